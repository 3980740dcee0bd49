"""Whoever adds a formula finds here what it still lacks."""

from string import Formatter

import pytest

from sakip_desktop.domain.capaian import (
    _KALIMAT,
    LABEL_RUMUS,
    NAMA_RUMUS,
    Bentuk,
    code_rumus,
)
from sakip_desktop.domain.kinerja import LABEL_VARIAN, VARIAN_SAH, Polaritas, Varian


def test_every_varian_has_a_word_of_its_own():
    assert set(LABEL_VARIAN) == set(Varian) - {Varian.BAWAAN}
    assert len({satu.casefold() for satu in LABEL_VARIAN.values()}) == len(LABEL_VARIAN)


def test_every_varian_belongs_to_one_polaritas():
    assert set(VARIAN_SAH) == set(Polaritas)
    milik = [satu for sah in VARIAN_SAH.values() for satu in sah]
    assert sorted(milik) == sorted(LABEL_VARIAN)


def test_every_varian_has_a_formula_of_its_own_with_its_words():
    kode = {
        (polaritas, varian): code_rumus(polaritas, varian, Varian.SELISIH)
        for polaritas, sah in VARIAN_SAH.items()
        for varian in sah or (Varian.BAWAAN,)
    }
    assert len(set(kode.values())) == len(kode)
    assert set(kode.values()) == set(LABEL_RUMUS) == set(NAMA_RUMUS)


@pytest.mark.parametrize("varian", VARIAN_SAH[Polaritas.TURUN])
def test_the_office_may_choose_every_varian_of_turun(varian):
    kode = code_rumus(Polaritas.TURUN, Varian.BAWAAN, varian)
    assert kode == code_rumus(Polaritas.TURUN, varian, Varian.SELISIH)


def test_every_shape_has_its_sentence():
    tanpa = {Bentuk.TETAP, Bentuk.SKOR}  # written by methods of their own
    assert set(_KALIMAT) == set(Bentuk) - tanpa
    for kalimat in _KALIMAT.values():
        assert {nama for _, nama, _, _ in Formatter().parse(kalimat) if nama} == {"r", "a"}
