"""Sizes of files and room on disks, as people read them."""

from decimal import Decimal

from sakip_desktop.domain.angka import format_angka

KB, MB, GB = 1024, 1024**2, 1024**3


def format_ukuran(ukuran: int) -> str:
    """``14,2 GB``, ``500 MB`` or ``640 KB``: in the unit people compare by, cut off, not rounded.

    What is there but less than a KB counts as one.
    """
    for satuan, nama in ((GB, "GB"), (MB, "MB")):
        if ukuran >= satuan:
            return f"{format_angka(Decimal(10 * ukuran // satuan) / 10)} {nama}"
    return f"{format_angka(max(ukuran // KB, min(ukuran, 1)))} KB"
