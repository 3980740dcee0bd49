"""The whole program on an office: start and end it, log in, answer dialogs."""

from contextlib import contextmanager

from kantor_uji import SANDI
from papan_ketik import ALT, Key, focused, press, type_text
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sakip_desktop.app import Program


@contextmanager
def running(folder, tmp_path):
    """The program on that folder, not started yet; ended without a question."""
    settings = QSettings(str(tmp_path / "jendela.ini"), QSettings.Format.IniFormat)
    satu = Program(folder, settings)
    yield satu
    if satu.window is not None:
        satu.window._may_close = True
        satu._drop_window()
    satu.close()


def when_open(kelas, act, tunggu=500):
    """Act once a dialog of that class is in front; look again every 10 ms until then."""
    box, fokus = QApplication.activeModalWidget(), QApplication.focusWidget()
    if isinstance(box, kelas) and fokus is not None and box.isAncestorOf(fokus):
        act()
        return
    if isinstance(box, kelas):
        box.activateWindow()  # as a desktop does with a new dialog
    if tunggu:
        QTimer.singleShot(10, lambda: when_open(kelas, act, tunggu - 1))


def log_in(nama="Admin", sandi=SANDI):
    """Choose a name in the login window and type the password, by keys."""
    QTest.keyClick(focused(), Key.Key_S, ALT)
    type_text(nama)
    press(Key.Key_Return)
    type_text(sandi)
    press(Key.Key_Return)
