"""The office's own documents of a year, by kind."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sakip_desktop.domain.bukti import Isi
from sakip_desktop.domain.periode import tanggal_indonesia


class MacamDokumen(StrEnum):
    """Kinds of documents that performance stands on, in the order of the work."""

    RENSTRA = "renstra"
    RENJA = "renja"
    RENCANA_KINERJA = "rencana-kinerja"
    PROGRAM_KERJA = "program-kerja"
    DPA = "rka-dpa"
    PK = "pk"
    SK_TIM = "sk-tim"
    SURVEI = "survei"
    SKM = "skm"
    LKJIP = "lkjip"
    LHE = "lhe"
    LAINNYA = "lainnya"


KATA_MACAM = {
    MacamDokumen.RENSTRA: "Renstra",
    MacamDokumen.RENJA: "Renja",
    MacamDokumen.RENCANA_KINERJA: "Rencana kinerja tahunan (RKT)",
    MacamDokumen.PROGRAM_KERJA: "Program kerja",
    MacamDokumen.DPA: "RKA/DPA",
    MacamDokumen.PK: "Perjanjian Kinerja (PK)",
    MacamDokumen.SK_TIM: "SK Tim SAKIP",
    MacamDokumen.SURVEI: "Hasil survei",
    MacamDokumen.SKM: "Survei kepuasan masyarakat (SKM)",
    MacamDokumen.LKJIP: "LKjIP",
    MacamDokumen.LHE: "Laporan hasil evaluasi (LHE)",
    MacamDokumen.LAINNYA: "Lainnya",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DokumenKantor:
    """One document of the office in a year.

    Attributes:
        nama: of its file; empty without one.
        isi: what the file is; None without one.
        sidik: SHA-256 of the file.
        dicabut_pada: when it was retired or replaced; None while it counts.
        rujukan: where else in the program it is recorded and corrected; empty for an entry of the
            register itself.
        versi: row version.
    """

    id: str
    tahun: int
    macam: MacamDokumen
    judul: str
    nomor: str = ""
    tanggal: date | None = None
    catatan: str = ""
    nama: str = ""
    isi: Isi | None = None
    sidik: str = ""
    ukuran: int = 0
    tautan: str = ""
    ditambah_pada: datetime
    ditambah_oleh: str
    dicabut_pada: datetime | None = None
    rujukan: str = ""
    versi: int = 1

    @property
    def ringkas(self) -> str:
        """``Renstra 2021–2026, nomor 7 Tahun 2021, 3 Maret 2021``."""
        bagian = [self.judul, f"nomor {self.nomor}" if self.nomor else ""]
        if self.tanggal is not None:
            bagian.append(tanggal_indonesia(self.tanggal))
        return ", ".join(satu for satu in bagian if satu)


def kinds_missing(ada: Iterable[DokumenKantor]) -> tuple[MacamDokumen, ...]:
    """The kinds of which a year has nothing yet; something else is never missing."""
    punya = {satu.macam for satu in ada}
    return tuple(
        satu for satu in MacamDokumen if satu not in punya and satu is not MacamDokumen.LAINNYA
    )
