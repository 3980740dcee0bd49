"""What a page is to the window around it.

A page asks a service for a frozen record, shows it, and hands commands back to a service; what a
command changed goes out on the bus, and every page that depends on it reloads when it is visible.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.gui.bus import Bus
from sakip_desktop.gui.errors import show_error
from sakip_desktop.services.context import AppContext


@dataclass(frozen=True, slots=True)
class Utama:
    """The primary button: its words say where it goes.

    Attributes:
        alasan: why it cannot be pressed now; empty when it can.
        belum: what remains, said beside it.
        tertahan: pressed, it leads to what remains; it does not look ready.
    """

    teks: str
    jalankan: Callable[[], None]
    alasan: str = ""
    belum: str = ""
    tertahan: bool = False


@dataclass(frozen=True, slots=True)
class SelFormulir:
    """A cell of a unit's form: of an indikator, or of the node of a budget line."""

    id: str
    bulan: Periode
    kolom: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tujuan:
    """Where a page wants the window to go; None leaves that part as it is.

    Attributes:
        naskah: the kind of paper to put the cursor on.
        naskah_id: which of that kind; empty for the one that is being written.
        siklus_id: the cycle whose step wants it: one that is begun belongs to it.
        tindak_id: the follow-up to put the cursor on.
        ttd_tahun: in whose archive papers wait for the person's signature.
    """

    halaman: Halaman
    peran: Peran | None = None
    periode: Periode | None = None
    unit_id: str | None = None
    sel: SelFormulir | None = None
    naskah: KodeDokumen | None = None
    naskah_id: str = ""
    siklus_id: str = ""
    tindak_id: str = ""
    ttd_tahun: int | None = None


@dataclass(frozen=True, slots=True)
class PageSetup:
    """What the window gives a new page.

    Attributes:
        peran: the role of its tab; None where the tab belongs to all roles of the person.
        periode: what it shows first.
        induk: in what it stands.  Pages, parts and panels are made in their place: a finished one
            that moves into another widget has each of its widgets styled a second time.
    """

    ctx: AppContext
    bus: Bus
    peran: Peran | None
    periode: Periode
    induk: QWidget


class Page(QWidget):
    """Base of every page.

    Signals:
        status_changed: the status line, the primary button or the step list must be shown anew.
        go_to: a ``Tujuan``.
        completed: what was to be typed was gone through to its end; the primary button is next.
        file_replaced: another file is the office's now; it must be opened anew.
    """

    HALAMAN: ClassVar[Halaman]
    DEPENDS: ClassVar[frozenset[Jenis]] = frozenset()
    # Heading in the page's chapter of the guide that “?” opens.
    PANDUAN: ClassVar[str] = ""
    # Narrower windows show it without the step list, until the person wants it.
    LEBAR_UNTUK_LANGKAH: ClassVar[int] = 1200

    status_changed = Signal()
    go_to = Signal(object)
    completed = Signal()
    file_replaced = Signal()

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup.induk)
        self.ctx = setup.ctx
        self.bus = setup.bus
        self.peran = setup.peran
        self.periode = setup.periode
        self.unit_id: str | None = None
        self.saved_at: datetime | None = None
        self.ke_mana = ""  # where the step went that was left here last
        self._stale = True
        self.bus.changed.connect(self.on_changed)

    # What a page may say of itself

    def load(self) -> None:
        """Ask the services and show the answer."""
        raise NotImplementedError

    def status(self) -> str:
        """The page's part of the status line, e.g. ``7 dari 11 indikator terisi``."""
        return ""

    def utama(self) -> Utama | None:
        """The primary button, None where the page has none."""
        return None

    def width_for_steps(self) -> int:
        """The narrowest window in which the step list stands beside what is shown now."""
        return self.LEBAR_UNTUK_LANGKAH

    def details(self) -> QWidget | None:
        """What stands in the panel on the right, None to fold it away."""
        return None

    def place_of_parts(self) -> QWidget:
        """In what its parts stand."""
        return self

    def take_files(self, jalur: Sequence[Path]) -> None:
        """Files were dropped onto the window, for this page."""

    def panduan(self) -> tuple[str, str]:
        """Chapter and heading of the guide that “?” opens now."""
        return self.HALAMAN.value, self.PANDUAN

    def undo(self) -> None:
        """Ctrl+Z: take back the last saved change of this page, where it can be."""

    def settle(self) -> bool:
        """Save what is in an open editor; False when some text could not be saved."""
        return True

    def unsaved(self) -> tuple[str, ...]:
        """What was typed into fields that only a button saves; it goes with the window."""
        return ()

    # What the window does with a page

    def show_place(self, periode: Periode, unit_id: str | None = None) -> None:
        """Show another period or unit."""
        if (periode, unit_id or self.unit_id) != (self.periode, self.unit_id):
            self.periode, self.unit_id = periode, unit_id or self.unit_id
            self.saved_at, self.ke_mana = None, ""
            self._mark_stale()

    def show_cell(self, sel: SelFormulir) -> None:
        """Put the cursor on a cell of what is shown, where the page has it."""

    def show_paper(self, kode: KodeDokumen, naskah_id: str = "", siklus_id: str = "") -> None:
        """Put the cursor on a paper of that kind, where the page has it."""

    def show_follow_up(self, tindak_id: str) -> None:
        """Put the cursor on a follow-up, where the page has it."""

    def show_to_sign(self, tahun: int) -> None:
        """Show what waits for the person's signature, where the page has it."""

    def on_changed(self, perubahan: Perubahan) -> None:
        """Reload, at once or when next shown, if the change is about something shown here."""
        if self.DEPENDS & perubahan.jenis:
            self._mark_stale()

    def reload(self) -> None:
        """Load now; a failure is told and leaves what was shown."""
        self._stale = False
        try:
            self.load()
        except GalatSakip as galat:
            show_error(self, galat)
        self.status_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Load what is stale before it is seen."""
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _mark_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    # What a page does with a command

    def publish(self, perubahan: Perubahan) -> None:
        """Tell everybody what a command changed; the status line says when, and where it went."""
        self.saved_at = self.ctx.local(self.ctx.clock.now())
        self.ke_mana = perubahan.ke_mana
        self.bus.changed.emit(perubahan)
        self.status_changed.emit()

    def run(self, command: Callable[[], Perubahan]) -> bool:
        """Run a command of a service; tell its failure in a box. True when it was done."""
        try:
            perubahan = command()
        except GalatSakip as galat:
            show_error(self, galat)
            return False
        self.publish(perubahan)
        return True
