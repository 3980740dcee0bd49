"""A dialog in which Enter does nothing by mistake."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit


class EnterGoesOn(QDialog):
    """Its default button is the one that changes nothing."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on to the next, and from the last to the default button."""
        kunci = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in kunci and isinstance(self.focusWidget(), QLineEdit):
            self.focusNextChild()
            return
        super().keyPressEvent(event)
