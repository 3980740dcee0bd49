"""From monthly figures and targets to those of a longer period.

Two questions are answered apart: the period's *own* figure (inside it) and the one *up to* it
(January to its end, "s.d.").  How depends on three properties of the indikator that have nothing
to do with each other: ``agregasi``, whether figures are typed as running totals (``kumulatif``)
and ``frekuensi``.

============  ======================  ==========================================
agregasi      not cumulative          cumulative
============  ======================  ==========================================
``jumlah``    sum                     own: last inside − last before; s.d.: last
the others    mean, last, max, min    last
============  ======================  ==========================================

* A ratio with ``jumlah`` is pooled: Σ numerators ÷ Σ denominators, never a sum of percents.
* Ordinal and Ya/Tidak figures are never added: ``jumlah`` means ``terakhir`` for them.
* A month that is not asked for (``frekuensi``) or ``tidak_diukur`` is not due; one that is
  ``tidak_dapat_dipenuhi``, empty or unclear is due and not filled.  None of them is a zero.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from sakip_desktop.domain.capaian import KERJA
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Frekuensi,
    Indikator,
    Keadaan,
    Polaritas,
    Realisasi,
    Target,
)
from sakip_desktop.domain.periode import (
    JenisPeriode,
    Periode,
    bulan,
    semester,
    setahun,
    triwulan,
)

_NOL = Decimal(0)


class HasilAgregasi(NamedTuple):
    """A figure made of months.

    Attributes:
        nilai: None when no month gives one.
        terisi, seharusnya: months filled and months due.
        dasar_lengkap: False when a running total is split and the month due just before the
            period is missing: the figure then holds more than the period.
        keadaan: ``TERISI`` with a value; otherwise why there is none.
    """

    nilai: Decimal | None
    terisi: int
    seharusnya: int
    dasar_lengkap: bool = True
    keadaan: Keadaan = Keadaan.TERISI


def compute_rasio(
    pembilang: Decimal | None, penyebut: Decimal | None, pengali: Decimal
) -> Decimal | None:
    """Numerator ÷ denominator × factor; None when one is missing or the denominator is 0."""
    if pembilang is None or not penyebut:
        return None
    return KERJA.divide(KERJA.multiply(pembilang, pengali), penyebut)


def figure_value(indikator: Indikator, figur: Realisasi) -> Decimal | None:
    """The figure of one month: for a ratio from its components, so there is one truth."""
    if figur.keadaan is not Keadaan.TERISI:
        return None
    if indikator.is_rasio and figur.pembilang is not None and figur.penyebut is not None:
        return compute_rasio(figur.pembilang, figur.penyebut, indikator.pengali)
    return figur.nilai


def agregasi_berlaku(indikator: Indikator) -> Agregasi:
    """The aggregation that is used: scores and Ya/Tidak are never added up."""
    if indikator.agregasi is Agregasi.JUMLAH and indikator.polaritas in (
        Polaritas.PREDIKAT,
        Polaritas.YA_TIDAK,
    ):
        return Agregasi.TERAKHIR
    return indikator.agregasi


def is_pooled(indikator: Indikator) -> bool:
    """Whether numerators and denominators are added up instead of the figures."""
    return indikator.is_rasio and agregasi_berlaku(indikator) is Agregasi.JUMLAH


def splits_running_total(indikator: Indikator) -> bool:
    """Whether what is typed since January is parted into the periods' own figures."""
    return indikator.kumulatif_realisasi and agregasi_berlaku(indikator) is Agregasi.JUMLAH


# --- realisasi -------------------------------------------------------------------------------


def aggregate(
    indikator: Indikator, figur: Mapping[Periode, Realisasi], periode: Periode
) -> HasilAgregasi:
    """The period's own figure.

    Args:
        indikator: as it is valid for the year.
        figur: figures by month, of the whole year; months that are not there are empty.
        periode: month, triwulan, semester or year.
    """
    dalam = _asked_months(indikator, periode.bulan)
    if not splits_running_total(indikator):
        return _combine_months(indikator, figur, dalam)
    return _split_running_total(indikator, figur, dalam, periode)


