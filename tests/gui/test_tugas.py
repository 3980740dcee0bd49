"""Tugas saya on a real office, by keys sent to the widget that has the focus."""

from datetime import date

import pytest
from jendela_uji import answer, cell, open_window, state
from kantor_uji import AGUSTUS, JULI, PENGUKURAN, PENGUMPULAN, A, B
from papan_ketik import CTRL, Key, focused, press, type_text
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from sqlmodel import select

from sakip_desktop.db.models import Disposisi
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.periode import bulan, triwulan
from sakip_desktop.gui.main_window import MainWindow
from sakip_desktop.gui.pages.tugas import BUKA, TugasPage
from sakip_desktop.services import alur, penyerahan, tugas
from sakip_desktop.services.alur import saran_tenggat
from sakip_desktop.services.tugas import saran_periode


@pytest.fixture
def open_page(qtbot, uji):
    def show(akun):
        return open_window(qtbot, uji, akun).page

    return show


def details_of(page):
    return "\n".join(f"{judul}: {teks}" for judul, teks in page.details().shown)


def start_button(page, word):
    return next(one for one in page.findChildren(QPushButton) if word in one.text())


def test_what_waits_is_selected_and_one_button_leads_there(open_page):
    page = open_page("pengisi-a")
    table = page.ui.tabel_tugas
    assert page.ui.label_judul.text() == "1 tugas menunggu Anda"
    assert cell(table, "Mengisi", "apa") == (
        "Mengisi dan menyerahkan formulir\nPengumpulan Data Kinerja Juli 2025"
    )
    assert cell(table, "Mengisi", "unit") == "Bagian A"
    assert cell(table, "Mengisi", "sejak") == "1 Agustus 2025"
    assert cell(table, "Mengisi", "tenggat") == "10 Agustus 2025"
    assert state(table, "Mengisi", "keadaan") == "Giliran Anda"
    assert focused() is table
    assert page.window().ui.tombol_utama.text() == "Buka formulir Bagian A"
    assert "Sesudah ini: 8 Merekap data capaian kinerja" in details_of(page)


@pytest.mark.parametrize("keys", [(Key.Key_Return, CTRL), (Key.Key_Return,)])
def test_from_logging_in_one_key_leads_to_the_first_cell(open_page, keys):
    page = open_page("pengisi-a")
    press(*keys)
    window = page.window()
    assert window.page.HALAMAN is Halaman.ISI_DATA
    assert (window.periode, window.page.formulir.unit.nama) == (JULI, "Bagian A")
    assert focused() is window.page.ui.tabel_indikator
    type_text("10")
    press(Key.Key_Return)
    assert window.page.status().startswith("1 dari 3")


def test_a_late_task_has_a_sign_and_a_word(open_page, uji):
    uji.jam.ke(date(2025, 8, 11))
    page = open_page("pengisi-a")
    table = page.ui.tabel_tugas
    assert state(table, "Mengisi", "keadaan") == "Terlambat"
    assert cell(table, "Mengisi", "keadaan") == "Terlambat"
    assert page.status() == "1 tugas · 1 terlambat"
    assert "Tenggat: Minggu, 10 Agustus 2025  ! Terlambat" in details_of(page)
    assert "Terlambat" in cell(page.ui.tabel_siklus, "Pengumpulan", "tenggat")


def test_a_returned_form_comes_with_its_reason(open_page, uji):
    uji.sampai_analisa()
    uji.masuk("kabag")
    penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Lampirkan bukti <b>A1</b> & A2")
    page = open_page("pengisi-a")
    assert state(page.ui.tabel_tugas, "Mengisi", "keadaan") == "Dikembalikan"
    assert page.ui.pita.isVisible()
    assert page.ui.pita.text() == (
        "↩ Dikembalikan. Kabag (Contoh): “Lampirkan bukti <b>A1</b> & A2”"
    )
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.objectName()


def test_a_step_that_happens_on_paper_is_finished_here_with_a_note(open_page, uji):
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUMPULAN, AGUSTUS)
    uji.jalan("rencana-pengumpulan", periode=AGUSTUS)
    page = open_page("perencana")
    assert page.utama().teks == "Rencana pengumpulan selesai"
    press(Key.Key_Return)
    assert focused() is page.ui.catatan
    type_text("Rapat 2 September")
    press(Key.Key_Return, CTRL)
    assert uji.langkah("kumpulkan-dokumen", periode=AGUSTUS).keadaan.is_open
    with uji.ctx.read() as sesi:
        catatan = [satu.catatan for satu in sesi.exec(select(Disposisi))]
    assert "Rapat 2 September" in catatan
    assert page.utama().teks == "Dokumen terkumpul", "the next one is at hand"
    assert page.ui.catatan.text() == ""
    assert focused() is page.ui.tabel_tugas


def test_a_step_of_somebody_else_is_only_recorded(open_page, uji):
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUKURAN, JULI)
    page = open_page("perencana")
    assert state(page.ui.tabel_tugas, "Memerintahkan", "keadaan") == "Dapat Anda catat"
    assert page.utama().teks == "Catat atas nama Sekretaris DPRD"
    assert "Langkah ini milik Sekretaris DPRD" in details_of(page)
    press(Key.Key_Return, CTRL)
    langkah = uji.langkah("perintah", sop=PENGUKURAN)
    assert not langkah.keadaan.is_open
    with uji.ctx.read() as sesi:
        atas_nama = [satu.atas_nama for satu in sesi.exec(select(Disposisi))]
    assert atas_nama[-1] == "Sekretaris DPRD"
    assert page.utama().teks == "Catat atas nama Kepala Bagian"


