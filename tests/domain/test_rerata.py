from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from oracle import oracle_rerata
from sampel_domain import (
    TAHUN,
    d,
    make_anggaran,
    make_figur,
    make_indikator,
    make_kebijakan,
    make_simpul,
    make_target,
)

from sakip_desktop.domain.kinerja import Agregasi, Frekuensi, JenisSimpul, Keadaan
from sakip_desktop.domain.laporan import BarisAnggaran
from sakip_desktop.domain.pengukuran import measure
from sakip_desktop.domain.periode import bulan, setahun, triwulan
from sakip_desktop.domain.rerata import (
    JumlahAnggaran,
    compute_efisiensi,
    compute_rerata,
    compute_serapan,
    format_kelengkapan,
    make_baris_sasaran,
    may_judge,
    roll_up,
    roll_up_anggaran,
    sum_known,
    total_anggaran,
)

JAN = bulan(TAHUN, 1)
POHON = (
    make_simpul("T", JenisSimpul.TUJUAN),
    make_simpul("S", JenisSimpul.SASARAN, "T"),
    make_simpul("P1", JenisSimpul.PROGRAM, "S"),
    make_simpul("K1", JenisSimpul.KEGIATAN, "P1"),
    make_simpul("SK1", JenisSimpul.SUB_KEGIATAN, "K1"),
    make_simpul("SK2", JenisSimpul.SUB_KEGIATAN, "K1"),
    make_simpul("P2", JenisSimpul.PROGRAM, "S"),
)


def ukur(capaian, simpul="S", bobot=1, kebijakan=None, **ubah):
    """One indikator with that capaian (percent of 100), or without a figure for None."""
    indikator = make_indikator(
        simpul_id=simpul,
        bobot=d(bobot),
        agregasi=Agregasi.TERAKHIR,
        target=make_target(tahun=100, b1=100),
        **ubah,
    )
    return measure(indikator, make_figur(capaian), JAN, kebijakan or make_kebijakan())


def test_weighted_mean_with_completeness():
    rerata = compute_rerata([ukur(80), ukur(50, bobot=2), ukur(None), ukur(Keadaan.BELUM_JELAS)])
    assert rerata.nilai == 60
    assert (rerata.dihitung, rerata.seharusnya) == (2, 4)
    assert format_kelengkapan(rerata) == "2 dari 4 indikator"
    assert format_kelengkapan(compute_rerata([])) == "tidak ada yang diukur"


def test_empty_is_not_zero():
    assert compute_rerata([ukur(80), ukur(None)]).nilai == 80
    assert compute_rerata([ukur(80), ukur(0)]).nilai == 40
    kosong = compute_rerata([ukur(None)])
    assert (kosong.nilai, kosong.dihitung, kosong.seharusnya) == (None, 0, 1)
    assert compute_rerata([]).nilai is None


def test_where_the_policy_says_so_empty_is_zero_and_that_is_said():
    isi = [ukur(80), ukur(40), ukur(None), ukur(Keadaan.BELUM_JELAS)]
    rerata = compute_rerata(isi, kosong_nol=True)
    assert (rerata.nilai, rerata.dihitung, rerata.seharusnya, rerata.nol) == (30, 2, 4, 2)
    assert format_kelengkapan(rerata) == "2 dari 4 indikator, 2 yang kosong dihitung 0"
    semua = compute_rerata([ukur(None)], kosong_nol=True)
    assert (semua.nilai, semua.nol) == (0, 1)
    assert compute_rerata([ukur(80), ukur(None, bobot=3)], kosong_nol=True).nilai == 20
    assert compute_rerata([ukur(80), ukur(None, bobot=0)], kosong_nol=True).nilai == 80


def test_only_what_is_empty_against_a_target_is_zero():
    """Not: without a target, not measured, filled in part, not computable, below the floor."""
    tanpa_target = measure(
        make_indikator(target=make_target(tahun=100)), make_figur(None), JAN, make_kebijakan()
    )
    indikator = make_indikator(target=make_target(tahun=100, t1=10))
    sebagian = measure(indikator, make_figur(4, None, 6), triwulan(TAHUN, 1), make_kebijakan())
    pembagi_nol = measure(
        make_indikator(target=make_target(tahun=0, b1=0)), make_figur(5), JAN, make_kebijakan()
    )
    lain = [tanpa_target, ukur(Keadaan.TIDAK_DIUKUR), sebagian, pembagi_nol]
    rerata = compute_rerata([ukur(50), *lain], kosong_nol=True)
    assert (rerata.nilai, rerata.dihitung, rerata.seharusnya, rerata.nol) == (50, 1, 4, 0)
    berlantai = make_kebijakan(lantai_rerata=d(10))
    satu = [ukur(50, kebijakan=berlantai), ukur(None, kebijakan=berlantai)]
    assert compute_rerata(satu, kosong_nol=True).nilai == 25


