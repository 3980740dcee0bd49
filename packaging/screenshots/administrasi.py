"""Administrasi and what opens over it: people, copies, policy, integrity, imports."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from openpyxl import load_workbook
from panggung import JamTetap, close_window, grab, grab_dialogs, open_window
from PySide6.QtCore import qVersion

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.tempat import Disk, JenisTempat, Kabar
from sakip_desktop.gui.boxes.crash import CrashDialog
from sakip_desktop.gui.dialogs.berkas_rusak import BerkasRusakDialog
from sakip_desktop.gui.dialogs.diagnosa import DiagnosaDialog
from sakip_desktop.gui.dialogs.hari_khusus import HariKhususDialog
from sakip_desktop.gui.dialogs.impor import ImporDialog
from sakip_desktop.gui.dialogs.mulai import MulaiDialog
from sakip_desktop.gui.dialogs.orang import OrangDialog
from sakip_desktop.gui.dialogs.pulihkan import PulihkanDialog
from sakip_desktop.gui.dialogs.salin import SalinDialog
from sakip_desktop.gui.dialogs.serah_peran import SerahPeranDialog
from sakip_desktop.gui.dialogs.skala import SkalaDialog
from sakip_desktop.gui.dialogs.tempat import TempatDialog
from sakip_desktop.gui.page import Tujuan
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import (
    cadangan,
    diagnosa,
    kebijakan,
    pemulihan,
    pengguna,
    rencana,
    salin,
)
from sakip_desktop.services.alur import daftar_sop
from sakip_desktop.services.tugas import saran_periode


def draw_dialogs(application, folder, tujuan):
    """What opens over the pages: an import with changes and with problems, a person, a restore."""
    window = open_window(folder, "admin")
    ctx = window.ctx
    draw_copy(application, ctx, window, tujuan)
    orang = pengguna.list_orang(ctx)[1]
    beda = cadangan.compare(ctx, cadangan.buat(ctx).berkas)
    dialogs = [
        ("12-pengguna", OrangDialog(ctx, orang, window)),
        ("13-pulihkan", PulihkanDialog(ctx, beda, "5 Januari 2026 pukul 09.30", window)),
    ]
    dialogs += make_office_dialogs(ctx, window)
    pengguna.login(ctx, "perencana", "latihan-sakip")
    for nama, buku in write_workbooks(ctx, folder.root):
        kini = rencana.rencana_kini(ctx, 2025)
        uji = rencana.uji_berkas(buku, kini)
        dialogs.append((nama, ImporDialog(buku.name, uji, lambda _w: None, None, window)))
    grab_dialogs(application, tujuan, *dialogs)
    close_window(window)


def make_office_dialogs(ctx, window):
    """A day of the calendar, a role handed over, and what is begun."""
    window.go_to(Tujuan(halaman=Halaman.ADMINISTRASI))
    page = window.page
    pimpinan = next(s for s in pengguna.list_orang(ctx) if s.nama_akun == "pimpinan")
    mulai = MulaiDialog(
        daftar_sop(ctx), lambda kode: saran_periode(ctx, kode), lambda *_isi: None, page
    )
    return [
        ("21-hari-khusus", HariKhususDialog(page, date(2026, 3, 20), page, tetap=True)),
        ("21-serahkan-peran", SerahPeranDialog(page, pimpinan.orang_id, page)),
        ("21-mulai", mulai),
    ]


def write_workbooks(ctx, tempat):
    """The plan with a change, and with cells that cannot be read."""
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


def draw_copy(application, ctx, window, tujuan):
    """A copy on a flash disk, what the window says all the time, and where data may lie."""
    stik = ctx.folder.root.parent / "KINGSTON"
    stik.mkdir()
    salin.list_disks = lambda: (
        Disk(akar=stik, nama="KINGSTON", jenis=JenisTempat.LEPAS, bebas=5 * 2**30, besar=2**34),
    )
    salin.letak = lambda _ctx, _folder: salin.Letak.LUAR
    dialog = SalinDialog(ctx, window)
    dialog.show()
    grab(application, dialog, tujuan / "17-salin-pilih.png")
    dialog.ui.tombol_salin.click()
    grab(application, dialog, tujuan / "17-salin-selesai.png")
    dialog.close()
    tempat = TempatDialog(ctx.folder, JenisTempat.LEPAS)
    tempat.show()
    grab(application, tempat, tujuan / "18-tempat.png")
    tempat.close()
    teks = "Sudah 9 hari tidak ada salinan baru di luar komputer ini. Bila komputer ini rusak atau "
    window.show_notices([Kabar("salinan", f"{teks}hilang, data kantor ikut hilang.")])
    grab(application, window, tujuan / "19-kabar-di-atas-halaman.png")
    window.show_notices([])


def draw_policy(application, folder, tujuan):
    """What another policy would do to the figures of the year, and the scale as a table."""
    window = open_window(folder, "admin")
    ctx = window.ctx
    window.go_to(Tujuan(halaman=Halaman.ADMINISTRASI))
    dalam = window.page.ui.bagian
    dalam.setCurrentIndex([dalam.tabText(n) for n in range(dalam.count())].index("Ke&bijakan"))
    ui = window.page.bagian.ui
    ui.batas_rerata.setText("120")
    ui.skala.setCurrentIndex(1)
    window.ui.tombol_utama.click()
    ui.tampil_semua.setChecked(True)
    grab(application, window, tujuan / "16-kebijakan.png")
    dialog = SkalaDialog(kebijakan.masukan_kini(ctx).skala, window)
    dialog.show()
    grab(application, dialog, tujuan / "17-skala.png")
    dialog.close()
    window._may_close = True  # noqa: SLF001 - nobody answers what becomes of the typed policy
    close_window(window)


def draw_integrity(application, folder, tujuan):
    """The check with its report, the packet, and what a damaged file looks like before login."""
    folder = DataFolder(Path(shutil.copytree(folder.root, folder.root.parent / "rusak")))
    window = open_window(folder, "admin")
    ctx = window.ctx
    window.go_to(Tujuan(halaman=Halaman.ADMINISTRASI))
    dalam = window.page.ui.bagian
    dalam.setCurrentIndex([dalam.tabText(n) for n in range(dalam.count())].index("Ke&utuhan"))
    window.ui.tombol_utama.click()
    grab(application, window, tujuan / "20-keutuhan.png")
    paket = DiagnosaDialog(diagnosa.susun(ctx, window.page.bagian.laporan, qt=qVersion()), window)
    paket.show()
    grab(application, paket, tujuan / "20-paket-diagnosa.png")
    paket.close()
    cadangan.buat(ctx)
    close_window(window)
    window = open_window(folder, "kabag")  # an entry after the last backup
    close_window(window)
    with closing(sqlite3.connect(folder.database)) as db:
        [(akar,)] = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'realisasi'")
        [(besar,)] = db.execute("PRAGMA page_size")
    isi = bytearray(folder.database.read_bytes())
    isi[(akar - 1) * besar : akar * besar] = bytes(besar)
    folder.database.write_bytes(isi)
    rencana = pemulihan.periksa(folder, clock=JamTetap())
    grab_dialogs(
        application,
        tujuan,
        ("21-berkas-rusak", BerkasRusakDialog(folder, rencana)),
        ("22-kesalahan-program", CrashDialog("ValueError")),
    )


GAMBAR = (draw_dialogs, draw_policy, draw_integrity)
