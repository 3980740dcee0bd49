"""One thing of a step's kelengkapan: whether it is there, a remark, a scan."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.gui.forms.ui_serah_butir import Ui_SerahButirDialog
from sakip_desktop.gui.kalimat import show_fault, show_text
from sakip_desktop.services.ceklis import ButirCeklis

Simpan = Callable[[bool, str, str], None]
"""Records it: there or not, remark, path of a scan; may raise ``GalatSakip``."""


class SerahButirDialog(QDialog):
    """Stays open, with the sentence, while it cannot be recorded."""

    def __init__(self, butir: ButirCeklis, simpan: Simpan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SerahButirDialog()
        self.ui.setupUi(self)
        self._simpan = simpan
        ui = self.ui
        ui.label_judul.setText(butir.judul)
        terlampir = self.tr("Terlampir: {nama}.").format(nama=butir.berkas) if butir.berkas else ""
        show_text(ui.label_asal, " ".join(satu for satu in (butir.asal, terlampir) if satu))
        ui.ada.setChecked(butir.ada or butir.versi == 0)  # who opens it anew has it in hand
        ui.catatan.setText(butir.catatan)
        ui.label_galat.hide()
        ui.tombol_pilih.clicked.connect(self._choose)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self._save)
        ui.catatan.setFocus()

    def _choose(self) -> None:
        berkas, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Pilih pindaian"),
            self.ui.berkas.text(),
            self.tr("Pindaian (*.pdf *.jpg *.jpeg *.png)"),
        )
        if berkas:
            self.ui.berkas.setText(berkas)
            self.ui.ada.setChecked(True)

    def _save(self) -> None:
        ui = self.ui
        try:
            self._simpan(ui.ada.isChecked(), ui.catatan.text(), ui.berkas.text().strip())
        except GalatSakip as galat:
            show_fault(ui.label_galat, str(galat))
            return
        self.accept()
