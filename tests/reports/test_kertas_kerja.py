"""Kertas Kerja Pengukuran on paper: each figure down to its cells, and the recap."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from contoh_laporan import FINAL
from membaca import fonts, overlaps, page_texts, read_pdf, runs, whole_text

sys.path.insert(0, str(Path(__file__).parents[1] / "domain"))

from kertas_uji import KETAT, TAHUN, every_kind, make_kertas, sample_year

from sakip_desktop.domain.penjelasan import KertasKerja, explain_indikator
from sakip_desktop.domain.periode import setahun, triwulan
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.domain.rerata import compute_rerata
from sakip_desktop.reports.kertas_kerja import render_kertas_kerja

TW3 = triwulan(TAHUN, 3)


@pytest.fixture(scope="module")
def kertas():
    return make_kertas(*sample_year(), TW3)


@pytest.fixture(scope="module")
def pdf(kertas):
    return render_kertas_kerja(kertas)


@pytest.mark.luas
def test_the_paper_says_of_every_indikator_what_the_box_says(kertas, pdf):
    teks = whole_text(pdf)
    for satu, asal in zip(kertas.laporan.semua, kertas.asal, strict=True):
        jelas = explain_indikator(satu, kertas.laporan.kebijakan, asal)
        assert " ".join(f"{jelas.sebutan}: {jelas.angka}".split()) in teks
        if satu.capaian.alasan:  # the reason, without the advice that the box gives
            assert " ".join(satu.capaian.alasan.split()) in teks
            assert satu.capaian.saran == "" or satu.capaian.saran not in teks
            jelas = replace(jelas, bagian=jelas.bagian[1:])
        for judul, isi in jelas.bagian:
            for baris in isi.split("\n"):
                assert " ".join(baris.split()) in teks, (satu.indikator.kode, judul)
    for kata in (
        "KERTAS KERJA PENGUKURAN",
        "Periode Triwulan III 2025",
        "Pembilang: 18 + 17 + 21 = 56",
        "56 ÷ 60 × 100 ≈ 93,33",
        "September 2025 21 ÷ 22 × 100 ≈ 95,45 angka periode ini =Pengisi (Contoh)",
        "3 Oktober 2025 pukul 02.05",
        "Versi 2, berlaku mulai 1 Agustus 2025: +Target diubah",
        "Rekapitulasi",
        "Dihitung oleh Diperiksa oleh Tanggal",
        "Halaman 1 dari",
    ):
        assert kata in teks, kata


@pytest.mark.luas
def test_the_recap_stands_at_the_end_with_every_indikator_and_mean(kertas, pdf):
    halaman = page_texts(pdf)
    awal = next(nomor for nomor, isi in enumerate(halaman) if "Rekapitulasi\n" in isi)
    rekap = " ".join(" ".join(halaman[awal:]).split())
    for satu in kertas.laporan.semua:
        assert satu.indikator.kode in rekap
    assert "Seluruh =Kantor & <b>Contoh</b>" in rekap
    assert "indikator ikut dihitung" in rekap


@pytest.mark.luas
def test_a_sasaran_whose_own_indikator_are_not_measured_says_just_that(kertas):
    lain = replace(kertas.laporan.sasaran[0].simpul, id="lain", uraian="Tanpa IKU")
    kosong = replace(kertas.laporan.sasaran[0], simpul=lain, rerata=compute_rerata(()))
    laporan = replace(kertas.laporan, sasaran=(*kertas.laporan.sasaran, kosong))
    teks = whole_text(render_kertas_kerja(replace(kertas, laporan=laporan)))
    assert "Tidak ada indikator sasaran (IKU) yang diukur pada periode ini." in teks
    assert "Formulasi pengukuran belum ditulis" in teks


@pytest.mark.luas
def test_the_same_record_gives_the_same_bytes_and_a_final_one_no_draft(kertas, pdf):
    assert render_kertas_kerja(kertas) == pdf
    assert "DRAF" in whole_text(pdf)
    final = KertasKerja(laporan=replace(kertas.laporan, final=FINAL), asal=kertas.asal)
    teks = whole_text(render_kertas_kerja(final))
    assert "DRAF" not in teks
    assert "Revisi 1" in teks
    assert "Final 2 Oktober 2025 pukul 10.42 WIB" in teks


@pytest.mark.luas
def test_every_kind_fits_the_paper_and_what_people_wrote_is_no_markup():
    semua, figur = every_kind(7)
    kertas = make_kertas(semua[::6], figur, TW3, KETAT)
    pdf = render_kertas_kerja(kertas)
    teks = whole_text(pdf)
    assert '=HYPERLINK("http://contoh.example")' in teks
    assert "=Sasaran S0" in teks
    assert all(fonts(pdf).values())
    for halaman in read_pdf(pdf).pages[::3]:
        assert overlaps(halaman) == []
        lebar = float(halaman.mediabox.width)
        assert all(satu.x > 0 and satu.kanan < lebar for satu in runs(halaman))


def test_a_period_without_indikator_is_one_page_that_says_so():
    kertas = make_kertas((), {}, setahun(TAHUN))
    halaman = page_texts(render_kertas_kerja(kertas))
    assert len(halaman) == 1
    assert "Tidak ada indikator yang diukur pada Tahun 2025." in halaman[0]


def test_batal_stops_it(kertas):
    dilihat = []

    def stop(selesai, semua, teks):
        dilihat.append((selesai, semua, teks))
        if len(dilihat) == 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        render_kertas_kerja(kertas, stop)
    assert len(dilihat) == 5
    assert dilihat[0][2] == "Kertas Kerja Pengukuran: IKU-02"
