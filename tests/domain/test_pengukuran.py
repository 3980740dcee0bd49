import pytest
from hypothesis import given
from hypothesis import strategies as st
from sampel_domain import TAHUN, d, make_figur, make_indikator, make_kebijakan, make_target

from sakip_desktop.domain.capaian import Status
from sakip_desktop.domain.kinerja import Agregasi, Frekuensi, Keadaan, Polaritas, Varian
from sakip_desktop.domain.pengukuran import compare_with, looks_back, measure
from sakip_desktop.domain.periode import bulan, setahun, triwulan
from sakip_desktop.domain.temuan import Temuan, Tingkat

KEBIJAKAN = make_kebijakan()
TW1, TW2, THN = triwulan(TAHUN, 1), triwulan(TAHUN, 2), setahun(TAHUN)
PREDIKAT = (("CC", d(3)), ("B", d(4)), ("BB", d(5)))


def test_a_quarter_against_its_target_and_the_year():
    indikator = make_indikator(target=make_target(tahun=40, t1=10, t2=10))
    hasil = measure(indikator, make_figur(2, 3, 4, 1, 1, 1), TW2, KEBIJAKAN)
    assert (hasil.realisasi_periode, hasil.realisasi_sd) == (3, 12)
    assert (hasil.target_periode.nilai, hasil.target_tahun.nilai) == (10, 40)
    assert hasil.capaian.nilai_mentah == 30
    assert hasil.kemajuan.nilai_mentah == 30
    assert (hasil.terisi, hasil.seharusnya, hasil.lengkap, hasil.diukur) == (3, 3, True, True)
    assert hasil.kategori.singkatan == "SR"
    assert [satu.periode.ke for satu in hasil.figur] == [4, 5, 6]


def test_the_wrong_quarter_would_be_seen():
    indikator = make_indikator(target=make_target(tahun=40, t1=9, t2=3))
    figur = make_figur(2, 3, 4, 1, 1, 1)
    assert measure(indikator, figur, TW1, KEBIJAKAN).capaian.nilai_mentah == 100
    assert measure(indikator, figur, TW2, KEBIJAKAN).capaian.nilai_mentah == 100


def test_incomplete_data_never_show_green():
    indikator = make_indikator(target=make_target(tahun=40, t1=5))
    hasil = measure(indikator, make_figur(2, None, 4), TW1, KEBIJAKAN)
    assert hasil.capaian.nilai_mentah == 120
    assert hasil.kategori is None
    assert not hasil.lengkap


def test_without_a_target_of_the_period_there_is_only_progress():
    indikator = make_indikator(target=make_target(tahun=40))
    hasil = measure(indikator, make_figur(2, 3, 5), TW1, KEBIJAKAN)
    assert hasil.capaian.status is Status.TARGET_KOSONG
    assert hasil.kemajuan.nilai_mentah == 25
    assert hasil.kategori is None


def test_the_year_is_measured_against_its_own_target():
    indikator = make_indikator(target=make_target(tahun=24))
    hasil = measure(indikator, make_figur(*[2] * 12), THN, KEBIJAKAN)
    assert hasil.capaian is hasil.kemajuan
    assert hasil.capaian.nilai_mentah == 100
    assert hasil.kategori.singkatan == "ST"


def test_the_class_is_decided_on_the_unrounded_value():
    indikator = make_indikator(target=make_target(b1=100), agregasi=Agregasi.TERAKHIR)
    hasil = measure(indikator, make_figur("90.999"), bulan(TAHUN, 1), KEBIJAKAN)
    assert hasil.capaian.nilai_tampil == 91
    assert hasil.kategori.singkatan == "T"


def test_what_is_not_measured_is_neither_missing_nor_zero():
    indikator = make_indikator(frekuensi=Frekuensi.TAHUNAN)
    hasil = measure(indikator, {}, TW1, KEBIJAKAN)
    assert not hasil.diukur
    assert hasil.lengkap
    assert hasil.capaian.status is Status.TIDAK_DIUKUR
    assert hasil.kategori is None


@pytest.mark.parametrize(
    ("keadaan", "status"),
    [
        (Keadaan.BELUM_JELAS, Status.BUKAN_ANGKA),
        (Keadaan.TIDAK_DAPAT_DIPENUHI, Status.TIDAK_DAPAT_DIPENUHI),
        (Keadaan.BELUM_DIISI, Status.REALISASI_KOSONG),
        (Keadaan.TIDAK_DIUKUR, Status.TIDAK_DIUKUR),
    ],
)
def test_states_are_kept_apart(keadaan, status):
    indikator = make_indikator(target=make_target(b1=100))
    hasil = measure(indikator, make_figur(keadaan), bulan(TAHUN, 1), KEBIJAKAN)
    assert hasil.capaian.status is status
    assert hasil.realisasi_periode is None
    assert hasil.kategori is None


def test_predikat_rentang_and_ya_tidak():
    predikat = make_indikator(
        polaritas=Polaritas.PREDIKAT, predikat=PREDIKAT, target=make_target(tahun=5, b1=5)
    )
    assert measure(predikat, make_figur(4), bulan(TAHUN, 1), KEBIJAKAN).capaian.nilai_mentah == 80
    rentang = make_indikator(
        polaritas=Polaritas.RENTANG,
        varian=Varian.KHUSUS,
        agregasi=Agregasi.RERATA,
        target=make_target(t1=(7, 8)),
    )
    assert measure(rentang, make_figur(9, 9, 9), TW1, KEBIJAKAN).capaian.nilai_mentah == d("87.5")
    ya = make_indikator(polaritas=Polaritas.YA_TIDAK, target=make_target(tahun=1))
    hasil = measure(ya, make_figur(0, 0, *[1] * 10), THN, KEBIJAKAN)
    assert hasil.capaian.nilai_mentah == 100


