"""What a part of a workbook would cost to read, judged before openpyxl sees it.

openpyxl's time does not follow the size of a file.  One merged range or hyperlink over a whole
sheet makes a cell for each place in it, a shared formula is taken apart once for each cell that
refers to it, a long number format or print area meets expressions that never come back.  So each
part is read here first, by expat alone, and refused for what no sheet that people fill in has.
Excel's own limits, where it has one, lie above ours only for cells.
"""

import re
from xml.parsers import expat

from sakip_desktop.spreadsheet.tolak import refuse_odd, refuse_size

MAKS_DALAM = 64
MAKS_ATRIBUT = 64
MAKS_HURUF_ATRIBUT = 32_768
MAKS_TANPA_TANDA = 1024 * 1024
"""Bytes without a ``<``: three times the longest text of a cell, all entities, in UTF-16."""

MAKS_FORMAT = 255  # Excel's limit of a number format
MAKS_NAMA_TETAP = 8_192  # Excel's limit of a formula
MAKS_NAMA_CETAK = 1_024  # of a print area or title, which openpyxl takes apart
MAKS_LEMBAR = 100
MAKS_BARIS_TERTULIS = 100_000
"""Rows written down, also empty ones that only have a height or a format."""

MAKS_SELAIN_SEL = 20_000
"""Elements that are no cells and no text: styles, rules, notes, breaks."""

MAKS_SEL_RENTANG = 100_000
"""Cells inside merged ranges and hyperlinks together."""

MAKS_RUMUS_BERSAMA = 2_000_000
"""Cells with a shared formula, times the letters of the formula."""

# What a sheet and its texts are mostly made of.
_SEL = frozenset({"row", "c", "v", "f", "is", "t", "r", "si", "rPr", "rPh", "sz", "rFont"})
_BERLETAK = frozenset({"mergeCell", "hyperlink"})
_RENTANG = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?", re.ASCII)


class Pemindai:
    """Reads one part piece by piece; ``feed`` and ``finish`` refuse what is too costly.

    A part that is no XML is let through: whoever takes it for XML fails at its first byte.
    """

    def __init__(self, nama: str) -> None:
        self._boleh_cacat = nama.lower().endswith(".vml")  # Excel's own are not well-formed
        self._parser: expat.XMLParserType | None = None
        self._awal = True
        self._cacat = False
        self._tanpa_tanda = 0
        self._dalam = 0
        self._rentang = 0
        self._lembar = 0
        self._baris = 0
        self._batas_nama = MAKS_NAMA_TETAP
        self._teks: list[str] | None = None
        self._anggota_rumus = 0
        self._rumus_terpanjang = 0
        self.selain_sel = 0

    def feed(self, potongan: bytes) -> None:
        """Look at the next piece.

        Raises:
            BerkasDitolak: it is too costly, or broken.
        """
        if self._awal:
            self._awal = False
            if potongan.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:1] == b"<":
                self._parser = self._make()
        self._tanpa_tanda = 0 if b"<" in potongan else self._tanpa_tanda + len(potongan)
        if self._parser is not None and self._tanpa_tanda > MAKS_TANPA_TANDA:
            raise refuse_odd("ada keterangan atau teks yang terlalu panjang")
        self._parse(potongan, terakhir=False)

    def finish(self) -> None:
        """The part is over.

        Raises:
            BerkasDitolak: it is too costly, or broken.
        """
        self._parse(b"", terakhir=True)
        if self._cacat:
            raise refuse_odd("ada bagian yang bukan XML yang utuh")
        if self._anggota_rumus * self._rumus_terpanjang > MAKS_RUMUS_BERSAMA:
            raise refuse_size("Ada rumus panjang yang dipakai bersama oleh terlalu banyak sel.")

    def _make(self) -> expat.XMLParserType:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        return parser

    def _parse(self, potongan: bytes, *, terakhir: bool) -> None:
        if self._parser is None:
            return
        try:
            self._parser.Parse(potongan, terakhir)
        except expat.ExpatError:  # said at the end: the rest may hold something worse
            self._parser = None
            self._cacat = not self._boleh_cacat

    def _start(self, nama: str, atribut: dict[str, str]) -> None:
        self._dalam += 1
        if self._dalam > MAKS_DALAM:
            raise refuse_odd("bagiannya bersarang terlalu dalam")
        if atribut and (
            len(atribut) > MAKS_ATRIBUT
            or sum(map(len, atribut.values())) > MAKS_HURUF_ATRIBUT
            or len(atribut.get("formatCode", "")) > MAKS_FORMAT
        ):
            raise refuse_odd("ada keterangan yang terlalu panjang")
        lokal = nama.rpartition(" ")[2]
        if lokal not in _SEL:
            self._start_other(lokal, atribut)
        elif lokal == "row":
            self._baris += 1
            if self._baris > MAKS_BARIS_TERTULIS:
                raise refuse_size("Barisnya terlalu banyak.")
        elif lokal == "f" and atribut.get("t") == "shared":
            self._anggota_rumus += 1
            self._listen()

    def _start_other(self, lokal: str, atribut: dict[str, str]) -> None:
        self.selain_sel += 1
        if self.selain_sel > MAKS_SELAIN_SEL:
            raise refuse_size("Format, catatan atau aturannya terlalu banyak.")
        if lokal in _BERLETAK:
            self._rentang += _cells_in(atribut.get("ref", ""))
            if self._rentang > MAKS_SEL_RENTANG:
                raise refuse_size("Ada sel gabungan atau tautan yang meliputi terlalu banyak sel.")
        elif lokal == "sheet":
            self._lembar += 1
            if self._lembar > MAKS_LEMBAR:
                raise refuse_size(f"Ada lebih dari {MAKS_LEMBAR} lembar.")
        elif lokal == "definedName":
            cetak = atribut.get("name", "").startswith("_xlnm.")
            self._batas_nama = MAKS_NAMA_CETAK if cetak else MAKS_NAMA_TETAP
            self._listen()

    def _listen(self) -> None:
        """Collect the text of this element."""
        self._teks = []
        if self._parser is not None:
            self._parser.CharacterDataHandler = self._teks.append

    def _end(self, nama: str) -> None:
        self._dalam -= 1
        if self._teks is None or self._parser is None:
            return
        panjang = sum(map(len, self._teks))
        self._teks = None
        self._parser.CharacterDataHandler = None
        if nama.endswith(" f"):
            self._rumus_terpanjang = max(self._rumus_terpanjang, panjang)
        elif panjang > self._batas_nama:
            raise refuse_odd("ada nama yang terlalu panjang artinya")


def _cells_in(rentang: str) -> int:
    """How many cells a range has; what is no range counts as too many."""
    cocok = _RENTANG.fullmatch(rentang)
    if cocok is None:
        return MAKS_SEL_RENTANG + 1
    kiri, atas, kanan, bawah = cocok.groups()
    lebar = abs(_column(kanan or kiri) - _column(kiri)) + 1
    return lebar * (abs(int(bawah or atas) - int(atas)) + 1)


def _column(huruf: str) -> int:
    nomor = 0
    for satu in huruf:
        nomor = nomor * 26 + ord(satu) - ord("A") + 1
    return nomor
