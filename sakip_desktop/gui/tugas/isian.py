"""The fields of the chosen task; what was typed for another stands there when it is chosen."""

from collections.abc import Collection
from datetime import date

from sakip_desktop.domain.tugas import Tugas
from sakip_desktop.gui.serah_isian import IsiSerah, SerahIsian, standard_minutes
from sakip_desktop.services.serah import Serahan


class DrafSerah:
    """Keeps what was typed with its step, until the step is handed on or waits no longer."""

    def __init__(self, isian: SerahIsian) -> None:
        self.isian = isian
        self._untuk = ""  # the step that the fields are about
        self._draf: dict[str, IsiSerah] = {}  # what was typed for other steps meanwhile

    def show_step(self, tugas: Tugas, isi: Serahan, hari: date) -> None:
        """The fields of this step; those of another one begin anew.

        Args:
            tugas: the step.
            isi: what it needs and where it goes.
            hari: today; the first day that is proposed as a due date.
        """
        usul = self.isian.show_step(isi, hari)
        if self._untuk == tugas.langkah.id:
            return
        self.leave()
        self._untuk = tugas.langkah.id
        # Who records for another does not know the minutes.
        baku = "" if tugas.mencatat_untuk else standard_minutes(isi)
        self.isian.fill(self._draf.pop(self._untuk, IsiSerah(menit=baku)), usul)

    def leave(self) -> None:
        """No step is shown; what was typed is kept for when its step is chosen again."""
        if self._untuk and self._typed():
            self._draf[self._untuk] = self.isian.texts
        self._untuk = ""

    def keep_only(self, masih: Collection[str]) -> None:
        """Forget what was typed for steps that no longer wait."""
        self._draf = {kunci: isi for kunci, isi in self._draf.items() if kunci in masih}
        if self._untuk not in masih:
            self._untuk = ""

    def let_go(self) -> str:
        """What stands in the fields goes with its step, which ``hold`` would take up again."""
        untuk, self._untuk = self._untuk, ""
        return untuk

    def hold(self, untuk: str) -> None:
        """The step was not handed on: what stands in the fields is still for it."""
        self._untuk = untuk

    @property
    def unsaved(self) -> bool:
        """Whether something was typed for a step that was not handed on yet."""
        return bool(self._draf) or (bool(self._untuk) and self._typed())

    def _typed(self) -> bool:
        isi = self.isian.texts
        return bool(isi.catatan.strip() or isi.instruksi.strip())
