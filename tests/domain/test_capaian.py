from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from oracle import oracle_capaian, oracle_kategori, oracle_teks
from sampel_domain import d, make_indikator, make_kebijakan

from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.capaian import (
    LABEL_RUMUS,
    Capaian,
    Status,
    compute_capaian,
    compute_capaian_indikator,
)
from sakip_desktop.domain.kategori import classify
from sakip_desktop.domain.kinerja import Keadaan, Polaritas, Target, Varian

BEBAS = make_kebijakan(batas_rerata=None)
PREDIKAT = (("C", d(2)), ("CC", d(3)), ("B", d(4)), ("BB", d(5)), ("A", d(6)))


def hitung(polaritas, target, realisasi, varian="", kebijakan=BEBAS, **lain):
    if isinstance(target, tuple):
        sasaran = Target(d(target[0]), d(target[1]))
    else:
        sasaran = None if target is None else Target(d(target))
    return compute_capaian(
        polaritas=Polaritas(polaritas),
        varian=Varian(varian),
        target=sasaran,
        realisasi=None if realisasi is None else d(realisasi),
        kebijakan=kebijakan,
        **lain,
    )


# Published vectors: the printed value must come out.
@pytest.mark.parametrize(
    ("polaritas", "varian", "target", "realisasi", "cetak"),
    [
        ("naik", "", "98.68", "99.44", "100,77"),
        ("naik", "", "69.23", "53.85", "77,78"),
        ("naik", "", "405", "65", "16,05"),
        ("naik", "", "90", "99.5", "110,56"),
        ("naik", "", "100", "141.92", "141,92"),
        ("turun", "selisih", "32", "4.88", "184,75"),
        ("turun", "selisih", "24", "4.88", "179,67"),
        ("turun", "selisih", "49", "56.23", "85,24"),
        ("turun", "selisih", "46", "56.23", "77,76"),
        ("turun", "selisih", "0.35", "0.43", "77,14"),
        ("turun", "selisih", "20", "3.5", "182,50"),
        ("turun", "rasio", "162", "186", "87,10"),
        ("turun", "rasio", "9.20", "9.53", "96,54"),
        ("naik", "", "-10", "-11", "90,00"),
        ("naik", "", "-10", "-5", "150,00"),
        ("rentang", "khusus", (7, 8), "9", "87,50"),
        ("rentang", "khusus", (7, 8), "6.5", "107,14"),
    ],
)
def test_published_vectors(polaritas, varian, target, realisasi, cetak):
    hasil = hitung(polaritas, target, realisasi, varian)
    assert hasil.status is Status.OK
    assert format_angka(hasil.nilai_tampil, 2) == cetak


def test_published_vectors_with_caps():
    dumai = hitung("turun", "1", "0.72", kebijakan=make_kebijakan(batas_tampil=d(100)))
    assert dumai.nilai_tampil == 100
    assert dumai.nilai_mentah == 128
    negatif = hitung("naik", "-10", "-5", kebijakan=make_kebijakan(batas_tampil=d(120)))
    assert negatif.nilai_tampil == 120
    terburuk = hitung("turun", "0", "4", realisasi_terburuk=d(10))
    assert terburuk.nilai_tampil == 60
    rentang = hitung("rentang", (7, 8), "6.5", "khusus")
    assert format_angka(rentang.nilai_mentah, 0) == "107"


# Faults that were found in other programs.
def test_target_met_under_turun_is_100_and_not_0():
    assert hitung("turun", "10", "10").nilai_mentah == 100
    assert hitung("turun", "10", "10", "rasio").nilai_mentah == 100


def test_no_case_at_all_is_not_a_failure():
    assert hitung("turun", "5", "0").nilai_mentah == 200


def test_target_0_and_realisasi_0_is_reached_however_the_zero_is_written():
    for nol in ("0", "0.0", "0.00", "-0"):
        for varian in ("selisih", "rasio"):
            assert hitung("turun", nol, "0.00", varian).nilai_mentah == 100


