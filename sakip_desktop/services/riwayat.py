"""The journal as people read it: history of a cell, list of commands."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar

from sqlalchemy import func
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from sakip_desktop.db import journal
from sakip_desktop.db.models import Jurnal, RealisasiRow
from sakip_desktop.db.rows import find_row, of_period
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.periode import Periode, check_tahun
from sakip_desktop.domain.riwayat import Catatan
from sakip_desktop.services.beda_jurnal import BarisBeda, list_beda, summarise
from sakip_desktop.services.context import AppContext

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Saringan:
    """Which entries of the journal are wanted; an empty part asks for all.

    Attributes:
        cari: text in what was done, in the name, or in what it was about.
        nama: who, by the name of then; ``PROGRAM`` for the program itself.
        tindakan: the word of the action.
        dari: first day in the office's zone.
        sampai: last day.
    """

    cari: str = ""
    nama: str = ""
    tindakan: str = ""
    dari: date | None = None
    sampai: date | None = None


PROGRAM = "\0program"
"""``Saringan.nama`` of entries that nobody made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisJurnal:
    """One command as the journal page shows it.

    Attributes:
        ringkas: what it changed, as one line: a field before and after, and how many more.
        lengkap: all that it changed, a line a field.
    """

    urut: int
    waktu: datetime
    nama: str
    peran: str
    atas_nama: str
    label: str
    tindakan: str
    objek: str
    jumlah_baris: int
    ringkas: str
    lengkap: str
    jam_diragukan: bool
    membatalkan: int | None


def riwayat_sel(ctx: AppContext, indikator_id: str, periode: Periode) -> tuple[Catatan, ...]:
    """All that happened to one figure, oldest first.

    Raises:
        DataTidakSah: the plan of that year has no such indikator.
        IzinDitolak: the person may not read the unit's data.
    """
    with ctx.read() as sesi:
        if not ctx.izin(Tindakan.REKAP_LIHAT).boleh:
            ctx.require(
                Tindakan.REALISASI_LIHAT, Objek(_unit_of(ctx, sesi, indikator_id, periode.tahun))
            )
        baris = find_row(
            sesi, RealisasiRow, opd_id=ctx.opd_id, indikator_id=indikator_id, **of_period(periode)
        )
        return () if baris is None else tuple(journal.history(sesi, "realisasi", baris.id))


def _unit_of(ctx: AppContext, sesi: Session, indikator_id: str, tahun: int) -> str:
    try:
        return ctx.rencana(sesi, tahun).get(indikator_id).unit_id
    except KeyError as galat:
        raise DataTidakSah(
            f"Indikator ini tidak ada dalam rencana {tahun}.", saran="Muat ulang halaman."
        ) from galat


def daftar_jurnal(
    ctx: AppContext,
    *,
    batas: int = 200,
    sebelum: int | None = None,
    cari: str = "",
    saringan: Saringan | None = None,
) -> tuple[BarisJurnal, ...]:
    """Commands, newest first.

    Args:
        ctx: the open office.
        batas: how many at most.
        sebelum: only entries with a smaller number, for the next page.
        cari: text in the label, the name or the object.
        saringan: which entries, in place of ``cari``.

    Raises:
        IzinDitolak: only administrator and pemeriksa read the journal.
    """
    with ctx.read(Tindakan.JURNAL_LIHAT) as sesi:
        kueri = _found(ctx, select(Jurnal), saringan or Saringan(cari=cari))
        kueri = kueri.order_by(col(Jurnal.urut).desc()).limit(batas)
        if sebelum is not None:
            kueri = kueri.where(Jurnal.urut < sebelum)
        return tuple(
            BarisJurnal(
                urut=satu.urut,
                waktu=satu.waktu,
                nama=satu.nama,
                peran=satu.peran,
                atas_nama=satu.atas_nama,
                label=satu.label,
                tindakan=satu.tindakan,
                objek=satu.objek,
                jumlah_baris=len(journal.changes_of(satu)),
                ringkas=summarise(satu.label, beda),
                lengkap="\n".join(baris for isi in beda for baris in isi.kalimat),
                jam_diragukan=satu.jam_diragukan,
                membatalkan=satu.membatalkan,
            )
            for satu in sesi.exec(kueri)
            for beda in [list_beda(ctx, sesi, satu)]
        )


def jumlah_jurnal(ctx: AppContext, *, cari: str = "", saringan: Saringan | None = None) -> int:
    """How many commands there are, or fit.

    Raises:
        IzinDitolak: only administrator and pemeriksa read the journal.
    """
    with ctx.read(Tindakan.JURNAL_LIHAT) as sesi:
        banyak = select(func.count(col(Jurnal.urut)))
        return sesi.exec(_found(ctx, banyak, saringan or Saringan(cari=cari))).one()


def pilihan_jurnal(ctx: AppContext) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names and actions that the journal holds, to choose from; an empty name is the program.

    Raises:
        IzinDitolak: only administrator and pemeriksa read the journal.
    """
    with ctx.read(Tindakan.JURNAL_LIHAT) as sesi:
        nama = sesi.exec(select(Jurnal.nama).distinct().order_by(Jurnal.nama)).all()
        tindakan = sesi.exec(select(Jurnal.tindakan).distinct().order_by(Jurnal.tindakan)).all()
    return tuple(nama), tuple(tindakan)


def _found(ctx: AppContext, kueri: SelectOfScalar[T], saringan: Saringan) -> SelectOfScalar[T]:
    if saringan.cari:
        kueri = kueri.where(
            col(Jurnal.label).icontains(saringan.cari, autoescape=True)
            | col(Jurnal.nama).icontains(saringan.cari, autoescape=True)
            | col(Jurnal.objek).icontains(saringan.cari, autoescape=True)
        )
    if saringan.nama:
        kueri = kueri.where(Jurnal.nama == ("" if saringan.nama == PROGRAM else saringan.nama))
    if saringan.tindakan:
        kueri = kueri.where(Jurnal.tindakan == saringan.tindakan)
    if saringan.dari is not None:
        kueri = kueri.where(Jurnal.waktu >= _midnight(ctx, saringan.dari))
    if saringan.sampai is not None:
        kueri = kueri.where(Jurnal.waktu < _midnight(ctx, saringan.sampai) + timedelta(days=1))
    return kueri


def _midnight(ctx: AppContext, hari: date) -> datetime:
    """When a day begins in the office's zone.

    Raises:
        DataTidakSah: the day is in no year that the program knows.
    """
    check_tahun(hari.year)
    return datetime.combine(hari, time.min, tzinfo=ctx.zona).astimezone(UTC)


def isi_jurnal(ctx: AppContext, urut: int) -> tuple[BarisBeda, ...]:
    """What one command changed, row by row, for people: no keys, no row versions.

    Raises:
        IzinDitolak: only administrator and pemeriksa read the journal.
    """
    with ctx.read(Tindakan.JURNAL_LIHAT) as sesi:
        entri = find_row(sesi, Jurnal, urut=urut)
        return () if entri is None else list_beda(ctx, sesi, entri)
