"""What was put behind a finished PDF: signatures, or something that changes what is seen.

An electronic signature is an *incremental update*: the bytes that were signed stay, and new objects
follow them.  The same way a page can be replaced without touching one byte of the original, so the
update is looked into: pages must keep their content, nothing but the fields of signatures may be
laid over them, and the catalogue must still lead to the same pages.

There is no PDF library below the window, and none is needed: our own papers are written with plain
objects, and what is appended is read as plain objects or unpacked object streams.  What cannot be
read is not accepted.
"""

import hashlib
import re
import zlib
from collections.abc import Iterator
from itertools import islice
from typing import Any

from sakip_desktop.domain.arsip import TandaTangan

_OBJEK = re.compile(rb"(?<!\d)(\d{1,7})\s+\d{1,5}\s+obj\b")
_TRAILER = re.compile(rb"/Root\s+(\d+)\s+\d+\s+R")
_BYTE_RANGE = re.compile(rb"/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]")
_WAKTU = re.compile(rb"/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?")
_ALIRAN = re.compile(rb"\s*stream\r?\n")
_TERBUKA = 32 * 1024 * 1024  # of all object streams that are unpacked
_TAMBAHAN_TERBESAR = 10 * 1024 * 1024  # a signature with its picture needs a hundredth of it
_OBJEK_TERBANYAK = 20_000
_TEKS_TERPANJANG = 1024 * 1024
_LARIK_TERPANJANG = 20_000
_TANDA_TERBANYAK = 50

# What a signer may write into a page or the catalogue besides what was there.
_BOLEH_HALAMAN = frozenset({"Annots", "LastModified", "Tabs", "PieceInfo"})
_BOLEH_KATALOG = frozenset({"AcroForm", "DSS", "Extensions", "Perms", "Version", "Metadata"})
# Marks that lie over a page and are no signature field.
_ANOTASI = frozenset(
    {
        "Text", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight",
        "Underline", "Squiggly", "StrikeOut", "Stamp", "Caret", "Ink", "FileAttachment", "Redact",
        "Watermark", "RichMedia", "Screen", "3D",
    }
)  # fmt: skip


def find_change(asli: bytes, seluruh: bytes) -> str:
    """What an update changes of the pages that were finalised, in a few words; empty for nothing.

    Args:
        asli: the bytes that were finalised.
        seluruh: the file that begins with them.
    """
    lama = dict(_objects(asli))
    if len(seluruh) - len(asli) > _TAMBAHAN_TERBESAR:
        return "tambahannya terlalu besar untuk tanda tangan"
    try:
        baru = list(islice(_objects(seluruh[len(asli) :], ketat=True), _OBJEK_TERBANYAK))
    except Exception:  # noqa: BLE001 - a dozen kinds, all meaning the same: somebody's bytes
        return "tambahannya tidak dapat dibaca"
    if len(baru) == _OBJEK_TERBANYAK:
        return "tambahannya terlalu besar untuk tanda tangan"
    akar = set(_TRAILER.findall(seluruh))
    if len(akar) > 1:
        return "katalog dokumennya diganti"
    if b"/Encrypt" in seluruh[len(asli) :]:
        return "berkasnya dikunci"
    for nomor, isi in baru:
        masalah = _laid_over(isi) if isinstance(isi, dict) else ""
        if not masalah and nomor in lama:
            masalah = _replaced(lama[nomor], isi)
        if masalah:
            return masalah
    return ""


def _laid_over(isi: dict[str, Any]) -> str:
    """What is wrong with something new: a mark over the page that is no signature, a program."""
    if str(isi.get("Subtype")) in _ANOTASI and ("Rect" in isi or isi.get("Type") == "Annot"):
        return "ada catatan atau cap yang ditempelkan di atas halaman"
    if isi.get("S") == "JavaScript" or "JS" in isi:
        return "ada program yang disisipkan"
    return ""


def _replaced(lama: object, baru: object) -> str:
    """What is wrong with an object of the original that was written anew."""
    if not isinstance(lama, dict) or not isinstance(baru, dict):
        return "isinya diganti"
    match lama.get("Type"):
        case "Page":
            boleh, kata = _BOLEH_HALAMAN, "halamannya diganti"
        case "Catalog":
            boleh, kata = _BOLEH_KATALOG, "katalog dokumennya diganti"
        case _ if "Producer" in lama or "CreationDate" in lama:  # the file's properties
            return ""
        case _:
            boleh, kata = frozenset(), "isinya diganti"
    sama = {k: v for k, v in lama.items() if k not in boleh}
    kini = {k: v for k, v in baru.items() if k not in boleh}
    return "" if _equal(sama, kini) else kata


