"""The plan changed in the window: cells, reasons, rows, a new year, readiness, SMART."""

from datetime import date
from decimal import Decimal

import pytest
from halaman_kantor import (
    ALT,
    CTRL,
    Key,
    closed,
    column_texts,
    in_dialog,
    open_page,
    primary,
    state_at,
)
from kantor_uji import JULI, TAHUN, A, B
from papan_ketik import SHIFT, focused, press, type_text
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QWidget,
)
from sqlmodel import func, select

from sakip_desktop.db.models import Jurnal
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.kinerja import Agregasi, Frekuensi, Polaritas, Target
from sakip_desktop.domain.periode import bulan, setahun, triwulan
from sakip_desktop.domain.smart import PERTANYAAN, Butir
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.dialogs.alasan import AlasanDialog
from sakip_desktop.gui.dialogs.konfirmasi import KonfirmasiDialog
from sakip_desktop.gui.entry_table import GemaLabel
from sakip_desktop.gui.rencana.baris_baru import IndikatorBaruDialog, SimpulBaruDialog
from sakip_desktop.gui.rencana.berhenti import BerhentiDialog
from sakip_desktop.gui.rencana.riwayat import RiwayatRencanaDialog
from sakip_desktop.gui.rencana.tahun_baru import TahunBaruDialog
from sakip_desktop.services import rencana
from sakip_desktop.services.smart import list_smart
from sakip_desktop.services.tahun_rencana import mulai_tahun

ALASAN = "PK perubahan Agustus"
TAB = {"indikator": Key.Key_O, "target": Key.Key_T, "anggaran": Key.Key_N}


def open_part(qtbot, uji, bagian, akun="perencana", periode=JULI, alasan=ALASAN):
    """The page with that part in front, the focus in its table, the reason said."""
    nomor = 2 + list(TAB).index(bagian)
    window = open_page(qtbot, uji, akun, Halaman.RENCANA, periode, bagian=nomor)
    isi = getattr(window.page, bagian)
    assert window.page.bagian is isi
    assert focused() is isi.ui.tabel
    if alasan:
        press(Key.Key_A, ALT)
        type_text(alasan)
        press(Key.Key_Return)
        assert focused() is isi.ui.tabel
    return window, isi


def indikator(uji, kode, tahun=TAHUN):
    return next(satu for satu in uji.ctx.rencana_tahun(tahun).indikator if satu.kode == kode)


def to_cell(bagian, kode, kolom):
    bagian.go_to_cell(kode, kolom)


def text_at(bagian, kode, kolom):
    model = bagian.ui.tabel.records
    return model.text(model.index(model.row_of(kode), model.column_of(kolom)))


def note(bagian):
    return bagian.ui.catatan.text()


def refused(bagian, kode, kolom):
    """What could not be saved there, and why."""
    model = bagian.ui.tabel.records
    satu = model.unsaved_at(model.index(model.row_of(kode), model.column_of(kolom)))
    return None if satu is None else (satu.teks, satu.kalimat)


def versions(uji, kode, tahun=TAHUN):
    return rencana.versi_indikator(uji.ctx, uji.indikator[kode], tahun)


def check_part(window):
    """Names, plain texts and mnemonics of what can be seen; wide tables may scroll."""
    for label in window.page.findChildren(QLabel):
        assert label.textFormat().name == "PlainText", label.objectName()
    bagian = window.page.ui.bagian
    teks = [
        satu.text()
        for satu in window.findChildren(QWidget)
        if satu.isVisible() and isinstance(satu, QAbstractButton | QLabel)
    ] + [bagian.tabText(n) for n in range(bagian.count())]
    polos = [satu.replace("&&", "") for satu in teks]
    huruf = [satu[satu.index("&") + 1].casefold() for satu in polos if "&" in satu]
    assert len(huruf) == len(set(huruf)), sorted(huruf)
    assert window.width() == 1366


# --- cells -----------------------------------------------------------------------------------


