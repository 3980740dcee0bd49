"""Follow-up in the window: proposals ticked, turns with evidence, hand-over, ways from a cell."""

from dataclasses import replace

import pytest
from berkas_uji import pdf
from halaman_kantor import (
    Key,
    check_page,
    choose_file,
    closed,
    column_texts,
    in_dialog,
    open_page,
    primary,
    state_at,
)
from kantor_uji import AGUSTUS, JULI, TAHUN, A, B
from openpyxl import load_workbook
from papan_ketik import click, press, type_text
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.periode import bulan
from sakip_desktop.domain.tindak_lanjut import AsalTindak, KeadaanTindak
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.bukti.lihat import LihatBerkasDialog
from sakip_desktop.gui.formulir_rincian import follow_up_parts
from sakip_desktop.gui.isian import choose
from sakip_desktop.gui.tindak.catat import TindakCatatDialog, TindakSerahDialog
from sakip_desktop.gui.tindak.jadikan import measured_parts, paper_parts
from sakip_desktop.gui.tindak.tambah import TindakTambahDialog
from sakip_desktop.services import capaian, formulir, tindak_lanjut
from sakip_desktop.services.naskah import konsep
from sakip_desktop.services.usul_tindak import usul_tindak

SALIN = Qt.DropAction.CopyAction
KIRI, TANPA = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def full(uji):
    """Figures with findings and an obstacle."""

    def walk():
        uji.penuhi(A).isi("A1", "nilai", "25")
        uji.isi("A2", "pembilang", "60")
        uji.isi("A4", "kendala", "Petugas <b>sakit</b> & cuti")
        uji.isi("A4", "upaya", "Menunjuk pengganti")
        uji.penuhi(B)

    return uji.titik("tindak lanjut jendela", walk)


def followed(uji):
    """Two of unit A, one of unit B, all open."""

    def walk():
        uji.masuk("perencana")
        usul = usul_tindak(uji.ctx, JULI)
        contoh = next(s for s in usul if s.asal is AsalTindak.KENDALA)
        for unit, uraian, hari in ((B, "Milik B", 20), (A, "Milik A", 25), (A, contoh.uraian, 28)):
            satu = _masukan(uji, contoh, uraian, unit, hari)
            tindak_lanjut.buka_tindak(uji.ctx, JULI, satu)

    return full(uji).titik("tindak lanjut dibuka", walk)


def _masukan(uji, contoh, uraian, unit, hari):
    return tindak_lanjut.TindakLanjut(
        id="",
        periode=JULI,
        asal=contoh.asal if uraian == contoh.uraian else AsalTindak.REKOMENDASI,
        rujukan=contoh.rujukan if uraian == contoh.uraian else "",
        indikator_id=contoh.indikator_id if uraian == contoh.uraian else "",
        uraian=uraian,
        rencana="Buat jadwal",
        keluaran="Jadwal" if unit == B else "",
        unit_id=uji.unit[unit],
        orang_id=None,
        penanggung_jawab="",
        tenggat=bulan(TAHUN, 8).mulai.replace(day=hari),
        keadaan=KeadaanTindak.BELUM,
        persen=0,
        dibuat_oleh="",
    )


def open_part(qtbot, uji, akun, periode=JULI):
    window = open_page(qtbot, uji, akun, Halaman.NASKAH, periode)
    window.page.ui.bagian.setCurrentWidget(window.page.tindak)
    window.page.tindak.setFocus()
    return window, window.page.tindak


def words(bagian):
    return [teks.splitlines()[0] for teks in column_texts(bagian.ui.tabel, "uraian")]


def at(bagian, uraian):
    """The cursor on one."""
    row = words(bagian).index(uraian)
    bagian.ui.tabel.setCurrentIndex(bagian.ui.tabel.records.index(row, 0))
    return bagian.chosen()


@pytest.fixture
def berkas(tmp_path):
    satu = tmp_path / "jadwal.pdf"
    satu.write_bytes(pdf("Jadwal"))
    return satu


