"""A picture for the kop: looked into, made small, kept as text with what it belongs to.

It is frozen with every paper, so it is made small once: at most 400 points high, with few colours.
A picture that unpacks to something enormous is refused before it is unpacked.
"""

import base64
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.domain.ukuran import MB, format_ukuran

if TYPE_CHECKING:
    from PIL.Image import Image

TERBESAR = 10 * MB
MAKS_TITIK = 25_000_000
TINGGI, LEBAR = 400, 800
_SUSUT = ((TINGGI, 256), (TINGGI, 64), (280, 64), (200, 32))  # height and colours, until it fits
_TERPANJANG = 60_000  # bytes


def read_logo(path: Path) -> str:
    """A picture from outside as base64 of a small PNG.

    Raises:
        BerkasDitolak: it cannot be read, is too large, or is no PNG or JPG.
    """
    return base64.b64encode(_small_png(path.name, _read(path))).decode("ascii")


def picture_of(logo: str) -> bytes:
    """The PNG of a logo as it is kept, for showing it; empty for none."""
    return base64.b64decode(logo)


def _read(path: Path) -> bytes:
    try:
        ukuran = path.stat().st_size
        if ukuran > TERBESAR:
            raise BerkasDitolak(
                f"{path.name} terlalu besar untuk logo.",
                f"Berkasnya {format_ukuran(ukuran)}; paling besar {format_ukuran(TERBESAR)}.",
                "Perkecil gambarnya, lalu pilih lagi.",
            )
        return path.read_bytes()
    except (OSError, ValueError) as galat:  # ValueError: a name with a NUL
        raise BerkasDitolak(
            f"{path.name} tidak dapat dibaca.",
            "Berkas itu tidak ada lagi, atau sedang dipakai program lain.",
            "Pilih berkasnya sekali lagi.",
        ) from galat


def _small_png(nama: str, data: bytes) -> bytes:
    from PIL import Image

    try:
        utuh = _load(nama, data)
    except BerkasDitolak:
        raise
    except Image.DecompressionBombError as galat:
        raise _enormous(nama) from galat
    except Exception as galat:  # a dozen kinds, all meaning the same
        raise BerkasDitolak(
            f"{nama} tidak dapat dipakai sebagai logo.",
            "Isinya bukan gambar PNG atau JPG, atau rusak.",
            "Simpan logonya sebagai PNG, lalu pilih berkas itu.",
        ) from galat
    hasil = b""
    for batas, warna in _SUSUT:
        hasil = _encode(utuh, batas, warna)
        if len(hasil) <= _TERPANJANG:
            break
    return hasil


def _load(nama: str, data: bytes) -> "Image":
    from PIL import Image, ImageOps

    gambar = Image.open(BytesIO(data), formats=("PNG", "JPEG"))
    if gambar.width * gambar.height > MAKS_TITIK:  # nothing is unpacked yet
        raise _enormous(nama)
    return ImageOps.exif_transpose(gambar).convert("RGBA")


def _enormous(nama: str) -> BerkasDitolak:
    return BerkasDitolak(
        f"{nama} tidak dapat dipakai sebagai logo.",
        "Gambarnya terlalu banyak titiknya; membukanya menghabiskan memori.",
        "Perkecil gambarnya, lalu pilih lagi.",
    )


def _encode(utuh: "Image", tinggi: int, warna: int) -> bytes:
    from PIL import Image

    kecil = utuh.copy()
    kecil.thumbnail((LEBAR * tinggi // TINGGI, tinggi))
    kecil = kecil.quantize(warna, method=Image.Quantize.FASTOCTREE)
    isi = BytesIO()
    kecil.save(isi, "PNG", optimize=True)
    return isi.getvalue()
