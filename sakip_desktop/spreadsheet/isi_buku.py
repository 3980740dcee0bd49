"""The cells of a workbook as plain data, in one pass over its parts.

What the guard let through is read here without openpyxl, whose objects for every cell, style, note
and rule cost more than the parsing.  A cell is read with its formula and its result at once.  What
an editor would not write (a cell twice, a number that is none, a text that is not there) is refused
and never guessed; the kinds of cells and the meaning of formats are openpyxl's, against which the
tests hold this module.
"""

import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from xml.etree import ElementTree as ET  # no DTD gets here: the guard refuses it in every encoding

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format, is_timedelta_format
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH, from_excel, from_ISO8601

from sakip_desktop.spreadsheet.lembar import Buku, Lembar, NilaiSel, Sel
from sakip_desktop.spreadsheet.tolak import refuse_odd

_UTAMA = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_HUBUNGAN = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_SIFAT = "{http://schemas.openxmlformats.org/officeDocument/2006/custom-properties}property"

_BUKU, _RELS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_SIFAT_BUKU = "docProps/custom.xml"

_LETAK = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})", re.ASCII)
_RENTANG = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})(?::([A-Z]{1,3})([1-9][0-9]{0,6}))?", re.ASCII)
_BULAT = re.compile(r"-?[0-9]{1,400}", re.ASCII)
_PECAHAN = re.compile(r"[+-]?[0-9]*\.?[0-9]*(?:[eE][+-]?[0-9]{1,4})?", re.ASCII)
_YA = frozenset({"1", "true", "on"})

_C, _V, _F, _IS, _T, _R = (f"{_UTAMA}{satu}" for satu in ("c", "v", "f", "is", "t", "r"))
_ROW, _GABUNG = f"{_UTAMA}row", f"{_UTAMA}mergeCell"


@dataclass(frozen=True, slots=True)
class SelMentah:
    """A cell as the file has it.

    Attributes:
        rumus: its formula with ``=``; empty text where there is none.
    """

    letak: tuple[int, int]
    sel: Sel
    rumus: str


@dataclass(frozen=True, slots=True)
class LembarMentah:
    """One sheet: its cells in their order, and what else the readers want to know."""

    nama: str
    tersembunyi: bool
    sel: tuple[SelMentah, ...]
    gabungan: tuple[tuple[int, int, int, int], ...]
    baris_tersembunyi: frozenset[int]


@dataclass(frozen=True, slots=True)
class BukuMentah:
    """A workbook before its own limits are held against it."""

    lembar: tuple[LembarMentah, ...]
    nama_tetap: dict[str, str]
    sifat: dict[str, str]

    def plain(self) -> Buku:
        """What leaves the guard."""
        return Buku(
            tuple(
                Lembar(
                    satu.nama,
                    _without_covered(satu),
                    satu.gabungan,
                    satu.baris_tersembunyi,
                    satu.tersembunyi,
                )
                for satu in self.lembar
            ),
            self.nama_tetap,
            self.sifat,
        )


def read_parts(isi: bytes) -> BukuMentah:
    """Read a workbook that the guard has looked through.

    Raises:
        BerkasDitolak: it is not put together as a workbook is; other exceptions mean the same.
    """
    with zipfile.ZipFile(BytesIO(isi)) as arsip:
        ada = frozenset(arsip.namelist())
        akar = _root(arsip, _BUKU)
        if akar.tag != f"{_UTAMA}workbook":
            raise refuse_odd("buku kerjanya berbentuk lain")
        sifat = akar.find(f"{_UTAMA}workbookPr")
        mac = sifat is not None and sifat.get("date1904", "").lower() in _YA
        hubungan = _relations(arsip)
        bagian = {jenis.rpartition("/")[2]: tujuan for jenis, tujuan in hubungan.values()}
        teks, gaya = bagian.get("sharedStrings", ""), bagian.get("styles", "")
        bahan = _Bahan(
            teks=_shared_texts(arsip, teks) if teks in ada else (),
            gaya=_formats(arsip, gaya) if gaya in ada else {},
            awal=MAC_EPOCH if mac else WINDOWS_EPOCH,
        )
        lembar = tuple(
            _read_sheet(arsip, tujuan, nama, bahan, tersembunyi=tersembunyi)
            for nama, tersembunyi, tujuan in _sheets(akar, hubungan, ada)
        )
        return BukuMentah(lembar, _names(akar), _properties(arsip) if _SIFAT_BUKU in ada else {})


