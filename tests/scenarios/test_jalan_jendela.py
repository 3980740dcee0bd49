"""The walk in the window: from a Kasubag's cell to the approved paper, by the keyboard alone.

Keys go only to the widget that has the focus, from the login window on: no mouse, no setFocus, no
call of a service.  The real program on the real file of the small office.
"""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "gui"))

from kantor_uji import SANDI
from papan_ketik import CTRL, Key, focused, press, type_text
from program_uji import when_open
from pypdf import PdfReader
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from sakip_desktop.app import Program
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.periode import bulan
from sakip_desktop.gui.boxes.crash import CrashDialog
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.dialogs.alasan import AlasanDialog
from sakip_desktop.gui.dialogs.login import LoginDialog
from sakip_desktop.gui.dialogs.mulai import MulaiDialog
from sakip_desktop.gui.dialogs.serah import SerahDialog
from sakip_desktop.services import tugas
from sakip_desktop.services.kantor import list_unit

JULI = bulan(2025, 7)
ALT = Qt.KeyboardModifier.AltModifier


class Orang:
    """Whoever sits at the keyboard."""

    def __init__(self, folder, settings):
        self.program = Program(folder, settings)
        self.layar = []
        self.pesan = []
        self._penjaga = QTimer()
        self._penjaga.timeout.connect(self._watch)
        self._penjaga.start(20)

    def _watch(self):
        """A box that nobody expected is kept and put away, so that the walk fails and not hangs."""
        box = QApplication.activeModalWidget()
        if isinstance(box, PesanDialog | CrashDialog | QMessageBox):
            self.pesan.append(" ".join(_texts(box)))
            box.reject()

    def close(self):
        self._penjaga.stop()
        if self.window is not None:
            self.program._drop_window()
        self.program.close()

    @property
    def window(self):
        return self.program.window

    def start(self, nama):
        """Open the program and log in."""
        self._log_in_soon(nama)
        self.program.start()

    def switch(self, nama):
        """Ganti pengguna, one key."""
        self.layar.clear()
        self._log_in_soon(nama)
        lama = self.window
        QTest.keyClick(focused(), Key.Key_G, ALT)  # the button is pressed a moment later
        for _ in range(500):
            if self.window not in (None, lama):
                break
            QTest.qWait(10)
        assert self.window not in (None, lama)
        assert self.pesan == []

    def _log_in_soon(self, nama):
        def log_in():
            self.layar.append("masuk")
            QTest.keyClick(focused(), Key.Key_S, ALT)  # to the list of names
            type_text(nama)
            press(Key.Key_Return)
            type_text(SANDI)
            press(Key.Key_Return)

        when_open(LoginDialog, log_in)

    def note_screen(self):
        halaman = self.window.page.HALAMAN.value
        if not self.layar or self.layar[-1] != halaman:
            self.layar.append(halaman)

    def primary(self):
        """Ctrl+Enter: what the primary button says."""
        teks = self.window.ui.tombol_utama.text().replace("&", "")
        press(Key.Key_Return, CTRL)
        QApplication.processEvents()
        self.note_screen()
        assert self.pesan == [], self.pesan
        return teks

    def hand_on(self):
        """Ctrl+Enter, and Enter alone in the box that hands the step on."""
        when_open(SerahDialog, lambda: press(Key.Key_Return))
        return self.primary()

    def primary_with_reason(self, teks, press_it):
        """A dialog that wants a reason comes up; write it and go on by keys."""

        def write():
            type_text(teks)
            press(Key.Key_Tab)
            while QApplication.activeModalWidget() is not None:
                if focused().objectName() == "tombol_lanjut":
                    press(Key.Key_Space)
                    return
                press(Key.Key_Tab)

        when_open(AlasanDialog, write)
        press_it()
        QApplication.processEvents()
        assert self.pesan == [], self.pesan

    def forms(self):
        """The units' form steps of July, in the order of the units."""
        [siklus] = [
            satu
            for satu in tugas.siklus_periode(self.program.ctx, JULI)
            if any(langkah.per_unit for langkah in satu.sop.langkah)
        ]
        urut = [unit.id for unit in list_unit(self.program.ctx)]
        milik = [satu for satu in siklus.langkah if satu.unit_id is not None]
        return sorted(milik, key=lambda satu: urut.index(satu.unit_id))

    def state(self, sop="pengumpulan-data-kinerja"):
        """Open steps of the cycle, as the program itself tells them."""
        [siklus] = [
            satu
            for satu in tugas.siklus_periode(self.program.ctx, JULI)
            if satu.sop.kode == sop and satu.periode == JULI
        ]
        return {satu.langkah.kode for satu in siklus.langkah if satu.keadaan.is_open}


