"""Which of the kinds that are wanted a file is, and the address of evidence in a network."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.gui.forms.ui_bukti_macam import Ui_BuktiMacamDialog
from sakip_desktop.gui.forms.ui_bukti_tautan import Ui_BuktiTautanDialog
from sakip_desktop.gui.kalimat import show_fault

_MACAM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
LAINNYA = "Lainnya (tidak diminta rencana)"

Simpan = Callable[[str, str, str], object]
"""Keeps a link: address, words, kind; may raise ``GalatSakip``."""


class BuktiMacamDialog(QDialog):
    """Asks which kind a file is; the first that is missing is chosen."""

    def __init__(
        self, nama: str, macam: Sequence[str], kurang: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_BuktiMacamDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.label_judul.setText(nama)
        for satu in macam:
            ada = "" if satu in kurang else self.tr(" (sudah ada)")
            self._add(f"{satu}{ada}", satu)
        self._add(LAINNYA, "")
        ui.daftar.setCurrentRow(next((n for n, s in enumerate(macam) if s in kurang), 0))
        ui.daftar.itemActivated.connect(self.accept)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self.accept)
        ui.daftar.setFocus()

    def _add(self, teks: str, macam: str) -> None:
        item = QListWidgetItem(teks, self.ui.daftar)
        item.setData(_MACAM_ROLE, macam)

    @property
    def macam(self) -> str:
        """The chosen kind; empty for something else."""
        return str(self.ui.daftar.currentItem().data(_MACAM_ROLE))


def ask_macam(
    parent: QWidget, nama: str, macam: Sequence[str], kurang: Sequence[str]
) -> str | None:
    """The kind of a file; None when the person thought better of it."""
    dialog = BuktiMacamDialog(nama, macam, kurang, parent)
    try:
        return dialog.macam if dialog.exec() else None
    finally:
        dialog.deleteLater()


class BuktiTautanDialog(QDialog):
    """Stays open, with the sentence, while the link cannot be kept."""

    def __init__(
        self, judul: str, macam: Sequence[str], simpan: Simpan, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_BuktiTautanDialog()
        self.ui.setupUi(self)
        self._simpan = simpan
        ui = self.ui
        ui.label_judul.setText(judul)
        for satu in macam:
            ui.macam.addItem(satu, satu)
        ui.macam.addItem(LAINNYA, "")
        ui.label_galat.hide()
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self._save)
        ui.tautan.setFocus()

    def _save(self) -> None:
        ui = self.ui
        try:
            self._simpan(ui.tautan.text(), ui.keterangan.text(), str(ui.macam.currentData()))
        except GalatSakip as galat:
            show_fault(ui.label_galat, str(galat))
            ui.tautan.setFocus()
            return
        self.accept()
