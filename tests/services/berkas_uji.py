"""Files as people bring them, real ones: papers, scans, sheets, a film, and hostile ones."""

import struct
import zipfile
import zlib
from io import BytesIO

from openpyxl import Workbook
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

_TIPE = (
    b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    b'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
)


def png(lebar=8, tinggi=6, *, warna=b"\x20\x60\xa0"):
    """A picture of one colour."""

    def chunk(nama, isi):
        return struct.pack(">I", len(isi)) + nama + isi + struct.pack(">I", zlib.crc32(nama + isi))

    kepala = struct.pack(">IIBBBBB", lebar, tinggi, 8, 2, 0, 0, 0)
    titik = zlib.compress((b"\0" + warna * lebar) * tinggi) if lebar * tinggi < 10**6 else b""
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", kepala),
            chunk(b"IDAT", titik),
            chunk(b"IEND", b""),
        )
    )


def jpg(lebar=16, tinggi=12):
    """A photograph."""
    from PIL import Image

    hasil = BytesIO()
    Image.new("RGB", (lebar, tinggi), (200, 120, 40)).save(hasil, "JPEG")
    return hasil.getvalue()


def pdf(teks="Laporan hasil", *, mampat=1, ascii85=False):
    """A paper with text."""
    hasil = BytesIO()
    kertas = Canvas(hasil, pageCompression=mampat, invariant=1)
    kertas.drawString(72, 700, teks)
    kertas.save()
    return hasil.getvalue()


def pindaian_pdf(*, teks=""):
    """A scan: a picture on a page, with invisible words where they were recognised."""
    hasil = BytesIO()
    kertas = Canvas(hasil, invariant=1)
    kertas.drawImage(ImageReader(BytesIO(jpg(64, 64))), 0, 0, 500, 700)
    if teks:
        kertas.drawString(10, 10, teks)
    kertas.save()
    return hasil.getvalue()


def xlsx(isi="Rekap"):
    """A workbook."""
    buku = Workbook()
    buku[buku.sheetnames[0]]["A1"] = isi
    hasil = BytesIO()
    buku.save(hasil)
    return hasil.getvalue()


def docx(**lain):
    """A letter: the parts of a Word file, with others beside them."""
    return arsip({"word/document.xml": b"<w:document/>"} | lain)


def arsip(isi):
    """A zip with the parts of an Office file."""
    hasil = BytesIO()
    with zipfile.ZipFile(hasil, "w", zipfile.ZIP_DEFLATED) as zip_:
        zip_.writestr("[Content_Types].xml", _TIPE)
        for nama, data in isi.items():
            zip_.writestr(nama, data)
    return hasil.getvalue()


def mp4():
    """The beginning of a film."""
    return b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + b"\0\0\0\x08free"


SEMUA = {"pdf": pdf, "jpg": jpg, "jpeg": jpg, "png": png, "xlsx": xlsx, "docx": docx, "mp4": mp4}
