"""Tugas saya on a real office, by keys sent to the widget that has the focus."""

from datetime import date

import pytest
from halaman_kantor import check_page, choose_file, column_texts, in_dialog
from jendela_uji import answer, cell, give_reason, open_window, state
from kantor_uji import AGUSTUS, JULI, PENGUKURAN, PENGUMPULAN, TAHUN, A, B
from papan_ketik import CTRL, Key, click, focused, press, retype, type_text
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from sqlmodel import select

from sakip_desktop.db.models import Disposisi, Pengerjaan
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.periode import bulan, triwulan
from sakip_desktop.domain.tindak_lanjut import AsalTindak
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.dialogs.konfirmasi import KonfirmasiDialog
from sakip_desktop.gui.isian import choose
from sakip_desktop.gui.main_window import MainWindow
from sakip_desktop.gui.page import Tujuan
from sakip_desktop.gui.pages.tugas import BUKA, TugasPage
from sakip_desktop.services import alur, ceklis, penyerahan, tugas
from sakip_desktop.services.naskah import konsep
from sakip_desktop.services.tindak_lanjut import daftar_tindak
from sakip_desktop.services.tugas import saran_periode

JUNI = bulan(TAHUN, 6)


@pytest.fixture
def open_page(qtbot, uji):
    def show(akun):
        return open_window(qtbot, uji, akun).page

    return show


def record(trigger):
    """Press what records a step for somebody, and say yes to what is asked."""
    met = in_dialog(KonfirmasiDialog, lambda box: click(box.ui.tombol_lanjut))
    trigger()
    assert met


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
    assert cell(table, "Mengisi", "tenggat") == "paling lambat\nMinggu, 10 Agustus 2025"
    assert state(table, "Mengisi", "keadaan") == "Giliran Anda"
    assert focused() is table
    assert page.window().ui.tombol_utama.text() == "Buka formulir Bagian A"
    assert "Sesudah ini: 8 Merekap data capaian kinerja" in details_of(page)


@pytest.mark.parametrize(
    "keys",
    [  # every 2nd row is quick
        satu if ke % 2 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate([(Key.Key_Return, CTRL), (Key.Key_Return,)])
    ],
)
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
    assert "Tenggat: paling lambat Minggu, 10 Agustus 2025  ! Terlambat" in details_of(page)
    assert "Terlambat" in cell(page.ui.tabel_siklus, "Pengumpulan", "tenggat")


@pytest.mark.luas
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


@pytest.mark.luas
def test_a_long_link_in_a_reason_widens_nothing(open_page, uji):
    uji.sampai_analisa()
    uji.masuk("kabag")
    tautan = f"https://drive.contoh.go.id/{'a1B2' * 100}"
    penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, tautan)
    page = open_page("pengisi-a")
    assert page.ui.pita.text().replace("\u200b", "").endswith(f"“{tautan}”")
    assert page.window().width() <= 1366
    assert page.window().minimumSizeHint().width() <= 1024
    rincian = page.details()
    assert tautan in details_of(page), "copied from there it is whole"
    for label in rincian.findChildren(QLabel):
        assert label.width() <= rincian.width()


def test_a_step_that_happens_on_paper_is_finished_here_with_a_note(open_page, uji):
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUMPULAN, AGUSTUS)
    uji.jalan("rencana-pengumpulan", periode=AGUSTUS)
    page = open_page("perencana")
    assert page.utama().teks == "Rencana pengumpulan selesai"
    press(Key.Key_Return)
    assert focused() is page.isian.ui.catatan
    type_text("Rapat 2 September")
    press(Key.Key_Return)
    assert uji.langkah("kumpulkan-dokumen", periode=AGUSTUS).keadaan.is_open
    with uji.ctx.read() as sesi:
        catatan = [satu.catatan for satu in sesi.exec(select(Disposisi))]
    assert "Rapat 2 September" in catatan
    assert page.utama().teks == "Dokumen terkumpul", "the next one is at hand"
    assert page.isian.ui.catatan.text() == ""
    assert focused() is page.ui.tabel_tugas
    bawah = page.window().ui.label_keadaan.text().split(" · ")
    assert bawah[1] == "Lanjut ke langkah 4, giliran Anda"
    page.show_place(JULI)
    page.status_changed.emit()
    assert "Lanjut" not in page.window().ui.label_keadaan.text(), "of another period"


