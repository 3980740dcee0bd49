"""Both sample offices: workbooks fresh and importable, data that can be lived through."""

import importlib.util
import re
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from sakip_desktop.domain.angka import Terbaca, parse_angka, parse_predikat, parse_rupiah
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import (
    Frekuensi,
    JenisIndikator,
    JenisSimpul,
    Polaritas,
    Varian,
)
from sakip_desktop.domain.periode import setahun
from sakip_desktop.services.contoh import SOP_PENGUKURAN, SOP_PENGUMPULAN
from sakip_desktop.services.contoh_data import (
    CaraJalan,
    JenisKejadian,
    load_contoh,
    load_prosedur,
    load_renja,
)
from sakip_desktop.services.prosedur import semua_sop
from sakip_desktop.spreadsheet.read_rencana import read_rencana

SKRIP = Path(__file__).parents[2] / "packaging" / "make_contoh.py"
LANGKAH = {
    Frekuensi.BULANAN: 1,
    Frekuensi.TRIWULAN: 3,
    Frekuensi.SEMESTER: 6,
    Frekuensi.TAHUNAN: 12,
}


@pytest.fixture(scope="module")
def make_contoh():
    cara = importlib.util.spec_from_file_location("make_contoh", SKRIP)
    modul = importlib.util.module_from_spec(cara)
    cara.loader.exec_module(modul)
    return modul


@pytest.fixture(scope="module", params=["setwan", "badan"])
def kode(request):
    return request.param


@pytest.fixture(scope="module")
def contoh(kode):
    return load_contoh(kode)


@pytest.fixture(scope="module")
def rencana(contoh):
    hasil = read_rencana(contoh.buku, tahun=contoh.tahun, kantor_nama=contoh.kantor.nama)
    assert hasil.masalah == ()
    assert hasil.catatan == ()
    return hasil.rencana


@pytest.mark.luas
def test_the_workbook_is_fresh_and_made_the_same_twice(make_contoh, kode, contoh):
    isi = make_contoh.make_workbook(kode)
    assert make_contoh.same_content(isi, contoh.buku.read_bytes()), "run packaging/make_contoh.py"
    assert isi == make_contoh.make_workbook(kode)


def test_the_workbook_holds_the_plan(make_contoh, kode, rencana):
    assert rencana == make_contoh.make_rencana(kode)


def test_figures_fit_the_plan_and_none_is_missing(contoh, rencana):
    indikator = {satu.kode: satu for satu in rencana.indikator}
    ada = Counter((satu.indikator, satu.bulan) for satu in contoh.figur)
    assert set(ada.values()) == {1}
    harus = {
        (satu.kode, bulan)
        for satu in rencana.indikator
        for bulan in range(LANGKAH[satu.frekuensi], 13, LANGKAH[satu.frekuensi])
    }
    assert set(ada) == harus
    assert [satu.bulan for satu in contoh.figur] == sorted(satu.bulan for satu in contoh.figur)
    for figur in contoh.figur:
        rasio = bool(indikator[figur.indikator].pembilang)
        angka = set(figur.isi) - {"penjelasan", "kendala", "upaya"}
        assert angka in (
            [{"pembilang", "penyebut"}] if rasio else [{"nilai"}, {"tidak_dapat_dipenuhi"}]
        )


def test_every_typed_text_is_read_without_a_question(contoh, rencana):
    indikator = {satu.kode: satu for satu in rencana.indikator}
    for figur in contoh.figur:
        satu = indikator[figur.indikator]
        for kolom in ("nilai", "pembilang", "penyebut"):
            teks = figur.isi.get(kolom)
            if teks is None:
                continue
            if satu.polaritas is Polaritas.YA_TIDAK:
                assert teks in {"Ya", "Tidak"}
            elif satu.polaritas is Polaritas.PREDIKAT:
                assert isinstance(parse_predikat(teks, satu.predikat), Terbaca)
            else:
                hasil = parse_angka(teks, satuan=satu.satuan)
                assert isinstance(hasil, Terbaca)
                assert hasil.gema == ""
    for satu in contoh.anggaran:
        assert isinstance(parse_rupiah(satu.teks), Terbaca)


