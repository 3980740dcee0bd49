"""Rekap, Formulir: forms made, handed out, read in and found again, walked with keys and drops."""

from datetime import date

import pytest
from halaman_kantor import (
    ALT,
    CTRL,
    Key,
    check_page,
    choose_file,
    closed,
    column_texts,
    open_page,
    shown_buttons,
    state_at,
)
from jendela_uji import answer
from kantor_uji import AGUSTUS, JULI, TAHUN, TW3, A, B, change_indikator, make_plan, write_plan
from openpyxl import load_workbook
from papan_ketik import click, focused, press, retype, type_text
from pypdf import PdfReader
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.domain.tanda_terima import BentukFormulir, CaraSerah
from sakip_desktop.gui.dialogs.bantuan import BantuanDialog
from sakip_desktop.services import formulir_terbit, rencana, riwayat, tanda_terima


def part(window):
    """Bring *Formulir* to the front, the focus in it."""
    press(Key.Key_O, ALT)
    bagian = window.page.bagian
    assert bagian is window.page.formulir
    bagian.setFocus()
    return bagian


def said(bagian):
    return bagian.ui.label_kabar.text()


def shown(satu):
    """A code as the paper and the table show it."""
    return f"{satu.kode[:4]} {satu.kode[4:]}"


def letters(box):
    """Mnemonics of what is seen in a dialog; each only once."""
    bagian = [w for w in box.findChildren(QWidget) if w.isVisible()]
    teks = [w.text() for w in bagian if isinstance(w, QAbstractButton | QLabel)]
    semua = [s[s.index("&") + 1].casefold() for s in teks if "&" in s]
    assert len(semua) == len(set(semua)), semua
    return semua


def forms(uji, periode=JULI):
    return tanda_terima.daftar_formulir(uji.ctx, periode)


def made(uji, tmp_path, *unit, periode=JULI):
    """Forms made through the service, as the team."""
    uji.masuk("tim")
    ids = [uji.unit[satu] for satu in unit] or None
    return formulir_terbit.buat_formulir(uji.ctx, ids, periode, tmp_path / "keluar").berkas


def check(qtbot, window):
    """The rules of pages, once the list of steps has folded away."""
    tabel = window.page.formulir.ui.tabel
    qtbot.waitUntil(lambda: not tabel.horizontalScrollBar().isVisible())
    check_page(window)


def test_forms_are_made_for_the_chosen_units_with_the_keyboard(qtbot, uji, tmp_path, monkeypatch):
    dibuka = []
    monkeypatch.setattr(QDesktopServices, "openUrl", dibuka.append)
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    bagian = part(window)
    tabel = bagian.ui.tabel
    assert column_texts(tabel, "unit") == [A, B]
    assert column_texts(tabel, "keadaan") == ["Belum dibuat"] * 2
    assert state_at(tabel, uji.unit[A], "keadaan") == "○ Belum dibuat"
    assert bagian.ui.label_hitung.text() == "2 unit · 2 belum dibuat"
    assert "Mulai dengan “Buat formulir…”" in bagian.ui.label_petunjuk.text()
    assert shown_buttons(bagian) == [
        "Buat formulir…",
        "Catat penyerahan…",
        "Catat pengembalian…",
        "Baca formulir…",
        "Bukti tanda terima…",
        "Hanya yang belum kembali",
    ]
    assert not bagian.ui.tombol_serah.isEnabled(), "there is nothing to hand out yet"
    check(qtbot, window)
    folder = tmp_path / "untuk unit"

    def make(box):
        ui = box.ui
        assert box.windowTitle() == "Buat formulir Juli 2025"
        assert focused() is ui.daftar
        assert {"u", "e", "k", "f", "r"} <= set(letters(box))
        assert box.chosen_units() == [uji.unit[A], uji.unit[B]], "who has none is ticked"
        assert ui.label_petunjuk.text() == "Tercentang 2 dari 2 unit: 2 belum punya formulir."
        press(Key.Key_O, ALT)
        qtbot.waitUntil(lambda: not ui.tombol_lanjut.isEnabled())
        press(Key.Key_U, ALT)
        press(Key.Key_Space)
        assert box.chosen_units() == [uji.unit[A]]
        assert ui.label_petunjuk.text() == (
            "Tercentang 1 dari 2 unit: 1 belum punya formulir. Tidak tercentang: 1 belum punya "
            "formulir."
        )
        press(Key.Key_K, ALT)
        qtbot.waitUntil(ui.kertas.isChecked)
        retype(ui.folder, str(folder))
        press(Key.Key_R, ALT)
        qtbot.waitUntil(lambda: box.perubahan is not None)
        assert ui.label_selesai.text() == f"✓ 2 berkas formulir tersimpan di {folder}."
        assert column_texts(ui.tabel_hasil, "unit") == [A, A]
        kode = set(column_texts(ui.tabel_hasil, "kode"))
        assert len(kode) == 1, "on paper it is the same form"
        press(Key.Key_Escape)

    answer(lambda: press(Key.Key_B, ALT), make)
    (satu,) = forms(uji)
    assert (satu.unit.nama, satu.nomor, satu.bentuk.value) == (A, 1, "xlsx")
    berkas = sorted(folder.iterdir())
    assert [b.suffix for b in berkas] == [".pdf", ".xlsx"]
    kertas = "".join(halaman.extract_text() for halaman in PdfReader(berkas[0]).pages)
    assert shown(satu) in kertas
    assert load_workbook(berkas[1]).sheetnames
    assert said(bagian).startswith(f"✓ 2 berkas formulir tersimpan di {folder}. Sesudah dibagikan")
    assert bagian.chosen_forms() == [satu], "what was made is what is handed out next"
    press(Key.Key_D, ALT)
    qtbot.waitUntil(lambda: bool(dibuka))
    assert dibuka == [QUrl.fromLocalFile(str(folder))]
    assert column_texts(tabel, "keadaan") == ["Dibuat", "Belum dibuat"]
    assert column_texts(tabel, "kode") == [shown(satu), ""]
    assert bagian.ui.label_hitung.text() == "2 unit · 1 belum dibuat · 1 formulir belum kembali"
    assert window.ui.label_keadaan.text().endswith(
        "1 formulir belum kembali · 2 unit belum mengirim isiannya"
    )
    (entri,) = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)
    assert (entri.peran, entri.tindakan) == ("anggota_tim", "formulir.buat")


