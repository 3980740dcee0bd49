"""What happens while nobody does anything: the file is made whole, and a backup follows.

After thirty seconds without a command the file is whole, so that somebody who copies it with
Explorer copies everything.  Every two hours of use a backup follows, if something changed: in such
a quiet moment, never under the hands of somebody who types.  What the window says all the time is
looked at again then, too.
"""

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.tempat import Kabar
from sakip_desktop.gui.collector import collect_all
from sakip_desktop.gui.main_window import MainWindow
from sakip_desktop.gui.tasks import is_working, run_with_progress
from sakip_desktop.services import cadangan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.kabar import kabar_jendela

log = logging.getLogger(__name__)

TENANG_MS = 30_000
BERKALA_DETIK = 2 * 60 * 60


class Penjaga(QObject):
    """Lives as long as the window; its timer begins anew with every command."""

    def __init__(
        self,
        ctx: AppContext,
        window: MainWindow,
        *,
        detik: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin to watch.

        Args:
            ctx: the open office.
            window: whose commands are heard, and which shows the notices.
            detik: seconds of use, by a clock that nobody can set.
        """
        super().__init__(window)
        self.ctx = ctx
        self.window = window
        self._detik = detik
        self._cadangan = detik()
        self._gagal: tuple[Kabar, ...] = ()
        self.timer = QTimer(self)
        self.timer.setInterval(TENANG_MS)
        self.timer.timeout.connect(self.on_quiet)
        window.bus.changed.connect(self._on_changed)
        self.timer.start()
        self._look()  # the worker has logged somebody in: it is done with the file

    def _on_changed(self, perubahan: Perubahan) -> None:
        self.timer.start()
        if not perubahan.jenis:  # nothing that a page shows: a copy was made
            self.show_notices()

    def on_quiet(self) -> None:
        """Nobody has done anything for a while; not while the worker has the file in its hands."""
        if is_working():
            return
        try:
            cadangan.rapikan(self.ctx)
        except GalatSakip as galat:  # the log stays as it is; a save says what is wrong
            log.warning("no checkpoint: %s", type(galat).__name__)
        lama = self._detik() - self._cadangan
        if lama >= BERKALA_DETIK and QApplication.activeModalWidget() is None:
            self._back_up()
        self._look()
        collect_all()

    def _back_up(self) -> None:
        """A failure is told in a line until the next one succeeds, not in a box every two hours."""
        self._cadangan = self._detik()
        try:
            run_with_progress(
                self.window,
                self.tr("Membuat cadangan berkala"),
                lambda _progress: cadangan.keep_periodic(self.ctx),
                can_cancel=False,
            )
        except GalatSakip as galat:
            self._gagal = (Kabar("berkala", str(galat)),)
        else:
            self._gagal = ()

    def show_notices(self) -> None:
        """Look again at what the window says all the time."""
        if not is_working():
            self._look()

    def _look(self) -> None:
        self.window.show_notices((*kabar_jendela(self.ctx), *self._gagal))
