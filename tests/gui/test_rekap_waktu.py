"""Rekap, Waktu: the table, its bars and one's own minutes, walked with keys."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from halaman_kantor import (
    ALT,
    CTRL,
    Key,
    check_page,
    choose_file,
    column_texts,
    headings,
    in_dialog,
    open_page,
    shown_buttons,
)
from kantor_uji import JULI, PENGUKURAN, TAHUN, A, B, closing, open_kantor
from openpyxl import load_workbook
from papan_ketik import focused, press, type_text
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.masukan import SerahInput
from sakip_desktop.domain.waktu_sop import KOLOM, Sudut
from sakip_desktop.gui.isian import read_menit
from sakip_desktop.gui.rekap.waktu_saya import MenitSayaDialog
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import alur, pengerjaan, penyerahan, riwayat
from sakip_desktop.spreadsheet.waktu_sop import BARIS_JUDUL


@pytest.fixture(scope="module")
def kantor(cetakan_kantor, tmp_path_factory):
    """July collected, A's form returned once; its measurement begun."""
    akar = tmp_path_factory.mktemp("rekap-waktu")
    folder = DataFolder(Path(shutil.copytree(cetakan_kantor[0].root, akar / "kantor")))
    with closing(open_kantor(folder)) as uji:
        uji.jam.ke(date(TAHUN, 8, 4))
        uji.penuhi(A)
        penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI, serah=SerahInput(menit=95))
        uji.masuk("atasan-a")
        penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Lengkapi <b>buktinya</b>")
        uji.jam.ke(date(TAHUN, 8, 7))
        uji.masuk("pengisi-a")
        penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI, serah=SerahInput(menit=20))
        uji.kirim(B)
        uji.jalan("")
        uji.masuk("perencana")
        alur.mulai_siklus(uji.ctx, PENGUKURAN, JULI)
        yield uji


def part(window):
    """Bring *Waktu* to the front, the focus in it."""
    press(Key.Key_W, ALT)
    bagian = window.page.bagian
    bagian.setFocus()
    return bagian


def check(qtbot, window):
    """The rules of pages, once the list of steps has folded away."""
    tabel = window.page.waktu.ui.tabel
    qtbot.waitUntil(lambda: not tabel.horizontalScrollBar().isVisible())
    check_page(window)


def choose(letter, times):
    """Walk a list down from its first choice, by its letter."""
    press(letter, ALT)
    press(Key.Key_Home)
    press(Key.Key_Down, times=times)


@pytest.mark.luas
def test_the_table_of_each_side_and_what_stands_beside_it(qtbot, kantor):
    window = open_page(qtbot, kantor, "kabag", Halaman.REKAP)
    bagian = part(window)
    tabel = bagian.ui.tabel
    assert focused() is tabel
    assert column_texts(tabel, "nama")[6] == "7. Mengisi dan menyerahkan formulir"
    baris = tabel.records.row_of("pengumpulan-data-kinerja/isi-formulir")
    sel = {k.kunci: column_texts(tabel, k.kunci)[baris] for k in KOLOM[Sudut.LANGKAH]}
    assert (sel["baku"], sel["dikerjakan"], sel["dicatat"]) == ("1 hari", "3", "2")
    assert (sel["menit_tengah"], sel["menit"], sel["dikembalikan"]) == ("57,5", "115", "1")
    assert window.ui.label_keadaan.text() == "menit kerja dicatat 2 dari 15 kali"
    assert shown_buttons(bagian) == ["Menit kerja saya…", "Batang", "Simpan Excel…"]
    check(qtbot, window)
    press(Key.Key_Down, times=6)
    rincian = dict(bagian.rincian.shown)
    assert rincian["Pelaku"] == "Kepala Subbagian/JF (pengisi data), Staf"
    assert rincian["Dikembalikan (kali)"].startswith("1\nberapa kali pekerjaan kembali")
    assert "Riwayat siklus" not in rincian, "names stand in one cycle's history only"

    choose(Key.Key_R, 0)
    assert headings(tabel) == ["Pengumpulan Data Kinerja", "Pengukuran Kinerja"]
    assert "(Contoh)" not in str(bagian.rincian.shown)
    choose(Key.Key_T, 1)
    bagian.setFocus()
    assert column_texts(tabel, "nama").count("Kepala Bagian (verifikator)") == 2
    check(qtbot, window)
    choose(Key.Key_T, 3)
    assert column_texts(tabel, "baku") == ["430 menit + 5 hari", "455 menit + 2 hari"]
    assert column_texts(tabel, "lama") == ["4", "–"]
    check(qtbot, window)

    choose(Key.Key_T, 2)
    bagian.setFocus()
    assert column_texts(tabel, "nama")[0] == "Pengumpulan Data Kinerja, Juli 2025"
    riwayat_siklus = dict(bagian.rincian.shown)["Riwayat siklus"]
    assert "7. Mengisi dan menyerahkan formulir (Bagian A), diteruskan oleh Pengisi-A" in (
        riwayat_siklus
    )
    assert "95 menit kerja" in riwayat_siklus
    press(Key.Key_Down)
    assert dict(bagian.rincian.shown)["Catatan"] == "Siklus ini masih berjalan."
    check(qtbot, window)


