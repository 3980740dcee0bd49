"""What the system says of places, and how a file is written there."""

import sqlite3
import subprocess
from pathlib import Path

import pytest
from sampel_db import entri

from sakip_desktop.db import engine as db_engine
from sakip_desktop.db import models as m
from sakip_desktop.db import tempat
from sakip_desktop.db.engine import checkpoint, make_engine
from sakip_desktop.db.open import open_database
from sakip_desktop.db.work import write
from sakip_desktop.domain.tempat import JenisTempat


@pytest.fixture
def sistem(tmp_path, monkeypatch):
    """A list of mounts and of devices that is made up; gives a function that adds a mount."""
    kait, perangkat = tmp_path / "mounts", tmp_path / "class"
    kait.write_text("/dev/sda1 / ext4 rw 0 0\n")
    perangkat.mkdir()
    monkeypatch.setattr(tempat, "_KAIT", kait)
    monkeypatch.setattr(tempat, "_PERANGKAT", perangkat)
    # `make test` keeps the tests' files in /dev/shm.
    bukan = tuple(satu for satu in tempat._BUKAN_DISK if not tmp_path.is_relative_to(satu))
    monkeypatch.setattr(tempat, "_BUKAN_DISK", bukan)

    def mount(folder, fs="vfat", nama="sdb1", *, removable="0", bus="pci/ata1"):
        asli = tmp_path / "devices" / bus / nama[:3] / nama
        asli.mkdir(parents=True, exist_ok=True)
        (asli.parent / "removable").write_text(f"{removable}\n")
        (perangkat / nama).symlink_to(asli)
        folder.mkdir(parents=True, exist_ok=True)
        baris = str(folder).replace(" ", "\\040")
        with kait.open("a") as berkas:
            berkas.write(f"/dev/{nama} {baris} {fs} rw 0 0\n")
        return folder

    return mount


def test_a_disk_that_hangs_on_usb_or_says_so_can_be_pulled_out(sistem, tmp_path):
    usb = sistem(tmp_path / "disk usb", bus="pci/usb2/2-1")
    kartu = sistem(tmp_path / "kartu", nama="mmc1", removable="1")
    dalam = sistem(tmp_path / "dalam", "ext4", nama="sdd1")
    assert tempat.kind_of(usb / "sakip" / "data") is JenisTempat.LEPAS  # not made yet
    assert tempat.kind_of(kartu) is JenisTempat.LEPAS
    assert tempat.kind_of(dalam) is JenisTempat.TETAP
    assert tempat.kind_of(tmp_path) is JenisTempat.TETAP


def test_a_link_is_followed_and_its_own_name_counts_too(sistem, tmp_path):
    usb = sistem(tmp_path / "usb", bus="pci/usb2/2-1")
    (tmp_path / "biasa").symlink_to(usb)
    assert tempat.kind_of(tmp_path / "biasa" / "data") is JenisTempat.LEPAS
    (tmp_path / "Dropbox").mkdir()
    assert tempat.kind_of(tmp_path / "Dropbox" / "data") is JenisTempat.AWAN


def test_disks_to_copy_to_are_listed_with_sticks_first(sistem, tmp_path):
    sistem(tmp_path / "A bagian", "cifs", nama="sde1")
    sistem(tmp_path / "STIK BUDI", bus="pci/usb2/2-1")
    sistem(tmp_path / "cd", "iso9660", nama="sr01")
    stik, bagian = tempat.list_disks()
    assert (stik.nama, stik.jenis) == ("STIK BUDI", JenisTempat.LEPAS)
    assert stik.besar > stik.bebas > 0
    assert (bagian.nama, bagian.jenis) == ("A bagian", JenisTempat.JARINGAN)


def test_without_a_list_of_mounts_nothing_is_known_and_nothing_fails(tmp_path, monkeypatch):
    monkeypatch.setattr(tempat, "_KAIT", tmp_path / "tidak-ada")
    assert tempat.kind_of(tmp_path) is JenisTempat.TETAP
    assert tempat.list_disks() == ()
    assert tempat.same_disk(tmp_path, tmp_path / "belum" / "ada")


