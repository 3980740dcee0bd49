"""Dispositions as a chain, what belongs to a chosen step, and a step that is decided twice."""

from datetime import date

import pytest
from kantor_uji import AGUSTUS, JULI, PENGUKURAN, PENGUMPULAN, A, B, person
from sqlmodel import select

from sakip_desktop.db.models import Pengerjaan
from sakip_desktop.domain.errors import IzinDitolak, LangkahBelumSiap
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import Arah
from sakip_desktop.domain.masukan import PeranInput, SerahInput
from sakip_desktop.services import (
    alur,
    disposisi,
    giliran,
    pengguna,
    penyerahan,
    serah,
    tugas,
)
from sakip_desktop.services.siklus import parse_sop, shipped_sop

DINAS, KECAMATAN = "pengukuran-kinerja-dinas", "pengukuran-kinerja-kecamatan"


def begin(uji, sop=PENGUKURAN, periode=JULI, sampai=""):
    def walk():
        uji.masuk("perencana")
        alur.mulai_siklus(uji.ctx, sop, periode)
        if sampai:
            uji.jalan(sampai, sop=sop, periode=periode)

    uji.titik(f"disposisi {sop} {sampai}", walk)
    return {"sop": sop, "periode": periode}


def chain(uji, **di):
    return disposisi.chain(uji.ctx, uji.siklus(**di).id)


def test_a_hand_over_says_who_what_to_whom_and_until_when(uji):
    di = begin(uji)
    assert chain(uji, **di) == ()
    uji.masuk("pimpinan")
    alur.selesaikan_langkah(
        uji.ctx,
        uji.langkah("perintah", **di).id,
        serah=SerahInput(catatan="Segera", instruksi="Siapkan rapat", tenggat=date(2025, 8, 8)),
    )
    (satu,) = chain(uji, **di)
    assert (satu.pengirim, satu.penerima) == ("Pimpinan (Contoh)", "Kepala Bagian")
    assert satu.dari == "1 Memerintahkan pengukuran kinerja"
    assert satu.ke.startswith("2 ")
    assert (satu.arah, satu.catatan, satu.instruksi) == ("diteruskan", "Segera", "Siapkan rapat")
    assert satu.tenggat == date(2025, 8, 8)
    assert satu.pada.utcoffset() is not None
    assert satu.kalimat == "Pimpinan (Contoh), 1 Agustus 2025: “Segera”"
    with pytest.raises(LangkahBelumSiap, match="tidak ditemukan"):
        disposisi.chain(uji.ctx, "tidak-ada")


def test_what_was_recorded_for_somebody_names_both(uji):
    di = begin(uji)
    uji.masuk("perencana")
    alur.selesaikan_langkah(uji.ctx, uji.langkah("perintah", **di).id)
    (satu,) = chain(uji, **di)
    assert satu.pengirim == "Perencana (Contoh) atas nama Sekretaris DPRD"


def test_returns_and_steps_taken_back_stand_in_the_chain_in_their_order(uji):
    di = begin(uji, DINAS, AGUSTUS, "periksa-sk")
    uji.masuk("kabag")
    alur.kembalikan(uji.ctx, uji.langkah("periksa-sk", **di).id, "Salah nama")
    uji.jam.ke(date(2025, 7, 1))  # a clock set back turns nothing round
    uji.masuk("perencana")
    alur.selesaikan_langkah(uji.ctx, uji.langkah("konsep-sk", **di).id)
    alur.tarik_langkah(uji.ctx, uji.langkah("konsep-sk", **di).id, "Lampiran tertinggal")
    semua = chain(uji, **di)
    assert [satu.arah for satu in semua[-3:]] == [
        "dikembalikan",
        "diteruskan",
        "ditarik kembali",
    ]
    assert semua[-3].penerima == "Sekretaris Tim SAKIP"
    assert semua[-3].kalimat == "Kabag (Contoh), 1 Agustus 2025, dikembalikan: “Salah nama”"
    assert disposisi.KATA_ARAH.keys() == set(Arah)


def test_a_form_names_its_unit(uji):
    uji.kirim(A)
    satu = chain(uji, sop=PENGUMPULAN, periode=JULI)[-1]
    assert (satu.unit, satu.penerima) == ("Bagian A", "Anggota Tim SAKIP / Sekretaris Tim SAKIP")
    bagikan = chain(uji, sop=PENGUMPULAN, periode=JULI)[-2]
    assert bagikan.penerima.endswith("tiap unit")


# --- what belongs to the chosen step -----------------------------------------------------------


