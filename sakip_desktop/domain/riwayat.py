"""The journal as records: who did what, and what each row was before and after."""

from dataclasses import dataclass
from datetime import datetime

Isian = dict[str, str | int | bool | None]
"""A row as the journal keeps it: column name to value, decimals and moments as text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entri:
    """The frozen facts of one command, as its journal entry will tell them.

    Attributes:
        opd_id: the office, None before there is one.
        orang_id: who acted; None for the program itself.
        nama: the person's name as it was then.
        peran: the function role acted in.
        atas_nama: set when it was recorded for somebody else.
        tindakan: the permission word, e.g. ``realisasi.isi``.
        objek: what it was done to, for people to find it again.
        label: the sentence for *Batalkan* and the journal page.
        membatalkan: number of the entry that this one takes back.
    """

    tindakan: str
    label: str
    opd_id: str | None = None
    orang_id: str | None = None
    nama: str = ""
    peran: str = ""
    atas_nama: str = ""
    objek: str = ""
    membatalkan: int | None = None


@dataclass(frozen=True, slots=True)
class Kepala:
    """Head of the journal: the last entry's number and hash; an anchor when kept elsewhere."""

    instalasi: str
    urut: int
    sidik: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Catatan:
    """What one journal entry says about one row; ``sebelum`` None: made, ``sesudah``: removed."""

    urut: int
    waktu: datetime
    jam_diragukan: bool
    nama: str
    peran: str
    atas_nama: str
    tindakan: str
    label: str
    membatalkan: int | None
    sebelum: Isian | None
    sesudah: Isian | None


@dataclass(frozen=True, slots=True)
class TemuanJurnal:
    """Something wrong with the journal or with rows that it does not explain.

    Attributes:
        kode: ``urut``, ``sidik``, ``jangkar``, ``instalasi``, ``baris`` or ``isi``.
        urut: journal number it was seen at; 0 when it belongs to no entry.
        isi: the sentence, Indonesian.
    """

    kode: str
    urut: int
    isi: str
