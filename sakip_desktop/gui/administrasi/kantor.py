"""Kantor: profile for the kop, units, and the policy as dated versions."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox

from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.capaian import LABEL_RUMUS, code_rumus
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.kinerja import LABEL_VARIAN, VARIAN_SAH, Kebijakan, Polaritas, Unit
from sakip_desktop.domain.masukan import KantorInput, KebijakanInput
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.gui.administrasi.bagian import Bagian, show_fault
from sakip_desktop.gui.dialogs.berkas import ask_open
from sakip_desktop.gui.forms.ui_admin_kantor import Ui_KantorBagian
from sakip_desktop.gui.giliran_text import prepare
from sakip_desktop.gui.kantor_fields import offer_kantor, read_kantor, show_kantor
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.texts import plain_tooltip
from sakip_desktop.services import kantor
from sakip_desktop.services.kantor import VersiKebijakan

_KERTAS = {"A4": "A4 (210 × 297 mm)", "F4": "F4 (215 × 330 mm)"}
_HURUF = ("Liberation Sans", "Liberation Serif")
_PROFIL, _UNIT, _KEBIJAKAN = "profil kantor", "unit baru", "kebijakan"
_BERKAS_HURUF = "Huruf TrueType (*.ttf)"


class KantorBagian(Bagian):
    """Each of the three groups has its own button and its own sentence when it is refused.

    What was typed stays until it is saved, whatever is loaded in the meantime.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_KantorBagian()
        self.ui.setupUi(self)
        self._versi: tuple[VersiKebijakan, ...] = ()
        self._profil: KantorInput | None = None  # as shown, before anything is typed
        self._kebijakan: KebijakanInput | None = None
        self._belum: tuple[str, ...] = ()
        offer_kantor(self.ui.jenis, self.ui.zona)
        for varian in VARIAN_SAH[Polaritas.TURUN]:
            rumus = LABEL_RUMUS[code_rumus(Polaritas.TURUN, varian, varian)]
            kata = f"{LABEL_VARIAN[varian]}: {rumus} (R realisasi, T target)"
            self.ui.varian.addItem(kata, varian.value)
        for kode, kata in _KERTAS.items():
            self.ui.kertas.addItem(kata, kode)
        for nama in _HURUF:
            self.ui.huruf.addItem(nama, nama)
        self.ui.huruf.addItem(self.tr("Berkas huruf lain…"), "")
        self.ui.tabel_unit.show_model(make_unit_list())
        self.ui.tabel_versi.show_model(make_kebijakan_list())
        for tabel in (self.ui.tabel_unit, self.ui.tabel_versi):
            prepare(tabel)
        for label in (self.ui.galat_profil, self.ui.galat_unit, self.ui.galat_kebijakan):
            show_fault(label, "")
        self.ui.huruf.activated.connect(self._on_font_chosen)
        self.ui.tombol_profil.clicked.connect(self._save_profile)
        self.ui.tombol_unit.clicked.connect(self._add_unit)
        self.ui.unit_baru.returnPressed.connect(self._add_unit)
        self.ui.tombol_kebijakan.clicked.connect(self._save_policy)
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
        """Profile, units and policy as they are stored; what is being typed is left alone."""
        belum = self.unsaved()
        if _PROFIL not in belum:
            self._profil = None
            show_kantor(self.ui, self.ctx.kantor)
            self._profil = read_kantor(self.ui)
        self.ui.tabel_unit.records.set_records(kantor.list_unit(self.ctx))
        self._versi = kantor.kebijakan_versions(self.ctx)
        self.ui.tabel_versi.records.set_records(self._versi)
        if _KEBIJAKAN not in belum:
            self._kebijakan = None
            self._show_policy(kantor.get_kebijakan(self.ctx))
            self._kebijakan = self._policy()
        self._note_unsaved()

    def unsaved(self) -> tuple[str, ...]:
        """Groups whose fields are no longer what was shown."""
        beda = (
            (_PROFIL, self._profil is not None and self._profil != read_kantor(self.ui)),
            (_UNIT, bool(self.ui.unit_baru.text().strip())),
            (_KEBIJAKAN, self._kebijakan is not None and self._kebijakan != self._policy()),
        )
        return tuple(nama for nama, berbeda in beda if berbeda)

    def _note_unsaved(self) -> None:
        belum = self.unsaved()
        if belum == self._belum:
            return
        for nama, label in (
            (_PROFIL, self.ui.galat_profil),
            (_UNIT, self.ui.galat_unit),
            (_KEBIJAKAN, self.ui.galat_kebijakan),
        ):
            if nama in self._belum and nama not in belum:  # what was refused is gone
                show_fault(label, "")
        self._belum = belum
        self.status_changed.emit()

    def _show_policy(self, isi: Kebijakan) -> None:
        ui = self.ui
        ui.batas_rerata.setText(_percent(isi.batas_rerata))
        ui.batas_tampil.setText(_percent(isi.batas_tampil))
        ui.lantai_rerata.setText(_percent(isi.lantai_rerata))
        ui.varian.setCurrentIndex(ui.varian.findData(isi.varian_turun.value))
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
        self._show_font(str(path) if path else kantor.get_kebijakan(self.ctx).huruf)

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

    def _save_policy(self) -> None:
        masukan = self._policy()
        if self._kebijakan == replace(masukan, alasan=""):
            show_fault(self.ui.galat_kebijakan, self.tr("Kebijakan ini sama dengan yang berlaku."))
            return
        if not masukan.alasan.strip():
            show_fault(
                self.ui.galat_kebijakan,
                self.tr("Alasan belum diisi. Tulis dasarnya, misalnya nomor pedoman."),
            )
            self.ui.alasan.setFocus()
            return

        def save() -> Perubahan:
            perubahan = kantor.save_kebijakan(self.ctx, masukan)
            self._kebijakan = masukan
            return perubahan

        self._run(self.ui.galat_kebijakan, save)

    def _policy(self) -> KebijakanInput:
        ui = self.ui
        atas, kanan, bawah, kiri = (kotak.value() for kotak in self._margins())
        return KebijakanInput(
            batas_tampil=ui.batas_tampil.text(),
            batas_rerata=ui.batas_rerata.text(),
            lantai_rerata=ui.lantai_rerata.text(),
            varian_turun=str(ui.varian.currentData()),
            pengisi_boleh_memeriksa=ui.pengisi_memeriksa.isChecked(),
            persetujuan_tertulis=ui.persetujuan_tertulis.isChecked(),
            kertas=str(ui.kertas.currentData()),
            huruf=str(ui.huruf.currentData()),
            margin_mm=(atas, kanan, bawah, kiri),
            alasan=ui.alasan.text(),
        )

    def _run(self, label: QLabel, command: Callable[[], Perubahan]) -> None:
        """Run a command; its refusal stands beside the fields, what was typed stays."""
        try:
            perubahan = command()
        except GalatSakip as galat:
            show_fault(label, str(galat))
            return
        show_fault(label, "")
        self.page.publish(perubahan)

    def details(self) -> tuple[tuple[str, str], ...]:
        """What each setting of the policy does."""
        return (
            (
                self.tr("Batas dalam rata-rata"),
                self.tr(
                    "Capaian tiap indikator tetap ditampilkan apa adanya. Batas ini menjaga agar "
                    "yang jauh melampaui target tidak menutupi yang belum tercapai."
                ),
            ),
            (
                self.tr("Batas yang ditampilkan"),
                self.tr("Hanya bila pedoman kantor melarang capaian di atas angka tertentu."),
            ),
            (
                self.tr("Lantai dalam rata-rata"),
                self.tr("Capaian di bawahnya, misalnya negatif, dihitung sebesar lantai ini."),
            ),
            (
                self.tr("Makin rendah makin baik"),
                self.tr("Rumus untuk indikator yang tidak menyebut rumusnya sendiri."),
            ),
        )

    def status(self) -> str:
        """How many versions the policy has."""
        return self.tr("Kebijakan versi {nomor}").format(nomor=len(self._versi))


