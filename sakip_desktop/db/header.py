"""What the first bytes and the schema number of a file say, before it is used."""

from pathlib import Path

from sakip_desktop.db.engine import APPLICATION_ID, HEAD
from sakip_desktop.db.galat import rusak, tidak_ada
from sakip_desktop.domain.errors import BasisDataLebihBaru

_MAGIC = b"SQLite format 3\0"
_PANJANG = 100
_WAL = 2
_FORMAT_TERTINGGI = 4
_UTF8 = 1
_HALAMAN_TERBESAR = 65536  # does not fit into its two bytes: written as 1


def check_header(path: Path) -> bool:
    """Look at the first bytes without SQLite; only for a file that this process has not open.

    A file of 0 bytes would open as an empty database, another program's would be written to.

    Returns:
        Whether the file is in WAL mode (a backup of ours is not).

    Raises:
        BasisDataRusak: empty, cut off, not SQLite, or another program's.
        BasisDataGalat: missing.
    """
    if not path.exists():
        raise tidak_ada(path)
    if path.is_dir():
        raise rusak(path, "Itu sebuah folder, bukan berkas.", "a folder")
    if not path.is_file():  # looking into a pipe would wait for ever
        raise rusak(path, "Itu pipa atau perangkat, bukan berkas.", "not a plain file")
    with path.open("rb") as berkas:
        kepala = berkas.read(_PANJANG)
    if not kepala:
        raise rusak(path, "Berkas itu kosong (0 byte).", "0 bytes")
    if not kepala.startswith(_MAGIC):
        raise rusak(path, "Isinya bukan data SAKIP Desktop.", "no SQLite header")
    if len(kepala) < _PANJANG:
        raise rusak(path, "Berkas itu terpotong.", "header cut off")
    if int.from_bytes(kepala[68:72], "big") != APPLICATION_ID:
        raise rusak(
            path, "Berkas itu milik program lain, bukan SAKIP Desktop.", "other application id"
        )
    format_, sandi = (int.from_bytes(kepala[di : di + 4], "big") for di in (44, 56))
    if format_ > _FORMAT_TERTINGGI or sandi > _UTF8:  # 0 is a file without tables
        raise rusak(path, "Bagian awal berkas itu rusak.", "format in header")
    return kepala[18] == _WAL


def length_in_header(path: Path) -> int:
    """How many bytes long a file with a good header says it is; only right outside WAL mode."""
    with path.open("rb") as berkas:
        kepala = berkas.read(_PANJANG)
    halaman = int.from_bytes(kepala[16:18], "big")
    return (halaman if halaman != 1 else _HALAMAN_TERBESAR) * int.from_bytes(kepala[28:32], "big")


def check_revision(path: Path, skema: str) -> None:
    """Refuse a schema that this program does not know: its own are numbered ``0001`` to ``HEAD``.

    Raises:
        BasisDataLebihBaru: with both versions in its sentence.
        BasisDataRusak: no program of ours writes such a number.
    """
    if not (len(skema) == len(HEAD) and skema.isascii() and skema.isdigit() and int(skema) > 0):
        raise rusak(
            path,
            f"Nomor versi di dalamnya ({skema[:20]!r}) bukan buatan program ini.",
            "unknown schema revision",
        )
    if skema > HEAD:
        raise BasisDataLebihBaru(
            f"{path.name} dibuat oleh SAKIP Desktop yang lebih baru.",
            f"Susunan datanya versi {skema}; program ini baru mengenal sampai versi {HEAD}.",
            "Pasang versi program yang terbaru. Data tidak berubah.",
        )
