"""One thing that is wrong or remarkable in an SOP file, as a value with its place."""

from dataclasses import dataclass

from sakip_desktop.domain.temuan import Tingkat


@dataclass(frozen=True, slots=True, kw_only=True)
class TemuanSop:
    """One finding in an SOP file.

    Attributes:
        tingkat: ``kesalahan`` keeps the file from being loaded; ``peringatan`` should be looked
            at; ``info`` is only said.
        isi: the sentence without its place.
        langkah: code of the step; empty for the file as a whole.
        kunci: the key in the file.
        baris: line in the file, counted from 1; None where it has none.
        kolom: column of a syntax error, counted from 1.
    """

    tingkat: Tingkat
    isi: str
    langkah: str = ""
    kunci: str = ""
    baris: int | None = None
    kolom: int | None = None

    @property
    def tempat(self) -> str:
        """Where it is, in words: step and key."""
        bagian = (
            f"langkah “{self.langkah}”" if self.langkah else "",
            f"kunci “{self.kunci}”" if self.kunci else "",
        )
        return ", ".join(satu for satu in bagian if satu)

    @property
    def kalimat(self) -> str:
        """Place and sentence, e.g. ``langkah “mulai”, kunci “pelaku”: “pimpnan” tidak …``."""
        isi = self.isi if self.isi.endswith("?") else f"{self.isi}."
        return f"{self.tempat}: {isi}" if self.tempat else isi
