"""One problem found in data, as a value.

A check never raises: it returns findings.  ``kesalahan`` blocks *sending* (never typing or
saving), ``peringatan`` needs an explanation before the form is sent, ``info`` is only said.
"""

from dataclasses import dataclass
from enum import StrEnum


class Tingkat(StrEnum):
    """How heavy a finding is."""

    KESALAHAN = "kesalahan"
    PERINGATAN = "peringatan"
    INFO = "info"


DIHITUNG = frozenset({Tingkat.KESALAHAN, Tingkat.PERINGATAN})
"""What is counted wherever the word *temuan* stands beside a number; info are counted apart."""


@dataclass(frozen=True, slots=True)
class Temuan:
    """One finding.

    Attributes:
        kode: lasting word for the rule, e.g. ``melebihi-target``.
        tingkat: what it blocks.
        kolom: the field it stands beside (``nilai``, ``pembilang``, ``rupiah`` ...).
        isi: the sentence, Indonesian, with the numbers put in.
        saran: what to do.
    """

    kode: str
    tingkat: Tingkat
    kolom: str
    isi: str
    saran: str


def kesalahan(kode: str, kolom: str, isi: str, saran: str) -> Temuan:
    """A finding that blocks sending."""
    return Temuan(kode, Tingkat.KESALAHAN, kolom, isi, saran)


def peringatan(kode: str, kolom: str, isi: str, saran: str) -> Temuan:
    """A finding that needs an explanation."""
    return Temuan(kode, Tingkat.PERINGATAN, kolom, isi, saran)


def info(kode: str, kolom: str, isi: str, saran: str) -> Temuan:
    """A finding that is only said."""
    return Temuan(kode, Tingkat.INFO, kolom, isi, saran)
