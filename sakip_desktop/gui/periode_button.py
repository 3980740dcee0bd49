"""The period chooser: a year, its months, quarters, half-years and the year itself."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from sakip_desktop.domain.periode import Periode, bulan, semester, setahun, triwulan

Key = Qt.Key

_KOLOM = 4
_ARROWS: dict[int, tuple[int, int]] = {
    Key.Key_Left: (0, -1),
    Key.Key_Right: (0, 1),
    Key.Key_Up: (-1, 0),
    Key.Key_Down: (1, 0),
}
_TURNS: dict[int, int] = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}


def rows_of(tahun: int) -> tuple[tuple[Periode, ...], ...]:
    """The periods of a year as they stand in the grid."""
    months = tuple(bulan(tahun, ke) for ke in range(1, 13))
    return (
        months[:_KOLOM],
        months[_KOLOM : 2 * _KOLOM],
        months[2 * _KOLOM :],
        tuple(triwulan(tahun, ke) for ke in range(1, 5)),
        tuple(semester(tahun, ke) for ke in range(1, 3)),
        (setahun(tahun),),
    )


class PeriodePopup(QFrame):
    """The grid of periods; arrows move, Enter or Space chooses, Page Up and Down change the year.

    Signals:
        chosen: Periode.
    """

    chosen = Signal(object)

    def __init__(self, periode: Periode, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._periode = periode
        self._tahun = periode.tahun
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 12, 12, 12)
        self._grid.setSpacing(4)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("gaya", "subjudul")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._grid.addWidget(self._year_button("◂", -1, "Tahun sebelumnya"), 0, 0)
        self._grid.addWidget(self._label, 0, 1, 1, 2)
        self._grid.addWidget(self._year_button("▸", 1, "Tahun berikutnya"), 0, 3)
        self._rows = [
            self._make_row(row, len(line)) for row, line in enumerate(rows_of(periode.tahun))
        ]
        self._show_year()

    def turn(self, step: int) -> None:
        """Show another year; the focus stays at its place of the grid."""
        self._tahun += step
        self._show_year()

    def _year_button(self, text: str, step: int, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.turn(step))
        return button

    def _make_row(self, row: int, length: int) -> list[QPushButton]:
        span = _KOLOM // length
        buttons = []
        for place in range(length):
            button = QPushButton(self)
            button.setCheckable(True)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _on, at=(row, place): self._choose(*at))
            button.installEventFilter(self)
            self._grid.addWidget(button, 1 + row, place * span, 1, span)
            buttons.append(button)
        return buttons

    def _show_year(self) -> None:
        self._label.setText(str(self._tahun))
        for line, periods in zip(self._rows, rows_of(self._tahun), strict=True):
            for button, periode in zip(line, periods, strict=True):
                whole = len(line) == 1
                short = periode.label.removesuffix(f" {periode.tahun}")
                button.setText(periode.label if whole else short)
                button.setAccessibleName(periode.label)
                button.setChecked(periode == self._periode)
                if periode == self._periode:
                    button.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Page Up, Page Down on any period of the grid."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ARROWS:
                self._move(*_ARROWS[event.key()])
                return True
            if event.key() in _TURNS:
                self.turn(_TURNS[event.key()])
                return True
        return super().eventFilter(watched, event)

    def _place(self) -> tuple[int, int] | None:
        for row, line in enumerate(self._rows):
            for column, button in enumerate(line):
                if button.hasFocus():
                    return row, column
        return None

    def _move(self, rows: int, columns: int) -> None:
        row, column = self._place() or (0, 0)
        target = min(max(row + rows, 0), len(self._rows) - 1)
        line = self._rows[target]
        place = column * len(line) // len(self._rows[row]) + columns
        line[min(max(place, 0), len(line) - 1)].setFocus()

    def _choose(self, row: int, place: int) -> None:
        self.close()
        self.chosen.emit(rows_of(self._tahun)[row][place])


class PeriodeButton(QToolButton):
    """Shows the chosen period; pressing it opens the grid.

    Signals:
        chosen: the Periode that was picked.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._periode: Periode | None = None
        self.clicked.connect(self.open_popup)

    def show_periode(self, periode: Periode) -> None:
        """Show this period as the chosen one."""
        self._periode = periode
        self.setText(f"{periode.label} ▾")
        self.setAccessibleName(self.tr("Periode {label}").format(label=periode.label))

    def open_popup(self) -> None:
        """Open the grid below the button."""
        if self._periode is None:
            return
        popup = PeriodePopup(self._periode, self)
        popup.chosen.connect(self.chosen)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
