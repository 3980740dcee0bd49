"""A PDF as a reader takes it: objects by way of its table of places, from the end of the file.

There is no PDF library below the window.  What a viewer shows follows the table at the end, so that
is what is read: plain tables and streams, objects that are packed into streams, each where the
table says and nowhere else.  What is written in another way, or not as it should be, is refused
(``ValueError``): these are files from outside.
"""

import base64
import binascii
import re
import zlib
from typing import Any, NamedTuple

_OBJEK = re.compile(rb"\s*(\d{1,7})\s+\d{1,5}\s+obj\b")
_ALIRAN = re.compile(rb"\s*stream(?:\r\n|\n)")
_TAMAT = re.compile(rb"\s*endstream")
_AKHIR = re.compile(rb"startxref\s+(\d{1,10})\s+%%EOF[\s\0]*\Z")
_BAGIAN = re.compile(rb"\s*(\d{1,7})[ ]+(\d{1,6})[ ]*\r?\n")
_BARIS = re.compile(rb"(\d{10}) (\d{5}) ([nf])(?: ?[\r\n]{1,2})")
_UJUNG = 2048  # bytes at the end in which the last table is named
_TERBUKA = 64 * 1024 * 1024  # of all streams that are unpacked
_TABEL_TERBANYAK = 100
_OBJEK_TERBANYAK = 200_000
_TEKS_TERPANJANG = 1024 * 1024
_LARIK_TERPANJANG = 50_000
_TERDALAM = 50


class Rujuk(NamedTuple):
    """A reference to another object."""

    nomor: int
    generasi: int


class Nama(str):
    """A name: ``/Page`` without its stroke."""

    __slots__ = ()


class Aliran(NamedTuple):
    """A stream: its dictionary and its bytes as they are in the file."""

    kamus: dict[str, Any]
    mentah: bytes


