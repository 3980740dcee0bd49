"""Reading and moving running cycles inside an open session; ``alur`` has the verbs on top."""

import hashlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from sakip_desktop.db.models import Disposisi, LangkahRow, SiklusRow, SopVersi, new_id
from sakip_desktop.db.rows import find_row
from sakip_desktop.domain.errors import DataTidakSah, LangkahBelumSiap
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import KeadaanLangkah, LangkahBerjalan, Siklus, Sop
from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.domain.teks import clean_text
from sakip_desktop.paths import resource
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.peran import sebutan
from sakip_desktop.sop.engine import Gerak
from sakip_desktop.sop.loader import load_sop

_LANGKAH = sa.inspect(LangkahRow).local_table


@lru_cache(maxsize=64)
def parse_sop(teks: str, nama: str) -> Sop:
    """A procedure from its text; the same text is read once.

    Raises:
        DataTidakSah: the file is faulty; the sentence says where.
    """
    return load_sop(teks, nama)


def shipped_sop() -> dict[str, str]:
    """The text of every procedure that ships, by its code.

    Raises:
        DataTidakSah: a file is faulty.
    """
    hasil = {}
    for berkas in sorted(resource("sop").glob("*.toml")):
        teks = berkas.read_text(encoding="utf-8")
        hasil[parse_sop(teks, berkas.name).kode] = teks
    return hasil


def store_sop(ctx: AppContext, sesi: Session, kode: str) -> SopVersi:
    """The stored version of a shipped procedure, so that a cycle keeps what it began with.

    Raises:
        DataTidakSah: there is no such procedure.
    """
    semua = shipped_sop()
    if kode not in semua:
        raise DataTidakSah(f"SOP “{kode}” tidak ada.", saran=f"Yang ada: {', '.join(semua)}.")
    teks = semua[kode]
    sidik = hashlib.sha256(teks.encode()).hexdigest()
    ada = find_row(sesi, SopVersi, opd_id=ctx.opd_id, kode=kode, sidik=sidik)
    if ada is None:
        nomor = parse_sop(teks, kode).versi
        ada = SopVersi(opd_id=ctx.opd_id, kode=kode, nomor=nomor, sidik=sidik, isi=teks)
        sesi.add(ada)
        sesi.flush()
    return ada


def load_siklus(sesi: Session, semua: Sequence[SiklusRow]) -> tuple[Siklus, ...]:
    """Cycles with their steps in the order of the procedure; all steps are read at once."""
    milik: dict[str, list[sa.Row[Any]]] = {baris.id: [] for baris in semua}
    # Columns instead of objects: the steps are only read here.
    for satu in sesi.execute(sa.select(_LANGKAH).where(_LANGKAH.c.siklus_id.in_(milik))):
        milik[satu.siklus_id].append(satu)
    versi = select(SopVersi).where(col(SopVersi.id).in_({baris.sop_versi_id for baris in semua}))
    sop = {satu.id: parse_sop(satu.isi, satu.kode) for satu in sesi.exec(versi)}
    return tuple(_siklus(baris, sop[baris.sop_versi_id], milik[baris.id]) for baris in semua)


def _siklus(baris: SiklusRow, sop: Sop, langkah: list[sa.Row[Any]]) -> Siklus:
    urutan = {satu.kode: nomor for nomor, satu in enumerate(sop.langkah)}
    return Siklus(
        id=baris.id,
        sop=sop,
        periode=_period(baris),
        dimulai=baris.dimulai,
        tenggat=baris.tenggat,
        langkah=tuple(
            LangkahBerjalan(
                id=satu.id,
                langkah=sop.step(satu.kode),
                unit_id=satu.unit_id,
                keadaan=KeadaanLangkah(satu.keadaan),
                sejak=satu.sejak,
                oleh=satu.oleh,
                catatan=satu.catatan,
                versi=satu.versi,
            )
            for satu in sorted(langkah, key=lambda satu: (urutan[satu.kode], satu.id))
        ),
    )


def list_siklus(
    ctx: AppContext,
    sesi: Session,
    *,
    tahun: int | None = None,
    sop_kode: str | None = None,
    menyentuh: Periode | None = None,
) -> tuple[Siklus, ...]:
    """Cycles of the office by period, then start.

    Args:
        ctx: the open office.
        sesi: an open session.
        tahun: only of that year.
        sop_kode: only of that procedure.
        menyentuh: only those whose period holds this one or lies inside it.
    """
    kueri = select(SiklusRow).where(SiklusRow.opd_id == ctx.opd_id)
    if tahun is not None or menyentuh is not None:
        kueri = kueri.where(SiklusRow.tahun == (tahun or (menyentuh and menyentuh.tahun)))
    if sop_kode is not None:
        kueri = kueri.where(SiklusRow.sop_kode == sop_kode)
    baris = [
        satu
        for satu in sesi.exec(kueri.order_by(col(SiklusRow.dimulai)))
        if menyentuh is None or _overlap(_period(satu), menyentuh)
    ]
    return tuple(sorted(load_siklus(sesi, baris), key=lambda satu: satu.periode))


def open_siklus(ctx: AppContext, sesi: Session) -> tuple[Siklus, ...]:
    """Cycles in which something waits for somebody."""
    terbuka = [satu.value for satu in KeadaanLangkah if satu.is_open]
    kueri = (
        select(SiklusRow)
        .where(
            SiklusRow.opd_id == ctx.opd_id,
            col(SiklusRow.id).in_(
                select(LangkahRow.siklus_id).where(col(LangkahRow.keadaan).in_(terbuka))
            ),
        )
        .order_by(col(SiklusRow.dimulai))
    )
    return load_siklus(sesi, sesi.exec(kueri).all())


