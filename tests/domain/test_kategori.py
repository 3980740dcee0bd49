import json
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from oracle import oracle_kategori, oracle_teks
from sampel_domain import d

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.kategori import (
    SKALA_DIKENAL,
    SKALA_PERMENDAGRI,
    WARNA,
    batas_kelas,
    classify,
    make_skala,
    skala_from_json,
    skala_to_json,
)
from sakip_desktop.domain.kinerja import Kelas


def kelas(batas, label="K", *, termasuk=True):
    return Kelas(
        batas_bawah=d(batas), label=label, singkatan=label[:2], warna="#000000", termasuk=termasuk
    )


@pytest.mark.parametrize(
    ("capaian", "kelas_"),
    [
        ("184.75", "ST"),
        ("100", "ST"),
        ("91", "ST"),
        ("90.999999", "T"),
        ("90.5", "T"),
        ("76", "T"),
        ("75.99", "S"),
        ("66", "S"),
        ("65.5", "R"),
        ("51", "R"),
        ("50.99", "SR"),
        ("0", "SR"),
        ("-100", "SR"),
    ],
)
def test_permendagri_classes_begin_at_their_lower_bound(capaian, kelas_):
    assert classify(SKALA_PERMENDAGRI, Decimal(capaian)).singkatan == kelas_


def test_permendagri_words():
    assert [satu.label for satu in SKALA_PERMENDAGRI.kelas] == [
        "Sangat Tinggi",
        "Tinggi",
        "Sedang",
        "Rendah",
        "Sangat Rendah",
    ]
    assert len({satu.warna for satu in SKALA_PERMENDAGRI.kelas}) == 5


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        ([], "tidak mempunyai kelas"),
        ([kelas(50, "A"), kelas(50, "B"), kelas(0, "C")], "tumpang tindih"),
        ([kelas(50, "A"), kelas(80, "B"), kelas(0, "C")], "tumpang tindih"),
        ([kelas(50, "A"), kelas(10, "B")], "tidak berakhir di 0"),
        ([kelas(50, "A"), kelas(-10, "B")], "tidak berakhir di 0"),
        ([kelas(50, "A"), kelas(0, "A")], "lebih dari sekali"),
        ([kelas("NaN", "A")], "bukan angka"),
        ([kelas(50, "A"), kelas(0, "B", termasuk=False)], "tidak memuat 0"),
    ],
)
def test_a_scale_that_is_none_is_refused(isi, kata):
    with pytest.raises(DataTidakSah, match=kata) as galat:
        make_skala("Uji", "uji", isi)
    assert galat.value.saran


@pytest.mark.parametrize(
    ("capaian", "mulai_91", "di_atas_90", "dibulatkan"),
    [
        ("91", "ST", "ST", "ST"),
        ("90.5", "T", "ST", "ST"),
        ("90.49", "T", "ST", "T"),
        ("90.01", "T", "ST", "T"),
        ("90", "T", "T", "T"),
        ("75.5", "S", "T", "T"),
        ("75", "S", "S", "S"),
        ("65.4", "R", "S", "R"),
        ("50", "SR", "SR", "SR"),
        ("50.5", "SR", "R", "R"),
        ("-3", "SR", "SR", "SR"),
    ],
)
def test_the_gaps_of_the_printed_table_read_in_three_ways(
    capaian, mulai_91, di_atas_90, dibulatkan
):
    hasil = [classify(skala, d(capaian)).singkatan for skala in SKALA_DIKENAL[:3]]
    assert hasil == [mulai_91, di_atas_90, dibulatkan]


def test_the_known_scales_have_names_sources_and_colours_of_their_own():
    assert SKALA_DIKENAL[0] is SKALA_PERMENDAGRI
    assert len({satu.nama for satu in SKALA_DIKENAL}) == len(SKALA_DIKENAL) == 8
    for skala in SKALA_DIKENAL:
        assert skala.sumber
        assert all(satu.singkatan and satu.warna in WARNA.values() for satu in skala.kelas)
        assert skala_from_json(skala_to_json(skala)) == skala
    assert [batas_kelas(satu.kelas[0]) for satu in SKALA_DIKENAL[:2]] == [
        "mulai 91 %",
        "di atas 90 %",
    ]
    assert classify(SKALA_DIKENAL[4], d(85)).label == "Sangat Baik"


