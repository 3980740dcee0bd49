"""The shell: tabs of the roles held, steps, details, status line, primary button, leaving."""

from datetime import date

import pytest
from contoh_halaman import HalamanContoh
from papan_ketik import CTRL, Key, focused, press, type_text
from PySide6.QtCore import QByteArray, QRect, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import Pelaku, Peran, PeranDipegang
from sakip_desktop.domain.periode import bulan, triwulan
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.tugas import LangkahTampil, SiklusTampil
from sakip_desktop.gui.dialogs.konfirmasi import KonfirmasiDialog
from sakip_desktop.gui.main_window import MainWindow
from sakip_desktop.gui.page import Tujuan

JULI = bulan(2025, 7)


def siklus(periode):
    langkah = LangkahTampil(
        nomor="7",
        kode="isi",
        judul="Mengisi formulir",
        halaman="isi_data",
        tanda="●",
        keterangan="giliran Anda",
        milik_saya=True,
    )
    return (
        SiklusTampil(
            siklus_id="1",
            sop_kode="x",
            judul=f"Pengumpulan {periode.label}",
            periode=JULI,
            tenggat=date(2025, 8, 10),
            selesai=False,
            posisi="",
            langkah=(langkah,),
        ),
    )


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "jendela.ini"), QSettings.Format.IniFormat)


def let_go(window):
    """Make room on the disk, so that closing has nothing to ask."""
    for page in window._pages.values():
        page.simpanan.penuh = False


@pytest.fixture
def open_window(qtbot, ctx, settings):
    kept = []

    def show(*peran, orang=ctx.pelaku.orang_id):
        held = tuple(PeranDipegang(satu) for satu in peran or (Peran.PENGISI, Peran.PERENCANA))
        ctx.pelaku = Pelaku(orang, "Dewi <b>Lestari</b> & Co (Contoh)", "Kasubag", held)
        window = MainWindow(
            ctx,
            JULI,
            pages=dict.fromkeys(Halaman, HalamanContoh),
            daftar_siklus=siklus,
            settings=settings,
        )
        qtbot.addWidget(window, before_close_func=let_go)
        kept.append(window)
        window.resize(1366, 728)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return show


def titles(window):
    return [window.ui.tab.tabText(n).replace("&&", "&") for n in range(window.ui.tab.count())]


def test_a_person_sees_the_tabs_of_all_roles_held(open_window):
    window = open_window()
    assert titles(window) == [
        "Tugas saya",
        "Kasubag: Isi data",
        "Sek. Tim SAKIP: Rekap",
        "Sek. Tim SAKIP: Persetujuan",
        "Sek. Tim SAKIP: Rencana & dokumen",
        "Sek. Tim SAKIP: Surat & naskah",
    ]
    window.go_to_tab(1)
    assert window.page.peran is Peran.PENGISI


def test_the_header_says_where_and_who(open_window):
    window = open_window()
    assert window.ui.label_kantor.text() == "Sekretariat DPRD Kabupaten Contoh"
    assert window.ui.label_tahun.text().strip("· ") == "TA 2025"
    assert window.ui.periode.text() == "Juli 2025 ▾"
    assert window.ui.label_orang.text() == "Dewi <b>Lestari</b> & Co (Contoh) · Kasubag"
    assert window.ui.label_orang.textFormat() is Qt.TextFormat.PlainText