def _texts(box):
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in box.findChildren(QLabel) if label.text()]


@pytest.fixture
def orang(berdandan, folder_kantor, tmp_path):
    satu = Orang(folder_kantor, QSettings(str(tmp_path / "j.ini"), QSettings.Format.IniFormat))
    yield satu
    satu.close()


def type_form(cells, rupiah):
    """Type a form: ``cells`` are texts and the keys between them, then the budget's first line.

    Enter in the last line leads there.
    """
    for satu in cells:
        if isinstance(satu, str):
            type_text(satu)
        else:
            press(satu)
    assert focused().objectName() == "tabel_anggaran"
    type_text(rupiah)
    press(Key.Key_Return)


def go_to_widget(nama):
    """Tab on until a widget has the focus."""
    for _ in range(60):
        if focused().objectName() == nama:
            return
        press(Key.Key_Tab)
    pytest.fail(f"{nama} cannot be reached with Tab; the focus is at {focused().objectName()}")


FORMULIR_A = ("10", Key.Key_Return, "45", Key.Key_Tab, "50", Key.Key_Return, "85,5", Key.Key_Return)
FORMULIR_B = ("5", Key.Key_Return)


def test_a_first_time_kasubag_sends_a_form_in_three_screens(orang):
    orang.start("Pengisi-B")
    orang.note_screen()
    assert orang.window.page.HALAMAN is Halaman.TUGAS
    assert orang.primary() == "Buka formulir Bagian B"
    assert orang.window.page.HALAMAN is Halaman.ISI_DATA
    type_form(FORMULIR_B, "500.000")
    assert orang.hand_on() == "Kirim ke Tim SAKIP (di PC ini)"
    assert orang.layar == ["masuk", "tugas", "isi_data"]
    assert [satu.keadaan.value for satu in orang.forms()] == ["terbuka", "selesai"]


def test_from_a_cell_to_the_approved_paper(orang, dokumen_saya):
    orang.start("Pengisi-A")
    orang.primary()
    type_form(FORMULIR_A, "1.000.000")
    orang.hand_on()
    orang.switch("Pengisi-B")
    assert orang.primary() == "Buka formulir Bagian B"
    assert orang.window.page.HALAMAN is Halaman.ISI_DATA
    type_form(FORMULIR_B, "500.000")
    orang.hand_on()
    assert orang.state() == {"rekap"}
    team_reports(orang)
    assert orang.state() == {"analisa"}

    orang.switch("Kabag")
    orang.primary()  # opens Validasi
    return_form_of_a(orang)
    assert orang.state() == {"isi-formulir"}
    assert [satu.keadaan.value for satu in orang.forms()] == ["dikembalikan", "selesai"]

    orang.switch("Pengisi-A")
    orang.primary()
    type_text("9")
    press(Key.Key_Return)
    orang.hand_on()
    team_reports(orang)

    orang.switch("Kabag")
    orang.primary()
    assert orang.hand_on() == "Setujui data"
    orang.hand_on()  # Laporkan ke Sekretaris DPRD
    orang.switch("Pimpinan")
    orang.primary()  # opens Persetujuan
    assert orang.hand_on() == "Setujui laporan"
    assert orang.state() == {"arsip"}
    orang.switch("Tim")
    orang.primary()  # Selesai diarsipkan
    assert orang.state() == set()

    measure_july(orang)
    orang.switch("Pimpinan")
    assert orang.primary() == "Buka persetujuan"
    approve_for_good(orang)
    assert orang.state("pengukuran-kinerja") == {"arsip"}
    assert_paper_is_final(save_paper(orang, dokumen_saya))


