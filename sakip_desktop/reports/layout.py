"""What stands on a page: text, styles, tables, headings.

The only module that makes a ``Paragraph`` (a test holds that): what people typed is escaped here
once, so ``<b>`` and ``&`` appear on paper as they were typed.  The page itself (size, kop, foot)
is in ``lembar``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    KeepTogether,
    PageBreak,
    Paragraph,
    Spacer,
    Table,
)

from sakip_desktop.reports.huruf import BAWAAN, Huruf, known_characters, load_huruf

# Sizes in points.  Design rule: text in tables is never below 8, prose never below 10; letters,
# decrees and agreements have ``UKURAN_SURAT`` and ``UKURAN_TABEL_SURAT``.
UKURAN_TABEL = 8
UKURAN_PROSA = 10
UKURAN_SURAT = 11
UKURAN_TABEL_SURAT = 9

GARIS = HexColor("#7a8794")
LATAR_KEPALA = HexColor("#dfe5ec")
LATAR_GRUP = HexColor("#f1f4f7")
LATAR_JUMLAH = HexColor("#e8edf2")
LATAR_CETAK = HexColor("#f4f6f8")  # printed already, on a form that is filled by hand
ARSIR = HexColor("#aab4be")

TINGGI_TULIS = 8
"""Millimetres of one line that is written by hand."""

# Controls (line breaks are handled before), bidirectional and zero-width marks, noncharacters and
# lone surrogates: nothing that a reader could see, and some would reorder or hide what follows.
_TAK_TERCETAK = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufffe\uffff\ud800-\udfff]"
)
_WARNA = re.compile("#[0-9a-fA-F]{6}")

_PAD = 3.0  # left and right padding of a table cell, points


def clean(teks: str) -> str:
    """What can be printed of a text: no control characters, one kind of line break."""
    satu = teks.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return _TAK_TERCETAK.sub("", satu)


@dataclass(frozen=True, slots=True)
class Gaya:
    """The paragraph styles of one paper, in its font."""

    huruf: Huruf
    judul: ParagraphStyle
    subjudul: ParagraphStyle
    bab: ParagraphStyle
    prosa: ParagraphStyle
    daftar: ParagraphStyle
    pasangan: ParagraphStyle
    kanan: ParagraphStyle
    kepala: ParagraphStyle
    sel: ParagraphStyle
    sel_tengah: ParagraphStyle
    sel_kanan: ParagraphStyle
    sel_tebal: ParagraphStyle
    sel_miring: ParagraphStyle
    sel_besar: ParagraphStyle
    catatan: ParagraphStyle
    keterangan_tabel: ParagraphStyle
    penutup: ParagraphStyle
    ttd: ParagraphStyle
    ttd_nama: ParagraphStyle
    kop_pemda: ParagraphStyle
    kop_nama: ParagraphStyle
    kop_alamat: ParagraphStyle
    tingkat: tuple[tuple[ParagraphStyle, ParagraphStyle], ...]

    def grup(self, tingkat: int) -> ParagraphStyle:
        """Heading inside a table, by the level of the node (0 is the top)."""
        return self.tingkat[min(tingkat, len(self.tingkat) - 1)][0]

    def sel_masuk(self, tingkat: int) -> ParagraphStyle:
        """Cell text indented by the level of the node."""
        return self.tingkat[min(tingkat, len(self.tingkat) - 1)][1]


def make_gaya(huruf: Huruf, prosa: float = UKURAN_PROSA, tabel: float = UKURAN_TABEL) -> Gaya:
    """Styles for a family.

    Args:
        huruf: the family.
        prosa: points of running text; what is larger than usual also stands wider apart.
        tabel: points of text in tables.
    """
    surat = prosa > UKURAN_PROSA

    def gaya(nama: str, ukuran: float, font: str = huruf.biasa, **lain: Any) -> ParagraphStyle:  # noqa: ANN401 - ParagraphStyle takes mixed values
        isi: dict[str, Any] = {
            "fontName": font,
            "fontSize": ukuran,
            "leading": round(ukuran * 1.22, 1),
            "bulletFontName": font,
            "bulletFontSize": ukuran,
        }
        return ParagraphStyle(nama, **isi | lain)

    def prose(nama: str, **lain: Any) -> ParagraphStyle:  # noqa: ANN401 - the same
        return gaya(nama, prosa, **({"leading": round(prosa * 1.25, 1)} if surat else {}) | lain)

    tengah: dict[str, Any] = {"alignment": TA_CENTER}
    return Gaya(
        huruf=huruf,
        judul=gaya("judul", 13, huruf.tebal, spaceAfter=2, **tengah),
        subjudul=gaya("subjudul", 11, spaceAfter=1, **tengah),
        bab=gaya("bab", 11, huruf.tebal, spaceBefore=10, spaceAfter=4),
        prosa=prose("prosa", spaceAfter=6 if surat else 4),
        daftar=prose(
            "daftar", leftIndent=20 if surat else 12, bulletIndent=2, spaceAfter=3 if surat else 2
        ),
        pasangan=prose("pasangan"),
        kanan=prose("kanan", alignment=TA_RIGHT, spaceAfter=6),
        kepala=gaya("kepala", tabel, huruf.tebal, **tengah),
        sel=gaya("sel", tabel),
        sel_tengah=gaya("sel_tengah", tabel, **tengah),
        sel_kanan=gaya("sel_kanan", tabel, alignment=TA_RIGHT),
        sel_tebal=gaya("sel_tebal", tabel, huruf.tebal),
        sel_miring=gaya("sel_miring", tabel, huruf.miring),
        sel_besar=gaya("sel_besar", 11, huruf.tebal, **tengah),
        catatan=gaya("catatan", UKURAN_TABEL, spaceBefore=3),
        keterangan_tabel=gaya("keterangan_tabel", 10, huruf.tebal, spaceBefore=7, spaceAfter=3),
        penutup=gaya("penutup", prosa, spaceBefore=10),
        ttd=gaya("ttd", prosa, **tengah),
        ttd_nama=gaya("ttd_nama", prosa, huruf.tebal, **tengah),
        kop_pemda=gaya("kop_pemda", 13, huruf.tebal, **tengah),
        kop_nama=gaya("kop_nama", 15, huruf.tebal, **tengah),
        kop_alamat=gaya("kop_alamat", 9, **tengah),
        tingkat=tuple(
            (
                gaya(
                    f"grup{t}",
                    tabel,
                    huruf.tebal if t < 2 else huruf.biasa if t < 4 else huruf.miring,
                    leftIndent=8 * t,
                ),
                gaya(
                    f"masuk{t}",
                    tabel,
                    huruf.tebal if t < 1 else huruf.biasa,
                    leftIndent=8 * t,
                ),
            )
            for t in range(5)
        ),
    )


class _Teks(Paragraph):
    """A paragraph that breaks its lines once per width, however often and on how many pages.

    Tables ask three times; and reportlab would break all that is left again for each page.
    """

    blPara: Any  # noqa: N815 - reportlab names its broken lines so
    _lebar_terukur = 0.0
    bagian = False  # of a paragraph that was broken

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        if not self.bagian and self._lebar_terukur != availWidth:
            self.ukuran = super().wrap(availWidth, availHeight)
            self._lebar_terukur = availWidth
        return self.ukuran

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        if not hasattr(self, "blPara"):  # else as it was broken: a table asks with its padding
            self.wrap(availWidth, availHeight)
        muat = int((availHeight - 1e-6) / self.style.leading)  # what is rounded does not fit
        if muat <= 1 or availWidth <= 0:  # no line stands alone
            return []
        if muat >= len(self.blPara.lines):
            return [self]
        return [self._part(0, muat, self.bulletText), self._part(muat, None, None)]

    def _part(self, dari: int, sampai: int | None, butir: str | None) -> "_Teks":
        hasil = self.__class__("", self.style, bulletText=butir, frags=self.frags)
        hasil.bagian = True
        hasil.blPara = self.blPara.clone(lines=self.blPara.lines[dari:sampai])
        hasil.width, hasil.height = self.width, len(hasil.blPara.lines) * self.style.leading
        hasil.ukuran = (hasil.width, hasil.height)
        return hasil


def P(  # noqa: N802 - the short name every paper uses
    teks: str, gaya: ParagraphStyle, *, tanda: str = "", warna: str = "", butir: str = ""
) -> Paragraph:
    """Text as it was typed: markup escaped, controls removed, line breaks kept.

    Args:
        teks: anything a person may have entered.
        gaya: style; its font decides which characters are borrowed from the shipped one.
        tanda: a sign of ours before the text.
        warna: colour of the sign, ``#rrggbb``; anything else leaves it black.
        butir: bullet.
    """
    isi = _borrow(escape(clean(teks)), gaya)
    if tanda:
        tanda = _borrow(escape(tanda), gaya)
        if _WARNA.fullmatch(warna):
            tanda = f'<font color="{warna}">{tanda}</font>'
        isi = f"{tanda} {isi}"
    return _Teks(isi.replace("\n", "<br/>"), gaya, bulletText=butir or None)


_BARIS_SEIMBANG = 8  # what is longer is no title any more


def make_seimbang(teks: str, gaya: ParagraphStyle, lebar: float) -> Paragraph:
    """Centred text in lines of about the same length: no single word on the last one."""

    def lines(muat: float) -> int:
        return len(simpleSplit(clean(teks), gaya.fontName, gaya.fontSize, muat))

    sempit, banyak = lebar, lines(lebar)
    while 1 < banyak <= _BARIS_SEIMBANG and sempit > lebar / 2 and lines(sempit - 6) == banyak:
        sempit -= 6
    tepi = (lebar - sempit) / 2
    return P(teks, ParagraphStyle(gaya.name, parent=gaya, leftIndent=tepi, rightIndent=tepi))


def _borrow(isi: str, gaya: ParagraphStyle) -> str:
    """Characters that an office's own font lacks are set in the shipped one."""
    kurang = set(isi) - known_characters(gaya.fontName) - {"\n"}
    if not kurang:
        return isi
    bawaan = load_huruf(BAWAAN).biasa
    ada = "".join(sorted(kurang & known_characters(bawaan)))
    if not ada:
        return isi
    return re.sub(f"([{re.escape(ada)}]+)", rf'<font name="{bawaan}">\1</font>', isi)


