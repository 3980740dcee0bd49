"""Where every word of a PDF stands, by ``pdftotext -bbox``, and what is wrong with that.

Also the worst words that people type.
"""

import subprocess
from dataclasses import dataclass, fields, is_dataclass, replace

from defusedxml import ElementTree

NS = "{http://www.w3.org/1999/xhtml}"
TEPI = 14  # points: what office printers reach
MM = 72 / 25.4
SENTUH = 1.5  # points by which neighbouring letters may touch

ANEH = "A<b>tebal</b> & “kutip” عربي 😀 日本 {tidak} #$"
NAMA = "Ir. Sampelnama Sangatpanjangsekali Bersambungterus, S.T., M.Si"
# What names a thing in any record: there it may be as long as people make it.
BERNAMA = {"nama", "uraian", "kegiatan", "keluaran", "jadwal", "unit", "jabatan", "judul", "letak"}


def lengthen(rekam):
    """The same record with every name in it three lines long."""
    ubah = {}
    for satu in fields(rekam):
        isi = getattr(rekam, satu.name)
        if isinstance(isi, tuple):
            ubah[satu.name] = tuple(lengthen(s) if is_dataclass(s) else s for s in isi)
        elif is_dataclass(isi) and satu.name not in ("kepala", "isian"):
            ubah[satu.name] = lengthen(isi)
        elif type(isi) is str and satu.name in BERNAMA:
            ubah[satu.name] = f"{isi} {NAMA} {ANEH}"
    return replace(rekam, **ubah)


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
    teks = isi.decode(errors="replace")  # poppler writes an emoji of the title in halves
    bersih = teks.translate({ord(h): None for h in set(teks) if not h.isprintable() and h != "\n"})
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


def outside(halaman, margin_mm=None):
    """Words that a printer would cut, or that stand beside the column of text.

    Args:
        halaman: the page.
        margin_mm: top, right, bottom, left of the office's paper; head and foot may use them.
    """
    _, kanan, _, kiri = (max(satu * MM - 1, TEPI) for satu in margin_mm or (0,) * 4)
    return [
        satu
        for satu in halaman.kata
        if satu.kiri < kiri
        or satu.kanan > halaman.lebar - kanan
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
