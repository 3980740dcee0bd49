"""Lembar Disposisi and Surat Pengantar."""

from dataclasses import dataclass

from sakip_desktop.domain.naskah import Isian, KepalaNaskah


@dataclass(frozen=True, slots=True, kw_only=True)
class Tujuan:
    """Somebody to whom a letter may be passed on; ticked where it is."""

    jabatan: str
    dicentang: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LembarDisposisi:
    """*Lembar Disposisi*: the letter that came, to whom it goes, and what they shall do."""

    kepala: KepalaNaskah
    isian: Isian
    tujuan: tuple[Tujuan, ...]
    instruksi: tuple[Tujuan, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SuratPengantar:
    """*Surat Pengantar*: what is sent, in how many copies, with room for the receiver's name."""

    kepala: KepalaNaskah
    isian: Isian
