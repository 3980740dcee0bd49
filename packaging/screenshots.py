"""Pictures of every page and every paper: ``python packaging/screenshots.py FOLDER``.

The practice office is made anew; each page is drawn at 1366×768 for the person who works in it,
the entry page also at 150 % on the same screen; every document becomes one picture a page.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
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
        bagian = dalam.objectName() == "bagian"
        awal = berkas.stem if bagian else "09-sop"  # a part's own sheets are named after it
        if not bagian:
            window.page.ui.bagian.setCurrentWidget(window.page.sop)
        for nomor in range(1, dalam.count()):
            dalam.setCurrentIndex(nomor)
            grab(application, window, berkas.with_stem(f"{awal}-{nomor + 1}"))
    window.close()
    window.deleteLater()
    close_office(ctx)


def draw_tasks(application, folder, tujuan):
    """A cycle with its steps, its dispositions, and one thing of the kelengkapan."""
    from sakip_desktop.gui.dialogs.disposisi import DisposisiDialog
    from sakip_desktop.gui.dialogs.serah_butir import SerahButirDialog
    from sakip_desktop.services.ceklis import ceklis
    from sakip_desktop.services.disposisi import chain
    from sakip_desktop.services.pembukaan import close_office

    ctx, window = open_window(folder, "kasubag-umum")
    page = window.page
    page.ui.tabel_siklus.setFocus()
    grab(application, window, tujuan / "03-tugas-saya-langkah.png")
    rantai = DisposisiDialog(
        "Riwayat disposisi", chain(ctx, page.siklus[0].siklus_id), print, window
    )
    butir = SerahButirDialog(ceklis(ctx, page.tugas[0].langkah.id)[0], lambda *_: None, window)
    for nama, dialog in (("riwayat-disposisi", rantai), ("kelengkapan", butir)):
        dialog.show()
        grab(application, dialog, tujuan / f"03-{nama}.png")
        dialog.close()
    window.close()
    close_office(ctx)


def draw_blocks(application, folder, tujuan):
    """A pasted block and one text for many lines, before they are taken; a filtered form."""
    from sakip_desktop.domain.halaman import Halaman
    from sakip_desktop.gui.blok import plan_block, read_block
    from sakip_desktop.gui.dialogs.isi_blok import IsiSekaligusDialog, PratinjauBlokDialog
    from sakip_desktop.gui.formulir_saring import Saring
    from sakip_desktop.gui.isi_data.sekaligus import choices, plan_all
    from sakip_desktop.gui.page import Tujuan
    from sakip_desktop.services.pembukaan import close_office

    ctx, window = open_window(folder, "kasubag-keuangan")
    window.go_to(Tujuan(halaman=Halaman.ISI_DATA))
    page = window.page
    tabel = page.ui.tabel_indikator
    tabel.go_first()
    blok = read_block("B\n6,5\n1.250\n87\nYa\n12+7\n9\n14\n3\n5\n7\n")
    tempel = PratinjauBlokDialog(plan_block(tabel, blok, tabel.selected()), window)
    baris = [n for n in range(tabel.records.rowCount()) if not tabel.records.is_heading(n)]
    sekaligus = IsiSekaligusDialog(
        choices(tabel, baris)[::-1],
        [(f"Semua yang tampil ({len(baris)})", baris)],
        lambda rows, kolom, teks, ganti: plan_all(tabel, rows, kolom, teks, ganti=ganti),
        window,
    )
    sekaligus.ui.isi.setPlainText("Data belum tersedia dari instansi pembina.")
    for nama, dialog in (("tempel", tempel), ("isi-sekaligus", sekaligus)):
        dialog.show()
        grab(application, dialog, tujuan / f"04-isi-data-{nama}.png")
        dialog.close()
    page.show_only(Saring.KOSONG)
    grab(application, window, tujuan / "04-isi-data-saring.png")
    window.close()
    close_office(ctx)


def draw_evidence(application, folder, tujuan):
    """A figure with its evidence, a file looked at, the office's documents, a period going out."""
    from sakip_desktop.domain.dokumen_kantor import MacamDokumen
    from sakip_desktop.domain.halaman import Halaman
    from sakip_desktop.gui.bukti.lihat import LihatBerkasDialog
    from sakip_desktop.gui.bukti.macam import BuktiMacamDialog
    from sakip_desktop.gui.page import Tujuan
    from sakip_desktop.gui.rencana.dokumen_isian import DokumenIsianDialog
    from sakip_desktop.gui.rencana.kirim_periode import KirimPeriodeDialog
    from sakip_desktop.services import bukti_angka
    from sakip_desktop.services.pembukaan import close_office

    ctx, window = open_window(folder, "kasubag-persidangan")
    window.go_to(Tujuan(halaman=Halaman.ISI_DATA))
    page = window.page
    baris = next(s for s in page.formulir.baris if s.indikator.kode == "IKU-04")
    tabel = page.ui.tabel_indikator
    kunci = baris.indikator.id, baris.realisasi.periode
    tabel.setCurrentIndex(tabel.records.index(tabel.records.row_of(kunci), 8))
    grab(application, window, tujuan / "04-isi-data-bukti.png")
    bukti = bukti_angka.daftar_bukti(ctx, *kunci)[0]
    data = bukti_angka.isi_bukti(ctx, bukti)
    macam = ("Rekap agenda", "Daftar hadir")
    for nama, dialog in (
        ("lihat", LihatBerkasDialog(bukti.nama, bukti.isi, data, "Bukti IKU-04.", window)),
        ("macam", BuktiMacamDialog("Foto rapat.jpg", macam, macam[1:], window)),
    ):
        dialog.show()
        grab(application, dialog, tujuan / f"04-bukti-{nama}.png")
        dialog.close()
    window.close()
    close_office(ctx)
    ctx, window = open_window(folder, "perencana")
    window.go_to(Tujuan(halaman=Halaman.RENCANA))
    page = window.page
    page.ui.bagian.setCurrentWidget(page.dokumen_kantor)
    for nama, dialog in (
        ("isian", DokumenIsianDialog(page, 2025, MacamDokumen.LHE, None, page)),
        ("kirim", KirimPeriodeDialog(page, page)),
    ):
        dialog.show()
        grab(application, dialog, tujuan / f"09-dokumen-kantor-{nama}.png")
        dialog.close()
    window.close()
    close_office(ctx)


