"""A copy of the office somewhere else, when the disk it lies on fails or is full.

An open office gives a verified backup.  One that cannot be opened is copied file by file, as it
lies there: looking at it is left to ``periksa`` and the recovery.
"""

import shutil
from pathlib import Path
from typing import BinaryIO

from sakip_desktop.domain.errors import BasisDataGalat, BasisDataTerkunci
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.paths import DataFolder, file_set, fsync_file
from sakip_desktop.services.berkas import refuse_own_folder, storing_in
from sakip_desktop.services.context import AppContext, SystemClock


def simpan(
    folder: DataFolder, ctx: AppContext | None, tujuan: Path, progress: Progress = silent
) -> Path:
    """Make the copy in a folder of another disk; returns the file, or the folder of the files.

    Raises:
        BasisDataGalat: it cannot be written there either, or what is here cannot be read.
    """
    if ctx is not None:
        from sakip_desktop.services import cadangan

        return cadangan.buat(ctx, tujuan, progress).berkas
    return _copy_files(folder, tujuan, progress)


def _copy_files(folder: DataFolder, tujuan: Path, progress: Progress) -> Path:
    from sakip_desktop.db.engine import is_held
    from sakip_desktop.db.galat import translated

    path = folder.database
    if is_held(path):  # copying an open file would drop SQLite's lock
        raise BasisDataTerkunci(
            "Salinan darurat belum dibuat.",
            "Data kantor sedang terbuka di program ini.",
            "Tutup program, buka lagi, lalu simpan salinan dari jendela masuk.",
        )
    refuse_own_folder(tujuan)
    ada = [satu for satu in file_set(path) if satu.is_file()]
    if not ada:
        raise BasisDataGalat(
            "Salinan darurat tidak dibuat.",
            f"Tidak ada berkas {path}.",
            "Pasang kembali disknya, lalu coba lagi.",
        )
    nama = f"salinan-darurat-{SystemClock().now():%Y%m%dT%H%M%SZ}"
    with storing_in(tujuan, nama):
        baru = tujuan / nama
        baru.mkdir()
        for ke, satu in enumerate(ada):
            progress(ke, len(ada), f"Menyalin {satu.name}")
            with translated(path), satu.open("rb") as asal:
                _copy(asal, baru / satu.name)
            fsync_file(baru / satu.name)
    return baru


def _copy(asal: BinaryIO, tujuan: Path) -> None:
    with storing_in(tujuan.parent, tujuan.name), tujuan.open("xb") as hasil:
        shutil.copyfileobj(asal, hasil)
