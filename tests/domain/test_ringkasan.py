"""What a head reads in a minute: what was missed, what has no number, and what the unit says."""

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from kertas_uji import BIASA, TAHUN, every_kind, make_kertas
from sampel_domain import d, make_figur, make_indikator, make_kebijakan, make_target

from sakip_desktop.domain.capaian import Status
from sakip_desktop.domain.kinerja import Agregasi, Keadaan
from sakip_desktop.domain.pengukuran import measure
from sakip_desktop.domain.periode import bulan, triwulan
from sakip_desktop.domain.ringkasan import missed, reasons_of, uncounted

TW1 = triwulan(TAHUN, 1)
DIAM = "Unit tidak menulis penjelasan, kendala, atau upaya."


def laporan(*nilai):
    """One indikator for each value, all with the target 100 in January."""
    indikator = [
        make_indikator(id=f"i{ke}", agregasi=Agregasi.TERAKHIR, target=make_target(b1=100))
        for ke in range(len(nilai))
    ]
    figur = {ind.id: make_figur(isi) for ind, isi in zip(indikator, nilai, strict=True)}
    return make_kertas(indikator, figur, bulan(TAHUN, 1)).laporan


@given(
    st.lists(
        st.none()
        | st.integers(0, 200)
        | st.sampled_from(Keadaan).filter(
            lambda satu: satu not in {Keadaan.TERISI, Keadaan.TIDAK_DIUKUR}
        ),
        max_size=8,
    )
)
@example([100, 99, 101, 0, None])
def test_missed_is_what_is_below_100_lowest_first_and_nothing_is_in_both_lists(nilai):
    satu = laporan(*nilai)
    angka = [isi for isi in nilai if isinstance(isi, int)]
    kurang = [p.capaian.nilai_mentah for p in missed(satu)]
    assert kurang == sorted(d(isi) for isi in angka if isi < 100)
    assert len(uncounted(satu)) == len(nilai) - len(angka), "where a number was due"


def test_a_period_without_a_target_of_its_own_is_neither():
    """Of a year's target alone nothing is missed in January."""
    ind = make_indikator(target=make_target(tahun=100))
    satu = make_kertas([ind], {ind.id: make_figur(1)}, bulan(TAHUN, 1)).laporan
    assert satu.semua[0].capaian.status is Status.TARGET_KOSONG
    assert missed(satu) == uncounted(satu) == []


def test_whatever_kind_is_missed_or_uncounted_has_a_reason():
    satu = make_kertas(*every_kind(7), triwulan(TAHUN, 3), BIASA).laporan
    dilihat = [*missed(satu), *uncounted(satu)]
    assert len(dilihat) > 50
    for ukuran in dilihat:
        baris = reasons_of(ukuran).split("\n")
        assert all(baris)
        if ukuran.capaian.nilai_mentah is None:
            assert baris[0] == ukuran.capaian.penjelasan


def ukur(*figur, periode=TW1):
    ind = make_indikator(target=make_target(tahun=100, t1=100, b1=100))
    semua = make_figur(*figur)
    return measure(ind, semua, periode, make_kebijakan())


def say(ukuran, **kata):
    return replace(ukuran, figur=tuple(replace(satu, **kata) for satu in ukuran.figur))


@pytest.mark.parametrize(
    ("kata", "baris"),
    [
        ({}, [DIAM]),
        ({"kendala": "Cuti"}, ["Kendala: Cuti"]),
        (
            {"upaya": "Lembur", "penjelasan": "Baru", "kendala": "Cuti"},
            ["Penjelasan: Baru", "Kendala: Cuti", "Upaya: Lembur"],
        ),
        ({"alasan": "Lama"}, [DIAM]),  # the reason of a state that it has no longer
    ],
)
def test_what_the_unit_says_stands_line_by_line(kata, baris):
    assert reasons_of(say(ukur(5, periode=bulan(TAHUN, 1)), **kata)).split("\n") == baris


def test_of_several_months_each_word_has_its_month():
    teks = reasons_of(say(ukur(5, 6, 7), kendala="Cuti")).split("\n")
    assert teks == [f"Kendala ({nama} 2025): Cuti" for nama in ("Januari", "Februari", "Maret")]


def test_why_a_figure_cannot_be_given_is_told():
    satu = ukur(5, Keadaan.TIDAK_DAPAT_DIPENUHI)
    assert say(satu, alasan="Alat rusak").figur[1].alasan
    assert reasons_of(say(satu, alasan="Alat rusak")).split("\n")[-1] == (
        "Tidak dapat dipenuhi (Februari 2025): Alat rusak"
    )
    assert "Tidak dapat dipenuhi" not in reasons_of(satu), (
        "without a reason there is nothing to say"
    )
