"""Begin a procedure: which, for which period, by when; and what is missing for it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QDialog

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.periode import Periode, tanggal_indonesia
from sakip_desktop.gui.forms.ui_mulai import Ui_MulaiDialog
from sakip_desktop.gui.isian import show_date, to_date
from sakip_desktop.gui.kalimat import show_fault, show_text
from sakip_desktop.gui.page import Page
from sakip_desktop.services.rancangan import rancang

Mulai = Callable[[str, Periode, date], None]


class MulaiDialog(QDialog):
    """Stays open, with the sentence, when the procedure cannot be begun."""

    def __init__(
        self,
        sop: Sequence[tuple[str, str]],
        saran: Callable[[str], Periode],
        mulai: Mulai,
        page: Page,
    ) -> None:
        """Build the dialog.

        Args:
            sop: code and title of the procedures, the preselected one first.
            saran: the period to begin with, for a procedure.
            mulai: begins it; a ``GalatSakip`` is shown here.
            page: the page.
        """
        super().__init__(page)
        self.ui = Ui_MulaiDialog()
        self.ui.setupUi(self)
        self.page = page
        self._saran = saran
        self._mulai = mulai
        for kode, judul in sop:
            self.ui.sop.addItem(judul, kode)
        self.ui.label_galat.hide()
        self.ui.periode.setAutoRaise(False)
        self.ui.sop.currentIndexChanged.connect(self._on_sop)
        self.ui.periode.chosen.connect(self.show_periode)
        self.ui.tenggat.dateChanged.connect(self._show_consequence)
        self.ui.tombol_batal.clicked.connect(self.reject)
        self.ui.tombol_lanjut.clicked.connect(self._on_start)
        self._on_sop()

    def show_periode(self, periode: Periode) -> None:
        """Choose a period; what it would be and when it is due follow it."""
        self.periode = periode
        ui = self.ui
        ui.periode.show_periode(periode)
        try:
            satu = rancang(self.page.ctx, ui.sop.currentData(), periode)
        except GalatSakip as galat:
            self._show_consequence()
            show_fault(ui.label_galat, str(galat))
            return
        show_text(ui.label_isi, satu.ringkas)
        show_text(ui.label_asal_tenggat, satu.dasar_tenggat)
        show_text(ui.label_sk, satu.lewat)
        show_text(ui.label_kosong, self._unheld_text(satu.kosong))
        show_date(ui.tenggat, satu.tenggat)
        self._show_consequence()
        self._grow()

    def _grow(self) -> None:
        """High enough for all that is said; nothing that stood somewhere moves up again."""
        susunan = self.layout()
        if susunan is not None:
            perlu = susunan.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), perlu))

    def _unheld_text(self, kosong: Sequence[str]) -> str:
        """What nobody can do today, and what to do about it; it forbids nothing."""
        if not kosong:
            return ""
        return self.tr(
            "! Belum ada yang memegang peran:\n{daftar}\nPekerjaan tetap dapat dimulai, dan "
            "menunggu di langkah itu. Minta administrator memberikan perannya, atau menyerahkannya "
            "sementara, di Administrasi, bagian Pengguna."
        ).format(daftar="\n".join(f"• {satu}" for satu in kosong))

    @property
    def tenggat(self) -> date:
        """The due date."""
        return to_date(self.ui.tenggat)

    def _on_sop(self) -> None:
        self.setWindowTitle(self.tr("Mulai {sop}").format(sop=self.ui.sop.currentText()))
        self.show_periode(self._saran(self.ui.sop.currentData()))

    def _show_consequence(self) -> None:
        self.ui.label_galat.hide()
        self.ui.label_akibat.setText(
            self.tr(
                "{sop} {periode} dimulai dari langkah pertama dan muncul di Tugas saya pelakunya, "
                "dengan tenggat {tenggat}."
            ).format(
                sop=self.ui.sop.currentText(),
                periode=self.periode.label,
                tenggat=tanggal_indonesia(self.tenggat, hari=True),
            )
        )
        self.ui.tombol_lanjut.setText(self.tr("Mulai {periode}").format(periode=self.periode.label))

    def _on_start(self) -> None:
        try:
            self._mulai(self.ui.sop.currentData(), self.periode, self.tenggat)
        except GalatSakip as galat:
            show_fault(self.ui.label_galat, str(galat))
            return
        self.accept()
