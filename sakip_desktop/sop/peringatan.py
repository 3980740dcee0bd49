"""What an SOP may say but should not: revoked regulations, another office's words, a NIP.

The lists are data (``resources/sop-peringatan.toml``); a regulation is found by its number and
year after the words that name its kind, however it is abbreviated.
"""

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sakip_desktop.domain.jabatan import JenisKantor
from sakip_desktop.paths import resource

_NIP = re.compile(r"(?<!\d)\d{8} ?\d{6} ?\d ?\d{3}(?!\d)")


@dataclass(frozen=True, slots=True)
class Dicabut:
    """A regulation that is no longer in force, and how it is recognised."""

    sebut: str
    tahun: str
    pola: re.Pattern[str]
    sejak: int
    pengganti: str
    dasar: str


@dataclass(frozen=True, slots=True)
class NamaJabatan:
    """A word that is at home in some kinds of office."""

    kata: str
    pola: re.Pattern[str]
    milik: frozenset[JenisKantor]


@cache
def load_dicabut() -> tuple[Dicabut, ...]:
    """Read the list of revoked regulations, once."""
    return tuple(
        Dicabut(
            sebut=satu["sebut"],
            tahun=str(satu["tahun"]),
            pola=_number_after(satu["kata"], satu["nomor"], satu["tahun"]),
            sejak=satu["sejak"],
            pengganti=satu["pengganti"],
            dasar=satu["dasar"],
        )
        for satu in _load()["dicabut"]
    )


@cache
def load_nama() -> tuple[NamaJabatan, ...]:
    """Read the list of offices' words, once; the longest first."""
    semua = sorted(_load()["nama"], key=lambda satu: -len(satu["kata"]))
    return tuple(
        NamaJabatan(
            kata=satu["kata"],
            pola=_whole_word(satu["kata"], bernama=satu.get("bernama", False)),
            milik=frozenset(JenisKantor(jenis) for jenis in satu["milik"]),
        )
        for satu in semua
    )


@cache
def _load() -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads(resource("sop-peringatan.toml").read_text(encoding="utf-8"))


def _number_after(kata: list[str], nomor: int, tahun: int) -> re.Pattern[str]:
    """``PP No. 79 Tahun 2005``, ``PP 79/2005``: no other number stands between."""
    jenis = "|".join(re.escape(satu) for satu in kata)
    return re.compile(
        rf"\b(?:{jenis})\b[^0-9]{{0,120}}?\b{nomor}\s*(?:tahun|thn\.?|/)\s*{tahun}\b", re.IGNORECASE
    )


def _whole_word(kata: str, *, bernama: bool) -> re.Pattern[str]:
    nama = r"(?: [A-Z][\w.]*)"
    return re.compile(rf"\b{re.escape(kata)}\b{nama}{'+' if bernama else '*'}")


def revoked(teks: str, hari: date) -> list[str]:
    """A sentence for each regulation in the text that is no longer in force on that day."""
    hasil = []
    for satu in load_dicabut():
        if hari.year < satu.sejak or satu.tahun not in teks or not satu.pola.search(teks):
            continue
        kata = f"menyebut {satu.sebut}, yang sejak {satu.sejak} diganti {satu.pengganti}"
        dasar = satu.dasar or "periksa dulu naskahnya di JDIH"
        hasil.append(f"{kata} ({dasar})")
    return hasil


def foreign_names(teks: str, jenis: JenisKantor) -> list[str]:
    """The words of other kinds of office, as they stand in the text."""
    hasil = set()
    sisa = teks
    for satu in load_nama():
        if satu.kata not in sisa:
            continue
        if jenis not in satu.milik:
            hasil |= {cocok.group() for cocok in satu.pola.finditer(sisa)}
        sisa = satu.pola.sub("\0", sisa)  # “Kepala Dinas Pertanian” is not said again as “Dinas …”
    return sorted(hasil, key=teks.index)


def has_nip(teks: str) -> bool:
    """Whether a number looks like that of a civil servant."""
    return _NIP.search(teks) is not None