def _root(arsip: zipfile.ZipFile, bagian: str) -> ET.Element:
    return ET.fromstring(arsip.read(bagian))  # noqa: S314 - see the import


# --- the workbook --------------------------------------------------------------------------------


def _relations(arsip: zipfile.ZipFile) -> dict[str, tuple[str, str]]:
    """Kind and part of what the workbook refers to, by the name that it uses."""
    hasil = {}
    for satu in _root(arsip, _RELS).iter(f"{_HUBUNGAN}Relationship"):
        target = satu.get("Target", "")
        bagian = target[1:] if target.startswith("/") else posixpath.normpath(f"xl/{target}")
        hasil[satu.get("Id", "")] = (satu.get("Type", ""), bagian)
    return hasil


def _sheets(
    akar: ET.Element, hubungan: dict[str, tuple[str, str]], ada: frozenset[str]
) -> Iterator[tuple[str, bool, str]]:
    """Name, whether it is hidden, and part of each sheet of cells."""
    dilihat = set()
    for satu in akar.iterfind(f"{_UTAMA}sheets/{_UTAMA}sheet"):
        jenis, bagian = hubungan.get(satu.get(_ID, ""), ("", ""))
        nama = satu.get("name", "")
        if nama.casefold() in dilihat or not nama:
            raise refuse_odd("ada lembar tanpa nama, atau dua dengan nama sama")
        dilihat.add(nama.casefold())
        if jenis.endswith("/chartsheet"):
            continue
        if not jenis.endswith("/worksheet") or bagian not in ada:
            raise refuse_odd("ada lembar yang bagiannya hilang")
        yield nama, satu.get("state", "visible") != "visible", bagian


def _names(akar: ET.Element) -> dict[str, str]:
    """Names of the whole workbook that hold a text constant."""
    hasil = {}
    for satu in akar.iterfind(f"{_UTAMA}definedNames/{_UTAMA}definedName"):
        isi = satu.text or ""
        if "localSheetId" not in satu.attrib and isi.startswith('"'):
            hasil[satu.get("name", "")] = isi[1:-1].replace('""', '"')
    return hasil


def _properties(arsip: zipfile.ZipFile) -> dict[str, str]:
    return {
        satu.get("name", ""): "".join(satu.itertext()).strip()
        for satu in _root(arsip, _SIFAT_BUKU).iter(_SIFAT)
    }


def _shared_texts(arsip: zipfile.ZipFile, bagian: str) -> tuple[str, ...]:
    akar = _root(arsip, bagian)
    return tuple(_text_of(satu).replace("x005F_", "") for satu in akar.iterfind(f"{_UTAMA}si"))


def _text_of(elemen: ET.Element) -> str:
    """Plain or in runs; how it is pronounced is left out."""
    bagian = []
    for satu in elemen:
        if satu.tag == _T:
            bagian.append(satu.text or "")
        elif satu.tag == _R:
            bagian += [dalam.text or "" for dalam in satu if dalam.tag == _T]
    return "".join(bagian)


@dataclass(frozen=True, slots=True)
class _Gaya:
    """What a format makes of a number."""

    persen: bool
    tanggal: bool
    lama: bool  # a span of time, not a moment


