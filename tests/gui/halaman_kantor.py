"""The small office in the window: open it as somebody, answer boxes, look at what is shown."""

from kantor_uji import JULI
from papan_ketik import focused, press, type_text
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from sakip_desktop.gui.dialogs.serah import SerahDialog
from sakip_desktop.gui.main_window import MainWindow
from sakip_desktop.gui.registry import PAGES
from sakip_desktop.services.tugas import daftar_siklus

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def open_page(qtbot, uji, akun, halaman, periode=JULI, peran=None, bagian=0):
    """The window of somebody, that page in front (and that part of it), the focus in it."""
    uji.masuk(akun)
    window = MainWindow(
        uji.ctx,
        periode,
        pages=PAGES,
        daftar_siklus=lambda satu: daftar_siklus(uji.ctx, satu),
    )
    qtbot.addWidget(window, before_close_func=_let_go)
    window.resize(1366, 768)
    number = next(
        n
        for n, tab in enumerate(window.tabs)
        if tab.halaman is halaman and peran in (None, tab.peran)
    )
    window.go_to_tab(number)  # before anything is shown: the first page and part load nothing
    if bagian:
        window.page.ui.bagian.setCurrentIndex(bagian)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isAncestorOf(focused()))  # not one that is just being closed
    window._show_frame()  # as where the page came to the front of a window that was shown
    press(Key.Key_1 + number, ALT)
    assert window.page.HALAMAN is halaman
    return window


def _let_go(window):
    """After the test nobody answers any more what becomes of typed text."""
    window._may_close = True


def primary(window):
    """Words of the primary button, and why it cannot be pressed; None without a button."""
    button = window.ui.tombol_utama
    if button.isHidden():
        return None
    return button.text(), window.ui.label_alasan.text() if not button.isEnabled() else ""


def in_dialog(kind, act):
    """When a box of that kind is open, act on it; returns the list of boxes that were met."""
    met = []

    def wait():
        box, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        if not isinstance(box, kind) or focus is None or not box.isAncestorOf(focus):
            if isinstance(box, kind):
                box.activateWindow()
            QTimer.singleShot(5, wait)
            return
        met.append(box)
        try:
            act(box)
        except BaseException:
            if not closed(met):
                box.reject()  # one that stays open would be waited for for ever
            raise

    QTimer.singleShot(0, wait)
    return met


def closed(boxes):
    """Whether the first of these boxes was met and is gone: closed, and perhaps deleted already."""
    return bool(boxes) and not (isValid(boxes[0]) and boxes[0].isVisible())


def hand_on():
    """The primary button by its key, then Enter in the box that hands the step on; that box."""
    boxes = in_dialog(SerahDialog, lambda _box: press(Key.Key_Return))
    press(Key.Key_Return, CTRL)
    assert len(boxes) == 1
    return boxes[0]


def column_texts(table, kunci):
    """What one column shows, headings left out."""
    model = table.records
    column = model.column_of(kunci)
    return [
        model.text(model.index(row, column))
        for row in range(model.rowCount())
        if not model.is_heading(row)
    ]


def headings(table):
    """The headings of a table."""
    model = table.records
    return [
        model.text(model.index(row, 0)) for row in range(model.rowCount()) if model.is_heading(row)
    ]


def state_at(table, key, kunci):
    """Sign and word of one cell, None for an ordinary one."""
    model = table.records
    state = model.tampilan(model.index(model.row_of(key), model.column_of(kunci)))
    return None if state is None else state.teks


def shown_buttons(page):
    """Words of the buttons of a page that can be seen, but for those that explain a figure."""
    return [
        button.text().replace("&&", "§").replace("&", "").replace("§", "&")
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.text() != "Jelaskan…"
    ]


def check_page(window):
    """What every page must hold to: names, plain text, mnemonics, no bar across."""
    page = window.page
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if isinstance(widget.parent(), QAbstractSpinBox):  # its name is the spin box's
            continue
        if isinstance(widget, QAbstractButton):
            assert widget.text() or widget.accessibleName(), widget
        elif isinstance(widget, QAbstractScrollArea | QLineEdit):
            assert widget.accessibleName() or _buddy_of(page, widget), widget.objectName()
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.objectName()
    letters = _mnemonics(window)
    assert len(letters) == len(set(letters)), letters
    for area in page.findChildren(QAbstractScrollArea):
        if area.isVisible():
            assert not area.horizontalScrollBar().isVisible(), area.objectName()
    assert window.width() == 1366


def _buddy_of(page, widget):
    return any(label.buddy() is widget for label in page.findChildren(QLabel))


def _mnemonics(window):
    texts = [
        widget.text()
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and isinstance(widget, QAbstractButton | QLabel)
    ]
    for bar in window.findChildren(QTabBar):
        texts += [bar.tabText(n) for n in range(bar.count()) if bar.isVisible()]
    plain = [text.replace("&&", "") for text in texts]
    return [text[text.index("&") + 1].casefold() for text in plain if "&" in text]


def choose_file(path):
    """Type a path into the file dialog and press Enter."""

    def act(dialog):
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        assert focused() is edit
        edit.selectAll()
        type_text(str(path))
        press(Key.Key_Return)

    return in_dialog(QFileDialog, act)
