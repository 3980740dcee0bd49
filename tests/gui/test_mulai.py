"""Beginning a cycle: what it would be is said before, and nothing of it forbids."""

from datetime import date

import pytest
from halaman_kantor import Key, open_page
from jendela_uji import answer
from kantor_uji import AGUSTUS, PENGUKURAN, PENGUMPULAN, TW3, person
from papan_ketik import focused, press
from PySide6.QtCore import QDate

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui.texts import tab_title
from sakip_desktop.services import pengguna, sk_tim, sop_kantor
from sakip_desktop.services.sk_tim import SkTimInput

DINAS = "pengukuran-kinerja-dinas"


def choose_sop(dialog, kode):
    """With the arrow keys, as a person does."""
    dialog.ui.sop.setFocus()
    for _ in range(dialog.ui.sop.count()):
        if dialog.ui.sop.currentData() == kode:
            return
        press(Key.Key_Down)
    assert dialog.ui.sop.currentData() == kode


def test_what_is_chosen_says_how_much_it_is_and_why_it_is_due_then(qtbot, uji):
    window = open_page(qtbot, uji, "perencana", Halaman.TUGAS)

    def look(dialog):
        ui = dialog.ui
        assert focused() is ui.sop
        assert ui.label_isi.text().startswith("12 langkah, waktu baku 430 menit + 5 hari")
        assert dialog.tenggat == date(2025, 9, 10)
        assert "10 hari sesudah Agustus 2025" in ui.label_asal_tenggat.text()
        assert not ui.label_kosong.isVisible()
        assert not ui.label_sk.isVisible()
        choose_sop(dialog, PENGUKURAN)
        assert ui.label_isi.text().startswith("10 langkah, waktu baku 455 menit + 2 hari")
        assert dialog.tenggat == date(2025, 8, 6)
        assert "waktu baku semua langkah" in ui.label_asal_tenggat.text()
        assert "dengan tenggat Rabu, 6 Agustus 2025" in ui.label_akibat.text()
        ui.tenggat.setDate(QDate(2025, 8, 8))
        assert "dengan tenggat Jumat, 8 Agustus 2025" in ui.label_akibat.text()
        press(Key.Key_Escape)

    answer(lambda: window.page.mulai.start(PENGUMPULAN), look)


@pytest.mark.luas
def test_roles_that_nobody_holds_and_a_valid_sk_are_said_and_it_begins_anyway(qtbot, uji):
    uji.masuk("admin")
    pengguna.save_orang(
        uji.ctx, person("kabag", uji.unit, orang_id=uji.orang["kabag"], sandi="", peran=())
    )
    uji.masuk("perencana")
    sop_kantor.anut_sop(uji.ctx, DINAS, versi=0)
    sk_tim.simpan_sk(
        uji.ctx,
        SkTimInput(
            nomor="188/7/2025",
            tanggal=date(2025, 1, 6),
            mulai=date(2025, 1, 6),
            sampai=date(2025, 12, 31),
        ),
    )
    window = open_page(qtbot, uji, "perencana", Halaman.TUGAS)

    def look(dialog):
        ui = dialog.ui
        choose_sop(dialog, DINAS)
        dialog.show_periode(TW3)
        assert "Langkah 3, 4, 5 dilewati: SK Tim nomor 188/7/2025" in ui.label_sk.text()
        assert "• Kepala Bagian (verifikator): langkah 2" in ui.label_kosong.text()
        assert "Administrasi, bagian Pengguna" in ui.label_kosong.text()
        for label in (ui.label_sk, ui.label_kosong, ui.label_akibat):
            assert label.isVisible()
            assert label.height() >= label.heightForWidth(label.width()), label.objectName()
        choose_sop(dialog, PENGUMPULAN)
        dialog.show_periode(AGUSTUS)
        assert not ui.label_sk.isVisible()
        assert tab_title(ui.tombol_lanjut.text()) == "Mulai Agustus 2025"
        press(Key.Key_Return)

    answer(lambda: window.page.mulai.start(DINAS), look)
    assert uji.buka(periode=AGUSTUS) == [("perintah", None)]
