"""What the planner does with a whole line of the plan: add, retire, replace, begin a year."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.kinerja import Indikator, Simpul
from sakip_desktop.domain.periode import setahun
from sakip_desktop.gui.dialogs.alasan import ask_reason
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.page import Page, Tujuan
from sakip_desktop.gui.rencana_widget.alasan import Alasan
from sakip_desktop.services import rencana, tahun_rencana
from sakip_desktop.services.pintu_rencana import HasilUbah
from sakip_desktop.services.riwayat_rencana import riwayat_indikator, riwayat_simpul


class TindakanRencana(QObject):
    """Opens the dialog of an action; what it did goes out through the page."""

    def __init__(self, page: Page, alasan: Alasan) -> None:
        super().__init__(page)
        self.page = page
        self.ctx = page.ctx
        self.alasan = alasan

    @property
    def why_not(self) -> str:
        """Why this person may not change the plan; empty for the planner."""
        return self.ctx.izin(Tindakan.RENCANA_UBAH, sebagai=self.page.peran).alasan

    @property
    def may_edit(self) -> bool:
        """Whether this person changes the plan."""
        return not self.why_not

    def years_to_copy(self) -> tuple[int, ...]:
        """Earlier years that have a plan, newest first."""
        tahun = self.page.periode.tahun
        return tuple(satu for satu in rencana.tahun_berencana(self.ctx) if satu < tahun)

    def add_node(self, induk: str) -> None:
        """A new node, below this kode."""
        from sakip_desktop.gui.rencana.baris_baru import SimpulBaruDialog

        self._finish(SimpulBaruDialog(self.page, self.alasan, induk))

    def add_indikator(self, simpul: str) -> None:
        """A new indikator of the node with this kode."""
        from sakip_desktop.gui.rencana.baris_baru import IndikatorBaruDialog

        self._finish(IndikatorBaruDialog(self.page, self.alasan, simpul, None))

    def replace_indikator(self, lama: Indikator) -> None:
        """Retire one and begin its successor on the same day."""
        from sakip_desktop.gui.rencana.baris_baru import IndikatorBaruDialog

        self._finish(IndikatorBaruDialog(self.page, self.alasan, "", lama))

    def retire(self, satu: Indikator | Simpul) -> None:
        """No longer asked for from a day on."""
        from sakip_desktop.gui.rencana.berhenti import BerhentiDialog

        self._finish(BerhentiDialog(self.page, self.alasan, satu))

    def revive(self, satu: Indikator | Simpul) -> None:
        """Take up again what was retired."""
        from sakip_desktop.gui.rencana.berhenti import BerhentiDialog

        self._finish(BerhentiDialog(self.page, self.alasan, satu, lagi=True))

    def start_year(self) -> None:
        """Copy a plan: into the year shown while it is empty, otherwise into the next."""
        from sakip_desktop.gui.rencana.tahun_baru import TahunBaruDialog

        tahun = self.page.periode.tahun
        ada = rencana.tahun_berencana(self.ctx)
        while tahun in ada:
            tahun += 1
        dari = tuple(satu for satu in ada if satu < tahun)
        dialog = TahunBaruDialog(self.page, tahun, dari, self.page.periode.tahun)
        if self._finish(dialog) and tahun != self.page.periode.tahun:
            self.page.go_to.emit(
                Tujuan(halaman=Halaman.RENCANA, peran=self.page.peran, periode=setahun(tahun))
            )

    def drop_year(self) -> None:
        """Take back the year shown, while nothing was recorded in it."""
        tahun = self.page.periode.tahun
        try:
            tahun_rencana.uji_batal(self.ctx, tahun)
        except GalatSakip as galat:
            show_error(self.page, galat)
            return
        alasan = ask_reason(
            self.page,
            self.tr("Batalkan rencana {t}").format(t=tahun),
            self.tr(
                "Seluruh rencana {t} ditarik: susunan, indikator, target, pagu, dan penilaian "
                "SMART-nya. Tahun itu kosong lagi dan dapat dimulai ulang. Rencana tahun lain "
                "tidak berubah; isinya tetap tercatat di jurnal."
            ).format(t=tahun),
            self.tr("Batalkan &rencana"),
            self.tr("mengapa ditarik, misalnya: salah pilih tahun asal"),
        )
        if alasan is None:
            return
        try:
            hasil = tahun_rencana.batalkan_tahun(
                self.ctx, tahun, alasan=alasan, sebagai=self.page.peran
            )
        except GalatSakip as galat:
            show_error(self.page, galat)
            return
        self.page.publish(hasil.perubahan)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_history(self, satu: Indikator | Simpul) -> None:
        """Every version, with what it changed."""
        from sakip_desktop.gui.rencana.riwayat import RiwayatRencanaDialog

        baca = riwayat_indikator if isinstance(satu, Indikator) else riwayat_simpul
        nama = satu.nama if isinstance(satu, Indikator) else satu.uraian
        try:
            versi = baca(self.ctx, satu.kode)
        except GalatSakip as galat:
            show_error(self.page, galat)
            return
        dialog = RiwayatRencanaDialog(self.ctx, f"{satu.kode} – {nama}", versi, self.page)
        dialog.exec()
        dialog.deleteLater()

    def _finish(self, dialog: QDialog) -> bool:
        """Run it; what it did is told to everybody."""
        diterima = bool(dialog.exec())
        hasil: HasilUbah | None = getattr(dialog, "hasil", None)
        dialog.deleteLater()
        if diterima and hasil is not None:
            self.page.publish(hasil.perubahan)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)  # the button may be gone
        return diterima
