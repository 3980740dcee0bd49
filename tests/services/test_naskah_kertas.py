"""Every paper with the worst data: nothing outside its box, nothing on each other, no lone end."""

from dataclasses import fields, replace
from datetime import date
from io import BytesIO

import pytest
from kantor_uji import TW3
from letak_uji import ANEH, MM, NAMA, above, lengthen, outside, overlapping, read_words
from pdf_teks import pdf_text
from pypdf import PdfReader
from reportlab.platypus import PageBreak

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.laporan import PenandaTangan
from sakip_desktop.domain.naskah import PROSA_TERPANJANG, CaraTtd, Isian, JenisBidang, PilihanTtd
from sakip_desktop.domain.perjanjian import Aksi
from sakip_desktop.services.naskah import konsep
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.penanda import siapa_menandatangani
from sakip_desktop.services.naskah.susun import gambar, susun_konsep

GELAR = "Kepala Bagian Perencanaan, Evaluasi, Pelaporan, dan Hubungan\nAntarlembaga pada\nKantor"
KALIMAT = "Kinerja triwulan ini dibahas bersama seluruh bagian dengan data yang tersedia. "
TTD = PenandaTangan(
    sebagai="",
    jabatan=GELAR,
    nama="Dra. Penandatangan Bernamapanjang Sekaligus Bergelar, M.Si",
    nip="19800101 200501 1 001",
    pangkat="Pembina Tk. I",
)
# What stands in and above a signature block itself.
TTD_KATA = {
    kata
    for teks in (
        *(TTD.jabatan, TTD.nama, TTD.nip, TTD.pangkat, "Contoh, 1 Oktober 2025 NIP Paraf"),
        "Ditetapkan di pada tanggal Mengetahui, Pihak Pertama, Kedua, Pimpinan rapat, Notulis,",
        "Yang memeriksa, melaporkan, menyusun, Diterima Penerima, Kantor,",
        "." * 24,
        "." * 30,
        "." * 40,
    )
    for kata in teks.split()
}


