"""Files dropped onto a place of a widget, for example onto one line of a table."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from sakip_desktop.gui.seret import paths_of

Terima = Callable[[tuple[Path, ...], QPoint], None]
Boleh = Callable[[QPoint], bool]


class FileDrop(QObject):
    """Watches a widget; what is dropped is handed over once the drop itself has ended.

    A box that opens while the other program still waits for its drop would freeze that program.
    """

    def __init__(self, widget: QWidget, terima: Terima, boleh: Boleh | None = None) -> None:
        """Begin to watch.

        Args:
            widget: where files may be dropped.
            terima: gets the files and the place on the widget.
            boleh: whether files can be dropped there now; everywhere when None.
        """
        super().__init__(widget)
        self._terima = terima
        self._boleh = boleh
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what holds files; leave everything else to the widget."""
        if not isinstance(event, QDropEvent):  # entering and moving are of its kind
            return super().eventFilter(watched, event)
        files = tuple(paths_of(event))
        if not files:
            return super().eventFilter(watched, event)
        place = event.position().toPoint()
        if self._boleh is not None and not self._boleh(place):
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            QTimer.singleShot(0, self, lambda: self._terima(files, place))
        return True
