"""The panel on the right: headed paragraphs about what is selected."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from sakip_desktop.gui import theme

Bagian = tuple[str, str]


class DetailPanel(QScrollArea):
    """Shows ``(heading, text)`` pairs as plain text that can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Rincian"))
        self.shown: tuple[Bagian, ...] = ()
        self._explain: Callable[[], None] | None = None

    def offer_explanation(self, explain: Callable[[], None]) -> None:
        """Put a button above the parts that explains the figure they are about."""
        self._explain = explain

    def show_parts(self, parts: Sequence[Bagian]) -> None:
        """Show these parts; one without a text is left out."""
        shown = tuple(part for part in parts if part[1])
        if shown == self.shown:
            return
        self.shown = shown
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(4)
        if self._explain is not None and shown:
            button = QPushButton(self.tr("Jelaskan angka ini (Ctrl+J)"), content)
            button.clicked.connect(self._explain)
            layout.addWidget(button)
            layout.addSpacing(theme.JARAK)
        for heading, text in shown:
            layout.addWidget(_label(heading, "redup"))
            layout.addWidget(_label(text, ""))
            layout.addSpacing(theme.JARAK)
        layout.addStretch(1)
        self.setWidget(content)


def _label(text: str, gaya: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)  # a long link pushes nothing else out of sight; copying has it whole
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if gaya:
        label.setProperty("gaya", gaya)
    return label
