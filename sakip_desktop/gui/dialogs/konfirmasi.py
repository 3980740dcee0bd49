"""A decision that cannot be undone: the thing, the consequence, and a button that is the verb."""

from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.gui.forms.ui_konfirmasi import Ui_KonfirmasiDialog


class KonfirmasiDialog(QDialog):
    """Accepted only by the verb; Batal has the focus, so that a stray Enter does nothing."""

    def __init__(self, judul: str, akibat: str, tombol: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_KonfirmasiDialog()
        self.ui.setupUi(self)
        self.ui.label_judul.setText(judul)
        self.ui.label_akibat.setText(akibat)
        self.ui.tombol_lanjut.setText(tombol)
        self.ui.tombol_batal.setDefault(True)
        self.ui.tombol_batal.setFocus()
        self.ui.tombol_batal.clicked.connect(self.reject)
        self.ui.tombol_lanjut.clicked.connect(self.accept)


def confirm(parent: QWidget | None, judul: str, akibat: str, tombol: str) -> bool:
    """Ask; True when the verb was pressed."""
    return bool(KonfirmasiDialog(judul, akibat, tombol, parent).exec())
