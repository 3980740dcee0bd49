"""*Baca formulir*: files dropped onto the window, seen first, taken whole, in part or not."""

import csv
import threading

import pytest
from halaman_kantor import (
    ALT,
    CTRL,
    Key,
    choose_file,
    closed,
    column_texts,
    in_dialog,
    open_page,
    state_at,
)
from jendela_uji import answer
from kantor_uji import AGUSTUS, JULI, A, B
from openpyxl import load_workbook
from papan_ketik import focused, press, retype, type_text
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui import tasks
from sakip_desktop.gui.boxes.progress import ProgressDialog
from sakip_desktop.gui.dialogs.baca_formulir import BacaFormulirDialog
from sakip_desktop.gui.pilihan_formulir import Kotak
from sakip_desktop.services import formulir_masuk, formulir_terbit, riwayat, tanda_terima
from sakip_desktop.spreadsheet import formulir_baca


def fill(berkas, isi, lembar="Kinerja"):
    """Fill cells of a form as a person does in Excel: by the line's kode and the column's head."""
    buku = load_workbook(berkas)
    kertas = buku[lembar]
    kepala = {str(sel.value).split(" (")[0]: sel.column for sel in kertas[7] if sel.value}
    for kode, kolom, nilai in isi:
        baris = next(
            sel.row for sel in kertas["C"] if str(sel.value).startswith(f"{kode} ") and sel.row > 7
        )
        kertas.cell(baris, kepala[kolom], nilai)
    buku.save(berkas)
    return berkas


@pytest.fixture
def keluar(uji, tmp_path):
    """A form for each unit, as the team made them: unit to file."""
    uji.masuk("tim")
    hasil = formulir_terbit.buat_formulir(uji.ctx, None, JULI, tmp_path / "keluar")
    return {s.formulir.unit.nama: b for s, b in zip(hasil.siap, hasil.berkas, strict=True)}


def drop(widget, *jalur):
    """Drag files over a widget and let them go; who takes nothing leaves it to who is around it."""
    while widget is not None and not widget.acceptDrops():
        widget = widget.parentWidget()
    if widget is None:
        return False
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(satu)) for satu in jalur])
    tanpa = Qt.KeyboardModifier.NoModifier
    kiri, salin = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    titik = QPointF(widget.rect().center())
    masuk = QDragEnterEvent(titik, salin, data, kiri, tanpa)
    QApplication.sendEvent(widget, masuk)
    jatuh = QDropEvent(titik, salin, data, kiri, tanpa)
    QApplication.sendEvent(widget, jatuh)
    return masuk.isAccepted() and jatuh.isAccepted()


def open_part(qtbot, uji, akun="tim"):
    window = open_page(qtbot, uji, akun, Halaman.REKAP)
    press(Key.Key_O, ALT)
    window.page.bagian.setFocus()
    return window


def read(qtbot, window, act, *jalur):
    """Drop files onto the page and act in the dialog that shows the dry run."""
    answer(lambda: drop(window.page.bagian.ui.tabel.viewport(), *jalur), act)
    return window.page.formulir.ui.label_kabar.text()


def files(box):
    return dict(
        zip(
            column_texts(box.ui.tabel_berkas, "berkas"),
            column_texts(box.ui.tabel_berkas, "keadaan"),
            strict=True,
        )
    )


def cells(box, *kolom):
    return list(zip(*(column_texts(box.ui.tabel_isi, k) for k in kolom), strict=True))


def apply(qtbot, box):
    """Alt+M, and wait until it is done."""
    press(Key.Key_M, ALT)
    qtbot.waitUntil(lambda: not box.isVisible() or box.ui.label_galat.isVisible())