# ---------------------------------------------------------------------------------------- tables


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column of a table.

    Attributes:
        judul: head.
        rata: ``kiri``, ``tengah`` or ``kanan``.
        bobot: share of the width that is left; 0 is as wide as its longest content.
        minimal: least width in millimetres.
        maksimal: greatest width of a measured column; what is longer is wrapped.
    """

    judul: str
    rata: str = "kiri"
    bobot: float = 0
    minimal: float = 0
    maksimal: float = 60


Sel = str | Flowable | list[Flowable]


@dataclass(frozen=True, slots=True)
class Baris:
    """A row of a table.

    Attributes:
        sel: the cells; a ``grup`` has one, across the whole table.
        grup: a heading, which stays with the row below it.
        jumlah: a total, bold on a shade.
        cetak: numbers of the cells that are printed already, on a shade.
        arsir: numbers of the cells that nobody fills in, hatched.
        tulis: numbers of the cells with lines to write on.
        lanjut: so many of the first cells go on with those above: no line parts them.
    """

    sel: tuple[Sel, ...]
    grup: bool = False
    jumlah: bool = False
    cetak: tuple[int, ...] = ()
    arsir: tuple[int, ...] = ()
    tulis: tuple[int, ...] = ()
    lanjut: int = 0


def _at_top(flowable: Flowable) -> bool:
    """Whether nothing stands above it on the page; reportlab notes the frame before it splits."""
    return bool(getattr(getattr(flowable, "_frame", None), "_atTop", False))


class _Tabel(Table):
    """A table that measures its rows once per width; reportlab asks again to split and to draw."""

    di_awal = False  # set by a heading that begins the page

    def _calc(self, availWidth: float, availHeight: float) -> None:
        if getattr(self, "_lebar_terukur", None) != availWidth:
            super()._calc(availWidth, availHeight)  # type: ignore[misc] # not in the stubs
            self._lebar_terukur = availWidth

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Between rows; inside a row only where the page begins with it and it is too long.

        reportlab would also cut a row (or a heading) into what is left at the foot of a page.
        """
        self._calc(availWidth, availHeight)
        bagian = self._split_rows(availHeight)
        if bagian or not (self.di_awal or _at_top(self)):
            return bagian
        # Here the row is cut, not the heading that NOSPLIT ties to it.
        self._nosplitCmds: list[Any] = []
        bagian = self._split_rows(availHeight, inside=True)
        if not bagian:  # too little would be left of it: more of it goes along
            bagian = self._split_rows(availHeight - _SISA_BARIS, inside=True)
        for satu in bagian:
            if isinstance(satu, _Tabel):
                satu.tie_headings()
        return bagian

    def tie_headings(self) -> None:
        """Keep each row that is one cell across the table with the row below it."""
        for _, (_, nomor), _ in self._spanCmds:  # type: ignore[attr-defined] # not in the stubs
            if nomor < self._nrows - 1:  # type: ignore[attr-defined] # not in the stubs
                self.setStyle([("NOSPLIT", (0, nomor), (0, nomor + 1))])

    @property
    def row_heights(self) -> list[float]:
        """Heights in points, once it has been wrapped."""
        return list(self._rowHeights)  # type: ignore[attr-defined] # not in the stubs

    def cut_at(self, tinggi: float) -> list[Flowable]:
        """The table in two, the first at most that high; empty where it may not be cut."""
        return self._split_rows(tinggi + 0.01)

    def cut_inside(self, tinggi: float) -> list[Flowable]:
        """The same through a row; empty where it cannot be cut there."""
        bagian = self._split_rows(tinggi, inside=True)
        return bagian if len(bagian) == 2 else []

    def _split_rows(self, tinggi: float, *, inside: bool = False) -> list[Flowable]:
        rows: list[Flowable] = self._splitRows(tinggi, doInRowSplit=inside)  # type: ignore[attr-defined] # not in the stubs
        return rows


