"""Rekap & pengukuran: what arrived, the measurement, and the step that goes on."""

from dataclasses import replace
from decimal import Decimal

import pytest
from halaman_kantor import (
    ALT,
    CTRL,
    Key,
    check_page,
    choose_file,
    column_texts,
    hand_on,
    headings,
    open_page,
    primary,
    shown_buttons,
    state_at,
)
from kantor_uji import (
    JULI,
    PENGUKURAN,
    TW3,
    A,
    B,
    change_indikator,
    make_plan,
    write_plan,
)
from papan_ketik import focused, press
from pdf_teks import pdf_text
from PySide6.QtGui import QGuiApplication

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.kinerja import Target
from sakip_desktop.domain.periode import setahun
from sakip_desktop.domain.tugas import FormulirMasuk
from sakip_desktop.gui.unit_table import _filled_text
from sakip_desktop.services import alur, capaian, pengerjaan, penyerahan, rencana, riwayat


@pytest.mark.luas
def test_what_is_missing_is_named_and_the_button_says_why(qtbot, uji):
    uji.kirim(B)
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    assert primary(window) == ("Rekap selesai", f"Menunggu kiriman formulir {A}.")
    unit = window.page.ui.tabel_unit
    assert column_texts(unit, "terisi") == ["0 dari 3", "1 dari 1"]
    assert state_at(unit, uji.unit[A], "keadaan") == "○ Belum dikirim"
    assert state_at(unit, uji.unit[B], "keadaan") == "✓ Dikirim"
    assert state_at(unit, uji.unit[B], "tenggat") == "✓ Tepat waktu"
    assert column_texts(unit, "temuan") == ["–", "tidak ada"]
    assert column_texts(unit, "sejak") == ["", "1 Agustus 2025"], "what waits was not sent"
    assert window.page.ui.label_unit.text() == "Yang masuk untuk Juli 2025: 1 dari 2 unit"
    press(Key.Key_Return, CTRL)
    assert uji.buka() == [("isi-formulir", A)], "a button that cannot be pressed does nothing"


@pytest.mark.luas
def test_of_an_approved_period_the_page_says_that_it_shows_what_was_approved(qtbot, uji):
    uji.sampai_analisa()
    uji.ukur()
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    assert window.page.ui.label_kabar.text().startswith(
        "✓ Angka, pagu, dan serapan di sini adalah yang disetujui Pimpinan (Contoh) pada 1 Agustus"
    )


@pytest.mark.luas
def test_the_head_takes_one_page_along(qtbot, uji, tmp_path):
    uji.kirim(A)
    window = open_page(qtbot, uji, "pimpinan", Halaman.REKAP)
    berkas = tmp_path / "ringkasan.pdf"
    choose_file(berkas)
    press(Key.Key_U, ALT)
    kabar = window.page.ui.label_kabar
    qtbot.waitUntil(lambda: kabar.text() == "✓ Berkas tersimpan: ringkasan.pdf")
    teks = pdf_text(berkas.read_bytes())
    assert "RINGKASAN UNTUK PIMPINAN" in teks
    assert "Draf, belum disetujui" in teks
    baris = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0]
    assert (baris.label, baris.peran) == ("Ekspor Ringkasan untuk pimpinan Juli 2025", "pimpinan")


@pytest.mark.luas
def test_a_late_form_and_a_returned_one_have_sign_and_word(qtbot, uji):
    uji.kirim(A)
    uji.jam.maju(days=20)
    uji.kirim(B)
    uji.jalan("analisa")
    uji.masuk("kabag")
    penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Bukti belum ada")
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    unit = window.page.ui.tabel_unit
    assert state_at(unit, uji.unit[A], "keadaan") == "↩ Dikembalikan"
    assert state_at(unit, uji.unit[B], "tenggat") == "! Terlambat"
    assert primary(window) == ("Rekap selesai", f"Menunggu kiriman formulir {A}.")


