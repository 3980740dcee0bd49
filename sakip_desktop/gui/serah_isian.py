"""The fields that go with a step when it is left: note, minutes, instruction, due date.

*Tugas saya* has them on the page, the other pages in the box that sends or returns.
"""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sakip_desktop.domain.masukan import SerahInput
from sakip_desktop.gui.forms.ui_serah_isian import Ui_SerahIsian
from sakip_desktop.gui.isian import read_menit, show_date, to_date
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.services.serah import Serahan


@dataclass(frozen=True, slots=True)
class IsiSerah:
    """What stands in the fields, as typed."""

    catatan: str = ""
    instruksi: str = ""
    menit: str = ""
    tenggat: date | None = None


class SerahIsian(QObject):
    """The fields of one step.

    Signals:
        confirmed: Enter in a text field.
    """

    confirmed = Signal()

    def __init__(self, tempat: QWidget, sebelum: QWidget, sesudah: QWidget) -> None:
        """Put the fields into an empty widget of a form.

        Args:
            tempat: the widget.
            sebelum: what Tab comes from.
            sesudah: where Tab goes on to.
        """
        super().__init__(tempat)
        self.ui = ui = Ui_SerahIsian()
        ui.setupUi(tempat)
        urut = (sebelum, ui.catatan, ui.menit, ui.instruksi, ui.pakai_tenggat, ui.tenggat, sesudah)
        for dari, ke in pairwise(urut):
            QWidget.setTabOrder(dari, ke)
        self._bertujuan = False  # somebody works in it next: an instruction has a reader
        for isian in (self.ui.catatan, self.ui.instruksi, self.ui.menit):
            isian.returnPressed.connect(self.confirmed)
        self.ui.pakai_tenggat.toggled.connect(self.ui.tenggat.setEnabled)
        show_text(self.ui.label_kurang, "")

    def show_step(self, isi: Serahan, hari: date) -> date:
        """What the step needs, and for whom the words are.

        Args:
            isi: what it needs and where it goes.
            hari: today.

        Returns:
            The day that is proposed as a due date.
        """
        ui, lanjut = self.ui, isi.lanjut
        self._bertujuan = lanjut is not None
        kurang = self.tr("{kurang} Langkah ini tetap dapat diselesaikan.").format(kurang=isi.kurang)
        show_text(ui.label_kurang, f"! {kurang}" if isi.kurang else "")
        for widget in (ui.label_instruksi, ui.instruksi, ui.pakai_tenggat, ui.tenggat):
            widget.setVisible(lanjut is not None)
        self._show_standard(isi)
        if lanjut is None:
            return hari
        siapa = self.tr("boleh kosong; untuk {siapa}, langkah {nomor}").format(
            siapa=lanjut.pelaku, nomor=lanjut.nomor
        )
        ui.instruksi.setPlaceholderText(siapa)
        return max(lanjut.tenggat, hari)

    def show_return(self, isi: Serahan | None, hari: date) -> date:
        """The step goes back: its reason stands elsewhere and is what is to be done.

        Args:
            isi: the step that sends back; None where no work of the person ends with it.
            hari: today.

        Returns:
            The day that is proposed as a due date.
        """
        ui = self.ui
        self._bertujuan = True
        for widget in (ui.label_catatan, ui.catatan, ui.label_instruksi, ui.instruksi):
            widget.hide()
        for widget in (ui.label_menit, ui.menit, ui.label_baku):
            widget.setVisible(isi is not None)
        kisi = ui.susunan_1
        for kolom, bagian in enumerate((ui.label_menit, ui.menit, ui.label_baku)):
            kisi.addWidget(bagian, 1, kolom)
        kisi.addWidget(ui.pakai_tenggat, 2, 0)
        kisi.addWidget(ui.tenggat, 2, 1, 1, 2)
        kisi.setColumnStretch(1, 0)
        kisi.setColumnStretch(3, 1)
        ui.pakai_tenggat.setText(self.tr("Selesai paling &lambat"))
        if isi is None:
            return hari
        self._show_standard(isi)
        return hari if isi.tidak is None else max(isi.tidak.tenggat, hari)

    def _show_standard(self, isi: Serahan) -> None:
        self.ui.label_baku.setText(self.tr("baku {baku}").format(baku=isi.baku) if isi.baku else "")

    def fill(self, isi: IsiSerah, hari: date) -> None:
        """Begin with these texts.

        Args:
            isi: the texts.
            hari: the due date that is proposed while none is asked for.
        """
        ui = self.ui
        ui.catatan.setText(isi.catatan)
        ui.instruksi.setText(isi.instruksi)
        ui.menit.setText(isi.menit)
        ui.pakai_tenggat.setChecked(isi.tenggat is not None)
        ui.tenggat.setEnabled(isi.tenggat is not None)
        show_date(ui.tenggat, isi.tenggat or hari)

    @property
    def texts(self) -> IsiSerah:
        """What stands in the fields, as typed."""
        ui = self.ui
        return IsiSerah(
            ui.catatan.text(),
            ui.instruksi.text(),
            ui.menit.text(),
            to_date(ui.tenggat) if ui.pakai_tenggat.isChecked() else None,
        )

    def read(self) -> SerahInput:
        """What stands in the fields, as a command takes it.

        Raises:
            DataTidakSah: the minutes are no number.
        """
        isi = self.texts
        return SerahInput(
            catatan=isi.catatan.strip(),
            instruksi=isi.instruksi.strip() if self._bertujuan else "",
            tenggat=isi.tenggat if self._bertujuan else None,
            menit=read_menit(isi.menit),
        )


def standard_minutes(isi: Serahan) -> str:
    """The minutes to begin with: the standard of the step, where it has one in minutes."""
    return "" if isi.menit is None else str(isi.menit)
