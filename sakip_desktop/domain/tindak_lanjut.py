"""Follow-up: what has to be done about a finding, an obstacle, a recommendation, an instruction."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sakip_desktop.domain.naskah import Isian, KepalaNaskah
from sakip_desktop.domain.periode import Periode


class AsalTindak(StrEnum):
    """Where it came from."""

    TEMUAN = "temuan"
    KENDALA = "kendala"
    REKOMENDASI = "rekomendasi"
    INSTRUKSI = "instruksi"


KATA_ASAL = {
    AsalTindak.TEMUAN: "Temuan",
    AsalTindak.KENDALA: "Kendala",
    AsalTindak.REKOMENDASI: "Rekomendasi",
    AsalTindak.INSTRUKSI: "Instruksi pimpinan",
}


class KeadaanTindak(StrEnum):
    """How far it is; the first two are carried on from period to period."""

    BELUM = "belum"
    PROSES = "proses"
    SELESAI = "selesai"
    BATAL = "batal"

    @property
    def terbuka(self) -> bool:
        """Whether somebody still has to do something."""
        return self in (KeadaanTindak.BELUM, KeadaanTindak.PROSES)


KATA_TINDAK = {
    KeadaanTindak.BELUM: "Belum mulai",
    KeadaanTindak.PROSES: "Dalam proses",
    KeadaanTindak.SELESAI: "Selesai",
    KeadaanTindak.BATAL: "Dibatalkan",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GerakTindak:
    """One turn: how far it was then, in words, with its evidence.

    Attributes:
        sidik: SHA-256 of a kept file; empty for none.
        tautan: address of evidence that lies elsewhere.
    """

    keadaan: KeadaanTindak
    persen: int
    catatan: str
    tenggat: date
    pada: datetime
    oleh: str
    sidik: str = ""
    nama: str = ""
    isi: str = ""
    tautan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TindakLanjut:
    """Something to be done.

    Attributes:
        periode: the period that it came from.
        rujukan: what it came from, in words: the indikator and what was found.
        uraian: what is wrong or wanted.
        rencana: what will be done.
        keluaran: what shows that it was done.
        penanggung_jawab: a person or a unit, by name.
        gerak: what became of it, the oldest first.
    """

    id: str
    periode: Periode
    asal: AsalTindak
    rujukan: str
    uraian: str
    rencana: str
    keluaran: str
    unit_id: str | None
    orang_id: str | None
    penanggung_jawab: str
    tenggat: date
    keadaan: KeadaanTindak
    persen: int
    dibuat_oleh: str
    indikator_id: str = ""
    simpul_id: str = ""
    disposisi_id: str = ""
    gerak: tuple[GerakTindak, ...] = ()
    versi: int = 0

    @property
    def pokok(self) -> str:
        """What it is about, where the reference does not stand beside it: with its code."""
        kode = self.rujukan.partition(" ")[0] if self.indikator_id or self.simpul_id else ""
        return f"{kode}: {self.uraian}" if kode else self.uraian

    @property
    def catatan_terakhir(self) -> str:
        """What was said of it last; empty before its first turn."""
        return self.gerak[-1].catatan if self.gerak else ""

    def overdue(self, hari: date) -> bool:
        """Whether it should have been done by that day."""
        return self.keadaan.terbuka and self.tenggat < hari


@dataclass(frozen=True, slots=True, kw_only=True)
class UsulTindak:
    """Something that could become a follow-up, and is none yet.

    Attributes:
        bulan: the month of the figure that it is about; None where it is about none.
        naskah_id: the paper that says so; empty where none does.
    """

    asal: AsalTindak
    rujukan: str
    uraian: str
    rencana: str = ""
    unit_id: str | None = None
    indikator_id: str = ""
    simpul_id: str = ""
    disposisi_id: str = ""
    bulan: Periode | None = None
    naskah_id: str = ""


def origin_of(satu: TindakLanjut | UsulTindak) -> tuple[str, ...]:
    """What it came from, to tell doubles by; what a paper says is known by its words alone."""
    milik = (satu.indikator_id, satu.simpul_id, satu.disposisi_id)
    return (satu.asal, *milik, satu.rujukan, "" if any(milik) else satu.uraian)


@dataclass(frozen=True, slots=True, kw_only=True)
class DaftarTindak:
    """What came from a period and what is still open of earlier ones, as data of today."""

    kantor: str
    periode: Periode
    tindak: tuple[TindakLanjut, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RencanaTindak:
    """*Rencana Tindak Lanjut*: what came from a period and what is still open of earlier ones."""

    kepala: KepalaNaskah
    isian: Isian
    tindak: tuple[TindakLanjut, ...]
