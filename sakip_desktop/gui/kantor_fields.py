"""The office's profile as fields: the first start asks them, *Administrasi* changes them."""

from typing import Protocol

from PySide6.QtWidgets import QComboBox, QLineEdit

from sakip_desktop.domain.jabatan import LABEL_KANTOR, JenisKantor
from sakip_desktop.domain.kinerja import Kantor
from sakip_desktop.domain.masukan import KantorInput

_ZONA = {
    "WIB": "WIB – Waktu Indonesia Barat",
    "WITA": "WITA – Waktu Indonesia Tengah",
    "WIT": "WIT – Waktu Indonesia Timur",
}


class KantorFields(Protocol):
    """A form that has these fields."""

    nama: QLineEdit
    jenis: QComboBox
    pemda: QLineEdit
    tempat: QLineEdit
    alamat: QLineEdit
    kontak: QLineEdit
    zona: QComboBox


def offer_kantor(jenis: QComboBox, zona: QComboBox) -> None:
    """Fill the two lists."""
    for satu, label in LABEL_KANTOR.items():
        jenis.addItem(label, satu)
    for kode, label in _ZONA.items():
        zona.addItem(label, kode)


def show_kantor(fields: KantorFields, kantor: Kantor) -> None:
    """Put a profile into the fields."""
    fields.nama.setText(kantor.nama)
    fields.jenis.setCurrentIndex(fields.jenis.findData(JenisKantor(kantor.jenis)))
    fields.pemda.setText(kantor.pemda)
    fields.tempat.setText(kantor.tempat)
    fields.alamat.setText(kantor.alamat)
    fields.kontak.setText(kantor.kontak)
    fields.zona.setCurrentIndex(fields.zona.findData(kantor.zona))
    for field in (fields.nama, fields.pemda, fields.tempat, fields.alamat, fields.kontak):
        field.setCursorPosition(0)


def read_kantor(fields: KantorFields) -> KantorInput:
    """The profile as typed."""
    return KantorInput(
        nama=fields.nama.text().strip(),
        jenis=JenisKantor(fields.jenis.currentData()),
        pemda=fields.pemda.text().strip(),
        tempat=fields.tempat.text().strip(),
        alamat=fields.alamat.text().strip(),
        kontak=fields.kontak.text().strip(),
        zona=str(fields.zona.currentData()),
    )
