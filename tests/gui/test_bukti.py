"""Evidence in the window: dropped onto a line, chosen, looked at, retired; panel and sign."""

from io import BytesIO
from pathlib import Path

import halaman_kantor
import pytest
from berkas_uji import jpg, pdf, pindaian_pdf, png, xlsx
from halaman_kantor import (
    ALT,
    Key,
    choose_file,
    column_texts,
    in_dialog,
    open_page,
    state_at,
)
from kantor_uji import JULI, TAHUN, ubah_isian
from papan_ketik import click, press, type_text
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QPoint,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QPushButton
from seret_uji import brought, drop

from sakip_desktop.domain.bukti import Isi
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.bukti.gambar import read_image
from sakip_desktop.gui.bukti.lihat import LihatBerkasDialog
from sakip_desktop.gui.bukti.macam import BuktiMacamDialog, BuktiTautanDialog
from sakip_desktop.gui.bukti.panel import BuktiPanel
from sakip_desktop.gui.dialogs.konfirmasi import KonfirmasiDialog
from sakip_desktop.gui.formulir_saring import Saring
from sakip_desktop.gui.pratinjau import Pratinjau
from sakip_desktop.services import bukti_angka, contoh_bukti, isi_berkas


@pytest.fixture
def macam(uji):
    """A1 wants two kinds, A4 one."""
    uji.masuk("perencana")
    for kode, teks in (("A1", "Daftar hadir; Foto"), ("A4", "Laporan")):
        ubah_isian(uji.ctx, TAHUN, kode, "bukti", teks, alasan="Melengkapi")
    return uji


def key_of(uji, kode):
    return uji.indikator[kode], JULI


def place_of(tabel, kunci):
    """Where a line stands in the table."""
    row = tabel.records.row_of(kunci)
    tabel.scrollTo(tabel.records.index(row, 0))
    return QPoint(30, tabel.rowViewportPosition(row) + 4)


def go_to(window, kunci):
    tabel = window.page.ui.tabel_indikator
    row = tabel.records.row_of(kunci)
    tabel.setCurrentIndex(tabel.records.index(row, tabel.records.column_of("nilai")))


def panel(qtbot, window):
    """The panel of the selected figure, once the page has come to rest."""
    qtbot.waitUntil(lambda: window.findChild(BuktiPanel) is not None)
    qtbot.waitUntil(lambda: not window.page._nanti.isActive())
    return window.findChildren(BuktiPanel)[-1]


def listed(uji, kode="A1"):
    return [
        (satu.nama, satu.macam)
        for satu in bukti_angka.daftar_bukti(uji.ctx, uji.indikator[kode], JULI)
    ]


@pytest.mark.luas
def test_a_file_dropped_onto_a_line_is_its_evidence(qtbot, macam, tmp_path):
    uji = macam
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    window = open_page(qtbot, uji, "pengisi-a", Halaman.ISI_DATA)
    tabel = window.page.ui.tabel_indikator
    a1, a4 = key_of(uji, "A1"), key_of(uji, "A4")
    assert column_texts(tabel, "bukti") == ["0/2", "", "0/1"]
    assert state_at(tabel, a1, "bukti") == "○ Belum ada"

    window.page.show_only(Saring.BUKTI)
    assert column_texts(tabel, "bukti") == ["0/2"], "what is empty lacks something else"
    window.page.show_only(Saring.SEMUA)

    laporan = brought(tmp_path, "a:b CON.pdf".replace(":", "\uff1a"), pdf())
    assert drop(tabel.viewport(), place_of(tabel, a4), laporan)
    assert listed(uji, "A4") == [(laporan.name, "Laporan")], "the only kind is not asked about"
    assert state_at(tabel, a4, "bukti") == "✓ Lengkap"
    assert tabel.records.key_at(tabel.currentIndex().row()) == a4

    said = []

    def choose(box):
        said.append([box.ui.daftar.item(n).text() for n in range(box.ui.daftar.count())])
        assert box.pilihan.macam == "Daftar hadir"
        assert box.ui.untuk_semua.isHidden()
        press(Key.Key_Down)
        press(Key.Key_Return)

    in_dialog(BuktiMacamDialog, choose)
    assert drop(tabel.viewport(), place_of(tabel, a1), brought(tmp_path, "rapat.jpg", jpg()))
    qtbot.waitUntil(lambda: bool(listed(uji)))
    assert said == [["Daftar hadir", "Foto", "Lainnya (tidak diminta rencana)"]]
    assert listed(uji) == [("rapat.jpg", "Foto")]
    assert column_texts(tabel, "bukti") == ["1/2", "", "1"]
    assert drop(tabel.viewport(), place_of(tabel, a1), brought(tmp_path, "hadir.pdf", pdf("x")))
    qtbot.waitUntil(lambda: len(listed(uji)) == 2)
    assert listed(uji)[1] == ("hadir.pdf", "Daftar hadir"), "the one that is missing"

    met = in_dialog(PesanDialog, lambda _box: press(Key.Key_Return))
    assert drop(tabel.viewport(), place_of(tabel, a4), brought(tmp_path, "a.pdf.exe", pdf()))
    qtbot.waitUntil(lambda: bool(met))
    assert len(listed(uji, "A4")) == 1
    judul = QPoint(30, 4)
    assert tabel.records.is_heading(tabel.rowAt(judul.y()))
    tabel.scrollToTop()
    assert not drop(tabel.viewport(), judul, laporan)
    huruf = halaman_kantor._mnemonics(window)
    assert len(huruf) == len(set(huruf)), huruf


