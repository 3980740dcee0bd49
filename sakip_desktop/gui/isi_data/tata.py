"""Where things stand on the page: the widths of the columns, and whose the height is.

What is typed into is seen without scrolling on a screen of 1366×768: columns shrink between two
widths, and where that does not do, those that the note or the panel repeats are left out.  Where
both tables do not fit below each other, the one that is not worked in is folded to its heading.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt

from sakip_desktop.gui import theme
from sakip_desktop.gui.delegates import LEBAR_TANDA
from sakip_desktop.gui.entry_table import EntryTable
from sakip_desktop.gui.forms.ui_isi_data import Ui_IsiDataPage
from sakip_desktop.gui.models import Column

PENDEK = 440
"""A page lower than that (1366×768 at 150 %) spares what stands around the tables."""

_LIPAT = 720  # a lower page has no room for two tables below each other
_BARIS_RENDAH = 2  # lines of a row on such a page, at most
_TANPA_BATAS = 16777215  # Qt's own largest size
_BAGIAN_ANGGARAN = 0.32  # of the height, at most

TERKECIL_ANGKA: Mapping[str, int] = {
    "indikator": 142,
    "bulan": 64,
    "satuan": 60,
    "target": 95,
    "sebelumnya": 64,
    "tahun_lalu": 56,
    "pembilang": 84,
    "penyebut": 78,
    "nilai": 74,
    "capaian": 84,
    "keterangan": 90,
    "bukti": 48,
    "penjelasan": 82,
    "kendala": 67,
    "upaya": 66,
}
TERKECIL_UANG: Mapping[str, int] = {
    "simpul": 150,
    "pagu": 108,
    "sampai_lalu": 108,
    "nilai": 108,
    "sampai": 108,
    "serapan": 68,
    "keterangan": 92,
    "penjelasan": 92,
}
_KATA_TERLEBAR = 160  # an office may give a class a name of forty letters
_TEPI_KATA = 8  # around a text, with the line between the cells
_MUNDUR = ("keterangan", "bukti", "sebelumnya", "tahun_lalu")  # the first that give up their room


def without_room(
    columns: Collection[str], room: int, terkecil: Mapping[str, int]
) -> frozenset[str]:
    """Columns that are left out so that the others fit."""
    hilang: set[str] = set()
    for kunci in _MUNDUR:
        perlu = sum(terkecil.get(satu, 0) for satu in columns if satu not in hilang)
        if perlu > room and kunci in columns:
            hilang.add(kunci)
    return frozenset(hilang)


def widths(
    columns: Mapping[int, Column[Any]], room: int, terkecil: Mapping[str, int]
) -> dict[int, int]:
    """Widths of the columns that are shown, by their numbers: all of the room, if it suffices.

    Between its least and its usual width each gets the same part; what is left over goes to the
    columns in which sentences are written.
    """
    kecil = {nomor: terkecil.get(satu.kunci, satu.lebar) for nomor, satu in columns.items()}
    biasa = {nomor: max(kecil[nomor], satu.lebar) for nomor, satu in columns.items()}
    lebih = room - sum(kecil.values())
    ruang = sum(biasa.values()) - sum(kecil.values())
    bagian = min(1.0, max(0.0, lebih / ruang)) if ruang else 0.0
    hasil = {nomor: satu + int((biasa[nomor] - satu) * bagian) for nomor, satu in kecil.items()}
    kalimat = [nomor for nomor, satu in columns.items() if satu.panjang]
    sisa = room - sum(hasil.values())
    if sisa > 0 and kalimat:
        for nomor in kalimat:
            hasil[nomor] += sisa // len(kalimat)
        hasil[kalimat[-1]] += sisa % len(kalimat)
    return hasil


class LebarKolom:
    """Gives a table its columns and their widths whenever its room changes."""

    def __init__(self, tabel: EntryTable, terkecil: Mapping[str, int]) -> None:
        self._tabel, self._asal, self._terkecil = tabel, terkecil, dict(terkecil)
        self._tak_terpakai: frozenset[str] | None = None
        tabel.widths_for = self._widths

    def fit_words(self, kunci: str, kata: Iterable[str]) -> None:
        """A column never gets narrower than the longest of these, beside its sign."""
        ukuran = self._tabel.fontMetrics()
        perlu = max(map(ukuran.horizontalAdvance, kata), default=0) + LEBAR_TANDA + _TEPI_KATA
        lebar = max(self._asal[kunci], min(perlu, _KATA_TERLEBAR))
        if self._terkecil[kunci] != lebar:
            self._terkecil[kunci] = lebar
            self._tak_terpakai = None  # the others share what is left

    def show(self, tak_terpakai: frozenset[str] = frozenset()) -> None:
        """Show the columns that are of use; the room decides about the rest."""
        if tak_terpakai == self._tak_terpakai:
            return
        self._tak_terpakai = tak_terpakai
        columns = self._tabel.records.columns
        self._tabel.hide_columns({n for n, s in enumerate(columns) if s.kunci in tak_terpakai})

    def _widths(self, room: int) -> dict[int, int]:
        """Asked by the table; what has no room is hidden."""
        tak = self._tak_terpakai or frozenset()
        columns = self._tabel.records.columns
        dipakai = [satu.kunci for satu in columns if satu.kunci not in tak]
        hilang = tak | without_room(dipakai, room, self._terkecil)
        for nomor, satu in enumerate(columns):
            if self._tabel.isColumnHidden(nomor) != (satu.kunci in hilang):
                self._tabel.setColumnHidden(nomor, satu.kunci in hilang)
        tampak = {n: satu for n, satu in enumerate(columns) if satu.kunci not in hilang}
        return widths(tampak, room, self._terkecil)


def pack(ui: Ui_IsiDataPage, tinggi: int) -> None:
    """Where there is little room, what stands around the tables is packed closer."""
    pendek = tinggi < PENDEK
    jarak = theme.JARAK // 2 if pendek else theme.JARAK
    ui.susunan_1.setContentsMargins(theme.JARAK, jarak, theme.JARAK, jarak)
    ui.susunan_1.setSpacing(jarak)
    ui.label_tenggat.setVisible(not pendek)
    for satu in (ui.tabel_indikator, ui.tabel_anggaran):
        _limit_rows(satu, low=tinggi < _LIPAT)


def _limit_rows(tabel: EntryTable, *, low: bool) -> None:
    """On a low page rows have two lines, so that many are seen; the panel says all they hold."""
    kepala = tabel.verticalHeader()
    rendah = _BARIS_RENDAH * tabel.fontMetrics().lineSpacing() + theme.JARAK // 2
    tertinggi = rendah if low else _TANPA_BATAS
    if kepala.maximumSectionSize() != tertinggi:
        tabel.rapat = low
        kepala.setMinimumSectionSize(tabel.fontMetrics().height())
        kepala.setMaximumSectionSize(tertinggi)
        tabel.fit_rows()


def share(ui: Ui_IsiDataPage, aktif: EntryTable, tinggi: int) -> None:
    """Who gets the height of a page so high.

    The budget gets what its lines need, at most its part or what figures leave.  Where that is
    little, the table that is not worked in is folded.
    """
    angka, uang, seluruh = ui.tabel_indikator, ui.tabel_anggaran, ui.pembagi.height()
    berdua = not ui.bagian_anggaran.isHidden() and not ui.bagian_indikator.isHidden()
    if berdua:
        seluruh -= ui.pembagi.handleWidth()  # Qt would take it from both
    judul = ui.judul_anggaran.sizeHint().height() + ui.susunan_4.spacing()
    perlu = _height_of(uang) + judul
    lipat = berdua and tinggi < _LIPAT and _height_of(angka) + perlu > seluruh - theme.JARAK
    ui.judul_indikator.setVisible(lipat and aktif is uang)
    for satu in (angka, uang):
        # Folded, not hidden: Tab still comes to it.
        satu.setMaximumHeight(0 if lipat and satu is not aktif else _TANPA_BATAS)
        satu.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if lipat and satu is not aktif
            else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
    if lipat:
        bawah = judul if aktif is angka else seluruh - judul
    else:
        sisa = seluruh - _height_of(angka)
        bawah = min(perlu, max(int(seluruh * _BAGIAN_ANGGARAN), sisa))
    ui.pembagi.setSizes([seluruh - bawah, bawah])


def is_folded(tabel: EntryTable) -> bool:
    """Whether only the heading of a table is seen."""
    return tabel.maximumHeight() == 0


def _height_of(tabel: EntryTable) -> int:
    """What all lines need, with the header and the bar below them."""
    bilah = 2 * tabel.frameWidth()
    if tabel.horizontalScrollBar().isVisible():
        bilah += tabel.horizontalScrollBar().sizeHint().height()
    return tabel.verticalHeader().length() + tabel.horizontalHeader().sizeHint().height() + bilah


def unfold(ui: Ui_IsiDataPage) -> None:
    """Somebody moves the divider: both tables are seen."""
    ui.judul_indikator.hide()
    for satu in (ui.tabel_indikator, ui.tabel_anggaran):
        satu.setMaximumHeight(_TANPA_BATAS)
        satu.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
