"""Opening a kept file in another program: a read-only copy in the temporary folder.

The kept file itself is never handed out: what another program writes would change its hash.  On
Windows the copy carries the mark of what came from elsewhere, so that Office opens it in Protected
View.  Copies are thrown away at the next opening and at the end, as far as no program holds them.
"""

import atexit
import os
import shutil
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from sakip_desktop.domain.bukti import clean_nama
from sakip_desktop.spreadsheet.sementara import no_temporary_folder

_AWALAN = "sakip-bukti-"
_ZONA = b"[ZoneTransfer]\r\nZoneId=3\r\n"
_SALINAN: list[Path] = []


def salin_sementara(nama: str, data: bytes) -> Path:
    """A read-only copy under a clean name.

    Raises:
        BasisDataGalat: the temporary folder cannot be written.
    """
    bersihkan()
    try:
        folder = Path(tempfile.mkdtemp(prefix=_AWALAN))
        _SALINAN.append(folder)
        salinan = folder / clean_nama(nama)
        salinan.write_bytes(data)
        if os.name == "nt":
            with suppress(OSError):
                Path(f"{salinan}:Zone.Identifier").write_bytes(_ZONA)
        salinan.chmod(stat.S_IREAD)
    except OSError as galat:
        raise no_temporary_folder(f"{nama} tidak dapat dibuka.", galat) from galat
    return salinan


def bersihkan() -> None:
    """Throw earlier copies away, as far as no program holds them."""
    for folder in tuple(_SALINAN):
        for berkas in folder.glob("*"):
            with suppress(OSError):
                berkas.chmod(stat.S_IWRITE)
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            _SALINAN.remove(folder)


atexit.register(bersihkan)
