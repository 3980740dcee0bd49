"""A role handed over in the window: the admin gives it, a tab says so, entries name both."""

from datetime import date, timedelta

import pytest
from halaman_kantor import (
    CTRL,
    Key,
    check_page,
    column_texts,
    in_dialog,
    open_page,
    primary,
)
from kantor_uji import JULI, PENGUKURAN, A, person
from papan_ketik import click, focused, press
from PySide6.QtCore import QDate

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import Peran, Sifat
from sakip_desktop.gui.dialogs.konfirmasi import KonfirmasiDialog
from sakip_desktop.gui.dialogs.serah import SerahDialog
from sakip_desktop.gui.dialogs.serah_peran import SerahPeranDialog
from sakip_desktop.gui.isian import choose
from sakip_desktop.services import capaian, pengguna, riwayat, serah_peran
from sakip_desktop.services.serah_peran import SerahPeran

PENGGANTI = (
    "Anda bertindak sebagai Plh. Sekretaris DPRD menggantikan Pimpinan (Contoh) sampai "
    "{sampai}. Jurnal dan disposisi menyebut keduanya."
)


@pytest.fixture
def buka(qtbot, uji):
    def show():
        window = open_page(qtbot, uji, "admin", Halaman.ADMINISTRASI)
        window.page.ui.bagian.setCurrentIndex(1)
        return window, window.page.bagian

    return show


def chosen(bagian, uji, akun):
    """Put the cursor on a person."""
    tabel = bagian.ui.tabel
    tabel.setCurrentIndex(tabel.records.index(tabel.records.row_of(uji.orang[akun]), 0))


def hand_over(bagian, uji):
    """The head's role to the Kepala Bagian for a week, by keys."""

    def give(dialog):
        assert focused() is dialog.ui.dari
        assert dialog.ui.dari.currentText() == "Pimpinan (Contoh)", "who was chosen in the table"
        assert dialog.ui.peran.currentText() == "Sekretaris DPRD (pimpinan)"
        choose(dialog.ui.kepada, uji.orang["kabag"])
        assert "Kabag (Contoh) mendapat tab Sekretaris DPRD" in dialog.ui.label_akibat.text()
        assert "tetap memegang perannya" in dialog.ui.label_akibat.text()
        press(Key.Key_Return)

    chosen(bagian, uji, "pimpinan")
    boxes = in_dialog(SerahPeranDialog, give)
    click(bagian.ui.tombol_serah)
    return boxes


def kabar(window):
    return [satu.teks for satu in window.ui.kabar.notices]


def test_the_whole_way_from_the_admin_to_the_journal(qtbot, uji, buka):
    def measured():
        uji.kirim(A)
        uji.kirim("Bagian B")
        uji.jalan("")
        uji.ukur(sampai="disposisi-pimpinan")

    uji.titik("diserahkan, siap disetujui", measured)
    window, bagian = buka()
    check_page(window)
    assert "Bila pejabat cuti" in bagian.ui.label_serah.text()
    assert not bagian.ui.tombol_akhiri.isVisible()
    assert len(hand_over(bagian, uji)) == 1
    check_page(window)
    tabel = bagian.ui.tabel_serah
    hari = uji.ctx.today()
    assert column_texts(tabel, "kepada") == ["Plh. Kabag (Contoh)"]
    assert column_texts(tabel, "dari") == ["Pimpinan (Contoh)"]
    assert column_texts(tabel, "keadaan") == ["Berlaku"]
    assert not bagian.ui.label_serah.isVisible()
    window.close()

    sampai = f"{(hari + timedelta(days=6)).day} Agustus 2025"
    window = open_page(qtbot, uji, "kabag", Halaman.PERSETUJUAN)
    judul = [window.ui.tab.tabText(n) for n in range(window.ui.tab.count())]
    assert "Sekretaris DPRD: Persetujuan" in judul, "the tab is as short as the head's"
    assert kabar(window) == [PENGGANTI.format(sampai=sampai)]
    assert window.ui.kabar.isVisible()
    check_page(window)
    press(Key.Key_PageUp, CTRL)  # the tab of the own role says nothing
    assert window.page.HALAMAN is Halaman.VALIDASI
    assert kabar(window) == []
    press(Key.Key_PageDown, CTRL)
    assert primary(window)[1] == ""

    def agree(_box):
        press(Key.Key_Tab)
        press(Key.Key_Space)

    in_dialog(SerahDialog, agree)
    press(Key.Key_Return, CTRL)
    assert capaian.laporan_pengukuran(uji.ctx, JULI).final.oleh == "Kabag (Contoh)"
    assert uji.buka(sop=PENGUKURAN) == [("arsip", None)]
    entri = riwayat.daftar_jurnal(uji.masuk("admin").ctx, batas=1)[0]
    assert (entri.nama, entri.peran, entri.atas_nama) == (
        "Kabag (Contoh)",
        "pimpinan",
        "Plh. Pimpinan (Contoh)",
    )


