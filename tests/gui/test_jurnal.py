"""The journal page: what is wanted is chosen, and taken out as a workbook."""

import pytest
from halaman_kantor import check_page, choose_file, column_texts, open_page
from kantor_uji import A, person
from openpyxl import load_workbook
from papan_ketik import click, type_text
from PySide6.QtCore import QDate

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.gui.administrasi.jurnal import JurnalBagian
from sakip_desktop.services import jurnal, pengguna, riwayat


@pytest.fixture
def buka(qtbot, uji):
    def show(akun="admin"):
        window = open_page(qtbot, uji, akun, Halaman.ADMINISTRASI)
        tab = window.page.ui.bagian
        nomor = next(n for n in range(tab.count()) if isinstance(tab.widget(n), JurnalBagian))
        tab.setCurrentIndex(nomor)
        return window, window.page.bagian

    return show


def choose(pilihan, teks):
    nomor = pilihan.findText(teks)
    assert nomor > 0, [pilihan.itemText(n) for n in range(pilihan.count())]
    pilihan.setCurrentIndex(nomor)


@pytest.mark.luas
def test_person_kind_day_and_text_are_chosen_and_the_workbook_holds_the_same(
    buka, uji, tmp_path, qtbot
):
    uji.kirim(A)
    uji.jam.maju(days=2)
    uji.masuk("admin")
    pengguna.login(uji.ctx, "admin", "sandi latihan")
    window, bagian = buka()
    check_page(window)
    semua = bagian.ui.tabel.records.rowCount()
    choose(bagian.ui.nama, "Pengisi-A (Contoh)")
    assert set(column_texts(bagian.ui.tabel, "nama")) == {"Pengisi-A (Contoh)"}
    choose(bagian.ui.tindakan, "Mengisi realisasi")
    isian = column_texts(bagian.ui.tabel, "label")
    assert 0 < len(isian) < semua
    assert all("Juli 2025" in satu for satu in isian)
    bagian.ui.cari.setFocus()
    type_text("a2")
    qtbot.waitUntil(lambda: bagian.ui.tabel.records.rowCount() == 2)

    buku = tmp_path / "jurnal.xlsx"
    choose_file(buku)
    click(bagian.ui.tombol_excel)
    lembar = load_workbook(buku).active
    kepala, *baris = [list(satu) for satu in lembar.values]
    assert len(baris) == 2
    isi = dict(zip(kepala, baris[0], strict=True))
    assert isi["Siapa"] == "Pengisi-A (Contoh)"
    assert isi["Jenis"] == "Mengisi realisasi"
    assert "penyebut: kosong → 50" in isi["Sebelum → sesudah"]
    assert isi["Tanggal"].date().isoformat() == "2025-08-01"
    terbaru = riwayat.daftar_jurnal(uji.ctx, batas=1)[0]
    assert terbaru.label == "Menyimpan 2 catatan jurnal ke Excel"

    click(bagian.ui.tombol_semua)
    assert bagian.ui.tabel.records.rowCount() == semua + 1
    assert bagian.ui.cari.text() == ""
    click(bagian.ui.pakai_dari)
    hari = uji.ctx.today()
    assert bagian.ui.dari.date() == QDate(hari.year, hari.month, hari.day)
    hari_ini = bagian.ui.tabel.records.rowCount()
    assert 0 < hari_ini < semua
    click(bagian.ui.pakai_dari)
    click(bagian.ui.pakai_sampai)
    bagian.ui.sampai.setDate(bagian.ui.dari.date().addDays(-1))
    qtbot.waitUntil(lambda: bagian.ui.tabel.records.rowCount() == semua + 1 - hari_ini)
    bagian.ui.sampai.setDate(bagian.ui.dari.date().addYears(-9))
    qtbot.waitUntil(lambda: bagian.ui.label_jumlah.text() == "Tidak ada yang cocok")
    check_page(window)


def test_every_action_in_the_journal_has_words(uji):
    """Looking leaves no entry, but saving the journal does."""
    tanpa = {satu for satu in Tindakan if satu.endswith(".lihat")} - {Tindakan.JURNAL_LIHAT}
    assert set(Tindakan) - tanpa <= jurnal.KATA_TINDAKAN.keys()
    uji.ukur().masuk("admin")
    _, tindakan = riwayat.pilihan_jurnal(uji.ctx)
    assert set(tindakan) - jurnal.KATA_TINDAKAN.keys() == set()
    assert jurnal.kata_tindakan("sesuatu.baru_sekali") == "Sesuatu baru sekali"


def test_a_password_is_never_shown(uji):
    uji.masuk("admin")
    pengguna.save_orang(uji.ctx, person("baru", uji.unit))
    baris = riwayat.isi_jurnal(uji.ctx, riwayat.daftar_jurnal(uji.ctx, batas=1)[0].urut)
    kalimat = "\n".join(k for satu in baris for k in satu.kalimat)
    assert "sandi: kosong → rahasia (sidik …" in kalimat
    assert "sha256:" not in kalimat
