"""Python's cyclic garbage collection, at moments that Qt can bear.

Left to itself it runs in whichever thread allocates, at any allocation.  In the worker it would
destroy widgets of a closed window there, which ends the program.  In the GUI thread it may run
while Qt destroys an object: PySide then asks Python for an override with Qt's lock held, and a
QObject that is collected there waits for that lock for ever.  So it is off while a window lives,
and collects from the event loop, where nothing of Qt is half done.
"""

import gc

from PySide6.QtCore import QObject, QTimer

SELANG_MS = 1000


class Collector(QObject):
    """Looks for young cycles each second in which enough was made."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(SELANG_MS)
        timer.timeout.connect(collect_young)
        timer.start()


def collect_young() -> None:
    """What died lately, where there is enough of it; takes milliseconds."""
    if gc.get_count()[0] > gc.get_threshold()[0]:
        gc.collect(1)


def collect_all() -> None:
    """Everything; for a moment in which nobody types."""
    gc.collect()
