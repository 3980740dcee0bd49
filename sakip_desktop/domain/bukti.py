"""Evidence of figures: names of files, the kinds that an indikator wants, and what is missing.

A name tells nothing about a file (``services.isi_berkas`` looks inside); here it is only decided
what is refused by its name alone, and how a hostile one is shown and written.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache

from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.teks import kunci, one_line
from sakip_desktop.domain.temuan import Temuan, info
from sakip_desktop.domain.ukuran import MB

UKURAN_TERBESAR = 25 * MB
"""Of one file."""
MAKS_NAMA_BERKAS = 120
"""Letters of a name as it is shown and written; longer ones do not fit Windows' paths."""
MAKS_MACAM = 120
"""Letters of one kind of evidence."""


class Isi(StrEnum):
    """What a file is, by its content; also the ending it is kept under."""

    PDF = "pdf"
    JPG = "jpg"
    PNG = "png"
    XLSX = "xlsx"
    DOCX = "docx"
    MP4 = "mp4"


GAMBAR = frozenset({Isi.JPG, Isi.PNG})
PINDAIAN = frozenset({Isi.PDF, Isi.JPG, Isi.PNG})
"""What a scanner makes: a written approval is one of these."""
SEMUA_ISI = frozenset(Isi)

_AKHIRAN = {satu.value: satu for satu in Isi} | {"jpeg": Isi.JPG}
KATA_ISI = {
    Isi.PDF: "PDF",
    Isi.JPG: "JPG",
    Isi.PNG: "PNG",
    Isi.XLSX: "Excel (.xlsx)",
    Isi.DOCX: "Word (.docx)",
    Isi.MP4: "video MP4",
}


def _words(teks: str) -> frozenset[str]:
    return frozenset(teks.split())


_PROGRAM = _words(
    "exe scr com pif cmd bat ps1 psm1 vbs vbe js jse wsf wsh hta msi msp msc cpl dll sys jar lnk "
    "url scf reg inf gadget application appref-ms iso img vhd vhdx apk sh py"
)
_MAKRO = _words("docm dotm xlsm xltm xlsb xlam pptm potm ppam ppsm sldm")
_LAMA = {"doc": "Word (.docx)", "xls": "Excel (.xlsx)", "rtf": "Word (.docx)"}
_ARSIP = _words("zip rar 7z tar gz bz2 xz cab arj")
_GAMBAR_LAIN = _words("heic heif webp bmp gif tif tiff svg")
_LAIN = _words("htm html ods odt pptx ppt csv txt avi mov mkv")
_DIKENAL = (
    frozenset(_AKHIRAN) | _PROGRAM | _MAKRO | frozenset(_LAMA) | _ARSIP | _GAMBAR_LAIN | _LAIN
)

_DILARANG = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_CADANGAN = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE
)
_PISAH = re.compile(r"[;\n]")
_BUKAN_HURUF = re.compile(r"[^0-9A-Za-z]+")


# --- names of files --------------------------------------------------------------------------


def clean_nama(nama: str) -> str:
    """A file's name as it is shown and written: one line, no path, no device, not too long.

    What cannot be seen (bidi marks, control characters) is gone, so that the ending that is read
    is the ending that counts.
    """
    bersih = one_line(nama.replace("\\", "/").rpartition("/")[2])
    bersih = _DILARANG.sub("-", bersih).strip(" .")
    if _CADANGAN.match(bersih):
        bersih = f"_{bersih}"
    batang, titik, akhiran = bersih.rpartition(".")
    if not titik:
        batang, akhiran = bersih, ""
    lebih = len(bersih) - MAKS_NAMA_BERKAS
    if lebih > 0:
        batang = f"{batang[: max(1, len(batang) - lebih - 1)].rstrip(' .')}…"
    hasil = f"{batang}{titik}{akhiran}" if titik else batang
    return hasil[:MAKS_NAMA_BERKAS] or "tanpa nama"


def isi_of_name(nama: str, boleh: frozenset[Isi] = SEMUA_ISI) -> Isi:
    """What a file says that it is.

    Args:
        nama: as it was brought.
        boleh: the kinds that are taken here.

    Raises:
        BerkasDitolak: a program, a macro, an old or unknown kind, or two endings after each other.
    """
    bersih = clean_nama(nama)
    bagian = [satu.strip().casefold() for satu in bersih.split(".")]
    akhiran = bagian[-1] if len(bagian) > 1 else ""
    if akhiran in _PROGRAM:
        raise BerkasDitolak(
            f"{bersih} tidak diterima.",
            "Berkas program atau perintah dapat merusak komputer.",
            "Simpan buktinya sebagai PDF, lalu pilih berkas itu.",
        )
    if len(bagian) > 2 and bagian[-2] in _DIKENAL - {"com"}:  # a page saved from www.contoh.com
        raise BerkasDitolak(
            f"{bersih} tidak diterima.",
            f"Namanya berakhiran ganda (.{bagian[-2]}.{akhiran}), cara untuk menyamar.",
            f"Ganti namanya sehingga hanya berakhir .{akhiran}, lalu pilih lagi.",
        )
    isi = _AKHIRAN.get(akhiran)
    if isi is None or isi not in boleh:
        raise BerkasDitolak(f"{bersih} tidak diterima.", *_why_not(akhiran, boleh))
    return isi


