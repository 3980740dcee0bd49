"""Which documents there are: the one list behind the export command, the window and the tests.

How each is collected and drawn stands in ``services.ekspor`` (a table may be drawn by
``spreadsheet``, which papers do not know); a code without a way to draw it does not pass the tests.
"""

from dataclasses import dataclass
from enum import StrEnum

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.lembar_sop import KodeLembarSop
from sakip_desktop.reports import (
    formulir,
    kertas_kerja,
    pengukuran,
    ringkasan,
    sop,
    sop_identifikasi,
    tanda_terima,
)
from sakip_desktop.reports.asal import Asal, JenisAsal


class Bahan(StrEnum):
    """The record a document is made from."""

    FORMULIR = "formulir"
    TANDA_TERIMA = "tanda terima"
    DAFTAR_TANDA_TERIMA = "daftar tanda terima"
    LAPORAN = "laporan"
    KERTAS_KERJA = "kertas kerja"


@dataclass(frozen=True, slots=True)
class Dokumen:
    """One kind of document.

    Attributes:
        kode: lasting word of the command line and of file names.
        judul: title on paper and screen.
        asal: where its layout comes from, shown in the preview.
        bahan: the record it is made from; a form exists once per unit.
        akhiran: file name extension, ``pdf`` or ``xlsx``.
        kosong: printed to be filled in by hand.
        ditandatangani: False for a table that nobody signs.
    """

    kode: KodeDokumen
    judul: str
    asal: Asal
    bahan: Bahan
    akhiran: str
    kosong: bool = False
    ditandatangani: bool = True


DOKUMEN: dict[KodeDokumen, Dokumen] = {
    satu.kode: satu
    for satu in (
        Dokumen(
            KodeDokumen.FORMULIR_KOSONG,
            f"{formulir.JUDUL} (kosong)",
            formulir.ASAL,
            Bahan.FORMULIR,
            "pdf",
            kosong=True,
        ),
        Dokumen(KodeDokumen.FORMULIR, formulir.JUDUL, formulir.ASAL, Bahan.FORMULIR, "pdf"),
        Dokumen(KodeDokumen.PENGUKURAN, pengukuran.JUDUL, pengukuran.ASAL, Bahan.LAPORAN, "pdf"),
        Dokumen(
            KodeDokumen.REKAPITULASI,
            "Rekapitulasi Pengukuran Kinerja",
            Asal(
                JenisAsal.USULAN,
                "Susunan kolom usulan program ini; isinya sama dengan Dokumen Pengukuran Kinerja.",
            ),
            Bahan.LAPORAN,
            "xlsx",
            ditandatangani=False,
        ),
        Dokumen(
            KodeDokumen.RINGKASAN,
            ringkasan.JUDUL,
            ringkasan.ASAL,
            Bahan.LAPORAN,
            "pdf",
            ditandatangani=False,
        ),
        Dokumen(
            KodeDokumen.KERTAS_KERJA,
            kertas_kerja.JUDUL,
            kertas_kerja.ASAL,
            Bahan.KERTAS_KERJA,
            "pdf",
            ditandatangani=False,
        ),
        Dokumen(
            KodeDokumen.KERTAS_KERJA_EXCEL,
            f"{kertas_kerja.JUDUL}, dengan rumus",
            kertas_kerja.ASAL,
            Bahan.KERTAS_KERJA,
            "xlsx",
            ditandatangani=False,
        ),
        Dokumen(
            KodeDokumen.TANDA_TERIMA,
            tanda_terima.JUDUL,
            tanda_terima.ASAL,
            Bahan.TANDA_TERIMA,
            "pdf",
        ),
        Dokumen(
            KodeDokumen.DAFTAR_TANDA_TERIMA,
            tanda_terima.JUDUL_DAFTAR,
            tanda_terima.ASAL,
            Bahan.DAFTAR_TANDA_TERIMA,
            "pdf",
        ),
    )
}


@dataclass(frozen=True, slots=True)
class DokumenSop:
    """One kind of paper that every procedure has; it belongs to no period."""

    kode: KodeLembarSop
    judul: str
    asal: Asal


DOKUMEN_SOP: dict[KodeLembarSop, DokumenSop] = {
    satu.kode: satu
    for satu in (
        DokumenSop(KodeLembarSop.SOP, sop.JUDUL, sop.ASAL),
        DokumenSop(KodeLembarSop.IDENTIFIKASI, sop_identifikasi.JUDUL, sop_identifikasi.ASAL),
    )
}
