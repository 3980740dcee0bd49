"""Validasi: check, approve the whole, or send one unit's form back."""

import pytest
from halaman_kantor import (
    ALT,
    CTRL,
    Key,
    check_page,
    closed,
    column_texts,
    hand_on,
    headings,
    in_dialog,
    open_page,
    primary,
    shown_buttons,
    state_at,
)
from kantor_uji import JULI, PENGUKURAN, A, B, person
from papan_ketik import focused, press, type_text
from PySide6.QtWidgets import QPushButton

from sakip_desktop.domain.errors import BasisDataGalat
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.masukan import KebijakanInput, PeranInput
from sakip_desktop.domain.periode import setahun
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.dialogs.alasan import AlasanDialog
from sakip_desktop.gui.dialogs.pertanyaan import PertanyaanDialog
from sakip_desktop.gui.dialogs.serah import SerahDialog
from sakip_desktop.services import alur, kebijakan, pengerjaan, pengguna, penyerahan
from sakip_desktop.services.pertanyaan import (
    buka_pertanyaan,
    jawab_pertanyaan,
    pertanyaan_periode,
    tutup_pertanyaan,
)


def key(uji, kode):
    return uji.indikator[kode], JULI


def write_question(text):
    """From the list of units into the first cell for a question, and out of it again."""
    press(Key.Key_Return)
    press(Key.Key_Tab)
    type_text(text)
    press(Key.Key_Return)


def answer(reason):
    """Type the reason and press the verb."""

    def act(box):
        assert not box.ui.tombol_lanjut.isEnabled(), "without a reason there is no return"
        type_text(reason)
        press(Key.Key_Return, CTRL)

    return in_dialog(AlasanDialog, act)


def return_first_unit(qtbot, uji, reason="Angka belum cocok"):
    """Press the button by its mnemonic and give the reason."""
    boxes = answer(reason)
    press(Key.Key_K, ALT)
    qtbot.waitUntil(lambda: ("isi-formulir", A) in uji.buka())
    return boxes[0]


def test_the_whole_is_approved_and_then_reported(qtbot, uji):
    uji.sampai_analisa()
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    assert primary(window) == ("Setujui data", "")
    hand_on()
    assert primary(window) == ("Laporkan ke Sekretaris DPRD (di PC ini)", "")
    assert uji.buka() == [("lapor-pimpinan", None)]
    hand_on()
    assert uji.buka() == [("disposisi-pimpinan", None)]
    assert primary(window) is None
    assert uji.langkah("analisa").oleh == "Kabag (Contoh)"


def test_a_unit_shows_its_figures_targets_and_budget(qtbot, uji):
    uji.masuk("pengisi-a")
    uji.isi("A1", "kendala", "Dua pegawai cuti.")
    uji.sampai_analisa()
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    isi = window.page.ui.tabel_isi
    assert headings(isi) == [
        "Sasaran S1 – Sasaran satu",
        "Sub kegiatan SK1 – Sub kegiatan satu",
        "Realisasi anggaran (Rp): target adalah pagu setahun",
    ]
    assert column_texts(isi, "nilai") == ["10,00", "90,00", "85,50", "1.000.000"]
    kinerja = [f"Jul {satu}" for satu in ("10,00", "90,00", "85,00")]
    assert column_texts(isi, "target") == [*kinerja, "12.000.000"]
    assert column_texts(isi, "capaian")[0] == "100,00 %\nSangat Tinggi"
    assert column_texts(isi, "capaian")[-1] == "s.d. Juli: 1.000.000\n= 8,33 % dari pagu"
    assert state_at(isi, key(uji, "A1"), "capaian") == "▲ Sangat Tinggi"
    assert ("Kendala", "Dua pegawai cuti.") in window.page.rincian.shown
    press(Key.Key_Down)
    assert window.page.ui.label_isi.text() == f"Formulir {B}"
    assert column_texts(isi, "nilai") == ["5,00", "500.000"]


