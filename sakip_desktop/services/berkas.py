"""Putting a finished file where somebody asked for it: every failure is a sentence.

What somebody asked for may be a mistyped name.  A database or another file that the program lives
on is never written over, whatever it is called and whether it is open or not.
"""

import errno
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sakip_desktop.domain.errors import BasisDataGalat, DiskPenuh, FolderTidakDapatDitulis

_TIDAK_MUAT = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_TIDAK_BOLEH = {errno.EACCES, errno.EPERM, errno.EROFS}
_MAGIC = b"SQLite format 3\0"
_MILIK_PROGRAM = {"manifest.json", ".sedang-pulih", ".diperiksa.json", ".gagal-pulih.json"}
_LOG = ("-wal", "-journal", "-shm")
_PINDAIAN = re.compile(r"[0-9a-f]{64}")


@contextmanager
def storing(path: Path) -> Iterator[None]:
    """Write a file inside the block; its folder is made first.

    Raises:
        DiskPenuh: there is no room.
        FolderTidakDapatDitulis: read-only, or the file is open in another program.
        BasisDataGalat: the name cannot be a file there, or it is one of the program's own.
    """
    with storing_in(path.parent, path.name):
        _refuse_own(path)
        yield


@contextmanager
def storing_in(folder: Path, nama: str) -> Iterator[None]:
    """Write into a folder, which is made first, under names of the program's own choice.

    Args:
        folder: where to.
        nama: what the sentences call it.

    Raises:
        BasisDataGalat: as ``storing``.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as galat:
        raise _sentence(galat, folder / nama) from galat


def _refuse_own(path: Path) -> None:
    """Refuse a folder, a database (also one that is open), and the program's own files."""
    if not path.name or path.is_dir():
        raise BasisDataGalat(
            "Hasilnya tidak dapat disimpan.",
            f"{path.resolve()} adalah folder, bukan berkas.",
            "Sebutkan juga nama berkasnya.",
        )
    if _is_own(path):
        raise BasisDataGalat(
            f"{path.name} tidak ditimpa.",
            f"{path} dipakai program untuk menyimpan data, cadangan, atau bukti.",
            "Pilih nama atau folder lain. Berkas itu tidak berubah.",
        )


def _is_own(path: Path) -> bool:
    nama = path.name.casefold()
    if nama in _MILIK_PROGRAM or nama.endswith(_LOG):
        return True
    if any(path.with_name(path.name + satu).exists() for satu in _LOG):
        return True
    if not path.exists():
        return False
    if path.resolve().parent.name == "bukti" and _PINDAIAN.fullmatch(path.stem):
        return True
    from sakip_desktop.db.engine import is_held  # most tables are computed without a database

    if is_held(path):  # opening it would drop SQLite's lock
        return True
    with path.open("rb") as berkas:
        return berkas.read(len(_MAGIC)) == _MAGIC


def _sentence(galat: OSError, path: Path) -> BasisDataGalat:
    if galat.errno in _TIDAK_MUAT:
        return DiskPenuh(
            f"{path.name} belum disimpan: disk penuh.",
            f"Tidak ada ruang lagi di {path.parent}.",
            "Kosongkan ruang (misalnya Recycle Bin), atau pilih disk lain.",
        )
    if galat.errno in _TIDAK_BOLEH:
        return FolderTidakDapatDitulis(
            f"{path.name} tidak dapat disimpan.",
            f"Folder {path.parent} hanya boleh dibaca, atau berkas itu sedang dibuka program lain.",
            "Tutup berkas itu, atau pilih folder lain.",
        )
    return BasisDataGalat(
        f"{path.name} tidak dapat disimpan.",
        f"{path} tidak dapat dipakai sebagai nama berkas.",
        "Pilih nama atau folder lain.",
    )
