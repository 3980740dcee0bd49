"""Persetujuan: one page, and the head's decision."""

import pytest
from halaman_kantor import (
    ALT,
    CTRL,
    Key,
    check_page,
    column_texts,
    in_dialog,
    open_page,
    primary,
    shown_buttons,
    state_at,
)
from kantor_uji import JULI, PENGUKURAN, TW3, A, B
from papan_ketik import press, type_text

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.masukan import KebijakanInput
from sakip_desktop.domain.periode import setahun
from sakip_desktop.gui import theme
from sakip_desktop.gui.dialogs.alasan import AlasanDialog
from sakip_desktop.gui.dialogs.persetujuan_tertulis import PersetujuanTertulisDialog
from sakip_desktop.gui.dialogs.serah import SerahDialog
from sakip_desktop.services import capaian, kebijakan, riwayat

SETUJUI = ("Setujui Dokumen Pengukuran Kinerja", "")


@pytest.fixture
def siap(uji):
    """July measured, waiting for the head; A1 missed its target, with kendala and upaya."""
    return uji.titik("siap disetujui", lambda: walk(uji))


def walk(uji):
    uji.masuk("pengisi-a")
    uji.isi("A1", "kendala", "Dua pegawai <i>cuti</i>.")
    uji.isi("A1", "upaya", "Lembur.")
    uji.penuhi(B)
    uji.isi("B1", "nilai", "7")
    uji.isi("B1", "penjelasan", "Survei mundur.")
    uji.penuhi(A)
    uji.isi("A1", "nilai", "8")
    from sakip_desktop.services import penyerahan

    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    uji.masuk("pengisi-b")
    penyerahan.kirim_formulir(uji.ctx, uji.unit[B], JULI)
    uji.jalan("")
    uji.ukur(sampai="disposisi-pimpinan")


def setujui(_box):
    """Batal has the focus; Tab goes to the verb."""
    press(Key.Key_Tab)
    press(Key.Key_Space)


def test_the_page_says_in_a_minute_what_a_head_wants_to_know(qtbot, siap):
    window = open_page(qtbot, siap, "pimpinan", Halaman.PERSETUJUAN)
    ui = window.page.ui
    laporan = capaian.laporan_kini(siap.ctx, JULI)
    assert ui.label_judul.text() == "Dokumen Pengukuran Kinerja Juli 2025"
    assert ui.label_keadaan.text() == "DRAF, belum disetujui"
    assert ui.label_kabar.text() == "● Menunggu persetujuan Anda sejak 1 Agustus 2025."
    assert (ui.angka_rerata.text(), ui.ket_rerata.text()) == ("85,00 %", "4 dari 4 indikator")
    assert ui.angka_serapan.text() == "8,33 %"
    assert ui.ket_serapan.text() == "Rp1.500.000 dari Rp18.000.000"
    assert (ui.angka_belum.text(), ui.ket_belum.text()) == ("2", "dari 4 indikator")
    sasaran = ui.tabel_sasaran
    assert column_texts(sasaran, "rerata") == ["90,00 %"]
    assert column_texts(sasaran, "lengkap") == ["2 dari 2 indikator"]
    assert column_texts(sasaran, "efisiensi") == ["belum dinilai\n81,67 poin"], (
        "no label before December"
    )
    assert state_at(sasaran, laporan.sasaran[0].simpul.id, "kategori") == "△ Tinggi"
    belum = ui.tabel_belum
    assert column_texts(belum, "capaian") == ["60,00 %", "80,00 %"], "the lowest first"
    sel = belum.records.index(1, belum.records.column_of("kategori"))
    rupa = belum.records.tampilan(sel)
    assert (rupa.teks, rupa.latar) == ("△ Tinggi", theme.KERTAS), "no praise for what fell short"
    assert window.page.details() is window.page.rincian
    assert dict(window.page.rincian.shown)["B1 · Hari"] == "Indikator B1"
    assert column_texts(belum, "keterangan")[1] == (
        "Kendala: Dua pegawai <i>cuti</i>.\nUpaya: Lembur."
    )
    assert primary(window) == SETUJUI
    assert shown_buttons(window.page) == ["Lihat dokumen", "Kembalikan ke Kepala Bagian…"]


