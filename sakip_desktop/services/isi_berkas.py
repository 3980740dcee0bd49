"""What a file from outside is: looked into before it is kept, whatever it is called.

One way for all: scans of written approvals, attachments of SOP steps, evidence of figures and the
office's documents.  A file is read once into memory (at most ``UKURAN_TERBESAR``), its bytes must
be what its ending says, pictures must not be enormous, and an Office file is unpacked piece by
piece, counted, and kept only without macros and without what fetches commands from elsewhere.
Nothing in it is understood further: no parser of Office files or PDF sees what somebody brought.

A PDF that has pictures and nowhere a text is marked (``gambar_saja``): evaluators rate what cannot
be searched a class lower.  There is no PDF library below the window, so the content streams are
unpacked here and searched for the operators that show text; where that cannot be said for sure
(encrypted, another compression, damaged) nothing is marked.
"""

import base64
import hashlib
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from sakip_desktop.domain.bukti import (
    KATA_ISI,
    SEMUA_ISI,
    UKURAN_TERBESAR,
    Isi,
    clean_nama,
    isi_of_name,
)
from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.domain.ukuran import MB, format_ukuran

MAKS_ANGGOTA = 3000
MAKS_TERBUKA = 300 * MB
MAKS_RASIO = 200  # unpacked to packed, for members above 1 MB
MAKS_PIKSEL = 100_000_000

_POTONG = 256 * 1024
_PDF_TERBUKA = 64 * MB  # of all content streams of a PDF that are looked into
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MEREK_MP4 = (b"iso", b"mp4", b"avc1", b"M4V", b"MSNV", b"dash", b"mmp4", b"3gp")
_INTI = {Isi.XLSX: "xl/workbook.xml", Isi.DOCX: "word/document.xml"}
_MAKRO = re.compile(r"vba(project|data)|macrosheets/|activex/|\.(exe|scr|bat|cmd|vbs|js|ps1|hta)$")
_TARGET = re.compile(rb'target="([^"]*)"')
_DARI_LUAR = (b"http:", b"https:", b"\\\\", b"file://///", b"//")


@dataclass(frozen=True, slots=True)
class BerkasMasuk:
    """A file that was looked into and may be kept.

    Attributes:
        nama: as it is shown and written.
        isi: what it is.
        data: all of its bytes.
        sidik: their SHA-256, 64 hex digits.
        gambar_saja: a PDF without any text.
    """

    nama: str
    isi: Isi
    sidik: str
    gambar_saja: bool = False
    data: bytes = field(default=b"", repr=False)

    @property
    def ukuran(self) -> int:
        """Bytes."""
        return len(self.data)


def read_berkas(
    path: Path, boleh: frozenset[Isi] = SEMUA_ISI, sebagai: str = "bukti"
) -> BerkasMasuk:
    """Read a file from outside and look into it.

    Args:
        path: where it lies.
        boleh: the kinds that are taken here.
        sebagai: what it is to be, for the sentence: ``pindaian``, ``bukti``.

    Raises:
        BerkasDitolak: it cannot be read, is too large, is refused by its name, or is not what its
            name says.
    """
    nama = clean_nama(path.name)
    data = _read(path, nama)
    isi = isi_of_name(path.name, boleh)
    if len(data) > UKURAN_TERBESAR:
        raise BerkasDitolak(
            f"{nama} terlalu besar.",
            f"Paling besar {format_ukuran(UKURAN_TERBESAR)}.",
            "Pindai lagi dengan 150 dpi, atau simpan sebagai PDF.",
        )
    if not _is(isi, data):
        raise _disguised(nama, isi, data, sebagai)
    _look_inside(nama, isi, data)
    gambar = isi is Isi.PDF and only_pictures(data)
    return BerkasMasuk(nama, isi, hashlib.sha256(data).hexdigest(), gambar, data)


def _read(path: Path, nama: str) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise BerkasDitolak(
                f"{nama} bukan berkas.",
                "Yang diberikan folder, pipa, atau perangkat.",
                "Pilih berkasnya satu per satu.",
            )
        with path.open("rb") as berkas:
            data = berkas.read(UKURAN_TERBESAR + 1)
    except (OSError, ValueError) as galat:  # ValueError: a name with a NUL
        raise BerkasDitolak(
            f"{nama} tidak dapat dibaca.",
            "Berkas itu tidak ada lagi, atau sedang dipakai program lain.",
            "Pilih berkasnya sekali lagi.",
        ) from galat
    if not data:
        raise BerkasDitolak(
            f"{nama} kosong (0 bita).",
            "Penyalinan atau pengunduhannya mungkin terputus.",
            "Salin ulang berkasnya, lalu pilih lagi.",
        )
    return data


