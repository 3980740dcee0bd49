import pytest

from sakip_desktop.domain.satuan import (
    can_be_summed,
    is_bulat,
    is_pecahan,
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
    "satuan",
    [
        *("%", "Persen", "prosen", "% per tahun", "Persen (%)", "Indeks", "Index Gini", "Skor"),
        *("Nilai", "Nilai / Predikat", "Poin", "Rasio", "Rata-rata", "Rata-rata lama sekolah"),
        *("Hari", "Hari kerja", "Jam", "Menit", "Tahun", "Km", "KM/Jam", "Ha", "kWh", "Ton"),
        *("Ton/Ha", "Kg.", "Liter", "m²", "per 1.000 penduduk"),
    ],
)
def test_levels_shares_and_measures_have_decimals(satuan):
    assert is_pecahan(satuan)
    assert not is_bulat(satuan)


@pytest.mark.parametrize("satuan", ["", "Pegawai", "Orang / Hari", "Nilai Investasi", "Hariini"])
def test_a_unit_in_no_table_may_be_either(satuan):
    assert not is_pecahan(satuan)
    assert not is_bulat(satuan)


@pytest.mark.parametrize("satuan", ["Orang", "Dok", "Rp", "Titik", "Perda", "Rapat"])
def test_what_is_counted_has_no_decimals(satuan):
    assert is_bulat(satuan)
    assert not is_pecahan(satuan)


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
