"""Write the plan workbook: an empty template, or one filled with the plan in force."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from openpyxl.cell import Cell
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from sakip_desktop.domain.angka import format_isian
from sakip_desktop.domain.isian_target import renstra_isian, target_isian
from sakip_desktop.domain.kinerja import Polaritas, Target
from sakip_desktop.domain.pilihan import target_period
from sakip_desktop.domain.rencana import (
    BERLAKU_LAGI,
    IndikatorMasuk,
    RencanaMasuk,
    SimpulMasuk,
    UnitMasuk,
)
from sakip_desktop.paths import write_atomic
from sakip_desktop.spreadsheet import kolom_rencana as kolom_
from sakip_desktop.spreadsheet.kolom_rencana import Isi, Kolom, LembarRencana
from sakip_desktop.spreadsheet.simpan import get_cell, put_text, workbook_bytes

_Baris = UnitMasuk | SimpulMasuk | IndikatorMasuk
_Nilai = str | int | Decimal | date | None
_TANGGAL = "dd/mm/yyyy"

BARIS_JUDUL = 3
BARIS_ISI = BARIS_JUDUL + 1
_LEBAR_PETUNJUK = 100  # characters
_LEBAR_HALAMAN = 210  # characters that can still be read across a landscape page
_TINGGI_GARIS = 13.5  # points
_GARIS_TERBANYAK = 6
_BARIS_PILIHAN = 2_000  # how far down the drop-down lists reach

_WARNA_WAJIB = PatternFill("solid", fgColor="1F4E79")
_WARNA_BOLEH = PatternFill("solid", fgColor="5B7083")
_HURUF_JUDUL = Font(name="Arial", size=10, bold=True, color="FFFFFF")
_HURUF = Font(name="Arial", size=10)
_HURUF_KEPALA = Font(name="Arial", size=14, bold=True)
_HURUF_BAGIAN = Font(name="Arial", size=11, bold=True)
_HURUF_PENGANTAR = Font(name="Arial", size=10, italic=True, color="555555")
_GARIS = Border(*(Side(style="thin", color="D0D0D0"),) * 4)
_ATAS = Alignment(vertical="top", wrap_text=True)
_SEBARIS = Alignment(vertical="top")
_ANGKA = Alignment(vertical="top", horizontal="right")

# From which column on a sheet scrolls sideways: codes and names stay in sight.
_BEKU = {kolom_.JUDUL_UNIT: 2, kolom_.JUDUL_SIMPUL: 4, kolom_.JUDUL_INDIKATOR: 3}

_LANGKAH = (
    "Isi lembar Unit, lalu Sasaran & Program, lalu Indikator. Satu baris satu hal.",
    "Kolom biru tua dengan tanda * wajib diisi; kolom abu-abu boleh kosong.",
    "Letakkan penunjuk pada judul kolom untuk membaca petunjuknya.",
    "Tulis angka seperti biasa: 1.250,5. Rentang ditulis 80..90. Predikat ditulis labelnya.",
    "Sel yang dikosongkan tidak menghapus isi yang sudah ada; baris yang tidak disebut tetap ada.",
    "Yang tidak dipakai lagi tidak dihapus: isi tanggal berhentinya; Berlaku memakainya lagi.",
    "Jangan menggabungkan sel. Kolom boleh dipindah; kolom tambahan tidak dibaca.",
    "Bila memakai rumus, simpan berkas di Excel supaya hasilnya ikut tersimpan.",
    "Simpan sebagai .xlsx, lalu pilih Impor di halaman Rencana & dokumen.",
    "Program menunjukkan dahulu apa yang baru dan berubah; tidak ada yang tersimpan sebelum itu.",
)


@dataclass(frozen=True, slots=True)
class _Tempat:
    """Where the lists stand that other sheets choose from."""

    unit: str
    kode: str


def write_template(
    path: Path, kantor: str, tahun: int, rencana: RencanaMasuk | None = None
) -> None:
    """Write the workbook that ``read_rencana`` takes back.

    The same plan gives the same bytes.  Texts of people never become formulas.

    Args:
        path: where to; replaced as a whole.
        kantor: name of the office, part of the workbook's identity.
        tahun: year of the plan, the same.
        rencana: the plan to fill in; None leaves the rows empty.

    Raises:
        OSError: it cannot be written; nothing is left half-done.
    """
    write_atomic(path, make_template(kantor, tahun, rencana))


def make_template(kantor: str, tahun: int, rencana: RencanaMasuk | None = None) -> bytes:
    """The bytes of the workbook, see ``write_template``."""
    isi = rencana or RencanaMasuk(tahun=tahun, kantor=kantor)
    buku = Workbook()
    petunjuk = buku.active
    if not isinstance(petunjuk, Worksheet):
        msg = "a new workbook has one sheet"
        raise TypeError(msg)
    _fill_petunjuk(petunjuk, kantor, tahun)
    tempat = _Tempat(
        unit=f"'{kolom_.JUDUL_UNIT}'!$A${BARIS_ISI}:$A${_BARIS_PILIHAN}",
        kode=f"'{kolom_.JUDUL_SIMPUL}'!$B${BARIS_ISI}:$B${_BARIS_PILIHAN}",
    )
    isian: tuple[tuple[LembarRencana, tuple[_Baris, ...]], ...] = (
        (kolom_.UNIT, isi.unit),
        (kolom_.SIMPUL, isi.simpul),
        (kolom_.INDIKATOR, isi.indikator),
    )
    for lembar, baris in isian:
        kepala = f"{lembar.judul}: {kantor}, {tahun}"
        _fill_lembar(buku.create_sheet(lembar.judul), lembar, kepala, tempat)
        for ke, satu in enumerate(baris, BARIS_ISI):
            isi_baris = [_value(kolom, satu, tahun) for kolom in lembar.kolom]
            for nomor, (kolom, nilai) in enumerate(zip(lembar.kolom, isi_baris, strict=True), 1):
                _fill_cell(get_cell(buku[lembar.judul], ke, nomor), kolom, nilai)
            teks = [
                (kolom.lebar, nilai)
                for kolom, nilai in zip(lembar.kolom, isi_baris, strict=True)
                if isinstance(nilai, str)
            ]
            _set_height(buku[lembar.judul], ke, teks)
    _sign(buku, kantor, tahun)
    return workbook_bytes(buku)


def _fill_petunjuk(lembar: Worksheet, kantor: str, tahun: int) -> None:
    lembar.title = "Petunjuk"
    lembar.sheet_view.showGridLines = False
    lembar.column_dimensions["A"].width = 6
    lembar.column_dimensions["B"].width = 34
    lembar.column_dimensions["C"].width = _LEBAR_PETUNJUK
    _text(get_cell(lembar, 1, 1), "Rencana kinerja dan anggaran", _HURUF_KEPALA, _SEBARIS)
    _text(get_cell(lembar, 2, 1), f"{kantor}, tahun {tahun}", _HURUF_PENGANTAR, _SEBARIS)
    baris = 4
    for nomor, kalimat in enumerate(_LANGKAH, 1):
        _text(get_cell(lembar, baris, 1), f"{nomor}.")
        _text(get_cell(lembar, baris, 2), kalimat, _HURUF, _SEBARIS)
        baris += 1
    for satu in kolom_.LEMBAR:
        baris += 1
        _text(get_cell(lembar, baris, 1), f"Kolom lembar {satu.judul}", _HURUF_BAGIAN, _SEBARIS)
        for kolom in satu.kolom:
            baris += 1
            _text(get_cell(lembar, baris, 2), _judul(kolom))
            _text(get_cell(lembar, baris, 3), kolom.petunjuk)
            _set_height(lembar, baris, [(_LEBAR_PETUNJUK, kolom.petunjuk)])
        baris += 1
    _fit_to_width(lembar)


def _fill_lembar(lembar: Worksheet, bentuk: LembarRencana, kepala: str, tempat: _Tempat) -> None:
    _text(get_cell(lembar, 1, 1), kepala, _HURUF_KEPALA, _SEBARIS)
    _text(get_cell(lembar, 2, 1), bentuk.pengantar, _HURUF_PENGANTAR, _SEBARIS)
    for nomor, kolom in enumerate(bentuk.kolom, 1):
        _fill_heading(lembar, nomor, kolom)
        _add_choices(lembar, nomor, kolom, tempat)
    lembar.freeze_panes = f"{get_column_letter(_BEKU[bentuk.judul])}{BARIS_ISI}"
    lembar.row_dimensions[BARIS_JUDUL].height = 32
    lebar = sum(kolom.lebar for kolom in bentuk.kolom)
    _fit_to_width(lembar, max(1, round(lebar / _LEBAR_HALAMAN)))
    lembar.print_title_rows = f"{BARIS_JUDUL}:{BARIS_JUDUL}"
    lembar.print_title_cols = "A:A"


def _fill_heading(lembar: Worksheet, nomor: int, kolom: Kolom) -> None:
    sel = get_cell(lembar, BARIS_JUDUL, nomor)
    put_text(sel, _judul(kolom))
    sel.font = _HURUF_JUDUL
    sel.fill = _WARNA_WAJIB if kolom.wajib else _WARNA_BOLEH
    sel.alignment = Alignment(vertical="center", horizontal="center", wrap_text=True)
    sel.border = _GARIS
    catatan = Comment(("Wajib diisi. " if kolom.wajib else "") + kolom.petunjuk, "SAKIP Desktop")
    catatan.width, catatan.height = 320, 110
    sel.comment = catatan
    ukuran = lembar.column_dimensions[get_column_letter(nomor)]
    ukuran.width = kolom.lebar
    ukuran.font = _HURUF
    if kolom.isi is Isi.KODE:
        ukuran.number_format = "@"  # 1.10 stays 1.10
    elif kolom.isi is Isi.RUPIAH:
        ukuran.number_format = "#,##0"
    elif kolom.isi is Isi.TANGGAL:
        ukuran.number_format = _TANGGAL


def _add_choices(lembar: Worksheet, nomor: int, kolom: Kolom, tempat: _Tempat) -> None:
    huruf = get_column_letter(nomor)
    daftar = {"unit": tempat.unit, "simpul": tempat.kode}.get(kolom.kunci)
    if kolom.pilihan:
        aturan = DataValidation(
            type="list",
            formula1=f'"{",".join(kolom.pilihan)}"',
            allow_blank=True,
            showErrorMessage=True,
            errorTitle=kolom.judul,
            error="Pilih salah satu dari daftar.",
        )
    elif daftar:
        # Only a help: the reader also takes a unit's short name.
        aturan = DataValidation(type="list", formula1=daftar, allow_blank=True)
        aturan.showErrorMessage = False
    else:
        return
    lembar.add_data_validation(aturan)
    aturan.add(f"{huruf}{BARIS_ISI}:{huruf}{_BARIS_PILIHAN}")


def _fill_cell(sel: Cell, kolom: Kolom, isi: _Nilai) -> None:
    sel.font, sel.border, sel.alignment = _HURUF, _GARIS, _ATAS
    if kolom.isi is Isi.KODE:
        sel.number_format = "@"
    if isinstance(isi, str):
        if isi:
            put_text(sel, isi)
    elif isi is not None:
        sel.value = isi
        sel.alignment = _ANGKA
        if kolom.isi is Isi.RUPIAH:
            sel.number_format = "#,##0"
        elif kolom.isi is Isi.TANGGAL:
            sel.number_format = _TANGGAL


def _value(kolom: Kolom, satu: _Baris, tahun: int) -> _Nilai:
    """What stands in a cell: text, a number, or nothing."""
    if kolom.isi is Isi.TARGET:
        if not isinstance(satu, IndikatorMasuk):
            return None
        return _target(satu, satu.target.get(target_period(kolom.kunci, tahun)))
    nilai = getattr(satu, kolom.kunci)
    if kolom.isi is Isi.PILIHAN:
        return next((teks for teks, arti in kolom.pilihan.items() if arti == nilai), "")
    if kolom.isi is Isi.PREDIKAT:
        return "; ".join(f"{label}={format_isian(skor)}" for label, skor in nilai)
    if kolom.isi is Isi.RENSTRA and isinstance(satu, IndikatorMasuk):
        return renstra_isian(satu)
    if isinstance(nilai, Decimal):
        return _number(nilai)
    if nilai == BERLAKU_LAGI:
        return kolom_.KATA_BERLAKU
    return nilai if isinstance(nilai, str | int | date) else None


def _target(satu: IndikatorMasuk, target: Target | None) -> str | int | Decimal | None:
    if target is None:
        return None
    if target.atas is not None or satu.polaritas in {Polaritas.YA_TIDAK, Polaritas.PREDIKAT}:
        return target_isian(satu, target)
    return _number(target.nilai)


def _number(nilai: Decimal) -> str | Decimal:
    """A number cell where Excel's 15 digits hold it exactly, else its Indonesian text."""
    return nilai if Decimal(f"{float(nilai):.15g}") == nilai else format_isian(nilai)


