"""How many keys a form takes: counted in the window, held against the same form in Excel.

The Excel form is taken at its best, by somebody who knows every key:

- the sheet is protected, so Tab goes from one input cell to the next; only input cells are typed;
- a row is its numbers, each left by Tab, then its explanation, left by Enter; Enter after a run of
  Tab goes down to the column where the run began, as it does here;
- where that cell of the next row takes no input (a ratio below a plain figure, or the other way
  round), the arrow is pressed until the row's first input cell is reached, one press a column;
- a sum begins with "=", which Excel wants;
- headings take no key; the first cell has the cursor when the sheet is opened, and after the last
  explanation one Ctrl+S saves the file.  Nothing is counted for opening or sending it.

Letters count once each, with Shift or without.  Here the program saves by itself.
"""

from dataclasses import replace

import pytest
from jendela_uji import here, open_window
from kantor_uji import TAHUN, make_plan, write_plan
from papan_ketik import Key, press, type_text
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.services import rencana

BANYAK = 20
MILIK_JULI = 3  # what unit A measures in July in the small office
PENJELASAN = "Sesuai jadwal kegiatan."
KOLOM = ("pembilang", "penyebut", "nilai", "penjelasan")


class Penghitung(QObject):
    """Counts the keys that a person presses: each once, at the widget that has the focus."""

    def __init__(self):
        super().__init__()
        self.ketukan = 0

    def eventFilter(self, penerima, event):
        tekan = event.type() is QEvent.Type.KeyPress and event.spontaneous()  # not passed on
        if tekan and penerima is QApplication.focusWidget():
            self.ketukan += 1
        return False


def twenty():
    """The small office's plan with twenty indikator for unit A's July, every fourth a ratio."""
    asal = make_plan()
    biasa, rasio = asal.indikator[:2]
    tambah = [
        replace(rasio if ke % 4 == 3 else biasa, kode=f"N{ke:02d}", nama=f"Indikator nomor {ke}")
        for ke in range(MILIK_JULI, BANYAK)
    ]
    return replace(asal, indikator=(*asal.indikator, *tambah))


def values(baris):
    """What is typed into each line: numbers by column, and the explanation."""
    return [
        ({"pembilang": "45", "penyebut": "50"} if satu.indikator.is_rasio else {"nilai": f"{ke}+2"})
        | {"penjelasan": PENJELASAN}
        for ke, satu in enumerate(baris)
    ]


def keys_in_excel(baris):
    """The count of the docstring."""
    ketukan = 1  # Ctrl+S
    for ke, isi in enumerate(baris):
        for kolom, teks in isi.items():
            ketukan += len(teks) + ("+" in teks and kolom != "penjelasan") + 1
        if ke + 1 < len(baris):
            mulai, berikut = next(iter(isi)), next(iter(baris[ke + 1]))
            ketukan += abs(KOLOM.index(mulai) - KOLOM.index(berikut))
    return ketukan


@pytest.mark.luas
def test_a_form_takes_no_more_keys_than_in_excel(qtbot, uji, tmp_path, record_property):
    uji.masuk("perencana")
    rencana.terapkan_impor(uji.ctx, write_plan(tmp_path / "p.xlsx", twenty()), TAHUN, "Dua puluh")
    window = open_window(qtbot, uji, "pengisi-a", halaman=Halaman.ISI_DATA)
    tabel = window.page.ui.tabel_indikator
    baris = window.page.formulir.baris
    assert len(baris) == BANYAK
    assert sum(satu.indikator.is_rasio for satu in baris) > 3
    isian = values(baris)
    penghitung = Penghitung()
    QApplication.instance().installEventFilter(penghitung)
    for satu, isi in zip(baris, isian, strict=True):
        assert here(tabel) == (satu.indikator.kode, next(iter(isi)))
        *angka, (_, penjelasan) = isi.items()
        for _, teks in angka:
            type_text(teks)
            press(Key.Key_Tab)
        type_text(penjelasan)
        press(Key.Key_Return)
    QApplication.instance().removeEventFilter(penghitung)
    di_excel = keys_in_excel(isian)
    kalimat = f"{BANYAK} indikator: {penghitung.ketukan} ketukan di sini, {di_excel} di Excel"
    record_property("dicetak", kalimat)
    assert 0 < penghitung.ketukan <= di_excel
    assert uji.figur("A1").nilai == 2
    assert uji.figur("A2").nilai == 90
    assert all(satu.realisasi.penjelasan == PENJELASAN for satu in window.page.formulir.baris)
