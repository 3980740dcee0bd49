"""What Enter does in a dialog: nothing by mistake, and Ctrl+Enter what the dialog is for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton


def press_by_ctrl_enter(dialog: QDialog, tombol: QPushButton) -> None:
    """Ctrl+Enter presses a button also from a field in which Enter alone begins a line."""
    for kunci in ("Ctrl+Return", "Ctrl+Enter"):
        QShortcut(kunci, dialog, tombol.click).setContext(Qt.ShortcutContext.WindowShortcut)


class EnterGoesOn(QDialog):
    """Its default button is the one that changes nothing."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on to the next, and from the last to the default button."""
        kunci = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in kunci and isinstance(self.focusWidget(), QLineEdit):
            self.focusNextChild()
            return
        super().keyPressEvent(event)