def make_tabel(
    gaya: Gaya,
    lebar: float,
    kolom: Sequence[Kolom],
    baris: Sequence[Baris],
    *,
    tinggi_baris: float = 0,
) -> "_Tabel":
    """A ruled table whose head repeats and whose long cells split over pages.

    A cell that is plain text is drawn as such (a number, a short word) when it fits its column on
    one line, otherwise as a paragraph.  Columns without a weight are as wide as their content, the
    others share what is left.

    Args:
        gaya: styles of the paper.
        lebar: width of the table in points.
        kolom: columns.
        baris: rows below the head; without any a sentence says so.
        tinggi_baris: least height of a row in millimetres, for writing by hand.
    """
    baris = baris or [Baris((P(_TANPA_BARIS, gaya.sel),), grup=True)]
    ukur = _widths(gaya, lebar, kolom, baris)
    gaya_kolom = [_GAYA_KOLOM[k.rata](gaya) for k in kolom]
    isi: list[list[Any]] = [[P(k.judul, gaya.kepala) for k in kolom]]
    perintah = [*_rules(baris), *_base_style(gaya, kolom)]
    for nomor, satu in enumerate(baris, start=1):
        if satu.grup:
            isi.append([_as_cell(satu.sel[0], lebar, gaya.sel_tebal), *[""] * (len(kolom) - 1)])
            perintah.append(("SPAN", (0, nomor), (-1, nomor)))
            perintah.append(("BACKGROUND", (0, nomor), (-1, nomor), LATAR_GRUP))
            if nomor < len(baris):
                perintah.append(("NOSPLIT", (0, nomor), (0, nomor + 1)))
            continue
        if satu.jumlah:
            perintah.append(("BACKGROUND", (0, nomor), (-1, nomor), LATAR_JUMLAH))
            perintah.append(("FONTNAME", (0, nomor), (-1, nomor), gaya.huruf.tebal))
        perintah += _grounds(satu, nomor)
        isi.append(
            [_as_cell(sel, w, g) for sel, w, g in zip(satu.sel, ukur, gaya_kolom, strict=True)]
        )
    return _Tabel(
        isi,
        colWidths=ukur,
        minRowHeights=[0, *(0 if satu.grup else tinggi_baris * mm for satu in baris)],
        repeatRows=1,
        splitInRow=_SISA_BARIS,
        style=perintah,
        hAlign="LEFT",
    )


