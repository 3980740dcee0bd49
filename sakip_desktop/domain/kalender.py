"""The office's working calendar: days, hours, and what lies between two moments.

A day is a working day when the office has hours on its weekday and nothing makes it free.
Standard times keep their unit: minutes and hours run through working hours, days through working
days; none is converted into another (``domain.langkah.SatuanWaktu``).

Every moment here is a local one of the office; aware ones stay in their zone (Indonesia's clocks
are never put forward or back).  Calendars are asked only within ``JANGKAUAN`` days, so that one
without any working day cannot be searched for ever.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.langkah import SatuanWaktu, Waktu
from sakip_desktop.domain.periode import tanggal_indonesia

JANGKAUAN = 3 * 366
"""Days ahead within which a working day must be found."""

_JAM = r"(?:[01]?[0-9]|2[0-3])[.:][0-5][0-9]"
_SESI = re.compile(rf"({_JAM})\s*(?:-|\u2013|s\.?/?d\.?|sampai)\s*({_JAM})")
_MENIT_SEJAM = 60
_SEHARI = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Sesi:
    """Working hours without a break, from and until.

    Raises:
        ValueError: it ends before it begins.
    """

    mulai: time
    selesai: time

    def __post_init__(self) -> None:
        if self.mulai >= self.selesai:
            msg = f"{self.mulai} is not before {self.selesai}"
            raise ValueError(msg)

    @property
    def menit(self) -> int:
        """Its length."""
        return _minutes(self.selesai) - _minutes(self.mulai)

    @property
    def teks(self) -> str:
        """As it is written: ``07.30-12.00``."""
        return f"{self.mulai:%H.%M}-{self.selesai:%H.%M}"


def sessions_text(sesi: tuple[Sesi, ...]) -> str:
    """The hours of a day as they are written: ``07.30-12.00, 13.00-16.00``; empty when free."""
    return ", ".join(satu.teks for satu in sesi)


def parse_sessions(teks: str, hari: str) -> tuple[Sesi, ...]:
    """Read the hours of a day as somebody wrote them; an empty text makes the day free.

    Args:
        teks: ``07.30-12.00, 13.00-16.00``; a colon or an en dash will do.
        hari: name of the day, for the sentence.

    Raises:
        DataTidakSah: it cannot be read, a session ends before it begins, or two overlap.
    """
    hasil = []
    for bagian in filter(None, (satu.strip() for satu in re.split(r"[,;]", teks))):
        cocok = _SESI.fullmatch(bagian)
        mulai, selesai = (_read_time(satu) for satu in cocok.groups()) if cocok else (None, None)
        if mulai is None or selesai is None or mulai >= selesai:
            raise _refuse_sessions(hari, f"“{bagian}” tidak terbaca sebagai jam kerja.")
        hasil.append(Sesi(mulai, selesai))
    hasil.sort()
    if any(dulu.selesai > lalu.mulai for dulu, lalu in pairwise(hasil)):
        raise _refuse_sessions(hari, "Dua bagian jamnya bertumpuk.")
    return tuple(hasil)


def _read_time(teks: str) -> time:
    jam, menit = re.split("[.:]", teks)
    return time(int(jam), int(menit))


def _refuse_sessions(hari: str, mengapa: str) -> DataTidakSah:
    return DataTidakSah(
        f"Jam kerja {hari} tidak disimpan.",
        mengapa,
        "Tulis seperti 07.30-12.00, 13.00-16.00; kosongkan bila libur.",
    )


_PAGI = Sesi(time(7, 30), time(12))
JAM_BAWAAN: Mapping[int, tuple[Sesi, ...]] = {
    **dict.fromkeys(range(4), (_PAGI, Sesi(time(13), time(16)))),
    4: (Sesi(time(7, 30), time(11, 30)), Sesi(time(13), time(16, 30))),
}
"""Hours until the office says otherwise: 37,5 a week without breaks (the sum of Perpres 21/2023
Pasal 4; how the five days divide it is the office's, this division is ours)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KalenderKerja:
    """When an office works.

    Attributes:
        jam: sessions by weekday (0 is Monday), in order; a weekday without any is free.
        libur: names of free days by date: national, joint leave and the office's own.
        masuk: days on which the office works although its week has them free, with the hours of
            the first weekday that has any.

    Raises:
        ValueError: sessions of a day overlap.
    """

    jam: Mapping[int, tuple[Sesi, ...]] = field(default_factory=lambda: dict(JAM_BAWAAN))
    libur: Mapping[date, str] = field(default_factory=dict)
    masuk: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        for sesi in self.jam.values():
            if any(dulu.selesai > lalu.mulai for dulu, lalu in pairwise(sesi)):
                msg = f"sessions overlap: {sesi}"
                raise ValueError(msg)

    def sessions(self, hari: date) -> tuple[Sesi, ...]:
        """The working hours of a day, none when it is free."""
        biasa = self.jam.get(hari.weekday(), ())
        if hari in self.masuk:
            return biasa or next((sesi for _, sesi in sorted(self.jam.items()) if sesi), ())
        return () if hari in self.libur else biasa

    def is_workday(self, hari: date) -> bool:
        """Whether somebody works on that day."""
        return bool(self.sessions(hari))

    def workday_from(self, hari: date) -> date:
        """That day, or the next one on which somebody works.

        Raises:
            DataTidakSah: the calendar has none within three years.
        """
        for maju in range(JANGKAUAN):
            calon = hari + maju * _SEHARI
            if self.is_workday(calon):
                return calon
        raise DataTidakSah(
            "Tenggat tidak dapat dihitung.",
            f"Kalender kerja kantor tidak punya hari kerja sejak {tanggal_indonesia(hari)}.",
            "Periksa hari kerja dan hari libur di Administrasi, bagian Kalender.",
        )

    def workday_after(self, hari: date, jumlah: int) -> date:
        """The working day that many working days after a day; with 0 as ``workday_from``.

        Raises:
            DataTidakSah: the calendar has no working days.
        """
        sampai = self.workday_from(hari)
        # A start on a free day: the first working day is the first of those counted.
        sisa = jumlah - (sampai != hari and jumlah > 0)
        for _ in range(sisa):
            sampai = self.workday_from(sampai + _SEHARI)
        return sampai

    def workdays_between(self, dari: date, sampai: date) -> int:
        """Working days after the first day up to and with the last; 0 when it is not later."""
        return sum(
            self.is_workday(dari + maju * _SEHARI) for maju in range(1, (sampai - dari).days + 1)
        )

    def minutes_between(self, dari: datetime, sampai: datetime) -> int:
        """Whole working minutes between two moments; 0 when the second is not later."""
        detik = 0
        for maju in range((sampai.date() - dari.date()).days + 1):
            hari = dari.date() + maju * _SEHARI
            for sesi in self.sessions(hari):
                mulai = max(_at(hari, sesi.mulai, dari), dari)
                selesai = min(_at(hari, sesi.selesai, dari), sampai)
                detik += max(0, int((selesai - mulai).total_seconds()))
        return detik // 60

    def due(self, mulai: datetime, waktu: Waktu | None) -> datetime:
        """When something that begins then and takes its standard time is due.

        Minutes and hours run while somebody works; days end with the last session of that many
        working days later.  Without a standard time it is due when it begins.

        Raises:
            DataTidakSah: the calendar has no working days.
        """
        if waktu is None or waktu.nilai <= 0:
            return mulai
        if waktu.satuan is SatuanWaktu.HARI:
            hari = self.workday_after(mulai.date(), waktu.nilai)
            return _at(hari, self.sessions(hari)[-1].selesai, mulai)
        menit = waktu.nilai * (_MENIT_SEJAM if waktu.satuan is SatuanWaktu.JAM else 1)
        return self._after_minutes(mulai, menit)

    def _after_minutes(self, mulai: datetime, menit: int) -> datetime:
        sisa = timedelta(minutes=menit)
        hari = self.workday_from(mulai.date())
        while True:
            for sesi in self.sessions(hari):
                awal = max(_at(hari, sesi.mulai, mulai), mulai)
                akhir = _at(hari, sesi.selesai, mulai)
                if awal >= akhir:
                    continue
                if awal + sisa <= akhir:
                    return awal + sisa
                sisa -= akhir - awal
            hari = self.workday_from(hari + _SEHARI)


def _minutes(saat: time) -> int:
    return saat.hour * _MENIT_SEJAM + saat.minute


def _at(hari: date, saat: time, contoh: datetime) -> datetime:
    return datetime.combine(hari, saat, contoh.tzinfo)
