"""Ceklist Dokumen: which documents, evidence and judgements of indikator are there."""

from dataclasses import dataclass
from datetime import date

from sakip_desktop.domain.naskah import Isian, KepalaNaskah
from sakip_desktop.domain.smart import BarisSmart


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisCeklist:
    """A document that is needed.

    Attributes:
        ada: the register of the office's documents has it.
        letak: where it is: the name of its file, its address, or only the register.
    """

    jenis: str
    judul: str = ""
    ada: bool = False
    nomor: str = ""
    tanggal: date | None = None
    letak: str = ""
    catatan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuktiCeklist:
    """The evidence of one indikator in the period.

    Attributes:
        macam: what is wanted.
        lengkap, diminta: months in which it is complete, of those in which it is measured.
        catatan: what is missing, by month.
    """

    kode: str
    nama: str
    unit: str
    macam: tuple[str, ...] = ()
    lengkap: int = 0
    diminta: int = 0
    catatan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CeklistDokumen:
    """*Ceklist Dokumen*."""

    kepala: KepalaNaskah
    isian: Isian
    dokumen: tuple[BarisCeklist, ...]
    bukti: tuple[BuktiCeklist, ...] = ()
    smart: tuple[BarisSmart, ...] = ()
