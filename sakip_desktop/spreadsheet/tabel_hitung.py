"""Tables in and out for ``hitung``: CSV and xlsx as rows of text and numbers, nothing computed.

A table belongs to somebody else: columns that we do not know are kept as they are.  Only cells of
columns that we add are guarded against formula injection (CWE-1236): with ``'`` in CSV, as text
cells in xlsx.  What was in the file already is handed back unaltered, also where it begins with
``=``; changing it would change the owner's data.
"""

import csv
import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal
from io import StringIO
from pathlib import Path

from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

from sakip_desktop.domain.angka import format_isian
from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.paths import write_atomic
from sakip_desktop.spreadsheet.guard import (
    MAKS_BARIS,
    MAKS_KOLOM,
    PAKAI_BERKAS_PROGRAM,
    is_container,
    is_text_table,
    read_bytes,
    take_workbook,
)
from sakip_desktop.spreadsheet.lembar import Buku, Lembar, Sel
from sakip_desktop.spreadsheet.simpan import get_cell, put_text, workbook_bytes
from sakip_desktop.spreadsheet.tolak import BUANG_YANG_TIDAK_PERLU, SIMPAN_ULANG


@dataclass(frozen=True, slots=True)
class Persen:
    """A cell of xlsx that holds ``nilai`` and shows it as percent: 0.85 is seen as 85%."""

    nilai: Decimal

    def __str__(self) -> str:
        """What the person saw, with all digits."""
        return f"{format_isian(self.nilai * 100)}%"

    @property
    def format(self) -> str:
        """Its format in a workbook; a third decimal would be noise for whoever looks at it."""
        desimal = len(format_isian(self.nilai * 100).partition(",")[2])
        return "0.00%" if desimal > 1 else "0.0%" if desimal else "0%"


Isi = str | Decimal | Persen | bool | dt.datetime | dt.date | dt.time | dt.timedelta

_SIMPAN_XLSX = (
    "Buka berkas itu di Excel atau LibreOffice, pilih Simpan Sebagai “Buku Kerja Excel (*.xlsx)”, "
    "lalu ulangi dengan hasilnya."
)
_BAGI = "Bagi tabelnya menjadi beberapa berkas, lalu ulangi."
# The guard advises whoever fills in a paper of this program; a table is of no such kind.
_SARAN_TABEL = {
    PAKAI_BERKAS_PROGRAM: "Buat buku kerja baru, salin isinya sebagai nilai ke sana, simpan "
    "sebagai .xlsx, lalu ulangi.",
    SIMPAN_ULANG: _SIMPAN_XLSX,
    BUANG_YANG_TIDAK_PERLU: _BAGI,
}

