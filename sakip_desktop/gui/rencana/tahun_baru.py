"""Mulai tahun baru: last year's plan becomes the draft of the next."""

from sakip_desktop.gui.forms.ui_rencana_tahun_baru import Ui_TahunBaruDialog
from sakip_desktop.gui.isian import choose
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.rencana.dialog import RencanaDialog
from sakip_desktop.services import tahun_rencana
from sakip_desktop.services.pintu_rencana import HasilUbah


class TahunBaruDialog(RencanaDialog):
    """From which year, with its targets or without."""

    def __init__(self, page: Page, tahun: int, dari: tuple[int, ...], usul: int) -> None:
        """Build the dialog.

        Args:
            page: the page.
            tahun: the year that begins.
            dari: years that have a plan.
            usul: the one that is offered first.
        """
        super().__init__(page)
        self.ui = Ui_TahunBaruDialog()
        self.ui.setupUi(self)
        self.tahun = tahun
        ui = self.ui
        ui.label_judul.setText(self.tr("Mulai tahun baru: rencana {tahun}").format(tahun=tahun))
        ui.dengan_target.toggled.connect(self._show_outcome)
        self._show_outcome()
        ui.label_galat.hide()
        for satu in dari:
            ui.dari.addItem(str(satu), satu)
        choose(ui.dari, usul)
        ui.alasan.setText(self.tr("Penyusunan rencana {tahun}").format(tahun=tahun))
        ui.tombol_lanjut.setEnabled(bool(dari))
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_lanjut.clicked.connect(self._save)
        ui.dari.setFocus()

    def _show_outcome(self) -> None:
        """What is copied, and what is left to do."""
        ikut = self.ui.dengan_target.isChecked()
        self.ui.label_akibat.setText(
            self.tr(
                "Susunan, indikator, definisi, rumus, dan unitnya disalin menjadi rencana {tahun}. "
                "Yang sudah dihentikan tidak ikut. Rencana yang disalin tidak berubah. Sesudah itu "
                "{target} targetnya, isi pagunya, dan lihat bagian Kesiapan."
            ).format(tahun=self.tahun, target=self.tr("periksa") if ikut else self.tr("isi"))
        )

    def _save(self) -> None:
        ui = self.ui

        def command(alasan: str) -> HasilUbah:
            return tahun_rencana.mulai_tahun(
                self.ctx,
                self.tahun,
                dari=int(ui.dari.currentData()),
                dengan_target=ui.dengan_target.isChecked(),
                alasan=alasan,
                sebagai=self.page.peran,
            )

        self.attempt(ui.alasan, ui.label_galat, command)
