"""Kantor: profile for the kop, units, and how papers look and who may approve."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.kinerja import Unit
from sakip_desktop.domain.masukan import KantorInput, KebijakanInput
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.gui.administrasi.berhenti_unit import BerhentiUnitDialog
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.dialogs.berkas import ask_open
from sakip_desktop.gui.forms.ui_admin_kantor import Ui_KantorBagian
from sakip_desktop.gui.giliran_text import prepare
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.kantor_fields import offer_kantor, read_kantor, show_kantor
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.texts import plain_tooltip
from sakip_desktop.services import kantor, kebijakan
from sakip_desktop.services.isian_kebijakan import HURUF
from sakip_desktop.services.siklus import fill

_KERTAS = {"A4": "A4 (210 × 297 mm)", "F4": "F4 (215 × 330 mm)"}
_PROFIL, _UNIT, _DOKUMEN = "profil kantor", "unit baru", "setelan dokumen"
_BERKAS_HURUF = "Huruf TrueType (*.ttf)"


class KantorBagian(Bagian):
    """Each of the three groups has its own button and its own sentence when it is refused.

    What was typed stays until it is saved, whatever is loaded in the meantime.
    """

    PANDUAN = "Kantor"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_KantorBagian()
        self.ui.setupUi(self)
        self._profil: KantorInput | None = None  # as shown, before anything is typed
        self._dokumen: KebijakanInput | None = None  # policy in force, as shown
        self._belum: tuple[str, ...] = ()
        offer_kantor(self.ui.jenis, self.ui.zona)
        for kode, kata in _KERTAS.items():
            self.ui.kertas.addItem(kata, kode)
        for nama in HURUF:
            self.ui.huruf.addItem(nama, nama)
        self.ui.huruf.addItem(self.tr("Berkas huruf lain…"), "")
        self.ui.tabel_unit.show_model(make_unit_list())
        prepare(self.ui.tabel_unit)
        for label in (self.ui.galat_profil, self.ui.galat_unit, self.ui.galat_dokumen):
            show_fault(label, "")
        self.ui.huruf.activated.connect(self._on_font_chosen)
        self.ui.tombol_profil.clicked.connect(self._save_profile)
        self.ui.tombol_unit.clicked.connect(self._add_unit)
        self.ui.tombol_henti.clicked.connect(self._retire_unit)
        self.ui.tabel_unit.row_entered.connect(lambda _kunci: self._show_unit())
        self.ui.unit_baru.returnPressed.connect(self._add_unit)
        self.ui.tombol_dokumen.clicked.connect(self._save_papers)
        for isian in self.findChildren(QLineEdit):
            isian.textChanged.connect(self._note_unsaved)
        for isian in (self.ui.nama, self.ui.pemda, self.ui.tempat, self.ui.alamat, self.ui.kontak):
            isian.textChanged.connect(partial(_show_whole, isian))
        for pilihan in self.findChildren(QComboBox):
            pilihan.currentIndexChanged.connect(self._note_unsaved)
        for kotak in self.findChildren(QCheckBox):
            kotak.toggled.connect(self._note_unsaved)
        self.setFocusProxy(self.ui.nama)

    def load(self) -> None:
        """Profile, units and papers as they are stored; what is being typed is left alone."""
        belum = self.unsaved()
        if _PROFIL not in belum:
            self._profil = None
            show_kantor(self.ui, self.ctx.kantor)
            self._profil = read_kantor(self.ui)
        self.ui.tabel_unit.records.set_records(kantor.semua_unit(self.ctx))
        self._show_unit()
        kini = kebijakan.masukan_kini(self.ctx)
        if _DOKUMEN not in belum:
            self._dokumen = None
            self._show_papers(kini)
        self._dokumen = kini
        self._note_unsaved()

    def unsaved(self) -> tuple[str, ...]:
        """Groups whose fields are no longer what was shown."""
        beda = (
            (_PROFIL, self._profil is not None and self._profil != read_kantor(self.ui)),
            (_UNIT, bool(self.ui.unit_baru.text().strip())),
            (_DOKUMEN, self._dokumen is not None and self._dokumen != self._papers()),
        )
        return tuple(nama for nama, berbeda in beda if berbeda)

    def _note_unsaved(self) -> None:
        belum = self.unsaved()
        if belum == self._belum:
            return
        for nama, label in (
            (_PROFIL, self.ui.galat_profil),
            (_UNIT, self.ui.galat_unit),
            (_DOKUMEN, self.ui.galat_dokumen),
        ):
            if nama in self._belum and nama not in belum:  # what was refused is gone
                show_fault(label, "")
        self._belum = belum
        self.status_changed.emit()

    def _show_papers(self, isi: KebijakanInput) -> None:
        ui = self.ui
        ui.kertas.setCurrentIndex(ui.kertas.findData(isi.kertas))
        self._show_font(isi.huruf)
        for kotak, mm in zip(self._margins(), isi.margin_mm, strict=True):
            kotak.setValue(mm)
        ui.pengisi_memeriksa.setChecked(isi.pengisi_boleh_memeriksa)
        ui.persetujuan_tertulis.setChecked(isi.persetujuan_tertulis)
        ui.alasan.clear()

    def _margins(self) -> tuple[QSpinBox, QSpinBox, QSpinBox, QSpinBox]:
        ui = self.ui
        return ui.margin_atas, ui.margin_kanan, ui.margin_bawah, ui.margin_kiri

    def _show_font(self, nama: str) -> None:
        daftar = self.ui.huruf
        if daftar.findData(nama) < 0:  # a file of this PC
            daftar.insertItem(daftar.count() - 1, Path(nama).stem, nama)
        daftar.setCurrentIndex(daftar.findData(nama))

    def _on_font_chosen(self) -> None:
        if self.ui.huruf.currentData():
            return
        path = ask_open(self, self.tr("Pilih berkas huruf"), Path.home(), _BERKAS_HURUF)
        self._show_font(str(path) if path else kebijakan.get_kebijakan(self.ctx).huruf)

    # Commands

    def _save_profile(self) -> None:
        def save() -> Perubahan:
            masukan = read_kantor(self.ui)
            perubahan = kantor.save_kantor(self.ctx, masukan)
            self._profil = masukan
            return perubahan

        self._run(self.ui.galat_profil, save)

    def _add_unit(self) -> None:
        def add() -> Perubahan:
            perubahan = kantor.add_unit(self.ctx, self.ui.unit_baru.text())
            self.ui.unit_baru.clear()
            return perubahan

        self._run(self.ui.galat_unit, add)

    def _unit(self) -> Unit | None:
        """The unit of the cursor's row."""
        index = self.ui.tabel_unit.currentIndex()
        satu = self.ui.tabel_unit.records.records[index.row()] if index.isValid() else None
        return satu if isinstance(satu, Unit) else None

    def _show_unit(self) -> None:
        """What fits the chosen unit."""
        satu = self._unit()
        henti = satu is not None and satu.berhenti_pada is not None
        self.ui.tombol_henti.setEnabled(satu is not None)
        self.ui.tombol_henti.setText(
            self.tr("Berlakukan &lagi…") if henti else self.tr("&Hentikan unit…")
        )

    def _retire_unit(self) -> None:
        satu = self._unit()
        if satu is None:
            return
        dialog = BerhentiUnitDialog(self.page, satu)
        if dialog.exec() and dialog.hasil is not None:
            self.page.publish(dialog.hasil.perubahan)
        dialog.deleteLater()
        self.ui.tabel_unit.setFocus()

    def _save_papers(self) -> None:
        def save() -> Perubahan:
            masukan = self._papers()
            perubahan = kebijakan.save_kebijakan(self.ctx, masukan, sebagai=self.page.peran)
            self._dokumen = masukan
            return perubahan

        if not self._run(self.ui.galat_dokumen, save):
            self.ui.alasan.setFocus()

    def _papers(self) -> KebijakanInput:
        """What is typed, with what this page does not show as it is in force."""
        ui = self.ui
        atas, kanan, bawah, kiri = (kotak.value() for kotak in self._margins())
        return replace(
            self._dokumen or KebijakanInput(),
            pengisi_boleh_memeriksa=ui.pengisi_memeriksa.isChecked(),
            persetujuan_tertulis=ui.persetujuan_tertulis.isChecked(),
            kertas=str(ui.kertas.currentData()),
            huruf=str(ui.huruf.currentData()),
            margin_mm=(atas, kanan, bawah, kiri),
            alasan=ui.alasan.text(),
        )

    def _run(self, label: QLabel, command: Callable[[], Perubahan]) -> bool:
        """Run a command; its refusal stands beside the fields, what was typed stays."""
        try:
            perubahan = command()
        except GalatSakip as galat:
            show_fault(label, str(galat))
            return False
        show_fault(label, "")
        self.page.publish(perubahan)
        return True

    def details(self) -> tuple[tuple[str, str], ...]:
        """What the settings of the papers do."""
        return (
            (
                self.tr("Kertas, huruf, margin"),
                self.tr("Berlaku untuk dokumen periode yang berakhir mulai hari ini."),
            ),
            (
                self.tr("Orang yang sama"),
                self.tr(
                    "Kantor kecil sering hanya punya satu orang. Bila diizinkan, dokumen menyebut "
                    "bahwa pengisi juga memeriksa."
                ),
            ),
            (
                self.tr("Persetujuan tertulis"),
                fill(
                    self.ctx,
                    "{pimpinan} yang menyetujui di atas kertas: {perencana} mencatatnya dengan "
                    "pindaiannya.",
                ),
            ),
        )

    def status(self) -> str:
        """How many units there are."""
        banyak = self.ui.tabel_unit.records.rowCount()
        return self.tr("{banyak} unit kerja").format(banyak=banyak)


def _show_whole(isian: QLineEdit, teks: str) -> None:
    """A long text can be read without walking through its field."""
    isian.setToolTip(plain_tooltip(teks))


def _unit_text(satu: Unit) -> str:
    """Its name, and since when it is no longer there."""
    pada = satu.berhenti_pada
    return satu.nama if pada is None else f"{satu.nama} (berhenti per {tanggal_indonesia(pada)})"


def make_unit_list() -> RecordTableModel[Unit]:
    """Units with their abbreviation."""
    columns: tuple[Column[Unit], ...] = (
        Column(kunci="nama", judul="Unit kerja", to_text=_unit_text, panjang=True),
        Column(
            kunci="singkatan", judul="Singkatan", to_text=lambda satu: satu.singkatan, lebar=120
        ),
    )
    return RecordTableModel(columns, lambda satu: satu.id)