def test_from_the_file_to_the_figure_and_back_into_the_table(qtbot, uji, keluar, tmp_path):
    fill(keluar[A], [("A1", "Realisasi", 12), ("A2", "Pembilang", 45), ("A2", "Penyebut", "50")])
    fill(keluar[A], [("SK1", "Periode ini", "1.250.000")], "Anggaran")
    fill(keluar[B], [("B1", "Realisasi", "lima")])
    rusak = tmp_path / "bukan formulir.xlsx"
    rusak.write_bytes(b"PK tetapi bukan zip")
    window = open_part(qtbot, uji)
    sebelum = uji.isi_basis_data()
    dilihat = {}

    def look(box):
        ui = box.ui
        dilihat["berkas"] = files(box)
        dilihat["ringkas"] = ui.label_ringkas.text()
        assert focused() is ui.tabel_berkas
        assert uji.isi_basis_data() == sebelum, "a dry run writes nothing"
        tabel = ui.tabel_berkas
        nomor = column_texts(tabel, "berkas").index(keluar[A].name)
        press(Key.Key_Home, CTRL)
        press(Key.Key_Down, times=nomor)
        dilihat["isi"] = cells(box, "keadaan", "kolom", "sekarang", "berkas")
        dilihat["tempat"] = column_texts(ui.tabel_isi, "tempat")
        assert ui.tombol_lanjut.text().replace("&", "") == "Ambil 4 isian"
        press(Key.Key_Tab)
        while focused() is not ui.tabel_isi:
            press(Key.Key_Tab)
        press(Key.Key_Home, CTRL)
        press(Key.Key_Space)
        assert ui.tombol_lanjut.text().replace("&", "") == "Ambil 3 isian"
        assert box.pilihan.file_box(box.hasil[nomor]) is Kotak.PartiallyChecked
        retype(ui.orang, "Bu Sari")
        apply(qtbot, box)

    kalimat = read(qtbot, window, look, keluar[A].parent, rusak)
    assert dilihat["berkas"][keluar[A].name] == "Siap diambil"
    assert dilihat["berkas"]["bukan formulir.xlsx"] == "Ditolak"
    assert "1 berkas ditolak, 1 sel ditolak" in dilihat["ringkas"]
    assert dilihat["isi"][0] == ("Baru", "Realisasi", "", "12")
    assert dilihat["tempat"][0] == "Kinerja, baris 9, kolom J"
    assert kalimat == (
        "✓ 3 isian dari 1 formulir diambil; 1 berkas ditolak dan tidak mengubah apa pun; "
        "1 sel ditolak."
    )
    tabel = window.page.formulir.ui.tabel
    assert column_texts(tabel, "keadaan") == ["Kembali", "Dibuat"]
    assert column_texts(tabel, "kembali")[0].startswith("Bu Sari, 1 Agustus 2025")
    assert uji.figur("A1").nilai is None, "what was not picked stays as it was"
    assert (uji.figur("A2").pembilang, uji.figur("A2").penyebut) == (45, 50)
    (entri,) = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)
    assert (entri.tindakan, entri.peran) == ("formulir.baca", "anggota_tim")


@pytest.mark.luas
def test_what_changed_on_both_sides_waits_for_a_decision(qtbot, uji, keluar):
    fill(keluar[A], [("A1", "Realisasi", 12), ("A4", "Realisasi", 80)])
    uji.masuk("pengisi-a")
    uji.isi("A1", "nilai", "9")
    uji.isi("A4", "nilai", "70")
    uji.masuk("tim")
    window = open_part(qtbot, uji)

    def decide(box):
        ui = box.ui
        assert files(box) == {keluar[A].name: "Pilih dahulu"}
        assert cells(box, "keadaan", "sekarang", "berkas") == [
            ("Pilih dahulu", "9", "12"),
            ("Pilih dahulu", "70", "80"),
        ]
        assert column_texts(ui.tabel_isi, "mengapa")[0].startswith(
            "Diubah di berkas dan di program; semula kosong"
        )
        assert not ui.tombol_lanjut.isEnabled()
        bagian = [w for w in box.findChildren(QWidget) if w.isVisible()]
        teks = [w.text() for w in bagian if isinstance(w, QAbstractButton | QLabel)]
        huruf = sorted(s[s.index("&") + 1].casefold() for s in teks if "&" in s)
        assert huruf == sorted("stkrgdwlubm"), "everything by keyboard, each letter once"
        assert ui.label_kurang.text().startswith("2 isian berubah di dua tempat")
        ui.tabel_isi.setFocus()
        press(Key.Key_R, ALT)
        qtbot.waitUntil(lambda: box.pilihan.undecided == 1)
        assert state_at(ui.tabel_isi, 0, "keadaan") == "! Dari berkas"
        press(Key.Key_Down)
        press(Key.Key_G, ALT)
        qtbot.waitUntil(lambda: box.pilihan.undecided == 0)
        assert ui.tombol_lanjut.text().replace("&", "") == "Ambil 1 isian"
        apply(qtbot, box)

    assert read(qtbot, window, decide, keluar[A]) == "✓ 1 isian dari 1 formulir diambil."
    assert (uji.figur("A1").nilai, uji.figur("A4").nilai) == (12, 70)


