"""A day of the office that is not as usual: free although others work, or the other way round."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.periode import TAHUN_TERAKHIR, TAHUN_TERAWAL
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.gui.forms.ui_hari_khusus import Ui_HariKhususDialog
from sakip_desktop.gui.isian import choose, show_date, to_date
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.page import Page
from sakip_desktop.services.kalender import HariKalender, find_hari, kata_hari, simpan_hari


class HariKhususDialog(QDialog):
    """Says what the chosen day is now, and stays open while it cannot be saved.

    Attributes:
        perubahan: what was saved; None until then.
    """

    def __init__(self, page: Page, tanggal: date, parent: QWidget, *, tetap: bool = False) -> None:
        """Build the dialog.

        Args:
            page: the page of the administrator.
            tanggal: the day to begin with.
            parent: the part of the page.
            tetap: the day is given, only what it is can be chosen.
        """
        super().__init__(parent)
        self.ui = Ui_HariKhususDialog()
        self.ui.setupUi(self)
        self.page = page
        self.perubahan: Perubahan | None = None
        self._ada: HariKalender | None = None
        ui = self.ui
        ui.jenis.addItem(self.tr("libur pada hari itu"), False)
        ui.jenis.addItem(self.tr("masuk pada hari itu"), True)
        ui.label_galat.hide()
        ui.tanggal.setMinimumDate(QDate(TAHUN_TERAWAL, 1, 1))
        ui.tanggal.setMaximumDate(QDate(TAHUN_TERAKHIR, 12, 31))
        show_date(ui.tanggal, tanggal)
        ui.tanggal.setEnabled(not tetap)
        ui.tanggal.dateChanged.connect(self._show_day)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self._save)
        self._show_day()
        (ui.jenis if tetap else ui.tanggal).setFocus()

    @property
    def tanggal(self) -> date:
        """The chosen day."""
        return to_date(self.ui.tanggal)

    def _show_day(self) -> None:
        """What the day is now; the office's own entry of it is what is being changed."""
        ui, hari = self.ui, self.tanggal
        lama, self._ada = self._ada, find_hari(self.page.ctx, hari)
        ui.label_kini.setText(
            self.tr("Sekarang: {kata}").format(kata=kata_hari(self.page.ctx, hari))
        )
        milik = self._ada if self._ada is not None and self._ada.id else None
        if milik is not None:
            ui.nama.setText(milik.nama)
            choose(ui.jenis, milik.masuk)
            return
        if lama is not None and lama.id and ui.nama.text() == lama.nama:
            ui.nama.clear()  # it was the other day's
        choose(ui.jenis, self._ada is not None)  # a free day can only be worked on

    def _save(self) -> None:
        ui = self.ui
        versi = 0 if self._ada is None else self._ada.versi
        try:
            self.perubahan = simpan_hari(
                self.page.ctx,
                self.tanggal,
                ui.nama.text(),
                masuk=bool(ui.jenis.currentData()),
                versi=versi,
                sebagai=self.page.peran,
            )
        except GalatSakip as galat:
            show_fault(ui.label_galat, str(galat))
            if not ui.nama.text().strip():
                ui.nama.setFocus()
            return
        self.accept()
