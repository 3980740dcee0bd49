"""Laws of all records and word lists of the domain, whatever module they stand in."""

import importlib
import pkgutil
from dataclasses import fields, is_dataclass
from enum import Enum, StrEnum

import pytest

import sakip_desktop.domain as paket

MODUL = [
    importlib.import_module(f"{paket.__name__}.{satu.name}")
    for satu in pkgutil.iter_modules(paket.__path__)
]


def own(modul, jenis):
    return [
        satu
        for satu in vars(modul).values()
        if isinstance(satu, type) and issubclass(satu, jenis) and satu.__module__ == modul.__name__
    ]


REKAMAN = [satu for modul in MODUL for satu in own(modul, object) if is_dataclass(satu)]
PILIHAN = [satu for modul in MODUL for satu in own(modul, Enum) if satu is not Enum]
KATA = {
    f"{modul.__name__.rpartition('.')[2]}.{nama}": isi
    for modul in MODUL
    for nama, isi in vars(modul).items()
    if isinstance(isi, dict) and isi and all(isinstance(satu, Enum) for satu in isi)
}
TIDAK_SEMUA = {
    "kinerja.LABEL_VARIAN": "nothing was chosen",
    "rencana.LABEL_VARIAN": "the same list",
    "capaian._KALIMAT": "what is not computed has no sentence",
    "langkah.PENYELESAIAN": "pages that finish no step",
    "penjelasan._KATA_YA_TIDAK": "what needs no word of warning",
}
"""Lists that leave members out on purpose."""


def test_records_and_words_are_found():
    assert len(MODUL) > 60
    assert len(REKAMAN) > 120
    assert len(PILIHAN) > 30
    assert set(TIDAK_SEMUA) <= set(KATA)


@pytest.mark.parametrize("rekaman", REKAMAN, ids=lambda satu: satu.__qualname__)
def test_no_record_can_be_changed_behind_somebodys_back(rekaman):
    assert rekaman.__dataclass_params__.frozen
    assert "__slots__" in vars(rekaman), "a misspelt attribute is an error, not a new field"
    for satu in fields(rekaman):
        jenis = satu.type if isinstance(satu.type, str) else getattr(satu.type, "__name__", "")
        assert not jenis.startswith(("list", "set")), satu.name


@pytest.mark.parametrize("pilihan", PILIHAN, ids=lambda satu: satu.__qualname__)
def test_every_choice_is_a_text_that_can_be_stored_and_no_two_are_one(pilihan):
    assert issubclass(pilihan, StrEnum)
    assert len(pilihan.__members__) == len(set(pilihan)), "an alias would be read as the other"
    assert all(satu.value == satu.value.strip() for satu in pilihan)


@pytest.mark.parametrize("nama", sorted(set(KATA) - set(TIDAK_SEMUA)))
def test_a_list_by_choice_leaves_none_out(nama):
    (pilihan,) = {type(satu) for satu in KATA[nama]}
    assert set(KATA[nama]) == set(pilihan)
