"""A damaged file: what is seen of it, and every way out of it, also when it is cut half-way.

The names follow the tests of Zotero's recovery, which is the best that was found.
"""

import os
import shutil
import sqlite3
from contextlib import closing

import pytest
from sampel_db import JamUji, change_figure, fill_office, value_of
from sqlalchemy.exc import DatabaseError

from sakip_desktop.db import kerusakan, pemulihan
from sakip_desktop.db.backup import make_backup
from sakip_desktop.db.open import create_database, open_database
from sakip_desktop.db.restore import restore
from sakip_desktop.domain.errors import BasisDataLebihBaru, BasisDataRusak, BasisDataTerkunci
from sakip_desktop.domain.kerusakan import JenisRusak, Tahap
from sakip_desktop.paths import RUSAK, DataFolder
from sakip_desktop.services.pemulihan import is_marked

HALAMAN = 4096


def buka(path, kabar=None):
    return open_database(
        path, backup_folder=path.parent / "cadangan", clock=JamUji(), pemberitahuan=kabar
    )


def bytes_of(folder):
    return {
        str(satu.relative_to(folder)): satu.read_bytes()
        for satu in folder.rglob("*")
        if satu.is_file()
    }


def page_of(path, nama):
    with closing(sqlite3.connect(path)) as db:
        [nomor] = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (nama,))
    return nomor[0]


def spoil(path, *nama):
    """Zero the first page of tables or indexes."""
    nomor = [page_of(path, satu) for satu in nama]
    isi = bytearray(path.read_bytes())
    for satu in nomor:
        isi[(satu - 1) * HALAMAN : satu * HALAMAN] = bytes(HALAMAN)
    path.write_bytes(isi)


@pytest.fixture
def rusak(berkas, jam):
    """A closed office whose figures are damaged; its backup knows all but the last two entries."""
    folder = berkas.parent / "cadangan"
    engine = buka(berkas)
    make_backup(engine, folder, clock=jam)
    for nilai in ("81", "82"):
        change_figure(engine, jam, nilai)
    engine.dispose()
    spoil(berkas, "realisasi")
    return berkas


def test_looking_says_what_is_wrong_and_changes_nothing(rusak, jam):
    sebelum = bytes_of(rusak.parent)
    keadaan = pemulihan.examine(rusak, jam)
    rencana = pemulihan.plan(keadaan, rusak.parent / "cadangan")
    assert keadaan.jenis is JenisRusak.RUSAK
    assert "rusak" in keadaan.sebab
    assert keadaan.kepala.urut == 3
    assert rencana.cadangan.kepala.urut == 1
    assert [satu.urut for satu in rencana.hilang] == [2, 3]
    assert rencana.hilang[0].nama == "Pengisi (Contoh)"
    assert rencana.jumlah_hilang == 2
    assert bytes_of(rusak.parent) == sebelum


def test_a_damaged_backup_is_passed_over_for_an_older_one(rusak, jam):
    folder = rusak.parent / "cadangan"
    [baik] = folder.glob("*.sqlite3")
    buruk = baik.with_name(baik.name.replace("000001", "000002"))
    buruk.write_bytes(baik.read_bytes()[:-HALAMAN])
    (folder / "manifest.json").write_text("bukan manifest")
    rencana = pemulihan.plan(pemulihan.examine(rusak, jam), folder)
    assert rencana.cadangan.berkas == baik
    assert [satu.name for satu, _ in rencana.ditolak] == [buruk.name]
    baik.unlink()
    kosong = pemulihan.plan(pemulihan.examine(rusak, jam), folder)
    assert kosong.cadangan is None
    assert kosong.jumlah_hilang is None


def test_a_whole_file_needs_nothing_and_opening_it_takes_the_marker_away(berkas, jam):
    kerusakan.mark(berkas, "Terlihat rusak.", jam.now())
    isi = berkas.read_bytes()
    assert pemulihan.examine(berkas, jam).jenis is JenisRusak.UTUH
    buka(berkas).dispose()
    assert kerusakan.read_mark(berkas) is None
    assert berkas.read_bytes() == isi


