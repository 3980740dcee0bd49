"""Full, read-only and shared media: the right sentence, and nothing lost."""

import os
import resource
import shutil
import signal
import subprocess
from functools import partial

import pytest
from ladang import acked
from sampel_db import JamUji
from simpan import judge, last_saved, open_for_saving, save

from sakip_desktop.db import engine as engine_modul
from sakip_desktop.db import ruang
from sakip_desktop.db.backup import make_backup
from sakip_desktop.db.open import create_database
from sakip_desktop.db.restore import restore
from sakip_desktop.db.work import read
from sakip_desktop.domain.errors import (
    BasisDataTerkunci,
    DiskPenuh,
    FolderTidakDapatDitulis,
)  # fmt: skip
from sakip_desktop.paths import write_atomic

AKAR = getattr(os, "geteuid", lambda: 1)() == 0


@pytest.fixture(autouse=True)
def to_the_last_byte(monkeypatch):
    """The rule that stops writing long before a medium is full has tests of its own."""
    monkeypatch.setattr(ruang, "TERENDAH", 0)
    monkeypatch.setattr(ruang, "KALI_BASIS_DATA", 0)


@pytest.fixture
def medium(berkas, tmp_path):
    """A folder on a medium of its own (1,5 MB); a plain folder where mounting is not allowed."""
    folder = tmp_path / "medium"
    folder.mkdir()
    if AKAR:
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=1536k", "tmpfs", str(folder)], check=True
        )
    yield folder
    if AKAR:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def penuh(medium, berkas):
    """A database on a medium that fills up; yields it and functions that take and free room."""
    path = medium / "sakip.sqlite3"
    shutil.copy(berkas, path)
    if AKAR:
        ganjal = medium / "ganjal"
        ganjal.write_bytes(bytes(300_000))
        yield path, lambda: None, ganjal.unlink
        return
    lama = resource.getrlimit(resource.RLIMIT_FSIZE)  # a limit per file stands in for the medium
    abaikan = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE)
    limit((700_000, lama[1]))
    yield path, lambda: limit((100_000, lama[1])), lambda: limit(lama)
    limit(lama)
    signal.signal(signal.SIGXFSZ, abaikan)


def fill(engine, mulai):
    """Save until there is no room; returns the last number saved."""
    for t in range(mulai, 5000):
        try:
            save(engine, t)
        except DiskPenuh as galat:
            kalimat = str(galat)
            break
    assert "disk penuh" in kalimat
    assert "masih ada di layar" in kalimat
    return t - 1


def test_a_full_disk_loses_nothing_and_goes_on_after_freeing(penuh):
    path, _, free = penuh
    engine = open_for_saving(path)
    terakhir = fill(engine, 6)
    assert terakhir > 10
    for _ in range(3):
        with pytest.raises(DiskPenuh):
            save(engine, terakhir + 1)
    with read(engine) as sesi:  # reading still works
        assert last_saved(sesi) == terakhir
    free()
    save(engine, terakhir + 1)
    engine.dispose()
    ada, salah = judge(path)
    assert salah == []
    assert ada == set(range(1, terakhir + 2))


def test_a_full_disk_at_the_start_can_still_be_opened_and_read(penuh):
    path, _, _ = penuh
    engine = open_for_saving(path)
    terakhir = fill(engine, 6)
    engine.dispose()
    engine = open_for_saving(path)
    with read(engine) as sesi:
        assert last_saved(sesi) == terakhir
    engine.dispose()


def test_backups_and_exports_on_a_full_disk(penuh, berkas, tmp_path):
    """What does not fit is not there at all, and what was there before still is."""
    path, squeeze, free = penuh
    write_atomic(path.with_name("laporan.pdf"), b"lama")
    engine = open_for_saving(path)
    terakhir = fill(engine, 6)
    squeeze()
    with pytest.raises(DiskPenuh, match="Cadangan tidak dibuat"):
        make_backup(engine, path.parent / "cadangan", clock=JamUji())
    assert list(path.parent.glob("cadangan/*")) == []
    with pytest.raises(OSError, match=r"No space|too large"):
        write_atomic(path.with_name("laporan.pdf"), bytes(3_000_000))
    assert path.with_name("laporan.pdf").read_bytes() == b"lama"
    with pytest.raises(DiskPenuh):
        create_database(path.with_name("baru.sqlite3"), JamUji())
    assert not list(path.parent.glob("baru*"))
    engine.dispose()
    free()
    assert judge(path) == (set(range(1, terakhir + 1)), [])


def test_a_restore_onto_a_full_disk_leaves_the_present_state(penuh, tmp_path):
    path, squeeze, free = penuh
    engine = open_for_saving(path)
    satu = make_backup(engine, tmp_path / "cadangan", clock=JamUji())
    terakhir = fill(engine, 6)
    engine.dispose()
    squeeze()
    with pytest.raises(DiskPenuh):
        restore(satu.berkas, path, backup_folder=tmp_path / "cadangan", clock=JamUji())
    free()
    assert judge(path) == (set(range(1, terakhir + 1)), [])


def test_a_read_only_medium_is_named_and_not_called_damaged(medium, berkas):
    path = medium / "sakip.sqlite3"
    shutil.copy(berkas, path)
    before = path.read_bytes()
    if AKAR:
        subprocess.run(["mount", "-o", "remount,ro", str(medium)], check=True)
    else:
        path.chmod(0o444)
        medium.chmod(0o555)
    try:
        with pytest.raises(FolderTidakDapatDitulis) as galat:
            open_for_saving(path)
        with pytest.raises(FolderTidakDapatDitulis):
            create_database(medium / "baru.sqlite3", JamUji())
        with pytest.raises(FolderTidakDapatDitulis):
            restore(berkas, path, backup_folder=berkas.parent / "c", clock=JamUji())
    finally:
        if AKAR:
            subprocess.run(["mount", "-o", "remount,rw", str(medium)], check=True)
        medium.chmod(0o755)
    assert "rusak" not in str(galat.value)
    assert [p.name for p in medium.iterdir()] == ["sakip.sqlite3"]
    assert path.read_bytes() == before


def test_two_programs_cannot_hold_one_file(ladang, berkas, tmp_path, monkeypatch):
    """The second gets a sentence and never writes; the first goes on and loses nothing."""
    monkeypatch.setattr(engine_modul, "TUNGGU_MS", 20)
    engine = open_for_saving(berkas)
    satu = make_backup(engine, tmp_path / "cadangan", clock=JamUji())
    engine.dispose()
    lines = ladang.start("saves", berkas, 6, 100_000)
    lines += ladang.ready(lines)
    for _ in range(5):
        with pytest.raises(BasisDataTerkunci) as galat:
            open_for_saving(berkas)
        assert "jendela lain" in str(galat.value)
    with pytest.raises(BasisDataTerkunci):
        restore(satu.berkas, berkas, backup_folder=tmp_path / "cadangan", clock=JamUji())
    lines += ladang.kill_after(0, lines)
    ada, salah = judge(berkas)
    assert salah == []
    assert acked(lines) <= ada
    assert ada == set(range(1, max(ada) + 1))
    open_for_saving(berkas).dispose()
