"""What the dialogs over the plan have in common: a reason, a sentence when it is refused."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDialog, QLabel, QLineEdit

from sakip_desktop.domain.alasan import is_alasan
from sakip_desktop.domain.baris_formulir import target_text
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.kinerja import Indikator, Simpul
from sakip_desktop.domain.periode import JenisPeriode, Periode, setahun
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.page import Page
from sakip_desktop.services.pintu_rencana import HasilUbah

_PALING_BANYAK = 6  # targets that are named


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
        if not is_alasan(teks):
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


def limit_to_year(field: QDateEdit, tahun: int, hari: date) -> None:
    """Offer the days of a year, beginning with one of them; with its last where it is later."""
    field.setMinimumDate(QDate(tahun, 1, 1))
    field.setMaximumDate(QDate(tahun, 12, 31))
    field.setDate(QDate(hari.year, hari.month, hari.day))


def first_day(usul: date, hari_ini: date) -> date:
    """The day that is offered: after what was measured, and of its year not before today."""
    return max(usul, hari_ini) if hari_ini.year == usul.year else usul


def dropped_text(satu: Indikator | Simpul, pada: date, usul: date) -> str:
    """What falls away when something ends on a day.

    Args:
        satu: what ends.
        pada: first day without it.
        usul: first day after what was measured or handed over.
    """
    if usul.year > pada.year:
        return (
            f"Semua bulan {pada.year} sudah diukur atau dikirim; tidak ada lagi yang dapat "
            f"dihentikan tahun ini. Cukup jangan masukkan ke rencana {pada.year + 1}."
        )
    # A figure stands for the end of its month, rupiah may be spent on every day of it.
    bulan = [
        p
        for p in setahun(pada.year).bulan
        if (p.mulai if isinstance(satu, Simpul) else p.akhir) >= pada
    ]
    if not bulan:
        return ""
    kalimat = f"Tidak ditanyakan lagi: {_months(bulan[0], bulan[-1])}."
    if isinstance(satu, Simpul):
        return kalimat
    gugur = sorted(
        (p for p in satu.target if p.akhir >= pada), key=lambda p: (p.bulan_akhir, len(p.bulan))
    )
    if not gugur:
        return kalimat
    sebut = ", ".join(
        f"{_short(p)} {target_text(satu, satu.target[p])}" for p in gugur[:_PALING_BANYAK]
    )
    lagi = len(gugur) - _PALING_BANYAK
    return f"{kalimat} Target yang gugur: {sebut}{f', dan {lagi} lagi' if lagi > 0 else ''}."


def _months(awal: Periode, akhir: Periode) -> str:
    """``Agustus – Desember 2025``."""
    if awal == akhir:
        return awal.label
    return f"{awal.label.removesuffix(f' {awal.tahun}')} – {akhir.label}"


def _short(periode: Periode) -> str:
    """A period of the year in hand, without the year; the year itself is ``setahun``."""
    if periode.jenis is JenisPeriode.TAHUN:
        return "setahun"
    return periode.label.removesuffix(f" {periode.tahun}")
