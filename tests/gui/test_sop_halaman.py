"""The decisions of the 14-step procedures and of the SK Tim on the pages that there are."""

import pytest
from halaman_kantor import CTRL, Key, check_page, in_dialog, open_page, primary
from kantor_uji import AGUSTUS, A, B, person
from papan_ketik import press, type_text
from PySide6.QtWidgets import QApplication

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.masukan import PeranInput
from sakip_desktop.gui.dialogs.alasan import AlasanDialog
from sakip_desktop.gui.dialogs.persetujuan_tertulis import PersetujuanTertulisDialog
from sakip_desktop.gui.main_window import MainWindow
from sakip_desktop.services import alur, pengguna, penyerahan, tugas

SETWAN, KECAMATAN = "pengukuran-kinerja-setwan", "pengukuran-kinerja-kecamatan"
DINAS = "pengukuran-kinerja-dinas"


def begin(uji, sop, sampai):
    """A cycle of August, walked to the named step; both heads are one person."""

    def walk():
        uji.masuk("admin")
        dua = tuple(PeranInput(peran=Peran.ATASAN_UNIT, unit_id=uji.unit[nama]) for nama in (A, B))
        uji.masuk("admin")
        pengguna.save_orang(
            uji.ctx,
            person("atasan-a", uji.unit, orang_id=uji.orang["atasan-a"], sandi="", peran=dua),
        )
        uji.masuk("perencana")
        alur.mulai_siklus(uji.ctx, sop, AGUSTUS)
        di = {"sop": sop, "periode": AGUSTUS}
        uji.jalan(sampai if sop == DINAS else "isi-formulir", **di)
        if sop != DINAS:
            uji.kirim(A, AGUSTUS)
            uji.kirim(B, AGUSTUS)
            uji.jalan(sampai, **di)

    uji.titik(f"{sop} {sampai}", walk)
    return {"sop": sop, "periode": AGUSTUS}


def seat(qtbot, uji, akun, halaman):
    """The window of somebody on the page, all by itself: one sits at the PC at a time."""
    for lama in QApplication.topLevelWidgets():
        if isinstance(lama, MainWindow) and lama.isVisible():
            lama._may_close = True
            lama.close()
    return open_page(qtbot, uji, akun, halaman, AGUSTUS)


def give_reason(window, act, reason="Belum benar"):
    """Press the button and answer the box."""

    def answer(_box):
        type_text(reason)
        press(Key.Key_Return, CTRL)

    boxes = in_dialog(AlasanDialog, answer)
    act()
    assert len(boxes) == 1


@pytest.mark.luas
def test_the_correction_of_step_nine_goes_back_as_a_whole(qtbot, uji):
    di = begin(uji, SETWAN, "koreksi")
    window = seat(qtbot, uji, "kabag", Halaman.VALIDASI)
    ui = window.page.ui
    assert primary(window) == ("Dokumen sudah benar", "")
    assert not ui.tombol_kembalikan.isEnabled()  # one unit's form went back in step 7
    give_reason(window, ui.tombol_kembalikan_semua.click)
    assert uji.buka(**di) == [("validasi", None)]
    assert primary(window)[0] == "Data sah, teruskan"
    assert ui.tombol_kembalikan.isEnabled()


def test_an_sk_is_checked_and_signed(qtbot, uji):
    di = begin(uji, DINAS, "periksa-sk")
    window = seat(qtbot, uji, "kabag", Halaman.TUGAS)
    assert primary(window) == ("Setujui konsep SK", "")
    assert window.page.ui.tombol_kembalikan.text() == "&Kembalikan ke Sekretaris Tim SAKIP…"
    check_page(window)
    give_reason(window, window.page.ui.tombol_kembalikan.click)
    assert uji.buka(**di) == [("konsep-sk", None)]
    uji.jalan("periksa-sk", **di)
    window = seat(qtbot, uji, "kabag", Halaman.TUGAS)
    window.ui.tombol_utama.click()
    assert uji.buka(**di) == [("tanda-tangan-sk", None)]
    window = seat(qtbot, uji, "pimpinan", Halaman.TUGAS)
    assert primary(window) == ("Tandatangani SK Tim", "")
    give_reason(window, window.page.ui.tombol_kembalikan.click)
    assert uji.buka(**di) == [("periksa-sk", None)]
    uji.jalan("tanda-tangan-sk", **di)
    window = seat(qtbot, uji, "pimpinan", Halaman.TUGAS)
    window.ui.tombol_utama.click()
    assert {kode for kode, _ in uji.buka(**di)} == {"isi-formulir"}


