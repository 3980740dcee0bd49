"""The form of a unit as it is checked: figures, what changed, and what was asked about them."""

from dataclasses import dataclass
from itertools import groupby

from sakip_desktop.domain import pertanyaan
from sakip_desktop.domain.baris_formulir import entry_target_text, target_text
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.laporan import BarisFormulir, BarisFormulirAnggaran, Formulir
from sakip_desktop.domain.masa_isi import SETELAH_TENGGAT
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.temuan import Temuan, Tingkat
from sakip_desktop.domain.tugas import SelisihSel
from sakip_desktop.gui import theme
from sakip_desktop.gui.capaian_table import (
    JELASKAN,
    KOSONG,
    budget_target,
    capaian_text,
    figure_parts,
    figure_target,
    figure_text,
    finding_parts,
    money_text,
    percent_text,
    rupiah_text,
)
from sakip_desktop.gui.detail_panel import Bagian
from sakip_desktop.gui.formulir_indikator import heading_of
from sakip_desktop.gui.kategori import show_kategori
from sakip_desktop.gui.models import Column, Commit, Judul, Rata, RecordTableModel
from sakip_desktop.gui.pertanyaan import Baris, place_of
from sakip_desktop.gui.pertanyaan_kata import state_of, summary_of
from sakip_desktop.gui.record_table import Penawaran
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.gui.unit_table import BERUBAH
from sakip_desktop.services.lembar_periksa import LembarPeriksa
from sakip_desktop.services.pertanyaan import PertanyaanSel

TANYA = "pertanyaan"
KOLOM = {**pertanyaan.KOLOM, "teks_asli": "Tulisan yang belum jelas"}
_ANGKA = frozenset({"nilai", "pembilang", "penyebut", "teks_asli"})
_DIJELASKAN = Tampilan("✓", "Sudah dijelaskan", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)

_JUDUL_ANGGARAN = "Realisasi anggaran (Rp): target adalah pagu setahun"

KunciSel = tuple[str, Periode]


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisPeriksa:
    """One line to be checked: a figure, or (``anggaran``) the rupiah of a node.

    Attributes:
        selisih: what changed in it since the form was sent back.
        pertanyaan: what was asked about it and is not closed.
        boleh_tanya: whether a question can be typed now; one that stands is gone on with.
        bulan: the month, named where the form has several.
    """

    figur: BarisFormulir | None = None
    anggaran: BarisFormulirAnggaran | None = None
    selisih: tuple[SelisihSel, ...] = ()
    pertanyaan: tuple[PertanyaanSel, ...] = ()
    boleh_tanya: bool = False
    bulan: str = ""


def row_key(baris: BarisPeriksa) -> KunciSel:
    """Key of a line: indikator or node, and the month."""
    perihal, bulan = place_of(line_of(baris))
    return perihal.id, bulan


def line_of(baris: BarisPeriksa) -> Baris:
    """The line of the form that is checked.

    Raises:
        ValueError: it has neither a figure nor rupiah: a bug.
    """
    satu = baris.figur or baris.anggaran
    if satu is None:
        raise ValueError
    return satu


def rows_of(
    lembar: LembarPeriksa, periode: Periode, *, boleh_tanya: bool
) -> list[BarisPeriksa | Judul]:
    """The form in the order of the paper: figures under their nodes, then the budget."""
    selisih: dict[KunciSel, list[SelisihSel]] = {}
    for satu in lembar.selisih:
        selisih.setdefault((satu.perihal_id, satu.periode), []).append(satu)
    ditanya: dict[KunciSel, list[PertanyaanSel]] = {}
    for tanya in lembar.pertanyaan:
        ditanya.setdefault(tanya.kunci, []).append(tanya)
    hasil: list[BarisPeriksa | Judul] = []
    for simpul, grup in groupby(lembar.formulir.baris, key=lambda satu: satu.simpul):
        hasil.append(Judul(("judul", simpul.id), heading_of(simpul)))
        for figur in grup:
            kunci = (figur.indikator.id, figur.realisasi.periode)
            hasil.append(
                BarisPeriksa(
                    figur=figur,
                    selisih=tuple(selisih.get(kunci, ())),
                    pertanyaan=tuple(ditanya.get(kunci, ())),
                    boleh_tanya=boleh_tanya and kunci not in ditanya,
                    bulan="" if figur.realisasi.periode == periode else kunci[1].label,
                )
            )
    if lembar.formulir.anggaran:
        hasil.append(Judul(("judul", "anggaran"), _JUDUL_ANGGARAN))
        for anggaran in lembar.formulir.anggaran:
            kunci = (anggaran.simpul.id, anggaran.bulan)
            hasil.append(
                BarisPeriksa(
                    anggaran=anggaran,
                    selisih=tuple(selisih.get(kunci, ())),
                    pertanyaan=tuple(ditanya.get(kunci, ())),
                    boleh_tanya=boleh_tanya and kunci not in ditanya,
                )
            )
    return hasil


# --- cells -------------------------------------------------------------------------------------


