"""Numbers, sending, archive and the office's way of writing, in the window."""

import re
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from halaman_kantor import (
    Key,
    check_page,
    choose_file,
    column_texts,
    in_dialog,
    open_page,
    primary,
    state_at,
)
from kantor_uji import JULI, TAHUN
from openpyxl import load_workbook
from papan_ketik import CTRL, click, press, retype
from PIL import Image
from PySide6.QtWidgets import QApplication, QComboBox
from tanda_tangan_uji import sign
from test_arsip import another
from test_naskah_final import draft, finish, numbered

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.naskah import TataNaskah
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.dialogs.alasan import AlasanDialog
from sakip_desktop.gui.naskah.arsip_tahun import ArsipTahunDialog
from sakip_desktop.gui.naskah.isian_kecil import IsianKecilDialog
from sakip_desktop.gui.naskah.nomor import NomorDialog
from sakip_desktop.gui.page import Tujuan
from sakip_desktop.services import agenda, arsip, arsip_ttd, pengiriman, tata_naskah
from sakip_desktop.services.naskah import konsep
from sakip_desktop.services.naskah.jenis import Buku

AGUSTUS_1 = date(TAHUN, 8, 1)


def open_part(qtbot, uji, nama, akun="perencana"):
    """The window with a part of the page in front."""
    window = open_page(qtbot, uji, akun, Halaman.NASKAH, JULI)
    bagian = getattr(window.page, nama)
    window.page.ui.bagian.setCurrentWidget(bagian)
    QApplication.processEvents()  # the part is laid out
    check_page(window)
    return window, bagian


def fill(box, **isi):
    """Type into the fields of a small box and press its verb."""
    for kunci, teks in isi.items():
        isian = box.fields[kunci]
        retype(isian.lineEdit() if isinstance(isian, QComboBox) else isian, teks)
    click(box.ui.tombol_lanjut)


@pytest.mark.luas
def test_numbers_are_reserved_cancelled_written_in_and_given(qtbot, uji, tmp_path):
    window, bagian = open_part(qtbot, uji, "agenda")
    assert "masih kosong" in bagian.ui.label_kosong.text()
    assert primary(window) == ("Pesan nomor…", "")

    def reserve(box):
        click(box.ui.tombol_lanjut)  # nothing is said of what for
        assert "Perihal" in box.ui.label_galat.text()
        fill(box, perihal="Surat ke Bappeda", tujuan="Bappeda")

    in_dialog(IsianKecilDialog, reserve)
    click(window.ui.tombol_utama)
    in_dialog(IsianKecilDialog, lambda box: fill(box, nomor="9/2025", perihal="Lama"))
    click(bagian.ui.tombol_lampau)
    assert column_texts(bagian.ui.tabel, "urut") == ["2", "1"]
    assert column_texts(bagian.ui.tabel, "perihal") == ["Lama", "Surat ke Bappeda"]
    retype(bagian.ui.cari, "bappeda")
    assert column_texts(bagian.ui.tabel, "urut") == ["1"]
    tujuan = tmp_path / "agenda.xlsx"
    choose_file(tujuan)
    click(bagian.ui.tombol_excel)
    kepala = {sel for baris in load_workbook(tujuan).active.values for sel in baris}
    assert {"Nomor", "Klasifikasi", "Surat ke Bappeda"} <= kepala

    # A draft takes the reserved number, and the book leads to it.
    naskah = draft(uji)

    def take(box):
        assert box.ui.label_berikut.text() == f"000.1.5/3/{TAHUN}"
        retype(box.ui.klasifikasi.lineEdit(), "000.8")
        assert box.ui.label_berikut.text() == f"000.8/3/{TAHUN}"
        box.ui.pilih_pesanan.click()
        assert "Surat ke Bappeda" in box.ui.pesanan.currentText()
        click(box.ui.tombol_lanjut)

    window.page.show_paper(KodeDokumen.UNDANGAN, naskah.id)
    qtbot.waitUntil(lambda: window.page.susun._naskah is not None)
    in_dialog(NomorDialog, take)
    click(window.page.susun.ui.tombol_nomor)
    bernomor = konsep.daftar_naskah(uji.ctx, JULI)[0]
    window.page.ui.bagian.setCurrentWidget(bagian)
    baris = agenda.daftar_agenda(uji.ctx, Buku.KELUAR, TAHUN)[0]
    assert bernomor.nomor == baris.nomor
    assert state_at(bagian.ui.tabel, baris.id, "keadaan") == "✓ Dipakai"
    bagian.ui.tabel.setFocus()
    press(Key.Key_Return)
    assert window.page.bagian is window.page.susun
    window.page.ui.bagian.setCurrentWidget(bagian)

    def reason(box):
        box.ui.alasan.setPlainText("Suratnya tidak jadi dikirim")
        click(box.ui.tombol_lanjut)

    in_dialog(AlasanDialog, reason)
    click(bagian.ui.tombol_batal)
    assert state_at(bagian.ui.tabel, baris.id, "keadaan") == "✕ Dibatalkan"
    qtbot.waitUntil(lambda: not window.page.susun.pratinjau._tasks)


