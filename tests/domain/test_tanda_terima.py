"""Custody of forms: how one stands follows from what happened to it last."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sampel_domain import TAHUN

from sakip_desktop.domain.kinerja import Kantor, Unit
from sakip_desktop.domain.periode import bulan
from sakip_desktop.domain.tanda_terima import (
    ArahGerak,
    BentukFormulir,
    CaraSerah,
    FormulirTercatat,
    GerakFormulir,
    KeadaanFormulir,
    TandaTerima,
)

MULAI = datetime(TAHUN, 8, 1, 8, tzinfo=UTC)
KELUAR, KEMBALI = ArahGerak
UNIT = Unit(id="a", nama="Bagian Umum")


def gerak(arah, ke=0):
    return GerakFormulir(
        arah=arah,
        cara=CaraSerah.LANGSUNG,
        orang=f"Orang {ke} (Contoh)",
        pada=MULAI + timedelta(hours=ke),
    )


def formulir(*arah, diganti_oleh=""):
    return FormulirTercatat(
        id="f",
        kode="AAAA2222",
        nomor=1,
        bentuk=BentukFormulir.KERTAS,
        unit=UNIT,
        periode=bulan(TAHUN, 7),
        dibuat=MULAI,
        dibuat_oleh="Perencana (Contoh)",
        diganti_oleh=diganti_oleh,
        gerak=tuple(gerak(satu, ke) for ke, satu in enumerate(arah)),
    )


@pytest.mark.parametrize(
    ("gerak", "diganti", "keadaan", "ditunggu"),
    [
        ((), "", KeadaanFormulir.DIBUAT, True),
        ((KELUAR,), "", KeadaanFormulir.KELUAR, True),
        ((KELUAR, KEMBALI), "", KeadaanFormulir.KEMBALI, False),
        ((KEMBALI,), "", KeadaanFormulir.KEMBALI, False),  # nobody wrote down that it went out
        ((), "BBBB3333", KeadaanFormulir.DIGANTI, False),
        ((KELUAR,), "BBBB3333", KeadaanFormulir.DIGANTI, False),
        ((KELUAR, KEMBALI), "BBBB3333", KeadaanFormulir.KEMBALI, False),  # it did come back
    ],
)
def test_how_a_form_stands(gerak, diganti, keadaan, ditunggu):
    satu = formulir(*gerak, diganti_oleh=diganti)
    assert satu.keadaan is keadaan
    assert satu.is_out is ditunggu


@given(st.lists(st.sampled_from(ArahGerak), max_size=8))
def test_what_happened_last_of_each_kind_counts(arah):
    satu = formulir(*arah)
    for satu_arah, terakhir in ((KELUAR, satu.keluar), (KEMBALI, satu.kembali)):
        tempat = [ke for ke, ini in enumerate(arah) if ini is satu_arah]
        assert terakhir == (gerak(satu_arah, tempat[-1]) if tempat else None)
    assert (satu.keadaan is KeadaanFormulir.KEMBALI) == (KEMBALI in arah)


def test_a_list_counts_its_forms_by_how_they_stand():
    daftar = TandaTerima(
        kantor=Kantor(id="k", nama="Kantor", jenis="setwan", pemda="", tempat=""),
        periode=bulan(TAHUN, 7),
        unit=None,
        baris=(formulir(), formulir(KELUAR), formulir(KELUAR), formulir(KELUAR, KEMBALI)),
        belum_dibuat=("Bagian Hukum",),
        tanggal=date(TAHUN, 8, 2),
    )
    assert [daftar.count(satu) for satu in KeadaanFormulir] == [1, 2, 1, 0]
