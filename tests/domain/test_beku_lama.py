"""Papers that became final long ago are still opened after their records have grown.

``tests/data/beku/NNNN.json`` holds a report with every frozen record in it and every field filled,
one file for each shape that was ever released; old files are never changed.  When a record gains
a field, give the field a default and write the next file: ``make beku`` (this file run as a
program).
"""

import dataclasses
import json
import types
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import get_args, get_origin, get_type_hints

import pytest

from sakip_desktop.domain.beku import freeze, thaw
from sakip_desktop.domain.laporan import LaporanPengukuran, Pengukuran
from sakip_desktop.domain.periode import Periode, triwulan

FOLDER = Path(__file__).parents[1] / "data" / "beku"
CONTOH = sorted(FOLDER.glob("*.json"))
BIASA = {
    str: "teks",
    int: 7,
    bool: True,
    Decimal: Decimal("12.50"),
    date: date(2025, 4, 10),
    datetime: datetime(2025, 4, 10, 3, tzinfo=UTC),
    Periode: triwulan(2025, 1),
}


def make_full(jenis):
    """A value of that annotation with nothing left out: one item in each tuple, no None."""
    bagian = [satu for satu in get_args(jenis) if satu not in (Ellipsis, types.NoneType)]
    if isinstance(jenis, types.UnionType):
        return make_full(bagian[0])
    if get_origin(jenis) is tuple:
        return tuple(make_full(satu) for satu in bagian)
    if get_origin(jenis) is dict:
        return {make_full(bagian[0]): make_full(bagian[1])}
    if jenis in BIASA:
        return BIASA[jenis]
    if issubclass(jenis, Enum):
        return next(iter(jenis))
    petunjuk = get_type_hints(jenis)
    return jenis(**{f.name: make_full(petunjuk[f.name]) for f in dataclasses.fields(jenis)})


def write_sample():
    """Keep today's shape; refuses when the newest file has it already."""
    teks = freeze(make_full(LaporanPengukuran))
    assert not CONTOH or CONTOH[-1].read_text(encoding="utf-8") != teks + "\n"
    nomor = int(CONTOH[-1].stem) + 1 if CONTOH else 1
    with (FOLDER / f"{nomor:04d}.json").open("x", encoding="utf-8") as berkas:
        berkas.write(teks + "\n")


def covers(baru, lama):
    """Whether everything of the old text is in the new one, in its place."""
    if isinstance(lama, dict):
        return lama.keys() <= baru.keys() and all(covers(baru[k], v) for k, v in lama.items())
    if isinstance(lama, list):
        return len(lama) == len(baru) and all(map(covers, baru, lama))
    return baru == lama


@pytest.mark.parametrize("berkas", CONTOH, ids=lambda satu: satu.stem)
def test_a_final_paper_of_every_shape_opens_with_all_that_it_held(berkas):
    """Fails with the record and the field when one was added without a default, or renamed."""
    teks = berkas.read_text(encoding="utf-8")
    assert covers(json.loads(freeze(thaw(LaporanPengukuran, teks))), json.loads(teks))


def test_the_newest_sample_has_todays_shape():
    teks = CONTOH[-1].read_text(encoding="utf-8").strip()
    assert teks == freeze(make_full(LaporanPengukuran)), "bentuk rekaman berubah: lihat atas berkas"


def test_a_field_that_an_old_paper_lacks_is_named_with_its_record():
    isi = json.loads(CONTOH[0].read_text(encoding="utf-8"))
    del isi["kelompok"][0]["pengukuran"][0]["capaian"]
    with pytest.raises(TypeError, match=r"Pengukuran: no capaian in the text, and no default"):
        thaw(LaporanPengukuran, json.dumps(isi))
    isi["kelompok"][0]["pengukuran"][0] = {"lama": 1}
    with pytest.raises(KeyError, match=r"Pengukuran has no field lama"):
        thaw(LaporanPengukuran, json.dumps(isi))


def test_fields_with_a_default_may_be_missing():
    isi = json.loads(CONTOH[0].read_text(encoding="utf-8"))
    milik = isi["kelompok"][0]["pengukuran"][0]
    del milik["figur"], milik["temuan"]
    (satu,) = thaw(LaporanPengukuran, json.dumps(isi)).semua
    assert isinstance(satu, Pengukuran)
    assert (satu.figur, satu.temuan) == ((), ())


if __name__ == "__main__":
    write_sample()
