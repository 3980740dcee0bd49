"""What is known of a damaged file, and what is left to do about it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sakip_desktop.domain.cadangan import Cadangan
from sakip_desktop.domain.riwayat import Kepala


class Tahap(StrEnum):
    """How far a recovery has come; kept in the marker file."""

    DITEMUKAN = "ditemukan"
    DISETUJUI = "disetujui"
    DIPULIHKAN = "dipulihkan"


class JenisRusak(StrEnum):
    """What is wrong with the file, as seen on a copy of it."""

    UTUH = "utuh"
    LOG_BASI = "log-basi"
    INDEKS = "indeks"
    RUSAK = "rusak"
    HILANG = "hilang"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kerusakan:
    """The marker beside a damaged file.

    Attributes:
        sejak: when it was seen first.
        sebab: how it was seen, a sentence.
        tahap: how far its recovery has come.
        folder: name of the folder below ``rusak`` that gets the damaged files; empty before the
            person agreed.
        diganti: folders that were in ``diganti`` then; a new one is of this recovery.
        kepala: number of the last journal entry that could be read in the damaged file.
    """

    sejak: datetime
    sebab: str
    tahap: Tahap = Tahap.DITEMUKAN
    folder: str = ""
    diganti: tuple[str, ...] = ()
    kepala: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatanTerbaca:
    """A journal entry that could still be read in a damaged file."""

    urut: int
    waktu: datetime
    nama: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeadaanBerkas:
    """What was found in a damaged file, looked at in a copy.

    Attributes:
        jenis: what is wrong with it.
        sebab: how that was seen, a sentence.
        kepala: its last journal entry that could be read, or that was remembered beside it.
        catatan: journal entries that could be read, in their order.
    """

    jenis: JenisRusak
    sebab: str
    kepala: Kepala | None = None
    catatan: tuple[CatatanTerbaca, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RencanaPulih:
    """What the person is asked to agree to.

    Attributes:
        keadaan: what is wrong.
        cadangan: the newest backup that passed its check; None when there is none.
        ditolak: names of newer ones that did not pass, with the reason.
        hilang: journal entries after the backup's last one that could still be read.
        jumlah_hilang: how many entries the backup lacks; None when nobody knows.
    """

    keadaan: KeadaanBerkas
    cadangan: Cadangan | None = None
    ditolak: tuple[tuple[Path, str], ...] = ()
    hilang: tuple[CatatanTerbaca, ...] = ()
    jumlah_hilang: int | None = None
