"""Saving what is typed into a form, one cell or many as one act; taking it back by its name."""

from collections.abc import Callable, Hashable, Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QModelIndex

from sakip_desktop.domain.errors import GalatSakip, SudahBerubah
from sakip_desktop.domain.laporan import Formulir
from sakip_desktop.domain.masukan import AnggaranInput, RealisasiInput
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.gui import formulir_indikator, theme
from sakip_desktop.gui.blok import RencanaBlok, SelBlok
from sakip_desktop.gui.dialogs.isi_blok import IsiSekaligusDialog, confirm_block
from sakip_desktop.gui.entry_table import EntryTable
from sakip_desktop.gui.errors import show_error, show_way_out
from sakip_desktop.gui.formulir_anggaran import Rupiah
from sakip_desktop.gui.formulir_indikator import Isian, KunciFigur
from sakip_desktop.gui.isi_data.sekaligus import choices, plan_all
from sakip_desktop.gui.isi_data.tampil import Kunci, TampilFormulir
from sakip_desktop.gui.page import PageSetup
from sakip_desktop.gui.texts import plain_tooltip
from sakip_desktop.services.formulir import renew_budget, renew_figure
from sakip_desktop.services.pembatalan import undo, undoable
from sakip_desktop.services.realisasi import (
    TIDAK_DAPAT_DIPENUHI,
    echo,
    record_anggaran,
    record_banyak,
    record_realisasi,
)

_ANGKA = frozenset({"nilai", "pembilang", "penyebut"})
Tindak = tuple[int, str]
"""Number of an entry of the journal, and what it is called."""


