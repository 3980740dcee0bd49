"""The shape of a unit's form as a workbook: one list that the writer and the reader share.

A line is known by its key in a hidden column, never by its place; a column by its heading.  The
key ends with a sum over the words beside it, so that a table of which only a part was sorted is
seen.  What stood in the input cells when the form was made travels in the hidden sheet.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple
from urllib.parse import quote, unquote

from sakip_desktop.domain.angka import format_isian
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.formulir_berkas import IdentitasFormulir, Milik
from sakip_desktop.domain.periode import JenisPeriode, Periode, parse_periode
from sakip_desktop.domain.teks import clean_text, one_line

VERSI_FORMAT = 1
TANDA = "sakip-formulir"
TANDA_AWAL = "isian-awal"
NAMA_TETAP = "SAKIP_FORMULIR"
SIFAT = "sakip_formulir"
LEMBAR_TANDA = "_sakip"
LEMBAR_HITUNGAN = "Hitungan"

MAKS_TEKS = 4_000
"""Longest sentence in letters, as the program takes it."""

TIDAK_DAPAT_DIPENUHI = "tidak_dapat_dipenuhi"

_KOSONG = "%"  # nothing that ``quote`` writes
_POTONG = 8_000  # characters of one cell of the hidden sheet
_CEK = 8
_DIHITUNG = "Dokumen"  # stands for every unit that is counted in whole numbers


class Jenis(StrEnum):
    """What is entered in a line."""

    ANGKA = "A"
    PERSEN = "E"
    PREDIKAT = "P"
    YA_TIDAK = "Y"
    RASIO = "R"
    RUPIAH = "U"


ANGKA_DARI: dict[Jenis, tuple[str, ...]] = {
    **dict.fromkeys(Jenis, ("nilai",)),
    Jenis.RASIO: ("pembilang", "penyebut"),
}
"""The columns in which the figure of a line is entered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kolom:
    """One column.

    Attributes:
        kunci: of an input column the ``kolom`` of ``KunciSel``.
        lebar: in characters.
        petunjuk: the note at its heading.
        isian: it is filled in, at least in some lines.
    """

    kunci: str
    judul: str
    lebar: int
    petunjuk: str = ""
    isian: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LembarFormulir:
    """One table of the form, a sheet of its own.

    Attributes:
        label: the column whose words, with those of ``bulan``, the key of a line is bound to.
    """

    milik: Milik
    judul: str
    label: str
    kolom: tuple[Kolom, ...]


_KUNCI = Kolom(kunci="kunci", judul="Kunci baris", lebar=4)
_BULAN = Kolom(kunci="bulan", judul="Bulan", lebar=10)
_PENJELASAN = "Jawaban bila angkanya jauh dari target atau dari bulan lalu."

KINERJA = LembarFormulir(
    milik=Milik.INDIKATOR,
    judul="Kinerja",
    label="indikator",
    kolom=(
        _KUNCI,
        Kolom(kunci="nomor", judul="No.", lebar=4),
        Kolom(kunci="indikator", judul="Indikator kinerja", lebar=29),
        _BULAN,
        Kolom(kunci="satuan", judul="Satuan", lebar=12),
        Kolom(
            kunci="target_tahun",
            judul="Target tahun",
            lebar=8,
            petunjuk="Target setahun menurut Perjanjian Kinerja.",
        ),
        Kolom(
            kunci="target",
            judul="Target periode",
            lebar=10,
            petunjuk="Sejenis dengan Realisasi; di depan angkanya tertulis untuk waktu mana: Des "
            "(bulan itu saja) atau s.d. Des (sejak Januari). Kosong bila rencana tidak "
            "menetapkannya.",
        ),
        Kolom(
            kunci="sebelumnya",
            judul="Periode lalu",
            lebar=9,
            petunjuk="Angka terakhir sebelum bulan ini.",
        ),
        Kolom(
            kunci="tahun_lalu",
            judul="Tahun lalu",
            lebar=8,
            petunjuk="Angka bulan yang sama tahun lalu.",
        ),
        Kolom(
            kunci="pembilang",
            judul="Pembilang",
            lebar=11,
            petunjuk="Hanya untuk indikator perbandingan. Tulis angkanya saja; namanya tampil saat "
            "sel dipilih.",
            isian=True,
        ),
        Kolom(
            kunci="penyebut",
            judul="Penyebut",
            lebar=11,
            petunjuk="Hanya untuk indikator perbandingan. Tulis angkanya saja; namanya tampil saat "
            "sel dipilih.",
            isian=True,
        ),
        Kolom(
            kunci="nilai",
            judul="Realisasi",
            lebar=11,
            petunjuk="Tulis angkanya saja, tanpa satuan; predikat dan Ya/Tidak dipilih dari "
            "daftar. Kosong berarti belum diisi, bukan nol. Untuk perbandingan dihitung sendiri.",
            isian=True,
        ),
        Kolom(
            kunci="capaian",
            judul="Capaian (%)",
            lebar=9,
            petunjuk="Dihitung sendiri dari angka yang diisi. Tanpa target periode: terhadap "
            "target tahun. Untuk angka s.d. suatu bulan: yang dibandingkan bulan itu saja, yaitu "
            "selisihnya dengan bulan sebelumnya.",
        ),
        Kolom(kunci="kategori", judul="Kategori", lebar=12, petunjuk="Ditetapkan dari capaian."),
        Kolom(
            kunci=TIDAK_DAPAT_DIPENUHI,
            judul="Tidak dapat dipenuhi (sebab)",
            lebar=14,
            petunjuk="Isi sebabnya hanya bila angkanya tidak dapat dipenuhi; Realisasi dibiarkan "
            "kosong.",
            isian=True,
        ),
        Kolom(kunci="penjelasan", judul="Penjelasan", lebar=17, petunjuk=_PENJELASAN, isian=True),
        Kolom(
            kunci="kendala",
            judul="Kendala",
            lebar=17,
            petunjuk="Apa yang menghambat, bila target belum tercapai.",
            isian=True,
        ),
        Kolom(
            kunci="upaya",
            judul="Upaya",
            lebar=17,
            petunjuk="Apa yang sudah atau akan dilakukan.",
            isian=True,
        ),
        Kolom(
            kunci="keterangan",
            judul="Keterangan",
            lebar=30,
            petunjuk="Yang masih kurang pada baris ini; berubah sendiri saat diisi.",
        ),
    ),
)

