"""The cards of the rules: read, looked at, decided; and the way to what they find."""

import pytest
from halaman_kantor import CTRL, Key, check_page, column_texts, open_page, primary, state_at
from kantor_uji import AGUSTUS, JULI, PENGUMPULAN, A, B
from papan_ketik import focused, press, retype, type_text
from PySide6.QtWidgets import QPushButton

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui.page import Tujuan
from sakip_desktop.services import alur
from sakip_desktop.services.pengecualian import beri_pengecualian

JAUH = "melebihi-dua-kali-target"


def august(uji):
    def walk():
        uji.penuhi(A).isi("A1", "nilai", "25")
        uji.penuhi(B)
        uji.masuk("perencana")
        alur.mulai_siklus(uji.ctx, PENGUMPULAN, AGUSTUS)
        uji.jalan("isi-formulir", periode=AGUSTUS)
        uji.masuk("pengisi-a").isi("A1", "nilai", "25", AGUSTUS)

    return uji.titik("kartu aturan", walk)


def open_rules(qtbot, uji, akun="perencana", periode=AGUSTUS):
    window = open_page(qtbot, uji, akun, Halaman.RENCANA, periode, bagian=8)
    return window, window.page.aturan


def choose(bagian, kode):
    tabel = bagian.ui.tabel_aturan
    tabel.setFocus()
    tabel.setCurrentIndex(tabel.records.index(tabel.records.row_of(kode), 0))


def test_a_threshold_is_looked_at_and_then_saved(qtbot, uji):
    window, bagian = open_rules(qtbot, august(uji))
    ui = bagian.ui
    choose(bagian, JAUH)
    assert ui.label_kartu.text() == "Realisasi jauh di atas target (peringatan)"
    assert column_texts(ui.tabel_temuan, "temuan") == [
        "Realisasi 25 lebih dari dua kali target 10."
    ]
    assert primary(window) == ("Lihat pengaruhnya", "Belum ada yang diubah.")
    ui.ambang.setFocus()
    retype(ui.ambang, "banyak")
    press(Key.Key_Return, CTRL)
    assert "tidak terbaca" in ui.galat.text()
    retype(ui.ambang, "3")
    assert primary(window) == ("Lihat pengaruhnya", "")
    press(Key.Key_Return, CTRL)
    assert ui.label_pengaruh.text() == (
        "1 temuan menjadi 0: 0 bertambah, 1 hilang. Berlaku sejak 1 Agustus 2025; formulir yang "
        "sudah dikirim tetap seperti adanya."
    )
    assert column_texts(ui.tabel_temuan, "pengaruh") == ["Hilang"]
    assert focused() is ui.alasan
    assert primary(window) == ("Simpan aturan", "Tulis alasannya lebih dahulu.")
    type_text("Rapat Tim SAKIP")
    press(Key.Key_Return, CTRL)
    assert ui.tabel_temuan.records.rowCount() == 0
    assert state_at(ui.tabel_aturan, JAUH, "keadaan") == "✓ Aktif"
    kolom = ui.tabel_aturan.records.column_of("ambang")
    row = ui.tabel_aturan.records.row_of(JAUH)
    assert ui.tabel_aturan.records.text(ui.tabel_aturan.records.index(row, kolom)) == "3 kali"
    assert primary(window) == ("Lihat pengaruhnya", "Belum ada yang diubah.")
    riwayat = dict(window.page.rincian.shown)["Riwayat"]
    assert riwayat == "1 Agustus 2025: ambang 3 kali\nPerencana (Contoh): Rapat Tim SAKIP"
    check_page(window)


@pytest.mark.luas
def test_a_rule_is_switched_off_and_typing_can_be_given_up(qtbot, uji):
    window, bagian = open_rules(qtbot, august(uji), periode=JULI)
    ui = bagian.ui
    choose(bagian, JAUH)
    ui.aktif.setFocus()
    press(Key.Key_Space)
    assert window.page.unsaved() == ("aturan",)
    ui.tombol_kembali.click()
    assert ui.aktif.isChecked()
    assert window.page.unsaved() == ()
    ui.aktif.setFocus()
    press(Key.Key_Space)
    press(Key.Key_Return, CTRL)
    assert "Hanya perbandingan: Juli 2025 sudah berakhir" in ui.label_pengaruh.text()
    type_text("Rapat")
    press(Key.Key_Return, CTRL)
    assert state_at(ui.tabel_aturan, JAUH, "keadaan") == "– Dimatikan"
    assert ui.label_pengaruh.text() == "Juli 2025 masih diperiksa dengan: seperti bawaan."
    assert column_texts(ui.tabel_temuan, "apa") == ["A1  Indikator A1"], "July has ended"
    ui.tampil.setCurrentIndex(3)
    assert column_texts(ui.tabel_aturan, "judul") == ["Realisasi jauh di atas target"]
    ui.tampil.setCurrentIndex(2)
    assert "Tulisan belum terbaca" not in column_texts(ui.tabel_aturan, "judul")