def _rules(baris: Sequence[Baris]) -> list[tuple[Any, ...]]:
    """The lines of a table."""
    if not any(satu.lanjut for satu in baris):
        return [("GRID", (0, 0), (-1, -1), 0.4, GARIS)]
    # A row that goes on closes what is above it only where a page ends.
    return [
        ("LINEBEFORE", (0, 0), (-1, -1), 0.4, GARIS),
        ("LINEAFTER", (-1, 0), (-1, -1), 0.4, GARIS),
        ("LINEABOVE", (0, 0), (-1, 0), 0.4, GARIS),
        *(
            ("LINEABOVE", (satu.lanjut, nomor), (-1, nomor), 0.4, GARIS)
            for nomor, satu in enumerate(baris, start=1)
        ),
        ("LINEBELOW", (0, -1), (-1, -1), 0.4, GARIS),
        ("LINEBELOW", (0, "splitlast"), (-1, "splitlast"), 0.4, GARIS),
        ("LINEABOVE", (0, "splitfirst"), (-1, "splitfirst"), 0.4, GARIS),
    ]


def _grounds(satu: Baris, nomor: int) -> list[tuple[Any, ...]]:
    """What lies below the cells of a form that is filled by hand."""
    return [
        ("BACKGROUND", (kolom, nomor), (kolom, nomor), dasar)
        for semua, dasar in (
            (satu.cetak, LATAR_CETAK),
            (satu.arsir, draw_hatch),
            (satu.tulis, _draw_lines),
        )
        for kolom in semua
    ]