def test_what_is_not_measured_is_not_expected():
    tahunan = ukur(None, frekuensi=Frekuensi.TAHUNAN)
    rerata = compute_rerata([ukur(80), tahunan, ukur(Keadaan.TIDAK_DIUKUR)])
    assert (rerata.dihitung, rerata.seharusnya) == (1, 1)


def test_cap_and_floor_apply_inside_the_mean():
    assert compute_rerata([ukur(180), ukur(60)]).nilai == 80
    bebas = make_kebijakan(batas_rerata=None)
    assert compute_rerata([ukur(180, kebijakan=bebas), ukur(60)]).nilai == 120
    assert compute_rerata([ukur(-60), ukur(60)]).nilai == 30


def test_incomplete_figures_do_not_count():
    indikator = make_indikator(target=make_target(tahun=100, t1=10))
    sebagian = measure(indikator, make_figur(4, None, 6), triwulan(TAHUN, 1), make_kebijakan())
    rerata = compute_rerata([sebagian, ukur(50)])
    assert (rerata.nilai, rerata.dihitung, rerata.seharusnya) == (50, 1, 2)


def test_without_weight_it_is_expected_but_not_counted():
    rerata = compute_rerata([ukur(80), ukur(20, bobot=0), ukur(20, bobot=-1)])
    assert (rerata.nilai, rerata.dihitung, rerata.seharusnya) == (80, 1, 3)


def test_a_mean_of_exactly_a_bound_stays_there():
    bebas = make_kebijakan(batas_rerata=None)
    tiga = [ukur(nilai, kebijakan=bebas, bobot="0.333333333") for nilai in ("91", "90.5", "91.5")]
    assert compute_rerata(tiga).nilai == 91


def test_roll_up_shows_what_is_at_a_node_and_below_it():
    ukuran = [ukur(90, "S"), ukur(60, "SK1"), ukur(30, "SK2"), ukur(None, "P2"), ukur(0, "luar")]
    hasil = roll_up(POHON, ukuran)
    assert {kunci: satu.nilai for kunci, satu in hasil.items()} == {
        "T": 60,
        "S": 60,
        "P1": 45,
        "K1": 45,
        "SK1": 60,
        "SK2": 30,
        "P2": None,
    }
    assert (hasil["T"].dihitung, hasil["T"].seharusnya) == (3, 4)


def test_roll_up_does_not_depend_on_the_order_of_the_nodes():
    ukuran = [ukur(60, "SK1"), ukur(30, "SK2")]
    assert roll_up(POHON[::-1], ukuran) == roll_up(POHON, ukuran)


ANGGARAN = {
    "SK1": make_anggaran("SK1", 1000, b1=100, b2=50),
    "SK2": make_anggaran("SK2", 500, b1=25),
    "P2": make_anggaran("P2", 300),
}


def test_budgets_add_up():
    hasil = roll_up_anggaran(POHON, ANGGARAN, bulan(TAHUN, 2))
    assert hasil["K1"] == JumlahAnggaran(pagu=1500, realisasi_periode=50, realisasi_sd=175)
    assert hasil["T"] == JumlahAnggaran(pagu=1800, realisasi_periode=50, realisasi_sd=175)
    assert hasil["P2"] == JumlahAnggaran(pagu=300, realisasi_periode=None, realisasi_sd=None)
    assert hasil["SK2"].serapan == 5
    assert hasil["P2"].serapan is None


def test_the_office_is_the_sum_of_its_uppermost_nodes():
    jumlah = roll_up_anggaran(POHON, ANGGARAN, bulan(TAHUN, 2))
    baris = [
        BarisAnggaran(
            simpul=satu,
            tingkat=0,
            anggaran=ANGGARAN.get(satu.id, make_anggaran(satu.id)),
            pagu=jumlah[satu.id].pagu,
            realisasi_periode=jumlah[satu.id].realisasi_periode,
            realisasi_sd=jumlah[satu.id].realisasi_sd,
            serapan=jumlah[satu.id].serapan,
        )
        for satu in POHON
        if satu.id not in ("T", "S")  # a report has lines from program on
    ]
    assert total_anggaran(baris) == jumlah["T"]
    assert total_anggaran([]).serapan is None


