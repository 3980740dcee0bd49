"""Papers of a meeting: invitation, attendance, minutes.  One meeting, three papers."""

from dataclasses import dataclass

from sakip_desktop.domain.naskah import Isian, KepalaNaskah


@dataclass(frozen=True, slots=True, kw_only=True)
class SuratUndangan:
    """*Undangan Rapat*: the fields of the letter, and who is invited."""

    kepala: KepalaNaskah
    isian: Isian


@dataclass(frozen=True, slots=True, kw_only=True)
class Hadirin:
    """Somebody who is expected or was there."""

    nama: str
    nip: str = ""
    jabatan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DaftarHadir:
    """*Daftar Hadir*: the meeting, who is expected, and empty lines for others.

    Attributes:
        kosong: how many lines stand below for those who come as well.
    """

    kepala: KepalaNaskah
    isian: Isian
    hadirin: tuple[Hadirin, ...]
    kosong: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Notulen:
    """*Notulen*: the meeting, and what was opened, discussed and concluded."""

    kepala: KepalaNaskah
    isian: Isian