def test_nothing_to_do_is_said_with_what_happens_next(open_page):
    page = open_page("tim")
    assert page.ui.label_judul.text() == "Tidak ada yang menunggu Anda"
    assert page.ui.label_kosong.isVisible()
    assert page.ui.label_kosong.text().startswith("✓ Tidak ada tugas Anda yang tertunda. ")
    assert (
        "Pengumpulan Data Kinerja Juli 2025 sekarang di langkah 7: "
        "Mengisi dan menyerahkan formulir" in page.ui.label_kosong.text()
    )
    assert page.utama() is None
    assert not page.ui.tabel_tugas.isVisible()
    assert not page.ui.bagian_mulai.isVisible()
    assert "0 dari 2 unit · menunggu" in cell(page.ui.tabel_siklus, "Pengumpulan", "posisi")


def test_the_next_period_is_proposed_and_begun(open_page, uji):
    page = open_page("perencana")
    tombol = start_button(page, "pengumpulan")
    assert tombol.isVisible()
    assert tombol.text() == "Mulai pengumpulan data kinerja Agustus 2025…"
    assert start_button(page, "pengukuran").text() == "Mulai pengukuran kinerja Juli 2025…"
    tombol.setFocus()

    def begin(dialog):
        assert dialog.ui.sop.currentText() == "Pengumpulan Data Kinerja"
        assert dialog.periode == AGUSTUS
        assert dialog.tenggat == date(2025, 9, 10)
        assert dialog.ui.tombol_lanjut.text() == "Mulai Agustus 2025"
        press(Key.Key_Return)

    answer(lambda: press(Key.Key_Space), begin)
    assert uji.buka(periode=AGUSTUS) == [("perintah", None)]
    assert uji.siklus(periode=AGUSTUS).tenggat == date(2025, 9, 10)
    assert page.utama().teks == "Catat atas nama Sekretaris DPRD", "and the first step is at hand"


def test_what_runs_already_is_refused_inside_the_dialog(open_page, uji):
    page = open_page("pimpinan")

    def begin(dialog):
        dialog.show_periode(JULI)
        press(Key.Key_Return)
        assert dialog.isVisible()
        assert "Pengumpulan Data Kinerja Juli 2025 sudah ada." in dialog.ui.label_galat.text()
        press(Key.Key_Escape)

    answer(lambda: page.start(PENGUMPULAN), begin)
    assert saran_periode(uji.ctx, PENGUMPULAN) == AGUSTUS


def test_another_procedure_proposes_its_own_period(open_page, uji):
    page = open_page("perencana")

    def look(dialog):
        press(Key.Key_Down)
        assert dialog.ui.sop.currentText() == "Pengukuran Kinerja"
        assert dialog.periode == bulan(2025, 7), "the month that ended"
        assert dialog.windowTitle() == "Mulai Pengukuran Kinerja"

    answer(lambda: page.start(PENGUMPULAN), look)
    assert uji.buka() == [("isi-formulir", A), ("isi-formulir", B)]


def test_an_office_without_a_plan_is_led_to_it(qtbot, ctx):
    window = MainWindow(
        ctx,
        tugas.periode_awal(ctx),
        pages={Halaman.TUGAS: TugasPage, Halaman.RENCANA: TugasPage},
        daftar_siklus=lambda periode: tugas.daftar_siklus(ctx, periode),
    )
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page = window.page
    assert "Rencana kantor belum ada" in page.ui.label_kosong.text()
    assert page.utama().teks == "Buka Rencana & dokumen"
    press(Key.Key_Return, CTRL)
    assert window.tabs[window.ui.tab.currentIndex()].halaman is Halaman.RENCANA


def test_with_a_plan_and_nothing_running_the_button_begins(open_page, uji):
    uji.kirim(A)
    uji.kirim(B)
    uji.jalan("")
    page = open_page("perencana")
    assert "mulai pengumpulan data untuk Agustus 2025" in page.ui.label_kosong.text()
    assert page.utama().teks == "Mulai pengumpulan data kinerja Agustus 2025…"
    answer(lambda: press(Key.Key_Return, CTRL), lambda _dialog: press(Key.Key_Return))
    assert uji.buka(periode=AGUSTUS) == [("perintah", None)]
    assert page.ui.tabel_tugas.isVisible()


def test_every_page_of_a_task_can_be_opened():
    assert set(BUKA) == set(Halaman) - {Halaman.TUGAS}, "a task here has its own button"


@pytest.mark.parametrize(
    ("periode", "tenggat"),
    [
        (bulan(2025, 8), date(2025, 9, 10)),  # Wednesday
        (bulan(2025, 12), date(2026, 1, 12)),  # the tenth is a Saturday
        (bulan(2025, 7), date(2025, 8, 11)),  # the tenth is a Sunday
        (triwulan(2025, 3), date(2025, 10, 10)),  # Friday
    ],
)
def test_no_due_date_is_proposed_on_a_weekend(periode, tenggat):
    assert saran_tenggat(periode) == tenggat
