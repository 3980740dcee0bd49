"""Taking back what was typed into a form, by its name, and bringing it again."""

from contextlib import suppress

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.laporan import Formulir
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.gui import theme
from sakip_desktop.gui.formulir_indikator import first_input
from sakip_desktop.gui.isi_data.papan import PapanFormulir
from sakip_desktop.gui.texts import plain_tooltip
from sakip_desktop.services.pembatalan import undo, undoable

Tindak = tuple[int, str]
"""Number of an entry of the journal, and what it is called."""


class BatalFormulir:
    """What Ctrl+Z would take back and Ctrl+Y bring again, in the form of the page.

    Attributes:
        nama: what Ctrl+Z would take back; empty when there is nothing, or it is not known yet.
        lama: it must be asked for anew.
    """

    def __init__(self, papan: PapanFormulir) -> None:
        self.papan, self.page, self.isi = papan, papan.page, papan.isi
        self.lama = True
        self._batal: Tindak | None = None
        self._ulang: list[Tindak] = []  # undone entries

    @property
    def nama(self) -> str:
        """What Ctrl+Z would take back."""
        return self._batal[1] if self._batal else ""

    def forget(self) -> None:
        """Another form is shown."""
        self._ulang.clear()
        self._batal = None

    def saved(self, perubahan: Perubahan, nama: str) -> None:
        """Something was saved: it is what would be taken back."""
        if perubahan.jurnal_urut is not None:
            self._batal, self.lama = (perubahan.jurnal_urut, nama), False
        self._ulang.clear()
        self._show_names()

    def ask(self) -> None:
        """What would be taken back, asked of the journal."""
        formulir = self.isi.formulir
        self.lama, self._batal = False, None
        if formulir is not None and not formulir.kunci and not self.isi.bagian:
            with suppress(GalatSakip):  # Ctrl+Z will say why
                self._batal = self._undoable(formulir)
        self._show_names()

    def _undoable(self, formulir: Formulir) -> Tindak | None:
        page = self.page
        return undoable(page.ctx, formulir.unit.id, formulir.periode, sebagai=page.peran)

    def _show_names(self) -> None:
        """The names of undo and redo, in the menus and where the pointer rests."""
        tr, batal = self.page.tr, self.nama
        ulang = self._ulang[-1][1] if self._ulang else ""
        for tabel in self.papan.tabel:
            tabel.batalkan, tabel.ulangi = batal, ulang
        teks = [tr("Batalkan: {apa} (Ctrl+Z)").format(apa=batal)] if batal else []
        if ulang:
            teks.append(tr("Ulangi: {apa} (Ctrl+Y)").format(apa=ulang))
        teks.append(tr("Tempel, isi ke bawah, isi sekaligus, cari (Alt+B)"))
        self.papan.ui.tombol_ubah.setToolTip(plain_tooltip("\n".join(teks)))

    def undo(self) -> None:
        """Take back my last entry in this form."""
        formulir = self.isi.formulir
        if formulir is None or self.papan.aktif.is_editing:
            return
        hasil = self._undoable(formulir)
        if hasil is None:
            alasan = formulir.kunci or self.page.tr(
                "Belum ada isian Anda yang dapat dibatalkan di sini."
            )
            self.papan.ui.catatan.show_note(
                theme.TERKUNCI if formulir.kunci else theme.CATATAN,
                self.page.tr("Tidak ada yang dibatalkan. {alasan}").format(alasan=alasan),
            )
            return
        urut = self._take_back(hasil[0])
        if urut is not None:
            self._ulang.append((urut, hasil[1]))
            self._show_names()

    def redo(self) -> None:
        """Ctrl+Y: bring back what was undone last."""
        if self._ulang and not self.papan.aktif.is_editing:
            self._take_back(self._ulang.pop()[0])
            self._show_names()

    def _take_back(self, urut: int) -> int | None:
        """Undo an entry of the journal and go to its cell; the number of the undo."""
        sebelum = self.isi.formulir
        try:
            perubahan = undo(self.page.ctx, urut, sebagai=self.page.peran)
        except GalatSakip as galat:
            self.papan.ui.catatan.show_note(theme.KESALAHAN, str(galat))
            return None
        self.isi.gema.clear()
        self.page.publish(perubahan)
        if sebelum is not None and self.isi.formulir is not None:
            self._jump_to_change(sebelum, self.isi.formulir)
        self.ask()
        self.page.status_changed.emit()
        self.papan.ui.catatan.show_note(theme.CATATAN, f"{perubahan.label}.")
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
                    first_input(baru.indikator),
                )
                kunci = baru.indikator.id, baru.realisasi.periode
                self.papan.jump(self.papan.ui.tabel_indikator, kunci, kolom)
                return
        for awal, kini in zip(sebelum.anggaran, sesudah.anggaran, strict=True):
            if awal.versi != kini.versi:
                kolom = "nilai" if awal.penjelasan == kini.penjelasan else "penjelasan"
                self.papan.jump(self.papan.ui.tabel_anggaran, kini.simpul.id, kolom)
                return
