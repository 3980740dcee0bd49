"""Reason, confirmation, guide, recovery code, period chooser, step list."""

from datetime import date

import pytest
from halaman_kantor import in_dialog
from papan_ketik import Key, focused, press, type_text
from PySide6.QtCore import QDate, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QVBoxLayout

from sakip_desktop.domain.periode import bulan, semester, setahun, triwulan
from sakip_desktop.domain.tugas import LangkahTampil, SiklusTampil
from sakip_desktop.gui.dialogs.alasan import AlasanDialog
from sakip_desktop.gui.dialogs.bantuan import BantuanDialog
from sakip_desktop.gui.dialogs.kode_pemulihan import KodePemulihanDialog
from sakip_desktop.gui.dialogs.konfirmasi import KonfirmasiDialog
from sakip_desktop.gui.periode_button import PeriodeButton
from sakip_desktop.gui.step_list import StepList
from sakip_desktop.gui.widgets import DayEdit


@pytest.fixture
def shown(qtbot):
    kept = []

    def show(widget):
        qtbot.addWidget(widget)
        kept.append(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show


def test_a_reason_must_be_given(shown):
    dialog = shown(AlasanDialog("Mengembalikan formulir", "Formulir dibuka lagi.", "Kembalikan"))
    assert not dialog.ui.tombol_lanjut.isEnabled()
    QTest.keyClicks(QApplication.focusWidget(), "   ab ")
    assert not dialog.ui.tombol_lanjut.isEnabled()
    QTest.keyClicks(QApplication.focusWidget(), "angka Juli tertukar")
    press(Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.ui.tombol_lanjut
    press(Key.Key_Space)
    assert dialog.result() == AlasanDialog.DialogCode.Accepted
    assert dialog.alasan == "ab angka Juli tertukar"


def test_a_reason_is_given_from_the_field_with_control_enter(shown):
    dialog = shown(AlasanDialog("Mengembalikan formulir", "Formulir dibuka lagi.", "Kembalikan"))
    kendali = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return, kendali)
    assert dialog.isVisible()
    QTest.keyClicks(QApplication.focusWidget(), "angka Juli tertukar")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return, kendali)
    assert dialog.result() == AlasanDialog.DialogCode.Accepted
    assert dialog.alasan == "angka Juli tertukar"


def test_a_stray_enter_confirms_nothing(shown):
    dialog = shown(KonfirmasiDialog("Pulihkan cadangan?", "Isian hari ini hilang.", "Pulihkan"))
    press(Key.Key_Return)
    assert dialog.result() == KonfirmasiDialog.DialogCode.Rejected
    dialog = shown(KonfirmasiDialog("Pulihkan cadangan?", "Isian hari ini hilang.", "Pulihkan"))
    press(Key.Key_Tab)
    press(Key.Key_Return)
    assert dialog.result() == KonfirmasiDialog.DialogCode.Accepted


@pytest.fixture
def panduan(tmp_path):
    long = "\n\n".join(f"Kalimat {nomor}." for nomor in range(80))
    (tmp_path / "isi_data.md").write_text(
        f"# Isi data\n\n{long}\n\n## Mengisi angka\n\nKetik angkanya.\n\n[lihat](rekap.md#Rekap)\n",
        encoding="utf-8",
    )
    (tmp_path / "rekap.md").write_text("# Rekap\n\nApa yang masuk.\n", encoding="utf-8")
    return tmp_path


def test_the_guide_opens_at_the_heading(shown, panduan):
    dialog = shown(BantuanDialog(folder=panduan))
    assert dialog.open_at("isi_data", "Mengisi angka")
    assert dialog.ui.daftar.currentItem().text() == "Isi data"
    assert dialog.ui.isi.textCursor().block().text() == "Mengisi angka"
    assert dialog.ui.isi.cursorRect().top() >= 0
    assert dialog.ui.isi.verticalScrollBar().value() > 0


def test_links_of_the_guide_stay_inside_it(shown, panduan):
    dialog = shown(BantuanDialog(folder=panduan))
    dialog.open_at("isi_data")
    dialog.ui.isi.anchorClicked.emit(QUrl("rekap.md#Rekap"))
    assert dialog.ui.daftar.currentItem().text() == "Rekap"
    dialog.ui.isi.anchorClicked.emit(QUrl("https://example.invalid/isi_data.md"))
    assert dialog.ui.daftar.currentItem().text() == "Rekap"
    assert not dialog.open_at("tidak_ada")