@pytest.mark.luas
def test_one_cycle_and_its_bars(qtbot, kantor):
    window = open_page(qtbot, kantor, "kabag", Halaman.REKAP)
    bagian = part(window)
    choose(Key.Key_I, 1)
    assert bagian.ui.siklus.currentText() == "Juli 2025"
    bagian.setFocus()
    press(Key.Key_Down, times=6)
    assert "Pengisi-B (Contoh)" in dict(bagian.rincian.shown)["Riwayat siklus"]
    press(Key.Key_B, ALT)
    grafik = bagian.ui.grafik
    qtbot.waitUntil(lambda: focused() is grafik)  # a button is seen going down first
    assert grafik.kunci == "pengumpulan-data-kinerja/isi-formulir", "on the same row"
    assert "Waktu per langkah, Pengumpulan Data Kinerja, Juli 2025" in grafik.accessibleName()
    kata = grafik.accessibleDescription()
    assert "7. Mengisi dan menyerahkan formulir: 57,5 menit, 3 hari (baku 1)" in kata
    assert shown_buttons(bagian)[1:] == ["Batang", "Simpan PDF…", "Simpan Excel…"]
    check(qtbot, window)
    press(Key.Key_Down)
    assert dict(bagian.rincian.shown)["Waktu baku"].startswith("120 menit")
    lembar = grafik.render_at(1.0)
    warna = {
        lembar.pixelColor(x, y).name()
        for x in range(0, lembar.width(), 2)
        for y in range(70, lembar.height(), 3)
    }
    assert "#1b5e8c" in warna
    merah = [w for w in warna if int(w[1:3], 16) > 140 > 2 * int(w[3:5], 16)]
    assert merah == [], "nothing is red"
    kunci = grafik.kunci
    press(Key.Key_B, ALT)
    qtbot.waitUntil(lambda: focused() is bagian.ui.tabel)
    assert bagian.kunci == kunci, "the table goes where the bars were"


def _shown(nilai):
    """A cell of the workbook as the window writes it, by hand."""
    if nilai is None:
        return "–"
    if isinstance(nilai, float):
        return f"{nilai:.1f}".replace(".", ",")
    return nilai if isinstance(nilai, str) else f"{nilai:,}".replace(",", ".")


@pytest.mark.luas
def test_copy_and_the_workbook_say_what_the_table_says(qtbot, kantor, tmp_path):
    window = open_page(qtbot, kantor, "perencana", Halaman.REKAP)
    bagian = part(window)
    tabel = bagian.ui.tabel
    press(Key.Key_A, CTRL)
    press(Key.Key_C, CTRL)
    tersalin = [
        satu.split("\t") for satu in QGuiApplication.clipboard().text().rstrip("\n").split("\n")
    ]
    kolom = [k.kunci for k in KOLOM[Sudut.LANGKAH]]
    assert tersalin == [
        list(satu) for satu in zip(*(column_texts(tabel, k) for k in kolom), strict=True)
    ]
    path = tmp_path / "waktu.xlsx"
    choose_file(path)
    press(Key.Key_E, ALT)
    catatan = bagian.ui.label_catatan
    qtbot.waitUntil(lambda: catatan.text() == "✓ Berkas tersimpan: waktu.xlsx")
    lembar = load_workbook(path)["Per langkah"]
    judul = [k.kepala for k in KOLOM[Sudut.LANGKAH]]
    kepala, *baris = lembar.iter_rows(min_row=BARIS_JUDUL, values_only=True)
    tempat = [kepala.index(satu) for satu in judul]
    tertulis = [[_shown(b[ke]) for ke in tempat] for b in baris]
    assert tertulis == tersalin
    assert {b[0] for b in baris} == {"Pengumpulan Data Kinerja"}, "what was chosen"
    (entri,) = riwayat.daftar_jurnal(kantor.masuk("pemeriksa").ctx, batas=1)
    assert (entri.label, entri.peran) == ("Ekspor waktu-sop Tahun 2025", "perencana")


@pytest.mark.luas
def test_a_year_in_which_nothing_ran_says_what_will_stand_here(qtbot, uji):
    window = open_page(qtbot, uji, "pemeriksa", Halaman.REKAP)
    bagian = part(window)
    assert "Menit kerja saya…" not in shown_buttons(bagian), "who works nowhere has no minutes"
    bagian.page.periode = JULI.tahun_lalu()
    bagian.load()
    teks = bagian.ui.label_kosong.text()
    assert teks.startswith(f"Belum ada prosedur yang berjalan pada tahun {TAHUN - 1}.")
    assert "di sini tampak waktu baku tiap langkah" in teks
    assert not bagian.ui.tombol_excel.isEnabled()
    assert (bagian.status(), bagian.details()) == ("", ())
    bagian.page.periode = JULI
    bagian.load()
    assert bagian.ui.tombol_excel.isEnabled()


# --- one's own minutes ---------------------------------------------------------------------------


