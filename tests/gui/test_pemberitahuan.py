"""What opening and closing have to tell reaches the person."""

import threading

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from sakip_desktop.app import Program
from sakip_desktop.db.manifest import list_backups
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.boxes.progress import ProgressDialog


def test_each_notice_is_a_message_of_three_parts_over_the_window(qtbot, uji, tmp_path):
    uji.masuk("pengisi-a")
    uji.ctx.pemberitahuan += [
        GalatSakip("Ruang disk tinggal 320 MB.", "Mengapa.", "Kosongkan ruang."),
        GalatSakip("Jam komputer ini tampaknya salah.", "Mengapa.", "Betulkan jam."),
    ]
    program = Program(
        uji.ctx.folder, QSettings(str(tmp_path / "x.ini"), QSettings.Format.IniFormat)
    )
    program.ctx = uji.ctx
    terbaca = []

    def read():
        box = QApplication.activeModalWidget()
        if isinstance(box, PesanDialog):
            assert program.window is not None
            assert program.window.isVisible()
            terbaca.append((box.ui.label_apa.text(), box.ui.label_saran.text()))
            box.accept()

    penjaga = QTimer()
    penjaga.timeout.connect(read)
    penjaga.start(10)
    program.show_window()
    assert terbaca == [
        ("Ruang disk tinggal 320 MB.", "Kosongkan ruang."),
        ("Jam komputer ini tampaknya salah.", "Betulkan jam."),
    ]
    program._drop_window()
    program.show_window()
    penjaga.stop()
    assert len(terbaca) == 2
    assert uji.ctx.pemberitahuan == []
    qtbot.addWidget(program.window)
    program._drop_window()


class JamTertahan:
    """A clock that whoever makes the backup waits for."""

    def __init__(self, jam):
        self.jam = jam
        self.lepas = threading.Event()

    def now(self):
        assert self.lepas.wait(30)
        return self.jam.now()


def test_the_backup_at_closing_says_that_the_flash_disk_must_stay(uji, tmp_path):
    uji.masuk("pengisi-a")
    program = Program(
        uji.ctx.folder, QSettings(str(tmp_path / "x.ini"), QSettings.Format.IniFormat)
    )
    program.ctx = uji.ctx
    jam = uji.ctx.clock = JamTertahan(uji.ctx.clock)
    terbaca = []

    def read():
        box = QApplication.activeModalWidget()
        if isinstance(box, ProgressDialog):
            assert not box.ui.tombol_batal.isVisible()
            terbaca.append((box.isVisible(), box.ui.label_judul.text()))
            jam.lepas.set()

    penjaga = QTimer()
    penjaga.timeout.connect(read)
    penjaga.start(10)
    program.close()
    penjaga.stop()
    kalimat = "Menyimpan cadangan. Jangan cabut flash disk atau matikan komputer dahulu."
    assert terbaca[0] == (True, kalimat)
    assert program.ctx is None
    assert list_backups(program.folder.cadangan)[0].alasan == "tutup"
