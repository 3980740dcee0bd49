"""When each step of a cycle is due: from its start and the standard times, along the Ya branches.

Returns do not move a date: what was due stays what was due, and how late it is can be seen.
"""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from sakip_desktop.domain.kalender import KalenderKerja
from sakip_desktop.domain.langkah import Sop


def due_dates(
    sop: Sop,
    mulai: datetime,
    kalender: KalenderKerja,
    *,
    lewat: frozenset[str] = frozenset(),
    tetap: Mapping[str, datetime] = MappingProxyType({}),
) -> Mapping[str, datetime]:
    """The moment at which each step is due, by its code, in the order of the work.

    Args:
        sop: the procedure.
        mulai: local start of the cycle.
        kalender: the office's calendar.
        lewat: codes of steps that are passed over; they take no time.
        tetap: moments that the office fixed for a step; nothing before it is due later, and the
            way goes on from there.

    Raises:
        DataTidakSah: the calendar has no working days.
    """
    hasil: dict[str, datetime] = {}
    langkah, saat = sop.langkah[0], mulai
    while langkah.kode not in hasil:
        saat = kalender.due(saat, None if langkah.kode in lewat else langkah.waktu)
        saat = tetap.get(langkah.kode, saat)
        hasil[langkah.kode] = saat
        if not langkah.lanjut:
            break
        langkah = sop.step(langkah.lanjut)
    batas = saat
    for kode in reversed(hasil):
        batas = tetap.get(kode, batas)
        hasil[kode] = min(hasil[kode], batas)
    return hasil
