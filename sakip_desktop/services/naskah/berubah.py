"""Berubah sejak ditandatangani: what a final paper would say differently today, and who did it."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.isi_rekam import Beda, compare
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.naskah import KeadaanNaskah
from sakip_desktop.domain.periode import Periode
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import (
    PEMBEKUAN,
    DokumenFinal,
    daftar_final,
    find_final,
    isi_beku,
    thawed,
)
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.konsep import find_naskah
from sakip_desktop.services.naskah.perjanjian import pengganti
from sakip_desktop.services.naskah.sumber import (
    NASKAH,
    commands_since,
    sources_of,
    sources_of_difference,
)
from sakip_desktop.services.naskah.susun import susun


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
        pengganti: of a Perjanjian Kinerja the one that took its place; empty while it stands.
    """

    dokumen: DokumenFinal
    beda: tuple[Beda, ...]
    catatan: tuple[CatatanUbah, ...]
    pengganti: str = ""

    @property
    def lewat_perubahan(self) -> bool:
        """Whether what changed is agreed anew, in a PK Perubahan, rather than in a revision."""
        perjanjian = self.dokumen.kode is KodeDokumen.PERJANJIAN_KINERJA
        return perjanjian and bool(self.beda) and not self.pengganti

    @property
    def kalimat(self) -> str:
        """The banner; empty when nothing is different."""
        if not self.beda:
            return ""
        siapa = f" Terakhir oleh {self.catatan[0].nama}." if self.catatan else ""
        n, cara = len(self.beda), ""
        if self.pengganti:
            cara = f" Sudah digantikan {self.pengganti}."
        elif self.lewat_perubahan:
            cara = (
                " Target, pagu, atau pejabat yang berganti dituangkan dalam PK Perubahan; revisi "
                "hanya untuk kekeliruan naskah ini sendiri."
            )
        return f"Berubah sejak ditandatangani: {n} hal tidak lagi sama dengan data.{siapa}{cara}"


def perubahan_sejak(ctx: AppContext, dokumen_id: str) -> PerubahanDokumen:
    """Hold a final paper against the data of today.

    Raises:
        DataTidakSah: there is no such paper.
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        satu = find_final(ctx, sesi, dokumen_id)
        beda = _differences(ctx, sesi, satu)
        tabel = sources_of_difference(satu.kode, beda)
        if _is_typed_since(ctx, sesi, satu):
            tabel |= {NASKAH}
        catatan = commands_since(ctx, sesi, satu, tabel) if beda else ()
        diganti = ""
        if satu.kode is KodeDokumen.PERJANJIAN_KINERJA:
            diganti = pengganti(ctx, sesi, find_naskah(ctx, sesi, satu.naskah_id))
        return PerubahanDokumen(
            satu, beda, tuple(CatatanUbah(j.waktu, j.nama, j.label) for j in catatan), diganti
        )


def is_changed(ctx: AppContext, satu: DokumenFinal) -> bool:
    """Whether a final paper would say something else today.

    Made anew only where the journal has a command on what it is made of, and then remembered until
    there is another one.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    tabel = sources_of(satu.kode)

    def look() -> bool:
        return bool(commands_since(ctx, sesi, satu, tabel) and _differences(ctx, sesi, satu))

    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        return ctx.kept(sesi, ("berubah", satu.id), tabel | {NASKAH, "dokumen"}, look)


def _is_typed_since(ctx: AppContext, sesi: Session, satu: DokumenFinal) -> bool:
    """Whether the words of the paper are others by now: those of a revision, begun or final."""
    if satu.kode in PEMBEKUAN:
        return False
    keadaan = find_naskah(ctx, sesi, satu.naskah_id).keadaan
    return not satu.terbaru or keadaan is not KeadaanNaskah.FINAL


def _differences(ctx: AppContext, sesi: Session, satu: DokumenFinal) -> tuple[Beda, ...]:
    """Where the frozen record differs from the one that the data of today make."""
    kode, beku = isi_beku(ctx, sesi, satu.id)
    if kode in PEMBEKUAN:
        lama = thawed(PEMBEKUAN[kode].rekam, beku)
        return compare(lama, PEMBEKUAN[kode].susun(ctx, sesi, satu.periode, lama.final))
    lama = thawed(JENIS[kode].rekam, beku)
    naskah = find_naskah(ctx, sesi, satu.naskah_id)
    return compare(lama, susun(ctx, sesi, naskah, final=lama.kepala.final))


def perubahan_pengukuran(ctx: AppContext, periode: Periode) -> PerubahanDokumen | None:
    """Hold the approved measurement of a period against the data of today; None without one.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        semua = daftar_final(ctx, sesi, periode)
    ada = next((d for d in semua if d.terbaru and d.kode is KodeDokumen.PENGUKURAN), None)
    return None if ada is None else perubahan_sejak(ctx, ada.id)
