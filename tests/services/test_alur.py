"""The SOP of a period: begun, handed over, recorded from paper, approved, sent back."""

from dataclasses import replace
from datetime import date

import pytest
from kantor_uji import (
    AGUSTUS,
    JULI,
    PENGUKURAN,
    PENGUMPULAN,
    TAHUN,
    TW3,
    A,
    B,
    change_indikator,
    make_plan,
    person,
    write_plan,
)
from sqlmodel import select

from sakip_desktop.db.models import Disposisi, Dokumen, Jurnal
from sakip_desktop.domain.errors import (
    BerkasDitolak,
    DataTidakSah,
    GalatSakip,
    IzinDitolak,
    LangkahBelumSiap,
)
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Frekuensi
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.masukan import KebijakanInput, PeranInput, PersetujuanTertulis, SerahInput
from sakip_desktop.domain.periode import bulan, setahun
from sakip_desktop.services import (
    alur,
    capaian,
    kebijakan,
    pemeriksaan,
    pengguna,
    penyerahan,
    pertanyaan,
    rencana,
    riwayat,
    tugas,
)
from sakip_desktop.services.pengukuran import CATATAN_MERANGKAP


def give_roles(uji, akun, *peran):
    uji.masuk("admin")
    pengguna.save_orang(
        uji.ctx, person(akun, uji.unit, orang_id=uji.orang[akun], sandi="", peran=peran)
    )


def journal_top(uji):
    return riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0]


# --- beginning -------------------------------------------------------------------------------


def test_what_was_written_for_this_kind_of_office_can_be_begun(uji):
    assert alur.daftar_sop(uji.ctx) == (
        (PENGUMPULAN, "Pengumpulan Data Kinerja"),
        ("pengukuran-kinerja-setwan", "Pengukuran Kinerja (dengan formulir unit)"),
        (PENGUKURAN, "Pengukuran Kinerja (dari data yang terkumpul)"),
    )


def test_a_cycle_opens_its_first_step_and_counts_the_units(uji):
    uji.masuk("perencana")
    hasil = alur.mulai_siklus(uji.ctx, PENGUMPULAN, AGUSTUS)
    assert hasil.label == "Pengumpulan Data Kinerja Agustus 2025 dimulai"
    siklus = uji.siklus(periode=AGUSTUS)
    assert uji.buka(periode=AGUSTUS) == [("perintah", None)]
    assert siklus.tenggat == date(TAHUN, 9, 10)  # ten days after the month
    assert {s.unit_id for s in siklus.langkah if s.langkah.per_unit} == set(uji.unit.values())


@pytest.mark.parametrize("periode", [JULI, TW3, setahun(TAHUN)])
def test_forms_of_the_same_months_are_collected_once(uji, periode):
    uji.masuk("perencana")
    with pytest.raises(DataTidakSah, match="Pengumpulan Data Kinerja Juli 2025 sudah ada"):
        alur.mulai_siklus(uji.ctx, PENGUMPULAN, periode)


def test_a_month_and_its_quarter_are_both_measured_but_once_each(uji):
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUKURAN, JULI)
    alur.mulai_siklus(uji.ctx, PENGUKURAN, TW3)
    with pytest.raises(DataTidakSah, match="sudah ada"):
        alur.mulai_siklus(uji.ctx, PENGUKURAN, JULI)


def test_a_year_without_plan_cannot_begin(uji):
    uji.masuk("perencana")
    with pytest.raises(DataTidakSah, match="Rencana tahun 2026 belum ada"):
        alur.mulai_siklus(uji.ctx, PENGUMPULAN, bulan(2026, 1))


@pytest.mark.parametrize("tenggat", [date.min, date.max])
def test_a_due_date_that_nobody_can_mean_is_refused(uji, tenggat):
    """The dues of the steps behind it lie beyond every calendar: nobody could see the tasks."""
    uji.masuk("perencana")
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match="1900 sampai 2999"):
        alur.mulai_siklus(uji.ctx, PENGUMPULAN, AGUSTUS, tenggat)
    assert uji.isi_basis_data() == sebelum


def test_a_cycle_does_not_begin_before_the_last_entry_of_the_office(uji):
    """A clock set back: the later time counts, for the start and for the due date proposed."""
    uji.masuk("perencana")
    hari = uji.ctx.today()
    uji.jam.ke(date(2020, 1, 2))
    alur.mulai_siklus(uji.ctx, PENGUKURAN, JULI)
    siklus = uji.siklus(PENGUKURAN)
    assert uji.ctx.local(siklus.dimulai).date() == hari
    assert siklus.tenggat >= hari
    (tugas_pimpinan,) = tugas.tugas_saya(uji.masuk("pimpinan").ctx)
    assert tugas_pimpinan.tenggat >= hari
    assert not tugas_pimpinan.terlambat


