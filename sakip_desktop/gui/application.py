"""The QApplication: Fusion, one palette, Indonesian words on Qt's own buttons, Qt's log in ours."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import (
    QLocale,
    QMessageLogContext,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QIcon, Qt
from PySide6.QtWidgets import QApplication, QStyleFactory

from sakip_desktop.gui import theme
from sakip_desktop.gui.collector import Collector
from sakip_desktop.paths import resource

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application(arguments: Sequence[str]) -> QApplication:
    """Make the one QApplication of the program, looking and speaking as it should."""
    qInstallMessageHandler(log_qt_message)
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    application = QApplication(list(arguments))
    dress(application)
    return application


def dress(application: QApplication) -> None:
    """Style, palette, locale, translation and icon; when Python collects its garbage."""
    application.setApplicationName("SAKIP Desktop")
    application.setApplicationDisplayName("SAKIP Desktop")
    QLocale.setDefault(QLocale("id_ID"))
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setPalette(theme.make_palette())
    application.setStyleSheet(theme.STYLE)
    Collector(application)
    application.setWindowIcon(QIcon(str(resource("logo", "sakip.png"))))
    translator = QTranslator(application)
    if translator.load(str(resource("terjemahan", "qtbase_id.qm"))):
        application.installTranslator(translator)
    else:
        log.error("qtbase_id.qm cannot be read")


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """One message of Qt into the log."""
    logging.getLogger(f"qt.{context.category or 'default'}").log(
        _LEVELS.get(kind, logging.WARNING), "%s", message
    )
