"""Reading a PDF back: the lines of text with their place and size."""

from dataclasses import dataclass
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


def read_pdf(pdf):
    return PdfReader(BytesIO(pdf))


def page_texts(pdf):
    return [halaman.extract_text() for halaman in read_pdf(pdf).pages]


def whole_text(pdf):
    """All pages with the line breaks of wrapping taken out."""
    return " ".join(" ".join(page_texts(pdf)).split())


def runs(halaman):
    """The runs of a page, the DRAF across it left out."""
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
