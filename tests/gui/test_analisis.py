"""Analisis data: counts that filter, a list that leads to the cells."""

import pytest
from halaman_kantor import CTRL, Key, check_page, choose_file, column_texts, in_dialog, open_page
from jendela_uji import open_window, row_of
from kantor_uji import JULI, A, B
from openpyxl import load_workbook
from papan_ketik import focused, press, type_text

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.pertanyaan import KeadaanTanya
from sakip_desktop.gui.dialogs.pertanyaan import PertanyaanDialog
from sakip_desktop.gui.ringkasan import findings_box
from sakip_desktop.services.capaian import laporan_pengukuran
from sakip_desktop.services.pengecualian import beri_pengecualian
from sakip_desktop.services.pertanyaan import (
    buka_pertanyaan,
    jawab_pertanyaan,
    pertanyaan_sel,
)


def full(uji):
    def walk():
        uji.penuhi(A).isi("A1", "nilai", "25")
        uji.isi("A1", "penjelasan", "Ada kegiatan tambahan.")
        uji.isi("A2", "pembilang", "60")
        uji.penuhi(B).isi("B1", "nilai", "-3")
        uji.isi_rupiah("SK2", "7.000.000", versi=1)
        for kode in ("A1", "B1"):
            buka_pertanyaan(
                uji.masuk("kabag").ctx, uji.indikator[kode], JULI, "nilai", f"Dari mana {kode}?"
            )
        (satu,) = pertanyaan_sel(uji.ctx, uji.indikator["B1"], JULI)
        jawab_pertanyaan(uji.masuk("pengisi-b").ctx, satu.pertanyaan.id, "Dari sana", versi=1)

    return uji.titik("analisis jendela", walk)


def open_part(qtbot, uji, akun="tim"):
    window = open_page(qtbot, full(uji), akun, Halaman.REKAP)
    window.page.ui.bagian.setCurrentWidget(window.page.analisis)
    window.page.analisis.setFocus()
    return window, window.page.analisis


def counts(tabel):
    return dict(zip(column_texts(tabel, "nama"), column_texts(tabel, "jumlah"), strict=True))


@pytest.mark.luas
def test_counts_narrow_the_list_and_each_other(qtbot, uji):
    window, bagian = open_part(qtbot, uji)
    ui = bagian.ui
    assert ui.label_ringkas.text() == (
        "Juli 2025: 4 temuan belum diperbaiki atau dijelaskan, 1 pertanyaan belum dijawab unit, "
        "1 jawaban belum ditutup penanyanya."
    )
    assert counts(ui.tabel_tingkat) == {
        "Semua tingkat": "5",
        "Kesalahan": "1",
        "Peringatan": "4",
        "Info": "0",
        "Pertanyaan belum dijawab": "1",
        "Dijawab, belum ditutup": "1",
    }
    assert counts(ui.tabel_unit) == {"Semua unit": "5", B: "3", A: "2"}
    assert focused() is ui.tabel_tingkat
    press(Key.Key_Down)
    assert column_texts(ui.tabel_temuan, "apa") == ["A2  Indikator A2"]
    assert counts(ui.tabel_unit) == {"Semua unit": "1", A: "1", B: "0"}
    assert ui.label_daftar.text() == "Temuan (1)"
    ui.tombol_semua.click()
    assert ui.tabel_temuan.records.rowCount() == 5
    ui.tabel_unit.setFocus()
    press(Key.Key_Down)
    assert column_texts(ui.tabel_temuan, "apa") == [
        "B1  Indikator B1",
        "B1  Indikator B1",
        "SK2  Sub kegiatan dua",
    ]
    assert counts(ui.tabel_aturan)["Semua aturan"] == "3"
    assert window.page.status() == "5 temuan · 0 info · 2 pertanyaan"
    qtbot.waitUntil(lambda: not ui.tabel_tingkat.horizontalScrollBar().isVisible())
    check_page(window)


def test_info_are_counted_apart_from_findings_here_as_on_the_page_for_the_head(qtbot, uji):
    full(uji)
    beri_pengecualian(
        uji.masuk("tim").ctx, "melebihi-dua-kali-target", uji.indikator["A1"], JULI, "Tambahan."
    )
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    bagian = window.page.analisis
    window.page.ui.bagian.setCurrentWidget(bagian)
    assert counts(bagian.ui.tabel_tingkat)["Info"] == "1"
    assert bagian.ui.label_daftar.text() == "Temuan (4) dan info (1)"
    assert window.page.status() == "4 temuan · 1 info · 2 pertanyaan"
    assert findings_box(laporan_pengukuran(uji.ctx, JULI)).angka == "4"


