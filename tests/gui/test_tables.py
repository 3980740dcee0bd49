"""What every table can do: sort, find, copy, go to Excel, keep its widths."""

from decimal import Decimal

import pytest
from halaman_kantor import CTRL, Key, choose_file, open_page
from openpyxl import load_workbook
from papan_ketik import SHIFT, press, type_text
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui import theme
from sakip_desktop.gui.main_window import MainWindow
from sakip_desktop.gui.models import Column, Judul, Rata, RecordTableModel, read_shown
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.registry import PAGES

BARIS = (
    Judul("a", "Sasaran A"),
    ("Rapat", "12,50 %"),
    ("arsip", "–"),
    ("Perda", "Rp1.250"),
    Judul("b", "Sasaran B"),
    ("Zona", "3"),
    ("Bimtek", "−20"),
)


@pytest.fixture
def tabel(qtbot):
    columns = (
        Column(kunci="nama", judul="Nama", to_text=lambda satu: satu[0]),
        Column(kunci="angka", judul="Angka", to_text=lambda satu: satu[1], rata=Rata.KANAN),
    )
    view = RecordTable()
    view.setAccessibleName("Contoh tabel")
    qtbot.addWidget(view)
    view.show_model(RecordTableModel(columns, lambda satu: satu[0], parent=view))
    view.records.set_records(BARIS)
    view.resize(500, 320)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.setFocus()
    view.setCurrentIndex(view.records.index(1, 0))
    return view


def names(view):
    return [view.records.text(view.records.index(n, 0)) for n in range(view.records.rowCount())]


def click_head(view, column):
    header = view.horizontalHeader()
    place = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
    QTest.mouseClick(
        header.viewport(),
        Qt.MouseButton.LeftButton,
        pos=header.viewport().rect().center().__class__(place, header.height() // 2),
    )


def test_a_head_sorts_below_the_headings_and_a_third_click_gives_the_paper_back(tabel):
    semula = names(tabel)
    click_head(tabel, 1)
    naik = ["Sasaran A", "Rapat", "Perda", "arsip", "Sasaran B", "Bimtek", "Zona"]
    assert names(tabel) == naik
    assert tabel.records.key_at(tabel.currentIndex().row()) == "Rapat", "the cursor went along"
    assert tabel.columnSpan(4, 0) == 2
    click_head(tabel, 1)
    assert names(tabel)[1:4] == ["Perda", "Rapat", "arsip"], "what is no number stays behind"
    click_head(tabel, 1)
    assert names(tabel) == semula


def test_rows_wrap_beside_the_scroll_bar_that_their_number_brings(tabel, qtbot):
    """No line of a text is cut off, whichever of both comes first."""
    model, delegate = tabel.records, tabel.itemDelegate()
    lebar = tabel.columnWidth(0)
    kata = "kata " * 20
    tabel.records.set_records([(f"{ke} {kata}{'x' * (ke % 40)}", "1") for ke in range(200)])
    qtbot.waitUntil(lambda: tabel.columnWidth(0) < lebar)
    QApplication.processEvents()
    for row in range(0, 200, 7):
        option = QStyleOptionViewItem()
        tabel.initViewItemOption(option)
        option.rect = QRect(0, 0, tabel.columnWidth(0) - 1, 1)
        perlu = delegate.sizeHint(option, model.index(row, 0)).height()
        assert tabel.rowHeight(row) == perlu + 1, "and the line of the grid"
    semua = [tabel.rowHeight(row) for row in range(3)]
    pendek, *lain = model.records
    tabel.records.set_records([(pendek[0], "satu\n" * 20), *lain])
    assert tabel.rowHeight(0) > semua[0], "the same row, more to say"
    assert [tabel.rowHeight(row) for row in (1, 2)] == semua[1:]


def test_texts_are_sorted_without_regard_to_case_and_new_records_too(tabel):
    click_head(tabel, 0)
    assert names(tabel)[1:4] == ["arsip", "Perda", "Rapat"]
    tabel.records.set_records([*BARIS, ("Audit", "1")])
    assert names(tabel)[5:] == ["Audit", "Bimtek", "Zona"]


def test_a_table_that_is_typed_into_keeps_the_order_of_the_paper(tabel, qtbot):
    model = RecordTableModel(tabel.records.columns, lambda satu: satu[0], commit=print)
    model.set_records(BARIS)
    model.sort(0)
    assert [model.text(model.index(n, 0)) for n in range(7)] == names(tabel)
    assert not model.can_sort


@pytest.mark.luas
def test_the_menu_sorts_and_resets_by_keyboard(tabel):
    teks = {aksi.text().replace("&", ""): aksi for aksi in tabel.make_menu().actions()}
    teks["Urutkan menurut Nama"].trigger()
    assert names(tabel)[1] == "arsip"
    teks["Urutan semula"].trigger()
    assert names(tabel)[1] == "Rapat"
    assert "Simpan tabel ke Excel…" not in teks  # nobody listens here


def test_find_goes_round_and_gives_the_focus_back(tabel):
    press(Key.Key_F, CTRL)
    type_text("a")
    assert QApplication.focusWidget() is tabel._find_bar.teks
    assert tabel._find_bar.judul.buddy() is tabel._find_bar.teks
    assert tabel._find_bar.judul.isVisible(), "the hint goes with the first letter"
    dikunjungi = []
    for _ in range(4):
        dikunjungi.append(names(tabel)[tabel.currentIndex().row()])
        press(Key.Key_Return)
    assert dikunjungi == ["Rapat", "arsip", "Perda", "Zona"], "headings are passed over"
    press(Key.Key_Return, SHIFT)
    assert names(tabel)[tabel.currentIndex().row()] == "Zona"
    type_text("xyz")
    assert tabel._find_bar.kabar.text() == "Tidak ada"
    press(Key.Key_Escape)
    assert QApplication.focusWidget() is tabel
    assert tabel._find_bar.isHidden()


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("12,50 %", Decimal("12.50")),
        ("Rp1.250.000", Decimal(1250000)),
        ("−20", Decimal(-20)),
        ("3 dari 5", "3 dari 5"),
        ("–", "–"),
        ("", ""),
    ],
)
def test_shown_numbers_are_read_back(teks, nilai):
    assert read_shown(teks) == nilai


