"""The one door through which a workbook from outside comes in.

A file is read once into memory (at most ``MAKS_BERKAS``), judged as bytes before any XML parser
sees it, and only then given to openpyxl.  The file itself is never written to.  Whatever goes
wrong inside, a known trick or a parser's bug, leaves as ``BerkasDitolak`` with a sentence.

What is refused: other containers (old ``.xls``, password, CSV or HTML under the name ``.xlsx``),
bombs (sizes are counted while streaming, never believed), DTDs and entities in any encoding,
macros, external links, data connections, embedded objects, ActiveX and DDE.

openpyxl is used in full mode: its read-only mode believes the sheet's own ``<dimension>`` and
drops rows without a word.  The limits on elements, rows and columns are our own, and so are those
on what makes openpyxl slow (``isi_xml``): they bound time and memory without a process to watch.
"""

import re
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.domain.ukuran import MB, format_ukuran
from sakip_desktop.spreadsheet.isi_xml import Pemindai
from sakip_desktop.spreadsheet.lembar import Buku, Lembar, Sel
from sakip_desktop.spreadsheet.tolak import SIMPAN_ULANG, refuse_odd, refuse_size

MAKS_BERKAS = 10 * MB
MAKS_ANGGOTA = 300
MAKS_SATU_ANGGOTA = 40 * MB
MAKS_TOTAL = 80 * MB
MAKS_RASIO = 150  # unpacked to packed, for members above 1 MiB
MAKS_ELEMEN = 500_000  # XML elements in the whole file: bounds time and memory of the parser
MAKS_BARIS = 20_000
MAKS_KOLOM = 200

_POTONG = 64 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PAKAI_TEMPLAT = (
    "Pakai templat yang dibuat program ini, atau buat berkas baru dan salin isinya sebagai nilai."
)

# Parts by name and, because names are free, by the type of the relation that leads to them.
_NAMA_TERLARANG = (
    (re.compile(r"vba(project|data)|macrosheets/|intlmacrosheets/|dialogsheets/"), "makro"),
    (re.compile(r"externallinks?/"), "tautan ke berkas lain"),
    (re.compile(r"(^|/)connections\.(xml|bin)$|(^|/)querytables/"), "koneksi data"),
    (re.compile(r"embeddings/"), "objek sisipan"),
    (re.compile(r"activex/"), "kontrol ActiveX"),
)
_ISI_TERLARANG = (
    (b"relationships/vbaproject", "makro"),
    (b"macrosheet", "makro"),
    (b"macroenabled", "makro"),
    (b"ms-office.vbaproject", "makro"),
    (b"relationships/externallink", "tautan ke berkas lain"),
    (b"relationships/attachedtemplate", "tautan ke berkas lain"),
    (b"relationships/connections", "koneksi data"),
    (b"relationships/querytable", "koneksi data"),
    (b"relationships/oleobject", "objek sisipan"),
    (b"relationships/package", "objek sisipan"),
    (b"relationships/control", "kontrol ActiveX"),
    (b"relationships/activex", "kontrol ActiveX"),
)
_TUMPANG = 64  # longest forbidden word, kept from piece to piece
_DDE = re.compile(r"^=?\s*'?[\w.]+\|.*!", re.DOTALL)


def read_workbook(path: Path) -> Buku:
    """Read a workbook behind the guard into plain data; no openpyxl object leaves.

    Raises:
        BerkasDitolak: the file is not a harmless workbook; nothing was taken from it.
    """
    with _boundary():
        nilai, rumus = _load(path)
        lembar = tuple(_plain_sheet(satu, rumus[satu.title]) for satu in nilai.worksheets)
        nama = {
            kunci: str(isi.value)[1:-1].replace('""', '"')
            for kunci, isi in rumus.defined_names.items()
            if str(isi.value).startswith('"')
        }
        sifat = {satu.name: str(satu.value) for satu in _properties(nilai)}
        return Buku(lembar, nama, sifat)


def read_bytes(path: Path) -> bytes:
    """Read a file from outside once, never more than ``MAKS_BERKAS`` and one byte.

    Raises:
        BerkasDitolak: it cannot be opened, is empty or is too large.
    """
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise BerkasDitolak(
            f"“{path.name}” bukan berkas biasa.",
            "Pipa dan perangkat tidak dibaca; membacanya dapat menunggu tanpa akhir.",
            "Simpan dulu isinya sebagai berkas, lalu pilih berkas itu.",
        )
    try:
        with path.open("rb") as berkas:
            isi = berkas.read(MAKS_BERKAS + 1)
    except FileNotFoundError as galat:
        raise BerkasDitolak(
            f"Berkas “{path.name}” tidak ditemukan.",
            "Berkas dipindahkan, dihapus, atau flash disk dilepas.",
            "Periksa letak berkas lalu pilih lagi.",
        ) from galat
    except OSError as galat:
        raise BerkasDitolak(
            f"Berkas “{path.name}” tidak dapat dibuka.",
            "Berkas sedang dikunci program lain, bukan berkas biasa, atau tidak boleh dibaca.",
            "Tutup berkas itu di Excel, salin ke komputer ini, lalu coba lagi.",
        ) from galat
    if not isi:
        raise BerkasDitolak(
            f"Berkas “{path.name}” kosong (0 bita).",
            "Penyalinan atau pengunduhan berkas mungkin terputus.",
            "Minta atau salin ulang berkasnya.",
        )
    if len(isi) > MAKS_BERKAS:
        raise refuse_size(f"Ukurannya lebih dari {format_ukuran(MAKS_BERKAS)}.")
    return isi


