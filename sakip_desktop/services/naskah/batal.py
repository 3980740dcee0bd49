"""A draft is given up, with a reason: it stays in the list, its number stays in the book."""

from sqlmodel import Session, select

from sakip_desktop.db.models import Agenda
from sakip_desktop.db.models import Naskah as Baris
from sakip_desktop.db.work import expect_version
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.naskah import KeadaanNaskah
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah.konsep import changed, find_naskah, judul_naskah
from sakip_desktop.services.putusan import require_reason


def batalkan_naskah(
    ctx: AppContext, naskah_id: str, versi: int, alasan: str, *, sebagai: Peran | None = None
) -> Perubahan:
    """Cancel a draft; its number is cancelled with it and never given again.

    Raises:
        DataTidakSah: no reason, or it is no draft: what is final is changed by a revision.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner and the team may.
    """
    require_reason(alasan)
    with ctx.read(Tindakan.RENCANA_LIHAT) as baca:
        naskah = find_naskah(ctx, baca, naskah_id)
    label = f"Batalkan {judul_naskah(naskah)} {naskah.periode.label}"
    with ctx.work(
        Tindakan.NASKAH_UBAH, label, tentang=naskah.periode.kode, sebagai=sebagai
    ) as sesi:
        baris = sesi.get_one(Baris, naskah.id)
        expect_version(baris, versi)
        if naskah.keadaan is not KeadaanNaskah.KONSEP:
            raise DataTidakSah(
                f"{judul_naskah(naskah)} tidak dibatalkan.",
                "Yang dapat dibatalkan hanya konsep; dokumen final tetap berlaku.",
                "Untuk mengubah yang sudah final, selesaikan atau buat revisinya.",
            )
        _cancel_number(ctx, sesi, naskah.id, alasan, sesi.entri.nama)
        baris.keadaan, baris.alasan, baris.nomor = KeadaanNaskah.BATAL.value, alasan.strip(), ""
        baris.diubah_pada = ctx.clock.now()
        baris.diubah_oleh = sesi.entri.nama
    return changed(naskah)


def _cancel_number(ctx: AppContext, sesi: Session, naskah_id: str, alasan: str, oleh: str) -> None:
    for satu in sesi.exec(select(Agenda).filter_by(opd_id=ctx.opd_id, naskah_id=naskah_id)):
        if satu.keadaan != "batal":
            satu.keadaan, satu.alasan, satu.dicatat_oleh = "batal", alasan.strip(), oleh
