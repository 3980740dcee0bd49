"""Every paper with the worst data: nothing outside its box, nothing on each other, no lone end."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from kantor_uji import TW3
from letak_uji import above, outside, overlapping, read_words
from pdf_teks import pdf_text
from pypdf import PdfReader

from sakip_desktop.domain.laporan import PenandaTangan
from sakip_desktop.domain.naskah import PROSA_TERPANJANG, CaraTtd, Isian, JenisBidang, PilihanTtd
from sakip_desktop.services.naskah import konsep
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.susun import gambar, susun_konsep

ANEH = "A<b>tebal</b> & “kutip” عربي 😀 日本 {tidak} #$"
NAMA = "Ir. Sampelnama Sangatpanjangsekali Bersambungterus, S.T., M.Si"
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
        "Yang memeriksa, melaporkan, menyusun, Diterima Penerima,",
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
                tabel[satu.kunci] = (baris,) * 45 + (tuple(KALIMAT * 6 for _ in baris),)
            case _:
                teks[satu.kunci] = f"{ANEH} {KALIMAT * 2}"
    return Isian(teks=teks, daftar=daftar, tabel=tabel)


def make(uji, kode, *, prosa=29_000, kertas="A4", cara=CaraTtd.BASAH):
    jenis = JENIS[kode]
    usul = konsep.usulkan(uji.ctx, kode, TW3)
    ttd = tuple(PilihanTtd(sebagai=satu.sebagai, luar=TTD) for satu in jenis.penanda)
    naskah = replace(
        usul,
        isian=worst(jenis.bidang, prosa=prosa),
        tanggal=date(2025, 10, 1),
        penanda=ttd,
        paraf=ttd[:1],
        cara=cara,
        perihal=ANEH,
        tembusan=(ANEH, NAMA),
    )
    rekam = susun_konsep(uji.ctx, naskah)
    kebijakan = replace(rekam.kepala.kebijakan, kertas=kertas)
    kepala = replace(rekam.kepala, kebijakan=kebijakan, nomor="000.8.6/" + "9" * 60)
    return gambar(kode, replace(rekam, kepala=kepala))


@pytest.mark.parametrize("kertas", ["A4", "F4"])
@pytest.mark.parametrize("kode", list(JENIS))
def test_the_worst_data_stay_in_their_boxes(uji, kode, kertas):
    uji.masuk("perencana")
    pdf = make(uji, kode, kertas=kertas)
    semua = read_words(pdf)
    for halaman in semua:
        assert not outside(halaman)
        assert not overlapping(halaman)
    for halaman in semua:
        atas = above(halaman, "Penandatangan")
        assert atas is None or {satu.teks for satu in atas} - TTD_KATA, "it stands alone"


@pytest.mark.parametrize("kode", list(JENIS))
def test_every_paper_is_searchable_has_its_fonts_its_title_and_its_language(uji, kode):
    uji.masuk("perencana")
    pdf = make(uji, kode, prosa=400)
    baca = PdfReader(BytesIO(pdf))
    assert baca.metadata.title.startswith(
        konsep.judul_naskah(konsep.usulkan(uji.ctx, kode, TW3))[:6]
    )
    assert baca.trailer["/Root"]["/Lang"] == "id"
    for halaman in baca.pages:
        for font in halaman["/Resources"]["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"].get_object()
    assert "tebal</b> &" in pdf_text(pdf)


@pytest.mark.parametrize("kode", [kode for kode, jenis in JENIS.items() if jenis.penanda])
def test_an_anchor_stands_on_the_paper_as_often_as_there_are_boxes(uji, kode):
    uji.masuk("perencana")
    pdf = make(uji, kode, prosa=400, cara=CaraTtd.TTE)
    teks = pdf_text(pdf)
    banyak = teks.count("^") + teks.count("~")
    kotak = len(JENIS[kode].penanda)
    assert banyak in (kotak, 2 * kotak), "one box a signer, on the statement and its lampiran"
