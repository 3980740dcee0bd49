import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sampel_db import JamUji, change_figure, value_of

from sakip_desktop.db import engine as engine_modul
from sakip_desktop.db.engine import APPLICATION_ID, HEAD, driver, is_held, make_engine
from sakip_desktop.db.migrate import alembic_config
from sakip_desktop.db.open import create_database, open_database
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    BasisDataLebihBaru,
    BasisDataRusak,
    BasisDataTerkunci,
    JagaDilepas,
    JurnalTidakCocok,
)

ROOT = Path(__file__).parents[2]


def buka(path, jam=None, kabar=None):
    return open_database(
        path,
        backup_folder=path.parent / "cadangan",
        clock=jam or JamUji(),
        pemberitahuan=kabar,
    )


def refused(path, kelas):
    """Open must fail, and must change nothing in the folder."""
    before = {p.name: p.read_bytes() for p in path.parent.iterdir() if p.is_file()}
    with pytest.raises(kelas) as galat:
        buka(path)
    assert {p.name: p.read_bytes() for p in path.parent.iterdir() if p.is_file()} == before
    assert galat.value.apa
    assert galat.value.mengapa
    assert galat.value.saran
    assert not is_held(path)
    return str(galat.value)


def test_the_connection_has_every_setting_of_the_profile(engine):
    with engine.connect() as conn:
        db = driver(conn)
        conn.rollback()
        expected = {
            "journal_mode": "wal", "locking_mode": "exclusive", "synchronous": 2,
            "foreign_keys": 1, "busy_timeout": 5000, "trusted_schema": 0, "cell_size_check": 1,
            "mmap_size": 0, "temp_store": 2, "secure_delete": 1,
            "application_id": APPLICATION_ID, "user_version": int(HEAD),
        }  # fmt: skip
        got = {nama: db.execute(f"PRAGMA {nama}").fetchone() for nama in expected}
        assert {n: isi[0] if isi else 0 for n, isi in got.items()} == expected
        assert db.isolation_level is None
        conn.exec_driver_sql("SELECT 1")
        assert db.in_transaction
    assert engine.pool.size() == 1
    assert engine.hide_parameters


def test_parameters_never_reach_a_message(engine):
    from sqlalchemy import text
    from sqlalchemy.exc import IntegrityError

    with engine.connect() as conn, pytest.raises(IntegrityError) as galat:
        conn.execute(
            text("INSERT INTO meta (kunci, nilai) VALUES ('instalasi', :isi)"), {"isi": "rahasia"}
        )
    assert "rahasia" not in str(galat.value)


def test_no_shm_and_no_wal_stay_behind(berkas, jam):
    engine = buka(berkas, jam)
    change_figure(engine, jam, "81")
    ada = {".diperiksa.json", "sakip.sqlite3"}
    assert {p.name for p in berkas.parent.iterdir()} == ada | {"sakip.sqlite3-wal"}
    engine.dispose()
    assert {p.name for p in berkas.parent.iterdir()} == ada


@pytest.mark.luas
def test_a_path_may_contain_what_a_url_may_not(tmp_path, jam):
    folder = tmp_path / "data #1 50% ?x=y"
    folder.mkdir()
    create_database(folder / "sakip.sqlite3", jam).dispose()
    buka(folder / "sakip.sqlite3").dispose()
    assert [p.name for p in tmp_path.iterdir()] == [folder.name]
    assert {p.name for p in folder.iterdir()} == {"sakip.sqlite3", ".diperiksa.json"}


def test_missing_file_is_an_error_and_stays_missing(tmp_path):
    kalimat = refused(tmp_path / "sakip.sqlite3", BasisDataGalat)
    assert "tidak ditemukan" in kalimat
    with pytest.raises(Exception, match="unable to open"):
        make_engine(tmp_path / "sakip.sqlite3").connect()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (b"", "kosong"),
        (b"PK\x03\x04" + bytes(5000), "bukan data SAKIP Desktop"),
        (b"SQLite format 3\0" + bytes(40), "terpotong"),
    ],
)
def test_what_is_no_database_is_refused(tmp_path, isi, kata):
    path = tmp_path / "sakip.sqlite3"
    path.write_bytes(isi)
    assert kata in refused(path, BasisDataRusak)


