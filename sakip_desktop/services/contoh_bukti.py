"""Small files for the sample offices, made here so that the same command gives the same office."""

import struct
import zlib
from datetime import date

from sakip_desktop.domain.dokumen_kantor import MacamDokumen
from sakip_desktop.services.dokumen_kantor import DokumenInput

BUKTI = (
    # indikator, kind, name of the file
    ("IKK-04", "LRA bulanan", "LRA Desember.pdf"),
    ("LN-03", "Daftar gaji bulanan", "Pindaian daftar gaji.pdf"),
    ("IKU-04", "Rekap agenda", "Rekap agenda.pdf"),
    ("IKU-04", "Daftar hadir", "Foto daftar hadir.png"),
)
TAUTAN = ("LN-02", "Surat pengantar laporan", "https://contoh.go.id/surat-pengantar")


def daftar(tahun: int) -> tuple[tuple[DokumenInput, str], ...]:
    """The documents of the sample office's year, each with the name of its file, if it has one."""

    def satu(macam: MacamDokumen, judul: str, **lain: object) -> DokumenInput:
        return DokumenInput(tahun=tahun, macam=macam, judul=judul, **lain)  # type: ignore[arg-type]

    return (
        (
            satu(
                MacamDokumen.RENSTRA,
                f"Renstra {tahun - 4}–{tahun} (Contoh)",
                nomor=f"7 Tahun {tahun - 4}",
                tanggal=date(tahun - 4, 3, 3),
            ),
            "Renstra.pdf",
        ),
        (
            satu(MacamDokumen.RENJA, f"Renja {tahun} (Contoh)", tanggal=date(tahun - 1, 7, 15)),
            "Renja.pdf",
        ),
        (
            satu(
                MacamDokumen.PK,
                f"Perjanjian Kinerja {tahun} (Contoh)",
                nomor=f"PK/1/{tahun}",
                tanggal=date(tahun, 1, 6),
            ),
            "Perjanjian Kinerja.pdf",
        ),
        (satu(MacamDokumen.DPA, f"DPA {tahun} (Contoh)", catatan="Naskah di Bagian Keuangan."), ""),
        (
            satu(
                MacamDokumen.SKM,
                "SKM semester I (Contoh)",
                tautan="https://contoh.go.id/skm",
            ),
            "",
        ),
    )


def make_file(nama: str) -> bytes:
    """A tiny file of the kind that its name says; a *Pindaian* is a picture on a page."""
    if nama.endswith(".png"):
        return _png(480, 320)
    return _scan() if nama.startswith("Pindaian") else _paper(nama.removesuffix(".pdf"))


def _paper(teks: str) -> bytes:
    """One page of A4 with a line of text."""
    isi = f"BT /F1 20 Tf 72 740 Td ({teks}) Tj 0 -28 Td /F1 12 Tf (Berkas contoh.) Tj ET"
    return _pdf(isi.encode("latin-1", "replace"), b"/Font << /F1 5 0 R >>", _HURUF)


def _scan() -> bytes:
    """One page of A4 with a picture and no text."""
    titik = zlib.compress(bytes(235 if (x // 6 + y // 4) % 5 else 90 for y in range(64)
                                for x in range(48)))  # fmt: skip
    gambar = b"<< /Type /XObject /Subtype /Image /Width 48 /Height 64 /BitsPerComponent 8 "
    gambar += b"/ColorSpace /DeviceGray /Filter /FlateDecode /Length %d >>" % len(titik)
    return _pdf(
        b"q 480 0 0 640 57 100 cm /I1 Do Q",
        b"/XObject << /I1 5 0 R >>",
        gambar + b"\nstream\n" + titik + b"\nendstream",
    )


_HURUF = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def _pdf(isi: bytes, sumber: bytes, lain: bytes) -> bytes:
    """A PDF of one page: its content, what that refers to, and that object."""
    objek = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << "
        + sumber
        + b" >> >>",
        b"<< /Length %d >>\nstream\n" % len(isi) + isi + b"\nendstream",
        lain,
    )
    hasil, letak = b"%PDF-1.4\n", []
    for nomor, satu in enumerate(objek, start=1):
        letak.append(len(hasil))
        hasil += b"%d 0 obj\n" % nomor + satu + b"\nendobj\n"
    tabel = b"".join(b"%010d 00000 n \n" % satu for satu in letak)
    return (
        hasil
        + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objek) + 1)
        + tabel
        + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (len(objek) + 1, len(hasil))
    )


def _png(lebar: int, tinggi: int) -> bytes:
    """A picture with lines, as of a photographed list."""

    def bagian(nama: bytes, isi: bytes) -> bytes:
        return struct.pack(">I", len(isi)) + nama + isi + struct.pack(">I", zlib.crc32(nama + isi))

    baris = [
        b"\0" + (b"\xd9\xc9\xa8" if y % 32 < 29 else b"\x50\x48\x40") * lebar for y in range(tinggi)
    ]
    kepala = struct.pack(">IIBBBBB", lebar, tinggi, 8, 2, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            bagian(b"IHDR", kepala),
            bagian(b"IDAT", zlib.compress(b"".join(baris))),
            bagian(b"IEND", b""),
        )
    )
