"""The packet for whoever mends the program: shown whole, then saved."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.gui.dialogs.berkas import save_asking, save_folder
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_diagnosa import Ui_DiagnosaDialog
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services import diagnosa
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.diagnosa import BerkasDiagnosa
from sakip_desktop.services.periksa import LaporanPeriksa


class DiagnosaDialog(QDialog):
    """The files of the packet on the left, the text of the chosen one on the right."""

    def __init__(self, isi: tuple[BerkasDiagnosa, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DiagnosaDialog()
        self.ui.setupUi(self)
        self.isi = isi
        self.ui.pembagi.setSizes([200, 620])
        self.ui.daftar.addItems([satu.nama for satu in isi])
        self.ui.daftar.currentRowChanged.connect(self._show)
        self.ui.daftar.setCurrentRow(0)
        self.ui.tombol_simpan.clicked.connect(self._save)
        self.ui.tombol_tutup.clicked.connect(self.accept)
        self.ui.daftar.setFocus()

    def _show(self, nomor: int) -> None:
        self.ui.isi.setPlainText(self.isi[nomor].isi if nomor >= 0 else "")

    def _save(self) -> None:
        try:
            path = save_asking(
                self,
                self.tr("Simpan paket diagnosa"),
                save_folder() / "paket-diagnosa-sakip.zip",
                self.tr("Berkas zip (*.zip)"),
                lambda ke, _progress: diagnosa.simpan(self.isi, ke),
            )
        except GalatSakip as galat:
            show_error(self, galat)
            return
        if path is not None:
            self.ui.label_hasil.setText(self.tr("✓ Tersimpan: {path}").format(path=path))


def show_diagnosa(parent: QWidget, ctx: AppContext, laporan: LaporanPeriksa | None) -> None:
    """Put the packet together and show it."""
    try:
        isi = run_with_progress(
            parent,
            parent.tr("Menyusun paket diagnosa"),
            lambda progress: diagnosa.susun(ctx, laporan, qt=qVersion() or "", progress=progress),
        )
    except (Cancelled, GalatSakip) as galat:
        show_error(parent, galat)
        return
    DiagnosaDialog(isi, parent).exec()
