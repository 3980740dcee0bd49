"""Kebijakan in Administrasi: looked at first, then saved with a reason; the scale as a table."""

from datetime import date

import pytest
from halaman_kantor import (
    CTRL,
    Key,
    check_page,
    column_texts,
    headings,
    in_dialog,
    open_page,
    primary,
)
from jendela_uji import cell
from kantor_uji import AGUSTUS, JULI, A, B
from papan_ketik import click, focused, press, retype, type_text
from PySide6.QtWidgets import QApplication

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.periode import bulan
from sakip_desktop.gui.administrasi.kebijakan import summary_of
from sakip_desktop.gui.dialogs.skala import SkalaDialog
from sakip_desktop.services import kebijakan
from sakip_desktop.services.pratinjau_kebijakan import DampakKebijakan

BAGIAN = "Ke&bijakan"


@pytest.fixture
def berjalan(uji):
    """July is sent and over; August is measured and runs."""

    def fill():
        uji.kirim(A)
        uji.kirim(B)
        uji.jam.ke(date(2025, 8, 20))

    return uji.titik("kebijakan berjalan", fill)


@pytest.fixture
def buka(qtbot, berjalan):
    def show(akun="admin", periode=JULI):
        window = open_page(qtbot, berjalan, akun, Halaman.ADMINISTRASI, periode)
        dalam = window.page.ui.bagian
        dalam.setCurrentIndex([dalam.tabText(n) for n in range(dalam.count())].index(BAGIAN))
        return window, window.page.bagian

    return show


def choose(daftar, nomor):
    daftar.setFocus()
    press(Key.Key_Home)
    for _ in range(nomor):
        press(Key.Key_Down)
    assert daftar.currentIndex() == nomor


def test_the_button_leads_from_looking_to_saving(buka, berjalan):
    window, bagian = buka()
    ui = bagian.ui
    assert primary(window) == ("Lihat pengaruhnya", "Belum ada yang diubah.")
    assert "Belum ada yang diubah" in ui.label_pengaruh.text()
    retype(ui.batas_tampil, "50")
    assert window.page.unsaved() == ("kebijakan",)
    assert primary(window) == ("Lihat pengaruhnya", "")
    press(Key.Key_Return, CTRL)
    assert ui.label_pengaruh.text() == (
        "3 angka berubah (3 pada indikator, 0 rata-rata), 0 di antaranya pindah kategori."
    )
    assert ui.label_tetap.text() == (
        "Versi baru dipakai mulai Agustus 2025. 10 periode yang berakhir sebelum 20 Agustus 2025 "
        "tetap memakai versinya: Januari–Juli, "
        "Triwulan I–II, Semester I."
    )
    assert headings(ui.tabel_pengaruh) == ["Tahun 2025"]
    assert len(kebijakan.kebijakan_versions(berjalan.ctx)) == 1, "nothing is written by looking"
    assert focused() is ui.alasan
    assert primary(window) == ("Simpan kebijakan", "Tulis alasannya lebih dahulu.")
    type_text("Pedoman bupati")
    check_page(window)
    press(Key.Key_Return, CTRL)
    assert not ui.tabel_pengaruh.isVisible()
    assert window.page.unsaved() == ()
    assert primary(window) == ("Lihat pengaruhnya", "Belum ada yang diubah.")
    baru = kebijakan.kebijakan_versions(berjalan.ctx)[0]
    assert (baru.kebijakan.batas_tampil, baru.alasan) == (50, "Pedoman bupati")
    assert cell(ui.tabel_versi, "20 Agustus 2025", "alasan") == "Pedoman bupati"
    assert column_texts(ui.tabel_versi, "ubahan") == [
        "batas tampil tanpa batas → 50 %", "kebijakan pertama",
    ]  # fmt: skip
    assert column_texts(ui.tabel_versi, "oleh")[0].startswith("Admin (Contoh)\n20 Agustus 2025")
    assert dict(bagian.details())["Versi 2"].startswith("Pedoman bupati")


