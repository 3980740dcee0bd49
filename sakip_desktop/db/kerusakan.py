"""The marker beside a file that was found damaged: written where it is seen, gone when mended.

It holds no decision: a recovery that was agreed to and did not come to its end is asked about
again, unless the marker of ``restore`` says that files are moving.  It goes when the file was
opened and found whole as a whole (``open``); what was moved aside then lies in ``rusak/``.
"""

import re
from contextlib import suppress
from dataclasses import replace as changed
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, event
from sqlalchemy.engine.interfaces import ExceptionContext

from sakip_desktop.db.engine import path_of
from sakip_desktop.db.galat import is_damage
from sakip_desktop.db.journal import canonical, canonical_json
from sakip_desktop.db.karantina import remove_note, set_aside
from sakip_desktop.db.nota import as_count, as_moment, as_text, load_json
from sakip_desktop.domain.kerusakan import Kerusakan, Tahap
from sakip_desktop.domain.waktu import Clock
from sakip_desktop.paths import DIGANTI, FOLDER_RUSAK, KARANTINA, RUSAK, replace, write_atomic

SEDANG_DIPAKAI = "Sewaktu dipakai, sebagian isinya ternyata tidak dapat dibaca lagi."
_TIDAK_TERBACA = "Catatan tentang kerusakannya sendiri tidak terbaca."
_NAMA_FOLDER = re.compile(r"[0-9A-Za-z-]+")  # no way out of ``rusak``


def mark(path: Path, sebab: str, now: datetime) -> None:
    """Remember that the file is damaged; what is remembered already stays.

    Where it cannot be written the damage is seen again at the next opening.
    """
    if not path.with_name(RUSAK).exists():
        save_mark(path, Kerusakan(sejak=now, sebab=sebab))


def save_mark(path: Path, tanda: Kerusakan) -> None:
    """Write the marker; where the folder cannot be written it is left as it is."""
    isi = {
        "sejak": canonical(tanda.sejak),
        "sebab": tanda.sebab,
        "tahap": tanda.tahap.value,
        "folder": tanda.folder,
        "diganti": list(tanda.diganti),
        "kepala": tanda.kepala,
    }
    with suppress(OSError):
        if path.with_name(RUSAK).is_dir():
            remove_note(path.with_name(RUSAK))
        write_atomic(path.with_name(RUSAK), canonical_json(isi).encode())


def read_mark(path: Path) -> Kerusakan | None:
    """The marker; one that cannot be read says only that there was damage."""
    penanda = path.with_name(RUSAK)
    if not penanda.exists():
        return None
    try:
        isi = load_json(penanda)
        tahap, kepala = Tahap(isi["tahap"]), isi["kepala"]
        return Kerusakan(
            sejak=as_moment(isi["sejak"]),
            sebab=as_text(isi["sebab"]),
            tahap=tahap,
            folder="" if tahap is Tahap.DITEMUKAN else _as_folder(isi["folder"]),
            diganti=tuple(as_text(satu) for satu in isi["diganti"]),
            kepala=None if kepala is None else as_count(kepala),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return Kerusakan(sejak=datetime.fromtimestamp(0, UTC), sebab=_TIDAK_TERBACA)


def forget_mark(path: Path) -> None:
    """The file is whole, and the journal says what became of it."""
    with suppress(OSError):
        remove_note(path.with_name(RUSAK))


def watch(engine: Engine, clock: Clock) -> None:
    """From here on damage that shows in the middle of work is remembered at once.

    Only SQLite's own word for it counts: a full disk, a medium that fails or a lock is no damage.
    """
    path = path_of(engine)

    def note(context: ExceptionContext) -> None:
        if is_damage(context.original_exception):
            mark(path, SEDANG_DIPAKAI, clock.now())

    event.listen(engine, "handle_error", note)


def agree(path: Path, tanda: Kerusakan, folder: str) -> Kerusakan:
    """The person agreed: remember where the damaged files go and what lay in ``diganti`` before."""
    tanda = changed(
        tanda, tahap=Tahap.DISETUJUI, folder=folder, diganti=tuple(_names(path.parent / DIGANTI))
    )
    save_mark(path, tanda)
    return tanda


def finish(path: Path) -> Kerusakan | None:
    """The file was opened and found whole: put what was moved aside into ``rusak/``.

    Every step may have been done already.

    Returns:
        The marker when files were set aside, which the journal has to tell (``forget_mark`` then);
        None when there was nothing to recover.
    """
    tanda = read_mark(path)
    if tanda is None:
        return None
    if tanda.tahap is Tahap.DITEMUKAN:
        forget_mark(path)
        return None
    tujuan = path.parent / FOLDER_RUSAK / tanda.folder
    for nama in _names(path.parent / DIGANTI):
        if nama not in tanda.diganti:
            make_folder(tujuan.parent)
            replace(path.parent / DIGANTI / nama, free_name(tujuan))
    if not tujuan.exists():
        forget_mark(path)
        return None
    tanda = changed(tanda, tahap=Tahap.DIPULIHKAN)
    save_mark(path, tanda)
    return tanda


def make_folder(folder: Path) -> None:
    """Make ``rusak/``; a file that lies in its place is set aside.

    Raises:
        OSError: it cannot be made.
    """
    if folder.exists() and not folder.is_dir():
        set_aside(folder.parent / KARANTINA, [folder])
    folder.mkdir(exist_ok=True)


def free_name(folder: Path) -> Path:
    """A folder name that is not taken."""
    calon, ke = folder, 1
    while calon.exists():
        ke += 1
        calon = folder.with_name(f"{folder.name}-{ke}")
    return calon


def _as_folder(nilai: object) -> str:
    """The name of a folder in ``rusak/``; without one files would be moved to anywhere."""
    nama = as_text(nilai)
    if not _NAMA_FOLDER.fullmatch(nama):
        raise ValueError("not a folder's name")
    return nama


def _names(folder: Path) -> list[str]:
    return sorted(satu.name for satu in folder.iterdir()) if folder.is_dir() else []
