"""A chart on the screen: the same PDF as on paper, painted sharp at any size, and pointed at.

The library that reads PDF is loaded with the first chart.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMimeData,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from sakip_desktop.domain.grafik import Daerah, Gambar
from sakip_desktop.gui import theme

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

_SKALA_TERBESAR = 1.6  # pixels a point; wider windows leave a margin
_SKALA_SALIN = 3.0  # 216 dots an inch: sharp in a document
_LANGKAH = {
    int(Qt.Key.Key_Up): -1,
    int(Qt.Key.Key_Down): 1,
    int(Qt.Key.Key_PageUp): -8,
    int(Qt.Key.Key_PageDown): 8,
    int(Qt.Key.Key_Home): -(10**6),
    int(Qt.Key.Key_End): 10**6,
}


class GrafikView(QScrollArea):
    """Shows one chart as wide as there is room; arrows walk through what can be pointed at.

    Signals:
        entered: key of what the cursor came to.
        opened: key of what was double-clicked, or entered with Enter.
        explain_requested: key of what Ctrl+J was pressed on.
    """

    entered = Signal(str)
    opened = Signal(str)
    explain_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gambar: Gambar | None = None
        self.muat = False  # whole chart in sight, instead of as wide as the view
        self.kini = -1  # which of the places the cursor is on
        self._dokumen: QPdfDocument | None = None
        self._penampung = QBuffer(self)
        self._lembar = QImage()
        self._kertas = _Kertas(self)
        self.setWidget(self._kertas)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setStyleSheet(f"background: {theme.KERTAS};")

    # What is shown

    def show_gambar(self, gambar: Gambar | None, nama: str = "", uraian: str = "") -> None:
        """Show a chart; None clears.

        Args:
            gambar: the drawn chart.
            nama: what it is called, for assistive programs.
            uraian: what it says, in words.
        """
        lama = self.kunci
        self.gambar = gambar
        self.setAccessibleName(nama)
        self.setAccessibleDescription(uraian)
        self._lembar = QImage()
        if gambar is not None:
            self._load(gambar.isi)
        tempat = [satu.kunci for satu in self.daerah]
        self.kini = tempat.index(lama) if lama in tempat else min(0, len(tempat) - 1)
        self._fit()

    def _load(self, isi: bytes) -> None:
        from PySide6.QtPdf import QPdfDocument

        if self._dokumen is None:
            self._dokumen = QPdfDocument(self)
        self._dokumen.close()
        self._penampung.close()
        self._penampung.setData(QByteArray(isi))
        self._penampung.open(QIODevice.OpenModeFlag.ReadOnly)
        self._dokumen.load(self._penampung)

    @property
    def daerah(self) -> tuple[Daerah, ...]:
        """What can be pointed at."""
        return () if self.gambar is None else self.gambar.daerah

    @property
    def kunci(self) -> str:
        """Key of what the cursor is on; empty where there is nothing to point at."""
        return self.daerah[self.kini].kunci if 0 <= self.kini < len(self.daerah) else ""

    @property
    def skala(self) -> float:
        """Pixels a point, as it is shown now."""
        if self.gambar is None:
            return 1.0
        ruang = self.viewport().size()
        lebar = ruang.width() / self.gambar.lebar
        if self.muat:
            lebar = min(lebar, ruang.height() / self.gambar.tinggi)
        return max(0.2, min(lebar, _SKALA_TERBESAR))

    def _fit(self) -> None:
        """Give the sheet its size for the room there is."""
        if self.gambar is None:
            self._kertas.resize(self.viewport().size())
        else:
            tinggi = int(self.gambar.tinggi * self.skala)
            self._kertas.resize(self.viewport().width(), max(tinggi, self.viewport().height()))
        self._kertas.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chart follows the width."""
        super().resizeEvent(event)
        self._fit()

    # Drawing

    def render_at(self, skala: float) -> QImage:
        """The chart as a picture on white, so many pixels a point; empty without a chart."""
        if self.gambar is None or self._dokumen is None:
            return QImage()
        ukuran = QSizeF(self.gambar.lebar * skala, self.gambar.tinggi * skala).toSize()
        lembar = QImage(ukuran, QImage.Format.Format_RGB32)
        lembar.fill(QColor(theme.KERTAS))
        pelukis = QPainter(lembar)
        pelukis.drawImage(0, 0, self._dokumen.render(0, ukuran))
        pelukis.end()
        return lembar

    def sheet(self, kepadatan: float) -> QImage:
        """The picture for the screen, rendered once for a size."""
        if self.gambar is None:
            return QImage()
        lebar = round(self.gambar.lebar * self.skala * kepadatan)
        if self._lembar.width() != lebar:
            self._lembar = self.render_at(lebar / self.gambar.lebar)
            self._lembar.setDevicePixelRatio(kepadatan)
        return self._lembar

    def copy_picture(self) -> None:
        """Put the chart on the clipboard as a picture, and as the PDF it is."""
        if self.gambar is None:
            return
        isi = QMimeData()
        isi.setImageData(self.render_at(_SKALA_SALIN))
        isi.setData("application/pdf", QByteArray(self.gambar.isi))
        QGuiApplication.clipboard().setMimeData(isi)

    # Pointing

    def go_to(self, ke: int) -> None:
        """Move the cursor to the place of that number."""
        if not self.daerah:
            return
        self.kini = max(0, min(ke, len(self.daerah) - 1))
        satu, skala = self.daerah[self.kini], self.skala
        tengah = int((satu.atas + satu.tinggi / 2) * skala)
        self.ensureVisible(0, tengah, 0, int(satu.tinggi * skala))
        self._kertas.update()
        self.entered.emit(satu.kunci)

    def place_at(self, tempat: QPointF) -> int:
        """Number of the place under a point of the sheet; −1 where there is none."""
        x, y = tempat.x() / self.skala, tempat.y() / self.skala
        for ke, satu in enumerate(self.daerah):
            dalam = satu.kiri <= x <= satu.kiri + satu.lebar
            if dalam and satu.atas <= y < satu.atas + satu.tinggi:
                return ke
        return -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies, Ctrl+J explains, arrows walk, Enter opens."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_picture()
        elif control and event.key() == Qt.Key.Key_J and self.kunci:
            self.explain_requested.emit(self.kunci)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.kunci and not control:
            self.opened.emit(self.kunci)
        elif event.key() in _LANGKAH and self.daerah and not event.modifiers():
            self.go_to(self.kini + _LANGKAH[event.key()])
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame around the place under the cursor comes."""
        super().focusInEvent(event)
        self._kertas.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And goes."""
        super().focusOutEvent(event)
        self._kertas.update()

    def sizeHint(self) -> QSize:
        """Room for a small chart."""
        return QSize(320, 160)


class _Kertas(QWidget):
    """The sheet inside the view."""

    def __init__(self, view: GrafikView) -> None:
        super().__init__(view)
        self._view = view

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, and a frame around the place under the cursor."""
        super().paintEvent(event)
        pelukis = QPainter(self)
        pelukis.fillRect(self.rect(), QColor(theme.KERTAS))
        lembar = self._view.sheet(self.devicePixelRatioF())
        if not lembar.isNull():
            pelukis.drawImage(0, 0, lembar)
        if self._view.kunci and self._view.hasFocus():
            satu, skala = self._view.daerah[self._view.kini], self._view.skala
            kotak = QRectF(satu.kiri, satu.atas, satu.lebar, satu.tinggi)
            letak = QRectF(
                kotak.x() * skala, kotak.y() * skala, kotak.width() * skala, kotak.height() * skala
            )
            pelukis.setPen(QPen(QColor(theme.AKSEN), 2))
            pelukis.drawRect(letak.adjusted(1, 1, -1, -1))
        pelukis.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click puts the cursor there."""
        ke = self._view.place_at(event.position())
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        if ke >= 0:
            self._view.go_to(ke)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens."""
        if self._view.place_at(event.position()) >= 0:
            self._view.opened.emit(self._view.kunci)
