"""The times of a year as a workbook: a sheet for steps, roles, cycles and the year.

Heads and values are those of the screen (``domain.waktu_sop.KOLOM``), numbers as numbers.
"""

from decimal import Decimal

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from sakip_desktop.domain.waktu_sop import (
    BERKELOMPOK,
    KETERANGAN,
    KOLOM,
    KolomWaktu,
    LaporanWaktu,
    Sudut,
)
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
from sakip_desktop.spreadsheet.simpan import get_cell, put_text, workbook_bytes

BARIS_JUDUL = 6
"""Row of the column heads; the rows above say what the sheet is."""

_KELOMPOK = KolomWaktu(kunci="kelompok", judul="Prosedur", nilai=lambda b: b.kelompok, lebar=30)
_PELAKU = KolomWaktu(kunci="pelaku", judul="Pelaku", nilai=lambda b: b.pelaku, lebar=24)
_CATATAN = KolomWaktu(kunci="catatan", judul="Catatan", nilai=lambda b: b.catatan, lebar=24)


def columns_of(sudut: Sudut) -> tuple[KolomWaktu, ...]:
    """The columns of a sheet: those of the screen, and what stands around them there."""
    depan = (_KELOMPOK,) if sudut in BERKELOMPOK else ()
    belakang = (_PELAKU, _CATATAN) if sudut is Sudut.LANGKAH else (_CATATAN,)
    return (*depan, *KOLOM[sudut], *belakang)


def make_waktu(laporan: LaporanWaktu) -> bytes:
    """The report as bytes; the same record gives the same bytes."""
    buku = Workbook()
    del buku[buku.sheetnames[0]]
    for sudut in Sudut:
        _fill(buku.create_sheet(sudut.judul), laporan, sudut)
    return workbook_bytes(buku)


def _fill(lembar: Worksheet, laporan: LaporanWaktu, sudut: Sudut) -> None:
    kolom = columns_of(sudut)
    rupa = [Kolom(satu.kepala, satu.lebar) for satu in kolom]
    put_title(
        lembar,
        (
            f"Waktu pelaksanaan SOP {laporan.tahun}, {sudut.judul.lower()}",
            laporan.kantor,
            laporan.lingkup or "Semua prosedur dan siklus tahun itu",
            KETERANGAN,
        ),
    )
    put_heads(lembar, BARIS_JUDUL, rupa, tinggi=4)
    baris = laporan.rows(sudut)
    for nomor, satu in enumerate(baris, start=BARIS_JUDUL + 1):
        isi = [k.nilai(satu) for k in kolom]
        lembar.row_dimensions[nomor].height = row_height(isi, rupa)
        for ke, nilai in enumerate(isi, start=1):
            sel = get_cell(lembar, nomor, ke)
            if isinstance(nilai, str):
                put_text(sel, nilai)
            else:
                sel.value = nilai
                sel.number_format = "#,##0.0" if _is_half(nilai) else "#,##0"
            sel.font, sel.border = BIASA, GARIS
            sel.alignment = TEKS if isinstance(nilai, str) else ANGKA
    akhir = f"{get_column_letter(len(kolom))}{BARIS_JUDUL + len(baris)}"
    set_view(lembar, laporan.kertas, BARIS_JUDUL, akhir)
    lembar.auto_filter.ref = f"A{BARIS_JUDUL}:{akhir}"


def _is_half(nilai: int | Decimal | None) -> bool:
    return isinstance(nilai, Decimal) and nilai != int(nilai)
