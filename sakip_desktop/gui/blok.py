"""Blocks of cells on their way between a table and Excel or LibreOffice.

Copying gives tab separated text, and HTML in which numbers are numbers (whatever the other
program's country is) and texts are texts (``=1+1`` stays what it is).  Pasting is planned first:
``plan_block`` says what would go where and what would be passed over, and nothing is written by it.
"""

import html
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex

from sakip_desktop.gui.models import Rata, read_shown

if TYPE_CHECKING:
    from sakip_desktop.gui.record_table import RecordTable

_INDONESIA = 1057  # the number of the language in Windows, by which LibreOffice names a format
_HANYA_DIBACA = "Kolom ini hanya dibaca."


# --- out ------------------------------------------------------------------------------------


def make_mime(cells: Sequence[Sequence[tuple[str, Rata]]]) -> QMimeData:
    """What goes onto the clipboard: the rows as tab separated text and as an HTML table."""
    isi = QMimeData()
    isi.setText("".join("\t".join(quote(teks) for teks, _ in baris) + "\n" for baris in cells))
    tubuh = "".join(f"<tr>{''.join(_td(*sel) for sel in baris)}</tr>" for baris in cells)
    isi.setHtml(
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head>'
        f"<body><table>{tubuh}</table></body></html>"
    )
    return isi


def quote(teks: str) -> str:
    """A cell as Excel writes it into tab separated text."""
    if any(tanda in teks for tanda in "\t\n\r"):
        return '"' + teks.replace('"', '""') + '"'
    return teks


def _td(teks: str, rata: Rata) -> str:
    isi = html.escape(teks).replace("\n", "<br>")
    nilai = read_shown(teks) if rata is Rata.KANAN and "%" not in teks else teks
    if isinstance(nilai, Decimal):
        angka = format(nilai, "f")
        bentuk = f"{_INDONESIA};{_INDONESIA};General"
        return f'<td x:num="{angka}" sdval="{angka}" sdnum="{bentuk}">{isi}</td>'
    return f"<td style='mso-number-format:\"\\@\"'>{isi}</td>"


# --- in -------------------------------------------------------------------------------------


def read_block(text: str) -> list[list[str]]:
    """Rows and cells of what Excel puts on the clipboard; a cell of several lines is quoted."""
    lines: list[list[str]] = [[]]
    rest = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    while True:
        cell, rest = _read_cell(rest)
        lines[-1].append(cell.strip())
        if not rest:
            break
        if rest[0] == "\n":
            lines.append([])
        rest = rest[1:]
    return [] if lines == [[""]] else lines


def _read_cell(text: str) -> tuple[str, str]:
    """The first cell, and what follows it, its separator first."""
    end = next((place for place, sign in enumerate(text) if sign in "\t\n"), len(text))
    if not text.startswith('"'):
        return text[:end], text[end:]
    place = 1
    while True:
        place = text.find('"', place)
        if place < 0:
            return text[:end], text[end:]  # a quotation mark that somebody wrote
        if text[place : place + 2] == '""':
            place += 2
            continue
        break
    inside, after = text[1:place], text[place + 1 :]
    if after[:1] not in {"", "\t", "\n"} or not any(sign in inside for sign in '\t\n"'):
        return text[:end], text[end:]
    return inside.replace('""', '"'), after


@dataclass(frozen=True, slots=True, kw_only=True)
class SelBlok:
    """One cell of a block on its way into a table.

    Attributes:
        index: where it would go; not valid outside the table.
        baris: the line, by its first cell.
        kolom: title of the column.
        lama, baru: what stands there, and what would.
        alasan: why it is passed over; empty when it goes in.
        gema: how the text is understood, where that is to be said.
    """

    index: QModelIndex
    baris: str
    kolom: str
    lama: str
    baru: str
    alasan: str = ""
    gema: str = ""

    @property
    def belum_jelas(self) -> bool:
        """Whether it goes in as it is written and is no number yet."""
        return not self.alasan and is_unclear(self.gema)


def is_unclear(gema: str) -> bool:
    """Whether what was understood of a text is that it is no number yet."""
    return bool(gema) and not gema.startswith(("terbaca ", "= ", "Rp"))


@dataclass(frozen=True, slots=True, kw_only=True)
class RencanaBlok:
    """What a block would do; ``beda`` says in sentences how its shape differs from the table's."""

    sel: tuple[SelBlok, ...]
    beda: tuple[str, ...] = ()

    @property
    def masuk(self) -> list[tuple[QModelIndex, str]]:
        """Cells that would be saved, with their text."""
        return [(satu.index, satu.baru) for satu in self.sel if not satu.alasan]

    @property
    def belum_jelas(self) -> int:
        """How many of those that would be saved are no numbers yet."""
        return sum(satu.belum_jelas for satu in self.sel)

    @property
    def dilewati(self) -> int:
        """How many cells would be passed over."""
        return sum(bool(satu.alasan) for satu in self.sel)


