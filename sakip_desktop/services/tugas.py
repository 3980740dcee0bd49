"""What waits for the person, and how each cycle stands: reading only."""

from collections.abc import Mapping

from sqlmodel import Session

from sakip_desktop.db import records
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Pelaku, Peran
from sakip_desktop.domain.langkah import KeadaanLangkah, LangkahBerjalan, Siklus
from sakip_desktop.domain.periode import Periode, bulan, tanggal_indonesia
from sakip_desktop.domain.tugas import LangkahTampil, SiklusTampil, Tugas
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.siklus import (
    fill,
    list_siklus,
    open_siklus,
    parse_sop,
    shipped_sop,
)


def tugas_saya(ctx: AppContext) -> tuple[Tugas, ...]:
    """Every open step that waits for the person, the oldest first; recordable ones last."""
    if ctx.pelaku is None:
        return ()
    with ctx.read() as sesi:
        unit = unit_names(ctx, sesi)
        semua = [
            tugas
            for siklus in open_siklus(ctx, sesi)
            for langkah in siklus.langkah
            if langkah.keadaan.is_open
            and (tugas := _tugas(ctx, sesi, siklus, langkah, unit)) is not None
        ]
    return tuple(sorted(semua, key=lambda satu: (bool(satu.mencatat_untuk), satu.sejak)))


def _tugas(
    ctx: AppContext,
    sesi: Session,
    siklus: Siklus,
    langkah: LangkahBerjalan,
    unit: Mapping[str | None, str],
) -> Tugas | None:
    if ctx.pelaku is None or langkah.sejak is None:
        return None
    sebagai, untuk = role_in(ctx, sesi, ctx.pelaku, langkah)
    if sebagai is None:
        return None
    return Tugas(
        siklus_id=siklus.id,
        sop=siklus.sop,
        periode=siklus.periode,
        langkah=langkah,
        unit_nama=unit.get(langkah.unit_id, ""),
        sebagai=sebagai,
        sejak=langkah.sejak,
        tenggat=siklus.tenggat,
        terlambat=ctx.today() > siklus.tenggat,
        mencatat_untuk=untuk,
        alasan=langkah.catatan if langkah.keadaan is KeadaanLangkah.DIKEMBALIKAN else "",
    )


def role_in(
    ctx: AppContext,
    sesi: Session,
    pelaku: Pelaku,
    langkah: LangkahBerjalan,
    *,
    sebagai: Peran | None = None,
) -> tuple[Peran | None, str]:
    """The person's role in a step and, when it would only be recorded, for whom.

    With ``sebagai`` only that role counts: a tab acts as its own.
    """
    for peran in langkah.langkah.pelaku:
        if sebagai in (None, peran) and pelaku.holds(peran, langkah.unit_id):
            return peran, ""
    pencatat = list(langkah.langkah.dicatat_oleh)
    if (
        Tindakan.PERSETUJUAN_CATAT in langkah.langkah.tindakan
        and ctx.kebijakan(sesi, ctx.role_day(sesi)).persetujuan_tertulis
    ):
        pencatat.append(Peran.PERENCANA)
    for peran in pencatat:
        if sebagai in (None, peran) and pelaku.holds(peran, langkah.unit_id):
            return peran, sebutan(langkah.langkah.pelaku[0], ctx.kantor.jenis)
    return None, ""


def periode_awal(ctx: AppContext) -> Periode:
    """The period to begin with: of what waits for me, else of the newest cycle, else last month."""
    milik = tugas_saya(ctx)
    if milik:
        return milik[0].periode
    with ctx.read() as sesi:
        semua = list_siklus(ctx, sesi)
    if semua:
        return max(semua, key=lambda satu: satu.dimulai).periode
    kini = ctx.today()
    return bulan(kini.year, kini.month).sebelumnya()


def saran_periode(ctx: AppContext, sop_kode: str) -> Periode:
    """The period that a new cycle of the procedure is most likely about.

    The one after the newest cycle; for a procedure that collects nothing itself, the first period
    after it that was collected; for an office without any, the month that has just ended.
    """
    with ctx.read() as sesi:
        semua = list_siklus(ctx, sesi)
    sendiri = [satu for satu in semua if satu.sop.kode == sop_kode]
    terbaru = max(sendiri, key=lambda satu: (satu.dimulai, satu.periode), default=None)
    if not _collects(sop_kode):
        terkumpul = (
            satu.periode
            for satu in semua
            if _collects(satu.sop.kode)
            and (terbaru is None or satu.periode.akhir > terbaru.periode.akhir)
        )
        ditemukan = min(terkumpul, default=None)
        if ditemukan is not None:
            return ditemukan
    if terbaru is not None:
        return terbaru.periode.berikutnya()
    kini = ctx.today()
    return bulan(kini.year, kini.month).sebelumnya()


