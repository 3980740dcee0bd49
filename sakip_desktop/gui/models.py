"""A tuple of frozen records as a table: columns are definitions, the model is one for all.

Rows are known by a key, so that a reload that brings the same rows keeps the selection, the open
editor and any text that could not be saved.
"""

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.gui import theme
from sakip_desktop.gui.texts import plain_tooltip
from sakip_desktop.gui.theme import Tampilan

R = TypeVar("R")
Nilai = str | int | Decimal | date | None
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_ROOT = QModelIndex()
TAMPILAN_ROLE = int(Role.UserRole) + 1
CATATAN_ROLE = int(Role.UserRole) + 2
PILIHAN_ROLE = int(Role.UserRole) + 3
PANJANG_ROLE = int(Role.UserRole) + 4
JUDUL_ROLE = int(Role.UserRole) + 5


class Rata(Enum):
    """Where the text of a column stands."""

    KIRI = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    KANAN = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """One column of a table of records.

    Attributes:
        kunci: field name; what ``commit`` is told and what ``Temuan.kolom`` names.
        to_text: what the cell shows.
        editable: whether this record's cell can be typed into.
        to_edit: what the editor starts with; the shown text when None.
        tampilan: state of the cell (sign, word, colours), None for an ordinary one.
        catatan: sentence that belongs to the cell: a finding, who locked it, a remark.
        gema: reads the text being typed back to the person (``terbaca 12,5``).
        pilihan: the choices when the cell is chosen from a list instead of typed.
        lebar: width in pixels at 100 %; 0 takes a share of what is left.
        redup: reference column, shown greyed.
        nilai: what the cell is worth for sorting and for Excel; without it the shown text, read
            as a number where the column stands to the right.
        panjang: sentences are written here; the editor has several lines.
        terkunci: why this record's cell cannot be typed into, where that can be said.
    """

    kunci: str
    judul: str
    to_text: Callable[[R], str]
    rata: Rata = Rata.KIRI
    editable: Callable[[R], bool] | None = None
    to_edit: Callable[[R], str] | None = None
    tampilan: Callable[[R], Tampilan | None] | None = None
    catatan: Callable[[R], str] | None = None
    gema: Callable[[R, str], str] | None = None
    pilihan: Callable[[R], Sequence[str]] | None = None
    lebar: int = 0
    redup: bool = False
    panjang: bool = False
    nilai: Callable[[R], Nilai] | None = None
    terkunci: Callable[[R], str] | None = None


@dataclass(frozen=True, slots=True)
class Judul:
    """A heading between the records, as wide as the table."""

    kunci: Hashable
    teks: str


class Rupa(NamedTuple):
    """How a cell looks: its text, where that stands, its state, ink (empty: usual) and paper."""

    teks: str
    rata: Qt.AlignmentFlag
    tampilan: Tampilan | None
    tinta: str
    latar: str


@dataclass(frozen=True, slots=True)
class BelumTersimpan:
    """Text that was typed and could not be saved, with the sentence that says why."""

    teks: str
    kalimat: str


Commit = Callable[[Any, str, str], object]


