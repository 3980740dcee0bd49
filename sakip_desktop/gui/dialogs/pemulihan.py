"""A forgotten password: the printed recovery code makes a new one, and a new code."""

from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.gui.dialogs.kode_pemulihan import KodePemulihanDialog
from sakip_desktop.gui.forms.ui_pemulihan import Ui_PemulihanDialog
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services import pengguna
from sakip_desktop.services.context import AppContext


class PemulihanDialog(QDialog):
    """Accepted once the new password is stored and the new code was kept."""

    def __init__(
        self, ctx: AppContext, nama_akun: str, sebutan: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PemulihanDialog()
        self.ui.setupUi(self)
        self._ctx = ctx
        self._nama_akun = nama_akun
        self.ui.nama_akun.setText(sebutan)
        self.ui.label_galat.hide()
        self.ui.tombol_batal.clicked.connect(self.reject)
        self.ui.tombol_simpan.clicked.connect(self._on_save)

    def _on_save(self) -> None:
        if self.ui.sandi.text() != self.ui.ulang.text():
            show_fault(
                self.ui.label_galat, self.tr("Kedua sandi tidak sama. Ketik ulang keduanya.")
            )
            self.ui.ulang.setFocus()
            return
        kode, sandi = self.ui.kode.text(), self.ui.sandi.text()
        try:
            baru = run_with_progress(
                self,
                self.tr("Menyimpan sandi baru"),
                lambda _progress: pengguna.reset_with_recovery(
                    self._ctx, kode, self._nama_akun, sandi
                ),
                can_cancel=False,
            )
        except GalatSakip as galat:
            show_fault(self.ui.label_galat, str(galat))
            return
        KodePemulihanDialog(baru, self._ctx.kantor.nama, self).exec()
        self.accept()