ANGGARAN = LembarFormulir(
    milik=Milik.ANGGARAN,
    judul="Anggaran",
    label="simpul",
    kolom=(
        _KUNCI,
        Kolom(kunci="nomor", judul="No.", lebar=5),
        Kolom(kunci="simpul", judul="Kegiatan atau sub kegiatan", lebar=52),
        _BULAN,
        Kolom(kunci="pagu", judul="Pagu (Rp)", lebar=18),
        Kolom(
            kunci="sampai_lalu",
            judul="Sampai periode lalu (Rp)",
            lebar=18,
            petunjuk="Realisasi sejak Januari sampai sebelum periode ini.",
        ),
        Kolom(
            kunci="nilai",
            judul="Periode ini (Rp)",
            lebar=18,
            petunjuk="Rupiah penuh periode ini saja (bukan kumulatif), tanpa desimal.",
            isian=True,
        ),
        Kolom(
            kunci="sampai",
            judul="Sampai periode ini (Rp)",
            lebar=18,
            petunjuk="Dihitung sendiri.",
        ),
        Kolom(
            kunci="serapan",
            judul="Serapan (%)",
            lebar=10,
            petunjuk="Dihitung sendiri: sampai periode ini dibagi pagu.",
        ),
        Kolom(kunci="penjelasan", judul="Penjelasan", lebar=36, petunjuk=_PENJELASAN, isian=True),
        Kolom(
            kunci="keterangan",
            judul="Keterangan",
            lebar=30,
            petunjuk="Yang masih kurang pada baris ini; berubah sendiri saat diisi.",
        ),
    ),
)

LEMBAR = (KINERJA, ANGGARAN)


def judul_kunci(judul: str) -> str:
    """How headings are compared: without case, line breaks and double spaces."""
    return one_line(judul).casefold()


def rapikan(teks: str) -> str:
    """A sentence as it is compared and stored: clean, without outer spaces.

    Excel writes a carriage return in front of a line break as ``_x000D_``.
    """
    return clean_text(teks.replace("_x000D_", "")).strip()


def angka_teks(nilai: Decimal | int) -> str:
    """A number as text that reads back the same under every unit."""
    return format_isian(nilai, _DIHITUNG)


# --- identity ------------------------------------------------------------------------------------


def make_tanda(identitas: IdentitasFormulir) -> str:
    """What identifies a form, on one line without colons."""
    bagian = (
        TANDA,
        VERSI_FORMAT,
        _quote(identitas.opd_id),
        _quote(identitas.unit_id),
        identitas.periode.kode,
        _quote(identitas.kode),
        identitas.nomor,
        _quote(identitas.sidik_susunan),
    )
    return " ".join(map(str, bagian))