def _why_not(akhiran: str, boleh: frozenset[Isi]) -> tuple[str, str]:
    """Why an ending is refused, and what to do."""
    sebut = ", ".join(KATA_ISI[satu] for satu in Isi if satu in boleh)
    if akhiran in _MAKRO:
        return (
            "Berkas itu dapat berisi makro, yang menjalankan perintah.",
            "Buka di Office, Simpan Sebagai .docx atau .xlsx, lalu pilih berkas itu.",
        )
    if akhiran in _LAMA:
        return (
            f"Akhiran .{akhiran} adalah format lama.",
            f"Buka di Office, Simpan Sebagai {_LAMA[akhiran]} atau PDF, lalu pilih berkas itu.",
        )
    if akhiran in _ARSIP:
        return (
            "Isi arsip tidak dapat diperiksa satu per satu.",
            "Keluarkan isinya, lalu pilih berkas-berkasnya.",
        )
    if akhiran in _GAMBAR_LAIN:
        return (
            f"Gambar .{akhiran} tidak dapat dibuka di semua komputer.",
            "Simpan sebagai JPG atau PNG, lalu pilih berkas itu.",
        )
    apa = f"Akhiran .{akhiran} tidak dikenal." if akhiran else "Namanya tidak berakhiran."
    return apa, f"Yang diterima: {sebut}."


# --- kinds that are wanted -------------------------------------------------------------------


@lru_cache(maxsize=1024)  # asked for every line of a form
def kinds_wanted(teks: str) -> tuple[str, ...]:
    """The kinds of evidence that a plan's text names, separated by ``;`` or new lines."""
    hasil: dict[str, str] = {}
    for bagian in _PISAH.split(teks):
        macam = one_line(bagian).strip(" .,-•")[:MAKS_MACAM].rstrip()
        if macam:
            hasil.setdefault(kunci(macam), macam)
    return tuple(hasil.values())


class KeadaanBukti(StrEnum):
    """Where the evidence of a figure stands."""

    TIDAK_DIMINTA = "tidak diminta"
    BELUM_ADA = "belum ada"
    HANYA_TAUTAN = "hanya tautan"
    BELUM_LENGKAP = "belum lengkap"
    LENGKAP = "lengkap"


@dataclass(frozen=True, slots=True, kw_only=True)
class BuktiAngka:
    """One piece of evidence of a figure.

    Attributes:
        macam: which of the kinds that the indikator wants; empty for something else.
        nama: of the file as it was brought (cleaned), or words for the link.
        isi: what the file is; None for a link.
        sidik: SHA-256 of the file; empty for a link.
        ukuran: bytes.
        gambar_saja: a PDF without any text.
        ditambah_pada, ditambah_oleh: when and by whom.
        dicabut_pada: when it was retired; None while it counts.
        versi: row version.
    """

    id: str
    indikator_id: str
    periode: Periode
    nama: str
    macam: str = ""
    isi: Isi | None = None
    sidik: str = ""
    ukuran: int = 0
    tautan: str = ""
    gambar_saja: bool = False
    ditambah_pada: datetime
    ditambah_oleh: str
    dicabut_pada: datetime | None = None
    dicabut_oleh: str = ""
    versi: int = 1

    @property
    def berlaku(self) -> bool:
        """Whether it counts."""
        return self.dicabut_pada is None


@dataclass(frozen=True, slots=True)
class KelengkapanBukti:
    """What a figure has of the evidence that it needs.

    Attributes:
        kurang: the kinds of which no file is there.
        berkas, tautan: how many there are.
        gambar_saja: how many files are PDFs without text.
        diminta: how many kinds are wanted.
    """

    keadaan: KeadaanBukti
    kurang: tuple[str, ...] = ()
    berkas: int = 0
    tautan: int = 0
    gambar_saja: int = 0
    diminta: int = 0

    @property
    def lengkap(self) -> bool:
        """Whether nothing is missing."""
        return self.keadaan in (KeadaanBukti.LENGKAP, KeadaanBukti.TIDAK_DIMINTA)

    @property
    def kalimat(self) -> str:
        """Where it stands, for people."""
        match self.keadaan:
            case KeadaanBukti.TIDAK_DIMINTA:
                return "Rencana tidak menyebut bukti untuk indikator ini."
            case KeadaanBukti.LENGKAP:
                kata = f"Lengkap, {self.berkas} berkas."
            case KeadaanBukti.HANYA_TAUTAN:
                kata = "Belum lengkap: baru tautan, berkasnya belum ada." + self._missing
            case KeadaanBukti.BELUM_ADA:
                kata = "Belum ada." + self._missing
            case _:
                kata = "Belum lengkap." + self._missing
        if self.gambar_saja:
            kata += " Ada PDF yang hanya gambar; evaluator dapat menurunkan nilainya."
        return kata

    @property
    def _missing(self) -> str:
        return f" Kurang: {', '.join(self.kurang)}." if self.kurang else ""


