"""Grafik: a bar for each indikator against 100 %, with its small line of the year; or its table."""

from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt

from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.gambaran import PohonCapaian
from sakip_desktop.domain.grafik import BATANG_TERBANYAK, Batang, GrafikBatang
from sakip_desktop.domain.laporan import Pengukuran
from sakip_desktop.domain.periode import NAMA_BULAN
from sakip_desktop.gui import theme
from sakip_desktop.gui.capaian_table import JELASKAN, KOSONG, details_of, state_of
from sakip_desktop.gui.dialogs.berkas import save_asking, save_folder
from sakip_desktop.gui.dialogs.jelaskan import open_explanation, serve_keys
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_rekap_grafik import Ui_GrafikBagian
from sakip_desktop.gui.formulir_indikator import heading_of
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.models import Column, Rata, RecordTableModel
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.record_table import Penawaran
from sakip_desktop.gui.rekap.bagian import BagianRekap
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services import ekspor, gambaran, grafik
from sakip_desktop.services.penjelasan import Apa, Tentang

_LEBAR_BULAN = 58


@dataclass(frozen=True, slots=True)
class Pilihan:
    """What one chart is about."""

    judul: str
    pengukuran: tuple[Pengukuran, ...]


def choices_of(pohon: PohonCapaian) -> list[Pilihan]:
    """The whole office and every node with something to compare; long ones in several parts."""
    hasil = _parts("Seluruh indikator kantor", pohon.semua)
    for satu in pohon.simpul:
        milik = pohon.measured_below(satu.simpul.id)
        if 1 < len(milik) < len(pohon.semua):
            hasil += _parts(heading_of(satu.simpul), milik)
    return hasil


def _parts(judul: str, semua: tuple[Pengukuran, ...]) -> list[Pilihan]:
    if len(semua) <= BATANG_TERBANYAK:
        return [Pilihan(judul, semua)]
    return [
        Pilihan(f"{judul} ({awal + 1}–{min(awal + BATANG_TERBANYAK, len(semua))})",
                semua[awal : awal + BATANG_TERBANYAK])
        for awal in range(0, len(semua), BATANG_TERBANYAK)
    ]  # fmt: skip


def make_model() -> RecordTableModel[Batang]:
    """The chart as a table: what a bar says, and the months of its small line."""
    columns: list[Column[Batang]] = [
        Column(kunci="indikator", judul="Indikator", to_text=lambda s: f"{s.kode}  {s.nama}"),
        Column(
            kunci="capaian",
            judul="Capaian",
            to_text=lambda s: s.teks,
            nilai=lambda s: s.nilai,
            rata=Rata.KANAN,
            lebar=76,
        ),
        Column(
            kunci="kategori",
            judul="Kategori",
            to_text=lambda s: s.kata,
            tampilan=lambda s: Tampilan(s.tanda, s.kata, s.tinta, theme.KERTAS),
            lebar=120,
        ),
    ]
    for ke, nama in enumerate(NAMA_BULAN):
        columns.append(
            Column(
                kunci=f"b{ke + 1}",
                judul=nama[:3],
                to_text=partial(_month_text, ke=ke),
                nilai=partial(_month_value, ke=ke),
                rata=Rata.KANAN,
                lebar=_LEBAR_BULAN,
            )
        )
    return RecordTableModel(columns, lambda satu: satu.kunci)


def _month_value(satu: Batang, ke: int) -> Decimal | None:
    return satu.tren[ke] if satu.tren else None


def _month_text(satu: Batang, ke: int) -> str:
    nilai = _month_value(satu, ke)
    return KOSONG if nilai is None else format_angka(nilai, 2)


