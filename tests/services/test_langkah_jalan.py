"""Steps that are passed over, the work that a step took, and what a clock set back does to both."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from kantor_uji import JULI, PENGUKURAN, TAHUN, A, person
from sqlmodel import select

from sakip_desktop.db.models import Disposisi, Pengerjaan
from sakip_desktop.domain.errors import (
    BerkasDitolak,
    DataTidakSah,
    IzinDitolak,
    LangkahBelumSiap,
    SudahBerubah,
)
from sakip_desktop.domain.kalender import KalenderKerja
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.masukan import SerahInput
from sakip_desktop.services import (
    alur,
    bukti,
    ceklis,
    pengerjaan,
    pengguna,
    serah,
    siklus,
    sk_tim,
)
from sakip_desktop.services.kalender import national_days
from sakip_desktop.services.laporan_waktu import laporan_waktu
from sakip_desktop.services.sk_tim import SkTimInput

SK = SkTimInput(
    nomor="188/1/2025",
    tentang="Tim SAKIP",
    tanggal=date(TAHUN, 1, 6),
    mulai=date(TAHUN, 1, 6),
    sampai=date(TAHUN, 12, 31),
)


@pytest.fixture
def berlangkah(uji, monkeypatch):
    """The measuring of July, whose second step may be passed over and third needs no SK."""
    teks = siklus.shipped_sop()
    langkah = siklus.parse_sop(teks[PENGUKURAN], "uji").langkah
    kedua, ketiga = langkah[1].kode, langkah[2].kode
    isi = teks[PENGUKURAN]
    for kode, tambah in (
        (kedua, "boleh_dilewati = true"),
        (ketiga, 'lewati_bila = "sk_tim.berlaku"'),
    ):
        isi = isi.replace(f'kode = "{kode}"', f'kode = "{kode}"\n{tambah}', 1)
    monkeypatch.setattr(siklus, "shipped_sop", lambda: {**teks, PENGUKURAN: isi})
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUKURAN, JULI)
    return uji, langkah[0].kode, kedua, ketiga, langkah[3].kode


def step(uji, kode):
    return uji.langkah(kode, sop=PENGUKURAN)


def work(uji):
    with uji.ctx.read() as sesi:
        return list(sesi.exec(select(Pengerjaan).order_by(Pengerjaan.id)))


def test_a_step_is_passed_over_with_a_reason_where_the_sop_allows_it(berlangkah):
    uji, pertama, kedua, ketiga, _ = berlangkah
    with pytest.raises(LangkahBelumSiap, match="tidak dapat dilewati"):
        alur.lewati_langkah(uji.masuk("pimpinan").ctx, step(uji, pertama).id, "Tidak perlu")
    uji.jalan(kedua, sop=PENGUKURAN)
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match="Alasannya belum"):
        alur.lewati_langkah(uji.masuk("kabag").ctx, step(uji, kedua).id, "  ")
    with pytest.raises(IzinDitolak):
        alur.lewati_langkah(uji.masuk("pengisi-a").ctx, step(uji, kedua).id, "Tidak perlu")
    assert uji.isi_basis_data() == sebelum
    hasil = alur.lewati_langkah(uji.masuk("kabag").ctx, step(uji, kedua).id, " Sudah rapat Juni ")
    assert hasil.label.startswith("Lewati: ")
    lewat = step(uji, kedua)
    assert (lewat.keadaan, lewat.catatan) == (KeadaanLangkah.DILEWATI, "Sudah rapat Juni")
    assert step(uji, ketiga).keadaan is KeadaanLangkah.TERBUKA
    with pytest.raises(IzinDitolak):
        alur.lewati_langkah(uji.ctx, step(uji, kedua).id, "Lagi")
    assert work(uji)[-1].hasil == "lewat"
    uji.jalan("", sop=PENGUKURAN)
    assert uji.siklus(PENGUKURAN).selesai


def test_with_a_valid_decree_the_steps_that_make_one_are_left_out_and_say_which(berlangkah):
    uji, _, kedua, ketiga, keempat = berlangkah
    uji.masuk("perencana")
    sk_tim.simpan_sk(uji.ctx, SK)
    uji.jalan(keempat, sop=PENGUKURAN)
    lewat = step(uji, ketiga)
    assert lewat.keadaan is KeadaanLangkah.DILEWATI
    assert lewat.catatan == (
        "SK Tim nomor 188/1/2025 tanggal 6 Januari 2025, berlaku sampai 31 Desember 2025."
    )
    assert step(uji, kedua).keadaan is KeadaanLangkah.SELESAI


def test_without_one_they_are_walked(berlangkah):
    uji, _, _, ketiga, _ = berlangkah
    uji.masuk("perencana")
    sk_tim.simpan_sk(
        uji.ctx, replace(SK, mulai=date(TAHUN - 1, 1, 1), sampai=date(TAHUN - 1, 12, 31))
    )
    uji.jalan(ketiga, sop=PENGUKURAN)
    assert step(uji, ketiga).keadaan is KeadaanLangkah.TERBUKA


def test_decrees_are_kept_with_their_term(uji):
    uji.masuk("perencana")
    sk_tim.simpan_sk(uji.ctx, SK)
    (satu,) = sk_tim.daftar_sk(uji.ctx)
    assert replace(satu, id="", versi=0) == SK
    sk_tim.simpan_sk(uji.ctx, replace(satu, sampai=date(TAHUN, 6, 30)))
    with uji.ctx.read() as sesi:
        assert sk_tim.sk_berlaku(uji.ctx, sesi, date(TAHUN, 6, 30)).nomor == SK.nomor
        assert sk_tim.sk_berlaku(uji.ctx, sesi, date(TAHUN, 7, 1)) is None
    sebelum = uji.isi_basis_data()
    for salah, cocok in (
        (replace(SK, nomor=" "), "Nomornya belum diisi"),
        (replace(SK, nomor="2", sampai=date(TAHUN, 1, 1)), "sebelum mulai"),
        (replace(SK, nomor="2", mulai=date.min, sampai=date.max), "1900 sampai 2999"),
        (SK, "sudah ada"),
        (replace(SK, nomor="１８８/1/2025"), "sudah ada"),
    ):
        with pytest.raises(DataTidakSah, match=cocok):
            sk_tim.simpan_sk(uji.ctx, salah)
    with pytest.raises(SudahBerubah):
        sk_tim.simpan_sk(uji.ctx, satu)
    with pytest.raises(IzinDitolak):
        sk_tim.simpan_sk(uji.masuk("tim").ctx, replace(SK, nomor="3"))
    assert uji.isi_basis_data() == sebelum


def test_the_work_of_a_step_is_kept_with_its_time_and_the_chain_with_its_words(berlangkah):
    uji, pertama, kedua, *_ = berlangkah
    mulai = uji.jam.kini
    uji.jam.maju(hours=3)
    serah = SerahInput(
        catatan="Segera", instruksi="Pimpin rapatnya", tenggat=date(TAHUN, 8, 5), menit=20
    )
    uji.masuk("pimpinan")
    alur.selesaikan_langkah(uji.ctx, step(uji, pertama).id, serah=serah)
    satu = work(uji)[-1]
    assert (satu.hasil, satu.menit, satu.peran) == ("lanjut", 20, "pimpinan")
    assert satu.selesai_pada - satu.dibuka_pada >= timedelta(hours=3)
    assert satu.dibuka_pada >= mulai - timedelta(minutes=1)
    with uji.ctx.read() as sesi:
        kirim = sesi.exec(select(Disposisi).order_by(Disposisi.id.desc())).first()
    assert (kirim.instruksi, kirim.tenggat, kirim.penerima) == (
        "Pimpin rapatnya",
        date(TAHUN, 8, 5),
        '["verifikator"]',
    )
    sebelum = uji.isi_basis_data()
    uji.masuk("kabag")
    for menit in (-1, 120_001):
        with pytest.raises(DataTidakSah, match="tidak dapat dicatat"):
            alur.selesaikan_langkah(uji.ctx, step(uji, kedua).id, serah=SerahInput(menit=menit))
    assert uji.isi_basis_data() == sebelum


def test_words_that_are_a_paper_are_refused(berlangkah):
    uji, pertama, kedua, *_ = berlangkah
    uji.masuk("pimpinan")
    sebelum = uji.isi_basis_data()
    for serahan in (SerahInput(catatan="x" * 4_001), SerahInput(instruksi="x" * 4_001)):
        with pytest.raises(DataTidakSah, match="Paling banyak 4000 huruf, tertulis 4001"):
            alur.selesaikan_langkah(uji.ctx, step(uji, pertama).id, serah=serahan)
    assert uji.isi_basis_data() == sebelum
    alur.selesaikan_langkah(uji.ctx, step(uji, pertama).id, serah=SerahInput(catatan="x" * 4_000))
    with pytest.raises(DataTidakSah, match="Catatan terlalu panjang"):
        alur.lewati_langkah(uji.masuk("kabag").ctx, step(uji, kedua).id, "x" * 4_001)


def test_with_a_clock_set_back_nothing_ends_before_it_began(berlangkah):
    uji, pertama, kedua, *_ = berlangkah
    sejak = step(uji, pertama).sejak
    uji.jam.kini = sejak - timedelta(days=40)
    alur.selesaikan_langkah(uji.masuk("pimpinan").ctx, step(uji, pertama).id)
    assert step(uji, kedua).sejak == step(uji, pertama).sejak == sejak
    satu = work(uji)[-1]
    assert satu.selesai_pada == satu.dibuka_pada


# --- what a step needs ----------------------------------------------------------------------------


def items(uji, kode):
    return {satu.butir: satu for satu in ceklis.ceklis(uji.ctx, step(uji, kode).id)}


def test_what_an_earlier_step_puts_out_ticks_itself_and_the_rest_is_ticked(berlangkah):
    uji, pertama, kedua, *_ = berlangkah
    surat = "Surat dari Bupati/Inspektorat"
    assert ceklis.missing(ceklis.ceklis(uji.ctx, step(uji, pertama).id)) == f"Belum ada: {surat}."
    assert items(uji, kedua)["Disposisi"].asal == "Hasil langkah 1, belum selesai."
    uji.masuk("pimpinan")
    id_pertama = step(uji, pertama).id
    ceklis.centang(uji.ctx, id_pertama, surat, ada=True, catatan=" 700/12 ", versi=0)
    satu = items(uji, pertama)[surat]
    assert (satu.ada, satu.otomatis, satu.catatan, satu.versi) == (True, False, "700/12", 1)
    assert satu.asal.startswith("Dicatat Pimpinan")
    assert ceklis.missing(ceklis.ceklis(uji.ctx, id_pertama)) == ""
    with pytest.raises(SudahBerubah):
        ceklis.centang(uji.ctx, id_pertama, surat, ada=False, versi=0)
    ceklis.centang(uji.ctx, id_pertama, surat, ada=False, versi=1)
    assert not items(uji, pertama)[surat].ada
    alur.selesaikan_langkah(uji.ctx, id_pertama)
    disposisi = items(uji, kedua)["Disposisi"]
    assert disposisi.ada
    assert disposisi.otomatis
    assert disposisi.asal.startswith("Hasil langkah 1, Pimpinan")


def test_a_scan_is_kept_with_it(berlangkah, tmp_path):
    uji, pertama, *_ = berlangkah
    berkas = tmp_path / "surat bupati.pdf"
    berkas.write_bytes(b"%PDF-1.7\nsurat\n")
    uji.masuk("pimpinan")
    kunci = (step(uji, pertama).id, "Surat dari Bupati/Inspektorat")
    ceklis.centang(uji.ctx, *kunci, ada=True, berkas=str(berkas), versi=0)
    assert items(uji, pertama)[kunci[1]].berkas == "surat bupati.pdf"
    (pindaian,) = bukti.recorded_scans(uji.ctx)
    assert pindaian.periode == JULI.kode
    assert bukti.find_problem(uji.ctx.folder, pindaian) == ""


def test_a_tick_is_not_dated_before_the_step_opened_where_the_clock_went_back(berlangkah):
    uji, pertama, *_ = berlangkah
    uji.masuk("pimpinan")
    surat = "Surat dari Bupati/Inspektorat"
    sebelum = uji.jam.now().year
    uji.jam.maju(days=-800)
    ceklis.centang(uji.ctx, step(uji, pertama).id, surat, ada=True, versi=0)
    assert items(uji, pertama)[surat].asal.endswith(str(sebelum) + ".")


def test_bad_ticks_get_a_sentence_and_change_nothing(berlangkah, tmp_path):
    uji, pertama, kedua, *_ = berlangkah
    id_pertama, id_kedua = step(uji, pertama).id, step(uji, kedua).id
    palsu = tmp_path / "surat.pdf"
    palsu.write_bytes(b"MZ")
    sebelum = uji.isi_basis_data()
    surat = "Surat dari Bupati/Inspektorat"
    for akun, langkah, butir, lain, jenis, cocok in (
        ("pimpinan", id_pertama, "Renstra", {}, DataTidakSah, "tidak memintanya"),
        ("pimpinan", id_pertama, surat, {"catatan": "x" * 501}, DataTidakSah, "terlalu panjang"),
        ("pimpinan", id_pertama, surat, {"berkas": str(palsu)}, BerkasDitolak, "pindaian"),
        ("kabag", id_kedua, "Disposisi", {}, IzinDitolak, "belum gilirannya"),
        ("tim", id_pertama, surat, {}, IzinDitolak, "bukan giliran Anda"),
        ("pimpinan", "tidak-ada", surat, {}, LangkahBelumSiap, "tidak ditemukan"),
    ):
        uji.masuk(akun)
        with pytest.raises(jenis, match=cocok):
            ceklis.centang(uji.ctx, langkah, butir, ada=True, versi=0, **lain)
    assert uji.isi_basis_data() == sebelum
    alur.selesaikan_langkah(uji.masuk("pimpinan").ctx, id_pertama)
    with pytest.raises(DataTidakSah, match="Program mencatatnya sendiri"):
        ceklis.centang(uji.masuk("kabag").ctx, id_kedua, "Disposisi", ada=True, versi=0)


# --- taken back -----------------------------------------------------------------------------------


def test_a_step_is_taken_back_before_the_next_person_touched_it(berlangkah):
    uji, pertama, kedua, *_ = berlangkah
    uji.masuk("pimpinan")
    with pytest.raises(LangkahBelumSiap, match="belum diselesaikan"):
        alur.tarik_langkah(uji.ctx, step(uji, pertama).id, "Salah")
    alur.selesaikan_langkah(uji.ctx, step(uji, pertama).id)
    for kosong in ("", " \n", "\u200b", "\u202e \x00"):
        with pytest.raises(DataTidakSah, match="Alasannya"):
            alur.tarik_langkah(uji.ctx, step(uji, pertama).id, kosong)
    alur.tarik_langkah(uji.ctx, step(uji, pertama).id, "Salah tekan")
    assert (step(uji, pertama).keadaan, step(uji, pertama).catatan) == (
        KeadaanLangkah.TERBUKA,
        "Salah tekan",
    )
    assert step(uji, kedua).keadaan is KeadaanLangkah.MENUNGGU
    alur.selesaikan_langkah(uji.ctx, step(uji, pertama).id)
    sebelum = uji.isi_basis_data()
    with pytest.raises(IzinDitolak, match="bukan giliran Anda"):
        alur.tarik_langkah(uji.masuk("tim").ctx, step(uji, pertama).id, "Salah")
    with pytest.raises(IzinDitolak, match="yang menyelesaikannya"):
        # The planner may record the head's step, but did not finish this one.
        alur.tarik_langkah(uji.masuk("perencana").ctx, step(uji, pertama).id, "Salah")
    assert uji.isi_basis_data() == sebelum
    alur.selesaikan_langkah(uji.masuk("kabag").ctx, step(uji, kedua).id)
    with pytest.raises(LangkahBelumSiap, match="sudah mengerjakan langkah sesudahnya"):
        alur.tarik_langkah(uji.masuk("pimpinan").ctx, step(uji, pertama).id, "Salah")


def test_a_namesake_does_not_take_it_back_and_a_new_name_hides_nobody(berlangkah):
    uji, pertama, *_ = berlangkah
    alur.selesaikan_langkah(uji.masuk("pimpinan").ctx, step(uji, pertama).id)
    for akun, nama in (("pimpinan", "Nama Baru"), ("perencana", "Pimpinan (Contoh)")):
        uji.masuk("admin")
        orang = person(akun, uji.unit, orang_id=uji.orang[akun], nama=nama, sandi="")
        pengguna.save_orang(uji.ctx, orang)
    siklus_id = uji.siklus(PENGUKURAN).id
    # The planner may record the head's step, but did not finish this one.
    assert serah.dapat_ditarik(uji.masuk("perencana").ctx, siklus_id) is None
    with pytest.raises(IzinDitolak, match="yang menyelesaikannya"):
        alur.tarik_langkah(uji.ctx, step(uji, pertama).id, "Bukan saya")
    langkah = step(uji, pertama).id
    assert serah.dapat_ditarik(uji.masuk("pimpinan").ctx, siklus_id).langkah_id == langkah
    alur.tarik_langkah(uji.ctx, langkah, "Salah tekan")
    assert step(uji, pertama).keadaan is KeadaanLangkah.TERBUKA


@pytest.mark.luas
def test_forms_that_were_touched_hold_the_step_before_them(uji):
    """The July forms are open; whoever shared them out may take that back until somebody types."""
    bagi = uji.langkah("bagikan-formulir").id
    uji.masuk("pengisi-a").isi("A1", "nilai", "7")
    with pytest.raises(LangkahBelumSiap, match="sudah mengerjakan langkah sesudahnya"):
        alur.tarik_langkah(uji.masuk("perencana").ctx, bagi, "Salah periode")
    uji.kirim(A)
    with pytest.raises(LangkahBelumSiap, match="formulir unit"):
        alur.tarik_langkah(uji.masuk("pengisi-a").ctx, uji.langkah("isi-formulir", A).id, "x")


# --- minutes --------------------------------------------------------------------------------------


def test_minutes_are_told_afterwards_by_who_did_the_work_and_elapsed_time_is_the_offices(
    berlangkah,
):
    uji, pertama, *_ = berlangkah
    uji.jam.maju(days=3)
    alur.selesaikan_langkah(uji.masuk("pimpinan").ctx, step(uji, pertama).id)
    satu = laporan_waktu(uji.ctx, TAHUN).kerja[-1]
    assert (satu.langkah.kode, satu.menit, satu.hasil, satu.oleh) == (
        pertama,
        None,
        "lanjut",
        "Pimpinan (Contoh)",
    )
    kalender_kantor = KalenderKerja(libur={h: n.nama for h, n in national_days(TAHUN).items()})
    assert satu.hari_berlalu == kalender_kantor.workdays_between(
        satu.dibuka.date(), satu.selesai.date()
    )
    assert satu.menit_berlalu == kalender_kantor.minutes_between(satu.dibuka, satu.selesai) > 0
    pengerjaan.catat_waktu(uji.ctx, satu.id, 25, satu.versi)
    assert laporan_waktu(uji.ctx, TAHUN).kerja[-1].menit == 25
    with pytest.raises(SudahBerubah):
        pengerjaan.catat_waktu(uji.ctx, satu.id, 30, satu.versi)
    with pytest.raises(IzinDitolak, match="Orang lain"):
        pengerjaan.catat_waktu(uji.masuk("kabag").ctx, satu.id, 30, 2)
    with pytest.raises(LangkahBelumSiap):
        pengerjaan.catat_waktu(uji.ctx, "tidak-ada", 30, 2)