@pytest.mark.luas
def test_none_of_it_and_the_same_file_again(qtbot, uji, keluar):
    fill(keluar[B], [("B1", "Realisasi", 4)])
    window = open_part(qtbot, uji)
    sebelum = uji.isi_basis_data()

    def none(box):
        press(Key.Key_T, ALT)
        qtbot.waitUntil(lambda: not box.ui.tombol_lanjut.isEnabled())
        assert box.ui.label_kurang.text() == "Tidak ada yang dipilih."
        assert files(box)[keluar[B].name] == "Tidak diambil"
        press(Key.Key_S, ALT)
        qtbot.waitUntil(box.ui.tombol_lanjut.isEnabled)
        press(Key.Key_Escape)

    assert not read(qtbot, window, none, keluar[B])
    assert uji.isi_basis_data() == sebelum
    read(qtbot, window, lambda box: apply(qtbot, box), keluar[B])
    assert uji.figur("B1").nilai == 4
    sesudah = uji.isi_basis_data()

    def again(box):
        assert files(box) == {keluar[B].name: "Sudah pernah dibaca"}
        assert box.ui.label_ringkas.text().startswith("✓ Tidak ada yang berubah")
        assert not box.ui.tombol_lanjut.isVisible()
        press(Key.Key_Return)
        assert box.isVisible(), "Enter in the table presses nothing"
        press(Key.Key_P, ALT)
        qtbot.waitUntil(lambda: closed([box]))

    read(qtbot, window, again, keluar[B])
    assert uji.isi_basis_data() == sesudah


@pytest.mark.luas
def test_what_the_checks_hold_back_is_seen_and_ticked_cell_by_cell(qtbot, uji, tmp_path):
    uji.masuk("pengisi-a").isi_rupiah("SK1", "530.943.000")
    uji.masuk("tim")
    (berkas,) = formulir_terbit.buat_formulir(uji.ctx, [uji.unit[A]], JULI, tmp_path).berkas
    fill(berkas, [("A1", "Realisasi", -3), ("A4", "Realisasi", 80)])
    fill(berkas, [("A2", "Pembilang", "dua belas"), ("A2", "Penyebut", 50)])
    fill(berkas, [("SK1", "Periode ini", 90)], "Anggaran")
    window = open_part(qtbot, uji)

    def look(box):
        ui = box.ui
        assert files(box) == {berkas.name: "Siap diambil"}
        ringkas = ui.label_ringkas.text()
        assert ringkas.startswith("! 2 isian baru, 1 berubah, 2 sel ditolak. Belum ada yang")
        assert "▲ 2 isian tidak dicentang: menurut pemeriksaan angkanya melompat jauh" in ringkas
        assert cells(box, "keadaan", "baris", "berkas")[:5] == [
            ("Ditolak", "A2 Indikator A2", "dua belas"),
            ("Ditolak", "A2 Indikator A2", "50"),
            ("Ditahan", "A1 Indikator A1", "-3"),
            ("Ditahan", "SK1 Sub kegiatan satu", "90"),
            ("Baru", "A4 Indikator A4", "80"),
        ]
        mengapa = column_texts(ui.tabel_isi, "mengapa")
        assert mengapa[2].startswith("✕ Kesalahan: -3 Dokumen di bawah 0.")
        assert mengapa[3].startswith("▲ Peringatan: 90 sepersepuluh atau kurang dari yang")
        assert ui.tombol_lanjut.text().replace("&", "") == "Ambil 1 isian"
        assert ui.label_kurang.text().startswith("▲ 2 isian ditahan pemeriksaan")
        press(Key.Key_S, ALT)  # all of them: what is held back is still not among them
        qtbot.waitUntil(lambda: focused() is ui.tabel_berkas)
        assert box.pilihan.held == 2
        ui.tabel_isi.setFocus()
        press(Key.Key_Home, CTRL)
        press(Key.Key_Down, times=2)
        assert state_at(ui.tabel_isi, 2, "keadaan") == "▲ Ditahan"
        press(Key.Key_Space)
        assert state_at(ui.tabel_isi, 2, "keadaan") == "+ Baru"
        assert ui.tombol_lanjut.text().replace("&", "") == "Ambil 2 isian"
        apply(qtbot, box)

    assert read(qtbot, window, look, berkas) == (
        "✓ 2 isian dari 1 formulir diambil; 2 sel ditolak; 1 isian ditahan pemeriksaan dan tidak "
        "diambil."
    )
    assert (uji.figur("A1").nilai, uji.figur("A4").nilai) == (-3, 80)


