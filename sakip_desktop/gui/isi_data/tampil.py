"""Showing a unit's form: its tables, what is said of them, the filter, the panel on the right.

After a cell is saved only the lines that changed are shown anew; the panel on the right and the
name of what Ctrl+Z would take back follow a moment later, when the keys rest.
"""

import gc
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
    QStandardItemModel,
)
from PySide6.QtWidgets import QApplication, QWidget

from sakip_desktop.domain.bukti import KelengkapanBukti
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.kinerja import Keadaan, Unit
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.laporan import BarisFormulir, BarisFormulirAnggaran, Formulir
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.gui import formulir_anggaran, formulir_indikator, theme
from sakip_desktop.gui.bukti.tambah import serve_drops
from sakip_desktop.gui.capaian_table import JELASKAN, budget_target, figure_target
from sakip_desktop.gui.detail_panel import DetailPanel
from sakip_desktop.gui.dialogs.jelaskan import serve_table
from sakip_desktop.gui.entry_table import EntryTable
from sakip_desktop.gui.forms.ui_isi_data import Ui_IsiDataPage
from sakip_desktop.gui.formulir_anggaran import Rupiah
from sakip_desktop.gui.formulir_indikator import DI_BAWAH_TARGET, Isian, KunciFigur, listed
from sakip_desktop.gui.formulir_keadaan import (
    BELUM_DAPAT_DIKIRIM,
    Kekurangan,
    count_status,
    deadline_text,
    describe_state,
    find_collection,
    missing_by_line,
    missing_of,
)
from sakip_desktop.gui.formulir_rincian import all_parts, budget_parts
from sakip_desktop.gui.formulir_saring import Saring, counts, fits
from sakip_desktop.gui.isi_data import tata
from sakip_desktop.gui.models import RecordTableModel
from sakip_desktop.gui.page import Page, PageSetup, SelFormulir
from sakip_desktop.gui.pertanyaan import serve_questions
from sakip_desktop.gui.record_table import Penawaran
from sakip_desktop.gui.texts import plain_tooltip, tab_title
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.bukti_angka import kelengkapan_unit
from sakip_desktop.services.formulir import formulir, unit_saya
from sakip_desktop.services.penyerahan import Pembuka, pembuka_formulir

Kunci = KunciFigur | str
_PANJANG_KODE = 20  # of a button's text
_JEDA = 80  # milliseconds without a key, before what costs more is shown
_JEDA_MUAT = 300  # the same after another form was loaded: its lines are painted first


