"""Finished papers: their data frozen at the moment of approval."""

import hashlib
from collections.abc import Callable

from sqlmodel import Session

from sakip_desktop.db.journal import head
from sakip_desktop.db.models import Dokumen, new_id
from sakip_desktop.db.rows import newest_row, of_period
from sakip_desktop.domain.beku import freeze, thaw
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.langkah import Siklus
from sakip_desktop.domain.laporan import Finalisasi, LaporanPengukuran
from sakip_desktop.domain.periode import Periode
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.pengukuran import build_laporan

_DOKUMEN = frozenset({"dokumen"})
_Bekukan = Callable[[AppContext, Session, Periode, Finalisasi], str]


def _freeze_pengukuran(ctx: AppContext, sesi: Session, periode: Periode, final: Finalisasi) -> str:
    return freeze(build_laporan(ctx, sesi, periode, final=final))


PEMBEKUAN: dict[KodeDokumen, _Bekukan] = {KodeDokumen.PENGUKURAN: _freeze_pengukuran}
"""How the data of each document in ``domain.dokumen.DIBEKUKAN`` are gathered and frozen."""


def finalise(
    ctx: AppContext, sesi: Session, siklus: Siklus, kode: KodeDokumen, *, oleh: str
) -> None:
    """Freeze a document of a cycle inside the approving transaction.

    A cycle is approved once, and a period has one cycle: there is no revision after the first.
    """
    periode = siklus.periode
    kepala = head(sesi.connection())
    final = Finalisasi(
        pada=ctx.clock.now(),
        oleh=oleh,
        jurnal_urut=kepala.urut,
        jurnal_sidik=kepala.sidik,
    )
    beku = PEMBEKUAN[kode](ctx, sesi, periode, final)
    sesi.add(
        Dokumen(
            id=new_id(),
            opd_id=ctx.opd_id,
            kode=kode.value,
            tahun=periode.tahun,
            jenis=periode.jenis.value,
            ke=periode.ke,
            revisi=final.revisi,
            difinalkan=final.pada,
            disetujui_oleh=oleh,
            jurnal_urut=kepala.urut,
            jurnal_sidik=kepala.sidik,
            sidik_isi=hashlib.sha256(beku.encode()).hexdigest(),
            beku=beku,
        )
    )


def final_laporan(ctx: AppContext, sesi: Session, periode: Periode) -> LaporanPengukuran | None:
    """The frozen report of a period, read once until a document is made; None without one."""
    return ctx.kept(sesi, ("final", periode), _DOKUMEN, lambda: _load_final(ctx, sesi, periode))


def _load_final(ctx: AppContext, sesi: Session, periode: Periode) -> LaporanPengukuran | None:
    baris = newest_row(
        sesi,
        Dokumen,
        "revisi",
        opd_id=ctx.opd_id,
        kode=KodeDokumen.PENGUKURAN.value,
        **of_period(periode),
    )
    return None if baris is None else thaw(LaporanPengukuran, baris.beku)
