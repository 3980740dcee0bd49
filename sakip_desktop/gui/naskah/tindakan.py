"""What is done to a paper as a whole: given up, made final, revised; each asks first."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.naskah import Naskah
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.progress import Cancelled, Progress
from sakip_desktop.gui.dialogs.alasan import ask_reason
from sakip_desktop.gui.dialogs.berkas import save_asking, save_folder
from sakip_desktop.gui.dialogs.konfirmasi import confirm
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services import ekspor
from sakip_desktop.services.naskah import final, konsep, revisi
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


def give_up_revision(page: Page, naskah: Naskah) -> None:
    """Bring a paper that is being revised back to what is final."""
    if confirm(
        page,
        _tr("Batalkan revisi {n} {judul}?").format(
            n=naskah.revisi, judul=konsep.judul_naskah(naskah)
        ),
        _tr(
            "Naskah kembali ke isi yang final. Yang diubah sejak revisi ini dibuat tidak dipakai; "
            "jejaknya tetap ada di jurnal."
        ),
        _tr("Batalkan revisi"),
    ):
        page.run(
            lambda: konsep.changed(
                revisi.batalkan_revisi(page.ctx, naskah.id, naskah.versi, sebagai=page.peran)
            )
        )


def finalise_paper(page: Page, naskah: Naskah, perhatian: Sequence[str] = ()) -> bool:
    """Make a stored draft final; True when it is.

    Args:
        page: the page.
        naskah: the draft.
        perhatian: what is told about it before.
    """
    if not confirm(
        page,
        _tr("Finalkan {judul}?").format(judul=konsep.judul_naskah(naskah)),
        _tr(
            "Isinya dibekukan dan PDF-nya disimpan di folder dokumen. Perubahan sesudah itu "
            "hanya lewat revisi."
        )
        + "".join(f"\n\n! {satu}" for satu in perhatian),
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
        page.run(lambda: revisi.revisi_pengukuran(ctx, terakhir.id, alasan, sebagai=peran))
        return
    page.run(
        lambda: konsep.changed(
            revisi.buat_revisi(ctx, naskah.id, naskah.versi, alasan, sebagai=peran)
        )
    )


def save_paper(
    page: Page, satu: BarisSenarai, periode: Periode, gambar: Callable[[Progress], bytes]
) -> Path | None:
    """Save a paper as it is shown, where the person says; the journal notes that it left.

    Args:
        page: the page.
        satu: which paper.
        periode: the period of the page.
        gambar: draws it; asks no database.

    Returns:
        Where it is; None when it was not saved.
    """
    ctx, urut = page.ctx, 1 if satu.naskah is None else satu.naskah.urut
    nama = ekspor.suggest_name(satu.kode.value, periode, "", "pdf", urut=urut, draf=satu.draf)
    try:
        path = save_asking(
            page,
            _tr("Simpan {judul}").format(judul=satu.judul),
            save_folder() / nama,
            "PDF (*.pdf)",
            lambda path, progress: ekspor.save(gambar(progress), path),
        )
        if path is not None:
            ekspor.note_export(ctx, satu.kode.value, periode, sebagai=page.peran)
    except GalatSakip as galat:
        show_error(page, galat)
        return None
    return path