def test_a_total_that_is_entered_is_not_added_to_its_parts():
    anggaran = ANGGARAN | {"P1": make_anggaran("P1", 1500, b1=125)}
    hasil = roll_up_anggaran(POHON, anggaran, JAN)
    assert hasil["S"].pagu == 1800
    assert hasil["S"].realisasi_sd == 125


def test_a_total_at_a_sasaran_never_takes_the_place_of_the_sum():
    """Money belongs to program and below; above, a total is only compared."""
    anggaran = ANGGARAN | {"S": make_anggaran("S", 9999, b1=777, b2=777)}
    assert roll_up_anggaran(POHON, anggaran, bulan(TAHUN, 2))["S"] == JumlahAnggaran(
        pagu=1800, realisasi_periode=50, realisasi_sd=175
    )
    sendiri = roll_up_anggaran(POHON, {"S": anggaran["S"]}, bulan(TAHUN, 2))["T"]
    assert (sendiri.pagu, sendiri.realisasi_sd) == (9999, 1554)


def test_budget_in_force_is_perubahan():
    from dataclasses import replace

    ubah = replace(ANGGARAN["SK1"], pagu_perubahan=800)
    assert roll_up_anggaran(POHON, {"SK1": ubah}, JAN)["T"].pagu == 800


def test_serapan():
    assert compute_serapan(50, 200) == 25
    assert compute_serapan(0, 200) == 0
    assert compute_serapan(None, 200) is None
    assert compute_serapan(50, None) is None
    assert compute_serapan(50, 0) is None
    assert sum_known([None, None]) is None
    assert sum_known([None, 0]) == 0


@pytest.mark.parametrize(
    ("capaian", "serapan", "selisih", "label"),
    [
        ("97.04", "90.44", "6.60", "Efisien"),
        ("71.50", "98.74", "-27.24", "Tidak efisien"),
        ("95", "90", "5", "Cukup efisien"),
        ("90", "95", "-5", "Cukup efisien"),
        ("95.001", "90", "5.001", "Efisien"),
        ("90", "95.001", "-5.001", "Tidak efisien"),
        ("90", "90", "0", "Cukup efisien"),
    ],
)
def test_efficiency(capaian, serapan, selisih, label):
    assert compute_efisiensi(d(capaian), d(serapan)) == (d(selisih), label)


def test_no_efficiency_without_both():
    assert compute_efisiensi(None, d(5)) == (None, "")
    assert compute_efisiensi(d(5), None) == (None, "")


def test_a_sasaran_counts_its_own_indikator_only():
    ukuran = [ukur(90, "S"), ukur(80, "S"), ukur(10, "SK1")]
    jumlah = JumlahAnggaran(pagu=1000, realisasi_periode=None, realisasi_sd=700)
    baris = make_baris_sasaran(POHON[1], ukuran, jumlah, make_kebijakan(), berlabel=True)
    assert baris.rerata.nilai == 85
    assert baris.kategori.singkatan == "T"
    assert (baris.pagu, baris.realisasi, baris.serapan) == (1000, 700, 70)
    assert (baris.efisiensi, baris.efisiensi_label) == (15, "Efisien")
    berjalan = make_baris_sasaran(POHON[1], ukuran, jumlah, make_kebijakan(), berlabel=False)
    assert (berjalan.efisiensi, berjalan.efisiensi_label) == (15, "")


def test_a_sasaran_with_a_missing_figure_has_neither_class_nor_judgement():
    jumlah = JumlahAnggaran(pagu=1000, realisasi_periode=None, realisasi_sd=700)
    sebagian = [ukur(90, "S"), ukur(None, "S")]
    kebijakan = make_kebijakan()
    baris = make_baris_sasaran(POHON[1], sebagian, jumlah, kebijakan, berlabel=True)
    assert (baris.rerata.lengkap, baris.kategori) == (False, None)
    assert (baris.efisiensi, baris.efisiensi_label) == (20, "")
    kosong = make_baris_sasaran(POHON[1], [], jumlah, kebijakan, berlabel=True)
    assert (kosong.kategori, kosong.efisiensi, kosong.efisiensi_label) == (None, None, "")