def draw_hatch(
    _tabel: Table, kanvas: Canvas, x: float, y: float, lebar: float, ting: float
) -> None:
    """Strokes over a cell that nobody fills in; they survive a bad copy, unlike a shade."""
    kanvas.saveState()
    bidang = kanvas.beginPath()
    bidang.rect(x, y, lebar, ting)
    kanvas.clipPath(bidang, stroke=0)
    kanvas.setStrokeColor(ARSIR)
    kanvas.setLineWidth(0.5)
    tinggi, dasar = abs(ting), min(y, y + ting)
    geser = -tinggi
    while geser < lebar:
        kanvas.line(x + geser, dasar, x + geser + tinggi, dasar + tinggi)
        geser += _JARAK_ARSIR
    kanvas.restoreState()


def _draw_lines(
    _tabel: Table, kanvas: Canvas, x: float, y: float, lebar: float, ting: float
) -> None:
    """Dots to write on, from the top down, as far apart as a hand needs."""
    kanvas.saveState()
    kanvas.setStrokeColor(ARSIR)
    kanvas.setLineWidth(0.4)
    kanvas.setDash(0.6, 1.8)
    turun = TINGGI_TULIS * mm
    while turun < abs(ting) - 2 * mm:
        kanvas.line(x + _PAD, y - turun, x + lebar - _PAD, y - turun)
        turun += TINGGI_TULIS * mm
    kanvas.restoreState()


