"""Reports and agreements in words: their figures are those of the measurement, their words the
regulation's, and nothing that was typed is lost.
"""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from kantor_uji import JULI, TAHUN, A, B, ubah_isian
from naskah_uji import TATA, change_person, draft, finish
from pdf_teks import pdf_text

from sakip_desktop.domain.capaian import Status
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.dokumen_kantor import MacamDokumen
from sakip_desktop.domain.naskah import Isian
from sakip_desktop.domain.pengukuran import compare_with
from sakip_desktop.domain.periode import bulan, setahun
from sakip_desktop.domain.smart import Butir
from sakip_desktop.reports import kata
from sakip_desktop.services import (
    capaian,
    ekspor,
    pengiriman,
    penyerahan,
    pertanyaan,
    smart,
)
from sakip_desktop.services.cek_dokumen import Keaslian, cek_dokumen
from sakip_desktop.services.dokumen_kantor import DokumenInput, simpan_dokumen
from sakip_desktop.services.naskah import batal, berubah, final, konsep
from sakip_desktop.services.naskah.perjanjian import ALASAN_PERUBAHAN
from sakip_desktop.services.naskah.susun import gambar, susun_konsep
from sakip_desktop.services.tata_naskah import simpan_tata

LAPORAN, KUMPUL = KodeDokumen.LAPORAN_PENGUKURAN, KodeDokumen.LAPORAN_PENGUMPULAN
CEKLIST, ARSIP = KodeDokumen.CEKLIST, KodeDokumen.DAFTAR_ARSIP
PK, PENGANTAR = KodeDokumen.PERJANJIAN_KINERJA, KodeDokumen.SURAT_PENGANTAR

# PermenPAN-RB 53/2014, lampiran I, anak lampiran I/2-6.
PERNYATAAN = (
    "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta "
    "berorientasi pada hasil, kami yang bertanda tangan di bawah ini: "
    "Nama : {pertama} Jabatan : Jabatan pimpinan selanjutnya disebut pihak pertama "
    "Nama : {kedua} Jabatan : Bupati Contoh selaku atasan pihak pertama, selanjutnya disebut pihak "
    "kedua "
    "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran "
    "perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah "
    "ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja "
    "tersebut menjadi tanggung jawab kami. "
    "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap "
    "capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka "
    "pemberian penghargaan dan sanksi. "
)


@pytest.fixture
def disetujui(uji):
    """July collected, measured and approved."""

    def walk():
        for ke, akun in enumerate(("pimpinan", "kabag", "perencana"), 1):
            change_person(uji, akun, nip=f"19000101{ke:010d}")
        uji.sampai_analisa().jalan("")
        uji.ukur()
        uji.masuk("perencana")
        simpan_tata(uji.ctx, TATA)

    return uji.titik("laporan disetujui", walk).masuk("perencana")


def record(uji, kode, periode=JULI, **isi):
    usul = konsep.usulkan(uji.ctx, kode, periode)
    return susun_konsep(uji.ctx, replace(usul, **isi))


def typed(naskah, **isi):
    return replace(naskah.isian, **isi)


# Perjanjian Kinerja


def test_the_agreement_has_the_words_of_the_regulation_and_nothing_between_them(disetujui):
    rekam = record(disetujui, PK)
    kedua, pertama = rekam.kepala.penanda_tangan
    teks = pdf_text(gambar(PK, rekam))
    assert PERNYATAAN.format(pertama=pertama.nama, kedua=kedua.nama) in teks
    assert f"PERJANJIAN KINERJA TAHUN {TAHUN} " in teks
    assert "No (1) Sasaran Strategis (2) Indikator Kinerja (3) Target (4)" in teks
    assert "Program Anggaran (Rp) Keterangan" in teks
    assert "menggantikan" not in teks


