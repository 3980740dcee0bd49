"""The table of the plan: as in *Isi data*, with low rows and a large editor for sentences."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtWidgets import QPlainTextEdit, QStyleOptionViewItem, QWidget

from sakip_desktop.gui import theme
from sakip_desktop.gui.delegates import EntryDelegate
from sakip_desktop.gui.entry_table import EntryTable
from sakip_desktop.gui.models import TAMPILAN_ROLE, RecordTableModel
from sakip_desktop.gui.rencana_alasan import MENUNGGU
from sakip_desktop.gui.theme import Tampilan

Index = QModelIndex | QPersistentModelIndex
MENUNGGU_ALASAN = Tampilan(
    "!", "Belum tersimpan", theme.PERLU_PENJELASAN.tinta, theme.PERLU_PENJELASAN.latar
)

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


class RencanaModel(RecordTableModel[Any]):
    """What only waits for its reason is no mistake, and does not look like one."""

    def waits_at(self, index: Index) -> bool:
        """Whether the text of that cell waits for the reason of the change."""
        unsaved = self.unsaved_at(index)
        return unsaved is not None and unsaved.kalimat.startswith(MENUNGGU)

    def tampilan(self, index: Index) -> Tampilan | None:
        """State of the cell."""
        return MENUNGGU_ALASAN if self.waits_at(index) else super().tampilan(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the view asks for, the waiting state too."""
        if role == TAMPILAN_ROLE and index.isValid() and self.waits_at(index):
            return MENUNGGU_ALASAN
        return super().data(index, role)


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

    def _show_note(self) -> None:
        """What waits for its reason says so below the table, and covers no row."""
        super()._show_note()
        model, index = self.model(), self.currentIndex()
        if isinstance(model, RencanaModel) and not self.is_editing and model.waits_at(index):
            self._gema.hide()
            self.note_changed.emit(MENUNGGU_ALASAN, model.catatan(index))

    def fit_soon(self) -> None:
        """Fit the rows once the scroll bar has taken its room."""
        QTimer.singleShot(0, self, self.refit_rows)
