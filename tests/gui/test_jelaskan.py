"""“Jelaskan angka ini” from every page that shows a percentage, by keyboard, menu and button."""

import pytest
from halaman_kantor import CTRL, Key, column_texts, open_page
from kantor_uji import JULI, A
from papan_ketik import focused, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from sakip_desktop.domain.errors import IzinDitolak
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.dialogs.jelaskan import JelaskanDialog, open_explanation
from sakip_desktop.services.penjelasan import Apa, Tentang


def box(window):
    """The open box; None when there is none."""
    dialog = window.findChild(JelaskanDialog)
    return dialog if dialog is not None and dialog.isVisible() else None


def told(window):
    """Title, kind of figure, the figure, and all that is said of it."""
    ui = box(window).ui
    judul, angka = ui.label_judul.text(), ui.label_angka.text()
    return judul, ui.label_sebutan.text().split("\n")[0], angka, ui.isi.toPlainText()


def buttons(widget, teks):
    return [b for b in widget.findChildren(QPushButton) if b.isVisible() and b.text() == teks]


def to_table(qtbot, window, tabel):
    """Back from the box into the table."""
    window.activateWindow()
    tabel.setFocus()
    qtbot.waitUntil(lambda: focused() is tabel)


@pytest.fixture
def terukur(uji):
    """July is measured and waits for the head."""
    uji.sampai_analisa()
    return uji.ukur(sampai="setujui")


@pytest.mark.luas
def test_the_recap_explains_by_key_menu_enter_and_button(qtbot, terukur):
    window = open_page(qtbot, terukur, "tim", Halaman.REKAP)
    tabel = window.page.ui.tabel_capaian
    press(Key.Key_J, CTRL)
    judul, sebutan, angka, isi = told(window)
    assert (judul, sebutan, angka) == ("A1  Indikator A1", "Capaian Juli 2025", "100,00 %")
    assert "Hitungan capaian\n10 ÷ 10 × 100 = 100,00 %" in isi
    qtbot.waitUntil(lambda: focused() is box(window).ui.isi)
    assert not box(window).isModal()
    assert column_texts(box(window).ui.tabel_sumber, "nilai")[-1] == "10"
    assert column_texts(box(window).ui.tabel_sumber, "oleh")[-1] == "Pengisi-A (Contoh)"
    assert column_texts(box(window).ui.tabel_sumber, "pada")[-1] == "1 Agustus 2025 pukul 09.00"
    pertama = box(window)
    to_table(qtbot, window, tabel)
    press(Key.Key_Down)
    press(Key.Key_Return)  # the same box shows the next figure
    assert told(window)[0] == "A2  Indikator A2"
    assert box(window) is pertama
    menu = tabel.make_menu()
    kata = [aksi.text() for aksi in menu.actions() if aksi.text()]
    assert kata[:3] == [
        "&Jelaskan angka ini\tCtrl+J",
        "Jelaskan &hasil IKU sasaran ini",
        "Jelaskan s&erapan sasaran ini",
    ]
    menu.actions()[1].trigger()
    assert told(window)[:2] == ("S1  Sasaran satu", "Rata-rata capaian IKU sasaran, Juli 2025")
    menu.actions()[2].trigger()
    assert told(window)[1:3] == ("Serapan anggaran s.d. Juli 2025", "8,33 %")
    judul_hasil = tabel.make_menu(1)  # a right click on the heading with the result
    assert judul_hasil.actions()[0].text() == "&Jelaskan angka ini\tCtrl+J"
    judul_hasil.actions()[0].trigger()
    assert told(window)[0] == "S1  Sasaran satu"
    (tombol,) = buttons(window.page, "Jelaskan…")
    tombol.click()
    assert told(window)[:2] == (terukur.ctx.kantor.nama, "Rata-rata capaian Juli 2025")
    (rincian,) = buttons(window.page.rincian, "Jelaskan angka ini (Ctrl+J)")
    rincian.click()
    assert told(window)[0] == "A2  Indikator A2"
    menu.deleteLater()
    judul_hasil.deleteLater()


def test_the_box_can_be_read_copied_and_closed_by_keyboard(qtbot, terukur):
    window = open_page(qtbot, terukur, "kabag", Halaman.REKAP)
    press(Key.Key_J, CTRL)
    dialog = box(window)
    qtbot.waitUntil(lambda: focused() is dialog.ui.isi)
    urut = []
    for _ in range(4):
        urut.append(focused())
        press(Key.Key_Tab)
    ui = dialog.ui
    assert urut == [ui.isi, ui.tabel_sumber, ui.tombol_salin, ui.tombol_tutup]
    ui.tombol_salin.click()
    teks = QGuiApplication.clipboard().text()
    assert teks.startswith("A1  Indikator A1\nCapaian Juli 2025 · 100,00 % · Sangat Tinggi")
    assert "Juli 2025\t10\tangka periode ini\tPengisi-A (Contoh)\t1 Agustus 2025 pukul" in teks
    assert ui.label_kabar.text().startswith("✓ Penjelasan disalin")
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    huruf = [
        w.text()[w.text().index("&") + 1]
        for w in [*dialog.findChildren(QAbstractButton), *dialog.findChildren(QLabel)]
        if "&" in w.text()
    ]
    assert len(huruf) == len(set(huruf)) == 3
    assert ui.isi.accessibleName()
    assert dialog.width() <= 1366
    assert dialog.height() <= 700
    press(Key.Key_Escape)
    assert box(window) is None


