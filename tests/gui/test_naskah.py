"""Surat & naskah in the window: fields, checklist, preview, final, revision, and the check."""

from dataclasses import replace
from datetime import date

import pytest
from halaman_kantor import (
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
from kantor_uji import AGUSTUS, JULI
from naskah_uji import TATA, change_person, finish
from naskah_uji import draft as complete
from papan_ketik import click, focused, press, retype, type_text
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import JenisKantor, Peran, Sifat
from sakip_desktop.domain.masukan import KantorInput
from sakip_desktop.domain.naskah import PROSA_TERPANJANG, CaraTtd, Isian, KeadaanNaskah, Wewenang
from sakip_desktop.gui.boxes.pesan import PesanDialog
from sakip_desktop.gui.dialogs.alasan import AlasanDialog
from sakip_desktop.gui.dialogs.bantuan import BantuanDialog
from sakip_desktop.gui.dialogs.konfirmasi import KonfirmasiDialog
from sakip_desktop.gui.dialogs.perubahan_dokumen import PerubahanDokumenDialog
from sakip_desktop.gui.naskah.nomor import NomorDialog
from sakip_desktop.gui.naskah.penanda import PenandaDialog, signers_text
from sakip_desktop.gui.page import Tujuan
from sakip_desktop.services import agenda, kantor
from sakip_desktop.services.naskah import final, konsep
from sakip_desktop.services.naskah.susun import final_record
from sakip_desktop.services.serah_peran import SerahPeran, serahkan_peran
from sakip_desktop.services.tata_naskah import simpan_tata


@pytest.fixture
def window(qtbot, uji):
    window = open_page(qtbot, uji, "perencana", Halaman.NASKAH, JULI)
    yield window
    drawn(qtbot, window.page.susun)


def drawn(qtbot, bagian):
    """Until everything that was begun by a key or a click is over."""
    qtbot.waitUntil(
        lambda: (
            not bagian._pindah.isActive()
            and not bagian._jeda.isActive()
            and not bagian.pratinjau._tasks
            and not bagian._telusur.is_looking
        )
    )


def to(qtbot, bagian, kode):
    """Go to a paper with the cursor."""
    tabel = bagian.ui.tabel
    row = next(n for n, satu in bagian._lines() if satu.kode is kode)
    tabel.setFocus()
    tabel.setCurrentIndex(tabel.records.index(row, 0))
    drawn(qtbot, bagian)
    assert bagian._baris.kode is kode


def stored(uji, periode=JULI):
    return {satu.kode: satu for satu in konsep.daftar_naskah(uji.ctx, periode)}


def rename(uji, window, akun):
    """Give the office another name, as the administrator would."""
    uji.masuk("admin")
    lama = uji.ctx.kantor
    perubahan = kantor.save_kantor(
        uji.ctx,
        KantorInput(
            nama="Sekretariat DPRD Baru",
            jenis=JenisKantor(lama.jenis),
            pemda=lama.pemda,
            tempat=lama.tempat,
        ),
    )
    uji.masuk(akun)
    window.bus.changed.emit(perubahan)


def choose_day(hari, teks):
    """Tick the box and type a day."""
    hari.pakai.setFocus()
    press(Key.Key_Space)
    assert hari.hari.isEnabled()
    hari.hari.setDate(hari.hari.date().fromString(teks, "yyyy-MM-dd"))


def test_an_invitation_from_its_template_to_the_final_paper_and_its_revision(
    qtbot, uji, window, tmp_path
):
    bagian = window.page.susun
    assert headings(bagian.ui.tabel)[0] == "Rencana"
    assert "Perjanjian Kinerja\ntahun 2025" in column_texts(bagian.ui.tabel, "judul")
    to(qtbot, bagian, KodeDokumen.UNDANGAN)
    check_page(window)
    assert window.page.panduan() == ("naskah", "Menyusun naskah")
    assert "Juli 2025" in bagian.isian.fields["acara"].text()  # from the template
    assert bagian.pratinjau.page_count == 1
    assert primary(window)[1].startswith("Masih kurang 3 hal")
    assert "! 3 hal lagi sebelum final. Tanggal surat belum dipilih" in (
        bagian.ui.label_syarat.text()
    )
    assert any("! “Hari dan tanggal” belum diisi." in teks for _, teks in window.page.rincian.shown)

    click(bagian.ui.tombol_kurang)  # to the first that lacks something
    assert focused() is bagian.tanggal.pakai
    press(Key.Key_Space)
    choose_day(bagian.isian.fields["hari"], "2025-08-05")
    assert window.page.status().startswith("● Belum tersimpan")
    retype(bagian.isian.fields["hal"], "Rapat <b>Juli</b> & Agustus")
    assert not stored(uji)
    press(Key.Key_S, CTRL)
    assert focused() is bagian.isian.fields["hal"]  # the cursor stays where it was
    satu = stored(uji)[KodeDokumen.UNDANGAN]
    assert satu.isian.text("hal") == "Rapat <b>Juli</b> & Agustus"
    assert satu.isian.day("hari") == date(2025, 8, 5)
    drawn(qtbot, bagian)
    assert "Undangan Rapat 1" in column_texts(bagian.ui.tabel, "judul")
    assert "Undangan Rapat baru" in column_texts(bagian.ui.tabel, "judul")
    assert primary(window) == ("Finalkan…", "Masih kurang 1 hal")

    in_dialog(NomorDialog, lambda box: click(box.ui.tombol_lanjut))
    click(bagian.ui.tombol_nomor)
    drawn(qtbot, bagian)
    assert "/1/" in bagian.ui.label_nomor.text()
    assert focused() is bagian.ui.tabel  # the button is gone, and nothing lacks any more
    assert primary(window) == ("Finalkan…", "")
    asked = in_dialog(KonfirmasiDialog, lambda box: click(box.ui.tombol_lanjut))
    press(Key.Key_Return, CTRL)
    assert "Finalkan Undangan Rapat 1?" in asked[0].ui.label_judul.text()
    drawn(qtbot, bagian)
    assert bagian._naskah.keadaan is KeadaanNaskah.FINAL
    assert focused() is bagian.ui.tabel
    assert "Tersimpan" in window.page.ui.label_hasil.text()
    assert state_at(bagian.ui.tabel, bagian._baris.kunci, "keadaan") == "✓ Final"
    for field in (bagian.isian.fields["hal"], bagian.isian.fields["hari"], bagian._cara_terkunci):
        assert field.isReadOnly()
        assert field.property("gaya") == "terkunci"  # no box; to be selected and copied
    assert bagian.isian.fields["hari"].toPlainText() == "Selasa, 5 Agustus 2025"
    assert bagian.ui.cara.isHidden()
    assert bagian.tanggal.isHidden()
    assert bagian.ui.hanya_berubah.isHidden()
    assert "Beri nomor…" not in shown_buttons(window.page)
    assert {"Buat revisi…", "Simpan PDF…"} <= set(shown_buttons(window.page))
    assert primary(window) == ("Kirim dan arsipkan", "")
    choose_file(tmp_path / "cetak.pdf")
    click(bagian.ui.tombol_pdf)  # what is printed is what was finalised
    final_pdf = uji.ctx.folder.dokumen / bagian._baris.final.berkas
    assert (tmp_path / "cetak.pdf").read_bytes() == final_pdf.read_bytes()
    assert bagian.ui.baris_berubah.isHidden()
    check_page(window)

    # Changed since: what, by whom, and a revision with its reason.
    rename(uji, window, "perencana")
    drawn(qtbot, bagian)
    assert "1 hal tidak lagi sama" in bagian.ui.label_berubah.text()
    kunci = bagian._baris.kunci
    assert state_at(bagian.ui.tabel, kunci, "keadaan") == "! Final, berubah"
    assert bagian.ui.hanya_berubah.text() == "Hanya &yang berubah (1)"
    click(bagian.ui.hanya_berubah)
    drawn(qtbot, bagian)
    assert column_texts(bagian.ui.tabel, "judul") == ["Undangan Rapat 1"]
    click(bagian.ui.hanya_berubah)
    drawn(qtbot, bagian)
    assert bagian._baris.kunci == kunci
    assert "Terakhir oleh Admin" in bagian.ui.label_berubah.text()
    check_page(window)

    def look(box):
        assert column_texts(box.ui.tabel_beda, "di") == ["Perangkat daerah › Nama"]
        assert column_texts(box.ui.tabel_beda, "baru") == ["Sekretariat DPRD Baru"]
        assert column_texts(box.ui.tabel_catatan, "nama")[0].startswith("Admin")
        in_dialog(AlasanDialog, give)
        click(box.ui.tombol_revisi)

    def give(box):
        type_text("Nama kantor berubah")
        click(box.ui.tombol_lanjut)

    in_dialog(PerubahanDokumenDialog, look)
    click(bagian.ui.tombol_berubah)
    drawn(qtbot, bagian)
    assert bagian._naskah.keadaan is KeadaanNaskah.DIREVISI
    assert "Revisi 1: Nama kantor berubah" in bagian.ui.label_syarat.text()
    assert state_at(bagian.ui.tabel, bagian._baris.kunci, "keadaan") == ("↩ Konsep revisi 1")
    assert primary(window) == ("Finalkan…", "")
    assert bagian.ui.tombol_batalkan.text() == "Ba&talkan revisi…"
    retype(bagian.isian.fields["hal"], "Tidak jadi")
    in_dialog(KonfirmasiDialog, lambda box: click(box.ui.tombol_lanjut))
    click(bagian.ui.tombol_batalkan)
    drawn(qtbot, bagian)
    assert bagian._naskah.keadaan is KeadaanNaskah.FINAL
    assert bagian.isian.fields["hal"].toPlainText() == "Rapat <b>Juli</b> & Agustus"
    assert state_at(bagian.ui.tabel, bagian._baris.kunci, "keadaan") == "! Final, berubah"
    in_dialog(PerubahanDokumenDialog, look)
    click(bagian.ui.tombol_berubah)
    rapat = bagian.isian.fields["hari"].hari
    rapat.setDate(rapat.date().fromString("2025-08-03", "yyyy-MM-dd"))
    drawn(qtbot, bagian)
    assert "! Rapatnya Minggu, 3 Agustus 2025, bukan hari kerja." in bagian.ui.label_syarat.text()
    asked = in_dialog(KonfirmasiDialog, lambda box: click(box.ui.tombol_lanjut))
    press(Key.Key_Return, CTRL)
    assert "bukan hari kerja" in asked[0].ui.label_akibat.text()
    drawn(qtbot, bagian)
    assert bagian._baris.final.revisi == 1
    assert window.page.ui.baris_hasil.isVisible()
    to(qtbot, bagian, KodeDokumen.NOTULEN)
    assert window.page.ui.baris_hasil.isHidden()  # it spoke of the other paper


@pytest.mark.luas
def test_what_was_typed_survives_moving_on_and_what_cannot_be_stored_holds_the_cursor(
    qtbot, uji, window
):
    bagian = window.page.susun
    to(qtbot, bagian, KodeDokumen.NOTULEN)
    bahasan = bagian.isian.fields["pembahasan"]
    bahasan.setFocus()
    type_text("Dibahas satu per satu")
    rendah = bahasan.height()
    press(Key.Key_Return, times=12)
    assert bahasan.height() > rendah  # as high as what stands in it
    to(qtbot, bagian, KodeDokumen.DAFTAR_HADIR)  # moving on stores it
    assert stored(uji)[KodeDokumen.NOTULEN].isian.text("pembahasan") == "Dibahas satu per satu"

    to(qtbot, bagian, KodeDokumen.NOTULEN)
    bahasan = bagian.isian.fields["pembahasan"]
    assert bahasan.toPlainText() == "Dibahas satu per satu"
    bahasan.setPlainText("x" * (PROSA_TERPANJANG + 1))
    drawn(qtbot, bagian)
    assert "dari paling banyak 30000 huruf" in bagian.ui.label_galat.text()
    met = in_dialog(PesanDialog, lambda box: box.accept())
    tabel = bagian.ui.tabel
    tabel.setCurrentIndex(tabel.records.index(1, 0))
    drawn(qtbot, bagian)
    assert met
    assert bagian._chosen().kode is KodeDokumen.NOTULEN  # back where the text is
    bagian.isian.fields["pembahasan"].setPlainText("Ringkas")
    drawn(qtbot, bagian)

    press(Key.Key_1, Qt.KeyboardModifier.AltModifier)  # another page: stored as well
    assert stored(uji)[KodeDokumen.NOTULEN].isian.text("pembahasan") == "Ringkas"
    window.go_to(Tujuan(halaman=Halaman.NASKAH))
    bagian.isian.fields["pembahasan"].setPlainText("Sesudah satu menit")
    bagian._simpan_sendiri.timeout.emit()
    assert stored(uji)[KodeDokumen.NOTULEN].isian.text("pembahasan") == "Sesudah satu menit"
    assert window.page.settle()

    # Another period: its own papers, this one is not carried along.
    window.show_periode(AGUSTUS)
    drawn(qtbot, bagian)
    assert bagian._naskah.id == ""
    assert bagian._naskah.periode == AGUSTUS
    assert bagian.isian.fields["pembahasan"].toPlainText() == "Sesudah satu menit"  # as a start


@pytest.mark.luas
def test_the_pages_follow_typing_and_keep_their_place_and_the_focus(qtbot, uji, window):
    bagian = window.page.susun
    to(qtbot, bagian, KodeDokumen.NOTULEN)
    isi = bagian.isian.fields["pembahasan"]
    isi.setPlainText("\n\n".join(f"Butir ke-{n} dibahas bersama." for n in range(200)))
    drawn(qtbot, bagian)
    halaman, lihat = bagian.pratinjau.page_count, bagian.pratinjau.ui.tampilan
    assert halaman > 3
    bagian.pratinjau.go_to_page(2)
    tempat = lihat.verticalScrollBar().value()
    assert tempat
    isi.setFocus()
    sebelum = bagian._rekam
    type_text("Awal. ")
    assert bagian._jeda.isActive()
    assert bagian.pratinjau.page_count == halaman  # the former pages stay meanwhile
    drawn(qtbot, bagian)
    assert bagian._rekam != sebelum
    assert focused() is isi
    assert lihat.verticalScrollBar().value() == tempat
    assert lihat.pageNavigator().currentPage() == 2


@pytest.mark.luas
def test_a_table_takes_a_block_of_excel_and_rows_by_button_and_key(qtbot, uji, window):
    bagian = window.page.susun
    to(qtbot, bagian, KodeDokumen.DAFTAR_HADIR)
    field = bagian.isian.fields["hadirin"]
    tabel = field.tabel
    semula = len(field.rows())
    assert semula  # the people of the office, as a start
    check_page(window)
    QGuiApplication.clipboard().setText("Tamu Satu\t-\tDinas\tlebih\nTamu Dua\t-\tBadan\n")
    tabel.setFocus()
    tabel.setCurrentCell(tabel.rowCount() - 1, 0)
    press(Key.Key_V, CTRL)
    assert field.rows()[-2:] == (("Tamu Satu", "-", "Dinas"), ("Tamu Dua", "-", "Badan"))
    assert field.label.text().startswith("1 kolom")
    tabel.setCurrentCell(tabel.rowCount() - 1, 0)
    press(Key.Key_Return)
    type_text("Tamu Tiga")
    press(Key.Key_Return)  # on to the next cell
    qtbot.waitUntil(lambda: tabel.currentColumn() == 1)
    assert field.rows()[-1] == ("Tamu Tiga", "", "")
    tabel.setCurrentCell(0, 0)
    click(field.tombol_tambah)
    assert tabel.currentRow() == 1
    assert tabel.item(1, 0).text() == ""
    tabel.setFocus()
    tabel.setCurrentCell(0, 0)
    press(Key.Key_Delete, CTRL)
    click(field.tombol_hapus)  # the empty one
    press(Key.Key_S, CTRL)
    baris = stored(uji)[KodeDokumen.DAFTAR_HADIR].isian.rows("hadirin")
    assert len(baris) == semula + 2
    assert baris[-1][0] == "Tamu Tiga"
    tabel.selectAll()
    tabel.setFocus()
    press(Key.Key_C, CTRL)
    assert "Tamu Satu\t-\tDinas\n" in QGuiApplication.clipboard().text()


@pytest.mark.luas
def test_the_wheel_scrolls_the_form_and_changes_nothing(qtbot, uji, window):
    bagian = window.page.susun
    to(qtbot, bagian, KodeDokumen.UNDANGAN)
    sifat = bagian.isian.fields["sifat"]
    semula = sifat.currentText()
    QApplication.sendEvent(
        sifat,
        QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip
    assert sifat.currentText() == semula
    assert not bagian._berubah


@pytest.mark.luas
def test_a_draft_is_cancelled_with_a_reason_and_its_number_with_it(qtbot, uji, window):
    usul = konsep.usulkan(uji.ctx, KodeDokumen.UNDANGAN, JULI)
    satu = konsep.simpan_naskah(uji.ctx, replace(usul, tanggal=date(2025, 8, 1)))
    agenda.beri_nomor(uji.ctx, satu.id, satu.versi)
    window.page.reload()
    window.go_to(Tujuan(halaman=Halaman.NASKAH, naskah=KodeDokumen.UNDANGAN))
    bagian = window.page.susun
    drawn(qtbot, bagian)
    assert bagian._baris.judul == "Undangan Rapat 1"
    nomor = bagian.ui.label_nomor.text()

    def give(box):
        assert nomor in box.ui.label_akibat.text()
        type_text("Rapat ditiadakan")
        click(box.ui.tombol_lanjut)

    in_dialog(AlasanDialog, give)
    click(bagian.ui.tombol_batalkan)
    drawn(qtbot, bagian)
    assert bagian.ui.label_syarat.text() == "× Dibatalkan: Rapat ditiadakan"
    assert primary(window) is None
    assert state_at(bagian.ui.tabel, bagian._baris.kunci, "keadaan") == "× Dibatalkan"
    (baris,) = agenda.daftar_agenda(uji.ctx, agenda.Buku.KELUAR, 2025)
    assert (baris.nomor, baris.keadaan, baris.alasan) == (nomor, "batal", "Rapat ditiadakan")
    # One of a kind of which there is one can be begun anew.
    tindak = konsep.usulkan(uji.ctx, KodeDokumen.TINDAK_LANJUT, JULI)
    satu = konsep.simpan_naskah(uji.ctx, tindak)
    window.page.reload()
    window.go_to(Tujuan(halaman=Halaman.NASKAH, naskah=KodeDokumen.TINDAK_LANJUT))
    drawn(qtbot, bagian)
    in_dialog(AlasanDialog, lambda box: (type_text("Salah periode"), click(box.ui.tombol_lanjut)))
    click(bagian.ui.tombol_batalkan)
    drawn(qtbot, bagian)
    assert konsep.simpan_naskah(
        uji.ctx, konsep.usulkan(uji.ctx, KodeDokumen.TINDAK_LANJUT, JULI)
    ).id


@pytest.mark.luas
def test_the_signers_are_chosen_and_shown_as_of_the_papers_day(qtbot, uji, window):
    bagian = window.page.susun
    to(qtbot, bagian, KodeDokumen.UNDANGAN)
    assert bagian.ui.label_penanda.text() == "Pimpinan (Contoh)"

    def change(box):
        ui = box.ui
        assert ui.label_hasil.text().startswith("✓ Pada 1 Agustus 2025: Pimpinan (Contoh)")
        ui.siapa.setCurrentIndex(ui.siapa.findData("atasan"))
        assert "tidak ada pejabatnya" in ui.label_hasil.text()
        ui.siapa.setCurrentIndex(ui.siapa.findData("peran"))
        ui.peran.setCurrentIndex(ui.peran.findData(Peran.VERIFIKATOR))
        ui.wewenang.setCurrentIndex(ui.wewenang.findData(Wewenang.ATAS_NAMA))
        retype(ui.sebagai, "Mengetahui,")
        assert "a.n. " in ui.label_hasil.text()
        click(ui.tombol_tambah)
        ui.siapa.setCurrentIndex(ui.siapa.findData("luar"))
        for edit, teks in ((ui.nama, "Bupati Contoh"), (ui.jabatan, "Bupati"), (ui.nip, "123")):
            retype(edit, teks)
        assert "3 angka, bukan 18" in ui.label_hasil.text()
        ui.nip.setFocus()
        ui.nip.selectAll()
        press(Key.Key_Delete)
        press(Key.Key_F1)  # the guide beside the box, at its own heading
        panduan = box.findChild(BantuanDialog)
        assert panduan.ui.isi.textCursor().block().text() == "Penanda tangan"
        panduan.close()
        box.activateWindow()
        ui.nip.setFocus()
        click(ui.tombol_naik)
        assert ui.daftar.item(0).text().startswith("1. Bupati Contoh, Bupati")
        click(ui.tombol_tambah)
        ui.siapa.setCurrentIndex(ui.siapa.findData("orang"))
        ui.orang.setCurrentIndex(ui.orang.findData(uji.orang["tim"]))
        ui.bagian.setCurrentIndex(ui.bagian.findData("paraf"))
        assert ui.daftar.item(2).text().startswith("Paraf: Tim (Contoh)")
        assert ui.pena.isHidden()  # the paper is signed by hand anyway
        box.naskah = replace(box.naskah, cara=CaraTtd.TTE)
        ui.daftar.setCurrentRow(1)
        click(ui.pena)
        assert [satu.pena for satu in box.naskah.penanda] == [False, True]
        assert signers_text(uji.ctx, box.naskah).count(" (pena)") == 1
        click(ui.pena)
        box.naskah = replace(box.naskah, cara=CaraTtd.BASAH)
        click(ui.tombol_pakai)

    in_dialog(PenandaDialog, change)
    click(bagian.ui.tombol_penanda)
    drawn(qtbot, bagian)
    assert bagian.ui.label_penanda.text() == "Bupati Contoh; Kabag (Contoh); 1 paraf"
    press(Key.Key_S, CTRL)
    satu = stored(uji)[KodeDokumen.UNDANGAN]
    luar, kabag = satu.penanda
    assert luar.luar.nama == "Bupati Contoh"
    assert (kabag.peran, kabag.wewenang, kabag.sebagai) == (
        Peran.VERIFIKATOR,
        Wewenang.ATAS_NAMA,
        "Mengetahui,",
    )
    assert [p.orang_id for p in satu.paraf] == [uji.orang["tim"]]


@pytest.mark.luas
def test_another_signer_changes_every_paper_that_is_not_signed_and_no_other(qtbot, uji, window):
    def draft(kode, hari=None):
        usul = konsep.usulkan(uji.ctx, kode, JULI)
        isian = replace(usul.isian, teks={**usul.isian.teks, "hari": "2025-08-05"})
        return konsep.simpan_naskah(
            uji.ctx, replace(usul, isian=isian, tanggal=hari or uji.ctx.today())
        )

    kode = KodeDokumen.PERJANJIAN_KINERJA
    change_person(uji, "pimpinan", nip="1" * 18)
    uji.masuk("perencana")
    simpan_tata(uji.ctx, TATA)
    finish(uji, complete(uji, kode))
    pertama = draft(KodeDokumen.UNDANGAN)
    bernomor = agenda.beri_nomor(uji.ctx, pertama.id, pertama.versi)
    siap = final.siapkan_final(uji.ctx, bernomor.id, bernomor.versi)
    final.finalkan(uji.ctx, siap, final.gambar_final(siap))
    kedua, ketiga = draft(KodeDokumen.UNDANGAN), draft(KodeDokumen.TINDAK_LANJUT)
    uji.masuk("admin")
    hari = uji.ctx.today()
    perubahan = serahkan_peran(
        uji.ctx,
        SerahPeran(
            dari_id=uji.orang["pimpinan"],
            kepada_id=uji.orang["kabag"],
            peran=Peran.PIMPINAN,
            sifat=Sifat.PLH,
            mulai=hari,
            sampai=hari,
        ),
    )
    uji.masuk("perencana")
    window.bus.changed.emit(perubahan)

    def signer(satu):
        rekam, syarat = final.periksa_konsep(uji.ctx, satu)
        return rekam.kepala.penanda_tangan[0].nama, [s.isi for s in syarat]

    for satu in (kedua, ketiga):
        nama, syarat = signer(satu)
        assert nama == "Kabag (Contoh)"
        assert any("Plh. " in isi for isi in syarat)
    bagian = window.page.susun
    window.go_to(Tujuan(halaman=Halaman.NASKAH, naskah=KodeDokumen.TINDAK_LANJUT))
    drawn(qtbot, bagian)
    assert bagian.ui.label_penanda.text().startswith("Kabag (Contoh)")
    bagian._put_cursor((KodeDokumen.UNDANGAN, pertama.id))
    bagian._show_chosen()
    drawn(qtbot, bagian)
    assert bagian.ui.label_penanda.text() == "Pimpinan (Contoh)"  # as it was signed
    with uji.ctx.read() as sesi:
        beku = final_record(uji.ctx, sesi, konsep.find_naskah(uji.ctx, sesi, pertama.id))
    assert beku.kepala.penanda_tangan[0].nama == "Pimpinan (Contoh)"

    # An agreement with the one before is agreed anew rather than revised.
    to(qtbot, bagian, kode)
    assert "dituangkan dalam PK Perubahan" in bagian.ui.label_berubah.text()
    assert primary(window) == ("Buat PK Perubahan…", "")
    assert "Buat revisi…" in shown_buttons(window.page)
    check_page(window)
    click(bagian.ui.hanya_berubah)  # the one that is begun does not stand there
    drawn(qtbot, bagian)
    in_dialog(PerubahanDokumenDialog, lambda box: click(box.ui.tombol_pk))
    click(bagian.ui.tombol_berubah)
    drawn(qtbot, bagian)
    assert (bagian._baris.kode, bagian._baris.naskah) == (kode, None)
    assert bagian._rekam.perubahan
    click(bagian.ui.tombol_simpan)
    to(qtbot, bagian, kode)
    assert bagian._baris.final is not None
    press(Key.Key_Return, CTRL)  # to the draft that is there by now
    drawn(qtbot, bagian)
    assert (bagian._naskah.kode, bagian._naskah.keadaan) == (kode, KeadaanNaskah.KONSEP)


def test_who_only_reads_sees_the_papers_and_cannot_type(qtbot, uji):
    uji.masuk("perencana")
    usul = konsep.usulkan(uji.ctx, KodeDokumen.NOTULEN, JULI)
    konsep.simpan_naskah(uji.ctx, replace(usul, isian=Isian(teks={"pembahasan": "Isi"})))
    window = open_page(qtbot, uji, "kabag", Halaman.NASKAH, JULI)
    bagian = window.page.susun
    to(qtbot, bagian, KodeDokumen.NOTULEN)
    isi = bagian.isian.fields["pembahasan"]
    isi.setFocus()
    type_text("x")
    assert isi.toPlainText() == "Isi"
    assert not {"Simpan konsep", "Batalkan naskah…", "Penanda…", "Isi…"} & set(
        shown_buttons(window.page)
    )
    assert primary(window) is None
    check_page(window)


@pytest.mark.luas
def test_the_approved_measurement_shows_what_changed_and_the_head_revises_it(qtbot, uji):
    uji.sampai_analisa().jalan("")
    uji.ukur()
    window = open_page(qtbot, uji, "pimpinan", Halaman.NASKAH, JULI)
    bagian = window.page.susun
    to(qtbot, bagian, KodeDokumen.PENGUKURAN)
    assert state_at(bagian.ui.tabel, bagian._baris.kunci, "keadaan") == "✓ Final"
    assert any("Tidak ada yang diketik di sini" in isi for _, isi in window.page.rincian.shown)
    assert bagian.ui.panel_isian.isHidden()  # its pages have that room
    assert bagian.pratinjau.page_count >= 2
    assert primary(window) is None
    rename(uji, window, "pimpinan")
    drawn(qtbot, bagian)
    assert primary(window) == ("Buat revisi…", "")
    check_page(window)
    window.go_to(Tujuan(halaman=Halaman.PERSETUJUAN))  # the same is told where it was approved
    page = window.page
    assert "hal tidak lagi sama dengan data" in page.ui.label_berubah.text()
    check_page(window)

    def look(box):
        assert "Perangkat daerah › Nama" in column_texts(box.ui.tabel_beda, "di")
        in_dialog(
            AlasanDialog,
            lambda satu: (type_text("Nama kantor berubah"), click(satu.ui.tombol_lanjut)),
        )
        click(box.ui.tombol_revisi)

    in_dialog(PerubahanDokumenDialog, look)
    click(page.ui.tombol_berubah)
    assert page.ui.baris_berubah.isHidden()
    assert page.laporan.final.revisi == 1
    window.go_to(Tujuan(halaman=Halaman.NASKAH))
    drawn(qtbot, bagian)
    assert state_at(bagian.ui.tabel, bagian._baris.kunci, "keadaan") == "✓ Final, Revisi 1"


@pytest.mark.luas
def test_papers_stand_in_the_list_of_documents_and_all_go_into_a_folder(qtbot, uji, tmp_path):
    uji.masuk("perencana")
    for perihal in ("pertama", "kedua"):
        usul = konsep.usulkan(uji.ctx, KodeDokumen.UNDANGAN, JULI)
        konsep.simpan_naskah(uji.ctx, replace(usul, perihal=perihal))
    window = open_page(qtbot, uji, "perencana", Halaman.RENCANA, JULI)
    bagian = window.page.dokumen
    window.page.ui.bagian.setCurrentWidget(bagian)
    tabel = bagian.ui.tabel_dokumen
    judul = column_texts(tabel, "judul")
    assert "Undangan Rapat 1" in judul
    dua = next(
        n
        for n, satu in enumerate(tabel.records.records)
        if getattr(satu, "judul", "") == "Undangan Rapat 2"
    )
    tabel.setFocus()
    tabel.setCurrentIndex(tabel.records.index(dua, 0))
    qtbot.waitUntil(lambda: not bagian.pratinjau._tasks and not bagian._jeda.isActive())
    assert bagian.pratinjau.page_count == 1
    assert "belum bernomor" in bagian.ui.label_kurang.text()
    check_page(window)
    choose_file(tmp_path / "dua.pdf")
    press(Key.Key_Return, CTRL)
    assert (tmp_path / "dua.pdf").read_bytes().startswith(b"%PDF")

    (tmp_path / "semua").mkdir()
    choose_file(tmp_path / "semua")
    click(bagian.ui.tombol_semua)
    nama = sorted(satu.name for satu in (tmp_path / "semua").iterdir())
    assert {"undangan 2025-07 (DRAF).pdf", "undangan 2025-07 2 (DRAF).pdf"} <= set(nama)
    assert len(nama) == len(judul)
    assert str(tmp_path / "semua") in window.page.ui.label_hasil.text()

    # One that cannot be written: those before it are there, whole, and the journal has them.
    tujuan = tmp_path / "lagi"
    (tujuan / "undangan 2025-07 2 (DRAF).pdf").mkdir(parents=True)
    choose_file(tujuan)
    met = in_dialog(PesanDialog, lambda box: box.accept())
    sebelum = len(uji.isi_basis_data()[0]["jurnal"])
    click(bagian.ui.tombol_semua)
    assert met
    ada = [satu for satu in tujuan.iterdir() if satu.is_file()]
    assert 0 < len(ada) < len(judul)
    assert all(satu.stat().st_size for satu in ada)
    berita = f"! Dihentikan: {len(ada)} dari {len(judul)} dokumen tersimpan di {tujuan}"
    assert window.page.ui.label_hasil.text() == berita
    assert len(uji.isi_basis_data()[0]["jurnal"]) == sebelum + len(ada)