def _is(isi: Isi, data: bytes) -> bool:
    """Whether the first bytes are those of the kind."""
    match isi:
        case Isi.PDF:
            return data.startswith(b"%PDF-")
        case Isi.PNG:
            return data.startswith(b"\x89PNG")
        case Isi.JPG:
            return data.startswith(b"\xff\xd8\xff")
        case Isi.MP4:
            return data[4:8] == b"ftyp" and data[8:12].startswith(_MEREK_MP4)
        case _:
            return data.startswith(b"PK\x03\x04")


def _disguised(nama: str, isi: Isi, data: bytes, sebagai: str) -> BerkasDitolak:
    if isi in _INTI and data.startswith(_OLE):
        return BerkasDitolak(
            f"{nama} tidak diterima.",
            "Berkas itu berformat lama, atau terkunci kata sandi.",
            "Buka di Office, hapus kata sandinya, Simpan Sebagai format baru atau PDF.",
        )
    if sebagai == "pindaian":
        return BerkasDitolak(
            f"{nama} tidak dapat diterima sebagai pindaian.",
            "Isinya bukan PDF, JPG, atau PNG seperti namanya.",
            "Pindai sebagai PDF, lalu pilih berkas itu.",
        )
    return BerkasDitolak(
        f"{nama} tidak dapat diterima sebagai {sebagai}.",
        f"Isinya bukan {KATA_ISI[isi]} seperti namanya.",
        "Buka di program asalnya, Simpan Sebagai PDF, lalu pilih berkas itu.",
    )


def _look_inside(nama: str, isi: Isi, data: bytes) -> None:
    if isi in _INTI:
        try:
            _check_archive(nama, isi, data)
        except BerkasDitolak:
            raise
        except Exception as galat:  # a dozen kinds, all meaning the same
            raise _refuse(nama, "Isinya rusak atau tidak lazim.") from galat
    ukuran = _pixels(isi, data)
    if ukuran is not None and ukuran[0] * ukuran[1] > MAKS_PIKSEL:
        raise BerkasDitolak(
            f"{nama} tidak diterima.",
            f"Gambarnya {ukuran[0]} × {ukuran[1]} titik; membukanya menghabiskan memori.",
            "Perkecil gambarnya, atau pindai lagi dengan 150 dpi.",
        )


# --- Office files ------------------------------------------------------------------------------


def _check_archive(nama: str, isi: Isi, data: bytes) -> None:
    """Judge the zip: its directory, then every byte of it while it streams by."""
    if data.count(b"PK\x01\x02") > MAKS_ANGGOTA:
        raise _refuse(nama, f"Ada lebih dari {MAKS_ANGGOTA} bagian di dalamnya.")
    with zipfile.ZipFile(BytesIO(data)) as arsip:
        anggota = arsip.infolist()
        kecil = [satu.filename.casefold() for satu in anggota]
        if _INTI[isi] not in kecil or "[content_types].xml" not in kecil:
            raise _refuse(nama, f"Isinya bukan {KATA_ISI[isi]} seperti namanya.")
        if len(set(kecil)) != len(kecil):
            raise _refuse(nama, "Ada dua bagian dengan nama sama di dalamnya.")
        if any(_MAKRO.search(satu) for satu in kecil):
            raise _macro(nama)
        total = 0
        for satu in anggota:
            total += _stream(nama, arsip, satu, MAKS_TERBUKA - total)


def _stream(nama: str, arsip: zipfile.ZipFile, satu: zipfile.ZipInfo, sisa: int) -> int:
    """Unpack one member piece by piece; its true size."""
    if satu.flag_bits & 1:
        raise _refuse(nama, "Isinya terkunci kata sandi.")
    if satu.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _refuse(nama, "Cara pemampatannya tidak dipakai Office.")
    kecil = satu.filename.casefold()
    petunjuk = kecil.endswith(".rels") or kecil == "[content_types].xml"
    ukuran, kepala = 0, b""
    with arsip.open(satu) as aliran:
        while potongan := aliran.read(_POTONG):
            ukuran += len(potongan)
            if ukuran > sisa:
                raise _bomb(nama)
            if ukuran > MB and ukuran > MAKS_RASIO * max(satu.compress_size, 1):
                raise _bomb(nama)
            if petunjuk:
                kepala += potongan.replace(b"\0", b"").lower()
                if len(kepala) > 4 * MB:
                    raise _bomb(nama)
    if petunjuk:
        _check_relations(nama, kepala)
    return ukuran