@pytest.fixture
def di_stik(monkeypatch):
    monkeypatch.setattr(db_engine, "kind_of", lambda _folder: JenisTempat.LEPAS)


def pragma(engine, nama):
    with engine.connect() as conn:
        return conn.exec_driver_sql(f"PRAGMA {nama}").scalar()


def test_on_a_stick_the_one_file_is_whole_after_each_save(berkas, jam, tmp_path, di_stik):
    engine = open_database(berkas, backup_folder=tmp_path / "cadangan", clock=jam)
    try:
        assert pragma(engine, "journal_mode") == "delete"
        assert pragma(engine, "synchronous") == 3  # EXTRA
        assert pragma(engine, "locking_mode") == "exclusive"
        save(engine, jam, "Ditulis di stik")
        assert not berkas.with_name(f"{berkas.name}-wal").exists()
        checkpoint(engine)  # has nothing to do
        assert read_copy(berkas, tmp_path) == "Ditulis di stik"
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other_program(berkas)
    finally:
        engine.dispose()


def test_from_the_stick_to_the_disk_and_back_nothing_is_lost(berkas, jam, tmp_path):
    for profil, jurnal in (("lepas", "delete"), ("lokal", "wal"), ("lepas", "delete")):
        engine = make_engine(berkas, profil=profil)
        assert pragma(engine, "journal_mode") == jurnal
        save(engine, jam, f"Di {profil}")
        engine.dispose()
        assert read_copy(berkas, tmp_path) == f"Di {profil}"


def test_a_log_that_was_left_behind_comes_into_the_file_on_a_stick(berkas, jam, tmp_path):
    """The computer lost its power while the data were on its disk; then they were carried."""
    engine = make_engine(berkas, profil="lokal")
    save(engine, jam, "Masih di log")
    stik = tmp_path / "stik"
    stik.mkdir()
    copy_outside(berkas.parent, stik)
    engine.dispose()
    dibawa = stik / berkas.name
    assert dibawa.with_name(f"{dibawa.name}-wal").stat().st_size > 0
    engine = make_engine(dibawa, profil="lepas")
    assert pragma(engine, "journal_mode") == "delete"
    engine.dispose()
    assert not dibawa.with_name(f"{dibawa.name}-wal").exists()
    assert read_copy(dibawa, tmp_path) == "Masih di log"


def test_after_a_checkpoint_a_plain_copy_holds_every_save(engine, berkas, jam, tmp_path):
    for ke in range(30):
        save(engine, jam, f"Kantor {ke}")
    assert read_copy(berkas, tmp_path) != "Kantor 29"  # the control: without one it does not
    checkpoint(engine)
    assert berkas.with_name(f"{berkas.name}-wal").stat().st_size == 0
    assert read_copy(berkas, tmp_path) == "Kantor 29"
    save(engine, jam, "Sesudahnya")
    checkpoint(engine)
    assert read_copy(berkas, tmp_path) == "Sesudahnya"
    engine.dispose()
    checkpoint(engine)  # of a closed file: nothing


def save(engine, jam, nama):
    with write(engine, entri(), jam) as sesi:
        sesi.get_one(m.Opd, "opd-1").nama = nama


def copy_outside(folder, ke):
    """Another program copies: opening the live file here would drop SQLite's locks."""
    for satu in folder.glob("sakip.sqlite3*"):
        subprocess.run(["cp", str(satu), str(ke)], check=True)


def read_copy(berkas, tmp_path):
    """What somebody finds who copied that one file with Explorer."""
    salinan = tmp_path / "salinan.sqlite3"
    subprocess.run(["cp", str(berkas), str(salinan)], check=True)
    db = sqlite3.connect(salinan)
    try:
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        return db.execute("SELECT nama FROM opd WHERE id = 'opd-1'").fetchone()[0]
    finally:
        db.close()
        for satu in Path(tmp_path).glob("salinan.sqlite3*"):
            satu.unlink()


def other_program(berkas):
    db = sqlite3.connect(berkas, timeout=0)
    try:
        db.execute("SELECT * FROM opd").fetchall()
    finally:
        db.close()
