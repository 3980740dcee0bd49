"""What the panel on the right says of the selected line of a form.

**Parts of other subjects** (evidence, questions, waivers) are functions of the page and the line,
listed in ``TAMBAHAN``; they stand in that order below the capaian, where they are seen at once::

    def evidence_parts(page: Page, baris: BarisFormulir) -> Sequence[BagianRincian]: ...

A part is ``(heading, text)`` or, where there is something to press or to look at, a
``detail_panel.BagianWidget``.  The page has the context (``page.ctx``), the role of the tab
(``page.peran``) and the ways to run a command and to tell what it changed (``page.run``,
``page.publish``); the line is known by ``baris.indikator.id`` and ``baris.realisasi.periode``.  The
function is called each time the cursor comes to another line and after each change: it reads what
belongs to one figure, nothing more.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from decimal import Decimal

from sakip_desktop.domain.angka import format_angka, format_figur, format_persen, format_rupiah
from sakip_desktop.domain.baris_formulir import entry_target
from sakip_desktop.domain.capaian import LABEL_RUMUS
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Indikator, Keadaan, Polaritas
from sakip_desktop.domain.laporan import BarisFormulir, BarisFormulirAnggaran
from sakip_desktop.domain.periode import NAMA_BULAN, Periode
from sakip_desktop.domain.riwayat import Catatan
from sakip_desktop.gui.bukti.panel import evidence_parts
from sakip_desktop.gui.detail_panel import Bagian, BagianRincian, BagianWidget
from sakip_desktop.gui.formulir_indikator import (
    BELUM_DINILAI,
    Isian,
    is_impossible,
    unread_text,
)
from sakip_desktop.gui.garis_kecil import GarisKecil
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.pertanyaan import exemption_parts, question_parts
from sakip_desktop.gui.tindak.jadikan import follow_up_parts
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import NilaiBulan, nilai_setahun, unclear_column
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.riwayat import riwayat_sel

_KOLOM = {
    "nilai": "Realisasi",
    "pembilang": "Pembilang",
    "penyebut": "Penyebut",
    "teks_asli": "Belum terbaca",
    "alasan": "Tidak dapat dipenuhi",
    "penjelasan": "Penjelasan",
    "kendala": "Kendala",
    "upaya": "Upaya",
    "catatan_kembali": "Catatan saat dikembalikan",
}
_SEL = frozenset({"nilai", "pembilang", "penyebut", "penjelasan", "kendala", "upaya"})
_KOSONG = "kosong"
_TERAKHIR = 12  # figures of the small line
_TERSEDIKIT = 2  # fewer are no line

Tambahan = Callable[[Page, BarisFormulir], Sequence[BagianRincian]]
TAMBAHAN: tuple[Tambahan, ...] = (
    question_parts,
    evidence_parts,
    exemption_parts,
    follow_up_parts,
)
"""Parts of other subjects, each in a module of its own."""


def all_parts(page: Page, baris: BarisFormulir, kolom: str = "") -> list[BagianRincian]:
    """The parts of a figure with those of ``TAMBAHAN``; the history is the last.

    Args:
        page: where they are shown.
        baris: the line.
        kolom: field under the cursor; what is said of that cell alone stands first.
    """
    ctx, figur = page.ctx, baris.realisasi
    catatan = riwayat_sel(ctx, baris.indikator.id, figur.periode)
    angka = _values_up_to(ctx, baris.indikator, figur.periode)
    garis = _line_part(baris, angka)
    indikator, capaian, *keterangan = figure_parts(baris)
    return [
        *_cell_parts(ctx, baris, kolom, catatan),
        indikator,
        capaian,
        *(bagian for tambahan in TAMBAHAN for bagian in tambahan(page, baris)),
        *keterangan,
        *([garis] if garis else []),
        *_year_parts(baris.indikator, figur.periode, angka),
        (
            "Riwayat isian ini",
            _history_text(ctx, baris.indikator, catatan) or "Belum pernah diisi.",
        ),
    ]


def _cell_parts(
    ctx: AppContext, baris: BarisFormulir, kolom: str, catatan: Sequence[Catatan]
) -> list[Bagian]:
    """Which cell the cursor is on, and who changed it last."""
    if kolom not in _SEL:
        return []
    figur = baris.realisasi
    judul = f"{_KOLOM[kolom]} {figur.periode.label}"
    tertulis = unread_text(Isian(baris=baris, kolom_teks=unclear_column(figur)), kolom)
    if tertulis:  # the journal tells of the figure that it is not, not of this cell
        return [(judul, f"“{tertulis}”, belum terbaca.")]
    for satu in reversed(catatan):
        ubah = changes_text(baris.indikator, satu.sebelum or {}, satu.sesudah or {}, (kolom,))
        if ubah:
            return [(judul, f"{ubah.partition(': ')[2]}\n{_who(ctx, satu)}")]
    return [(judul, "Belum pernah diisi.")]


def figure_parts(baris: BarisFormulir) -> list[Bagian]:
    """Definition, computation, limits and sources of a figure."""
    indikator = baris.indikator
    rumus = LABEL_RUMUS.get(baris.capaian.rumus, "")
    return [
        ("Indikator", f"{indikator.kode}  {indikator.nama}"),
        ("Capaian", _capaian_text(baris)),
        ("Definisi", indikator.definisi),
        ("Cara menghitung", indikator.rumus),
        ("Pembilang", indikator.nama_pembilang),
        ("Penyebut", indikator.nama_penyebut),
        ("Rumus capaian", rumus and f"{rumus} (R realisasi, T target)"),
        ("Batas", limits_text(indikator)),
        ("Sumber data", indikator.sumber_data),
        ("Bukti dukung", indikator.bukti),
        ("Penanggung jawab", indikator.penanggung_jawab),
    ]


def limits_text(indikator: Indikator) -> str:
    """What can be typed: the unit, the range that it allows, the labels."""
    if indikator.polaritas is Polaritas.YA_TIDAK:
        return "Ya atau Tidak."
    if indikator.polaritas is Polaritas.PREDIKAT and indikator.predikat:
        return ", ".join(label for label, _ in indikator.predikat) + "."
    bawah, atas = indikator.batas_bawah, indikator.batas_atas
    batas = ""
    if bawah is not None and atas is not None:
        batas = f", {format_angka(bawah)} sampai {format_angka(atas)}"
    elif bawah is not None:
        batas = f", paling sedikit {format_angka(bawah)}"
    elif atas is not None:
        batas = f", paling banyak {format_angka(atas)}"
    return f"Satuan {indikator.satuan}{batas}." if indikator.satuan else batas.removeprefix(", ")


NilaiTahunan = dict[int, tuple[NilaiBulan, ...]]


def _values_up_to(ctx: AppContext, indikator: Indikator, bulan: Periode) -> NilaiTahunan:
    """The figures of the year before and of this one."""
    return {
        tahun: nilai_setahun(ctx, indikator.id, tahun) for tahun in (bulan.tahun - 1, bulan.tahun)
    }


def _line_part(baris: BarisFormulir, angka: NilaiTahunan) -> BagianWidget | None:
    """The last figures as a small line; where there are fewer than two there is none."""
    bulan, indikator = baris.realisasi.periode, baris.indikator
    semua = [satu for milik in angka.values() for satu in milik if satu.bulan <= bulan]
    akhir = semua[-_TERAKHIR:]
    ada = [satu for satu in akhir if satu.nilai is not None]
    if len(ada) < _TERSEDIKIT:
        return None
    nilai = [satu.nilai for satu in ada if satu.nilai is not None]
    dari, sampai = (f"{satu.bulan.label}" for satu in (ada[0], ada[-1]))
    uraian = (
        f"{dari} sampai {sampai}: terendah {format_figur(indikator, min(nilai))}, "
        f"tertinggi {format_figur(indikator, max(nilai))}"
    )
    sasaran = entry_target(baris)
    target = None if sasaran is None else sasaran.nilai
    if target is not None:
        uraian += f"; garis putus: target {format_figur(indikator, target)}"
    urut = tuple(satu.nilai for satu in akhir)
    return BagianWidget(
        judul=f"{len(ada)} angka terakhir",
        teks=uraian,
        kunci=(urut, target),
        buat=lambda induk: GarisKecil(urut, uraian, induk, target=target),
    )


def _year_parts(indikator: Indikator, bulan: Periode, angka: NilaiTahunan) -> list[Bagian]:
    lalu = bulan.tahun - 1
    return [
        (
            f"Angka {bulan.tahun}",
            _year_text(indikator, angka[bulan.tahun]) or "Belum ada.",
        ),
        (f"Angka {lalu}", _year_text(indikator, angka[lalu]) or "Belum ada di program ini."),
    ]


def _capaian_text(baris: BarisFormulir) -> str:
    if baris.realisasi.keadaan is Keadaan.BELUM_DIISI:
        return "Muncul begitu realisasinya diisi."
    kata = baris.capaian.penjelasan
    if baris.terhadap_tahun:
        return f"{kata}\nTerhadap target setahun; bulan ini tidak bertarget sendiri."
    if baris.kategori is None:
        return kata
    kelas = BELUM_DINILAI if is_impossible(baris) else baris.kategori.label
    return f"{kata}\nKategori: {kelas}"


def _year_text(indikator: Indikator, angka: Sequence[NilaiBulan]) -> str:
    """The figures of a year in one paragraph: ``Jan 3 · Feb 4``."""
    return " · ".join(
        f"{NAMA_BULAN[satu.bulan.ke - 1][:3]} {format_figur(indikator, satu.nilai)}"
        for satu in angka
        if satu.nilai is not None
    )


def _history_text(ctx: AppContext, indikator: Indikator, catatan: Sequence[Catatan]) -> str:
    """Who, when, before → after; the newest first."""
    baris = []
    for satu in reversed(catatan):
        ubah = changes_text(indikator, satu.sebelum or {}, satu.sesudah or {})
        if ubah:
            baris.append(f"{_who(ctx, satu)}\n{ubah}")
    return "\n\n".join(baris)


def _who(ctx: AppContext, catatan: Catatan) -> str:
    sebagai = ""
    if catatan.peran:
        sebagai = f" sebagai {sebutan(Peran(catatan.peran), ctx.kantor.jenis)}"
    batal = ", membatalkan" if catatan.membatalkan is not None else ""
    return f"{ctx.waktu(catatan.waktu)}, {catatan.nama}{sebagai}{batal}"


def changes_text(
    indikator: Indikator,
    sebelum: Mapping[str, object],
    sesudah: Mapping[str, object],
    kolom: Collection[str] = (),
) -> str:
    """One line per field that changed: ``Realisasi: 4 → 5``; only those fields, where named."""
    return "\n".join(
        f"{nama}: {_shown(indikator, satu, sebelum)} → {_shown(indikator, satu, sesudah)}"
        for satu, nama in _KOLOM.items()
        if (not kolom or satu in kolom) and (sebelum.get(satu) or "") != (sesudah.get(satu) or "")
    )


def _shown(indikator: Indikator, kolom: str, isi: Mapping[str, object]) -> str:
    nilai = isi.get(kolom)
    if nilai is None or nilai == "":
        return _KOSONG
    if kolom == "nilai":
        return format_figur(indikator, Decimal(str(nilai)))
    if kolom in {"pembilang", "penyebut"}:
        return format_angka(Decimal(str(nilai)))
    return f"“{nilai}”"


def budget_parts(page: Page, baris: BarisFormulirAnggaran) -> list[BagianRincian]:
    """The budget of one node in words, what is asked about it and what it is exempted from."""
    sisa = None
    if baris.pagu is not None and baris.realisasi_sd is not None:
        sisa = baris.pagu - baris.realisasi_sd
    return [
        (baris.simpul.kode, baris.simpul.uraian),
        ("Pagu", _money(baris.pagu)),
        (f"Realisasi {baris.bulan.label}", _money(baris.nilai)),
        (f"Sampai {baris.bulan.label}", _money(baris.realisasi_sd)),
        ("Serapan", "" if baris.serapan is None else format_persen(baris.serapan)),
        ("Sisa pagu", _money(sisa)),
        ("Realisasi bulan sebelumnya", _money(baris.sebelumnya)),
        *question_parts(page, baris),
        *exemption_parts(page, baris),
        *follow_up_parts(page, baris),
    ]


def _money(nilai: int | None) -> str:
    return "belum ada" if nilai is None else format_rupiah(nilai)
