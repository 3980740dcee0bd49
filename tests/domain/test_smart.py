"""The SMART judgement: nothing is judged by the program, it only counts."""

import pytest

from sakip_desktop.domain.smart import BarisSmart, Butir, ButirSmart


@pytest.mark.parametrize(
    ("nilai", "dinilai", "terpenuhi"),
    [
        ({}, 0, 0),
        ({Butir.S: None}, 0, 0),
        ({Butir.S: True, Butir.M: False}, 2, 1),  # a no is judged, and not fulfilled
        (dict.fromkeys(Butir, True), 5, 5),
        (dict.fromkeys(Butir, False), 5, 0),
    ],
)
def test_what_was_judged_and_what_is_fulfilled_are_counted_apart(nilai, dinilai, terpenuhi):
    butir = {satu: ButirSmart(terpenuhi=nilai.get(satu)) for satu in Butir}
    baris = BarisSmart(kode="I1", nama="", unit="", butir=butir)
    assert (baris.dinilai, baris.terpenuhi) == (dinilai, terpenuhi)
