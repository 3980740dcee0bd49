"""Adding evidence to a figure: files dropped onto its line or chosen, and links."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog

from sakip_desktop.domain.bukti import clean_nama, default_macam, judge
from sakip_desktop.domain.errors import BasisDataGalat, BerkasDitolak, GalatSakip
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.laporan import BarisFormulir
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.progress import Cancelled, Progress
from sakip_desktop.gui.bukti.macam import BuktiTautanDialog, ask_macam
from sakip_desktop.gui.bukti.seret import FileDrop
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services import bukti_angka

_DISEBUT = 6  # refusals that are told one by one
_JENIS = "Berkas bukti (*.pdf *.jpg *.jpeg *.png *.xlsx *.docx *.mp4);;Semua berkas (*)"


def may_add(page: Page, baris: BarisFormulir) -> bool:
    """Whether the person of this tab may add evidence to a figure."""
    objek = Objek(baris.indikator.unit_id)
    return page.ctx.izin(Tindakan.BUKTI_TAMBAH, objek, sebagai=page.peran).boleh


def add_files(page: Page, baris: BarisFormulir, berkas: Sequence[Path]) -> None:
    """Keep files; where a kind is not sure, the person says it before anything is kept."""
    dengan_macam = _with_kinds(page, baris, berkas)
    if dengan_macam:
        _keep(page, baris, dengan_macam)


def _with_kinds(
    page: Page, baris: BarisFormulir, berkas: Sequence[Path]
) -> list[tuple[Path, str]] | None:
    """Each file with its kind; None when the person thought better of it."""
    diminta = bukti_angka.macam_bukti(baris.indikator)
    ada = bukti_angka.daftar_bukti(page.ctx, baris.indikator.id, baris.realisasi.periode)
    kini, tetap, hasil = judge(diminta, ada), None, []
    for sisa, path in zip(range(len(berkas) - 1, -1, -1), berkas, strict=True):
        macam = default_macam(diminta, kini) if tetap is None else tetap
        if macam is None:
            pilihan = ask_macam(page, clean_nama(path.name), diminta, kini.kurang, sisa=sisa)
            if pilihan is None:
                return None
            macam = pilihan.macam
            tetap = macam if pilihan.semua else None
        hasil.append((path, macam))
        kini = replace(kini, kurang=tuple(satu for satu in kini.kurang if satu != macam))
    return hasil


def _keep(page: Page, baris: BarisFormulir, berkas: Sequence[tuple[Path, str]]) -> None:
    """In the worker: a large file is read, looked into and forced to the disk.

    What is refused does not stop the others; stopped in between, what is kept stays.
    """
    masuk: list[Perubahan] = []
    ditolak: list[GalatSakip] = []

    def work(progress: Progress) -> None:
        for ke, (path, macam) in enumerate(berkas):
            progress(ke, len(berkas), clean_nama(path.name))
            try:
                masuk.append(
                    bukti_angka.tambah_bukti(
                        page.ctx,
                        baris.indikator.id,
                        baris.realisasi.periode,
                        path,
                        macam,
                        sebagai=page.peran,
                    )
                )
            except BasisDataGalat as galat:  # no room, or no folder: the next would fail as well
                ditolak.append(galat)
                return
            except GalatSakip as galat:
                ditolak.append(galat)

    with suppress(Cancelled):
        run_with_progress(page, page.tr("Menyimpan bukti"), work, can_cancel=len(berkas) > 1)
    if masuk:
        kata = page.tr("{n} bukti tersimpan").format(n=len(masuk))
        page.publish(replace(masuk[-1], label=kata) if len(masuk) > 1 else masuk[0])
    if ditolak:
        show_error(page, ditolak[0] if len(berkas) == 1 else _all_refused(ditolak, len(berkas)))


def _all_refused(ditolak: Sequence[GalatSakip], banyak: int) -> BerkasDitolak:
    """Several refusals in one box: each with why, many cut short."""
    sebut = [f"{satu.apa} {satu.mengapa}".strip() for satu in ditolak[:_DISEBUT]]
    if len(ditolak) > _DISEBUT:
        sebut.append(f"… dan {len(ditolak) - _DISEBUT} berkas lain.")
    return BerkasDitolak(
        f"{len(ditolak)} dari {banyak} berkas tidak disimpan.",
        "\n".join(sebut),
        "Yang lain tersimpan. Perbaiki berkas-berkas itu, lalu tambahkan lagi.",
    )


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
