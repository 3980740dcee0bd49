import json
import os
import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sampel_db import JamUji, change_figure, entri

from sakip_desktop.db import backup as backup_modul
from sakip_desktop.db.backup import make_backup, verify_backup
from sakip_desktop.db.engine import HEAD
from sakip_desktop.db.journal import head
from sakip_desktop.db.manifest import list_backups, prune, unlisted
from sakip_desktop.db.models import RealisasiRow
from sakip_desktop.db.open import open_database
from sakip_desktop.db.work import read, write
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    BasisDataRusak,
    BasisDataTerkunci,
    CadanganDitolak,
    DiskPenuh,
)  # fmt: skip
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.paths import MANIFES


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "cadangan"


@pytest.fixture
def cadangan(engine, folder, jam):
    return make_backup(engine, folder, clock=jam)


def dump(path):
    with closing(sqlite3.connect(path)) as db:
        return list(db.iterdump())


def alone(cadangan, tmp_path):
    """A backup that somebody copied by hand, without the manifest."""
    tujuan = tmp_path / "flash"
    tujuan.mkdir(exist_ok=True)
    return tujuan / shutil.copy(cadangan.berkas, tujuan / "salinan.sqlite3").name


def test_a_backup_is_the_database(engine, berkas, folder, jam):
    change_figure(engine, jam, "81")
    with read(engine) as sesi:
        kepala = head(sesi.connection())
    steps = []
    satu = make_backup(
        engine, folder, clock=jam, alasan="harian", progress=lambda *apa: steps.append(apa[:2])
    )
    assert steps == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert (satu.nomor, satu.alasan, satu.kepala, satu.skema) == (1, "harian", kepala, HEAD)
    assert satu.jumlah == {
        "opd": 3, "indikator_versi": 3, "realisasi": 3, "realisasi_anggaran": 3, "jurnal": 2,
    }  # fmt: skip
    assert sorted(p.name for p in folder.iterdir()) == [satu.berkas.name, MANIFES]
    assert list_backups(folder) == [satu]
    assert verify_backup(satu.berkas) == satu
    engine.dispose()
    assert dump(satu.berkas) == dump(berkas)
    assert satu.berkas.read_bytes()[18] == 1  # journal_mode DELETE: nothing beside it is needed


@pytest.mark.luas
def test_backups_while_another_thread_saves(engine, folder, jam):
    """The pool of one serialises them; every backup holds all that was saved before it."""
    saved = [1]

    def isi():
        for nilai in range(4):
            saved.append(change_figure(engine, JamUji(), str(nilai + len(saved))))

    for _ in range(6):
        penulis = threading.Thread(target=isi)
        penulis.start()
        harus = saved[-1]
        satu = make_backup(engine, folder, clock=jam)
        assert harus <= verify_backup(satu.berkas).kepala.urut <= harus + 4
        penulis.join()
    assert saved[-1] == 25
    assert [satu.nomor for satu in list_backups(folder)] == [6, 5, 4, 3, 2, 1]