def test_a_running_total_without_its_base_gets_no_class_and_says_so():
    indikator = make_indikator(kumulatif_realisasi=True, target=make_target(tahun=40, t2=10))
    bawaan = Temuan("x", Tingkat.INFO, "nilai", "Isi.", "")
    hasil = measure(indikator, make_figur(1, 2, None, 8, 9, 12), TW2, KEBIJAKAN, temuan=[bawaan])
    assert hasil.kategori is None
    assert hasil.temuan[0] is bawaan
    assert hasil.temuan[1].kode == "angka-awal-belum-ada"
    assert "Triwulan II 2025" in hasil.temuan[1].isi
    lengkap = measure(indikator, make_figur(1, 2, 3, 8, 9, 12), TW2, KEBIJAKAN)
    assert lengkap.temuan == ()
    assert lengkap.kategori.singkatan == "T"
    kosong = measure(indikator, make_figur(1, 2), TW2, KEBIJAKAN)
    assert kosong.temuan == ()


@given(
    st.lists(
        st.one_of(st.none(), st.sampled_from(list(Keadaan)), st.integers(0, 50)),
        min_size=12,
        max_size=12,
    ),
    st.sampled_from([bulan(TAHUN, 5), TW1, TW2, THN]),
    st.sampled_from(list(Polaritas)),
    st.sampled_from(list(Agregasi)),
    st.booleans(),
)
def test_law_a_class_means_complete_and_computed(isi, periode, polaritas, agregasi, kumulatif):
    indikator = make_indikator(
        polaritas=polaritas,
        agregasi=agregasi,
        kumulatif_realisasi=kumulatif,
        target=make_target(tahun=12, t1=3, t2=3, b5=1),
    )
    hasil = measure(indikator, make_figur(*isi), periode, KEBIJAKAN)
    assert 0 <= hasil.terisi <= hasil.seharusnya <= len(periode.bulan)
    if hasil.kategori is not None:
        assert hasil.lengkap
        assert hasil.capaian.status is Status.OK
    if hasil.realisasi_periode is None:
        assert hasil.capaian.nilai_mentah is None


def test_a_sum_of_which_less_is_better_waits_for_the_end_of_the_year():
    """72 kWh by September against 96 for the year is no saving yet."""
    indikator = make_indikator(
        polaritas=Polaritas.TURUN, target=make_target(tahun=96, t3=24, t4=24)
    )
    figur = make_figur(*[8] * 12)
    berjalan = measure(indikator, figur, triwulan(TAHUN, 3), KEBIJAKAN)
    assert berjalan.capaian.nilai_mentah == 100
    assert berjalan.kemajuan.status is Status.TARGET_KOSONG
    assert "akhir tahun" in berjalan.kemajuan.alasan
    penutup = measure(indikator, figur, triwulan(TAHUN, 4), KEBIJAKAN)
    assert penutup.kemajuan.nilai_mentah == 100


def test_a_period_that_is_not_complete_shows_no_progress():
    """The year so far without this month's kWh would look like saving."""
    indikator = make_indikator(target=make_target(tahun=120, b2=10))
    hasil = measure(indikator, make_figur(10), bulan(TAHUN, 2), KEBIJAKAN)
    assert hasil.realisasi_sd == 10
    assert hasil.kemajuan.nilai_tampil is None
    assert "belum lengkap" in hasil.kemajuan.alasan


def test_a_figure_beyond_the_plan_is_compared_once_the_period_is_complete():
    """The Renstra's last target or a national standard."""
    naik = make_indikator(target=make_target(tahun=40, t1=10))
    penuh = measure(naik, make_figur(2, 3, 5), TW1, KEBIJAKAN)
    assert compare_with(penuh, d(20), KEBIJAKAN).nilai_mentah == 50
    kurang = measure(naik, make_figur(2, None, 5), TW1, KEBIJAKAN)
    assert "belum lengkap" in compare_with(kurang, d(20), KEBIJAKAN).alasan
    kosong = measure(naik, make_figur(), TW1, KEBIJAKAN)
    assert compare_with(kosong, d(20), KEBIJAKAN).status is not Status.OK


def test_a_sum_of_which_less_is_better_is_compared_at_the_end_of_the_year_only():
    turun = make_indikator(polaritas=Polaritas.TURUN, target=make_target(tahun=96))
    figur = make_figur(*[8] * 12)
    berjalan = compare_with(measure(turun, figur, triwulan(TAHUN, 3), KEBIJAKAN), d(96), KEBIJAKAN)
    assert (berjalan.nilai_tampil, "akhir tahun" in berjalan.alasan) == (None, True)
    assert compare_with(measure(turun, figur, THN, KEBIJAKAN), d(96), KEBIJAKAN).nilai_mentah == 100


@pytest.mark.parametrize(
    ("ubah", "menoleh"),
    [
        ({"target": make_target(tahun=40, b2=3)}, False),
        ({"target": make_target(tahun=40)}, True),
        ({"target": make_target(tahun=40, b2=3), "kumulatif_realisasi": True}, True),
    ],
)
def test_a_month_is_measured_with_those_before_it_where_it_must(ubah, menoleh):
    assert looks_back(make_indikator(**ubah), bulan(TAHUN, 2)) is menoleh