def _period(baris: SiklusRow) -> Periode:
    return Periode(baris.tahun, JenisPeriode(baris.jenis), baris.ke)


def _overlap(satu: Periode, lain: Periode) -> bool:
    return satu in lain or lain in satu


def find_step(ctx: AppContext, sesi: Session, langkah_id: str) -> tuple[Siklus, LangkahBerjalan]:
    """The running step of that id with its cycle.

    Raises:
        LangkahBelumSiap: it is not there (any more).
    """
    baris = sesi.get(LangkahRow, langkah_id)
    siklus = None if baris is None else sesi.get(SiklusRow, baris.siklus_id)
    if siklus is None or siklus.opd_id != ctx.opd_id:
        raise LangkahBelumSiap("Langkah ini tidak ditemukan.", saran="Muat ulang halaman ini.")
    (termuat,) = load_siklus(sesi, [siklus])
    return termuat, next(satu for satu in termuat.langkah if satu.id == langkah_id)


def form_step(
    ctx: AppContext, sesi: Session, unit_id: str, periode: Periode
) -> tuple[Siklus, LangkahBerjalan] | None:
    """The step in which a unit fills its form for a period, None when no cycle covers it.

    A month inside a quarter's cycle belongs to that quarter's form.
    """
    semua = ctx.kept(
        sesi,
        ("siklus", periode.tahun),
        frozenset({"siklus", "langkah_berjalan"}),
        lambda: list_siklus(ctx, sesi, tahun=periode.tahun),
    )
    for siklus in semua:
        if periode not in siklus.periode:
            continue
        for langkah in siklus.langkah:
            if langkah.unit_id == unit_id and Tindakan.REALISASI_ISI in langkah.langkah.tindakan:
                return siklus, langkah
    return None


def form_objek(ctx: AppContext, sesi: Session, unit_id: str, periode: Periode) -> Objek:
    """What may be done with a unit's form now; the reason says who has it and since when."""
    ditemukan = form_step(ctx, sesi, unit_id, periode)
    if ditemukan is None:
        return Objek(
            unit_id,
            langkah_terbuka=False,
            alasan_terkunci=f"Pengumpulan data {periode.label} belum dimulai. "
            "Minta Tim SAKIP memulainya di Tugas saya.",
        )
    return step_objek(ctx, ditemukan[0], ditemukan[1])


def step_objek(ctx: AppContext, siklus: Siklus, langkah: LangkahBerjalan) -> Objek:
    """A running step as the object of an action."""
    if langkah.keadaan.is_open:
        return Objek(langkah.unit_id, langkah_terbuka=True)
    if langkah.keadaan is KeadaanLangkah.SELESAI and langkah.sejak is not None:
        kapan = ctx.waktu(langkah.sejak)
        alasan = (
            f"Langkah {langkah.langkah.nomor} sudah diselesaikan oleh {langkah.oleh} pada {kapan}. "
            + (
                f"{siklus.sop.judul} {siklus.periode.label} sudah selesai dan tidak dibuka lagi."
                if siklus.selesai
                else "Agar terbuka lagi, langkah itu harus ditarik kembali atau dikembalikan."
            )
        )
    else:
        sekarang = next((satu for satu in siklus.langkah if satu.keadaan.is_open), None)
        alasan = f"Langkah {langkah.langkah.nomor} belum gilirannya." + (
            f" Sekarang: langkah {sekarang.langkah.nomor}, {fill(ctx, sekarang.langkah.judul)}."
            if sekarang
            else ""
        )
    return Objek(langkah.unit_id, langkah_terbuka=False, alasan_terkunci=alasan)


def apply_moves(
    ctx: AppContext,
    sesi: Session,
    siklus: Siklus,
    gerak: Iterable[Gerak],
    *,
    catatan: str = "",
    catatan_unit: dict[str | None, str] | None = None,
) -> None:
    """Write changes of state; an opened step carries the note of who opened it."""
    if ctx.pelaku is None:
        raise AssertionError
    sekarang = ctx.clock.now()
    untuk_unit = {unit: clean_text(isi) for unit, isi in (catatan_unit or {}).items()}
    for satu in gerak:
        berjalan = siklus.running(satu.kode, satu.unit_id)
        baris = sesi.get_one(LangkahRow, berjalan.id)
        baris.keadaan = satu.keadaan.value
        baris.sejak = None if satu.keadaan is KeadaanLangkah.MENUNGGU else sekarang
        baris.oleh = ctx.pelaku.nama if satu.keadaan is not KeadaanLangkah.MENUNGGU else ""
        baris.catatan = untuk_unit.get(satu.unit_id, clean_text(catatan))
        sesi.add(baris)


def add_disposisi(
    ctx: AppContext,
    sesi: Session,
    siklus: Siklus,
    *,
    dari: LangkahBerjalan,
    ke: str,
    arah: str,
    unit_id: str | None = None,
    catatan: str = "",
    atas_nama: str = "",
) -> None:
    """Append a hand-over to the chain."""
    if ctx.pelaku is None:
        raise AssertionError
    sesi.add(
        Disposisi(
            id=new_id(),
            siklus_id=siklus.id,
            unit_id=unit_id,
            dari=dari.langkah.kode,
            ke=ke,
            arah=arah,
            orang_id=ctx.pelaku.orang_id,
            atas_nama=atas_nama,
            catatan=clean_text(catatan),
            pada=ctx.clock.now(),
        )
    )


def fill(ctx: AppContext, teks: str) -> str:
    """Put the office's own titles into an SOP's text (``{verifikator}`` and the like)."""
    for peran in Peran:
        teks = teks.replace(f"{{{peran.value}}}", sebutan(peran, ctx.kantor.jenis))
    return teks