class RecordTableModel(QAbstractTableModel, Generic[R]):
    """Shows records; saves one cell at a time through ``commit``.

    Signals:
        saved: key, column key - after ``commit`` returned.
        refused: key, column key, GalatSakip - the text stays in the cell, marked as not saved.
        rows_changed: the rows that hold another record than before, where the keys are the same.
    """

    rows_changed = Signal(object)
    saved = Signal(object, str)
    refused = Signal(object, str, object)

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key: Callable[[R], Hashable],
        *,
        commit: Commit | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.records: tuple[R | Judul, ...] = ()
        self._paper: tuple[R | Judul, ...] = ()  # in the order they were given
        self._sorting: tuple[int, Qt.SortOrder] | None = None
        self._key = key
        self._commit = commit
        self._rows: dict[Hashable, int] = {}
        self._unsaved: dict[tuple[Hashable, str], BelumTersimpan] = {}

    # Rows

    def set_records(self, records: Iterable[R | Judul]) -> None:
        """Show these records; the same keys in the same order leave the view as it is."""
        self._paper = tuple(records)
        new = self._in_order()
        rows = {self.key_of(record): row for row, record in enumerate(new)}
        if list(rows) == list(self._rows):
            pasangan = enumerate(zip(self.records, new, strict=True))
            berubah = tuple(row for row, (lama, kini) in pasangan if lama != kini)
            self.records = new
            if new:
                last = self.index(len(new) - 1, len(self.columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            self.rows_changed.emit(berubah)
            return
        self.beginResetModel()
        self.records, self._rows = new, rows
        self._unsaved = {cell: text for cell, text in self._unsaved.items() if cell[0] in rows}
        self.endResetModel()

    def renew(self, record: R) -> int | None:
        """Show a record that was read anew in its row; the row, None where it is not shown."""
        row = self.row_of(self.key_of(record))
        if row is None:
            return None
        lama = self.records[row]
        self.records = (*self.records[:row], record, *self.records[row + 1 :])
        self._paper = tuple(record if satu is lama else satu for satu in self._paper)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
        return row

    # Order

    @property
    def can_sort(self) -> bool:
        """Result tables can be sorted; one that is typed into keeps the order of the paper."""
        return self._commit is None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the records below each heading by a column; −1 gives the given order back."""
        if not self.can_sort:
            return
        self._sorting = (column, order) if column >= 0 else None
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        cells = [(self.key_at(index.row()), index.column()) for index in before]
        self.records = self._in_order()
        self._rows = {self.key_of(record): row for row, record in enumerate(self.records)}
        self.changePersistentIndexList(
            before, [self.index(self._rows[key], column) for key, column in cells]
        )
        self.layoutChanged.emit()

    def _in_order(self) -> tuple[R | Judul, ...]:
        if self._sorting is None:
            return self._paper
        column, order = self._sorting
        hasil: list[R | Judul] = []
        group: list[R] = []
        for record in self._paper:
            if isinstance(record, Judul):
                hasil += [*self._sorted(group, column, order), record]
                group = []
            else:
                group.append(record)
        return (*hasil, *self._sorted(group, column, order))

    def _sorted(self, group: list[R], column: int, order: Qt.SortOrder) -> list[R]:
        """Numbers, then days, then texts, then what is empty; the order turns each kind around."""
        keyed = [(_sort_key(self.worth(record, column)), record) for record in group]
        keyed.sort(key=lambda pair: pair[0][1:], reverse=order is Qt.SortOrder.DescendingOrder)
        keyed.sort(key=lambda pair: pair[0][0])
        return [record for _, record in keyed]

    def worth(self, record: R, column: int) -> Nilai:
        """What a cell is worth for sorting and for Excel."""
        satu = self.columns[column]
        if satu.nilai is not None:
            return satu.nilai(record)
        teks = satu.to_text(record)
        return read_shown(teks) if satu.rata is Rata.KANAN else teks

    # Rows by key

    def key_at(self, row: int) -> Hashable:
        """Key of the record in that row."""
        return self.key_of(self.records[row])

    def is_heading(self, row: int) -> bool:
        """Whether a heading stands in that row."""
        return isinstance(self.records[row], Judul)

    def key_of(self, record: R | Judul) -> Hashable:
        """Key of a record or heading."""
        return record.kunci if isinstance(record, Judul) else self._key(record)

    def row_of(self, key: Hashable) -> int | None:
        """Row of the record with that key, None when it is not shown."""
        return self._rows.get(key)

    def column_of(self, kunci: str) -> int:
        """Position of the column with that field name."""
        return [column.kunci for column in self.columns].index(kunci)

    # Text that could not be saved

    @property
    def unsaved_count(self) -> int:
        """How many cells hold text that is not stored."""
        return len(self._unsaved)

    @property
    def unsaved_cells(self) -> tuple[tuple[Hashable, str], ...]:
        """Key and column of every cell that holds text which is not stored."""
        return tuple(self._unsaved)

    def unsaved_at(self, index: Index) -> BelumTersimpan | None:
        """The text of that cell that is not stored, if there is one."""
        if not self._unsaved or not index.isValid():
            return None
        return self._unsaved.get(self._cell(index))

    def retry_unsaved(self) -> None:
        """Try again to save every text that could not be saved."""
        for key, kunci in list(self._unsaved):
            row = self.row_of(key)
            if row is not None and (key, kunci) in self._unsaved:
                cell = self.index(row, self.column_of(kunci))
                self.setData(cell, self._unsaved[key, kunci].teks)

    def discard_unsaved(self, index: Index) -> None:
        """Give the cell its stored value back."""
        if self._unsaved.pop(self._cell(index), None) is not None:
            self.dataChanged.emit(index, index)

    # Qt

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Records shown."""
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Columns defined."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Editable where the column says so for this record."""
        if index.isValid() and self.is_heading(index.row()):
            return Qt.ItemFlag.NoItemFlags
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.is_editable(index) else flags

    def is_editable(self, index: Index) -> bool:
        """Whether the cell can be typed into."""
        if not index.isValid() or self._commit is None:
            return False
        editable, record = self.columns[index.column()].editable, self.records[index.row()]
        return editable is not None and not isinstance(record, Judul) and editable(record)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Titles above, row numbers beside."""
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1) if role == Role.DisplayRole else None
        column = self.columns[section]
        if role == Role.DisplayRole:
            return column.judul
        if role == Role.TextAlignmentRole:
            return column.rata.value
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """What the view and assistive programs ask for."""
        row = index.row()
        if row < 0:  # not valid
            return None
        record = self.records[row]
        if isinstance(record, Judul):
            return _heading_data(record, index.column(), role)
        reader = self._PEMBACA.get(role)
        return None if reader is None else reader(self, index)

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Save one cell; on refusal keep the text in it, marked.

        A text equal to what is stored is not saved again.
        """
        if role != Role.EditRole or self._commit is None or not self.is_editable(index):
            return False
        text = str(value)
        cell = self._cell(index)
        if cell not in self._unsaved and text == self.edit_text(index):
            return True
        column = index.column()
        self._unsaved[cell] = BelumTersimpan(text, "Belum tersimpan karena kesalahan program.")
        try:
            self._commit(*cell, text)
        except GalatSakip as galat:
            self._unsaved[cell] = BelumTersimpan(text, str(galat))
            self.dataChanged.emit(index, index)
            self.refused.emit(*cell, galat)
            return False
        self._unsaved.pop(cell, None)
        row = self.row_of(cell[0])  # the page may have brought other rows meanwhile
        if row is not None:
            self.dataChanged.emit(self.index(row, column), self.index(row, column))
        self.saved.emit(*cell)
        return True

    # What a cell says

    def rupa(self, index: Index) -> Rupa | None:
        """All that a cell is painted with, at once; None for a heading, and in a model with more.

        Asking role by role takes longer than the painting.
        """
        if type(self).data is not RecordTableModel.data or self.is_heading(index.row()):
            return None
        column, tampilan = self._column(index), self.tampilan(index)
        tinta, latar = self._colours(index, tampilan)
        return Rupa(self.text(index), column.rata.value, tampilan, tinta, latar)

    def text(self, index: Index) -> str:
        """What stands in the cell."""
        record = self.records[index.row()]
        if isinstance(record, Judul):
            return "" if index.column() else record.teks
        unsaved = self.unsaved_at(index)
        return unsaved.teks if unsaved else self._column(index).to_text(self._record(index))

    def texts(self, row: int) -> list[str]:
        """What stands in the cells of a row, in the order of the columns."""
        record = self.records[row]
        if isinstance(record, Judul):
            return [record.teks, *[""] * (len(self.columns) - 1)]
        if self._unsaved:
            return [self.text(self.index(row, n)) for n in range(len(self.columns))]
        return [column.to_text(record) for column in self.columns]

    def edit_text(self, index: Index) -> str:
        """What an editor starts with."""
        unsaved = self.unsaved_at(index)
        if unsaved:
            return unsaved.teks
        column = self._column(index)
        return (column.to_edit or column.to_text)(self._record(index))

    def tampilan(self, index: Index) -> Tampilan | None:
        """State of the cell, None for an ordinary one."""
        if self.is_heading(index.row()):
            return None
        if self.unsaved_at(index):
            return theme.BELUM_TERSIMPAN
        tampilan = self._column(index).tampilan
        return tampilan(self._record(index)) if tampilan else None

    def catatan(self, index: Index) -> str:
        """The sentence that belongs to the cell."""
        if self.is_heading(index.row()):
            return ""
        unsaved = self.unsaved_at(index)
        if unsaved:
            return unsaved.kalimat
        catatan = self._column(index).catatan
        return catatan(self._record(index)) if catatan else ""

    def terkunci(self, index: Index) -> str:
        """Why the cell cannot be typed into; empty where that is not known."""
        alasan = self._column(index).terkunci
        return alasan(self._record(index)) if alasan else ""

    def gema(self, index: Index, text: str) -> str:
        """How a text being typed is understood."""
        gema = self._column(index).gema
        return gema(self._record(index), text) if gema else ""

    def _pilihan(self, index: Index) -> tuple[str, ...]:
        pilihan = self._column(index).pilihan
        return tuple(pilihan(self._record(index))) if pilihan else ()

    def _tooltip(self, index: Index) -> str:
        tampilan = self.tampilan(index)
        catatan = self.catatan(index)
        kepala = tampilan.teks if tampilan else ""
        return plain_tooltip("\n".join(part for part in (kepala, catatan) if part))

    def _colours(self, index: Index, tampilan: Tampilan | None) -> tuple[str, str]:
        """Ink (empty for the usual one) and paper."""
        if tampilan:
            return tampilan.tinta, tampilan.latar
        isian = self._commit is None or self.is_editable(index)  # a table that is read is white
        tinta = theme.TINTA_REDUP if self._column(index).redup else ""
        return tinta, theme.KERTAS if isian else theme.KERTAS_REDUP

    def _foreground(self, index: Index) -> QColor | None:
        tinta, _ = self._colours(index, self.tampilan(index))
        return QColor(tinta) if tinta else None

    def _background(self, index: Index) -> QColor:
        return QColor(self._colours(index, self.tampilan(index))[1])

    def _accessible(self, index: Index) -> str:
        tampilan = self.tampilan(index)
        parts = (
            self._column(index).judul.replace("\n", " "),
            self.text(index) or "kosong",
            tampilan.kata if tampilan else "",
            self.catatan(index),
        )
        return ", ".join(part for part in parts if part)

    def _alignment(self, index: Index) -> Qt.AlignmentFlag:
        return self._column(index).rata.value

    def _cell(self, index: Index) -> tuple[Hashable, str]:
        return self.key_at(index.row()), self.columns[index.column()].kunci

    def _column(self, index: Index) -> Column[R]:
        return self.columns[index.column()]

    def _record(self, index: Index) -> R:
        record = self.records[index.row()]
        if isinstance(record, Judul):
            msg = "a heading has no fields"
            raise TypeError(msg)
        return record

    def _panjang(self, index: Index) -> bool:
        return self._column(index).panjang

    _PEMBACA: ClassVar[dict[int, Callable[[Any, Index], object]]] = {
        Role.DisplayRole: text,
        Role.EditRole: edit_text,
        Role.TextAlignmentRole: _alignment,
        Role.ForegroundRole: _foreground,
        Role.BackgroundRole: _background,
        Role.ToolTipRole: _tooltip,
        Role.AccessibleTextRole: _accessible,
        TAMPILAN_ROLE: tampilan,
        CATATAN_ROLE: catatan,
        PILIHAN_ROLE: _pilihan,
        PANJANG_ROLE: _panjang,
    }


_ANGKA_TAMPIL = re.compile(r"(?:Rp)?([-−]?)([0-9.]+(?:,[0-9]+)?)( %)?")


def read_shown(teks: str) -> Decimal | str:
    """A number as this program writes it (dot groups, comma is the decimal mark), or the text."""
    cocok = _ANGKA_TAMPIL.fullmatch(teks.strip())
    if cocok is None:
        return teks
    angka = Decimal(cocok[2].replace(".", "").replace(",", "."))
    return -angka if cocok[1] else angka


def _sort_key(nilai: Nilai) -> tuple[int, Decimal, str]:
    """Kind, number, text; texts without regard to case."""
    if isinstance(nilai, int | Decimal):
        return 0, Decimal(nilai), ""
    if isinstance(nilai, date):
        return 1, Decimal(0), nilai.isoformat()
    return 2 if nilai else 3, Decimal(0), (nilai or "").casefold()


def _heading_data(judul: Judul, column: int, role: int) -> object:
    """What a heading answers; its first cell spans the table."""
    if role == Role.DisplayRole:
        return "" if column else judul.teks
    if role in (Role.AccessibleTextRole, JUDUL_ROLE):
        return judul.teks
    if role == Role.BackgroundRole:
        return QColor(theme.LATAR_JUDUL)
    if role == Role.ForegroundRole:
        return QColor(theme.TINTA)
    if role == Role.FontRole:
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        return font
    return None
