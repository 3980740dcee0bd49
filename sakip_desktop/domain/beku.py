"""Freezing a read model: a record as canonical JSON, and back.

A paper that became final is rendered from this text for ever, whatever happens to the plan:
inputs are kept as text, not as ids that later point elsewhere.  The law is
``thaw(type, freeze(record)) == record``.  A field that a record gains later therefore needs a
default, and no field is ever renamed or taken away (``tests/domain/test_beku_lama.py``).
"""

import dataclasses
import json
import types
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from sakip_desktop.domain.periode import Periode, parse_periode

T = TypeVar("T")


def freeze(record: object) -> str:
    """Canonical JSON (sorted keys, no spaces, decimals as plain text) of a frozen record."""
    return json.dumps(_plain(record), sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def thaw(jenis: type[T], teks: str) -> T:
    """The record that ``freeze`` wrote; fields that did not exist then take their defaults.

    Raises:
        ValueError, KeyError, TypeError: the text is not such a record; a field that is unknown or
            missing is named with its record.
    """
    hasil: T = _build(jenis, json.loads(teks))
    return hasil


def _plain(nilai: object) -> object:
    match nilai:
        case Enum():
            return nilai.value
        case None | bool() | int() | str():
            return nilai
        case Decimal():
            return format(nilai, "f")
        case Periode():
            return nilai.kode
        case datetime() | date():
            return nilai.isoformat()
        case tuple() | list():
            return [_plain(satu) for satu in nilai]
        case Mapping():
            return {str(_plain(kunci)): _plain(isi) for kunci, isi in nilai.items()}
    if dataclasses.is_dataclass(nilai):
        return {f.name: _plain(getattr(nilai, f.name)) for f in dataclasses.fields(nilai)}
    msg = f"{type(nilai).__name__} cannot be frozen"
    raise TypeError(msg)


_DARI_TEKS: dict[type, Any] = {
    Decimal: Decimal,
    Periode: parse_periode,
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
}


def _build(jenis: Any, isi: Any) -> Any:  # noqa: ANN401 - any annotation, any JSON
    asal = get_origin(jenis)
    if asal in (Union, types.UnionType):
        pilihan = [satu for satu in get_args(jenis) if satu is not type(None)]
        return None if isi is None else _build(pilihan[0], isi)
    if asal is tuple:
        return _build_tuple(get_args(jenis), isi)
    if asal is dict:
        kunci, nilai = get_args(jenis)
        return {_build(kunci, k): _build(nilai, v) for k, v in isi.items()}
    if jenis in _DARI_TEKS:
        return _DARI_TEKS[jenis](isi)
    if isinstance(jenis, type) and dataclasses.is_dataclass(jenis):
        return _build_record(jenis, isi)
    if isinstance(jenis, type) and issubclass(jenis, Enum):
        return jenis(isi)
    return isi


def _build_record(jenis: type, isi: dict[str, Any]) -> Any:  # noqa: ANN401 - any record
    petunjuk = _hints(jenis)
    asing = isi.keys() - petunjuk.keys()
    if asing:
        msg = f"{jenis.__name__} has no field {', '.join(sorted(asing))}"
        raise KeyError(msg)
    kurang = _needed(jenis) - isi.keys()
    if kurang:
        # A field that came later must have a default, or what was frozen before cannot be opened.
        msg = f"{jenis.__name__}: no {', '.join(sorted(kurang))} in the text, and no default"
        raise TypeError(msg)
    return jenis(**{nama: _build(petunjuk[nama], nilai) for nama, nilai in isi.items()})


def _build_tuple(bagian: tuple[Any, ...], isi: list[Any]) -> tuple[Any, ...]:
    if len(bagian) == 2 and bagian[1] is Ellipsis:
        return tuple(_build(bagian[0], satu) for satu in isi)
    return tuple(_build(jenis, satu) for jenis, satu in zip(bagian, isi, strict=True))


@cache
def _needed(jenis: Any) -> frozenset[str]:  # noqa: ANN401 - any record
    tanpa = dataclasses.MISSING
    return frozenset(
        satu.name
        for satu in dataclasses.fields(jenis)
        if satu.default is tanpa and satu.default_factory is tanpa
    )


@cache
def _hints(jenis: type) -> dict[str, Any]:
    return get_type_hints(jenis)
