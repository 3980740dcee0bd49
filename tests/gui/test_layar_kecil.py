"""Every page and part on a laptop of 1366×768 at 150 %: nothing is pushed off the screen."""

import pytest
from jendela_uji import open_window
from kantor_uji import JULI, A
from PySide6.QtWidgets import QApplication, QTabWidget

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.services import penyerahan

LEBAR, TINGGI = 910, 499  # what 150 % leaves of such a screen


def all_parts(window, sudah):
    """Bring every page to the front, and every part of those that were not seen before."""
    for nomor, tab in enumerate(window.tabs):
        window.go_to_tab(nomor)
        yield str(tab.halaman)
        if tab.halaman in sudah:
            continue
        sudah.add(tab.halaman)
        for tabs in window.page.findChildren(QTabWidget, "bagian"):
            for ke in range(tabs.count()):
                tabs.setCurrentIndex(ke)
                yield f"{tab.halaman}, {tabs.tabText(ke)}"


@pytest.mark.luas
def test_no_page_needs_more_than_a_small_screen_has(qtbot, uji):
    uji.sampai_analisa()
    uji.masuk("kabag")
    penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Lampirkan buktinya")
    sudah = set()
    for akun in ("perencana", "kabag", "admin"):
        window = open_window(qtbot, uji, akun, ukuran=(LEBAR, TINGGI))
        for nama in all_parts(window, sudah):
            QApplication.processEvents()
            assert (window.width(), window.height()) == (LEBAR, TINGGI), (akun, nama)
            kaki = window.ui.kaki
            assert kaki.height() >= kaki.minimumSizeHint().height(), (akun, nama)
            assert kaki.geometry().bottom() < window.ui.pusat.height(), (akun, nama)
        window.close()
    assert len(sudah) == len(Halaman)