def aggregate_sd(
    indikator: Indikator, figur: Mapping[Periode, Realisasi], periode: Periode
) -> HasilAgregasi:
    """The figure from January to the period's end; see ``aggregate``."""
    return _combine_months(indikator, figur, _asked_months(indikator, periode.sampai_dengan()))


def _asked_months(indikator: Indikator, bulan_: Sequence[Periode]) -> Sequence[Periode]:
    if indikator.frekuensi is Frekuensi.BULANAN and indikator.mulai_pada is None:
        return bulan_
    return [satu for satu in bulan_ if indikator.measured_in(satu)]


def _combine_months(
    indikator: Indikator, figur: Mapping[Periode, Realisasi], bulan_: Sequence[Periode]
) -> HasilAgregasi:
    if is_pooled(indikator):
        seharusnya, komponen = _collect_components(figur, bulan_)
        terisi = len(komponen)
        nilai = _pool(indikator, komponen[-1:] if indikator.kumulatif_realisasi else komponen)
    else:
        seharusnya, isi = _collect_values(indikator, figur, bulan_)
        terisi = len(isi)
        # A running total already holds the months before it.
        kumulatif = indikator.kumulatif_realisasi
        nilai = combine(Agregasi.TERAKHIR if kumulatif else agregasi_berlaku(indikator), isi)
    return _result(figur, bulan_, nilai, terisi, seharusnya)


def _split_running_total(
    indikator: Indikator,
    figur: Mapping[Periode, Realisasi],
    dalam: Sequence[Periode],
    periode: Periode,
) -> HasilAgregasi:
    sebelum = _asked_months(indikator, periode.sampai_dengan()[: periode.bulan_awal - 1])
    nilai: Decimal | None
    if is_pooled(indikator):
        seharusnya, komponen = _collect_components(figur, dalam)
        terisi = len(komponen)
        _, komponen_awal = _collect_components(figur, sebelum)
        nilai = _pool_difference(indikator, komponen, komponen_awal)
    else:
        seharusnya, isi = _collect_values(indikator, figur, dalam)
        terisi = len(isi)
        _, awal = _collect_values(indikator, figur, sebelum)
        nilai = KERJA.subtract(isi[-1], awal[-1] if awal else _NOL) if isi else None
    lengkap = _last_due_is_filled(indikator, figur, sebelum)
    return _result(figur, dalam, nilai, terisi, seharusnya, dasar_lengkap=lengkap)


def _collect_values(
    indikator: Indikator, figur: Mapping[Periode, Realisasi], bulan_: Sequence[Periode]
) -> tuple[int, list[Decimal]]:
    """Months due, and the values of those that are filled."""
    seharusnya, isi = len(bulan_), []
    rasio = indikator.is_rasio
    for satu in bulan_:
        ada = figur.get(satu)
        if ada is None:
            continue
        terisi = ada.keadaan is Keadaan.TERISI
        nilai = figure_value(indikator, ada) if rasio else ada.nilai if terisi else None
        if nilai is not None:
            isi.append(nilai)
        elif ada.keadaan is Keadaan.TIDAK_DIUKUR:
            seharusnya -= 1
    return seharusnya, isi


def _collect_components(
    figur: Mapping[Periode, Realisasi], bulan_: Sequence[Periode]
) -> tuple[int, list[tuple[Decimal, Decimal]]]:
    """Months due, and numerator and denominator of those that are filled."""
    seharusnya, isi = len(bulan_), []
    for satu in bulan_:
        ada = figur.get(satu)
        if ada is None:
            continue
        if ada.keadaan is Keadaan.TIDAK_DIUKUR:
            seharusnya -= 1
        elif _has_components(ada):
            isi.append((ada.pembilang or _NOL, ada.penyebut or _NOL))
    return seharusnya, isi


def _has_components(figur: Realisasi) -> bool:
    return (
        figur.keadaan is Keadaan.TERISI
        and figur.pembilang is not None
        and figur.penyebut is not None
    )


def _pool(indikator: Indikator, isi: Sequence[tuple[Decimal, Decimal]]) -> Decimal | None:
    atas = combine(Agregasi.JUMLAH, [satu for satu, _ in isi])
    bawah = combine(Agregasi.JUMLAH, [satu for _, satu in isi])
    return compute_rasio(atas, bawah, indikator.pengali)


