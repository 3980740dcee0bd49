"""What is done to a paper as a whole: cancelled, made final, revised; each asks first."""

from PySide6.QtCore import QCoreApplication

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.naskah import Naskah
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.gui.dialogs.alasan import ask_reason
from sakip_desktop.gui.dialogs.konfirmasi import confirm
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services.naskah import berubah, final, konsep
from sakip_desktop.services.naskah.batal import batalkan_naskah
from sakip_desktop.services.naskah.senarai import BarisSenarai


def _tr(teks: str) -> str:
    return QCoreApplication.translate("TindakanNaskah", teks)


def cancel_paper(page: Page, naskah: Naskah) -> None:
    """Give up a stored draft, with a reason."""
    nomor = _tr(" Nomor {nomor} ikut dibatalkan dan tidak dipakai lagi.")
    alasan = ask_reason(
        page,
        _tr("Batalkan {judul}").format(judul=konsep.judul_naskah(naskah)),
        _tr("Konsepnya tetap dapat dibaca, tetapi tidak dapat diubah lagi.")
        + (nomor.format(nomor=naskah.nomor) if naskah.nomor else ""),
        _tr("Batalkan naskah"),
        _tr("Misalnya: rapatnya ditiadakan"),
    )
    if alasan is not None:
        page.run(
            lambda: batalkan_naskah(page.ctx, naskah.id, naskah.versi, alasan, sebagai=page.peran)
        )


def finalise_paper(page: Page, naskah: Naskah) -> bool:
    """Make a stored draft final; True when it is."""
    if not confirm(
        page,
        _tr("Finalkan {judul}?").format(judul=konsep.judul_naskah(naskah)),
        _tr(
            "Isinya dibekukan dan PDF-nya disimpan di folder dokumen. Perubahan sesudah itu "
            "hanya lewat revisi."
        ),
        _tr("Finalkan"),
    ):
        return False
    ctx, peran = page.ctx, page.peran
    try:
        siap = final.siapkan_final(ctx, naskah.id, naskah.versi, sebagai=peran)
        pdf = run_with_progress(
            page, _tr("Membuat PDF"), lambda progress: final.gambar_final(siap, progress)
        )
        perubahan = final.finalkan(ctx, siap, pdf, sebagai=peran)
    except Cancelled:
        return False
    except GalatSakip as galat:
        show_error(page, galat)
        return False
    page.publish(perubahan)
    return True


def revise_paper(page: Page, satu: BarisSenarai) -> None:
    """Open a final paper as the draft of its next revision, or approve a measurement anew."""
    terakhir, naskah = satu.final, satu.naskah
    if terakhir is None:
        return
    alasan = ask_reason(
        page,
        _tr("Buat revisi {judul}").format(judul=satu.judul),
        _tr("Yang final tetap tersimpan; revisinya disusun dari data sekarang."),
        _tr("Buat revisi"),
        _tr("Misalnya: angka A1 dikoreksi setelah rapat"),
    )
    if alasan is None:
        return
    ctx, peran = page.ctx, page.peran
    if naskah is None:
        page.run(lambda: berubah.revisi_pengukuran(ctx, terakhir.id, alasan, sebagai=peran))
        return
    page.run(
        lambda: konsep.changed(
            final.buat_revisi(ctx, naskah.id, naskah.versi, alasan, sebagai=peran)
        )
    )
