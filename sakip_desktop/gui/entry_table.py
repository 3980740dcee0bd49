"""The table for entering figures: it answers to the keys that hands know from Excel.

Typing replaces, F2 edits, Enter goes down, Tab goes right over what cannot be edited, Esc gives the
old value back, Delete clears, Home/End and Ctrl+arrows jump, Ctrl+C and Ctrl+V carry blocks, Ctrl+D
fills down.  A cell is saved when it is left, through the model's ``commit``; a text that could not
be saved stays in its cell, and the sentence stands below it.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from sakip_desktop.gui import theme
from sakip_desktop.gui.delegates import EntryDelegate, Langkah, step_of
from sakip_desktop.gui.models import RecordTableModel
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.theme import Tampilan

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
Trigger = QAbstractItemView.EditTrigger
Standard = QKeySequence.StandardKey

_LEBAR_GEMA = 420
_JUMPS: dict[int, tuple[int, int]] = {
    Key.Key_Down: (1, 0),
    Key.Key_Up: (-1, 0),
    Key.Key_Right: (0, 1),
    Key.Key_Left: (0, -1),
}


def block_edge(filled: Sequence[bool], start: int, step: int) -> int:
    """Where Ctrl+arrow goes, as in Excel.

    From inside a block to its last filled cell; from its edge or from an empty cell to the next
    filled one; to the end of the line when there is none.
    """
    end = len(filled) - 1 if step > 0 else 0
    if start == end:
        return start
    place = start + step
    inside = filled[start] and filled[place]
    while place != end and (filled[place + step] if inside else not filled[place]):
        place += step
    return place


class GemaLabel(QLabel):
    """The note below a cell: how a text is read while it is typed, or why it was not saved."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMargin(4)
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_note(self, tampilan: Tampilan, text: str, table: "EntryTable", index: Index) -> None:
        """Stand below the cell, or above it where there is no room; an empty text hides it."""
        if not text or not index.isValid():
            self.hide()
            return
        self.setText(f"{tampilan.tanda} {text}")
        self.setStyleSheet(
            f"color: {tampilan.tinta}; background: {tampilan.latar};"
            f" border: 1px solid {tampilan.tinta};"
        )
        cell = table.visualRect(index)
        room = table.viewport().size()
        one_line = self.fontMetrics().horizontalAdvance(self.text()) + 16
        width = max(40, min(one_line, _LEBAR_GEMA, room.width()))
        self.resize(QSize(width, max(self.heightForWidth(width), self.fontMetrics().height())))
        below = cell.bottomLeft() + QPoint(0, 1)
        if below.y() + self.height() > room.height() and cell.top() >= self.height():
            below.setY(cell.top() - self.height())
        below.setX(max(0, min(below.x(), room.width() - width)))
        self.move(below)
        self.show()
        self.raise_()


