"""Blocks, one text for many lines, undo by name, filter, find and sums in *Isi data*, by keys."""

import pytest
from jendela_uji import answer, cell, here, open_window, row_of, state
from kantor_uji import JULI
from papan_ketik import CTRL, SHIFT, Key, focused, press, type_text
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from sqlmodel import func, select

from sakip_desktop.db.models import Jurnal
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.gui.dialogs.isi_blok import IsiSekaligusDialog, PratinjauBlokDialog
from sakip_desktop.gui.formulir_saring import Saring
from sakip_desktop.gui.garis_kecil import GarisKecil

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(qtbot, uji):
    window = open_window(qtbot, uji, "pengisi-a", halaman=Halaman.ISI_DATA)
    yield window.page
    for tabel in (window.page.ui.tabel_indikator, window.page.ui.tabel_anggaran):
        tabel.records._unsaved.clear()


def figures(page):
    return page.ui.tabel_indikator


def budget(page):
    return page.ui.tabel_anggaran


def entries(uji):
    with uji.ctx.read() as sesi:
        return sesi.exec(select(func.count(Jurnal.urut))).one()


def copy(text):
    QApplication.clipboard().setText(text)


def rows_of(dialog, kolom):
    model = dialog.ui.tabel.records
    nomor = model.column_of(kolom)
    return [model.text(model.index(row, nomor)) for row in range(model.rowCount())]


def select_column(page, kolom, kode=("A1", "A2", "A4")):
    """Choose a column of several lines, as Shift and the arrows do."""
    tabel = figures(page)
    nomor = tabel.records.column_of(kolom)
    tabel.go_to(tabel.records.index(row_of(tabel, kode[0]), nomor))
    press(Key.Key_Down, SHIFT, times=row_of(tabel, kode[-1]) - row_of(tabel, kode[0]))
    assert len(tabel.selected()) == len(kode)


# --- blocks ------------------------------------------------------------------------------------


def test_a_block_that_does_not_fit_is_shown_and_then_one_act(page, uji):
    sebelum = entries(uji)
    copy("4+6\r\n99\r\n1.250\r\n77\r\n")
    lihat = []

    def look(dialog):
        assert isinstance(dialog, PratinjauBlokDialog)
        lihat.append((rows_of(dialog, "baris"), rows_of(dialog, "keterangan")))
        assert dialog.ui.label_beda.text() == (
            "1 baris judul dilompati. 1 sel jatuh di luar tabel. "
            "1 sel jatuh pada kotak yang tidak dapat diisi."
        )
        assert dialog.ui.label_ringkas.text().startswith(
            "1 isian akan ditempel, 1 tersimpan seperti tertulis karena belum jelas, 2 dilewati."
        )
        assert focused().text() == "Tempel 2 isian, 1 belum jelas"
        press(Key.Key_Return)

    answer(lambda: press(Key.Key_V, CTRL), look)
    ((baris, keterangan),) = lihat
    assert [satu.split()[0] for satu in baris] == ["A1", "A2", "A4", "Baris"]
    assert keterangan[0] == "Masuk · = 10"
    assert keterangan[1] == "Dilewati: Dihitung dari pembilang dan penyebut."
    assert keterangan[2].startswith("Belum jelas · “1.250” dapat berarti 1250 atau 1,25")
    assert keterangan[3] == "Dilewati: Di luar tabel: tidak ada baris lagi."
    assert uji.figur("A1").nilai == 10
    assert uji.figur("A4").teks_asli == "1.250"
    assert entries(uji) == sebelum + 1
    assert page.ui.catatan.text() == (
        "i Catatan. 2 isian masuk, 1 di antaranya belum jelas, 2 dilewati karena tidak dapat diisi."
    )
    assert page.status().endswith("Batalkan: Tempel 2 isian Juli 2025")
    press(Key.Key_Z, CTRL)
    assert uji.figur("A1").keadaan is uji.figur("A4").keadaan is Keadaan.BELUM_DIISI
    assert page.ui.catatan.text() == "i Catatan. Dibatalkan: Tempel 2 isian Juli 2025."
    press(Key.Key_Y, CTRL)
    assert uji.figur("A4").teks_asli == "1.250"


