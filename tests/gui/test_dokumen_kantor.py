"""Dokumen kantor in the window: the register, and a period's evidence that goes out."""

import zipfile
from datetime import date

import pytest
from berkas_uji import docx, pdf
from halaman_kantor import (
    ALT,
    Key,
    check_page,
    choose_file,
    column_texts,
    in_dialog,
    open_page,
    primary,
    shown_buttons,
)
from kantor_uji import JULI, TAHUN
from papan_ketik import click, press, retype
from PySide6.QtCore import QPoint
from seret_uji import brought, drop

from sakip_desktop.domain.dokumen_kantor import MacamDokumen
from sakip_desktop.domain.errors import BasisDataGalat
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.bukti.lihat import LihatBerkasDialog
from sakip_desktop.gui.dialogs.konfirmasi import KonfirmasiDialog
from sakip_desktop.gui.dialogs.sk_tim import SkTimDialog
from sakip_desktop.gui.rencana import kirim_periode as jendela_kirim
from sakip_desktop.gui.rencana.dokumen_isian import DokumenIsianDialog
from sakip_desktop.gui.rencana.kirim_periode import KirimPeriodeDialog
from sakip_desktop.services import bukti_angka, dokumen_kantor, sk_tim
from sakip_desktop.services.dokumen_kantor import DokumenInput


def open_part(qtbot, uji, akun):
    window = open_page(qtbot, uji, akun, Halaman.RENCANA, bagian=9)
    bagian = window.page.dokumen_kantor
    assert window.page.ui.bagian.currentWidget() is bagian
    return window, bagian


def listed(uji):
    return dokumen_kantor.daftar_dokumen_kantor(uji.ctx, TAHUN)


def test_documents_are_entered_dropped_replaced_and_retired(qtbot, uji, tmp_path):
    window, bagian = open_part(qtbot, uji, "perencana")
    tabel = bagian.ui.tabel
    assert column_texts(tabel, "macam")[0] == "Renstra"
    assert set(column_texts(tabel, "keadaan")) == {"Belum ada"}
    assert window.page.status() == "0 dari 11 jenis tercatat · 0 ada berkasnya · 11 belum ada"
    assert primary(window) == ("Tambah dokumen…", "")
    qtbot.waitUntil(lambda: not tabel.horizontalScrollBar().isVisible())
    check_page(window)

    def enter(box):
        ui = box.ui
        assert ui.macam.currentData() == MacamDokumen.RENSTRA
        retype(ui.judul, "Renstra 2021")
        ui.berkas.setText(str(brought(tmp_path, "palsu.pdf", b"MZ")))
        press(Key.Key_Return)
        said.append(ui.label_galat.text())
        assert box.isVisible(), "what was typed stays"
        ui.berkas.setText(str(brought(tmp_path, "renstra.pdf", pdf())))
        ui.bertanggal.setChecked(True)
        press(Key.Key_Return)

    said = []
    in_dialog(DokumenIsianDialog, enter)
    tabel.setFocus()
    press(Key.Key_Return)
    assert "Isinya bukan PDF" in said[0]
    [satu] = listed(uji)
    assert (satu.judul, satu.nama, satu.tanggal) == (
        "Renstra 2021",
        "renstra.pdf",
        uji.ctx.today(),
    )
    assert column_texts(tabel, "keadaan")[0] == "Ada berkas"
    assert ("Renstra", "Renstra 2021") in window.page.rincian.shown

    shown = []
    in_dialog(LihatBerkasDialog, lambda box: (shown.append(box.pratinjau.page_count), box.reject()))
    tabel.setFocus()
    press(Key.Key_Return)
    assert shown == [1]

    def replace(box):
        said.append(box.ui.label_ganti.text())
        press(Key.Key_Return)

    in_dialog(DokumenIsianDialog, replace)
    tempat = QPoint(20, tabel.rowViewportPosition(0) + 4)
    assert drop(tabel.viewport(), tempat, brought(tmp_path, "baru.docx", docx()))
    qtbot.waitUntil(lambda: listed(uji)[0].nama == "baru.docx")
    assert said[1] == "Berkas lama (renstra.pdf) diganti. Yang lama tetap disimpan."
    assert len(listed(uji)) == 1

    def other(box):
        assert box.ui.macam.currentData() == MacamDokumen.LAINNYA
        assert box.ui.berkas.text().endswith("juknis.pdf")
        retype(box.ui.judul, "Juknis")
        press(Key.Key_Return)

    in_dialog(DokumenIsianDialog, other)
    kosong = QPoint(20, tabel.viewport().height() - 4)
    assert tabel.rowAt(kosong.y()) < 0
    assert drop(tabel.viewport(), kosong, brought(tmp_path, "juknis.pdf", pdf("j")))
    qtbot.waitUntil(lambda: len(listed(uji)) == 2)

    in_dialog(KonfirmasiDialog, lambda box: click(box.ui.tombol_lanjut))
    tabel.setCurrentIndex(tabel.records.index(0, 0))
    click(bagian.ui.tombol_cabut)
    assert [satu.judul for satu in listed(uji)] == ["Juknis"]
    assert column_texts(tabel, "keadaan")[0] == "Belum ada"


