"""The entry table answers to real keys, sent to the widget that has the focus."""

from dataclasses import replace

import pytest
from contoh_halaman import BARIS, KOLOM, Simpanan
from papan_ketik import CTRL, SHIFT, Key, press, type_text
from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from sakip_desktop.gui import theme
from sakip_desktop.gui.blok import read_block
from sakip_desktop.gui.delegates import EntryDelegate
from sakip_desktop.gui.entry_table import EntryTable, block_edge
from sakip_desktop.gui.models import Judul, RecordTableModel


@pytest.fixture
def simpanan():
    return Simpanan()


@pytest.fixture
def table(qtbot, simpanan):
    window = QWidget()
    layout = QVBoxLayout(window)
    table = EntryTable(window)
    after = QLineEdit(window)
    after.setObjectName("sesudah")
    layout.addWidget(table)
    layout.addWidget(after)
    qtbot.addWidget(window)

    def commit(kunci, kolom, text):
        simpanan.commit(kunci, kolom, text)
        model.set_records(simpanan.baris.values())

    model = RecordTableModel(KOLOM, lambda b: b.kode, commit=commit, parent=window)
    table.show_model(model)
    model.set_records(simpanan.baris.values())
    window.resize(1000, 420)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    table.setFocus()
    table.jendela = window  # kept alive by the table
    return table


def here(table):
    index = table.currentIndex()
    return BARIS[index.row()].kode, KOLOM[index.column()].kunci


def note(table):
    return table._gema.text() if table._gema.isVisible() else ""


def test_focus_comes_to_the_first_cell_that_can_be_edited(table):
    assert here(table) == ("1.1", "nilai")


def test_typing_replaces_and_enter_saves_and_goes_down(table, simpanan):
    press(Key.Key_Down)
    type_text("36")
    press(Key.Key_Return)
    assert simpanan.panggilan == [("1.2", "nilai", "36")]
    assert here(table) == ("1.3", "nilai")
    assert not table.is_editing


def test_f2_edits_with_the_caret_at_the_end(table, simpanan):
    press(Key.Key_Down)
    press(Key.Key_F2)
    type_text("5")
    press(Key.Key_Enter)
    assert simpanan.panggilan == [("1.2", "nilai", "245")]


def test_esc_gives_the_old_value_back(table, simpanan):
    press(Key.Key_Down)
    type_text("99")
    press(Key.Key_Escape)
    assert simpanan.panggilan == []
    assert not table.is_editing
    assert table.currentIndex().data() == "24"
    assert here(table) == ("1.2", "nilai")


def test_tab_skips_what_cannot_be_edited(table, simpanan):
    type_text("7")
    press(Key.Key_Tab)
    assert here(table) == ("1.1", "penjelasan")
    press(Key.Key_Tab)
    assert here(table) == ("1.2", "nilai")
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    assert here(table) == ("1.4", "nilai"), "row 1.3 is locked"
    press(Key.Key_Backtab, SHIFT)
    assert here(table) == ("1.2", "penjelasan")
    assert simpanan.panggilan == [("1.1", "nilai", "7")]


def test_shift_enter_goes_up(table):
    press(Key.Key_Down)
    type_text("5")
    press(Key.Key_Return, SHIFT)
    assert here(table) == ("1.1", "nilai")


def test_tab_leaves_the_table_after_the_last_cell(table):
    press(Key.Key_End, CTRL)
    assert here(table) == ("1.6", "penjelasan")
    press(Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == "sesudah"


def test_a_locked_cell_opens_no_editor(table, simpanan):
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert here(table) == ("1.3", "nilai")
    type_text("9")
    press(Key.Key_F2)
    press(Key.Key_Delete)
    assert not table.is_editing
    assert simpanan.panggilan == []


def test_an_unchanged_text_is_not_saved_again(table, simpanan):
    press(Key.Key_Down)
    press(Key.Key_F2)
    press(Key.Key_Return)
    assert simpanan.panggilan == []


def test_leaving_the_cell_by_the_mouse_saves(table, simpanan):
    type_text("8")
    target = table.visualRect(table.model().index(3, 4)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=target)
    assert simpanan.panggilan == [("1.1", "nilai", "8")]


def test_delete_clears_and_backspace_edits_an_empty_cell(table, simpanan):
    press(Key.Key_Down)
    press(Key.Key_Delete)
    assert simpanan.panggilan == [("1.2", "nilai", "")]
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Backspace)
    type_text("3")
    press(Key.Key_Return)
    assert simpanan.panggilan[-1] == ("1.4", "nilai", "3")


def test_home_end_and_control_arrows_jump(table):
    press(Key.Key_End)
    assert here(table) == ("1.1", "penjelasan")
    press(Key.Key_Home)
    assert here(table) == ("1.1", "nilai")
    press(Key.Key_Down, CTRL)
    assert here(table) == ("1.2", "nilai"), "the next filled cell"
    press(Key.Key_Down, CTRL)
    assert here(table) == ("1.5", "nilai"), "the end of the block"
    press(Key.Key_Home, CTRL)
    assert here(table) == ("1.1", "nilai")