@pytest.mark.luas
def test_a_block_that_is_left_changes_nothing(page, uji):
    sebelum = uji.isi_basis_data()
    copy("1\n2\n3\n4\n5\n")
    answer(lambda: press(Key.Key_V, CTRL), lambda _dialog: press(Key.Key_Escape))
    assert uji.isi_basis_data() == sebelum
    assert here(figures(page)) == ("A1", "nilai")


def test_what_was_copied_here_comes_back_without_a_question(page, uji):
    """Headings, reference columns and blanks of the copied block are where they were."""
    tabel = figures(page)
    type_text("10")
    press(Key.Key_Tab)
    type_text("Baris satu")
    press(Key.Key_Return, ALT)
    type_text("baris dua")
    press(Key.Key_Tab)
    tabel.selectAll()
    press(Key.Key_C, CTRL)
    salinan = QApplication.clipboard().text()
    assert '\t"Baris satu\nbaris dua"\t' in salinan
    html = QApplication.clipboard().mimeData().html()
    assert '<td x:num="10" sdval="10" sdnum="1057;1057;General">10</td>' in html
    assert "<td style='mso-number-format:\"\\@\"'>Baris satu<br>baris dua</td>" in html
    sebelum = entries(uji)
    tabel.go_to(tabel.records.index(0, 0))
    tabel.selectAll()
    copy(salinan.replace("\t10\t", "\t11\t"))
    press(Key.Key_V, CTRL)
    assert uji.figur("A1").nilai == 11
    assert uji.figur("A1").penjelasan == "Baris satu\nbaris dua"
    assert entries(uji) == sebelum + 1


@pytest.mark.luas
def test_one_line_fills_a_larger_selection_and_another_shape_asks(page, uji):
    select_column(page, "kendala")
    copy("Jalan putus\n")
    press(Key.Key_V, CTRL)
    assert [uji.figur(k).kendala for k in ("A1", "A2", "A4")] == ["Jalan putus"] * 3
    select_column(page, "kendala")
    copy("satu\ndua\n")
    answer(
        lambda: press(Key.Key_V, CTRL),
        lambda dialog: (
            dialog.ui.label_beda.text().startswith("Salinan 2 baris × 1 kolom, yang dipilih 3 × 1")
            and press(Key.Key_Return)
        ),
    )
    assert [uji.figur(k).kendala for k in ("A1", "A2", "A4")] == ["satu", "dua", "Jalan putus"]


def test_a_block_that_cannot_be_saved_is_said_and_none_of_it_is(page, uji):
    uji.isi("A1", "kendala", "Oleh orang lain")
    select_column(page, "kendala")
    copy("Jalan putus\n")
    teks = []
    answer(lambda: press(Key.Key_V, CTRL), lambda box: teks.append(labels(box)))
    assert "sudah berubah sejak halaman dibuka" in teks[0]
    assert uji.figur("A4") is None or not uji.figur("A4").kendala
    assert cell(figures(page), "A1", "kendala") == "Oleh orang lain"


def labels(box):
    return " ".join(label.text() for label in box.findChildren(QLabel))


def test_fill_down_and_clear_are_one_act_each_and_a_blank_erases_nothing(page, uji):
    tabel = figures(page)
    tabel.records.setData(
        tabel.records.index(row_of(tabel, "A1"), tabel.records.column_of("upaya")), "Rapat daring"
    )
    select_column(page, "upaya")
    sebelum = entries(uji)
    press(Key.Key_D, CTRL)
    assert uji.figur("A4").upaya == uji.figur("A2").upaya == "Rapat daring"
    assert entries(uji) == sebelum + 1
    assert page.status().endswith("Batalkan: Isi ke bawah 2 isian Juli 2025")
    select_column(page, "upaya", ("A2", "A4"))
    press(Key.Key_Delete)
    assert not uji.figur("A2").upaya
    assert page.status().endswith("Batalkan: Kosongkan 2 isian Juli 2025")
    select_column(page, "kendala")
    press(Key.Key_D, CTRL)
    assert entries(uji) == sebelum + 2, "a blank fills nothing"