def test_the_chosen_step_knows_where_it_comes_from_and_goes(uji):
    di = begin(uji, DINAS, AGUSTUS, "periksa-sk")
    isi = serah.serahan(uji.masuk("kabag").ctx, uji.langkah("periksa-sk", **di).id)
    assert isi.dari[0].pengirim == "Perencana (Contoh)"
    assert (isi.lanjut.nomor, isi.lanjut.pelaku) == ("5", "Sekretaris DPRD")
    assert (isi.tidak.nomor, isi.tidak.pelaku) == ("3", "Sekretaris Tim SAKIP")
    assert (isi.menit, isi.baku, isi.persetujuan, isi.formulir) == (15, "15 menit", True, False)
    assert isi.kurang == ""
    pertama = serah.serahan(uji.ctx, uji.langkah("disposisi", **di).id)
    assert (pertama.dari, pertama.tidak, pertama.persetujuan) == ((), None, False)
    terakhir = serah.serahan(uji.ctx, uji.langkah("tindak-lanjut", **di).id)
    assert terakhir.lanjut is None


@pytest.mark.luas
def test_the_words_of_every_unit_reach_the_step_that_waited_for_all(uji):
    uji.penuhi(A)
    kata = SerahInput(instruksi="Lihat A1 dahulu", tenggat=date(2025, 8, 8), menit=35)
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI, serah=kata)
    uji.kirim(B)
    rekap = uji.langkah("rekap").id
    isi = serah.serahan(uji.ctx, rekap)
    assert [(satu.unit, satu.instruksi) for satu in isi.dari] == [(B, ""), (A, "Lihat A1 dahulu")]
    uji.jalan("analisa")
    uji.masuk("kabag")
    analisa = uji.langkah("analisa").id
    kata = SerahInput(tenggat=date(2025, 8, 9), menit=12)
    penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Salah A1", serah=kata)
    satu = serah.serahan(uji.ctx, uji.langkah("isi-formulir", A).id).dari[0]
    assert (satu.catatan, satu.tenggat) == ("Salah A1", date(2025, 8, 9))
    with uji.ctx.read() as sesi:
        kerja = sesi.exec(select(Pengerjaan).where(Pengerjaan.langkah_id == analisa)).one()
    assert (kerja.menit, kerja.hasil) == (12, "kembali"), "checking is work, too"
    uji.masuk("pengisi-a")
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    assert [satu.unit for satu in serah.serahan(uji.ctx, rekap).dari] == [A], "said once"


def test_minutes_are_not_proposed_where_the_standard_has_another_unit(uji):
    langkah = uji.langkah("isi-formulir", A)
    isi = serah.serahan(uji.masuk("pengisi-a").ctx, langkah.id)
    assert (isi.menit, isi.baku) == (None, "1 hari")


def test_only_what_i_finished_and_nobody_touched_can_be_taken_back(uji):
    di = begin(uji)
    siklus_id = uji.siklus(**di).id
    assert serah.dapat_ditarik(uji.masuk("pimpinan").ctx, siklus_id) is None
    alur.selesaikan_langkah(uji.ctx, uji.langkah("perintah", **di).id)
    satu = serah.dapat_ditarik(uji.ctx, siklus_id)
    assert (satu.langkah_id, satu.nomor) == (uji.langkah("perintah", **di).id, "1")
    assert serah.dapat_ditarik(uji.masuk("kabag").ctx, siklus_id) is None, "not his"
    alur.selesaikan_langkah(uji.ctx, uji.langkah("rapat-arahan", **di).id)
    assert serah.dapat_ditarik(uji.masuk("pimpinan").ctx, siklus_id) is None, "gone on"
    assert serah.dapat_ditarik(uji.masuk(None).ctx, siklus_id) is None


def test_a_step_that_is_decided_twice_changes_nothing_the_second_time(uji):
    di = begin(uji, DINAS, AGUSTUS, "periksa-sk")
    langkah = uji.langkah("periksa-sk", **di).id
    uji.masuk("kabag")
    alur.setujui(uji.ctx, langkah)
    sesudah = uji.isi_basis_data()
    for lagi in (
        lambda: alur.setujui(uji.ctx, langkah),
        lambda: alur.kembalikan(uji.ctx, langkah, "Salah"),
        lambda: alur.selesaikan_langkah(uji.ctx, langkah),
    ):
        with pytest.raises(IzinDitolak):
            lagi()
        assert uji.isi_basis_data() == sesudah


def test_a_clock_set_back_is_a_sentence(uji):
    begin(uji)
    assert serah.jam_mundur(uji.ctx) == ""
    uji.jam.ke(date(2025, 7, 1))
    assert serah.jam_mundur(uji.ctx).startswith("Jam komputer menunjukkan 1 Juli 2025, lebih awal")


