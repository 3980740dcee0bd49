"""A failure in three parts: what happened, why, what to do; and where it helps, a way to do it."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.gui.forms.ui_pesan import Ui_PesanDialog


class PesanDialog(QDialog):
    """Shows a ``GalatSakip``; its texts are never read as markup."""

    def __init__(
        self,
        galat: GalatSakip,
        parent: QWidget | None = None,
        tindakan: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Build the box.

        Args:
            galat: what is told.
            parent: window above.
            tindakan: words of a second button and what it does, after the box has closed.
        """
        super().__init__(parent)
        self.ui = Ui_PesanDialog()
        self.ui.setupUi(self)
        self._action = tindakan
        self._chosen = False
        self.ui.tombol_tindakan.setVisible(tindakan is not None)
        if tindakan is not None:
            self.ui.tombol_tindakan.setText(tindakan[0])
        self.ui.tombol_tindakan.clicked.connect(self._on_action)
        for label, text in (
            (self.ui.label_apa, galat.apa),
            (self.ui.label_mengapa, galat.mengapa),
            (self.ui.label_saran, galat.saran),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleDescription(str(galat))
        self.ui.tombol_tutup.clicked.connect(self.accept)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its sentences need: a box is laid out for short ones."""
        super().showEvent(event)
        perlu = self.heightForWidth(self.width())
        if perlu > self.height():
            self.resize(self.width(), perlu)

    def _on_action(self) -> None:
        self._chosen = True
        self.accept()

    def run_action(self) -> None:
        """Do what the second button says, if that was pressed."""
        if self._chosen and self._action is not None:
            self._action[1]()