@pytest.mark.luas
def test_changing_a_field_after_looking_asks_for_a_look_again(buka):
    window, bagian = buka()
    retype(bagian.ui.batas_tampil, "50")
    press(Key.Key_Return, CTRL)
    type_text("Pedoman")
    assert primary(window)[0] == "Simpan kebijakan"
    choose(bagian.ui.kosong, 1)
    assert primary(window) == ("Lihat pengaruhnya", "")
    assert not bagian.ui.tabel_pengaruh.isVisible()
    choose(bagian.ui.kosong, 0)
    assert primary(window)[0] == "Simpan kebijakan", "these fields were looked at"
    window.page.show_place(bulan(2024, 7))
    assert primary(window)[0] == "Lihat pengaruhnya", "another year was not"
    click(bagian.ui.tombol_kembali)
    assert window.page.unsaved() == ()
    assert bagian.ui.batas_tampil.text() == ""


@pytest.mark.luas
def test_what_stays_can_be_compared(buka):
    window, bagian = buka()
    retype(bagian.ui.batas_tampil, "50")
    press(Key.Key_Return, CTRL)
    assert bagian.ui.tampil_semua.isVisible()
    click(bagian.ui.tampil_semua)
    assert headings(bagian.ui.tabel_pengaruh)[0] == (
        "Juli 2025 (seandainya; angka yang sebenarnya tetap)"
    )
    assert cell(bagian.ui.tabel_pengaruh, "A1", "sesudah") == "50,00 %"
    check_page(window)


@pytest.mark.luas
def test_what_cannot_be_read_stands_with_its_sentence(buka, berjalan):
    window, bagian = buka()
    retype(bagian.ui.batas_rerata, "banyak")
    press(Key.Key_Return, CTRL)
    assert "tidak dapat dibaca" in bagian.ui.galat.text()
    assert primary(window) == ("Lihat pengaruhnya", "")
    assert bagian.ui.label_pengaruh.text() == "Belum dihitung; betulkan dahulu isiannya."
    assert bagian.ui.batas_rerata.text() == "banyak"
    retype(bagian.ui.batas_rerata, "110")
    assert not bagian.ui.galat.isVisible()
    assert len(kebijakan.kebijakan_versions(berjalan.ctx)) == 1


@pytest.mark.luas
def test_nothing_changes_is_said(buka):
    _, bagian = buka()
    choose(bagian.ui.varian, 1)
    choose(bagian.ui.varian, 0)
    retype(bagian.ui.lantai_rerata, "1")
    press(Key.Key_Return, CTRL)
    assert bagian.ui.label_pengaruh.text() == "Tidak ada yang berubah pada tahun 2025."
    assert not bagian.ui.tabel_pengaruh.isVisible()


def test_a_formula_that_no_indikator_takes_says_why_nothing_changes():
    hari = date(2025, 8, 1)
    hasil = DampakKebijakan(tahun=2025, berlaku_mulai=hari, baris=(), terkena=(JULI,), tetap=())
    kalimat = "Tidak ada yang berubah pada tahun 2025."
    assert summary_of(hasil) == kalimat
    assert summary_of(hasil, rumus=True).startswith(f"{kalimat} Indikator yang menyebut rumusnya")