def is_container(isi: bytes) -> bool:
    """Whether the bytes are a workbook container (zip or old Excel) rather than text."""
    return isi.startswith((b"PK\x03\x04", _OLE))


@contextmanager
def _boundary() -> Iterator[None]:
    """Let only ``BerkasDitolak`` out.

    A fuzzed file makes zipfile, zlib, expat and openpyxl raise a dozen kinds of exceptions, and a
    nested one ``RecursionError`` or ``MemoryError``: to the person all mean the same.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except BerkasDitolak:
        raise
    except Exception as galat:
        raise BerkasDitolak(
            "Berkas tidak dapat dibaca.",
            f"Isinya rusak atau tidak lazim (kode: {type(galat).__name__}).",
            SIMPAN_ULANG,
        ) from galat


def _load(path: Path) -> tuple[Workbook, Workbook]:
    isi = read_bytes(path)
    _check_magic(isi)
    _check_archive(isi)
    nilai = load_workbook(BytesIO(isi), data_only=True, keep_vba=False, keep_links=False)
    rumus = load_workbook(BytesIO(isi), data_only=False, keep_vba=False, keep_links=False)
    for lembar in rumus.worksheets:
        _check_sheet(lembar)
    return nilai, rumus


def _check_magic(isi: bytes) -> None:
    if isi.startswith(_OLE):
        raise BerkasDitolak(
            "Berkas tidak dapat dibaca: format lama (.xls) atau berkata sandi.",
            "Program hanya membaca buku kerja .xlsx tanpa kata sandi.",
            "Buka di Excel, hapus kata sandinya (Info > Lindungi Buku Kerja), lalu Simpan Sebagai "
            "“Buku Kerja Excel (*.xlsx)”.",
        )
    if isi.startswith(b"PK\x03\x04"):
        return
    awal = isi[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if awal.startswith(b"<"):
        raise BerkasDitolak(
            "Berkas ini bukan xlsx.",
            "Isinya halaman web (HTML/XML) yang diberi nama .xlsx.",
            SIMPAN_ULANG,
        )
    if b"\0" not in awal and (b"," in awal or b";" in awal or b"\t" in awal):
        raise BerkasDitolak(
            "Berkas ini bukan xlsx.",
            "Isinya teks biasa (CSV); pilihan dan tanda pengenal templat hilang di dalamnya.",
            "Pakai templat .xlsx yang dibuat program ini.",
        )
    raise BerkasDitolak("Berkas ini bukan xlsx.", "Isinya bukan buku kerja Excel.", SIMPAN_ULANG)


def _check_archive(isi: bytes) -> None:
    """Judge the zip: names, declared sizes, then every byte of it while it streams by."""
    # The directory is counted in the raw bytes first: reading a hostile one costs memory.
    if isi.count(b"PK\x01\x02") > MAKS_ANGGOTA:
        raise refuse_size(f"Ada lebih dari {MAKS_ANGGOTA} bagian di dalamnya.")
    with zipfile.ZipFile(BytesIO(isi)) as arsip:
        anggota = arsip.infolist()
        _check_names([satu.filename for satu in anggota])
        for satu in anggota:
            _check_declared(satu)
        if sum(satu.file_size for satu in anggota) > MAKS_TOTAL:
            raise refuse_size("Isinya terlalu besar setelah dibuka.")
        total = elemen = 0
        for satu in anggota:
            ukuran, jumlah = _stream(arsip, satu, MAKS_TOTAL - total, MAKS_ELEMEN - elemen)
            total += ukuran
            elemen += jumlah


def _check_names(nama: list[str]) -> None:
    kecil = [satu.lower() for satu in nama]
    if len(set(kecil)) != len(kecil):
        raise refuse_odd("ada dua bagian dengan nama sama")
    for satu in kecil:
        if satu.startswith("/") or "\\" in satu or ":" in satu or ".." in satu.split("/"):
            raise refuse_odd("ada bagian dengan nama yang menunjuk ke luar berkas")
        for pola, apa in _NAMA_TERLARANG:
            if pola.search(satu):
                raise _forbidden(apa)
    if "mimetype" in kecil:
        raise BerkasDitolak(
            "Berkas ini bukan xlsx.", "Isinya buku kerja LibreOffice (.ods).", SIMPAN_ULANG
        )
    if "xl/workbook.bin" in kecil:
        raise BerkasDitolak(
            "Berkas ini bukan xlsx.", "Isinya buku kerja biner (.xlsb).", SIMPAN_ULANG
        )
    if "[content_types].xml" not in kecil or "xl/workbook.xml" not in kecil:
        raise BerkasDitolak(
            "Berkas ini bukan xlsx.",
            "Isinya arsip zip atau dokumen jenis lain, bukan buku kerja Excel.",
            SIMPAN_ULANG,
        )


def _check_declared(satu: zipfile.ZipInfo) -> None:
    if satu.flag_bits & 1:
        raise BerkasDitolak("Berkas berkata sandi.", "Isinya terkunci.", SIMPAN_ULANG)
    if satu.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise refuse_odd("cara pemampatannya tidak dipakai Excel")
    if satu.file_size > MAKS_SATU_ANGGOTA:
        raise refuse_size("Isinya terlalu besar setelah dibuka.")


def _stream(
    arsip: zipfile.ZipFile, satu: zipfile.ZipInfo, sisa: int, sisa_elemen: int
) -> tuple[int, int]:
    """Unpack one member piece by piece, counting and looking; nothing of it is kept.

    NUL bytes are taken out before looking, so that UTF-16 and UTF-32 hide nothing.

    Returns:
        Its true size in bytes and its number of XML elements.
    """
    hubungan = satu.filename.lower().endswith((".rels", "[content_types].xml"))
    pemindai = Pemindai(satu.filename)
    ukuran = elemen = 0
    ekor = b""
    with arsip.open(satu) as aliran:
        while potongan := aliran.read(_POTONG):
            ukuran += len(potongan)
            if ukuran > min(MAKS_SATU_ANGGOTA, sisa):
                raise refuse_size("Isinya terlalu besar setelah dibuka.")
            if ukuran > MB and ukuran > MAKS_RASIO * max(satu.compress_size, 1):
                raise refuse_size("Isinya dimampatkan dengan cara yang tidak wajar.")
            baru = potongan.replace(b"\0", b"")
            elemen += baru.count(b"<") - (ekor[-1:] + baru).count(b"</")
            if elemen > sisa_elemen:
                raise refuse_size("Selnya terlalu banyak.")
            teks = ekor + baru
            _check_text(teks, hubungan=hubungan)
            pemindai.feed(potongan)
            ekor = teks[-_TUMPANG:]
    if ukuran != satu.file_size:
        raise refuse_odd("ukuran yang tertulis bukan ukuran sebenarnya")
    pemindai.finish()
    return ukuran, elemen


def _check_text(teks: bytes, *, hubungan: bool) -> None:
    if b"<!DOCTYPE" in teks or b"<!ENTITY" in teks:
        raise _forbidden("definisi dokumen (DTD) yang dapat dipakai untuk serangan")
    if hubungan:
        kecil = teks.lower()
        for kata, apa in _ISI_TERLARANG:
            if kata in kecil:
                raise _forbidden(apa)


def _check_sheet(lembar: Worksheet) -> None:
    """Our own limits, and DDE in formulas, on what openpyxl understood."""
    for (baris, kolom), sel in _cells(lembar).items():
        if sel.value is None:
            continue
        if baris > MAKS_BARIS or kolom > MAKS_KOLOM:
            raise refuse_size(
                f"Lembar “{lembar.title}” berisi data di luar {MAKS_BARIS} × {MAKS_KOLOM} sel."
            )
        if sel.data_type == "f" and _DDE.search(str(getattr(sel.value, "text", sel.value))):
            raise _forbidden("rumus DDE yang memanggil program lain")


def _plain_sheet(nilai: Worksheet, rumus: Worksheet) -> Lembar:
    isi: dict[tuple[int, int], Sel] = {}
    asli = _cells(nilai)
    for letak, sel in _cells(rumus).items():
        if sel.value is None:
            continue
        hasil = asli[letak]
        isi[letak] = Sel(
            nilai=hasil.value,
            rumus=sel.data_type == "f",
            galat=hasil.data_type == "e",
            persen="%" in str(sel.number_format),
        )
    gabungan = tuple(
        (satu.min_row, satu.min_col, satu.max_row, satu.max_col)
        for satu in nilai.merged_cells.ranges
    )
    tersembunyi = frozenset(
        baris for baris, ukuran in nilai.row_dimensions.items() if ukuran.hidden
    )
    return Lembar(
        nilai.title, isi, tuple(sorted(gabungan)), tersembunyi, nilai.sheet_state != "visible"
    )


def _properties(buku: Workbook) -> Any:  # noqa: ANN401 - the stubs do not know this part
    return buku.custom_doc_props.props  # type: ignore[attr-defined]


def _cells(lembar: Worksheet) -> dict[tuple[int, int], Any]:
    # The sparse store: walking rows would make a cell for every empty place up to row 1,048,576.
    sel: dict[tuple[int, int], Any] = lembar._cells  # noqa: SLF001 - no public name
    return sel


def _forbidden(apa: str) -> BerkasDitolak:
    return BerkasDitolak(
        f"Berkas ditolak karena berisi {apa}.",
        "Bagian seperti itu dapat menjalankan perintah atau mengambil data dari luar.",
        _PAKAI_TEMPLAT,
    )
