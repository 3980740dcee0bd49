"""What a year's plan lacks before it can start."""

from datetime import date

import pytest
from kantor_uji import TAHUN, A, B, person

from sakip_desktop.domain.errors import IzinDitolak
from sakip_desktop.domain.kinerja import JenisSimpul
from sakip_desktop.domain.rencana import Objek, SimpulMasuk
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.services import baris_rencana, kantor, pengguna, ubah_rencana
from sakip_desktop.services.kesiapan import kesiapan_rencana
from sakip_desktop.services.ubah_rencana import Isian

SEBAB = "Melengkapi rencana"
_TEKS = ("definisi", "rumus", "sumber_data", "penanggung_jawab", "bukti")


def isi(uji, *isian):
    uji.masuk("perencana")
    ubah_rencana.ubah_banyak(
        uji.ctx,
        TAHUN,
        [
            Isian(Objek.SIMPUL if kode in uji.simpul else Objek.INDIKATOR, kode, kolom, teks)
            for kode, kolom, teks in isian
        ],
        alasan=SEBAB,
    )


def kurang(uji, tahun=TAHUN):
    return {(satu.kode, satu.kolom): satu for satu in kesiapan_rencana(uji.ctx, tahun).kurang}


def test_a_year_without_a_plan_is_not_ready_and_staf_are_not_told(uji):
    hasil = kesiapan_rencana(uji.masuk("perencana").ctx, 2030)
    assert not hasil.siap
    assert hasil.ringkas == "Rencana 2030 belum ada."
    assert hasil.kurang[0].saran
    with pytest.raises(IzinDitolak):
        kesiapan_rencana(uji.masuk("staf-a").ctx, TAHUN)


def test_each_gap_is_said_with_advice_and_is_gone_when_filled(uji):
    uji.masuk("perencana")
    semua = kesiapan_rencana(uji.ctx, TAHUN)
    assert all(satu.apa.endswith(".") and satu.saran.endswith(".") for satu in semua.kurang)
    tingkat = [satu.tingkat for satu in semua.kurang]
    assert tingkat == sorted(tingkat, key=list(Tingkat).index)
    ada = kurang(uji)
    assert ("A1", "definisi") not in ada
    assert ("A2", "rumus") not in ada  # its formula is its components
    satu = ada["A1", "target:2025-01"]
    assert (satu.unit, satu.objek, satu.tingkat) == (A, Objek.INDIKATOR, Tingkat.PERINGATAN)
    assert satu.apa == "Target bulan belum diisi (10 dari 12): yang pertama Januari 2025."
    assert ada["A3", "target:2025-TW1"].apa.startswith("Target triwulan belum diisi (4 dari 4)")
    assert semua.siap
    assert semua.ringkas.startswith("Rencana 2025 dapat dijalankan; ")
    isi(uji, ("A1", "target:2025", ""), ("A4", "pembilang", "x"), ("A3", "frekuensi", "Tahunan"))
    ada = kurang(uji)
    assert ada["A1", "target:2025"].tingkat is Tingkat.KESALAHAN
    assert ada["A4", "penyebut"].tingkat is Tingkat.KESALAHAN
    assert not any(kode == "A3" and kolom.startswith("target") for kode, kolom in ada)
    hasil = kesiapan_rencana(uji.ctx, TAHUN)
    assert not hasil.siap
    assert hasil.ringkas.startswith("Rencana 2025 belum siap: 2 hal harus dilengkapi, ")
    bulan = [f"target:2025-{ke:02d}" for ke in range(1, 13)]
    isi(
        uji,
        ("A4", "pembilang", ""),
        *((kode, kolom, "1") for kode in ("A1", "A2", "A4", "B1") for kolom in bulan),
        *((kode, "target:2025", "1") for kode in ("A2", "A3", "A4", "B1")),
        ("A1", "target:2025", "12"),
        *((kode, kolom, "ada") for kode in ("A1", "A2", "A3", "A4", "B1") for kolom in _TEKS),
    )
    hasil = kesiapan_rencana(uji.ctx, TAHUN)
    assert hasil.kurang == ()
    assert (hasil.siap, hasil.ringkas) == (True, "Rencana 2025 lengkap dan siap dijalankan.")
    # What is retired needs nothing more, and a new sub kegiatan needs a unit and a pagu.
    isi(uji, ("A1", "definisi", ""))
    baris_rencana.hentikan(
        uji.ctx, TAHUN, Objek.INDIKATOR, "A1", date(TAHUN, 9, 1), alasan="Tidak relevan"
    )
    for jenis, kode, induk in (
        (JenisSimpul.SUB_KEGIATAN, "SK3", "K1"),
        (JenisSimpul.SASARAN, "S2", ""),
    ):
        satu = SimpulMasuk(jenis=jenis, kode=kode, uraian="Baru", induk=induk)
        baris_rencana.tambah_simpul(uji.ctx, TAHUN, satu, alasan=SEBAB)
    assert {kunci: k.tingkat.value for kunci, k in kurang(uji).items()} == {
        ("SK3", "unit"): "kesalahan",
        ("SK3", "pagu_murni"): "peringatan",
        ("S2", ""): "peringatan",
    }


def test_findings_of_the_plan_and_contradictions_are_among_them(uji):
    isi(uji, ("A1", "polaritas", "Rentang"), ("K1", "pagu_murni", "1.000.000"))
    ada = kesiapan_rencana(uji.ctx, TAHUN).kurang
    assert any(k.kode == "A1" and "rentang" in k.apa.lower() for k in ada)
    assert any(k.kode == "K1" and k.objek is Objek.SIMPUL and "18.000.000" in k.apa for k in ada)
    assert not any(k.kode == "A1" and "Target bulan" in k.apa and not k.saran for k in ada)


def test_people_who_are_missing_on_the_day_are_missing(uji):
    uji.masuk("perencana")
    siap = kesiapan_rencana(uji.ctx, TAHUN)
    assert not any(satu.objek in (None, Objek.UNIT) for satu in siap.kurang)
    uji.masuk("admin")
    unit = {satu.nama: satu.id for satu in kantor.list_unit(uji.ctx)}
    for akun in ("pengisi-b", "pimpinan"):
        orang = person(akun, unit, orang_id=uji.orang[akun], sandi="", aktif=False)
        pengguna.save_orang(uji.ctx, orang)
    orang = person("kabag", unit, orang_id=uji.orang["kabag"], sandi="", peran=())
    pengguna.save_orang(uji.ctx, orang)
    uji.jam.maju(days=1)
    uji.masuk("perencana")
    hilang = [k for k in kesiapan_rencana(uji.ctx, TAHUN).kurang if k.objek in (None, Objek.UNIT)]
    assert [(k.tingkat.value, k.kode, k.unit) for k in hilang] == [
        ("kesalahan", "", ""),
        ("kesalahan", "", ""),
        ("kesalahan", B, B),
    ]
    assert "Kepala Bagian" in hilang[0].apa
    assert "Sekretaris DPRD" in hilang[1].apa
    assert hilang[2].apa == (
        "Belum ada Kepala Subbagian/JF (pengisi data) untuk Bagian B pada 2 Agustus 2025."
    )
    assert "Administrasi" in hilang[2].saran