@pytest.mark.luas
def test_return_with_a_question_sends_back_only_that_form(qtbot, uji):
    uji.sampai_analisa()
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    write_question("Lampirkan bukti <b>Juli</b>")
    assert uji.figur("A1").catatan_kembali == "Lampirkan bukti <b>Juli</b>", "at once"
    (satu,) = window.page.lembar.pertanyaan
    assert satu.kunci == key(uji, "A1")
    table = window.page.ui.tabel_isi
    assert state_at(table, key(uji, "A1"), "pertanyaan") == "? Belum dijawab"
    box = return_first_unit(qtbot, uji)
    assert (
        "1 pertanyaan menunggu jawaban: A1: “Lampirkan bukti <b>Juli</b>”."
        in box.ui.label_akibat.text()
    )
    assert box.ui.label_akibat.text().startswith(f"Hanya formulir {A} untuk Juli 2025")
    assert "  " not in box.ui.label_akibat.text()
    assert box.ui.tombol_lanjut.text() == f"Kembalikan ke {A}", "not its short name"
    assert box.serah.menit == pengerjaan.waktu_saya(uji.ctx, JULI.tahun)[0].menit == 90
    assert uji.buka() == [("isi-formulir", A)]
    assert uji.langkah("isi-formulir", A).catatan == "Angka belum cocok"
    assert window.page.ui.label_kabar.text() == (
        f"↩ Formulir {A} dikembalikan; formulir unit lain tidak ikut kembali. "
        "Alasan: Angka belum cocok"
    )
    assert primary(window) == ("Setujui data", f"Menunggu kiriman formulir {A}.")
    assert state_at(window.page.ui.tabel_unit, uji.unit[A], "keadaan") == "↩ Dikembalikan"
    assert state_at(window.page.ui.tabel_unit, uji.unit[B], "keadaan") == "✓ Dikirim"


def test_no_hint_of_the_box_that_hands_on_is_cut(qtbot, uji):
    uji.sampai_analisa()
    uji.masuk("kabag")
    alur.setujui(uji.ctx, uji.langkah("analisa").id)
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    assert primary(window)[0] == "Laporkan ke Sekretaris DPRD (di PC ini)"

    def look(box):
        for isian in (box.isian.ui.catatan, box.isian.ui.instruksi):
            teks = isian.placeholderText()
            assert teks.startswith("boleh kosong; ")
            assert isian.fontMetrics().horizontalAdvance(teks) + 8 < isian.width(), teks
        petunjuk = box.ui.label_petunjuk
        assert petunjuk.width() >= petunjuk.fontMetrics().horizontalAdvance(petunjuk.text())
        assert petunjuk.height() >= petunjuk.heightForWidth(petunjuk.width())
        press(Key.Key_Return)

    in_dialog(SerahDialog, look)
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: uji.buka() == [("disposisi-pimpinan", None)])


@pytest.mark.luas
def test_a_second_faulty_form_need_not_wait_for_the_first(qtbot, uji):
    uji.sampai_analisa()
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    return_first_unit(qtbot, uji)
    window.page.ui.tabel_unit.setFocus()
    press(Key.Key_Down)
    assert window.page.unit_id == uji.unit[B]
    boxes = answer("Satuannya keliru")
    press(Key.Key_K, ALT)
    qtbot.waitUntil(lambda: uji.buka() == [("isi-formulir", A), ("isi-formulir", B)])
    assert boxes[0].ui.label_judul.text() == f"Kembalikan formulir {B}"
    assert boxes[0].serah.menit is None, "the step ended with the first"
    press(Key.Key_Tab)
    assert not window.page.ui.tombol_kembalikan.isEnabled()


@pytest.mark.luas
def test_once_the_team_has_gone_on_a_form_cannot_be_fetched_back(qtbot, uji):
    uji.sampai_analisa()
    uji.masuk("kabag")
    penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Angka belum cocok")
    uji.masuk("pengisi-a")
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    uji.jalan("lapor-verifikator")
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    button = window.page.ui.tombol_kembalikan
    assert not button.isEnabled()
    assert button.toolTip().startswith("Pemeriksaan sedang tidak terbuka (langkah 9, ")
    assert not window.page.ui.tabel_isi.isColumnHidden(
        window.page.ui.tabel_isi.records.column_of("pertanyaan")
    ), "a question is asked whenever it comes up"


@pytest.mark.luas
def test_thinking_better_of_it_sends_nothing_back(qtbot, uji):
    uji.sampai_analisa()
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    boxes = in_dialog(AlasanDialog, lambda _box: press(Key.Key_Escape))
    press(Key.Key_K, ALT)
    qtbot.waitUntil(lambda: closed(boxes))
    assert uji.buka() == [("analisa", None)]
    assert primary(window) == ("Setujui data", "")


