"""What came back signed: does it still show what was finalised, and do the signatures cover it.

An electronic signature is an *incremental update*: the bytes that were signed stay, and new objects
follow them; a signing service may also save the whole file anew before it signs.  The same way a
page can be replaced without touching one byte of the original.  So every state that somebody signed
and the one that a viewer shows now (``isi_pdf``) are held against what was finalised: the same
pages, nothing laid over them but the fields of signatures, no other way into the file.  What cannot
be read is not accepted.
"""

import hashlib
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from sakip_desktop.domain.arsip import TandaTangan
from sakip_desktop.services.isi_pdf import Aliran, Pdf, Rujuk

_WAKTU = re.compile(rb"D:(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?")
_UJUNG = re.compile(rb"startxref\s+\d{1,10}\s+%%EOF[\s\0]*\Z")
_KUNCI = re.compile(rb"/Encrypt\s*(?:\d+\s+\d+\s+R|<<)")
_EKOR = 1024
_TAMBAHAN_TERBESAR = 10 * 1024 * 1024  # a signature with its picture needs a hundredth of it
_TANDA_TERBANYAK = 50
_HALAMAN_TERBANYAK = 5_000
_BAGIAN_HALAMAN = 4  # a stamp covers a quarter of the page at most

# What a signer may write into a page or the catalogue besides what was there.
_BOLEH_HALAMAN = frozenset({"Annots", "LastModified", "Tabs", "PieceInfo", "Parent", "Contents"})
_BOLEH_KATALOG = frozenset(
    {"AcroForm", "DSS", "Extensions", "Perms", "Version", "Metadata", "Pages"}
)
_WARISAN = ("Resources", "MediaBox", "CropBox", "Rotate")
_BUNGKUS = frozenset({"Length", "Filter", "DecodeParms"})  # how a stream is stored

_DIGANTI = "halamannya diganti"
_KATALOG = "katalog dokumennya diganti"
_CAP = "ada catatan atau cap yang ditempelkan di atas halaman"
_PROGRAM = "ada program yang disisipkan"
_SEBAGIAN = (
    "tanda tangannya tidak mencakup seluruh berkas: hanya sebagian yang ditandatangani, atau "
    "berkasnya disimpan ulang sesudah ditandatangani"
)
_TAK_COCOK = (
    "berkasnya diubah sesudah ditandatangani (sidik di dalam tanda tangannya tidak cocok dengan "
    "isi berkas)"
)


def find_change(asli: bytes, seluruh: bytes) -> str:
    """What differs from what was finalised or signed, in a few words; empty for nothing.

    Args:
        asli: the bytes that were finalised.
        seluruh: a file that begins with them, or that was saved anew.
    """
    if len(seluruh) - len(asli) > _TAMBAHAN_TERBESAR:
        return "tambahannya terlalu besar untuk tanda tangan"
    if not _UJUNG.search(seluruh[-_EKOR:]):
        return (
            "ujungnya bukan ujung PDF (terpotong, atau ada bita lain yang ditambahkan di "
            "belakangnya)"
        )
    if is_locked(seluruh):
        return "berkasnya dikunci"
    try:
        return _find_change(asli, seluruh)
    except Exception:  # noqa: BLE001 - a dozen kinds, all meaning the same: somebody's bytes
        return "susunan berkasnya tidak dapat dibaca"


def find_signatures(isi: bytes) -> tuple[TandaTangan, ...]:
    """The signatures in a file that ``find_change`` found nothing against.

    Whether the certificate behind one is genuine is not looked into.
    """
    return tuple(satu.tanda for satu in _signatures(Pdf(isi), isi) if not satu.cap_waktu)


def is_locked(isi: bytes) -> bool:
    """Whether a PDF is locked with a password, or against changes."""
    return _KUNCI.search(isi) is not None


