"""Fonts of the papers: TrueType files that are embedded, never the viewer's own.

Liberation Sans and Liberation Serif ship with the program (SIL Open Font License); an office may
name any other TrueType file that is installed on its PC.
"""

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.paths import resource

BAWAAN = "Liberation Sans"
_IKUT_SERTA = {
    "Liberation Sans": "LiberationSans",
    "Liberation Serif": "LiberationSerif",
}
# How the bold and italic files of a family are called beside the regular one: Liberation and
# DejaVu style, Arial and Times on Windows, Bookman Old Style on Windows.
_TEBAL = ("-Bold", "Bd", "bd", "b", "B")
_MIRING = ("-Italic", "-Oblique", "It", "i", "I")


@dataclass(frozen=True, slots=True)
class Huruf:
    """Registered names of the faces of one family."""

    biasa: str
    tebal: str
    miring: str


def load_huruf(nama: str) -> Huruf:
    """Register a family for reportlab, once.

    Args:
        nama: a shipped family, or the path of the regular face of another TrueType family.

    Raises:
        DataTidakSah: the file is missing, is not TrueType, or forbids embedding.
    """
    if nama in _IKUT_SERTA:
        berkas = resource("fonts", f"{_IKUT_SERTA[nama]}-Regular.ttf")
    else:
        berkas = Path(nama)
        if not os.path.isfile(berkas):  # noqa: PTH113 - a name too long for the disk is none
            raise DataTidakSah(
                f"Huruf “{nama}” tidak ditemukan di komputer ini.",
                "Dokumen hanya memakai huruf yang dapat disertakan di dalamnya.",
                f"Pilih huruf lain di Administrasi, misalnya “{BAWAAN}”.",
            )
    return _register(berkas)


@cache
def known_characters(font: str) -> frozenset[str]:
    """The visible characters (and the space) that a registered face can draw."""
    face: Any = pdfmetrics.getFont(font)
    return frozenset(satu for satu in map(chr, face.face.charToGlyph) if satu.isprintable())


@cache
def _register(berkas: Path) -> Huruf:
    batang = berkas.stem.removesuffix("-Regular")
    biasa = _register_face(berkas)
    # A family without a bold or an italic file is printed with its regular face.
    tebal = _register_face(_sibling(berkas, batang, _TEBAL) or berkas)
    miring = _register_face(_sibling(berkas, batang, _MIRING) or berkas)
    return Huruf(biasa, tebal, miring)


@cache
def _register_face(berkas: Path) -> str:
    nama = f"Sakip-{berkas.stem}"
    try:
        pdfmetrics.registerFont(TTFont(nama, str(berkas)))
    except (TTFError, OSError) as galat:
        raise DataTidakSah(
            f"Huruf “{berkas.name}” tidak dapat dipakai untuk dokumen.",
            "Berkasnya rusak, bukan TrueType, atau tidak boleh disertakan dalam dokumen.",
            f"Pilih huruf lain di Administrasi, misalnya “{BAWAAN}”.",
        ) from galat
    return nama


def _sibling(berkas: Path, batang: str, akhiran: tuple[str, ...]) -> Path | None:
    for satu in akhiran:
        calon = berkas.with_name(f"{batang}{satu}{berkas.suffix}")
        if calon.is_file():
            return calon
    return None