def test_money_fits_the_plan_and_stays_below_the_pagu(kode, contoh, rencana):
    simpul = {satu.kode: satu for satu in rencana.simpul}
    jumlah = Counter()
    for satu in contoh.anggaran:
        jumlah[satu.simpul] += parse_rupiah(satu.teks).nilai
    assert set(jumlah) <= set(simpul)
    for induk in simpul.values():
        anak = [satu for satu in simpul.values() if satu.induk == induk.kode]
        if anak and induk.pagu_murni is not None:
            assert induk.pagu_murni == sum(satu.pagu_murni for satu in anak)
    lewat = {
        nama
        for nama, isi in jumlah.items()
        if isi > (simpul[nama].pagu_perubahan or simpul[nama].pagu_murni)
    }
    assert lewat == set()


def test_people_are_invented_and_every_unit_has_who_fills_in(contoh):
    nip = [satu.nip for satu in contoh.orang]
    assert all(re.fullmatch(r"1900[0-9]{14}", satu) for satu in nip)
    assert len(set(nip)) == len(nip)
    assert all(satu.nama.endswith("(Contoh)") for satu in contoh.orang)
    assert len({satu.akun for satu in contoh.orang}) == len(contoh.orang)
    assert len(contoh.sandi) >= 8
    peran = [satu for orang in contoh.orang for satu in orang.peran]
    assert {satu.peran for satu in peran} == set(Peran)
    unit = {satu.nama for satu in contoh.unit}
    assert {satu.unit for satu in peran if satu.peran is Peran.PENGISI} == unit
    assert {satu.unit for satu in peran} <= unit | {""}
    assert {"pimpinan", "perencana", "tim", "staf", "pemeriksa", "admin"} <= {
        satu.akun for satu in contoh.orang
    }


def test_one_form_is_late_and_one_is_returned_with_another_figure(contoh, rencana):
    jenis = {satu.jenis: satu for satu in contoh.kejadian}
    assert set(jenis) == set(JenisKejadian)
    unit = {satu.kode: satu.unit for satu in rencana.indikator}
    figur = {(satu.indikator, satu.bulan): satu.isi for satu in contoh.figur}
    kembali = jenis[JenisKejadian.DIKEMBALIKAN]
    assert kembali.sel
    for sel in kembali.sel:
        assert unit[sel.indikator] == kembali.unit
        assert figur[sel.indikator, kembali.bulan][sel.kolom] != sel.semula
        assert sel.catatan
    telat = jenis[JenisKejadian.TERLAMBAT]
    assert telat.tanggal.month == telat.bulan + 1
    assert any(unit[kode] == telat.unit and bulan == telat.bulan for kode, bulan in figur)


def test_setwan_has_every_kind():
    contoh = load_contoh("setwan")
    hasil = read_rencana(contoh.buku, tahun=2025, kantor_nama=contoh.kantor.nama)
    indikator = hasil.rencana.indikator
    assert len(contoh.unit) == 5
    assert 22 <= len(indikator) <= 28
    cara = {(satu.polaritas, satu.varian) for satu in indikator}
    assert {
        (Polaritas.NAIK, Varian.BAWAAN),
        (Polaritas.TURUN, Varian.SELISIH),
        (Polaritas.TURUN, Varian.RASIO),
        (Polaritas.RENTANG, Varian.BIASA),
        (Polaritas.RENTANG, Varian.KHUSUS),
        (Polaritas.PREDIKAT, Varian.BAWAAN),
        (Polaritas.YA_TIDAK, Varian.BAWAAN),
    } == cara
    assert {satu.frekuensi for satu in indikator} == set(Frekuensi)
    assert {satu.jenis for satu in indikator} == set(JenisIndikator)
    assert any(satu.pembilang for satu in indikator)
    assert any(satu.kumulatif_realisasi for satu in indikator)
    assert all(setahun(2025) in satu.target for satu in indikator)
    assert {satu.jenis for satu in hasil.rencana.simpul} == set(JenisSimpul)
    # Every unit has something to fill in every month.
    bulanan = {satu.unit for satu in indikator if satu.frekuensi is Frekuensi.BULANAN}
    assert bulanan == {satu.nama for satu in contoh.unit}


