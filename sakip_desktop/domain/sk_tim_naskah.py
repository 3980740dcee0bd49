"""SK Tim and Program Kerja: the decree that names the team, and what the team plans to do."""

from dataclasses import dataclass

from sakip_desktop.domain.naskah import Isian, KepalaNaskah


@dataclass(frozen=True, slots=True, kw_only=True)
class AnggotaTim:
    """One line of the lampiran."""

    nama: str
    nip: str = ""
    jabatan: str = ""
    kedudukan: str = ""
    tugas: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SkTimNaskah:
    """*Keputusan tentang Tim SAKIP* with its lampiran."""

    kepala: KepalaNaskah
    isian: Isian
    anggota: tuple[AnggotaTim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramKerja:
    """*Program Kerja*: steps with day, person and output."""

    kepala: KepalaNaskah
    isian: Isian
