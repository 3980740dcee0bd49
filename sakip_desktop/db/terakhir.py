"""What the journal said last of each row, kept where it does not fill the memory.

A file may hold millions of rows.  What is kept lies in a database of SQLite's own that nobody else
sees: in memory while it is small, then in a file of the temporary folder, gone when it is closed.
"""

import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import NamedTuple

from sakip_desktop.domain.errors import DiskPenuh

_CACHE_KB = 32_000
_TABEL = """
CREATE TABLE terakhir (
    tabel TEXT, kunci TEXT, urut INTEGER, kolom TEXT, sidik INTEGER, PRIMARY KEY (tabel, kunci)
) WITHOUT ROWID"""


class Ingatan(NamedTuple):
    """The last word on a row.

    Attributes:
        urut: number of the entry.
        kolom: what names the columns it speaks of; None when the row is gone.
        sidik: a hash of their values.
    """

    urut: int
    kolom: str | None
    sidik: int


class Terakhir:
    """The last word on each row, by table and key."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def add(self, semua: Iterable[tuple[str, str, int, str | None, int]]) -> None:
        """Remember table, key and the parts of an ``Ingatan``; a later word replaces the former."""
        with _room():
            self._db.executemany("INSERT OR REPLACE INTO terakhir VALUES (?, ?, ?, ?, ?)", semua)

    def take(self, tabel: str, kunci: Sequence[str]) -> dict[str, Ingatan]:
        """The last words on rows by key, each given once; without those that there are none of."""
        tanda = ", ".join("?" * len(kunci))
        sql = (
            f"DELETE FROM terakhir WHERE tabel = ? AND kunci IN ({tanda}) "  # noqa: S608 - only "?"
            "RETURNING kunci, urut, kolom, sidik"
        )
        with _room():
            semua = self._db.execute(sql, (tabel, *kunci)).fetchall()
        return {satu: Ingatan(*isi) for satu, *isi in semua}

    def tables(self) -> set[str]:
        """The tables of which something is remembered."""
        with _room():
            return {tabel for (tabel,) in self._db.execute("SELECT DISTINCT tabel FROM terakhir")}

    def left(self) -> Iterator[tuple[str, str, int]]:
        """Table, key and entry of rows that should be there and were not taken."""
        sql = "SELECT tabel, kunci, urut FROM terakhir WHERE kolom IS NOT NULL ORDER BY urut, kunci"
        with _room():
            yield from self._db.execute(sql)


@contextmanager
def remember_last() -> Iterator[Terakhir]:
    """An empty memory; it is gone afterwards."""
    with closing(sqlite3.connect("", isolation_level=None)) as db:
        db.execute(f"PRAGMA cache_size=-{_CACHE_KB}")
        db.execute("PRAGMA journal_mode=OFF")
        db.execute("PRAGMA synchronous=OFF")
        db.execute(_TABEL)
        db.execute("BEGIN")
        yield Terakhir(db)


@contextmanager
def _room() -> Iterator[None]:
    """A temporary folder that is full or cannot be written must not look like damaged data."""
    try:
        yield
    except sqlite3.OperationalError as galat:
        raise DiskPenuh(
            "Jurnal belum diperiksa sampai selesai.",
            f"Folder sementara {tempfile.gettempdir()} penuh atau tidak dapat ditulis.",
            "Kosongkan ruang di sana (misalnya dengan Pembersihan Disk), lalu coba lagi. "
            "Data tidak berubah.",
        ) from galat
