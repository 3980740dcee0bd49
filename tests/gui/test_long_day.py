"""A long day of painting does not use up None, True and False (PySide6 6.12 on Python 3.11)."""

import subprocess
import sys

import pytest

KODE = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import sakip_desktop.gui
from PySide6.QtCore import QEvent
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
widget = QWidget()
model = QStandardItemModel()
for _ in range(100_000):
    widget.setEnabled(True)
    widget == 1
    model.setData(model.index(0, 0), None)
    widget.event(QEvent(QEvent.Type.None_))
print("selamat")
"""


@pytest.mark.luas
def test_none_true_and_false_survive_a_hundred_thousand_calls():
    done = subprocess.run([sys.executable, "-c", KODE], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "selamat"), done.stderr