@pytest.mark.luas
def test_what_guards_arithmetic_cannot_be_touched(qtbot, uji):
    _window, bagian = open_rules(qtbot, august(uji))
    choose(bagian, "belum-jelas")
    assert not bagian.ui.aktif.isEnabled()
    assert not bagian.ui.ambang.isVisible()
    assert not bagian.ui.alasan.isVisible()
    assert state_at(bagian.ui.tabel_aturan, "belum-jelas", "keadaan") == "⊘ Selalu aktif"
    choose(bagian, "belum-diisi")
    assert "ketika formulir akan dikirim" in bagian.ui.label_kosong.text()


@pytest.mark.luas
def test_readers_read_and_who_sees_the_form_goes_to_its_cell(qtbot, uji):
    window, bagian = open_rules(qtbot, august(uji), "pengisi-a")
    assert primary(window) is None
    choose(bagian, JAUH)
    assert not bagian.ui.ambang.isEnabled()
    assert "Hanya Sekretaris Tim SAKIP" in dict(window.page.rincian.shown)["Siapa yang mengatur"]
    bagian.ui.tabel_temuan.setFocus()
    press(Key.Key_Return)
    assert window.page.HALAMAN is Halaman.ISI_DATA
    tabel = window.page.ui.tabel_indikator
    assert focused() is tabel
    assert tabel.records.key_at(tabel.currentIndex().row()) == (uji.indikator["A1"], AGUSTUS)


@pytest.mark.luas
def test_a_finding_of_the_plan_leads_to_its_cell_there(qtbot, uji):
    window, bagian = open_rules(qtbot, august(uji))
    choose(bagian, "target-tidak-sejalan")
    assert bagian.ui.tabel_temuan.records.rowCount() == 0
    bagian.ui.tampil.setCurrentIndex(1)
    judul = column_texts(bagian.ui.tabel_aturan, "judul")
    assert "Realisasi jauh di atas target" in judul
    plan = [satu for satu in bagian._kartu if satu.rencana]
    for satu in plan[:1]:
        choose(bagian, satu.aturan.kode)
        bagian.ui.tabel_temuan.setFocus()
        press(Key.Key_Return)
        assert window.page.bagian is not bagian


@pytest.mark.luas
def test_what_is_exempted_is_told_with_its_card_and_taken_back_there(qtbot, uji):
    august(uji)
    beri_pengecualian(
        uji.masuk("tim").ctx, JAUH, uji.indikator["A1"], AGUSTUS, "Ada kegiatan tambahan."
    )
    window, bagian = open_rules(qtbot, uji)
    ui = bagian.ui
    assert ui.label_ringkas.text().endswith("1 dikecualikan")
    ui.tampil.setCurrentIndex(4)
    assert column_texts(ui.tabel_aturan, "judul") == ["Realisasi jauh di atas target"]
    assert column_texts(ui.tabel_temuan, "tingkat") == ["Dikecualikan"]
    assert ui.label_menemukan.text().endswith("Seperti bawaan program; kantor belum mengubahnya.")
    assert dict(window.page.rincian.shown)["Pengecualian A1, Agustus 2025"].startswith(
        f"Indikator A1 ({A}). Dikecualikan oleh Tim (Contoh): Ada kegiatan tambahan.\n1 Agustus"
    )
    check_page(window)
    (tombol,) = [
        satu
        for satu in window.page.rincian.findChildren(QPushButton)
        if satu.text() == "Cabut pengecualian"
    ]
    tombol.click()
    qtbot.waitUntil(lambda: ui.label_ringkas.text().endswith("0 dikecualikan"))
    ui.tampil.setCurrentIndex(0)
    choose(bagian, JAUH)
    assert column_texts(ui.tabel_temuan, "tingkat") == ["Peringatan"]
    assert "Dicabut oleh Perencana (Contoh)" in str(window.page.rincian.shown)


@pytest.mark.luas
def test_who_sees_no_form_is_led_to_the_months_in_the_recap(qtbot, uji):
    august(uji)
    uji.masuk("pengisi-a").isi_rupiah("SK1", "13.000.000", AGUSTUS)
    window, bagian = open_rules(qtbot, uji)
    for kode, dicari in ((JAUH, "A1"), ("melebihi-pagu", "SK1")):
        window.go_to(Tujuan(halaman=Halaman.RENCANA))
        choose(bagian, kode)
        bagian.ui.tabel_temuan.setFocus()
        press(Key.Key_Return)
        assert window.page.HALAMAN is Halaman.REKAP
        assert dicari in str(window.page.pohon.rincian.shown)
