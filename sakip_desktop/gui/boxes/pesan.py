"""A failure in three parts: what happened, why, what to do."""

from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.gui.forms.ui_pesan import Ui_PesanDialog


class PesanDialog(QDialog):
    """Shows a ``GalatSakip``; its texts are never read as markup."""

    def __init__(self, galat: GalatSakip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PesanDialog()
        self.ui.setupUi(self)
        for label, text in (
            (self.ui.label_apa, galat.apa),
            (self.ui.label_mengapa, galat.mengapa),
            (self.ui.label_saran, galat.saran),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleDescription(str(galat))
        self.ui.tombol_tutup.clicked.connect(self.accept)