def _equal(satu: object, lain: object) -> bool:
    if isinstance(satu, dict) and isinstance(lain, dict):
        return satu.keys() == lain.keys() and all(_equal(satu[k], lain[k]) for k in satu)
    if isinstance(satu, list) and isinstance(lain, list):
        return len(satu) == len(lain) and all(map(_equal, satu, lain))
    if isinstance(satu, float) and isinstance(lain, float):
        return abs(satu - lain) < 0.01
    return satu == lain


# --- objects -------------------------------------------------------------------------------------


def _objects(data: bytes, *, ketat: bool = False) -> Iterator[tuple[int, object]]:
    """Number and value of every object; of a stream its dictionary with a digest of its bytes.

    Args:
        data: the bytes.
        ketat: nothing between the objects may look like one that is written in another way.
    """
    letak, sisa = 0, _TERBUKA
    while cocok := _OBJEK.search(data, letak):
        if ketat:
            _require_none(data[letak : cocok.start()])
        isi, akhir = _value(data, cocok.end())
        letak = akhir
        aliran = _ALIRAN.match(data, akhir)
        if isinstance(isi, dict) and aliran:
            tamat = data.find(b"endstream", aliran.end())
            if tamat < 0:
                raise ValueError
            mentah = data[aliran.end() : tamat]
            letak = tamat
            if isi.get("Type") == "ObjStm":
                dalam = zlib.decompressobj().decompress(mentah, sisa)
                sisa -= len(dalam)
                if sisa <= 0:
                    raise ValueError
                yield from _packed(isi, dalam)
            isi["(aliran)"] = hashlib.sha256(mentah.rstrip(b"\r\n")).hexdigest()
        yield int(cocok[1]), isi
    if ketat:
        _require_none(data[letak:])


def _require_none(sela: bytes) -> None:
    if b"obj" in sela.replace(b"endobj", b""):
        raise ValueError(sela)


def _packed(kamus: dict[str, Any], dalam: bytes) -> Iterator[tuple[int, object]]:
    awal = int(kamus["First"])
    angka = [int(satu) for satu in dalam[:awal].split()]
    for nomor, letak in zip(angka[::2], angka[1::2], strict=True):
        yield nomor, _value(dalam, awal + letak)[0]


_TOKEN = re.compile(
    rb"[\s\0]*(?:%[^\r\n]*[\r\n][\s\0]*)*"
    rb"(?:(?P<kamus><<)|(?P<larik>\[)|(?P<nama>/[^\s\0()<>\[\]{}/%]*)|(?P<rujuk>\d+\s+\d+\s+R\b)"
    rb"|(?P<angka>[+-]?(?:\d+\.?\d*|\.\d+))|(?P<heksa><[0-9A-Fa-f\s]*>)|(?P<teks>\()"
    rb"|(?P<tutup>>>|\])|(?P<kata>[A-Za-z]+))"
)


def _value(data: bytes, letak: int, dalam: int = 0) -> tuple[Any, int]:
    """The value at a place and where it ends; ``None`` stands for a closing bracket."""
    cocok = _TOKEN.match(data, letak)
    if cocok is None or dalam > 50:
        raise ValueError(letak)
    akhir, teks = cocok.end(), cocok[0].strip()
    match cocok.lastgroup:
        case "kamus":
            isi, akhir = _many(data, akhir, dalam)
            return {str(k): v for k, v in zip(isi[::2], isi[1::2], strict=True)}, akhir
        case "larik":
            return _many(data, akhir, dalam)
        case "teks":
            return _string(data, akhir)
        case "nama":
            return cocok["nama"][1:].decode("latin-1"), akhir
        case "rujuk":
            return tuple(int(satu) for satu in cocok["rujuk"].split()[:2]), akhir
        case "angka":
            return float(cocok["angka"]), akhir
        case "heksa":
            return cocok["heksa"], akhir
        case "tutup":
            return None, akhir
    return teks, akhir


