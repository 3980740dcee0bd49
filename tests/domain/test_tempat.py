"""What kind of place a folder is, from facts that are made up."""

import pytest

from sakip_desktop.domain.tempat import (
    BAHAYA_TEMPAT,
    KATA_TEMPAT,
    FaktaTempat,
    JenisTempat,
    classify,
    longest_mount,
)

J = JenisTempat
OFFICE = r"C:\Users\Budi\AppData\Local\SAKIP Desktop\data"


@pytest.mark.parametrize(
    ("nomor", "jenis"),
    [(0, J.TIDAK_DIKENAL), (1, J.TIDAK_DIKENAL), (2, J.LEPAS), (3, J.TETAP), (4, J.JARINGAN),
     (5, J.CAKRAM), (6, J.TETAP), (99, J.TIDAK_DIKENAL)],
)  # fmt: skip
def test_windows_says_what_kind_of_drive_it_is(nomor, jenis):
    assert classify(FaktaTempat(jalur=(OFFICE,), jenis_drive=nomor)) is jenis


@pytest.mark.parametrize(
    ("sistem", "kait", "lepas", "jenis"),
    [
        ("ext4", "/", False, J.TETAP),
        ("btrfs", "/home", False, J.TETAP),
        ("tmpfs", "/tmp", False, J.TETAP),  # noqa: S108 - a name, nothing is made there
        ("vfat", "/media/budi/KINGSTON", False, J.LEPAS),
        ("exfat", "/run/media/budi/STIK", False, J.LEPAS),
        ("fuseblk", "/mnt/data", True, J.LEPAS),
        ("fuseblk", "/mnt/windows", False, J.TETAP),
        ("cifs", "/mnt/bagian", False, J.JARINGAN),
        ("nfs4", "/mnt/bagian", False, J.JARINGAN),
        ("fuse.sshfs", "/mnt/bagian", False, J.JARINGAN),
        ("fuse.apa-saja", "/mnt/aneh", False, J.TIDAK_DIKENAL),
        ("iso9660", "/media/cd", True, J.CAKRAM),
        ("", "", False, J.TETAP),
    ],
)
def test_linux_is_told_by_its_mounts(sistem, kait, lepas, jenis):
    fakta = FaktaTempat(jalur=(f"{kait}/data",), sistem_berkas=sistem, kait=kait, lepas=lepas)
    assert classify(fakta) is jenis


@pytest.mark.parametrize(
    "jalur",
    [
        r"C:\Users\Budi\OneDrive\SAKIP",
        r"C:\Users\Budi\OneDrive - Pemerintah Kabupaten Contoh\Dokumen\SAKIP",
        r"c:\users\budi\ONEDRIVE\data",
        r"C:\Users\Budi\Dropbox (Pribadi)\data",
        r"C:\Users\Budi\Google Drive\data",
        r"G:\My Drive\SAKIP",
        r"G:\Drive Saya\SAKIP",
        r"C:\Users\Budi\iCloudDrive\data",
        "/srv/budi/Dropbox/data",
    ],
)
def test_cloud_folders_are_known_by_their_names(jalur):
    drive = 3 if "\\" in jalur else None
    assert classify(FaktaTempat(jalur=(jalur,), jenis_drive=drive)) is J.AWAN
    tautan = FaktaTempat(jalur=(OFFICE, jalur), jenis_drive=3)  # reached by a link
    assert classify(tautan) is J.AWAN


def test_a_cloud_program_may_have_announced_a_folder_of_another_name():
    fakta = FaktaTempat(jalur=(r"D:\Awan\Kantor\data",), jenis_drive=3, akar_awan=("", r"d:\AWAN"))
    assert classify(fakta) is J.AWAN
    samping = FaktaTempat(jalur=(r"D:\Awan2\data",), jenis_drive=3, akar_awan=(r"D:\Awan",))
    assert classify(samping) is J.TETAP


def test_what_only_sounds_like_a_cloud_is_none():
    jalur = r"C:\Users\Budi\Dokumen Onedrive lama\data"
    assert classify(FaktaTempat(jalur=(jalur,), jenis_drive=3)) is J.TETAP


def test_a_stick_stays_a_stick_whatever_its_folders_are_called():
    assert classify(FaktaTempat(jalur=(r"E:\OneDrive",), jenis_drive=2)) is J.LEPAS
    assert classify(FaktaTempat(jalur=(r"\\server\OneDrive",), jenis_drive=4)) is J.JARINGAN


def test_every_place_has_its_words():
    assert set(KATA_TEMPAT) == set(BAHAYA_TEMPAT) == set(J)
    assert [satu for satu in J if satu.aman] == [J.TETAP]
    assert all(bool(BAHAYA_TEMPAT[satu]) is not satu.aman for satu in J)


def test_the_deepest_mount_counts_and_the_later_one_of_equals():
    kait = [
        ("/dev/sda1", "/", "ext4"),
        ("/dev/sdb1", "/media/budi", "vfat"),
        ("/dev/sdc1", "/media/budi", "exfat"),
        ("x", "/med", "nfs"),
    ]
    assert longest_mount("/media/budi/data", kait) == ("/dev/sdc1", "/media/budi", "exfat")
    assert longest_mount("/media/budi2", kait) == ("/dev/sda1", "/", "ext4")
    assert longest_mount("/med", kait) == ("x", "/med", "nfs")
    assert longest_mount("/a", []) == ("", "", "")