@pytest.mark.luas
def test_the_reason_is_asked_once_and_what_was_typed_waits_for_it(qtbot, uji):
    uji.penuhi(B)  # without figures the reason is that the plan is being drawn up
    window, bagian = open_part(qtbot, uji, "target", alasan="")
    assert bagian.ui.baris_alasan.kabar.text() == "belum diisi"
    assert bagian.ui.baris_alasan.berlaku.text() == (
        "Berlaku untuk periode yang belum dikirim (paling awal Januari 2025); yang sudah dikirim "
        "tetap."
    )
    kolom = bagian.ui.tabel.currentIndex().column()
    assert bagian.ui.tabel.records.columns[kolom].kunci == "target:07", "the period in front"
    to_cell(bagian, "A1", "target:tahun")
    type_text("150")
    press(Key.Key_Return)
    assert refused(bagian, "A1", "target:tahun")[0] == "150"
    assert state_at(bagian.ui.tabel, "A1", "target:tahun") == "! Belum tersimpan", "no mistake"
    assert note(bagian).startswith("! Belum tersimpan. Menunggu alasan perubahan.")
    assert not bagian.ui.tabel.findChild(GemaLabel).isVisible(), "no row is covered"
    assert indikator(uji, "A1").target[setahun(TAHUN)] == Target(Decimal(120)), "nothing yet"
    qtbot.waitUntil(lambda: focused() is bagian.ui.baris_alasan.teks)
    assert "isian Anda menunggu di tabel" in bagian.ui.baris_alasan.kabar.text()
    type_text(ALASAN)
    press(Key.Key_Return)
    assert focused() is bagian.ui.tabel
    assert refused(bagian, "A1", "target:tahun") is None
    assert indikator(uji, "A1").target[setahun(TAHUN)] == Target(Decimal(150))
    assert versions(uji, "A1")[0].alasan == ALASAN
    to_cell(bagian, "A4", "target:08")
    type_text("86.5")
    press(Key.Key_Return)
    assert note(bagian) == "i Catatan. A4: terbaca 86,5.", "echoed, though the cursor has gone on"
    assert indikator(uji, "A4").target[bulan(TAHUN, 8)] == Target(Decimal("86.5"))
    assert versions(uji, "A4")[0].alasan == ALASAN, "the same reason for every cell"
    assert window.ui.label_keadaan.text().startswith("Tersimpan ")
    press(Key.Key_O, ALT)
    assert window.page.indikator.ui.baris_alasan.teks.text() == ALASAN
    window.go_to_tab(0)
    window.go_to_tab([t.halaman for t in window.tabs].index(Halaman.RENCANA))
    press(Key.Key_T, ALT)
    assert bagian.ui.baris_alasan.teks.text() == "", "whoever left is asked again"


def test_every_kind_of_field_is_changed_in_its_cell(qtbot, uji):
    window, bagian = open_part(qtbot, uji, "indikator")
    check_part(window)
    to_cell(bagian, "A1", "definisi")
    press(Key.Key_F2)
    editor = focused()
    assert isinstance(editor, QPlainTextEdit)
    assert editor.width() >= 480, "a definition is not written through a keyhole"
    type_text(" yang panjang & <b>lugas</b>")
    press(Key.Key_Tab)
    assert indikator(uji, "A1").definisi == "Definisi A1 yang panjang & <b>lugas</b>"
    assert focused() is bagian.ui.tabel
    to_cell(bagian, "A1", "agregasi")
    press(Key.Key_F2)
    assert isinstance(focused(), QComboBox)
    type_text("m")
    assert focused().currentText() == "Maksimum"
    press(Key.Key_Return)
    assert indikator(uji, "A1").agregasi is Agregasi.MAKS
    to_cell(bagian, "A1", "kumulatif_target")
    press(Key.Key_F2)
    type_text("y")
    press(Key.Key_Return)
    assert indikator(uji, "A1").kumulatif_target
    to_cell(bagian, "A1", "baseline")
    type_text("1.250,50")
    press(Key.Key_Return)
    assert indikator(uji, "A1").baseline == Decimal("1250.5")
    assert text_at(bagian, "A1", "baseline") == "1.250,5"
    to_cell(bagian, "B1", "unit")
    press(Key.Key_F2)
    assert [focused().itemText(n) for n in range(focused().count())] == ["", A, B]
    press(Key.Key_Escape)
    to_cell(bagian, "A4", "simpul")
    press(Key.Key_F2)
    focused().setCurrentText("P1 – Program satu")
    press(Key.Key_Return)
    assert text_at(bagian, "A4", "simpul") == "P1 – Program satu"
    assert len(versions(uji, "A1")) == 5
    to_cell(bagian, "A4", "satuan")
    isi = dict(window.page.rincian.shown)
    assert isi["Indikator A4"] == "Indikator A4", "the panel tells the row in full"


@pytest.mark.luas
def test_a_text_that_cannot_be_read_stays_with_its_sentence(qtbot, uji):
    _window, bagian = open_part(qtbot, uji, "indikator")
    to_cell(bagian, "A1", "baseline")
    type_text("kira-kira")
    press(Key.Key_Return)
    teks, kalimat = refused(bagian, "A1", "baseline")
    assert teks == "kira-kira"
    assert "Tulis" in kalimat
    assert not bagian.ui.pita.isVisible(), "that is for what the figures forbid"
    press(Key.Key_Escape)
    assert refused(bagian, "A1", "baseline") is None
    assert text_at(bagian, "A1", "baseline") == ""
    assert len(versions(uji, "A1")) == 1


