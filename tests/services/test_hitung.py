"""``hitung``: a table from anywhere gets its capaian, whatever it was saved with."""

import datetime as dt
import zipfile
from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook

from sakip_desktop.domain.errors import BasisDataGalat, BerkasDitolak, DataTidakSah
from sakip_desktop.services.hitung import StatusBaris, hitung_baris, hitung_berkas

HASIL = ["capaian", "status", "kategori", "penjelasan"]
KEPALA = ["indikator", "satuan", "polaritas", "target", "realisasi"]


def run(tmp_path, isi, nama="masuk.csv", keluar="hasil.csv"):
    masuk, keluaran = tmp_path / nama, tmp_path / keluar
    masuk.write_bytes(isi)
    hasil = hitung_berkas(masuk, keluaran)
    return keluaran.read_bytes(), hasil.jumlah


def table(teks, pemisah=";"):
    return [baris.split(pemisah) for baris in teks.decode("utf-8-sig").splitlines()]


@pytest.mark.parametrize("pemisah", [",", ";"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_delimiter_and_encoding_are_found_out(tmp_path, pemisah, encoding):
    baris = [KEPALA, ["Café", "Dokumen", "naik", "10", "7"]]
    isi = "\r\n".join(pemisah.join(satu) for satu in baris).encode(encoding)
    keluar, jumlah = run(tmp_path, isi)
    assert keluar.startswith(b"\xef\xbb\xbf")
    kepala, data = table(keluar, pemisah)[0], keluar.decode("utf-8-sig").splitlines()[1]
    assert kepala == KEPALA + HASIL
    assert data.startswith(pemisah.join(["Café", "Dokumen", "naik", "10", "7"]))
    assert "70,00" in data
    assert jumlah[StatusBaris.DIHITUNG] == 1


def row(**isi):
    dasar = {"indikator": "X", "satuan": "Dokumen", "polaritas": "naik"}
    return hitung_baris(dasar | isi)


@pytest.mark.parametrize(
    ("isi", "capaian", "kategori"),
    [
        ({"target": "10", "realisasi": "7"}, "70,00", "Sedang"),
        ({"target": "3", "realisasi": "2"}, "66,67", "Sedang"),
        ({"polaritas": "turun", "target": "24", "realisasi": "4,88"}, "179,67", "Sangat Tinggi"),
        (
            {"polaritas": "turun", "rumus": "rasio", "target": "24", "realisasi": "30"},
            "80,00",
            "Tinggi",
        ),
        (
            {"polaritas": "turun", "rumus": "selisih", "target": "24", "realisasi": "30"},
            "75,00",
            "Sedang",
        ),
        (
            {"polaritas": "rentang", "satuan": "%", "target": "80..90", "realisasi": "85"},
            "100,00",
            "Sangat Tinggi",
        ),
        (
            {"polaritas": "rentang", "satuan": "%", "target": "80..90", "realisasi": "40"},
            "50,00",
            "Sangat Rendah",
        ),
        ({"target": "10", "realisasi": "15", "batas": "120"}, "120,00", "Sangat Tinggi"),
        ({"polaritas": " NAIK ", "target": "10", "realisasi": "10"}, "100,00", "Sangat Tinggi"),
        ({"target": Decimal(10), "realisasi": Decimal("9.05"), "satuan": "%"}, "90,50", "Tinggi"),
        ({"polaritas": "turun", "target": "0", "realisasi": "0"}, "100,00", "Sangat Tinggi"),
    ],
)
def test_rows_that_can_be_computed(isi, capaian, kategori):
    hasil = row(**isi)
    assert (hasil.status, hasil.capaian, hasil.kategori) == (
        StatusBaris.DIHITUNG,
        capaian,
        kategori,
    )
    assert hasil.penjelasan


@pytest.mark.parametrize(
    ("isi", "status"),
    [
        ({"target": "10", "realisasi": ""}, "belum_diisi"),
        ({"target": "10", "realisasi": "-"}, "belum_diisi"),
        ({"target": "10", "realisasi": "n/a"}, "belum_diisi"),
        ({"target": "", "realisasi": "10"}, "belum_diisi"),
        ({"target": "0", "realisasi": "5"}, "tidak_dapat_dihitung"),
        ({"satuan": "%", "target": "90", "realisasi": "87.455"}, "ambigu"),
        ({"target": "banyak", "realisasi": "5"}, "bukan_angka"),
        ({"target": "10", "realisasi": "1,234.56"}, "bukan_angka"),
        ({"target": "10", "realisasi": "5", "batas": "abc"}, "bukan_angka"),
        ({"polaritas": "datar", "target": "10", "realisasi": "5"}, "tidak_dapat_dihitung"),
        ({"polaritas": "", "target": "10", "realisasi": "5"}, "tidak_dapat_dihitung"),
        ({"rumus": "rasio", "target": "10", "realisasi": "5"}, "tidak_dapat_dihitung"),
        (
            {"polaritas": "turun", "rumus": "lain", "target": "10", "realisasi": "5"},
            "tidak_dapat_dihitung",
        ),
        (
            {"polaritas": "turun", "rumus": "rasio", "target": "10", "realisasi": "0"},
            "tidak_dapat_dihitung",
        ),
    ],
)
def test_rows_that_cannot_say_why_and_have_no_number(isi, status):
    hasil = row(**isi)
    assert (hasil.status.value, hasil.capaian, hasil.kategori) == (status, "", "")
    assert hasil.penjelasan


@pytest.mark.parametrize("batas", ["0", "-5", "0,0", "-120 %"])
def test_a_cap_must_be_above_zero(batas):
    hasil = row(target="10", realisasi="5", batas=batas)
    assert (hasil.status.value, hasil.capaian) == ("tidak_dapat_dihitung", "")
    assert "batas capaian harus lebih dari 0" in hasil.penjelasan
    assert row(target="10", realisasi="5", batas="0,5").capaian == "0,50"


def test_a_declared_worst_value_counts_where_zero_was_the_target():
    nol = {"polaritas": "turun", "target": "0", "realisasi": "2"}
    assert row(**nol).capaian == "0,00"
    hasil = row(**nol, realisasi_terburuk="10")
    assert (hasil.capaian, hasil.kategori) == ("80,00", "Tinggi")
    assert hasil.penjelasan == "(10 − 2) ÷ 10 × 100 = 80,00 %"
    assert row(**nol, realisasi_terburuk="").capaian == "0,00"
    assert row(**nol | {"target": "4"}, realisasi_terburuk="10").capaian == "150,00"


@pytest.mark.parametrize(("isi", "status"), [("0", "tidak_dapat_dihitung"), ("x", "bukan_angka")])
def test_a_worst_value_that_cannot_be_one_is_told_where_it_counts(isi, status):
    hasil = row(polaritas="turun", target="0", realisasi="2", realisasi_terburuk=isi)
    assert (hasil.status.value, hasil.capaian) == (status, "")
    assert hasil.penjelasan.startswith("Realisasi terburuk")
    assert row(target="10", realisasi="2", realisasi_terburuk=isi).capaian == "20,00"


@pytest.mark.parametrize("judul", ["realisasi_terburuk", "Realisasi Terburuk"])
def test_the_column_of_the_worst_value_is_headed_as_in_the_plan(tmp_path, judul):
    isi = ";".join([*KEPALA, judul]) + "\r\nX;Kasus;turun;0;2;10\r\n"
    keluar, _ = run(tmp_path, isi.encode())
    assert table(keluar)[0] == [*KEPALA, judul, *HASIL]
    assert table(keluar)[1][5:7] == ["10", "80,00"]


def test_a_unit_of_digits_does_not_eat_the_number():
    assert row(satuan="0", target="10", realisasi="5").capaian == "50,00"


@pytest.mark.parametrize("satuan", ["Paket", "Kasus", "Rp", "Pegawai", "Berita", ""])
def test_an_english_comma_is_not_taken_where_things_are_counted(satuan):
    hasil = row(satuan=satuan, target="10", realisasi="12,000")
    assert (hasil.status.value, hasil.capaian) == ("ambigu", "")
    assert "12000 atau 12." in hasil.penjelasan
    assert row(satuan="Indeks", target="10", realisasi="12,000").capaian == "120,00"


@pytest.mark.parametrize("dua", [*KEPALA, "rumus", "batas"])
def test_a_column_that_stands_there_twice_is_refused(tmp_path, dua):
    kepala = [*KEPALA, "rumus", "batas", f" {dua.upper()} "]
    isi = ";".join(kepala) + "\r\nX;Dok;naik;10;7;;;9\r\n"
    with pytest.raises(BerkasDitolak, match=f"Judul kolom {dua} ada dua") as galat:
        run(tmp_path, isi.encode())
    assert "ke-8" in galat.value.mengapa
    assert not (tmp_path / "hasil.csv").exists()


def test_other_columns_may_stand_there_twice(tmp_path):
    isi = ";".join(["catatan", *KEPALA, "", "", "catatan"]) + "\r\na;X;Dok;naik;10;7;b;c;d\r\n"
    keluar, _ = run(tmp_path, isi.encode())
    assert table(keluar)[1][:7] == ["a", "X", "Dok", "naik", "10", "7", "b"]


def test_a_counted_unit_reads_a_dot_as_thousands():
    assert row(target="1.000", realisasi="1.250", satuan="Orang").capaian == "125,00"


@pytest.mark.parametrize(
    ("isi", "gema"),
    [
        ({"target": "10", "realisasi": "12.5"}, ["Realisasi “12.5” terbaca 12,5."]),
        ({"satuan": "Orang", "target": "1.000", "realisasi": "1.250"}, ["terbaca 1000", "1250."]),
        ({"target": "10", "realisasi": "7", "batas": "120.5"}, ["Batas “120.5” terbaca 120,5."]),
        ({"target": "0.5", "realisasi": ""}, ["Target “0.5” terbaca 0,5."]),
    ],
)
def test_a_number_in_an_unusual_form_says_how_it_was_read(isi, gema):
    hasil = row(**({"satuan": "Indeks"} | isi))
    assert all(satu in hasil.penjelasan for satu in gema)


def test_plain_numbers_and_ranges_need_no_such_word():
    assert row(target="10", realisasi="12,5").penjelasan == "12,5 ÷ 10 × 100 = 125,00 %"
    assert "terbaca" not in row(polaritas="rentang", target="80..90", realisasi="85").penjelasan


def test_a_ratio_is_read_where_the_unit_is_one():
    hasil = row(satuan="Rasio", target="1:20", realisasi="1:25")
    assert (hasil.capaian, hasil.status.value) == ("80,00", "dihitung")
    assert "Target “1:20” terbaca 1 banding 20." in hasil.penjelasan


def test_the_order_and_all_other_columns_are_kept(tmp_path):
    isi = (
        "No;Indikator;;Satuan;POLARITAS;catatan;target;Realisasi;catatan\n"
        "1;A;x;Dokumen;naik;satu;10;7;dua\n"
        "\n"
        "2;B;y;Dokumen;naik;=1+1;10;;'-\n"
    )
    keluar, jumlah = run(tmp_path, isi.encode())
    kepala, satu, dua = table(keluar)
    assert kepala == isi.splitlines()[0].split(";") + HASIL
    assert satu[:9] == ["1", "A", "x", "Dokumen", "naik", "satu", "10", "7", "dua"]
    assert dua[:9] == ["2", "B", "y", "Dokumen", "naik", "=1+1", "10", "", "'-"]
    assert satu[9:12] == ["70,00", "dihitung", "Sedang"]
    assert dua[9:12] == ["", "belum_diisi", ""]
    assert (jumlah[StatusBaris.DIHITUNG], jumlah[StatusBaris.BELUM_DIISI]) == (1, 1)


def compute(tmp_path, isi, nama="masuk.csv"):
    """The table of the result, and what the columns of the file are called in it."""
    path = tmp_path / nama
    path.write_text(isi, encoding="utf-8")
    hasil = hitung_berkas(path, path)  # the worst case: what is lost here is lost for ever
    return table(path.read_bytes()), hasil.judul_baru


def test_own_columns_named_like_a_result_are_kept_under_a_free_name(tmp_path):
    isi = ";".join([*KEPALA, "Kategori", " STATUS "]) + "\nA;Dok;naik;1;1;IKU;aktif\n"
    (kepala, baris), judul_baru = compute(tmp_path, isi)
    assert kepala == [*KEPALA, "Kategori (asal)", "STATUS (asal)", *HASIL]
    assert baris[5:10] == ["IKU", "aktif", "100,00", "dihitung", "Sangat Tinggi"]
    assert judul_baru == (("Kategori", "Kategori (asal)"), ("STATUS", "STATUS (asal)"))


def test_the_free_name_is_really_free(tmp_path):
    isi = ";".join([*KEPALA, "kategori", "KATEGORI (ASAL)", "Kategori"]) + "\nA;D;naik;1;1;x;y;z\n"
    (kepala, baris), _ = compute(tmp_path, isi)
    assert kepala[5:8] == ["kategori (asal 2)", "KATEGORI (ASAL)", "Kategori (asal 3)"]
    assert baris[5:8] == ["x", "y", "z"]


@pytest.mark.parametrize(
    ("kolom", "isi"),
    [
        (["capaian", "kategori", "penjelasan"], ["90", "IKU", "baik"]),  # one is missing
        ([*HASIL, "status"], ["90", "dihitung", "IKU", "baik", "aktif"]),  # one stands there twice
        (HASIL, ["90", "aktif", "IKU", "baik"]),  # no such outcome: not from here
        ([satu.title() for satu in HASIL], ["90", "", "IKU", "baik"]),  # not written so by us
    ],
)
def test_only_the_own_result_is_replaced(tmp_path, kolom, isi):
    teks = (
        ";".join([*KEPALA, *kolom]) + "\n" + ";".join(["A", "Dok", "naik", "1", "1", *isi]) + "\n"
    )
    (kepala, baris), judul_baru = compute(tmp_path, teks)
    assert all("(asal" in satu for satu in kepala[5 : 5 + len(kolom)])
    assert kepala[5 + len(kolom) :] == HASIL
    assert baris[5 : 5 + len(isi)] == isi
    assert len(set(kepala)) == len(kepala)
    assert judul_baru


def test_repeated_runs_on_the_own_result_change_nothing_else(tmp_path):
    isi = ";".join(["Kategori", *KEPALA]) + "\nIKU;A;Dok;naik;10;7\nIKK;B;Dok;naik;10;x\n"
    sekali, judul_baru = compute(tmp_path, isi)
    assert judul_baru == (("Kategori", "Kategori (asal)"),)
    for _ in range(2):
        assert compute(tmp_path, "\n".join(map(";".join, sekali)) + "\n") == (sekali, ())


def test_a_result_that_was_worked_on_is_still_the_own_result(tmp_path):
    """Columns moved, notes put behind, a row added that has no outcome yet, a figure mended."""
    kepala = ["status", *KEPALA, "capaian", "penjelasan", "kategori", "Status"]
    isi = (
        ";".join(kepala) + "\ndihitung;A;Dok;naik;10;8;70,00;lama;Sedang;aktif\n;B;Dok;naik;10;9\n"
    )
    (kepala, satu, dua), judul_baru = compute(tmp_path, isi)
    assert kepala == [*KEPALA, "Status (asal)", *HASIL]
    assert (satu[5], satu[6], dua[5], dua[6]) == ("aktif", "80,00", "", "90,00")
    assert judul_baru == (("Status", "Status (asal)"),)


def test_computing_the_result_again_changes_nothing(tmp_path):
    isi = ";".join(KEPALA) + "\nA;Dokumen;naik;10;7\nB;Dokumen;naik;10;\n"
    sekali, _ = run(tmp_path, isi.encode())
    dua_kali, _ = run(tmp_path, sekali, nama="lagi.csv", keluar="dua.csv")
    assert dua_kali == sekali


def book(*baris):
    buku = Workbook()
    for satu in baris:
        buku.active.append(satu)
    keluar = BytesIO()
    buku.save(keluar)
    return keluar.getvalue()


@pytest.mark.luas
def test_a_workbook_gives_a_workbook_with_real_numbers_kept(tmp_path):
    isi = book(KEPALA, ["A", "Dokumen", "naik", 10, 7], ["B", "%", "naik", 0.5, 0.25])
    keluar, jumlah = run(tmp_path, isi, nama="masuk.xlsx", keluar="hasil.xlsx")
    lembar = load_workbook(BytesIO(keluar)).active
    baris = list(lembar.iter_rows(values_only=True))
    assert list(baris[0]) == KEPALA + HASIL
    assert baris[1][:7] == ("A", "Dokumen", "naik", 10, 7, "70,00", "dihitung")
    assert baris[2][5] == "50,00"
    assert jumlah[StatusBaris.DIHITUNG] == 2


def test_a_workbook_may_become_csv_and_back(tmp_path):
    isi = book(KEPALA, ["A", "Dokumen", "naik", 10.5, 7])
    keluar, _ = run(tmp_path, isi, nama="masuk.xlsx", keluar="hasil.csv")
    assert table(keluar)[1][3:6] == ["10,5", "7", "66,67"]
    kembali, _ = run(tmp_path, keluar, nama="hasil2.csv", keluar="hasil.xlsx")
    assert load_workbook(BytesIO(kembali)).active["F2"].value == "66,67"


def test_a_workbook_with_more_than_the_table_is_not_written_over(tmp_path):
    path = tmp_path / "data.xlsx"
    buku = load_workbook(BytesIO(book(KEPALA, ["A", "Dokumen", "naik", 10, 7])))
    buku.create_sheet("Kosong")
    buku.save(path)
    hitung_berkas(path, path)  # an empty sheet is no loss
    hitung_berkas(path, path)
    buku = load_workbook(path)
    buku.create_sheet("Catatan").append(["penting"])
    buku["Catatan"].sheet_state = "hidden"
    buku.save(path)
    sebelum = path.read_bytes()
    with pytest.raises(DataTidakSah, match="lembar “Catatan”"):
        hitung_berkas(path, path)
    (tmp_path / "tautan.xlsx").symlink_to(path)
    with pytest.raises(DataTidakSah, match="lembar “Catatan”"):
        hitung_berkas(path, tmp_path / "tautan.xlsx")
    assert path.read_bytes() == sebelum
    hitung_berkas(path, tmp_path / "lain.xlsx")


def test_formulas_are_not_written_over_by_their_results(tmp_path):
    path = tmp_path / "data.xlsx"
    path.write_bytes(with_formula(book([*KEPALA, "dua"], ["A", "Dokumen", "naik", 10, 7, 14])))
    with pytest.raises(DataTidakSah, match="rumus"):
        hitung_berkas(path, path)
    assert hitung_berkas(path, tmp_path / "b.xlsx").jumlah[StatusBaris.DIHITUNG] == 1


def with_formula(isi):
    """The workbook with a formula in F2, as Excel saves it: with its result."""
    keluar = BytesIO()
    with zipfile.ZipFile(BytesIO(isi)) as asal, zipfile.ZipFile(keluar, "w") as tujuan:
        for nama in asal.namelist():
            bagian = asal.read(nama)
            if nama.endswith("sheet1.xml"):
                assert b"<v>14</v>" in bagian
                bagian = bagian.replace(b"<v>14</v>", b"<f>E2*2</f><v>14</v>")
            tujuan.writestr(nama, bagian)
    return keluar.getvalue()


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (["Laporan 2025;;;;", ";".join(KEPALA), "A;Dokumen;naik;10;7"], "Laporan 2025"),
        (["\t".join(KEPALA), "A\tIndeks\tnaik\t10\t7,5"], "dipisahkan tab"),
        (["|".join(KEPALA), "A|Dokumen|naik|10|7"], "dipisahkan “|”"),
        (["indikator;satuan;polaritas;Target 2025;realisasi", "A;D;naik;1;1"], "Target 2025"),
    ],
)
def test_what_stands_instead_of_the_headings_is_said(tmp_path, isi, kata):
    with pytest.raises(BerkasDitolak) as galat:
        run(tmp_path, "\n".join(isi).encode())
    assert kata in str(galat.value)
    assert "Apit" not in str(galat.value)


