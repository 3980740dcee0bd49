"""One decree that names the SAKIP team: a new one, or a correction."""

from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.gui.forms.ui_sk_tim_isian import Ui_SkIsianDialog
from sakip_desktop.gui.isian import show_date, to_date
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.page import Page
from sakip_desktop.services.sk_tim import SkTimInput, simpan_sk


class SkIsianDialog(QDialog):
    """Stays open, with the sentence, while the decree cannot be saved."""

    def __init__(self, page: Page, sk: SkTimInput | None, parent: QWidget) -> None:
        """Build the dialog.

        Args:
            page: for which it is entered.
            sk: what is corrected; None enters a new one, for the rest of this year.
            parent: the register.
        """
        super().__init__(parent)
        self.ui = Ui_SkIsianDialog()
        self.ui.setupUi(self)
        self.page = page
        self.perubahan: Perubahan | None = None
        hari = page.ctx.today()
        self._sk = sk or SkTimInput(
            nomor="", tanggal=hari, mulai=hari, sampai=date(hari.year, 12, 31)
        )
        ui = self.ui
        judul = self.tr("Ubah SK Tim") if sk else self.tr("SK Tim baru")
        self.setWindowTitle(judul)
        ui.label_judul.setText(judul)
        ui.label_galat.hide()
        ui.nomor.setText(self._sk.nomor)
        ui.tentang.setText(self._sk.tentang)
        show_date(ui.tanggal, self._sk.tanggal)
        show_date(ui.mulai, self._sk.mulai)
        show_date(ui.sampai, self._sk.sampai)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self._save)
        ui.nomor.setFocus()

    def _save(self) -> None:
        ui = self.ui
        masukan = SkTimInput(
            id=self._sk.id,
            versi=self._sk.versi,
            nomor=ui.nomor.text(),
            tentang=ui.tentang.text(),
            tanggal=to_date(ui.tanggal),
            mulai=to_date(ui.mulai),
            sampai=to_date(ui.sampai),
        )
        try:
            self.perubahan = simpan_sk(self.page.ctx, masukan, sebagai=self.page.peran)
        except GalatSakip as galat:
            show_fault(ui.label_galat, str(galat))
            return
        self.accept()
