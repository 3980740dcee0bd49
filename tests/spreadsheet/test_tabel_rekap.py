import sys
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

sys.path.insert(0, str(Path(__file__).parents[1] / "reports"))

from contoh_laporan import FINAL, make_indikator, make_laporan, make_pengukuran, make_simpul

from sakip_desktop.domain.kinerja import JenisSimpul, Polaritas, Target
from sakip_desktop.domain.laporan import KelompokPengukuran
from sakip_desktop.spreadsheet.tabel import BARIS_JUDUL, make_rekap


def read(isi):
    return load_workbook(BytesIO(isi))


def columns(lembar):
    return {sel.value: sel.column for sel in lembar[BARIS_JUDUL]}


def test_capaian_cells_hold_the_displayed_number():
    laporan = make_laporan(91)
    lembar = read(make_rekap(laporan))["Kinerja"]
    kolom = columns(lembar)
    for nomor, satu in enumerate(laporan.semua, start=BARIS_JUDUL + 1):
        sel = lembar.cell(nomor, kolom["Capaian (%)"])
        if satu.capaian.nilai_tampil is None:
            assert sel.value is None
        else:
            assert sel.data_type == "n"
            assert Decimal(repr(sel.value)) == satu.capaian.nilai_tampil
        assert sel.number_format == "#,##0.00"
        assert lembar.cell(nomor, kolom["Target tahun"]).number_format == "#,##0.00"
        assert lembar.row_dimensions[nomor].height >= 13
        assert lembar.cell(nomor, kolom["Indikator kinerja"]).value == satu.indikator.nama
        sebab = lembar.cell(nomor, kolom["Cara menghitung atau sebab tidak dihitung"])
        assert sebab.value == satu.capaian.penjelasan
    assert lembar.max_row == BARIS_JUDUL + 91


def test_money_and_shares_are_numbers():
    laporan = make_laporan(12)
    buku = read(make_rekap(laporan))
    anggaran = buku["Anggaran"]
    assert [sel.value for sel in anggaran[BARIS_JUDUL + 1]][2:] == [
        14_723_660_349,
        2_759_455_579,
        9_759_455_579,
        66.28,
    ]
    sasaran = buku["Per sasaran"]
    assert [sel.value for sel in sasaran[BARIS_JUDUL + 1]][2:] == [
        87.65, 5, 6, "Tinggi", 14_723_660_349, 9_759_455_579, 66.28, 21.37, "efisien",
    ]  # fmt: skip


def test_labels_ranges_and_what_is_missing():
    predikat = (("B", Decimal(4)), ("BB", Decimal(5)))
    pengukuran = (
        make_pengukuran(
            0,
            indikator=make_indikator(0, polaritas=Polaritas.PREDIKAT, predikat=predikat),
            target_periode=Target(Decimal(5)),
            realisasi_periode=Decimal(4),
        ),
        make_pengukuran(
            0,
            indikator=make_indikator(1, polaritas=Polaritas.RENTANG),
            target_periode=Target(Decimal(80), Decimal("90.5")),
            realisasi_periode=Decimal("85.123456789012345"),
        ),
        make_pengukuran(
            0,
            indikator=make_indikator(2, polaritas=Polaritas.YA_TIDAK),
            target_periode=None,
            realisasi_periode=Decimal(1),
        ),
        make_pengukuran(11),
    )
    kelompok = KelompokPengukuran(
        simpul=make_simpul(1, JenisSimpul.SASARAN, "Satu"), tingkat=0, pengukuran=pengukuran
    )
    lembar = read(make_rekap(make_laporan(1, kelompok=(kelompok,))))["Kinerja"]
    kolom = columns(lembar)
    isi = [
        (
            lembar.cell(baris, kolom["Target periode"]).value,
            lembar.cell(baris, kolom["Realisasi periode"]).value,
        )
        for baris in range(BARIS_JUDUL + 1, BARIS_JUDUL + 5)
    ]
    assert isi == [("BB", "B"), ("80 – 90,5", 85.123456789), (None, "Ya"), (91, None)]


@pytest.mark.parametrize("jahat", ["=1+1", "=HYPERLINK(1)", "+62", "-5%", "@SUM", "'teks", "\tx"])
def test_what_people_typed_stays_text(jahat):
    satu = make_pengukuran(0, indikator=make_indikator(0, nama=jahat, kode=jahat))
    kelompok = KelompokPengukuran(
        simpul=make_simpul(1, JenisSimpul.SASARAN, "x"), tingkat=0, pengukuran=(satu,)
    )
    lembar = read(make_rekap(make_laporan(1, kelompok=(kelompok,))))["Kinerja"]
    sel = lembar.cell(BARIS_JUDUL + 1, columns(lembar)["Indikator kinerja"])
    assert sel.value == jahat
    assert sel.data_type == "s"
    assert all(satu.data_type != "f" for baris in lembar.iter_rows() for satu in baris)


def test_control_characters_are_cleaned_and_long_text_fits():
    satu = make_pengukuran(
        0, indikator=make_indikator(0, nama="a\x00b\x0bc\ud800d\ufffe" + "x" * 40_000)
    )
    kelompok = KelompokPengukuran(
        simpul=make_simpul(1, JenisSimpul.SASARAN, "x"), tingkat=0, pengukuran=(satu,)
    )
    lembar = read(make_rekap(make_laporan(1, kelompok=(kelompok,))))["Kinerja"]
    nilai = lembar.cell(BARIS_JUDUL + 1, columns(lembar)["Indikator kinerja"]).value
    assert nilai.startswith("abcdx")
    assert len(nilai) == 32_767


def test_sheets_are_ready_to_read_filter_and_print():
    buku = read(make_rekap(make_laporan(12)))
    assert buku.sheetnames == ["Kinerja", "Anggaran", "Per sasaran"]
    for lembar in buku:
        assert lembar["A1"].value == "Rekapitulasi pengukuran kinerja Triwulan III 2025"
        assert lembar["A3"].value == "Draf, belum disetujui"
        assert lembar["A4"].value == "Rata-rata capaian: 88,12 % (12 dari 12 indikator)" or (
            "11 dari 12" in lembar["A4"].value
        )
        assert lembar.freeze_panes == f"A{BARIS_JUDUL + 1}"
        assert lembar.auto_filter.ref.startswith(f"A{BARIS_JUDUL}:")
        assert lembar.auto_filter.ref.endswith(str(lembar.max_row))
        assert lembar.page_setup.orientation == "landscape"
        assert lembar.page_setup.paperSize == 9
        assert lembar.page_setup.fitToWidth == 1
        assert lembar.page_setup.fitToHeight == 0
        assert lembar.sheet_properties.pageSetUpPr.fitToPage
        assert not lembar.merged_cells.ranges


def test_the_state_of_the_report_is_written():
    assert (
        read(make_rekap(make_laporan(1, final=FINAL)))["Kinerja"]["A3"].value == "Final, Revisi 1"
    )
    kosong = read(make_rekap(make_laporan(0)))["Kinerja"]
    assert kosong["A4"].value == "Rata-rata capaian: belum ada (tidak ada yang diukur)"
    assert kosong.max_row == BARIS_JUDUL


def test_same_record_same_bytes():
    laporan = make_laporan(24)
    isi = make_rekap(laporan)
    assert make_rekap(replace(laporan)) == isi
