"""The look: readable colours, signs beside words, Qt's own words in Indonesian."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QMessageLogContext, QtMsgType
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from sakip_desktop.gui import theme
from sakip_desktop.gui.application import log_qt_message
from sakip_desktop.paths import resource


def luminance(colour):
    def linear(value):
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part / 255) for part in QColor(colour).toTuple()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


TAMPILAN = [satu for satu in vars(theme).values() if isinstance(satu, theme.Tampilan)]


@pytest.mark.parametrize("tampilan", TAMPILAN, ids=lambda t: t.kata)
def test_a_state_has_sign_and_word_and_can_be_read(tampilan):
    assert tampilan.tanda
    assert tampilan.kata
    assert contrast(tampilan.tinta, tampilan.latar) >= 4.5
    assert contrast(tampilan.tinta, theme.AKSEN_MUDA) >= 4.5, "a selected cell keeps its ink"


def test_ordinary_text_can_be_read():
    for ink in (theme.TINTA, theme.TINTA_REDUP):
        for paper in (theme.LATAR, theme.KERTAS, theme.AKSEN_MUDA):
            assert contrast(ink, paper) >= 4.5
    assert contrast(theme.KERTAS, theme.AKSEN) >= 4.5


def test_palette_and_locale_are_our_own(qapp):
    assert qapp.palette().color(QPalette.ColorRole.Accent) == QColor(theme.AKSEN)
    assert QLocale().name() == "id_ID"


def test_qt_speaks_indonesian(qtbot):
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Save
        | QDialogButtonBox.StandardButton.Cancel
        | QDialogButtonBox.StandardButton.Yes
    )
    qtbot.addWidget(box)
    assert {button.text().replace("&", "") for button in box.buttons()} == {"Simpan", "Batal", "Ya"}
    assert QCoreApplication.translate("QLineEdit", "Select All") == "Pilih semua"


def test_the_compiled_translation_is_fresh(tmp_path):
    done = subprocess.run(
        [
            str(Path(sys.executable).with_name("pyside6-lrelease")),
            str(resource("terjemahan", "qtbase_id.ts")),
            "-qm",
            str(tmp_path / "baru.qm"),
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    fresh = (tmp_path / "baru.qm").read_bytes()
    assert fresh == resource("terjemahan", "qtbase_id.qm").read_bytes(), done.stdout


def test_messages_of_qt_go_into_the_log(caplog):
    with caplog.at_level(logging.DEBUG):
        log_qt_message(QtMsgType.QtWarningMsg, QMessageLogContext(), "berkas hilang")
    record = caplog.records[-1]
    assert (record.levelno, record.name, record.getMessage()) == (
        logging.WARNING,
        "qt.default",
        "berkas hilang",
    )


def forms():
    names = sorted(
        path.stem
        for path in (Path(__file__).parents[2] / "sakip_desktop/gui/forms").glob("ui_*.py")
    )
    assert names
    return names


@pytest.mark.parametrize("name", forms())
def test_a_form_has_unique_mnemonics_and_labels_of_plain_text(qtbot, name):
    import importlib

    from PySide6.QtWidgets import QAbstractButton, QDialog, QMainWindow

    module = importlib.import_module(f"sakip_desktop.gui.forms.{name}")
    form = next(value for key, value in vars(module).items() if key.startswith("Ui_"))
    holder = next(
        kind
        for kind, word in ((QMainWindow, "MainWindow"), (QDialog, "Dialog"), (QWidget, ""))
        if word in form.__name__
    )()
    qtbot.addWidget(holder)
    form().setupUi(holder)
    for label in holder.findChildren(QLabel):
        if label.objectName() != "logo":
            assert label.textFormat().name == "PlainText", label.objectName()
    pages = [
        page for page in holder.findChildren(QWidget) if page.objectName().startswith("halaman_")
    ]
    for page in pages or [holder]:
        letters = [
            text[text.index("&") + 1].lower()
            for text in (
                widget.text()
                for kind in (QAbstractButton, QLabel)
                for widget in holder.findChildren(kind)
                if page.isAncestorOf(widget) or not any(p.isAncestorOf(widget) for p in pages)
            )
            if "&" in text
        ]
        assert len(letters) == len(set(letters)), (page.objectName(), sorted(letters))
