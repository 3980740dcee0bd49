"""A paper gets its number: the next one, shown before it is taken, or one that was reserved."""

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.naskah import Naskah
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.gui.dialogs.bantuan import serve_help
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_naskah_nomor import Ui_NomorDialog
from sakip_desktop.gui.isian import type_freely
from sakip_desktop.gui.kalimat import show_fault, show_state, show_text
from sakip_desktop.gui.page import Page
from sakip_desktop.services import agenda
from sakip_desktop.services.arsip import daftar_klasifikasi, usul_klasifikasi
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.konsep import judul_naskah


def fill_klasifikasi(pilihan: QComboBox, terakhir: str) -> None:
    """The classes that are offered, with what they are; the one of last time stands in front."""
    for satu in daftar_klasifikasi():
        pilihan.addItem(f"{satu.kode}  {satu.nama}", satu.kode)
    pilihan.setCurrentText(terakhir)
    type_freely(pilihan, "Klasifikasi")


def typed_klasifikasi(teks: str) -> str:
    """The code of what was chosen or typed: what stands before the name."""
    return teks.split("  ", maxsplit=1)[0].strip()


class NomorDialog(QDialog):
    """Shows the number before it is taken; stays open, with the sentence, while it cannot be.

    Attributes:
        naskah: the paper with its number; None until then.
    """

    def __init__(self, page: Page, naskah: Naskah, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_NomorDialog()
        self.ui.setupUi(self)
        serve_help(self, "naskah", "Buku agenda")
        self.page, self.ctx = page, page.ctx
        self._konsep = naskah
        self.naskah: Naskah | None = None
        buku = JENIS[naskah.kode].buku
        if buku is None or naskah.tanggal is None:
            raise AssertionError(naskah.kode)
        self._buku, self._hari = buku, naskah.tanggal
        ui = self.ui
        ui.label_judul.setText(
            self.tr("Nomor untuk {judul}").format(judul=naskah.perihal or judul_naskah(naskah))
        )
        ui.label_apa.setText(
            self.tr("Buku agenda {buku}, tanggal surat {hari}.").format(
                buku=agenda.KATA_BUKU[buku].lower(), hari=tanggal_indonesia(self._hari)
            )
        )
        terakhir = agenda.klasifikasi_terakhir(self.ctx, naskah.kode)
        fill_klasifikasi(ui.klasifikasi, terakhir or usul_klasifikasi(naskah.kode).kode)
        self._fill_reserved()
        ui.label_galat.hide()
        ui.klasifikasi.currentTextChanged.connect(self._show_next)
        ui.pilih_berikut.toggled.connect(self._show_next)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_lanjut.clicked.connect(self._give)
        self._show_next()
        ui.klasifikasi.setFocus()

    def _fill_reserved(self) -> None:
        ui = self.ui
        for satu in agenda.daftar_agenda(self.ctx, self._buku, self._hari.year):
            if satu.keadaan == agenda.DIPESAN:
                ui.pesanan.addItem(f"{satu.nomor}  ({satu.perihal})", satu.id)
        ada = ui.pesanan.count() > 0
        ui.pilih_pesanan.setEnabled(ada)
        if not ada:
            ui.pilih_pesanan.setText(self.tr("Nomor yang sudah dipesan (tidak ada)"))
        ui.pesanan.setVisible(ada)

    def _show_next(self) -> None:
        ui = self.ui
        berikut = ui.pilih_berikut.isChecked()
        ui.klasifikasi.setEnabled(berikut)
        ui.pesanan.setEnabled(not berikut)
        show_fault(ui.label_galat, "")
        if not berikut:
            show_text(ui.label_berikut, "")
            return
        try:
            nomor = agenda.nomor_berikut(
                self.ctx,
                self._buku,
                self._hari,
                klasifikasi=typed_klasifikasi(ui.klasifikasi.currentText()),
            )
        except GalatSakip as galat:
            show_state(ui.label_berikut, str(galat), "awas")
            return
        show_state(ui.label_berikut, nomor, "kabar")

    def _give(self) -> None:
        ui, konsep = self.ui, self._konsep
        berikut = ui.pilih_berikut.isChecked()
        try:
            self.naskah = agenda.beri_nomor(
                self.ctx,
                konsep.id,
                konsep.versi,
                klasifikasi=typed_klasifikasi(ui.klasifikasi.currentText()) if berikut else "",
                agenda_id="" if berikut else str(ui.pesanan.currentData()),
                sebagai=self.page.peran,
            )
        except GalatSakip as galat:
            show_fault(ui.label_galat, str(galat))
            return
        self.accept()


def ask_number(page: Page, naskah: Naskah) -> Naskah | None:
    """Give a stored draft its number; None when the person thought better of it.

    A draft without a day is told so first: the number goes by it.
    """
    if naskah.tanggal is None:
        show_error(page, agenda.no_day(naskah))
        return None
    try:
        dialog = NomorDialog(page, naskah, page)
    except GalatSakip as galat:
        show_error(page, galat)
        return None
    dialog.exec()
    dialog.deleteLater()
    return dialog.naskah
