"""The journal as people read it."""

import re
from dataclasses import replace

import pytest
from kantor_uji import JULI, A

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.masukan import KebijakanInput
from sakip_desktop.services import jurnal, kebijakan, riwayat
from sakip_desktop.services.naskah import konsep

_MESIN = re.compile(r"\d\d:\d\d|[{\[]|[0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{64}")


def in_short(uji):
    semua = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=3)
    return [satu.ringkas for satu in semua]


def test_the_journal_says_in_short_what_was_typed(uji):
    uji.masuk("pengisi-a").isi("A4", "nilai", "1.085,5")
    uji.isi("A4", "nilai", "86")
    uji.isi("A4", "kendala", "Kendala " * 20)
    kendala, ubah, baru = in_short(uji)
    assert baru == "nilai: kosong → 1.085,5"
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


@pytest.mark.luas
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
    tak_bernama = "00000000-0000-7000-8000-000000000000"
    assert jurnal.kata_objek(uji.ctx, f"2025-07 {tak_bernama}") == "Juli 2025"
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


def fields(uji):
    """Of every field in the journal what the newest entry says, by its row and name."""
    semua = {}
    for entri in riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=10_000):
        for baris in riwayat.isi_jurnal(uji.ctx, entri.urut):
            for nama, _, sesudah in baris.isian:
                semua.setdefault((baris.judul, nama), sesudah)
    return semua


def test_the_journal_has_words_for_what_the_file_has_codes_for(uji):
    semua = fields(uji.sampai_analisa().jalan("").ukur())
    kata = {
        ("Indikator: A1 Indikator A1", "agregasi"): "Jumlah",
        ("Indikator: A1 Indikator A1", "frekuensi"): "Bulanan",
        ("Bagian rencana", "jenis"): "Sasaran",
        ("Kantor", "jenis"): "Sekretariat DPRD",
        ("Akun: Admin (Contoh)", "aktif"): "Ya",
        ("Dokumen", "kode"): "Dokumen Pengukuran Kinerja",
        ("Dokumen", "periode"): "Juli 2025",
        ("Dokumen", "difinalkan"): "1 Agustus 2025 pukul 09.02",
        ("Putaran kerja", "prosedur"): "Pengukuran Kinerja",
        ("Waktu kerja", "hasil"): "diteruskan",
        ("Disposisi", "penerima"): "Anggota Tim SAKIP, Sekretaris Tim SAKIP, Staf",
        ("Realisasi: A1 Indikator A1", "periode"): "Juli 2025",
        ("Realisasi anggaran: SK1 Sub kegiatan satu", "nilai"): "1.000.000",
    }
    assert {kunci: semua[kunci] for kunci in kata} == kata


def test_nothing_in_the_journal_is_written_for_machines(uji):
    """No moment in UTC, no JSON, no key, no fingerprint of 64 digits; nothing is cut off."""
    uji.sampai_analisa().jalan("").ukur()
    tim = uji.masuk("perencana").ctx
    naskah = konsep.usulkan(tim, KodeDokumen.NOTULEN, JULI)
    isian = replace(naskah.isian, teks=naskah.isian.teks | {"pembahasan": "Rapat " * 60 + "usai"})
    konsep.simpan_naskah(tim, replace(naskah, isian=isian))
    for entri in riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=10_000):
        assert not _MESIN.search(entri.lengkap), entri.lengkap
    lengkap = riwayat.daftar_jurnal(uji.ctx, batas=1)[0].lengkap
    assert f"pembahasan: kosong → {'Rapat ' * 60}usai" in lengkap
