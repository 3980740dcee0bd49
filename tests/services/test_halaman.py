"""What pages ask beside the commands: whose turn it is, what is checked, where to begin."""

from dataclasses import replace

import pytest
from kantor_uji import (
    AGUSTUS,
    JULI,
    PENGUKURAN,
    PENGUMPULAN,
    SEPTEMBER,
    TAHUN,
    TW3,
    A,
    B,
    person,
)

from sakip_desktop.domain.errors import IzinDitolak
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import HAK
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.masukan import KebijakanInput, PeranInput
from sakip_desktop.domain.periode import bulan, triwulan
from sakip_desktop.domain.pertanyaan import KeadaanTanya
from sakip_desktop.services import (
    alur,
    capaian,
    formulir,
    kebijakan,
    pembatalan,
    pengguna,
    penyerahan,
    tahun_rencana,
    tugas,
)
from sakip_desktop.services.giliran import _LIHAT, giliran, keputusan, periode_giliran
from sakip_desktop.services.lembar_periksa import (
    lembar_periksa,
    unit_menunggu_jawaban,
)
from sakip_desktop.services.peran import load_peran
from sakip_desktop.services.pertanyaan import buka_pertanyaan, tutup_pertanyaan

LAIN = KebijakanInput(kertas="F4", alasan="Uji")  # another policy than the one in force

# --- whose turn ------------------------------------------------------------------------------


def test_every_page_asks_for_a_permission_that_its_readers_have():
    assert set(_LIHAT) == set(Halaman)
    assert [satu for satu, tindakan in _LIHAT.items() if tindakan is None] == [Halaman.TUGAS]
    for peran, satu in load_peran().peran.items():
        for halaman in {*satu.kerja, *satu.baca}:
            assert peran in HAK[_LIHAT[halaman]], (peran, halaman)


def test_before_the_forms_came_the_recap_says_for_whom_it_waits(uji):
    uji.masuk("tim")
    satu = giliran(uji.ctx, Halaman.REKAP, JULI, sebagai=Peran.ANGGOTA_TIM)
    assert (satu.langkah.langkah.kode, satu.terbuka, satu.milik_saya) == ("rekap", False, True)
    assert satu.alasan == "Menunggu kiriman formulir Bagian A dan Bagian B."


def test_when_all_came_the_recap_can_be_finished(uji):
    uji.kirim(A)
    uji.kirim(B)
    satu = giliran(uji.masuk("tim").ctx, Halaman.REKAP, JULI, sebagai=Peran.ANGGOTA_TIM)
    assert (satu.terbuka, satu.alasan) == (True, "")


def test_the_checker_may_return_per_unit_and_the_head_may_not(uji):
    uji.sampai_analisa().masuk("kabag")
    satu = giliran(uji.ctx, Halaman.VALIDASI, JULI, sebagai=Peran.VERIFIKATOR)
    assert (satu.langkah.langkah.kode, satu.per_unit, satu.alasan) == ("analisa", True, "")
    uji.masuk("pimpinan")
    satu = giliran(uji.ctx, Halaman.PERSETUJUAN, JULI, sebagai=Peran.PIMPINAN)
    assert (satu.terbuka, satu.per_unit) == (False, False)
    assert satu.alasan.startswith("Menunggu Kepala Bagian")


def test_the_planner_may_record_only_where_the_office_allows_it(uji):
    uji.ukur(sampai="disposisi-pimpinan").masuk("perencana")
    for boleh in (True, False):
        uji.masuk("admin")
        kebijakan.save_kebijakan(uji.ctx, replace(LAIN, persetujuan_tertulis=boleh))
        uji.masuk("perencana")
        satu = giliran(uji.ctx, Halaman.PERSETUJUAN, JULI, sebagai=Peran.PERENCANA)
        assert (satu.boleh_catat, satu.milik_saya) == (boleh, False)


@pytest.mark.luas
@pytest.mark.parametrize("boleh", [True, False])
def test_who_filled_is_told_before_checking(uji, boleh):
    uji.masuk("admin")
    kebijakan.save_kebijakan(uji.ctx, replace(LAIN, pengisi_boleh_memeriksa=boleh))
    peran = (
        PeranInput(peran=Peran.VERIFIKATOR),
        PeranInput(peran=Peran.PENGISI, unit_id=uji.unit[B]),
    )
    pengguna.save_orang(
        uji.ctx,
        person("pengisi-b", uji.unit, orang_id=uji.orang["pengisi-b"], sandi="", peran=peran),
    )
    uji.sampai_analisa().masuk("pengisi-b")
    satu = giliran(uji.ctx, Halaman.VALIDASI, JULI, sebagai=Peran.VERIFIKATOR)
    assert bool(satu.catatan) is boleh
    assert bool(satu.alasan) is not boleh


def test_a_page_that_is_not_mine_to_see_is_refused(uji):
    uji.masuk("pengisi-a")
    for halaman in (Halaman.REKAP, Halaman.VALIDASI, Halaman.PERSETUJUAN):
        with pytest.raises(IzinDitolak):
            giliran(uji.ctx, halaman, JULI, sebagai=Peran.PENGISI)


