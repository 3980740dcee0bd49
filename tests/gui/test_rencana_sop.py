"""The SOP part of Rencana & dokumen: drawn, corrected, adopted, filled in, checked, printed."""

import shutil

import pytest
from halaman_kantor import (
    ALT,
    CTRL,
    Key,
    check_page,
    choose_file,
    column_texts,
    headings,
    in_dialog,
    open_page,
    primary,
    shown_buttons,
    state_at,
)
from kantor_uji import PENGUKURAN, PENGUMPULAN, TAHUN, A, B
from papan_ketik import click, focused, press, retype, type_text
from pdf_teks import pdf_text
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui.dialogs.sk_tim import SkTimDialog
from sakip_desktop.gui.rencana.sop_berkas import SopBerkasDialog
from sakip_desktop.paths import resource
from sakip_desktop.services import alur, siklus, sop_kantor

SETWAN, DINAS = "pengukuran-kinerja-setwan", "pengukuran-kinerja-dinas"
LEBAR_HALAMAN = 1000
GAMBAR, PEMBETULAN, IDENTITAS, PERINGATAN = (*(Key.Key_B, Key.Key_U, Key.Key_I, Key.Key_E),)


def open_sop(qtbot, uji, akun="perencana", kode=PENGUMPULAN):
    """The page with the part SOP in front and that procedure chosen."""
    window = open_page(qtbot, uji, akun, Halaman.RENCANA, bagian=7)
    bagian = window.page.sop
    assert window.page.bagian is bagian
    assert focused() is bagian.ui.tabel
    qtbot.waitUntil(lambda: window.page.width() > LEBAR_HALAMAN)  # the step list has folded
    choose(bagian, kode)
    return window, bagian


def choose(bagian, kode):
    """Walk down the list to a procedure."""
    bagian.ui.tabel.setFocus()
    press(Key.Key_Home, CTRL)
    for _ in range(bagian.ui.tabel.records.rowCount()):
        if bagian.kode == kode:
            return
        press(Key.Key_Down)
    raise AssertionError(kode)


def parts(window):
    """What the panel on the right says."""
    return dict(window.page.rincian.shown)


@pytest.fixture
def berkas_sop(tmp_path, monkeypatch):
    """The folder of the files that ship, to be changed."""
    folder = tmp_path / "sop-berkas"
    shutil.copytree(resource("sop"), folder)
    monkeypatch.setattr(siklus, "resource", lambda nama: folder if nama == "sop" else None)
    return folder


# --- looking ---------------------------------------------------------------------------------


@pytest.mark.luas
@pytest.mark.parametrize("akun", ["perencana", "pimpinan", "pengisi-a", "pemeriksa"])
def test_everybody_reads_it_and_only_the_planner_changes_it(qtbot, uji, akun):
    window, bagian = open_sop(qtbot, uji, akun)
    ui, menulis = bagian.ui, akun == "perencana"
    assert column_texts(ui.tabel, "judul")[0] == (
        "Pengumpulan Data Kinerja\nSekretariat DPRD\n430 menit + 5 hari"
    )
    assert headings(ui.tabel) == ["Untuk jenis kantor lain"]
    assert column_texts(ui.tabel, "anutan")[0] == "Belum dianut\n1 berjalan"
    utama = {}
    for huruf in (GAMBAR, PEMBETULAN, IDENTITAS, PERINGATAN):
        press(huruf, ALT)
        utama[huruf] = primary(window)
        check_page(window)
    assert utama[GAMBAR] == utama[PERINGATAN] == ("Simpan PDF…", "")
    if menulis:
        assert utama[PEMBETULAN] == ("Anut SOP ini", "")
        assert utama[IDENTITAS] == ("Simpan identitas", "Belum ada yang diubah.")
    else:
        assert utama[PEMBETULAN] == utama[IDENTITAS] == ("Simpan PDF…", "")
    lembar = bagian.identitas
    assert lembar.ui.nomor.isReadOnly() is lembar.ui.dasar_hukum.isReadOnly() is not menulis
    press(IDENTITAS, ALT)
    lembar.ui.nomor.setFocus()
    type_text("9")
    assert bool(window.page.unsaved()) is menulis
    assert "Batal menganut" not in shown_buttons(window.page)


