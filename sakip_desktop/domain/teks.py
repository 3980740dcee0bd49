"""Texts, names and codes from people: what is kept of them, and how they are compared.

Every text that is stored has gone through ``clean_text``; a name also through ``take_nama``, a
kode through ``clean_kode``.  What cannot be seen must not make two things of one.
"""

import re
import unicodedata
from collections.abc import Sequence

from sakip_desktop.domain.errors import DataTidakSah

MAKS_NAMA = 500
"""Longest name, in letters: longer ones do not fit the columns of the papers."""

_AKHIR_BARIS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_TAK_TAMPAK = frozenset({"Cc", "Cf", "Cs"})  # control, format (bidi, zero width), lone surrogates
_MINUS = "\u2212\u2043"  # dashes that Unicode does not count among its dashes


def clean_text(teks: str) -> str:
    """NFC, one kind of line break; without control, bidi and zero-width characters.

    Lone surrogates and non-characters, which neither XML nor UTF-8 carries, are left out too.
    """
    if not teks.isprintable():
        satu = _AKHIR_BARIS.sub("\n", teks)
        teks = "".join(huruf for huruf in satu if huruf in "\n\t" or not _invisible(huruf))
    return unicodedata.normalize("NFC", teks)


def _invisible(huruf: str) -> bool:
    return unicodedata.category(huruf) in _TAK_TAMPAK or ord(huruf) & 0xFFFE == 0xFFFE


def one_line(teks: str) -> str:
    """``clean_text`` on one line: line breaks and runs of spaces become one space."""
    return " ".join(clean_text(teks).split())


def take_nama(teks: str, apa: str) -> str:
    """A name as it is stored: one line of at most ``MAKS_NAMA`` letters.

    Args:
        teks: as typed.
        apa: what it names, to begin the sentence with (``Nama unit``).

    Raises:
        DataTidakSah: it is longer.
    """
    nama = one_line(teks)
    if len(nama) > MAKS_NAMA:
        raise DataTidakSah(
            f"{apa} terlalu panjang.",
            f"Paling banyak {MAKS_NAMA} huruf supaya muat di kertas, tertulis {len(nama)}.",
            "Ringkas, lalu simpan lagi.",
        )
    return nama


def enumerate_words(kata: Sequence[str], hubung: str) -> str:
    """``A, B, atau C``, ``A dan B``, each word once, in their order."""
    *depan, akhir = dict.fromkeys(kata)
    koma = "," if len(depan) > 1 else ""
    return f"{', '.join(depan)}{koma} {hubung} {akhir}" if depan else akhir


def clean_kode(teks: str) -> str:
    """A kode as it is stored: NFKC on one line, every dash a hyphen, nothing invisible."""
    rapi = " ".join(unicodedata.normalize("NFKC", clean_text(teks)).split())
    return "".join(
        "-" if unicodedata.category(huruf) == "Pd" or huruf in _MINUS else huruf for huruf in rapi
    )


def find_foreign(kode: str) -> str:
    """The first character of a clean kode that only looks familiar; empty when there is none.

    A kode is written with Latin letters and what stands on every keyboard: a Cyrillic ``К`` looks
    like a ``K`` and would make a second indikator.  Letters beyond Latin Extended-A (phonetic
    ``ɑ``, the click ``ǀ``) are taken for others too.
    """
    return next((huruf for huruf in kode if not (huruf.isascii() or _latin(huruf))), "")


def find_foreign_letter(nama: str) -> str:
    """The first letter, digit or mark of a clean name that only looks familiar; or empty.

    For names that things are told apart by: ``Bagian А`` with a Cyrillic letter is not a second
    unit.  Punctuation of every kind is fine, and so are accents (``ế``, ``ș``); what
    ``kunci`` makes the same, such as full width, is not foreign.
    """
    return next((huruf for huruf in nama if any(map(_strange, clean_kode(huruf)))), "")


def explain_foreign(teks: str, huruf: str) -> str:
    """The sentence about what ``find_foreign`` or ``find_foreign_letter`` found in a text."""
    return (
        f"Tanda ke-{teks.index(huruf) + 1}, “{huruf}”, bukan huruf Latin, angka 0–9 atau tanda "
        "baca biasa, walaupun mungkin mirip."
    )


def _latin(huruf: str) -> bool:
    """A letter of Latin-1 or Latin Extended-A, but for those that are an i or a k at a glance."""
    return huruf.isalpha() and "\u00c0" <= huruf <= "\u017f" and huruf not in "\u0131\u0138"


def _strange(huruf: str) -> bool:
    if huruf.isascii() or _latin(huruf) or unicodedata.category(huruf)[0] not in "LMN":
        return False
    return not unicodedata.normalize("NFD", huruf)[0].isascii()


def kunci(teks: str) -> str:
    """How names and codes are compared: without regard to case, spaces and kinds of dashes."""
    return clean_kode(teks).casefold()


def format_sidik(sidik: str) -> str:
    """The first 64 bits in four groups, as printed: ``1a2b-3c4d-5e6f-7a8b``."""
    return "-".join(sidik[awal : awal + 4] for awal in range(0, 16, 4))
