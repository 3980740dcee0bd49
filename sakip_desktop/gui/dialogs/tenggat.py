"""When a period is opened, due and closed; says what that means before it is saved."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.masa_isi import SETELAH_TENGGAT, BarisMasa, hari_tanggal
from sakip_desktop.domain.periode import TAHUN_TERAKHIR, TAHUN_TERAWAL
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.gui.forms.ui_tenggat import Ui_TenggatDialog
from sakip_desktop.gui.isian import show_date, to_date
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.page import Page
from sakip_desktop.services.kalender import kata_hari
from sakip_desktop.services.masa_isi import atur_masa


class TenggatDialog(QDialog):
    """Stays open while the dates cannot be saved.

    Attributes:
        perubahan: what was saved; None until then.
    """

    def __init__(self, page: Page, baris: BarisMasa, parent: QWidget) -> None:
        """Build the dialog.

        Args:
            page: the page of the planner.
            baris: the period with its dates, or those that are proposed.
            parent: the part of the page.
        """
        super().__init__(parent)
        self.ui = Ui_TenggatDialog()
        self.ui.setupUi(self)
        self.page = page
        self.baris = baris
        self.perubahan: Perubahan | None = None
        ui, usul = self.ui, baris.usul
        ui.label_judul.setText(
            self.tr("Kapan formulir {periode} diisi").format(periode=baris.periode.label)
        )
        for field in (ui.dibuka, ui.tenggat, ui.ditutup):
            limit_years(field)
        show_date(ui.dibuka, usul.dibuka)
        show_date(ui.tenggat, usul.tenggat)
        show_date(ui.ditutup, usul.terakhir or usul.tenggat)
        ui.pakai_tutup.setChecked(usul.ditutup is not None)
        ui.ditutup.setEnabled(usul.ditutup is not None)
        ui.alasan.setText(usul.alasan)
        ui.label_galat.hide()
        for field in (ui.dibuka, ui.tenggat, ui.ditutup):
            field.dateChanged.connect(self._show_consequence)
        ui.pakai_tutup.toggled.connect(self._on_closing)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self._save)
        self._show_consequence()
        ui.tenggat.setFocus()

    @property
    def ditutup(self) -> date | None:
        """The last day of filling; None to close nothing."""
        return to_date(self.ui.ditutup) if self.ui.pakai_tutup.isChecked() else None

    def _on_closing(self, dipakai: bool) -> None:  # noqa: FBT001 - Qt's signal
        ui = self.ui
        ui.ditutup.setEnabled(dipakai)
        if dipakai and to_date(ui.ditutup) < to_date(ui.tenggat):
            show_date(ui.ditutup, to_date(ui.tenggat))
        self._show_consequence()

    def _show_consequence(self) -> None:
        """What kind of day the due date is, and what the dates do."""
        ui, tenggat = self.ui, to_date(self.ui.tenggat)
        ui.label_galat.hide()
        ui.label_hari.setText(kata_hari(self.page.ctx, tenggat))
        kalimat = [
            self.tr("Yang disimpan sesudah {hari} ditandai “{tanda}”.").format(
                hari=hari_tanggal(tenggat), tanda=SETELAH_TENGGAT
            )
        ]
        tutup = self.ditutup
        if tutup is None:
            kalimat.append(self.tr("Pengisian tidak ditutup: formulir tetap dapat dilengkapi."))
        elif tutup < self.page.ctx.today():
            kalimat.append(
                self.tr(
                    "Pengisian ditutup begitu disimpan; unit yang belum mengirim tidak dapat "
                    "mengisi lagi sampai dibuka lagi untuknya."
                )
            )
        else:
            kalimat.append(
                self.tr(
                    "Sesudah {hari} tidak ada yang dapat mengisi; satu unit dapat dibuka lagi "
                    "dengan alasan."
                ).format(hari=hari_tanggal(tutup))
            )
        sendiri = [satu.nama for satu in self.baris.unit if satu.sendiri is not None]
        if tutup is not None and sendiri:
            kalimat.append(
                self.tr("Tenggat sendiri tetap berlaku: {unit}.").format(unit=", ".join(sendiri))
            )
        ui.label_akibat.setText(" ".join(kalimat))

    def _save(self) -> None:
        ui, masa = self.ui, self.baris.masa
        try:
            self.perubahan = atur_masa(
                self.page.ctx,
                self.baris.periode,
                dibuka=to_date(ui.dibuka),
                tenggat=to_date(ui.tenggat),
                ditutup=self.ditutup,
                alasan=ui.alasan.text(),
                versi=0 if masa is None else masa.versi,
                sebagai=self.page.peran,
            )
        except GalatSakip as galat:
            show_fault(ui.label_galat, str(galat))
            return
        self.accept()


def limit_years(field: QDateEdit) -> None:
    """Only days in years that somebody can mean."""
    field.setMinimumDate(QDate(TAHUN_TERAWAL, 1, 1))
    field.setMaximumDate(QDate(TAHUN_TERAKHIR, 12, 31))
