"""Tables of ``hitung``: delimiters, encodings, numbers, odd files, and what is written back."""

import csv
import datetime as dt
import hashlib
import zipfile
from dataclasses import replace
from decimal import Decimal
from io import StringIO

import pytest
from openpyxl import Workbook, load_workbook

from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.spreadsheet.tabel_hitung import Persen, Tabel, read_table, write_table

HEADER = ("indikator", "satuan", "polaritas", "target", "realisasi", "catatan saya")


def put(tmp_path, isi, nama="masuk.csv"):
    path = tmp_path / nama
    path.write_bytes(isi)
    return path


def refuse(path):
    sidik = hashlib.sha256(path.read_bytes()).digest()
    with pytest.raises(BerkasDitolak) as ditangkap:
        read_table(path)
    assert hashlib.sha256(path.read_bytes()).digest() == sidik
    assert ditangkap.value.mengapa
    assert ditangkap.value.saran
    return str(ditangkap.value)


@pytest.mark.parametrize("pemisah", [";", ","])
@pytest.mark.parametrize("sandi", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("akhir", ["\n", "\r\n"])
def test_delimiter_and_encoding_are_found_out(tmp_path, pemisah, sandi, akhir):
    keluar = StringIO()
    penulis = csv.writer(keluar, delimiter=pemisah, lineterminator=akhir)
    penulis.writerow(HEADER)
    penulis.writerow([])
    penulis.writerow(["Rasio “café”", "%", "naik", "85,5", "1.234", "a;b,c\nd"])
    tabel = read_table(put(tmp_path, keluar.getvalue().encode(sandi)))
    assert tabel.header == HEADER
    assert tabel.rows == (("Rasio “café”", "%", "naik", "85,5", "1.234", "a;b,c\nd"),)
    assert tabel.delimiter == pemisah
    assert tabel.encoding == sandi


def test_one_column_only_and_headings_with_a_decimal_comma_elsewhere(tmp_path):
    assert read_table(put(tmp_path, b"indikator\nA\n")).rows == (("A",),)
    isi = b"indikator;target\nA;85,5\nB;90,1\n"
    assert read_table(put(tmp_path, isi)).rows == (("A", "85,5"), ("B", "90,1"))


@pytest.mark.parametrize(("pemisah", "isi"), [(";", "85,5"), (",", '"85,5"')])
def test_the_line_for_excel_that_names_the_delimiter_is_no_heading(tmp_path, pemisah, isi):
    teks = f"sep={pemisah}\r\na{pemisah}b\r\nx{pemisah}{isi}\r\n"
    for awal in (teks, teks.replace("sep", "SEP"), f"\ufeff{teks}"):
        tabel = read_table(put(tmp_path, awal.encode()))
        assert (tabel.header, tabel.rows) == (("a", "b"), (("x", "85,5"),))
        assert tabel.delimiter == pemisah


def test_short_rows_are_filled_and_cells_are_not_altered(tmp_path):
    tabel = read_table(put(tmp_path, b"a;b;c;\n 1 ;x\n;;;\n=1+1;;z;;\n"))
    assert tabel.header == ("a", "b", "c")
    assert tabel.rows == ((" 1 ", "x", ""), ("=1+1", "", "z"))


def test_a_decimal_comma_that_shifts_columns_is_refused(tmp_path):
    kalimat = refuse(put(tmp_path, b"a,target,b\nx,1,y\nx,85,5,y\n"))
    assert "Baris 3 berisi 4 kolom, padahal judulnya 3" in kalimat
    assert "koma desimal" in kalimat


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (b"\n \n;;\n", "tidak berisi tabel"),
        (b"", "0 bita"),
        (b'a;b\n"tidak ditutup;1\n', "tanda kutip"),
        ("a;b\n1;2\n".encode("utf-16"), "bukan CSV"),
        (b"a;b\n\x81\x8d;2\n", "bukan CSV"),
        (b"\xef\xbb\xbfa;b\n\xff;2\n", "bukan CSV"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "format lama"),
        (b"a;b\n" + b"1;2\n" * 20_001, "terlalu besar"),
        (b";".join([b"x"] * 201), "terlalu besar"),
    ],
)
def test_files_that_are_no_table(tmp_path, isi, kata):
    assert kata in refuse(put(tmp_path, isi))


@pytest.mark.parametrize("nama", ["masuk.xlsx", "masuk.XLS"])
@pytest.mark.parametrize("isi", [b"a;b\n1;2\n", b"\xef\xbb\xbfa,b\r\n1,2\r\n"])
def test_a_csv_under_the_name_xlsx_is_to_be_renamed(tmp_path, nama, isi):
    kalimat = refuse(put(tmp_path, isi, nama))
    assert "bukan xlsx" in kalimat
    assert "berakhir .csv" in kalimat
    assert "templat" not in kalimat


@pytest.mark.parametrize("isi", [b"a;b\n" + b"1;2\n" * 2_700_000, b"a;b\n" + b"1;2\n" * 20_001])
def test_a_table_that_is_too_large_is_to_be_cut(tmp_path, isi):
    kalimat = refuse(put(tmp_path, isi))
    assert "terlalu besar" in kalimat
    assert "Bagi " in kalimat
    assert "gambar" not in kalimat