def test_a_procedure_that_does_not_ship_is_refused(uji):
    uji.masuk("perencana")
    with pytest.raises(DataTidakSah, match="SOP “lain” tidak ada"):
        alur.mulai_siklus(uji.ctx, "lain", AGUSTUS)


def test_a_collection_in_which_nothing_is_due_is_refused(uji, tmp_path):
    """Without a form the cycle would stand for ever at a step that nobody has."""
    plan = make_plan()
    for satu in plan.indikator:
        plan = change_indikator(plan, satu.kode, frekuensi=Frekuensi.TAHUNAN)
    uji.masuk("perencana")
    rencana.terapkan_impor(uji.ctx, write_plan(tmp_path / "r.xlsx", plan), TAHUN)
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match="Tidak ada indikator yang diukur pada Agustus 2025"):
        alur.mulai_siklus(uji.ctx, PENGUMPULAN, AGUSTUS)
    assert uji.isi_basis_data() == sebelum
    alur.mulai_siklus(uji.ctx, PENGUMPULAN, bulan(TAHUN, 12))


# --- handing over ----------------------------------------------------------------------------


def begin(uji):
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUMPULAN, AGUSTUS)
    return uji.langkah("perintah", periode=AGUSTUS)


def test_the_head_does_the_own_step_and_the_journal_says_so(uji):
    langkah = begin(uji)
    uji.masuk("pimpinan")
    alur.selesaikan_langkah(uji.ctx, langkah.id, sebagai=Peran.PIMPINAN)
    assert uji.buka(periode=AGUSTUS) == [("rapat-arahan", None)]
    baris = journal_top(uji)
    assert (baris.nama, baris.peran, baris.atas_nama) == ("Pimpinan (Contoh)", "pimpinan", "")


def test_the_planner_records_what_happened_on_paper_and_the_journal_names_both(uji):
    langkah = begin(uji)
    alur.selesaikan_langkah(
        uji.ctx, langkah.id, sebagai=Peran.PERENCANA, serah=SerahInput(catatan="Surat 12")
    )
    baris = journal_top(uji)
    assert (baris.nama, baris.peran, baris.atas_nama) == (
        "Perencana (Contoh)",
        "perencana",
        "Sekretaris DPRD",
    )
    with uji.ctx.read() as sesi:
        disposisi = sesi.exec(select(Disposisi).where(Disposisi.catatan == "Surat 12")).one()
    assert (disposisi.dari, disposisi.ke, disposisi.arah) == ("perintah", "rapat-arahan", "lanjut")
    assert disposisi.atas_nama == "Sekretaris DPRD"


@pytest.mark.parametrize("akun", ["kabag", "tim", "pengisi-a", "atasan-a", "staf-a"])
def test_a_step_of_somebody_else_is_refused_by_name(uji, akun):
    langkah = begin(uji)
    uji.masuk(akun)
    with pytest.raises(IzinDitolak) as info:
        alur.selesaikan_langkah(uji.ctx, langkah.id)
    assert info.value.apa == "Langkah 1 bukan giliran Anda."
    assert "Sekretaris DPRD" in info.value.mengapa


def test_a_tab_of_another_role_does_not_finish_the_step(uji):
    """Whoever is head and clerk finishes the head's step in the head's tab."""
    langkah = begin(uji)
    give_roles(uji, "tim", PeranInput(peran=Peran.PIMPINAN), PeranInput(peran=Peran.STAF))
    uji.masuk("tim")
    with pytest.raises(IzinDitolak, match="bukan giliran Anda") as info:
        alur.selesaikan_langkah(uji.ctx, langkah.id, sebagai=Peran.STAF)
    assert info.value.mengapa == (
        "Di tab ini Anda bertindak sebagai Staf. Lakukan dari tab Anda sebagai Sekretaris DPRD."
    )
    alur.selesaikan_langkah(uji.ctx, langkah.id, sebagai=Peran.PIMPINAN)
    assert journal_top(uji).peran == "pimpinan"