_JARAK_ARSIR = 4.5  # points between the strokes


class GarisTulis(Flowable):
    """Room for one line by hand, with the line below it."""

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002 - reportlab names it
        """As wide as the cell."""
        self._lebar = availWidth
        return availWidth, TINGGI_TULIS * mm

    def draw(self) -> None:
        """The line."""
        self.canv.setStrokeColor(GARIS)
        self.canv.setLineWidth(0.6)
        self.canv.line(0, 1, self._lebar, 1)


_GAYA_KOLOM = {
    "kiri": lambda gaya: gaya.sel,
    "tengah": lambda gaya: gaya.sel_tengah,
    "kanan": lambda gaya: gaya.sel_kanan,
}
_TANPA_BARIS = "Belum ada isi."
_SISA_BARIS = 30  # a row is cut only where this much of it (points) stays together


def _base_style(gaya: Gaya, kolom: Sequence[Kolom]) -> list[tuple[Any, ...]]:
    rata = {"kiri": "LEFT", "tengah": "CENTER", "kanan": "RIGHT"}
    return [
        ("BACKGROUND", (0, 0), (-1, 0), LATAR_KEPALA),
        ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
        ("VALIGN", (0, 1), (-1, -1), "TOP"),
        # The head too, although it holds paragraphs: an empty cell would bring in Helvetica.
        ("FONT", (0, 0), (-1, -1), gaya.sel.fontName, gaya.sel.fontSize, gaya.sel.leading),
        ("LEFTPADDING", (0, 0), (-1, -1), _PAD),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PAD),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
        *(
            ("ALIGN", (i, 1), (i, -1), rata[k.rata])
            for i, k in enumerate(kolom)
            if k.rata != "kiri"
        ),
    ]


def _as_cell(sel: Sel, lebar: float, gaya: ParagraphStyle) -> Any:  # noqa: ANN401 - what Table takes
    """Plain text where it fits on one line in this font, otherwise a paragraph."""
    if not isinstance(sel, str) or not sel:
        return sel
    fits = stringWidth(sel, gaya.fontName, gaya.fontSize) <= lebar - 2 * _PAD
    fits = fits and known_characters(gaya.fontName).issuperset(sel)
    return sel if fits else P(sel, gaya)


def _widths(
    gaya: Gaya, lebar: float, kolom: Sequence[Kolom], baris: Sequence[Baris]
) -> list[float]:
    """Widths in points that add up to ``lebar``; measured columns shrink only when they must."""
    hasil = [_natural(gaya, nomor, satu, baris) for nomor, satu in enumerate(kolom)]
    lentur = [nomor for nomor, satu in enumerate(kolom) if satu.bobot]
    if not lentur:
        return [w * lebar / sum(hasil) for w in hasil]
    tetap = sum(w for nomor, w in enumerate(hasil) if nomor not in lentur)
    butuh = sum(hasil[nomor] for nomor in lentur)
    if tetap + butuh > lebar:
        muat = min(tetap, max(lebar - butuh, 0.4 * lebar))  # never wider than they need
        hasil = _shrink(gaya, kolom, hasil, lentur, muat)
        tetap = sum(w for nomor, w in enumerate(hasil) if nomor not in lentur)
    bobot = sum(kolom[nomor].bobot for nomor in lentur)
    sisa = lebar - tetap
    # What is left beyond the least widths is shared by weight.
    lebih = max(sisa - butuh, 0)
    ciut = min(1, sisa / butuh) if butuh else 1
    for nomor in lentur:
        hasil[nomor] = hasil[nomor] * ciut + lebih * kolom[nomor].bobot / bobot
    return hasil