def worst(bidang, *, prosa):
    """Answers as bad as people can make them; one narrative is as long as it may be."""
    teks, daftar, tabel = {}, {}, {}
    for satu in bidang:
        match satu.jenis:
            case JenisBidang.PROSA:
                panjang = (KALIMAT * (PROSA_TERPANJANG // len(KALIMAT)))[:prosa]
                teks[satu.kunci], prosa = f"{panjang}\n\n{ANEH}", 900
            case JenisBidang.TANGGAL:
                teks[satu.kunci] = "2025-08-05"
            case JenisBidang.DAFTAR:
                daftar[satu.kunci] = (ANEH, KALIMAT * 4, "x" * 120)
            case JenisBidang.TABEL:
                baris = tuple(f"{NAMA} {ke}" for ke in range(len(satu.kolom)))
                sebanyak = 45 if prosa > 20_000 else 12
                tabel[satu.kunci] = (baris,) * sebanyak + (tuple(KALIMAT * 6 for _ in baris),)
            case _:
                teks[satu.kunci] = f"{ANEH} {KALIMAT * 2}"
    return Isian(teks=teks, daftar=daftar, tabel=tabel)


def make_record(uji, kode, *, prosa):
    """A record as bad as it gets, of any kind."""
    jenis = JENIS[kode]
    usul = konsep.usulkan(uji.ctx, kode, TW3)
    ttd = tuple(PilihanTtd(sebagai=satu.sebagai, luar=TTD) for satu in jenis.penanda)
    naskah = replace(
        usul,
        isian=worst(jenis.bidang, prosa=prosa),
        tanggal=date(2025, 10, 1),
        penanda=ttd,
        paraf=ttd[:1],
        perihal=ANEH,
        tembusan=(ANEH, NAMA),
    )
    rekam = lengthen(susun_konsep(uji.ctx, naskah))
    if kode is KodeDokumen.RENCANA_AKSI:
        aksi = (Aksi(**{satu.name: KALIMAT * 2 for satu in fields(Aksi)}),) * 3
        rekam = replace(rekam, baris=tuple(replace(satu, aksi=aksi) for satu in rekam.baris))
    return replace(rekam, kepala=replace(rekam.kepala, nomor="000.8.6/" + "9" * 60))


CEPAT = (KodeDokumen.PERJANJIAN_KINERJA,)


def with_paper(rekam, kertas, cara):
    kebijakan = replace(rekam.kepala.kebijakan, kertas=kertas)
    return replace(rekam, kepala=replace(rekam.kepala, kebijakan=kebijakan, cara=cara))


def alone(halaman):
    """Whether nothing but signatures stands on a page that has some."""
    atas = above(halaman, "Penandatangan")
    return atas is not None and not {satu.teks for satu in atas} - TTD_KATA


@pytest.mark.parametrize(
    "kode",
    [satu if satu in CEPAT else pytest.param(satu, marks=pytest.mark.luas) for satu in JENIS],
)
def test_the_worst_data_stay_in_their_boxes_on_every_paper_with_every_signature(uji, kode):
    uji.masuk("perencana")
    for kertas, cara, prosa in (
        ("A4", CaraTtd.BASAH, 29_000),
        ("A4", CaraTtd.TTE, 900),
        ("F4", CaraTtd.BASAH, 4_000),
        ("F4", CaraTtd.TTE, 1_700),
    ):
        rekam = with_paper(make_record(uji, kode, prosa=prosa), kertas, cara)
        pdf = gambar(kode, rekam)
        for halaman in read_words(pdf):
            assert not outside(halaman, rekam.kepala.kebijakan.margin_mm)
            assert not overlapping(halaman)
            assert not alone(halaman)
        check_file(pdf, konsep.judul_naskah(konsep.usulkan(uji.ctx, kode, TW3)))
        # One anchor a signer, and none where a pen is used.
        teks = pdf_text(pdf)
        kotak = len(JENIS[kode].penanda) if cara is CaraTtd.TTE else 0
        assert teks.count("^") + teks.count("~") == kotak


def test_one_signer_may_use_a_pen_where_the_other_signs_electronically(uji):
    uji.masuk("perencana")
    kode = KodeDokumen.PERJANJIAN_KINERJA
    usul = konsep.usulkan(uji.ctx, kode, TW3)
    kedua, pertama = (PilihanTtd(sebagai=s.sebagai, luar=TTD) for s in JENIS[kode].penanda)
    tanpa_nip = replace(kedua, luar=replace(TTD, nip=""), pena=True)
    naskah = replace(usul, cara=CaraTtd.TTE, penanda=(tanpa_nip, pertama))
    kepala = susun_konsep(uji.ctx, naskah).kepala
    assert [satu.pena for satu in kepala.penanda_tangan] == [True, False]
    assert not any(s.kurang for s in siapa_menandatangani(uji.ctx, naskah)[0])  # a pen needs no NIP
    teks = pdf_text(gambar(kode, susun_konsep(uji.ctx, naskah)))
    assert sum(map(teks.count, "#$^~")) == 1


def check_file(pdf, judul):
    """Searchable, fonts embedded, title and language set."""
    baca = PdfReader(BytesIO(pdf))
    assert baca.metadata.title.startswith(judul[:6])
    assert baca.trailer["/Root"]["/Lang"] == "id"
    for halaman in baca.pages:
        for font in halaman["/Resources"]["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"].get_object()
    assert "tebal</b> &" in pdf_text(pdf)


@pytest.mark.luas
def test_a_planted_fault_is_seen(uji, monkeypatch):
    """What the test above would say of a moved word and of a signature that nothing holds."""
    uji.masuk("perencana")
    rekam = make_record(uji, KodeDokumen.NOTULEN, prosa=9_000)
    margin = rekam.kepala.kebijakan.margin_mm
    halaman = read_words(gambar(KodeDokumen.NOTULEN, rekam))[1]  # full of prose
    tengah = [s for s in halaman.kata if s.teks == "Kinerja" and 200 < s.atas < 600]
    for geser in ((30, 0), (-30, 0), (0, 30), (0, -30)):
        rusak = [move(halaman, satu, *geser) for satu in tengah[:10]]
        assert all(outside(satu, margin) or overlapping(satu) for satu in rusak), geser
    assert not outside(halaman, margin) + overlapping(halaman)
    monkeypatch.setattr(
        "sakip_desktop.reports.surat.close_with", lambda isi, ekor: [*isi, PageBreak(), *ekor]
    )
    assert any(alone(satu) for satu in read_words(gambar(KodeDokumen.NOTULEN, rekam)))


@pytest.mark.luas
def test_a_decree_is_of_the_office_in_whose_name_it_is_signed_and_takes_no_page_too_many(uji):
    uji.masuk("perencana")
    rekam = susun_konsep(uji.ctx, konsep.usulkan(uji.ctx, KodeDokumen.SK_TIM, TW3))
    jabatan = {"jabatan": "Kepala Bagian", "atas_nama": "a.n. Plt. Sekretaris DPRD"}
    wakil = replace(TTD, nama="Dra. Penandatangan", **jabatan)
    rekam = replace(rekam, kepala=replace(rekam.kepala, penanda_tangan=(wakil,)))
    pdf = gambar(KodeDokumen.SK_TIM, rekam)
    teks = " ".join(pdf_text(pdf).split())
    assert "KEPUTUSAN SEKRETARIS DPRD NOMOR" in teks
    assert "Lampiran : Keputusan Sekretaris DPRD Nomor" in teks
    assert "a.n. Plt. Sekretaris DPRD Kepala Bagian, Dra. Penandatangan" in teks
    keputusan, *_, lampiran = read_words(pdf)
    assert len(read_words(pdf)) == 2, "the decree and its lampiran"
    assert {"KESATU", "KEEMPAT", "Penandatangan"} <= {satu.teks for satu in keputusan.kata}
    assert "Penandatangan" in {satu.teks for satu in lampiran.kata}
    panjang = replace(rekam.isian, daftar={**rekam.isian.daftar, "menetapkan": (KALIMAT * 3,) * 7})
    _, kedua, _ = read_words(gambar(KodeDokumen.SK_TIM, replace(rekam, isian=panjang)))
    assert {"KEENAM", "KETUJUH", "Penandatangan"} <= {satu.teks for satu in kedua.kata}


def move(halaman, kata, kanan, bawah):
    """The page with one word elsewhere, by millimetres."""
    x, y = kanan * MM, bawah * MM
    pindah = replace(
        kata, kiri=kata.kiri + x, kanan=kata.kanan + x, atas=kata.atas + y, bawah=kata.bawah + y
    )
    return replace(halaman, kata=tuple(pindah if s is kata else s for s in halaman.kata))
