"""Seeing the whole: the tree, the grid and the months say what the papers and the forms say."""

import shutil
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from kantor_uji import (
    AGUSTUS,
    JULI,
    PENGUMPULAN,
    TAHUN,
    TW3,
    A,
    B,
    change_indikator,
    closing,
    make_plan,
    open_kantor,
    write_plan,
)

from sakip_desktop.domain.angka import format_persen
from sakip_desktop.domain.errors import IzinDitolak
from sakip_desktop.domain.kinerja import Keadaan, Target
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.periode import Periode, bulan, setahun, triwulan
from sakip_desktop.domain.rerata import JumlahAnggaran
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import alur, capaian, gambaran, grafik, penyerahan, rencana
from sakip_desktop.services.penjelasan import Apa, Tentang, jelaskan


@pytest.fixture(scope="module")
def kantor(cetakan_kantor, tmp_path_factory):
    """July sent by both, B's late, A's returned by the Kabag; August begun, one figure in it."""
    akar = tmp_path_factory.mktemp("gambaran")
    folder = DataFolder(Path(shutil.copytree(cetakan_kantor[0].root, akar / "kantor")))
    plan = make_plan()
    for kode, bobot, target in (
        ("A1", 1, "12"),
        ("A2", 3, "95"),
        ("A4", "0.5", "90"),
        ("B1", 1, "4"),
    ):
        lama = next(satu for satu in plan.indikator if satu.kode == kode)
        baru = {**lama.target, JULI: Target(Decimal(target))}
        plan = change_indikator(plan, kode, bobot=Decimal(bobot), target=baru)
    with closing(open_kantor(folder)) as uji:
        uji.masuk("perencana")
        rencana.terapkan_impor(uji.ctx, write_plan(akar / "rencana.xlsx", plan), TAHUN, "Bobot")
        uji.kirim(A)
        uji.jam.ke(date(TAHUN, 8, 20))
        uji.kirim(B)
        uji.jalan("analisa")
        uji.masuk("kabag")
        penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Bukti belum ada")
        uji.jam.ke(date(TAHUN, 9, 1))
        uji.masuk("perencana")
        alur.mulai_siklus(uji.ctx, PENGUMPULAN, AGUSTUS, date(TAHUN, 9, 10))
        uji.jalan("isi-formulir", periode=AGUSTUS)
        uji.masuk("pengisi-a")
        uji.isi("A1", "nilai", "7", AGUSTUS)
        yield uji.masuk("tim")


# --- the tree ------------------------------------------------------------------------------------


def mean_of(laporan, simpul):
    """Mean and counts of a set of nodes, in fractions, from the paper's own lines."""
    milik = [satu for satu in laporan.semua if satu.indikator.simpul_id in simpul]
    masuk = [satu for satu in milik if satu.kategori is not None]
    bobot = sum(Fraction(satu.indikator.bobot) for satu in masuk)
    nilai = sum(
        Fraction(satu.indikator.bobot) * Fraction(satu.capaian.nilai_rerata) for satu in masuk
    )
    return (nilai / bobot if bobot else None), len(masuk), len(milik)


@pytest.mark.parametrize("periode", [JULI, AGUSTUS, TW3, setahun(TAHUN)], ids=str)
def test_every_node_has_the_mean_of_what_is_below_it_on_the_paper(kantor, periode):
    laporan = capaian.laporan_kini(kantor.ctx, periode)
    pohon = gambaran.pohon_capaian(kantor.ctx, periode)
    bawah = {"S1": ("S1", "P1", "K1", "SK1", "SK2"), "P1": ("P1", "K1", "SK1", "SK2"),
             "K1": ("K1", "SK1", "SK2"), "SK1": ("SK1",), "SK2": ("SK2",)}  # fmt: skip
    assert [satu.simpul.kode for satu in pohon.simpul] == list(bawah)
    assert [satu.tingkat for satu in pohon.simpul] == [0, 1, 2, 3, 3]
    for satu in pohon.simpul:
        rerata, masuk, semua = mean_of(laporan, {kantor.simpul[k] for k in bawah[satu.simpul.kode]})
        assert (satu.rerata.dihitung, satu.rerata.seharusnya) == (masuk, semua)
        if rerata is None:
            assert satu.rerata.nilai is None
        else:
            assert abs(Fraction(satu.rerata.nilai) - rerata) < Fraction(1, 10**30)
        assert (satu.kategori is None) == (rerata is None or masuk < semua)
        assert len(pohon.measured_below(satu.simpul.id)) == semua
    if periode is JULI:
        assert len({satu.rerata.nilai for satu in pohon.simpul}) > 3, "figures that tell apart"
    assert pohon.rerata == laporan.rerata
    assert [satu.indikator.kode for satu in pohon.semua] == [
        satu.indikator.kode for satu in laporan.semua
    ]
    assert pohon.belum_dikirim == laporan.belum_dikirim


