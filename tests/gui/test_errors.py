"""What is shown when something fails: three parts, nothing, or the crash box."""

import sys
import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sakip_desktop.domain.errors import DiskPenuh
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.gui.boxes.crash import CrashDialog
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.errors import CrashHook, show_error


def look_at_modal(look):
    """Look at the box once it is open, then close it by the keyboard."""
    seen = []

    def visit():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(5, visit)
            return
        seen.append(look(dialog))
        QTest.keyClick(dialog.ui.tombol_tutup, Qt.Key.Key_Space)

    QTimer.singleShot(0, visit)
    return seen


def test_a_known_failure_shows_what_why_and_what_to_do_as_plain_text(qapp):
    def look(dialog):
        ui = dialog.ui
        labels = (ui.label_apa, ui.label_mengapa, ui.label_saran)
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
        return type(dialog), [label.text() for label in labels]

    seen = look_at_modal(look)
    show_error(None, DiskPenuh("<b>Isian</b> belum tersimpan.", "Disk penuh.", "Kosongkan ruang."))
    assert seen == [
        (PesanDialog, ["<b>Isian</b> belum tersimpan.", "Disk penuh.", "Kosongkan ruang."])
    ]


def test_a_failure_without_advice_shows_no_empty_lines(qtbot):
    dialog = PesanDialog(DiskPenuh("Isian belum tersimpan."))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.ui.label_mengapa.isVisible()
    assert not dialog.ui.label_saran.isVisible()


def test_cancelled_shows_nothing(qapp):
    show_error(None, Cancelled())
    assert QApplication.activeModalWidget() is None


def test_a_bug_shows_the_crash_box_and_is_logged(qapp, caplog):
    seen = look_at_modal(lambda dialog: (type(dialog), dialog.report))
    show_error(None, ZeroDivisionError("x"))
    assert seen[0][0] is CrashDialog
    assert "ZeroDivisionError" in seen[0][1]
    assert "unexpected ZeroDivisionError" in caplog.text


def test_the_report_is_shown_before_it_is_saved(qtbot, tmp_path):
    dialog = CrashDialog("Traceback: ValueError")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.ui.laporan.isVisible()
    QTest.keyClick(dialog.ui.tombol_lihat, Qt.Key.Key_Space)
    assert dialog.ui.laporan.isVisible()
    dialog.save_report(tmp_path / "laporan.txt")
    assert (tmp_path / "laporan.txt").read_text(encoding="utf-8") == dialog.report
    assert "laporan.txt" in dialog.ui.label_hasil.text()
    dialog.save_report(tmp_path / "tidak ada" / "laporan.txt")
    assert "tidak dapat ditulis" in dialog.ui.label_hasil.text()


@pytest.fixture
def hook(qapp):
    hook = CrashHook()
    hook.install()
    yield hook
    hook.uninstall()


def test_a_bug_in_any_thread_reaches_the_person(hook, qtbot, caplog):
    seen = look_at_modal(lambda dialog: dialog.report)
    thread = threading.Thread(target=lambda: {}["x"])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(seen))
    assert "KeyError" in seen[0]

    seen = look_at_modal(lambda dialog: dialog.report)
    try:
        int("x")
    except ValueError:
        sys.excepthook(*sys.exc_info())
    qtbot.waitUntil(lambda: bool(seen))
    assert "ValueError" in seen[0]
    assert caplog.text.count("unexpected") == 2


def test_the_hooks_are_given_back():
    before = (sys.excepthook, threading.excepthook)
    hook = CrashHook()
    hook.install()
    assert sys.excepthook != before[0]
    hook.uninstall()
    assert (sys.excepthook, threading.excepthook) == before
