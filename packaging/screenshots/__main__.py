"""Pictures of every page and every paper: ``python packaging/screenshots FOLDER [AREA …]``.

The practice office is made anew; each page is drawn at 1366×768 for the person who works in it,
the entry page and the recap also at 150 % on the same screen; every document becomes one picture
a page.  With names of areas only their pictures are drawn, into a folder that keeps the others.

To add a picture: write it where its area is (``rekap.py``), as lines of a function there or as a
new ``draw_…(application, folder, tujuan)`` that goes into ``GAMBAR`` at the end of the module.
``open_window`` opens the office and the window for one person, ``grab`` takes a picture,
``grab_dialogs`` shows dialogs one after another.  What changes figures works in a copy of
``folder`` (``formulir.draw_forms``).  A paper is a line in ``kertas.draw_papers``; a new area is a
module and its name in ``AREA``.
"""

import importlib
import shutil
import sys
import tempfile
from pathlib import Path

import panggung  # noqa: F401 - the platform is said before there is an application

from sakip_desktop.gui.application import make_application
from sakip_desktop.paths import DataFolder
from sakip_desktop.services.contoh import make_contoh

AREA = (
    "awal",
    "halaman",
    "administrasi",
    "rencana",
    "tugas",
    "isi_data",
    "rekap",
    "formulir",
    "putusan",
    "kertas",
    "naskah",
    "besar",
)


def main(tujuan, *dipilih):
    application = make_application(["screenshots"])
    if asing := set(dipilih) - set(AREA):
        sys.exit(f"Tidak dikenal: {', '.join(sorted(asing))}. Yang ada: {', '.join(AREA)}.")
    if not dipilih:
        shutil.rmtree(tujuan, ignore_errors=True)
    tujuan.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as sementara:
        folder = DataFolder(Path(sementara) / "latihan")
        make_contoh("setwan", folder, latihan=True)
        for area in dipilih or AREA:
            for draw in importlib.import_module(area).GAMBAR:
                draw(application, folder, tujuan)
    print(f"{len(list(tujuan.glob('*.png')))} gambar di {tujuan}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
