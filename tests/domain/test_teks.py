"""What is kept of texts, names and codes, and when two of them are the same."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.teks import (
    MAKS_NAMA,
    clean_kode,
    clean_text,
    explain_foreign,
    find_foreign,
    find_foreign_letter,
    format_sidik,
    kunci,
    one_line,
    take_nama,
)

BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"


@pytest.mark.parametrize(
    ("teks", "bersih"),
    [
        ("Café <b>&</b> “x” 😀", "Café <b>&</b> “x” 😀"),
        ("Cafe\u0301", "Café"),
        (f"a{BIDI}b", "ab"),
        ("a\x00\x1b\x7f\x9fb", "ab"),
        ("a\u200b\u200c\u200d\u2060\ufeff\xadb", "ab"),
        ("a\ud800\ufffe\U0001ffffb", "ab"),
        ("a\r\nb\rc\x0bd\u2028e\u2029f\x85g\x0ch", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("a\tb\n\nc\u00a0d", "a\tb\n\nc\u00a0d"),
    ],
)
def test_nothing_invisible_is_kept_and_everything_else_is(teks, bersih):
    assert clean_text(teks) == bersih


def test_a_name_is_one_line_and_fits_the_paper():
    assert one_line(" Bagian\u200b\n\nUmum\t \u00a0dan ") == "Bagian Umum dan"
    assert take_nama(" x\ny ", "Nama unit") == "x y"
    assert len(take_nama("x" * MAKS_NAMA, "Nama unit")) == MAKS_NAMA
    with pytest.raises(DataTidakSah, match=r"Nama unit terlalu panjang\. .* 500 huruf .* 501"):
        take_nama("x" * (MAKS_NAMA + 1), "Nama unit")


@pytest.mark.parametrize(
    "teks",
    [
        "IKU-01",
        " IKU-01\u200b ",
        "IKU-01\u202e",
        "\u2066IKU\u2069-01",
        "IKU\u201101",
        "IKU\u201301",
        "IKU\u221201",
        "IKU\ufe6301",
        "ＩＫＵ－０１",
        "\u00a0IKU-01",
        "I\xadKU-01",
    ],
)
def test_a_kode_that_looks_the_same_is_the_same(teks):
    assert clean_kode(teks) == "IKU-01"
    assert find_foreign(clean_kode(teks)) == ""
    assert kunci(teks) == "iku-01"


@pytest.mark.parametrize(
    ("kode", "huruf"),
    [
        ("IКU-01", "К"),  # Cyrillic
        ("ΙKU-01", "Ι"),  # Greek
        ("ІКУ", "І"),  # Cyrillic throughout
        ("IKU-٠١", "٠"),
        ("IKU\u034f01", "\u034f"),
        ("IKU\ufe0f", "\ufe0f"),
        ("IKU∕1", "∕"),
        ("IKU\ue000", "\ue000"),
        ("\u01c0KU-01", "\u01c0"),  # a click, like an I or an l
        ("IKU-\u0251", "\u0251"),  # phonetic a
        ("\u0196KU", "\u0196"),  # Latin iota
        ("IKU-\u1d00", "\u1d00"),  # small capital A
        ("\u0131ku", "\u0131"),  # i without its dot
        ("I\u0138U", "\u0138"),  # kra
        ("IKU×1", "×"),
    ],
)
def test_what_only_looks_like_a_kode_is_named(kode, huruf):
    assert find_foreign(clean_kode(kode)) == huruf


@pytest.mark.parametrize("kode", ["4.02.01", "S1", "É-1/a", "Š-ł", "1.10 (b)", ""])
def test_usual_codes_have_nothing_foreign(kode):
    assert clean_kode(kode) == kode
    assert find_foreign(kode) == ""


@pytest.mark.parametrize(
    ("nama", "huruf"),
    [
        ("Bagian \u0410", "\u0410"),  # Cyrillic
        ("Bagian \u0391", "\u0391"),  # Greek
        ("B\u0251gian A", "\u0251"),
        ("Bagian \u01c0", "\u01c0"),
        ("Bag\u0131an A", "\u0131"),
        ("Bagian \u0661", "\u0661"),
        ("Bagian\u034f A", "\u034f"),
        ("Bagian A\ufe0f", "\ufe0f"),
        ("Bagian \u00b5", "\u00b5"),
    ],
)
def test_a_letter_of_a_name_that_only_looks_familiar_is_named(nama, huruf):
    assert find_foreign_letter(nama) == huruf
    letak = nama.index(huruf) + 1
    assert explain_foreign(nama, huruf).startswith(f"Tanda ke-{letak}, “{huruf}”, bukan huruf")


@pytest.mark.parametrize(
    "nama",
    ["Bagian A", "Bidang “Ekonomi” – 1/2 & 3", "Café Đồng Șt. Øre ß", "Jum’at…", "Ｂagian ①", ""],
)
def test_accents_and_punctuation_of_names_are_fine(nama):
    assert find_foreign_letter(nama) == ""


def test_names_are_compared_without_case_and_spaces():
    assert kunci("Bagian  Umum") == kunci(" BAGIAN\u00a0UMUM ") == kunci("bagian\u200b umum")
    assert kunci("Bagian Umum") != kunci("Bagian Humas")


def test_a_hash_is_printed_as_its_first_64_bits_in_four_groups():
    assert format_sidik("1a2b3c4d5e6f7a8b" + "0" * 48) == "1a2b-3c4d-5e6f-7a8b"


@given(st.text())
def test_law_clean_is_clean(teks):
    for bersihkan in (clean_text, one_line, clean_kode):
        assert bersihkan(bersihkan(teks)) == bersihkan(teks)
    huruf = set(clean_text(teks)) - set("\n\t")
    assert not {unicodedata.category(satu) for satu in huruf} & {"Cc", "Cf", "Cs"}
