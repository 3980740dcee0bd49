"""Which final papers have changed since, found out one by one while nobody waits for it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.naskah import KeadaanNaskah
from sakip_desktop.gui.tasks import is_working
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import DokumenFinal
from sakip_desktop.services.naskah.berubah import is_changed
from sakip_desktop.services.naskah.senarai import BarisSenarai

_JEDA_MS = 40  # the window is drawn and keys are heard between two papers


class Telusur(QObject):
    """Holds papers against the data of today, one in a turn of the event loop.

    Signals:
        looked: all that were asked for are known.

    Attributes:
        berubah: ids of the final papers that have changed, as far as it is known.
    """

    looked = Signal()

    def __init__(self, ctx: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self.ctx = ctx
        self.berubah: frozenset[str] = frozenset()
        self._antre: list[DokumenFinal] = []
        self._jeda = QTimer(self)
        self._jeda.setInterval(_JEDA_MS)
        self._jeda.timeout.connect(self._look)

    @property
    def is_looking(self) -> bool:
        """Whether papers wait to be looked at."""
        return self._jeda.isActive()

    def begin(self, baris: Iterable[BarisSenarai]) -> None:
        """Look at the final papers among these; what is known of them stands until then."""
        self._antre = [satu.final for satu in baris if satu.final is not None and _stands(satu)]
        self.berubah &= {satu.id for satu in self._antre}
        if self._antre:
            self._jeda.start()
        else:
            self._jeda.stop()

    def stop(self) -> None:
        """Wait, for as long as nobody sees the list."""
        self._jeda.stop()

    def resume(self) -> None:
        """Go on with those that are left."""
        if self._antre:
            self._jeda.start()

    def _look(self) -> None:
        if QApplication.activeModalWidget() is not None or is_working():
            return
        satu = self._antre.pop(0)
        try:
            ya = is_changed(self.ctx, satu)
        except GalatSakip:
            ya = False  # why it cannot be said stands with the paper
        self.berubah = self.berubah | {satu.id} if ya else self.berubah - {satu.id}
        if not self._antre:
            self._jeda.stop()
            self.looked.emit()


def _stands(satu: BarisSenarai) -> bool:
    """Whether the final paper is what counts: no revision of it is being written."""
    return satu.naskah is None or satu.naskah.keadaan is KeadaanNaskah.FINAL
