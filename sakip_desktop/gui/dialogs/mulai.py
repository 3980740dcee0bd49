"""Begin a procedure: which, for which period, by when."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.periode import Periode, tanggal_indonesia
from sakip_desktop.gui.forms.ui_mulai import Ui_MulaiDialog
from sakip_desktop.services.alur import saran_tenggat

Mulai = Callable[[str, Periode, date], None]


class MulaiDialog(QDialog):
    """Stays open, with the sentence, when the procedure cannot be begun."""

    def __init__(
        self,
        sop: Sequence[tuple[str, str]],
        saran: Callable[[str], Periode],
        mulai: Mulai,
        parent: QWidget | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            sop: code and title of the procedures, the preselected one first.
            saran: the period to begin with, for a procedure.
            mulai: begins it; a ``GalatSakip`` is shown here.
            parent: the page.
        """
        super().__init__(parent)
        self.ui = Ui_MulaiDialog()
        self.ui.setupUi(self)
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
        """Choose a period; the due date follows it."""
        self.periode = periode
        self.ui.periode.show_periode(periode)
        tenggat = saran_tenggat(periode)
        self.ui.tenggat.setDate(QDate(tenggat.year, tenggat.month, tenggat.day))
        self._show_consequence()

    @property
    def tenggat(self) -> date:
        """The due date."""
        hari = self.ui.tenggat.date()
        return date(hari.year(), hari.month(), hari.day())

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
            self.ui.label_galat.setText(str(galat))
            self.ui.label_galat.show()
            return
        self.accept()