@pytest.mark.luas
def test_undo_writes_the_former_value_back_as_a_version(qtbot, uji):
    window, bagian = open_part(qtbot, uji, "target")
    to_cell(bagian, "A1", "target:tahun")
    type_text("150")
    press(Key.Key_Return)
    press(Key.Key_Z, CTRL)
    assert indikator(uji, "A1").target[setahun(TAHUN)] == Target(Decimal(120))
    assert [satu.nomor for satu in versions(uji, "A1")] == [3, 2, 1]
    assert bagian.current().kode == "A1"
    press(Key.Key_Y, CTRL)
    assert indikator(uji, "A1").target[setahun(TAHUN)] == Target(Decimal(150))
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    assert "Tidak ada yang dibatalkan" in note(bagian)
    assert window.page.settle()


def last_entry(uji):
    """Number of the last entry in the journal."""
    with uji.ctx.read() as sesi:
        return sesi.exec(select(func.max(Jurnal.urut))).one()


@pytest.mark.luas
def test_a_block_is_one_act_with_one_version_a_row_and_one_undo(qtbot, uji):
    _window, bagian = open_part(qtbot, uji, "target")
    to_cell(bagian, "A1", "target:TW1")
    QGuiApplication.clipboard().setText("30\t60\n85\t86\n")
    urut = last_entry(uji)
    press(Key.Key_V, CTRL)
    assert indikator(uji, "A1").target[triwulan(TAHUN, 2)] == Target(Decimal(60))
    assert indikator(uji, "A2").target[triwulan(TAHUN, 1)] == Target(Decimal(85))
    assert (len(versions(uji, "A1")), len(versions(uji, "A2"))) == (2, 2), "one a row"
    assert last_entry(uji) == urut + 1, "one entry in the journal"
    assert "4 isian ditempel" in note(bagian)
    press(Key.Key_Z, CTRL)
    assert last_entry(uji) == urut + 2
    assert triwulan(TAHUN, 1) not in indikator(uji, "A2").target
    assert note(bagian) == (
        "i Catatan. Target Triwulan I 2025 – A1 (+3 lagi): dikembalikan ke isi sebelumnya."
    )
    press(Key.Key_Y, CTRL)
    assert indikator(uji, "A2").target[triwulan(TAHUN, 2)] == Target(Decimal(86))
    to_cell(bagian, "A1", "target:TW1")
    press(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "30\n", "every digit, as it reads back"
    press(Key.Key_Right, SHIFT)
    press(Key.Key_Delete)
    assert triwulan(TAHUN, 2) not in indikator(uji, "A1").target
    assert last_entry(uji) == urut + 4, "a block is cleared as one, too"
    to_cell(bagian, "A4", "target:08")
    press(Key.Key_D, CTRL)
    kosong = indikator(uji, "A4").target.get(bulan(TAHUN, 8))
    assert kosong is None, "above stands A3, which is measured by quarter"


@pytest.mark.luas
def test_a_block_with_a_refused_cell_saves_nothing_until_it_is_mended(qtbot, uji):
    window, bagian = open_part(qtbot, uji, "target")
    to_cell(bagian, "A1", "target:TW1")
    QGuiApplication.clipboard().setText("30\t60\n85\tentah\n")
    urut = last_entry(uji)
    press(Key.Key_V, CTRL)
    assert last_entry(uji) == urut, "nothing"
    assert (len(versions(uji, "A1")), len(versions(uji, "A2"))) == (1, 1)
    assert refused(bagian, "A2", "target:TW2")[0] == "entah"
    assert "tidak terbaca sebagai angka" in refused(bagian, "A2", "target:TW2")[1]
    teks, kalimat = refused(bagian, "A1", "target:TW1")
    assert (teks, kalimat.startswith("Menunggu sel lain")) == ("30", True)
    assert state_at(bagian.ui.tabel, "A1", "target:TW1") == "! Belum tersimpan", "no mistake"
    assert bagian.current().kode == "A2", "the cursor is where it is mended"
    assert note(bagian).startswith("✕ Perlu diperbaiki. 1 dari 4 isian ditolak")
    assert not window.page.settle()
    to_cell(bagian, "A2", "target:TW2")
    type_text("86")
    press(Key.Key_Return)
    assert indikator(uji, "A1").target[triwulan(TAHUN, 1)] == Target(Decimal(30))
    assert indikator(uji, "A2").target[triwulan(TAHUN, 2)] == Target(Decimal(86))
    assert last_entry(uji) == urut + 1
    assert window.page.settle()

    to_cell(bagian, "A1", "target:TW3")
    QGuiApplication.clipboard().setText("90\tsalah\n")
    press(Key.Key_V, CTRL)
    assert refused(bagian, "A1", "target:TW3")[0] == "90"
    to_cell(bagian, "A1", "target:TW4")
    press(Key.Key_Escape)
    assert refused(bagian, "A1", "target:TW3") is None, "what is given up lets the rest go on"
    assert indikator(uji, "A1").target[triwulan(TAHUN, 3)] == Target(Decimal(90))


@pytest.mark.luas
def test_a_pasted_block_waits_for_its_reason_as_one(qtbot, uji):
    uji.penuhi(B)
    window, bagian = open_part(qtbot, uji, "target", alasan="")
    to_cell(bagian, "A1", "target:TW1")
    QGuiApplication.clipboard().setText("30\t60\n")
    urut = last_entry(uji)
    press(Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: focused() is bagian.ui.baris_alasan.teks)
    assert last_entry(uji) == urut
    type_text("12345")
    press(Key.Key_Return)
    assert last_entry(uji) == urut, "figures say nothing: the rule of the service, told at once"
    assert focused() is bagian.ui.baris_alasan.teks
    press(Key.Key_A, CTRL)
    type_text(ALASAN)
    press(Key.Key_Return)
    assert (last_entry(uji), len(versions(uji, "A1"))) == (urut + 1, 2)
    assert versions(uji, "A1")[0].alasan == ALASAN
    assert window.page.settle()


@pytest.mark.luas
def test_targets_are_open_only_where_the_indikator_is_measured(qtbot, uji):
    _window, bagian = open_part(qtbot, uji, "target")
    tabel = bagian.ui.tabel
    model = tabel.records

    def bisa(kode, kolom):
        return model.is_editable(model.index(model.row_of(kode), model.column_of(kolom)))

    assert bisa("A1", "target:09")
    assert not bisa("A3", "target:09"), "measured by quarter"
    assert bisa("A3", "target:TW3")
    assert tabel.isColumnHidden(model.column_of("target:S1")), "nobody plans by semester here"
    to_cell(bagian, "A3", "target:tahun")
    press(Key.Key_Tab)
    assert model.columns[tabel.currentIndex().column()].kunci == "target:TW1"
    press(Key.Key_Tab, times=4)
    assert bagian.current().kode != "A3", "Tab skips the months of a quarterly indikator"


@pytest.mark.luas
def test_range_label_and_yes_no_targets_are_typed_as_text(qtbot, uji):
    _window, bagian = open_part(qtbot, uji, "indikator")
    for kode, huruf in (("A1", "r"), ("A4", "y")):
        to_cell(bagian, kode, "polaritas")
        press(Key.Key_F2)
        type_text(huruf)
        press(Key.Key_Return)
    assert indikator(uji, "A1").polaritas is Polaritas.RENTANG
    press(Key.Key_T, ALT)
    bagian = _window.page.target
    assert state_at(bagian.ui.tabel, "A1", "target:tahun") == "! Perlu dilihat"
    to_cell(bagian, "A1", "target:tahun")
    assert "Tulis" in note(bagian), "the finding stands below the table"
    type_text("80..90")
    press(Key.Key_Return)
    assert text_at(bagian, "A1", "target:tahun") == "80,00 – 90,00"
    to_cell(bagian, "A4", "target:tahun")
    press(Key.Key_F2)
    type_text("y")
    press(Key.Key_Return)
    assert indikator(uji, "A4").target[setahun(TAHUN)] == Target(Decimal(1))


# --- rupiah and nodes ------------------------------------------------------------------------


@pytest.mark.luas
def test_rupiah_are_typed_and_what_does_not_add_up_is_said(qtbot, uji):
    window, bagian = open_part(qtbot, uji, "anggaran")
    check_part(window)
    assert window.ui.label_keadaan.text() == "Pagu seluruhnya Rp18.000.000"
    to_cell(bagian, "SK1", "pagu_perubahan")
    type_text("Rp 15.500.000")
    press(Key.Key_Return)
    assert text_at(bagian, "SK1", "pagu_perubahan") == "15.500.000"
    assert text_at(bagian, "P1", "jumlah") == "21.500.000"
    to_cell(bagian, "K1", "pagu_murni")
    type_text("20 juta")
    press(Key.Key_Return)
    assert refused(bagian, "K1", "pagu_murni")[0] == "20 juta"
    press(Key.Key_F2)
    focused().selectAll()
    type_text("20000000")
    press(Key.Key_Return)
    assert state_at(bagian.ui.tabel, "K1", "pagu_murni") is not None
    to_cell(bagian, "K1", "pagu_murni")
    assert "Kegiatan" in note(bagian) or "K1" in note(bagian) or "jumlah" in note(bagian)
    to_cell(bagian, "SK1", "uraian")
    press(Key.Key_F2)
    focused().selectAll()
    type_text("Nama baru")
    press(Key.Key_Return)
    assert text_at(bagian, "SK1", "uraian") == "Nama baru"
    assert rencana.versi_simpul(uji.ctx, uji.simpul["SK1"], TAHUN)[0].alasan == ALASAN


def test_a_node_and_an_indikator_are_added(qtbot, uji):
    window, bagian = open_part(qtbot, uji, "anggaran")
    to_cell(bagian, "K1", "uraian")

    def fill(box):
        assert box.ui.jenis.currentText() == "Sub kegiatan"
        assert box.ui.induk.currentText() == "K1 – Kegiatan satu"
        assert box.ui.alasan.text() == ALASAN
        type_text("SK1")
        press(Key.Key_Tab)
        type_text("Sub kegiatan tiga")
        press(Key.Key_S, ALT)
        qtbot.waitUntil(box.ui.label_galat.isVisible)
        box.ui.kode.setFocus()
        box.ui.kode.selectAll()
        type_text("SK3")
        box.ui.unit.setCurrentText(B)
        press(Key.Key_P, ALT)
        type_text("2.500.000")
        press(Key.Key_Return)

    met = in_dialog(SimpulBaruDialog, fill)
    press(Key.Key_B, ALT)
    qtbot.waitUntil(lambda: closed(met))
    assert text_at(bagian, "SK3", "pagu_murni") == "2.500.000"
    press(Key.Key_O, ALT)
    bagian = window.page.indikator

    def tambah(box):
        type_text("B2")
        press(Key.Key_Tab)
        type_text("Indikator B2")
        box.ui.simpul.setCurrentText("SK3 – Sub kegiatan tiga")
        box.ui.unit.setCurrentText(B)
        box.ui.satuan.setText("Orang")
        press(Key.Key_Return)

    met = in_dialog(IndikatorBaruDialog, tambah)
    press(Key.Key_I, ALT)
    qtbot.waitUntil(lambda: closed(met))
    baru = indikator(uji, "B2")
    assert (baru.satuan, baru.frekuensi) == ("Orang", Frekuensi.BULANAN)
    assert text_at(bagian, "B2", "unit") == B


# --- what is measured ------------------------------------------------------------------------


def test_a_change_that_would_orphan_figures_is_refused_with_the_way_to_do_it(qtbot, uji):
    uji.penuhi(A)
    window, bagian = open_part(qtbot, uji, "indikator")
    to_cell(bagian, "A1", "unit")
    press(Key.Key_F2)
    focused().setCurrentText(B)
    press(Key.Key_Return)
    _teks, kalimat = refused(bagian, "A1", "unit")
    assert "Hentikan yang ini dan tambahkan penggantinya" in kalimat
    assert "“Ganti dengan yang baru…” (Alt+B)" in bagian.ui.pita.text()
    check_part(window)
    assert bagian.ui.tombol_ganti.isVisible()

    def ganti(box):
        assert box.ui.kode.text() == "A1-B"
        assert box.ui.label_judul.text() == "A1 – Indikator A1"
        assert box.ui.alasan.placeholderText() == "mengapa diganti"
        assert box.ui.label_gugur.text().startswith("Untuk A1: Tidak ditanyakan lagi: ")
        box.ui.unit.setCurrentText(B)
        box.ui.pada.setDate(date(TAHUN, 8, 1))
        press(Key.Key_Return)

    met = in_dialog(IndikatorBaruDialog, ganti)
    press(Key.Key_B, ALT)
    qtbot.waitUntil(lambda: closed(met))
    assert indikator(uji, "A1").berhenti_pada == date(TAHUN, 8, 1)
    baru = indikator(uji, "A1-B")
    assert baru.unit_id == uji.unit[B]
    assert baru.definisi == "Definisi A1"
    assert baru.target[setahun(TAHUN)] == Target(Decimal(120))
    assert uji.figur("A1").nilai == Decimal(10), "what was measured stays"
    assert state_at(bagian.ui.tabel, "A1", "kode") == "⊘ Berhenti"
    assert not bagian.ui.pita.isVisible()


@pytest.mark.luas
def test_retiring_says_what_becomes_of_it_and_can_be_taken_back(qtbot, uji):
    uji.penuhi(A)
    _window, bagian = open_part(qtbot, uji, "indikator")
    to_cell(bagian, "A1", "nama")

    def henti(box):
        assert "angkanya tidak berubah" in box.ui.label_akibat.text()
        assert box.ui.pada.date().toPython() == date(TAHUN, 8, 1), "after what was measured"
        gugur = box.ui.label_gugur.text()
        assert gugur.startswith("Tidak ditanyakan lagi: Agustus – Desember 2025. Target yang gugur")
        assert "Agustus 10" in gugur
        assert "setahun 120" in gugur
        box.ui.pada.setDate(date(TAHUN, 12, 1))
        assert box.ui.label_gugur.text().startswith("Tidak ditanyakan lagi: Desember 2025.")
        box.ui.pada.setDate(date(TAHUN, 7, 1))
        press(Key.Key_Return)
        qtbot.waitUntil(box.ui.label_galat.isVisible)
        assert "Isi 1 Agustus 2025 atau sesudahnya" in box.ui.label_galat.text()
        box.ui.pada.setDate(date(TAHUN, 8, 1))
        press(Key.Key_Return)

    met = in_dialog(BerhentiDialog, henti)
    press(Key.Key_H, ALT)
    qtbot.waitUntil(lambda: closed(met))
    assert indikator(uji, "A1").berhenti_pada == date(TAHUN, 8, 1)
    assert bagian.ui.label_jumlah.text() == "5 indikator, 1 berhenti"
    to_cell(bagian, "A1", "kode")
    met = in_dialog(BerhentiDialog, lambda _box: press(Key.Key_Return))
    press(Key.Key_L, ALT)
    qtbot.waitUntil(lambda: closed(met))
    assert indikator(uji, "A1").berhenti_pada is None


@pytest.mark.luas
def test_the_history_tells_from_what_to_what_by_whom_and_why(qtbot, uji):
    _window, bagian = open_part(qtbot, uji, "target")
    to_cell(bagian, "A1", "target:tahun")
    type_text("150")
    press(Key.Key_Return)
    dilihat = []

    def look(box):
        assert focused() is box.ui.tabel
        dilihat.append(column_texts(box.ui.tabel, "alasan"))
        dilihat.append(column_texts(box.ui.tabel, "oleh")[0].splitlines()[0])
        dilihat.append(box.ui.rinci.toPlainText())
        press(Key.Key_Down)
        dilihat.append(box.ui.rinci.toPlainText())
        press(Key.Key_Escape)

    to_cell(bagian, "A1", "target:tahun")
    met = in_dialog(RiwayatRencanaDialog, look)
    press(Key.Key_W, ALT)
    qtbot.waitUntil(lambda: closed(met))
    assert dilihat[0] == [ALASAN, "Impor rencana 2025"]
    assert dilihat[1] == "Perencana (Contoh)"
    assert dilihat[2] == "Target Tahun 2025: 120 → 150"
    assert dilihat[3].startswith("Versi pertama")


def in_menu(key):
    """When a menu is open, press a letter in it."""

    def wait():
        menu = QApplication.activePopupWidget()
        if menu is None:
            QTimer.singleShot(5, wait)
        else:
            QTest.keyClick(menu, key)

    QTimer.singleShot(0, wait)


@pytest.mark.luas
def test_the_tree_has_the_same_actions_in_its_menus(qtbot, uji):
    window = open_page(qtbot, uji, "perencana", Halaman.RENCANA)
    press(Key.Key_R, ALT)
    pohon = window.page.pohon
    check_part(window)
    assert not pohon.aksi_ganti.isEnabled(), "a sasaran is not replaced"
    press(Key.Key_F, CTRL)
    type_text("a4")
    press(Key.Key_Return)
    assert pohon.aksi_ganti.isEnabled()

    def henti(box):
        assert box.ui.label_judul.text() == "A4 – Indikator A4"
        press(Key.Key_A, ALT)
        type_text(ALASAN)
        press(Key.Key_Return)

    met = in_dialog(BerhentiDialog, henti)
    in_menu(Key.Key_H)
    press(Key.Key_U, ALT)
    qtbot.waitUntil(lambda: closed(met))
    assert indikator(uji, "A4").berhenti_pada == date(TAHUN, 8, 1)
    assert focused() is pohon.ui.pohon
    assert pohon.aksi_berlakukan.isEnabled()
    assert not pohon.aksi_hentikan.isEnabled()
    met = in_dialog(SimpulBaruDialog, lambda _box: press(Key.Key_Escape))
    in_menu(Key.Key_T)
    press(Key.Key_H, ALT)
    qtbot.waitUntil(lambda: closed(met))
    assert met[0].ui.jenis.currentText() == "Tujuan"


# --- a year begins ---------------------------------------------------------------------------


def test_a_year_is_begun_from_the_one_before(qtbot, uji):
    window = open_page(qtbot, uji, "perencana", Halaman.RENCANA, setahun(TAHUN + 1))
    page = window.page
    assert page.bagian is page.pohon
    kosong = page.pohon.ui.label_rencana_kosong.text()
    assert "Mulai tahun baru, yang menyalin rencana 2025" in kosong
    press(Key.Key_O, ALT)
    assert page.indikator.ui.label_kosong.text().startswith("Belum ada rencana tahun 2026.")
    press(Key.Key_R, ALT)
    assert focused() is page.pohon.ui.tombol_tahun_kosong

    def mulai(box):
        assert box.ui.dari.currentText() == "2025"
        assert box.ui.alasan.text() == "Penyusunan rencana 2026"
        assert "isi targetnya" in box.ui.label_akibat.text()
        press(Key.Key_T, ALT)
        qtbot.waitUntil(box.ui.dengan_target.isChecked)
        assert "periksa targetnya" in box.ui.label_akibat.text()
        box.ui.tombol_lanjut.setFocus()
        press(Key.Key_Return)

    met = in_dialog(TahunBaruDialog, mulai)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: closed(met))
    assert page.pohon.ui.pohon.topLevelItemCount() == 1
    assert focused() is page.pohon.ui.pohon
    assert indikator(uji, "A1", TAHUN + 1).target == {
        setahun(TAHUN + 1): Target(Decimal(120)),
        bulan(TAHUN + 1, 7): Target(Decimal(10)),
        bulan(TAHUN + 1, 8): Target(Decimal(10)),
    }
    press(Key.Key_T, ALT)
    alasan = page.target.ui.baris_alasan.teks
    assert alasan.text() == "Penyusunan rencana 2026", "a year without figures has its reason"
    to_cell(page.target, "A1", "target:tahun")
    type_text("130")
    press(Key.Key_Return)
    assert indikator(uji, "A1", TAHUN + 1).target[setahun(TAHUN + 1)] == Target(Decimal(130))
    assert indikator(uji, "A1").target[setahun(TAHUN)] == Target(Decimal(120))
    assert versions(uji, "A1", TAHUN + 1)[0].alasan == "Penyusunan rencana 2026"

    press(Key.Key_R, ALT)  # begun by mistake: taken back where it was begun
    batal = next(a for a in page.pohon.ui.tombol_ubah.menu().actions() if "Batalkan" in a.text())

    def tarik(box):
        assert "Tahun itu kosong lagi" in box.ui.label_akibat.text()
        assert not box.ui.tombol_lanjut.isEnabled(), "a reason first"
        box.ui.alasan.setFocus()
        type_text("Salah tahun asal")
        box.ui.tombol_lanjut.setFocus()
        press(Key.Key_Return)

    met = in_dialog(AlasanDialog, tarik)
    batal.trigger()
    qtbot.waitUntil(lambda: closed(met))
    assert focused() is page.pohon.ui.tombol_tahun_kosong, "it can be begun anew"
    assert rencana.tahun_berencana(uji.ctx) == (TAHUN,)


