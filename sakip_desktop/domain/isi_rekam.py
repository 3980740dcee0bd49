"""The business content of a frozen record, and what differs between two of them.

Two records with the same figures, words and signers have the same content, whatever the paper, the
font, the day or the installation: ids, row versions, clocks and page settings are no content.
What is empty is left out too, so that a field that a later version adds changes nothing of an
older record.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sakip_desktop.domain.beku import freeze

# Not content: who and what a row is inside this installation, when it was touched, how the paper
# looks, and where a running cycle stands.
_BUKAN_ISI = frozenset(
    {
        "id", "versi_id", "simpul_id", "unit_id", "induk_id", "indikator_id",
        "indikator_versi_id", "versi", "diubah_pada", "diubah_oleh", "tanggal", "final",
        "kertas", "huruf", "margin_mm", "logo", "langkah", "kunci", "tenggat", "urut", "masa",
        "figur_lalu", "rencana_berubah",
    }
)  # fmt: skip

# What is content after all in the items of a list, because the paper shows it there.
_TAMPAK = {"tindak": frozenset({"tenggat"}), "dokumen": frozenset({"tanggal"})}

# Flags that came later: they count where they are raised, or older papers would change.
_TANDA_KEMUDIAN = frozenset({"terlambat"})

# The policy in the head of a paper lays out its pages only; what it counts stands in the report.
_HANYA_RUPA = {"kepala": frozenset({"kebijakan"})}

# What tells the items of a list apart where they and their parts have no code.
_PENGENAL = ("periode", "label", "nama", "sebagai", "jabatan", "uraian", "isi", "judul")


@dataclass(frozen=True, slots=True)
class Beda:
    """One place in which two records differ.

    Attributes:
        jalur: where, from the top: names of fields, and what tells items apart.
        lama, baru: what stood and stands there; empty where there is nothing.
    """

    jalur: tuple[str, ...]
    lama: str
    baru: str


def content_of(record: object) -> Any:  # noqa: ANN401 - JSON
    """The content of a record as plain JSON values."""
    return _content(json.loads(freeze(record)))


def _content(isi: object, nama: str = "") -> object:
    if isinstance(isi, dict):
        bukan = (_BUKAN_ISI | _HANYA_RUPA.get(nama, frozenset())) - _TAMPAK.get(nama, frozenset())
        return {
            kunci: _content(satu, kunci)
            for kunci, satu in isi.items()
            if kunci not in bukan
            and satu is not None
            and satu not in ("", [], {})
            and not (satu is False and kunci in _TANDA_KEMUDIAN)
        }
    if isinstance(isi, list):
        return [_content(satu, nama) for satu in isi]
    return isi


def compare(lama: object, baru: object) -> tuple[Beda, ...]:
    """Where the content of two records differs, in the order of the first.

    Items of a list are compared with the one that has the same code, period or name, so that one
    that was added does not make all that follow it different.
    """
    return tuple(_differences((), content_of(lama), content_of(baru)))


def _differences(jalur: tuple[str, ...], lama: object, baru: object) -> Iterator[Beda]:
    if lama == baru:
        return
    if isinstance(lama, dict) and isinstance(baru, dict):
        for kunci in _both(lama, baru):
            yield from _differences((*jalur, kunci), lama.get(kunci), baru.get(kunci))
    elif isinstance(lama, list) and isinstance(baru, list):
        dulu, kini = _by_name(lama), _by_name(baru)
        for nama in _both(dulu, kini):
            yield from _differences((*jalur, nama), dulu.get(nama), kini.get(nama))
    else:
        yield Beda(jalur, _words(lama), _words(baru))


def _both(lama: Iterable[str], baru: Iterable[str]) -> list[str]:
    return list(dict.fromkeys((*lama, *baru)))


def _by_name(daftar: list[Any]) -> dict[str, Any]:
    """Items by what tells them apart; by their place where nothing does."""
    hasil: dict[str, Any] = {}
    for ke, satu in enumerate(daftar, start=1):
        nama = _name_of(satu) or str(ke)
        while nama in hasil:
            nama = f"{nama} ({ke})"
        hasil[nama] = satu
    return hasil


def _name_of(satu: object) -> str:
    if not isinstance(satu, dict):
        return ""
    dalam = [isi for isi in satu.values() if isinstance(isi, dict)]
    for bagian in (satu, *dalam):
        if isinstance(bagian.get("kode"), str):
            return str(bagian["kode"])
    for kunci in _PENGENAL:
        if isinstance(satu.get(kunci), str):
            return str(satu[kunci])
    return next((nama for nama in map(_name_of, dalam) if nama), "")


def _words(isi: object) -> str:
    """A value as a person reads it; of a whole part what tells it from others."""
    match isi:
        case None:
            return ""
        case str():
            return isi
        case bool():
            return "ya" if isi else "tidak"
        case dict():
            target = [_words(isi[kunci]) for kunci in ("nilai", "atas") if kunci in isi]
            return _name_of(isi) or " – ".join(target) or "ada"
        case list():
            return ", ".join(_words(satu) for satu in isi)
    return str(isi)