def test_another_period_with_my_open_step_is_found(uji):
    uji.sampai_analisa().masuk("kabag")
    halaman = Halaman.VALIDASI
    assert periode_giliran(uji.ctx, halaman, TW3, sebagai=Peran.VERIFIKATOR) == JULI
    assert periode_giliran(uji.ctx, halaman, JULI, sebagai=Peran.VERIFIKATOR) is None
    assert giliran(uji.ctx, halaman, TW3, sebagai=Peran.VERIFIKATOR) is None


def test_decisions_are_remembered_newest_first(uji):
    uji.sampai_analisa().jalan("disposisi-pimpinan").masuk("kabag")
    semua = keputusan(uji.ctx, Halaman.VALIDASI, JULI)
    assert [satu.judul for satu in semua] == [
        "Melaporkan hasil kepada Sekretaris DPRD",
        "Menganalisa laporan hasil pengumpulan data",
    ]
    assert {satu.oleh for satu in semua} == {"Kabag (Contoh)"}
    uji.jalan("")
    assert giliran(uji.masuk("kabag").ctx, Halaman.VALIDASI, JULI, sebagai=None) is None


# --- the form that is checked ----------------------------------------------------------------


def test_questions_stand_beside_the_form_until_they_are_closed(uji):
    uji.sampai_analisa().masuk("kabag")
    a1 = uji.indikator["A1"]
    buka_pertanyaan(uji.ctx, a1, JULI, "nilai", " Lampirkan bukti ")
    lembar = lembar_periksa(uji.ctx, uji.unit[A], JULI, sebagai=Peran.VERIFIKATOR)
    (satu,) = lembar.yang_keadaannya(KeadaanTanya.TERBUKA)
    assert (satu.kunci, satu.pertanyaan.terakhir_ditanya.isi) == ((a1, JULI), "Lampirkan bukti")
    assert (lembar.kunci, lembar.selisih) == ("", ())
    assert unit_menunggu_jawaban(uji.ctx, JULI) == {uji.unit[A]}
    penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Lihat pertanyaan")
    assert uji.figur("A1").catatan_kembali == "Lampirkan bukti"
    assert unit_menunggu_jawaban(uji.ctx, JULI) == frozenset(), "it is with the unit"
    lembar = lembar_periksa(uji.ctx, uji.unit[A], JULI, sebagai=Peran.VERIFIKATOR)
    assert lembar.kunci == "Formulir ini sedang di tangan unitnya."
    tutup_pertanyaan(uji.ctx, satu.pertanyaan.id, versi=1)
    assert uji.figur("A1").catatan_kembali == ""


def test_the_checker_of_a_form_that_is_out_is_told_so(uji):
    lembar = lembar_periksa(uji.masuk("kabag").ctx, uji.unit[A], JULI, sebagai=Peran.VERIFIKATOR)
    assert lembar.kunci == "Formulir ini sedang di tangan unitnya."
    uji.kirim(A)
    lembar = lembar_periksa(uji.masuk("kabag").ctx, uji.unit[A], JULI, sebagai=Peran.VERIFIKATOR)
    assert "Pemeriksaan sedang tidak terbuka" in lembar.kunci
    lembar = lembar_periksa(uji.masuk("pimpinan").ctx, uji.unit[A], JULI, sebagai=Peran.PIMPINAN)
    assert "Hanya Kepala Bagian" in lembar.kunci


# --- where to begin --------------------------------------------------------------------------


def test_the_window_begins_where_something_waits(uji):
    assert tugas.periode_awal(uji.masuk("pengisi-a").ctx) == JULI
    assert tugas.periode_awal(uji.masuk("pimpinan").ctx) == JULI  # the newest cycle
    assert tugas.saran_periode(uji.ctx, PENGUMPULAN) == AGUSTUS
    assert tugas.saran_periode(uji.ctx, PENGUKURAN) == TW3  # in which something was collected
    alur.mulai_siklus(uji.masuk("perencana").ctx, PENGUMPULAN, bulan(2025, 3))
    assert tugas.periode_awal(uji.masuk("tim").ctx) == JULI, "it was begun first, and is later"


def test_what_is_measured_next_is_what_was_collected(uji):
    """As long as the SOP says, or as the office measured last."""
    uji.jam.maju(days=200)
    assert tugas.saran_periode(uji.ctx, PENGUKURAN) == TW3
    assert tugas.saran_periode(uji.ctx, "pengukuran-kinerja-kecamatan") == triwulan(2025, 4)
    uji.ukur()
    assert tugas.saran_periode(uji.ctx, PENGUKURAN) == AGUSTUS  # nothing collected after July
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUKURAN, TW3)
    for ke in (9, 10):
        alur.mulai_siklus(uji.ctx, PENGUMPULAN, bulan(2025, ke))
    assert tugas.saran_periode(uji.ctx, PENGUKURAN) == triwulan(2025, 4)


