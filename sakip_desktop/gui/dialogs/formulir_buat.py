"""*Buat formulir*: which units, as a workbook or on paper, into which folder."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QListWidgetItem

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.domain.tanda_terima import BentukFormulir
from sakip_desktop.gui.dialogs.berkas import ask_folder, save_folder
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_formulir_buat import Ui_FormulirBuatDialog
from sakip_desktop.gui.formulir_table import (
    BELUM_DIBUAT,
    DIBUAT,
    DIGANTI,
    DISERAHKAN,
    DISIMPAN,
    KEMBALI,
    TERKIRIM,
    USANG,
    BarisFormulir,
    show_kode,
)
from sakip_desktop.gui.giliran_text import prepare
from sakip_desktop.gui.kalimat import show_fault, show_text
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services import formulir_terbit
from sakip_desktop.services.formulir_terbit import FormulirSiap

_UNIT_ROLE = int(Qt.ItemDataRole.UserRole)
_ADA = "masih ada pada unit"
_SEBAB = {  # why a unit needs a form, or none
    BELUM_DIBUAT: "belum punya formulir",
    USANG: "rencananya berubah sesudah formulirnya dibuat",
    DIBUAT: _ADA,
    DISERAHKAN: _ADA,
    DISIMPAN: "disimpan unit untuk dikirim",
    KEMBALI: "sudah kembali",
    TERKIRIM: "sudah mengirim di program",
    DIGANTI: "diganti",
}


@dataclass(frozen=True, slots=True)
class _Dibuat:
    """A file that was written."""

    unit: str
    kode: str
    berkas: Path


class FormulirBuatDialog(QDialog):
    """Asks, makes, and then says where the files lie.

    Attributes:
        perubahan: what was made; None until then.
        kalimat: the same in one sentence.
        kode: of the forms that were made.
        folder: where the files are.
    """

    def __init__(self, page: Page, periode: Periode, baris: Sequence[BarisFormulir]) -> None:
        """Build the dialog.

        Args:
            page: in whose role forms are made.
            periode: of the collection.
            baris: the units, with the forms that they have.
        """
        super().__init__(page)
        self.ui = Ui_FormulirBuatDialog()
        self.ui.setupUi(self)
        self.page, self.periode = page, periode
        self.perubahan: Perubahan | None = None
        self.kalimat = ""
        self.kode: frozenset[str] = frozenset()
        self.folder = save_folder() / f"formulir {periode.kode}"
        self._ditunggu = {satu.unit_id for satu in baris if satu.ditunggu}
        ui = self.ui
        judul = self.tr("Buat formulir {periode}").format(periode=periode.label)
        self.setWindowTitle(judul)
        ui.label_judul.setText(judul)
        ui.label_galat.hide()
        ui.tombol_buka.hide()
        ui.folder.setText(str(self.folder))
        self._fill(baris)
        ui.tabel_hasil.show_model(_make_model())
        prepare(ui.tabel_hasil)
        ui.daftar.itemChanged.connect(lambda _item: self._on_choice())
        for kotak in (ui.excel, ui.kertas):
            kotak.toggled.connect(lambda _on: self._on_choice())
        ui.folder.textChanged.connect(lambda _teks: self._on_choice())
        ui.tombol_semua.clicked.connect(lambda: self._tick_all(ticked=True))
        ui.tombol_tidak.clicked.connect(lambda: self._tick_all(ticked=False))
        ui.tombol_folder.clicked.connect(self._choose_folder)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_lanjut.clicked.connect(self._make)
        ui.tombol_buka.clicked.connect(self._open_folder)
        self._on_choice()
        ui.daftar.setFocus()

    def _fill(self, baris: Sequence[BarisFormulir]) -> None:
        """The units, each once, in the state of its newest form; who still needs one is ticked."""
        self._unit = {satu.unit_id: satu for satu in baris}
        for kunci, satu in self._unit.items():
            item = QListWidgetItem(f"{satu.unit_nama}  ·  {satu.rupa.teks}")
            item.setToolTip(satu.arti)
            item.setData(_UNIT_ROLE, kunci)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            perlu = satu.perlu_dibuat
            item.setCheckState(Qt.CheckState.Checked if perlu else Qt.CheckState.Unchecked)
            self.ui.daftar.addItem(item)
        self.ui.daftar.setCurrentRow(0)

    def _why(self) -> str:
        """How many are ticked now, and what there is of them and of the others."""
        unit, dipilih = self._unit.values(), set(self.chosen_units())
        ya = [satu for satu in unit if satu.unit_id in dipilih]
        tidak = [satu for satu in unit if satu.unit_id not in dipilih]
        kata = self.tr("Tercentang {n} dari {semua} unit").format(n=len(ya), semua=len(unit))
        kata += f": {_counted(ya)}." if ya else "."
        if tidak:
            kata += self.tr(" Tidak tercentang: {sebab}").format(sebab=_counted(tidak))
            ganti = not all(satu.perlu_dibuat for satu in tidak)
            kata += self.tr("; centang hanya yang perlu formulir pengganti.") if ganti else "."
        return kata

    # Choosing

    def chosen_units(self) -> list[str]:
        """Ids of the ticked units."""
        daftar = self.ui.daftar
        items = [daftar.item(row) for row in range(daftar.count())]
        return [
            str(item.data(_UNIT_ROLE))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _tick_all(self, *, ticked: bool) -> None:
        keadaan = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        for row in range(self.ui.daftar.count()):
            self.ui.daftar.item(row).setCheckState(keadaan)

    def _choose_folder(self) -> None:
        folder = ask_folder(self, self.tr("Pilih folder untuk formulir"), self.folder.parent)
        if folder is not None:
            self.ui.folder.setText(str(folder))
        self.ui.folder.setFocus()

    def _on_choice(self) -> None:
        ui, unit = self.ui, self.chosen_units()
        ui.label_petunjuk.setText(self._why())
        bentuk = ui.excel.isChecked() or ui.kertas.isChecked()
        ui.tombol_lanjut.setEnabled(bool(unit) and bentuk and bool(ui.folder.text().strip()))
        ganti = sum(satu in self._ditunggu for satu in unit)
        show_text(
            ui.label_ganti,
            self.tr(
                "! {n} unit sudah memegang formulir yang belum kembali. Yang baru menggantikannya; "
                "beri tahu unit itu agar mengisi yang baru."
            ).format(n=ganti)
            if ganti
            else "",
        )

    # Making

    def _make(self) -> None:
        if self.perubahan is not None:
            self.accept()
            return
        ctx, peran, ui = self.page.ctx, self.page.peran, self.ui
        ui.label_galat.hide()
        folder = Path(ui.folder.text().strip())
        bentuk = BentukFormulir.XLSX if ui.excel.isChecked() else BentukFormulir.KERTAS
        try:
            siap, tanpa = formulir_terbit.siapkan_formulir(
                ctx, self.chosen_units(), self.periode, bentuk=bentuk, sebagai=peran
            )
            semua = list(siap)
            if bentuk is BentukFormulir.XLSX and ui.kertas.isChecked():
                # The same form under the same code, once more on paper.
                semua += [replace(satu, bentuk=BentukFormulir.KERTAS) for satu in siap]
            berkas = run_with_progress(
                self,
                self.tr("Membuat formulir {periode}").format(periode=self.periode.label),
                lambda progress: formulir_terbit.tulis_formulir(semua, folder, progress),
            )
            try:
                self.perubahan = formulir_terbit.catat_formulir(ctx, siap, sebagai=peran)
            except BaseException:
                for satu in berkas:
                    satu.unlink(missing_ok=True)
                raise
        except Cancelled:
            show_fault(ui.label_galat, self.tr("Dibatalkan; tidak ada formulir yang dibuat."))
        except GalatSakip as galat:
            show_fault(ui.label_galat, str(galat))
        except Exception as exception:  # noqa: BLE001 - a bug is told by the crash dialog
            show_error(self, exception)
        else:
            self.folder = folder
            self.kode = frozenset(satu.identitas.kode for satu in siap)
            self._show_result(semua, berkas, tanpa)

    def _show_result(
        self, siap: Sequence[FormulirSiap], berkas: Sequence[Path], tanpa: Sequence[str]
    ) -> None:
        """Where they lie, under which codes, and what comes next."""
        ui = self.ui
        self.kalimat = self.tr("✓ {n} berkas formulir tersimpan di {folder}.").format(
            n=len(berkas), folder=self.folder
        )
        if tanpa:
            self.kalimat += self.tr(" Tidak diminta mengisi: {unit}.").format(unit=", ".join(tanpa))
        ui.label_judul.setText(self.tr("Formulir selesai dibuat"))
        ui.label_selesai.setText(self.kalimat)
        ui.tabel_hasil.records.set_records(
            _Dibuat(satu.formulir.unit.nama, satu.identitas.kode, jalur)
            for satu, jalur in zip(siap, berkas, strict=True)
        )
        ui.label_lanjut.setText(
            self.tr(
                "Bagikan kepada unitnya, lalu pilih formulirnya di tabel dan tekan “Catat "
                "penyerahan…”."
            )
        )
        ui.tumpukan.setCurrentWidget(ui.halaman_hasil)
        ui.tombol_batal.hide()
        ui.tombol_buka.show()
        ui.tombol_lanjut.setText(self.tr("Se&lesai"))
        ui.tombol_lanjut.setFocus()

    def reject(self) -> None:
        """What is made is made: then closing is the same as *Selesai*."""
        if self.perubahan is not None:
            self.accept()
        else:
            super().reject()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))


def _counted(unit: Sequence[BarisFormulir]) -> str:
    """``2 masih ada pada unit, 3 sudah kembali``."""
    banyak = Counter(_SEBAB[satu.rupa] for satu in unit)
    return ", ".join(
        f"{banyak[apa]} {apa}" for apa in dict.fromkeys(_SEBAB.values()) if banyak[apa]
    )


def _make_model() -> RecordTableModel[_Dibuat]:
    columns: tuple[Column[_Dibuat], ...] = (
        Column(kunci="unit", judul="Unit", to_text=lambda satu: satu.unit),
        Column(kunci="kode", judul="Kode", to_text=lambda satu: show_kode(satu.kode), lebar=92),
        Column(kunci="berkas", judul="Berkas", to_text=lambda satu: satu.berkas.name),
    )
    return RecordTableModel(columns, lambda satu: satu.berkas)