def _shrink(
    gaya: Gaya, kolom: Sequence[Kolom], lebar: list[float], lentur: Sequence[int], muat: float
) -> list[float]:
    """Measured columns into ``muat``; the words of their heads stay whole where that can be."""
    kata = [_head_word(gaya, satu) + 2 * _PAD + 0.5 for satu in kolom]
    ukur = [nomor for nomor in range(len(kolom)) if nomor not in lentur]
    dasar = {n: min(kata[n], lebar[n]) for n in ukur}
    if sum(dasar.values()) >= muat:
        dasar = dict.fromkeys(ukur, 0.0)
    tetap = sum(dasar.values())
    skala = (muat - tetap) / (sum(lebar[n] for n in ukur) - tetap)
    return [dasar[n] + (w - dasar[n]) * skala if n in dasar else w for n, w in enumerate(lebar)]


def _head_word(gaya: Gaya, kolom: Kolom) -> float:
    """How wide the longest word of the head is."""
    font = gaya.kepala.fontName
    ukuran = gaya.kepala.fontSize
    return max((stringWidth(k, font, ukuran) for k in kolom.judul.split()), default=0)


def _natural(gaya: Gaya, nomor: int, kolom: Kolom, baris: Sequence[Baris]) -> float:
    """Least width: the longest word of the head and, without a weight, the longest plain cell."""
    kata = _head_word(gaya, kolom)
    isi = 0.0
    if not kolom.bobot:
        # A total is bold, which is a little wider.
        isi = max(
            (
                stringWidth(sel, _font(gaya, satu), gaya.sel.fontSize)
                for satu in baris
                if not satu.grup and isinstance(sel := satu.sel[nomor], str)
            ),
            default=0,
        )
    isi = min(isi, kolom.maksimal * mm)
    return max(kata, isi, kolom.minimal * mm - 2 * _PAD) + 2 * _PAD + 0.5


def _font(gaya: Gaya, baris: Baris) -> str:
    return gaya.huruf.tebal if baris.jumlah else gaya.huruf.biasa


# -------------------------------------------------------------------------------------- headings


_SISA_BARIS_SERTA = 40  # points of a row that is too long to go along as a whole
_BARIS_SERTA = 2  # rows of a table that go along with what must stand below it


