"""Write ``resources/libur-nasional.csv``: Indonesia's free days as ``holidays`` knows them.

The program reads this file and does without the library, whose package loads every country of the
world: 18 MB of memory and a quarter of a second before the first page.  After a new version of the
library (it follows the yearly SKB of three ministers) run ``make libur``; with ``--check`` it only
compares, as a test does.
"""

import csv
import io
import sys
from pathlib import Path

from holidays.countries.indonesia import Indonesia

BERKAS = Path(__file__).resolve().parent.parent / "resources" / "libur-nasional.csv"
TAHUN = range(2000, 2101)
KEPALA = ("tanggal", "sumber", "nama")


def build_libur() -> str:
    """The whole file as text, by date; a holiday that is joint leave too is a holiday."""
    hasil = {}
    for golongan, sumber in (("government", "cuti bersama"), ("public", "nasional")):
        libur = Indonesia(years=TAHUN, categories=golongan, language="id", observed=False)
        hasil.update({tanggal: (sumber, nama) for tanggal, nama in libur.items()})
    teks = io.StringIO()
    penulis = csv.writer(teks, lineterminator="\n")
    penulis.writerow(KEPALA)
    penulis.writerows((tanggal.isoformat(), *isi) for tanggal, isi in sorted(hasil.items()))
    return teks.getvalue()


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        sys.exit(BERKAS.read_text(encoding="utf-8") != build_libur())
    BERKAS.write_text(build_libur(), encoding="utf-8")
