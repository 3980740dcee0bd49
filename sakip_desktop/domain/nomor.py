"""Numbers of letters by an office's own pattern.

Permendagri 1/2023 has a number of classification, running number, unit and year; offices write it
in many ways, so the pattern is theirs: ``{klasifikasi}/{urut}/{kode_unit}/{bulan_romawi}/{tahun}``.
"""

import re
from collections.abc import Mapping
from datetime import date

from sakip_desktop.domain.errors import DataTidakSah

POLA_BAWAAN = "{klasifikasi}/{urut}/{kode_unit}/{tahun}"
"""Used for letters by an office that fixed no pattern."""
_POLA_BUKU: Mapping[str, str] = {
    "keputusan": "{klasifikasi}/{urut}/KPTS/{kode_unit}/{tahun}",
    "dokumen": "{klasifikasi}/{urut3}/{kode_unit}/{tahun}",
}
"""For the other books, which count on their own: the same number is never given in two of them."""

KATA_POLA: Mapping[str, str] = {
    "klasifikasi": "kode klasifikasi arsip, misalnya 000.8.6",
    "urut": "nomor urut pada buku agenda",
    "urut3": "nomor urut tiga angka, misalnya 007",
    "kode_unit": "kode perangkat daerah, misalnya Set.DPRD",
    "bulan_romawi": "bulan dengan angka romawi",
    "bulan": "bulan dengan angka",
    "tahun": "tahun surat",
}
"""What may stand in a pattern, and what it stands for."""

_KATA = re.compile(r"\{([^{}]*)\}")
_ISI = {
    "urut": r"\d+(?:\.[a-z])?",
    "urut3": r"\d+(?:\.[a-z])?",
    "bulan_romawi": "[IVX]+",
    "bulan": r"\d\d",
    "tahun": r"\d{4}",
}
_ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def find_pola(pola: Mapping[str, str], buku: str) -> str:
    """The pattern of a book: the office's, or what it begins with."""
    return pola.get(buku) or _POLA_BUKU.get(buku, POLA_BAWAAN)


def check_pola(pola: str) -> str:
    """A pattern that can be used.

    Raises:
        DataTidakSah: it has an unknown word, an odd brace, or nothing that tells numbers apart.
    """
    pola = " ".join(pola.split())
    kata = _KATA.findall(pola)
    asing = [satu for satu in kata if satu not in KATA_POLA]
    if asing or "{" in _KATA.sub("", pola) or "}" in _KATA.sub("", pola):
        raise DataTidakSah(
            f"Pola nomor “{pola}” tidak dapat dipakai.",
            f"Kata yang tidak dikenal: {', '.join(asing)}."
            if asing
            else "Kurung kurawalnya tidak berpasangan.",
            "Yang dikenal: " + ", ".join(f"{{{satu}}}" for satu in KATA_POLA) + ".",
        )
    if not {"urut", "urut3"} & set(kata):
        raise DataTidakSah(
            f"Pola nomor “{pola}” tidak dapat dipakai.",
            "Tanpa {urut} semua surat bernomor sama.",
            f"Tulis misalnya {POLA_BAWAAN}",
        )
    if "tahun" not in kata:
        raise DataTidakSah(
            f"Pola nomor “{pola}” tidak dapat dipakai.",
            "Nomor urut mulai dari 1 setiap tahun; tanpa {tahun} nomornya terulang.",
            f"Tulis misalnya {POLA_BAWAAN}",
        )
    return pola


def make_nomor(
    pola: str, urut: int, hari: date, *, klasifikasi: str, kode_unit: str, sisipan: str = ""
) -> str:
    """A number by a pattern.

    Args:
        pola: as ``check_pola`` lets it through.
        urut: running number in its book and year.
        hari: the day on the letter.
        klasifikasi: classification of the archive; empty leaves its part out.
        kode_unit: the office's part; empty leaves its part out.
        sisipan: letter of one that was put between two others later: ``12.a``.
    """
    isi = {
        "klasifikasi": klasifikasi.strip(),
        "urut": f"{urut}{sisipan and '.'}{sisipan}",
        "urut3": f"{urut:03d}{sisipan and '.'}{sisipan}",
        "kode_unit": kode_unit.strip(),
        "bulan_romawi": _ROMAWI[hari.month - 1],
        "bulan": f"{hari.month:02d}",
        "tahun": str(hari.year),
    }
    nomor = _KATA.sub(lambda kata: isi[kata[1]], pola)
    # What is empty leaves no double or leading separator behind.
    return re.sub(r"([/.\-])\1+", r"\1", nomor).strip("/-. ")


def read_klasifikasi(pola: str, nomor: str) -> str:
    """The classification in a number that was made by a pattern; empty where it cannot be told."""
    # An office without a code leaves it out, and what parts it from the next.
    for tanpa_kode in (False, True):
        cari = _pattern(pola, tanpa_kode=tanpa_kode)
        cocok = re.fullmatch(cari, nomor) if "<klasifikasi>" in cari else None
        if cocok is not None:
            return cocok["klasifikasi"]
    return ""


def _pattern(pola: str, *, tanpa_kode: bool) -> str:
    cari, lewati = "", False
    for ke, satu in enumerate(_KATA.split(pola)):  # text, word, text, word, …
        if ke % 2 == 0:
            cari += "" if lewati else re.escape(satu)
            lewati = False
        elif satu == "klasifikasi" and "<klasifikasi>" not in cari:
            cari += r"(?P<klasifikasi>[^/\s]+?)"
        elif satu == "kode_unit" and tanpa_kode:
            lewati = True
        else:
            cari += _ISI.get(satu, ".+?")
    return cari
