"""The dates of filling that are in force, inside an open session; ``masa_isi`` has the verbs.

The due date of a running collection is the cycle's, also when it was fixed here: one date, which
all pages and papers read.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from sqlmodel import Session, col, select

from sakip_desktop.db.models import MasaIsi as MasaIsiRow
from sakip_desktop.domain.langkah import Siklus
from sakip_desktop.domain.masa_isi import BukaLagi, MasaIsi, TenggatUnit
from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.services.context import AppContext

TABEL_MASA = frozenset({"masa_isi"})


def stored_masa(ctx: AppContext, sesi: Session, tahun: int) -> Mapping[Periode, MasaIsi]:
    """What the office fixed for periods of a year; read once until it fixes something else."""
    return _kept(ctx, sesi, tahun).kantor


@dataclass(frozen=True, slots=True)
class _Khusus:
    """What was decided for single units in a period, the last of each kind."""

    lagi: dict[str, BukaLagi] = field(default_factory=dict)
    tenggat: dict[str, TenggatUnit] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Masa:
    """The dates of a year: of the office, and beside them of its units."""

    kantor: Mapping[Periode, MasaIsi]
    unit: Mapping[Periode, _Khusus]


def _kept(ctx: AppContext, sesi: Session, tahun: int) -> _Masa:
    return ctx.kept(sesi, ("masa isi", tahun), TABEL_MASA, lambda: _load(ctx, sesi, tahun))


def _load(ctx: AppContext, sesi: Session, tahun: int) -> _Masa:
    """A unit's row with a last day opened its period again; one without is its own due date."""
    kantor: dict[Periode, MasaIsiRow] = {}
    unit: dict[Periode, _Khusus] = defaultdict(_Khusus)
    for satu in sesi.exec(
        select(MasaIsiRow)
        .where(MasaIsiRow.opd_id == ctx.opd_id, MasaIsiRow.tahun == tahun)
        .order_by(col(MasaIsiRow.nomor))
    ):
        periode = Periode(satu.tahun, JenisPeriode(satu.jenis), satu.ke)
        if satu.unit_id is None:
            kantor[periode] = satu
        elif satu.ditutup is None:
            unit[periode].tenggat[satu.unit_id] = _own_due(ctx, satu, satu.unit_id)
        else:
            unit[periode].lagi[satu.unit_id] = _reopening(ctx, satu, satu.unit_id, satu.ditutup)
    return _Masa(
        {
            periode: _with_units(
                MasaIsi(
                    periode=periode,
                    dibuka=satu.dibuka,
                    tenggat=satu.tenggat,
                    ditutup=satu.ditutup,
                    alasan=satu.alasan,
                    oleh=satu.ditetapkan_oleh,
                    pada=ctx.local(satu.ditetapkan_pada).date(),
                    versi=satu.nomor,
                ),
                unit.get(periode),
            )
            for periode, satu in kantor.items()
        },
        dict(unit),
    )


def _with_units(masa: MasaIsi, khusus: _Khusus | None) -> MasaIsi:
    if khusus is None:
        return masa
    return replace(
        masa,
        buka_lagi=tuple(khusus.lagi.values()),
        tenggat_unit=tuple(khusus.tenggat.values()),
    )


def _own_due(ctx: AppContext, satu: MasaIsiRow, unit_id: str) -> TenggatUnit:
    return TenggatUnit(
        unit_id=unit_id,
        tenggat=satu.tenggat,
        alasan=satu.alasan,
        oleh=satu.ditetapkan_oleh,
        pada=ctx.local(satu.ditetapkan_pada).date(),
        versi=satu.nomor,
    )


def _reopening(ctx: AppContext, satu: MasaIsiRow, unit_id: str, sampai: date) -> BukaLagi:
    return BukaLagi(
        unit_id=unit_id,
        mulai=satu.dibuka,
        sampai=sampai,
        alasan=satu.alasan,
        oleh=satu.ditetapkan_oleh,
        pada=ctx.local(satu.ditetapkan_pada).date(),
        versi=satu.nomor,
    )


def masa_of(ctx: AppContext, sesi: Session, siklus: Siklus) -> MasaIsi:
    """The dates of a running collection; where the office fixed none, from its start."""
    semua = _kept(ctx, sesi, siklus.periode.tahun)
    ada = semua.kantor.get(siklus.periode)
    if ada is None:
        mulai = ctx.local(siklus.dimulai).date()
        polos = MasaIsi(periode=siklus.periode, dibuka=mulai, tenggat=siklus.tenggat)
        return _with_units(polos, semua.unit.get(siklus.periode))
    return replace(ada, tenggat=siklus.tenggat)


def unit_due(ctx: AppContext, sesi: Session, siklus: Siklus, unit_id: str | None) -> date:
    """The day on which a unit's form of a running collection is due: its own, or the office's."""
    return masa_of(ctx, sesi, siklus).due(unit_id)


def refuse_typing(ctx: AppContext, sesi: Session, siklus: Siklus, unit_id: str) -> str:
    """Why a unit cannot type although its step is open; empty when it can.

    An office that fixed nothing notices nothing.  The day is the last one believed, so that a
    clock set back opens no period.
    """
    if siklus.periode not in stored_masa(ctx, sesi, siklus.periode.tahun):
        return ""
    return masa_of(ctx, sesi, siklus).refuse(ctx.role_day(sesi), unit_id)


def saves_late(ctx: AppContext, sesi: Session, siklus: Siklus | None, unit_id: str) -> bool:
    """Whether a figure of a unit that is saved now is late."""
    if siklus is None:
        return False
    return max(ctx.today(), ctx.role_day(sesi)) > unit_due(ctx, sesi, siklus, unit_id)


def fixed_due(ctx: AppContext, sesi: Session, periode: Periode) -> date | None:
    """The due date that the office fixed before the collection began; None where it did not."""
    ada = stored_masa(ctx, sesi, periode.tahun).get(periode)
    return None if ada is None else ada.tenggat
