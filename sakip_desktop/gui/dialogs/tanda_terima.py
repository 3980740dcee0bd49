"""*Bukti tanda terima formulir*: of one unit or as a list, seen before it is saved."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QDialog

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.periode import Periode
from sakip_desktop.gui.dialogs.berkas import save_asking, save_folder
from sakip_desktop.gui.forms.ui_tanda_terima import Ui_TandaTerimaDialog
from sakip_desktop.gui.isian import choose
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.page import Page
from sakip_desktop.services import ekspor
from sakip_desktop.services.ekspor import BahanDokumen


class TandaTerimaDialog(QDialog):
    """The list of all units, or the paper of one.

    Attributes:
        disimpan: the file that was saved last; None while none was.
    """

    def __init__(
        self, page: Page, periode: Periode, unit: Mapping[str, str], unit_id: str = ""
    ) -> None:
        """Build the dialog.

        Args:
            page: in whose role it is saved.
            periode: of the collection.
            unit: names of the units that have a form, by id.
            unit_id: the one to begin with; empty for the list.
        """
        super().__init__(page)
        # It brings the PDF library with it.
        from sakip_desktop.gui.pratinjau import Pratinjau

        self.ui = Ui_TandaTerimaDialog()
        self.ui.setupUi(self)
        self.page, self.periode = page, periode
        self.disimpan: Path | None = None
        self._bahan: BahanDokumen | None = None
        self.pratinjau = Pratinjau(self)
        susunan = self.ui.tempat_pratinjau.layout()
        if susunan is not None:
            susunan.addWidget(self.pratinjau)
        self.ui.untuk.addItem(self.tr("Semua unit (daftar)"), "")
        for kunci, nama in unit.items():
            self.ui.untuk.addItem(nama, kunci)
        choose(self.ui.untuk, unit_id)
        self.ui.label_galat.hide()
        self.ui.untuk.currentIndexChanged.connect(lambda _ke: self._draw())
        self.ui.tombol_simpan.clicked.connect(self._save)
        self.ui.tombol_tutup.clicked.connect(self.reject)
        self._draw()
        self.ui.untuk.setFocus()

    @property
    def _unit_id(self) -> str | None:
        return self.ui.untuk.currentData() or None

    @property
    def _kode(self) -> KodeDokumen:
        satu = self._unit_id is not None
        return KodeDokumen.TANDA_TERIMA if satu else KodeDokumen.DAFTAR_TANDA_TERIMA

    def _draw(self) -> None:
        """Read what the paper says and draw it in the worker."""
        kode = self._kode
        show_fault(self.ui.label_galat, "")
        try:
            bahan = self._bahan = ekspor.collect(self.page.ctx, kode, self.periode, self._unit_id)
        except GalatSakip as galat:
            self._bahan = None
            self.pratinjau.show_message(str(galat))
        else:
            self.pratinjau.draw(lambda progress: ekspor.make(bahan, kode, progress=progress))
        self.ui.tombol_simpan.setEnabled(self._bahan is not None)

    def _save(self) -> None:
        bahan, kode, unit_id = self._bahan, self._kode, self._unit_id
        if bahan is None:
            return
        nama = self.ui.untuk.currentText() if unit_id else ""
        try:
            path = save_asking(
                self,
                self.tr("Simpan bukti tanda terima"),
                save_folder() / ekspor.suggest_name(kode, self.periode, nama, "pdf"),
                "PDF (*.pdf)",
                lambda path, progress: ekspor.save(
                    ekspor.make(bahan, kode, progress=progress), path
                ),
            )
            if path is None:
                return
            ekspor.note_export(self.page.ctx, kode, self.periode, unit_id, sebagai=self.page.peran)
        except GalatSakip as galat:
            show_fault(self.ui.label_galat, str(galat))
            return
        self.disimpan = path
        self.accept()

    def done(self, hasil: int) -> None:
        """What is still being drawn is not wanted any more."""
        self.pratinjau.give_up()
        super().done(hasil)