class TampilFormulir(Page):
    """The form of one unit, in the role of its tab, as it is looked at."""

    HALAMAN = Halaman.ISI_DATA
    DEPENDS = frozenset(
        {Jenis.REALISASI, Jenis.ANGGARAN, Jenis.ALUR, Jenis.RENCANA, Jenis.KANTOR, Jenis.BUKTI}
    )
    PANDUAN = "Mengetik"
    LEBAR_UNTUK_LANGKAH = 1500

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        self.ui = Ui_IsiDataPage()
        self.ui.setupUi(self)
        ui = self.ui
        for satu in (ui.label_unit, ui.unit, ui.tombol_tarik, ui.tombol_kembalikan):
            satu.hide()  # or a small window would have to be wider than it needs
        self.formulir: Formulir | None = None
        self._pembuka = (Pembuka.TIDAK, "")  # of a form that was sent
        self.kurang: tuple[Kekurangan, ...] = ()
        self._kurang: dict[Hashable, tuple[Kekurangan, ...]] = {}  # by line
        self._bagian: tuple[Periode, ...] = ()  # collected in these, when the period is longer
        self._ditagih = False  # sending was tried: what is missing is marked
        self._bukti: dict[KunciFigur, KelengkapanBukti] = {}
        self._gema: dict[KunciFigur, str] = {}
        self._kolom_teks: dict[KunciFigur, str] = {}
        self._unit: tuple[Unit, ...] = ()
        self._isian: dict[KunciFigur, Isian] = {}  # every line, shown or not
        self._uang: dict[str, Rupiah] = {}
        self._saring = Saring.SEMUA
        self._tampak: frozenset[Hashable] | None = None  # lines that the filter shows; None: all
        self._sendiri = False  # a change of its own is being told
        self._rincian = DetailPanel()
        self._dibagi_sendiri = False  # the person moved the divider between the tables
        self._nanti = QTimer(self)
        self._nanti.setSingleShot(True)
        self._nanti.timeout.connect(self._on_rest)
        self._make_tables()
        self._connect()
        self.setFocusProxy(self.ui.tabel_indikator)

    def _make_tables(self) -> None:
        self._figur: RecordTableModel[Isian] = RecordTableModel(
            formulir_indikator.make_columns(),
            formulir_indikator.key_of,
            commit=self._save_figure,
            parent=self,
        )
        self._rupiah: RecordTableModel[Rupiah] = RecordTableModel(
            formulir_anggaran.make_columns(),
            formulir_anggaran.key_of,
            commit=self._save_budget,
            parent=self,
        )
        self.ui.tabel_indikator.show_model(self._figur)
        self.ui.tabel_anggaran.show_model(self._rupiah)
        self._tabel: tuple[EntryTable, EntryTable] = (
            self.ui.tabel_indikator,
            self.ui.tabel_anggaran,
        )
        for tabel in self._tabel:
            tabel.horizontalHeader().setStretchLastSection(True)
            tabel.freeze_first()
            tabel.finder = self._find
            serve_table(tabel, self.ctx, self.bus, partial(self._offers, tabel))
        serve_drops(self, self.ui.tabel_indikator, self._figure_at)
        self._rincian.offer_explanation(self._explain_shown)
        self._aktif: EntryTable = self.ui.tabel_indikator

    def _save_figure(self, kunci: KunciFigur, kolom: str, teks: str) -> None:
        """Save a cell of a figure."""
        raise NotImplementedError

    def _save_budget(self, simpul_id: str, kolom: str, teks: str) -> None:
        """Save a cell of a budget line."""
        raise NotImplementedError

    def _explain_shown(self) -> None:
        self._aktif.explain_current()

    def _figure_at(self, row: int) -> BarisFormulir | None:
        """The figure of a row; None at a heading."""
        satu = self._figur.records[row]
        return satu.baris if isinstance(satu, Isian) else None

    def _offers(self, tabel: EntryTable, row: int) -> list[Penawaran]:
        """What can be explained of a line."""
        satu = tabel.records.records[row]
        if isinstance(satu, Isian):
            return [(JELASKAN, figure_target(satu.baris))]
        if isinstance(satu, Rupiah) and self.formulir is not None:
            return [(JELASKAN, budget_target(satu.baris, self.formulir))]
        return []

    def _connect(self) -> None:
        for tabel in self._tabel:
            tabel.note_changed.connect(lambda t, teks, dari=tabel: self._on_note(dari, t, teks))
            tabel.row_entered.connect(lambda _kunci, dari=tabel: self._on_row(dari))
            tabel.selectionModel().currentColumnChanged.connect(self._on_column)
            tabel.typed.connect(self._on_typed)
        self.ui.unit.activated.connect(self._on_unit)
        self.ui.saring.activated.connect(self._on_filter)
        self.ui.tombol_ubah.clicked.connect(self._on_menu)
        self.ui.pembagi.splitterMoved.connect(self._on_divider)
        cari = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        cari.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        cari.activated.connect(self._on_find)
        serve_questions(self, self._asked_cell)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    # Loading

    def load(self) -> None:
        """The form of the unit for the period of its collection."""
        with _without_gc():
            self._load()

    def _load(self) -> None:
        self._fill_units()
        if self.unit_id is None:
            self.formulir, self._kurang, self._bagian = None, {}, ()
        else:
            pengumpulan = find_collection(self.ctx, self.periode)
            self._bagian = pengumpulan.bagian
            self.formulir = formulir(
                self.ctx, self.unit_id, pengumpulan.periode, sebagai=self.peran
            )
            self._bukti = kelengkapan_unit(self.ctx, self.unit_id, pengumpulan.periode)
            self._kurang = {} if self.formulir.kunci else missing_by_line(self.formulir)
            if self._is_sent():
                self._pembuka = pembuka_formulir(self.ctx, self.unit_id, self.formulir.periode)
        self._list_missing()
        self._show()
        if self._nanti.isActive():
            self._nanti.start(_JEDA_MUAT)

    def _list_missing(self) -> None:
        self.kurang = tuple(satu for milik in self._kurang.values() for satu in milik)

    def _is_sent(self) -> bool:
        langkah = self.formulir.langkah if self.formulir else None
        return langkah is not None and langkah.keadaan is KeadaanLangkah.SELESAI

    def show_place(self, periode: Periode, unit_id: str | None = None) -> None:
        """Another form: what was asked of the one before is forgotten."""
        if (periode, unit_id or self.unit_id) != (self.periode, self.unit_id):
            self._forget()
        super().show_place(periode, unit_id)

    def _forget(self) -> None:
        self._ditagih = False
        self._gema.clear()
        self._kolom_teks.clear()
        self._saring, self._tampak = Saring.SEMUA, None

    def on_changed(self, perubahan: Perubahan) -> None:
        """What the page itself saved stands there already."""
        if not self._sendiri:
            super().on_changed(perubahan)

    def _fill_units(self) -> None:
        """Units whose form may be seen; the ones of the tab's role first asked for."""
        unit = unit_saya(self.ctx)
        if unit != self._unit:
            self._unit = unit
            self.ui.unit.clear()
            for satu in unit:
                self.ui.unit.addItem(satu.nama, satu.id)
        if self.unit_id not in {satu.id for satu in unit}:
            milik = [satu for satu in unit if self._is_mine(satu.id)] or list(unit)
            self.unit_id = milik[0].id if milik else None
        self.ui.unit.setCurrentIndex(self.ui.unit.findData(self.unit_id))
        self.ui.unit.setVisible(len(unit) > 1)
        self.ui.label_unit.setVisible(len(unit) > 1)

    def _is_mine(self, unit_id: str) -> bool:
        izin = self.ctx.izin(Tindakan.REALISASI_LIHAT, Objek(unit_id), sebagai=self.peran)
        return izin.boleh

    # Showing

    def _show(self) -> None:
        isi = self.formulir
        self._show_empty()
        if isi is None:
            self.ui.label_judul.setText("")
            self.ui.label_tenggat.setText("")
            self._isian, self._uang = {}, {}
            self._show_band()
            self._show_buttons()
            return
        self.ui.label_judul.setText(
            self.tr("Formulir {unit} · {periode}").format(
                unit=isi.unit.nama, periode=isi.periode.label
            )
        )
        self.ui.label_tenggat.setText(deadline_text(self.ctx, isi))
        self._show_band()
        self._isian = {
            (satu.indikator.id, satu.realisasi.periode): self._line_of(satu) for satu in isi.baris
        }
        self._uang = {satu.simpul.id: self._money_of(satu) for satu in isi.anggaran}
        self._fill_tables()
        self._show_details_soon()
        self._show_buttons()

    def _line_of(self, baris: BarisFormulir) -> Isian:
        kunci = baris.indikator.id, baris.realisasi.periode
        return Isian(
            baris=baris,
            gema=self._gema.get(kunci, ""),
            kolom_teks=self._kolom_teks.get(kunci, ""),
            bukti=self._bukti.get(kunci),
            kurang=self._asked_of(kunci),
        )

    def _money_of(self, baris: BarisFormulirAnggaran) -> Rupiah:
        return Rupiah(baris=baris, kurang=self._asked_of(baris.simpul.id))

    def _asked_of(self, kunci: Kunci) -> tuple[Any, ...]:
        """What keeps the form from being sent, of one line; nothing before sending was tried."""
        return tuple(s.temuan for s in self._kurang.get(kunci, ())) if self._ditagih else ()

    def _fill_tables(self) -> None:
        figur = [satu for kunci, satu in self._isian.items() if self._is_shown(kunci)]
        rupiah = [satu for kunci, satu in self._uang.items() if self._is_shown(kunci)]
        tersembunyi = formulir_indikator.unused_columns(self._isian.values())
        for nomor, kolom in enumerate(self._figur.columns):
            self.ui.tabel_indikator.setColumnHidden(nomor, kolom.kunci in tersembunyi)
        baru = _fill(self.ui.tabel_indikator, formulir_indikator.with_headings(figur))
        baru = _fill(self.ui.tabel_anggaran, rupiah) or baru
        self.ui.bagian_anggaran.setVisible(bool(rupiah))
        self._show_counts()
        if baru:
            self._share_height()

    def _show_empty(self) -> None:
        isi = self.formulir
        kosong = isi is None or not (isi.baris or isi.anggaran) or bool(self._bagian)
        self.ui.label_kosong.setVisible(kosong)
        self.ui.pembagi.setVisible(not kosong)
        self.ui.catatan.setVisible(not kosong)
        self.ui.saring.setVisible(not kosong)
        self.ui.label_saring.setVisible(not kosong)
        self.ui.tombol_ubah.setVisible(not kosong)
        if isi is None:
            self.ui.label_kosong.setText(
                self.tr(
                    "Formulir unit akan tampil di sini.\n\nAnda belum terdaftar pada satu unit "
                    "pun. Minta administrator menambahkan peran Anda di Administrasi."
                )
            )
        elif self._bagian:
            self.ui.label_kosong.setText(
                self.tr(
                    "Data {periode} dikumpulkan lewat formulir {bagian}.\n\n"
                    "Pilih salah satunya di bagian atas jendela, atau tekan tombol di kanan bawah."
                ).format(
                    periode=isi.periode.label,
                    bagian=listed([satu.label for satu in self._bagian]),
                )
            )
        else:
            self.ui.label_kosong.setText(
                self.tr(
                    "Tidak ada indikator {unit} yang diukur pada {periode}.\n\n"
                    "Pilih periode lain di bagian atas jendela, atau tanyakan kepada Tim SAKIP."
                ).format(unit=isi.unit.nama, periode=isi.periode.label)
            )

    def _show_band(self) -> None:
        isi = self.formulir
        if isi is None or self._bagian:
            self.ui.pita.show_note(None, "")
            return
        keadaan, teks = describe_state(self.ctx, isi, self.peran, self._pembuka)
        if self._ditagih and self.kurang:
            belum = self._missing_text()
            if keadaan is None:
                keadaan, teks = BELUM_DAPAT_DIKIRIM, belum
            else:
                teks = f"{teks}\n{BELUM_DAPAT_DIKIRIM.teks}. {belum}"
        self.ui.pita.show_note(keadaan, teks)

    def _missing_text(self) -> str:
        pertama, jumlah = self.kurang[0].temuan, len(self.kurang)
        lagi = self.tr(" Dan {n} hal lagi, bertanda di tabel.").format(n=jumlah - 1)
        return f"{pertama.isi} {pertama.saran}" + (lagi if jumlah > 1 else "")

    def _show_buttons(self) -> None:
        """The button that states that a figure cannot be had names the line of the cursor."""
        isi, ui = self.formulir, self.ui
        mengisi = isi is not None and not isi.kunci and bool(isi.baris)
        ui.tombol_tidak_dapat.setVisible(mengisi)
        satu = self._current_figure()
        dinyatakan = (
            satu is not None and satu.baris.realisasi.keadaan is Keadaan.TIDAK_DAPAT_DIPENUHI
        )
        ui.tombol_tidak_dapat.setEnabled(satu is not None)
        teks = self.tr("Tidak &dapat dipenuhi…")
        if satu is not None:
            indikator = satu.baris.indikator
            teks = (
                self.tr("{kode} &dapat dipenuhi lagi")
                if dinyatakan
                else self.tr("{kode} tidak &dapat dipenuhi…")
            ).format(kode=tab_title(_short(indikator.kode)))
            ui.tombol_tidak_dapat.setToolTip(
                plain_tooltip(
                    self.tr(
                        "{kode} {nama}\nUntuk angka yang memang tidak dapat diperoleh; alasannya "
                        "ikut tercetak (Alt+D)"
                    ).format(kode=indikator.kode, nama=indikator.nama)
                )
            )
        if teks != ui.tombol_tidak_dapat.text():
            ui.tombol_tidak_dapat.setText(teks)

    # Showing anew what was saved

    def _renew(self, read: Callable[[], Formulir], disimpan: Kunci) -> None:
        """Show the lines that changed; the others stay as they are.

        Args:
            read: the form with those lines read anew.
            disimpan: the line that is being saved; the table gives it its height afterwards.
        """
        lama = self.formulir
        if lama is None:
            return
        try:
            baru = read()
        except GalatSakip:
            self.reload()  # it says why
            return
        self.formulir = baru
        berubah: list[Kunci] = []
        for dulu, baris in zip(lama.baris, baru.baris, strict=True):
            if dulu is not baris and dulu != baris:
                kunci = baris.indikator.id, baris.realisasi.periode
                self._kurang[kunci] = missing_of(baru, baris)
                berubah.append(kunci)
                self._isian[kunci] = self._line_of(baris)
        for awal, rupiah in zip(lama.anggaran, baru.anggaran, strict=True):
            if awal != rupiah:
                self._kurang[rupiah.simpul.id] = missing_of(baru, rupiah)
                berubah.append(rupiah.simpul.id)
                self._uang[rupiah.simpul.id] = self._money_of(rupiah)
        self._list_missing()
        for satu in berubah:
            tabel, row = self._renew_line(satu)
            if row is not None and satu != disimpan:
                tabel.resizeRowToContents(row)
        if self._ditagih:
            self._show_band()
        self._show_details_soon()

    def _renew_line(self, kunci: Kunci) -> tuple[EntryTable, int | None]:
        if isinstance(kunci, str):
            return self.ui.tabel_anggaran, self._rupiah.renew(self._uang[kunci])
        return self.ui.tabel_indikator, self._figur.renew(self._isian[kunci])

    # Filter, find

    def _is_shown(self, kunci: Kunci) -> bool:
        return self._tampak is None or kunci in self._tampak

    def _show_counts(self) -> None:
        """The filter with how many lines each choice would show; an empty one cannot be chosen."""
        banyak = counts([*self._isian.values(), *self._uang.values()])
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
                bisa = bool(banyak[saring]) or saring in (Saring.SEMUA, self._saring)
                model.item(nomor).setEnabled(bisa)
        pilihan.setCurrentIndex(list(Saring).index(self._saring))

    def _on_filter(self, nomor: int) -> None:
        self.show_only(list(Saring)[nomor])
        self._aktif.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_only(self, saring: Saring) -> None:
        """Show the lines that fit now; they stay while they are worked on, as in Excel.

        A text that is not saved is never hidden.
        """
        for tabel in self._tabel:
            tabel.settle()
        belum = {kunci for tabel in self._tabel for kunci, _ in tabel.records.unsaved_cells}
        semua: list[tuple[Kunci, Isian | Rupiah]] = [*self._isian.items(), *self._uang.items()]
        self._saring = saring
        self._tampak = (
            None
            if saring is Saring.SEMUA
            else frozenset(kunci for kunci, satu in semua if kunci in belum or fits(satu, saring))
        )
        self._fill_tables()
        if not self._figur.records and self._rupiah.records:
            self._aktif = self.ui.tabel_anggaran
        elif self._figur.records and not self._rupiah.records:
            self._aktif = self.ui.tabel_indikator
        if not self._aktif.currentIndex().isValid():
            self._aktif.go_first()
        self._show_details_soon()

    def _on_find(self) -> None:
        self._aktif.open_find()

    def _find(self, teks: str, step: int, here: bool) -> bool:  # noqa: FBT001 - a callback
        """Ctrl+F looks through the whole form, figures before the budget, round at the ends."""
        dicari = teks.strip().casefold()
        tempat = [
            (ke, index.row(), index.column())
            for ke, tabel in enumerate(self._tabel)
            for index in tabel.cells_with(dicari)
        ]
        if not tempat:
            return False
        kini = self._aktif.currentIndex()
        titik = (self._tabel.index(self._aktif), kini.row(), kini.column())
        if step > 0:
            lanjut = [satu for satu in tempat if satu > titik or (here and satu == titik)]
            ke, row, column = lanjut[0] if lanjut else tempat[0]
        else:
            mundur = [satu for satu in tempat if satu < titik]
            ke, row, column = mundur[-1] if mundur else tempat[-1]
        tabel = self._tabel[ke]
        tabel.go_to(tabel.records.index(row, column))
        if tabel is not self._aktif:
            self._turn_to(tabel)
        for satu in self._tabel:
            satu.find_focus(tabel)
        return True

    # The panel on the right

    def details(self) -> QWidget:
        """Definition, sentence of the capaian, history of the selected line; now, not later."""
        if self._nanti.isActive():
            self._nanti.stop()
            self._on_rest()
        return self._rincian

    def showEvent(self, event: QShowEvent) -> None:
        """What waited while the page was not seen."""
        super().showEvent(event)
        if self.formulir is not None and not self._nanti.isActive():
            self._show_details_soon()

    def _show_details_soon(self) -> None:
        if self.formulir is None or self._bagian:
            self._rincian.show_parts(())
            return
        if not self._aktif.currentIndex().isValid():
            self._select_first()
        self._nanti.start(_JEDA)

    def _on_rest(self) -> None:
        """The keys rest: show what costs more than a key press may.

        A page that is not seen (another tab, the window is closing) does so when it is shown again.
        """
        if not self.isVisible() or self.ctx.pelaku is None:
            return
        self._show_counts()
        self._show_buttons()
        try:
            self._show_details()
        except GalatSakip as galat:
            self._rincian.show_parts(((self.tr("Rincian tidak dapat dibaca"), str(galat)),))

    def _show_details(self) -> None:
        index = self._aktif.currentIndex()
        if self.formulir is None or self._bagian or not index.isValid():
            self._rincian.show_parts(())
            return
        record = self._aktif.records.records[index.row()]
        if isinstance(record, Isian):
            kolom = self._aktif.records.columns[index.column()].kunci
            self._rincian.show_parts(all_parts(self, record.baris, kolom))
        elif isinstance(record, Rupiah):
            self._rincian.show_parts(budget_parts(record.baris))

    def _select_first(self) -> None:
        """Put the cursor somewhere sensible without taking the focus."""
        tabel = self.ui.tabel_indikator if self._figur.records else self.ui.tabel_anggaran
        kembali = next(
            (satu for satu in self._lines() if satu.baris.realisasi.catatan_kembali), None
        )
        if kembali is not None:
            row = self._figur.row_of(formulir_indikator.key_of(kembali)) or 0
            kolom = self._figur.column_of(formulir_indikator.first_input(kembali.baris.indikator))
            tabel.go_to(self._figur.index(row, kolom))
            return
        tabel.go_first()
        if not tabel.currentIndex().isValid():
            isi = [
                row for row in range(tabel.records.rowCount()) if not tabel.records.is_heading(row)
            ]
            if isi:
                tabel.go_to(tabel.records.index(isi[0], 0))

    def _lines(self) -> list[Isian]:
        return [satu for satu in self._figur.records if isinstance(satu, Isian)]

    def _figure(self, kunci: KunciFigur) -> Isian:
        return self._isian[kunci]

    def _current_figure(self) -> Isian | None:
        index = self.ui.tabel_indikator.currentIndex()
        if not index.isValid():
            return None
        record = self._figur.records[index.row()]
        return record if isinstance(record, Isian) else None

    # Heights

    def _share_height(self) -> None:
        """The room of the page for its two tables; a divider that was moved stays."""
        pendek = self.height() < tata.PENDEK
        tata.pack(self.ui, self._aktif, pendek=pendek)
        if self._dibagi_sendiri or not self.isVisible():
            return
        tata.share(self.ui, self._aktif, pendek=pendek)
        if self._aktif.currentIndex().isValid():
            self._aktif.scrollTo(self._aktif.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew."""
        super().resizeEvent(event)
        self._share_height()
        if self.isVisible() and not self._aktif.is_editing:
            self._show_note_of(self._aktif)

    # What the window asks

    def status(self) -> str:
        """How far the form is filled."""
        if self.formulir is None or self._bagian:
            return ""
        return count_status(self.formulir, self.kurang)

    # Moving about

    def _jump(self, tabel: EntryTable, kunci: Hashable, kolom: str) -> None:
        """Put cursor and focus on a cell; a filter that hides it is lifted."""
        if tabel.records.row_of(kunci) is None and self._tampak is not None:
            self.show_only(Saring.SEMUA)
        row = tabel.records.row_of(kunci)
        if row is None:
            return
        index = tabel.records.index(row, tabel.records.column_of(kolom))
        tabel.setFocus(Qt.FocusReason.OtherFocusReason)
        tabel.go_to(index)

    def _asked_cell(self) -> tuple[str, Periode, str] | None:
        """The figure under the cursor and its cell: what Ctrl+T asks about or answers."""
        satu = self._current_figure()
        if satu is None:
            return None
        nomor = self.ui.tabel_indikator.currentIndex().column()
        return *formulir_indikator.key_of(satu), self._figur.columns[nomor].kunci

    def show_cell(self, sel: SelFormulir) -> None:
        """The cell that another page is about."""
        baris = next(
            (
                satu.baris
                for satu in self._lines()
                if formulir_indikator.key_of(satu) == (sel.id, sel.bulan)
            ),
            None,
        )
        if baris is None:
            kolom = sel.kolom if sel.kolom == "penjelasan" else "nilai"
            self._jump(self.ui.tabel_anggaran, sel.id, kolom)
            return
        kolom = formulir_indikator.first_input(baris.indikator)
        dikenal = {satu.kunci for satu in self._figur.columns}
        if sel.kolom in dikenal and sel.kolom != "nilai":
            kolom = sel.kolom
        self._jump(self.ui.tabel_indikator, (sel.id, sel.bulan), kolom)

    def _on_focus(self, _lama: QWidget | None, kini: QWidget | None) -> None:
        for tabel in self._tabel:
            if kini is tabel and self._aktif is not tabel:
                self._turn_to(tabel)

    def _turn_to(self, tabel: EntryTable) -> None:
        """That table is the one that is worked in."""
        self._aktif = tabel
        self._share_height()
        self._show_details_soon()
        self._show_note_of(tabel)

    def _on_note(self, dari: EntryTable, keadaan: Tampilan | None, teks: str) -> None:
        if dari is self._aktif:
            self._show_note(keadaan, teks)

    def _show_note_of(self, tabel: EntryTable) -> None:
        index = tabel.currentIndex()
        if index.isValid():
            self._show_note(tabel.records.tampilan(index), tabel.records.catatan(index))

    def _show_note(self, keadaan: Tampilan | None, teks: str) -> None:
        """The note of the cell, and which sentences its line waits for beyond the right edge."""
        menunggu = self._waiting()
        if menunggu:
            tulis = self.tr("Tulis {kolom} di sebelah kanan (Tab).").format(kolom=listed(menunggu))
            if keadaan is None or not teks:
                perlu = "Penjelasan" in menunggu
                keadaan = theme.PERLU_PENJELASAN if perlu else DI_BAWAH_TARGET
            teks = f"{teks} {tulis}".strip()
        keterangan = teks if keadaan is None else ""
        self.ui.catatan.petunjuk = "\n".join(filter(None, (keterangan, self._hint())))
        self.ui.catatan.show_note(keadaan, teks)

    def _waiting(self) -> list[str]:
        """Columns of sentences that wait for words in the line of the cursor, right of it."""
        index = self._aktif.currentIndex()
        if not index.isValid() or self._aktif.records.columns[index.column()].panjang:
            return []
        record = self._aktif.records.records[index.row()]
        if isinstance(record, Isian):
            return formulir_indikator.waiting_words(record)
        return formulir_anggaran.waiting_words(record) if isinstance(record, Rupiah) else []

    def _hint(self) -> str:
        """Keys and what the colours mean; a short page has room for one line."""
        if self.formulir is None or self.formulir.kunci:
            return ""
        arti = self.tr("Putih: diisi di sini · Abu-abu: dihitung atau terkunci · Biru: dipilih")
        if self.height() < tata.PENDEK:
            return self.tr("{arti} · Enter turun · Tab ke kanan").format(arti=arti)
        return self.tr(
            "{arti} · Enter turun · Tab ke kanan · F2 mengubah · Ctrl+Z membatalkan"
        ).format(arti=arti)

    def _on_row(self, dari: EntryTable) -> None:
        if dari is self._aktif:
            self._show_details_soon()

    def _on_column(self) -> None:
        """What is said of the cell alone stands in the panel too."""
        if self._aktif.currentIndex().isValid():
            self._nanti.start(_JEDA)

    def _on_typed(self) -> None:
        """The keys do not rest yet."""
        if self._nanti.isActive():
            self._nanti.start(_JEDA)

    def _on_unit(self, nomor: int) -> None:
        if self.settle():
            self.show_place(self.periode, self.ui.unit.itemData(nomor))
        self.ui.unit.setCurrentIndex(self.ui.unit.findData(self.unit_id))

    def _on_menu(self) -> None:
        """What can be done with the selected cells, as a right click offers it."""
        menu = self._aktif.make_menu()
        tombol = self.ui.tombol_ubah
        menu.exec(tombol.mapToGlobal(tombol.rect().bottomLeft()))
        menu.deleteLater()

    def _on_divider(self) -> None:
        self._dibagi_sendiri = True


@contextmanager
def _without_gc() -> Iterator[None]:
    """Thousands of records are made at once, none of them in a cycle: looking for some costs more.

    What is off already (a worker runs) stays off.
    """
    menyala = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if menyala:
            gc.enable()


def _short(kode: str) -> str:
    return kode if len(kode) <= _PANJANG_KODE else f"{kode[: _PANJANG_KODE - 1]}…"


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
