"""A small line of a few values: where a figure comes from, seen at a glance."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from sakip_desktop.gui import theme

_TINGGI = 64
_TEPI = 6
_TITIK = 2.5
_SEDIKIT = 2  # fewer values are no line


class GarisKecil(QWidget):
    """Draws values from left to right, the last one marked, gaps left open.

    The words for it stand beside the widget; it has them as its accessible description too.
    """

    def __init__(
        self,
        nilai: Sequence[Decimal | None],
        uraian: str,
        parent: QWidget | None = None,
        *,
        target: Decimal | None = None,
    ) -> None:
        """Build the line.

        Args:
            nilai: the values, oldest first, None for a gap.
            uraian: what it says, in words.
            parent: where it stands.
            target: a level to be drawn across, None for none.
        """
        super().__init__(parent)
        self.nilai = tuple(nilai)
        self.target = target
        self.setAccessibleName(self.tr("Garis angka terakhir"))
        self.setAccessibleDescription(uraian)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(160, _TINGGI)

    def points(self) -> list[QPointF | None]:
        """Where each value stands."""
        ada = [satu for satu in (*self.nilai, self.target) if satu is not None]
        if not ada:
            return [None] * len(self.nilai)
        bawah, atas = min(ada), max(ada)
        ruang = QRectF(self.rect()).adjusted(_TEPI, _TEPI, -_TEPI, -_TEPI)
        langkah = ruang.width() / max(1, len(self.nilai) - 1)
        return [
            None
            if satu is None
            else QPointF(ruang.left() + ke * langkah, _level(satu, bawah, atas, ruang))
            for ke, satu in enumerate(self.nilai)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """The target dashed, the line, a dot for each value."""
        super().paintEvent(event)
        pelukis = QPainter(self)
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        pelukis.fillRect(self.rect(), QColor(theme.KERTAS))
        ada = [satu for satu in (*self.nilai, self.target) if satu is not None]
        if self.target is not None:
            ruang = QRectF(self.rect()).adjusted(_TEPI, _TEPI, -_TEPI, -_TEPI)
            y = _level(self.target, min(ada), max(ada), ruang)
            pelukis.setPen(QPen(QColor(theme.GARIS_KUAT), 1, Qt.PenStyle.DashLine))
            pelukis.drawLine(QPointF(0, y), QPointF(self.width(), y))
        titik = self.points()
        pelukis.setPen(QPen(QColor(theme.AKSEN), 1.5))
        for potong in _runs(titik):
            if len(potong) >= _SEDIKIT:
                pelukis.drawPolyline(QPolygonF(potong))
        pelukis.setBrush(QColor(theme.AKSEN))
        for satu in titik:
            if satu is not None:
                pelukis.drawEllipse(satu, _TITIK, _TITIK)
        pelukis.end()


def _level(nilai: Decimal, bawah: Decimal, atas: Decimal, ruang: QRectF) -> float:
    if atas == bawah:
        return ruang.center().y()
    bagian = float((nilai - bawah) / (atas - bawah))
    return ruang.bottom() - bagian * ruang.height()


def _runs(titik: Sequence[QPointF | None]) -> list[list[QPointF]]:
    """The values that follow each other without a gap."""
    hasil: list[list[QPointF]] = [[]]
    for satu in titik:
        if satu is None:
            hasil.append([])
        else:
            hasil[-1].append(satu)
    return hasil
