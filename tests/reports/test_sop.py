"""The papers of a procedure, read back from their PDF."""

import re
from dataclasses import replace
from datetime import date

import pytest
from baca_alir import read_graph
from membaca import fonts, overlaps, page_texts, read_pdf, runs, whole_text

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.identitas_sop import KOTAK, Identitas
from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.domain.kategori import SKALA_PERMENDAGRI
from sakip_desktop.domain.kinerja import Kantor, Kebijakan
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.laporan import PenandaTangan
from sakip_desktop.domain.lembar_sop import LembarSop, total_text, waktu_text
from sakip_desktop.paths import resource
from sakip_desktop.reports.huruf import load_huruf
from sakip_desktop.reports.layout import make_gaya
from sakip_desktop.reports.sop import BELUM, render_sop
from sakip_desktop.reports.sop_identifikasi import render_identifikasi
from sakip_desktop.reports.sop_tabel import TabelSop, render_gambar
from sakip_desktop.services.peran import sebutan
from sakip_desktop.sop.loader import load_sop

SEMUA = {
    satu.stem: load_sop(satu.read_text(encoding="utf-8"), satu.name)
    for satu in sorted(resource("sop").glob("*.toml"))
}
TERPANJANG = max(SEMUA.values(), key=lambda sop: len(sop.langkah))


def make_lembar(sop, kertas="A4", **lain):
    jenis = sop.jenis_kantor or JenisKantor.SETWAN
    kebijakan = Kebijakan(
        id="", berlaku_mulai=date(2025, 1, 1), skala=SKALA_PERMENDAGRI, kertas=kertas
    )
    kantor = Kantor(id="", nama="Kantor Contoh", jenis=jenis, pemda="Kabupaten Contoh", tempat="")
    kata = {peran: sebutan(peran, jenis) for peran in Peran}
    return LembarSop(sop=sop, kata=kata, kantor=kantor, kebijakan=kebijakan, **lain)


def letters(teks):
    """Without white space: lines and columns break where they like."""
    return re.sub(r"\s", "", teks)


def runs_together(pdf):
    """The letters of all cells; a cell's lines follow each other in the file."""
    return letters(" ".join(page_texts(pdf)))


@pytest.mark.parametrize("kertas", ["A4", pytest.param("F4", marks=pytest.mark.luas)])
@pytest.mark.parametrize(
    "kode",
    [
        satu if satu == "pengukuran-kinerja" else pytest.param(satu, marks=pytest.mark.luas)
        for satu in SEMUA
    ],
)
def test_everything_that_the_file_says_is_on_paper(kode, kertas):
    sop = SEMUA[kode]
    lembar = make_lembar(sop, kertas)
    pdf = render_sop(lembar)
    teks = runs_together(pdf)
    for langkah in sop.langkah:
        for isi in (langkah.judul, *langkah.kelengkapan, *langkah.keluaran, langkah.keterangan):
            assert letters(lembar.words(isi)) in teks, isi
        assert letters(waktu_text(langkah.waktu)) in teks
        assert all(letters(lembar.kata[peran]) in teks for peran in langkah.pelaku)
    for nama, judul in KOTAK.items():
        assert letters(judul) in teks
        assert all(letters(lembar.words(isi)) in teks for isi in getattr(sop.identitas, nama))
    assert letters(total_text(sop)) in teks
    assert letters(sop.sumber) in teks
    assert "Mulai" in teks
    assert "Selesai" in teks
    halaman = read_pdf(pdf).pages
    assert 2 <= len(halaman) <= 4
    for satu in halaman:
        lebar, tinggi = (float(n) for n in satu.mediabox[2:])
        assert lebar > tinggi, "it lies on its side"
        assert all(run.x > 0 and run.kanan < lebar for run in runs(satu))
        assert min(run.ukuran for run in runs(satu)) >= 7
        assert not overlaps(satu)
    assert all("Pelaksana" in satu for satu in page_texts(pdf)[1:]), "the head repeats"
    assert all(fonts(pdf).values()), "every font is in the file"
    assert render_sop(lembar) == pdf, "the same record is the same file"


@pytest.mark.luas
def test_what_the_source_does_not_give_is_said_and_not_invented():
    sop = replace(TERPANJANG, identitas=Identitas())
    halaman = page_texts(render_sop(make_lembar(sop)))[0]
    # Number, three dates, who signs, and the six boxes.
    assert halaman.count(BELUM) == 5 + 6
    langkah = tuple(replace(satu, waktu=None) for satu in sop.langkah)
    assert total_text(replace(sop, langkah=langkah)) == BELUM