def measure_july(orang):
    """The second procedure, from the planner who begins it to the Kabag who reports to the head."""
    orang.switch("Perencana")
    go_to_widget("mulai-1")  # what else can be begun
    start = []

    def begin():
        ui = QApplication.activeModalWidget().ui
        go_to_widget("sop")
        while ui.sop.currentData() != "pengukuran-kinerja":
            assert ui.sop.currentIndex() < ui.sop.count() - 1
            press(Key.Key_Down)
        assert "Triwulan III 2025" in ui.periode.text()  # of what was collected, as the SOP says
        go_to_widget("periode")
        press(Key.Key_Space)
        press(Key.Key_Up, times=2)  # from the third quarter to its first month
        press(Key.Key_Return)
        start.append(ui.periode.text())
        go_to_widget("tombol_lanjut")
        press(Key.Key_Space)

    when_open(MulaiDialog, begin)
    press(Key.Key_Space)
    wait_until(lambda: start and QApplication.activeModalWidget() is None)
    assert "Juli 2025" in start[0]
    assert orang.state("pengukuran-kinerja") == {"perintah"}
    orang.switch("Pimpinan")
    assert orang.primary() == "Perintahkan pengukuran kinerja"
    orang.switch("Kabag")
    assert orang.primary() == "Rapat selesai, lanjut ke Tim SAKIP"
    orang.switch("Perencana")
    assert orang.primary() == "Rencana pengukuran selesai"
    orang.switch("Tim")
    orang.primary()  # opens Rekap
    langkah = [orang.hand_on() for _ in range(4)]
    assert langkah[:3] == ["Metodologi siap", "Capaian selesai diukur", "Rekap selesai"]
    assert "Laporkan ke Kepala Bagian" in langkah[3]
    orang.switch("Kabag")
    orang.primary()  # opens Validasi
    assert orang.hand_on() == "Setujui hasil pengukuran"
    orang.hand_on()  # Laporkan ke Sekretaris DPRD
    assert orang.state("pengukuran-kinerja") == {"disposisi-pimpinan"}


def approve_for_good(orang):
    """An approved document is final: it is asked once, with Batal in front."""

    def agree():
        assert focused().objectName() == "tombol_batal"
        press(Key.Key_Tab)
        assert focused().objectName() == "tombol_lanjut"
        press(Key.Key_Space)

    when_open(SerahDialog, agree)
    assert orang.primary() == "Setujui Dokumen Pengukuran Kinerja"


def save_paper(orang, dokumen_saya):
    """The planner finds the paper first in the list and saves it under the suggested name."""
    orang.switch("Perencana")
    for _ in orang.window.tabs:
        if orang.window.page.HALAMAN is Halaman.RENCANA:
            break
        press(Key.Key_PageDown, CTRL)
    assert focused().objectName() == "tabel_dokumen"
    when_open(QFileDialog, lambda: press(Key.Key_Return))
    assert orang.primary() == "Simpan PDF…"
    (final,) = orang.program.ctx.folder.dokumen.glob("*.pdf")
    (berkas,) = dokumen_saya.glob("*.pdf")
    assert berkas.read_bytes() == final.read_bytes(), "what was kept when it was approved"
    return berkas


def assert_paper_is_final(berkas):
    teks = " ".join(" ".join(halaman.extract_text().split()) for halaman in PdfReader(berkas).pages)
    assert "DOKUMEN PENGUKURAN KINERJA" in teks
    assert "Periode Juli 2025" in teks
    assert "Revisi 0" in teks
    assert "DRAF" not in teks
    assert "8,33 %" in teks  # the rupiah of both forms, 1.500.000 of 18.000.000
    assert "Indikator A1 Dokumen 120,00 10,00 9,00 9,00 90,00 ■■■■□ Tinggi" in teks


def wait_until(done):
    for _ in range(500):
        if done():
            return
        QTest.qWait(10)
    pytest.fail("it did not come about")


def team_reports(orang):
    orang.switch("Tim")
    orang.primary()  # opens Rekap
    assert orang.hand_on() == "Rekap selesai"
    assert "Laporkan ke Kepala Bagian" in orang.hand_on()


def return_form_of_a(orang):
    """The Kabag returns Bagian A with a reason; only that form goes back."""
    go_to_widget("tombol_kembalikan")
    orang.primary_with_reason("Angka A1 belum sesuai bukti", lambda: press(Key.Key_Space))
