import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sampel_domain import d, make_indikator

from sakip_desktop.domain.angka import (
    MAKS_RUPIAH,
    Ambigu,
    Ditolak,
    Kosong,
    Terbaca,
    format_angka,
    format_figur,
    format_isian,
    format_persen,
    format_rupiah,
    parse_angka,
    parse_figur,
    parse_predikat,
    parse_rupiah,
    parse_sel,
    parse_ya_tidak,
    round_half_up,
    to_bilangan_bulat,
)
from sakip_desktop.domain.kinerja import Polaritas

PREDIKAT = (("CC", d(3)), ("B", d(4)), ("BB", d(5)))


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("1234", "1234"),
        ("1.234.567", "1234567"),
        ("1.234,5", "1234.5"),
        ("1.234.567,89", "1234567.89"),
        ("0,648", "0.648"),
        ("1,255", "1.255"),
        ("-5", "-5"),
        ("−5", "-5"),
        ("- 5", "-5"),
        ("(5)", "-5"),
        ("(1.234,5)", "-1234.5"),
        ("Rp1.500.000", "1500000"),
        ("Rp 1.500.000,00", "1500000.00"),
        ("Rp. 1.500.000,-", "1500000"),
        ("-Rp1.500.000", "-1500000"),
        ("(Rp1.500.000)", "-1500000"),
        ("85,5 %", "85.5"),
        ("85,5%", "85.5"),
        ("85,5\u00a0persen", "85.5"),
        ("  12,5 ", "12.5"),
        ("1.234\u202f,5", "1234.5"),
        ("\ufeff7", "7"),
        ("-0", "0"),
        ("0,0", "0.0"),
    ],
)
def test_plain_indonesian_is_read_without_echo(teks, nilai):
    assert parse_angka(teks) == Terbaca(Decimal(nilai))
    assert str(parse_angka(teks).nilai) == nilai


@pytest.mark.parametrize(
    ("teks", "nilai", "gema"),
    [
        ("12.5", "12.5", "terbaca 12,5"),
        ("0.648", "0.648", "terbaca 0,648"),
        ("0.64", "0.64", "terbaca 0,64"),
        ("-12.5", "-12.5", "terbaca -12,5"),
        (".5", "0.5", "terbaca 0,5"),
        (",5", "0.5", "terbaca 0,5"),
        ("1234.567", "1234.567", "terbaca 1.234,567"),
        ("12.3456", "12.3456", "terbaca 12,3456"),
        ("1 234 567", "1234567", "terbaca 1.234.567"),
        ("1\u00a0250", "1250", "terbaca 1250"),
        ("+4", "4", "terbaca 4"),
        ("+0.5", "0.5", "terbaca 0,5"),
    ],
)
def test_other_sure_forms_are_echoed(teks, nilai, gema):
    assert parse_angka(teks) == Terbaca(Decimal(nilai), gema)


@pytest.mark.parametrize("satuan", ["Orang", "Dok", "dokumen", "Rp", "LAP.", "Unit"])
def test_one_dot_and_three_digits_is_thousands_for_whole_units(satuan):
    assert parse_angka("1.250", satuan=satuan) == Terbaca(Decimal(1250), "terbaca 1250")
    assert parse_angka("-1.250", satuan=satuan) == Terbaca(Decimal(-1250), "terbaca -1250")


@pytest.mark.parametrize("satuan", ["", "%", "Indeks", "Orang / Bulan", "Kg"])
def test_one_dot_and_three_digits_is_asked_otherwise(satuan):
    hasil = parse_angka("87.455", satuan=satuan)
    assert isinstance(hasil, Ambigu)
    assert hasil.pilihan == (Decimal(87455), Decimal("87.455"))
    assert hasil.teks == "87.455"
    assert hasil.isi == "“87.455” dapat berarti 87455 atau 87,455."
    assert "87,455 bila desimal" in hasil.saran
    assert parse_angka("(1.250)", satuan=satuan).pilihan == (Decimal(-1250), Decimal("-1.250"))


