"""Who acts: function roles, people and what they are called.

The program knows nine function roles; an office knows titles.  What a role is called on screen
and paper follows from the kind of office (``resources/peran.toml``) and from the person's own
jabatan.
"""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum


class Peran(StrEnum):
    """Function roles, the same in code, in SOP files and in the database."""

    PIMPINAN = "pimpinan"
    VERIFIKATOR = "verifikator"
    PERENCANA = "perencana"
    ANGGOTA_TIM = "anggota_tim"
    ATASAN_UNIT = "atasan_unit"
    PENGISI = "pengisi"
    STAF = "staf"
    PEMERIKSA = "pemeriksa"
    ADMIN = "admin"


PERAN_UNIT = frozenset({Peran.ATASAN_UNIT, Peran.PENGISI, Peran.STAF})
"""Roles whose work is one unit's; the others work for the whole office."""


class JenisKantor(StrEnum):
    """Kinds of office; the kind decides what roles are called."""

    SETWAN = "setwan"
    BADAN = "badan"
    DINAS = "dinas"
    KECAMATAN = "kecamatan"


LABEL_KANTOR = {
    JenisKantor.SETWAN: "Sekretariat DPRD",
    JenisKantor.BADAN: "Badan",
    JenisKantor.DINAS: "Dinas",
    JenisKantor.KECAMATAN: "Kecamatan",
}


class Sifat(StrEnum):
    """How a title or a role is held: for good, for a vacant post, or for one who is away."""

    DEFINITIF = "definitif"
    PLT = "plt"
    PLH = "plh"

    @property
    def awalan(self) -> str:
        """What stands before a title: ``Plt. ``, ``Plh. `` or nothing."""
        return {Sifat.PLT: "Plt. ", Sifat.PLH: "Plh. "}.get(self, "")


@dataclass(frozen=True, slots=True)
class PeranDipegang:
    """A role that a person holds, office-wide (``unit_id`` None) or for one unit.

    Attributes:
        sifat: how it is held.
        menggantikan: name of the one for whom it is held meanwhile; empty when it is one's own.
        sampai: its last day; None while no end is fixed.
    """

    peran: Peran
    unit_id: str | None = None
    sifat: Sifat = Sifat.DEFINITIF
    menggantikan: str = ""
    sampai: date | None = None


@dataclass(frozen=True, slots=True)
class Pelaku:
    """The person at the keyboard, with every role held today.

    Attributes:
        orang_id: lasting id of the person.
        nama: as printed on paper.
        jabatan: the person's own title, e.g. ``Kepala Subbagian Umum``.
        dipegang: all roles held; a tab acts as one of them.
    """

    orang_id: str
    nama: str
    jabatan: str
    dipegang: tuple[PeranDipegang, ...] = field(default=())

    @property
    def peran(self) -> frozenset[Peran]:
        """The function roles held, without their units."""
        return frozenset(satu.peran for satu in self.dipegang)

    def on(self, hari: date) -> "Pelaku":
        """The person with the roles that still hold on a day: a window may stand open overnight."""
        masih = tuple(satu for satu in self.dipegang if satu.sampai is None or satu.sampai >= hari)
        return self if masih == self.dipegang else replace(self, dipegang=masih)

    def holds(self, peran: Peran, unit_id: str | None = None) -> bool:
        """Whether the role is held for the unit; an office-wide holding covers every unit."""
        return bool(self._held(peran, unit_id))

    def stands_in_for(self, peran: Peran, unit_id: str | None = None) -> str:
        """For whom the role is held meanwhile, ``Plh. X``; empty when it is (also) one's own."""
        cocok = self._held(peran, unit_id)
        if not cocok or any(not satu.menggantikan for satu in cocok):
            return ""
        return f"{cocok[0].sifat.awalan}{cocok[0].menggantikan}"

    def _held(self, peran: Peran, unit_id: str | None) -> list[PeranDipegang]:
        return [
            satu
            for satu in self.dipegang
            if satu.peran is peran and (unit_id is None or satu.unit_id in (None, unit_id))
        ]

    def units(self, peran: Peran) -> frozenset[str] | None:
        """Units for which the role is held; None means the whole office."""
        milik = [satu.unit_id for satu in self.dipegang if satu.peran is peran]
        return None if None in milik else frozenset(unit for unit in milik if unit is not None)
