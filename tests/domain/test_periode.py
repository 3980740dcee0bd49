from datetime import date, datetime

import pytest

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.periode import (
    JenisPeriode,
    Periode,
    bulan,
    check_tahun,
    parse_periode,
    parse_tanggal,
    semester,
    setahun,
    tanggal_indonesia,
    triwulan,
    waktu_indonesia,
)
from sakip_desktop.domain.waktu import zone_of

SEMUA = [
    *(bulan(2025, ke) for ke in range(1, 13)),
    *(triwulan(2025, ke) for ke in range(1, 5)),
    semester(2025, 1),
    semester(2025, 2),
    setahun(2025),
]


@pytest.mark.parametrize(
    ("periode", "kode", "label", "mulai", "akhir"),
    [
        (bulan(2024, 2), "2024-02", "Februari 2024", date(2024, 2, 1), date(2024, 2, 29)),
        (triwulan(2025, 3), "2025-TW3", "Triwulan III 2025", date(2025, 7, 1), date(2025, 9, 30)),
        (semester(2025, 2), "2025-S2", "Semester II 2025", date(2025, 7, 1), date(2025, 12, 31)),
        (setahun(2025), "2025", "Tahun 2025", date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_names_and_ends(periode, kode, label, mulai, akhir):
    assert (periode.kode, str(periode), periode.label) == (kode, kode, label)
    assert (periode.mulai, periode.akhir) == (mulai, akhir)


def test_months_of_each_quarter_are_the_right_ones():
    assert [[satu.ke for satu in triwulan(2025, ke).bulan] for ke in (1, 2, 3, 4)] == [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
        [10, 11, 12],
    ]
    assert [satu.ke for satu in triwulan(2025, 2).sampai_dengan()] == [1, 2, 3, 4, 5, 6]
    assert len(setahun(2025).bulan) == 12


def test_order_by_end_then_length():
    acak = [setahun(2025), bulan(2025, 12), triwulan(2025, 4), semester(2025, 2), bulan(2025, 1)]
    assert sorted(acak) == [
        bulan(2025, 1),
        bulan(2025, 12),
        triwulan(2025, 4),
        semester(2025, 2),
        setahun(2025),
    ]
    assert triwulan(2025, 1) > bulan(2025, 3)
    with pytest.raises(TypeError):
        assert bulan(2025, 1) < "2025-02"


def test_containment():
    assert bulan(2025, 9) in triwulan(2025, 3)
    assert triwulan(2025, 3) in semester(2025, 2)
    assert triwulan(2025, 3) not in semester(2025, 1)
    assert bulan(2024, 9) not in triwulan(2025, 3)
    assert setahun(2025) not in triwulan(2025, 3)


def test_neighbours_across_the_year():
    assert bulan(2025, 1).sebelumnya() == bulan(2024, 12)
    assert triwulan(2025, 1).sebelumnya() == triwulan(2024, 4)
    assert semester(2025, 2).sebelumnya() == semester(2025, 1)
    assert setahun(2025).sebelumnya() == setahun(2024)


@pytest.mark.parametrize("periode", [bulan(2025, 12), triwulan(2025, 1), setahun(2025)])
def test_the_next_period_is_the_one_that_has_this_one_before_it(periode):
    assert periode.berikutnya().sebelumnya() == periode
    assert periode.berikutnya() > periode
    assert triwulan(2025, 3).tahun_lalu() == triwulan(2024, 3)


@pytest.mark.parametrize("jenis", JenisPeriode)
@pytest.mark.parametrize("periode", SEMUA)
def test_a_period_is_widened_to_the_one_that_holds_it(periode, jenis):
    lebar = periode.widened(jenis)
    assert periode in lebar
    assert lebar == periode if len(lebar.bulan) == len(periode.bulan) else lebar.jenis is jenis


@pytest.mark.parametrize(
    ("jenis", "ke"),
    [("bulan", 0), ("bulan", 13), ("triwulan", 5), ("semester", 3), ("tahun", 2)],
)
def test_a_period_that_does_not_exist(jenis, ke):
    with pytest.raises(ValueError, match="tidak ada"):
        Periode(2025, JenisPeriode(jenis), ke)


@pytest.mark.parametrize("periode", SEMUA, ids=str)
def test_law_codes_read_back(periode):
    assert parse_periode(f" {periode.kode.lower()} ") == periode
    assert {periode: 1}[parse_periode(periode.kode)] == 1


def test_equal_numbers_of_different_kinds_are_different_keys():
    assert len(set(SEMUA)) == len(SEMUA) == 19


@pytest.mark.parametrize("kode", ["2025-13", "2025-00", "2025-TW5", "25", "Juli", "", "2025-7"])
def test_other_codes_are_refused(kode):
    with pytest.raises(DataTidakSah, match="tidak dikenal") as galat:
        parse_periode(kode)
    assert "2025-TW3" in galat.value.saran


@pytest.mark.parametrize("kode", ["0000", "0000-07", "0001-TW1", "1899", "3000-S1", "9999"])
def test_years_that_nobody_means_are_refused(kode):
    with pytest.raises(DataTidakSah, match="tahun 1900 sampai 2999") as galat:
        parse_periode(kode)
    assert "empat angka" in galat.value.saran
    for tahun in (-3, 0, 1899, 3000, 10**20):
        with pytest.raises(DataTidakSah):
            check_tahun(tahun)


def test_the_first_and_the_last_year_are_years():
    for tahun in (1900, 2999):
        assert check_tahun(tahun) == tahun
        assert parse_periode(str(tahun)).sebelumnya().mulai.year == tahun - 1
        assert parse_periode(str(tahun)).berikutnya().akhir.year == tahun + 1


@pytest.mark.parametrize(
    "teks",
    [
        "1/7/2025",
        "01/07/2025",
        "1-7-2025",
        "01.07.2025",
        "1 Juli 2025",
        " 1 JUL 2025 ",
        "1 - 7 - 2025",
    ],
)
def test_days_are_read_in_the_indonesian_order(teks):
    assert parse_tanggal(teks) == date(2025, 7, 1)


@pytest.mark.parametrize(
    "teks",
    [
        "",
        "Juli 2025",
        "2025-07-01",
        "31/02/2025",
        "1/13/2025",
        "1/7/25",
        "1 Jule 2025",
        "٠١/٠٧/٢٠٢٥",
    ],
)
def test_what_is_no_day_is_none(teks):
    assert parse_tanggal(teks) is None


def test_dates_as_people_write_them():
    assert tanggal_indonesia(date(2026, 11, 20)) == "20 November 2026"
    assert tanggal_indonesia(date(2026, 11, 20), hari=True) == "Jumat, 20 November 2026"


def test_moments_as_people_write_them():
    saat = datetime(2025, 7, 12, 9, 5, 59, tzinfo=zone_of("WIT"))
    assert waktu_indonesia(saat) == "12 Juli 2025 pukul 09.05"
    assert waktu_indonesia(saat, hari=True) == "Sabtu, 12 Juli 2025 pukul 09.05"
    assert waktu_indonesia(saat.astimezone(zone_of("WIB"))) == "12 Juli 2025 pukul 07.05"
    assert waktu_indonesia(None) == ""


def test_a_month_in_short():
    assert bulan(2025, 11).short_in(2025) == "Nov"
    assert bulan(2024, 12).short_in(2025) == "Des 2024"


def test_periods_overlap_when_one_holds_the_other():
    assert triwulan(2025, 3).overlaps(bulan(2025, 9))
    assert bulan(2025, 9).overlaps(triwulan(2025, 3))
    assert not bulan(2025, 6).overlaps(triwulan(2025, 3))
