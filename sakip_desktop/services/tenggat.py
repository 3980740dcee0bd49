"""When the steps of a running cycle are due, in the office's calendar.

The way begins when the cycle does; the forms are due on the day that the office fixed when it
began (they cannot be filled before the period is over), and what follows them goes on from there.
Where no unit fills a form, the office's day is the last step's.
"""

from collections.abc import Mapping
from datetime import date, datetime, time

from sqlmodel import Session

from sakip_desktop.domain.langkah import KeadaanLangkah, Siklus
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.kalender import TABEL_KALENDER, load_kalender
from sakip_desktop.sop.tenggat import due_dates


def step_dues(ctx: AppContext, sesi: Session, siklus: Siklus) -> Mapping[str, date]:
    """The day on which each step of a cycle is due, by the step's code.

    Raises:
        DataTidakSah: the office's calendar has no working days.
    """
    mulai = ctx.local(siklus.dimulai)
    lewat = frozenset(
        satu.langkah.kode for satu in siklus.langkah if satu.keadaan is KeadaanLangkah.DILEWATI
    )

    def compute() -> Mapping[str, date]:
        akhir = datetime.combine(siklus.tenggat, time(23, 59), mulai.tzinfo)
        berformulir = [satu.kode for satu in siklus.sop.langkah if satu.diisi_unit]
        semua = due_dates(
            siklus.sop,
            mulai,
            load_kalender(ctx, sesi, mulai.year),
            lewat=lewat,
            tetap=dict.fromkeys(berformulir or [siklus.sop.langkah[-1].kode], akhir),
        )
        return {kode: saat.date() for kode, saat in semua.items()}

    # Nothing of it changes while the cycle runs, but for the calendar.
    kunci = ("tenggat langkah", siklus.id, mulai.utcoffset(), siklus.tenggat, lewat)
    return ctx.kept(sesi, kunci, TABEL_KALENDER, compute)