def test_without_a_tab_the_role_of_the_step_is_journalled(uji):
    """Not the highest role that the person happens to hold."""
    uji.kirim(A)
    uji.kirim(B)
    give_roles(uji, "tim", PeranInput(peran=Peran.PIMPINAN), PeranInput(peran=Peran.ANGGOTA_TIM))
    uji.masuk("tim")
    alur.selesaikan_langkah(uji.ctx, uji.langkah("rekap").id)
    assert journal_top(uji).peran == "anggota_tim"


def test_a_double_click_hands_over_once(uji):
    langkah = begin(uji)
    uji.masuk("pimpinan")
    alur.selesaikan_langkah(uji.ctx, langkah.id)
    sebelum = uji.isi_basis_data()
    with pytest.raises(IzinDitolak, match=r"Langkah 1 sudah diselesaikan oleh Pimpinan \(Contoh\)"):
        alur.selesaikan_langkah(uji.ctx, langkah.id)
    assert uji.isi_basis_data() == sebelum


def test_a_double_click_approves_once(uji):
    uji.sampai_analisa().masuk("kabag")
    langkah = uji.langkah("analisa").id
    alur.setujui(uji.ctx, langkah)
    with pytest.raises(IzinDitolak, match="Langkah 10 sudah diselesaikan"):
        alur.setujui(uji.ctx, langkah)
    with uji.ctx.read() as sesi:
        banyak = sesi.exec(select(Disposisi).where(Disposisi.dari == "analisa")).all()
    assert len(banyak) == 1


def test_a_step_is_finished_in_its_own_way_only(uji):
    uji.sampai_analisa().masuk("kabag")
    with pytest.raises(IzinDitolak, match="tidak diselesaikan dengan cara ini"):
        alur.selesaikan_langkah(uji.ctx, uji.langkah("analisa").id)
    langkah = begin(uji)
    uji.masuk("pimpinan")
    with pytest.raises(IzinDitolak, match="tidak diselesaikan dengan cara ini"):
        alur.setujui(uji.ctx, langkah.id)
    with pytest.raises(GalatSakip):
        alur.kembalikan(uji.ctx, langkah.id, "Ulangi")


def test_a_step_that_is_gone_is_a_sentence(uji):
    uji.masuk("pimpinan")
    with pytest.raises(LangkahBelumSiap, match="tidak ditemukan"):
        alur.setujui(uji.ctx, "tidak-ada")


def test_the_whole_walk_ends_with_every_step_done(uji):
    uji.sampai_analisa().jalan("")
    siklus = uji.siklus()
    assert siklus.selesai
    tampil = tugas.daftar_siklus(uji.ctx, JULI)[0]
    assert (tampil.selesai, tampil.posisi) == (True, "selesai")
    assert {satu.tanda for satu in tampil.langkah} == {"✓"}
    assert next(s for s in tampil.langkah if s.kode == "isi-formulir").kemajuan == "2 dari 2 unit"
    assert tugas.tugas_saya(uji.masuk("pengisi-a").ctx) == ()


# --- tasks and step list ---------------------------------------------------------------------


def test_tasks_are_what_waits_for_the_person(uji):
    assert tugas.tugas_saya(uji.masuk(None).ctx) == ()
    satu = tugas.tugas_saya(uji.masuk("pengisi-a").ctx)
    assert [(s.langkah.langkah.kode, s.unit_nama, s.sebagai) for s in satu] == [
        ("isi-formulir", A, Peran.PENGISI)
    ]
    assert [s.sebagai for s in tugas.tugas_saya(uji.masuk("staf-a").ctx)] == [Peran.STAF]
    assert tugas.tugas_saya(uji.masuk("kabag").ctx) == ()


def test_what_may_be_recorded_for_another_is_marked_and_comes_last(uji):
    begin(uji)
    uji.kirim(A)
    uji.kirim(B)
    semua = tugas.tugas_saya(uji.masuk("perencana").ctx)
    assert [(s.langkah.langkah.kode, s.mencatat_untuk) for s in semua] == [
        ("rekap", ""),
        ("perintah", "Sekretaris DPRD"),
    ]


def test_the_step_list_says_for_whom_a_step_was_recorded(uji):
    """And no longer once the one whose step it is has done it again."""

    def line():
        (siklus,) = tugas.daftar_siklus(uji.ctx, AGUSTUS)
        return siklus.langkah[0].keterangan

    langkah = begin(uji)
    alur.selesaikan_langkah(uji.masuk("perencana").ctx, langkah.id)
    assert line() == "Perencana (Contoh) a.n. Sekretaris DPRD, 1 Agustus 2025"
    alur.tarik_langkah(uji.ctx, langkah.id, "Belum diperintahkan")
    alur.selesaikan_langkah(uji.masuk("pimpinan").ctx, langkah.id)
    assert line() == "Pimpinan (Contoh), 1 Agustus 2025"


