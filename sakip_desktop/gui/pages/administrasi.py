"""Administrasi: office, people, backups and the journal, each in a part of its own."""

from PySide6.QtWidgets import QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.gui.administrasi.cadangan import CadanganBagian
from sakip_desktop.gui.administrasi.jurnal import JurnalBagian
from sakip_desktop.gui.administrasi.kantor import KantorBagian
from sakip_desktop.gui.administrasi.kebijakan import KebijakanBagian
from sakip_desktop.gui.administrasi.keutuhan import KeutuhanBagian
from sakip_desktop.gui.administrasi.pengguna import PenggunaBagian
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.detail_panel import DetailPanel
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_administrasi import Ui_AdministrasiPage
from sakip_desktop.gui.page import Page, PageSetup, Utama


class AdministrasiPage(Page):
    """The administrator sees every part, the pemeriksa the journal."""

    HALAMAN = Halaman.ADMINISTRASI
    DEPENDS = frozenset({Jenis.KANTOR, Jenis.PENGGUNA})
    PANDUAN = "Administrasi"
    LEBAR_UNTUK_LANGKAH = 1500  # two columns of fields, or a journal of six columns

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        self.ui = Ui_AdministrasiPage()
        self.ui.setupUi(self)
        self.rincian = DetailPanel()
        self._bagian: list[Bagian] = []
        if self.ctx.izin(Tindakan.KANTOR_UBAH, sebagai=self.peran).boleh:
            self._add(KantorBagian(self), self.tr("&Kantor"))
            self._add(PenggunaBagian(self), self.tr("P&engguna"))
            self._add(CadanganBagian(self), self.tr("Ca&dangan"))
        self._add(JurnalBagian(self), self.tr("&Jurnal"))
        self._add(KebijakanBagian(self), self.tr("Ke&bijakan"))
        self._add(KeutuhanBagian(self), self.tr("Ke&utuhan"))
        self.ui.bagian.currentChanged.connect(self._on_part_changed)
        self.setFocusProxy(self.bagian)

    def _add(self, bagian: Bagian, judul: str) -> None:
        self._bagian.append(bagian)
        bagian.status_changed.connect(self._on_status_changed)
        self.ui.bagian.addTab(bagian, judul)

    @property
    def bagian(self) -> Bagian:
        """The part in front."""
        return self._bagian[self.ui.bagian.currentIndex()]

    def load(self) -> None:
        """Load the part in front; the others load when they come to the front."""
        self.bagian.load()
        self._on_status_changed()

    def _on_part_changed(self) -> None:
        self.setFocusProxy(self.bagian)
        try:
            self.load()
        except GalatSakip as galat:
            show_error(self, galat)

    def _on_status_changed(self) -> None:
        self.rincian.show_parts(self.bagian.details())
        self.status_changed.emit()

    def unsaved(self) -> tuple[str, ...]:
        """What waits for its button in any of the parts."""
        return tuple(nama for bagian in self._bagian for nama in bagian.unsaved())

    # What the window asks

    def status(self) -> str:
        """The words of the part in front, and what is not saved yet in any of them."""
        belum = self.unsaved()
        tanda = f"✕ Belum tersimpan: {', '.join(belum)}" if belum else ""
        return " · ".join(satu for satu in (self.bagian.status(), tanda) if satu)

    def utama(self) -> Utama | None:
        """The button of the part in front."""
        return self.bagian.utama()

    def details(self) -> QWidget:
        """The chosen entry of the journal."""
        return self.rincian
