"""Charts as frozen records: what is drawn is said here once, for the screen and for papers."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

SERATUS_PERSEN = Decimal(100)
BATANG_TERBANYAK = 40
"""Bars of one chart; what has more is drawn as several."""


class Rupa(Protocol):
    """How a state is shown: a sign and a word, and the ink of both."""

    @property
    def tanda(self) -> str:
        """The sign."""

    @property
    def kata(self) -> str:
        """The word."""

    @property
    def tinta(self) -> str:
        """Its colour, ``#rrggbb``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batang:
    """One bar: an indikator against 100 %, with its class and its way through the year.

    Attributes:
        nilai: the shown capaian; None for no bar.
        teks: the same as it is written.
        tanda, kata, tinta: the class, or why there is none.
        warna: fill of the bar; empty for a hollow one: what has no class yet never looks good.
        tren: capaian by month, January first, None where there is none.
        tren_lalu: of the year before; empty where there is nothing.
    """

    kunci: str
    kode: str
    nama: str
    nilai: Decimal | None
    teks: str
    tanda: str
    kata: str
    tinta: str
    warna: str = ""
    tren: tuple[Decimal | None, ...] = ()
    tren_lalu: tuple[Decimal | None, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GrafikBatang:
    """Bars below each other."""

    judul: str
    keterangan: str
    batang: tuple[Batang, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seri:
    """One line: a value by month, None for a gap; the first of a chart is the one that counts."""

    nama: str
    nilai: tuple[Decimal | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GrafikGaris:
    """Lines over the months of a year."""

    judul: str
    keterangan: str
    seri: tuple[Seri, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatangWaktu:
    """One row of times: minutes of work and working days, each with its standard as a mark.

    Attributes:
        menit, hari: lengths of the two bars; None for no bar.
        menit_lain: the part of ``menit`` that has no standard minutes; it is drawn hollow.
        menit_teks, hari_teks: the same as they are written.
        menit_baku, hari_baku: where the marks stand; None for no mark.
    """

    kunci: str
    nama: str
    menit: Decimal | None
    menit_teks: str
    menit_baku: int | None
    hari: Decimal | None
    hari_teks: str
    hari_baku: int | None
    menit_lain: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GrafikWaktu:
    """Times below each other, all in one ink: they are told, not judged.

    Attributes:
        menit, hari: heads of the two scales.
    """

    judul: str
    keterangan: str
    menit: str
    hari: str
    batang: tuple[BatangWaktu, ...]


Grafik = GrafikBatang | GrafikGaris | GrafikWaktu


@dataclass(frozen=True, slots=True)
class Daerah:
    """Where something stands in a chart, in points from the upper left corner."""

    kunci: str
    kiri: float
    atas: float
    lebar: float
    tinggi: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Gambar:
    """A drawn chart: a PDF of one page, its size in points, and what can be pointed at."""

    isi: bytes
    lebar: float
    tinggi: float
    daerah: tuple[Daerah, ...] = ()
