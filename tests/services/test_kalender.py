"""The office's working calendar: its hours, its own days, and the nation's free days."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, SudahBerubah
from sakip_desktop.services import kalender

NATAL = date(2025, 12, 25)
LIBUR = Path(__file__).parents[2] / "packaging" / "make_libur.py"


def load(uji, tahun=2025):
    with uji.ctx.read() as sesi:
        return kalender.load_kalender(uji.ctx, sesi, tahun)


def test_the_nations_days_have_indonesian_names_and_say_what_they_are():
    hari = kalender.national_days(2025)
    assert hari[NATAL].nama == "Hari Raya Natal"
    assert hari[NATAL].sumber == "nasional"
    assert hari[date(2025, 12, 26)].sumber == "cuti bersama"
    assert hari[date(2025, 8, 17)].nama == "Hari Kemerdekaan Republik Indonesia"
    assert "(perkiraan)" in kalender.national_days(2030)[date(2030, 2, 4)].nama


def test_the_free_days_are_what_the_pinned_library_says():
    done = subprocess.run([sys.executable, LIBUR, "--check"], check=False)
    assert done.returncode == 0, "run: make libur"


def test_a_year_that_the_file_does_not_know_has_no_national_days(uji):
    assert not kalender.national_days(1995)
    assert load(uji, 1995).is_workday(date(1995, 8, 17))


def test_an_office_that_said_nothing_has_the_usual_week_and_the_nations_days(uji):
    satu = load(uji)
    assert satu.libur[NATAL] == "Hari Raya Natal"
    assert satu.libur[date(2026, 1, 1)] == "Tahun Baru Masehi"
    assert satu.is_workday(date(2025, 12, 24))
    jam = kalender.daftar_jam(uji.ctx)
    assert [hari.nama for hari in jam if hari.teks] == ["Senin", "Selasa", "Rabu", "Kamis", "Jumat"]
    assert jam[0].teks == "07.30-12.00, 13.00-16.00"


def test_the_offices_own_days_win_in_both_directions(uji):
    uji.masuk("admin")
    jadi = date(2025, 11, 20)
    kalender.simpan_hari(uji.ctx, jadi, " Hari jadi daerah ")
    kalender.simpan_hari(uji.ctx, NATAL, "Masuk: akhir tahun anggaran", masuk=True)
    satu = load(uji)
    assert satu.libur[jadi] == "Hari jadi daerah"
    assert satu.is_workday(NATAL)
    daftar = {hari.tanggal: hari for hari in kalender.daftar_hari(uji.ctx, 2025)}
    assert (daftar[jadi].sumber, daftar[jadi].masuk, daftar[jadi].versi) == ("kantor", False, 1)
    assert daftar[NATAL].masuk
    with pytest.raises(SudahBerubah):
        kalender.simpan_hari(uji.ctx, jadi, "Lain")
    kalender.simpan_hari(uji.ctx, jadi, "Hari jadi kabupaten", versi=1)
    kalender.hapus_hari(uji.ctx, NATAL, 1)
    assert load(uji).libur[NATAL] == "Hari Raya Natal"
    assert load(uji).libur[jadi] == "Hari jadi kabupaten"


def test_hours_are_the_offices(uji):
    uji.masuk("admin")
    kalender.simpan_jam(uji.ctx, 5, "07:30 - 12:00", 0)
    kalender.simpan_jam(uji.ctx, 0, "", 0)
    satu = load(uji)
    assert satu.is_workday(date(2025, 7, 12))  # a Saturday
    assert not satu.is_workday(date(2025, 7, 14))  # a Monday
    assert kalender.daftar_jam(uji.ctx)[5].teks == "07.30-12.00"
    assert kalender.simpan_jam(uji.ctx, 1, "07.30-12.00, 13.00-16.00", 0).jenis == set()
    with pytest.raises(SudahBerubah):
        kalender.simpan_jam(uji.ctx, 5, "", 0)


def test_bad_input_gets_a_sentence_and_changes_nothing(uji):
    uji.masuk("admin")
    for hari in (0, 1, 2, 3):
        kalender.simpan_jam(uji.ctx, hari, "", 0)
    sebelum = uji.isi_basis_data()
    for coba, cocok in (
        (lambda: kalender.simpan_jam(uji.ctx, 4, "", 0), "tidak punya hari kerja lagi"),
        (lambda: kalender.simpan_jam(uji.ctx, 4, "pagi", 0), "tidak terbaca"),
        (lambda: kalender.simpan_hari(uji.ctx, NATAL, " "), "belum diisi"),
        (lambda: kalender.simpan_hari(uji.ctx, NATAL, "x" * 2000), "panjang"),
        (lambda: kalender.simpan_hari(uji.ctx, date(1, 1, 1), "x"), "tidak ada dalam kalender"),
        (lambda: kalender.daftar_hari(uji.ctx, 99_999), "tidak ada dalam kalender"),
    ):
        with pytest.raises(DataTidakSah, match=cocok):
            coba()
    with pytest.raises(SudahBerubah):
        kalender.hapus_hari(uji.ctx, NATAL, 3)
    uji.masuk("perencana")
    with pytest.raises(IzinDitolak):
        kalender.simpan_hari(uji.ctx, NATAL, "x")
    assert uji.isi_basis_data() == sebelum
