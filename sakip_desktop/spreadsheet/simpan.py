"""Workbooks as bytes, the same for the same content, and cells that are never formulas."""

import datetime as dt
import zipfile
from io import BytesIO

from openpyxl.cell import Cell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from sakip_desktop.spreadsheet.sementara import no_temporary_folder

# A workbook carries no clock: the day it was made says nothing about what is in it.
_TANPA_WAKTU = dt.datetime(2025, 1, 1)  # noqa: DTZ001 - openpyxl writes naive moments
_TANPA_WAKTU_ZIP = (2025, 1, 1, 0, 0, 0)
_MAKS_TEKS = 32_767  # Excel cuts longer texts without a word
_SEPERTI_RUMUS = ("=", "+", "-", "@", "\t", "\r")


def workbook_bytes(buku: Workbook) -> bytes:
    """The finished file; the same workbook gives the same bytes (no clock, fixed order).

    Raises:
        BasisDataGalat: the system's temporary folder, where sheets are put together, is full.
    """
    buku.properties.creator = "SAKIP Desktop"
    buku.properties.created = _TANPA_WAKTU
    buku.properties.modified = _TANPA_WAKTU
    mentah = BytesIO()
    try:
        ExcelWriter(buku, zipfile.ZipFile(mentah, "w", zipfile.ZIP_DEFLATED)).save()
    except OSError as galat:
        raise no_temporary_folder("Buku Excel tidak dibuat.", galat) from galat
    hasil = BytesIO()
    with (
        zipfile.ZipFile(mentah) as asal,
        zipfile.ZipFile(hasil, "w", zipfile.ZIP_DEFLATED) as tujuan,
    ):
        for nama in asal.namelist():
            anggota = zipfile.ZipInfo(nama, _TANPA_WAKTU_ZIP)
            anggota.compress_type = zipfile.ZIP_DEFLATED
            anggota.create_system = 0  # the same on every operating system
            tujuan.writestr(anggota, asal.read(nama))
    return hasil.getvalue()


def get_cell(lembar: Worksheet, baris: int, kolom: int) -> Cell:
    """The cell at a place that is not covered by a merge."""
    sel = lembar.cell(baris, kolom)
    if not isinstance(sel, Cell):
        msg = f"{sel.coordinate} is covered by a merged cell"
        raise TypeError(msg)
    return sel


def put_text(sel: Cell, teks: str) -> None:
    """Put text from a person into a cell: it stays text, whatever it begins with.

    Characters that XML cannot carry are left out.  What the database holds has none
    (``domain.teks.clean_text``); a table of somebody else's may.
    """
    sel.value = _without_illegal(teks)[:_MAKS_TEKS]
    sel.data_type = "s"
    if teks.startswith(_SEPERTI_RUMUS):
        sel.quotePrefix = True  # Excel keeps it text after an edit too


def _without_illegal(teks: str) -> str:
    if teks.isprintable():  # nearly every text
        return teks
    bersih = ILLEGAL_CHARACTERS_RE.sub("", teks)
    return "".join(
        huruf
        for huruf in bersih
        if not 0xD800 <= ord(huruf) <= 0xDFFF and ord(huruf) & 0xFFFE != 0xFFFE
    )
