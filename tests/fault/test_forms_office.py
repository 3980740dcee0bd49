"""Forms that came back changed or damaged, taken into an office: stored exactly, or nothing."""

import pytest
from mutasi_kantor import run

BAGIAN = 4  # in which the thousand are made, side by side


@pytest.mark.parametrize("bagian", range(BAGIAN))
def test_a_thousand_mutations_in_an_office(bagian, banyak, uji, tmp_path, angka):
    jumlah = banyak(1000, 200) // BAGIAN
    salah, ditolak = run(uji, tmp_path, f"E1 kantor {bagian}", jumlah)
    assert salah == []
    angka("E1", held_against_an_office=jumlah, of_these_refused=ditolak, wrongly_stored=0)
