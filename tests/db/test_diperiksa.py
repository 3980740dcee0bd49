"""What is checked at opening, how often, and what is told instead of refused."""

import json
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import timedelta

import pytest
from sampel_db import JamUji, change_figure, value_of
from sqlalchemy import event

from sakip_desktop.db import journal, ruang
from sakip_desktop.db import open as open_modul
from sakip_desktop.db.backup import make_backup
from sakip_desktop.db.diperiksa import load_diperiksa, remember_closed
from sakip_desktop.db.engine import is_held, make_engine
from sakip_desktop.db.journal import head
from sakip_desktop.db.open import BUKAN_TERAKHIR, create_database, keep_anchor, open_database
from sakip_desktop.db.restore import restore
from sakip_desktop.domain.errors import DiskPenuh, JagaDilepas, JurnalTidakCocok
from sakip_desktop.domain.ukuran import MB
from sakip_desktop.paths import DIPERIKSA


def buka(path, jam, kabar=None):
    return open_database(
        path, backup_folder=path.parent / "cadangan", clock=jam, pemberitahuan=kabar
    )


@pytest.fixture
def sql(monkeypatch):
    """Every statement of the engines opened from now on."""
    ditanya = []

    def make(path, **lain):
        engine = make_engine(path, **lain)
        event.listen(engine, "before_cursor_execute", lambda _c, _k, teks, *_: ditanya.append(teks))
        return engine

    monkeypatch.setattr(open_modul, "make_engine", make)
    return ditanya


def checked(sql, path, jam):
    """Which check of the pages the opening made."""
    sql.clear()
    buka(path, jam).dispose()
    return {teks[7:-3] for teks in sql if "_check(1)" in teks}


# --- how often --------------------------------------------------------------------------------


def test_pages_are_checked_fully_once_a_week(berkas, jam, sql):
    assert checked(sql, berkas, jam) == {"integrity_check"}  # never before
    assert checked(sql, berkas, jam) == {"quick_check"}
    jam.saat += timedelta(days=6, hours=23)
    assert checked(sql, berkas, jam) == {"quick_check"}
    jam.saat += timedelta(hours=2)
    assert checked(sql, berkas, jam) == {"integrity_check"}
    assert checked(sql, berkas, jam) == {"quick_check"}
    jam.saat -= timedelta(days=400)  # a clock set back never puts the check off
    assert checked(sql, berkas, jam) == {"integrity_check"}


@pytest.mark.luas
def test_what_this_program_closed_and_nobody_wrote_is_believed_for_the_week(berkas, jam, sql):
    buka(berkas, jam).dispose()
    remember_closed(berkas)
    assert checked(sql, berkas, jam) == set()
    os.utime(berkas, ns=(1, 1))  # somebody wrote it, or put a copy in its place
    assert checked(sql, berkas, jam) == {"quick_check"}
    remember_closed(berkas)
    assert checked(sql, berkas, jam) == set()
    jam.saat += timedelta(days=8)
    assert checked(sql, berkas, jam) == {"integrity_check"}


def test_a_file_that_is_open_or_has_a_log_is_not_remembered_as_closed(berkas, jam, sql):
    engine = buka(berkas, jam)
    change_figure(engine, jam, "82")
    remember_closed(berkas)
    engine.dispose()
    assert checked(sql, berkas, jam) == {"quick_check"}


KEPALA = b'"kepala": {"instalasi": "i", "urut": 1, "sidik": "s"}'