def _many(data: bytes, letak: int, dalam: int) -> tuple[list[Any], int]:
    isi: list[Any] = []
    while True:
        satu, letak = _value(data, letak, dalam + 1)
        if satu is None:
            return isi, letak
        if len(isi) == _LARIK_TERPANJANG:
            raise ValueError(letak)
        isi.append(satu)


def _string(data: bytes, letak: int) -> tuple[bytes, int]:
    awal, buka = letak, 1
    while buka:
        huruf = data[letak : letak + 1]
        if not huruf or letak - awal > _TEKS_TERPANJANG:
            raise ValueError(letak)
        letak += 2 if huruf == b"\\" else 1
        buka += (huruf == b"(") - (huruf == b")")
    return data[awal : letak - 1], letak


# --- signatures ----------------------------------------------------------------------------------

_OID_NAMA = bytes.fromhex("0603550403")  # commonName
_OID_SIDIK = bytes.fromhex("06092a864886f70d010904")  # messageDigest
_SIDIK = {20: hashlib.sha1, 32: hashlib.sha256, 48: hashlib.sha384, 64: hashlib.sha512}


def find_signatures(isi: bytes) -> tuple[TandaTangan, ...]:
    """The signatures in a file: whose names they carry, and whether their digest fits.

    The digest says that the bytes are those that were signed; whether the certificate behind it is
    genuine is not looked into.  A signature that does not cover all of the paper, up to the end of
    its own revision, is none.
    """
    hasil = []
    akhir_asli = isi.find(b"%%EOF")
    for cocok in islice(_BYTE_RANGE.finditer(isi), _TANDA_TERBANYAK):
        a, b, c, d = (int(satu) for satu in cocok.groups())
        if a != 0 or not akhir_asli < b < c or b"%%EOF" not in isi[c + d - 8 : c + d]:
            continue
        try:
            der = bytes.fromhex(isi[a + b + 1 : c - 1].decode("ascii"))
        except ValueError:
            continue
        if not der.strip(b"\0"):
            continue
        hasil.append(
            TandaTangan(
                nama=_names(der),
                waktu=_moment(isi, cocok.start()),
                cocok=_digest_fits(der, isi[a : a + b] + isi[c : c + d]),
            )
        )
    return tuple(hasil)


def _moment(isi: bytes, letak: int) -> str:
    """When the dictionary around a place says that it was signed."""
    akhir = isi.find(b"endobj", letak)
    awal = isi.rfind(b" obj", 0, letak)
    cocok = _WAKTU.search(isi, max(awal, 0), akhir if akhir >= 0 else len(isi))
    if cocok is None:
        return ""
    tahun, bulan, hari, jam, menit = (satu.decode() if satu else "00" for satu in cocok.groups())
    return f"{hari}-{bulan}-{tahun} {jam}.{menit}"


def _names(der: bytes) -> tuple[str, ...]:
    """Common names in the certificates, each once."""
    hasil: dict[str, None] = {}
    letak = 0
    while (letak := der.find(_OID_NAMA, letak)) >= 0:
        letak += len(_OID_NAMA)
        isi = _short(der, letak)
        jenis = der[letak : letak + 1]
        if isi and jenis in b"\x0c\x13\x14\x16\x1e":
            teks = isi.decode("utf-16-be" if jenis == b"\x1e" else "utf-8", "replace")
            hasil[" ".join("".join(h for h in teks if h.isprintable()).split())] = None
    return tuple(hasil)


def _digest_fits(der: bytes, tercakup: bytes) -> bool | None:
    letak = der.find(_OID_SIDIK)
    if letak < 0:
        return None
    letak += len(_OID_SIDIK)
    himpunan = _short(der, letak)  # SET of one OCTET STRING
    sidik = _short(himpunan, 0) if der[letak : letak + 1] == b"\x31" else b""
    if len(sidik) not in _SIDIK:
        return None
    return _SIDIK[len(sidik)](tercakup).digest() == sidik


def _short(der: bytes, letak: int) -> bytes:
    """The content of a DER value of less than 128 bytes; empty for another."""
    panjang = der[letak + 1] if letak + 1 < len(der) else 0x80
    return der[letak + 2 : letak + 2 + panjang] if panjang < 0x80 else b""