@pytest.mark.luas
def test_a_step_of_somebody_else_is_only_recorded(open_page, uji):
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUKURAN, JULI)
    page = open_page("perencana")
    assert state(page.ui.tabel_tugas, "Memerintahkan", "keadaan") == "Dapat Anda catat"
    assert page.utama().teks == "Catat atas nama Sekretaris DPRD…"
    assert "Langkah ini milik Sekretaris DPRD" in details_of(page)
    sebelum = uji.isi_basis_data()

    def read(box):
        assert box.ui.label_judul.text() == "Catat langkah 1 atas nama Sekretaris DPRD?"
        akibat = box.ui.label_akibat.text()
        assert "“Memerintahkan pengukuran kinerja” tercatat sudah dilakukan" in akibat
        assert "langkah 2 terbuka untuk Kepala Bagian" in akibat
        assert "Jurnal dan riwayat disposisi menyebut Sekretaris DPRD dan Anda" in akibat
        press(Key.Key_Return)  # a stray Enter does nothing

    in_dialog(KonfirmasiDialog, read)
    press(Key.Key_Return, CTRL)
    assert uji.isi_basis_data() == sebelum
    assert page.utama().teks == "Catat atas nama Sekretaris DPRD…"
    record(lambda: press(Key.Key_Return, CTRL))
    langkah = uji.langkah("perintah", sop=PENGUKURAN)
    assert not langkah.keadaan.is_open
    with uji.ctx.read() as sesi:
        atas_nama = [satu.atas_nama for satu in sesi.exec(select(Disposisi))]
    assert atas_nama[-1] == "Sekretaris DPRD"
    assert page.utama().teks == "Catat atas nama Kepala Bagian…"


@pytest.mark.luas
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
    assert cell(page.ui.tabel_siklus, "Pengumpulan", "posisi") == (
        "Langkah 7 dari 12: Mengisi dan menyerahkan formulir\n"
        "0 dari 2 unit · menunggu Bagian A dan Bagian B sejak 1 Agustus 2025"
    )
    assert cell(page.ui.tabel_siklus, "Pengumpulan", "tenggat") == (
        "paling lambat\nMinggu, 10 Agustus 2025"
    )


@pytest.mark.luas
def test_the_next_period_is_proposed_and_begun(open_page, uji):
    page = open_page("perencana")
    tombol = start_button(page, "pengumpulan")
    assert tombol.isVisible()
    assert tombol.text() == "Mulai pengumpulan data kinerja Agustus 2025…"
    assert start_button(page, "lain").text() == "Mulai pekerjaan lain…"
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
    assert page.utama().teks == "Catat atas nama Sekretaris DPRD…", "and the first step is at hand"


def test_what_runs_already_is_refused_inside_the_dialog(open_page, uji):
    page = open_page("pimpinan")

    def begin(dialog):
        dialog.show_periode(JULI)
        press(Key.Key_Return)
        assert dialog.isVisible()
        assert "Pengumpulan Data Kinerja Juli 2025 sudah ada." in dialog.ui.label_galat.text()
        press(Key.Key_Escape)

    answer(lambda: page.mulai.start(PENGUMPULAN), begin)
    assert saran_periode(uji.ctx, PENGUMPULAN) == AGUSTUS


@pytest.mark.luas
def test_another_procedure_proposes_its_own_period(open_page, uji):
    page = open_page("perencana")

    def look(dialog):
        press(Key.Key_Down)
        assert dialog.ui.sop.currentText().startswith("Pengukuran Kinerja")
        assert dialog.periode == triwulan(2025, 2), "the quarter that ended"
        assert dialog.windowTitle().startswith("Mulai Pengukuran Kinerja")

    answer(lambda: page.mulai.start(PENGUMPULAN), look)
    assert uji.buka() == [("isi-formulir", A), ("isi-formulir", B)]


@pytest.mark.luas
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


