"""What the database's failures mean to the person in front of the screen.

"Disk full", "read-only" and "locked" are never "damaged": each has its own sentence and its own
advice (reliability rules: map by SQLite's error name, never by its English text).  Errors that
are bugs (a wrong column, a broken constraint) pass through unchanged.
"""

import errno
import logging
import os
import secrets
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy.exc import DBAPIError

from sakip_desktop.db.types import UnreadableValueError
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    BasisDataHilang,
    BasisDataRusak,
    BasisDataTerkunci,
    DiskPenuh,
    FolderTidakDapatDitulis,
    MediaBermasalah,
)
from sakip_desktop.paths import TIDAK_MUAT

log = logging.getLogger(__name__)

G = TypeVar("G", bound=BasisDataGalat)

_PROBE = 1024 * 1024
_TIDAK_BOLEH = {errno.EACCES, errno.EPERM, errno.EROFS}
_LAIN_JENIS = {errno.EEXIST, errno.ENOTDIR, errno.EISDIR}
_BUKAN_NAMA = {errno.ENAMETOOLONG, errno.ELOOP}
_MEDIA = {errno.EIO, errno.ENXIO, errno.ENODEV}


def elsewhere(galat: G) -> G:
    """The disk is to blame: whoever shows this offers a copy on another one."""
    galat.darurat = True
    return galat


def disk_penuh(path: Path) -> DiskPenuh:
    """There is no room left where the file is."""
    return elsewhere(
        DiskPenuh(
            "Belum tersimpan: disk penuh.",
            f"Tidak ada ruang lagi di {path.parent}.",
            "Yang sudah tersimpan tetap ada; isian di layar, bila ada, tidak hilang. Kosongkan "
            "ruang (misalnya Recycle Bin), lalu ulangi; atau simpan salinan darurat di disk lain.",
        )
    )


def terkunci(path: Path) -> BasisDataTerkunci:
    """Another program, or another window, holds the file."""
    return BasisDataTerkunci(
        "Basis data sedang dipakai program lain.",
        f"{path.name} sudah terbuka di jendela lain, atau sedang disalin program lain.",
        "Tutup jendela atau program itu, lalu coba lagi. Data tidak berubah.",
    )


def tidak_dapat_ditulis(path: Path) -> FolderTidakDapatDitulis:
    """The folder or the medium is read-only."""
    return elsewhere(
        FolderTidakDapatDitulis(
            "Basis data tidak dapat ditulis.",
            f"Folder {path.parent} atau berkas di dalamnya hanya boleh dibaca.",
            "Yang sudah tersimpan tetap ada; isian di layar, bila ada, tidak hilang. Buka kunci "
            "tulis media itu, minta izin tulis kepada admin PC, atau pindahkan folder data ke disk "
            "PC ini.",
        )
    )


def media_bermasalah(path: Path) -> MediaBermasalah:
    """The disk reports errors."""
    return elsewhere(
        MediaBermasalah(
            "Disk melaporkan kesalahan; yang terakhir belum tersimpan.",
            f"Media tempat {path.name} berada tidak dapat dibaca atau ditulis dengan baik.",
            "Datanya mungkin masih baik. Berhenti mengisi, simpan salinan di disk lain, lalu "
            "periksakan disk ini.",
        )
    )


def rusak(path: Path, mengapa: str, teknis: str) -> BasisDataRusak:
    """The file is damaged or not ours.

    Args:
        path: the file.
        mengapa: what is wrong with it, for whoever sits in front of it.
        teknis: how that was seen, for the log alone.
    """
    log.info("damaged: %s", teknis)
    return BasisDataRusak(
        f"{path.name} tidak dapat dibuka sebagai data kantor.",
        mengapa,
        "Berkas itu tidak diubah. Pulihkan cadangan terakhir yang utuh; program menunjukkan "
        "dahulu apa yang kurang di dalamnya.",
    )


def tidak_ada(path: Path) -> BasisDataHilang:
    """The file is missing; it is never made anew in place of one that should be there."""
    return BasisDataHilang(
        "Basis data tidak ditemukan.",
        f"Tidak ada berkas {path}.",
        "Pasang kembali disk atau flash drive-nya, atau pulihkan dari cadangan.",
    )


def translate(galat: BaseException, path: Path) -> BasisDataGalat | None:
    """The sentence for a failure of SQLAlchemy, sqlite3 or the file system.

    Args:
        galat: what was raised.
        path: the database (or the file that was to be written).

    Returns:
        The error to raise instead; None when it is a bug and should stay as it is.
    """
    asli = galat.orig if isinstance(galat, DBAPIError) else galat
    if _is_undecodable(asli):
        return _isi_rusak(path, "not UTF-8")
    if isinstance(asli, UnreadableValueError):
        return _isi_rusak(path, f"a stored value is unreadable ({asli})")
    if isinstance(asli, sqlite3.Error):
        return _from_sqlite(getattr(asli, "sqlite_errorname", ""), path)
    if isinstance(asli, OSError):
        return _from_os(asli, path)
    return None


