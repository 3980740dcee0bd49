"""What a head wants to know in a minute: four figures, the sasaran, and what was not reached."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from sakip_desktop.domain.baris_formulir import target_text
from sakip_desktop.domain.laporan import (
    BarisSasaran,
    LaporanPengukuran,
    Pengukuran,
)
from sakip_desktop.domain.rerata import format_kelengkapan, total_anggaran
from sakip_desktop.domain.ringkasan import missed, reasons_of, uncounted
from sakip_desktop.domain.temuan import DIHITUNG
from sakip_desktop.gui import theme
from sakip_desktop.gui.capaian_table import (
    BELUM_DINILAI,
    BELUM_LENGKAP,
    KOSONG,
    capaian_text,
    figure_text,
    percent_text,
    points_text,
    rupiah_text,
    state_of,
)
from sakip_desktop.gui.formulir_indikator import heading_of
from sakip_desktop.gui.kategori import show_kategori
from sakip_desktop.gui.models import Column, Rata, RecordTableModel
from sakip_desktop.gui.theme import Tampilan

_EFISIENSI = {
    "Efisien": Tampilan("✓", "Efisien", theme.TERCAPAI.tinta, theme.TERCAPAI.latar),
    "Cukup efisien": Tampilan("=", "Cukup efisien", theme.CATATAN.tinta, theme.CATATAN.latar),
    "Tidak efisien": Tampilan("!", "Tidak efisien", theme.TERLAMBAT.tinta, theme.TERLAMBAT.latar),
}


@dataclass(frozen=True, slots=True)
class Kotak:
    """A figure in large, and the words below it."""

    angka: str
    keterangan: str


def mean_box(laporan: LaporanPengukuran, sementara: str = "") -> Kotak:
    """The mean capaian, never without its completeness and why it may still change."""
    return Kotak(
        percent_text(laporan.rerata.nilai), _lines(format_kelengkapan(laporan.rerata), sementara)
    )


def budget_box(laporan: LaporanPengukuran, sementara: str = "") -> Kotak:
    """What was spent of the whole pagu, up to the period's end, and why it may still change."""
    jumlah = total_anggaran(laporan.anggaran)
    serapan = jumlah.serapan
    if serapan is None:
        return Kotak(KOSONG, _lines("belum ada realisasi", sementara))
    dari = f"{rupiah_text(jumlah.realisasi_sd)} dari {rupiah_text(jumlah.pagu)}"
    return Kotak(percent_text(serapan), _lines(dari, sementara))


def _lines(*kalimat: str) -> str:
    return "\n".join(satu for satu in kalimat if satu)


def missed_box(laporan: LaporanPengukuran) -> Kotak:
    """How many fell short, and how many have no number."""
    kurang = len(missed(laporan))
    tanpa = len(uncounted(laporan))
    keterangan = f"dari {len(laporan.semua)} indikator"
    if tanpa:
        keterangan += f"; {tanpa} belum dapat dihitung"
    return Kotak(str(kurang), keterangan)


def findings_box(laporan: LaporanPengukuran) -> Kotak:
    """Findings of figures and budget, and whether each was explained."""
    jumlah = bisu = 0
    for satu in laporan.semua:
        banyak = sum(temuan.tingkat in DIHITUNG for temuan in satu.temuan)
        jumlah += banyak
        if banyak and not any(figur.penjelasan.strip() for figur in satu.figur):
            bisu += banyak
    anggaran = sum(
        temuan.tingkat in DIHITUNG for satu in laporan.anggaran for temuan in satu.temuan
    )
    jumlah += anggaran
    if not jumlah:
        return Kotak("0", "tidak ada temuan")
    bagian = [f"{anggaran} tentang anggaran"] if anggaran else []
    bagian.append(f"{bisu} tanpa penjelasan" if bisu else "sudah dijelaskan")
    return Kotak(str(jumlah), f"temuan: {', '.join(bagian)}")