# --- one line for each running cycle -----------------------------------------------------------


@pytest.mark.luas
def test_a_running_cycle_is_one_line(uji):
    uji.kirim(A)
    (satu,) = tugas.siklus_berjalan(uji.masuk("tim").ctx)
    assert satu.kalimat == (
        "Langkah 7 dari 12 · 1 dari 2 unit · menunggu Bagian B sejak 1 Agustus 2025"
    )
    assert satu.paling_lambat == "paling lambat Minggu, 10 Agustus 2025"
    (satu,) = tugas.siklus_berjalan(uji.masuk("pengisi-b").ctx)
    assert satu.menunggu == "giliran Anda sejak 1 Agustus 2025"
    uji.kirim(B)
    (satu,) = tugas.siklus_berjalan(uji.masuk("kabag").ctx)
    assert (satu.nomor, satu.kemajuan) == ("8", "")
    assert satu.menunggu == "menunggu Anggota Tim SAKIP sejak 1 Agustus 2025"
    uji.jalan("")
    assert tugas.siklus_berjalan(uji.ctx) == ()


def test_the_step_list_tells_returns_and_due_dates(uji):
    uji.sampai_analisa().masuk("kabag")
    penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Lampirkan bukti")
    tampil = tugas.langkah_siklus(uji.masuk("tim").ctx, uji.siklus().id)
    daftar = {satu.kode: satu for satu in tampil.langkah}
    formulir = daftar["isi-formulir"]
    assert formulir.tanda == "↩"
    assert formulir.keterangan.startswith("dikembalikan kepada Kepala Subbagian/JF sejak 1 Agustus")
    assert formulir.keterangan.endswith("(Kabag (Contoh): “Lampirkan bukti”)")
    assert formulir.tenggat == date(2025, 8, 10)
    assert daftar["perintah"].tenggat is None, "nobody waits for what is done"
    assert tugas.langkah_siklus(uji.ctx, "tidak-ada") is None


def test_a_passed_over_step_is_no_turn_on_its_page(uji):
    from sakip_desktop.services.sk_tim import SkTimInput, simpan_sk

    uji.masuk("perencana")
    tahun = (date(2025, 1, 6), date(2025, 12, 31))
    simpan_sk(uji.ctx, SkTimInput(nomor="1", tanggal=tahun[0], mulai=tahun[0], sampai=tahun[1]))
    di = begin(uji, DINAS, AGUSTUS, "isi-formulir")
    daftar = tugas.langkah_siklus(uji.ctx, uji.siklus(**di).id).langkah
    lewat = [satu for satu in daftar if satu.tanda == "–"]
    assert [satu.nomor for satu in lewat] == ["3", "4", "5"]
    assert all("SK Tim nomor 1 tanggal 6 Januari 2025" in satu.keterangan for satu in lewat)
    isi = serah.serahan(uji.ctx, uji.langkah("isi-formulir", A, **di).id)
    assert isi.dari[0].dari.startswith("2 "), "the way went past what needs not be done"
    assert parse_sop(shipped_sop()[DINAS], DINAS).step("periksa-sk").halaman == "tugas"


@pytest.mark.luas
def test_what_a_page_waits_for_is_named_by_its_step(uji):
    uji.masuk("admin")
    pengguna.save_orang(
        uji.ctx,
        person(
            "atasan-a",
            uji.unit,
            orang_id=uji.orang["atasan-a"],
            sandi="",
            peran=tuple(
                PeranInput(peran=Peran.ATASAN_UNIT, unit_id=uji.unit[nama]) for nama in (A, B)
            ),
        ),
    )
    di = begin(uji, KECAMATAN, AGUSTUS, "isi-formulir")

    def reason():
        uji.masuk("kabag")
        satu = giliran.giliran(uji.ctx, Halaman.VALIDASI, AGUSTUS, sebagai=Peran.VERIFIKATOR)
        return satu.alasan

    assert reason() == "Menunggu kiriman formulir Bagian A dan Bagian B."
    uji.kirim(A, AGUSTUS)
    uji.kirim(B, AGUSTUS)
    uji.jalan("validasi", **di)
    uji.masuk("atasan-a")
    alur.selesaikan_langkah(uji.ctx, uji.langkah("validasi", A, **di).id)
    siapa = tugas.siklus_berjalan(uji.masuk("tim").ctx)[0].menunggu
    assert siapa.startswith("menunggu Bagian B sejak ")
    assert reason().startswith("Menunggu ")
    assert " Bagian B: " in reason()
    assert "formulir" not in reason().split(":")[0]
