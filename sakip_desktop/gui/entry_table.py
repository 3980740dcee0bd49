"""The table for entering figures: it answers to the keys that hands know from Excel.

Typing replaces, F2 edits, Enter goes down (or where ``next_cell`` says), Tab goes right over what
cannot be edited, Esc gives the old value back, Delete clears, Home/End and Ctrl+arrows jump, Ctrl+C
and Ctrl+V carry blocks, Ctrl+D fills down.  A cell is saved when it is left, through the model's
``commit``; a text that could not be saved stays in its cell, and the sentence stands below it.

Several cells at once (a block, filled down, cleared) go through ``save_block``, where the page has
one: a single act with a name, which is undone as one.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QRegion,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from sakip_desktop.gui import theme
from sakip_desktop.gui.blok import Setuju, plan_block, read_block
from sakip_desktop.gui.delegates import EntryDelegate, Langkah, step_of
from sakip_desktop.gui.models import RecordTableModel
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.texts import tab_title
from sakip_desktop.gui.theme import Tampilan

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
Trigger = QAbstractItemView.EditTrigger
Standard = QKeySequence.StandardKey

_LEBAR_GEMA = 420
_SELA = 15  # milliseconds between some rows and the next ones
_INGATAN = 5000  # heights of texts that are remembered
_DIAM = Qt.WidgetAttribute.WA_UpdatesDisabled
_TERLIHAT = QAbstractItemView.ScrollHint.EnsureVisible
_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_JUMPS: dict[int, tuple[int, int]] = {
    Key.Key_Down: (1, 0),
    Key.Key_Up: (-1, 0),
    Key.Key_Right: (0, 1),
    Key.Key_Left: (0, -1),
}


def _call(jalan: Callable[[], None], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
    jalan()


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
        gaya = (
            f"color: {tampilan.tinta}; background: {tampilan.latar};"
            f" border: 1px solid {tampilan.tinta};"
        )
        if gaya != self.styleSheet():  # it costs milliseconds
            self.setStyleSheet(gaya)
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
        bulk_requested: the selected cells shall get one text.
        typed: a key was pressed in the open editor.
        ended: Enter was pressed in a cell of input, and there is none to go on to.

    Attributes:
        save_block: saves several cells as one act with that name, and says how many; without it
            each is an act of its own.
        confirm_block: asks whether a block that differs in shape shall be taken; without it the
            part that fits is.
        next_cell: where Enter goes on from a cell of input; it is told the cell and the column in
            which a run of Tab began (else the cell's own).  Without it down, as in Excel.
        batalkan, ulangi: what Ctrl+Z would take back and Ctrl+Y bring again, for the menu.
    """

    undo_requested = Signal()
    redo_requested = Signal()
    note_changed = Signal(object, str)
    pasted = Signal(int, int)
    bulk_requested = Signal()
    typed = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._belum_diukur: set[int] = set()  # rows whose height is not known yet
        super().__init__(parent)
        delegate = EntryDelegate(self)
        self.setItemDelegate(delegate)
        self.setEditTriggers(Trigger.AnyKeyPressed | Trigger.DoubleClicked | Trigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(True)
        self._gema = GemaLabel(self.viewport())
        self._anchor: QPersistentModelIndex | None = None  # where Ctrl+Shift+arrow began
        self._tab_start: int | None = None  # column where a run of Tab began
        self.save_block: Callable[[Sequence[tuple[QModelIndex, str]], str], int] | None = None
        self.confirm_block: Setuju | None = None
        self.next_cell: Callable[[QModelIndex, int], QModelIndex | None] | None = None
        self.batalkan = self.ulangi = ""
        self._tinggi_sel: dict[tuple[str, int, bool], int] = {}  # of a text that wraps
        self._pengukur = QTimer(self)
        self._pengukur.setInterval(_SELA)
        self._pengukur.timeout.connect(self._fit_some)
        delegate.leaving.connect(self._on_leaving)
        delegate.left.connect(self._on_editor_left)
        delegate.typed.connect(self._on_typed)
        self.verticalScrollBar().valueChanged.connect(self._fit_seen)
        self.verticalScrollBar().valueChanged.connect(self._show_note)
        self.horizontalScrollBar().valueChanged.connect(self._show_note)

    def show_model(self, model: RecordTableModel[Any]) -> None:
        """Use this model and follow its notes."""
        super().show_model(model)
        model.dataChanged.connect(self._show_note)
        model.modelReset.connect(self._on_reset)

    # Heights

    def _fit_all(self) -> None:
        """Rows that are seen at once, the others when nothing else is to be done."""
        if not self._tinggi_baris or len(self._tinggi_sel) > _INGATAN:
            self._tinggi_sel.clear()  # the font is another one
        self._belum_diukur = set(range(self.records.rowCount()))
        self._pengukur.stop()
        self._fit_seen()
        if self._belum_diukur:
            QTimer.singleShot(0, self._pengukur, self._pengukur.start)

    def _fit_some(self, banyak: int = 20) -> None:
        rows = self.records.rowCount()
        for row in sorted(self._belum_diukur)[:banyak]:
            self._belum_diukur.discard(row)
            if row < rows:
                self.resizeRowToContents(row)
        if not self._belum_diukur:
            self._pengukur.stop()

    def _fit_seen(self) -> None:
        """Rows that are seen now."""
        row, bawah = max(0, self.rowAt(0)), self.viewport().height()
        while self._belum_diukur and 0 <= self.rowViewportPosition(row) <= bawah:
            if row in self._belum_diukur:
                self._belum_diukur.discard(row)
                self.resizeRowToContents(row)
            row += 1
            if row == self.records.rowCount():
                break

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _TERLIHAT) -> None:
        """A row stays where it is scrolled to: those above it have their heights by then."""
        if self._belum_diukur and index.row() >= min(self._belum_diukur):
            self._fit_some(len(self._belum_diukur))
        super().scrollTo(index, hint)

    def _cell_height(self, index: QModelIndex) -> int:
        """The same text in the same room is as high as before."""
        teks = self.records.text(index)
        tanda = self.records.tampilan(index) is not None
        kunci = teks, self.columnWidth(index.column()), tanda
        if kunci not in self._tinggi_sel:
            self._tinggi_sel[kunci] = super()._cell_height(index)
        return self._tinggi_sel[kunci]

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
        self.save_cells(
            [(index, "") for index in self.selected() if self._is_filled(index)],
            self.tr("Kosongkan"),
        )

    def _is_filled(self, index: QModelIndex) -> bool:
        return self.records.is_editable(index) and bool(self.records.edit_text(index))

    def save_cells(self, cells: Sequence[tuple[QModelIndex, str]], nama: str = "") -> int:
        """Save several cells as one act, where the page can; how many were saved.

        Args:
            cells: where, and the text.
            nama: what the act is called, for its undo.
        """
        model = self.records
        beda = [
            (index, text)
            for index, text in cells
            if text != model.edit_text(index) or model.unsaved_at(index)
        ]
        if len(beda) > 1 and self.save_block is not None:
            return len(cells) - len(beda) + self.save_block(beda, nama)
        return sum(model.setData(index, text) for index, text in cells)

    def paste_block(self) -> None:
        """Save what the clipboard has, from the current cell on; blanks leave what is there.

        Where it does not lie on the table as it lay where it comes from, it is shown first.
        """
        block, chosen = read_block(QGuiApplication.clipboard().text()), self.selected()
        if not block or not chosen:
            return
        rencana = plan_block(self, block, chosen)
        if rencana.beda and self.confirm_block is not None and not self.confirm_block(rencana):
            return
        self.pasted.emit(self.save_cells(rencana.masuk, self.tr("Tempel")), rencana.dilewati)

    def copy_text(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """What can be typed is copied with every digit, so that it reads back the same."""
        column = self.records.columns[index.column()]
        if column.editable is None or self.records.is_heading(index.row()):
            return super().copy_text(index)
        return self.records.edit_text(index)

    def fill_down(self) -> None:
        """Copy the top cell of the selection into the cells below it; a single one from above.

        A blank one erases nothing; what cannot be typed into is passed over.
        """
        chosen = self.selected()
        cells: list[tuple[QModelIndex, str]] = []
        for column in sorted({index.column() for index in chosen}):
            rows = sorted(index.row() for index in chosen if index.column() == column)
            if len(rows) == 1:
                rows.insert(0, self._row_above(rows[0]))
            if rows[0] < 0:
                continue
            text = self.records.edit_text(self.records.index(rows[0], column))
            cells += [(self.records.index(row, column), text) for row in rows[1:] if text]
        free = [cell for cell in cells if self.records.is_editable(cell[0])]
        saved = self.save_cells(free, self.tr("Isi ke bawah"))
        if len(cells) > 1:
            self.pasted.emit(saved, len(cells) - len(free))

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
        self._fit_seen()
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
        here, start = self.currentIndex(), self._tab_start
        target = self._target(langkah)
        self._go(target)
        along = target is not None and target.row() == here.row() and bool(langkah.arah[1])
        self._tab_start = (here.column() if start is None else start) if along else None
        if target is None and langkah is Langkah.LANJUT and self.records.is_editable(here):
            self.ended.emit()
        return target is not None

    def _target(self, langkah: Langkah) -> QModelIndex | None:
        rows, columns = langkah.arah
        here = self.currentIndex()
        if columns:
            return next(self._editable_cells(here.row(), here.column(), columns), None)
        column = here.column() if self._tab_start is None else self._tab_start
        if langkah is Langkah.LANJUT and self.next_cell and self.records.is_editable(here):
            return self.next_cell(here, column)
        return self.cell_below(here.row(), column, rows)

    def cell_below(self, row: int, column: int, step: int = 1) -> QModelIndex | None:
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
            event.setAccepted(self.step(step) or step in (Langkah.LANJUT, Langkah.ATAS))
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
        elif event.key() == Key.Key_D and event.modifiers() == _CTRL_SHIFT:
            self.bulk_requested.emit()
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
                target = self.cell_below(here.row(), here.column(), step)
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

    def setSelection(  # noqa: N802 - Qt's name
        self, rect: QRect, command: QItemSelectionModel.SelectionFlag
    ) -> None:
        """A block that goes over a heading keeps its columns; Qt would take all that it spans."""
        rows = sorted((self.rowAt(max(rect.top(), 0)), self.rowAt(rect.bottom())))
        columns = sorted((self.columnAt(rect.left()), self.columnAt(rect.right())))
        model = self.records
        if rows[0] < 0 or columns[0] < 0 or not any(map(model.is_heading, range(*rows))):
            super().setSelection(rect, command)
            return
        block = QItemSelection(model.index(rows[0], columns[0]), model.index(rows[1], columns[1]))
        self.selectionModel().select(block, command)

    def selected(self) -> list[QModelIndex]:
        """The chosen cells in reading order, headings and hidden columns left out."""
        chosen = self.selectedIndexes() or [self.currentIndex()]
        return sorted(
            (
                i
                for i in chosen
                if i.isValid()
                and not self.records.is_heading(i.row())
                and not self.isColumnHidden(i.column())
            ),
            key=lambda i: (i.row(), i.column()),
        )

    def make_menu(self, row: int = -1) -> QMenu:
        """Undo and redo by name, paste, fill down, one text for all, and what every table has."""
        menu = super().make_menu(row)
        pertama = menu.actions()[0]
        bisa = any(self.records.is_editable(index) for index in self.selected())
        isi: list[tuple[str, str, Callable[[], None], bool]] = [
            (self.tr("Te&mpel"), "Ctrl+V", self.paste_block, bisa),
            (self.tr("Isi ke ba&wah"), "Ctrl+D", self.fill_down, bisa),
        ]
        if self.save_block is not None:
            sekaligus = self.tr("Isi &sekaligus…")
            isi.append((sekaligus, "Ctrl+Shift+D", self.bulk_requested.emit, bisa))
            for teks, apa, kunci, minta in (
                (self.tr("&Ulangi"), self.ulangi, "Ctrl+Y", self.redo_requested),
                (self.tr("&Batalkan"), self.batalkan, "Ctrl+Z", self.undo_requested),
            ):
                nama = f"{teks}: {tab_title(apa)}" if apa else teks
                isi.insert(0, (nama, kunci, minta.emit, bool(apa)))
        for teks, kunci, jalan, dapat in isi:
            aksi = QAction(f"{teks}\t{kunci}", menu)
            aksi.triggered.connect(partial(_call, jalan))
            aksi.setEnabled(dapat)
            menu.insertAction(pertama, aksi)
        menu.insertSeparator(pertama)
        return menu

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
        with self._painting_little():
            super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor loses its frame."""
        with self._painting_little():
            super().focusOutEvent(event)

    @contextmanager
    def _painting_little(self) -> Iterator[None]:
        """Where the focus is, frame and cursor tell: each editor takes it, and Qt paints all."""
        dulu = {satu: satu.testAttribute(_DIAM) for satu in (self, self.viewport())}
        for satu in dulu:
            satu.setAttribute(_DIAM)
        yield
        for satu, diam in dulu.items():
            satu.setAttribute(_DIAM, diam)
        QWidget.update(self, QRegion(self.rect()).subtracted(self.viewport().geometry()))
        self.update(self.currentIndex())

    def _on_leaving(self, step: Langkah) -> None:
        """Scroll while the editor is there: what it covers cannot be moved once it is gone."""
        target = self._target(step) if self._goes_on(step) else None
        if target is not None:
            self.scrollTo(target)

    def _on_editor_left(self, step: Langkah) -> None:
        if self._goes_on(step):
            self.step(step)

    def _goes_on(self, step: Langkah) -> bool:
        """After a refusal the cursor stays, so that the sentence is read."""
        return self.records.unsaved_at(self.currentIndex()) is None and step is not Langkah.DIAM

    def _on_typed(self, index: QPersistentModelIndex, text: str) -> None:
        gema = self.records.gema(index, text) if text else ""
        self._gema.show_note(theme.CATATAN, gema, self, index)
        self.typed.emit()

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
