"""*Simpan salinan darurat*: the office on another disk; what was typed stays on the screen."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.dialogs.berkas import ask_folder
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import darurat
from sakip_desktop.services.context import AppContext


def save_emergency_copy(
    parent: QWidget | None, folder: DataFolder, ctx: AppContext | None
) -> Path | None:
    """Ask where to, make the copy and say where it is; None when there is none.

    A folder that refuses is told, and another one can be chosen.
    """
    tr = QCoreApplication.translate
    while True:
        judul = tr("Darurat", "Pilih flash disk atau folder di disk lain")
        tujuan = ask_folder(parent, judul, Path.home())
        if tujuan is None:
            return None
        try:
            hasil = run_with_progress(
                parent,
                tr("Darurat", "Menyimpan salinan darurat"),
                partial(darurat.simpan, folder, ctx, tujuan),
            )
        except Cancelled:
            return None
        except GalatSakip as galat:
            PesanDialog(galat, parent).exec()
            continue
        kabar = GalatSakip(
            tr("Darurat", "Salinan darurat tersimpan."),
            str(hasil),
            tr(
                "Darurat",
                "Isinya sampai simpanan terakhir yang berhasil; yang masih di layar belum ada di "
                "dalamnya. Keluarkan flash disk dengan aman.",
            ),
        )
        PesanDialog(kabar, parent).exec()
        return hasil
