"""Bringing an office to this computer: everything is copied and checked, then the old place marked.

Until all of it is there nothing lies in the new folder, and the files of the old one are never
touched: they stay, with a mark (``services.tempat``) that says where the office works now.
"""

import shutil
from pathlib import Path
from tempfile import mkdtemp

from sakip_desktop.db.backup import make_backup, sha256_of
from sakip_desktop.db.restore import restore
from sakip_desktop.db.ruang import free_space
from sakip_desktop.domain.cadangan import PINDAH
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    DiskPenuh,
    FolderTidakDapatDitulis,
    MediaBermasalah,
)
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.ukuran import MB, format_ukuran
from sakip_desktop.domain.waktu import Clock
from sakip_desktop.paths import DataFolder, file_set, replace
from sakip_desktop.services.berkas import storing_in
from sakip_desktop.services.context import AppContext, SystemClock
from sakip_desktop.services.pembukaan import close_office, open_office
from sakip_desktop.services.tempat import is_free, mark_moved

_SEMENTARA = ".sakip-baru-"
_LELUASA = 50 * MB


def pindahkan(
    asal: DataFolder,
    tujuan: DataFolder,
    *,
    clock: Clock | None = None,
    progress: Progress = silent,
) -> bool:
    """Copy an office whole to a folder on this computer and mark the one that is left behind.

    The database comes by way of a verified backup; scans, papers and older backups are copied as
    they are.  Until all of it is there nothing lies in the new folder.

    Args:
        asal: the folder on the flash disk, the share or in the cloud; its office is closed.
        tujuan: where to; see ``usul_tujuan``.
        clock: for the backup's date and the mark.
        progress: told step by step; may raise ``Cancelled``, which leaves nothing behind.

    Returns:
        Whether the old folder could be marked; not on a medium that is read-only.

    Raises:
        DiskPenuh: no room on this computer.
        BasisDataGalat: the office cannot be read, or the new folder cannot be used; nothing has
            changed.
    """
    clock = clock or SystemClock()
    if not is_free(tujuan):
        raise BasisDataGalat(
            "Data belum disalin ke komputer ini.",
            f"Di {tujuan.root} sudah ada data kantor.",
            "Pilih folder yang kosong.",
        )
    _require_apart(asal, tujuan)
    with storing_in(tujuan.root.parent, tujuan.root.name):
        _require_room(asal, tujuan)
        tujuan.root.parent.mkdir(parents=True, exist_ok=True)
        # A name of its own: whatever lies there already is somebody's.
        baru = DataFolder(Path(mkdtemp(prefix=_SEMENTARA, dir=tujuan.root.parent)))
        try:
            baru.create()
            _bring_files(asal, baru, progress)
            _bring_database(asal, baru, clock, progress)
            progress(3, 4, "Menaruh data di tempatnya")
            _put_in_place(baru, tujuan)
        except OSError as galat:
            if asal.root.exists() and not str(galat.filename).startswith(str(asal.root)):
                raise
            raise MediaBermasalah(
                "Data belum disalin ke komputer ini.",
                f"{asal.root} tercabut atau tidak dapat dibaca di tengah penyalinan.",
                "Pasang lagi sampai foldernya terbuka, lalu ulangi. Data di sana tidak berubah.",
            ) from galat
        finally:
            shutil.rmtree(baru.root, ignore_errors=True)
    progress(4, 4, "Menandai folder lama")
    return mark_moved(asal, tujuan, clock.now())


def _require_apart(asal: DataFolder, tujuan: DataFolder) -> None:
    """Neither folder inside the other: the copy would copy itself."""
    lama, ke = asal.root.resolve(), tujuan.root.resolve()
    if lama == ke or lama in ke.parents or ke in lama.parents:
        raise BasisDataGalat(
            "Data belum disalin ke komputer ini.",
            f"{ke} dan folder data sekarang ({lama}) satu di dalam yang lain.",
            "Pilih folder lain di komputer ini.",
        )


def _require_room(asal: DataFolder, tujuan: DataFolder) -> None:
    isi = (satu for satu in asal.root.rglob("*") if satu.is_file())
    perlu = _LELUASA + 2 * sum(satu.stat().st_size for satu in isi)
    bebas = free_space(tujuan.root.parent)
    if bebas < perlu:
        raise DiskPenuh(
            "Data belum disalin ke komputer ini: ruang disk tidak cukup.",
            f"Perlu {format_ukuran(perlu)} di {tujuan.root.parent}, tersisa "
            f"{format_ukuran(bebas)}.",
            "Kosongkan ruang (misalnya Recycle Bin), atau pilih folder di disk lain.",
        )


def _bring_files(asal: DataFolder, baru: DataFolder, progress: Progress) -> None:
    """Scans, papers and backups; each is compared with where it came from."""
    pasangan = (
        (asal.bukti, baru.bukti),
        (asal.dokumen, baru.dokumen),
        (asal.cadangan, baru.cadangan),
    )
    for lama, ke in pasangan:
        for satu in sorted(lama.rglob("*")) if lama.is_dir() else ():
            progress(0, 4, f"Menyalin {satu.name}")
            tujuan = ke / satu.relative_to(lama)
            if satu.is_dir():
                tujuan.mkdir(exist_ok=True)
                continue
            shutil.copy2(satu, tujuan)
            if sha256_of(tujuan) != sha256_of(satu):
                raise BasisDataGalat(
                    "Data belum disalin ke komputer ini.",
                    f"{satu.name} tidak terbaca sama dua kali dari {lama}.",
                    "Salin ulang; bila terulang, media itu rusak: pakai cadangan di tempat lain.",
                )


def _bring_database(asal: DataFolder, baru: DataFolder, clock: Clock, progress: Progress) -> None:
    """By way of a backup that is verified, into its place and verified again."""
    progress(1, 4, "Menyalin basis data")
    ctx = _open_there(asal, baru, clock)
    try:
        cadangan = make_backup(ctx.engine, baru.cadangan, clock=clock, alasan=PINDAH)
    finally:
        close_office(ctx)
    progress(2, 4, "Memeriksa salinan")
    restore(cadangan.berkas, baru.database, backup_folder=baru.cadangan, clock=clock)


def _open_there(asal: DataFolder, baru: DataFolder, clock: Clock) -> AppContext:
    """The office where it is; from a medium that is read-only, a copy of its set of files."""
    try:
        return open_office(asal, clock=clock)
    except FolderTidakDapatDitulis:
        lama = DataFolder(baru.root / "lama")
        lama.create()
        for satu in file_set(asal.database):
            if satu.exists():
                (lama.root / satu.name).write_bytes(satu.read_bytes())
        return open_office(lama, clock=clock)


def _put_in_place(baru: DataFolder, tujuan: DataFolder) -> None:
    """Move what was made to where it belongs, the database last."""
    tujuan.create()
    for lama, ke in (
        (baru.bukti, tujuan.bukti),
        (baru.dokumen, tujuan.dokumen),
        (baru.cadangan, tujuan.cadangan),
    ):
        ke.rmdir()  # empty: ``is_free`` has looked
        replace(lama, ke)
    replace(baru.database, tujuan.database)