def test_the_panel_adds_shows_and_retires(qtbot, macam, tmp_path, monkeypatch):
    uji = macam.masuk("pengisi-a")
    bukti_angka.tambah_bukti(
        uji.ctx, uji.indikator["A1"], JULI, brought(tmp_path, "p.pdf", pindaian_pdf()), "Foto"
    )
    window = open_page(qtbot, uji, "pengisi-a", Halaman.ISI_DATA)
    go_to(window, key_of(uji, "A1"))
    isi = panel(qtbot, window)
    _judul, teks = next(s for s in window.page.rincian.shown if s[0].startswith("Bukti Juli"))
    assert teks.startswith("! Belum lengkap. Kurang: Daftar hadir. Ada PDF yang hanya gambar")
    assert isi.daftar.item(0).text().startswith("Foto\np.pdf · ")
    assert isi.daftar.item(0).text().endswith("! PDF hanya gambar")

    shown = []
    in_dialog(
        LihatBerkasDialog,
        lambda box: (shown.append(box.pratinjau.page_count), press(Key.Key_Escape)),
    )
    click(isi.tombol_lihat)
    qtbot.waitUntil(lambda: shown == [1])

    choose_file(brought(tmp_path, "hadir.xlsx", xlsx()))
    click(isi.tombol_tambah)
    qtbot.waitUntil(lambda: len(listed(uji)) == 2)
    assert listed(uji)[1] == ("hadir.xlsx", "Daftar hadir")

    isi = panel(qtbot, window)
    faults = []

    def link(box):
        type_text("contoh.go.id")
        press(Key.Key_Return)
        faults.append(box.ui.label_galat.text())
        box.ui.tautan.setText("https://contoh.go.id/foto")
        press(Key.Key_Return)

    in_dialog(BuktiTautanDialog, link)
    click(isi.tombol_tautan)
    qtbot.waitUntil(lambda: len(listed(uji)) == 3)
    assert "diawali http" in faults[0]
    isi = panel(qtbot, window)
    isi.daftar.setCurrentRow(2)
    assert isi.tombol_lihat.text() == "Sa&lin"
    isi.show_chosen()
    assert QGuiApplication.clipboard().text() == "https://contoh.go.id/foto"
    assert isi.tombol_lihat.text() == "✓ Disa&lin"

    in_dialog(KonfirmasiDialog, lambda box: click(box.ui.tombol_lanjut))
    isi.daftar.setFocus()
    press(Key.Key_Delete)
    qtbot.waitUntil(lambda: len(listed(uji)) == 2)
    isi = panel(qtbot, window)

    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)

    pesan = []

    def look(box):
        pesan.append(box.ui.label_pesan.text())
        in_dialog(KonfirmasiDialog, lambda tanya: click(tanya.ui.tombol_lanjut))
        click(box.ui.tombol_buka)
        box.reject()

    in_dialog(LihatBerkasDialog, look)
    isi.daftar.setCurrentRow(1)
    isi.show_chosen()
    assert "tidak ditampilkan di sini" in pesan[0]
    salinan = Path(opened[0].toLocalFile())
    assert salinan.name == "hadir.xlsx"
    assert salinan.read_bytes() == (tmp_path / "hadir.xlsx").read_bytes()
    assert not salinan.stat().st_mode & 0o222


