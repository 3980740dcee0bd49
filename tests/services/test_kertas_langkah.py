"""The papers of a running procedure's steps: how far they are, which one is meant, what follows."""

from dataclasses import replace
from datetime import date

import pytest
from kantor_uji import AGUSTUS, JULI, PENGUKURAN, TAHUN, TW3

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.services import agenda, alur, ceklis, dokumen, pengiriman, serah, sk_tim
from sakip_desktop.services.naskah import final, konsep
from sakip_desktop.services.naskah import revisi as revisi_naskah
from sakip_desktop.services.naskah.batal import batalkan_naskah
from sakip_desktop.services.pengiriman import Penerima
from sakip_desktop.services.sk_tim import SkTimInput

DINAS, SETWAN = "pengukuran-kinerja-dinas", "pengukuran-kinerja-setwan"


@pytest.fixture
def tim(uji):
    uji.masuk("perencana")
    return uji


def month(sop):
    """Forms of July are out already; the other procedures have forms of their own."""
    return JULI if sop == PENGUKURAN else AGUSTUS


def begin(uji, sop):
    alur.mulai_siklus(uji.ctx, sop, month(sop))
    return uji.siklus(sop, month(sop))


def stored(uji, kode, periode=JULI, **lain):
    usul = konsep.usulkan(uji.ctx, kode, periode)
    isian = replace(
        usul.isian,
        teks={
            "hari": "2025-08-05", "pemimpin": "Kabag", "pencatat": "Perencana", **usul.isian.teks,
            "pembahasan": "Angka dibahas.", "kesimpulan": "Disetujui.",
        },
        tabel={"kiriman": (("Dokumen Pengukuran Kinerja", "2 rangkap", ""),), **usul.isian.tabel},
    )  # fmt: skip
    return konsep.simpan_naskah(
        uji.ctx, replace(usul, isian=isian, tanggal=date(TAHUN, 8, 1)), **lain
    )


def finish(uji, naskah, *, nomor=True):
    if nomor and not naskah.nomor:
        naskah = agenda.beri_nomor(uji.ctx, naskah.id, naskah.versi, klasifikasi="000.8.6")
    siap = final.siapkan_final(uji.ctx, naskah.id, naskah.versi)
    perubahan = final.finalkan(uji.ctx, siap, final.gambar_final(siap))
    with uji.ctx.read() as sesi:
        return konsep.find_naskah(uji.ctx, sesi, naskah.id), perubahan


def needs(uji, kode, sop):
    langkah = uji.langkah(kode, sop=sop, periode=month(sop))
    return {satu.butir: satu for satu in ceklis.ceklis(uji.ctx, langkah.id)}


def results(uji, kode, sop):
    langkah = uji.langkah(kode, sop=sop, periode=month(sop))
    return {satu.butir: satu for satu in serah.serahan(uji.ctx, langkah.id).hasil}


def test_what_a_step_needs_ticks_itself_by_its_paper_and_says_how_far_it_is(tim):
    begin(tim, PENGUKURAN)
    sebelum = needs(tim, "rencana-pengukuran", PENGUKURAN)["Notulen rapat"]
    assert (sebelum.ada, sebelum.asal) == (False, "Hasil langkah 2, belum selesai.")
    assert (sebelum.kertas.kode, sebelum.kertas.naskah_id) == (KodeDokumen.NOTULEN, "")
    hasil = results(tim, "rapat-arahan", PENGUKURAN)["Notulen rapat"]
    assert (hasil.ada, hasil.asal) == (False, "Belum dibuat di Surat & naskah.")

    notulen = stored(tim, KodeDokumen.NOTULEN)
    satu = needs(tim, "rencana-pengukuran", PENGUKURAN)["Notulen rapat"]
    assert (satu.ada, satu.kertas.naskah_id) == (False, notulen.id)
    assert satu.asal.endswith("Notulen: konsep ada, belum final.")
    hasil = results(tim, "rapat-arahan", PENGUKURAN)["Notulen rapat"]
    assert hasil.asal.endswith("konsep ada, belum final. Siap difinalkan.")

    notulen, _ = finish(tim, notulen, nomor=False)
    satu = needs(tim, "rencana-pengukuran", PENGUKURAN)["Notulen rapat"]
    assert satu.ada
    assert satu.otomatis
    assert satu.asal == ("Hasil langkah 2, belum selesai. Notulen: final 1 Agustus 2025.")
    assert results(tim, "rapat-arahan", PENGUKURAN)["Notulen rapat"].ada
    revisi = revisi_naskah.buat_revisi(tim.ctx, notulen.id, notulen.versi, "Salah nama")
    satu = results(tim, "rapat-arahan", PENGUKURAN)["Notulen rapat"]
    assert satu.ada
    assert "final 1 Agustus 2025, revisi 1 sedang disusun." in satu.asal
    finish(tim, konsep.simpan_naskah(tim.ctx, replace(revisi, tempat="Aula")), nomor=False)
    assert results(tim, "rapat-arahan", PENGUKURAN)["Notulen rapat"].asal == (
        "Notulen: final 1 Agustus 2025, revisi 1."
    )
    assert not needs(tim, "metodologi", PENGUKURAN)["Juknis pengukuran kinerja"].kertas
    renstra = needs(tim, "metodologi", PENGUKURAN)["Renstra"]
    assert renstra.asal == "Tercentang sendiri bila ada di Dokumen kantor 2025."


