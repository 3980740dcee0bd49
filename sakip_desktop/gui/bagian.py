"""What a part of a page, one tab inside it, is to the page around it."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sakip_desktop.gui.detail_panel import BagianRincian
from sakip_desktop.gui.page import Page, Utama


class Bagian(QWidget):
    """One tab inside the page; commands run through the page, which tells everybody.

    Signals:
        status_changed: the status line or the primary button must be shown anew.
    """

    # Heading of the guide that “?” opens; without one the page's own.
    PANDUAN: ClassVar[str] = ""
    # Its chapter, where it is not the page's.
    BAB: ClassVar[str] = ""

    status_changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page.place_of_parts())
        self.page = page
        self.ctx = page.ctx

    def load(self) -> None:
        """Ask the services and show the answer."""
        raise NotImplementedError

    def status(self) -> str:
        """The part's words in the status line."""
        return ""

    def utama(self) -> Utama | None:
        """The primary button."""
        return None

    def settle(self) -> bool:
        """Save what is in an open editor; False when some text could not be saved."""
        return True

    def undo(self) -> None:
        """Ctrl+Z: take back the last saved change of this part, where it can be."""

    def unsaved(self) -> tuple[str, ...]:
        """What was typed and waits for its button."""
        return ()

    def details(self) -> tuple[BagianRincian, ...]:
        """What the panel on the right says of the selection."""
        return ()
