"""A field typed in the window means what its cell in the workbook means."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Frekuensi,
    JenisIndikator,
    JenisSimpul,
    Polaritas,
    Target,
    Varian,
)
from sakip_desktop.domain.periode import setahun, triwulan
from sakip_desktop.domain.pilihan import target_period
from sakip_desktop.domain.rencana import IndikatorMasuk, SimpulMasuk
from sakip_desktop.spreadsheet.isian_rencana import (
    column_title,
    find_column,
    read_field,
    write_field,
)
from sakip_desktop.spreadsheet.kolom_rencana import INDIKATOR, SIMPUL, Isi
from sakip_desktop.spreadsheet.read_rencana import read_rencana
from sakip_desktop.spreadsheet.write_rencana import make_template

TAHUN = 2025
_ANGKA = st.decimals(
    min_value=Decimal(-99999), max_value=Decimal(99_999_999), places=3, allow_nan=False
)
_KATA = st.text("abcXYZ 12-/().,", min_size=1, max_size=30).map(str.strip).filter(bool)
_KALIMAT = st.text("ab \nÉ–1", max_size=40).map(str.strip)


@st.composite
def indikator(draw):
    """An indikator whose every field may hold something; it need not make sense."""
    polaritas = draw(st.sampled_from(Polaritas))
    predikat = draw(
        st.sampled_from([(), (("D", Decimal(1)), ("C", Decimal("2.125"))), (("CC", Decimal(3)),)])
    )
    satuan = draw(st.sampled_from(["%", "Dokumen", "Rp", "Indeks", "Hari"]))
    if polaritas is Polaritas.RENTANG:
        bawah, atas = sorted((abs(draw(_ANGKA)), abs(draw(_ANGKA))))
        target = Target(bawah, atas)
    elif polaritas is Polaritas.YA_TIDAK:
        target = Target(Decimal(draw(st.integers(0, 1))))
    elif polaritas is Polaritas.PREDIKAT:
        predikat = predikat or (("B", Decimal(4)),)
        target = Target(draw(st.sampled_from([skor for _, skor in predikat])))
    else:
        target = Target(draw(_ANGKA))
    boleh_kosong = st.none() | _ANGKA
    return IndikatorMasuk(
        kode="A1",
        nama=" ".join(draw(_KATA).split()),
        jenis=draw(st.sampled_from(JenisIndikator)),
        simpul="S1",
        unit="Bagian A",
        satuan=satuan,
        polaritas=polaritas,
        varian=draw(st.sampled_from(Varian)),
        agregasi=draw(st.sampled_from(Agregasi)),
        frekuensi=draw(st.sampled_from(Frekuensi)),
        desimal=draw(st.none() | st.integers(0, 6)),
        kumulatif_realisasi=draw(st.none() | st.booleans()),
        definisi=draw(_KALIMAT),
        batas_atas=draw(boleh_kosong),
        bobot=draw(boleh_kosong),
        baseline_tahun=draw(st.none() | st.integers(1900, 2999)),
        predikat=predikat,
        target={setahun(TAHUN): target},
        berhenti_pada=draw(st.none() | st.dates(date(TAHUN, 1, 1), date(TAHUN, 12, 31))),
    )


def read_back(kolom, satu):
    return read_field(
        kolom,
        write_field(kolom, satu, TAHUN),
        TAHUN,
        satuan=satu.satuan,
        polaritas=satu.polaritas,
        predikat=satu.predikat,
    )


@pytest.mark.luas
@given(indikator())
@settings(max_examples=120)
def test_what_is_shown_for_editing_reads_back_the_same_without_an_echo(satu):
    for kolom in INDIKATOR.kolom:
        bacaan = read_back(kolom, satu)
        if kolom.isi is Isi.TARGET:
            ada = satu.target if kolom.kunci == "target:tahun" else {}
            harap = next(iter(ada.values()), None)
        else:
            harap = getattr(satu, kolom.kunci)
        kosong = harap in (None, "", ())
        assert (bacaan.nilai in (None, "", ())) if kosong else bacaan.nilai == harap, kolom.kunci
        assert bacaan.gema == "" or kolom.isi is Isi.PREDIKAT


def test_the_window_and_the_workbook_read_the_same(tmp_path):
    """Every column of a file's row, typed again, gives the file's value."""
    satu = IndikatorMasuk(
        kode="A1",
        nama="Indikator",
        jenis=JenisIndikator.IKU,
        simpul="S1",
        unit="Bagian A",
        satuan="Dokumen",
        polaritas=Polaritas.NAIK,
        agregasi=Agregasi.JUMLAH,
        frekuensi=Frekuensi.TRIWULAN,
        kumulatif_target=True,
        definisi="Baris satu\nbaris dua",
        baseline=Decimal("1234.5"),
        target={setahun(TAHUN): Target(Decimal(1250)), triwulan(TAHUN, 1): Target(Decimal("2.5"))},
        berhenti_pada=date(TAHUN, 7, 1),
    )
    simpul = SimpulMasuk(
        jenis=JenisSimpul.SASARAN, kode="S1", uraian="Sasaran", pagu_murni=1_250_000
    )
    from sakip_desktop.domain.rencana import RencanaMasuk, UnitMasuk

    plan = RencanaMasuk(
        tahun=TAHUN,
        kantor="Kantor",
        unit=(UnitMasuk(nama="Bagian A"),),
        simpul=(simpul,),
        indikator=(satu,),
    )
    path = tmp_path / "r.xlsx"
    path.write_bytes(make_template("Kantor", TAHUN, plan))
    (dibaca,) = read_rencana(path, tahun=TAHUN, kantor_nama="Kantor").rencana.indikator
    for kolom in INDIKATOR.kolom:
        nilai = read_back(kolom, satu).nilai
        if kolom.isi is Isi.TARGET:
            assert nilai == dibaca.target.get(target_period(kolom.kunci, TAHUN))
        elif nilai is not None:
            assert nilai == getattr(dibaca, kolom.kunci), kolom.kunci
    for kolom in SIMPUL.kolom:
        teks = write_field(kolom, simpul, TAHUN)
        assert read_field(kolom, teks, TAHUN).nilai in {getattr(simpul, kolom.kunci), ""}


def test_a_column_is_found_by_field_and_period_and_has_its_name():
    assert column_title(find_column(INDIKATOR, "target:2025-TW3", TAHUN), TAHUN) == (
        "Target Triwulan III 2025"
    )
    assert column_title(find_column(INDIKATOR, "nama", TAHUN), TAHUN) == "Nama indikator"
    for kunci in ("target:2026", "target:tahun", "ngawur"):
        with pytest.raises(KeyError):
            find_column(INDIKATOR, kunci, TAHUN)


@pytest.mark.luas
def test_what_was_understood_is_said_and_what_was_not_is_a_sentence():
    baseline = find_column(INDIKATOR, "baseline", TAHUN)
    assert read_field(baseline, "12.5", TAHUN, satuan="%").gema == "terbaca 12,5"
    for teks, cocok in (
        ("87.455", r"Baseline belum disimpan\. .*87"),
        ("dua", "Baseline belum disimpan"),
        ("12 Orang", "Baseline belum disimpan"),
    ):
        with pytest.raises(DataTidakSah, match=cocok):
            read_field(baseline, teks, TAHUN, satuan="%")
    berhenti = find_column(INDIKATOR, "berhenti_pada", TAHUN)
    with pytest.raises(DataTidakSah, match="di luar tahun rencana 2025"):
        read_field(berhenti, "1 Juli 2026", TAHUN)
    satu = replace(SimpulMasuk(jenis=JenisSimpul.SASARAN, kode="S", uraian="x"), pagu_murni=5)
    assert write_field(find_column(SIMPUL, "pagu_murni", TAHUN), satu, TAHUN) == "5"