@pytest.mark.parametrize(
    "isi",
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(
            [
                b"",
                b"{",
                b"[]",
                b'{"penuh": 5}',
                b'{"penuh": "x", "kepala": 1}',
                b'{"penuh": "2025-08-01", ' + KEPALA + b"}",  # without its zone
                b'{"penuh": "2025-08-01T00:00:00Z", "berkas": [1e999, 1], ' + KEPALA + b"}",
                b'{"penuh": "2025-08-01T00:00:00Z", ' + KEPALA.replace(b"1", b"[]") + b"}",
                b'{"penuh": "2025-08-01T00:00:00Z", ' + KEPALA.replace(b"1", b"1" * 40) + b"}",
                b'{"penuh": "2025-08-01T00:00:00Z", ' + KEPALA.replace(b'"s"', b'"\\ud800"') + b"}",
            ]
        )
    ],
)
def test_a_damaged_memory_costs_one_full_check(berkas, jam, sql, isi):
    buka(berkas, jam).dispose()
    berkas.with_name(DIPERIKSA).write_bytes(isi)
    assert checked(sql, berkas, jam) == {"integrity_check"}
    assert checked(sql, berkas, jam) == {"quick_check"}


def test_an_unclean_end_checks_fully_and_does_not_put_the_weekly_check_off(
    berkas, jam, sql, tmp_path
):
    buka(berkas, jam).dispose()
    penuh = load_diperiksa(berkas).penuh
    mati = tmp_path / "mati"
    mati.mkdir()
    engine = buka(berkas, jam)
    change_figure(engine, jam, "83")
    subprocess.run(
        ["cp", str(berkas), f"{berkas}-wal", str(berkas.with_name(DIPERIKSA)), str(mati)],
        check=True,
    )
    engine.dispose()
    path = mati / berkas.name
    assert checked(sql, path, jam) == {"integrity_check"}
    assert value_of(path) == "83"
    assert (mati / "karantina" / "0001" / f"{berkas.name}-wal").stat().st_size > 0
    assert load_diperiksa(path).penuh == penuh


def test_opening_changes_no_byte_of_the_database(berkas, jam):
    sebelum = berkas.read_bytes()
    buka(berkas, jam).dispose()
    jam.saat += timedelta(days=8)
    buka(berkas, jam).dispose()
    assert berkas.read_bytes() == sebelum


# --- the journal ------------------------------------------------------------------------------


def test_only_new_entries_are_read_on_an_ordinary_day(berkas, jam, sql):
    engine = buka(berkas, jam)
    change_figure(engine, jam, "81")
    engine.dispose()
    sql.clear()
    engine = buka(berkas, jam)
    (baca,) = [teks for teks in sql if teks.startswith("SELECT * FROM jurnal")]
    with engine.connect() as conn:
        rencana = conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {baca}", ("", 0)).all()
        assert not [satu for *_, satu in rencana if satu.startswith("SCAN")]
        assert load_diperiksa(berkas).kepala == head(conn)
    engine.dispose()


@pytest.mark.parametrize(
    "ubah",
    [  # every 3rd row is quick
        satu if ke % 3 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(
            [
                "UPDATE realisasi SET nilai = '99' WHERE id = 'realisasi-1'",
                "UPDATE jurnal SET label = 'Lain' WHERE urut = 2",
                "DELETE FROM jurnal_baris WHERE urut = 2",
            ]
        )
    ],
)
def test_data_that_the_journal_does_not_explain_are_told_each_time(berkas, jam, ubah):
    engine = buka(berkas, jam)
    change_figure(engine, jam, "81")
    engine.dispose()
    with closing(sqlite3.connect(berkas)) as db:
        for nama in ("jaga_jurnal_update", "jaga_jurnal_baris_delete"):
            db.execute(f"DROP TRIGGER {nama}")
        db.execute(ubah)
        db.commit()
    for ke in (1, 2):
        kabar = []
        buka(berkas, jam, kabar).dispose()
        *jaga, satu = kabar
        assert [type(lain) for lain in jaga] == ([JagaDilepas] if ke == 1 else [])
        assert isinstance(satu, JurnalTidakCocok)
        assert satu.apa == "Isi basis data tidak cocok dengan jurnalnya."
        assert "Minta admin memeriksa" in satu.saran


