"""What is decided for one unit alone: a later due date, or a closed period opened again for it."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import DataTidakSah, GalatSakip
from sakip_desktop.domain.masa_isi import (
    SETELAH_TENGGAT,
    BarisMasa,
    MasaUnit,
    check_hari,
    check_hari_tenggat,
    hari_tanggal,
)
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.gui.dialogs.tenggat import limit_years
from sakip_desktop.gui.forms.ui_buka_lagi import Ui_BukaLagiDialog
from sakip_desktop.gui.isian import choose, show_date, to_date
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.page import Page
from sakip_desktop.services import masa_isi
from sakip_desktop.services.kalender import kata_hari

_HARI_USUL = timedelta(days=3)


class _UntukUnitDialog(QDialog):
    """Which unit, which day, and why; stays open while it cannot be done.

    Attributes:
        perubahan: what was saved; None until then.
    """

    def __init__(
        self,
        page: Page,
        baris: BarisMasa,
        bisa: Mapping[str, MasaUnit],
        unit_id: str | None,
        parent: QWidget,
    ) -> None:
        """Build the dialog.

        Args:
            page: the page of the planner or the verifikator.
            baris: the period with its units.
            bisa: the units for which it can be decided, by id.
            unit_id: the unit to begin with; another one is chosen where that is not possible.
            parent: the part of the page.
        """
        super().__init__(parent)
        self.ui = Ui_BukaLagiDialog()
        self.ui.setupUi(self)
        self.page = page
        self.baris = baris
        self.perubahan: Perubahan | None = None
        self._unit = bisa
        ui = self.ui
        for satu in bisa.values():
            ui.unit.addItem(satu.nama, satu.unit_id)
        choose(ui.unit, unit_id)
        limit_years(ui.sampai)
        show_date(ui.sampai, self._proposed())
        ui.label_galat.hide()
        ui.unit.currentIndexChanged.connect(self._show_consequence)
        ui.sampai.dateChanged.connect(self._show_consequence)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self._save)
        self._show_consequence()
        (ui.sampai if unit_id in bisa else ui.unit).setFocus()

    def _proposed(self) -> date:
        return self.page.ctx.today() + _HARI_USUL

    def _consequence(self, unit: str, hari: date) -> str:
        """What saving does; raises ``DataTidakSah`` for a day that cannot be."""
        raise NotImplementedError

    def _decide(self, unit: MasaUnit, hari: date, alasan: str) -> Perubahan:
        raise NotImplementedError

    def _chosen(self) -> MasaUnit | None:
        return self._unit.get(str(self.ui.unit.currentData()))

    def _show_consequence(self) -> None:
        """What the day means; one that cannot be says so before anything is pressed."""
        ui, hari, unit = self.ui, to_date(self.ui.sampai), self._chosen()
        ui.label_galat.hide()
        ui.label_hari.setText(kata_hari(self.page.ctx, hari))
        akibat = ""
        try:
            akibat = self._consequence("" if unit is None else unit.nama, hari)
        except DataTidakSah as galat:
            show_fault(ui.label_galat, str(galat))
        ui.label_akibat.setText(akibat)
        ui.label_akibat.setVisible(bool(akibat))

    def _save(self) -> None:
        ui, unit = self.ui, self._chosen()
        if unit is None:
            return
        try:
            self.perubahan = self._decide(unit, to_date(ui.sampai), ui.alasan.text())
        except GalatSakip as galat:
            show_fault(ui.label_galat, str(galat))
            if not ui.alasan.text().strip():
                ui.alasan.setFocus()
            return
        self.accept()


class BukaLagiDialog(_UntukUnitDialog):
    """Open a closed period again for one unit, until a day."""

    def __init__(self, page: Page, baris: BarisMasa, unit_id: str | None, parent: QWidget) -> None:
        bisa = {satu.unit_id: satu for satu in baris.unit if not satu.alasan}
        super().__init__(page, baris, bisa, unit_id, parent)
        self.setWindowTitle(self.tr("Buka lagi untuk unit"))
        self.ui.label_judul.setText(
            self.tr("Buka lagi {periode} untuk satu unit").format(periode=baris.periode.label)
        )

    def _consequence(self, unit: str, hari: date) -> str:
        apa = self.tr("{periode} belum dibuka lagi.").format(periode=self.baris.periode.label)
        check_hari(apa, self.page.ctx.today(), hari)
        return self.tr(
            "Hanya {unit} yang dapat mengisi, sampai {hari}. Yang disimpannya ditandai "
            "“{tanda}”, dan alasan ini tercatat di jurnal."
        ).format(unit=unit, hari=hari_tanggal(hari), tanda=SETELAH_TENGGAT)

    def _decide(self, unit: MasaUnit, hari: date, alasan: str) -> Perubahan:
        return masa_isi.buka_lagi(
            self.page.ctx,
            self.baris.periode,
            unit.unit_id,
            hari,
            alasan,
            versi=unit.versi,
            sebagai=self.page.peran,
        )


class TenggatUnitDialog(_UntukUnitDialog):
    """Give one unit a later due date; choosing the office's day takes it back."""

    def __init__(self, page: Page, baris: BarisMasa, unit_id: str | None, parent: QWidget) -> None:
        bisa = {satu.unit_id: satu for satu in baris.unit if not satu.alasan_tenggat}
        super().__init__(page, baris, bisa, unit_id, parent)
        ui = self.ui
        self.setWindowTitle(self.tr("Tenggat satu unit"))
        ui.label_judul.setText(
            self.tr("Tenggat {periode} untuk satu unit").format(periode=baris.periode.label)
        )
        ui.l2.setText(self.tr("&Tenggatnya"))
        ui.tombol_simpan.setText(self.tr("Tetapkan tenggat"))
        ui.alasan.setPlaceholderText(self.tr("misalnya: survei baru selesai minggu depan"))

    @property
    def _kantor(self) -> date:
        """The office's due date."""
        return self.baris.usul.tenggat

    def _proposed(self) -> date:
        return max(self._kantor, self.page.ctx.today()) + _HARI_USUL

    def _taken_back(self, hari: date) -> bool:
        """Whether the office's day is chosen for a unit that has one of its own."""
        unit = self._chosen()
        return hari == self._kantor and unit is not None and unit.sendiri is not None

    def _consequence(self, unit: str, hari: date) -> str:
        kantor = hari_tanggal(self._kantor)
        if self._taken_back(hari):
            return self.tr("{unit} kembali memakai tenggat kantor, {kantor}.").format(
                unit=unit, kantor=kantor
            )
        apa = self.tr("Tenggat {unit} tidak dapat ditetapkan.").format(unit=unit)
        masa = self.baris.masa or self.baris.usul
        check_hari_tenggat(apa, masa, self.page.ctx.today(), hari)
        return self.tr(
            "Hanya untuk {unit}: paling lambat {hari}, bukan {kantor}. Sampai hari itu isiannya "
            "tidak ditandai “{tanda}”, dan pengisiannya tidak ditutup. Alasan ini tercatat di "
            "jurnal."
        ).format(unit=unit, hari=hari_tanggal(hari), kantor=kantor, tanda=SETELAH_TENGGAT)

    def _decide(self, unit: MasaUnit, hari: date, alasan: str) -> Perubahan:
        return masa_isi.atur_tenggat_unit(
            self.page.ctx,
            self.baris.periode,
            unit.unit_id,
            None if self._taken_back(hari) else hari,
            alasan,
            versi=unit.versi,
            sebagai=self.page.peran,
        )