def test_the_head_approves_and_the_document_is_final(qtbot, siap):
    window = open_page(qtbot, siap, "pimpinan", Halaman.PERSETUJUAN)
    boxes = in_dialog(SerahDialog, setujui)
    press(Key.Key_Return, CTRL)
    assert "rata-rata capaian 85,00 % (4 dari 4 indikator)" in boxes[0].ui.label_akibat.text()
    ui = window.page.ui
    final = capaian.laporan_pengukuran(siap.ctx, JULI).final
    assert final is not None
    assert final.oleh == "Pimpinan (Contoh)"
    assert ui.label_keadaan.text() == "✓ Final"
    assert ui.label_kabar.text().startswith("✓ Disetujui Pimpinan (Contoh) pada 1 Agustus 2025 ")
    assert ui.label_kabar.text().endswith(", revisi 0.")
    assert primary(window) is None
    assert shown_buttons(window.page) == ["Lihat dokumen"]
    assert siap.buka(sop=PENGUKURAN) == [("arsip", None)]


@pytest.mark.luas
def test_batal_leaves_the_draft(qtbot, siap):
    window = open_page(qtbot, siap, "pimpinan", Halaman.PERSETUJUAN)
    in_dialog(SerahDialog, lambda _box: press(Key.Key_Return))
    press(Key.Key_Return, CTRL)
    assert capaian.laporan_pengukuran(siap.ctx, JULI).final is None
    assert primary(window) == SETUJUI


def test_the_head_returns_it_with_a_reason(qtbot, siap):
    window = open_page(qtbot, siap, "pimpinan", Halaman.PERSETUJUAN)

    def act(box):
        assert not box.ui.tombol_lanjut.isEnabled()
        type_text("Jelaskan B1")
        press(Key.Key_Return, CTRL)

    in_dialog(AlasanDialog, act)
    press(Key.Key_K, ALT)
    qtbot.waitUntil(lambda: siap.buka(sop=PENGUKURAN) == [("analisa", None)])
    assert primary(window) == (
        "Setujui Dokumen Pengukuran Kinerja",
        "Menunggu Kepala Bagian: Menganalisa hasil pengukuran.",
    )
    assert window.page.ui.label_kabar.text().startswith("Belum ada yang perlu disetujui. ")
    window.close()
    window = open_page(qtbot, siap, "kabag", Halaman.VALIDASI)
    assert window.page.ui.label_kabar.text() == (
        "↩ Dikembalikan oleh Pimpinan (Contoh): Jelaskan B1"
    )


@pytest.mark.luas
def test_the_planner_records_what_was_signed_on_paper(qtbot, siap, tmp_path):
    scan = tmp_path / "surat.pdf"
    scan.write_bytes(b"bukan pdf")
    window = open_page(qtbot, siap, "perencana", Halaman.PERSETUJUAN)
    assert window.page.ui.label_kabar.text() == (
        "○ Menunggu persetujuan Sekretaris DPRD sejak 1 Agustus 2025. Bila sudah disetujui di atas "
        "kertas, catat di sini."
    )
    assert primary(window) == ("Catat persetujuan tertulis…", "")
    assert shown_buttons(window.page) == ["Lihat dokumen"]
    said = []

    def act(box):
        ui = box.ui
        assert ui.penanda_tangan.text() == "Pimpinan (Contoh)"
        ui.penanda_tangan.selectAll()
        press(Key.Key_Delete)
        assert not ui.tombol_lanjut.isEnabled(), "a signer is needed"
        type_text("Dra. Ratna (Contoh)")
        press(Key.Key_Tab, times=2)  # past the day
        type_text(str(scan))
        press(Key.Key_Return)
        said.append(ui.label_galat.text())
        assert box.isVisible(), "what was typed stays"
        scan.write_bytes(b"%PDF-1.7 surat")
        press(Key.Key_Return)

    in_dialog(PersetujuanTertulisDialog, act)
    press(Key.Key_Return, CTRL)
    assert said[0].startswith("surat.pdf tidak dapat diterima sebagai pindaian.")
    final = capaian.laporan_pengukuran(siap.ctx, JULI).final
    assert final is not None
    assert final.oleh == "Dra. Ratna (Contoh)"
    kabar = window.page.ui.label_kabar.text()
    assert kabar.startswith("✓ Disetujui Dra. Ratna (Contoh) pada 1 Agustus 2025 ")
    assert "Persetujuan tertulis Dra. Ratna (Contoh), 1 Agustus 2025, pindaian " in kabar
    assert kabar.endswith("; dicatat oleh Perencana (Contoh).")
    assert primary(window) is None
    assert len(list(siap.ctx.folder.bukti.glob("*.pdf"))) == 1
    siap.masuk("pemeriksa")
    entri = riwayat.daftar_jurnal(siap.ctx, batas=1)[0]
    assert (entri.nama, entri.atas_nama) == ("Perencana (Contoh)", "Dra. Ratna (Contoh)")


