"""A unit's form as it travels in a file: what it asks for, and what came back in it.

A cell is known by what it is about (``KunciSel``), never by its place in the sheet.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from sakip_desktop.domain.periode import Periode


class Milik(StrEnum):
    """What a line of the form belongs to."""

    INDIKATOR = "I"
    ANGGARAN = "A"


class KunciSel(NamedTuple):
    """Which cell: of an indikator or a node of the plan, in a month, in a column.

    Attributes:
        id: of the indikator, or of the simpul whose money it is.
        bulan: the month that the figure is of.
        kolom: as in ``RealisasiInput.kolom`` or ``AnggaranInput.kolom``.
    """

    milik: Milik
    id: str
    bulan: Periode
    kolom: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentitasFormulir:
    """What a form says of itself, in each of its three places.

    Attributes:
        kode: eight characters that find the form again.
        nomor: counts the forms of a unit and period.
        sidik_susunan: SHA-256 of the lines asked for and how they are measured; another one means
            that the plan has changed since.
    """

    opd_id: str
    unit_id: str
    periode: Periode
    kode: str
    nomor: int
    sidik_susunan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SelMasuk:
    """What stands in one input cell of a file that came back; empty cells are left out.

    Attributes:
        teks: as typed; of a number cell its Indonesian text, which reads back exactly.
        angka: the number of a number cell, None for text.
        tempat: sheet and cell as people name them (``Formulir, baris 12, kolom F``).
    """

    kunci: KunciSel
    teks: str
    angka: Decimal | None
    tempat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MasalahFormulir:
    """Why a file, or one cell of it, is not taken: place, value, reason and remedy.

    Attributes:
        isian: the line in words (kode and name), where its key is known.
    """

    lembar: str
    baris: int | None
    kolom: str
    nilai: str
    alasan: str
    saran: str
    isian: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormulirMasuk:
    """A file that was read, not yet held against the office's data.

    Attributes:
        berkas: name of the file, as it can be shown.
        sidik: SHA-256 of its bytes.
        awal: what stood in the input cells when the form was made, where the file still tells.
        ditolak: the file is not taken at all; ``sel`` is empty then.
        masalah: what is wrong, of the file or of single cells.
        catatan: what was understood although it is unusual (“terbaca 12,5”, hidden rows …).
        jalur: where the file lies, to be looked at again before it is taken.
    """

    berkas: str
    sidik: str
    identitas: IdentitasFormulir | None
    sel: tuple[SelMasuk, ...] = ()
    awal: dict[KunciSel, str] | None = None
    ditolak: bool = False
    masalah: tuple[MasalahFormulir, ...] = ()
    catatan: tuple[str, ...] = ()
    jalur: Path | None = None
