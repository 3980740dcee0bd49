"""Pohon capaian: the plan rolled up, and below it where the chosen figure came from."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QKeySequence, QResizeEvent

from sakip_desktop.domain.gambaran import DeretCapaian, PohonCapaian
from sakip_desktop.domain.laporan import Pengukuran
from sakip_desktop.domain.periode import bulan
from sakip_desktop.domain.rerata import format_kelengkapan
from sakip_desktop.gui.capaian_table import (
    JELASKAN,
    details_of,
    rerata_text,
)
from sakip_desktop.gui.dialogs.jelaskan import serve_keys
from sakip_desktop.gui.forms.ui_rekap_pohon import Ui_PohonBagian
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.page import Page, Tujuan
from sakip_desktop.gui.record_table import Penawaran, RecordTable
from sakip_desktop.gui.rekap.bagian import BagianRekap, way_to_form
from sakip_desktop.gui.rekap.pohon_table import (
    BarisPohon,
    PohonDelegate,
    first_folds,
    indent_of,
    make_asal_model,
    make_bulan_model,
    make_pohon_model,
    node_parts,
    rows_of,
)
from sakip_desktop.services import gambaran, grafik
from sakip_desktop.services.penjelasan import Apa, Tentang

_LEBAR_PAGU = 960  # narrower parts leave that column out
_BAGIAN_TINGGI = (350, 240)  # of the height: the tree, and what its figures come from


class PohonKinerjaBagian(BagianRekap):
    """The tree above; below it the indikator of a node, or the months of an indikator."""

    PANDUAN = "Pohon capaian"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_PohonBagian()
        self.ui.setupUi(self)
        self.pohon: PohonCapaian | None = None
        self.deret: DeretCapaian | None = None
        self._dilipat: set[str] | None = None
        self._tahun = 0
        ui = self.ui
        ui.tabel_pohon.show_model(make_pohon_model())
        ui.tabel_pohon.setItemDelegate(PohonDelegate(ui.tabel_pohon))
        ui.tabel_asal.show_model(make_asal_model(self._kosong_nol))
        ui.tabel_bulan.show_model(make_bulan_model(page))
        for tabel in (ui.tabel_pohon, ui.tabel_asal, ui.tabel_bulan):
            prepare(tabel)
        ui.grafik.muat = True
        ui.pembagi.setSizes(list(_BAGIAN_TINGGI))
        for ke, bagian in enumerate(_BAGIAN_TINGGI):
            ui.pembagi.setStretchFactor(ke, bagian)
        self._connect()
        self.rincian.offer_explanation(ui.tabel_pohon.explain_current)
        self.setFocusProxy(ui.tabel_pohon)

    def _kosong_nol(self) -> bool:
        return self.pohon is not None and self.pohon.kosong_nol

    def _connect(self) -> None:
        ui = self.ui
        ui.tabel_pohon.row_entered.connect(lambda _key: self._on_row())
        ui.tabel_pohon.activated.connect(lambda _index: self._on_activated())
        ui.tabel_pohon.clicked.connect(self._on_clicked)
        ui.tabel_pohon.installEventFilter(self)
        ui.tabel_asal.activated.connect(lambda _index: self._open_source())
        ui.tabel_bulan.activated.connect(lambda _index: self.open_form())
        ui.tabel_bulan.row_entered.connect(lambda _key: self.status_changed.emit())
        ui.tombol_formulir.clicked.connect(self.open_form)
        ui.tombol_salin.clicked.connect(ui.grafik.copy_picture)
        # Enter goes on to where the figure came from.
        for tabel, offers in (
            (ui.tabel_pohon, self._offers),
            (ui.tabel_asal, partial(_measured_offers, ui.tabel_asal)),
            (ui.tabel_bulan, partial(_measured_offers, ui.tabel_bulan)),
        ):
            serve_keys(tabel, self.ctx, self.page.bus, offers)

    # What is shown

    def load(self) -> None:
        """The tree of the period; what was folded and chosen stays so."""
        self.pohon = gambaran.pohon_capaian(self.ctx, self.periode)
        if self._dilipat is None or self._tahun != self.periode.tahun:
            self._dilipat, self._tahun = first_folds(self.pohon), self.periode.tahun
        bagian = self.tr("Rata-rata capaian {rerata}").format(rerata=rerata_text(self.pohon.rerata))
        belum = len(self.pohon.belum_dikirim)
        if belum:
            bagian += self.tr(" · sementara: {belum} unit belum mengirim").format(belum=belum)
        self.ui.label_ringkas.setText(bagian)
        self.ui.label_pohon.setText(
            self.tr("Capaian menurut rencana, {periode}").format(periode=self.periode.label)
        )
        self._show_rows()
        self._on_row()

    def _show_rows(self) -> None:
        """Show what is not folded; the cursor stays on its line, or goes to the one above."""
        if self.pohon is None:
            return
        tabel, satu = self.ui.tabel_pohon, self._row()
        tabel.records.set_records(rows_of(self.pohon, self._dilipat or ()))
        for kunci in () if satu is None else (satu.kunci, *reversed(satu.induk)):
            row = tabel.records.row_of(kunci)
            if row is not None:
                tabel.setCurrentIndex(tabel.records.index(row, 0))
                return
        select_first(tabel)

    def _row(self) -> BarisPohon | None:
        """The line under the cursor."""
        return self.ui.tabel_pohon.chosen(BarisPohon)

    def _on_row(self) -> None:
        """Below the tree: what the chosen figure was made of."""
        satu, ui = self._row(), self.ui
        indikator = satu is not None and satu.ukuran is not None
        ui.tumpukan.setCurrentWidget(ui.lembar_indikator if indikator else ui.lembar_simpul)
        ui.tombol_salin.setVisible(indikator)
        ui.label_asal.setBuddy(ui.tabel_bulan if indikator else ui.tabel_asal)
        if satu is None or self.pohon is None:
            ui.tabel_asal.records.set_records(())
        elif satu.ukuran is None:
            isi = self.pohon.measured_below(satu.kunci)
            ui.label_asal.setText(
                self.tr("Asal rata-rata {kode}: {kelengkapan}").format(
                    kode=satu.simpul.simpul.kode, kelengkapan=format_kelengkapan(satu.simpul.rerata)
                )
            )
            ui.tabel_asal.records.set_records(isi)
            select_first(ui.tabel_asal)
        else:
            self._show_months(satu.ukuran)
        ui.tombol_formulir.setVisible(indikator and self._way() is not None)
        self.status_changed.emit()

    def _show_months(self, ukuran: Pengukuran) -> None:
        ui, satu = self.ui, ukuran.indikator
        self.deret = gambaran.deret_capaian(self.ctx, satu.id, self.periode.tahun)
        ui.label_asal.setText(
            self.tr("{kode} tiap bulan: angka, siapa, kapan").format(kode=satu.kode)
        )
        if self.deret is None:
            ui.tabel_bulan.records.set_records(())
            ui.grafik.show_gambar(None)
            return
        semua = (*self.deret.titik, *reversed(self.deret.lalu))
        ui.tabel_bulan.records.set_records(semua)
        row = ui.tabel_bulan.records.row_of(bulan(self._tahun, self.periode.bulan_akhir).kode)
        if row is None:
            select_first(ui.tabel_bulan)
        else:
            ui.tabel_bulan.setCurrentIndex(ui.tabel_bulan.records.index(row, 0))
        garis = grafik.garis_capaian(self.deret)
        nama = self.tr("Perkembangan capaian {kode}").format(kode=satu.kode)
        ui.grafik.show_gambar(grafik.gambar(garis), nama, grafik.words_of(garis))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow screen the names get the room of the pagu, which the panel tells too."""
        super().resizeEvent(event)
        tabel = self.ui.tabel_pohon
        tabel.setColumnHidden(tabel.records.column_of("pagu"), self.width() < _LEBAR_PAGU)

    # Folding

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and Right fold and unfold; what is looked for is unfolded first."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self.ui.tabel_pohon and self._on_key(event):
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Find):
            self._dilipat = set()
            self._show_rows()
            return False
        satu = self._row()
        if satu is None or event.modifiers() or self.ui.tabel_pohon.currentIndex().column():
            return False
        if event.key() == Qt.Key.Key_Right and satu.dilipat:
            self.fold(satu.kunci, lipat=False)
            return True
        if event.key() == Qt.Key.Key_Left:
            if satu.dilipat is False:
                self.fold(satu.kunci, lipat=True)
            elif satu.induk:
                self.show_row(satu.induk[-1])
            return True
        return False

    def fold(self, kunci: str, *, lipat: bool) -> None:
        """Hide or show what lies below a line."""
        dilipat = self._dilipat or set()
        self._dilipat = dilipat | {kunci} if lipat else dilipat - {kunci}
        self._show_rows()

    def _on_clicked(self, index: QModelIndex) -> None:
        """A click on the mark folds."""
        satu = self._row()
        if satu is None or satu.dilipat is None or index.column():
            return
        x = self.ui.tabel_pohon.viewport().mapFromGlobal(QCursor.pos()).x()
        if x <= indent_of(satu):
            self.fold(satu.kunci, lipat=not satu.dilipat)

    # Going on

    def show_row(self, kunci: str) -> None:
        """Put the cursor on a node or an indikator, unfolding what is above it."""
        if self.pohon is None:
            return
        semua = {satu.kunci: satu for satu in rows_of(self.pohon, ())}
        if kunci not in semua:
            return
        self._dilipat = (self._dilipat or set()) - set(semua[kunci].induk)
        self._show_rows()
        tabel = self.ui.tabel_pohon
        row = tabel.records.row_of(kunci)
        if row is not None:
            tabel.setCurrentIndex(tabel.records.index(row, 0))
            tabel.scrollTo(tabel.currentIndex())

    def _on_activated(self) -> None:
        """Enter: a node explains its mean, an indikator goes on to its months."""
        satu = self._row()
        if satu is not None and satu.ukuran is not None:
            self.ui.tabel_bulan.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.ui.tabel_pohon.explain_current()

    def _open_source(self) -> None:
        """From a mean to one of its indikator."""
        satu = self.ui.tabel_asal.chosen(Pengukuran)
        if satu is not None:
            self.show_row(satu.indikator.id)
            self.ui.tabel_pohon.setFocus(Qt.FocusReason.OtherFocusReason)

    def _way(self) -> Tujuan | None:
        """The way to the form in which the chosen month stands."""
        satu = self.ui.tabel_bulan.chosen(Pengukuran)
        if satu is None:
            return None
        periode = gambaran.form_period(self.ctx, satu.indikator.unit_id, satu.periode)
        return way_to_form(self.ctx, satu.indikator.unit_id, periode)

    def open_form(self) -> None:
        """To the form in which the chosen figure was written, where the person may see it."""
        tujuan = self._way()
        if tujuan is not None:
            self.page.go_to.emit(tujuan)
        else:
            self.ui.tabel_bulan.explain_current()

    # What can be explained

    def _offers(self, row: int) -> list[Penawaran]:
        satu = self.ui.tabel_pohon.records.records[row]
        if not isinstance(satu, BarisPohon):
            return []
        if satu.ukuran is not None:
            return [(JELASKAN, _capaian_target(satu.ukuran))]
        hasil: list[Penawaran] = [
            (
                JELASKAN,
                Tentang(apa=Apa.RERATA, periode=self.periode, id=satu.kunci, bawahan=True),
            )
        ]
        if satu.simpul.anggaran.serapan is not None:
            serapan = Tentang(apa=Apa.SERAPAN, periode=self.periode, id=satu.kunci)
            hasil.append((self.tr("Jelaskan s&erapan ini"), serapan))
        return hasil

    # What stands around

    def status(self) -> str:
        """How many indikator the mean of the office is made of."""
        return "" if self.pohon is None else format_kelengkapan(self.pohon.rerata)

    def details(self) -> tuple[tuple[str, str], ...]:
        """The chosen line in sentences."""
        satu = self._row()
        if satu is None or self.pohon is None:
            return ()
        if satu.ukuran is not None:
            return details_of(satu.ukuran)
        return node_parts(self.pohon, satu.simpul)


def _measured_offers(tabel: RecordTable, row: int) -> list[Penawaran]:
    satu = tabel.records.records[row]
    return [(JELASKAN, _capaian_target(satu))] if isinstance(satu, Pengukuran) else []


def _capaian_target(satu: Pengukuran) -> Tentang:
    return Tentang(apa=Apa.CAPAIAN, periode=satu.periode, id=satu.indikator.id)