@pytest.mark.luas
def test_a_letter_that_goes_round_is_there_as_a_draft_and_a_step_s_own_paper_to_begin_with(tim):
    begin(tim, SETWAN)
    butir = needs(tim, "perintah", SETWAN)["Lembar disposisi"]
    assert butir.asal == "Tercentang sendiri bila ada di Surat & naskah."
    disposisi = stored(tim, KodeDokumen.DISPOSISI, AGUSTUS)
    butir = needs(tim, "perintah", SETWAN)["Lembar disposisi"]
    assert (butir.ada, butir.otomatis, butir.kertas.konsep) == (True, True, True)
    assert butir.asal.endswith(": konsep ada.")
    assert results(tim, "perintah", SETWAN)["Disposisi pimpinan"].ada

    assert not needs(tim, "undang-rapat", SETWAN)["Undangan rapat"].ada
    undangan = stored(tim, KodeDokumen.UNDANGAN, AGUSTUS)
    assert needs(tim, "undang-rapat", SETWAN)["Undangan rapat"].ada, "its own, to be finished"
    hasil = results(tim, "undang-rapat", SETWAN)["Undangan rapat"]
    assert not hasil.ada
    assert "Sebelum final: Belum bernomor" in hasil.asal
    finish(tim, undangan)
    assert results(tim, "undang-rapat", SETWAN)["Undangan rapat"].ada

    batalkan_naskah(tim.ctx, disposisi.id, disposisi.versi, "Keliru")
    assert not needs(tim, "perintah", SETWAN)["Lembar disposisi"].ada


def test_papers_of_another_cycle_or_period_are_not_taken_for_this_one(tim):
    siklus = begin(tim, PENGUKURAN)
    lain = tim.siklus()  # the collection of the same month
    usul = konsep.usulkan(tim.ctx, KodeDokumen.DISPOSISI, JULI)
    konsep.simpan_naskah(tim.ctx, replace(usul, siklus_id=lain.id))
    stored(tim, KodeDokumen.DISPOSISI, TW3)
    assert not results(tim, "perintah", PENGUKURAN)["Disposisi"].ada
    usul = konsep.usulkan(tim.ctx, KodeDokumen.DISPOSISI, JULI)
    sini = konsep.simpan_naskah(tim.ctx, replace(usul, siklus_id=siklus.id))
    satu = results(tim, "perintah", PENGUKURAN)["Disposisi"]
    assert (satu.kertas.naskah_id, satu.kertas.judul[-2:]) == (sini.id, " 2")


def test_the_second_disposisi_of_a_cycle_is_not_the_first(tim):
    begin(tim, PENGUKURAN)
    pertama = stored(tim, KodeDokumen.DISPOSISI)
    assert results(tim, "perintah", PENGUKURAN)["Disposisi"].kertas.naskah_id == pertama.id
    assert needs(tim, "rapat-arahan", PENGUKURAN)["Disposisi"].kertas.naskah_id == pertama.id
    akhir = [
        results(tim, "analisa", PENGUKURAN)["Lembar disposisi"],
        results(tim, "lapor-pimpinan", PENGUKURAN)["Disposisi {pimpinan}"],
        needs(tim, "lapor-pimpinan", PENGUKURAN)["Lembar disposisi"],
    ]
    assert [satu.kertas.naskah_id for satu in akhir] == ["", "", ""]
    kedua = stored(tim, KodeDokumen.DISPOSISI)
    assert kedua.urut == 2
    for kode, butir in (
        ("analisa", "Lembar disposisi"), ("lapor-pimpinan", "Disposisi {pimpinan}"),
        ("disposisi-pimpinan", "Disposisi {pimpinan}"),
    ):  # fmt: skip
        assert results(tim, kode, PENGUKURAN)[butir].kertas.naskah_id == kedua.id


@pytest.mark.luas
def test_where_the_first_was_written_by_hand_the_one_of_the_open_step_is_found(tim):
    begin(tim, PENGUKURAN)
    tim.jalan("analisa", sop=PENGUKURAN)
    tim.masuk("perencana")
    assert not results(tim, "analisa", PENGUKURAN)["Lembar disposisi"].ada
    satu = stored(tim, KodeDokumen.DISPOSISI)
    assert results(tim, "analisa", PENGUKURAN)["Lembar disposisi"].kertas.naskah_id == satu.id


