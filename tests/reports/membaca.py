"""Reading a PDF back: the lines of text with their place and size."""

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from pypdf import PdfReader
from reportlab.pdfbase.pdfmetrics import stringWidth

from sakip_desktop.reports.huruf import load_huruf

SANS = load_huruf("Liberation Sans")


@dataclass(frozen=True)
class Potongan:
    """One run of text on a page, points from the lower left corner."""

    teks: str
    x: float
    y: float
    ukuran: float
    lebar: float

    @property
    def kanan(self):
        return self.x + self.lebar


@lru_cache(maxsize=8)
def read_pdf(pdf):
    return PdfReader(BytesIO(pdf))


@lru_cache(maxsize=16)
def page_texts(pdf):
    """The text of each page; the same paper is read once."""
    return tuple(halaman.extract_text() for halaman in read_pdf(pdf).pages)


def whole_text(pdf):
    """All pages with the line breaks of wrapping taken out."""
    return " ".join(" ".join(page_texts(pdf)).split())


_terbaca = [None, []]  # the page whose runs were read last, and these


def runs(halaman):
    """The runs of a page, the DRAF across it left out."""
    if _terbaca[0] is not halaman:
        _terbaca[:] = halaman, _read_runs(halaman)
    return list(_terbaca[1])


def _read_runs(halaman):
    hasil = []

    def visit(teks, cm, tm, font, ukuran):
        isi = teks.strip()
        if isi and isi != "DRAF":
            nama = SANS.tebal if "Bold" in font["/BaseFont"] else SANS.biasa
            hasil.append(
                Potongan(isi, cm[4] + tm[4], cm[5] + tm[5], ukuran, stringWidth(isi, nama, ukuran))
            )

    halaman.extract_text(visitor_text=visit)
    return hasil


def overlaps(halaman):
    """Pairs of runs that stand on each other."""
    semua = runs(halaman)
    return [
        (satu.teks, lain.teks)
        for nomor, satu in enumerate(semua)
        for lain in semua[nomor + 1 :]
        if abs(satu.y - lain.y) < 0.7 * min(satu.ukuran, lain.ukuran)
        and satu.x < lain.kanan - 0.5
        and lain.x < satu.kanan - 0.5
    ]


def fonts(pdf):
    """Name of each font, and whether its file is embedded."""
    hasil = {}
    for halaman in read_pdf(pdf).pages:
        for font in halaman["/Resources"]["/Font"].values():
            isi = font.get_object()
            urai = isi.get("/FontDescriptor")
            hasil[isi["/BaseFont"]] = urai is not None and "/FontFile2" in urai.get_object()
    return hasil