@pytest.mark.luas
def test_readers_see_the_register_and_cannot_change_it(qtbot, uji, tmp_path):
    isi = {"tahun": TAHUN, "macam": MacamDokumen.PK, "judul": "PK"}
    berkas = brought(tmp_path, "pk.pdf", pdf())
    uji.masuk("tim")
    dokumen_kantor.simpan_dokumen(uji.ctx, DokumenInput(**isi, berkas=berkas))
    window, bagian = open_part(qtbot, uji, "pimpinan")
    assert primary(window) is None
    tombol = [satu for satu in shown_buttons(bagian) if "Buka folder" not in satu]
    assert tombol == ["Lihat berkas", "Kumpulkan bukti Juli 2025…"]
    tabel = bagian.ui.tabel
    assert not drop(tabel.viewport(), QPoint(20, 4), berkas)
    tabel.setCurrentIndex(
        tabel.records.index(column_texts(tabel, "keadaan").index("Ada berkas"), 0)
    )
    [tempat] = uji.ctx.folder.bukti.iterdir()
    tempat.unlink()
    met = in_dialog(PesanDialog, lambda _box: press(Key.Key_Return))
    click(bagian.ui.tombol_lihat)
    assert "tidak ada lagi di folder bukti" in met[0].ui.label_mengapa.text()


@pytest.fixture
def terisi(uji, tmp_path):
    """One figure with evidence, one document."""
    uji.masuk("pengisi-a")
    laporan = brought(tmp_path, "laporan.pdf", pdf())
    bukti_angka.tambah_bukti(uji.ctx, uji.indikator["A1"], JULI, laporan)
    isi = {"tahun": TAHUN, "macam": MacamDokumen.PK, "judul": "PK"}
    berkas = brought(tmp_path, "pk.pdf", pdf("pk"))
    uji.masuk("tim")
    dokumen_kantor.simpan_dokumen(uji.ctx, DokumenInput(**isi, berkas=berkas))
    return uji


