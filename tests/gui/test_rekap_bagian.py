"""Rekap, the whole: the grid, the tree and the charts, walked with keys and clicks."""

import itertools
import shutil
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from halaman_kantor import (
    ALT,
    CTRL,
    Key,
    check_page,
    choose_file,
    column_texts,
    open_page,
    shown_buttons,
    state_at,
)
from kantor_uji import (
    AGUSTUS,
    JULI,
    PENGUMPULAN,
    TAHUN,
    A,
    B,
    change_indikator,
    closing,
    make_plan,
    open_kantor,
    person,
    write_plan,
)
from papan_ketik import focused, press, type_text
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from sakip_desktop.domain.capaian import Capaian, Status
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Frekuensi
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.laporan import Pengukuran
from sakip_desktop.domain.masukan import PeranInput
from sakip_desktop.domain.periode import bulan
from sakip_desktop.gui import theme
from sakip_desktop.gui.delegates import LEBAR_TANDA, CellDelegate
from sakip_desktop.gui.dialogs.jelaskan import JelaskanDialog
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.rekap.grafik import choices_of
from sakip_desktop.gui.rekap.kelengkapan import (
    DIISI,
    DIKIRIM,
    KEMBALI,
    KOSONG,
    KURANG,
    LEWAT,
    NANTI,
    TERLAMBAT,
    cell_state,
    meaning_of,
)
from sakip_desktop.gui.rekap.pohon_table import indent_of
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import alur, gambaran, grafik, pengguna, penyerahan, rencana


@pytest.fixture(scope="module")
def kantor(cetakan_kantor, tmp_path_factory):
    """July sent by both, B's late, A's returned; August begun, one figure in it."""
    akar = tmp_path_factory.mktemp("rekap-bagian")
    folder = DataFolder(Path(shutil.copytree(cetakan_kantor[0].root, akar / "kantor")))
    with closing(open_kantor(folder)) as uji:
        uji.kirim(A)
        uji.jam.ke(date(TAHUN, 8, 20))
        uji.kirim(B)
        uji.jalan("analisa")
        uji.masuk("kabag")
        penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Bukti <b>belum</b> ada")
        uji.jam.ke(date(TAHUN, 9, 1))
        uji.masuk("perencana")
        alur.mulai_siklus(uji.ctx, PENGUMPULAN, AGUSTUS, date(TAHUN, 9, 10))
        uji.jalan("isi-formulir", periode=AGUSTUS)
        uji.masuk("pengisi-a")
        uji.isi("A1", "nilai", "7", AGUSTUS)
        yield uji


def part(window, letter):
    """Bring a part to the front by its letter, the focus in it."""
    press(letter, ALT)
    bagian = window.page.bagian
    bagian.setFocus()
    return bagian


def at(tabel, key, kunci="nama"):
    """Put the cursor of a table on a record."""
    model = tabel.records
    tabel.setCurrentIndex(model.index(model.row_of(key), model.column_of(kunci)))
    tabel.setFocus()


# --- completeness --------------------------------------------------------------------------------


def test_the_grid_tells_each_cell_in_sign_count_and_word(qtbot, kantor):
    window = open_page(qtbot, kantor, "tim", Halaman.REKAP)
    bagian = part(window, Key.Key_K)
    kisi = bagian.ui.tabel_kisi
    assert column_texts(kisi, "unit") == [A, B, "Seluruh kantor"]
    assert column_texts(kisi, "b7") == ["3/3\nkembali", "1/1\nterlambat", "4/4\n1/2 unit"]
    assert state_at(kisi, kantor.unit[A], "b7") == "↩ kembali"
    assert state_at(kisi, kantor.unit[B], "b7") == "» terlambat"
    assert column_texts(kisi, "b8") == ["1/3\ndiisi", "0/1\nkosong", "1/4\n0/2 unit"]
    assert state_at(kisi, kantor.unit[A], "b12") == "· nanti"
    judul = [satu.judul for satu in kisi.records.columns]
    assert judul[3] == "Mar\nTW I"
    assert judul[12] == "Des\nTW IV"
    model = kisi.records
    sel = model.index(0, 7)
    kata = sel.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Bagian A, Juli 2025: dikembalikan. 3 dari 3 angka kinerja" in kata
    assert window.ui.label_keadaan.text() == "1 dari 4 formulir tahun 2025 dikirim"
    check_page(window)
    assert window.ui.panel_langkah.isHidden(), "the year takes the room of the steps"
    press(Key.Key_A, ALT)
    assert not window.ui.panel_langkah.isHidden()


