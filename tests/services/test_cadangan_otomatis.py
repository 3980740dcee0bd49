"""Backups that nobody asks for: by the day, by the hour, before large changes, at the end."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from kantor_uji import AGUSTUS, JULI, PENGUMPULAN, TAHUN, write_plan

from sakip_desktop.db import backup
from sakip_desktop.domain.errors import DataTidakSah, DiskPenuh, IzinDitolak
from sakip_desktop.services import alur, cadangan, rencana


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


@pytest.mark.luas
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


def test_two_hours_of_use_make_one_when_something_changed(uji):
    uji.masuk("pengisi-a")
    assert cadangan.keep_periodic(uji.ctx).alasan == "berkala"
    assert cadangan.keep_periodic(uji.ctx) is None
    uji.isi("A1", "nilai", "7")
    assert cadangan.keep_periodic(uji.ctx) is not None


@pytest.mark.luas
def test_an_old_one_that_somebody_holds_waits_for_the_next_time(uji, monkeypatch):
    uji.masuk("pengisi-a")
    for hari in range(16):
        uji.isi("A1", "nilai", str(hari))
        uji.jam.maju(days=1)
        cadangan.keep_changed(uji.ctx)
    lama = {satu.berkas for satu in cadangan.daftar(uji.ctx)}

    def held(_path, *, missing_ok):
        raise PermissionError(13, "held")

    with monkeypatch.context() as tambal:
        tambal.setattr(Path, "unlink", held)
        uji.isi("A1", "nilai", "99")
        uji.jam.maju(days=1)
        assert cadangan.keep_changed(uji.ctx) is not None  # the new one counts all the same
    assert lama < {satu.berkas for satu in cadangan.daftar(uji.ctx)}
    uji.isi("A1", "nilai", "100")
    cadangan.keep_changed(uji.ctx)
    assert not lama < {satu.berkas for satu in cadangan.daftar(uji.ctx)}


# --- before what changes much ------------------------------------------------------------------


def reasons(uji):
    return [satu.alasan for satu in cadangan.daftar(uji.ctx)]


def start(uji, periode=AGUSTUS):
    return alur.mulai_siklus(uji.ctx, PENGUMPULAN, periode, date(TAHUN, 9, 10))


def test_an_import_and_the_opening_of_a_period_come_after_a_backup(uji, tmp_path):
    buku = write_plan(tmp_path / "rencana.xlsx")
    uji.masuk("perencana")
    rencana.terapkan_impor(uji.ctx, buku, TAHUN)
    assert reasons(uji) == []  # whoever opens an office for real says so
    uji.ctx.cadangan_otomatis = True
    with uji.ctx.engine.connect() as conn:
        sebelum = backup.head(conn)
    rencana.terapkan_impor(uji.ctx, buku, TAHUN)
    assert reasons(uji) == ["pra-impor"]
    assert cadangan.daftar(uji.ctx)[0].kepala == sebelum
    uji.masuk("pengisi-a").isi("A1", "nilai", "7")
    start(uji.masuk("perencana"))
    assert reasons(uji) == ["pra-siklus", "pra-impor"]
    assert cadangan.compare(uji.ctx, cadangan.daftar(uji.ctx)[0].berkas).hilang.ringkas == (
        "1 putaran kerja yang dimulai"
    )
    # What is refused anyway makes none, and one that is there serves twice.
    with pytest.raises(IzinDitolak):
        start(uji.masuk("pengisi-a"))
    uji.masuk("perencana")
    cadangan.buat(uji.ctx)
    with pytest.raises(DataTidakSah):
        start(uji, JULI)
    assert reasons(uji) == ["manual", "pra-siklus", "pra-impor"]


@pytest.mark.luas
def test_without_room_for_the_backup_nothing_begins(uji, tmp_path, monkeypatch):
    uji.masuk("perencana").ctx.cadangan_otomatis = True
    monkeypatch.setattr(backup, "free_space", lambda _folder: 0)
    sebelum = uji.isi_basis_data()
    with pytest.raises(DiskPenuh, match="Cadangan tidak dibuat"):
        start(uji)
    with pytest.raises(DiskPenuh, match="Cadangan tidak dibuat"):
        rencana.terapkan_impor(uji.ctx, write_plan(tmp_path / "rencana.xlsx"), TAHUN)
    assert uji.isi_basis_data() == sebelum