@pytest.mark.luas
def test_a_year_that_is_being_measured_is_not_taken_back(qtbot, uji):
    window = open_page(qtbot, uji, "perencana", Halaman.RENCANA, JULI)
    for nama, huruf in (*TAB.items(), ("sop", Key.Key_P), ("dokumen_kantor", Key.Key_M)):
        press(huruf, ALT)
        assert window.page.bagian is getattr(window.page, nama)
        assert window.page.bagian.isAncestorOf(focused())
    press(Key.Key_R, ALT)
    ubah = window.page.pohon.ui.tombol_ubah.menu().actions()
    teks = []

    def baca(box):
        teks.append(box.ui.label_mengapa.text())
        box.accept()

    met = in_dialog(PesanDialog, baca)
    next(a for a in ubah if "Batalkan" in a.text()).trigger()
    qtbot.waitUntil(lambda: closed(met))
    assert teks == ["Pengumpulan datanya sudah dimulai."]


@pytest.mark.luas
def test_what_could_not_be_saved_does_not_follow_into_another_year(qtbot, uji):
    uji.masuk("perencana")
    mulai_tahun(uji.ctx, TAHUN + 1, dari=TAHUN, dengan_target=True, alasan="Penyusunan 2026")
    window, bagian = open_part(qtbot, uji, "target")
    to_cell(bagian, "A1", "target:tahun")
    type_text("kira-kira")
    press(Key.Key_Return)
    assert refused(bagian, "A1", "target:tahun") is not None
    met = in_dialog(KonfirmasiDialog, lambda box: box.ui.tombol_lanjut.click())
    window.show_periode(setahun(TAHUN + 1))
    assert met
    assert bagian.ui.tabel.records.unsaved_count == 0
    assert text_at(bagian, "A1", "target:tahun") == "120,00"