class SimpanFormulir(TampilFormulir):
    """The form of one unit, as it is typed into."""

    def __init__(self, setup: PageSetup) -> None:
        self._batal: Tindak | None = None  # what Ctrl+Z takes back
        self._batal_lama = True  # it must be asked for anew
        self._ulang: list[Tindak] = []  # undone entries, for Ctrl+Y
        super().__init__(setup)

    def _connect(self) -> None:
        super()._connect()
        for tabel in self._tabel:
            tabel.save_block = partial(self._save_block, tabel)
            tabel.confirm_block = self._ask_block
            tabel.undo_requested.connect(self.undo)
            tabel.redo_requested.connect(self.redo)
            tabel.pasted.connect(self._on_pasted)
            tabel.bulk_requested.connect(self._on_bulk)
            tabel.records.refused.connect(self._on_refused)

    def _forget(self) -> None:
        super()._forget()
        self._ulang.clear()
        self._batal = None

    def load(self) -> None:
        """What Ctrl+Z would take back is asked for when the keys rest."""
        self._batal_lama = True
        super().load()

    # One cell

    def _save_figure(self, kunci: KunciFigur, kolom: str, teks: str) -> None:
        isian = self._figure(kunci)
        perubahan = record_realisasi(
            self.ctx,
            self._figure_input(isian, kolom, teks),
            sebagai=self.peran,
        )
        self._remember_echo(isian, kolom, teks)
        nama = f"{perubahan.label} – {isian.baris.indikator.kode}"
        self._saved(perubahan, nama, kunci, lambda isi: renew_figure(self.ctx, isi, kunci[0]))

    def _save_budget(self, simpul_id: str, kolom: str, teks: str) -> None:
        masukan = self._budget_input(self._uang[simpul_id], kolom, teks)
        perubahan = record_anggaran(self.ctx, masukan, sebagai=self.peran)
        self._saved(perubahan, perubahan.label, simpul_id, lambda isi: renew_budget(self.ctx, isi))

    def _figure_input(self, isian: Isian, kolom: str, teks: str) -> RealisasiInput:
        figur = isian.baris.realisasi
        return RealisasiInput(
            indikator_id=isian.baris.indikator.id,
            periode=figur.periode,
            kolom=kolom,
            teks=teks,
            versi=figur.versi,
        )

    def _budget_input(self, rupiah: Rupiah, kolom: str, teks: str) -> AnggaranInput:
        baris = rupiah.baris
        return AnggaranInput(
            simpul_id=baris.simpul.id,
            periode=baris.bulan,
            kolom=kolom,
            teks=teks,
            versi=baris.versi,
        )

    def _remember_echo(self, isian: Isian, kolom: str, teks: str) -> None:
        """How a number was understood stands beside it: ``terbaca 12,5``, ``12+7+3 = 22``."""
        if kolom not in _ANGKA:
            return
        kunci = formulir_indikator.key_of(isian)
        gema = echo(isian.baris.indikator, kolom, teks)
        if gema.startswith("= "):
            gema = f"{teks.strip().removeprefix('=')} {gema}"
            self._gema[kunci] = gema
        else:
            self._gema[kunci] = gema if gema.startswith("terbaca") else ""
        self._kolom_teks[kunci] = kolom

    def _saved(
        self,
        perubahan: Perubahan,
        nama: str,
        kunci: Kunci,
        renew: Callable[[Formulir], Formulir],
    ) -> None:
        """Show the lines that changed, remember what it was called, tell everybody else."""
        isi = self.formulir
        if perubahan.jurnal_urut is not None:
            self._batal = (perubahan.jurnal_urut, nama)
        self._ulang.clear()
        self._name_undo()
        if isi is not None:
            self._renew(lambda: renew(isi), kunci)
        self._sendiri = True
        try:
            self.publish(perubahan)
        finally:
            self._sendiri = False

    def _on_refused(self, _kunci: Hashable, _kolom: str, galat: GalatSakip) -> None:
        """The text stays in its cell; after a change by others the newest form stands around it."""
        if isinstance(galat, SudahBerubah):
            self.reload()
        show_way_out(self, galat)

    # Several cells

    def _save_block(
        self, tabel: EntryTable, cells: Sequence[tuple[QModelIndex, str]], nama: str
    ) -> int:
        """Save them as one act; how many were saved: all or none."""
        masukan: list[RealisasiInput | AnggaranInput] = []
        for index, teks in cells:
            satu = tabel.records.records[index.row()]
            kolom = tabel.records.columns[index.column()].kunci
            if isinstance(satu, Isian):
                masukan.append(self._figure_input(satu, kolom, teks))
            elif isinstance(satu, Rupiah):
                masukan.append(self._budget_input(satu, kolom, teks))
        if not self._save_many(masukan, nama):
            return 0
        for index, _teks in cells:
            tabel.records.discard_unsaved(index)
        return len(cells)

    def _save_many(self, masukan: Sequence[RealisasiInput | AnggaranInput], nama: str) -> bool:
        try:
            perubahan = record_banyak(self.ctx, masukan, nama, sebagai=self.peran)
        except GalatSakip as galat:
            if isinstance(galat, SudahBerubah):
                self.reload()
            show_error(self, galat)
            return False
        for satu in masukan:
            if isinstance(satu, RealisasiInput):
                isian = self._figure((satu.indikator_id, satu.periode))
                self._remember_echo(isian, satu.kolom, satu.teks)
        self._ulang.clear()
        self.publish(perubahan)
        if perubahan.jurnal_urut is not None:
            self._batal, self._batal_lama = (perubahan.jurnal_urut, perubahan.label), False
            self._name_undo()
            self.status_changed.emit()
        return True

    def _ask_block(self, rencana: RencanaBlok) -> bool:
        return confirm_block(rencana, self)

    def _on_pasted(self, tersimpan: int, dilewati: int) -> None:
        teks = self.tr("{n} isian masuk").format(n=tersimpan)
        if dilewati:
            teks += self.tr(", {n} dilewati karena tidak dapat diisi").format(n=dilewati)
        self.ui.catatan.show_note(theme.CATATAN, f"{teks}.")

    def _on_bulk(self) -> None:
        """One text for the chosen lines, or for all that are shown."""
        tabel = self._aktif
        model = tabel.records
        dipilih = sorted({index.row() for index in tabel.selected()})
        semua = [row for row in range(model.rowCount()) if not model.is_heading(row)]
        kolom = choices(tabel, semua)
        if not tabel.settle() or not kolom:
            return
        kini = model.columns[tabel.currentIndex().column()].kunci if dipilih else ""
        kolom.sort(key=lambda satu: satu[0] != kini)
        baris = [
            (self.tr("Yang dipilih ({n})").format(n=len(dipilih)), dipilih),
            (self.tr("Semua yang tampil ({n})").format(n=len(semua)), semua),
        ]
        if len(dipilih) <= 1:
            baris.reverse()
        dialog = IsiSekaligusDialog(
            kolom,
            baris,
            lambda rows, apa, teks, ganti: plan_all(tabel, rows, apa, teks, ganti=ganti),
            self,
        )
        if dialog.exec():
            self._fill_all(tabel, dialog.kolom, dialog.teks, dialog.sel)
        tabel.setFocus()

    def _fill_all(self, tabel: EntryTable, kolom: str, teks: str, sel: Sequence[SelBlok]) -> None:
        masuk = [satu.index for satu in sel if not satu.alasan]
        nama = self.tr("Isi sekaligus")
        if kolom != TIDAK_DAPAT_DIPENUHI:
            tabel.pasted.emit(tabel.save_cells([(index, teks) for index in masuk], nama), 0)
            return
        isian = [tabel.records.records[index.row()] for index in masuk]
        masukan = [self._figure_input(s, kolom, teks) for s in isian if isinstance(s, Isian)]
        if self._save_many(masukan, self.tr("Nyatakan tidak dapat dipenuhi")):
            self._on_pasted(len(masukan), 0)

    # Taking back

    def status(self) -> str:
        """How far the form is filled, and what Ctrl+Z would take back."""
        keadaan = super().status()
        if not keadaan or self._batal is None:
            return keadaan
        return self.tr("{keadaan} · Batalkan: {apa}").format(keadaan=keadaan, apa=self._batal[1])

    def _on_rest(self) -> None:
        super()._on_rest()
        if self._batal_lama and self.isVisible() and self.ctx.pelaku is not None:
            self._ask_undo()
            self.status_changed.emit()

    def _ask_undo(self) -> None:
        """What would be taken back, asked of the journal."""
        isi = self.formulir
        self._batal_lama = False
        self._batal = None
        if isi is not None and not isi.kunci and not self._bagian:
            with suppress(GalatSakip):  # Ctrl+Z will say why
                self._batal = undoable(self.ctx, isi.unit.id, isi.periode, sebagai=self.peran)
        self._name_undo()

    def _name_undo(self) -> None:
        """The names of undo and redo, in the menus and where the pointer rests."""
        batal = self._batal[1] if self._batal else ""
        ulang = self._ulang[-1][1] if self._ulang else ""
        for tabel in self._tabel:
            tabel.batalkan, tabel.ulangi = batal, ulang
        teks = [self.tr("Batalkan: {apa} (Ctrl+Z)").format(apa=batal)] if batal else []
        if ulang:
            teks.append(self.tr("Ulangi: {apa} (Ctrl+Y)").format(apa=ulang))
        teks.append(self.tr("Tempel, isi ke bawah, isi sekaligus, cari (Alt+B)"))
        self.ui.tombol_ubah.setToolTip(plain_tooltip("\n".join(teks)))

    def undo(self) -> None:
        """Take back my last entry in this form."""
        isi = self.formulir
        if isi is None or self._aktif.is_editing:
            return
        hasil = undoable(self.ctx, isi.unit.id, isi.periode, sebagai=self.peran)
        if hasil is None:
            alasan = isi.kunci or self.tr("Belum ada isian Anda yang dapat dibatalkan di sini.")
            self.ui.catatan.show_note(
                theme.TERKUNCI if isi.kunci else theme.CATATAN,
                self.tr("Tidak ada yang dibatalkan. {alasan}").format(alasan=alasan),
            )
            return
        batal = self._take_back_entry(hasil[0])
        if batal is not None:
            self._ulang.append((batal, hasil[1]))
            self._name_undo()

    def redo(self) -> None:
        """Ctrl+Y: bring back what was undone last."""
        if self._ulang and not self._aktif.is_editing:
            self._take_back_entry(self._ulang.pop()[0])
            self._name_undo()

    def _take_back_entry(self, urut: int) -> int | None:
        """Undo an entry of the journal and go to its cell; the number of the undo."""
        sebelum = self.formulir
        try:
            perubahan = undo(self.ctx, urut, sebagai=self.peran)
        except GalatSakip as galat:
            self.ui.catatan.show_note(theme.KESALAHAN, str(galat))
            return None
        self._gema.clear()
        self.publish(perubahan)
        if sebelum is not None and self.formulir is not None:
            self._jump_to_change(sebelum, self.formulir)
        self._ask_undo()
        self.status_changed.emit()
        self.ui.catatan.show_note(theme.CATATAN, f"{perubahan.label}.")
        return perubahan.jurnal_urut

    def _jump_to_change(self, sebelum: Formulir, sesudah: Formulir) -> None:
        for lama, baru in zip(sebelum.baris, sesudah.baris, strict=True):
            if lama.realisasi != baru.realisasi:
                kolom = next(
                    (
                        satu
                        for satu in ("pembilang", "penyebut", "penjelasan", "kendala", "upaya")
                        if getattr(lama.realisasi, satu) != getattr(baru.realisasi, satu)
                    ),
                    formulir_indikator.first_input(baru.indikator),
                )
                kunci = baru.indikator.id, baru.realisasi.periode
                self._jump(self.ui.tabel_indikator, kunci, kolom)
                return
        for awal, kini in zip(sebelum.anggaran, sesudah.anggaran, strict=True):
            if awal.versi != kini.versi:
                kolom = "nilai" if awal.penjelasan == kini.penjelasan else "penjelasan"
                self._jump(self.ui.tabel_anggaran, kini.simpul.id, kolom)
                return
