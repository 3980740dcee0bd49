"""Evidence files: kept under their own hash beside the database, and named in the journal.

A backup holds the database only; ``find_problem`` tells which scans are missing or changed.
"""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from sqlmodel import col, select

from sakip_desktop.db.models import Jurnal
from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.domain.ukuran import MB, format_ukuran
from sakip_desktop.paths import DataFolder, write_atomic
from sakip_desktop.services.context import AppContext

UKURAN_TERBESAR = 25 * MB
_AWALAN = {".pdf": b"%PDF-", ".png": b"\x89PNG", ".jpg": b"\xff\xd8\xff", ".jpeg": b"\xff\xd8\xff"}


# As ``alur.catat_persetujuan`` writes it into the journal: the period, then the scan.
_DI_JURNAL = re.compile(r"(?P<periode>\S*) ?pindaian (?P<sidik>[0-9a-f]{64})")


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


_SIDIK = re.compile(r"[0-9a-f]{64}")


def count_scans(bukti: Path) -> int:
    """How many scans lie in a folder; other files there do not count."""
    return len(list_scans(bukti))


def list_scans(bukti: Path) -> list[Path]:
    """The scans in a folder; other files there are left out."""
    if not bukti.is_dir():
        return []
    return sorted(satu for satu in bukti.iterdir() if _SIDIK.fullmatch(satu.stem))


def store_bukti(folder: DataFolder, berkas: str) -> str:
    """Copy a scan under its SHA-256; the same file is kept once.

    Returns:
        The hash, 64 hex digits.

    Raises:
        BerkasDitolak: not there, too large, or not what its name says.
    """
    asal = Path(berkas)
    akhiran = asal.suffix.lower()
    try:
        if asal.stat().st_size > UKURAN_TERBESAR:
            raise BerkasDitolak(
                f"{asal.name} terlalu besar.",
                f"Paling besar {format_ukuran(UKURAN_TERBESAR)}.",
                "Pindai lagi dengan 150 dpi, atau simpan sebagai PDF.",
            )
        isi = asal.read_bytes()
    except OSError as galat:
        raise BerkasDitolak(
            f"{asal.name} tidak dapat dibaca.",
            "Berkas itu tidak ada lagi, atau sedang dipakai program lain.",
            "Pilih berkasnya sekali lagi.",
        ) from galat
    if akhiran not in _AWALAN or not isi.startswith(_AWALAN[akhiran]):
        raise BerkasDitolak(
            f"{asal.name} tidak dapat diterima sebagai pindaian.",
            "Isinya bukan PDF, JPG, atau PNG seperti namanya.",
            "Pindai sebagai PDF, lalu pilih berkas itu.",
        )
    sidik = hashlib.sha256(isi).hexdigest()
    tujuan = folder.bukti / f"{sidik}{akhiran}"
    if not tujuan.exists() or tujuan.read_bytes() != isi:
        write_atomic(tujuan, isi)
    return sidik


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
    nama = (
        f"Pindaian persetujuan tertulis {satu.periode} "
        f"(jurnal catatan {satu.urut}, sidik {satu.sidik[:12]}…)"
    )
    calon = [folder.bukti / f"{satu.sidik}{akhiran}" for akhiran in _AWALAN]
    ada = [berkas for berkas in calon if berkas.exists()]
    if not ada:
        return (
            f"{nama} tidak ada di folder bukti. Cadangan tidak memuat pindaian; "
            "salin kembali dari salinan folder itu."
        )
    try:
        if any(hashlib.sha256(berkas.read_bytes()).hexdigest() == satu.sidik for berkas in ada):
            return ""
    except OSError:
        return f"{nama} tidak dapat dibaca. Tutup program yang membukanya, lalu periksa lagi."
    return f"{nama} tidak sama lagi dengan yang dicatat. Ganti dengan salinannya yang asli."
