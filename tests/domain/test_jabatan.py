"""Who holds which role on a day, and for whom."""

from datetime import date

import pytest

from sakip_desktop.domain.jabatan import Pelaku, Peran, PeranDipegang, Sifat

AKHIR = date(2025, 7, 31)
SENDIRI = PeranDipegang(Peran.PENGISI, "unit-a")
SEMENTARA = PeranDipegang(
    Peran.VERIFIKATOR, sifat=Sifat.PLH, menggantikan="Kepala (Contoh)", sampai=AKHIR
)


def orang(*dipegang):
    return Pelaku(orang_id="o", nama="Orang (Contoh)", jabatan="Staf", dipegang=dipegang)


def test_a_role_ends_with_its_last_day():
    satu = orang(SENDIRI, SEMENTARA)
    assert satu.on(AKHIR) is satu
    besok = satu.on(date(2025, 8, 1))
    assert besok.dipegang == (SENDIRI,)
    assert besok.peran == {Peran.PENGISI}


@pytest.mark.parametrize(
    ("dipegang", "unit", "kata"),
    [
        ((SEMENTARA,), None, "Plh. Kepala (Contoh)"),
        ((SEMENTARA,), "unit-a", "Plh. Kepala (Contoh)"),  # office-wide covers every unit
        ((SEMENTARA, PeranDipegang(Peran.VERIFIKATOR)), None, ""),  # one's own goes before
        ((SENDIRI,), None, ""),
    ],
)
def test_for_whom_a_role_is_held(dipegang, unit, kata):
    assert orang(*dipegang).stands_in_for(Peran.VERIFIKATOR, unit) == kata


@pytest.mark.parametrize(
    ("sifat", "awalan"), [(Sifat.DEFINITIF, ""), (Sifat.PLT, "Plt. "), (Sifat.PLH, "Plh. ")]
)
def test_what_stands_before_a_title(sifat, awalan):
    assert sifat.awalan == awalan
