"""A plan with every kind of field, and ways to write and change its workbook."""

import sys
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

sys.path.extend(  # whose helpers are used here
    str(Path(__file__).parents[1] / nama) for nama in ("spreadsheet", "domain")
)

import pytest
from openpyxl import load_workbook

from sakip_desktop.domain.kinerja import (
    Agregasi,
    Frekuensi,
    JenisIndikator,
    JenisSimpul,
    Polaritas,
    Target,
    Varian,
)
from sakip_desktop.domain.periode import bulan, semester, setahun, triwulan
from sakip_desktop.domain.rencana import IndikatorMasuk, RencanaMasuk, SimpulMasuk, UnitMasuk
from sakip_desktop.spreadsheet.read_rencana import read_rencana
from sakip_desktop.spreadsheet.write_rencana import make_template

KANTOR = 'Dinas "A" & <b>Contoh</b>'
TAHUN = 2025


def make_plan():
    unit = (
        UnitMasuk(nama="Sekretariat", singkatan="SET"),
        UnitMasuk(nama="=Bidang & <b>Satu</b>", singkatan="+B1", induk="Sekretariat"),
    )
    simpul = (
        SimpulMasuk(jenis=JenisSimpul.TUJUAN, kode="T1", uraian="Tujuan"),
        SimpulMasuk(jenis=JenisSimpul.SASARAN, kode="S1", uraian="Sasaran", induk="T1"),
        SimpulMasuk(
            jenis=JenisSimpul.PROGRAM,
            kode="1.10",
            uraian='=HYPERLINK("http://x")',
            induk="S1",
            unit="Sekretariat",
            pagu_murni=12_277_627_611,
            pagu_perubahan=0,
        ),
        SimpulMasuk(jenis=JenisSimpul.KEGIATAN, kode="1.10.01", uraian="@SUM(A1)", induk="1.10"),
        SimpulMasuk(
            jenis=JenisSimpul.SUB_KEGIATAN, kode="1.10.01.0001", uraian="-5%", induk="1.10.01"
        ),
    )
    dasar = IndikatorMasuk(
        kode="01",
        nama="Rasio",
        jenis=JenisIndikator.IKU,
        simpul="S1",
        unit="Sekretariat",
        satuan="%",
        polaritas=Polaritas.NAIK,
        agregasi=Agregasi.RERATA,
        frekuensi=Frekuensi.BULANAN,
        desimal=3,
        kumulatif_realisasi=True,
        kumulatif_target=False,
        definisi="Baris satu\nbaris dua",
        alasan_pemilihan="alasan",
        rumus="=A/B × 100",
        pembilang="Yang selesai",
        penyebut="Semua",
        satuan_pembilang="Surat",
        satuan_penyebut="Surat masuk",
        pengali=Decimal(1000),
        batas_bawah=Decimal("-0.5"),
        batas_atas=Decimal(100),
        realisasi_terburuk=Decimal("0.1"),
        sumber_data="sumber",
        bukti="bukti",
        penanggung_jawab="Kabid",
        baseline=Decimal("12.34"),
        baseline_tahun=2024,
        target_renstra=Decimal("99.9"),
        standar_nasional=Decimal(80),
        standar_sumber="Peraturan",
        bobot=Decimal("1.5"),
        sk_iku="Keputusan 1/2025",
        target_renstra_tahunan={
            setahun(TAHUN): Target(Decimal("85.5")),
            setahun(TAHUN + 1): Target(Decimal("1234567.123456789012")),
        },
        mulai_pada=date(TAHUN, 7, 1),
        target={
            setahun(TAHUN): Target(Decimal("85.5")),
            triwulan(TAHUN, 3): Target(Decimal(0)),
            semester(TAHUN, 2): Target(Decimal("0.648")),
            bulan(TAHUN, 12): Target(Decimal("1234567.123456789012")),
        },
    )
    polos = IndikatorMasuk(
        kode="02",
        nama="Dokumen",
        jenis=JenisIndikator.LAINNYA,
        simpul="1.10.01.0001",
        unit="=Bidang & <b>Satu</b>",
        satuan="Dokumen",
        polaritas=Polaritas.TURUN,
        varian=Varian.RASIO,
        agregasi=Agregasi.JUMLAH,
        frekuensi=Frekuensi.TRIWULAN,
        target={setahun(TAHUN): Target(Decimal(1250))},
    )
    label = (("D", Decimal(1)), ("C", Decimal("1.5")), ("CC", Decimal(3)))
    return RencanaMasuk(
        tahun=TAHUN,
        kantor=KANTOR,
        unit=unit,
        simpul=simpul,
        indikator=(
            dasar,
            polos,
            replace(
                polos,
                kode="03",
                polaritas=Polaritas.RENTANG,
                varian=Varian.KHUSUS,
                target={setahun(TAHUN): Target(Decimal("7.5"), Decimal(8))},
                target_renstra_tahunan={setahun(TAHUN): Target(Decimal("7.5"), Decimal(8))},
            ),
            replace(
                polos,
                kode="04",
                polaritas=Polaritas.PREDIKAT,
                varian=Varian.BAWAAN,
                agregasi=Agregasi.TERAKHIR,
                predikat=label,
                target={setahun(TAHUN): Target(Decimal("1.5"))},
                target_renstra_tahunan={setahun(TAHUN + 2): Target(Decimal(1))},
            ),
            replace(
                polos,
                kode="05",
                polaritas=Polaritas.YA_TIDAK,
                varian=Varian.BAWAAN,
                agregasi=Agregasi.MIN,
                target={
                    setahun(TAHUN): Target(Decimal(1)),
                    bulan(TAHUN, 1): Target(Decimal(0)),
                },
            ),
        ),
    )


@pytest.fixture
def rencana():
    return make_plan()


@cache
def _plan_bytes():
    return make_template(KANTOR, TAHUN, make_plan())


@pytest.fixture
def buku(tmp_path, rencana):
    """The workbook of the plan, on the disk."""
    path = tmp_path / "rencana.xlsx"
    path.write_bytes(_plan_bytes())
    return path


@pytest.fixture
def change(buku):
    """Change the workbook through openpyxl, as an editor would, and read it back."""

    def change_and_read(ubah, **lain):
        isi = load_workbook(buku)
        ubah(isi)
        isi.save(buku)
        return read_rencana(buku, **{"tahun": TAHUN, "kantor_nama": KANTOR} | lain)

    return change_and_read


@pytest.fixture
def column():
    """Number of the column under a heading (stars do not matter)."""

    def find(lembar, judul):
        for sel in lembar[3]:
            if str(sel.value).rstrip(" *") == judul:
                return sel.column
        raise KeyError(judul)

    return find
