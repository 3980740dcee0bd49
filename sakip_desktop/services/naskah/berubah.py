"""Berubah sejak ditandatangani: what a final paper would say differently today, and who did it."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, and_, col, or_, select

from sakip_desktop.db.models import Jurnal, JurnalBaris
from sakip_desktop.domain.beku import thaw
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.isi_rekam import Beda, compare
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.services import dokumen
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import PEMBEKUAN, DokumenFinal, daftar_final, isi_beku
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.konsep import find_naskah
from sakip_desktop.services.naskah.susun import susun
from sakip_desktop.services.putusan import require_reason

_CATATAN_TERBANYAK = 50

# What papers are made of; what else happens (logins, exports, numbers) changes none.
_SUMBER = frozenset(
    {
        "opd", "kebijakan", "tata_naskah", "orang", "jabatan_dipegang", "peran_dipegang",
        "unit_kerja", "simpul_versi", "indikator_versi", "target", "pagu", "realisasi",
        "realisasi_anggaran", "aturan_periksa", "pengecualian", "sk_tim", "dokumen_kantor",
        "tindak_lanjut",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class CatatanUbah:
    """One command after the paper became final: when, who, what."""

    pada: datetime
    nama: str
    label: str


@dataclass(frozen=True, slots=True)
class PerubahanDokumen:
    """What is different today from a final paper.

    Attributes:
        beda: each place in which it differs; empty when nothing does.
        catatan: what was saved since that may have made the difference, the newest first.
    """

    dokumen: DokumenFinal
    beda: tuple[Beda, ...]
    catatan: tuple[CatatanUbah, ...]

    @property
    def kalimat(self) -> str:
        """The banner; empty when nothing is different."""
        if not self.beda:
            return ""
        siapa = f" Terakhir oleh {self.catatan[0].nama}." if self.catatan else ""
        n = len(self.beda)
        return f"Berubah sejak ditandatangani: {n} hal tidak lagi sama dengan data.{siapa}"


def perubahan_sejak(ctx: AppContext, dokumen_id: str) -> PerubahanDokumen:
    """Hold a final paper against the data of today.

    Raises:
        DataTidakSah: there is no such paper.
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        kode, beku = isi_beku(ctx, sesi, dokumen_id)
        satu = next(d for d in daftar_final(ctx, sesi) if d.id == dokumen_id)
        if kode in PEMBEKUAN:
            lama = thaw(PEMBEKUAN[kode].rekam, beku)
            baru = PEMBEKUAN[kode].susun(ctx, sesi, satu.periode, lama.final)
        else:
            lama = thaw(JENIS[kode].rekam, beku)
            naskah = find_naskah(ctx, sesi, satu.naskah_id)
            baru = susun(ctx, sesi, naskah, final=lama.kepala.final)
        beda = compare(lama, baru)
        return PerubahanDokumen(satu, beda, _commands_since(ctx, sesi, satu) if beda else ())


def perubahan_pengukuran(ctx: AppContext, periode: Periode) -> PerubahanDokumen | None:
    """Hold the approved measurement of a period against the data of today; None without one.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        semua = daftar_final(ctx, sesi, periode)
    ada = next((d for d in semua if d.terbaru and d.kode is KodeDokumen.PENGUKURAN), None)
    return None if ada is None else perubahan_sejak(ctx, ada.id)


def _commands_since(ctx: AppContext, sesi: Session, satu: DokumenFinal) -> tuple[CatatanUbah, ...]:
    kueri = (
        select(Jurnal)
        .join(
            JurnalBaris,
            (col(JurnalBaris.instalasi) == Jurnal.instalasi)
            & (col(JurnalBaris.urut) == Jurnal.urut),
        )
        .where(
            Jurnal.opd_id == ctx.opd_id,
            Jurnal.urut > satu.jurnal_urut + 1,  # the one after it is the paper's own
            or_(
                col(JurnalBaris.tabel).in_(_SUMBER),
                and_(JurnalBaris.tabel == "naskah", JurnalBaris.kunci == satu.naskah_id),
            ),
        )
        .distinct()
        .order_by(col(Jurnal.urut).desc())
        .limit(_CATATAN_TERBANYAK)
    )
    return tuple(CatatanUbah(j.waktu, j.nama, j.label) for j in sesi.exec(kueri))


def revisi_pengukuran(
    ctx: AppContext, dokumen_id: str, alasan: str, *, sebagai: Peran | None = None
) -> Perubahan:
    """Approve the measurement anew as its next revision, from the data of today.

    Raises:
        DataTidakSah: no reason is given, nothing changed, or it is not the newest revision.
        BasisDataGalat: its file cannot be stored; there is no revision then.
        IzinDitolak: only who approves a measurement may.
    """
    require_reason(alasan)
    perubahan = perubahan_sejak(ctx, dokumen_id)
    lama = perubahan.dokumen
    if not perubahan.beda or not lama.terbaru or lama.kode not in PEMBEKUAN:
        raise DataTidakSah(
            "Revisi tidak dibuat.",
            "Datanya masih sama dengan dokumen itu, atau sudah ada revisi yang lebih baru.",
            "Periksa daftar dokumen final.",
        )
    label = f"Revisi {lama.revisi + 1} {lama.kode.value} {lama.periode.label}"
    with ctx.work(
        Tindakan.DOKUMEN_REVISI, label, tentang=lama.periode.kode, sebagai=sebagai
    ) as sesi:
        cara = PEMBEKUAN[lama.kode]
        final = dokumen.next_final(
            ctx, sesi, oleh=sesi.entri.nama, revisi=lama.revisi + 1, alasan=alasan.strip()
        )
        rekam = cara.susun(ctx, sesi, lama.periode, final)
        dokumen.store(
            ctx, sesi, rekam, cara.gambar(rekam), kode=lama.kode, periode=lama.periode, final=final
        )
    return Perubahan(frozenset({Jenis.DOKUMEN}), label, lama.periode)
