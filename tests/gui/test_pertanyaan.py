"""A question from the reviewer's page to the unit's answer, by keys."""

import pytest
from halaman_kantor import (
    ALT,
    CTRL,
    Key,
    check_page,
    closed,
    in_dialog,
    open_page,
    primary,
    state_at,
)
from jendela_uji import cell, row_of, state
from kantor_uji import JULI, A
from papan_ketik import click, focused, press, type_text

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.pertanyaan import KeadaanTanya
from sakip_desktop.gui.dialogs.pertanyaan import PertanyaanDialog
from sakip_desktop.services import penyerahan
from sakip_desktop.services.pertanyaan import (
    buka_pertanyaan,
    jawab_pertanyaan,
    pertanyaan_sel,
    tutup_pertanyaan,
)


def asked(uji, kode="A1", akun="kabag", isi="Dari mana?"):
    buka_pertanyaan(uji.masuk(akun).ctx, uji.indikator[kode], JULI, "nilai", isi)


def conversation(uji, kode="A1"):
    return pertanyaan_sel(uji.ctx, uji.indikator[kode], JULI)[-1].pertanyaan


def talk(act):
    return in_dialog(PertanyaanDialog, act)


def test_the_unit_is_led_from_its_tasks_to_the_answer(qtbot, uji):
    uji.penuhi(A)
    asked(uji)
    asked(uji, "A4")
    window = open_page(qtbot, uji, "pengisi-a", Halaman.TUGAS)
    tabel = window.page.ui.tabel_tugas
    assert window.page.ui.label_judul.text() == "2 tugas menunggu Anda", "and the form itself"
    assert cell(tabel, "2 pertanyaan", "apa") == (
        "2 pertanyaan menunggu jawaban Anda\nA1, Juli 2025; A4, Juli 2025"
    )
    assert cell(tabel, "2 pertanyaan", "unit") == A
    assert cell(tabel, "2 pertanyaan", "sejak") == "1 Agustus 2025"
    assert state(tabel, "2 pertanyaan", "keadaan") == "Belum dijawab"
    assert [teks.splitlines()[-1] for _judul, teks in window.page.details().shown] == (
        ["Dari mana?", "Dari mana?"]
    )
    assert primary(window) == ("Jawab A1, Juli 2025…", "")
    check_page(window)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.HALAMAN is Halaman.ISI_DATA)
    page = window.page
    assert focused() is page.ui.tabel_indikator
    assert state_at(page.ui.tabel_indikator, (uji.indikator["A1"], JULI), "nilai") == (
        "? Belum dijawab"
    )
    assert page.ui.pita.text() == "? Belum dijawab. Ditanyakan: A1 dan A4."
    assert page.ui.tombol_jawab.text() == "&Jawab A1…"
    assert page.utama().belum == "Lengkap; 2 isian ditanyakan, belum dijawab"

    def explain(dialog):
        assert focused() is dialog.ui.isi
        assert not dialog.ui.tombol_kirim.isEnabled()
        assert not dialog.ui.tombol_tutup.isVisible(), "the unit does not close"
        type_text("Dari buku agenda")
        press(Key.Key_Return, CTRL)

    talk(explain)
    press(Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: conversation(uji).keadaan is KeadaanTanya.DIJAWAB)
    assert page.ui.pita.text() == "? Belum dijawab. A4: “Dari mana?”"
    selesai = "Pertanyaan: ↻ Realisasi: sudah dijawab"
    qtbot.waitUntil(lambda: selesai in [satu[0] for satu in page.rincian.shown])


@pytest.mark.luas
def test_a_corrected_figure_needs_no_words(qtbot, uji):
    uji.penuhi(A)
    asked(uji)
    uji.masuk("pengisi-a").isi("A1", "nilai", "9")
    window = open_page(qtbot, uji, "pengisi-a", Halaman.ISI_DATA)

    def send(dialog):
        assert dialog.ui.label_nilai.text() == "Realisasi berubah sejak ditanya: 10,00 → 9,00"
        press(Key.Key_Tab)
        press(Key.Key_Space)

    talk(send)
    press(Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: conversation(uji).keadaan is KeadaanTanya.DIJAWAB)
    assert conversation(uji).pesan[-1].isi == "Diperbaiki dari 10,00 menjadi 9,00."
    assert window.page.ui.pita.text() == ""