def test_what_is_collected_is_measured_with_two_keys(qtbot, open_page, uji):
    """Enter on the first line, Enter in the box: procedure and period are the right ones."""
    uji.sampai_analisa().jalan("")
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUKURAN, JUNI)  # this office measures months
    page = open_page("perencana")
    table = page.ui.tabel_tugas
    assert focused() is table
    assert table.currentIndex().row() == 0
    assert cell(table, "Memulai", "apa") == (
        "Memulai pengukuran Juli 2025\nPengukuran Kinerja (dari data yang terkumpul)"
    )
    assert page.ui.label_judul.text() == "2 tugas menunggu Anda", "June's first step is the other"
    assert page.utama().teks == "Mulai pengukuran Juli 2025…"
    assert "selesai dikumpulkan 1 Agustus 2025" in details_of(page)
    check_page(page.window())

    def begin(dialog):
        assert (dialog.ui.sop.currentData(), dialog.periode) == (PENGUKURAN, JULI)
        press(Key.Key_Return)

    answer(lambda: press(Key.Key_Return), begin)
    assert uji.buka(sop=PENGUKURAN) == [("perintah", None)]
    assert "Memulai" not in " ".join(column_texts(table, "apa"))


def test_an_open_step_comes_before_a_new_beginning(open_page, uji):
    """The head has June's first step to finish; July can be begun afterwards."""
    uji.sampai_analisa().jalan("")
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUKURAN, JUNI)
    page = open_page("pimpinan")
    satu, dua = column_texts(page.ui.tabel_tugas, "apa")
    assert "Juni 2025" in satu
    assert dua.startswith("Memulai pengukuran Juli 2025")
    assert page.ui.tabel_tugas.currentIndex().row() == 0
    assert page.utama().teks != "Mulai pengukuran Juli 2025…"


def test_who_may_not_begin_the_measuring_is_told_who_does(open_page, uji):
    uji.sampai_analisa().jalan("")
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUKURAN, JUNI)
    page = open_page("tim")
    assert page.ui.label_kosong.text() == (
        "✓ Tidak ada tugas Anda yang tertunda. Data Juli 2025 sudah terkumpul dan belum diukur: "
        "Sekretaris DPRD atau Sekretaris Tim SAKIP memulai pengukurannya di Tugas saya. Begitu "
        "giliran Anda tiba, tugasnya muncul di sini."
    )
    assert page.utama() is None


def test_every_page_of_a_task_can_be_opened():
    assert set(BUKA) == set(Halaman) - {Halaman.TUGAS}, "a task here has its own button"


# --- driving a step on -------------------------------------------------------------------------


def begin_measuring(uji, sampai=""):
    """The measuring of July, at its first step or walked on."""

    def walk():
        uji.masuk("perencana")
        alur.mulai_siklus(uji.ctx, PENGUKURAN, JULI)
        uji.jalan(sampai or "perintah", sop=PENGUKURAN)

    uji.titik(f"tugas {sampai}", walk)


def measuring(uji, kode):
    return uji.langkah(kode, sop=PENGUKURAN)


def last(uji, tabel):
    with uji.ctx.read() as sesi:
        return sesi.exec(select(tabel).order_by(tabel.id.desc())).first()