def read_keywords(isi: bytes) -> bytes:
    """The keywords among the properties of a file; empty where they cannot be read."""
    try:
        pdf = Pdf(isi)
        sifat = pdf.get(pdf.penutup.get("Info"))
        kata = pdf.get(sifat.get("Keywords"))
    except Exception:  # noqa: BLE001 - somebody's bytes
        return b""
    return bytes(kata).replace(b"\0", b"") if isinstance(kata, bytes) else b""


def _find_change(asli: bytes, seluruh: bytes) -> str:
    kini = Pdf(seluruh)
    tanda = list(_signatures(kini, seluruh))
    for satu in tanda:
        if satu.salah:
            return satu.salah
    ulang = not seluruh.startswith(asli)
    if ulang and not tanda:
        return _compare(Pdf(asli), kini, longgar=True)
    keadaan = [*sorted({satu.akhir for satu in tanda}), len(seluruh)]
    if not ulang and keadaan[0] <= len(asli):
        return _SEBAGIAN
    lama = Pdf(asli)
    for ke, akhir in enumerate(keadaan):
        baru = Pdf(seluruh[:akhir])
        if masalah := _compare(lama, baru, longgar=ulang and ke == 0):
            return masalah
        lama = baru
    return ""


# --- signatures ----------------------------------------------------------------------------------

_OID_NAMA = bytes.fromhex("0603550403")  # commonName
_OID_SIDIK = bytes.fromhex("06092a864886f70d010904")  # messageDigest
_SIDIK = {20: hashlib.sha1, 32: hashlib.sha256, 48: hashlib.sha384, 64: hashlib.sha512}
_BERSIDIK = frozenset({"ETSI.CAdES.detached", "adbe.pkcs7.detached"})


class _Tanda(NamedTuple):
    """A signature, where what it covers ends, and what is wrong with it; or a time stamp."""

    tanda: TandaTangan
    akhir: int = 0
    salah: str = ""
    cap_waktu: bool = False


def _signatures(pdf: Pdf, isi: bytes) -> Iterator[_Tanda]:
    for kamus in _signed(pdf).values():
        rentang = [int(pdf.get(satu)) for satu in pdf.get(kamus.get("ByteRange")) or []]
        der = pdf.get(kamus.get("Contents"))
        if len(rentang) != 4 or not isinstance(der, bytes) or not der.strip(b"\0"):
            yield _Tanda(TandaTangan(), salah=_SEBAGIAN)
            continue
        a, b, c, d = rentang
        akhir = c + d
        # What it leaves out is its own value and nothing else, and it goes to the end of a state.
        lubang = isi[b:c]
        if (
            a != 0
            or not 0 < b < c <= akhir <= len(isi)
            or not (lubang.startswith(b"<") and lubang.endswith(b">"))
            or lubang[1:-1].strip(b"0123456789abcdefABCDEF")
            or bytes.fromhex(lubang[1:-1].decode()) != der
            or not _UJUNG.search(isi[max(akhir - _EKOR, 0) : akhir])
        ):
            yield _Tanda(TandaTangan(), salah=_SEBAGIAN)
            continue
        tercakup = isi[:b] + isi[c:akhir]
        cap = kamus.get("Type") == "DocTimeStamp"
        cocok = _digest_fits(kamus, der, tercakup, cap=cap)
        yield _Tanda(
            TandaTangan(nama=_names(der), waktu=_moment(pdf, kamus), cocok=cocok),
            akhir,
            _TAK_COCOK if cocok is False else "",
            cap,
        )


def _signed(pdf: Pdf) -> dict[int, dict[str, Any]]:
    """The signatures that the form of a file leads to, by number of their object."""
    formulir = pdf.get(pdf.akar.get("AcroForm"))
    antre = list(pdf.get(formulir.get("Fields")) or []) if isinstance(formulir, dict) else []
    hasil: dict[int, dict[str, Any]] = {}
    dilihat: set[int] = set()
    while antre:
        rujuk = antre.pop(0)
        medan = pdf.get(rujuk)
        if not isinstance(medan, dict) or not isinstance(rujuk, Rujuk) or rujuk.nomor in dilihat:
            continue
        dilihat.add(rujuk.nomor)
        antre += pdf.get(medan.get("Kids")) or []
        nilai = medan.get("V")
        isi = pdf.get(nilai)
        if _inherited(pdf, medan, "FT") == "Sig" and isinstance(isi, dict):
            if not isinstance(nilai, Rujuk) or len(hasil) == _TANDA_TERBANYAK:
                raise ValueError(nilai)
            hasil[nilai.nomor] = isi
    return hasil


