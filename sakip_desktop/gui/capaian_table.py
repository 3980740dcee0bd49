"""The measured indikator of a period as a table, and one of them in sentences."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from sakip_desktop.domain.angka import format_angka, format_figur, format_persen, format_rupiah
from sakip_desktop.domain.baris_formulir import target_text
from sakip_desktop.domain.capaian import Capaian, Status
from sakip_desktop.domain.kinerja import Indikator, Keadaan, Realisasi
from sakip_desktop.domain.laporan import (
    BarisFormulir,
    BarisFormulirAnggaran,
    BarisSasaran,
    Formulir,
    LaporanPengukuran,
    Pengukuran,
    RerataTertimbang,
)
from sakip_desktop.domain.masa_isi import SETELAH_TENGGAT
from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.domain.rerata import format_kelengkapan, total_anggaran
from sakip_desktop.domain.temuan import Temuan, Tingkat
from sakip_desktop.gui import theme
from sakip_desktop.gui.detail_panel import Bagian
from sakip_desktop.gui.formulir_indikator import heading_of
from sakip_desktop.gui.kategori import show_kategori
from sakip_desktop.gui.models import Column, Judul, Rata, RecordTableModel
from sakip_desktop.gui.record_table import Penawaran
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.penjelasan import Apa, Tentang

BELUM_DINILAI = "belum dinilai"
"""Beside an efficiency whose judgement may not be given yet."""
KOSONG = "–"
"""Shown where there is no value; never 0."""

TAK_TERHITUNG = Tampilan("–", "Tidak dapat dihitung", theme.TIDAK_DIUKUR.tinta, theme.LATAR)
TANPA_TARGET = Tampilan("–", "Tanpa target", theme.TIDAK_DIUKUR.tinta, theme.LATAR)
BELUM_LENGKAP = Tampilan(
    "!", "Belum lengkap", theme.PERLU_PENJELASAN.tinta, theme.PERLU_PENJELASAN.latar
)
_BERAT = {
    Tingkat.KESALAHAN: theme.KESALAHAN.teks,
    Tingkat.PERINGATAN: "! Peringatan",
    Tingkat.INFO: theme.INFO.teks,
}


# --- words -------------------------------------------------------------------------------------


def figure_text(indikator: Indikator, nilai: Decimal | None) -> str:
    """A figure as its indikator shows it; ``–`` when there is none."""
    return KOSONG if nilai is None else format_figur(indikator, nilai)


def capaian_text(capaian: Capaian) -> str:
    """``97,35 %``, or ``–``."""
    return KOSONG if capaian.nilai_tampil is None else format_persen(capaian.nilai_tampil)


def percent_text(nilai: Decimal | None) -> str:
    """``97,35 %``, or ``–``."""
    return KOSONG if nilai is None else format_persen(nilai)


def rupiah_text(nilai: int | None) -> str:
    """``Rp12.500.000``, or ``–``."""
    return KOSONG if nilai is None else format_rupiah(nilai)


def money_text(nilai: int | None) -> str:
    """``12.500.000`` where the heading has the Rp, or ``–``."""
    return KOSONG if nilai is None else format_angka(nilai)


def rerata_text(rerata: RerataTertimbang) -> str:
    """A mean, never without its completeness: ``97,35 % (9 dari 11 indikator)``."""
    nilai = "belum dapat dihitung" if rerata.nilai is None else format_persen(rerata.nilai)
    return f"{nilai} ({format_kelengkapan(rerata)})"


def state_of(satu: Pengukuran) -> Tampilan:
    """The category, or in a word why there is none."""
    if satu.kategori is not None:
        return show_kategori(satu.kategori)
    if satu.terisi == 0:
        return theme.BELUM_DIISI
    if not satu.lengkap:
        return BELUM_LENGKAP
    if satu.target_periode is None:
        return TANPA_TARGET
    return TAK_TERHITUNG


def sentence_of(satu: Pengukuran) -> str:
    """How the capaian came about, with the numbers put in and what they are."""
    kalimat, tentang = satu.capaian.penjelasan, satu.capaian.tentang_acuan
    return f"{kalimat.removesuffix('.')}. {tentang}" if tentang else kalimat


# --- the table ---------------------------------------------------------------------------------


def _row_key(satu: Pengukuran) -> str:
    return satu.indikator.id


def _completeness(satu: Pengukuran) -> str:
    return f"{satu.terisi} dari {satu.seharusnya}"


def _columns(jenis: JenisPeriode) -> tuple[Column[Pengukuran], ...]:
    """The columns in the order of the paper.

    A year has no “s.d. periode” of its own, and of one month there is nothing to count.
    """
    semua: tuple[Column[Pengukuran], ...] = (
        Column(
            kunci="indikator",
            judul="Indikator kinerja",
            to_text=lambda satu: f"{satu.indikator.kode}  {satu.indikator.nama}",
        ),
        Column(
            kunci="satuan", judul="Satuan", to_text=lambda satu: satu.indikator.satuan, lebar=92
        ),
        Column(
            kunci="target",
            judul="Target",
            to_text=lambda satu: target_text(satu.indikator, satu.target_periode) or KOSONG,
            rata=Rata.KANAN,
            lebar=84,
            redup=True,
        ),
        Column(
            kunci="realisasi",
            judul="Realisasi",
            to_text=lambda satu: figure_text(satu.indikator, satu.realisasi_periode),
            rata=Rata.KANAN,
            lebar=84,
            tampilan=_figure_state,
            catatan=lambda satu: " ".join(f"{temuan.isi}" for temuan in satu.temuan),
        ),
        Column(
            kunci="sampai",
            judul="S.d.\nperiode",
            to_text=lambda satu: figure_text(satu.indikator, satu.realisasi_sd),
            rata=Rata.KANAN,
            lebar=84,
            redup=True,
        ),
        Column(
            kunci="capaian",
            judul="Capaian",
            to_text=lambda satu: capaian_text(satu.capaian),
            rata=Rata.KANAN,
            catatan=sentence_of,
            lebar=84,
        ),
        Column(
            kunci="kategori",
            judul="Kategori",
            to_text=lambda satu: state_of(satu).kata,
            tampilan=state_of,
            lebar=132,
        ),
        Column(
            kunci="lengkap",
            judul="Isian\nterisi",
            to_text=_completeness,
            tampilan=lambda satu: None if satu.lengkap else BELUM_LENGKAP,
            lebar=84,
        ),
    )
    tanpa = {JenisPeriode.TAHUN: "sampai", JenisPeriode.BULAN: "lengkap"}.get(jenis)
    return tuple(satu for satu in semua if satu.kunci != tanpa)


def _figure_state(satu: Pengukuran) -> Tampilan | None:
    """The weightiest finding of the figure."""
    tingkat = {temuan.tingkat for temuan in satu.temuan}
    if Tingkat.KESALAHAN in tingkat:
        return theme.KESALAHAN
    if Tingkat.PERINGATAN in tingkat:
        return theme.PERLU_PENJELASAN if not _explained(satu) else theme.CATATAN
    return None


def _explained(satu: Pengukuran) -> bool:
    return any(figur.penjelasan.strip() for figur in satu.figur)


def make_model(jenis: JenisPeriode, parent: Any = None) -> RecordTableModel[Pengukuran]:  # noqa: ANN401 - Qt's
    """A model for the measured indikator of a period of that length."""
    return RecordTableModel(_columns(jenis), _row_key, parent=parent)


def summary_text(laporan: LaporanPengukuran, sementara: str = "") -> str:
    """Mean and serapan of the whole; ``sementara`` says why they may still change."""
    bagian = f"Rata-rata capaian {rerata_text(laporan.rerata)}"
    serapan = total_anggaran(laporan.anggaran).serapan
    if serapan is not None:
        bagian += f" · serapan {format_persen(serapan)}"
    return "\n".join(satu for satu in (bagian, sementara) if satu)


def rows_of(laporan: LaporanPengukuran, *, sementara: bool = False) -> list[Pengukuran | Judul]:
    """The measured indikator under the headings of their nodes; a sasaran has its result there.

    Args:
        laporan: what was measured.
        sementara: forms are missing, so the results of the sasaran may still change.
    """
    hasil: list[Pengukuran | Judul] = []
    sasaran = {satu.simpul.id: satu for satu in laporan.sasaran}
    for kelompok in laporan.kelompok:
        hasil.append(Judul(("judul", kelompok.simpul.id), heading_of(kelompok.simpul)))
        milik = sasaran.get(kelompok.simpul.id)
        if milik is not None:
            teks = sasaran_text(milik) + (" · sementara" if sementara else "")
            hasil.append(Judul(("hasil", kelompok.simpul.id), teks))
        hasil += kelompok.pengukuran
    return hasil


def sasaran_text(satu: BarisSasaran) -> str:
    """``IKU sasaran: 92,78 % (3 dari 3 indikator) · ▲ Sangat Tinggi · serapan 90,46 %``."""
    if not satu.rerata.seharusnya:
        return "IKU sasaran: tidak ada yang diukur pada periode ini"
    bagian = [f"IKU sasaran: {rerata_text(satu.rerata)}"]
    if satu.kategori is not None:
        bagian.append(show_kategori(satu.kategori).teks)
    if satu.serapan is not None:
        bagian.append(f"serapan {format_persen(satu.serapan)}")
    if satu.efisiensi is not None:
        poin = f"efisiensi {points_text(satu.efisiensi)}, {BELUM_DINILAI}"
        bagian.append(satu.efisiensi_label or poin)
    return " · ".join(bagian)


def points_text(nilai: Decimal) -> str:
    """``−17,67 poin``: a difference of two percentages is no percentage."""
    return f"{format_persen(nilai).removesuffix(' %').replace('-', '−')} poin"


# --- what can be explained ------------------------------------------------------------------------

JELASKAN = "&Jelaskan angka ini"


def offers_of(records: Sequence[Pengukuran | Judul], row: int, periode: Periode) -> list[Penawaran]:
    """What can be explained of a row: its capaian, and the result of the sasaran above it."""
    satu = records[row]
    hasil: list[Penawaran] = []
    if isinstance(satu, Pengukuran):
        tentang = Tentang(apa=Apa.CAPAIAN, periode=periode, id=satu.indikator.id)
        hasil.append((JELASKAN, tentang))
    kunci = next(
        (judul.kunci for judul in reversed(records[: row + 1]) if isinstance(judul, Judul)), None
    )
    if isinstance(kunci, tuple) and kunci[0] == "hasil":
        hasil += sasaran_offers(kunci[1], periode, utama=not hasil)
    return hasil


def figure_target(baris: BarisFormulir) -> Tentang:
    """The capaian that a line of a form shows."""
    return Tentang(
        apa=Apa.CAPAIAN,
        periode=baris.realisasi.periode,
        id=baris.indikator.id,
        terhadap_tahun=baris.terhadap_tahun,
    )


def budget_target(baris: BarisFormulirAnggaran, formulir: Formulir) -> Tentang:
    """The serapan that a budget line of a form shows."""
    return Tentang(
        apa=Apa.SERAPAN,
        periode=formulir.periode,
        id=baris.simpul.id,
        unit_id=formulir.unit.id,
    )


def sasaran_offers(simpul_id: str, periode: Periode, *, utama: bool) -> list[Penawaran]:
    """The mean and the serapan of a sasaran; ``utama``: they are what the row is about."""
    rerata = Tentang(apa=Apa.RERATA, periode=periode, id=simpul_id)
    serapan = Tentang(apa=Apa.SERAPAN, periode=periode, id=simpul_id)
    return [
        (JELASKAN if utama else "Jelaskan &hasil IKU sasaran ini", rerata),
        ("Jelaskan s&erapan sasaran ini", serapan),
    ]


# --- one of them, in sentences -------------------------------------------------------------------


def details_of(
    satu: Pengukuran, unit_nama: str = "", *, kalimat: bool = True
) -> tuple[Bagian, ...]:
    """Headed paragraphs about a measured indikator, for the panel on the right.

    Args:
        satu: the indikator.
        unit_nama: the unit that answers for it.
        kalimat: with the sentence of its capaian, where the page does not show that itself.
    """
    indikator = satu.indikator
    return (
        (f"{indikator.kode} · {indikator.satuan}", indikator.nama),
        ("Unit penanggung jawab", unit_nama),
        (f"Capaian {satu.periode.label}", sentence_of(satu) if kalimat else ""),
        ("Terhadap target tahun", _progress(satu)),
        ("Definisi", indikator.definisi),
        ("Sumber data", indikator.sumber_data),
        *finding_parts(satu.temuan),
        *figure_parts(satu.figur),
    )


def _progress(satu: Pengukuran) -> str:
    if satu.periode.jenis is JenisPeriode.TAHUN or satu.kemajuan.status is Status.TARGET_KOSONG:
        return ""
    return satu.kemajuan.penjelasan


def finding_parts(temuan: tuple[Temuan, ...]) -> list[Bagian]:
    """Findings, each under its sign and word."""
    return [(_BERAT[satu.tingkat], f"{satu.isi} {satu.saran}".strip()) for satu in temuan]


def figure_parts(figur: tuple[Realisasi, ...]) -> list[Bagian]:
    """What the unit wrote beside its figures; the month is named where there are several."""
    hasil: list[Bagian] = []
    for satu in figur:
        bulan = f" {satu.periode.label}" if len(figur) > 1 else ""
        hasil += [
            (f"Penjelasan{bulan}", satu.penjelasan),
            (f"Kendala{bulan}", satu.kendala),
            (f"Upaya{bulan}", satu.upaya),
        ]
        if satu.terlambat and satu.keadaan is not Keadaan.BELUM_DIISI:
            hasil.append((f"{theme.TERLAMBAT.teks}{bulan}", f"{SETELAH_TENGGAT.capitalize()}."))
        if satu.keadaan is Keadaan.TIDAK_DAPAT_DIPENUHI:
            hasil.append((f"Tidak dapat dipenuhi{bulan}", satu.alasan))
    return [satu for satu in hasil if satu[1]]