@pytest.mark.luas
def test_proposals_are_ticked_by_keys_and_several_become_follow_ups(qtbot, uji, tmp_path):
    window, bagian = open_part(qtbot, full(uji), "perencana")
    assert "tekan Tambah" in bagian.ui.label_kosong.text()
    assert primary(window) == ("Tambah…", "")

    def tick(dialog):
        ui = dialog.ui
        semua = ui.tabel.records.rowCount()
        assert semua >= 3
        press(Key.Key_Space)
        press(Key.Key_Down)
        press(Key.Key_Space)
        assert ui.label_pilih.text() == "2 dicentang"
        choose(ui.sumber, AsalTindak.KENDALA.value)
        assert column_texts(ui.tabel, "rencana") == ["Menunjuk pengganti"]
        ui.tabel.setFocus()
        press(Key.Key_Space)
        ui.keluaran.setText("Laporan singkat")
        click(ui.tombol_simpan)

    met = in_dialog(TindakTambahDialog, tick)
    click(window.ui.tombol_utama)
    assert met
    assert len(words(bagian)) == 3
    assert "Petugas <b>sakit</b> & cuti" in words(bagian)
    satu = at(bagian, "Petugas <b>sakit</b> & cuti")
    assert (satu.rencana, satu.keluaran, satu.penanggung_jawab) == (
        "Menunjuk pengganti",
        "Laporan singkat",
        A,
    )
    check_page(window)

    def write(dialog):
        ui = dialog.ui
        assert ui.tabel.records.rowCount() == len(usul_tindak(uji.ctx, JULI))
        choose(ui.sumber, "sendiri")
        type_text("Susun jadwal")
        click(ui.tombol_simpan)
        assert "Penanggung jawabnya belum dipilih" in ui.label_galat.text()
        choose(ui.orang, uji.orang["tim"])
        click(ui.tombol_simpan)

    in_dialog(TindakTambahDialog, write)
    click(window.ui.tombol_utama)
    assert at(bagian, "Susun jadwal").penanggung_jawab == "Tim (Contoh)"
    buku = tmp_path / "tindak.xlsx"
    met = choose_file(buku)
    click(bagian.ui.tombol_excel)
    qtbot.waitUntil(buku.exists)
    isi = [[sel.value for sel in baris] for baris in load_workbook(buku).active.rows]
    assert any("Petugas <b>sakit</b> & cuti" in str(sel) for baris in isi for sel in baris)


def test_a_filler_goes_on_with_ones_own_and_closes_it(qtbot, uji, berkas):
    window, bagian = open_part(qtbot, followed(uji), "pengisi-a")
    assert words(bagian) == ["Milik A", "Petugas <b>sakit</b> & cuti", "Milik B"], "own first"
    at(bagian, "Milik B")
    assert not bagian.ui.tombol_catat.isEnabled()
    assert "milik unit lain" in bagian.ui.label_alasan.text()
    assert bagian.ui.tombol_serah.isHidden()
    assert primary(window) is None
    satu = at(bagian, "Milik A")
    assert primary(window) == ("Catat perkembangan…", "")

    def record(dialog):
        ui = dialog.ui
        assert ui.persen.value() == 0
        click(ui.tombol_simpan)
        assert "Catatannya kosong" in ui.label_galat.text()
        ui.catatan.setFocus()
        type_text("Draf selesai")
        ui.persen.setValue(40)
        ui.berkas.setText(str(berkas))
        ui.catatan.setFocus()
        press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_dialog(TindakCatatDialog, record)
    bagian.ui.tabel.setFocus()
    press(Key.Key_Return)
    assert bagian.chosen().persen == 40
    window.batalkan.trigger()
    assert (bagian.chosen().persen, bagian.chosen().gerak) == (0, ())
    assert bagian.ui.label_alasan.text() == "Dibatalkan: Tindak lanjut: dalam proses."
    window.batalkan.trigger()
    assert bagian.ui.label_alasan.text() == "Tidak ada yang dapat dibatalkan di sini."
    press(Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert bagian.ui.label_alasan.text() == "Dipulihkan: Tindak lanjut: dalam proses."
    assert state_at(bagian.ui.tabel, satu.id, "keadaan") == "● Dalam proses"
    assert column_texts(bagian.ui.tabel_gerak, "catatan") == ["Draf selesai"]
    assert column_texts(bagian.ui.tabel_gerak, "bukti") == ["jadwal.pdf"]
    met = in_dialog(LihatBerkasDialog, lambda dialog: click(dialog.ui.tombol_tutup))
    bagian.ui.tabel_gerak.setFocus()
    press(Key.Key_Return)
    assert met[0].ui.label_judul.text() == "jadwal.pdf"

    def close(dialog):
        ui = dialog.ui
        choose(ui.keadaan, KeadaanTindak.SELESAI)
        assert ui.persen.value() == 100
        ui.persen.setValue(90)
        assert ui.keadaan.currentData() == KeadaanTindak.PROSES
        ui.persen.setValue(100)
        assert ui.keadaan.currentData() == KeadaanTindak.SELESAI
        assert ui.tanpa_bukti.isHidden()
        ui.catatan.setPlainText("Sudah")
        click(ui.tombol_simpan)

    in_dialog(TindakCatatDialog, close)
    click(bagian.ui.tombol_catat)
    assert "Milik A" not in words(bagian)
    choose(bagian.ui.keadaan, "selesai")
    bagian.ui.keadaan.activated.emit(2)
    assert words(bagian) == ["Milik A"]
    assert not bagian.ui.tombol_catat.isEnabled()
    assert [s.uraian for s in tindak_lanjut.tindak_saya(uji.ctx)] == ["Petugas <b>sakit</b> & cuti"]


@pytest.mark.luas
def test_a_file_dropped_on_a_line_the_reason_without_one_and_another_owner(qtbot, uji, berkas):
    followed(uji).jam.ke(bulan(TAHUN, 8).mulai.replace(day=22))
    window, bagian = open_part(qtbot, uji, "perencana", AGUSTUS)
    assert "1 lewat tenggat · 3 terbawa dari periode sebelumnya" in bagian.ui.label_ringkas.text()
    satu = at(bagian, "Milik B")
    assert state_at(bagian.ui.tabel, satu.id, "keadaan") == "! Lewat tenggat"
    choose(bagian.ui.keadaan, "lewat")
    bagian.ui.keadaan.activated.emit(1)
    assert words(bagian) == ["Milik B"]

    def close(dialog):
        ui = dialog.ui
        assert ui.berkas.text() == str(berkas)
        choose(ui.keadaan, KeadaanTindak.SELESAI)
        assert ui.tanpa_bukti.isHidden()
        ui.berkas.clear()
        assert not ui.tanpa_bukti.isHidden()
        ui.catatan.setPlainText("Selesai lisan")
        click(ui.tombol_simpan)
        assert "belum ada buktinya" in ui.label_galat.text()
        click(ui.tombol_batal)

    met = in_dialog(TindakCatatDialog, close)
    tempat = bagian.ui.tabel.visualRect(bagian.ui.tabel.records.index(0, 0)).center()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(berkas))])
    layar = bagian.ui.tabel.viewport()
    for jenis in (QEvent.Type.DragEnter, QEvent.Type.Drop):
        QApplication.sendEvent(layar, QDropEvent(QPointF(tempat), SALIN, data, KIRI, TANPA, jenis))
    qtbot.waitUntil(lambda: closed(met))

    def hand(dialog):
        ui = dialog.ui
        click(ui.tombol_simpan)
        assert "Alasannya kosong" in ui.label_galat.text()
        choose(ui.unit, uji.unit[A])
        ui.alasan.setText("Tugasnya pindah")
        click(ui.tombol_simpan)

    met = in_dialog(TindakSerahDialog, hand)
    click(bagian.ui.tombol_serah)
    assert met
    assert bagian.chosen().penanggung_jawab == A
    assert f"Diserahkan dari {B} kepada {A}" in bagian.chosen().gerak[-1].catatan
    check_page(window)


