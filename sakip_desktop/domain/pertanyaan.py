"""A reviewer's question about a cell, and the conversation that follows.

Asked, it is open; answered, it waits for the one who asked, who asks again or closes it.  What is
closed stays closed.
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from sakip_desktop.domain.angka import format_angka, format_figur, format_rupiah
from sakip_desktop.domain.kinerja import Indikator, Keadaan, Realisasi, Simpul
from sakip_desktop.domain.periode import Periode

KOLOM = {
    "nilai": "Realisasi",
    "pembilang": "Pembilang",
    "penyebut": "Penyebut",
    "penjelasan": "Penjelasan",
    "kendala": "Kendala",
    "upaya": "Upaya",
}
"""The cells that can be asked about, in the order of the form."""

_ANGKA = frozenset({"nilai", "pembilang", "penyebut"})
_KOMPONEN = frozenset({"pembilang", "penyebut"})
_KOLOM_ANGGARAN = ("nilai", "penjelasan")


@dataclass(frozen=True, slots=True)
class Perihal:
    """What a question or an exemption is about.

    Attributes:
        isi: the indikator of a figure, or the node of a budget line.
    """

    isi: Indikator | Simpul

    @property
    def id(self) -> str:
        """Id of the indikator or of the node; no two things share one."""
        return self.isi.id

    @property
    def kode(self) -> str:
        """The code by which people know it."""
        return self.isi.kode

    @property
    def nama(self) -> str:
        """Its name in the form."""
        return self.isi.nama if isinstance(self.isi, Indikator) else self.isi.uraian

    @property
    def unit_id(self) -> str:
        """The unit that fills it in."""
        return self.isi.unit_id or ""

    @property
    def is_anggaran(self) -> bool:
        """Whether it is a budget line."""
        return isinstance(self.isi, Simpul)

    @property
    def kolom(self) -> tuple[str, ...]:
        """Its cells that can be asked about."""
        if isinstance(self.isi, Simpul):
            return _KOLOM_ANGGARAN
        return tuple(satu for satu in KOLOM if self.isi.is_rasio or satu not in _KOMPONEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class IsiRupiah:
    """What stands in a budget line; ``teks_asli`` is what could not be read."""

    nilai: int | None = None
    teks_asli: str = ""
    penjelasan: str = ""


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
        indikator_id, simpul_id: the figure's indikator, or the budget line's node; the other is
            empty.
        nilai_awal: what stood in the cell when it was asked.
        versi: row version.
    """

    id: str
    indikator_id: str = ""
    simpul_id: str = ""
    periode: Periode
    kolom: str
    keadaan: KeadaanTanya
    pembuka_id: str
    nilai_awal: str
    dibuka_pada: datetime
    pesan: tuple[Pesan, ...]
    versi: int = 1

    @property
    def perihal_id(self) -> str:
        """Id of what it is about."""
        return self.indikator_id or self.simpul_id

    @property
    def terakhir_ditanya(self) -> Pesan:
        """The turn in which it was asked last."""
        return [satu for satu in self.pesan if satu.macam is MacamPesan.TANYA][-1]

    @property
    def nilai_ditanya(self) -> str:
        """What stood in the cell when it was asked last."""
        return self.terakhir_ditanya.nilai


def cell_value(isi: Realisasi | IsiRupiah, kolom: str) -> str:
    """What stands in a cell, as a question remembers it.

    Numbers plainly and without idle zeros, what cannot be read in quotes, so that the two are
    never taken for each other.
    """
    if kolom not in _ANGKA:
        return str(getattr(isi, kolom))
    if isinstance(isi, IsiRupiah):
        if isi.teks_asli:
            return f"“{isi.teks_asli}”"
        return "" if isi.nilai is None else str(isi.nilai)
    if isi.keadaan is Keadaan.BELUM_JELAS and kolom == "nilai":
        return f"“{isi.belum_terbaca}”"
    if isi.keadaan is Keadaan.TIDAK_DAPAT_DIPENUHI:
        return f"tidak dapat dipenuhi: {isi.alasan}"
    nilai: Decimal | None = getattr(isi, kolom)
    return "" if nilai is None else format(nilai.normalize(), "f")


def cell_text(perihal: Perihal, kolom: str, nilai: str) -> str:
    """A remembered cell as it is shown; ``kosong`` where nothing stood."""
    if not nilai:
        return "kosong"
    if kolom not in _ANGKA or not nilai.removeprefix("-")[0].isdigit():
        return nilai
    angka, isi = Decimal(nilai), perihal.isi
    if isinstance(isi, Simpul):
        return format_rupiah(int(angka))
    return format_figur(isi, angka) if kolom == "nilai" else format_angka(angka)