# --- one text for many -------------------------------------------------------------------------


@pytest.mark.luas
def test_one_explanation_for_all_lines_is_looked_at_and_taken(page, uji):
    figures(page).records.setData(
        figures(page).records.index(
            row_of(figures(page), "A1"), figures(page).records.column_of("penjelasan")
        ),
        "Sudah ada",
    )
    press(Key.Key_Tab)
    assert here(figures(page)) == ("A1", "penjelasan")
    sebelum = entries(uji)

    def fill(dialog):
        assert isinstance(dialog, IsiSekaligusDialog)
        assert dialog.ui.kolom.currentText() == "Penjelasan", "the column of the cursor"
        assert dialog.ui.baris.currentText() == "Semua yang tampil (3)"
        assert not dialog.ui.tombol_lanjut.isEnabled()
        type_text("Kegiatan bergeser")
        assert rows_of(dialog, "keterangan") == [
            "Dilewati: Sudah berisi.", "Masuk", "Masuk",
        ]  # fmt: skip
        assert rows_of(dialog, "lama") == ["Sudah ada", "–", "–"]
        dialog.ui.ganti.click()
        assert rows_of(dialog, "keterangan") == ["Masuk"] * 3
        dialog.ui.ganti.click()
        assert dialog.ui.tombol_lanjut.text() == "Isi 2 baris"
        dialog.ui.tombol_lanjut.click()

    answer(lambda: press(Key.Key_D, CTRL | SHIFT), fill)
    assert [uji.figur(k).penjelasan for k in ("A1", "A2", "A4")] == [
        "Sudah ada", "Kegiatan bergeser", "Kegiatan bergeser",
    ]  # fmt: skip
    assert entries(uji) == sebelum + 1
    assert page.status().endswith("Batalkan: Isi sekaligus 2 isian Juli 2025")


@pytest.mark.luas
def test_what_cannot_be_had_is_stated_for_many_with_one_reason(page, uji):
    type_text("10")
    press(Key.Key_Return)

    def state_all(dialog):
        dialog.ui.kolom.setCurrentIndex(dialog.ui.kolom.count() - 1)
        assert dialog.ui.kolom.currentText().startswith("Tidak dapat dipenuhi")
        type_text("Alat")
        assert not dialog.ui.tombol_lanjut.isEnabled()
        assert "Tulis alasannya lebih lengkap" in rows_of(dialog, "keterangan")[1]
        type_text(" ukur rusak")
        assert rows_of(dialog, "lama") == ["10,00", "–", "–"]
        assert rows_of(dialog, "baru")[1] == "Tidak dapat dipenuhi: Alat ukur rusak"
        dialog.ui.tombol_lanjut.click()

    answer(lambda: press(Key.Key_D, CTRL | SHIFT), state_all)
    assert uji.figur("A1").nilai == 10
    for kode in ("A2", "A4"):
        assert uji.figur(kode).keadaan is Keadaan.TIDAK_DAPAT_DIPENUHI
        assert uji.figur(kode).alasan == "Alat ukur rusak"
    press(Key.Key_Z, CTRL)
    assert uji.figur("A4").keadaan is Keadaan.BELUM_DIISI


# --- undo by name, sums ------------------------------------------------------------------------


