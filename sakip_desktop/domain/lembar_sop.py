"""What the papers of a procedure are made from, and how its words and times are read."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Kantor, Kebijakan
from sakip_desktop.domain.langkah import KeadaanLangkah, Siklus, Sop, Waktu
from sakip_desktop.domain.laporan import PenandaTangan


class KodeLembarSop(StrEnum):
    """The papers of a procedure; codes are lasting."""

    SOP = "sop"
    IDENTIFIKASI = "lembar-identifikasi"


_PERAN = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class LembarSop:
    """A procedure with everything that its papers print.

    Attributes:
        kata: what each role is called in the office.
        pengesah: who signs it; None leaves the name open.
        posisi: where a running cycle stands, by step; empty on paper.
        draf: not yet signed.
    """

    sop: Sop
    kata: Mapping[Peran, str]
    kantor: Kantor
    kebijakan: Kebijakan
    pengesah: PenandaTangan | None = None
    posisi: Mapping[str, KeadaanLangkah] = field(default_factory=dict)
    draf: bool = True

    def words(self, teks: str) -> str:
        """A text of the file with the office's titles in it (``{verifikator}`` and the like)."""
        return _PERAN.sub(
            lambda cocok: (
                self.kata.get(Peran(cocok[1]), cocok[0]) if cocok[1] in set(Peran) else cocok[0]
            ),
            teks,
        )


def waktu_text(waktu: Waktu | None) -> str:
    """``60 menit``; a dash where the source gives no time."""
    return "–" if waktu is None else waktu.teks


def total_text(sop: Sop) -> str:
    """The standard times added up unit by unit (they are never converted): ``430 menit + 5 hari``.

    Steps without a time are said.
    """
    teks = " + ".join(waktu_text(satu) for satu in sop.jumlah_waktu)
    tanpa = ", ".join(satu.nomor for satu in sop.langkah if satu.waktu is None)
    if not teks:
        return "belum diisi"
    return f"{teks} (langkah {tanpa} tanpa waktu baku)" if tanpa else teks


def positions(siklus: Siklus) -> dict[str, KeadaanLangkah]:
    """Where a cycle stands, by step: of several units the one that needs attention counts."""
    hasil: dict[str, KeadaanLangkah] = {}
    for satu in siklus.langkah:
        kode = satu.langkah.kode
        lama = hasil.get(kode)
        if lama is None or _URUTAN.index(satu.keadaan) < _URUTAN.index(lama):
            hasil[kode] = satu.keadaan
    return hasil


_URUTAN = [
    KeadaanLangkah.DIKEMBALIKAN,
    KeadaanLangkah.TERBUKA,
    KeadaanLangkah.MENUNGGU,
    *(
        satu
        for satu in KeadaanLangkah
        if satu
        not in {KeadaanLangkah.DIKEMBALIKAN, KeadaanLangkah.TERBUKA, KeadaanLangkah.MENUNGGU}
    ),
]
