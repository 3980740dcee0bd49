"""What the small JSON files beside the database may say; anybody may have written them.

JSON knows infinite numbers, half letters and moments without a zone, which the program would choke
on later.  Here they are refused with ``ValueError``, and the file counts as damaged.
"""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

_TERPANJANG = 16 * 1024 * 1024
_TERBESAR = 2**62  # fits into a column
_TAHUN = range(1970, 9999)


def load_json(path: Path) -> Any:  # noqa: ANN401 - whatever it holds
    """The content of a small JSON file.

    Raises:
        OSError: it is not there, a folder, or cannot be read.
        ValueError: it is a pipe or a device, too large for one of ours, or no JSON.
    """
    if path.exists() and not (path.is_file() or path.is_dir()):  # a pipe would be waited for
        raise ValueError("not a plain file")
    with path.open("rb") as berkas:
        isi = berkas.read(_TERPANJANG + 1)
    if len(isi) > _TERPANJANG:
        raise ValueError("too large")
    try:
        return json.loads(isi)
    except RecursionError as galat:
        raise ValueError("nested too deeply") from galat


def as_text(nilai: object) -> str:
    """A text that can be stored.

    Raises:
        ValueError: it is none, or holds half of a letter.
    """
    if not isinstance(nilai, str):
        raise ValueError("not a text")  # noqa: TRY004 - one error for all that is damaged
    nilai.encode()
    return nilai


def as_count(nilai: object) -> int:
    """A whole number from 0 on that a column holds.

    Raises:
        ValueError: it is none.
    """
    if isinstance(nilai, bool) or not isinstance(nilai, int) or not 0 <= nilai < _TERBESAR:
        raise ValueError("not a number of something")
    return nilai


def as_moment(nilai: object) -> datetime:
    """A moment with its zone that can be counted with, in UTC.

    Raises:
        ValueError: it is none.
    """
    saat = datetime.fromisoformat(as_text(nilai))
    if saat.tzinfo is None or saat.year not in _TAHUN:
        raise ValueError("not a moment of this time")
    return saat.astimezone(UTC)