@pytest.mark.luas
def test_two_files_of_one_unit_need_a_choice_and_one_choice_decides(qtbot, uji, keluar, tmp_path):
    lain = tmp_path / "versi dua.xlsx"
    lain.write_bytes(keluar[A].read_bytes())
    fill(keluar[A], [("A1", "Realisasi", 9), ("A4", "Realisasi", 80)])
    fill(lain, [("A1", "Realisasi", 8), ("A4", "Realisasi", 80)])
    window = open_part(qtbot, uji)

    def choose(box):
        ui = box.ui
        assert files(box) == {keluar[A].name: "Pilih dahulu", lain.name: "Pilih dahulu"}
        mengapa = column_texts(ui.tabel_isi, "mengapa")
        assert ui.label_ringkas.text().startswith("! 1 isian baru, 1 berbeda antarberkas.")
        assert mengapa[0].startswith(f"di {lain.name} tertulis “8”\nPilih salah satu")
        assert any("tidak ada berkas yang didahulukan" in satu for satu in mengapa)
        assert not ui.tombol_lanjut.isEnabled()
        press(Key.Key_Down)  # the other file
        ui.tabel_isi.setFocus()
        press(Key.Key_Home, CTRL)
        press(Key.Key_R, ALT)
        qtbot.waitUntil(lambda: box.pilihan.undecided == 0)
        assert files(box) == {keluar[A].name: "Siap diambil", lain.name: "Siap diambil"}
        apply(qtbot, box)

    read(qtbot, window, choose, keluar[A], lain)
    assert (uji.figur("A1").nilai, uji.figur("A4").nilai) == (8, 80)


class Gerbang:
    """Lets the worker through a function once, then holds it until Batal was pressed."""

    def __init__(self, monkeypatch, modul, nama):
        asli = getattr(modul, nama)
        self.batal = threading.Event()
        self.dipanggil = []

        def ditahan(*isi, **lain):
            self.dipanggil.append(isi)
            if len(self.dipanggil) == 1:
                assert self.batal.wait(20), "nobody pressed Batal"
            return asli(*isi, **lain)

        monkeypatch.setattr(tasks, "TUNDA_MS", 1)
        monkeypatch.setattr(modul, nama, ditahan)

    def press_batal(self, box):
        press(Key.Key_Escape)
        assert not box.ui.tombol_batal.isEnabled()
        self.batal.set()


@pytest.mark.luas
def test_batal_while_a_folder_is_read_leaves_everything_as_it_was(qtbot, uji, keluar, monkeypatch):
    for unit, kode in ((A, "A1"), (B, "B1")):
        fill(keluar[unit], [(kode, "Realisasi", 2)])
    window = open_part(qtbot, uji)
    sebelum = uji.isi_basis_data()
    gerbang = Gerbang(monkeypatch, formulir_baca, "read_formulir")
    met = in_dialog(ProgressDialog, gerbang.press_batal)
    assert drop(window.page.bagian.ui.tabel.viewport(), keluar[A].parent)
    qtbot.waitUntil(lambda: closed(met))
    assert met[0].ui.label_judul.text() == "Membaca formulir"
    assert QApplication.activeModalWidget() is None, "no dialog of a half-read folder"
    assert len(gerbang.dipanggil) == 1
    assert uji.isi_basis_data() == sebelum


