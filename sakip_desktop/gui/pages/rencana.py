"""Rencana & dokumen: the papers of a period, and the plan of the year, each part in its tab."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent
from PySide6.QtWidgets import QApplication

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.domain.rencana import Objek
from sakip_desktop.gui.berbagian import BerbagianPage
from sakip_desktop.gui.detail_panel import DetailPanel
from sakip_desktop.gui.forms.ui_rencana import Ui_RencanaPage
from sakip_desktop.gui.page import PageSetup
from sakip_desktop.gui.rencana.anggaran import AnggaranBagian
from sakip_desktop.gui.rencana.aturan import AturanBagian
from sakip_desktop.gui.rencana.dokumen import DokumenBagian
from sakip_desktop.gui.rencana.dokumen_kantor import DokumenKantorBagian
from sakip_desktop.gui.rencana.indikator import IndikatorBagian
from sakip_desktop.gui.rencana.kesiapan import KesiapanBagian
from sakip_desktop.gui.rencana.pohon import PohonBagian
from sakip_desktop.gui.rencana.smart import SmartBagian
from sakip_desktop.gui.rencana.sop import SopBagian
from sakip_desktop.gui.rencana.tabel_bagian import TabelBagian
from sakip_desktop.gui.rencana.target import TargetBagian
from sakip_desktop.gui.rencana.tindakan import TindakanRencana
from sakip_desktop.gui.rencana_widget.alasan import Alasan
from sakip_desktop.services import rencana


class RencanaPage(BerbagianPage):
    """The papers are in front whenever the page is entered; the planner changes the other parts."""

    HALAMAN = Halaman.RENCANA
    DEPENDS = frozenset(
        {Jenis.RENCANA, Jenis.KANTOR, Jenis.REALISASI, Jenis.ANGGARAN, Jenis.ALUR, Jenis.DOKUMEN}
    )
    PANDUAN = "Rencana & dokumen"
    LEBAR_UNTUK_LANGKAH = 1500  # a page of A4 across is to be read beside its list

    ui: Ui_RencanaPage

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        self.ui = Ui_RencanaPage()
        self.ui.setupUi(self)
        self.rincian = DetailPanel()
        self._disimpan: Path | None = None
        self._sebagian = ""  # how many of several, when saving them was stopped
        self._periode_hasil = self.periode  # in which it was saved
        self._ada_rencana = True
        self.alasan = Alasan(self.ctx, self)
        tindakan = TindakanRencana(self, self.alasan)
        self.dokumen = DokumenBagian(self)
        self.dokumen_kantor = DokumenKantorBagian(self)
        self.pohon = PohonBagian(self, tindakan)
        self.indikator = IndikatorBagian(self, self.alasan, tindakan)
        self.target = TargetBagian(self, self.alasan, tindakan)
        self.anggaran = AnggaranBagian(self, self.alasan, tindakan)
        self.smart = SmartBagian(self, tindakan)
        self.kesiapan = KesiapanBagian(self)
        self.sop = SopBagian(self)
        self.aturan = AturanBagian(self)
        for bagian, judul in (
            (self.dokumen, self.tr("&Dokumen")),
            (self.pohon, self.tr("Pohon &rencana")),
            (self.indikator, self.tr("Indikat&or")),
            (self.target, self.tr("&Target")),
            (self.anggaran, self.tr("Susu&nan && anggaran")),
            (self.smart, self.tr("&SMART")),
            (self.kesiapan, self.tr("&Kesiapan")),
            (self.sop, self.tr("SO&P")),
            (self.aturan, self.tr("Aturan u&ji")),
            (self.dokumen_kantor, self.tr("Doku&men kantor")),
        ):
            self._add(bagian, judul)
        self.ui.baris_hasil.hide()
        self._connect()

    def _connect(self) -> None:
        self.ui.bagian.currentChanged.connect(self._on_part_changed)
        self.dokumen.saved.connect(self.show_saved)
        self.dokumen_kantor.saved.connect(self.show_saved)
        self.dokumen.plan_wanted.connect(self.show_plan)
        self.pohon.saved.connect(self.show_saved)
        self.kesiapan.wanted.connect(self.go_to_cell)
        self.aturan.wanted.connect(self.go_to_cell)
        self.sop.saved.connect(self.show_saved)
        self.ui.tombol_folder.clicked.connect(self._open_folder)
        self.setFocusProxy(self.dokumen)

    # What is shown

    def load(self) -> None:
        """Load the part in front; the others load when they come to the front."""
        if self.periode != self._periode_hasil:
            self._forget_saved()
        self._ada_rencana = bool(rencana.pohon_rencana(self.ctx, self.periode.tahun))
        if not self._ada_rencana and self.bagian is self.dokumen:
            self.show_plan()
            return
        super().load()
        self._keep_focus()

    def show_plan(self) -> None:
        """Bring the plan to the front."""
        self.ui.bagian.setCurrentWidget(self.pohon)

    def show_documents(self) -> None:
        """Bring the papers to the front."""
        self.ui.bagian.setCurrentWidget(self.dokumen)

    def go_to_cell(self, objek: Objek | None, kode: str, kolom: str) -> None:
        """Put the cursor on the cell of a table in which something is missing."""
        if objek is None or objek is Objek.UNIT:
            if not self._ada_rencana:
                self.show_plan()
            return
        tujuan: TabelBagian = self.anggaran if objek is Objek.SIMPUL else self.indikator
        if objek is Objek.INDIKATOR and kolom.startswith("target"):
            tujuan = self.target
        self.ui.bagian.setCurrentWidget(tujuan)
        tujuan.go_to_cell(kode, kolom)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever comes back, perhaps by “Lihat dokumen”, finds the papers in front."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.alasan.forget()
            if self._ada_rencana:
                self.show_documents()

    def _on_part_changed(self) -> None:
        super()._on_part_changed()
        focus = QApplication.focusWidget()
        dalam = focus is not None and self.isVisible() and self.isAncestorOf(focus)
        if dalam and not self.ui.bagian.tabBar().hasFocus():
            self.ui.bagian.currentWidget().setFocus(Qt.FocusReason.TabFocusReason)

    def _keep_focus(self) -> None:
        """What had the focus may be gone: an empty year, a table without rows."""
        depan = self.ui.bagian.currentWidget()
        self.setFocusProxy(depan)
        focus = QApplication.focusWidget()
        if focus is self or (
            focus is not None and self.isAncestorOf(focus) and not focus.isVisible()
        ):
            depan.setFocus(Qt.FocusReason.TabFocusReason)

    # What the window asks

    def status(self) -> str:
        """What was saved last, or what is shown."""
        if self._disimpan is not None and self._sebagian:
            return self.tr("Dihentikan: {n} tersimpan").format(n=self._sebagian)
        if self._disimpan is not None:
            nama = self._disimpan.name
            return self.tr("Berkas tersimpan: {nama}").format(
                nama=nama if len(nama) <= 60 else f"{nama[:59]}…"
            )
        return super().status()

    # The file that was written

    def show_saved(self, path: Path, sebagian: str = "") -> None:
        """Say where a file is, and how many of several when that was stopped."""
        self._disimpan, self._sebagian = path, sebagian
        teks = self.tr("✓ Tersimpan: {path}").format(path=path)
        if sebagian:
            teks = self.tr("! Dihentikan: {n} tersimpan di {path}").format(n=sebagian, path=path)
        self.ui.label_hasil.setText(teks)
        self.ui.label_hasil.setToolTip(str(path))
        self.ui.baris_hasil.show()
        self.status_changed.emit()

    def _forget_saved(self) -> None:
        """In another period the last file is no news any more."""
        self._periode_hasil = self.periode
        self._disimpan = None
        self.ui.baris_hasil.hide()

    def _open_folder(self) -> None:
        if self._disimpan is not None:
            folder = self._disimpan if self._disimpan.is_dir() else self._disimpan.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
