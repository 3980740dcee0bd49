"""Saving what is typed into a form: one cell, or many as one act."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QModelIndex

from sakip_desktop.domain.errors import GalatSakip, SudahBerubah
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.laporan import Formulir
from sakip_desktop.domain.masukan import AnggaranInput, RealisasiInput
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.gui.blok import RencanaBlok, SelBlok, is_unclear
from sakip_desktop.gui.dialogs.alasan import ask_reason
from sakip_desktop.gui.dialogs.isi_blok import IsiSekaligusDialog, confirm_block
from sakip_desktop.gui.entry_table import EntryTable
from sakip_desktop.gui.errors import show_error, show_way_out
from sakip_desktop.gui.formulir_anggaran import Rupiah
from sakip_desktop.gui.formulir_indikator import Isian, KunciFigur, key_of
from sakip_desktop.gui.isi_data.isi import IsiFormulir, Kunci
from sakip_desktop.gui.isi_data.sekaligus import choices, plan_all
from sakip_desktop.gui.page import Page
from sakip_desktop.services.formulir import renew_budget, renew_figure
from sakip_desktop.services.realisasi import (
    TIDAK_DAPAT_DIPENUHI,
    echo,
    record_anggaran,
    record_banyak,
    record_realisasi,
)

_ANGKA = frozenset({"nilai", "pembilang", "penyebut"})
Satu = Callable[[Perubahan, str, Kunci, Callable[[Formulir], Formulir]], None]
"""What was changed, what it is called, in which line, and how the form is read anew."""


class SimpanFormulir:
    """Saves for the page.

    Args:
        page: in whose role it is saved; failures are told above it.
        isi: the form.
        tersimpan: told of a cell that was saved.
        banyak: told of several that were saved as one act.
        katakan: says one sentence below the tables.
    """

    def __init__(
        self,
        page: Page,
        isi: IsiFormulir,
        tersimpan: Satu,
        banyak: Callable[[Perubahan], None],
        katakan: Callable[[str], None],
    ) -> None:
        self.page, self.isi = page, isi
        self._tersimpan, self._banyak, self._katakan = tersimpan, banyak, katakan
        self._ragu = 0  # cells of the last block that are no numbers yet

    # One cell

    def save_figure(self, kunci: KunciFigur, kolom: str, teks: str) -> None:
        """Save a cell of a figure."""
        isian, ctx = self.isi.isian[kunci], self.page.ctx
        perubahan = record_realisasi(
            ctx, _figure_input(isian, kolom, teks), sebagai=self.page.peran
        )
        self._remember_echo(isian, kolom, teks)
        nama = f"{perubahan.label} – {isian.baris.indikator.kode}"
        self._tersimpan(perubahan, nama, kunci, lambda isi: renew_figure(ctx, isi, kunci[0]))

    def save_budget(self, simpul_id: str, kolom: str, teks: str) -> None:
        """Save a cell of a budget line."""
        ctx = self.page.ctx
        masukan = _budget_input(self.isi.uang[simpul_id], kolom, teks)
        perubahan = record_anggaran(ctx, masukan, sebagai=self.page.peran)
        self._tersimpan(perubahan, perubahan.label, simpul_id, lambda isi: renew_budget(ctx, isi))

    def on_refused(self, _kunci: Hashable, _kolom: str, galat: GalatSakip) -> None:
        """The text stays in its cell; after a change by others the newest form stands around it."""
        if isinstance(galat, SudahBerubah):
            self.page.reload()
        show_way_out(self.page, galat)

    def _remember_echo(self, isian: Isian, kolom: str, teks: str) -> None:
        """How a number was understood stands beside it: ``terbaca 12,5``, ``12+7+3 = 22``."""
        if kolom not in _ANGKA:
            return
        kunci = key_of(isian)
        gema = echo(isian.baris.indikator, kolom, teks)
        if gema.startswith("= "):
            self.isi.gema[kunci] = f"{teks.strip().removeprefix('=')} {gema}"
        else:
            self.isi.gema[kunci] = gema if gema.startswith("terbaca") else ""
        self.isi.kolom_teks[kunci] = kolom

    def state_cannot(self, isian: Isian | None) -> None:
        """State that a figure cannot be had, with the reason; or take that back."""
        if isian is None:
            return
        page, indikator = self.page, isian.baris.indikator
        alasan: str | None = ""
        if isian.baris.realisasi.keadaan is not Keadaan.TIDAK_DAPAT_DIPENUHI:
            alasan = ask_reason(
                page,
                page.tr("{kode} tidak dapat dipenuhi").format(kode=indikator.kode),
                page.tr(
                    "“{nama}”, {periode}: angkanya dikosongkan, dan alasan Anda ikut tercetak di "
                    "formulir. Mengetik angka membatalkannya."
                ).format(nama=indikator.nama, periode=isian.baris.realisasi.periode.label),
                page.tr("Nyatakan tidak dapat dipenuhi"),
                page.tr("Tulis mengapa angkanya tidak dapat diperoleh."),
            )
        if alasan is not None:
            masukan = _figure_input(isian, TIDAK_DAPAT_DIPENUHI, alasan)
            page.run(lambda: record_realisasi(page.ctx, masukan, sebagai=page.peran))
        page.setFocus()

    # Several cells

    def save_block(
        self, tabel: EntryTable, cells: Sequence[tuple[QModelIndex, str]], nama: str
    ) -> int:
        """Save them as one act; how many were saved: all or none."""
        masukan: list[RealisasiInput | AnggaranInput] = []
        self._ragu = sum(is_unclear(tabel.records.gema(index, teks)) for index, teks in cells)
        for index, teks in cells:
            satu = tabel.records.records[index.row()]
            kolom = tabel.records.columns[index.column()].kunci
            if isinstance(satu, Isian):
                masukan.append(_figure_input(satu, kolom, teks))
            elif isinstance(satu, Rupiah):
                masukan.append(_budget_input(satu, kolom, teks))
        if not self._save_many(masukan, nama):
            return 0
        for index, _teks in cells:
            tabel.records.discard_unsaved(index)
        return len(cells)

    def _save_many(self, masukan: Sequence[RealisasiInput | AnggaranInput], nama: str) -> bool:
        try:
            perubahan = record_banyak(self.page.ctx, masukan, nama, sebagai=self.page.peran)
        except GalatSakip as galat:
            if isinstance(galat, SudahBerubah):
                self.page.reload()
            show_error(self.page, galat)
            return False
        for satu in masukan:
            if isinstance(satu, RealisasiInput):
                isian = self.isi.isian[satu.indikator_id, satu.periode]
                self._remember_echo(isian, satu.kolom, satu.teks)
        self._banyak(perubahan)
        return True

    def ask_block(self, rencana: RencanaBlok) -> bool:
        """A block that does not fit is shown before it is taken."""
        return confirm_block(rencana, self.page)

    def on_pasted(self, tersimpan: int, dilewati: int) -> None:
        """How many cells a block filled."""
        teks = self.page.tr("{n} isian masuk").format(n=tersimpan)
        if self._ragu and tersimpan:
            teks += self.page.tr(", {n} di antaranya belum jelas").format(n=self._ragu)
        self._ragu = 0
        if dilewati:
            kata = self.page.tr(", {n} dilewati karena tidak dapat diisi")
            teks += kata.format(n=dilewati)
        self._katakan(f"{teks}.")

    def fill_many(self, tabel: EntryTable) -> None:
        """One text for the chosen lines, or for all that are shown."""
        model = tabel.records
        dipilih = sorted({index.row() for index in tabel.selected()})
        semua = [row for row in range(model.rowCount()) if not model.is_heading(row)]
        kolom = choices(tabel, semua)
        if not tabel.settle() or not kolom:
            return
        kini = model.columns[tabel.currentIndex().column()].kunci if dipilih else ""
        kolom.sort(key=lambda satu: satu[0] != kini)
        baris = [
            (self.page.tr("Yang dipilih ({n})").format(n=len(dipilih)), dipilih),
            (self.page.tr("Semua yang tampil ({n})").format(n=len(semua)), semua),
        ]
        if len(dipilih) <= 1:
            baris.reverse()
        dialog = IsiSekaligusDialog(
            kolom,
            baris,
            lambda rows, apa, teks, ganti: plan_all(tabel, rows, apa, teks, ganti=ganti),
            self.page,
        )
        if dialog.exec():
            self._fill_all(tabel, dialog.kolom, dialog.teks, dialog.sel)
        tabel.setFocus()

    def _fill_all(self, tabel: EntryTable, kolom: str, teks: str, sel: Sequence[SelBlok]) -> None:
        masuk = [satu.index for satu in sel if not satu.alasan]
        if kolom != TIDAK_DAPAT_DIPENUHI:
            nama = self.page.tr("Isi sekaligus")
            tabel.pasted.emit(tabel.save_cells([(index, teks) for index in masuk], nama), 0)
            return
        isian = [tabel.records.records[index.row()] for index in masuk]
        masukan = [_figure_input(s, kolom, teks) for s in isian if isinstance(s, Isian)]
        if self._save_many(masukan, self.page.tr("Nyatakan tidak dapat dipenuhi")):
            self.on_pasted(len(masukan), 0)


def _figure_input(isian: Isian, kolom: str, teks: str) -> RealisasiInput:
    figur = isian.baris.realisasi
    return RealisasiInput(
        indikator_id=isian.baris.indikator.id,
        periode=figur.periode,
        kolom=kolom,
        teks=teks,
        versi=figur.versi,
    )


def _budget_input(rupiah: Rupiah, kolom: str, teks: str) -> AnggaranInput:
    baris = rupiah.baris
    return AnggaranInput(
        simpul_id=baris.simpul.id,
        periode=baris.bulan,
        kolom=kolom,
        teks=teks,
        versi=baris.versi,
    )
