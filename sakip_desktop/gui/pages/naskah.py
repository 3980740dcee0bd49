"""Surat & naskah: papers from the first draft to the archive, each part in its tab."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.gui.berbagian import BerbagianPage
from sakip_desktop.gui.detail_panel import DetailPanel
from sakip_desktop.gui.forms.ui_naskah import Ui_NaskahPage
from sakip_desktop.gui.naskah.agenda import AgendaBagian
from sakip_desktop.gui.naskah.arsip import ArsipBagian
from sakip_desktop.gui.naskah.cek import CekBagian
from sakip_desktop.gui.naskah.susun import SusunBagian
from sakip_desktop.gui.naskah.tata import TataBagian
from sakip_desktop.gui.naskah.tindak import TindakBagian
from sakip_desktop.gui.page import PageSetup


class NaskahPage(BerbagianPage):
    """The papers of a period are in front; numbers, archive and follow-up stand beside them."""

    HALAMAN = Halaman.NASKAH
    DEPENDS = frozenset(
        {Jenis.NASKAH, Jenis.DOKUMEN, Jenis.TINDAK_LANJUT, Jenis.KANTOR, Jenis.PENGGUNA}
        | {Jenis.RENCANA, Jenis.REALISASI, Jenis.ANGGARAN, Jenis.ALUR}
    )
    PANDUAN = "Surat & naskah"
    LEBAR_UNTUK_LANGKAH = 1500  # a page of A4 is to be read beside its fields

    ui: Ui_NaskahPage

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        self.ui = Ui_NaskahPage()
        self.ui.setupUi(self)
        self.rincian = DetailPanel()
        self._disimpan: Path | None = None
        self._diarsipkan = ""  # the final paper that Kirim & arsip was shown for last
        self.susun = SusunBagian(self)
        self.agenda = AgendaBagian(self)
        self.arsip = ArsipBagian(self)
        self.tindak = TindakBagian(self)
        self.tata = TataBagian(self)
        self.cek = CekBagian(self)
        for bagian, judul in (
            (self.susun, self.tr("&Susun naskah")),
            (self.agenda, self.tr("&Buku agenda")),
            (self.arsip, self.tr("Kirim && arsi&p")),
            (self.tindak, self.tr("Tin&dak lanjut")),
            (self.tata, self.tr("Tata naska&h")),
            (self.cek, self.tr("Ce&k dokumen")),
        ):
            self._add(bagian, judul)
        self.susun.saved.connect(self.show_saved)
        self.susun.moved.connect(self.ui.baris_hasil.hide)
        self.susun.archive_wanted.connect(lambda: self.ui.bagian.setCurrentWidget(self.arsip))
        self.arsip.saved.connect(self.show_saved)
        self.cek.saved.connect(self.show_saved)
        self.ui.baris_hasil.hide()
        self.ui.bagian.currentChanged.connect(self._on_part_changed)
        self.ui.tombol_folder.clicked.connect(self._open_folder)
        self.setFocusProxy(self.ui.bagian.currentWidget())

    def _on_part_changed(self) -> None:
        """The paper that was just made final is the one to be sent and archived."""
        super()._on_part_changed()
        self.ui.baris_hasil.hide()  # it spoke of what was in hand
        final = self.susun.final_id
        if self.ui.bagian.currentWidget() is self.arsip and final not in ("", self._diarsipkan):
            self._diarsipkan = final
            self.arsip.show_document(final)

    def show_paper(self, kode: KodeDokumen, naskah_id: str = "", siklus_id: str = "") -> None:
        """Put the cursor on a paper of that kind, whichever part is in front."""
        self.ui.bagian.setCurrentWidget(self.susun)
        self.susun.show_paper(kode, naskah_id, siklus_id)

    def show_follow_up(self, tindak_id: str) -> None:
        """Put the cursor on a follow-up, whichever part is in front."""
        self.ui.bagian.setCurrentWidget(self.tindak)
        self.tindak.show_row(tindak_id)

    def show_to_sign(self, tahun: int) -> None:
        """Show what waits for the person's signature, whichever part is in front."""
        self._diarsipkan = self.susun.final_id  # the cursor is not for the paper in hand
        self.ui.bagian.setCurrentWidget(self.arsip)
        self.arsip.show_to_sign(tahun)

    def show_saved(self, path: Path) -> None:
        """Say where a file is."""
        self._disimpan = path
        self.ui.label_hasil.setText(self.tr("✓ Tersimpan: {path}").format(path=path))
        self.ui.label_hasil.setToolTip(str(path))
        self.ui.baris_hasil.show()
        self.status_changed.emit()

    def _open_folder(self) -> None:
        if self._disimpan is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._disimpan.parent)))