@pytest.mark.luas
def test_a_changed_agreement_says_what_it_takes_the_place_of_and_why(disetujui):
    uji = disetujui
    salah = draft(uji, PK)
    batal.batalkan_naskah(uji.ctx, salah.id, salah.versi, "Salah tahun")
    lama = draft(uji, PK)
    kedua = konsep.simpan_naskah(uji.ctx, konsep.usulkan(uji.ctx, PK, JULI))
    for satu in (lama, kedua):  # nothing is agreed yet
        assert not susun_konsep(uji.ctx, satu).perubahan
    januari = finish(uji, lama)
    assert not susun_konsep(uji.ctx, lama).perubahan
    kosong = replace(kedua, isian=Isian())
    syarat = {satu.kunci: satu.terpenuhi for satu in final.syarat_naskah(uji.ctx, kosong)}
    assert syarat["alasan"] is False
    isian = typed(kedua, teks={"alasan": ALASAN_PERUBAHAN[1]})
    teks = pdf_text(gambar(PK, susun_konsep(uji.ctx, replace(kedua, isian=isian))))
    assert f"PERJANJIAN KINERJA PERUBAHAN TAHUN {TAHUN}" in teks
    assert (
        f"menggantikan Perjanjian Kinerja Tahun {TAHUN} Nomor {lama.nomor} tanggal 1 Agustus "
        f"{TAHUN} karena {ALASAN_PERUBAHAN[1]}." in teks
    )

    # What changes is agreed anew, once; the one whose place was taken is left alone.
    assert not berubah.perubahan_sejak(uji.ctx, januari.id).lewat_perubahan
    change_person(uji, "pimpinan", jabatan="Sekretaris DPRD")
    uji.masuk("perencana")
    hasil = berubah.perubahan_sejak(uji.ctx, januari.id)
    assert hasil.lewat_perubahan
    assert "dituangkan dalam PK Perubahan; revisi hanya untuk" in hasil.kalimat
    agustus = finish(uji, draft(uji, PK))
    assert not berubah.perubahan_sejak(uji.ctx, agustus.id).kalimat
    hasil = berubah.perubahan_sejak(uji.ctx, januari.id)
    assert not hasil.lewat_perubahan
    assert f" Sudah digantikan Perjanjian Kinerja Tahun {TAHUN} Nomor " in hasil.kalimat


def test_a_sum_of_which_nothing_is_known_is_a_dash(disetujui):
    rekam = record(disetujui, PK)
    kosong = replace(rekam, program=tuple(replace(satu, pagu=None) for satu in rekam.program))
    assert f"Jumlah {kata.KOSONG} " in pdf_text(gambar(PK, kosong)) + " "


# Laporan Pengukuran Kinerja


def test_its_figures_are_those_of_the_screen_and_of_the_measurement(disetujui):
    uji = disetujui
    layar = capaian.laporan_pengukuran(uji.ctx, JULI)
    rekam = record(uji, LAPORAN)
    assert rekam.laporan == layar
    assert layar.final is not None
    sini = pdf_text(gambar(LAPORAN, rekam))
    sana = pdf_text(ekspor.render(uji.ctx, KodeDokumen.PENGUKURAN, JULI))
    angka = [kata.rerata_text(layar.rerata)]
    for satu in layar.semua:
        ind = satu.indikator
        angka += [
            kata.format_target(ind, satu.target_tahun),
            kata.format_target(ind, satu.target_periode),
            kata.format_nilai(ind, satu.realisasi_periode),
            kata.format_nilai(ind, satu.realisasi_sd),
            kata.format_capaian(satu.capaian),
            kata.format_capaian(satu.kemajuan),
        ]
    for satu in layar.sasaran:
        angka += [kata.format_uang(satu.pagu), kata.format_uang(satu.realisasi)]
        angka += [kata.format_bagian(satu.serapan), kata.format_bagian(satu.efisiensi)]
    assert len(set(angka)) > 12
    for satu in angka:
        assert satu.replace("-", "−") in sini
        assert satu.replace("-", "−") in sana


@pytest.mark.luas
def test_what_is_made_of_a_final_measurement_does_not_say_that_it_is_that_paper(
    disetujui, tmp_path
):
    """It would be called altered: its bytes are not those that were finalised."""
    for kode, hasil in (
        (KodeDokumen.PENGUKURAN, Keaslian.ASLI),
        (KodeDokumen.RINGKASAN, Keaslian.ASING),
        (KodeDokumen.KERTAS_KERJA, Keaslian.ASING),
    ):
        (tmp_path / "x.pdf").write_bytes(ekspor.render(disetujui.ctx, kode, JULI))
        assert cek_dokumen(disetujui.ctx, tmp_path / "x.pdf").keaslian is hasil, kode


