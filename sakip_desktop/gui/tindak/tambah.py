"""Opening follow-ups: from what the office already knows, several at once, or own words."""

from collections.abc import Hashable, Sequence
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.tindak_lanjut import (
    KATA_ASAL,
    AsalTindak,
    KeadaanTindak,
    TindakLanjut,
    UsulTindak,
)
from sakip_desktop.gui.dialogs.bantuan import serve_help
from sakip_desktop.gui.enter import press_by_ctrl_enter
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_tindak_tambah import Ui_TindakTambahDialog
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.isian import choose, show_date, to_date
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.models import Column
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.pilih_table import PilihModel
from sakip_desktop.gui.tindak.kolom import cut, origin_text
from sakip_desktop.gui.tindak.penanggung import chosen_id, fill_owners
from sakip_desktop.services.kantor import semua_unit
from sakip_desktop.services.tindak_lanjut import buka_banyak
from sakip_desktop.services.usul_tindak import usul_tindak

_SENDIRI = "sendiri"
_SEMUA = ""
_LAMA = timedelta(days=30)  # until when, where nobody says otherwise
_MASING = "(unit masing-masing)"

Check = Qt.CheckState


class TindakTambahDialog(QDialog):
    """Stays open, with the sentence, while it cannot be saved.

    Attributes:
        perubahan: what was saved; None until then.
    """

    def __init__(
        self,
        page: Page,
        periode: Periode,
        usul: Sequence[UsulTindak],
        parent: QWidget,
        *,
        dicentang: Sequence[UsulTindak] = (),
    ) -> None:
        """Build the dialog.

        Args:
            page: runs the command.
            periode: the period that they come from.
            usul: what can be ticked.
            parent: window above.
            dicentang: what is ticked at first.
        """
        super().__init__(parent)
        self.ui = Ui_TindakTambahDialog()
        self.ui.setupUi(self)
        serve_help(self, "naskah", "Membuka tindak lanjut")
        self.page, self.ctx, self._periode = page, page.ctx, periode
        self.perubahan: Perubahan | None = None
        self._usul = tuple(usul)
        self._dicentang = [_key(satu) for satu in dicentang]
        self._unit = {satu.id: satu.nama for satu in semua_unit(self.ctx)}
        self._prepare()
        self._connect()
        self._show_source()

    def _prepare(self) -> None:
        ui = self.ui
        ui.label_petunjuk.setText(
            self.tr(
                "Yang menonjol, kendala unit, instruksi pimpinan, dan rekomendasi {periode} yang "
                "belum menjadi tindak lanjut. Centang dengan spasi atau klik; beberapa sekaligus "
                "boleh."
            ).format(periode=self._periode.label)
        )
        for asal in AsalTindak:
            ui.asal.addItem(KATA_ASAL[asal], asal)
        choose(ui.asal, AsalTindak.REKOMENDASI)
        banyak = {asal: sum(s.asal is asal for s in self._usul) for asal in AsalTindak}
        ui.sumber.addItem(self.tr("Semua usul ({n})").format(n=len(self._usul)), _SEMUA)
        for asal in AsalTindak:
            if banyak[asal]:
                ui.sumber.addItem(f"{KATA_ASAL[asal]} ({banyak[asal]})", asal.value)
        ui.sumber.addItem(self.tr("Tulis sendiri"), _SENDIRI)
        ui.sumber.setSizeAdjustPolicy(ui.sumber.SizeAdjustPolicy.AdjustToContents)
        choose(ui.sumber, _SEMUA if self._usul else _SENDIRI)
        fill_owners(self.ctx, ui.unit, ui.orang)
        show_date(ui.tenggat, self.ctx.today() + _LAMA)
        columns: tuple[Column[UsulTindak], ...] = (
            Column(kunci="uraian", judul="Yang ditindaklanjuti", to_text=origin_text),
            Column(kunci="rencana", judul="Rencana", to_text=lambda s: cut(s.rencana), lebar=280),
            Column(
                kunci="unit",
                judul="Unit",
                to_text=lambda s: self._unit.get(s.unit_id or "", ""),
                lebar=148,
            ),
        )
        ui.tabel.show_model(PilihModel(columns, _key, self._box, parent=self))
        prepare(ui.tabel)
        show_fault(ui.label_galat, "")

    def _connect(self) -> None:
        ui = self.ui
        ui.tabel.pilihan.ticked.connect(self._on_ticked)
        ui.sumber.currentIndexChanged.connect(self._show_source)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self._save)
        press_by_ctrl_enter(self, ui.tombol_simpan)

    # What is shown

    @property
    def _sendiri(self) -> bool:
        return bool(self.ui.sumber.currentData() == _SENDIRI)

    def _show_source(self) -> None:
        ui, sumber = self.ui, self.ui.sumber.currentData()
        ui.bagian_sendiri.setVisible(self._sendiri)
        ui.tabel.setVisible(not self._sendiri)
        for label in (ui.label_pilih, ui.label_petunjuk):
            label.setVisible(not self._sendiri)
        ui.tabel.records.set_records(s for s in self._usul if sumber in (_SEMUA, s.asal.value))
        select_first(ui.tabel)
        self._show_ticked()
        (ui.uraian if self._sendiri else ui.tabel).setFocus()

    def _show_ticked(self) -> None:
        """How many; the unit and the plan of each are its own unless one is chosen here."""
        ui = self.ui
        n = len(self._dicentang)
        ui.label_pilih.setText(self.tr("{n} dicentang").format(n=n))
        ui.unit.setItemText(0, self.tr("(belum dipilih)") if self._sendiri else _MASING)
        ui.rencana.setPlaceholderText(
            self.tr("apa yang akan dilakukan")
            if self._sendiri
            else self.tr("kosong: rencana yang diusulkan pada barisnya")
        )

    def _box(self, satu: UsulTindak) -> Check:
        return Check.Checked if _key(satu) in self._dicentang else Check.Unchecked

    def _on_ticked(self, kunci: list[Hashable]) -> None:
        """The same for all: ticked unless all of them are."""
        semua = all(satu in self._dicentang for satu in kunci)
        for satu in kunci:
            if semua:
                self._dicentang.remove(satu)
            elif satu not in self._dicentang:
                self._dicentang.append(satu)
        self.ui.tabel.pilihan.show_again()
        self._show_ticked()

    # What is done

    def _wanted(self) -> list[UsulTindak]:
        ui = self.ui
        if self._sendiri:
            return [
                UsulTindak(
                    asal=AsalTindak(ui.asal.currentData()),
                    rujukan=ui.rujukan.text(),
                    uraian=ui.uraian.toPlainText(),
                )
            ]
        return [satu for satu in self._usul if _key(satu) in self._dicentang]

    def _record(self, satu: UsulTindak) -> TindakLanjut:
        ui = self.ui
        unit_id, orang_id = chosen_id(ui.unit), chosen_id(ui.orang)
        return TindakLanjut(
            id="",
            periode=self._periode,
            asal=satu.asal,
            rujukan=satu.rujukan,
            uraian=satu.uraian,
            rencana=ui.rencana.text() or satu.rencana,
            keluaran=ui.keluaran.text(),
            unit_id=unit_id or satu.unit_id,
            orang_id=orang_id,
            penanggung_jawab="",
            tenggat=to_date(ui.tenggat),
            keadaan=KeadaanTindak.BELUM,
            persen=0,
            dibuat_oleh="",
            indikator_id=satu.indikator_id,
            simpul_id=satu.simpul_id,
            disposisi_id=satu.disposisi_id,
        )

    def _save(self) -> None:
        try:
            self.perubahan = buka_banyak(
                self.ctx,
                self._periode,
                [self._record(satu) for satu in self._wanted()],
                sebagai=self.page.peran,
            )
        except GalatSakip as galat:
            show_fault(self.ui.label_galat, str(galat))
            return
        self.accept()


def open_follow_ups(
    page: Page,
    parent: QWidget,
    periode: Periode,
    dicentang: Sequence[UsulTindak] = (),
) -> bool:
    """Ask what becomes a follow-up; True when something did.

    Args:
        page: runs the command.
        parent: window above.
        periode: the period that they come from.
        dicentang: what is ticked at first; then only these are offered.
    """
    try:
        usul = tuple(dicentang) or usul_tindak(page.ctx, periode, sebagai=page.peran)
    except GalatSakip as galat:
        show_error(parent, galat)
        return False
    dialog = TindakTambahDialog(page, periode, usul, parent, dicentang=dicentang)
    dialog.exec()
    perubahan = dialog.perubahan
    dialog.deleteLater()
    if perubahan is None:
        return False
    page.publish(perubahan)
    return True


def _key(satu: UsulTindak) -> Hashable:
    return satu