@pytest.fixture
def jendela(qtbot, uji, tmp_path):
    settings = QSettings(str(tmp_path / "j.ini"), QSettings.Format.IniFormat)

    def show():
        uji.masuk("tim")
        window = MainWindow(
            uji.ctx, _juli(), pages=PAGES, daftar_siklus=lambda _p: (), settings=settings
        )
        qtbot.addWidget(window)
        window.show()
        window.go_to_tab([tab.halaman for tab in window.tabs].index(Halaman.REKAP))
        return window

    return show


def _juli():
    from kantor_uji import JULI

    return JULI


def test_a_result_table_goes_to_excel_with_real_numbers(qtbot, uji, tmp_path):
    uji.masuk("pengisi-a").isi("A1", "nilai", "7")
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    tabel = window.page.ui.tabel_capaian
    berkas = tmp_path / "rekap.xlsx"
    choose_file(berkas)
    simpan = next(a for a in tabel.make_menu().actions() if "Excel" in a.text())
    simpan.trigger()
    qtbot.waitUntil(berkas.exists)
    baris = list(load_workbook(berkas).active.iter_rows(values_only=True))
    assert baris[0][0] == "Indikator kinerja"
    a1 = next(satu for satu in baris if str(satu[0]).startswith("A1"))
    assert 7 in a1
    assert 70 in a1  # capaian, a number
    assert tabel.records.rowCount() == len(baris) - 1


@pytest.mark.luas
def test_a_width_stays_for_the_next_time(jendela):
    window = jendela()
    kepala = window.page.ui.tabel_unit.horizontalHeader()
    semula = kepala.sectionSize(1)
    kepala.resizeSection(1, semula + 40)
    window.close()
    lagi = jendela()
    tabel = lagi.page.ui.tabel_unit
    assert tabel.horizontalHeader().sectionSize(1) == semula + 40
    tabel.reset_widths()
    assert tabel.horizontalHeader().sectionSize(1) == semula


@pytest.mark.luas
def test_tables_of_one_name_keep_their_own_widths(jendela):
    """*Formulir* and *Grafik* both call theirs ``tabel``; one has eight columns, one none yet."""
    window = jendela()
    kepala = window.page.formulir.ui.tabel.horizontalHeader()
    semula = kepala.sectionSize(2)
    kepala.resizeSection(2, semula + 40)
    window.close()
    lagi = jendela().page
    assert lagi.formulir.ui.tabel.horizontalHeader().sectionSize(2) == semula + 40
    grafik = lagi.grafik.ui.tabel
    assert grafik.horizontalHeader().count() == len(grafik.records.columns)


def test_a_cell_in_which_not_even_three_dots_have_room_is_painted(qtbot):
    """The smallest column, a state's sign, and the letters of somebody who sees badly."""
    view = RecordTable()
    qtbot.addWidget(view)
    huruf = view.font()
    huruf.setPixelSize(36)
    view.setFont(huruf)
    kolom = Column(
        kunci="nama",
        judul="Nama",
        lebar=48,  # none can be made narrower
        to_text=lambda satu: satu,
        tampilan=lambda _satu: theme.CATATAN,
    )
    view.show_model(RecordTableModel((kolom,), lambda satu: satu, parent=view))
    view.records.set_records(("Wakil ketua", "…", "x" * 10_000))
    view.resize(200, 200)
    assert view.columnWidth(0) == view.horizontalHeader().minimumSectionSize()
    assert not view.grab().isNull()