def test_the_sasaran_of_the_tree_knows_what_the_paper_says_of_it(kantor):
    laporan = capaian.laporan_kini(kantor.ctx, JULI)
    atas = gambaran.pohon_capaian(kantor.ctx, JULI).simpul[0]
    (kertas,) = laporan.sasaran
    assert atas.sendiri == kertas.rerata
    assert atas.sendiri.seharusnya == 2
    assert atas.rerata.seharusnya == 4
    assert (atas.anggaran.pagu, atas.anggaran.realisasi_sd) == (18_000_000, 1_500_000)
    assert atas.anggaran.serapan == kertas.serapan
    beda = Fraction(atas.rerata.nilai) - Fraction(atas.anggaran.serapan)
    assert abs(Fraction(atas.efisiensi) - beda) < Fraction(1, 10**30)
    assert atas.efisiensi_label == "", "one month says nothing about the money of a year"


@pytest.mark.luas
def test_an_approved_period_keeps_the_pagu_it_was_approved_with(uji, tmp_path):
    """Tree and explanation say the paper's; a period that is not approved has today's."""
    uji.sampai_analisa()
    uji.ukur()
    uji.masuk("perencana")
    uji.jam.ke(date(TAHUN, 9, 1))
    plan = make_plan()
    naik = tuple(
        replace(satu, pagu_perubahan=20_000_000) if satu.kode == "SK1" else satu
        for satu in plan.simpul
    )
    berkas = write_plan(tmp_path / "rencana.xlsx", replace(plan, simpul=naik))
    rencana.terapkan_impor(uji.ctx, berkas, TAHUN, "Perubahan anggaran")
    uji.masuk("tim")
    juli, agustus = (gambaran.pohon_capaian(uji.ctx, p).simpul[1] for p in (JULI, AGUSTUS))
    assert (juli.simpul.kode, juli.anggaran.pagu, agustus.anggaran.pagu) == (
        "P1",
        18_000_000,
        26_000_000,
    )
    tentang = Tentang(apa=Apa.SERAPAN, periode=JULI, id=uji.simpul["P1"])
    assert jelaskan(uji.ctx, tentang).angka == format_persen(juli.anggaran.serapan) == "8,33 %"
    kertas = capaian.laporan_pengukuran(uji.ctx, JULI)
    pohon = gambaran.pohon_capaian(uji.ctx, JULI)
    assert (pohon.semua, pohon.rerata) == (kertas.semua, kertas.rerata)


def test_efficiency_is_judged_at_the_end_of_a_complete_year_alone(kantor):
    with kantor.ctx.read() as sesi:
        bahan = gambaran._bahan(kantor.ctx, sesi, JULI)
    simpul = gambaran.pohon_capaian(kantor.ctx, JULI).simpul[0]
    uang = JumlahAnggaran(pagu=1000, realisasi_periode=900, realisasi_sd=900)

    def label(rerata, *, berlabel):
        return gambaran._node(
            bahan.kebijakan, simpul.simpul, 0, rerata, uang, simpul.pengukuran, berlabel=berlabel
        ).efisiensi_label

    lengkap = replace(simpul.rerata, nilai=Decimal(98), dihitung=4, seharusnya=4)
    assert label(lengkap, berlabel=True) == "Efisien"
    assert label(lengkap, berlabel=False) == ""
    assert label(replace(lengkap, dihitung=3), berlabel=True) == "", "incomplete never looks good"
    assert label(replace(lengkap, dihitung=3, nol=1), berlabel=True) == "Efisien"
    assert gambaran.pohon_capaian(kantor.ctx, setahun(TAHUN)).simpul[0].efisiensi_label == ""


