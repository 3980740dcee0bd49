"""A period's evidence goes out: as one zip or one folder, with its list."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import BasisDataGalat, GalatSakip
from sakip_desktop.domain.progress import Cancelled, Progress
from sakip_desktop.gui.dialogs.berkas import ask_folder, ask_save, save_folder
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_kirim_periode import Ui_KirimPeriodeDialog
from sakip_desktop.gui.kalimat import show_fault, show_text
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services import kirim_periode
from sakip_desktop.services.kirim_periode import Kiriman


class KirimPeriodeDialog(QDialog):
    """Says what would go; stays open, with the sentence, while it cannot be written.

    Attributes:
        disimpan: the folder or zip; None until it is there.
        gagal: names of files that could not go along.
    """

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_KirimPeriodeDialog()
        self.ui.setupUi(self)
        self.page = page
        self.disimpan: Path | None = None
        self.gagal: tuple[str, ...] = ()
        self.kiriman = self._collect()
        ui = self.ui
        ui.label_judul.setText(
            self.tr("Kumpulkan bukti {periode}").format(periode=page.periode.label)
        )
        ui.label_galat.hide()
        ui.dengan_dokumen.toggled.connect(self._on_documents)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self._save)
        self._show()
        ui.tombol_simpan.setFocus()

    def _collect(self) -> Kiriman:
        return kirim_periode.susun_kiriman(
            self.page.ctx,
            self.page.periode,
            dengan_dokumen=self.ui.dengan_dokumen.isChecked(),
            sebagai=self.page.peran,
        )

    def _on_documents(self) -> None:
        self.kiriman = self._collect()
        self._show()

    def _show(self) -> None:
        self.ui.label_isi.setText(self.kiriman.ringkas)
        hilang = self.kiriman.hilang
        show_text(
            self.ui.label_awas,
            self.tr(
                "! {n} berkas tidak ada di folder bukti dan tidak ikut: {nama}. Administrator "
                "dapat memeriksanya di Administrasi > Keutuhan."
            ).format(n=len(hilang), nama=", ".join(hilang[:3]))
            if hilang
            else "",
        )

    def _save(self) -> None:
        zip_ = self.ui.pilih_zip.isChecked()
        path = self._ask_zip() if zip_ else self._ask_folder()
        if path is None:
            return
        kiriman = self.kiriman

        def write(progress: Progress) -> tuple[str, ...]:
            tulis = kirim_periode.tulis_zip if zip_ else kirim_periode.tulis_folder
            return tulis(kiriman, path, progress)

        try:
            judul = self.tr("Mengumpulkan bukti {p}").format(p=kiriman.periode.label)
            self.gagal = run_with_progress(self, judul, write)
            kirim_periode.catat_kiriman(self.page.ctx, kiriman, sebagai=self.page.peran)
        except Cancelled:
            show_fault(self.ui.label_galat, self.tr("Dihentikan; tidak ada yang tersimpan."))
            return
        except BasisDataGalat as galat:
            show_fault(self.ui.label_galat, str(galat))
            return
        self.disimpan = path
        self.accept()

    def _ask_zip(self) -> Path | None:
        usul = save_folder() / f"{self.kiriman.nama}.zip"
        return ask_save(self, self.tr("Simpan zip"), usul, "Zip (*.zip)")

    def _ask_folder(self) -> Path | None:
        judul = self.tr("Pilih tempat foldernya, misalnya flash disk")
        tempat = ask_folder(self, judul, Path.home())
        return None if tempat is None else tempat / self.kiriman.nama


def send_period(page: Page, parent: QWidget) -> Path | None:
    """Ask how, and write; where it is, None when the person thought better of it."""
    try:
        dialog = KirimPeriodeDialog(page, parent)
    except GalatSakip as galat:
        show_error(parent, galat)
        return None
    dialog.exec()
    dialog.deleteLater()
    if dialog.gagal:
        show_error(
            parent,
            BasisDataGalat(
                parent.tr("{n} berkas tidak ikut.").format(n=len(dialog.gagal)),
                parent.tr("Berkasnya hilang atau berubah: {nama}.").format(
                    nama=", ".join(dialog.gagal[:5])
                ),
                parent.tr("Daftar bukti menyebutnya. Periksa di Administrasi > Keutuhan."),
            ),
        )
    return dialog.disimpan