@pytest.mark.luas
def test_a_form_explains_its_figures_and_its_rupiah_and_follows_what_is_typed(qtbot, uji):
    uji.masuk("pengisi-a")
    uji.isi("A1", "nilai", "9")
    uji.isi("A1", "kendala", "<b>Tebal</b>")
    window = open_page(qtbot, uji, "pengisi-a", Halaman.ISI_DATA)
    tabel = window.page.ui.tabel_indikator
    press(Key.Key_J, CTRL)
    assert told(window)[:3] == ("A1  Indikator A1", "Capaian Juli 2025", "90,00 %")
    dialog = box(window)
    model = tabel.records
    model.setData(model.index(model.row_of((uji.indikator["A1"], JULI)), 8), "8")
    assert dialog.ui.label_angka.text() == "80,00 %"
    kolom = model.column_of("capaian")
    baris = model.row_of((uji.indikator["A2"], JULI))
    tempat = tabel.visualRect(model.index(baris, kolom)).center()
    window.activateWindow()
    QTest.mouseClick(tabel.viewport(), Qt.MouseButton.LeftButton, pos=tempat)
    QTest.mouseDClick(tabel.viewport(), Qt.MouseButton.LeftButton, pos=tempat)
    assert told(window)[0] == "A2  Indikator A2"
    assert "Realisasi belum diisi." in told(window)[3]
    uji.isi_rupiah("SK1", "3.000.000")
    window.page.reload()
    to_table(qtbot, window, window.page.ui.tabel_anggaran)
    press(Key.Key_J, CTRL)
    assert told(window)[1:3] == ("Serapan anggaran s.d. Juli 2025", "25,00 %")
    assert "Rp3.000.000 ÷ Rp12.000.000 × 100" in told(window)[3]


@pytest.mark.luas
def test_the_checker_has_each_line_explained_before_deciding(qtbot, uji):
    uji.kirim(A)
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    tabel = window.page.ui.tabel_isi
    to_table(qtbot, window, tabel)
    press(Key.Key_J, CTRL)
    assert told(window)[:2] == ("A1  Indikator A1", "Capaian Juli 2025")
    tabel.setCurrentIndex(tabel.records.index(tabel.records.rowCount() - 1, 0))
    (rincian,) = buttons(window.page.rincian, "Jelaskan angka ini (Ctrl+J)")
    rincian.click()
    assert told(window)[:3] == (
        "SK1  Sub kegiatan satu",
        "Serapan anggaran s.d. Juli 2025",
        "8,33 %",
    )


@pytest.mark.luas
def test_the_head_has_both_boxes_and_both_tables_explained(qtbot, terukur):
    window = open_page(qtbot, terukur, "pimpinan", Halaman.PERSETUJUAN)
    ui = window.page.ui
    rerata, serapan = buttons(window.page, "Jelaskan…")
    rerata.click()
    assert told(window)[1:3] == ("Rata-rata capaian Juli 2025", ui.angka_rerata.text())
    serapan.click()
    assert told(window)[1:3] == ("Serapan anggaran s.d. Juli 2025", ui.angka_serapan.text())
    assert {rerata.accessibleName(), serapan.accessibleName()} == {
        "Jelaskan rata-rata capaian ini",
        "Jelaskan serapan ini",
    }
    ui.tabel_belum.show()  # nothing fell short here: it shows what was reached
    ui.tabel_belum.records.set_records(window.page.laporan.semua[-1:])
    for tabel, judul in (
        (ui.tabel_sasaran, "S1  Sasaran satu"),
        (ui.tabel_belum, "B1  Indikator B1"),
    ):
        to_table(qtbot, window, tabel)
        tabel.setCurrentIndex(tabel.records.index(0, 0))
        press(Key.Key_Return)
        assert told(window)[0] == judul


@pytest.mark.luas
def test_who_may_not_read_a_figure_is_told_why_and_no_box_stays(qtbot, uji, monkeypatch):
    window = open_page(qtbot, uji, "pengisi-a", Halaman.ISI_DATA)
    gagal = []
    monkeypatch.setattr(
        "sakip_desktop.gui.dialogs.jelaskan.show_error", lambda _w, galat: gagal.append(galat)
    )
    asing = Tentang(apa=Apa.CAPAIAN, periode=JULI, id=uji.indikator["B1"])
    assert open_explanation(window.page, uji.ctx, asing) is None
    assert box(window) is None
    assert isinstance(gagal[0], IzinDitolak)
    assert "milik unit lain" in str(gagal[0])
    assert not window.findChildren(PesanDialog)
