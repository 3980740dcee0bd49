"""Rekap: indikator, charts, times, deadlines, findings."""

from dataclasses import replace

from panggung import close_window, grab, grab_dialogs, open_window

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.periode import bulan, setahun
from sakip_desktop.gui.dialogs.buka_lagi import BukaLagiDialog, TenggatUnitDialog
from sakip_desktop.gui.dialogs.tenggat import TenggatDialog
from sakip_desktop.gui.page import Tujuan
from sakip_desktop.gui.rekap.waktu_saya import MenitSayaDialog


def draw_recap(application, folder, tujuan):
    """An indikator through its months, and the chart as its table."""
    window = open_window(folder, "pimpinan")
    window.go_to(Tujuan(halaman=Halaman.REKAP, periode=setahun(2025)))
    page = window.page
    page.ui.bagian.setCurrentWidget(page.pohon)
    page.show_indikator(page.pohon.pohon.semua[5].indikator.id)
    grab(application, window, tujuan / "06-rekap-indikator.png")
    page.ui.bagian.setCurrentWidget(page.grafik)
    page.grafik.ui.tombol_tabel.setChecked(True)
    grab(application, window, tujuan / "06-rekap-tabel-grafik.png")
    draw_times(application, window, tujuan)
    close_window(window)


def draw_times(application, window, tujuan):
    """The bars of the times, and one's own minutes."""
    page = window.page
    page.ui.bagian.setCurrentWidget(page.waktu)
    page.waktu.ui.tombol_grafik.setChecked(True)
    grab(application, window, tujuan / "06-rekap-batang-waktu.png")
    dialog = MenitSayaDialog(page, page)
    dialog.show()
    grab(application, dialog, tujuan / "06-rekap-menit-saya.png")
    dialog.close()


def draw_deadlines(application, folder, tujuan):
    """A month that was closed and opened again for one unit; fixing dates, opening again."""
    window = open_window(folder, "perencana")
    window.go_to(Tujuan(halaman=Halaman.REKAP, periode=bulan(2025, 7)))
    page = window.page
    page.ui.bagian.setCurrentWidget(page.tenggat)
    page.tenggat.setFocus()
    grab(application, window, tujuan / "06-rekap-tenggat.png")
    window.show_periode(bulan(2025, 12))
    baris = page.tenggat.chosen()
    bebas = tuple(replace(satu, alasan="") for satu in baris.unit)
    grab_dialogs(
        application,
        tujuan,
        ("06-tenggat-tanggal", TenggatDialog(page, baris, page)),
        ("06-tenggat-unit", TenggatUnitDialog(page, baris, None, page)),
        ("06-tenggat-buka-lagi", BukaLagiDialog(page, replace(baris, unit=bebas), None, page)),
    )
    close_window(window)


def draw_findings(application, folder, tujuan):
    """All that stands out in a period."""
    window = open_window(folder, "tim")
    window.go_to(Tujuan(halaman=Halaman.REKAP, periode=bulan(2025, 12)))
    window.page.ui.bagian.setCurrentWidget(window.page.analisis)
    grab(application, window, tujuan / "06-rekap-analisis.png")
    close_window(window)


GAMBAR = (draw_recap, draw_deadlines, draw_findings)
