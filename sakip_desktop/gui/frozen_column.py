"""The first column of a wide table, kept in sight while the rest is scrolled sideways."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
)

from sakip_desktop.gui.delegates import CellDelegate
from sakip_desktop.gui.models import JUDUL_ROLE

_SISA = 48  # less of a column than this cannot be read


class FrozenColumn(QTableView):
    """A second view of the same model over the left edge of a table.

    It has no focus of its own: a click goes to the shared selection, keys stay with the table.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setItemDelegate(CellDelegate(self))
        self.setFocusProxy(table)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("gaya", "beku")
        self.setPalette(table.palette())
        self.setWordWrap(table.wordWrap())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(table.verticalScrollMode())
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in range(1, table.model().columnCount()):
            self.setColumnHidden(column, True)
        self._connect()
        table.viewport().installEventFilter(self)
        self._place()

    def _connect(self) -> None:
        table = self._table
        table.verticalHeader().sectionResized.connect(self._on_row_resized)
        table.horizontalHeader().sectionResized.connect(self._place)
        table.model().modelReset.connect(self._place)
        table.verticalScrollBar().valueChanged.connect(self._follow)
        table.horizontalScrollBar().valueChanged.connect(self._on_scrolled_across)
        table.horizontalScrollBar().rangeChanged.connect(self._on_scrolled_across)

    def _follow(self, value: int) -> None:
        bar = self.verticalScrollBar()
        bar.setMaximum(max(bar.maximum(), value))  # its own range may still be that of before
        bar.setValue(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A heading goes on into the table behind: no line parts it there."""
        super().paintEvent(event)
        model = self.model()
        painter = QPainter(self.viewport())
        first, last = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
        for row in range(max(first, 0), (model.rowCount() if last < 0 else last + 1)):
            index = model.index(row, 0)
            if index.data(JUDUL_ROLE) and self.visualRect(index).intersects(event.rect()):
                option = QStyleOptionViewItem()
                self.initViewItemOption(option)
                option.rect = self.visualRect(index).adjusted(0, 0, 1, 0)
                self.itemDelegate().paint(painter, option, index)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel is the table's."""
        event.ignore()

    def _on_row_resized(self, row: int, _before: int, height: int) -> None:
        if not self.isHidden():
            self.setRowHeight(row, height)

    def _on_scrolled_across(self) -> None:
        if self.isHidden() or not self._table.horizontalScrollBar().value():
            self._place()
        else:
            self._place_across()

    def _place(self) -> None:
        """Cover the first column exactly, its header too.

        Where nothing is scrolled away the table's own column is seen: two would be painted twice,
        and a table that lies under something cannot be scrolled by moving what is painted.
        """
        table = self._table
        self.setVisible(table.horizontalScrollBar().value() > 0)
        if self.isHidden():
            return
        header = table.horizontalHeader()
        self.horizontalHeader().setFixedHeight(header.height())
        for row in range(table.model().rowCount()):
            self.setRowHeight(row, table.rowHeight(row))
        self._follow(table.verticalScrollBar().value())
        self._place_across()
        self.raise_()

    def _place_across(self) -> None:
        """As wide as the first column, and what is left of one that is nearly scrolled away.

        A few letters of its texts, and no head, would stand there as if they were a mistake.
        """
        table = self._table
        width = table.columnWidth(0)
        behind = table.columnAt(width)
        if behind > 0:
            rest = table.columnViewportPosition(behind) + table.columnWidth(behind) - width
            if rest < min(_SISA, table.columnWidth(behind)):
                width += rest
        edge = table.frameWidth()
        tall = table.viewport().height() + table.horizontalHeader().height()
        self.setColumnWidth(0, width)
        self.setGeometry(edge, edge, width, tall)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the table."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)