def test_any_flipped_bit_is_found_by_the_manifest(cadangan):
    asli = cadangan.berkas.read_bytes()
    for di in range(0, len(asli), len(asli) // 60):
        isi = bytearray(asli)
        isi[di] ^= 1 << di % 8
        cadangan.berkas.write_bytes(isi)
        with pytest.raises(CadanganDitolak):
            verify_backup(cadangan.berkas)
    cadangan.berkas.write_bytes(asli)
    assert verify_backup(cadangan.berkas) == cadangan


def test_a_backup_copied_alone_verifies_by_itself(cadangan, tmp_path):
    hasil = verify_backup(alone(cadangan, tmp_path))
    assert (hasil.kepala, hasil.jumlah, hasil.sidik) == (
        cadangan.kepala, cadangan.jumlah, cadangan.sidik,
    )  # fmt: skip
    assert (hasil.nomor, hasil.bermanifes, hasil.dibuat.year) == (0, False, 2026)
    assert not hasil.dibuat_tercatat
    assert hasil.dibuat == hasil.isi_sampai == cadangan.isi_sampai
    assert [p.name for p in (tmp_path / "flash").iterdir()] == ["salinan.sqlite3"]


def test_the_programs_own_name_tells_when_a_backup_was_made(cadangan, tmp_path):
    sendiri = alone(cadangan, tmp_path)
    hasil = verify_backup(sendiri.rename(sendiri.with_name(cadangan.berkas.name)))
    assert hasil.dibuat_tercatat
    assert hasil.dibuat == cadangan.dibuat.replace(microsecond=0)
    lain = hasil.berkas.rename(sendiri.with_name("cadangan-000001-20269999T000000Z.sqlite3"))
    assert not verify_backup(lain).dibuat_tercatat


@pytest.mark.parametrize("bagian", [0, 0.001, 0.5, 0.99])
def test_cut_backups_are_refused(cadangan, tmp_path, bagian):
    path = alone(cadangan, tmp_path)
    path.write_bytes(path.read_bytes()[: int(cadangan.ukuran * bagian)])
    with pytest.raises(CadanganDitolak) as galat:
        verify_backup(path)
    assert galat.value.saran


@pytest.mark.parametrize(
    ("perintah", "kata"),
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(*satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(
            [
                ("UPDATE realisasi SET nilai='999'", "Jurnalnya tidak utuh"),
                ("UPDATE alembic_version SET version_num='0907'", "lebih baru.*0907"),
                ("UPDATE alembic_version SET version_num='0000'", "bukan buatan"),
                ("INSERT INTO alembic_version VALUES ('0001')", "bukan buatan"),
                ("DELETE FROM alembic_version", "bukan buatan"),
                ("DROP TABLE alembic_version", "Isinya tidak lengkap"),
                (
                    "CREATE TRIGGER t AFTER INSERT ON orang BEGIN DELETE FROM orang; END",
                    "bukan buatan",
                ),
                ("CREATE VIEW v AS SELECT 1", "bukan buatan"),
                ("CREATE TABLE asing (x)", "bukan buatan"),
                ("CREATE UNIQUE INDEX zz ON orang(nama)", "bukan buatan program ini: zz"),
                ("CREATE INDEX zz ON orang(nama)", "bukan buatan program ini: zz"),
                ("CREATE INDEX zz ON orang(lower(nama))", "bukan buatan program ini: zz"),
                ("CREATE INDEX zz ON pagu(tahun) WHERE nomor > 1", "bukan buatan program ini: zz"),
                ("CREATE INDEX zz ON pagu(tahun COLLATE NOCASE)", "bukan buatan program ini: zz"),
                (
                    "CREATE INDEX zz ON pagu(tahun)",
                    "bukan buatan program ini: zz",
                ),  # one of ours, renamed
                (
                    (
                        "DROP INDEX ix_pagu_opd_id_tahun; "
                        "CREATE UNIQUE INDEX ix_pagu_opd_id_tahun ON pagu(tahun, nilai, id)"
                    ),
                    "bukan buatan program ini: ix_pagu_opd_id_tahun",
                ),
                ("ALTER TABLE orang ADD COLUMN zz", "bukan buatan program ini: orang.zz"),
                ("ALTER TABLE orang ADD COLUMN zz AS (nama)", "bukan buatan program ini: orang.zz"),
                ("ALTER TABLE meta ADD COLUMN zz", "bukan buatan program ini: meta.zz"),
                ("PRAGMA application_id=7", "program lain"),
                ("DELETE FROM opd WHERE id='opd-1'", "kehilangan pasangannya"),
                ("DELETE FROM meta", "tidak utuh"),
                (  # SQLite takes any letters for the kind, and the trigger fires
                    (
                        "CREATE TRIGGER zz AFTER INSERT ON orang BEGIN DELETE FROM orang; END; "
                        "PRAGMA writable_schema=ON; "
                        "UPDATE sqlite_master SET type='TRIGGER' WHERE name='zz'"
                    ),
                    "bukan buatan program ini: zz",
                ),
                (
                    (
                        "ALTER TABLE orang ADD COLUMN zz; PRAGMA writable_schema=ON; "
                        "UPDATE sqlite_master SET type='TABLE' WHERE name='orang'"
                    ),
                    "bukan buatan program ini: orang",
                ),
            ]
        )
    ],
)
def test_changed_backups_without_manifest_are_refused(cadangan, tmp_path, perintah, kata):
    path = alone(cadangan, tmp_path)
    with closing(sqlite3.connect(path)) as db:
        db.executescript(perintah)
    with pytest.raises(CadanganDitolak, match=kata):
        verify_backup(path)


def test_other_files_are_refused(tmp_path):
    path = tmp_path / "x.sqlite3"
    path.write_bytes(b"PK" * 5000)
    with pytest.raises(CadanganDitolak, match="bukan data SAKIP Desktop"):
        verify_backup(path)
    with pytest.raises(BasisDataGalat, match="tidak ditemukan"):
        verify_backup(tmp_path / "tidak-ada.sqlite3")


def test_a_pipe_or_a_device_is_not_waited_for(tmp_path):
    pipa, perangkat = tmp_path / "pipa.sqlite3", tmp_path / "nol.sqlite3"
    os.mkfifo(pipa)
    perangkat.symlink_to("/dev/zero")
    for satu in (pipa, perangkat):
        with pytest.raises(CadanganDitolak, match="pipa atau perangkat"):
            verify_backup(satu)


def test_names_that_lead_nowhere_are_sentences(tmp_path):
    lingkar = tmp_path / "lingkar.sqlite3"
    lingkar.symlink_to(lingkar.name)
    for satu in (lingkar, tmp_path / ("x" * 300)):
        with pytest.raises(BasisDataGalat) as galat:
            verify_backup(satu)
        assert galat.value.saran


@pytest.mark.parametrize(
    "nilai",
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(["x'ff00'", "'besok'", "'2025-08-01T00:00:00'", "7"])
    ],
)
def test_a_moment_that_is_none_is_damage(cadangan, tmp_path, jam, nilai):
    path = tmp_path / "flash" / alone(cadangan, tmp_path)
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"UPDATE meta SET nilai={nilai} WHERE kunci='last_seen_utc'")
        db.commit()
    with pytest.raises(CadanganDitolak, match="Isinya rusak"):
        verify_backup(path)
    with pytest.raises(BasisDataRusak, match="Isinya rusak"):
        open_database(path, backup_folder=tmp_path, clock=jam)


