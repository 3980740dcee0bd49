"""What an incoming plan changes: new, changed, not mentioned; blank never erases."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from sakip_desktop.domain import rencana as r
from sakip_desktop.domain.alasan import is_alasan
from sakip_desktop.domain.angka import MAKS_RUPIAH
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Anggaran,
    Frekuensi,
    Indikator,
    JenisIndikator,
    JenisSimpul,
    Polaritas,
    Simpul,
    Target,
    Unit,
    Varian,
)
from sakip_desktop.domain.periode import bulan, setahun, triwulan
from sakip_desktop.domain.rencana import (
    BERLAKU_LAGI,
    IndikatorMasuk,
    JenisBeda,
    Masalah,
    Objek,
    RencanaMasuk,
    SimpulMasuk,
    Tercatat,
    Terikat,
    UnitMasuk,
    check_berhenti,
    check_indikator,
    check_simpul,
    compare_rencana,
    make_rencana_masuk,
    merge_rencana,
    with_defaults,
)

TAHUN = setahun(2025)
SATU = IndikatorMasuk(
    kode="I1",
    nama="Dokumen",
    jenis=JenisIndikator.IKU,
    simpul="S1",
    unit="Umum",
    satuan="Dokumen",
    polaritas=Polaritas.TURUN,
    varian=Varian.RASIO,
    agregasi=Agregasi.JUMLAH,
    frekuensi=Frekuensi.BULANAN,
    definisi="Definisi lama",
    bobot=Decimal(2),
    target={TAHUN: Target(Decimal(10)), triwulan(2025, 1): Target(Decimal(2))},
)
LAMA = RencanaMasuk(
    tahun=2025,
    kantor="Kantor",
    unit=(UnitMasuk(nama="Umum", singkatan="UM"), UnitMasuk(nama="Keuangan")),
    simpul=(
        SimpulMasuk(jenis=JenisSimpul.SASARAN, kode="S1", uraian="Sasaran", pagu_murni=5),
        SimpulMasuk(jenis=JenisSimpul.PROGRAM, kode="P1", uraian="Program", induk="S1"),
    ),
    indikator=(SATU, replace(SATU, kode="I2", nama="Kedua")),
)


def with_indikator(*indikator):
    return replace(LAMA, indikator=indikator)


def changed(beda):
    return {satu.kolom: (satu.sebelum, satu.sesudah) for satu in beda}


def test_the_same_plan_changes_nothing():
    assert compare_rencana(LAMA, LAMA) == ()
    assert merge_rencana(LAMA, LAMA) == LAMA


def test_each_field_is_told_with_before_and_after():
    baru = replace(
        SATU,
        nama="Laporan",
        bobot=Decimal("1.5"),
        kumulatif_target=True,
        target={TAHUN: Target(Decimal(12)), triwulan(2025, 2): Target(Decimal(3), Decimal("3.5"))},
    )
    beda = compare_rencana(LAMA, with_indikator(baru, LAMA.indikator[1]))
    assert {(satu.jenis, satu.objek, satu.kode) for satu in beda} == {
        (JenisBeda.BERUBAH, Objek.INDIKATOR, "I1")
    }
    assert changed(beda) == {
        "Nama": ("Dokumen", "Laporan"),
        "Bobot": ("2", "1,5"),
        "Target kumulatif": ("Tidak", "Ya"),
        "Target Tahun 2025": ("10", "12"),
        "Target Triwulan II 2025": ("", "3..3,5"),
    }


def test_blank_never_erases():
    kosong = replace(SATU, definisi="", bobot=None, varian=Varian.BAWAAN, target={})
    baru = RencanaMasuk(
        tahun=2025,
        kantor="Kantor",
        unit=(UnitMasuk(nama="umum "),),
        simpul=(SimpulMasuk(jenis=JenisSimpul.SASARAN, kode="s1", uraian="Sasaran"),),
        indikator=(kosong,),
    )
    jadi = merge_rencana(LAMA, baru)
    assert jadi.indikator[0] == SATU
    assert jadi.simpul[0].pagu_murni == 5
    assert jadi.unit[0].singkatan == "UM"
    assert {satu.jenis for satu in compare_rencana(LAMA, with_indikator(kosong))} == {
        JenisBeda.TIDAK_ADA
    }


def test_zero_is_not_blank():
    baru = replace(LAMA, simpul=(replace(LAMA.simpul[0], pagu_murni=0), LAMA.simpul[1]))
    assert changed(compare_rencana(LAMA, baru)) == {"Pagu murni (Rp)": ("5", "0")}


def test_new_and_unmentioned_rows_are_told_and_the_latter_kept():
    baru = replace(
        LAMA,
        unit=(*LAMA.unit, UnitMasuk(nama="Baru", singkatan="BR")),
        simpul=(LAMA.simpul[0],),
        indikator=(SATU, replace(SATU, kode="I3", nama="Ketiga")),
    )
    beda = compare_rencana(LAMA, baru)
    assert [(satu.jenis, satu.objek, satu.kode, satu.nama) for satu in beda] == [
        (JenisBeda.BARU, Objek.UNIT, "BR", "Baru"),
        (JenisBeda.TIDAK_ADA, Objek.SIMPUL, "P1", "Program"),
        (JenisBeda.BARU, Objek.INDIKATOR, "I3", "Ketiga"),
        (JenisBeda.TIDAK_ADA, Objek.INDIKATOR, "I2", "Kedua"),
    ]
    assert {satu.kode for satu in merge_rencana(LAMA, baru).indikator} == {"I1", "I2", "I3"}


def test_another_way_of_measuring_drops_the_old_variant():
    naik = replace(SATU, polaritas=Polaritas.NAIK, varian=Varian.BAWAAN)
    jadi = merge_rencana(LAMA, with_indikator(naik)).indikator[0]
    assert jadi.varian is Varian.BAWAAN
    assert check_indikator(jadi) == []
    beda = changed(compare_rencana(LAMA, with_indikator(naik, LAMA.indikator[1])))
    assert beda == {"Polaritas": ("turun", "naik"), "Varian rumus": ("rasio", "")}


def test_a_list_of_predikat_is_shown_as_it_is_typed():
    label = (("D", Decimal(1)), ("C", Decimal("1.5")))
    baru = replace(SATU, polaritas=Polaritas.PREDIKAT, varian=Varian.BAWAAN, predikat=label)
    beda = changed(compare_rencana(LAMA, with_indikator(baru, LAMA.indikator[1])))
    assert beda["Daftar predikat"] == ("", "D=1; C=1,5")


def test_retiring_is_kept_by_blanks_and_ended_by_its_word():
    berhenti = replace(SATU, berhenti_pada=date(2025, 7, 1))
    beda = compare_rencana(LAMA, with_indikator(berhenti, LAMA.indikator[1]))
    assert changed(beda) == {"Berhenti per (tanggal)": ("berlaku", "1 Juli 2025")}
    lama = merge_rencana(LAMA, with_indikator(berhenti))
    assert merge_rencana(lama, LAMA) == lama
    lagi = with_indikator(replace(SATU, berhenti_pada=BERLAKU_LAGI), LAMA.indikator[1])
    assert changed(compare_rencana(lama, lagi)) == {
        "Berhenti per (tanggal)": ("1 Juli 2025", "berlaku")
    }
    assert merge_rencana(lama, lagi) == merge_rencana(LAMA, lagi) == LAMA
    baru = replace(SATU, kode="I9", berhenti_pada=BERLAKU_LAGI)
    assert merge_rencana(LAMA, with_indikator(baru)).indikator[0].berhenti_pada is None


def until(bulan):
    """Bound to a figure of that month."""
    return Terikat(diukur=(bulan,))


def stop(simpul=None, indikator=None, pada=date(2025, 7, 15)):
    return replace(
        LAMA,
        simpul=tuple(
            replace(s, berhenti_pada=pada) if s.kode == simpul else s for s in LAMA.simpul
        ),
        indikator=tuple(
            replace(s, berhenti_pada=pada) if s.kode == indikator else s for s in LAMA.indikator
        ),
    )


@pytest.mark.parametrize(
    ("plan", "terisi", "saran"),
    [
        (stop(indikator="I2"), {"indikator": {"I2": until(bulan(2025, 6))}}, None),
        (stop(indikator="I2"), {"indikator": {"SATU": until(bulan(2025, 7))}}, None),
        (
            stop(indikator="I2"),
            {"indikator": {"I2": until(bulan(2025, 7))}},
            "Isi 1 Agustus 2025",
        ),
        (
            stop(indikator="I2"),
            {"indikator": {"I2": until(bulan(2025, 12))}},
            "Kosongkan tanggal",
        ),
        (stop(simpul="P1"), {"simpul": {"P1": until(bulan(2025, 7))}}, None),
        (
            stop(simpul="P1"),
            {"simpul": {"P1": until(bulan(2025, 8))}},
            "Isi 1 September 2025",
        ),
        (LAMA, {"indikator": {"I2": until(bulan(2025, 12))}}, None),
    ],
)
def test_a_measured_period_cannot_be_retired(plan, terisi, saran):
    masalah = check_berhenti(plan, Tercatat(**terisi))
    assert [m.saran.startswith(saran) for m in masalah] == ([True] if saran else [])


def test_nothing_in_force_hangs_below_what_is_retired():
    masalah = check_berhenti(stop(simpul="S1"), Tercatat())
    assert [(m.lembar, m.nilai) for m in masalah] == [
        ("Sasaran & Program", "P1"),
        ("Indikator", "I1"),
        ("Indikator", "I2"),
    ]
    assert all("S1 di atasnya berhenti per 15 Juli 2025" in m.alasan for m in masalah)
    rapi = stop(simpul="S1", indikator="I1")
    assert {m.nilai for m in check_berhenti(rapi, Tercatat())} == {"P1", "I2"}
    lebih_awal = replace(rapi, indikator=(replace(SATU, berhenti_pada=date(2025, 7, 14)),))
    assert {m.nilai for m in check_berhenti(lebih_awal, Tercatat())} == {"P1"}


def test_the_plan_in_force_in_words_of_a_workbook():
    indikator = Indikator(
        id="i",
        versi_id="v",
        versi=3,
        kode="I1",
        nama="Nama",
        jenis=JenisIndikator.IKK,
        simpul_id="s2",
        unit_id="u2",
        satuan="%",
        target={TAHUN: Target(Decimal(1))},
    )
    masuk = make_rencana_masuk(
        2025,
        "Kantor",
        unit=(Unit(id="u1", nama="Satu"), Unit(id="u2", nama="Dua", induk_id="u1")),
        simpul=(
            Simpul(
                id="s1",
                versi_id="",
                jenis=JenisSimpul.SASARAN,
                kode="S",
                uraian="A",
                induk_id=None,
            ),
            Simpul(
                id="s2",
                versi_id="",
                jenis=JenisSimpul.PROGRAM,
                kode="P",
                uraian="B",
                induk_id="s1",
                unit_id="u2",
            ),
        ),
        indikator=(indikator,),
        anggaran=(Anggaran(simpul_id="s2", pagu_murni=7, pagu_perubahan=9),),
    )
    assert masuk.unit[1].induk == "Satu"
    assert (masuk.simpul[0].induk, masuk.simpul[0].unit, masuk.simpul[0].pagu_murni) == (
        "",
        "",
        None,
    )
    assert (masuk.simpul[1].induk, masuk.simpul[1].unit) == ("S", "Dua")
    assert (masuk.simpul[1].pagu_murni, masuk.simpul[1].pagu_perubahan) == (7, 9)
    (satu,) = masuk.indikator
    assert (satu.simpul, satu.unit, satu.desimal, satu.bobot) == ("P", "Dua", 2, 1)
    assert with_defaults(satu) == satu
    assert compare_rencana(masuk, masuk) == ()


@pytest.mark.parametrize(
    ("ganti", "kolom"),
    [
        ({"polaritas": Polaritas.NAIK}, "varian"),
        ({"varian": Varian.BIASA}, "varian"),
        ({"pembilang": "A"}, "penyebut"),
        ({"penyebut": "A"}, "pembilang"),
        ({"predikat": (("D", Decimal(1)), ("C", Decimal(2)))}, "predikat"),
        ({"desimal": 7}, "desimal"),
        ({"desimal": -1}, "desimal"),
        ({"pengali": Decimal(0)}, "pengali"),
        ({"bobot": Decimal(-1)}, "bobot"),
        ({"baseline_tahun": -3}, "baseline_tahun"),
        ({"baseline_tahun": 1899}, "baseline_tahun"),
        ({"baseline_tahun": 10**20}, "baseline_tahun"),
        ({"batas_bawah": Decimal(2), "batas_atas": Decimal(1)}, "batas_atas"),
        ({"target": {TAHUN: Target(Decimal(1), Decimal(2))}}, "target 2025"),
    ],
)
def test_contradictions_in_an_indikator(ganti, kolom):
    assert check_indikator(SATU) == []
    ((kena, alasan, saran),) = check_indikator(replace(SATU, **ganti))
    assert kena == kolom
    assert alasan
    assert saran


@pytest.mark.parametrize(
    ("polaritas", "ganti", "kolom"),
    [
        (Polaritas.RENTANG, {}, ["target 2025"]),
        (Polaritas.RENTANG, {"target": {TAHUN: Target(Decimal(2), Decimal(1))}}, ["target 2025"]),
        (Polaritas.RENTANG, {"target": {TAHUN: Target(Decimal(1), Decimal(2))}}, []),
        (Polaritas.YA_TIDAK, {}, ["target 2025"]),
        (Polaritas.YA_TIDAK, {"agregasi": Agregasi.JUMLAH, "target": {}}, ["agregasi"]),
        (Polaritas.YA_TIDAK, {"target": {TAHUN: Target(Decimal(1))}}, []),
        (Polaritas.PREDIKAT, {}, ["predikat"]),
        (
            Polaritas.PREDIKAT,
            {"predikat": (("D", Decimal(1)), ("C", Decimal(2)))},
            ["target 2025"],
        ),
        (Polaritas.PREDIKAT, {"predikat": (("D", Decimal(1)), ("C", Decimal(10)))}, []),
        (Polaritas.PREDIKAT, {"predikat": (("D", Decimal(10)), ("d", Decimal(11)))}, ["predikat"]),
        (Polaritas.PREDIKAT, {"predikat": (("D", Decimal(10)), ("C", Decimal(9)))}, ["predikat"]),
    ],
)
def test_targets_fit_the_way_of_measuring(polaritas, ganti, kolom):
    satu = replace(
        SATU,
        polaritas=polaritas,
        varian=Varian.BAWAAN,
        agregasi=Agregasi.TERAKHIR,
        target={TAHUN: Target(Decimal(10))},
    )
    assert [kena for kena, _, _ in check_indikator(replace(satu, **ganti))] == kolom


def test_places_in_the_tree():
    def simpul(jenis, **lain):
        return SimpulMasuk(jenis=jenis, kode="X", uraian="Y", **lain)

    tujuan, sasaran = simpul(JenisSimpul.TUJUAN), simpul(JenisSimpul.SASARAN)
    program, kegiatan = simpul(JenisSimpul.PROGRAM), simpul(JenisSimpul.KEGIATAN)
    for anak, induk in ((sasaran, tujuan), (program, sasaran), (program, None), (tujuan, None)):
        assert check_simpul(anak, induk) == []
    for anak, induk in ((kegiatan, None), (kegiatan, sasaran), (tujuan, sasaran)):
        assert [kolom for kolom, _, _ in check_simpul(anak, induk)] == ["induk"]
    murah = simpul(JenisSimpul.PROGRAM, pagu_murni=-1, pagu_perubahan=-2)
    assert [kolom for kolom, _, _ in check_simpul(murah, None)] == ["pagu_murni", "pagu_perubahan"]
    mahal = simpul(JenisSimpul.PROGRAM, pagu_murni=MAKS_RUPIAH, pagu_perubahan=MAKS_RUPIAH + 1)
    ((kolom, alasan, saran),) = check_simpul(mahal, None)
    assert kolom == "pagu_perubahan"
    assert alasan == "Pagu lebih dari Rp999.999.999.999.999."
    assert saran == "Periksa banyaknya nol."


def test_a_kode_in_another_spelling_is_the_same_kode():
    dulu = replace(SATU, kode="IKU\u201101")
    for kode in ("IKU-01", "iku-01", "IKU-01\u200b", "ＩＫＵ－01"):
        lama, baru = (
            RencanaMasuk(tahun=2025, kantor="K", indikator=(satu,))
            for satu in (dulu, replace(SATU, kode=kode))
        )
        assert len(merge_rencana(lama, baru).indikator) == 1
        assert {satu.jenis for satu in compare_rencana(lama, baru)} <= {JenisBeda.BERUBAH}


@pytest.mark.parametrize(
    ("teks", "cukup"),
    [
        ("", False),
        ("    ", False),
        (".....", False),
        ("12345", False),
        ("ab 12", False),
        ("abc 1", True),
        ("  PK 2025 ", False),
        ("PK perubahan", True),
    ],
)
def test_a_reason_says_something(teks, cukup):
    """One rule for the service and every dialog: five signs, three of them letters."""
    assert is_alasan(teks) is cukup


def test_every_field_has_a_name_for_the_preview():
    for satu in (UnitMasuk, SimpulMasuk, IndikatorMasuk):
        assert set(satu.__dataclass_fields__) - {"target"} <= set(r.LABEL)


def test_a_problem_reads_as_a_sentence():
    masalah = Masalah(
        lembar="Indikator", baris=7, kolom="Satuan", nilai="x", alasan="Salah.", saran="Ubah."
    )
    assert str(masalah) == "Lembar “Indikator”, baris 7, kolom “Satuan” (“x”): Salah. Ubah."
    berkas = replace(masalah, lembar="", baris=0, kolom="", nilai="", saran="")
    assert str(berkas) == "Berkas: Salah."


@pytest.mark.parametrize(
    ("isi", "berhenti", "ditolak"),
    [
        ({}, date(2025, 7, 1), True),
        ({"berhenti_pada": date(2025, 7, 1)}, date(2025, 7, 1), False),
        ({"berhenti_pada": date(2025, 8, 1)}, date(2025, 7, 1), True),
        ({"berhenti_pada": date(2025, 1, 1)}, date(2024, 7, 1), False),  # not in force this year
        ({}, date(2026, 1, 1), False),
        ({}, None, False),
    ],
)
def test_no_row_is_in_force_longer_than_its_unit(isi, berhenti, ditolak):
    satu = SimpulMasuk(jenis=JenisSimpul.SASARAN, kode="S1", uraian="A", unit="Umum", **isi)
    keluhan = r.check_unit(satu, {} if berhenti is None else {"Umum": berhenti}, 2025)
    assert [kolom for kolom, _, _ in keluhan] == (["unit"] if ditolak else [])
    assert all("berhenti per 1 Juli 2025" in alasan for _, alasan, _ in keluhan)


def test_a_node_has_a_ceiling_of_its_own_with_either_pagu():
    satu = SimpulMasuk(jenis=JenisSimpul.PROGRAM, kode="P1", uraian="A")
    assert not satu.berpagu
    assert replace(satu, pagu_murni=0).berpagu
    assert replace(satu, pagu_perubahan=5).berpagu


def test_an_indikator_goes_into_the_words_of_a_workbook_and_comes_back_the_same():
    """What is measured with, exported and read in again, is measured with as before."""
    lengkap = with_defaults(SATU)
    ada = r.make_indikator(
        lengkap, indikator_id="i", versi_id="v", versi=3, simpul_id="s", unit_id="u"
    )
    masuk = r.make_indikator_masuk(ada, simpul=lengkap.simpul, unit=lengkap.unit)
    assert masuk == lengkap
    kembali = r.make_indikator(
        masuk, indikator_id="i", versi_id="v", versi=3, simpul_id="s", unit_id="u"
    )
    assert kembali == ada


@pytest.mark.parametrize(
    ("mulai", "berhenti", "salah"),
    [
        (None, None, False),
        (None, date(2025, 3, 1), False),
        (date(2025, 3, 1), None, False),
        (date(2025, 3, 1), date(2025, 3, 1), False),  # it never counts, but nothing contradicts
        (date(2025, 3, 1), date(2025, 2, 28), True),
        (date(2025, 3, 1), BERLAKU_LAGI, False),
    ],
)
def test_nothing_ends_before_it_begins(mulai, berhenti, salah):
    keluhan = check_indikator(replace(SATU, mulai_pada=mulai, berhenti_pada=berhenti))
    assert [kolom for kolom, *_ in keluhan] == (["berhenti_pada"] if salah else [])
    if salah:
        assert keluhan[0][1] == "Berhenti sebelum mulai berlaku (1 Maret 2025)."


@pytest.mark.parametrize(
    ("lama", "baru", "jadi"),
    [
        (None, date(2025, 1, 1), None),  # from New Year is the whole year, as before
        (None, date(2025, 3, 1), date(2025, 3, 1)),
        (date(2025, 3, 1), None, date(2025, 3, 1)),
        (date(2025, 3, 1), date(2025, 1, 1), date(2025, 1, 1)),
    ],
)
def test_the_first_day_of_an_incoming_plan(lama, baru, jadi):
    dulu = with_indikator(replace(SATU, mulai_pada=lama))
    (hasil,) = merge_rencana(dulu, with_indikator(replace(SATU, mulai_pada=baru))).indikator
    assert hasil.mulai_pada == jadi


def test_targets_of_the_renstra_are_told_year_by_year():
    def renstra(*nilai):
        isi = {setahun(tahun): Target(Decimal(satu)) for tahun, satu in nilai}
        return with_indikator(replace(SATU, target_renstra_tahunan=isi))

    beda = compare_rencana(renstra((2026, 86), (2025, 84)), renstra((2026, 88)))
    (satu,) = changed(beda).values()
    assert satu[0] == "2025=84; 2026=86"
