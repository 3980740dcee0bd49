"""Where data lie: what kind of place a folder is, judged from facts that others have looked up.

A fixed disk of this computer is where an office belongs.  On a flash disk, in a shared folder and
in a folder that a cloud program synchronises, files are pulled out, locked by others or replaced
behind the program's back: the program offers a copy on this computer, and where somebody insists
it saves in another way (``db.engine``) and says so all the time.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class JenisTempat(StrEnum):
    """What kind of place a folder is."""

    TETAP = "tetap"
    LEPAS = "lepas"
    JARINGAN = "jaringan"
    CAKRAM = "cakram"
    AWAN = "awan"
    TIDAK_DIKENAL = "tidak_dikenal"

    @property
    def aman(self) -> bool:
        """Whether an office may be kept there without a word."""
        return self is JenisTempat.TETAP


KATA_TEMPAT = {
    JenisTempat.TETAP: "disk komputer ini",
    JenisTempat.LEPAS: "flash disk atau disk lepas",
    JenisTempat.JARINGAN: "folder jaringan",
    JenisTempat.CAKRAM: "CD atau DVD",
    JenisTempat.AWAN: "folder yang disinkronkan ke awan",
    JenisTempat.TIDAK_DIKENAL: "tempat yang tidak dikenal",
}

BAHAYA_TEMPAT = {
    JenisTempat.TETAP: "",
    JenisTempat.LEPAS: "isian hilang atau berkasnya rusak bila tercabut saat menyimpan",
    JenisTempat.JARINGAN: "isian hilang bila jaringan putus, dan dua komputer dapat bertabrakan",
    JenisTempat.CAKRAM: "tidak ada yang dapat disimpan di sana",
    JenisTempat.AWAN: "program sinkronisasi dapat mengganti atau mengunci berkasnya saat dipakai",
    JenisTempat.TIDAK_DIKENAL: "tidak dapat dipastikan bahwa yang disimpan benar-benar tertulis",
}

# What GetDriveTypeW answers.
_WINDOWS = {
    2: JenisTempat.LEPAS,
    3: JenisTempat.TETAP,
    4: JenisTempat.JARINGAN,
    5: JenisTempat.CAKRAM,
    6: JenisTempat.TETAP,  # a RAM disk
}
_JARINGAN = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "davfs",
        "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.davfs", "fuse.google-drive-ocamlfuse",
    }
)  # fmt: skip
_CAKRAM = frozenset({"iso9660", "udf"})
_FOLDER_LEPAS = ("/media/", "/run/media/")
_AWAN_AWALAN = ("onedrive", "dropbox")
_AWAN = frozenset(
    {
        "google drive", "googledrive", "my drive", "drive saya", "shared drives", "drive bersama",
        "icloud drive", "iclouddrive",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaTempat:
    """What the system says of a folder.

    Attributes:
        jalur: the folder as it was named and as it is after all links.
        jenis_drive: number of Windows' ``GetDriveTypeW``; None on another system.
        sistem_berkas: name of the file system; empty where it is not known.
        kait: where the file system is mounted; empty where it is not known.
        lepas: whether the device says that it can be pulled out.
        akar_awan: folders that a cloud program has announced as its own.
    """

    jalur: tuple[str, ...]
    jenis_drive: int | None = None
    sistem_berkas: str = ""
    kait: str = ""
    lepas: bool = False
    akar_awan: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Disk:
    """A place that a backup can be copied to.

    Attributes:
        akar: its folder (``E:``, ``/media/budi/KINGSTON``).
        nama: its label, empty when it has none.
        jenis: what it is.
        bebas: free bytes.
        besar: all bytes.
    """

    akar: Path
    nama: str
    jenis: JenisTempat
    bebas: int
    besar: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pindahan:
    """What an office left behind says of where it went.

    Attributes:
        ke: the folder that it works in now.
        pada: when it was copied (UTC).
        komputer: name of the computer that the folder is on.
    """

    ke: Path
    pada: datetime
    komputer: str


@dataclass(frozen=True, slots=True)
class Kabar:
    """Something that the window says all the time; ``kunci`` tells what its button does."""

    kunci: str
    teks: str


def classify(fakta: FaktaTempat) -> JenisTempat:
    """What kind of place a folder is.

    A cloud folder lies on a fixed disk as a rule, so the name of the folder is judged first, but
    after what certainly is no disk of this computer.
    """
    dasar = _by_disk(fakta)
    if dasar in (JenisTempat.TETAP, JenisTempat.TIDAK_DIKENAL) and _in_cloud(fakta):
        return JenisTempat.AWAN
    return dasar


def _by_disk(fakta: FaktaTempat) -> JenisTempat:
    if fakta.jenis_drive is not None:
        return _WINDOWS.get(fakta.jenis_drive, JenisTempat.TIDAK_DIKENAL)
    if fakta.sistem_berkas in _JARINGAN:
        return JenisTempat.JARINGAN
    if fakta.sistem_berkas in _CAKRAM:
        return JenisTempat.CAKRAM
    if fakta.lepas or fakta.kait.startswith(_FOLDER_LEPAS):
        return JenisTempat.LEPAS
    if fakta.sistem_berkas.startswith("fuse."):
        return JenisTempat.TIDAK_DIKENAL
    return JenisTempat.TETAP


def _in_cloud(fakta: FaktaTempat) -> bool:
    """By the names of the folders above, and by what the cloud programs have announced."""
    akar = [_parts(satu) for satu in fakta.akar_awan if satu]
    for jalur in map(_parts, fakta.jalur):
        if any(nama.startswith(_AWAN_AWALAN) or nama in _AWAN for nama in jalur):
            return True
        if any(satu and jalur[: len(satu)] == satu for satu in akar):
            return True
    return False


def _parts(jalur: str) -> tuple[str, ...]:
    """Names of the folders, as Windows compares them; both kinds of slashes part them."""
    return tuple(nama for nama in jalur.casefold().replace("\\", "/").split("/") if nama)


def longest_mount(jalur: str, kait: Iterable[tuple[str, str, str]]) -> tuple[str, str, str]:
    """The mount that a path lies on: device, mount point, file system; the later one of equals.

    Args:
        jalur: an absolute path with ``/``.
        kait: device, mount point and file system of each mount, in the system's order.

    Returns:
        The deepest one above the path; empty texts when there is none.
    """
    hasil = ("", "", "")
    for satu in kait:
        titik = satu[1].rstrip("/")
        if (jalur == titik or jalur.startswith(f"{titik}/")) and len(satu[1]) >= len(hasil[1]):
            hasil = satu
    return hasil
