"""The box of long work: what is being done, how far it is, Batal."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.gui.forms.ui_progress import Ui_ProgressDialog


class ProgressDialog(QDialog):
    """Stays until the work has ended; Batal and closing only ask it to.

    Signals:
        cancel_requested: Batal was pressed.
    """

    cancel_requested = Signal()

    def __init__(
        self, title: str, parent: QWidget | None = None, *, can_cancel: bool = True
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ProgressDialog()
        self.ui.setupUi(self)
        self._can_cancel = can_cancel
        self.setWindowTitle(title)
        self.ui.label_judul.setText(title)
        self.ui.tombol_batal.setVisible(can_cancel)
        self.ui.tombol_batal.clicked.connect(self.reject)

    def show_progress(self, done: int, total: int, text: str) -> None:
        """Show one step; a total of 0 means that nobody knows how far it is."""
        self.ui.bilah.setRange(0, total)
        self.ui.bilah.setValue(done)
        self.ui.label_tahap.setText(text)

    def reject(self) -> None:
        """Ask the work to stop; the box closes when it has."""
        if self._can_cancel:
            self.ui.tombol_batal.setEnabled(False)
            self.ui.label_tahap.setText(self.tr("Menghentikan pekerjaan…"))
            self.cancel_requested.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is Batal."""
        event.ignore()
        self.reject()

    def finish(self) -> None:
        """The work has ended."""
        self.done(QDialog.DialogCode.Accepted)