def test_of_months_and_quarters_that_end_together_the_month_is_measured_first(uji):
    """An office that measures both; whoever gave the quarters up is not reminded of them."""
    uji.sampai_analisa().jalan("")
    uji.kumpulkan(AGUSTUS)
    uji.masuk("perencana")
    for periode in (triwulan(2025, 2), JULI, AGUSTUS):
        alur.mulai_siklus(uji.ctx, PENGUKURAN, periode)
    assert tugas.siap_diukur(uji.ctx) is None, "September is to come"
    uji.kumpulkan(SEPTEMBER)
    for periode in (SEPTEMBER, TW3):
        assert tugas.siap_diukur(uji.masuk("perencana").ctx).periode == periode
        assert tugas.saran_periode(uji.ctx, PENGUKURAN) == periode
        alur.mulai_siklus(uji.ctx, PENGUKURAN, periode)
    oktober = uji.kumpulkan(bulan(2025, 10)) and bulan(2025, 10)
    assert tugas.siap_diukur(uji.masuk("perencana").ctx).periode == oktober


def test_what_is_collected_and_not_measured_is_ready(uji):
    """Once the last month of the period is in, and until somebody begins to measure it."""
    uji.sampai_analisa().jalan("")
    assert tugas.siap_diukur(uji.masuk("perencana").ctx) is None, "two months are to come"
    uji.kumpulkan(AGUSTUS)
    uji.kumpulkan(SEPTEMBER, sampai="arsip")
    assert tugas.siap_diukur(uji.masuk("perencana").ctx) is None, "the last one still runs"
    uji.jalan("", periode=SEPTEMBER)
    siap = tugas.siap_diukur(uji.masuk("perencana").ctx)
    assert (siap.sop_kode, siap.periode) == (PENGUKURAN, TW3)
    assert siap.judul == "Pengukuran Kinerja (dari data yang terkumpul)"
    assert siap.sejak == max(satu.sejak for satu in uji.siklus(periode=SEPTEMBER).langkah)
    alur.mulai_siklus(uji.ctx, PENGUKURAN, TW3)
    assert tugas.siap_diukur(uji.ctx) is None


def test_what_an_earlier_year_left_stands_after_the_work_of_today(uji):
    """By its period, not by when it began to wait; the newest of it first."""
    uji.masuk("perencana")
    tahun_rencana.mulai_tahun(uji.ctx, 2026, dari=2025, dengan_target=True, alasan="Tahun baru")
    mei, tw1, tw2 = bulan(2026, 5), triwulan(2025, 1), triwulan(2025, 2)
    for periode in (tw1, tw2):
        alur.mulai_siklus(uji.ctx, PENGUKURAN, periode)
    semua = tugas.tugas_saya(uji.ctx)
    assert [(satu.periode, satu.lampau) for satu in semua] == [(tw1, False), (tw2, False)]
    uji.jam.maju(days=1)
    alur.mulai_siklus(uji.ctx, PENGUMPULAN, mei)
    semua = tugas.tugas_saya(uji.ctx)
    assert [(s.periode, s.lampau) for s in semua] == [(mei, False), (tw2, True), (tw1, True)]


def test_what_another_procedure_has_collected_is_not_proposed(uji):
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUMPULAN, bulan(2025, 8))
    alur.mulai_siklus(uji.ctx, "pengukuran-kinerja-kecamatan", triwulan(2025, 4))
    alur.mulai_siklus(uji.ctx, PENGUMPULAN, bulan(2025, 9))
    assert tugas.saran_periode(uji.ctx, PENGUMPULAN) == bulan(2026, 1)


def test_units_are_those_whose_form_i_may_see(uji):
    nama = {
        akun: [satu.nama for satu in formulir.unit_saya(uji.masuk(akun).ctx)]
        for akun in ("pengisi-a", "kabag", "admin", None)
    }
    assert nama == {"pengisi-a": [A], "kabag": [A, B], "admin": [], None: []}


def test_a_quarter_counts_the_forms_of_its_months(uji):
    uji.kirim(A)
    uji.masuk("tim")
    masuk = {satu.unit_nama: satu.keadaan for satu in capaian.unit_masuk(uji.ctx, TW3)}
    assert masuk == {A: "Dikirim", B: "Belum dikirim"}
    lain = capaian.unit_masuk(uji.ctx, bulan(TAHUN, 12))
    assert {satu.keadaan for satu in lain} == {"Belum dimulai"}


def test_undo_can_be_asked_for_one_form(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    ctx = uji.ctx
    assert pembatalan.undoable(ctx, unit_id=uji.unit[A], periode=JULI)
    assert pembatalan.undoable(ctx, unit_id=uji.unit[B], periode=JULI) is None
    assert pembatalan.undoable(ctx, unit_id=uji.unit[A], periode=AGUSTUS) is None
    assert pembatalan.undoable(ctx, unit_id=uji.unit[A], periode=TW3)
