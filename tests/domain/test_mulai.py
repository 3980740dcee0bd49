"""What joins a plan within the year counts from its day on."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from sakip_desktop.domain.agregasi import aggregate, aggregate_sd
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Frekuensi,
    Indikator,
    JenisIndikator,
    Keadaan,
    Realisasi,
)
from sakip_desktop.domain.periode import bulan, semester, setahun, triwulan

TAHUN = 2025
SATU = Indikator(
    id="i",
    versi_id="v",
    versi=1,
    kode="A",
    nama="A",
    jenis=JenisIndikator.IKU,
    simpul_id="s",
    unit_id="u",
    satuan="Dokumen",
    agregasi=Agregasi.JUMLAH,
    mulai_pada=date(TAHUN, 9, 1),
)


def test_it_is_in_force_where_the_period_ends_on_or_after_its_day():
    assert [p.kode for p in setahun(TAHUN).bulan if SATU.in_force(p)] == [
        "2025-09",
        "2025-10",
        "2025-11",
        "2025-12",
    ]
    assert SATU.in_force(triwulan(TAHUN, 3))
    assert SATU.in_force(setahun(TAHUN))
    assert not SATU.in_force(semester(TAHUN, 1))
    tengah = replace(SATU, mulai_pada=date(TAHUN, 9, 15), berhenti_pada=date(TAHUN, 11, 30))
    assert [p.ke for p in setahun(TAHUN).bulan if tengah.in_force(p)] == [9, 10]
    kuartal = replace(SATU, frekuensi=Frekuensi.TRIWULAN)
    assert [p.ke for p in kuartal.measured_months(setahun(TAHUN))] == [9, 12]
    assert kuartal.measured_before(bulan(TAHUN, 9)) == bulan(TAHUN, 6)


def test_the_months_before_it_are_not_due():
    figur = {
        satu: Realisasi(
            indikator_id="i", periode=satu, keadaan=Keadaan.TERISI, nilai=Decimal(satu.ke)
        )
        for satu in (bulan(TAHUN, 9), bulan(TAHUN, 10))
    }
    tw3 = aggregate(SATU, figur, triwulan(TAHUN, 3))
    assert (tw3.nilai, tw3.terisi, tw3.seharusnya) == (Decimal(9), 1, 1)
    oktober = aggregate_sd(SATU, figur, bulan(TAHUN, 10))
    assert (oktober.nilai, oktober.terisi, oktober.seharusnya) == (Decimal(19), 2, 2)
    kumulatif = replace(SATU, kumulatif_realisasi=True)
    assert aggregate(kumulatif, figur, triwulan(TAHUN, 3)).nilai == 9
    assert aggregate(kumulatif, figur, bulan(TAHUN, 10)).nilai == 1
    setahun_ = aggregate(SATU, figur, setahun(TAHUN))
    assert (setahun_.terisi, setahun_.seharusnya) == (2, 4)