def test_badan_is_the_published_form_with_its_faults():
    contoh = load_contoh("badan")
    hasil = read_rencana(contoh.buku, tahun=2025, kantor_nama=contoh.kantor.nama)
    rencana = hasil.rencana
    tingkat = Counter(satu.jenis for satu in rencana.simpul)
    assert tingkat == {
        JenisSimpul.SASARAN: 1,
        JenisSimpul.PROGRAM: 5,
        JenisSimpul.KEGIATAN: 17,
        JenisSimpul.SUB_KEGIATAN: 69,
    }
    assert len(rencana.indikator) == 91
    nama = {satu.kode: satu.nama for satu in rencana.indikator}
    assert nama["I-P1"].startswith("1. Nilai LHE AKIP")
    assert "2. Indeks Kepuasan" in nama["I-P1"]
    assert "Unir" in {satu.satuan for satu in rencana.indikator}
    assert any("Jumalh" in satu for satu in nama.values())
    assert {satu.frekuensi for satu in rencana.indikator} == {Frekuensi.TRIWULAN}
    assert {satu.bulan for satu in contoh.figur} == {3, 6, 9, 12}
    # The published year is the sum of the published triwulan, wherever all four are given.
    isi = {satu.kode_indikator: satu.isi for satu in load_renja("renja_2025.csv")}
    jumlah = Counter()
    for figur in contoh.figur:
        if "nilai" in figur.isi:
            jumlah[figur.indikator] += parse_angka(figur.isi["nilai"]).nilai
    beda = {
        kode
        for kode, nilai in jumlah.items()
        if abs(nilai - Decimal(isi[kode]["realisasi"])) > Decimal("0.00001")
    }
    assert len(beda) < 5
    assert all(satu.penjelasan_bawaan for satu in (contoh, load_contoh("setwan")))


def test_the_procedures_are_tried_with_what_they_have(contoh):
    """Steps that exist, weekdays in order, texts without a question, units that have a head."""
    data = load_prosedur()
    sop = {satu.kode: satu for satu in semua_sop()}
    lain = [satu.sop for satu in data.siklus]
    assert sorted(lain) == sorted(set(sop) - {SOP_PENGUMPULAN, SOP_PENGUKURAN})
    assert len({satu.triwulan for satu in data.siklus}) == len(data.siklus)
    for satu in data.siklus:
        langkah = {ini.kode: ini for ini in sop[satu.sop].langkah}
        assert {satu.berhenti} <= {"", *langkah}
        assert set(satu.serah) <= set(langkah)
        assert data.mulai <= satu.mulai
        assert satu.mulai.weekday() < 5
        for kejadian in satu.kejadian:
            ini = langkah[kejadian.di]
            if kejadian.cara is CaraJalan.LEWATI:
                assert ini.boleh_dilewati
            else:
                per_unit = langkah[ini.tidak].per_unit
                assert per_unit is (kejadian.cara is CaraJalan.KEMBALI_UNIT)
            assert kejadian.alasan
        hari = [serah.tenggat for serah in satu.serah.values() if serah.tenggat]
        assert all(satu.mulai < tenggat and tenggat.weekday() < 5 for tenggat in hari)
    assert data.sk["mulai"] <= data.mulai <= data.sk["sampai"]
    punya = Counter(peran.unit for satu in contoh.orang for peran in satu.peran
                    if peran.peran is Peran.ATASAN_UNIT)  # fmt: skip
    assert len(punya) >= max(satu.unit for satu in data.indikator)
    for satu in data.indikator:
        assert len(satu.isi) == 4
        assert all(isinstance(parse_angka(teks, satuan=satu.satuan), Terbaca) for teks in satu.isi)


def test_there_is_no_third_office():
    with pytest.raises(KeyError):
        load_contoh("dinas")
