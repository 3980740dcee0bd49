"""Where every word of a PDF stands, by ``pdftotext -bbox``, and what is wrong with that."""

import subprocess
from dataclasses import dataclass

from defusedxml import ElementTree

NS = "{http://www.w3.org/1999/xhtml}"
TEPI = 14  # points: what office printers reach
SENTUH = 1.5  # points by which neighbouring letters may touch


@dataclass(frozen=True)
class Kata:
    teks: str
    kiri: float
    atas: float
    kanan: float
    bawah: float

    @property
    def tinggi(self):
        return self.bawah - self.atas


@dataclass(frozen=True)
class HalamanKata:
    lebar: float
    tinggi: float
    kata: tuple[Kata, ...]


def read_words(pdf):
    """Every page with its words; DRAF across the page is left out."""
    isi = subprocess.run(
        ["pdftotext", "-bbox", "-enc", "UTF-8", "-", "-"],
        input=pdf,
        capture_output=True,
        check=True,
    ).stdout
    bersih = "".join(h for h in isi.decode() if h.isprintable() or h in "\n ")
    hasil = []
    for halaman in ElementTree.fromstring(bersih).iter(f"{NS}page"):
        kata = tuple(
            Kata(satu.text, *(float(satu.get(k)) for k in ("xMin", "yMin", "xMax", "yMax")))
            for satu in halaman.iter(f"{NS}word")
            if satu.text
        )
        hasil.append(
            HalamanKata(
                float(halaman.get("width")),
                float(halaman.get("height")),
                tuple(satu for satu in kata if satu.tinggi < 40),
            )
        )
    return hasil


def outside(halaman):
    """Words that a printer would cut."""
    return [
        satu
        for satu in halaman.kata
        if satu.kiri < TEPI
        or satu.kanan > halaman.lebar - TEPI
        or satu.atas < TEPI
        or satu.bawah > halaman.tinggi - TEPI
    ]


def overlapping(halaman):
    """Pairs of words that stand on each other."""
    urut = sorted(halaman.kata, key=lambda satu: satu.atas)
    hasil = []
    for ke, satu in enumerate(urut):
        for lain in urut[ke + 1 :]:
            if lain.atas > satu.bawah:
                break
            lebar = min(satu.kanan, lain.kanan) - max(satu.kiri, lain.kiri)
            tinggi = min(satu.bawah, lain.bawah) - lain.atas
            if lebar > SENTUH and tinggi > 0.45 * min(satu.tinggi, lain.tinggi):
                hasil.append((satu, lain))
    return hasil


def above(halaman, teks):
    """Words above the last one of a text on a page; None where the text is not."""
    awal = [satu for satu in halaman.kata if satu.teks == teks]
    if not awal:
        return None
    return [satu for satu in halaman.kata if satu.bawah < max(a.atas for a in awal)]
