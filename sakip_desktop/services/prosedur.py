"""The procedures that ship, and the check of an SOP file that somebody wrote.

No office is needed for either.
"""

from pathlib import Path

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.jabatan import JenisKantor
from sakip_desktop.domain.langkah import Sop
from sakip_desktop.domain.temuan_sop import TemuanSop
from sakip_desktop.domain.waktu import Clock
from sakip_desktop.services.context import SystemClock
from sakip_desktop.services.siklus import parse_sop, shipped_sop
from sakip_desktop.sop.periksa import check_sop

UKURAN_TERBESAR = 1_000_000  # bytes; the longest that ships has 17 thousand


def semua_sop() -> tuple[Sop, ...]:
    """Every procedure that ships, by its code.

    Raises:
        DataTidakSah: a file is faulty.
    """
    return tuple(parse_sop(teks, kode) for kode, teks in sorted(shipped_sop().items()))


def periksa_sop(
    berkas: Path, *, jenis_kantor: JenisKantor | None = None, clock: Clock | None = None
) -> tuple[TemuanSop, ...]:
    """Everything that can be said about an SOP file, in the order of its lines.

    Args:
        berkas: the TOML file.
        jenis_kantor: the kind of the office that wants to use it; None takes the file's own.
        clock: tells the day for which regulations must be in force.

    Raises:
        DataTidakSah: the file cannot be read as text.
    """
    hari = (clock or SystemClock()).now().date()
    return check_sop(_read(berkas), berkas.name, jenis_kantor=jenis_kantor, hari=hari)


def _read(berkas: Path) -> str:
    try:
        if berkas.stat().st_size > UKURAN_TERBESAR:
            raise DataTidakSah(
                f"{berkas} terlalu besar untuk sebuah SOP.",
                saran="Sebutkan berkas .toml yang memuat langkah-langkahnya.",
            )
        return berkas.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as galat:
        raise DataTidakSah(
            f"{berkas} bukan teks UTF-8.",
            f"Bita ke-{galat.start + 1} tidak dapat dibaca sebagai huruf.",
            "Simpan berkas itu sebagai teks UTF-8.",
        ) from galat
    except OSError as galat:
        raise DataTidakSah(f"{berkas} tidak dapat dibaca.", saran="Periksa jalurnya.") from galat
