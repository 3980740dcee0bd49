"""Targets as they are typed, so that they read back the same: in cells of window and workbook."""

from sakip_desktop.domain.angka import format_isian
from sakip_desktop.domain.kinerja import Indikator, Polaritas, Target
from sakip_desktop.domain.rencana import IndikatorMasuk

RENTANG = ".."


def target_isian(
    satu: Indikator | IndikatorMasuk, target: Target | None, rentang: str = RENTANG
) -> str:
    """``87,5``, ``80..90``, ``BB``, ``Ya``; empty for none.

    Args:
        satu: whose target it is.
        target: the target.
        rentang: what stands between the ends of a range.
    """
    if target is None:
        return ""
    if target.atas is not None:
        return rentang.join(
            format_isian(nilai, satu.satuan) for nilai in (target.nilai, target.atas)
        )
    if satu.polaritas is Polaritas.YA_TIDAK and target.nilai in {0, 1}:
        return "Ya" if target.nilai else "Tidak"
    if satu.polaritas is Polaritas.PREDIKAT:
        label = (nama for nama, skor in satu.predikat if skor == target.nilai)
        return next(label, format_isian(target.nilai, "Skor"))
    return format_isian(target.nilai, satu.satuan)


def renstra_isian(satu: Indikator | IndikatorMasuk) -> str:
    """The Renstra's targets: ``2025=84; 2026=86``; empty for none."""
    return "; ".join(
        f"{tahun.tahun}={target_isian(satu, target)}"
        for tahun, target in sorted(satu.target_renstra_tahunan.items())
    )
