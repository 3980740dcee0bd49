"""The plan of a year as a tree: nodes in bold, their indikator below, found by typing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from sakip_desktop.domain.baris_formulir import target_text
from sakip_desktop.domain.kinerja import Indikator, JenisIndikator, Simpul
from sakip_desktop.domain.periode import JenisPeriode, setahun, tanggal_indonesia
from sakip_desktop.domain.rerata import roll_up_anggaran
from sakip_desktop.gui import theme
from sakip_desktop.gui.capaian_table import money_text
from sakip_desktop.gui.delegates import CellDelegate
from sakip_desktop.gui.formulir_indikator import heading_of
from sakip_desktop.gui.texts import plain_tooltip
from sakip_desktop.services.rencana import CabangRencana

_URAIAN, _UNIT, _SATUAN, _TARGET, _PAGU = range(5)
_LEBAR = {_UNIT: 168, _SATUAN: 92, _TARGET: 84, _PAGU: 116}
_KUNCI_ROLE = int(Qt.ItemDataRole.UserRole) + 20
_KANAN = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class BarisRencana:
    """A line of the tree: a node, or one of its indikator.

    Attributes:
        unit_nama: the unit responsible.
        pagu: of a node, what is entered there or else the sum below it.
    """

    cabang: CabangRencana
    indikator: Indikator | None
    unit_nama: str
    pagu: int | None = None

    @property
    def kunci(self) -> str:
        """Lasting id of what the line is about."""
        return self.subject.id

    @property
    def subject(self) -> Indikator | Simpul:
        """What the line is about."""
        return self.indikator or self.cabang.simpul


def name_of(satu: BarisRencana) -> str:
    """What the line is called: ``Program 4.02.01 – …``, ``IKU-01  …``."""
    indikator = satu.indikator
    if indikator is None:
        simpul = satu.cabang.simpul
        return heading_of(simpul) + _retired(simpul.berhenti_pada)
    jenis = "" if indikator.jenis is JenisIndikator.LAINNYA else indikator.jenis.value.upper()
    kepala = f"{jenis} " if jenis and jenis not in indikator.kode.upper() else ""
    return f"{kepala}{indikator.kode}  {indikator.nama}{_retired(indikator.berhenti_pada)}"


def _retired(pada: date | None) -> str:
    return "" if pada is None else f" (berhenti per {tanggal_indonesia(pada)})"


def rows_of(
    pohon: Sequence[CabangRencana], unit: Mapping[str, str], tahun: int
) -> list[BarisRencana]:
    """The lines of a year's plan, each node before its own indikator and the nodes below it.

    Args:
        pohon: the tree.
        unit: names of the units by id.
        tahun: its year.
    """
    simpul = [satu.simpul for satu in pohon]
    anggaran = {satu.simpul.id: satu.anggaran for satu in pohon}
    jumlah = roll_up_anggaran(simpul, anggaran, setahun(tahun))
    hasil = []
    for cabang in pohon:
        pagu = jumlah[cabang.simpul.id].pagu
        hasil.append(BarisRencana(cabang, None, cabang.unit_nama, pagu))
        hasil += [BarisRencana(cabang, i, unit.get(i.unit_id, "")) for i in cabang.indikator]
    return hasil


class TreeDelegate(CellDelegate):
    """Rows as high as their wrapped text needs."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The height at the column's width, less the indentation of the first column."""
        tree = option.widget
        if isinstance(tree, QTreeWidget):
            width = tree.columnWidth(index.column())
            if index.column() == 0:
                depth, parent = 1, index.parent()
                while parent.isValid():
                    depth, parent = depth + 1, parent.parent()
                width -= depth * tree.indentation()
            option = QStyleOptionViewItem(option)
            option.rect = QRect(0, 0, max(width, 1), 1)  # an empty one would not wrap
        return super().sizeHint(option, index)


