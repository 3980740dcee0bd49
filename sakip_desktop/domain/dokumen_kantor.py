"""The office's own documents of a year, by kind; and which of them a word of an SOP means."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sakip_desktop.domain.bukti import Isi
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.teks import kunci


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

_M = MacamDokumen
# What SOPs and offices call them, as ``kunci`` spells it.
_SEBUTAN: dict[str, frozenset[MacamDokumen]] = {
    "renstra": frozenset({_M.RENSTRA}),
    "dokumen renstra": frozenset({_M.RENSTRA}),
    "rencana strategis": frozenset({_M.RENSTRA}),
    "renja": frozenset({_M.RENJA}),
    "dokumen renja": frozenset({_M.RENJA}),
    "rencana kerja": frozenset({_M.RENJA}),
    "rencana kerja perangkat daerah": frozenset({_M.RENJA}),
    "rencana kinerja": frozenset({_M.RENCANA_KINERJA}),
    "rencana kinerja perangkat daerah": frozenset({_M.RENCANA_KINERJA}),
    "rencana kinerja tahunan": frozenset({_M.RENCANA_KINERJA}),
    "rkt": frozenset({_M.RENCANA_KINERJA}),
    "program kerja": frozenset({_M.PROGRAM_KERJA}),
    "program kerja kegiatan": frozenset({_M.PROGRAM_KERJA}),
    "rencana aksi": frozenset({_M.PROGRAM_KERJA}),
    "rka": frozenset({_M.DPA}),
    "dpa": frozenset({_M.DPA}),
    "rka/dpa": frozenset({_M.DPA}),
    "rka-dpa": frozenset({_M.DPA}),
    "dokumen dpa": frozenset({_M.DPA}),
    "dokumen rka-dpa": frozenset({_M.DPA}),
    "pk": frozenset({_M.PK}),
    "dokumen pk": frozenset({_M.PK}),
    "perjanjian kinerja": frozenset({_M.PK}),
    "perjanjian kinerja (pk)": frozenset({_M.PK}),
    "sk tim": frozenset({_M.SK_TIM}),
    "sk tim sakip": frozenset({_M.SK_TIM}),
    "hasil survei": frozenset({_M.SURVEI, _M.SKM}),
    "hasil survey": frozenset({_M.SURVEI, _M.SKM}),
    "skm": frozenset({_M.SKM}),
    "survei kepuasan masyarakat": frozenset({_M.SKM}),
    "lkjip": frozenset({_M.LKJIP}),
    "laporan kinerja": frozenset({_M.LKJIP}),
    "laporan kinerja instansi pemerintah": frozenset({_M.LKJIP}),
    "laporan kinerja instansi pemerintah (lkjip)": frozenset({_M.LKJIP}),
    "lhe": frozenset({_M.LHE}),
    "laporan hasil evaluasi": frozenset({_M.LHE}),
    "lap. hasil evaluasi": frozenset({_M.LHE}),
    "dokumen hasil penilaian sakip": frozenset({_M.LHE}),
    "hasil penilaian sakip": frozenset({_M.LHE}),
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


def kinds_of(butir: str) -> frozenset[MacamDokumen]:
    """The kinds of documents that a word of an SOP means; empty when it means none of them."""
    return _SEBUTAN.get(kunci(butir), frozenset())


def find_meant(butir: str, ada: Iterable[DokumenKantor]) -> DokumenKantor | None:
    """The document that a word of an SOP asks for: of its kind, or of that very title.

    One without a file counts: the register says that the office has it.
    """
    macam, judul = kinds_of(butir), kunci(butir)
    cocok = [satu for satu in ada if satu.macam in macam or kunci(satu.judul) == judul]
    return max(cocok, key=lambda satu: (satu.isi is not None, satu.ditambah_pada), default=None)


def kinds_missing(ada: Iterable[DokumenKantor]) -> tuple[MacamDokumen, ...]:
    """The kinds of which a year has nothing yet; something else is never missing."""
    punya = {satu.macam for satu in ada}
    return tuple(
        satu for satu in MacamDokumen if satu not in punya and satu is not MacamDokumen.LAINNYA
    )