@pytest.mark.luas
def test_a_known_scale_is_chosen_and_one_is_made_of_it(buka, berjalan):
    _, bagian = buka()
    ui = bagian.ui
    choose(ui.skala, 1)
    assert ui.kelas_skala.text().startswith("Sangat Tinggi di atas 90 % · Tinggi di atas 75 %")
    uji = []

    def edit(dialog):
        tabel = dialog.ui.tabel
        assert focused() is tabel
        assert dialog.ui.label_uji.text().startswith("Contoh: 100 % menjadi Sangat Tinggi; 90")
        press(Key.Key_Right)
        type_text("100,5")  # the bound of the highest class
        press(Key.Key_Return)
        uji.append(dialog.ui.label_uji.text())
        click(dialog.ui.tombol_tambah)
        uji.append(dialog.ui.label_galat.text())
        click(dialog.ui.tombol_pakai)
        assert dialog.isVisible(), "a class without a name is no class"
        assert tabel.records.rowCount() == 6
        tabel.setCurrentIndex(tabel.records.index(1, 1))
        type_text("80,5")
        press(Key.Key_Tab)
        type_text("Cukup Tinggi")
        press(Key.Key_Tab)
        click(dialog.ui.tombol_pakai)

    met = in_dialog(SkalaDialog, edit)
    click(ui.tombol_skala)
    assert len(met) == 1
    assert "90,5 % menjadi Tinggi" in uji[0]
    assert "Kelas ke-2 belum dapat dipakai" in uji[1]
    assert ui.skala.currentText() == "Permendagri 86/2017, di atas 90 (diubah)"
    assert ui.kelas_skala.text().startswith(
        "Sangat Tinggi di atas 100,5 % · Cukup Tinggi mulai 80,5 % · Tinggi di atas 75 %"
    )
    press(Key.Key_Return, CTRL)
    assert ui.label_pengaruh.text() == "Tidak ada yang berubah pada tahun 2025."
    click(ui.tampil_semua)  # July, had it begun with the year
    kategori = [
        cell(ui.tabel_pengaruh, "A1", kolom) for kolom in ("kategori_sebelum", "kategori_sesudah")
    ]
    assert kategori == ["Sangat Tinggi", "Cukup Tinggi"]
    ui.alasan.setFocus()
    type_text("Pedoman skala")
    press(Key.Key_Return, CTRL)
    skala = kebijakan.get_kebijakan(berjalan.ctx).skala
    assert [satu.singkatan for satu in skala.kelas] == ["ST", "CT", "T", "S", "R", "SR"]
    assert skala.sumber == "diubah dari Permendagri 86/2017, di atas 90"
    assert ui.skala.currentText() == skala.nama
    choose(ui.skala, 0)
    assert bagian.unsaved() == ("kebijakan",)
    choose(ui.skala, 8)
    assert bagian.unsaved() == (), "the scale in force stands in the list too"


@pytest.mark.luas
def test_a_class_is_taken_away_and_batal_keeps_the_old_scale(buka):
    _, bagian = buka()
    nama = []

    def edit(dialog):
        dialog.ui.tabel.setCurrentIndex(dialog.ui.tabel.records.index(4, 0))
        click(dialog.ui.tombol_hapus)
        nama.append(dialog.ui.label_galat.text())
        dialog.ui.tabel.setCurrentIndex(dialog.ui.tabel.records.index(3, 1))
        dialog.ui.tabel.setFocus()
        type_text("0")
        press(Key.Key_Return)
        nama.append(dialog.ui.label_uji.text())
        press(Key.Key_Escape)

    in_dialog(SkalaDialog, edit)
    click(bagian.ui.tombol_skala)
    assert "tidak berakhir di 0" in nama[0]
    assert "50 % menjadi Rendah" in nama[1]
    assert bagian.unsaved() == ()


@pytest.mark.luas
def test_the_pemeriksa_reads_and_changes_nothing(buka):
    window, bagian = buka("pemeriksa", AGUSTUS)
    assert primary(window) is None
    assert not any(satu.isEnabled() for satu in (bagian.ui.batas_rerata, bagian.ui.skala))
    assert not bagian.ui.label_pengaruh.isVisible()
    assert bagian.ui.batas_rerata.text() == "100"
    assert bagian.ui.tabel_versi.records.rowCount() == 1
    assert not bagian.ui.alasan.isVisible()
    QApplication.processEvents()
    check_page(window)
