"""Rencana & dokumen: the plan as a tree, import by workbook, papers with preview and saving."""

import errno
import os
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO

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
from kantor_uji import JULI, TAHUN, TW3, A, B, change_indikator, make_plan, write_plan
from openpyxl import load_workbook
from papan_ketik import focused, press, type_text
from pypdf import PdfReader
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.kinerja import Polaritas, Target
from sakip_desktop.domain.periode import bulan, setahun
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.dialogs.bantuan import BantuanDialog
from sakip_desktop.gui.dialogs.berkas import save_folder
from sakip_desktop.gui.dialogs.impor import ImporDialog
from sakip_desktop.gui.dialogs.konfirmasi import KonfirmasiDialog
from sakip_desktop.gui.page import Tujuan
from sakip_desktop.services import ekspor, rencana, riwayat

PENGUKURAN = ("pengukuran-kinerja", "")


def open_rencana(qtbot, uji, akun, periode=JULI, **lain):
    """The page with its first preview drawn."""
    window = open_page(qtbot, uji, akun, Halaman.RENCANA, periode, **lain)
    wait_preview(qtbot, window)
    return window


def wait_preview(qtbot, window):
    pratinjau = window.page.dokumen.pratinjau
    qtbot.waitUntil(lambda: not pratinjau._tasks and not window.page.dokumen._jeda.isActive())


def open_plan(qtbot, uji, akun, periode=JULI):
    window = open_page(qtbot, uji, akun, Halaman.RENCANA, periode, bagian=1)
    assert window.page.ui.bagian.currentWidget() is window.page.pohon
    return window


def lines(page):
    """Lines of the tree that can be seen, with their depth."""
    hasil = []

    def visit(item, dalam):
        if not item.isHidden():
            hasil.append(f"{'  ' * dalam}{item.text(0)}")
            for n in range(item.childCount()):
                visit(item.child(n), dalam + 1)

    pohon = page.pohon.ui.pohon
    for n in range(pohon.topLevelItemCount()):
        visit(pohon.topLevelItem(n), 0)
    return hasil


def details(page):
    return dict(page.rincian.shown)


def import_file(qtbot, path, act):
    """Alt+I, choose the file, and act in the dialog that shows the dry run."""
    choose_file(path)
    met = in_dialog(ImporDialog, act)
    press(Key.Key_I, ALT)
    qtbot.waitUntil(lambda: bool(met))
    return met


def close(_box):
    press(Key.Key_Escape)


def spoil(buku, *, baris=5, kolom="Polaritas", isi="kadang-kadang"):
    """Write something wrong into the plan workbook."""
    berkas = load_workbook(buku)
    lembar = berkas["Indikator"]
    nomor = next(sel.column for sel in lembar[3] if str(sel.value).startswith(kolom))
    lembar.cell(baris, nomor, isi)
    berkas.save(buku)
    return buku


@pytest.mark.luas
def test_the_papers_that_come_to_the_front_unseen_are_read_anew(qtbot, uji, monkeypatch):
    window = open_plan(qtbot, uji, "perencana")
    page, dibaca = window.page, []
    monkeypatch.setattr(page.dokumen, "load", lambda: dibaca.append(1))
    window.go_to_tab(0)
    assert page.bagian is page.dokumen
    assert not dibaca
    window.go_to_tab(next(n for n, t in enumerate(window.tabs) if t.halaman is Halaman.RENCANA))
    assert dibaca == [1]


# --- the plan --------------------------------------------------------------------------------


def test_the_plan_is_a_tree_with_the_indikator_under_their_node(qtbot, uji):
    window = open_plan(qtbot, uji, "perencana")
    page = window.page
    assert lines(page) == [
        "Sasaran S1 – Sasaran satu",
        "  IKU A1  Indikator A1",
        "  IKU A2  Indikator A2",
        "  IKU A3  Indikator A3",
        "  Program P1 – Program satu",
        "    Kegiatan K1 – Kegiatan satu",
        "      Sub kegiatan SK1 – Sub kegiatan satu",
        "        IKU A4  Indikator A4",
        "      Sub kegiatan SK2 – Sub kegiatan dua",
        "        IKU B1  Indikator B1",
    ]
    pohon = page.pohon.ui.pohon
    sasaran = pohon.topLevelItem(0)
    assert [sasaran.text(n) for n in range(1, 5)] == ["", "", "", "18.000.000"]
    a1 = sasaran.child(0)
    assert [a1.text(n) for n in range(1, 5)] == [A, "Dokumen", "120,00", ""]
    assert window.ui.label_keadaan.text() == "5 indikator dalam rencana 2025"


