"""Tenggat: when each period of the year is opened, due and closed, and what holds for one unit.

The planner fixes the dates; planner and verifikator give one unit a later due date, or open a
closed period again for it.
"""

from collections.abc import Callable
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
    MasaIsi,
    MasaUnit,
    TenggatUnit,
    hari_tanggal,
)
from sakip_desktop.domain.periode import Periode, tanggal_indonesia
from sakip_desktop.gui import theme
from sakip_desktop.gui.dialogs.buka_lagi import BukaLagiDialog, TenggatUnitDialog
from sakip_desktop.gui.dialogs.tenggat import TenggatDialog
from sakip_desktop.gui.forms.ui_rekap_tenggat import Ui_TenggatBagian
from sakip_desktop.gui.giliran_text import fit_height, prepare, select_first
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.models import Column, R, Rata, RecordTableModel
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


def _day(hari: date | None) -> str:
    return KOSONG if hari is None else tanggal_indonesia(hari)


def _in_force(satu: BarisMasa) -> list[MasaUnit]:
    """Units for which the period is open again today."""
    return [unit for unit in satu.unit if unit_state(unit) is DIBUKA_LAGI]


def _own_dues(satu: BarisMasa) -> int:
    """How many units of a running period are due on another day than the office."""
    return 0 if satu.selesai else sum(unit.sendiri is not None for unit in satu.unit)


def special_text(satu: BarisMasa) -> str:
    """What held for single units, also once it is over: an own due date, opened again until."""
    baris = []
    for unit in satu.unit:
        if unit.sendiri is not None:
            baris.append(f"{unit.nama}: tenggat {tanggal_indonesia(unit.sendiri.tenggat)}")
        if unit.lagi is not None:
            sampai = tanggal_indonesia(unit.lagi.sampai)
            berakhir = "" if unit_state(unit) is DIBUKA_LAGI else ", sudah berakhir"
            baris.append(f"{unit.nama}: dibuka lagi s.d. {sampai}{berakhir}")
    return "\n".join(baris) or KOSONG


def _day_column(kunci: str, judul: str, hari: Callable[[R], date | None]) -> Column[R]:
    """A day, sorted as one."""
    return Column(
        kunci=kunci,
        judul=judul,
        to_text=lambda satu: _day(hari(satu)),
        nilai=hari,
        lebar=_LEBAR_TANGGAL,
    )


def _state_column(
    kunci: str, judul: str, rupa: Callable[[R], Tampilan | None], kata: Callable[[R], str]
) -> Column[R]:
    """A state with its sign; the sentence behind it when it is pointed at."""

    def text(satu: R) -> str:
        tampilan = rupa(satu)
        return KOSONG if tampilan is None else tampilan.kata

    return Column(
        kunci=kunci,
        judul=judul,
        to_text=text,
        tampilan=rupa,
        catatan=kata,
        lebar=_LEBAR_KEADAAN,
    )


def make_model() -> RecordTableModel[BarisMasa]:
    """The periods of the year in their order."""

    def of(baca: Callable[[MasaIsi], date | None]) -> Callable[[BarisMasa], date | None]:
        return lambda satu: None if satu.masa is None else baca(satu.masa)

    columns: tuple[Column[BarisMasa], ...] = (
        Column(
            kunci="periode", judul="Periode", to_text=lambda satu: satu.periode.label, lebar=128
        ),
        _day_column("dibuka", "Dibuka", of(lambda masa: masa.dibuka)),
        _day_column("tenggat", "Tenggat", of(lambda masa: masa.tenggat)),
        _day_column("ditutup", "Ditutup sesudah", of(lambda masa: masa.terakhir)),
        _state_column("keadaan", "Keadaan", state_of, lambda satu: satu.kata),
        Column(kunci="khusus", judul="Khusus satu unit", to_text=special_text),
    )
    return ModelTetap(columns, lambda satu: satu.periode)