_PEMISAH = (";", ",")
_PEMISAH_BAWAAN = ";"  # what Excel with Indonesian settings opens into columns
_PENANDA_PEMISAH = re.compile(r"sep=([;,])\r?\n", re.IGNORECASE)  # Excel's own first line
_BERBAHAYA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")  # wide ones too
_ANGKA_POLOS = re.compile(r"-?[0-9.]*[0-9](,[0-9]+)?")
_LEBAR_TERBESAR = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabel:
    """A table with one heading row.

    Attributes:
        header: headings as they stand in the file.
        rows: cells, as many in each row as there are headings; a blank cell is ``""``.  From CSV
            all are text; from xlsx numbers are ``Decimal`` (shortest repr), those shown as percent
            ``Persen``; days, times and truth values stay what they are.
        delimiter: of a CSV; None when the table comes from xlsx.
        encoding: what the file was read as (``utf-8``, ``utf-8-sig``, ``cp1252``, ``xlsx``).
        tambahan: how many of the last columns were added by us.
        lembar: the sheet that it stood in, of a workbook.
        lembar_lain: the other sheets that hold something.
        berumus: some of its cells are results of formulas.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[Isi, ...], ...]
    delimiter: str | None = None
    encoding: str = "utf-8-sig"
    tambahan: int = 0
    lembar: str = ""
    lembar_lain: tuple[str, ...] = ()
    berumus: bool = False


def read_table(path: Path) -> Tabel:
    """Read a CSV or, through the guard, the first filled sheet of an xlsx.

    The first row that is not blank holds the headings; blank rows are left out.

    Raises:
        BerkasDitolak: it cannot be read as a table; nothing was taken from it.
    """
    try:
        isi = read_bytes(path)
        if is_container(isi) or path.suffix.lower() in {".xlsx", ".xlsm", ".xls"}:
            return _read_xlsx(isi)
        return _read_csv(isi)
    except BerkasDitolak as galat:
        saran = _SARAN_TABEL.get(galat.saran)
        if saran is None:
            raise
        raise BerkasDitolak(galat.apa, galat.mengapa, saran) from galat


def cell_text(isi: Isi) -> str:
    """A cell as a person writes it: decimal comma, 85%, 02/01/2025, 08:30:00, Ya."""
    match isi:
        case Decimal():
            return format_isian(isi)
        case bool():
            return "Ya" if isi else "Tidak"
        case dt.date():
            return isi.strftime("%d/%m/%Y %H:%M:%S" if _has_time(isi) else "%d/%m/%Y")
        case dt.timedelta():
            semua = round(isi.total_seconds())
            menit, detik = divmod(abs(semua), 60)
            return f"{'-' if semua < 0 else ''}{menit // 60:02}:{menit % 60:02}:{detik:02}"
    return str(isi)


def _has_time(hari: dt.date) -> bool:
    return isinstance(hari, dt.datetime) and hari.time() != dt.time()


def write_table(tabel: Tabel, path: Path) -> None:
    """Write the table as the ending of the name says: ``.xlsx``, otherwise CSV.

    CSV is UTF-8 with BOM and the delimiter that the table was read with (semicolon for a table
    from xlsx); numbers are written with a decimal comma.

    Raises:
        OSError: it cannot be written; nothing is left half-done.
    """
    if path.suffix.lower() == ".xlsx":
        write_atomic(path, _xlsx_bytes(tabel))
    else:
        write_atomic(path, _csv_bytes(tabel))


# --- CSV -----------------------------------------------------------------------------------


def _read_csv(isi: bytes) -> Tabel:
    teks, encoding = _decode(isi)
    tertulis = _PENANDA_PEMISAH.match(teks)
    pemisah = tertulis[1] if tertulis else _find_delimiter(teks)
    try:
        baris = [
            (nomor, sel)
            for nomor, sel in _numbered(teks, pemisah)[1 if tertulis else 0 :]
            if any(satu.strip() for satu in sel)
        ]
    except csv.Error as galat:
        raise BerkasDitolak(
            "Berkas CSV tidak dapat dibaca.",
            "Ada tanda kutip yang tidak ditutup atau salah letak.",
            "Buka dengan Excel, simpan lagi sebagai CSV UTF-8, lalu coba lagi.",
        ) from galat
    if not baris:
        raise _empty()
    header = tuple(satu.strip() for satu in baris[0][1])
    while header and not header[-1]:
        header = header[:-1]
    _check_size(len(baris), len(header))
    return Tabel(
        header=header,
        rows=tuple(_fit(nomor, sel, header, pemisah) for nomor, sel in baris[1:]),
        delimiter=pemisah,
        encoding=encoding,
    )


def _decode(isi: bytes) -> tuple[str, str]:
    bertanda = isi.startswith(b"\xef\xbb\xbf")
    calon = ["utf-8-sig"] if bertanda else ["utf-8", "cp1252"]
    if b"\0" not in isi:
        for encoding in calon:
            try:
                return isi.decode(encoding), encoding
            except UnicodeDecodeError:
                continue
    raise BerkasDitolak(
        "Berkas ini bukan CSV yang dapat dibaca.",
        "Isinya bukan teks UTF-8 atau Windows-1252.",
        "Buka dengan Excel, pilih Simpan Sebagai “CSV UTF-8”, lalu coba lagi.",
    )


def _find_delimiter(teks: str) -> str:
    """The delimiter that cuts the heading row into more columns; semicolon when neither does."""
    judul = next((satu for satu in teks.splitlines() if satu.strip()), "")
    jumlah = {pemisah: len(next(csv.reader([judul], delimiter=pemisah))) for pemisah in _PEMISAH}
    return max(_PEMISAH, key=lambda pemisah: jumlah[pemisah])


def _numbered(teks: str, pemisah: str) -> list[tuple[int, list[str]]]:
    pembaca = csv.reader(StringIO(teks, newline=""), delimiter=pemisah, strict=True)
    return [(pembaca.line_num, baris) for baris in pembaca]


def _fit(nomor: int, sel: list[str], header: tuple[str, ...], pemisah: str) -> tuple[Isi, ...]:
    """Fill a short row; refuse a long one, whose figures stand in the wrong columns."""
    lebar = len(header)
    if lebar == 1 and len(sel) > 1:
        raise BerkasDitolak(
            "Baris judul kolom tidak ditemukan.",
            f"Baris pertama hanya berisi “{header[0]}”, sedangkan baris {nomor} berisi {len(sel)} "
            "kolom.",
            "Hapus baris di atas judul kolom, lalu ulangi.",
        )
    if any(satu.strip() for satu in sel[lebar:]):
        raise BerkasDitolak(
            f"Baris {nomor} berisi {len(sel)} kolom, padahal judulnya {lebar}.",
            f"Pemisah kolomnya “{pemisah}”"
            + (" dan mungkin juga dipakai sebagai koma desimal." if pemisah == "," else "."),
            "Apit isi yang memuat pemisah dengan tanda kutip, atau pakai titik koma.",
        )
    return (*sel[:lebar], *[""] * (lebar - len(sel)))


def _csv_bytes(tabel: Tabel) -> bytes:
    keluar = StringIO(newline="")
    penulis = csv.writer(keluar, delimiter=tabel.delimiter or _PEMISAH_BAWAAN)
    milik_orang = len(tabel.header) - tabel.tambahan
    penulis.writerow(tabel.header)
    penulis.writerows(
        [
            cell_text(satu) if nomor < milik_orang else _defuse(cell_text(satu))
            for nomor, satu in enumerate(baris)
        ]
        for baris in tabel.rows
    )
    return keluar.getvalue().encode("utf-8-sig", "replace")


def _defuse(teks: str) -> str:
    """CWE-1236: a spreadsheet must not take our text for a formula; numbers stay numbers."""
    if teks.startswith(_BERBAHAYA) and not _ANGKA_POLOS.fullmatch(teks):
        return f"'{teks}"
    return teks


# --- xlsx ----------------------------------------------------------------------------------


def _read_xlsx(isi: bytes) -> Tabel:
    buku = _take_book(isi)
    lembar = next((satu for satu in buku.lembar if satu.sel and not satu.tersembunyi), None)
    if lembar is None:
        raise _empty()
    baris_judul = min(baris for baris, _ in lembar.sel)
    awal = min(kolom for _, kolom in lembar.sel)
    akhir = max(kolom for _, kolom in lembar.sel)
    _check_merges(lembar, baris_judul, akhir)
    header = tuple(_header_text(lembar, baris_judul, kolom) for kolom in range(awal, akhir + 1))
    nomor = sorted({baris for baris, _ in lembar.sel if baris > baris_judul})
    rows = tuple(
        tuple(_cell(lembar, baris, kolom) for kolom in range(awal, akhir + 1)) for baris in nomor
    )
    terisi = tuple(baris for baris in rows if any(str(satu).strip() for satu in baris))
    _check_size(len(terisi), len(header))
    return Tabel(
        header=header,
        rows=terisi,
        encoding="xlsx",
        lembar=lembar.nama,
        lembar_lain=tuple(satu.nama for satu in buku.lembar if satu.sel and satu is not lembar),
        berumus=any(satu.rumus for satu in lembar.sel.values()),
    )


def _take_book(isi: bytes) -> Buku:
    """Through the guard; of text it is said how it is read."""
    if is_text_table(isi):
        raise BerkasDitolak(
            "Berkas ini bukan xlsx.", "Isinya teks biasa (CSV).", _advice_for_text(isi)
        )
    return take_workbook(isi)


def _advice_for_text(isi: bytes) -> str:
    """Another name is enough where the columns are parted as ``_read_csv`` knows it."""
    judul = next((satu for satu in isi.splitlines() if satu.strip()), b"")
    terbaca = any(satu.encode() in judul for satu in _PEMISAH)
    return "Beri nama yang berakhir .csv, lalu ulangi." if terbaca else _SIMPAN_XLSX


def _header_text(lembar: Lembar, baris: int, kolom: int) -> str:
    isi = _cell(lembar, baris, kolom)
    return cell_text(isi).strip()


def _cell(lembar: Lembar, baris: int, kolom: int) -> Isi:
    sel = lembar.sel.get((baris, kolom))
    if sel is None:
        return ""
    if sel.nilai is None:
        alamat = f"{get_column_letter(kolom)}{baris}"
        raise BerkasDitolak(
            f"Rumus di sel {alamat} belum pernah dihitung.",
            f"Lembar “{lembar.nama}” dibuat program lain dan belum dibuka di Excel.",
            "Buka berkas ini di Excel, simpan, lalu coba lagi.",
        )
    return _plain(sel)


def _plain(sel: Sel) -> Isi:
    nilai = sel.nilai
    if isinstance(nilai, int | float) and not isinstance(nilai, bool):
        angka = Decimal(repr(nilai))
        return Persen(angka) if sel.persen else angka
    return "" if nilai is None else nilai


def _check_merges(lembar: Lembar, baris_judul: int, akhir: int) -> None:
    for atas, kiri, bawah, _ in lembar.gabungan:
        if bawah >= baris_judul and kiri <= akhir:
            raise BerkasDitolak(
                f"Lembar “{lembar.nama}” berisi sel yang digabung (baris {atas}).",
                "Isi sel yang tertutup gabungan tidak dapat dibaca.",
                "Pisahkan selnya (Merge & Center > Unmerge), lalu coba lagi.",
            )


def _xlsx_bytes(tabel: Tabel) -> bytes:
    buku = Workbook()
    del buku[buku.sheetnames[0]]
    lembar = buku.create_sheet("Hasil")
    semua: tuple[tuple[Isi, ...], ...] = (tabel.header, *tabel.rows)
    for nomor, baris in enumerate(semua, 1):
        for ke, isi in enumerate(baris, 1):
            if isi == "":
                continue
            sel = get_cell(lembar, nomor, ke)
            if isinstance(isi, str):
                put_text(sel, isi)
            elif isinstance(isi, Persen):
                sel.value, sel.number_format = isi.nilai, isi.format
            else:
                sel.value = isi
                if isinstance(isi, dt.date):
                    sel.number_format = "dd/mm/yyyy hh:mm:ss" if _has_time(isi) else "dd/mm/yyyy"
            if nomor == 1:
                sel.font = Font(bold=True)
    for ke in range(1, len(tabel.header) + 1):
        terpanjang = max((len(cell_text(baris[ke - 1])) for baris in semua), default=0)
        lembar.column_dimensions[get_column_letter(ke)].width = min(
            max(terpanjang + 2, 10), _LEBAR_TERBESAR
        )
    lembar.freeze_panes = "A2"
    return workbook_bytes(buku)


def _check_size(baris: int, kolom: int) -> None:
    if baris > MAKS_BARIS or kolom > MAKS_KOLOM:
        raise BerkasDitolak(
            "Tabel terlalu besar.",
            f"Paling banyak {MAKS_BARIS} baris dan {MAKS_KOLOM} kolom.",
            _BAGI,
        )


def _empty() -> BerkasDitolak:
    return BerkasDitolak(
        "Berkas tidak berisi tabel.",
        "Tidak ada baris judul kolom.",
        "Isi baris pertama dengan judul: indikator, satuan, polaritas, target, realisasi.",
    )