@pytest.mark.luas
def test_the_chosen_line_is_told_in_full(qtbot, uji, tmp_path):
    plan = change_indikator(
        make_plan(),
        "A2",
        alasan_pemilihan="Diminta RPJMD.",
        rumus="Surat selesai dibagi surat masuk",
        sumber_data="Agenda",
        bukti="Buku agenda",
        penanggung_jawab="Kasubag A",
        baseline=80,
        baseline_tahun=2024,
        target_renstra=95,
        standar_nasional=90,
        standar_sumber="Permen X",
        satuan_pembilang="Surat",
        sk_iku="Keputusan 9",
        target_renstra_tahunan={setahun(TAHUN + 1): Target(Decimal("92.5"))},
    )
    uji.masuk("perencana")
    rencana.terapkan_impor(uji.ctx, write_plan(tmp_path / "p.xlsx", plan), TAHUN, "PK <b>baru</b>")
    window = open_plan(qtbot, uji, "pimpinan")
    press(Key.Key_Down, times=2)
    isi = details(window.page)
    assert isi["Indikator A2"] == "Indikator A2"
    assert isi["Jenis"] == "Indikator kinerja utama (IKU)"
    assert isi["Melekat pada"] == "Sasaran S1  Sasaran satu"
    assert isi["Unit penanggung jawab"] == A
    assert isi["Penanggung jawab data"] == "Kasubag A"
    assert isi["Alasan pemilihan"] == "Diminta RPJMD."
    assert isi["Formulasi pengukuran"] == "Surat selesai dibagi surat masuk"
    assert isi["Komponen"] == "Surat selesai (Surat) ÷ Surat masuk × 100"
    assert isi["Nomor SK IKU"] == "Keputusan 9"
    assert isi["Target Renstra per tahun"] == "2026: 92,50"
    assert isi["Satuan"] == "%, 2 desimal"
    assert isi["Polaritas"] == "Naik (makin tinggi makin baik)"
    assert isi["Batas nilai"] == "0 sampai 100"
    assert isi["Frekuensi"] == "Setiap bulan"
    assert isi["Agregasi"] == "Dirata-ratakan"
    assert isi["Sifat"] == "Realisasi per periode; target per periode"
    assert isi["Target"] == "Tahun 2025: 90,00\nJuli 2025: 90,00"
    assert isi["Baseline"] == "80,00 (2024)"
    assert isi["Target akhir Renstra"] == "95,00"
    assert isi["Standar nasional"] == "90,00 (Permen X)"
    assert isi["Bobot"] == "1"
    assert isi["Sumber data"] == "Agenda"
    assert isi["Bukti dukung"] == "Buku agenda"
    versi = isi["Versi"].splitlines()
    assert versi[0] == "Versi 2, berlaku mulai 1 Agustus 2025: PK <b>baru</b>"
    assert versi[1].startswith("Versi 1, berlaku mulai ")


@pytest.mark.luas
def test_a_node_tells_its_budget_and_what_is_below_it(qtbot, uji):
    window = open_plan(qtbot, uji, "pimpinan")
    isi = details(window.page)
    assert isi["Sasaran S1"] == "Sasaran satu"
    assert isi["Pagu, jumlah di bawahnya"] == "Rp18.000.000"
    assert "Pagu murni" not in isi
    press(Key.Key_Down, times=6)
    assert window.page.pohon.ui.pohon.current_row().kunci == uji.simpul["SK1"]
    isi = details(window.page)
    assert isi["Sub kegiatan SK1"] == "Sub kegiatan satu"
    assert (isi["Pagu murni"], isi["Unit penanggung jawab"]) == ("Rp12.000.000", A)
    assert isi["Indikator di sini"] == "A4  Indikator A4"


@pytest.mark.luas
def test_what_is_retired_says_so_and_stays_in_sight(qtbot, uji, tmp_path):
    plan = change_indikator(make_plan(), "A4", berhenti_pada=date(TAHUN, 9, 1))
    uji.masuk("perencana")
    buku = write_plan(tmp_path / "p.xlsx", plan)
    rencana.terapkan_impor(uji.ctx, buku, TAHUN, "Dihapus dari PK")
    window = open_plan(qtbot, uji, "perencana")
    assert "        IKU A4  Indikator A4 (berhenti per 1 September 2025)" in lines(window.page)
    press(Key.Key_F, CTRL)
    type_text("a4")
    versi = details(window.page)["Versi"].splitlines()
    assert versi[0] == "Versi 2, berhenti per 1 September 2025: Dihapus dari PK"


