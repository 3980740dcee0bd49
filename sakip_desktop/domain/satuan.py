"""Units of figures: what is counted, what is measured, what is per cent, what can be summed.

Units are free text in every office ("Dok", "Dokumen", "dok."), so they are compared through a
small table of abbreviations and never rejected.  A unit that stands in no table may be either:
neither ``is_bulat`` nor ``is_pecahan`` holds for it.
"""

import re
from functools import cache

# One line per unit that is counted in whole things: its spellings, the full word first.
# "Orang / Bulan" is not here: offices divide it over the triwulan (45 a year is 11,25 each).
_BULAT = (
    ("orang", "org"),
    ("jiwa",),
    ("dokumen", "dok", "doc", "dokumenn"),
    ("laporan", "lap", "lprn"),
    ("unit", "unt"),
    ("paket", "pkt"),
    ("rupiah", "rp", "idr"),
    ("kasus", "kss"),
    ("kegiatan", "keg", "giat"),
    ("kali", "x kali"),
    ("buah", "bh"),
    ("lembar", "lbr"),
    ("set",),
    ("berkas", "bks"),
    ("surat",),
    ("naskah",),
    ("berita acara", "ba"),
    ("usulan",),
    ("kerja sama", "kerjasama"),
    ("jenis", "jns"),
    ("desa",),
    ("kelurahan",),
    ("kecamatan", "kec"),
    ("kelompok", "klp"),
    ("organisasi",),
    ("sekolah",),
    ("siswa",),
    ("peserta",),
    ("rapat",),
    ("sidang",),
    ("perda", "peraturan daerah"),
    ("raperda", "rancangan peraturan daerah"),
    ("rekomendasi",),
    ("aplikasi",),
    ("inovasi",),
    ("lokasi",),
    ("titik",),
    ("perangkat daerah", "pd", "opd", "skpd"),
)
_PERSEN = ("persen", "%", "persentase", "prosen", "percent", "pct")
# Levels and shares: the sum of two months means nothing.
_TAK_DIJUMLAH = frozenset(
    {"persen", "indeks", "nilai", "skor", "rasio", "predikat", "peringkat", "opini", "angka"}
    | {"level", "kategori", "poin", "skala", "rerata", "tingkat", "derajat"}
)
# Levels, shares and measures, which have decimals; what follows the word does not matter
# ("Indeks Gini", "Hari kerja", "Ton/Ha").
_PECAHAN = frozenset(
    {"persen", "indeks", "skor", "rasio", "poin", "rerata", "rata", "skala", "level", "derajat"}
    | {"tahun", "thn", "th", "bulan", "bln", "minggu", "hari", "hr", "jam", "menit", "mnt"}
    | {"detik", "dtk", "km", "kilometer", "m", "meter", "mtr", "cm", "mm", "km2", "km²", "km³"}
    | {"m2", "m²", "m3", "m³", "ha", "hektar", "hektare", "are", "kwh", "mwh", "gwh", "watt", "kw"}
    | {"mw", "kva", "ton", "kuintal", "kwintal", "kg", "kilogram", "gram", "gr", "mg", "liter"}
    | {"ltr", "lt", "ml", "kalori", "kkal", "ppm", "db", "°c", "celcius", "celsius"}
)
# By themselves only: "Nilai Investasi" is money.
_PECAHAN_SENDIRI = frozenset(
    {"nilai", "nilai/predikat", "predikat/nilai", "nilai/skor", "nilai/indeks", "angka indeks"}
)
_LAIN = (
    ("indeks", "index", "indek"),
    ("nilai",),
    ("skor", "score"),
    ("rasio", "ratio"),
    ("peringkat", "ranking", "rangking", "rank"),
    ("poin", "point"),
    ("rerata", "rata-rata"),
)
_BAKU = {
    ejaan: kata[0] for daftar in (_BULAT, (_PERSEN,), _LAIN) for kata in daftar for ejaan in kata
}
_NAMA_BULAT = frozenset(kata[0] for kata in _BULAT)
_SPASI = re.compile(r"\s+")
_GARIS_MIRING = re.compile(r"\s*/\s*")
_BATAS_KATA = re.compile(r"[\s/(]")


@cache
def _standardise(satuan: str) -> str:
    rapi = _SPASI.sub(" ", satuan.replace(".", " ")).strip().casefold()
    rapi = _GARIS_MIRING.sub("/", rapi)
    return _BAKU.get(rapi, rapi)


def is_bulat(satuan: str) -> bool:
    """Whether the unit is counted in whole numbers (Orang, Dok, Paket, Rp ...)."""
    return _standardise(satuan) in _NAMA_BULAT


@cache
def is_pecahan(satuan: str) -> bool:
    """Whether figures of the unit usually have decimals (%, Indeks, Hari, Km, per 1.000 KH ...)."""
    baku = _standardise(satuan)
    kata = _BATAS_KATA.split(baku)[0]
    return baku in _PECAHAN_SENDIRI or baku.startswith("per ") or _BAKU.get(kata, kata) in _PECAHAN


def is_persen(satuan: str) -> bool:
    """Whether the unit is per cent."""
    return _standardise(satuan) == "persen"


def is_rupiah(satuan: str) -> bool:
    """Whether the unit is whole rupiah (not thousands or millions of them)."""
    return _standardise(satuan) == "rupiah"


def is_rasio(satuan: str) -> bool:
    """Whether figures of the unit are written as a ratio (``1:32``)."""
    return _standardise(satuan) == "rasio"


def is_same_satuan(tertulis: str, satuan: str) -> bool:
    """Whether a unit typed beside a number is the indikator's unit.

    Case, full stops and the usual abbreviations do not matter; an unknown abbreviation of three
    letters or more agrees when the indikator's unit begins with it ("Pend." for "Penduduk").
    """
    kiri, kanan = _standardise(tertulis), _standardise(satuan)
    if not kiri or not kanan:
        return False
    if kiri == kanan:
        return True
    return len(kiri) >= 3 and kiri not in _BAKU and kanan.startswith(kiri)


def can_be_summed(satuan: str) -> bool:
    """Whether figures of the unit can be added up over periods or over nodes.

    Per cent, indeks, nilai, skor and the like cannot (domain reference §1.4, §3.6); neither can a
    rate ("per 1.000 penduduk").
    """
    baku = _standardise(satuan)
    return not (baku.startswith("per ") or baku.split(" ")[0].split("/")[0] in _TAK_DIJUMLAH)