@pytest.mark.luas
def test_an_sk_that_was_signed_on_paper_is_recorded(qtbot, uji):
    di = begin(uji, DINAS, "tanda-tangan-sk")
    window = seat(qtbot, uji, "perencana", Halaman.TUGAS)
    assert primary(window) == ("Catat persetujuan tertulis…", "")
    assert not window.page.ui.bagian_serah.isVisible()

    def sign(box):
        type_text("Kadis (Contoh)")
        box.ui.tombol_lanjut.click()

    in_dialog(PersetujuanTertulisDialog, sign)
    window.ui.tombol_utama.click()
    satu = uji.langkah("tanda-tangan-sk", **di)
    assert not satu.keadaan.is_open
    assert {kode for kode, _ in uji.buka(**di)} == {"isi-formulir"}


@pytest.mark.luas
def test_what_the_sop_allows_is_passed_over_with_a_reason(qtbot, uji):
    di = begin(uji, SETWAN, "penggandaan")
    window = seat(qtbot, uji, "tim", Halaman.TUGAS)
    assert window.page.ui.tombol_lewati.isVisible()
    give_reason(window, window.page.ui.tombol_lewati.click, "Cukup satu salinan")
    lewat = uji.langkah("penggandaan", **di)
    assert (lewat.keadaan, lewat.catatan) == (KeadaanLangkah.DILEWATI, "Cukup satu salinan")
    daftar = {satu.kode: satu for satu in tugas.daftar_siklus(uji.ctx, AGUSTUS)[0].langkah}
    assert daftar["penggandaan"].tanda == "–"
    assert daftar["penggandaan"].keterangan.endswith(": Cukup satu salinan")


@pytest.mark.luas
def test_sending_the_whole_back_names_the_step_that_it_goes_to(qtbot, uji):
    begin(uji, SETWAN, "koreksi")
    window = seat(qtbot, uji, "kabag", Halaman.VALIDASI)
    tombol = window.page.ui.tombol_kembalikan_semua
    boxes = in_dialog(AlasanDialog, lambda _box: press(Key.Key_Escape))
    tombol.click()
    assert tombol.text() == "&Kembalikan ke Kepala Bagian…"
    assert "kembali ke Kepala Bagian, langkah 7: " in boxes[0].ui.label_akibat.text()


@pytest.mark.luas
def test_a_head_finishes_in_tugas_saya_and_sends_back_in_isi_data(qtbot, uji):
    di = begin(uji, KECAMATAN, "validasi")
    window = seat(qtbot, uji, "atasan-a", Halaman.TUGAS)
    assert primary(window) == ("Data unit ini sah", "")
    window.ui.tombol_utama.click()
    assert uji.buka(**di) == [("validasi", B)]
    assert window.page.ui.tombol_kembalikan.text() == "&Kembalikan ke Kepala Subbagian/JF…"
    give_reason(window, window.page.ui.tombol_kembalikan.click)
    assert uji.buka(**di) == [("isi-formulir", B)]
    uji.masuk("pengisi-b")
    penyerahan.kirim_formulir(uji.ctx, uji.unit[B], AGUSTUS)
    window = seat(qtbot, uji, "atasan-a", Halaman.ISI_DATA)
    window.page.show_place(AGUSTUS, uji.unit[B])
    assert window.page.ui.tombol_kembalikan.isVisible()
    give_reason(window, window.page.ui.tombol_kembalikan.click)
    assert uji.buka(**di) == [("isi-formulir", B)]