def draw_recap(application, folder, tujuan):
    """An indikator through its months, and the chart as its table."""
    from sakip_desktop.domain.halaman import Halaman
    from sakip_desktop.domain.periode import setahun
    from sakip_desktop.gui.page import Tujuan
    from sakip_desktop.services.pembukaan import close_office

    ctx, window = open_window(folder, "pimpinan")
    window.go_to(Tujuan(halaman=Halaman.REKAP, periode=setahun(2025)))
    page = window.page
    page.ui.bagian.setCurrentWidget(page.pohon)
    page.show_indikator(page.pohon.pohon.semua[5].indikator.id)
    grab(application, window, tujuan / "06-rekap-indikator.png")
    page.ui.bagian.setCurrentWidget(page.grafik)
    page.grafik.ui.tombol_tabel.setChecked(True)
    grab(application, window, tujuan / "06-rekap-tabel-grafik.png")
    draw_times(application, window, tujuan)
    window.close()
    close_office(ctx)


def draw_deadlines(application, folder, tujuan):
    """A month that was closed and opened again for one unit; fixing dates, opening again."""
    from dataclasses import replace

    from sakip_desktop.domain.halaman import Halaman
    from sakip_desktop.domain.periode import bulan
    from sakip_desktop.gui.dialogs.buka_lagi import BukaLagiDialog
    from sakip_desktop.gui.dialogs.tenggat import TenggatDialog
    from sakip_desktop.gui.page import Tujuan
    from sakip_desktop.services.pembukaan import close_office

    ctx, window = open_window(folder, "perencana")
    window.go_to(Tujuan(halaman=Halaman.REKAP, periode=bulan(2025, 7)))
    page = window.page
    page.ui.bagian.setCurrentWidget(page.tenggat)
    page.tenggat.setFocus()
    grab(application, window, tujuan / "06-rekap-tenggat.png")
    window.show_periode(bulan(2025, 12))
    baris = page.tenggat.chosen()
    bebas = tuple(replace(satu, alasan="") for satu in baris.unit)
    for nama, dialog in (
        ("tanggal", TenggatDialog(page, baris, page)),
        ("buka-lagi", BukaLagiDialog(page, replace(baris, unit=bebas), None, page)),
    ):
        dialog.show()
        grab(application, dialog, tujuan / f"06-tenggat-{nama}.png")
        dialog.close()
    window.close()
    close_office(ctx)