def test_a_sasaran_with_an_empty_figure_has_a_class_where_empty_is_zero():
    jumlah = JumlahAnggaran(pagu=None, realisasi_periode=None, realisasi_sd=None)
    kebijakan = make_kebijakan(kosong_nol=True)
    baris = make_baris_sasaran(
        POHON[1], [ukur(90, "S"), ukur(None, "S")], jumlah, kebijakan, berlabel=True
    )
    assert (baris.rerata.nilai, baris.rerata.nol, baris.kategori.singkatan) == (45, 1, "SR")
    hasil = roll_up(POHON, [ukur(90, "S"), ukur(None, "SK1")], kosong_nol=True)
    assert (hasil["T"].nilai, hasil["SK1"].nilai, hasil["SK2"].nilai) == (45, 0, None)


capaian_ = st.decimals(min_value=0, max_value=100, places=2)
isi_pohon = st.lists(
    st.tuples(
        st.sampled_from([satu.id for satu in POHON]),
        st.one_of(st.none(), capaian_),
        st.integers(1, 5),
    ),
    max_size=12,
)
KETURUNAN = {
    "T": {"T", "S", "P1", "K1", "SK1", "SK2", "P2"},
    "S": {"S", "P1", "K1", "SK1", "SK2", "P2"},
    "P1": {"P1", "K1", "SK1", "SK2"},
    "K1": {"K1", "SK1", "SK2"},
    "SK1": {"SK1"},
    "SK2": {"SK2"},
    "P2": {"P2"},
}


@given(isi_pohon)
def test_law_roll_up_is_the_weighted_mean_of_the_subtree(isi):
    hasil = roll_up(POHON, [ukur(nilai, simpul, bobot) for simpul, nilai, bobot in isi])
    for kunci, keturunan in KETURUNAN.items():
        milik = [(n, w) for simpul, n, w in isi if simpul in keturunan]
        ada = [(Fraction(n), w) for n, w in milik if n is not None]
        assert (hasil[kunci].dihitung, hasil[kunci].seharusnya) == (len(ada), len(milik))
        if ada:
            benar = oracle_rerata(milik)
            assert abs(Fraction(hasil[kunci].nilai) - benar) < Fraction(1, 10**30)
            assert min(n for n, _ in ada) <= benar <= max(n for n, _ in ada)
        else:
            assert hasil[kunci].nilai is None


@given(isi_pohon)
def test_law_an_empty_that_is_zero_weighs_and_adds_nothing(isi):
    ukuran = [ukur(nilai, simpul, bobot) for simpul, nilai, bobot in isi]
    lepas, nol = compute_rerata(ukuran), compute_rerata(ukuran, kosong_nol=True)
    assert (nol.dihitung, nol.seharusnya) == (lepas.dihitung, lepas.seharusnya)
    assert nol.dihitung + nol.nol == len(isi)
    benar = oracle_rerata([(nilai, bobot) for _, nilai, bobot in isi], kosong_nol=True)
    if benar is None:
        assert nol.nilai is None
        return
    assert abs(Fraction(nol.nilai) - benar) < Fraction(1, 10**30)
    assert lepas.nilai is None or 0 <= nol.nilai <= lepas.nilai


@given(
    st.dictionaries(
        st.sampled_from(["SK1", "SK2", "P2"]),
        st.tuples(st.integers(0, 10**12), st.integers(0, 10**12)),
    )
)
def test_law_nothing_is_counted_twice(isi):
    anggaran = {kunci: make_anggaran(kunci, pagu, b1=rp) for kunci, (pagu, rp) in isi.items()}
    puncak = roll_up_anggaran(POHON, anggaran, setahun(TAHUN))["T"]
    assert (puncak.pagu or 0) == sum(pagu for pagu, _ in isi.values())
    assert (puncak.realisasi_sd or 0) == sum(rp for _, rp in isi.values())


@pytest.mark.parametrize(
    ("periode", "belum", "boleh"),
    [
        (setahun(TAHUN), (), True),
        (triwulan(TAHUN, 4), (), True),
        (bulan(TAHUN, 12), (), True),
        (triwulan(TAHUN, 3), (), False),  # the pagu is the year's: everything would look thrifty
        (setahun(TAHUN), ("Bagian Umum",), False),
    ],
)
def test_efficiency_is_judged_at_the_end_of_a_year_whose_forms_are_all_in(periode, belum, boleh):
    assert may_judge(periode, belum) is boleh
