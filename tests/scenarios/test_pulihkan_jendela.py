"""A backup is brought back in the real program: the file is opened anew and somebody logs in."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "gui"))

from jendela_uji import cell
from kantor_uji import SANDI
from papan_ketik import CTRL, Key, focused, press, type_text
from program_uji import log_in, running, when_open
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui.dialogs.login import LoginDialog
from sakip_desktop.gui.dialogs.pulihkan import PulihkanDialog
from sakip_desktop.services import cadangan, kantor

ALT = Qt.KeyboardModifier.AltModifier
TUNGGU = 500  # looks, 10 ms apart


@pytest.fixture
def program(berdandan, folder_kantor, tmp_path):
    with running(folder_kantor, tmp_path) as satu:
        yield satu


def open_part(window, huruf):
    """The page Administrasi by its tab, and a part of it by its letter."""
    nomor = [tab.halaman for tab in window.tabs].index(Halaman.ADMINISTRASI)
    press(Key.Key_1 + nomor, ALT)
    press(huruf, ALT)
    return window.page.bagian


def go_to_widget(nama):
    for _ in range(60):
        if focused().objectName() == nama:
            return
        press(Key.Key_Tab)
    pytest.fail(f"{nama} cannot be reached with Tab")


def test_a_backup_is_brought_back_by_the_keyboard(program):
    when_open(LoginDialog, log_in)
    program.start()
    window = program.window
    open_part(window, Key.Key_D)
    press(Key.Key_Return, CTRL)
    bagian = open_part(window, Key.Key_K)
    go_to_widget("unit_baru")
    type_text("Bagian Keliru")
    press(Key.Key_Return)
    assert "Bagian Keliru" in [satu.nama for satu in kantor.list_unit(program.ctx)]
    go_to_widget("alamat")
    type_text("belum disimpan")  # a restore does not ask about it any more

    bagian = open_part(window, Key.Key_D)
    go_to_widget("tombol_pulihkan")
    kata = []

    def restore():
        dialog = QApplication.activeModalWidget()
        kata.append(dialog.ui.label_akibat.text())
        when_open(LoginDialog, log_in)
        type_text(SANDI)
        press(Key.Key_Return)
        press(Key.Key_Tab)
        press(Key.Key_Space)

    when_open(PulihkanDialog, restore)
    press(Key.Key_Space)
    for _ in range(TUNGGU):
        if program.window not in (None, window):
            break
        QTest.qWait(10)
    assert program.window not in (None, window)
    assert kata[0].startswith("1 catatan sesudah ")
    assert "Bagian Keliru" not in [satu.nama for satu in kantor.list_unit(program.ctx)]
    sebab = [satu.alasan for satu in cadangan.daftar(program.ctx)]
    assert "pra-pulihkan" in sebab

    bagian = open_part(program.window, Key.Key_J)
    urut = bagian.ui.tabel.records.records[0].urut
    assert cell(bagian.ui.tabel, str(urut), "label").startswith("Dipulihkan dari cadangan-")