# --- what was not reached ------------------------------------------------------------------------


def _missed_state(satu: Pengukuran) -> Tampilan:
    """Sign and word of the category without its colour: green would praise what fell short."""
    rupa = state_of(satu)
    if satu.kategori is None:
        return rupa
    return replace(rupa, tinta=theme.TINTA, latar=theme.KERTAS)


def make_missed_model() -> RecordTableModel[Pengukuran]:
    """The table of what was not reached."""
    columns: tuple[Column[Pengukuran], ...] = (
        Column(
            kunci="indikator",
            judul="Indikator kinerja",
            to_text=lambda satu: f"{satu.indikator.kode}  {satu.indikator.nama}",
        ),
        Column(
            kunci="target",
            judul="Target",
            to_text=lambda satu: target_text(satu.indikator, satu.target_periode) or KOSONG,
            rata=Rata.KANAN,
            lebar=96,
        ),
        Column(
            kunci="realisasi",
            judul="Realisasi",
            to_text=lambda satu: figure_text(satu.indikator, satu.realisasi_periode),
            rata=Rata.KANAN,
            lebar=88,
        ),
        Column(
            kunci="capaian",
            judul="Capaian",
            to_text=lambda satu: capaian_text(satu.capaian),
            rata=Rata.KANAN,
            lebar=84,
        ),
        Column(
            kunci="kategori",
            judul="Kategori",
            to_text=lambda satu: state_of(satu).kata,
            tampilan=_missed_state,
            lebar=136,
        ),
        Column(kunci="keterangan", judul="Penjelasan, kendala, upaya", to_text=reasons_of),
    )
    return RecordTableModel(columns, lambda satu: satu.indikator.id)


# --- by sasaran ----------------------------------------------------------------------------------


def make_sasaran_model(is_provisional: Callable[[], bool]) -> RecordTableModel[BarisSasaran]:
    """The table of results by sasaran.

    Args:
        is_provisional: whether forms are missing, so that the results may still change.
    """
    columns: tuple[Column[BarisSasaran], ...] = (
        Column(kunci="sasaran", judul="Sasaran", to_text=lambda satu: heading_of(satu.simpul)),
        Column(
            kunci="rerata",
            judul="IKU sasaran",
            to_text=lambda satu: percent_text(satu.rerata.nilai),
            rata=Rata.KANAN,
            lebar=104,
        ),
        Column(
            kunci="lengkap",
            judul="Dihitung",
            to_text=lambda satu: _lines(
                format_kelengkapan(satu.rerata), "sementara" if is_provisional() else ""
            ),
            lebar=132,
        ),
        Column(
            kunci="kategori",
            judul="Kategori",
            to_text=lambda satu: _class_state(satu).kata,
            tampilan=_class_state,
            lebar=136,
        ),
        Column(
            kunci="serapan",
            judul="Serapan",
            to_text=lambda satu: percent_text(satu.serapan),
            rata=Rata.KANAN,
            lebar=84,
        ),
        Column(
            kunci="efisiensi",
            judul="Efisiensi",
            to_text=_efficiency,
            tampilan=lambda satu: _EFISIENSI.get(satu.efisiensi_label or ""),
            catatan=lambda _satu: "Rata-rata capaian dikurangi serapan, dalam poin persentase.",
            lebar=176,
        ),
    )
    return RecordTableModel(columns, lambda satu: satu.simpul.id)


def _class_state(satu: BarisSasaran) -> Tampilan:
    if satu.kategori is not None:
        return show_kategori(satu.kategori)
    return BELUM_LENGKAP if satu.rerata.seharusnya else theme.TIDAK_DIUKUR


def _efficiency(satu: BarisSasaran) -> str:
    """The label with the points; before the year is over the words that there is none yet."""
    if satu.efisiensi is None:
        return KOSONG
    return f"{satu.efisiensi_label or BELUM_DINILAI}\n{points_text(satu.efisiensi)}"