class EntryTable(RecordTable):
    """A table whose cells are typed into.

    Signals:
        undo_requested, redo_requested: Ctrl+Z and Ctrl+Y outside an open editor.
        note_changed: Tampilan or None, sentence - of the cell that the cursor is on; a text that
            is not saved has its own note, below the cell.
        pasted: cells saved, cells passed over (read-only, or outside).
    """

    undo_requested = Signal()
    redo_requested = Signal()
    note_changed = Signal(object, str)
    pasted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        delegate = EntryDelegate(self)
        self.setItemDelegate(delegate)
        self.setEditTriggers(Trigger.AnyKeyPressed | Trigger.DoubleClicked | Trigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(True)
        self._gema = GemaLabel(self.viewport())
        self._anchor: QPersistentModelIndex | None = None  # where Ctrl+Shift+arrow began
        self._tab_start: int | None = None  # column where a run of Tab began
        delegate.left.connect(self._on_editor_left)
        delegate.typed.connect(self._on_typed)
        self.verticalScrollBar().valueChanged.connect(self._show_note)
        self.horizontalScrollBar().valueChanged.connect(self._show_note)

    def show_model(self, model: RecordTableModel[Any]) -> None:
        """Use this model and follow its notes."""
        super().show_model(model)
        model.dataChanged.connect(self._show_note)
        model.modelReset.connect(self._on_reset)

    # Editing

    @property
    def is_editing(self) -> bool:
        """Whether an editor is open."""
        return self.state() is QAbstractItemView.State.EditingState

    def settle(self) -> bool:
        """Save what is in the open editor and what could not be saved before.

        Returns:
            False when some text is still not saved.
        """
        editor = self.indexWidget(self.currentIndex()) if self.is_editing else None
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if self.model() is None:
            return True
        self.records.retry_unsaved()
        return self.records.unsaved_count == 0

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """The note of the editor goes with it."""
        super().closeEditor(editor, hint)
        self._show_note()

    def open_editor(self, text: str | None = None) -> None:
        """Edit the current cell with the caret at the end, or beginning with another text."""
        index = self.currentIndex()
        if not self.records.is_editable(index):
            return
        self.edit(index)
        editor = self.indexWidget(index)
        if isinstance(editor, QLineEdit):
            editor.deselect()
            if text is not None:
                editor.setText(text)
                editor.setModified(True)
            editor.end(False)
            self._on_typed(QPersistentModelIndex(index), editor.text())
        elif isinstance(editor, QPlainTextEdit):
            if text is not None:
                editor.setPlainText(text)
                editor.document().setModified(True)
            editor.moveCursor(QTextCursor.MoveOperation.End)

    def clear_selected(self) -> None:
        """Clear the selected cells."""
        self.save_cells([(index, "") for index in self._selected() if self._is_filled(index)])

    def _is_filled(self, index: QModelIndex) -> bool:
        return self.records.is_editable(index) and bool(self.records.edit_text(index))

    def save_cells(self, cells: Sequence[tuple[QModelIndex, str]]) -> int:
        """Save several cells, each an act of its own; how many were saved."""
        return sum(self.records.setData(index, text) for index, text in cells)

    def paste_block(self) -> None:
        """Save what the clipboard has, from the current cell on; blanks leave what is there."""
        block = read_block(QGuiApplication.clipboard().text())
        if not block or not self.currentIndex().isValid():
            return
        cells = [(index, text) for index, text in self._targets(block) if text]
        free = [(index, text) for index, text in cells if self.records.is_editable(index)]
        self.pasted.emit(self.save_cells(free), len(cells) - len(free))

    def fill_down(self) -> None:
        """Copy the top cell of the selection into the cells below it; a single one from above."""
        chosen = self._selected()
        cells: list[tuple[QModelIndex, str]] = []
        for column in sorted({index.column() for index in chosen}):
            rows = sorted(index.row() for index in chosen if index.column() == column)
            if len(rows) == 1:
                rows.insert(0, self._row_above(rows[0]))
            if rows[0] < 0:
                continue
            text = self.records.edit_text(self.records.index(rows[0], column))
            cells += [(self.records.index(row, column), text) for row in rows[1:]]
        self.save_cells(cells)

    def _row_above(self, row: int) -> int:
        """The record before that row, past headings; −1 where there is none."""
        row -= 1
        while row >= 0 and self.records.is_heading(row):
            row -= 1
        return row

    # Moving

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cell that is being worked on stays in sight, with as much left of it as fits."""
        super().resizeEvent(event)
        if self.model() is not None and self.currentIndex().isValid():
            self.horizontalScrollBar().setValue(0)
            self.scrollTo(self.currentIndex())

    def go_first(self) -> None:
        """Put the cursor on the first cell that can be typed into."""
        self._go(next(self._editable_cells(0, -1, 1), None))

    def step(self, langkah: Langkah) -> bool:
        """Go on as Enter and Tab do; False when there is nowhere to go.

        Enter after a run of Tab goes down from where the run began, as in Excel.
        """
        rows, columns = langkah.value
        here = self.currentIndex()
        if columns:
            start = here.column() if self._tab_start is None else self._tab_start
            target = next(self._editable_cells(here.row(), here.column(), columns), None)
        else:
            start = None
            column = here.column() if self._tab_start is None else self._tab_start
            target = self._cell_below(here.row(), column, rows)
        self._go(target)
        self._tab_start = start if target is not None and target.row() == here.row() else None
        return target is not None

    def _cell_below(self, row: int, column: int, step: int) -> QModelIndex | None:
        """The cell of that column in the next row; where it is read-only, the first that is not."""
        model = self.records
        row += step
        while 0 <= row < model.rowCount() and model.is_heading(row):
            row += step
        if not 0 <= row < model.rowCount():
            return None
        target = model.index(row, column)
        if model.is_editable(target):
            return target
        first = next(self._editable_cells(row, -1, 1), None)
        return first if first is not None and first.row() == row else target

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Excel's keys first, Qt's for the rest."""
        if self.model() is None or self.is_editing:
            super().keyPressEvent(event)
            return
        step = step_of(event)
        if step is not None:
            # Nowhere to go: Tab leaves the table, so that the keyboard is never caught in it.
            event.setAccepted(self.step(step) or step in (Langkah.BAWAH, Langkah.ATAS))
            return
        if self._edit_key(event) or self._block_key(event) or self._jump_key(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are typed into cells; on a cell that cannot be edited they do nothing."""

    def _edit_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Key.Key_F2:
                self.open_editor()
            case Key.Key_Backspace:
                self.open_editor("")
            case Key.Key_Delete:
                self.clear_selected()
            case Key.Key_Escape if self.records.unsaved_at(self.currentIndex()):
                self.records.discard_unsaved(self.currentIndex())
            case _:
                return False
        return True

    def _block_key(self, event: QKeyEvent) -> bool:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.matches(Standard.Paste):
            self.paste_block()
        elif event.matches(Standard.Undo):
            self.undo_requested.emit()
        elif event.matches(Standard.Redo) or (control and event.key() == Key.Key_Y):
            self.redo_requested.emit()
        elif control and event.key() == Key.Key_D:
            self.fill_down()
        else:
            return False
        return True

    def _jump_key(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        target: Index | None = None
        here = self.currentIndex()
        if event.key() in (Key.Key_Up, Key.Key_Down) and not (control or shift):
            # Between input cells, as Enter goes; over reference columns, as in any table.
            if self.records.is_editable(here):
                step = 1 if event.key() == Key.Key_Down else -1
                target = self._cell_below(here.row(), here.column(), step)
        elif event.key() in (Key.Key_Home, Key.Key_End):
            target = self._line_end(whole=control, last=event.key() == Key.Key_End)
        elif control and event.key() in _JUMPS:
            target = self._block_end(*_JUMPS[event.key()])
        if target is None:
            return False
        self._go(target, extend=shift)
        return True

    def _line_end(self, *, whole: bool, last: bool) -> Index | None:
        row = self.currentIndex().row()
        cells = [cell for cell in self._editable_cells(0, -1, 1) if whole or cell.row() == row]
        return cells[-1 if last else 0] if cells else None

    def _block_end(self, rows: int, columns: int) -> Index | None:
        here, model = self.currentIndex(), self.records
        if not here.isValid():
            return None
        if rows:
            filled = [
                bool(model.text(model.index(row, here.column()))) for row in range(model.rowCount())
            ]
            return model.index(block_edge(filled, here.row(), rows), here.column())
        filled = [
            bool(model.text(model.index(here.row(), column)))
            for column in range(model.columnCount())
        ]
        return model.index(here.row(), block_edge(filled, here.column(), columns))

    def _editable_cells(self, row: int, column: int, step: int) -> Iterator[QModelIndex]:
        """Cells that can be typed into, in reading order from beyond that place on."""
        model = self.records
        wide = model.columnCount()
        place = row * wide + column + step
        while 0 <= place < model.rowCount() * wide:
            index = model.index(*divmod(place, wide))
            if model.is_editable(index) and not self.isColumnHidden(index.column()):
                yield index
            place += step

    def go_to(self, index: QModelIndex) -> None:
        """Put the cursor on a cell, and only there whatever key is held down."""
        self._go(index)

    def _go(self, target: Index | None, *, extend: bool = False) -> None:
        if target is None:
            return
        flag = QItemSelectionModel.SelectionFlag
        if extend and self.currentIndex().isValid():
            anchor = self._anchor or QPersistentModelIndex(self.currentIndex())
            block = QItemSelection(anchor, target)
            self.selectionModel().select(block, flag.ClearAndSelect)
            self.selectionModel().setCurrentIndex(target, flag.NoUpdate)
            self._anchor = anchor
        else:
            self.selectionModel().setCurrentIndex(target, flag.ClearAndSelect)
        self.scrollTo(target)

    def _selected(self) -> list[QModelIndex]:
        chosen = self.selectedIndexes() or [self.currentIndex()]
        return sorted((i for i in chosen if i.isValid()), key=lambda i: (i.row(), i.column()))

    def _targets(self, block: list[list[str]]) -> Iterator[tuple[QModelIndex, str]]:
        chosen = self._selected()
        if len(block) == 1 and len(block[0]) == 1:
            yield from ((index, block[0][0]) for index in chosen)
            return
        start = chosen[0] if chosen else self.currentIndex()
        for down, line in enumerate(block):
            for right, text in enumerate(line):
                yield self.records.index(start.row() + down, start.column() + right), text

    # Notes

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the note of the cell that the cursor came to."""
        super().currentChanged(current, previous)
        self._anchor = self._tab_start = None
        self._show_note()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming in by the keyboard, the cursor is on a cell that can be typed into."""
        if self.model() is not None and not self.currentIndex().isValid():
            self.go_first()
        super().focusInEvent(event)

    def _on_editor_left(self, step: Langkah) -> None:
        # After a refusal the cursor stays, so that the sentence is read.
        if self.records.unsaved_at(self.currentIndex()) is None and step is not Langkah.DIAM:
            self.step(step)

    def _on_typed(self, index: QPersistentModelIndex, text: str) -> None:
        gema = self.records.gema(index, text) if text else ""
        self._gema.show_note(theme.CATATAN, gema, self, index)

    def _on_reset(self) -> None:
        self._gema.hide()
        self.note_changed.emit(None, "")

    def _show_note(self) -> None:
        index = self.currentIndex()
        if self.is_editing:
            return
        unsaved = self.records.unsaved_at(index)
        self._gema.show_note(theme.BELUM_TERSIMPAN, unsaved.kalimat if unsaved else "", self, index)
        if index.isValid() and unsaved is None:
            self.note_changed.emit(self.records.tampilan(index), self.records.catatan(index))
        else:
            self.note_changed.emit(None, "")


def read_block(text: str) -> list[list[str]]:
    """Rows and cells of what Excel puts on the clipboard."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n")
    block = [[cell.strip() for cell in line.split("\t")] for line in lines]
    return [] if block == [[""]] else block
