"""Which of the kinds that are wanted a file is, and the address of evidence in a network."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.teks import kunci
from sakip_desktop.gui.forms.ui_bukti_macam import Ui_BuktiMacamDialog
from sakip_desktop.gui.forms.ui_bukti_tautan import Ui_BuktiTautanDialog
from sakip_desktop.gui.kalimat import show_fault

_MACAM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
LAINNYA = "Lainnya (tidak diminta rencana)"

Simpan = Callable[[str, str, str], object]
"""Keeps a link: address, words, kind; may raise ``GalatSakip``."""


@dataclass(frozen=True, slots=True)
class PilihanMacam:
    """Which kind a file is.

    Attributes:
        macam: one of those that are wanted; empty for something else.
        semua: the files that come after it are of that kind too.
    """

    macam: str
    semua: bool = False


class BuktiMacamDialog(QDialog):
    """Asks which kind a file is; the first that is missing is chosen."""

    def __init__(
        self,
        nama: str,
        macam: Sequence[str],
        kurang: Sequence[str],
        parent: QWidget | None = None,
        *,
        sisa: int = 0,
        kini: str | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            nama: of the file.
            macam: the kinds that are wanted.
            kurang: those of which nothing is there yet.
            parent: window above.
            sisa: how many files come after this one.
            kini: the kind that it has now; None for a new file.
        """
        super().__init__(parent)
        self.ui = Ui_BuktiMacamDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.label_judul.setText(nama)
        for satu in macam:
            ada = "" if satu in kurang else self.tr(" (sudah ada)")
            self._add(f"{satu}{ada}", satu)
        self._add(LAINNYA, "")
        row = next((n for n, s in enumerate(macam) if s in kurang), 0)
        if kini is not None:
            sama = [n for n, satu in enumerate(macam) if kunci(satu) == kunci(kini)]
            row = sama[0] if sama else len(macam)
            ui.tombol_simpan.setText(self.tr("&Ganti jenis"))
        ui.daftar.setCurrentRow(row)
        ui.untuk_semua.setVisible(sisa > 0)
        ui.untuk_semua.setText(
            self.tr("&Pakai jenis ini juga untuk {n} berkas sesudahnya").format(n=sisa)
        )
        ui.daftar.itemActivated.connect(self.accept)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self.accept)
        ui.daftar.setFocus()

    def _add(self, teks: str, macam: str) -> None:
        item = QListWidgetItem(teks, self.ui.daftar)
        item.setData(_MACAM_ROLE, macam)

    @property
    def pilihan(self) -> PilihanMacam:
        """What was chosen."""
        macam = str(self.ui.daftar.currentItem().data(_MACAM_ROLE))
        return PilihanMacam(macam, self.ui.untuk_semua.isChecked())


def ask_macam(
    parent: QWidget,
    nama: str,
    macam: Sequence[str],
    kurang: Sequence[str],
    *,
    sisa: int = 0,
    kini: str | None = None,
) -> PilihanMacam | None:
    """The kind of a file, as ``BuktiMacamDialog``; None when the person thought better of it."""
    dialog = BuktiMacamDialog(nama, macam, kurang, parent, sisa=sisa, kini=kini)
    try:
        return dialog.pilihan if dialog.exec() else None
    finally:
        dialog.deleteLater()


class BuktiTautanDialog(QDialog):
    """Stays open, with the sentence, while the link cannot be kept."""

    def __init__(
        self, judul: str, macam: Sequence[str], simpan: Simpan, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_BuktiTautanDialog()
        self.ui.setupUi(self)
        self._simpan = simpan
        ui = self.ui
        ui.label_judul.setText(judul)
        for satu in macam:
            ui.macam.addItem(satu, satu)
        ui.macam.addItem(LAINNYA, "")
        ui.label_galat.hide()
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self._save)
        ui.tautan.setFocus()

    def _save(self) -> None:
        ui = self.ui
        try:
            self._simpan(ui.tautan.text(), ui.keterangan.text(), str(ui.macam.currentData()))
        except GalatSakip as galat:
            show_fault(ui.label_galat, str(galat))
            ui.tautan.setFocus()
            return
        self.accept()
