"""The main window on the small office, and how tests look at its tables."""

from papan_ketik import CTRL, Key, press, type_text
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui.main_window import MainWindow
from sakip_desktop.gui.registry import PAGES
from sakip_desktop.services import tugas


def open_window(qtbot, uji, akun, *, halaman=Halaman.TUGAS, ukuran=(1366, 728)):
    """The window as that person sees it after logging in, with a page in front."""
    uji.masuk(akun)
    ctx = uji.ctx
    window = MainWindow(
        ctx,
        tugas.periode_awal(ctx),
        pages=PAGES,
        daftar_siklus=lambda periode: tugas.daftar_siklus(ctx, periode),
    )
    qtbot.addWidget(window)
    window.resize(*ukuran)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    if halaman is not Halaman.TUGAS:
        window.go_to_tab([tab.halaman for tab in window.tabs].index(halaman))
    return window


def row_of(table, text):
    """The row whose first cell begins with that text."""
    model = table.records
    return next(
        row for row in range(model.rowCount()) if model.text(model.index(row, 0)).startswith(text)
    )


def cell(table, text, kolom):
    """The text of a cell, by the beginning of its line and its column."""
    model = table.records
    return model.text(model.index(row_of(table, text), model.column_of(kolom)))


def state(table, text, kolom):
    """The word of a cell's state, empty for an ordinary one."""
    model = table.records
    tampilan = model.tampilan(model.index(row_of(table, text), model.column_of(kolom)))
    return tampilan.kata if tampilan else ""


def here(table):
    """Beginning of the line and column that the cursor is on."""
    index = table.currentIndex()
    text = table.records.text(table.records.index(index.row(), 0))
    return text.split()[0], table.records.columns[index.column()].kunci


def answer(trigger, act):
    """Open a dialog by ``trigger``, act on it, and wait until it is gone.

    A button that is pressed by its letter is clicked a moment later, as on the desktop.
    """
    done, failures = [], []

    def wait():
        dialog = QApplication.activeModalWidget()
        focus = QApplication.focusWidget()
        if dialog is None or focus is None or not dialog.isAncestorOf(focus):
            if dialog is not None:
                dialog.activateWindow()
            QTimer.singleShot(5, wait)
            return
        done.append(dialog)
        try:
            act(dialog)
        except Exception as failure:  # noqa: BLE001 - raised again outside the event loop
            failures.append(failure)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, wait)
    trigger()
    for _ in range(400):
        if done and QApplication.activeModalWidget() is None:
            break
        QTest.qWait(5)
    assert done, "no dialog was opened"
    if failures:
        raise failures[0]


def give_reason(text):
    """Type a reason and go on, by keys."""

    def act(dialog):
        assert not dialog.ui.tombol_lanjut.isEnabled()
        type_text(text)
        press(Key.Key_Return, CTRL)

    return act
