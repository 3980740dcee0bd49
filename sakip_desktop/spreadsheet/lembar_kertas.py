"""A sheet of the kertas kerja: entered cells, formulas and texts, and how they look."""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from decimal import Context, Decimal
from math import ceil
from typing import Any

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from sakip_desktop.domain.laporan import LaporanPengukuran
from sakip_desktop.spreadsheet.simpan import get_cell, put_text

BARIS_JUDUL = 5
"""Row of the column heads; the rows above say what the sheet is."""
AWAL = BARIS_JUDUL + 1

_KERTAS = {"A4": 9, "F4": 14}  # codes of the file format
_TINGGI_BARIS = 13.5
_BARIS_TERTINGGI = 409.0
_KOLOM_SEHALAMAN = 9  # of a table that is printed on several pages side by side
_TEBAL = Font(name="Arial", size=10, bold=True)
_BIASA = Font(name="Arial", size=10)
_BESAR = Font(name="Arial", size=14, bold=True)
_KEPALA = PatternFill("solid", fgColor="DFE5EC")
_ISIAN = PatternFill("solid", fgColor="FFF8DC")  # what was entered; the rest is computed
_GARIS = Border(*(Side(style="thin", color="B6BFC8"),) * 4)
_TEKS = Alignment(vertical="top", horizontal="left", indent=1, wrap_text=True)
_ANGKA = Alignment(vertical="top", horizontal="right", indent=1)
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


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column: head, width in characters, format of its numbers."""

    judul: str
    lebar: int
    format: str = "General"


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
    keadaan = "Draf, belum disetujui" if final is None else f"Final, revisi {final.revisi}"
    for nomor, teks in enumerate(
        (
            f"Kertas kerja pengukuran {laporan.periode.label}: {judul}",
            laporan.kantor.nama,
            f"{keadaan}. Sel kuning adalah isian dan ketetapan; yang lain dihitung oleh rumusnya.",
        ),
        start=1,
    ):
        sel = get_cell(lembar, nomor, 1)
        put_text(sel, teks)
        sel.font = _BESAR if nomor == 1 else _BIASA
    for ke, satu in enumerate(kolom, start=1):
        sel = get_cell(lembar, BARIS_JUDUL, ke)
        put_text(sel, satu.judul)
        sel.font, sel.fill, sel.border = _TEBAL, _KEPALA, _GARIS
        sel.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        lembar.column_dimensions[get_column_letter(ke)].width = satu.lebar
    lembar.row_dimensions[BARIS_JUDUL].height = 4 * _TINGGI_BARIS
    rupa = _Rupa()
    for nomor, isi in enumerate(baris, start=AWAL):
        lembar.row_dimensions[nomor].height = _height(isi, kolom)
        for ke, (nilai, satu) in enumerate(zip(isi, kolom, strict=True), start=1):
            _put(get_cell(lembar, nomor, ke), nilai, satu, rupa)
    _set_view(lembar, laporan, len(kolom), len(baris))
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
            sel._style = copy(self._jadi[kunci])  # type: ignore[attr-defined] # noqa: SLF001
            return
        sel.font, sel.border, sel.number_format = _BIASA, _GARIS, format_
        sel.alignment = _TEKS if teks else _ANGKA
        if masukan:
            sel.fill = _ISIAN
        self._jadi[kunci] = copy(sel._style)  # type: ignore[attr-defined] # noqa: SLF001


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


def _height(isi: Sequence[Nilai], kolom: Sequence[Kolom]) -> float:
    """Room for the wrapped texts of a row, points."""
    baris = max(
        (
            sum(ceil((len(satu) + 1) / (k.lebar - 1)) for satu in nilai.split("\n"))
            for nilai, k in zip(isi, kolom, strict=True)
            if isinstance(nilai, str)
        ),
        default=1,
    )
    return min(baris * _TINGGI_BARIS, _BARIS_TERTINGGI)


def _set_view(lembar: Worksheet, laporan: LaporanPengukuran, kolom: int, baris: int) -> None:
    akhir = f"{get_column_letter(kolom)}{BARIS_JUDUL + max(baris, 1)}"
    lembar.freeze_panes = f"A{AWAL}"
    lembar.print_title_rows = f"{BARIS_JUDUL}:{BARIS_JUDUL}"
    lembar.print_area = f"A1:{akhir}"
    lembar.page_setup.orientation = "landscape"
    lembar.page_setup.paperSize = _KERTAS.get(laporan.kebijakan.kertas, _KERTAS["A4"])
    lembar.page_margins = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.7, footer=0.3)
    lembar.page_setup.fitToWidth = 1
    lembar.page_setup.fitToHeight = 0
    lembar.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    if lembar.oddFooter is not None and lembar.oddFooter.right is not None:
        lembar.oddFooter.right.text = "Halaman &P dari &N"