def test_undo_and_redo_are_named_in_menu_status_and_tooltip(page):
    def words():
        menu = figures(page).make_menu()
        hasil = [aksi.text().replace("&", "") for aksi in menu.actions()[:2]]
        menu.deleteLater()
        return hasil

    assert words() == ["Batalkan\tCtrl+Z", "Ulangi\tCtrl+Y"]
    type_text("5")
    press(Key.Key_Return)
    assert words()[0] == "Batalkan: Realisasi Juli 2025 – A1\tCtrl+Z"
    assert "Batalkan: Realisasi Juli 2025 – A1 (Ctrl+Z)" in page.ui.tombol_ubah.toolTip()
    assert page.window().ui.label_keadaan.text().endswith("Batalkan: Realisasi Juli 2025 – A1")
    press(Key.Key_Z, CTRL)
    assert words() == ["Batalkan\tCtrl+Z", "Ulangi: Realisasi Juli 2025 – A1\tCtrl+Y"]
    assert "Batalkan" not in page.status()
    assert "Ulangi: Realisasi Juli 2025 – A1 (Ctrl+Y)" in page.ui.tombol_ubah.toolTip()


def test_what_was_typed_before_the_page_was_opened_can_be_taken_back_by_name(qtbot, uji):
    uji.masuk("pengisi-a")
    uji.isi("A1", "nilai", "5")
    window = open_window(qtbot, uji, "pengisi-a", halaman=Halaman.ISI_DATA)
    window.page.details()  # what follows when the keys rest
    assert window.page.status().endswith("Batalkan: Realisasi Juli 2025 – A1")


def test_a_sum_is_said_back_and_stored_as_its_result(page, uji):
    type_text("12+7+3")
    assert figures(page)._gema.text() == "i = 22"
    press(Key.Key_Return)
    assert uji.figur("A1").nilai == 22
    assert "Terbaca: 12+7+3 = 22" in cell(figures(page), "A1", "keterangan")
    type_text("40+5")
    press(Key.Key_Tab)
    assert uji.figur("A2").pembilang == 45
    press(Key.Key_End, CTRL)
    press(Key.Key_Tab)
    type_text("1000000+500000")
    assert budget(page)._gema.text() == "i = 1.500.000"
    press(Key.Key_Return)
    assert cell(budget(page), "SK1", "nilai") == "1.500.000"


# --- filter, find ------------------------------------------------------------------------------


def choices(page):
    page.details()  # what follows when the keys rest
    return [page.ui.saring.itemText(n) for n in range(page.ui.saring.count())]


def shown(page):
    return [
        satu.baris.indikator.kode for satu in page.papan.figur.records if hasattr(satu, "baris")
    ]


@pytest.mark.luas
def test_the_filter_counts_and_keeps_lines_while_they_are_worked_on(page, uji):
    assert choices(page)[:5] == [
        "Semua baris (4)", "Masih kosong (4)", "Perlu diperbaiki (0)", "Peringatan (0)",
        "Dikembalikan (0)",
    ]  # fmt: skip
    type_text("25")
    press(Key.Key_Return)
    press(Key.Key_Down)
    type_text("abc")
    press(Key.Key_Tab)
    assert choices(page)[1:4] == ["Masih kosong (2)", "Perlu diperbaiki (1)", "Peringatan (1)"]
    press(Key.Key_S, ALT)
    assert focused() is page.ui.saring
    press(Key.Key_Down)
    press(Key.Key_Return) if page.ui.saring.view().isVisible() else None
    if page.papan.saring is not Saring.KOSONG:
        page.ui.saring.activated.emit(1)
    assert page.papan.saring is Saring.KOSONG
    assert shown(page) == ["A2"]
    assert focused() is figures(page)
    assert here(figures(page)) == ("A2", "pembilang")
    type_text("45")
    press(Key.Key_Tab)
    type_text("50")
    press(Key.Key_Return)
    assert shown(page) == ["A2"], "it stays while it is worked on"
    assert choices(page)[1] == "Masih kosong (1)"
    page.show_only(Saring.PERINGATAN)
    assert shown(page) == ["A1"]
    page.show_only(Saring.KESALAHAN)
    assert shown(page) == ["A4"]
    press(Key.Key_Return, CTRL)
    assert page.papan.saring is Saring.SEMUA, "what is missing is shown wherever it stands"
    assert shown(page) == ["A1", "A2", "A4"]
    assert page.ui.saring.currentText() == "Semua baris (4)"


