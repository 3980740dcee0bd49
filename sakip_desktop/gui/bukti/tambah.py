"""Adding evidence to a figure: files dropped onto its line or chosen, and links."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog

from sakip_desktop.domain.bukti import clean_nama, default_macam, judge
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.laporan import BarisFormulir
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.gui.bukti.macam import BuktiTautanDialog, ask_macam
from sakip_desktop.gui.bukti.seret import FileDrop
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services import bukti_angka

_JENIS = "Berkas bukti (*.pdf *.jpg *.jpeg *.png *.xlsx *.docx *.mp4);;Semua berkas (*)"


def may_add(page: Page, baris: BarisFormulir) -> bool:
    """Whether the person of this tab may add evidence to a figure."""
    objek = Objek(baris.indikator.unit_id)
    return page.ctx.izin(Tindakan.BUKTI_TAMBAH, objek, sebagai=page.peran).boleh


def add_files(page: Page, baris: BarisFormulir, berkas: Sequence[Path]) -> None:
    """Keep files one after another; where the kind is not sure, the person says it."""
    indikator, bulan = baris.indikator, baris.realisasi.periode
    macam_diminta = bukti_angka.macam_bukti(indikator)
    for path in berkas:
        ada = bukti_angka.daftar_bukti(page.ctx, indikator.id, bulan)
        kini = judge(macam_diminta, ada)
        macam = default_macam(macam_diminta, kini)
        if macam is None:
            macam = ask_macam(page, clean_nama(path.name), macam_diminta, kini.kurang)
        if macam is None:
            return
        _keep(page, baris, path, macam)


def _keep(page: Page, baris: BarisFormulir, path: Path, macam: str) -> None:
    """In the worker: a large file is read, looked into and forced to the disk."""
    try:
        perubahan = run_with_progress(
            page,
            page.tr("Menyimpan bukti"),
            lambda _progress: bukti_angka.tambah_bukti(
                page.ctx,
                baris.indikator.id,
                baris.realisasi.periode,
                path,
                macam,
                sebagai=page.peran,
            ),
            can_cancel=False,
        )
    except Cancelled:
        return
    except GalatSakip as galat:
        show_error(page, galat)
        return
    page.publish(perubahan)


def choose_files(page: Page, baris: BarisFormulir) -> None:
    """Ask for files and keep them."""
    kode, bulan = baris.indikator.kode, baris.realisasi.periode
    judul = page.tr("Pilih bukti {kode} {bulan}").format(kode=kode, bulan=bulan.label)
    dialog = QFileDialog(page, judul, str(Path.home()), _JENIS)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, "Cari di:")
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, "Jenis berkas:")
    dipilih = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    add_files(page, baris, [Path(satu) for satu in dipilih])


def add_link(page: Page, baris: BarisFormulir) -> None:
    """Ask for an address and note it."""
    indikator, bulan = baris.indikator, baris.realisasi.periode

    def simpan(tautan: str, nama: str, macam: str) -> None:
        perubahan = bukti_angka.tambah_tautan(
            page.ctx, indikator.id, bulan, tautan, nama, macam, sebagai=page.peran
        )
        page.publish(perubahan)

    judul = page.tr("Tautan bukti {kode} {bulan}").format(kode=indikator.kode, bulan=bulan.label)
    dialog = BuktiTautanDialog(judul, bukti_angka.macam_bukti(indikator), simpan, page)
    dialog.exec()
    dialog.deleteLater()


def serve_drops(
    page: Page, tabel: RecordTable, baris_di: Callable[[int], BarisFormulir | None]
) -> FileDrop:
    """Files dropped onto a line of a table become evidence of its figure.

    Args:
        page: runs the command.
        tabel: the table.
        baris_di: the figure of a row; None where there is none.
    """

    def find(place: QPoint) -> BarisFormulir | None:
        row = tabel.rowAt(place.y())
        return baris_di(row) if row >= 0 else None

    def allowed(place: QPoint) -> bool:
        baris = find(place)
        return baris is not None and may_add(page, baris)

    def take(berkas: tuple[Path, ...], place: QPoint) -> None:
        baris = find(place)
        if baris is None:
            return
        row, kolom = tabel.rowAt(place.y()), max(tabel.currentIndex().column(), 0)
        tabel.setCurrentIndex(tabel.records.index(row, kolom))
        add_files(page, baris, berkas)

    return FileDrop(tabel.viewport(), take, allowed)
