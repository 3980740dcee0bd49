"""Time as a thing that is handed in.

The computer's clock may be wrong: a dead CMOS battery starts it in 2009.  Order therefore never
comes from a clock (the journal counts), saving is never blocked by one, and what was written
under a doubtful clock says so.
"""

from datetime import datetime, timedelta, timezone
from typing import Protocol

TAHUN_PALING_AWAL = 2025
"""No true clock can show an earlier year: the program did not exist before."""

MUNDUR_PALING_JAUH = timedelta(minutes=5)
MAJU_PALING_JAUH = timedelta(days=400)

_ZONA = {"WIB": 7, "WITA": 8, "WIT": 9}  # fixed offsets, no daylight saving
ZONA = tuple(_ZONA)
"""The zones an office may be in."""


class Clock(Protocol):
    """Whoever knows the time: the system in the program, a fixed moment in a test."""

    def now(self) -> datetime:
        """The present moment, aware and in UTC."""


def zone_of(nama: str) -> timezone:
    """``WIB``, ``WITA`` or ``WIT`` as a zone."""
    return timezone(timedelta(hours=_ZONA[nama]), nama)


def clock_set_back(last_seen: datetime | None, now: datetime) -> bool:
    """Whether a clock shows a time that is over, or a year before the program existed.

    One that jumped ahead is doubtful too, but may be right: the program was not used for long.
    """
    if now.year < TAHUN_PALING_AWAL:
        return True
    return last_seen is not None and now < last_seen - MUNDUR_PALING_JAUH


def clock_doubtful(last_seen: datetime | None, now: datetime) -> bool:
    """Whether a clock should not be believed.

    Args:
        last_seen: the last moment that was believed in this database, None for a new one.
        now: what the clock shows.

    Returns:
        True when it shows a year before the program existed, went back by more than five minutes,
        or jumped ahead by more than 400 days.
    """
    ahead = last_seen is not None and now > last_seen + MAJU_PALING_JAUH
    return ahead or clock_set_back(last_seen, now)