def test_the_recovery_code_is_not_lost_by_esc(shown, tmp_path):
    dialog = shown(KodePemulihanDialog("7K3QX-0MD4R", "Setwan <b>Contoh</b>"))
    assert dialog.ui.kode.text() == "7K3QX-0MD4R"
    press(Key.Key_Escape)
    assert dialog.isVisible()
    dialog.save_pdf(tmp_path / "kode.pdf")
    assert (tmp_path / "kode.pdf").read_bytes().startswith(b"%PDF")
    assert "kode.pdf" in dialog.ui.label_hasil.text()
    assert not dialog.ui.tombol_lanjut.isEnabled()
    QTest.keyClick(dialog.ui.sudah_disimpan, Key.Key_Space)
    QTest.keyClick(dialog.ui.tombol_lanjut, Key.Key_Space)
    assert dialog.result() == KodePemulihanDialog.DialogCode.Accepted


def test_the_recovery_code_is_proposed_in_ones_documents(shown, dokumen_saya):
    """Not where the program happens to have been started."""
    dialog = shown(KodePemulihanDialog("7K3QX-0MD4R", "Setwan Contoh"))
    met = in_dialog(QFileDialog, lambda _kotak: press(Key.Key_Return))
    dialog.ui.tombol_pdf.setFocus()
    press(Key.Key_Space)
    assert met
    (path,) = dokumen_saya.glob("kode-pemulihan*")
    assert path.read_bytes().startswith(b"%PDF")
    path.unlink()


def test_a_period_is_chosen_with_the_keyboard(shown, qtbot):
    button = shown(PeriodeButton())
    button.show_periode(triwulan(2025, 3))
    assert button.text() == "Triwulan III 2025 ▾"
    button.setFocus()
    press(Key.Key_Space)
    popup = QApplication.activePopupWidget()
    assert QApplication.focusWidget().accessibleName() == "Triwulan III 2025"
    press(Key.Key_Up)
    assert QApplication.focusWidget().accessibleName() == "November 2025"
    with qtbot.waitSignal(button.chosen) as chosen:
        press(Key.Key_Space)
    assert chosen.args == [bulan(2025, 11)]
    assert QApplication.activePopupWidget() is not popup


def test_another_year_is_offered(shown, qtbot):
    button = shown(PeriodeButton())
    button.show_periode(setahun(2025))
    button.open_popup()
    press(Key.Key_PageUp)
    assert QApplication.focusWidget().accessibleName() == "Tahun 2024"
    press(Key.Key_Up)
    press(Key.Key_Right)
    with qtbot.waitSignal(button.chosen) as chosen:
        press(Key.Key_Return)
    assert chosen.args == [semester(2024, 2)]


def step(nomor, tanda, *, mine=False):
    return LangkahTampil(
        nomor=nomor,
        kode=f"langkah-{nomor}",
        judul=f"Langkah <i>{nomor}</i>",
        halaman="rekap",
        tanda=tanda,
        keterangan="menunggu Kepala Bagian",
        kemajuan="3 dari 5 unit",
        milik_saya=mine,
    )


def test_the_step_list_selects_what_waits_for_me_and_goes_there(shown, qtbot):
    siklus = SiklusTampil(
        siklus_id="1",
        sop_kode="x",
        judul="Pengumpulan data kinerja",
        periode=bulan(2025, 7),
        tenggat=date(2025, 8, 10),
        selesai=False,
        posisi="",
        langkah=(step("1", "✓"), step("7", "●", mine=True), step("8", "·")),
    )
    steps = shown(StepList())
    steps.show_steps((siklus,), "Belum ada.")
    texts = [steps.item(row).text() for row in range(steps.count())]
    assert texts[0] == "Pengumpulan data kinerja\ntenggat 10 Agustus 2025"
    assert texts[2] == "● 7  Langkah <i>7</i>\n3 dari 5 unit · menunggu Kepala Bagian"
    assert steps.currentRow() == 2
    steps.setFocus()
    with qtbot.waitSignal(steps.chosen) as chosen:
        press(Key.Key_Return)
    assert chosen.args[0].kode == "langkah-7"
    steps.show_steps((), "Belum ada putaran kerja.")
    assert steps.item(0).text() == "Belum ada putaran kerja."


@pytest.mark.parametrize("ketikan", ["05032027", "5/3/2027", "5-3-2027", "05.03.2027", "5 3 2027"])
def test_a_date_is_typed_as_people_write_it_and_tab_leaves_it(shown, ketikan):
    kotak = QDialog()
    susunan = QVBoxLayout(kotak)
    sebelum, hari, sesudah = QLineEdit(), DayEdit(), QLineEdit()
    for satu in (sebelum, hari, sesudah):
        susunan.addWidget(satu)
    hari.setDisplayFormat("dddd, d MMMM yyyy")
    hari.setDate(QDate(2026, 11, 30))
    shown(kotak)
    sebelum.setFocus()
    press(Key.Key_Tab)
    assert focused() is hari
    assert hari.text() == "30/11/2026"  # in digits while somebody is in it
    type_text(ketikan)
    press(Key.Key_Tab)
    assert focused() is sesudah
    assert hari.date() == QDate(2027, 3, 5)
    assert hari.text() == hari.locale().toString(QDate(2027, 3, 5), "dddd, d MMMM yyyy")