def test_what_renaming_does_not_mend_is_to_be_saved_again(tmp_path):
    """Columns between tabs, which no name makes a table of this program."""
    kalimat = refuse(put(tmp_path, b"a\tb\n1\t2\n", "masuk.xlsx"))
    assert "Simpan Sebagai" in kalimat
    assert "berakhir .csv" not in kalimat
    assert "templat" not in kalimat


def test_the_advice_for_active_content_needs_no_paper_of_the_program(tmp_path):
    path = make_xlsx(tmp_path)
    with zipfile.ZipFile(path, "a") as arsip:
        arsip.writestr("xl/vbaProject.bin", b"x")
    kalimat = refuse(path)
    assert "makro" in kalimat
    assert "salin isinya sebagai nilai" in kalimat
    for kata in ("templat", "formulir", "buku kerja rencana", "di sini"):
        assert kata not in kalimat


def test_a_web_page_and_a_cut_file_are_told_without_a_window(tmp_path):
    kalimat = refuse(put(tmp_path, b"<html><table/></html>", "masuk.xls"))
    assert "Simpan Sebagai" in kalimat
    assert "di sini" not in kalimat
    assert "terpotong" in refuse(put(tmp_path, make_xlsx(tmp_path).read_bytes()[:-9]))


def make_xlsx(tmp_path, ubah=None):
    buku = Workbook()
    sembunyi = buku.active
    sembunyi["A1"] = "tersembunyi"
    lembar = buku.create_sheet("Data")
    buku.create_sheet("Kosong")
    sembunyi.sheet_state = "hidden"
    buku.active = 1
    for nomor, judul in enumerate(HEADER, 2):
        lembar.cell(3, nomor, judul)
    for nomor, isi in enumerate(("A", "%", "naik", 85.5, 0.1), 2):
        lembar.cell(5, nomor, isi)
    lembar.cell(5, 7, dt.datetime(2025, 3, 1))
    lembar.cell(6, 2, "B")
    lembar.cell(6, 5, 0.85).number_format = "0%"
    lembar.cell(6, 6, True)
    if ubah:
        ubah(lembar)
    path = tmp_path / "masuk.xlsx"
    buku.save(path)
    return path


def test_xlsx_gives_numbers_dates_and_what_percent_cells_show(tmp_path):
    tabel = read_table(make_xlsx(tmp_path))
    assert tabel.header == HEADER
    assert tabel.delimiter is None
    tanggal = dt.datetime(2025, 3, 1)
    assert tabel.rows == (
        ("A", "%", "naik", Decimal("85.5"), Decimal("0.1"), tanggal),
        ("B", "", "", Persen(Decimal("0.85")), True, ""),
    )


@pytest.mark.parametrize(
    ("ubah", "kata"),
    [
        (lambda lembar: lembar.merge_cells("B5:B6"), "digabung"),
        (lambda lembar: lembar.cell(7, 5).__setattr__("value", "=1+1"), "E7 belum pernah dihitung"),
    ],
)
def test_xlsx_that_would_be_misread_is_refused(tmp_path, ubah, kata):
    assert kata in refuse(make_xlsx(tmp_path, ubah))


def test_errors_of_excel_stay_visible_as_text(tmp_path):
    path = make_xlsx(tmp_path, lambda lembar: lembar.cell(6, 3, "#DIV/0!"))
    assert read_table(path).rows[1][1] == "#DIV/0!"


def test_an_empty_workbook_has_no_table(tmp_path):
    Workbook().save(tmp_path / "kosong.xlsx")
    assert "tidak berisi tabel" in refuse(tmp_path / "kosong.xlsx")


def add_columns(tabel, nama, nilai):
    """The table with columns of ours behind it, as ``hitung`` makes it."""
    return replace(
        tabel,
        header=(*tabel.header, *nama),
        rows=tuple((*baris, *tambah) for baris, tambah in zip(tabel.rows, nilai, strict=True)),
        tambahan=tabel.tambahan + len(nama),
    )


