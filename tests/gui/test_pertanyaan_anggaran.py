"""Questions about rupiah and exempted budget lines, by keys: as for figures."""

import pytest
from halaman_kantor import CTRL, Key, check_page, in_dialog, open_page, primary, state_at
from kantor_uji import JULI, A
from papan_ketik import focused, press, type_text
from PySide6.QtWidgets import QPushButton

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.pertanyaan import KeadaanTanya
from sakip_desktop.gui.dialogs.alasan import AlasanDialog
from sakip_desktop.gui.dialogs.pertanyaan import PertanyaanDialog
from sakip_desktop.gui.formulir_saring import Saring
from sakip_desktop.services import penyerahan
from sakip_desktop.services.pengecualian import daftar_pengecualian
from sakip_desktop.services.pertanyaan import buka_pertanyaan, pertanyaan_sel


def key(uji, kode="SK1"):
    return uji.simpul[kode], JULI


def conversation(uji):
    return pertanyaan_sel(uji.ctx, *key(uji))[-1].pertanyaan


def to_line(table, kunci, kolom):
    table.setFocus()
    row = table.records.row_of(kunci)
    table.go_to(table.records.index(row, table.records.column_of(kolom)))


@pytest.mark.luas
def test_the_checker_asks_about_rupiah_and_exempts_them_in_validasi(qtbot, uji):
    uji.penuhi(A).isi_rupiah("SK1", "13.000.000", versi=1)
    uji.isi_rupiah("SK1", "Pergeseran", kolom="penjelasan", versi=2)
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    page = window.page
    table = page.ui.tabel_isi
    to_line(table, key(uji), "pertanyaan")
    type_text("Sudah ada pergeseran?")
    press(Key.Key_Return)
    assert conversation(uji).pesan[0].isi == "Sudah ada pergeseran?"
    assert state_at(table, key(uji), "pertanyaan") == "? Belum dijawab"
    assert state_at(table, (uji.indikator["A1"], JULI), "pertanyaan") in ("", None)
    to_line(table, key(uji), "nilai")
    judul = [satu[0] if isinstance(satu, tuple) else satu.judul for satu in page.rincian.shown]
    assert "Pertanyaan: ? Realisasi: belum dijawab" in judul
    assert "1 pertanyaan menunggu jawaban: SK1: “Sudah ada pergeseran?”" in (
        page._open_questions_text(page.lembar)
    )
    check_page(window)

    def reason(box):
        assert "Hanya untuk baris anggaran ini, bulan ini." in box.ui.label_akibat.text()
        type_text("DPA pergeseran")
        press(Key.Key_Return, CTRL)

    in_dialog(AlasanDialog, reason)
    (tombol,) = [
        satu
        for satu in page.rincian.findChildren(QPushButton)
        if satu.text() == "Kecualikan dari “Melebihi pagu”…"
    ]
    tombol.click()
    qtbot.waitUntil(lambda: len(daftar_pengecualian(uji.ctx, JULI)) == 1)
    qtbot.waitUntil(
        lambda: any(
            satu.text() == "Cabut pengecualian" for satu in page.rincian.findChildren(QPushButton)
        )
    )
    assert "Dikecualikan oleh Kabag (Contoh): DPA pergeseran" in str(page.rincian.shown)


@pytest.mark.luas
def test_the_unit_is_led_to_the_rupiah_and_answers_there(qtbot, uji):
    uji.penuhi(A)
    buka_pertanyaan(uji.masuk("kabag").ctx, *key(uji), "nilai", "Sudah termasuk SPJ?")
    window = open_page(qtbot, uji, "pengisi-a", Halaman.TUGAS)
    assert primary(window) == ("Jawab SK1, Juli 2025…", "")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.HALAMAN is Halaman.ISI_DATA)
    page = window.page
    table = page.ui.tabel_anggaran
    qtbot.waitUntil(lambda: focused() is table)
    assert state_at(table, uji.simpul["SK1"], "nilai") == "? Belum dijawab"
    assert "Ditanyakan: SK1" in page.ui.pita.text()
    page.show_only(Saring.DIKEMBALIKAN)
    assert (page.ui.tabel_indikator.records.rowCount(), table.records.rowCount()) == (0, 1)
    page.show_only(Saring.SEMUA)
    to_line(table, uji.simpul["SK1"], "nilai")

    def explain(dialog):
        assert dialog.ui.label_judul.text() == "SK1  Sub kegiatan satu · Juli 2025"
        type_text("Sudah")
        press(Key.Key_Return, CTRL)

    in_dialog(PertanyaanDialog, explain)
    press(Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: conversation(uji).keadaan is KeadaanTanya.DIJAWAB)
    assert state_at(table, uji.simpul["SK1"], "nilai") != "? Belum dijawab"
    qtbot.waitUntil(lambda: "Pertanyaan: ↻ Realisasi: sudah dijawab" in str(page.rincian.shown))


@pytest.mark.luas
def test_a_superior_asks_about_the_explanation_of_rupiah(qtbot, uji):
    uji.penuhi(A)
    window = open_page(qtbot, uji, "atasan-a", Halaman.ISI_DATA)
    to_line(window.page.ui.tabel_anggaran, uji.simpul["SK1"], "penjelasan")

    def ask(dialog):
        pilihan = [dialog.ui.kolom.itemText(n) for n in range(dialog.ui.kolom.count())]
        assert pilihan == ["Realisasi", "Penjelasan"]
        assert dialog.ui.kolom.currentText() == "Penjelasan"
        type_text("Mengapa rendah?")
        press(Key.Key_Return, CTRL)

    in_dialog(PertanyaanDialog, ask)
    press(Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: bool(pertanyaan_sel(uji.ctx, *key(uji))))
    assert (conversation(uji).kolom, conversation(uji).nilai_awal) == ("penjelasan", "")
