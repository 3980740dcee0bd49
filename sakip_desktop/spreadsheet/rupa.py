"""How the sheets that the program writes look: letters, lines, heads, and the printed page."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from sakip_desktop.spreadsheet.simpan import get_cell, put_text

TEBAL = Font(name="Arial", size=10, bold=True)
BIASA = Font(name="Arial", size=10)
BESAR = Font(name="Arial", size=14, bold=True)
KEPALA = PatternFill("solid", fgColor="DFE5EC")
GARIS = Border(*(Side(style="thin", color="B6BFC8"),) * 4)
TEKS = Alignment(vertical="top", horizontal="left", indent=1, wrap_text=True)
ANGKA = Alignment(vertical="top", horizontal="right", indent=1)

_TENGAH = Alignment(horizontal="center", vertical="center", wrap_text=True)
_KERTAS = {"A4": 9, "F4": 14}  # codes of the file format; 14 is Folio, 216 × 330 mm
_TINGGI_BARIS = 13.5  # points of one line in this font
_BARIS_TERTINGGI = 409.0  # the file format knows no higher row


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column: head, width in characters, format of its numbers."""

    judul: str
    lebar: int
    format: str = "General"


def put_title(lembar: Worksheet, teks: Sequence[str]) -> None:
    """What the sheet is, from its first row on."""
    for nomor, satu in enumerate(teks, start=1):
        sel = get_cell(lembar, nomor, 1)
        put_text(sel, satu)
        sel.font = BESAR if nomor == 1 else BIASA


def put_head(lembar: Worksheet, baris: int, ke: int, teks: str) -> None:
    """The head of a column."""
    sel = get_cell(lembar, baris, ke)
    put_text(sel, teks)
    sel.font, sel.fill, sel.border = TEBAL, KEPALA, GARIS


def put_heads(lembar: Worksheet, baris: int, kolom: Sequence[Kolom], *, tinggi: int) -> None:
    """The heads of all columns, with their widths; ``tinggi`` lines fit into one."""
    for ke, satu in enumerate(kolom, start=1):
        put_head(lembar, baris, ke, satu.judul)
        get_cell(lembar, baris, ke).alignment = _TENGAH
        lembar.column_dimensions[get_column_letter(ke)].width = satu.lebar
    lembar.row_dimensions[baris].height = tinggi * _TINGGI_BARIS


def row_height(isi: Sequence[object], kolom: Sequence[Kolom]) -> float:
    """Room for the wrapped texts of a row, points; not every program sees to it by itself."""
    baris = max(
        (
            sum(ceil((len(satu) + 1) / (k.lebar - 1)) for satu in nilai.split("\n"))
            for nilai, k in zip(isi, kolom, strict=True)
            if isinstance(nilai, str)
        ),
        default=1,
    )
    return min(baris * _TINGGI_BARIS, _BARIS_TERTINGGI)


def set_view(lembar: Worksheet, kertas: str, judul: int, akhir: str) -> None:
    """How a sheet is seen and printed: its heads in sight, as wide as a landscape page.

    Args:
        lembar: the sheet.
        kertas: the office's paper.
        judul: the row of the column heads.
        akhir: its last cell.
    """
    lembar.freeze_panes = f"A{judul + 1}"
    lembar.print_title_rows = f"{judul}:{judul}"
    lembar.print_area = f"A1:{akhir}"
    lembar.page_setup.orientation = "landscape"
    lembar.page_setup.paperSize = _KERTAS.get(kertas, _KERTAS["A4"])
    lembar.page_margins = PageMargins(
        left=0.4, right=0.4, top=0.5, bottom=0.7, footer=0.3
    )  # inches
    lembar.page_setup.fitToWidth = 1
    lembar.page_setup.fitToHeight = 0
    lembar.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    if lembar.oddFooter is not None and lembar.oddFooter.right is not None:
        lembar.oddFooter.right.text = "Halaman &P dari &N"