def read_tanda(teks: str) -> IdentitasFormulir | None:
    """What ``make_tanda`` wrote; None for anything else, also for another version of it."""
    bagian = teks.split(" ")
    if len(bagian) != 8 or bagian[0] != TANDA or bagian[1] != str(VERSI_FORMAT):
        return None
    periode = _periode(bagian[4])
    nomor = bagian[6]
    if periode is None or not (nomor.isascii() and nomor.isdecimal() and len(nomor) < 10):
        return None
    return IdentitasFormulir(
        opd_id=_unquote(bagian[2]),
        unit_id=_unquote(bagian[3]),
        periode=periode,
        kode=_unquote(bagian[5]),
        nomor=int(nomor),
        sidik_susunan=_unquote(bagian[7]),
    )


def _periode(kode: str) -> Periode | None:
    try:
        return parse_periode(kode)
    except DataTidakSah:
        return None


def _quote(teks: str) -> str:
    # LibreOffice takes the colon out of some properties; a blank parts, and no part is empty.
    return quote(teks, safe="") or _KOSONG


def _unquote(teks: str) -> str:
    return "" if teks == _KOSONG else unquote(teks)


# --- keys of lines -------------------------------------------------------------------------------


class KunciBaris(NamedTuple):
    """Which line: whose figure, in which month, and how it is entered."""

    milik: Milik
    jenis: Jenis
    bulan: Periode
    id: str


def write_key(baris: KunciBaris, label: str, bulan: str = "") -> str:
    """The key as it stands in the hidden column.

    Args:
        baris: the line.
        label: the words beside it, see ``LembarFormulir.label``.
        bulan: what stands in the column of the month, empty where there is none.
    """
    kunci = plain_key(baris)
    return f"{kunci} {_sum(kunci, label, bulan)}"


def plain_key(baris: KunciBaris) -> str:
    """The key without the sum."""
    return f"{baris.milik.value} {baris.jenis.value} {baris.bulan.kode} {_quote(baris.id)}"


def read_key(teks: str) -> KunciBaris | None:
    """The line that a key means; None when it is none, whatever its sum."""
    bagian = teks.split()
    if len(bagian) not in {4, 5}:
        return None
    milik, jenis, kode, id_ = bagian[:4]
    bulan = _periode(kode)
    if milik not in set(Milik) or jenis not in set(Jenis) or bulan is None:
        return None
    if bulan.jenis is not JenisPeriode.BULAN or bulan.kode != kode:
        return None
    if (milik == Milik.ANGGARAN) != (jenis == Jenis.RUPIAH):
        return None
    return KunciBaris(Milik(milik), Jenis(jenis), bulan, _unquote(id_))


def key_fits(teks: str, label: str, bulan: str = "") -> bool:
    """Whether the sum at the end of a key is that of the words beside it."""
    kunci, _, cek = " ".join(teks.split()).rpartition(" ")
    return cek == _sum(kunci, label, bulan)


def _sum(kunci: str, label: str, bulan: str) -> str:
    isi = "\n".join((kunci, one_line(label), one_line(bulan)))
    return sha256(isi.encode("utf-8")).hexdigest()[:_CEK]


# --- what stood in it when it was made -----------------------------------------------------------

Awal = Mapping[KunciBaris, Mapping[str, str]]
"""The texts of the input cells by line and column; a line without any is there too."""


def pack_awal(awal: Awal) -> tuple[str, tuple[str, ...]]:
    """The initial values as ASCII in pieces that a cell holds, with their SHA-256."""
    isi = [[plain_key(baris), dict(sel)] for baris, sel in awal.items()]
    teks = json.dumps(isi, ensure_ascii=True, separators=(",", ":")).replace(" ", "\\u0020")
    potong = tuple(teks[ke : ke + _POTONG] for ke in range(0, len(teks), _POTONG))
    return sha256(teks.encode()).hexdigest(), potong


def unpack_awal(sidik: str, potong: Sequence[str]) -> dict[KunciBaris, dict[str, str]] | None:
    """What ``pack_awal`` wrote; None when a character of it was changed."""
    teks = "".join(potong)
    if sha256(teks.encode("utf-8", "surrogatepass")).hexdigest() != sidik:
        return None
    try:
        isi = [(read_key(kunci), dict(sel)) for kunci, sel in json.loads(teks)]
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None  # somebody wrote it, with its sum
    hasil = {baris: sel for baris, sel in isi if baris is not None and _all_text(sel)}
    return hasil if len(hasil) == len(isi) else None


def _all_text(sel: Mapping[object, object]) -> bool:
    return all(isinstance(satu, str) for pasang in sel.items() for satu in pasang)
