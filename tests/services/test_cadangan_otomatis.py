"""Backups that nobody asks for: once a day, and at the end when something changed."""

from datetime import timedelta

from sakip_desktop.services import cadangan


def test_the_first_start_of_a_day_makes_one_and_only_one(uji):
    uji.masuk("pengisi-a")
    satu = cadangan.keep_daily(uji.ctx)
    assert satu is not None
    assert satu.alasan == "harian"
    uji.isi("A1", "nilai", "7")
    assert cadangan.keep_daily(uji.ctx) is None
    uji.jam.maju(days=1)
    assert cadangan.keep_daily(uji.ctx).kepala.urut > satu.kepala.urut


def test_nothing_changed_needs_no_backup(uji):
    uji.masuk("pengisi-a")
    assert cadangan.keep_changed(uji.ctx) is not None
    assert cadangan.keep_changed(uji.ctx) is None
    uji.isi("A1", "nilai", "7")
    assert cadangan.keep_changed(uji.ctx) is not None
    assert len(cadangan.daftar(uji.ctx)) == 2


def test_old_ones_go_and_the_newest_stay(uji):
    uji.masuk("pengisi-a")
    for hari in range(40):
        uji.isi("A1", "nilai", str(hari))
        cadangan.keep_daily(uji.ctx)
        uji.jam.maju(days=1)
    ada = cadangan.daftar(uji.ctx)
    assert len(ada) < 40
    assert all(satu.berkas.exists() for satu in ada)
    assert ada[0].dibuat > uji.jam.kini - timedelta(days=2)
