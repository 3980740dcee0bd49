"""Milliseconds of typing in *Isi data*, and of opening a form: real keys in a window that is drawn.

A unit with so many indikator, two years of figures behind it and the collection of December open.
A key press ends when the capaian and the finding of its line have been painted; opening ends when
the first lines have been.  The window is offscreen: what is measured is the program's own work.
"""

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SEBARIS = 100
BESAR = 500
KETIKAN = 60
BUANG = 10
TAHUN = 2
_APLIKASI = []  # Qt has one, and it must stay


def make_unit(tempat, indikator):
    """An office whose one unit has them all."""
    import kantor_besar

    lama = kantor_besar.UNIT
    kantor_besar.UNIT = lama[:1]
    try:
        return kantor_besar.make_office(tempat, tahun=TAHUN, indikator=indikator)
    finally:
        kantor_besar.UNIT = lama


def open_window(folder):
    """The window of the one who fills the form, at *Isi data*."""
    from kantor_besar import AKUN, SANDI

    from sakip_desktop.domain.halaman import Halaman
    from sakip_desktop.domain.jabatan import Peran
    from sakip_desktop.gui.application import make_application
    from sakip_desktop.gui.main_window import MainWindow
    from sakip_desktop.gui.page import Tujuan
    from sakip_desktop.gui.registry import PAGES
    from sakip_desktop.services import pembukaan, pengguna, tugas

    if not _APLIKASI:
        _APLIKASI.append(make_application(["sakip-desktop"]))
    ctx = pembukaan.open_office(folder)
    pengguna.login(ctx, AKUN, SANDI)
    window = MainWindow(
        ctx,
        tugas.periode_awal(ctx),
        pages=PAGES,
        daftar_siklus=lambda periode: tugas.daftar_siklus(ctx, periode),
    )
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.go_to(Tujuan(halaman=Halaman.ISI_DATA, peran=Peran.PENGISI))
    settle()
    return ctx, window


def settle():
    """Let everything happen that is waiting, also what waits until the keys rest."""
    from PySide6.QtTest import QTest

    QTest.qWait(200)


def close(ctx, window):
    from sakip_desktop.services import pembukaan

    window._may_close = True
    window.close()
    window.deleteLater()
    pembukaan.close_office(ctx)


def measure_typing(folder):
    """Enter after a number, until the capaian is painted; and each digit until its echo may be."""
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    ctx, window = open_window(folder)
    tabel = window.page.ui.tabel_indikator
    model = tabel.records
    kolom = model.column_of("capaian")

    class Pelihat(QObject):
        """Sees when a part of the table has been painted."""

        def __init__(self):
            super().__init__()
            self.tempat, self.dilukis = None, False

        def eventFilter(self, _objek, event):
            if event.type() is QEvent.Type.Paint and self.tempat is not None:
                self.dilukis = self.dilukis or event.region().intersects(self.tempat)
            return False

    pelihat = Pelihat()
    tabel.viewport().installEventFilter(pelihat)
    tabel.setFocus()
    tabel.go_first()
    settle()
    simpan, huruf = [], []
    for ke in range(KETIKAN):
        for angka in f"{ke % 7 + 6},{ke % 10}":
            mulai = time.perf_counter()
            QTest.keyClick(QApplication.focusWidget(), angka)
            QApplication.processEvents()
            huruf.append((time.perf_counter() - mulai) * 1000)
        baris = tabel.currentIndex().row()
        lama = model.text(model.index(baris, kolom))
        pelihat.tempat, pelihat.dilukis = tabel.visualRect(model.index(baris, kolom)), False
        mulai = time.perf_counter()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        while not pelihat.dilukis:
            QApplication.processEvents()
        simpan.append((time.perf_counter() - mulai) * 1000)
        pelihat.tempat = None
        assert model.text(model.index(baris, kolom)), (baris, lama)
        if ke % 7 == 6:
            settle()
    terlihat = model.rowCount()
    close(ctx, window)
    return simpan[BUANG:], huruf[BUANG:], terlihat


def measure_opening(folder, ulang):
    """The form of another month and back: from the command until its lines are painted."""
    from PySide6.QtWidgets import QApplication

    ctx, window = open_window(folder)
    desember = window.periode
    waktu = []
    for _ in range(ulang + 1):
        window.show_periode(desember.sebelumnya())
        settle()
        mulai = time.perf_counter()
        window.show_periode(desember)
        QApplication.processEvents()
        waktu.append((time.perf_counter() - mulai) * 1000)
    baris = window.page.ui.tabel_indikator.records.rowCount()
    close(ctx, window)
    return waktu[1:], baris
