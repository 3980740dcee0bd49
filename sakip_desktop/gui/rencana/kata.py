"""The words of the plan's choices, as they are chosen and typed in its tables."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from sakip_desktop.domain.kinerja import (
    Agregasi,
    Frekuensi,
    JenisIndikator,
    JenisSimpul,
    Polaritas,
    Simpul,
)
from sakip_desktop.domain.periode import Periode, bulan, semester, setahun, triwulan

E = TypeVar("E")

JENIS = {
    JenisIndikator.IKU: "IKU",
    JenisIndikator.IKK: "IKK",
    JenisIndikator.LAINNYA: "Lainnya",
}
POLARITAS = {
    Polaritas.NAIK: "Naik",
    Polaritas.TURUN: "Turun",
    Polaritas.RENTANG: "Rentang",
    Polaritas.PREDIKAT: "Predikat",
    Polaritas.YA_TIDAK: "Ya/Tidak",
}
ARTI_POLARITAS = {
    Polaritas.NAIK: "Naik: makin tinggi makin baik",
    Polaritas.TURUN: "Turun: makin rendah makin baik",
    Polaritas.RENTANG: "Rentang: baik di dalam rentang",
    Polaritas.PREDIKAT: "Predikat: bertingkat, D sampai AA",
    Polaritas.YA_TIDAK: "Ya/Tidak: ada atau tidak",
}
AGREGASI = {
    Agregasi.JUMLAH: "Jumlah",
    Agregasi.RERATA: "Rata-rata",
    Agregasi.TERAKHIR: "Nilai terakhir",
    Agregasi.MAKS: "Maksimum",
    Agregasi.MIN: "Minimum",
}
FREKUENSI = {
    Frekuensi.BULANAN: "Bulanan",
    Frekuensi.TRIWULAN: "Triwulan",
    Frekuensi.SEMESTER: "Semester",
    Frekuensi.TAHUNAN: "Tahunan",
}
YA_TIDAK = {True: "Ya", False: "Tidak"}


def node_text(simpul: Simpul) -> str:
    """A node in a list: ``P1 – Program satu``."""
    return f"{simpul.kode} – {simpul.uraian}"


def kode_of(teks: str, simpul: Iterable[Simpul]) -> str:
    """The kode that a chosen or typed text stands for."""
    return next((satu.kode for satu in simpul if node_text(satu) == teks), teks)


INDUK = {
    JenisSimpul.TUJUAN: (),
    JenisSimpul.SASARAN: (JenisSimpul.TUJUAN,),
    JenisSimpul.PROGRAM: (JenisSimpul.SASARAN, JenisSimpul.TUJUAN),
    JenisSimpul.KEGIATAN: (JenisSimpul.PROGRAM,),
    JenisSimpul.SUB_KEGIATAN: (JenisSimpul.KEGIATAN,),
}
"""Which levels a node can stand below; a look at it spares a refusal."""


def choices(kata: Mapping[E, str]) -> tuple[str, ...]:
    """The words to choose from."""
    return tuple(kata.values())


def period_of(kolom: str, tahun: int) -> Periode:
    """The period of a column."""
    kode = kolom.removeprefix("target:")
    if kode == "tahun":
        return setahun(tahun)
    if kode.startswith("TW"):
        return triwulan(tahun, int(kode[2:]))
    if kode.startswith("S"):
        return semester(tahun, int(kode[1:]))
    return bulan(tahun, int(kode))