def test_a_folder_in_its_place_is_refused(tmp_path):
    (tmp_path / "sakip.sqlite3").mkdir()
    assert "folder" in refused(tmp_path / "sakip.sqlite3", BasisDataRusak)


def test_another_programs_database_is_refused(tmp_path):
    path = tmp_path / "sakip.sqlite3"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE meta (kunci, nilai)")
    assert "program lain" in refused(path, BasisDataRusak)


@pytest.mark.parametrize("bagian", [0.3, 0.9])
def test_truncated_is_refused(berkas, bagian):
    os.truncate(berkas, int(berkas.stat().st_size * bagian) // 4096 * 4096)
    refused(berkas, BasisDataRusak)


def test_a_refused_file_is_not_held_any_longer(berkas):
    """The journal breaks off while it is read: what had been opened for it is closed."""
    with closing(sqlite3.connect(berkas)) as db:
        for (nama,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
            db.execute(f"DROP TRIGGER {nama}")
        db.execute("UPDATE jurnal SET isi=CAST(x'ff' AS TEXT) WHERE urut=1")
        db.commit()
    with pytest.raises(BasisDataRusak) as ditahan:
        buka(berkas)
    with closing(sqlite3.connect(berkas, timeout=0)) as db:  # at once, while the error is kept
        db.execute("BEGIN EXCLUSIVE")
    assert ditahan.value.mengapa


def test_a_damaged_page_is_refused(berkas):
    isi = bytearray(berkas.read_bytes())
    isi[4096:8192] = bytes(range(256)) * 16
    berkas.write_bytes(isi)
    refused(berkas, BasisDataRusak)


def test_broken_references_are_refused(berkas):
    with closing(sqlite3.connect(berkas)) as db:
        db.execute("DELETE FROM opd WHERE id='opd-2'")
        db.commit()
    assert "kehilangan pasangannya" in refused(berkas, BasisDataRusak)


def test_a_copy_made_while_the_program_runs_has_no_tables_and_says_so(tmp_path, jam):
    path = tmp_path / "a.sqlite3"
    engine = make_engine(path, create=True)
    with engine.begin() as conn:
        conn.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        conn.exec_driver_sql("CREATE TABLE lain (x)")
    engine.dispose()
    assert "disalin" in refused(path, BasisDataRusak)


def test_a_newer_schema_is_refused_with_both_versions(berkas):
    with closing(sqlite3.connect(berkas)) as db:
        db.execute("UPDATE alembic_version SET version_num='0907'")
        db.commit()
    kalimat = refused(berkas, BasisDataLebihBaru)
    assert "0907" in kalimat
    assert HEAD in kalimat


@pytest.mark.parametrize(
    "skema",
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(["0000", "", "abcd", "2", "00002", "-001", "0002x", "000²"])
    ],
)
def test_a_schema_that_nobody_made_is_refused(berkas, skema):
    with closing(sqlite3.connect(berkas)) as db:
        db.execute("UPDATE alembic_version SET version_num=?", (skema,))
        db.commit()
    assert "bukan buatan program ini" in refused(berkas, BasisDataRusak)


@pytest.mark.parametrize(
    "perintah",
    [
        "DELETE FROM meta",
        "DELETE FROM meta WHERE kunci='instalasi'",
        "UPDATE meta SET nilai='kemarin' WHERE kunci='last_seen_utc'",
    ],
)
def test_a_database_that_does_not_know_itself_is_refused(berkas, perintah):
    with closing(sqlite3.connect(berkas)) as db:
        db.execute(perintah)
        db.commit()
    assert "keterangan tentang berkas itu sendiri" in refused(berkas, BasisDataRusak)


def test_two_schema_numbers_are_refused(berkas):
    with closing(sqlite3.connect(berkas)) as db:
        db.execute("INSERT INTO alembic_version VALUES ('0001')")
        db.commit()
    assert "bukan buatan program ini" in refused(berkas, BasisDataRusak)


PLANTED = (
    "CREATE TRIGGER bantu AFTER UPDATE ON realisasi BEGIN UPDATE realisasi SET nilai='7'; END",
    "CREATE VIEW bantu AS SELECT 1",
    "CREATE TABLE bantu (x)",
    "CREATE UNIQUE INDEX bantu ON opd (nama)",
)


@pytest.mark.parametrize("perintah", PLANTED)
def test_what_was_planted_is_refused(berkas, perintah):
    with closing(sqlite3.connect(berkas)) as db:
        db.execute(perintah)
    kalimat = refused(berkas, BasisDataRusak)
    assert "bukan buatan program ini (bantu)" in kalimat


def test_what_sqlite_keeps_for_itself_is_no_plant(berkas):
    with closing(sqlite3.connect(berkas)) as db:
        db.execute("ANALYZE")
    buka(berkas).dispose()


def test_the_second_opener_in_this_process_is_refused_without_touching_the_lock(berkas, jam):
    engine = buka(berkas, jam)
    with pytest.raises(BasisDataTerkunci):
        buka(berkas, jam)
    kode = (
        "import sqlite3,sys; sqlite3.connect(sys.argv[1], timeout=0).execute('select 1 from meta')"
    )
    lain = subprocess.run(
        [sys.executable, "-c", kode, str(berkas)], capture_output=True, text=True, check=False
    )
    assert "locked" in lain.stderr
    change_figure(engine, jam, "82")
    engine.dispose()
    assert value_of(berkas) == "82"


def test_the_lock_of_another_process_is_named(berkas, jam, monkeypatch):
    kode = (
        "import sqlite3,sys; d=sqlite3.connect(sys.argv[1],isolation_level=None);"
        "d.execute('PRAGMA locking_mode=EXCLUSIVE');d.execute('BEGIN IMMEDIATE');"
        "print('siap',flush=True);sys.stdin.read()"
    )
    monkeypatch.setattr(engine_modul, "TUNGGU_MS", 50)
    with subprocess.Popen(
        [sys.executable, "-c", kode, str(berkas)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as lain:
        assert lain.stdout.readline() == b"siap\n"
        with pytest.raises(BasisDataTerkunci) as galat:
            buka(berkas, jam)
        lain.stdin.close()
    assert "jendela lain" in str(galat.value)
    buka(berkas, jam).dispose()


def test_create_refuses_what_is_there(berkas, jam):
    before = berkas.read_bytes()
    with pytest.raises(BasisDataGalat, match="Sudah ada"):
        create_database(berkas, jam)
    assert berkas.read_bytes() == before


@pytest.mark.luas
def test_an_interrupted_creation_is_replaced_by_the_next(tmp_path, jam):
    (tmp_path / "sakip.sqlite3.baru").write_bytes(b"half")
    (tmp_path / "sakip.sqlite3.baru-wal").write_bytes(b"half")
    create_database(tmp_path / "sakip.sqlite3", jam).dispose()
    assert [p.name for p in tmp_path.iterdir()] == ["sakip.sqlite3"]


@pytest.mark.luas
def test_a_failed_creation_leaves_nothing(tmp_path, jam, monkeypatch):
    def gagal(*_args, **_kw):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sakip_desktop.db.open.replace", gagal)
    with pytest.raises(BasisDataGalat, match="disk penuh"):
        create_database(tmp_path / "sakip.sqlite3", jam)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.luas
def test_each_installation_has_its_own_id(tmp_path, jam):
    milik = set()
    for nama in ("a", "b"):
        create_database(tmp_path / nama, jam).dispose()
        with closing(sqlite3.connect(tmp_path / nama)) as db:
            milik.add(db.execute("SELECT nilai FROM meta WHERE kunci='instalasi'").fetchone())
    assert len(milik) == 2


def test_head_is_the_newest_step():
    from alembic.script import ScriptDirectory

    langkah = ScriptDirectory.from_config(alembic_config())
    assert langkah.get_current_head() == HEAD
    nomor = {satu.revision for satu in langkah.walk_revisions()}
    assert nomor == {f"{ke:04d}" for ke in range(1, int(HEAD) + 1)}  # ``check_revision`` counts
    assert [satu.revision for satu in langkah.walk_revisions()] == sorted(
        (satu.revision for satu in langkah.walk_revisions()), reverse=True
    )


def test_the_happy_road_imports_no_alembic(berkas):
    kode = (
        "import sys, pathlib\n"
        "from datetime import UTC, datetime\n"
        "from sakip_desktop.db.open import open_database\n"
        "class J:\n    now = staticmethod(lambda: datetime(2026, 3, 2, tzinfo=UTC))\n"
        "p = pathlib.Path(sys.argv[1])\n"
        "open_database(p, backup_folder=p.parent, clock=J()).dispose()\n"
        "print([m for m in ('alembic', 'openpyxl', 'reportlab', 'PySide6') if m in sys.modules])\n"
    )
    hasil = subprocess.run(
        [sys.executable, "-c", kode, str(berkas)],
        capture_output=True, text=True, check=True, env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert hasil.stdout.strip() == "[]"


def test_guard_triggers_are_mended_at_opening(berkas, jam):
    with closing(sqlite3.connect(berkas)) as db:
        db.execute("DROP TRIGGER jaga_jurnal_update")
        db.execute("DROP TRIGGER jaga_disposisi_delete")
        db.execute(
            "CREATE TRIGGER jaga_disposisi_delete BEFORE DELETE ON disposisi BEGIN SELECT 1; END"
        )
        db.commit()
    kabar = []
    engine = buka(berkas, jam, kabar)
    (satu,) = kabar
    assert isinstance(satu, JagaDilepas)
    assert "2 dari 6 penjaga" in satu.mengapa
    for sql in (
        "UPDATE jurnal SET label='x'", "DELETE FROM jurnal", "UPDATE jurnal_baris SET kunci='x'",
        "DELETE FROM jurnal_baris", "UPDATE disposisi SET catatan='x'", "DELETE FROM disposisi",
    ):  # fmt: skip
        with engine.connect() as conn, pytest.raises(Exception, match="hanya boleh ditambah"):
            conn.exec_driver_sql(sql)
    engine.dispose()
    buka(berkas, jam, kabar).dispose()
    assert kabar == [satu]  # they stand again


def test_a_journal_whose_guards_were_gone_is_read_from_its_beginning(berkas, jam):
    engine = buka(berkas, jam)
    change_figure(engine, jam, "81")
    engine.dispose()
    buka(berkas, jam).dispose()
    with closing(sqlite3.connect(berkas)) as db:
        db.execute("DROP TRIGGER jaga_jurnal_update")
        db.execute("UPDATE jurnal SET label = 'Lain' WHERE urut = 1")  # before what was checked
        db.commit()
    kabar = []
    buka(berkas, jam, kabar).dispose()
    assert [type(satu) for satu in kabar] == [JagaDilepas, JurnalTidakCocok]


def test_unclean_files_are_recovered(berkas, jam, tmp_path):
    """The set of a program that died: database and log, copied while it was open."""
    engine = buka(berkas, jam)
    change_figure(engine, jam, "83")
    mati = tmp_path / "mati"
    mati.mkdir()
    # copying with another process: this one must not open its own live file
    subprocess.run(["cp", str(berkas), f"{berkas}-wal", str(mati)], check=True)
    engine.dispose()
    hidup = buka(mati / "sakip.sqlite3", jam)
    hidup.dispose()
    assert value_of(mati / "sakip.sqlite3") == "83"
    shutil.rmtree(mati)