def fill_forms(berkas):
    """Numbers as units write them, one of them in a way that is refused."""
    from openpyxl import load_workbook

    for ke, satu in enumerate(berkas[:3]):
        buku = load_workbook(satu)
        for lembar in buku.worksheets[:2]:
            kepala = next(sel.row for sel in lembar["A"] if sel.value == "Kunci baris")
            for baris in lembar.iter_rows(min_row=kepala + 1):
                for sel in baris:
                    angka = lembar.cell(kepala, sel.column).value in (
                        "Realisasi", "Pembilang", "Penyebut", "Periode ini (Rp)",
                    )  # fmt: skip
                    if angka and not sel.protection.locked:
                        sel.value = "1e5" if ke and sel.row == kepala + 2 else 90
        buku.save(satu)
    (berkas[0].parent / "rekap bagian lama.xlsx").write_bytes(b"PK")


def draw_forms(application, folder, tujuan):
    """Forms: made, handed out, read in; in a copy, because they change figures."""
    from PySide6.QtCore import Qt

    from sakip_desktop.domain.halaman import Halaman
    from sakip_desktop.gui.dialogs.formulir_buat import FormulirBuatDialog
    from sakip_desktop.gui.page import Tujuan
    from sakip_desktop.paths import DataFolder
    from sakip_desktop.services.pembukaan import close_office

    folder = DataFolder(Path(shutil.copytree(folder.root, folder.root.parent / "formulir")))
    ctx, window = open_window(folder, "tim")
    window.go_to(Tujuan(halaman=Halaman.REKAP))
    page = window.page
    page.ui.bagian.setCurrentWidget(page.formulir)
    buat = FormulirBuatDialog(page, window.periode, page.formulir.baris)
    buat.show()
    for baris in range(2):
        buat.ui.daftar.item(baris).setCheckState(Qt.CheckState.Checked)
    grab(application, buat, tujuan / "06-formulir-buat.png")
    keluar = folder.root.parent / "untuk unit"
    buat.ui.folder.setText(str(keluar))
    buat.ui.tombol_lanjut.click()
    grab(application, buat, tujuan / "06-formulir-dibuat.png")
    buat.accept()
    draw_returns(application, window, keluar, tujuan)
    window.close()
    close_office(ctx)


def draw_returns(application, window, keluar, tujuan):
    """The forms that were made: handed out, read in, and their receipt."""
    from sakip_desktop.domain.tanda_terima import ArahGerak, CaraSerah
    from sakip_desktop.gui.dialogs.baca_formulir import BacaFormulirDialog
    from sakip_desktop.gui.dialogs.formulir_gerak import FormulirGerakDialog
    from sakip_desktop.gui.dialogs.tanda_terima import TandaTerimaDialog
    from sakip_desktop.services import tanda_terima

    ctx, page, periode = window.ctx, window.page, window.periode
    formulir = tanda_terima.daftar_formulir(ctx, periode)
    baru = [satu for satu in formulir if satu.keluar is None]
    tanda_terima.catat_keluar(ctx, [baru[0].id], CaraSerah.FLASH_DISK, "Kasubag Umum (Contoh)")
    serah = FormulirGerakDialog(page, baru[1:2], ArahGerak.KELUAR)
    serah.show()
    grab(application, serah, tujuan / "06-formulir-serah.png")
    serah.close()
    fill_forms(sorted(keluar.glob("*.xlsx")))
    ditemukan, hasil = page.formulir.pembaca.test(window, [keluar])
    baca = BacaFormulirDialog(page, hasil, len(ditemukan.dilewati), lambda _w: None, window)
    baca.show()
    baca.resize(1180, 660)  # the screen of the pictures is smaller
    baca.ui.tabel_berkas.selectRow(1)
    grab(application, baca, tujuan / "06-formulir-baca.png")
    baca.ui.tombol_lanjut.click()
    page.reload()
    grab(application, window, tujuan / "06-formulir.png")
    tanda = TandaTerimaDialog(page, periode, {satu.unit.id: satu.unit.nama for satu in formulir})
    tanda.show()
    grab(application, tanda, tujuan / "06-formulir-tanda-terima.png")
    tanda.close()


