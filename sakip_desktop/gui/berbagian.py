"""The shape of a page with parts, one tab inside it each: the part in front answers the window."""

from typing import Protocol

from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.detail_panel import DetailPanel
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.page import Page, PageSetup, Utama


class BerbagianForm(Protocol):
    """What the form of such a page has."""

    bagian: QTabWidget


class BerbagianPage(Page):
    """A part loads when it comes to the front, so that it never shows what was.

    Attributes:
        rincian: the panel on the right.
    """

    ui: BerbagianForm
    rincian: DetailPanel

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        self._bagian: list[Bagian] = []

    def place_of_parts(self) -> QWidget:
        """The stack inside the tabs."""
        return self.ui.bagian.findChild(QStackedWidget) or self

    def _add(self, bagian: Bagian, judul: str) -> None:
        self._bagian.append(bagian)
        bagian.status_changed.connect(self._on_status_changed)
        self.ui.bagian.addTab(bagian, judul)

    @property
    def bagian(self) -> Bagian | None:
        """The part in front; None where the page itself is."""
        satu = self.ui.bagian.currentWidget()
        return satu if isinstance(satu, Bagian) else None

    def load(self) -> None:
        """Load the part in front; the others load when they come to the front."""
        if self.bagian is not None:
            self.bagian.load()
        self._on_status_changed()

    def _on_part_changed(self) -> None:
        if self.bagian is not None:
            self.setFocusProxy(self.bagian)
        if not self.isVisible():
            self._mark_stale()
            return
        try:
            if self.bagian is not None:
                self.bagian.load()
        except GalatSakip as galat:
            show_error(self, galat)
        self._on_status_changed()

    def _on_status_changed(self) -> None:
        if self.bagian is not None:
            self.rincian.show_parts(self.bagian.details())
        self.status_changed.emit()

    # What the window asks

    def status(self) -> str:
        """The words of the part in front."""
        return "" if self.bagian is None else self.bagian.status()

    def utama(self) -> Utama | None:
        """The button of the part in front."""
        return None if self.bagian is None else self.bagian.utama()

    def details(self) -> QWidget:
        """What is chosen in the part in front."""
        return self.rincian

    def panduan(self) -> tuple[str, str]:
        """What the guide says of the part in front."""
        bagian = self.bagian
        if bagian is None or not bagian.PANDUAN:
            return super().panduan()
        return bagian.BAB or self.HALAMAN.value, bagian.PANDUAN

    def settle(self) -> bool:
        """Save what is open in any part; the first that cannot be saved is shown."""
        for bagian in self._bagian:
            if not bagian.settle():
                if self.isVisible():
                    self.ui.bagian.setCurrentWidget(bagian)
                return False
        return True

    def undo(self) -> None:
        """Take back the last change of the part in front."""
        if self.bagian is not None:
            self.bagian.undo()

    def unsaved(self) -> tuple[str, ...]:
        """What waits for its button in any of the parts."""
        return tuple(nama for bagian in self._bagian for nama in bagian.unsaved())
