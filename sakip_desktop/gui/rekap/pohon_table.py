"""The rolled-up plan as a table of lines that fold, and the tables that its figures come from."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.baris_formulir import target_text
from sakip_desktop.domain.gambaran import CapaianSimpul, PohonCapaian
from sakip_desktop.domain.kinerja import JenisSimpul, Keadaan, Realisasi
from sakip_desktop.domain.laporan import Pengukuran
from sakip_desktop.domain.penjelasan import count_text
from sakip_desktop.domain.rerata import counted_value
from sakip_desktop.gui import theme
from sakip_desktop.gui.capaian_table import (
    BELUM_DINILAI,
    BELUM_LENGKAP,
    KOSONG,
    capaian_text,
    figure_text,
    money_text,
    percent_text,
    points_text,
    rerata_text,
    rupiah_text,
    state_of,
)
from sakip_desktop.gui.delegates import CellDelegate
from sakip_desktop.gui.formulir_indikator import heading_of
from sakip_desktop.gui.kategori import show_kategori
from sakip_desktop.gui.models import Column, Rata, RecordTableModel
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.rekap.bagian import ModelTetap
from sakip_desktop.gui.theme import Tampilan

Index = QModelIndex | QPersistentModelIndex

EFISIEN = {
    "Efisien": Tampilan("✓", "Efisien", theme.TERCAPAI.tinta, theme.TERCAPAI.latar),
    "Cukup efisien": Tampilan("=", "Cukup efisien", theme.CATATAN.tinta, theme.CATATAN.latar),
    "Tidak efisien": Tampilan("!", "Tidak efisien", theme.TERLAMBAT.tinta, theme.TERLAMBAT.latar),
}
_SEBUT_TERBANYAK = 12  # names in the panel on the right; the table below has them all
_MENJOROK = 14  # pixels a level
_LIPAT = {True: "▸", False: "▾"}


# --- lines of the tree ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BarisPohon:
    """A line: a node, or one of its indikator.

    Attributes:
        tingkat: how far it is indented.
        induk: keys of the lines above it, the root first.
        dilipat: whether what lies below is hidden; None where nothing does.
    """

    simpul: CapaianSimpul
    ukuran: Pengukuran | None
    tingkat: int
    induk: tuple[str, ...]
    dilipat: bool | None = None

    @property
    def kunci(self) -> str:
        """Lasting id of what the line is about."""
        return self.simpul.simpul.id if self.ukuran is None else self.ukuran.indikator.id

    @property
    def nama(self) -> str:
        """What the line is called."""
        if self.ukuran is None:
            return heading_of(self.simpul.simpul)
        return f"{self.ukuran.indikator.kode}  {self.ukuran.indikator.nama}"


def rows_of(pohon: PohonCapaian, dilipat: Iterable[str]) -> list[BarisPohon]:
    """The lines that are seen: nothing below a line that is folded."""
    lipat = set(dilipat)
    hasil: list[BarisPohon] = []
    jalan: list[str] = []
    berisi = {satu.simpul.induk_id for satu in pohon.simpul} | {
        satu.simpul.id for satu in pohon.simpul if satu.pengukuran
    }
    for satu in pohon.simpul:
        jalan = jalan[: satu.tingkat]
        kunci = satu.simpul.id
        induk = tuple(jalan)
        jalan.append(kunci)
        if lipat.intersection(induk):
            continue
        hasil.append(
            BarisPohon(satu, None, satu.tingkat, induk, kunci in lipat if kunci in berisi else None)
        )
        if kunci not in lipat:
            hasil += [
                BarisPohon(satu, ukuran, satu.tingkat + 1, (*induk, kunci))
                for ukuran in satu.pengukuran
            ]
    return hasil


def first_folds(pohon: PohonCapaian) -> set[str]:
    """At first all nodes are seen; the lowest ones keep their indikator to themselves."""
    berbawahan = {satu.simpul.induk_id for satu in pohon.simpul}
    return {satu.simpul.id for satu in pohon.simpul if satu.simpul.id not in berbawahan}


def node_state(satu: CapaianSimpul) -> Tampilan:
    """The class of a mean, or in a word why it has none."""
    if satu.kategori is not None:
        return show_kategori(satu.kategori)
    if not satu.rerata.seharusnya:
        return theme.TIDAK_DIUKUR
    return BELUM_LENGKAP


def _row_state(satu: BarisPohon) -> Tampilan:
    return node_state(satu.simpul) if satu.ukuran is None else state_of(satu.ukuran)


def _row_capaian(satu: BarisPohon) -> str:
    if satu.ukuran is None:
        return percent_text(satu.simpul.rerata.nilai)
    return capaian_text(satu.ukuran.capaian)


def _row_counted(satu: BarisPohon) -> str:
    """``9 dari 11``: of how many; of an indikator its months."""
    if satu.ukuran is not None:
        sekali = satu.ukuran.terisi == satu.ukuran.seharusnya == 1
        return "" if sekali else count_text(satu.ukuran)
    rerata = satu.simpul.rerata
    teks = f"{rerata.dihitung} dari {rerata.seharusnya}" if rerata.seharusnya else KOSONG
    return f"{teks}\n{rerata.nol} dihitung 0" if rerata.nol else teks


def _counted_state(satu: BarisPohon) -> Tampilan | None:
    lengkap = (satu.ukuran or satu.simpul.rerata).lengkap
    return None if lengkap else BELUM_LENGKAP


def _money(satu: BarisPohon, nilai: int | None) -> str:
    return "" if satu.ukuran is not None else money_text(nilai)


def efficiency_text(satu: CapaianSimpul) -> str:
    """The points under the judgement, or under the words that there is none yet."""
    if satu.efisiensi is None:
        return KOSONG
    return f"{satu.efisiensi_label or BELUM_DINILAI}\n{points_text(satu.efisiensi)}"


def make_pohon_model() -> RecordTableModel[BarisPohon]:
    """The table of the tree; its order is that of the plan."""
    columns: tuple[Column[BarisPohon], ...] = (
        Column(kunci="nama", judul="Bagian rencana", to_text=lambda s: s.nama),
        Column(
            kunci="capaian",
            judul="Beserta\nbawahan",
            to_text=_row_capaian,
            rata=Rata.KANAN,
            catatan=lambda s: (
                "Rata-rata indikatornya sendiri dan semua di bawahnya."
                if s.ukuran is None
                else s.ukuran.capaian.penjelasan
            ),
            lebar=84,
        ),
        Column(
            kunci="dihitung",
            judul="Dihitung",
            to_text=_row_counted,
            tampilan=_counted_state,
            lebar=112,
        ),
        Column(
            kunci="kategori",
            judul="Kategori",
            to_text=lambda s: _row_state(s).kata,
            tampilan=_row_state,
            lebar=120,
        ),
        Column(
            kunci="pagu",
            judul="Pagu (Rp)",
            to_text=lambda s: _money(s, s.simpul.anggaran.pagu),
            rata=Rata.KANAN,
            lebar=108,
        ),
        Column(
            kunci="realisasi",
            judul="Realisasi (Rp)",
            to_text=lambda s: _money(s, s.simpul.anggaran.realisasi_sd),
            rata=Rata.KANAN,
            lebar=112,
        ),
        Column(
            kunci="serapan",
            judul="Serapan",
            to_text=lambda s: (
                "" if s.ukuran is not None else percent_text(s.simpul.anggaran.serapan)
            ),
            rata=Rata.KANAN,
            lebar=68,
        ),
        Column(
            kunci="efisiensi",
            judul="Efisiensi",
            to_text=lambda s: "" if s.ukuran is not None else efficiency_text(s.simpul),
            tampilan=lambda s: (
                None if s.ukuran is not None else EFISIEN.get(s.simpul.efisiensi_label)
            ),
            catatan=lambda s: (
                "" if s.ukuran is not None else "Rata-rata capaian dikurangi serapan, dalam poin."
            ),
            lebar=104,
        ),
    )
    return _ModelPohon(columns, lambda satu: satu.kunci)


class _ModelPohon(ModelTetap[BarisPohon]):
    """The lines of the tree as people hear and see them."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Nodes in bold; assistive programs are told the level and whether it is folded."""
        if index.isValid() and index.column() == 0:
            satu = self.records[index.row()]
            if isinstance(satu, BarisPohon):
                if role == Qt.ItemDataRole.FontRole and satu.ukuran is None:
                    huruf = QFont()
                    huruf.setWeight(QFont.Weight.DemiBold)
                    return huruf
                if role == Qt.ItemDataRole.AccessibleTextRole:
                    keadaan = {None: "", True: ", dilipat", False: ", terbuka"}[satu.dilipat]
                    return f"{satu.nama}, tingkat {satu.tingkat + 1}{keadaan}"
        return super().data(index, role)


