"""Where files are.

``resource`` finds what ships with the program in all three ways it can run: from the source
tree (editable install), from a wheel, and frozen by PyInstaller.  ``DataFolder`` names what
belongs to the user, so that ``--data-dir`` moves all of it at once.  Every name that the program
gives a file or folder there stands here, as does what SQLite puts beside a database (``file_set``).

``write_atomic`` is the one way to put a finished file there: after a power cut the old file or the
new one is found, whole.
"""

import errno
import os
import secrets
import time
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent

# What the system says where there is no room left, or none of a quota.
TIDAK_MUAT = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}

BASIS_DATA = "sakip.sqlite3"
BARU = ".baru"
"""Ends the name of a database that is being made (``db.open``)."""
PULIH = ".pulih"
"""Ends the name of the backup that is about to take the database's place (``db.restore``)."""

SEDANG_PULIH = ".sedang-pulih"
"""A restore whose files are moving (``db.restore``)."""
DIPULIHKAN = ".dipulihkan"
"""Who brought the database back, until the journal says so (``db.restore``)."""
RUSAK = ".rusak"
"""Damage was seen (``db.kerusakan``)."""
DIPERIKSA = ".diperiksa.json"
"""What was checked, and how the file was left (``db.diperiksa``)."""
GAGAL_PULIH = ".gagal-pulih.json"
"""Wrong passwords at a restore (``services.jeda``)."""
DIPINDAH = ".dipindah.json"
"""The office has moved (``services.tempat``)."""
MANIFES = "manifest.json"
"""The backups of a folder (``db.manifest``)."""
JENDELA = "jendela.ini"
"""Places and sizes of windows (``app``)."""
SAKIP_LOG = "sakip.log"
"""The newest log (``gui.log``)."""
JATUH = "jatuh.txt"
"""Beside it, where the interpreter itself writes when it falls; read at the next start."""
MILIK_PROGRAM = frozenset(
    {SEDANG_PULIH, DIPULIHKAN, RUSAK, DIPERIKSA, GAGAL_PULIH, DIPINDAH, MANIFES, JENDELA}
    | {BASIS_DATA + BARU, BASIS_DATA + PULIH}
)
"""Nothing else is written under these names."""

DIGANTI = "diganti"
"""Databases that a restore replaced (``db.restore``)."""
KARANTINA = "karantina"
"""What a crash left (``db.karantina``)."""
FOLDER_RUSAK = "rusak"
"""Damaged databases (``db.kerusakan``)."""
LATIHAN = "latihan"
"""The office to practise with (``app``)."""

LOG = ("-wal", "-journal")
"""End the names of SQLite's logs: what is in one is not in the database yet, or not any more."""
PENGIRING = (*LOG, "-shm")
"""End the names of all that SQLite puts beside a database."""


def logs(path: Path) -> tuple[Path, ...]:
    """SQLite's logs of a database, whether they are there or not."""
    return tuple(path.with_name(path.name + satu) for satu in LOG)


def file_set(path: Path) -> tuple[Path, ...]:
    """A database with all that SQLite may have put beside it, the database first."""
    return (path, *(path.with_name(path.name + satu) for satu in PENGIRING))


def resource(*parts: str) -> Path:
    """Path of a shipped file below ``resources/``.

    A wheel and the frozen program carry the folder inside the package; the source tree has it
    beside the package.
    """
    beside = _PACKAGE.parent / "resources"
    root = beside if beside.is_dir() else _PACKAGE / "resources"
    return root.joinpath(*parts)


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The folder that holds one installation's data; nothing in it is created by asking."""

    root: Path

    @property
    def database(self) -> Path:
        """The SQLite file with everything the office has entered."""
        return self.root / BASIS_DATA

    @property
    def cadangan(self) -> Path:
        """Verified backups and their manifest."""
        return self.root / "cadangan"

    @property
    def bukti(self) -> Path:
        """Evidence files, stored under their hash."""
        return self.root / "bukti"

    @property
    def dokumen(self) -> Path:
        """Papers that the program wrote."""
        return self.root / "dokumen"

    @property
    def log(self) -> Path:
        """Rotating log files."""
        return self.root / "log"

    @property
    def jendela(self) -> Path:
        """Places and sizes of windows."""
        return self.root / JENDELA

    def create(self) -> None:
        """Make the folder and its parts.

        Raises:
            OSError: the folder cannot be written.
        """
        for folder in (self.root, self.cadangan, self.bukti, self.dokumen, self.log):
            folder.mkdir(parents=True, exist_ok=True)


def default_data_folder() -> DataFolder:
    """Where data live when nobody said otherwise: the user's local (never synced) folder."""
    from platformdirs import user_data_path  # not on the way to the first window

    return DataFolder(user_data_path("SAKIP Desktop", appauthor=False, roaming=False) / "data")


_TUNGGU_DETIK = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)
_WINDOWS_SEMENTARA = (5, 32, 33)  # access denied, sharing and lock violation: antivirus, indexer


def write_atomic(path: Path, isi: bytes) -> None:
    """Write a file so that after any crash either the old or the new one is there, whole.

    Args:
        path: the target; its folder must exist.
        isi: all of its bytes.

    Raises:
        OSError: no room, read-only, or the target is held open by another program; the target
            is unchanged and nothing is left beside it.
    """
    sementara = path.with_name(f"{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        with sementara.open("xb") as berkas:
            berkas.write(isi)
            berkas.flush()
            os.fsync(berkas.fileno())
        replace(sementara, path)
    except BaseException:
        sementara.unlink(missing_ok=True)
        raise


def replace(sumber: Path, tujuan: Path) -> None:
    """``os.replace`` made durable; on Windows it is tried again while a scanner holds the file.

    Raises:
        OSError: it cannot be moved; nothing has changed.
    """
    for jeda in (*_TUNGGU_DETIK, None):
        try:
            sumber.replace(tujuan)
            break
        except PermissionError as galat:
            if jeda is None or getattr(galat, "winerror", None) not in _WINDOWS_SEMENTARA:
                raise
            time.sleep(jeda)
    fsync_folder(tujuan.parent)


def fsync_file(path: Path) -> None:
    """Force a closed file's bytes to the disk."""
    nomor = os.open(path, os.O_RDWR)
    try:
        os.fsync(nomor)
    finally:
        os.close(nomor)


def fsync_folder(folder: Path) -> None:
    """Force the names in a folder to the disk; Windows does so by itself and cannot be asked."""
    if os.name == "nt":
        return
    nomor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(nomor)
    finally:
        os.close(nomor)