@pytest.mark.luas
def test_control_f_finds_in_the_tree(qtbot, uji):
    window = open_plan(qtbot, uji, "perencana")
    page = window.page
    press(Key.Key_F, CTRL)
    assert focused() is page.pohon.ui.cari
    type_text("iku hari")
    assert lines(page) == [
        "Sasaran S1 – Sasaran satu",
        "  Program P1 – Program satu",
        "    Kegiatan K1 – Kegiatan satu",
        "      Sub kegiatan SK2 – Sub kegiatan dua",
        "        IKU B1  Indikator B1",
    ]
    assert page.pohon.ui.label_cocok.text() == "1 cocok"
    assert "Indikator B1" in details(page)
    press(Key.Key_Return)
    assert focused() is page.pohon.ui.pohon
    press(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == f"IKU B1 Indikator B1\t{B}\tHari\t5,00\t\n"
    press(Key.Key_F, CTRL)
    type_text("a4")
    press(Key.Key_Down)
    assert focused() is page.pohon.ui.pohon
    assert page.pohon.ui.pohon.current_row().indikator.kode == "A4"
    press(Key.Key_F, CTRL)
    type_text("zzz")
    assert page.pohon.ui.label_cocok.text() == "Tidak ada"
    press(Key.Key_Escape)
    assert len(lines(page)) == 10
    assert page.pohon.ui.label_cocok.text() == ""
    assert page.pohon.ui.pohon.current_row().indikator.kode == "A4", "the cursor stays"


@pytest.mark.luas
def test_what_was_folded_stays_folded_after_a_change(qtbot, uji):
    window = open_plan(qtbot, uji, "perencana")
    page = window.page
    press(Key.Key_Down, times=4)
    press(Key.Key_Left)
    program = page.pohon.ui.pohon.currentItem()
    assert not program.isExpanded()
    page.reload()
    assert page.pohon.ui.pohon.current_row().cabang.simpul.kode == "P1"
    assert not page.pohon.ui.pohon.currentItem().isExpanded()


# --- import ----------------------------------------------------------------------------------


def test_a_wrong_workbook_shows_every_problem_and_nothing_changes(qtbot, uji, tmp_path):
    buku = spoil(
        spoil(write_plan(tmp_path / "rencana.xlsx")), baris=6, kolom="Unit", isi="Bagian <b>X</b>"
    )
    window = open_plan(qtbot, uji, "perencana")
    sebelum = uji.isi_basis_data()
    dilihat = []

    def act(box):
        tabel = box.ui.tabel_masalah
        assert focused() is tabel
        dilihat.append([column_texts(tabel, k) for k in ("lembar", "baris", "kolom", "nilai")])
        assert box.ui.label_ringkas.text().startswith("✕ Ada 2 masalah. Belum ada yang diambil")
        assert column_texts(tabel, "saran")[0].startswith(
            "Pilih salah satu: Naik (makin tinggi makin baik), Turun (makin rendah makin baik)"
        )
        assert state_at(tabel, 0, "lembar") == "✕ Perlu diperbaiki"
        assert not box.ui.tombol_lanjut.isVisible()
        assert not box.ui.alasan.isVisible()
        press(Key.Key_Return)
        assert box.isVisible(), "Enter in the table presses nothing"
        press(Key.Key_T, ALT)

    import_file(qtbot, buku, act)
    assert dilihat == [
        [
            ["Indikator", "Indikator"],
            ["5", "6"],
            ["Polaritas", "Unit penanggung jawab"],
            ["kadang-kadang", "Bagian <b>X</b>"],
        ]
    ]
    assert uji.isi_basis_data() == sebelum
    assert window.page.saved_at is None


@pytest.mark.luas
def test_a_mended_workbook_is_tested_again_in_the_same_dialog(qtbot, uji, tmp_path):
    buku = spoil(write_plan(tmp_path / "rencana.xlsx"))
    open_plan(qtbot, uji, "perencana")
    dilihat = []

    def act(box):
        write_plan(buku, change_indikator(make_plan(), "A1", nama="Nama baru"))
        press(Key.Key_U, ALT)
        qtbot.waitUntil(lambda: not box.uji.masalah)
        dilihat.append(column_texts(box.ui.tabel_beda, "sesudah"))
        close(box)

    import_file(qtbot, buku, act)
    assert dilihat == [["Nama baru"]]
    assert uji.ctx.rencana_tahun(TAHUN).indikator[0].nama == "Indikator A1", "closed, not applied"


def test_a_right_workbook_is_applied_with_a_reason(qtbot, uji, tmp_path):
    plan = change_indikator(
        make_plan(), "A1", nama="Nama & <b>baru</b>", target={bulan(TAHUN, 8): Target(12)}
    )
    plan = replace(
        plan, indikator=(*plan.indikator[:4], replace(plan.indikator[3], kode="A5", nama="Baru"))
    )
    buku = write_plan(tmp_path / "rencana.xlsx", plan)
    window = open_plan(qtbot, uji, "perencana")
    dilihat = []

    def act(box):
        tabel = box.ui.tabel_beda
        dilihat.extend(
            zip(*(column_texts(tabel, k) for k in ("keadaan", "jenis", "kode")), strict=True)
        )
        nama = column_texts(tabel, "nama")
        assert nama.count("Indikator A1") == 1, "the new name stands once, under Sesudah"
        assert box.ui.label_ringkas.text().startswith(
            "✓ Tidak ada masalah: 1 baru, 1 berubah, 10 tetap (unit, susunan rencana, dan "
            "indikator). Belum ada yang diambil"
        )
        assert box.ui.label_ringkas.text().endswith(
            "1 tidak disebut dalam berkas dan tetap berlaku."
        )
        assert focused() is box.ui.alasan
        assert not box.ui.tombol_lanjut.isEnabled()
        assert box.ui.label_kurang.text().startswith("Isi alasan, lalu tekan")
        press(Key.Key_Return)
        assert box.isVisible(), "without a reason nothing is applied"
        type_text("PK perubahan")
        press(Key.Key_Return)

    import_file(qtbot, buku, act)
    assert dilihat == [
        ("Berubah", "Indikator", "A1"),
        ("Berubah", "Indikator", "A1"),
        ("Baru", "Indikator", "A5"),
        ("Tidak disebut", "Indikator", "B1"),
    ]
    qtbot.waitUntil(lambda: window.page.saved_at is not None)
    assert "  IKU A1  Nama & <b>baru</b>" in lines(window.page), "the tree shows the new plan"
    assert "        IKU A5  Baru" in lines(window.page)
    assert "        IKU B1  Indikator B1" in lines(window.page)
    assert window.ui.label_keadaan.text().startswith("Tersimpan ")
    uji.masuk("pemeriksa")
    [entri] = riwayat.daftar_jurnal(uji.ctx, batas=1)
    assert (entri.label, entri.nama, entri.peran) == (
        "Impor rencana 2025",
        "Perencana (Contoh)",
        "perencana",
    )


@pytest.mark.luas
def test_the_same_plan_says_that_there_is_nothing_to_apply(qtbot, uji, tmp_path):
    buku = write_plan(tmp_path / "rencana.xlsx")
    open_plan(qtbot, uji, "perencana")

    def act(box):
        assert "Isi berkas sama dengan rencana yang berlaku" in box.ui.label_ringkas.text()
        assert not box.ui.tombol_lanjut.isVisible()
        assert focused() is box.ui.tombol_batal
        press(Key.Key_Return)

    assert import_file(qtbot, buku, act)[0].perubahan is None


@pytest.mark.luas
def test_what_should_be_looked_at_stands_beside_the_changes(qtbot, uji, tmp_path):
    plan = change_indikator(
        make_plan(), "A4", nama="Persentase penurunan kesalahan", polaritas=Polaritas.TURUN
    )
    buku = write_plan(tmp_path / "rencana.xlsx", plan)
    open_plan(qtbot, uji, "perencana")
    dilihat = []

    def act(box):
        assert box.ui.tabel_perhatian.isVisible()
        dilihat.append(column_texts(box.ui.tabel_perhatian, "kode"))
        close(box)

    import_file(qtbot, buku, act)
    assert "A4" in dilihat[0]


@pytest.mark.luas
@pytest.mark.parametrize(
    ("buat", "apa"),
    [
        (lambda path: path.write_bytes(b"bukan buku"), "Berkas ini bukan xlsx."),
        (lambda path: write_plan(path, kantor_nama="Kantor lain"), "kantor lain"),
        (lambda path: write_plan(path, replace(make_plan(), tahun=TAHUN + 1)), "2026"),
    ],
    ids=["no workbook", "another office", "another year"],
)
def test_a_file_that_is_not_ours_is_a_sentence(qtbot, uji, tmp_path, buat, apa):
    buku = tmp_path / "rencana.xlsx"
    buat(buku)
    window = open_plan(qtbot, uji, "perencana")
    sebelum = uji.isi_basis_data()
    kata = []

    def act(box):
        kata.append(f"{box.ui.label_apa.text()} {box.ui.label_mengapa.text()}")
        assert box.ui.label_saran.text()
        press(Key.Key_Return)

    choose_file(buku)
    met = in_dialog(PesanDialog, act)
    press(Key.Key_I, ALT)
    qtbot.waitUntil(lambda: bool(met))
    assert apa.casefold() in kata[0].casefold()
    assert uji.isi_basis_data() == sebelum
    assert window.page.isVisible()


@pytest.mark.luas
def test_a_disk_that_is_full_while_applying_keeps_plan_and_dialog(
    qtbot, uji, tmp_path, monkeypatch
):
    from sakip_desktop.domain.errors import DiskPenuh

    buku = write_plan(tmp_path / "rencana.xlsx", change_indikator(make_plan(), "A1", nama="Baru"))
    open_plan(qtbot, uji, "perencana")
    sebelum = uji.isi_basis_data()
    dilihat = []

    def full(*_a, **_k):
        raise DiskPenuh("Rencana belum tersimpan: disk penuh.", "", "Kosongkan ruang.")

    monkeypatch.setattr(rencana, "terapkan_uji", full)

    def act(box):
        type_text("PK perubahan")
        press(Key.Key_Return)
        dilihat.append(box.ui.label_galat.text())
        assert box.ui.alasan.text() == "PK perubahan", "what was typed stays"
        close(box)

    import_file(qtbot, buku, act)
    assert dilihat == ["Rencana belum tersimpan: disk penuh. Kosongkan ruang."]
    assert uji.isi_basis_data() == sebelum


def test_applying_that_is_cancelled_writes_nothing(qtbot, uji, tmp_path):
    from sakip_desktop.domain.progress import Cancelled

    buku = write_plan(tmp_path / "rencana.xlsx", change_indikator(make_plan(), "B1", nama="Baru"))
    uji.masuk("perencana")
    hasil = rencana.uji_impor(uji.ctx, buku, TAHUN)
    sebelum = uji.isi_basis_data()

    def stop(done, _total, _text):
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        rencana.terapkan_uji(uji.ctx, hasil, "PK perubahan", progress=stop)
    assert uji.isi_basis_data() == sebelum


@pytest.mark.luas
def test_what_was_compared_with_another_plan_is_not_applied(uji, tmp_path):
    from sakip_desktop.domain.errors import SudahBerubah

    uji.masuk("perencana")
    lama = change_indikator(make_plan(), "A1", nama="Yang satu")
    hasil = rencana.uji_impor(uji.ctx, write_plan(tmp_path / "satu.xlsx", lama), TAHUN)
    lain = change_indikator(make_plan(), "A1", nama="Yang lain")
    rencana.terapkan_impor(uji.ctx, write_plan(tmp_path / "lain.xlsx", lain), TAHUN)
    sebelum = uji.isi_basis_data()
    with pytest.raises(SudahBerubah, match="Uji lagi berkasnya"):
        rencana.terapkan_uji(uji.ctx, hasil)
    assert uji.isi_basis_data() == sebelum


@pytest.mark.luas
def test_who_may_not_import_sees_why(qtbot, uji):
    window = open_plan(qtbot, uji, "pimpinan")
    page = window.page
    assert primary(window) is None, "a plan that is there waits for no import"
    assert shown_buttons(page)[-2:] == ["Simpan buku kerja rencana…", "Impor rencana…"]
    assert not page.pohon.ui.tombol_impor.isEnabled()
    assert (
        page.pohon.ui.tombol_impor.toolTip()
        == "Hanya Sekretaris Tim SAKIP yang berwenang melakukan ini."
    )
    window.show_periode(setahun(2031))
    assert primary(window) == (
        "Impor rencana…",
        "Hanya Sekretaris Tim SAKIP yang berwenang melakukan ini.",
    )
    assert not page.pohon.ui.tombol_impor_kosong.isEnabled()
    assert (
        page.pohon.ui.tombol_impor_kosong.toolTip()
        == "Hanya Sekretaris Tim SAKIP yang berwenang melakukan ini."
    )
    assert (
        page.pohon.ui.label_hak.text()
        == "Impor rencana: Hanya Sekretaris Tim SAKIP yang berwenang melakukan ini."
    )


@pytest.mark.luas
def test_an_empty_year_explains_itself_and_is_filled_from_here(qtbot, uji, tmp_path):
    window = open_page(qtbot, uji, "perencana", Halaman.RENCANA, setahun(2031))
    page, ui = window.page, window.page.ui
    assert ui.bagian.currentWidget() is page.pohon, "an empty year begins with the plan"
    assert "Belum ada rencana tahun 2031. Di sini nanti tampak tujuan" in (
        page.pohon.ui.label_rencana_kosong.text()
    )
    assert not page.pohon.ui.label_hak.isVisible()
    assert shown_buttons(page) == [
        "Mulai tahun baru (salin rencana 2025)…",
        "1. Simpan buku kerja rencana…",
        "2. Impor rencana…",
    ]
    assert focused() is page.pohon.ui.tombol_tahun_kosong
    assert primary(window) == ("Mulai tahun baru (salin rencana 2025)…", "")
    press(Key.Key_D, ALT)
    assert "Belum ada dokumen untuk Tahun 2031" in page.dokumen.ui.label_dokumen_kosong.text()
    assert shown_buttons(page) == ["Lihat Pohon rencana"]
    press(Key.Key_L, ALT)
    qtbot.waitUntil(lambda: ui.bagian.currentWidget() is page.pohon)
    check_page(window)
    buku = tmp_path / "rencana-2031.xlsx"
    choose_file(buku)
    press(Key.Key_B, ALT)
    qtbot.waitUntil(ui.baris_hasil.isVisible)
    assert rencana.year_of(buku) == 2031
    plan = make_plan()
    kosong = tuple(replace(satu, target={}) for satu in plan.indikator)
    buku = tmp_path / "isian" / "rencana.xlsx"  # a folder that no dialog has listed yet
    buku.parent.mkdir()
    write_plan(buku, replace(plan, tahun=2031, indikator=kosong))

    def act(box):
        assert box.ui.label_alasan.text() == "&Alasan (boleh kosong)"
        press(Key.Key_Return)

    choose_file(buku)
    in_dialog(ImporDialog, act)
    press(Key.Key_I, ALT)
    qtbot.waitUntil(lambda: len(lines(page)) == 10)
    assert page.pohon.ui.tumpukan_rencana.currentWidget() is page.pohon.ui.halaman_rencana


@pytest.mark.luas
def test_the_plan_is_saved_as_a_workbook_that_can_be_imported(qtbot, uji, tmp_path):
    window = open_plan(qtbot, uji, "pimpinan")
    buku = tmp_path / "rencana baru.xlsx"
    choose_file(tmp_path / "rencana baru")  # the ending comes by itself
    press(Key.Key_B, ALT)
    qtbot.waitUntil(window.page.ui.baris_hasil.isVisible)
    assert window.page.ui.label_hasil.text() == f"✓ Tersimpan: {buku}"
    assert window.ui.label_keadaan.text() == "Berkas tersimpan: rencana baru.xlsx"
    assert rencana.uji_impor(uji.ctx, buku, TAHUN).beda == ()


# --- papers ----------------------------------------------------------------------------------


@pytest.mark.luas
def test_the_papers_of_the_period_are_listed_with_their_state(qtbot, uji):
    uji.sampai_analisa().jalan("")
    window = open_rencana(qtbot, uji, "perencana")
    tabel = window.page.dokumen.ui.tabel_dokumen
    assert headings(tabel) == ["Seluruh kantor", A, B]
    assert column_texts(tabel, "judul") == [
        "Dokumen Pengukuran Kinerja",
        "Rekapitulasi Pengukuran Kinerja (Excel)",
        "Ringkasan untuk pimpinan",
        "Kertas Kerja Pengukuran",
        "Kertas Kerja Pengukuran, dengan rumus (Excel)",
        "Daftar Tanda Terima Formulir",
        "Rencana Tindak Lanjut, tabel (Excel)",
        *(
            "Formulir Pengumpulan Data Kinerja (kosong)",
            "Formulir Pengumpulan Data Kinerja",
            "Bukti Tanda Terima Formulir",
        )
        * 2,
    ]
    assert state_at(tabel, PENGUKURAN, "keadaan") == "○ DRAF"
    assert window.ui.label_keadaan.text() == "DRAF, belum disetujui"
    uji.ukur()
    window.close()
    window = open_rencana(qtbot, uji, "perencana")
    tabel = window.page.dokumen.ui.tabel_dokumen
    assert state_at(tabel, PENGUKURAN, "keadaan") == "✓ Final"
    assert window.ui.label_keadaan.text() == "Final"


@pytest.mark.luas
def test_the_chosen_paper_is_shown_with_its_origin_and_what_it_lacks(qtbot, uji):
    uji.penuhi(A)
    window = open_rencana(qtbot, uji, "perencana")
    page = window.page
    assert focused() is page.dokumen.ui.tabel_dokumen
    assert page.dokumen.pratinjau.page_count >= 2
    assert (
        page.dokumen.pratinjau.ui.label_nomor.text()
        == f"Halaman 1 dari {page.dokumen.pratinjau.page_count}"
    )
    assert page.dokumen.ui.label_kurang.text().startswith(
        "! Kurang 4 hal untuk ditandatangani: isian belum lengkap: B1; "
    )
    isi = details(page)
    assert isi["Keadaan"] == "DRAF"
    assert "! Isian belum lengkap: B1.\n" in isi["Untuk ditandatangani"]
    assert "✓ Diperiksa" not in isi["Untuk ditandatangani"], "nobody has checked it yet"
    assert "PermenPAN-RB 53/2014" in isi["Susunan tabel: bawaan program (usulan)"]
    press(Key.Key_Down)  # the workbook has no pages
    wait_preview(qtbot, window)
    assert "Tabel Excel tidak mempunyai pratinjau" in page.dokumen.pratinjau.ui.label_pesan.text()
    assert not page.dokumen.ui.label_kurang.isVisible()
    assert primary(window) == ("Simpan rekap Excel…", "")
    press(Key.Key_Down, times=6)  # past the head's page, the working papers and the receipts
    wait_preview(qtbot, window)
    assert page.dokumen.pratinjau.page_count >= 1
    assert primary(window) == ("Simpan PDF…", "")
    assert details(page)["Formulir Pengumpulan Data Kinerja (kosong)"] == A


@pytest.mark.luas
def test_pages_are_turned_and_enlarged_by_keys(qtbot, uji):
    window = open_rencana(qtbot, uji, "perencana")
    alat = window.page.dokumen.pratinjau.ui
    banyak = window.page.dokumen.pratinjau.page_count
    press(Key.Key_Tab)
    assert focused() is alat.tombol_sesudah, "on the first page there is no way back"
    press(Key.Key_Space)
    assert alat.label_nomor.text() == f"Halaman 2 dari {banyak}"
    press(Key.Key_Backtab)
    assert focused() is alat.tombol_sebelum
    press(Key.Key_Space)
    assert alat.label_nomor.text() == f"Halaman 1 dari {banyak}"
    press(Key.Key_U, ALT)
    assert focused() is alat.ukuran
    press(Key.Key_Down, times=3)
    assert alat.ukuran.currentText() == "150 %"
    assert alat.tampilan.zoomFactor() == 1.5
    press(Key.Key_Tab)
    assert focused() is alat.tampilan


@pytest.mark.luas
def test_what_changed_meanwhile_is_drawn_anew_and_the_same_is_not(qtbot, uji):
    window = open_rencana(qtbot, uji, "perencana")
    gambar = []
    window.page.dokumen.pratinjau.drawn.connect(gambar.append)
    window.page.reload()
    wait_preview(qtbot, window)
    assert gambar == []
    uji.penuhi(A)
    uji.masuk("perencana")
    window.page.reload()
    wait_preview(qtbot, window)
    assert len(gambar) == 1


@pytest.mark.luas
def test_only_the_last_of_several_papers_is_shown(qtbot, uji):
    """Whoever runs through the list sees the paper that the cursor came to rest on."""
    window = open_rencana(qtbot, uji, "perencana")
    page = window.page
    gambar = []
    page.dokumen.pratinjau.drawn.connect(gambar.append)
    for _ in range(8):
        press(Key.Key_Down)
        page.dokumen.show_document()
    wait_preview(qtbot, window)
    bahan = ekspor.collect(uji.ctx, "formulir", JULI, uji.unit[A])
    assert gambar == [ekspor.make(bahan, "formulir")]


@pytest.mark.luas
def test_a_paper_is_saved_as_it_was_shown(qtbot, uji, tmp_path, monkeypatch, dokumen_saya):
    uji.penuhi(A)
    window = open_rencana(qtbot, uji, "perencana")
    page = window.page
    usul = []

    def look(dialog):
        usul.append((dialog.directory().absolutePath(), dialog.selectedFiles()[0]))
        dialog.findChild(QLineEdit, "fileNameEdit").selectAll()
        type_text(str(tmp_path / "kinerja juli"))
        press(Key.Key_Return)

    in_dialog(QFileDialog, look)
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(page.ui.baris_hasil.isVisible)
    nama = str(dokumen_saya / "pengukuran-kinerja 2025-07 (DRAF).pdf")
    assert usul == [(str(dokumen_saya), nama)]
    assert save_folder() == tmp_path, "the next one goes where this one went"
    path = tmp_path / "kinerja juli.pdf"
    teks = " ".join(satu.extract_text() for satu in PdfReader(path).pages)
    assert "DOKUMEN PENGUKURAN KINERJA" in teks.upper()
    assert "Indikator A1" in teks
    assert path.read_bytes() == page.dokumen._isi, "the bytes of the preview"
    assert window.ui.label_keadaan.text() == "Berkas tersimpan: kinerja juli.pdf"
    dibuka = []
    monkeypatch.setattr(QDesktopServices, "openUrl", dibuka.append)
    press(Key.Key_F, ALT)
    qtbot.waitUntil(lambda: bool(dibuka))
    assert dibuka == [QUrl.fromLocalFile(str(tmp_path))]
    uji.masuk("pemeriksa")
    [entri] = riwayat.daftar_jurnal(uji.ctx, batas=1)
    assert (entri.label, entri.peran) == (
        "Ekspor Dokumen Pengukuran Kinerja Juli 2025",
        "perencana",
    )
    uji.masuk("perencana")
    window.show_periode(TW3)
    assert not page.ui.baris_hasil.isVisible(), "in another period it is no news any more"


@pytest.mark.luas
def test_the_recap_is_saved_as_a_workbook(qtbot, uji, tmp_path):
    window = open_rencana(qtbot, uji, "perencana")
    press(Key.Key_Down)
    choose_file(tmp_path / "rekap.xlsx")
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(window.page.ui.baris_hasil.isVisible)
    isi = BytesIO((tmp_path / "rekap.xlsx").read_bytes())
    assert load_workbook(isi).active.max_row > 4


@pytest.mark.luas
@pytest.mark.parametrize(
    ("nomor", "apa"),
    [(errno.ENOSPC, "disk penuh"), (errno.EACCES, "sedang dibuka program lain")],
    ids=["full disk", "open elsewhere"],
)
def test_what_cannot_be_written_is_a_sentence_and_another_name_is_offered(
    qtbot, uji, tmp_path, monkeypatch, nomor, apa
):
    window = open_rencana(qtbot, uji, "perencana")
    lama = tmp_path / "penuh.pdf"
    kata = []
    asli = os.fsync

    def refuse(deskriptor):
        if not kata:
            raise OSError(nomor, "tidak dapat")
        asli(deskriptor)

    sebelum = uji.isi_basis_data()
    monkeypatch.setattr(os, "fsync", refuse)

    def act(box):
        kata.append(f"{box.ui.label_judul.text()} {box.ui.label_akibat.text()}")
        assert uji.isi_basis_data() == sebelum, "nothing is journalled that did not leave"
        assert list(tmp_path.glob("*penuh*")) == []
        assert focused() is box.ui.tombol_batal
        assert box.ui.tombol_lanjut.text() == "Pilih nama lain…"
        choose_file(tmp_path / "muat.pdf")
        press(Key.Key_Tab)
        press(Key.Key_Space)

    choose_file(lama)
    in_dialog(KonfirmasiDialog, act)
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(window.page.ui.baris_hasil.isVisible)
    assert kata[0].startswith("penuh.pdf ")
    assert apa in kata[0]
    assert not lama.exists()
    assert PdfReader(tmp_path / "muat.pdf").pages


@pytest.mark.luas
def test_who_gives_up_after_a_full_disk_keeps_the_preview(qtbot, uji, tmp_path, monkeypatch):
    window = open_rencana(qtbot, uji, "perencana")
    banyak = window.page.dokumen.pratinjau.page_count

    def refuse(_deskriptor):
        raise OSError(errno.ENOSPC, "penuh")

    monkeypatch.setattr(os, "fsync", refuse)
    path = tmp_path / "x.pdf"
    path.write_bytes(b"yang lama")
    sudah = []

    def overwrite(dialog):
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.findChild(QLineEdit, "fileNameEdit").selectAll()
        type_text(str(path))
        press(Key.Key_Return)

    in_dialog(QFileDialog, overwrite)
    in_dialog(KonfirmasiDialog, lambda _box: (sudah.append(1), press(Key.Key_Return)))
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(sudah))
    assert path.read_bytes() == b"yang lama"
    assert [satu.name for satu in tmp_path.glob("x*")] == ["x.pdf"]
    assert window.page.dokumen.pratinjau.page_count == banyak
    assert not window.page.ui.baris_hasil.isVisible()


