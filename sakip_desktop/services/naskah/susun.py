"""A naskah as the record from which it is drawn, today or for ever."""

from typing import Any

from sqlmodel import Session

from sakip_desktop.db.models import Dokumen
from sakip_desktop.db.rows import newest_row
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.laporan import Finalisasi
from sakip_desktop.domain.naskah import KeadaanNaskah, Naskah
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import frozen_text, thawed
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.kepala import make_kepala
from sakip_desktop.services.naskah.konsep import find_naskah, load_naskah, propose


def susun(
    ctx: AppContext, sesi: Session, naskah: Naskah, *, final: Finalisasi | None = None
) -> Any:  # noqa: ANN401 - each kind has its own record
    """The record of a paper as its data are now.

    Args:
        ctx: the open office.
        sesi: an open session.
        naskah: stored, or only proposed.
        final: how it becomes final; None for a draft.
    """
    from sakip_desktop.reports.registri import DOKUMEN

    kepala = make_kepala(ctx, sesi, naskah, DOKUMEN[naskah.kode].judul, final=final)
    return JENIS[naskah.kode].susun(ctx, sesi, naskah, kepala)


def susun_konsep(ctx: AppContext, naskah: Naskah) -> Any:  # noqa: ANN401 - the same
    """The record of a draft, for its preview.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        return susun(ctx, sesi, naskah)


def susun_terpilih(
    ctx: AppContext,
    kode: KodeDokumen,
    periode: Periode,
    *,
    unit_id: str | None = None,
    naskah_id: str = "",
) -> Any:  # noqa: ANN401 - the same
    """The record of a paper of a period: the one asked for, the newest, or what is proposed.

    Raises:
        DataTidakSah: there is no such paper.
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        if naskah_id:
            naskah = find_naskah(ctx, sesi, naskah_id)
        else:
            ada = [
                satu
                for satu in load_naskah(ctx, sesi, periode)
                if (satu.kode, satu.unit_id) == (kode, unit_id)
                and satu.keadaan is not KeadaanNaskah.BATAL
            ]
            naskah = ada[-1] if ada else propose(ctx, sesi, kode, periode, unit_id=unit_id)
        if naskah.keadaan is KeadaanNaskah.FINAL:
            return final_record(ctx, sesi, naskah)
        return susun(ctx, sesi, naskah)


def final_record(ctx: AppContext, sesi: Session, naskah: Naskah) -> Any:  # noqa: ANN401 - the same
    """The frozen record of a final paper: what is printed of it, whatever happened since."""
    baris = newest_row(sesi, Dokumen, "revisi", opd_id=ctx.opd_id, naskah_id=naskah.id)
    if baris is None:
        raise LookupError(naskah.id)
    return thawed(JENIS[naskah.kode].rekam, frozen_text(baris))


def gambar(kode: KodeDokumen, rekam: Any, progress: Progress = silent) -> bytes:  # noqa: ANN401 - the same
    """The paper as a PDF, from its record alone.

    Raises:
        Cancelled: somebody pressed Batal.
    """
    return JENIS[kode].gambar(rekam, progress)
