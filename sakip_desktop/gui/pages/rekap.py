"""Rekap & pengukuran: what arrived from the units, and the capaian of every indikator."""

from datetime import datetime

from PySide6.QtGui import QGuiApplication

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.laporan import Pengukuran
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.gui.capaian_table import details_of, sentence_of
from sakip_desktop.gui.forms.ui_rekap import Ui_RekapPage
from sakip_desktop.gui.giliran_page import HasilPage
from sakip_desktop.gui.giliran_text import primary_of, select_first, show_text
from sakip_desktop.gui.page import PageSetup, Utama
from sakip_desktop.gui.unit_table import BarisUnit, is_sent, make_unit_model
from sakip_desktop.services import alur, capaian


class RekapPage(HasilPage):
    """Two tables: arrivals above, capaian below with the sentence of the chosen indikator."""

    HALAMAN = Halaman.REKAP
    DEPENDS = frozenset({Jenis.REALISASI, Jenis.ANGGARAN, Jenis.ALUR, Jenis.RENCANA, Jenis.KANTOR})
    PANDUAN = "Masuk dan belum"

    ui: Ui_RekapPage

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        self.ui = Ui_RekapPage()
        self.ui.setupUi(self)
        self.ui.tabel_unit.show_model(make_unit_model(self._date))
        self._prepare(self.ui.tabel_unit)
        self.ui.tombol_salin.clicked.connect(self._copy)
        self.setFocusProxy(self.ui.tabel_capaian)

    # What is shown

    def load(self) -> None:
        """Arrivals, measurement and whose turn it is."""
        self._load_turn()
        laporan = capaian.laporan_kini(self.ctx, self.periode)
        show_text(self.ui.label_kabar, self._notice())
        if not laporan.semua:
            self._show_empty(
                self.tr(
                    "Belum ada indikator yang diukur pada {periode}. Di sini nanti tampak "
                    "formulir yang masuk dari tiap unit dan capaian tiap indikator."
                ).format(periode=self.periode.label)
            )
            return
        self.ui.tumpukan.setCurrentWidget(self.ui.halaman_isi)
        self._show_units()
        self._show_measured(laporan)

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

    def _date(self, moment: datetime) -> str:
        return tanggal_indonesia(self.ctx.local(moment).date())

    # The chosen indikator

    def _show_one(self, satu: Pengukuran, unit_nama: str) -> None:
        """The sentence stands below the table, where it can be copied; the rest beside it."""
        self.ui.label_kalimat.setText(
            self.tr("&Cara menghitung\n{kode}").format(kode=satu.indikator.kode.replace("&", "&&"))
        )
        self.ui.kalimat.setPlainText(sentence_of(satu))
        self.rincian.show_parts(details_of(satu, unit_nama, kalimat=False))

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

    def _finish(self) -> None:
        langkah = self.giliran
        if langkah is not None:
            self.run(
                lambda: alur.selesaikan_langkah(self.ctx, langkah.langkah.id, sebagai=self.peran)
            )
