"""One line of *Tugas saya*: a step, questions about figures, or a period that can be measured."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.tugas import SiapDiukur, Tugas
from sakip_desktop.gui import theme
from sakip_desktop.gui.detail_panel import Bagian
from sakip_desktop.gui.page import Page, Utama
from sakip_desktop.gui.pertanyaan import open_conversation
from sakip_desktop.gui.pertanyaan_kata import (
    BELUM_DIJAWAB,
    SUDAH_DIJAWAB,
    conversation_text,
    title_of,
)
from sakip_desktop.gui.rekap.analisis_temuan import way_to_question
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.pertanyaan import PertanyaanSel
from sakip_desktop.services.siklus import fill
from sakip_desktop.services.tugas import listed

SELURUH_KANTOR = "Seluruh kantor"
_MENCATAT = Tampilan("i", "Dapat Anda catat", theme.CATATAN.tinta, theme.CATATAN.latar)
_SEBUT_TERBANYAK = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisTugas:
    """What waits for the person, in one line with its button.

    Attributes:
        apa: what is to be done, and below it of what.
        untuk: the unit, or the whole office.
        tenggat, paling_lambat: the day and how it is said; None and empty where none is fixed.
        catatan: sentence that belongs to the state.
        tugas: the step; None for another thing.
        bagian: the other thing in words, for the panel.
        buka: the button of the other thing.
    """

    kunci: str
    apa: str
    untuk: str
    sejak: date
    tenggat: date | None = None
    paling_lambat: str = ""
    keadaan: Tampilan
    kata_keadaan: str
    catatan: str = ""
    tugas: Tugas | None = None
    bagian: tuple[Bagian, ...] = ()
    buka: Utama | None = field(default=None, compare=False)


def lines_of(
    ctx: AppContext,
    tugas: Sequence[Tugas],
    siap: BarisTugas | None,
    tanya: Sequence[BarisTugas],
) -> tuple[BarisTugas, ...]:
    """All lines, what comes first on top.

    Questions that wait for an answer keep others waiting.  What is open is finished before
    something new is begun; an answer is read before what is only recorded for somebody, and before
    what an earlier year left.

    Args:
        ctx: the open office.
        tugas: the steps, in their order.
        siap: the period that can be measured.
        tanya: the lines of the questions.
    """
    milik = [s for s in tugas if not (s.lampau or s.mencatat_untuk)]
    jawab = [satu for satu in tanya if satu.keadaan is BELUM_DIJAWAB]
    baca = [satu for satu in tanya if satu.keadaan is not BELUM_DIJAWAB]
    return (
        *jawab,
        *(_step(ctx, satu) for satu in milik),
        *(() if siap is None else (siap,)),
        *baca,
        *(_step(ctx, satu) for satu in tugas if satu not in milik),
    )


def _step(ctx: AppContext, tugas: Tugas) -> BarisTugas:
    keadaan = _state_of(tugas)
    return BarisTugas(
        kunci=tugas.langkah.id,
        apa=f"{fill(ctx, tugas.langkah.langkah.judul)}\n{tugas.sop.judul} {tugas.periode.label}",
        untuk=for_whom(tugas),
        sejak=_day(ctx, tugas.sejak),
        tenggat=tugas.tenggat,
        paling_lambat=tugas.paling_lambat,
        keadaan=keadaan,
        kata_keadaan=_state_text(tugas, keadaan),
        catatan=tugas.alasan,
        tugas=tugas,
    )


def _state_of(tugas: Tugas) -> Tampilan:
    """How a task is shown: sent back, late, to be recorded, or simply mine."""
    if tugas.alasan:
        keadaan = theme.DIKEMBALIKAN
    elif tugas.terlambat:
        keadaan = theme.TERLAMBAT
    else:
        keadaan = _MENCATAT if tugas.mencatat_untuk else theme.GILIRAN_ANDA
    if not tugas.lampau:
        return keadaan
    return replace(keadaan, tinta=theme.TERKUNCI.tinta, latar=theme.TERKUNCI.latar)


def _state_text(tugas: Tugas, keadaan: Tampilan) -> str:
    bagian = [keadaan.kata]
    if tugas.terlambat and keadaan.kata != theme.TERLAMBAT.kata:
        bagian.append(theme.TERLAMBAT.teks)
    if tugas.mencatat_untuk:
        bagian.append(f"atas nama {tugas.mencatat_untuk}")
    if tugas.lampau:
        bagian.append(f"dari {tugas.periode.tahun}")
    return "\n".join(bagian)


def for_whom(tugas: Tugas) -> str:
    """The unit of a task."""
    return tugas.unit_nama or SELURUH_KANTOR


def since(ctx: AppContext, tugas: Tugas) -> str:
    """The local day on which a task began to wait."""
    return tanggal_indonesia(_day(ctx, tugas.sejak))


def _day(ctx: AppContext, pada: datetime) -> date:
    return ctx.local(pada).date()


# Questions


def question_lines(page: Page, semua: Sequence[PertanyaanSel]) -> tuple[BarisTugas, ...]:
    """At most two lines: what the person answers, and the answers that the person asked for."""
    jawab = [satu for satu in semua if satu.jawab.boleh]
    baca = [satu for satu in semua if not satu.jawab.boleh]
    hasil = []
    if jawab:
        judul, tombol = page.tr("{n} pertanyaan menunggu jawaban Anda"), page.tr("Jawab {apa}…")
        hasil.append(_questions(page, jawab, judul, BELUM_DIJAWAB, tombol))
    if baca:
        judul, tombol = page.tr("{n} jawaban menunggu Anda baca"), page.tr("Baca jawaban {apa}…")
        hasil.append(_questions(page, baca, judul, SUDAH_DIJAWAB, tombol))
    return tuple(hasil)


def _questions(
    page: Page, semua: Sequence[PertanyaanSel], judul: str, keadaan: Tampilan, tombol: str
) -> BarisTugas:
    ctx, pertama = page.ctx, semua[0]
    buka = _to_cell if pertama.jawab.boleh else open_question
    return BarisTugas(
        kunci=keadaan.kata,
        apa=f"{judul.format(n=len(semua))}\n{_name_all(semua)}",
        untuk=listed(tuple(dict.fromkeys(satu.unit_nama for satu in semua))),
        sejak=_day(ctx, min(satu.pertanyaan.pesan[-1].pada for satu in semua)),
        keadaan=keadaan,
        kata_keadaan=keadaan.kata,
        bagian=tuple(
            (f"{name_of(satu)} · {title_of(satu)}", conversation_text(ctx, satu)) for satu in semua
        ),
        buka=Utama(tombol.format(apa=name_of(pertama)), lambda: buka(page, pertama)),
    )


def name_of(satu: PertanyaanSel) -> str:
    """``IKU-02, Desember 2025``."""
    return f"{satu.perihal.kode}, {satu.pertanyaan.periode.label}"


def _name_all(semua: Sequence[PertanyaanSel]) -> str:
    """The first ones, and how many more."""
    nama = list(dict.fromkeys(map(name_of, semua)))
    lagi = len(nama) - _SEBUT_TERBANYAK
    teks = "; ".join(nama[:_SEBUT_TERBANYAK])
    return f"{teks}; dan {lagi} lagi" if lagi > 0 else teks


def _to_cell(page: Page, satu: PertanyaanSel) -> None:
    """To the cell, which may have to be mended; where it cannot be seen, the words open here."""
    tujuan = way_to_question(page.ctx, satu)
    if tujuan is None:
        open_question(page, satu)
    else:
        page.go_to.emit(tujuan)


def open_question(page: Page, satu: PertanyaanSel) -> None:
    """The conversation itself: who asked reads the answer and closes it."""
    tanya = satu.pertanyaan
    open_conversation(page, tanya.perihal_id, tanya.periode, kolom=tanya.kolom)


# A period that can be measured


def ready_line(page: Page, siap: SiapDiukur, buka: Utama) -> BarisTugas:
    """The measurement that nobody has begun although its figures are there."""
    hari = _day(page.ctx, siap.sejak)
    return BarisTugas(
        kunci="siap-diukur",
        apa=page.tr("Memulai pengukuran {periode}\n{sop}").format(
            periode=siap.periode.label, sop=siap.judul
        ),
        untuk=SELURUH_KANTOR,
        sejak=hari,
        keadaan=theme.GILIRAN_ANDA,
        kata_keadaan=theme.GILIRAN_ANDA.kata,
        bagian=(
            (page.tr("Memulai pengukuran"), siap.periode.label),
            (
                page.tr("Mengapa sekarang"),
                page.tr(
                    "Data {periode} selesai dikumpulkan {hari}, dan pengukurannya belum dimulai."
                ).format(periode=siap.periode.label, hari=tanggal_indonesia(hari)),
            ),
            (
                page.tr("Sesudah ini"),
                page.tr(
                    "Satu kotak terbuka, sudah berisi prosedur, periode, dan tenggatnya. Enter "
                    "memulainya; langkah pertamanya lalu muncul di Tugas saya pelakunya."
                ),
            ),
        ),
        buka=buka,
    )
