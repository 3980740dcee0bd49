"""What the reader says of a form: problems with their place and remedy, notes, refusals."""

import datetime as dt
import zipfile
from decimal import Decimal
from io import BytesIO

import pytest
from formulir_uji import IDENTITAS, JULI, columns, fill, head_row, open_bytes, save, texts
from mutasi_formulir import key_rows, parts, repack, small_bytes

from sakip_desktop.domain.formulir_berkas import KunciSel, Milik
from sakip_desktop.spreadsheet.formulir_baca import read_formulir
from sakip_desktop.spreadsheet.formulir_bentuk import LEMBAR_TANDA, NAMA_TETAP

HARI = dt.datetime(2025, 7, 1)


def cell(id_, kolom="nilai", milik=Milik.INDIKATOR):
    return KunciSel(milik, id_, JULI, kolom)


UANG = cell("4.02.1", milik=Milik.ANGGARAN)


@pytest.fixture
def read(tmp_path):
    """Change the small form through openpyxl, or give its bytes, and read it."""

    def read(ubah=None, isi=None, nama="formulir.xlsx"):
        if isi is None:
            buku = open_bytes(small_bytes())
            ubah(buku)
            isi = save(buku)
        (tmp_path / nama).write_bytes(isi)
        return read_formulir(tmp_path / nama)

    return read


def test_a_problem_names_sheet_row_column_value_reason_and_remedy(read):
    masuk = read(
        lambda buku: fill(
            buku, {cell("angka"): HARI, UANG: 1500.5, cell("rasio", "penyebut"): True}
        )
    )
    assert not masuk.ditolak
    assert {cell("angka"), UANG, cell("rasio", "penyebut")}.isdisjoint(texts(masuk))
    tanggal, benar, uang = masuk.masalah
    assert (tanggal.lembar, tanggal.nilai) == ("Kinerja", "01/07/2025")
    assert isinstance(tanggal.baris, int)
    assert tanggal.kolom.endswith("(Realisasi)")
    assert "tanggal" in tanggal.alasan
    assert "General" in tanggal.saran
    assert (benar.nilai, uang.nilai) == ("TRUE", "1500,5")
    assert "Rupiah diisi bulat" in uang.alasan
    assert texts(masuk)[cell("persen")] == "85,5"


def test_numbers_are_exact_and_texts_as_typed_with_a_note(read):
    isi = {
        cell("angka"): "1.250 ",
        cell("persen"): "85,5 %",
        cell("rasio", "pembilang"): 0.1,
        cell("rasio", "penyebut"): "12.5",
        UANG: "Rp1.500.000",
        cell("kosong"): "n/a",
        cell("predikat"): "bb",
    }
    masuk = read(lambda buku: fill(buku, isi))
    terbaca = {satu.kunci: (satu.teks, satu.angka) for satu in masuk.sel}
    assert terbaca[cell("angka")] == ("1.250", None)
    assert terbaca[cell("persen")] == ("85,5 %", None)
    assert terbaca[cell("rasio", "pembilang")] == ("0,1", Decimal("0.1"))
    assert terbaca[cell("rasio", "penyebut")] == ("12.5", None)
    assert terbaca[UANG] == ("Rp1.500.000", None)
    assert terbaca[cell("predikat")] == ("bb", None)
    assert cell("kosong") not in terbaca
    catatan = " ".join(masuk.catatan)
    assert "“1.250” terbaca 1250" in catatan
    assert "“12.5” terbaca 12,5" in catatan
    assert masuk.masalah == ()


def test_percent_is_what_the_cell_shows(read):
    def ubah(buku):
        fill(buku, {cell("persen"): 0.855, cell("angka"): 0.5})
        for lembar in (buku["Kinerja"],):
            for baris in lembar.iter_rows():
                for sel in baris:
                    if sel.value in {0.855, 0.5}:
                        sel.number_format = "0.0%"

    masuk = read(ubah)
    assert texts(masuk)[cell("persen")] == "85,5"
    assert any("berformat persen, terbaca 85,5" in satu for satu in masuk.catatan)
    (masalah,) = masuk.masalah
    assert "50%" in masalah.alasan


def test_notes_say_what_is_easily_overlooked(read):
    def ubah(buku):
        lembar = buku["Kinerja"]
        (satu, _), (dua, _), *_ = key_rows(lembar)
        lembar.row_dimensions[satu].hidden = True
        lembar.delete_rows(dua)
        lembar.cell(head_row(lembar), 40).value = "Catatan kami"
        lembar.title = "Isian saya"

    masuk = read(ubah)
    catatan = " ".join(masuk.catatan)
    for kata in (
        "1 baris tersembunyi",
        "“catatan kami” tidak dikenal",
        "1 baris formulir tidak ada",
    ):
        assert kata in catatan
    assert all(satu.tempat.startswith(("Isian saya, baris", "Anggaran")) for satu in masuk.sel)


def test_without_the_hidden_sheet_it_is_read_but_its_beginning_is_unknown(read):
    masuk = read(lambda buku: buku.remove(buku[LEMBAR_TANDA]))
    assert masuk.identitas == IDENTITAS
    assert masuk.awal is None
    assert any("isian awal" in satu for satu in masuk.catatan)
    asli = read(isi=small_bytes())
    assert texts(masuk) == texts(asli) == asli.awal