@pytest.mark.luas
def test_a_final_decree_is_registered_and_the_steps_that_make_one_are_passed_over(tim):
    begin(tim, DINAS)
    sk = stored(tim, KodeDokumen.SK_TIM)
    assert results(tim, "konsep-sk", DINAS)["Dokumen draf SK"].ada
    assert not results(tim, "tanda-tangan-sk", DINAS)["Dokumen final SK"].ada
    sk, perubahan = finish(tim, sk)
    assert Jenis.ALUR in perubahan.jenis
    assert results(tim, "tanda-tangan-sk", DINAS)["Dokumen final SK"].ada
    (terdaftar,) = sk_tim.daftar_sk(tim.ctx)
    assert (terdaftar.nomor, terdaftar.tanggal) == (sk.nomor, date(TAHUN, 8, 1))
    assert (terdaftar.mulai, terdaftar.sampai) == (date(TAHUN, 8, 1), date(TAHUN, 12, 31))
    assert terdaftar.tentang == sk.isian.text("tentang")
    perintah = tim.langkah("perintah-tim", sop=DINAS, periode=AGUSTUS)
    assert serah.serahan(tim.ctx, perintah.id).lanjut.nomor == "6a"

    # A revision brings the entry up to date; what was entered otherwise by hand stays.
    revisi = revisi_naskah.buat_revisi(tim.ctx, sk.id, sk.versi, "Salah tanggal")
    revisi = konsep.simpan_naskah(tim.ctx, replace(revisi, tanggal=date(TAHUN, 8, 4)))
    sk_tim.simpan_sk(tim.ctx, replace(terdaftar, sampai=date(TAHUN + 1, 1, 31)))
    finish(tim, revisi)
    (terdaftar,) = sk_tim.daftar_sk(tim.ctx)
    assert (terdaftar.tanggal, terdaftar.mulai) == (date(TAHUN, 8, 4), date(TAHUN, 8, 4))
    assert terdaftar.sampai == date(TAHUN + 1, 1, 31)


def test_a_decree_that_was_entered_by_hand_is_not_entered_twice(tim):
    naskah = stored(tim, KodeDokumen.SK_TIM)
    naskah = agenda.beri_nomor(tim.ctx, naskah.id, naskah.versi)
    sk_tim.simpan_sk(
        tim.ctx,
        SkTimInput(
            nomor=f" {naskah.nomor.upper()} ",
            tanggal=date(TAHUN, 7, 30),
            mulai=date(TAHUN, 1, 1),
            sampai=date(TAHUN, 9, 30),
        ),
    )
    finish(tim, naskah)
    (satu,) = sk_tim.daftar_sk(tim.ctx)
    assert (satu.tanggal, satu.mulai) == (date(TAHUN, 8, 1), date(TAHUN, 1, 1))
    assert satu.sampai == date(TAHUN, 9, 30)


@pytest.mark.luas
def test_a_step_that_copies_says_how_many_copies_the_recipients_get(tim):
    begin(tim, SETWAN)

    def copies(kode):
        langkah = tim.langkah(kode, sop=SETWAN, periode=AGUSTUS)
        return serah.serahan(tim.ctx, langkah.id).penggandaan

    assert copies("penggandaan").startswith("Belum tercatat")
    assert copies("arsip") == ""
    assert copies("sampaikan-format") == ""
    finish(tim, stored(tim, KodeDokumen.SURAT_PENGANTAR, AGUSTUS))
    with tim.ctx.read() as sesi:
        (surat,) = dokumen.daftar_final(tim.ctx, sesi, AGUSTUS)
    for nama, banyak in (("Bupati", 2), ("Inspektorat", 3)):
        pengiriman.simpan_penerima(
            tim.ctx,
            Penerima(id="", dokumen_id=surat.id, urut=1, penerima=nama, banyaknya=banyak),
        )
    assert copies("penggandaan") == "Surat Pengantar Agustus 2025: 5 rangkap untuk 2 penerima."


@pytest.mark.luas
def test_what_was_unticked_by_hand_can_be_ticked_again_where_the_program_would_know_it(tim):
    begin(tim, SETWAN)
    tim.jalan("buat-format", sop=SETWAN, periode=AGUSTUS)
    tim.masuk("perencana")
    langkah, butir = (
        tim.langkah("buat-format", sop=SETWAN, periode=AGUSTUS),
        "Form Pengukuran Kinerja",
    )
    assert not needs(tim, "buat-format", SETWAN)[butir].ada
    for ada in (True, False, True):
        versi = needs(tim, "buat-format", SETWAN)[butir].versi
        ceklis.centang(tim.ctx, langkah.id, butir, ada=ada, catatan="Nomor 3", versi=versi)
        satu = needs(tim, "buat-format", SETWAN)[butir]
        assert (satu.ada, satu.catatan) == (ada, "Nomor 3")
