"""Rekap & pengukuran: what arrived from the units, and the capaian of every indikator.

The first part is the work of the step; the others show the whole: completeness of the year, the
plan rolled up, charts, and the times of the procedures.  A part loads when it comes to the front.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.laporan import LaporanPengukuran, Pengukuran
from sakip_desktop.domain.periode import Periode, tanggal_indonesia
from sakip_desktop.domain.pertanyaan import Perihal
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.gui.berbagian import BerbagianPage
from sakip_desktop.gui.capaian_table import details_of, sentence_of
from sakip_desktop.gui.dialogs.berkas import save_asking, save_folder
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_rekap import Ui_RekapPage
from sakip_desktop.gui.giliran_page import HasilPage
from sakip_desktop.gui.giliran_text import fit_height, primary_of, select_first
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.page import PageSetup, SelFormulir, Utama
from sakip_desktop.gui.pertanyaan import parts_about, serve_questions
from sakip_desktop.gui.rekap.analisis import AnalisisBagian
from sakip_desktop.gui.rekap.bagian import BagianRekap, way_to_form
from sakip_desktop.gui.rekap.formulir import FormulirBagian
from sakip_desktop.gui.rekap.grafik import GrafikBagian
from sakip_desktop.gui.rekap.kelengkapan import KelengkapanBagian
from sakip_desktop.gui.rekap.pohon import PohonKinerjaBagian
from sakip_desktop.gui.rekap.tenggat import TenggatBagian
from sakip_desktop.gui.rekap.waktu import WaktuBagian
from sakip_desktop.gui.tindak.jadikan import measured_parts
from sakip_desktop.gui.unit_table import BarisUnit, is_sent, make_unit_model
from sakip_desktop.services import alur, capaian, ekspor

_LEBAR_KESELURUHAN = 1500


def _last_month(satu: Pengukuran) -> Periode | None:
    """The month whose figure is asked about; None where the period measures none."""
    return next(iter(reversed(satu.indikator.measured_months(satu.periode))), None)


class RekapPage(BerbagianPage, HasilPage):
    """Arrivals above capaian with its sentence; beside it four parts that show the whole."""

    HALAMAN = Halaman.REKAP
    DEPENDS = frozenset(
        {
            Jenis.REALISASI,
            Jenis.ANGGARAN,
            Jenis.ALUR,
            Jenis.RENCANA,
            Jenis.KANTOR,
            Jenis.FORMULIR,
            Jenis.PERTANYAAN,
        }
    )
    PANDUAN = "Masuk dan belum"

    ui: Ui_RekapPage

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        self.ui = Ui_RekapPage()
        self.ui.setupUi(self)
        self.ui.tabel_unit.show_model(make_unit_model(self._date))
        self._prepare(self.ui.tabel_unit)
        self.ui.tombol_salin.clicked.connect(self._copy)
        self.ui.tabel_unit.activated.connect(lambda _index: self._open_unit())
        self._tumpukan_rincian = QStackedWidget()
        self._tumpukan_rincian.addWidget(self.rincian)
        self.formulir = FormulirBagian(self, lambda: self._unit)
        self.kelengkapan = KelengkapanBagian(self)
        self.pohon = PohonKinerjaBagian(self)
        self.grafik = GrafikBagian(self)
        self.waktu = WaktuBagian(self)
        self.tenggat = TenggatBagian(self)
        self.analisis = AnalisisBagian(self)
        for bagian, judul in (
            (self.formulir, self.tr("F&ormulir")),
            (self.kelengkapan, self.tr("&Kelengkapan")),
            (self.pohon, self.tr("&Pohon capaian")),
            (self.grafik, self.tr("Gra&fik")),
            (self.waktu, self.tr("&Waktu")),
            (self.tenggat, self.tr("Te&nggat")),
            (self.analisis, self.tr("Ana&lisis data")),
        ):
            self._add(bagian, judul)
            self._tumpukan_rincian.addWidget(bagian.rincian)
            bagian.indikator_dipilih.connect(self.show_indikator)
        self.formulir.unit_dibuka.connect(self._show_unit)
        self.ui.bagian.currentChanged.connect(self._on_part_changed)
        ringkasan = QPushButton(self.tr("Ringkasan &untuk pimpinan…"))
        ringkasan.setToolTip(self.tr("Satu halaman PDF untuk dibawa ke rapat"))
        ringkasan.clicked.connect(self._save_summary)
        self.ui.bagian.setCornerWidget(ringkasan)
        serve_questions(self, self._asked_cell, self.ui.tabel_capaian)
        self.setFocusProxy(self.ui.tabel_capaian)

    @property
    def bagian(self) -> BagianRekap | None:
        """The part in front; None while it is the first one, and in a year without a plan."""
        satu = super().bagian
        tampak = self.ui.tumpukan.currentWidget() is self.ui.halaman_isi
        return satu if tampak and isinstance(satu, BagianRekap) else None

    # What is shown

    def load(self) -> None:
        """Arrivals, measurement and whose turn it is."""
        self._load_turn()
        laporan = capaian.laporan_pengukuran(self.ctx, self.periode)
        kabar = (self._notice(), self._elsewhere_measured(laporan), self._approved(laporan))
        show_text(self.ui.label_kabar, "\n".join(satu for satu in kabar if satu))
        if not laporan.semua and not laporan.tidak_diukur:
            self._show_empty(
                self.tr(
                    "Belum ada indikator yang diukur pada {periode}. Di sini nanti tampak "
                    "formulir yang masuk dari tiap unit dan capaian tiap indikator."
                ).format(periode=self.periode.label)
            )
            self._on_status_changed()
            return
        self.ui.tumpukan.setCurrentWidget(self.ui.halaman_isi)
        self._show_units()
        self._show_measured(laporan)
        if not laporan.semua:  # those of the year are measured in other months
            self.ui.kalimat.clear()
            self.rincian.show_parts(())
        super().load()

    def _on_part_changed(self) -> None:
        super()._on_part_changed()
        if self.bagian is None:
            self.setFocusProxy(self.ui.tabel_capaian)

    def _on_status_changed(self) -> None:
        """The panel on the right is that of the part in front."""
        bagian = self.bagian
        if bagian is None:
            self._tumpukan_rincian.setCurrentWidget(self.rincian)
        else:
            self._tumpukan_rincian.setCurrentWidget(bagian.rincian)
            bagian.rincian.show_parts(bagian.details())
        self.status_changed.emit()

    # Going on to where a figure came from

    def show_indikator(self, indikator_id: str) -> None:
        """The months of an indikator, in the tree."""
        self.ui.bagian.setCurrentWidget(self.pohon)
        self.pohon.show_row(indikator_id)
        self.pohon.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_cell(self, sel: SelFormulir) -> None:
        """The indikator or node that another page is about: its months, in the tree."""
        self.show_indikator(sel.id)

    def _open_unit(self) -> None:
        """From an arrival to the form; who may not see it there gets its cell in the grid."""
        satu = self.ui.tabel_unit.chosen(BarisUnit)
        if satu is None:
            return
        tujuan = way_to_form(self.ctx, satu.masuk.unit_id, self.periode)
        if tujuan is not None:
            self.go_to.emit(tujuan)
            return
        self._show_unit(satu.masuk.unit_id, self.periode)

    def _show_unit(self, unit_id: str, periode: Periode) -> None:
        """A unit's cell in the grid, with what stands in its form."""
        self.ui.bagian.setCurrentWidget(self.kelengkapan)
        self.kelengkapan.show_cell(unit_id, periode)
        self.kelengkapan.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_files(self, jalur: Sequence[Path]) -> None:
        """Forms that came back, dropped anywhere onto the window."""
        if self.ui.tumpukan.currentWidget() is self.ui.halaman_isi:
            self.ui.bagian.setCurrentWidget(self.formulir)
            self.formulir.pembaca.read(jalur)

    def _fit(self) -> None:
        """The upper table gets its share of the part, not of the page."""
        fit_height(self._atas, self.ui.bagian_capaian.height())

    def _show_units(self) -> None:
        self.ui.label_unit.setText(
            self.tr("Yang masuk untuk {periode}: {masuk} dari {semua} unit").format(
                periode=self.periode.label,
                masuk=sum(map(is_sent, self._unit)),
                semua=len(self._unit),
            )
        )
        self.ui.tabel_unit.records.set_records(BarisUnit(satu) for satu in self._unit)
        select_first(self.ui.tabel_unit)
        self._fit()

    def _notice(self) -> str:
        """What has to be known before anything else."""
        if self.giliran is not None:
            return self._returned_text()
        if self._lain is None and any(satu.keadaan == "Belum dimulai" for satu in self._unit):
            return self.tr(
                "Pengumpulan data {periode} belum dimulai. Tim SAKIP memulainya di Tugas saya."
            ).format(periode=self.periode.label)
        return self._elsewhere_text()

    def _elsewhere_measured(self, laporan: LaporanPengukuran) -> str:
        """That the plan measures in other months; empty where something is measured here."""
        if laporan.semua or not laporan.tidak_diukur:
            return ""
        return self.tr(
            "Tidak ada indikator yang diukur pada {periode}; {banyak} indikator diukur pada bulan "
            "lain. Kelengkapan menunjukkan bulannya, dan periode dipilih di kepala jendela."
        ).format(periode=laporan.periode.label, banyak=len(laporan.tidak_diukur))

    def _approved(self, laporan: LaporanPengukuran) -> str:
        """That the figures are those that were approved; empty while they are not."""
        if laporan.final is None:
            return ""
        return self.tr(
            "✓ Angka, pagu, dan serapan di sini adalah yang disetujui {oleh} pada {waktu}; "
            "perubahan sesudahnya tidak mengubahnya."
        ).format(oleh=laporan.final.oleh, waktu=self.ctx.waktu(laporan.final.pada))

    def _date(self, moment: datetime) -> str:
        return tanggal_indonesia(self.ctx.local(moment).date())

    # The chosen indikator

    def _show_one(self, satu: Pengukuran, unit_nama: str) -> None:
        """The sentence stands below the table, where it can be copied; the rest beside it."""
        self.ui.label_kalimat.setText(
            self.tr("&Cara menghitung\n{kode}").format(kode=satu.indikator.kode.replace("&", "&&"))
        )
        self.ui.kalimat.setPlainText(sentence_of(satu))
        bulan = _last_month(satu)
        tanya = parts_about(self, Perihal(satu.indikator), bulan) if bulan is not None else ()
        lanjut = measured_parts(self, satu)
        self.rincian.show_parts((*details_of(satu, unit_nama, kalimat=False), *tanya, *lanjut))

    def _asked_cell(self) -> tuple[str, Periode, str] | None:
        """The figure of the chosen indikator: of the last month that the period measures."""
        satu = self._measured()
        bulan = None if satu is None else _last_month(satu)
        return None if satu is None or bulan is None else (satu.indikator.id, bulan, "nilai")

    def _save_summary(self) -> None:
        """The page for the head, made of the same records, as a file."""
        kode, periode = KodeDokumen.RINGKASAN, self.periode
        try:
            bahan = ekspor.collect(self.ctx, kode, periode)
            path = save_asking(
                self,
                self.tr("Simpan ringkasan untuk pimpinan {periode}").format(periode=periode.label),
                save_folder()
                / ekspor.suggest_name(kode, periode, "", "pdf", draf=bahan.is_draft(kode)),
                "PDF (*.pdf)",
                lambda path, progress: ekspor.save(
                    ekspor.make(bahan, kode, progress=progress), path
                ),
            )
            if path is None:
                return
            ekspor.note_export(self.ctx, kode, periode, sebagai=self.peran)
        except GalatSakip as galat:
            show_error(self, galat)
            return
        show_text(self.ui.label_kabar, self.tr("✓ Berkas tersimpan: {nama}").format(nama=path.name))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.kalimat.toPlainText())

    # What the window asks

    def status(self) -> str:
        """How much arrived; in another part its own words."""
        if self.bagian is not None:
            return self.bagian.status()
        terisi = sum(satu.terisi for satu in self._unit)
        seharusnya = sum(satu.seharusnya for satu in self._unit)
        if not seharusnya:
            return ""
        return self.tr("{terisi} dari {semua} isian terisi").format(terisi=terisi, semua=seharusnya)

    def width_for_steps(self) -> int:
        """The whole of a year needs the room that the steps of one period take."""
        return super().width_for_steps() if self.bagian is None else _LEBAR_KESELURUHAN

    def details(self) -> QWidget:
        """What is chosen in the part in front."""
        return self._tumpukan_rincian

    def utama(self) -> Utama | None:
        """The open step's words."""
        return primary_of(self.giliran, self._finish) or self._lain

    def _finish(self) -> None:
        self._hand_on(alur.selesaikan_langkah)