class Pdf:
    """The objects of a file; raises ``ValueError`` where it cannot be read.

    Attributes:
        akar: dictionary of the catalogue.
        penutup: dictionary of the newest trailer.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._letak: dict[int, tuple[int, int]] = {}  # (0, offset), (stream, index) or (-1, 0)
        self._isi: dict[int, Any] = {}
        self._paket: dict[int, list[tuple[int, Any]]] = {}
        self._sisa = _TERBUKA
        self._dibaca: set[int] = set()
        awal = data.rfind(b"startxref", max(len(data) - _UJUNG, 0))
        akhir = _AKHIR.match(data, awal) if awal >= 0 else None
        if akhir is None:
            raise ValueError("akhir")
        self.penutup = self._tables(int(akhir[1]))
        self.akar: dict[str, Any] = self.get(self.penutup.get("Root"))
        if not isinstance(self.akar, dict):
            raise ValueError("akar")  # noqa: TRY004 - somebody's bytes, not ours

    # Places

    def _tables(self, letak: int) -> dict[str, Any]:
        penutup: dict[str, Any] = {}
        dilihat: set[int] = set()
        while letak not in dilihat:
            dilihat.add(letak)
            if len(dilihat) > _TABEL_TERBANYAK:
                raise ValueError("tabel")
            kamus = self._table(letak) if self._data[letak : letak + 4] == b"xref" else None
            kamus = self._stream_table(letak) if kamus is None else kamus
            penutup = penutup or kamus
            if "XRefStm" in kamus or "Encrypt" in kamus:
                raise ValueError("tabel")  # two ways to read it, or locked
            if "Prev" not in kamus:
                break
            letak = int(kamus["Prev"])
        return penutup

    def _put(self, nomor: int, letak: tuple[int, int]) -> None:
        self._letak.setdefault(nomor, letak)
        if len(self._letak) > _OBJEK_TERBANYAK:
            raise ValueError("terlalu banyak")

    def _table(self, letak: int) -> dict[str, Any]:
        letak += 4
        while bagian := _BAGIAN.match(self._data, letak):
            letak = bagian.end()
            for nomor in range(int(bagian[1]), int(bagian[1]) + int(bagian[2])):
                baris = _BARIS.match(self._data, letak)
                if baris is None:
                    raise ValueError(letak)
                letak = baris.end()
                self._put(nomor, (0, int(baris[1])) if baris[3] == b"n" else (-1, 0))
        penutup = re.compile(rb"\s*trailer").match(self._data, letak)
        kamus = read_value(self._data, penutup.end())[0] if penutup else None
        if not isinstance(kamus, dict):
            raise ValueError(letak)  # noqa: TRY004
        return kamus

    def _stream_table(self, letak: int) -> dict[str, Any]:
        isi = self._object_at(letak)[1]
        if not isinstance(isi, Aliran) or isi.kamus.get("Type") != "XRef":
            raise ValueError(letak)
        kamus, data = isi.kamus, self.unpack(isi)
        lebar = [int(satu) for satu in kamus["W"]]
        if len(lebar) != 3 or not all(0 <= satu <= 8 for satu in lebar) or not sum(lebar):
            raise ValueError(letak)
        bagian = [int(satu) for satu in kamus.get("Index", [0, kamus["Size"]])]
        dari = 0
        for awal, banyak in zip(bagian[::2], bagian[1::2], strict=True):
            for nomor in range(awal, awal + banyak):
                if dari + sum(lebar) > len(data):
                    raise ValueError(letak)
                angka = []
                for satu in lebar:
                    angka.append(int.from_bytes(data[dari : dari + satu], "big"))
                    dari += satu
                jenis = angka[0] if lebar[0] else 1
                if jenis not in (0, 1, 2):
                    raise ValueError(letak)
                self._put(nomor, ((-1, 0), (0, angka[1]), (angka[1], angka[2]))[jenis])
        return kamus

    # Objects

    def get(self, isi: Any) -> Any:  # noqa: ANN401 - whatever a PDF holds
        """A value, or what a reference leads to; None for one that leads nowhere."""
        dilihat = 0
        while isinstance(isi, Rujuk):
            isi = self._numbered(isi.nomor)
            dilihat += 1
            if dilihat > _TERDALAM:
                raise ValueError("berputar")
        return isi

    def _numbered(self, nomor: int) -> Any:  # noqa: ANN401
        if nomor not in self._isi:
            bungkus, letak = self._letak.get(nomor, (-1, 0))
            if bungkus < 0:
                isi = None
            elif bungkus == 0:
                benar, isi = self._object_at(letak)
                if benar != nomor:
                    raise ValueError(nomor)
            else:
                benar, isi = self._packed(bungkus)[letak]
                if benar != nomor:
                    raise ValueError(nomor)
            self._isi[nomor] = isi
        return self._isi[nomor]

    def _object_at(self, letak: int) -> tuple[int, Any]:
        kepala = _OBJEK.match(self._data, letak)
        if kepala is None or letak in self._dibaca:  # its length may not be itself
            raise ValueError(letak)
        isi, akhir = read_value(self._data, kepala.end())
        aliran = _ALIRAN.match(self._data, akhir) if isinstance(isi, dict) else None
        if aliran:
            self._dibaca.add(letak)
            panjang = self.get(isi.get("Length"))
            self._dibaca.discard(letak)
            tamat = aliran.end() + int(panjang)
            if panjang < 0 or not _TAMAT.match(self._data, tamat):
                raise ValueError(letak)
            isi = Aliran(isi, self._data[aliran.end() : tamat])
        return int(kepala[1]), isi

    def _packed(self, nomor: int) -> list[tuple[int, Any]]:
        if nomor not in self._paket:
            if self._letak.get(nomor, (-1, 0))[0] != 0:  # a stream is never in a stream
                raise ValueError(nomor)
            aliran = self._numbered(nomor)
            if not isinstance(aliran, Aliran) or aliran.kamus.get("Type") != "ObjStm":
                raise ValueError(nomor)
            dalam, awal = self.unpack(aliran), int(self.get(aliran.kamus["First"]))
            angka = [int(satu) for satu in dalam[:awal].split()]
            self._paket[nomor] = [
                (milik, read_value(dalam, awal + letak)[0])
                for milik, letak in zip(angka[::2], angka[1::2], strict=True)
            ]
        return self._paket[nomor]

    def unpack(self, aliran: Aliran) -> bytes:
        """The content of a stream; the bytes of a picture stay as they are stored."""
        data = aliran.mentah
        saring = self._list(aliran.kamus.get("Filter"))
        cara = self._list(aliran.kamus.get("DecodeParms"))
        for ke, satu in enumerate(saring):
            match satu:
                case "FlateDecode":
                    data = zlib.decompressobj().decompress(data, self._sisa)
                    cara_ini = self.get(cara[ke]) if ke < len(cara) else None
                    data = _predict(data, cara_ini) if isinstance(cara_ini, dict) else data
                case "ASCII85Decode":
                    data = base64.a85decode(data.strip().removeprefix(b"<~").partition(b"~>")[0])
                case "ASCIIHexDecode":
                    data = _hex(data.partition(b">")[0])
                case _:  # a picture: its bytes are what is compared
                    return str(satu).encode() + data
            self._sisa -= len(data)
            if self._sisa <= 0:
                raise ValueError("terlalu besar")
        return data

    def _list(self, isi: Any) -> list[Any]:  # noqa: ANN401
        isi = self.get(isi)
        if isi is None:
            return []
        return [self.get(satu) for satu in isi] if isinstance(isi, list) else [isi]


def _predict(data: bytes, cara: dict[str, Any]) -> bytes:
    """Undo what a PNG predictor did, as far as tables of places use it."""
    pola = int(cara.get("Predictor", 1))
    if pola < 2:
        return data
    lebar = int(cara.get("Columns", 1))
    if pola < 10 or not 0 < lebar <= 64 or "Colors" in cara or "BitsPerComponent" in cara:
        raise ValueError(pola)
    hasil, atas = bytearray(), bytes(lebar)
    for awal in range(0, len(data), lebar + 1):
        jenis, baris = data[awal], bytearray(data[awal + 1 : awal + 1 + lebar])
        for ke in range(len(baris)):
            match jenis:
                case 0:
                    tambah = 0
                case 1:
                    tambah = baris[ke - 1] if ke else 0
                case 2:
                    tambah = atas[ke]
                case _:
                    raise ValueError(jenis)
            baris[ke] = (baris[ke] + tambah) & 0xFF
        hasil += baris
        atas = bytes(baris)
    return bytes(hasil)


# --- values --------------------------------------------------------------------------------------

_TOKEN = re.compile(
    rb"[\s\0]*(?:%[^\r\n]*[\r\n][\s\0]*)*"
    rb"(?:(?P<kamus><<)|(?P<larik>\[)|(?P<nama>/[^\s\0()<>\[\]{}/%]*)|(?P<rujuk>\d+\s+\d+\s+R\b)"
    rb"|(?P<angka>[+-]?(?:\d+\.?\d*|\.\d+))|(?P<heksa><[0-9A-Fa-f\s]*>)|(?P<teks>\()"
    rb"|(?P<tutup>>>|\])|(?P<kata>[A-Za-z]+))"
)
_HEKSA_NAMA = re.compile(r"#([0-9A-Fa-f]{2})")
_TUTUP = object()
_KATA = {b"true": True, b"false": False, b"null": None}
_LEPAS = re.compile(rb"\\(?:([0-7]{1,3})|(\r\n|\r|\n)|(.))", re.DOTALL)
_HURUF = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def read_value(data: bytes, letak: int, dalam: int = 0) -> tuple[Any, int]:
    """The value at a place and where it ends."""
    isi, akhir = _value(data, letak, dalam)
    if isi is _TUTUP:
        raise ValueError(letak)
    return isi, akhir


def _value(data: bytes, letak: int, dalam: int) -> tuple[Any, int]:
    cocok = _TOKEN.match(data, letak)
    if cocok is None or dalam > _TERDALAM:
        raise ValueError(letak)
    akhir = cocok.end()
    match cocok.lastgroup:
        case "kamus":
            return _dictionary(data, akhir, dalam)
        case "larik":
            return _many(data, akhir, dalam, b"]")
        case "teks":
            return _string(data, akhir)
    return _simple(cocok), akhir


def _simple(cocok: re.Match[bytes]) -> Any:  # noqa: ANN401
    isi = cocok[str(cocok.lastgroup)]
    match cocok.lastgroup:
        case "nama":
            return Nama(_HEKSA_NAMA.sub(lambda h: chr(int(h[1], 16)), isi[1:].decode("latin-1")))
        case "rujuk":
            nomor, generasi = isi.split()[:2]
            return Rujuk(int(nomor), int(generasi))
        case "angka":
            return float(isi)
        case "heksa":
            return _hex(isi[1:-1])
        case "tutup":
            return _TUTUP
    if isi not in _KATA:
        raise ValueError(isi)
    return _KATA[isi]


def _dictionary(data: bytes, letak: int, dalam: int) -> tuple[dict[str, Any], int]:
    isi, akhir = _many(data, letak, dalam, b">>")
    if any(not isinstance(satu, Nama) for satu in isi[::2]):
        raise ValueError(letak)
    kamus = {str(k): v for k, v in zip(isi[::2], isi[1::2], strict=True)}
    if len(kamus) * 2 != len(isi):
        raise ValueError(letak)  # a key twice: readers take one or the other
    return kamus, akhir


def _many(data: bytes, letak: int, dalam: int, tutup: bytes) -> tuple[list[Any], int]:
    isi: list[Any] = []
    while True:
        satu, letak = _value(data, letak, dalam + 1)
        if satu is _TUTUP:
            if not data.endswith(tutup, 0, letak):
                raise ValueError(letak)
            return isi, letak
        if len(isi) == _LARIK_TERPANJANG:
            raise ValueError(letak)
        isi.append(satu)


def _hex(heksa: bytes) -> bytes:
    heksa = b"".join(heksa.split())
    return binascii.unhexlify(heksa + b"0" * (len(heksa) % 2))


def _string(data: bytes, letak: int) -> tuple[bytes, int]:
    awal, buka = letak, 1
    while buka:
        huruf = data[letak : letak + 1]
        if not huruf or letak - awal > _TEKS_TERPANJANG:
            raise ValueError(letak)
        letak += 2 if huruf == b"\\" else 1
        buka += (huruf == b"(") - (huruf == b")")
    return _LEPAS.sub(_unescape, data[awal : letak - 1]), letak


def _unescape(cocok: re.Match[bytes]) -> bytes:
    if cocok[1]:
        return bytes([int(cocok[1], 8) & 0xFF])
    return b"" if cocok[2] else _HURUF.get(cocok[3], cocok[3])
