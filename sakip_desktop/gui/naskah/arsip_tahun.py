"""A year's archive goes out: as one zip or one folder, with its lists."""

from pathlib import Path

from PySide6.QtWidgets import QDialog

from sakip_desktop.domain.errors import BasisDataGalat, GalatSakip
from sakip_desktop.domain.progress import Cancelled, Progress
from sakip_desktop.gui.dialogs.bantuan import serve_help
from sakip_desktop.gui.dialogs.berkas import ask_folder, ask_save, save_folder
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_arsip_tahun import Ui_ArsipTahunDialog
from sakip_desktop.gui.kalimat import show_fault, show_text
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services import arsip_tahun

_DISEBUT = 3


class ArsipTahunDialog(QDialog):
    """Says what would go; stays open, with the sentence, while it cannot be written.

    Attributes:
        disimpan: the folder or zip; None until it is there.
        gagal: titles of what could not go along.
    """

    def __init__(self, page: Page, tahun: int) -> None:
        super().__init__(page)
        self.ui = Ui_ArsipTahunDialog()
        self.ui.setupUi(self)
        serve_help(self, "naskah", "Arsip setahun")
        self.page = page
        self.disimpan: Path | None = None
        self.gagal: tuple[str, ...] = ()
        self.arsip = arsip_tahun.susun_arsip(page.ctx, tahun, sebagai=page.peran)
        ui, belum = self.ui, self.arsip.belum
        ui.label_judul.setText(self.tr("Simpan arsip {n}").format(n=tahun))
        ui.label_isi.setText(self.arsip.ringkas)
        lagi = len(belum) - _DISEBUT
        show_text(
            ui.label_awas,
            self.tr("! Yang bertanda tangan belum ada: {nama}{lagi}.").format(
                nama=", ".join(belum[:_DISEBUT]),
                lagi=self.tr(", dan {n} lagi").format(n=lagi) if lagi > 0 else "",
            )
            if belum
            else "",
        )
        ui.label_galat.hide()
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self._save)
        ui.tombol_simpan.setFocus()

    def _save(self) -> None:
        zip_ = self.ui.pilih_zip.isChecked()
        path = self._ask_zip() if zip_ else self._ask_folder()
        if path is None:
            return
        arsip = self.arsip

        def write(progress: Progress) -> tuple[str, ...]:
            tulis = arsip_tahun.tulis_zip if zip_ else arsip_tahun.tulis_folder
            return tulis(arsip, path, progress)

        try:
            judul = self.tr("Menyimpan arsip {n}").format(n=arsip.tahun)
            self.gagal = run_with_progress(self, judul, write)
            arsip_tahun.catat_arsip(self.page.ctx, arsip, sebagai=self.page.peran)
        except Cancelled:
            show_fault(self.ui.label_galat, self.tr("Dihentikan; tidak ada yang tersimpan."))
            return
        except GalatSakip as galat:
            show_fault(self.ui.label_galat, str(galat))
            return
        self.disimpan = path
        self.accept()

    def _ask_zip(self) -> Path | None:
        usul = save_folder() / f"{self.arsip.nama}.zip"
        return ask_save(self, self.tr("Simpan zip"), usul, "Zip (*.zip)")

    def _ask_folder(self) -> Path | None:
        judul = self.tr("Pilih tempat foldernya, misalnya flash disk")
        tempat = ask_folder(self, judul, Path.home())
        return None if tempat is None else tempat / self.arsip.nama


def send_year(page: Page, tahun: int) -> Path | None:
    """Ask how, and write; where it is, None when the person thought better of it."""
    try:
        dialog = ArsipTahunDialog(page, tahun)
    except GalatSakip as galat:
        show_error(page, galat)
        return None
    dialog.exec()
    dialog.deleteLater()
    if dialog.gagal:
        show_error(
            page,
            BasisDataGalat(
                page.tr("{n} berkas tidak ikut.").format(n=len(dialog.gagal)),
                page.tr("Berkasnya hilang atau berubah: {nama}.").format(
                    nama=", ".join(dialog.gagal[:5])
                ),
                page.tr("Daftar arsip menyebutnya. Periksa di Administrasi > Keutuhan."),
            ),
        )
    return dialog.disimpan
