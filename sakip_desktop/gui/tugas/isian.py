"""The fields that go with a step when it is handed on: note, minutes, instruction, due date."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.masukan import SerahInput
from sakip_desktop.domain.tugas import Tugas
from sakip_desktop.gui.forms.ui_tugas import Ui_TugasPage
from sakip_desktop.gui.isian import show_date, to_date
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.services.serah import Serahan


@dataclass(frozen=True, slots=True)
class _Draf:
    """What was typed for a step that was not handed on yet."""

    catatan: str
    instruksi: str
    menit: str
    tenggat: date | None


class IsianSerah(QObject):
    """The fields of the chosen step; what was typed for another stands there when it is chosen.

    Signals:
        confirmed: Enter in a field.
    """

    confirmed = Signal()

    def __init__(self, ui: Ui_TugasPage, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = ui
        self._untuk = ""  # the step that the fields are about
        self._draf: dict[str, _Draf] = {}  # what was typed for other steps meanwhile
        self._ada_lanjut = False
        for isian in (ui.catatan, ui.instruksi, ui.menit):
            isian.returnPressed.connect(self.confirmed)
        ui.pakai_tenggat.toggled.connect(ui.tenggat.setEnabled)

    def show_step(self, tugas: Tugas, isi: Serahan, hari: date) -> None:
        """The fields of this step; those of another one begin anew.

        Args:
            tugas: the step.
            isi: what it needs and where it goes.
            hari: today; the first day that is proposed as a due date.
        """
        ui, lanjut = self.ui, isi.lanjut
        self._ada_lanjut = lanjut is not None
        kurang = self.tr("{kurang} Langkah ini tetap dapat diselesaikan.").format(kurang=isi.kurang)
        show_text(ui.label_kurang, f"! {kurang}" if isi.kurang else "")
        for widget in (ui.label_instruksi, ui.instruksi, ui.pakai_tenggat, ui.tenggat):
            widget.setVisible(lanjut is not None)
        ui.label_baku.setText(self.tr("baku {baku}").format(baku=isi.baku) if isi.baku else "")
        if lanjut is not None:
            siapa = self.tr("boleh kosong; untuk {siapa}, langkah {nomor}").format(
                siapa=lanjut.pelaku, nomor=lanjut.nomor
            )
            ui.instruksi.setPlaceholderText(siapa)
            hari = max(lanjut.tenggat, hari)
        if self._untuk == tugas.langkah.id:
            return
        self.leave()
        self._untuk = tugas.langkah.id
        # Who records for another does not know the minutes.
        baku = "" if isi.menit is None or tugas.mencatat_untuk else str(isi.menit)
        self._fill(self._draf.pop(self._untuk, _Draf("", "", baku, None)), hari)

    def _fill(self, draf: _Draf, hari: date) -> None:
        ui = self.ui
        ui.catatan.setText(draf.catatan)
        ui.instruksi.setText(draf.instruksi)
        ui.menit.setText(draf.menit)
        ui.pakai_tenggat.setChecked(draf.tenggat is not None)
        ui.tenggat.setEnabled(draf.tenggat is not None)
        show_date(ui.tenggat, draf.tenggat or hari)

    def leave(self) -> None:
        """No step is shown; what was typed is kept for when its step is chosen again."""
        if self._untuk and self._typed():
            ui = self.ui
            diminta = to_date(ui.tenggat) if ui.pakai_tenggat.isChecked() else None
            self._draf[self._untuk] = _Draf(
                ui.catatan.text(), ui.instruksi.text(), ui.menit.text(), diminta
            )
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
        return bool(self.ui.catatan.text().strip() or self.ui.instruksi.text().strip())

    def read(self) -> SerahInput:
        """What stands in the fields.

        Raises:
            DataTidakSah: the minutes are no number.
        """
        ui, lanjut = self.ui, self._ada_lanjut
        return SerahInput(
            catatan=ui.catatan.text().strip(),
            instruksi=ui.instruksi.text().strip() if lanjut else "",
            tenggat=to_date(ui.tenggat) if lanjut and ui.pakai_tenggat.isChecked() else None,
            menit=_read_minutes(ui.menit.text()),
        )


def _read_minutes(teks: str) -> int | None:
    """Minutes as typed; None when nothing was.

    Raises:
        DataTidakSah: it is no whole number.
    """
    teks = teks.strip()
    if not teks:
        return None
    if not (teks.isascii() and teks.isdigit()):
        raise DataTidakSah(
            f"Menit kerja “{teks}” tidak terbaca.",
            "Yang ditulis di situ hanya angka bulat, tanpa koma.",
            "Tulis misalnya 45, atau kosongkan.",
        )
    return int(teks)
