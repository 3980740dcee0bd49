"""The rotating log: what happened and where in the program, never whose data it was.

Messages of our own carry ids, codes and numbers only.  Of an exception its kind and its way through
the program are kept, never its text: that may quote what somebody typed.  Of other libraries only
the fixed part of a message is kept.  Paths are left out but for source files:
they tell who uses the computer.
"""

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from sakip_desktop import __version__
from sakip_desktop.domain.jejak import PAKET, short_source, without_paths
from sakip_desktop.paths import SAKIP_LOG

BYTES = 1_000_000
BERKAS = 5

_QT_TERPANJANG = 300
_TINGKAT = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

log = logging.getLogger(__name__)


class SafeFormatter(logging.Formatter):
    """Leaves out everything that could be somebody's."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """One line, and the way of an exception below it."""
        record.exc_text = None  # another handler may have kept it with its text
        return super().format(record)

    def formatMessage(self, record: logging.LogRecord) -> str:
        """Own messages as they are, the fixed part of others."""
        if not record.name.startswith(PAKET):
            record.message = str(record.msg)
        record.message = without_paths(record.message)
        return super().formatMessage(record)

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Kind and way."""
        return "" if ei[1] is None else describe(ei[1])


def describe(exception: BaseException) -> str:
    """The way of an exception through the program, without its text and without values."""
    baris: list[str] = []
    satu: BaseException | None = exception
    while satu is not None:
        baris += [
            f"  {short_source(bingkai.filename)}:{bingkai.lineno} {bingkai.name}"
            for bingkai in traceback.extract_tb(satu.__traceback__)
        ]
        baris.append(_kind(satu))
        berikut = satu.__cause__ or (None if satu.__suppress_context__ else satu.__context__)
        if berikut is not None:
            baris.append("karena:")
        satu = berikut
    return "\n".join(baris)


def _kind(exception: BaseException) -> str:
    """The class, and the code where a library or the system gives one."""
    kode = getattr(getattr(exception, "orig", exception), "sqlite_errorname", "")
    nomor = getattr(exception, "errno", None)
    keterangan = kode or (f"errno {nomor}" if isinstance(nomor, int) else "")
    nama = type(exception).__name__
    return f"{nama} ({keterangan})" if keterangan else nama


def start_log(folder: Path) -> None:
    """Log into that folder from here on, Qt's messages too."""
    handler = RotatingFileHandler(
        folder / SAKIP_LOG, maxBytes=BYTES, backupCount=BERKAS - 1, encoding="utf-8"
    )
    handler.setFormatter(SafeFormatter())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    qInstallMessageHandler(_on_qt_message)
    log.info("SAKIP Desktop %s, Python %s", __version__, sys.version.split()[0])


def stop_log() -> None:
    """Close the file; what is logged afterwards goes nowhere."""
    qInstallMessageHandler(None)
    for handler in list(logging.getLogger().handlers):
        if isinstance(handler, RotatingFileHandler):
            logging.getLogger().removeHandler(handler)
            handler.close()


def _on_qt_message(jenis: QtMsgType, _tempat: QMessageLogContext, pesan: str) -> None:
    log.log(_TINGKAT.get(jenis, logging.WARNING), "Qt: %s", pesan[:_QT_TERPANJANG])
