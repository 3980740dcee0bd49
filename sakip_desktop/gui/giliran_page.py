"""The shape of the three office-wide pages: a notice, a table as high as its rows, one below.

*Rekap*, *Validasi* and *Persetujuan* each work one step of a cycle and show what arrived, or what
was measured; what they say of it stands here, once.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.laporan import LaporanPengukuran, Pengukuran
from sakip_desktop.domain.masukan import SerahInput
from sakip_desktop.domain.periode import JenisPeriode
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.tugas import FormulirMasuk
from sakip_desktop.gui import capaian_table
from sakip_desktop.gui.detail_panel import DetailPanel
from sakip_desktop.gui.dialogs.jelaskan import open_explanation, put_button, serve_table
from sakip_desktop.gui.dialogs.serah import ask_return, ask_serah
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.giliran_text import fit_height, other_period, prepare, select_first
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.page import Page, PageSetup, Tujuan, Utama
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.unit_table import is_sent, provisional_text
from sakip_desktop.services import capaian
from sakip_desktop.services.giliran import Giliran, giliran
from sakip_desktop.services.penjelasan import Apa, Tentang
from sakip_desktop.services.serah import serahan

Selesaikan = Callable[..., Perubahan]
"""``alur.setujui`` or ``alur.selesaikan_langkah``."""


class GiliranForm(Protocol):
    """What the form of such a page has."""

    label_kabar: QLabel
    tumpukan: QStackedWidget
    halaman_kosong: QWidget
    label_kosong: QLabel
    tombol_kosong: QPushButton


class GiliranPage(Page):
    """A page on which a step of a cycle is worked.

    Attributes:
        giliran: that step; None when no cycle of the period has one left here.
        rincian: the panel on the right.
    """

    ui: GiliranForm

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        self.rincian = DetailPanel()
        self.giliran: Giliran | None = None
        self._lain: Utama | None = None  # the way to the period in which my step is open
        self._unit: tuple[FormulirMasuk, ...] = ()

    def _prepare(self, atas: RecordTable, *tabel: RecordTable) -> None:
        """Tables that are read, the upper one first; the button of the empty page."""
        self._atas = atas
        for satu in (atas, *tabel):
            prepare(satu)
        self.ui.tombol_kosong.setText(self.tr("&Buka Rencana && dokumen"))
        self.ui.tombol_kosong.clicked.connect(self._open_plan)

    def _open_plan(self) -> None:
        self.go_to.emit(Tujuan(halaman=Halaman.RENCANA, periode=self.periode))

    # What is shown

    def _load_turn(self) -> None:
        """Whose turn it is, and what arrived."""
        self.giliran = giliran(self.ctx, self.HALAMAN, self.periode, sebagai=self.peran)
        self._lain = None if self.giliran else other_period(self)
        self._unit = capaian.unit_masuk(self.ctx, self.periode)

    def _show_empty(self, akan_tampak: str) -> None:
        """The year has no plan: what will be there, and the way to it."""
        self.ui.tumpukan.setCurrentWidget(self.ui.halaman_kosong)
        asal = self.tr("Indikator dan targetnya berasal dari rencana tahun {tahun}.")
        self.ui.label_kosong.setText(f"{akan_tampak} {asal.format(tahun=self.periode.tahun)}")
        self.rincian.show_parts(())

    def showEvent(self, event: QShowEvent) -> None:
        """Now the widths are known, and with them the heights of the rows."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The upper table shows its rows and no more; the rest is for the lower one."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fit_height(self._atas, self.height())

    # Words

    def _unit_name(self, satu: Pengukuran) -> str:
        """The unit that answers for an indikator."""
        milik = satu.indikator.unit_id
        return next((unit.unit_nama for unit in self._unit if unit.unit_id == milik), "")

    def _returned_text(self) -> str:
        """The words of the one who sent my step back; empty when nobody did."""
        if self.giliran is None or not self.giliran.dikembalikan:
            return ""
        return self.tr("↩ Dikembalikan oleh {oleh}: {alasan}").format(
            oleh=self.giliran.langkah.oleh, alasan=self.giliran.dikembalikan
        )

    def _elsewhere_text(self) -> str:
        """That my step is open for another period; empty when it is not."""
        if self._lain is None:
            return ""
        return self.tr("Langkah Anda terbuka untuk periode lain: {teks}.").format(
            teks=self._lain.teks.removeprefix("Buka ")
        )

    def _provisional_text(self, laporan: LaporanPengukuran) -> str:
        """Why its figures may still change; empty when every form is in."""
        return provisional_text(len(laporan.belum_dikirim), len(self._unit))

    # Leaving the step

    def _hand_on(self, selesai: Selesaikan, final: str = "") -> None:
        """Ask what goes with the step of this page, and finish it.

        Args:
            selesai: the command.
            final: what cannot be undone; empty when it can.
        """
        giliran = self.giliran
        if giliran is None:
            return
        judul = f"{giliran.judul}, {self.periode.label}"
        kunci = giliran.langkah.id
        serah = ask_serah(self, kunci, judul, giliran.tombol, final=final)
        if serah is not None:
            self.run(lambda: selesai(self.ctx, kunci, sebagai=self.peran, serah=serah))

    def _ask_return(self, judul: str, akibat: str, tombol: str) -> tuple[str, SerahInput] | None:
        """Ask for the reason of sending back; minutes where the step of this page ends by it."""
        giliran = self.giliran
        try:
            terbuka = giliran is not None and giliran.terbuka and giliran.milik_saya
            isi = serahan(self.ctx, giliran.langkah.id) if giliran and terbuka else None
        except GalatSakip as galat:
            show_error(self, galat)
            return None
        return ask_return(self, isi, judul, akibat, tombol)

    def _arrived_text(self) -> str:
        """How many of the forms have been sent; empty where none is asked for."""
        if not any(satu.sejak for satu in self._unit):
            return ""
        return self.tr("{masuk} dari {semua} formulir masuk").format(
            masuk=sum(map(is_sent, self._unit)), semua=len(self._unit)
        )

    def details(self) -> QWidget:
        """What is chosen."""
        return self.rincian


