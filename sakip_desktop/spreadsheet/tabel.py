"""The recap of a period as a workbook: real numbers, one row an indikator, nothing merged.

The cells of capaian hold exactly the two decimals that screen and paper show.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from math import ceil

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from sakip_desktop.domain.angka import format_angka, format_persen, round_half_up
from sakip_desktop.domain.kinerja import Indikator, Polaritas, Target
from sakip_desktop.domain.laporan import KelompokPengukuran, LaporanPengukuran, Pengukuran
from sakip_desktop.domain.rerata import format_kelengkapan
from sakip_desktop.spreadsheet.simpan import get_cell, put_text, workbook_bytes

BARIS_JUDUL = 6
"""Row of the column heads; the rows above say what the sheet is."""

_KERTAS = {"A4": 9, "F4": 14}  # codes of the file format; 14 is Folio, 216 × 330 mm
_TANDA_DESIMAL = 10  # places kept of a figure; more are noise of a mean such as 2 ÷ 3
_TINGGI_BARIS = 13.5  # points of one line in this font
_BARIS_TERTINGGI = 409.0  # the file format knows no higher row
_TEBAL = Font(name="Arial", size=10, bold=True)
_BIASA = Font(name="Arial", size=10)
_BESAR = Font(name="Arial", size=14, bold=True)
_KEPALA = PatternFill("solid", fgColor="DFE5EC")
_GARIS = Border(*(Side(style="thin", color="B6BFC8"),) * 4)
_TEKS = Alignment(vertical="top", horizontal="left", indent=1, wrap_text=True)
_ANGKA = Alignment(vertical="top", horizontal="right", indent=1)

_LARANGAN = re.compile(r"[\\/*?:\[\]]")  # not allowed in the name of a sheet

Nilai = str | int | Decimal | None


@dataclass(frozen=True, slots=True)
class _Kolom:
    """A column: head, width in characters, format of its numbers."""

    judul: str
    lebar: int
    format: str = "General"


_KINERJA = (
    _Kolom("No.", 5),
    _Kolom("Sasaran, program, kegiatan, sub kegiatan", 28),
    _Kolom("Kode", 8),
    _Kolom("Indikator kinerja", 34),
    _Kolom("Satuan", 10),
    _Kolom("Target tahun", 10),
    _Kolom("Target periode", 10),
    _Kolom("Realisasi periode", 10),
    _Kolom("Realisasi s.d. periode", 10),
    _Kolom("Capaian (%)", 10, "#,##0.00"),
    _Kolom("Kategori", 13),
    _Kolom("Terhadap target tahun (%)", 12, "#,##0.00"),
    _Kolom("Bulan terisi", 8, "0"),
    _Kolom("Bulan seharusnya", 11, "0"),
    _Kolom("Cara menghitung atau sebab tidak dihitung", 36),
)
_ANGGARAN = (
    _Kolom("Kode", 16),
    _Kolom("Program, kegiatan, sub kegiatan", 60),
    _Kolom("Pagu (Rp)", 20, "#,##0"),
    _Kolom("Realisasi periode (Rp)", 20, "#,##0"),
    _Kolom("Realisasi s.d. periode (Rp)", 20, "#,##0"),
    _Kolom("Serapan (%)", 12, "#,##0.00"),
)
_SASARAN = (
    _Kolom("Kode", 12),
    _Kolom("Sasaran", 60),
    _Kolom("Rata-rata capaian (%)", 14, "#,##0.00"),
    _Kolom("Indikator dihitung", 12, "0"),
    _Kolom("Indikator seharusnya", 12, "0"),
    _Kolom("Kategori", 16),
    _Kolom("Pagu (Rp)", 20, "#,##0"),
    _Kolom("Realisasi s.d. periode (Rp)", 20, "#,##0"),
    _Kolom("Serapan (%)", 12, "#,##0.00"),
    _Kolom("Efisiensi (poin)", 12, "#,##0.00"),
    _Kolom("Keterangan efisiensi", 20),
)


def make_rekap(laporan: LaporanPengukuran) -> bytes:
    """The recap as bytes; the same record gives the same bytes."""
    buku = Workbook()
    del buku[buku.sheetnames[0]]
    baris = [
        _performance_row(nomor, kelompok, satu)
        for nomor, (kelompok, satu) in enumerate(
            ((k, satu) for k in laporan.kelompok for satu in k.pengukuran), start=1
        )
    ]
    kinerja = _fill(buku, "Kinerja", laporan, _KINERJA, baris)
    for ke, satu in enumerate(laporan.semua, start=BARIS_JUDUL + 1):
        angka = _places(satu.indikator.desimal)
        for kolom in range(6, 10):
            get_cell(kinerja, ke, kolom).number_format = angka
    _fill(buku, "Anggaran", laporan, _ANGGARAN, _budget_rows(laporan))
    _fill(buku, "Per sasaran", laporan, _SASARAN, _sasaran_rows(laporan))
    return workbook_bytes(buku)


def make_plain(judul: str, kepala: Sequence[str], baris: Sequence[Sequence[Nilai | date]]) -> bytes:
    """A table of the window as a sheet: heads frozen, filter on, numbers as numbers."""
    buku = Workbook()
    lembar: Worksheet = buku[buku.sheetnames[0]]
    lembar.title = _LARANGAN.sub(" ", judul)[:31].strip() or "Tabel"
    for ke, teks in enumerate(kepala, start=1):
        sel = get_cell(lembar, 1, ke)
        put_text(sel, teks)
        sel.font, sel.fill, sel.border = _TEBAL, _KEPALA, _GARIS
        lebar = max((len(str(isi[ke - 1])) for isi in baris), default=0)
        lembar.column_dimensions[get_column_letter(ke)].width = min(max(lebar, len(teks)) + 3, 60)
    for nomor, isi in enumerate(baris, start=2):
        for ke, nilai in enumerate(isi, start=1):
            sel = get_cell(lembar, nomor, ke)
            if isinstance(nilai, str):
                put_text(sel, nilai)
            else:
                sel.value = nilai
            sel.font, sel.border = _BIASA, _GARIS
            sel.alignment = _TEKS if isinstance(nilai, str) else _ANGKA
    lembar.freeze_panes = "A2"
    lembar.auto_filter.ref = f"A1:{get_column_letter(len(kepala))}{len(baris) + 1}"
    return workbook_bytes(buku)


def _performance_row(
    nomor: int, kelompok: KelompokPengukuran, satu: Pengukuran
) -> tuple[Nilai, ...]:
    ind = satu.indikator
    simpul = kelompok.simpul
    return (
        nomor,
        f"{simpul.kode} {simpul.uraian}".strip(),
        ind.kode,
        ind.nama,
        ind.satuan,
        _target(ind, satu.target_tahun),
        _target(ind, satu.target_periode),
        _figure(ind, satu.realisasi_periode),
        _figure(ind, satu.realisasi_sd),
        satu.capaian.nilai_tampil,
        satu.kategori.label if satu.kategori else "",
        satu.kemajuan.nilai_tampil,
        satu.terisi,
        satu.seharusnya,
        satu.capaian.penjelasan,
    )


def _budget_rows(laporan: LaporanPengukuran) -> list[tuple[Nilai, ...]]:
    return [
        (
            satu.simpul.kode,
            satu.simpul.uraian,
            satu.pagu,
            satu.realisasi_periode,
            satu.realisasi_sd,
            _two(satu.serapan),
        )
        for satu in laporan.anggaran
    ]


def _sasaran_rows(laporan: LaporanPengukuran) -> list[tuple[Nilai, ...]]:
    return [
        (
            satu.simpul.kode,
            satu.simpul.uraian,
            _two(satu.rerata.nilai),
            satu.rerata.dihitung,
            satu.rerata.seharusnya,
            satu.kategori.label if satu.kategori else "",
            satu.pagu,
            satu.realisasi,
            _two(satu.serapan),
            _two(satu.efisiensi),
            satu.efisiensi_label,
        )
        for satu in laporan.sasaran
    ]


def _two(nilai: Decimal | None) -> Decimal | None:
    """What is shown: two decimals, half up."""
    return None if nilai is None else round_half_up(nilai, 2)


def _figure(indikator: Indikator, nilai: Decimal | None) -> Nilai:
    """A number, or the label of a predikat or of ya/tidak."""
    if nilai is None:
        return None
    if indikator.polaritas is Polaritas.PREDIKAT:
        return next((label for label, skor in indikator.predikat if skor == nilai), nilai)
    if indikator.polaritas is Polaritas.YA_TIDAK and nilai in (0, 1):
        return "Ya" if nilai else "Tidak"
    return round_half_up(nilai, _TANDA_DESIMAL).normalize() + 0


def _target(indikator: Indikator, target: Target | None) -> Nilai:
    if target is None:
        return None
    if target.atas is None:
        return _figure(indikator, target.nilai)
    return f"{format_angka(target.nilai)} – {format_angka(target.atas)}"


def _places(desimal: int) -> str:
    return "#,##0" + (f".{'0' * desimal}" if desimal else "")


def _fill(
    buku: Workbook,
    nama: str,
    laporan: LaporanPengukuran,
    kolom: Sequence[_Kolom],
    baris: Sequence[Sequence[Nilai]],
) -> Worksheet:
    """A sheet with its heading, the table and the way it is seen and printed."""
    lembar: Worksheet = buku.create_sheet(nama)
    for nomor, teks in enumerate(_heading(laporan), start=1):
        sel = get_cell(lembar, nomor, 1)
        put_text(sel, teks)
        sel.font = _BESAR if nomor == 1 else _BIASA
    for ke, satu in enumerate(kolom, start=1):
        sel = get_cell(lembar, BARIS_JUDUL, ke)
        put_text(sel, satu.judul)
        sel.font, sel.fill, sel.border = _TEBAL, _KEPALA, _GARIS
        sel.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        lembar.column_dimensions[get_column_letter(ke)].width = satu.lebar
    lembar.row_dimensions[BARIS_JUDUL].height = 3 * _TINGGI_BARIS
    for nomor, isi in enumerate(baris, start=BARIS_JUDUL + 1):
        lembar.row_dimensions[nomor].height = _height(isi, kolom)
        for ke, (nilai, satu) in enumerate(zip(isi, kolom, strict=True), start=1):
            _put(lembar, nomor, ke, nilai, satu)
    _set_view(lembar, laporan, len(kolom), len(baris))
    return lembar


def _height(isi: Sequence[Nilai], kolom: Sequence[_Kolom]) -> float:
    """Room for the wrapped texts of a row, points; not every program sees to it by itself."""
    baris = max(
        sum(ceil((len(satu) + 1) / (k.lebar - 1)) for satu in nilai.split("\n"))
        for nilai, k in zip(("x", *isi), (kolom[0], *kolom), strict=True)
        if isinstance(nilai, str)
    )
    return min(baris * _TINGGI_BARIS, _BARIS_TERTINGGI)


def _heading(laporan: LaporanPengukuran) -> tuple[str, ...]:
    final = laporan.final
    return (
        f"Rekapitulasi pengukuran kinerja {laporan.periode.label}",
        laporan.kantor.nama,
        "Draf, belum disetujui" if final is None else f"Final, revisi {final.revisi}",
        "Rata-rata capaian: "
        + ("belum ada" if laporan.rerata.nilai is None else format_persen(laporan.rerata.nilai))
        + f" ({format_kelengkapan(laporan.rerata)})",
    )


def _put(lembar: Worksheet, nomor: int, ke: int, nilai: Nilai, kolom: _Kolom) -> None:
    sel = get_cell(lembar, nomor, ke)
    if isinstance(nilai, str):
        put_text(sel, nilai)
    else:
        sel.value = nilai
    sel.font, sel.border, sel.number_format = _BIASA, _GARIS, kolom.format
    sel.alignment = _TEKS if isinstance(nilai, str) else _ANGKA


def _set_view(lembar: Worksheet, laporan: LaporanPengukuran, kolom: int, baris: int) -> None:
    akhir = f"{get_column_letter(kolom)}{BARIS_JUDUL + baris}"
    lembar.freeze_panes = f"A{BARIS_JUDUL + 1}"
    lembar.auto_filter.ref = f"A{BARIS_JUDUL}:{akhir}"
    lembar.print_title_rows = f"{BARIS_JUDUL}:{BARIS_JUDUL}"
    lembar.print_area = f"A1:{akhir}"
    lembar.page_setup.orientation = "landscape"
    lembar.page_setup.paperSize = _KERTAS.get(laporan.kebijakan.kertas, _KERTAS["A4"])
    lembar.page_margins = PageMargins(
        left=0.4, right=0.4, top=0.5, bottom=0.7, footer=0.3
    )  # inches
    lembar.page_setup.fitToWidth = 1
    lembar.page_setup.fitToHeight = 0
    lembar.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    if lembar.oddFooter is not None and lembar.oddFooter.right is not None:
        lembar.oddFooter.right.text = "Halaman &P dari &N"