def test_a_file_blown_up_with_nothing_is_refused_without_reading_it(cadangan, tmp_path):
    nama = alone(cadangan, tmp_path)
    besar = tmp_path / "flash" / nama
    os.truncate(besar, 2**40)  # a hole: it takes no room on the disk
    with pytest.raises(CadanganDitolak, match="ada yang ditambahkan"):
        verify_backup(besar)


def test_a_live_database_is_no_backup(engine, berkas, tmp_path, jam):
    with read(engine) as sesi:
        sesi.connection()
    with pytest.raises(BasisDataTerkunci):
        verify_backup(berkas)
    engine.dispose()
    assert verify_backup(berkas).jumlah["opd"] == 3  # closed by hand and copied: fine
    berkas.with_name("sakip.sqlite3-wal").write_bytes(b"x")
    with pytest.raises(CadanganDitolak, match="sedang dipakai"):
        verify_backup(berkas)


def test_a_copy_that_differs_is_never_called_verified(engine, folder, jam, monkeypatch):
    asli = backup_modul._copy_pages

    def curang(sumber, sementara):
        asli(sumber, sementara)
        with closing(sqlite3.connect(sementara)) as db:
            db.executescript(
                "DROP TRIGGER jaga_jurnal_baris_delete; DROP TRIGGER jaga_jurnal_delete;"
                "DELETE FROM jurnal_baris WHERE urut=2; DELETE FROM jurnal WHERE urut=2;"
                "UPDATE realisasi SET nilai='80.25', versi=1, diubah_pada=(SELECT diubah_pada FROM "
                "realisasi WHERE id='realisasi-2') WHERE id='realisasi-1'"
            )

    change_figure(engine, jam, "81")
    monkeypatch.setattr(backup_modul, "_copy_pages", curang)
    with pytest.raises(CadanganDitolak):
        make_backup(engine, folder, clock=jam)
    assert list(folder.iterdir()) == []