@pytest.mark.luas
def test_from_the_analysis_and_from_the_cell(qtbot, uji):
    window = open_page(qtbot, full(uji), "kabag", Halaman.REKAP)
    bagian = window.page.analisis
    window.page.ui.bagian.setCurrentWidget(bagian)
    apa = bagian.ui.tabel_temuan.records.records[0]

    def save(dialog):
        assert dialog.ui.label_pilih.text() == "1 dicentang"
        assert dialog.ui.tabel.records.records[0].uraian == apa.temuan.isi
        click(dialog.ui.tombol_simpan)

    met = in_dialog(TindakTambahDialog, save)
    click(bagian.ui.tombol_tindak)
    assert met
    (satu,) = tindak_lanjut.daftar_tindak(uji.ctx, JULI)
    assert (satu.uraian, satu.unit_id) == (apa.temuan.isi, apa.unit_id)
    # Beside the figure only for who may open one, and only where there is something.
    (bagian_sel,) = follow_up_parts(window.page, uji.baris("A4"))
    assert bagian_sel.judul == "Perlu ditindaklanjuti?"
    assert follow_up_parts(window.page, uji.baris("B1")) == ()
    semua = {s.indikator.kode: s for s in capaian.laporan_pengukuran(uji.ctx, JULI).semua}
    assert [k for k, s in semua.items() if measured_parts(window.page, s)] == ["A4"]
    met = in_dialog(TindakTambahDialog, save_of_cell)
    panel = bagian_sel.buat(window.page)
    panel.show()
    panel.tombol.click()
    qtbot.waitUntil(lambda: bool(met))
    qtbot.waitUntil(lambda: len(tindak_lanjut.daftar_tindak(uji.ctx, JULI)) == 2)


