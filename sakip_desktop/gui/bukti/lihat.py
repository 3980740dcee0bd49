"""A kept file on the screen: PDF and pictures here, the others in another program after asking."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QWidget

from sakip_desktop.domain.bukti import GAMBAR, KATA_ISI, Isi
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.ukuran import format_ukuran
from sakip_desktop.gui.bukti.gambar import read_pixmap
from sakip_desktop.gui.dialogs.berkas import save_asking, save_folder
from sakip_desktop.gui.dialogs.konfirmasi import confirm
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_lihat_berkas import Ui_LihatBerkasDialog
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.services import buka_bukti, ekspor

_TERBESAR = 1600  # pixels of a picture's longer side


class LihatBerkasDialog(QDialog):
    """Shows the bytes of one file; what it cannot show it says.

    Attributes:
        dibuka: the copy that was handed to another program; None while none was.
    """

    def __init__(
        self, nama: str, isi: Isi, data: bytes, keterangan: str, parent: QWidget | None = None
    ) -> None:
        """Build the dialog.

        Args:
            nama: of the file.
            isi: what it is.
            data: its bytes.
            keterangan: what it belongs to, who brought it.
            parent: window above.
        """
        super().__init__(parent)
        self.ui = Ui_LihatBerkasDialog()
        self.ui.setupUi(self)
        self._nama, self._isi, self._data = nama, isi, data
        self.dibuka: Path | None = None
        ui = self.ui
        self.setWindowTitle(nama)
        ui.label_judul.setText(nama)
        ukuran = f"{KATA_ISI[isi]}, {format_ukuran(len(data))}"
        show_text(ui.label_rinci, f"{keterangan} {ukuran}." if keterangan else f"{ukuran}.")
        ui.tombol_tutup.clicked.connect(self.accept)
        ui.tombol_simpan.clicked.connect(self._save)
        ui.tombol_buka.clicked.connect(self._open)
        self._show_content()
        ui.tombol_tutup.setFocus()

    def _show_content(self) -> None:
        ui = self.ui
        if self._isi is Isi.PDF:
            from sakip_desktop.gui.pratinjau import Pratinjau  # brings the PDF library with it

            self.pratinjau = Pratinjau(self)
            ui.susunan_isi.addWidget(self.pratinjau, 1)
            self.pratinjau.show_pdf(self._data)
            show_text(ui.label_pesan, "")
            return
        gambar = read_pixmap(self._data, _TERBESAR) if self._isi in GAMBAR else None
        if gambar is not None:
            label = QLabel()
            label.setPixmap(gambar)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setAccessibleName(self.tr("Gambar"))
            area.setWidget(label)
            ui.susunan_isi.addWidget(area, 1)
            show_text(ui.label_pesan, "")
            return
        ui.label_pesan.setAlignment(Qt.AlignmentFlag.AlignCenter)
        kata = (
            self.tr(
                "Gambar ini rusak, atau terlalu besar untuk ditampilkan di sini. Tekan “Buka di "
                "program lain…” untuk mencobanya di sana."
            )
            if self._isi in GAMBAR
            else self.tr(
                "Berkas {jenis} tidak ditampilkan di sini. Tekan “Buka di program lain…” untuk "
                "melihat salinannya."
            ).format(jenis=KATA_ISI[self._isi])
        )
        show_text(ui.label_pesan, kata)

    def _open(self) -> None:
        """A read-only copy, after asking: another program reads what somebody brought."""
        tanya = self.tr(
            "Salinan hanya-baca dibuka di program lain di komputer ini. Buka hanya bila Anda "
            "mengenal pengirimnya; jangan mengizinkan pengeditan atau makro."
        )
        judul = self.tr("Buka {nama}?").format(nama=self._nama)
        if not confirm(self, judul, tanya, self.tr("Buka salinan")):
            return
        try:
            self.dibuka = buka_bukti.salin_sementara(self._nama, self._data)
        except GalatSakip as galat:
            show_error(self, galat)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.dibuka)))

    def _save(self) -> None:
        data = self._data

        def write(path: Path, _progress: Progress) -> None:
            ekspor.save(data, path)

        jenis = f"{KATA_ISI[self._isi]} (*.{self._isi.value})"
        try:
            save_asking(self, self.tr("Simpan salinan"), save_folder() / self._nama, jenis, write)
        except GalatSakip as galat:
            show_error(self, galat)
