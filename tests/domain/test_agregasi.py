from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sampel_domain import TAHUN, d, make_figur, make_indikator, make_realisasi, make_target

from sakip_desktop.domain.agregasi import (
    aggregate,
    aggregate_sd,
    agregasi_berlaku,
    combine,
    combine_targets,
    compute_rasio,
    figure_value,
    is_pooled,
    target_for,
    target_sd,
)
from sakip_desktop.domain.kinerja import Agregasi, Frekuensi, Keadaan, Polaritas, Target
from sakip_desktop.domain.periode import bulan, semester, setahun, triwulan

TW1, TW2, TW3, TW4 = (triwulan(TAHUN, ke) for ke in (1, 2, 3, 4))
S1, S2, THN = semester(TAHUN, 1), semester(TAHUN, 2), setahun(TAHUN)
ENAM = (4, 5, 3, 6, None, 8)


def make(agregasi, **ubah):
    return make_indikator(agregasi=Agregasi(agregasi), **ubah)


@pytest.mark.parametrize(
    ("agregasi", "tw1", "tw2", "s1"),
    [
        ("jumlah", 12, 14, 26),
        ("rerata", 4, 7, "5.2"),
        ("terakhir", 3, 8, 8),
        ("maks", 5, 8, 8),
        ("min", 3, 6, 3),
    ],
)
def test_own_figures(agregasi, tw1, tw2, s1):
    indikator, figur = make(agregasi), make_figur(*ENAM)
    assert aggregate(indikator, figur, TW1).nilai == d(tw1)
    assert aggregate(indikator, figur, TW2).nilai == d(tw2)
    assert aggregate(indikator, figur, S1).nilai == d(s1)
    assert aggregate_sd(indikator, figur, TW2).nilai == d(s1)
    assert aggregate_sd(indikator, figur, TW1).nilai == d(tw1)
    assert aggregate(indikator, figur, THN).nilai == d(s1)


def test_published_vectors():
    """Sum [4,5,4,5] is 9 to the second quarter and 18 in the year; last [25,60,75,100] is 75."""
    figur = {
        bulan(TAHUN, ke): make_realisasi(ke, nilai)
        for ke, nilai in zip((3, 6, 9, 12), (4, 5, 4, 5), strict=True)
    }
    jumlah = make("jumlah", frekuensi=Frekuensi.TRIWULAN)
    assert aggregate_sd(jumlah, figur, TW2).nilai == 9
    assert aggregate_sd(jumlah, figur, TW4).nilai == 18
    assert aggregate(jumlah, figur, TW3).nilai == 4
    terakhir = make("terakhir", frekuensi=Frekuensi.TRIWULAN)
    figur = {
        bulan(TAHUN, ke): make_realisasi(ke, nilai)
        for ke, nilai in zip((3, 6, 9, 12), (25, 60, 75, 100), strict=True)
    }
    assert aggregate_sd(terakhir, figur, TW3).nilai == 75


def test_completeness_counts_what_is_due():
    hasil = aggregate(make("jumlah"), make_figur(*ENAM), TW2)
    assert (hasil.terisi, hasil.seharusnya) == (2, 3)
    kosong = aggregate(make("jumlah"), {}, TW2)
    assert (kosong.nilai, kosong.terisi, kosong.seharusnya) == (None, 0, 3)
    assert kosong.keadaan is Keadaan.BELUM_DIISI


def test_zero_is_filled_and_unmeasured_is_not_due():
    figur = make_figur(0, Keadaan.TIDAK_DIUKUR, 0)
    hasil = aggregate(make("rerata"), figur, TW1)
    assert (hasil.nilai, hasil.terisi, hasil.seharusnya) == (0, 2, 2)


@pytest.mark.parametrize(
    ("bulan_", "keadaan", "seharusnya"),
    [
        ((Keadaan.TIDAK_DIUKUR,) * 3, Keadaan.TIDAK_DIUKUR, 0),
        ((Keadaan.TIDAK_DAPAT_DIPENUHI,) * 3, Keadaan.TIDAK_DAPAT_DIPENUHI, 3),
        (
            (Keadaan.TIDAK_DAPAT_DIPENUHI, Keadaan.TIDAK_DIUKUR, None),
            Keadaan.BELUM_DIISI,
            2,
        ),
        (
            (Keadaan.TIDAK_DAPAT_DIPENUHI, Keadaan.TIDAK_DIUKUR, Keadaan.TIDAK_DIUKUR),
            Keadaan.TIDAK_DAPAT_DIPENUHI,
            1,
        ),
        ((Keadaan.BELUM_JELAS, None, None), Keadaan.BELUM_JELAS, 3),
        ((Keadaan.BELUM_DIISI, None, None), Keadaan.BELUM_DIISI, 3),
    ],
)
def test_why_there_is_no_value(bulan_, keadaan, seharusnya):
    hasil = aggregate(make("jumlah"), make_figur(*bulan_), TW1)
    assert (hasil.nilai, hasil.terisi) == (None, 0)
    assert (hasil.keadaan, hasil.seharusnya) == (keadaan, seharusnya)


