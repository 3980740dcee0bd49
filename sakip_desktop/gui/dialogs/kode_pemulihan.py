"""The recovery code, shown once: print it or write it down before going on."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QFontDatabase, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.gui.dialogs.berkas import ask_save, save_folder
from sakip_desktop.gui.forms.ui_kode_pemulihan import Ui_KodePemulihanDialog

_TEPI_MM = 25


def make_sheet(kode: str, kantor: str) -> QTextDocument:
    """The sheet for the safe."""
    sheet = QTextDocument()
    sheet.setHtml(
        "<h2>Kode pemulihan SAKIP Desktop</h2>"
        f"<p>{escape(kantor)}</p>"
        f"<p style='font-family: monospace; font-size: 18pt'><b>{escape(kode)}</b></p>"
        "<p>Kode ini membuat sandi baru bagi akun mana pun bila sandi terlupa. Simpan di tempat"
        " aman, misalnya brankas kantor. Setelah dipakai, kode ini tidak berlaku lagi dan program"
        " memberikan kode yang baru.</p>"
        "<p>Cara memakai: di jendela masuk tekan “Lupa sandi…”, lalu ketik kode ini.</p>"
    )
    return sheet


class KodePemulihanDialog(QDialog):
    """Goes on only after the person says that the code is on paper."""

    def __init__(self, kode: str, kantor: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_KodePemulihanDialog()
        self.ui.setupUi(self)
        self._kantor = kantor
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * 1.4)
        font.setWeight(QFont.Weight.DemiBold)
        self.ui.kode.setFont(font)
        self.ui.kode.setText(kode)
        self.ui.sudah_disimpan.toggled.connect(self.ui.tombol_lanjut.setEnabled)
        self.ui.tombol_lanjut.clicked.connect(self.accept)
        self.ui.tombol_cetak.clicked.connect(self._on_print)
        self.ui.tombol_pdf.clicked.connect(self._on_pdf)

    def reject(self) -> None:
        """Esc and the window's cross do not lose the code by mistake."""
        if self.ui.sudah_disimpan.isChecked():
            self.accept()
        else:
            self.ui.label_hasil.setText(
                self.tr("Cetak atau salin kode dahulu, lalu beri tanda pada kotak di bawah.")
            )

    def save_pdf(self, path: Path) -> None:
        """Write the sheet as PDF; the window says where, or why it could not."""
        writer = QPdfWriter(str(path))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(
            QMarginsF(_TEPI_MM, _TEPI_MM, _TEPI_MM, _TEPI_MM), QPageLayout.Unit.Millimeter
        )
        make_sheet(self.ui.kode.text(), self._kantor).print_(writer)
        del writer  # closes the file
        if path.is_file() and path.stat().st_size:
            text = self.tr("Tersimpan: {berkas}. Pindahkan ke luar komputer ini.")
        else:
            text = self.tr("{berkas} tidak dapat ditulis. Pilih folder lain.")
        self.ui.label_hasil.setText(text.format(berkas=path.name))

    def _on_print(self) -> None:
        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            make_sheet(self.ui.kode.text(), self._kantor).print_(printer)
            self.ui.label_hasil.setText(self.tr("Dikirim ke pencetak."))

    def _on_pdf(self) -> None:
        usul = save_folder() / "kode-pemulihan.pdf"
        path = ask_save(self, self.tr("Simpan kode pemulihan"), usul, "PDF (*.pdf)")
        if path is not None:
            self.save_pdf(path)