def test_the_team_goes_on_step_by_step_with_the_keyboard(qtbot, uji):
    uji.kirim(A)
    uji.kirim(B)
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    assert primary(window) == ("Rekap selesai", "")
    isian = hand_on().isian.ui
    assert (isian.menit.text(), isian.label_baku.text()) == ("120", "baku 120 menit")
    assert pengerjaan.waktu_saya(uji.ctx, JULI.tahun)[0].menit == 120, "as it stood when Enter came"
    assert primary(window) == ("Laporkan ke Kepala Bagian (di PC ini)", "")
    hand_on()
    assert uji.buka() == [("analisa", None)]
    assert primary(window) is None
    bagian = window.ui.label_keadaan.text().split(" · ")
    assert bagian[0].startswith("Tersimpan ")
    assert bagian[1] == "Dikirim ke Kepala Bagian (langkah 10)"


def test_a_worst_value_is_named_where_the_sentence_reckons_with_it(qtbot, uji, tmp_path):
    nol = {setahun(2025): Target(Decimal(0)), JULI: Target(Decimal(0))}
    plan = change_indikator(make_plan(), "B1", target=nol, realisasi_terburuk=Decimal(12))
    uji.masuk("perencana")
    rencana.terapkan_impor(uji.ctx, write_plan(tmp_path / "p.xlsx", plan), 2025, "Target 0")
    uji.masuk("pengisi-b")
    uji.isi("B1", "nilai", "4")
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    press(Key.Key_End, CTRL)
    assert window.page.ui.kalimat.toPlainText() == (
        "(12 − 4) ÷ 12 × 100 = 66,67 %. 12 adalah realisasi terburuk yang ditetapkan di rencana; "
        "ia dipakai karena targetnya 0."
    )
    check_page(window)


@pytest.mark.luas
def test_the_sentence_of_every_row_is_that_of_its_capaian(qtbot, uji):
    uji.kirim(A)
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    ui = window.page.ui
    semua = capaian.laporan_kini(uji.ctx, JULI).semua
    terlihat = [ui.kalimat.toPlainText()]
    for _ in semua[1:]:
        press(Key.Key_Down)
        terlihat.append(ui.kalimat.toPlainText())
    assert terlihat == [satu.capaian.penjelasan for satu in semua]
    assert terlihat[0] == "10 ÷ 10 × 100 = 100,00 %"
    assert terlihat[-1] == "Realisasi belum diisi."
    assert f"Capaian {JULI.label}" not in dict(window.page.rincian.shown), "it is said once"
    press(Key.Key_Up)
    press(Key.Key_S, ALT)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == terlihat[-2])


@pytest.mark.luas
def test_incomplete_data_show_no_category_and_the_mean_says_of_how_many(qtbot, uji):
    uji.kirim(A)
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    ui = window.page.ui
    assert ui.label_rerata.text() == (
        "Rata-rata capaian 100,00 % (3 dari 4 indikator) · serapan 5,56 %\n"
        "sementara: 1 dari 2 formulir belum dikirim"
    )
    assert state_at(ui.tabel_capaian, uji.indikator["A1"], "kategori") == "▲ Sangat Tinggi"
    assert state_at(ui.tabel_capaian, uji.indikator["B1"], "kategori") == "○ Belum diisi"
    assert headings(ui.tabel_capaian)[:2] == [
        "Sasaran S1 – Sasaran satu",
        (
            "IKU sasaran: 100,00 % (2 dari 2 indikator) · ▲ Sangat Tinggi · serapan 5,56 % · "
            "efisiensi 94,44 poin, belum dinilai · sementara"
        ),
    ]
    assert window.ui.label_keadaan.text() == "3 dari 4 isian terisi"


@pytest.mark.luas
def test_a_quarter_of_monthly_forms_counts_its_months(qtbot, uji):
    uji.kirim(A)
    uji.kirim(B)
    window = open_page(qtbot, uji, "tim", Halaman.REKAP, TW3)
    unit = window.page.ui.tabel_unit
    assert state_at(unit, uji.unit[A], "keadaan") == "✓ Dikirim"
    assert column_texts(window.page.ui.tabel_capaian, "lengkap")[0] == "1 dari 3"
    assert column_texts(window.page.ui.tabel_capaian, "kategori")[0] == "Belum lengkap"