def test_a_paper_is_sent_received_archived_and_comes_back_signed(qtbot, uji, tmp_path):
    uji.masuk("perencana")
    naskah = konsep.simpan_naskah(uji.ctx, replace(numbered(uji), tembusan=("Bupati Contoh",)))
    satu = finish(uji, naskah)
    window, bagian = open_part(qtbot, uji, "arsip")
    ui = bagian.ui
    assert state_at(ui.tabel, satu.id, "kirim") == "○ Belum dikirim"
    click(ui.tombol_usul)
    in_dialog(IsianKecilDialog, lambda box: fill(box, penerima="Para Kabag", banyaknya="4"))
    click(ui.tombol_tambah)
    assert "7 rangkap untuk 4 penerima" in ui.label_kirim.text()
    assert primary(window) == ("Catat terkirim…", "")
    in_dialog(IsianKecilDialog, lambda box: fill(box, cara="Diantar"))
    click(window.ui.tombol_utama)
    assert state_at(ui.tabel, satu.id, "kirim") == "● Diterima 0 dari 4"
    in_dialog(IsianKecilDialog, lambda box: fill(box, oleh="Ajudan"))
    click(ui.tombol_terima)
    in_dialog(IsianKecilDialog, lambda box: fill(box, banyaknya="5"))
    ui.tabel_penerima.setFocus()
    press(Key.Key_Return)
    assert "11 rangkap" in ui.label_kirim.text()
    semua = pengiriman.daftar_penerima(uji.ctx, satu.id)
    assert Counter(p.keadaan for p in semua) == {"Terkirim": 3, "Diterima": 1}

    retype(ui.rak, "Lemari 2")
    assert bagian.status() == "● Belum tersimpan (Ctrl+S)"
    press(Key.Key_S, CTRL)
    (baris,) = arsip.arsip_tahun(uji.ctx, TAHUN)
    assert (baris.rak, baris.klasifikasi, baris.aktif) == ("Lemari 2", "000.8.6", 2)

    # What was typed is stored when the cursor goes to another paper.
    kedua = another(uji)
    bagian.load()
    retype(ui.rak, "Lemari 3")
    pindah = ui.tabel.records.row_of(kedua.id)
    ui.tabel.setCurrentIndex(ui.tabel.records.index(pindah, 0))
    qtbot.waitUntil(lambda: not bagian._berubah)
    assert ui.rak.text() == ""
    ui.tabel.setCurrentIndex(ui.tabel.records.index(1 - pindah, 0))
    assert ui.rak.text() == "Lemari 3"

    asli = uji.ctx.folder.dokumen / satu.berkas
    utuh = []

    def refuse(box):
        label = box.ui.label_mengapa  # a long sentence is seen whole
        utuh.append(label.height() >= label.heightForWidth(label.width()))
        box.reject()

    terpotong = tmp_path / "terpotong.pdf"
    terpotong.write_bytes(asli.read_bytes()[:-30])
    for salah in (asli, terpotong):
        met = in_dialog(PesanDialog, refuse)
        choose_file(salah)
        click(ui.tombol_tte)
        qtbot.waitUntil(lambda: bool(met))  # noqa: B023 - waited for in this round
    assert utuh == [True, True]
    assert not any(baris.tte for baris in arsip.arsip_tahun(uji.ctx, TAHUN))
    hasil = tmp_path / "hasil.pdf"
    hasil.write_bytes(sign(asli.read_bytes()))
    choose_file(hasil)
    click(ui.tombol_tte)
    assert "Rantai sertifikat tidak diperiksa" in ui.label_ttd.text()
    assert state_at(ui.tabel, satu.id, "ttd") == "✓ TTE"
    window.page.cek.check(hasil)
    assert window.page.cek.ui.label_hasil.text().startswith("✓ Undangan Rapat")
    isi = asli.read_bytes()
    asli.unlink()
    window.page.ui.bagian.setCurrentWidget(window.page.cek)
    click(window.page.cek.ui.tombol_ulang)
    assert asli.read_bytes() == isi
    window.page.ui.bagian.setCurrentWidget(bagian)

    zip_ = tmp_path / "arsip.zip"
    choose_file(zip_)
    in_dialog(ArsipTahunDialog, lambda box: click(box.ui.tombol_simpan))
    click(ui.tombol_tahun)
    assert zip_.exists()
    assert str(zip_) in window.page.ui.label_hasil.text()