def test_a_stored_value_that_is_not_filled_in_does_not_count():
    figur = {bulan(TAHUN, 1): make_realisasi(1, 5, keadaan=Keadaan.TIDAK_DAPAT_DIPENUHI)}
    assert aggregate(make("jumlah"), figur, TW1).nilai is None


@pytest.mark.parametrize(
    ("frekuensi", "periode", "seharusnya"),
    [
        (Frekuensi.TRIWULAN, bulan(TAHUN, 2), 0),
        (Frekuensi.TRIWULAN, bulan(TAHUN, 3), 1),
        (Frekuensi.TRIWULAN, TW2, 1),
        (Frekuensi.TRIWULAN, THN, 4),
        (Frekuensi.SEMESTER, TW1, 0),
        (Frekuensi.SEMESTER, S1, 1),
        (Frekuensi.TAHUNAN, S1, 0),
        (Frekuensi.TAHUNAN, THN, 1),
    ],
)
def test_an_indikator_is_only_asked_for_in_its_periods(frekuensi, periode, seharusnya):
    indikator = make("terakhir", frekuensi=frekuensi)
    hasil = aggregate(indikator, make_figur(*range(1, 13)), periode)
    assert hasil.seharusnya == seharusnya
    assert hasil.nilai == (None if not seharusnya else periode.bulan_akhir)


# --- running totals --------------------------------------------------------------------------


def test_running_totals_are_split():
    indikator = make("jumlah", kumulatif_realisasi=True)
    figur = make_figur(4, 9, 12, 18, 18, 26)
    assert aggregate(indikator, figur, TW1).nilai == 12
    assert aggregate(indikator, figur, TW2).nilai == 14
    assert aggregate(indikator, figur, bulan(TAHUN, 5)).nilai == 0
    assert aggregate_sd(indikator, figur, TW2).nilai == 26
    assert aggregate(indikator, figur, THN).nilai == 26
    assert aggregate(indikator, figur, TW2).dasar_lengkap


def test_a_missing_base_is_told():
    indikator = make("jumlah", kumulatif_realisasi=True)
    hasil = aggregate(indikator, make_figur(4, 9, None, 18, 18, 26), TW2)
    assert (hasil.nilai, hasil.dasar_lengkap) == (17, False)
    tanpa = aggregate(indikator, make_figur(None, None, None, 18, 18, 26), TW2)
    assert (tanpa.nilai, tanpa.dasar_lengkap) == (26, False)
    jelas = aggregate(indikator, make_figur(4, 9, Keadaan.BELUM_JELAS, 18, 18, 26), TW2)
    assert not jelas.dasar_lengkap
    bebas = aggregate(indikator, make_figur(4, 9, Keadaan.TIDAK_DIUKUR, 18, 18, 26), TW2)
    assert (bebas.nilai, bebas.dasar_lengkap) == (17, True)
    semua = make_figur(*[Keadaan.TIDAK_DIUKUR] * 3, 5, 6, 7)
    assert aggregate(indikator, semua, TW2).dasar_lengkap
    assert aggregate(indikator, make_figur(4, 9, 12), TW2).nilai is None


@pytest.mark.parametrize("agregasi", ["rerata", "terakhir", "maks", "min"])
def test_other_running_figures_stand_for_what_came_before(agregasi):
    indikator = make(agregasi, kumulatif_realisasi=True)
    figur = make_figur(4, 9, 12, 18, 11, 16)
    assert aggregate(indikator, figur, TW2).nilai == 16
    assert aggregate_sd(indikator, figur, TW2).nilai == 16
    assert aggregate(indikator, figur, bulan(TAHUN, 5)).nilai == 11


# --- ratios ----------------------------------------------------------------------------------

RASIO = {"pembilang": "selesai", "penyebut": "masuk", "satuan": "%"}


