"""A procedure's file of the office's own, checked: every fault with its line; nothing is kept."""

from pathlib import Path

from PySide6.QtWidgets import QDialog

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.jabatan import JenisKantor
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.gui.forms.ui_rencana_sop_berkas import Ui_SopBerkasDialog
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.kalimat import show_state
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.rencana.sop_kata import findings_of, make_findings
from sakip_desktop.services.prosedur import periksa_sop


class SopBerkasDialog(QDialog):
    """The findings of one file; it can be mended beside and read again."""

    def __init__(self, page: Page, berkas: Path) -> None:
        super().__init__(page)
        self.ui = Ui_SopBerkasDialog()
        self.ui.setupUi(self)
        self._ctx, self._berkas = page.ctx, berkas
        ui = self.ui
        ui.label_berkas.setText(berkas.name)
        ui.label_berkas.setToolTip(str(berkas))
        ui.tabel.setObjectName("tabel_sop_berkas")
        ui.tabel.show_model(make_findings(baris=True))
        prepare(ui.tabel)
        ui.tombol_lagi.clicked.connect(self.check)
        ui.tombol_tutup.clicked.connect(self.accept)
        ui.tombol_tutup.setDefault(True)
        self.check()
        (ui.tabel if ui.tabel.records.rowCount() else ui.tombol_lagi).setFocus()

    def check(self) -> None:
        """Read the file and show what is found."""
        ui = self.ui
        try:
            temuan = periksa_sop(
                self._berkas,
                jenis_kantor=JenisKantor(self._ctx.kantor.jenis),
                clock=self._ctx.clock,
            )
        except GalatSakip as galat:
            ui.tabel.records.set_records(())
            show_state(ui.label_hasil, str(galat), "galat")
            return
        ui.tabel.records.set_records(findings_of(temuan, None))
        select_first(ui.tabel)
        salah = sum(satu.tingkat is Tingkat.KESALAHAN for satu in temuan)
        awas = sum(satu.tingkat is Tingkat.PERINGATAN for satu in temuan)
        if salah:
            kata = self.tr("✕ {n} kesalahan: berkas ini belum dapat dijalankan.").format(n=salah)
            show_state(ui.label_hasil, kata, "galat")
        elif awas:
            kata = self.tr("! Dapat dijalankan; {n} hal sebaiknya dilihat dahulu.").format(n=awas)
            show_state(ui.label_hasil, kata, "awas")
        else:
            show_state(ui.label_hasil, self.tr("✓ Tidak ada kesalahan."), "kabar")
