"""The person's open follow-ups in *Tugas saya*: a few lines, and the way to them."""

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.tindak_lanjut import TindakLanjut
from sakip_desktop.gui import theme
from sakip_desktop.gui.forms.ui_tugas import Ui_TugasPage
from sakip_desktop.gui.page import Page, Tujuan
from sakip_desktop.gui.tindak.kolom import LEWAT, cut
from sakip_desktop.services.tindak_lanjut import tindak_saya

_TERBANYAK = 3  # that are named; the list itself stands in Surat & naskah


class TindakSaya:
    """The block above the tasks; without an open one it takes no room."""

    def __init__(self, page: Page, ui: Ui_TugasPage) -> None:
        self._page, self._ui = page, ui
        self.semua: tuple[TindakLanjut, ...] = ()
        ui.tombol_tindak.clicked.connect(self._open)

    def show(self) -> None:
        """The first ones by due date."""
        ui, page = self._ui, self._page
        self.semua = tindak_saya(page.ctx)
        ui.bagian_tindak.setVisible(bool(self.semua))
        ui.tombol_tindak.setVisible(page.ctx.izin(Tindakan.RENCANA_LIHAT).boleh)
        baris = [self._line(satu) for satu in self.semua[:_TERBANYAK]]
        lagi = len(self.semua) - _TERBANYAK
        if lagi > 0:
            baris.append(page.tr("… dan {n} lagi").format(n=lagi))
        judul = page.tr("{n} tindak lanjut belum selesai:").format(n=len(self.semua))
        ui.label_tindak.setText("\n".join((judul, *baris)))

    def _line(self, satu: TindakLanjut) -> str:
        """``○ Susun jadwal (tenggat 20 Agustus 2025)``."""
        hari = tanggal_indonesia(satu.tenggat)
        if satu.overdue(self._page.ctx.today()):
            return f"{LEWAT.tanda} {cut(satu.pokok)} ({LEWAT.kata.casefold()} {hari})"
        return f"{theme.BELUM_DIISI.tanda} {cut(satu.pokok)} (tenggat {hari})"

    def _open(self) -> None:
        """To the first of them."""
        if self.semua:
            satu = self.semua[0]
            tujuan = Tujuan(halaman=Halaman.NASKAH, periode=satu.periode, tindak_id=satu.id)
            self._page.go_to.emit(tujuan)
