"""The first start: five pages by the keyboard, a real office at the end."""

import pytest
from papan_ketik import Key, press, type_text
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sakip_desktop.domain.errors import FolderTidakDapatDitulis
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.dialogs.awal import AwalDialog
from sakip_desktop.gui.dialogs.kode_pemulihan import KodePemulihanDialog
from sakip_desktop.services import pembukaan, pengguna


@pytest.fixture
def wizard(qtbot, folder, jam):
    made = []

    def finish(awal):
        ctx, kode = pembukaan.first_start(folder, awal, clock=jam)
        made.append((ctx, kode, awal))
        return kode

    dialog = AwalDialog(finish)
    dialog.made = made
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    yield dialog
    for ctx, _kode, _awal in made:
        pembukaan.close_office(ctx)


def on_box(kind, act):
    def visit():
        box = QApplication.activeModalWidget()
        if isinstance(box, kind):
            act(box)
        else:
            QTimer.singleShot(5, visit)

    QTimer.singleShot(0, visit)


def fill_until_admin():
    press(Key.Key_Return)
    type_text("Sekretariat DPRD Kabupaten Contoh")
    press(Key.Key_Tab, times=2)
    type_text("Pemerintah Kabupaten Contoh")
    press(Key.Key_Tab)
    type_text("Contoh")
    press(Key.Key_Return)
    type_text("Bagian Umum")
    press(Key.Key_Return)
    type_text("Bagian Keuangan")
    press(Key.Key_Tab)
    press(Key.Key_Return)
    press(Key.Key_Down, times=1)
    press(Key.Key_Return)


def test_five_pages_make_an_office(wizard):
    fill_until_admin()
    assert wizard.nomor == 4
    for text in ("Dewi Lestari (Contoh)", "Perencana", "", "perencana", "sandi latihan"):
        type_text(text)
        press(Key.Key_Tab)
    type_text("sandi latihan")
    codes = []

    def keep(box):
        codes.append(box.ui.kode.text())
        QTest.keyClick(box.ui.sudah_disimpan, Key.Key_Space)
        QTest.keyClick(box.ui.tombol_lanjut, Key.Key_Space)

    on_box(KodePemulihanDialog, keep)
    press(Key.Key_Return)
    assert wizard.result() == AwalDialog.DialogCode.Accepted
    ctx, kode, awal = wizard.made[0]
    assert codes == [kode]
    assert awal.unit == ("Bagian Umum", "Bagian Keuangan")
    assert awal.kebijakan.batas_rerata == "110"
    assert ctx.kantor.nama == "Sekretariat DPRD Kabupaten Contoh"
    assert ctx.pelaku.peran == {Peran.ADMIN, Peran.PERENCANA}
    assert pengguna.login(ctx, "perencana", "sandi latihan").nama == "Dewi Lestari (Contoh)"
    assert not wizard.contoh


def test_the_sample_office_is_one_choice_away(wizard):
    press(Key.Key_Down)
    assert wizard.ui.tombol_lanjut.text() == "Buka kantor &contoh"
    press(Key.Key_Return)
    assert wizard.contoh
    assert wizard.result() == AwalDialog.DialogCode.Accepted
    assert wizard.made == []


def test_what_is_missing_is_said_and_gets_the_focus(wizard):
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert wizard.nomor == 1
    assert "Nama perangkat daerah belum diisi" in wizard.ui.label_galat.text()
    assert QApplication.focusWidget() is wizard.ui.nama


def test_going_back_keeps_what_was_typed(wizard):
    fill_until_admin()
    QTest.keyClick(wizard.ui.tombol_kembali, Key.Key_Space)
    QTest.keyClick(wizard.ui.tombol_kembali, Key.Key_Space)
    assert wizard.nomor == 2
    assert wizard.ui.label_jumlah_unit.text() == "2 unit"


@pytest.mark.parametrize(
    ("sandi", "ulang", "sentence"),
    [
        ("", "", "Sandi belum diisi"),
        ("pendek", "pendek", "paling sedikit 8"),
        ("sandi latihan", "sandi lain", "tidak sama"),
    ],
)
def test_a_password_must_be_long_enough_and_typed_twice(wizard, sandi, ulang, sentence):
    fill_until_admin()
    for field, text in (
        (wizard.ui.admin_nama, "Dewi"),
        (wizard.ui.admin_jabatan, "Perencana"),
        (wizard.ui.admin_akun, "perencana"),
        (wizard.ui.admin_sandi, sandi),
        (wizard.ui.admin_ulang, ulang),
    ):
        field.setText(text)
    QTest.keyClick(wizard.ui.tombol_lanjut, Key.Key_Space)
    assert sentence in wizard.ui.label_galat.text()
    assert wizard.made == []


@pytest.mark.luas
def test_a_wrong_nip_is_told_on_the_page(wizard):
    fill_until_admin()
    ui = wizard.ui
    for field in (ui.admin_nama, ui.admin_jabatan, ui.admin_akun):
        field.setText("perencana")
    ui.admin_nip.setText("123")
    ui.admin_sandi.setText("sandi latihan")
    ui.admin_ulang.setText("sandi latihan")
    QTest.keyClick(ui.tombol_lanjut, Key.Key_Space)
    assert "NIP tidak sah" in ui.label_galat.text()
    assert wizard.isVisible()


def test_a_folder_that_cannot_be_written_is_told_in_a_box(qtbot):
    def finish(_awal):
        raise FolderTidakDapatDitulis("Kantor tidak dapat disiapkan.", "Folder hanya dapat dibaca.")

    dialog = AwalDialog(finish)
    qtbot.addWidget(dialog)
    dialog.show()
    seen = []
    on_box(
        PesanDialog,
        lambda box: (
            seen.append(box.ui.label_apa.text()),
            QTest.keyClick(box.ui.tombol_tutup, Key.Key_Space),
        ),
    )
    dialog._make_office()
    assert seen == ["Kantor tidak dapat disiapkan."]
    assert dialog.isVisible()
