"""The journal as people read it, and taking one's own cell entries back."""

import pytest
from kantor_uji import JULI, A, person
from sqlmodel import select

from sakip_desktop.db.models import RealisasiRow
from sakip_desktop.domain.errors import IzinDitolak, SudahBerubah
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.masukan import KebijakanInput
from sakip_desktop.services import jurnal, kebijakan, pengguna, penyerahan, riwayat, ubah_rencana


def undo_last(uji):
    """What Ctrl+Z does."""
    return riwayat.undo(uji.ctx, riwayat.undoable(uji.ctx)[0])


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
    assert riwayat.undoable(uji.ctx) is None


def test_undo_goes_back_over_cells_and_budget_in_order(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    uji.isi_rupiah("SK1", "5.000")
    uji.isi("A4", "nilai", "80")
    label = []
    while riwayat.undoable(uji.ctx):
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
    ubah_rencana.ubah_indikator(uji.ctx, 2025, "A1", kolom, teks, alasan="Perubahan rencana")
    uji.masuk("pengisi-a")
    with pytest.raises(IzinDitolak, match="Rencana berubah sejak isian itu"):
        riwayat.undo(uji.ctx, diurungkan)
    with uji.ctx.read() as sesi:
        assert sesi.exec(select(RealisasiRow)).all() == []


def in_short(uji):
    semua = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=3)
    return [satu.ringkas for satu in semua]


def test_the_journal_says_in_short_what_was_typed(uji):
    uji.masuk("pengisi-a").isi("A4", "nilai", "1.085,5")
    uji.isi("A4", "nilai", "86")
    uji.isi("A4", "kendala", "Kendala " * 20)
    kendala, ubah, baru = in_short(uji)
    assert baru == "nilai: kosong → 1.085,5 (+1 lagi)"
    assert ubah == "nilai: 1.085,5 → 86"
    assert kendala == f"kendala: kosong → {('Kendala ' * 20)[:40]}…"


def test_the_journal_writes_rupiah_and_days_as_people_do(uji):
    uji.masuk("pengisi-a").isi_rupiah("SK1", "1.000.000")
    assert in_short(uji)[0].startswith("nilai: kosong → 1.000.000")
    uji.masuk("admin")
    kebijakan.save_kebijakan(uji.ctx, KebijakanInput(batas_rerata="110", alasan="Pedoman"))
    [baris] = riwayat.isi_jurnal(uji.ctx, riwayat.daftar_jurnal(uji.ctx, batas=1)[0].urut)
    isi = {kolom: sesudah for kolom, _, sesudah in baris.isian}
    assert isi["berlaku mulai"] == "1 Agustus 2025"
    assert isi["batas rerata"] == "110"
    assert isi["skala"] == "Permendagri 86/2017"
    assert isi["yang kosong dihitung 0"] == "Tidak"


def test_the_journal_says_in_short_which_part_of_a_ratio(uji):
    uji.masuk("pengisi-a").isi("A2", "pembilang", "45")
    uji.isi("A2", "penyebut", "50")
    assert in_short(uji)[0].startswith("penyebut: kosong → 50")


def test_the_journal_calls_steps_by_their_titles_and_says_from_where_to_where(uji):
    uji.kirim(A)
    terbaru, *_ = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)
    assert "isi-formulir" not in terbaru.lengkap
    assert "dikirim dari Mengisi dan menyerahkan formulir ke Merekap" in terbaru.lengkap
    assert terbaru.ringkas.startswith("dikirim dari Mengisi dan menyerahkan formulir ke ")
    kalimat = [k for baris in riwayat.isi_jurnal(uji.ctx, terbaru.urut) for k in baris.kalimat]
    assert "keadaan: terbuka → selesai" in kalimat
    assert not any(satu.startswith(("arah", "dari", "ke:")) for satu in kalimat)
    assert jurnal.kata_objek(uji.ctx, terbaru.objek) == "Juli 2025, Bagian A"
    assert jurnal.kata_objek(uji.ctx, f"2025-07 {terbaru.objek[8:-1]}0") == "Juli 2025"
    assert jurnal.kata_objek(uji.ctx, "disk lain") == "disk lain"