@pytest.mark.luas
def test_the_drawing_beside_the_texts_is_the_graph_of_the_file():
    for sop in SEMUA.values():
        for tinggi in (380.0, None):
            tabel = TabelSop(
                make_lembar(sop), make_gaya(load_huruf("Liberation Sans")), 700, tinggi
            )
            assert read_graph(tabel.alir) == {s.kode: (s.lanjut, s.tidak) for s in sop.langkah}


@pytest.mark.luas
def test_the_head_of_the_office_signs_and_only_a_draft_says_so():
    ttd = PenandaTangan(
        sebagai="Disahkan oleh",
        jabatan="Kepala Kantor",
        nama="Siti Aminah (Contoh)",
        nip="1900",
        pangkat="IV/b",
    )
    jadi = whole_text(render_sop(make_lembar(TERPANJANG, pengesah=ttd, draf=False)))
    for teks in ("Kepala Kantor", "Siti Aminah (Contoh)", "NIP 1900", "IV/b"):
        assert teks in jadi
    assert "belum disetujui" not in jadi
    assert "Draf, belum disetujui" in whole_text(render_sop(make_lembar(TERPANJANG)))


@pytest.mark.luas
def test_the_fingerprint_follows_the_content_and_not_the_paper():
    def sidik(lembar):
        return re.search(r"Sidik isi: (\S+)", whole_text(render_sop(lembar)))[1]

    a4 = sidik(make_lembar(TERPANJANG))
    assert sidik(make_lembar(TERPANJANG, "F4")) == a4
    awal, *lain = TERPANJANG.langkah
    diubah = replace(TERPANJANG, langkah=(replace(awal, judul="Lain"), *lain))
    assert sidik(make_lembar(diubah)) != a4


@pytest.mark.luas
def test_a_long_step_makes_its_row_higher_and_one_without_end_is_refused():
    awal, dua, *lain = TERPANJANG.langkah
    panjang = replace(dua, kelengkapan=tuple(f"Dokumen nomor {n}" for n in range(12)))
    pdf = render_sop(make_lembar(replace(TERPANJANG, langkah=(awal, panjang, *lain))))
    assert all(f"nomor{n}" in runs_together(pdf) for n in range(12))
    assert not any(overlaps(satu) for satu in read_pdf(pdf).pages)
    terlalu = replace(dua, judul="kata " * 900)
    with pytest.raises(DataTidakSah, match=f"Langkah {dua.nomor} .* tidak muat di satu halaman"):
        render_sop(make_lembar(replace(TERPANJANG, langkah=(awal, terlalu, *lain))))


def test_on_the_screen_every_step_has_its_place_and_its_state():
    awal, dua, *_ = TERPANJANG.langkah
    polos = render_gambar(make_lembar(TERPANJANG))
    posisi = {awal.kode: KeadaanLangkah.SELESAI, dua.kode: KeadaanLangkah.DIKEMBALIKAN}
    lembar = make_lembar(TERPANJANG, posisi=posisi)
    gambar = render_gambar(lembar)
    assert [satu.kunci for satu in gambar.daerah] == [satu.kode for satu in TERPANJANG.langkah]
    bawah = [satu.atas + satu.tinggi for satu in gambar.daerah]
    assert bawah == sorted(bawah)
    assert bawah[-1] < gambar.tinggi
    (halaman,) = read_pdf(gambar.isi).pages
    assert [float(n) for n in halaman.mediabox[2:]] == pytest.approx([gambar.lebar, gambar.tinggi])
    assert "dikembalikan" in halaman.extract_text(), "colour and sign are explained in words"
    assert "dikembalikan" not in whole_text(polos.isi)
    assert all(fonts(gambar.isi).values())
    assert render_gambar(lembar).isi == gambar.isi
    assert polos.isi != gambar.isi


def test_the_identification_sheet_has_first_main_and_last_steps():
    sop = TERPANJANG
    lembar = make_lembar(sop, "F4")
    pdf = render_identifikasi(lembar)
    teks = whole_text(pdf)
    identitas = sop.identitas
    for isi in ("A. Data kegiatan", "B. Identifikasi kegiatan", "C. Identifikasi langkah"):
        assert isi in teks
    for isi in (identitas.jenis_kegiatan, identitas.pj_produk, identitas.ruang_lingkup):
        assert (isi or BELUM) in teks
    assert f"Langkah 2 sampai {sop.langkah[-2].nomor}" in teks
    assert all(letters(lembar.words(s.judul)) in letters(teks) for s in sop.langkah)
    assert all(fonts(pdf).values())
    kosong = whole_text(render_identifikasi(make_lembar(replace(sop, identitas=Identitas()))))
    assert kosong.count(BELUM) == 4
