"""A year of the ``setwan`` sample with the three things that happen to a real office.

In August its planner changes targets, in September one unit's indikator go to another from October
on, and in October a mistake is undone by bringing a backup back: each in the real program by keys.
The forms of the quarters, which are not the point here, are filled through the services, as the
sample is.  What was measured before each of the three is the same figure and the same paper after
it.
"""

import sys
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "domain"))
sys.path.insert(0, str(Path(__file__).parents[1] / "gui"))

from oracle import oracle_capaian, oracle_teks
from papan_ketik import Key, focused, press, type_text
from pdf_teks import pdf_text
from program_uji import when_open
from PySide6.QtCore import QDate, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from sqlmodel import select

from sakip_desktop.app import Program
from sakip_desktop.db.models import Akun
from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.beku import freeze
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.periode import setahun, triwulan
from sakip_desktop.domain.rencana import Objek
from sakip_desktop.gui.boxes.crash import CrashDialog
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.dialogs.login import LoginDialog
from sakip_desktop.gui.dialogs.pulihkan import PulihkanDialog
from sakip_desktop.gui.rencana.baris_baru import IndikatorBaruDialog
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import (
    cadangan,
    capaian,
    contoh,
    ekspor,
    formulir,
    kantor,
    pembukaan,
    pengguna,
    periksa,
    rencana,
)
from sakip_desktop.services.ubah_rencana import Isian, ubah_banyak

ALT = Qt.KeyboardModifier.AltModifier
TAHUN = 2025
TW1, TW2, TW3, TW4 = (triwulan(TAHUN, ke) for ke in range(1, 5))
LAMA = "Bagian Fasilitasi Penganggaran dan Pengawasan"
BARU = "Bagian Persidangan dan Perundang-undangan"
PINDAH = ("LN-10", "LN-11", "LN-12")
PERENCANA, ADMIN = "Siti", "Indah"  # what is typed in the list of names


class Setahun:
    """The sample office, now in the program's window and now in the hands of the services."""

    def __init__(self, folder, settings, jam):
        self.folder, self.settings, self.jam = folder, settings, jam
        self.data = contoh.load_contoh("setwan")
        self.program = None
        self.pesan = []
        self._penjaga = QTimer()
        self._penjaga.timeout.connect(self._watch)
        self._penjaga.start(20)

    def _watch(self):
        """A box that nobody expected is kept and put away: the year fails and does not hang."""
        box = QApplication.activeModalWidget()
        if isinstance(box, PesanDialog | CrashDialog):
            self.pesan.append(box.windowTitle() + box.ui.label_judul.text())
            box.reject()

    def found(self):
        """People and plan, on the second of January."""
        self.folder.create()
        orang = next(s for s in self.data.orang if s.akun == "admin")
        ctx, _ = pembukaan.first_start(
            self.folder, contoh._first_office(self.data, orang), clock=self.jam
        )
        tahun = self._year(ctx)
        tahun._people()
        tahun._plan()
        pembukaan.close_office(ctx)

    def _year(self, ctx):
        hasil = contoh.HasilContoh(kantor="", akun=(), sandi=self.data.sandi)
        return contoh._Tahun(ctx, self.jam, self.data, hasil)

    @contextmanager
    def services(self):
        """The office without a window, as the planner; closed at the end."""
        ctx = pembukaan.open_office(self.folder, clock=self.jam)
        tahun = self._year(ctx)
        with ctx.read() as sesi:
            tahun.orang = {s.nama_akun: s.orang_id for s in sesi.exec(select(Akun))}
            plan = ctx.rencana(sesi, TAHUN)
        tahun.indikator = {satu.kode: satu.id for satu in plan.indikator}
        tahun.simpul = {satu.kode: satu.id for satu in plan.simpul}
        for ke in range(10, 13):  # what the successors' forms are filled with
            tahun.figur[ke] = [
                replace(satu, indikator=f"{satu.indikator}-B") if satu.indikator in PINDAH else satu
                for satu in tahun.figur[ke]
            ]
        tahun._as("perencana")
        try:
            yield tahun
        finally:
            pembukaan.close_office(ctx)

    def measure(self, *periode):
        """Forms, recap, measurement and approval of some quarters."""
        with self.services() as tahun:
            for satu in periode:
                tahun._collect(satu, berhenti_di_formulir=False)
                tahun._measure(satu)
            tahun._as("perencana")
            return measured(tahun.ctx, *periode)

    # --- the window ---

    @contextmanager
    def window(self, nama):
        """The program, with that person logged in."""
        self.program = Program(self.folder, self.settings)
        when_open(LoginDialog, lambda: self._log_in(nama))
        self.program.start()
        assert self.program.window is not None
        try:
            yield self
            assert self.pesan == []
        finally:
            if self.program.window is not None:
                self.program.window._may_close = True
                self.program._drop_window()
            self.program.close()

    def _log_in(self, nama):
        QTest.keyClick(focused(), Key.Key_S, ALT)
        type_text(nama)
        press(Key.Key_Return)
        type_text(self.data.sandi)
        press(Key.Key_Return)

    def anew(self, nama, act):
        """Do what ends in a new login; that person logs in."""
        lama = self.program.window
        when_open(LoginDialog, lambda: self._log_in(nama))
        act()
        wait_until(lambda: self.program.window not in (None, lama))

    def part(self, halaman, huruf):
        """A page by its tab, and a part of it by its letter."""
        window = self.program.window
        nomor = [tab.halaman for tab in window.tabs].index(halaman)
        press(Key.Key_1 + nomor, ALT)
        press(huruf, ALT)
        return window.page.bagian


