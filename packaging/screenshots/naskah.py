"""Surat & naskah: a draft and its checklist, a final and a changed paper, each part, each paper."""

import shutil
from dataclasses import replace
from pathlib import Path

from kertas import draw_pages
from panggung import JamTetap, close_window, grab, open_window
from PySide6.QtTest import QTest

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import JenisKantor
from sakip_desktop.domain.masukan import KantorInput
from sakip_desktop.domain.periode import setahun, triwulan
from sakip_desktop.gui.dialogs.perubahan_dokumen import PerubahanDokumenDialog
from sakip_desktop.gui.naskah.nomor import NomorDialog
from sakip_desktop.gui.naskah.penanda import PenandaDialog
from sakip_desktop.gui.page import Tujuan
from sakip_desktop.gui.tindak.catat import TindakCatatDialog, TindakSerahDialog
from sakip_desktop.gui.tindak.tambah import TindakTambahDialog
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import arsip, dokumen, ekspor, kantor, pengguna
from sakip_desktop.services.naskah import berubah, konsep, revisi
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.pembukaan import close_office, open_office
from sakip_desktop.services.usul_tindak import usul_tindak

PERIODE = triwulan(2025, 3)


def draw_parts(application, folder, tujuan):
    """Each part; in a copy, because a draft is begun and the office moves."""
    folder = DataFolder(Path(shutil.copytree(folder.root, folder.root.parent / "naskah")))
    konsep_rapat = begin_draft(folder)
    window = open_window(folder, "perencana")
    window.go_to(Tujuan(halaman=Halaman.NASKAH, periode=PERIODE, naskah=KodeDokumen.UNDANGAN))
    page = window.page
    grab(application, window, tujuan / "21-naskah-konsep.png")
    pilih = PenandaDialog(page.ctx, konsep_rapat, page)
    pilih.show()
    grab(application, pilih, tujuan / "21-naskah-penanda.png")
    pilih.close()
    page.show_paper(KodeDokumen.NOTULEN)
    grab(application, window, tujuan / "21-naskah-final.png")
    move_office(page.ctx)
    page.reload()
    QTest.qWait(3_000)  # the list looks at one paper after the other
    grab(application, window, tujuan / "21-naskah-berubah.png")
    with page.ctx.read() as sesi:
        semua = dokumen.daftar_final(page.ctx, sesi, PERIODE)
    notulen = next(satu for satu in semua if satu.kode is KodeDokumen.NOTULEN)
    beda = berubah.perubahan_sejak(page.ctx, notulen.id)
    dialog = PerubahanDokumenDialog(page.ctx, dokumen.name_of(beda.dokumen), beda, "", page)
    dialog.show()
    grab(application, dialog, tujuan / "21-naskah-perubahan.png")
    dialog.close()
    for nama in ("agenda", "arsip", "tindak", "tata"):
        page.ui.bagian.setCurrentWidget(getattr(page, nama))
        grab(application, window, tujuan / f"21-naskah-{nama}.png")
    draw_follow_up(application, window, tujuan)
    draw_check(application, window, tujuan)
    close_window(window)


def draw_follow_up(application, window, tujuan):
    """What can become one, and a turn of one."""
    page = window.page
    page.ui.bagian.setCurrentWidget(page.tindak)
    satu = page.tindak.chosen()
    usul = usul_tindak(page.ctx, PERIODE)
    for nama, dialog in (
        ("usul", TindakTambahDialog(page, PERIODE, usul, page, dicentang=usul[:2])),
        ("catat", TindakCatatDialog(page, satu, page)),
        ("serah", TindakSerahDialog(page, satu, page)),
    ):
        dialog.show()
        grab(application, dialog, tujuan / f"21-tindak-{nama}.png")
        dialog.close()


def draw_check(application, window, tujuan):
    """A file as it was finalised, and one in which somebody changed something."""
    page = window.page
    page.ui.bagian.setCurrentWidget(page.cek)
    asli = next(window.ctx.folder.dokumen.glob("notulen 2025-TW3 final *.pdf"))
    diubah = asli.parent.parent.parent / asli.name
    diubah.write_bytes(asli.read_bytes().replace(b"/Count 1", b"/Count 2"))
    for nama, berkas in (("asli", asli), ("diubah", diubah)):
        page.cek.check(berkas)
        grab(application, window, tujuan / f"21-naskah-cek-{nama}.png")