@pytest.mark.luas
def test_from_what_a_paper_recommends_with_what_is_being_typed(qtbot, uji):
    uji.masuk("perencana")
    notulen = konsep.usulkan(uji.ctx, KodeDokumen.NOTULEN, JULI)
    assert paper_parts(open_page(qtbot, uji, "perencana", Halaman.NASKAH).page, notulen) == ()
    isian = replace(notulen.isian, teks={"kesimpulan": "Lengkapi bukti."})
    konsep.simpan_naskah(uji.ctx, replace(notulen, isian=isian))
    window = open_page(qtbot, uji, "perencana", Halaman.NASKAH)
    (tersimpan,) = konsep.daftar_naskah(uji.ctx, JULI)
    window.page.show_paper(KodeDokumen.NOTULEN, tersimpan.id)
    tombol = window.page.rincian.findChild(QPushButton, "tombol_tindak_lanjut")
    window.page.susun.isian.fields["kesimpulan"].setPlainText("Lengkapi bukti.\nSusun jadwal.")

    def save(dialog):
        semua = dialog.ui.tabel.records.records
        assert [satu.uraian for satu in semua] == ["Lengkapi bukti.", "Susun jadwal."]
        choose(dialog.ui.unit, uji.unit[B])
        click(dialog.ui.tombol_simpan)

    met = in_dialog(TindakTambahDialog, save)
    tombol.click()
    qtbot.waitUntil(lambda: closed(met))
    semua = tindak_lanjut.daftar_tindak(uji.ctx, JULI)
    assert [s.rujukan for s in semua] == ["Notulen 1 Juli 2025: Kesimpulan"] * 2


def save_of_cell(dialog):
    assert "Petugas <b>sakit</b> & cuti" in dialog.ui.tabel.records.records[0].uraian
    click(dialog.ui.tombol_simpan)


@pytest.mark.luas
def test_a_budget_line_has_the_way_too_and_says_when_nothing_is_left(qtbot, uji):
    full(uji).masuk("pengisi-b").isi_rupiah("SK2", "7.000.000", versi=1)
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    formulir_b = formulir.formulir(uji.ctx, uji.unit[B], JULI)
    (baris,) = formulir_b.anggaran
    (satu,) = follow_up_parts(window.page, baris)
    panel = satu.buat(window.page)
    panel.show()
    met = in_dialog(TindakTambahDialog, lambda dialog: click(dialog.ui.tombol_simpan))
    panel.tombol.click()
    qtbot.waitUntil(lambda: bool(met))
    qtbot.waitUntil(lambda: bool(tindak_lanjut.daftar_tindak(uji.ctx, JULI)))
    (dibuka,) = tindak_lanjut.daftar_tindak(uji.ctx, JULI)
    assert (dibuka.simpul_id, dibuka.unit_id) == (uji.simpul["SK2"], uji.unit[B])
    met = in_dialog(PesanDialog, lambda dialog: press(Key.Key_Escape))
    panel.tombol.click()
    qtbot.waitUntil(lambda: bool(met))
    assert "sudah menjadi tindak lanjut" in " ".join(
        label.text() for label in met[0].findChildren(QLabel)
    )


@pytest.mark.luas
def test_who_may_not_make_one_is_told_why(qtbot, uji):
    window = open_page(qtbot, full(uji), "pemeriksa", Halaman.REKAP)
    window.page.ui.bagian.setCurrentWidget(window.page.analisis)
    tombol = window.page.analisis.ui.tombol_tindak
    assert not tombol.isEnabled()
    assert "yang berwenang" in tombol.toolTip()
    assert follow_up_parts(window.page, uji.baris("A4")) == ()


@pytest.mark.luas
def test_open_ones_stand_in_tugas_saya_and_lead_to_the_list(qtbot, uji):
    window = open_page(qtbot, followed(uji), "pengisi-a", Halaman.TUGAS, AGUSTUS)
    ui = window.page.ui
    assert ui.label_tindak.text() == (
        "2 tindak lanjut belum selesai:\n○ Milik A (tenggat 25 Agustus 2025)\n"
        "○ A4: Petugas <b>sakit</b> & cuti (tenggat 28 Agustus 2025)"
    )
    check_page(window)
    click(ui.tombol_tindak)
    assert window.page.HALAMAN is Halaman.NASKAH
    assert window.periode == JULI
    assert window.page.tindak.chosen().uraian == "Milik A"
    assert window.page.tindak.ui.tabel.hasFocus()
    window = open_page(qtbot, uji, "pimpinan", Halaman.TUGAS)
    assert window.page.ui.bagian_tindak.isHidden()
    # What is late is put before those who may hand it on, until it is done.
    uji.jam.ke(bulan(TAHUN, 8).mulai.replace(day=22))
    window = open_page(qtbot, uji, "pimpinan", Halaman.TUGAS, AGUSTUS)
    assert window.page.ui.label_tindak.text() == (
        "1 tindak lanjut perlu diingatkan atau diserahkan kepada yang lain:\n"
        f"! Milik B (lewat tenggat 20 Agustus 2025): {B}"
    )
