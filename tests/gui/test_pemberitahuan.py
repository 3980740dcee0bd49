"""What opening has to tell reaches the person, once, when the window is there."""

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from sakip_desktop.app import Program
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.gui.boxes.pesan import PesanDialog


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
