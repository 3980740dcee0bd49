"""Which documents there are: the one list behind the export command, the window and the tests."""

from dataclasses import dataclass
from enum import StrEnum

from sakip_desktop.reports import formulir, pengukuran
from sakip_desktop.reports.asal import Asal, JenisAsal


class Bahan(StrEnum):
    """The record a document is made from."""

    FORMULIR = "formulir"
    LAPORAN = "laporan"


@dataclass(frozen=True, slots=True)
class Dokumen:
    """One kind of document.

    Attributes:
        kode: lasting word of the command line and of file names.
        judul: title on paper and screen.
        asal: where its layout comes from, shown in the preview.
        bahan: the record it is made from; a form exists once per unit.
        akhiran: file name extension, ``pdf`` or ``xlsx``.
    """

    kode: str
    judul: str
    asal: Asal
    bahan: Bahan
    akhiran: str


DOKUMEN: dict[str, Dokumen] = {
    satu.kode: satu
    for satu in (
        Dokumen(
            "formulir-kosong", f"{formulir.JUDUL} (kosong)", formulir.ASAL, Bahan.FORMULIR, "pdf"
        ),
        Dokumen("formulir", formulir.JUDUL, formulir.ASAL, Bahan.FORMULIR, "pdf"),
        Dokumen("pengukuran-kinerja", pengukuran.JUDUL, pengukuran.ASAL, Bahan.LAPORAN, "pdf"),
        Dokumen(
            "rekapitulasi",
            "Rekapitulasi Pengukuran Kinerja",
            Asal(
                JenisAsal.USULAN,
                "Susunan kolom usulan program ini; isinya sama dengan Dokumen Pengukuran Kinerja.",
            ),
            Bahan.LAPORAN,
            "xlsx",
        ),
    )
}
