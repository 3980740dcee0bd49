"""What a line of a form says of its figures: the same on the screen, in the workbook, on paper.

A figure that is typed as a running total stands beside the running target: what is compared in a
line is of one kind, and the line says of which (``s.d. Des 36``).
"""

from sakip_desktop.domain.agregasi import aggregate, splits_running_total, target_sd
from sakip_desktop.domain.angka import format_figur
from sakip_desktop.domain.kinerja import Frekuensi, Indikator, Target
from sakip_desktop.domain.laporan import BarisFormulir
from sakip_desktop.domain.periode import ROMAWI, Periode

_SAMPAI = "s.d. "


def kind_text(indikator: Indikator, bulan: Periode) -> str:
    """For which time a figure is asked: ``Des``, ``s.d. Des``, ``TW IV``, ``setahun``."""
    if indikator.kumulatif_realisasi:
        return f"{_SAMPAI}{bulan.short_in(bulan.tahun)}"
    return _own_time(indikator, bulan)


def _own_time(indikator: Indikator, bulan: Periode) -> str:
    match indikator.frekuensi:
        case Frekuensi.BULANAN:
            return bulan.short_in(bulan.tahun)
        case Frekuensi.TRIWULAN:
            return f"TW {ROMAWI[bulan.bulan_akhir // 3 - 1]}"
        case Frekuensi.SEMESTER:
            return f"Sem {ROMAWI[bulan.bulan_akhir // 6 - 1]}"
    return "setahun"


def entry_target(baris: BarisFormulir) -> Target | None:
    """The target of the same kind as the figure that is typed."""
    if splits_running_total(baris.indikator):
        return target_sd(baris.indikator, baris.realisasi.periode)
    return baris.target


def target_text(indikator: Indikator, target: Target | None) -> str:
    """``95``, ``90 – 100``, ``BB``; empty where the plan has none."""
    if target is None:
        return ""
    bawah = format_figur(indikator, target.nilai)
    return bawah if target.atas is None else f"{bawah} – {format_figur(indikator, target.atas)}"


def entry_target_text(baris: BarisFormulir) -> str:
    """The target with its time: ``Des 6,8``, ``s.d. Des 36``; empty where the plan has none."""
    angka = target_text(baris.indikator, entry_target(baris))
    return f"{kind_text(baris.indikator, baris.realisasi.periode)} {angka}" if angka else ""


def previous_text(baris: BarisFormulir) -> str:
    """The figure before, with its month: ``Nov 6,8``, ``Des 2024 7,1``, ``s.d. Nov 36``."""
    if baris.sebelumnya is None:
        return ""
    ind, kini = baris.indikator, baris.realisasi.periode
    bulan = ind.measured_before(kini).short_in(kini.tahun)
    sampai = _SAMPAI if ind.kumulatif_realisasi else ""
    return f"{sampai}{bulan} {format_figur(ind, baris.sebelumnya)}"


def own_text(baris: BarisFormulir) -> str:
    """What the capaian is of where running totals are typed: ``Des 1 dari 2``.

    Empty where the line shows just the two figures that are compared.
    """
    ind = baris.indikator
    if not splits_running_total(ind) or baris.capaian.nilai_tampil is None:
        return ""
    if baris.terhadap_tahun or baris.target is None:
        return ""
    figur = {satu.periode: satu for satu in (*baris.figur_lalu, baris.realisasi)}
    sendiri = aggregate(ind, figur, baris.realisasi.periode).nilai
    if sendiri is None:
        return ""
    rentang = _own_time(ind, baris.realisasi.periode)
    return f"{rentang} {format_figur(ind, sendiri)} dari {target_text(ind, baris.target)}"
