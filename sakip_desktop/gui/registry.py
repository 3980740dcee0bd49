"""Which class shows which page: plain and explicit."""

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.pages.administrasi import AdministrasiPage
from sakip_desktop.gui.pages.isi_data import IsiDataPage
from sakip_desktop.gui.pages.naskah import NaskahPage
from sakip_desktop.gui.pages.persetujuan import PersetujuanPage
from sakip_desktop.gui.pages.rekap import RekapPage
from sakip_desktop.gui.pages.rencana import RencanaPage
from sakip_desktop.gui.pages.tugas import TugasPage
from sakip_desktop.gui.pages.validasi import ValidasiPage

PAGES: dict[Halaman, type[Page]] = {
    Halaman.TUGAS: TugasPage,
    Halaman.ISI_DATA: IsiDataPage,
    Halaman.REKAP: RekapPage,
    Halaman.VALIDASI: ValidasiPage,
    Halaman.PERSETUJUAN: PersetujuanPage,
    Halaman.RENCANA: RencanaPage,
    Halaman.NASKAH: NaskahPage,
    Halaman.ADMINISTRASI: AdministrasiPage,
}