@pytest.mark.parametrize(
    ("teks", "saran"),
    [
        ("1,234.56", "Tulis 1.234,56 "),
        ("-1,234.56", "Tulis -1.234,56 "),
        ("1,234,567", "Tulis 1.234.567 "),
        ("1,234.00", "Tulis 1234 "),
        ("1e5", "Tulis 100000."),
        ("-1,5E2", "Tulis -150."),
        ("1e-3", "Tulis 0,001."),
        ("1e999", "Tulis seperti 1.234,5"),
        ("1e99999", "Tulis angkanya saja."),
        ("١٢٫٥", "Tulis dengan angka 0–9: 12٫5."),
        ("１２", "Tulis dengan angka 0–9: 12."),
        ("1,5 juta", "Tulis seluruh angkanya: 1.500.000."),
        ("Rp5 miliar", "Tulis seluruh angkanya: 5.000.000.000."),
        ("12 ribu orang", "Tulis seluruh angkanya: 12000."),
        ("1.250 juta", "Tulis seluruh angkanya, misalnya"),
        ("sekitar 2 juta", "Tulis seluruh angkanya, misalnya"),
        ("tidak diukur", "ditetapkan, bukan diketik"),
        ("100 dari 110 Organisasi Kepemudaan", "Isi pembilang dan penyebut"),
        ("20/1.000", "Isi pembilang dan penyebut"),
        ("140 Kelompok (1400 orang)", "Tulis angkanya saja."),
        ("Peringkat 6 (POPNAS)", "Tulis angkanya saja."),
        ("38% (Evaluasi Semester I)", "Tulis angkanya saja."),
        ("kurang dari 49", "Tulis angkanya saja."),
        ("nihil", "Tulis angkanya saja."),
        ("12 5", "Tulis angkanya saja."),
        ("1.2.3", "Tulis angkanya saja."),
        ("0.123.456", "Tulis angkanya saja."),
        ("1,5,5", "Tulis angkanya saja."),
        ("5.", "Tulis angkanya saja."),
        ("5,", "Tulis angkanya saja."),
        ("--5", "Tulis angkanya saja."),
        ("(-5)", "Tulis angkanya saja."),
        ("5-", "Tulis angkanya saja."),
        ("½", "Tulis angkanya saja."),
        ("nan", "Tulis angkanya saja."),
        ("80..90", "Tulis satu angka saja"),
        ("80 - 90 %", "Tulis satu angka saja"),
        ("80 s.d. 90", "Tulis satu angka saja"),
        ("1:32", "Tulis satu angka saja"),
        ("9" * 21, "bulatkan"),
        ("0," + "1" * 21, "bulatkan"),
        ("1" * 200, "Tulis seperti 1.234,5"),
    ],
)
def test_refused_with_advice(teks, saran):
    hasil = parse_angka(teks)
    assert isinstance(hasil, Ditolak)
    assert hasil.teks == teks
    assert saran in hasil.saran
    assert hasil.isi.endswith(".")


@pytest.mark.parametrize("teks", ["", "  ", "-", "–", "—", "n/a", "N/A", "\u00a0"])
def test_nothing_filled_in_is_neither_zero_nor_unmeasured(teks):
    assert parse_angka(teks) == Kosong()
    assert parse_rupiah(teks) == Kosong()
    assert parse_predikat(teks, PREDIKAT) == Kosong()
    assert parse_ya_tidak(teks) == Kosong()


@pytest.mark.parametrize(
    ("teks", "satuan", "nilai"),
    [
        ("12 Dokumen", "Dokumen", "12"),
        ("12 dok.", "Dokumen", "12"),
        ("12 Dokumen", "Dok", "12"),
        ("1.250 Orang", "orang", "1250"),
        ("47 Angka", "Angka", "47"),
        ("12 m2", "m2", "12"),
        ("11,25 Orang / Bulan", "Orang / Bulan", "11.25"),
        ("11,25 orang/bulan", "Orang / Bulan", "11.25"),
        ("5 Juta Rupiah", "Juta Rupiah", "5"),
        ("100,00%", "%", "100.00"),
    ],
)
def test_a_unit_that_agrees_is_read(teks, satuan, nilai):
    hasil = parse_angka(teks, satuan=satuan)
    assert isinstance(hasil, Terbaca)
    assert str(hasil.nilai) == nilai


