"""What a unit's form asks for: its cells, what stands in them, and when it is another form."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sampel_domain import (
    TAHUN,
    d,
    make_figur,
    make_indikator,
    make_rasio,
    make_realisasi,
    make_simpul,
    make_target,
)

from sakip_desktop.domain.angka import Terbaca, parse_angka, parse_figur
from sakip_desktop.domain.capaian import Capaian, Status
from sakip_desktop.domain.formulir_berkas import KunciSel, Milik
from sakip_desktop.domain.formulir_susunan import (
    KOLOM_ANGGARAN,
    KOLOM_TEKS,
    NAMA_KOLOM,
    Susunan,
    isi_anggaran,
    isi_figur,
    isi_formulir,
    keys_of,
    number_columns,
    plain_number,
    plain_words,
    sidik_susunan,
    susunan_of,
)
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Frekuensi,
    Kantor,
    Keadaan,
    Polaritas,
    Target,
    Unit,
    Varian,
)
from sakip_desktop.domain.langkah import KeadaanLangkah, Langkah, LangkahBerjalan
from sakip_desktop.domain.laporan import BarisFormulir, BarisFormulirAnggaran, Formulir
from sakip_desktop.domain.periode import bulan, setahun
from sakip_desktop.domain.temuan import kesalahan

JULI = bulan(TAHUN, 7)
PREDIKAT = (("CC", d(3)), ("B", d(4)))
RASIO = {"pembilang": "selesai", "penyebut": "masuk", "satuan": "%"}


def baris(indikator, figur):
    return BarisFormulir(
        indikator=indikator,
        simpul=make_simpul("s1"),
        realisasi=figur,
        sebelumnya=None,
        tahun_lalu=None,
        target=None,
        target_tahun=None,
        capaian=Capaian(status=Status.TARGET_KOSONG),
        terhadap_tahun=False,
        kategori=None,
        temuan=(),
    )


def rupiah(kunci="p", nilai=None, **ubah):
    dasar = {
        "pagu": 1000,
        "teks_asli": "",
        "sebelumnya": None,
        "realisasi_sd": None,
        "serapan": None,
        "penjelasan": "",
        "temuan": (),
        "versi": 0,
    }
    return BarisFormulirAnggaran(simpul=make_simpul(kunci), bulan=JULI, nilai=nilai, **dasar | ubah)


def formulir(isi=(), anggaran=()):
    return Formulir(
        kantor=Kantor(id="k", nama="Kantor", jenis="setwan", pemda="", tempat=""),
        unit=Unit(id="u1", nama="Umum"),
        periode=JULI,
        baris=tuple(isi),
        anggaran=tuple(anggaran),
        tidak_diukur=0,
        langkah=None,
    )


# --- cells ---------------------------------------------------------------------------------------


def test_every_line_has_a_cell_for_its_numbers_and_for_each_word():
    angka, rasio = make_indikator(id="a"), make_indikator(id="r", **RASIO)
    isi = formulir(
        [baris(angka, make_realisasi(7)), baris(rasio, make_realisasi(7, indikator_id="r"))],
        [rupiah()],
    )
    susunan = susunan_of(isi)
    kunci = list(keys_of(susunan))
    assert [satu.kolom for satu in kunci if satu.id == "a"] == ["nilai", *KOLOM_TEKS]
    assert [satu.kolom for satu in kunci if satu.id == "r"] == [
        "pembilang",
        "penyebut",
        *KOLOM_TEKS,
    ]
    assert [satu for satu in kunci if satu.milik is Milik.ANGGARAN] == [
        KunciSel(Milik.ANGGARAN, "p", JULI, kolom) for kolom in KOLOM_ANGGARAN
    ]
    assert len(set(kunci)) == len(kunci)
    assert {satu.kolom for satu in kunci} == set(NAMA_KOLOM), "each column has its words"
    assert set(isi_formulir(isi)) == set(), "nothing stands in any of them"
    assert not susunan.kosong
    assert susunan_of(formulir()).kosong
    assert not susunan_of(formulir(anggaran=[rupiah()])).kosong


def test_what_a_form_holds_is_a_draft_until_its_unit_sends_it():
    assert not formulir().dikirim, "no collection has begun"
    langkah = Langkah(
        kode="isi",
        nomor="1",
        judul="",
        pelaku=(Peran.PENGISI,),
        halaman=Halaman.ISI_DATA,
        tombol="",
    )
    keadaan = {
        satu: replace(
            formulir(),
            langkah=LangkahBerjalan(id="l", langkah=langkah, unit_id="u1", keadaan=satu),
        ).dikirim
        for satu in KeadaanLangkah
    }
    assert [satu for satu, dikirim in keadaan.items() if dikirim] == [KeadaanLangkah.SELESAI]


def test_what_stands_in_the_cells_of_a_form():
    rasio = make_indikator(id="r", **RASIO)
    figur = replace(make_rasio(7, 45, 60), indikator_id="r", kendala="Cuti", upaya="Lembur")
    isi = formulir([baris(rasio, figur)], [rupiah(nilai=0, penjelasan="Belum ada tagihan")])
    milik, uang = (Milik.INDIKATOR, "r", JULI), (Milik.ANGGARAN, "p", JULI)
    assert isi_formulir(isi) == {
        KunciSel(*milik, "pembilang"): "45",
        KunciSel(*milik, "penyebut"): "60",
        KunciSel(*milik, "kendala"): "Cuti",
        KunciSel(*milik, "upaya"): "Lembur",
        KunciSel(*uang, "nilai"): "0",  # nought is filled in
        KunciSel(*uang, "penjelasan"): "Belum ada tagihan",
    }
    assert set(isi_formulir(isi)) <= set(keys_of(susunan_of(isi)))


@pytest.mark.parametrize(
    ("nilai", "teks", "kata", "isi"),
    [
        (None, "", "", {}),
        (1500, "1,5 jt", "", {"nilai": "1500"}),
        (None, "1,5 jt", "Lama", {"nilai": "1,5 jt", "penjelasan": "Lama"}),
    ],
)
def test_a_budget_line_shows_its_rupiah_or_what_could_not_be_read(nilai, teks, kata, isi):
    assert isi_anggaran(nilai, teks, kata) == isi


@pytest.mark.parametrize(
    ("ubah", "figur", "isi"),
    [
        ({}, {"teks_asli": "dua belas"}, {"nilai": "dua belas"}),
        (
            RASIO,
            {"teks_asli": "?", "temuan": (kesalahan("belum-jelas", "penyebut", "", ""),)},
            {"penyebut": "?"},
        ),
        (
            RASIO,
            {
                "teks_asli": "a",
                "teks_penyebut": "b",
                "temuan": (
                    kesalahan("lompatan", "nilai", "", ""),
                    kesalahan("belum-jelas", "pembilang", "", ""),
                ),
            },
            {"pembilang": "a", "penyebut": "b"},
        ),
        (
            {},
            {"keadaan": Keadaan.TIDAK_DAPAT_DIPENUHI, "alasan": "Alat rusak"},
            {"tidak_dapat_dipenuhi": "Alat rusak"},
        ),
    ],
)
def test_what_cannot_be_read_stands_in_the_column_where_it_was_typed(ubah, figur, isi):
    assert isi_figur(make_indikator(**ubah), make_realisasi(7, **figur)) == isi


def test_words_are_compared_as_they_are_stored():
    assert plain_words("  Alat\u200b rusak \n") == "Alat rusak"


@given(
    st.decimals(
        allow_nan=False, allow_infinity=False, places=6, min_value=-(10**12), max_value=10**12
    ),
    st.sampled_from(["Dokumen", "%", "Indeks", "Rupiah", "Butir"]),
    st.sampled_from(["nilai", "pembilang", "penyebut"]),
)
def test_a_number_as_text_reads_back_as_the_same_number_in_its_column(nilai, satuan, kolom):
    ind = make_indikator(**(({} if kolom == "nilai" else RASIO) | {"satuan": satuan}))
    assert kolom in number_columns(ind)
    teks = plain_number(ind, kolom, nilai)
    baca = parse_figur(ind, teks) if kolom == "nilai" else parse_angka(teks)
    assert isinstance(baca, Terbaca)
    assert baca.nilai == nilai


def test_a_score_is_written_as_a_score_whatever_its_unit():
    skor = make_indikator(polaritas=Polaritas.PREDIKAT, predikat=PREDIKAT, satuan="Dokumen")
    assert plain_number(skor, "nilai", d("3.125")) == plain_number(
        replace(skor, satuan="Skor"), "nilai", d("3.125")
    )


# --- the fingerprint -----------------------------------------------------------------------------

DASAR = make_indikator(
    polaritas=Polaritas.TURUN,
    target=make_target(tahun=100, b7=8, b8=9),
    realisasi_terburuk=d(40),
    predikat=PREDIKAT,
)
DIUKUR = [
    {"id": "lain"},
    {"kode": "IKU.2"},
    {"nama": "Lain"},
    {"satuan": "Orang"},
    {"definisi": "Lain"},
    {"rumus": "Lain"},
    {"polaritas": Polaritas.NAIK},
    {"varian": Varian.RASIO},
    {"agregasi": Agregasi.RERATA},
    {"frekuensi": Frekuensi.TRIWULAN},
    {"kumulatif_realisasi": True},
    {"kumulatif_target": True},
    {"pembilang": "a"},
    {"penyebut": "b"},
    {"pengali": d(1000)},
    {"batas_bawah": d(0)},
    {"batas_atas": d(0)},
    {"realisasi_terburuk": None},
    {"predikat": PREDIKAT[:1]},
    {"target": make_target(tahun=101, b7=8)},
    {"target": make_target(tahun=100, b7=9)},
    {"target": make_target(tahun=100, b7=(8, 9))},
    {"target": {setahun(TAHUN): Target(d(100))}},
]
LAIN = [
    {"versi_id": "v2"},
    {"versi": 2},
    {"unit_id": "u2"},
    {"simpul_id": "s2"},
    {"bobot": d(3)},
    {"desimal": 0},
    {"bukti": "Berita acara"},
    {"sumber_data": "Rapat"},
    {"penanggung_jawab": "Orang"},
    {"baseline": d(3)},
    {"standar_nasional": d(3)},
    {"berhenti_pada": date(TAHUN, 12, 1)},
    {"target": make_target(tahun=100, b7=8, b8=50)},  # of another month's form
    {"target": make_target(tahun="100.0", b7="8.00")},  # the same number written otherwise
    {"pengali": d("100.00")},
]


def sidik(*indikator, simpul=(), kapan=JULI):
    return sidik_susunan(
        Susunan(
            figur=tuple((satu, kapan) for satu in indikator),
            anggaran=tuple((satu, kapan) for satu in simpul),
        )
    )


@pytest.mark.parametrize("ubah", DIUKUR, ids=lambda satu: f"{next(iter(satu.items()))}")
def test_another_way_of_measuring_is_another_form(ubah):
    assert sidik(replace(DASAR, **ubah)) != sidik(DASAR)


@pytest.mark.parametrize("ubah", LAIN, ids=lambda satu: f"{next(iter(satu.items()))}")
def test_what_does_not_change_the_lines_leaves_the_form_as_it_is(ubah):
    assert sidik(replace(DASAR, **ubah)) == sidik(DASAR)


def test_lines_that_come_go_or_change_places_make_another_form():
    lain, p, q = replace(DASAR, id="i2"), make_simpul("p"), make_simpul("q")
    semua = [
        sidik(),
        sidik(DASAR),
        sidik(DASAR, lain),
        sidik(lain, DASAR),
        sidik(DASAR, kapan=bulan(TAHUN, 8)),
        sidik(simpul=(p,)),
        sidik(DASAR, simpul=(p,)),
        sidik(DASAR, simpul=(p, q)),
        sidik(DASAR, simpul=(replace(p, uraian="Lain"),)),
        sidik(DASAR, simpul=(replace(p, kode="lain"),)),
    ]
    assert len(set(semua)) == len(semua)
    assert all(len(satu) == 64 for satu in semua)
    assert sidik(DASAR, simpul=(replace(p, urut=3, unit_id="u2"),)) == sidik(DASAR, simpul=(p,))


def test_what_is_filled_in_is_no_part_of_the_fingerprint():
    (penuh,) = make_figur(None, None, None, None, None, None, 8).values()
    kosong = formulir([baris(DASAR, make_realisasi(7))], [rupiah()])
    terisi = formulir([baris(DASAR, penuh)], [rupiah(nilai=5, pagu=9)])
    assert sidik_susunan(susunan_of(kosong)) == sidik_susunan(susunan_of(terisi))
