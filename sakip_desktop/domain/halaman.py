"""Keys of the pages, as SOP files and ``peran.toml`` name them.

A test holds them against ``gui.registry.PAGES``.
"""

from enum import StrEnum


class Halaman(StrEnum):
    """The pages of the main window, in the order of the work."""

    TUGAS = "tugas"
    ISI_DATA = "isi_data"
    REKAP = "rekap"
    VALIDASI = "validasi"
    PERSETUJUAN = "persetujuan"
    RENCANA = "rencana"
    NASKAH = "naskah"
    ADMINISTRASI = "administrasi"
