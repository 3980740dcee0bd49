"""What a crash left, kept aside.

After a crash or power cut a log (``-wal``, ``-journal``) lies beside the database.  SQLite puts
it right on opening, nearly always; the copy is for the time when it does not.  What is left of a
restore that cannot be finished is moved here.
"""

import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from sakip_desktop.paths import KARANTINA, file_set, logs, replace

TERBESAR = 200_000_000
RUANG_LELUASA = 10  # times the size that must be free, so that the copy never fills the disk
SIMPAN = 3


def left_behind(path: Path) -> bool:
    """Whether a log with something in it lies beside the database."""
    return any(sisa.exists() and sisa.stat().st_size > 0 for sisa in logs(path))


def quarantine(path: Path) -> Path | None:
    """Copy the set aside; the newest three copies are kept.

    Must be called before this process has a connection to the file.

    Returns:
        The folder of the copy; None when the set is large, room is scarce or copying failed:
        opening goes on in any case, and nothing of the set is ever deleted.
    """
    berkas = [satu for satu in file_set(path) if satu.exists()]
    ukuran = sum(satu.stat().st_size for satu in berkas)
    if ukuran > TERBESAR or shutil.disk_usage(path.parent).free < RUANG_LELUASA * ukuran:
        return None
    akar = path.parent / KARANTINA
    with suppress(OSError):
        tujuan = _next_folder(akar)
        for satu in berkas:
            shutil.copy2(satu, tujuan)
        _thin(akar)
        return tujuan
    return None


def set_aside(akar: Path, berkas: Iterable[Path]) -> Path:
    """Move files that are there into a folder of their own below ``akar``, in their order.

    Returns:
        That folder.

    Raises:
        OSError: one cannot be moved; those before it have been.
    """
    tujuan = _next_folder(akar)
    for satu in berkas:
        if satu.exists():
            replace(satu, tujuan / satu.name)
    with suppress(OSError):
        _thin(akar)
    return tujuan


def remove_note(path: Path) -> None:
    """Remove a small file of ours that may not be there; a folder in its place is set aside.

    Raises:
        OSError: it can be neither removed nor moved.
    """
    if path.is_dir() and not path.is_symlink():
        set_aside(path.parent / KARANTINA, [path])
    else:
        path.unlink(missing_ok=True)


def discard(folder: Path | None) -> None:
    """Remove a copy that was not needed: the file was only held by another program."""
    if folder is not None:
        with suppress(OSError):
            shutil.rmtree(folder)


def _next_folder(akar: Path) -> Path:
    nomor = max((int(satu.name) for satu in _folders(akar)), default=0) + 1
    tujuan = akar / f"{nomor:04d}"
    tujuan.mkdir(parents=True)
    return tujuan


def _thin(akar: Path) -> None:
    for lama in _folders(akar)[:-SIMPAN]:
        shutil.rmtree(lama)


def _folders(akar: Path) -> list[Path]:
    if not akar.is_dir():
        return []
    return sorted(satu for satu in akar.iterdir() if satu.name.isdecimal())
