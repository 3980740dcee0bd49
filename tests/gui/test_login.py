"""Logging in to a real office: names from the list, the file opened while one types."""

import subprocess
import sys
import threading

import pytest
from kantor_uji import SANDI
from papan_ketik import Key, press, type_text
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sakip_desktop.gui.dialogs.kode_pemulihan import KodePemulihanDialog
from sakip_desktop.gui.dialogs.login import LoginDialog
from sakip_desktop.gui.dialogs.pemulihan import PemulihanDialog
from sakip_desktop.gui.name_list import NameList
from sakip_desktop.services import pembukaan


@pytest.fixture
def open_login(qtbot, kantor_baru, jam, tmp_path):
    folder, _kode = kantor_baru
    opened = []

    def show(*, gate=None, names=None, ganti=False):
        def open_office(progress):
            if gate is not None:
                gate.wait(10)
            ctx = pembukaan.open_office(folder, clock=jam, progress=progress)
            opened.append(ctx)
            return ctx

        settings = QSettings(str(tmp_path / "jendela.ini"), QSettings.Format.IniFormat)
        accounts = pembukaan.account_names(folder) if names is None else names
        dialog = LoginDialog(accounts, open_office, settings, ganti=ganti)
        qtbot.addWidget(dialog)
        shown.append(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    shown = []
    yield show
    for ctx in opened:
        pembukaan.close_office(ctx)


def test_importing_the_login_window_does_not_load_the_data_layer():
    code = (
        "import sys, sakip_desktop.gui.dialogs.login, sakip_desktop.gui.application;"
        "heavy = {'sqlmodel', 'sqlalchemy', 'alembic', 'openpyxl', 'reportlab', 'argon2'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_pages_do_not_load_what_only_draws_papers_and_tables():
    """They stay in memory while the window is open; what needs them loads them then."""
    code = (
        "import sys, sakip_desktop.app, sakip_desktop.gui.registry, sakip_desktop.gui.main_window;"
        "print(sorted({'openpyxl', 'reportlab', 'PIL'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_name_password_enter(open_login, qtbot):
    dialog = open_login()
    assert dialog.ui.nama_akun.currentItem().text() == (
        "Dewi Lestari (Contoh)\nPerencana Ahli Muda · perencana"
    )
    qtbot.waitUntil(lambda: dialog.ctx is not None)
    press(Key.Key_Return)
    assert QApplication.focusWidget() is dialog.ui.sandi
    assert not dialog.ui.label_galat.isVisible(), "a name was chosen: nothing is wrong yet"
    type_text(SANDI)
    with qtbot.waitSignal(dialog.accepted):
        press(Key.Key_Return)
    assert dialog.pelaku.nama == "Dewi Lestari (Contoh)"
    assert dialog.ctx.pelaku == dialog.pelaku


def test_who_logged_in_last_only_types_the_password(open_login, qtbot):
    first = open_login()
    press(Key.Key_Return)
    type_text(SANDI)
    with qtbot.waitSignal(first.accepted):
        press(Key.Key_Return)
    pembukaan.close_office(first.ctx)
    again = open_login()
    assert again.nama_akun == first.nama_akun
    assert QApplication.focusWidget().objectName() == "sandi"


def test_changing_the_person_begins_in_the_list(open_login, qtbot):
    """Typing a name must not go into the password of the one who was here."""
    first = open_login()
    press(Key.Key_Return)
    type_text(SANDI)
    with qtbot.waitSignal(first.accepted):
        press(Key.Key_Return)
    pembukaan.close_office(first.ctx)
    again = open_login(ganti=True)
    assert again.nama_akun == first.nama_akun
    assert QApplication.focusWidget() is again.ui.nama_akun


NAMA = [
    ("kabag", "Dra. Hj. Ratna Dewi, M.Si. (Contoh)", "Kepala Bagian"),
    ("tim", "Prof. Dr. Agus Salim (Contoh)", ""),
    ("humas", "Hana Wijaya (Contoh)", "Kepala Subbagian"),
    ("umum", "H. Irwan (Contoh)", "Kepala Subbagian"),
    ("admin", "Drajat (Contoh)", "Administrator"),
    ("staf", "Drs. Dwi (Contoh)", "Pengelola Data"),
]


def test_names_stand_in_the_order_of_the_name_without_titles(open_login):
    daftar = open_login(names=NAMA).ui.nama_akun
    teks = [daftar.item(row).text() for row in range(daftar.count())]
    assert [satu.split()[-1] for satu in teks] == ["tim", "admin", "staf", "humas", "umum", "kabag"]
    assert teks[0] == "Prof. Dr. Agus Salim (Contoh)\ntim"
    assert teks[5].endswith("\nKepala Bagian · kabag")
    assert "Nama akun: kabag" in daftar.item(5).toolTip()


@pytest.mark.parametrize(
    ("ketikan", "akun"),
    [
        ("r", "kabag"),
        ("dew", "kabag"),
        ("d", "admin"),
        ("wij", "humas"),
        ("jaya", "humas"),
        ("hum", "humas"),
        ("dd", "staf"),  # the next name with that letter
        ("zzz", "tim"),
    ],
)
def test_typing_finds_a_name_inside_too(open_login, ketikan, akun):
    dialog = open_login(names=NAMA)
    for huruf in ketikan:
        type_text(huruf)
    assert dialog.nama_akun == akun


def test_a_title_is_found_before_the_middle_of_a_name(open_login):
    dialog = open_login(names=[("a", "Hendra (Contoh)", ""), ("b", "Dra. Ratna (Contoh)", "")])
    type_text("dra")
    assert dialog.nama_akun == "b"


@pytest.mark.luas
def test_entering_early_waits_for_the_file_and_says_so(open_login, qtbot):
    gate = threading.Event()
    dialog = open_login(gate=gate)
    qtbot.waitUntil(lambda: dialog.ui.label_keadaan.text() == "Membuka data kantor…")
    press(Key.Key_Return)
    type_text(SANDI)
    press(Key.Key_Return)
    assert dialog.ui.label_keadaan.text().startswith("Menunggu data kantor terbuka")
    with qtbot.waitSignal(dialog.accepted):
        gate.set()
    assert dialog.pelaku is not None


def test_a_password_that_stands_when_opening_is_tried_again_is_used(open_login, qtbot, kantor_baru):
    folder, _kode = kantor_baru
    whole = folder.database.read_bytes()
    names = pembukaan.account_names(folder)
    folder.database.write_bytes(b"bukan basis data" * 100)
    dialog = open_login(names=names)
    qtbot.waitUntil(dialog.ui.label_galat.isVisible)
    folder.database.write_bytes(whole)
    press(Key.Key_Return)
    type_text(SANDI)
    with qtbot.waitSignal(dialog.accepted):
        press(Key.Key_Return)


def test_the_chosen_name_stays_in_sight_when_a_message_takes_room(qtbot):
    daftar = NameList()
    qtbot.addWidget(daftar)
    daftar.show_accounts((f"akun{ke:02}", f"Nama {ke:02}", "Staf") for ke in range(20))
    daftar.resize(300, 300)
    daftar.show()
    assert daftar.choose("akun05")
    for tinggi in (200, 80):
        daftar.resize(300, tinggi)
        tempat = daftar.visualItemRect(daftar.currentItem())
        assert daftar.viewport().rect().contains(tempat), tinggi


def test_a_wrong_password_is_told_and_can_be_typed_again(open_login, qtbot):
    dialog = open_login()
    press(Key.Key_Return)
    type_text("salah sekali")
    press(Key.Key_Return)
    qtbot.waitUntil(dialog.ui.label_galat.isVisible)
    assert "tidak cocok" in dialog.ui.label_galat.text()
    assert QApplication.focusWidget() is dialog.ui.sandi
    assert dialog.ui.sandi.selectedText() == "salah sekali"
    type_text(SANDI)
    with qtbot.waitSignal(dialog.accepted):
        press(Key.Key_Return)


def test_an_empty_password_is_asked_for(open_login, qtbot):
    dialog = open_login()
    qtbot.waitUntil(lambda: dialog.ctx is not None)
    press(Key.Key_Tab)
    press(Key.Key_Return)
    assert "Sandi belum diisi" in dialog.ui.label_galat.text()


def test_names_that_could_not_be_read_are_read_once_the_file_is_open(open_login, qtbot):
    dialog = open_login(names=[])
    qtbot.waitUntil(lambda: dialog.ui.nama_akun.count() == 1)
    assert dialog.nama_akun == "perencana"


def test_a_file_that_cannot_be_opened_is_told_and_can_be_tried_again(
    open_login, qtbot, kantor_baru
):
    folder, _kode = kantor_baru
    whole = folder.database.read_bytes()
    names = pembukaan.account_names(folder)
    folder.database.write_bytes(b"bukan basis data" * 100)
    dialog = open_login(names=names)
    qtbot.waitUntil(dialog.ui.label_galat.isVisible)
    assert dialog.ui.tombol_masuk.text() == "&Coba lagi"
    folder.database.write_bytes(whole)
    QTest.keyClick(dialog.ui.tombol_masuk, Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.ctx is not None)
    assert dialog.ui.tombol_masuk.text() == "&Masuk"


def test_a_forgotten_password_is_replaced_with_the_recovery_code(
    open_login, qtbot, kantor_baru, ask_next
):
    _folder, kode = kantor_baru
    dialog = open_login()
    qtbot.waitUntil(lambda: dialog.ctx is not None)
    codes = []

    def reset(box):
        assert isinstance(box, PemulihanDialog)
        box.ui.kode.setText(kode.lower())
        box.ui.sandi.setText("sandi yang baru")
        box.ui.ulang.setText("sandi lain")
        QTest.keyClick(box.ui.tombol_simpan, Key.Key_Space)
        assert "tidak sama" in box.ui.label_galat.text()
        box.ui.ulang.setText("sandi yang baru")
        ask_next(keep_code)
        QTest.keyClick(box.ui.tombol_simpan, Key.Key_Space)

    def keep_code(box):
        assert isinstance(box, KodePemulihanDialog)
        codes.append(box.ui.kode.text())
        QTest.keyClick(box.ui.sudah_disimpan, Key.Key_Space)
        QTest.keyClick(box.ui.tombol_lanjut, Key.Key_Space)

    ask_next(reset)
    QTest.keyClick(dialog.ui.tombol_lupa, Key.Key_Space)
    assert codes
    assert codes != [kode]
    assert "Sandi baru tersimpan" in dialog.ui.label_keadaan.text()
    type_text("sandi yang baru")
    with qtbot.waitSignal(dialog.accepted):
        press(Key.Key_Return)


@pytest.fixture
def ask_next():
    """Do something with the next box that opens."""

    def later(act):
        before = QApplication.activeModalWidget()

        def visit():
            box = QApplication.activeModalWidget()
            if box is None or box is before:
                QTimer.singleShot(5, visit)
            else:
                act(box)

        QTimer.singleShot(0, visit)

    return later