def test_a_ratio_is_pooled_and_percents_are_never_summed():
    indikator, figur = make("jumlah", **RASIO), make_figur((1, 2), (9, 10), (0, 0), (1, 4))
    assert is_pooled(indikator)
    assert aggregate(indikator, figur, bulan(TAHUN, 1)).nilai == 50
    assert Fraction(aggregate(indikator, figur, TW1).nilai).limit_denominator(1000) == Fraction(
        1000, 12
    )
    tiga = aggregate(indikator, figur, TW1)
    assert (tiga.terisi, tiga.seharusnya) == (3, 3)
    nol = aggregate(indikator, figur, bulan(TAHUN, 3))
    assert (nol.nilai, nol.terisi) == (None, 1)
    assert aggregate(indikator, figur, TW2).nilai == 25


def test_a_ratio_by_rerata_is_the_mean_of_its_values():
    indikator, figur = make("rerata", **RASIO), make_figur((1, 2), (9, 10), (1, 1))
    assert not is_pooled(indikator)
    assert aggregate(indikator, figur, TW1).nilai == 80


def test_targets_of_a_pooled_ratio_are_never_summed():
    sama = make("jumlah", **RASIO, target=make_target(b1=95, b2=95, b3=95, tahun=95))
    assert target_for(sama, TW1) == Target(d(95))
    beda = make("jumlah", **RASIO, target=make_target(b1=90, b2=95, b3=95, tahun=95))
    assert target_for(beda, TW1) is None
    assert combine_targets(sama, []) is None


def test_a_pooled_ratio_needs_its_components():
    figur = make_figur((1, 2), 90)
    figur |= {bulan(TAHUN, 3): make_realisasi(3, 1, pembilang=d(1))}
    hasil = aggregate(make("jumlah", **RASIO), figur, TW1)
    assert (hasil.nilai, hasil.terisi, hasil.seharusnya) == (50, 1, 3)
    bebas = make_figur((1, 2), Keadaan.TIDAK_DIUKUR, Keadaan.BELUM_JELAS)
    assert aggregate(make("jumlah", **RASIO), bebas, TW1).seharusnya == 2


def test_running_components_are_split_before_they_are_divided():
    indikator = make("jumlah", kumulatif_realisasi=True, **RASIO)
    figur = make_figur((1, 2), (2, 4), (3, 6), (4, 7), (5, 8), (9, 10))
    assert aggregate_sd(indikator, figur, TW2).nilai == 90
    assert aggregate(indikator, figur, TW2).nilai == 150
    assert aggregate(indikator, figur, TW1).nilai == 50
    assert aggregate(indikator, figur, TW2).dasar_lengkap
    assert not aggregate(indikator, make_figur((1, 2), (2, 4), None, (9, 9)), TW2).dasar_lengkap
    assert aggregate(indikator, figur, TW3).nilai is None


def test_the_value_of_a_ratio_comes_from_its_components():
    indikator = make("terakhir", **RASIO)
    figur = make_realisasi(1, 77, pembilang=d(1), penyebut=d(4))
    assert figure_value(indikator, figur) == 25
    assert figure_value(indikator, make_realisasi(1, 77)) == 77
    assert figure_value(indikator, make_realisasi(1, 77, pembilang=d(1))) == 77
    assert figure_value(indikator, make_realisasi(1, keadaan=Keadaan.BELUM_JELAS)) is None
    assert compute_rasio(None, d(2), d(100)) is None
    assert compute_rasio(d(1), None, d(100)) is None
    assert compute_rasio(d(1), d(0), d(100)) is None
    assert compute_rasio(d(1), d(4), d(1000)) == 250


@pytest.mark.parametrize("polaritas", [Polaritas.PREDIKAT, Polaritas.YA_TIDAK])
def test_scores_are_never_added_up(polaritas):
    indikator = make("jumlah", polaritas=polaritas)
    assert agregasi_berlaku(indikator) is Agregasi.TERAKHIR
    assert aggregate(indikator, make_figur(1, 1, 1), TW1).nilai == 1
    assert agregasi_berlaku(make("jumlah")) is Agregasi.JUMLAH


# --- targets ---------------------------------------------------------------------------------


def nilai(target):
    return None if target is None else target.nilai


@pytest.mark.parametrize(
    ("agregasi", "tw1", "s1"),
    [("jumlah", 6, 21), ("rerata", 2, "3.5"), ("terakhir", 3, 6), ("maks", 3, 6), ("min", 1, 1)],
)  # fmt: skip
def test_targets_of_longer_periods_follow_from_the_months(agregasi, tw1, s1):
    target = make_target(tahun=999, b1=1, b2=2, b3=3, b4=4, b5=5, b6=6)
    indikator = make(agregasi, target=target)
    assert nilai(target_for(indikator, TW1)) == tw1
    assert nilai(target_for(indikator, S1)) == d(s1)
    assert target_for(indikator, TW3) is None
    assert nilai(target_for(indikator, THN)) == 999


