"""Administrasi on the small office: office, people, backups, journal, by keys and clicks."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from halaman_kantor import (
    ALT,
    CTRL,
    Key,
    check_page,
    closed,
    column_texts,
    in_dialog,
    open_page,
    primary,
    state_at,
)
from jendela_uji import cell, row_of
from kantor_uji import JULI, MULAI, SANDI, A, Jam, closing, open_kantor
from papan_ketik import click, focused, press, retype, type_text
from pypdf import PdfReader
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication

from sakip_desktop import gui
from sakip_desktop.domain.errors import GagalMasuk
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.gui.administrasi.berhenti_unit import BerhentiUnitDialog
from sakip_desktop.gui.dialogs.kode_pemulihan import KodePemulihanDialog
from sakip_desktop.gui.dialogs.konfirmasi import KonfirmasiDialog
from sakip_desktop.gui.dialogs.orang import OrangDialog
from sakip_desktop.gui.dialogs.pulihkan import PulihkanDialog
from sakip_desktop.gui.registry import PAGES
from sakip_desktop.gui.texts import tab_title
from sakip_desktop.paths import resource
from sakip_desktop.services import cadangan, ekspor, kantor, kebijakan, pengguna, realisasi
from sakip_desktop.services.peran import tabs_of

JURNAL = 3


@pytest.fixture
def buka(qtbot, uji):
    """Open the page as somebody, with one of its parts in front."""

    def show(nomor=0, akun="admin"):
        window = open_page(qtbot, uji, akun, Halaman.ADMINISTRASI, bagian=nomor)
        return window, window.page.bagian

    return show


def test_every_page_is_there():
    assert set(PAGES) == set(Halaman)


# --- office ------------------------------------------------------------------------------------


def test_the_profile_is_changed_and_stands_on_the_next_paper(buka, uji, tmp_path):
    _, bagian = buka()
    assert bagian.ui.nama.text() == uji.ctx.kantor.nama
    retype(bagian.ui.alamat, "Jalan Baru <b>& 7")
    assert "Jalan Baru &lt;b&gt;&amp; 7" in bagian.ui.alamat.toolTip(), "the whole of a long one"
    click(bagian.ui.tombol_profil)
    assert not bagian.ui.galat_profil.isVisible()
    assert uji.ctx.kantor.alamat == "Jalan Baru <b>& 7"
    berkas = tmp_path / "f.pdf"
    ekspor.ekspor(uji.masuk("perencana").ctx, "formulir-kosong", JULI, berkas, uji.unit[A])
    assert "Jalan Baru <b>& 7" in PdfReader(berkas).pages[0].extract_text()


@pytest.mark.luas
def test_a_profile_that_cannot_be_stands_with_its_sentence(buka, uji):
    _, bagian = buka()
    sebelum = uji.isi_basis_data()
    bagian.ui.nama.clear()
    click(bagian.ui.tombol_profil)
    assert "Nama kantor belum diisi" in bagian.ui.galat_profil.text()
    assert uji.isi_basis_data() == sebelum


def test_a_unit_is_added_once(buka, uji):
    _, bagian = buka()
    retype(bagian.ui.unit_baru, "Bagian C")
    press(Key.Key_Return)
    assert [satu.nama for satu in kantor.list_unit(uji.ctx)][-1] == "Bagian C"
    assert cell(bagian.ui.tabel_unit, "Bagian C", "nama") == "Bagian C"
    retype(bagian.ui.unit_baru, "Bagian C")
    press(Key.Key_Return)
    assert "sudah ada" in bagian.ui.galat_unit.text()
    assert bagian.ui.unit_baru.text() == "Bagian C"


@pytest.mark.luas
def test_a_unit_is_retired_from_a_day_on_and_taken_up_again(qtbot, buka, uji):
    """An office reorganises in the middle of the year; what the unit holds has to end before."""
    window, bagian = buka()
    ui = bagian.ui
    kantor.add_unit(uji.ctx, "Bagian C")
    window.page.reload()
    check_page(window)

    def choose(nama):
        ui.tabel_unit.setFocus()
        satu = next(u for u in kantor.semua_unit(uji.ctx) if u.nama == nama)
        ui.tabel_unit.setCurrentIndex(ui.tabel_unit.records.index(row_of(ui.tabel_unit, nama), 0))
        return satu

    def refused(box):
        box.ui.alasan.setFocus()
        type_text("SOTK baru")
        press(Key.Key_Return)
        qtbot.waitUntil(box.ui.label_galat.isVisible)
        assert "Formulirnya masih terbuka: Juli 2025" in box.ui.label_galat.text()
        box.reject()

    choose(A)
    met = in_dialog(BerhentiUnitDialog, refused)
    press(Key.Key_H, ALT)
    qtbot.waitUntil(lambda: closed(met))
    assert A in [satu.nama for satu in kantor.list_unit(uji.ctx)]

    def accepted(box):
        box.ui.pada.setDate(QDate(2025, 9, 1))
        box.ui.alasan.setFocus()
        type_text("SOTK baru")
        press(Key.Key_Return)

    choose("Bagian C")
    met = in_dialog(BerhentiUnitDialog, accepted)
    press(Key.Key_H, ALT)
    qtbot.waitUntil(lambda: closed(met))
    assert "Bagian C" not in [satu.nama for satu in kantor.list_unit(uji.ctx)]
    assert "Bagian C (berhenti per 1 September 2025)" in column_texts(ui.tabel_unit, "nama")
    assert ui.tombol_henti.text() == "Berlakukan &lagi…"

    def again(box):
        assert not box.ui.pada.isVisible()
        type_text("Keliru memilih")
        press(Key.Key_Return)

    met = in_dialog(BerhentiUnitDialog, again)
    press(Key.Key_L, ALT)
    qtbot.waitUntil(lambda: closed(met))
    assert "Bagian C" in [satu.nama for satu in kantor.list_unit(uji.ctx)]


@pytest.mark.luas
def test_how_papers_look_becomes_a_version_with_a_reason_and_no_figure_moves(buka, uji):
    window, bagian = buka()
    click(bagian.ui.tombol_dokumen)
    assert "sama dengan yang berlaku" in bagian.ui.galat_dokumen.text()
    bagian.ui.kertas.setCurrentIndex(bagian.ui.kertas.findData("F4"))
    click(bagian.ui.pengisi_memeriksa)
    assert window.page.unsaved() == ("setelan dokumen",)
    click(bagian.ui.tombol_dokumen)
    assert "Alasan belum diisi" in bagian.ui.galat_dokumen.text()
    assert window.focusWidget() is bagian.ui.alasan
    assert len(kebijakan.kebijakan_versions(uji.ctx)) == 1
    type_text("Tata naskah")
    click(bagian.ui.tombol_dokumen)
    baru, _awal = kebijakan.kebijakan_versions(uji.ctx)
    assert (baru.kebijakan.kertas, baru.alasan) == ("F4", "Tata naskah")
    assert not baru.kebijakan.pengisi_boleh_memeriksa
    assert baru.ubahan == (
        "orang yang sama mengisi dan memeriksa boleh → tidak boleh",
        "kertas A4 → F4",
    )
    assert window.page.unsaved() == ()


@pytest.mark.luas
def test_the_window_shows_the_new_name_and_the_words_of_the_new_kind(buka, uji):
    window, bagian = buka()
    retype(bagian.ui.nama, "Badan Contoh")
    bagian.ui.jenis.setCurrentIndex(bagian.ui.jenis.findText("Badan"))
    click(bagian.ui.tombol_profil)
    assert window.ui.label_kantor.text() == "Badan Contoh"
    assert window.windowTitle().startswith("Badan Contoh · ")
    assert "Tersimpan" in window.ui.label_keadaan.text()
    judul = [window.ui.tab.tabText(n) for n in range(window.ui.tab.count())]
    assert judul == [tab_title(satu.judul) for satu in tabs_of(uji.ctx.pelaku, JenisKantor.BADAN)]


@pytest.mark.luas
def test_what_is_typed_stays_whatever_else_is_saved(buka, uji):
    window, bagian = buka()
    retype(bagian.ui.alamat, "Jalan Baru 7")
    retype(bagian.ui.alasan, "Tata naskah")
    assert "✕ Belum tersimpan: profil kantor, setelan dokumen" in window.ui.label_keadaan.text()
    retype(bagian.ui.unit_baru, "Bagian C")
    press(Key.Key_Return)
    window.page.ui.bagian.setCurrentIndex(JURNAL)
    assert "profil kantor, setelan dokumen" in window.ui.label_keadaan.text()
    window.page.ui.bagian.setCurrentIndex(0)
    assert bagian.ui.alamat.text() == "Jalan Baru 7"
    assert bagian.ui.alasan.text() == "Tata naskah"
    click(bagian.ui.tombol_profil)
    assert window.page.unsaved() == ("setelan dokumen",)
    assert bagian.ui.alasan.text() == "Tata naskah"


@pytest.mark.luas
def test_closing_asks_before_typed_text_is_lost(buka, uji):
    window, bagian = buka()
    retype(bagian.ui.alamat, "Jalan Baru 7")
    kata = []

    def refuse(dialog):
        kata.append(dialog.ui.label_judul.text())
        assert focused() is dialog.ui.tombol_batal
        press(Key.Key_Return)

    in_dialog(KonfirmasiDialog, refuse)
    assert not window.close()
    assert kata == ["Belum tersimpan: profil kantor."]
    assert window.isVisible()
    in_dialog(KonfirmasiDialog, lambda dialog: click(dialog.ui.tombol_lanjut))
    assert window.close()


@pytest.mark.luas
def test_switching_the_person_asks_once(buka, uji, qtbot):
    window, bagian = buka()
    retype(bagian.ui.alamat, "Jalan Baru 7")
    window.ganti_pengguna.connect(window.close)  # as the program does
    met = in_dialog(KonfirmasiDialog, lambda dialog: click(dialog.ui.tombol_lanjut))
    with qtbot.waitSignal(window.ganti_pengguna):
        click(window.ui.ganti_pengguna)
    assert not window.isVisible()
    assert len(met) == 1


# --- people ------------------------------------------------------------------------------------


def type_person(nama, akun, sandi=SANDI, ulang=None):
    def act(dialog):
        ui = dialog.ui
        retype(ui.nama, nama)
        retype(ui.jabatan, "Analis <i>Muda")
        retype(ui.akun, akun)
        retype(ui.sandi, sandi)
        retype(ui.ulang, sandi if ulang is None else ulang)
        ui.peran.setCurrentIndex(ui.peran.findData(Peran.PENGISI.value))
        ui.peran_unit.setCurrentIndex(1)
        click(ui.tombol_tambah)
        click(ui.tombol_simpan)

    return act


def test_a_person_is_added_and_can_log_in(buka, uji):
    window, bagian = buka(1)
    assert primary(window) == ("Tambah pengguna…", "")
    met = in_dialog(OrangDialog, type_person("Orang Baru (Contoh)", "baru"))
    press(Key.Key_Return, CTRL)
    assert len(met) == 1
    assert cell(bagian.ui.tabel, "Orang Baru", "jabatan") == "Analis <i>Muda"
    assert "pengisi data" in cell(bagian.ui.tabel, "Orang Baru", "peran")
    pelaku = pengguna.login(uji.ctx, "baru", SANDI)
    assert {satu.peran for satu in pelaku.dipegang} == {Peran.PENGISI}


@pytest.mark.luas
def test_two_different_passwords_and_a_short_one_are_told(buka, uji):
    _, bagian = buka(1)
    kata = []

    def wrong(dialog):
        type_person("Orang Baru", "baru", "sandi panjang", "lain sekali")(dialog)
        kata.append(dialog.ui.label_galat.text())
        for field in (dialog.ui.sandi, dialog.ui.ulang):
            retype(field, "pendek")
        click(dialog.ui.tombol_simpan)
        kata.append(dialog.ui.label_galat.text())
        dialog.reject()

    in_dialog(OrangDialog, wrong)
    press(Key.Key_Return, CTRL)
    assert "tidak sama" in kata[0]
    assert "terlalu pendek" in kata[1]
    assert all(satu.nama_akun != "baru" for satu in pengguna.list_orang(uji.ctx))
    assert bagian.window().focusWidget() is bagian.ui.tabel


@pytest.mark.luas
def test_enter_opens_a_person_and_a_deactivated_one_cannot_log_in(buka, uji):
    _, bagian = buka(1)
    tabel = bagian.ui.tabel
    nama = next(s.nama for s in pengguna.list_orang(uji.ctx) if s.nama_akun == "staf-a")

    def deactivate(dialog):
        assert dialog.ui.nama.text() == nama
        click(dialog.ui.aktif)
        click(dialog.ui.tombol_simpan)

    tabel.setFocus()
    tabel.setCurrentIndex(tabel.records.index(row_of(tabel, nama), 0))
    met = in_dialog(OrangDialog, deactivate)
    press(Key.Key_Return)
    assert len(met) == 1
    assert cell(tabel, nama, "aktif") == "Nonaktif"
    with pytest.raises(GagalMasuk):
        pengguna.login(uji.ctx, "staf-a", SANDI)


def open_person(bagian, uji, akun, act):
    nama = next(s.nama for s in pengguna.list_orang(uji.ctx) if s.nama_akun == akun)
    bagian.ui.tabel.setCurrentIndex(bagian.ui.tabel.records.index(row_of(bagian.ui.tabel, nama), 0))
    met = in_dialog(OrangDialog, act)
    click(bagian.ui.tombol_ubah)
    assert len(met) == 1


@pytest.mark.luas
def test_a_new_title_begins_today_or_on_the_day_that_is_given(buka, uji):
    uji.jam.ke(date(2025, 9, 10))
    _, bagian = buka(1)
    usul = []

    def change(dialog):
        usul.append(dialog.ui.mulai.date())
        retype(dialog.ui.jabatan, "Kepala Bagian A")
        usul.append(dialog.ui.mulai.date())
        dialog.ui.sifat.setCurrentIndex(dialog.ui.sifat.findData("plt"))
        dialog.ui.mulai.setFocus()
        dialog.ui.mulai.setSelectedSection(dialog.ui.mulai.Section.DaySection)
        press(Key.Key_Down)
        click(dialog.ui.tombol_simpan)

    open_person(bagian, uji, "tim", change)
    assert usul == [QDate(2025, 8, 1), QDate(2025, 9, 10)]
    tim = next(s for s in pengguna.list_orang(uji.ctx) if s.nama_akun == "tim")
    assert (tim.sifat, tim.jabatan, tim.jabatan_mulai) == (
        "plt",
        "Kepala Bagian A",
        date(2025, 9, 9),
    )
    assert cell(bagian.ui.tabel, tim.nama, "jabatan") == "Plt. Kepala Bagian A"


@pytest.mark.luas
def test_another_person_gets_a_new_password(buka, uji):
    _, bagian = buka(1)

    def reset(dialog):
        for field in (dialog.ui.sandi, dialog.ui.ulang):
            retype(field, "sandi yang baru")
        click(dialog.ui.tombol_simpan)

    open_person(bagian, uji, "staf-a", reset)
    assert pengguna.login(uji.ctx, "staf-a", "sandi yang baru")


@pytest.mark.luas
def test_a_new_recovery_code_is_shown_once_and_works(buka, uji):
    _, bagian = buka(1)
    kode = []

    def note(dialog):
        kode.append(dialog.ui.kode.text())
        click(dialog.ui.sudah_disimpan)
        click(dialog.ui.tombol_lanjut)

    def agree(dialog):
        assert focused() is dialog.ui.tombol_batal
        in_dialog(KodePemulihanDialog, note)
        click(dialog.ui.tombol_lanjut)

    in_dialog(KonfirmasiDialog, agree)
    click(bagian.ui.tombol_kode)
    assert pengguna.reset_with_recovery(uji.ctx, kode[0], "admin", "sandi yang baru")


@pytest.mark.luas
def test_the_last_administrator_stays(buka, uji):
    _, bagian = buka(1)
    tabel = bagian.ui.tabel
    kata = []

    def remove(dialog):
        dialog.ui.daftar_peran.setCurrentRow(0)
        click(dialog.ui.tombol_hapus)
        click(dialog.ui.tombol_simpan)
        kata.append(dialog.ui.label_galat.text())
        dialog.reject()

    nama = next(s.nama for s in pengguna.list_orang(uji.ctx) if s.nama_akun == "admin")
    tabel.setCurrentIndex(tabel.records.index(row_of(tabel, nama), 0))
    in_dialog(OrangDialog, remove)
    click(bagian.ui.tombol_ubah)
    assert "tidak ada lagi administrator" in kata[0]
    [admin] = [s for s in pengguna.list_orang(uji.ctx) if s.nama_akun == "admin"]
    assert [satu.peran for satu in admin.peran] == [Peran.ADMIN]


# --- backups -----------------------------------------------------------------------------------


def test_a_backup_is_made_listed_and_checked(buka, uji):
    window, bagian = buka(2)
    assert "Belum ada cadangan" in bagian.ui.keterangan.text()
    assert not bagian.ui.tombol_pulihkan.isEnabled()
    click(bagian.ui.tombol_periksa)
    assert bagian.ui.label_hasil.text() == "Belum ada cadangan di folder data."
    press(Key.Key_Return, CTRL)
    assert bagian.ui.label_hasil.text().startswith("✓ Cadangan terverifikasi")
    assert bagian.ui.tabel.records.rowCount() == 1
    assert column_texts(bagian.ui.tabel, "keadaan") == ["Terverifikasi"]
    assert column_texts(bagian.ui.tabel, "sebab") == ["manual, oleh Admin (Contoh)"]
    assert dict(bagian.details())["Sebab"] == "manual, oleh Admin (Contoh)"
    assert window.ui.label_keadaan.text() == "1 cadangan di folder data"
    click(bagian.ui.tombol_periksa)
    assert bagian.ui.label_hasil.text() == "✓ Semua cadangan utuh: 1 diperiksa."
    assert len(results(bagian)) == 1
    assert all(satu.startswith("✓") for satu in results(bagian))
    [satu] = cadangan.daftar(uji.ctx)
    satu.berkas.write_bytes(satu.berkas.read_bytes()[:-5])
    click(bagian.ui.tombol_periksa)
    assert bagian.ui.label_hasil.text() == "✕ 1 dari 1 cadangan bermasalah."
    assert results(bagian)[0].startswith("✕")
    assert state_at(bagian.ui.tabel, satu.nomor, "keadaan") == "✕ Rusak"


def results(bagian):
    return [bagian.ui.daftar_hasil.item(n).text() for n in range(bagian.ui.daftar_hasil.count())]


@pytest.mark.luas
def test_the_list_says_which_backups_the_program_made(buka, uji):
    uji.masuk("admin")
    cadangan.keep_periodic(uji.ctx)
    uji.masuk(None)
    cadangan.buat(uji.ctx)  # as the command line does, which asks nobody who it is
    _, bagian = buka(2)
    assert column_texts(bagian.ui.tabel, "sebab") == ["manual", "otomatis, tiap dua jam kerja"]
    assert "Program membuat cadangan otomatis" in bagian.ui.keterangan.text()
    uji.ctx.folder.cadangan.joinpath("manifest.json").unlink()
    bagian.load()
    assert column_texts(bagian.ui.tabel, "sebab") == ["tidak tercatat"] * 2


@pytest.mark.luas
def test_many_backups_do_not_push_the_window_off_the_screen(buka, uji):
    window, bagian = buka(2)
    for _ in range(12):
        cadangan.buat(uji.ctx)
    click(bagian.ui.tombol_periksa)
    QApplication.processEvents()
    assert bagian.ui.daftar_hasil.count() == 12
    assert window.minimumSizeHint().height() <= 768
    assert window.height() == 768
    assert bagian.ui.tabel.height() > 200


@pytest.mark.luas
def test_restoring_tells_what_is_lost_and_brings_the_old_state_back(buka, uji, qtbot):
    window, bagian = buka(2)
    press(Key.Key_Return, CTRL)
    uji.masuk("pengisi-a").isi("A1", "nilai", "77")
    uji.masuk("admin")
    kata = []

    def restore(dialog):
        kata.append(dialog.ui.label_akibat.text())
        assert dialog.ui.akun.text() == "admin"
        assert focused() is dialog.ui.sandi
        type_text("bukan sandinya")
        press(Key.Key_Return)  # restores nothing by itself
        assert focused() is dialog.ui.tombol_batal
        press(Key.Key_Tab)
        assert focused() is dialog.ui.tombol_pulihkan
        press(Key.Key_Space)
        kata.append(dialog.ui.label_galat.text())
        assert uji.figur("A1").nilai == 77
        retype(dialog.ui.sandi, SANDI)
        click(dialog.ui.tombol_pulihkan)

    in_dialog(PulihkanDialog, restore)
    with qtbot.waitSignal(window.buka_ulang):
        click(bagian.ui.tombol_pulihkan)
    assert "1 catatan sesudah 1 Agustus 2025 pukul 0" in kata[0]
    assert "akan hilang dari data kantor: 1 isian realisasi (1 Agustus" in kata[0]
    assert "✕" in kata[1]
    uji.ctx.tersimpan.clear()
    assert realisasi.row_version(uji.ctx, uji.indikator["A1"], JULI) == 0
    assert [satu.alasan for satu in cadangan.daftar(uji.ctx)] == ["pra-pulihkan", "manual"]


# --- journal -----------------------------------------------------------------------------------


def test_the_journal_shows_before_and_after_and_can_be_searched(buka, uji, qtbot):
    uji.masuk("pengisi-a").isi("A1", "nilai", "5")
    uji.isi("A1", "nilai", "6")
    window, bagian = buka(JURNAL)
    tabel = bagian.ui.tabel
    tabel.setFocus()
    press(Key.Key_F, CTRL)
    assert window.focusWidget() is bagian.ui.cari
    type_text("a1")
    qtbot.waitUntil(lambda: tabel.records.rowCount() == 2)
    press(Key.Key_Return)
    assert window.focusWidget() is tabel
    rincian = dict(window.page.rincian.shown)
    judul = "Realisasi: A1 Indikator A1"
    assert rincian[judul] == "nilai: 5 → 6"
    assert rincian["Tentang"] == "Juli 2025, A1 Indikator A1"
    assert column_texts(tabel, "ringkas")[0] == "nilai: 5 → 6"
    press(Key.Key_Down)
    baru = dict(window.page.rincian.shown)[judul]
    assert "nilai: kosong → 5" in baru
    assert "periode: kosong → Juli 2025" in baru
    assert not bagian.ui.tombol_lagi.isEnabled()


@pytest.mark.luas
def test_a_search_ends_with_the_part(buka, uji, qtbot):
    window, bagian = buka(JURNAL)
    bagian.ui.cari.setText("a1")
    window.close()
    uji.masuk(None)
    qtbot.wait(300)  # longer than the search waits; nothing may be asked any more
    assert not bagian._jeda.isActive()


@pytest.mark.luas
def test_the_journal_comes_in_pages(buka, monkeypatch):
    monkeypatch.setattr("sakip_desktop.gui.administrasi.jurnal.SEKALI_MUAT", 3)
    _, bagian = buka(JURNAL)
    urut = [satu.urut for satu in bagian.ui.tabel.records.records]
    assert bagian.ui.label_jumlah.text() == f"3 terbaru dari {urut[0]}"
    click(bagian.ui.tombol_lagi)
    lagi = [satu.urut for satu in bagian.ui.tabel.records.records]
    assert lagi == list(range(urut[0], urut[0] - 6, -1))


@pytest.mark.luas
def test_the_clock_is_not_asked_about_while_it_can_be_trusted(buka):
    _, bagian = buka(JURNAL)
    assert bagian.ui.tombol_jam.isHidden()


@pytest.fixture
def mundur(folder_kantor):
    """The clock was 300 days ahead when it was last believed; now it is right."""
    with closing(open_kantor(folder_kantor, Jam(MULAI + timedelta(days=300)))) as uji:
        uji.masuk("pengisi-a").isi("A1", "nilai", "7")
    with closing(open_kantor(folder_kantor, Jam(MULAI + timedelta(days=1)))) as uji:
        yield uji


@pytest.mark.luas
def test_the_administrator_confirms_the_clock_once(mundur, qtbot):
    window = open_page(qtbot, mundur, "admin", Halaman.ADMINISTRASI)
    window.page.ui.bagian.setCurrentIndex(JURNAL)
    tombol = window.page.bagian.ui.tombol_jam
    assert tombol.isVisible()
    check_page(window)
    in_dialog(KonfirmasiDialog, lambda _box: press(Key.Key_Escape))
    click(tombol)
    assert tombol.isVisible(), "Batal confirms nothing"
    met = in_dialog(KonfirmasiDialog, lambda box: click(box.ui.tombol_lanjut))
    click(tombol)
    assert (
        met[0]
        .ui.label_judul.text()
        .startswith("Jam komputer ini menunjukkan 2 Agustus 2025 pukul 08.")
    )
    assert tombol.isHidden()
    assert not kantor.jam_diragukan(mundur.ctx)


@pytest.mark.luas
def test_the_auditor_is_not_asked_about_the_clock(mundur, qtbot):
    window = open_page(qtbot, mundur, "pemeriksa", Halaman.ADMINISTRASI)
    assert window.page.bagian.ui.tombol_jam.isHidden()


@pytest.mark.luas
def test_no_password_stands_in_the_journal(buka, uji):
    uji.masuk("admin")
    _, bagian = buka(JURNAL)
    bagian.ui.cari.setText("Simpan pengguna")
    bagian.load()
    assert bagian.ui.tabel.records.rowCount() > 3
    for row in range(bagian.ui.tabel.records.rowCount()):
        bagian.ui.tabel.setCurrentIndex(bagian.ui.tabel.records.index(row, 0))
        assert "argon2" not in str(bagian.details())


@pytest.mark.luas
def test_the_pemeriksa_reads_the_journal_and_the_policy(buka):
    _, bagian = buka(0, "pemeriksa")
    assert bagian.page.ui.bagian.count() == 4, "and the hours of work"
    assert bagian.ui.tabel.records.rowCount() > 0
    assert bagian.utama() is None


@pytest.mark.parametrize(
    "nomor", [0, *(pytest.param(satu, marks=pytest.mark.luas) for satu in (1, 2, 3))]
)
def test_every_part_holds_to_the_rules_of_a_page(buka, nomor):
    window, _ = buka(nomor)
    check_page(window)


def headings(bab):
    isi = resource("panduan", f"{bab}.md").read_text(encoding="utf-8")
    return {baris.lstrip("#").strip() for baris in isi.splitlines() if baris.startswith("#")}


def test_the_question_mark_of_every_page_finds_its_heading():
    for halaman, kelas in PAGES.items():
        assert kelas.PANDUAN in headings(halaman.value), halaman
    kotak = [
        satu
        for path in Path(gui.__file__).parent.rglob("*.py")
        for satu in re.findall(r'serve_help\(self, "(\w+)", "([^"]+)"\)', path.read_text("utf-8"))
    ]
    assert len(kotak) >= 7
    assert [satu for satu in kotak if satu[1] not in headings(satu[0])] == []


@pytest.mark.luas
@pytest.mark.parametrize(
    ("halaman", "akun"),
    [
        (Halaman.ADMINISTRASI, "admin"),
        (Halaman.RENCANA, "perencana"),
        (Halaman.REKAP, "kabag"),
        (Halaman.NASKAH, "perencana"),
    ],
)
def test_the_question_mark_of_every_part_finds_its_heading(qtbot, uji, halaman, akun):
    page, dibuka = open_page(qtbot, uji, akun, halaman).page, set()
    for ke in range(page.ui.bagian.count()):
        page.ui.bagian.setCurrentIndex(ke)
        bab, judul = page.panduan()
        assert judul in headings(bab), (bab, judul)
        dibuka.add((bab, judul))
    assert page.HALAMAN is not Halaman.RENCANA or ("sop", "SOP") in dibuka
    assert len(dibuka) >= page.ui.bagian.count() - 2, "three tables of the plan share one"
