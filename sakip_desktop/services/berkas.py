"""Putting a finished file where somebody asked for it: every failure is a sentence.

What somebody asked for may be a mistyped name.  A database or another file that the program lives
on is never written over, whatever it is called and whether it is open or not; nor is anything put
under a name at which the program looks for something of its own.  Names are compared as Windows
and macOS compare them: without regard to capitals.
"""

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sakip_desktop.domain.errors import BasisDataGalat, DiskPenuh, FolderTidakDapatDitulis
from sakip_desktop.paths import (
    BASIS_DATA,
    DIGANTI,
    FOLDER_RUSAK,
    KARANTINA,
    MILIK_PROGRAM,
    PENGIRING,
    TIDAK_MUAT,
    file_set,
)

_TIDAK_BOLEH = {errno.EACCES, errno.EPERM, errno.EROFS}
_MAGIC = b"SQLite format 3\0"
_FOLDER_PROGRAM = {"bukti", "log", DIGANTI, KARANTINA, FOLDER_RUSAK}  # beside a database
_PINDAIAN = re.compile(r"[0-9a-f]{64}")
_FINAL = re.compile(r" final(?: revisi \d+)? [0-9a-f]{8}\.pdf$")  # of ``dokumen.file_name``


@contextmanager
def storing(path: Path) -> Iterator[None]:
    """Write a file inside the block; its folder is made first.

    Raises:
        DiskPenuh: there is no room.
        FolderTidakDapatDitulis: read-only, or the file is open in another program.
        BasisDataGalat: the name cannot be a file there, or it is one of the program's own.
    """
    try:
        _refuse_own(path)
    except OSError as galat:
        raise _sentence(galat, path) from galat
    refuse_own_folder(path.parent)
    with storing_in(path.parent, path.name):
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


def refuse_own_folder(folder: Path) -> None:
    """Refuse a folder for results that is the program's own, or is to be made under such a name.

    Raises:
        BasisDataGalat: it is, or it cannot be looked at; nothing has been made.
    """
    try:
        milik = _below_own(folder)
    except OSError as galat:
        raise _sentence(galat, folder) from galat
    if milik:
        raise BasisDataGalat(
            "Hasilnya tidak disimpan di sana.",
            f"{folder} dipakai program untuk menyimpan data, cadangan, atau bukti.",
            "Pilih folder lain. Tidak ada yang berubah.",
        )


def _refuse_own(path: Path) -> None:
    """Refuse a folder, a database (also one that is open), and the program's own files."""
    if not path.name or path.is_dir():
        raise BasisDataGalat(
            "Hasilnya tidak dapat disimpan.",
            f"{path.resolve()} adalah folder, bukan berkas.",
            "Sebutkan juga nama berkasnya.",
        )
    if path.exists() and not path.is_file():  # looking into a pipe would wait for ever
        raise BasisDataGalat(
            "Hasilnya tidak dapat disimpan.",
            f"{path} bukan berkas biasa, melainkan pipa atau perangkat.",
            "Pilih nama atau folder lain.",
        )
    if _is_own(path):
        raise BasisDataGalat(
            f"{path.name} tidak ditimpa.",
            f"{path} dipakai program untuk menyimpan data, cadangan, atau bukti.",
            "Pilih nama atau folder lain. Berkas itu tidak berubah.",
        )


def _below_own(folder: Path) -> bool:
    """Whether a folder, or one that it is in, has a name of the program's own."""
    return any(
        satu.name.casefold() in MILIK_PROGRAM
        or satu.name.casefold().endswith(PENGIRING)
        or (satu.name.casefold() in _FOLDER_PROGRAM and satu.with_name(BASIS_DATA).exists())
        for awal in {folder.absolute(), _real(folder)}
        for satu in (awal, *awal.parents)
    )


def _real(path: Path) -> Path:
    """Where links lead; unlike ``Path.resolve`` it takes a link to itself as it is."""
    return Path(os.path.realpath(path))


def _is_own(path: Path) -> bool:
    asli = _real(path)
    for nama in {path.name.casefold(), asli.name.casefold()}:
        if nama in MILIK_PROGRAM or nama.endswith(PENGIRING):
            return True
    if any(log.exists() for satu in {path, asli} for log in file_set(satu)[1:]):
        return True
    if not path.exists():
        return False
    if _FINAL.search(asli.name.casefold()) and asli.parent.with_name(BASIS_DATA).exists():
        return True
    if asli.parent.name.casefold() == "bukti" and _PINDAIAN.fullmatch(asli.stem.casefold()):
        return True
    from sakip_desktop.db.engine import is_held  # most tables are computed without a database

    if is_held(path):  # opening it would drop SQLite's lock
        return True
    with path.open("rb") as berkas:
        return berkas.read(len(_MAGIC)) == _MAGIC


def _sentence(galat: OSError, path: Path) -> BasisDataGalat:
    if galat.errno in TIDAK_MUAT:
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
