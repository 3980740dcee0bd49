from pathlib import Path

import pytest
from mutants import AKAR, DOMAIN, MUTAN, TANPA_SALAH, plant


@pytest.mark.parametrize(
    "mutan", [TANPA_SALAH, *MUTAN], ids=[satu.nama for satu in (TANPA_SALAH, *MUTAN)]
)
def test_every_planted_fault_still_finds_its_place(mutan, tmp_path):
    sasaran = tmp_path / DOMAIN / mutan.berkas
    sasaran.parent.mkdir(parents=True)
    asli = Path(AKAR / DOMAIN / mutan.berkas).read_text(encoding="utf-8")
    sasaran.write_text(asli, encoding="utf-8")
    assert plant(mutan, tmp_path) == ""
    assert sasaran.read_text(encoding="utf-8") != asli


def test_there_are_enough_of_them():
    assert len({satu.nama for satu in MUTAN}) == len(MUTAN) >= 12
