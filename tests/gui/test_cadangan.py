"""Backups in the window: flash disk, the quiet half minute, notices, the place of the data."""

import errno
import shutil
import sqlite3
import subprocess

import pytest
from halaman_kantor import (
    check_page,
    choose_file,
    closed,
    in_dialog,
    open_page,
    primary,
    shown_buttons,
)
from kantor_uji import SANDI, closing, open_kantor
from papan_ketik import CTRL, Key, click, focused, press, type_text
from program_uji import running
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from sakip_desktop import app
from sakip_desktop.db import backup, ruang
from sakip_desktop.db import engine as db_engine
from sakip_desktop.db import tempat as db_tempat
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.tempat import Disk, JenisTempat
from sakip_desktop.domain.ukuran import MB, format_ukuran
from sakip_desktop.gui import penjaga as gui_penjaga
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.dialogs import tempat as dialog_tempat
from sakip_desktop.gui.dialogs.login import LoginDialog
from sakip_desktop.gui.dialogs.salin import SalinDialog
from sakip_desktop.gui.dialogs.tempat import TempatDialog, settle_place
from sakip_desktop.gui.penjaga import BERKALA_DETIK, TENANG_MS, Penjaga
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import cadangan, kabar, riwayat, salin, tempat

CADANGAN = 2
ALT = Qt.KeyboardModifier.AltModifier


def plain_texts(dialog):
    """What stands in a dialog; every label shows text as it is."""
    semua = [s for s in dialog.findChildren(QLabel) if s.window() is dialog.window()]
    assert all(satu.textFormat() is Qt.TextFormat.PlainText for satu in semua)
    return " ".join(satu.text() for satu in semua if satu.isVisible())


# --- the flash disk ---------------------------------------------------------------------------


@pytest.fixture
def stik(tmp_path, monkeypatch):
    """A stick that is found when the dialog looks for one."""
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    disk = Disk(akar=folder, nama="KINGSTON", jenis=JenisTempat.LEPAS, bebas=5 * 2**30, besar=2**34)
    monkeypatch.setattr(salin, "list_disks", lambda: (disk,))
    monkeypatch.setattr(salin, "same_disk", lambda satu, _lain: folder not in (satu, *satu.parents))
    asli = salin.kind_of
    monkeypatch.setattr(salin, "kind_of", lambda f: JenisTempat.LEPAS if f == folder else asli(f))
    return folder


@pytest.mark.luas
def test_a_copy_on_a_stick_by_the_keyboard_shows_what_was_read_back(qtbot, uji, stik):
    window = open_page(qtbot, uji, "admin", Halaman.ADMINISTRASI)
    window.page.ui.bagian.setCurrentIndex(CADANGAN)
    bagian = window.page.bagian
    check_page(window)
    assert "Belum ada salinan di luar komputer ini" in bagian.ui.label_luar.text()
    assert "Ruang kosong" not in bagian.ui.keterangan.text()  # there is none to speak of yet
    lihat = {}

    def copy(dialog):
        lihat["awal"] = plain_texts(dialog)
        lihat["tombol"] = shown_buttons(dialog)
        lihat["disk"] = dialog.ui.daftar.item(0).text()
        assert focused() is dialog.ui.daftar
        press(Key.Key_Return)
        lihat["hasil"] = plain_texts(dialog)
        assert focused().text() == "&Selesai"
        assert focused().property("gaya") == "utama"
        press(Key.Key_Return)

    assert primary(window)[0] == "Cadangkan di komputer ini"
    uji.jam.maju(days=8)
    Penjaga(uji.ctx, window)
    [kabar] = window.ui.kabar.notices
    assert (kabar.kunci, kabar.teks[:24]) == ("salinan", "Sudah 8 hari belum ada s")
    bagian.load()
    assert bagian.ui.label_luar.property("gaya") == "awas"
    assert primary(window)[0] == "Salin ke flash disk…"
    assert bagian.ui.tombol_cadangkan.isVisible()
    check_page(window)
    boxes = in_dialog(SalinDialog, copy)
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "hasil" in lihat and closed(boxes))
    assert lihat["disk"] == f"KINGSTON ({stik})  ·  flash disk atau disk lepas  ·  kosong 5 GB"
    assert lihat["tombol"] == ["Cari disk lagi", "Folder lain…", "Batal", "Salin"]
    [berkas] = stik.glob("*.sqlite3")
    isi = backup.verify_backup(berkas)
    for kata in (
        berkas.name,
        str(stik),
        format_ukuran(isi.ukuran),
        isi.sidik[:16],
        "9 Agustus 2025 pukul 09.",
        "dibaca kembali dari sana",
        "keluarkan flash disk dengan aman",
    ):
        assert kata in lihat["hasil"]
    assert berkas.name in bagian.ui.label_hasil.text()
    assert "✓ Salinan di luar komputer ini: terakhir 9 Agustus 2025" in bagian.ui.label_luar.text()
    assert "Ruang kosong" in bagian.ui.keterangan.text()
    assert window.ui.kabar.isHidden()  # reminded no more, at once
    assert primary(window)[0] == "Cadangkan di komputer ini"
    assert riwayat.daftar_jurnal(uji.ctx, batas=1)[0].tindakan == "cadangan.salin"


