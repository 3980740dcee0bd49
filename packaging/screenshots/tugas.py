"""Tugas saya: a cycle, its dispositions, its kelengkapan, a step recorded for somebody."""

import shutil
from pathlib import Path

from panggung import close_window, grab, grab_dialogs, open_window
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from sakip_desktop.gui.dialogs.disposisi import DisposisiDialog
from sakip_desktop.gui.dialogs.serah_butir import SerahButirDialog
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import alur
from sakip_desktop.services.ceklis import ceklis
from sakip_desktop.services.disposisi import chain
from sakip_desktop.services.tugas import periode_awal


def draw_tasks(application, folder, tujuan):
    """A cycle with its steps, its dispositions, and one thing of the kelengkapan."""
    window = open_window(folder, "kasubag-umum")
    ctx = window.ctx
    page = window.page
    page.ui.tabel_siklus.setFocus()
    grab(application, window, tujuan / "03-tugas-saya-langkah.png")
    rantai = DisposisiDialog(
        "Riwayat disposisi", chain(ctx, page.siklus[0].siklus_id), print, window
    )
    butir = SerahButirDialog(ceklis(ctx, page.tugas[0].langkah.id)[0], lambda *_: None, window)
    grab_dialogs(application, tujuan, ("03-riwayat-disposisi", rantai), ("03-kelengkapan", butir))
    close_window(window)


def draw_recording(application, folder, tujuan):
    """What is asked before a step is recorded for somebody, and the step list after it."""
    folder = DataFolder(Path(shutil.copytree(folder.root, folder.root.parent / "dicatat")))
    window = open_window(folder, "perencana")
    ctx, page = window.ctx, window.page
    page.publish(alur.mulai_siklus(ctx, "pengukuran-kinerja", periode_awal(ctx)))
    untuk = next(satu for satu in page.tugas if satu.mencatat_untuk)
    lines = page.ui.tabel_tugas.records
    page.ui.tabel_tugas.setCurrentIndex(lines.index(lines.row_of(untuk.langkah.id), 0))

    def agree():
        dialog = QApplication.activeModalWidget()
        grab(application, dialog, tujuan / "03-catat-atas-nama.png")
        dialog.accept()

    QTimer.singleShot(0, agree)
    window.ui.tombol_utama.click()
    page.ui.tabel_siklus.setFocus()
    grab(application, window, tujuan / "03-langkah-atas-nama.png")
    close_window(window)


def draw_others(application, folder, tujuan):
    """What else waits: questions to answer; answers, papers and what an earlier year left."""
    for akun, nama in (("kasubag-keuangan", "pertanyaan"), ("kabag", "verifikator")):
        window = open_window(folder, akun)
        grab(application, window, tujuan / f"03-tugas-saya-{nama}.png")
        close_window(window)


GAMBAR = (draw_tasks, draw_recording, draw_others)
