"""Kelengkapan: units × months of a year, and what stands in the form of the chosen cell."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from sakip_desktop.domain.angka import format_figur, format_rupiah
from sakip_desktop.domain.gambaran import (
    BarisKelengkapan,
    IsiFormulir,
    KisiKelengkapan,
    SelKelengkapan,
)
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.masa_isi import SETELAH_TENGGAT
from sakip_desktop.domain.periode import (
    NAMA_BULAN,
    ROMAWI,
    JenisPeriode,
    Periode,
    bulan,
    tanggal_indonesia,
)
from sakip_desktop.gui import theme
from sakip_desktop.gui.delegates import CellDelegate
from sakip_desktop.gui.forms.ui_rekap_kelengkapan import Ui_KelengkapanBagian
from sakip_desktop.gui.formulir_indikator import heading_of
from sakip_desktop.gui.giliran_text import fit_height, prepare, select_first
from sakip_desktop.gui.models import JUDUL_ROLE, TAMPILAN_ROLE, Column, Rata, RecordTableModel
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.rekap.bagian import BagianRekap, ModelTetap, way_to_form
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services import gambaran

Index = QModelIndex | QPersistentModelIndex

DIKIRIM = Tampilan("✓", "dikirim", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
TERLAMBAT = Tampilan("»", "terlambat", theme.TERLAMBAT.tinta, theme.TERLAMBAT.latar)
KURANG = Tampilan("!", "kurang", theme.KESALAHAN.tinta, theme.KESALAHAN.latar)
KEMBALI = Tampilan("↩", "kembali", theme.DIKEMBALIKAN.tinta, theme.DIKEMBALIKAN.latar)
LEWAT = Tampilan("✕", "lewat", theme.KESALAHAN.tinta, theme.KESALAHAN.latar)
DIISI = Tampilan("●", "diisi", theme.CATATAN.tinta, theme.CATATAN.latar)
KOSONG = Tampilan("□", "kosong", theme.BELUM_DIISI.tinta, theme.BELUM_DIISI.latar)
BELUM = Tampilan("○", "belum", theme.BELUM_DIISI.tinta, theme.BELUM_DIISI.latar)
NANTI = Tampilan("·", "nanti", theme.TINTA_REDUP, theme.KERTAS)
_ARTI = (
    (DIKIRIM, "dikirim tepat waktu"),
    (TERLAMBAT, "dikirim terlambat"),
    (KURANG, "dikirim, isian kurang"),
    (KEMBALI, "dikembalikan"),
    (LEWAT, "lewat tenggat"),
    (DIISI, "sedang diisi"),
    (KOSONG, "belum diisi"),
    (BELUM, "belum dibagikan"),
    (NANTI, "belum dimulai"),
)
_LEBAR_BULAN = 55
_TINGGI = 40
_TINGGI_LEGA = 400  # from here on the grid gives nothing to the form below
_BAGIAN_KISI = 1.6  # of what other tables may take of a page
_ISI = {
    Keadaan.BELUM_DIISI: theme.BELUM_DIISI,
    Keadaan.BELUM_JELAS: theme.BELUM_JELAS,
    Keadaan.TIDAK_DIUKUR: theme.TIDAK_DIUKUR,
    Keadaan.TIDAK_DAPAT_DIPENUHI: theme.TIDAK_DAPAT_DIPENUHI,
    Keadaan.TERISI: Tampilan("✓", "Terisi", theme.TERCAPAI.tinta, theme.TERCAPAI.latar),
}


# --- one cell in words ---------------------------------------------------------------------------


def cell_state(sel: SelKelengkapan) -> Tampilan | None:
    """Sign, word and colours of a cell; None where nothing is asked.

    What is sent and incomplete does not look good.
    """
    if not sel.diminta:
        return None
    match sel.langkah:
        case KeadaanLangkah.SELESAI if not sel.lengkap:
            return KURANG
        case KeadaanLangkah.SELESAI:
            return TERLAMBAT if sel.terlambat else DIKIRIM
        case KeadaanLangkah.DIKEMBALIKAN:
            return KEMBALI
        case KeadaanLangkah.TERBUKA if sel.terlambat:
            return LEWAT
        case KeadaanLangkah.TERBUKA:
            return DIISI if sel.terisi or sel.anggaran_terisi else KOSONG
        case KeadaanLangkah.MENUNGGU:
            return LEWAT if sel.terlambat else BELUM
        case _:
            return NANTI


def meaning_of(sel: SelKelengkapan) -> str:
    """What the state of a cell means, in a few words."""
    rupa = cell_state(sel)
    return next((arti for satu, arti in _ARTI if satu is rupa), "tidak ada yang diminta")


def cell_text(sel: SelKelengkapan) -> str:
    """``9/11`` and the word below; of a unit that has only a budget, its lines."""
    rupa = cell_state(sel)
    if rupa is None:
        return ""
    if sel.seharusnya:
        return f"{sel.terisi}/{sel.seharusnya}\n{rupa.kata}"
    return f"{sel.anggaran_terisi}/{sel.anggaran_seharusnya}\n{rupa.kata}"


@dataclass(frozen=True, slots=True)
class BarisKisi:
    """A line of the grid: a unit, or all of them together."""

    unit: BarisKelengkapan | None
    kisi: KisiKelengkapan

    @property
    def kunci(self) -> str:
        """Id of the unit; empty for all."""
        return "" if self.unit is None else self.unit.unit.id

    @property
    def nama(self) -> str:
        """What stands in the first column."""
        return "Seluruh kantor" if self.unit is None else self.unit.unit.nama

    def cell(self, ke: int) -> SelKelengkapan | None:
        """The cell of a month (1 to 12); None for the line of all units."""
        return None if self.unit is None else self.unit.sel[ke - 1]

    def text(self, ke: int) -> str:
        """What the cell of a month shows."""
        sel = self.cell(ke)
        if sel is not None:
            return cell_text(sel)
        semua = self.kisi.month(ke)
        if not semua:
            return ""
        terisi, seharusnya = _counts(semua)
        return f"{terisi}/{seharusnya}\n{sum(s.terkirim for s in semua)}/{len(semua)} unit"

    def state(self, ke: int) -> Tampilan | None:
        """How the cell of a month looks."""
        sel = self.cell(ke)
        if sel is not None:
            return cell_state(sel)
        semua = self.kisi.month(ke)
        if not semua:
            return None
        if all(satu.terkirim for satu in semua):
            return DIKIRIM if all(satu.lengkap for satu in semua) else KURANG
        return NANTI if all(satu.langkah is None for satu in semua) else BELUM

    def sentence(self, ke: int) -> str:
        """The cell in a sentence, for the tooltip and assistive programs."""
        sel = self.cell(ke)
        nama = bulan(self.kisi.tahun, ke).label
        if sel is None:
            semua = self.kisi.month(ke)
            kirim = sum(satu.terkirim for satu in semua)
            return f"{nama}: {kirim} dari {len(semua)} unit sudah mengirim."
        return f"{self.nama}, {nama}: {meaning_of(sel)}. {filled_text(sel)}."


def _counts(semua: tuple[SelKelengkapan, ...]) -> tuple[int, int]:
    """Figures that are there and asked for; where none is asked, the lines of the budget."""
    if any(satu.seharusnya for satu in semua):
        return sum(satu.terisi for satu in semua), sum(satu.seharusnya for satu in semua)
    return (
        sum(satu.anggaran_terisi for satu in semua),
        sum(satu.anggaran_seharusnya for satu in semua),
    )


def filled_text(sel: SelKelengkapan) -> str:
    """``9 dari 11 angka kinerja dan 3 dari 3 anggaran terisi``."""
    bagian = [
        f"{terisi} dari {seharusnya} {apa}"
        for terisi, seharusnya, apa in (
            (sel.terisi, sel.seharusnya, "angka kinerja"),
            (sel.anggaran_terisi, sel.anggaran_seharusnya, "anggaran"),
        )
        if seharusnya
    ]
    return f"{' dan '.join(bagian)} terisi" if bagian else "Tidak ada yang diminta"


def make_model() -> RecordTableModel[BarisKisi]:
    """Twelve months beside the units; the last month of a triwulan says so."""
    columns: list[Column[BarisKisi]] = [
        Column(kunci="unit", judul="Unit", to_text=lambda satu: satu.nama)
    ]
    for ke, nama in enumerate(NAMA_BULAN, 1):
        judul = nama[:3] if ke % 3 else f"{nama[:3]}\nTW {ROMAWI[ke // 3 - 1]}"
        columns.append(
            Column(
                kunci=f"b{ke}",
                judul=judul,
                to_text=partial(BarisKisi.text, ke=ke),
                tampilan=partial(BarisKisi.state, ke=ke),
                catatan=partial(BarisKisi.sentence, ke=ke),
                lebar=_LEBAR_BULAN,
            )
        )
    return ModelTetap(columns, lambda satu: satu.kunci)


def make_isi_model(page: Page) -> RecordTableModel[IsiFormulir]:
    """What stands in a form: figure or rupiah, state, who and when."""
    columns: tuple[Column[IsiFormulir], ...] = (
        Column(kunci="apa", judul="Indikator atau anggaran", to_text=_what),
        Column(kunci="isi", judul="Isi", to_text=_value, rata=Rata.KANAN, lebar=116),
        Column(
            kunci="keadaan",
            judul="Keadaan",
            to_text=lambda satu: _ISI[satu.keadaan].kata,
            tampilan=lambda satu: _ISI[satu.keadaan],
            lebar=128,
        ),
        Column(kunci="oleh", judul="Diisi oleh", to_text=lambda satu: satu.oleh, lebar=168),
        Column(
            kunci="pada",
            judul="Pada",
            to_text=lambda satu: "" if satu.pada is None else page.ctx.waktu(satu.pada),
            tampilan=lambda satu: theme.TERLAMBAT if satu.terlambat else None,
            catatan=lambda satu: f"{SETELAH_TENGGAT.capitalize()}." if satu.terlambat else "",
            nilai=lambda satu: (
                None if satu.pada is None else page.ctx.local(satu.pada).replace(tzinfo=None)
            ),
            lebar=140,
        ),
    )
    return RecordTableModel(columns, _isi_key)


def _isi_key(satu: IsiFormulir) -> tuple[str, str]:
    if satu.indikator is not None:
        return "indikator", satu.indikator.id
    return "anggaran", "" if satu.simpul is None else satu.simpul.id


def _what(satu: IsiFormulir) -> str:
    if satu.indikator is not None:
        return f"{satu.indikator.kode}  {satu.indikator.nama}"
    return "" if satu.simpul is None else f"Anggaran {heading_of(satu.simpul)}"


def _value(satu: IsiFormulir) -> str:
    if satu.indikator is None:
        return "" if satu.rupiah is None else format_rupiah(satu.rupiah)
    if satu.figur is None:
        return ""
    if satu.figur.keadaan is Keadaan.BELUM_JELAS:
        return satu.figur.belum_terbaca
    return "" if satu.figur.nilai is None else format_figur(satu.indikator, satu.figur.nilai)


class KisiDelegate(CellDelegate):
    """Two lines in a narrow cell: sign and count, the word below; a line after each triwulan."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines, more where the name of the unit needs them."""
        if index.column():
            return QSize(_LEBAR_BULAN, _TINGGI)
        return super().sizeHint(option, index).expandedTo(QSize(0, _TINGGI))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Like every other cell, but in two lines."""
        if not index.column() or index.data(JUDUL_ROLE):
            super().paint(painter, option, index)
            return
        tampilan = index.data(TAMPILAN_ROLE)
        painter.save()
        if isinstance(tampilan, Tampilan):
            _paint_state(painter, option, index, tampilan)
        else:
            painter.fillRect(option.rect, QColor(theme.KERTAS_REDUP))
        if index.column() % 3 == 0:
            painter.setPen(QPen(QColor(theme.GARIS_KUAT), 1))
            painter.drawLine(option.rect.topRight(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.AKSEN), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()


def _paint_state(
    painter: QPainter, option: QStyleOptionViewItem, index: Index, tampilan: Tampilan
) -> None:
    dipilih = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.fillRect(option.rect, QColor(theme.AKSEN_MUDA if dipilih else tampilan.latar))
    angka, _, kata = str(index.data(Qt.ItemDataRole.DisplayRole)).partition("\n")
    tengah = Qt.AlignmentFlag.AlignHCenter
    atas = QRect(option.rect)
    atas.setTop(atas.center().y() - 17)
    atas.setHeight(18)
    bawah = atas.translated(0, 17)
    painter.setFont(option.font)
    painter.setPen(QColor(tampilan.tinta))
    painter.drawText(atas, tengah | Qt.AlignmentFlag.AlignVCenter, f"{tampilan.tanda} {angka}")
    kecil = QFont(option.font)
    kecil.setPointSizeF(option.font.pointSizeF() * 0.82)
    painter.setFont(kecil)
    painter.drawText(bawah, tengah | Qt.AlignmentFlag.AlignVCenter, kata)


# --- the part ------------------------------------------------------------------------------------


class KelengkapanBagian(BagianRekap):
    """The grid above, what stands in the chosen form below, who handed it on beside it."""

    PANDUAN = "Kelengkapan"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_KelengkapanBagian()
        self.ui.setupUi(self)
        self._sel: SelKelengkapan | None = None
        self._unit = ""
        kisi = self.ui.tabel_kisi
        kisi.show_model(make_model())
        kisi.setItemDelegate(KisiDelegate(kisi))
        kisi.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        kisi.setTabKeyNavigation(False)
        kisi.selectionModel().currentChanged.connect(self._on_cell)
        kisi.activated.connect(lambda _index: self.open_form())
        isi = self.ui.tabel_isi
        isi.show_model(make_isi_model(page))
        prepare(isi)
        isi.activated.connect(lambda _index: self._open_indikator())
        self.ui.tombol_formulir.clicked.connect(self.open_form)
        self.ui.label_tanda.setText(
            "   ".join(f"{rupa.tanda} {rupa.kata}" for rupa, _ in _ARTI if rupa is not NANTI)
        )
        self.ui.label_tanda.setToolTip(
            "\n".join(f"{rupa.tanda} {rupa.kata}: {arti}" for rupa, arti in _ARTI)
        )
        self.setFocusProxy(kisi)

    # What is shown

    def load(self) -> None:
        """The year's grid; the cursor begins at the period of the page."""
        kisi = gambaran.kisi_kelengkapan(self.ctx, self.periode.tahun)
        tabel = self.ui.tabel_kisi
        tabel.records.set_records(
            [*(BarisKisi(satu, kisi) for satu in kisi.baris), BarisKisi(None, kisi)]
        )
        self.ui.label_kisi.setText(
            self.tr("Isian tiap unit tahun {tahun}").format(tahun=kisi.tahun)
        )
        self._fit()
        here = tabel.currentIndex()
        if not here.isValid() or here.column() == 0:
            tabel.setCurrentIndex(tabel.records.index(0, self.periode.bulan_akhir))
        self._on_cell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The grid keeps its rows in sight as long as something is left for the form below."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        tabel = self.ui.tabel_kisi
        fit_height(tabel, int(_BAGIAN_KISI * self.height()))
        if self.height() > _TINGGI_LEGA:
            tabel.setMinimumHeight(tabel.maximumHeight())

    def _on_cell(self) -> None:
        """The form of the cell under the cursor."""
        satu = self.ui.tabel_kisi.chosen(BarisKisi)
        ke = self.ui.tabel_kisi.currentIndex().column()
        self._sel = satu.cell(ke) if satu is not None and ke > 0 else None
        self._unit = "" if satu is None else satu.nama
        sel = self._sel
        isi: tuple[IsiFormulir, ...] = ()
        if sel is not None and sel.diminta:
            isi = gambaran.isi_formulir(self.ctx, sel.unit_id, sel.bulan)
            judul = self.tr("Isi formulir {unit}, {bulan}")
            self.ui.label_isi.setText(judul.format(unit=self._unit, bulan=sel.bulan.label))
        elif sel is not None:
            self.ui.label_isi.setText(
                self.tr("{unit}, {bulan}: tidak ada yang diminta").format(
                    unit=self._unit, bulan=sel.bulan.label
                )
            )
        else:
            self.ui.label_isi.setText(self.tr("Pilih satu unit dan bulan untuk melihat isinya"))
        self.ui.tabel_isi.records.set_records(isi)
        select_first(self.ui.tabel_isi)
        jalan = self._way() is not None
        self.ui.tombol_formulir.setVisible(jalan)
        self.ui.label_jalan.setText(self.tr("Enter membuka formulirnya") if jalan else "")
        self.status_changed.emit()

    def _way(self) -> object:
        sel = self._sel
        if sel is None or not sel.diminta:
            return None
        return way_to_form(self.ctx, sel.unit_id, sel.formulir)

    # Going on

    def open_form(self) -> None:
        """To the unit's form; who may not see it there reads what stands in it below."""
        tujuan = self._way()
        if tujuan is not None:
            self.page.go_to.emit(tujuan)
        elif self.ui.tabel_isi.records.rowCount():
            self.ui.tabel_isi.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_indikator(self) -> None:
        satu = self.ui.tabel_isi.chosen(IsiFormulir)
        if satu is not None and satu.indikator is not None:
            self.indikator_dipilih.emit(satu.indikator.id)

    def show_cell(self, unit_id: str, periode: Periode) -> None:
        """Put the cursor on a unit's cell."""
        tabel = self.ui.tabel_kisi
        row = tabel.records.row_of(unit_id)
        if row is not None:
            tabel.setCurrentIndex(tabel.records.index(row, periode.bulan_akhir))

    # What stands around

    def status(self) -> str:
        """How much of the year is there."""
        semua = {
            (sel.unit_id, sel.formulir): sel.terkirim
            for satu in self.ui.tabel_kisi.records.records
            if isinstance(satu, BarisKisi) and satu.unit is not None
            for sel in satu.unit.sel
            if sel.langkah is not None and sel.diminta
        }
        if not semua:
            return ""
        return self.tr("{kirim} dari {semua} formulir tahun {tahun} dikirim").format(
            kirim=sum(semua.values()), semua=len(semua), tahun=self.periode.tahun
        )

    def details(self) -> tuple[tuple[str, str], ...]:
        """Who had the form, since when, and how it went."""
        sel = self._sel
        if sel is None:
            return ((self.tr("Arti tanda"), _legend()),)
        return (
            (self._unit, sel.bulan.label),
            (self.tr("Isian"), filled_text(sel)),
            (self.tr("Formulir"), self._form_text(sel)),
            (self.tr("Tenggat"), self._deadline_text(sel)),
            (self.tr("Perjalanan"), self._trail_text(sel)),
            (self.tr("Arti tanda"), _legend()),
        )

    def _form_text(self, sel: SelKelengkapan) -> str:
        kalimat = meaning_of(sel).capitalize()
        if sel.formulir.jenis is not JenisPeriode.BULAN:
            kalimat += self.tr(", dalam formulir {periode}").format(periode=sel.formulir.label)
        if sel.sejak is not None and sel.langkah is not KeadaanLangkah.MENUNGGU:
            # Who opened it handed it out; who fills it in stands beside each figure.
            terbuka = sel.langkah is KeadaanLangkah.TERBUKA
            sejak = self.tr(", dibagikan {waktu}") if terbuka else self.tr(", sejak {waktu}")
            kalimat += sejak.format(waktu=self.ctx.waktu(sel.sejak))
        if sel.oleh:
            kalimat += self.tr(" oleh {siapa}").format(siapa=sel.oleh)
        return f"{kalimat}."

    def _deadline_text(self, sel: SelKelengkapan) -> str:
        if sel.tenggat is None:
            return ""
        tanggal = tanggal_indonesia(sel.tenggat)
        return f"{tanggal}\n{theme.TERLAMBAT.teks}" if sel.terlambat else tanggal

    def _trail_text(self, sel: SelKelengkapan) -> str:
        """Each hand-over with who, when and the words that went with it."""
        kata = {"lanjut": "✓ dikirim", "kembali": "↩ dikembalikan", "tarik": "↶ ditarik kembali"}
        baris = []
        for satu in sel.jejak:
            waktu = self.ctx.waktu(satu.pada)
            baris.append(f"{kata.get(satu.arah, satu.arah)}, {waktu}, {satu.oleh}")
            if satu.catatan:
                baris.append(f"   “{satu.catatan}”")
        return "\n".join(baris)


def _legend() -> str:
    return "\n".join(f"{rupa.tanda} {rupa.kata}: {arti}" for rupa, arti in _ARTI)
