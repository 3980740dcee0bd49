"""Validasi and Persetujuan: handing on, a conversation, an explained figure."""

from panggung import close_window, grab, grab_dialogs, open_window

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.periode import bulan, triwulan
from sakip_desktop.gui.dialogs.jelaskan import JelaskanDialog
from sakip_desktop.gui.dialogs.pertanyaan import PertanyaanDialog
from sakip_desktop.gui.dialogs.serah import KembalikanDialog, SerahDialog
from sakip_desktop.gui.page import Tujuan
from sakip_desktop.services.pertanyaan import pertanyaan_periode
from sakip_desktop.services.serah import serahan


def draw_conversation(application, folder, tujuan):
    """A question about a figure and what was answered."""
    window = open_window(folder, "kabag")
    ctx = window.ctx
    window.go_to(Tujuan(halaman=Halaman.VALIDASI, periode=bulan(2025, 12)))
    satu = pertanyaan_periode(ctx, window.periode)[0]
    dialog = PertanyaanDialog(ctx, *satu.kunci, window.page.peran, "nilai", window)
    dialog.show()
    grab(application, dialog, tujuan / "07-validasi-percakapan.png")
    dialog.close()
    close_window(window)


def draw_explanations(application, folder, tujuan):
    """“Jelaskan angka ini” of a capaian, a sasaran's mean and a budget line."""
    window = open_window(folder, "pimpinan")
    window.go_to(Tujuan(halaman=Halaman.PERSETUJUAN, periode=triwulan(2025, 3)))
    ui = window.page.ui
    for nomor, tabel in enumerate((ui.tabel_belum, ui.tabel_sasaran), start=1):
        tabel.setCurrentIndex(tabel.records.index(0, 0))
        tabel.explain_current()
        dialog = window.findChild(JelaskanDialog)
        grab(application, dialog, tujuan / f"16-jelaskan-{nomor}.png")
    close_window(window)


def draw_handing_on(application, folder, tujuan):
    """What is asked when a step is handed on, and when it is sent back."""
    window = open_window(folder, "kabag")
    page = window.page
    isi = serahan(page.ctx, page.tugas[0].langkah.id)
    maju = SerahDialog(page, isi, "Setujui data, Triwulan II 2024", "Setujui data", "")
    akibat = f"Langkah {isi.tidak.kalimat} terbuka lagi."
    kembali = KembalikanDialog(page, isi, "Kembalikan formulir", akibat, "Kembalikan", "240")
    kembali.ui.alasan.setPlainText("Jumlah laporan tidak sama dengan daftar arsip.")
    grab_dialogs(application, tujuan, ("07-teruskan", maju), ("07-kembalikan", kembali))
    close_window(window)


GAMBAR = (draw_handing_on, draw_conversation, draw_explanations)