def test_zero_is_a_value_and_empty_is_none():
    nol, kosong = hitung("naik", "10", "0"), hitung("naik", "10", None)
    assert (nol.status, nol.nilai_mentah) == (Status.OK, 0)
    assert (kosong.status, kosong.nilai_mentah) == (Status.REALISASI_KOSONG, None)
    assert kosong.alasan == "Realisasi belum diisi."


def test_the_two_formulas_for_turun_differ_and_the_indikator_says_which():
    assert format_angka(hitung("turun", "88.82", "135.15", "selisih").nilai_tampil) == "47,84"
    assert format_angka(hitung("turun", "88.82", "135.15", "rasio").nilai_tampil) == "65,72"


def test_the_office_decides_the_formula_where_the_indikator_does_not():
    rasio = make_kebijakan(varian_turun=Varian.RASIO)
    assert hitung("turun", "10", "20", kebijakan=rasio).rumus == "turun-rasio"
    assert hitung("turun", "10", "20", "selisih", kebijakan=rasio).rumus == "turun-selisih"
    assert hitung("turun", "10", "20").rumus == "turun-selisih"
    assert hitung("turun", "10", "20", "khusus").rumus == "turun-selisih"


@pytest.mark.parametrize(
    ("polaritas", "target", "realisasi", "varian", "lain", "mentah"),
    [
        ("turun", "10", "20", "", {}, "0"),
        ("turun", "10", "30", "", {}, "-100"),
        ("turun", "-10", "-15", "", {}, "150"),
        ("turun", "-10", "-5", "", {}, "50"),
        ("turun", "0", "3", "", {}, "0"),
        ("turun", "0", "3", "rasio", {}, "0"),
        ("turun", "0", "4", "rasio", {"realisasi_terburuk": d(10)}, "60"),
        ("turun", "0", "12", "", {"realisasi_terburuk": d(10)}, "-20"),
        ("turun", "0", "3", "", {"realisasi_terburuk": d(0)}, "0"),
        ("turun", "5", "4", "", {"realisasi_terburuk": d(10)}, "120"),
        ("rentang", (80, 90), "80", "", {}, "100"),
        ("rentang", (80, 90), "90", "", {}, "100"),
        ("rentang", (80, 90), "85", "khusus", {}, "100"),
        ("rentang", (80, 90), "60", "", {}, "75"),
        ("rentang", (80, 90), "60", "khusus", {}, "125"),
        ("rentang", (80, 90), "108", "", {}, "80"),
        ("rentang", (80, 90), "108", "khusus", {}, "80"),
        ("rentang", "80", "80", "", {}, "100"),
        ("rentang", "80", "60", "", {}, "75"),
        ("rentang", (-10, -5), "-12", "", {}, "80"),
        ("rentang", (-10, -5), "-12", "khusus", {}, "120"),
        ("rentang", (-10, -5), "-4", "", {}, "80"),
        ("predikat", "5", "4", "", {"predikat": PREDIKAT}, "80"),
        ("predikat", "5", "4", "", {}, "80"),
        ("ya_tidak", "1", "1", "", {}, "100"),
        ("ya_tidak", "1", "0", "", {}, "0"),
        ("ya_tidak", "0", "0", "", {}, "100"),
        ("ya_tidak", "0", "1", "", {}, "0"),
    ],
)
def test_every_kind(polaritas, target, realisasi, varian, lain, mentah):
    hasil = hitung(polaritas, target, realisasi, varian, **lain)
    assert (hasil.status, hasil.nilai_mentah) == (Status.OK, Decimal(mentah))
    assert hasil.alasan == ""