def wait_until(is_so):
    """Let the program go on until something is so."""
    for _ in range(500):
        if is_so():
            return
        QTest.qWait(10)
    pytest.fail("it never came about")


def go_to_widget(nama):
    for _ in range(60):
        if focused().objectName() == nama:
            return
        press(Key.Key_Tab)
    pytest.fail(f"{nama} cannot be reached with Tab; the focus is at {focused().objectName()}")


def type_cell(bagian, kode, kolom, teks, alasan=""):
    """Type into a cell; the first change of the day is asked for its reason."""
    bagian.go_to_cell(kode, kolom)
    type_text(teks)
    press(Key.Key_Return)
    give_reason(alasan)


def choose_cell(bagian, kode, kolom, teks, alasan=""):
    """Choose from the list of a cell."""
    bagian.go_to_cell(kode, kolom)
    press(Key.Key_F2)
    choose_in(focused(), teks)
    press(Key.Key_Return)
    give_reason(alasan)


def choose_in(daftar, teks):
    """Move to an entry of a list by the arrows."""
    assert isinstance(daftar, QComboBox)
    for kunci in (Key.Key_Up, Key.Key_Down):
        for _ in range(daftar.count()):
            if daftar.currentText() == teks:
                return
            press(kunci)
    pytest.fail(f"{teks} is not in the list")


def give_reason(alasan):
    QApplication.processEvents()
    if alasan:
        assert focused().objectName() == "alasan"
        type_text(alasan)
        press(Key.Key_Return)


def measured(ctx, *periode):
    """All that was measured in periods: the figures as they stand now, and as they are final."""
    hasil = {}
    for satu in periode:
        kini = capaian.laporan_kini(ctx, satu)
        final = capaian.laporan_pengukuran(ctx, satu)
        assert final.final is not None
        hasil[str(satu)] = (freeze(kini.semua), freeze(kini.rerata), freeze(final))
    return hasil


def paper(ctx, periode):
    """The paper of a measurement."""
    return ekspor.render(ctx, "pengukuran-kinerja", periode)


def shown(satu):
    """The capaian as people see it."""
    return format_angka(satu.capaian.nilai_tampil, 2)


def line(laporan, kode):
    return next(satu for satu in laporan.semua if satu.indikator.kode == kode)


@pytest.fixture
def setahun_setwan(berdandan, tmp_path, monkeypatch):
    jam = contoh.JamContoh(date(TAHUN, 1, 2))
    monkeypatch.setattr("sakip_desktop.services.context.SystemClock.now", lambda _jam: jam.now())
    satu = Setahun(
        DataFolder(tmp_path / "setwan"),
        QSettings(str(tmp_path / "j.ini"), QSettings.Format.IniFormat),
        jam,
    )
    satu.found()
    yield satu
    satu._penjaga.stop()


