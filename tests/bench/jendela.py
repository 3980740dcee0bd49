"""One start of a window in a process of its own; prints seconds and memory as JSON.

Kinds: ``polos`` a bare PySide6 window; ``masuk`` the login window; ``halaman`` the program until
*Isi data* shows its figures; ``memori`` the same with 91 rows.
Times run from the start of the process (its first argument) to the first finished painting.  The
page's time is what a person waits for: up to the login window, and again from Enter on; the file
opens while the password is typed, and that typing is not counted.
"""

import json
import resource
import sys
import time
from pathlib import Path

MULAI = float(sys.argv[1])
JENIS = sys.argv[2]


def report(dikurangi=0.0, **lain):
    puncak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    hasil = {
        "detik": time.time() - MULAI - dikurangi,
        "puncak_mb": puncak,
        "rss_mb": _rss(),
        **lain,
    }
    sys.stdout.write(json.dumps(hasil) + "\n")
    sys.stdout.flush()


def _rss():
    baris = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(satu.split()[1]) / 1024 for satu in baris if satu.startswith("VmRSS"))


def bare():
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Halo"))
    window.resize(1366, 768)
    window.show()
    app.processEvents()
    report()


def login(folder):
    from sakip_desktop.gui.application import make_application
    from sakip_desktop.gui.dialogs.login import LoginDialog
    from sakip_desktop.paths import DataFolder
    from sakip_desktop.services.pembukaan import account_names, open_office

    app = make_application(["sakip-desktop"])
    data = DataFolder(folder)
    dialog = LoginDialog(account_names(data), lambda progress: open_office(data, progress=progress))
    dialog.show()
    app.processEvents()
    report(akun=dialog.ui.nama_akun.count())
    dialog.close()


def page(folder, akun):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from sakip_desktop.app import Program
    from sakip_desktop.gui.application import make_application
    from sakip_desktop.gui.dialogs.login import LoginDialog
    from sakip_desktop.paths import DataFolder
    from sakip_desktop.services import pembukaan

    pembukaan._only_office = lambda _folder, semua: min(semua)  # the first of many in one file
    app = make_application(["sakip-desktop"])
    app.setQuitOnLastWindowClosed(False)
    program = Program(DataFolder(folder))
    mengetik = {}

    def type_password():
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, LoginDialog))
        mengetik.setdefault("mulai", time.time())
        if dialog.ctx is None:
            QTimer.singleShot(5, type_password)
            return
        for nomor in range(dialog.ui.nama_akun.count()):
            dialog.ui.nama_akun.setCurrentRow(nomor)
            if dialog.nama_akun == akun:
                break
        dialog.ui.sandi.setText("latihan-sakip")
        mengetik["selesai"] = time.time()
        dialog.ui.tombol_masuk.click()

    QTimer.singleShot(0, type_password)
    program.start()
    from sakip_desktop.domain.halaman import Halaman
    from sakip_desktop.gui.page import Tujuan

    window = program.window
    window.go_to(Tujuan(halaman=Halaman.ISI_DATA))
    app.processEvents()
    report(mengetik["selesai"] - mengetik["mulai"], baris=rows_of(window))
    program.close()


def rows_of(window):
    from PySide6.QtWidgets import QTableView

    return max(view.model().rowCount() for view in window.page.findChildren(QTableView))


if __name__ == "__main__":
    if JENIS == "polos":
        bare()
    elif JENIS == "masuk":
        login(Path(sys.argv[3]))
    else:
        page(Path(sys.argv[3]), sys.argv[4])