@pytest.mark.luas
def test_a_change_before_the_last_check_is_found_by_the_weekly_one(berkas, jam):
    buka(berkas, jam).dispose()
    with closing(sqlite3.connect(berkas)) as db:
        db.execute("UPDATE orang SET nama = 'Lain' WHERE id = 'orang-1'")
        db.commit()
    kabar = []
    buka(berkas, jam, kabar).dispose()
    assert kabar == []
    jam.saat += timedelta(days=8)
    buka(berkas, jam, kabar).dispose()
    assert "orang-1" in kabar[0].mengapa


@pytest.mark.luas
def test_an_old_copy_put_in_place_by_hand_is_told_until_it_was_told(berkas, jam, tmp_path):
    buka(berkas, jam).dispose()
    shutil.copy(berkas, tmp_path / "lama.sqlite3")
    engine = buka(berkas, jam)
    change_figure(engine, jam, "81")
    keep_anchor(engine)
    engine.dispose()
    shutil.copy(tmp_path / "lama.sqlite3", berkas)
    buka(berkas, jam).dispose()  # a look does not use it up
    kabar = []
    engine = buka(berkas, jam, kabar)
    assert kabar[0].apa == BUKAN_TERAKHIR
    assert "Catatan jurnal 2 tidak ada lagi" in kabar[0].mengapa
    keep_anchor(engine)
    engine.dispose()
    kabar = []
    buka(berkas, jam, kabar).dispose()
    assert kabar == []


def test_the_head_at_closing_is_remembered_and_the_weekly_check_not_put_off(berkas, jam):
    engine = buka(berkas, jam)
    penuh = load_diperiksa(berkas).penuh
    change_figure(engine, jam, "81")
    keep_anchor(engine)
    ingat = load_diperiksa(berkas)
    assert (ingat.penuh, ingat.kepala.urut) == (penuh, 2)
    engine.dispose()
    berkas.with_name(DIPERIKSA).unlink()
    keep_anchor(engine)  # closed: another file may lie there by now
    assert not berkas.with_name(DIPERIKSA).exists()
    assert not is_held(berkas)


def test_nothing_is_remembered_of_a_journal_that_was_found_wrong(berkas, jam):
    engine = buka(berkas, jam)
    change_figure(engine, jam, "81")
    engine.dispose()
    with closing(sqlite3.connect(berkas)) as db:
        db.execute("UPDATE realisasi SET nilai = '99' WHERE id = 'realisasi-1'")
        db.commit()
    for _ in (1, 2):
        kabar = []
        engine = buka(berkas, jam, kabar)
        assert kabar[0].apa == "Isi basis data tidak cocok dengan jurnalnya."
        keep_anchor(engine)
        engine.dispose()


def test_where_nothing_can_be_remembered_closing_goes_on(berkas, jam):
    engine = buka(berkas, jam)
    change_figure(engine, jam, "81")
    berkas.with_name(DIPERIKSA).unlink()
    berkas.with_name(DIPERIKSA).mkdir()
    keep_anchor(engine)
    engine.dispose()
    assert value_of(berkas) == "81"


