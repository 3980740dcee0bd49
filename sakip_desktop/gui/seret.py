"""Files that are dropped onto a page, from the desktop or a file manager."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


def paths_of(event: QDropEvent) -> list[Path]:
    """Files and folders of this computer that an event carries."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


class Seretan(QObject):
    """Lets a widget take files; its children that take nothing leave them to it.

    Signals:
        dropped: paths, told once the file manager has its mouse back.
    """

    dropped = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is a file, and nothing else."""
        if isinstance(event, QDropEvent):
            jalur = paths_of(event)
            if not jalur:
                return False
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                # Later: a box that opens inside a drop would hold the other program.
                QTimer.singleShot(0, self, lambda: self.dropped.emit(jalur))
            return True
        return super().eventFilter(watched, event)