@pytest.mark.parametrize(
    ("polaritas", "target", "realisasi", "varian", "lain", "status"),
    [
        ("naik", None, "5", "", {}, Status.TARGET_KOSONG),
        ("naik", None, None, "", {}, Status.REALISASI_KOSONG),
        ("naik", "0", "5", "", {}, Status.TARGET_NOL),
        ("naik", "0", "0", "", {}, Status.TARGET_NOL),
        ("predikat", "0", "5", "", {}, Status.TARGET_NOL),
        ("turun", "0", "-1", "", {}, Status.TARGET_NOL),
        ("turun", "10", "0", "rasio", {}, Status.PEMBAGI_NOL),
        ("turun", "-10", "5", "rasio", {}, Status.SATUAN_TIDAK_COCOK),
        ("turun", "10", "-5", "rasio", {}, Status.SATUAN_TIDAK_COCOK),
        ("rentang", (0, 10), "-1", "", {}, Status.TARGET_NOL),
        ("rentang", (-5, 0), "1", "", {}, Status.TARGET_NOL),
        ("rentang", (90, 80), "85", "", {}, Status.SATUAN_TIDAK_COCOK),
        ("naik", (80, 90), "85", "", {}, Status.SATUAN_TIDAK_COCOK),
        ("predikat", "5", "9", "", {"predikat": PREDIKAT}, Status.SATUAN_TIDAK_COCOK),
        ("predikat", "9", "5", "", {"predikat": PREDIKAT}, Status.SATUAN_TIDAK_COCOK),
        ("predikat", "5", "1", "", {"predikat": PREDIKAT}, Status.SATUAN_TIDAK_COCOK),
        ("ya_tidak", "1", "3", "", {}, Status.SATUAN_TIDAK_COCOK),
        ("ya_tidak", "100", "1", "", {}, Status.SATUAN_TIDAK_COCOK),
        ("naik", "5", "NaN", "", {}, Status.BUKAN_ANGKA),
        ("naik", "Infinity", "5", "", {}, Status.BUKAN_ANGKA),
        ("rentang", (5, "NaN"), "5", "", {}, Status.BUKAN_ANGKA),
        ("naik", "5", "5", "", {"keadaan": Keadaan.BELUM_DIISI}, Status.REALISASI_KOSONG),
        ("naik", "5", None, "", {"keadaan": Keadaan.BELUM_JELAS}, Status.BUKAN_ANGKA),
        ("naik", "5", None, "", {"keadaan": Keadaan.TIDAK_DIUKUR}, Status.TIDAK_DIUKUR),
        (
            "naik",
            "5",
            None,
            "",
            {"keadaan": Keadaan.TIDAK_DAPAT_DIPENUHI},
            Status.TIDAK_DAPAT_DIPENUHI,
        ),
    ],
)
def test_what_cannot_be_computed_has_a_reason_and_no_number(
    polaritas, target, realisasi, varian, lain, status
):
    hasil = hitung(polaritas, target, realisasi, varian, **lain)
    assert hasil.status is status
    assert (hasil.nilai_mentah, hasil.nilai_tampil, hasil.nilai_rerata) == (None, None, None)
    assert hasil.alasan.endswith(".")
    assert hasil.penjelasan == f"{hasil.alasan} {hasil.saran}".strip()
    assert hasil.rumus in LABEL_RUMUS


def test_rasio_with_realisasi_0_advises_selisih():
    assert "selisih" in hitung("turun", "10", "0", "rasio").saran


def test_caps_and_floor_keep_the_raw_value():
    tinggi = hitung("turun", "32", "4.88", kebijakan=make_kebijakan(batas_tampil=d(120)))
    assert (tinggi.nilai_mentah, tinggi.nilai_tampil) == (d("184.75"), d(120))
    assert tinggi.nilai_rerata == 100
    rendah = hitung("turun", "10", "30")
    assert (rendah.nilai_mentah, rendah.nilai_tampil, rendah.nilai_rerata) == (-100, -100, 0)
    lantai = hitung("naik", "10", "1", kebijakan=make_kebijakan(lantai_rerata=d(50)))
    assert lantai.nilai_rerata == 50
    seratus = hitung("naik", "10", "12", kebijakan=make_kebijakan(batas_rerata=d(120)))
    assert seratus.nilai_rerata == 120


def test_the_shown_value_is_rounded_half_up_once_and_never_minus_zero():
    assert str(hitung("naik", "800", "1").nilai_tampil) == "0.13"
    assert str(hitung("naik", "1000000", "-1").nilai_tampil) == "0.00"
    assert hitung("naik", "3", "2").nilai_mentah == Decimal("66." + "6" * 47 + "7")


def test_the_class_is_decided_before_rounding():
    hasil = hitung("naik", "100", "90.999")
    assert hasil.nilai_tampil == 91
    assert classify(BEBAS.skala, hasil.nilai_mentah).singkatan == "T"


