"""A reason that must be given: for returning a form, for taking it back."""

from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.alasan import is_alasan
from sakip_desktop.gui.enter import press_by_ctrl_enter
from sakip_desktop.gui.forms.ui_alasan import Ui_AlasanDialog


class AlasanDialog(QDialog):
    """Its button is the verb and works only once a reason stands there."""

    def __init__(
        self,
        judul: str,
        akibat: str,
        tombol: str,
        parent: QWidget | None = None,
        petunjuk: str = "",
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_AlasanDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(judul)
        self.ui.label_judul.setText(judul)
        self.ui.label_akibat.setText(akibat)
        self.ui.tombol_lanjut.setText(tombol)
        if petunjuk:
            self.ui.alasan.setPlaceholderText(petunjuk)
        self.ui.alasan.textChanged.connect(self._on_text_changed)
        self.ui.tombol_batal.clicked.connect(self.reject)
        self.ui.tombol_lanjut.clicked.connect(self.accept)
        press_by_ctrl_enter(self, self.ui.tombol_lanjut)
        self._on_text_changed()

    @property
    def alasan(self) -> str:
        """The reason as typed, without blanks around it."""
        return self.ui.alasan.toPlainText().strip()

    def _on_text_changed(self) -> None:
        enough = is_alasan(self.alasan)
        self.ui.tombol_lanjut.setEnabled(enough)
        self.ui.label_kurang.setText(
            "" if enough else self.tr("Tulis alasannya dahulu; tombol di bawah lalu dapat ditekan.")
        )


def ask_reason(
    parent: QWidget | None, judul: str, akibat: str, tombol: str, petunjuk: str = ""
) -> str | None:
    """Ask for a reason; None when the person thought better of it.

    Args:
        parent: the page.
        judul: what is about to be done.
        akibat: its consequence.
        tombol: the verb.
        petunjuk: what to write, where it is not about mending something.
    """
    dialog = AlasanDialog(judul, akibat, tombol, parent, petunjuk)
    return dialog.alasan if dialog.exec() else None