def _inherited(pdf: Pdf, medan: dict[str, Any], kunci: str) -> Any:  # noqa: ANN401
    """A value of a field, or of the field above it."""
    induk: Any = pdf.get(medan.get("Parent"))
    isi = medan.get(kunci)
    return induk.get(kunci) if isi is None and isinstance(induk, dict) else isi


def _moment(pdf: Pdf, kamus: dict[str, Any]) -> str:
    """When a signature says that it was made."""
    isi = pdf.get(kamus.get("M"))
    cocok = _WAKTU.match(isi) if isinstance(isi, bytes) else None
    if cocok is None:
        return ""
    tahun, bulan, hari, jam, menit = (satu.decode() if satu else "00" for satu in cocok.groups())
    return f"{hari}-{bulan}-{tahun} {jam}.{menit}"


def _names(der: bytes) -> tuple[str, ...]:
    """Common names in the certificates, each once."""
    hasil: dict[str, None] = {}
    letak = 0
    while (letak := der.find(_OID_NAMA, letak)) >= 0:
        letak += len(_OID_NAMA)
        isi = _short(der, letak)
        jenis = der[letak : letak + 1]
        if isi and jenis in b"\x0c\x13\x14\x16\x1e":
            teks = isi.decode("utf-16-be" if jenis == b"\x1e" else "utf-8", "replace")
            hasil[" ".join("".join(h for h in teks if h.isprintable()).split())] = None
    return tuple(hasil)


def _digest_fits(kamus: dict[str, Any], der: bytes, tercakup: bytes, *, cap: bool) -> bool | None:
    """Whether the digest in a signature is that of the bytes that it covers; None for unknown."""
    if cap:  # the digest stands in the stamp itself
        return any(cara(tercakup).digest() in der for cara in _SIDIK.values())
    letak = der.find(_OID_SIDIK)
    if letak < 0 or kamus.get("SubFilter") not in _BERSIDIK:
        return None
    letak += len(_OID_SIDIK)
    himpunan = _short(der, letak)  # SET of one OCTET STRING
    sidik = _short(himpunan, 0) if der[letak : letak + 1] == b"\x31" else b""
    if len(sidik) not in _SIDIK:
        return None
    return _SIDIK[len(sidik)](tercakup).digest() == sidik


def _short(der: bytes, letak: int) -> bytes:
    """The content of a DER value of less than 128 bytes; empty for another."""
    panjang = der[letak + 1] if letak + 1 < len(der) else 0x80
    return der[letak + 2 : letak + 2 + panjang] if panjang < 0x80 else b""


# --- what is shown -------------------------------------------------------------------------------


