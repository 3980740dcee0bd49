"""The entry page and the recap at 150 %, in a process of its own: Qt scales a whole process."""

import os
import subprocess
import sys
from pathlib import Path

PERBESARAN = 1.5


def draw_large(_application, folder, tujuan):
    """Start this module as a program."""
    subprocess.run(
        [sys.executable, __file__, str(tujuan), str(folder.root)],
        check=True,
        env={**os.environ, "QT_SCALE_FACTOR": str(PERBESARAN)},
    )


def main(tujuan, akar):
    from halaman import draw_page

    from sakip_desktop.gui.application import make_application
    from sakip_desktop.paths import DataFolder

    application, folder = make_application(["screenshots"]), DataFolder(akar)
    for akun, halaman, nama in (
        ("kasubag-keuangan", "isi_data", "04-isi-data"),
        ("pimpinan", "rekap", "06-rekap"),
        ("perencana", "naskah", "21-naskah"),
    ):
        draw_page(application, folder, akun, halaman, tujuan / f"{nama}-150-persen.png")


GAMBAR = (draw_large,)

if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