def _sign(buku: Workbook, kantor: str, tahun: int) -> None:
    """Write the identity in three places; editors lose one or the other, two are enough."""
    tanda = kolom_.make_tanda(tahun, kantor)
    lembar = buku.create_sheet(kolom_.LEMBAR_TANDA)
    lembar.sheet_state = "hidden"
    put_text(get_cell(lembar, 1, 1), kolom_.TANDA)
    put_text(get_cell(lembar, 1, 2), tanda)
    kutip = tanda.replace('"', '""')
    buku.defined_names[kolom_.NAMA_TETAP] = DefinedName(
        kolom_.NAMA_TETAP, attr_text=f'"{kutip}"', hidden=True
    )
    sifat = StringProperty(name=kolom_.SIFAT, value=tanda)
    buku.custom_doc_props.append(sifat)  # type: ignore[attr-defined]


def _judul(kolom: Kolom) -> str:
    return f"{kolom.judul} *" if kolom.wajib else kolom.judul


def _text(sel: Cell, teks: str, huruf: Font = _HURUF, rata: Alignment = _ATAS) -> None:
    put_text(sel, teks)
    sel.font, sel.alignment = huruf, rata


def _set_height(lembar: Worksheet, baris: int, isi: Iterable[tuple[int, str]]) -> None:
    """Give a row the height of its longest wrapped text; (width in characters, text) each."""
    garis = max((-(-len(teks) * 11 // (10 * lebar)) for lebar, teks in isi if teks), default=1)
    if garis > 1:
        lembar.row_dimensions[baris].height = min(garis, _GARIS_TERBANYAK) * _TINGGI_GARIS


def _fit_to_width(lembar: Worksheet, halaman: int = 1) -> None:
    lembar.page_setup.orientation = "landscape"
    lembar.page_setup.paperSize = 9  # A4
    lembar.page_setup.fitToWidth = halaman
    lembar.page_setup.fitToHeight = 0
    lembar.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