def foreign_log(berkas, tmp_path):
    """A log of another database beside the file, every page of it with a right checksum."""
    asal = tmp_path / "asal" / "sakip.sqlite3"
    asal.parent.mkdir()
    with closing(sqlite3.connect(asal, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("CREATE TABLE lain (isi)")
        db.executemany("INSERT INTO lain VALUES (?)", [("x" * 900,)] * 50)
        shutil.copy(f"{asal}-wal", f"{berkas}-wal")
    return berkas.with_name(f"{berkas.name}-wal")


def test_a_valid_file_beside_a_stale_log_is_kept(berkas, jam, tmp_path):
    isi = berkas.read_bytes()
    log = foreign_log(berkas, tmp_path)
    isi_log = log.read_bytes()
    kerusakan.mark(berkas, "Terlihat rusak.", jam.now())
    keadaan = pemulihan.examine(berkas, jam)
    assert keadaan.jenis is JenisRusak.LOG_BASI
    tanda = pemulihan.begin(berkas, keadaan, jam)
    pemulihan.set_log_aside(berkas, tanda)
    pemulihan.set_log_aside(berkas, tanda)  # every step may be done again
    assert berkas.read_bytes() == isi
    disimpan = tmp_path / "rusak" / tanda.folder / log.name
    assert disimpan.read_bytes() == isi_log
    buka(berkas).dispose()
    assert kerusakan.read_mark(berkas).tahap is Tahap.DIPULIHKAN


@pytest.mark.luas
def test_only_bad_indexes_are_built_anew_in_a_copy(berkas, jam, tmp_path):
    with closing(sqlite3.connect(berkas)) as db:
        [(akar,)] = db.execute(
            "SELECT rootpage FROM sqlite_master WHERE type='index' AND tbl_name='realisasi' "
            "AND name NOT LIKE 'sqlite_%' LIMIT 1"
        )
    isi = bytearray(berkas.read_bytes())
    tanpa_isi = b"\x0a\x00\x00\x00\x00" + HALAMAN.to_bytes(2, "big") + b"\x00"
    isi[(akar - 1) * HALAMAN : akar * HALAMAN] = tanpa_isi.ljust(HALAMAN, b"\x00")
    berkas.write_bytes(isi)
    sebelum = berkas.read_bytes()
    nilai = value_of(berkas)
    keadaan = pemulihan.examine(berkas, jam)
    assert keadaan.jenis is JenisRusak.INDEKS
    assert berkas.read_bytes() == sebelum
    tanda = pemulihan.begin(berkas, keadaan, jam)
    pemulihan.rebuild_indexes(berkas, tmp_path / "cadangan", jam)
    buka(berkas).dispose()
    assert value_of(berkas) == nilai
    with closing(sqlite3.connect(berkas)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert (tmp_path / "rusak" / tanda.folder / berkas.name).read_bytes() == sebelum


def test_damage_in_the_middle_of_work_is_remembered_and_an_io_error_is_not(berkas, jam):
    engine = buka(berkas)
    engine.dispose()  # its next connection is the one that meets the damage
    spoil(berkas, "realisasi")
    with pytest.raises(DatabaseError), engine.connect() as conn:
        conn.exec_driver_sql("SELECT * FROM realisasi").all()
    engine.dispose()
    tanda = kerusakan.read_mark(berkas)
    assert (tanda.sebab, tanda.tahap) == (kerusakan.SEDANG_DIPAKAI, Tahap.DITEMUKAN)

    from sakip_desktop.db.galat import is_damage

    for nama in ("SQLITE_IOERR_READ", "SQLITE_FULL", "SQLITE_READONLY", "SQLITE_BUSY"):
        galat = sqlite3.OperationalError("disk I/O error")
        galat.sqlite_errorname = nama
        assert not is_damage(galat)
    lain = OSError(5, "disk I/O error")
    assert not is_damage(lain)


def test_a_file_in_use_or_of_a_newer_program_is_no_damage(berkas, jam):
    engine = buka(berkas)
    with pytest.raises(BasisDataTerkunci):
        pemulihan.examine(berkas, jam)
    with pytest.raises(BasisDataTerkunci):
        pemulihan.read_tables(berkas)
    engine.dispose()
    with closing(sqlite3.connect(berkas, isolation_level=None)) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(BasisDataLebihBaru):
        pemulihan.examine(berkas, jam)
    assert kerusakan.read_mark(berkas) is None


def test_a_failed_step_leaves_the_marker_and_the_files(rusak, jam):
    keadaan = pemulihan.examine(rusak, jam)
    pemulihan.begin(rusak, keadaan, jam)
    isi = rusak.read_bytes()
    with pytest.raises(BasisDataRusak):  # not only its indexes are damaged
        pemulihan.rebuild_indexes(rusak, rusak.parent / "cadangan", jam)
    assert rusak.read_bytes() == isi
    assert kerusakan.read_mark(rusak).tahap is Tahap.DISETUJUI
    assert not (rusak.parent / "rusak").exists()


@pytest.mark.parametrize(
    "isi",
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(
            [
                b"",
                b"[]",
                b"{}",
                b'{"folder":"../x","tahap":"ditemukan"}',
                b"\xff\xfe",
                b"[" * 9999,
                *(
                    b'{"sejak":%b,"sebab":%b,"tahap":"disetujui","folder":"x","diganti":[],"kepala":%b}'
                    % satu
                    for satu in (
                        (b'"2025-08-01T00:00:00Z"', b'"x"', b"1e999"),
                        (b'"2025-08-01T00:00:00Z"', b'"\\ud800"', b"1"),
                        (b'"0001-01-01T00:00:00+23:59"', b'"x"', b"1"),
                    )
                ),
                *(
                    b'{"sejak":"2025-08-01T00:00:00Z","sebab":"x","tahap":%b,"folder":%b,"diganti":[],'
                    b'"kepala":1}' % satu
                    for satu in (
                        (b'"disetujui"', b'""'),
                        (b'"disetujui"', b'"../.."'),
                        (b'"dipulihkan"', b'""'),
                    )
                ),
            ]
        )
    ],
)
def test_a_marker_that_cannot_be_read_still_says_that_there_was_damage(berkas, jam, isi):
    penanda = berkas.with_name(RUSAK)
    penanda.write_bytes(isi)
    lama = berkas.parent / "diganti" / "20250101T000000Z" / "sakip.sqlite3"
    lama.parent.mkdir(parents=True)
    lama.write_bytes(b"lama")
    assert kerusakan.read_mark(berkas).tahap is Tahap.DITEMUKAN
    assert kerusakan.read_mark(berkas).folder == ""
    assert pemulihan.examine(berkas, jam).jenis is JenisRusak.UTUH
    buka(berkas).dispose()
    assert not penanda.exists()
    assert lama.read_bytes() == b"lama"


def test_a_folder_or_a_pipe_in_the_markers_place_is_set_aside(rusak, jam):
    """Neither asks for ever nor keeps the recovery from being remembered."""
    penanda = rusak.with_name(RUSAK)
    (penanda / "isi").mkdir(parents=True)
    assert is_marked(DataFolder(rusak.parent))
    keadaan = pemulihan.examine(rusak, jam)
    tanda = pemulihan.begin(rusak, keadaan, jam)
    assert kerusakan.read_mark(rusak) == tanda
    assert (rusak.parent / "karantina" / "0001" / RUSAK / "isi").is_dir()
    penanda.unlink()
    os.mkfifo(penanda)
    assert is_marked(DataFolder(rusak.parent))
    assert kerusakan.read_mark(rusak).tahap is Tahap.DITEMUKAN
    kerusakan.forget_mark(rusak)
    assert not penanda.exists()


@pytest.mark.luas
def test_a_file_in_the_place_of_the_folder_for_damaged_files_is_set_aside(rusak, jam):
    halangan = rusak.parent / "rusak"
    halangan.write_bytes(b"halangan")
    [cadangan] = (rusak.parent / "cadangan").glob("*.sqlite3")
    isi = rusak.read_bytes()
    tanda = pemulihan.begin(rusak, pemulihan.examine(rusak, jam), jam)
    restore(cadangan, rusak, backup_folder=cadangan.parent, clock=jam)
    buka(rusak).dispose()
    assert (halangan / tanda.folder / rusak.name).read_bytes() == isi
    assert (rusak.parent / "karantina" / "0001" / "rusak").read_bytes() == b"halangan"
    assert kerusakan.read_mark(rusak).tahap is Tahap.DIPULIHKAN


def test_a_file_that_is_gone_is_said_to_be_gone(rusak, jam):
    rusak.unlink()
    keadaan = pemulihan.examine(rusak, jam)
    assert keadaan.jenis is JenisRusak.HILANG
    assert pemulihan.plan(keadaan, rusak.parent / "cadangan").cadangan is not None
    rusak.mkdir()
    assert pemulihan.examine(rusak, jam).jenis is JenisRusak.RUSAK


@pytest.mark.luas
def test_reading_what_is_left_gives_rows_from_before_and_behind_the_damage(tmp_path, jam):
    path = tmp_path / "sakip.sqlite3"
    engine = create_database(path, jam)
    fill_office(engine, jam)
    for ke in range(120):
        change_figure(engine, jam, f"{ke}.5")
    engine.dispose()
    with closing(sqlite3.connect(path)) as db:
        semua = [satu for (satu,) in db.execute("SELECT urut FROM jurnal ORDER BY urut")]
        daun = db.execute(
            "SELECT pageno FROM dbstat WHERE name='jurnal' AND pagetype='leaf' ORDER BY pageno"
        ).fetchall()
    tengah = daun[len(daun) // 2][0]
    isi = bytearray(path.read_bytes())
    isi[(tengah - 1) * HALAMAN : tengah * HALAMAN] = bytes(HALAMAN)
    path.write_bytes(isi)
    sebelum = bytes(isi)
    tabel = {satu.nama: satu for satu in pemulihan.read_tables(path)}
    jurnal = tabel["jurnal"]
    urut = [baris[jurnal.kolom.index("urut")] for baris in jurnal.baris]
    assert not jurnal.lengkap
    assert urut[0] == semua[0]
    assert urut[-1] == semua[-1]
    assert len(semua) - 20 < len(urut) < len(semua)
    assert tabel["realisasi"].lengkap
    assert "sandi" not in tabel["akun"].kolom
    assert "sandi_pemulihan" not in tabel["opd"].kolom
    assert path.read_bytes() == sebelum
    path.write_bytes(b"bukan basis data" * 999)
    assert pemulihan.read_tables(path) == ()
