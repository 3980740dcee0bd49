"""Pictures of every page and every paper: ``python packaging/screenshots.py FOLDER``.

The practice office is made anew; each page is drawn at 1366×768 for the person who works in it,
the entry page also at 150 % on the same screen; every document becomes one picture a page.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
UKURAN = (1366, 768)
PERBESARAN = 1.5  # of the second look at the entry page
TITIK_PER_INCI = 96


class JamTetap:
    """The moment of the pictures, so that they do not change from day to day."""

    def now(self):
        return datetime(2026, 1, 5, 2, 30, tzinfo=UTC)


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


def open_window(folder, akun):
    from sakip_desktop.gui.main_window import MainWindow
    from sakip_desktop.gui.registry import PAGES
    from sakip_desktop.services import pengguna
    from sakip_desktop.services.pembukaan import open_office
    from sakip_desktop.services.tugas import daftar_siklus, periode_awal

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
    return ctx, window


def grab(application, widget, berkas):
    """A picture once nothing moves any more; a preview is drawn by the worker, then by Qt."""
    from PySide6.QtTest import QTest

    from sakip_desktop.gui.tasks import wait_for_worker

    for _ in range(3):
        QTest.qWait(150)
        wait_for_worker()
    application.processEvents()
    widget.grab().save(str(berkas))


def draw_page(application, folder, akun, halaman, berkas):
    from PySide6.QtWidgets import QTabWidget

    from sakip_desktop.domain.halaman import Halaman
    from sakip_desktop.gui.page import Tujuan
    from sakip_desktop.services.pembukaan import close_office

    ctx, window = open_window(folder, akun)
    window.go_to(Tujuan(halaman=Halaman(halaman)))
    grab(application, window, berkas)
    for dalam in window.page.findChildren(QTabWidget):
        for nomor in range(1, dalam.count()):
            dalam.setCurrentIndex(nomor)
            grab(application, window, berkas.with_stem(f"{berkas.stem}-{nomor + 1}"))
    window.close()
    window.deleteLater()
    close_office(ctx)


def draw_first_screens(application, folder, tujuan):
    """The login window and the five pages of the first start."""
    from sakip_desktop.gui.dialogs.awal import AwalDialog
    from sakip_desktop.gui.dialogs.bantuan import BantuanDialog
    from sakip_desktop.gui.dialogs.login import LoginDialog
    from sakip_desktop.services.pembukaan import account_names

    login = LoginDialog(account_names(folder), lambda _progress: None)
    login.open_file = lambda: None  # only its looks are wanted
    login.show()
    grab(application, login, tujuan / "00-masuk.png")
    login.close()
    awal = AwalDialog(lambda _awal: "")
    awal.show()
    awal.ui.pilih_kantor.setChecked(True)
    for nomor in range(awal.ui.tumpukan.count()):
        awal.ui.tumpukan.setCurrentIndex(nomor)
        awal._show_page()  # noqa: SLF001 - the pages are walked without filling them
        grab(application, awal, tujuan / f"00-awal-{nomor + 1}.png")
    awal.close()
    bantuan = BantuanDialog()
    bantuan.open_at("isi_data")
    bantuan.show()
    grab(application, bantuan, tujuan / "11-panduan.png")
    bantuan.close()


def draw_dialogs(application, folder, tujuan):
    """What opens over the pages: an import with changes and with problems, a person, a restore."""
    from sakip_desktop.gui.dialogs.impor import ImporDialog
    from sakip_desktop.gui.dialogs.orang import OrangDialog
    from sakip_desktop.gui.dialogs.pulihkan import PulihkanDialog
    from sakip_desktop.services import cadangan, pengguna, rencana
    from sakip_desktop.services.pembukaan import close_office

    ctx, window = open_window(folder, "admin")
    orang = pengguna.list_orang(ctx)[1]
    beda = cadangan.compare(ctx, cadangan.buat(ctx).berkas)
    dialogs = [
        ("12-pengguna", OrangDialog(ctx, orang, window)),
        ("13-pulihkan", PulihkanDialog(ctx, beda, "5 Januari 2026 pukul 09.30", window)),
    ]
    pengguna.login(ctx, "perencana", "latihan-sakip")
    for nama, buku in write_workbooks(ctx, folder.root):
        kini = rencana.rencana_kini(ctx, 2025)
        uji = rencana.uji_berkas(buku, kini)
        dialogs.append((nama, ImporDialog(buku.name, uji, lambda _w: None, None, window)))
    for nama, dialog in dialogs:
        dialog.show()
        grab(application, dialog, tujuan / f"{nama}.png")
        dialog.close()
    window.close()
    close_office(ctx)


def write_workbooks(ctx, tempat):
    """The plan with a change, and with cells that cannot be read."""
    from openpyxl import load_workbook

    from sakip_desktop.services import rencana

    for nama, isi in (("14-impor", "Nama yang dibetulkan"), ("15-impor-masalah", None)):
        berkas = tempat / f"{nama}.xlsx"
        rencana.save_template(rencana.rencana_kini(ctx, 2025), berkas)
        buku = load_workbook(berkas)
        lembar = buku["Indikator"]
        terakhir = lembar.max_row
        lembar.cell(terakhir, 2).value = isi or lembar.cell(terakhir, 2).value
        if isi is None:  # a unit nobody knows, a polarity that does not exist
            lembar.cell(terakhir - 1, 5).value = "Bagian Antah Berantah"
            lembar.cell(terakhir, 7).value = "Menyamping"
        buku.save(berkas)
        yield nama, berkas


def draw_papers(folder, tujuan):
    """Every kind of paper of the practice office, page by page."""
    from PySide6.QtCore import QSize
    from PySide6.QtPdf import QPdfDocument

    from sakip_desktop.domain.periode import bulan, triwulan
    from sakip_desktop.services import ekspor, kantor, pengguna
    from sakip_desktop.services.pembukaan import close_office, open_office

    ctx = open_office(folder, clock=JamTetap())
    pengguna.login(ctx, "perencana", "latihan-sakip")
    unit = kantor.list_unit(ctx)[2].id
    kertas = (
        ("dokumen-pengukuran-triwulan-final", "pengukuran-kinerja", triwulan(2025, 3), None),
        ("dokumen-pengukuran-bulanan-draf", "pengukuran-kinerja", bulan(2025, 12), None),
        ("formulir-kosong", "formulir-kosong", bulan(2025, 12), unit),
        ("formulir-terisi", "formulir", bulan(2025, 11), unit),
    )
    for nama, kode, periode, milik in kertas:
        berkas = folder.root / f"{nama}.pdf"
        ekspor.save(ekspor.render(ctx, kode, periode, milik), berkas)
        dokumen = QPdfDocument()
        dokumen.load(str(berkas))
        for nomor in range(dokumen.pageCount()):
            ukuran = dokumen.pagePointSize(nomor) * TITIK_PER_INCI / 72
            gambar = dokumen.render(nomor, QSize(int(ukuran.width()), int(ukuran.height())))
            putih = gambar.copy()
            putih.fill("white")
            _paint_over(putih, gambar)
            putih.save(str(tujuan / f"20-{nama}-{nomor + 1}.png"))
        dokumen.close()
    close_office(ctx)


def _paint_over(bawah, atas):
    from PySide6.QtGui import QPainter

    pelukis = QPainter(bawah)
    pelukis.drawImage(0, 0, atas)
    pelukis.end()


def main(tujuan, contoh=None):
    from sakip_desktop.gui.application import make_application
    from sakip_desktop.paths import DataFolder
    from sakip_desktop.services.contoh import make_contoh

    application = make_application(["screenshots"])
    if contoh is not None:  # the entry page again, in a process of its own at 150 %
        draw_page(
            application, DataFolder(contoh), "kasubag-keuangan", "isi_data",
            tujuan / "04-isi-data-150-persen.png",
        )  # fmt: skip
        return
    shutil.rmtree(tujuan, ignore_errors=True)
    tujuan.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as sementara:
        folder = DataFolder(Path(sementara) / "latihan")
        make_contoh("setwan", folder, latihan=True)
        draw_first_screens(application, folder, tujuan)
        for akun, halaman, nama in ORANG:
            draw_page(application, folder, akun, halaman, tujuan / f"{nama}.png")
        draw_dialogs(application, folder, tujuan)
        draw_papers(folder, tujuan)
        subprocess.run(
            [sys.executable, __file__, str(tujuan), str(folder.root)],
            check=True,
            env={**os.environ, "QT_SCALE_FACTOR": str(PERBESARAN)},
        )
    print(f"{len(list(tujuan.glob('*.png')))} gambar di {tujuan}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *(Path(satu) for satu in sys.argv[2:]))
