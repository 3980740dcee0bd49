"""The sheets of a form while it is written: looks, rules, columns, what is seen and printed."""

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from openpyxl.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from sakip_desktop.spreadsheet.formulir_bentuk import (
    MAKS_TEKS,
    TIDAK_DAPAT_DIPENUHI,
    LembarFormulir,
)
from sakip_desktop.spreadsheet.rupa import (
    ANGKA,
    BESAR,
    BIASA,
    GARIS,
    KEPALA,
    TEBAL,
    TEKS,
    row_height,
    set_view,
)
from sakip_desktop.spreadsheet.rupa import Kolom as LebarKolom
from sakip_desktop.spreadsheet.simpan import get_cell, put_text

KALIMAT = (TIDAK_DAPAT_DIPENUHI, "penjelasan", "kendala", "upaya")
"""The columns of sentences."""

_TINGGI_JUDUL = 42.0  # points: three lines
_TINGGI_BARIS = 40.5  # points: room for three lines of a sentence
_ZOOM = 85  # per cent: all of the table beside each other on a small screen
_MAKS_JUDUL_PESAN, _MAKS_PESAN, _MAKS_GALAT = 32, 255, 225  # of a validation; Excel's limits

_ISIAN = PatternFill("solid", fgColor="FFF8DC")
_GRUP = PatternFill("solid", fgColor="EEF2F6")
_BUKAN = PatternFill("solid", fgColor="F4F5F6")  # this line is not filled in here
_ATAS_BAWAH = Border(
    top=Side(style="thin", color="B6BFC8"), bottom=Side(style="thin", color="B6BFC8")
)
_ANGKA_TEKS = Alignment(vertical="top", horizontal="right", wrap_text=True)
_REDUP = Font(name="Arial", size=10, color="555F69")
_MIRING = Font(name="Arial", size=10, italic=True, color="555F69")
_TENGAH = Alignment(horizontal="center", vertical="center", wrap_text=True)
_SEBARIS = Alignment(vertical="center", horizontal="left")

Nilai = str | int | Decimal | None
_JenisAturan = Literal["decimal", "whole", "list", "textLength"]


@dataclass(frozen=True, slots=True)
class Rumus:
    """A formula, without its ``=``; never made of what a person typed."""

    isi: str


class Rupa:
    """Looks of cells, each put together once: openpyxl takes long to do it for every cell."""

    def __init__(self, lembar: Worksheet) -> None:
        terkunci, terbuka = Protection(locked=True), Protection(locked=False)
        biasa, bilangan = (BIASA, TEKS), (BIASA, ANGKA)
        self._jadi: dict[str, Any] = {}
        for nama, (huruf, rata), isi, format_, kunci in (
            ("teks", biasa, None, "General", terkunci),
            ("redup", (_REDUP, _ANGKA_TEKS), None, "General", terkunci),
            ("hitung", bilangan, None, "#,##0.00", terkunci),
            ("bukan", bilangan, _BUKAN, "General", terkunci),
            ("rupiah", (_REDUP, ANGKA), None, "#,##0", terkunci),
            ("hitung-rupiah", bilangan, None, "#,##0", terkunci),
            ("keterangan", (_MIRING, TEKS), None, "General", terkunci),
            ("kepala", (TEBAL, _TENGAH), KEPALA, "General", terkunci),
            # General: Excel then shows a typed 85% as percent, and the reader can tell.
            ("isi-angka", bilangan, _ISIAN, "General", terbuka),
            ("isi-rupiah", bilangan, _ISIAN, "#,##0", terbuka),
            ("isi-teks", biasa, _ISIAN, "@", terbuka),
        ):
            self._jadi[nama] = _style(lembar, huruf, rata, isi, GARIS, format_, kunci)
        grup = (lembar, TEBAL, _SEBARIS, _GRUP, _ATAS_BAWAH, "General", terkunci)
        self._jadi["grup"] = _style(*grup)
        self._lembar = lembar
        for nama, huruf in (("besar", BESAR), ("tebal", TEBAL), ("biasa", BIASA)):
            self._jadi[nama] = _style(lembar, huruf, _SEBARIS, None, None, "General", terkunci)

    def figure(self, desimal: int) -> str:
        """Name of the look of a computed figure with that many decimals."""
        nama = f"angka {desimal}"
        if nama not in self._jadi:
            format_ = f"#,##0.{'0' * desimal}" if desimal else "#,##0"
            kunci = Protection(locked=True)
            self._jadi[nama] = _style(self._lembar, BIASA, ANGKA, None, GARIS, format_, kunci)
        return nama

    def dress(self, sel: Cell, nama: str) -> None:
        """Give a cell its look."""
        sel._style = copy(self._jadi[nama])  # type: ignore[attr-defined] # noqa: SLF001


