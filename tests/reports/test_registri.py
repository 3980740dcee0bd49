from sakip_desktop.reports.registri import DOKUMEN, Bahan


def test_every_document_says_what_it_is_and_where_its_layout_comes_from():
    assert list(DOKUMEN) == ["formulir-kosong", "formulir", "pengukuran-kinerja", "rekapitulasi"]
    for kode, satu in DOKUMEN.items():
        assert satu.kode == kode
        assert satu.judul
        assert satu.asal.jenis in {"regulasi", "seed", "usulan"}
        assert satu.asal.keterangan.endswith(".")
        assert satu.akhiran in {"pdf", "xlsx"}
        assert satu.bahan in Bahan
