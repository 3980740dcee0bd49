"""Deadlines: fixed by the planner, kept by the one gate, opened again for one unit."""

from datetime import date, timedelta

import pytest
from kantor_uji import AGUSTUS, JULI, PENGUMPULAN, TAHUN, TW3, A, B, change_indikator, make_plan

from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, SudahBerubah
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.masa_isi import KeadaanMasa
from sakip_desktop.domain.periode import bulan
from sakip_desktop.services import (
    alur,
    capaian,
    formulir,
    masa_isi,
    pembatalan,
    penyerahan,
    riwayat,
    tugas,
)

BUKA, TENGGAT, TUTUP = date(TAHUN, 8, 1), date(TAHUN, 8, 8), date(TAHUN, 8, 12)


def atur(uji, periode=JULI, *, dibuka=BUKA, tenggat=TENGGAT, ditutup=TUTUP, versi=0, **lain):
    uji.masuk("perencana")
    return masa_isi.atur_masa(
        uji.ctx, periode, dibuka=dibuka, tenggat=tenggat, ditutup=ditutup, versi=versi, **lain
    )


def tutup(uji):
    """July closed; it is the day after."""
    atur(uji)
    uji.jam.ke(TUTUP + timedelta(days=1))
    return uji


def baris(uji, periode=JULI):
    uji.masuk("perencana")
    return next(s for s in masa_isi.daftar_masa(uji.ctx, TAHUN) if s.periode == periode)


def unit(uji, nama=A, periode=JULI):
    return next(satu for satu in baris(uji, periode).unit if satu.nama == nama)


def kunci(uji, nama=A):
    uji.masuk(f"pengisi-{nama[-1].lower()}")
    return formulir.formulir(uji.ctx, uji.unit[nama], JULI, sebagai=Peran.PENGISI).kunci


def test_an_office_that_fixes_nothing_notices_nothing(uji):
    """Open from the cycle's start, due as the cycle is, closed never."""
    satu = baris(uji)
    assert (satu.masa.dibuka, satu.masa.tenggat, satu.masa.ditutup) == (
        date(TAHUN, 8, 1),
        date(TAHUN, 8, 10),
        None,
    )
    assert (satu.keadaan, satu.masa.versi, satu.masa.pada) == (KeadaanMasa.TERBUKA, 0, None)
    uji.jam.ke(date(TAHUN + 3, 1, 1))
    uji.penuhi(A)
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    assert (
        formulir.formulir(uji.ctx, uji.unit[A], JULI)
        .masa.describe(uji.ctx.today())
        .startswith("Lewat tenggat (paling lambat Minggu, 10 Agustus 2025).")
    )


def test_the_year_is_listed_begun_or_not(uji):
    uji.masuk("kabag")
    semua = masa_isi.daftar_masa(uji.ctx, TAHUN)
    assert [satu.periode for satu in semua] == [bulan(TAHUN, ke) for ke in range(1, 13)]
    juli, agustus = semua[6], semua[7]
    assert (juli.dimulai, juli.selesai) == (True, False)
    assert [satu.nama for satu in juli.unit] == [A, B]
    assert (agustus.masa, agustus.keadaan, agustus.unit) == (None, None, ())
    assert "belum dimulai" in agustus.kata
    assert (agustus.usul.dibuka, agustus.usul.tenggat) == (date(TAHUN, 9, 1), date(TAHUN, 9, 10))
    assert masa_isi.daftar_masa(uji.ctx, TAHUN + 1) == ()
    for akun in ("pengisi-a", "staf-a", "admin"):
        with pytest.raises(IzinDitolak):
            masa_isi.daftar_masa(uji.masuk(akun).ctx, TAHUN)


def test_a_quarter_of_the_year_makes_the_others_quarters(uji):
    """What has not begun is as long as what has; what lies inside a running one is not listed."""
    atur(uji, TW3.berikutnya(), dibuka=date(TAHUN + 1, 1, 2), tenggat=date(TAHUN + 1, 1, 10),
         ditutup=None)  # fmt: skip
    kode = [satu.periode.kode for satu in masa_isi.daftar_masa(uji.ctx, TAHUN)]
    assert "2025-TW4" in kode
    assert kode[6] == "2025-07"
    with pytest.raises(DataTidakSah, match="dikumpulkan untuk Juli 2025"):
        atur(uji, TW3)