@pytest.mark.luas
def test_what_cannot_be_written_is_a_sentence_and_nothing_is_recorded(qtbot, uji, tmp_path):
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    part(window)
    penghalang = tmp_path / "berkas"
    penghalang.write_text("bukan folder", encoding="utf-8")

    def fail(box):
        retype(box.ui.folder, str(penghalang / "dalam"))
        press(Key.Key_R, ALT)
        qtbot.waitUntil(box.ui.label_galat.isVisible)
        assert box.ui.label_galat.text().startswith("✕ ")
        assert box.perubahan is None
        press(Key.Key_Escape)

    answer(lambda: press(Key.Key_B, ALT), fail)
    assert forms(uji) == ()


@pytest.mark.luas
def test_making_that_is_stopped_leaves_nothing(qtbot, uji, tmp_path, monkeypatch):
    def stop(*_isi):
        raise Cancelled

    monkeypatch.setattr(formulir_terbit, "tulis_formulir", stop)
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    part(window)

    def make(box):
        choose_file(tmp_path)
        press(Key.Key_P, ALT)
        qtbot.waitUntil(lambda: box.ui.folder.text() == str(tmp_path))
        click(box.ui.tombol_lanjut)
        qtbot.waitUntil(box.ui.label_galat.isVisible)
        assert box.ui.label_galat.text() == "✕ Dibatalkan; tidak ada formulir yang dibuat."
        press(Key.Key_Escape)

    answer(lambda: press(Key.Key_B, ALT), make)
    assert forms(uji) == ()
    assert not said(window.page.formulir)


@pytest.mark.luas
def test_who_holds_a_form_gets_no_other_one_by_chance(qtbot, uji, tmp_path):
    made(uji, tmp_path)
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    part(window)

    def look(box):
        ui = box.ui
        assert box.chosen_units() == []
        assert ui.label_petunjuk.text() == (
            "Tercentang 0 dari 2 unit. Tidak tercentang: 2 masih ada pada unit; centang hanya yang "
            "perlu formulir pengganti."
        )
        assert not ui.tombol_lanjut.isEnabled()
        press(Key.Key_Space)
        assert ui.label_petunjuk.text() == (
            "Tercentang 1 dari 2 unit: 1 masih ada pada unit. Tidak tercentang: 1 masih ada pada "
            "unit; centang hanya yang perlu formulir pengganti."
        ), "counted anew with every tick"
        assert ui.label_ganti.text().startswith("! 1 unit sudah memegang formulir")
        assert ui.tombol_lanjut.isEnabled()
        press(Key.Key_Escape)

    answer(lambda: press(Key.Key_B, ALT), look)
    assert len(forms(uji)) == 2


