"""Waktu: standard, worked and elapsed of a year's cycles, as a table or as bars; never of persons.

Names stand only in the history of one cycle, beside the table.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.langkah import Arah
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.waktu_sop import (
    BERKELOMPOK,
    KETERANGAN,
    KOLOM,
    BarisWaktu,
    KolomWaktu,
    LaporanWaktu,
    Sudut,
    WaktuLangkah,
    value_text,
)
from sakip_desktop.gui.dialogs.berkas import save_asking, save_folder
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_rekap_waktu import Ui_WaktuBagian
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.models import Column, Judul, Rata, RecordTableModel
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.rekap.bagian import BagianRekap
from sakip_desktop.gui.rekap.waktu_saya import open_minutes
from sakip_desktop.services import ekspor, grafik
from sakip_desktop.services.laporan_waktu import (
    buku_waktu,
    catat_ekspor,
    grafik_waktu,
    laporan_waktu,
)

_LEBAR_ANGKA = {
    "dikerjakan": 92,
    "dicatat": 76,
    "menit": 96,
    "baku_dicatat": 112,
    "berlalu_menit": 112,
    "siklus": 100,
    "dikembalikan": 112,
    "dilewati": 80,
}
_LEBAR_LAIN = 104
_LEBAR_BAKU = {Sudut.LANGKAH: 100, Sudut.PERAN: 112}
_LEBAR_JUMLAH_BAKU = 140  # 430 menit + 5 hari
_RIWAYAT_TERBANYAK = 60
_HASIL = {
    Arah.LANJUT: "diteruskan",
    Arah.KEMBALI: "dikembalikan",
    Arah.TARIK: "ditarik kembali",
    Arah.LEWAT: "dilewati",
}


def make_model(sudut: Sudut) -> RecordTableModel[BarisWaktu]:
    """The table of that kind: the columns of the workbook."""
    baku = _LEBAR_BAKU.get(sudut, _LEBAR_JUMLAH_BAKU)
    columns = [_column(ke, satu, baku) for ke, satu in enumerate(KOLOM[sudut])]
    return RecordTableModel(columns, lambda satu: satu.kunci)


def _column(ke: int, satu: KolomWaktu, lebar_baku: int) -> Column[BarisWaktu]:
    if not ke:
        return Column(kunci=satu.kunci, judul=satu.judul, to_text=satu.text, catatan=_remark)
    baku = satu.kunci == "baku"
    return Column(
        kunci=satu.kunci,
        judul=satu.judul,
        to_text=satu.text,
        nilai=satu.nilai,
        rata=Rata.KIRI if baku else Rata.KANAN,
        lebar=lebar_baku if baku else _LEBAR_ANGKA.get(satu.kunci, _LEBAR_LAIN),
    )


def _remark(satu: BarisWaktu) -> str:
    return satu.catatan


def entry_text(satu: WaktuLangkah) -> str:
    """One time of the history: when, which step, who, which way, how long."""
    untuk = f" ({satu.unit})" if satu.unit else ""
    menit = "" if satu.menit is None else f", {format_angka(satu.menit)} menit kerja"
    return (
        f"{tanggal_indonesia(satu.selesai.date())}: {satu.langkah.nomor}. "
        f"{satu.langkah.judul}{untuk}, {_HASIL[satu.hasil]} oleh {satu.oleh}; "
        f"{satu.hari_berlalu} hari kerja{menit}"
    )


class WaktuBagian(BagianRekap):
    """The times of the year of the page's period."""

    PANDUAN = "Waktu"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_WaktuBagian()
        self.ui.setupUi(self)
        self.laporan: LaporanWaktu | None = None
        self._dipilih: LaporanWaktu | None = None
        self._baris: tuple[BarisWaktu, ...] = ()
        ui = self.ui
        for sudut in Sudut:
            ui.sudut.addItem(sudut.judul, sudut)
        self._tabel_sudut = Sudut.LANGKAH
        ui.tabel.show_model(make_model(Sudut.LANGKAH))
        prepare(ui.tabel)
        ui.tabel.row_entered.connect(lambda _kunci: self.status_changed.emit())
        ui.grafik.entered.connect(lambda _kunci: self.status_changed.emit())
        ui.prosedur.currentIndexChanged.connect(lambda _ke: self._on_procedure())
        ui.siklus.currentIndexChanged.connect(lambda _ke: self._show())
        ui.sudut.currentIndexChanged.connect(lambda _ke: self._show())
        ui.tombol_grafik.toggled.connect(self._turn)
        ui.tombol_gambar.clicked.connect(self._save_chart)
        ui.tombol_excel.clicked.connect(self._save_book)
        ui.tombol_saya.clicked.connect(lambda: open_minutes(self, self.page))
        ui.tombol_gambar.hide()
        izin = self.ctx.izin(Tindakan.LANGKAH_WAKTU, sebagai=page.peran)
        ui.tombol_saya.setVisible(izin.boleh)
        self.setFocusProxy(ui.tabel)

    # What is chosen

    @property
    def sudut(self) -> Sudut:
        """What the rows are about."""
        return Sudut(self.ui.sudut.currentData())

    @property
    def kunci(self) -> str:
        """Key of the row under the cursor of what is in front."""
        if self.ui.tumpukan.currentWidget() is self.ui.lembar_grafik:
            return self.ui.grafik.kunci
        satu = self.ui.tabel.chosen(BarisWaktu)
        return "" if satu is None else satu.kunci

    def chosen(self) -> BarisWaktu | None:
        """The row under the cursor."""
        return next((satu for satu in self._baris if satu.kunci == self.kunci), None)

    def load(self) -> None:
        """The times of the year as they stand now; what was chosen stays chosen."""
        lama = self.ui.prosedur.currentData() if self.laporan else None
        self.laporan = laporan_waktu(self.ctx, self.periode.tahun)
        prosedur = [("Semua prosedur", ""), *((judul, k) for k, judul in self.laporan.prosedur)]
        kotak = self.ui.prosedur
        kotak.blockSignals(True)
        kotak.clear()
        for judul, kode in prosedur:
            kotak.addItem(judul, kode)
        kotak.setCurrentIndex(
            min(1, len(prosedur) - 1) if lama is None else max(0, kotak.findData(lama))
        )
        kotak.blockSignals(False)
        self._on_procedure()

    def _on_procedure(self) -> None:
        """The cycles of the chosen procedure."""
        if self.laporan is None:
            return
        kode = self.ui.prosedur.currentData() or ""
        kotak = self.ui.siklus
        lama = kotak.currentData()
        kotak.blockSignals(True)
        kotak.clear()
        kotak.addItem(self.tr("Semua siklus"), "")
        for satu in self.laporan.only(kode).siklus:
            kotak.addItem(satu.periode.label if kode else satu.nama, satu.id)
        kotak.setCurrentIndex(max(0, kotak.findData(lama)))
        kotak.blockSignals(False)
        self._show()

    # What is shown

    def _show(self) -> None:
        ui = self.ui
        ada = self.laporan is not None and bool(self.laporan.siklus)
        for satu in (ui.prosedur, ui.siklus, ui.sudut, ui.tombol_grafik, ui.tombol_excel):
            satu.setEnabled(ada)
        ui.tombol_gambar.setVisible(ada and ui.tombol_grafik.isChecked())
        if self.laporan is None or not ada:
            self._dipilih, self._baris = None, ()
            ui.label_kosong.setText(self._empty_text())
            ui.label_catatan.clear()
            ui.tumpukan.setCurrentWidget(ui.lembar_kosong)
            self.status_changed.emit()
            return
        self._dipilih = self.laporan.only(
            ui.prosedur.currentData() or "", ui.siklus.currentData() or ""
        )
        self._show_table(self._dipilih)
        if ui.tombol_grafik.isChecked():
            definisi = grafik_waktu(self._dipilih, self.sudut)
            ui.grafik.show_gambar(
                grafik.gambar(definisi), definisi.judul, grafik.words_of(definisi)
            )
        ui.tumpukan.setCurrentWidget(
            ui.lembar_grafik if ui.tombol_grafik.isChecked() else ui.lembar_tabel
        )
        self.setFocusProxy(self._in_front)
        ui.label_catatan.setText(
            KETERANGAN if self._dipilih.kerja else f"{self._nothing_yet()} {KETERANGAN}"
        )
        self.status_changed.emit()

    def _show_table(self, laporan: LaporanWaktu) -> None:
        tabel = self.ui.tabel
        kunci = self.kunci
        if self._tabel_sudut is not self.sudut:
            self._tabel_sudut = self.sudut
            lama = tabel.selectionModel()
            tabel.show_model(make_model(self.sudut))
            lama.deleteLater()
        model = tabel.records
        tabel.setAccessibleName(
            self.tr("Waktu {sudut} {tahun}").format(
                sudut=self.sudut.judul.lower(), tahun=laporan.tahun
            )
        )
        isi: list[BarisWaktu | Judul] = []
        baris = self._baris = laporan.rows(self.sudut)
        berkelompok = self.sudut in BERKELOMPOK and len(laporan.prosedur) > 1
        for ke, satu in enumerate(baris):
            if berkelompok and (not ke or baris[ke - 1].kelompok != satu.kelompok):
                isi.append(Judul(f"prosedur {satu.kelompok}", satu.kelompok))
            isi.append(satu)
        model.set_records(isi)
        row = model.row_of(kunci)
        if row is None:
            select_first(tabel)
        else:
            tabel.setCurrentIndex(model.index(row, 0))

    @property
    def _in_front(self) -> QWidget:
        ui = self.ui
        return ui.grafik if ui.tombol_grafik.isChecked() else ui.tabel

    def _turn(self, grafik_: bool) -> None:  # noqa: FBT001 - Qt's signal
        """From the table to its bars and back, on the same row."""
        kunci = self.kunci
        self._show()
        tempat = [satu.kunci for satu in self.ui.grafik.daerah]
        if grafik_ and kunci in tempat:
            self.ui.grafik.go_to(tempat.index(kunci))
        elif not grafik_:
            row = self.ui.tabel.records.row_of(kunci)
            if row is not None:
                self.ui.tabel.setCurrentIndex(self.ui.tabel.records.index(row, 0))
        if self.isVisible():
            self._in_front.setFocus(Qt.FocusReason.OtherFocusReason)
        self.status_changed.emit()

    def _empty_text(self) -> str:
        return self.tr(
            "Belum ada prosedur yang berjalan pada tahun {tahun}.\n\nSesudah satu siklus dimulai "
            "di Tugas saya, di sini tampak waktu baku tiap langkah menurut SOP, menit kerja yang "
            "dicatat, hari kerja yang berlalu, dan berapa kali pekerjaan kembali."
        ).format(tahun=self.periode.tahun)

    def _nothing_yet(self) -> str:
        return self.tr(
            "Belum ada langkah yang selesai; yang tampak baru waktu bakunya. Menit kerja dapat "
            "dicatat saat menyelesaikan langkah, atau sesudahnya."
        )

    # Taking it along

    def _save_book(self) -> None:
        """All four tables of what is chosen."""
        laporan = self._dipilih
        if laporan is None:
            return
        nama = f"Waktu SOP {laporan.tahun}.xlsx"
        try:
            path = save_asking(
                self,
                self.tr("Simpan waktu pelaksanaan SOP"),
                save_folder() / nama,
                "Buku kerja Excel (*.xlsx)",
                lambda path, _progress: ekspor.save(buku_waktu(laporan), path),
            )
            if path is not None:
                catat_ekspor(self.ctx, laporan.tahun, sebagai=self.page.peran)
                self._saved(path)
        except GalatSakip as galat:
            show_error(self, galat)

    def _save_chart(self) -> None:
        """The bars as the PDF they are."""
        gambar, laporan = self.ui.grafik.gambar, self._dipilih
        if gambar is None or laporan is None:
            return
        nama = f"Grafik waktu {self.sudut.judul.lower()} {laporan.tahun}.pdf"
        try:
            path = save_asking(
                self,
                self.tr("Simpan grafik"),
                save_folder() / nama,
                "PDF (*.pdf)",
                lambda path, _progress: ekspor.save(gambar.isi, path),
            )
        except GalatSakip as galat:
            show_error(self, galat)
            return
        if path is not None:
            self._saved(path)

    def _saved(self, path: Path) -> None:
        self.ui.label_catatan.setText(self.tr("✓ Berkas tersimpan: {nama}").format(nama=path.name))

    # What stands around

    def status(self) -> str:
        """How many times there are, and how often minutes were told."""
        if self._dipilih is None:
            return ""
        jumlah = [satu.jumlah for satu in self._baris]  # the same sums from every side
        return self.tr("menit kerja dicatat {dicatat} dari {semua} kali").format(
            dicatat=sum(satu.dicatat for satu in jumlah),
            semua=sum(satu.dikerjakan for satu in jumlah),
        )

    def details(self) -> tuple[tuple[str, str], ...]:
        """The row in words, and the history of the cycle that it is about."""
        satu = self.chosen()
        if satu is None or self._dipilih is None:
            return ()
        kolom = KOLOM[self.sudut][1:]
        return (
            (self.sudut.judul if satu.kelompok in satu.nama else satu.kelompok, satu.nama),
            (self.tr("Pelaku"), satu.pelaku),
            (self.tr("Catatan"), satu.catatan),
            (self.tr("Riwayat siklus"), "\n\n".join(map(entry_text, self._history(satu)))),
            *((k.kepala, f"{value_text(k.nilai(satu))}\n{k.arti}".strip()) for k in kolom),
        )

    def _history(self, baris: BarisWaktu) -> list[WaktuLangkah]:
        """The times of one cycle: that of the row, or of the row's step where one is chosen."""
        if self._dipilih is None:
            return []
        if self.sudut is Sudut.SIKLUS:
            milik = [satu for satu in self._dipilih.kerja if satu.siklus_id == baris.kunci]
        elif self.sudut is Sudut.LANGKAH and self.ui.siklus.currentData():
            milik = [
                satu
                for satu in self._dipilih.kerja
                if f"{satu.sop_kode}/{satu.langkah.kode}" == baris.kunci
            ]
        else:
            milik = []
        return milik[-_RIWAYAT_TERBANYAK:]
