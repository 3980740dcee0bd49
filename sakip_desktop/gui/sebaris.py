"""A note that takes one line, whatever it has to say; the rest is one press away."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from sakip_desktop.gui import theme
from sakip_desktop.gui.texts import plain_tooltip
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.gui.widgets import NoteBar

_TEPI = 4  # above and below the text
_SAMPING = 8


class NoteLine(NoteBar):
    """One line that ends in “…” where it does not fit, with a button that opens it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._semua = ""
        self._terbuka = False
        self._kanan = _SAMPING  # what the button takes
        self._ada_kabar = False  # a note, not the hint that stands there meanwhile
        super().__init__(parent)
        self.lagi = QToolButton(self)
        self.lagi.setAutoRaise(True)
        self.lagi.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lagi.setStyleSheet(f"color: {theme.AKSEN}; padding: 0;")
        self.lagi.clicked.connect(self._turn)
        self.lagi.hide()

    def be_low(self, *, low: bool) -> None:
        """It is low always."""
        del low

    def text(self) -> str:
        """All that it says, also what does not fit."""
        return self._semua

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Say it in one line."""
        self._terbuka = self._terbuka and text == self._semua
        self._semua = text
        self.setAccessibleDescription(text)
        self._lay_out()

    def show_note(self, tampilan: Tampilan | None, text: str) -> None:
        """As a note bar; a hint that is cut needs no button."""
        self._ada_kabar = tampilan is not None and bool(text)
        super().show_note(tampilan, text)

    def sizeHint(self) -> QSize:
        """One line; as many as it needs when it was opened."""
        if self._terbuka:
            return super().sizeHint()
        return QSize(240, QFontMetrics(self.font()).lineSpacing() + 2 * _TEPI)

    def minimumSizeHint(self) -> QSize:
        """A few letters are enough."""
        return super().minimumSizeHint() if self._terbuka else QSize(96, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Only when it was opened."""
        return self._terbuka

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another part of it fits."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def _padding(self) -> str:
        return f"padding: {_TEPI}px {self._kanan}px {_TEPI}px {_SAMPING}px;"

    def _keep_right(self, lebar: int) -> None:
        """Keep what the text may not use."""
        if lebar != self._kanan:
            lama = self._padding()
            self._kanan = lebar
            self.setStyleSheet(self.styleSheet().replace(lama, self._padding()))

    def _turn(self) -> None:
        self._terbuka = not self._terbuka
        self._lay_out()

    def _lay_out(self) -> None:
        satu = " ".join(self._semua.split("\n"))
        ukuran, ruang = QFontMetrics(self.font()), self.width() - 2 * _SAMPING
        muat = ukuran.horizontalAdvance(satu) <= ruang
        tombol = not muat and self._ada_kabar
        self.lagi.setText(self.tr("Ringkas") if self._terbuka else self.tr("Selengkapnya"))
        self.lagi.setVisible(tombol)
        lebar = self.lagi.sizeHint().width() + _SAMPING if tombol else 0
        self.setWordWrap(self._terbuka)
        self._keep_right(lebar or _SAMPING)
        if self._terbuka:
            super().setText(self._semua)
        else:
            super().setText(ukuran.elidedText(satu, Qt.TextElideMode.ElideRight, ruang - lebar))
        self.setToolTip("" if muat else plain_tooltip(self._semua))
        tinggi = QFontMetrics(self.font()).lineSpacing() + 2 * _TEPI
        self.setMinimumHeight(tinggi)
        self.setMaximumHeight(16777215 if self._terbuka else tinggi)
        self.lagi.setGeometry(self.width() - lebar, 0, max(0, lebar - _SAMPING // 2), tinggi)
        self.updateGeometry()


class PitaSebaris(NoteLine):
    """What holds for the whole page, in one line; gone when empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def show_note(self, tampilan: Tampilan | None, text: str) -> None:
        """Say the sentence; without one the band is gone."""
        super().show_note(tampilan, text)
        self.setVisible(bool(self.text()))
