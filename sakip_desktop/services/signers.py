"""Who signs a paper on a day: people by function role, with the title valid then."""

from datetime import date

from sqlmodel import Session, col, or_, select

from sakip_desktop.db import records
from sakip_desktop.db.models import Orang, PeranDipegang
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.laporan import PenandaTangan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.peran import sebutan

_TABEL = frozenset({"orang", "peran_dipegang", "jabatan_dipegang", "opd"})


def find_signer(
    ctx: AppContext,
    sesi: Session,
    peran: Peran,
    pada: date,
    *,
    sebagai: str,
    unit_id: str | None = None,
) -> PenandaTangan:
    """The one who holds a role on a day; an empty name when nobody does (shown as dots).

    A person of the unit goes before one of the whole office.
    """
    return ctx.kept(
        sesi,
        ("penanda tangan", peran, pada, sebagai, unit_id),
        _TABEL,
        lambda: _find(ctx, sesi, peran, pada, sebagai, unit_id),
    )


def _find(
    ctx: AppContext, sesi: Session, peran: Peran, pada: date, sebagai: str, unit_id: str | None
) -> PenandaTangan:
    kueri = (
        select(PeranDipegang, Orang)
        .join(Orang, col(PeranDipegang.orang_id) == Orang.id)
        .where(
            PeranDipegang.opd_id == ctx.opd_id,
            PeranDipegang.peran == peran.value,
            PeranDipegang.mulai <= pada,
            or_(col(PeranDipegang.sampai).is_(None), col(PeranDipegang.sampai) >= pada),
        )
        .order_by(col(PeranDipegang.mulai).desc(), col(Orang.nama))
    )
    pemegang = [
        (dipegang, orang)
        for dipegang, orang in sesi.exec(kueri)
        if unit_id is None or dipegang.unit_id in (None, unit_id)
    ]
    pemegang.sort(key=lambda pasangan: pasangan[0].unit_id != unit_id)
    if not pemegang:
        return PenandaTangan(
            sebagai=sebagai, jabatan=sebutan(peran, ctx.kantor.jenis), nama="", nip=""
        )
    orang = pemegang[0][1]
    return PenandaTangan(
        sebagai=sebagai,
        jabatan=records.load_jabatan(sesi, orang.id, pada) or sebutan(peran, ctx.kantor.jenis),
        nama=orang.nama,
        nip=orang.nip,
        pangkat=orang.pangkat,
    )