def test_control_c_copies_a_block_as_excel_takes_it(table):
    press(Key.Key_Down)
    press(Key.Key_Down, CTRL | SHIFT)
    press(Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "24\n3,62\n4,88\nabc\n"


def test_control_v_saves_cell_by_cell_and_leaves_blanks_alone(table, simpanan, qtbot):
    QApplication.clipboard().setText("10\t\tcatatan\r\n\t\t\r\n30\t\t\r\n40\t\t\r\n")
    with qtbot.waitSignal(table.pasted) as pasted:
        press(Key.Key_V, CTRL)
    assert simpanan.panggilan == [
        ("1.1", "nilai", "10"),
        ("1.1", "penjelasan", "catatan"),
        ("1.4", "nilai", "40"),
    ]
    assert pasted.args == [3, 1], "the locked cell was passed over"


def test_control_d_fills_down(table, simpanan):
    press(Key.Key_Down)
    press(Key.Key_Down, SHIFT)
    press(Key.Key_Down, SHIFT)
    press(Key.Key_D, CTRL)
    assert simpanan.panggilan == [("1.4", "nilai", "24")]


def test_control_z_and_y_ask_for_undo_and_redo(table, qtbot):
    with qtbot.waitSignal(table.undo_requested):
        press(Key.Key_Z, CTRL)
    with qtbot.waitSignal(table.redo_requested):
        press(Key.Key_Y, CTRL)


def test_the_text_being_typed_is_read_back_below_the_cell(table):
    type_text("12.5")
    assert note(table) == "i terbaca 12,5"
    cell = table.visualRect(table.currentIndex())
    assert table._gema.geometry().top() >= cell.bottom()
    press(Key.Key_Return)
    assert note(table) == ""


def test_a_text_that_cannot_be_saved_stays_with_its_sentence(table, simpanan):
    simpanan.penuh = True
    type_text("17")
    press(Key.Key_Return)
    assert here(table) == ("1.1", "nilai"), "the cursor stays where the sentence is"
    assert table.currentIndex().data() == "17"
    assert "Disk penuh." in note(table)
    assert not table.settle()
    press(Key.Key_Down)
    assert note(table) == ""
    press(Key.Key_Up)
    simpanan.penuh = False
    press(Key.Key_F2)
    press(Key.Key_Return)
    assert simpanan.panggilan == [("1.1", "nilai", "17")]
    assert table.settle()


@pytest.mark.luas
def test_esc_on_an_unsaved_cell_gives_the_stored_value_back(table, simpanan):
    simpanan.penuh = True
    press(Key.Key_Down)
    type_text("17")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert table.currentIndex().data() == "24"
    assert table.settle()


def test_settle_saves_the_open_editor(table, simpanan):
    type_text("21")
    assert table.settle()
    assert simpanan.panggilan == [("1.1", "nilai", "21")]
    assert not table.is_editing


def test_the_finding_of_the_cell_is_told(table, qtbot):
    with qtbot.waitSignal(
        table.note_changed, check_params_cb=lambda tampilan, text: "tidak terbaca" in text
    ):
        press(Key.Key_Down, CTRL)
        press(Key.Key_Down, CTRL)


def test_every_cell_speaks_to_assistive_programs(table):
    index = table.model().index(2, 4)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Realisasi, 3,62, Terkunci, Sudah dikirim")


def test_a_tooltip_never_reads_text_as_markup(table, simpanan):
    simpanan.commit("1.5", "nilai", "<b>5</b>")
    table.model().set_records(simpanan.baris.values())
    tooltip = table.model().index(4, 4).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tooltip


def test_a_reload_keeps_the_cursor_and_rows_that_vanish_take_their_text_along(table, simpanan):
    simpanan.penuh = True
    type_text("17")
    press(Key.Key_Return)
    press(Key.Key_Down)
    table.model().set_records(simpanan.baris.values())
    assert here(table) == ("1.2", "nilai")
    assert table.model().unsaved_count == 1
    table.model().set_records([b for b in BARIS if b.kode != "1.1"])
    assert table.model().unsaved_count == 0


@pytest.mark.parametrize(
    ("filled", "start", "step", "expected"),
    [
        ("xxx..x", 0, 1, 2),
        ("xxx..x", 2, 1, 5),
        ("xxx...", 2, 1, 5),
        ("...xx.", 0, 1, 3),
        ("xxx..x", 5, -1, 2),
        ("xxx..x", 2, -1, 0),
        ("xxx", 2, 1, 2),
        ("x", 0, -1, 0),
    ],
)
def test_control_arrow_goes_to_the_edge_of_the_block(filled, start, step, expected):
    assert block_edge([letter == "x" for letter in filled], start, step) == expected


def test_a_block_of_the_clipboard_is_read_as_excel_writes_it():
    assert read_block("1\t 2 \r\n3\t4\r\n") == [["1", "2"], ["3", "4"]]
    assert read_block("") == []


def test_a_wider_window_shows_again_what_had_scrolled_away(table):
    """The step list folds after the table was made: what stands left comes back."""
    window = table.window()
    window.resize(420, 420)
    QApplication.processEvents()
    assert table.horizontalScrollBar().value() > 0
    window.resize(1000, 420)
    QApplication.processEvents()
    assert table.horizontalScrollBar().value() == 0
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))


