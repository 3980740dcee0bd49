"""The drawn flowchart of a procedure as frozen records.

Only the five symbols of PermenPAN-RB 35/2012: capsule (start, end), box (act), diamond
(decision), pentagon (goes on another page) and the arrow.  Everything is in points from the upper
left corner of the page's flowchart.
"""

from dataclasses import dataclass
from enum import StrEnum
from math import hypot, sqrt

Titik = tuple[float, float]
_TEPAT = 0.05  # points; what is nearer stands on the border

YA, TIDAK = "Ya", "Tidak"


class Bentuk(StrEnum):
    """The shapes of the symbols."""

    KAPSUL = "kapsul"
    KOTAK = "kotak"
    BELAH_KETUPAT = "belah ketupat"
    SEGILIMA = "segilima"


@dataclass(frozen=True, slots=True)
class Persegi:
    """A rectangle."""

    kiri: float
    atas: float
    lebar: float
    tinggi: float

    @property
    def kanan(self) -> float:
        """Right edge."""
        return self.kiri + self.lebar

    @property
    def bawah(self) -> float:
        """Lower edge."""
        return self.atas + self.tinggi

    @property
    def tengah(self) -> Titik:
        """Middle."""
        return self.kiri + self.lebar / 2, self.atas + self.tinggi / 2

    def meets(self, lain: "Persegi", jarak: float = 0) -> bool:
        """Whether the two overlap or are nearer than so much."""
        return (
            self.kiri - jarak < lain.kanan
            and lain.kiri - jarak < self.kanan
            and self.atas - jarak < lain.bawah
            and lain.atas - jarak < self.bawah
        )


@dataclass(frozen=True, slots=True)
class Simbol:
    """One symbol.

    Attributes:
        kunci: code of the step, or the letter of a pentagon.
        teks: what stands in it.
    """

    bentuk: Bentuk
    kunci: str
    letak: Persegi
    teks: str = ""

    def side(self, y: float, *, kanan: bool) -> float:
        """Where the border is at that height, on the right or on the left."""
        letak = self.letak
        x, tengah = letak.tengah
        setengah, tinggi = letak.lebar / 2, letak.tinggi / 2
        dy = abs(y - tengah)
        if self.bentuk is Bentuk.BELAH_KETUPAT:
            setengah *= 1 - dy / tinggi
        elif self.bentuk is Bentuk.KAPSUL:
            setengah += sqrt(max(tinggi**2 - dy**2, 0)) - tinggi
        return x + setengah if kanan else x - setengah

    @property
    def flat(self) -> tuple[float, float]:
        """From where to where arrows may stand on its upper or lower edge."""
        x, _ = self.letak.tengah
        match self.bentuk:
            case Bentuk.BELAH_KETUPAT | Bentuk.SEGILIMA:
                return x, x
            case Bentuk.KAPSUL:
                tepi = self.letak.tinggi / 2
            case _:
                tepi = 4.0
        return self.letak.kiri + tepi, self.letak.kanan - tepi

    @property
    def corners(self) -> tuple[Titik, ...]:
        """The corners; of a capsule those of the rectangle around it."""
        k = self.letak
        x, y = k.tengah
        if self.bentuk is Bentuk.BELAH_KETUPAT:
            return (x, k.atas), (k.kanan, y), (x, k.bawah), (k.kiri, y)
        if self.bentuk is Bentuk.SEGILIMA:
            bahu = k.atas + 0.6 * k.tinggi
            return (
                (k.kiri, k.atas),
                (k.kanan, k.atas),
                (k.kanan, bahu),
                (x, k.bawah),
                (k.kiri, bahu),
            )
        return (k.kiri, k.atas), (k.kanan, k.atas), (k.kanan, k.bawah), (k.kiri, k.bawah)

    def on_border(self, titik: Titik) -> bool:
        """Whether the point stands on the drawn outline."""
        if self.bentuk is Bentuk.KAPSUL:
            jari = self.letak.tinggi / 2
            kiri, kanan = self.flat
            x = min(max(titik[0], kiri), kanan)
            return abs(hypot(titik[0] - x, titik[1] - self.letak.tengah[1]) - jari) < _TEPAT
        sudut = self.corners
        return any(
            _distance(titik, awal, akhir) < _TEPAT
            for awal, akhir in zip(sudut, (*sudut[1:], sudut[0]), strict=True)
        )


def _distance(titik: Titik, awal: Titik, akhir: Titik) -> float:
    """From a point to a line between two points."""
    dx, dy = akhir[0] - awal[0], akhir[1] - awal[1]
    panjang = dx * dx + dy * dy
    bagian = ((titik[0] - awal[0]) * dx + (titik[1] - awal[1]) * dy) / panjang if panjang else 0
    bagian = min(max(bagian, 0), 1)
    return hypot(titik[0] - awal[0] - bagian * dx, titik[1] - awal[1] - bagian * dy)


@dataclass(frozen=True, slots=True)
class Tulisan:
    """A word beside an arrow, with its room."""

    teks: str
    letak: Persegi


@dataclass(frozen=True, slots=True)
class Panah:
    """An arrow from its first point to its last; ``tulisan`` says which branch of a decision."""

    titik: tuple[Titik, ...]
    tulisan: Tulisan | None = None


@dataclass(frozen=True, slots=True)
class BarisAlir:
    """The row of a step.

    Attributes:
        lain: columns of people who take part and whom the symbol does not reach.
    """

    kode: str
    atas: float
    tinggi: float
    lain: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HalamanAlir:
    """The part of the flowchart on one page."""

    tinggi: float
    baris: tuple[BarisAlir, ...]
    simbol: tuple[Simbol, ...]
    panah: tuple[Panah, ...]


@dataclass(frozen=True, slots=True)
class Alir:
    """The whole flowchart.

    Attributes:
        lebar: width of all columns together.
        kolom: what the columns are called.
        batas: where the columns begin and end, one more than there are columns.
    """

    lebar: float
    kolom: tuple[str, ...]
    batas: tuple[float, ...]
    halaman: tuple[HalamanAlir, ...]
