"""Asking for a file or folder: one to open, or a name to save under until saving works."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from sakip_desktop.domain.errors import BasisDataGalat
from sakip_desktop.domain.progress import Cancelled, Progress
from sakip_desktop.gui.dialogs.konfirmasi import confirm
from sakip_desktop.gui.tasks import run_with_progress

Tulis = Callable[[Path, Progress], object]

_terakhir: list[Path] = []  # where something was saved last, in this run


def ask_open(parent: QWidget, judul: str, folder: Path, jenis: str) -> Path | None:
    """A file that is there; None when the person thought better of it.

    Args:
        parent: the page.
        judul: what is being chosen.
        folder: where to look first.
        jenis: kind as Qt writes it: ``Buku kerja Excel (*.xlsx)``.
    """
    dialog = QFileDialog(parent, judul, str(folder), jenis)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _run(dialog)


def ask_open_many(parent: QWidget, judul: str, folder: Path, jenis: str) -> list[Path]:
    """Files that are there; none when the person thought better of it.  As ``ask_open``."""
    dialog = QFileDialog(parent, judul, str(folder), jenis)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _run_many(dialog)


def ask_folder(parent: QWidget | None, judul: str, folder: Path) -> Path | None:
    """A folder that is there; None when the person thought better of it."""
    dialog = QFileDialog(parent, judul, str(folder))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _run(dialog)


def save_folder() -> Path:
    """Where a person's own copies go: the folder of the last one in this run, else Documents.

    Never the folders of the program: what is in them is its own, and moves with the data.
    """
    dokumen = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    for folder in (*_terakhir, Path(dokumen)):
        if folder.is_dir():  # a flash disk may be gone
            return folder
    return Path.home()


def ask_save(parent: QWidget, judul: str, usul: Path, jenis: str) -> Path | None:
    """A name to save under, with the ending of ``usul``; Qt asks before an older file goes."""
    dialog = QFileDialog(parent, judul, str(usul.parent), jenis)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(usul.suffix)
    dialog.selectFile(usul.name)
    dialog.filterSelected.connect(lambda jenis: _rename(dialog, jenis))
    if (chosen := _run(dialog)) is not None:
        _terakhir[:] = [chosen.parent]
    return chosen


def _rename(dialog: QFileDialog, jenis: str) -> None:
    """Another kind was chosen: the name gets its ending."""
    akhiran = jenis.rpartition("*")[2].rstrip(")")
    dialog.setDefaultSuffix(akhiran)
    for nama in dialog.selectedFiles()[:1]:
        dialog.selectFile(Path(nama).with_suffix(akhiran).name)


def _run(dialog: QFileDialog) -> Path | None:
    return next(iter(_run_many(dialog)), None)


def _run_many(dialog: QFileDialog) -> list[Path]:
    # Two labels that Qt's own dialog (not the one of Windows) leaves untranslated.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, "Cari di:")
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, "Jenis berkas:")
    try:
        chosen = dialog.selectedFiles() if dialog.exec() else []
    finally:
        dialog.deleteLater()
    return [Path(satu) for satu in chosen]


def save_asking(parent: QWidget, judul: str, usul: Path, jenis: str, tulis: Tulis) -> Path | None:
    """Ask for a name, write in the worker, and offer another name where it cannot be written.

    Args:
        parent: the page.
        judul: what is being saved.
        usul: suggested folder and name.
        jenis: kind as Qt writes it.
        tulis: writes the file; asks no database.

    Returns:
        Where it was saved; None when the person gave up.

    Raises:
        GalatSakip: it could not be made, whatever its name.
    """
    while True:
        path = ask_save(parent, judul, usul, jenis)
        if path is None:
            return None
        try:
            _write(parent, path, tulis)
        except Cancelled:
            return None
        except BasisDataGalat as galat:
            lagi = QCoreApplication.translate("Berkas", "Pilih nama lain…")
            if not confirm(parent, galat.apa, f"{galat.mengapa} {galat.saran}".strip(), lagi):
                return None
            usul = path
        else:
            return path


def _write(parent: QWidget, path: Path, tulis: Tulis) -> None:
    judul = QCoreApplication.translate("Berkas", "Menyimpan {nama}").format(nama=path.name)
    run_with_progress(parent, judul, lambda progress: tulis(path, progress))
