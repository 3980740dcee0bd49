"""A small table of texts inside a form: rows by typing, by button, or pasted from Excel."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sakip_desktop.gui.blok import make_mime, read_block
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.models import Rata

_TERENDAH = 116
_TERTINGGI = 340
_TEPI_JUDUL = 6
_JUDUL = (
    Qt.AlignmentFlag.AlignLeft.value
    | Qt.AlignmentFlag.AlignVCenter.value
    | Qt.TextFlag.TextWordWrap.value
)
_TERSEMPIT = 104
"""Of a column: below that its words cannot be read."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Submit = QAbstractItemDelegate.EndEditHint.SubmitModelCache


class _Sel(QTableWidget):
    """The cells: an empty row always waits at the end.

    Signals:
        changed: something was typed, pasted or taken away; not when rows are shown.
        cut_off: so many columns of a pasted block had no place.
    """

    changed = Signal()
    cut_off = Signal(int)

    def __init__(self, nama: str, kolom: Sequence[str]) -> None:
        super().__init__(0, len(kolom))
        self.setHorizontalHeaderLabels(list(kolom))
        self.setAccessibleName(nama)
        self.setToolTip(
            self.tr("Ctrl+V menempel dari Excel · Ctrl+Delete menghapus baris · Enter mengetik")
        )
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        judul = self.horizontalHeader()
        judul.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        judul.setDefaultAlignment(Qt.AlignmentFlag(_JUDUL))
        self.terkunci = False
        self._menampilkan = False
        for tombol, slot in (
            (QKeySequence("Ctrl+Delete"), self.remove_rows),
            (QKeySequence(QKeySequence.StandardKey.Paste), self.paste),
            (QKeySequence(QKeySequence.StandardKey.Copy), self.copy),
        ):
            QShortcut(tombol, self, slot).setContext(Qt.ShortcutContext.WidgetShortcut)
        self.itemChanged.connect(lambda _sel: self._on_typed())

    # What is shown

    def show_rows(self, baris: Sequence[Sequence[str]]) -> None:
        """Show these rows and an empty one."""
        self._menampilkan = True
        self.setRowCount(0)
        for satu in (*baris, *(() if self.terkunci else ((),))):
            self._append(satu)
        self._menampilkan = False
        self._fit()

    def _append(self, isi: Sequence[str]) -> None:
        baris = self.rowCount()
        self.insertRow(baris)
        for kolom in range(self.columnCount()):
            self.setItem(baris, kolom, QTableWidgetItem(isi[kolom] if kolom < len(isi) else ""))

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """What was typed, without empty rows."""
        semua = (
            tuple(self._text(baris, kolom) for kolom in range(self.columnCount()))
            for baris in range(self.rowCount())
        )
        return tuple(satu for satu in semua if any(satu))

    def _text(self, baris: int, kolom: int) -> str:
        sel = self.item(baris, kolom)
        return "" if sel is None else sel.text().strip()

    def _fit(self) -> None:
        """As high as its rows, within bounds; the form around it scrolls."""
        self.resizeRowsToContents()
        judul = self.horizontalHeader()
        judul.setFixedHeight(self._height_of_titles())
        isi = self.verticalHeader().length() + judul.height()
        if self.horizontalHeader().length() > self.viewport().width():
            isi += self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(max(_TERENDAH, min(_TERTINGGI, isi + 2 * self.frameWidth() + 2)))

    def _height_of_titles(self) -> int:
        """A title longer than its column stands in several lines; Qt leaves room for one."""
        judul = self.horizontalHeader()
        tebal = judul.font()
        tebal.setBold(True)
        ukur, tinggi = QFontMetrics(tebal), 0
        for ke in range(self.columnCount()):
            kotak = QRect(0, 0, judul.sectionSize(ke) - 2 * _TEPI_JUDUL, _TERTINGGI)
            teks = self.model().headerData(ke, Qt.Orientation.Horizontal)
            tinggi = max(tinggi, ukur.boundingRect(kotak, _JUDUL, str(teks)).height())
        return tinggi + 2 * _TEPI_JUDUL

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts wrap anew once the columns have their widths."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._share_width(event.size().width())
            QTimer.singleShot(0, self, self._fit)

    def _share_width(self, ada: int) -> None:
        """The columns fill the table; many of them go on beyond it, each wide enough to read."""
        banyak = self.columnCount()
        for ke in range(banyak):
            bagian = ada // banyak + (ke < ada % banyak)
            self.setColumnWidth(ke, max(_TERSEMPIT, bagian))

    # What is done

    def _on_typed(self) -> None:
        if self._menampilkan:
            return
        akhir = self.rowCount() - 1
        if akhir < 0 or any(self._text(akhir, kolom) for kolom in range(self.columnCount())):
            self._menampilkan = True
            self._append(())
            self._menampilkan = False
        self._fit()
        self.changed.emit()

    def add_row(self) -> None:
        """An empty row below the cursor, which goes into it; at the end the waiting one."""
        baris = self.currentRow() + 1
        if 0 < baris < self.rowCount() - 1:
            self._menampilkan = True
            self.insertRow(baris)
            for kolom in range(self.columnCount()):
                self.setItem(baris, kolom, QTableWidgetItem(""))
            self._menampilkan = False
        else:
            baris = self.rowCount() - 1
        self.setCurrentCell(baris, 0)
        self.setFocus()
        self._fit()

    def remove_rows(self) -> None:
        """Take the chosen rows away; the empty one at the end stays."""
        if self.terkunci:
            return
        dipilih = {satu.row() for satu in self.selectedIndexes()} or {self.currentRow()}
        ada = [satu for satu in sorted(dipilih, reverse=True) if 0 <= satu < self.rowCount() - 1]
        for satu in ada:
            self.removeRow(satu)
        if ada:
            self._fit()
            self.changed.emit()

    def paste(self) -> None:
        """Put a block of Excel in from the cursor on; rows that are missing come into being."""
        blok = read_block(QGuiApplication.clipboard().text())
        if self.terkunci or not blok:
            return
        baris, kolom = max(self.currentRow(), 0), max(self.currentColumn(), 0)
        lebar = self.columnCount() - kolom
        self._menampilkan = True
        for ke, isi in enumerate(blok):
            while self.rowCount() <= baris + ke:
                self._append(())
            for jauh, teks in enumerate(isi[:lebar]):
                self.setItem(baris + ke, kolom + jauh, QTableWidgetItem(" ".join(teks.split())))
        self._menampilkan = False
        self._on_typed()
        self.cut_off.emit(max(0, max(map(len, blok)) - lebar))

    def copy(self) -> None:
        """Put the chosen cells onto the clipboard as Excel takes them."""
        dipilih = sorted({(satu.row(), satu.column()) for satu in self.selectedIndexes()})
        baris = sorted({satu for satu, _ in dipilih})
        if dipilih:
            isi = [[(self._text(r, k), Rata.KIRI) for q, k in dipilih if q == r] for r in baris]
            QGuiApplication.clipboard().setMimeData(make_mime(isi))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter types into the cell, Delete empties the chosen ones."""
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in _ENTER and self.currentItem() is not None and not self.terkunci:
            self.editItem(self.currentItem())
        elif event.key() == Qt.Key.Key_Delete and not self.terkunci:
            self._menampilkan = True
            for satu in self.selectedItems():
                satu.setText("")
            self._menampilkan = False
            self._on_typed()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter the cursor goes on to the next cell, row by row."""
        super().closeEditor(editor, hint)
        if hint is _Submit and self.currentRow() >= 0:
            ke = self.currentRow() * self.columnCount() + self.currentColumn() + 1
            baris, kolom = divmod(ke, self.columnCount())
            if baris < self.rowCount():
                self.setCurrentCell(baris, kolom)