@pytest.mark.luas
def test_a_file_dialog_that_is_closed_saves_nothing(qtbot, uji):
    window = open_rencana(qtbot, uji, "perencana")
    sebelum = uji.isi_basis_data()
    met = in_dialog(QFileDialog, close)
    press(Key.Key_Return, CTRL)
    assert met
    assert uji.isi_basis_data() == sebelum
    assert not window.page.ui.baris_hasil.isVisible()


@pytest.mark.luas
def test_a_filler_sees_the_forms_of_the_own_unit(qtbot, uji):
    window = open_rencana(qtbot, uji, "pengisi-a")
    assert headings(window.page.dokumen.ui.tabel_dokumen) == ["Seluruh kantor", A]


@pytest.mark.luas
def test_whoever_comes_back_finds_the_papers_in_front(qtbot, uji):
    window = open_plan(qtbot, uji, "pimpinan")
    window.go_to_tab(0)
    window.go_to(Tujuan(halaman=Halaman.RENCANA, periode=TW3))
    page = window.page
    assert page.ui.bagian.currentWidget() is page.dokumen
    assert focused() is page.dokumen.ui.tabel_dokumen
    wait_preview(qtbot, window)
    assert details(window.page)["Periode"] == "Triwulan III 2025"


@pytest.mark.luas
def test_a_bug_while_drawing_is_told_and_the_page_stays(qtbot, uji, monkeypatch):
    from sakip_desktop.gui.boxes.crash import CrashDialog

    window = open_rencana(qtbot, uji, "perencana")

    def fail(*_a, **_k):
        raise ZeroDivisionError

    monkeypatch.setattr(ekspor, "make", fail)
    met = in_dialog(CrashDialog, close)
    press(Key.Key_Down, times=2)
    qtbot.waitUntil(lambda: bool(met))
    assert window.page.dokumen.pratinjau.ui.label_pesan.text() == "Pratinjau tidak dapat dibuat."
    wait_preview(qtbot, window)


@pytest.mark.luas
def test_the_page_keeps_the_rules_of_the_house(qtbot, uji):
    window = open_rencana(qtbot, uji, "perencana")
    check_page(window)
    press(Key.Key_R, ALT)
    check_page(window)
    window.page.show_saved(uji.ctx.folder.dokumen / ("nama yang sangat panjang " * 8 + ".pdf"))
    check_page(window)
    assert len(window.ui.label_keadaan.text()) < 90


@pytest.mark.luas
def test_question_mark_opens_the_chapter_of_the_page(qtbot, uji):
    window = open_rencana(qtbot, uji, "perencana")
    with qtbot.waitSignal(window.bantuan) as signal:
        press(Key.Key_F1)
    panduan = BantuanDialog()
    qtbot.addWidget(panduan)
    assert panduan.open_at(*signal.args)
