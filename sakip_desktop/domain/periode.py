"""Periods of the year: bulan, triwulan, semester, tahun.

A period is ``(tahun, jenis, ke)`` everywhere: in the database, in file names and on the command
line (``2025-07``, ``2025-TW3``, ``2025-S2``, ``2025``).
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache, total_ordering

from sakip_desktop.domain.errors import DataTidakSah

NAMA_BULAN = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
TAHUN_TERAWAL, TAHUN_TERAKHIR = 1900, 2999
"""Years that somebody can mean; others are slips of the finger, and some break the calendar."""

ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
NAMA_HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


class JenisPeriode(StrEnum):
    """The four lengths of a period."""

    BULAN = "bulan"
    TRIWULAN = "triwulan"
    SEMESTER = "semester"
    TAHUN = "tahun"


_PANJANG = {
    JenisPeriode.BULAN: 1,
    JenisPeriode.TRIWULAN: 3,
    JenisPeriode.SEMESTER: 6,
    JenisPeriode.TAHUN: 12,
}
_KODE = re.compile(
    r"(?P<tahun>[0-9]{4})(?:-(?:(?P<bulan>[0-9]{2})|TW(?P<tw>[1-4])|S(?P<smt>[12])))?"
)


@total_ordering
@dataclass(frozen=True, slots=True)
class Periode:
    """One period; ordered by its end, the shorter first when they end together."""

    tahun: int
    jenis: JenisPeriode
    ke: int

    def __post_init__(self) -> None:
        if not 1 <= self.ke <= 12 // _PANJANG[self.jenis]:
            msg = f"{self.jenis} ke-{self.ke} tidak ada."
            raise ValueError(msg)

    def __hash__(self) -> int:
        # Figures are looked up by the thousand: no tuple, and no jenis (its hash is Python code).
        return self.tahun * 16 + self.ke

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Periode):
            return NotImplemented
        return self._urutan < other._urutan

    @property
    def _urutan(self) -> tuple[int, int, int]:
        return (self.tahun, self.bulan_akhir, _PANJANG[self.jenis])

    @property
    def bulan_awal(self) -> int:
        """First month, 1 to 12."""
        return (self.ke - 1) * _PANJANG[self.jenis] + 1

    def short_in(self, tahun: int) -> str:
        """The last month as three letters, with its year where it is another: ``Des 2024``."""
        nama = NAMA_BULAN[self.bulan_akhir - 1][:3]
        return nama if self.tahun == tahun else f"{nama} {self.tahun}"

    @property
    def menutup_tahun(self) -> bool:
        """Whether it ends with December."""
        return self.bulan_akhir == _PANJANG[JenisPeriode.TAHUN]

    @property
    def bulan_akhir(self) -> int:
        """Last month, 1 to 12."""
        return self.ke * _PANJANG[self.jenis]

    @property
    def bulan(self) -> tuple["Periode", ...]:
        """The months inside, in order."""
        return _months(self.tahun, self.bulan_awal, self.bulan_akhir)

    @property
    def mulai(self) -> date:
        """First day."""
        return date(self.tahun, self.bulan_awal, 1)

    @property
    def akhir(self) -> date:
        """Last day."""
        return date(self.tahun, self.bulan_akhir, monthrange(self.tahun, self.bulan_akhir)[1])

    @property
    def kode(self) -> str:
        """The form of file names and of the command line."""
        match self.jenis:
            case JenisPeriode.BULAN:
                return f"{self.tahun}-{self.ke:02d}"
            case JenisPeriode.TRIWULAN:
                return f"{self.tahun}-TW{self.ke}"
            case JenisPeriode.SEMESTER:
                return f"{self.tahun}-S{self.ke}"
            case _:
                return f"{self.tahun}"

    @property
    def label(self) -> str:
        """As people write it: ``Juli 2025``, ``Triwulan III 2025``, ``Tahun 2025``."""
        match self.jenis:
            case JenisPeriode.BULAN:
                return f"{NAMA_BULAN[self.ke - 1]} {self.tahun}"
            case JenisPeriode.TRIWULAN:
                return f"Triwulan {ROMAWI[self.ke - 1]} {self.tahun}"
            case JenisPeriode.SEMESTER:
                return f"Semester {ROMAWI[self.ke - 1]} {self.tahun}"
            case _:
                return f"Tahun {self.tahun}"

    def __str__(self) -> str:
        return self.kode

    def __contains__(self, other: "Periode") -> bool:
        return (
            self.tahun == other.tahun
            and self.bulan_awal <= other.bulan_awal
            and other.bulan_akhir <= self.bulan_akhir
        )

    def sebelumnya(self) -> "Periode":
        """The period of the same length before this one, across the year's end too."""
        if self.ke > 1:
            return Periode(self.tahun, self.jenis, self.ke - 1)
        return Periode(self.tahun - 1, self.jenis, 12 // _PANJANG[self.jenis])

    def berikutnya(self) -> "Periode":
        """The period of the same length after this one, across the year's end too."""
        if self.ke < 12 // _PANJANG[self.jenis]:
            return Periode(self.tahun, self.jenis, self.ke + 1)
        return Periode(self.tahun + 1, self.jenis, 1)

    def overlaps(self, lain: "Periode") -> bool:
        """Whether they share a month: one holds the other, or they are the same."""
        return self in lain or lain in self

    def widened(self, jenis: JenisPeriode) -> "Periode":
        """The period of that length that holds this one; itself where that would be shorter."""
        if _PANJANG[jenis] <= _PANJANG[self.jenis]:
            return self
        return Periode(self.tahun, jenis, (self.bulan_akhir - 1) // _PANJANG[jenis] + 1)

    def tahun_lalu(self) -> "Periode":
        """The same period of the year before."""
        return Periode(self.tahun - 1, self.jenis, self.ke)

    def sampai_dengan(self) -> tuple["Periode", ...]:
        """The months from January to this period's last month."""
        return _months(self.tahun, 1, self.bulan_akhir)


@cache
def bulan(tahun: int, ke: int) -> Periode:
    """The month ``ke`` (1 to 12)."""
    return Periode(tahun, JenisPeriode.BULAN, ke)


@cache
def _months(tahun: int, awal: int, akhir: int) -> tuple[Periode, ...]:
    """The months from ``awal`` to ``akhir``; asked for thousands of times in a recap."""
    return tuple(bulan(tahun, ke) for ke in range(awal, akhir + 1))


def triwulan(tahun: int, ke: int) -> Periode:
    """The quarter ``ke`` (1 to 4)."""
    return Periode(tahun, JenisPeriode.TRIWULAN, ke)


def semester(tahun: int, ke: int) -> Periode:
    """The half-year ``ke`` (1 or 2)."""
    return Periode(tahun, JenisPeriode.SEMESTER, ke)


def setahun(tahun: int) -> Periode:
    """The whole year."""
    return Periode(tahun, JenisPeriode.TAHUN, 1)


def check_tahun(tahun: int) -> int:
    """The year, when it is one that somebody can mean.

    Raises:
        DataTidakSah: it is not within ``TAHUN_TERAWAL`` and ``TAHUN_TERAKHIR``.
    """
    if TAHUN_TERAWAL <= tahun <= TAHUN_TERAKHIR:
        return tahun
    raise DataTidakSah(
        "Tahun itu tidak dapat dipakai.",
        f"Program ini mengenal tahun {TAHUN_TERAWAL} sampai {TAHUN_TERAKHIR}.",
        "Tulis tahunnya dengan empat angka, misalnya 2025.",
    )


def parse_periode(kode: str) -> Periode:
    """Read ``2025-07``, ``2025-TW3``, ``2025-S2`` or ``2025``.

    Raises:
        DataTidakSah: the text is none of these, or the year is not within ``check_tahun``.
    """
    cocok = _KODE.fullmatch(kode.strip().upper())
    if cocok:
        tahun = check_tahun(int(cocok["tahun"]))
        if cocok["tw"]:
            return triwulan(tahun, int(cocok["tw"]))
        if cocok["smt"]:
            return semester(tahun, int(cocok["smt"]))
        if not cocok["bulan"]:
            return setahun(tahun)
        if 1 <= int(cocok["bulan"]) <= 12:
            return bulan(tahun, int(cocok["bulan"]))
    raise DataTidakSah(
        f"Periode “{kode}” tidak dikenal.",
        saran="Tulis seperti 2025-07 (bulan), 2025-TW3 (triwulan), 2025-S2 (semester) "
        "atau 2025 (tahun).",
    )


_TANGGAL = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2}|[a-z]+)\s*[-/. ]\s*(\d{4})", re.ASCII)