def test_an_info_is_called_so_wherever_it_is_read(qtbot, uji):
    uji.penuhi(A).isi("A1", "nilai", "25")
    beri_pengecualian(
        uji.masuk("tim").ctx, "melebihi-dua-kali-target", uji.indikator["A1"], JULI, "Tambahan."
    )
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    capaian = window.page.ui.tabel_capaian
    capaian.setCurrentIndex(capaian.records.index(row_of(capaian, "A1"), 0))
    assert "i Info" in dict(window.page.rincian.shown)
    window = open_page(qtbot, uji, "pengisi-a", Halaman.ISI_DATA)
    indikator = window.page.ui.tabel_indikator
    kolom = indikator.records.column_of("nilai")
    indikator.setCurrentIndex(indikator.records.index(row_of(indikator, "A1"), kolom))
    assert window.page.ui.catatan.text().startswith("i Info. ")


def test_on_a_small_screen_the_counts_are_whole_and_the_list_is_read(qtbot, uji):
    sedikit = (910, 499)  # what 150 % leaves of 1366×768
    window = open_window(qtbot, full(uji), "tim", halaman=Halaman.REKAP, ukuran=sedikit)
    bagian = window.page.analisis
    window.page.ui.bagian.setCurrentWidget(bagian)
    ui = bagian.ui
    assert ui.tabel_temuan.records.rowCount() == 5

    def settled():
        for tabel in (ui.tabel_tingkat, ui.tabel_unit, ui.tabel_aturan):
            assert tabel.horizontalScrollBar().maximum() == 0, tabel.objectName()
        temuan = ui.tabel_temuan
        assert temuan.viewport().height() >= temuan.rowHeight(0) + temuan.rowHeight(1) // 2

    qtbot.waitUntil(settled)


def test_the_team_sees_no_form_and_lands_in_the_tree(qtbot, uji):
    window, bagian = open_part(qtbot, uji)
    tabel = bagian.ui.tabel_temuan
    for turun, kode in ((0, "A2"), (4, "SK2")):
        window.page.ui.bagian.setCurrentWidget(bagian)
        tabel.setFocus()
        press(Key.Key_Down, times=turun)
        press(Key.Key_Return)
        assert window.page.bagian is window.page.pohon
        assert kode in str(window.page.pohon.rincian.shown)


@pytest.mark.luas
def test_the_verifikator_lands_in_the_form(qtbot, uji):
    window, bagian = open_part(qtbot, uji, "kabag")
    tabel = bagian.ui.tabel_temuan
    tabel.setFocus()
    press(Key.Key_Down, times=4)
    assert dict(bagian.rincian.shown)["Aturan"] == ("Melebihi pagu")
    press(Key.Key_Return)
    assert window.page.HALAMAN is Halaman.ISI_DATA
    assert window.page.unit_id == uji.unit[B]
    assert focused() is window.page.ui.tabel_anggaran


@pytest.mark.luas
def test_questions_are_listed_and_gone_on_with(qtbot, uji):
    _window, bagian = open_part(qtbot, uji, "kabag")
    ui = bagian.ui
    press(Key.Key_Down, times=5)
    assert column_texts(ui.tabel_pertanyaan, "tanya") == ["Dari mana B1?"]
    assert not ui.tabel_temuan.isVisible()
    assert "Dari sana" in dict(bagian.rincian.shown)["Percakapan"]

    def ask_again(dialog):
        assert dialog.ui.label_judul.text() == "B1  Indikator B1 · Juli 2025"
        type_text("Sejak kapan?")
        press(Key.Key_Return, CTRL)

    in_dialog(PertanyaanDialog, ask_again)
    press(Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: bagian.hasil.menunggu_jawaban == 2)
    (satu,) = pertanyaan_sel(uji.ctx, uji.indikator["B1"], JULI)
    assert satu.pertanyaan.keadaan is KeadaanTanya.TERBUKA
    assert ui.label_kosong.text() == "Tidak ada yang cocok dengan saringan ini."


@pytest.mark.luas
def test_the_list_goes_to_excel(qtbot, uji, tmp_path):
    _window, bagian = open_part(qtbot, uji)
    berkas = tmp_path / "temuan.xlsx"
    choose_file(berkas)
    bagian.ui.tombol_simpan.click()
    qtbot.waitUntil(berkas.exists)
    lembar = load_workbook(berkas).active
    baris = [[sel.value for sel in satu] for satu in lembar.iter_rows()]
    assert any("Realisasi 25 lebih dari dua kali target 10." in satu for satu in baris)