def test_the_sheet_that_was_read_is_named(tmp_path):
    buku = Workbook()
    buku.active.title = "Petunjuk"
    buku.active.append(["Cara mengisi"])
    buku.create_sheet("Data").append(KEPALA)
    masuk = BytesIO()
    buku.save(masuk)
    with pytest.raises(BerkasDitolak, match="lembar “Petunjuk”") as galat:
        run(tmp_path, masuk.getvalue(), nama="masuk.xlsx")
    assert "Data" in galat.value.saran


def test_an_empty_polaritas_is_called_empty():
    assert row(polaritas="", target="1", realisasi="1").penjelasan.startswith("Polaritas belum")


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        (b"indikator;satuan;target\nA;B;1\n", "Kolom polaritas, realisasi tidak ada"),
        (b"", "kosong"),
        (b"\n\n", "tidak berisi tabel"),
        (b"\x00\x01\x02", "bukan CSV"),
        (b"PK\x03\x04rusak", "tidak"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused_whole(tmp_path, isi, kalimat):
    with pytest.raises(BerkasDitolak, match=kalimat):
        run(tmp_path, isi)
    assert not (tmp_path / "hasil.csv").exists()


def test_a_missing_input_and_an_impossible_output_are_sentences(tmp_path):
    with pytest.raises(BerkasDitolak, match="tidak ditemukan"):
        hitung_berkas(tmp_path / "tidak-ada.csv", tmp_path / "x.csv")
    masuk = tmp_path / "masuk.csv"
    masuk.write_text(";".join(KEPALA) + "\n")
    with pytest.raises(BasisDataGalat, match="tidak dapat disimpan"):
        hitung_berkas(masuk, tmp_path)


@pytest.mark.parametrize("nama", ["hasil.pdf", "hasil.xls", "hasil.xlsm", "hasil.txt", "hasil"])
def test_a_result_is_csv_or_xlsx_and_its_name_says_so(tmp_path, nama):
    masuk = tmp_path / "masuk.csv"
    masuk.write_text(";".join(KEPALA) + "\nA;Dokumen;naik;10;7\n")
    with pytest.raises(DataTidakSah, match=r"\.csv atau \.xlsx"):
        hitung_berkas(masuk, tmp_path / nama)
    assert not (tmp_path / nama).exists()
    hitung_berkas(masuk, tmp_path / "HASIL.CSV")
    assert (tmp_path / "HASIL.CSV").exists()


@pytest.mark.parametrize("kolom", ["target", "realisasi", "batas"])
@pytest.mark.parametrize("tanggal", [dt.datetime(2025, 1, 2), dt.date(2025, 1, 2)])
def test_a_date_instead_of_a_number_is_shown_as_a_person_writes_it(kolom, tanggal):
    hasil = row(**({"target": "10", "realisasi": "5"} | {kolom: tanggal}))
    assert (hasil.status.value, hasil.capaian) == ("bukan_angka", "")
    assert "berisi tanggal 02/01/2025" in hasil.penjelasan
    assert "00:00" not in hasil.penjelasan


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (dt.time(1, 32), "berisi jam 01:32:00"),
        (dt.timedelta(hours=26), "berisi jam 26:00:00"),
        (True, "“Ya” tidak terbaca sebagai angka"),
    ],
)
def test_a_time_or_a_truth_value_is_no_number(isi, kata):
    hasil = row(target="10", realisasi=isi)
    assert (hasil.status.value, hasil.capaian) == ("bukan_angka", "")
    assert kata in hasil.penjelasan


