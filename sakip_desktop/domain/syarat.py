"""What a paper needs before it can be signed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Syarat:
    """One thing that a paper needs to be signed.

    Attributes:
        terpenuhi: whether it has it; None for what is only told, such as who is to sign.
        kunci: the field that it is about (``Bidang.kunci``, or a word of the head: ``nomor``,
            ``tempat``, ``tanggal``, ``penanda``); empty where it is about none.
    """

    terpenuhi: bool | None
    isi: str
    kunci: str = ""
