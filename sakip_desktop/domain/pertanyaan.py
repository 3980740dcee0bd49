"""A reviewer's question about a cell, and the conversation that follows.

Asked, it is open; answered, it waits for the one who asked, who asks again or closes it.  What is
closed stays closed.
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from sakip_desktop.domain.angka import format_angka, format_figur
from sakip_desktop.domain.kinerja import Indikator, Keadaan, Realisasi
from sakip_desktop.domain.periode import Periode

KOLOM = {
    "nilai": "Realisasi",
    "pembilang": "Pembilang",
    "penyebut": "Penyebut",
    "penjelasan": "Penjelasan",
    "kendala": "Kendala",
    "upaya": "Upaya",
}
"""The cells of a figure that can be asked about, in the order of the form."""

_ANGKA = frozenset({"nilai", "pembilang", "penyebut"})


class KeadaanTanya(StrEnum):
    """Where a question stands."""

    TERBUKA = "terbuka"
    DIJAWAB = "dijawab"
    DITUTUP = "ditutup"


KATA_KEADAAN = {
    KeadaanTanya.TERBUKA: "Belum dijawab",
    KeadaanTanya.DIJAWAB: "Sudah dijawab",
    KeadaanTanya.DITUTUP: "Ditutup",
}


class MacamPesan(StrEnum):
    """What one turn of a conversation is."""

    TANYA = "tanya"
    PENJELASAN = "penjelasan"
    PERBAIKAN = "perbaikan"
    TUTUP = "tutup"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pesan:
    """One turn.

    Attributes:
        peran: the role in which it was said.
        nilai: what stood in the cell then, as ``cell_value`` writes it.
    """

    orang_id: str
    nama: str
    peran: str
    macam: MacamPesan
    isi: str
    nilai: str
    pada: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Pertanyaan:
    """A question with its conversation, the first turn first.

    Attributes:
        nilai_awal: what stood in the cell when it was asked.
        versi: row version.
    """

    id: str
    indikator_id: str
    periode: Periode
    kolom: str
    keadaan: KeadaanTanya
    pembuka_id: str
    nilai_awal: str
    dibuka_pada: datetime
    pesan: tuple[Pesan, ...]
    versi: int = 1

    @property
    def terakhir_ditanya(self) -> Pesan:
        """The turn in which it was asked last."""
        return [satu for satu in self.pesan if satu.macam is MacamPesan.TANYA][-1]

    @property
    def nilai_ditanya(self) -> str:
        """What stood in the cell when it was asked last."""
        return self.terakhir_ditanya.nilai


def cell_value(figur: Realisasi, kolom: str) -> str:
    """What stands in a cell, as a question remembers it.

    Numbers plainly and without idle zeros, what cannot be read in quotes, so that the two are
    never taken for each other.
    """
    if kolom not in _ANGKA:
        return str(getattr(figur, kolom))
    if figur.keadaan is Keadaan.BELUM_JELAS and kolom == "nilai":
        return f"“{figur.belum_terbaca}”"
    if figur.keadaan is Keadaan.TIDAK_DAPAT_DIPENUHI:
        return f"tidak dapat dipenuhi: {figur.alasan}"
    nilai: Decimal | None = getattr(figur, kolom)
    return "" if nilai is None else format(nilai.normalize(), "f")


def cell_text(indikator: Indikator, kolom: str, nilai: str) -> str:
    """A remembered cell as it is shown; ``kosong`` where nothing stood."""
    if not nilai:
        return "kosong"
    if kolom not in _ANGKA or not nilai.removeprefix("-")[0].isdigit():
        return nilai
    angka = Decimal(nilai)
    return format_figur(indikator, angka) if kolom == "nilai" else format_angka(angka)
