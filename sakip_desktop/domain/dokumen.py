"""Codes of the documents, as SOP files, the command line and file names have them.

What each of them is stands in ``reports.registri``, how it is made in ``services.ekspor``; tests
hold both against this list.
"""

from enum import StrEnum


class KodeDokumen(StrEnum):
    """The documents, in the order of the work; codes are lasting."""

    FORMULIR_KOSONG = "formulir-kosong"
    FORMULIR = "formulir"
    PENGUKURAN = "pengukuran-kinerja"  # also the code of an SOP, which is another thing
    REKAPITULASI = "rekapitulasi"
    RINGKASAN = "ringkasan-pimpinan"
    KERTAS_KERJA = "kertas-kerja"
    KERTAS_KERJA_EXCEL = "kertas-kerja-excel"
    TANDA_TERIMA = "tanda-terima"
    DAFTAR_TANDA_TERIMA = "tanda-terima-daftar"
    PERJANJIAN_KINERJA = "perjanjian-kinerja"
    RENCANA_AKSI = "rencana-aksi"
    PROGRAM_KERJA = "program-kerja"
    SK_TIM = "sk-tim"
    DISPOSISI = "disposisi"
    CEKLIST = "ceklist"
    UNDANGAN = "undangan"
    DAFTAR_HADIR = "daftar-hadir"
    NOTULEN = "notulen"
    LAPORAN_PENGUMPULAN = "laporan-hasil-pengumpulan"
    LAPORAN_PENGUKURAN = "laporan-pengukuran"
    TINDAK_LANJUT = "rencana-tindak-lanjut"
    TINDAK_LANJUT_EXCEL = "rencana-tindak-lanjut-excel"
    SURAT_PENGANTAR = "surat-pengantar"
    DAFTAR_ARSIP = "daftar-arsip"


DIBEKUKAN = frozenset({KodeDokumen.PENGUKURAN})
"""What a step of an SOP may make final; ``services.dokumen`` has one function for each."""


def kata_final(revisi: int) -> str:
    """How a finished paper stands: ``Final``, or ``Final, Revisi 1`` from its first revision on."""
    return f"Final, Revisi {revisi}" if revisi else "Final"
