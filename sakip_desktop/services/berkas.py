"""Putting a finished file where somebody asked for it: every failure is a sentence."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sakip_desktop.domain.errors import BasisDataGalat, DiskPenuh, FolderTidakDapatDitulis

_TIDAK_MUAT = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_TIDAK_BOLEH = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def storing(path: Path) -> Iterator[None]:
    """Write a file inside the block; its folder is made first.

    Raises:
        DiskPenuh: there is no room.
        FolderTidakDapatDitulis: read-only, or the file is open in another program.
        BasisDataGalat: the name cannot be a file there.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as galat:
        raise _sentence(galat, path) from galat


def _sentence(galat: OSError, path: Path) -> BasisDataGalat:
    if galat.errno in _TIDAK_MUAT:
        return DiskPenuh(
            f"{path.name} belum disimpan: disk penuh.",
            f"Tidak ada ruang lagi di {path.parent}.",
            "Kosongkan ruang (misalnya Recycle Bin), atau pilih disk lain.",
        )
    if galat.errno in _TIDAK_BOLEH:
        return FolderTidakDapatDitulis(
            f"{path.name} tidak dapat disimpan.",
            f"Folder {path.parent} hanya boleh dibaca, atau berkas itu sedang dibuka program lain.",
            "Tutup berkas itu, atau pilih folder lain.",
        )
    return BasisDataGalat(
        f"{path.name} tidak dapat disimpan.",
        f"{path} tidak dapat dipakai sebagai nama berkas.",
        "Pilih nama atau folder lain.",
    )