def test_the_last_step_is_finished_and_leads_nowhere(uji):
    uji.ukur()
    semua = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx)
    assert not any("ke kosong" in satu.lengkap for satu in semua)
    assert any(satu.lengkap.count(": selesai") for satu in semua)


def test_the_journal_says_yes_and_no_and_the_whole_of_a_long_text(uji):
    uji.masuk("admin")
    kebijakan.save_kebijakan(uji.ctx, KebijakanInput(persetujuan_tertulis=False, alasan="Pedoman"))
    terbaru, *_ = riwayat.daftar_jurnal(uji.ctx, batas=1)
    assert "persetujuan tertulis: kosong → Tidak" in terbaru.lengkap
    uji.masuk("pengisi-a").isi("A4", "kendala", "Kendala " * 20)
    terbaru, *_ = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)
    assert "Kendala " * 19 in terbaru.lengkap
    assert "Kendala " * 19 not in terbaru.ringkas


def test_all_entries_and_those_found_are_counted(uji):
    uji.masuk("pengisi-a").isi("A4", "kendala", "Hujan")
    semua = riwayat.jumlah_jurnal(uji.masuk("pemeriksa").ctx)
    assert semua == len(riwayat.daftar_jurnal(uji.ctx, batas=10_000))
    assert riwayat.jumlah_jurnal(uji.ctx, cari="kendala juli") == 1