@pytest.mark.luas
def test_a_year_with_new_targets_a_reorganised_unit_and_a_restore(setahun_setwan, subtests):
    kini, jam = setahun_setwan, setahun_setwan.jam
    awal = kini.measure(TW1, TW2)
    with kini.services() as tahun:
        kertas = paper(tahun.ctx, TW2)

    jam.move_to(date(TAHUN, 8, 15))
    with kini.window(PERENCANA) as jendela:
        ctx = jendela.program.ctx
        bagian = jendela.part(Halaman.RENCANA, Key.Key_T)
        type_cell(bagian, "LN-13", "target:tahun", "400", "Perjanjian Kinerja perubahan")
        type_cell(bagian, "LN-13", "target:09", "40")
        assert bagian.ui.tabel.records.unsaved_count == 0
        with subtests.test("August: new targets leave the measured quarters alone"):
            assert target_of(ctx, "LN-13") == 400
            assert measured(ctx, TW2) == {"2025-TW2": awal["2025-TW2"]}

        jam.move_to(date(TAHUN, 9, 20))
        bagian = jendela.part(Halaman.RENCANA, Key.Key_O)
        choose_cell(bagian, "LN-11", "unit", BARU, "SOTK perubahan: dua bagian digabung")
        with subtests.test("September: moving what has figures is refused with the way to do it"):
            bagian.go_to_cell("LN-11", "unit")
            belum = bagian.ui.tabel.records.unsaved_at(bagian.ui.tabel.currentIndex())
            assert belum.teks == BARU
            assert "sudah berisi angka sampai Juni 2025" in belum.kalimat
            assert "penggantinya" in belum.kalimat
        press(Key.Key_Escape)
        assert bagian.ui.tabel.records.unsaved_count == 0
        for kode in PINDAH:
            take_over(bagian, kode)
        bagian = jendela.part(Halaman.RENCANA, Key.Key_T)
        type_cell(bagian, "LN-11-B", "target:tahun", "9")  # what is left of the year
        with subtests.test("September: a reorganised unit leaves the measured quarters alone"):
            assert {nama for kode, nama in unit_of(ctx).items() if kode[:5] in PINDAH} == {
                LAMA,
                BARU,
            }
            assert [unit_of(ctx)[f"{kode}-B"] for kode in PINDAH] == [BARU] * 3
            assert measured(ctx, TW2) == {"2025-TW2": awal["2025-TW2"]}

    awal |= kini.measure(TW3)

    jam.move_to(date(TAHUN, 10, 14))
    with kini.window(ADMIN) as jendela:
        jendela.part(Halaman.ADMINISTRASI, Key.Key_D)
        go_to_widget("tombol_cadangkan")  # the primary asks for the flash disk by now
        press(Key.Key_Space)
        assert cadangan.daftar(jendela.program.ctx)[0].alasan == "manual"
        jam.move_to(date(TAHUN, 10, 20))
        make_mistake(jendela.program.ctx)
        bagian = jendela.program.window.page.bagian
        jendela.anew(ADMIN, lambda: restore(bagian, jendela.data.sandi))
        with subtests.test("October: the restore takes the mistake back and nothing else"):
            ctx = jendela.program.ctx
            assert "pra-pulihkan" in [satu.alasan for satu in cadangan.daftar(ctx)]
            pengguna.login(ctx, "perencana", jendela.data.sandi)
            assert target_of(ctx, "LN-13") == 400
            assert unit_of(ctx)["LN-11-B"] == BARU
            assert measured(ctx, TW1, TW2, TW3) == awal

    awal |= kini.measure(TW4)
    with kini.services() as tahun:
        ctx = tahun.ctx
        tahun._measure(setahun(TAHUN))
        tahun._as("perencana")
        with subtests.test("from October on the figures stand in the successor's form"):
            isi = {
                nama: {baris.indikator.kode for baris in form.baris}
                for nama in (LAMA, BARU)
                for form in [formulir.formulir(ctx, tahun.unit[nama].id, TW4)]
            }
            assert isi[LAMA] == set()  # the rupiah of its sub kegiatan alone
            assert {f"{kode}-B" for kode in PINDAH} <= isi[BARU]
        laporan = capaian.laporan_pengukuran(ctx, setahun(TAHUN))
        with subtests.test("the year counts all that was measured against the new targets"):
            assert laporan.final is not None
            assert laporan.belum_dikirim == ()
            assert laporan.rerata.dihitung == laporan.rerata.seharusnya == 27
            terisi = typed(tahun, "LN-13", range(1, 13))
            publikasi = line(laporan, "LN-13")
            assert (publikasi.target_tahun.nilai, publikasi.realisasi_periode) == (400, terisi)
            assert shown(publikasi) == oracle_teks(oracle_capaian("naik", 400, terisi))
            pindah = line(laporan, "LN-11-B")
            terisi = typed(tahun, "LN-11-B", range(10, 13))
            assert (pindah.target_tahun.nilai, pindah.realisasi_periode) == (9, terisi)
            assert shown(pindah) == oracle_teks(oracle_capaian("naik", 9, terisi))
        with subtests.test("each quarter has the targets of its time"):
            target = [
                line(capaian.laporan_pengukuran(ctx, satu), "LN-13").target_periode.nilai
                for satu in (TW1, TW2, TW3, TW4)
            ]
            assert target == [90, 90, 100, 90]
        with subtests.test("the year's paper says what became of the unit's indikator"):
            teks = pdf_text(paper(ctx, setahun(TAHUN)))
            assert "DRAF" not in teks
            assert "27 dari 27 indikator" in teks
            assert "berhenti per 1 Oktober 2025 dan tidak dihitung dalam Tahun 2025" in teks
            assert "dihitung mulai 1 Oktober 2025" in teks
        with subtests.test("every quarter is what it was, and the office is whole"):
            assert measured(ctx, TW1, TW2, TW3, TW4) == awal
            assert paper(ctx, TW2) == kertas
            assert [s.kalimat for s in periksa.periksa_kantor(ctx) if not s.baik] == []


