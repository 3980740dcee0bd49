"""Isi data: evidence, blocks, a filtered form."""

from panggung import close_window, grab, grab_dialogs, open_window

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui.blok import plan_block, read_block
from sakip_desktop.gui.bukti.lihat import LihatBerkasDialog
from sakip_desktop.gui.bukti.macam import BuktiMacamDialog
from sakip_desktop.gui.dialogs.isi_blok import IsiSekaligusDialog, PratinjauBlokDialog
from sakip_desktop.gui.dialogs.pertanyaan import PertanyaanDialog
from sakip_desktop.gui.formulir_saring import Saring
from sakip_desktop.gui.isi_data.sekaligus import choices, plan_all
from sakip_desktop.gui.page import SelFormulir, Tujuan
from sakip_desktop.services import bukti_angka, pertanyaan


def draw_evidence(application, folder, tujuan):
    """A figure with its evidence, a file looked at, and its kind asked for."""
    window = open_window(folder, "kasubag-persidangan")
    ctx = window.ctx
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
    grab_dialogs(
        application,
        tujuan,
        ("04-bukti-lihat", LihatBerkasDialog(bukti.nama, bukti.isi, data, "Bukti IKU-04.", window)),
        ("04-bukti-macam", BuktiMacamDialog("Foto rapat.jpg", macam, macam[1:], window)),
    )
    close_window(window)


def draw_blocks(application, folder, tujuan):
    """A pasted block and one text for many lines, before they are taken; a filtered form."""
    window = open_window(folder, "kasubag-keuangan")
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
    grab_dialogs(
        application,
        tujuan,
        ("04-isi-data-tempel", tempel),
        ("04-isi-data-isi-sekaligus", sekaligus),
    )
    page.show_only(Saring.KOSONG)
    grab(application, window, tujuan / "04-isi-data-saring.png")
    close_window(window)


def draw_rupiah_question(application, folder, tujuan):
    """A question about rupiah where the unit reads and answers it."""
    window = open_window(folder, "kasubag-keuangan")
    tanya = next(s for s in pertanyaan.menunggu_saya(window.ctx) if s.perihal.is_anggaran)
    simpul_id, bulan = tanya.kunci
    sel = SelFormulir(simpul_id, bulan, "nilai")
    window.go_to(Tujuan(halaman=Halaman.ISI_DATA, periode=bulan, sel=sel))
    grab(application, window, tujuan / "04-isi-data-tanya-rupiah.png")
    dialog = PertanyaanDialog(window.ctx, simpul_id, bulan, window.page.peran, parent=window)
    grab_dialogs(application, tujuan, ("04-isi-data-jawab-rupiah", dialog))
    close_window(window)


GAMBAR = (draw_evidence, draw_blocks, draw_rupiah_question)
