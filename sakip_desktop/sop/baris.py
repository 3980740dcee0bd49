"""In which line of a TOML file a key stands: ``tomllib`` tells the values but not their places.

Only what SOP files use is understood: tables, lists of tables, keys, and values over many lines.
A place is a path such as ``("langkah", 2, "waktu")``; lists of tables count from 0.
"""

import re
from collections.abc import Mapping

Jalur = tuple[str | int, ...]

_KEPALA = re.compile(r"\s*(\[\[?)\s*([\w.-]+)\s*\]\]?")
_KUNCI = re.compile(r"\s*\"?([\w-]+)\"?\s*[.=]")
_PEMBATAS = ('"""', "'''", '"', "'")
_TEKS_SEBARIS = re.compile(r"\"(?:\\.|[^\"\\])*\"|'[^']*'")


def line_map(teks: str) -> dict[Jalur, int]:
    """The line of every table and every key, counted from 1; a key twice counts once."""
    hasil: dict[Jalur, int] = {}
    banyak: dict[Jalur, int] = {}
    di: Jalur = ()
    keadaan = _Keadaan()
    for nomor, baris in enumerate(teks.splitlines(), 1):
        if keadaan.di_luar:
            kepala, kunci = _KEPALA.match(baris), _KUNCI.match(baris)
            if kepala:
                di = _table(kepala.group(2).split("."), banyak, daftar=kepala.group(1) == "[[")
                hasil.setdefault(di, nomor)
                continue
            if kunci:
                hasil.setdefault((*di, kunci.group(1)), nomor)
        keadaan.read(baris)
    return hasil


def find_line(peta: Mapping[Jalur, int], jalur: Jalur) -> int | None:
    """The line of a place, or of the nearest that holds it; None where the file has neither."""
    while jalur:
        if jalur in peta:
            return peta[jalur]
        jalur = jalur[:-1]
    return None


def find_text(teks: str, kata: str, mulai: int | None) -> int | None:
    """The first line from ``mulai`` on in which the words stand; otherwise ``mulai`` itself."""
    for nomor, baris in enumerate(teks.splitlines(), 1):
        if nomor >= (mulai or 1) and kata in baris:
            return nomor
    return mulai


def _table(nama: list[str], banyak: dict[Jalur, int], *, daftar: bool) -> Jalur:
    """The path of a header: what lies inside a list belongs to its last table."""
    jalur: Jalur = ()
    for ke, satu in enumerate(nama):
        jalur = (*jalur, satu)
        if daftar and ke == len(nama) - 1:
            banyak[jalur] = banyak.get(jalur, -1) + 1
        if jalur in banyak:
            jalur = (*jalur, banyak[jalur])
    return jalur


class _Keadaan:
    """Whether a line begins outside of every string and bracket of the lines before it."""

    def __init__(self) -> None:
        self._dalam = 0
        self._kutip = ""

    @property
    def di_luar(self) -> bool:
        return not self._dalam and not self._kutip

    def read(self, baris: str) -> None:
        """Go through one line."""
        if not self._kutip and _PEMBATAS[0] not in baris and _PEMBATAS[1] not in baris:
            polos = _TEKS_SEBARIS.sub("", baris).partition("#")[0]
            self._dalam += polos.count("[") + polos.count("{")
            self._dalam -= polos.count("]") + polos.count("}")
            return
        tempat = 0
        while tempat < len(baris):
            tempat += self._step(baris, tempat)
        if len(self._kutip) == 1:  # such a string ends with its line, or the file is faulty
            self._kutip = ""

    def _step(self, baris: str, tempat: int) -> int:
        """Read one sign; how many letters it has."""
        if self._kutip:
            if baris[tempat] == "\\" and self._kutip[0] == '"':
                return 2
            if baris.startswith(self._kutip, tempat):
                panjang, self._kutip = len(self._kutip), ""
                return panjang
            return 1
        if baris[tempat] == "#":
            return len(baris)
        for pembatas in _PEMBATAS:
            if baris.startswith(pembatas, tempat):
                self._kutip = pembatas
                return len(pembatas)
        self._dalam += (baris[tempat] in "[{") - (baris[tempat] in "]}")
        return 1