def begin_draft(folder):
    """An invitation that lacks its day and number."""
    ctx = open_office(folder, clock=JamTetap())
    pengguna.login(ctx, "perencana", "latihan-sakip")
    usul = konsep.usulkan(ctx, KodeDokumen.UNDANGAN, PERIODE)
    satu = konsep.simpan_naskah(
        ctx, replace(usul, perihal="Rapat persiapan triwulan IV", tanggal=None)
    )
    close_office(ctx)
    return satu


def move_office(ctx):
    """What was final has another address than the data now."""
    lama = ctx.kantor
    pengguna.login(ctx, "admin", "latihan-sakip")
    kantor.save_kantor(
        ctx,
        KantorInput(
            nama=lama.nama,
            jenis=JenisKantor(lama.jenis),
            pemda=lama.pemda,
            tempat=lama.tempat,
            alamat="Jalan Merdeka Nomor 17 (gedung baru)",
            kontak=lama.kontak,
        ),
    )
    pengguna.login(ctx, "perencana", "latihan-sakip")


def draw_kinds(_application, folder, tujuan):
    """The first page of every paper that people write."""
    ctx = open_office(folder, clock=JamTetap())
    pengguna.login(ctx, "perencana", "latihan-sakip")
    for kode in JENIS:
        periode = setahun(PERIODE.tahun) if JENIS[kode].setahun else PERIODE
        berkas = folder.root / f"{kode.value}.pdf"
        ekspor.save(ekspor.render(ctx, kode.value, periode, None), berkas)
        draw_pages(berkas, tujuan / f"22-{kode.value}.png", 1)
    close_office(ctx)


def draw_states(application, folder, tujuan):
    """What a paper goes through: its number, its revision, its scan, an export that was stopped."""
    folder = DataFolder(Path(shutil.copytree(folder.root, folder.root.parent / "keadaan")))
    konsep_rapat = begin_draft(folder)
    window = open_window(folder, "perencana")
    window.go_to(Tujuan(halaman=Halaman.NASKAH, periode=PERIODE, naskah=KodeDokumen.UNDANGAN))
    page, ctx = window.page, window.ctx
    bertanggal = replace(konsep_rapat, tanggal=ctx.today())
    nomor = NomorDialog(page, bertanggal, page)
    nomor.show()
    grab(application, nomor, tujuan / "21-naskah-nomor.png")
    nomor.close()
    page.ui.bagian.setCurrentWidget(page.cek)
    grab(application, window, tujuan / "21-naskah-cek-kosong.png")
    page.ui.bagian.setCurrentWidget(page.arsip)
    surat = next(
        b
        for b in arsip.arsip_tahun(ctx, PERIODE.tahun)
        if b.dokumen.kode is KodeDokumen.SURAT_PENGANTAR
    )
    pindaian = next(tujuan.glob("22-surat-pengantar-1.png"))
    arsip.lampirkan_pindaian(ctx, surat.dokumen.id, surat.versi, pindaian)
    page.arsip.load()
    page.arsip.show_document(surat.dokumen.id)
    grab(application, window, tujuan / "21-naskah-arsip-terkirim.png")
    notulen = next(n for n in konsep.daftar_naskah(ctx, PERIODE) if n.kode is KodeDokumen.NOTULEN)
    revisi.buat_revisi(ctx, notulen.id, notulen.versi, "Kesimpulan butir dua dilengkapi")
    page.show_paper(KodeDokumen.NOTULEN)
    page.reload()
    grab(application, window, tujuan / "21-naskah-revisi.png")
    window.go_to(Tujuan(halaman=Halaman.RENCANA, periode=PERIODE))
    window.page.show_saved(Path("/media/flashdisk/TW III"), "3 dari 31 dokumen")
    grab(application, window, tujuan / "21-dokumen-dihentikan.png")
    close_window(window)


GAMBAR = (draw_parts, draw_kinds, draw_states)
