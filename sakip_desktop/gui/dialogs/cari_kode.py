"""From the code on a paper to the unit and period that it is about."""

from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.gui.forms.ui_cari_kode import Ui_CariKodeDialog
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir_terbit import FormulirDitemukan, cari_formulir


class CariKodeDialog(QDialog):
    """Stays open, with the sentence, while no form has the code.

    Attributes:
        ditemukan: the form; None until then.
    """

    def __init__(self, ctx: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_CariKodeDialog()
        self.ui.setupUi(self)
        self.ctx = ctx
        self.ditemukan: FormulirDitemukan | None = None
        self.ui.label_galat.hide()
        self.ui.tombol_batal.clicked.connect(self.reject)
        self.ui.tombol_cari.clicked.connect(self._find)
        self.ui.kode.setFocus()

    def _find(self) -> None:
        try:
            self.ditemukan = cari_formulir(self.ctx, self.ui.kode.text())
        except GalatSakip as galat:
            show_fault(self.ui.label_galat, str(galat))
            self.ui.kode.setFocus()
            self.ui.kode.selectAll()
            return
        self.accept()
