"""Room on the disk: said when it gets scarce, and no writing before it is gone.

Measured when a file is opened.  A file opened with too little room is only read until room was
made; it is looked at again at each save, so the program need not be closed.  A disk that fills up
later is told by SQLite itself (``galat``).
"""

import shutil
from pathlib import Path

from sqlalchemy import Engine

from sakip_desktop.db.engine import path_of
from sakip_desktop.db.galat import elsewhere
from sakip_desktop.domain.errors import DiskPenuh, GalatSakip
from sakip_desktop.domain.ukuran import MB, format_ukuran

AWAS = 500 * MB
"""Below this the person is told."""

TERENDAH = 50 * MB
KALI_BASIS_DATA = 3
"""Below this, or below so many times the database, nothing is written."""

BOLEH_SAAT_SEMPIT = frozenset({"akun.masuk", "akun.gagal", "cadangan.salin"})
"""Who cannot log in cannot look at anything, and a copy elsewhere is what is needed now; these
entries are small."""

_OPSI = "sakip_sempit"


def free_space(folder: Path) -> int:
    """Bytes free where a folder is."""
    return shutil.disk_usage(folder).free


def check_room(engine: Engine) -> GalatSakip | None:
    """Look at the disk of a file just opened, and stop writing where it is too full.

    Returns:
        What the person must be told; None when there is enough room.
    """
    path = path_of(engine)
    bebas, perlu = free_space(path.parent), _needed(path)
    engine.update_execution_options(**{_OPSI: bebas < perlu})
    if bebas < perlu:
        return elsewhere(
            DiskPenuh(
                "Ruang disk hampir habis: data hanya dapat dibaca.",
                _left(path, bebas, perlu),
                "Kosongkan ruang (misalnya Recycle Bin), lalu lanjutkan; program tidak perlu "
                "ditutup.",
            )
        )
    if bebas < AWAS:
        return GalatSakip(
            f"Ruang disk tinggal {format_ukuran(bebas)}.",
            f"Di bawah {format_ukuran(AWAS)}, cadangan dan dokumen dapat gagal dibuat.",
            f"Kosongkan ruang di disk tempat {path.parent} berada.",
        )
    return None


def require_room(engine: Engine, tindakan: str) -> None:
    """Refuse to write while a file that was opened with too little room still has too little.

    Raises:
        DiskPenuh: nothing was written.
    """
    if not engine.get_execution_options().get(_OPSI) or tindakan in BOLEH_SAAT_SEMPIT:
        return
    path = path_of(engine)
    bebas, perlu = free_space(path.parent), _needed(path)
    if bebas < perlu:
        raise elsewhere(
            DiskPenuh(
                "Belum tersimpan: ruang disk hampir habis.",
                _left(path, bebas, perlu),
                "Isian di layar, bila ada, tidak hilang. Kosongkan ruang (misalnya Recycle Bin), "
                "lalu ulangi.",
            )
        )
    engine.update_execution_options(**{_OPSI: False})


def _needed(path: Path) -> int:
    return max(TERENDAH, KALI_BASIS_DATA * path.stat().st_size)


def _left(path: Path, bebas: int, perlu: int) -> str:
    return (
        f"Tersisa {format_ukuran(bebas)} di {path.parent}; perlu sedikitnya {format_ukuran(perlu)}."
    )