def test_cancel_leaves_nothing(engine, folder, jam):
    def berhenti(done, total, text):
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        make_backup(engine, folder, clock=jam, progress=berhenti)
    assert list(folder.iterdir()) == []
    assert change_figure(engine, jam, "81") == 2


def test_what_a_crash_left_half_made_goes_with_the_next_backup(engine, folder, jam):
    folder.mkdir()
    sisa = [
        folder / f"cadangan-000007-20260101T010101Z.{akhiran}" for akhiran in ("tmp", "tmp-journal")
    ]
    lain = folder / "catatan.tmp"
    baru = folder / "cadangan-0123abcd-20260101T010101Z.tmp"
    for satu in (*sisa, lain, baru):
        satu.write_bytes(b"separuh")
    for satu in (*sisa, lain):
        os.utime(satu, (1e9, 1e9))
    make_backup(engine, folder, clock=jam)
    assert not any(satu.exists() for satu in sisa)
    assert lain.exists()
    assert baru.exists()  # another program may be making it now
    sendiri = []

    def putus(ke, _dari, _teks):
        sendiri.extend(folder.glob("*.tmp") if ke == 1 else ())

    make_backup(engine, folder, clock=jam, progress=putus)
    [separuh] = set(sendiri) - {lain, baru}
    separuh.write_bytes(b"separuh")
    make_backup(engine, folder, clock=jam)
    assert not separuh.exists()


def test_two_backups_at_once_have_two_names(engine, berkas, folder, jam, tmp_path):
    """As two programs do in one folder: the one begins and ends inside the other."""
    lain = open_database(
        Path(shutil.copy(berkas, tmp_path / "lain.sqlite3")), backup_folder=folder, clock=jam
    )
    saat, dalam = jam.now(), []

    class Berhenti:
        def now(self):
            return saat

    def sela(ke, _dari, _teks):
        if ke == 1 and not dalam:
            dalam.append(None)
            dalam.append(make_backup(lain, folder, clock=Berhenti(), awalan="pra-pulihkan"))

    luar = make_backup(engine, folder, clock=Berhenti(), awalan="pra-pulihkan", progress=sela)
    lain.dispose()
    assert (dalam[1].nomor, luar.nomor) == (1, 2)
    assert [verify_backup(satu.berkas).kepala for satu in (luar, dalam[1])]
    assert {satu.nomor for satu in list_backups(folder)} == {1, 2}


def test_no_room_for_a_backup(engine, folder, jam, monkeypatch):
    monkeypatch.setattr("sakip_desktop.db.backup.free_space", lambda _: 1000)
    with pytest.raises(DiskPenuh, match="Cadangan tidak dibuat"):
        make_backup(engine, folder, clock=jam)
    assert list(folder.iterdir()) == []


def test_another_programs_manifest_is_left_alone(engine, folder, jam):
    folder.mkdir()
    (folder / MANIFES).write_text('{"name": "pwa"}')
    with pytest.raises(BasisDataGalat, match="milik program lain"):
        make_backup(engine, folder, clock=jam)
    assert [p.name for p in folder.iterdir()] == [MANIFES]


def test_a_folder_or_a_maze_in_the_manifests_place(engine, folder, jam):
    (folder / MANIFES).mkdir(parents=True)
    with pytest.raises(BasisDataGalat, match="folder di tempat berkas"):
        make_backup(engine, folder, clock=jam)
    (folder / MANIFES).rmdir()
    (folder / MANIFES).write_text("[" * 100_000)
    assert make_backup(engine, folder, clock=jam).nomor == 1


def test_numbers_go_on_after_the_manifest_is_lost(engine, folder, jam, cadangan):
    make_backup(engine, folder, clock=jam)
    (folder / MANIFES).write_bytes(b"\0\0")
    jam.saat = datetime(2009, 1, 1, tzinfo=UTC)
    satu = make_backup(engine, folder, clock=jam)
    assert (satu.nomor, satu.jam_diragukan) == (3, True)
    assert [s.nomor for s in list_backups(folder)] == [3]
    assert verify_backup(cadangan.berkas).nomor == 0