class RencanaTree(QTreeWidget):
    """Shows ``BarisRencana``.

    Signals:
        row_entered: the ``BarisRencana`` that the cursor came to; None when there is none.
    """

    row_entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, BarisRencana] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setHeaderLabels(
            [
                self.tr("Kode dan uraian"),
                self.tr("Unit"),
                self.tr("Satuan"),
                self.tr("Target"),
                self.tr("Pagu (Rp)"),
            ]
        )
        for column in (_TARGET, _PAGU):
            self.headerItem().setTextAlignment(column, _KANAN)
        self.setItemDelegate(TreeDelegate(self))
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setIndentation(14)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(48)
        header.setSectionResizeMode(_URAIAN, QHeaderView.ResizeMode.Stretch)
        for column, width in _LEBAR.items():
            header.resizeSection(column, width)
        header.sectionResized.connect(self.scheduleDelayedItemsLayout)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, QColor(theme.AKSEN_MUDA))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.TINTA))
        self.setPalette(palette)
        self.currentItemChanged.connect(self._on_current_changed)

    # Rows

    def show_rows(self, rows: Sequence[BarisRencana]) -> None:
        """Show these lines, unfolded; the cursor stays on the same line where it is still there.

        Nodes that were folded by hand stay folded.
        """
        here = self._here()
        folded = {k for k, i in self._items.items() if i.childCount() and not i.isExpanded()}
        self._rows = {satu.kunci: satu for satu in rows}
        self._items = {}
        self.clear()
        for satu in rows:
            simpul = satu.cabang.simpul
            above = self._items.get(
                (simpul.induk_id or "") if satu.indikator is None else simpul.id
            )
            item = QTreeWidgetItem(self.invisibleRootItem() if above is None else above)
            self._items[satu.kunci] = item
            self._fill(item, satu)
        for kunci, item in self._items.items():
            item.setExpanded(kunci not in folded)
        if rows:
            self.setCurrentItem(self._items.get(here) or self._items[rows[0].kunci])

    def _fill(self, item: QTreeWidgetItem, satu: BarisRencana) -> None:
        indikator = satu.indikator
        item.setData(0, _KUNCI_ROLE, satu.kunci)
        item.setText(_URAIAN, name_of(satu))
        item.setText(_UNIT, satu.unit_nama)
        if indikator is None:
            item.setText(_PAGU, "" if satu.pagu is None else money_text(satu.pagu))
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            item.setFont(_URAIAN, font)
        else:
            tahun = next((p for p in indikator.target if p.jenis is JenisPeriode.TAHUN), None)
            item.setText(_SATUAN, indikator.satuan)
            if tahun is not None:
                item.setText(_TARGET, target_text(indikator, indikator.target[tahun]))
        for column in (_TARGET, _PAGU):
            item.setTextAlignment(column, _KANAN)
        berhenti = (satu.cabang.simpul if indikator is None else indikator).berhenti_pada
        if berhenti is not None:
            for column in range(self.columnCount()):
                item.setForeground(column, QColor(theme.TINTA_REDUP))
        item.setToolTip(_URAIAN, plain_tooltip(name_of(satu)))
        for column in range(self.columnCount()):
            nama = self.headerItem().text(column)
            teks = item.text(column)
            item.setData(column, Qt.ItemDataRole.AccessibleTextRole, f"{nama}, {teks or 'kosong'}")

    def current_row(self) -> BarisRencana | None:
        """The line that the cursor is on; None while there is none."""
        return self._rows.get(self._here())

    def _here(self) -> str:
        """Key of the line that the cursor is on."""
        item = self.currentItem()
        return "" if item is None else _key(item)

    def _on_current_changed(self) -> None:
        self.row_entered.emit(self.current_row())

    # Finding

    def filter_rows(self, teks: str) -> int:
        """Show only lines with all these words, and the nodes above them; the first is chosen.

        Returns:
            How many lines have them; every line when there are no words.
        """
        kata = teks.casefold().split()
        cocok = {kunci: item for kunci, item in self._items.items() if _has(item, kata)}
        terlihat = set(cocok)
        for item in cocok.values():
            above = item.parent()
            while above is not None and _key(above) not in terlihat:
                terlihat.add(_key(above))
                above = above.parent()
        for kunci, item in self._items.items():
            item.setHidden(kunci not in terlihat)
            if kata and kunci in terlihat:
                item.setExpanded(True)
        if kata and cocok and self._here() not in cocok:
            self.setCurrentItem(next(iter(cocok.values())))
        if self._here() in terlihat:
            self.scrollToItem(self._items[self._here()])
        return len(cocok)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the line as Excel takes it."""
        item = self.currentItem()
        if event.matches(QKeySequence.StandardKey.Copy) and item is not None:
            isi = (item.text(column) for column in range(self.columnCount()))
            QGuiApplication.clipboard().setText("\t".join(" ".join(i.split()) for i in isi) + "\n")
            event.accept()
            return
        super().keyPressEvent(event)


def _key(item: QTreeWidgetItem) -> str:
    return str(item.data(0, _KUNCI_ROLE))


def _has(item: QTreeWidgetItem, kata: Sequence[str]) -> bool:
    isi = " ".join(item.text(column) for column in range(item.columnCount())).casefold()
    return all(satu in isi for satu in kata)