def _formats(arsip: zipfile.ZipFile, bagian: str) -> dict[str, _Gaya]:
    akar = _root(arsip, bagian)
    sendiri = {
        int(satu.get("numFmtId", "")): satu.get("formatCode", "")
        for satu in akar.iterfind(f"{_UTAMA}numFmts/{_UTAMA}numFmt")
    }
    kode = (int(satu.get("numFmtId", "0")) for satu in akar.iterfind(f"{_UTAMA}cellXfs/{_UTAMA}xf"))
    return {
        str(ke): _format(sendiri.get(satu, BUILTIN_FORMATS.get(satu, "General")))
        for ke, satu in enumerate(kode)
    }


@lru_cache(maxsize=1024)
def _format(kode: str) -> _Gaya:
    return _Gaya("%" in kode, bool(is_date_format(kode)), bool(is_timedelta_format(kode)))


# --- a sheet -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Bahan:
    """What cells refer to."""

    teks: tuple[str, ...]
    gaya: dict[str, _Gaya]  # by number, as cells write it
    awal: object  # the day that dates are counted from


def _read_sheet(
    arsip: zipfile.ZipFile, bagian: str, nama: str, bahan: _Bahan, *, tersembunyi: bool
) -> LembarMentah:
    sel: dict[tuple[int, int], SelMentah | None] = {}
    gabungan: list[tuple[int, int, int, int]] = []
    samar: set[int] = set()
    nomor = 0
    for elemen in _rows_and_merges(arsip, bagian):
        if elemen.tag == _ROW:
            nomor = _row_number(elemen, nomor)
            if elemen.get("hidden", "").lower() in _YA:
                samar.add(nomor)
            _read_row(elemen, nomor, bahan, sel)
            elemen.clear()
        else:
            gabungan.append(_range_of(elemen.get("ref", "")))
    return LembarMentah(
        nama,
        tersembunyi,
        tuple(satu for satu in sel.values() if satu is not None),
        tuple(sorted(gabungan)),
        frozenset(samar),
    )


def _rows_and_merges(arsip: zipfile.ZipFile, bagian: str) -> Iterator[ET.Element]:
    """What is read of a sheet, piece by piece."""
    with arsip.open(bagian) as aliran:
        urutan = ET.iterparse(aliran, ("end",))  # noqa: S314 - see the import
        for _, elemen in urutan:
            if elemen.tag in {_ROW, _GABUNG}:
                yield elemen
        akar: ET.Element = urutan.root  # type: ignore[attr-defined] # there when all was read
        if akar.tag != f"{_UTAMA}worksheet":
            raise refuse_odd("ada lembar yang berbentuk lain")


def _row_number(elemen: ET.Element, terakhir: int) -> int:
    tertulis = elemen.get("r")
    if tertulis is None:
        return terakhir + 1
    if not (tertulis.isascii() and tertulis.isdecimal()):
        raise refuse_odd("ada baris tanpa nomor yang benar")
    return int(tertulis)


def _read_row(
    elemen: ET.Element, nomor: int, bahan: _Bahan, sel: dict[tuple[int, int], SelMentah | None]
) -> None:
    kolom = 0
    for satu in elemen:
        if satu.tag != _C:
            continue
        tertulis = satu.get("r")
        if tertulis is None:
            kolom += 1
            letak = (nomor, kolom)
        else:
            letak = _place(tertulis)
            kolom = letak[1]
        if letak in sel:
            raise refuse_odd("ada dua sel di satu tempat")
        sel[letak] = _read_cell(satu, letak, bahan)


@lru_cache(maxsize=16_384)
def _place(teks: str) -> tuple[int, int]:
    cocok = _LETAK.fullmatch(teks)
    if cocok is None:
        raise refuse_odd("ada sel tanpa tempat yang benar")
    return int(cocok[2]), _column(cocok[1])


