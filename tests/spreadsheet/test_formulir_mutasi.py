"""Some mutations of forms in the ordinary run; all of them under ``make fault``."""

import pytest
from mutasi_formulir import JENIS, judge, mutations, small_bytes

from sakip_desktop.spreadsheet.formulir_baca import read_formulir


@pytest.mark.luas
def test_every_kind_of_mutation_is_read_exactly_or_refused_for_its_reason(tmp_path):
    path = tmp_path / "masuk.xlsx"
    salah = []
    for satu in mutations(small_bytes(), "biasa", len(JENIS) + 12):
        path.write_bytes(satu.isi)
        keluhan = judge(satu, read_formulir(path))
        if keluhan:
            salah.append((satu.nama, keluhan))
    assert salah == []


@pytest.mark.luas
def test_the_same_seed_gives_the_same_mutations():
    dua = [[satu.isi for satu in mutations(small_bytes(), "sama", 10)] for _ in range(2)]
    assert dua[0] == dua[1]