def test_a_year_is_read_once_until_a_figure_changes(kantor, monkeypatch):
    dibaca = []
    asli = gambaran.records.load_realisasi
    monkeypatch.setattr(
        gambaran.records, "load_realisasi", lambda *a, **k: dibaca.append(1) or asli(*a, **k)
    )
    kantor.ctx.tersimpan.clear()
    gambaran.pohon_capaian(kantor.ctx, JULI)
    gambaran.pohon_capaian(kantor.ctx, setahun(TAHUN))
    gambaran.kisi_kelengkapan(kantor.ctx, TAHUN)
    assert len(dibaca) == 1
    sebelum = gambaran.pohon_capaian(kantor.ctx, AGUSTUS).semua[0].realisasi_periode
    kantor.masuk("pengisi-a").isi("A1", "nilai", "8", AGUSTUS)
    kantor.masuk("tim")
    sesudah = gambaran.pohon_capaian(kantor.ctx, AGUSTUS).semua[0].realisasi_periode
    assert (sebelum, sesudah) == (Decimal(7), Decimal(8))
    kantor.masuk("pengisi-a").isi("A1", "nilai", "7", AGUSTUS)
    kantor.masuk("tim")


# --- the months of an indikator ------------------------------------------------------------------


def test_the_months_are_measured_as_the_recap_of_each_month(kantor):
    deret = gambaran.deret_capaian(kantor.ctx, kantor.indikator["A2"], TAHUN)
    assert [satu.periode for satu in deret.titik] == list(setahun(TAHUN).bulan)
    for satu in deret.titik:
        ada = {p.indikator.id: p for p in capaian.laporan_kini(kantor.ctx, satu.periode).semua}
        kertas = ada[satu.indikator.id]
        assert (satu.capaian, satu.kategori, satu.realisasi_periode) == (
            kertas.capaian,
            kertas.kategori,
            kertas.realisasi_periode,
        )
    juli = deret.titik[6].figur[0]
    assert (juli.diubah_oleh, juli.diubah_pada is not None) == ("Pengisi-A (Contoh)", True)
    triwulanan = gambaran.deret_capaian(kantor.ctx, kantor.indikator["A3"], TAHUN)
    assert [satu.periode.ke for satu in triwulanan.titik] == [3, 6, 9, 12]
    assert triwulanan.lalu == ()
    assert gambaran.deret_capaian(kantor.ctx, "tidak-ada", TAHUN) is None


@pytest.mark.luas
def test_the_year_before_stands_beside_it_where_it_was_in_the_plan(uji, tmp_path):
    plan = make_plan()
    lama = replace(
        plan,
        tahun=TAHUN - 1,
        indikator=tuple(
            replace(
                satu,
                target={
                    Periode(TAHUN - 1, p.jenis, p.ke): nilai for p, nilai in satu.target.items()
                },
            )
            for satu in plan.indikator
            if satu.kode != "B1"
        ),
    )
    uji.masuk("perencana")
    rencana.terapkan_impor(uji.ctx, write_plan(tmp_path / "lama.xlsx", lama), TAHUN - 1)
    juli = bulan(TAHUN - 1, 7)
    alur.mulai_siklus(uji.ctx, PENGUMPULAN, juli, date(TAHUN - 1, 8, 10))
    uji.jalan("isi-formulir", periode=juli)
    uji.masuk("pengisi-a").isi("A1", "nilai", "8", juli)
    uji.masuk("tim")
    deret = gambaran.deret_capaian(uji.ctx, uji.indikator["A1"], TAHUN)
    assert [satu.periode for satu in deret.lalu] == list(setahun(TAHUN - 1).bulan)
    assert (deret.lalu[6].realisasi_periode, deret.lalu[6].capaian.nilai_tampil) == (8, 80)
    garis = grafik.garis_capaian(deret)
    assert [satu.nama for satu in garis.seri] == ["Tahun 2025", "Tahun 2024"]
    assert garis.seri[1].nilai == (*(None,) * 6, Decimal(80), *(None,) * 5)
    assert gambaran.deret_capaian(uji.ctx, uji.indikator["B1"], TAHUN).lalu == ()


# --- the grid ------------------------------------------------------------------------------------


def test_the_grid_counts_as_the_arrivals_of_each_month(kantor):
    kisi = gambaran.kisi_kelengkapan(kantor.ctx, TAHUN)
    assert [satu.unit.nama for satu in kisi.baris] == [A, B]
    for ke in range(1, 13):
        masuk = {satu.unit_id: satu for satu in capaian.unit_masuk(kantor.ctx, bulan(TAHUN, ke))}
        assert {satu.unit_id for satu in kisi.month(ke)} == set(masuk)
        for sel in kisi.month(ke):
            satu = masuk[sel.unit_id]
            assert (sel.terisi, sel.seharusnya) == (satu.terisi, satu.seharusnya)
            assert (sel.anggaran_terisi, sel.anggaran_seharusnya) == (
                satu.anggaran_terisi,
                satu.anggaran_seharusnya,
            )
            assert (sel.terlambat, sel.sejak) == (satu.terlambat, satu.sejak)
            assert sel.terkirim == (satu.keadaan == "Dikirim")