@pytest.mark.luas
def test_the_cell_under_the_cursor_tells_who_and_when(qtbot, kantor):
    window = open_page(qtbot, kantor, "tim", Halaman.REKAP)
    bagian = part(window, Key.Key_K)
    rincian = dict(bagian.rincian.shown)
    assert rincian[A] == "Juli 2025", "it begins at the period of the page"
    assert rincian["Formulir"].startswith("Dikembalikan, sejak 20 Agustus 2025")
    assert "oleh Kabag (Contoh)" in rincian["Formulir"]
    assert "! Terlambat" in rincian["Tenggat"]
    assert "“Bukti <b>belum</b> ada”" in rincian["Perjalanan"], "never as markup"
    isi = bagian.ui.tabel_isi
    assert column_texts(isi, "isi") == ["10,00", "90,00", "85,50", "Rp1.000.000"]
    assert column_texts(isi, "oleh") == ["Pengisi-A (Contoh)"] * 4
    press(Key.Key_Right)
    assert column_texts(isi, "keadaan") == ["Terisi", *["Belum diisi"] * 3]
    press(Key.Key_Down, times=2)
    assert dict(bagian.rincian.shown).keys() == {"Arti tanda"}, "the line of all units has no form"
    assert isi.records.rowCount() == 0
    press(Key.Key_Up, times=2)
    press(Key.Key_Return)
    assert focused() is isi, "who has no Isi data reads it here"
    press(Key.Key_Return)
    assert window.page.bagian is window.page.pohon, "from a figure to its months"
    assert window.page.pohon.ui.label_asal.text() == "A1 tiap bulan: angka, siapa, kapan"


@pytest.mark.luas
def test_a_year_without_a_plan_has_no_parts(qtbot, kantor):
    window = open_page(qtbot, kantor, "tim", Halaman.REKAP)
    page = window.page
    part(window, Key.Key_K)
    window.show_periode(bulan(2031, 7))
    assert page.ui.tumpukan.currentWidget() is page.ui.halaman_kosong
    assert (page.bagian, page.status()) == (None, "")
    assert page.details().currentWidget() is page.rincian
    window.show_periode(JULI)
    assert page.details().currentWidget() is page.kelengkapan.rincian
    assert column_texts(page.kelengkapan.ui.tabel_kisi, "unit")[0] == A


def cells(tabel):
    model = tabel.records
    semua = itertools.product(range(model.rowCount()), range(model.columnCount()))
    return [model.index(*satu) for satu in semua if not model.is_heading(satu[0])]


def cell_option(tabel, index, kiri=0):
    option = QStyleOptionViewItem()
    tabel.initViewItemOption(option)
    option.rect = QRect(kiri, 0, tabel.columnWidth(index.column()) - 1 - kiri, 1)
    return option


def short_height(tabel, index):
    return tabel.itemDelegate().sizeHint(cell_option(tabel, index), index).height()


def plain_height(tabel, index):
    tanda = 0 if tabel.records.tampilan(index) is None else LEBAR_TANDA
    polos = QStyledItemDelegate.sizeHint(
        tabel.itemDelegate(), cell_option(tabel, index, tanda), index
    )
    return polos.height() + theme.JARAK


