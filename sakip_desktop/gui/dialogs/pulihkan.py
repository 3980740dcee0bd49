"""Bringing a backup back: what it holds, what would be lost, and an administrator's password."""

from PySide6.QtWidgets import QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.ukuran import format_ukuran
from sakip_desktop.gui.enter import EnterGoesOn
from sakip_desktop.gui.forms.ui_pulihkan import Ui_PulihkanDialog
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services import cadangan, pengguna
from sakip_desktop.services.cadangan import Perbandingan
from sakip_desktop.services.context import AppContext

_JENIS_TERBANYAK = 6


class PulihkanDialog(EnterGoesOn):
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
                ukuran=format_ukuran(beda.cadangan.ukuran),
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
            dari, sampai = self.ctx.waktu(hilang.dari), self.ctx.waktu(hilang.sampai)
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

    def _name_account(self) -> None:
        """Most often it is the one who works now."""
        kini = self.ctx.pelaku
        sendiri = (s for s in pengguna.list_orang(self.ctx) if kini and s.orang_id == kini.orang_id)
        self.ui.akun.setText(next((satu.nama_akun for satu in sendiri), ""))
        self.ui.sandi.setFocus()

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
            show_fault(self.ui.label_galat, str(galat))
            self.ui.sandi.setFocus()
            self.ui.sandi.selectAll()
            return
        self.accept()