@pytest.mark.parametrize("kolom", ["polaritas", "rumus"])
def test_a_date_instead_of_a_word_is_shown_as_a_person_writes_it(kolom):
    hasil = row(**({"target": "10", "realisasi": "5"} | {kolom: dt.datetime(2025, 1, 2)}))
    assert "“02/01/2025” tidak dikenal" in hasil.penjelasan


def test_nothing_is_said_of_an_offices_average():
    hasil = row(polaritas="turun", target="10", realisasi="50")
    assert hasil.capaian == "-300,00"
    assert "rata-rata" not in hasil.penjelasan


def test_percent_cells_stay_numbers_of_their_kind_and_are_read_as_shown(tmp_path):
    buku = Workbook()
    buku.active.append([*KEPALA, "bobot"])
    buku.active.append(["A", "%", "naik", 0.5, 0.25, 0.9512])
    for alamat in ("D2", "E2", "F2"):
        buku.active[alamat].number_format = "0.00%"
    masuk = BytesIO()
    buku.save(masuk)
    keluar, _ = run(tmp_path, masuk.getvalue(), nama="masuk.xlsx", keluar="hasil.xlsx")
    lembar = load_workbook(BytesIO(keluar)).active
    assert [lembar[alamat].value for alamat in ("D2", "E2", "F2", "G2")] == [
        0.5,
        0.25,
        0.9512,
        "50,00",
    ]
    assert lembar["F2"].number_format == "0.00%"
    lagi, _ = run(tmp_path, keluar, nama="lagi.xlsx", keluar="dua.xlsx")
    assert lagi == keluar


def test_a_table_without_rows_gives_its_headings(tmp_path):
    keluar, jumlah = run(tmp_path, (";".join(KEPALA) + "\n").encode())
    assert table(keluar) == [KEPALA + HASIL]
    assert sum(jumlah.values()) == 0