def test_an_own_target_wins_and_the_year_is_never_derived():
    indikator = make("jumlah", target=make_target(t1=10, t2=10, t3=10, t4=10, b1=1, b2=1, b3=1))
    assert nilai(target_for(indikator, TW1)) == 10
    assert nilai(target_for(indikator, S1)) == 20
    assert target_for(indikator, THN) is None


def test_one_missing_part_leaves_no_target():
    indikator = make("jumlah", target=make_target(tahun=100, b1=1, b3=1, t1=5))
    assert nilai(target_for(indikator, TW1)) == 5
    assert target_for(indikator, S1) is None
    assert target_for(indikator, bulan(TAHUN, 2)) is None


@pytest.mark.parametrize(
    ("frekuensi", "periode", "target"),
    [
        (Frekuensi.TRIWULAN, bulan(TAHUN, 3), 5),
        (Frekuensi.TRIWULAN, bulan(TAHUN, 2), None),
        (Frekuensi.TRIWULAN, TW1, 5),
        (Frekuensi.TRIWULAN, TW3, None),
        (Frekuensi.SEMESTER, bulan(TAHUN, 6), 9),
        (Frekuensi.SEMESTER, TW2, 6),
        (Frekuensi.SEMESTER, bulan(TAHUN, 5), None),
        (Frekuensi.TAHUNAN, bulan(TAHUN, 12), 20),
        (Frekuensi.TAHUNAN, S2, 20),
        (Frekuensi.TAHUNAN, S1, 9),
    ],
)
def test_the_one_figure_of_a_span_has_the_target_of_the_span(frekuensi, periode, target):
    indikator = make("terakhir", frekuensi=frekuensi,
                     target=make_target(tahun=20, t1=5, t2=6, s1=9))  # fmt: skip
    assert nilai(target_for(indikator, periode)) == target


def test_running_targets_are_split():
    indikator = make(
        "jumlah", kumulatif_target=True, target=make_target(tahun=100, t1=20, s1=45, b7=50, t3=70)
    )
    assert nilai(target_for(indikator, TW1)) == 20
    assert nilai(target_for(indikator, TW2)) == 25
    assert nilai(target_for(indikator, S1)) == 45
    assert nilai(target_for(indikator, bulan(TAHUN, 7))) == 5
    assert nilai(target_for(indikator, TW4)) == 30
    assert nilai(target_for(indikator, S2)) == 55
    assert target_for(indikator, bulan(TAHUN, 8)) is None
    assert target_for(indikator, bulan(TAHUN, 3)) is None


def test_running_targets_of_a_quarterly_indikator_are_split_by_quarter():
    indikator = make(
        "jumlah",
        kumulatif_target=True,
        frekuensi=Frekuensi.TRIWULAN,
        target=make_target(tahun=100, t1=20, t2=45),
    )
    assert nilai(target_for(indikator, bulan(TAHUN, 6))) == 25
    assert target_for(indikator, bulan(TAHUN, 5)) is None
    assert nilai(target_for(indikator, TW2)) == 25


def test_running_targets_that_are_not_summed_stand_as_they_are():
    indikator = make(
        "terakhir", kumulatif_target=True, target=make_target(tahun=100, b1=1, b2=2, b3=4, t2=45)
    )
    assert nilai(target_for(indikator, TW2)) == 45
    assert nilai(target_for(indikator, TW1)) == 4
    rerata = make("rerata", kumulatif_target=True, target=make_target(tahun=9, b1=1, b2=2, b3=4))
    assert nilai(target_for(rerata, TW1)) == 4


def test_ranges_are_put_together_at_both_ends():
    indikator = make("rerata", target=make_target(b1=(80, 90), b2=(82, 94), b3=84, tahun=(80, 90)))
    hasil = target_for(indikator, TW1)
    assert hasil.nilai == 82
    assert Fraction(hasil.atas).limit_denominator(100) == Fraction(268, 3)
    kumulatif = make(
        "jumlah", kumulatif_target=True, target=make_target(t1=(10, 20), t2=(30, 50), t3=60)
    )
    assert target_for(kumulatif, TW2) == Target(d(20), d(30))
    assert target_for(kumulatif, TW1) == Target(d(10), d(20))
    assert target_for(kumulatif, TW3) == Target(d(30), d(10))


def test_no_parts_make_no_target():
    assert combine_targets(make("jumlah"), []) is None
    assert combine(Agregasi.JUMLAH, []) is None


# --- laws ------------------------------------------------------------------------------------

