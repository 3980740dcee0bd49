"""Cek dokumen: whether a PDF is the paper that was finalised, an older revision, or altered."""

from pathlib import Path

from PySide6.QtCore import Signal

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.dialogs.berkas import ask_open, save_folder
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_naskah_cek import Ui_CekBagian
from sakip_desktop.gui.kalimat import show_state, show_text
from sakip_desktop.gui.page import Page, Utama
from sakip_desktop.gui.seret import Seretan
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services.cek_dokumen import (
    HasilCek,
    Keaslian,
    cek_dokumen,
    pulihkan_berkas,
)

_TANDA = {
    Keaslian.ASLI: "✓",
    Keaslian.LAMA: "!",
    Keaslian.TTE: "✓",
    Keaslian.BERUBAH: "✕",
    Keaslian.ASING: "?",
}


class CekBagian(Bagian):
    """One file at a time: chosen or dropped, and what it turned out to be as a sentence.

    Signals:
        saved: path of the file that was made again.
    """

    PANDUAN = "Cek dokumen"

    saved = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_CekBagian()
        self.ui.setupUi(self)
        self.hasil: HasilCek | None = None
        show_text(self.ui.label_berkas, "")
        show_state(self.ui.label_hasil, "", "kabar")
        self.ui.tombol_ulang.hide()
        self.ui.tombol_ulang.clicked.connect(self._make_again)
        seretan = Seretan(self)
        seretan.dropped.connect(lambda jalur: self.check(jalur[0]))

    def load(self) -> None:
        """Nothing is checked before a file is chosen."""
        self.status_changed.emit()

    def utama(self) -> Utama:
        """Choose a file."""
        return Utama(self.tr("Pilih PDF…"), self._choose)

    def details(self) -> tuple[tuple[str, str], ...]:
        """What the program knows of the paper that it is, or says it is."""
        satu = None if self.hasil is None else self.hasil.dokumen
        if satu is None:
            return ()
        return (
            (self.tr("Difinalkan"), self.ctx.waktu(satu.difinalkan)),
            (self.tr("Oleh"), satu.oleh),
            (self.tr("Revisi"), str(satu.revisi)),
            (self.tr("Jurnal"), f"{satu.jurnal_urut}/…{satu.jurnal_sidik[-8:]}"),
            (self.tr("Berkas di folder dokumen"), satu.berkas),
        )

    def _choose(self) -> None:
        path = ask_open(self, self.tr("Pilih dokumen"), save_folder(), "PDF (*.pdf)")
        if path is not None:
            self.check(path)

    def check(self, path: Path) -> None:
        """Say what a file is."""
        try:
            self.hasil = run_with_progress(
                self,
                self.tr("Memeriksa {nama}").format(nama=path.name),
                lambda _progress: cek_dokumen(self.ctx, path),
                can_cancel=False,
            )
        except GalatSakip as galat:
            show_error(self, galat)
            return
        dokumen = self.hasil.dokumen
        self.ui.tombol_ulang.setVisible(dokumen is not None and bool(dokumen.berkas))
        show_text(self.ui.label_berkas, path.name)
        gaya = "kabar" if self.hasil.baik else "galat"
        tanda = _TANDA[self.hasil.keaslian]
        if self.hasil.baik and dokumen is not None and not dokumen.terbaru:
            gaya, tanda = "awas", _TANDA[Keaslian.LAMA]
        show_state(self.ui.label_hasil, f"{tanda} {self.hasil.kalimat}", gaya)
        self.status_changed.emit()

    def _make_again(self) -> None:
        """The file as it was finalised, drawn from its frozen data where it is gone."""
        dokumen = None if self.hasil is None else self.hasil.dokumen
        if dokumen is None:
            return
        try:
            path = run_with_progress(
                self,
                self.tr("Menyimpan berkas asli"),
                lambda _progress: pulihkan_berkas(self.ctx, dokumen.id),
                can_cancel=False,
            )
        except GalatSakip as galat:
            show_error(self, galat)
            return
        self.saved.emit(path)