def test_a_date_fixed_before_the_start_is_the_cycles_and_one_after_it_too(uji):
    atur(uji, AGUSTUS, dibuka=date(TAHUN, 9, 1), tenggat=date(TAHUN, 9, 5), ditutup=None)
    alur.mulai_siklus(uji.ctx, PENGUMPULAN, AGUSTUS)
    assert uji.siklus(periode=AGUSTUS).tenggat == date(TAHUN, 9, 5)
    atur(uji)
    assert uji.siklus().tenggat == TENGGAT
    (satu,) = [t for t in tugas.tugas_saya(uji.masuk("pengisi-a").ctx) if t.periode == JULI]
    assert satu.tenggat == TENGGAT
    jurnal = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0]
    assert jurnal.label == "Tenggat Juli 2025: Jumat, 8 Agustus 2025"
    assert "tenggat: 10 Agustus 2025 → 8 Agustus 2025" in jurnal.lengkap
    assert "ditutup: kosong → 12 Agustus 2025" in jurnal.lengkap


def test_only_later_versions_count_and_none_is_written_over_another(uji):
    atur(uji)
    with pytest.raises(SudahBerubah, match="Perencana"):
        atur(uji)
    atur(uji, ditutup=None, versi=1, alasan="Jaringan  padam")
    satu = baris(uji)
    assert (satu.masa.versi, satu.masa.ditutup, satu.masa.alasan) == (2, None, "Jaringan padam")
    assert satu.masa.oleh == "Perencana (Contoh)"
    panjang = "sebab " * masa_isi.ALASAN_TERPANJANG
    for lain in (
        {"tenggat": date(TAHUN, 7, 31)},
        {"ditutup": date(TAHUN, 8, 7)},
        {"alasan": panjang},
    ):
        with pytest.raises(DataTidakSah):
            atur(uji, versi=2, **lain)


def test_before_it_is_opened_nobody_types_although_the_cycle_runs(uji):
    atur(uji, dibuka=date(TAHUN, 8, 6))
    with pytest.raises(IzinDitolak, match="baru dibuka Rabu, 6 Agustus 2025") as galat:
        uji.masuk("pengisi-a").isi("A1", "nilai", "7")
    assert "minta Sekretaris Tim SAKIP mengubah tanggalnya" in galat.value.mengapa
    uji.jam.ke(date(TAHUN, 8, 6))
    uji.isi("A1", "nilai", "7")


def test_a_closed_period_refuses_typing_undo_and_rupiah_and_says_how_to_open_it(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "7")
    entri = pembatalan.undoable(uji.ctx)[0]
    tutup(uji)
    alasan = kunci(uji)
    assert alasan == (
        "Pengisian Juli 2025 ditutup sesudah Selasa, 12 Agustus 2025 (ditetapkan oleh Perencana "
        "(Contoh) pada 1 Agustus 2025). Agar dapat diisi lagi, minta Sekretaris Tim SAKIP atau "
        "Kepala Bagian membukanya untuk unit ini di Rekap › Tenggat."
    )
    for coba in (
        lambda: uji.isi("A1", "nilai", "8"),
        lambda: uji.isi("A1", "kendala", "Rusak"),
        lambda: uji.isi_rupiah("SK1", "5"),
        lambda: pembatalan.undo(uji.ctx, entri),
    ):
        with pytest.raises(IzinDitolak, match="ditutup sesudah"):
            coba()
    assert pembatalan.undoable(uji.ctx) is None
    atur(uji, AGUSTUS, dibuka=date(TAHUN, 9, 1), tenggat=date(TAHUN, 9, 5), ditutup=None)
    uji.jam.ke(date(TAHUN, 8, 2))  # a clock set back behind what was written opens nothing
    with pytest.raises(IzinDitolak, match="ditutup sesudah"):
        uji.masuk("pengisi-a").isi("A1", "nilai", "8")