def _show_whole(isian: QLineEdit, teks: str) -> None:
    """A long text can be read without walking through its field."""
    isian.setToolTip(plain_tooltip(teks))


def _percent(nilai: Decimal | None) -> str:
    return "" if nilai is None else format_angka(nilai)


def _limits(isi: Kebijakan) -> str:
    rerata = f"≤ {_percent(isi.batas_rerata)} %" if isi.batas_rerata is not None else "tanpa batas"
    tampil = f"≤ {_percent(isi.batas_tampil)} %" if isi.batas_tampil is not None else "tanpa batas"
    return f"rata-rata {rerata}, tampil {tampil}"


def make_unit_list() -> RecordTableModel[Unit]:
    """Units with their abbreviation."""
    columns: tuple[Column[Unit], ...] = (
        Column(kunci="nama", judul="Unit kerja", to_text=lambda satu: satu.nama, panjang=True),
        Column(
            kunci="singkatan", judul="Singkatan", to_text=lambda satu: satu.singkatan, lebar=120
        ),
    )
    return RecordTableModel(columns, lambda satu: satu.id)


def make_kebijakan_list() -> RecordTableModel[VersiKebijakan]:
    """Versions of the policy with the reasons for them."""
    columns: tuple[Column[VersiKebijakan], ...] = (
        Column(
            kunci="mulai",
            judul="Berlaku mulai",
            nilai=lambda satu: satu.kebijakan.berlaku_mulai,
            to_text=lambda satu: (
                tanggal_indonesia(satu.kebijakan.berlaku_mulai)
                if satu.kebijakan.berlaku_mulai > kantor.SEJAK_AWAL
                else "sejak awal"
            ),
            lebar=120,
        ),
        Column(kunci="batas", judul="Batas capaian", to_text=lambda satu: _limits(satu.kebijakan)),
        Column(
            kunci="kertas", judul="Kertas", to_text=lambda satu: satu.kebijakan.kertas, lebar=64
        ),
        Column(kunci="alasan", judul="Alasan", to_text=lambda satu: satu.alasan or "–"),
    )
    return RecordTableModel(columns, lambda satu: satu.kebijakan.id)
