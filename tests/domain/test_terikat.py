"""What binds the plan to its figures: what a change would orphan, and how it is done right."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sampel_domain import TAHUN

from sakip_desktop.domain.kinerja import (
    Agregasi,
    Frekuensi,
    JenisIndikator,
    JenisSimpul,
    Polaritas,
)
from sakip_desktop.domain.periode import bulan
from sakip_desktop.domain.rencana import BEBAS, IndikatorMasuk, SimpulMasuk, Terikat
from sakip_desktop.domain.terikat import (
    Ikatan,
    first_day,
    refuse_start,
    replace_advice,
    tied_indikator,
    tied_pagu,
    tied_simpul,
)

JAN, FEB, MAR, APR = (bulan(TAHUN, ke) for ke in range(1, 5))
PROGRAM = SimpulMasuk(
    jenis=JenisSimpul.PROGRAM, kode="P1", uraian="Program", induk="S1", unit="Umum"
)
KEGIATAN = SimpulMasuk(jenis=JenisSimpul.KEGIATAN, kode="K1", uraian="", induk="P1", unit="Umum")
BULANAN = IndikatorMasuk(
    kode="I1",
    nama="Surat selesai",
    jenis=JenisIndikator.IKU,
    simpul="P1",
    unit="Umum",
    satuan="Surat",
    polaritas=Polaritas.NAIK,
    agregasi=Agregasi.JUMLAH,
    frekuensi=Frekuensi.BULANAN,
)
TRIWULANAN = replace(BULANAN, frekuensi=Frekuensi.TRIWULAN)
RASIO = replace(BULANAN, pembilang="selesai", penyebut="masuk")


def kolom(ikatan):
    return [satu.kolom for satu in ikatan]


def test_advice_says_where_something_is_retired_and_what_follows():
    assert replace_advice() == "Hentikan yang ini dan tambahkan penggantinya dengan kode lain."
    ganti = Ikatan(kolom="unit", alasan="", saran=" untuk Umum.", ganti=True)
    assert ganti.advice("(kolom Berhenti per)") == (
        "Hentikan yang ini (kolom Berhenti per) dan tambahkan penggantinya dengan kode lain untuk "
        "Umum."
    )
    biasa = Ikatan(kolom="pagu_murni", alasan="", saran="Rincikan tahun depan.")
    assert biasa.advice("(kolom Berhenti per)") == "Rincikan tahun depan."


# --- nodes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ubah", "terikat", "diukur", "terkena"),
    [
        ({}, Terikat(diukur=(JAN,)), (JAN,), []),
        ({"uraian": "Lain"}, Terikat(diukur=(JAN,)), (JAN,), []),
        ({"unit": "Hukum"}, BEBAS, (), []),
        ({"unit": "Hukum"}, Terikat(terbuka=(JAN,)), (), ["unit"]),
        ({"unit": ""}, Terikat(diukur=(JAN,)), (), ["unit"]),
        ({"induk": "S2"}, Terikat(diukur=(JAN,)), (), []),
        ({"induk": "S2"}, BEBAS, (JAN,), ["induk"]),
        ({"induk": "S2", "unit": "Hukum"}, Terikat(diukur=(JAN,)), (FEB,), ["unit", "induk"]),
    ],
)
def test_a_node_keeps_its_unit_and_its_place_once_measured(ubah, terikat, diukur, terkena):
    ikatan = tied_simpul(PROGRAM, replace(PROGRAM, **ubah), terikat, diukur)
    assert kolom(ikatan) == terkena
    assert all(satu.ganti for satu in ikatan), "retire it and put another one in its place"


def test_a_node_says_until_when_and_of_whom():
    jadi = replace(PROGRAM, unit="", induk="S2")
    unit, induk = tied_simpul(PROGRAM, jadi, Terikat(terbuka=(FEB,), diukur=(JAN,)), (JAN, MAR))
    assert unit.alasan.startswith("P1 sudah berisi angka sampai Februari 2025 dari Umum;")
    assert "untuk kantor;" in unit.advice()
    assert "sudah diukur sampai Maret 2025; jumlah di atasnya akan berubah" in induk.alasan


def test_a_pagu_is_named_by_the_column_that_it_stands_in():
    for kolom_ in ("pagu_murni", "pagu_perubahan"):
        jadi = replace(KEGIATAN, **{kolom_: 100})
        assert kolom(tied_pagu(None, jadi, PROGRAM, Terikat(diukur=(JAN,)), ())) == [kolom_]


@pytest.mark.parametrize(
    ("lama", "induk", "terikat", "berpagu", "terkena"),
    [
        (None, PROGRAM, Terikat(diukur=(JAN,)), (), True),
        (KEGIATAN, PROGRAM, Terikat(terbuka=(JAN,)), (), True),  # it had none
        (None, PROGRAM, BEBAS, (), False),
        (None, None, Terikat(diukur=(JAN,)), (), False),
        (None, replace(PROGRAM, jenis=JenisSimpul.SASARAN), Terikat(diukur=(JAN,)), (), False),
        (None, PROGRAM, Terikat(diukur=(JAN,)), ("P1",), False),  # asked below already
        (replace(KEGIATAN, pagu_perubahan=5), PROGRAM, Terikat(diukur=(JAN,)), (), False),
        (replace(KEGIATAN, pagu_murni=5, induk="P9"), PROGRAM, Terikat(diukur=(JAN,)), (), True),
    ],
)
def test_a_pagu_below_would_hide_the_rupiah_entered_above(lama, induk, terikat, berpagu, terkena):
    jadi = replace(KEGIATAN, pagu_murni=100)
    ikatan = tied_pagu(lama, jadi, induk, terikat, berpagu)
    assert kolom(ikatan) == (["pagu_murni"] if terkena else [])
    for satu in ikatan:
        assert "sudah diisi di P1 sampai Januari 2025; dengan pagu di K1" in satu.alasan
        assert satu.advice("di sini") == "Rincikan pagunya dalam rencana tahun depan."
    assert tied_pagu(lama, replace(jadi, pagu_murni=None), induk, terikat, berpagu) == []


# --- indikator -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lama", "jadi", "terikat", "terkirim", "terkena"),
    [
        (BULANAN, BULANAN, Terikat(terbuka=(MAR,), diukur=(JAN, FEB)), (JAN, FEB), []),
        (BULANAN, replace(BULANAN, nama="Lain"), Terikat(terbuka=(MAR,)), (JAN,), []),
        # Another unit's form would change what was filled in.
        (BULANAN, replace(BULANAN, unit="Hukum"), BEBAS, (), []),
        (BULANAN, replace(BULANAN, unit="Hukum"), Terikat(diukur=(JAN,)), (), ["unit"]),
        # The new unit has sent its form without it.
        (BULANAN, replace(BULANAN, unit="Hukum"), BEBAS, (JAN,), ["unit"]),
        # In an open form the month would be asked for no longer.
        (BULANAN, TRIWULANAN, Terikat(terbuka=(FEB,)), (), ["frekuensi"]),
        (BULANAN, TRIWULANAN, Terikat(terbuka=(MAR,)), (), []),
        (BULANAN, TRIWULANAN, Terikat(diukur=(FEB,)), (), []),  # it keeps its version
        # A month that was sent would be asked for now.
        (TRIWULANAN, BULANAN, BEBAS, (JAN,), ["frekuensi"]),
        (TRIWULANAN, BULANAN, Terikat(diukur=(JAN,)), (JAN,), []),  # its figure is there
        (TRIWULANAN, BULANAN, BEBAS, (), []),
        # Retired, and taken up again over months that were sent.
        (
            replace(BULANAN, berhenti_pada=date(TAHUN, 1, 5)), BULANAN, BEBAS, (JAN,),
            ["berhenti_pada"],
        ),
        (BULANAN, replace(BULANAN, berhenti_pada=date(TAHUN, 1, 5)), BEBAS, (JAN,), []),
        # One figure cannot become two.
        (BULANAN, RASIO, Terikat(terbuka=(JAN,)), (), ["penyebut"]),
        (RASIO, BULANAN, Terikat(terbuka=(JAN,)), (), ["penyebut"]),
        (BULANAN, RASIO, Terikat(diukur=(JAN,)), (), []),
        (BULANAN, replace(BULANAN, pembilang="selesai"), Terikat(terbuka=(JAN,)), (), []),
    ],
)  # fmt: skip
def test_what_a_change_of_an_indikator_would_orphan(lama, jadi, terikat, terkirim, terkena):
    assert kolom(tied_indikator(lama, jadi, terikat, terkirim)) == terkena


def test_every_reason_names_its_months_and_its_way_out():
    unit, kirim = tied_indikator(
        BULANAN, replace(BULANAN, unit="Hukum"), Terikat(diukur=(FEB, JAN)), (MAR, APR)
    )
    assert unit.alasan.startswith("I1 sudah berisi angka sampai Februari 2025 dari Umum;")
    assert "penggantinya dengan kode lain untuk Hukum;" in unit.advice()
    assert kirim.alasan.startswith("Maret 2025, April 2025 sudah dikirim tanpa angka")
    assert "dengan kode lain mulai 1 Mei 2025;" in kirim.advice()
    buka = Terikat(terbuka=(FEB, JAN))
    (hilang,) = tied_indikator(BULANAN, TRIWULANAN, buka, ())
    assert hilang.alasan.startswith("Isian Januari 2025, Februari 2025 di formulir yang masih")
    assert not hilang.ganti
    for lama, jadi, cara in (
        (BULANAN, RASIO, "satu angka"),
        (RASIO, BULANAN, "pembilang dan penyebut"),
    ):
        (pecah,) = tied_indikator(lama, jadi, buka, ())
        assert pecah.alasan.endswith(f"diketik sebagai {cara}.")


def test_what_joined_within_the_year_binds_from_its_day_on():
    mulai = date(TAHUN, 3, 1)
    jadi = replace(TRIWULANAN, frekuensi=Frekuensi.BULANAN)
    assert kolom(tied_indikator(TRIWULANAN, jadi, BEBAS, (JAN, FEB))) == ["frekuensi"]
    lama, jadi = (replace(satu, mulai_pada=mulai) for satu in (TRIWULANAN, jadi))
    assert tied_indikator(lama, jadi, BEBAS, (JAN, FEB)) == []


@pytest.mark.parametrize("lama", [None, date(TAHUN, 2, 1)])
@pytest.mark.parametrize("baru", [None, date(TAHUN, 3, 1)])
def test_the_first_day_of_what_is_in_the_plan_stays(lama, baru):
    ikatan = tied_indikator(
        replace(BULANAN, mulai_pada=lama), replace(BULANAN, mulai_pada=baru), BEBAS, ()
    )
    if lama == baru:
        assert ikatan == []
        return
    (satu,) = ikatan
    sejak = "awal tahun" if lama is None else f"1 Februari {TAHUN}"
    assert satu.kolom == "mulai_pada"
    assert satu.alasan == f"I1 sudah berlaku sejak {sejak}; hari pertamanya tidak berubah lagi."
    assert satu.advice("(kolom X)").endswith("kode lain yang berlaku mulai tanggal itu.")


def test_something_new_begins_after_what_its_unit_handed_over():
    assert refuse_start(date(TAHUN, 1, 1), ()) is None
    assert refuse_start(date(TAHUN, 3, 1), (JAN, FEB)) is None
    assert refuse_start(date(TAHUN, 2, 28), (JAN, FEB)) == (
        f"Formulir unitnya sudah dikirim sampai 28 Februari {TAHUN}.",
        f"Pilih 1 Maret {TAHUN} atau sesudahnya.",
    )


bulan_acak = st.sets(st.integers(1, 12).map(lambda ke: bulan(TAHUN, ke))).map(tuple)
masuk = st.builds(
    replace,
    st.just(BULANAN),
    unit=st.sampled_from(["Umum", "Hukum"]),
    frekuensi=st.sampled_from(Frekuensi),
    penyebut=st.sampled_from(["", "masuk"]),
    pembilang=st.just("selesai"),
)


@given(masuk, masuk, bulan_acak, bulan_acak, bulan_acak)
def test_what_nobody_filled_or_sent_is_free_and_nothing_binds_to_itself(
    lama, jadi, terbuka, diukur, terkirim
):
    terikat = Terikat(terbuka=terbuka, diukur=diukur)
    assert tied_indikator(lama, jadi, BEBAS, ()) == []
    assert tied_indikator(lama, lama, terikat, terkirim) == []
    ikatan = kolom(tied_indikator(lama, jadi, terikat, terkirim))
    berubah = {
        "unit": lama.unit != jadi.unit,
        "frekuensi": lama.frekuensi is not jadi.frekuensi,
        "penyebut": lama.penyebut != jadi.penyebut,
    }
    assert set(ikatan) <= {satu for satu, ini in berubah.items() if ini}


@pytest.mark.parametrize(
    ("terkirim", "hari"),
    [
        ((), None),
        ((JAN,), date(TAHUN, 2, 1)),
        ((MAR, JAN), date(TAHUN, 4, 1)),
        ((bulan(TAHUN, 12),), date(TAHUN + 1, 1, 1)),
    ],
)
def test_something_new_begins_after_what_was_sent(terkirim, hari):
    assert first_day(terkirim) == hari