def test_a_figure_beside_the_reason_for_none_is_not_taken(read):
    masuk = read(lambda buku: fill(buku, {cell("angka", "tidak_dapat_dipenuhi"): "tidak ada"}))
    (masalah,) = masuk.masalah
    assert "dua-duanya" in masalah.alasan
    milik = {satu.kunci.kolom for satu in masuk.sel if satu.kunci.id == "angka"}
    assert milik == {"kendala", "upaya"}


def test_a_figure_is_taken_as_a_whole_or_not_at_all(read):
    """A new pembilang over an old penyebut would be a figure that nobody wrote."""
    isi = {
        cell("rasio", "pembilang"): 50,
        cell("rasio", "penyebut"): HARI,
        cell("rasio", "kendala"): "tetap diambil",
        cell("persen"): True,
        cell("persen", "tidak_dapat_dipenuhi"): "sebab",
    }
    masuk = read(lambda buku: fill(buku, isi))
    assert len(masuk.masalah) == 2
    terbaca = texts(masuk)
    assert {k.kolom for k in terbaca if k.id == "rasio"} == {"kendala"}
    assert {k.kolom for k in terbaca if k.id == "persen"} == {"penjelasan"}


def test_a_formula_counts_by_its_result_and_an_empty_result_says_nothing(read):
    isi = parts(small_bytes())
    nama = "xl/worksheets/sheet1.xml"
    asli = isi[nama]
    for hasil, teks in (("<v>19</v>", "19"), ("<v></v>", None)):
        jenis = b't="n"' if teks else b't="str"'
        ganti = b"<f>12+7</f>" + hasil.encode()
        isi[nama] = asli.replace(b't="n"><v>1234.5</v>', jenis + b">" + ganti)
        assert isi[nama] != asli
        masuk = read(isi=repack(isi))
        assert texts(masuk).get(cell("angka")) == teks
        assert any("berisi rumus" in satu for satu in masuk.catatan) is (teks is not None)


def test_every_refusal_of_the_tie_between_cell_and_line_says_what_to_do(read):
    def sisip(buku):
        lembar = buku["Anggaran"]
        lembar.cell(lembar.max_row + 1, columns(lembar)["Periode ini (Rp)"]).value = 5

    masuk = read(sisip)
    assert masuk.ditolak
    assert masuk.sel == ()
    (masalah,) = masuk.masalah
    assert (masalah.lembar, masalah.nilai) == ("Anggaran", "5")
    assert "tidak punya kunci" in masalah.alasan
    assert "Pindahkan" in masalah.saran

    masuk = read(lambda buku: buku["Kinerja"].merge_cells("A9:Z10"))
    assert any("digabung" in s.alasan and s.nilai == "A9:Z10" for s in masuk.masalah)

    def tanpa_tabel(buku):
        buku.remove(buku["Kinerja"])
        buku.remove(buku["Anggaran"])
        buku.create_sheet("Lain")

    (masalah,) = read(tanpa_tabel).masalah
    assert "Lembar isiannya tidak ditemukan" in masalah.alasan

    def lain_versi(buku):
        tanda = buku[LEMBAR_TANDA]["B1"]
        tanda.value = tanda.value.replace(" 1 ", " 2 ", 1)
        buku.defined_names[NAMA_TETAP].attr_text = f'"{tanda.value}"'

    (masalah,) = read(lain_versi).masalah
    assert "versi lain" in masalah.alasan


def other_kind():
    """An ordinary workbook that is no form."""
    from openpyxl import Workbook

    isi = BytesIO()
    Workbook().save(isi)
    return isi.getvalue()


def archive_only():
    isi = BytesIO()
    with zipfile.ZipFile(isi, "w") as arsip:
        arsip.writestr("a.txt", "x")
    return isi.getvalue()


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (b"", "kosong"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "format lama (.xls) atau berkata sandi"),
        (b"<html><table/></html>", "halaman web"),
        (b"a;b;c\n1;2;3\n", "CSV"),
        (b"%PDF-1.7 \x00\x01", "bukan buku kerja"),
        (archive_only(), "arsip zip"),
        (other_kind(), "bukan formulir dari program ini"),
        (small_bytes()[:-200], "terpotong"),
    ],
)
def test_what_is_no_form_is_refused_with_a_sentence_and_its_name(read, isi, kata):
    masuk = read(isi=isi, nama="kiriman unit.xlsx")
    assert masuk.ditolak
    assert masuk.berkas == "kiriman unit.xlsx"
    assert masuk.identitas is None
    (masalah,) = masuk.masalah
    assert kata in masalah.alasan
    assert masalah.saran


def test_a_path_that_is_no_file_is_refused_too(tmp_path):
    for path in (tmp_path / "tidak ada.xlsx", tmp_path):
        masuk = read_formulir(path)
        assert masuk.ditolak
        assert masuk.sidik == ""
        assert masuk.masalah[0].saran
