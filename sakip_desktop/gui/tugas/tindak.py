"""The open follow-ups of the person in *Tugas saya*: a few lines, and the way to them."""

from collections.abc import Callable, Sequence

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.tindak_lanjut import TindakLanjut
from sakip_desktop.gui import theme
from sakip_desktop.gui.forms.ui_tugas import Ui_TugasPage
from sakip_desktop.gui.page import Page, Tujuan
from sakip_desktop.gui.tindak.kolom import LEWAT, cut
from sakip_desktop.services.tindak_lanjut import tindak_saya, tindak_terlantar

_TERBANYAK = 3  # of each that are named; the list itself stands in Surat & naskah


class TindakSaya:
    """The block above the tasks: one's own, and what somebody has to be reminded of.

    Without any it takes no room.
    """

    def __init__(self, page: Page, ui: Ui_TugasPage) -> None:
        self._page, self._ui = page, ui
        self.semua: tuple[TindakLanjut, ...] = ()
        ui.tombol_tindak.clicked.connect(self._open)

    def show(self) -> None:
        """The first ones by due date."""
        ui, ctx = self._ui, self._page.ctx
        milik = tindak_saya(ctx)
        boleh = ctx.izin(Tindakan.TINDAK_LANJUT_BUKA).boleh
        lain = tuple(s for s in tindak_terlantar(ctx) if s not in milik) if boleh else ()
        self.semua = (*milik, *lain)
        ui.bagian_tindak.setVisible(bool(self.semua))
        ui.tombol_tindak.setVisible(ctx.izin(Tindakan.RENCANA_LIHAT).boleh)
        tr = self._page.tr
        baris = self._lines(tr("{n} tindak lanjut belum selesai:"), milik, self._line)
        judul = tr("{n} tindak lanjut perlu diingatkan atau diserahkan kepada yang lain:")
        baris += self._lines(judul, lain, self._line_of_other)
        ui.label_tindak.setText("\n".join(baris))

    def _lines(
        self,
        judul: str,
        semua: Sequence[TindakLanjut],
        to_line: Callable[[TindakLanjut], str],
    ) -> list[str]:
        """A heading with their number, and the first of them; nothing where there are none."""
        if not semua:
            return []
        baris = [judul.format(n=len(semua)), *map(to_line, semua[:_TERBANYAK])]
        lagi = len(semua) - _TERBANYAK
        return [*baris, self._page.tr("… dan {n} lagi").format(n=lagi)] if lagi > 0 else baris

    def _line(self, satu: TindakLanjut) -> str:
        """``○ Susun jadwal (tenggat 20 Agustus 2025)``."""
        hari = tanggal_indonesia(satu.tenggat)
        if satu.overdue(self._page.ctx.today()):
            return f"{LEWAT.tanda} {cut(satu.pokok)} ({LEWAT.kata.casefold()} {hari})"
        return f"{theme.BELUM_DIISI.tanda} {cut(satu.pokok)} (tenggat {hari})"

    def _line_of_other(self, satu: TindakLanjut) -> str:
        return f"{self._line(satu)}: {satu.penanggung_jawab}"

    def _open(self) -> None:
        """To the first of them."""
        if self.semua:
            satu = self.semua[0]
            tujuan = Tujuan(halaman=Halaman.NASKAH, periode=satu.periode, tindak_id=satu.id)
            self._page.go_to.emit(tujuan)