def test_a_cell_knows_how_its_form_went(kantor):
    kisi = gambaran.kisi_kelengkapan(kantor.ctx, TAHUN)
    juli = {satu.unit_id: satu for satu in kisi.month(7)}
    a, b = juli[kantor.unit[A]], juli[kantor.unit[B]]
    assert (a.langkah, a.kembali, a.terkirim) == (KeadaanLangkah.DIKEMBALIKAN, 1, False)
    assert [(satu.arah, satu.catatan) for satu in a.jejak][-1] == ("kembali", "Bukti belum ada")
    assert [satu.oleh for satu in a.jejak] == ["Pengisi-A (Contoh)", "Kabag (Contoh)"]
    assert a.terlambat, "it is not with the team and the deadline is over"
    assert (b.terkirim, b.terlambat, b.lengkap, b.tenggat) == (True, True, True, date(TAHUN, 8, 10))
    agustus = {satu.unit_id: satu for satu in kisi.month(8)}
    assert (agustus[kantor.unit[A]].terisi, agustus[kantor.unit[A]].terlambat) == (1, False)
    desember = kisi.month(12)[0]
    assert (desember.langkah, desember.formulir, desember.jejak) == (None, bulan(TAHUN, 12), ())


def test_a_form_of_three_months_asks_for_rupiah_once(uji):
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUMPULAN, triwulan(TAHUN, 4), date(TAHUN, 12, 31))
    uji.masuk("tim")
    kisi = gambaran.kisi_kelengkapan(uji.ctx, TAHUN)
    (a, _b) = kisi.baris
    keempat = a.sel[9:12]
    assert {satu.formulir for satu in keempat} == {triwulan(TAHUN, 4)}
    assert [satu.anggaran_seharusnya for satu in keempat] == [0, 0, 1]
    masuk = capaian.unit_masuk(uji.ctx, triwulan(TAHUN, 4))[0]
    assert sum(satu.seharusnya for satu in keempat) == masuk.seharusnya
    assert sum(satu.anggaran_seharusnya for satu in keempat) == masuk.anggaran_seharusnya
    assert gambaran.form_period(uji.ctx, uji.unit[A], bulan(TAHUN, 11)) == triwulan(TAHUN, 4)
    kosong = gambaran.kisi_kelengkapan(uji.ctx, 2031)
    assert (kosong.baris, kosong.month(1)) == ((), ())


@pytest.mark.luas
def test_what_stands_in_a_form_says_who_and_when(kantor):
    isi = gambaran.isi_formulir(kantor.ctx, kantor.unit[A], JULI)
    assert [satu.indikator.kode if satu.indikator else satu.simpul.kode for satu in isi] == [
        "A1", "A2", "A4", "SK1",
    ]  # fmt: skip
    assert {satu.oleh for satu in isi} == {"Pengisi-A (Contoh)"}
    assert all(satu.pada is not None for satu in isi)
    assert (isi[-1].rupiah, isi[-1].keadaan) == (1_000_000, Keadaan.TERISI)
    agustus = gambaran.isi_formulir(kantor.ctx, kantor.unit[A], AGUSTUS)
    assert [satu.keadaan for satu in agustus] == [
        Keadaan.TERISI, Keadaan.BELUM_DIISI, Keadaan.BELUM_DIISI, Keadaan.BELUM_DIISI,
    ]  # fmt: skip


# --- who may see it ------------------------------------------------------------------------------


def test_who_has_no_recap_sees_only_the_own_unit(kantor):
    kantor.masuk("pengisi-a")
    for tanya in (
        lambda: gambaran.pohon_capaian(kantor.ctx, JULI),
        lambda: gambaran.kisi_kelengkapan(kantor.ctx, TAHUN),
        lambda: gambaran.isi_formulir(kantor.ctx, kantor.unit[A], JULI),
        lambda: gambaran.deret_capaian(kantor.ctx, kantor.indikator["B1"], TAHUN),
    ):
        with pytest.raises(IzinDitolak):
            tanya()
    assert gambaran.deret_capaian(kantor.ctx, kantor.indikator["A1"], TAHUN) is not None
    kantor.masuk("pimpinan")
    assert gambaran.pohon_capaian(kantor.ctx, JULI).simpul
    kantor.masuk("tim")
