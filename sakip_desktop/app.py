"""The window's composition root: folder → log → crash hook → one instance → login → main window.

Nothing on the way to the first painting imports the data layer; the login window opens the file
while the person types.
"""

import hashlib
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import BasisDataRusak, GalatSakip
from sakip_desktop.gui import errors
from sakip_desktop.gui.application import make_application
from sakip_desktop.gui.dialogs.login import LoginDialog
from sakip_desktop.gui.log import start_log, stop_log
from sakip_desktop.gui.tasks import run_with_progress, wait_for_worker
from sakip_desktop.paths import JATUH, LATIHAN, DataFolder, default_data_folder
from sakip_desktop.services.pembukaan import (
    account_names,
    close_office,
    needs_first_start,
    open_office,
)
from sakip_desktop.services.pemulihan import is_marked, tandai

if TYPE_CHECKING:
    from sakip_desktop.domain.masukan import AwalKantor
    from sakip_desktop.domain.progress import Progress
    from sakip_desktop.gui.main_window import MainWindow
    from sakip_desktop.gui.penjaga import Penjaga
    from sakip_desktop.services.context import AppContext

log = logging.getLogger(__name__)

_SAPA_MS = 500


def run_window(data_dir: Path | None) -> int:
    """Open the window; returns the program's exit status."""
    folder = default_data_folder() if data_dir is None else DataFolder(data_dir.resolve())
    application = make_application(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    if _raise_first_window(folder):
        return 0
    tempat = _settle_place(folder)
    if tempat is None or (tempat != folder and _raise_first_window(tempat)):
        return 0
    folder = tempat
    try:
        folder.create()
    except OSError as galat:
        errors.show_error(None, _unwritable(folder, galat))
        return 1
    start_log(folder.log)
    hook = errors.install_crash_hook()
    jatuh, fault_file = errors.open_fault_file(folder.log / JATUH)
    program = Program(folder, jatuh=jatuh)
    errors.offer_help(program.pertolongan)
    application.commitDataRequest.connect(program.on_session_end)
    try:
        program.start()
        return application.exec() if program.window is not None else 0
    finally:
        wait_for_worker()
        program.close()
        errors.offer_help(None)
        hook.uninstall()
        fault_file.close()
        stop_log()


def _settle_place(folder: DataFolder) -> DataFolder | None:
    """Where to work; asked only when the folder is no plain one on a disk of this computer."""
    from sakip_desktop.services.tempat import jenis_tempat, pindahan

    if pindahan(folder) is None and jenis_tempat(folder).aman:
        return folder
    from sakip_desktop.gui.dialogs.tempat import settle_place

    return settle_place(folder)


def _unwritable(folder: DataFolder, galat: OSError) -> GalatSakip:
    return GalatSakip(
        "Program tidak dapat dibuka.",
        f"Folder data {folder.root} tidak dapat ditulis ({galat.strerror}).",
        "Minta izin tulis untuk folder itu, atau pakai folder lain dengan --data-dir.",
    )


def _socket_name(folder: DataFolder) -> str:
    return "sakip-desktop-" + hashlib.sha256(str(folder.root).encode()).hexdigest()[:16]


def _raise_first_window(folder: DataFolder) -> bool:
    """Whether a window on this folder is open already; it is then brought to the front."""
    socket = QLocalSocket()
    socket.connectToServer(_socket_name(folder))
    if not socket.waitForConnected(_SAPA_MS):
        return False
    socket.disconnectFromServer()
    return True


class Program(QObject):
    """One run: who is logged in, which window is open."""

    def __init__(
        self, folder: DataFolder, settings: QSettings | None = None, *, jatuh: str = ""
    ) -> None:
        """Prepare a run.

        Args:
            folder: where the office's data are.
            settings: places and sizes of windows.
            jatuh: what a hard end of the run before left in its fault file.
        """
        super().__init__()
        self.folder = folder
        self._jatuh = jatuh
        self.settings = settings or QSettings(str(folder.jendela), QSettings.Format.IniFormat)
        self.ctx: AppContext | None = None
        self.window: MainWindow | None = None
        self.penjaga: Penjaga | None = None  # belongs to the window
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._on_second_start)
        QLocalServer.removeServer(_socket_name(folder))
        self._server.listen(_socket_name(folder))

    @property
    def pertolongan(self) -> errors.Pertolongan:
        """What messages about the database can offer."""
        return errors.Pertolongan(self.save_emergency_copy, self.recover_now)

    def start(self) -> None:
        """The first start's pages for a new folder, otherwise the login window."""
        if is_marked(self.folder) and not self._recover(None):
            return
        if needs_first_start(self.folder) and not self._first_start():
            return
        self._after_start()

    def _recover(self, parent: QWidget | None) -> bool:
        """A damaged file: what can be done is asked before anybody logs in."""
        from sakip_desktop.gui.dialogs.berkas_rusak import recover

        return recover(parent, self.folder)

    def recover_now(self) -> None:
        """Damage showed in the middle of work, and the person wants to mend it at once.

        What was typed and is not saved is asked about first.
        """
        if self.window is not None:
            self.window.ditutup.disconnect(self.quit)
            if not self.window.close():
                self.window.ditutup.connect(self.quit)
                return
            self.window.deleteLater()
            self.window, self.penjaga = None, None
        if self.ctx is not None:
            close_office(self.ctx)
            self.ctx = None
        if self._recover(None):
            self.log_in()
        else:
            self.quit()

    def save_emergency_copy(self, parent: QWidget | None) -> None:
        """The office on another disk, as far as it can be read."""
        from sakip_desktop.gui.dialogs.darurat import save_emergency_copy

        save_emergency_copy(parent, self.folder, self.ctx)

    def _after_start(self) -> None:
        if self.ctx is None or self.ctx.pelaku is None:
            self.log_in()
        else:
            self.show_window()

    def _first_start(self) -> bool:
        """Whether an office is there afterwards: one's own, or the sample to practise on."""
        from sakip_desktop.gui.dialogs.awal import AwalDialog

        dialog = AwalDialog(self._make_office)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        return self._make_sample() if dialog.contoh else True

    def _make_office(self, awal: "AwalKantor") -> str:
        from sakip_desktop.services.pembukaan import first_start

        self.ctx, kode = first_start(self.folder, awal)
        self.ctx.cadangan_otomatis = True
        return kode

    def _make_sample(self) -> bool:
        """Put the sample office into ``latihan/``, away from an office of one's own."""
        from sakip_desktop.services.contoh import make_contoh

        contoh = DataFolder(self.folder.root / LATIHAN)
        if not contoh.database.exists():

            def make(progress: "Progress") -> None:
                make_contoh("setwan", contoh, latihan=True, progress=progress)

            try:
                run_with_progress(None, "Menyiapkan kantor contoh", make, can_cancel=False)
            except GalatSakip as galat:
                errors.show_error(None, galat)
                return False
        self.folder = contoh
        return True

    def _open(self, progress: "Progress") -> "AppContext":
        """Open the file in the worker; the day's first opening makes a backup.

        The pages' modules are loaded here too: the person is still typing the password.
        """
        from sakip_desktop.gui import main_window, registry  # noqa: F401 - only loaded
        from sakip_desktop.services.cadangan import keep_daily

        try:
            ctx = open_office(self.folder, progress=progress)
        except BasisDataRusak as galat:
            tandai(self.folder, galat)
            raise
        ctx.cadangan_otomatis = True
        log.info("office opened")
        if self._jatuh:
            ctx.pemberitahuan.append(_hard_end())
            self._jatuh = ""
        try:
            keep_daily(ctx)
        except GalatSakip as galat:
            ctx.pemberitahuan.append(galat)  # told once the window is there; work goes on
        return ctx

    def log_in(self) -> None:
        """Ask who works now; the open file is kept for the next person."""
        terbuka = self.ctx
        akun = account_names(self.folder) if terbuka is None else _accounts(terbuka)
        dialog = LoginDialog(
            akun,
            self._open if terbuka is None else (lambda _progress: terbuka),
            self.settings,
            ganti=terbuka is not None,
            pulihkan=self._recover,
            darurat=self.save_emergency_copy,
        )
        hasil = dialog.exec()
        self.ctx = dialog.ctx or self.ctx
        if hasil == QDialog.DialogCode.Accepted:
            self.show_window()
        else:
            self.quit()

    def show_window(self) -> None:
        """The main window for the person who is logged in."""
        from sakip_desktop.gui.main_window import MainWindow
        from sakip_desktop.gui.penjaga import Penjaga
        from sakip_desktop.gui.registry import PAGES
        from sakip_desktop.services.tugas import daftar_siklus, periode_awal

        ctx = self.ctx
        if ctx is None:
            return
        window = MainWindow(
            ctx,
            periode_awal(ctx),
            pages=PAGES,
            daftar_siklus=lambda periode: daftar_siklus(ctx, periode),
            settings=self.settings,
        )
        window.ganti_pengguna.connect(self.switch_user)
        window.bantuan.connect(lambda halaman, judul: self._show_help(window, halaman, judul))
        window.ditutup.connect(self.quit)
        window.buka_ulang.connect(self.reopen)
        window.kabar_ditekan.connect(self._on_notice)
        self.window = window
        self.penjaga = Penjaga(ctx, window)
        window.fit_screen()
        window.show()
        while ctx.pemberitahuan:
            errors.show_error(window, ctx.pemberitahuan.pop(0))

    def switch_user(self) -> None:
        """Somebody else wants to work: one click, no restart."""
        from sakip_desktop.services.pengguna import logout

        self._drop_window()
        if self.ctx is not None:
            logout(self.ctx)
        self.log_in()

    def reopen(self) -> None:
        """After a restore the file is another one: open it anew and ask who works."""
        self._drop_window()
        self.close()
        self.log_in()

    def _on_notice(self, kunci: str) -> None:
        """The remedy of a notice above the page."""
        if self.window is None or self.ctx is None:
            return
        if kunci == "tempat":
            self._move()
        else:
            from sakip_desktop.gui.dialogs.salin import SalinDialog

            SalinDialog(self.ctx, self.window).exec()
            if self.penjaga is not None:
                self.penjaga.show_notices()

    def _move(self) -> None:
        """From a flash disk, a share or the cloud to this computer, and on there."""
        from sakip_desktop.gui.dialogs.tempat import TempatDialog
        from sakip_desktop.services.tempat import jenis_tempat

        if self.window is None or self.ctx is None:
            return
        self.ctx.engine.dispose()  # the next reading connects anew, should nothing come of it
        dialog = TempatDialog(self.folder, jenis_tempat(self.folder), None, self.window)
        if dialog.exec() and dialog.pilihan is not None:
            self._drop_window()
            self.ctx = None  # its connection is closed, and its folder is marked
            self.folder = dialog.pilihan
            self.log_in()

    def on_session_end(self) -> None:
        """The system ends the session: what was typed is saved, and the file is made whole.

        Nothing is asked: there are seconds left.
        """
        if self.ctx is None:
            return
        from sakip_desktop.services.cadangan import rapikan

        wait_for_worker()
        if self.window is not None:
            self.window.settle()
        try:
            rapikan(self.ctx)
        except GalatSakip as galat:
            log.warning("no checkpoint: %s", type(galat).__name__)

    def _drop_window(self) -> None:
        self.penjaga = None
        if self.window is not None:
            self.window.ditutup.disconnect(self.quit)
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def _show_help(self, parent: QWidget, halaman: str, judul: str) -> None:
        from sakip_desktop.gui.dialogs.bantuan import show_bantuan

        show_bantuan(parent, halaman, judul)

    def _on_second_start(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.close()
        if self.window is not None:
            self.window.showNormal()
            self.window.raise_()
            self.window.activateWindow()

    def close(self) -> None:
        """Back up what changed and close the file; afterwards it can be copied whole.

        The window is gone by now: a box says what is still going on, should it take a while.
        """
        ctx = self.ctx
        if ctx is None:
            return
        from sakip_desktop.services.cadangan import keep_changed

        try:
            run_with_progress(
                None,
                "Menyimpan cadangan. Jangan cabut flash disk atau matikan komputer dahulu.",
                lambda progress: keep_changed(ctx, progress=progress),
                can_cancel=False,
            )
        except GalatSakip as galat:
            errors.show_error(None, galat)
        wait_for_worker()  # the session may end the box before the work
        close_office(ctx)
        log.info("office closed")
        self.ctx = None

    def quit(self) -> None:
        """End the program."""
        from PySide6.QtWidgets import QApplication

        self.window = None
        QApplication.quit()


def _hard_end() -> GalatSakip:
    """What is told after a run that the system ended (not a power cut: that leaves no trace)."""
    return GalatSakip(
        "Terakhir kali program ini berhenti mendadak.",
        "Data yang sudah tersimpan aman; jejaknya dicatat di folder log.",
        "Periksa isian terakhir. Bila terjadi lagi, administrator menyimpan paket diagnosa di "
        "Administrasi, bagian Keutuhan.",
    )


def _accounts(ctx: "AppContext") -> list[tuple[str, str, str]]:
    from sakip_desktop.services.pengguna import list_akun

    return [(satu.nama_akun, satu.nama, satu.jabatan) for satu in list_akun(ctx)]
