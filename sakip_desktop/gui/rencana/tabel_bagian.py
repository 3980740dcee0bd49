"""A part of the plan that is a table: the reason above it, its cells saved when they are left."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel

from sakip_desktop.domain.errors import DataTidakSah, GalatSakip
from sakip_desktop.domain.kinerja import Indikator, Simpul
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.pilihan import target_period
from sakip_desktop.domain.temuan import Temuan, Tingkat
from sakip_desktop.gui import theme
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.models import Column, Judul
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.rencana.tindakan import TindakanRencana
from sakip_desktop.gui.rencana_widget.alasan import Alasan, AlasanBaris
from sakip_desktop.gui.rencana_widget.table import RencanaModel, RencanaTable, Sel, SelDitolak
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.gui.widgets import NoteBar, Pita
from sakip_desktop.services.pintu_rencana import HasilUbah
from sakip_desktop.services.telaah_rencana import bulan_terbuka, temuan_rencana
from sakip_desktop.services.ubah_rencana import BanyakDitolak, Isian, ubah_banyak

_BERAT = {Tingkat.KESALAHAN: 0, Tingkat.PERINGATAN: 1, Tingkat.INFO: 2}
_KEADAAN = {
    Tingkat.KESALAHAN: theme.KESALAHAN,
    Tingkat.PERINGATAN: Tampilan(
        "!", "Perlu dilihat", theme.PERLU_PENJELASAN.tinta, theme.PERLU_PENJELASAN.latar
    ),
    Tingkat.INFO: theme.INFO,
}
BERHENTI = Tampilan("⊘", "Berhenti", theme.TERKUNCI.tinta, theme.TERKUNCI.latar)


class TabelForm(Protocol):
    """What the forms of these parts have in common."""

    baris_alasan: AlasanBaris
    pita: Pita
    tabel: RencanaTable
    label_kosong: QLabel
    label_jumlah: QLabel
    catatan: NoteBar


@dataclass(frozen=True, slots=True)
class SelUbah:
    """A cell that was changed, with its texts."""

    kunci: Hashable
    kolom: str
    sebelum: str
    sesudah: str


@dataclass(frozen=True, slots=True)
class Ubahan:
    """What was saved as one act here: what Ctrl+Z writes back, and what it was called."""

    nama: str
    sel: tuple[SelUbah, ...]


class TabelBagian(Bagian):
    """Everybody reads the same table; the planner types into it."""

    PANDUAN = "Mengubah rencana di tabel"

    PETUNJUK = (
        "Putih: diubah di sini · Abu-abu: tetap atau dihitung · Enter turun · Tab ke kanan · "
        "F2 mengubah · Ctrl+Z membatalkan · Ctrl+F mencari"
    )
    ui: TabelForm

    def __init__(self, page: Page, alasan: Alasan, tindakan: TindakanRencana) -> None:
        super().__init__(page)
        self.alasan = alasan
        self.tindakan = tindakan
        self.temuan: dict[str, tuple[Temuan, ...]] = {}
        self._gema: dict[tuple[Hashable, str], str] = {}
        self._gema_akhir = ""  # of the cell that was saved last; the cursor has gone on
        self._batal: list[Ubahan] = []
        self._ulang: list[Ubahan] = []
        self._tahun = 0

    def prepare(self, columns: Sequence[Column[Any]], nama: str) -> None:
        """After the form was set up: model, signals, name of the table for its widths."""
        ui = self.ui
        ui.tabel.setObjectName(nama)
        commit = self._commit if self.may_edit else None  # a table that is only read is white
        model = RencanaModel(columns, self.key_of, commit=commit, parent=self)
        ui.tabel.show_model(model)
        ui.tabel.freeze_first()
        ui.tabel.note_changed.connect(self._on_note)
        ui.tabel.row_entered.connect(lambda _kunci: self._on_row())
        ui.tabel.undo_requested.connect(self.undo)
        ui.tabel.redo_requested.connect(self.redo)
        ui.tabel.pasted.connect(self._on_pasted)
        model.refused.connect(self._on_refused)
        model.dataChanged.connect(lambda *_: self.page.status_changed.emit())
        ui.baris_alasan.follow(self.alasan)
        ui.baris_alasan.answered.connect(self._on_answered)
        ui.catatan.petunjuk = self.PETUNJUK if self.may_edit else self._why_not()
        self.setFocusProxy(ui.tabel)

    # What the parts say

    def key_of(self, satu: Any) -> Hashable:  # noqa: ANN401 - the record of the part
        """Key of a row: kode of the indikator or node."""
        return str(satu.kode)

    def rows(self) -> Sequence[Any]:
        """The records to show, read anew."""
        raise NotImplementedError

    def typed(self, kunci: Any, kolom: str, teks: str) -> Isian:  # noqa: ANN401 - a key of the table
        """A cell as the service takes it."""
        raise NotImplementedError

    def subject(self, satu: Any) -> Indikator | Simpul:  # noqa: ANN401 - the record of the part
        """What the row is about."""
        raise NotImplementedError

    def empty_text(self) -> str:
        """What stands there while the year has no plan."""
        return self.tr(
            "Belum ada rencana tahun {tahun}.\n\nMulailah di bagian Pohon rencana (Alt+R): mulai "
            "tahun baru, atau impor buku kerja Excel. Dari nol: tambahkan sasaran di "
            "bagian Susunan & anggaran (Alt+N). Sesudah itu isinya diubah di sini."
        ).format(tahun=self.page.periode.tahun)

    @property
    def may_edit(self) -> bool:
        """Whether the cells can be typed into."""
        return self.tindakan.may_edit

    # Showing

    def load(self) -> None:
        """The year's plan with what stands out in it."""
        tahun = self.page.periode.tahun
        if tahun != self._tahun:
            self._tahun = tahun
            self.ui.tabel.records.set_records(())  # with it goes what was never saved there
            self._gema.clear()
            self._gema_akhir = ""
            self._batal.clear()
            self._ulang.clear()
        if self.may_edit:
            self.alasan.begin(tahun)
            self.ui.baris_alasan.tell_from(bulan_terbuka(self.ctx, tahun))
        self.ui.baris_alasan.setVisible(self.may_edit)
        self.temuan = _by_code(temuan_rencana(self.ctx, tahun))
        self._fill(self.rows())

    def _fill(self, rows: Sequence[Any]) -> None:
        ui = self.ui
        ui.tabel.setVisible(bool(rows))
        self.setFocusProxy(ui.tabel if rows else ui.baris_alasan.teks)
        ui.catatan.setVisible(bool(rows))
        ui.label_kosong.setVisible(not rows)
        ui.label_kosong.setText("" if rows else self.empty_text())
        ui.tabel.records.set_records(rows)
        self._let_go_of_locked()
        if rows and not ui.tabel.currentIndex().isValid():
            self._select_first()
        show_text(ui.label_jumlah, self.count_text(rows))
        self._on_row()

    def _let_go_of_locked(self) -> None:
        """What was refused in a row that is retired now, the right way, is not asked any more."""
        model = self.ui.tabel.records
        for kunci, kolom in model.unsaved_cells:
            row = model.row_of(kunci)
            if row is not None:
                index = model.index(row, model.column_of(kolom))
                if not model.is_editable(index):
                    model.discard_unsaved(index)

    def _select_first(self) -> None:
        tabel = self.ui.tabel
        tabel.go_first()
        if tabel.currentIndex().isValid():
            return
        for row in range(tabel.records.rowCount()):
            if not tabel.records.is_heading(row):
                tabel.go_to(tabel.records.index(row, 0))
                return

    def count_text(self, rows: Iterable[Any]) -> str:
        """How many there are."""
        return str(sum(not isinstance(satu, Judul) for satu in rows))

    def shown(self) -> list[Any]:
        """The records in the table."""
        return [satu for satu in self.ui.tabel.records.records if not isinstance(satu, Judul)]

    def current(self) -> Any | None:  # noqa: ANN401 - the record of the part
        """The record of the cursor's row."""
        index = self.ui.tabel.currentIndex()
        if not index.isValid():
            return None
        satu = self.ui.tabel.records.records[index.row()]
        return None if isinstance(satu, Judul) else satu

    def status(self) -> str:
        """Where the changes wait for their reason, or what is shown."""
        belum = self.ui.tabel.records.unsaved_count
        return self.tr("{n} isian belum tersimpan").format(n=belum) if belum else ""

    # Saving

    def _commit(self, cells: Sequence[Sel]) -> None:
        alasan = self.alasan.require()
        sebelum = [self._text_of(kunci, kolom) for kunci, kolom, _ in cells]
        hasil = self._save(cells, alasan)
        self._gema |= {(kunci, kolom): hasil.gema for kunci, kolom, _ in cells}
        self._gema_akhir = f"{cells[-1][0]}: {hasil.gema}." if hasil.gema else ""
        self._ulang.clear()
        self._publish(hasil)
        sel = tuple(
            SelUbah(kunci, kolom, dulu, kini)
            for (kunci, kolom, _), dulu in zip(cells, sebelum, strict=True)
            if (kini := self._text_of(kunci, kolom)) != dulu
        )
        if sel:
            self._batal.append(Ubahan(hasil.perubahan.label, sel))

    def _save(self, cells: Sequence[Sel], alasan: str) -> HasilUbah:
        """One command for all of them, one version a row; all or none."""
        isian = {self.typed(*satu): satu for satu in cells}
        try:
            return ubah_banyak(
                self.ctx, self.page.periode.tahun, isian, alasan=alasan, sebagai=self.page.peran
            )
        except BanyakDitolak as galat:
            sebab = {isian[satu][:2]: milik for satu, milik in galat.sebab.items()}
            raise SelDitolak(galat, sebab) from galat

    def _index(self, kunci: Hashable, kolom: str) -> QModelIndex:
        model = self.ui.tabel.records
        return model.index(model.row_of(kunci) or 0, model.column_of(kolom))

    def _text_of(self, kunci: Hashable, kolom: str) -> str:
        """What is stored in a cell, as its editor writes it."""
        model = self.ui.tabel.records
        row = model.row_of(kunci)
        if row is None:
            return ""
        satu, column = model.records[row], model.columns[model.column_of(kolom)]
        return "" if isinstance(satu, Judul) else (column.to_edit or column.to_text)(satu)

    def _publish(self, hasil: HasilUbah) -> None:
        self.page.publish(hasil.perubahan)

    def _on_refused(self, _kunci: object, _kolom: str, galat: GalatSakip) -> None:
        if self.alasan.cukup:
            self.show_refusal(galat)
        self.status_changed.emit()

    def show_refusal(self, galat: GalatSakip) -> None:
        """The text stays in its cell with the sentence; parts add a way out."""

    def _on_answered(self) -> None:
        """The reason is there: what waited for it is saved, and typing goes on."""
        tabel = self.ui.tabel
        tabel.setFocus(Qt.FocusReason.OtherFocusReason)
        tabel.records.retry_unsaved()
        self.status_changed.emit()

    def _on_pasted(self, tersimpan: int, dilewati: int) -> None:
        model = self.ui.tabel.records
        ditolak = [
            satu
            for satu in model.unsaved_cells
            if isinstance(model, RencanaModel) and not model.waits_at(self._index(*satu))
        ]
        if ditolak and not tersimpan:
            self.go_to_cell(*ditolak[0])
            self.ui.catatan.show_note(
                theme.KESALAHAN,
                self.tr(
                    "{n} dari {semua} isian ditolak, jadi belum ada yang tersimpan. Perbaiki sel "
                    "yang bertanda ✕, lalu semuanya tersimpan sekaligus; Esc melepas satu sel."
                ).format(n=len(ditolak), semua=model.unsaved_count),
            )
            return
        if not tersimpan and model.unsaved_count:
            return  # waits for its reason, and says so
        teks = self.tr("{n} isian ditempel").format(n=tersimpan)
        if dilewati:
            teks += self.tr(", {n} dilewati karena tidak dapat diisi").format(n=dilewati)
        self.ui.catatan.show_note(theme.CATATAN, f"{teks}.")

    def settle(self) -> bool:
        """Save what is open; what cannot be saved keeps the cursor."""
        tabel = self.ui.tabel
        if tabel.settle():
            return True
        self.go_to_cell(*tabel.records.unsaved_cells[0])
        return False

    # Undo

    def undo(self) -> None:
        """Write back what the last changed cell held: a version of its own, with its reason."""
        self._write_back(self._batal, self._ulang)

    def redo(self) -> None:
        """Ctrl+Y."""
        self._write_back(self._ulang, self._batal)

    def _write_back(self, dari: list[Ubahan], ke: list[Ubahan]) -> None:
        if self.ui.tabel.is_editing:
            return
        if not dari:
            self.ui.catatan.show_note(
                theme.CATATAN,
                self.tr("Tidak ada yang dibatalkan. Belum ada sel yang Anda ubah di bagian ini."),
            )
            return
        satu = dari[-1]
        try:
            if any(self._text_of(sel.kunci, sel.kolom) != sel.sesudah for sel in satu.sel):
                dari.pop()
                raise DataTidakSah("Sel itu sudah berubah lagi sejak Anda mengisinya.")
            hasil = self._save(
                [(sel.kunci, sel.kolom, sel.sebelum) for sel in satu.sel], self.alasan.require()
            )
        except GalatSakip as galat:
            self.ui.catatan.show_note(theme.KESALAHAN, str(galat))
            return
        dari.pop()
        balik = tuple(SelUbah(sel.kunci, sel.kolom, sel.sesudah, sel.sebelum) for sel in satu.sel)
        ke.append(Ubahan(satu.nama, balik))
        for sel in satu.sel:
            self._gema.pop((sel.kunci, sel.kolom), None)
        self._publish(hasil)
        self.go_to_cell(satu.sel[0].kunci, satu.sel[0].kolom)
        self.ui.catatan.show_note(
            theme.CATATAN,
            self.tr("{nama}: dikembalikan ke isi sebelumnya.").format(nama=satu.nama),
        )

    # Moving about

    def go_to_cell(self, kunci: Hashable, kolom: str) -> None:
        """Put cursor and focus on a cell; an unknown column is the row's first one to type in."""
        tabel = self.ui.tabel
        row = tabel.records.row_of(kunci)
        if row is None:
            return
        dikenal = [satu.kunci for satu in tabel.records.columns]
        nomor = dikenal.index(kolom) if kolom in dikenal else 1
        tabel.setFocus(Qt.FocusReason.OtherFocusReason)
        tabel.go_to(tabel.records.index(row, nomor))

    def _on_row(self) -> None:
        self.show_actions(self.current())
        self.status_changed.emit()

    def show_actions(self, satu: Any | None) -> None:  # noqa: ANN401 - the record of the part
        """Which buttons fit the row."""

    def show_history(self) -> None:
        """Every version of the row."""
        self._act(self.tindakan.show_history)

    def retire(self) -> None:
        """The row is no longer asked for from a day on."""
        self._act(self.tindakan.retire)

    def revive(self) -> None:
        """Take the row up again."""
        self._act(self.tindakan.revive)

    def _act(self, tindakan: Callable[[Indikator | Simpul], None]) -> None:
        satu = self.current()
        if satu is not None:
            tindakan(self.subject(satu))
        self.ui.tabel.setFocus()

    # Notes

    def _on_note(self, keadaan: Tampilan | None, teks: str) -> None:
        if keadaan is not None and teks:
            self.ui.catatan.show_note(keadaan, teks)
            return
        gema = self._echo_here() or self._gema_akhir
        if self.may_edit:
            petunjuk = "\n".join(filter(None, (teks, self.PETUNJUK)))
        else:
            petunjuk = "\n".join(filter(None, (self._why_not(), teks)))
        self.ui.catatan.petunjuk = petunjuk
        self.ui.catatan.show_note(theme.CATATAN if gema else None, gema)

    def _echo_here(self) -> str:
        """How the text typed into this cell was understood."""
        index = self.ui.tabel.currentIndex()
        if not index.isValid():
            return ""
        model = self.ui.tabel.records
        return self._gema.get((model.key_at(index.row()), model.columns[index.column()].kunci), "")

    def _why_not(self) -> str:
        return self.tr("Dibaca saja: {alasan} Ctrl+F mencari, Ctrl+C menyalin.").format(
            alasan=self.tindakan.why_not
        )

    # Findings beside the cells

    def findings(self, kode: str, kolom: str) -> list[Temuan]:
        """What stands out in a cell, the weightiest first."""
        semua = [satu for satu in self.temuan.get(kode, ()) if _is_at(satu, kolom, self._tahun)]
        return sorted(semua, key=lambda satu: _BERAT[satu.tingkat])

    def finding_state(self, kode: str, kolom: str) -> Tampilan | None:
        """Sign of the weightiest finding of a cell."""
        temuan = self.findings(kode, kolom)
        return _KEADAAN[temuan[0].tingkat] if temuan else None

    def finding_note(self, kode: str, kolom: str) -> str:
        """The sentences of a cell's findings."""
        return " ".join(f"{t.isi} {t.saran}".strip() for t in self.findings(kode, kolom))

    def state_at(self, kolom: str) -> Callable[[Any], Tampilan | None]:
        """The state of a column's cells: what stands out there."""
        return lambda satu: self.finding_state(satu.kode, kolom)

    def note_at(self, kolom: str, isi: str) -> Callable[[Any], str]:
        """The note of a column's cells: what stands out there, or what belongs there."""
        return lambda satu: self.finding_note(satu.kode, kolom) or isi


def stopped_text(satu: Indikator | Simpul) -> str:
    """``berhenti per 1 September 2025``, empty while it is in force."""
    pada = satu.berhenti_pada
    return "" if pada is None else f"berhenti per {tanggal_indonesia(pada)}"


def _is_at(temuan: Temuan, kolom: str, tahun: int) -> bool:
    """``target`` of a finding is the year's cell; ``pagu`` is the first one."""
    if kolom.startswith("target:") and temuan.kolom == f"target:{target_period(kolom, tahun)}":
        return True
    return temuan.kolom == kolom or (temuan.kolom, kolom) in {
        ("target", "target:tahun"),
        ("pagu", "pagu_murni"),
    }


def _by_code(temuan: Iterable[tuple[str, Temuan]]) -> dict[str, tuple[Temuan, ...]]:
    hasil: dict[str, tuple[Temuan, ...]] = {}
    for kode, satu in temuan:
        hasil[kode] = (*hasil.get(kode, ()), satu)
    return hasil