@pytest.mark.luas
def test_the_ways_of_writing_show_at_once_what_they_make(qtbot, uji, tmp_path):
    window, bagian = open_part(qtbot, uji, "tata")
    ui = bagian.ui
    assert primary(window) == ("Simpan tata naskah", "Belum ada yang diubah.")
    retype(ui.kode_unit, "Set.DPRD")
    retype(ui.pola_keluar, "{urut3}/{kode_unit}/{tahun}")
    assert ui.contoh_keluar.text() == f"Contoh: 007/Set.DPRD/{TAHUN}"
    retype(ui.pola_keputusan, "{nomor}")
    assert "tidak dikenal" in ui.contoh_keputusan.text()
    ui.pola_keputusan.clear()
    retype(ui.kaki_tte, "Telah ditandatangani secara elektronik")
    click(window.ui.tombol_utama)
    assert "tanda tangan yang belum ada" in ui.label_galat.text()
    assert window.page.unsaved() == ("tata naskah",)
    click(ui.tombol_contoh_kaki)
    gambar = tmp_path / "logo.png"
    Image.new("RGBA", (600, 800), (20, 90, 140, 255)).save(gambar)
    choose_file(gambar)
    click(ui.tombol_logo)
    click(window.ui.tombol_utama)
    tata = tata_naskah.tata_naskah(uji.ctx)
    assert (tata.kode_unit, tata.kaki_tte) == ("Set.DPRD", tata_naskah.KAKI_TTE)
    assert tata.logo
    assert window.page.unsaved() == ()
    bukan = tmp_path / "bukan.png"
    bukan.write_bytes(b"bukan gambar")
    met = in_dialog(PesanDialog, lambda box: box.reject())
    bagian.take_logo(bukan)
    assert met
    click(ui.tombol_hapus_logo)
    click(window.ui.tombol_utama)
    assert not tata_naskah.tata_naskah(uji.ctx).logo


@pytest.mark.luas
@pytest.mark.parametrize("nama", ["agenda", "arsip", "tata"])
def test_who_may_not_write_reads(qtbot, uji, nama):
    uji.masuk("perencana")
    finish(uji, numbered(uji))
    tata_naskah.simpan_tata(uji.ctx, TataNaskah(kode_unit="A"))
    window, bagian = open_part(qtbot, uji, nama, "pimpinan")
    assert primary(window) is None
    if nama == "arsip":  # what the head came for
        assert bagian.ui.label_ringkas.text().endswith(" 1 menunggu tanda tangan Anda.")
        bagian.ui.saring.setCurrentText("Menunggu tanda tangan saya")
        bagian.ui.saring.activated.emit(bagian.ui.saring.currentIndex())
        assert len(bagian.ui.tabel.records.records) == 1
        bagian.ui.saring.setCurrentIndex(0)
        window.go_to(Tujuan(halaman=Halaman.TUGAS))
        tugas = window.page
        QApplication.processEvents()  # the page is laid out
        check_page(window)
        assert tugas.ui.label_judul.text() == "Tanda tangan Anda ditunggu"
        apa, naskah = tugas.ui.label_ttd.text().splitlines()
        assert apa == "1 naskah menunggu tanda tangan Anda:"
        assert re.fullmatch(rf"○ Undangan Rapat .* {TAHUN}, final sejak .* {TAHUN}", naskah)
        bagian.ui.tahun.setValue(TAHUN + 1)
        # The one thing that waits has the primary button; its box needs none then.
        assert primary(window) == ("Buka naskah yang menunggu tanda tangan", "")
        assert tugas.ui.tombol_ttd.isHidden()
        assert tugas.ui.label_kosong.text().startswith("✓ Selain tanda tangan, tidak ada tugas")
        press(Key.Key_Return, CTRL)
        assert window.page.bagian is bagian
        assert bagian.ui.saring.currentText() == "Menunggu tanda tangan saya"
        (satu,) = bagian.ui.tabel.records.records
        # On its shelf it is signed, also where nobody made a scan; so is it with the scan.
        uji.masuk("perencana")
        masukan = arsip.ArsipInput(dokumen_id=satu.dokumen.id, rak="Lemari 2")
        window.page.publish(arsip.simpan_arsip(uji.ctx, masukan))
        uji.masuk("pimpinan")
        assert arsip_ttd.menunggu_ttd(uji.ctx) == ()
    assert not any(
        tombol.isVisible()
        for tombol in (
            getattr(bagian.ui, kunci)
            for kunci in ("tombol_batal", "tombol_lampau", "tombol_simpan", "tombol_tte",
                          "tombol_kirim", "tombol_logo")
            if hasattr(bagian.ui, kunci)
        )
    )  # fmt: skip


@pytest.mark.luas
def test_the_paper_that_was_in_hand_is_the_one_to_send(qtbot, uji):
    uji.masuk("perencana")
    finish(uji, numbered(uji))
    kedua = another(uji)
    window, bagian = open_part(qtbot, uji, "susun")
    window.page.show_paper(kedua.kode, kedua.naskah_id)
    window.page.ui.bagian.setCurrentWidget(window.page.arsip)
    assert window.page.arsip._chosen().dokumen.id == kedua.id
    qtbot.waitUntil(lambda: not bagian._jeda.isActive() and not bagian.pratinjau._tasks)
