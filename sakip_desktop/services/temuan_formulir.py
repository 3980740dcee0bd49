"""What the checks of typing would say of a form that came back, if it were taken.

A figure is looked at as a whole, with everything that the file says of it put in, among its
neighbours as they are stored; so what is said is what stands beside it once it is saved.  Stored
figures are read once a file, and only those that the file would change.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from sqlmodel import Session

from sakip_desktop.db import records
from sakip_desktop.domain.aturan import kecualikan
from sakip_desktop.domain.formulir_berkas import KunciSel, Milik
from sakip_desktop.domain.formulir_periksa import HasilSel, check_far, holds_back
from sakip_desktop.domain.formulir_susunan import Susunan
from sakip_desktop.domain.kinerja import Indikator, Polaritas, Realisasi
from sakip_desktop.domain.masukan import RealisasiInput
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.temuan import DIHITUNG, Temuan
from sakip_desktop.domain.validasi_anggaran import check_anggaran_pohon
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import check_figure, rules_for, shown_figures
from sakip_desktop.services.realisasi import apply_input

ANGKA = frozenset({"nilai", "pembilang", "penyebut"})
"""The columns of numbers."""

_BERLABEL = frozenset({Polaritas.PREDIKAT, Polaritas.YA_TIDAK})
_Temuan = Mapping[KunciSel, tuple[Temuan, ...]]


def with_findings(
    ctx: AppContext, sesi: Session, periode: Periode, susunan: Susunan, sel: Sequence[HasilSel]
) -> tuple[HasilSel, ...]:
    """The cells of a file with what the checks say of them, and which of them are held back.

    Args:
        ctx: the open office.
        sesi: an open session; nothing is written.
        periode: of the form.
        susunan: what the form asks for.
        sel: its filled cells, held against what is stored.
    """
    angka = [satu for satu in sel if satu.keadaan.dapat_diambil and satu.kunci.kolom in ANGKA]
    if not angka:
        return tuple(sel)
    temuan: dict[KunciSel, tuple[Temuan, ...]] = {}
    if any(satu.kunci.milik is Milik.INDIKATOR for satu in angka):
        temuan |= _of_figures(ctx, sesi, periode, susunan, sel)
    if any(satu.kunci.milik is Milik.ANGGARAN for satu in angka):
        temuan |= _of_budget(ctx, sesi, periode, susunan, angka)
    # A figure is taken whole or not at all: with one of its numbers the other one waits.
    tahan = {(k.id, k.bulan) for k, isi in temuan.items() if any(map(holds_back, isi))}
    return tuple(_told(satu, temuan.get(satu.kunci, ()), tahan) for satu in sel)


def _told(
    satu: HasilSel, temuan: tuple[Temuan, ...], tahan: Collection[tuple[str, Periode]]
) -> HasilSel:
    figur = (satu.kunci.id, satu.kunci.bulan)
    ditahan = figur in tahan and satu.kunci.kolom in ANGKA and satu.keadaan.diambil
    return replace(satu, temuan=temuan, ditahan=ditahan) if temuan or ditahan else satu


# --- figures -------------------------------------------------------------------------------


def _of_figures(
    ctx: AppContext, sesi: Session, periode: Periode, susunan: Susunan, sel: Sequence[HasilSel]
) -> _Temuan:
    per_figur: dict[tuple[str, Periode], list[HasilSel]] = defaultdict(list)
    for satu in sel:
        if satu.kunci.milik is Milik.INDIKATOR and satu.keadaan.dapat_diambil:
            per_figur[satu.kunci.id, satu.kunci.bulan].append(satu)
    milik = {indikator_id for indikator_id, _ in per_figur}
    figur = shown_figures(ctx, sesi, ctx.rencana(sesi, periode.tahun), periode, milik)
    hasil: dict[KunciSel, tuple[Temuan, ...]] = {}
    for indikator, bulan in susunan.figur:  # the months of an indikator in their order
        if isian := per_figur.get((indikator.id, bulan)):
            hasil |= _of_figure(ctx, sesi, indikator, isian, figur[indikator.id])
    return hasil


def _of_figure(
    ctx: AppContext,
    sesi: Session,
    indikator: Indikator,
    isian: Sequence[HasilSel],
    figur: dict[Periode, Realisasi],
) -> _Temuan:
    """The findings of one figure by cell; ``figur`` gets it, for the months that follow."""
    bulan = isian[0].kunci.bulan
    lama = figur.get(bulan) or Realisasi(indikator_id=indikator.id, periode=bulan)
    baru = lama
    for satu in isian:
        masukan = RealisasiInput(
            indikator_id=indikator.id,
            periode=bulan,
            kolom=satu.kunci.kolom,
            teks=satu.ketik,
            versi=lama.versi,
        )
        baru = apply_input(indikator, baru, masukan)
    figur[bulan] = baru
    angka = [satu.kunci for satu in isian if satu.kunci.kolom in ANGKA]
    if not angka:
        return {}
    kebijakan = ctx.kebijakan(sesi, bulan.akhir)
    aturan = rules_for(ctx, sesi, indikator.id, bulan)
    temuan = list(check_figure(indikator, figur, baru, kebijakan, *aturan))
    if indikator.polaritas not in _BERLABEL:
        for kunci in angka:
            temuan += _far(kunci.kolom, getattr(baru, kunci.kolom), getattr(lama, kunci.kolom))
    return _by_cell(angka, temuan)


def _far(kolom: str, baru: Decimal | None, lama: Decimal | None) -> list[Temuan]:
    jauh = None if baru is None or lama is None else check_far(kolom, baru, lama)
    return [] if jauh is None else [jauh]


def _by_cell(angka: Sequence[KunciSel], temuan: Sequence[Temuan]) -> _Temuan:
    """Each finding at the cell it is about; at all numbers of the figure where that is none."""
    hasil: dict[KunciSel, list[Temuan]] = defaultdict(list)
    for satu in temuan:
        if satu.tingkat in DIHITUNG:
            for kunci in [k for k in angka if k.kolom == satu.kolom] or angka:
                hasil[kunci].append(satu)
    return {kunci: tuple(isi) for kunci, isi in hasil.items()}


# --- money ---------------------------------------------------------------------------------


def _of_budget(
    ctx: AppContext, sesi: Session, periode: Periode, susunan: Susunan, angka: Sequence[HasilSel]
) -> _Temuan:
    """The lines of the form together: the same amount twice is seen, too."""
    isian = {satu.kunci.id: satu for satu in angka if satu.kunci.milik is Milik.ANGGARAN}
    simpul = [satu for satu, _ in susunan.anggaran]
    rencana = ctx.rencana(sesi, periode.tahun)
    lama = records.load_anggaran(sesi, rencana, ctx.opd_id, hanya={satu.id for satu in simpul})
    baru = {
        simpul_id: replace(
            anggaran, realisasi={**anggaran.realisasi, satu.kunci.bulan: int(satu.kanon)}
        )
        if (satu := isian.get(simpul_id))
        else anggaran
        for simpul_id, anggaran in lama.items()
    }
    temuan = check_anggaran_pohon(simpul, baru, periode, aturan=ctx.aturan(sesi, periode.akhir))
    kecuali = ctx.pengecualian(sesi, periode.tahun)
    hasil: dict[KunciSel, tuple[Temuan, ...]] = {}
    for simpul_id, satu in isian.items():
        milik = kecualikan(
            temuan.get(simpul_id, ()), kecuali.get((simpul_id, satu.kunci.bulan), ())
        )
        tersimpan = lama[simpul_id].realisasi.get(satu.kunci.bulan)
        jauh = _far("nilai", Decimal(satu.kanon), None if tersimpan is None else Decimal(tersimpan))
        hasil |= _by_cell([satu.kunci], [*milik, *jauh])
    return hasil
