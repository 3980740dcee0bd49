"""Susun naskah: the papers of a period, their fields, what they lack, and how they look."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.naskah import CaraTtd, KeadaanNaskah, Naskah
from sakip_desktop.domain.periode import tanggal_indonesia, waktu_indonesia
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.syarat import Syarat
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.detail_panel import BagianRincian
from sakip_desktop.gui.dialogs.perubahan_dokumen import PerubahanDokumenDialog
from sakip_desktop.gui.dokumen_table import origin_of
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_naskah_susun import Ui_SusunBagian
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.isian import choose
from sakip_desktop.gui.kalimat import show_state, show_text
from sakip_desktop.gui.naskah.isian import HariIsian, IsianNaskah, let_wheel_pass
from sakip_desktop.gui.naskah.nomor import ask_number
from sakip_desktop.gui.naskah.penanda import PenandaDialog, signers_text
from sakip_desktop.gui.naskah.senarai_table import make_senarai_model, rows_of
from sakip_desktop.gui.naskah.telusur import Telusur
from sakip_desktop.gui.naskah.terkunci import lock, locked_line
from sakip_desktop.gui.naskah.tindakan import (
    cancel_paper,
    finalise_paper,
    give_up_revision,
    revise_paper,
    save_paper,
)
from sakip_desktop.gui.page import Page, Utama
from sakip_desktop.gui.tindak.jadikan import paper_parts
from sakip_desktop.services import cek_dokumen, ekspor
from sakip_desktop.services.dokumen import name_of
from sakip_desktop.services.naskah import berubah, final, konsep
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.senarai import BarisSenarai, senarai
from sakip_desktop.services.naskah.susun import gambar

_TUNDA_PRATINJAU_MS = 400
_SIMPAN_SENDIRI_MS = 60_000
_LEBAR = (306, 392, 378)  # of 1366 pixels without the step list
_TERSEMPIT = (292, 300, 220)
_KATA_CARA = {CaraTtd.BASAH: "Tanda tangan basah", CaraTtd.TTE: "Tanda tangan elektronik (TTE)"}
_BISA_DIUBAH = (KeadaanNaskah.KONSEP, KeadaanNaskah.DIREVISI)
_TANDA = {True: "✓", False: "!", None: "·"}


def _waits(satu: BarisSenarai) -> bool:
    """Whether somebody has begun it and it is not final."""
    return satu.naskah is not None and satu.naskah.keadaan in _BISA_DIUBAH


class SusunBagian(Bagian):
    """The list on the left, the fields in the middle, the paper on the right.

    What is typed is stored when the person moves on (another paper, part or page), by Ctrl+S, and
    a minute after typing began at the latest: a power cut takes no more than that minute.

    Signals:
        saved: path of the file of a paper that became final, or that was saved.
        moved: another paper is shown than before.
        archive_wanted: the final paper that is shown is to be sent and archived.
    """

    PANDUAN = "Menyusun naskah"

    saved = Signal(object)
    moved = Signal()
    archive_wanted = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        # It brings the PDF library with it, which is not on the way to the first window.
        from sakip_desktop.gui.pratinjau import Pratinjau

        self.ui = Ui_SusunBagian()
        self.ui.setupUi(self)
        self.pratinjau = Pratinjau()
        self.ui.susunan_pratinjau.insertWidget(0, self.pratinjau, 1)
        self.isian = IsianNaskah()
        self.ui.susunan_isian.insertWidget(1, self.isian)
        self.tanggal = HariIsian(self.tr("Tanggal surat"))
        self.ui.susunan_tanggal.addWidget(self.tanggal)
        self._baris: BarisSenarai | None = None  # the line that is shown
        self._naskah: Naskah | None = None  # as it is stored or proposed
        self._rekam: Any = None  # what the preview shows
        self._gambarnya: Callable[[Progress], bytes] | None = None  # draws what it shows
        self._syarat: tuple[Syarat, ...] = ()
        self._beda: berubah.PerubahanDokumen | None = None
        self._telusur = Telusur(self.ctx, self)
        self._siklus_id: str | None = None  # whose step wants the paper that is begun
        self._berubah = False
        self._memuat = False  # the cursor is put by the program
        self._menampilkan = False  # fields are filled by the program
        self._boleh = self.ctx.izin(Tindakan.NASKAH_UBAH, sebagai=page.peran).boleh
        self._jeda = self._timer(_TUNDA_PRATINJAU_MS, self._refresh)
        self._pindah = self._timer(0, self._move_on)
        self._simpan_sendiri = self._timer(_SIMPAN_SENDIRI_MS, self._save_by_itself)
        self._prepare()

    def _timer(self, ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(slot)
        return timer

    def _prepare(self) -> None:
        ui = self.ui
        ui.tabel.show_model(make_senarai_model())
        prepare(ui.tabel)
        bagian: tuple[QWidget, ...] = (ui.panel_daftar, ui.panel_isian, ui.panel_pratinjau)
        for ke, (satu, lebar) in enumerate(zip(bagian, _TERSEMPIT, strict=True)):
            satu.setMinimumWidth(lebar)
            ui.pembagi.setStretchFactor(ke, 0 if ke == 0 else 1)
        ui.pembagi.setSizes(list(_LEBAR))
        for cara, kata in _KATA_CARA.items():
            ui.cara.addItem(kata, cara)
        let_wheel_pass(ui.cara)
        self._prepare_locked()
        ui.hanya_berubah.hide()
        ui.hanya_berubah.toggled.connect(self._filter)
        self._telusur.looked.connect(self._mark)
        ui.tabel.row_entered.connect(self._on_row)
        ui.perihal.textEdited.connect(self._on_typed)
        ui.tempat.textEdited.connect(self._on_typed)
        ui.cara.activated.connect(self._on_typed)
        ui.tembusan.textChanged.connect(self._on_typed)
        self.tanggal.changed.connect(self._on_typed)
        self.isian.changed.connect(self._on_typed)
        ui.tombol_simpan.clicked.connect(self.save)
        ui.tombol_nomor.clicked.connect(self._give_number)
        ui.tombol_penanda.clicked.connect(self._choose_signers)
        ui.tombol_kurang.clicked.connect(self._jump)
        ui.tombol_batalkan.clicked.connect(self._cancel)
        ui.tombol_berubah.clicked.connect(self._show_changes)
        ui.tombol_revisi.clicked.connect(self._revise)
        ui.tombol_pdf.clicked.connect(self._save_pdf)
        simpan = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._on_save_key)
        simpan.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        ui.baris_berubah.hide()
        self.setFocusProxy(ui.tabel)

    def _prepare_locked(self) -> None:
        """A day and a choice that nobody can change stand there as text."""
        ui = self.ui
        self._tanggal_terkunci = locked_line(self.tr("Tanggal surat"))
        ui.susunan_tanggal.addWidget(self._tanggal_terkunci)
        self._cara_terkunci = locked_line(self.tr("Ditandatangani"))
        wadah = QWidget()
        susunan = QHBoxLayout(wadah)
        susunan.setContentsMargins(0, 0, 0, 0)
        ui.susunan_kepala.replaceWidget(ui.cara, wadah)
        susunan.addWidget(ui.cara, 1)
        susunan.addWidget(self._cara_terkunci, 1)

    # The list

    def load(self) -> None:
        """The papers of the period; what was typed and is not stored stays."""
        baris = self._listed()
        kunci = None if self._baris is None else self._baris.kunci
        self._memuat = True
        self.ui.tabel.records.set_records(rows_of(baris))
        self._memuat = False
        milik = {satu.kunci: satu.periode for satu in baris}
        if self._berubah and self._baris and milik.get(self._baris.kunci) == self._baris.periode:
            self._put_cursor(kunci)
            self.status_changed.emit()
            return
        self._berubah = False  # of a period that was left without saving
        self._put_cursor(kunci)
        self._show_chosen()

    def _listed(self) -> tuple[BarisSenarai, ...]:
        """The papers of the period, those marked that are known to have changed since."""
        semua = senarai(self.ctx, self.page.periode)
        self._telusur.begin(semua)
        tanda = self._telusur.berubah
        baris = tuple(
            replace(satu, berubah=satu.final is not None and satu.final.id in tanda)
            for satu in semua
        )
        ui, n = self.ui, sum(satu.berubah for satu in baris)
        ui.hanya_berubah.setVisible(n > 0)
        ui.hanya_berubah.setText(self.tr("Hanya &yang berubah ({n})").format(n=n))
        if n and ui.hanya_berubah.isChecked():
            return tuple(satu for satu in baris if satu.berubah)
        return baris

    def _filter(self, ya: bool) -> None:  # noqa: FBT001 - Qt's
        """Only those that have changed, or all again; what was typed is stored first."""
        if self._berubah and not self.save():
            self.ui.hanya_berubah.setChecked(not ya)
            return
        self.load()

    def _mark(self) -> None:
        """What has changed since is known now: the list says so, the cursor stays."""
        tanda = self._telusur.berubah
        ada = {satu.final.id for _, satu in self._lines() if satu.berubah and satu.final}
        if ada != tanda:
            self.load()

    def _chosen(self) -> BarisSenarai | None:
        return self.ui.tabel.chosen(BarisSenarai)

    def _put_cursor(self, kunci: tuple[str, str] | None) -> None:
        """On that line; on one of its kind, or on what waits, where it is gone."""
        tabel = self.ui.tabel
        self._memuat = True
        row = None if kunci is None else tabel.records.row_of(kunci)
        if row is None and kunci is not None:
            row = next((n for n, satu in self._lines() if satu.kode == kunci[0]), None)
        if row is None:
            row = next((n for n, satu in self._lines() if _waits(satu)), None)
        if row is None:
            select_first(tabel)
        else:
            tabel.setCurrentIndex(tabel.records.index(row, 0))
        self._memuat = False

    def _lines(self) -> list[tuple[int, BarisSenarai]]:
        semua = enumerate(self.ui.tabel.records.records)
        return [(n, satu) for n, satu in semua if isinstance(satu, BarisSenarai)]

    def show_paper(self, kode: KodeDokumen, naskah_id: str = "", siklus_id: str = "") -> None:
        """Put the cursor on a paper of that kind: the draft, else the newest, else a new one.

        Args:
            kode: its kind.
            naskah_id: which of them.
            siklus_id: the cycle whose step wants one; without ``naskah_id`` a new one, which then
                belongs to that cycle.
        """
        urutan = {KeadaanNaskah.KONSEP: 0, KeadaanNaskah.DIREVISI: 0, KeadaanNaskah.BATAL: 3}

        def rank(satu: BarisSenarai) -> tuple[int, int]:
            naskah = satu.naskah
            if naskah is None:
                return (-1 if siklus_id and not naskah_id else 2, 0)
            if naskah.id == naskah_id:
                return (-1, 0)
            return (urutan.get(naskah.keadaan, 1), -naskah.urut)

        milik = sorted((satu for _, satu in self._lines() if satu.kode is kode), key=rank)
        if milik and (not self._berubah or self.save()):
            self._siklus_id = siklus_id or None
            self._put_cursor(milik[0].kunci)
            self._show_chosen()
            self.ui.tabel.setFocus()

    @property
    def final_id(self) -> str:
        """The final revision of the paper that is shown; empty where there is none."""
        satu = self._baris
        return "" if satu is None or satu.final is None else satu.final.id

    def _on_row(self) -> None:
        if not self._memuat:
            self._pindah.start()

    def _move_on(self) -> None:
        """The cursor came to another paper: what was typed into this one is stored first."""
        satu = self._chosen()
        if satu is None or (self._baris is not None and satu.kunci == self._baris.kunci):
            return
        if self._berubah:
            if not self.save():
                self._put_cursor(None if self._baris is None else self._baris.kunci)
                return
            self._put_cursor(satu.kunci)
        self._siklus_id = None
        self._show_chosen()

    # What is shown

    def _show_chosen(self) -> None:
        satu = self._chosen()
        if satu is None:
            return
        sama = self._baris is not None and satu.kunci == self._baris.kunci
        if sama and self._baris is not None and satu.final != self._baris.final:
            self._rekam = None  # its draft does not stand there while the final one is drawn
        self._baris = satu
        try:
            naskah = satu.naskah
            if naskah is None and not satu.dari_langkah:
                naskah = replace(
                    konsep.usulkan(self.ctx, satu.kode, self.page.periode),
                    siklus_id=self._siklus_id,
                )
        except GalatSakip as galat:
            self._naskah = self._rekam = None
            self.ui.panel_isian.hide()
            self.pratinjau.show_message(str(galat))
            return
        if not sama or naskah is None or naskah != self._naskah:
            self._show_naskah(naskah, self.isian.isVisible() and sama)
        if not sama:
            self.moved.emit()
            self._rekam = None
            self.ui.gulung.verticalScrollBar().setValue(0)
            self._keep_cursor_in_sight()
        self._show_difference(satu)
        self._refresh()

    def _keep_cursor_in_sight(self) -> None:
        """Once the rows have their heights."""
        tabel = self.ui.tabel
        QTimer.singleShot(0, tabel, lambda: tabel.scrollTo(tabel.currentIndex()))

    def _show_naskah(self, naskah: Naskah | None, sama: bool) -> None:  # noqa: FBT001 - one caller
        """Fill the fields; without a paper (a step makes it) there are none."""
        ui, self._naskah, self._berubah = self.ui, naskah, False
        self._simpan_sendiri.stop()
        ui.panel_isian.setVisible(naskah is not None)
        show_text(ui.label_galat, "")
        if naskah is None:
            return
        self._menampilkan = True
        terkunci = self._is_locked()
        tempat = ui.gulung.verticalScrollBar().value() if sama else 0
        hari = self.ctx.today()
        ui.perihal.setText(naskah.perihal)
        ui.tempat.setText(naskah.tempat)
        for baris in (ui.perihal, ui.tempat):
            baris.setCursorPosition(0)
        self.tanggal.show_day(naskah.tanggal, hari)
        choose(ui.cara, naskah.cara)
        ui.tembusan.setPlainText("\n".join(naskah.tembusan))
        self._penanda, self._paraf = naskah.penanda, naskah.paraf
        for edit in (ui.perihal, ui.tempat, ui.tembusan):
            lock(edit, terkunci=terkunci)
        hari_surat = naskah.tanggal and tanggal_indonesia(naskah.tanggal, hari=True)
        self._tanggal_terkunci.setText(hari_surat or "")
        self._cara_terkunci.setText(_KATA_CARA[naskah.cara])
        for widget in (ui.cara, self.tanggal):
            widget.setVisible(not terkunci)
        for baris in (self._cara_terkunci, self._tanggal_terkunci):
            baris.setVisible(terkunci)
        berbuku = JENIS[naskah.kode].buku is not None
        ui.susunan_kepala.setRowVisible(ui.label_nomor_judul, berbuku)
        ui.label_nomor.setText(naskah.nomor or self.tr("belum bernomor"))
        baru = naskah.keadaan is KeadaanNaskah.KONSEP
        ui.tombol_nomor.setVisible(berbuku and not naskah.nomor and not terkunci and baru)
        ui.tombol_penanda.setVisible(not terkunci)
        ui.tombol_simpan.setVisible(not terkunci)
        self._show_giving_up(naskah)
        self.isian.show_fields(JENIS[naskah.kode].bidang, naskah.isian, hari, terkunci=terkunci)
        self._order_stops()
        self._menampilkan = False
        ui.gulung.verticalScrollBar().setValue(tempat)

    def _show_giving_up(self, naskah: Naskah) -> None:
        """A draft is given up with a reason, a revision brings back what is final."""
        tombol, revisi = self.ui.tombol_batalkan, naskah.keadaan is KeadaanNaskah.DIREVISI
        konsepnya = naskah.keadaan is KeadaanNaskah.KONSEP and bool(naskah.id)
        tombol.setVisible(self._may_revise() if revisi else self._boleh and konsepnya)
        tombol.setText(self.tr("Ba&talkan revisi…") if revisi else self.tr("Ba&talkan naskah…"))

    def _is_locked(self) -> bool:
        naskah = self._naskah
        return not self._boleh or naskah is None or naskah.keadaan not in _BISA_DIUBAH

    def _order_stops(self) -> None:
        """Tab goes through the fields as they stand, then to the buttons and the pages."""
        ui, alat = self.ui, self.pratinjau.ui
        urutan: list[QWidget] = [
            ui.hanya_berubah, ui.tabel, ui.tombol_kurang, ui.perihal, ui.tombol_nomor, ui.tempat,
            self.tanggal.pakai, self.tanggal.hari, self._tanggal_terkunci, ui.cara,
            self._cara_terkunci, ui.tombol_penanda, ui.tembusan,
            *self.isian.stops, ui.tombol_simpan, ui.tombol_batalkan, alat.tombol_sebelum,
            alat.tombol_sesudah, alat.ukuran, alat.tampilan, ui.tombol_revisi, ui.tombol_pdf,
        ]  # fmt: skip
        for kiri, kanan in pairwise(urutan):
            QWidget.setTabOrder(kiri, kanan)

    def _show_difference(self, satu: BarisSenarai) -> None:
        """The banner over a final paper whose data have changed since."""
        kalimat, self._beda = "", None
        naskah = satu.naskah
        if satu.final is not None and (naskah is None or naskah.keadaan is KeadaanNaskah.FINAL):
            try:
                hasil = berubah.perubahan_sejak(self.ctx, satu.final.id)
            except GalatSakip as galat:
                kalimat = str(galat)
            else:
                self._beda = hasil if hasil.beda else None
                kalimat = f"! {hasil.kalimat}" if hasil.kalimat else ""
        if self.ui.baris_berubah.isHidden() is bool(kalimat):  # the list gets another height
            self._keep_cursor_in_sight()
        self.ui.label_berubah.setText(kalimat)
        self.ui.baris_berubah.setVisible(bool(kalimat))
        self.ui.tombol_berubah.setVisible(self._beda is not None)

    def _on_typed(self) -> None:
        if self._menampilkan or self._is_locked():
            return
        if not self._berubah:
            self._berubah = True
            self._simpan_sendiri.start()
            self.status_changed.emit()
        self.ui.tombol_simpan.setEnabled(True)
        self._jeda.start()

    def _typed(self) -> Naskah | None:
        """What stands in the fields; None before a paper is chosen."""
        if self._naskah is None:
            return None
        ui = self.ui
        return replace(
            self._naskah,
            perihal=ui.perihal.text(),
            tempat=ui.tempat.text(),
            tanggal=self.tanggal.day,
            cara=CaraTtd(ui.cara.currentData()),
            penanda=self._penanda,
            paraf=self._paraf,
            tembusan=tuple(ui.tembusan.toPlainText().splitlines()),
            isian=self.isian.read(),
        )

    def _refresh(self) -> None:
        """What the paper lacks, and its pages, as it stands now."""
        self._jeda.stop()
        satu, naskah = self._baris, self._typed()
        if satu is None:
            return
        try:
            if naskah is None:
                self._refresh_measurement(satu)
            elif naskah.keadaan is KeadaanNaskah.FINAL and satu.final is not None:
                self._syarat = ()
                self._draw(satu, cek_dokumen.rekam_beku(self.ctx, satu.final.id))
            else:
                self._refresh_draft(satu, naskah)
            if naskah is not None:
                self.ui.label_penanda.setText(self._signers_text(naskah))
        except GalatSakip as galat:
            self._rekam = None
            self.pratinjau.show_message(str(galat))
        self._show_state(naskah)
        final = naskah is not None and naskah.keadaan is KeadaanNaskah.FINAL
        sendiri = self._beda is None or satu.kode is KodeDokumen.PERJANJIAN_KINERJA
        self.ui.tombol_revisi.setVisible(final and self._may_revise() and sendiri)
        ekspornya = self.ctx.izin(Tindakan.DOKUMEN_EKSPOR, sebagai=self.page.peran)
        self.ui.tombol_pdf.setVisible(ekspornya.boleh and self._rekam is not None)
        self.ui.tombol_simpan.setEnabled(self._berubah or (naskah is not None and not naskah.id))
        self.status_changed.emit()

    def _signers_text(self, naskah: Naskah) -> str:
        """Who is to sign a draft today; of a final paper who stands on it."""
        if naskah.keadaan is not KeadaanNaskah.FINAL or self._rekam is None:
            return signers_text(self.ctx, naskah)
        return "; ".join(satu.nama for satu in self._rekam.kepala.penanda_tangan)

    def _refresh_draft(self, satu: BarisSenarai, naskah: Naskah) -> None:
        rekam, syarat = final.periksa_konsep(self.ctx, naskah)
        self._syarat = syarat if naskah.keadaan in _BISA_DIUBAH else ()
        self._draw(satu, rekam)

    def _refresh_measurement(self, satu: BarisSenarai) -> None:
        self._syarat = ()
        bahan = ekspor.collect(self.ctx, satu.kode, self.page.periode)
        self._paint(bahan.isi, lambda progress: ekspor.make(bahan, satu.kode, progress=progress))

    def _draw(self, satu: BarisSenarai, rekam: Any) -> None:  # noqa: ANN401 - each kind has its own
        self._paint(rekam, lambda progress: gambar(satu.kode, rekam, progress))

    def _paint(self, rekam: Any, gambarnya: Callable[[Progress], bytes]) -> None:  # noqa: ANN401 - the same
        self._gambarnya = gambarnya
        if self._rekam is None or rekam != self._rekam:
            tetap, self._rekam = self._rekam is not None, rekam
            self.pratinjau.draw(gambarnya, tetap=tetap)

    def _show_state(self, naskah: Naskah | None) -> None:
        """The line above the fields: what is still to do, or why nothing is."""
        ui = self.ui
        kurang = [satu for satu in self._syarat if satu.terpenuhi is False]
        gaya = "kabar"
        if naskah is None:
            teks = ""
        elif naskah.keadaan is KeadaanNaskah.BATAL:
            teks = self.tr("× Dibatalkan: {alasan}").format(alasan=naskah.alasan)
        elif naskah.keadaan is KeadaanNaskah.FINAL:
            teks = self._final_text()
        elif kurang:
            gaya = "awas"
            teks = self.tr("! {n} hal lagi sebelum final. {apa}").format(
                n=len(kurang), apa=kurang[0].isi
            )
        else:
            teks = self.tr("✓ Lengkap; dapat difinalkan.")
            if self._told():
                gaya, teks = "awas", "\n! ".join((teks, *self._told()))
        if naskah is not None and naskah.keadaan is KeadaanNaskah.DIREVISI:
            teks += self.tr("\nRevisi {n}: {alasan}").format(n=naskah.revisi, alasan=naskah.alasan)
        show_state(ui.label_syarat, teks, gaya)
        dapat = not self._is_locked() and any(self._field_of(satu) for satu in kurang)
        ui.tombol_kurang.setVisible(dapat)
        if naskah is not None:
            show_state(ui.label_galat, self.isian.lengths(), "awas")

    def _told(self) -> list[str]:
        """What is told about a draft and holds nothing up."""
        return [satu.isi for satu in self._syarat if satu.terpenuhi is None]

    def _final_text(self) -> str:
        satu = None if self._baris is None else self._baris.final
        if satu is None:
            return ""
        return self.tr("✓ Final: {waktu}, oleh {oleh}.").format(
            waktu=waktu_indonesia(self.ctx.local(satu.difinalkan)), oleh=satu.oleh
        )

    # What the fields lack

    def _field_of(self, satu: Syarat) -> QWidget | None:
        """The field that a line of the checklist is about."""
        ui = self.ui
        kepala: dict[str, QWidget] = {
            "nomor": ui.tombol_nomor,
            "tempat": ui.tempat,
            "tanggal": self.tanggal,
            "penanda": ui.tombol_penanda,
        }
        return self.isian.fields.get(satu.kunci) or kepala.get(satu.kunci)

    def _jump(self) -> None:
        """Put the focus into the first field that lacks something."""
        for satu in self._syarat:
            field = self._field_of(satu)
            if satu.terpenuhi is False and field is not None:
                self.ui.gulung.ensureWidgetVisible(field)
                field.setFocus(Qt.FocusReason.TabFocusReason)
                return

    # What is done

    def _on_save_key(self) -> None:
        if not self._is_locked():
            self.save()

    def _save_by_itself(self) -> None:
        """A minute after typing began; not behind a box that asks something."""
        if QApplication.activeModalWidget() is not None:
            self._simpan_sendiri.start()
        elif self._berubah:
            self.save(diam=True)

    def save(self, *_klik: object, diam: bool = False) -> bool:
        """Store the draft; True when it is stored.

        Args:
            diam: nobody asked for it; why it could not be stored stands above the fields.
        """
        naskah = self._typed()
        if naskah is None or self._is_locked():
            return True
        try:
            tersimpan = konsep.simpan_naskah(self.ctx, naskah, sebagai=self.page.peran)
        except GalatSakip as galat:
            if diam:
                show_state(self.ui.label_galat, f"✕ {galat}", "galat")
            else:
                show_error(self, galat)
            return False
        self._take(tersimpan)
        return True

    def _take(self, tersimpan: Naskah) -> None:
        """It is stored now: the fields, the cursor in them and the pages stay as they are."""
        self._simpan_sendiri.stop()
        self._berubah = False
        if self._baris is not None and self._naskah is not None:
            self._naskah = replace(
                tersimpan, keadaan=self._naskah.keadaan, nomor=self._naskah.nomor
            )
            self._baris = replace(self._baris, naskah=tersimpan)
            self._show_giving_up(tersimpan)
        self.page.publish(konsep.changed(tersimpan))

    def _stored(self) -> Naskah | None:
        """The paper as it is stored, once what was typed is stored too."""
        if (self._berubah or (self._naskah and not self._naskah.id)) and not self.save():
            return None
        return self._naskah

    def _give_number(self) -> None:
        naskah = self._stored()
        if naskah is None:
            return
        bernomor = ask_number(self.page, naskah)
        if bernomor is not None:
            self.page.publish(konsep.changed(bernomor))
            # The button is gone: Enter goes on to what lacks, never to whatever Qt finds next.
            kurang = self.ui.tombol_kurang
            (kurang if kurang.isVisible() else self.ui.tabel).setFocus()

    def _choose_signers(self) -> None:
        naskah = self._typed()
        if naskah is None:
            return
        dialog = PenandaDialog(self.ctx, naskah, self)
        if dialog.exec():
            pilihan = (dialog.naskah.penanda, dialog.naskah.paraf)
            if pilihan != (self._penanda, self._paraf):
                self._penanda, self._paraf = pilihan
                self._on_typed()
                self._refresh()
        dialog.deleteLater()

    def _cancel(self) -> None:
        naskah = self._stored()
        if naskah is None:
            return
        if naskah.keadaan is KeadaanNaskah.DIREVISI:
            give_up_revision(self.page, naskah)
        else:
            cancel_paper(self.page, naskah)

    def _finalise(self) -> None:
        naskah = self._stored()
        if naskah is None or not finalise_paper(self.page, naskah, self._told()):
            return
        self.ui.tabel.setFocus()  # the fields were made anew
        satu = self._baris
        if satu is not None and satu.final is not None:
            self.saved.emit(self.ctx.folder.dokumen / satu.final.berkas)

    def _show_changes(self) -> None:
        if self._beda is None or self._baris is None:
            return
        izin = self.ctx.izin(self._revising(), sebagai=self.page.peran)
        judul = name_of(self._beda.dokumen)
        dialog = PerubahanDokumenDialog(
            self.ctx, judul, self._beda, izin.alasan, self, menyusun=self._boleh
        )
        hasil = dialog.exec()
        dialog.deleteLater()
        if hasil == PerubahanDokumenDialog.PERUBAHAN:
            self._begin_change()
        elif hasil:
            self._revise()

    def _revising(self) -> Tindakan:
        """What is needed to revise the paper that is shown: a measurement is the head's."""
        satu = self._baris
        dari_langkah = satu is not None and satu.dari_langkah
        return Tindakan.DOKUMEN_REVISI if dari_langkah else Tindakan.NASKAH_FINAL

    def _may_revise(self) -> bool:
        return self.ctx.izin(self._revising(), sebagai=self.page.peran).boleh

    def _save_pdf(self) -> None:
        """Save the paper as it stands in the fields."""
        self._refresh()
        if self._baris is None or self._gambarnya is None:
            return
        path = save_paper(self.page, self._baris, self.page.periode, self._gambarnya)
        if path is not None:
            self.saved.emit(path)

    def _revise(self) -> None:
        if self._baris is not None:
            revise_paper(self.page, self._baris)

    def _begin_change(self) -> None:
        """Go to the agreement that takes the place of the shown one: its draft, or a new one."""
        self.ui.hanya_berubah.setChecked(False)  # neither stands among those
        milik = [
            satu
            for _, satu in self._lines()
            if satu.kode is KodeDokumen.PERJANJIAN_KINERJA
            and (satu.naskah is None or satu.naskah.keadaan is KeadaanNaskah.KONSEP)
        ]
        self._put_cursor(min(milik, key=lambda satu: satu.naskah is None).kunci)
        self._show_chosen()
        self.ui.tabel.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on looking at what has changed."""
        super().showEvent(event)
        self._telusur.resume()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another part or page comes to the front: what was typed is stored."""
        super().hideEvent(event)
        self._telusur.stop()
        if self._berubah and self.window().isVisible():
            self.save(diam=True)

    # What the page asks

    def status(self) -> str:
        """How the chosen paper stands."""
        if self._berubah:
            return self.tr("● Belum tersimpan (Ctrl+S)")
        satu = self._baris
        if satu is not None and satu.dari_langkah and satu.final is None:
            return self.tr("Belum disetujui; menjadi final ketika pimpinan menyetujuinya")
        return "" if satu is None else satu.keadaan

    def utama(self) -> Utama | None:
        """The next step of the chosen paper."""
        naskah, satu = self._naskah, self._baris
        if satu is None or self.ui.tabel.records.row_of(satu.kunci) is None:
            return None
        izin = self.ctx.izin(self._revising(), sebagai=self.page.peran)
        if satu.dari_langkah:
            dapat = self._beda is not None and izin.boleh
            return Utama(self.tr("Buat revisi…"), self._revise) if dapat else None
        if naskah is None or not self._boleh or naskah.keadaan is KeadaanNaskah.BATAL:
            return None
        if naskah.keadaan is KeadaanNaskah.FINAL:
            if self._beda is not None and self._beda.lewat_perubahan:
                return Utama(self.tr("Buat PK Perubahan…"), self._begin_change)
            if self._beda is not None and not self._beda.pengganti:
                return Utama(self.tr("Buat revisi…"), self._revise, izin.alasan)
            return Utama(self.tr("Kirim dan arsipkan"), self.archive_wanted.emit)
        kurang = sum(satu.terpenuhi is False for satu in self._syarat)
        alasan = self.tr("Masih kurang {n} hal").format(n=kurang) if kurang else ""
        return Utama(self.tr("Finalkan…"), self._finalise, izin.alasan or alasan)

    def _source_text(self, satu: BarisSenarai) -> str:
        """Of a paper without fields: where its words come from."""
        if not satu.dari_langkah:
            return ""
        return self.tr(
            "Disusun dari angka; menjadi final ketika pimpinan menyetujuinya. Tidak ada yang "
            "diketik di sini."
        )

    def settle(self) -> bool:
        """Store what was typed."""
        return self.save() if self._berubah else True

    def details(self) -> tuple[BagianRincian, ...]:
        """The chosen paper: what it needs, and where its layout comes from."""
        satu = self._baris
        if satu is None:
            return ()
        daftar = "\n".join(f"{_TANDA[s.terpenuhi]} {s.isi}" for s in self._syarat)
        asal, keterangan = origin_of(satu.asal)
        return (
            (satu.judul, "\n".join(filter(None, (satu.keadaan, satu.keterangan)))),
            (self.tr("Periode"), satu.periode.label),
            (self.tr("Sebelum final"), daftar),
            (self.tr("Isinya"), self._source_text(satu)),
            (self.tr("Berkas di folder dokumen"), "" if satu.final is None else satu.final.berkas),
            *paper_parts(self.page, self._naskah),
            (self.tr("Susunan: {asal}").format(asal=asal), keterangan),
        )