def test_a_mean_that_does_not_end_cannot_push_a_capaian_out_of_its_class():
    rata = Decimal(200) / Decimal(7)  # 28 digits, as a mean may come in
    hasil = hitung("turun", "26", str(rata), "rasio")
    assert hasil.nilai_mentah != 91  # 28 digits are too few to hide it ...
    from sakip_desktop.domain.agregasi import compute_rasio

    panjang = compute_rasio(d(2), d(7), d(100))
    assert hitung("turun", "26", str(panjang), "rasio").nilai_mentah == 91  # ... 60 are enough


def test_what_stands_for_a_target_of_0_is_said_beside_the_sentence():
    """Beside it: final papers print the sentence, and are drawn again as they were."""
    hasil = hitung("turun", "0", "4", realisasi_terburuk=d(12))
    assert hasil.penjelasan == "(12 − 4) ÷ 12 × 100 = 66,67 %"
    assert hasil.tentang_acuan == (
        "12 adalah realisasi terburuk yang ditetapkan di rencana; ia dipakai karena targetnya 0."
    )
    for lain in (hitung("turun", "0", "0"), hitung("turun", "0", "3"), hitung("naik", "12", "4")):
        assert lain.tentang_acuan == ""


@pytest.mark.parametrize(
    ("hasil", "kalimat"),
    [
        (hitung("naik", "98.68", "99.44"), "99,44 ÷ 98,68 × 100 = 100,77 %"),
        (hitung("turun", "24", "4.88"), "(2 × 24 − 4,88) ÷ 24 × 100 = 179,67 %"),
        (hitung("turun", "162", "186", "rasio"), "162 ÷ 186 × 100 = 87,10 %"),
        (hitung("naik", "-10", "-11"), "(2 × (−10) − (−11)) ÷ (−10) × 100 = 90,00 %"),
        (hitung("naik", "10", "-1", kebijakan=make_kebijakan(lantai_rerata=d(-50))),
         "(−1) ÷ 10 × 100 = −10,00 %"),
        (hitung("turun", "0", "4", realisasi_terburuk=d(10)), "(10 − 4) ÷ 10 × 100 = 60,00 %"),
        (hitung("turun", "0", "0"), "Target 0, realisasi 0 = 100,00 %"),
        (hitung("turun", "0", "3"), "Target 0, realisasi 3 = 0,00 %. Target 0 tidak tercapai."),
        (hitung("rentang", (80, 90), "85"), "85 di dalam rentang 80 sampai 90 = 100,00 %"),
        (hitung("rentang", "80", "80"), "80 di dalam rentang 80 sampai 80 = 100,00 %"),
        (hitung("rentang", (80, 90), "60"), "60 ÷ 80 × 100 = 75,00 %"),
        (hitung("rentang", (80, 90), "108"), "(2 × 90 − 108) ÷ 90 × 100 = 80,00 %"),
        (hitung("predikat", "6", "5", predikat=PREDIKAT), "5 (BB) ÷ 6 (A) × 100 = 83,33 %"),
        (hitung("predikat", "6", "4.5", predikat=PREDIKAT), "4,5 ÷ 6 (A) × 100 = 75,00 %"),
        (hitung("ya_tidak", "1", "0"), "Target Ya, realisasi Tidak = 0,00 %"),
        (hitung("naik", "3", "0.33333333"), "0,333333 ÷ 3 × 100 = 11,11 %"),
        (hitung("naik", "1234567.5", "1250"), "1.250 ÷ 1.234.567,5 × 100 = 0,10 %"),
        (
            hitung("turun", "24", "4.88", kebijakan=make_kebijakan(batas_tampil=d(120))),
            ("(2 × 24 − 4,88) ÷ 24 × 100 = 179,67 %. Ditampilkan 120,00 % (batas tampil). "
            "Dalam rata-rata dihitung 100,00 % (batas rata-rata)."),
        ),
        (
            hitung("turun", "10", "30"),
            ("(2 × 10 − 30) ÷ 10 × 100 = −100,00 %. "
            "Dalam rata-rata dihitung 0,00 % (lantai rata-rata)."),
        ),
        (hitung("naik", "10", None), "Realisasi belum diisi."),
        (Capaian(status=Status.OK, nilai_mentah=d(5), nilai_rerata=d(5)), "Capaian = 5,00 %"),
    ],
)  # fmt: skip
def test_it_reads_as_a_sentence_with_the_numbers_put_in(hasil, kalimat):
    assert hasil.penjelasan == kalimat


