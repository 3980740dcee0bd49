"""How nodes and ways of measuring are called where they are chosen."""

from collections.abc import Iterable

from sakip_desktop.domain.kinerja import Polaritas, Simpul

ARTI_POLARITAS = {
    Polaritas.NAIK: "Naik: makin tinggi makin baik",
    Polaritas.TURUN: "Turun: makin rendah makin baik",
    Polaritas.RENTANG: "Rentang: baik di dalam rentang",
    Polaritas.PREDIKAT: "Predikat: bertingkat, D sampai AA",
    Polaritas.YA_TIDAK: "Ya/Tidak: ada atau tidak",
}


def node_text(simpul: Simpul) -> str:
    """A node in a list: ``P1 – Program satu``."""
    return f"{simpul.kode} – {simpul.uraian}"


def kode_of(teks: str, simpul: Iterable[Simpul]) -> str:
    """The kode that a chosen or typed text stands for."""
    return next((satu.kode for satu in simpul if node_text(satu) == teks), teks)
