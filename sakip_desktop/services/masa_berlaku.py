"""The dates of filling that are in force, inside an open session; ``masa_isi`` has the verbs.

The due date of a running collection is the cycle's, also when it was fixed here: one date, which
all pages and papers read.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from sqlmodel import Session, col, select

from sakip_desktop.db.models import MasaIsi as MasaIsiRow
from sakip_desktop.domain.langkah import Siklus
from sakip_desktop.domain.masa_isi import BukaLagi, MasaIsi
from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.services.context import AppContext

TABEL_MASA = frozenset({"masa_isi"})


def stored_masa(ctx: AppContext, sesi: Session, tahun: int) -> Mapping[Periode, MasaIsi]:
    """What the office fixed for periods of a year; read once until it fixes something else."""
    return ctx.kept(sesi, ("masa isi", tahun), TABEL_MASA, lambda: _load(ctx, sesi, tahun))


def _load(ctx: AppContext, sesi: Session, tahun: int) -> Mapping[Periode, MasaIsi]:
    kantor: dict[Periode, MasaIsiRow] = {}
    unit: dict[Periode, dict[str, MasaIsiRow]] = defaultdict(dict)
    for satu in sesi.exec(
        select(MasaIsiRow)
        .where(MasaIsiRow.opd_id == ctx.opd_id, MasaIsiRow.tahun == tahun)
        .order_by(col(MasaIsiRow.nomor))
    ):
        periode = Periode(satu.tahun, JenisPeriode(satu.jenis), satu.ke)
        if satu.unit_id is None:
            kantor[periode] = satu
        else:
            unit[periode][satu.unit_id] = satu
    return {
        periode: MasaIsi(
            periode=periode,
            dibuka=satu.dibuka,
            tenggat=satu.tenggat,
            ditutup=satu.ditutup,
            alasan=satu.alasan,
            oleh=satu.ditetapkan_oleh,
            pada=ctx.local(satu.ditetapkan_pada).date(),
            versi=satu.nomor,
            buka_lagi=tuple(_reopening(ctx, lagi) for lagi in unit[periode].values()),
        )
        for periode, satu in kantor.items()
    }


def _reopening(ctx: AppContext, satu: MasaIsiRow) -> BukaLagi:
    return BukaLagi(
        unit_id=satu.unit_id or "",
        mulai=satu.dibuka,
        sampai=satu.ditutup or satu.tenggat,
        alasan=satu.alasan,
        oleh=satu.ditetapkan_oleh,
        pada=ctx.local(satu.ditetapkan_pada).date(),
        versi=satu.nomor,
    )


def masa_of(ctx: AppContext, sesi: Session, siklus: Siklus) -> MasaIsi:
    """The dates of a running collection; where the office fixed none, from its start."""
    ada = stored_masa(ctx, sesi, siklus.periode.tahun).get(siklus.periode)
    mulai = ctx.local(siklus.dimulai).date()
    if ada is None:
        return MasaIsi(periode=siklus.periode, dibuka=mulai, tenggat=siklus.tenggat)
    return replace(ada, tenggat=siklus.tenggat)


def refuse_typing(ctx: AppContext, sesi: Session, siklus: Siklus, unit_id: str) -> str:
    """Why a unit cannot type although its step is open; empty when it can.

    An office that fixed nothing notices nothing.  The day is the last one believed, so that a
    clock set back opens no period.
    """
    if siklus.periode not in stored_masa(ctx, sesi, siklus.periode.tahun):
        return ""
    return masa_of(ctx, sesi, siklus).refuse(ctx.role_day(sesi), unit_id)


def saves_late(ctx: AppContext, sesi: Session, siklus: Siklus | None) -> bool:
    """Whether a figure that is saved now is late."""
    if siklus is None:
        return False
    return ctx.today() > siklus.tenggat or ctx.role_day(sesi) > siklus.tenggat


def fixed_due(ctx: AppContext, sesi: Session, periode: Periode) -> date | None:
    """The due date that the office fixed before the collection began; None where it did not."""
    ada = stored_masa(ctx, sesi, periode.tahun).get(periode)
    return None if ada is None else ada.tenggat
