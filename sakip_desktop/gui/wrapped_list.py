"""A list whose lines wrap: every line is as high as its text needs in the room that there is.

Qt reckons a wrapped line without the space around it, and cuts the last words off.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

_TEPI = 8  # the margins around a text, both sides
_TINGGI_TAK_TERBATAS = 100_000
_INGATAN = 2_000  # heights that are remembered


class WrappedList(QListWidget):
    """Words wrap, nothing goes across, and nothing is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Tinggi(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts wrap anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class _Tinggi(QStyledItemDelegate):
    """Heights for the room between the spacing."""

    def __init__(self, daftar: QListWidget) -> None:
        super().__init__(daftar)
        self._daftar = daftar
        self._kotak: dict[tuple[str, int, str], int] = {}  # height of a text in so much room

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """As wide as the list, as high as the wrapped text."""
        huruf = index.data(Qt.ItemDataRole.FontRole)
        huruf = huruf if isinstance(huruf, QFont) else self._daftar.font()
        lebar = self._daftar.viewport().width() - 2 * self._daftar.spacing()
        teks = lebar - _TEPI
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            gaya = self._daftar.style()
            teks -= gaya.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) + _TEPI
        kunci = (str(index.data(Qt.ItemDataRole.DisplayRole)), max(teks, 1), huruf.key())
        if kunci not in self._kotak:
            if len(self._kotak) >= _INGATAN:
                self._kotak.clear()
            self._kotak[kunci] = _height(*kunci[:2], huruf)
        return QSize(lebar, self._kotak[kunci] + _TEPI // 2)


def _height(teks: str, lebar: int, huruf: QFont) -> int:
    ruang = QRect(0, 0, lebar, _TINGGI_TAK_TERBATAS)
    cara = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
    return QFontMetrics(huruf).boundingRect(ruang, cara, teks).height()