def judge(macam: Sequence[str], bukti: Iterable[BuktiAngka]) -> KelengkapanBukti:
    """What a figure has of what it needs; a link alone is not yet evidence.

    Args:
        macam: the kinds that are wanted.
        bukti: what the figure has, retired ones included (they do not count).
    """
    ada = [satu for satu in bukti if satu.berlaku]
    berkas = [satu for satu in ada if satu.isi is not None]
    punya = {kunci(satu.macam) for satu in berkas}
    kurang = tuple(satu for satu in macam if kunci(satu) not in punya)
    if not ada:
        keadaan = KeadaanBukti.BELUM_ADA if macam else KeadaanBukti.TIDAK_DIMINTA
    elif not berkas:
        keadaan = KeadaanBukti.HANYA_TAUTAN
    else:
        keadaan = KeadaanBukti.BELUM_LENGKAP if kurang else KeadaanBukti.LENGKAP
    gambar = sum(satu.gambar_saja for satu in berkas)
    tautan = len(ada) - len(berkas)
    return KelengkapanBukti(keadaan, kurang, len(berkas), tautan, gambar, len(macam))


def lacks_evidence(keadaan: Keadaan, kini: KelengkapanBukti | None) -> bool:
    """Whether evidence is missing, as every count of it means it: of a figure that is filled in.

    A figure that is not there yet lacks something else; where there was no looking (None) nothing
    is said.
    """
    return keadaan is Keadaan.TERISI and kini is not None and not kini.lengkap


def default_macam(macam: Sequence[str], kini: KelengkapanBukti) -> str | None:
    """The kind that a new file surely is; None when the person has to say.

    Sure is the only one that is missing, or the only one there is.
    """
    if len(kini.kurang) == 1:
        return kini.kurang[0]
    if len(macam) == 1:
        return macam[0]
    return None if macam else ""


def check_bukti(kode: str, keadaan: Keadaan, kini: KelengkapanBukti) -> tuple[Temuan, ...]:
    """What is missing as a finding that is only said; it holds nothing up.

    Args:
        kode: of the indikator.
        keadaan: of its figure.
        kini: what its figure has.
    """
    hasil = []
    if lacks_evidence(keadaan, kini):
        hasil.append(
            info(
                "bukti-belum-lengkap",
                "bukti",
                f"Bukti {kode}: {kini.kalimat[:1].lower()}{kini.kalimat[1:]}",
                "Pengisi unit itu menyeret berkasnya ke baris itu di Isi data.",
            )
        )
    elif keadaan is Keadaan.TERISI and kini.gambar_saja:
        hasil.append(
            info(
                "bukti-hanya-gambar",
                "bukti",
                f"Bukti {kode}: ada PDF yang hanya gambar, teksnya tidak dapat dicari.",
                "Bila ada, tambahkan berkas aslinya.",
            )
        )
    return tuple(hasil)


# --- names in what goes out ------------------------------------------------------------------


def slug(teks: str, panjang: int = 40) -> str:
    """A text as part of a file name: letters and digits, hyphens between."""
    return _BUKAN_HURUF.sub("-", teks).strip("-")[:panjang].rstrip("-")


def name_for_sending(kode: str, bukti: BuktiAngka) -> str:
    """``IKU-1_2025-07_laporan.pdf``: code, period, kind or name."""
    if bukti.isi is None:
        msg = "a link has no file"
        raise ValueError(msg)
    nama = bukti.nama.rpartition(".")[0] or bukti.nama
    apa = slug(bukti.macam).lower() or slug(nama).lower() or "bukti"
    return f"{slug(kode) or 'indikator'}_{bukti.periode.kode}_{apa}.{bukti.isi.value}"


def unique_names(nama: Iterable[str]) -> list[str]:
    """The same names with ``_2``, ``_3`` where one comes again, capitals or not."""
    hitung: Counter[str] = Counter()
    dipakai: set[str] = set()
    hasil = []
    for satu in nama:
        batang, titik, akhiran = satu.rpartition(".")
        calon = satu
        while calon.casefold() in dipakai:
            hitung[satu.casefold()] += 1
            calon = f"{batang or akhiran}_{hitung[satu.casefold()] + 1}{titik}{akhiran}"
        dipakai.add(calon.casefold())
        hasil.append(calon)
    return hasil