def test_the_step_list_says_whose_turn_it_is(uji):
    uji.kirim(A)
    daftar = {s.kode: s for s in tugas.daftar_siklus(uji.masuk("pengisi-b").ctx, JULI)[0].langkah}
    assert (daftar["bagikan-formulir"].tanda, daftar["isi-formulir"].tanda) == ("✓", "●")
    assert daftar["isi-formulir"].kemajuan == "1 dari 2 unit"
    assert daftar["rekap"].tanda == "·"
    daftar = {s.kode: s for s in tugas.daftar_siklus(uji.masuk("kabag").ctx, JULI)[0].langkah}
    assert daftar["isi-formulir"].tanda == "○"
    assert daftar["isi-formulir"].keterangan.startswith("menunggu Kepala Subbagian/JF sejak 1 Agu")


def test_a_returned_form_shows_as_returned(uji):
    uji.sampai_analisa().masuk("kabag")
    penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Periksa")
    daftar = {s.kode: s for s in tugas.daftar_siklus(uji.masuk("pengisi-a").ctx, JULI)[0].langkah}
    assert (daftar["isi-formulir"].tanda, daftar["isi-formulir"].milik_saya) == ("↩", True)


def test_the_page_finds_its_open_step(uji):
    uji.sampai_analisa()
    siklus, langkah = alur.langkah_terbuka(uji.ctx, Tindakan.VALIDASI_SETUJUI, JULI)
    assert (siklus.periode, langkah.langkah.kode) == (JULI, "analisa")
    assert alur.langkah_terbuka(uji.ctx, Tindakan.PERSETUJUAN_SETUJUI, JULI) is None


# --- approving -------------------------------------------------------------------------------


def documents(uji):
    with uji.ctx.read() as sesi:
        return [(s.kode, s.revisi, s.disetujui_oleh) for s in sesi.exec(select(Dokumen))]


def test_the_heads_approval_makes_the_document_final(uji):
    uji.sampai_analisa().jalan("")
    uji.ukur(sampai="disposisi-pimpinan")
    uji.masuk("pimpinan")
    assert capaian.laporan_pengukuran(uji.ctx, JULI).final is None
    assert documents(uji) == []
    alur.setujui(uji.ctx, uji.langkah("disposisi-pimpinan", sop=PENGUKURAN).id)
    final = capaian.laporan_pengukuran(uji.ctx, JULI).final
    assert (final.oleh, final.revisi) == ("Pimpinan (Contoh)", 0)
    assert documents(uji) == [("pengukuran-kinerja", 0, "Pimpinan (Contoh)")]


def test_collecting_alone_makes_no_document(uji):
    uji.sampai_analisa().jalan("")
    assert documents(uji) == []


def test_the_head_returns_with_a_reason_and_the_check_opens_again(uji):
    uji.ukur(sampai="disposisi-pimpinan")
    uji.masuk("pimpinan")
    langkah = uji.langkah("disposisi-pimpinan", sop=PENGUKURAN).id
    with pytest.raises(DataTidakSah, match="Alasannya belum ditulis"):
        alur.kembalikan(uji.ctx, langkah, " ")
    alur.kembalikan(uji.ctx, langkah, "Jelaskan capaian B1")
    assert uji.buka(sop=PENGUKURAN) == [("analisa", None)]
    satu = next(s for s in tugas.tugas_saya(uji.masuk("kabag").ctx))
    assert satu.alasan == "Jelaskan capaian B1"
    assert satu.langkah.keadaan is KeadaanLangkah.DIKEMBALIKAN
    assert documents(uji) == []
    uji.jalan("", sop=PENGUKURAN)
    assert [revisi for _, revisi, _ in documents(uji)] == [0]


def test_the_check_sends_the_measuring_back(uji):
    uji.ukur(sampai="analisa")
    uji.masuk("kabag")
    alur.kembalikan(uji.ctx, uji.langkah("analisa", sop=PENGUKURAN).id, "Ukur ulang")
    assert uji.buka(sop=PENGUKURAN) == [("ukur", None)]


# --- approvals on paper ----------------------------------------------------------------------


