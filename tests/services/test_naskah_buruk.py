"""Bad input of papers, line by line: no broken page, no half file, a sentence."""

import contextlib
import re
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta

import pytest
from kantor_uji import JULI, TAHUN
from letak_uji import above, outside, overlapping, read_words
from naskah_uji import all_final, change_person, draft, finals, finish, open_follow_up
from sqlmodel import select

from sakip_desktop.db.models import Dokumen
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import BasisDataGalat, DataTidakSah
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.masukan import PeranInput
from sakip_desktop.domain.naskah import (
    BARIS_TERPANJANG,
    PROSA_TERPANJANG,
    Isian,
    KeadaanNaskah,
    PilihanTtd,
)
from sakip_desktop.services import agenda, cek_dokumen, ekspor_semua
from sakip_desktop.services.naskah import final, konsep, penanda
from sakip_desktop.services.naskah.jenis import Buku
from sakip_desktop.services.naskah.susun import gambar

BANYAK = {  # rows of each kind that has some; a part of the report is a page of its own
    KodeDokumen.PENGUKURAN: 400, KodeDokumen.PERJANJIAN_KINERJA: 400, KodeDokumen.RENCANA_AKSI: 400,
    KodeDokumen.CEKLIST: 400, KodeDokumen.LAPORAN_PENGUMPULAN: 400, KodeDokumen.DAFTAR_ARSIP: 400,
    KodeDokumen.TINDAK_LANJUT: 400, KodeDokumen.DAFTAR_HADIR: 400, KodeDokumen.SK_TIM: 400,
    KodeDokumen.LAPORAN_PENGUKURAN: 12,
}  # fmt: skip


@pytest.fixture
def tim(uji):
    uji.masuk("perencana")
    return uji


def many(rekam, banyak):
    """The record with so many of whatever it has one of."""
    ubah = {}
    for satu in fields(rekam):
        isi = getattr(rekam, satu.name)
        if isinstance(isi, tuple) and isi and is_dataclass(isi[0]):
            ubah[satu.name] = (isi * banyak)[:banyak]
    return replace(rekam, **ubah)


def check_pages(pdf):
    semua = read_words(pdf)
    for halaman in semua:
        assert not outside(halaman)
        assert not overlapping(halaman)
        atas = above(halaman, "(Contoh)")
        assert atas is None or len(atas) > 8, "the signature block stands alone"
    return len(semua)


@pytest.mark.luas
@pytest.mark.parametrize(
    "kode",
    [
        satu
        if satu is KodeDokumen.LAPORAN_PENGUKURAN
        else pytest.param(satu, marks=pytest.mark.luas)
        for satu in BANYAK
    ],
)
def test_four_hundred_of_each_row_break_no_page(uji, kode):
    all_final(uji)
    uji.masuk("perencana")
    rekam = cek_dokumen.rekam_beku(uji.ctx, finals(uji)[kode].id)
    if kode is KodeDokumen.PENGUKURAN:
        from sakip_desktop.reports.pengukuran import render_pengukuran

        (kelompok, *lain) = rekam.kelompok
        ukuran = (kelompok.pengukuran * BANYAK[kode])[: BANYAK[kode]]
        pdf = render_pengukuran(
            replace(rekam, kelompok=(replace(kelompok, pengukuran=ukuran), *lain))
        )
    else:
        pdf = gambar(kode, many(rekam, BANYAK[kode]))
    assert check_pages(pdf) >= 5


def test_a_narrative_of_exactly_the_longest_length_is_kept_letter_by_letter(tim):
    usul = konsep.usulkan(tim.ctx, KodeDokumen.NOTULEN, JULI)
    teks = ("Angka & <b>kata</b> عربي 😀. " * 2000)[: PROSA_TERPANJANG - 1] + "."
    isian = Isian(teks={**usul.isian.teks, "pembahasan": teks})
    simpan = konsep.simpan_naskah(tim.ctx, replace(usul, isian=isian))
    assert simpan.isian.text("pembahasan") == teks
    isian = Isian(teks={"pembahasan": teks + "x"})
    with pytest.raises(DataTidakSah, match=r"“II. Pembahasan” terlalu panjang"):
        konsep.simpan_naskah(tim.ctx, replace(simpan, isian=isian))


def test_a_line_that_is_too_long_is_refused_and_not_cut(tim):
    usul = konsep.usulkan(tim.ctx, KodeDokumen.UNDANGAN, JULI)
    panjang = "x" * (BARIS_TERPANJANG + 1)
    for satu in (
        replace(usul, perihal=panjang),
        replace(usul, tempat=panjang),
        replace(usul, isian=Isian(teks={"acara": panjang})),
    ):
        with pytest.raises(DataTidakSah, match="Paling banyak 500 huruf, tertulis 501"):
            konsep.simpan_naskah(tim.ctx, satu)
    assert konsep.daftar_naskah(tim.ctx, JULI) == ()


