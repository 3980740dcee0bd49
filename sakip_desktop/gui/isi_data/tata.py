"""How the two tables of a form share the height of the page."""

from PySide6.QtCore import Qt

from sakip_desktop.gui import theme
from sakip_desktop.gui.entry_table import EntryTable
from sakip_desktop.gui.forms.ui_isi_data import Ui_IsiDataPage

PENDEK = 440
"""A page lower than that (1366×768 at 150 %) spares a line and what stands around the tables."""

_BARIS_PENDEK = 2  # lines of a row on a low page
_TANPA_BATAS = 16777215  # Qt's own largest size
_BAGIAN_ANGGARAN = 0.32  # of the height, at most
_BAGIAN_AKTIF = 0.78  # of a low page's height, to the table that is typed into


def pack(ui: Ui_IsiDataPage, aktif: EntryTable, *, pendek: bool) -> None:
    """Where there is little room, what stands around the tables is packed closer."""
    jarak = theme.JARAK // 2 if pendek else theme.JARAK
    ui.susunan_1.setContentsMargins(theme.JARAK, jarak, theme.JARAK, jarak)
    ui.susunan_1.setSpacing(jarak)
    ui.catatan.be_low(low=pendek)
    for satu in (ui.tabel_indikator, ui.tabel_anggaran):
        _limit_rows(satu, pendek=pendek)
        satu.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if pendek and satu is not aktif
            else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )


def _limit_rows(tabel: EntryTable, *, pendek: bool) -> None:
    """On a low page rows have two lines; the note and the panel say all that they hold."""
    kepala = tabel.verticalHeader()
    tinggi = _BARIS_PENDEK * tabel.fontMetrics().lineSpacing() + theme.JARAK + 2
    tertinggi = tinggi if pendek else _TANPA_BATAS
    if kepala.maximumSectionSize() != tertinggi:
        kepala.setMaximumSectionSize(tertinggi)
        tabel.fit_rows()


def share(ui: Ui_IsiDataPage, aktif: EntryTable, *, pendek: bool) -> None:
    """The budget gets the room that its lines need, at most its part or what figures leave.

    On a low page most of the height goes to the table that has the focus.
    """
    tabel, seluruh = ui.tabel_anggaran, ui.pembagi.height()
    perlu = _height_of(tabel) + ui.label_anggaran.height() + theme.JARAK
    sisa = seluruh - _height_of(ui.tabel_indikator)
    bagian = _BAGIAN_ANGGARAN
    if pendek:
        bagian = _BAGIAN_AKTIF if aktif is tabel else 1 - _BAGIAN_AKTIF
    bawah = min(perlu, max(int(seluruh * bagian), sisa))
    ui.pembagi.setSizes([seluruh - bawah, bawah])


def _height_of(tabel: EntryTable) -> int:
    """What all lines need, with the header and the bar below them."""
    bilah = tabel.horizontalScrollBar().sizeHint().height() + 2 * tabel.frameWidth()
    return tabel.verticalHeader().length() + tabel.horizontalHeader().sizeHint().height() + bilah
