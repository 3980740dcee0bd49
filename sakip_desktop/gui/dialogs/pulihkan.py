"""Bringing a backup back: what it holds, what would be lost, and an administrator's password."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.progress import Progress
from sakip_desktop.gui import theme
from sakip_desktop.gui.forms.ui_pulihkan import Ui_PulihkanDialog
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.gui.texts import size_text
from sakip_desktop.services import cadangan, pengguna
from sakip_desktop.services.cadangan import Perbandingan
from sakip_desktop.services.context import AppContext

_JENIS_TERBANYAK = 6


class PulihkanDialog(QDialog):
    """Accepted once the backup is the office's file; the office must then be opened anew."""

    def __init__(
        self, ctx: AppContext, beda: Perbandingan, kapan: str, parent: QWidget | None = None
    ) -> None:
        """Build the dialog.

        Args:
            ctx: the open office; its file is let go of while restoring.
            beda: what the backup holds and what would be lost.
            kapan: when it was made, as the table says it.
            parent: the page.
        """
        super().__init__(parent)
        self.ui = Ui_PulihkanDialog()
        self.ui.setupUi(self)
        self.ctx = ctx
        self.beda = beda
        self.ui.label_judul.setText(self.tr("Pulihkan cadangan {kapan}?").format(kapan=kapan))
        self.ui.label_isi.setText(
            self.tr("{kantor}, {ukuran}, jurnal sampai catatan {urut}. Berkasnya utuh.").format(
                kantor=beda.kantor,
                ukuran=size_text(beda.cadangan.ukuran),
                urut=beda.cadangan.kepala.urut,
            )
        )
        self.ui.label_akibat.setText(
            self.tr(
                "{hilang} Keadaan sekarang dicadangkan lebih dahulu, jadi dapat dikembalikan. "
                "Sesudahnya semua pengguna harus masuk kembali."
            ).format(hilang=self._lost(kapan))
        )
        self.ui.label_galat.hide()
        self._name_account()
        self.ui.tombol_batal.setDefault(True)
        self.ui.tombol_batal.clicked.connect(self.reject)
        self.ui.tombol_pulihkan.clicked.connect(self._restore)

    def _lost(self, kapan: str) -> str:
        """What would go (how much, of which kinds, of which days) and what would come back."""
        hilang, kembali = self.beda.hilang, self.beda.kembali
        if not hilang.jumlah:
            teks = self.tr("Tidak ada catatan yang hilang.")
        elif hilang.dari is None or hilang.sampai is None:
            teks = ""
        else:
            jenis = [f"{banyak} {kata}" for kata, banyak in hilang.jenis[:_JENIS_TERBANYAK]]
            if len(hilang.jenis) > _JENIS_TERBANYAK:
                jenis.append(self.tr("lainnya"))
            dari, sampai = self._moment(hilang.dari), self._moment(hilang.sampai)
            teks = self.tr(
                "{n} catatan sesudah {kapan} akan hilang dari data kantor: {jenis} ({saat})."
            ).format(
                n=hilang.jumlah,
                kapan=kapan,
                jenis=", ".join(jenis),
                saat=dari if dari == sampai else f"{dari} sampai {sampai}",
            )
        if kembali:
            teks += self.tr(
                " {n} catatan yang sekarang tidak ada akan kembali: cadangan ini dibuat sebelum "
                "cadangan yang lebih lama dipulihkan."
            ).format(n=kembali)
        return teks

    def _moment(self, waktu: datetime) -> str:
        setempat = self.ctx.local(waktu)
        return f"{tanggal_indonesia(setempat.date())} pukul {setempat:%H.%M}"

    def _name_account(self) -> None:
        """Most often it is the one who works now."""
        kini = self.ctx.pelaku
        sendiri = (s for s in pengguna.list_orang(self.ctx) if kini and s.orang_id == kini.orang_id)
        self.ui.akun.setText(next((satu.nama_akun for satu in sendiri), ""))
        self.ui.sandi.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on to the next, and from the last to Batal: nothing by mistake."""
        kunci = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in kunci and isinstance(self.focusWidget(), QLineEdit):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def _restore(self) -> None:
        folder, berkas = self.ctx.folder, self.beda.cadangan.berkas
        akun, sandi, jam = self.ui.akun.text().strip(), self.ui.sandi.text(), self.ctx.clock

        def restore(progress: Progress) -> object:
            # The one connection lets go of the file; a refusal leaves it as it was, and the next
            # reading connects anew.
            self.ctx.engine.dispose()
            return cadangan.restore_as(folder, berkas, akun, sandi, clock=jam, progress=progress)

        try:
            run_with_progress(self, self.tr("Memulihkan cadangan"), restore, can_cancel=False)
        except GalatSakip as galat:
            self.ui.label_galat.setText(f"{theme.KESALAHAN.tanda} {galat}")
            self.ui.label_galat.show()
            self.ui.sandi.setFocus()
            self.ui.sandi.selectAll()
            return
        self.accept()