def test_rows_far_below_get_their_height_when_they_are_reached_or_when_keys_rest(table, qtbot):
    """Only what is seen is measured at once; a long table opens as fast as a short one."""
    panjang = "Nama indikator yang panjang sekali sehingga perlu beberapa baris di kolom sempit "
    banyak = [
        replace(BARIS[0], kode=f"9.{ke}", nama=panjang * (1 + ke % 3), nilai="")
        for ke in range(150)
    ]
    table.model().set_records(banyak)
    assert table._belum_diukur
    perlu = table.sizeHintForRow(149)
    table.setFocus()
    table.go_first()
    press(Key.Key_End, CTRL)
    assert table.currentIndex().row() == 149
    assert not table._belum_diukur, "above it too: it stays where it is"
    assert table.rowHeight(149) == perlu > table.rowHeight(0)
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))
    table.model().set_records(banyak[:-1])
    qtbot.waitUntil(lambda: not table._belum_diukur)
    assert table.rowHeight(140) == table.sizeHintForRow(140)


def test_a_selection_over_a_heading_keeps_its_columns(table):
    model = table.model()
    model.set_records([BARIS[0], Judul("tengah", "Judul di tengah"), *BARIS[1:]])
    kolom = model.column_of("nilai")
    table.go_to(model.index(0, kolom))
    press(Key.Key_Down, SHIFT)
    assert {(index.row(), index.column()) for index in table.selected()} == {(0, kolom), (2, kolom)}


def test_a_block_as_wide_as_a_ragged_copy_is_read_with_its_quotes():
    assert read_block('"dua\nbaris"\t5\n"kata" biasa\t"a""b"\n\t"terbuka') == [
        ["dua\nbaris", "5"],
        ['"kata" biasa', 'a"b'],
        ["", '"terbuka'],
    ]


def test_alt_enter_begins_a_new_line_in_a_sentence(qtbot):
    editor = QPlainTextEdit()
    qtbot.addWidget(editor)
    editor.installEventFilter(EntryDelegate(editor))
    editor.show()
    QTest.keyClicks(editor, "satu")
    QTest.keyClick(editor, Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(editor, "dua")
    assert editor.toPlainText() == "satu\ndua"


class Dilukis(QObject):
    """Remembers what of a widget was painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.bagian = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, _widget, event):
        if event.type() is QEvent.Type.Paint:
            self.bagian += event.region()
        return False


def test_a_cell_is_painted_as_the_style_paints_it_also_where_it_is_cut(table, simpanan):
    simpanan.baris["1.2"] = replace(simpanan.baris["1.2"], penjelasan="Satu 🗎 dua tiga\nempat " * 9)
    table.records.set_records(simpanan.baris.values())
    table.setColumnWidth(0, 60)
    table.setColumnWidth(len(KOLOM) - 1, 140)
    table.setRowHeight(1, 44)
    table.selectionModel().select(
        QItemSelection(table.records.index(3, 0), table.records.index(4, len(KOLOM) - 1)),
        QItemSelectionModel.SelectionFlag.ClearAndSelect,
    )
    delegate = table.itemDelegate()
    for row in range(len(BARIS)):
        for column in range(len(KOLOM)):
            index = table.records.index(row, column)
            gambar = []
            for rupa in (True, False):
                option = QStyleOptionViewItem()
                table.initViewItemOption(option)
                option.rect = QRect(QPoint(0, 0), table.visualRect(index).size())
                if table.selectionModel().isSelected(index):
                    option.state |= QStyle.StateFlag.State_Selected
                kertas = QImage(option.rect.size(), QImage.Format.Format_RGB32)
                kertas.fill(theme.KERTAS)
                painter = QPainter(kertas)
                if rupa:
                    delegate.paint(painter, option, index)
                else:
                    delegate._paint_by_style(painter, option, index, table.records.tampilan(index))
                painter.end()
                gambar.append(kertas)
            assert gambar[0] == gambar[1], (row, column)


def test_what_did_not_change_is_not_painted_when_an_editor_comes_and_goes(table):
    table.records.set_records([replace(BARIS[0], kode=f"2.{ke}") for ke in range(20)])
    table.go_first()
    QApplication.processEvents()
    dilukis, semua = Dilukis(table.viewport()), table.viewport().rect()
    for ke in range(16):
        for key in (Key.Key_F2, Key.Key_Return):
            dilukis.bagian = QRegion()
            press(key)
            QApplication.processEvents()
            luas = sum(satu.width() * satu.height() for satu in dilukis.bagian)
            assert not ke or 0 < luas < 0.3 * semua.width() * semua.height()
    assert table.verticalScrollBar().value() > 0
