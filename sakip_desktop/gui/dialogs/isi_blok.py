"""Several cells at once, looked at before they are saved: a pasted block, one text for many."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.gui.blok import RencanaBlok, SelBlok
from sakip_desktop.gui.forms.ui_isi_sekaligus import Ui_IsiSekaligusDialog
from sakip_desktop.gui.forms.ui_pratinjau_blok import Ui_PratinjauBlokDialog
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.theme import BELUM_JELAS, TERKUNCI, TERSIMPAN, Tampilan

MASUK = Tampilan("✓", "Masuk", TERSIMPAN.tinta, TERSIMPAN.latar)
DILEWATI = Tampilan("⊘", "Dilewati", TERKUNCI.tinta, TERKUNCI.latar)
Sel = tuple[int, SelBlok]
"""A cell with its number, which is its key."""


def _state(satu: Sel) -> Tampilan:
    if satu[1].alasan:
        return DILEWATI
    return BELUM_JELAS if satu[1].belum_jelas else MASUK


def _words(satu: Sel) -> str:
    if satu[1].alasan:
        return f"{DILEWATI.kata}: {satu[1].alasan}"
    kata = _state(satu).kata
    return f"{kata} · {satu[1].gema}" if satu[1].gema else kata


def _unclear_text(banyak: int) -> str:
    """What is stored as it is written, for the sentence of what goes in."""
    return f"{banyak} tersimpan seperti tertulis karena belum jelas, " if banyak else ""


def make_model(parent: QWidget) -> RecordTableModel[Sel]:
    """What goes where: old, new, and why not."""
    kolom: tuple[Column[Sel], ...] = (
        Column(kunci="baris", judul="Baris", to_text=lambda s: s[1].baris, lebar=220),
        Column(kunci="kolom", judul="Kolom", to_text=lambda s: s[1].kolom, lebar=112),
        Column(kunci="lama", judul="Isi sekarang", to_text=lambda s: s[1].lama or "–", lebar=128),
        Column(kunci="baru", judul="Menjadi", to_text=lambda s: s[1].baru, lebar=160),
        Column(kunci="keterangan", judul="Keterangan", to_text=_words, tampilan=_state),
    )
    return RecordTableModel(kolom, lambda satu: satu[0], parent=parent)


def _show(tabel: RecordTable, sel: Sequence[SelBlok]) -> None:
    """Cells in the order of the block."""
    tabel.records.set_records(enumerate(sel))
    select_first(tabel)


class PratinjauBlokDialog(QDialog):
    """What a pasted block would do to the form; taken or left as a whole."""

    def __init__(self, rencana: RencanaBlok, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PratinjauBlokDialog()
        self.ui.setupUi(self)
        prepare(self.ui.tabel)
        self.ui.tabel.show_model(make_model(self))
        _show(self.ui.tabel, rencana.sel)
        masuk, ragu = len(rencana.masuk), rencana.belum_jelas
        self.ui.label_judul.setText(self.tr("Salinan ini tidak pas dengan tabelnya"))
        self.ui.label_beda.setText(" ".join(rencana.beda))
        self.ui.label_ringkas.setText(
            self.tr(
                "{masuk} isian akan ditempel, {ragu}{lewat} dilewati. Sel kosong di salinan tidak "
                "menghapus isian. Ctrl+Z membatalkan semuanya sekaligus."
            ).format(masuk=masuk - ragu, ragu=_unclear_text(ragu), lewat=rencana.dilewati)
        )
        self.ui.tombol_lanjut.setText(
            self.tr("Tempel {n} isian").format(n=masuk)
            if not ragu
            else self.tr("Tempel {n} isian, {ragu} belum jelas").format(n=masuk, ragu=ragu)
        )
        self.ui.tombol_lanjut.setEnabled(bool(masuk))
        self.ui.tombol_lanjut.clicked.connect(self.accept)
        self.ui.tombol_batal.clicked.connect(self.reject)
        (self.ui.tombol_lanjut if masuk else self.ui.tombol_batal).setFocus()


def confirm_block(rencana: RencanaBlok, parent: QWidget | None = None) -> bool:
    """Show what would go where; True when it is taken."""
    return bool(PratinjauBlokDialog(rencana, parent).exec())


class IsiSekaligusDialog(QDialog):
    """One text for many lines: typed, looked at, and taken as a whole.

    Attributes:
        sel: what it would do now.
    """

    def __init__(
        self,
        kolom: Sequence[tuple[str, str]],
        baris: Sequence[tuple[str, Sequence[int]]],
        rencana: Callable[[Sequence[int], str, str, bool], list[SelBlok]],
        parent: QWidget | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            kolom: key and title of what can be filled, the first being proposed.
            baris: words and rows to choose from, the first being proposed.
            rencana: what a text would do to rows: rows, column, text, whether to write over.
            parent: the page.
        """
        super().__init__(parent)
        self.ui = Ui_IsiSekaligusDialog()
        self.ui.setupUi(self)
        self._rencana = rencana
        self._baris = [rows for _kata, rows in baris]
        self.sel: list[SelBlok] = []
        for kunci, judul in kolom:
            self.ui.kolom.addItem(judul, kunci)
        for kata, _rows in baris:
            self.ui.baris.addItem(kata)
        prepare(self.ui.tabel)
        self.ui.tabel.show_model(make_model(self))
        for ubah in (
            self.ui.kolom.currentIndexChanged,
            self.ui.baris.currentIndexChanged,
            self.ui.isi.textChanged,
            self.ui.ganti.toggled,
        ):
            ubah.connect(self._on_changed)
        self.ui.tombol_lanjut.clicked.connect(self.accept)
        self.ui.tombol_batal.clicked.connect(self.reject)
        self._on_changed()
        self.ui.isi.setFocus()

    @property
    def kolom(self) -> str:
        """Key of what is filled."""
        return str(self.ui.kolom.currentData())

    @property
    def teks(self) -> str:
        """The text, without blanks around it."""
        return self.ui.isi.toPlainText().strip()

    def _on_changed(self) -> None:
        rows = self._baris[self.ui.baris.currentIndex()]
        self.sel = self._rencana(rows, self.kolom, self.teks, self.ui.ganti.isChecked())
        _show(self.ui.tabel, self.sel)
        masuk = sum(not satu.alasan for satu in self.sel)
        ragu = sum(satu.belum_jelas for satu in self.sel)
        lewat = len(self.sel) - masuk
        self.ui.tombol_lanjut.setText(self.tr("Isi {n} baris").format(n=masuk))
        self.ui.tombol_lanjut.setEnabled(bool(masuk))
        self.ui.label_ringkas.setText(
            self.tr(
                "{masuk} baris akan diisi, {ragu}{lewat} dilewati. "
                "Ctrl+Z membatalkan semuanya sekaligus."
            ).format(masuk=masuk - ragu, ragu=_unclear_text(ragu), lewat=lewat)
            if self.teks
            else self.tr("Tulis isinya; di bawah ini lalu tampak apa yang akan berubah.")
        )
