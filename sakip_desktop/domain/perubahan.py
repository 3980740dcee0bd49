"""What a command changed, told to every page that may show it."""

from dataclasses import dataclass
from enum import StrEnum

from sakip_desktop.domain.periode import Periode


class Jenis(StrEnum):
    """Kinds of things that pages depend on."""

    KANTOR = "kantor"
    PENGGUNA = "pengguna"
    RENCANA = "rencana"
    REALISASI = "realisasi"
    ANGGARAN = "anggaran"
    ALUR = "alur"
    DOKUMEN = "dokumen"
    BUKTI = "bukti"
    PERTANYAAN = "pertanyaan"
    FORMULIR = "formulir"
    NASKAH = "naskah"
    TINDAK_LANJUT = "tindak_lanjut"


@dataclass(frozen=True, slots=True)
class Perubahan:
    """The outcome of a command: which kinds changed, in which period, under which name.

    Attributes:
        ke_mana: of a step that was left, who has it now, as the status line says it.
    """

    jenis: frozenset[Jenis]
    label: str
    periode: Periode | None = None
    jurnal_urut: int | None = None
    ke_mana: str = ""
