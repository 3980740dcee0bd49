"""What a policy would change, figure by figure, before it is made."""

from dataclasses import replace
from datetime import date

import pytest
from kantor_uji import AGUSTUS, JULI, A, B
from kebijakan_uji import DUA_KELAS, LAIN

from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak
from sakip_desktop.domain.periode import JenisPeriode, bulan, setahun
from sakip_desktop.services import capaian
from sakip_desktop.services.kebijakan import masukan_kini, save_kebijakan
from sakip_desktop.services.pratinjau_kebijakan import periods_of, pratinjau


@pytest.fixture
def berjalan(uji):
    """July is sent and over; August is filled in part, and today is in its middle."""

    def fill():
        uji.kirim(A)
        uji.kirim(B)
        uji.jam.ke(date(2025, 8, 20))
        uji.masuk("perencana")

    uji.titik("pratinjau", fill)
    uji.masuk("admin")
    return uji


def lines(hasil, **cari):
    return [
        satu
        for satu in hasil.baris
        if all(getattr(satu, nama) == nilai for nama, nilai in cari.items())
    ]


def test_a_preview_shows_each_figure_before_and_after_and_writes_nothing(berjalan):
    sebelum = berjalan.isi_basis_data()
    hasil = pratinjau(berjalan.ctx, replace(LAIN, alasan=""), 2025)
    assert berjalan.isi_basis_data() == sebelum
    assert hasil.berlaku_mulai == date(2025, 8, 20)
    assert [satu.kode for satu in hasil.tetap] == [
        "2025-01", "2025-02", "2025-03", "2025-TW1", "2025-04", "2025-05", "2025-06", "2025-TW2",
        "2025-S1", "2025-07",
    ]  # fmt: skip
    assert setahun(2025) in hasil.terkena
    assert AGUSTUS in hasil.terkena
    assert not any(satu.berlaku for satu in lines(hasil, periode=JULI))
    assert {satu.periode for satu in hasil.berubah} <= set(hasil.terkena)


@pytest.mark.luas
def test_what_the_preview_says_is_what_the_pages_show_afterwards(berjalan):
    masukan = replace(LAIN, batas_tampil="50", batas_rerata="50", kosong_nol=True, skala=DUA_KELAS)
    dulu = {satu: snapshot(berjalan, satu) for satu in periods_of(2025)}
    hasil = pratinjau(berjalan.masuk("admin").ctx, masukan, 2025)
    save_kebijakan(berjalan.ctx, masukan)
    for periode in periods_of(2025):
        kini = snapshot(berjalan, periode)
        if periode in hasil.tetap:
            assert kini == dulu[periode], periode
            continue
        if not dulu[periode]["ada"]:
            continue
        beda = {kunci for kunci in kini if kini[kunci] != dulu[periode][kunci]}
        assert beda == {
            (satu.tingkat, satu.kode, satu.apa) for satu in hasil.berubah if satu.periode == periode
        }, periode
    assert hasil.berubah


def snapshot(uji, periode):
    """What a recap shows of a period: each number with its class."""
    laporan = capaian.laporan_kini(uji.masuk("kabag").ctx, periode)

    def label(satu):
        return satu.kategori.label if satu.kategori else ""

    isi = {("Kantor", "", "rata-rata"): two(laporan.rerata.nilai)}
    for satu in laporan.sasaran:
        isi["Sasaran", satu.simpul.kode, "rata-rata"] = (two(satu.rerata.nilai), label(satu))
    for satu in laporan.semua:
        kode = satu.indikator.kode
        isi["Indikator", kode, "capaian"] = (satu.capaian.nilai_tampil, label(satu))
        if periode.jenis is not JenisPeriode.TAHUN:
            isi["Indikator", kode, "kemajuan"] = satu.kemajuan.nilai_tampil
    return isi | {"ada": any(satu.figur for satu in laporan.semua)}


def two(nilai):
    return None if nilai is None else round(nilai, 2)


def test_a_preview_of_what_is_in_force_or_of_paper_alone_changes_nothing(berjalan):
    kini = masukan_kini(berjalan.ctx)
    assert pratinjau(berjalan.ctx, kini, 2025).baris == ()
    assert pratinjau(berjalan.ctx, replace(kini, kertas="F4"), 2025).baris == ()


def test_a_year_that_is_over_keeps_all_and_can_be_compared(berjalan):
    berjalan.jam.ke(date(2026, 1, 5))
    hasil = pratinjau(berjalan.ctx, replace(LAIN, batas_tampil="50"), 2025)
    assert (hasil.berubah, hasil.terkena, len(hasil.tetap)) == ((), (), 19)
    [satu] = lines(hasil, kode="A1", periode=JULI, apa="capaian")
    assert (satu.sebelum, satu.sesudah, satu.berlaku) == (100, 50, False)
    assert not satu.pindah_kategori  # the class is decided on what was computed


@pytest.mark.luas
def test_a_paper_that_is_final_is_named_among_what_stays(uji):
    uji.sampai_analisa().jalan("")
    uji.ukur(bulan(2025, 7))
    uji.masuk("admin")
    uji.jam.ke(date(2025, 7, 31))
    hasil = pratinjau(uji.ctx, replace(LAIN, batas_tampil="50"), 2025)
    assert hasil.final == (JULI,)
    assert lines(hasil, periode=JULI), "to compare"
    assert JULI not in {satu.periode for satu in hasil.berubah}, "what was approved stays"
    assert setahun(2025) in {satu.periode for satu in hasil.berubah}


def test_only_the_administrator_looks_ahead(uji):
    for akun in ("perencana", "pemeriksa", "pengisi-a"):
        with pytest.raises(IzinDitolak):
            pratinjau(uji.masuk(akun).ctx, LAIN, 2025)
    with pytest.raises(DataTidakSah, match="tidak dapat dibaca"):
        pratinjau(uji.masuk("admin").ctx, replace(LAIN, batas_tampil="x"), 2025)