def take_over(bagian, kode):
    """*Ganti dengan yang baru*: the same indikator with a kode of its own, for the other unit."""

    def change():
        dialog = QApplication.activeModalWidget()
        assert dialog.ui.kode.text() == f"{kode}-B"
        assert dialog.ui.pada.date() == QDate(TAHUN, 10, 1)
        go_to_widget("unit")
        choose_in(focused(), BARU)
        go_to_widget("tombol_lanjut")
        press(Key.Key_Space)
        assert not dialog.isVisible(), dialog.ui.label_galat.text()

    bagian.go_to_cell(kode, "unit")
    when_open(IndikatorBaruDialog, change)
    QTest.keyClick(focused(), Key.Key_B, ALT)  # the button is pressed a moment later
    wait_until(lambda: bagian.ui.tabel.records.row_of(f"{kode}-B") is not None)


def typed(tahun, kode, bulan_ke):
    """The sum of what the sample's forms hold of an indikator."""
    semua = [satu for ke in bulan_ke for satu in tahun.figur[ke] if satu.indikator == kode]
    assert len(semua) == len(bulan_ke)
    return sum(Decimal(satu.isi["nilai"]) for satu in semua)


def unit_of(ctx):
    """The unit of each indikator, by its kode."""
    nama = {satu.id: satu.nama for satu in kantor.list_unit(ctx)}
    pohon = rencana.pohon_rencana(ctx, TAHUN)
    return {satu.kode: nama[satu.unit_id] for cabang in pohon for satu in cabang.indikator}


def target_of(ctx, kode):
    """The year's target of an indikator."""
    pohon = rencana.pohon_rencana(ctx, TAHUN)
    semua = [satu for cabang in pohon for satu in cabang.indikator]
    return next(satu.target[setahun(TAHUN)].nilai for satu in semua if satu.kode == kode)


def make_mistake(ctx):
    """The planner types one zero too many; who sat there before goes on."""
    admin = ctx.pelaku
    pengguna.login(ctx, "perencana", contoh.load_contoh("setwan").sandi)
    satu = Isian(Objek.INDIKATOR, "LN-13", "target:2025", "4000")
    ubah_banyak(ctx, TAHUN, (satu,), alasan="Salah ketik")
    assert target_of(ctx, "LN-13") == 4000
    ctx.pelaku = admin


def restore(bagian, sandi):
    """The backup that was made by hand, chosen in the list and brought back."""
    tabel = bagian.ui.tabel
    tabel.setCurrentIndex(
        tabel.records.index([s.alasan for s in tabel.records.records].index("manual"), 0)
    )

    def confirm():
        dialog = QApplication.activeModalWidget()
        assert "catatan sesudah 14 Oktober 2025" in dialog.ui.label_akibat.text()
        type_text(sandi)
        press(Key.Key_Return)
        press(Key.Key_Tab)
        press(Key.Key_Space)

    when_open(PulihkanDialog, confirm)
    go_to_widget("tombol_pulihkan")
    press(Key.Key_Space)