@pytest.mark.luas
def test_a_step_of_another_period_has_a_way_to_it(qtbot, uji):
    uji.sampai_analisa().jalan("")
    uji.masuk("perencana")
    uji.ukur(TW3, sampai="ukur")
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    assert primary(window) == ("Buka Triwulan III 2025", "")
    press(Key.Key_Return, CTRL)
    assert window.page.periode == TW3
    assert primary(window) == ("Capaian selesai diukur", "")


@pytest.mark.luas
def test_what_came_back_from_the_measurement_says_why(qtbot, uji):
    uji.sampai_analisa().jalan("")
    uji.ukur(sampai="analisa")
    uji.masuk("kabag")
    alur.kembalikan(uji.ctx, uji.langkah("analisa", sop=PENGUKURAN).id, "Periksa indikator A4")
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    assert window.page.ui.label_kabar.text() == (
        "↩ Dikembalikan oleh Kabag (Contoh): Periksa indikator A4"
    )
    assert primary(window) == ("Capaian selesai diukur", "")


@pytest.mark.luas
@pytest.mark.parametrize("akun", ["kabag", "pimpinan", "pemeriksa"])
def test_readers_have_no_button(qtbot, uji, akun):
    uji.kirim(A)
    uji.kirim(B)
    window = open_page(qtbot, uji, akun, Halaman.REKAP)
    assert primary(window) is None
    assert shown_buttons(window.page) == ["Salin kalimat", "Ringkasan untuk pimpinan…"]


def test_every_part_is_in_sight_beside_both_panels(qtbot, uji):
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    assert window.ui.panel_langkah.isVisible()
    assert window.ui.panel_rincian.isVisible()
    bar = window.page.ui.bagian.tabBar()
    assert bar.tabRect(bar.count() - 1).right() < bar.width()


@pytest.mark.luas
def test_a_year_without_a_plan_says_what_will_be_there(qtbot, uji):
    window = open_page(qtbot, uji, "perencana", Halaman.REKAP, setahun(2031))
    ui = window.page.ui
    assert ui.tumpukan.currentWidget() is ui.halaman_kosong
    assert "Di sini nanti tampak" in ui.label_kosong.text()
    assert shown_buttons(window.page) == ["Buka Rencana & dokumen"]
    assert primary(window) is None
    assert window.page.status() == ""


@pytest.mark.luas
def test_text_of_people_is_never_markup(qtbot, uji):
    uji.masuk("pengisi-a")
    uji.isi("A1", "nilai", "10")
    uji.isi("A1", "kendala", "<b>Tebal</b> & lain")
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    assert ("Kendala", "<b>Tebal</b> & lain") in window.page.rincian.shown


@pytest.mark.luas
def test_the_page_keeps_the_rules_of_the_house(qtbot, uji):
    uji.kirim(A)
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    check_page(window)


@pytest.mark.luas
def test_tab_goes_through_the_page_and_out_of_it(qtbot, uji):
    window = open_page(qtbot, uji, "tim", Halaman.REKAP)
    ui, seen = window.page.ui, []
    while window.page.isAncestorOf(focused()) and len(seen) < 7:
        seen.append(focused())
        press(Key.Key_Tab)
    tanpa = [satu for satu in seen if not satu.accessibleName().startswith("Jelaskan")]
    assert tanpa == [ui.tabel_capaian, ui.kalimat, ui.tombol_salin, ui.bagian.cornerWidget()]
    assert not window.page.isAncestorOf(focused())


@pytest.mark.luas
def test_a_unit_that_has_only_a_budget_says_so():
    masuk = FormulirMasuk(
        unit_id="u",
        unit_nama="Bagian Umum",
        terisi=0,
        seharusnya=0,
        kesalahan=0,
        peringatan=0,
        keadaan="Belum dikirim",
        sejak=None,
        terlambat=False,
        anggaran_terisi=1,
        anggaran_seharusnya=2,
    )
    assert _filled_text(masuk) == "anggaran\n1 dari 2"
    assert _filled_text(replace(masuk, terisi=3, seharusnya=4)) == "3 dari 4"