def draw_checks(application, folder, tujuan):
    """The card of a rule, all that stands out, and a conversation."""
    from sakip_desktop.domain.halaman import Halaman
    from sakip_desktop.domain.periode import bulan
    from sakip_desktop.gui.dialogs.pertanyaan import PertanyaanDialog
    from sakip_desktop.gui.page import Tujuan
    from sakip_desktop.services.pembukaan import close_office
    from sakip_desktop.services.pertanyaan import pertanyaan_periode

    ctx, window = open_window(folder, "tim")
    window.go_to(Tujuan(halaman=Halaman.REKAP, periode=bulan(2025, 12)))
    window.page.ui.bagian.setCurrentWidget(window.page.analisis)
    grab(application, window, tujuan / "06-rekap-analisis.png")
    satu = pertanyaan_periode(ctx, window.periode)[0]
    window.close()
    close_office(ctx)
    ctx, window = open_window(folder, "kabag")
    window.go_to(Tujuan(halaman=Halaman.VALIDASI, periode=bulan(2025, 12)))
    dialog = PertanyaanDialog(ctx, *satu.kunci, window.page.peran, "nilai", window)
    dialog.show()
    grab(application, dialog, tujuan / "07-validasi-percakapan.png")
    dialog.close()
    window.close()
    close_office(ctx)
    ctx, window = open_window(folder, "perencana")
    window.go_to(Tujuan(halaman=Halaman.RENCANA, periode=bulan(2025, 10)))
    page = window.page
    page.ui.bagian.setCurrentWidget(page.aturan)
    tabel = page.aturan.ui.tabel_aturan
    tabel.setCurrentIndex(tabel.records.index(tabel.records.row_of("lebih-dari-seratus"), 0))
    grab(application, window, tujuan / "09-rencana-aturan.png")
    tabel.setCurrentIndex(tabel.records.index(tabel.records.row_of("lompatan"), 0))
    page.aturan.ui.ambang.setText("30")
    window.ui.tombol_utama.click()
    grab(application, window, tujuan / "09-rencana-aturan-pengaruh.png")
    page.aturan.ui.tombol_kembali.click()
    window.close()
    close_office(ctx)


def draw_times(application, window, tujuan):
    """The bars of the times, and one's own minutes."""
    from sakip_desktop.gui.rekap.waktu_saya import MenitSayaDialog

    page = window.page
    page.ui.bagian.setCurrentWidget(page.waktu)
    page.waktu.ui.tombol_grafik.setChecked(True)
    grab(application, window, tujuan / "06-rekap-batang-waktu.png")
    dialog = MenitSayaDialog(page, page)
    dialog.show()
    grab(application, dialog, tujuan / "06-rekap-menit-saya.png")
    dialog.close()


def draw_policy(application, folder, tujuan):
    """What another policy would do to the figures of the year, and the scale as a table."""
    from sakip_desktop.domain.halaman import Halaman
    from sakip_desktop.gui.dialogs.skala import SkalaDialog
    from sakip_desktop.gui.page import Tujuan
    from sakip_desktop.services import kebijakan
    from sakip_desktop.services.pembukaan import close_office

    ctx, window = open_window(folder, "admin")
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
    window.close()
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


def make_office_dialogs(ctx, window):
    """A day of the calendar, a role handed over, and what is begun."""
    from datetime import date

    from sakip_desktop.domain.halaman import Halaman
    from sakip_desktop.gui.dialogs.hari_khusus import HariKhususDialog
    from sakip_desktop.gui.dialogs.mulai import MulaiDialog
    from sakip_desktop.gui.dialogs.serah_peran import SerahPeranDialog
    from sakip_desktop.gui.page import Tujuan
    from sakip_desktop.services import pengguna
    from sakip_desktop.services.alur import daftar_sop
    from sakip_desktop.services.tugas import saran_periode

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


def draw_dialogs(application, folder, tujuan):
    """What opens over the pages: an import with changes and with problems, a person, a restore."""
    from sakip_desktop.gui.dialogs.impor import ImporDialog
    from sakip_desktop.gui.dialogs.orang import OrangDialog
    from sakip_desktop.gui.dialogs.pulihkan import PulihkanDialog
    from sakip_desktop.services import cadangan, pengguna, rencana
    from sakip_desktop.services.pembukaan import close_office

    ctx, window = open_window(folder, "admin")
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
    for nama, dialog in dialogs:
        dialog.show()
        grab(application, dialog, tujuan / f"{nama}.png")
        dialog.close()
    window.close()
    close_office(ctx)


def draw_copy(application, ctx, window, tujuan):
    """A copy on a flash disk, what the window says all the time, and where data may lie."""
    from sakip_desktop.domain.tempat import Disk, JenisTempat, Kabar
    from sakip_desktop.gui.dialogs.salin import SalinDialog
    from sakip_desktop.gui.dialogs.tempat import TempatDialog
    from sakip_desktop.services import salin

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


