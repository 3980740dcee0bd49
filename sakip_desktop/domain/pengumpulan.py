"""Laporan Hasil Pengumpulan Data: what came in from each unit, and what did not."""

from dataclasses import dataclass
from datetime import date

from sakip_desktop.domain.naskah import Isian, KepalaNaskah


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitTerkumpul:
    """The form of one unit: its way, how full it is, and what is still open about it.

    Attributes:
        bagikan: when a form was handed out first; None where none was handed out on paper or as a
            file (the unit fills it in the program).
        kirim: when it was handed over; None while it was not.
        terisi, diminta: figures that are there and that are asked for.
        anggaran_terisi, anggaran_diminta: the same of the rupiah.
        bukti_lengkap, bukti_diminta: figures whose evidence is complete, of those that need some.
        pertanyaan: questions that are not closed.
        kesalahan, peringatan, info: findings by level.
    """

    nama: str
    bagikan: date | None = None
    tenggat_kirim: date | None = None
    kirim: date | None = None
    keadaan: str = ""
    terlambat: bool = False
    terisi: int = 0
    diminta: int = 0
    anggaran_terisi: int = 0
    anggaran_diminta: int = 0
    bukti_lengkap: int = 0
    bukti_diminta: int = 0
    pertanyaan: int = 0
    kesalahan: int = 0
    peringatan: int = 0
    info: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HalData:
    """Something about one figure: why it cannot be fulfilled, or what is asked about it."""

    unit: str
    kode: str
    nama: str
    bulan: str
    isi: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilPengumpulan:
    """*Laporan Hasil Pengumpulan Data*.

    Attributes:
        tak_dipenuhi: figures of which the unit says why they cannot be given.
        kosong: figures that nobody has filled in yet.
        tanya: questions that are not closed.
    """

    kepala: KepalaNaskah
    isian: Isian
    unit: tuple[UnitTerkumpul, ...]
    tak_dipenuhi: tuple[HalData, ...] = ()
    kosong: tuple[HalData, ...] = ()
    tanya: tuple[HalData, ...] = ()
