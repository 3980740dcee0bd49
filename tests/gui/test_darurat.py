"""A full disk in the middle of typing: the text stays, and the office is saved elsewhere."""

import pytest
from halaman_kantor import open_page
from papan_ketik import Key, press, type_text
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from sakip_desktop.db import work
from sakip_desktop.db.galat import disk_penuh
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.gui import errors
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.dialogs.darurat import save_emergency_copy
from sakip_desktop.services import cadangan


@pytest.fixture
def help_offered(uji):
    errors.offer_help(
        errors.Pertolongan(
            lambda parent: save_emergency_copy(parent, uji.ctx.folder, uji.ctx), lambda: None
        )
    )
    yield
    errors.offer_help(None)


def test_the_text_stays_and_a_verified_copy_is_made_on_another_disk(
    qtbot, uji, tmp_path, monkeypatch, help_offered
):
    lain = tmp_path / "disk lain"
    lain.mkdir()
    window = open_page(qtbot, uji, "pengisi-a", Halaman.ISI_DATA)
    tabel = window.page.ui.tabel_indikator
    penuh = disk_penuh(uji.ctx.folder.database)

    def refuse(_engine, _tindakan):
        raise penuh

    monkeypatch.setattr(work, "require_room", refuse)
    kata = []

    timer = QTimer()
    timer.setInterval(10)

    def answer():
        """The message, the folder, and the message that it is done."""
        box = QApplication.activeModalWidget()
        if isinstance(box, QFileDialog):
            edit = box.findChild(QLineEdit, "fileNameEdit")
            edit.setText(str(lain))
            box.accept()
        elif isinstance(box, PesanDialog):
            kata.append(box.ui.label_apa.text())
            selesai = box.ui.tombol_tindakan.isHidden()
            (box.ui.tombol_tutup if selesai else box.ui.tombol_tindakan).click()

    timer.timeout.connect(answer)
    timer.start()
    type_text("10")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: len(kata) == 2)
    timer.stop()
    assert kata == ["Belum tersimpan: disk penuh.", "Salinan darurat tersimpan."]
    [berkas] = lain.glob("*.sqlite3")
    assert cadangan.compare(None, berkas).kantor == uji.ctx.kantor.nama
    assert "10" in {
        tabel.records.text(tabel.records.index(row, kolom))
        for row in range(tabel.records.rowCount())
        for kolom in range(tabel.records.columnCount())
    }
    assert uji.figur("A1").keadaan is Keadaan.BELUM_DIISI