def is_damage(galat: BaseException) -> bool:
    """Whether SQLite itself says that the file's content is damaged.

    Nothing else starts a recovery: not a full or read-only disk, not a lock, and not the "disk
    I/O error" of a medium that may work again after it was plugged in anew.
    """
    nama = getattr(galat, "sqlite_errorname", "")
    rusak = isinstance(galat, sqlite3.Error) and nama.startswith(_RUSAK)
    return rusak or _is_undecodable(galat)


def _is_undecodable(galat: BaseException | None) -> bool:
    """Whether bytes of the file are no letters: all that we store is UTF-8.

    In a row the driver says so in words, in a message about the schema Python does.
    """
    kata = "Could not decode to UTF-8" in str(galat)
    return isinstance(galat, UnicodeDecodeError) or (isinstance(galat, sqlite3.Error) and kata)


@contextmanager
def translated(path: Path, *, files: bool = True) -> Iterator[None]:
    """Run database work; its failures come out as ``BasisDataGalat`` with a sentence.

    Args:
        path: the database (or the file that was to be written).
        files: whether an ``OSError`` inside is about that file too; no for a block that may read
            other files.

    Raises:
        BasisDataGalat: one of its children, see ``translate``.
    """
    isi = (DBAPIError, sqlite3.Error, UnicodeDecodeError, UnreadableValueError)
    jenis = (*isi, OSError) if files else isi
    try:
        yield
    except jenis as galat:
        arti = translate(galat, path)
        if arti is None:
            raise
        raise arti from galat


def _from_sqlite(nama: str, path: Path) -> BasisDataGalat | None:
    if nama.startswith(_RUSAK):
        return _isi_rusak(path, nama)
    for awalan, sentence in _MENURUT_NAMA:
        if nama.startswith(awalan):
            return sentence(path)
    return None


def _from_os(galat: OSError, path: Path) -> BasisDataGalat | None:
    if galat.errno in TIDAK_MUAT:
        return disk_penuh(path)
    if galat.errno in _TIDAK_BOLEH:
        return tidak_dapat_ditulis(path)
    if isinstance(galat, FileNotFoundError):
        return tidak_ada(path)
    if galat.errno in _LAIN_JENIS:
        return BasisDataGalat(
            "Folder data tidak dapat dipakai.",
            f"{galat.filename or path} berkas di tempat folder, atau folder di tempat berkas.",
            "Pindahkan yang bukan buatan program ini dari sana, lalu coba lagi.",
        )
    if galat.errno in _BUKAN_NAMA:
        return BasisDataGalat(
            "Berkas itu tidak dapat dibuka.",
            f"{path} terlalu panjang, atau pintasannya berputar-putar.",
            "Pilih berkas lain, atau salin dulu ke folder dengan nama yang lebih pendek.",
        )
    return media_bermasalah(path) if galat.errno in _MEDIA else None


def _cannot_open(path: Path) -> BasisDataGalat:
    """SQLite says the same for a missing file, a folder, and a read-only place."""
    if not path.exists():
        return tidak_ada(path)
    if path.is_dir():
        return rusak(path, "Itu sebuah folder, bukan berkas.", "a folder")
    return media_bermasalah(path) if _probe(path.parent) is None else tidak_dapat_ditulis(path)


def _input_output(path: Path) -> BasisDataGalat:
    """A quota or a file size limit also shows as an I/O error; trying to write tells which."""
    nomor = _probe(path.parent)
    if nomor in TIDAK_MUAT:
        return disk_penuh(path)
    return tidak_dapat_ditulis(path) if nomor in _TIDAK_BOLEH else media_bermasalah(path)


def _isi_rusak(path: Path, teknis: str) -> BasisDataGalat:
    return rusak(path, "Isinya rusak: sebagian tidak dapat dibaca lagi.", teknis)


def _probe(folder: Path) -> int | None:
    """Try to write one MiB in the folder; returns the error number, None when it went well."""
    berkas = folder / f".coba-{secrets.token_hex(4)}"
    try:
        if shutil.disk_usage(folder).free < _PROBE:
            return errno.ENOSPC
        nomor = os.open(berkas, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            written = 0
            while written < _PROBE:
                written += os.write(nomor, bytes(_PROBE - written))
        finally:
            os.close(nomor)
            berkas.unlink()
    except OSError as galat:
        return galat.errno
    return None


_RUSAK = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_MENURUT_NAMA: tuple[tuple[tuple[str, ...], Callable[[Path], BasisDataGalat]], ...] = (
    (("SQLITE_FULL",), disk_penuh),
    (("SQLITE_BUSY", "SQLITE_LOCKED"), terkunci),
    (("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH"), tidak_dapat_ditulis),
    (("SQLITE_CANTOPEN",), _cannot_open),
    (("SQLITE_IOERR",), _input_output),
)
