"""Evidence files: kept under their own hash beside the database."""

import hashlib
from pathlib import Path

from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.paths import DataFolder, write_atomic

UKURAN_TERBESAR = 25 * 1024 * 1024
_AWALAN = {".pdf": b"%PDF-", ".png": b"\x89PNG", ".jpg": b"\xff\xd8\xff", ".jpeg": b"\xff\xd8\xff"}


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
                "Paling besar 25 MB.",
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
    if not tujuan.exists():
        write_atomic(tujuan, isi)
    return sidik
