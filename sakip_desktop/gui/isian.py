"""Fields of forms: what stands in them, and how it is put there."""

import re
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit

from sakip_desktop.domain.errors import DataTidakSah

_MENIT = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+")


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


def type_freely(combo: QComboBox, nama: str) -> None:
    """A choice that may be typed over: nothing is put behind what is typed, and it has a name."""
    ketikan = combo.lineEdit()
    if ketikan is not None:
        ketikan.setCompleter(None)  # type: ignore[arg-type] # none at all
        ketikan.setAccessibleName(nama)


def read_menit(teks: str) -> int | None:
    """Minutes of work as somebody typed them; an empty text is none told.

    Raises:
        DataTidakSah: it is no whole number.
    """
    bersih = teks.strip().casefold().removesuffix("menit").strip()
    if not bersih:
        return None
    if _MENIT.fullmatch(bersih) is None:
        raise DataTidakSah(
            f"Menit kerja “{teks.strip()}” tidak terbaca.",
            "Menit kerja adalah bilangan bulat.",
            "Tulis misalnya 90 (untuk satu setengah jam), atau kosongkan.",
        )
    return int(bersih.replace(".", ""))
