"""The SMART judgement of an indikator: five points that a person looks at, one by one.

The *metodologi* that the measuring procedure asks for: indikator that are specific, measurable,
achievable, relevant and time-bound (PermenPAN-RB 53/2014 asks the same in its review checklist).
Nothing is judged by the program.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Butir(StrEnum):
    """The five points, in their order."""

    S = "S"
    M = "M"
    A = "A"
    R = "R"
    T = "T"


NAMA_BUTIR: dict[Butir, str] = {
    Butir.S: "Spesifik (Specific)",
    Butir.M: "Terukur (Measurable)",
    Butir.A: "Dapat dicapai (Achievable)",
    Butir.R: "Relevan (Relevant)",
    Butir.T: "Berjangka waktu (Time-bound)",
}

PERTANYAAN: dict[Butir, str] = {
    Butir.S: "Apakah nama dan definisinya jelas, hanya satu hal yang diukur, dan tidak dapat "
    "ditafsirkan lain?",
    Butir.M: "Apakah satuan, rumus dan sumber datanya ada, sehingga dua orang akan mendapat angka "
    "yang sama?",
    Butir.A: "Apakah targetnya menantang tetapi dapat dicapai dengan anggaran dan kewenangan yang "
    "ada?",
    Butir.R: "Apakah indikator ini menggambarkan hasil sasaran atau kegiatan yang diukurnya, bukan "
    "sekadar banyaknya pekerjaan?",
    Butir.T: "Apakah jelas kapan diukur dan kapan targetnya harus tercapai?",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ButirSmart:
    """What was judged of one point.

    Attributes:
        terpenuhi: None while nobody has judged it.
        oleh, pada: who judged it last, and when.
        versi: row version; 0 while nothing is stored.
    """

    terpenuhi: bool | None = None
    catatan: str = ""
    oleh: str = ""
    pada: datetime | None = None
    versi: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisSmart:
    """One indikator with its five points; ``unit`` is the name of the unit responsible."""

    kode: str
    nama: str
    unit: str
    butir: dict[Butir, ButirSmart]

    @property
    def dinilai(self) -> int:
        """How many points were judged."""
        return sum(satu.terpenuhi is not None for satu in self.butir.values())

    @property
    def terpenuhi(self) -> int:
        """How many points are fulfilled."""
        return sum(satu.terpenuhi is True for satu in self.butir.values())