def test_questions_hold_up_the_approval_until_they_are_answered_or_closed(qtbot, uji):
    uji.sampai_analisa()
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    write_question("Periksa lagi")
    alasan = (
        f"{A} belum menjawab pertanyaan Anda: tunggu, kembalikan formulirnya, atau tutup "
        "pertanyaannya (Ctrl+T)."
    )
    assert primary(window) == ("Setujui data", alasan)
    buka_pertanyaan(uji.ctx, uji.indikator["B1"], JULI, "nilai", "Dari mana?")
    window.page.reload()
    assert primary(window)[1].startswith(f"{A} dan {B} belum menjawab")
    tutup_pertanyaan(
        uji.ctx, pertanyaan_periode(uji.ctx, JULI, unit_id=uji.unit[B])[0].pertanyaan.id, versi=1
    )
    window.page.reload()
    press(Key.Key_Up)

    def close(dialog):
        assert dialog.ui.percakapan.toPlainText().endswith("Periksa lagi")
        assert not dialog.ui.tombol_kirim.isEnabled(), "nothing is said yet"
        press(Key.Key_U, ALT)

    in_dialog(PertanyaanDialog, close)
    press(Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: window.page.lembar.pertanyaan == ())
    assert primary(window) == ("Setujui data", "")


@pytest.mark.luas
def test_a_question_survives_a_look_at_another_unit_and_another_session(qtbot, uji):
    uji.sampai_analisa()
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    write_question("Periksa lagi")
    window.page.ui.tabel_unit.setFocus()
    press(Key.Key_Down)
    assert column_texts(window.page.ui.tabel_isi, "pertanyaan") == ["", ""]
    window.close()
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    assert column_texts(window.page.ui.tabel_isi, "pertanyaan")[0] == "Periksa lagi"


@pytest.mark.luas
def test_what_was_answered_is_read_and_closed_at_once(qtbot, uji):
    uji.sampai_analisa().masuk("kabag")
    for kode in ("A1", "A4"):
        buka_pertanyaan(uji.ctx, uji.indikator[kode], JULI, "nilai", f"Dari mana {kode}?")
    uji.masuk("pengisi-a")
    for satu in pertanyaan_periode(uji.ctx, JULI, unit_id=uji.unit[A]):
        jawab_pertanyaan(uji.ctx, satu.pertanyaan.id, "Dari buku agenda", versi=1)
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    ui = window.page.ui
    assert primary(window) == ("Setujui data", ""), "an answer is there"
    assert column_texts(ui.tabel_isi, "pertanyaan")[0] == "Dari buku agenda"
    assert state_at(ui.tabel_isi, key(uji, "A1"), "pertanyaan") == "↻ Sudah dijawab"
    judul, teks = next(
        satu for satu in window.page.rincian.shown if satu[0].startswith("Pertanyaan")
    )
    assert judul == "Pertanyaan: ↻ Realisasi: sudah dijawab"
    assert "Pengisi-A (Contoh)" in teks
    assert teks.endswith("Realisasi masih seperti ketika ditanya: 10,00")
    assert ui.tombol_tutup_dijawab.text() == "Tandai terjawab – &tutup 2 pertanyaan"
    press(Key.Key_T, ALT)
    qtbot.waitUntil(lambda: window.page.lembar.pertanyaan == ())
    assert not ui.tombol_tutup_dijawab.isVisible()


@pytest.mark.luas
def test_a_figure_is_exempted_from_a_rule_and_taken_back(qtbot, uji):
    uji.penuhi(A)
    uji.isi("A1", "nilai", "25")
    uji.isi("A1", "penjelasan", "Ada tambahan kegiatan.")
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    uji.kirim(B)
    uji.jalan("analisa")
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)

    def tombol(kata):
        (satu,) = (
            widget
            for widget in window.page.rincian.findChildren(QPushButton)
            if widget.text().startswith(kata)
        )
        return satu

    def answer_reason(_box):
        type_text("Perda baru")
        press(Key.Key_Tab)
        press(Key.Key_Space)

    boxes = in_dialog(AlasanDialog, answer_reason)
    tombol("Kecualikan dari “Realisasi jauh di atas target”").click()
    qtbot.waitUntil(
        lambda: bool(uji.baris("A1").temuan) and uji.baris("A1").temuan[0].tingkat == "info"
    )
    assert boxes[0].ui.label_akibat.text().startswith("Realisasi 25 lebih dari dua kali target 10.")
    (temuan,) = uji.baris("A1").temuan
    assert temuan.isi.endswith("Dikecualikan oleh Kabag (Contoh): Perda baru.")
    assert uji.figur("A1").temuan == (temuan,), "what is stored says it too"
    assert column_texts(window.page.ui.tabel_unit, "temuan")[0] == "tidak ada"
    qtbot.waitUntil(
        lambda: any(j == "Dikecualikan dari aturan" for j, _ in window.page.rincian.shown)
    )
    tombol("Cabut pengecualian").click()
    qtbot.waitUntil(lambda: uji.baris("A1").temuan[0].tingkat == "peringatan")