@pytest.fixture
def surat(tmp_path):
    berkas = tmp_path / "Surat.PDF"
    berkas.write_bytes(b"%PDF-1.7\nsurat persetujuan\n")
    return PersetujuanTertulis(
        penanda_tangan="Pimpinan (Contoh)", tanggal=date(TAHUN, 8, 1), berkas=str(berkas)
    )


def test_a_written_approval_is_recorded_with_its_scan(uji, surat):
    uji.ukur(sampai="disposisi-pimpinan").masuk("perencana")
    alur.catat_persetujuan(uji.ctx, uji.langkah("disposisi-pimpinan", sop=PENGUKURAN).id, surat)
    tersimpan = list(uji.ctx.folder.bukti.iterdir())
    assert [satu.suffix for satu in tersimpan] == [".pdf"]
    assert tersimpan[0].read_bytes() == b"%PDF-1.7\nsurat persetujuan\n"
    baris = journal_top(uji)
    assert (baris.nama, baris.atas_nama) == ("Perencana (Contoh)", "Pimpinan (Contoh)")
    with uji.ctx.read() as sesi:
        catatan = sesi.exec(
            select(Disposisi.catatan).where(Disposisi.atas_nama == "Pimpinan (Contoh)")
        ).one()
        objek = sesi.exec(select(Jurnal.objek).where(Jurnal.urut == baris.urut)).one()
    assert catatan.startswith("Persetujuan tertulis Pimpinan (Contoh), 1 Agustus 2025, pindaian ")
    assert catatan.endswith(tersimpan[0].stem[:8])
    assert objek == f"2025-07 pindaian {tersimpan[0].stem}"  # eight digits would prove little
    assert documents(uji) == [("pengukuran-kinerja", 0, "Pimpinan (Contoh)")]


def test_without_a_scan_it_is_said(uji, surat):
    uji.ukur(sampai="disposisi-pimpinan").masuk("perencana")
    alur.catat_persetujuan(
        uji.ctx,
        uji.langkah("disposisi-pimpinan", sop=PENGUKURAN).id,
        replace(surat, berkas=""),
    )
    with uji.ctx.read() as sesi:
        catatan = [s.catatan for s in sesi.exec(select(Disposisi))]
    assert any(satu.endswith("tanpa pindaian") for satu in catatan)


@pytest.mark.parametrize(
    ("ubah", "galat"),
    [
        ({"penanda_tangan": " "}, DataTidakSah),
        ({"tanggal": date(TAHUN, 12, 31)}, DataTidakSah),
        ({"berkas": "/tidak/ada.pdf"}, BerkasDitolak),
    ],
)
def test_a_faulty_written_approval_changes_nothing(uji, surat, ubah, galat):
    uji.ukur(sampai="disposisi-pimpinan").masuk("perencana")
    langkah = uji.langkah("disposisi-pimpinan", sop=PENGUKURAN).id
    sebelum = uji.isi_basis_data()
    with pytest.raises(galat):
        alur.catat_persetujuan(uji.ctx, langkah, replace(surat, **ubah))
    assert uji.isi_basis_data() == sebelum


@pytest.mark.parametrize("isi", [b"MZ\x90", b""])
def test_a_scan_is_what_its_name_says(uji, surat, tmp_path, isi):
    berkas = tmp_path / "program.pdf"
    berkas.write_bytes(isi)
    uji.ukur(sampai="disposisi-pimpinan").masuk("perencana")
    langkah = uji.langkah("disposisi-pimpinan", sop=PENGUKURAN).id
    with pytest.raises(BerkasDitolak, match=r"bukan PDF, JPG, atau PNG|kosong \(0 bita\)"):
        alur.catat_persetujuan(uji.ctx, langkah, replace(surat, berkas=str(berkas)))


def test_the_office_may_switch_written_approvals_off(uji, surat):
    uji.masuk("admin")
    kebijakan.save_kebijakan(uji.ctx, KebijakanInput(persetujuan_tertulis=False, alasan="Uji"))
    uji.ukur(sampai="disposisi-pimpinan").masuk("perencana")
    langkah = uji.langkah("disposisi-pimpinan", sop=PENGUKURAN).id
    assert tugas.tugas_saya(uji.ctx) == ()
    sebelum = uji.isi_basis_data()
    with pytest.raises(IzinDitolak, match="mematikan pencatatan persetujuan tertulis"):
        alur.catat_persetujuan(uji.ctx, langkah, surat)
    assert uji.isi_basis_data() == sebelum


