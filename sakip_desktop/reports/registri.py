"""Which documents there are: the one list behind the export command, the window and the tests.

How each is collected and drawn stands in ``services.ekspor`` (a table may be drawn by
``spreadsheet``, which papers do not know); a code without a way to draw it does not pass the tests.
"""

from dataclasses import dataclass
from enum import StrEnum

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.lembar_sop import KodeLembarSop
from sakip_desktop.reports import (
    ceklist,
    daftar_arsip,
    daftar_hadir,
    disposisi,
    formulir,
    kertas_kerja,
    laporan_kinerja,
    laporan_pengumpulan,
    notulen,
    pengukuran,
    perjanjian,
    program_kerja,
    rencana_aksi,
    ringkasan,
    sk_tim,
    sop,
    sop_identifikasi,
    surat_pengantar,
    tanda_terima,
    tindak_lanjut,
    undangan,
)
from sakip_desktop.reports.asal import Asal, JenisAsal


class Bahan(StrEnum):
    """The record a document is made from."""

    FORMULIR = "formulir"
    TANDA_TERIMA = "tanda terima"
    DAFTAR_TANDA_TERIMA = "daftar tanda terima"
    LAPORAN = "laporan"
    KERTAS_KERJA = "kertas kerja"
    TINDAK_LANJUT = "tindak lanjut"
    NASKAH = "naskah"


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
        bentuk_lain: the same paper as the other kind of file.
    """

    kode: KodeDokumen
    judul: str
    asal: Asal
    bahan: Bahan
    akhiran: str
    kosong: bool = False
    ditandatangani: bool = True
    bentuk_lain: KodeDokumen | None = None


def _naskah(kode: KodeDokumen, judul: str, asal: Asal) -> Dokumen:
    return Dokumen(kode, judul, asal, Bahan.NASKAH, "pdf")


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
            bentuk_lain=KodeDokumen.KERTAS_KERJA_EXCEL,
        ),
        Dokumen(
            KodeDokumen.KERTAS_KERJA_EXCEL,
            f"{kertas_kerja.JUDUL}, dengan rumus",
            kertas_kerja.ASAL,
            Bahan.KERTAS_KERJA,
            "xlsx",
            ditandatangani=False,
            bentuk_lain=KodeDokumen.KERTAS_KERJA,
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
        _naskah(KodeDokumen.PERJANJIAN_KINERJA, perjanjian.JUDUL, perjanjian.ASAL),
        _naskah(KodeDokumen.RENCANA_AKSI, rencana_aksi.JUDUL, rencana_aksi.ASAL),
        _naskah(KodeDokumen.PROGRAM_KERJA, program_kerja.JUDUL, program_kerja.ASAL),
        _naskah(KodeDokumen.SK_TIM, sk_tim.JUDUL, sk_tim.ASAL),
        _naskah(KodeDokumen.DISPOSISI, disposisi.JUDUL, disposisi.ASAL),
        _naskah(KodeDokumen.CEKLIST, ceklist.JUDUL, ceklist.ASAL),
        _naskah(KodeDokumen.UNDANGAN, undangan.JUDUL, undangan.ASAL),
        _naskah(KodeDokumen.DAFTAR_HADIR, daftar_hadir.JUDUL, daftar_hadir.ASAL),
        _naskah(KodeDokumen.NOTULEN, notulen.JUDUL, notulen.ASAL),
        _naskah(
            KodeDokumen.LAPORAN_PENGUMPULAN, laporan_pengumpulan.JUDUL, laporan_pengumpulan.ASAL
        ),
        _naskah(KodeDokumen.LAPORAN_PENGUKURAN, laporan_kinerja.JUDUL, laporan_kinerja.ASAL),
        Dokumen(
            KodeDokumen.TINDAK_LANJUT,
            tindak_lanjut.JUDUL,
            tindak_lanjut.ASAL,
            Bahan.NASKAH,
            "pdf",
            bentuk_lain=KodeDokumen.TINDAK_LANJUT_EXCEL,
        ),
        Dokumen(
            KodeDokumen.TINDAK_LANJUT_EXCEL,
            f"{tindak_lanjut.JUDUL}, tabel",
            tindak_lanjut.ASAL,
            Bahan.TINDAK_LANJUT,
            "xlsx",
            ditandatangani=False,
            bentuk_lain=KodeDokumen.TINDAK_LANJUT,
        ),
        _naskah(KodeDokumen.SURAT_PENGANTAR, surat_pengantar.JUDUL, surat_pengantar.ASAL),
        _naskah(KodeDokumen.DAFTAR_ARSIP, daftar_arsip.JUDUL, daftar_arsip.ASAL),
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