@pytest.mark.luas
def test_what_changed_since_the_return_is_marked_and_listed(qtbot, uji):
    uji.sampai_analisa()
    uji.masuk("kabag")
    penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Angka belum cocok")
    uji.masuk("pengisi-a")
    uji.isi("A1", "nilai", "9")
    uji.isi("A4", "kendala", "Survei mundur seminggu.")
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    uji.jalan("analisa")
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    ui = window.page.ui
    assert state_at(ui.tabel_unit, uji.unit[A], "berubah") == "↻ Berubah"
    assert column_texts(ui.tabel_unit, "berubah") == ["2 isian", ""]
    assert state_at(ui.tabel_isi, key(uji, "A1"), "nilai") == "↻ Berubah"
    assert state_at(ui.tabel_isi, key(uji, "A2"), "nilai") is None
    assert ui.label_selisih.text() == "Berubah sejak dikembalikan: 2 isian"
    assert column_texts(ui.tabel_selisih, "kolom") == ["Realisasi", "Kendala"]
    assert column_texts(ui.tabel_selisih, "sebelum") == ["10,00", "–"]
    assert column_texts(ui.tabel_selisih, "sesudah") == ["9,00", "Survei mundur seminggu."]
    assert set(column_texts(ui.tabel_selisih, "oleh")) == {"Pengisi-A (Contoh)"}
    ubah = "Realisasi berubah: 10,00 → 9,00."
    assert ("Berubah sejak dikembalikan", ubah) in window.page.rincian.shown
    press(Key.Key_Down)
    assert not ui.tabel_selisih.isVisible(), "the other unit has not changed anything"


@pytest.mark.luas
def test_a_question_of_the_checker_is_no_change_of_the_filler(qtbot, uji):
    uji.sampai_analisa()
    uji.masuk("kabag")
    penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Angka belum cocok")
    uji.masuk("pengisi-a")
    uji.isi("A1", "nilai", "9")
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    uji.jalan("analisa")
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    write_question("Masih keliru")
    assert column_texts(window.page.ui.tabel_selisih, "oleh") == ["Pengisi-A (Contoh)"]


@pytest.mark.luas
def test_a_question_that_cannot_be_stored_stays_in_its_cell(qtbot, uji, monkeypatch):
    uji.sampai_analisa()
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)

    def fail(*_a, **_k):
        raise BasisDataGalat("Pertanyaan tidak tersimpan.", "Disk penuh.")

    monkeypatch.setattr("sakip_desktop.gui.pages.validasi.buka_pertanyaan", fail)
    write_question("Periksa lagi")
    table = window.page.ui.tabel_isi
    assert column_texts(table, "pertanyaan")[0] == "Periksa lagi"
    assert state_at(table, key(uji, "A1"), "pertanyaan") == "✕ Belum tersimpan"
    assert not window.page.settle()
    press(Key.Key_Down)
    monkeypatch.undo()
    assert window.page.settle()
    (satu,) = window.page.lembar.pertanyaan
    assert satu.pertanyaan.terakhir_ditanya.isi == "Periksa lagi"


@pytest.mark.luas
def test_a_refusal_of_the_service_is_told_and_changes_nothing(qtbot, uji):
    uji.sampai_analisa()
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    langkah = uji.langkah("analisa").id
    from sakip_desktop.services import alur

    alur.setujui(uji.ctx, langkah, sebagai=Peran.VERIFIKATOR)  # from elsewhere; the page is stale
    boxes = in_dialog(PesanDialog, lambda _box: press(Key.Key_Return))
    hand_on()
    assert "Langkah 10 sudah diselesaikan" in boxes[0].ui.label_mengapa.text()
    assert window.page.dikembalikan == ""