@pytest.mark.luas
def test_many_files_at_once_are_one_question_one_box_and_one_answer(qtbot, macam, tmp_path):
    uji = macam.masuk("pengisi-a")
    window = open_page(qtbot, uji, "pengisi-a", Halaman.ISI_DATA)
    tabel = window.page.ui.tabel_indikator
    a1 = key_of(uji, "A1")
    banyak = [brought(tmp_path, f"{ke:02}.pdf", pdf(f"{ke}")) for ke in range(8)]
    (tmp_path / "map").mkdir()
    buruk = [
        tmp_path / "map",
        brought(tmp_path, "kosong.pdf", b""),
        brought(tmp_path, "lambang.svg", b"<svg/>"),
        brought(tmp_path, "gerak.gif", b"GIF89a"),
        brought(tmp_path, "lagi.pdf", pdf("3")),
        tmp_path / "tidak-ada.pdf",
        brought(tmp_path, "a.exe", b"MZ"),
        brought(tmp_path, "besar.png", png(20_000, 20_000)),
    ]
    told, shown = [], window.page.bus.changed
    kabar = []
    shown.connect(lambda perubahan: kabar.append(perubahan.label))

    def choose(box):
        assert box.ui.untuk_semua.text() == "&Pakai jenis ini juga untuk 15 berkas sesudahnya"
        box.ui.untuk_semua.setFocus()
        press(Key.Key_Space)
        press(Key.Key_Return)

    asked = in_dialog(BuktiMacamDialog, choose)
    in_dialog(
        PesanDialog,
        lambda box: (
            told.append(box.ui.label_apa.text() + box.ui.label_mengapa.text()),
            press(Key.Key_Return),
        ),
    )
    assert drop(tabel.viewport(), place_of(tabel, a1), *banyak, *buruk)
    qtbot.waitUntil(lambda: bool(told))
    assert len(asked) == 1
    assert listed(uji) == [(satu.name, "Daftar hadir") for satu in banyak]
    assert kabar == ["8 bukti tersimpan"]
    assert "8 dari 16 berkas tidak disimpan." in told[0]
    for kata in ("map bukan berkas.", "kosong.pdf kosong (0 bita).", "Gambar .svg", "Gambar .gif",
                 "lagi.pdf sudah ada", "… dan 2 berkas lain."):  # fmt: skip
        assert kata in told[0], kata


@pytest.mark.luas
def test_the_kind_is_changed_in_the_panel(qtbot, macam, tmp_path):
    uji = macam.masuk("staf-a")
    bukti_angka.tambah_bukti(
        uji.ctx, uji.indikator["A1"], JULI, brought(tmp_path, "p.pdf", pdf()), "Foto"
    )
    window = open_page(qtbot, uji, "staf-a", Halaman.ISI_DATA)
    go_to(window, key_of(uji, "A1"))
    isi = panel(qtbot, window)
    assert isi.tombol_jenis.isEnabled()
    assert not isi.tombol_cabut.isEnabled(), "a staf adds and corrects"

    def choose(box):
        assert box.pilihan.macam == "Foto", "what it is now"
        press(Key.Key_Up)
        press(Key.Key_Return)

    in_dialog(BuktiMacamDialog, choose)
    isi.daftar.setFocus()
    press(Key.Key_F2)
    qtbot.waitUntil(lambda: listed(uji) == [("p.pdf", "Daftar hadir")])
    huruf = halaman_kantor._mnemonics(window)
    assert len(huruf) == len(set(huruf)), huruf


