"""The dates of filling: how a period stands on a day, and the sentences that say it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.masa_isi import (
    BUKA_TERLAMA,
    BukaLagi,
    KeadaanMasa,
    MasaIsi,
    TenggatUnit,
    check_buka_lagi,
    check_masa,
    check_tenggat_unit,
    hari_tanggal,
)
from sakip_desktop.domain.periode import bulan

MARET = bulan(2026, 3)
APRIL = date(2026, 4, 1)
MASA = MasaIsi(
    periode=MARET,
    dibuka=APRIL,
    tenggat=date(2026, 4, 10),
    ditutup=date(2026, 4, 15),
    oleh="Sekar (Contoh)",
    pada=date(2026, 3, 27),
)
LAGI = BukaLagi(
    unit_id="a", mulai=date(2026, 4, 17), sampai=date(2026, 4, 20), alasan="Salah satuan"
)


def hari(tanggal):
    return date(2026, 4, tanggal)


@pytest.mark.parametrize(
    ("pada", "keadaan", "boleh"),
    [
        (date(2026, 3, 31), KeadaanMasa.BELUM_DIBUKA, False),
        (hari(1), KeadaanMasa.TERBUKA, True),
        (hari(10), KeadaanMasa.TERBUKA, True),
        (hari(11), KeadaanMasa.LEWAT_TENGGAT, True),
        (hari(15), KeadaanMasa.LEWAT_TENGGAT, True),
        (hari(16), KeadaanMasa.DITUTUP, False),
        (date(2027, 1, 1), KeadaanMasa.DITUTUP, False),
    ],
)
def test_a_period_stands_by_its_dates_each_day_included(pada, keadaan, boleh):
    assert MASA.state(pada) is MASA.state(pada, "a") is keadaan
    assert bool(MASA.refuse(pada, "a")) is not boleh
    assert MASA.is_late(pada) is (pada > MASA.tenggat)


def test_what_nobody_closed_stays_open_for_ever():
    masa = replace(MASA, ditutup=None)
    assert masa.terakhir is None
    assert masa.state(date(2999, 1, 1)) is KeadaanMasa.LEWAT_TENGGAT
    assert not masa.refuse(date(2999, 1, 1), "a")


def test_a_collection_is_never_closed_before_it_is_due():
    """The due date of a running collection may be moved past the day of closing."""
    masa = replace(MASA, tenggat=hari(18))
    assert masa.terakhir == hari(18)
    assert masa.state(hari(17)) is KeadaanMasa.TERBUKA
    assert masa.state(hari(19)) is KeadaanMasa.DITUTUP


def test_opened_again_for_one_unit_until_its_day():
    masa = replace(MASA, buka_lagi=(LAGI,))
    assert masa.reopened("a") is LAGI
    assert masa.reopened("b") is None
    for tanggal, keadaan in ((16, "DITUTUP"), (17, "DIBUKA_LAGI"), (20, "DIBUKA_LAGI")):
        assert masa.state(hari(tanggal), "a") is KeadaanMasa[keadaan]
    assert masa.state(hari(21), "a") is KeadaanMasa.DITUTUP
    assert masa.state(hari(18), "b") is masa.state(hari(18)) is KeadaanMasa.DITUTUP
    assert masa.state(hari(12), "a") is KeadaanMasa.LEWAT_TENGGAT, "it was not closed yet"
    assert masa.is_late(hari(18)), "opened again, but not earlier than it was due"


def test_sentences_name_days_and_never_offsets():
    masa = replace(MASA, buka_lagi=(LAGI,))
    assert hari_tanggal(hari(10)) == "Jumat, 10 April 2026"
    akhir = "ditutup sesudah Rabu, 15 April 2026"
    tanda = "Angka yang disimpan sekarang ditandai “diisi setelah tenggat”."
    assert masa.describe(date(2026, 3, 31)) == (
        "Belum dibuka: diisi mulai Rabu, 1 April 2026, paling lambat Jumat, 10 April 2026; "
        f"{akhir}."
    )
    assert masa.describe(hari(2)) == f"Terbuka, paling lambat Jumat, 10 April 2026; {akhir}."
    assert replace(masa, ditutup=None).describe(hari(2)) == (
        "Terbuka, paling lambat Jumat, 10 April 2026."
    )
    assert masa.describe(hari(12)) == (
        f"Lewat tenggat (paling lambat Jumat, 10 April 2026); {akhir}. {tanda}"
    )
    assert masa.describe(hari(16)) == (
        f"Pengisian Maret 2026 {akhir} (ditetapkan oleh Sekar (Contoh) pada 27 Maret 2026)."
    )
    assert masa.describe(hari(18), "a") == (
        f"Sudah ditutup, dibuka lagi untuk unit ini sampai Senin, 20 April 2026. {tanda}"
    )
    assert masa.describe(hari(21), "a").endswith(
        "Untuk unit ini pernah dibuka lagi sampai Senin, 20 April 2026."
    )


def test_a_refusal_says_who_closed_since_when_and_how_to_have_it_opened():
    assert MASA.refuse(date(2026, 3, 30), "a") == (
        "Pengisian Maret 2026 baru dibuka Rabu, 1 April 2026 (ditetapkan oleh Sekar (Contoh) pada "
        "27 Maret 2026). Bila perlu lebih awal, minta {perencana} mengubah tanggalnya di "
        "Rekap › Tenggat."
    )
    assert MASA.refuse(hari(16), "a") == (
        "Pengisian Maret 2026 ditutup sesudah Rabu, 15 April 2026 (ditetapkan oleh Sekar (Contoh) "
        "pada 27 Maret 2026). Agar dapat diisi lagi, minta {perencana} atau {verifikator} "
        "membukanya untuk unit ini di Rekap › Tenggat."
    )
    tanpa = replace(MASA, oleh="")
    assert "(ditetapkan pada 27 Maret 2026)" in tanpa.refuse(hari(16), "a")
    assert "ditetapkan" not in replace(MASA, pada=None).refuse(hari(16), "a")
    assert "pernah dibuka lagi" in replace(MASA, buka_lagi=(LAGI,)).refuse(hari(22), "a")
    assert MASA.refuse(hari(5), "a") == ""


def test_dates_follow_each_other():
    check_masa(MARET, hari(1), hari(1), hari(1))
    check_masa(MARET, hari(1), hari(10), None)
    with pytest.raises(DataTidakSah, match="padahal pengisian baru dibuka Jumat, 10 April 2026"):
        check_masa(MARET, hari(10), hari(9), None)
    with pytest.raises(DataTidakSah, match="sebelum Maret 2026 dimulai"):
        check_masa(MARET, date(2026, 2, 1), date(2026, 2, 28), None)
    with pytest.raises(DataTidakSah, match="sebelum tenggatnya Jumat, 10 April 2026") as galat:
        check_masa(MARET, hari(1), hari(10), hari(9))
    assert "jangan tutup" in galat.value.saran


def test_only_what_is_closed_is_opened_again_for_a_while_and_with_a_reason():
    kini = hari(16)
    check_buka_lagi(MASA, kini, "u", kini, "Salah satuan")
    check_buka_lagi(MASA, kini, "u", kini + BUKA_TERLAMA, "Salah satuan")
    for sampai, kata in (
        (hari(15), "Rabu, 15 April 2026 sudah lewat"),
        (kini + BUKA_TERLAMA + timedelta(days=1), "lebih dari setahun lagi"),
    ):
        with pytest.raises(DataTidakSah, match=kata):
            check_buka_lagi(MASA, kini, "u", sampai, "Salah satuan")
    for alasan in ("", "    ", "....."):
        with pytest.raises(DataTidakSah, match="Alasannya belum ditulis"):
            check_buka_lagi(MASA, kini, "u", hari(20), alasan)
    for pada in (date(2026, 3, 31), hari(5), hari(12)):
        with pytest.raises(DataTidakSah, match="sudah ditutup") as galat:
            check_buka_lagi(MASA, pada, "u", hari(20), "Salah satuan")
        assert galat.value.mengapa == MASA.describe(pada)


# --- a due date of one unit ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sendiri", "ditutup", "tenggat", "terakhir"),
    [
        (None, 15, 10, 15),
        (12, 15, 12, 15),
        (18, 15, 18, 18),  # nobody is closed out before the day that was promised
        (10, 15, 10, 15),  # no later than the office's: that one holds
        (8, 15, 10, 15),
        (18, None, 18, None),
    ],
)
def test_a_later_day_of_a_unit_counts_for_it_alone(sendiri, ditutup, tenggat, terakhir):
    milik = () if sendiri is None else (TenggatUnit(unit_id="a", tenggat=hari(sendiri)),)
    masa = replace(MASA, ditutup=ditutup and hari(ditutup), tenggat_unit=milik)
    assert masa.due("a") == hari(tenggat)
    assert masa.last("a") == (terakhir and hari(terakhir))
    assert masa.is_late(hari(tenggat), "a") is False
    assert masa.is_late(hari(tenggat + 1), "a")
    assert masa.due("b") == masa.due() == MASA.tenggat
    assert masa.last("b") == (ditutup and hari(ditutup))
    kata = masa.describe(hari(2), "a")
    assert ("tenggat unit ini sendiri" in kata) is (tenggat > 10)
    assert "sendiri" not in masa.describe(hari(2), "b")


@given(
    st.integers(1, 28),
    st.none() | st.integers(1, 28),
    st.none() | st.integers(1, 28),
    st.integers(1, 28),
)
def test_a_unit_is_never_worse_off_than_the_office(tenggat, ditutup, sendiri, pada):
    milik = () if sendiri is None else (TenggatUnit(unit_id="a", tenggat=hari(sendiri)),)
    masa = replace(
        MASA, tenggat=hari(tenggat), ditutup=ditutup and hari(ditutup), tenggat_unit=milik
    )
    assert masa.due("a") >= masa.due()
    assert masa.last() is None or masa.due() <= masa.last() <= masa.last("a")
    assert masa.due("a") <= (masa.last("a") or date.max)
    assert masa.is_late(hari(pada)) or not masa.is_late(hari(pada), "a")
    assert masa.is_closed(hari(pada)) or not masa.is_closed(hari(pada), "a")
    assert not (masa.is_closed(hari(pada), "a") and not masa.is_late(hari(pada), "a"))


def test_the_last_decision_for_a_unit_is_the_one_with_the_highest_count():
    tenggat = TenggatUnit(unit_id="a", tenggat=hari(12), versi=1)
    masa = replace(MASA, tenggat_unit=(tenggat,), buka_lagi=(replace(LAGI, versi=2),))
    assert masa.decided("a").versi == 2
    assert replace(masa, tenggat_unit=(replace(tenggat, versi=3),)).decided("a").versi == 3
    assert masa.decided("b") is None


def test_a_unit_gets_a_later_day_while_the_period_is_open_and_with_a_reason():
    kini = hari(5)
    check_tenggat_unit(MASA, kini, "a", hari(11), "Menunggu data pusat")
    for pada, tenggat, kata in (
        (hari(16), hari(20), "ditutup sesudah Rabu, 15 April 2026"),
        (kini, hari(4), "Sabtu, 4 April 2026 sudah lewat"),
        (kini, kini + BUKA_TERLAMA + timedelta(days=1), "lebih dari setahun lagi"),
        (kini, hari(10), "tidak sesudah tenggat kantor, Jumat, 10 April 2026"),
    ):
        with pytest.raises(DataTidakSah, match=kata) as galat:
            check_tenggat_unit(MASA, pada, "a", tenggat, "Menunggu data pusat")
        assert galat.value.apa == "Tenggat unit pada Maret 2026 tidak disimpan."
    with pytest.raises(DataTidakSah, match="Alasannya belum ditulis"):
        check_tenggat_unit(MASA, kini, "a", hari(11), " … ")
    # Closed for the office, but not for a unit whose own day lies later.
    masa = replace(MASA, tenggat_unit=(TenggatUnit(unit_id="a", tenggat=hari(18)),))
    check_tenggat_unit(masa, hari(16), "a", hari(20), "Menunggu data pusat")
    with pytest.raises(DataTidakSah, match="ditutup"):
        check_tenggat_unit(masa, hari(16), "b", hari(20), "Menunggu data pusat")
