"""What every picture stands on: an office opened by somebody, and the picture once all is drawn."""

import os
from datetime import UTC, datetime

from sakip_desktop.gui.main_window import MainWindow
from sakip_desktop.gui.registry import PAGES
from sakip_desktop.gui.tasks import wait_for_worker
from sakip_desktop.services import pengguna
from sakip_desktop.services.pembukaan import close_office, open_office
from sakip_desktop.services.tugas import daftar_siklus, periode_awal

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
UKURAN = (1366, 768)
TITIK_PER_INCI = 96


class JamTetap:
    """The moment of the pictures, so that they do not change from day to day."""

    def now(self):
        return datetime(2026, 1, 5, 2, 30, tzinfo=UTC)


def open_window(folder, akun):
    """The window of one person in the office; `close_window` when the pictures are taken."""
    ctx = open_office(folder, clock=JamTetap())
    pengguna.login(ctx, akun, "latihan-sakip")
    window = MainWindow(
        ctx,
        periode_awal(ctx),
        pages=PAGES,
        daftar_siklus=lambda periode: daftar_siklus(ctx, periode),
    )
    window.resize(*(round(satu / window.devicePixelRatioF()) for satu in UKURAN))
    window.show()
    return window


def close_window(window):
    """The window and its office."""
    window.close()
    window.deleteLater()
    close_office(window.ctx)


def grab(application, widget, berkas):
    """A picture once nothing moves any more; a preview is drawn by the worker, then by Qt."""
    from PySide6.QtTest import QTest

    for _ in range(3):
        QTest.qWait(150)
        wait_for_worker()
    application.processEvents()
    widget.grab().save(str(berkas))


def grab_dialogs(application, tujuan, *dialogs):
    """A picture of each dialog; before it stands the name of its file."""
    for nama, dialog in dialogs:
        dialog.show()
        grab(application, dialog, tujuan / f"{nama}.png")
        dialog.close()