def _name(baris: BarisPeriksa) -> str:
    if baris.figur is not None:
        nama = f"{baris.figur.indikator.kode}  {baris.figur.indikator.nama}"
        return f"{nama}\n{baris.bulan}" if baris.bulan else nama
    simpul = baris.anggaran.simpul if baris.anggaran else None
    return "" if simpul is None else f"{simpul.kode}  {simpul.uraian}"


def _target(baris: BarisPeriksa) -> str:
    if baris.figur is not None:
        figur = baris.figur
        if figur.target is None and figur.target_tahun is not None:
            return f"{target_text(figur.indikator, figur.target_tahun)}\n(setahun)"
        return entry_target_text(figur) or KOSONG
    return money_text(baris.anggaran.pagu if baris.anggaran else None)


def _before(baris: BarisPeriksa) -> str:
    if baris.figur is not None:
        return figure_text(baris.figur.indikator, baris.figur.sebelumnya)
    return money_text(baris.anggaran.sebelumnya if baris.anggaran else None)


def _figure(baris: BarisPeriksa) -> str:
    if baris.figur is not None:
        realisasi = baris.figur.realisasi
        if realisasi.keadaan is Keadaan.BELUM_JELAS:
            return realisasi.belum_terbaca
        return figure_text(baris.figur.indikator, realisasi.nilai)
    if baris.anggaran is None:
        return ""
    return baris.anggaran.teks_asli or money_text(baris.anggaran.nilai)


def _findings(baris: BarisPeriksa) -> tuple[Temuan, ...]:
    if baris.figur is not None:
        return baris.figur.temuan
    return baris.anggaran.temuan if baris.anggaran else ()


def _explanation(baris: BarisPeriksa) -> str:
    if baris.figur is not None:
        return baris.figur.realisasi.penjelasan
    return baris.anggaran.penjelasan if baris.anggaran else ""


def changed_figure(baris: BarisPeriksa) -> bool:
    """Whether the figure itself, not only the words beside it, was changed."""
    return any(satu.kolom in _ANGKA for satu in baris.selisih)


def figure_state(baris: BarisPeriksa) -> Tampilan | None:
    """The weightiest thing to be said of the figure: a finding first, then a change."""
    tingkat = {satu.tingkat for satu in _findings(baris)}
    if Tingkat.KESALAHAN in tingkat:
        return theme.KESALAHAN
    if baris.figur and baris.figur.realisasi.keadaan is Keadaan.TIDAK_DAPAT_DIPENUHI:
        return theme.TIDAK_DAPAT_DIPENUHI
    if Tingkat.PERINGATAN in tingkat and not _explanation(baris).strip():
        return theme.PERLU_PENJELASAN
    if changed_figure(baris):
        return BERUBAH
    if Tingkat.PERINGATAN in tingkat:
        return _DIJELASKAN
    return theme.TERLAMBAT if came_late(baris) else None


def came_late(baris: BarisPeriksa) -> bool:
    """Whether what stands there was saved after the due date."""
    if baris.figur is not None:
        figur = baris.figur.realisasi
        return figur.terlambat and figur.keadaan is not Keadaan.BELUM_DIISI
    satu = baris.anggaran
    return satu is not None and satu.terlambat and satu.nilai is not None


def _figure_note(baris: BarisPeriksa) -> str:
    kalimat = [change_text(satu) for satu in baris.selisih]
    kalimat += [satu.isi for satu in _findings(baris)]
    if came_late(baris):
        kalimat.append(f"{SETELAH_TENGGAT.capitalize()}.")
    return " ".join(kalimat)


def change_text(satu: SelisihSel) -> str:
    """``Realisasi berubah: 12 → 14.``."""
    nama = KOLOM.get(satu.kolom, satu.kolom)
    sesudah = (satu.sesudah or "kosong").removesuffix(".")
    return f"{nama} berubah: {satu.sebelum or 'kosong'} → {sesudah}."


def _capaian(baris: BarisPeriksa) -> str:
    if baris.figur is not None:
        angka = capaian_text(baris.figur.capaian)
        if baris.figur.terhadap_tahun:
            return f"{angka}\ndari setahun"
        return f"{angka}\n{baris.figur.kategori.label}" if baris.figur.kategori else angka
    return "" if baris.anggaran is None else _absorption(baris.anggaran)


def _absorption(anggaran: BarisFormulirAnggaran) -> str:
    """What was spent since January, and what part of the year's pagu that is."""
    if anggaran.realisasi_sd is None:
        return KOSONG
    jumlah = f"s.d. {anggaran.bulan.label.split()[0]}: {money_text(anggaran.realisasi_sd)}"
    if anggaran.serapan is None:
        return jumlah
    return f"{jumlah}\n= {percent_text(anggaran.serapan)} dari pagu"


def _category(baris: BarisPeriksa) -> Tampilan | None:
    figur = baris.figur
    if figur is None or figur.terhadap_tahun or figur.kategori is None:
        return None
    return show_kategori(figur.kategori)


