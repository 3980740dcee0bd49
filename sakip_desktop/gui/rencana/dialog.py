"""What the dialogs over the plan have in common: a reason, a sentence when it is refused."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialog, QLabel, QLineEdit

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.gui.bagian import show_fault
from sakip_desktop.gui.dialogs.alasan import PALING_PENDEK
from sakip_desktop.gui.page import Page
from sakip_desktop.services.ubah_rencana import HasilUbah


class RencanaDialog(QDialog):
    """Stays open, with the sentence, while the service refuses."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.ctx = page.ctx
        self.tahun = page.periode.tahun
        self.hasil: HasilUbah | None = None

    def attempt(
        self, alasan: QLineEdit, label: QLabel, command: Callable[[str], HasilUbah]
    ) -> bool:
        """Run the command with the reason; True and the dialog closed when it was done."""
        teks = alasan.text().strip()
        if len(teks) < PALING_PENDEK:
            show_fault(label, self.tr("Tulis alasannya; ia dicatat bersama perubahan ini."))
            alasan.setFocus()
            return False
        try:
            self.hasil = command(teks)
        except GalatSakip as galat:
            show_fault(label, str(galat))
            return False
        self.accept()
        return True


def to_date(field: QDateEdit) -> date:
    """What stands in a date field."""
    hari = field.date()
    return date(hari.year(), hari.month(), hari.day())


def limit_to_year(field: QDateEdit, tahun: int, hari: date) -> None:
    """Offer the days of a year, beginning with one of them."""
    field.setMinimumDate(QDate(tahun, 1, 1))
    field.setMaximumDate(QDate(tahun, 12, 31))
    field.setDate(QDate(tahun, hari.month, hari.day) if hari.year == tahun else QDate(tahun, 1, 1))


def choose(combo: QComboBox, data: object) -> None:
    """Show the entry of that value, the first one when there is none."""
    combo.setCurrentIndex(max(0, combo.findData(data)))
