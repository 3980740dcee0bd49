"""Keutuhan in the window: everything looked at, a report to keep, a packet that is shown first."""

import zipfile

import pytest
from halaman_kantor import check_page, choose_file, column_texts, in_dialog, open_page, primary
from kantor_uji import NAMA, A
from papan_ketik import CTRL, Key, click, press
from pypdf import PdfReader
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.gui.administrasi.keutuhan import KeutuhanBagian
from sakip_desktop.gui.dialogs.diagnosa import DiagnosaDialog
from sakip_desktop.services import cadangan, periksa


@pytest.fixture
def buka(qtbot, uji):
    def show(akun="admin"):
        window = open_page(qtbot, uji, akun, Halaman.ADMINISTRASI)
        tab = window.page.ui.bagian
        nomor = next(n for n in range(tab.count()) if isinstance(tab.widget(n), KeutuhanBagian))
        tab.setCurrentIndex(nomor)
        return window, window.page.bagian

    return show


def test_everything_is_looked_at_and_the_report_is_kept(buka, uji, tmp_path):
    uji.ukur()
    baik = cadangan.buat(uji.ctx)
    buruk = cadangan.buat(uji.ctx)
    window, bagian = buka()
    assert primary(window) == ("Periksa sekarang", "")
    assert not bagian.ui.tombol_simpan.isEnabled()
    check_page(window)
    press(Key.Key_Return, CTRL)
    assert bagian.ui.label_hasil.text().startswith("✓ Semuanya utuh")
    assert {
        "Berkas basis data",
        "Hubungan antardata",
        "Jurnal",
        "Catatan terakhir",
        "Dokumen final",
        "Pindaian",
        "Cadangan",
    } <= set(column_texts(bagian.ui.tabel, "bagian"))
    assert "Diperiksa" in window.ui.label_keadaan.text()
    nomor = column_texts(bagian.ui.tabel, "bagian").index("Cadangan")
    assert baik.berkas.name not in column_texts(bagian.ui.tabel, "kalimat")[nomor]
    bagian.ui.tabel.setCurrentIndex(bagian.ui.tabel.records.index(nomor, 0))
    assert "sidik" in dict(bagian.details())["Rincian teknis"]

    isi = bytearray(buruk.berkas.read_bytes())
    isi[-100:] = bytes(100)
    buruk.berkas.write_bytes(isi)
    press(Key.Key_Return, CTRL)
    assert bagian.ui.label_hasil.text().startswith("✕ 1 dari ")
    assert column_texts(bagian.ui.tabel, "keadaan")[0] == "Bermasalah"
    assert buruk.berkas.name in column_texts(bagian.ui.tabel, "kalimat")[0]
    assert "Jangan dipakai" in column_texts(bagian.ui.tabel, "saran")[0]
    assert any("Jangan dipakai" in isi for _, isi in bagian.details())
    check_page(window)

    click(bagian.ui.tombol_salin)
    salinan = QApplication.clipboard().text()
    assert f"✕ Cadangan {buruk.berkas.name}" in salinan
    saat = uji.ctx.local(baik.dibuat)
    assert f"✓ Cadangan utuh: dibuat {tanggal_indonesia(saat.date())} pukul {saat:%H.%M}" in salinan
    assert f"Berkas {baik.berkas.name}," in salinan
    teks, pdf = tmp_path / "laporan.txt", tmp_path / "laporan.pdf"
    for path in (teks, pdf):
        choose_file(path)
        click(bagian.ui.tombol_simpan)
    assert teks.read_text(encoding="utf-8") == salinan
    halaman = " ".join(PdfReader(pdf).pages[0].extract_text().split())
    for kata in ("LAPORAN PERIKSA KEUTUHAN", NAMA, "Bermasalah", "Jangan dipakai"):
        assert kata in halaman


@pytest.mark.luas
def test_the_check_can_be_stopped_and_changes_nothing(uji):
    uji.kirim(A)
    for ke in range(5):

        def stop(done, _total, _teks, ke=ke):
            if done >= ke:
                raise Cancelled

        sebelum = uji.isi_basis_data()
        with pytest.raises(Cancelled):
            periksa.laporan(uji.ctx, stop)
        assert uji.isi_basis_data() == sebelum


@pytest.mark.luas
def test_the_packet_is_shown_before_it_is_saved(buka, uji, tmp_path):
    (uji.ctx.folder.log / "sakip.log").write_text("baris log\n")
    _, bagian = buka("pemeriksa")
    paket = tmp_path / "paket.zip"
    terlihat = {}

    def look(dialog):
        for nomor in range(dialog.ui.daftar.count()):
            dialog.ui.daftar.setCurrentRow(nomor)
            terlihat[dialog.ui.daftar.item(nomor).text()] = dialog.ui.isi.toPlainText()
        choose_file(paket)
        click(dialog.ui.tombol_simpan)
        assert "paket.zip" in dialog.ui.label_hasil.text()
        click(dialog.ui.tombol_tutup)

    met = in_dialog(DiagnosaDialog, look)
    click(bagian.ui.tombol_diagnosa)
    assert met
    with zipfile.ZipFile(paket) as isi:
        assert {nama: isi.read(nama).decode() for nama in isi.namelist()} == terlihat
    assert terlihat["log/sakip.log"] == "baris log\n"
    assert "Baris realisasi: " in terlihat["isi.txt"]
    assert "SQLite: " in terlihat["versi.txt"]
    assert f"Qt: {qVersion()}\n" in terlihat["versi.txt"]
