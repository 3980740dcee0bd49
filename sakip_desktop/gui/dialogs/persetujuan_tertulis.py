"""An approval that was given on paper: whose, of which day, and the scan of the letter."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.masukan import PersetujuanTertulis
from sakip_desktop.gui.forms.ui_persetujuan_tertulis import Ui_PersetujuanTertulisDialog

Catat = Callable[[PersetujuanTertulis], object]


class PersetujuanTertulisDialog(QDialog):
    """Stays open, with what was typed, until it was recorded or given up."""

    def __init__(
        self,
        judul: str,
        akibat: str,
        penanda_tangan: str,
        hari_ini: date,
        catat: Catat,
        parent: QWidget | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            judul: what is approved.
            akibat: what recording it does.
            penanda_tangan: name to begin with.
            hari_ini: no letter is later.
            catat: records it; may raise ``GalatSakip``.
            parent: window above which it stands.
        """
        super().__init__(parent)
        self._catat = catat
        self.ui = Ui_PersetujuanTertulisDialog()
        self.ui.setupUi(self)
        self.ui.label_judul.setText(judul)
        self.ui.label_akibat.setText(akibat)
        self.ui.penanda_tangan.setText(penanda_tangan)
        today = QDate(hari_ini.year, hari_ini.month, hari_ini.day)
        self.ui.tanggal.setMaximumDate(today)
        self.ui.tanggal.setDate(today)
        self.ui.label_galat.hide()
        self.ui.penanda_tangan.textChanged.connect(self._on_changed)
        self.ui.berkas.textChanged.connect(self._on_changed)
        self.ui.tombol_pilih.clicked.connect(self._choose)
        self.ui.tombol_batal.clicked.connect(self.reject)
        self.ui.tombol_lanjut.clicked.connect(self._record)
        self._on_changed()

    @property
    def tertulis(self) -> PersetujuanTertulis:
        """What stands in the fields."""
        tanggal = self.ui.tanggal.date()
        return PersetujuanTertulis(
            penanda_tangan=self.ui.penanda_tangan.text().strip(),
            tanggal=date(tanggal.year(), tanggal.month(), tanggal.day()),
            berkas=self.ui.berkas.text().strip(),
        )

    def _on_changed(self) -> None:
        isi = self.tertulis
        self.ui.tombol_lanjut.setEnabled(bool(isi.penanda_tangan))
        if not isi.penanda_tangan:
            kurang = self.tr("Isi nama penanda tangan dahulu; tombol di bawah lalu dapat ditekan.")
        elif not isi.berkas:
            kurang = self.tr("Tanpa pindaian, jurnal mencatat bahwa suratnya belum dilampirkan.")
        else:
            kurang = ""
        self.ui.label_kurang.setText(kurang)

    def _choose(self) -> None:
        berkas, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Pilih pindaian surat persetujuan"),
            self.ui.berkas.text(),
            self.tr("Pindaian (*.pdf *.jpg *.jpeg *.png)"),
        )
        if berkas:
            self.ui.berkas.setText(berkas)

    def _record(self) -> None:
        try:
            self._catat(self.tertulis)
        except GalatSakip as galat:
            self.ui.label_galat.setText(str(galat))
            self.ui.label_galat.show()
            return
        self.accept()
