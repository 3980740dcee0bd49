"""What reading a form in would do: the outcome of the dry run, cell by cell."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.formulir_berkas import (
    IdentitasFormulir,
    KunciSel,
    MasalahFormulir,
    Milik,
)
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.temuan import Temuan, Tingkat, peringatan


class KeadaanSel(StrEnum):
    """How a filled cell of a file stands to what is stored; refused ones are ``masalah``."""

    BARU = "baru"  # nothing is stored there
    UBAH = "ubah"  # stored is what the form was made with
    BENTROK = "bentrok"  # stored is neither what the form was made with nor what the file says
    SAMA = "sama"
    LAMA = "lama"  # not touched in the file; the office has changed it since

    @property
    def diambil(self) -> bool:
        """Whether it is taken unless somebody decides otherwise."""
        return self in (KeadaanSel.BARU, KeadaanSel.UBAH)

    @property
    def dapat_diambil(self) -> bool:
        """Whether it can be taken at all: there is something to change."""
        return self.diambil or self is KeadaanSel.BENTROK


KATA_KEADAAN: dict[KeadaanSel, str] = {
    KeadaanSel.BARU: "Baru",
    KeadaanSel.UBAH: "Berubah",
    KeadaanSel.BENTROK: "Berubah di dua tempat",
    KeadaanSel.SAMA: "Sama",
    KeadaanSel.LAMA: "Isi lama, tidak diambil",
}


JAUH = "jauh-dari-tersimpan"
"""Kode of the finding that a file says something tenfold, or a tenth, of what is stored."""

_KALI = 10
_MELOMPAT = frozenset(
    {
        *(JAUH, "lompatan", "lompatan-tahunan", "kumulatif-turun"),
        *("melebihi-dua-kali-target", "melebihi-pagu"),
    }
)
_BELUM_LENGKAP = frozenset({"komponen-kosong", "belum-jelas"})  # of what is not in the cell


def holds_back(temuan: Temuan) -> bool:
    """Whether a cell with this finding waits until somebody has looked at it.

    A far jump, or what cannot be right: typing stores both, but who types sees what is said.
    """
    if temuan.tingkat is Tingkat.KESALAHAN:
        return temuan.kode not in _BELUM_LENGKAP
    return temuan.tingkat is Tingkat.PERINGATAN and temuan.kode in _MELOMPAT


def check_far(kolom: str, baru: Decimal, lama: Decimal) -> Temuan | None:
    """That a file would put a number of quite another size in the place of a stored one."""
    if not lama or abs(lama) / _KALI < abs(baru) < abs(lama) * _KALI:
        return None
    berapa = "sepersepuluh atau kurang" if abs(baru) < abs(lama) else "sepuluh kali atau lebih"
    return peringatan(
        JAUH,
        kolom,
        f"{format_angka(baru)} {berapa} dari yang tersimpan ({format_angka(lama)}).",
        "Periksa letak koma dan banyaknya nol.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilSel:
    """One filled cell of a file, held against the office's data.

    Attributes:
        baris: the line in words: kode and name.
        kolom: the column in words.
        tempat: sheet and cell in the file.
        tertulis: as it stands in the file.
        ketik: what would be typed.
        kanon: the same as it is compared; ``tersimpan``: what is stored, as it is compared.
        sekarang: what is stored, as people read it; empty for nothing.
        semula: what stood there when the form was made; None when nobody knows.
        catatan: what should be seen before it is taken (``terbaca 12,5``).
        lawan: the other file of the batch that says something else there; empty for none.
        temuan: what the checks of typing say of its figure with what is in the file.
        ditahan: it is not taken unless somebody decides so, because of a finding of its figure.
    """

    kunci: KunciSel
    keadaan: KeadaanSel
    baris: str
    kolom: str
    tempat: str
    tertulis: str
    ketik: str
    kanon: str
    tersimpan: str
    sekarang: str
    semula: str | None = None
    catatan: str = ""
    lawan: str = ""
    temuan: tuple[Temuan, ...] = ()
    ditahan: bool = False

    @property
    def diambil(self) -> bool:
        """Whether it is taken unless somebody decides otherwise."""
        return self.keadaan.diambil and not self.ditahan


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilBerkas:
    """What one file would do; nothing has been written.

    Attributes:
        berkas: name of the file.
        sidik: SHA-256 of its bytes.
        identitas: what it says of itself; None when it does not, or cannot be read.
        unit_nama: of the unit whose form it is; empty when it is not known.
        ditolak: the file is not taken at all; ``sel`` is empty then.
        sudah_dibaca: these very bytes were taken before.
        terkunci: the form is not open, and the file would change nothing: there is no harm in it.
        masalah: why the file, or single cells, are not taken.
        catatan: what was understood although it is unusual.
        formulir_id: the form that the office made; None for one from another installation.
        jalur: where the file lies; None when nobody knows.
    """

    berkas: str
    sidik: str
    identitas: IdentitasFormulir | None = None
    unit_nama: str = ""
    ditolak: bool = False
    sudah_dibaca: bool = False
    terkunci: bool = False
    sel: tuple[HasilSel, ...] = ()
    masalah: tuple[MasalahFormulir, ...] = ()
    catatan: tuple[str, ...] = ()
    formulir_id: str | None = None
    jalur: Path | None = None

    @property
    def periode(self) -> Periode | None:
        """The period of the form."""
        return None if self.identitas is None else self.identitas.periode

    @property
    def periode_label(self) -> str:
        """The period in words; empty when it is not known."""
        return "" if self.periode is None else self.periode.label

    def count(self, keadaan: KeadaanSel) -> int:
        """How many cells stand so."""
        return sum(satu.keadaan is keadaan for satu in self.sel)

    @property
    def diambil(self) -> tuple[HasilSel, ...]:
        """The cells that are taken unless somebody decides otherwise."""
        return tuple(satu for satu in self.sel if satu.diambil)

    @property
    def ditahan(self) -> tuple[HasilSel, ...]:
        """The cells that wait until somebody has looked at what the checks say."""
        return tuple(satu for satu in self.sel if satu.ditahan)

    @property
    def ada_kerja(self) -> bool:
        """Whether there is anything that could be taken."""
        return any(satu.keadaan.dapat_diambil for satu in self.sel)

    @property
    def ringkas(self) -> str:
        """``12 baru, 3 berubah, 1 ditolak``."""
        if self.ditolak:
            return "ditolak"
        kata = [
            f"{banyak} {KATA_KEADAAN[satu].lower()}"
            for satu in KeadaanSel
            if (banyak := self.count(satu))
        ]
        if self.ditahan:
            kata.append(f"{len(self.ditahan)} ditahan pemeriksaan")
        if self.masalah:
            kata.append(f"{len(self.masalah)} ditolak")
        return ", ".join(kata) or "tidak ada isian"


@dataclass(frozen=True, slots=True, kw_only=True)
class PilihanTerap:
    """What of a dry run is taken; cells are named by file (SHA-256) and key.

    Attributes:
        berkas: only these files (SHA-256); None for every one that is not refused.
        tanpa: cells that are left although they would be taken.
        dengan: cells that changed on both sides, or that the checks hold back, and are taken all
            the same.
    """

    berkas: frozenset[str] | None = None
    tanpa: frozenset[tuple[str, KunciSel]] = frozenset()
    dengan: frozenset[tuple[str, KunciSel]] = frozenset()

    def takes(self, hasil: HasilBerkas) -> bool:
        """Whether the file is taken at all."""
        return not hasil.ditolak and (self.berkas is None or hasil.sidik in self.berkas)

    def picks(self, hasil: HasilBerkas) -> tuple[HasilSel, ...]:
        """The cells of a file that are to be taken."""
        if not self.takes(hasil):
            return ()
        return tuple(satu for satu in hasil.sel if self._is_picked(hasil.sidik, satu))

    def _is_picked(self, sidik: str, satu: HasilSel) -> bool:
        if (sidik, satu.kunci) in self.dengan:
            return satu.keadaan.dapat_diambil
        return satu.diambil and (sidik, satu.kunci) not in self.tanpa


SEMUA = PilihanTerap()
"""Every file, every cell that changed on one side only and is not held back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilTerap:
    """What became of one file.

    Attributes:
        diambil: how many cells were saved.
        jurnal_urut: number of the journal entry; None when nothing was written.
        galat: why nothing was taken; empty when it was, or when there was nothing to take.
    """

    berkas: str
    sidik: str
    diambil: int = 0
    jurnal_urut: int | None = None
    galat: str = ""
    jenis: frozenset[Milik] = field(default_factory=frozenset)
