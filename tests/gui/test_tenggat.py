"""Rekap, Tenggat: dates fixed with keys, a closed period opened again, and what the unit sees."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from halaman_kantor import (
    ALT,
    Key,
    check_page,
    column_texts,
    in_dialog,
    open_page,
    shown_buttons,
    state_at,
)
from kantor_uji import JULI, TAHUN, A, B, closing, open_kantor
from papan_ketik import focused, press, type_text

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.gui import capaian_table, periksa_table
from sakip_desktop.gui.dialogs.buka_lagi import BukaLagiDialog, TenggatUnitDialog
from sakip_desktop.gui.dialogs.tenggat import TenggatDialog
from sakip_desktop.gui.formulir_keadaan import DITUTUP, describe_state
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import capaian, formulir, masa_isi, penyerahan
from sakip_desktop.services.lembar_periksa import lembar_periksa
from sakip_desktop.services.penyerahan import Pembuka


@pytest.fixture
def kantor(cetakan_kantor, tmp_path):
    folder = DataFolder(Path(shutil.copytree(cetakan_kantor[0].root, tmp_path / "kantor")))
    with closing(open_kantor(folder)) as uji:
        yield uji


def part(window):
    """Bring *Tenggat* to the front, the focus in it."""
    press(Key.Key_N, ALT)
    bagian = window.page.bagian
    assert bagian is window.page.tenggat
    bagian.setFocus()
    return bagian


def check(qtbot, window):
    """The rules of pages, once the list of steps has folded away."""
    tabel = window.page.tenggat.ui.tabel
    qtbot.waitUntil(lambda: not tabel.horizontalScrollBar().isVisible())
    check_page(window)


def put(field, hari):
    """Type a day into a date field: day, month by number, year."""
    field.setFocus()
    field.setSelectedSection(field.Section.DaySection)
    for bagian in (field.Section.YearSection, field.Section.MonthSection, field.Section.DaySection):
        field.setSelectedSection(bagian)
        kini = {
            field.Section.YearSection: hari.year - field.date().year(),
            field.Section.MonthSection: hari.month - field.date().month(),
            field.Section.DaySection: hari.day - field.date().day(),
        }[bagian]
        press(Key.Key_Up if kini > 0 else Key.Key_Down, times=abs(kini))
    assert field.date().toPython() == hari


def close_july(uji):
    uji.masuk("perencana")
    masa_isi.atur_masa(
        uji.ctx,
        JULI,
        dibuka=date(TAHUN, 8, 1),
        tenggat=date(TAHUN, 8, 8),
        ditutup=date(TAHUN, 8, 12),
    )
    uji.jam.ke(date(TAHUN, 8, 13))


def test_the_planner_fixes_dates_and_closes_with_keys(qtbot, kantor):
    window = open_page(qtbot, kantor, "perencana", Halaman.REKAP)
    bagian = part(window)
    tabel = bagian.ui.tabel
    assert focused() is tabel
    assert bagian.chosen().periode == JULI, "the period of the page is under the cursor"
    assert column_texts(tabel, "periode")[6:8] == ["Juli 2025", "Agustus 2025"]
    assert column_texts(tabel, "tenggat")[6:8] == ["10 Agustus 2025", "–"]
    assert (state_at(tabel, JULI, "keadaan"), column_texts(tabel, "ditutup")[6]) == (
        "● Terbuka",
        "–",
    )
    assert column_texts(bagian.ui.tabel_unit, "unit") == [A, B]
    assert shown_buttons(bagian) == [
        "Ubah tanggal…",
        "Beri tenggat unit…",
        "Buka lagi untuk unit…",
        "Tutup lagi",
    ]
    assert not bagian.ui.tombol_buka.isEnabled()
    check(qtbot, window)
    salah = []

    def fix(dialog):
        ui = dialog.ui
        assert focused() is ui.tenggat
        assert ui.tenggat.date().toPython() == date(TAHUN, 8, 10)
        assert ui.label_hari.text() == "Minggu, tidak ada jam kerja"
        put(ui.tenggat, date(TAHUN, 7, 31))
        press(Key.Key_Return)
        salah.append(ui.label_galat.text())
        put(ui.tenggat, date(TAHUN, 8, 8))
        assert ui.label_galat.isHidden()
        assert "Pengisian tidak ditutup" in ui.label_akibat.text()
        ui.pakai_tutup.setFocus()
        press(Key.Key_Space)
        put(ui.ditutup, date(TAHUN, 8, 12))
        assert "Sesudah Selasa, 12 Agustus 2025 tidak ada yang dapat mengisi" in (
            ui.label_akibat.text()
        )
        press(Key.Key_A, ALT)
        type_text("Surat edaran 12")
        press(Key.Key_Return)

    bertemu = in_dialog(TenggatDialog, fix)
    press(Key.Key_Return)
    assert len(bertemu) == 1
    assert "padahal pengisian baru dibuka" in salah[0]
    assert column_texts(tabel, "tenggat")[6] == "8 Agustus 2025"
    assert column_texts(tabel, "ditutup")[6] == "12 Agustus 2025"
    rincian = dict(bagian.rincian.shown)
    assert rincian["Ditetapkan"] == "Perencana (Contoh), 1 Agustus 2025"
    assert rincian["Alasan"] == "Surat edaran 12"
    assert kantor.siklus().tenggat == date(TAHUN, 8, 8)


@pytest.mark.luas
def test_the_verifikator_opens_it_again_for_one_unit_and_the_unit_sees_it(qtbot, kantor):
    close_july(kantor)
    window = open_page(qtbot, kantor, "kabag", Halaman.REKAP)
    bagian = part(window)
    ui = bagian.ui
    assert shown_buttons(bagian) == ["Beri tenggat unit…", "Buka lagi untuk unit…", "Tutup lagi"]
    assert state_at(ui.tabel, JULI, "keadaan") == "⊘ Ditutup"
    assert state_at(ui.tabel_unit, kantor.unit[A], "keadaan") == "⊘ Ditutup"
    assert window.ui.label_keadaan.text() == "1 periode ditutup"

    def choose(dialog):
        ui = dialog.ui
        assert focused() is ui.sampai
        assert ui.sampai.date().toPython() == date(TAHUN, 8, 16)
        put(ui.sampai, date(TAHUN, 8, 12))
        assert "Selasa, 12 Agustus 2025 sudah lewat." in ui.label_galat.text()
        assert ui.label_akibat.isHidden()
        put(ui.sampai, date(TAHUN, 8, 16))
        press(Key.Key_Return)
        assert "Alasannya belum ditulis" in ui.label_galat.text()
        assert focused() is ui.alasan
        type_text("Angka salah satuan")
        press(Key.Key_U, ALT)
        press(Key.Key_Down)
        assert f"Hanya {B} yang dapat mengisi, sampai Sabtu, 16 Agustus 2025." in (
            ui.label_akibat.text()
        )
        press(Key.Key_Return)

    bertemu = in_dialog(BukaLagiDialog, choose)
    ui.tabel_unit.setFocus()
    press(Key.Key_Return)
    assert len(bertemu) == 1
    assert state_at(ui.tabel_unit, kantor.unit[B], "keadaan") == "↻ Dibuka lagi"
    assert state_at(ui.tabel_unit, kantor.unit[A], "keadaan") == "⊘ Ditutup"
    assert column_texts(ui.tabel, "khusus")[6] == f"{B}: dibuka lagi s.d. 16 Agustus 2025"
    kabar = window.ui.label_keadaan.text()
    assert kabar.endswith(" · 1 periode ditutup · dibuka lagi untuk 1 unit")
    ui.tabel_unit.setFocus()
    press(Key.Key_Down)
    rincian = dict(bagian.rincian.shown)
    assert rincian["Dibuka lagi"] == (
        "Sampai Sabtu, 16 Agustus 2025.\nKabag (Contoh), 13 Agustus 2025\nAngka salah satuan"
    )
    check(qtbot, window)
    window.close()

    kantor.masuk("pengisi-b").isi("B1", "nilai", "5")
    window = open_page(qtbot, kantor, "pengisi-b", Halaman.ISI_DATA)
    assert "dibuka lagi sampai Sabtu, 16 Agustus 2025" in window.page.ui.label_tenggat.text()
    tabel = window.page.ui.tabel_indikator
    (keterangan,) = column_texts(tabel, "keterangan")
    assert keterangan == "Terlambat: diisi setelah tenggat"
    window.close()

    window = open_page(qtbot, kantor, "kabag", Halaman.REKAP)
    bagian = part(window)
    assert column_texts(bagian.ui.tabel_unit, "terlambat") == ["–", "1"]
    bagian.ui.tabel_unit.setFocus()
    press(Key.Key_Down)
    assert dict(bagian.rincian.shown)["Terlambat"] == "1 isian diisi setelah tenggat."
    press(Key.Key_I, ALT)
    qtbot.waitUntil(lambda: not bagian.ui.tombol_tutup.isEnabled())
    assert state_at(bagian.ui.tabel_unit, kantor.unit[B], "keadaan") == "⊘ Ditutup"
    (khusus,) = [teks for teks in column_texts(bagian.ui.tabel, "khusus") if teks != "–"]
    assert khusus == f"{B}: dibuka lagi s.d. 12 Agustus 2025, sudah berakhir"


@pytest.mark.luas
def test_one_unit_is_due_later_and_the_office_day_takes_it_back(qtbot, kantor):
    window = open_page(qtbot, kantor, "kabag", Halaman.REKAP)
    bagian = part(window)
    ui = bagian.ui

    def later(dialog):
        form = dialog.ui
        assert focused() is form.sampai
        assert form.sampai.date().toPython() == date(TAHUN, 8, 13)
        put(form.sampai, date(TAHUN, 8, 9))
        assert "tidak sesudah tenggat kantor" in form.label_galat.text()
        put(form.sampai, date(TAHUN, 8, 20))
        assert "paling lambat Rabu, 20 Agustus 2025, bukan" in form.label_akibat.text()
        press(Key.Key_A, ALT)
        type_text("Survei baru selesai")
        press(Key.Key_Return)

    bertemu = in_dialog(TenggatUnitDialog, later)
    ui.tabel_unit.setFocus()
    press(Key.Key_Return)
    assert len(bertemu) == 1
    assert column_texts(ui.tabel_unit, "tenggat") == ["20 Agustus 2025", "10 Agustus 2025"]
    assert column_texts(ui.tabel, "khusus")[6] == f"{A}: tenggat 20 Agustus 2025"
    assert window.ui.label_keadaan.text().endswith("1 unit bertenggat sendiri")
    assert dict(bagian.rincian.shown)["Tenggat sendiri"] == (
        "Tenggat Rabu, 20 Agustus 2025.\nKabag (Contoh), 1 Agustus 2025\nSurvei baru selesai"
    )
    check(qtbot, window)

    def back(dialog):
        put(dialog.ui.sampai, date(TAHUN, 8, 10))
        assert "kembali memakai tenggat kantor" in dialog.ui.label_akibat.text()
        press(Key.Key_Return)

    bertemu = in_dialog(TenggatUnitDialog, back)
    press(Key.Key_R, ALT)
    qtbot.waitUntil(lambda: len(bertemu) == 1)
    assert column_texts(ui.tabel, "khusus")[6] == "–"


@pytest.mark.luas
def test_readers_see_the_dates_and_change_nothing(qtbot, kantor):
    close_july(kantor)
    window = open_page(qtbot, kantor, "pemeriksa", Halaman.REKAP)
    bagian = part(window)
    assert shown_buttons(bagian) == []
    press(Key.Key_Return)
    bagian.ui.tabel_unit.setFocus()
    press(Key.Key_Return)
    check(qtbot, window)


@pytest.mark.luas
def test_a_year_without_a_plan_says_what_will_stand_there(qtbot, kantor):
    window = open_page(qtbot, kantor, "perencana", Halaman.REKAP)
    bagian = part(window)
    bagian.page.periode = JULI.berikutnya().__class__(TAHUN + 1, JULI.jenis, 7)
    bagian.load()
    assert "Belum ada yang diukur pada tahun 2026" in bagian.ui.label_kosong.text()
    assert not bagian.ui.tabel.isVisible()


@pytest.mark.luas
def test_the_task_of_a_closed_form_says_so(qtbot, kantor):
    close_july(kantor)
    window = open_page(qtbot, kantor, "pengisi-a", Halaman.TUGAS)
    (satu,) = window.page.tugas
    assert "Rekap › Tenggat" in satu.tertutup
    assert satu.tertutup in window.page.ui.pita.text()
    window.close()
    window = open_page(qtbot, kantor, "perencana", Halaman.TUGAS)
    assert all(not satu.tertutup for satu in window.page.tugas)


@pytest.mark.luas
def test_a_closed_form_says_who_closed_it_and_where_it_is_opened(kantor):
    close_july(kantor)
    isi = formulir.formulir(kantor.masuk("pengisi-a").ctx, kantor.unit[A], JULI)
    rupa, kata = describe_state(kantor.ctx, isi, Peran.PENGISI, (Pembuka.UNIT, ""))
    assert rupa is DITUTUP
    assert kata == isi.kunci
    kantor.masuk("perencana")
    masa_isi.buka_lagi(kantor.ctx, JULI, kantor.unit[A], date(TAHUN, 8, 13), "Salah satuan")
    kantor.kirim(A)
    kantor.jam.ke(date(TAHUN, 8, 14))
    assert "Rekap › Tenggat" in masa_isi.catatan_tertutup(
        kantor.masuk("kabag").ctx, kantor.unit[A], JULI
    )
    penyerahan.kembalikan_formulir(
        kantor.masuk("atasan-a").ctx, kantor.unit[A], JULI, "Lengkapi bukti"
    )
    isi = formulir.formulir(kantor.masuk("pengisi-a").ctx, kantor.unit[A], JULI)
    _, kata = describe_state(kantor.ctx, isi, Peran.PENGISI, (Pembuka.UNIT, ""))
    assert "Lengkapi bukti" in kata
    assert "membukanya untuk unit ini di Rekap › Tenggat" in kata


@pytest.mark.luas
def test_the_reviewer_sees_what_came_late(kantor):
    kantor.jam.ke(date(TAHUN, 8, 11))
    kantor.kirim(A)
    kantor.kirim(B)
    kantor.jalan("analisa")
    lembar = lembar_periksa(kantor.masuk("kabag").ctx, kantor.unit[B], JULI)
    figur, rupiah = (
        satu
        for satu in periksa_table.rows_of(lembar, JULI, boleh_tanya=False)
        if isinstance(satu, periksa_table.BarisPeriksa)
    )
    for satu in (figur, rupiah):
        assert periksa_table.came_late(satu)
        assert ("! Terlambat", "Diisi setelah tenggat.") in periksa_table.details_of(satu)
    assert periksa_table.figure_state(figur).kata == "Terlambat"
    laporan = capaian.laporan_pengukuran(kantor.ctx, JULI)
    (satu,) = [p for p in laporan.semua if p.indikator.kode == "B1"]
    assert ("! Terlambat", "Diisi setelah tenggat.") in capaian_table.details_of(satu)