def _check_relations(nama: str, teks: bytes) -> None:
    """No macros under another name, and no template that is fetched from elsewhere."""
    if b"macroenabled" in teks or b"vbaproject" in teks or b"relationships/control" in teks:
        raise _macro(nama)
    if b"<!doctype" in teks or b"<!entity" in teks:
        raise _refuse(nama, "Di dalamnya ada definisi dokumen (DTD).")
    for hubungan in teks.split(b"<relationship ")[1:]:
        if b"attachedtemplate" in hubungan or b"/oleobject" in hubungan:
            tujuan = _TARGET.search(hubungan)
            if tujuan and tujuan[1].startswith(_DARI_LUAR):
                raise _refuse(nama, "Berkas itu mengambil templat atau objek dari jaringan.")


def _refuse(nama: str, mengapa: str) -> BerkasDitolak:
    return BerkasDitolak(
        f"{nama} tidak diterima.",
        mengapa,
        "Buka di Office, Simpan Sebagai PDF, lalu pilih berkas itu.",
    )


def _macro(nama: str) -> BerkasDitolak:
    return _refuse(nama, "Di dalamnya ada makro atau program, yang menjalankan perintah.")


def _bomb(nama: str) -> BerkasDitolak:
    return _refuse(nama, "Isinya menjadi sangat besar bila dibuka; ini cara merusak komputer.")


# --- pictures ------------------------------------------------------------------------------------


def _pixels(isi: Isi, data: bytes) -> tuple[int, int] | None:
    """Width and height as the picture itself says; None where that cannot be read."""
    if isi is Isi.PNG and len(data) >= 24:
        lebar, tinggi = struct.unpack(">II", data[16:24])
        return lebar, tinggi
    return _jpeg_pixels(data) if isi is Isi.JPG else None


def _jpeg_pixels(data: bytes) -> tuple[int, int] | None:
    letak = 2
    while letak + 9 < len(data) and data[letak] == 0xFF:
        tanda = data[letak + 1]
        if tanda == 0xFF:  # a fill byte
            letak += 1
            continue
        if 0xC0 <= tanda <= 0xCF and tanda not in (0xC4, 0xC8, 0xCC):
            tinggi, lebar = struct.unpack(">HH", data[letak + 5 : letak + 9])
            return lebar, tinggi
        if tanda in (0xD9, 0xDA):
            return None
        letak += 2 + struct.unpack(">H", data[letak + 2 : letak + 4])[0]
    return None


# --- PDF ---------------------------------------------------------------------------------------

_ALIRAN = re.compile(rb"stream\r?\n")
_TEKS = re.compile(rb"[\)>\]]\s*(?:Tj|TJ|'|\")(?=\s|$)")
_BERGAMBAR = re.compile(rb"/(?:DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode)|/Subtype\s*/Image")
_KAMUS = 2048  # bytes before a stream in which its dictionary stands
_TAK_TERBACA = (b"/LZWDecode", b"/RunLengthDecode", b"/Crypt")


def only_pictures(data: bytes) -> bool:
    """Whether a PDF surely shows pictures alone; False also where that cannot be said.

    Content streams lie in the file one by one (never inside object streams), so every stream that
    is no picture is unpacked and searched for the operators that show text.
    """
    if b"/Encrypt" in data or not _BERGAMBAR.search(data):
        return False
    sisa = _PDF_TERBUKA
    for kamus, mentah in _streams(data):
        if _BERGAMBAR.search(kamus):
            continue
        isi = None if any(satu in kamus for satu in _TAK_TERBACA) else _unpack(kamus, mentah, sisa)
        if isi is None:
            return False
        sisa -= len(isi)
        if sisa <= 0 or _TEKS.search(isi):
            return False
    return True


def _streams(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Dictionary and raw bytes of every stream."""
    letak = 0
    while cocok := _ALIRAN.search(data, letak):
        akhir = data.find(b"endstream", cocok.end())
        if akhir < 0:
            return
        kamus = data[max(letak, cocok.start() - _KAMUS) : cocok.start()]
        awal = kamus.rfind(b" obj")
        yield kamus[max(awal, 0) :], data[cocok.end() : akhir]
        letak = akhir + len(b"endstream")


def _unpack(kamus: bytes, mentah: bytes, sisa: int) -> bytes | None:
    """The content of a stream, at most ``sisa`` and one byte; None when it cannot be had."""
    try:
        if b"/ASCII85Decode" in kamus or b"/A85" in kamus:
            mentah = base64.a85decode(mentah.strip().removeprefix(b"<~").partition(b"~>")[0])
        if b"/FlateDecode" in kamus or b"/Fl" in kamus:
            return zlib.decompressobj().decompress(mentah, sisa + 1)
    except (ValueError, zlib.error):
        return None
    return mentah[: sisa + 1]