def test_it_holds_the_year_against_the_renstra_and_the_standard(disetujui):
    uji = disetujui
    satu = next(p for p in capaian.laporan_kini(uji.ctx, JULI).semua if p.indikator.kode == "A1")
    with uji.ctx.read() as sesi:
        kebijakan = uji.ctx.kebijakan(sesi, JULI.akhir)
    assert compare_with(satu, Decimal(40), kebijakan).nilai_tampil == 25
    sebagian = replace(satu, terisi=0)
    assert compare_with(sebagian, Decimal(40), kebijakan).status is not Status.OK
    # Less is better and it piles up: before the year ends it says nothing.
    turun = next(p for p in capaian.laporan_kini(uji.ctx, JULI).semua if p.indikator.kode == "B1")
    menumpuk = replace(turun, indikator=replace(turun.indikator, agregasi=satu.indikator.agregasi))
    assert compare_with(turun, Decimal(5), kebijakan).status is Status.OK
    assert compare_with(menumpuk, Decimal(5), kebijakan).nilai_tampil is None


def test_the_units_own_words_begin_it_and_nothing_typed_is_lost(uji):
    uji.penuhi(A)
    uji.isi("A1", "kendala", "Narasumber <b>terlambat</b>")
    uji.isi("A4", "upaya", "Jadwal disusun ulang")
    uji.masuk("perencana")
    usul = konsep.usulkan(uji.ctx, LAPORAN, JULI)
    ((kode, sebab, solusi, _),) = usul.isian.rows("uraian")
    assert (kode, sebab) == ("S1", "Indikator A1: Narasumber <b>terlambat</b>")
    assert solusi == "Indikator A4: Jadwal disusun ulang"
    baris = (
        ("s1", sebab, "Sudah ditegur.", "Hemat kertas."),
        ("S1", "Sebab kedua.", "", ""),
        ("S9", "Sasaran yang tidak ada lagi.", "", ""),
    )
    teks = pdf_text(
        gambar(
            LAPORAN,
            susun_konsep(uji.ctx, replace(usul, isian=typed(usul, tabel={"uraian": baris}))),
        )
    )
    for isi in ("Narasumber <b>terlambat</b>", "Sebab kedua.", "Hemat kertas.", "Uraian lain: S9"):
        assert isi in teks
    assert "Sasaran yang tidak ada lagi." in teks
    syarat = [satu.isi for satu in final.syarat_naskah(uji.ctx, usul) if satu.terpenuhi is False]
    assert any("belum dimulai: Sekretaris DPRD atau" in isi for isi in syarat), syarat


# Laporan Hasil Pengumpulan Data


def lacking(uji):
    usul = konsep.usulkan(uji.ctx, KUMPUL, JULI)
    return [s.isi for s in final.syarat_naskah(uji.ctx, usul) if s.terpenuhi is False]


def test_each_unit_stands_there_as_its_form_does(uji):
    uji.kirim(A)
    uji.jam.ke(date(TAHUN, 9, 30))
    uji.masuk("pengisi-b")
    uji.isi("B1", "tidak_dapat_dipenuhi", "Alat ukur <rusak>")
    uji.masuk("kabag")
    pertanyaan.buka_pertanyaan(uji.ctx, uji.indikator["A1"], JULI, "nilai", "Betul sepuluh?")
    masuk = capaian.unit_masuk(uji.ctx, JULI)
    uji.masuk("perencana")
    rekam = record(uji, KUMPUL)
    for satu, sama in zip(rekam.unit, masuk, strict=True):
        assert (satu.nama, satu.terisi, satu.diminta) == (
            sama.unit_nama,
            sama.terisi,
            sama.seharusnya,
        )
        assert (satu.anggaran_terisi, satu.terlambat) == (sama.anggaran_terisi, sama.terlambat)
        assert (satu.kesalahan, satu.peringatan) == (sama.kesalahan, sama.peringatan)
    bagian_a, bagian_b = rekam.unit
    assert (bagian_a.kirim, bagian_a.pertanyaan) == (date(TAHUN, 8, 1), 1)
    assert (bagian_b.kirim, bagian_b.terlambat) == (None, True)
    teks = pdf_text(gambar(KUMPUL, rekam))
    assert "1 dari 2 unit kerja sudah menyerahkan formulir; 1 melewati tenggat." in teks
    assert "Alat ukur <rusak>" in teks
    assert "Realisasi: Betul sepuluh?" in teks
    belum = lacking(uji)
    assert "Formulir belum di Tim SAKIP: Bagian B (belum dikirim)." in belum
    assert "Langkah 8 SOP: Formulir Bagian B belum dikirim." in belum  # whoever begins the paper
    uji.kirim(B)
    assert not {satu for satu in lacking(uji) if "ormulir" in satu or "emuan" in satu}
    uji.jalan("analisa").masuk("kabag")
    penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Perbaiki")
    uji.masuk("perencana")
    assert "Formulir belum di Tim SAKIP: Bagian A (dikembalikan)." in lacking(uji)