@pytest.mark.luas
def test_it_ends_early_and_stays_in_the_list(qtbot, uji, buka):
    window, bagian = buka()
    hand_over(bagian, uji)
    assert focused() is bagian.ui.tabel_serah

    def stay(box):
        assert focused() is box.ui.tombol_batal
        press(Key.Key_Return)

    def end(box):
        assert "Kabag (Contoh) tidak lagi menjalankan peran" in box.ui.label_akibat.text()
        press(Key.Key_Tab)
        press(Key.Key_Space)

    in_dialog(KonfirmasiDialog, stay)
    click(bagian.ui.tombol_akhiri)
    assert column_texts(bagian.ui.tabel_serah, "keadaan") == ["Berlaku"]
    in_dialog(KonfirmasiDialog, end)
    click(bagian.ui.tombol_akhiri)
    assert column_texts(bagian.ui.tabel_serah, "keadaan") == ["Berakhir"]
    assert not bagian.ui.tombol_akhiri.isEnabled()
    window.close()
    window = open_page(qtbot, uji, "kabag", Halaman.TUGAS)
    assert Halaman.PERSETUJUAN not in [tab.halaman for tab in window.tabs]
    assert kabar(window) == []


@pytest.mark.luas
def test_what_is_refused_stays_in_the_dialog_with_its_sentence(uji, buka):
    _, bagian = buka()
    sebelum = uji.isi_basis_data()
    kata = []

    def wrong(dialog):
        dialog.ui.sampai.setDate(QDate(2025, 7, 1))
        press(Key.Key_Return)
        kata.append(dialog.ui.label_galat.text())
        assert dialog.isVisible()
        dialog.ui.sampai.setDate(QDate(2025, 8, 5))
        assert not dialog.ui.label_galat.isVisible(), "what was refused is gone"
        choose(dialog.ui.dari, uji.orang["pengisi-a"])
        assert dialog.ui.peran.currentText() == "Kepala Subbagian/JF (pengisi data) · Bagian A"
        nama = [dialog.ui.kepada.itemText(n) for n in range(dialog.ui.kepada.count())]
        assert not any(satu.startswith("Pengisi-A") for satu in nama)
        assert any(satu.startswith("Pengisi-B") for satu in nama), "holds it for another unit"
        press(Key.Key_Escape)

    chosen(bagian, uji, "pimpinan")
    in_dialog(SerahPeranDialog, wrong)
    click(bagian.ui.tombol_serah)
    assert "sebelum hari pertamanya" in kata[0]
    assert uji.isi_basis_data() == sebelum


@pytest.mark.luas
def test_a_post_that_is_vacant_is_held_as_plt(uji, buka):
    """The head retired: his role has ended, and still somebody can stand in for it."""
    uji.jam.maju(days=1)
    uji.masuk("admin")
    pengguna.save_orang(
        uji.ctx, person("pimpinan", uji.unit, orang_id=uji.orang["pimpinan"], sandi="", peran=())
    )
    _, bagian = buka()

    def give(dialog):
        choose(dialog.ui.dari, uji.orang["pimpinan"])
        assert "berakhir" in dialog.ui.peran.currentText()
        assert dialog.ui.sifat.currentData() == Sifat.PLT
        choose(dialog.ui.kepada, uji.orang["kabag"])
        press(Key.Key_Return)

    in_dialog(SerahPeranDialog, give)
    click(bagian.ui.tombol_serah)
    assert column_texts(bagian.ui.tabel_serah, "kepada") == ["Plt. Kabag (Contoh)"]
    uji.masuk("kabag")
    assert serah_peran.kalimat_pengganti(uji.ctx, Peran.PIMPINAN).startswith(
        "Plt. Sekretaris DPRD menggantikan Pimpinan (Contoh) sampai "
    )


def test_a_role_of_another_unit_is_named_with_it(qtbot, uji):
    hari = uji.masuk("admin").ctx.today()
    serah_peran.serahkan_peran(
        uji.ctx,
        SerahPeran(
            peran=Peran.PENGISI,
            unit_id=uji.unit[A],
            dari_id=uji.orang["pengisi-a"],
            kepada_id=uji.orang["pengisi-b"],
            sifat=Sifat.PLH,
            mulai=hari,
            sampai=date(2025, 8, 9),
        ),
    )
    window = open_page(qtbot, uji, "pengisi-b", Halaman.ISI_DATA)
    (teks,) = kabar(window)
    assert "menggantikan Pengisi-A (Contoh) untuk Bagian A sampai 9 Agustus 2025" in teks
