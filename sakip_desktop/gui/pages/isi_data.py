"""Isi data: a unit's form of the period, typed into like a sheet, saved cell by cell, sent."""

from collections.abc import Hashable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from sakip_desktop.domain.errors import GalatSakip, SudahBerubah
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Keadaan, Unit
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.laporan import Formulir
from sakip_desktop.domain.masukan import AnggaranInput, RealisasiInput
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.gui import formulir_anggaran, formulir_indikator, theme
from sakip_desktop.gui.capaian_table import JELASKAN, budget_target, figure_target
from sakip_desktop.gui.detail_panel import DetailPanel
from sakip_desktop.gui.dialogs.alasan import ask_reason
from sakip_desktop.gui.dialogs.jelaskan import serve_table
from sakip_desktop.gui.entry_table import EntryTable
from sakip_desktop.gui.errors import show_way_out
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
    list_missing,
)
from sakip_desktop.gui.formulir_rincian import budget_parts, figure_parts
from sakip_desktop.gui.models import RecordTableModel
from sakip_desktop.gui.page import Page, PageSetup, Tujuan, Utama
from sakip_desktop.gui.record_table import Penawaran
from sakip_desktop.gui.texts import plain_tooltip, tab_title
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.formulir import formulir, unit_saya
from sakip_desktop.services.pembatalan import undo, undoable
from sakip_desktop.services.penyerahan import (
    Pembuka,
    kembalikan_formulir,
    kirim_formulir,
    pembuka_formulir,
    tarik_formulir,
)
from sakip_desktop.services.realisasi import echo, record_anggaran, record_realisasi
from sakip_desktop.services.siklus import fill

_ANGKA = frozenset({"nilai", "pembilang", "penyebut"})
_BAGIAN_ANGGARAN = 0.32  # of the height, at most
_PENDEK = 440  # a page lower than that (1366×768 at 150 %) spares a line,
_PANJANG_KODE = 20  # of a button's text
_BAGIAN_AKTIF = 0.75  # and gives this part of the height to the table that is typed into