def test_a_step_goes_on_with_instruction_due_date_and_minutes(qtbot, open_page, uji):
    begin_measuring(uji)
    page = open_page("pimpinan")
    check_page(page.window())
    ui = page.isian.ui
    assert ui.label_kurang.text() == (
        "! Belum ada: Surat dari Bupati/Inspektorat. Langkah ini tetap dapat diselesaikan."
    )
    assert (ui.menit.text(), ui.label_baku.text()) == ("5", "baku 5 menit")
    assert not ui.tenggat.isEnabled()
    press(Key.Key_Return)
    type_text("Surat Bupati 12/2025")
    press(Key.Key_Tab)
    assert focused() is ui.menit
    press(Key.Key_Delete)  # Tab chose all of it
    type_text("satu")
    boxes = in_dialog(PesanDialog, lambda _box: press(Key.Key_Return))
    press(Key.Key_Return)
    assert boxes[0].ui.label_apa.text() == "Menit kerja “satu” tidak terbaca."
    assert focused() is ui.menit
    assert measuring(uji, "perintah").keadaan.is_open
    retype(ui.menit, "12")
    press(Key.Key_Tab)
    type_text("Siapkan rapat")
    press(Key.Key_Tab)
    press(Key.Key_Space)
    assert ui.tenggat.isEnabled()
    ui.tenggat.setDate(QDate(2025, 8, 8))
    press(Key.Key_Return, CTRL)
    satu = last(uji, Disposisi)
    assert (satu.catatan, satu.instruksi, satu.tenggat) == (
        "Surat Bupati 12/2025",
        "Siapkan rapat",
        date(2025, 8, 8),
    )
    assert last(uji, Pengerjaan).menit == 12
    kabag = open_page("kabag")
    assert "Diterima dari: Pimpinan (Contoh), 1 Agustus 2025: “Surat Bupati 12/2025”" in (
        details_of(kabag)
    )
    assert "Instruksi untuk Anda: Siapkan rapat" in details_of(kabag)
    assert "Diminta selesai: Jumat, 8 Agustus 2025" in details_of(kabag)
    # What the head instructed becomes a follow-up from here and from the chain, once.
    tombol = kabag.details().findChild(QPushButton, "tombol_tindak_lanjut")

    def save(dialog):
        assert dialog.ui.tabel.records.records[0].uraian == "Siapkan rapat Surat Bupati 12/2025"
        choose(dialog.ui.unit, uji.unit[A])
        dialog.ui.tombol_simpan.click()

    answer(tombol.click, save)
    (dibuka,) = daftar_tindak(uji.ctx, JULI)
    assert (dibuka.asal, dibuka.disposisi_id) == (AsalTindak.INSTRUKSI, satu.id)

    def look(dialog):
        tombol = dialog.ui.tombol_tindak
        assert tombol.isEnabled()
        boxes = in_dialog(PesanDialog, lambda _box: press(Key.Key_Return))
        tombol.click()
        assert "sudah menjadi tindak lanjut" in " ".join(
            label.text() for label in boxes[0].findChildren(QLabel)
        )
        press(Key.Key_Escape)

    answer(kabag.ui.tombol_riwayat.click, look)
    kabag.window().activateWindow()  # two windows are open
    kabag.ui.tabel_tugas.setFocus()
    qtbot.waitUntil(kabag.ui.tabel_tugas.hasFocus)
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert last(uji, Pengerjaan).menit == 60, "what nobody changed is the standard"


@pytest.mark.luas
def test_what_is_typed_stays_with_its_step(open_page, uji):
    begin_measuring(uji)
    page = open_page("perencana")
    assert page.isian.ui.menit.text() == "", "who records for another does not know"
    press(Key.Key_Return)
    type_text("Rapat")
    page.reload()
    assert page.isian.ui.catatan.text() == "Rapat"
    assert page.unsaved() == ("catatan di Tugas saya",)
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUMPULAN, AGUSTUS)
    page.reload()
    table = page.ui.tabel_tugas
    table.setFocus()
    press(Key.Key_Down)
    assert page.isian.ui.catatan.text() == "", "another step"
    press(Key.Key_Up)
    assert page.isian.ui.catatan.text() == "Rapat"
    page.isian.ui.catatan.clear()
    assert page.unsaved() == ()


@pytest.mark.luas
def test_kelengkapan_is_ticked_and_a_scan_attached(open_page, uji, tmp_path):
    begin_measuring(uji)
    page = open_page("pimpinan")
    daftar = page.details().ceklis
    daftar.setFocus()
    press(Key.Key_Space)
    (butir,) = ceklis.ceklis(uji.ctx, measuring(uji, "perintah").id)
    assert butir.ada
    assert butir.asal == "Dicatat Pimpinan (Contoh), 1 Agustus 2025."
    assert not page.isian.ui.label_kurang.isVisible()
    assert daftar.item(0).checkState() is Qt.CheckState.Checked
    pindaian = tmp_path / "surat.pdf"
    pindaian.write_bytes(b"%PDF-1.4\n%%EOF\n")

    def attach(dialog):
        assert "Dicatat Pimpinan" in dialog.ui.label_asal.text()
        retype(dialog.ui.catatan, "Nomor 12")
        dialog.ui.berkas.setText(str(tmp_path / "tidak-ada.pdf"))
        press(Key.Key_Return)
        assert dialog.isVisible()
        assert dialog.ui.label_galat.isVisible()
        choose_file(pindaian)
        dialog.ui.tombol_pilih.click()
        press(Key.Key_Return)

    daftar.setFocus()
    answer(lambda: press(Key.Key_Return), attach)
    (butir,) = ceklis.ceklis(uji.ctx, measuring(uji, "perintah").id)
    assert (butir.catatan, butir.berkas) == ("Nomor 12", "surat.pdf")
    assert "surat.pdf" in daftar.item(0).text()
    daftar.setFocus()
    press(Key.Key_Space)
    assert "Belum ada" in page.isian.ui.label_kurang.text(), "a tick can be taken back"


