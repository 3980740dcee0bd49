"""The SMART checklist of a year's indikator, filled by a person: the *metodologi* of measuring."""

from sqlmodel import Session, select

from sakip_desktop.db.models import PenilaianSmart, new_id
from sakip_desktop.db.rows import find_row
from sakip_desktop.db.work import expect_version
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.smart import NAMA_BUTIR, BarisSmart, Butir, ButirSmart
from sakip_desktop.domain.teks import clean_text, kunci
from sakip_desktop.services.context import AppContext

MAKS_CATATAN = 2_000


def list_smart(ctx: AppContext, tahun: int) -> tuple[BarisSmart, ...]:
    """Every indikator in force in the year with what was judged of it, in the plan's order.

    Raises:
        IzinDitolak: staf do not see the plan.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        return load_smart(ctx, sesi, tahun)


def load_smart(ctx: AppContext, sesi: Session, tahun: int) -> tuple[BarisSmart, ...]:
    """The same inside an open session."""
    rencana = ctx.rencana(sesi, tahun)
    unit = {satu.id: satu.nama for satu in ctx.units(sesi)}
    dinilai = {
        (satu.indikator_id, Butir(satu.butir)): ButirSmart(
            terpenuhi=satu.terpenuhi,
            catatan=satu.catatan,
            oleh=satu.dinilai_oleh,
            pada=satu.dinilai_pada,
            versi=satu.versi,
        )
        for satu in sesi.exec(
            select(PenilaianSmart).where(
                PenilaianSmart.opd_id == ctx.opd_id, PenilaianSmart.tahun == tahun
            )
        )
    }
    return tuple(
        BarisSmart(
            kode=satu.kode,
            nama=satu.nama,
            unit=unit.get(satu.unit_id, ""),
            butir={butir: dinilai.get((satu.id, butir), ButirSmart()) for butir in Butir},
        )
        for satu in rencana.indikator
        if satu.berhenti_pada is None
    )


def nilai_smart(
    ctx: AppContext,
    tahun: int,
    kode: str,
    butir: Butir,
    *,
    terpenuhi: bool | None,
    catatan: str,
    versi: int,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Judge one point of one indikator; None takes the judgement back.

    Args:
        ctx: the open office.
        tahun: year of the plan.
        kode: of the indikator.
        butir: the point.
        terpenuhi: whether it is fulfilled; None while it is not judged.
        catatan: the remark; why it is not fulfilled, what is to be done.
        versi: row version that the page has seen, 0 when nothing was stored.
        sebagai: the role of the tab in front.

    Raises:
        DataTidakSah: the plan of the year has no such indikator, or the remark is too long.
        SudahBerubah: somebody judged it since the page was loaded.
        IzinDitolak: only the planner may.
    """
    teks = clean_text(catatan).strip()
    if len(teks) > MAKS_CATATAN:
        raise DataTidakSah(
            "Catatan ini terlalu panjang.",
            f"Paling banyak {MAKS_CATATAN} huruf, tertulis {len(teks)}.",
            "Ringkas, lalu simpan lagi.",
        )
    label = f"SMART {NAMA_BUTIR[butir]} – {kode}"
    work = ctx.work(Tindakan.RENCANA_UBAH, label, tentang=f"{tahun} {kode}", sebagai=sebagai)
    with work as sesi:
        indikator = next(
            (i for i in ctx.rencana(sesi, tahun).indikator if kunci(i.kode) == kunci(kode)), None
        )
        if indikator is None:
            raise DataTidakSah(
                f"Indikator {kode} tidak ada dalam rencana {tahun}.", saran="Muat ulang halaman."
            )
        baris = find_row(
            sesi, PenilaianSmart, indikator_id=indikator.id, tahun=tahun, butir=butir.value
        )
        expect_version(baris, versi)
        if baris is None and (terpenuhi is None and not teks):
            return Perubahan(frozenset(), "Tidak ada yang berubah")
        if baris is None:
            baris = PenilaianSmart(
                id=new_id(),
                opd_id=ctx.opd_id,
                indikator_id=indikator.id,
                tahun=tahun,
                butir=butir.value,
                dinilai_pada=ctx.clock.now(),
            )
        elif (baris.terpenuhi, baris.catatan) == (terpenuhi, teks):
            return Perubahan(frozenset(), "Tidak ada yang berubah")
        baris.terpenuhi, baris.catatan = terpenuhi, teks
        baris.dinilai_pada = ctx.clock.now()
        baris.dinilai_oleh = "" if ctx.pelaku is None else ctx.pelaku.nama
        sesi.add(baris)
    return Perubahan(frozenset({Jenis.RENCANA}), label, jurnal_urut=sesi.urut)
