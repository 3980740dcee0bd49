"""The table of the SMART checklist."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from sakip_desktop.gui.rencana_widget.table import RencanaTable

_TOMBOL: dict[int, str] = {Qt.Key.Key_Y: "Ya", Qt.Key.Key_T: "Tidak"}


class SmartTable(RencanaTable):
    """Y and T answer at once and go on to the next point."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The two letters first."""
        polos = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        jawab = _TOMBOL.get(event.key()) if polos and not self.is_editing else None
        index = self.currentIndex()
        if jawab is None or not self.records.is_editable(index):
            super().keyPressEvent(event)
            return
        if self.records.setData(index, jawab):
            lanjut = next(self._editable_cells(index.row(), index.column(), 1), None)
            self._go(lanjut)
        event.accept()