@pytest.mark.luas
def test_rows_are_as_high_as_their_texts_need(qtbot, kantor):
    """They are measured by their text alone, and come out as Qt measures the whole cell."""
    window = open_page(qtbot, kantor, "tim", Halaman.REKAP)
    for letter in (Key.Key_A, Key.Key_K, Key.Key_P, Key.Key_F):
        press(letter, ALT)
    dilihat = 0
    for tabel in window.page.findChildren(RecordTable):
        tabel.fit_rows()
        sel = cells(tabel) if type(tabel.itemDelegate()) is CellDelegate else ()
        for index in sel:
            assert tabel.rowHeight(index.row()) >= plain_height(tabel, index) - 1, index.row()
            assert short_height(tabel, index) == plain_height(tabel, index), index.row()
            dilihat += 1
    assert dilihat > 20


@pytest.mark.luas
def test_who_sees_isi_data_goes_to_the_unit_and_the_month(qtbot, kantor):
    window = open_page(qtbot, kantor, "kabag", Halaman.REKAP)
    bagian = part(window, Key.Key_K)
    assert shown_buttons(bagian) == ["Buka formulir"]
    press(Key.Key_Right)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert (window.page.HALAMAN, window.page.periode, window.page.unit_id) == (
        Halaman.ISI_DATA,
        AGUSTUS,
        kantor.unit[B],
    )


@pytest.mark.luas
def test_who_fills_for_one_unit_and_reads_all_goes_to_either(qtbot, uji):
    """A member of the team who is the filler of Bagian B: one Isi data, each unit in it."""
    peran = (
        PeranInput(peran=Peran.ANGGOTA_TIM),
        PeranInput(peran=Peran.PENGISI, unit_id=uji.unit[B]),
    )
    uji.masuk("admin")
    pengguna.save_orang(
        uji.ctx, person("tim", uji.unit, peran=peran, orang_id=uji.orang["tim"], sandi="")
    )
    for nama in (A, B):
        window = open_page(qtbot, uji, "tim", Halaman.REKAP)
        bagian = part(window, Key.Key_K)
        bagian.show_cell(uji.unit[nama], JULI)
        press(Key.Key_Return)
        assert (window.page.HALAMAN, window.page.unit_id) == (Halaman.ISI_DATA, uji.unit[nama])
        assert window.page.formulir.unit.nama == nama
        assert bool(window.page.formulir.kunci) == (nama == A), "the other one is only read"
        window._may_close = True
        window.close()


@pytest.mark.luas
@pytest.mark.parametrize(("akun", "tujuan"), [("kabag", "isi_data"), ("tim", "kelengkapan")])
def test_an_arrival_leads_to_its_form_or_to_its_cell(qtbot, kantor, akun, tujuan):
    window = open_page(qtbot, kantor, akun, Halaman.REKAP)
    page = window.page
    at(page.ui.tabel_unit, kantor.unit[B], "unit")
    press(Key.Key_Return)
    if tujuan == "isi_data":
        assert (window.page.HALAMAN, window.page.unit_id) == (Halaman.ISI_DATA, kantor.unit[B])
    else:
        assert page.bagian is page.kelengkapan
        assert dict(page.kelengkapan.rincian.shown)[B] == "Juli 2025"


def test_incomplete_never_looks_good(kantor):
    kantor.masuk("tim")
    juli = {satu.unit_id: satu for satu in gambaran.kisi_kelengkapan(kantor.ctx, TAHUN).month(7)}
    b = juli[kantor.unit[B]]
    assert cell_state(b) is TERLAMBAT
    assert cell_state(replace(b, terlambat=False)) is DIKIRIM
    assert cell_state(replace(b, terlambat=False, terisi=0)) is KURANG
    assert cell_state(replace(b, anggaran_terisi=0)) is KURANG
    assert cell_state(juli[kantor.unit[A]]) is KEMBALI
    terbuka = replace(b, langkah=KeadaanLangkah.TERBUKA)
    assert (cell_state(terbuka), cell_state(replace(terbuka, terlambat=False))) == (LEWAT, DIISI)
    kosong = replace(terbuka, terlambat=False, terisi=0, anggaran_terisi=0)
    assert cell_state(kosong) is KOSONG
    assert meaning_of(kosong) == "belum diisi"
    tanda = [satu.tanda for satu in (DIKIRIM, TERLAMBAT, KURANG, KEMBALI, LEWAT, DIISI, KOSONG)]
    assert len(set(tanda)) == len(tanda), "a sign means one thing"
    assert cell_state(replace(b, langkah=None)) is NANTI
    assert cell_state(replace(b, seharusnya=0, anggaran_seharusnya=0)) is None


