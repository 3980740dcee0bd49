"""Who signs a paper on a day: people by function role, with the title valid then."""

from dataclasses import replace
from datetime import date

from sqlmodel import Session, col, or_, select

from sakip_desktop.db import records
from sakip_desktop.db.models import Orang, PeranDipegang
from sakip_desktop.domain.jabatan import Peran, Sifat
from sakip_desktop.domain.laporan import PenandaTangan
from sakip_desktop.domain.naskah import PilihanTtd, Wewenang
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


def find_chosen(
    ctx: AppContext, sesi: Session, pilihan: PilihanTtd, pada: date, unit_id: str | None
) -> PenandaTangan:
    """The signer that was chosen for a paper, as valid on its day.

    Whoever holds the role on that day signs; a person who was chosen by name signs with the title
    of that day; one from outside the office as he was written down.
    """
    if pilihan.luar is not None:
        return replace(pilihan.luar, sebagai=pilihan.sebagai)
    if pilihan.orang_id:
        satu = _person(sesi, pilihan, pada)
    else:
        satu = find_signer(
            ctx,
            sesi,
            pilihan.peran or Peran.PIMPINAN,
            pada,
            sebagai=pilihan.sebagai,
            unit_id=unit_id,
        )
    return replace(satu, atas_nama=_in_whose_name(ctx, sesi, pilihan.wewenang, pada))


def others_too(
    ctx: AppContext, sesi: Session, pilihan: PilihanTtd, pada: date, unit_id: str | None
) -> tuple[str, ...]:
    """Who else holds the role of a chosen signer on that day in the same way.

    Somebody who is away keeps the role beside his Plt. or Plh.; two who hold it alike leave open
    who signs.
    """
    if pilihan.luar is not None or pilihan.orang_id or pilihan.atasan:
        return ()
    semua = _holders(ctx, sesi, pilihan.peran or Peran.PIMPINAN, pada, unit_id)
    return tuple(
        orang.nama
        for dipegang, orang in semua[1:]
        if (dipegang.sifat, dipegang.unit_id) == (semua[0][0].sifat, semua[0][0].unit_id)
        and orang.id != semua[0][1].id
    )


def _in_whose_name(ctx: AppContext, sesi: Session, wewenang: Wewenang, pada: date) -> str:
    """What stands above the title: ``a.n.`` the head, and ``u.b.`` the one who signs for him."""

    def title(peran: Peran) -> str:
        return find_signer(ctx, sesi, peran, pada, sebagai="").jabatan

    match wewenang:
        case Wewenang.ATAS_NAMA:
            return f"a.n. {title(Peran.PIMPINAN)}"
        case Wewenang.UNTUK_BELIAU:
            return f"a.n. {title(Peran.PIMPINAN)}\n{title(Peran.VERIFIKATOR)}\nu.b."
    return ""


def _person(sesi: Session, pilihan: PilihanTtd, pada: date) -> PenandaTangan:
    orang = sesi.get_one(Orang, pilihan.orang_id)
    return PenandaTangan(
        sebagai=pilihan.sebagai,
        jabatan=records.load_jabatan(sesi, orang.id, pada),
        nama=orang.nama,
        nip=orang.nip,
        pangkat=orang.pangkat,
    )


def _holders(
    ctx: AppContext, sesi: Session, peran: Peran, pada: date, unit_id: str | None
) -> list[tuple[PeranDipegang, Orang]]:
    """Who holds a role on a day; the first one signs."""
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
    return sorted(pemegang, key=lambda pasangan: pasangan[0].unit_id != unit_id)


def _find(
    ctx: AppContext, sesi: Session, peran: Peran, pada: date, sebagai: str, unit_id: str | None
) -> PenandaTangan:
    pemegang = _holders(ctx, sesi, peran, pada, unit_id)
    if not pemegang:
        return PenandaTangan(
            sebagai=sebagai, jabatan=sebutan(peran, ctx.kantor.jenis), nama="", nip=""
        )
    dipegang, orang = pemegang[0]
    return PenandaTangan(
        sebagai=sebagai,
        jabatan=_title(ctx, sesi, dipegang, pada),
        nama=orang.nama,
        nip=orang.nip,
        pangkat=orang.pangkat,
    )


def _title(ctx: AppContext, sesi: Session, dipegang: PeranDipegang, pada: date) -> str:
    """The title that goes with a role: one's own, or ``Plt.``/``Plh.`` and that of the other."""
    awalan = Sifat(dipegang.sifat).awalan
    milik = dipegang.menggantikan_id if awalan else dipegang.orang_id
    jabatan = records.load_jabatan(sesi, milik, pada) if milik else ""
    jabatan = jabatan or sebutan(Peran(dipegang.peran), ctx.kantor.jenis)
    return jabatan if not awalan or jabatan.startswith(awalan) else awalan + jabatan
