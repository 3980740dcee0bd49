"""A few fields in a box, saved by a command that may refuse: what is asked for is data."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.gui.dialogs.bantuan import serve_help
from sakip_desktop.gui.forms.ui_naskah_isian import Ui_IsianKecilDialog
from sakip_desktop.gui.isian import show_date, to_date, type_freely
from sakip_desktop.gui.kalimat import show_fault, show_text
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.widgets import DayEdit


class Macam(Enum):
    """What kind of thing is asked for."""

    BARIS = "baris"
    TANGGAL = "tanggal"
    ANGKA = "angka"
    PILIHAN = "pilihan"  # one of the list, or own words
    CENTANG = "centang"


@dataclass(frozen=True, slots=True)
class Tanya:
    """One field: its key, its words, what stands there, and what is offered."""

    kunci: str
    judul: str
    macam: Macam
    isi: Any
    pilihan: tuple[str, ...] = ()
    petunjuk: str = ""
    terbesar: int = 9999


class IsianKecilDialog(QDialog):
    """Stays open, with the sentence, while it cannot be saved.

    Attributes:
        perubahan: what was saved; None until then.
        fields: the widgets by key.
    """

    def __init__(
        self,
        page: Page,
        judul: str,
        apa: str,
        tanya: Sequence[Tanya],
        tombol: str,
        simpan: Callable[[dict[str, Any]], Perubahan],
    ) -> None:
        super().__init__(page)
        self.ui = Ui_IsianKecilDialog()
        self.ui.setupUi(self)
        serve_help(self, *page.panduan())
        self.perubahan: Perubahan | None = None
        self._simpan = simpan
        self.fields: dict[str, QWidget] = {}
        self._baca: dict[str, Callable[[], Any]] = {}
        ui = self.ui
        self.setWindowTitle(judul)
        ui.label_judul.setText(judul)
        show_text(ui.label_apa, apa)
        ui.tombol_lanjut.setText(tombol)
        ui.label_galat.hide()
        for satu in tanya:
            widget = self._make(satu)
            self.fields[satu.kunci] = widget
            if satu.macam is Macam.CENTANG:
                ui.susunan_isian.addRow("", widget)
            else:
                kata = QLabel(satu.judul)
                kata.setBuddy(widget)
                widget.setAccessibleName(satu.judul)
                ui.susunan_isian.addRow(kata, widget)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_lanjut.clicked.connect(self._save)
        next(iter(self.fields.values())).setFocus()

    def _make(self, satu: Tanya) -> QWidget:
        match satu.macam:
            case Macam.TANGGAL:
                hari = DayEdit()
                hari.setCalendarPopup(True)
                hari.setDisplayFormat("dddd, d MMMM yyyy")
                show_date(hari, satu.isi)
                self._baca[satu.kunci] = lambda: to_date(hari)
                return hari
            case Macam.ANGKA:
                angka = QSpinBox()
                angka.setRange(1, satu.terbesar)
                angka.setValue(satu.isi)
                self._baca[satu.kunci] = angka.value
                return angka
            case Macam.PILIHAN:
                pilihan = QComboBox()
                pilihan.setEditable(True)
                pilihan.addItems(list(satu.pilihan))
                pilihan.setCurrentText(satu.isi)
                type_freely(pilihan, satu.judul)
                self._baca[satu.kunci] = pilihan.currentText
                return pilihan
            case Macam.CENTANG:
                centang = QCheckBox(satu.judul)
                centang.setChecked(satu.isi)
                self._baca[satu.kunci] = centang.isChecked
                return centang
            case Macam.BARIS:
                baris = QLineEdit(satu.isi)
                baris.setPlaceholderText(satu.petunjuk)
                self._baca[satu.kunci] = baris.text
                return baris

    def _save(self) -> None:
        try:
            self.perubahan = self._simpan({kunci: baca() for kunci, baca in self._baca.items()})
        except GalatSakip as galat:
            show_fault(self.ui.label_galat, str(galat))
            return
        self.accept()


def ask(
    page: Page,
    judul: str,
    apa: str,
    tanya: Sequence[Tanya],
    tombol: str,
    simpan: Callable[[dict[str, Any]], Perubahan],
) -> bool:
    """Ask, save and tell everybody; False when the person thought better of it."""
    dialog = IsianKecilDialog(page, judul, apa, tanya, tombol, simpan)
    dialog.exec()
    dialog.deleteLater()
    if dialog.perubahan is not None:
        page.publish(dialog.perubahan)
    return dialog.perubahan is not None


def day_field(kunci: str, judul: str, hari: date) -> Tanya:
    """A field for a day."""
    return Tanya(kunci, judul, Macam.TANGGAL, hari)