@pytest.mark.luas
def test_batal_while_forms_are_taken_keeps_whole_forms_and_says_which(
    qtbot, uji, keluar, monkeypatch
):
    fill(keluar[A], [("A1", "Realisasi", 2), ("A4", "Realisasi", 80)])
    fill(keluar[B], [("B1", "Realisasi", 3)])
    window = open_part(qtbot, uji)

    def stop(box):
        ui = box.ui
        gerbang = Gerbang(monkeypatch, formulir_masuk, "_apply")
        met = in_dialog(ProgressDialog, gerbang.press_batal)
        press(Key.Key_M, ALT)
        qtbot.waitUntil(ui.label_galat.isVisible)
        assert met[0].ui.label_judul.text() == "Mengambil isian formulir"
        galat = ui.label_galat.text().splitlines()
        assert "2 isian dari 1 formulir sudah diambil dan tersimpan." in galat[0]
        assert galat[1:] == [f"{keluar[B].name}: Dibatalkan sebelum berkas ini diambil."]
        assert files(box) == {
            keluar[B].name: "Siap diambil",
            keluar[A].name: "Sudah pernah dibaca",
        }
        press(Key.Key_Escape)

    assert read(qtbot, window, stop, keluar[A], keluar[B]) == ("✓ 2 isian dari 1 formulir diambil.")
    assert [uji.figur(k).nilai for k in ("A1", "A4", "B1")] == [2, 80, None]


@pytest.mark.luas
def test_an_empty_form_is_only_recorded_as_back_when_somebody_says_so(qtbot, uji, keluar):
    window = open_part(qtbot, uji)

    def tick(box):
        assert files(box) == {keluar[A].name: "Belum diisi"}
        assert not box.ui.tombol_lanjut.isEnabled()
        press(Key.Key_Space)
        assert box.ui.tombol_lanjut.text().replace("&", "") == "Catat 1 formulir kembali"
        apply(qtbot, box)

    read(qtbot, window, tick, keluar[A])
    assert column_texts(window.page.formulir.ui.tabel, "keadaan") == ["Kembali", "Dibuat"]


