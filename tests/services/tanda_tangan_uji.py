"""A PDF signed as a service signs it: an incremental update with a signature behind the original.

The certificate is none: only what is looked at is there, the names and the digest.
"""

import hashlib
import re

_RUANG = 1024  # hex digits kept for the signature


def _der(tanda, isi):
    panjang = len(isi)
    kepala = bytes([panjang]) if panjang < 128 else b"\x82" + panjang.to_bytes(2, "big")
    return bytes([tanda]) + kepala + isi


def _cms(nama, sidik):
    cn = _der(0x30, bytes.fromhex("0603550403") + _der(0x0C, nama.encode()))
    pesan = _der(0x30, bytes.fromhex("06092a864886f70d010904") + _der(0x31, _der(0x04, sidik)))
    return _der(0x30, cn + pesan)


def object_of(isi, kata):
    """Number and body of the first object with a word in its dictionary."""
    for cocok in re.finditer(rb"(\d+) 0 obj\s*(.*?)endobj", isi, re.DOTALL):
        if kata in cocok[2]:
            return int(cocok[1]), cocok[2].strip()
    raise LookupError(kata)


def append(isi, *objek, akar=""):
    """Objects behind a PDF, as an incremental update with its table of places."""
    akar = akar.encode() or re.search(rb"/Root (\d+) 0 R", isi)[1]
    hasil, tabel = isi + b"\n", b"xref\n0 0\n"
    for satu in objek:
        nomor = int(satu.split()[0])
        tabel += b"%d 1\n%010d 00000 n \n" % (nomor, len(hasil))
        hasil += satu + b"\n"
    lama = isi[isi.rindex(b"startxref") :].split()[1]
    ekor = b"trailer\n<</Root %s 0 R/Size 990/Prev %s>>\nstartxref\n%d\n%%%%EOF\n"
    return hasil + tabel + ekor % (akar, lama, len(hasil))


def sign(isi, nama="Pejabat (Contoh)", *, salah=False):
    """A signed copy: field on the first page, catalogue with its form, signature with a digest."""
    nomor, halaman = object_of(isi, b"/Type /Page\n")
    katalog, isi_katalog = object_of(isi, b"/Type /Catalog")
    kosong = b"0" * _RUANG
    tanda = (
        b"901 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached"
        b"/M(D:20250805100000+07'00')/ByteRange [0 0000000000 0000000000 0000000000]"
        b"/Contents <" + kosong + b">>>\nendobj"
    )
    hasil = append(
        isi,
        b"902 0 obj\n<</Type/Annot/Subtype/Widget/FT/Sig/Rect[0 0 170 70]/V 901 0 R>>\nendobj",
        b"%d 0 obj\n%s/Annots[902 0 R]>>\nendobj" % (nomor, halaman.removesuffix(b">>")),
        b"%d 0 obj\n%s/AcroForm<</Fields[902 0 R]/SigFlags 3>>>>\nendobj"
        % (katalog, isi_katalog.removesuffix(b">>")),
        tanda,
    )
    awal = hasil.rindex(b"<" + kosong)
    akhir = awal + _RUANG + 2
    rentang = b"/ByteRange [0 %010d %010d %010d]" % (awal, akhir, len(hasil) - akhir)
    hasil = re.sub(rb"/ByteRange \[0 0+ 0+ 0+\]", rentang, hasil)
    sidik = hashlib.sha256(hasil[:awal] + hasil[akhir:] + (b"!" if salah else b"")).digest()
    heksa = _cms(nama, sidik).hex().encode().ljust(_RUANG, b"0")
    return hasil[: awal + 1] + heksa + hasil[awal + 1 + _RUANG :]