def _collects(sop_kode: str) -> bool:
    """Whether the procedure sends forms to the units."""
    sop = parse_sop(shipped_sop()[sop_kode], sop_kode)
    return any(langkah.per_unit for langkah in sop.langkah)


def siklus_periode(ctx: AppContext, periode: Periode) -> tuple[Siklus, ...]:
    """Cycles whose period holds this one or lies inside it."""
    with ctx.read() as sesi:
        return list_siklus(ctx, sesi, menyentuh=periode)


def daftar_siklus(
    ctx: AppContext, periode: Periode | None = None, *, berjalan: bool = False
) -> tuple[SiklusTampil, ...]:
    """Cycles with their step lists, newest first.

    Args:
        ctx: the open office.
        periode: only those that touch it.
        berjalan: only those in which something waits for somebody, whatever the period.
    """
    with ctx.read() as sesi:
        semua = open_siklus(ctx, sesi) if berjalan else list_siklus(ctx, sesi, menyentuh=periode)
        tampil = [_siklus_tampil(ctx, sesi, siklus) for siklus in reversed(semua)]
    return tuple(tampil)


def _siklus_tampil(ctx: AppContext, sesi: Session, siklus: Siklus) -> SiklusTampil:
    baris = []
    for langkah in siklus.sop.langkah:
        berjalan = [satu for satu in siklus.langkah if satu.langkah is langkah]
        baris.append(_langkah_tampil(ctx, sesi, berjalan))
    terbuka = next((satu for satu in siklus.langkah if satu.keadaan.is_open), None)
    posisi = (
        "selesai"
        if terbuka is None
        else f"langkah {terbuka.langkah.nomor}: {fill(ctx, terbuka.langkah.judul)}"
    )
    return SiklusTampil(
        siklus_id=siklus.id,
        sop_kode=siklus.sop.kode,
        judul=siklus.sop.judul,
        periode=siklus.periode,
        tenggat=siklus.tenggat,
        selesai=siklus.selesai,
        posisi=posisi,
        langkah=tuple(baris),
    )


def _langkah_tampil(
    ctx: AppContext, sesi: Session, berjalan: list[LangkahBerjalan]
) -> LangkahTampil:
    langkah = berjalan[0].langkah
    terbuka = [satu for satu in berjalan if satu.keadaan.is_open]
    selesai = [satu for satu in berjalan if satu.keadaan is KeadaanLangkah.SELESAI]
    milik = [
        satu
        for satu in terbuka
        if ctx.pelaku is not None and role_in(ctx, sesi, ctx.pelaku, satu)[0] is not None
    ]
    siapa = sebutan(langkah.pelaku[0], ctx.kantor.jenis)
    if milik:
        dikembalikan = any(satu.keadaan is KeadaanLangkah.DIKEMBALIKAN for satu in milik)
        tanda, keterangan = (
            ("↩", "dikembalikan kepada Anda") if dikembalikan else ("●", "giliran Anda")
        )
    elif terbuka:
        sejak = min(satu.sejak for satu in terbuka if satu.sejak is not None)
        tanda = "○"
        keterangan = f"menunggu {siapa} sejak {tanggal_indonesia(ctx.local(sejak).date())}"
    elif len(selesai) == len(berjalan):
        akhir = max(satu.sejak for satu in selesai if satu.sejak is not None)
        oleh = selesai[0].oleh if len(selesai) == 1 else f"{len(selesai)} unit"
        tanda, keterangan = "✓", f"{oleh}, {tanggal_indonesia(ctx.local(akhir).date())}"
    else:
        tanda, keterangan = "·", siapa
    return LangkahTampil(
        nomor=langkah.nomor,
        kode=langkah.kode,
        judul=fill(ctx, langkah.judul),
        halaman=langkah.halaman.value,
        tanda=tanda,
        keterangan=keterangan,
        kemajuan=f"{len(selesai)} dari {len(berjalan)} unit" if langkah.per_unit else "",
        milik_saya=bool(milik),
    )


def unit_names(ctx: AppContext, sesi: Session) -> dict[str | None, str]:
    """Names of units by id; the office itself (None) has an empty one."""
    nama: dict[str | None, str] = {None: ""}
    nama.update({satu.id: satu.nama for satu in records.load_units(sesi, ctx.opd_id)})
    return nama