@pytest.mark.luas
def test_a_signer_whose_term_has_ended_is_named_before_it_is_final(tim):
    naskah = draft(tim, KodeDokumen.UNDANGAN)
    change_person(tim, "pimpinan", peran=())  # her term ended; she is still a person here
    tim.masuk("perencana")
    hari = naskah.tanggal + timedelta(days=30)
    naskah = konsep.simpan_naskah(tim.ctx, replace(naskah, tanggal=hari))
    (siapa,), _ = penanda.siapa_menandatangani(tim.ctx, naskah)
    assert "tidak ada pejabatnya pada tanggal surat" in siapa.kurang
    with pytest.raises(DataTidakSah, match="tidak ada pejabatnya pada tanggal surat"):
        final.siapkan_final(tim.ctx, naskah.id, naskah.versi)
    dua = (PeranInput(peran=Peran.VERIFIKATOR, unit_id=None),)
    change_person(tim, "tim", peran=dua)
    tim.masuk("perencana")
    pilihan = (PilihanTtd(peran=Peran.VERIFIKATOR),)
    naskah = konsep.simpan_naskah(tim.ctx, replace(naskah, penanda=pilihan))
    (ganda,) = [s for s in final.syarat_naskah(tim.ctx, naskah) if "dipegang juga oleh" in s.isi]
    assert (ganda.terpenuhi, ganda.kunci) == (None, "penanda")  # told, and the choice stays
    assert finish(tim, naskah).revisi == 0


def test_a_number_that_exists_is_refused_with_its_name(tim):
    naskah = draft(tim, KodeDokumen.UNDANGAN)
    with pytest.raises(DataTidakSah, match=f"Nomor {naskah.nomor} sudah ada di buku agenda"):
        agenda.catat_lampau(
            tim.ctx, Buku.KELUAR, f" {naskah.nomor.lower()} ", 2, date(TAHUN, 8, 1), "Surat lain"
        )
    lagi = draft(tim, KodeDokumen.SURAT_PENGANTAR)
    assert lagi.nomor != naskah.nomor
    assert [satu.urut for satu in agenda.daftar_agenda(tim.ctx, Buku.KELUAR, TAHUN)] == [1, 2]


@contextlib.contextmanager
def folder_that_is_a_file(uji):
    """What a read-only or lost folder of papers is like, for root too."""
    folder = uji.ctx.folder.dokumen
    disimpan = folder.with_name("dokumen-lain")
    folder.rename(disimpan)
    folder.write_bytes(b"")
    yield
    folder.unlink()
    disimpan.rename(folder)


def test_where_its_file_cannot_be_stored_it_is_not_final_and_nothing_is_left(tim):
    naskah = draft(tim, KodeDokumen.UNDANGAN)
    siap = final.siapkan_final(tim.ctx, naskah.id, naskah.versi)
    pdf = final.gambar_final(siap)
    sebelum, _ = tim.isi_basis_data()
    with folder_that_is_a_file(tim), pytest.raises(BasisDataGalat) as galat:
        final.finalkan(tim.ctx, siap, pdf)
    assert "tidak dapat disimpan" in str(galat.value)
    assert tim.isi_basis_data()[0] == sebelum
    with tim.ctx.read() as sesi:
        assert konsep.find_naskah(tim.ctx, sesi, naskah.id).keadaan is KeadaanNaskah.KONSEP
        assert sesi.exec(select(Dokumen)).all() == []
    final.finalkan(tim.ctx, siap, pdf)  # once there is room it goes on


@pytest.mark.luas
def test_a_target_that_is_held_open_elsewhere_stays_as_it_was(tim, tmp_path, monkeypatch):
    """As on Windows, where an open file cannot be replaced."""
    open_follow_up(tim)
    siap = ekspor_semua.siapkan_semua(tim.ctx, JULI)
    nama = ekspor_semua.simpan_semua(siap, JULI, tmp_path / "k")
    sebelum = {satu: satu.read_bytes() for satu in nama}
    terbuka = nama[2]
    asli = type(terbuka).replace

    def refuse(diri, tujuan):
        if tujuan == terbuka:
            raise PermissionError(13, "used by another process", str(tujuan))
        return asli(diri, tujuan)

    monkeypatch.setattr(type(terbuka), "replace", refuse)
    monkeypatch.setattr("sakip_desktop.paths._TUNGGU_DETIK", ())
    with pytest.raises(BasisDataGalat, match=re.escape(terbuka.name)):
        ekspor_semua.simpan_semua(siap, JULI, tmp_path / "k")
    assert {satu: satu.read_bytes() for satu in nama}.keys() == sebelum.keys()
    assert terbuka.read_bytes() == sebelum[terbuka]
    assert sorted((tmp_path / "k").iterdir()) == sorted(nama)