@pytest.mark.parametrize(
    ("teks", "satuan"),
    [
        ("12 Dokumen", "Orang"),
        ("12 Dokumen", ""),
        ("12 Dokumen", "%"),
        ("12 %", "Dokumen"),
        ("Rp12", "Juta Rupiah"),
    ],
)
def test_a_unit_that_does_not_agree_is_asked(teks, satuan):
    hasil = parse_angka(teks, satuan=satuan)
    assert isinstance(hasil, Ambigu)
    assert hasil.pilihan == (Decimal(12),)
    assert hasil.saran == "Bila maksudnya 12, tulis 12 saja."


def test_a_doubtful_number_with_a_foreign_unit_asks_about_the_number_first():
    assert parse_angka("1.250 Kg", satuan="Orang").pilihan == (Decimal(1250), Decimal("1.250"))


@pytest.mark.parametrize(
    ("teks", "bawah", "atas"),
    [
        ("80 - 90 %", "80", "90"),
        ("80..90", "80", "90"),
        ("80–90", "80", "90"),
        ("80 s.d. 90", "80", "90"),
        ("80 s/d 90", "80", "90"),
        ("80 sampai 90", "80", "90"),
        ("-5..-1", "-5", "-1"),
        ("7,5-8,25", "7.5", "8.25"),
        ("80..80", "80", "80"),
    ],
)
def test_a_range_is_read_where_the_indikator_is_one(teks, bawah, atas):
    hasil = parse_angka(teks, satuan="%", rentang=True)
    assert (hasil.nilai, hasil.atas) == (Decimal(bawah), Decimal(atas))
    assert hasil.gema.startswith("terbaca ")


def test_a_single_number_is_fine_where_a_range_may_stand():
    assert parse_angka("85", rentang=True) == Terbaca(Decimal(85))


def test_a_range_upside_down_or_doubtful_is_refused():
    terbalik = parse_angka("90-80", rentang=True)
    assert terbalik.isi == "Batas bawah 90 lebih besar dari batas atas 80."
    assert terbalik.saran == "Tulis 80..90."
    assert "80..90" in parse_angka("1.250..1.300", rentang=True).saran
    assert isinstance(parse_angka("1..2 x 3", rentang=True), Ditolak)


def test_a_ratio_is_read_where_the_indikator_is_one():
    hasil = parse_angka("1:32", rasio=True)
    assert hasil == Terbaca(
        Decimal("0.03125"), "terbaca 1 banding 32", None, Decimal(1), Decimal(32)
    )
    assert parse_angka("1 : 3", rasio=True).nilai == Decimal("0." + "3" * 20)
    assert parse_angka("400:3", rasio=True).nilai == Decimal("133." + "3" * 17)
    assert parse_angka("1:400", rasio=True).nilai == Decimal("0.0025")
    assert isinstance(parse_angka("1:0", rasio=True), Ditolak)
    assert isinstance(parse_angka("1.250:3", rasio=True), Ditolak)
    assert isinstance(parse_angka("1:1.250", rasio=True), Ditolak)


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [("1.500", 1500), ("Rp1.500.000,00", 1500000), ("1500000", 1500000), ("(5.000)", -5000)],
)
def test_rupiah_are_whole(teks, nilai):
    assert parse_rupiah(teks).nilai == nilai
    assert str(parse_rupiah(teks).nilai) == str(nilai)


def test_rupiah_with_sen_or_in_english_are_refused():
    assert parse_rupiah("12,5").isi == "Rupiah diisi bulat, tertulis 12,5."
    assert "1.500.000" in parse_rupiah("1,500,000").saran
    assert isinstance(parse_rupiah("12 Orang"), Ambigu)