@pytest.mark.luas
def test_a_plan_is_begun_by_hand_from_nothing(qtbot, uji):
    window = open_page(qtbot, uji, "perencana", Halaman.RENCANA, setahun(TAHUN - 1))
    page = window.page
    assert not page.pohon.ui.tombol_tahun_kosong.isVisible(), "no earlier year has a plan"
    press(Key.Key_S, ALT)
    assert page.smart.ui.label_kosong.text().startswith("Belum ada rencana tahun 2024.")
    press(Key.Key_K, ALT)
    assert primary(window) == ("Buka yang belum lengkap", "")
    press(Key.Key_Return, CTRL)
    assert page.bagian is page.pohon, "what is missing is the plan itself"
    press(Key.Key_N, ALT)
    assert "“Tambah baris…” (Alt+B)" in page.anggaran.ui.label_kosong.text()
    check_part(window)

    def fill(box):
        assert box.ui.jenis.currentText() == "Tujuan"
        assert box.ui.alasan.text() == "Penyusunan rencana 2024"
        type_text("T1")
        press(Key.Key_Tab)
        type_text("Tujuan satu")
        press(Key.Key_Return)

    met = in_dialog(SimpulBaruDialog, fill)
    press(Key.Key_B, ALT)
    qtbot.waitUntil(lambda: closed(met))
    assert text_at(page.anggaran, "T1", "uraian") == "Tujuan satu"
    assert focused() is page.anggaran.ui.tabel