def make_unit_model() -> RecordTableModel[MasaUnit]:
    """The units of one period."""

    def form(satu: MasaUnit) -> Tampilan:
        return DIKIRIM if satu.dikirim else BELUM_DIKIRIM

    columns: tuple[Column[MasaUnit], ...] = (
        Column(kunci="unit", judul="Unit", to_text=lambda satu: satu.nama),
        _state_column("formulir", "Formulir", form, lambda _satu: ""),
        _state_column("keadaan", "Pengisian", unit_state, lambda satu: satu.kata),
        _day_column("tenggat", "Tenggat\nunit ini", lambda satu: satu.tenggat),
        _day_column(
            "sampai",
            "Dibuka lagi\nsampai",
            lambda satu: None if satu.lagi is None else satu.lagi.sampai,
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
        self._unit = self.ctx.izin(Tindakan.MASA_UNIT, sebagai=page.peran)
        ui.tabel.show_model(make_model())
        ui.tabel_unit.show_model(make_unit_model())
        for tabel in (ui.tabel, ui.tabel_unit):
            prepare(tabel)
        ui.tombol_ubah.setVisible(self._atur.boleh)
        ui.tombol_buka.setVisible(self._buka.boleh)
        ui.tombol_tutup.setVisible(self._buka.boleh)
        ui.tombol_unit.setVisible(self._unit.boleh)
        ui.tabel.row_entered.connect(self._on_period)
        ui.tabel_unit.row_entered.connect(lambda _unit: self._show_unit())
        ui.tabel.doubleClicked.connect(self._change)
        ui.tombol_ubah.clicked.connect(self._change)
        ui.tombol_buka.clicked.connect(self._open_again)
        ui.tombol_tutup.clicked.connect(self._close_again)
        ui.tombol_unit.clicked.connect(self._own_due)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for tabel, kerja in ((ui.tabel, self._change), (ui.tabel_unit, self._for_unit)):
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
        QTimer.singleShot(0, ui.tabel, self._fit)  # after its scroll bar
        self._on_period()

    def _fit(self) -> None:
        """Rows as high as they need, the chosen one in sight."""
        self.ui.tabel.fit_rows()
        self.ui.tabel.scrollTo(self.ui.tabel.currentIndex())

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
        ui.tombol_unit.setEnabled(any(not milik.alasan_tenggat for milik in unit))
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

    def _own_due(self) -> None:
        satu, unit = self.chosen(), self.chosen_unit()
        if satu is None or not self._unit.boleh or not self.ui.tombol_unit.isEnabled():
            return
        self._ask(TenggatUnitDialog(self.page, satu, None if unit is None else unit.unit_id, self))

    def _for_unit(self) -> None:
        """Enter on a unit: what can be decided for it as the period stands."""
        unit = self.chosen_unit()
        if unit is not None:
            (self._open_again if unit.alasan_tenggat else self._own_due)()

    def _ask(self, dialog: TenggatDialog | BukaLagiDialog | TenggatUnitDialog) -> None:
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.perubahan is not None:
            self.page.publish(dialog.perubahan)
        dialog.deleteLater()
        self.ui.tabel.setFocus()

    def _close_again(self) -> None:
        satu, unit = self.chosen(), self.chosen_unit()
        if satu is None or unit is None or unit.lagi is None:
            return
        versi = unit.versi
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
        sendiri = sum(_own_dues(satu) for satu in self._baris)
        bagian = []
        if tutup:
            bagian.append(self.tr("{n} periode ditutup").format(n=tutup))
        if lagi:
            bagian.append(self.tr("dibuka lagi untuk {n} unit").format(n=lagi))
        if sendiri:
            bagian.append(self.tr("{n} unit bertenggat sendiri").format(n=sendiri))
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
            if unit.sendiri is not None:
                sendiri = unit.sendiri
                kata = f"Tenggat {hari_tanggal(sendiri.tenggat)}."
                isi.append((self.tr("Tenggat sendiri"), _decided(kata, sendiri)))
            if unit.lagi is not None:
                kata = f"Sampai {hari_tanggal(unit.lagi.sampai)}."
                isi.append((self.tr("Dibuka lagi"), _decided(kata, unit.lagi)))
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


def _decided(kata: str, satu: BukaLagi | TenggatUnit) -> str:
    """What holds for a unit, by whom and why."""
    siapa = "" if satu.pada is None else f"\n{_by(satu.oleh, satu.pada)}"
    return f"{kata}{siapa}\n{satu.alasan}".strip()
