"""The two tables of a form: their lines, the filter, finding, the cursor, who has the height."""

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QWidget

from sakip_desktop.domain.laporan import BarisFormulir
from sakip_desktop.domain.periode import Periode
from sakip_desktop.gui import formulir_anggaran, formulir_indikator, theme
from sakip_desktop.gui.bukti.tambah import serve_drops
from sakip_desktop.gui.capaian_table import JELASKAN, budget_target, figure_target
from sakip_desktop.gui.dialogs.jelaskan import serve_table
from sakip_desktop.gui.entry_table import EntryTable
from sakip_desktop.gui.forms.ui_isi_data import Ui_IsiDataPage
from sakip_desktop.gui.formulir_anggaran import Rupiah
from sakip_desktop.gui.formulir_indikator import Isian, KunciFigur, first_input
from sakip_desktop.gui.formulir_saring import Saring, counts, filled_text, fits
from sakip_desktop.gui.isi_data import tata
from sakip_desktop.gui.isi_data.isi import IsiFormulir, Kunci
from sakip_desktop.gui.isi_data.lanjut import next_number
from sakip_desktop.gui.models import RecordTableModel
from sakip_desktop.gui.page import Page, SelFormulir
from sakip_desktop.gui.record_table import Penawaran


class PapanFormulir(QObject):
    """The tables of figures and of budget lines, as one form.

    Signals:
        moved: the cursor is on another cell or in the other table.
        noted: Tampilan or None, sentence - of the cell that the cursor is on.

    Attributes:
        aktif: the table that is worked in.
        saring: which lines are shown.
    """

    moved = Signal()
    noted = Signal(object, str)

    def __init__(
        self,
        page: Page,
        ui: Ui_IsiDataPage,
        isi: IsiFormulir,
        save_figure: Callable[[KunciFigur, str, str], None],
        save_budget: Callable[[str, str, str], None],
    ) -> None:
        super().__init__(page)
        self.page, self.ui, self.isi = page, ui, isi
        self.saring = Saring.SEMUA
        self._tampak: frozenset[Hashable] | None = None  # lines that the filter shows; None: all
        self._dibagi_sendiri = False  # the person moved the divider between the tables
        self.figur: RecordTableModel[Isian] = RecordTableModel(
            formulir_indikator.make_columns(),
            formulir_indikator.key_of,
            commit=save_figure,
            parent=page,
        )
        self.rupiah: RecordTableModel[Rupiah] = RecordTableModel(
            formulir_anggaran.make_columns(),
            formulir_anggaran.key_of,
            commit=save_budget,
            parent=page,
        )
        ui.tabel_indikator.show_model(self.figur)
        ui.tabel_anggaran.show_model(self.rupiah)
        self.aktif: EntryTable = ui.tabel_indikator
        self.tabel: tuple[EntryTable, EntryTable] = (ui.tabel_indikator, ui.tabel_anggaran)
        for satu in self.tabel:
            satu.freeze_first()
            satu.finder = self._find
            satu.next_cell = partial(next_number, satu)
            satu.ended.connect(partial(self._on_ended, satu))
            serve_table(satu, page.ctx, page.bus, partial(self._offers, satu))
        serve_drops(page, ui.tabel_indikator, self._figure_at)
        self._lebar = (
            tata.LebarKolom(ui.tabel_indikator, tata.TERKECIL_ANGKA),
            tata.LebarKolom(ui.tabel_anggaran, tata.TERKECIL_UANG),
        )
        self._connect()

    def _connect(self) -> None:
        for tabel in self.tabel:
            tabel.note_changed.connect(lambda t, teks, dari=tabel: self._on_note(dari, t, teks))
            tabel.row_entered.connect(lambda _kunci, dari=tabel: self._on_row(dari))
            tabel.selectionModel().currentColumnChanged.connect(self._on_column)
        self.ui.saring.activated.connect(self._on_filter)
        self.ui.pembagi.splitterMoved.connect(self._on_divider)
        for judul, tabel in (
            (self.ui.judul_indikator, self.ui.tabel_indikator),
            (self.ui.judul_anggaran, self.ui.tabel_anggaran),
        ):
            judul.clicked.connect(partial(tabel.setFocus, Qt.FocusReason.OtherFocusReason))
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    # The lines

    def fill(self) -> None:
        """Show the lines that the filter lets through."""
        figur = [satu for kunci, satu in self.isi.isian.items() if self._is_shown(kunci)]
        rupiah = [satu for kunci, satu in self.isi.uang.items() if self._is_shown(kunci)]
        lebar_angka, lebar_uang = self._lebar
        lebar_angka.fit_words("capaian", self.isi.kelas)
        lebar_angka.show(formulir_indikator.unused_columns(self.isi.isian.values()))
        lebar_uang.show()
        baru = _fill(self.ui.tabel_indikator, formulir_indikator.with_headings(figur))
        baru = _fill(self.ui.tabel_anggaran, rupiah) or baru
        self.ui.bagian_anggaran.setVisible(bool(rupiah))
        self.ui.bagian_indikator.setVisible(bool(figur) or not rupiah)
        self.show_counts()
        if baru:
            self.share_height()

    def renew(self, kunci: Sequence[Kunci], disimpan: Kunci) -> None:
        """Show some lines anew.

        Args:
            kunci: the lines.
            disimpan: the line that is being saved; the table gives it its height afterwards.
        """
        for satu in kunci:
            if isinstance(satu, str):
                tabel, row = self.ui.tabel_anggaran, self.rupiah.renew(self.isi.uang[satu])
            else:
                tabel, row = self.ui.tabel_indikator, self.figur.renew(self.isi.isian[satu])
            if row is not None and satu != disimpan:
                tabel.resizeRowToContents(row)

    def _figure_at(self, row: int) -> BarisFormulir | None:
        """The figure of a row; None at a heading."""
        satu = self.figur.records[row]
        return satu.baris if isinstance(satu, Isian) else None

    def _offers(self, tabel: EntryTable, row: int) -> list[Penawaran]:
        """What can be explained of a line."""
        satu = tabel.records.records[row]
        if isinstance(satu, Isian):
            return [(JELASKAN, figure_target(satu.baris))]
        if isinstance(satu, Rupiah) and self.isi.formulir is not None:
            return [(JELASKAN, budget_target(satu.baris, self.isi.formulir))]
        return []

    def explain(self) -> None:
        """Ctrl+J: explain the figure of the cursor."""
        self.aktif.explain_current()

    # Filter, find

    def open_find(self) -> None:
        """Ctrl+F."""
        self.aktif.open_find()

    def _is_shown(self, kunci: Kunci) -> bool:
        return self._tampak is None or kunci in self._tampak

    def show_counts(self) -> None:
        """How many lines each choice of the filter would show, and how many are filled."""
        banyak = counts([*self.isi.isian.values(), *self.isi.uang.values()])
        pilihan = self.ui.saring
        if not pilihan.count():
            for saring in Saring:
                pilihan.addItem("", saring)
        model = pilihan.model()
        for nomor, saring in enumerate(Saring):
            teks = f"{saring.value} ({banyak[saring]})"
            if pilihan.itemText(nomor) != teks:
                pilihan.setItemText(nomor, teks)
            if isinstance(model, QStandardItemModel):
                bisa = bool(banyak[saring]) or saring in (Saring.SEMUA, self.saring)
                model.item(nomor).setEnabled(bisa)
        pilihan.setCurrentIndex(list(Saring).index(self.saring))
        self._name_headings()

    def _name_headings(self) -> None:
        ui = self.ui
        for judul, tabel, nama, isi in (
            (
                ui.judul_indikator,
                ui.tabel_indikator,
                self.tr("&Indikator kinerja"),
                self.isi.isian,
            ),
            (ui.judul_anggaran, ui.tabel_anggaran, self.tr("Realisasi &anggaran"), self.isi.uang),
        ):
            tanda = "▸ " if tata.is_folded(tabel) else ""
            teks = f"{tanda}{nama} · {filled_text(tuple(isi.values()))}"
            if judul.text() != teks:
                judul.setText(teks)

    def _on_filter(self, nomor: int) -> None:
        self.show_only(list(Saring)[nomor])
        self.aktif.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_all(self) -> None:
        """Of another form everything is shown."""
        self.saring, self._tampak = Saring.SEMUA, None

    def show_only(self, saring: Saring) -> None:
        """Show the lines that fit now; they stay while they are worked on, as in Excel.

        A text that is not saved is never hidden.
        """
        for tabel in self.tabel:
            tabel.settle()
        belum = {kunci for tabel in self.tabel for kunci, _ in tabel.records.unsaved_cells}
        semua: list[tuple[Kunci, Isian | Rupiah]] = [
            *self.isi.isian.items(),
            *self.isi.uang.items(),
        ]
        self.saring = saring
        self._tampak = (
            None
            if saring is Saring.SEMUA
            else frozenset(kunci for kunci, satu in semua if kunci in belum or fits(satu, saring))
        )
        self.fill()
        if not self.figur.records and self.rupiah.records:
            self._work_in(self.ui.tabel_anggaran)
        elif self.figur.records and not self.rupiah.records:
            self._work_in(self.ui.tabel_indikator)
        if not self.aktif.currentIndex().isValid():
            self.aktif.go_first()
        self.share_height()
        self.moved.emit()

    def _find(self, teks: str, step: int, here: bool) -> bool:  # noqa: FBT001 - a callback
        """Ctrl+F looks through the whole form, figures before the budget, round at the ends."""
        dicari = teks.strip().casefold()
        tempat = [
            (ke, index.row(), index.column())
            for ke, tabel in enumerate(self.tabel)
            for index in tabel.cells_with(dicari)
        ]
        if not tempat:
            return False
        kini = self.aktif.currentIndex()
        titik = (self.tabel.index(self.aktif), kini.row(), kini.column())
        if step > 0:
            lanjut = [satu for satu in tempat if satu > titik or (here and satu == titik)]
            ke, row, column = lanjut[0] if lanjut else tempat[0]
        else:
            mundur = [satu for satu in tempat if satu < titik]
            ke, row, column = mundur[-1] if mundur else tempat[-1]
        tabel = self.tabel[ke]
        tabel.go_to(tabel.records.index(row, column))
        if tabel is not self.aktif:
            self._turn_to(tabel)
        for satu in self.tabel:
            satu.find_focus(tabel)
        return True

    # The cursor

    def line(self) -> tuple[Isian | Rupiah, str] | None:
        """The line under the cursor, and the column."""
        index = self.aktif.currentIndex()
        if not index.isValid():
            return None
        satu = self.aktif.records.records[index.row()]
        if not isinstance(satu, Isian | Rupiah):
            return None
        return satu, self.aktif.records.columns[index.column()].kunci

    def current_figure(self) -> Isian | None:
        """The figure under the cursor of its table, also while the budget is worked in."""
        index = self.ui.tabel_indikator.currentIndex()
        satu = self.figur.records[index.row()] if index.isValid() else None
        return satu if isinstance(satu, Isian) else None

    def asked_cell(self) -> tuple[str, Periode, str] | None:
        """The line under the cursor and its cell: what Ctrl+T asks about or answers."""
        kini = self.line()
        if kini is None:
            return None
        satu, kolom = kini
        if isinstance(satu, Isian):
            return *formulir_indikator.key_of(satu), kolom
        return formulir_anggaran.key_of(satu), satu.baris.bulan, kolom

    def asked(self) -> tuple[EntryTable, Kunci, str] | None:
        """The first cell about which something waits for an answer."""
        for kunci, isian in self.isi.isian.items():
            if isian.baris.realisasi.catatan_kembali:
                return self.ui.tabel_indikator, kunci, first_input(isian.baris.indikator)
        for simpul, rupiah in self.isi.uang.items():
            if rupiah.baris.ditanya:
                return self.ui.tabel_anggaran, simpul, "nilai"
        return None

    def select_first(self) -> None:
        """Put the cursor somewhere sensible without taking the focus."""
        if self.aktif.currentIndex().isValid():
            return
        ditanya = self.asked()
        if ditanya is not None:
            tabel, kunci, kolom = ditanya
            row = tabel.records.row_of(kunci)
            if row is not None:
                if tabel is not self.aktif:
                    self._turn_to(tabel)
                tabel.go_to(tabel.records.index(row, tabel.records.column_of(kolom)))
                return
        tabel = self.ui.tabel_indikator if self.figur.records else self.ui.tabel_anggaran
        if self.isi.formulir is not None and not self.isi.formulir.kunci:
            tabel.go_first()
        if not tabel.currentIndex().isValid():
            isi = [
                row for row in range(tabel.records.rowCount()) if not tabel.records.is_heading(row)
            ]
            if isi:
                tabel.go_to(tabel.records.index(isi[0], 0))

    def jump(self, tabel: EntryTable, kunci: Hashable, kolom: str) -> None:
        """Put cursor and focus on a cell; a filter that hides it is lifted."""
        if tabel.records.row_of(kunci) is None and self._tampak is not None:
            self.show_only(Saring.SEMUA)
        row = tabel.records.row_of(kunci)
        if row is None:
            return
        index = tabel.records.index(row, tabel.records.column_of(kolom))
        tabel.setFocus(Qt.FocusReason.OtherFocusReason)
        if tabel is not self.aktif:  # the window has no focus
            self._turn_to(tabel)
        tabel.go_to(index)

    def show_cell(self, sel: SelFormulir) -> None:
        """The cell that another page is about."""
        isian = self.isi.isian.get((sel.id, sel.bulan))
        if isian is None:
            kolom = sel.kolom if sel.kolom == "penjelasan" else "nilai"
            self.jump(self.ui.tabel_anggaran, sel.id, kolom)
            return
        kolom = first_input(isian.baris.indikator)
        dikenal = {satu.kunci for satu in self.figur.columns}
        if sel.kolom in dikenal and sel.kolom != "nilai":
            kolom = sel.kolom
        self.jump(self.ui.tabel_indikator, (sel.id, sel.bulan), kolom)

    def _on_focus(self, _lama: QWidget | None, kini: QWidget | None) -> None:
        for tabel in self.tabel:
            if kini is tabel and self.aktif is not tabel:
                self._turn_to(tabel)

    def _work_in(self, tabel: EntryTable) -> None:
        self.aktif = tabel
        self.page.setFocusProxy(tabel)  # who comes back to the page goes on there

    def _turn_to(self, tabel: EntryTable) -> None:
        """That table is the one that is worked in."""
        self._work_in(tabel)
        self.share_height()
        self._name_headings()
        self.moved.emit()
        self.tell_note()

    def _on_note(self, dari: EntryTable, keadaan: object, teks: str) -> None:
        if dari is self.aktif:
            self.noted.emit(keadaan, teks)

    def tell_note(self) -> None:
        """The note of the cell that the cursor is on."""
        index = self.aktif.currentIndex()
        if index.isValid():
            model = self.aktif.records
            self.noted.emit(model.tampilan(index), model.catatan(index))

    def _on_row(self, dari: EntryTable) -> None:
        if dari is self.aktif:
            self.moved.emit()

    def _on_column(self, _kini: QModelIndex, _lama: QModelIndex) -> None:
        """What is said of the cell alone stands in the panel too."""
        if self.aktif.currentIndex().isValid():
            self.moved.emit()

    def _on_ended(self, tabel: EntryTable) -> None:
        """Enter in the last line: on to the budget, and from there to what sends the form.

        A text that could not be read is left for other numbers, not for sending: the sentence at
        its cell is read first.
        """
        uang = self.ui.tabel_anggaran
        if tabel is not uang and self.rupiah.records:
            uang.setFocus(Qt.FocusReason.OtherFocusReason)
            if uang is not self.aktif:  # the window has no focus
                self._turn_to(uang)
            uang.go_first()
        elif tabel.records.tampilan(tabel.currentIndex()) is not theme.BELUM_JELAS:
            self.page.completed.emit()

    # Heights

    def share_height(self) -> None:
        """The room of the page for its two tables; a divider that was moved stays."""
        tinggi = self.page.height()
        tata.pack(self.ui, tinggi)
        if not self.page.isVisible():
            return
        if not self._dibagi_sendiri:
            tata.share(self.ui, self.aktif, tinggi)
            self._name_headings()
        if self.aktif.currentIndex().isValid():
            self.aktif.scrollTo(self.aktif.currentIndex())

    def _on_divider(self) -> None:
        self._dibagi_sendiri = True
        tata.unfold(self.ui)


def _fill(tabel: EntryTable, records: Sequence[Any]) -> bool:
    """Show the lines; those that changed get their height. True when they are other lines."""
    model = tabel.records
    lama = model.records
    model.set_records(records)
    if len(lama) != len(records) or [model.key_at(row) for row in range(len(lama))] != [
        model.key_of(satu) for satu in lama
    ]:
        return True
    for row, (satu, kini) in enumerate(zip(lama, records, strict=True)):
        if satu != kini:
            tabel.resizeRowToContents(row)
    if not tabel.is_editing and tabel.currentIndex().isValid():
        tabel.scrollTo(tabel.currentIndex())
    return False
