"""Daftar Arsip: the finished papers of a year, where they lie and how long they are kept."""

from dataclasses import dataclass
from datetime import date

from sakip_desktop.domain.naskah import Isian, KepalaNaskah


@dataclass(frozen=True, slots=True, kw_only=True)
class BerkasArsip:
    """One finished paper.

    Attributes:
        aktif, inaktif: years; None where nothing is fixed.
        akhir: year in which the retention ends.
        usulan: class and retention are proposed by this program.
        banyaknya: copies that went out with the one that is kept; at least one.
        pindaian, tte: the signed paper is there, as a scan or signed electronically.
    """

    judul: str
    perihal: str = ""
    nomor: str = ""
    hari: date | None = None
    unit: str = ""
    klasifikasi: str = ""
    aktif: int | None = None
    inaktif: int | None = None
    nasib: str = ""
    akhir: int | None = None
    usulan: bool = False
    rak: str = ""
    banyaknya: int = 1
    pindaian: bool = False
    tte: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DaftarArsip:
    """*Daftar Arsip* of a year."""

    kepala: KepalaNaskah
    isian: Isian
    berkas: tuple[BerkasArsip, ...]
