"""Backups as records, and which of them may go.

The order of backups is their number, never a clock or a file's date: a computer with a dead
battery must not throw the newest one away.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from sakip_desktop.domain.riwayat import Kepala

SIMPAN_SEMUA = timedelta(days=2)
SIMPAN_PRA_MIGRASI = timedelta(days=365)
HARIAN, MINGGUAN, BULANAN = 12, 10, 12
PALING_SEDIKIT = 3
PALING_BANYAK_DIHAPUS = 5

PRA_MIGRASI = "pra-migrasi"
"""``alasan`` of the backup made before a migration."""

PRA_IMPOR, PRA_SIKLUS = "pra-impor", "pra-siklus"
"""``alasan`` of the backups made before a plan is taken, and before a period is opened."""

SALIN, BERKALA, PINDAH = "salin", "berkala", "pindah"
"""``alasan`` of a copy for another disk, of the one made every two hours of use, and of the one by
which an office comes to another folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadangan:
    """A verified backup.

    Attributes:
        berkas: where it is.
        nomor: running number in its folder; 0 for a file without manifest.
        dibuat: moment it was made (UTC), by a clock that ``jam_diragukan`` may call doubtful; that
            of its last journal entry unless ``dibuat_tercatat``.
        alasan: ``manual``, ``harian``, ``berkala``, ``pra-migrasi``, ``pra-pulihkan`` ...
        ukuran: bytes.
        sidik: SHA-256 of the file.
        skema: schema revision inside.
        kepala: head of the journal inside.
        jumlah: rows of the five main tables.
        bermanifes: whether a manifest vouched for ``sidik``.
        dibuat_tercatat: whether the manifest or the program's own file name tells ``dibuat``.
        isi_sampai: moment of the last journal entry (UTC); None when only the manifest was read.
        oleh: who asked for it; empty where the program made it, or nobody was logged in.
    """

    berkas: Path
    nomor: int
    dibuat: datetime
    alasan: str
    ukuran: int
    sidik: str
    skema: str
    kepala: Kepala
    jumlah: dict[str, int]
    jam_diragukan: bool = False
    bermanifes: bool = True
    dibuat_tercatat: bool = True
    isi_sampai: datetime | None = field(default=None, compare=False)
    oleh: str = ""

    def kata_waktu(self, tulis: Callable[[datetime], str]) -> str:
        """``dibuat …, isi sampai …``: what is known of the two moments."""
        bagian = [f"dibuat {tulis(self.dibuat)}"] if self.dibuat_tercatat else []
        if self.isi_sampai is not None:
            bagian.append(f"isi sampai {tulis(self.isi_sampai)}")
        return ", ".join(bagian)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pemulihan:
    """What a restore did.

    Attributes:
        cadangan: the backup that is now the database.
        sebelumnya: backup of the state that was replaced; None when it could not be read.
        disisihkan: folder that keeps the replaced files.
    """

    cadangan: Cadangan
    sebelumnya: Cadangan | None
    disisihkan: Path | None


def thin(semua: Iterable[Cadangan], *, now: datetime, jam_diragukan: bool) -> list[Cadangan]:
    """Backups that may be deleted now, oldest first, at most five.

    Kept are the newest three, everything of the last two days (and whatever claims to come from
    the future), the newest of each of 12 days, 10 weeks and 12 months, those from before a
    migration for a year, and every file that the manifest does not know.  Under a doubtful clock
    nothing is deleted.
    """
    if jam_diragukan:
        return []
    dikenal = [satu for satu in semua if satu.bermanifes]
    baru_dulu = sorted(dikenal, key=lambda satu: satu.nomor, reverse=True)
    simpan = {satu.nomor for satu in baru_dulu[:PALING_SEDIKIT]}
    for satu in baru_dulu:
        batas = SIMPAN_PRA_MIGRASI if satu.alasan == PRA_MIGRASI else SIMPAN_SEMUA
        if now - satu.dibuat < batas:
            simpan.add(satu.nomor)
    for pola, banyak in (("%Y-%m-%d", HARIAN), ("%G-%V", MINGGUAN), ("%Y-%m", BULANAN)):
        simpan |= _newest_of_each(baru_dulu, pola, banyak)
    boleh = [satu for satu in reversed(baru_dulu) if satu.nomor not in simpan]
    return boleh[:PALING_BANYAK_DIHAPUS]


def _newest_of_each(baru_dulu: Sequence[Cadangan], pola: str, banyak: int) -> set[int]:
    """Numbers of the newest backup in each of the last spans that have one."""
    kunci: dict[str, int] = {}
    for satu in baru_dulu:
        kunci.setdefault(satu.dibuat.strftime(pola), satu.nomor)
    return set(list(kunci.values())[:banyak])