def test_opened_again_for_one_unit_until_its_day(uji):
    tutup(uji)
    hari = uji.ctx.today()
    assert unit(uji).alasan == ""
    masa_isi.buka_lagi(uji.ctx, JULI, uji.unit[A], hari + timedelta(days=2), "Salah  satuan")
    satu = unit(uji)
    assert (satu.keadaan, satu.lagi.alasan, satu.lagi.versi) == (
        KeadaanMasa.DIBUKA_LAGI,
        "Salah satuan",
        1,
    )
    assert unit(uji, B).keadaan is KeadaanMasa.DITUTUP
    assert unit(uji).alasan == ""
    assert kunci(uji) == ""
    uji.isi("A1", "nilai", "7")
    assert kunci(uji, B)
    jurnal = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=2)[1]
    assert jurnal.label == "Buka lagi Juli 2025 untuk Bagian A sampai Jumat, 15 Agustus 2025"
    assert "alasan: kosong → Salah satuan" in jurnal.lengkap
    uji.jam.ke(hari + timedelta(days=3))
    assert "pernah dibuka lagi sampai Jumat, 15 Agustus 2025" in kunci(uji)
    uji.masuk("kabag")
    with pytest.raises(SudahBerubah):
        masa_isi.buka_lagi(uji.ctx, JULI, uji.unit[A], uji.ctx.today(), "Sekali lagi")
    masa_isi.buka_lagi(uji.ctx, JULI, uji.unit[A], uji.ctx.today(), "Sekali lagi", versi=1)
    assert kunci(uji) == ""
    masa_isi.tutup_lagi(uji.masuk("kabag").ctx, JULI, uji.unit[A], versi=2)
    assert kunci(uji)
    with pytest.raises(DataTidakSah, match="tidak sedang dibuka lagi"):
        masa_isi.tutup_lagi(uji.masuk("kabag").ctx, JULI, uji.unit[A], versi=3)
    with pytest.raises(SudahBerubah):
        masa_isi.tutup_lagi(uji.ctx, JULI, uji.unit[A], versi=1)


def test_what_cannot_be_opened_again(uji):
    atur(uji)
    uji.masuk("kabag")
    besok = uji.ctx.today() + timedelta(days=1)

    def buka(nama=A, sampai=besok, alasan="Salah satuan", periode=JULI):
        masa_isi.buka_lagi(uji.ctx, periode, uji.unit[nama], sampai, alasan)

    with pytest.raises(DataTidakSah, match="hanya periode yang sudah ditutup"):
        buka()
    with pytest.raises(DataTidakSah, match="Tidak ada formulir Bagian A untuk Agustus 2025"):
        buka(periode=AGUSTUS)
    assert unit(uji).alasan == "Periode ini belum ditutup."
    uji.kirim(A)
    tutup_pada = TUTUP + timedelta(days=1)
    uji.jam.ke(tutup_pada)
    assert "kembalikan dahulu lewat Validasi" in unit(uji).alasan
    uji.masuk("kabag")
    with pytest.raises(DataTidakSah, match="Formulir Bagian A sudah dikirim"):
        buka(sampai=tutup_pada)
    with pytest.raises(DataTidakSah, match="Alasannya belum ditulis"):
        buka(B, tutup_pada, "")
    with pytest.raises(DataTidakSah, match="sudah lewat"):
        buka(B, TUTUP)
    with pytest.raises(DataTidakSah, match="terlalu panjang"):
        buka(B, tutup_pada, "sebab " * masa_isi.ALASAN_TERPANJANG)
    with pytest.raises(DataTidakSah, match="Tidak ada formulir unit ini"):
        masa_isi.buka_lagi(uji.ctx, JULI, "tidak-ada", tutup_pada, "Salah satuan")


@pytest.mark.luas
def test_a_cycle_that_has_ended_keeps_its_dates(uji):
    uji.kirim(A)
    uji.kirim(B)
    uji.jalan("")
    assert baris(uji).selesai
    with pytest.raises(DataTidakSah, match="sudah selesai"):
        atur(uji)
    with pytest.raises(DataTidakSah, match="tidak berubah untuk Bagian A"):
        masa_isi.buka_lagi(uji.ctx, JULI, uji.unit[A], uji.ctx.today(), "Salah satuan")
    assert "sudah selesai dan tidak dibuka lagi" in unit(uji).alasan


def test_a_closed_form_that_is_complete_can_still_be_sent(uji):
    uji.penuhi(A)
    tutup(uji)
    uji.masuk("pengisi-a")
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    assert unit(uji).dikirim


