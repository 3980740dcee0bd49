"""A sheet of the kertas kerja: entered cells, formulas and texts, and how they look."""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from decimal import Context, Decimal
from math import ceil
from typing import Any

from openpyxl.cell import Cell
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from sakip_desktop.domain.dokumen import kata_final
from sakip_desktop.domain.laporan import LaporanPengukuran
from sakip_desktop.spreadsheet.rupa import (
    ANGKA,
    BIASA,
    GARIS,
    TEKS,
    Kolom,
    put_heads,
    put_title,
    row_height,
    set_view,
)
from sakip_desktop.spreadsheet.simpan import get_cell, put_text

BARIS_JUDUL = 5
"""Row of the column heads; the rows above say what the sheet is."""
AWAL = BARIS_JUDUL + 1

_KOLOM_SEHALAMAN = 9  # of a table that is printed on several pages side by side
_ISIAN = PatternFill("solid", fgColor="FFF8DC")  # what was entered; the rest is computed
_DIGIT = Context(prec=17)  # more digits than a spreadsheet keeps


@dataclass(frozen=True, slots=True)
class Rumus:
    """A formula, without its ``=``; never made of what a person typed."""

    isi: str


@dataclass(frozen=True, slots=True)
class Masukan:
    """A cell that was entered, shown as such."""

    isi: str | int | Decimal | None


Nilai = str | int | Decimal | Rumus | Masukan | None


def fill(
    lembar: Worksheet,
    laporan: LaporanPengukuran,
    judul: str,
    kolom: Sequence[Kolom],
    baris: Sequence[Sequence[Nilai]],
    *,
    diam: int = 0,
) -> None:
    """Heading, table and the way a sheet is seen and printed.

    Args:
        lembar: an empty sheet.
        laporan: what it is of.
        judul: what the sheet shows.
        kolom: its columns.
        baris: its rows.
        diam: how many columns stay in sight and are printed on every page of a wide table.
    """
    final = laporan.final
    keadaan = "Draf, belum disetujui" if final is None else kata_final(final.revisi)
    put_title(
        lembar,
        (
            f"Kertas kerja pengukuran {laporan.periode.label}: {judul}",
            laporan.kantor.nama,
            f"{keadaan}. Sel kuning adalah isian dan ketetapan; yang lain dihitung oleh rumusnya.",
        ),
    )
    put_heads(lembar, BARIS_JUDUL, kolom, tinggi=4)
    rupa = _Rupa()
    for nomor, isi in enumerate(baris, start=AWAL):
        lembar.row_dimensions[nomor].height = row_height(isi, kolom)
        for ke, (nilai, satu) in enumerate(zip(isi, kolom, strict=True), start=1):
            _put(get_cell(lembar, nomor, ke), nilai, satu, rupa)
    akhir = f"{get_column_letter(len(kolom))}{BARIS_JUDUL + max(len(baris), 1)}"
    set_view(lembar, laporan.kebijakan.kertas, BARIS_JUDUL, akhir)
    if diam:
        lembar.freeze_panes = f"{get_column_letter(diam + 1)}{AWAL}"
        lembar.print_title_cols = f"A:{get_column_letter(diam)}"
        lembar.page_setup.fitToWidth = ceil(len(kolom) / _KOLOM_SEHALAMAN)


class _Rupa:
    """Looks of cells, each put together once: openpyxl takes long to do it for every cell."""

    def __init__(self) -> None:
        self._jadi: dict[tuple[str, bool, bool], Any] = {}

    def dress(self, sel: Cell, format_: str, *, masukan: bool, teks: bool) -> None:
        """Give a cell its look."""
        kunci = (format_, masukan, teks)
        if kunci in self._jadi:  # there is no public way to share a look
            sel._style = copy(self._jadi[kunci])  # type: ignore[attr-defined] # noqa: SLF001 - as said
            return
        sel.font, sel.border, sel.number_format = BIASA, GARIS, format_
        sel.alignment = TEKS if teks else ANGKA
        if masukan:
            sel.fill = _ISIAN
        self._jadi[kunci] = copy(sel._style)  # type: ignore[attr-defined] # noqa: SLF001 - the same


def _put(sel: Cell, nilai: Nilai, kolom: Kolom, rupa: _Rupa) -> None:
    isi = nilai.isi if isinstance(nilai, Rumus | Masukan) else nilai
    teks = isinstance(isi, str) and not isinstance(nilai, Rumus)
    rupa.dress(sel, kolom.format, masukan=isinstance(nilai, Masukan), teks=teks)
    if isinstance(nilai, Rumus):
        sel.value = f"={nilai.isi}"
    elif isinstance(isi, str):
        put_text(sel, isi)
    else:
        sel.value = _DIGIT.plus(isi) if isinstance(isi, Decimal) else isi