@pytest.mark.luas
def test_a_period_goes_out_from_the_window(qtbot, terisi, tmp_path, monkeypatch):
    window, bagian = open_part(qtbot, terisi, "perencana")
    tujuan, said = tmp_path / "keluar.zip", []
    tulis = jendela_kirim.kirim_periode.tulis_zip

    def full(*_isi):
        raise BasisDataGalat("keluar.zip belum disimpan: disk penuh.")

    def act(box):
        said.append(box.ui.label_isi.text())
        box.ui.dengan_dokumen.setChecked(True)
        said.append(box.ui.label_isi.text())
        monkeypatch.setattr(jendela_kirim.kirim_periode, "tulis_zip", full)
        choose_file(tujuan)
        box._save()
        said.append(box.ui.label_galat.text())
        monkeypatch.setattr(jendela_kirim.kirim_periode, "tulis_zip", tulis)
        choose_file(tujuan)
        box._save()

    in_dialog(KirimPeriodeDialog, act)
    press(Key.Key_I, ALT)
    qtbot.waitUntil(tujuan.exists)
    assert said[0].startswith("1 berkas, ")
    assert said[1].startswith("2 berkas, ")
    assert "disk penuh" in said[2]
    with zipfile.ZipFile(tujuan) as arsip:
        assert set(arsip.namelist()) == {
            "bukti/A1_2025-07_laporan.pdf",
            "dokumen kantor/pk_2025_PK.pdf",
            "Daftar bukti 2025-07.xlsx",
        }
    assert window.page.ui.label_hasil.text() == f"✓ Tersimpan: {tujuan}"

    for satu in terisi.ctx.folder.bukti.iterdir():
        satu.unlink()

    def folder(box):
        said.append(box.ui.label_awas.text())
        box.ui.pilih_folder.setChecked(True)
        monkeypatch.setattr(jendela_kirim, "ask_folder", lambda *_isi: tmp_path)
        click(box.ui.tombol_simpan)

    in_dialog(KirimPeriodeDialog, folder)
    met = in_dialog(PesanDialog, lambda _box: press(Key.Key_Return))
    click(bagian.ui.tombol_kirim)
    qtbot.waitUntil(lambda: bool(met))
    assert said[3].startswith("! 1 berkas tidak ada di folder bukti dan tidak ikut: laporan.pdf.")
    assert met[0].ui.label_apa.text() == "1 berkas tidak ikut."
    [nama] = [s for s in tmp_path.iterdir() if s.name.startswith("Bukti 2025-07")]
    assert [s.name for s in nama.iterdir()] == ["Daftar bukti 2025-07.xlsx"]


@pytest.mark.luas
def test_the_decree_in_force_stands_in_the_register_and_is_changed_where_it_is_recorded(
    qtbot, uji, tmp_path
):
    uji.masuk("perencana")
    masa = {"tanggal": date(TAHUN, 1, 5), "mulai": date(TAHUN, 1, 5)}
    sk_tim.simpan_sk(uji.ctx, sk_tim.SkTimInput(nomor="188", sampai=date(TAHUN, 12, 31), **masa))
    window, bagian = open_part(qtbot, uji, "perencana")
    tabel, ui = bagian.ui.tabel, bagian.ui
    row = column_texts(tabel, "keadaan").index("Berlaku")
    assert window.page.status() == "1 dari 11 jenis tercatat · 0 ada berkasnya · 10 belum ada"
    tabel.setCurrentIndex(tabel.records.index(row, 0))
    assert (ui.tombol_ubah.isEnabled(), ui.tombol_cabut.isEnabled()) == (True, False)
    assert "Dicatat di Daftar SK Tim; diubah di sana." in ui.tombol_cabut.toolTip()
    met = in_dialog(SkTimDialog, lambda _box: press(Key.Key_Escape))
    tabel.setFocus()
    press(Key.Key_Return)
    assert len(met) == 1

    typed = []

    def enter(box):
        typed.append((box.ui.nomor.text(), box.ui.berkas.text()))
        press(Key.Key_Return)

    berkas = brought(tmp_path, "sk.pdf", pdf())
    in_dialog(DokumenIsianDialog, enter)
    assert drop(tabel.viewport(), tabel.visualRect(tabel.currentIndex()).center(), berkas)
    qtbot.waitUntil(lambda: listed(uji)[0].nama == "sk.pdf")
    assert typed == [("188", str(berkas))]
    assert window.page.status() == "1 dari 11 jenis tercatat · 1 ada berkasnya · 10 belum ada"
    met = in_dialog(PesanDialog, lambda _box: press(Key.Key_Return))
    assert drop(tabel.viewport(), QPoint(20, 4), berkas, berkas)
    qtbot.waitUntil(lambda: bool(met))
