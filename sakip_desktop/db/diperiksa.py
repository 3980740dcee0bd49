"""What the last opening found whole, remembered beside the database.

A small file of its own, so that looking at an office (a dry run, a check) changes no byte of its
database.  Losing it costs one full check.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sakip_desktop.db.journal import canonical, canonical_json
from sakip_desktop.domain.riwayat import Kepala
from sakip_desktop.paths import write_atomic

NAMA = ".diperiksa.json"


@dataclass(frozen=True, slots=True)
class Diperiksa:
    """When everything was checked last, and up to which entry the journal is known to be whole."""

    penuh: datetime | None = None
    kepala: Kepala | None = None


def load_diperiksa(path: Path) -> Diperiksa:
    """What is remembered of a database; nothing when there is no such file or it is damaged."""
    try:
        isi = json.loads(path.with_name(NAMA).read_bytes())
        return Diperiksa(datetime.fromisoformat(isi["penuh"]), Kepala(**isi["kepala"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Diperiksa()


def save_diperiksa(path: Path, penuh: datetime, kepala: Kepala) -> None:
    """Remember it; where that cannot be written the next opening checks once more."""
    isi = {
        "penuh": canonical(penuh),
        "kepala": {"instalasi": kepala.instalasi, "urut": kepala.urut, "sidik": kepala.sidik},
    }
    with suppress(OSError):
        write_atomic(path.with_name(NAMA), canonical_json(isi).encode())


def forget_diperiksa(path: Path) -> None:
    """Another file has taken the database's place."""
    path.with_name(NAMA).unlink(missing_ok=True)