# --- readiness -------------------------------------------------------------------------------


@pytest.mark.luas
def test_readiness_leads_to_the_cell_that_is_missing(qtbot, uji):
    window = open_page(qtbot, uji, "perencana", Halaman.RENCANA)
    press(Key.Key_K, ALT)
    page = window.page
    bagian = page.kesiapan
    check_part(window)
    assert focused() is bagian.ui.tabel
    assert "hal" in bagian.ui.label_ringkas.text()
    sebelum = bagian.ui.tabel.records.rowCount()
    kode = column_texts(bagian.ui.tabel, "kode")
    apa = column_texts(bagian.ui.tabel, "apa")
    nomor = next(
        n for n, (k, a) in enumerate(zip(kode, apa, strict=True)) if k == "A1" and "Formulasi" in a
    )
    bagian.ui.tabel.setCurrentIndex(bagian.ui.tabel.records.index(nomor, 0))
    press(Key.Key_Return)
    assert page.bagian is page.indikator
    assert focused() is page.indikator.ui.tabel
    assert page.indikator.current().kode == "A1"
    kolom = page.indikator.ui.tabel.currentIndex().column()
    assert page.indikator.ui.tabel.records.columns[kolom].kunci == "rumus"
    page.alasan.say(ALASAN)
    type_text("Jumlah dokumen")
    press(Key.Key_Tab)
    press(Key.Key_K, ALT)
    assert bagian.ui.tabel.records.rowCount() == sebelum - 1
    nomor = next(
        n for n, a in enumerate(column_texts(bagian.ui.tabel, "apa")) if a.startswith("Target ")
    )
    bagian.ui.tabel.setCurrentIndex(bagian.ui.tabel.records.index(nomor, 0))
    assert primary(window) == ("Buka yang belum lengkap", "")
    press(Key.Key_Return, CTRL)
    assert page.bagian is page.target


