"""The table of the plan: as in *Isi data*, with low rows and a large editor for sentences."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QTimer
from PySide6.QtWidgets import QPlainTextEdit, QStyleOptionViewItem, QWidget

from sakip_desktop.gui.delegates import EntryDelegate
from sakip_desktop.gui.entry_table import EntryTable

_EDITOR = QSize(480, 168)  # a definition is written in it
_BARIS_TERTINGGI = 3  # lines of text; the panel on the right shows all of it


class RencanaDelegate(EntryDelegate):
    """Sentences of a plan are long: their editor lies over the neighbours."""

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """As large as the table allows."""
        super().updateEditorGeometry(editor, option, index)
        parent = editor.parentWidget()
        if not isinstance(editor, QPlainTextEdit) or parent is None:
            return
        room = parent.rect()
        place = editor.geometry()
        place.setSize(place.size().expandedTo(_EDITOR).boundedTo(room.size()))
        place.translate(
            min(0, room.right() - place.right()), min(0, room.bottom() - place.bottom())
        )
        place.translate(max(0, -place.left()), max(0, -place.top()))
        editor.setGeometry(place)


class RencanaTable(EntryTable):
    """Rows of at most three lines, so that a definition does not push the rest off the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        delegate = RencanaDelegate(self)
        self.setItemDelegate(delegate)
        delegate.left.connect(self._on_editor_left)
        delegate.typed.connect(self._on_typed)
        tinggi = _BARIS_TERTINGGI * self.fontMetrics().lineSpacing() + 14
        self.verticalHeader().setMaximumSectionSize(tinggi)

    def fit_soon(self) -> None:
        """Fit the rows once the scroll bar has taken its room."""
        QTimer.singleShot(0, self, self.refit_rows)