def test_what_the_program_ticks_is_only_shown(open_page, uji):
    begin_measuring(uji)
    uji.jalan("rapat-arahan", sop=PENGUKURAN)
    page = open_page("kabag")
    item = page.details().ceklis.item(0)
    assert item.text() == "Disposisi\nHasil langkah 1, Pimpinan (Contoh), 1 Agustus 2025."
    assert item.checkState() is Qt.CheckState.Checked
    assert not item.flags() & Qt.ItemFlag.ItemIsUserCheckable


@pytest.mark.luas
def test_the_papers_of_a_step_are_opened_from_it_and_belong_to_its_cycle(qtbot, open_page, uji):
    begin_measuring(uji)
    uji.jalan("rapat-arahan", sop=PENGUKURAN)
    page = open_page("perencana")
    window, panel = page.window(), page.details()
    check_page(window)
    assert panel.hasil.item(0).text() == "Notulen rapat\nBelum dibuat di Surat & naskah."
    assert "Hasilnya" not in dict(panel.shown), "the paper stands in its own list"
    assert panel._tombol_hasil.text() == "Buat Notulen"
    panel.hasil.setFocus()
    press(Key.Key_Return)
    bagian = window.page.susun
    assert window.page.HALAMAN is Halaman.NASKAH
    assert (window.periode, bagian._baris.kode) == (JULI, KodeDokumen.NOTULEN)
    retype(bagian.isian.fields["pemimpin"], "Kepala Bagian")
    press(Key.Key_S, CTRL)
    (notulen,) = (s for s in konsep.daftar_naskah(uji.ctx, JULI) if s.siklus_id)
    assert notulen.siklus_id == uji.siklus(PENGUKURAN).id

    window.go_to(Tujuan(halaman=Halaman.TUGAS))
    assert panel.hasil.item(0).text().startswith("Notulen rapat\nNotulen: konsep ada, belum final.")
    assert "Sebelum final: Tanggal surat belum dipilih" in panel.hasil.item(0).text()
    assert panel.hasil.item(0).checkState() is Qt.CheckState.Unchecked
    assert panel._tombol_hasil.text() == "Buka Notulen"
    panel._tombol_hasil.click()
    assert bagian._baris.naskah.id == notulen.id
    tunggu(qtbot, bagian)

    # One that is begun from the list belongs to no cycle.
    bagian.ui.tabel.setFocus()
    baris = next(n for n, s in bagian._lines() if s.kode is KodeDokumen.UNDANGAN)
    bagian.ui.tabel.setCurrentIndex(bagian.ui.tabel.records.index(baris, 0))
    tunggu(qtbot, bagian)
    assert bagian._naskah.siklus_id is None


def test_a_paper_that_a_step_needs_and_puts_out_has_one_button(open_page, uji):
    uji.sampai_analisa()
    page = open_page("kabag")
    panel = page.details()
    assert panel.ceklis.item(0).text().startswith("Draf laporan hasil pengumpulan data")
    assert panel.hasil.item(0).text().startswith("Laporan hasil pengumpulan data")
    tombol = [satu.text() for satu in panel.findChildren(QPushButton) if satu.isVisible()]
    assert len([satu for satu in tombol if "Laporan Hasil Pengumpulan" in satu]) == 1


def tunggu(qtbot, bagian):
    """Until everything that was begun by a key or a click is over."""
    qtbot.waitUntil(
        lambda: (
            not bagian._pindah.isActive()
            and not bagian._jeda.isActive()
            and not bagian.pratinjau._tasks
        )
    )