# Ceklist


def test_the_checklist_tells_what_is_there_what_is_not_and_how_it_was_judged(uji):
    uji.masuk("perencana")
    simpan_dokumen(
        uji.ctx,
        DokumenInput(
            tahun=TAHUN,
            macam=MacamDokumen.RENSTRA,
            judul="Renstra 2025–2029",
            nomor="7 Tahun 2025",
            catatan="Naskah di Bagian A",
        ),
    )
    ubah_isian(uji.ctx, TAHUN, "A1", "bukti", "Laporan; Foto", alasan="Bukti yang diminta berubah")
    smart.nilai_smart(
        uji.ctx, TAHUN, "A1", Butir.M, terpenuhi=False, catatan="Satuan kabur", versi=0
    )
    rekam = record(uji, CEKLIST)
    ada = [satu for satu in rekam.dokumen if satu.ada]
    assert [satu.judul for satu in ada] == ["Renstra 2025–2029"]
    assert len(rekam.dokumen) == len(MacamDokumen) - 1  # nothing else is never missing
    bukti = {satu.kode: satu for satu in rekam.bukti}
    assert (bukti["A1"].lengkap, bukti["A1"].diminta) == (0, 1)
    assert "A3" not in bukti  # not measured in July
    teks = pdf_text(gambar(CEKLIST, rekam))
    for isi in ("7 Tahun 2025", "Naskah di Bagian A", "Laporan; Foto", "M: Satuan kabur", "√", "×"):
        assert isi in teks
    assert "Juli: Belum ada. Kurang: Laporan, Foto." in teks
    setahun_penuh = record(uji, CEKLIST, bulan(TAHUN, 9))
    assert "A3" in {satu.kode for satu in setahun_penuh.bukti}


# Daftar Arsip and Surat Pengantar


@pytest.mark.luas
def test_the_archive_names_what_is_final_but_not_itself_and_copies_are_counted(disetujui):
    uji = disetujui
    notulen = finish(uji, draft(uji, KodeDokumen.NOTULEN))
    hasil = finish(uji, draft(uji, KUMPUL))
    pengiriman.simpan_penerima(
        uji.ctx,
        pengiriman.Penerima(
            id="", dokumen_id=hasil.id, urut=0, penerima="Inspektorat", banyaknya=3
        ),
    )
    daftar = finish(uji, draft(uji, ARSIP))
    rekam = record(uji, ARSIP)
    judul = {satu.judul: satu for satu in rekam.berkas}
    assert "Daftar Arsip Tahun 2025" not in judul
    assert judul["Laporan Hasil Pengumpulan Data Juli 2025"].banyaknya == 4
    assert judul["Notulen Juli 2025"].klasifikasi == "000.1.5"
    teks = pdf_text(uji.ctx.folder.dokumen / daftar.berkas)
    assert "DAFTAR ARSIP TAHUN 2025" in teks
    assert "Dokumen Pengukuran Kinerja Juli 2025" in teks
    kiriman = konsep.usulkan(uji.ctx, PENGANTAR, JULI).isian.rows("kiriman")
    assert ("Laporan Hasil Pengumpulan Data Juli 2025", "3 (tiga) berkas") in [
        baris[:2] for baris in kiriman
    ]
    assert notulen.kode.value not in " ".join(baris[0] for baris in kiriman).casefold()
    assert setahun(TAHUN) == daftar.periode


@pytest.mark.luas
def test_the_receiver_signs_a_cover_letter_on_the_left_by_hand(disetujui):
    rekam = record(disetujui, PENGANTAR)
    teks = pdf_text(gambar(PENGANTAR, rekam))
    assert teks.index("Diterima tanggal") < teks.index(rekam.kepala.penanda_tangan[0].nama)
    assert teks.index(f"Contoh, 1 Agustus {TAHUN}") < teks.index("SURAT PENGANTAR")