def draw_integrity(application, folder, tujuan):
    """The check with its report, the packet, and what a damaged file looks like before login."""
    from PySide6.QtCore import qVersion

    from sakip_desktop.domain.halaman import Halaman
    from sakip_desktop.gui.boxes.crash import CrashDialog
    from sakip_desktop.gui.dialogs.berkas_rusak import BerkasRusakDialog
    from sakip_desktop.gui.dialogs.diagnosa import DiagnosaDialog
    from sakip_desktop.gui.page import Tujuan
    from sakip_desktop.paths import DataFolder
    from sakip_desktop.services import cadangan, diagnosa, pemulihan
    from sakip_desktop.services.pembukaan import close_office

    folder = DataFolder(Path(shutil.copytree(folder.root, folder.root.parent / "rusak")))
    ctx, window = open_window(folder, "admin")
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
    window.close()
    close_office(ctx)
    ctx, window = open_window(folder, "kabag")  # an entry after the last backup
    window.close()
    close_office(ctx)
    with closing(sqlite3.connect(folder.database)) as db:
        [(akar,)] = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'realisasi'")
        [(besar,)] = db.execute("PRAGMA page_size")
    isi = bytearray(folder.database.read_bytes())
    isi[(akar - 1) * besar : akar * besar] = bytes(besar)
    folder.database.write_bytes(isi)
    rencana = pemulihan.periksa(folder, clock=JamTetap())
    for nama, dialog in (
        ("21-berkas-rusak", BerkasRusakDialog(folder, rencana)),
        ("22-kesalahan-program", CrashDialog("ValueError")),
    ):
        dialog.show()
        grab(application, dialog, tujuan / f"{nama}.png")
        dialog.close()


def draw_explanations(application, folder, tujuan):
    """“Jelaskan angka ini” of a capaian, a sasaran's mean and a budget line."""
    from sakip_desktop.domain.halaman import Halaman
    from sakip_desktop.domain.periode import triwulan
    from sakip_desktop.gui.dialogs.jelaskan import JelaskanDialog
    from sakip_desktop.gui.page import Tujuan
    from sakip_desktop.services.pembukaan import close_office

    ctx, window = open_window(folder, "pimpinan")
    window.go_to(Tujuan(halaman=Halaman.PERSETUJUAN, periode=triwulan(2025, 3)))
    ui = window.page.ui
    for nomor, tabel in enumerate((ui.tabel_belum, ui.tabel_sasaran), start=1):
        tabel.setCurrentIndex(tabel.records.index(0, 0))
        tabel.explain_current()
        dialog = window.findChild(JelaskanDialog)
        grab(application, dialog, tujuan / f"16-jelaskan-{nomor}.png")
    window.close()
    window.deleteLater()
    close_office(ctx)


def draw_sop_dialogs(application, page, tujuan):
    """What is found in a procedure's file of the office's own, and the SK Tim."""
    from sakip_desktop.gui.dialogs.sk_tim import SkTimDialog
    from sakip_desktop.gui.rencana.sop_berkas import SopBerkasDialog
    from sakip_desktop.paths import resource

    teks = resource("sop", "pengukuran-kinerja.toml").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as tempat:
        berkas = Path(tempat) / "sop-kami.toml"
        berkas.write_text(teks.replace('["pimpinan"]', '["pimpnan"]'), encoding="utf-8")
        for nama, dialog in (
            ("09-sop-berkas", SopBerkasDialog(page, berkas)),
            ("09-sk-tim", SkTimDialog(page)),
        ):
            dialog.show()
            grab(application, dialog, tujuan / f"{nama}.png")
            dialog.close()