@pytest.mark.luas
def test_a_mended_file_is_tested_again_and_the_report_saved(qtbot, uji, keluar, tmp_path):
    fill(keluar[A], [("A1", "Realisasi", "=1+1"), ("A4", "Realisasi", "1e5")])
    window = open_part(qtbot, uji)
    laporan = tmp_path / "laporan.csv"

    def save_as_csv(dialog):
        dialog.setDirectory(str(tmp_path))
        dialog.findChild(QComboBox, "fileTypeCombo").setFocus()
        press(Key.Key_Down)
        nama = dialog.findChild(QLineEdit, "fileNameEdit")
        assert nama.text() == "hasil baca formulir.csv", "the name follows the kind"
        retype(nama, "laporan")
        press(Key.Key_Return)

    def mend(box):
        ui = box.ui
        assert "Ditolak" in column_texts(ui.tabel_isi, "keadaan")
        assert all(column_texts(ui.tabel_isi, "mengapa"))
        in_dialog(QFileDialog, save_as_csv)
        press(Key.Key_L, ALT)
        qtbot.waitUntil(lambda: ui.label_kurang.text() == "✓ Laporan tersimpan: laporan.csv")
        fill(keluar[A], [("A1", "Realisasi", 3), ("A4", "Realisasi", 80)])
        ui.tabel_berkas.setFocus()
        press(Key.Key_U, ALT)
        qtbot.waitUntil(lambda: "Siap diambil" in files(box).values())
        assert cells(box, "berkas") == [("3",), ("80",)]
        press(Key.Key_Escape)

    read(qtbot, window, mend, keluar[A])
    baris = list(csv.reader(laporan.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert baris[0][:4] == ["berkas", "unit", "periode", "keadaan"]
    assert {satu[3] for satu in baris[2:]} == {"Ditolak"}


@pytest.mark.luas
def test_a_click_ticks_a_box_and_a_form_that_closed_meanwhile_is_told(qtbot, uji, keluar):
    for unit, kode in ((A, "A1"), (B, "B1")):
        fill(keluar[unit], [(kode, "Realisasi", 2)])
    window = open_part(qtbot, uji)

    def click(box):
        tabel = box.ui.tabel_berkas
        kotak = tabel.visualRect(tabel.records.index(0, 0))
        titik = kotak.topLeft()
        titik.setX(titik.x() + 12)
        titik.setY(kotak.center().y())
        QTest.mouseClick(
            tabel.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, titik
        )
        assert box.pilihan.file_box(box.hasil[0]) is Kotak.Unchecked
        assert box.ui.tombol_lanjut.text().replace("&", "") == "Ambil 1 isian"
        press(Key.Key_Space)
        uji.kirim(B)
        uji.masuk("tim")
        apply(qtbot, box)
        assert keluar[B].name in box.ui.label_galat.text()
        press(Key.Key_Escape)

    kalimat = read(qtbot, window, click, keluar[A], keluar[B])
    assert kalimat.startswith("✓ 1 isian dari 1 formulir diambil")
    assert uji.figur("A1").nilai == 2
    assert uji.figur("B1").nilai == 5, "what was sent stays"


@pytest.mark.luas
def test_a_file_that_goes_away_before_it_is_taken_is_told_and_the_rest_is_taken(qtbot, uji, keluar):
    for unit, kode in ((A, "A1"), (B, "B1")):
        fill(keluar[unit], [(kode, "Realisasi", 2)])
    window = open_part(qtbot, uji)

    def unplug(box):
        keluar[A].unlink()
        apply(qtbot, box)
        galat = box.ui.label_galat.text()
        assert "1 isian dari 1 formulir sudah diambil dan tersimpan." in galat
        assert f"Berkas “{keluar[A].name}” tidak ditemukan." in galat
        assert files(box) == {keluar[A].name: "Ditolak", keluar[B].name: "Sudah pernah dibaca"}
        press(Key.Key_Escape)

    read(qtbot, window, unplug, keluar[A], keluar[B])
    assert (uji.figur("A1").nilai, uji.figur("B1").nilai) == (None, 2)


@pytest.mark.luas
def test_files_are_chosen_with_the_keyboard_too(qtbot, uji, keluar, tmp_path):
    fill(keluar[A], [("A1", "Realisasi", 2)])
    window = open_part(qtbot, uji)
    kosong = tmp_path / "kosong"
    kosong.mkdir()
    (kosong / "foto.jpg").write_bytes(b"bukan formulir")

    dibaca = []

    def act(box):
        dibaca.append(files(box))
        press(Key.Key_Escape)

    def from_menu(letter):
        popup = QApplication.activePopupWidget()
        if popup is None:
            QTimer.singleShot(5, lambda: from_menu(letter))
        else:
            QTest.keyClick(popup, letter)

    for letter, jalur in ((Key.Key_B, keluar[A]), (Key.Key_F, keluar[A].parent)):
        choose_file(jalur)
        QTimer.singleShot(0, lambda letter=letter: from_menu(letter))
        met = in_dialog(BacaFormulirDialog, act)
        press(Key.Key_C, ALT)
        qtbot.waitUntil(lambda met=met: closed(met))
    assert dibaca == [
        {keluar[A].name: "Siap diambil"},
        {keluar[A].name: "Siap diambil", keluar[B].name: "Belum diisi"},
    ]

    def nothing(box):
        assert box.ui.label_ringkas.text() == (
            "! Tidak ada berkas .xlsx di sana. 1 berkas lain di folder itu bukan buku kerja dan "
            "dilewati."
        )
        press(Key.Key_Escape)

    read(qtbot, window, nothing, kosong)


@pytest.mark.luas
def test_files_may_be_dropped_onto_any_page_of_the_team(qtbot, uji, keluar):
    fill(keluar[A], [("A1", "Realisasi", 2)])
    window = open_page(qtbot, uji, "tim", Halaman.TUGAS)

    def act(box):
        assert files(box) == {keluar[A].name: "Siap diambil"}
        press(Key.Key_Escape)

    answer(lambda: drop(window.page.ui.tabel_siklus.viewport(), keluar[A]), act)
    assert window.page.bagian is window.page.formulir


@pytest.mark.luas
def test_who_only_reads_takes_no_files(qtbot, uji, keluar):
    window = open_part(qtbot, uji, "pemeriksa")
    assert not drop(window.page.bagian.ui.tabel.viewport(), keluar[A])
    assert not window.page.formulir.ui.tombol_baca.isVisible()
    data = QMimeData()
    data.setText("hanya teks")
    window = open_part(qtbot, uji)
    masuk = QDragEnterEvent(
        QPointF(window.page.rect().center()),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    masuk.ignore()
    QApplication.sendEvent(window, masuk)
    assert not masuk.isAccepted(), "a text is no file"


# --- from Isi data ---------------------------------------------------------------------------


def note(window):
    return window.page.ui.catatan.text()


@pytest.mark.luas
def test_who_fills_in_sends_a_file_and_another_office_computer_reads_it(qtbot, uji, tmp_path):
    uji.masuk("pengisi-a")
    uji.isi("A1", "nilai", "11")
    window = open_page(qtbot, uji, "pengisi-a", Halaman.ISI_DATA)
    menu = window.page.menu_formulir
    assert [satu.text() for satu in menu.menu.actions() if satu.isEnabled() and satu.text()] == [
        "&Simpan untuk dikirim…",
        "&Baca formulir…",
        "&Cetak yang terisi (PDF)…",
        "Cetak yang &kosong (PDF)…",
        "Cari k&ode…",
    ]
    path = tmp_path / "kiriman bagian a.xlsx"
    choose_file(path)
    menu.kirim.trigger()
    qtbot.waitUntil(lambda: "kiriman bagian a.xlsx tersimpan, kodenya" in note(window))
    (satu,) = tanda_terima.daftar_formulir(uji.ctx, JULI, uji.unit[A])
    assert (satu.bentuk.value, satu.dibuat_oleh) == ("kiriman", "Pengisi-A (Contoh)")
    assert load_workbook(path)["Kinerja"]["J9"].value == 11, "what was typed is in it"

    fill(path, [("A4", "Realisasi", 80)])

    def take(box):
        assert cells(box, "keadaan", "berkas") == [("Baru", "80")]
        apply(qtbot, box)

    choose_file(path)
    answer(menu.baca.trigger, take)
    assert uji.figur("A4").nilai == 80
    qtbot.waitUntil(lambda: "1 isian dari 1 formulir diambil." in note(window))


@pytest.mark.luas
def test_another_units_file_is_refused_where_only_ones_own_is_read(qtbot, uji, keluar):
    fill(keluar[B], [("B1", "Realisasi", 4)])
    window = open_page(qtbot, uji, "pengisi-a", Halaman.ISI_DATA)
    sebelum = uji.isi_basis_data()

    def refused(box):
        assert files(box) == {keluar[B].name: "Ditolak"}
        assert B in column_texts(box.ui.tabel_isi, "mengapa")[0]
        press(Key.Key_Escape)

    choose_file(keluar[B])
    answer(window.page.menu_formulir.baca.trigger, refused)
    assert uji.isi_basis_data() == sebelum


@pytest.mark.luas
def test_a_paper_is_printed_and_found_again_by_its_code(qtbot, uji, tmp_path):
    window = open_page(qtbot, uji, "pengisi-b", Halaman.ISI_DATA)
    menu, path = window.page.menu_formulir, tmp_path / "kosong.pdf"
    choose_file(path)
    menu.kosong.trigger()
    qtbot.waitUntil(lambda: "kosong.pdf tersimpan." in note(window))
    (satu,) = tanda_terima.daftar_formulir(uji.ctx, JULI, uji.unit[B])
    tercetak = f"{satu.kode[:4]} {satu.kode[4:]}"
    assert tercetak in PdfReader(path).pages[0].extract_text()
    window.show_periode(AGUSTUS)

    def find(box):
        type_text("k7qx")
        press(Key.Key_Return)
        assert box.ui.label_galat.text().startswith("✕ “k7qx” bukan kode formulir.")
        type_text(tercetak.lower())
        press(Key.Key_Return)

    answer(menu.cari.trigger, find)
    assert window.page.formulir.periode == JULI
    qtbot.waitUntil(lambda: f"Formulir {tercetak}: {B}, Juli 2025." in note(window))


def test_staff_types_and_takes_no_files(qtbot, uji):
    window = open_page(qtbot, uji, "staf-a", Halaman.ISI_DATA)
    menu = window.page.menu_formulir
    assert [satu.text() for satu in menu.menu.actions() if satu.isEnabled() and satu.text()] == [
        "Cari k&ode…"
    ]