@pytest.mark.luas
def test_my_minutes_are_told_and_corrected_with_the_keyboard(qtbot, uji):
    window = open_page(qtbot, uji, "perencana", Halaman.REKAP)
    bagian = part(window)
    saya = pengerjaan.waktu_saya(uji.ctx, TAHUN)
    terlihat = {}

    def tell(dialog):
        tabel = dialog.ui.tabel
        assert tabel.isAncestorOf(focused())
        terlihat["judul"] = dialog.windowTitle()
        terlihat["langkah"] = column_texts(tabel, "langkah")
        type_text("90 menit")
        press(Key.Key_Return)
        terlihat["keadaan"] = dialog.ui.label_keadaan.text()
        type_text("satu jam")
        press(Key.Key_Return)
        terlihat["salah"] = dialog.ui.label_salah.text()
        dialog.close_saved()
        assert dialog.isVisible(), "it does not close over a text that is not saved"
        tabel.setCurrentIndex(tabel.records.index(1, tabel.records.column_of("menit")))
        type_text("1.250")
        press(Key.Key_Return)
        terlihat["sesudah"] = (dialog.ui.label_salah.isVisible(), column_texts(tabel, "menit")[:2])
        press(Key.Key_T, ALT)

    in_dialog(MenitSayaDialog, tell)
    press(Key.Key_M, ALT)
    qtbot.waitUntil(lambda: "sesudah" in terlihat)
    qtbot.waitUntil(lambda: focused().window() is window)
    assert terlihat["judul"] == f"Menit kerja saya {TAHUN}"
    assert len(terlihat["langkah"]) == len(saya)
    assert terlihat["langkah"][0].endswith("\nPengumpulan Data Kinerja, Juli 2025")
    assert terlihat["keadaan"] == f"1 dari {len(saya)} tercatat"
    assert (
        "Menit kerja “satu jam” tidak terbaca. Menit kerja adalah bilangan bulat."
        in terlihat["salah"]
    )
    assert terlihat["sesudah"] == (False, ["90", "1250"])
    assert [s.menit for s in pengerjaan.waktu_saya(uji.ctx, TAHUN)][:2] == [90, 1250]
    assert "90" in column_texts(bagian.ui.tabel, "menit"), "the part behind it follows"


@pytest.mark.luas
def test_where_no_minutes_are_told_enter_takes_the_standard(qtbot, uji):
    window = open_page(qtbot, uji, "perencana", Halaman.TUGAS)
    dialog = MenitSayaDialog(window.page, window.page)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()

    def offered():
        qtbot.waitUntil(lambda: dialog.ui.tabel.is_editing)
        assert focused().selectedText() == focused().text()
        return int(focused().text())

    def told():
        return [satu.menit for satu in pengerjaan.waktu_saya(uji.ctx, TAHUN)][:4]

    assert offered() == 5
    press(Key.Key_Down)
    assert offered() == 120
    assert told() == [None] * 4, "to go on tells nothing"
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: focused() is dialog.ui.tabel)
    assert told() == [None, 120, None, None]
    QTest.qWait(0)
    assert not dialog.ui.tabel.is_editing, "its standard is told in days"
    type_text("7")
    press(Key.Key_Up, times=2)
    assert focused() is dialog.ui.tabel, "minutes that are told are no more offered"
    press(Key.Key_Up)
    assert offered() == 5
    dialog.close_saved()
    assert dialog.isHidden()
    assert told() == [None, 120, 7, None], "nor does closing"


@pytest.mark.parametrize(
    ("teks", "menit"),
    [("", None), ("  ", None), ("0", 0), ("45 Menit", 45), ("1.250", 1250), ("menit", None)],
)
def test_minutes_as_they_are_typed(teks, menit):
    assert read_menit(teks) == menit


@pytest.mark.parametrize("teks", ["1,5", "-3", "2 jam", "12.5", "٣", "1e3", "²"])
def test_what_is_no_number_of_minutes_is_a_sentence(teks):
    with pytest.raises(DataTidakSah, match="bilangan bulat"):
        read_menit(teks)


@pytest.mark.luas
def test_who_has_no_rekap_tells_minutes_from_tugas_saya(qtbot, uji):
    uji.kirim(A)
    window = open_page(qtbot, uji, "pengisi-a", Halaman.TUGAS)
    terlihat = []

    def tell(dialog):
        terlihat.append(column_texts(dialog.ui.tabel, "langkah"))
        type_text("40")
        press(Key.Key_Return)
        dialog.close_saved()

    in_dialog(MenitSayaDialog, tell)
    press(Key.Key_S, ALT)
    qtbot.waitUntil(lambda: bool(terlihat))
    qtbot.waitUntil(lambda: focused().window() is window)
    assert terlihat == [
        ["7. Mengisi dan menyerahkan formulir\nPengumpulan Data Kinerja, Juli 2025, Bagian A"]
    ]
    assert [satu.menit for satu in pengerjaan.waktu_saya(uji.ctx, TAHUN)] == [40]
    check_page(window)


def test_who_works_in_no_step_has_no_minutes(qtbot, uji):
    window = open_page(qtbot, uji, "pemeriksa", Halaman.TUGAS)
    assert window.page.ui.tombol_waktu.isHidden()