@pytest.mark.luas
def test_a_double_press_decides_one_step(open_page, uji, monkeypatch):
    monkeypatch.setattr(QApplication, "doubleClickInterval", lambda *_: 60_000)
    begin_measuring(uji)
    page = open_page("perencana")
    record(lambda: press(Key.Key_Return, CTRL))
    sesudah = uji.isi_basis_data()
    assert page.utama().teks == "Catat atas nama Kepala Bagian…"
    press(Key.Key_Return, CTRL, times=2)
    assert uji.isi_basis_data() == sesudah
    assert "Langkah tadi sudah selesai. Tekan sekali lagi" in page.ui.pita.text()
    monkeypatch.setattr(QApplication, "doubleClickInterval", lambda *_: 0)
    record(lambda: press(Key.Key_Return, CTRL))
    assert not measuring(uji, "rapat-arahan").keadaan.is_open


@pytest.mark.luas
def test_a_stale_page_is_told_and_shows_what_is(open_page, uji):
    begin_measuring(uji)
    lama, baru = open_page("pimpinan"), open_page("pimpinan")
    press(Key.Key_Return, CTRL)
    assert not baru.tugas
    sesudah = uji.isi_basis_data()
    lama.window().activateWindow()
    assert lama.utama().teks == "Perintahkan pengukuran kinerja"
    boxes = in_dialog(PesanDialog, lambda _box: press(Key.Key_Return))
    lama.utama().jalankan()
    assert "sudah diselesaikan oleh Pimpinan (Contoh)" in boxes[0].ui.label_mengapa.text()
    assert uji.isi_basis_data() == sesudah
    assert lama.tugas == (), "the page shows what is now"


@pytest.mark.luas
def test_a_step_is_taken_back_until_the_next_has_begun(open_page, uji):
    begin_measuring(uji)
    page = open_page("pimpinan")
    assert not page.ui.tombol_tarik.isVisible()
    press(Key.Key_Return, CTRL)
    assert page.ui.tombol_tarik.text() == "&Tarik kembali langkah 1…"
    answer(page.ui.tombol_tarik.click, give_reason("Instruksinya keliru"))
    assert uji.buka(sop=PENGUKURAN) == [("perintah", None)]
    assert last(uji, Disposisi).arah == "tarik"
    press(Key.Key_Return, CTRL)
    uji.jalan("rekap", sop=PENGUKURAN)
    page = open_page("pimpinan")
    assert not page.ui.tombol_tarik.isVisible()


@pytest.mark.luas
def test_the_chain_of_dispositions_is_shown_sorted_and_copied(open_page, uji):
    begin_measuring(uji, "rekap")
    page = open_page("tim")
    page.ui.tabel_siklus.setFocus()
    assert page.details().currentWidget() is page.details().langkah
    langkah = page.details().langkah
    assert langkah.item(1).text().startswith("✓ 1  Memerintahkan pengukuran kinerja\nPimpinan")

    def look(dialog):
        tabel = dialog.ui.tabel
        assert dialog.ui.label_judul.text() == "Riwayat disposisi Pengukuran Kinerja Juli 2025"
        assert column_texts(tabel, "pengirim")[:2] == ["Pimpinan (Contoh)", "Kabag (Contoh)"]
        assert column_texts(tabel, "penerima")[0] == "Kepala Bagian"
        tabel.sortByColumn(tabel.records.column_of("pengirim"), Qt.SortOrder.AscendingOrder)
        assert column_texts(tabel, "pengirim")[0] == "Kabag (Contoh)"
        tabel.selectAll()
        tabel.setFocus()
        press(Key.Key_C, CTRL)
        assert "diteruskan" in QGuiApplication.clipboard().text()
        press(Key.Key_Escape)

    answer(page.ui.tombol_riwayat.click, look)


@pytest.mark.luas
def test_a_clock_set_back_is_said(open_page, uji):
    begin_measuring(uji)
    uji.jam.ke(date(2025, 7, 20))
    page = open_page("pimpinan")
    assert page.ui.label_jam.text().startswith(
        "Jam komputer menunjukkan 20 Juli 2025, lebih awal dari catatan terakhir kantor, 1 Agustus"
    )
    press(Key.Key_Return, CTRL)
    assert measuring(uji, "perintah").sejak.date() == date(2025, 8, 1), "the later time counts"
