"""Kalender: the hours of the week, and the days of a year that are not as usual."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut

from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.kalender import parse_sessions, sessions_text
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.gui import theme
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.batal import BatalTabel
from sakip_desktop.gui.dialogs.hari_khusus import HariKhususDialog
from sakip_desktop.gui.forms.ui_admin_kalender import Ui_KalenderBagian
from sakip_desktop.gui.giliran_text import fit_height, prepare, select_first
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.page import Page, Utama
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services import kalender
from sakip_desktop.services.kalender import PERKIRAAN, TABEL_KALENDER, HariKalender, JamHari

LIBUR = Tampilan("–", "Libur", theme.TIDAK_DIUKUR.tinta, theme.TIDAK_DIUKUR.latar)
MASUK = Tampilan("●", "Masuk", theme.CATATAN.tinta, theme.CATATAN.latar)
_ASAL = {"nasional": "Nasional", "cuti bersama": "Cuti bersama", "kantor": "Kantor ini"}
_LEBAR_JAM = 336


class KalenderBagian(Bagian):
    """The hours are typed into the table; days are entered in a dialog.

    The pemeriksa reads, the administrator changes.
    """

    PANDUAN = "Kalender kerja"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_KalenderBagian()
        self.ui.setupUi(self)
        ui = self.ui
        self._boleh = self.ctx.izin(Tindakan.KANTOR_UBAH, sebagai=page.peran).boleh
        self._hari: tuple[HariKalender, ...] = ()
        ui.tabel_jam.show_model(self._hours_model())
        ui.tabel_jam.setFixedWidth(_LEBAR_JAM)
        ui.catatan_jam.setFixedWidth(_LEBAR_JAM)
        ui.tabel_hari.show_model(self._days_model())
        prepare(ui.tabel_hari)
        ui.tabel_jam.undo_requested.connect(self.undo)
        ui.tabel_jam.redo_requested.connect(self.redo)
        self._batal = BatalTabel(page, TABEL_KALENDER)
        ui.tahun.setValue(self.ctx.today().year)
        for tombol in (ui.tombol_ubah, ui.tombol_hapus):
            tombol.setVisible(self._boleh)
        ui.tahun.valueChanged.connect(self._show_year)
        ui.tabel_hari.row_entered.connect(lambda _hari: self._show_chosen())
        ui.tombol_ubah.clicked.connect(self._change)
        ui.tombol_hapus.clicked.connect(self._remove)
        ui.tabel_hari.doubleClicked.connect(self._change)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            buka = QShortcut(key, ui.tabel_hari, self._change)
            buka.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.setFocusProxy(ui.tabel_jam)

    # Hours of the week

    def _hours_model(self) -> RecordTableModel[JamHari]:
        columns: tuple[Column[JamHari], ...] = (
            Column(kunci="hari", judul="Hari", to_text=lambda satu: satu.nama, lebar=88),
            Column(
                kunci="jam",
                judul="Jam kerja",
                to_text=lambda satu: satu.teks,
                editable=lambda _satu: self._boleh,
                tampilan=lambda satu: None if satu.teks else LIBUR,
                gema=lambda satu, teks: _read_back(teks, satu.nama),
            ),
        )
        return RecordTableModel(columns, lambda satu: satu.hari, commit=self._save_hours)

    def _save_hours(self, hari: int, _kolom: str, teks: str) -> None:
        dilihat = next(
            satu.versi
            for satu in self.ui.tabel_jam.records.records
            if isinstance(satu, JamHari) and satu.hari == hari
        )
        self.page.publish(
            kalender.simpan_jam(self.ctx, hari, teks, dilihat, sebagai=self.page.peran)
        )

    # Days of the year

    def _days_model(self) -> RecordTableModel[HariKalender]:
        columns: tuple[Column[HariKalender], ...] = (
            Column(
                kunci="tanggal",
                judul="Tanggal",
                to_text=lambda satu: tanggal_indonesia(satu.tanggal, hari=True),
                nilai=lambda satu: satu.tanggal,
                lebar=188,
            ),
            Column(kunci="nama", judul="Keterangan", to_text=lambda satu: satu.nama),
            Column(kunci="asal", judul="Asal", to_text=lambda satu: _ASAL[satu.sumber], lebar=108),
            Column(
                kunci="keadaan",
                judul="Keadaan",
                to_text=lambda satu: _state(satu).kata,
                tampilan=_state,
                lebar=92,
            ),
        )
        return RecordTableModel(columns, lambda satu: satu.tanggal)

    def load(self) -> None:
        """Hours and the days of the chosen year."""
        jam = kalender.daftar_jam(self.ctx)
        self.ui.tabel_jam.records.set_records(jam)
        if not self.ui.tabel_jam.currentIndex().isValid():
            self.ui.tabel_jam.go_first()
        fit_height(self.ui.tabel_jam, 2 * self.height())
        self.ui.catatan_jam.setText(self._hours_note(jam))
        self._show_year()

    def _hours_note(self, jam: tuple[JamHari, ...]) -> str:
        menit = sum(sesi.menit for satu in jam for sesi in parse_sessions(satu.teks, satu.nama))
        seminggu = self.tr("Seminggu {jam} jam kerja.").format(jam=_as_hours(menit))
        if not self._boleh:
            return seminggu
        return seminggu + self.tr(
            " Tulis seperti 07.30-12.00, 13.00-16.00; kosongkan (Delete) hari yang libur."
        )

    def _show_year(self) -> None:
        ui, tahun = self.ui, self.ui.tahun.value()
        self._hari = kalender.daftar_hari(self.ctx, tahun)
        ui.tabel_hari.records.set_records(self._hari)
        ui.tabel_hari.setVisible(bool(self._hari))
        select_first(ui.tabel_hari)
        show_text(ui.label_kosong, self._missing(tahun))
        kira = any(PERKIRAAN in satu.nama for satu in self._hari)
        show_text(
            ui.label_perkiraan,
            self.tr(
                "(perkiraan): tanggalnya dihitung, belum ditetapkan pemerintah. Cocokkan dengan "
                "SKB hari libur {tahun}, lalu betulkan dengan “Tambah hari…”."
            ).format(tahun=tahun)
            if kira
            else "",
        )
        self._show_chosen()

    def _missing(self, tahun: int) -> str:
        """What the program does not know of a year."""
        sumber = {satu.sumber for satu in self._hari}
        if "nasional" not in sumber:
            kata = self.tr("Hari libur nasional {tahun} tidak ada dalam program ini.")
        elif "cuti bersama" not in sumber:
            kata = self.tr("Cuti bersama {tahun} belum ada dalam program ini.")
        else:
            return ""
        lanjut = self.tr(" Tambahkan dari SKB dengan “Tambah hari…”.") if self._boleh else ""
        return kata.format(tahun=tahun) + lanjut

    def _chosen(self) -> HariKalender | None:
        return self.ui.tabel_hari.chosen(HariKalender)

    def _show_chosen(self) -> None:
        satu = self._chosen()
        self.ui.tombol_ubah.setEnabled(satu is not None)
        self.ui.tombol_hapus.setEnabled(satu is not None and bool(satu.id))
        self.status_changed.emit()

    # Commands

    def _add(self) -> None:
        hari, tahun = self.ctx.today(), self.ui.tahun.value()
        self._open(hari if hari.year == tahun else date(tahun, 1, 2), tetap=False)

    def _change(self) -> None:
        satu = self._chosen()
        if satu is not None and self._boleh:
            self._open(satu.tanggal, tetap=True)

    def _open(self, tanggal: date, *, tetap: bool) -> None:
        dialog = HariKhususDialog(self.page, tanggal, self, tetap=tetap)
        if dialog.exec() and dialog.perubahan is not None:
            hari = dialog.tanggal
            self.ui.tahun.setValue(hari.year)
            self.page.publish(dialog.perubahan)
            self._go_to(hari)
        dialog.deleteLater()
        self.ui.tabel_hari.setFocus()

    def _go_to(self, hari: date) -> None:
        model = self.ui.tabel_hari.records
        row = model.row_of(hari)
        if row is not None:
            self.ui.tabel_hari.setCurrentIndex(model.index(row, 0))

    def _remove(self) -> None:
        satu = self._chosen()
        if satu is None or not satu.id:
            return
        if self.page.run(
            lambda: kalender.hapus_hari(self.ctx, satu.tanggal, satu.versi, sebagai=self.page.peran)
        ):
            self._go_to(satu.tanggal)
        self.ui.tabel_hari.setFocus()

    # Undo

    def undo(self) -> None:
        """Take back my last change of the hours or the days."""
        if not self.ui.tabel_jam.is_editing:
            self._batal.undo()

    def redo(self) -> None:
        """Ctrl+Y: bring back what was undone last."""
        if not self.ui.tabel_jam.is_editing:
            self._batal.redo()

    # What the page asks

    def settle(self) -> bool:
        """Save what is in the open cell."""
        return self.ui.tabel_jam.settle()

    def unsaved(self) -> tuple[str, ...]:
        """Hours that could not be saved."""
        return (self.tr("jam kerja"),) if self.ui.tabel_jam.records.unsaved_count else ()

    def details(self) -> tuple[tuple[str, str], ...]:
        """The chosen day in full."""
        satu = self._chosen()
        if satu is None:
            return ()
        return (
            (tanggal_indonesia(satu.tanggal, hari=True), satu.nama),
            (self.tr("Asal"), _ASAL[satu.sumber]),
            (self.tr("Keadaan"), _state(satu).teks),
            (self.tr("Artinya untuk tenggat"), self._meaning(satu)),
        )

    def _meaning(self, satu: HariKalender) -> str:
        if satu.masuk:
            return self.tr("Kantor bekerja pada hari ini, jadi ia dihitung sebagai hari kerja.")
        return self.tr("Tidak dihitung sebagai hari kerja; tenggat tidak jatuh pada hari ini.")

    def status(self) -> str:
        """How many days are not as usual."""
        kantor = sum(satu.sumber == "kantor" for satu in self._hari)
        teks = self.tr("{n} hari khusus {tahun}").format(
            n=len(self._hari), tahun=self.ui.tahun.value()
        )
        return teks + (self.tr(", {n} milik kantor").format(n=kantor) if kantor else "")

    def utama(self) -> Utama | None:
        """Add a day."""
        return Utama(self.tr("Tambah hari…"), self._add) if self._boleh else None


def _state(satu: HariKalender) -> Tampilan:
    return MASUK if satu.masuk else LIBUR


def _read_back(teks: str, hari: str) -> str:
    """How the hours are understood; nothing while they cannot be read."""
    try:
        sesi = parse_sessions(teks, hari)
    except GalatSakip:
        return ""
    jam = _as_hours(sum(satu.menit for satu in sesi))
    return f"terbaca {sessions_text(sesi)} ({jam} jam)" if sesi else ""


def _as_hours(menit: int) -> str:
    return format_angka(round(Decimal(menit) / 60, 2))