@pytest.mark.parametrize(
    "isi",
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate([
        {}, {"cadangan": None}, {"cadangan": 7}, {"cadangan": {}}, {"cadangan": [None]},
        {"cadangan": [{}]}, {"cadangan": [{"nomor": 1}]},
    ])
    ],
)  # fmt: skip
def test_a_manifest_with_missing_fields_counts_as_none(engine, folder, jam, cadangan, isi):
    """The files are found by their names and verify by themselves."""
    (folder / MANIFES).write_text(json.dumps({"format": "sakip-cadangan-1"} | isi))
    assert list_backups(folder) == []
    assert unlisted(folder) == [cadangan.berkas]
    assert verify_backup(cadangan.berkas).kepala == cadangan.kepala
    assert prune(folder, now=jam.now(), jam_diragukan=False) == []
    satu = make_backup(engine, folder, clock=jam)
    assert satu.nomor == 2
    assert list_backups(folder) == [satu]
    assert unlisted(folder) == [cadangan.berkas]


@pytest.mark.parametrize(
    ("kolom", "nilai"),
    [
        ("dibuat", "2026-03-02T01:00:00"), ("dibuat", 3), ("nomor", "x"), ("kepala", {}),
        ("kepala", None), ("jumlah", []), ("berkas", 4), ("ukuran", None),
        ("nomor", float("inf")), ("ukuran", float("nan")), ("alasan", "\ud800"),
        ("dibuat", "0001-01-01T00:00:00+23:59"),
    ],
)  # fmt: skip
def test_an_entry_of_another_kind_is_not_believed(folder, cadangan, kolom, nilai):
    isi = json.loads((folder / MANIFES).read_bytes())
    isi["cadangan"][0][kolom] = nilai
    (folder / MANIFES).write_text(json.dumps(isi))
    assert list_backups(folder) == []
    assert unlisted(folder) == [cadangan.berkas]


@pytest.mark.luas
def test_prune_deletes_files_and_entries(engine, folder, jam):
    for ke in range(12):
        jam.saat = datetime(2026, 3, 1, 8 + ke, tzinfo=UTC)
        make_backup(engine, folder, clock=jam)
    kini = datetime(2026, 3, 20, tzinfo=UTC)
    assert prune(folder, now=kini, jam_diragukan=True) == []
    hapus = prune(folder, now=kini, jam_diragukan=False)
    assert [s.nomor for s in hapus] == [1, 2, 3, 4, 5]
    prune(folder, now=kini, jam_diragukan=False)
    assert [s.nomor for s in list_backups(folder)] == [12, 11, 10]
    assert len(list(folder.glob("*.sqlite3"))) == 3
    assert len(json.loads((folder / MANIFES).read_bytes())["cadangan"]) == 3


@pytest.mark.luas
def test_a_backup_of_an_empty_journal(tmp_path, jam, folder):
    from sakip_desktop.db.open import create_database

    engine = create_database(tmp_path / "baru.sqlite3", jam)
    satu = make_backup(engine, folder, clock=jam)
    (folder / MANIFES).unlink()
    assert verify_backup(satu.berkas).dibuat.year == 2026
    assert satu.kepala.urut == 0
    engine.dispose()


@pytest.mark.luas
def test_an_import_of_2000_rows_is_one_entry_and_verifies(engine, folder, jam):
    """A long journal is copied and verified whole."""
    with write(engine, entri(), jam) as sesi:
        for ke in range(2000):
            sesi.add(
                RealisasiRow(
                    id=f"x{ke}", opd_id="opd-1", indikator_id="indikator-1",
                    indikator_versi_id="versi-1", kebijakan_id="kebijakan-1", tahun=3000 + ke,
                    jenis="bulan", ke=1, keadaan="terisi", diubah_pada=jam.saat,
                )
            )  # fmt: skip
    assert make_backup(engine, folder, clock=jam).jumlah["realisasi"] == 2003