def test_the_planner_records_but_never_approves_in_person(uji):
    uji.ukur(sampai="disposisi-pimpinan").masuk("perencana")
    langkah = uji.langkah("disposisi-pimpinan", sop=PENGUKURAN).id
    with pytest.raises(IzinDitolak, match="Hanya Sekretaris DPRD"):
        alur.setujui(uji.ctx, langkah)


# --- the same person fills and checks --------------------------------------------------------


@pytest.fixture
def merangkap(uji):
    """The verifikator is the filler of unit B as well."""
    give_roles(
        uji,
        "pengisi-b",
        PeranInput(peran=Peran.VERIFIKATOR),
        PeranInput(peran=Peran.PENGISI, unit_id=uji.unit[B]),
    )
    return uji.sampai_analisa().masuk("pengisi-b")


def test_filling_and_checking_is_allowed_and_printed(merangkap):
    uji = merangkap
    alur.setujui(uji.ctx, uji.langkah("analisa").id, sebagai=Peran.VERIFIKATOR)
    assert capaian.laporan_kini(uji.ctx, JULI).catatan == (CATATAN_MERANGKAP,)


def test_without_it_nothing_is_printed(uji):
    uji.sampai_analisa().jalan("lapor-pimpinan")
    assert capaian.laporan_kini(uji.ctx, JULI).catatan == ()


def test_a_namesake_is_not_the_same_person(uji):
    pengguna.save_orang(
        uji.masuk("admin").ctx,
        person("kabag", uji.unit, orang_id=uji.orang["kabag"], sandi="", nama="Pengisi-B (Contoh)"),
    )
    kebijakan.save_kebijakan(uji.ctx, KebijakanInput(pengisi_boleh_memeriksa=False, alasan="Uji"))
    uji.sampai_analisa().jalan("lapor-pimpinan")
    assert capaian.laporan_kini(uji.ctx, JULI).catatan == ()


def test_another_name_and_another_hand_afterwards_do_not_hide_who_filled(merangkap):
    uji = merangkap
    pengguna.save_orang(
        uji.masuk("admin").ctx,
        person(
            "pengisi-b",
            uji.unit,
            orang_id=uji.orang["pengisi-b"],
            sandi="",
            nama="Nama Baru (Contoh)",
            peran=(
                PeranInput(peran=Peran.VERIFIKATOR),
                PeranInput(peran=Peran.PENGISI, unit_id=uji.unit[B]),
            ),
        ),
    )
    uji.masuk("pengisi-b")
    alur.setujui(uji.ctx, uji.langkah("analisa").id, sebagai=Peran.VERIFIKATOR)
    assert capaian.laporan_kini(uji.ctx, JULI).catatan == (CATATAN_MERANGKAP,)
    assert uji.orang["pengisi-b"] in pemeriksaan_fillers(uji)


def test_who_asks_does_not_fill(uji):
    uji.sampai_analisa().masuk("kabag")
    pertanyaan.buka_pertanyaan(uji.ctx, uji.indikator["A1"], JULI, "nilai", "Lampirkan bukti.")
    assert uji.orang["kabag"] not in pemeriksaan_fillers(uji)


def test_who_only_typed_rupiah_and_was_typed_over_filled_too(uji):
    give_roles(uji, "staf-a", PeranInput(peran=Peran.PENGISI, unit_id=uji.unit[A]))
    uji.masuk("staf-a").isi_rupiah("SK1", "5")
    uji.masuk("pengisi-a").isi_rupiah("SK1", "1.000.000", versi=1)
    assert pemeriksaan_fillers(uji) == {uji.orang["staf-a"], uji.orang["pengisi-a"]}
    assert pemeriksaan_fillers(uji, AGUSTUS) == set()


def pemeriksaan_fillers(uji, periode=JULI):
    with uji.ctx.read() as sesi:
        return pemeriksaan.fillers(uji.ctx, sesi, periode)


def test_the_office_may_refuse_that_the_filler_checks(merangkap):
    uji = merangkap.masuk("admin")
    kebijakan.save_kebijakan(uji.ctx, KebijakanInput(pengisi_boleh_memeriksa=False, alasan="Uji"))
    uji.masuk("pengisi-b")
    sebelum = uji.isi_basis_data()
    with pytest.raises(IzinDitolak, match="Anda sendiri ikut mengisinya"):
        alur.setujui(uji.ctx, uji.langkah("analisa").id, sebagai=Peran.VERIFIKATOR)
    assert uji.isi_basis_data() == sebelum
    uji.masuk("kabag")
    alur.setujui(uji.ctx, uji.langkah("analisa").id)