def draw_plan(application, folder, tujuan):
    """What opens over the plan, a year without one, and a text that waits for its reason."""
    from sakip_desktop.domain.halaman import Halaman
    from sakip_desktop.domain.periode import setahun
    from sakip_desktop.gui.page import Tujuan
    from sakip_desktop.gui.rencana.baris_baru import IndikatorBaruDialog, SimpulBaruDialog
    from sakip_desktop.gui.rencana.berhenti import BerhentiDialog
    from sakip_desktop.gui.rencana.riwayat import RiwayatRencanaDialog
    from sakip_desktop.gui.rencana.tahun_baru import TahunBaruDialog
    from sakip_desktop.services.pembukaan import close_office
    from sakip_desktop.services.riwayat_rencana import riwayat_indikator

    ctx, window = open_window(folder, "perencana")
    window.go_to(Tujuan(halaman=Halaman.RENCANA, periode=setahun(2026)))
    page = window.page
    grab(application, window, tujuan / "09-rencana-tahun-kosong.png")
    window.show_periode(setahun(2025))
    page.ui.bagian.setCurrentWidget(page.indikator)
    page.indikator.go_to_cell("IKU-02", "definisi")
    page.indikator.ui.tabel.open_editor("Raperda yang disetujui bersama dalam masa sidang.")
    grab(application, window, tujuan / "09-rencana-definisi.png")
    page.indikator.ui.tabel.settle()
    grab(application, window, tujuan / "09-rencana-menunggu-alasan.png")
    satu = page.indikator.current().indikator
    for nama, dialog in (
        ("baris-baru", SimpulBaruDialog(page, page.alasan, "4.02.02")),
        ("ganti", IndikatorBaruDialog(page, page.alasan, "", satu)),
        ("hentikan", BerhentiDialog(page, page.alasan, satu)),
        ("tahun-baru", TahunBaruDialog(page, 2026, (2025,), 2025)),
        ("riwayat", RiwayatRencanaDialog(ctx, satu.kode, riwayat_indikator(ctx, satu.kode), page)),
    ):
        dialog.show()
        grab(application, dialog, tujuan / f"09-rencana-{nama}.png")
        dialog.close()
    draw_sop_dialogs(application, page, tujuan)
    window._may_close = True  # noqa: SLF001 - the waiting text is only for the picture
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
    from sakip_desktop.services import ekspor, kantor, pengguna, sop_cetak
    from sakip_desktop.services.pembukaan import close_office, open_office

    ctx = open_office(folder, clock=JamTetap())
    pengguna.login(ctx, "perencana", "latihan-sakip")
    unit, telat = kantor.list_unit(ctx)[2].id, kantor.find_unit(ctx, "ANGWAS").id
    kertas = (
        ("dokumen-pengukuran-triwulan-final", "pengukuran-kinerja", triwulan(2025, 3), None),
        ("dokumen-pengukuran-bulanan-draf", "pengukuran-kinerja", bulan(2025, 12), None),
        ("ringkasan-pimpinan", "ringkasan-pimpinan", triwulan(2025, 3), None),
        ("kertas-kerja", "kertas-kerja", triwulan(2025, 3), None),
        ("formulir-kosong", "formulir-kosong", bulan(2025, 12), unit),
        ("formulir-terisi", "formulir", bulan(2025, 11), unit),
        ("formulir-terlambat", "formulir", bulan(2025, 7), telat),
        ("tanda-terima", "tanda-terima", bulan(2025, 12), unit),
        ("tanda-terima-daftar", "tanda-terima-daftar", bulan(2025, 12), None),
    )
    isi = {nama: ekspor.render(ctx, kode, *milik) for nama, kode, *milik in kertas}
    for sop in sop_cetak.semua_sop():
        if sop.jenis_kantor not in {None, ctx.kantor.jenis}:
            continue
        lembar = sop_cetak.lembar_kantor(ctx, sop)
        isi[f"sop-{sop.kode}"] = sop_cetak.cetak(lembar)
    isi["sop-identifikasi"] = sop_cetak.cetak(lembar, sop_cetak.KodeLembarSop.IDENTIFIKASI)
    for nama, pdf in isi.items():
        berkas = folder.root / f"{nama}.pdf"
        ekspor.save(pdf, berkas)
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
        draw_page(
            application, DataFolder(contoh), "pimpinan", "rekap",
            tujuan / "06-rekap-150-persen.png",
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
        draw_plan(application, folder, tujuan)
        draw_tasks(application, folder, tujuan)
        draw_recap(application, folder, tujuan)
        draw_evidence(application, folder, tujuan)
        draw_blocks(application, folder, tujuan)
        draw_forms(application, folder, tujuan)
        draw_deadlines(application, folder, tujuan)
        draw_checks(application, folder, tujuan)
        draw_policy(application, folder, tujuan)
        draw_explanations(application, folder, tujuan)
        draw_integrity(application, folder, tujuan)
        draw_papers(folder, tujuan)
        subprocess.run(
            [sys.executable, __file__, str(tujuan), str(folder.root)],
            check=True,
            env={**os.environ, "QT_SCALE_FACTOR": str(PERBESARAN)},
        )
    print(f"{len(list(tujuan.glob('*.png')))} gambar di {tujuan}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *(Path(satu) for satu in sys.argv[2:]))
