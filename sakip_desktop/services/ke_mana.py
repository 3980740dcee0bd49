"""Where a step went when it was left, in the words of the status line."""

from collections.abc import Iterable

from sqlmodel import Session

from sakip_desktop.domain.langkah import Arah, Langkah, LangkahBerjalan, Siklus
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.peran import sebutan, sebutan_unit
from sakip_desktop.services.siklus import fill
from sakip_desktop.services.tugas import listed, unit_names
from sakip_desktop.sop.engine import Gerak


def where_to(
    ctx: AppContext,
    sesi: Session,
    siklus: Siklus,
    dari: LangkahBerjalan,
    gerak: Iterable[Gerak],
    arah: Arah,
) -> str:
    """``Dikirim ke Kepala Bagian (langkah 10)``: who has it now.

    Args:
        ctx: the open office.
        sesi: the session of the command.
        siklus: the cycle as it was before the move.
        dari: the step that was left.
        gerak: the changes of state.
        arah: which way it went.
    """
    semua = tuple(gerak)
    terbuka = [satu for satu in semua if satu.keadaan.is_open]
    if not terbuka:
        return _nothing_opened(ctx, siklus, dari, semua)
    langkah = siklus.sop.step(terbuka[0].kode)
    unit = [satu.unit_id for satu in terbuka if satu.kode == langkah.kode]
    nomor = f"langkah {langkah.nomor}"
    if arah is Arah.TARIK:
        return f"Ditarik kembali: {nomor} terbuka lagi untuk Anda"
    if _is_mine(ctx, langkah, unit[0]) and arah is not Arah.KEMBALI:
        return f"{'Dilewati; l' if arah is Arah.LEWAT else 'L'}anjut ke {nomor}, giliran Anda"
    kata = {
        Arah.LANJUT: "Dikirim ke",
        Arah.KEMBALI: "Dikembalikan ke",
        Arah.LEWAT: "Dilewati; sekarang giliran",
    }[arah]
    return f"{kata} {_recipient(ctx, sesi, langkah, unit)} ({nomor})"


def _nothing_opened(
    ctx: AppContext, siklus: Siklus, dari: LangkahBerjalan, gerak: tuple[Gerak, ...]
) -> str:
    """The end of the cycle, or the next step waits for the other units."""
    pindah = {(satu.kode, satu.unit_id) for satu in gerak}
    lain = [
        satu
        for satu in siklus.langkah
        if satu.keadaan.is_open and (satu.langkah.kode, satu.unit_id) not in pindah
    ]
    if not lain or not dari.langkah.lanjut:
        return f"Selesai: {fill(ctx, siklus.sop.judul)} {siklus.periode.label} tuntas"
    langkah = siklus.sop.step(dari.langkah.lanjut)
    siapa = sebutan(langkah.pelaku[0], ctx.kantor.jenis)
    return f"Dikirim ke {siapa} (langkah {langkah.nomor}), yang menunggu {len(lain)} unit lagi"


def _is_mine(ctx: AppContext, langkah: Langkah, unit_id: str | None) -> bool:
    return ctx.pelaku is not None and any(ctx.pelaku.holds(p, unit_id) for p in langkah.pelaku)


def _recipient(ctx: AppContext, sesi: Session, langkah: Langkah, unit: list[str | None]) -> str:
    siapa = sebutan(langkah.pelaku[0], ctx.kantor.jenis)
    nama = unit_names(ctx, sesi)
    milik = [nama[satu] for satu in unit if satu is not None]
    return sebutan_unit(siapa, listed(milik)) if milik else siapa
