"""Evidence in the window: dropped onto a line, chosen, looked at, retired; panel and sign."""

from pathlib import Path

import halaman_kantor
import pytest
from berkas_uji import jpg, pdf, pindaian_pdf, xlsx
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
    QEvent,
    QIODevice,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QUrl,
)
from PySide6.QtGui import QDesktopServices, QDropEvent, QGuiApplication
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QPushButton

from sakip_desktop.domain.bukti import Isi
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.bukti.gambar import read_image
from sakip_desktop.gui.bukti.lihat import LihatBerkasDialog
from sakip_desktop.gui.bukti.macam import BuktiMacamDialog, BuktiTautanDialog
from sakip_desktop.gui.bukti.panel import BuktiPanel
from sakip_desktop.gui.dialogs.konfirmasi import KonfirmasiDialog
from sakip_desktop.gui.formulir_saring import Saring
from sakip_desktop.services import bukti_angka, contoh_bukti, isi_berkas

SALIN = Qt.DropAction.CopyAction
KIRI, TANPA = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(widget, tempat, *berkas):
    """Drag files over a widget and let go; whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(satu)) for satu in berkas])
    jenis = QEvent.Type.DragEnter
    masuk = QDropEvent(QPointF(tempat), SALIN, data, KIRI, TANPA, jenis)
    QApplication.sendEvent(widget, masuk)
    if not masuk.isAccepted():
        return False
    QApplication.sendEvent(widget, QDropEvent(QPointF(tempat), SALIN, data, KIRI, TANPA))
    QApplication.processEvents()
    return True


def brought(tmp_path, nama, data):
    berkas = tmp_path / nama
    berkas.write_bytes(data)
    return berkas


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


def test_a_file_dropped_onto_a_line_is_its_evidence(qtbot, macam, tmp_path):
    uji = macam
    window = open_page(qtbot, uji, "pengisi-a", Halaman.ISI_DATA)
    tabel = window.page.ui.tabel_indikator
    a1, a4 = key_of(uji, "A1"), key_of(uji, "A4")
    assert column_texts(tabel, "bukti") == ["belum ada", "", "belum ada"]
    assert state_at(tabel, a1, "bukti") == "○ Belum ada"

    window.page.show_only(Saring.BUKTI)
    assert column_texts(tabel, "bukti") == ["belum ada", "belum ada"]
    window.page.show_only(Saring.SEMUA)

    laporan = brought(tmp_path, "a:b CON.pdf".replace(":", "\uff1a"), pdf())
    assert drop(tabel.viewport(), place_of(tabel, a4), laporan)
    assert listed(uji, "A4") == [(laporan.name, "Laporan")], "the only kind is not asked about"
    assert state_at(tabel, a4, "bukti") == "✓ Lengkap"
    assert tabel.records.key_at(tabel.currentIndex().row()) == a4

    said = []

    def choose(box):
        said.append([box.ui.daftar.item(n).text() for n in range(box.ui.daftar.count())])
        assert box.macam == "Daftar hadir"
        press(Key.Key_Down)
        press(Key.Key_Return)

    in_dialog(BuktiMacamDialog, choose)
    assert drop(tabel.viewport(), place_of(tabel, a1), brought(tmp_path, "rapat.jpg", jpg()))
    qtbot.waitUntil(lambda: bool(listed(uji)))
    assert said == [["Daftar hadir", "Foto", "Lainnya (tidak diminta rencana)"]]
    assert listed(uji) == [("rapat.jpg", "Foto")]
    assert column_texts(tabel, "bukti") == ["kurang 1", "", "1 berkas"]
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
    _judul, teks = next(s for s in window.page._rincian.shown if s[0].startswith("Bukti Juli"))
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
    assert isi.tombol_lihat.text() == "Sa&lin tautan"
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
    from berkas_uji import png

    assert read_image(jpg(400, 100), 100).width() == 100
    assert read_image(png(60_000, 60_000), 100) is None
    assert read_image(b"\x89PNGrusak", 100) is None
    dialog = LihatBerkasDialog("a.png", Isi.PNG, png(4, 4), "")
    qtbot.addWidget(dialog)
    assert not dialog.ui.label_pesan.text()