def make_model(commit: Commit) -> RecordTableModel[BarisPeriksa]:
    """The table of a form that is checked; ``commit`` asks a question."""
    columns: tuple[Column[BarisPeriksa], ...] = (
        Column(kunci="nama", judul="Indikator kinerja", to_text=_name),
        Column(
            kunci="sebelumnya",
            judul="Sebelumnya",
            to_text=_before,
            rata=Rata.KANAN,
            lebar=104,
            redup=True,
        ),
        Column(
            kunci="target", judul="Target", to_text=_target, rata=Rata.KANAN, lebar=112, redup=True
        ),
        Column(
            kunci="nilai",
            judul="Realisasi",
            to_text=_figure,
            rata=Rata.KANAN,
            tampilan=figure_state,
            catatan=_figure_note,
            lebar=116,
        ),
        Column(
            kunci="capaian",
            judul="Capaian",
            to_text=_capaian,
            tampilan=_category,
            catatan=lambda baris: baris.figur.capaian.penjelasan if baris.figur else "",
            lebar=156,
        ),
        Column(
            kunci=TANYA,
            judul="Pertanyaan",
            to_text=lambda baris: summary_of(baris.pertanyaan),
            editable=lambda baris: baris.boleh_tanya,
            tampilan=lambda baris: state_of(baris.pertanyaan),
            catatan=_question_note,
            lebar=168,
            panjang=True,
        ),
    )
    return RecordTableModel(columns, row_key, commit=commit)


def _question_note(baris: BarisPeriksa) -> str:
    if baris.pertanyaan:
        return f"{summary_of(baris.pertanyaan)} Ctrl+T membuka percakapannya."
    return "Ketik pertanyaan Anda; pengisi langsung membacanya." if baris.boleh_tanya else ""


def offers_of(baris: BarisPeriksa, formulir: Formulir) -> list[Penawaran]:
    """What can be explained of a line of that form."""
    if baris.figur is not None:
        return [(JELASKAN, figure_target(baris.figur))]
    if baris.anggaran is None:
        return []
    return [(JELASKAN, budget_target(baris.anggaran, formulir))]


def details_of(baris: BarisPeriksa) -> tuple[Bagian, ...]:
    """Headed paragraphs about a line, for the panel on the right."""
    ubah = "\n".join(change_text(satu) for satu in baris.selisih)
    if baris.figur is not None:
        figur = baris.figur
        dasar = "terhadap target tahun" if figur.terhadap_tahun else figur.realisasi.periode.label
        return (
            (f"{figur.indikator.kode} · {figur.indikator.satuan}", figur.indikator.nama),
            ("Berubah sejak dikembalikan", ubah),
            (f"Capaian {dasar}", figur.capaian.penjelasan),
            *finding_parts(figur.temuan),
            *figure_parts((figur.realisasi,)),
            ("Tahun lalu, bulan yang sama", _last_year(figur)),
            ("Definisi", figur.indikator.definisi),
        )
    if baris.anggaran is None:
        return ()
    anggaran = baris.anggaran
    return (
        (anggaran.simpul.kode, anggaran.simpul.uraian),
        ("Berubah sejak dikembalikan", ubah),
        ("Pagu", rupiah_text(anggaran.pagu)),
        (f"Realisasi s.d. {anggaran.bulan.label}", rupiah_text(anggaran.realisasi_sd)),
        *finding_parts(anggaran.temuan),
        ("Penjelasan", anggaran.penjelasan),
        (theme.TERLAMBAT.teks, f"{SETELAH_TENGGAT.capitalize()}." if came_late(baris) else ""),
    )


def _last_year(figur: BarisFormulir) -> str:
    if figur.tahun_lalu is None:
        return ""
    return figure_text(figur.indikator, figur.tahun_lalu)


# --- the list of changes -------------------------------------------------------------------------


def change_key(satu: SelisihSel) -> tuple[str, Periode, str]:
    """Key of a change."""
    return satu.perihal_id, satu.periode, satu.kolom


def make_change_model() -> RecordTableModel[SelisihSel]:
    """What changed since the last return: before and after."""
    columns: tuple[Column[SelisihSel], ...] = (
        Column(
            kunci="indikator",
            judul="Indikator atau anggaran",
            to_text=lambda satu: f"{satu.kode}  {satu.nama}",
        ),
        Column(
            kunci="kolom",
            judul="Yang berubah",
            to_text=lambda satu: KOLOM.get(satu.kolom, satu.kolom),
            tampilan=lambda _satu: BERUBAH,
            lebar=128,
        ),
        Column(
            kunci="sebelum", judul="Semula", to_text=lambda satu: satu.sebelum or KOSONG, lebar=120
        ),
        Column(
            kunci="sesudah", judul="Menjadi", to_text=lambda satu: satu.sesudah or KOSONG, lebar=120
        ),
        Column(kunci="oleh", judul="Oleh", to_text=lambda satu: satu.oleh, lebar=148),
    )
    return RecordTableModel(columns, change_key)
