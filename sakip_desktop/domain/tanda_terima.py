"""Custody of forms: which one went to whom, came back from whom, and what takes its place.

One record makes the list of the window and *Bukti tanda terima formulir*.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sakip_desktop.domain.kinerja import Kantor, Unit
from sakip_desktop.domain.laporan import PenandaTangan
from sakip_desktop.domain.periode import Periode


class BentukFormulir(StrEnum):
    """In which shape a form leaves the program."""

    XLSX = "xlsx"
    KERTAS = "kertas"
    KIRIMAN = "kiriman"  # filled in a program, sent as the same workbook


KATA_BENTUK: dict[BentukFormulir, str] = {
    BentukFormulir.XLSX: "Berkas Excel",
    BentukFormulir.KERTAS: "Kertas",
    BentukFormulir.KIRIMAN: "Kiriman dari program",
}


class ArahGerak(StrEnum):
    """Whether a form was handed out or came back."""

    KELUAR = "keluar"
    KEMBALI = "kembali"


class CaraSerah(StrEnum):
    """By which way a form goes and comes."""

    LANGSUNG = "langsung"
    FLASH_DISK = "flash disk"
    SUREL = "surel"
    PESAN = "pesan"
    KERTAS = "kertas"
    BERKAS = "berkas"  # read in, and nobody said how the file came


KATA_CARA: dict[CaraSerah, str] = {
    CaraSerah.LANGSUNG: "Langsung",
    CaraSerah.FLASH_DISK: "Flash disk",
    CaraSerah.SUREL: "Surel (email)",
    CaraSerah.PESAN: "Pesan (WhatsApp dan sejenisnya)",
    CaraSerah.KERTAS: "Kertas",
    CaraSerah.BERKAS: "Berkas",
}

CARA_DIPILIH = tuple(satu for satu in CaraSerah if satu is not CaraSerah.BERKAS)
"""What a person chooses from."""


class KeadaanFormulir(StrEnum):
    """How a form stands."""

    DIBUAT = "belum dibagikan"
    KELUAR = "belum kembali"
    KEMBALI = "sudah kembali"
    DIGANTI = "diganti"


@dataclass(frozen=True, slots=True, kw_only=True)
class GerakFormulir:
    """A form was handed out or came back.

    Attributes:
        orang: who took it or brought it, as told; may be empty for a file.
        pada: when, in the office's zone.
        berkas, sidik: name and SHA-256 of the file that was read; empty for paper.
        dicatat_oleh: who wrote it down.
    """

    arah: ArahGerak
    cara: CaraSerah
    orang: str
    pada: datetime
    berkas: str = ""
    sidik: str = ""
    catatan: str = ""
    dicatat_oleh: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormulirTercatat:
    """A form that was made, with all that happened to it.

    Attributes:
        nomor: counts the forms of a unit and period.
        dibuat: when, in the office's zone.
        diganti_oleh: code of the later form that takes its place; empty for none.
        rencana_berubah: it is out, and the plan asks for other lines by now: what comes back is
            refused, so it has to be made again.
        gerak: oldest first.
    """

    id: str
    kode: str
    nomor: int
    bentuk: BentukFormulir
    unit: Unit
    periode: Periode
    dibuat: datetime
    dibuat_oleh: str
    diganti_oleh: str = ""
    rencana_berubah: bool = False
    gerak: tuple[GerakFormulir, ...] = ()

    @property
    def keluar(self) -> GerakFormulir | None:
        """How it was handed out last; None when it was not."""
        return self._last(ArahGerak.KELUAR)

    @property
    def kembali(self) -> GerakFormulir | None:
        """How it came back last; None when it did not."""
        return self._last(ArahGerak.KEMBALI)

    def _last(self, arah: ArahGerak) -> GerakFormulir | None:
        return next((satu for satu in reversed(self.gerak) if satu.arah is arah), None)

    @property
    def is_out(self) -> bool:
        """Whether it was made, did not come back, and nothing takes its place."""
        return self.keadaan in (KeadaanFormulir.DIBUAT, KeadaanFormulir.KELUAR)

    @property
    def keadaan(self) -> KeadaanFormulir:
        """How it stands; one that came back has come back, whatever was made since."""
        if self.kembali is not None:
            return KeadaanFormulir.KEMBALI
        if self.diganti_oleh:
            return KeadaanFormulir.DIGANTI
        return KeadaanFormulir.DIBUAT if self.keluar is None else KeadaanFormulir.KELUAR


@dataclass(frozen=True, slots=True, kw_only=True)
class TandaTerima:
    """Everything of *Bukti tanda terima formulir*: of one unit, or the list of a period.

    Attributes:
        unit: whose paper it is; None for the list of all units.
        baris: by unit, then number.
        belum_dibuat: names of units that are asked for figures and have no form yet.
        tanggal: of the paper.
    """

    kantor: Kantor
    periode: Periode
    unit: Unit | None
    baris: tuple[FormulirTercatat, ...]
    belum_dibuat: tuple[str, ...]
    tanggal: date
    penanda_tangan: tuple[PenandaTangan, ...] = ()

    def count(self, keadaan: KeadaanFormulir) -> int:
        """How many forms stand so."""
        return sum(satu.keadaan is keadaan for satu in self.baris)
