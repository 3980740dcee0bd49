"""What work a step took: standard, worked and elapsed, told without blame.

Each time that a step is left, one row is kept: who, from when to when, and the minutes of work
if the person says them.  Elapsed time is counted in the office's working days and hours.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from sakip_desktop.db.models import LangkahRow, Orang, Pengerjaan
from sakip_desktop.db.work import expect_version
from sakip_desktop.domain.errors import IzinDitolak, LangkahBelumSiap
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import Arah, Siklus
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.waktu_sop import WaktuLangkah
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.kalender import load_kalender
from sakip_desktop.services.siklus import check_menit, list_siklus
from sakip_desktop.services.tugas import unit_names


def waktu_saya(ctx: AppContext, tahun: int) -> tuple[WaktuLangkah, ...]:
    """What I worked myself in a year's cycles, the newest first.

    Raises:
        IzinDitolak: the person works in no step.
    """
    with ctx.read(Tindakan.LANGKAH_WAKTU) as sesi:
        if ctx.pelaku is None:
            raise AssertionError
        siklus = list_siklus(ctx, sesi, tahun=tahun)
        return load_times(ctx, sesi, siklus, ctx.pelaku.orang_id)[::-1]


def load_times(
    ctx: AppContext, sesi: Session, semua: Sequence[Siklus], orang_id: str = ""
) -> tuple[WaktuLangkah, ...]:
    """Every time that a step of these cycles was worked, in the order of the work.

    Args:
        ctx: the open office.
        sesi: an open session.
        semua: the cycles.
        orang_id: only by that person; empty for everybody.
    """
    siklus = {satu.id: satu for satu in semua}
    orang = {satu.id: satu.nama for satu in sesi.exec(select(Orang))}
    unit = unit_names(ctx, sesi)
    kueri = (
        sa.select(
            Pengerjaan.__table__,  # type: ignore[attr-defined]
            col(LangkahRow.siklus_id),
            col(LangkahRow.kode),
            col(LangkahRow.unit_id),
        )
        .join(LangkahRow, col(LangkahRow.id) == col(Pengerjaan.langkah_id))
        .where(col(LangkahRow.siklus_id).in_(siklus))
        .order_by(col(Pengerjaan.selesai_pada), col(Pengerjaan.id))
    )
    if orang_id:
        kueri = kueri.where(col(Pengerjaan.orang_id) == orang_id)
    return tuple(
        _record(ctx, sesi, satu, siklus[satu.siklus_id], orang.get(satu.orang_id, ""), unit)
        for satu in sesi.execute(kueri)
    )


def _record(
    ctx: AppContext,
    sesi: Session,
    satu: sa.Row[Any],
    siklus: Siklus,
    oleh: str,
    unit: Mapping[str | None, str],
) -> WaktuLangkah:
    dibuka, selesai = ctx.local(satu.dibuka_pada), ctx.local(satu.selesai_pada)
    kalender = load_kalender(ctx, sesi, dibuka.year)
    return WaktuLangkah(
        id=satu.id,
        siklus_id=siklus.id,
        siklus=siklus.sop.judul,
        sop_kode=siklus.sop.kode,
        periode=siklus.periode,
        langkah=siklus.sop.step(satu.kode),
        unit_id=satu.unit_id,
        unit=unit.get(satu.unit_id, ""),
        peran=Peran(satu.peran),
        oleh=oleh,
        hasil=Arah(satu.hasil),
        dibuka=dibuka,
        selesai=selesai,
        menit=satu.menit,
        menit_berlalu=kalender.minutes_between(dibuka, selesai),
        hari_berlalu=kalender.workdays_between(dibuka.date(), selesai.date()),
        versi=satu.versi,
    )


def catat_waktu(
    ctx: AppContext,
    pengerjaan_id: str,
    menit: int | None,
    versi: int,
    *,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Tell afterwards, or correct, how many minutes of work a step took.

    Raises:
        DataTidakSah: the minutes cannot be.
        LangkahBelumSiap: there is no such work.
        SudahBerubah: it was changed since.
        IzinDitolak: somebody else did the work.
    """
    check_menit(menit)
    label = "Waktu kerja"
    with ctx.work(Tindakan.LANGKAH_WAKTU, label, sebagai=sebagai) as sesi:
        baris = sesi.get(Pengerjaan, pengerjaan_id)
        if baris is None:
            raise LangkahBelumSiap(
                "Pekerjaan ini tidak ditemukan.", saran="Muat ulang halaman ini."
            )
        if ctx.pelaku is None or baris.orang_id != ctx.pelaku.orang_id:
            raise IzinDitolak(
                "Waktu kerja ini tidak dapat diubah.", "Orang lain yang mengerjakannya."
            )
        expect_version(baris, versi)
        baris.menit = menit
        sesi.add(baris)
    return Perubahan(frozenset({Jenis.ALUR}), f"{label} tercatat")