# --- the tree ------------------------------------------------------------------------------------


def test_the_tree_shows_mean_completeness_budget_and_efficiency(qtbot, kantor):
    window = open_page(qtbot, kantor, "pimpinan", Halaman.REKAP)
    bagian = part(window, Key.Key_P)
    tabel = bagian.ui.tabel_pohon
    assert column_texts(tabel, "nama") == [
        "Sasaran S1 – Sasaran satu",
        "A1  Indikator A1",
        "A2  Indikator A2",
        "Program P1 – Program satu",
        "Kegiatan K1 – Kegiatan satu",
        "Sub kegiatan SK1 – Sub kegiatan satu",
        "Sub kegiatan SK2 – Sub kegiatan dua",
    ]
    pohon = gambaran.pohon_capaian(kantor.ctx, JULI)
    assert column_texts(tabel, "capaian")[0] == "100,00 %"
    assert pohon.simpul[0].rerata.nilai == 100
    assert column_texts(tabel, "dihitung")[0] == "4 dari 4"
    assert column_texts(tabel, "pagu")[:4] == ["18.000.000", "", "", "18.000.000"]
    assert column_texts(tabel, "serapan")[0] == "8,33 %"
    assert column_texts(tabel, "efisiensi")[0] == "belum dinilai\n91,67 poin", (
        "no judgement within the year"
    )
    rincian = dict(bagian.rincian.shown)
    assert "baru dinilai pada akhir tahun" in rincian["Efisiensi"]
    assert "4 dari 4 indikator" in rincian["Rata-rata beserta semua di bawahnya, Juli 2025"]
    check_page(window)


@pytest.mark.luas
def test_keys_fold_and_unfold_and_lead_to_the_months(qtbot, kantor):
    window = open_page(qtbot, kantor, "kabag", Halaman.REKAP)
    bagian = part(window, Key.Key_P)
    tabel = bagian.ui.tabel_pohon
    at(tabel, kantor.simpul["SK1"])
    assert bagian._row().dilipat
    press(Key.Key_Right)
    assert column_texts(tabel, "nama")[6] == "A4  Indikator A4"
    press(Key.Key_Down)
    bulan_ = bagian.ui.tabel_bulan
    assert bulan_.isVisible()
    assert column_texts(bulan_, "realisasi")[6] == "85,50"
    assert column_texts(bulan_, "oleh")[6].startswith("Pengisi-A (Contoh), 1 Agustus 2025")
    assert bagian.ui.grafik.accessibleName() == "Perkembangan capaian A4"
    assert "Juli 100,59 %" in bagian.ui.grafik.accessibleDescription()
    press(Key.Key_Return)
    assert focused() is bulan_
    press(Key.Key_Return)
    assert (window.page.HALAMAN, window.page.periode, window.page.unit_id) == (
        Halaman.ISI_DATA,
        JULI,
        kantor.unit[A],
    )
    press(Key.Key_PageUp, CTRL)
    window.go_to_tab(next(n for n, t in enumerate(window.tabs) if t.halaman is Halaman.REKAP))
    at(tabel, kantor.simpul["K1"])
    press(Key.Key_Left)
    assert column_texts(tabel, "nama")[-1] == "Kegiatan K1 – Kegiatan satu"
    press(Key.Key_Left)
    assert bagian._row().kunci == kantor.simpul["P1"], "what is folded goes to what is above"
    press(Key.Key_F, CTRL)
    type_text("B1")
    assert bagian._row().kunci == kantor.indikator["B1"], "what is looked for is unfolded"