def plan_block(
    table: "RecordTable", block: Sequence[Sequence[str]], chosen: Sequence[QModelIndex]
) -> RencanaBlok:
    """Where a block would go, from the first of the chosen cells on.

    A block fills a larger selection when it fits into it a whole number of times, as in Excel.
    Headings take no line of the block, unless the block has an empty line (or the heading itself)
    for each of them, as one that was copied from here has.  Hidden columns take no column.

    Args:
        table: the table.
        block: rows of texts; blank ones leave what is there.
        chosen: the selected cells, none of them in a heading.
    """
    rows = sorted({index.row() for index in chosen})
    columns = sorted({index.column() for index in chosen})
    high, wide = len(block), max(map(len, block))
    shown = [n for n in range(columns[0], table.records.columnCount()) if not _hidden(table, n)]
    beda: list[str] = []
    chosen_columns = [n for n in columns if n in shown]
    fits = len(rows) % high == 0 and len(chosen_columns) % wide == 0
    if len(chosen) > 1 and fits:
        lines = [[*line, *[""] * (wide - len(line))] for line in block]
        block = [line * (len(chosen_columns) // wide) for line in lines] * (len(rows) // high)
        places = rows
        shown = chosen_columns
    else:
        span = rows[-1] - rows[0] + 1  # with the headings in between
        if len(chosen) > 1 and (high, wide) != (span, len(chosen_columns)):
            beda.append(
                f"Salinan {high} baris × {wide} kolom, yang dipilih {len(rows)} × "
                f"{len(chosen_columns)}: ditempel mulai dari sel pertama."
            )
        places, lompat = _rows_for(table, block, rows[0])
        if lompat:
            beda.append(f"{lompat} baris judul dilompati.")
    sel = list(_cells(table, block, places, shown))
    return RencanaBlok(sel=tuple(sel), beda=(*beda, *_differences(table, sel, shown, wide)))


def _rows_for(
    table: "RecordTable", block: Sequence[Sequence[str]], first: int
) -> tuple[list[int], int]:
    """The rows that the lines of a block stand for, and how many headings were jumped over."""
    model = table.records
    below = list(range(first, model.rowCount()))
    paired = list(zip(below, block, strict=False))
    if all(_is_heading_line(table, row, line) for row, line in paired if model.is_heading(row)):
        return below, 0
    plain = [row for row in below if not model.is_heading(row)]
    last = plain[min(len(block), len(plain)) - 1]
    return plain, sum(model.is_heading(row) for row in range(first, last))


def _is_heading_line(table: "RecordTable", row: int, line: Sequence[str]) -> bool:
    teks = " ".join(filter(None, line))
    return teks in {"", " ".join(table.records.text(table.records.index(row, 0)).split())}


def _cells(
    table: "RecordTable",
    block: Sequence[Sequence[str]],
    places: Sequence[int],
    shown: Sequence[int],
) -> Iterator[SelBlok]:
    model = table.records
    for down, line in enumerate(block):
        row = places[down] if down < len(places) else -1
        if row >= 0 and model.is_heading(row):
            continue
        for right, text in enumerate(line):
            if not text:
                continue
            column = shown[right] if right < len(shown) else -1
            if row < 0 or column < 0:
                yield SelBlok(
                    index=QModelIndex(),
                    baris=f"Baris ke-{down + 1} salinan",
                    kolom=f"Kolom ke-{right + 1}",
                    lama="",
                    baru=text,
                    alasan="Di luar tabel: " + ("tidak ada baris lagi." if row < 0 else "kolom."),
                )
                continue
            index = model.index(row, column)
            if _is_same(table, index, text):
                continue
            yield _one(table, index, text)


def _is_same(table: "RecordTable", index: QModelIndex, text: str) -> bool:
    """Whether that stands there already, as it is shown or as it was copied from here."""
    model = table.records
    if model.unsaved_at(index) is not None:
        return False
    rapat = " ".join(text.split())
    ada = {model.edit_text(index), table.copy_text(index)}
    if not model.is_editable(index):
        ada.add(model.text(index))
    return rapat in {" ".join(satu.split()) for satu in ada}


def _one(table: "RecordTable", index: QModelIndex, text: str) -> SelBlok:
    model = table.records
    bisa = model.is_editable(index)
    return SelBlok(
        index=index,
        baris=model.text(model.index(index.row(), 0)),
        kolom=model.columns[index.column()].judul.replace("\n", " "),
        lama=model.text(index),
        baru=text,
        alasan="" if bisa else model.terkunci(index) or _HANYA_DIBACA,
        gema=model.gema(index, text) if bisa else "",
    )


def _differences(
    table: "RecordTable", sel: Sequence[SelBlok], shown: Sequence[int], wide: int
) -> Iterator[str]:
    luar = sum(not satu.index.isValid() for satu in sel)
    baca = sum(satu.index.isValid() and bool(satu.alasan) for satu in sel)
    if luar:
        yield f"{luar} sel jatuh di luar tabel."
    if baca:
        yield f"{baca} sel jatuh pada kotak yang tidak dapat diisi."
    dipakai = shown[:wide]
    sembunyi = [
        table.records.columns[n].judul.replace("\n", " ")
        for n in range(dipakai[0], dipakai[-1])
        if _hidden(table, n)
    ]
    if sembunyi and baca:
        yield f"Kolom yang tidak ditampilkan dilompati: {', '.join(sembunyi)}."


def _hidden(table: "RecordTable", column: int) -> bool:
    return table.isColumnHidden(column)


Setuju = Callable[[RencanaBlok], bool]
"""Asks the person whether a block that differs shall be taken."""
