"""Tenggat: when each period of the year is opened, due and closed, and for whom it is open again.

The planner fixes the dates; planner and verifikator open a closed period again for one unit.
"""

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog

from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.masa_isi import (
    SETELAH_TENGGAT,
    BarisMasa,
    BukaLagi,
    KeadaanMasa,
    MasaUnit,
    hari_tanggal,
)
from sakip_desktop.domain.periode import Periode, tanggal_indonesia
from sakip_desktop.gui import theme
from sakip_desktop.gui.dialogs.buka_lagi import BukaLagiDialog
from sakip_desktop.gui.dialogs.tenggat import TenggatDialog
from sakip_desktop.gui.forms.ui_rekap_tenggat import Ui_TenggatBagian
from sakip_desktop.gui.giliran_text import fit_height, prepare, select_first
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.models import Column, Rata, RecordTableModel
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.rekap.bagian import BagianRekap, ModelTetap
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services import masa_isi

KOSONG = "–"
TERBUKA = Tampilan("●", "Terbuka", theme.CATATAN.tinta, theme.CATATAN.latar)
BELUM_DIBUKA = Tampilan("○", "Belum dibuka", theme.BELUM_DIISI.tinta, theme.BELUM_DIISI.latar)
LEWAT = Tampilan("!", "Lewat tenggat", theme.TERLAMBAT.tinta, theme.TERLAMBAT.latar)
DITUTUP = Tampilan("⊘", "Ditutup", theme.TERKUNCI.tinta, theme.TERKUNCI.latar)
DIBUKA_LAGI = Tampilan("↻", "Dibuka lagi", theme.TERLAMBAT.tinta, theme.TERLAMBAT.latar)
SELESAI = Tampilan("✓", "Selesai", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
DIKIRIM = Tampilan("✓", "Dikirim", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
BELUM_DIKIRIM = Tampilan("○", "Belum dikirim", theme.BELUM_DIISI.tinta, theme.BELUM_DIISI.latar)
BELUM_DIMULAI = Tampilan("–", "Belum dimulai", theme.TIDAK_DIUKUR.tinta, theme.TIDAK_DIUKUR.latar)
_KEADAAN = {
    KeadaanMasa.BELUM_DIBUKA: BELUM_DIBUKA,
    KeadaanMasa.TERBUKA: TERBUKA,
    KeadaanMasa.LEWAT_TENGGAT: LEWAT,
    KeadaanMasa.DITUTUP: DITUTUP,
    KeadaanMasa.DIBUKA_LAGI: DIBUKA_LAGI,
}
_LEBAR_TANGGAL = 136
_LEBAR_KEADAAN = 124


def state_of(satu: BarisMasa) -> Tampilan:
    """How a period stands: one that has ended says so whatever its dates are."""
    if satu.selesai:
        return SELESAI
    return BELUM_DIMULAI if satu.keadaan is None else _KEADAAN[satu.keadaan]


def unit_state(satu: MasaUnit) -> Tampilan | None:
    """How it stands for a unit; what was sent is not filled any more."""
    return None if satu.dikirim else _KEADAAN[satu.keadaan]


def _unit_text(satu: MasaUnit) -> str:
    keadaan = unit_state(satu)
    return KOSONG if keadaan is None else keadaan.kata


def _day(hari: date | None) -> str:
    return KOSONG if hari is None else tanggal_indonesia(hari)


def _in_force(satu: BarisMasa) -> list[MasaUnit]:
    """Units for which the period is open again today."""
    return [unit for unit in satu.unit if unit_state(unit) is DIBUKA_LAGI]


def _again_text(satu: BarisMasa) -> str:
    return "\n".join(
        f"{unit.nama}, s.d. {tanggal_indonesia(unit.lagi.sampai)}"
        for unit in _in_force(satu)
        if unit.lagi is not None
    )


def make_model() -> RecordTableModel[BarisMasa]:
    """The periods of the year in their order."""

    def last(satu: BarisMasa) -> date | None:
        return None if satu.masa is None else satu.masa.terakhir

    columns: tuple[Column[BarisMasa], ...] = (
        Column(
            kunci="periode", judul="Periode", to_text=lambda satu: satu.periode.label, lebar=128
        ),
        Column(
            kunci="dibuka",
            judul="Dibuka",
            to_text=lambda satu: _day(None if satu.masa is None else satu.masa.dibuka),
            nilai=lambda satu: None if satu.masa is None else satu.masa.dibuka,
            lebar=_LEBAR_TANGGAL,
        ),
        Column(
            kunci="tenggat",
            judul="Tenggat",
            to_text=lambda satu: _day(None if satu.masa is None else satu.masa.tenggat),
            nilai=lambda satu: None if satu.masa is None else satu.masa.tenggat,
            lebar=_LEBAR_TANGGAL,
        ),
        Column(
            kunci="ditutup",
            judul="Ditutup sesudah",
            to_text=lambda satu: _day(last(satu)),
            nilai=last,
            lebar=_LEBAR_TANGGAL,
        ),
        Column(
            kunci="keadaan",
            judul="Keadaan",
            to_text=lambda satu: state_of(satu).kata,
            tampilan=state_of,
            catatan=lambda satu: satu.kata,
            lebar=_LEBAR_KEADAAN,
        ),
        Column(kunci="lagi", judul="Dibuka lagi untuk", to_text=_again_text),
    )
    return ModelTetap(columns, lambda satu: satu.periode)


def make_unit_model() -> RecordTableModel[MasaUnit]:
    """The units of one period."""

    def form(satu: MasaUnit) -> Tampilan:
        return DIKIRIM if satu.dikirim else BELUM_DIKIRIM

    columns: tuple[Column[MasaUnit], ...] = (
        Column(kunci="unit", judul="Unit", to_text=lambda satu: satu.nama),
        Column(
            kunci="formulir",
            judul="Formulir",
            to_text=lambda satu: form(satu).kata,
            tampilan=form,
            lebar=_LEBAR_KEADAAN,
        ),
        Column(
            kunci="keadaan",
            judul="Pengisian",
            to_text=_unit_text,
            tampilan=unit_state,
            catatan=lambda satu: satu.kata,
            lebar=_LEBAR_KEADAAN,
        ),
        Column(
            kunci="sampai",
            judul="Dibuka lagi\nsampai",
            to_text=lambda satu: _day(None if satu.lagi is None else satu.lagi.sampai),
            nilai=lambda satu: None if satu.lagi is None else satu.lagi.sampai,
            lebar=_LEBAR_TANGGAL,
        ),
        Column(
            kunci="terlambat",
            judul="Diisi setelah\ntenggat",
            to_text=lambda satu: str(satu.terlambat) if satu.terlambat else KOSONG,
            nilai=lambda satu: satu.terlambat,
            tampilan=lambda satu: theme.TERLAMBAT if satu.terlambat else None,
            rata=Rata.KANAN,
            lebar=104,
        ),
    )
    return RecordTableModel(columns, lambda satu: satu.unit_id)


class TenggatBagian(BagianRekap):
    """The periods above, the units of the chosen one below."""

    PANDUAN = "Tenggat"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_TenggatBagian()
        self.ui.setupUi(self)
        ui = self.ui
        self._baris: tuple[BarisMasa, ...] = ()
        self._terpilih: Periode | None = None
        self._atur = self.ctx.izin(Tindakan.MASA_ATUR, sebagai=page.peran)
        self._buka = self.ctx.izin(Tindakan.MASA_BUKA, sebagai=page.peran)
        ui.tabel.show_model(make_model())
        ui.tabel_unit.show_model(make_unit_model())
        for tabel in (ui.tabel, ui.tabel_unit):
            prepare(tabel)
        ui.tombol_ubah.setVisible(self._atur.boleh)
        ui.tombol_buka.setVisible(self._buka.boleh)
        ui.tombol_tutup.setVisible(self._buka.boleh)
        ui.tabel.row_entered.connect(self._on_period)
        ui.tabel_unit.row_entered.connect(lambda _unit: self._show_unit())
        ui.tabel.doubleClicked.connect(self._change)
        ui.tombol_ubah.clicked.connect(self._change)
        ui.tombol_buka.clicked.connect(self._open_again)
        ui.tombol_tutup.clicked.connect(self._close_again)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for tabel, kerja in ((ui.tabel, self._change), (ui.tabel_unit, self._open_again)):
                tombol = QShortcut(key, tabel, kerja)
                tombol.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.setFocusProxy(ui.tabel)

    # What is chosen

    def chosen(self) -> BarisMasa | None:
        """The period under the cursor."""
        return self.ui.tabel.chosen(BarisMasa)

    def chosen_unit(self) -> MasaUnit | None:
        """The unit under the cursor."""
        return self.ui.tabel_unit.chosen(MasaUnit)

    # What is shown

    def load(self) -> None:
        """The periods of the year as they stand today; the page's period is chosen at first."""
        ui = self.ui
        pertama = not self._baris
        self._baris = masa_isi.daftar_masa(self.ctx, self.periode.tahun)
        ui.tabel.records.set_records(self._baris)
        show_text(ui.label_kosong, "" if self._baris else self._empty_text())
        for satu in (ui.tabel, ui.label_unit, ui.tabel_unit):
            satu.setVisible(bool(self._baris))
        if pertama or self._terpilih != self.periode:
            self._terpilih = self.periode
            self._go_to(self.periode)
        select_first(ui.tabel)
        QTimer.singleShot(0, ui.tabel, ui.tabel.fit_rows)  # after its scroll bar
        self._on_period()

    def _go_to(self, periode: Periode) -> None:
        """Put the cursor on that period, or on the one that holds it."""
        satu = next((baris.periode for baris in self._baris if periode in baris.periode), None)
        row = None if satu is None else self.ui.tabel.records.row_of(satu)
        if row is not None:
            self.ui.tabel.setCurrentIndex(self.ui.tabel.records.index(row, 0))

    def _empty_text(self) -> str:
        return self.tr(
            "Belum ada yang diukur pada tahun {tahun}. Di sini nanti tampak kapan formulir tiap "
            "periode dibuka, jatuh tempo, dan ditutup."
        ).format(tahun=self.periode.tahun)

    def _on_period(self) -> None:
        """The units of the chosen period, and what can be done with it."""
        ui, satu = self.ui, self.chosen()
        unit = () if satu is None else satu.unit
        ui.tabel_unit.records.set_records(unit)
        ui.tabel_unit.setVisible(bool(unit))
        fit_height(ui.tabel_unit, self.height())
        select_first(ui.tabel_unit)
        ui.label_unit.setText("" if satu is None else self._units_title(satu))
        ui.label_catatan.setText("" if satu is None else satu.kata)
        ui.tombol_ubah.setEnabled(satu is not None and not satu.selesai)
        ui.tombol_buka.setEnabled(any(not milik.alasan for milik in unit))
        self._show_unit()

    def _units_title(self, satu: BarisMasa) -> str:
        if not satu.unit:
            return self.tr("{periode}: unit tampak di sini sesudah pengumpulannya dimulai").format(
                periode=satu.periode.label
            )
        return self.tr("Unit pada {periode}").format(periode=satu.periode.label)

    def _show_unit(self) -> None:
        unit = self.chosen_unit()
        self.ui.tombol_tutup.setEnabled(
            unit is not None and unit.keadaan is KeadaanMasa.DIBUKA_LAGI
        )
        self.status_changed.emit()

    # Commands

    def _change(self) -> None:
        satu = self.chosen()
        if satu is None or satu.selesai or not self._atur.boleh:
            return
        self._ask(TenggatDialog(self.page, satu, self))

    def _open_again(self) -> None:
        satu, unit = self.chosen(), self.chosen_unit()
        if satu is None or not self._buka.boleh or not self.ui.tombol_buka.isEnabled():
            return
        self._ask(BukaLagiDialog(self.page, satu, None if unit is None else unit.unit_id, self))

    def _ask(self, dialog: TenggatDialog | BukaLagiDialog) -> None:
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.perubahan is not None:
            self.page.publish(dialog.perubahan)
        dialog.deleteLater()
        self.ui.tabel.setFocus()

    def _close_again(self) -> None:
        satu, unit = self.chosen(), self.chosen_unit()
        if satu is None or unit is None or unit.lagi is None:
            return
        versi = unit.lagi.versi
        self.page.run(
            lambda: masa_isi.tutup_lagi(
                self.ctx, satu.periode, unit.unit_id, versi=versi, sebagai=self.page.peran
            )
        )
        self.ui.tabel_unit.setFocus()

    # What stands around

    def status(self) -> str:
        """What is closed and for whom it is open again."""
        tutup = sum(state_of(satu) is DITUTUP for satu in self._baris)
        lagi = sum(len(_in_force(satu)) for satu in self._baris)
        bagian = []
        if tutup:
            bagian.append(self.tr("{n} periode ditutup").format(n=tutup))
        if lagi:
            bagian.append(self.tr("dibuka lagi untuk {n} unit").format(n=lagi))
        return " · ".join(bagian)

    def details(self) -> tuple[tuple[str, str], ...]:
        """The period and the unit in sentences: who fixed what, and why."""
        satu = self.chosen()
        if satu is None:
            return ()
        isi = [(satu.periode.label, satu.kata)]
        if satu.masa is not None and satu.masa.pada is not None:
            isi.append((self.tr("Ditetapkan"), _by(satu.masa.oleh, satu.masa.pada)))
            isi.append((self.tr("Alasan"), satu.masa.alasan))
        unit = self.chosen_unit()
        if unit is not None:
            isi.append((unit.nama, unit.kata))
            if unit.lagi is not None:
                isi.append((self.tr("Dibuka lagi"), _reopened(unit.lagi)))
            if unit.terlambat:
                isi.append(
                    (
                        self.tr("Terlambat"),
                        self.tr("{n} isian {tanda}.").format(
                            n=unit.terlambat, tanda=SETELAH_TENGGAT
                        ),
                    )
                )
            isi.append((self.tr("Membuka lagi"), unit.alasan))
        return tuple(bagian for bagian in isi if bagian[1])


def _by(oleh: str, pada: date) -> str:
    siapa = f"{oleh}, " if oleh else ""
    return f"{siapa}{tanggal_indonesia(pada)}"


def _reopened(lagi: BukaLagi) -> str:
    """Until when, by whom and why."""
    siapa = "" if lagi.pada is None else f"\n{_by(lagi.oleh, lagi.pada)}"
    return f"Sampai {hari_tanggal(lagi.sampai)}.{siapa}\n{lagi.alasan}".strip()