@pytest.mark.luas
def test_a_sent_form_is_explained_and_the_answer_is_read_by_who_asked(qtbot, uji):
    uji.sampai_analisa()
    asked(uji)
    # Whom it waits for is said to who asked, before anybody has answered.
    window = open_page(qtbot, uji, "kabag", Halaman.TUGAS)
    ui = window.page.ui
    assert ui.label_ditanya.text() == (
        "1 pertanyaan Anda belum dijawab:\n"
        f"○ A1, Juli 2025: menunggu Kepala Subbagian/JF {A} sejak 1 Agustus 2025"
    )
    check_page(window)
    boxes = in_dialog(PertanyaanDialog, lambda _dialog: press(Key.Key_Escape))
    click(ui.tombol_ditanya)
    assert len(boxes) == 1, "the conversation, where it can be withdrawn or gone on with"
    window.close()
    # To the unit it is the one thing that waits, although its form has gone.
    window = open_page(qtbot, uji, "pengisi-a", Halaman.TUGAS)
    assert window.page.ui.label_judul.text() == "1 pertanyaan menunggu jawaban Anda"
    assert window.page.status() == "1 tugas"
    assert window.page.ui.bagian_ditanya.isHidden()
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: window.page.HALAMAN is Halaman.ISI_DATA)
    assert "Ditanyakan: A1." in window.page.ui.pita.text()

    def explain(_dialog):
        type_text("Memang sepuluh")
        press(Key.Key_Return, CTRL)

    talk(explain)
    press(Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: conversation(uji).keadaan is KeadaanTanya.DIJAWAB)
    window.close()
    window = open_page(qtbot, uji, "kabag", Halaman.TUGAS)
    tabel = window.page.ui.tabel_tugas
    assert cell(tabel, "1 jawaban", "apa") == "1 jawaban menunggu Anda baca\nA1, Juli 2025"
    assert state(tabel, "1 jawaban", "keadaan") == "Sudah dijawab"
    assert cell(tabel, "Menganalisa", "apa"), "his own step comes first"
    assert primary(window)[0] == "Buka validasi"
    tabel.selectRow(row_of(tabel, "1 jawaban"))
    assert primary(window)[0] == "Baca jawaban A1, Juli 2025…"
    assert window.page.ui.bagian_ditanya.isHidden()
    talk(lambda _dialog: press(Key.Key_U, ALT))
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: conversation(uji).keadaan is KeadaanTanya.DITUTUP)
    assert window.page.ui.label_judul.text() == "1 tugas menunggu Anda"


@pytest.mark.luas
def test_a_superior_asks_in_the_form_and_about_the_cell_of_the_cursor(qtbot, uji):
    uji.penuhi(A)
    window = open_page(qtbot, uji, "atasan-a", Halaman.ISI_DATA)
    tabel = window.page.ui.tabel_indikator
    row = tabel.records.row_of((uji.indikator["A2"], JULI))
    tabel.go_to(tabel.records.index(row, tabel.records.column_of("pembilang")))

    def ask(dialog):
        assert dialog.ui.kolom.currentText() == "Pembilang"
        assert not dialog.ui.percakapan.isVisible()
        for label in (dialog.ui.label_judul, dialog.ui.label_isi):
            assert label.height() <= 2 * label.fontMetrics().lineSpacing(), "no hole about it"
        type_text("45 surat?")
        press(Key.Key_Return, CTRL)

    talk(ask)
    press(Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: bool(pertanyaan_sel(uji.ctx, uji.indikator["A2"], JULI)))
    satu = conversation(uji, "A2")
    assert (satu.kolom, satu.nilai_awal) == ("pembilang", "45")
    assert satu.pesan[0].peran == "atasan_unit"


@pytest.mark.luas
def test_a_refusal_stands_in_the_dialog_and_a_new_question_beside_the_old(qtbot, uji):
    uji.penuhi(A)
    asked(uji)
    open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    kunci = conversation(uji).id
    dilihat = []

    def late(dialog):
        tutup_pertanyaan(uji.ctx, kunci, versi=1)  # from elsewhere; the box is stale
        press(Key.Key_U, ALT)
        qtbot.waitUntil(dialog.ui.galat.isVisible)
        dilihat.append(dialog.ui.galat.text())
        dialog.ui.pilihan.setCurrentIndex(dialog.ui.pilihan.count() - 1)
        assert dialog.ui.kolom.isVisible()
        dialog.ui.isi.setFocus()
        type_text("Yang lain")
        press(Key.Key_Return, CTRL)

    press(Key.Key_Return)
    talk(late)
    press(Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: conversation(uji).id != kunci)
    assert "sudah berubah" in dilihat[0]
    assert conversation(uji).pesan[-1].isi == "Yang lain"


@pytest.mark.luas
def test_readers_read_a_conversation_and_say_nothing(qtbot, uji):
    uji.sampai_analisa()
    asked(uji)
    jawab_pertanyaan(uji.masuk("pengisi-a").ctx, conversation(uji).id, "Begitu", versi=1)
    open_page(qtbot, uji, "pemeriksa", Halaman.VALIDASI)
    dilihat = []

    def read(dialog):
        dilihat.append(
            (
                dialog.ui.percakapan.toPlainText().count(":\n"),
                dialog.ui.tombol_kirim.isVisible(),
                dialog.ui.label_alasan.text(),
            )
        )
        press(Key.Key_Escape)

    press(Key.Key_Return)
    boxes = talk(read)
    press(Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: closed(boxes))
    assert dilihat == [
        (2, False, "Hanya Kepala Subbagian/JF atau Staf unit ini yang berwenang melakukan ini.")
    ]


@pytest.mark.luas
def test_from_the_recap_the_last_month_is_asked_about(qtbot, uji):
    uji.sampai_analisa()
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    window.page.ui.tabel_capaian.setFocus()

    def ask(_dialog):
        type_text("Sudah final?")
        press(Key.Key_Return, CTRL)

    talk(ask)
    press(Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: bool(pertanyaan_sel(uji.ctx, uji.indikator["A1"], JULI)))
    assert ("Pertanyaan: ? Realisasi: belum dijawab") in [
        satu[0] for satu in window.page.rincian.shown
    ]
    penyerahan.kembalikan_formulir(uji.masuk("kabag").ctx, uji.unit[A], JULI, "Lihat pertanyaan")
    window.close()
    window = open_page(qtbot, uji, "pengisi-a", Halaman.ISI_DATA)
    assert window.page.ui.pita.text().endswith("“Lihat pertanyaan”. Ditanyakan: A1.")