def test_undoing_the_undo_is_the_redo(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    undo_last(uji)
    riwayat.undo(uji.ctx, newest(uji))
    assert uji.figur("A1").nilai == 10


def test_after_a_redo_the_entry_can_be_undone_again(uji):
    uji.masuk("pengisi-a").isi("A4", "nilai", "80")
    uji.isi("A1", "nilai", "10")
    undo_last(uji)
    riwayat.undo(uji.ctx, newest(uji))
    assert riwayat.undoable(uji.ctx)[1].endswith("A1")
    undo_last(uji)
    assert uji.figur("A1").nilai is None
    assert uji.figur("A4").nilai == 80


def test_what_another_has_changed_since_is_not_overwritten(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    urut = riwayat.undoable(uji.ctx)[0]
    uji.masuk("staf-a").isi("A1", "nilai", "12")
    uji.masuk("pengisi-a")
    with pytest.raises(SudahBerubah):
        riwayat.undo(uji.ctx, urut)
    assert uji.figur("A1").nilai == 12


def test_other_peoples_entries_are_not_mine_to_undo(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    urut = riwayat.undoable(uji.ctx)[0]
    uji.masuk("staf-a")
    assert riwayat.undoable(uji.ctx) is None
    with pytest.raises(IzinDitolak, match="isian Anda sendiri"):
        riwayat.undo(uji.ctx, urut)


@pytest.mark.parametrize("apa", ["angka", "rupiah"])
def test_nothing_is_undone_after_sending(uji, apa):
    uji.penuhi(A)
    if apa == "angka":
        uji.isi("A1", "nilai", "11")
    else:
        uji.isi_rupiah("SK1", "7", versi=1)
    urut = riwayat.undoable(uji.ctx)[0]
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    assert riwayat.undoable(uji.ctx) is None
    sebelum = uji.isi_basis_data()
    with pytest.raises(IzinDitolak, match="sudah diselesaikan"):
        riwayat.undo(uji.ctx, urut)
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
        riwayat.undo(uji.ctx, urut)


def test_handing_over_is_no_entry_to_undo(uji):
    uji.kirim(A)
    urut = newest(uji.masuk("pengisi-a"))
    with pytest.raises(IzinDitolak):
        riwayat.undo(uji.ctx, urut)


def test_an_entry_that_does_not_exist_is_refused(uji):
    uji.masuk("pengisi-a")
    with pytest.raises(IzinDitolak):
        riwayat.undo(uji.ctx, 99_999)


def test_nobody_has_nothing_to_undo(uji):
    assert riwayat.undoable(uji.masuk(None).ctx) is None


def test_a_person_who_lost_the_role_undoes_nothing(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    urut = riwayat.undoable(uji.ctx)[0]
    uji.masuk("admin")
    pengguna.save_orang(
        uji.ctx,
        person("pengisi-a", uji.unit, orang_id=uji.orang["pengisi-a"], sandi="", peran=()),
    )
    uji.masuk("pengisi-a")
    assert riwayat.undoable(uji.ctx) is None
    with pytest.raises(IzinDitolak):
        riwayat.undo(uji.ctx, urut)


def test_the_undo_is_journalled_as_itself_with_the_role(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10", sebagai=Peran.PENGISI)
    urut = riwayat.undoable(uji.ctx)[0]
    riwayat.undo(uji.ctx, urut)
    baris = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0]
    assert (baris.membatalkan, baris.nama, baris.peran) == (urut, "Pengisi-A (Contoh)", "pengisi")
    assert baris.label == "Batalkan: Realisasi Juli 2025 – A1"


# --- reading ---------------------------------------------------------------------------------


def test_the_history_of_a_cell_names_people_and_values(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    uji.masuk("staf-a").isi("A1", "nilai", "12")
    catatan = riwayat.riwayat_sel(uji.ctx, uji.indikator["A1"], JULI)
    assert [(satu.nama, satu.sesudah["nilai"]) for satu in catatan] == [
        ("Pengisi-A (Contoh)", "10"),
        ("Staf-A (Contoh)", "12"),
    ]
    assert catatan[0].sebelum is None
    assert catatan[1].sebelum["nilai"] == "10"
    assert riwayat.riwayat_sel(uji.ctx, uji.indikator["A4"], JULI) == ()


def test_the_journal_is_paged_and_searched(uji):
    uji.masuk("pengisi-a")
    for nilai in range(5):
        uji.isi("A1", "nilai", str(nilai))
    uji.isi("A1", "kendala", "100% jadi_satu")
    uji.masuk("pemeriksa")
    halaman = riwayat.daftar_jurnal(uji.ctx, batas=3)
    assert [satu.urut for satu in halaman] == sorted((s.urut for s in halaman), reverse=True)
    lanjut = riwayat.daftar_jurnal(uji.ctx, batas=3, sebelum=halaman[-1].urut)
    assert lanjut[0].urut == halaman[-1].urut - 1
    assert len(riwayat.daftar_jurnal(uji.ctx, cari="realisasi juli")) == 5
    assert len(riwayat.daftar_jurnal(uji.ctx, cari="kendala")) == 1
    assert riwayat.daftar_jurnal(uji.ctx, cari="%") == ()
    assert riwayat.daftar_jurnal(uji.ctx, cari="pengisi-a (contoh)", batas=9)


def test_a_cell_that_another_changed_does_not_stand_in_the_way(uji):
    """What cannot be taken back any more is passed over; the entry before it still can."""
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    uji.isi("A4", "nilai", "80")
    uji.masuk("staf-a").isi("A4", "nilai", "81")
    uji.masuk("pengisi-a")
    assert riwayat.undoable(uji.ctx)[1].endswith("A1")
    undo_last(uji)
    assert (uji.figur("A1").nilai, uji.figur("A4").nilai) == (None, 81)


def test_many_entries_are_all_taken_back(uji):
    uji.masuk("pengisi-a")
    for nilai in range(1, 61):
        uji.isi("A1", "nilai", str(nilai))
    for _ in range(60):
        undo_last(uji)
    assert uji.figur("A1").nilai is None
    assert riwayat.undoable(uji.ctx) is None
