"""What stands out in a year's plan, and from when a change of it would count: reading only."""

from datetime import date

from sqlmodel import Session

from sakip_desktop.db import records
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.kinerja import Indikator
from sakip_desktop.domain.periode import Periode, setahun
from sakip_desktop.domain.rencana import Objek
from sakip_desktop.domain.temuan import Temuan
from sakip_desktop.domain.validasi_anggaran import check_parents
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah_rencana import Naskah, findings


def temuan_rencana(ctx: AppContext, tahun: int) -> tuple[tuple[str, Temuan], ...]:
    """Findings of a year's plan with the kode they stand at, in the plan's order.

    Raises:
        IzinDitolak: staf do not see the plan.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        rencana = ctx.rencana(sesi, tahun)
        anggaran = records.load_anggaran(sesi, rencana, ctx.opd_id)
        aturan = ctx.aturan(sesi, setahun(tahun).akhir)
        berlaku = [satu for satu in rencana.indikator if satu.berhenti_pada is None]
        indikator = [
            (satu.kode, isi)
            for satu in berlaku
            for isi in aturan.saring(_kept_findings(ctx, sesi, satu, tahun))
        ]
    kode = {satu.id: satu.kode for satu in rencana.simpul}
    simpul = [
        (kode[satu], isi)
        for satu, isi in check_parents(rencana.simpul, anggaran, setahun(tahun), aturan=aturan)
        if isi.kolom == "pagu"
    ]
    return (*simpul, *indikator)


def _kept_findings(
    ctx: AppContext, sesi: Session, indikator: Indikator, tahun: int
) -> tuple[Temuan, ...]:
    """A version never changes: it is judged once."""
    kunci_versi = ("temuan", indikator.versi_id)
    return ctx.kept(sesi, kunci_versi, frozenset(), lambda: findings(indikator, tahun))


def bulan_terbuka(ctx: AppContext, tahun: int) -> Periode | None:
    """The first month that some unit of the plan has not handed over: a change counts from there.

    Raises:
        IzinDitolak: staf do not see the plan.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        naskah = Naskah(ctx, sesi, tahun, "")
        unit = {satu.unit_id for satu in naskah.rencana.indikator if not satu.berhenti_pada}
        terkirim = [naskah.ikatan.sent_months(satu) for satu in unit]
    semua = setahun(tahun).bulan
    return next((b for b in semua if not terkirim or any(b not in t for t in terkirim)), None)


def usul_berhenti(ctx: AppContext, tahun: int, objek: Objek, kode: str) -> date:
    """First day on which nothing was measured or handed over any more; that day it may end.

    It lies in the next year where the whole year was.

    Raises:
        DataTidakSah: the plan of the year has no such row.
        IzinDitolak: staf do not see the plan.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        naskah = Naskah(ctx, sesi, tahun, "")
        if objek is Objek.SIMPUL:
            simpul = naskah.simpul(kode)
            bulan = (*naskah.ikatan.bound_rupiah(simpul).terisi,)
        else:
            indikator = naskah.indikator(kode)
            terkirim = naskah.ikatan.sent_months(indikator.unit_id)
            bulan = (*naskah.ikatan.bound(indikator).terisi, *terkirim)
    return max(bulan).berikutnya().mulai if bulan else date(tahun, 1, 1)
