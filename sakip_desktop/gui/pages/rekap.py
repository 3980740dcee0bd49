"""Rekap & pengukuran: what arrived from the units, and the capaian of every indikator."""

from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.laporan import LaporanPengukuran, Pengukuran
from sakip_desktop.domain.periode import JenisPeriode, tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.domain.tugas import UnitMasuk
from sakip_desktop.gui.capaian_table import (
    details_of,
    make_model,
    rerata_text,
    rows_of,
    sentence_of,
)
from sakip_desktop.gui.detail_panel import DetailPanel
from sakip_desktop.gui.forms.ui_rekap import Ui_RekapPage
from sakip_desktop.gui.giliran_text import (
    fit_height,
    other_period,
    prepare,
    primary_of,
    select_first,
    show_text,
)
from sakip_desktop.gui.page import Page, PageSetup, Tujuan, Utama
from sakip_desktop.gui.unit_table import BarisUnit, make_unit_model
from sakip_desktop.services import alur, capaian
from sakip_desktop.services.giliran import Giliran, giliran


class RekapPage(Page):
    """Two tables: arrivals above, capaian below with the sentence of the chosen indikator."""

    HALAMAN = Halaman.REKAP
    DEPENDS = frozenset({Jenis.REALISASI, Jenis.ANGGARAN, Jenis.ALUR, Jenis.RENCANA, Jenis.KANTOR})
    PANDUAN = "Masuk dan belum"

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        self.ui = Ui_RekapPage()
        self.ui.setupUi(self)
        self.rincian = DetailPanel()
        self.giliran: Giliran | None = None
        self._lain: Utama | None = None
        self._unit: tuple[UnitMasuk, ...] = ()
        self._jenis: JenisPeriode | None = None
        self.ui.tabel_unit.show_model(make_unit_model(self._date))
        for tabel in (self.ui.tabel_unit, self.ui.tabel_capaian):
            prepare(tabel)
        self.ui.tabel_capaian.row_entered.connect(self._show_one)
        self.ui.tombol_salin.clicked.connect(self._copy)
        self.ui.tombol_kosong.clicked.connect(self._leave_empty)
        self._renew_model(self.periode.jenis)
        self.setFocusProxy(self.ui.tabel_capaian)

    # What is shown

    def load(self) -> None:
        """Arrivals, measurement and whose turn it is."""
        self._unit = capaian.unit_masuk(self.ctx, self.periode)
        self.giliran = giliran(self.ctx, self.HALAMAN, self.periode, sebagai=self.peran)
        self._lain = None if self.giliran else other_period(self)
        laporan = capaian.laporan_kini(self.ctx, self.periode)
        show_text(self.ui.label_kabar, self._notice())
        if not laporan.semua:
            self._show_empty()
            return
        self.ui.tumpukan.setCurrentWidget(self.ui.halaman_isi)
        self._show_units()
        self._show_measurement(laporan)

    def _show_empty(self) -> None:
        self.ui.tumpukan.setCurrentWidget(self.ui.halaman_kosong)
        self.ui.label_kosong.setText(
            self.tr(
                "Belum ada indikator yang diukur pada {periode}. Di sini nanti tampak formulir "
                "yang masuk dari tiap unit dan capaian tiap indikator. Indikator dan targetnya "
                "berasal dari rencana tahun {tahun}."
            ).format(periode=self.periode.label, tahun=self.periode.tahun)
        )
        self.ui.tombol_kosong.setText(self.tr("&Buka Rencana && dokumen"))
        self.rincian.show_parts(())

    def _leave_empty(self) -> None:
        self.go_to.emit(Tujuan(halaman=Halaman.RENCANA))

    def _show_units(self) -> None:
        masuk = sum(satu.keadaan == "Dikirim" for satu in self._unit)
        self.ui.label_unit.setText(
            self.tr("Yang masuk untuk {periode}: {masuk} dari {semua} unit").format(
                periode=self.periode.label, masuk=masuk, semua=len(self._unit)
            )
        )
        self.ui.tabel_unit.records.set_records(BarisUnit(satu) for satu in self._unit)
        select_first(self.ui.tabel_unit)
        fit_height(self.ui.tabel_unit, self.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Now the widths are known, and with them the heights of the rows."""
        super().showEvent(event)
        fit_height(self.ui.tabel_unit, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The upper table shows its units and no more; the rest is for the lower one."""
        super().resizeEvent(event)
        fit_height(self.ui.tabel_unit, self.height())

    def _show_measurement(self, laporan: LaporanPengukuran) -> None:
        if self._jenis is not self.periode.jenis:
            self._renew_model(self.periode.jenis)
        self.ui.label_rerata.setText(
            self.tr("Rata-rata capaian {rerata}").format(rerata=rerata_text(laporan.rerata))
        )
        self.ui.tabel_capaian.records.set_records(rows_of(laporan))
        select_first(self.ui.tabel_capaian)
        index = self.ui.tabel_capaian.currentIndex()
        if index.isValid():
            self._show_one(self.ui.tabel_capaian.records.key_at(index.row()))

    def _renew_model(self, jenis: JenisPeriode) -> None:
        self._jenis = jenis
        self.ui.tabel_capaian.show_model(make_model(jenis, self))

    def _notice(self) -> str:
        """What has to be known before anything else."""
        if self.giliran is None:
            return self._no_turn()
        if self.giliran.dikembalikan:
            return self.tr("↩ Dikembalikan oleh {oleh}: {alasan}").format(
                oleh=self.giliran.langkah.oleh, alasan=self.giliran.dikembalikan
            )
        return ""

    def _no_turn(self) -> str:
        if self._lain is not None:
            return self.tr("Langkah Anda terbuka untuk periode lain: {teks}.").format(
                teks=self._lain.teks.removeprefix("Buka ")
            )
        if any(
            satu.keadaan == "Belum dimulai" for satu in capaian.unit_masuk(self.ctx, self.periode)
        ):
            return self.tr(
                "Pengumpulan data {periode} belum dimulai. Tim SAKIP memulainya di Tugas saya."
            ).format(periode=self.periode.label)
        return ""

    def _date(self, moment: object) -> str:
        from datetime import datetime

        return (
            tanggal_indonesia(self.ctx.local(moment).date()) if isinstance(moment, datetime) else ""
        )

    # The chosen indikator

    def _chosen(self) -> Pengukuran | None:
        index = self.ui.tabel_capaian.currentIndex()
        model = self.ui.tabel_capaian.records
        if not index.isValid() or model.is_heading(index.row()):
            return None
        satu = model.records[index.row()]
        return satu if isinstance(satu, Pengukuran) else None

    def _show_one(self, _key: object) -> None:
        satu = self._chosen()
        if satu is None:
            return
        nama = {unit.unit_id: unit.unit_nama for unit in self._unit}
        self.ui.label_kalimat.setText(
            self.tr("&Cara menghitung\n{kode}").format(kode=satu.indikator.kode.replace("&", "&&"))
        )
        self.ui.kalimat.setPlainText(sentence_of(satu))
        self.rincian.show_parts(details_of(satu, nama.get(satu.indikator.unit_id, "")))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.kalimat.toPlainText())

    # What the window asks

    def status(self) -> str:
        """How much arrived."""
        terisi = sum(satu.terisi for satu in self._unit)
        seharusnya = sum(satu.seharusnya for satu in self._unit)
        if not seharusnya:
            return ""
        return self.tr("{terisi} dari {semua} isian terisi").format(terisi=terisi, semua=seharusnya)

    def utama(self) -> Utama | None:
        """The open step's words."""
        return primary_of(self.giliran, self._finish) or self._lain

    def details(self) -> QWidget:
        """The chosen indikator."""
        return self.rincian

    def _finish(self) -> None:
        langkah = self.giliran
        if langkah is not None:
            self.run(
                lambda: alur.selesaikan_langkah(self.ctx, langkah.langkah.id, sebagai=self.peran)
            )
