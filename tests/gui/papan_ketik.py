"""Keys as a person sends them: only to the widget that has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def focused():
    """The widget with the focus; a window that is left alone is activated, as desktops do."""
    for _ in range(200):
        if QApplication.focusWidget() is not None:
            break
        window = QApplication.activeModalWidget() or next(
            (one for one in QApplication.topLevelWidgets() if one.isVisible()), None
        )
        if window is not None:
            window.activateWindow()
        QTest.qWait(5)
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(key, modifier=Qt.KeyboardModifier.NoModifier, times=1):
    for _ in range(times):
        QTest.keyClick(focused(), key, modifier)


def type_text(text):
    for letter in text:
        QTest.keyClick(focused(), letter)


def retype(field, teks):
    """Type over what stands in a field."""
    field.setFocus()
    field.selectAll()
    type_text(teks)


def click(tombol):
    """Space on it, once its window is in front again (a box may just have closed)."""
    for _ in range(500):
        tombol.setFocus()
        if tombol.hasFocus():
            break
        tombol.window().activateWindow()
        QTest.qWait(5)
    assert tombol.hasFocus()
    press(Key.Key_Space)
