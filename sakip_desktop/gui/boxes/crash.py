"""The box of a bug: plain words, saved data are safe, a report that can be kept."""

import platform
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from sakip_desktop import __version__
from sakip_desktop.gui.forms.ui_crash import Ui_CrashDialog


class CrashDialog(QDialog):
    """Says what happened; the report is shown in full before it is saved."""

    is_open: ClassVar[bool] = False

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CrashDialog()
        self.ui.setupUi(self)
        self.report = (
            f"SAKIP Desktop {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
            f"{platform.system()} {platform.release()}\n\n{report}"
        )
        self.ui.laporan.setPlainText(self.report)
        self.ui.laporan.hide()
        self.ui.tombol_lihat.toggled.connect(lambda shown: self._show_report(shown=shown))
        self.ui.tombol_simpan.clicked.connect(self._on_save)
        self.ui.tombol_tutup.clicked.connect(self.accept)
        self.ui.tombol_tutup.setFocus()

    def exec(self) -> int:
        """Show the box; only one at a time."""
        CrashDialog.is_open = True
        try:
            return super().exec()
        finally:
            CrashDialog.is_open = False

    def _show_report(self, *, shown: bool) -> None:
        self.ui.laporan.setVisible(shown)
        self.resize(self.width(), self.sizeHint().height())

    def save_report(self, path: Path) -> None:
        """Write the report; the box says where, or why it could not."""
        try:
            path.write_text(self.report, encoding="utf-8")
        except OSError:
            self.ui.label_hasil.setText(
                self.tr("Laporan tidak dapat ditulis ke sana. Pilih folder lain, misalnya Dokumen.")
            )
        else:
            self.ui.label_hasil.setText(
                self.tr("Laporan tersimpan: {berkas}").format(berkas=path.name)
            )

    def _on_save(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Simpan laporan"), "laporan-sakip.txt", self.tr("Teks (*.txt)")
        )
        if chosen:
            self.save_report(Path(chosen))
