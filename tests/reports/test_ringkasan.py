"""Ringkasan untuk pimpinan: one page, from the records of the long paper."""

from dataclasses import replace

import pytest
from contoh_laporan import FINAL, KEBIJAKAN, make_laporan
from membaca import overlaps, page_texts, read_pdf, whole_text

from sakip_desktop.domain.angka import format_persen
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.domain.rerata import format_kelengkapan, total_anggaran
from sakip_desktop.domain.ringkasan import missed, reasons_of, uncounted
from sakip_desktop.reports.ringkasan import render_ringkasan


def with_words(laporan, kata):
    """Every figure with that kendala, and an unfulfilled one among them."""

    def tell(satu):
        figur = tuple(replace(f, penjelasan="", kendala=kata, upaya="") for f in satu.figur)
        return replace(satu, figur=figur)

    kelompok = tuple(
        replace(satu, pengukuran=tuple(map(tell, satu.pengukuran))) for satu in laporan.kelompok
    )
    return replace(laporan, kelompok=kelompok)


def test_the_page_has_the_figures_of_the_records():
    laporan = make_laporan(12)
    pdf = render_ringkasan(laporan)
    teks = whole_text(pdf)
    assert len(page_texts(pdf)) == 1
    assert not any(overlaps(satu) for satu in read_pdf(pdf).pages)
    assert "RINGKASAN UNTUK PIMPINAN" in teks
    assert format_persen(laporan.rerata.nilai) in teks
    assert format_kelengkapan(laporan.rerata) in teks
    assert format_persen(total_anggaran(laporan.anggaran).serapan) in teks
    for satu in laporan.sasaran:
        assert satu.simpul.uraian in teks
        assert satu.kategori is None or satu.kategori.label in teks
    belum = [*missed(laporan), *uncounted(laporan)]
    assert belum
    tempat = [teks.index(f"{satu.indikator.kode} ") for satu in belum]
    assert tempat == sorted(tempat), "the lowest first, then what has no number"
    for satu in belum:
        assert " ".join(reasons_of(satu)[:200].split()) in teks
    assert render_ringkasan(laporan) == pdf


def test_draft_and_final_are_told_apart():
    assert "DRAF" in whole_text(render_ringkasan(make_laporan(3)))
    final = whole_text(render_ringkasan(make_laporan(3, final=FINAL)))
    assert "DRAF" not in final
    assert "Final 2 Oktober 2025" in final


@pytest.mark.luas
@pytest.mark.parametrize("kertas", ["A4", "F4"])
def test_however_much_was_missed_it_stays_one_page(kertas):
    laporan = with_words(make_laporan(90), "Anggaran <b>kurang</b> & pegawai cuti. " * 30)
    laporan = replace(laporan, kebijakan=replace(KEBIJAKAN, kertas=kertas))
    pdf = render_ringkasan(laporan)
    (halaman,) = page_texts(pdf)
    belum = [*missed(laporan), *uncounted(laporan)]
    tampak = [satu for satu in belum if f"{satu.indikator.kode} " in halaman]
    assert 0 < len(tampak) < len(belum)
    assert f"dan {len(belum) - len(tampak)} indikator lain; semuanya ada di" in halaman
    assert "<b>kurang</b> & pegawai" in " ".join(halaman.split())
    assert "…" in halaman


def test_where_nothing_was_missed_that_is_said():
    laporan = make_laporan(6)
    tercapai = [satu for satu in laporan.semua if satu not in missed(laporan)]
    baik = [satu for satu in tercapai if satu not in uncounted(laporan)]
    kelompok = replace(laporan.kelompok[0], pengukuran=tuple(baik))
    teks = whole_text(render_ringkasan(replace(laporan, kelompok=(kelompok,))))
    assert "Semua indikator yang diukur mencapai targetnya." in teks
    kosong = whole_text(render_ringkasan(replace(laporan, kelompok=(), sasaran=(), anggaran=())))
    assert "Tidak ada indikator yang diukur pada Triwulan III 2025." in kosong
    assert "Rencana belum memuat sasaran." in kosong


def test_what_the_unit_says_is_told_with_its_month():
    satu = missed(with_words(make_laporan(12), "Hujan."))[0]
    banyak = len(satu.figur)
    assert reasons_of(satu).count("Kendala") == banyak
    diam = replace(satu, figur=())
    assert reasons_of(diam) == "Unit tidak menulis penjelasan, kendala, atau upaya."
    figur = replace(
        satu.figur[0], keadaan=Keadaan.TIDAK_DAPAT_DIPENUHI, alasan="Alat rusak", kendala=""
    )
    assert reasons_of(replace(satu, figur=(figur,))) == "Tidak dapat dipenuhi: Alat rusak"


def test_batal_stops_it():
    def stop(*_):
        raise Cancelled

    with pytest.raises(Cancelled):
        render_ringkasan(make_laporan(60), stop)
