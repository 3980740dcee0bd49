from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.reports.registri import DOKUMEN, Bahan


def test_every_document_says_what_it_is_and_where_its_layout_comes_from():
    assert list(DOKUMEN) == list(KodeDokumen)
    for kode, satu in DOKUMEN.items():
        assert satu.kode is kode
        assert satu.judul
        assert satu.asal.jenis in {"regulasi", "seed", "usulan"}
        assert satu.asal.keterangan.endswith(".")
        assert satu.akhiran in {"pdf", "xlsx"}
        assert satu.bahan in Bahan
        assert satu.bahan is Bahan.FORMULIR or not satu.kosong


def test_the_codes_are_lasting():
    """They stand in file names, in journals and in people's scripts."""
    assert [satu.value for satu in KodeDokumen] == [
        "formulir-kosong",
        "formulir",
        "pengukuran-kinerja",
        "rekapitulasi",
        "ringkasan-pimpinan",
        "kertas-kerja",
        "kertas-kerja-excel",
        "tanda-terima",
        "tanda-terima-daftar",
        "perjanjian-kinerja",
        "rencana-aksi",
        "program-kerja",
        "sk-tim",
        "disposisi",
        "ceklist",
        "undangan",
        "daftar-hadir",
        "notulen",
        "laporan-hasil-pengumpulan",
        "laporan-pengukuran",
        "rencana-tindak-lanjut",
        "rencana-tindak-lanjut-excel",
        "surat-pengantar",
        "daftar-arsip",
    ]
