"""Analisis data: all that stands out in a period, by level, unit and rule; and what was asked.

The three small tables count and filter: a row chosen in one narrows the list and the counts of the
others.  Enter goes to the cell.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent

from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.pertanyaan import KOLOM, KeadaanTanya
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.gui.forms.ui_rekap_analisis import Ui_AnalisisBagian
from sakip_desktop.gui.giliran_text import fit_height, prepare, select_first
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.models import Column, Rata, RecordTableModel
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.pertanyaan import serve_questions
from sakip_desktop.gui.pertanyaan_kata import TAMPILAN, change_text, conversation_text
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.rekap.analisis_temuan import (
    TINGKAT,
    finding_parts,
    level_column,
    make_findings,
    way_to_finding,
    way_to_question,
)
from sakip_desktop.gui.rekap.bagian import BagianRekap, ModelTetap
from sakip_desktop.gui.texts import plain_tooltip
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.gui.tindak.jadikan import may_open, open_for_cell
from sakip_desktop.services.analisis import Analisis, TemuanDi, analisis
from sakip_desktop.services.pertanyaan import PertanyaanSel

_SEMUA = ""
_LEBAR_HITUNGAN = 64
_TANYA = {KeadaanTanya.TERBUKA: "tanya-terbuka", KeadaanTanya.DIJAWAB: "tanya-dijawab"}
_KATA_TANYA = {
    KeadaanTanya.TERBUKA: "Pertanyaan belum dijawab",
    KeadaanTanya.DIJAWAB: "Dijawab, belum ditutup",
}


@dataclass(frozen=True, slots=True)
class Hitung:
    """One line of a small table.

    Attributes:
        kunci: what the list is narrowed to; empty for everything.
        menunggu: of them, what still has to be explained, mended or answered.
    """

    kunci: str
    nama: str
    jumlah: int
    menunggu: int = 0
    tampilan: Tampilan | None = None


def _count_model(judul: str) -> RecordTableModel[Hitung]:
    columns: tuple[Column[Hitung], ...] = (
        Column(
            kunci="nama",
            judul=judul,
            to_text=lambda satu: satu.nama,
            tampilan=lambda satu: satu.tampilan,
        ),
        Column(
            kunci="jumlah",
            judul="Jumlah",
            to_text=lambda satu: str(satu.jumlah),
            rata=Rata.KANAN,
            lebar=_LEBAR_HITUNGAN,
        ),
        Column(
            kunci="menunggu",
            judul="Belum\nberes",
            to_text=lambda satu: str(satu.menunggu) if satu.menunggu else "–",
            rata=Rata.KANAN,
            catatan=lambda _satu: "Belum diperbaiki, dijelaskan, dijawab, atau ditutup penanyanya",
            lebar=_LEBAR_HITUNGAN,
        ),
    )
    return ModelTetap(columns, lambda satu: satu.kunci)


def _count_widths(room: int) -> dict[int, int]:
    """Names take what the counts leave: three such tables stand side by side on any screen."""
    return {0: room - 2 * _LEBAR_HITUNGAN}


def make_questions() -> RecordTableModel[PertanyaanSel]:
    """Questions that are not closed, one line each."""
    columns: tuple[Column[PertanyaanSel], ...] = (
        Column(
            kunci="keadaan",
            judul="Keadaan",
            to_text=lambda satu: TAMPILAN[satu.pertanyaan.keadaan].kata,
            tampilan=lambda satu: TAMPILAN[satu.pertanyaan.keadaan],
            lebar=132,
        ),
        Column(kunci="unit", judul="Unit", to_text=lambda satu: satu.unit_nama, lebar=136),
        Column(
            kunci="apa",
            judul="Sel",
            to_text=lambda satu: (
                f"{satu.perihal.kode} {satu.pertanyaan.periode.label}, "
                f"{KOLOM.get(satu.pertanyaan.kolom, satu.pertanyaan.kolom).casefold()}"
            ),
            lebar=196,
        ),
        Column(
            kunci="tanya",
            judul="Ditanyakan",
            to_text=lambda satu: satu.pertanyaan.terakhir_ditanya.isi,
        ),
        Column(
            kunci="nilai",
            judul="Nilai sejak ditanya",
            to_text=lambda satu: (
                f"{satu.nilai_semula} → {satu.nilai_kini}" if satu.berubah else satu.nilai_kini
            ),
            lebar=140,
        ),
        Column(
            kunci="oleh",
            judul="Penanya",
            to_text=lambda satu: satu.pertanyaan.pesan[0].nama,
            lebar=132,
        ),
    )
    return RecordTableModel(columns, lambda satu: satu.pertanyaan.id)


class AnalisisBagian(BagianRekap):
    """Counts above, the list they narrow below."""

    PANDUAN = "Analisis data"
    BAB = "aturan"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_AnalisisBagian()
        self.ui.setupUi(self)
        self.hasil: Analisis | None = None
        self._sibuk = False
        ui = self.ui
        self._kecil: dict[str, RecordTable] = {
            "tingkat": ui.tabel_tingkat,
            "unit": ui.tabel_unit,
            "aturan": ui.tabel_aturan,
        }
        for kunci, judul in (("tingkat", "Tingkat"), ("unit", "Unit"), ("aturan", "Aturan")):
            self._kecil[kunci].widths_for = _count_widths
            self._kecil[kunci].show_model(_count_model(judul))
            prepare(self._kecil[kunci])
            self._kecil[kunci].row_entered.connect(lambda _kunci: self._on_filter())
        ui.tabel_temuan.show_model(make_findings(level_column()))
        ui.tabel_pertanyaan.show_model(make_questions())
        for tabel in (ui.tabel_temuan, ui.tabel_pertanyaan):
            prepare(tabel)
            tabel.row_entered.connect(lambda _kunci: self.status_changed.emit())
            tabel.activated.connect(lambda _index: self._open())
        ui.tombol_semua.clicked.connect(self.show_all)
        ui.tombol_simpan.clicked.connect(self._save)
        ui.tombol_tindak.clicked.connect(self._follow_up)
        serve_questions(page, self._asked_cell, self)
        self.setFocusProxy(ui.tabel_tingkat)

    # Showing

    def load(self) -> None:
        """Every finding and every living question of the period."""
        lain = self.hasil is None or self.hasil.periode != self.periode
        self.hasil = analisis(self.ctx, self.periode, sebagai=self.page.peran)
        if lain:
            self._choose_all()
        self._show()

    def _choose_all(self) -> None:
        for tabel in self._kecil.values():
            tabel.records.set_records(())

    def show_all(self) -> None:
        """Nothing is left out any more."""
        for tabel in self._kecil.values():
            if tabel.records.rowCount():
                tabel.setCurrentIndex(tabel.records.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The counts leave room for the list."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # after the columns took their width

    def _fit(self) -> None:
        """The three small tables are as high as the highest of them, within their share."""
        tabel = self._kecil.values()
        for satu in tabel:
            fit_height(satu, self.height())
        tinggi = max(satu.maximumHeight() for satu in tabel)
        for satu in tabel:
            satu.setMaximumHeight(tinggi)

    def _on_filter(self) -> None:
        if not self._sibuk:
            self._show()

    def _chosen(self, kunci: str) -> str:
        satu = self._kecil[kunci].chosen(Hitung)
        return _SEMUA if satu is None else satu.kunci

    @property
    def _saring(self) -> dict[str, str]:
        return {kunci: self._chosen(kunci) for kunci in self._kecil}

    @property
    def _bertanya(self) -> bool:
        """Whether the list is that of the questions."""
        return self._chosen("tingkat") in _TANYA.values()

    @property
    def _daftar(self) -> RecordTable:
        return self.ui.tabel_pertanyaan if self._bertanya else self.ui.tabel_temuan

    def _show(self) -> None:
        """Counts and list; while they are filled the cursor may move without asking again."""
        hasil = self.hasil
        if hasil is None:
            return
        self._sibuk = True
        try:
            self._show_counts(hasil)
        finally:
            self._sibuk = False
        self._fit()
        self._show_list(hasil)

    def _show_counts(self, hasil: Analisis) -> None:
        saring = self._saring
        tingkat = [
            Hitung(
                satu.value,
                TINGKAT[satu].kata,
                *_both([t for t in self._narrowed(saring, "tingkat") if t.temuan.tingkat is satu]),
                TINGKAT[satu],
            )
            for satu in Tingkat
        ]
        ditanya = Counter(
            satu.pertanyaan.keadaan
            for satu in hasil.pertanyaan
            if saring["unit"] in (_SEMUA, satu.perihal.unit_id)
        )
        tingkat += [
            Hitung(
                kunci,
                _KATA_TANYA[keadaan],
                ditanya[keadaan],
                ditanya[keadaan],
                replace(TAMPILAN[keadaan], kata=_KATA_TANYA[keadaan]),
            )
            for keadaan, kunci in _TANYA.items()
        ]
        semua = self._narrowed(saring, "tingkat")
        self._fill("tingkat", [Hitung(_SEMUA, "Semua tingkat", *_both(semua)), *tingkat])
        unit = {satu.unit_id: satu.unit_nama for satu in hasil.temuan}
        unit |= {satu.perihal.unit_id: satu.unit_nama for satu in hasil.pertanyaan}
        self._fill_by("unit", "Semua unit", unit, lambda satu: satu.unit_id)
        aturan = {satu.temuan.kode: satu.aturan for satu in hasil.temuan}
        self._fill_by("aturan", "Semua aturan", aturan, lambda satu: satu.temuan.kode)

    def _fill_by(
        self, kunci: str, semua: str, nama: dict[str, str], dari: Callable[[TemuanDi], str]
    ) -> None:
        temuan = self._narrowed(self._saring, kunci)
        baris = [
            Hitung(satu, kata, *_both([t for t in temuan if dari(t) == satu]))
            for satu, kata in nama.items()
        ]
        baris.sort(key=lambda satu: -satu.jumlah)
        self._fill(kunci, [Hitung(_SEMUA, semua, *_both(temuan)), *baris])

    def _fill(self, kunci: str, baris: list[Hitung]) -> None:
        """Keep the chosen line although its place may be another one."""
        tabel, dipilih = self._kecil[kunci], self._chosen(kunci)
        tabel.records.set_records(baris)
        row = tabel.records.row_of(dipilih)
        if row is None:
            row = 0
        if tabel.currentIndex().row() != row:
            tabel.setCurrentIndex(tabel.records.index(row, 0))

    def _narrowed(self, saring: dict[str, str], kecuali: str = "") -> list[TemuanDi]:
        """Findings that pass the filters, but for that of one table."""
        if self.hasil is None:
            return []
        tingkat = saring["tingkat"] if saring["tingkat"] not in _TANYA.values() else _SEMUA
        return [
            satu
            for satu in self.hasil.temuan
            if (kecuali == "tingkat" or tingkat in (_SEMUA, satu.temuan.tingkat.value))
            and (kecuali == "unit" or saring["unit"] in (_SEMUA, satu.unit_id))
            and (kecuali == "aturan" or saring["aturan"] in (_SEMUA, satu.temuan.kode))
        ]

    def _show_list(self, hasil: Analisis) -> None:
        ui, saring = self.ui, self._saring
        bertanya = self._bertanya
        tanya = [
            satu
            for satu in hasil.pertanyaan
            if _TANYA.get(satu.pertanyaan.keadaan) == saring["tingkat"]
            and saring["unit"] in (_SEMUA, satu.perihal.unit_id)
        ]
        temuan = self._narrowed(saring)
        ui.tabel_pertanyaan.records.set_records(tanya)
        ui.tabel_temuan.records.set_records(temuan)
        banyak = len(tanya) if bertanya else len(temuan)
        info = sum(satu.temuan.tingkat is Tingkat.INFO for satu in temuan)
        ui.tabel_pertanyaan.setVisible(bertanya and bool(tanya))
        ui.tabel_temuan.setVisible(not bertanya and bool(temuan))
        judul = self.tr("Pertanyaan ({n})") if bertanya else self.tr("Temuan ({n})")
        if info and not bertanya:
            judul = self.tr("Temuan ({n}) dan info ({info})")
        dihitung = banyak if bertanya else banyak - info
        ui.label_daftar.setText(judul.format(n=dihitung, info=info))
        ui.tombol_semua.setEnabled(any(saring.values()))
        ui.tombol_simpan.setEnabled(bool(banyak))
        izin = may_open(self.page)
        ui.tombol_tindak.setEnabled(izin.boleh and bool(banyak) and not bertanya)
        ui.tombol_tindak.setToolTip(plain_tooltip(izin.alasan))
        kosong = ""
        if not banyak:
            kosong = (
                self.tr(
                    "Tidak ada temuan pada {periode}. Pemeriksaan berjalan sendiri setiap kali "
                    "angka diisi; yang menonjol tampak di sini."
                ).format(periode=self.periode.label)
                if not hasil.temuan and not bertanya
                else self.tr("Tidak ada yang cocok dengan saringan ini.")
            )
        show_text(ui.label_kosong, kosong)
        show_text(ui.label_ringkas, self._headline(hasil))
        select_first(self._daftar)
        QTimer.singleShot(0, self._daftar, self._daftar.fit_rows)  # after its scroll bar
        self.status_changed.emit()

    def _headline(self, hasil: Analisis) -> str:
        """What has to be done next."""
        belum = sum(satu.perlu_dijawab for satu in hasil.temuan)
        bagian = []
        if belum:
            bagian.append(self.tr("{n} temuan belum diperbaiki atau dijelaskan").format(n=belum))
        if hasil.menunggu_jawaban:
            bagian.append(
                self.tr("{n} pertanyaan belum dijawab unit").format(n=hasil.menunggu_jawaban)
            )
        dijawab = len(hasil.pertanyaan) - hasil.menunggu_jawaban
        if dijawab:
            bagian.append(self.tr("{n} jawaban belum ditutup penanyanya").format(n=dijawab))
        if not bagian:
            return self.tr("✓ Tidak ada yang menunggu pada {periode}.").format(
                periode=self.periode.label
            )
        return f"{self.periode.label}: {', '.join(bagian)}."

    # Going on

    def _open(self) -> None:
        """To the cell; who sees no form gets the line of the plan with its months."""
        tanya = self.ui.tabel_pertanyaan.chosen(PertanyaanSel) if self._bertanya else None
        temuan = None if self._bertanya else self.ui.tabel_temuan.chosen(TemuanDi)
        tujuan = None
        if tanya is not None:
            tujuan = way_to_question(self.ctx, tanya)
        elif temuan is not None:
            tujuan = way_to_finding(self.ctx, temuan)
        if tujuan is not None:
            self.page.go_to.emit(tujuan)
        elif tanya is not None:
            self.indikator_dipilih.emit(tanya.perihal.id)
        elif temuan is not None:
            self.indikator_dipilih.emit(temuan.indikator_id or temuan.simpul_id)

    def _asked_cell(self) -> tuple[str, Periode, str] | None:
        """The figure or budget line of the chosen line."""
        if self._bertanya:
            tanya = self.ui.tabel_pertanyaan.chosen(PertanyaanSel)
            return None if tanya is None else (*tanya.kunci, tanya.pertanyaan.kolom)
        satu = self.ui.tabel_temuan.chosen(TemuanDi)
        if satu is None:
            return None
        return satu.indikator_id or satu.simpul_id, satu.bulan, satu.temuan.kolom

    def _follow_up(self) -> None:
        """The chosen finding becomes something that somebody has to do."""
        satu = None if self._bertanya else self.ui.tabel_temuan.chosen(TemuanDi)
        if satu is not None:
            id_ = satu.indikator_id or satu.simpul_id
            open_for_cell(self.page, self, id_, satu.bulan, satu.aturan)

    def _save(self) -> None:
        """The list as it is narrowed now, as an Excel file."""
        self._daftar.save_requested.emit()

    def details(self) -> tuple[tuple[str, str], ...]:
        """The chosen finding or conversation in full."""
        if self._bertanya:
            tanya = self.ui.tabel_pertanyaan.chosen(PertanyaanSel)
            if tanya is None:
                return ()
            return (
                (tanya.unit_nama, f"{tanya.perihal.kode}  {tanya.perihal.nama}"),
                ("Percakapan", conversation_text(self.ctx, tanya)),
                ("Sejak ditanya", change_text(tanya)),
            )
        satu = self.ui.tabel_temuan.chosen(TemuanDi)
        return () if satu is None else finding_parts(satu)

    def status(self) -> str:
        """How much stands out, counted as everywhere: info are no findings."""
        if self.hasil is None:
            return ""
        info = sum(satu.temuan.tingkat is Tingkat.INFO for satu in self.hasil.temuan)
        return self.tr("{temuan} temuan · {info} info · {tanya} pertanyaan").format(
            temuan=len(self.hasil.temuan) - info, info=info, tanya=len(self.hasil.pertanyaan)
        )


def _both(temuan: Iterable[TemuanDi]) -> tuple[int, int]:
    """How many there are, and how many of them wait for somebody."""
    semua = list(temuan)
    return len(semua), sum(satu.perlu_dijawab for satu in semua)