@pytest.mark.luas
def test_the_scan_is_chosen_from_the_disk(qtbot, siap, tmp_path, monkeypatch):
    scan = tmp_path / "surat.pdf"
    monkeypatch.setattr(
        "sakip_desktop.gui.dialogs.persetujuan_tertulis.QFileDialog.getOpenFileName",
        lambda *_a: (str(scan), ""),
    )
    open_page(qtbot, siap, "perencana", Halaman.PERSETUJUAN)

    def act(box):
        assert "belum dilampirkan" in box.ui.label_kurang.text()
        box.ui.tombol_pilih.click()
        assert box.tertulis.berkas == str(scan)
        assert box.ui.label_kurang.text() == ""
        press(Key.Key_Escape)

    in_dialog(PersetujuanTertulisDialog, act)
    press(Key.Key_Return, CTRL)
    assert siap.buka(sop=PENGUKURAN) == [("disposisi-pimpinan", None)]


def test_where_the_office_switched_it_off_the_page_says_so(qtbot, siap):
    siap.masuk("admin")
    kebijakan.save_kebijakan(siap.ctx, KebijakanInput(persetujuan_tertulis=False, alasan="Uji"))
    window = open_page(qtbot, siap, "perencana", Halaman.PERSETUJUAN)
    assert primary(window) is None
    assert window.page.ui.label_kabar.text().endswith(
        "Kantor ini mematikan pencatatan persetujuan tertulis."
    )


@pytest.mark.luas
def test_the_report_of_the_collection_is_approved_without_a_question(qtbot, uji):
    uji.sampai_analisa().jalan("disposisi-pimpinan")
    window = open_page(qtbot, uji, "pimpinan", Halaman.PERSETUJUAN)
    assert window.page.ui.label_judul.text() == "Laporan Pengumpulan Data Juli 2025"
    assert primary(window) == ("Setujui laporan", "")

    def note(_box):
        type_text("Kerja bagus")
        press(Key.Key_Return)

    in_dialog(SerahDialog, note)
    press(Key.Key_Return, CTRL)
    assert uji.buka() == [("arsip", None)]
    assert window.page.ui.label_keadaan.text() == "✓ Disetujui"
    assert window.page.ui.label_kabar.text().startswith(
        "✓ Disetujui Pimpinan (Contoh) pada 1 Agustus 2025 pukul "
    )
    assert window.page.ui.label_kabar.text().endswith(". Catatan Pimpinan (Contoh): “Kerja bagus”.")
    assert capaian.laporan_pengukuran(uji.ctx, JULI).final is None


def test_the_auditor_reads_and_has_no_buttons_but_the_document(qtbot, siap):
    window = open_page(qtbot, siap, "pemeriksa", Halaman.PERSETUJUAN)
    assert primary(window) is None
    assert shown_buttons(window.page) == ["Lihat dokumen"]
    assert window.page.ui.angka_rerata.text() == "85,00 %"