def test_what_is_saved_after_the_due_date_is_marked_and_stays_so(uji):
    uji.masuk("pengisi-a")
    uji.isi("A1", "nilai", "7")
    uji.isi_rupiah("SK1", "1000")
    atur(uji, ditutup=None)
    uji.jam.ke(TENGGAT)
    uji.masuk("pengisi-a").isi("A4", "nilai", "85,5")
    assert not uji.figur("A4").terlambat, "on the day itself it is in time"
    uji.jam.ke(TENGGAT + timedelta(days=1))
    uji.isi("A4", "kendala", "Jadwal berubah")
    uji.isi("A4", "nilai", "85,5")
    assert not uji.figur("A4").terlambat, "words, and the same figure again, make nothing late"
    uji.isi("A1", "nilai", "8")
    uji.isi("A2", "pembilang", "45")
    uji.isi_rupiah("SK1", "2000", versi=1)
    assert (uji.figur("A1").terlambat, uji.figur("A2").terlambat) == (True, True)
    isi = formulir.formulir(uji.ctx, uji.unit[A], JULI)
    assert [satu.terlambat for satu in isi.anggaran] == [True]
    assert (unit(uji).terlambat, unit(uji, B).terlambat) == (3, 0)
    atur(uji, tenggat=date(TAHUN, 8, 20), ditutup=None, versi=1)
    uji.masuk("pengisi-a").isi("A1", "nilai", "9")
    assert uji.figur("A1").terlambat, "a later due date takes no mark away"
    pembatalan.undo(uji.ctx, pembatalan.undoable(uji.ctx)[0])
    assert (uji.figur("A1").nilai, uji.figur("A1").terlambat) == (8, True)


def test_taking_the_late_entry_back_takes_its_mark(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "7")
    uji.jam.ke(date(TAHUN, 8, 11))
    uji.isi("A1", "nilai", "8")
    assert uji.figur("A1").terlambat
    pembatalan.undo(uji.ctx, pembatalan.undoable(uji.ctx)[0])
    assert (uji.figur("A1").nilai, uji.figur("A1").terlambat) == (7, False)
    uji.isi("A1", "tidak_dapat_dipenuhi", "Survei diundur")
    figur = uji.figur("A1")
    assert (figur.keadaan, figur.terlambat) == (Keadaan.TIDAK_DAPAT_DIPENUHI, True)
    laporan = capaian.laporan_pengukuran(uji.masuk("kabag").ctx, JULI)
    (satu,) = [p for p in laporan.semua if p.indikator.kode == "A1"]
    assert [figur.terlambat for figur in satu.figur] == [True]


@pytest.mark.luas
def test_the_plan_still_moves_figures_of_a_closed_form_that_was_not_sent(uji, tmp_path):
    """Closed is not handed over: what comes back to be filled is measured by the plan in force."""
    from kantor_uji import write_plan

    from sakip_desktop.services import rencana

    uji.masuk("pengisi-a").isi("A1", "nilai", "7")
    tutup(uji)
    lama = uji.figur("A1").indikator_versi_id
    plan = change_indikator(make_plan(), "A1", definisi="Definisi baru")
    rencana.terapkan_impor(
        uji.masuk("perencana").ctx, write_plan(tmp_path / "baru.xlsx", plan), TAHUN
    )
    assert uji.figur("A1").indikator_versi_id != lama


@pytest.mark.luas
def test_a_form_in_a_file_is_refused_once_closed_and_marked_when_it_comes_late(uji, tmp_path):
    """The same gate and the same mark as typing."""
    from isi_formulir import isi_berkas

    from sakip_desktop.services.formulir_masuk import periksa_formulir, terapkan_berkas
    from sakip_desktop.services.formulir_terbit import buat_formulir

    buat = buat_formulir(uji.masuk("perencana").ctx, [uji.unit[A]], JULI, tmp_path)
    berkas = isi_berkas(buat.berkas[0], {("A1", "nilai"): 7, ("SK1", "nilai"): 1000})
    tutup(uji)
    uji.masuk("tim")
    (hasil,) = periksa_formulir(uji.ctx, [berkas])
    assert hasil.ditolak
    assert "ditutup sesudah Selasa, 12 Agustus 2025" in hasil.masalah[0].alasan
    masa_isi.buka_lagi(
        uji.masuk("kabag").ctx, JULI, uji.unit[A], uji.ctx.today(), "Berkas baru diterima"
    )
    (hasil,) = periksa_formulir(uji.masuk("tim").ctx, [berkas])
    assert not hasil.ditolak
    terapkan_berkas(uji.ctx, hasil)
    assert (uji.figur("A1").nilai, uji.figur("A1").terlambat) == (7, True)
    assert unit(uji).terlambat == 2


