"""What the person asked and nobody has answered yet: whose answer is awaited, and since when."""

from collections.abc import Sequence

from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.gui import theme
from sakip_desktop.gui.forms.ui_tugas import Ui_TugasPage
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.tugas.baris import name_of, open_question
from sakip_desktop.services.peran import sebutan, sebutan_unit
from sakip_desktop.services.pertanyaan import PertanyaanSel

_TERBANYAK = 3  # that are named; the list itself stands in Rekap, Analisis


class Ditanya:
    """A box below the tasks: it waits for others. Without any question it takes no room."""

    def __init__(self, page: Page, ui: Ui_TugasPage) -> None:
        self._page, self._ui = page, ui
        self.semua: tuple[PertanyaanSel, ...] = ()
        ui.tombol_ditanya.clicked.connect(self._open)

    def show(self, semua: Sequence[PertanyaanSel]) -> None:
        """How many, and the first ones by the day on which they were asked."""
        page, ui = self._page, self._ui
        self.semua = tuple(sorted(semua, key=lambda satu: satu.pertanyaan.terakhir_ditanya.pada))
        ui.bagian_ditanya.setVisible(bool(self.semua))
        judul = page.tr("{n} pertanyaan Anda belum dijawab:").format(n=len(self.semua))
        baris = [judul, *map(self._line, self.semua[:_TERBANYAK])]
        lagi = len(self.semua) - _TERBANYAK
        if lagi > 0:
            baris.append(page.tr("… dan {n} lagi").format(n=lagi))
        ui.label_ditanya.setText("\n".join(baris))

    def _line(self, satu: PertanyaanSel) -> str:
        """``○ IKU-02, Desember 2025: menunggu Kepala Subbagian/JF Bagian Umum sejak …``."""
        ctx = self._page.ctx
        hari = ctx.local(satu.pertanyaan.terakhir_ditanya.pada).date()
        return self._page.tr("{tanda} {apa}: menunggu {siapa} sejak {hari}").format(
            tanda=theme.BELUM_DIISI.tanda,
            apa=name_of(satu),
            siapa=sebutan_unit(sebutan(Peran.PENGISI, ctx.kantor.jenis), satu.unit_nama),
            hari=tanggal_indonesia(hari),
        )

    def _open(self) -> None:
        """The conversation that waits longest."""
        if self.semua:
            open_question(self._page, self.semua[0])
