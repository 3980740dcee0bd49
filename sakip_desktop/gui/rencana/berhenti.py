"""Retiring a line of the plan from a day on, and taking it up again."""

from datetime import date

from sakip_desktop.domain.kinerja import Indikator, Simpul
from sakip_desktop.domain.rencana import Objek
from sakip_desktop.gui.forms.ui_rencana_berhenti import Ui_BerhentiDialog
from sakip_desktop.gui.isian import to_date
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.rencana.baris_baru import described
from sakip_desktop.gui.rencana.dialog import (
    RencanaDialog,
    dropped_text,
    first_day,
    limit_to_year,
)
from sakip_desktop.gui.rencana_widget.alasan import Alasan
from sakip_desktop.services import baris_rencana, telaah_rencana
from sakip_desktop.services.pintu_rencana import HasilUbah


class BerhentiDialog(RencanaDialog):
    """Says what becomes of the figures before it asks for the day."""

    def __init__(
        self, page: Page, alasan: Alasan, satu: Indikator | Simpul, *, lagi: bool = False
    ) -> None:
        """Build the dialog.

        Args:
            page: the page.
            alasan: the reason said last.
            satu: what is retired.
            lagi: it is taken up again instead.
        """
        super().__init__(page)
        self.ui = Ui_BerhentiDialog()
        self.ui.setupUi(self)
        self.alasan = alasan
        self.satu = satu
        self.lagi = lagi
        ui = self.ui
        ui.label_judul.setText(described(satu))
        ui.label_galat.hide()
        if lagi:
            self.setWindowTitle(self.tr("Berlakukan lagi"))
            ui.label_akibat.setText(
                self.tr(
                    "Berlaku lagi tanpa tanggal berhenti: ditanyakan lagi di formulir unitnya. "
                    "Riwayatnya tetap menyebut bahwa ia pernah dihentikan."
                )
            )
            ui.tombol_lanjut.setText(self.tr("Berlakukan &lagi"))
            ui.l1.hide()
            ui.pada.hide()
            ui.label_gugur.hide()
        else:
            ui.label_akibat.setText(
                self.tr(
                    "Mulai tanggal itu tidak ditanyakan dan tidak dihitung lagi. Bulan yang "
                    "berakhir sebelumnya tetap diukur, dan angkanya tidak berubah. Tidak ada yang "
                    "dihapus; dapat diberlakukan lagi."
                )
            )
            objek = Objek.INDIKATOR if isinstance(satu, Indikator) else Objek.SIMPUL
            self._usul = telaah_rencana.usul_berhenti(self.ctx, self.tahun, objek, satu.kode)
            awal = _first_of_month(self.ctx.today())
            limit_to_year(ui.pada, self.tahun, first_day(self._usul, awal))
            ui.pada.dateChanged.connect(self._show_dropped)
            self._show_dropped()
        ui.alasan.setText(alasan.teks)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_lanjut.clicked.connect(self._save)
        (ui.alasan if lagi else ui.pada).setFocus()

    def _show_dropped(self) -> None:
        pada = to_date(self.ui.pada)
        self.ui.label_gugur.setText(dropped_text(self.satu, pada, self._usul))

    def _save(self) -> None:
        objek = Objek.INDIKATOR if isinstance(self.satu, Indikator) else Objek.SIMPUL

        def command(alasan: str) -> HasilUbah:
            if self.lagi:
                return baris_rencana.berlakukan(
                    self.ctx,
                    self.tahun,
                    objek,
                    self.satu.kode,
                    alasan=alasan,
                    sebagai=self.page.peran,
                )
            return baris_rencana.hentikan(
                self.ctx,
                self.tahun,
                objek,
                self.satu.kode,
                to_date(self.ui.pada),
                alasan=alasan,
                sebagai=self.page.peran,
            )

        if self.attempt(self.ui.alasan, self.ui.label_galat, command):
            self.alasan.say(self.ui.alasan.text().strip())


def _first_of_month(hari: date) -> date:
    return hari.replace(day=1)
