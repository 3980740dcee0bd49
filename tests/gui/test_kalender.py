"""Administrasi › Kalender: hours typed into the table, days of the year, who may change them."""

from datetime import date

import pytest
from halaman_kantor import (
    CTRL,
    Key,
    check_page,
    column_texts,
    in_dialog,
    open_page,
    primary,
    state_at,
)
from papan_ketik import click, focused, press, type_text
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui.administrasi.kalender import KalenderBagian
from sakip_desktop.gui.dialogs.hari_khusus import HariKhususDialog
from sakip_desktop.services import kalender

NATAL = date(2025, 12, 25)


@pytest.fixture
def buka(qtbot, uji):
    """The part in front, as somebody."""

    def show(akun="admin"):
        window = open_page(qtbot, uji, akun, Halaman.ADMINISTRASI)
        semua = window.page.ui.bagian
        for nomor in range(semua.count()):
            if isinstance(semua.widget(nomor), KalenderBagian):
                semua.setCurrentIndex(nomor)
        QApplication.processEvents()  # the two halves are laid out
        return window, window.page.bagian

    return show


def hours(bagian, hari):
    return column_texts(bagian.ui.tabel_jam, "jam")[hari]


@pytest.mark.luas
def test_hours_are_typed_into_the_table_and_read_back(buka, uji):
    window, bagian = buka()
    tabel = bagian.ui.tabel_jam
    check_page(window)
    assert "Tenggat langkah dihitung dari kalender ini" in bagian.ui.keterangan.text()
    assert column_texts(tabel, "hari")[::6] == ["Senin", "Minggu"]
    assert "Seminggu 37,5 jam kerja." in bagian.ui.catatan_jam.text()
    assert state_at(tabel, 6, "jam") == "– Libur"
    tabel.setFocus()
    assert tabel.currentIndex().row() == 0, "the keyboard begins on Monday"
    press(Key.Key_Down, times=5)
    type_text("08:00 - 12:00")
    assert "terbaca 08.00-12.00 (4 jam)" in tabel._gema.text()
    press(Key.Key_Return)
    assert hours(bagian, 5) == "08.00-12.00"
    assert kalender.daftar_jam(uji.ctx)[5].teks == "08.00-12.00"
    assert "Seminggu 41,5 jam kerja." in bagian.ui.catatan_jam.text()
    press(Key.Key_Up)
    press(Key.Key_Delete)
    assert kalender.daftar_jam(uji.ctx)[5].teks == "", "Delete makes it free"
    press(Key.Key_Home)
    type_text("pagi sampai sore")
    press(Key.Key_Return)
    assert "tidak terbaca sebagai jam kerja" in tabel._gema.text()
    assert "jam kerja" in window.ui.label_keadaan.text()
    assert not window.page.settle()
    press(Key.Key_Escape)
    assert window.page.settle()
    assert kalender.daftar_jam(uji.ctx)[5].teks == ""
    press(Key.Key_Z, CTRL)
    assert hours(bagian, 5) == "08.00-12.00", "what was saved last comes back"
    press(Key.Key_Z, CTRL)
    assert kalender.daftar_jam(uji.ctx)[5].teks == hours(bagian, 5) == ""
    press(Key.Key_Y, CTRL)
    assert hours(bagian, 5) == "08.00-12.00"
    press(Key.Key_Z, CTRL)


def test_a_day_is_added_changed_and_removed(buka, uji):
    window, bagian = buka()
    tabel = bagian.ui.tabel_hari
    assert bagian.ui.tahun.value() == 2025
    assert primary(window) == ("Tambah hari…", "")
    banyak = len(column_texts(tabel, "nama"))

    def add(dialog):
        assert focused() is dialog.ui.tanggal
        dialog.ui.tanggal.setDate(QDate(2025, 11, 20))
        assert dialog.ui.label_kini.text().startswith("Sekarang: Kamis, kerja 07.30-12.00")
        assert dialog.ui.jenis.currentText() == "libur pada hari itu"
        press(Key.Key_Return)
        assert "Keterangannya belum diisi" in dialog.ui.label_galat.text()
        assert focused() is dialog.ui.nama
        type_text("Hari jadi daerah")
        press(Key.Key_Return)

    assert in_dialog(HariKhususDialog, add) == []
    press(Key.Key_Return, CTRL)
    assert len(column_texts(tabel, "nama")) == banyak + 1
    assert focused() is tabel
    assert dict(window.page.bagian.details())["Asal"] == "Kantor ini"
    assert "1 milik kantor" in window.ui.label_keadaan.text()
    assert state_at(tabel, date(2025, 11, 20), "keadaan") == "– Libur"

    def change(dialog):
        assert not dialog.ui.tanggal.isEnabled()
        assert dialog.ui.nama.text() == "Hari jadi daerah"
        dialog.ui.nama.setText("Hari jadi kabupaten")
        press(Key.Key_Return)

    in_dialog(HariKhususDialog, change)
    press(Key.Key_Return)
    assert "Hari jadi kabupaten" in column_texts(tabel, "nama")
    assert bagian.ui.tombol_hapus.isEnabled()
    click(bagian.ui.tombol_hapus)
    assert len(column_texts(tabel, "nama")) == banyak

    # A national day on which the office works.
    tabel.setCurrentIndex(tabel.records.index(tabel.records.row_of(NATAL), 0))
    assert not bagian.ui.tombol_hapus.isEnabled()

    def work(dialog):
        assert "libur (Hari Raya Natal)" in dialog.ui.label_kini.text()
        assert dialog.ui.jenis.currentText() == "masuk pada hari itu"
        dialog.ui.nama.setText("Tutup tahun anggaran")
        press(Key.Key_Return)

    in_dialog(HariKhususDialog, work)
    click(bagian.ui.tombol_ubah)
    assert state_at(tabel, NATAL, "keadaan") == "● Masuk"
    assert "kerja 07.30-12.00" in kalender.kata_hari(uji.ctx, NATAL)


@pytest.mark.luas
def test_years_that_the_library_does_not_know_are_said(buka):
    _, bagian = buka()
    ui = bagian.ui
    ui.tahun.setValue(2030)
    assert "SKB hari libur 2030" in ui.label_perkiraan.text()
    assert "Cuti bersama 2030 belum ada dalam program ini." in ui.label_kosong.text()
    for tahun in (1900, 2999):
        ui.tahun.setValue(tahun)
        assert ui.tahun.value() == tahun
    ui.tahun.setValue(1900)
    assert "Hari libur nasional 1900 tidak ada" in ui.label_kosong.text()

    def last(dialog):
        dialog.ui.tanggal.setDate(QDate(1900, 1, 1))
        assert "Sekarang: Senin, kerja" in dialog.ui.label_kini.text()
        dialog.ui.nama.setText("Libur")
        press(Key.Key_Return)

    in_dialog(HariKhususDialog, last)
    press(Key.Key_Return, CTRL)
    assert column_texts(ui.tabel_hari, "asal") == ["Kantor ini"]


@pytest.mark.luas
def test_the_pemeriksa_reads_and_changes_nothing(buka, uji):
    window, bagian = buka("pemeriksa")
    sebelum = uji.isi_basis_data()
    assert primary(window) is None
    assert not bagian.ui.tombol_ubah.isVisible()
    assert not bagian.ui.tombol_hapus.isVisible()
    bagian.ui.tabel_jam.setFocus()
    press(Key.Key_Delete)
    type_text("08")
    bagian.ui.tabel_hari.setFocus()
    press(Key.Key_Return)
    assert uji.isi_basis_data() == sebelum
    assert dict(bagian.details())["Keadaan"] == "– Libur"
