"""A final paper is revised, with a reason: begun, given up again, or approved anew.

The final one stays as it is until the revision is final too; a revision that is given up brings
the paper back to what it was, and what was typed into it stays in the journal.
"""

from dataclasses import replace

from sqlalchemy import inspect
from sqlmodel import Session, col, select

from sakip_desktop.db.journal import changes_of, from_canonical
from sakip_desktop.db.models import Jurnal, JurnalBaris
from sakip_desktop.db.models import Naskah as Baris
from sakip_desktop.db.work import expect_version
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.naskah import KeadaanNaskah, Naskah
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.riwayat import Entri, Isian
from sakip_desktop.services import dokumen
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import PEMBEKUAN
from sakip_desktop.services.naskah.berubah import perubahan_sejak
from sakip_desktop.services.naskah.konsep import find_naskah, judul_naskah
from sakip_desktop.services.putusan import require_reason

# Of the row of a paper that is given back: what a revision changes.
_KOLOM = (
    "perihal", "isian", "nomor", "tanggal", "tempat", "cara", "penanda", "paraf", "tembusan",
    "keadaan", "revisi", "alasan",
)  # fmt: skip


def buat_revisi(
    ctx: AppContext, naskah_id: str, versi: int, alasan: str, *, sebagai: Peran | None = None
) -> Naskah:
    """Open a final paper again as the draft of its next revision; the final one stays as it is.

    Raises:
        DataTidakSah: it is not final, or no reason is given.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner may.
    """
    require_reason(alasan)
    with ctx.work(Tindakan.NASKAH_FINAL, "Buat revisi", sebagai=sebagai) as sesi:
        naskah = find_naskah(ctx, sesi, naskah_id)
        baris = sesi.get_one(Baris, naskah.id)
        expect_version(baris, versi)
        if naskah.keadaan is not KeadaanNaskah.FINAL:
            raise DataTidakSah(
                "Revisi tidak dibuat.", "Naskah ini belum final.", "Ubah konsepnya langsung."
            )
        sesi.entri = _named(sesi.entri, f"Buat revisi {naskah.revisi + 1}", naskah)
        baris.keadaan = KeadaanNaskah.DIREVISI.value
        baris.revisi = naskah.revisi + 1
        baris.alasan = alasan.strip()
        baris.diubah_pada = ctx.clock.now()
        baris.diubah_oleh = sesi.entri.nama
        sesi.flush()
        return find_naskah(ctx, sesi, naskah_id)


def batalkan_revisi(
    ctx: AppContext, naskah_id: str, versi: int, *, sebagai: Peran | None = None
) -> Naskah:
    """Give a revision up that was begun: the paper is again what it was when it became final.

    Raises:
        DataTidakSah: no revision of it was begun.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner may.
    """
    with ctx.work(Tindakan.NASKAH_FINAL, "Batalkan revisi", sebagai=sebagai) as sesi:
        naskah = find_naskah(ctx, sesi, naskah_id)
        baris = sesi.get_one(Baris, naskah.id)
        expect_version(baris, versi)
        if naskah.keadaan is not KeadaanNaskah.DIREVISI:
            raise DataTidakSah(
                "Revisi tidak dibatalkan.",
                "Naskah ini tidak sedang direvisi.",
                "Muat ulang halaman ini (F5).",
            )
        sesi.entri = _named(sesi.entri, f"Batalkan revisi {naskah.revisi}", naskah)
        dulu, kolom = _before_revision(sesi, naskah.id), inspect(Baris).columns
        for nama in _KOLOM:
            setattr(baris, nama, from_canonical(kolom[nama], dulu[nama]))
        baris.diubah_pada = ctx.clock.now()
        baris.diubah_oleh = sesi.entri.nama
        sesi.flush()
        return find_naskah(ctx, sesi, naskah_id)


def _named(entri: Entri, apa: str, naskah: Naskah) -> Entri:
    """The entry, with the words and the period of the paper that it is about."""
    label = f"{apa}: {judul_naskah(naskah)} {naskah.periode.label}"
    return replace(entri, label=label, objek=naskah.periode.kode)


def _before_revision(sesi: Session, naskah_id: str) -> Isian:
    """The row of a paper as it was when its revision was begun, from the journal."""
    kueri = (
        select(Jurnal)
        .join(
            JurnalBaris,
            (col(JurnalBaris.instalasi) == Jurnal.instalasi)
            & (col(JurnalBaris.urut) == Jurnal.urut),
        )
        .where(JurnalBaris.tabel == "naskah", JurnalBaris.kunci == naskah_id)
        .order_by(col(Jurnal.urut).desc())
    )
    for entri in sesi.exec(kueri):
        for satu in changes_of(entri):
            isi = satu.sebelum
            if satu.kunci == naskah_id and isi and isi["keadaan"] == KeadaanNaskah.FINAL.value:
                return isi
    raise LookupError(naskah_id)


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
