"""Where the layout of a paper comes from; shown in the preview before it is printed."""

from dataclasses import dataclass
from enum import StrEnum


class JenisAsal(StrEnum):
    """Who decided the layout."""

    REGULASI = "regulasi"
    SEED = "seed"
    USULAN = "usulan"


@dataclass(frozen=True, slots=True)
class Asal:
    """The origin and, in a sentence, which regulation, which SOP, or why it is ours."""

    jenis: JenisAsal
    keterangan: str