def _pool_difference(
    indikator: Indikator,
    isi: Sequence[tuple[Decimal, Decimal]],
    awal: Sequence[tuple[Decimal, Decimal]],
) -> Decimal | None:
    if not isi:
        return None
    atas, bawah = isi[-1]
    atas_awal, bawah_awal = awal[-1] if awal else (_NOL, _NOL)
    return compute_rasio(
        KERJA.subtract(atas, atas_awal), KERJA.subtract(bawah, bawah_awal), indikator.pengali
    )


def _last_due_is_filled(
    indikator: Indikator, figur: Mapping[Periode, Realisasi], bulan_: Sequence[Periode]
) -> bool:
    for satu in reversed(bulan_):
        ada = figur.get(satu)
        if ada is None:
            return False
        if ada.keadaan is not Keadaan.TIDAK_DIUKUR:
            if is_pooled(indikator):
                return _has_components(ada)
            return figure_value(indikator, ada) is not None
    return True


def _result(
    figur: Mapping[Periode, Realisasi],
    bulan_: Sequence[Periode],
    nilai: Decimal | None,
    terisi: int,
    seharusnya: int,
    *,
    dasar_lengkap: bool = True,
) -> HasilAgregasi:
    keadaan = Keadaan.TERISI if nilai is not None else _why_empty(figur, bulan_, seharusnya)
    return HasilAgregasi(
        nilai=nilai,
        terisi=terisi,
        seharusnya=seharusnya,
        dasar_lengkap=dasar_lengkap,
        keadaan=keadaan,
    )


def _why_empty(
    figur: Mapping[Periode, Realisasi], bulan_: Sequence[Periode], seharusnya: int
) -> Keadaan:
    """The state that stands for months without any value."""
    if not seharusnya:
        return Keadaan.TIDAK_DIUKUR
    ada = [figur[satu].keadaan for satu in bulan_ if satu in figur]
    if Keadaan.BELUM_JELAS in ada:
        return Keadaan.BELUM_JELAS
    if ada.count(Keadaan.TIDAK_DAPAT_DIPENUHI) == seharusnya:
        return Keadaan.TIDAK_DAPAT_DIPENUHI
    return Keadaan.BELUM_DIISI


def combine(agregasi: Agregasi, nilai: Sequence[Decimal]) -> Decimal | None:
    """Put values of shorter periods together; None when there are none."""
    if not nilai:
        return None
    match agregasi:
        case Agregasi.JUMLAH:
            return _sum(nilai)
        case Agregasi.RERATA:
            return KERJA.divide(_sum(nilai), Decimal(len(nilai)))
        case Agregasi.TERAKHIR:
            return nilai[-1]
        case Agregasi.MAKS:
            return max(nilai)
        case _:
            return min(nilai)


def _sum(nilai: Sequence[Decimal]) -> Decimal:
    jumlah = nilai[0]
    for satu in nilai[1:]:
        jumlah = KERJA.add(jumlah, satu)
    return jumlah


# --- target ----------------------------------------------------------------------------------

_RENTANG_UKUR = {
    Frekuensi.BULANAN: 1,
    Frekuensi.TRIWULAN: 3,
    Frekuensi.SEMESTER: 6,
    Frekuensi.TAHUNAN: 12,
}


def target_for(indikator: Indikator, periode: Periode) -> Target | None:
    """The target of the period itself.

    The year's is the plan's own and never derived.  Another period takes, in this order: its own;
    that of the longer span whose one figure stands in it (a triwulan indikator in March has the
    target of triwulan I); what the shorter periods make together, when all of them have one.
    Running target totals (``kumulatif_target`` with ``jumlah``) are split: the one at the
    period's end less the one before it.
    """
    if periode.jenis is JenisPeriode.TAHUN:
        return indikator.target.get(periode)
    if indikator.kumulatif_target and agregasi_berlaku(indikator) is Agregasi.JUMLAH:
        return _split_running_target(indikator, periode)
    sendiri = indikator.target.get(periode)
    if sendiri is not None:
        return sendiri
    panjang = periode.bulan_akhir - periode.bulan_awal + 1
    ukur = _RENTANG_UKUR[indikator.frekuensi]
    if ukur >= panjang:
        return _target_of_span(indikator, periode, ukur) if ukur > panjang else None
    return combine_targets(indikator, [target_for(indikator, satu) for satu in _parts(periode)])