def forge(path, instalasi):
    """Rewrite the whole chain under another installation id, as whoever knows the format can."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.row_factory = sqlite3.Row
        for (nama,) in db.execute("SELECT name FROM sqlite_schema WHERE type='trigger'").fetchall():
            db.execute(f"DROP TRIGGER {nama}")
        db.execute("UPDATE meta SET nilai = ? WHERE kunci = 'instalasi'", [instalasi])
        db.execute("UPDATE jurnal_baris SET instalasi = ?", [instalasi])
        lama = "00" * 32
        for satu in db.execute("SELECT * FROM jurnal ORDER BY urut").fetchall():
            baru = {**satu, "instalasi": instalasi, "nama": "Orang Lain"}
            baru["jam_diragukan"] = bool(baru["jam_diragukan"])
            sidik = journal._digest(lama, baru)
            db.execute(
                "UPDATE jurnal SET instalasi=?, nama=?, sebelumnya=?, sidik=? WHERE urut=?",
                [instalasi, "Orang Lain", lama, sidik, satu["urut"]],
            )
            lama = sidik


@pytest.mark.luas
def test_a_journal_written_anew_under_another_installation_is_told(berkas, jam):
    engine = buka(berkas, jam)
    change_figure(engine, jam, "81")
    keep_anchor(engine)
    engine.dispose()
    forge(berkas, "0190-lain")
    kabar = []
    engine = buka(berkas, jam, kabar)
    with engine.connect() as conn:
        assert journal.verify_chain(conn) == []  # whole in itself: nothing else can see it
    engine.dispose()
    jaga, satu = kabar
    assert isinstance(jaga, JagaDilepas)
    assert satu.apa == BUKAN_TERAKHIR
    assert "Tanda instalasinya lain (0190-lain" in satu.mengapa
    assert "kaki dokumen" in satu.saran


@pytest.mark.luas
def test_a_new_database_where_another_was_is_no_surprise(berkas, jam):
    buka(berkas, jam).dispose()
    berkas.unlink()
    create_database(berkas, jam).dispose()
    kabar = []
    buka(berkas, jam, kabar).dispose()
    assert kabar == []


@pytest.mark.luas
def test_after_a_restore_nothing_is_missed(berkas, jam, tmp_path):
    engine = buka(berkas, jam)
    cadangan = make_backup(engine, tmp_path / "cadangan", clock=jam)
    change_figure(engine, jam, "81")
    engine.dispose()
    buka(berkas, jam).dispose()
    restore(cadangan.berkas, berkas, backup_folder=tmp_path / "cadangan", clock=jam)
    kabar = []
    buka(berkas, jam, kabar).dispose()
    assert kabar == []


# --- room -------------------------------------------------------------------------------------


def free(monkeypatch, bita):
    monkeypatch.setattr(ruang, "free_space", lambda _folder: bita)


@pytest.mark.luas
def test_little_room_is_told_and_work_goes_on(berkas, jam, monkeypatch):
    kabar = []
    free(monkeypatch, 500 * MB)
    buka(berkas, jam, kabar).dispose()
    assert kabar == []
    free(monkeypatch, 320 * MB)
    engine = buka(berkas, jam, kabar)
    assert kabar[0].apa == "Ruang disk tinggal 320 MB."
    assert kabar[0].mengapa
    assert kabar[0].saran
    assert change_figure(engine, jam, "81") == 2
    engine.dispose()


def test_with_too_little_room_nothing_is_written_until_there_is_more(berkas, jam, monkeypatch):
    kabar = []
    free(monkeypatch, 50 * MB - 1)
    engine = buka(berkas, jam, kabar)
    assert kabar[0].apa == "Ruang disk hampir habis: data hanya dapat dibaca."
    assert "Tersisa 49,9 MB" in kabar[0].mengapa
    for _ in (1, 2):
        with pytest.raises(DiskPenuh, match=r"Belum tersimpan.*tidak hilang"):
            change_figure(engine, jam, "81")
    with engine.connect() as conn:
        assert head(conn).urut == 1
    free(monkeypatch, 60 * MB)
    assert change_figure(engine, jam, "81") == 2
    engine.dispose()


@pytest.mark.luas
def test_three_times_the_database_must_be_free(berkas, jam, monkeypatch):
    monkeypatch.setattr(ruang, "TERENDAH", 0)
    ukuran = berkas.stat().st_size
    for bebas, boleh in ((3 * ukuran, True), (3 * ukuran - 1, False)):
        free(monkeypatch, bebas)
        engine = buka(berkas, JamUji())
        if boleh:
            change_figure(engine, jam, "81")
        else:
            with pytest.raises(DiskPenuh):
                change_figure(engine, jam, "82")
        engine.dispose()
        ukuran = berkas.stat().st_size


def test_the_memory_is_read_by_people_too(berkas, jam):
    buka(berkas, jam).dispose()
    isi = json.loads(berkas.with_name(DIPERIKSA).read_text(encoding="utf-8"))
    assert set(isi) == {"penuh", "kepala", "berkas"}
    assert isi["kepala"]["urut"] == 1