def test_an_indikator_brings_its_formula():
    indikator = make_indikator(
        polaritas=Polaritas.TURUN, varian=Varian.RASIO, realisasi_terburuk=d(10)
    )
    assert compute_capaian_indikator(indikator, Target(d(162)), d(186), BEBAS).bentuk == "A ÷ R"
    assert compute_capaian_indikator(indikator, Target(d(0)), d(4), BEBAS).nilai_mentah == 60
    kosong = compute_capaian_indikator(indikator, None, None, BEBAS, keadaan=Keadaan.TIDAK_DIUKUR)
    assert kosong.status is Status.TIDAK_DIUKUR
    assert kosong.versi_rumus == 1
    assert BEBAS.berlaku_mulai == date(2025, 1, 1)


# --- against the independent oracle ---------------------------------------------------------

bilangan = st.one_of(
    st.integers(-30, 30).map(Decimal),
    st.decimals(min_value=-1000, max_value=1000, places=2),
    st.decimals(min_value=-(10**9), max_value=10**9, places=6),
)


@given(
    st.sampled_from(["naik", "turun", "rentang", "predikat", "ya_tidak"]),
    st.sampled_from(["", "selisih", "rasio", "biasa", "khusus"]),
    bilangan,
    bilangan,
    st.one_of(st.none(), bilangan),
    st.one_of(st.none(), bilangan),
    st.sampled_from(["selisih", "rasio"]),
)
def test_law_agrees_with_the_oracle(polaritas, varian, target, realisasi, atas, terburuk, kantor):
    kebijakan = make_kebijakan(varian_turun=Varian(kantor))
    hasil = compute_capaian(
        polaritas=Polaritas(polaritas),
        varian=Varian(varian),
        target=Target(target, atas),
        realisasi=realisasi,
        kebijakan=kebijakan,
        realisasi_terburuk=terburuk,
    )
    benar = oracle_capaian(
        polaritas, target, realisasi, varian=varian, atas=atas, terburuk=terburuk,
        varian_turun=kantor,
    )  # fmt: skip
    if benar is None:
        assert hasil.status is not Status.OK
        assert hasil.nilai_tampil is None
        return
    assert hasil.status is Status.OK
    assert abs(Fraction(hasil.nilai_mentah) - benar) <= abs(benar) / 10**40
    assert format_angka(hasil.nilai_tampil, 2) == oracle_teks(benar)
    assert classify(kebijakan.skala, hasil.nilai_mentah).singkatan == oracle_kategori(benar)
    assert Fraction(hasil.nilai_rerata) == min(
        max(Fraction(hasil.nilai_mentah), Fraction(0)), Fraction(100)
    )


positif = st.decimals(min_value="0.01", max_value=10**6, places=2)


@given(positif, positif, positif)
def test_law_better_is_never_less(target, a, b):
    kecil, besar = sorted((a, b))
    naik = [hitung("naik", target, nilai).nilai_mentah for nilai in (kecil, besar)]
    turun = [hitung("turun", target, nilai).nilai_mentah for nilai in (kecil, besar)]
    rasio = [hitung("turun", target, nilai, "rasio").nilai_mentah for nilai in (kecil, besar)]
    assert naik == sorted(naik)
    assert turun == sorted(turun, reverse=True)
    assert rasio == sorted(rasio, reverse=True)


@given(bilangan, st.sampled_from(["naik", "turun", "rentang"]))
def test_law_the_target_met_is_100(target, polaritas):
    hasil = hitung(polaritas, target, target)
    if target or polaritas != "naik":
        assert hasil.nilai_mentah == 100


@given(positif, positif)
def test_law_the_unit_of_measure_does_not_matter(target, realisasi):
    seribu = hitung("turun", target * 1000, realisasi * 1000).nilai_mentah
    assert seribu == hitung("turun", target, realisasi).nilai_mentah
