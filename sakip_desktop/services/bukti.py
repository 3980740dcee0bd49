"""Files that belong to the office's data: kept under their own hash beside the database.

What is kept was looked into first (``isi_berkas``), and it lies on the disk, forced there, before
the row or the journal entry that names it is written: a power cut leaves a file that nothing names,
never a row without its file.  The same file lies there once.

Five things are kept so: scans of written approvals and attachments of SOP steps, which the journal
names (``recorded_scans``); evidence of figures (``bukti_angka``), the office's documents
(``dokumen_kantor``) and the signed papers of the archive (``arsip``), which have their rows.  What
is retired stays.  A backup holds the database only; *Salin ke flash disk* takes the files along
(``services.salin``), and ``find_problem`` tells which are missing or changed.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlmodel import col, select

from sakip_desktop.db.models import Jurnal
from sakip_desktop.domain.bukti import PINDAIAN, Isi
from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.paths import DataFolder, write_atomic
from sakip_desktop.services.berkas import storing_in
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.isi_berkas import BerkasMasuk, read_berkas

# As ``alur.catat_persetujuan`` writes it into the journal: the period, then the scan.
_DI_JURNAL = re.compile(r"(?P<periode>\S*) ?pindaian (?P<sidik>[0-9a-f]{64})")
_SIDIK = re.compile(r"[0-9a-f]{64}")
_AKHIRAN = (*(f".{satu.value}" for satu in Isi), ".jpeg")


@dataclass(frozen=True, slots=True)
class Pindaian:
    """A scan of a written approval, as the journal names it.

    Attributes:
        sidik: SHA-256 of the file, 64 hex digits.
        periode: code of the period that was approved.
        urut: number of the journal entry.
    """

    sidik: str
    periode: str
    urut: int

    @property
    def nama(self) -> str:
        """What the report calls it."""
        return (
            f"Pindaian persetujuan tertulis {self.periode} "
            f"(jurnal catatan {self.urut}, sidik {self.sidik[:12]}…)"
        )


def count_scans(bukti: Path) -> int:
    """How many kept files lie in a folder; other files there do not count."""
    return len(list_scans(bukti))


def list_scans(bukti: Path) -> list[Path]:
    """The kept files in a folder; other files there are left out."""
    if not bukti.is_dir():
        return []
    return sorted(satu for satu in bukti.iterdir() if _SIDIK.fullmatch(satu.stem))


def store_bukti(folder: DataFolder, berkas: str, boleh: frozenset[Isi] = PINDAIAN) -> str:
    """Look into a file and keep it under its SHA-256; the same file is kept once.

    Args:
        folder: the office's data.
        berkas: path of the file.
        boleh: kinds that are taken; a scan unless told otherwise.

    Returns:
        The hash, 64 hex digits.

    Raises:
        BerkasDitolak: not there, too large, or not what its name says.
    """
    sebagai = "pindaian" if boleh == PINDAIAN else "lampiran"
    return keep(folder, read_berkas(Path(berkas), boleh, sebagai)).stem


def keep(folder: DataFolder, masuk: BerkasMasuk) -> Path:
    """Put a file under its hash, forced to the disk; a damaged one in its place is mended.

    Raises:
        BasisDataGalat: no room, or the folder cannot be written; nothing is left there.
    """
    with storing_in(folder.bukti, masuk.nama):
        ada = find_kept(folder, masuk.sidik)
        tujuan = folder.bukti / f"{masuk.sidik}.{masuk.isi.value}" if ada is None else ada
        if ada is None or _hash_of(ada) != masuk.sidik:
            write_atomic(tujuan, masuk.data)
    return tujuan


def find_kept(folder: DataFolder, sidik: str) -> Path | None:
    """Where the file of a hash lies; None when it does not."""
    return next(iter(_places(folder, sidik)), None)


def _places(folder: DataFolder, sidik: str) -> Iterator[Path]:
    for akhiran in _AKHIRAN:
        tempat = folder.bukti / f"{sidik}{akhiran}"
        if tempat.exists():
            yield tempat


def _hash_of(path: Path) -> str:
    """SHA-256 of a file; empty for what is no file."""
    if not path.is_file():
        return ""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def read_kept(folder: DataFolder, sidik: str, nama: str) -> bytes:
    """The bytes of a kept file, compared with its hash.

    Args:
        folder: the office's data.
        sidik: its SHA-256.
        nama: what the sentences call it.

    Raises:
        BerkasDitolak: it is not there, cannot be read, or is not what was kept.
    """
    for tempat in _places(folder, sidik):
        try:
            data = tempat.read_bytes()
        except OSError:
            continue
        if hashlib.sha256(data).hexdigest() == sidik:
            return data
    raise BerkasDitolak(
        f"{nama} tidak dapat dibuka.",
        "Berkasnya tidak ada lagi di folder bukti, atau isinya sudah berubah.",
        "Tambahkan lagi berkas aslinya di tempat yang sama, atau salin kembali dari salinan di "
        "flash disk.",
    )


def recorded_scans(ctx: AppContext) -> tuple[Pindaian, ...]:
    """Every scan that the journal names, once each, in the order of the journal."""
    with ctx.read() as sesi:
        baris = sesi.exec(
            select(Jurnal.objek, Jurnal.urut)
            .where(col(Jurnal.objek).contains("pindaian "))
            .order_by(col(Jurnal.urut))
        ).all()
    hasil: dict[str, Pindaian] = {}
    for objek, urut in baris:
        cocok = _DI_JURNAL.fullmatch(objek)
        if cocok:
            satu = Pindaian(cocok["sidik"], cocok["periode"], urut)
            hasil.setdefault(satu.sidik, satu)
    return tuple(hasil.values())


def find_problem(folder: DataFolder, satu: Pindaian) -> str:
    """What is wrong with a scan's file, as a sentence; empty when it is there and unchanged."""
    return problem_of(folder, satu.sidik, satu.nama)


def problem_of(folder: DataFolder, sidik: str, nama: str) -> str:
    """What is wrong with a kept file, as a sentence; empty when it is there and unchanged."""
    ada = list(_places(folder, sidik))
    if not ada:
        return (
            f"{nama} tidak ada di folder bukti. Cadangan tidak memuat berkas bukti; "
            "salin kembali dari salinan folder itu."
        )
    try:
        if any(hashlib.sha256(berkas.read_bytes()).hexdigest() == sidik for berkas in ada):
            return ""
    except OSError:
        return f"{nama} tidak dapat dibaca. Tutup program yang membukanya, lalu periksa lagi."
    return f"{nama} tidak sama lagi dengan yang dicatat. Ganti dengan salinannya yang asli."