@pytest.mark.parametrize(
    ("teks", "pilihan", "isi", "saran"),
    [
        (
            "25,000",
            ("25000", "25.000"),
            "“25,000” dapat berarti 25000 atau 25.",
            "Tulis 25000 bila komanya pemisah ribuan, 25 bila desimal.",
        ),
        (
            "Rp 184,600",
            ("184600",),
            "“Rp 184,600” bukan rupiah bulat bila komanya desimal.",
            "Bila maksudnya 184600, tulis 184600 saja.",
        ),
        (
            "(1,250)",
            ("-1250",),
            "“(1,250)” bukan rupiah bulat bila komanya desimal.",
            "Bila maksudnya -1250, tulis -1250 saja.",
        ),
    ],
)
def test_rupiah_with_an_english_comma_are_asked(teks, pilihan, isi, saran):
    hasil = parse_rupiah(teks)
    assert hasil == Ambigu(teks, tuple(Decimal(satu) for satu in pilihan), isi, saran)
    for satu in hasil.pilihan:
        assert parse_rupiah(format_isian(satu)).nilai == satu


@pytest.mark.parametrize("satuan", ["Paket", "Kasus", "orang", "Rp", "DOK."])
def test_one_comma_and_three_digits_is_asked_for_whole_units(satuan):
    hasil = parse_angka("1,255", satuan=satuan)
    assert isinstance(hasil, Ambigu)
    assert hasil.pilihan == (Decimal(1255), Decimal("1.255"))
    assert hasil.isi == "“1,255” dapat berarti 1255 atau 1,255."
    assert hasil.saran == "Tulis 1255 bila komanya pemisah ribuan, 1,2550 bila desimal."
    assert parse_angka("1,2550", satuan=satuan) == Terbaca(Decimal("1.2550"))
    assert parse_angka("-12,000", satuan=satuan).pilihan == (Decimal(-12000), Decimal(-12))
    assert parse_angka("0,255", satuan=satuan) == Terbaca(Decimal("0.255"))
    assert parse_angka("1.250,255", satuan=satuan) == Terbaca(Decimal("1250.255"))
    assert "Tulis 12.000.000 " in parse_angka("12,000,000", satuan=satuan).saran


@pytest.mark.parametrize("satuan", ["%", "Indeks", "Kg", "Hari", "Nilai", "Rasio", "Jam / Orang"])
def test_one_comma_and_three_digits_are_decimals_for_units_with_decimals(satuan):
    assert parse_angka("1,250", satuan=satuan) == Terbaca(Decimal("1.250"))
    assert parse_angka("-12,000", satuan=satuan) == Terbaca(Decimal("-12.000"))


@pytest.mark.parametrize("satuan", ["", "Pegawai", "Berita", "Orang / Bulan", "Juta Rupiah"])
@pytest.mark.parametrize(
    ("teks", "ribuan", "desimal"),
    [
        ("12,000", "12000", "12"),
        ("1,250", "1250", "1,25"),
        ("999,990", "999990", "999,99"),
        ("012,500", "12500", "12,5"),
        ("1 , 250", "1250", "1,25"),
        ("-3,500", "-3500", "-3,5"),
    ],
)
def test_a_third_decimal_of_zero_is_asked_where_the_unit_is_not_known(
    satuan, teks, ribuan, desimal
):
    hasil = parse_angka(teks, satuan=satuan)
    assert isinstance(hasil, Ambigu)
    assert hasil.isi.endswith(f"dapat berarti {ribuan} atau {desimal}.")
    assert hasil.saran == (f"Tulis {ribuan} bila komanya pemisah ribuan, {desimal} bila desimal.")
    for satu, pilihan in zip((ribuan, desimal), hasil.pilihan, strict=True):
        assert parse_angka(satu, satuan=satuan) == Terbaca(pilihan)


