"""A damaged file in the real program: told before login, mended by the keyboard, or left alone."""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "gui"))

from kantor_uji import SANDI, A
from papan_ketik import Key, focused, press, type_text
from program_uji import log_in, running, when_open
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sakip_desktop.domain.errors import BasisDataRusak
from sakip_desktop.gui import errors
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.dialogs.berkas_rusak import BerkasRusakDialog
from sakip_desktop.gui.dialogs.login import LoginDialog
from sakip_desktop.services import cadangan, pembukaan, pemulihan

ALT = Qt.KeyboardModifier.AltModifier
HALAMAN = 4096


def spoil(path):
    with closing(sqlite3.connect(path)) as db:
        [(akar,)] = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'target'")
    isi = bytearray(path.read_bytes())
    isi[(akar - 1) * HALAMAN : akar * HALAMAN] = bytes(HALAMAN)
    path.write_bytes(isi)


@pytest.fixture
def program(berdandan, uji, tmp_path):
    """A program on an office that is damaged since its last backup."""
    cadangan.buat(uji.ctx)
    uji.kirim(A)
    pembukaan.close_office(uji.ctx)
    with running(uji.ctx.folder, tmp_path) as satu:
        yield satu
        errors.offer_help(None)


def wait_for(gunanya):
    for _ in range(500):
        if gunanya():
            return
        QTest.qWait(10)
    pytest.fail("nothing came")


@pytest.fixture
def notices(qapp):
    """Once started: closes the notices after logging in, and keeps their first sentences."""
    timer = QTimer()
    timer.kata = []

    def look():
        box = QApplication.activeModalWidget()
        if isinstance(box, PesanDialog):
            timer.kata.append(box.ui.label_apa.text())
            box.accept()

    timer.timeout.connect(look)
    timer.setInterval(20)
    yield timer
    timer.stop()


def type_password():
    """Account and password in the recovery's window, then its button."""
    type_text("admin")
    press(Key.Key_Return)
    type_text(SANDI)
    press(Key.Key_Return)
    assert focused().objectName() == "tombol_nanti"
    press(Key.Key_Tab)
    press(Key.Key_Space)


def test_it_is_seen_at_opening_and_mended_from_the_login_window(program, notices):
    spoil(program.folder.database)
    kata = []

    def ask():
        login = QApplication.activeModalWidget()
        wait_for(login.ui.tombol_pulihkan.isVisible)
        assert login.ui.label_galat.text() == (
            f"✕ {program.folder.database.name} tidak dapat dibuka sebagai data kantor. Isinya "
            "rusak: sebagian tidak lagi seperti saat disimpan. Berkas itu tidak diubah. Pulihkan "
            "cadangan terakhir yang utuh; program menunjukkan dahulu apa yang kurang di dalamnya."
        )
        assert not login.ui.tombol_lupa.isVisible()

        def agree():
            dialog = QApplication.activeModalWidget()
            kata.append(dialog.ui.label_cadangan.text())
            kata.append(dialog.ui.label_hilang.text())
            kata.append(dialog.ui.daftar_hilang.count())
            when_open(LoginDialog, log_in)
            type_password()

        when_open(BerkasRusakDialog, agree)
        QTest.keyClick(login, Key.Key_P, ALT)

    when_open(LoginDialog, ask)
    notices.start()
    program.start()
    assert program.window is not None
    assert kata[0].startswith("Cadangan terbaru yang utuh: 1 Agustus 2025 pukul 09.00 WIB, jurnal")
    assert "perlu diketik lagi" in kata[1]
    assert kata[2] > 3
    assert "Data kantor sudah dipulihkan dari kerusakan." in notices.kata
    assert (program.folder.root / "rusak").is_dir()
    assert not (program.folder.root / ".rusak").exists()


@pytest.mark.luas
def test_a_marked_file_is_asked_about_before_login_and_declining_changes_nothing(program):
    spoil(program.folder.database)
    with pytest.raises(BasisDataRusak) as galat:
        pembukaan.open_office(program.folder)
    pemulihan.tandai(program.folder, galat.value)
    sebelum = {p: p.read_bytes() for p in program.folder.root.rglob("*") if p.is_file()}

    def decline():
        type_text("admin")
        press(Key.Key_Escape)

    when_open(BerkasRusakDialog, decline)
    program.start()
    assert program.window is None
    assert program.ctx is None
    assert {p: p.read_bytes() for p in program.folder.root.rglob("*") if p.is_file()} == sebelum
    assert pemulihan.is_marked(program.folder)


@pytest.mark.luas
def test_damage_in_the_middle_of_work_can_be_mended_at_once(program, notices):
    when_open(LoginDialog, log_in)
    notices.start()
    program.start()
    notices.stop()
    window = program.window
    errors.offer_help(program.pertolongan)
    program.ctx.engine.dispose()
    spoil(program.folder.database)
    program.ctx.tersimpan.clear()
    with pytest.raises(BasisDataRusak) as galat:
        program.ctx.rencana_tahun(2025)
    assert pemulihan.is_marked(program.folder)
    when_open(PesanDialog, lambda: QTest.keyClick(focused(), Key.Key_P, ALT))
    errors.show_error(window, galat.value)

    def agree():
        when_open(LoginDialog, log_in)
        type_password()

    when_open(BerkasRusakDialog, agree)
    notices.start()
    wait_for(lambda: program.window not in (None, window))
    assert program.ctx.rencana_tahun(2025).indikator