def target_sd(indikator: Indikator, periode: Periode) -> Target | None:
    """The target from January to the period's end, for figures that are running totals."""
    if indikator.kumulatif_target and agregasi_berlaku(indikator) is Agregasi.JUMLAH:
        return _running_target(indikator, periode.tahun, periode.bulan_akhir)
    bulan_ = _asked_months(indikator, periode.sampai_dengan())
    return combine_targets(indikator, [target_for(indikator, satu) for satu in bulan_])


def _agregasi_target(indikator: Indikator) -> Agregasi:
    """A running target holds the ones before it, so the last one stands for all."""
    return Agregasi.TERAKHIR if indikator.kumulatif_target else agregasi_berlaku(indikator)


def _parts(periode: Periode) -> tuple[Periode, ...]:
    """The next shorter periods that make it up."""
    if periode.jenis is JenisPeriode.SEMESTER:
        return triwulan(periode.tahun, periode.ke * 2 - 1), triwulan(periode.tahun, periode.ke * 2)
    return periode.bulan


def _target_of_span(indikator: Indikator, periode: Periode, ukur: int) -> Target | None:
    if periode.bulan_akhir % ukur:
        return None
    ke = periode.bulan_akhir // ukur
    buat = {3: triwulan, 6: semester}
    panjang = buat[ukur](periode.tahun, ke) if ukur in buat else setahun(periode.tahun)
    return indikator.target.get(panjang)


def combine_targets(indikator: Indikator, bagian: Sequence[Target | None]) -> Target | None:
    """Targets of shorter periods put together; None when one is missing or there is none.

    A ratio whose components are added up has targets of the ratio itself: they cannot be added,
    and what they weigh is not known before the components are, so only equal ones make one.
    """
    ada = [satu for satu in bagian if satu is not None]
    if len(ada) < len(bagian):
        return None
    agregasi = _agregasi_target(indikator)
    if is_pooled(indikator) and agregasi is Agregasi.JUMLAH:
        return ada[0] if ada and all(satu == ada[0] for satu in ada) else None
    bawah = combine(agregasi, [satu.nilai for satu in ada])
    if bawah is None:
        return None
    if all(satu.atas is None for satu in ada):
        return Target(bawah)
    return Target(
        bawah, combine(agregasi, [satu.nilai if satu.atas is None else satu.atas for satu in ada])
    )


def _running_target(indikator: Indikator, tahun: int, bulan_akhir: int) -> Target | None:
    """The running total at the end of a month, under whichever period it was written."""
    if not bulan_akhir:
        return Target(_NOL)
    calon = [bulan(tahun, bulan_akhir)]
    if bulan_akhir % 3 == 0:
        calon.append(triwulan(tahun, bulan_akhir // 3))
    if bulan_akhir % 6 == 0:
        calon.append(semester(tahun, bulan_akhir // 6))
    if bulan_akhir == 12:
        calon.append(setahun(tahun))
    return next((indikator.target[satu] for satu in calon if satu in indikator.target), None)


def _split_running_target(indikator: Indikator, periode: Periode) -> Target | None:
    ukur = _RENTANG_UKUR[indikator.frekuensi]
    if periode.bulan_akhir % ukur:
        return None
    awal = min(periode.bulan_awal - 1, periode.bulan_akhir - ukur)
    sampai = _running_target(indikator, periode.tahun, periode.bulan_akhir)
    sebelum = _running_target(indikator, periode.tahun, awal)
    if sampai is None or sebelum is None:
        return None
    bawah = KERJA.subtract(sampai.nilai, sebelum.nilai)
    if sampai.atas is None and sebelum.atas is None:
        return Target(bawah)
    atas, atas_sebelum = (
        satu.nilai if satu.atas is None else satu.atas for satu in (sampai, sebelum)
    )
    return Target(bawah, KERJA.subtract(atas, atas_sebelum))
