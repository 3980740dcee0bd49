"""The one signal that the whole window shares: something was changed."""

from PySide6.QtCore import QObject, Signal


class Bus(QObject):
    """Tells every page what a command changed.

    Signals:
        changed: a ``domain.perubahan.Perubahan``, after its transaction was committed.
    """

    changed = Signal(object)
