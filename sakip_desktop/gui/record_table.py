"""A table of records: painted with signs, copied as Excel takes it, remembering its widths."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from sakip_desktop.gui import theme
from sakip_desktop.gui.delegates import CellDelegate
from sakip_desktop.gui.frozen_column import FrozenColumn
from sakip_desktop.gui.models import RecordTableModel

_LEBAR_TERKECIL = 48
_LEBAR_LENTUR = 168  # least width of a column that shares what is left


class RecordTable(QTableView):
    """Shows a ``RecordTableModel``.

    Signals:
        row_entered: key of the row that the cursor came to.
        row_left: key of the row that the cursor left.
    """

    row_entered = Signal(object)
    row_left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frozen: FrozenColumn | None = None
        self._fitted: tuple[int, ...] = ()
        self.setItemDelegate(CellDelegate(self))
        self.setAlternatingRowColors(False)
        self.setWordWrap(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_LEBAR_TERKECIL)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setProperty("gaya", "tabel")
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.KERTAS)
        self.setPalette(palette)

    @property
    def records(self) -> RecordTableModel[Any]:
        """The model behind the view."""
        model = self.model()
        if not isinstance(model, RecordTableModel):
            msg = "the table has no RecordTableModel yet"
            raise TypeError(msg)
        return model

    def show_model(self, model: RecordTableModel[Any]) -> None:
        """Use this model and lay the columns out by their definitions."""
        self.setModel(model)
        header = self.horizontalHeader()
        for position, column in enumerate(model.columns):
            if column.lebar:
                header.resizeSection(position, column.lebar)
        self._share_room()
        model.modelReset.connect(self._on_rows_changed)
        model.saved.connect(self._on_saved)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._on_rows_changed()

    def _on_rows_changed(self) -> None:
        """Headings go across the table; every row gets its height."""
        self.clearSpans()
        for row in range(self.records.rowCount()):
            if self.records.is_heading(row):
                self.setSpan(row, 0, 1, self.records.columnCount())
        self.fit_rows()

    def fit_rows(self) -> None:
        """Make every row as high as its longest text needs."""
        self._fitted = self._widths()
        self.resizeRowsToContents()

    def _widths(self) -> tuple[int, ...]:
        """Widths of the columns that are shown, by which texts wrap."""
        header = self.horizontalHeader()
        return tuple(header.sectionSize(n) for n in range(header.count()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Long texts wrap anew when the width changed."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._share_room()
            if self._widths() != self._fitted:
                self.fit_rows()

    def _share_room(self) -> None:
        """Columns without a width share what is left; where that is too little, the table scrolls.

        A name cut down to a letter a line helps nobody on a small or enlarged screen.
        """
        model, header = self.model(), self.horizontalHeader()
        if not isinstance(model, RecordTableModel):
            return
        shown = [n for n in range(len(model.columns)) if not self.isColumnHidden(n)]
        elastic = [n for n in shown if not model.columns[n].lebar]
        room = self.viewport().width() - sum(map(self.columnWidth, set(shown) - set(elastic)))
        for position in elastic:
            if room < len(elastic) * _LEBAR_LENTUR:
                header.setSectionResizeMode(position, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(position, _LEBAR_LENTUR)
            else:
                header.setSectionResizeMode(position, QHeaderView.ResizeMode.Stretch)

    def freeze_first(self) -> None:
        """Keep the first column in sight; to be called after ``show_model``."""
        self._frozen = FrozenColumn(self)

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight, out from behind a frozen column too."""
        self.updateGeometries()  # rows may have grown since the range was reckoned
        super().scrollTo(index, hint)
        hidden = self.columnWidth(0) - self.visualRect(index).left()
        if self._frozen is not None and index.column() > 0 and hidden > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    def remember_widths(self, settings: QSettings, name: str) -> None:
        """Restore the widths kept under that name, and keep every change."""
        header = self.horizontalHeader()
        kept = settings.value(f"tabel/{name}")
        if kept is not None:
            header.restoreState(kept)
        header.sectionResized.connect(
            lambda: settings.setValue(f"tabel/{name}", header.saveState())
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the selected block."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_block()
            event.accept()
            return
        super().keyPressEvent(event)

    def copy_block(self) -> None:
        """Put the smallest rectangle around the selection on the clipboard, as Excel takes it."""
        chosen = self.selectedIndexes() or [self.currentIndex()]
        chosen = [index for index in chosen if index.isValid()]
        if not chosen:
            return
        rows = range(min(i.row() for i in chosen), max(i.row() for i in chosen) + 1)
        columns = range(min(i.column() for i in chosen), max(i.column() for i in chosen) + 1)
        QGuiApplication.clipboard().setText(self._tsv(rows, columns))

    def _tsv(self, rows: Iterable[int], columns: Iterable[int]) -> str:
        model, columns = self.records, tuple(columns)
        return "".join(
            "\t".join(" ".join(model.text(model.index(row, column)).split()) for column in columns)
            + "\n"
            for row in rows
        )

    def _on_saved(self, key: object) -> None:
        row = self.records.row_of(key)
        if row is not None:
            self.resizeRowToContents(row)

    def _on_row_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        if before.isValid() and before.row() < self.records.rowCount():
            self.row_left.emit(self.records.key_at(before.row()))
        if now.isValid():
            self.row_entered.emit(self.records.key_at(now.row()))