def test_a_bound_that_belongs_is_written_as_it_always_was():
    assert '"termasuk":' not in skala_to_json(SKALA_PERMENDAGRI)
    assert skala_to_json(SKALA_DIKENAL[1]).count('"termasuk":false') == 4


def test_json_is_canonical_and_reads_back():
    teks = skala_to_json(SKALA_PERMENDAGRI)
    assert skala_from_json(teks) == SKALA_PERMENDAGRI
    isi = json.loads(teks)
    assert teks == json.dumps(isi, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert isi["kelas"][0]["batas_bawah"] == "91"


@pytest.mark.parametrize(
    "teks",
    ["", "[]", "{}", '{"kelas": 5}', '{"kelas": [], "nama": "x"}',
     '{"kelas":[{"batas_bawah":"x","label":"","singkatan":"","warna":""}],"nama":"","sumber":""}'],
)  # fmt: skip
def test_other_json_is_refused(teks):
    with pytest.raises(DataTidakSah, match="tidak terbaca"):
        skala_from_json(teks)


BAIK = skala_to_json(SKALA_PERMENDAGRI)


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ('"batas_bawah":"91"', '"batas_bawah":91'),
        ('"batas_bawah":"91"', '"batas_bawah":"9.1E1"'),
        ('"batas_bawah":"91"', '"batas_bawah":"NaN"'),
        ('"batas_bawah":"91"', '"batas_bawah":"9_1"'),
        ('"singkatan":"ST"', '"singkatan":5'),
        ('"singkatan":"ST"', '"singkatan":" "'),
        ('"singkatan":"ST"', '"singkatan":null'),
        ('"label":"Tinggi"', '"label":"Ting\\ngi"'),
        ('"label":"Tinggi"', '"label":["Tinggi"]'),
        ('"label":"Tinggi"', '"label":"Tinggi","lain":1'),
        ('"label":"Tinggi"', '"label":"Tinggi","termasuk":1'),
        ('"warna":"#1b7837"', '"warna":"red"'),
        ('"warna":"#1b7837"', '"warna":"#1b7837\\n"'),
        ('"nama":"Permendagri 86/2017"', '"nama":""'),
        ('"nama":"Permendagri 86/2017"', '"nama":"x\\ud800"'),
        ('{"kelas":', '{ "kelas":'),
        (BAIK, "[" * 100_000),
        (BAIK, '{"kelas":["satu"],"nama":"x","sumber":""}'),
    ],
)
def test_json_that_this_program_does_not_write_is_refused(lama, baru):
    assert lama in BAIK
    with pytest.raises(DataTidakSah):
        skala_from_json(BAIK.replace(lama, baru, 1))


def test_json_of_a_scale_with_a_gap_is_refused():
    buruk = skala_to_json(SKALA_PERMENDAGRI).replace('"batas_bawah":"0"', '"batas_bawah":"5"')
    with pytest.raises(DataTidakSah, match="tidak berakhir di 0"):
        skala_from_json(buruk)


@given(st.decimals(min_value=-500, max_value=500, places=4))
def test_law_every_capaian_has_exactly_one_class(capaian):
    assert classify(SKALA_PERMENDAGRI, capaian).singkatan == oracle_kategori(Fraction(capaian))


@given(
    st.sampled_from(SKALA_DIKENAL),
    st.decimals(min_value=-50, max_value=150, places=2),
    st.decimals(min_value=-50, max_value=150, places=2),
)
def test_law_a_better_capaian_never_has_a_lower_class(skala, satu, lain):
    buruk, baik = sorted((satu, lain))
    urut = list(skala.kelas)
    assert urut.index(classify(skala, baik)) <= urut.index(classify(skala, buruk))
    for kelas_ in skala.kelas:
        di_batas = classify(skala, kelas_.batas_bawah)
        assert (di_batas is kelas_) == kelas_.termasuk


def test_the_oracle_itself_writes_numbers_rightly():
    assert oracle_teks(Fraction(-1, 800)) == "0,00"
    assert oracle_teks(Fraction(-1, 200)) == "-0,01"
    assert oracle_teks(Fraction(123456789, 100)) == "1.234.567,89"
    assert oracle_teks(Fraction(500), batas=120) == "120,00"
    assert oracle_teks(None) == ""
    assert oracle_kategori(None) == ""
