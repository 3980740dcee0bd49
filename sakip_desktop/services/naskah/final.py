"""A draft becomes final: checked, frozen, drawn, kept.

Drawing may take seconds, so it is done outside the transaction: ``siapkan_final`` gathers the
record, ``gambar_final`` draws it (in a worker), ``finalkan`` stores both if nothing happened
meanwhile.
"""

from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from sakip_desktop.db.journal import head
from sakip_desktop.db.models import Naskah as Baris
from sakip_desktop.db.work import expect_version
from sakip_desktop.domain.beku import freeze, thaw
from sakip_desktop.domain.errors import DataTidakSah, SudahBerubah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.naskah import KeadaanNaskah, Naskah
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.syarat import Syarat
from sakip_desktop.services import dokumen
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.konsep import changed, find_naskah, judul_naskah
from sakip_desktop.services.naskah.susun import gambar, susun
from sakip_desktop.services.naskah.syarat import check_naskah


@dataclass(frozen=True, slots=True)
class SiapFinal:
    """A paper on its way to being final.

    Attributes:
        naskah: what it is made from.
        rekam: its record, already with when and by whom.
    """

    naskah: Naskah
    rekam: Any


def syarat_naskah(ctx: AppContext, naskah: Naskah) -> tuple[Syarat, ...]:
    """What a draft still needs to become final.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        return check_naskah(ctx, sesi, naskah, susun(ctx, sesi, naskah))


def syarat_tersimpan(ctx: AppContext, naskah_id: str) -> tuple[Syarat, ...]:
    """The same of a stored paper; nothing of one that is final or cancelled.

    Raises:
        DataTidakSah: there is no such paper.
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        naskah = find_naskah(ctx, sesi, naskah_id)
        if naskah.keadaan not in (KeadaanNaskah.KONSEP, KeadaanNaskah.DIREVISI):
            return ()
        return check_naskah(ctx, sesi, naskah, susun(ctx, sesi, naskah))


def periksa_konsep(ctx: AppContext, naskah: Naskah) -> tuple[Any, tuple[Syarat, ...]]:
    """The record of a draft, for its preview, and what it still needs; the data are read once.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        rekam = susun(ctx, sesi, naskah)
        return rekam, check_naskah(ctx, sesi, naskah, rekam)


def siapkan_final(
    ctx: AppContext, naskah_id: str, versi: int, *, sebagai: Peran | None = None
) -> SiapFinal:
    """The record that is about to be frozen.

    Raises:
        DataTidakSah: something is missing (all of it is named), or it is final already.
        SudahBerubah: somebody changed the draft since.
        IzinDitolak: only the planner may.
    """
    with ctx.read(Tindakan.NASKAH_FINAL, sebagai=sebagai) as sesi:
        naskah = _open_draft(ctx, sesi, naskah_id, versi)
        syarat = check_naskah(ctx, sesi, naskah, susun(ctx, sesi, naskah))
        kurang = [satu.isi for satu in syarat if satu.terpenuhi is False]
        if kurang:
            raise DataTidakSah(
                f"{judul_naskah(naskah)} belum dapat difinalkan.",
                " ".join(kurang),
                "Lengkapi dahulu, lalu finalkan lagi.",
            )
        oleh = "" if ctx.pelaku is None else ctx.pelaku.nama
        final = dokumen.next_final(ctx, sesi, oleh=oleh, revisi=naskah.revisi, alasan=naskah.alasan)
        return SiapFinal(naskah, susun(ctx, sesi, naskah, final=final))


def gambar_final(siap: SiapFinal, progress: Progress = silent) -> bytes:
    """The PDF that will be kept; drawn from what the frozen text gives back, as ever after."""
    kode = siap.naskah.kode
    return gambar(kode, thaw(JENIS[kode].rekam, freeze(siap.rekam)), progress)


def finalkan(
    ctx: AppContext, siap: SiapFinal, pdf: bytes, *, sebagai: Peran | None = None
) -> Perubahan:
    """Freeze the paper and keep its file.

    Raises:
        SudahBerubah: something was changed while it was drawn.
        BasisDataGalat: its file cannot be stored; it is no final then.
        IzinDitolak: only the planner may.
    """
    naskah = siap.naskah
    final = siap.rekam.kepala.final
    label = f"Final: {judul_naskah(naskah)} {naskah.periode.label}"
    with ctx.work(
        Tindakan.NASKAH_FINAL, label, tentang=naskah.periode.kode, sebagai=sebagai
    ) as sesi:
        _open_draft(ctx, sesi, naskah.id, naskah.versi)
        if head(sesi.connection()).urut != final.jurnal_urut:
            raise SudahBerubah(
                "Dokumen ini belum difinalkan.",
                "Ada yang tersimpan ketika PDF-nya sedang dibuat.",
                "Finalkan sekali lagi.",
            )
        dokumen.store(
            ctx,
            sesi,
            siap.rekam,
            pdf,
            kode=naskah.kode,
            periode=naskah.periode,
            final=final,
            unit_id=naskah.unit_id,
            urut=naskah.urut,
            naskah_id=naskah.id,
        )
        baris = sesi.get_one(Baris, naskah.id)
        baris.keadaan = KeadaanNaskah.FINAL.value
        baris.diubah_pada = final.pada
        baris.diubah_oleh = sesi.entri.nama
        sesudah = JENIS[naskah.kode].sesudah_final
        if sesudah is not None:
            sesudah(ctx, sesi, naskah)
    return changed(naskah)


def _open_draft(ctx: AppContext, sesi: Session, naskah_id: str, versi: int) -> Naskah:
    naskah = find_naskah(ctx, sesi, naskah_id)
    expect_version(sesi.get_one(Baris, naskah_id), versi)
    if naskah.keadaan not in (KeadaanNaskah.KONSEP, KeadaanNaskah.DIREVISI):
        raise DataTidakSah(
            f"{judul_naskah(naskah)} sudah final atau dibatalkan.",
            saran="Untuk mengubah yang sudah final, buat revisi.",
        )
    return naskah