def test_a_text_that_is_not_saved_is_never_filtered_away(page, uji):
    uji.isi("A1", "nilai", "3")
    type_text("10")
    press(Key.Key_Return)
    assert state(figures(page), "A1", "nilai") == "Belum tersimpan"
    uji.isi("A1", "nilai", "4", versi=1)
    page.show_only(Saring.KOSONG)
    assert shown(page) == ["A1", "A2", "A4"]
    assert cell(figures(page), "A1", "nilai") == "10"


def test_find_goes_through_figures_and_budget_and_back(page):
    press(Key.Key_F, CTRL)
    assert isinstance(focused(), QLineEdit)
    type_text("indikator a")
    assert here(figures(page)) == ("A2", "indikator"), "the next after the cursor"
    press(Key.Key_Return)
    assert here(figures(page))[0] == "A4"
    press(Key.Key_Return)
    assert here(figures(page))[0] == "A1", "round at the end"
    press(Key.Key_Return, SHIFT)
    assert here(figures(page))[0] == "A4"
    focused().clear()
    type_text("kegiatan")
    assert page.papan.aktif is budget(page)
    assert budget(page).records.text(budget(page).currentIndex()).startswith("SK1")
    press(Key.Key_Escape)
    assert focused() is budget(page)
    page.ui.tombol_ubah.setFocus()
    press(Key.Key_F, CTRL)
    type_text("tidak ada kata ini")
    assert budget(page)._find_bar.kabar.text() == "Tidak ada"


# --- the panel ---------------------------------------------------------------------------------


@pytest.mark.luas
def test_the_panel_tells_of_the_cell_its_limits_and_its_last_values(page, uji):
    def parts():
        return dict(page.details().shown)

    assert parts()["Realisasi Juli 2025"] == "Belum pernah diisi."
    assert parts()["Batas"] == "Satuan Dokumen."
    assert not page.details().findChildren(GarisKecil)
    type_text("delapan")
    press(Key.Key_Return)
    press(Key.Key_Up)
    assert parts()["Realisasi Juli 2025"] == "“delapan”, belum terbaca."
    type_text("8")
    press(Key.Key_Return)
    press(Key.Key_Up)
    sel = parts()["Realisasi Juli 2025"]
    assert sel.startswith("kosong → 8,00\n")
    assert "Pengisi-A (Contoh) sebagai Kepala Subbagian/JF" in sel
    press(Key.Key_Tab)
    assert parts()["Penjelasan Juli 2025"] == "Belum pernah diisi."
    tambah_bulan(uji)
    page.reload()
    assert parts()["2 angka terakhir"] == (
        "Juni 2025 sampai Juli 2025: terendah 6,00, tertinggi 8,00; garis putus: target 10,00"
    )
    (garis,) = page.details().findChildren(GarisKecil)
    assert garis.nilai[-2:] == (6, 8)
    assert garis.target == 10
    assert "terendah" in garis.accessibleDescription()
    garis.resize(160, 64)
    titik = [satu for satu in garis.points() if satu is not None]
    assert titik[0].y() > titik[1].y(), "more stands higher"
    assert not garis.grab().isNull()


def tambah_bulan(uji):
    """June as if it had been measured."""
    from sakip_desktop.db.models import RealisasiRow

    with uji.ctx.engine.begin() as koneksi:
        asal = dict(
            koneksi.execute(
                select(RealisasiRow.__table__).where(RealisasiRow.ke == JULI.ke)
            ).mappings().first()
        )  # fmt: skip
        asal |= {"id": f"x{asal['id'][1:]}", "ke": 6, "nilai": 6}
        koneksi.execute(RealisasiRow.__table__.insert(), asal)