def parse_tanggal(teks: str) -> date | None:
    """A day in the Indonesian order: ``01/07/2025``, ``1-7-2025``, ``1 Juli 2025``; else None."""
    cocok = _TANGGAL.fullmatch(teks.strip().lower())
    if cocok is None:
        return None
    hari, bulan_, tahun = cocok.groups()
    nama = [satu.lower() for satu in NAMA_BULAN]
    nomor = (
        int(bulan_)
        if bulan_.isdecimal()
        else next((ke for ke, satu in enumerate(nama, 1) if bulan_ in {satu, satu[:3]}), 0)
    )
    try:
        return date(int(tahun), nomor, int(hari))
    except ValueError:
        return None


def tanggal_indonesia(tanggal: date, *, hari: bool = False) -> str:
    """``20 November 2026``, with ``hari`` ``Jumat, 20 November 2026``."""
    teks = f"{tanggal.day} {NAMA_BULAN[tanggal.month - 1]} {tanggal.year}"
    return f"{NAMA_HARI[tanggal.weekday()]}, {teks}" if hari else teks


def waktu_indonesia(setempat: datetime | None, *, hari: bool = False) -> str:
    """``2 Oktober 2025 pukul 10.42``, in the zone that the moment carries; empty for None."""
    if setempat is None:
        return ""
    return f"{tanggal_indonesia(setempat.date(), hari=hari)} pukul {setempat:%H.%M}"