@pytest.mark.parametrize("satuan", ["", "Pegawai", "Orang / Bulan"])
@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("1,255", "1.255"),
        ("0,250", "0.250"),
        ("00,250", "0.250"),
        ("1250,000", "1250.000"),
        ("1.250,000", "1250.000"),
        ("12,00", "12.00"),
        ("12,0000", "12.0000"),
    ],
)
def test_other_commas_are_decimals_where_the_unit_is_not_known(satuan, teks, nilai):
    assert parse_angka(teks, satuan=satuan) == Terbaca(Decimal(nilai))


def test_the_unit_beside_the_number_decides_where_there_is_no_other():
    assert parse_angka("85,500 %") == Terbaca(Decimal("85.500"))
    assert len(parse_angka("Rp184,600").pilihan) == 2
    assert len(parse_angka("12,000 Pegawai", satuan="Pegawai").pilihan) == 2
    assert parse_angka("12,500 Kg", satuan="Pegawai").pilihan == (Decimal("12.500"),)


def test_what_an_english_comma_may_stand_in_is_not_taken_either():
    assert isinstance(parse_angka("1:12,000", satuan="Rasio", rasio=True), Ditolak)
    assert isinstance(parse_angka("1:12,000", satuan="%", rasio=True), Ditolak)
    assert isinstance(parse_angka("12,000..15,000", satuan="Pegawai", rentang=True), Ditolak)
    assert parse_angka("12,000..15,500", satuan="%", rentang=True).atas == Decimal("15.500")
    assert "misalnya" in parse_angka("12,000 juta").saran


@pytest.mark.parametrize("satuan", ["Orang", "Rp", "Pegawai", "", "%"])
@pytest.mark.parametrize(
    ("teks", "ribuan", "desimal"),
    [("01.250", "1250", "1.250"), ("001.250", "1250", "1.250"), ("-012.500", "-12500", "-12.500")],
)
def test_a_zero_in_front_of_thousands_is_asked_about(satuan, teks, ribuan, desimal):
    hasil = parse_angka(teks, satuan=satuan)
    assert isinstance(hasil, Ambigu)
    assert hasil.pilihan == (Decimal(ribuan), Decimal(desimal))


def test_thousands_of_nothing_are_decimals():
    assert parse_angka("0.250", satuan="Orang") == Terbaca(Decimal("0.250"), "terbaca 0,25")
    assert parse_angka("00.250", satuan="Orang") == Terbaca(Decimal("0.250"), "terbaca 0,25")
    assert isinstance(parse_angka("01,250", satuan="Orang"), Ambigu)


def test_the_score_of_a_predikat_has_decimals():
    assert parse_predikat("3,500", (("B", d("3.5")),)).nilai == d("3.5")


@pytest.mark.parametrize(
    ("teks", "satuan"),
    [("10", "0"), ("1,5", "5"), ("12.5", ".5"), ("21000 jiwa", "1000 jiwa"), ("5-", "-")],
)
def test_a_unit_of_digits_does_not_eat_the_number(teks, satuan):
    hasil = parse_angka(teks, satuan=satuan)
    assert not isinstance(hasil, Terbaca) or hasil.nilai == Decimal(teks.replace(",", "."))


def test_a_unit_of_digits_is_not_split_off():
    assert parse_angka("10", satuan="0") == Terbaca(Decimal(10))
    assert parse_angka("12 1000 jiwa", satuan="1000 Jiwa") == Terbaca(Decimal(12))
    assert parse_angka("85 %", satuan="%") == Terbaca(Decimal(85))
    assert isinstance(parse_angka("21000 jiwa", satuan="1000 jiwa"), Ambigu)


@pytest.mark.parametrize("tanda", ["", "-"])
def test_rupiah_have_an_end(tanda):
    assert parse_rupiah(f"{tanda}999999999999999").nilai == int(f"{tanda}{MAKS_RUPIAH}")
    for teks in (f"{tanda}1000000000000000", f"{tanda}Rp{'9' * 20}"):
        hasil = parse_rupiah(teks)
        assert isinstance(hasil, Ditolak)
        assert hasil.isi == "Jumlah ini lebih dari Rp999.999.999.999.999."
        assert hasil.saran == "Periksa banyaknya nol."


