"""Who acts: function roles, people and what they are called.

The program knows nine function roles; an office knows titles.  What a role is called on screen
and paper follows from the kind of office (``resources/peran.toml``) and from the person's own
jabatan.
"""

from dataclasses import dataclass, field
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


class JenisKantor(StrEnum):
    """Kinds of office; the kind decides what roles are called."""

    SETWAN = "setwan"
    BADAN = "badan"
    DINAS = "dinas"
    KECAMATAN = "kecamatan"


@dataclass(frozen=True, slots=True)
class PeranDipegang:
    """A role that a person holds, office-wide (``unit_id`` None) or for one unit."""

    peran: Peran
    unit_id: str | None = None


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

    def holds(self, peran: Peran, unit_id: str | None = None) -> bool:
        """Whether the role is held for the unit; an office-wide holding covers every unit."""
        return any(
            satu.peran is peran and (unit_id is None or satu.unit_id in (None, unit_id))
            for satu in self.dipegang
        )

    def units(self, peran: Peran) -> frozenset[str] | None:
        """Units for which the role is held; None means the whole office."""
        milik = [satu.unit_id for satu in self.dipegang if satu.peran is peran]
        return None if None in milik else frozenset(unit for unit in milik if unit is not None)