@pytest.fixture
def dialog(qtbot, uji):
    """The dialog alone, opened by the administrator."""

    def show():
        satu = SalinDialog(uji.masuk("admin").ctx)
        qtbot.addWidget(satu)
        satu.show()
        satu.activateWindow()
        qtbot.waitUntil(lambda: satu.isAncestorOf(focused()))
        return satu

    return show


@pytest.mark.luas
def test_each_trouble_with_the_medium_is_said_in_the_dialog(dialog, uji, stik, monkeypatch):
    satu = dialog()
    for nomor, kata in (
        (errno.ENOSPC, "tidak cukup ruang"),
        (errno.EROFS, "terkunci tulis"),
        (errno.EIO, "tercabut"),
        (errno.EACCES, "tidak boleh menulis"),
    ):
        with monkeypatch.context() as tambal:
            tambal.setattr(salin, "_copy", failing(nomor))
            click(satu.ui.tombol_salin)
        assert kata in satu.ui.label_galat.text()
        assert satu.ui.label_galat.isVisible()
        assert list(stik.iterdir()) == []
        assert satu.salinan is None
    click(satu.ui.tombol_salin)  # the same dialog, once the trouble is over
    assert satu.ui.label_galat.isHidden()
    assert satu.salinan.cadangan.berkas.parent == stik


def failing(nomor):
    """The medium fails half-way through the file."""

    def copy(asal, sementara, _progress):
        sementara.write_bytes(asal.read_bytes()[:5000])
        raise OSError(nomor, "kata sistem")

    return copy


@pytest.mark.luas
def test_without_a_stick_the_dialog_says_what_to_do(dialog, uji, monkeypatch, tmp_path):
    monkeypatch.setattr(salin, "list_disks", tuple)
    satu = dialog()
    assert "Pasang flash disk" in plain_texts(satu)
    assert focused() is satu.ui.tombol_segar
    assert not satu.ui.tombol_salin.isEnabled()
    # A folder on the disk of the data is told about, not refused.
    choose_file(tmp_path)
    click(satu.ui.tombol_folder)
    assert "disk yang sama" in plain_texts(satu)
    click(satu.ui.tombol_salin)
    assert satu.ui.label_galat.text() == ""
    assert "ikut hilang" in satu.ui.label_catatan.text()
    assert salin.salinan_terakhir(uji.ctx) is None


# --- refused before anything moves --------------------------------------------------------------