@pytest.mark.luas
def test_the_document_is_one_button_away(qtbot, siap):
    window = open_page(qtbot, siap, "pimpinan", Halaman.PERSETUJUAN)
    with qtbot.waitSignal(window.page.go_to) as signal:
        press(Key.Key_L, ALT)
    assert (signal.args[0].halaman, signal.args[0].periode) == (Halaman.RENCANA, JULI)


@pytest.mark.luas
def test_before_its_turn_missing_figures_are_told(qtbot, uji):
    uji.kirim(A)
    window = open_page(qtbot, uji, "pimpinan", Halaman.PERSETUJUAN)
    ui = window.page.ui
    assert (
        ui.label_kabar.text() == f"Belum ada yang perlu disetujui. Menunggu kiriman formulir {B}."
    )
    sementara = "sementara: 1 dari 2 formulir belum dikirim"
    assert ui.ket_rerata.text() == f"3 dari 4 indikator\n{sementara}"
    assert ui.ket_serapan.text().endswith(f"\n{sementara}")
    assert window.page.status() == "1 dari 2 formulir masuk"
    assert ui.ket_belum.text() == "dari 4 indikator; 1 belum dapat dihitung"
    assert column_texts(ui.tabel_belum, "keterangan") == ["Realisasi belum diisi."]
    assert column_texts(ui.tabel_sasaran, "lengkap") == ["2 dari 2 indikator\nsementara"]
    assert primary(window) == ("Setujui laporan", f"Menunggu kiriman formulir {B}.")


def test_a_period_without_a_cycle_and_a_year_without_a_plan(qtbot, uji):
    window = open_page(qtbot, uji, "pimpinan", Halaman.PERSETUJUAN, TW3)
    ui = window.page.ui
    assert ui.label_kabar.text() == (
        "Belum ada yang perlu disetujui: pengukuran Triwulan III 2025 belum dimulai."
    )
    assert primary(window) is None
    window.show_periode(setahun(2031))
    assert ui.tumpukan.currentWidget() is ui.halaman_kosong
    assert "Di sini nanti tampak hasilnya dalam satu halaman" in ui.label_kosong.text()


def test_all_targets_reached_needs_no_table(qtbot, uji):
    uji.sampai_analisa()
    window = open_page(qtbot, uji, "pimpinan", Halaman.PERSETUJUAN)
    ui = window.page.ui
    assert ui.angka_belum.text() == "0"
    assert ui.label_belum.text() == "✓ Semua indikator mencapai targetnya."
    assert not ui.tabel_belum.isVisible()


@pytest.mark.luas
def test_both_tabs_of_one_person_act_as_their_own_role(qtbot, siap):
    """The tab decides the role: as planner one records, as head one approves."""
    from kantor_uji import person

    from sakip_desktop.domain.masukan import PeranInput
    from sakip_desktop.services import pengguna

    siap.masuk("admin")
    peran = (PeranInput(peran=Peran.PIMPINAN), PeranInput(peran=Peran.PERENCANA))
    orang = person("pimpinan", siap.unit, peran=peran, orang_id=siap.orang["pimpinan"], sandi="")
    pengguna.save_orang(siap.ctx, orang)
    window = open_page(qtbot, siap, "pimpinan", Halaman.PERSETUJUAN, peran=Peran.PERENCANA)
    assert primary(window) == ("Catat persetujuan tertulis…", "")
    window.close()
    window = open_page(qtbot, siap, "pimpinan", Halaman.PERSETUJUAN, peran=Peran.PIMPINAN)
    assert primary(window) == SETUJUI
    in_dialog(SerahDialog, setujui)
    press(Key.Key_Return, CTRL)
    siap.masuk("pemeriksa")
    assert riwayat.daftar_jurnal(siap.ctx, batas=1)[0].peran == Peran.PIMPINAN.value


def test_the_page_keeps_the_rules_of_the_house(qtbot, siap):
    check_page(open_page(qtbot, siap, "pimpinan", Halaman.PERSETUJUAN))
