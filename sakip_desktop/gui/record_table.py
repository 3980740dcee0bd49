"""A table of records: painted with signs, copied as Excel takes it, remembering its widths."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSettings,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from sakip_desktop.gui import theme
from sakip_desktop.gui.blok import make_mime
from sakip_desktop.gui.delegates import CellDelegate
from sakip_desktop.gui.find_bar import FindBar
from sakip_desktop.gui.frozen_column import FrozenColumn
from sakip_desktop.gui.models import Judul, Nilai, RecordTableModel
from sakip_desktop.gui.texts import tab_title

T = TypeVar("T")

Penawaran = tuple[str, object]
"""Words of the menu, and what ``explain_requested`` then carries."""

_LEBAR_TERKECIL = 48
_TANPA_BATAS = (1 << 24) - 1  # greatest height of a widget, as Qt has it
_INGATAN = 20_000  # texts whose lines are remembered
_TEPI_SEL = 32  # a sign, and the margins around a text
_LEBAR_LENTUR = 168  # least width of a column that shares what is left


class RecordTable(QTableView):
    """Shows a ``RecordTableModel``.

    Signals:
        row_entered: key of the row that the cursor came to.
        row_left: key of the row that the cursor left.
        save_requested: the table is wanted as an Excel file; whoever hears it sets ``can_save``.
        explain_requested: one of the figures that ``offer_explanations`` named.

    Attributes:
        widths_for: widths of the columns for so much room; without it those of their definitions.
        rapat: there is little height: headings are lower.
    """

    row_entered = Signal(object)
    row_left = Signal(object)
    save_requested = Signal()
    explain_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frozen: FrozenColumn | None = None
        self._fitted: tuple[int, ...] = ()
        self._tinggi_baris: dict[int, int] = {}  # of a cell with so many lines
        self._baris_teks: dict[tuple[str, int], int] = {}  # lines of a text in so wide a column
        self._huruf = QFont()
        self._ukuran: QFontMetrics | None = None
        self._find_bar: FindBar | None = None
        self.finder: Callable[[str, int, bool], bool] | None = None  # searches more than this table
        self.can_save = False
        self._offers: Callable[[int], Sequence[Penawaran]] | None = None
        self.widths_for: Callable[[int], Mapping[int, int]] | None = None
        self.rapat = False
        self._own_widths = False  # somebody chose them
        self._setting_widths = False
        self._forget_widths: Callable[[], object] | None = None
        self.setItemDelegate(CellDelegate(self))
        self.setAlternatingRowColors(False)
        self.setWordWrap(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_LEBAR_TERKECIL)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)  # a third click gives the order of the paper back
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
        self.setSortingEnabled(model.can_sort)
        header = self.horizontalHeader()
        for position, column in enumerate(model.columns):
            if column.lebar:
                header.resizeSection(position, column.lebar)
        self._share_room()
        model.modelReset.connect(self._on_rows_changed)
        model.layoutChanged.connect(self._on_rows_changed)
        model.rows_changed.connect(self._on_records_changed)
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

    def _on_records_changed(self, rows: Sequence[int]) -> None:
        """The same rows with other texts."""
        for row in rows:
            self.resizeRowToContents(row)

    def fit_rows(self) -> None:
        """Make every row as high as its longest text needs."""
        self._fitted = self._widths()
        if self._huruf != self.font():  # what was measured holds for another font
            self._huruf = self.font()
            self._tinggi_baris.clear()
            self._baris_teks.clear()
            self._ukuran = None
        elif len(self._baris_teks) > _INGATAN:
            self._baris_teks.clear()
        self._fit_all()

    def _fit_all(self) -> None:
        self.resizeRowsToContents()

    def resizeRowToContents(self, row: int) -> None:  # noqa: N802 - Qt's name
        """As high as the row needs; a heading needs less than Qt gives where height is short."""
        if self.rapat and self.records.is_heading(row):
            self.setRowHeight(row, self.fontMetrics().height() + theme.JARAK)
        else:
            super().resizeRowToContents(row)

    def sizeHintForRow(self, row: int) -> int:  # noqa: N802 - Qt's name
        """As high as its highest cell; a text whose lines need not wrap is not laid out.

        Laying out every cell of hundreds of rows takes seconds, and nearly all of them are short:
        the first cell of so many lines says how high they are.
        """
        model = self.records
        if not 0 <= row < model.rowCount() or model.is_heading(row):
            return super().sizeHintForRow(row)
        tinggi = 0
        for column, teks in enumerate(model.texts(row)):
            if self.isColumnHidden(column):
                continue
            baris = self._lines(teks, self.columnWidth(column))
            if baris not in self._tinggi_baris:
                tinggi_sel = self._cell_height(model.index(row, column))
                if baris:
                    self._tinggi_baris[baris] = tinggi_sel
            else:
                tinggi_sel = self._tinggi_baris[baris]
            tinggi = max(tinggi, tinggi_sel)
        return tinggi + 1  # the line of the grid

    def _cell_height(self, index: QModelIndex) -> int:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        # Without a height the text does not wrap into one.
        option.rect = QRect(0, 0, self.columnWidth(index.column()) - 1, 1)
        return self.itemDelegate().sizeHint(option, index).height()

    def _lines(self, teks: str, lebar: int) -> int:
        """How many lines the text surely has, a sign and the margins beside it; 0 if it wraps."""
        if not teks:
            return 1
        kunci = teks, lebar
        baris = self._baris_teks.get(kunci)
        if baris is None:
            if self._ukuran is None:  # of the widest face that a table uses
                huruf = QFont(self.font())
                huruf.setWeight(QFont.Weight.DemiBold)
                self._ukuran = QFontMetrics(huruf)
            ukuran, semua = self._ukuran, teks.split("\n")
            muat = all(ukuran.horizontalAdvance(satu) <= lebar - _TEPI_SEL for satu in semua)
            baris = self._baris_teks[kunci] = len(semua) if muat else 0
        return baris

    def refit_rows(self) -> None:
        """Fit the rows where the columns have other widths than they were fitted to."""
        if self._widths() != self._fitted:
            self.fit_rows()

    def _widths(self) -> tuple[int, ...]:
        """Widths of the columns that are shown, by which texts wrap."""
        header = self.horizontalHeader()
        return tuple(header.sectionSize(n) for n in range(header.count()))

    def sizeHint(self) -> QSize:
        """A table that was fitted to its rows wants just that height."""
        return super().sizeHint().expandedTo(QSize(0, self._fitted_height()))

    def _fitted_height(self) -> int:
        return self.maximumHeight() if self.maximumHeight() < _TANPA_BATAS else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Long texts wrap anew when the width changed."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._share_room()
            self.refit_rows()
            QTimer.singleShot(0, self, self.refit_rows)  # columns that share the room follow later

    def showEvent(self, event: QShowEvent) -> None:
        """What lies behind cannot be seen, whatever the style sheet thinks.

        Otherwise everything up to the window is painted with every cell, and scrolling paints all.
        """
        super().showEvent(event)
        self.viewport().setAutoFillBackground(True)

    def _share_room(self) -> None:
        """Columns without a width share what is left; where that is too little, the table scrolls.

        A name cut down to a letter a line helps nobody on a small or enlarged screen.
        """
        model, header = self.model(), self.horizontalHeader()
        if not isinstance(model, RecordTableModel):
            return
        if self.widths_for is not None:
            self._set_widths(self.widths_for)
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

    def _set_widths(self, widths_for: Callable[[int], Mapping[int, int]]) -> None:
        """Widths for the room that there is, until somebody chose others."""
        if self._own_widths:
            return
        self._setting_widths = True
        for position, width in widths_for(self.viewport().width()).items():
            if self.columnWidth(position) != width:
                self.setColumnWidth(position, width)
        self._setting_widths = False

    def hide_columns(self, hidden: Collection[int]) -> None:
        """Show all columns but these; the others share their room."""
        self._setting_widths = True  # Qt tells of a hidden one as of a resized one
        for position in range(len(self.records.columns)):
            if self.isColumnHidden(position) != (position in hidden):
                self.setColumnHidden(position, position in hidden)
        self._setting_widths = False
        self._share_room()

    def freeze_first(self) -> None:
        """Keep the first column in sight; to be called after ``show_model``."""
        self._frozen = FrozenColumn(self)

    def scrollTo(
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
        """Restore the widths kept under that name, and keep every change by hand.

        They are of so many columns: those of another version of the table are not its own.
        """
        header = self.horizontalHeader()

        def key() -> str:
            return f"tabel/{name}/{header.count()}"

        kept = settings.value(key())
        if kept is not None:
            header.restoreState(kept)
            self._own_widths = True

        def keep() -> None:
            if not self._setting_widths:
                self._own_widths = True
                settings.setValue(key(), header.saveState())

        header.sectionResized.connect(keep)
        self._forget_widths = lambda: settings.remove(key())

    def reset_widths(self) -> None:
        """The widths that the columns were made with."""
        self._setting_widths = True
        for position, column in enumerate(self.records.columns):
            if column.lebar and not self.isColumnHidden(position):
                self.horizontalHeader().resizeSection(position, column.lebar)
        self._setting_widths = self._own_widths = False
        if self._forget_widths is not None:
            self._forget_widths()
        self._share_room()
        self.fit_rows()

    # Finding, menu

    def open_find(self) -> None:
        """Ctrl+F."""
        if self._find_bar is None:
            self._find_bar = FindBar(self, self.finder or self.find_text)
        self._find_bar.open_bar()

    def find_focus(self, tujuan: QWidget) -> None:
        """Where the focus goes when the find bar is closed."""
        if self._find_bar is not None:
            self._find_bar.tujuan = tujuan

    def cells_with(self, dicari: str) -> list[QModelIndex]:
        """Cells that are shown and hold a text, in reading order; ``dicari`` is casefolded."""
        model = self.records
        shown = [n for n in range(model.columnCount()) if not self.isColumnHidden(n)]
        return [
            model.index(row, n)
            for row in range(model.rowCount())
            if dicari and not model.is_heading(row)
            for n in shown
            if dicari in model.text(model.index(row, n)).casefold()
        ]

    def find_text(self, teks: str, step: int, here: bool) -> bool:  # noqa: FBT001 - a callback
        """Put the cursor on the next cell that holds the text; False when there is none.

        Args:
            teks: what is looked for, without regard to case.
            step: 1 forwards, −1 backwards; it goes round at the ends.
            here: whether the cell under the cursor counts.
        """
        dicari, model = teks.strip().casefold(), self.records
        rows, columns = model.rowCount(), model.columnCount()
        if not dicari or not rows:
            return False
        kini = self.currentIndex()
        awal = kini.row() * columns + kini.column() if kini.isValid() else -1
        for jauh in range(0 if here and kini.isValid() else 1, rows * columns + 1):
            index = model.index(*divmod((awal + step * jauh) % (rows * columns), columns))
            hidden = self.isColumnHidden(index.column()) or model.is_heading(index.row())
            if not hidden and dicari in model.text(index).casefold():
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                if self.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows:
                    flag |= QItemSelectionModel.SelectionFlag.Rows
                self.selectionModel().setCurrentIndex(index, flag)
                self.scrollTo(index)
                return True
        return False

    def values(self) -> tuple[tuple[str, ...], list[tuple[Nilai, ...]]]:
        """Heads and rows as they are shown, with numbers where they are numbers."""
        model = self.records
        shown = [n for n in range(len(model.columns)) if not self.isColumnHidden(n)]
        rows: list[tuple[Nilai, ...]] = [
            (record.teks, *("" for _ in shown[1:]))
            if isinstance(record, Judul)
            else tuple(model.worth(record, n) for n in shown)
            for record in model.records
        ]
        return tuple(model.columns[n].judul.replace("\n", " ") for n in shown), rows

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Right click, or the menu key at the cursor."""
        place, row = event.globalPos(), self.rowAt(event.pos().y())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            row = self.currentIndex().row()
            if row >= 0:
                spot = self.visualRect(self.currentIndex()).bottomLeft()
                place = self.viewport().mapToGlobal(spot)
        menu = self.make_menu(row)
        menu.exec(place)
        menu.deleteLater()

    def make_menu(self, row: int = -1) -> QMenu:
        """Explain, copy, find, order by the column under the cursor, save as Excel, widths.

        Args:
            row: the row that is asked about; that of the cursor when it is none.
        """
        menu = QMenu(self)
        offers = self._offered(row if row >= 0 else self.currentIndex().row())
        for ke, (teks, satu) in enumerate(offers):
            kunci = "" if ke else "\tCtrl+J"
            menu.addAction(f"{teks}{kunci}", partial(self.explain_requested.emit, satu))
        if offers:
            menu.addSeparator()
        menu.addAction(self.tr("&Salin\tCtrl+C"), self.copy_block)
        menu.addAction(self.tr("&Cari…\tCtrl+F"), self.open_find)
        column = self.currentIndex().column()
        if self.records.can_sort and column >= 0:
            judul = tab_title(self.records.columns[column].judul.replace("\n", " "))
            menu.addSeparator()
            for teks, order in (
                (self.tr("&Urutkan menurut {kolom}"), Qt.SortOrder.AscendingOrder),
                (self.tr("Urutkan &terbalik menurut {kolom}"), Qt.SortOrder.DescendingOrder),
            ):
                menu.addAction(teks.format(kolom=judul), partial(self.sortByColumn, column, order))
            menu.addAction(
                self.tr("Urutan se&mula"),
                lambda: self.sortByColumn(-1, Qt.SortOrder.AscendingOrder),
            )
        menu.addSeparator()
        if self.can_save:
            menu.addAction(self.tr("Simpan tabel ke &Excel…"), self.save_requested.emit)
        menu.addAction(self.tr("&Lebar kolom semula"), self.reset_widths)
        return menu

    # Explaining

    def offer_explanations(self, offers: Callable[[int], Sequence[Penawaran]]) -> None:
        """Say what can be explained of a row; the first is what Ctrl+J explains."""
        self._offers = offers

    def chosen(self, kelas: type[T]) -> T | None:
        """The record under the cursor, when there is one and it is of that kind."""
        index = self.currentIndex()
        satu = self.records.records[index.row()] if index.isValid() else None
        return satu if isinstance(satu, kelas) else None

    def explain_current(self) -> None:
        """Ctrl+J: explain the figure of the row under the cursor."""
        for _teks, satu in self._offered(self.currentIndex().row())[:1]:
            self.explain_requested.emit(satu)

    def _offered(self, row: int) -> Sequence[Penawaran]:
        if self._offers is None or not 0 <= row < self.records.rowCount():
            return ()
        return self._offers(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the selected block, Ctrl+F finds, Ctrl+J explains."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_J and self._offers is not None:
            self.explain_current()
            event.accept()
            return
        if event.matches(QKeySequence.StandardKey.Find):
            self.open_find()
            event.accept()
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_block()
            event.accept()
            return
        super().keyPressEvent(event)

    def copy_block(self) -> None:
        """Put the smallest rectangle around the selection on the clipboard, as Excel takes it.

        Columns that are not shown are left out.
        """
        chosen = self.selectedIndexes() or [self.currentIndex()]
        chosen = [index for index in chosen if index.isValid()]
        if not chosen:
            return
        rows = range(min(i.row() for i in chosen), max(i.row() for i in chosen) + 1)
        columns = [
            n
            for n in range(min(i.column() for i in chosen), max(i.column() for i in chosen) + 1)
            if not self.isColumnHidden(n)
        ]
        model = self.records
        QGuiApplication.clipboard().setMimeData(
            make_mime(
                [
                    [(self.copy_text(model.index(row, n)), model.columns[n].rata) for n in columns]
                    for row in rows
                ]
            )
        )

    def copy_text(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """A cell as it is copied: what is shown, in one line."""
        return " ".join(self.records.text(index).split())

    def _on_saved(self, key: object) -> None:
        row = self.records.row_of(key)
        if row is not None:
            self.resizeRowToContents(row)

    def _on_row_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        if before.isValid() and before.row() < self.records.rowCount():
            self.row_left.emit(self.records.key_at(before.row()))
        if now.isValid():
            self.row_entered.emit(self.records.key_at(now.row()))