@pytest.mark.luas
def test_what_must_not_come_back_is_refused_in_the_window(qtbot, uji, tmp_path):
    """Another program's file, one cut short, one with a flipped bit, another office's, a newer."""
    window = open_page(qtbot, uji, "admin", Halaman.ADMINISTRASI)
    window.page.ui.bagian.setCurrentIndex(CADANGAN)
    bagian = window.page.bagian
    baik = cadangan.buat(uji.ctx, tmp_path / "baik").berkas
    isi = baik.read_bytes()
    palsu, potong, bit = (tmp_path / f"{nama}.sqlite3" for nama in ("palsu", "potong", "bit"))
    palsu.write_bytes(b"bukan basis data" * 100)
    potong.write_bytes(isi[: len(isi) // 2])
    bit = baik.parent / baik.name
    lain, baru = tmp_path / "lain.sqlite3", tmp_path / "baru.sqlite3"
    for berkas, perintah in (
        (lain, "UPDATE opd SET nama = 'Kantor Lain'"),
        (baru, "UPDATE alembic_version SET version_num = '9999'"),
    ):
        shutil.copy(baik, berkas)
        with sqlite3.connect(berkas) as db:
            db.execute(perintah)
        db.close()
    rusak = bytearray(isi)
    rusak[len(rusak) // 2] ^= 1
    bit.write_bytes(rusak)
    sebelum = uji.isi_basis_data()
    for berkas, kata in (
        (palsu, "bukan data SAKIP Desktop"),
        (potong, "rusak"),
        (bit, "tidak sama lagi dengan saat dibuat"),
        (lain, "Jurnalnya tidak utuh"),  # changed by hand: the journal knows the office's name
        (baru, "yang lebih baru"),
    ):
        terbaca = []
        choose_file(berkas)
        boxes = in_dialog(
            PesanDialog, lambda box, t=terbaca: (t.append(plain_texts(box)), box.accept())
        )
        click(bagian.ui.tombol_berkas)
        assert len(boxes) == 1
        assert f"Cadangan {berkas.name} tidak dipakai." in terbaca[0]
        assert kata in terbaca[0]
        assert uji.isi_basis_data() == sebelum


@pytest.mark.luas
def test_another_offices_backup_is_refused_in_the_window(qtbot, uji, kantor_baru):
    with closing(open_kantor(kantor_baru[0], uji.jam)) as lain:
        berkas = cadangan.buat(lain.ctx).berkas
    window = open_page(qtbot, uji, "admin", Halaman.ADMINISTRASI)
    window.page.ui.bagian.setCurrentIndex(CADANGAN)
    terbaca = []
    choose_file(berkas)
    in_dialog(PesanDialog, lambda box: (terbaca.append(plain_texts(box)), box.accept()))
    click(window.page.bagian.ui.tombol_berkas)
    assert "Isinya milik Sekretariat DPRD Kabupaten Contoh" in terbaca[0]
    assert "tidak dipulihkan" in terbaca[0]


# --- the quiet half minute ----------------------------------------------------------------------


class Detik:
    """Seconds of use, counted by hand."""

    def __init__(self):
        self.kini = 0.0

    def __call__(self):
        return self.kini


def copied(folder, ke):
    """What a plain copy of the one file holds, made by another program."""
    berkas = ke / "disalin.sqlite3"
    subprocess.run(["cp", str(folder.database), str(berkas)], check=True)
    db = sqlite3.connect(berkas)
    try:
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        return db.execute("SELECT max(urut) FROM jurnal").fetchone()[0]
    finally:
        db.close()


@pytest.mark.luas
def test_after_half_a_minute_of_quiet_a_plain_copy_holds_every_save(
    qtbot, uji, tmp_path, monkeypatch
):
    window = open_page(qtbot, uji, "pengisi-a", Halaman.ISI_DATA)
    jaga = Penjaga(uji.ctx, window)
    assert jaga.timer.interval() == TENANG_MS == 30_000
    assert jaga.timer.isActive()
    for ke in range(20):
        perubahan = uji.isi("A1", "nilai", str(ke))
    jaga.timer.stop()
    window.bus.changed.emit(perubahan)
    assert jaga.timer.isActive()  # begins anew with every command
    terakhir = backup_head(uji)
    assert copied(uji.ctx.folder, tmp_path) < terakhir  # the control
    with monkeypatch.context() as tambal:  # while the worker has the file, nothing is touched
        tambal.setattr(gui_penjaga, "is_working", lambda: True)
        jaga.timer.timeout.emit()
        assert copied(uji.ctx.folder, tmp_path) < terakhir
    jaga.timer.timeout.emit()
    assert copied(uji.ctx.folder, tmp_path) == terakhir
    uji.isi("A1", "kendala", "Hujan")
    jaga.timer.timeout.emit()
    assert copied(uji.ctx.folder, tmp_path) == terakhir + 1


def backup_head(uji):
    with uji.ctx.engine.connect() as conn:
        return backup.head(conn).urut


@pytest.mark.luas
def test_two_hours_of_use_make_a_backup_in_a_quiet_moment(qtbot, uji, monkeypatch):
    window = open_page(qtbot, uji, "pengisi-a", Halaman.ISI_DATA)
    detik = Detik()
    jaga = Penjaga(uji.ctx, window, detik=detik)
    uji.isi("A1", "nilai", "7")
    detik.kini = BERKALA_DETIK - 1
    jaga.on_quiet()
    assert cadangan.daftar(uji.ctx) == ()
    detik.kini += 1
    kotak = QDialog(window)  # somebody is in the middle of something: later
    qtbot.addWidget(kotak)
    kotak.setModal(True)
    kotak.show()
    jaga.on_quiet()
    assert cadangan.daftar(uji.ctx) == ()
    kotak.close()
    jaga.on_quiet()
    assert [satu.alasan for satu in cadangan.daftar(uji.ctx)] == ["berkala"]
    jaga.on_quiet()
    detik.kini += BERKALA_DETIK  # nothing changed since
    jaga.on_quiet()
    assert len(cadangan.daftar(uji.ctx)) == 1
    # A failure is a line above the page until the next one succeeds.
    uji.isi("A1", "nilai", "8")
    detik.kini += BERKALA_DETIK
    with monkeypatch.context() as tambal:
        tambal.setattr(backup, "free_space", lambda _folder: 0)
        jaga.on_quiet()
    assert [satu.kunci for satu in window.ui.kabar.notices] == ["berkala"]
    assert "Cadangan tidak dibuat: disk penuh" in plain_texts(window.ui.kabar)
    detik.kini += BERKALA_DETIK
    jaga.on_quiet()
    assert window.ui.kabar.isHidden()


# --- above the page -----------------------------------------------------------------------------


@pytest.mark.luas
def test_notices_stand_above_the_page_and_lead_to_the_remedy(qtbot, uji, monkeypatch, stik):
    uji.jam.maju(days=9)
    monkeypatch.setattr(ruang, "free_space", lambda _folder: 320 * MB)
    window = open_page(qtbot, uji, "admin", Halaman.ADMINISTRASI)
    jaga = Penjaga(uji.ctx, window)
    teks = plain_texts(window.ui.kabar)
    assert "Ruang disk tinggal 320 MB" in teks
    assert "belum ada salinan di luar komputer ini" in teks
    assert shown_buttons(window.ui.kabar) == ["Salin ke flash disk…"]
    check_page(window)
    QApplication.processEvents()
    assert window.height() == 768
    monkeypatch.undo()
    jaga.show_notices()
    assert shown_buttons(window.ui.kabar) == ["Salin ke flash disk…"]
    assert "320" not in plain_texts(window.ui.kabar)
    with qtbot.waitSignal(window.kabar_ditekan) as terdengar:
        tombol = window.ui.kabar.findChildren(type(window.ui.tombol_utama))
        click(next(satu for satu in tombol if satu.isVisible()))
    assert terdengar.args == ["salinan"]


# --- the place of the data ----------------------------------------------------------------------


@pytest.fixture
def di_stik(folder_kantor, tmp_path, monkeypatch):
    """The office's folder counts as a stick, everywhere; the usual folder is an empty one."""
    asli = db_tempat.kind_of

    def kind(folder):
        return (
            JenisTempat.LEPAS if folder_kantor.root in (folder, *folder.parents) else asli(folder)
        )

    for modul in (db_engine, db_tempat, kabar, salin):
        monkeypatch.setattr(modul, "kind_of", kind)
    biasa = DataFolder(tmp_path / "pc" / "data")
    monkeypatch.setattr(tempat, "default_data_folder", lambda: biasa)
    monkeypatch.setattr(dialog_tempat, "default_data_folder", lambda: biasa)
    return folder_kantor, biasa


def settled(folder, act):
    """What the program decides when somebody acts on its question; and what it said."""
    terbaca = []

    def read(dialog):
        terbaca.append((plain_texts(dialog), shown_buttons(dialog)))
        act(dialog)

    in_dialog(TempatDialog, read)
    return app._settle_place(folder), terbaca


def test_a_plain_folder_is_not_asked_about(folder_kantor):
    assert app._settle_place(folder_kantor) == folder_kantor
    assert settle_place(folder_kantor) == folder_kantor


@pytest.mark.luas
def test_started_from_a_stick_the_office_is_brought_to_this_computer(di_stik):
    stik, biasa = di_stik
    pesan = in_dialog(PesanDialog, lambda box: (kata.append(plain_texts(box)), box.accept()))
    kata = []
    hasil, [(teks, tombol)] = settled(stik, lambda _dialog: press(Key.Key_Return))
    assert hasil == biasa
    assert len(pesan) == 1
    assert "Data ini ada di flash disk atau disk lepas" in teks
    assert "bila tercabut saat menyimpan" in teks
    assert str(biasa.root) in teks
    assert tombol == [
        "Salin ke komputer ini, lalu lanjutkan di sana (disarankan)",
        "Ganti folder…",
        "Tetap bekerja dari sini",
        "Jangan tanyakan lagi untuk folder ini",
        "Tutup program",
        "Lanjut",
    ]
    assert "Folder lama diberi tanda" in kata[0]
    with closing(open_kantor(biasa)) as uji:
        assert kabar.kabar_jendela(uji.ctx) == ()
    # The next start with the old shortcut says where the data are, and opens them there.
    hasil, [(teks, tombol)] = settled(stik, lambda _dialog: press(Key.Key_Return))
    assert hasil == biasa
    assert "Data di folder ini sudah dipindah" in teks
    assert str(biasa.root) in teks
    assert tombol == [
        "Buka data yang sudah ada di komputer ini",
        "Pakai lagi yang di sini",
        "Tutup program",
        "Lanjut",
    ]

    def again(dialog):
        click(dialog.ui.pilih_di_sini)
        assert "hanya ada di tempat yang baru" in plain_texts(dialog)
        click(dialog.ui.tombol_lanjut)

    hasil, _ = settled(stik, again)
    assert hasil == stik
    assert tempat.pindahan(stik) is None


def test_whoever_insists_works_there_in_the_slower_way_and_is_told_all_the_time(di_stik):
    stik, _ = di_stik

    def insist(dialog):
        click(dialog.ui.pilih_di_sini)
        click(dialog.ui.tombol_lanjut)

    assert settled(stik, insist)[0] == stik
    with closing(open_kantor(stik)) as uji:
        with uji.ctx.engine.connect() as conn:
            assert conn.exec_driver_sql("PRAGMA journal_mode").scalar() == "delete"
        uji.masuk("pengisi-a").isi("A1", "nilai", "10")
        [satu] = kabar.kabar_jendela(uji.ctx)
        assert satu.kunci == "tempat"

    def for_good(dialog):
        click(dialog.ui.pilih_di_sini)
        click(dialog.ui.jangan_tanya)
        click(dialog.ui.tombol_lanjut)

    assert settled(stik, for_good)[0] == stik
    assert app._settle_place(stik) == stik  # not asked any more
    stik.root.joinpath("jendela.ini").unlink()
    assert settled(stik, lambda _dialog: press(Key.Key_Escape))[0] is None


@pytest.mark.luas
def test_the_proposed_folder_can_be_changed_and_must_be_on_this_computer(di_stik, tmp_path):
    stik, biasa = di_stik
    kata = []

    def choose(dialog):
        (stik.root / "lain").mkdir()
        choose_file(stik.root / "lain")
        click(dialog.ui.tombol_folder)
        click(dialog.ui.tombol_lanjut)
        kata.append(dialog.ui.label_galat.text())
        (tmp_path / "pc" / "dua").mkdir(parents=True)
        choose_file(tmp_path / "pc" / "dua")
        click(dialog.ui.tombol_folder)
        click(dialog.ui.tombol_lanjut)

    in_dialog(PesanDialog, lambda box: box.accept())
    hasil, _ = settled(stik, choose)
    assert hasil.root == tmp_path / "pc" / "dua"
    assert "juga flash disk atau disk lepas" in kata[0]
    assert not biasa.root.exists()


def test_a_new_office_begins_on_this_computer(di_stik):
    stik, biasa = di_stik
    stik.database.unlink()
    hasil, [(_teks, tombol)] = settled(stik, lambda _dialog: press(Key.Key_Return))
    assert hasil == biasa
    assert tombol[0] == "Mulai di komputer ini (disarankan)"
    assert tempat.pindahan(stik) is None


def test_a_trouble_with_the_copy_stands_in_the_dialog(di_stik, tmp_path):
    stik, biasa = di_stik
    kata = []

    def busy(dialog):
        click(dialog.ui.tombol_lanjut)
        kata.append(dialog.ui.label_galat.text())
        press(Key.Key_Escape)

    with closing(open_kantor(stik)):
        assert settled(stik, busy)[0] is None
    assert "sedang dipakai program lain" in kata[0]
    assert not biasa.database.exists()


# --- in the program -----------------------------------------------------------------------------


@pytest.fixture
def program(di_stik, tmp_path):
    stik, biasa = di_stik
    with running(stik, tmp_path) as satu:
        yield satu, biasa


def log_in(dialog):
    dialog.ui.nama_akun.choose("admin")
    dialog.ui.sandi.setFocus()
    type_text(SANDI)
    press(Key.Key_Return)


def test_from_the_notice_to_this_computer_and_on_there(program):
    satu, biasa = program
    in_dialog(LoginDialog, log_in)
    satu.start()
    assert next(s.kunci for s in satu.window.ui.kabar.notices) == "tempat"
    assert satu.ctx.cadangan_otomatis
    tombol = satu.window.ui.kabar.findChildren(type(satu.window.ui.tombol_utama))[0]

    def bring(dialog):
        assert shown_buttons(dialog)[-2:] == ["Batal", "Lanjut"]
        assert not dialog.ui.pilih_di_sini.isVisible()
        in_dialog(PesanDialog, lambda box: (box.accept(), in_dialog(LoginDialog, log_in)))
        click(dialog.ui.tombol_lanjut)

    in_dialog(TempatDialog, lambda dialog: press(Key.Key_Escape))  # thought better of it
    click(tombol)
    assert satu.folder.database.exists()
    assert satu.ctx.kantor.nama  # and the file is read on
    in_dialog(TempatDialog, bring)
    click(tombol)
    assert satu.folder == biasa
    assert satu.ctx.folder == biasa
    assert all(s.kunci != "tempat" for s in satu.window.ui.kabar.notices)
    # The system ends the session: what is typed is saved, the file is whole.
    satu.on_session_end()
    assert copied(biasa, biasa.root) == backup_head(satu)