@pytest.mark.luas
def test_a_form_whose_plan_changed_is_to_be_made_again(qtbot, uji, tmp_path):
    """What comes back of it would be refused: the list says so before, the unit is ticked."""
    made(uji, tmp_path)
    uji.masuk("perencana")
    plan = change_indikator(make_plan(), "A1", definisi="Dihitung dengan cara lain.")
    rencana.terapkan_impor(uji.ctx, write_plan(tmp_path / "p.xlsx", plan), 2025, "Perubahan")
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    bagian = part(window)
    assert column_texts(bagian.ui.tabel, "keadaan") == ["Perlu dibuat lagi", "Dibuat"]
    assert "isinya akan ditolak" in dict(bagian.details())["Keadaan"]

    def look(box):
        assert box.chosen_units() == [uji.unit[A]]
        assert box.ui.label_petunjuk.text().startswith(
            "Tercentang 1 dari 2 unit: 1 rencananya berubah sesudah formulirnya dibuat. Tidak "
            "tercentang: 1 masih ada pada unit"
        )
        retype(box.ui.folder, str(tmp_path / "baru"))
        press(Key.Key_R, ALT)
        qtbot.waitUntil(lambda: box.perubahan is not None)
        press(Key.Key_Escape)

    answer(lambda: press(Key.Key_B, ALT), look)
    assert column_texts(bagian.ui.tabel, "keadaan") == ["Diganti", "Dibuat", "Dibuat"]


@pytest.mark.luas
def test_handing_out_and_bringing_back_are_written_down(qtbot, uji, tmp_path):
    made(uji, tmp_path)
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    bagian = part(window)
    tabel = bagian.ui.tabel
    press(Key.Key_A, CTRL)

    def hand_out(box):
        ui = box.ui
        assert box.windowTitle() == "Catat penyerahan 2 formulir"
        assert ui.label_apa.text().count("nomor 1") == 2
        assert {"k", "l", "t", "c", "s"} <= set(letters(box))
        press(Key.Key_Return)
        assert ui.label_galat.isVisible(), "nobody is named"
        assert focused() is ui.orang
        type_text("Bu Sari <b>")
        press(Key.Key_L, ALT)
        press(Key.Key_Down)
        assert ui.cara.currentData() == CaraSerah.FLASH_DISK
        press(Key.Key_S, ALT)
        qtbot.waitUntil(lambda: box.perubahan is not None)

    answer(lambda: press(Key.Key_Y, ALT), hand_out)
    assert said(bagian) == "✓ Penyerahan 2 formulir dicatat."
    assert column_texts(tabel, "keadaan") == ["Diserahkan"] * 2
    assert column_texts(tabel, "keluar")[0] == "Bu Sari <b>, 1 Agustus 2025\nflash disk"
    press(Key.Key_Down)
    press(Key.Key_Up)

    def bring_back(box):
        assert box.windowTitle() == "Catat pengembalian 1 formulir"
        assert box.ui.orang.text() == "Bu Sari <b>", "who took it brings it"
        retype(box.ui.orang, "Pak Budi")
        retype(box.ui.catatan, "lengkap")
        press(Key.Key_Return)

    answer(lambda: press(Key.Key_M, ALT), bring_back)
    assert column_texts(tabel, "keadaan") == ["Kembali", "Diserahkan"]
    assert bagian.ui.label_hitung.text() == (
        "2 unit · 1 formulir belum kembali · 1 formulir sudah kembali"
    )
    rincian = dict(bagian.rincian.shown)
    assert "✓ Kembali dari Pak Budi, 1 Agustus 2025" in rincian["Perjalanan"]
    assert "“lengkap”\nDicatat oleh Tim (Contoh)" in rincian["Perjalanan"]
    press(Key.Key_H, ALT)
    qtbot.waitUntil(lambda: column_texts(tabel, "unit") == [B])  # what has not come back
    check(qtbot, window)
    press(Key.Key_H, ALT)
    qtbot.waitUntil(lambda: column_texts(tabel, "unit") == [A, B])
    tabel.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Up)
    press(Key.Key_Y, ALT)  # it came back already
    qtbot.waitUntil(lambda: said(bagian).startswith("! Pilih dahulu di tabel formulir"))


@pytest.mark.luas
def test_a_newer_form_replaces_and_a_code_finds_the_form_again(qtbot, uji, tmp_path):
    made(uji, tmp_path, A)
    made(uji, tmp_path)
    lama, baru, b = forms(uji)
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    bagian = part(window)
    tabel, cari = bagian.ui.tabel, bagian.ui.cari
    assert column_texts(tabel, "keadaan") == ["Diganti", "Dibuat", "Dibuat"]
    press(Key.Key_I, ALT)
    assert focused() is cari
    type_text("zzz")
    press(Key.Key_Return)
    assert said(bagian).startswith("✕ “zzz” bukan kode formulir.")
    retype(cari, f"{b.kode[:4].lower()} {b.kode[4:]}")
    press(Key.Key_Return)
    assert said(bagian).startswith(f"✓ Formulir {shown(b)}: {B}, Juli 2025, nomor 1. Isi kertasnya")
    assert tabel.chosen(type(bagian.current())).unit_nama == B
    assert focused() is tabel, "the team has no Isi data"
    retype(cari, lama.kode)
    press(Key.Key_Return)
    assert f"Formulir ini sudah diganti {shown(baru)}." in said(bagian)
    press(Key.Key_Return)
    assert said(bagian).startswith(f"✓ Formulir {shown(lama)}: {A}, Juli 2025, nomor 1. Isi")
    press(Key.Key_Return)
    assert window.page.bagian is window.page.kelengkapan, "Enter goes to what stands in the form"


