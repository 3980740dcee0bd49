"""What a crash left is copied before SQLite puts it right."""

import shutil

import pytest
from sampel_db import JamUji, fill_office

from sakip_desktop.db import karantina
from sakip_desktop.db.open import create_database, open_database


def crashed(tmp_path):
    """A database as a crash leaves it: with its log beside it."""
    asal = tmp_path / "asal" / "sakip.sqlite3"
    asal.parent.mkdir()
    engine = create_database(asal, JamUji())
    fill_office(engine, JamUji())
    path = tmp_path / "sakip.sqlite3"
    for akhiran in ("", "-wal"):
        shutil.copy(f"{asal}{akhiran}", f"{path}{akhiran}")
    engine.dispose()
    return path


def reopen(path):
    open_database(path, backup_folder=path.parent / "cadangan", clock=JamUji()).dispose()


def test_the_set_is_kept_as_it_was_found(tmp_path):
    path = crashed(tmp_path)
    before = {p.name: p.read_bytes() for p in tmp_path.glob("sakip.sqlite3*")}
    reopen(path)
    salinan = tmp_path / "karantina" / "0001"
    assert {p.name: p.read_bytes() for p in salinan.iterdir()} == before


@pytest.mark.luas
def test_a_clean_file_needs_no_copy(tmp_path):
    path = crashed(tmp_path)
    reopen(path)
    reopen(path)
    assert [p.name for p in (tmp_path / "karantina").iterdir()] == ["0001"]


@pytest.mark.luas
def test_only_the_newest_three_stay(tmp_path):
    path = crashed(tmp_path)
    wal = path.with_name("sakip.sqlite3-wal")
    isi = wal.read_bytes()
    for _ in range(5):
        wal.write_bytes(isi)
        karantina.quarantine(path)
    assert sorted(p.name for p in (tmp_path / "karantina").iterdir()) == ["0003", "0004", "0005"]


@pytest.mark.luas
def test_a_large_set_or_little_room_is_left_alone(tmp_path, monkeypatch):
    path = crashed(tmp_path)
    monkeypatch.setattr(karantina, "TERBESAR", 10)
    assert karantina.quarantine(path) is None
    monkeypatch.setattr(karantina, "TERBESAR", 10**9)
    monkeypatch.setattr(karantina, "RUANG_LELUASA", 10**9)
    assert karantina.quarantine(path) is None
    assert not (tmp_path / "karantina").exists()