# --- SMART -----------------------------------------------------------------------------------


@pytest.mark.luas
def test_smart_is_answered_by_y_and_t_with_remarks(qtbot, uji):
    window = open_page(qtbot, uji, "perencana", Halaman.RENCANA)
    press(Key.Key_S, ALT)
    page, bagian = window.page, window.page.smart
    check_part(window)
    assert focused() is bagian.ui.tabel
    assert bagian.ui.label_ringkas.text().startswith("0 dari 5 indikator sudah dinilai")
    assert PERTANYAAN[Butir.S] in bagian.ui.label_tanya.text()
    type_text("yyyyt")
    a1 = list_smart(uji.ctx, TAHUN)[0]
    assert [satu.terpenuhi for satu in a1.butir.values()] == [True, True, True, True, False]
    assert bagian.ui.label_ringkas.text() == (
        "1 dari 5 indikator sudah dinilai; 0 memenuhi kelimanya. "
        "Jawab tiap sel dengan huruf y (Ya) atau t (Tidak)."
    )
    assert bagian.ui.label_tanya.text().startswith("A2 · Spesifik"), "on to the next indikator"
    press(Key.Key_Backtab, SHIFT)
    assert bagian.ui.label_tanya.text().startswith("A1 · Berjangka waktu")
    press(Key.Key_C, ALT)
    assert focused() is bagian.ui.catatan_butir
    type_text("Belum ada tenggat & <b>")
    press(Key.Key_Return)
    assert focused() is bagian.ui.tabel
    titik = list_smart(uji.ctx, TAHUN)[0].butir[Butir.T]
    assert (titik.terpenuhi, titik.catatan) == (False, "Belum ada tenggat & <b>")
    assert "Belum ada tenggat & <b>" in dict(page.rincian.shown)["Berjangka waktu (Time-bound)"]
    press(Key.Key_Z, CTRL)
    assert list_smart(uji.ctx, TAHUN)[0].butir[Butir.T].catatan == ""
    press(Key.Key_Delete)
    assert list_smart(uji.ctx, TAHUN)[0].butir[Butir.T].terpenuhi is None


# --- everybody else --------------------------------------------------------------------------


@pytest.mark.luas
def test_others_read_the_same_tables(qtbot, uji):
    window, bagian = open_part(qtbot, uji, "indikator", akun="pimpinan", alasan="")
    page = window.page
    assert not bagian.ui.baris_alasan.isVisible()
    assert not bagian.ui.tombol_tambah.isVisible()
    assert bagian.ui.tombol_riwayat.isVisible()
    assert text_at(bagian, "A1", "definisi") == "Definisi A1"
    sebelum = uji.isi_basis_data()
    type_text("x")
    press(Key.Key_Delete)
    assert "Dibaca saja: Hanya Sekretaris Tim SAKIP yang berwenang melakukan ini." in note(bagian)
    for kunci in (Key.Key_T, Key.Key_N, Key.Key_S, Key.Key_K, Key.Key_R):
        press(kunci, ALT)
        check_part(window)
    assert not page.pohon.ui.tombol_tambah.isVisible()
    assert uji.isi_basis_data() == sebelum