class GrafikBagian(BagianRekap):
    """One chart of the chosen part of the plan, or its table in the same place."""

    PANDUAN = "Grafik"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_GrafikBagian()
        self.ui.setupUi(self)
        self.pohon: PohonCapaian | None = None
        self.grafik: GrafikBatang | None = None
        self._pilihan: list[Pilihan] = []
        ui = self.ui
        ui.tabel.show_model(make_model())
        ui.tabel.freeze_first()
        prepare(ui.tabel)
        ui.pilihan.currentIndexChanged.connect(lambda _ke: self._draw())
        ui.tombol_tabel.toggled.connect(self._turn)
        ui.tombol_salin.clicked.connect(self._copy)
        ui.tombol_simpan.clicked.connect(self._save)
        ui.grafik.opened.connect(self.indikator_dipilih)
        ui.grafik.entered.connect(lambda _kunci: self.status_changed.emit())
        ui.grafik.explain_requested.connect(self._explain_bar)
        ui.tabel.activated.connect(lambda _index: self._open_row())
        ui.tabel.row_entered.connect(lambda _kunci: self.status_changed.emit())
        serve_keys(ui.tabel, self.ctx, page.bus, self._offers)
        ui.label_catatan.setText(
            self.tr(
                "Panah memilih batang, Enter membuka angkanya tiap bulan, Ctrl+C menyalin gambar."
            )
        )
        self.rincian.offer_explanation(self.explain_current)
        self.setFocusProxy(ui.grafik)

    # What is shown

    def load(self) -> None:
        """The chart of what is chosen, as the figures stand now."""
        self.pohon = gambaran.pohon_capaian(self.ctx, self.periode)
        self._pilihan = choices_of(self.pohon)
        kotak = self.ui.pilihan
        nama = kotak.currentText()
        kotak.blockSignals(True)
        kotak.clear()
        kotak.addItems([satu.judul for satu in self._pilihan])
        kotak.setCurrentIndex(max(0, kotak.findText(nama)))
        kotak.blockSignals(False)
        self._draw()

    def _draw(self) -> None:
        ke = self.ui.pilihan.currentIndex()
        if self.pohon is None or not 0 <= ke < len(self._pilihan):
            return
        satu = self._pilihan[ke]
        belum = len(self.pohon.belum_dikirim)
        self.grafik = grafik.batang_capaian(
            satu.judul,
            self.periode,
            satu.pengukuran,
            gambaran.deret_semua(
                self.ctx, [p.indikator.id for p in satu.pengukuran], self.periode.tahun
            ),
            state_of,
            sementara=f"sementara: {belum} unit belum mengirim" if belum else "",
        )
        gambar = grafik.gambar(self.grafik)
        nama = self.tr("Grafik capaian: {judul}").format(judul=satu.judul)
        self.ui.grafik.show_gambar(gambar, nama, grafik.words_of(self.grafik))
        self.ui.tabel.records.set_records(self.grafik.batang)
        select_first(self.ui.tabel)
        self.status_changed.emit()

    def _turn(self, tabel: bool) -> None:  # noqa: FBT001 - Qt's signal
        """From the chart to its table and back, on the same indikator."""
        ui, kunci = self.ui, self.kunci
        ui.tumpukan.setCurrentWidget(ui.lembar_tabel if tabel else ui.lembar_grafik)
        ui.label_catatan.setVisible(not tabel)
        tujuan = ui.tabel if tabel else ui.grafik
        self.setFocusProxy(tujuan)
        self._choose(kunci)
        if self.isVisible():
            tujuan.setFocus(Qt.FocusReason.OtherFocusReason)
        self.status_changed.emit()

    def _choose(self, kunci: str) -> None:
        """Put both cursors on an indikator."""
        row = self.ui.tabel.records.row_of(kunci)
        if row is not None:
            self.ui.tabel.setCurrentIndex(self.ui.tabel.records.index(row, 0))
        tempat = [satu.kunci for satu in self.ui.grafik.daerah]
        if kunci in tempat:
            self.ui.grafik.go_to(tempat.index(kunci))

    @property
    def kunci(self) -> str:
        """Id of the indikator under the cursor of what is in front."""
        if self.ui.tumpukan.currentWidget() is self.ui.lembar_grafik:
            return self.ui.grafik.kunci
        satu = self.ui.tabel.chosen(Batang)
        return "" if satu is None else satu.kunci

    # Going on

    def _open_row(self) -> None:
        if self.kunci:
            self.indikator_dipilih.emit(self.kunci)

    def _copy(self) -> None:
        """The chart as a picture; of the table its chosen rows."""
        if self.ui.tumpukan.currentWidget() is self.ui.lembar_grafik:
            self.ui.grafik.copy_picture()
        else:
            self.ui.tabel.copy_block()

    def _save(self) -> None:
        """The chart as the PDF it is, for a document."""
        gambar = self.ui.grafik.gambar
        if gambar is None or self.grafik is None:
            return
        nama = self.tr("Grafik capaian {periode}.pdf").format(periode=self.periode.label)
        try:
            save_asking(
                self,
                self.tr("Simpan grafik"),
                save_folder() / nama,
                "PDF (*.pdf)",
                lambda path, _progress: ekspor.save(gambar.isi, path),
            )
        except GalatSakip as galat:
            show_error(self, galat)

    # What can be explained

    def explain_current(self) -> None:
        """The capaian of the bar under the cursor."""
        if self.kunci:
            self._explain_bar(self.kunci)

    def _explain_bar(self, kunci: str) -> None:
        tentang = Tentang(apa=Apa.CAPAIAN, periode=self.periode, id=kunci)
        open_explanation(self, self.ctx, tentang, self.page.bus)

    def _offers(self, row: int) -> list[Penawaran]:
        satu = self.ui.tabel.records.records[row]
        if not isinstance(satu, Batang):
            return []
        return [(JELASKAN, Tentang(apa=Apa.CAPAIAN, periode=self.periode, id=satu.kunci))]

    # What stands around

    def status(self) -> str:
        """How many bars there are, and how many of them have a class."""
        if self.grafik is None:
            return ""
        lengkap = sum(bool(satu.warna) for satu in self.grafik.batang)
        return self.tr("{lengkap} dari {semua} indikator berkategori").format(
            lengkap=lengkap, semua=len(self.grafik.batang)
        )

    def chosen(self) -> Pengukuran | None:
        """The measured indikator under the cursor."""
        if self.pohon is None:
            return None
        return next((p for p in self.pohon.semua if p.indikator.id == self.kunci), None)

    def details(self) -> tuple[tuple[str, str], ...]:
        """The chosen bar in sentences."""
        satu = self.chosen()
        return () if satu is None else details_of(satu)