@pytest.mark.luas
def test_the_measurement_goes_back_to_the_team_as_a_whole(qtbot, uji):
    uji.sampai_analisa().jalan("")
    uji.ukur(sampai="analisa")
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    ui = window.page.ui
    assert ui.tumpukan.currentWidget() is ui.halaman_hasil
    assert ui.label_rerata.text() == (
        "Rata-rata capaian 100,00 % (4 dari 4 indikator) · serapan 8,33 %"
    )
    assert shown_buttons(window.page) == ["Kembalikan ke Anggota Tim SAKIP…"]
    assert primary(window) == ("Setujui hasil pengukuran", "")
    answer("Ukur ulang A4")
    press(Key.Key_K, ALT)
    qtbot.waitUntil(lambda: uji.buka(sop=PENGUKURAN) == [("ukur", None)])
    assert uji.langkah("ukur", sop=PENGUKURAN).catatan == "Ukur ulang A4"
    assert uji.langkah("isi-formulir", A).keadaan.value == "selesai"
    assert ui.label_kabar.text() == "↩ Dikembalikan ke Anggota Tim SAKIP. Alasan: Ukur ulang A4"
    assert shown_buttons(window.page) == []


def make_kabag_a_filler(uji):
    uji.masuk("admin")
    peran = (
        PeranInput(peran=Peran.VERIFIKATOR),
        PeranInput(peran=Peran.PENGISI, unit_id=uji.unit[A]),
    )
    pengguna.save_orang(
        uji.ctx, person("kabag", uji.unit, peran=peran, orang_id=uji.orang["kabag"], sandi="")
    )
    uji.penuhi(A)
    uji.masuk("kabag")
    uji.isi("A1", "nilai", "9", sebagai=Peran.PENGISI)
    uji.masuk("pengisi-a")
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    uji.kirim(B)
    uji.jalan("analisa")


@pytest.mark.luas
def test_who_filled_and_checks_is_told_that_it_will_be_printed(qtbot, uji):
    make_kabag_a_filler(uji)
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    assert window.page.ui.label_kabar.text() == (
        "! Anda sendiri ikut mengisi data Juli 2025. Kantor ini mengizinkannya; keterangan itu "
        "tercetak di dokumen."
    )
    assert primary(window) == ("Setujui data", "")


@pytest.mark.luas
def test_where_the_office_separates_them_the_button_says_so(qtbot, uji):
    make_kabag_a_filler(uji)
    uji.masuk("admin")
    kebijakan.save_kebijakan(uji.ctx, KebijakanInput(pengisi_boleh_memeriksa=False, alasan="Uji"))
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    assert primary(window) == (
        "Setujui data",
        "Anda ikut mengisi data ini; kantor ini memisahkan pengisi dari pemeriksa.",
    )


@pytest.mark.parametrize(
    "akun",
    [  # every 2nd row is quick
        satu if ke % 2 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(["pimpinan", "pemeriksa"])
    ],
)
def test_readers_see_everything_and_have_no_buttons(qtbot, uji, akun):
    uji.sampai_analisa()
    window = open_page(qtbot, uji, akun, Halaman.VALIDASI)
    table = window.page.ui.tabel_isi
    assert primary(window) is None
    assert shown_buttons(window.page) == []
    assert column_texts(table, "nilai")[0] == "10,00"
    assert table.isColumnHidden(table.records.column_of("pertanyaan"))


@pytest.mark.luas
def test_before_its_turn_the_page_says_for_what_it_waits(qtbot, uji):
    uji.kirim(B)
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    assert window.page.ui.label_kabar.text() == (
        "1 formulir sudah dapat dibaca; menyetujui atau mengembalikan setelah kedua formulir masuk."
    )
    assert window.page.ui.label_isi.text() == f"Formulir {B}", "the one that was sent"
    assert column_texts(window.page.ui.tabel_unit, "temuan") == ["–", "tidak ada"]
    assert not window.page.ui.tombol_kembalikan.isEnabled()


@pytest.mark.luas
def test_a_year_without_a_plan_says_what_will_be_there(qtbot, uji):
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI, setahun(2031))
    ui = window.page.ui
    assert ui.tumpukan.currentWidget() is ui.halaman_kosong
    assert "Di sini nanti tampak" in ui.label_kosong.text()
    assert primary(window) is None


def test_the_page_keeps_the_rules_of_the_house(qtbot, uji):
    uji.sampai_analisa()
    check_page(open_page(qtbot, uji, "kabag", Halaman.VALIDASI))


@pytest.mark.luas
def test_tab_goes_through_the_page_and_out_of_it(qtbot, uji):
    uji.sampai_analisa()
    window = open_page(qtbot, uji, "kabag", Halaman.VALIDASI)
    ui, seen = window.page.ui, []
    for _ in range(8):
        if not seen or seen[-1] is not focused():
            seen.append(focused())
        press(Key.Key_Tab)
    assert seen[:3] == [ui.tabel_unit, ui.tabel_isi, ui.tombol_kembalikan]
    assert not window.page.isAncestorOf(seen[3])
