"""Isi data: a unit's form of the period, typed into like a sheet, saved cell by cell, sent.

After a cell is saved only the lines that changed are shown anew; the panel on the right and the
name of what Ctrl+Z would take back follow a moment later, when the keys rest.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Unit
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.laporan import Formulir
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.gui import theme
from sakip_desktop.gui.detail_panel import DetailPanel
from sakip_desktop.gui.dialogs.alasan import ask_reason
from sakip_desktop.gui.dialogs.serah import ask_return, ask_serah
from sakip_desktop.gui.forms.ui_isi_data import Ui_IsiDataPage
from sakip_desktop.gui.formulir_indikator import Isian
from sakip_desktop.gui.formulir_keadaan import Kekurangan, count_status, remaining_text
from sakip_desktop.gui.formulir_menu import MenuFormulir
from sakip_desktop.gui.formulir_rincian import all_parts, budget_parts
from sakip_desktop.gui.formulir_saring import Saring
from sakip_desktop.gui.isi_data import catatan, kepala
from sakip_desktop.gui.isi_data.batal import BatalFormulir
from sakip_desktop.gui.isi_data.isi import IsiFormulir, Kunci
from sakip_desktop.gui.isi_data.papan import PapanFormulir
from sakip_desktop.gui.isi_data.simpan import SimpanFormulir
from sakip_desktop.gui.page import Page, PageSetup, SelFormulir, Tujuan, Utama
from sakip_desktop.gui.pertanyaan import open_conversation, serve_questions
from sakip_desktop.services.formulir import unit_saya
from sakip_desktop.services.penyerahan import (
    Pembuka,
    kembalikan_formulir,
    kirim_formulir,
    memeriksa_unit,
    tarik_formulir,
)
from sakip_desktop.services.serah import serahan
from sakip_desktop.services.siklus import fill

_JEDA = 80  # milliseconds without a key, before what costs more is shown
_JEDA_MUAT = 300  # the same after another form was loaded: its lines are painted first


class IsiDataPage(Page):
    """The form of one unit, in the role of its tab: shown, typed into, and handed on.

    Attributes:
        isi: the form and what is known of its lines.
        papan: the tables that show it.
        rincian: the panel on the right.
    """

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
        for satu in (
            *(ui.label_unit, ui.unit, ui.tombol_tarik, ui.tombol_kembalikan, ui.tombol_jawab),
            ui.judul_indikator,
        ):
            satu.hide()  # or a small window would have to be larger than it needs
        self._unit: tuple[Unit, ...] = ()
        self._sendiri = False  # a change of its own is being told
        self._nanti = QTimer(self)
        self._nanti.setSingleShot(True)
        self._nanti.timeout.connect(self._on_rest)
        self.rincian = DetailPanel()
        self.isi = IsiFormulir()
        self.simpan = SimpanFormulir(self, self.isi, self._on_saved, self._on_many, self._note)
        self.papan = PapanFormulir(
            self, ui, self.isi, self.simpan.save_figure, self.simpan.save_budget
        )
        self.batal = BatalFormulir(self.papan)
        self._connect()
        self.setFocusProxy(self.papan.aktif)

    def _connect(self) -> None:
        ui, papan, simpan = self.ui, self.papan, self.simpan
        for tabel in papan.tabel:
            tabel.save_block = partial(simpan.save_block, tabel)
            tabel.confirm_block = simpan.ask_block
            tabel.undo_requested.connect(self.undo)
            tabel.redo_requested.connect(self.batal.redo)
            tabel.pasted.connect(simpan.on_pasted)
            tabel.bulk_requested.connect(partial(simpan.fill_many, tabel))
            tabel.records.refused.connect(simpan.on_refused)
            tabel.typed.connect(self._on_typed)
        papan.moved.connect(self._show_details_soon)
        papan.noted.connect(lambda keadaan, teks: catatan.show_note(papan, keadaan, teks))
        ui.unit.activated.connect(self._on_unit)
        ui.tombol_ubah.clicked.connect(self._on_menu)
        ui.tombol_jawab.clicked.connect(self._answer_next)
        ui.tombol_tidak_dapat.clicked.connect(lambda: simpan.state_cannot(papan.current_figure()))
        ui.tombol_tarik.clicked.connect(self._on_take_back)
        ui.tombol_kembalikan.clicked.connect(self._on_send_back)
        self.completed.connect(self._on_completed)
        cari = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        cari.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        cari.activated.connect(papan.open_find)
        serve_questions(self, papan.asked_cell)
        self.rincian.offer_explanation(papan.explain)
        self.menu_formulir = MenuFormulir(
            self, ui.tombol_formulir, lambda: self.formulir, self._say
        )

    @property
    def formulir(self) -> Formulir | None:
        """The form that is shown."""
        return self.isi.formulir

    @property
    def kurang(self) -> tuple[Kekurangan, ...]:
        """What keeps it from being sent."""
        return self.isi.semua_kurang

    # Loading

    def load(self) -> None:
        """The form of the unit for the period of its collection."""
        self.batal.lama = True  # asked for when the keys rest
        self._fill_units()
        self.isi.load(self.ctx, self.unit_id, self.periode, self.peran)
        self._show()
        if self._nanti.isActive():
            self._nanti.start(_JEDA_MUAT)

    def show_place(self, periode: Periode, unit_id: str | None = None) -> None:
        """Another form: what was asked of the one before is forgotten."""
        if (periode, unit_id or self.unit_id) != (self.periode, self.unit_id):
            self._forget()
        super().show_place(periode, unit_id)

    def _forget(self) -> None:
        self.isi.forget()
        self.papan.show_all()
        self.batal.forget()

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

    def _on_unit(self, nomor: int) -> None:
        if self.settle():
            self.show_place(self.periode, self.ui.unit.itemData(nomor))
        self.ui.unit.setCurrentIndex(self.ui.unit.findData(self.unit_id))

    # Showing

    def _show(self) -> None:
        kepala.show_empty(self.ui, self.isi)
        kepala.show_title(self.ui, self.ctx, self.isi)
        self._show_band()
        if self.formulir is not None:
            self.papan.fill()
            self._show_details_soon()
        self._show_buttons()

    def _show_band(self) -> None:
        kepala.show_band(self.ui, self.ctx, self.isi, self.peran)

    def _show_buttons(self) -> None:
        """What can be done with the form as a whole, and with the line of the cursor."""
        kepala.show_cannot(self.ui, self.isi, self.papan.current_figure())
        self.menu_formulir.refresh(ada=not self.isi.kosong)
        dibuka = self.isi.terkirim and self.isi.pembuka[0] is Pembuka.UNIT
        self.ui.tombol_tarik.setVisible(dibuka and self.peran is Peran.PENGISI)
        self.ui.tombol_kembalikan.setVisible(dibuka and self.peran is Peran.ATASAN_UNIT)

    def show_only(self, saring: Saring) -> None:
        """Show only the lines that want something."""
        self.papan.show_only(saring)

    def show_cell(self, sel: SelFormulir) -> None:
        """The cell that another page is about."""
        self.papan.show_cell(sel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew."""
        super().resizeEvent(event)
        self.papan.share_height()
        if self.isVisible() and not self.papan.aktif.is_editing:
            self.papan.tell_note()

    def _note(self, teks: str) -> None:
        self.ui.catatan.show_note(theme.CATATAN, teks)

    def _on_completed(self) -> None:
        """Say what Enter does next, unless the last cell has something to say."""
        utama, kini = self.utama(), self.papan.aktif.currentIndex()
        model = self.papan.aktif.records
        if utama is None or utama.alasan or (model.tampilan(kini) and model.catatan(kini)):
            return
        teks = self.tr("Enter menekan tombol {tombol}").format(tombol=utama.teks)
        if utama.tertahan:
            teks += self.tr(", yang membawa Anda ke isian pertama yang masih kurang")
        self._note(f"{teks}.")

    def _say(self, teks: str) -> None:
        """One sentence below the tables, after whatever the change itself says there."""
        isi = teks.removeprefix("✓ ")
        QTimer.singleShot(0, self, lambda: self._note(isi))

    def _on_menu(self) -> None:
        """What can be done with the selected cells, as a right click offers it."""
        menu = self.papan.aktif.make_menu()
        tombol = self.ui.tombol_ubah
        menu.exec(tombol.mapToGlobal(tombol.rect().bottomLeft()))
        menu.deleteLater()

    def _answer_next(self) -> None:
        """To the first cell that somebody asks about, and into the conversation."""
        ditanya = self.papan.asked()
        if ditanya is None or not self.settle():
            return
        self.papan.jump(*ditanya)
        sel = self.papan.asked_cell()
        if sel is not None:
            open_conversation(self, sel[0], sel[1], kolom=sel[2])

    # What was saved

    def _on_saved(
        self, perubahan: Perubahan, nama: str, kunci: Kunci, renew: Callable[[Formulir], Formulir]
    ) -> None:
        """Show the lines that changed, remember what it was called, tell everybody else."""
        self.batal.saved(perubahan, nama)
        self._renew(renew, kunci)
        self._sendiri = True
        try:
            self.publish(perubahan)
        finally:
            self._sendiri = False

    def _on_many(self, perubahan: Perubahan) -> None:
        self.publish(perubahan)
        self.batal.saved(perubahan, perubahan.label)
        self.status_changed.emit()

    def _renew(self, read: Callable[[Formulir], Formulir], disimpan: Kunci) -> None:
        """Show the lines that changed; the others stay as they are."""
        if self.formulir is None:
            return
        try:
            baru = read(self.formulir)
        except GalatSakip:
            self.reload()  # it says why
            return
        self.papan.renew(self.isi.renew(baru), disimpan)
        if self.isi.ditagih:
            self._show_band()
        self._show_details_soon()

    def undo(self) -> None:
        """Take back my last entry in this form."""
        self.batal.undo()

    # The panel on the right

    def details(self) -> QWidget:
        """Definition, sentence of the capaian, history of the selected line; now, not later."""
        if self._nanti.isActive():
            self._nanti.stop()
            self._on_rest()
        return self.rincian

    def showEvent(self, event: QShowEvent) -> None:
        """What waited while the page was not seen."""
        super().showEvent(event)
        if self.formulir is not None and not self._nanti.isActive():
            self._show_details_soon()

    def _show_details_soon(self) -> None:
        if self.isi.formulir is None or self.isi.bagian:
            self.rincian.show_parts(())
            return
        self.papan.select_first()
        self._nanti.start(_JEDA)

    def _on_typed(self) -> None:
        """The keys do not rest yet."""
        if self._nanti.isActive():
            self._nanti.start(_JEDA)

    def _on_rest(self) -> None:
        """The keys rest: show what costs more than a key press may.

        A page that is not seen (another tab, the window is closing) does so when it is shown again.
        """
        if not self.isVisible() or self.ctx.pelaku is None:
            return
        self.papan.show_counts()
        self._show_buttons()
        try:
            self._show_details()
        except GalatSakip as galat:
            self.rincian.show_parts(((self.tr("Rincian tidak dapat dibaca"), str(galat)),))
        if self.batal.lama:
            self.batal.ask()
            self.status_changed.emit()

    def _show_details(self) -> None:
        kini = None if self.isi.kosong else self.papan.line()
        if kini is None:
            self.rincian.show_parts(())
            return
        satu, kolom = kini
        if isinstance(satu, Isian):
            self.rincian.show_parts(all_parts(self, satu.baris, kolom))
        else:
            self.rincian.show_parts(budget_parts(self, satu.baris))

    # What the window asks

    def status(self) -> str:
        """How far the form is filled, what comes next, and what Ctrl+Z would take back."""
        if self.formulir is None or self.isi.bagian:
            return ""
        keadaan, batal = count_status(self.formulir, self.kurang), self.batal.nama
        if not batal:
            return keadaan
        return self.tr("{keadaan} · Batalkan: {apa}").format(keadaan=keadaan, apa=batal)

    def utama(self) -> Utama | None:
        """Send; or where to go instead."""
        isi = self.formulir
        if isi is None:
            return None
        if self.isi.bagian:
            terakhir = self.isi.bagian[-1]
            return Utama(
                self.tr("Buka {periode}").format(periode=terakhir.label),
                lambda: self._go(Halaman.ISI_DATA, terakhir),
            )
        langkah = isi.langkah
        if langkah is None:
            return None
        if langkah.keadaan.is_open and self.peran in (Peran.PENGISI, Peran.STAF):
            izin = self.ctx.izin(Tindakan.REALISASI_KIRIM, Objek(isi.unit.id), sebagai=self.peran)
            return Utama(
                fill(self.ctx, langkah.langkah.tombol),
                self._send,
                izin.alasan,
                belum=remaining_text(isi, self.kurang),
                tertahan=bool(self.kurang),
            )
        if langkah.keadaan is KeadaanLangkah.SELESAI and self.peran is Peran.PENGISI:
            return Utama(self.tr("Kembali ke Tugas saya"), lambda: self._go(Halaman.TUGAS))
        return None

    def settle(self) -> bool:
        """Save what is open; what cannot be saved is shown with its sentence."""
        for satu in self.papan.tabel:
            satu.settle()
        for satu in self.papan.tabel:
            belum = satu.records.unsaved_cells
            if belum:
                if self.isVisible():
                    self.papan.jump(satu, *belum[0])
                return False
        return True

    def _go(self, halaman: Halaman, periode: Periode | None = None) -> None:
        peran = self.peran if halaman is Halaman.ISI_DATA else None
        self.go_to.emit(Tujuan(halaman=halaman, peran=peran, periode=periode, unit_id=self.unit_id))

    # Sending, taking back

    def _send(self) -> None:
        isi = self.formulir
        if isi is None:
            return
        if self.kurang:
            self._show_missing()
            return
        if isi.langkah is None:
            return
        judul = self.tr("Kirim formulir {unit}, {periode}").format(
            unit=isi.unit.nama, periode=isi.periode.label
        )
        tombol = fill(self.ctx, isi.langkah.langkah.tombol)
        serah = ask_serah(self, isi.langkah.id, judul, tombol)
        if serah is not None and self.run(
            lambda: kirim_formulir(
                self.ctx, isi.unit.id, isi.periode, sebagai=self.peran, serah=serah
            )
        ):
            self._forget()
            self._show()  # all of its lines, whatever the filter showed

    def _show_missing(self) -> None:
        """Mark what is missing, and go to the first."""
        self.isi.ditagih = True
        self.isi.make_lines()
        self._show()
        pertama = self.kurang[0]
        tabel = self.ui.tabel_anggaran if pertama.anggaran else self.ui.tabel_indikator
        self.papan.jump(tabel, pertama.kunci, pertama.kolom)

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
        self.papan.aktif.setFocus()

    def _on_send_back(self) -> None:
        isi = self.formulir
        if isi is None:
            return
        periksa = memeriksa_unit(self.ctx, isi.unit.id, isi.periode)
        jawab = ask_return(
            self,
            serahan(self.ctx, periksa) if periksa else None,
            self.tr("Mengembalikan formulir {unit}").format(unit=isi.unit.nama),
            self.tr(
                "Formulir {periode} kembali kepada pengisi dan harus dikirim ulang. "
                "Formulir unit lain tidak terganggu."
            ).format(periode=isi.periode.label),
            self.tr("Kembalikan"),
        )
        if jawab is not None:
            alasan, serah = jawab
            self.run(
                lambda: kembalikan_formulir(
                    self.ctx, isi.unit.id, isi.periode, alasan, sebagai=self.peran, serah=serah
                )
            )
        self.papan.aktif.setFocus()
