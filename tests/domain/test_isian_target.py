"""Targets as they are typed: they read back the same."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakip_desktop.domain.angka import parse_angka, parse_predikat, parse_ya_tidak
from sakip_desktop.domain.isian_target import renstra_isian, target_isian
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Frekuensi,
    JenisIndikator,
    Polaritas,
    Target,
)
from sakip_desktop.domain.periode import setahun
from sakip_desktop.domain.rencana import IndikatorMasuk

LABEL = (("D", Decimal(1)), ("C", Decimal("1.5")), ("CC", Decimal(3)))


def masuk(polaritas=Polaritas.NAIK, satuan="%", **lain):
    return IndikatorMasuk(
        kode="I1",
        nama="Satu",
        jenis=JenisIndikator.IKU,
        simpul="S1",
        unit="Umum",
        satuan=satuan,
        polaritas=polaritas,
        agregasi=Agregasi.TERAKHIR,
        frekuensi=Frekuensi.TAHUNAN,
        **lain,
    )


@pytest.mark.parametrize(
    ("satu", "target", "teks"),
    [
        (masuk(), None, ""),
        (masuk(), Target(Decimal("87.5")), "87,5"),
        (masuk(satuan="Dokumen"), Target(Decimal(1250)), "1250"),
        (masuk(Polaritas.RENTANG), Target(Decimal(80), Decimal("90.5")), "80..90,5"),
        (masuk(Polaritas.YA_TIDAK), Target(Decimal(1)), "Ya"),
        (masuk(Polaritas.YA_TIDAK), Target(Decimal(0)), "Tidak"),
        (masuk(Polaritas.YA_TIDAK), Target(Decimal(2)), "2"),
        (masuk(Polaritas.PREDIKAT, predikat=LABEL), Target(Decimal(3)), "CC"),
        (masuk(Polaritas.PREDIKAT, predikat=LABEL), Target(Decimal("2.5")), "2,5"),
    ],
)
def test_a_target_is_written_as_it_is_typed(satu, target, teks):
    assert target_isian(satu, target) == teks


def test_between_the_ends_of_a_range_stands_what_the_place_writes():
    satu = masuk(Polaritas.RENTANG)
    assert target_isian(satu, Target(Decimal(80), Decimal(90)), " – ") == "80 – 90"


def test_the_renstras_targets_stand_in_the_order_of_the_years():
    tahunan = {setahun(2027): Target(Decimal(3)), setahun(2025): Target(Decimal(1))}
    satu = masuk(Polaritas.PREDIKAT, predikat=LABEL, target_renstra_tahunan=tahunan)
    assert renstra_isian(satu) == "2025=D; 2027=CC"
    assert renstra_isian(masuk()) == ""


angka = st.decimals(-(10**9), 10**9, places=4, allow_nan=False)


@given(angka, angka, st.sampled_from(["%", "Dokumen", "Orang", "Indeks", "Rp"]))
def test_law_what_is_written_reads_back_the_same(kiri, kanan, satuan):
    bawah, atas = sorted((kiri, kanan))
    satu = masuk(Polaritas.RENTANG, satuan)
    hasil = parse_angka(target_isian(satu, Target(bawah, atas)), satuan=satuan, rentang=True)
    assert (hasil.nilai, hasil.atas) == (bawah, atas)
    satu = masuk(satuan=satuan)
    assert parse_angka(target_isian(satu, Target(kiri)), satuan=satuan).nilai == kiri


@pytest.mark.parametrize("skor", [satu for _, satu in LABEL])
def test_law_labels_read_back_the_same(skor):
    satu = masuk(Polaritas.PREDIKAT, predikat=LABEL)
    assert parse_predikat(target_isian(satu, Target(skor)), LABEL).nilai == skor
    biner = Target(Decimal(int(skor > 1)))
    assert parse_ya_tidak(target_isian(masuk(Polaritas.YA_TIDAK), biner)).nilai == biner.nilai
