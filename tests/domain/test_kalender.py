"""The working calendar: days, hours, and what lies between two moments."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.kalender import (
    JAM_BAWAAN,
    KalenderKerja,
    Sesi,
    parse_sessions,
    sessions_text,
)
from sakip_desktop.domain.langkah import SatuanWaktu, Waktu

WIB = ZoneInfo("Asia/Jakarta")
NATAL, CUTI = date(2025, 12, 25), date(2025, 12, 26)  # Thursday and Friday
KALENDER = KalenderKerja(libur={NATAL: "Hari Raya Natal", CUTI: "Cuti Bersama Natal"})


def moment(hari, jam, menit=0):
    return datetime(2025, 12, hari, jam, menit, tzinfo=WIB)


def test_the_usual_week_has_37_and_a_half_hours_on_five_days():
    assert sum(sesi.menit for hari in JAM_BAWAAN.values() for sesi in hari) == 37.5 * 60
    assert sorted(JAM_BAWAAN) == [0, 1, 2, 3, 4]


def test_nobody_works_on_a_free_day_nor_on_one_without_hours():
    assert not KALENDER.is_workday(NATAL)
    assert not KALENDER.is_workday(CUTI)
    assert not KALENDER.is_workday(date(2025, 12, 27))  # a Saturday
    assert KALENDER.is_workday(date(2025, 12, 24))


@pytest.mark.parametrize(
    ("dari", "jumlah", "sampai"),
    [
        (24, 0, 24),
        (24, 1, 29),  # over Christmas, joint leave and the weekend
        (24, 3, 31),
        (25, 0, 29),
        (25, 1, 29),  # what begins on a free day counts the next working day as its first
        (27, 2, 30),
    ],
)
def test_working_days_are_counted_over_free_ones(dari, jumlah, sampai):
    assert KALENDER.workday_after(date(2025, 12, dari), jumlah) == date(2025, 12, sampai)


@pytest.mark.parametrize(
    ("mulai", "waktu", "tempo"),
    [
        (moment(22, 8), Waktu(15, SatuanWaktu.MENIT), moment(22, 8, 15)),
        (moment(22, 11, 50), Waktu(20, SatuanWaktu.MENIT), moment(22, 13, 10)),  # lunch
        (moment(22, 15, 30), Waktu(2, SatuanWaktu.JAM), moment(23, 9)),
        (moment(24, 15, 30), Waktu(60, SatuanWaktu.MENIT), moment(29, 8)),
        (moment(22, 6), Waktu(30, SatuanWaktu.MENIT), moment(22, 8)),  # before the office opens
        (moment(22, 8), Waktu(420, SatuanWaktu.MENIT), moment(22, 16)),  # to the last minute
        (moment(22, 8), Waktu(1, SatuanWaktu.HARI), moment(23, 16)),
        (moment(24, 8), Waktu(1, SatuanWaktu.HARI), moment(29, 16)),
        (moment(18, 8), Waktu(1, SatuanWaktu.HARI), moment(19, 16, 30)),  # a Friday
        (moment(22, 8), None, moment(22, 8)),
    ],
)
def test_due(mulai, waktu, tempo):
    assert KALENDER.due(mulai, waktu) == tempo


def test_elapsed_minutes_leave_out_lunch_nights_and_free_days():
    assert KALENDER.minutes_between(moment(22, 11), moment(22, 14)) == 120
    assert KALENDER.minutes_between(moment(24, 15), moment(29, 8)) == 90
    assert KALENDER.minutes_between(moment(22, 14), moment(22, 11)) == 0
    assert KALENDER.workdays_between(date(2025, 12, 24), date(2025, 12, 30)) == 2
    assert KALENDER.workdays_between(date(2025, 12, 30), date(2025, 12, 24)) == 0


def test_a_day_on_which_the_office_works_although_it_is_free():
    sabtu = date(2025, 12, 27)
    kalender = KalenderKerja(masuk=frozenset({sabtu, NATAL}), libur={NATAL: "Hari Raya Natal"})
    assert kalender.sessions(sabtu) == JAM_BAWAAN[0]
    assert kalender.sessions(NATAL) == JAM_BAWAAN[3]


@pytest.mark.parametrize(
    ("teks", "jam"),
    [
        ("07.30-12.00, 13.00-16.00", "07.30-12.00, 13.00-16.00"),
        ("13:00 – 16:30; 7:30 s.d. 11:30", "07.30-11.30, 13.00-16.30"),
        (" ", ""),
    ],
)
def test_hours_are_read_as_they_are_written(teks, jam):
    assert sessions_text(parse_sessions(teks, "Senin")) == jam


@pytest.mark.parametrize(
    ("teks", "mengapa"),
    [
        ("pagi", "“pagi” tidak terbaca"),
        ("12.00-07.30", "“12.00-07.30” tidak terbaca"),
        ("07.30-12.00-16.00", "tidak terbaca"),
        ("07.30-25.00", "tidak terbaca"),
        ("07.30-12.00, 11.00-16.00", "bertumpuk"),
    ],
)
def test_hours_that_cannot_be_read_are_refused_with_the_way_to_write_them(teks, mengapa):
    with pytest.raises(DataTidakSah, match=mengapa) as galat:
        parse_sessions(teks, "Senin")
    assert "07.30-12.00, 13.00-16.00" in str(galat.value)


def test_a_calendar_without_working_days_is_refused_with_a_sentence():
    kosong = KalenderKerja(jam={})
    with pytest.raises(DataTidakSah, match="tidak punya hari kerja sejak 22 Desember 2025"):
        kosong.due(moment(22, 8), Waktu(5, SatuanWaktu.MENIT))


def test_hours_that_cannot_be_are_refused():
    with pytest.raises(ValueError, match="not before"):
        Sesi(time(12), time(12))
    with pytest.raises(ValueError, match="overlap"):
        KalenderKerja(jam={0: (Sesi(time(8), time(12)), Sesi(time(11), time(13)))})


_hari = st.dates(date(2025, 1, 1), date(2027, 12, 31))
_saat = st.builds(
    lambda hari, jam, menit: datetime.combine(hari, time(jam, menit), WIB),
    _hari,
    st.integers(0, 23),
    st.integers(0, 59),
)
_kalender = st.builds(
    KalenderKerja,
    libur=st.dictionaries(_hari, st.just("libur"), max_size=20),
)


@given(_kalender, _saat, st.integers(1, 3000))
def test_law_as_many_working_minutes_lie_before_what_is_due(kalender, mulai, menit):
    tempo = kalender.due(mulai, Waktu(menit, SatuanWaktu.MENIT))
    assert kalender.minutes_between(mulai, tempo) == menit
    assert kalender.minutes_between(mulai, tempo - timedelta(minutes=1)) == menit - 1


@given(_kalender, _saat, st.integers(1, 60))
def test_law_as_many_working_days_lie_before_what_is_due(kalender, mulai, jumlah):
    tempo = kalender.due(mulai, Waktu(jumlah, SatuanWaktu.HARI))
    assert kalender.is_workday(tempo.date())
    assert kalender.workdays_between(mulai.date(), tempo.date()) == jumlah


@given(_kalender, _saat, st.integers(1, 500), st.integers(1, 500))
def test_law_two_steps_take_as_long_as_one_of_both(kalender, mulai, satu, lain):
    def due(saat, menit):
        return kalender.due(saat, Waktu(menit, SatuanWaktu.MENIT))

    assert due(due(mulai, satu), lain) == due(mulai, satu + lain)
