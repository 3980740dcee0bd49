"""The register of SK Tim: the planner enters and corrects, everybody else reads."""

from datetime import date

import pytest
from halaman_kantor import Key, column_texts, in_dialog, open_page
from papan_ketik import click, focused, press, type_text
from PySide6.QtCore import QDate

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui.dialogs.sk_tim import SkTimDialog
from sakip_desktop.gui.dialogs.sk_tim_isian import SkIsianDialog
from sakip_desktop.services.sk_tim import daftar_sk


def register(qtbot, uji, akun):
    window = open_page(qtbot, uji, akun, Halaman.TUGAS)
    dialog = SkTimDialog(window.page)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(focused()))
    return dialog


def test_a_decree_is_entered_and_corrected(qtbot, uji):
    dialog = register(qtbot, uji, "perencana")
    ui = dialog.ui
    assert focused() is ui.tombol_tambah
    assert "Belum ada SK." in ui.label_kosong.text()
    terkirim = []
    dialog.page.bus.changed.connect(terkirim.append)

    def new(isian):
        assert focused() is isian.ui.nomor
        press(Key.Key_Return)
        assert "Nomornya belum diisi" in isian.ui.label_galat.text()
        type_text("188/7/2025")
        isian.ui.mulai.setDate(QDate(2025, 7, 1))
        isian.ui.sampai.setDate(QDate(2025, 6, 1))
        press(Key.Key_Return)
        assert "sebelum mulai 1 Juli 2025" in isian.ui.label_galat.text()
        isian.ui.sampai.setDate(QDate(2025, 12, 31))
        press(Key.Key_Return)

    in_dialog(SkIsianDialog, new)
    press(Key.Key_Space)
    assert not ui.label_kosong.isVisible()
    assert column_texts(ui.tabel, "keadaan") == ["Berlaku"]
    assert column_texts(ui.tabel, "masa") == ["1 Juli 2025\ns.d. 31 Desember 2025"]
    assert dialog.focusWidget() is ui.tabel
    dialog.activateWindow()
    qtbot.waitUntil(lambda: focused() is ui.tabel)
    assert len(terkirim) == 1

    def correct(isian):
        assert isian.ui.nomor.text() == "188/7/2025"
        isian.ui.tentang.setText("Tim SAKIP")
        press(Key.Key_Return)

    in_dialog(SkIsianDialog, correct)
    press(Key.Key_Return)
    (sk,) = daftar_sk(uji.ctx)
    assert (sk.nomor, sk.tentang, sk.mulai, sk.versi) == (
        "188/7/2025",
        "Tim SAKIP",
        date(2025, 7, 1),
        2,
    )
    click(ui.tombol_tutup)
    assert not dialog.isVisible()


@pytest.mark.luas
def test_who_only_reads_has_no_buttons(qtbot, uji):
    dialog = register(qtbot, uji, "kabag")
    assert not dialog.ui.tombol_tambah.isVisible()
    assert not dialog.ui.tombol_ubah.isVisible()
    assert dialog.ui.label_kosong.text() == ("Belum ada SK. Sekretaris Tim SAKIP yang mencatatnya.")
