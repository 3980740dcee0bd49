"""When the system's temporary folder fails; apart, because openpyxl takes thirty megabytes."""

import tempfile

from sakip_desktop.domain.errors import BasisDataGalat, DiskPenuh, FolderTidakDapatDitulis
from sakip_desktop.paths import TIDAK_MUAT


def no_temporary_folder(apa: str, galat: OSError) -> BasisDataGalat:
    """The system's temporary folder, elsewhere than the data and the result, cannot be used.

    Args:
        apa: what could not be done because of it.
        galat: what the system said.
    """
    try:
        folder = f"Folder sementara {tempfile.gettempdir()}"
    except OSError:  # there is none at all
        folder = "Folder sementara komputer ini"
    if galat.errno in TIDAK_MUAT:
        return DiskPenuh(
            apa,
            f"{folder} penuh.",
            "Kosongkan ruang di sana (misalnya dengan Pembersihan Disk), lalu coba lagi. "
            "Data tidak berubah.",
        )
    return FolderTidakDapatDitulis(
        apa,
        f"{folder} tidak dapat ditulis.",
        "Minta admin PC membuka izin tulisnya, lalu coba lagi. Data tidak berubah.",
    )
