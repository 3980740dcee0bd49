"""Tugas saya: a cycle, its dispositions, its kelengkapan."""

from panggung import close_window, grab, grab_dialogs, open_window

from sakip_desktop.gui.dialogs.disposisi import DisposisiDialog
from sakip_desktop.gui.dialogs.serah_butir import SerahButirDialog
from sakip_desktop.services.ceklis import ceklis
from sakip_desktop.services.disposisi import chain


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


GAMBAR = (draw_tasks,)
