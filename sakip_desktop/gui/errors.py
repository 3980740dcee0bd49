"""What the person is told when something fails: one place for all of it.

A ``GalatSakip`` is a message with its three parts; ``Cancelled`` is nothing; anything else is a
bug and ends in the crash dialog and the log.
"""

import faulthandler
import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.progress import Cancelled

log = logging.getLogger(__name__)


def show_error(parent: QWidget | None, exception: BaseException) -> None:
    """Tell the person, in words, what an exception means."""
    if isinstance(exception, Cancelled):
        return
    if isinstance(exception, GalatSakip):
        from sakip_desktop.gui.boxes.pesan import PesanDialog

        PesanDialog(exception, parent).exec()
        return
    log.error("unexpected %s", type(exception).__name__, exc_info=exception)
    show_crash(parent, describe(exception))


def describe(exception: BaseException) -> str:
    """The trace without values of variables; safe to hand on."""
    return "".join(traceback.format_exception(exception))


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
    file = path.open("w", encoding="utf-8")
    faulthandler.enable(file, all_threads=True)
    return before, file