@pytest.mark.parametrize(
    ("isi", "nilai"),
    [
        (12, "12"),
        (0.1, "0.1"),
        (1e16, "10000000000000000"),
        (1e-7, "0.0000001"),
        (-0.0, "0"),
        (Decimal("1.50"), "1.50"),
        ("12,5", "12.5"),
    ],
)
def test_numeric_cells_are_numbers(isi, nilai):
    assert format(parse_sel(isi).nilai, "f").rstrip("0").rstrip(".") in {nilai, nilai.rstrip("0")}
    assert parse_sel(isi).nilai == Decimal(nilai)


@pytest.mark.parametrize(
    "isi", [True, False, float("nan"), float("inf"), [], b"1", 10**25, 1e300, Decimal("NaN")]
)
def test_other_cells_are_refused(isi):
    assert isinstance(parse_sel(isi), Ditolak)


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (True, "benar/salah"),
        (dt.datetime(2025, 1, 2), "tanggal atau jam"),
        (dt.time(1, 32), "tanggal atau jam"),
        (dt.timedelta(hours=26), "tanggal atau jam"),
    ],
)
def test_what_excel_made_of_a_number_is_named_in_indonesian(isi, kata):
    hasil = parse_sel(isi)
    assert f"{kata}, bukan angka" in hasil.isi
    assert str(isi) not in hasil.isi
    assert ("Umum (General)" in hasil.saran) is ("tanggal" in kata)


def test_an_empty_cell_is_empty_and_a_text_cell_is_read_with_its_unit():
    assert parse_sel(None) == Kosong()
    assert parse_sel("1.250", satuan="Orang").nilai == 1250
    assert parse_sel("80..90", rentang=True).atas == 90
    assert parse_sel("1:4", rasio=True).nilai == Decimal("0.25")


def test_predikat_and_ya_tidak():
    assert parse_predikat("bb", PREDIKAT) == Terbaca(d(5))
    assert parse_predikat("4", PREDIKAT) == Terbaca(d(4), "terbaca B")
    assert parse_predikat("9", PREDIKAT).saran == "Pilih salah satu: CC, B, BB."
    assert isinstance(parse_predikat("ZZ", PREDIKAT), Ditolak)
    assert parse_ya_tidak("Ada") == Terbaca(d(1))
    assert parse_ya_tidak("TIDAK ada") == Terbaca(d(0))
    assert parse_ya_tidak("mungkin").saran == "Tulis Ya atau Tidak."


def test_the_figure_of_an_indikator_is_read_and_written_by_its_kind():
    predikat = make_indikator(polaritas=Polaritas.PREDIKAT, predikat=PREDIKAT)
    assert parse_figur(predikat, "BB").nilai == 5
    assert format_figur(predikat, d(5)) == "BB"
    assert format_figur(predikat, d("4.5")) == "4,50"
    kosong = make_indikator(polaritas=Polaritas.PREDIKAT)
    assert parse_figur(kosong, "4").nilai == 4
    ya = make_indikator(polaritas=Polaritas.YA_TIDAK)
    assert parse_figur(ya, "Ya").nilai == 1
    assert format_figur(ya, d(1)) == "Ya"
    assert format_figur(ya, d(0)) == "Tidak"
    assert format_figur(ya, d(2)) == "2,00"
    assert parse_figur(make_indikator(satuan="Rasio"), "1:4").nilai == d("0.25")
    rasio = make_indikator(pembilang="a", penyebut="b", satuan="%")
    assert parse_figur(rasio, "1:4").pembilang == 1
    assert format_figur(make_indikator(desimal=1), d("1234.25")) == "1.234,3"