class PohonDelegate(CellDelegate):
    """The first column is indented, with a mark that folds."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Names wrap in what the indent leaves."""
        satu = _record_at(index)
        if index.column() == 0 and satu is not None:
            option = QStyleOptionViewItem(option)
            option.rect = option.rect.adjusted(indent_of(satu), 0, 0, 0)
        return super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The mark, then the name beside it."""
        satu = _record_at(index)
        if index.column() or satu is None:
            super().paint(painter, option, index)
            return
        utuh = QStyleOptionViewItem(option)
        menjorok = indent_of(satu)
        option.rect = option.rect.adjusted(menjorok, 0, 0, 0)
        painter.fillRect(utuh.rect, option.palette.base())
        super().paint(painter, option, index)
        if satu.dilipat is not None:
            painter.save()
            tempat = utuh.rect.adjusted(menjorok - _MENJOROK + 2, 0, 0, 0)
            painter.setPen(option.palette.text().color())
            painter.drawText(tempat, Qt.AlignmentFlag.AlignVCenter, _LIPAT[satu.dilipat])
            painter.restore()


def indent_of(satu: BarisPohon) -> int:
    """Pixels before the name: its level, and room for the mark."""
    return (satu.tingkat + 1) * _MENJOROK


def _record_at(index: Index) -> BarisPohon | None:
    model = index.model()
    if not isinstance(model, RecordTableModel):
        return None
    satu = model.records[index.row()]
    return satu if isinstance(satu, BarisPohon) else None


# --- where a figure came from --------------------------------------------------------------------


def make_asal_model(kosong_nol: Callable[[], bool]) -> RecordTableModel[Pengukuran]:
    """The indikator that a mean is made of.

    Args:
        kosong_nol: whether what is empty counts as 0 in the mean that is shown.
    """

    def counted(satu: Pengukuran) -> str:
        """What goes into the mean, within its floor and cap; ``–`` for what does not."""
        nilai = counted_value(satu, kosong_nol=kosong_nol())
        return KOSONG if nilai is None else percent_text(nilai)

    columns: tuple[Column[Pengukuran], ...] = (
        Column(
            kunci="indikator",
            judul="Indikator yang dirata-rata",
            to_text=lambda s: f"{s.indikator.kode}  {s.indikator.nama}",
        ),
        Column(
            kunci="bobot",
            judul="Bobot",
            to_text=lambda s: format_angka(s.indikator.bobot),
            rata=Rata.KANAN,
            lebar=64,
        ),
        Column(
            kunci="capaian",
            judul="Capaian",
            to_text=lambda s: capaian_text(s.capaian),
            rata=Rata.KANAN,
            catatan=lambda s: s.capaian.penjelasan,
            lebar=84,
        ),
        Column(
            kunci="masuk",
            judul="Nilai dalam\nrata-rata",
            to_text=counted,
            rata=Rata.KANAN,
            lebar=112,
        ),
        Column(
            kunci="kategori",
            judul="Kategori",
            to_text=lambda s: state_of(s).kata,
            tampilan=state_of,
            lebar=140,
        ),
    )
    return RecordTableModel(columns, lambda satu: satu.indikator.id)


def make_bulan_model(page: Page) -> RecordTableModel[Pengukuran]:
    """The months of an indikator, with who wrote the figure and when."""
    columns: tuple[Column[Pengukuran], ...] = (
        Column(
            kunci="bulan",
            judul="Bulan",
            to_text=lambda s: f"{s.periode.short_in(s.periode.tahun)} {s.periode.tahun}",
            nilai=lambda s: s.periode.mulai,
            lebar=68,
        ),
        Column(
            kunci="target",
            judul="Target",
            to_text=lambda s: target_text(s.indikator, s.target_periode) or KOSONG,
            rata=Rata.KANAN,
            lebar=56,
            redup=True,
        ),
        Column(
            kunci="realisasi",
            judul="Realisasi",
            to_text=lambda s: figure_text(s.indikator, s.realisasi_periode),
            rata=Rata.KANAN,
            lebar=74,
        ),
        Column(
            kunci="capaian",
            judul="Capaian",
            to_text=lambda s: capaian_text(s.capaian),
            rata=Rata.KANAN,
            catatan=lambda s: s.capaian.penjelasan,
            lebar=70,
        ),
        Column(
            kunci="kemajuan",
            judul="Terhadap\ntarget\ntahun",
            to_text=lambda s: capaian_text(s.kemajuan),
            rata=Rata.KANAN,
            catatan=lambda s: s.kemajuan.penjelasan,
            lebar=80,
            redup=True,
        ),
        Column(
            kunci="kategori",
            judul="Kategori",
            to_text=lambda s: _month_state(s).kata,
            tampilan=_month_state,
            lebar=112,
        ),
        Column(
            kunci="oleh",
            judul="Diisi oleh, pada",
            to_text=lambda s: _written(page, s),
        ),
    )
    return RecordTableModel(columns, lambda satu: satu.periode.kode)


def figure_of(satu: Pengukuran) -> Realisasi | None:
    """The one figure of a month."""
    return satu.figur[0] if satu.figur else None


def _month_state(satu: Pengukuran) -> Tampilan:
    figur = figure_of(satu)
    if figur is not None and figur.keadaan is Keadaan.TIDAK_DAPAT_DIPENUHI:
        return theme.TIDAK_DAPAT_DIPENUHI
    if figur is not None and figur.keadaan is Keadaan.TIDAK_DIUKUR:
        return theme.TIDAK_DIUKUR
    return state_of(satu)


def _written(page: Page, satu: Pengukuran) -> str:
    figur = figure_of(satu)
    if figur is None or figur.diubah_pada is None:
        return ""
    return f"{figur.diubah_oleh}, {page.ctx.waktu(figur.diubah_pada)}"


# --- in sentences ------------------------------------------------------------------------------

_CAKUPAN = "Mencakup indikatornya sendiri dan semua di bawahnya, ditimbang dengan bobot."


def node_parts(pohon: PohonCapaian, satu: CapaianSimpul) -> tuple[tuple[str, str], ...]:
    """A node in headed paragraphs."""
    semua = pohon.measured_below(satu.simpul.id)
    belum = [u for u in semua if counted_value(u, kosong_nol=pohon.kosong_nol) is None]
    anggaran = satu.anggaran
    uang = (
        f"Pagu {rupiah_text(anggaran.pagu)}, realisasi {rupiah_text(anggaran.realisasi_sd)}, "
        f"serapan {percent_text(anggaran.serapan)}"
    )
    beda = satu.pengukuran and satu.sendiri != satu.rerata
    return (
        ("Bagian rencana", heading_of(satu.simpul)),
        (
            f"Rata-rata beserta semua di bawahnya, {pohon.periode.label}",
            f"{rerata_text(satu.rerata)}, {node_state(satu).teks}. {_CAKUPAN}",
        ),
        ("Belum masuk rata-rata", _uncounted_text(belum)),
        (_own_heading(satu), rerata_text(satu.sendiri) if beda else ""),
        ("Anggaran", uang if anggaran.pagu is not None or anggaran.realisasi_sd else ""),
        ("Efisiensi", _efficiency_words(pohon, satu)),
    )


def _own_heading(satu: CapaianSimpul) -> str:
    """What the mean without what lies below is called; of a sasaran the papers have it."""
    if satu.simpul.jenis is JenisSimpul.SASARAN:
        return "IKU sasaran saja, seperti pada dokumen"
    return "Indikatornya sendiri saja"


def _uncounted_text(belum: Sequence[Pengukuran]) -> str:
    baris = [f"{satu.indikator.kode}: {state_of(satu).teks}" for satu in belum[:_SEBUT_TERBANYAK]]
    if len(belum) > _SEBUT_TERBANYAK:
        baris.append(f"dan {len(belum) - _SEBUT_TERBANYAK} lagi")
    return "\n".join(baris)


def _efficiency_words(pohon: PohonCapaian, satu: CapaianSimpul) -> str:
    """The points, and why there is no judgement where there is none."""
    if satu.efisiensi is None:
        return ""
    teks = f"Rata-rata capaian dikurangi serapan: {points_text(satu.efisiensi)}"
    if satu.efisiensi_label:
        return f"{teks}, {satu.efisiensi_label.lower()}."
    if not pohon.periode.menutup_tahun:
        alasan = "baru dinilai pada akhir tahun, karena pagunya untuk setahun"
    elif pohon.belum_dikirim:
        alasan = f"belum dinilai: {len(pohon.belum_dikirim)} unit belum mengirim"
    else:
        alasan = "belum dinilai: indikatornya belum lengkap"
    return f"{teks}; {alasan}."
