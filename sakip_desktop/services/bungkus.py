"""Many files out at once, as one zip or one folder: whole, or not there at all.

A folder is put together beside its place and then renamed, a zip is written under another name.
"""

import os
import secrets
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sakip_desktop.domain.errors import BasisDataGalat
from sakip_desktop.paths import fsync_file, fsync_folder, replace
from sakip_desktop.services.berkas import refuse_own_folder, storing, storing_in

T = TypeVar("T")
Put = Callable[[str, bytes], None]
"""Takes one file: its path inside, with ``/`` between the parts, and its bytes."""

_WAKTU_ZIP = (2025, 1, 1, 0, 0, 0)  # the same files give the same zip


def write_zip(path: Path, write: Callable[[Put], T]) -> T:
    """Write one zip; it appears when it is whole.

    Args:
        path: the zip; an older one is replaced when the new one is whole.
        write: puts every file; what it raises (``Cancelled``) leaves nothing behind.

    Returns:
        What ``write`` returns.

    Raises:
        BasisDataGalat: no room, read-only, or the file is open in another program.
    """
    with storing(path):
        sementara = path.with_name(f"{path.name}.{secrets.token_hex(4)}.tmp")
        try:
            with zipfile.ZipFile(sementara, "x", zipfile.ZIP_STORED) as arsip:

                def put(nama: str, data: bytes) -> None:
                    anggota = zipfile.ZipInfo(nama, _WAKTU_ZIP)
                    anggota.compress_type = zipfile.ZIP_STORED  # what goes is compressed already
                    arsip.writestr(anggota, data)

                hasil = write(put)
            fsync_file(sementara)
            replace(sementara, path)
        except BaseException:
            sementara.unlink(missing_ok=True)
            raise
    return hasil


def write_folder(path: Path, write: Callable[[Put], T]) -> T:
    """Write one folder; it appears when it is whole.

    Args:
        path: the folder to make; must not be there, or be empty.
        write: as ``write_zip``.

    Returns:
        What ``write`` returns.

    Raises:
        BasisDataGalat: it is there already, or cannot be written.
    """
    refuse_own_folder(path)
    with storing_in(path.parent, path.name):
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise BasisDataGalat(
                f"{path.name} tidak ditimpa.",
                "Folder itu sudah ada dan berisi.",
                "Pilih tempat lain, atau pindahkan dahulu folder itu.",
            )
        sementara = path.with_name(f"{path.name}.{secrets.token_hex(4)}.tmp")
        try:
            sementara.mkdir()

            def put(nama: str, data: bytes) -> None:
                tujuan = sementara / nama
                tujuan.parent.mkdir(exist_ok=True)
                with tujuan.open("xb") as berkas:
                    berkas.write(data)
                    berkas.flush()
                    os.fsync(berkas.fileno())

            hasil = write(put)
            if path.exists():
                path.rmdir()
            replace(sementara, path)
            fsync_folder(path.parent)
        except BaseException:
            shutil.rmtree(sementara, ignore_errors=True)
            raise
    return hasil
