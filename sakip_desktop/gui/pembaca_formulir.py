"""*Baca formulir* from wherever it is asked for: choose or drop, dry run, pick, one sentence.

The worker reads the files and holds them against the office's data; nothing is written before the
person has seen what each file would do.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.formulir_periksa import HasilBerkas
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.progress import Cancelled, Progress
from sakip_desktop.gui.dialogs.berkas import ask_folder, ask_open_many
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services import formulir_masuk
from sakip_desktop.services.formulir_masuk import BerkasDitemukan

Batas = Callable[[], tuple[Periode, str | None]]
_JENIS = "Buku kerja Excel (*.xlsx)"


class PembacaFormulir(QObject):
    """Reads forms in for a page.

    Signals:
        selesai: one sentence about what was taken.
    """

    selesai = Signal(str)

    def __init__(self, page: Page, parent: QWidget, batas: Batas) -> None:
        """Build the reader.

        Args:
            page: in whose role it reads, and which tells everybody.
            parent: window of its dialogs.
            batas: the period whose forms are taken, and the unit where there is only one.
        """
        super().__init__(parent)
        self.page = page
        self._parent = parent
        self._batas = batas
        self._terakhir: Path | None = None

    @property
    def _folder(self) -> Path:
        return self._terakhir or Path.home()

    def choose_files(self) -> None:
        """One or more files."""
        jalur = ask_open_many(
            self._parent, self.tr("Pilih formulir yang kembali"), self._folder, _JENIS
        )
        if jalur:
            self._terakhir = jalur[0].parent
            self.read(jalur)

    def choose_folder(self) -> None:
        """A folder, with the folders inside."""
        folder = ask_folder(self._parent, self.tr("Pilih folder formulir"), self._folder)
        if folder is not None:
            self._terakhir = folder
            self.read([folder])

    def read(self, jalur: Sequence[Path]) -> None:
        """Dry run, dialog, and what was taken in one sentence."""
        from sakip_desktop.gui.dialogs.baca_formulir import BacaFormulirDialog

        uji = self.test(self._parent, jalur)
        if uji is None:
            return
        ditemukan, hasil = uji
        dialog = BacaFormulirDialog(
            self.page,
            hasil,
            len(ditemukan.dilewati),
            lambda parent: self.test(parent, jalur),
            self._parent,
        )
        dialog.exec()
        if dialog.perubahan is not None:
            self.page.publish(dialog.perubahan)
        if dialog.kalimat:
            self.selesai.emit(dialog.kalimat)
        dialog.deleteLater()

    def test(
        self, parent: QWidget, jalur: Sequence[Path]
    ) -> tuple[BerkasDitemukan, tuple[HasilBerkas, ...]] | None:
        """Read and compare in the worker; None when it was stopped or could not be done."""
        periode, unit_id = self._batas()
        ctx, peran = self.page.ctx, self.page.peran

        def work(progress: Progress) -> tuple[BerkasDitemukan, tuple[HasilBerkas, ...]]:
            progress(0, 0, "Mencari berkas")
            ditemukan = formulir_masuk.cari_berkas(jalur)
            masuk = formulir_masuk.baca_berkas(ditemukan.berkas, progress)
            progress(0, 0, "Membandingkan dengan isian yang ada")
            return ditemukan, formulir_masuk.periksa_masuk(
                ctx, masuk, periode=periode, unit_id=unit_id, sebagai=peran
            )

        try:
            return run_with_progress(parent, self.tr("Membaca formulir"), work)
        except Cancelled:
            return None
        except GalatSakip as galat:
            show_error(parent, galat)
            return None
