"""The recap of a period as a workbook: real numbers, one row an indikator, nothing merged.

The cells of capaian hold exactly the two decimals that screen and paper show.
"""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from sakip_desktop.domain.angka import format_angka, format_persen, round_half_up
from sakip_desktop.domain.dokumen import kata_final
from sakip_desktop.domain.kinerja import Indikator, Polaritas, Target
from sakip_desktop.domain.laporan import KelompokPengukuran, LaporanPengukuran, Pengukuran
from sakip_desktop.domain.rerata import format_kelengkapan
from sakip_desktop.spreadsheet.rupa import (
    ANGKA,
    BIASA,
    GARIS,
    TEKS,
    Kolom,
    put_head,
    put_heads,
    put_title,
    row_height,
    set_view,
)
from sakip_desktop.spreadsheet.simpan import get_cell, put_text, workbook_bytes

BARIS_JUDUL = 6
"""Row of the column heads; the rows above say what the sheet is."""

_TANDA_DESIMAL = 10  # places kept of a figure; more are noise of a mean such as 2 ÷ 3

_LARANGAN = re.compile(r"[\\/*?:\[\]]")  # not allowed in the name of a sheet

Nilai = str | int | Decimal | None

_KINERJA = (
    Kolom("No.", 5),
    Kolom("Sasaran, program, kegiatan, sub kegiatan", 28),
    Kolom("Kode", 8),
    Kolom("Indikator kinerja", 34),
    Kolom("Satuan", 10),
    Kolom("Target tahun", 10),
    Kolom("Target periode", 10),
    Kolom("Realisasi periode", 10),
    Kolom("Realisasi s.d. periode", 10),
    Kolom("Capaian (%)", 10, "#,##0.00"),
    Kolom("Kategori", 13),
    Kolom("Terhadap target tahun (%)", 12, "#,##0.00"),
    Kolom("Bulan terisi", 8, "0"),
    Kolom("Bulan seharusnya", 11, "0"),
    Kolom("Cara menghitung atau sebab tidak dihitung", 36),
)
_ANGGARAN = (
    Kolom("Kode", 16),
    Kolom("Program, kegiatan, sub kegiatan", 60),
    Kolom("Pagu (Rp)", 20, "#,##0"),
    Kolom("Realisasi periode (Rp)", 20, "#,##0"),
    Kolom("Realisasi s.d. periode (Rp)", 20, "#,##0"),
    Kolom("Serapan (%)", 12, "#,##0.00"),
)
_SASARAN = (
    Kolom("Kode", 12),
    Kolom("Sasaran", 60),
    Kolom("Rata-rata capaian (%)", 14, "#,##0.00"),
    Kolom("Indikator dihitung", 12, "0"),
    Kolom("Indikator seharusnya", 12, "0"),
    Kolom("Kategori", 16),
    Kolom("Pagu (Rp)", 20, "#,##0"),
    Kolom("Realisasi s.d. periode (Rp)", 20, "#,##0"),
    Kolom("Serapan (%)", 12, "#,##0.00"),
    Kolom("Efisiensi (poin)", 12, "#,##0.00"),
    Kolom("Keterangan efisiensi", 20),
)


def make_rekap(laporan: LaporanPengukuran) -> bytes:
    """The recap as bytes; the same record gives the same bytes."""
    kepala, kertas = _heading(laporan), laporan.kebijakan.kertas
    buku = Workbook()
    del buku[buku.sheetnames[0]]
    baris = [
        _performance_row(nomor, kelompok, satu)
        for nomor, (kelompok, satu) in enumerate(
            ((k, satu) for k in laporan.kelompok for satu in k.pengukuran), start=1
        )
    ]
    kinerja = fill_sheet(buku, "Kinerja", kepala, kertas, _KINERJA, baris)
    for ke, satu in enumerate(laporan.semua, start=BARIS_JUDUL + 1):
        angka = _places(satu.indikator.desimal)
        for kolom in range(6, 10):
            get_cell(kinerja, ke, kolom).number_format = angka
    fill_sheet(buku, "Anggaran", kepala, kertas, _ANGGARAN, _budget_rows(laporan))
    fill_sheet(buku, "Per sasaran", kepala, kertas, _SASARAN, _sasaran_rows(laporan))
    return workbook_bytes(buku)


def make_plain(judul: str, kepala: Sequence[str], baris: Sequence[Sequence[Nilai | date]]) -> bytes:
    """A table of the window as a sheet: heads frozen, filter on, numbers as numbers."""
    buku = Workbook()
    lembar: Worksheet = buku[buku.sheetnames[0]]
    lembar.title = _LARANGAN.sub(" ", judul)[:31].strip() or "Tabel"
    for ke, teks in enumerate(kepala, start=1):
        put_head(lembar, 1, ke, teks)
        lebar = max((len(str(isi[ke - 1])) for isi in baris), default=0)
        lembar.column_dimensions[get_column_letter(ke)].width = min(max(lebar, len(teks)) + 3, 60)
    for nomor, isi in enumerate(baris, start=2):
        for ke, nilai in enumerate(isi, start=1):
            _put(get_cell(lembar, nomor, ke), nilai)
    lembar.freeze_panes = "A2"
    lembar.auto_filter.ref = f"A1:{get_column_letter(len(kepala))}{len(baris) + 1}"
    return workbook_bytes(buku)


def fill_sheet(
    buku: Workbook,
    nama: str,
    kepala: Sequence[str],
    kertas: str,
    kolom: Sequence[Kolom],
    baris: Sequence[Sequence[Nilai | date]],
) -> Worksheet:
    """A sheet with its heading, the table and the way it is seen and printed.

    Args:
        buku: gets the sheet.
        nama: of the sheet.
        kepala: what it is, a line each.
        kertas: the office's paper.
        kolom: the columns.
        baris: the rows.
    """
    lembar: Worksheet = buku.create_sheet(nama)
    put_title(lembar, kepala)
    put_heads(lembar, BARIS_JUDUL, kolom, tinggi=3)
    for nomor, isi in enumerate(baris, start=BARIS_JUDUL + 1):
        lembar.row_dimensions[nomor].height = row_height(isi, kolom)
        for ke, (nilai, satu) in enumerate(zip(isi, kolom, strict=True), start=1):
            sel = get_cell(lembar, nomor, ke)
            _put(sel, nilai)
            sel.number_format = satu.format
    akhir = f"{get_column_letter(len(kolom))}{BARIS_JUDUL + len(baris)}"
    set_view(lembar, kertas, BARIS_JUDUL, akhir)
    lembar.auto_filter.ref = f"A{BARIS_JUDUL}:{akhir}"
    return lembar


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


def _heading(laporan: LaporanPengukuran) -> tuple[str, ...]:
    final = laporan.final
    return (
        f"Rekapitulasi pengukuran kinerja {laporan.periode.label}",
        laporan.kantor.nama,
        "Draf, belum disetujui" if final is None else kata_final(final.revisi),
        "Rata-rata capaian: "
        + ("belum ada" if laporan.rerata.nilai is None else format_persen(laporan.rerata.nilai))
        + f" ({format_kelengkapan(laporan.rerata)})",
    )


def _put(sel: Cell, nilai: Nilai | date) -> None:
    if isinstance(nilai, str):
        put_text(sel, nilai)
    else:
        sel.value = nilai
    sel.font, sel.border = BIASA, GARIS
    sel.alignment = TEKS if isinstance(nilai, str) else ANGKA
