"""Small widgets that several forms use."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QLabel, QStyle, QStyleOption, QWidget

from sakip_desktop.gui import theme
from sakip_desktop.gui.texts import breakable, plain_tooltip
from sakip_desktop.gui.theme import Tampilan


class ElidedLabel(QLabel):
    """One line of text that ends in “…” where there is no room; the tooltip has all of it."""

    def minimumSizeHint(self) -> QSize:
        """A few letters are enough."""
        return QSize(48, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """As wide as the text."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 4, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        del event
        metrics = QFontMetrics(self.font())
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(plain_tooltip(self.text()) if text != self.text() else "")
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


_DENGAN_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_UNTUK_MENGETIK = "dd/MM/yyyy"


class DayEdit(QDateEdit):
    """A date in words, and in digits for as long as somebody is in it: 30112026 is typed at once.

    Tab leaves it as it leaves every other field; ← and → go through its parts.  In Qt's own, Tab
    goes on to the month and the year, where an arrow that was meant for the next field changes the
    date without a word, and a weekday before the day takes no digit at all.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dengan_kata = ""  # its format, while it shows digits

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's
        """To the next field, never to the next part."""
        return QWidget.focusNextPrevChild(self, next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """30/11/2026 and 30-11-2026 are typed as 30 11 2026 is; Qt would leave at the slash."""
        if event.text() in ("/", "-"):
            event = QKeyEvent(event.type(), Qt.Key.Key_Space, event.modifiers(), " ")
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show digits, and begin with the day from whichever side the person comes."""
        if not self._dengan_kata:
            self.setMinimumWidth(max(self.minimumWidth(), self.sizeHint().width()))
            self._dengan_kata = self.displayFormat()
            self.setDisplayFormat(_UNTUK_MENGETIK)
        super().focusInEvent(event)
        if event.reason() in _DENGAN_TAB:
            self.setSelectedSection(QDateTimeEdit.Section.DaySection)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show what was understood in words again."""
        super().focusOutEvent(event)
        if self._dengan_kata and event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.setDisplayFormat(self._dengan_kata)
            self._dengan_kata = ""


class NoteBar(QLabel):
    """One sentence with its sign, in the colours of its state.

    It keeps its room while there is nothing to say, so that the table above never jumps.
    """

    petunjuk = ""  # what it says while there is no note

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._tepi = theme.JARAK
        self.be_low(low=False)

    def be_low(self, *, low: bool) -> None:
        """Keep room for one line only, close to its edges, where a page has little height."""
        tepi = theme.JARAK // 2 if low else theme.JARAK
        self.setMinimumHeight((1 if low else 2) * self.fontMetrics().lineSpacing() + 2 * tepi)
        if tepi != self._tepi:
            self.setStyleSheet(
                self.styleSheet().replace(self._padding(), f"padding: {tepi}px 8px;")
            )
            self._tepi = tepi

    def _padding(self) -> str:
        return f"padding: {self._tepi}px 8px;"

    def show_note(self, tampilan: Tampilan | None, text: str) -> None:
        """Say the sentence; without a state or a sentence the bar has only its hint."""
        if tampilan is None or not text:
            self.setText(self.petunjuk)
            self._dress(f"color: {theme.TINTA_REDUP}; {self._padding()}")
            return
        self.setText(breakable(f"{tampilan.teks}. {text}"))
        self._dress(
            f"color: {tampilan.tinta}; background: {tampilan.latar}; border-radius: 4px;"
            f" {self._padding()}"
        )

    def _dress(self, gaya: str) -> None:
        """A style sheet costs milliseconds, also when it is the one that is worn."""
        if gaya != self.styleSheet():
            self.setStyleSheet(gaya)


class Pita(NoteBar):
    """What holds for the whole page: locked, sent back, not yet sendable; gone when empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(0)
        self.hide()

    def show_note(self, tampilan: Tampilan | None, text: str) -> None:
        """Say the sentence; without one the band is gone."""
        super().show_note(tampilan, text)
        self.setVisible(bool(self.text()))
