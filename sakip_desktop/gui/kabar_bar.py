"""What the window says all the time: where the data lie, how much room is left, what to copy.

A notice is no box that must be closed: it stands in a line above the page until its reason has
gone, with a button that leads to the remedy.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sakip_desktop.domain.tempat import Kabar
from sakip_desktop.gui import theme

_LEBAR_TERKECIL = 240
_LEBAR_TOMBOL = 240
_BERTOMBOL = ("tempat", "salinan")
PENGGANTI = "pengganti"
"""Key of the notice that says for whom the person acts; it warns of nothing."""


class _Kalimat(QLabel):
    """A sentence that is as high as it needs at the width that it has, and no higher."""

    def sizeHint(self) -> QSize:
        """Qt guesses a width for wrapped text and would leave empty lines."""
        return QSize(_LEBAR_TERKECIL, self.heightForWidth(max(self.width(), _LEBAR_TERKECIL)))

    def minimumSizeHint(self) -> QSize:
        """Not lower than its lines."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another number of lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class KabarBar(QWidget):
    """One line a notice.

    Signals:
        pressed: the key of the notice whose button was pressed.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Kabar, ...] = ()
        self._baris = QVBoxLayout(self)
        self._baris.setContentsMargins(12, 4, 12, 0)
        self._baris.setSpacing(4)
        self.hide()

    @property
    def notices(self) -> tuple[Kabar, ...]:
        """What is shown now."""
        return self._shown

    def show_notices(self, semua: Sequence[Kabar]) -> None:
        """Show these and no others; the same ones are left alone, with the focus in them."""
        if tuple(semua) == self._shown:
            return
        self._shown = tuple(semua)
        while (item := self._baris.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for satu in self._shown:
            baris = self._make_line(satu)
            self._baris.addWidget(baris)
            baris.show()
        self.setVisible(bool(self._shown))

    def _make_line(self, satu: Kabar) -> QWidget:
        baris = QWidget(self)
        susunan = QHBoxLayout(baris)
        susunan.setContentsMargins(0, 0, 0, 0)
        biasa = satu.kunci == PENGGANTI
        tanda = theme.CATATAN.tanda if biasa else theme.PERLU_PENJELASAN.tanda
        label = _Kalimat(f"{tanda} {satu.teks}", baris)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("gaya", "kabar" if biasa else "awas")
        # Before it is laid out: a guess of its lines that is too high would make the window grow.
        label.resize(self.window().width() - _LEBAR_TOMBOL, label.height())
        susunan.addWidget(label, 1)
        if satu.kunci in _BERTOMBOL:
            teks = (
                self.tr("Pindahkan ke komputer ini…")
                if satu.kunci == "tempat"
                else self.tr("Salin ke flash disk…")
            )
            tombol = QPushButton(teks, baris)
            tombol.setAccessibleDescription(satu.teks)
            tombol.clicked.connect(lambda: self.pressed.emit(satu.kunci))
            susunan.addWidget(tombol)
        return baris