class TabelIsian(QWidget):
    """The table with its buttons.

    Signals:
        changed: something was typed, pasted or taken away; not when rows are shown.
    """

    changed = Signal()

    def __init__(self, nama: str, kolom: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabel = _Sel(nama, kolom)
        self.tombol_tambah = QPushButton(self.tr("Tambah baris"))
        self.tombol_hapus = QPushButton(self.tr("Hapus baris"))
        for tombol in (self.tombol_tambah, self.tombol_hapus):
            tombol.setAccessibleName(f"{tombol.text()}: {nama}")
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setProperty("gaya", "redup")
        self.label.setWordWrap(True)
        show_text(self.label, "")
        baris = QHBoxLayout()
        baris.addWidget(self.tombol_tambah)
        baris.addWidget(self.tombol_hapus)
        baris.addWidget(self.label, 1)
        baris.addStretch()
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(0, 0, 0, 0)
        susunan.setSpacing(4)
        susunan.addWidget(self.tabel)
        susunan.addLayout(baris)
        self.setFocusProxy(self.tabel)
        self.tabel.changed.connect(self.changed)
        self.tabel.cut_off.connect(self._on_cut_off)
        self.tombol_tambah.clicked.connect(self.tabel.add_row)
        self.tombol_hapus.clicked.connect(self.tabel.remove_rows)

    def show_rows(self, baris: Sequence[Sequence[str]], *, terkunci: bool = False) -> None:
        """Show these rows and an empty one; where nothing can be typed without that."""
        self.tabel.terkunci = terkunci
        if terkunci:
            self.tabel.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tombol_tambah.setHidden(terkunci)
        self.tombol_hapus.setHidden(terkunci)
        self.tabel.show_rows(baris)

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """What was typed, without empty rows."""
        return self.tabel.rows()

    def _on_cut_off(self, banyak: int) -> None:
        show_text(
            self.label,
            self.tr("{n} kolom di kanan tidak muat, jadi tidak ditempel.").format(n=banyak)
            if banyak
            else "",
        )
