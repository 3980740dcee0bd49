"""Sentences in a form: without one the label takes no room; the look says what kind it is."""

from PySide6.QtWidgets import QLabel, QWidget

from sakip_desktop.gui import theme


def show_text(label: QLabel, text: str) -> None:
    """Show the sentence; a label without one takes no room."""
    label.setText(text)
    label.setVisible(bool(text))


def show_fault(label: QLabel, kalimat: str) -> None:
    """A sentence beside the fields it is about; an empty one takes no room."""
    show_text(label, f"{theme.KESALAHAN.tanda} {kalimat}" if kalimat else "")


def show_state(label: QLabel, text: str, gaya: str) -> None:
    """A sentence in the colours of ``gaya``: *galat*, *awas*, *kabar*."""
    set_gaya(label, gaya)
    show_text(label, text)


def set_gaya(widget: QWidget, gaya: str) -> None:
    """Give a widget that stands already another look of the theme's style sheet."""
    widget.setProperty("gaya", gaya)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
