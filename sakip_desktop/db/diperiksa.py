"""What the last opening found whole, remembered beside the database.

A small file of its own, so that looking at an office (a dry run, a check) changes no byte of its
database.  Losing it costs one full check.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sakip_desktop.db.journal import canonical, canonical_json
from sakip_desktop.db.karantina import remove_note
from sakip_desktop.db.nota import as_count, as_moment, as_text, load_json
from sakip_desktop.domain.riwayat import Kepala
from sakip_desktop.paths import DIPERIKSA, write_atomic


@dataclass(frozen=True, slots=True)
class Diperiksa:
    """What is known of a database that was open here.

    Attributes:
        penuh: when everything was checked last.
        kepala: up to which entry the journal is known to be whole.
        berkas: size and time of last change with which this program left the file when it closed
            it; None while it is open, and after an unclean end.
    """

    penuh: datetime | None = None
    kepala: Kepala | None = None
    berkas: tuple[int, int] | None = None


def load_diperiksa(path: Path) -> Diperiksa:
    """What is remembered of a database; nothing when there is no such file or it is damaged."""
    try:
        isi = load_json(path.with_name(DIPERIKSA))
        kepala, berkas = isi["kepala"], isi.get("berkas")
        return Diperiksa(
            as_moment(isi["penuh"]),
            Kepala(
                as_text(kepala["instalasi"]), as_count(kepala["urut"]), as_text(kepala["sidik"])
            ),
            (as_count(berkas[0]), as_count(berkas[1])) if berkas else None,
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Diperiksa()


def save_diperiksa(
    path: Path, penuh: datetime, kepala: Kepala, berkas: tuple[int, int] | None = None
) -> None:
    """Remember it; where that cannot be written the next opening checks once more."""
    isi = {
        "penuh": canonical(penuh),
        "kepala": {"instalasi": kepala.instalasi, "urut": kepala.urut, "sidik": kepala.sidik},
        "berkas": berkas,
    }
    with suppress(OSError):
        write_atomic(path.with_name(DIPERIKSA), canonical_json(isi).encode())


def remember_closed(path: Path) -> None:
    """Remember how this program leaves the file; it must be closed by now."""
    lama = load_diperiksa(path)
    if lama.penuh is None or lama.kepala is None or path.with_name(f"{path.name}-wal").exists():
        return
    with suppress(OSError):
        save_diperiksa(path, lama.penuh, lama.kepala, _mark_of(path))


def is_as_left(path: Path, lama: Diperiksa) -> bool:
    """Whether nobody wrote the file since this program closed it."""
    return lama.berkas is not None and lama.berkas == _mark_of(path)


def _mark_of(path: Path) -> tuple[int, int]:
    keadaan = path.stat()
    return keadaan.st_size, keadaan.st_mtime_ns


def forget_diperiksa(path: Path) -> None:
    """Another file has taken the database's place."""
    remove_note(path.with_name(DIPERIKSA))