def _compare(lama: Pdf, baru: Pdf, *, longgar: bool) -> str:
    """What the later of two states shows otherwise than the earlier; empty for nothing.

    Args:
        lama: the earlier.
        baru: the later.
        longgar: it was saved anew, which may lose what no page shows (bookmarks).
    """
    halaman_lama, halaman_baru = _pages(lama), _pages(baru)
    if len(halaman_lama) != len(halaman_baru):
        return _DIGANTI
    beda = _Beda(lama, baru)
    beda.halaman = {
        satu.nomor: lain.nomor
        for (satu, _), (lain, _) in zip(halaman_lama, halaman_baru, strict=True)
    }
    for (_, satu), (_, lain) in zip(halaman_lama, halaman_baru, strict=True):
        sama = beda.same_dict(satu, lain, _BOLEH_HALAMAN)
        if not sama or _drawing(lama, satu) != _drawing(baru, lain):
            return _DIGANTI
    kunci = baru.akar.keys() if longgar else lama.akar.keys() | baru.akar.keys()
    for kata in kunci - _BOLEH_KATALOG:
        if not beda.same(lama.akar.get(kata), baru.akar.get(kata)):
            return _KATALOG
    formulir = baru.get(baru.akar.get("AcroForm"))
    if isinstance(formulir, dict) and "XFA" in formulir:
        return _PROGRAM
    tanda = set(_signed(baru))
    for (_, satu), (_, lain) in zip(halaman_lama, halaman_baru, strict=True):
        if masalah := _laid_over(beda, satu, lain, tanda):
            return masalah
    return ""


def _pages(pdf: Pdf) -> list[tuple[Rujuk, dict[str, Any]]]:
    """Every page in its order, with what it inherits."""
    hasil: list[tuple[Rujuk, dict[str, Any]]] = []
    antre: list[tuple[Any, dict[str, Any]]] = [(pdf.akar.get("Pages"), {})]
    dilihat: set[int] = set()
    while antre:
        rujuk, warisan = antre.pop()
        simpul = pdf.get(rujuk)
        if not isinstance(rujuk, Rujuk) or not isinstance(simpul, dict) or rujuk.nomor in dilihat:
            raise ValueError(rujuk)
        dilihat.add(rujuk.nomor)
        warisan = warisan | {satu: simpul[satu] for satu in _WARISAN if satu in simpul}
        if simpul.get("Type") == "Pages":
            antre += [(satu, warisan) for satu in reversed(pdf.get(simpul["Kids"]))]
        elif simpul.get("Type") == "Page":
            hasil.append((rujuk, warisan | simpul))
        else:
            raise ValueError(rujuk)
        if len(dilihat) > _HALAMAN_TERBANYAK:
            raise ValueError(rujuk)
    return hasil


def _laid_over(beda: "_Beda", lama: dict[str, Any], baru: dict[str, Any], tanda: set[int]) -> str:
    """What is wrong with the marks over a page: only fields of signatures may be added.

    Args:
        beda: the two states.
        lama: the page in the earlier.
        baru: the page in the later.
        tanda: objects of the signatures that no mark has claimed yet.
    """
    dulu = beda.lama.get(lama.get("Annots")) or []
    kini = beda.baru.get(baru.get("Annots")) or []
    if len(kini) < len(dulu):
        return _DIGANTI
    for ke, satu in enumerate(kini):
        catatan = beda.baru.get(satu)
        if not isinstance(catatan, dict):
            return _CAP
        bertanda = isinstance(_inherited(beda.baru, catatan, "V"), Rujuk)
        if ke < len(dulu):
            asal = beda.lama.get(dulu[ke])
            kosong = _is_field(beda.lama, asal) and _inherited(beda.lama, asal, "V") is None
            if not (kosong and bertanda) and not beda.same(dulu[ke], satu):
                return _CAP
            if not bertanda:
                continue
        if masalah := _field_fault(beda.baru, baru, catatan, tanda):
            return masalah
    return ""


def _is_field(pdf: Pdf, catatan: Any) -> bool:  # noqa: ANN401
    return (
        isinstance(catatan, dict)
        and pdf.get(catatan.get("Subtype")) == "Widget"
        and pdf.get(_inherited(pdf, catatan, "FT")) == "Sig"
    )


def _field_fault(
    pdf: Pdf, halaman: dict[str, Any], catatan: dict[str, Any], tanda: set[int]
) -> str:
    """What is wrong with a field of a signature on a page."""
    if not _is_field(pdf, catatan):
        return _CAP
    if {"A", "AA"} & catatan.keys():
        return _PROGRAM
    nilai = _inherited(pdf, catatan, "V")
    if nilai is not None:
        if not isinstance(nilai, Rujuk) or nilai.nomor not in tanda:
            return _CAP
        tanda.discard(nilai.nomor)  # one signature, one stamp
    elif "AP" in catatan:
        return _CAP
    if _area(pdf, catatan["Rect"]) * _BAGIAN_HALAMAN > _area(pdf, halaman["MediaBox"]):
        return "cap tanda tangannya menutupi halaman"
    return ""