nilai_bulan = st.lists(
    st.one_of(st.none(), st.decimals(min_value=0, max_value=10**6, places=3)),
    min_size=12,
    max_size=12,
)
CARA = {
    "jumlah": sum,
    "rerata": lambda isi: sum(isi) / len(isi),
    "terakhir": lambda isi: isi[-1],
    "maks": max,
    "min": min,
}


@given(nilai_bulan, st.sampled_from(sorted(CARA)), st.sampled_from([TW1, TW2, TW3, TW4, S2, THN]))
def test_law_own_and_sd_agree_with_fractions(isi, agregasi, periode):
    indikator, figur = make(agregasi), make_figur(*isi)
    for hasil, awal in (
        (aggregate(indikator, figur, periode), periode.bulan_awal),
        (aggregate_sd(indikator, figur, periode), 1),
    ):
        ada = [Fraction(n) for n in isi[awal - 1 : periode.bulan_akhir] if n is not None]
        assert hasil.terisi == len(ada)
        assert hasil.seharusnya == periode.bulan_akhir - awal + 1
        if ada:
            assert abs(Fraction(hasil.nilai) - CARA[agregasi](ada)) < Fraction(1, 10**40)
        else:
            assert hasil.nilai is None


@given(st.lists(st.decimals(min_value=0, max_value=10**6, places=3), min_size=12, max_size=12))
def test_law_quarters_add_up_to_the_year(isi):
    biasa, kumulatif = make("jumlah"), make("jumlah", kumulatif_realisasi=True)
    berjalan = [sum(isi[: ke + 1]) for ke in range(12)]
    for indikator, figur in ((biasa, make_figur(*isi)), (kumulatif, make_figur(*berjalan))):
        tw = [aggregate(indikator, figur, satu).nilai for satu in (TW1, TW2, TW3, TW4)]
        assert sum(tw) == aggregate(indikator, figur, THN).nilai == sum(isi)
        smt = [aggregate(indikator, figur, satu).nilai for satu in (S1, S2)]
        assert smt == [tw[0] + tw[1], tw[2] + tw[3]]
        for periode in (TW1, TW2, TW3, TW4):
            sampai = aggregate_sd(indikator, figur, periode).nilai
            assert sampai == berjalan[periode.bulan_akhir - 1]


pasangan = st.lists(st.tuples(st.integers(0, 500), st.integers(1, 500)), min_size=12, max_size=12)


@given(pasangan)
def test_law_a_pooled_ratio_lies_between_its_months(isi):
    indikator, figur = make("jumlah", **RASIO), make_figur(*isi)
    bulanan = [Fraction(100 * a, b) for a, b in isi]
    benar = Fraction(100 * sum(a for a, _ in isi), sum(b for _, b in isi))
    hasil = Fraction(aggregate(indikator, figur, THN).nilai)
    assert abs(hasil - benar) < Fraction(1, 10**40)
    assert min(bulanan) <= benar <= max(bulanan)


@given(st.lists(st.decimals(min_value=0, max_value=10**6, places=3), min_size=12, max_size=12))
def test_law_running_and_plain_targets_say_the_same(isi):
    berjalan = [sum(isi[: ke + 1]) for ke in range(12)]
    biasa = make("jumlah", target={bulan(TAHUN, k + 1): Target(n) for k, n in enumerate(isi)})
    kumulatif = make(
        "jumlah",
        kumulatif_target=True,
        target={bulan(TAHUN, k + 1): Target(n) for k, n in enumerate(berjalan)},
    )
    for periode in (TW1, TW2, TW3, TW4, S1, S2, bulan(TAHUN, 5)):
        assert target_for(biasa, periode) == target_for(kumulatif, periode)


@pytest.mark.parametrize(
    ("ubah", "target"),
    [
        ({"agregasi": Agregasi.JUMLAH, "target": make_target(b1=2, b2=3, b3=4)}, 9),
        ({"agregasi": Agregasi.TERAKHIR, "target": make_target(b1=2, b2=3, b3=4)}, 4),
        ({"agregasi": Agregasi.JUMLAH, "target": make_target(b1=2, b3=4)}, None),
        (  # a running target is the target so far already
            {
                "agregasi": Agregasi.JUMLAH,
                "kumulatif_target": True,
                "target": make_target(b1=2, b2=5, b3=9),
            },
            9,
        ),
    ],
)
def test_the_target_from_january_on(ubah, target):
    hasil = target_sd(make_indikator(**ubah), bulan(TAHUN, 3))
    assert (hasil if hasil is None else hasil.nilai) == target
