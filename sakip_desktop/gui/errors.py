"""What the person is told when something fails: one place for all of it.

A ``GalatSakip`` is a message with its three parts; ``Cancelled`` is nothing; anything else is a
bug and ends in the crash dialog and the log.

Where a message alone would leave the person alone (a full or failing disk, a damaged file) it has
one button more; what that does is given by the program, which knows the open office.
"""

import faulthandler
import logging
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from sakip_desktop.domain.errors import BasisDataGalat, BasisDataRusak, GalatSakip
from sakip_desktop.domain.jejak import clean_fault
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.gui.log import describe

log = logging.getLogger(__name__)

JalanKeluar = tuple[str, Callable[[], None]]


@dataclass(frozen=True, slots=True)
class Pertolongan:
    """What the program can do when the database fails while an office is open.

    Attributes:
        darurat: saves a copy of the office somewhere else, on the window that is given.
        pulihkan: closes the office and begins the recovery of its damaged file.
    """

    darurat: Callable[[QWidget | None], None]
    pulihkan: Callable[[], None]


_SEMENIT = 60.0
_PERTOLONGAN: list[Pertolongan] = []
_DITAWARI: dict[type[GalatSakip], float] = {}  # until when not again


def offer_help(pertolongan: Pertolongan | None) -> None:
    """From here on messages about the database have its button; None takes it back."""
    _PERTOLONGAN[:] = [] if pertolongan is None else [pertolongan]
    _DITAWARI.clear()


def _way_out(parent: QWidget | None, galat: GalatSakip) -> JalanKeluar | None:
    """The button that helps here; None when the message says it all."""
    if not _PERTOLONGAN:
        return None
    tolong = _PERTOLONGAN[0]
    if isinstance(galat, BasisDataGalat) and galat.darurat:
        teks = QCoreApplication.translate("PesanDialog", "&Simpan salinan darurat…")
        return teks, lambda: tolong.darurat(parent)
    if isinstance(galat, BasisDataRusak):
        teks = QCoreApplication.translate("PesanDialog", "&Pulihkan sekarang…")
        # Later: the window that shows this message is closed by it.
        return teks, lambda: QTimer.singleShot(0, tolong.pulihkan)
    return None


def show_error(parent: QWidget | None, exception: BaseException) -> None:
    """Tell the person, in words, what an exception means."""
    if isinstance(exception, Cancelled):
        return
    if isinstance(exception, GalatSakip):
        from sakip_desktop.gui.boxes.pesan import PesanDialog

        log.info("told %s", code_of(exception))
        dialog = PesanDialog(exception, parent, _way_out(parent, exception))
        dialog.exec()
        dialog.run_action()
        return
    log.error("unexpected %s", type(exception).__name__, exc_info=exception)
    show_crash(parent, describe(exception))


def show_way_out(parent: QWidget, galat: GalatSakip) -> None:
    """Where the sentence stands beside its field already: the box with the button that helps.

    Nothing where there is no such button, and not again for a minute: a hundred pasted cells that
    a full disk refuses are one failure.
    """
    kini = time.monotonic()
    if _way_out(parent, galat) is None or kini < _DITAWARI.get(type(galat), 0.0):
        return
    _DITAWARI[type(galat)] = kini + _SEMENIT
    QTimer.singleShot(0, parent, lambda: show_error(parent, galat))


def code_of(galat: GalatSakip) -> str:
    """What the log calls a failure: its class, and SQLite's or the system's code."""
    return describe(galat).rsplit("karena:\n", 1)[-1].splitlines()[-1]


def show_crash(parent: QWidget | None, report: str) -> None:
    """The crash dialog; while one is open, further bugs only go into the log."""
    from sakip_desktop.gui.boxes.crash import CrashDialog

    if not CrashDialog.is_open:
        CrashDialog(report, parent).exec()


class CrashHook(QObject):
    """Brings bugs of any thread to the crash dialog in the GUI thread.

    Signals:
        crashed: the exception.
    """

    crashed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        # Queued: a bug inside a painting or a thread is told later, from a quiet place.
        self.crashed.connect(self._on_crashed, Qt.ConnectionType.QueuedConnection)
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Take over both hooks of Python."""
        sys.excepthook = self._on_main
        threading.excepthook = self._on_thread

    def uninstall(self) -> None:
        """Give them back."""
        sys.excepthook, threading.excepthook = self._before

    def _on_main(
        self, kind: type[BaseException], value: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, value, trace)
            return
        self.crashed.emit(value)

    def _on_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.crashed.emit(arguments.exc_value)

    def _on_crashed(self, exception: BaseException) -> None:
        show_error(None, exception)


def install_crash_hook() -> CrashHook:
    """From here on a bug is shown and logged; keep the result as long as the program runs."""
    hook = CrashHook()
    hook.install()
    return hook


def open_fault_file(path: Path) -> tuple[str, TextIO]:
    """Have a crash of the interpreter itself written to that file.

    Returns:
        What the run before left there (empty when it ended well), and the open file, which the
        caller keeps and closes.
    """
    before = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    if before:
        before = clean_fault(before)
        log.error("the run before ended hard\n%s", before)
    file = path.open("w", encoding="utf-8")
    faulthandler.enable(file, all_threads=True)
    return before, file
