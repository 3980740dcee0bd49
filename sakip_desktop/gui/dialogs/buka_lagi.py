"""Open a closed period again for one unit: which, until when, and why."""

from datetime import timedelta

from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.masa_isi import SETELAH_TENGGAT, BarisMasa, MasaUnit, hari_tanggal
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.gui.dialogs.tenggat import limit_years
from sakip_desktop.gui.forms.ui_buka_lagi import Ui_BukaLagiDialog
from sakip_desktop.gui.isian import choose, show_date, to_date
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.page import Page
from sakip_desktop.services.kalender import kata_hari
from sakip_desktop.services.masa_isi import buka_lagi

_HARI_USUL = timedelta(days=3)


class BukaLagiDialog(QDialog):
    """Stays open while it cannot be done.

    Attributes:
        perubahan: what was saved; None until then.
    """

    def __init__(self, page: Page, baris: BarisMasa, unit_id: str | None, parent: QWidget) -> None:
        """Build the dialog.

        Args:
            page: the page of the planner or the verifikator.
            baris: the closed period with its units.
            unit_id: the unit to begin with; another one is chosen where that is not possible.
            parent: the part of the page.
        """
        super().__init__(parent)
        self.ui = Ui_BukaLagiDialog()
        self.ui.setupUi(self)
        self.page = page
        self.baris = baris
        self.perubahan: Perubahan | None = None
        ui = self.ui
        ui.label_judul.setText(
            self.tr("Buka lagi {periode} untuk satu unit").format(periode=baris.periode.label)
        )
        self._unit = {satu.unit_id: satu for satu in baris.unit if not satu.alasan}
        for satu in self._unit.values():
            ui.unit.addItem(satu.nama, satu.unit_id)
        choose(ui.unit, unit_id)
        limit_years(ui.sampai)
        show_date(ui.sampai, page.ctx.today() + _HARI_USUL)
        ui.label_galat.hide()
        ui.unit.currentIndexChanged.connect(self._show_consequence)
        ui.sampai.dateChanged.connect(self._show_consequence)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self._save)
        self._show_consequence()
        (ui.sampai if unit_id in self._unit else ui.unit).setFocus()

    def _chosen(self) -> MasaUnit | None:
        return self._unit.get(str(self.ui.unit.currentData()))

    def _show_consequence(self) -> None:
        ui, sampai, unit = self.ui, to_date(self.ui.sampai), self._chosen()
        ui.label_galat.hide()
        ui.label_hari.setText(kata_hari(self.page.ctx, sampai))
        ui.label_akibat.setText(
            self.tr(
                "Hanya {unit} yang dapat mengisi, sampai {hari}. Yang disimpannya ditandai "
                "“{tanda}”, dan alasan ini tercatat di jurnal."
            ).format(
                unit="" if unit is None else unit.nama,
                hari=hari_tanggal(sampai),
                tanda=SETELAH_TENGGAT,
            )
        )

    def _save(self) -> None:
        ui, unit = self.ui, self._chosen()
        if unit is None:
            return
        try:
            self.perubahan = buka_lagi(
                self.page.ctx,
                self.baris.periode,
                unit.unit_id,
                to_date(ui.sampai),
                ui.alasan.text(),
                versi=0 if unit.lagi is None else unit.lagi.versi,
                sebagai=self.page.peran,
            )
        except GalatSakip as galat:
            show_fault(ui.label_galat, str(galat))
            if not ui.alasan.text().strip():
                ui.alasan.setFocus()
            return
        self.accept()