@pytest.mark.luas
def test_who_types_the_paper_in_comes_to_its_unit(qtbot, uji, tmp_path):
    uji.masuk("kabag")
    made(uji, tmp_path)
    b = forms(uji)[1]
    window = open_page(qtbot, uji, "kabag", Halaman.REKAP)
    bagian = part(window)
    assert shown_buttons(bagian) == ["Bukti tanda terima…", "Hanya yang belum kembali"]
    press(Key.Key_I, ALT)
    type_text(b.kode)
    press(Key.Key_Return)
    assert window.page.HALAMAN is Halaman.ISI_DATA
    assert (window.page.formulir.unit.nama, window.page.formulir.periode) == (B, JULI)


@pytest.mark.luas
def test_what_was_sent_in_the_program_is_not_waited_for(qtbot, uji, tmp_path):
    made(uji, tmp_path)
    uji.kirim(A)
    uji.masuk("pengisi-b")
    formulir_terbit.buat_formulir(
        uji.ctx, [uji.unit[B]], JULI, tmp_path, bentuk=BentukFormulir.KIRIMAN
    )
    window = open_page(qtbot, uji, "perencana", Halaman.REKAP, peran=Peran.PERENCANA)
    bagian = part(window)
    keadaan = ["Terkirim di program", "Dibuat", "Disimpan unit"]
    assert column_texts(bagian.ui.tabel, "keadaan") == keadaan
    assert bagian.ui.label_hitung.text() == (
        "2 unit · 1 formulir belum kembali · 1 terkirim di program"
    )
    window.show_periode(AGUSTUS)
    assert column_texts(bagian.ui.tabel, "keadaan") == ["Belum dibuat"] * 2


@pytest.mark.luas
def test_the_receipt_is_seen_before_it_is_saved(qtbot, uji, tmp_path):
    made(uji, tmp_path)
    uji.masuk("tim")
    tanda_terima.catat_keluar(
        uji.ctx, [forms(uji)[0].id], CaraSerah.SUREL, "Bu Sari", pada=date(TAHUN, 8, 1)
    )
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    bagian = part(window)
    path = tmp_path / "tanda terima.pdf"

    def look(box):
        ui = box.ui
        assert ui.untuk.currentText() == A
        qtbot.waitUntil(lambda: box.pratinjau.page_count > 0)
        assert {"n", "u", "s", "t"} <= set(letters(box))
        press(Key.Key_Home)
        assert ui.untuk.currentText() == "Semua unit (daftar)"
        qtbot.waitUntil(lambda: not box.pratinjau._tasks and box.pratinjau.page_count > 0)
        choose_file(path)
        press(Key.Key_S, ALT)
        qtbot.waitUntil(lambda: closed([box]))

    answer(lambda: press(Key.Key_T, ALT), look)
    teks = "".join(halaman.extract_text() for halaman in PdfReader(path).pages)
    assert "Bu Sari" in teks
    assert B in teks
    assert said(bagian) == "✓ Berkas tersimpan: tanda terima.pdf"


@pytest.mark.luas
def test_a_quarter_that_is_collected_by_month_says_where_its_forms_are(qtbot, uji):
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    bagian = part(window)
    window.show_periode(TW3)
    assert "dikumpulkan lewat formulir Juli 2025" in bagian.ui.label_kosong.text()
    assert not bagian.ui.tombol_buat.isEnabled()


@pytest.mark.luas
def test_the_guide_opens_at_the_chapter_of_forms(qtbot, uji):
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    part(window)
    with qtbot.waitSignal(window.bantuan) as signal:
        press(Key.Key_F1)
    assert signal.args == ["formulir", "Membuat dan membagikan"]
    panduan = BantuanDialog()
    qtbot.addWidget(panduan)
    assert panduan.open_at(*signal.args)
    press(Key.Key_A, ALT)
    with qtbot.waitSignal(window.bantuan) as signal:
        press(Key.Key_F1)
    assert signal.args == ["rekap", "Masuk dan belum"]
