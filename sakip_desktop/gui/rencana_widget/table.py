"""The table of the plan: as in *Isi data*, with low rows and a large editor for sentences."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QPlainTextEdit, QStyleOptionViewItem, QWidget

from sakip_desktop.domain.errors import DataTidakSah, GalatSakip
from sakip_desktop.gui import theme
from sakip_desktop.gui.delegates import EntryDelegate
from sakip_desktop.gui.entry_table import EntryTable
from sakip_desktop.gui.models import TAMPILAN_ROLE, BelumTersimpan, Column, RecordTableModel
from sakip_desktop.gui.rencana_widget.alasan import MENUNGGU
from sakip_desktop.gui.theme import Tampilan

Index = QModelIndex | QPersistentModelIndex
MENUNGGU_ALASAN = Tampilan(
    "!", "Belum tersimpan", theme.PERLU_PENJELASAN.tinta, theme.PERLU_PENJELASAN.latar
)
MENUNGGU_SEL = (
    "Menunggu sel lain yang diisi bersama: semuanya tersimpan sekaligus, atau tidak sama sekali."
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


Sel = tuple[Hashable, str, str]
"""Key of the row, column, text."""


class RencanaModel(RecordTableModel[Any]):
    """Several cells are saved as one act, all or none; what is refused says why in its cell.

    What only waits, for its reason or for another cell of its block, is no mistake, and does not
    look like one.
    """

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], Hashable],
        *,
        commit: Callable[[Sequence[Sel]], object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Build the model.

        Args:
            columns: what is shown.
            key: of a record.
            commit: saves these cells or raises; ``SelDitolak`` says which were refused.
            parent: owner.
        """
        satu = None if commit is None else (lambda *sel: commit([sel]))
        super().__init__(columns, key, commit=satu, parent=parent)
        self._commit_all = commit
        self._block: dict[tuple[Hashable, str], str] = {}  # waits to be saved together

    def set_records(self, records: Iterable[Any]) -> None:
        """A block goes with its rows."""
        super().set_records(records)
        ada = set(self.unsaved_cells)
        self._block = {sel: teks for sel, teks in self._block.items() if sel in ada}

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A cell of a block that waits is saved with the others of it."""
        sel = self._cell(index) if index.isValid() else None
        if sel not in self._block or role != Qt.ItemDataRole.EditRole:
            return super().setData(index, value, role)
        if self._block[sel] == str(value):
            return False  # it was just refused
        self._block[sel] = str(value)
        return self._save_block()

    def set_cells(self, cells: Sequence[tuple[Index, str]]) -> int:
        """Save these texts together; how many were saved."""
        beda = {
            self._cell(index): teks
            for index, teks in cells
            if self.is_editable(index) and (teks != self.edit_text(index) or self.unsaved_at(index))
        }
        sama = len(cells) - len(beda)
        if not beda:
            return sama
        self._block |= beda
        return sama + len(beda) if self._save_block() else 0

    def _save_block(self) -> bool:
        commit, block = self._commit_all, dict(self._block)
        if commit is None:
            return False
        for sel, teks in block.items():
            self._unsaved[sel] = BelumTersimpan(teks, "Belum tersimpan karena kesalahan program.")
        try:
            commit([(*sel, teks) for sel, teks in block.items()])
        except GalatSakip as galat:
            self._refuse_block(block, galat)
            return False
        for sel in block:
            self._unsaved.pop(sel, None)
        self._block.clear()
        self._tell(block)
        for sel in block:
            self.saved.emit(*sel)
        return True

    def _refuse_block(self, block: Mapping[tuple[Hashable, str], str], galat: GalatSakip) -> None:
        sebab = galat.sebab if isinstance(galat, SelDitolak) else dict.fromkeys(block, galat)
        for sel, teks in block.items():
            milik = sebab.get(sel)
            self._unsaved[sel] = BelumTersimpan(teks, str(milik) if milik else MENUNGGU_SEL)
        self._tell(block)
        sel, pertama = next(iter(sebab.items()))
        self.refused.emit(*sel, pertama)

    def _tell(self, block: Iterable[tuple[Hashable, str]]) -> None:
        for kunci, kolom in block:
            row = self.row_of(kunci)
            if row is not None:
                index = self.index(row, self.column_of(kolom))
                self.dataChanged.emit(index, index)

    def retry_unsaved(self) -> None:
        """A block first, as one."""
        if self._block:
            self._save_block()
        super().retry_unsaved()

    def discard_unsaved(self, index: Index) -> None:
        """A cell that is given up lets the rest of its block go on."""
        sel = self._cell(index)
        super().discard_unsaved(index)
        if self._block.pop(sel, None) is not None and self._block:
            self._save_block()

    def waits_at(self, index: Index) -> bool:
        """Whether the text of that cell waits for something else."""
        unsaved = self.unsaved_at(index)
        return unsaved is not None and unsaved.kalimat.startswith((MENUNGGU, MENUNGGU_SEL))

    def tampilan(self, index: Index) -> Tampilan | None:
        """State of the cell."""
        return MENUNGGU_ALASAN if self.waits_at(index) else super().tampilan(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the view asks for, the waiting state too."""
        if role == TAMPILAN_ROLE and index.isValid() and self.waits_at(index):
            return MENUNGGU_ALASAN
        return super().data(index, role)


class SelDitolak(DataTidakSah):
    """Of several cells these were refused, and none was saved.

    Attributes:
        sebab: why, by key of the row and column.
    """

    def __init__(self, galat: GalatSakip, sebab: Mapping[tuple[Hashable, str], GalatSakip]) -> None:
        super().__init__(galat.apa, galat.mengapa, galat.saran)
        self.sebab = dict(sebab)


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

    def save_cells(self, cells: Sequence[tuple[QModelIndex, str]], nama: str = "") -> int:
        """One act for all of them, where the model saves so."""
        model = self.model()
        if isinstance(model, RencanaModel):
            return model.set_cells(cells)
        return super().save_cells(cells, nama)