class HasilForm(GiliranForm, Protocol):
    """A form with the table of the measured indikator."""

    label_rerata: QLabel
    tabel_capaian: RecordTable


class HasilPage(GiliranPage):
    """Such a page with the measured indikator, for a period of any length."""

    ui: HasilForm

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        self._jenis: JenisPeriode | None = None

    def _prepare(self, atas: RecordTable, *tabel: RecordTable) -> None:
        self._renew_model()
        super()._prepare(atas, *tabel, self.ui.tabel_capaian)
        hasil = self.ui.tabel_capaian
        hasil.row_entered.connect(self._on_measured)
        serve_table(
            hasil,
            self.ctx,
            self.bus,
            lambda row: capaian_table.offers_of(hasil.records.records, row, self.periode),
        )
        self.rincian.offer_explanation(hasil.explain_current)
        put_button(
            self.ui.label_rerata,
            self._explain_mean,
            self.tr("Jelaskan rata-rata dan serapan ini"),
            hasil,
        )

    def _explain_mean(self) -> None:
        tentang = Tentang(apa=Apa.RERATA, periode=self.periode)
        open_explanation(self, self.ctx, tentang, self.bus)

    def _renew_model(self) -> None:
        """The columns follow the length of the period."""
        if self._jenis is not self.periode.jenis:
            self._jenis = self.periode.jenis
            self.ui.tabel_capaian.show_model(capaian_table.make_model(self._jenis, self))

    def _show_measured(self, laporan: LaporanPengukuran) -> None:
        """The mean, never without its completeness, and every indikator below it."""
        self._renew_model()
        sementara = self._provisional_text(laporan)
        show_text(self.ui.label_rerata, capaian_table.summary_text(laporan, sementara))
        tabel = self.ui.tabel_capaian
        tabel.records.set_records(capaian_table.rows_of(laporan, sementara=bool(sementara)))
        select_first(tabel)
        self._on_measured(None)

    def _measured(self) -> Pengukuran | None:
        """The indikator under the cursor."""
        return self.ui.tabel_capaian.chosen(Pengukuran)

    def _on_measured(self, _key: object) -> None:
        satu = self._measured()
        if satu is not None:
            self._show_one(satu, self._unit_name(satu))

    def _show_one(self, satu: Pengukuran, unit_nama: str) -> None:
        self.rincian.show_parts(capaian_table.details_of(satu, unit_nama))