def _area(pdf: Pdf, kotak: Any) -> float:  # noqa: ANN401
    kiri, bawah, kanan, atas = (float(pdf.get(satu)) for satu in pdf.get(kotak))
    return abs(kanan - kiri) * abs(atas - bawah)


class _Beda:
    """Two states of a file, compared value by value through their references.

    Attributes:
        halaman: object of each page in the earlier, with that of the same page in the later.
    """

    def __init__(self, lama: Pdf, baru: Pdf) -> None:
        self.lama, self.baru = lama, baru
        self.halaman: dict[int, int] = {}
        self._dilihat: set[tuple[int, int]] = set()

    def same_dict(
        self, satu: dict[str, Any], lain: dict[str, Any], kecuali: frozenset[str]
    ) -> bool:
        """Whether two dictionaries say the same but for some of their words."""
        return self.same(
            {k: v for k, v in satu.items() if k not in kecuali},
            {k: v for k, v in lain.items() if k not in kecuali},
        )

    def same(self, satu: Any, lain: Any) -> bool:  # noqa: ANN401
        """Whether two values are the same, whatever objects they are stored in."""
        antre = [(satu, lain)]
        while antre:
            bagian = self._parts(*antre.pop())
            if bagian is None:
                return False
            antre += bagian
        return True

    def _parts(self, satu: Any, lain: Any) -> list[tuple[Any, Any]] | None:  # noqa: ANN401
        """What has to be the same for two values to be the same; None where they are not."""
        if isinstance(satu, Rujuk) and isinstance(lain, Rujuk):
            if satu.nomor in self.halaman:
                return [] if self.halaman[satu.nomor] == lain.nomor else None
            if (satu.nomor, lain.nomor) in self._dilihat:
                return []
            self._dilihat.add((satu.nomor, lain.nomor))
        satu, lain = self.lama.get(satu), self.baru.get(lain)
        if isinstance(satu, Aliran) and isinstance(lain, Aliran):
            if not self._same_stream(satu, lain):
                return None
            satu, lain = (
                {k: v for k, v in s.kamus.items() if k not in _BUNGKUS} for s in (satu, lain)
            )
        if isinstance(satu, dict) and isinstance(lain, dict):
            kunci = satu.keys() - {"Parent"}
            sama = kunci == lain.keys() - {"Parent"}
            return [(satu[k], lain[k]) for k in kunci] if sama else None
        if isinstance(satu, list) and isinstance(lain, list):
            return list(zip(satu, lain, strict=True)) if len(satu) == len(lain) else None
        if isinstance(satu, float) and isinstance(lain, float):
            return [] if abs(satu - lain) < 0.01 else None
        return [] if type(satu) is type(lain) and satu == lain else None

    def _same_stream(self, satu: Aliran, lain: Aliran) -> bool:
        terbungkus = [[s.kamus.get(k) for k in ("Filter", "DecodeParms")] for s in (satu, lain)]
        if satu.mentah == lain.mentah and terbungkus[0] == terbungkus[1]:
            return True
        return self.lama.unpack(satu) == self.baru.unpack(lain)


def _drawing(pdf: Pdf, halaman: dict[str, Any]) -> bytes:
    """What a page draws; it may lie in several streams."""
    isi = pdf.get(halaman.get("Contents"))
    bagian = [pdf.get(satu) for satu in isi] if isinstance(isi, list) else [isi]
    if not all(isinstance(satu, Aliran) for satu in bagian):
        raise ValueError(halaman)
    return b"\n".join(pdf.unpack(satu).strip() for satu in bagian)
