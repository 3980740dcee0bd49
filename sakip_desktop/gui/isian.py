"""Fields of forms: what stands in them, and how it is put there."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit


def to_date(field: QDateEdit) -> date:
    """What stands in a date field."""
    hari = field.date()
    return date(hari.year(), hari.month(), hari.day())


def show_date(field: QDateEdit, hari: date) -> None:
    """Show a day in a date field."""
    field.setDate(QDate(hari.year, hari.month, hari.day))


def choose(combo: QComboBox, data: object) -> None:
    """Show the entry of that value, the first one when there is none."""
    combo.setCurrentIndex(max(0, combo.findData(data)))
