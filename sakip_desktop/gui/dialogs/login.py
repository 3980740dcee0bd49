"""The login window: pick a name, type the password, Masuk.

It is painted before the data layer is imported: nothing here imports a service at module level.
The office's file is opened in the worker while the person types.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QCloseEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from sakip_desktop.domain.errors import (
    BasisDataGalat,
    BasisDataHilang,
    BasisDataRusak,
    GalatSakip,
)
from sakip_desktop.domain.jabatan import Pelaku
from sakip_desktop.domain.progress import Progress
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_login import Ui_LoginDialog
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.name_list import Akun
from sakip_desktop.gui.tasks import Task
from sakip_desktop.paths import resource

if TYPE_CHECKING:
    from sakip_desktop.services.context import AppContext

OpenOffice = Callable[[Progress], "AppContext"]
Recover = Callable[[QWidget], bool]

_KUNCI_TERAKHIR = "masuk/akun_terakhir"


class LoginDialog(QDialog):
    """Accepted once somebody has logged in; then ``ctx`` is open and acts as that person."""

    def __init__(
        self,
        accounts: Sequence[Akun],
        open_office: OpenOffice,
        settings: QSettings | None = None,
        parent: QWidget | None = None,
        *,
        ganti: bool = False,
        pulihkan: Recover | None = None,
        darurat: Callable[[QWidget], None] | None = None,
    ) -> None:
        """Build the window; the file is opened after it was painted.

        Args:
            accounts: login, name, title of everybody; may be empty, then they are read once the
                file is open.
            open_office: opens the file, in the worker thread.
            settings: remembers who logged in last.
            parent: window above.
            ganti: somebody else is going to work: the focus is in the list, not on the password
                of the one who was here.
            pulihkan: asks what to do about a damaged or missing file, on this window; True when
                it can be opened afterwards.
            darurat: saves a copy on another disk when this one fails or is read-only.
        """
        super().__init__(parent)
        self.ui = Ui_LoginDialog()
        self.ui.setupUi(self)
        self.ctx: AppContext | None = None
        self.pelaku: Pelaku | None = None
        self._open_office = open_office
        self._settings = settings
        self._ganti = ganti
        self._recover = pulihkan
        self._emergency = darurat
        self._task: Task | None = None
        self._painted = False
        self._enter_when_ready = False
        self.ui.logo.setPixmap(QPixmap(str(resource("logo", "sakip.png"))))
        self.ui.label_galat.hide()
        self._show_ways()
        self._show_accounts(accounts)
        self.ui.nama_akun.itemActivated.connect(lambda _item: self.ui.sandi.setFocus())
        self.ui.nama_akun.currentRowChanged.connect(self._on_account_changed)
        self.ui.tampilkan_sandi.toggled.connect(lambda shown: self._on_show_password(shown=shown))
        self.ui.tombol_masuk.clicked.connect(self._on_enter)
        self.ui.tombol_lupa.clicked.connect(self._on_forgotten)
        self.ui.tombol_pulihkan.clicked.connect(self._on_recover)
        self.ui.tombol_darurat.clicked.connect(self._on_emergency)

    # Opening the file

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first painting is what opening waits for."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.open_file)

    def open_file(self) -> None:
        """Open the office's file in the worker, once."""
        if self._task is not None or self.ctx is not None:
            return
        self._say(self.tr("Membuka data kantor…"))
        self._run(self._open_office, self._on_opened, self._on_not_opened)

    def _on_opened(self, ctx: "AppContext") -> None:
        self.ctx = ctx
        self._say("")
        self.setWindowTitle(self.tr("Masuk – {kantor}").format(kantor=ctx.kantor.nama))
        self.ui.label_kantor.setText(ctx.kantor.nama)
        if self.ui.nama_akun.count() == 0:
            from sakip_desktop.services import pengguna

            akun = pengguna.list_akun(ctx)
            self._show_accounts([(satu.nama_akun, satu.nama, satu.jabatan) for satu in akun])
        if self._enter_when_ready:
            self._enter_when_ready = False
            self._on_enter()

    def _on_not_opened(self, exception: BaseException) -> None:
        self._task = None  # trying again need not wait for its last signal
        self._enter_when_ready = False
        self._say("")
        self._fail(exception)
        self.ui.tombol_masuk.setText(self.tr("&Coba lagi"))
        rusak = isinstance(exception, BasisDataRusak | BasisDataHilang)
        media = isinstance(exception, BasisDataGalat) and exception.darurat
        self.ui.tombol_pulihkan.setVisible(rusak and self._recover is not None)
        self.ui.tombol_darurat.setVisible(media and self._emergency is not None)
        self.ui.tombol_lupa.setHidden(rusak or media)

    def _on_recover(self) -> None:
        """The file that could not be opened is looked at; afterwards it is tried again."""
        if self._recover is not None and self._recover(self):
            self.ui.label_galat.hide()
            self._show_ways()
            self.open_file()

    def _on_emergency(self) -> None:
        if self._emergency is not None:
            self._emergency(self)

    def _show_ways(self) -> None:
        """The buttons of a window whose file can be opened."""
        self.ui.tombol_pulihkan.hide()
        self.ui.tombol_darurat.hide()
        self.ui.tombol_lupa.show()
        self.ui.tombol_masuk.setText(self.tr("&Masuk"))

    # Logging in

    @property
    def nama_akun(self) -> str:
        """The chosen login, empty when none is."""
        return self.ui.nama_akun.nama_akun

    def _on_enter(self) -> None:
        self.ui.label_galat.hide()
        if self.ctx is None and self._task is None:  # opening failed before, or has yet to begin
            self._show_ways()
            self._enter_when_ready = bool(self.nama_akun and self.ui.sandi.text())
            self.open_file()
        elif not self.nama_akun or not self.ui.sandi.text():
            self._refuse_empty()
        elif self.ctx is None:
            self._enter_when_ready = True
            self._say(self.tr("Menunggu data kantor terbuka, lalu Anda langsung masuk…"))
        else:
            self._say(self.tr("Memeriksa sandi…"))
            self._set_busy(busy=True)
            work = partial(_log_in, self.ctx, self.nama_akun, self.ui.sandi.text())
            self._run(lambda _progress: work(), self._on_logged_in, self._on_refused)

    def _refuse_empty(self) -> None:
        if not self.nama_akun:
            show_fault(
                self.ui.label_galat, self.tr("Nama belum dipilih. Pilih nama Anda di daftar.")
            )
            self.ui.nama_akun.setFocus()
        else:
            show_fault(
                self.ui.label_galat,
                self.tr("Sandi belum diisi. Ketik sandi Anda, lalu tekan Enter."),
            )
            self.ui.sandi.setFocus()

    def _on_logged_in(self, pelaku: Pelaku) -> None:
        self.pelaku = pelaku
        if self._settings is not None:
            self._settings.setValue(_KUNCI_TERAKHIR, self.nama_akun)
        self.accept()

    def _on_refused(self, exception: BaseException) -> None:
        self._set_busy(busy=False)
        self._say("")
        self._fail(exception)
        self.ui.sandi.setFocus()
        self.ui.sandi.selectAll()

    def _on_forgotten(self) -> None:
        if self.ctx is None:
            self._say(self.tr("Tunggu sebentar: data kantor masih dibuka."))
            return
        from sakip_desktop.gui.dialogs.pemulihan import PemulihanDialog

        if not self.nama_akun:
            self._refuse_empty()
            return
        akun = self.ui.nama_akun.currentItem().text().replace("\n", " – ")
        if PemulihanDialog(self.ctx, self.nama_akun, akun, self).exec():
            self.ui.label_galat.hide()
            self._say(self.tr("Sandi baru tersimpan. Silakan masuk."))
            self.ui.sandi.clear()
            self.ui.sandi.setFocus()

    # Words and widgets

    def _show_accounts(self, accounts: Sequence[Akun]) -> None:
        last = str(self._settings.value(_KUNCI_TERAKHIR, "")) if self._settings else ""
        self.ui.nama_akun.show_accounts(accounts)
        known = self.ui.nama_akun.choose(last)
        if accounts and not known:
            self.ui.nama_akun.setCurrentRow(0)
        (self.ui.sandi if known and not self._ganti else self.ui.nama_akun).setFocus()

    def _on_account_changed(self) -> None:
        self.ui.label_galat.hide()
        self.ui.sandi.clear()

    def _on_show_password(self, *, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.ui.sandi.setEchoMode(mode)

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self.ui.nama_akun, self.ui.sandi, self.ui.tombol_masuk, self.ui.tombol_lupa):
            widget.setDisabled(busy)

    def _say(self, text: str) -> None:
        self.ui.label_keadaan.setText(text)

    def _fail(self, exception: BaseException) -> None:
        if isinstance(exception, GalatSakip):
            show_fault(self.ui.label_galat, str(exception))
        else:
            show_error(self, exception)

    def _run(
        self,
        work: Callable[[Progress], object],
        on_success: Callable[..., None],
        on_failure: Callable[[BaseException], None],
    ) -> None:
        task = Task(work, self)
        task.progressed.connect(lambda _done, _total, text: self._say(text))
        task.finished.connect(self._on_task_finished)
        task.succeeded.connect(on_success)
        task.failed.connect(on_failure)
        self._task = task
        task.start()

    def _on_task_finished(self) -> None:
        sender = self.sender()
        if self._task is sender:
            self._task = None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for what the worker still does, so that the file is not left half open."""
        from sakip_desktop.gui.tasks import wait_for_worker

        wait_for_worker()
        super().closeEvent(event)


def _log_in(ctx: "AppContext", nama_akun: str, sandi: str) -> Pelaku:
    from sakip_desktop.services import pengguna

    return pengguna.login(ctx, nama_akun, sandi)
