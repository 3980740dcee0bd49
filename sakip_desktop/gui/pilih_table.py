"""A table whose lines are picked: a box in the first column, ticked by Space or by a click."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from sakip_desktop.gui.models import Column, Index, R, RecordTableModel
from sakip_desktop.gui.record_table import RecordTable

Role = Qt.ItemDataRole


class PilihModel(RecordTableModel[R]):
    """Records with a box each; who shows them keeps what was picked.

    Signals:
        ticked: keys of the lines whose box was pressed.
    """

    ticked = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key: Callable[[R], Hashable],
        centang: Callable[[R], Qt.CheckState | None],
        parent: QObject | None = None,
    ) -> None:
        """Build the model.

        Args:
            columns: the first one has the box.
            key: of a record.
            centang: state of a record's box; None where there is nothing to pick.
            parent: owner.
        """
        super().__init__(columns, key, parent=parent)
        self._centang = centang

    @property
    def can_sort(self) -> bool:
        """The order is that of the files and of the paper."""
        return False

    def box_at(self, index: Index) -> Qt.CheckState | None:
        """State of the box of a cell, None for a cell without one."""
        if not index.isValid() or index.column() or self.is_heading(index.row()):
            return None
        return self._centang(self._record(index))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The box can be pressed."""
        flags = super().flags(index)
        return flags if self.box_at(index) is None else flags | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """With the state of the box."""
        if role == Role.CheckStateRole:
            return self.box_at(index)
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """A pressed box is told; what becomes of it is the listener's."""
        if role != Role.CheckStateRole:
            return super().setData(index, value, role)
        if self.box_at(index) is None:
            return False
        self.ticked.emit([self.key_at(index.row())])
        return True

    def show_again(self) -> None:
        """What was picked has changed."""
        if self.records:
            last = self.index(len(self.records) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class PilihTable(RecordTable):
    """Shows a ``PilihModel``; Space presses the boxes of all chosen lines."""

    @property
    def pilihan(self) -> PilihModel[Any]:
        """The model behind the view."""
        model = self.model()
        if not isinstance(model, PilihModel):
            msg = "the table has no PilihModel yet"
            raise TypeError(msg)
        return model

    def chosen_keys(self) -> list[Hashable]:
        """Keys of the chosen lines that have a box, from above."""
        model = self.pilihan
        rows = sorted({index.row() for index in self.selectedIndexes()})
        if not rows and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        return [model.key_at(row) for row in _with_box(model, rows)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses the boxes."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Space and plain:
            kunci = self.chosen_keys()
            if kunci:
                self.pilihan.ticked.emit(kunci)
            event.accept()
            return
        super().keyPressEvent(event)


def _with_box(model: PilihModel[Any], rows: Iterable[int]) -> list[int]:
    return [row for row in rows if model.box_at(model.index(row, 0)) is not None]