@pytest.mark.luas
def test_the_mark_folds_with_the_mouse_and_assistive_programs_hear_it(qtbot, kantor):
    window = open_page(qtbot, kantor, "tim", Halaman.REKAP)
    bagian = part(window, Key.Key_P)
    tabel = bagian.ui.tabel_pohon
    model = tabel.records
    baris = model.row_of(kantor.simpul["SK2"])
    index = model.index(baris, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("tingkat 4, dilipat")
    tabel.scrollTo(index)
    kotak = tabel.visualRect(index)
    QTest.mouseClick(
        tabel.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(indent_of(model.records[baris]) - 6, kotak.center().y()),
    )
    assert column_texts(tabel, "nama")[-1] == "B1  Indikator B1"
    index = model.index(model.row_of(kantor.simpul["SK2"]), 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("tingkat 4, terbuka")
    assert not model.can_sort, "the order is that of the plan"


def test_a_mean_leads_to_what_it_is_made_of_and_every_percentage_explains_itself(qtbot, kantor):
    window = open_page(qtbot, kantor, "tim", Halaman.REKAP)
    bagian = part(window, Key.Key_P)
    asal = bagian.ui.tabel_asal
    assert bagian.ui.label_asal.text() == "Asal rata-rata S1: 4 dari 4 indikator"
    assert column_texts(asal, "masuk") == ["100,00 %"] * 4
    assert column_texts(asal, "capaian")[2] == "100,59 %", "above its cap in the mean"
    press(Key.Key_J, CTRL)
    dialog = window.findChild(JelaskanDialog)
    assert "100,00 %" in dialog.penjelasan.angka
    assert {satu.apa.split()[0] for satu in dialog.penjelasan.sumber} >= {"A1", "A2", "A4", "B1"}
    dialog.close()
    qtbot.waitUntil(window.isActiveWindow)
    at(asal, kantor.indikator["B1"], "indikator")
    press(Key.Key_Return)
    assert bagian._row().kunci == kantor.indikator["B1"]
    assert focused() is bagian.ui.tabel_pohon


@pytest.mark.luas
def test_the_tree_follows_what_is_typed_elsewhere(qtbot, kantor):
    window = open_page(qtbot, kantor, "tim", Halaman.REKAP, AGUSTUS)
    bagian = part(window, Key.Key_P)
    at(bagian.ui.tabel_pohon, kantor.indikator["A1"])
    assert column_texts(bagian.ui.tabel_pohon, "capaian")[1] == "70,00 %"
    kantor.masuk("pengisi-a")
    perubahan = kantor.isi("A1", "nilai", "9", AGUSTUS)
    kantor.masuk("tim")
    window.bus.changed.emit(perubahan)
    assert column_texts(bagian.ui.tabel_pohon, "capaian")[1] == "90,00 %"
    assert column_texts(bagian.ui.tabel_bulan, "realisasi")[7] == "9,00"
    assert bagian._row().kunci == kantor.indikator["A1"], "the cursor stays"
    kantor.masuk("pengisi-a")
    kantor.isi("A1", "nilai", "7", AGUSTUS)
    kantor.masuk("tim")


# --- charts --------------------------------------------------------------------------------------


def test_a_chart_is_walked_copied_and_turned_into_its_table(qtbot, kantor):
    window = open_page(qtbot, kantor, "pimpinan", Halaman.REKAP)
    bagian = part(window, Key.Key_F)
    lihat = bagian.ui.grafik
    assert [satu.kunci for satu in lihat.daerah] == [
        kantor.indikator[kode] for kode in ("A1", "A2", "A4", "B1")
    ]
    check_page(window)
    assert "A4 100,59 % Sangat Tinggi" in lihat.accessibleDescription()
    press(Key.Key_Down, times=2)
    assert lihat.kunci == kantor.indikator["A4"]
    assert dict(bagian.rincian.shown)["A4 · Indeks"] == "Indikator A4"
    press(Key.Key_End)
    assert lihat.kunci == kantor.indikator["B1"]
    press(Key.Key_C, CTRL)
    isi = QGuiApplication.clipboard().mimeData()
    gambar = isi.imageData()
    assert gambar.width() == round(lihat.gambar.lebar * 3)
    assert bytes(isi.data("application/pdf").data()) == lihat.gambar.isi, "the same bytes"
    press(Key.Key_T, ALT)
    tabel = bagian.ui.tabel
    qtbot.waitUntil(lambda: focused() is tabel)  # a button is seen going down first
    assert tabel.records.key_at(tabel.currentIndex().row()) == kantor.indikator["B1"]
    assert column_texts(tabel, "b7") == ["100,00", "100,00", "100,59", "100,00"]
    assert column_texts(tabel, "b6") == ["–"] * 4
    kepala, baris = tabel.values()
    assert kepala[:3] == ("Indikator", "Capaian", "Kategori")
    assert baris[2][1] == Decimal("100.59"), "Excel gets the number, not its text"
    press(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().startswith("B1 Indikator B1\t100,00 %")
    press(Key.Key_Up)
    press(Key.Key_T, ALT)
    qtbot.waitUntil(lambda: focused() is lihat)
    assert lihat.kunci == kantor.indikator["A4"], "the chart goes where the table was"
    press(Key.Key_Return)
    assert window.page.bagian is window.page.pohon
    assert window.page.pohon._row().kunci == kantor.indikator["A4"]


@pytest.mark.luas
def test_a_chart_is_painted_and_pointed_at(qtbot, kantor):
    window = open_page(qtbot, kantor, "tim", Halaman.REKAP)
    bagian = part(window, Key.Key_F)
    lihat = bagian.ui.grafik
    kertas = lihat.widget()
    foto = kertas.grab().toImage()
    satu = lihat.daerah[1]
    warna = {
        QColor(foto.pixel(x, int((satu.atas + 15) * lihat.skala))).name()
        for x in range(0, foto.width(), 2)
    }
    assert "#1b7837" in warna, "the colour of its class"
    tempat = QRect(
        int(satu.kiri * lihat.skala),
        int(satu.atas * lihat.skala),
        int(satu.lebar * lihat.skala),
        int(satu.tinggi * lihat.skala),
    ).center()
    QTest.mouseClick(kertas, Qt.MouseButton.LeftButton, pos=tempat)
    assert lihat.kunci == kantor.indikator["A2"]
    QTest.mouseClick(kertas, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert lihat.kunci == kantor.indikator["A2"], "beside the bars nothing is chosen"
    press(Key.Key_J, CTRL)
    dialog = window.findChild(JelaskanDialog)
    assert "A2" in dialog.penjelasan.judul + dialog.penjelasan.sebutan
    dialog.close()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.mouseDClick(kertas, Qt.MouseButton.LeftButton, pos=tempat)
    assert window.page.pohon._row().kunci == kantor.indikator["A2"]


@pytest.mark.luas
def test_the_chart_is_saved_as_the_pdf_it_is(qtbot, kantor, tmp_path):
    window = open_page(qtbot, kantor, "tim", Halaman.REKAP)
    bagian = part(window, Key.Key_F)
    berkas = tmp_path / "grafik.pdf"
    choose_file(berkas)
    press(Key.Key_D, ALT)
    qtbot.waitUntil(berkas.exists)
    assert berkas.read_bytes() == bagian.ui.grafik.gambar.isi
    teks = PdfReader(BytesIO(berkas.read_bytes())).pages[0].extract_text()
    assert "Seluruh indikator kantor" in teks
    assert "sementara: 1 unit belum mengirim" in teks


@pytest.mark.luas
def test_a_part_of_the_plan_is_chosen_and_a_long_one_is_cut(qtbot, kantor):
    window = open_page(qtbot, kantor, "tim", Halaman.REKAP)
    bagian = part(window, Key.Key_F)
    assert [bagian.ui.pilihan.itemText(n) for n in range(bagian.ui.pilihan.count())] == [
        "Seluruh indikator kantor",
        "Program P1 – Program satu",
        "Kegiatan K1 – Kegiatan satu",
    ]
    press(Key.Key_R, ALT)
    press(Key.Key_Down)
    assert [satu.kode for satu in bagian.grafik.batang] == ["A4", "B1"]
    window.show_periode(bulan(TAHUN, 6))
    assert bagian.ui.pilihan.currentText() == "Program P1 – Program satu", "the choice stays"
    assert [satu.kata for satu in bagian.grafik.batang] == ["Belum diisi"] * 2
    assert window.ui.label_keadaan.text() == "0 dari 2 indikator berkategori"
    panjang = many(bagian.pohon, 95)
    assert [satu.judul for satu in choices_of(panjang)][:3] == [
        "Seluruh indikator kantor (1–40)",
        "Seluruh indikator kantor (41–80)",
        "Seluruh indikator kantor (81–95)",
    ]


def many(pohon, banyak):
    """The tree with so many indikator at its first node."""
    satu = pohon.semua[0]
    semua = tuple(
        replace(satu, indikator=replace(satu.indikator, id=f"i{n}")) for n in range(banyak)
    )
    assert isinstance(semua[0], Pengukuran)
    return replace(pohon, simpul=(replace(pohon.simpul[0], pengukuran=semua),))


@pytest.mark.luas
def test_where_there_is_no_target_of_the_month_the_way_to_the_year_is_drawn(kantor):
    kantor.masuk("tim")
    deret = gambaran.deret_capaian(kantor.ctx, kantor.indikator["A1"], TAHUN)
    tanpa = Capaian(status=Status.TARGET_KOSONG)
    titik = tuple(replace(satu, capaian=tanpa) for satu in deret.titik)
    garis = grafik.garis_capaian(replace(deret, titik=titik))
    assert garis.keterangan == "Terhadap target tahun, persen"
    assert garis.seri[0].nilai[6] == titik[6].kemajuan.nilai_tampil
    lalu = grafik.garis_capaian(replace(deret, lalu=deret.titik))
    assert [satu.nama for satu in lalu.seri] == ["Tahun 2025", "Tahun 2024"]
    assert "Tahun 2024: Juli 100,00 %" in grafik.words_of(lalu)
    assert lalu.seri[0].nilai[5] is None, "a month without a figure is a gap, not a zero"


@pytest.mark.luas
def test_a_month_in_which_nothing_is_measured_shows_the_year_all_the_same(
    qtbot, cetakan_kantor, tmp_path
):
    folder = DataFolder(Path(shutil.copytree(cetakan_kantor[0].root, tmp_path / "kantor")))
    plan = make_plan()
    for kode in ("A1", "A2", "A4", "B1"):
        plan = change_indikator(plan, kode, frekuensi=Frekuensi.TRIWULAN)
    with closing(open_kantor(folder)) as uji:
        uji.masuk("perencana")
        buku = write_plan(tmp_path / "rencana.xlsx", plan)
        rencana.terapkan_impor(uji.ctx, buku, TAHUN, "Tiap triwulan")
        window = open_page(qtbot, uji, "tim", Halaman.REKAP, bulan(TAHUN, 5))
        page = window.page
        assert page.ui.label_kabar.text().endswith(
            "Tidak ada indikator yang diukur pada Mei 2025; 5 indikator diukur pada bulan lain. "
            "Kelengkapan menunjukkan bulannya, dan periode dipilih di kepala jendela."
        )
        assert page.ui.kalimat.toPlainText() == ""
        bagian = part(window, Key.Key_K)
        assert column_texts(bagian.ui.tabel_kisi, "b6")[0] == "0/4\nnanti"
        bagian = part(window, Key.Key_P)
        assert set(column_texts(bagian.ui.tabel_pohon, "kategori")) == {"Tidak diukur"}
        bagian = part(window, Key.Key_F)
        assert bagian.kunci == ""
        press(Key.Key_Return)
        assert page.bagian is bagian, "nothing to go to"
        window.show_periode(bulan(TAHUN, 6))
        assert [satu.tanda for satu in bagian.grafik.batang] == ["○"] * 5
