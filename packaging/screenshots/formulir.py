"""Rekap › Formulir: made, handed out, read in, receipts."""

import shutil
from pathlib import Path

from openpyxl import load_workbook
from panggung import close_window, grab, open_window
from PySide6.QtCore import Qt

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.tanda_terima import ArahGerak, CaraSerah
from sakip_desktop.gui.dialogs.baca_formulir import BacaFormulirDialog
from sakip_desktop.gui.dialogs.formulir_buat import FormulirBuatDialog
from sakip_desktop.gui.dialogs.formulir_gerak import FormulirGerakDialog
from sakip_desktop.gui.dialogs.tanda_terima import TandaTerimaDialog
from sakip_desktop.gui.page import Tujuan
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import tanda_terima


def draw_forms(application, folder, tujuan):
    """Forms: made, handed out, read in; in a copy, because they change figures."""
    folder = DataFolder(Path(shutil.copytree(folder.root, folder.root.parent / "formulir")))
    window = open_window(folder, "tim")
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
    close_window(window)


def draw_returns(application, window, keluar, tujuan):
    """The forms that were made: handed out, read in, and their receipt."""
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


def fill_forms(berkas):
    """Numbers as units write them, one of them in a way that is refused."""
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


GAMBAR = (draw_forms,)
