"""Retiring a unit of the office from a day on, and taking it up again."""

from PySide6.QtCore import QDate

from sakip_desktop.domain.kinerja import Unit
from sakip_desktop.gui.forms.ui_rencana_berhenti import Ui_BerhentiDialog
from sakip_desktop.gui.isian import to_date
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.rencana.dialog import RencanaDialog
from sakip_desktop.services.pintu_rencana import HasilUbah
from sakip_desktop.services.siklus import fill
from sakip_desktop.services.unit import berlakukan_unit, hentikan_unit


class BerhentiUnitDialog(RencanaDialog):
    """Says what has to be done before, and stays open while something of it is missing."""

    def __init__(self, page: Page, unit: Unit) -> None:
        super().__init__(page)
        self.ui = Ui_BerhentiDialog()
        self.ui.setupUi(self)
        self.unit = unit
        ui = self.ui
        ui.label_judul.setText(unit.nama)
        ui.label_galat.hide()
        ui.label_gugur.hide()
        ui.alasan.setPlaceholderText(self.tr("misalnya: SOTK baru, digabung dengan unit lain"))
        lagi = unit.berhenti_pada is not None
        if lagi:
            self.setWindowTitle(self.tr("Berlakukan lagi unit"))
            ui.label_akibat.setText(
                self.tr(
                    "Unit ini dapat dipilih lagi di rencana dan di bagian Pengguna. Yang sudah "
                    "dihentikan di rencananya tetap berhenti."
                )
            )
            ui.tombol_lanjut.setText(self.tr("Berlakukan &lagi"))
            ui.l1.hide()
            ui.pada.hide()
        else:
            self.setWindowTitle(self.tr("Hentikan unit"))
            ui.label_akibat.setText(
                fill(
                    self.ctx,
                    "Mulai tanggal itu unit ini tidak dapat dipilih dan tidak diminta apa pun. "
                    "Formulir dan angkanya yang lama tetap ada.\n\n"
                    "Sebelumnya: formulirnya yang terbuka dikirim, dan indikator serta anggarannya "
                    "dihentikan, diganti, atau dipindahkan oleh {perencana} per tanggal yang sama. "
                    "Peran orang-orangnya diakhiri di bagian Pengguna.",
                )
            )
            hari = self.ctx.today()
            ui.pada.setDate(QDate(hari.year, hari.month, 1))
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_lanjut.clicked.connect(self._save)
        (ui.alasan if lagi else ui.pada).setFocus()

    def _save(self) -> None:
        def command(alasan: str) -> HasilUbah:
            if self.unit.berhenti_pada is not None:
                return HasilUbah(
                    berlakukan_unit(self.ctx, self.unit.id, alasan=alasan, sebagai=self.page.peran)
                )
            pada = to_date(self.ui.pada)
            return HasilUbah(
                hentikan_unit(self.ctx, self.unit.id, pada, alasan=alasan, sebagai=self.page.peran)
            )

        self.attempt(self.ui.alasan, self.ui.label_galat, command)
