"""Where a cycle stands and where it goes: pure functions of the procedure and its states.

A step that runs per unit is done when every unit's is done; the step after it opens then.  A
return opens the earlier step again (for one unit when that step runs per unit) and closes what
comes after it, so that the way back is walked as the SOP has it; what other units have finished
meanwhile stays finished when it is one unit's step that comes back.  A step that is passed over
counts as done.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sakip_desktop.domain.langkah import KeadaanLangkah, Langkah, LangkahBerjalan, Sop


@dataclass(frozen=True, slots=True)
class Gerak:
    """One change of state that follows from a decision."""

    kode: str
    unit_id: str | None
    keadaan: KeadaanLangkah


def start(sop: Sop, units: Sequence[str]) -> tuple[Gerak, ...]:
    """Every running step of a new cycle; the first is open, the rest wait."""
    return tuple(
        Gerak(
            langkah.kode,
            unit,
            KeadaanLangkah.TERBUKA if langkah is sop.langkah[0] else KeadaanLangkah.MENUNGGU,
        )
        for langkah in sop.langkah
        for unit in (units if langkah.per_unit else (None,))
    )


def advance(
    sop: Sop,
    berjalan: Iterable[LangkahBerjalan],
    selesai: LangkahBerjalan,
    lewat: frozenset[str] = frozenset(),
    *,
    keadaan: KeadaanLangkah = KeadaanLangkah.SELESAI,
) -> tuple[Gerak, ...]:
    """What follows when a step is finished (the Ya branch of a decision).

    Args:
        sop: the procedure.
        berjalan: every running step.
        selesai: the step that is done.
        lewat: codes of steps that need not be done today; the way goes on past them.
        keadaan: how it was done; passed over when its person did not do it.
    """
    gerak = [Gerak(selesai.langkah.kode, selesai.unit_id, keadaan)]
    saudara = [
        satu
        for satu in berjalan
        if satu.langkah.kode == selesai.langkah.kode and satu.unit_id != selesai.unit_id
    ]
    if not all(satu.keadaan.is_done for satu in saudara):
        return tuple(gerak)
    lanjut = selesai.langkah.lanjut
    while lanjut in lewat:
        gerak += _open(sop, berjalan, lanjut, None, KeadaanLangkah.DILEWATI)
        lanjut = sop.step(lanjut).lanjut
    if lanjut:
        gerak += _open(sop, berjalan, lanjut, None, KeadaanLangkah.TERBUKA)
    return tuple(gerak)


def send_back(
    sop: Sop, berjalan: Iterable[LangkahBerjalan], dari: LangkahBerjalan, units: Sequence[str] = ()
) -> tuple[Gerak, ...]:
    """What follows on the Tidak branch.

    Args:
        sop: the procedure.
        berjalan: every running step.
        dari: the step that decided.
        units: units whose step is opened again, when the target runs per unit; a step of one
            unit sends back that unit's own.
    """
    tujuan = sop.step(dari.langkah.tidak)
    if dari.unit_id is not None:
        units = (dari.unit_id,)
    gerak: list[Gerak] = []
    for unit in units if tujuan.per_unit else (None,):
        gerak += _open(sop, berjalan, tujuan.kode, unit, KeadaanLangkah.DIKEMBALIKAN)
    return (*gerak, *_close_after(sop, berjalan, tujuan, units if tujuan.per_unit else None))


def take_back(
    sop: Sop, berjalan: Iterable[LangkahBerjalan], milik: LangkahBerjalan, *, kembali: bool
) -> tuple[Gerak, ...]:
    """What follows when a finished step opens again before the next person touched it.

    Args:
        sop: the procedure.
        berjalan: every running step.
        milik: the finished step.
        kembali: sent back by the unit's atasan (True) or taken back by its owner.
    """
    keadaan = KeadaanLangkah.DIKEMBALIKAN if kembali else KeadaanLangkah.TERBUKA
    buka = Gerak(milik.langkah.kode, milik.unit_id, keadaan)
    sendiri = () if milik.unit_id is None else (milik.unit_id,)
    return (buka, *_close_after(sop, berjalan, milik.langkah, sendiri))


def _open(
    sop: Sop,
    berjalan: Iterable[LangkahBerjalan],
    kode: str,
    unit: str | None,
    keadaan: KeadaanLangkah,
) -> list[Gerak]:
    langkah = sop.step(kode)
    return [
        Gerak(kode, satu.unit_id, keadaan)
        for satu in berjalan
        if satu.langkah.kode == langkah.kode
        and (unit is None or satu.unit_id == unit)
        and not (langkah.per_unit and unit is None and satu.keadaan.is_done)
    ]


def _close_after(
    sop: Sop,
    berjalan: Iterable[LangkahBerjalan],
    langkah: Langkah,
    units: Collection[str] | None,
) -> list[Gerak]:
    """Everything behind a step waits again.

    Args:
        sop: the procedure.
        berjalan: every running step.
        langkah: the step that opens again.
        units: whose steps it concerns: what other units have finished stays finished; None for
            every unit.
    """
    urutan = [satu.kode for satu in sop.langkah]
    sesudah = set(urutan[urutan.index(langkah.kode) + 1 :])
    return [
        Gerak(satu.langkah.kode, satu.unit_id, KeadaanLangkah.MENUNGGU)
        for satu in berjalan
        if satu.langkah.kode in sesudah
        and satu.keadaan is not KeadaanLangkah.MENUNGGU
        and not (units is not None and satu.unit_id not in (None, *units) and satu.keadaan.is_done)
    ]
