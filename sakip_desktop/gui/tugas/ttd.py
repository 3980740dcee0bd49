"""The papers that wait for the person's signature in *Tugas saya*, and the way to them."""

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.gui import theme
from sakip_desktop.gui.forms.ui_tugas import Ui_TugasPage
from sakip_desktop.gui.page import Page, Tujuan, Utama
from sakip_desktop.services.arsip_ttd import MenungguTtd, menunggu_ttd

_TERBANYAK = 3  # that are named; the list itself stands in Kirim & arsip


class TtdSaya:
    """The block above the tasks; without any paper it takes no room."""

    def __init__(self, page: Page, ui: Ui_TugasPage) -> None:
        self._page, self._ui = page, ui
        self.semua: tuple[MenungguTtd, ...] = ()
        ui.tombol_ttd.clicked.connect(self._open)

    def show(self) -> None:
        """How many, and the first ones by the day on which they became final."""
        page, ui = self._page, self._ui
        boleh = page.ctx.izin(Tindakan.RENCANA_LIHAT).boleh
        self.semua = menunggu_ttd(page.ctx) if boleh else ()
        ui.bagian_ttd.setVisible(bool(self.semua))
        judul = page.tr("{n} naskah menunggu tanda tangan Anda:").format(n=len(self.semua))
        baris = [judul, *map(self._line, self.semua[:_TERBANYAK])]
        lagi = len(self.semua) - _TERBANYAK
        if lagi > 0:
            baris.append(page.tr("… dan {n} lagi").format(n=lagi))
        ui.label_ttd.setText("\n".join(baris))

    def utama(self) -> Utama:
        """The primary button, where nothing else waits; the box then has none."""
        return Utama(self._page.tr("Buka naskah yang menunggu tanda tangan"), self._open)

    def _line(self, satu: MenungguTtd) -> str:
        """``○ Undangan Rapat Juli 2025, final sejak 4 Agustus 2025``."""
        hari = tanggal_indonesia(self._page.ctx.local(satu.sejak).date())
        return self._page.tr("{tanda} {judul}, final sejak {hari}").format(
            tanda=theme.BELUM_DIISI.tanda, judul=satu.judul, hari=hari
        )

    def _open(self) -> None:
        """To the year of the one that waits longest."""
        if self.semua:
            tujuan = Tujuan(halaman=Halaman.NASKAH, ttd_tahun=self.semua[0].tahun)
            self._page.go_to.emit(tujuan)
