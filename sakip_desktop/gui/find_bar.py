"""Ctrl+F over a table: type, and the cursor goes to the next cell that holds the text."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from sakip_desktop.gui import theme

_LEBAR = 320


class FindBar(QFrame):
    """Lies over the upper right corner of its table; Esc gives the focus back."""

    def __init__(self, table: QWidget, find: Callable[[str, int, bool], bool]) -> None:
        """Build the bar, hidden.

        Args:
            table: where it lies.
            find: goes to the text: which, forwards (1) or backwards (−1), the present cell counts.
        """
        super().__init__(table)
        self._table = table
        self._find_text = find
        self.tujuan: QWidget = table  # where Esc gives the focus to
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.teks = QLineEdit()
        self.teks.setAccessibleName(self.tr("Cari dalam tabel"))
        self.teks.setPlaceholderText(self.tr("Cari; Enter berikutnya, Esc tutup"))
        self.teks.installEventFilter(self)
        self.teks.textChanged.connect(self._on_text)
        self.judul = QLabel(self.tr("Cari"))  # what is typed hides the hint in the field
        self.judul.setBuddy(self.teks)
        self.kabar = QLabel()
        self.kabar.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.JARAK, 4, theme.JARAK, 4)
        layout.setSpacing(theme.JARAK)
        layout.addWidget(self.judul)
        layout.addWidget(self.teks, 1)
        layout.addWidget(self.kabar)
        self.hide()

    def open_bar(self) -> None:
        """Show it and type into it."""
        width = min(_LEBAR, self._table.width() - 2 * theme.JARAK)
        self.setGeometry(self._table.width() - width - 20, 2, width, self.sizeHint().height())
        self.show()
        self.raise_()
        self.teks.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.teks.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter finds the next, Shift+Enter the one before, Esc closes."""
        if watched is self.teks and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.tujuan.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._find(-1 if back else 1)
            return True
        return False

    def _on_text(self) -> None:
        self._find(1, here=True)

    def _find(self, step: int, *, here: bool = False) -> None:
        found = self._find_text(self.teks.text(), step, here)
        wanted = bool(self.teks.text().strip())
        self.kabar.setText(self.tr("Tidak ada") if wanted and not found else "")
