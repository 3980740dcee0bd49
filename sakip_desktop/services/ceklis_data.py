"""Kelengkapan that the program makes from its data: forms, and papers that are drawn at any time.

What a step needs and no earlier step puts out is there when the program has made it: the empty
form when one was made for the unit, a paper of the measurement when every form it is made from is
in.  Nobody has to tick what the program can see.
"""

from sqlmodel import Session

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.kata_sop import meaning_of
from sakip_desktop.domain.langkah import LangkahBerjalan, Siklus
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir_terbit import made_forms
from sakip_desktop.services.pengukuran import units_not_sent
from sakip_desktop.services.siklus import list_siklus

_PENGUKURAN = frozenset(
    {KodeDokumen.PENGUKURAN, KodeDokumen.KERTAS_KERJA, KodeDokumen.REKAPITULASI}
)
"""Drawn from the figures of the period."""


def from_data(
    ctx: AppContext, sesi: Session, siklus: Siklus, langkah: LangkahBerjalan, butir: str
) -> tuple[bool, str] | None:
    """Whether a thing that the program makes is there, and why, in a sentence.

    Returns:
        None for what the program does not make.
    """
    kertas = meaning_of(butir).kertas
    if kertas is KodeDokumen.FORMULIR_KOSONG:
        return _forms(ctx, sesi, siklus, langkah)
    if kertas in _PENGUKURAN:
        return _measured(ctx, sesi, siklus)
    return None


def _forms(
    ctx: AppContext, sesi: Session, siklus: Siklus, langkah: LangkahBerjalan
) -> tuple[bool, str]:
    ada = made_forms(ctx, sesi, siklus.periode)
    if langkah.unit_id is not None:
        milik = ada.get(langkah.unit_id)
        if not milik:
            return False, "Tercentang sendiri begitu formulir unit ini dibuat."
        akhir = milik[-1]
        hari = tanggal_indonesia(ctx.local(akhir.dibuat_pada).date())
        return True, f"Formulir {akhir.kode[:4]} {akhir.kode[4:]} dibuat {hari}."
    unit = {satu.unit_id for satu in siklus.langkah if satu.unit_id is not None}
    dibuat = unit & ada.keys()
    if unit and dibuat == unit:
        return True, f"Formulir {len(unit)} unit sudah dibuat."
    return False, f"Formulir dibuat untuk {len(dibuat)} dari {len(unit)} unit."


def _measured(ctx: AppContext, sesi: Session, siklus: Siklus) -> tuple[bool, str]:
    belum = units_not_sent(ctx, sesi, siklus.periode)
    berunit = any(
        langkah.unit_id is not None
        for satu in list_siklus(ctx, sesi, menyentuh=siklus.periode)
        for langkah in satu.langkah
    )
    if not berunit:
        return False, f"Belum ada pengumpulan data untuk {siklus.periode.label}."
    if not belum:
        return True, "Disusun program dari data; semua formulir sudah masuk."
    return False, f"Disusun program dari data; {len(belum)} unit belum mengirim formulir."