def _style(
    lembar: Worksheet,
    huruf: Font,
    rata: Alignment,
    isi: PatternFill | None,
    garis: Border | None,
    format_: str,
    kunci: Protection,
) -> Any:  # noqa: ANN401 - there is no public name for a look
    contoh = Cell(lembar, row=1, column=1)  # stands in no sheet
    contoh.font, contoh.alignment, contoh.number_format = huruf, rata, format_
    contoh.protection = kunci
    if isi is not None:
        contoh.fill = isi
    if garis is not None:
        contoh.border = garis
    return contoh._style  # type: ignore[attr-defined] # noqa: SLF001


class Aturan:
    """Validations of one sheet, each once, with the cells that share it."""

    def __init__(self, lembar: Worksheet) -> None:
        self._lembar = lembar
        self._ada: dict[tuple[str, ...], DataValidation] = {}

    def add(
        self,
        sel: str,
        jenis: _JenisAturan,
        batas: tuple[str, ...],
        galat: str,
        pesan: tuple[str, str],
    ) -> None:
        """Let a cell take only what the rule says.

        Args:
            sel: its coordinate, or a range.
            jenis: what kind of rule.
            batas: the list, or the lower and the upper bound.
            galat: what to say of anything else.
            pesan: title and text that are shown while the cell is chosen.
        """
        kunci = (jenis, *batas, galat, *pesan)
        if kunci not in self._ada:
            judul, isi = pesan
            aturan = DataValidation(
                type=jenis,
                operator=None if jenis == "list" else "between",
                formula1=batas[0],
                formula2=batas[1] if len(batas) > 1 else None,
                allow_blank=True,
                showErrorMessage=True,
                errorTitle="Tidak dapat diisi begitu",
                error=_cut(galat, _MAKS_GALAT),
                showInputMessage=bool(isi),
                promptTitle=_cut(judul, _MAKS_JUDUL_PESAN) or None,
                prompt=_cut(isi, _MAKS_PESAN) or None,
            )
            self._lembar.add_data_validation(aturan)
            self._ada[kunci] = aturan
        self._ada[kunci].add(sel)


