"""A workbook as plain data: what the guard hands on, and what a typed field is put into.

Without openpyxl, which is slow to load.
"""

import datetime as dt
from dataclasses import dataclass

NilaiSel = str | int | float | bool | dt.datetime | dt.date | dt.time | dt.timedelta


@dataclass(frozen=True, slots=True)
class Sel:
    """One cell that holds something.

    Attributes:
        nilai: the value; None when a formula has never been calculated.
        rumus: the cell holds a formula.
        galat: the value is an error of Excel (``#REF!``).
        persen: the cell is formatted as percent, so 0.85 is shown as 85%.
    """

    nilai: NilaiSel | None
    rumus: bool = False
    galat: bool = False
    persen: bool = False


@dataclass(frozen=True, slots=True)
class Lembar:
    """One sheet as plain data: cells by (row, column) from 1, only those that hold something."""

    nama: str
    sel: dict[tuple[int, int], Sel]
    gabungan: tuple[tuple[int, int, int, int], ...] = ()  # first row, first col, last row, last col
    baris_tersembunyi: frozenset[int] = frozenset()
    tersembunyi: bool = False


@dataclass(frozen=True, slots=True)
class Buku:
    """A workbook as plain data."""

    lembar: tuple[Lembar, ...]
    nama_tetap: dict[str, str]  # defined names that hold a text constant
    sifat: dict[str, str]  # custom document properties