JAHAT = ("=1+1", "＝1+1", "+62812", "-5 %", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")')


@pytest.mark.parametrize("pemisah", [";", ","])
def test_csv_is_written_with_bom_in_the_same_delimiter(tmp_path, pemisah):
    asal = put(tmp_path, f"a{pemisah}b\nx{pemisah}é\n".encode())
    tabel = add_columns(read_table(asal), ["capaian", "status"], [["98,50", "dihitung"]])
    keluar = tmp_path / "hasil.csv"
    write_table(tabel, keluar)
    isi = keluar.read_bytes()
    assert isi.startswith(b"\xef\xbb\xbf")
    assert isi.decode("utf-8-sig").splitlines()[0] == pemisah.join(["a", "b", "capaian", "status"])
    ulang = read_table(keluar)
    assert ulang.rows == (("x", "é", "98,50", "dihitung"),)
    assert ulang.delimiter == pemisah


def test_only_our_columns_are_defused_and_numbers_stay_numbers(tmp_path):
    tabel = Tabel(header=("mereka",), rows=tuple((satu,) for satu in JAHAT), delimiter=";")
    tabel = add_columns(tabel, ["kami"], [[satu] for satu in JAHAT])
    tabel = add_columns(tabel, ["angka"], [["-1.234,50"]] * len(JAHAT))
    keluar = tmp_path / "hasil.csv"
    write_table(tabel, keluar)
    with keluar.open(encoding="utf-8-sig", newline="") as berkas:
        baris = list(csv.reader(berkas, delimiter=";"))[1:]
    for jahat, (mereka, kami, angka) in zip(JAHAT, baris, strict=True):
        assert mereka == jahat
        assert kami == f"'{jahat}"
        assert angka == "-1.234,50"


def test_xlsx_is_written_without_a_single_formula(tmp_path):
    tabel = Tabel(
        header=("=judul", "angka", "tanggal"),
        rows=tuple((satu, Decimal("-12.5"), dt.datetime(2025, 3, 1)) for satu in JAHAT),
    )
    tabel = add_columns(tabel, ["penjelasan"], [[satu] for satu in JAHAT])
    keluar = tmp_path / "hasil.xlsx"
    write_table(tabel, keluar)
    lembar = load_workbook(keluar).active
    assert {sel.data_type for baris in lembar.iter_rows() for sel in baris} == {"s", "n", "d"}
    assert lembar["A2"].value == "=1+1"
    assert lembar["B2"].value == -12.5
    assert lembar["C2"].value == dt.datetime(2025, 3, 1)
    assert read_table(keluar).header == ("=judul", "angka", "tanggal", "penjelasan")


@pytest.mark.parametrize(
    ("angka", "bentuk", "teks"),
    [("0.85", "0%", "85%"), ("0.9512", "0.00%", "95,12%"), ("-1.3333333", "0.00%", "-133,33333%")],
)
def test_percent_is_a_number_with_its_format_in_xlsx_and_a_text_in_csv(
    tmp_path, angka, bentuk, teks
):
    tabel = Tabel(header=("bobot",), rows=((Persen(Decimal(angka)),),))
    write_table(tabel, tmp_path / "h.xlsx")
    sel = load_workbook(tmp_path / "h.xlsx").active["A2"]
    assert (sel.data_type, Decimal(repr(sel.value))) == ("n", Decimal(angka))
    assert sel.number_format == bentuk
    assert read_table(tmp_path / "h.xlsx").rows == tabel.rows
    write_table(tabel, tmp_path / "h.csv")
    assert (tmp_path / "h.csv").read_text("utf-8-sig").splitlines() == ["bobot", teks]


JENIS = (
    (dt.datetime(2025, 3, 1), "d", "01/03/2025"),
    (dt.datetime(2025, 3, 1, 8, 30), "d", "01/03/2025 08:30:00"),
    (dt.time(8, 30), "d", "08:30:00"),
    (dt.timedelta(hours=26, minutes=5), "d", "26:05:00"),
    (dt.timedelta(minutes=-30), "d", "-00:30:00"),
    (True, "b", "Ya"),
    (False, "b", "Tidak"),
)


@pytest.mark.parametrize(("nilai", "jenis", "teks"), JENIS)
def test_a_cell_of_somebody_elses_column_keeps_its_kind(tmp_path, nilai, jenis, teks):
    buku = Workbook()
    buku.active.append(["catatan"])
    buku.active.append([nilai])
    buku.save(tmp_path / "masuk.xlsx")
    tabel = read_table(tmp_path / "masuk.xlsx")
    write_table(tabel, tmp_path / "hasil.xlsx")
    sel = load_workbook(tmp_path / "hasil.xlsx").active["A2"]
    assert (sel.value, sel.data_type) == (nilai, jenis)
    assert read_table(tmp_path / "hasil.xlsx").rows == tabel.rows
    write_table(tabel, tmp_path / "hasil.csv")
    assert (tmp_path / "hasil.csv").read_text("utf-8-sig").splitlines() == ["catatan", teks]


def test_a_day_is_shown_as_a_day(tmp_path):
    tabel = Tabel(header=("hari",), rows=((dt.datetime(2025, 3, 1),),))
    write_table(tabel, tmp_path / "h.xlsx")
    assert load_workbook(tmp_path / "h.xlsx").active["A2"].number_format == "dd/mm/yyyy"


def test_xlsx_to_csv_writes_indonesian_numbers_between_semicolons(tmp_path):
    keluar = tmp_path / "hasil.csv"
    write_table(read_table(make_xlsx(tmp_path)), keluar)
    baris = keluar.read_text(encoding="utf-8-sig").splitlines()
    assert baris[1] == "A;%;naik;85,5;0,1;01/03/2025"


def test_a_failed_write_leaves_nothing(tmp_path):
    with pytest.raises(OSError, match=r"hasil\.csv"):
        write_table(Tabel(header=("a",), rows=()), tmp_path / "tidak-ada" / "hasil.csv")
    assert list(tmp_path.iterdir()) == []


def test_a_csv_whose_first_heading_begins_with_pk(tmp_path):
    assert read_table(put(tmp_path, b"PKK;target\n1;2\n")).header == ("PKK", "target")