@pytest.mark.luas
def test_readers_look_and_cannot_change(qtbot, macam, tmp_path):
    uji = macam.masuk("pengisi-a")
    foto = brought(tmp_path, "foto.jpg", jpg(300, 200))
    bukti_angka.tambah_bukti(uji.ctx, uji.indikator["A1"], JULI, foto, "Foto")
    window = open_page(qtbot, uji, "pemeriksa", Halaman.ISI_DATA)
    window.page.show_place(JULI, uji.unit["Bagian A"])
    go_to(window, key_of(uji, "A1"))
    isi = panel(qtbot, window)
    tampak = [s.text() for s in isi.findChildren(QPushButton) if s.isVisibleTo(isi)]
    assert tampak == ["&Lihat"]
    qtbot.waitUntil(lambda: not isi.gambar.isHidden())
    assert isi.gambar.pixmap().width() == 120, "a thumbnail"
    tabel = window.page.ui.tabel_indikator
    assert not drop(tabel.viewport(), place_of(tabel, key_of(uji, "A1")), foto)
    [berkas] = uji.ctx.folder.bukti.iterdir()
    berkas.write_bytes(b"rusak")
    met = in_dialog(PesanDialog, lambda _box: press(Key.Key_Return))
    press(Key.Key_L, ALT)
    qtbot.waitUntil(lambda: bool(met))
    assert "isinya sudah berubah" in met[0].ui.label_mengapa.text()


@pytest.mark.parametrize(
    "isi",
    [
        pdf,
        lambda: pdf(mampat=0),
        pindaian_pdf,
        lambda: pindaian_pdf(teks="Laporan"),
        lambda: contoh_bukti.make_file("Pindaian daftar gaji.pdf"),
        lambda: contoh_bukti.make_file("LRA Desember.pdf"),
    ],
)
def test_without_words_means_what_the_pdf_library_means(isi):
    """What is told without a PDF library agrees with the one that shows the pages."""
    buffer = QBuffer()
    buffer.setData(QByteArray(isi()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    kertas = QPdfDocument()
    kertas.load(buffer)
    assert kertas.pageCount() == 1
    assert isi_berkas.only_pictures(isi()) is not bool(kertas.getAllText(0).text().strip())
    kertas.close()


def test_what_a_picture_costs_is_bounded(qtbot):
    assert read_image(jpg(400, 100), 100).width() == 100
    assert read_image(png(60_000, 60_000), 100) is None
    assert read_image(b"\x89PNGrusak", 100) is None
    dialog = LihatBerkasDialog("a.png", Isi.PNG, png(4, 4), "")
    qtbot.addWidget(dialog)
    assert not dialog.ui.label_pesan.text()


def test_a_pdf_that_cannot_be_shown_says_why_and_a_huge_one_is_shown_small(qtbot):
    """A page of five metres, or as narrow as a string, would take gigabytes as a picture."""
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    def paper(ukuran=(595, 842), sandi=None):
        hasil = BytesIO()
        kertas = Canvas(hasil, ukuran, encrypt=sandi and StandardEncryption(sandi, "pemilik"))
        kertas.drawString(5, 5, "x")
        kertas.save()
        return hasil.getvalue()

    lihat = Pratinjau()
    qtbot.addWidget(lihat)
    lihat.resize(900, 600)
    for isi, kata in (
        (paper(sandi="rahasia"), "terkunci kata sandi"),
        (paper()[:300], "rusak atau terpotong"),
        (b"%PDF-1.4\n", "rusak atau terpotong"),
    ):
        lihat.show_pdf(isi)
        assert kata in lihat.ui.label_pesan.text()
        assert lihat.page_count == 0
    tampilan = lihat.ui.tampilan
    lihat.show_pdf(paper((20, 14_400)))
    assert tampilan.zoomMode() is QPdfView.ZoomMode.FitInView
    lihat.show_pdf(paper())
    assert tampilan.zoomMode() is QPdfView.ZoomMode.FitToWidth
    lihat.ui.ukuran.setCurrentIndex(lihat.ui.ukuran.count() - 1)
    assert tampilan.zoomFactor() == 2
    lihat.show_pdf(paper((14_400, 14_400)))
    assert 0 < tampilan.zoomFactor() < 0.2
    dialog = LihatBerkasDialog("a.png", Isi.PNG, png(9_000, 9_000), "")
    qtbot.addWidget(dialog)
    assert "rusak, atau terlalu besar" in dialog.ui.label_pesan.text()
