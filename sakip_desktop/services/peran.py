"""What a role is called in a kind of office, and which tabs a person sees.

The words and the tabs are data (``resources/peran.toml``); what a role may *do* is
``domain.izin``.  Nothing here reads the database.
"""

import tomllib
from dataclasses import dataclass
from functools import cache

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import KATA_PERAN
from sakip_desktop.domain.jabatan import JenisKantor, Pelaku, Peran
from sakip_desktop.paths import resource


@dataclass(frozen=True, slots=True, kw_only=True)
class Sebutan:
    """One role in the words of each kind of office, with its pages in the order of the work."""

    peran: Peran
    kerja: tuple[Halaman, ...]
    baca: tuple[Halaman, ...]
    sebutan: dict[JenisKantor, str]
    singkat: dict[JenisKantor, str]


@dataclass(frozen=True, slots=True)
class DaftarPeran:
    """The whole of ``peran.toml``."""

    judul: dict[Halaman, str]
    peran: dict[Peran, Sebutan]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """One tab of a person.

    Attributes:
        peran: the role that the journal names for what is done here; None where no role matters.
        bekerja: False when the page is only read.
    """

    halaman: Halaman
    peran: Peran | None
    judul: str
    bekerja: bool


@cache
def load_peran() -> DaftarPeran:
    """Read ``resources/peran.toml``, once.

    Raises:
        ValueError, KeyError: the file names a role, page or kind of office that does not exist, or
            leaves one out.
    """
    with resource("peran.toml").open("rb") as file:
        isi = tomllib.load(file)
    judul = {halaman: str(isi["halaman"][halaman]) for halaman in Halaman}
    peran = {}
    for kode, satu in isi["peran"].items():
        peran[Peran(kode)] = Sebutan(
            peran=Peran(kode),
            kerja=tuple(Halaman(nama) for nama in satu["kerja"]),
            baca=tuple(Halaman(nama) for nama in satu["baca"]),
            sebutan={jenis: str(satu["sebutan"][jenis]) for jenis in JenisKantor},
            singkat={jenis: str(satu["singkat"][jenis]) for jenis in JenisKantor},
        )
    return DaftarPeran(judul, {satu: peran[satu] for satu in Peran})


def sebutan(peran: Peran, jenis: JenisKantor | str) -> str:
    """What the role is called in that kind of office, e.g. ``Kepala Bagian``."""
    return load_peran().peran[peran].sebutan[JenisKantor(jenis)]


@cache
def semua_sebutan(jenis: JenisKantor | str) -> dict[Peran, str]:
    """What every role is called in that kind of office."""
    return {satu: sebutan(satu, jenis) for satu in Peran}


def sebutan_unit(kata: str, unit: str) -> str:
    """The office's word with a unit: ``Kepala Bagian`` and ``Bagian Umum`` is not said twice."""
    depan, _, akhir = kata.rpartition(" ")
    return f"{depan} {unit}" if depan and unit.startswith(f"{akhir} ") else f"{kata} {unit}"


def sebutan_lengkap(peran: Peran, jenis: JenisKantor | str) -> str:
    """The office's word with what the role does; two roles may share a word (Kepala Bagian)."""
    kata, fungsi = sebutan(peran, jenis), KATA_PERAN[peran]
    return kata if kata.casefold() == fungsi.casefold() else f"{kata} ({fungsi})"


def tabs_of(pelaku: Pelaku, jenis: JenisKantor | str) -> tuple[Tab, ...]:
    """The tabs of a person, in the order of the work.

    A page has one tab for each held role that works in it, because the tab decides the role that
    is journalled; a page that the person only reads has one tab.
    """
    daftar = load_peran()
    dipegang = [daftar.peran[satu] for satu in Peran if satu in pelaku.peran]
    tabs = [_read_tab(Halaman.TUGAS, None)]
    for halaman in Halaman:
        bekerja = [satu for satu in dipegang if halaman in satu.kerja]
        for satu in bekerja:
            depan = satu.singkat[JenisKantor(jenis)]
            judul = f"{depan}: {daftar.judul[halaman]}" if depan else daftar.judul[halaman]
            tabs.append(Tab(halaman=halaman, peran=satu.peran, judul=judul, bekerja=True))
        pembaca = [satu.peran for satu in dipegang if halaman in satu.baca]
        if pembaca and not bekerja:
            tabs.append(_read_tab(halaman, pembaca[0]))
    return tuple(tabs)


def _read_tab(halaman: Halaman, peran: Peran | None) -> Tab:
    return Tab(halaman=halaman, peran=peran, judul=load_peran().judul[halaman], bekerja=False)
