"""Taking one's own cell entries back, and the redo."""

from datetime import date

import pytest
from kantor_uji import JULI, A, person, ubah_isian
from sqlmodel import select

from sakip_desktop.db.models import RealisasiRow
from sakip_desktop.domain.errors import IzinDitolak, SudahBerubah
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.services import (
    gambaran,
    kalender,
    kantor,
    pembatalan,
    pengguna,
    penyerahan,
    riwayat,
)

KAMIS = date(2025, 7, 10)


def undo_last(uji):
    """What Ctrl+Z does."""
    return pembatalan.undo(uji.ctx, pembatalan.undoable(uji.ctx)[0])


def newest(uji):
    akun = uji.ctx.pelaku.orang_id
    urut = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0].urut
    uji.masuk(next(nama for nama, kode in uji.orang.items() if kode == akun))
    return urut


def test_undo_brings_the_value_before_back(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    uji.isi("A1", "nilai", "11")
    hasil = undo_last(uji)
    assert hasil.label == "Dibatalkan: Realisasi Juli 2025 – A1"
    assert uji.figur("A1").nilai == 10
    undo_last(uji)
    assert uji.figur("A1").keadaan is Keadaan.BELUM_DIISI
    assert uji.figur("A1").versi == 0
    assert pembatalan.undoable(uji.ctx) is None


def test_what_was_read_before_an_undo_is_read_anew(uji):
    """Figures and calendar are kept from one reading to the next."""

    def figure():
        deret = gambaran.deret_capaian(uji.ctx, uji.indikator["A1"], JULI.tahun)
        return [satu.realisasi_periode for satu in deret.titik if satu.periode == JULI]

    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    assert figure() == [10]
    batal = undo_last(uji)
    assert figure() == [None]
    pembatalan.undo(uji.ctx, batal.jurnal_urut)
    assert figure() == [10]


def calendar(uji):
    with uji.ctx.read() as sesi:
        satu = kalender.load_kalender(uji.ctx, sesi, 2025)
    return sorted(satu.jam), satu.is_workday(KAMIS)


def test_a_change_of_the_calendar_is_taken_back(uji):
    uji.masuk("admin")
    semula = calendar(uji)
    kalender.simpan_jam(uji.ctx, 5, "08.00-12.00", 0)
    kalender.simpan_hari(uji.ctx, KAMIS, "Hari jadi")
    assert calendar(uji) == ([0, 1, 2, 3, 4, 5], False)
    urut, label = pembatalan.undoable(uji.ctx, tabel=kalender.TABEL_KALENDER)
    assert label == "Hari libur kantor 10 Juli 2025"
    assert pembatalan.undo(uji.ctx, urut).jenis == {Jenis.KANTOR}
    batal = undo_last(uji)
    assert batal.label == "Dibatalkan: Jam kerja Sabtu"
    assert calendar(uji) == semula
    pembatalan.undo(uji.ctx, batal.jurnal_urut)
    assert calendar(uji)[0] == [0, 1, 2, 3, 4, 5]
    with pytest.raises(IzinDitolak):
        pembatalan.undo(uji.masuk("perencana").ctx, urut)


def test_what_else_the_administrator_changes_stays_and_so_does_one_working_day(uji):
    uji.masuk("admin")
    kantor.add_unit(uji.ctx, "Bagian C")
    assert pembatalan.undoable(uji.ctx) is None
    with pytest.raises(IzinDitolak):
        pembatalan.undo(uji.ctx, newest(uji))
    kalender.simpan_jam(uji.ctx, 5, "08.00-12.00", 0)
    urut = newest(uji)
    for hari in range(5):
        kalender.simpan_jam(uji.ctx, hari, "", 0)
    sebelum = uji.isi_basis_data()
    with pytest.raises(IzinDitolak, match="tidak punya hari kerja lagi"):
        pembatalan.undo(uji.ctx, urut)
    assert uji.isi_basis_data() == sebelum


def test_undo_goes_back_over_cells_and_budget_in_order(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    uji.isi_rupiah("SK1", "5.000")
    uji.isi("A4", "nilai", "80")
    label = []
    while pembatalan.undoable(uji.ctx):
        label.append(undo_last(uji).label)
    assert label == [
        "Dibatalkan: Realisasi Juli 2025 – A4",
        "Dibatalkan: Anggaran Juli 2025 – SK1",
        "Dibatalkan: Realisasi Juli 2025 – A1",
    ]


@pytest.mark.parametrize(
    ("kolom", "teks"),
    [("target:2025-07", "20"), ("frekuensi", "Triwulan"), ("berhenti_pada", "01/07/2025")],
)
def test_what_the_plan_has_left_behind_does_not_come_back(uji, kolom, teks):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    diurungkan = undo_last(uji).jurnal_urut
    uji.masuk("perencana")
    ubah_isian(uji.ctx, 2025, "A1", kolom, teks, alasan="Perubahan rencana")
    uji.masuk("pengisi-a")
    with pytest.raises(IzinDitolak, match="Rencana berubah sejak isian itu"):
        pembatalan.undo(uji.ctx, diurungkan)
    with uji.ctx.read() as sesi:
        assert sesi.exec(select(RealisasiRow)).all() == []


def test_undoing_the_undo_is_the_redo(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    undo_last(uji)
    pembatalan.undo(uji.ctx, newest(uji))
    assert uji.figur("A1").nilai == 10


def test_after_a_redo_the_entry_can_be_undone_again(uji):
    uji.masuk("pengisi-a").isi("A4", "nilai", "80")
    uji.isi("A1", "nilai", "10")
    undo_last(uji)
    pembatalan.undo(uji.ctx, newest(uji))
    assert pembatalan.undoable(uji.ctx)[1].endswith("A1")
    undo_last(uji)
    assert uji.figur("A1").nilai is None
    assert uji.figur("A4").nilai == 80


def test_what_another_has_changed_since_is_not_overwritten(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    urut = pembatalan.undoable(uji.ctx)[0]
    uji.masuk("staf-a").isi("A1", "nilai", "12")
    uji.masuk("pengisi-a")
    with pytest.raises(SudahBerubah):
        pembatalan.undo(uji.ctx, urut)
    assert uji.figur("A1").nilai == 12


def test_other_peoples_entries_are_not_mine_to_undo(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    urut = pembatalan.undoable(uji.ctx)[0]
    uji.masuk("staf-a")
    assert pembatalan.undoable(uji.ctx) is None
    with pytest.raises(IzinDitolak, match="isian Anda sendiri"):
        pembatalan.undo(uji.ctx, urut)


@pytest.mark.parametrize("apa", ["angka", "rupiah"])
def test_nothing_is_undone_after_sending(uji, apa):
    uji.penuhi(A)
    if apa == "angka":
        uji.isi("A1", "nilai", "11")
    else:
        uji.isi_rupiah("SK1", "7", versi=1)
    urut = pembatalan.undoable(uji.ctx)[0]
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    assert pembatalan.undoable(uji.ctx) is None
    sebelum = uji.isi_basis_data()
    with pytest.raises(IzinDitolak, match="sudah diselesaikan"):
        pembatalan.undo(uji.ctx, urut)
    assert uji.isi_basis_data() == sebelum


def test_after_taking_the_form_back_undo_works_again(uji):
    uji.penuhi(A)
    uji.isi("A1", "nilai", "11")
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    penyerahan.tarik_formulir(uji.ctx, uji.unit[A], JULI, "Salah ketik")
    undo_last(uji)
    assert uji.figur("A1").nilai == 10


def test_a_redo_is_refused_after_sending_too(uji):
    """The undone row is gone; the door must still know whose form it belonged to."""
    uji.penuhi(A)
    uji.isi_rupiah("SK1", "7", versi=1)
    undo_last(uji)
    urut = newest(uji)
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    with pytest.raises(IzinDitolak):
        pembatalan.undo(uji.ctx, urut)


def test_handing_over_is_no_entry_to_undo(uji):
    uji.kirim(A)
    urut = newest(uji.masuk("pengisi-a"))
    with pytest.raises(IzinDitolak):
        pembatalan.undo(uji.ctx, urut)


def test_an_entry_that_does_not_exist_is_refused(uji):
    uji.masuk("pengisi-a")
    with pytest.raises(IzinDitolak):
        pembatalan.undo(uji.ctx, 99_999)


def test_nobody_has_nothing_to_undo(uji):
    assert pembatalan.undoable(uji.masuk(None).ctx) is None


def test_a_person_who_lost_the_role_undoes_nothing(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    urut = pembatalan.undoable(uji.ctx)[0]
    uji.masuk("admin")
    pengguna.save_orang(
        uji.ctx,
        person("pengisi-a", uji.unit, orang_id=uji.orang["pengisi-a"], sandi="", peran=()),
    )
    uji.masuk("pengisi-a")
    assert pembatalan.undoable(uji.ctx) is None
    with pytest.raises(IzinDitolak):
        pembatalan.undo(uji.ctx, urut)


def test_the_undo_is_journalled_as_itself_with_the_role(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10", sebagai=Peran.PENGISI)
    urut = pembatalan.undoable(uji.ctx)[0]
    pembatalan.undo(uji.ctx, urut)
    baris = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0]
    assert (baris.membatalkan, baris.nama, baris.peran) == (urut, "Pengisi-A (Contoh)", "pengisi")
    assert baris.label == "Batalkan: Realisasi Juli 2025 – A1"


def test_a_cell_that_another_changed_does_not_stand_in_the_way(uji):
    """What cannot be taken back any more is passed over; the entry before it still can."""
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    uji.isi("A4", "nilai", "80")
    uji.masuk("staf-a").isi("A4", "nilai", "81")
    uji.masuk("pengisi-a")
    assert pembatalan.undoable(uji.ctx)[1].endswith("A1")
    undo_last(uji)
    assert (uji.figur("A1").nilai, uji.figur("A4").nilai) == (None, 81)


@pytest.mark.luas
def test_many_entries_are_all_taken_back(uji):
    uji.masuk("pengisi-a")
    for nilai in range(1, 61):
        uji.isi("A1", "nilai", str(nilai))
    for _ in range(60):
        undo_last(uji)
    assert uji.figur("A1").nilai is None
    assert pembatalan.undoable(uji.ctx) is None