class Tabel:
    """One sheet under construction: which column stands where, and how a cell is put."""

    def __init__(
        self, lembar: Worksheet, bentuk: LembarFormulir, rupa: Rupa, tanpa: frozenset[str]
    ) -> None:
        self.lembar = lembar
        self.bentuk = bentuk
        self.kolom = tuple(satu for satu in bentuk.kolom if satu.kunci not in tanpa)
        self.letak = {satu.kunci: ke for ke, satu in enumerate(self.kolom, start=1)}
        self.aturan = Aturan(lembar)
        self.rupa = rupa
        self._ukuran = [LebarKolom(satu.judul, satu.lebar) for satu in self.kolom[1:]]

    def at(self, kunci: str, baris: int) -> str:
        """Coordinate of a column's cell in a row."""
        return f"{get_column_letter(self.letak[kunci])}{baris}"

    def whole(self, kunci: str, baris: int) -> str:
        """The same as an absolute reference with its sheet; ``""`` where there is no column."""
        if kunci not in self.letak:
            return '""'
        return f"{self.lembar.title}!${get_column_letter(self.letak[kunci])}${baris}"

    def put(self, baris: int, kunci: str, isi: Nilai | Rumus, rupa: str) -> None:
        """Fill one cell; a column that is not there is passed over."""
        ke = self.letak.get(kunci)
        if ke is None:
            return
        sel = get_cell(self.lembar, baris, ke)
        self.rupa.dress(sel, rupa)
        if isinstance(isi, Rumus):
            sel.value = f"={isi.isi}"
        elif isinstance(isi, str):
            if isi:
                put_text(sel, isi)
        elif isi is not None:
            sel.value = isi

    def head(self, baris: int) -> None:
        """The heads of the columns with their notes."""
        for satu in self.kolom:
            self.put(baris, satu.kunci, satu.judul, "kepala")
            ke = self.letak[satu.kunci]
            self.lembar.column_dimensions[get_column_letter(ke)].width = satu.lebar
            if satu.petunjuk:
                catatan = Comment(satu.petunjuk, "SAKIP Desktop", height=110, width=320)
                get_cell(self.lembar, baris, ke).comment = catatan
        self.lembar.row_dimensions[baris].height = _TINGGI_JUDUL
        self.lembar.column_dimensions["A"].hidden = True

    def group(self, baris: int, teks: str) -> None:
        """A line across the table that says what the next ones belong to."""
        for satu in self.kolom[1:]:
            self.put(baris, satu.kunci, teks if satu is self.kolom[1] else None, "grup")

    def top(self, kepala: list[tuple[str, str]]) -> int:
        """Lines above the table as (look, text); returns the row of the heads."""
        for nomor, (rupa, teks) in enumerate(kepala, start=1):
            sel = get_cell(self.lembar, nomor, 2)
            self.rupa.dress(sel, rupa)
            put_text(sel, teks)
        return len(kepala) + 1

    def set_height(self, baris: int, isi: Mapping[str, Nilai | Rumus]) -> None:
        """Room for the words of a line, and for some that are still to come."""
        tampak = self.kolom[1:]  # without the keys
        tinggi = row_height([isi.get(satu.kunci) for satu in tampak], self._ukuran)
        self.lembar.row_dimensions[baris].height = max(tinggi, _TINGGI_BARIS)

    def finish(self, kertas: str, judul: int, akhir: int) -> None:
        """How the sheet is seen, printed and protected."""
        tercetak = len(self.kolom) - 1  # what is still missing is not printed
        set_view(self.lembar, kertas, judul, f"{get_column_letter(tercetak)}{max(akhir, judul)}")
        diam = self.letak[self.bentuk.label] + 1
        self.lembar.freeze_panes = f"{get_column_letter(diam)}{judul + 1}"
        self.lembar.sheet_view.zoomScale = _ZOOM
        self.lembar.sheet_view.showGridLines = False
        for satu in self.bentuk.kolom:
            if satu.kunci in KALIMAT and akhir > judul:
                huruf = get_column_letter(self.letak[satu.kunci])
                kolom = f"{huruf}{judul + 1}:{huruf}{akhir}"
                galat = f"Paling banyak {MAKS_TEKS} huruf."
                self.aturan.add(kolom, "textLength", ("0", str(MAKS_TEKS)), galat, ("", ""))
        protect(self.lembar)


def protect(lembar: Worksheet) -> None:
    """Keep slips of the finger away, without a password; widths and heights may be changed."""
    lembar.protection.sheet = True
    lembar.protection.formatColumns = False
    lembar.protection.formatRows = False


def _cut(teks: str, batas: int) -> str:
    """No longer than Excel takes, which counts as UTF-16 does."""
    sandi = teks.encode("utf-16-le")
    if len(sandi) <= 2 * batas:
        return teks
    return f"{sandi[: 2 * (batas - 1)].decode('utf-16-le', 'ignore')}…"