@pytest.mark.luas
def test_the_drawing_shows_where_the_cycle_stands(qtbot, uji):
    window, bagian = open_sop(qtbot, uji)
    ui = bagian.ui
    assert [ui.siklus.itemText(n) for n in range(ui.siklus.count())] == [
        "Juli 2025, di langkah 7",
        "Tanpa siklus: SOP saja",
    ]
    dengan = ui.grafik.gambar
    assert "sedang dikerjakan" in pdf_text(dengan.isi)
    assert ui.grafik.accessibleName() == "Diagram alir Pengumpulan Data Kinerja"
    assert "Langkah 7" in parts(window), "the step that is open"
    press(Key.Key_Return)
    assert focused() is ui.grafik, "Enter goes on from the list"
    press(Key.Key_Home)
    press(Key.Key_Down, times=6)
    sekarang = parts(window)
    assert "Langkah 7" in sekarang
    assert sekarang["Dalam siklus ini"] == (
        f"{A}: sedang dikerjakan sejak 1 Agustus 2025\n{B}: sedang dikerjakan sejak 1 Agustus 2025"
    )
    assert "tiap unit" in sekarang["Pelaksana"]
    assert ui.label_gambar.text().startswith(
        "Langkah 7: Kepala Subbagian/JF, Staf, 1 hari, sedang dikerjakan."
    )
    for bagian_rincian in ("Kelengkapan", "Waktu baku", "Keluaran"):
        assert sekarang[bagian_rincian]

    satu = ui.grafik.daerah[0]
    skala = ui.grafik.skala
    ui.grafik.verticalScrollBar().setValue(0)
    QTest.mouseClick(
        ui.grafik.widget(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(int((satu.kiri + 20) * skala), int((satu.atas + 5) * skala)),
    )
    assert "Langkah 1" in parts(window), "a click chooses a step"
    assert parts(window)["Dalam siklus ini"].startswith("Selesai 1 Agustus 2025 oleh ")

    press(Key.Key_Y, ALT)
    assert focused() is ui.siklus
    press(Key.Key_Down)
    tanpa = ui.grafik.gambar
    assert tanpa.isi != dengan.isi
    assert "sedang dikerjakan" not in pdf_text(tanpa.isi)
    assert "Dalam siklus ini" not in parts(window)
    press(Key.Key_Up)
    assert ui.grafik.gambar.isi == dengan.isi

    uji.kirim(A)
    uji.kirim(B)
    uji.masuk("perencana")
    window.page.reload()
    assert ui.siklus.currentText() == "Juli 2025, di langkah 8"
    assert ui.grafik.gambar.isi != dengan.isi, "the drawing goes with the cycle"


@pytest.mark.luas
def test_a_cycle_whose_file_has_gone_is_drawn_from_what_it_keeps(qtbot, uji, berkas_sop):
    (berkas_sop / f"{PENGUMPULAN}.toml").unlink()
    window, bagian = open_sop(qtbot, uji)
    ui = bagian.ui
    assert column_texts(ui.tabel, "anutan")[0] == "Belum dianut\n1 berjalan\nberkas tidak ada"
    assert ui.label_keadaan.text().startswith("Berkas SOP ini tidak ada lagi di program.")
    assert ui.siklus.currentText() == "Juli 2025, di langkah 7"
    assert "sedang dikerjakan" in pdf_text(ui.grafik.gambar.isi)
    press(PEMBETULAN, ALT)
    assert primary(window) == ("Anut SOP ini", "Berkasnya tidak ada lagi di program.")


@pytest.mark.luas
def test_an_identity_that_another_program_wrote_is_told(qtbot, uji):
    uji.masuk("perencana")
    sop_kantor.simpan_identitas(uji.ctx, PENGUMPULAN, {"nomor": "1"}, versi=0)
    with uji.ctx.engine.begin() as conn:
        conn.exec_driver_sql("UPDATE sop_kantor SET identitas = '{\"nomor\": 1}'")
    window, bagian = open_sop(qtbot, uji)
    assert bagian.ui.label_keadaan.text().startswith("Identitas SOP yang diisi kantor tidak")
    assert not bagian.ui.lembaran.isVisible()
    assert primary(window) is None
    choose(bagian, PENGUKURAN)
    assert bagian.ui.lembaran.isVisible()
    assert primary(window) == ("Simpan PDF…", "")


# --- adopting --------------------------------------------------------------------------------


@pytest.mark.luas
def test_the_corrections_stand_beside_each_other_and_are_adopted(qtbot, uji, berkas_sop):
    window, bagian = open_sop(qtbot, uji, kode=PENGUKURAN)
    ui = bagian.ui
    assert ui.label_keadaan.text().startswith("Belum dianut: SOP ini sudah dapat dijalankan")
    press(PEMBETULAN, ALT)
    sop = sop_kantor.naskah_sop(uji.ctx, PENGUKURAN).sop
    banyak = len(sop.koreksi) + sum(len(satu.koreksi) for satu in sop.langkah)
    assert ui.tabel_pembetulan.records.rowCount() == banyak
    assert ui.label_pembetulan.text().startswith(f"{banyak} hal pada naskah asal dibetulkan.")
    asli, kita = (column_texts(ui.tabel_pembetulan, satu) for satu in ("asli", "kita"))
    assert all(asli)
    assert all(kita)
    assert "(dihapus)" in kita or "(tidak ada)" in asli
    ui.tabel_pembetulan.setFocus()
    press(Key.Key_Down)
    assert parts(window)["Mengapa"] == column_texts(ui.tabel_pembetulan, "mengapa")[1]

    press(Key.Key_Return, CTRL)
    assert ui.label_keadaan.text() == (
        "✓ Dianut 1 Agustus 2025 oleh Perencana (Contoh). Siklus berikutnya memakai naskah ini."
    )
    assert state_at(ui.tabel, PENGUKURAN, "anutan") == "✓ Dianut"
    assert bagian.kode == PENGUKURAN, "the same one is chosen"
    assert primary(window) == ("Simpan PDF…", "")
    assert "Kantor Anda sudah menganut" in ui.label_pembetulan.text()

    berkas = berkas_sop / f"{PENGUKURAN}.toml"
    lama = berkas.read_text(encoding="utf-8")
    berkas.write_text(
        lama.replace('judul = "Memerintahkan pengukuran', 'judul = "Menugaskan pengukuran'),
        encoding="utf-8",
    )
    window.page.reload()
    assert state_at(ui.tabel, PENGUKURAN, "anutan") == "! Ada perbaikan"
    assert ui.label_keadaan.text().startswith("! Ada perbaikan baru: langkah 1: judul. Dianut ")
    assert primary(window) == ("Anut perbaikan ini", "")
    press(Key.Key_Return, CTRL)
    assert state_at(ui.tabel, PENGUKURAN, "anutan") == "✓ Dianut"
    click(ui.tombol_lepas)
    assert state_at(ui.tabel, PENGUKURAN, "anutan") == "○ Belum dianut"
    assert focused() is ui.tabel_pembetulan


@pytest.mark.luas
def test_a_procedure_of_another_kind_can_be_begun_once_it_is_adopted(qtbot, uji):
    _window, bagian = open_sop(qtbot, uji, kode=DINAS)
    assert "ditulis untuk jenis kantor lain" in bagian.ui.label_keadaan.text()
    assert DINAS not in dict(alur.daftar_sop(uji.ctx))
    press(PEMBETULAN, ALT)
    press(Key.Key_Return, CTRL)
    assert bagian.ui.label_keadaan.text().startswith("✓ Dianut")
    assert DINAS in dict(alur.daftar_sop(uji.ctx))


# --- identity and paper ----------------------------------------------------------------------


def test_the_identity_is_typed_saved_and_printed(qtbot, uji, tmp_path):
    window, bagian = open_sop(qtbot, uji, kode=SETWAN)
    press(PERINGATAN, ALT)
    tabel = bagian.ui.tabel_peringatan
    assert "Nomor SOP" in column_texts(tabel, "di")
    assert column_texts(tabel, "isi")[0].startswith("“067/13a/Set.DPRD/2025” milik ")
    press(IDENTITAS, ALT)
    lembar = bagian.identitas
    ui = lembar.ui
    assert ui.label_nomor.text() == "Nomor SOP · dari naskah"
    assert ui.label_tanggal_revisi.text() == "Tanggal revisi · dari naskah"
    assert ui.peralatan.toPlainText().count("\n") == 5, "one thing on each line"
    retype(ui.nomor, "000.8/7/2026")
    retype(ui.tanggal_pembuatan, "kemarin")
    assert window.page.unsaved() == (f"identitas SOP {SETWAN}",)
    choose(bagian, PENGUKURAN)
    assert ui.nomor.text() == ""
    assert primary(window) == ("Simpan identitas", "Belum ada yang diubah.")
    choose(bagian, SETWAN)
    assert ui.nomor.text() == "000.8/7/2026", "what was typed waits"
    press(Key.Key_Return, CTRL)
    assert "Tanggal pembuatan “kemarin” tidak dapat dibaca" in ui.galat.text()
    assert ui.tanggal_pembuatan.text() == "kemarin"
    retype(ui.tanggal_pembuatan, "5/1/2026")
    assert not ui.galat.isVisible()
    ui.tanggal_efektif.setFocus()
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    press(Key.Key_Return, CTRL)
    assert window.page.unsaved() == ()
    assert ui.tanggal_pembuatan.text() == "5 Januari 2026"
    assert ui.label_nomor.text() == "Nomor SOP · isian kantor"
    assert ui.label_tanggal_efektif.text() == "Tanggal efektif · belum diisi"
    assert not ui.tombol_kembali.isVisible()
    retype(ui.nomor, "salah")
    click(ui.tombol_kembali)
    assert ui.nomor.text() == "000.8/7/2026"
    assert window.page.unsaved() == ()

    press(GAMBAR, ALT)
    pdf = tmp_path / "sop.pdf"
    choose_file(pdf)
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(window.page.ui.baris_hasil.isVisible)
    teks = pdf_text(pdf)
    assert "000.8/7/2026" in teks
    assert "067/13a" not in teks
    assert "Draf, belum disetujui" in teks
    press(PEMBETULAN, ALT)
    press(Key.Key_Return, CTRL)
    assert primary(window) == ("Simpan PDF…", "")
    dianut = tmp_path / "sop-dianut.pdf"
    choose_file(dianut)
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(dianut.is_file)
    teks = pdf_text(dianut)
    assert "000.8/7/2026" in teks
    assert "Draf, belum disetujui" not in teks, "adopted"
    lembar_kerja = tmp_path / "identifikasi.pdf"
    choose_file(lembar_kerja)
    click(bagian.ui.tombol_lembar)
    qtbot.waitUntil(lembar_kerja.is_file)
    assert "LEMBAR KERJA IDENTIFIKASI KEGIATAN" in pdf_text(lembar_kerja)


# --- a file of the office's own, and the decree ----------------------------------------------


@pytest.mark.luas
def test_a_file_of_the_offices_own_is_checked_and_nothing_is_stored(qtbot, uji, tmp_path):
    _window, bagian = open_sop(qtbot, uji)
    berkas = tmp_path / "sop-kami.toml"
    baik = resource("sop").joinpath(f"{PENGUKURAN}.toml").read_text(encoding="utf-8")
    baik = baik.replace(f'"{PENGUKURAN}"', '"sop-kami"', 1)
    baris = baik.splitlines()
    ke = next(n for n, isi in enumerate(baris, 1) if isi.startswith("pelaku"))
    salah = [*baris]
    salah[ke - 1] = 'pelaku = ["pimpnan"]'
    berkas.write_text("\n".join(salah), encoding="utf-8")
    sebelum = uji.isi_basis_data()
    dilihat = []

    def look(dialog):
        ui = dialog.ui
        dilihat.append((ui.label_hasil.text(), column_texts(ui.tabel, "baris")))
        assert "pimpinan" in column_texts(ui.tabel, "isi")[0]
        berkas.write_text(baik, encoding="utf-8")
        click(ui.tombol_lagi)
        dilihat.append((ui.label_hasil.text(), column_texts(ui.tabel, "tingkat")))
        berkas.unlink()
        click(ui.tombol_lagi)
        dilihat.append((ui.label_hasil.text(), column_texts(ui.tabel, "isi")))
        click(ui.tombol_tutup)

    kotak = in_dialog(SopBerkasDialog, look)
    choose_file(berkas)
    click(bagian.ui.tombol_periksa)
    assert len(kotak) == 1
    assert dilihat[0] == ("✕ 1 kesalahan: berkas ini belum dapat dijalankan.", [str(ke)])
    assert dilihat[1][0] == "✓ Tidak ada kesalahan."
    assert set(dilihat[1][1]) == {"Info"}
    assert "tidak dapat dibaca" in dilihat[2][0]
    assert dilihat[2][1] == []
    assert uji.isi_basis_data() == sebelum
    assert focused() is bagian.ui.tombol_periksa


@pytest.mark.luas
def test_the_decree_is_opened_from_here(qtbot, uji):
    _window, bagian = open_sop(qtbot, uji)
    kotak = in_dialog(SkTimDialog, lambda dialog: dialog.reject())
    click(bagian.ui.tombol_sk)
    assert len(kotak) == 1
    assert focused() is bagian.ui.tombol_sk


@pytest.mark.luas
def test_giving_up_in_the_file_box_changes_nothing(qtbot, uji):
    _window, bagian = open_sop(qtbot, uji)
    in_dialog(QFileDialog, lambda kotak: kotak.reject())
    click(bagian.ui.tombol_periksa)
    assert bagian.kode == PENGUMPULAN
    assert bagian.page.periode.tahun == TAHUN
