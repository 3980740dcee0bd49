"""Administrasi: office, people, backups, journal, policy and calendar, each in its own part."""

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.gui.administrasi.cadangan import CadanganBagian
from sakip_desktop.gui.administrasi.jurnal import JurnalBagian
from sakip_desktop.gui.administrasi.kalender import KalenderBagian
from sakip_desktop.gui.administrasi.kantor import KantorBagian
from sakip_desktop.gui.administrasi.kebijakan import KebijakanBagian
from sakip_desktop.gui.administrasi.keutuhan import KeutuhanBagian
from sakip_desktop.gui.administrasi.pengguna import PenggunaBagian
from sakip_desktop.gui.berbagian import BerbagianPage
from sakip_desktop.gui.detail_panel import DetailPanel
from sakip_desktop.gui.forms.ui_administrasi import Ui_AdministrasiPage
from sakip_desktop.gui.page import PageSetup


class AdministrasiPage(BerbagianPage):
    """The administrator sees every part; the pemeriksa those that only tell."""

    HALAMAN = Halaman.ADMINISTRASI
    DEPENDS = frozenset({Jenis.KANTOR, Jenis.PENGGUNA})
    PANDUAN = "Administrasi"
    LEBAR_UNTUK_LANGKAH = 1500  # two columns of fields, or a journal of six columns

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        self.ui = Ui_AdministrasiPage()
        self.ui.setupUi(self)
        self.rincian = DetailPanel()
        if self.ctx.izin(Tindakan.KANTOR_UBAH, sebagai=self.peran).boleh:
            self._add(KantorBagian(self), self.tr("&Kantor"))
            self._add(PenggunaBagian(self), self.tr("P&engguna"))
            self._add(CadanganBagian(self), self.tr("Ca&dangan"))
        self._add(JurnalBagian(self), self.tr("&Jurnal"))
        self._add(KebijakanBagian(self), self.tr("Ke&bijakan"))
        self._add(KeutuhanBagian(self), self.tr("Ke&utuhan"))
        self._add(KalenderBagian(self), self.tr("Kalende&r"))
        self.ui.bagian.currentChanged.connect(self._on_part_changed)
        self.setFocusProxy(self.ui.bagian.currentWidget())

    def status(self) -> str:
        """The words of the part in front, and what is not saved yet in any of them."""
        belum = self.unsaved()
        tanda = f"✕ Belum tersimpan: {', '.join(belum)}" if belum else ""
        return " · ".join(satu for satu in (super().status(), tanda) if satu)