class IsiDataPage(Page):
    """The form of one unit, in the role of its tab."""

    HALAMAN = Halaman.ISI_DATA
    DEPENDS = frozenset({Jenis.REALISASI, Jenis.ANGGARAN, Jenis.ALUR, Jenis.RENCANA, Jenis.KANTOR})
    PANDUAN = "Mengetik"
    LEBAR_UNTUK_LANGKAH = 1500

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        self.ui = Ui_IsiDataPage()
        self.ui.setupUi(self)
        self.formulir: Formulir | None = None
        self._pembuka = (Pembuka.TIDAK, "")  # of a form that was sent
        self.kurang: tuple[Kekurangan, ...] = ()
        self._bagian: tuple[Periode, ...] = ()  # collected in these, when the period is longer
        self._ditagih = False  # sending was tried: what is missing is marked
        self._gema: dict[KunciFigur, str] = {}
        self._kolom_teks: dict[KunciFigur, str] = {}
        self._ulang: list[int] = []  # undone entries, for Ctrl+Y
        self._unit: tuple[Unit, ...] = ()
        self._rincian = DetailPanel()
        self._dibagi_sendiri = False  # the person moved the divider between the tables
        self._make_tables()
        self._connect()
        self.setFocusProxy(self.ui.tabel_indikator)

    def _make_tables(self) -> None:
        self._figur = RecordTableModel(
            formulir_indikator.make_columns(),
            formulir_indikator.key_of,
            commit=self._save_figure,
            parent=self,
        )
        self._rupiah = RecordTableModel(
            formulir_anggaran.make_columns(),
            formulir_anggaran.key_of,
            commit=self._save_budget,
            parent=self,
        )
        self.ui.tabel_indikator.show_model(self._figur)
        self.ui.tabel_anggaran.show_model(self._rupiah)
        for tabel in (self.ui.tabel_indikator, self.ui.tabel_anggaran):
            tabel.horizontalHeader().setStretchLastSection(True)
            tabel.freeze_first()
            serve_table(tabel, self.ctx, self.bus, partial(self._offers, tabel))
        self._rincian.offer_explanation(self._explain_shown)
        self._aktif = self.ui.tabel_indikator

    def _explain_shown(self) -> None:
        self._aktif.explain_current()

    def _offers(self, tabel: EntryTable, row: int) -> list[Penawaran]:
        """What can be explained of a line."""
        satu = tabel.records.records[row]
        if isinstance(satu, Isian):
            return [(JELASKAN, figure_target(satu.baris))]
        if isinstance(satu, Rupiah) and self.formulir is not None:
            return [(JELASKAN, budget_target(satu.baris, self.formulir))]
        return []

    def _connect(self) -> None:
        for tabel in (self.ui.tabel_indikator, self.ui.tabel_anggaran):
            tabel.note_changed.connect(lambda t, teks, dari=tabel: self._on_note(dari, t, teks))
            tabel.row_entered.connect(lambda _kunci, dari=tabel: self._on_row(dari))
            tabel.undo_requested.connect(self.undo)
            tabel.redo_requested.connect(self.redo)
            tabel.pasted.connect(self._on_pasted)
        for model in (self._figur, self._rupiah):
            model.refused.connect(self._on_refused)
        self.ui.unit.activated.connect(self._on_unit)
        self.ui.tombol_tidak_dapat.clicked.connect(self._on_cannot)
        self.ui.tombol_tarik.clicked.connect(self._on_take_back)
        self.ui.tombol_kembalikan.clicked.connect(self._on_send_back)
        self.ui.pembagi.splitterMoved.connect(self._on_divider)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    # Showing

    def load(self) -> None:
        """The form of the unit for the period of its collection."""
        self._fill_units()
        if self.unit_id is None:
            self.formulir, self.kurang, self._bagian = None, (), ()
        else:
            pengumpulan = find_collection(self.ctx, self.periode)
            self._bagian = pengumpulan.bagian
            self.formulir = formulir(
                self.ctx, self.unit_id, pengumpulan.periode, sebagai=self.peran
            )
            self.kurang = () if self.formulir.kunci else list_missing(self.formulir)
            if self._is_sent():
                self._pembuka = pembuka_formulir(self.ctx, self.unit_id, self.formulir.periode)
        self._show()

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
        self._ulang.clear()

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

    def _show(self) -> None:
        isi = self.formulir
        self._show_empty()
        if isi is None:
            self.ui.label_judul.setText("")
            self.ui.label_tenggat.setText("")
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
        self._fill_tables(isi)
        self._show_buttons()
        self._show_details()

    def _fill_tables(self, isi: Formulir) -> None:
        ditagih = self.kurang if self._ditagih else ()
        figur = [
            Isian(
                baris=baris,
                gema=self._gema.get((baris.indikator.id, baris.realisasi.periode), ""),
                kolom_teks=self._kolom_teks.get((baris.indikator.id, baris.realisasi.periode), ""),
                kurang=_findings(ditagih, (baris.indikator.id, baris.realisasi.periode)),
            )
            for baris in isi.baris
        ]
        rupiah = [
            Rupiah(baris=baris, kurang=_findings(ditagih, baris.simpul.id))
            for baris in isi.anggaran
        ]
        tersembunyi = formulir_indikator.unused_columns(figur)
        for nomor, kolom in enumerate(self._figur.columns):
            self.ui.tabel_indikator.setColumnHidden(nomor, kolom.kunci in tersembunyi)
        baru = _fill(self.ui.tabel_indikator, formulir_indikator.with_headings(figur))
        baru = _fill(self.ui.tabel_anggaran, rupiah) or baru
        self.ui.bagian_anggaran.setVisible(bool(rupiah))
        if baru:
            self._share_height()

    def _show_empty(self) -> None:
        isi = self.formulir
        kosong = isi is None or not (isi.baris or isi.anggaran) or bool(self._bagian)
        self.ui.label_kosong.setVisible(kosong)
        self.ui.pembagi.setVisible(not kosong)
        self.ui.catatan.setVisible(not kosong)
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
        isi, ui = self.formulir, self.ui
        mengisi = isi is not None and not isi.kunci and bool(isi.baris)
        ui.tombol_tidak_dapat.setVisible(mengisi)
        dibuka = self._is_sent() and self._pembuka[0] is Pembuka.UNIT
        ui.tombol_tarik.setVisible(dibuka and self.peran is Peran.PENGISI)
        ui.tombol_kembalikan.setVisible(dibuka and self.peran is Peran.ATASAN_UNIT)
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
        ui.tombol_tidak_dapat.setText(teks)

    def _show_details(self) -> None:
        tabel = self._aktif
        index = tabel.currentIndex()
        if self._bagian:
            self._rincian.show_parts(())
            return
        if not index.isValid():
            if not self._select_first():
                self._rincian.show_parts(())
            return
        record = tabel.records.records[index.row()]
        if isinstance(record, Isian):
            self._rincian.show_parts(figure_parts(self.ctx, record.baris))
        elif isinstance(record, Rupiah):
            self._rincian.show_parts(budget_parts(record.baris))

    def _select_first(self) -> bool:
        """Put the cursor somewhere sensible without taking the focus."""
        tabel = self.ui.tabel_indikator if self._figur.records else self.ui.tabel_anggaran
        kembali = next(
            (satu for satu in self._lines() if satu.baris.realisasi.catatan_kembali), None
        )
        if kembali is not None:
            row = self._figur.row_of(formulir_indikator.key_of(kembali)) or 0
            kolom = self._figur.column_of(formulir_indikator.first_input(kembali.baris.indikator))
            tabel.go_to(self._figur.index(row, kolom))
            return True
        tabel.go_first()
        if not tabel.currentIndex().isValid():
            isi = [
                row for row in range(tabel.records.rowCount()) if not tabel.records.is_heading(row)
            ]
            if isi:
                tabel.go_to(tabel.records.index(isi[0], 0))
        return tabel.currentIndex().isValid()

    def _share_height(self) -> None:
        """The budget gets the room that its lines need, at most its part or what figures leave.

        Where there is little room, most of it goes to the table that has the focus, and what stands
        around the tables is packed closer.
        """
        pendek = self.height() < _PENDEK
        jarak = theme.JARAK // 2 if pendek else theme.JARAK
        self.ui.susunan_1.setContentsMargins(theme.JARAK, jarak, theme.JARAK, jarak)
        self.ui.susunan_1.setSpacing(jarak)
        self.ui.catatan.be_low(low=pendek)
        for satu in (self.ui.tabel_indikator, self.ui.tabel_anggaran):
            satu.setHorizontalScrollBarPolicy(
                Qt.ScrollBarPolicy.ScrollBarAlwaysOff
                if pendek and satu is not self._aktif
                else Qt.ScrollBarPolicy.ScrollBarAsNeeded
            )
        if self._dibagi_sendiri or not self.isVisible():
            return
        tabel, seluruh = self.ui.tabel_anggaran, self.ui.pembagi.height()
        perlu = _height_of(tabel) + self.ui.label_anggaran.height() + theme.JARAK
        sisa = seluruh - _height_of(self.ui.tabel_indikator)
        bagian = _BAGIAN_ANGGARAN
        if pendek:
            bagian = _BAGIAN_AKTIF if self._aktif is tabel else 1 - _BAGIAN_AKTIF
        bawah = min(perlu, max(int(seluruh * bagian), sisa))
        self.ui.pembagi.setSizes([seluruh - bawah, bawah])
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

    def utama(self) -> Utama | None:
        """Send; or where to go instead."""
        isi = self.formulir
        if isi is None:
            return None
        if self._bagian:
            terakhir = self._bagian[-1]
            return Utama(
                self.tr("Buka {periode}").format(periode=terakhir.label),
                lambda: self._go(Halaman.ISI_DATA, terakhir),
            )
        langkah = isi.langkah
        if langkah is None:
            return None
        if langkah.keadaan.is_open and self.peran in (Peran.PENGISI, Peran.STAF):
            izin = self.ctx.izin(Tindakan.REALISASI_KIRIM, Objek(isi.unit.id), sebagai=self.peran)
            alasan = "" if izin.boleh else self.tr("Yang mengirim: pengisi data unit ini.")
            return Utama(fill(self.ctx, langkah.langkah.tombol), self._send, alasan)
        if langkah.keadaan is KeadaanLangkah.SELESAI and self.peran is Peran.PENGISI:
            return Utama(self.tr("Kembali ke Tugas saya"), lambda: self._go(Halaman.TUGAS))
        return None

    def details(self) -> QWidget:
        """Definition, sentence of the capaian, history of the selected line."""
        return self._rincian

    def settle(self) -> bool:
        """Save what is open; what cannot be saved is shown with its sentence."""
        tabel = (self.ui.tabel_indikator, self.ui.tabel_anggaran)
        for satu in tabel:
            satu.settle()
        for satu in tabel:
            belum = satu.records.unsaved_cells
            if belum:
                if self.isVisible():
                    self._jump(satu, *belum[0])
                return False
        return True

    def _go(self, halaman: Halaman, periode: Periode | None = None) -> None:
        peran = self.peran if halaman is Halaman.ISI_DATA else None
        self.go_to.emit(Tujuan(halaman=halaman, peran=peran, periode=periode, unit_id=self.unit_id))

    # Saving

    def _save_figure(self, kunci: KunciFigur, kolom: str, teks: str) -> None:
        isian = self._figure(kunci)
        perubahan = record_realisasi(
            self.ctx,
            RealisasiInput(
                indikator_id=kunci[0],
                periode=kunci[1],
                kolom=kolom,
                teks=teks,
                versi=isian.baris.realisasi.versi,
            ),
            sebagai=self.peran,
        )
        if kolom in _ANGKA:
            gema = echo(isian.baris.indikator, kolom, teks)
            self._gema[kunci] = gema if gema.startswith("terbaca") else ""
            self._kolom_teks[kunci] = kolom
        self._ulang.clear()
        self.publish(perubahan)

    def _save_budget(self, simpul_id: str, kolom: str, teks: str) -> None:
        isi = self.formulir
        if isi is None:
            return
        baris = next(satu for satu in isi.anggaran if satu.simpul.id == simpul_id)
        perubahan = record_anggaran(
            self.ctx,
            AnggaranInput(
                simpul_id=simpul_id, periode=baris.bulan, kolom=kolom, teks=teks, versi=baris.versi
            ),
            sebagai=self.peran,
        )
        self._ulang.clear()
        self.publish(perubahan)

    def _figure(self, kunci: KunciFigur) -> Isian:
        return next(satu for satu in self._lines() if formulir_indikator.key_of(satu) == kunci)

    def _lines(self) -> list[Isian]:
        return [satu for satu in self._figur.records if isinstance(satu, Isian)]

    def _current_figure(self) -> Isian | None:
        index = self.ui.tabel_indikator.currentIndex()
        if not index.isValid():
            return None
        record = self._figur.records[index.row()]
        return record if isinstance(record, Isian) else None

    def _on_refused(self, _kunci: object, _kolom: str, galat: GalatSakip) -> None:
        """The text stays in its cell; after a change by others the newest form stands around it."""
        if isinstance(galat, SudahBerubah):
            self.reload()
        show_way_out(self, galat)

    def _on_pasted(self, tersimpan: int, dilewati: int) -> None:
        teks = self.tr("{n} isian ditempel").format(n=tersimpan)
        if dilewati:
            teks += self.tr(", {n} dilewati karena tidak dapat diisi").format(n=dilewati)
        self.ui.catatan.show_note(theme.CATATAN, f"{teks}.")

    # Sending, taking back

    def _send(self) -> None:
        isi = self.formulir
        if isi is None:
            return
        if self.kurang:
            self._ditagih = True
            self._show()
            pertama = self.kurang[0]
            tabel = self.ui.tabel_anggaran if pertama.anggaran else self.ui.tabel_indikator
            self._jump(tabel, pertama.kunci, pertama.kolom)
            return
        if self.run(lambda: kirim_formulir(self.ctx, isi.unit.id, isi.periode, sebagai=self.peran)):
            self._forget()

    def _on_take_back(self) -> None:
        isi = self.formulir
        if isi is None:
            return
        alasan = ask_reason(
            self,
            self.tr("Menarik kembali formulir {unit}").format(unit=isi.unit.nama),
            self.tr(
                "Formulir {periode} terbuka lagi dan harus dikirim ulang. "
                "Alasannya terlihat oleh Tim SAKIP."
            ).format(periode=isi.periode.label),
            self.tr("Tarik kembali"),
        )
        if alasan is not None:
            self.run(
                lambda: tarik_formulir(
                    self.ctx, isi.unit.id, isi.periode, alasan, sebagai=self.peran
                )
            )
        self._aktif.setFocus()

    def _on_send_back(self) -> None:
        isi = self.formulir
        if isi is None:
            return
        alasan = ask_reason(
            self,
            self.tr("Mengembalikan formulir {unit}").format(unit=isi.unit.nama),
            self.tr(
                "Formulir {periode} kembali kepada pengisi dan harus dikirim ulang. "
                "Formulir unit lain tidak terganggu."
            ).format(periode=isi.periode.label),
            self.tr("Kembalikan"),
        )
        if alasan is not None:
            self.run(
                lambda: kembalikan_formulir(
                    self.ctx, isi.unit.id, isi.periode, alasan, sebagai=self.peran
                )
            )
        self._aktif.setFocus()

    def _on_cannot(self) -> None:
        """State that a figure cannot be had, with the reason; or take that back."""
        isian = self._current_figure()
        if isian is None:
            return
        kunci, indikator = formulir_indikator.key_of(isian), isian.baris.indikator
        alasan: str | None = ""
        if isian.baris.realisasi.keadaan is not Keadaan.TIDAK_DAPAT_DIPENUHI:
            alasan = ask_reason(
                self,
                self.tr("{kode} tidak dapat dipenuhi").format(kode=indikator.kode),
                self.tr(
                    "“{nama}”, {periode}: angkanya dikosongkan, dan alasan Anda ikut tercetak di "
                    "formulir. Mengetik angka membatalkannya."
                ).format(nama=indikator.nama, periode=kunci[1].label),
                self.tr("Nyatakan tidak dapat dipenuhi"),
                self.tr("Tulis mengapa angkanya tidak dapat diperoleh."),
            )
        if alasan is not None:
            self.run(
                lambda: record_realisasi(
                    self.ctx,
                    RealisasiInput(
                        indikator_id=kunci[0],
                        periode=kunci[1],
                        kolom="tidak_dapat_dipenuhi",
                        teks=alasan or "",
                        versi=isian.baris.realisasi.versi,
                    ),
                    sebagai=self.peran,
                )
            )
        self.ui.tabel_indikator.setFocus()

    # Undo

    def undo(self) -> None:
        """Take back my last entry in this form."""
        isi = self.formulir
        if isi is None or self._aktif.is_editing:
            return
        hasil = undoable(self.ctx, isi.unit.id, isi.periode, sebagai=self.peran)
        if hasil is None:
            alasan = isi.kunci or self.tr("Belum ada isian Anda yang dapat dibatalkan di sini.")
            self.ui.catatan.show_note(
                theme.TERKUNCI if isi.kunci else theme.CATATAN,
                self.tr("Tidak ada yang dibatalkan. {alasan}").format(alasan=alasan),
            )
            return
        batal = self._take_back_entry(hasil[0])
        if batal is not None:
            self._ulang.append(batal)

    def redo(self) -> None:
        """Ctrl+Y: bring back what was undone last."""
        if self._ulang and not self._aktif.is_editing:
            self._take_back_entry(self._ulang.pop())

    def _take_back_entry(self, urut: int) -> int | None:
        """Undo an entry of the journal and go to its cell; the number of the undo."""
        sebelum = self.formulir
        try:
            perubahan = undo(self.ctx, urut, sebagai=self.peran)
        except GalatSakip as galat:
            self.ui.catatan.show_note(theme.KESALAHAN, str(galat))
            return None
        self._gema.clear()
        self.publish(perubahan)
        if sebelum is not None and self.formulir is not None:
            self._jump_to_change(sebelum, self.formulir)
        self.ui.catatan.show_note(theme.CATATAN, f"{perubahan.label}.")
        return perubahan.jurnal_urut

    def _jump_to_change(self, sebelum: Formulir, sesudah: Formulir) -> None:
        for lama, baru in zip(sebelum.baris, sesudah.baris, strict=True):
            if lama.realisasi != baru.realisasi:
                kolom = next(
                    (
                        satu
                        for satu in ("pembilang", "penyebut", "penjelasan", "kendala", "upaya")
                        if getattr(lama.realisasi, satu) != getattr(baru.realisasi, satu)
                    ),
                    formulir_indikator.first_input(baru.indikator),
                )
                kunci = baru.indikator.id, baru.realisasi.periode
                self._jump(self.ui.tabel_indikator, kunci, kolom)
                return
        for awal, kini in zip(sebelum.anggaran, sesudah.anggaran, strict=True):
            if awal.versi != kini.versi:
                kolom = "nilai" if awal.penjelasan == kini.penjelasan else "penjelasan"
                self._jump(self.ui.tabel_anggaran, kini.simpul.id, kolom)
                return

    # Moving about

    def _jump(self, tabel: EntryTable, kunci: Hashable, kolom: str) -> None:
        """Put cursor and focus on a cell."""
        row = tabel.records.row_of(kunci)
        if row is None:
            return
        index = tabel.records.index(row, tabel.records.column_of(kolom))
        tabel.setFocus(Qt.FocusReason.OtherFocusReason)
        tabel.go_to(index)

    def _on_focus(self, _lama: QWidget | None, kini: QWidget | None) -> None:
        for tabel in (self.ui.tabel_indikator, self.ui.tabel_anggaran):
            if kini is tabel and self._aktif is not tabel:
                self._aktif = tabel
                self._share_height()
                self._show_details()
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
        if self.height() < _PENDEK:
            return self.tr("{arti} · Enter turun · Tab ke kanan").format(arti=arti)
        return self.tr(
            "{arti} · Enter turun · Tab ke kanan · F2 mengubah · Ctrl+Z membatalkan"
        ).format(arti=arti)

    def _on_row(self, dari: EntryTable) -> None:
        if dari is self._aktif:
            self._show_details()
            self._show_buttons()

    def _on_unit(self, nomor: int) -> None:
        if self.settle():
            self.show_place(self.periode, self.ui.unit.itemData(nomor))
        self.ui.unit.setCurrentIndex(self.ui.unit.findData(self.unit_id))

    def _on_divider(self) -> None:
        self._dibagi_sendiri = True


def _height_of(tabel: EntryTable) -> int:
    """What all lines need, with the header and the bar below them."""
    baris = sum(tabel.rowHeight(row) for row in range(tabel.records.rowCount()))
    bilah = tabel.horizontalScrollBar().sizeHint().height() + 2 * tabel.frameWidth()
    return baris + tabel.horizontalHeader().sizeHint().height() + bilah


def _short(kode: str) -> str:
    return kode if len(kode) <= _PANJANG_KODE else f"{kode[: _PANJANG_KODE - 1]}…"


def _findings(kurang: Sequence[Kekurangan], kunci: Hashable) -> tuple[Any, ...]:
    return tuple(satu.temuan for satu in kurang if satu.kunci == kunci)


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