def test_pages_are_made_when_first_shown(open_window):
    window = open_window()
    assert list(window._pages) == [0]
    press(Key.Key_PageDown, CTRL)
    assert list(window._pages) == [0, 1]
    press(Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert window.page.HALAMAN is HalamanContoh.HALAMAN
    assert list(window._pages) == [0, 1, 4]


def test_the_window_fits_a_small_laptop(open_window):
    window = open_window(*Peran)
    assert window.minimumSizeHint().width() <= 1366
    assert window.width() == 1366


def test_the_first_window_is_no_larger_than_the_screen(open_window):
    """The screen of the tests is smaller than a laptop's, as 1366×768 is at 150 %."""
    window = open_window()
    ruang = window.screen().availableSize()
    assert window.width() > ruang.width()
    window.hide()
    window.fit_screen()
    window.show()
    assert window.isMaximized()
    assert window.width() <= ruang.width()


LEBAR_LAYAR = slice(46, 50)  # where Qt's bytes of a geometry say how wide the screen was


def test_a_window_kept_from_a_larger_screen_fits_the_present_one(open_window, settings):
    window = open_window()
    window.close()
    tempat = bytearray(settings.value("jendela/tempat").data())
    tempat[LEBAR_LAYAR] = (1920).to_bytes(4, "big")  # a projector's: Qt does not restore that
    settings.setValue("jendela/tempat", QByteArray(bytes(tempat)))
    lagi = open_window()
    ruang = lagi.screen().availableSize()
    assert lagi.width() > ruang.width()
    lagi.hide()
    lagi.fit_screen()
    lagi.show()
    assert lagi.isMaximized()
    assert lagi.width() <= ruang.width()


@pytest.mark.parametrize(
    ("kept", "fits"),
    [
        (QRect(40, 40, 1000, 600), QRect(40, 40, 1000, 600)),
        (QRect(600, 300, 1000, 600), QRect(366, 140, 1000, 600)),
        (QRect(1400, 40, 1000, 600), QRect(366, 40, 1000, 600)),
        (QRect(-300, -20, 1000, 600), QRect(0, 24, 1000, 600)),
    ],
)
def test_a_window_with_room_stands_where_it_was_left_or_is_pushed_in(open_window, kept, fits):
    """What is told here is the inside; its title, 24 pixels high, is above."""
    window = open_window()
    window.hide()
    window.setGeometry(kept)
    window.fit_screen(QRect(0, 0, 1366, 740))
    assert not window.isMaximized()
    assert window.geometry() == fits


def test_a_saved_cell_shows_when_and_reloads_the_page(open_window):
    window = open_window()
    press(Key.Key_2, Qt.KeyboardModifier.AltModifier)
    loads = window.page.dimuat
    type_text("9")
    press(Key.Key_Return)
    assert window.page.dimuat == loads + 1
    assert window.ui.label_keadaan.text() == (
        "Tersimpan 10.42 · 5 dari 6 indikator terisi · 1 peringatan"
    )


def test_a_page_that_is_not_seen_reloads_when_it_is(open_window):
    window = open_window()
    window.go_to_tab(1)
    hidden, shown = window._pages[0], window._pages[1]
    before = hidden.dimuat, shown.dimuat
    window.bus.changed.emit(Perubahan(frozenset({Jenis.REALISASI}), "Isi"))
    assert (hidden.dimuat, shown.dimuat) == (before[0], before[1] + 1)
    window.bus.changed.emit(Perubahan(frozenset(), "Cadangan"))
    assert shown.dimuat == before[1] + 1
    window.go_to_tab(0)
    assert hidden.dimuat == before[0] + 1


def test_the_primary_button_is_reached_by_tab_and_says_where_it_goes(open_window):
    window = open_window()
    window.go_to_tab(1)
    assert window.ui.tombol_utama.text() == "Kirim ke Tim SAKIP (di PC ini)"
    press(Key.Key_End, CTRL)
    for _ in range(12):
        if focused() is window.ui.tombol_utama:
            break
        press(Key.Key_Tab)
    press(Key.Key_Space)
    assert window.page.dikirim == 1


def test_control_enter_saves_the_open_cell_first(open_window):
    window = open_window()
    window.go_to_tab(1)
    type_text("8")
    press(Key.Key_Return, CTRL)
    assert window.page.simpanan.panggilan == [("1.1", "nilai", "8")]
    assert window.page.dikirim == 1


def test_nothing_is_sent_while_a_text_is_not_saved(open_window):
    window = open_window()
    window.go_to_tab(1)
    window.page.simpanan.penuh = True
    type_text("8")
    press(Key.Key_Return, CTRL)
    assert window.page.dikirim == 0


def test_a_reason_stands_beside_a_button_that_cannot_be_pressed(open_window, monkeypatch):
    from sakip_desktop.gui.page import Utama

    monkeypatch.setattr(
        HalamanContoh, "utama", lambda self: Utama("Kirim", self._kirim, "Masih ada 2 kesalahan.")
    )
    window = open_window()
    assert not window.ui.tombol_utama.isEnabled()
    assert window.ui.label_alasan.text() == "Masih ada 2 kesalahan."
    press(Key.Key_Return, CTRL)
    assert window.page.dikirim == 0


def test_another_period_is_shown_everywhere(open_window):
    window = open_window()
    window.go_to_tab(1)
    window.show_periode(triwulan(2025, 3))
    assert window.page.periode == triwulan(2025, 3)
    assert window.ui.periode.text() == "Triwulan III 2025 ▾"
    assert window.ui.langkah.item(0).text().startswith("Pengumpulan Triwulan III 2025")
    window.go_to_tab(0)
    assert window.page.periode == triwulan(2025, 3)


def test_a_step_opens_its_page_at_its_period(open_window):
    window = open_window()
    window.show_periode(triwulan(2025, 3))
    window.ui.langkah.setFocus()
    press(Key.Key_Return)
    assert titles(window)[window.ui.tab.currentIndex()] == "Kasubag: Isi data"
    assert window.page.periode == JULI


def test_a_page_can_send_the_window_to_another(open_window):
    window = open_window()
    window.page.go_to.emit(
        Tujuan(halaman=Halaman.REKAP, peran=Peran.PERENCANA, unit_id="u1", periode=bulan(2025, 6))
    )
    assert titles(window)[window.ui.tab.currentIndex()] == "Sek. Tim SAKIP: Rekap"
    assert window.page.unit_id == "u1"
    assert window.periode == bulan(2025, 6)


def test_f8_and_f9_fold_the_side_panels(open_window):
    window = open_window()
    assert window.ui.panel_langkah.isVisible()
    assert window.ui.panel_rincian.isVisible()
    press(Key.Key_F8)
    press(Key.Key_F9)
    assert not window.ui.panel_langkah.isVisible()
    assert not window.ui.panel_rincian.isVisible()
    window.close()
    again = open_window()
    assert not again.ui.panel_langkah.isVisible()
    assert not again.ui.panel_rincian.isVisible()
    press(Key.Key_F8)
    press(Key.Key_F9)
    assert again.ui.panel_langkah.isVisible()
    assert again.ui.panel_rincian.isVisible()


def test_whoever_comes_next_finds_the_panels_as_they_left_them(open_window):
    window = open_window()
    press(Key.Key_F8)
    press(Key.Key_F9)
    window.close()
    lain = open_window(orang="orang-lain")
    assert lain.ui.panel_langkah.isVisible()
    assert lain.ui.panel_rincian.isVisible()
    lain.close()
    lagi = open_window()
    assert not lagi.ui.panel_langkah.isVisible()
    assert not lagi.ui.panel_rincian.isVisible()


def test_the_details_follow_the_row(open_window):
    window = open_window()
    window.go_to_tab(1)
    press(Key.Key_Down, times=3)
    assert window.ui.rincian.currentWidget() is window.page.rincian
    assert window.page.rincian.shown == (
        ("Indikator", "Waktu penyelesaian surat masuk"),
        ("Penjelasan", "Dua pegawai cuti."),
    )
    labels = window.page.rincian.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_f1_asks_for_the_guide_of_the_page(open_window, qtbot):
    window = open_window()
    with qtbot.waitSignal(window.bantuan) as asked:
        press(Key.Key_F1)
    assert asked.args == ["rekap", "Mengisi angka"]


def test_control_z_undoes_on_the_page(open_window, monkeypatch):
    undone = []
    monkeypatch.setattr(HalamanContoh, "undo", lambda self: undone.append(self.peran))
    window = open_window()
    window.go_to_tab(1)
    press(Key.Key_Z, CTRL)
    assert undone == [Peran.PENGISI]


def test_switching_the_person_is_one_click(open_window, qtbot):
    window = open_window()
    with qtbot.waitSignal(window.ganti_pengguna):
        QTest.keyClick(window.ui.ganti_pengguna, Key.Key_Space)


@pytest.mark.parametrize(
    ("button", "stays"),
    [  # every 2nd row is quick
        satu if ke % 2 == 0 else pytest.param(*satu, marks=pytest.mark.luas)
        for ke, satu in enumerate([("tombol_batal", True), ("tombol_lanjut", False)])
    ],
)
def test_leaving_with_unsaved_text_is_asked(open_window, button, stays):
    window = open_window()
    window.go_to_tab(1)
    window.page.simpanan.penuh = True
    type_text("8")
    asked = []

    def answer():
        box = QApplication.activeModalWidget()
        if not isinstance(box, KonfirmasiDialog):
            QTimer.singleShot(5, answer)
            return
        asked.append(box.ui.label_judul.text())
        QTest.keyClick(getattr(box.ui, button), Key.Key_Space)

    QTimer.singleShot(0, answer)
    window.close()
    assert asked == ["Ada isian yang belum tersimpan."]
    assert window.isVisible() is stays