def test_a_unit_gets_a_later_due_date_of_its_own_and_its_marks_follow(uji):
    """Without a word of the office about the period, and beside its closing."""
    kini, sendiri = date(TAHUN, 8, 1), date(TAHUN, 8, 20)

    def beri(tenggat=sendiri, alasan="Survei  baru selesai", nama=A, **lain):
        masa_isi.atur_tenggat_unit(
            uji.masuk("kabag").ctx, JULI, uji.unit[nama], tenggat, alasan, **lain
        )

    for tenggat, alasan, kalimat in (
        (date(TAHUN, 8, 10), "Survei", "tidak sesudah tenggat kantor, Minggu, 10 Agustus 2025"),
        (kini - timedelta(days=1), "Survei", "sudah lewat"),
        (date(TAHUN + 2, 8, 1), "Survei", "lebih dari setahun lagi"),
        (sendiri, " ", "Alasannya belum ditulis"),
        (None, "", "tidak punya tenggat sendiri"),
    ):
        with pytest.raises(DataTidakSah, match=kalimat):
            beri(tenggat, alasan)
    beri()
    with pytest.raises(SudahBerubah, match="Kabag"):
        beri()
    satu = unit(uji)
    assert (satu.tenggat, satu.sendiri.alasan, satu.versi) == (sendiri, "Survei baru selesai", 1)
    assert satu.kata == "Terbuka, paling lambat Rabu, 20 Agustus 2025, tenggat unit ini sendiri."
    assert unit(uji, B).tenggat == date(TAHUN, 8, 10)
    jurnal = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0]
    assert jurnal.label == "Tenggat Juli 2025 untuk Bagian A: Rabu, 20 Agustus 2025"
    atur(uji)  # due on the 8th, closed after the 12th
    uji.jam.ke(TUTUP + timedelta(days=1))
    (tugasnya,) = [t for t in tugas.tugas_saya(uji.masuk("pengisi-a").ctx) if t.periode == JULI]
    assert (tugasnya.tenggat, tugasnya.terlambat, tugasnya.tertutup) == (sendiri, False, "")
    uji.isi("A1", "nilai", "7")
    assert not uji.figur("A1").terlambat
    assert formulir.formulir(uji.ctx, uji.unit[A], JULI).tenggat == sendiri
    with pytest.raises(IzinDitolak, match="ditutup sesudah Selasa, 12 Agustus"):
        uji.masuk("pengisi-b").isi("B1", "nilai", "5")
    assert unit(uji).alasan == "Periode ini belum ditutup."
    with pytest.raises(DataTidakSah, match="Buka lagi periodenya"):
        beri(nama=B)
    uji.jam.ke(sendiri)
    uji.penuhi(A)
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    masuk = {satu.unit_nama: satu for satu in capaian.unit_masuk(uji.masuk("tim").ctx, JULI)}
    assert (masuk[A].terlambat, masuk[B].terlambat) == (False, True)
    assert "sudah dikirim" in unit(uji).alasan_tenggat


def test_an_own_due_date_is_taken_back_and_a_closed_unit_is_opened_again(uji):
    sendiri = TENGGAT + timedelta(days=6)
    atur(uji)
    masa_isi.atur_tenggat_unit(uji.ctx, JULI, uji.unit[A], sendiri, "Survei")
    masa_isi.atur_tenggat_unit(uji.ctx, JULI, uji.unit[A], None, "", versi=1)
    assert (unit(uji).sendiri, unit(uji).tenggat, unit(uji).versi) == (None, TENGGAT, 2)
    atur(uji, tenggat=TENGGAT - timedelta(days=3), versi=1)
    assert (unit(uji).sendiri, unit(uji).tenggat) == (None, TENGGAT - timedelta(days=3))
    atur(uji, versi=2)
    masa_isi.atur_tenggat_unit(uji.ctx, JULI, uji.unit[A], sendiri, "Survei", versi=2)
    uji.jam.ke(sendiri + timedelta(days=1))
    assert "ditutup sesudah Kamis, 14 Agustus 2025" in kunci(uji)
    masa_isi.buka_lagi(
        uji.masuk("kabag").ctx, JULI, uji.unit[A], uji.ctx.today(), "Salah satuan", versi=3
    )
    uji.masuk("pengisi-a").isi("A1", "nilai", "7")
    assert uji.figur("A1").terlambat, "opened again is not due later"
    assert (unit(uji).lagi.versi, unit(uji).sendiri.versi) == (4, 3)
