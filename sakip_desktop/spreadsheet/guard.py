"""The one door through which a workbook from outside comes in.

A file is read once into memory (at most ``MAKS_BERKAS``), judged as bytes before any XML parser
sees it, and only then taken apart (``isi_buku``).  The file itself is never written to.  Whatever
goes wrong inside, a known trick or a parser's bug, leaves as ``BerkasDitolak`` with a sentence.

What is refused: other containers (old ``.xls``, password, CSV or HTML under the name ``.xlsx``),
bombs (sizes are counted while streaming, never believed), DTDs and entities in any encoding,
macros, external links, data connections, embedded objects, ActiveX and DDE.

What a sheet says of its own size (``<dimension>``) is not believed.  The limits on elements, rows
and columns are our own, and so are those on what is costly to take apart (``isi_xml``): they bound
time and memory without a process to watch.
"""

import re
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.domain.ukuran import MB, format_ukuran
from sakip_desktop.spreadsheet.isi_buku import LembarMentah, read_parts
from sakip_desktop.spreadsheet.isi_xml import Pemindai
from sakip_desktop.spreadsheet.lembar import Buku
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
PAKAI_BERKAS_PROGRAM = (
    "Pakai buku kerja atau formulir yang dibuat program ini; salin isinya ke sana sebagai nilai."
)
_UJUNG_ZIP = b"PK\x05\x06"  # how the last part of a zip begins, and how long it is at least
_PANJANG_UJUNG = 22

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
    return take_workbook(read_bytes(path))


def take_workbook(isi: bytes) -> Buku:
    """The same for a file that was read already (``read_bytes``).

    Raises:
        BerkasDitolak: see ``read_workbook``.
    """
    with _boundary():
        _check_magic(isi)
        _check_archive(isi)
        mentah = read_parts(isi)
        for satu in mentah.lembar:
            _check_sheet(satu)
        return mentah.plain()


def read_bytes(path: Path) -> bytes:
    """Read a file from outside once, never more than ``MAKS_BERKAS`` and one byte.

    Raises:
        BerkasDitolak: it cannot be opened, is empty or is too large.
    """
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise BerkasDitolak(
                f"“{path.name}” bukan berkas biasa.",
                "Pipa dan perangkat tidak dibaca; membacanya dapat menunggu tanpa akhir.",
                "Simpan dulu isinya sebagai berkas, lalu pilih berkas itu.",
            )
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


def is_text_table(isi: bytes) -> bool:
    """Whether the bytes look like columns of plain text, whatever the file is called."""
    awal = _beginning(isi)
    teks = not awal.startswith(b"<") and b"\0" not in awal and not is_container(isi)
    return teks and any(satu in awal for satu in (b",", b";", b"\t"))


@contextmanager
def _boundary() -> Iterator[None]:
    """Let only ``BerkasDitolak`` out.

    A fuzzed file makes zipfile, zlib and the parsers raise a dozen kinds of exceptions, and a
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
            "Isinya rusak atau tidak lazim.",
            SIMPAN_ULANG,
        ) from galat


def _check_magic(isi: bytes) -> None:
    if isi.startswith(_OLE):
        raise BerkasDitolak(
            "Berkas tidak dapat dibaca: format lama (.xls) atau berkata sandi.",
            "Program hanya membaca buku kerja .xlsx tanpa kata sandi.",
            "Buka di Excel, hapus kata sandinya (Info > Lindungi Buku Kerja), lalu Simpan Sebagai "
            "“Buku Kerja Excel (*.xlsx)”.",
        )
    if isi.startswith(b"PK\x03\x04"):
        _check_end(isi)
        return
    if _beginning(isi).startswith(b"<"):
        raise BerkasDitolak(
            "Berkas ini bukan xlsx.",
            "Isinya halaman web (HTML/XML) yang diberi nama .xlsx.",
            SIMPAN_ULANG,
        )
    if is_text_table(isi):
        raise BerkasDitolak(
            "Berkas ini bukan xlsx.",
            "Isinya teks biasa (CSV); pilihan dan tanda pengenal dari program hilang di dalamnya.",
            "Pakai buku kerja atau formulir .xlsx yang dibuat program ini.",
        )
    raise BerkasDitolak("Berkas ini bukan xlsx.", "Isinya bukan buku kerja Excel.", SIMPAN_ULANG)


def _check_end(isi: bytes) -> None:
    """A zip ends with its directory: without it the file was cut, and nothing can mend it."""
    ujung = isi.rfind(_UJUNG_ZIP)
    if ujung < 0 or len(isi) < ujung + _PANJANG_UJUNG:
        raise BerkasDitolak(
            "Berkas terpotong: bagian akhirnya tidak ada.",
            "Penyalinan atau pengunduhannya mungkin terputus.",
            "Salin atau unduh lagi berkasnya, atau minta kirim ulang.",
        )


def _beginning(isi: bytes) -> bytes:
    return isi[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").lower()


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


def _check_sheet(lembar: LembarMentah) -> None:
    """Our own limits, and DDE in formulas."""
    for satu in lembar.sel:
        baris, kolom = satu.letak
        if baris > MAKS_BARIS or kolom > MAKS_KOLOM:
            raise refuse_size(
                f"Lembar “{lembar.nama}” berisi data di luar {MAKS_BARIS} × {MAKS_KOLOM} sel."
            )
        if satu.rumus and _DDE.search(satu.rumus):
            raise _forbidden("rumus DDE yang memanggil program lain")


def _forbidden(apa: str) -> BerkasDitolak:
    return BerkasDitolak(
        f"Berkas ditolak karena berisi {apa}.",
        "Bagian seperti itu dapat menjalankan perintah atau mengambil data dari luar.",
        PAKAI_BERKAS_PROGRAM,
    )
