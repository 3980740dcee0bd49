"""The panel on the right: headed paragraphs about what is selected, and what stands among them."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from sakip_desktop.gui import theme

Bagian = tuple[str, str]
"""Heading and text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BagianWidget:
    """A part that is more than words: a line, a list with buttons, a preview.

    Attributes:
        judul: its heading.
        teks: what it says in words, between the heading and the widget; may be empty.
        kunci: everything that the widget shows or does something to (row version included): while
            it stays equal, the widget that stands there stays, with its focus.
        buat: makes the widget, given its parent.
    """

    judul: str
    kunci: Hashable
    buat: Callable[[QWidget], QWidget] = field(compare=False)
    teks: str = ""


BagianRincian = Bagian | BagianWidget


class DetailPanel(QScrollArea):
    """Shows parts below each other; texts are plain and can be selected and copied.

    Attributes:
        shown: heading and text of every part that is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Rincian"))
        self.shown: tuple[Bagian, ...] = ()
        self._parts: tuple[BagianRincian, ...] = ()
        self._explain: Callable[[], None] | None = None

    def offer_explanation(self, explain: Callable[[], None]) -> None:
        """Put a button above the parts that explains the figure they are about."""
        self._explain = explain

    def show_parts(self, parts: Sequence[BagianRincian]) -> None:
        """Show these parts; one of words without a text is left out."""
        kept = tuple(part for part in parts if isinstance(part, BagianWidget) or part[1])
        if kept == self._parts:
            return
        self._parts = kept
        self.shown = tuple(
            (part.judul, part.teks) if isinstance(part, BagianWidget) else part for part in kept
        )
        content = QWidget(self.viewport())  # made in its place, see ``PageSetup``
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(4)
        if self._explain is not None and kept:
            button = QPushButton(self.tr("Jelaskan angka ini (Ctrl+J)"), content)
            button.clicked.connect(self._explain)
            layout.addWidget(button)
            layout.addSpacing(theme.JARAK)
        for part, (heading, text) in zip(kept, self.shown, strict=True):
            layout.addWidget(_label(content, heading, "redup"))
            if text:
                layout.addWidget(_label(content, text, ""))
            if isinstance(part, BagianWidget):
                layout.addWidget(part.buat(content))
            layout.addSpacing(theme.JARAK)
        layout.addStretch(1)
        self.setWidget(content)


def _label(parent: QWidget, text: str, gaya: str) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)  # a long link pushes nothing else out of sight; copying has it whole
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if gaya:
        label.setProperty("gaya", gaya)
    return label