@pytest.mark.parametrize(
    ("nilai", "desimal", "teks"),
    [
        ("1234567.5", None, "1.234.567,5"),
        ("1.250", None, "1,25"),
        ("100", None, "100"),
        ("1E+3", None, "1.000"),
        ("-1234", None, "-1.234"),
        ("0", None, "0"),
        ("97.345", 2, "97,35"),
        ("97.344", 2, "97,34"),
        ("-0.005", 2, "-0,01"),
        ("-0.004", 2, "0,00"),
        ("0.5", 0, "1"),
        ("2.5", 0, "3"),
        ("1234.5", 2, "1.234,50"),
    ],
)
def test_numbers_are_written_the_indonesian_way(nilai, desimal, teks):
    assert format_angka(Decimal(nilai), desimal) == teks


def test_percent_rupiah_and_whole_numbers():
    assert format_persen(Decimal("97.345")) == "97,35 %"
    assert format_persen(Decimal(100), 0) == "100 %"
    assert format_rupiah(12_500_000) == "Rp12.500.000"
    assert format_rupiah(-5000) == "-Rp5.000"
    assert format_isian(1250) == "1250"
    assert format_isian(Decimal("-1234.50")) == "-1234,5"
    assert round_half_up(Decimal("2.675"), 2) == Decimal("2.68")
    assert to_bilangan_bulat(Decimal("12.00")) == 12
    assert to_bilangan_bulat(Decimal("12.5")) is None


angka = st.decimals(
    min_value=-(10**12), max_value=10**12, places=6, allow_nan=False, allow_infinity=False
)
satuan = st.sampled_from(["", "%", "Orang", "Dok", "Indeks", "Rp", "Orang / Bulan", "Pegawai"])


@given(angka, satuan)
def test_law_what_stands_in_an_edit_field_reads_back_the_same(nilai, satu):
    assert parse_angka(format_isian(nilai, satu), satuan=satu) == Terbaca(nilai)


@given(angka, satuan)
def test_law_what_is_shown_reads_back_the_same_or_is_asked(nilai, satu):
    hasil = parse_angka(format_angka(nilai), satuan=satu)
    if isinstance(hasil, Ambigu):
        assert nilai in hasil.pilihan
        assert (satu in {"Orang", "Dok", "Rp"}) is ("," in format_angka(nilai))
    else:
        assert hasil.nilai == nilai


@given(st.integers(-MAKS_RUPIAH, MAKS_RUPIAH))
def test_law_rupiah_read_back(jumlah):
    assert parse_rupiah(format_rupiah(jumlah)).nilai == jumlah
    assert parse_rupiah(format_angka(jumlah)).nilai == jumlah


@given(st.floats(min_value=-1e12, max_value=1e12, allow_nan=False))
def test_law_a_cell_is_its_shortest_repr(nilai):
    hasil = parse_sel(nilai)
    if isinstance(hasil, Terbaca):
        assert float(hasil.nilai) == nilai
    else:
        assert abs(nilai) < 1e-20


@given(st.text(max_size=90), satuan, st.booleans(), st.booleans())
def test_law_no_text_breaks_the_reader(teks, satu, rentang, rasio):
    hasil = parse_angka(teks, satuan=satu, rentang=rentang, rasio=rasio)
    assert isinstance(hasil, Terbaca | Kosong | Ambigu | Ditolak)


@given(st.text(alphabet="0123456789.,-+()eRp% :/", max_size=16), satuan)
def test_law_what_is_read_is_finite_and_short(teks, satu):
    hasil = parse_angka(teks, satuan=satu)
    if isinstance(hasil, Terbaca):
        assert hasil.nilai.is_finite()
        assert parse_angka(format_isian(hasil.nilai, satu), satuan=satu).nilai == hasil.nilai


@given(st.integers(1, 999_999).map(lambda satu: Decimal(satu) / 1000), satuan)
def test_law_three_decimals_read_back_too(nilai, satu):
    assert parse_angka(format_isian(nilai, satu), satuan=satu).nilai == nilai
    assert parse_angka(format_isian(-nilai, satu), satuan=satu).nilai == -nilai