def _range_of(teks: str) -> tuple[int, int, int, int]:
    """First row, first column, last row, last column."""
    cocok = _RENTANG.fullmatch(teks.replace("$", ""))
    if cocok is None:
        raise refuse_odd("ada gabungan sel tanpa tempat yang benar")
    kiri, atas = _column(cocok[1]), int(cocok[2])
    kanan = _column(cocok[3]) if cocok[3] else kiri
    bawah = int(cocok[4]) if cocok[4] else atas
    return min(atas, bawah), min(kiri, kanan), max(atas, bawah), max(kiri, kanan)


@lru_cache(maxsize=1024)
def _column(huruf: str) -> int:
    nomor = 0
    for satu in huruf:
        nomor = nomor * 26 + ord(satu) - ord("A") + 1
    return nomor


def _read_cell(elemen: ET.Element, letak: tuple[int, int], bahan: _Bahan) -> SelMentah | None:
    """None for a cell that only has a look."""
    isi = rumus = dalam = None
    for satu in elemen:
        if satu.tag == _V:
            isi = satu
        elif satu.tag == _F:
            rumus = satu
        elif satu.tag == _IS:
            dalam = satu
    if isi is None and rumus is None and dalam is None:
        return None
    gaya = _gaya_of(elemen.get("s", "0"), bahan)
    jenis = elemen.get("t", "n")
    nilai: NilaiSel | None
    galat = jenis == "e"
    if jenis == "inlineStr":
        nilai = None if dalam is None else _text_of(dalam)
    else:
        mentah = None if isi is None else isi.text or None
        if mentah is None:
            # A formula whose result is an empty text was calculated all the same.
            nilai = "" if jenis == "str" and rumus is not None else None
        else:
            nilai, galat = _value(jenis, mentah, gaya, bahan)
    if nilai is None and rumus is None:
        return None
    sel = Sel(nilai, rumus=rumus is not None, galat=galat and nilai is not None, persen=gaya.persen)
    return SelMentah(letak, sel, "" if rumus is None else f"={rumus.text or ''}")


def _gaya_of(nomor: str, bahan: _Bahan) -> _Gaya:
    gaya = bahan.gaya.get(nomor)
    if gaya is not None:
        return gaya
    if nomor != "0":
        raise refuse_odd("ada sel dengan format yang tidak ada")
    return _format("General")


def _value(jenis: str, mentah: str, gaya: _Gaya, bahan: _Bahan) -> tuple[NilaiSel, bool]:
    """What stands in a cell, and whether it is an error of Excel."""
    match jenis:
        case "n":
            return _number_or_day(_number(mentah), gaya, bahan)
        case "s" if mentah.isascii() and mentah.isdecimal() and int(mentah) < len(bahan.teks):
            return bahan.teks[int(mentah)], False
        case "b" if mentah in {"0", "1"}:
            return mentah == "1", False
        case "str" | "e":
            return mentah, jenis == "e"
        case "d":
            return from_ISO8601(mentah), False  # type: ignore[no-untyped-call]
    raise refuse_odd("ada sel yang isinya bukan jenisnya")


def _number_or_day(angka: float, gaya: _Gaya, bahan: _Bahan) -> tuple[NilaiSel, bool]:
    if not gaya.tanggal:
        return angka, False
    try:
        return from_excel(angka, bahan.awal, timedelta=gaya.lama), False
    except (OverflowError, ValueError):
        return "#VALUE!", True  # no such day


def _number(mentah: str) -> int | float:
    if _BULAT.fullmatch(mentah):
        return int(mentah)
    if not _PECAHAN.fullmatch(mentah):
        raise refuse_odd("ada sel angka yang bukan angka")
    return float(mentah)


def _without_covered(lembar: LembarMentah) -> dict[tuple[int, int], Sel]:
    """The cells that can be seen: of a merge only its first."""
    sel = {satu.letak: satu.sel for satu in lembar.sel}
    for atas, kiri, bawah, kanan in lembar.gabungan:  # few cells altogether: the guard counted them
        for baris in range(atas, bawah + 1):
            for kolom in range(kiri, kanan + 1):
                if (baris, kolom) != (atas, kiri):
                    sel.pop((baris, kolom), None)
    return sel
