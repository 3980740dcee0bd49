"""*Paket diagnosa*: what somebody who mends the program needs, and nothing about people.

Versions, settings, counts, findings, the log and what the interpreter wrote when it fell go in.
Names, NIP, figures, passwords and the office's own name stay out: findings lose the office's name,
settings their values, paths what stands before the data folder, traces all but the way through the
program (``domain.jejak``).  Everything is text and is shown before it is saved.
"""

import platform
import re
import sqlite3
import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from sakip_desktop import __version__
from sakip_desktop.db.engine import HEAD
from sakip_desktop.db.journal import head
from sakip_desktop.db.ruang import free_space
from sakip_desktop.domain.jejak import clean_fault
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.ukuran import format_ukuran
from sakip_desktop.paths import (
    DIGANTI,
    FOLDER_RUSAK,
    JATUH,
    KARANTINA,
    SAKIP_LOG,
    file_set,
    write_atomic,
)
from sakip_desktop.services import kantor, kebijakan, periksa
from sakip_desktop.services.berkas import storing
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.periksa import LaporanPeriksa

_LOG_TERPANJANG = 200_000  # characters of each log, from its end
_TANPA_WAKTU = (1980, 1, 1, 0, 0, 0)
_LOG = re.compile(rf"{re.escape(SAKIP_LOG)}(\.\d+)?")
_FOLDER = ("cadangan", "bukti", "dokumen", "log", DIGANTI, KARANTINA, FOLDER_RUSAK)


@dataclass(frozen=True, slots=True)
class BerkasDiagnosa:
    """One file of the packet."""

    nama: str
    isi: str


def susun(
    ctx: AppContext,
    laporan: LaporanPeriksa | None = None,
    *,
    qt: str = "",
    progress: Progress = silent,
) -> tuple[BerkasDiagnosa, ...]:
    """Put the packet together; the check is made now unless one is given.

    Args:
        ctx: the open office.
        laporan: a check that was just made.
        qt: version of the window's library.
        progress: told while checking; may raise ``Cancelled``.
    """
    laporan = laporan or periksa.laporan(ctx, progress)
    return (
        BerkasDiagnosa("versi.txt", _versions(qt)),
        BerkasDiagnosa("setelan.txt", _settings(ctx)),
        BerkasDiagnosa("isi.txt", _counts(ctx)),
        BerkasDiagnosa("berkas.txt", _files(ctx)),
        BerkasDiagnosa("periksa.txt", _findings(ctx, laporan)),
        *_logs(ctx.folder.log),
    )


def simpan(isi: tuple[BerkasDiagnosa, ...], path: Path) -> None:
    """Write the packet as a zip: exactly what was shown.

    Raises:
        BasisDataGalat: it cannot be written there.
    """
    mentah = BytesIO()
    with zipfile.ZipFile(mentah, "w", zipfile.ZIP_DEFLATED) as paket:
        for satu in isi:
            anggota = zipfile.ZipInfo(satu.nama, _TANPA_WAKTU)
            anggota.compress_type = zipfile.ZIP_DEFLATED
            paket.writestr(anggota, satu.isi.encode())
    with storing(path):
        write_atomic(path, mentah.getvalue())


def _lines(*baris: tuple[str, object]) -> str:
    return "".join(f"{nama}: {nilai}\n" for nama, nilai in baris)


def _versions(qt: str) -> str:
    return _lines(
        ("SAKIP Desktop", __version__),
        ("Skema program", HEAD),
        ("Python", platform.python_version()),
        ("SQLite", sqlite3.sqlite_version),
        ("Qt", qt or "tidak diketahui"),
        ("Sistem", f"{platform.system()} {platform.release()} {platform.machine()}"),
    )


def _settings(ctx: AppContext) -> str:
    """The office's kind and paper, and which places and sizes are remembered; nothing typed."""
    satu = kebijakan.get_kebijakan(ctx)
    return _lines(
        ("Jenis kantor", ctx.kantor.jenis),
        ("Zona", ctx.kantor.zona),
        ("Kertas", satu.kertas),
        ("Huruf", satu.huruf),
        ("Jam komputer", "diragukan" if kantor.jam_diragukan(ctx) else "wajar"),
        ("Setelan jendela yang tersimpan", _window_settings(ctx.folder.jendela)),
    )


def _window_settings(path: Path) -> int:
    """How many; their keys may name accounts and units."""
    try:
        semua = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return 0
    return sum("=" in baris for baris in semua)


def _counts(ctx: AppContext) -> str:
    """Rows of each table, the journal's head."""
    pilih = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "ORDER BY name"
    )
    with ctx.engine.connect() as conn:
        kepala = head(conn)
        skema = conn.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        jumlah = [
            (nama, conn.exec_driver_sql(f'SELECT count(*) FROM "{nama}"').scalar())  # noqa: S608 - a table
            for nama in list(conn.exec_driver_sql(pilih).scalars())
        ]
    return _lines(
        ("Skema berkas", skema),
        ("Jurnal sampai catatan", kepala.urut),
        ("Sidik jurnal", kepala.sidik),
        *((f"Baris {nama}", banyak) for nama, banyak in jumlah),
    )


def _files(ctx: AppContext) -> str:
    """Sizes in the data folder; names only where the program itself gave them."""
    akar = ctx.folder.root
    baris: list[tuple[str, object]] = [("Ruang bebas", format_ukuran(free_space(akar)))]
    ada = (satu for satu in file_set(ctx.folder.database) if satu.is_file())
    baris += [(satu.name, f"{satu.stat().st_size} byte") for satu in ada]
    for nama in _FOLDER:
        isi = [satu for satu in (akar / nama).rglob("*") if satu.is_file()]
        besar = sum(satu.stat().st_size for satu in isi)
        baris.append((f"{nama}/", f"{len(isi)} berkas, {besar} byte"))
    return _lines(*baris)


def _findings(ctx: AppContext, laporan: LaporanPeriksa) -> str:
    """The report without the office's name and without the way to its folder."""
    teks = periksa.teks_laporan(ctx, laporan).replace(ctx.kantor.nama, "(kantor)")
    return teks.replace(str(ctx.folder.root), "(folder data)")


def _logs(folder: Path) -> tuple[BerkasDiagnosa, ...]:
    """The log was cleaned when it was written, what the interpreter wrote is cleaned here."""
    semua = sorted(satu for satu in folder.glob(f"{SAKIP_LOG}*") if _LOG.fullmatch(satu.name))
    log = tuple(BerkasDiagnosa(f"log/{satu.name}", _tail(satu)) for satu in semua)
    jatuh = folder / JATUH
    if not jatuh.is_file():
        return log
    return (*log, BerkasDiagnosa(f"log/{JATUH}", clean_fault(_tail(jatuh))))


def _tail(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")[-_LOG_TERPANJANG:]
    except OSError:
        return "(tidak dapat dibaca)\n"
