"""Every page as the person sees it who works there, part by part."""

from panggung import close_window, grab, open_window
from PySide6.QtWidgets import QTabWidget

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui.page import Tujuan

ORANG = (
    # account, page, file name
    ("kasubag-umum", "tugas", "01-tugas-saya-kasubag"),
    ("pimpinan", "tugas", "02-tugas-saya-kosong"),
    ("perencana", "tugas", "03-tugas-saya-perencana"),
    ("kasubag-keuangan", "isi_data", "04-isi-data"),
    ("kasubag-humas", "isi_data", "05-isi-data-terkirim"),
    ("tim", "rekap", "06-rekap"),
    ("kabag", "validasi", "07-validasi"),
    ("pimpinan", "persetujuan", "08-persetujuan"),
    ("perencana", "rencana", "09-rencana-dokumen"),
    ("admin", "administrasi", "10-administrasi"),
)


def draw_page(application, folder, akun, halaman, berkas):
    """A page, and each part of it."""
    window = open_window(folder, akun)
    window.go_to(Tujuan(halaman=Halaman(halaman)))
    grab(application, window, berkas)
    for dalam in window.page.findChildren(QTabWidget):
        bagian = dalam.objectName() == "bagian"
        awal = berkas.stem if bagian else "09-sop"  # a part's own sheets are named after it
        if not bagian:
            window.page.ui.bagian.setCurrentWidget(window.page.sop)
        for nomor in range(1, dalam.count()):
            dalam.setCurrentIndex(nomor)
            grab(application, window, berkas.with_stem(f"{awal}-{nomor + 1}"))
    close_window(window)


def draw_pages(application, folder, tujuan):
    """Each page of ``ORANG``."""
    for akun, halaman, nama in ORANG:
        draw_page(application, folder, akun, halaman, tujuan / f"{nama}.png")


GAMBAR = (draw_pages,)