# --- small sums ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("teks", "satuan", "nilai"),
    [
        ("12+7+3", "Dokumen", "22"),
        ("12,5-2", "%", "10.5"),
        ("12,5 − 2 %", "%", "10.5"),
        ("=12+7", "Dokumen", "19"),
        ("12 + 7 Dokumen", "Dokumen", "19"),
        ("-5+3", "Poin", "-2"),
        ("+5+3", "", "8"),
        ("12+7-30", "Orang", "-11"),
        ("5%+3%", "%", "8"),
        ("Rp1.500.000 + Rp250.000", "Rp", "1750000"),
        ("1.250+3", "Orang", "1253"),
        ("0+0", "", "0"),
    ],
)
def test_a_small_sum_is_its_result(teks, satuan, nilai):
    hasil = parse_angka(teks, satuan=satuan, jumlah=True)
    assert isinstance(hasil, Terbaca), hasil
    assert hasil.nilai == d(nilai)
    assert hasil.gema.startswith("= ")


@pytest.mark.parametrize(
    "teks",
    ["80-90", "80 - 90 %", "80-80", "80..90", "2024-2025", "31-12-2025", "2025-12-31", "081-0812"],
)
def test_what_may_be_a_range_or_a_date_is_no_sum(teks):
    hasil = parse_angka(teks, satuan="%", jumlah=True)
    assert isinstance(hasil, Ditolak), hasil
    assert "rentang" in hasil.isi


@pytest.mark.parametrize("teks", ["5+", "+", "a+b", "1e+5", "5+-3", "12+3x", "5++3", "=5", "012+3"])
def test_what_is_no_sum_is_read_as_before(teks):
    assert parse_angka(teks, jumlah=True) == parse_angka(teks)


def test_a_negative_number_and_a_range_field_keep_their_meaning():
    assert parse_angka("-5", jumlah=True) == Terbaca(d(-5))
    assert parse_angka("(5)", jumlah=True) == Terbaca(d(-5))
    rentang = parse_angka("90-80", rentang=True, jumlah=True)
    assert isinstance(rentang, Ditolak)
    hasil = parse_angka("80-90", rentang=True, jumlah=True)
    assert (hasil.nilai, hasil.atas) == (80, 90)
    assert isinstance(parse_angka("12+7"), Ditolak), "only where a sum is taken"


def test_a_doubtful_part_makes_the_sum_doubtful():
    hasil = parse_angka("1.250+3", satuan="%", jumlah=True)
    assert isinstance(hasil, Ditolak)
    assert hasil.isi == "“1.250” dalam penjumlahan ini tidak terbaca dengan pasti."
    assert hasil.saran == "Tulis tiap angkanya tanpa titik ribuan, misalnya 1250+12,5."
    panjang = parse_angka(f"{'9' * 20}+{'9' * 20}", jumlah=True)
    assert isinstance(panjang, Ditolak)
    assert "20 digit" in panjang.isi


def test_figures_and_rupiah_take_sums_and_labels_do_not():
    assert parse_figur(make_indikator(), "12+7+3") == Terbaca(d(22), "= 22")
    ya = make_indikator(polaritas=Polaritas.YA_TIDAK)
    assert isinstance(parse_figur(ya, "1+0"), Ditolak)
    assert parse_rupiah("1.500.000+250.000", jumlah=True) == Terbaca(d(1_750_000), "= 1.750.000")
    assert isinstance(parse_rupiah("1.500.000+250.000"), Ditolak)
    assert isinstance(parse_rupiah("10+0,5", jumlah=True), Ditolak), "whole rupiah"


@given(st.lists(st.integers(0, 10**6), min_size=2, max_size=6))
def test_law_a_sum_of_plain_numbers_is_their_sum(suku):
    assert parse_angka("+".join(map(str, suku)), jumlah=True).nilai == sum(suku)
