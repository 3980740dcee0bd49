"""A form that comes back leaves what typing the same values leaves, but for time and way."""

from decimal import Decimal
from random import Random

import pytest
from isi_formulir import Titik, dan_yang_ditahan, isi_berkas
from kantor_uji import JULI, PENGUMPULAN, A, B

from sakip_desktop.domain.angka import format_isian
from sakip_desktop.domain.periode import parse_periode, triwulan
from sakip_desktop.services import alur
from sakip_desktop.services.formulir_masuk import periksa_formulir, terapkan_formulir
from sakip_desktop.services.formulir_terbit import buat_formulir

# Ids are made by chance and time; the row version counts savings: a form is saved once.
_CARA = {"id", "diubah_pada", "versi"}
_KATA = (
    "Rapat tertunda", "=SUM(1)", "+62 812", "dua\nbaris", "Café “naïve” – selesai", "@nama", "-5",
    "'petik'", "  spasi  tengah ", "100 %",
)  # fmt: skip
_ANGKA = {
    "A1": (7, 0, 12, "1.250", "14 Dokumen", "10"),
    "A4": (85.5, 0.1, 101.25, "87,25", "85.5", -3),
    "B1": (5, 4.5, "6", 0),
}


def draw(acak, unit):
    """What somebody fills in: numbers as numbers or texts, words here and there."""
    isian = {}
    kode_unit, rupiah = (("A1", "A2", "A4"), "SK1") if unit == A else (("B1",), "SK2")
    for kode in kode_unit:
        if kode in _ANGKA and acak.random() < 0.85:
            isian[kode, "nilai"] = acak.choice(_ANGKA[kode])
        elif kode in _ANGKA:
            isian[kode, "tidak_dapat_dipenuhi"] = acak.choice(_KATA)
        else:
            isian |= {
                (kode, kolom): acak.choice((0, 45, 50, "1.000,5", 12.5))
                for kolom in ("pembilang", "penyebut")
                if acak.random() < 0.8
            }
        kata = ("penjelasan", "kendala", "upaya")
        isian |= {(kode, k): acak.choice(_KATA) for k in kata if acak.random() < 0.4}
    isian[rupiah, "nilai"] = acak.choice((1_000_000, "1.500.000", "Rp2.000.000", 0, 99_000_000))
    if acak.random() < 0.5:
        isian[rupiah, "penjelasan"] = acak.choice(_KATA)
    return isian


def typed(nilai):
    """A cell of the form as a person types it in the window."""
    return nilai if isinstance(nilai, str) else format_isian(Decimal(repr(nilai)))


def type_in(uji, isian):
    for (kode, kolom), nilai in isian.items():
        if kode.startswith("SK"):
            uji.isi_rupiah(kode, typed(nilai), kolom=kolom, versi=budget_version(uji, kode))
        else:
            uji.isi(kode, kolom, typed(nilai))


def budget_version(uji, kode):
    with uji.ctx.engine.connect() as conn:
        return (
            conn.exec_driver_sql(
                "SELECT versi FROM realisasi_anggaran WHERE simpul_id = ?", (uji.simpul[kode],)
            ).scalar()
            or 0
        )


def stored(uji):
    """The figures and the budget lines, row by row."""
    hasil = {}
    with uji.ctx.engine.connect() as conn:
        for tabel in ("realisasi", "realisasi_anggaran"):
            baris = conn.exec_driver_sql(f"SELECT * FROM {tabel}").mappings()
            hasil[tabel] = sorted(
                repr({k: v for k, v in satu.items() if k not in _CARA}) for satu in baris
            )
    return hasil


@pytest.mark.parametrize(
    "benih", [0, 1, 2, *(pytest.param(satu, marks=pytest.mark.luas) for satu in range(3, 12))]
)
def test_reading_a_form_in_equals_typing_it(uji, tmp_path, benih):
    acak = Random(benih)
    unit, akun = (A, "pengisi-a") if benih % 3 else (B, "pengisi-b")
    isian = draw(acak, unit)
    dahulu = draw(acak, unit) if benih % 4 == 1 else {}  # typed before the form was made

    titik = Titik(uji)
    type_in(uji.masuk(akun), dahulu)
    uji.masuk("perencana")
    folder = tmp_path / "keluar"
    berkas = buat_formulir(uji.ctx, [uji.unit[unit]], JULI, folder).berkas[0]
    # What is a number now takes the place of a reason, and the other way round.
    kosong = {
        (kode, lawan): None
        for kode, kolom in isian
        for lawan in _lawan(kode, kolom)
        if (kode, lawan) in dahulu
    }
    isi_berkas(berkas, kosong | isian)
    uji.masuk(akun)
    (hasil,) = periksa_formulir(uji.ctx, [berkas])
    assert not hasil.ditolak
    assert hasil.masalah == ()
    terapkan_formulir(uji.ctx, [hasil], dan_yang_ditahan(hasil))
    dari_berkas = stored(uji)

    titik.back()
    assert stored(uji) == {"realisasi": [], "realisasi_anggaran": []}
    type_in(uji.masuk(akun), dahulu)
    type_in(uji, isian)
    assert dari_berkas == stored(uji)


def _lawan(kode, kolom):
    if kode.startswith("SK"):
        return ()
    if kolom == "tidak_dapat_dipenuhi":
        return ("nilai",)
    return ("tidak_dapat_dipenuhi",) if kolom == "nilai" else ()


@pytest.mark.luas
def test_a_quarters_form_has_each_month_and_the_rupiah_in_its_last(uji, tmp_path):
    """Also the indikator that is measured once a quarter; a month of its own is refused."""
    tw4 = triwulan(2025, 4)
    alur.mulai_siklus(uji.masuk("perencana").ctx, PENGUMPULAN, tw4)
    uji.jalan("isi-formulir", periode=tw4)
    titik = Titik(uji)
    uji.masuk("perencana")
    berkas = buat_formulir(uji.ctx, [uji.unit[A]], tw4, tmp_path).berkas[0]
    isian = {("A1", "nilai", f"2025-{ke}"): ke for ke in (10, 11, 12)}
    isian |= {("A3", "nilai", "2025-12"): 1, ("A4", "penjelasan", "2025-11"): "Rapat ditunda"}
    isian |= {("SK1", "nilai", "2025-12"): "3.000.000"}
    isi_berkas(berkas, isian)
    (hasil,) = periksa_formulir(uji.ctx, [berkas])
    assert (hasil.masalah, len(hasil.diambil)) == ((), 6)
    assert {s.kolom for s in hasil.sel} >= {"Realisasi Oktober 2025", "Penjelasan November 2025"}
    terapkan_formulir(uji.masuk("pengisi-a").ctx, [hasil])
    dari_berkas = stored(uji)
    titik.back().masuk("pengisi-a")
    for (kode, kolom, waktu), nilai in isian.items():
        if kode == "SK1":
            uji.isi_rupiah(kode, nilai, parse_periode(waktu), kolom=kolom)
        else:
            uji.isi(kode, kolom, typed(nilai), parse_periode(waktu))
    assert dari_berkas == stored(uji)
