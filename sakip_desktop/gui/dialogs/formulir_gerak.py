"""*Catat penyerahan* and *Catat pengembalian*: to or from whom, when, by which way."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.tanda_terima import (
    CARA_DIPILIH,
    KATA_CARA,
    ArahGerak,
    BentukFormulir,
    CaraSerah,
    FormulirTercatat,
)
from sakip_desktop.gui.forms.ui_formulir_gerak import Ui_FormulirGerakDialog
from sakip_desktop.gui.formulir_table import show_kode
from sakip_desktop.gui.isian import choose, show_date, to_date
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.page import Page
from sakip_desktop.services import tanda_terima

_DISEBUT = 6  # forms that are named one by one


class FormulirGerakDialog(QDialog):
    """Stays open, with the sentence, while it cannot be recorded.

    Attributes:
        perubahan: what was recorded; None until then.
    """

    def __init__(self, page: Page, formulir: Sequence[FormulirTercatat], arah: ArahGerak) -> None:
        """Build the dialog.

        Args:
            page: in whose role it is recorded.
            formulir: which forms; one entry for all of them.
            arah: handed out or brought back.
        """
        super().__init__(page)
        self.ui = Ui_FormulirGerakDialog()
        self.ui.setupUi(self)
        self.page, self.formulir, self.arah = page, tuple(formulir), arah
        self.perubahan: Perubahan | None = None
        ui, keluar = self.ui, arah is ArahGerak.KELUAR
        judul = (
            self.tr("Catat penyerahan {n} formulir")
            if keluar
            else self.tr("Catat pengembalian {n} formulir")
        ).format(n=len(self.formulir))
        self.setWindowTitle(judul)
        ui.label_judul.setText(judul)
        ui.label_apa.setText(self._which())
        ui.label_orang.setText(
            self.tr("Diserahkan &kepada") if keluar else self.tr("Dibawa &kembali oleh")
        )
        ui.orang.setPlaceholderText(self.tr("nama orangnya, misalnya Kasubag Umum"))
        for cara in CARA_DIPILIH:
            ui.cara.addItem(KATA_CARA[cara], cara)
        kertas = all(satu.bentuk is BentukFormulir.KERTAS for satu in self.formulir)
        choose(ui.cara, CaraSerah.KERTAS if kertas else CaraSerah.LANGSUNG)
        self._prefill()
        show_date(ui.tanggal, page.ctx.today())
        ui.tombol_simpan.setText(
            self.tr("&Simpan penyerahan") if keluar else self.tr("&Simpan pengembalian")
        )
        ui.label_galat.hide()
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self._save)
        ui.orang.setFocus()

    def _which(self) -> str:
        sebut = [
            self.tr("{unit}: {kode}, nomor {nomor}").format(
                unit=satu.unit.nama, kode=show_kode(satu.kode), nomor=satu.nomor
            )
            for satu in self.formulir[:_DISEBUT]
        ]
        lagi = len(self.formulir) - len(sebut)
        return "\n".join([*sebut, *([self.tr("dan {n} lagi").format(n=lagi)] if lagi else [])])

    def _prefill(self) -> None:
        """Who took them brings them back, by the same way, unless told otherwise."""
        keluar = {(s.keluar.orang, s.keluar.cara) for s in self.formulir if s.keluar is not None}
        if self.arah is ArahGerak.KEMBALI and len(keluar) == 1:
            orang, cara = keluar.pop()
            self.ui.orang.setText(orang)
            choose(self.ui.cara, cara)
            self.ui.orang.selectAll()

    def _save(self) -> None:
        ui, ctx = self.ui, self.page.ctx
        catat = (
            tanda_terima.catat_keluar
            if self.arah is ArahGerak.KELUAR
            else tanda_terima.catat_kembali
        )
        hari = to_date(ui.tanggal)
        try:
            self.perubahan = catat(
                ctx,
                [satu.id for satu in self.formulir],
                CaraSerah(ui.cara.currentData()),
                ui.orang.text().strip(),
                pada=None if hari == ctx.today() else hari,
                catatan=ui.catatan.text().strip(),
                sebagai=self.page.peran,
            )
        except GalatSakip as galat:
            show_fault(ui.label_galat, str(galat))
            (ui.tanggal if ui.orang.text().strip() else ui.orang).setFocus()
            return
        self.accept()