class BabTabel(Flowable):
    """A table with what must not be parted from it.

    The heading never ends a page: it goes along with the first row.  What stands below (notes, the
    signature block) never begins a page alone: the last rows go along with it.
    """

    def __init__(
        self, judul: Sequence[Flowable], tabel: _Tabel, ekor: Sequence[Flowable] = ()
    ) -> None:
        super().__init__()
        self._judul = list(judul)
        self._tabel = tabel
        self._ekor = list(ekor)

    def followed_by(self, ekor: Sequence[Flowable]) -> "BabTabel":
        """The same with more below it."""
        return BabTabel(self._judul, self._tabel, [*self._ekor, *ekor])

    def getSpaceBefore(self) -> float:
        """Of its first part."""
        return float(self._judul[0].getSpaceBefore()) if self._judul else 0.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Measure the parts; reportlab is always made to split, so it lays them out itself."""
        self._tinggi_judul = self._measure(self._judul, availWidth, availHeight)
        self._tinggi_judul -= self.getSpaceBefore()
        self._tinggi_ekor = self._measure(self._ekor, availWidth, availHeight)
        self._tinggi_tabel = self._tabel.wrapOn(self.canv, availWidth, availHeight)[1]
        return availWidth, float("inf")

    def _measure(self, isi: Sequence[Flowable], lebar: float, tinggi: float) -> float:
        return sum(
            satu.wrapOn(self.canv, lebar, tinggi)[1] + satu.getSpaceBefore() + satu.getSpaceAfter()
            for satu in isi
        )

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """The parts that fit, or nothing: then all of it goes to the next page."""
        sisa = availHeight - self._tinggi_judul - 0.1
        if self._tinggi_tabel + self._tinggi_ekor <= sisa:
            return [*self._judul, self._tabel, *self._ekor]
        if self._tinggi_tabel <= sisa:
            return self._part_before_ekor()
        self._tabel.di_awal = _at_top(self)
        bagian = self._tabel.splitOn(self.canv, availWidth, sisa) if sisa > 0 else []
        return self._part_for_company(bagian) or self._join(bagian)

    def _part_for_company(self, bagian: Sequence[Flowable]) -> list[Flowable]:
        """Cut earlier where too few whole rows would go along with what must stand below."""
        tinggi, kepala = self._tabel.row_heights, self._tabel.repeatRows
        match bagian:
            case [_Tabel() as atas, _Tabel() as bawah] if self._ekor:
                turun = len(bawah.row_heights) - kepala
                utuh = len(atas.row_heights) + turun == len(tinggi)
                if utuh and turun < _BARIS_SERTA and len(tinggi) > kepala + _BARIS_SERTA:
                    return self._join(self._tabel.cut_at(sum(tinggi[:-_BARIS_SERTA])), PageBreak())
        return []

    def _part_before_ekor(self) -> list[Flowable]:
        """The table would fit, what belongs below it would not: the last rows go along."""
        tinggi = self._tabel.row_heights
        if len(tinggi) > self._tabel.repeatRows + _BARIS_SERTA:
            bagian = self._tabel.cut_at(sum(tinggi[:-_BARIS_SERTA]))
            if bagian:
                return self._join(bagian, PageBreak())
        if not _at_top(self):
            return []
        # The page begins with it and it is too long still: less of it goes along.
        if len(tinggi) > self._tabel.repeatRows + 1:
            bagian = self._tabel.cut_at(sum(tinggi[:-1]))
        else:
            bagian = self._tabel.cut_inside(sum(tinggi) - _SISA_BARIS_SERTA)
        return self._join(bagian, PageBreak()) or [*self._judul, self._tabel, *self._ekor]

    def _join(self, bagian: Sequence[Flowable], *antara: Flowable) -> list[Flowable]:
        """The parts again; ``antara`` stands between them."""
        match bagian:
            case [atas, _Tabel() as bawah]:
                return [*self._judul, atas, *antara, BabTabel([], bawah, self._ekor)]
            case [_]:
                return [*self._judul, *bagian, *self._ekor]
        return []


def close_with(isi: list[Flowable], ekor: Sequence[Flowable]) -> list[Flowable]:
    """Add what must stand on one page with the end of what is there."""
    while isinstance(isi[-1], Spacer):  # nothing that could hold what follows on its page
        isi = isi[:-1]
    *awal, akhir = isi
    if isinstance(akhir, BabTabel):
        return [*awal, akhir.followed_by(ekor)]
    isi_akhir = akhir.parts if isinstance(akhir, Sekumpulan) else [akhir]
    while awal and _is_heading(awal[-1]):  # it must not stay behind
        isi_akhir = [awal.pop(), *isi_akhir]
    return [*awal, Sekumpulan([*isi_akhir, *ekor])]


_BERJUDUL = frozenset({"bab", "keterangan_tabel"})
_RUANG_BAB = 60  # points: a heading and two lines


def _is_heading(satu: Flowable) -> bool:
    return getattr(getattr(satu, "style", None), "name", "") in _BERJUDUL


def make_bab(gaya: Gaya, judul: str) -> list[Flowable]:
    """A heading of prose; it begins a new page where no two lines would fit below it."""
    return [CondPageBreak(_RUANG_BAB), P(judul, gaya.bab)]


class Sekumpulan(KeepTogether):
    """Flowables that stay on one page, and that can be asked for again."""

    def __init__(self, parts: Sequence[Flowable]) -> None:
        super().__init__(list(parts))
        self.parts = list(parts)
