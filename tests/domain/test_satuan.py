import pytest

from sakip_desktop.domain.satuan import (
    can_be_summed,
    is_bulat,
    is_persen,
    is_rasio,
    is_rupiah,
    is_same_satuan,
)


@pytest.mark.parametrize(
    "satuan", ["Orang", "Dok", "DOKUMEN", "Lap.", "Unit", "Paket", "Rp", "Berita  Acara", "Kasus"]
)
def test_things_are_counted_in_whole_numbers(satuan):
    assert is_bulat(satuan)
    assert can_be_summed(satuan)


@pytest.mark.parametrize(
    "satuan", ["Orang / Bulan", "%", "Indeks", "Kg", "", "Unir", "Juta Rupiah"]
)
def test_other_units_are_not(satuan):
    assert not is_bulat(satuan)


@pytest.mark.parametrize(
    "satuan", ["%", "persen", "Indeks", "Nilai", "Skor", "Predikat", "Nilai/Predikat", "Rasio",
               "per 1.000 penduduk", "Per 100.000 KH", "Rata-rata", "Poin"]
)  # fmt: skip
def test_levels_and_shares_cannot_be_summed(satuan):
    assert not can_be_summed(satuan)


@pytest.mark.parametrize("satuan", ["Orang / Bulan", "Kg", "Jam", "Juta Rupiah", ""])
def test_amounts_can_be_summed(satuan):
    assert can_be_summed(satuan)


@pytest.mark.parametrize(
    ("tertulis", "satuan", "sama"),
    [
        ("dok.", "Dokumen", True),
        ("Dokumen", "dok", True),
        ("ORANG", "Orang", True),
        ("%", "persen", True),
        ("orang/bulan", "Orang / Bulan", True),
        ("Pend.", "Penduduk", True),
        ("Pe", "Penduduk", False),
        ("Dok", "Dokter", False),
        ("Dokumen", "Orang", False),
        ("", "Orang", False),
        ("Orang", "", False),
    ],
)
def test_spellings_of_one_unit(tertulis, satuan, sama):
    assert is_same_satuan(tertulis, satuan) is sama


def test_kinds():
    assert is_persen("Prosen")
    assert not is_persen("Orang")
    assert is_rupiah("Rp.")
    assert not is_rupiah("Juta Rp")
    assert is_rasio("Ratio")
    assert not is_rasio("%")
