"""What waits for the person, and how each cycle stands: reading only."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import sqlalchemy as sa
from sqlalchemy import case, func
from sqlmodel import Session, col, select

from sakip_desktop.db.models import LangkahRow, Pengerjaan, SiklusRow
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Pelaku, Peran
from sakip_desktop.domain.langkah import KeadaanLangkah, Langkah, LangkahBerjalan, Siklus, Sop
from sakip_desktop.domain.periode import JenisPeriode, Periode, bulan, tanggal_indonesia
from sakip_desktop.domain.tugas import (
    LangkahTampil,
    SiapDiukur,
    SiklusBaris,
    SiklusTampil,
    Tugas,
)
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.masa_berlaku import refuse_typing, unit_due
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.siklus import (
    fill,
    list_siklus,
    load_siklus,
    open_siklus,
    parse_sop,
    shipped_sop,
)
from sakip_desktop.services.sop_kantor import sop_dipakai, unique_titles
from sakip_desktop.services.tenggat import step_dues

_TABEL = frozenset({"siklus", "langkah_berjalan", "sop_versi"})


@dataclass(frozen=True, slots=True)
class _Pandang:
    """What is the same for every step that is shown: looked up once, not for each of hundreds.

    Attributes:
        hari: the day that counts; with a clock set back the last one believed.
        pelaku: who looks, with the roles that still hold.
        tertulis: approvals on paper may be recorded.
        unit: names of units by id.
    """

    ctx: AppContext
    sesi: Session
    hari: date
    pelaku: Pelaku | None
    tertulis: bool
    unit: Mapping[str | None, str]

    def due(self, siklus: Siklus, langkah: Langkah) -> date:
        """The day on which a step is due."""
        return step_dues(self.ctx, self.sesi, siklus)[langkah.kode]

    def is_mine(self, langkah: LangkahBerjalan) -> bool:
        """Whether the person works in the step; recording it for somebody is another matter."""
        peran, untuk = self.role(langkah)
        return peran is not None and not untuk

    def role(self, langkah: LangkahBerjalan) -> tuple[Peran | None, str]:
        """As ``role_in``."""
        if self.pelaku is None:
            return None, ""
        return _role_in(self.ctx, self.pelaku, langkah, tertulis=lambda: self.tertulis)

    def since(self, langkah: Sequence[LangkahBerjalan]) -> str:
        """The local day on which the first of them opened."""
        sejak = min(satu.sejak for satu in langkah if satu.sejak is not None)
        return tanggal_indonesia(self.ctx.local(sejak).date())


def _look(ctx: AppContext, sesi: Session) -> _Pandang:
    hari = ctx.role_day(sesi)
    tertulis = ctx.kebijakan(sesi, hari).persetujuan_tertulis
    pelaku = None if ctx.pelaku is None else ctx.pelaku.on(hari)
    return _Pandang(ctx, sesi, hari, pelaku, tertulis, unit_names(ctx, sesi))


def _running(ctx: AppContext, sesi: Session) -> tuple[Siklus, ...]:
    return ctx.kept(sesi, "siklus terbuka", _TABEL, lambda: open_siklus(ctx, sesi))


_LAMPAU = timedelta(days=300)  # so that last quarter's work is still today's in January


def tugas_saya(ctx: AppContext) -> tuple[Tugas, ...]:
    """Every open step that waits for the person, the oldest first; recordable ones last.

    What is about an earlier year than the office works on comes behind all of them, its newest
    period first.
    """
    if ctx.pelaku is None:
        return ()
    with ctx.read() as sesi:
        lihat, berjalan = _look(ctx, sesi), _running(ctx, sesi)
        terbaru = _newest_end(ctx, sesi)
        semua = [
            tugas
            for siklus in berjalan
            for langkah in siklus.langkah
            if langkah.keadaan.is_open
            and (tugas := _tugas(lihat, siklus, langkah, terbaru)) is not None
        ]
    urut = sorted(semua, key=lambda satu: (bool(satu.mencatat_untuk), satu.sejak))
    return tuple(sorted(urut, key=_past_last))


def _newest_end(ctx: AppContext, sesi: Session) -> date:
    """The last day of the newest period that the office has worked on."""
    return max((satu.periode.akhir for satu in _heads(ctx, sesi)), default=date.min)


def _past_last(tugas: Tugas) -> tuple[bool, int]:
    return tugas.lampau, -tugas.periode.akhir.toordinal() if tugas.lampau else 0


def _tugas(
    lihat: _Pandang, siklus: Siklus, langkah: LangkahBerjalan, terbaru: date
) -> Tugas | None:
    sebagai, untuk = lihat.role(langkah)
    if sebagai is None or langkah.sejak is None:
        return None
    tenggat = lihat.due(siklus, langkah.langkah)
    if langkah.langkah.diisi_unit:
        tenggat = unit_due(lihat.ctx, lihat.sesi, siklus, langkah.unit_id)
    return Tugas(
        siklus_id=siklus.id,
        sop=siklus.sop,
        periode=siklus.periode,
        langkah=langkah,
        unit_nama=lihat.unit.get(langkah.unit_id, ""),
        sebagai=sebagai,
        sejak=langkah.sejak,
        tenggat=tenggat,
        terlambat=lihat.hari > tenggat,
        mencatat_untuk=untuk,
        alasan=langkah.catatan if langkah.keadaan is KeadaanLangkah.DIKEMBALIKAN else "",
        tertutup=_closed(lihat, siklus, langkah),
        lampau=terbaru - siklus.periode.akhir > _LAMPAU,
    )


def _closed(lihat: _Pandang, siklus: Siklus, langkah: LangkahBerjalan) -> str:
    """Why a unit cannot fill its form today, and who opens it; empty when it can."""
    if langkah.unit_id is None or Tindakan.REALISASI_ISI not in langkah.langkah.tindakan:
        return ""
    return fill(lihat.ctx, refuse_typing(lihat.ctx, lihat.sesi, siklus, langkah.unit_id))


def role_in(
    ctx: AppContext,
    sesi: Session,
    pelaku: Pelaku,
    langkah: LangkahBerjalan,
    *,
    sebagai: Peran | None = None,
) -> tuple[Peran | None, str]:
    """The person's role in a step and, when it would only be recorded, for whom.

    With ``sebagai`` only that role counts: a tab acts as its own.  One that ended overnight does
    not count any more.
    """
    return _role_in(
        ctx,
        pelaku.on(ctx.role_day(sesi)),
        langkah,
        sebagai=sebagai,
        tertulis=lambda: ctx.kebijakan(sesi, ctx.role_day(sesi)).persetujuan_tertulis,
    )


def _role_in(
    ctx: AppContext,
    pelaku: Pelaku,
    langkah: LangkahBerjalan,
    *,
    tertulis: Callable[[], bool],
    sebagai: Peran | None = None,
) -> tuple[Peran | None, str]:
    for peran in langkah.langkah.pelaku:
        if sebagai in (None, peran) and pelaku.holds(peran, langkah.unit_id):
            return peran, ""
    pencatat = list(langkah.langkah.dicatat_oleh)
    if Tindakan.PERSETUJUAN_CATAT in langkah.langkah.tindakan and tertulis():
        pencatat.append(Peran.PERENCANA)
    for peran in pencatat:
        if sebagai in (None, peran) and pelaku.holds(peran, langkah.unit_id):
            return peran, sebutan(langkah.langkah.pelaku[0], ctx.kantor.jenis)
    return None, ""


def periode_awal(ctx: AppContext) -> Periode:
    """The period to begin with: of what waits for me, else the latest that runs, or ran at all.

    For an office without any the month that has just ended.
    """
    milik = [satu for satu in tugas_saya(ctx) if not satu.lampau]
    if milik:
        return milik[0].periode
    with ctx.read() as sesi:
        sejak = _newest_end(ctx, sesi)
        berjalan = [s for s in _running(ctx, sesi) if sejak - s.periode.akhir <= _LAMPAU]
        semua = berjalan or _heads(ctx, sesi)
    if semua:
        return max(satu.periode for satu in semua)
    kini = ctx.today()
    return bulan(kini.year, kini.month).sebelumnya()


def saran_periode(ctx: AppContext, sop_kode: str) -> Periode:
    """The period that a new cycle of the procedure is most likely about.

    The first one after the newest cycle whose months no procedure has collected; for a procedure
    that collects nothing itself, the first period after it that was collected; for an office
    without any, the one that has just ended.  It is as long as that of the newest cycle; for the
    first one as the SOP file says.  An office that measures months and quarters is proposed what
    comes next of either, once its last month was collected: December, then the fourth quarter.
    """
    with ctx.read() as sesi:
        semua = _heads(ctx, sesi)
    sendiri = [satu for satu in semua if satu.sop.kode == sop_kode]
    terbaru = max(sendiri, key=lambda satu: (satu.dimulai, satu.periode), default=None)
    teks = shipped_sop().get(sop_kode)
    sop = None if teks is None else parse_sop(teks, sop_kode)
    jenis = (sop and sop.periode) or JenisPeriode.BULAN
    if terbaru is not None:
        jenis = terbaru.periode.jenis
    if sop is None or not _collects(sop):
        sesudah = _next_collected([satu.periode for satu in sendiri], semua)
        if sesudah is not None:
            return sesudah
        terkumpul = (
            satu.periode
            for satu in semua
            if _collects(satu.sop)
            and (terbaru is None or satu.periode.akhir > terbaru.periode.akhir)
        )
        ditemukan = min(terkumpul, default=None)
        if ditemukan is not None:
            return ditemukan.widened(jenis)
    kini = ctx.today()
    calon = bulan(kini.year, kini.month).widened(jenis).sebelumnya()
    if terbaru is not None:
        calon = terbaru.periode.berikutnya()
        while any(_collects(satu.sop) and satu.periode.overlaps(calon) for satu in semua):
            calon = calon.berikutnya()
    return calon


def _next_collected(sendiri: Sequence[Periode], semua: Sequence[Siklus]) -> Periode | None:
    """The period that follows the newest of its length and was collected to its last month.

    The earliest, of two that end together the shorter one; none that ends before what was measured
    last: what an office has left out it does not measure any more.
    """
    terbaru = {satu.jenis: satu for satu in sorted(sendiri)}
    batas = max((satu.akhir for satu in sendiri), default=date.min)
    calon = [satu.berikutnya() for satu in terbaru.values()]
    lengkap = [
        satu
        for satu in calon
        if satu.akhir >= batas
        and any(
            _collects(lain.sop) and lain.periode.overlaps(satu) and lain.periode.akhir >= satu.akhir
            for lain in semua
        )
    ]
    return min(lengkap, key=lambda satu: (satu.akhir, -satu.mulai.toordinal()), default=None)


def _heads(ctx: AppContext, sesi: Session) -> tuple[Siklus, ...]:
    """Every cycle of the office without its steps, by period, then start."""

    def load() -> tuple[Siklus, ...]:
        kueri = select(SiklusRow).where(SiklusRow.opd_id == ctx.opd_id)
        baris = sesi.exec(kueri.order_by(col(SiklusRow.dimulai))).all()
        semua = load_siklus(sesi, baris, tanpa_langkah=True)
        return tuple(sorted(semua, key=lambda satu: satu.periode))

    return ctx.kept(sesi, "kepala siklus", frozenset({"siklus", "sop_versi"}), load)


def _collects(sop: Sop) -> bool:
    """Whether the procedure sends forms to the units."""
    return any(langkah.per_unit for langkah in sop.langkah)


def _measures(sop: Sop) -> bool:
    """Whether the measurement becomes final in the procedure."""
    return any(langkah.dokumen is KodeDokumen.PENGUKURAN for langkah in sop.langkah)


def siap_diukur(ctx: AppContext) -> SiapDiukur | None:
    """The period whose figures are collected while nobody has begun to measure it.

    It is the one that ``saran_periode`` proposes, once the collection of its last month has ended
    and none that touches it still runs.
    """
    dipakai = sop_dipakai(ctx)
    for sop in dipakai:
        if _collects(sop) or not _measures(sop):
            continue
        periode = saran_periode(ctx, sop.kode)
        with ctx.read() as sesi:
            sejak = _collected_at(ctx, sesi, periode)
            if sejak is None or measuring_begun(ctx, sesi, periode):
                continue
        judul = unique_titles(ctx, dipakai)[sop.kode]
        return SiapDiukur(sop_kode=sop.kode, judul=judul, periode=periode, sejak=sejak)
    return None


def measuring_begun(ctx: AppContext, sesi: Session, periode: Periode) -> bool:
    """Whether a procedure measures exactly that period, or has measured it."""
    return any(satu.periode == periode and _measures(satu.sop) for satu in _heads(ctx, sesi))


def _collected_at(ctx: AppContext, sesi: Session, periode: Periode) -> datetime | None:
    """When the last collection of a period ended; None as long as something is to come."""
    milik = [
        satu
        for satu in _heads(ctx, sesi)
        if _collects(satu.sop) and not _measures(satu.sop) and satu.periode.overlaps(periode)
    ]
    kunci = {satu.id for satu in milik}
    berjalan = {satu.id for satu in _running(ctx, sesi)}
    if kunci & berjalan or not any(satu.periode.akhir >= periode.akhir for satu in milik):
        return None
    return sesi.exec(
        select(func.max(LangkahRow.sejak)).where(col(LangkahRow.siklus_id).in_(kunci))
    ).one()


def siklus_periode(ctx: AppContext, periode: Periode) -> tuple[Siklus, ...]:
    """Cycles whose period holds this one or lies inside it."""
    with ctx.read() as sesi:
        return list_siklus(ctx, sesi, menyentuh=periode)


def siklus_berjalan(ctx: AppContext) -> tuple[SiklusBaris, ...]:
    """Every cycle in which something waits for somebody, in one line each, newest first."""
    with ctx.read() as sesi:
        lihat = _look(ctx, sesi)
        semua = _running(ctx, sesi)
        kemajuan = ctx.kept(sesi, "kemajuan unit", _TABEL, lambda: _progress(sesi, semua))
        return tuple(_line(lihat, siklus, kemajuan) for siklus in reversed(semua))


def _progress(sesi: Session, semua: Sequence[Siklus]) -> Mapping[tuple[str, str], tuple[int, int]]:
    """How many units are done and how many there are, by cycle and step that is open per unit."""
    terbuka = {satu.id for siklus in semua for satu in siklus.langkah if satu.unit_id is not None}
    if not terbuka:
        return {}
    selesai = [satu.value for satu in KeadaanLangkah if satu.is_done]
    kueri = (
        select(
            LangkahRow.siklus_id,
            LangkahRow.kode,
            func.count(),
            func.sum(case((col(LangkahRow.keadaan).in_(selesai), 1), else_=0)),
        )
        .where(
            col(LangkahRow.unit_id).is_not(None),
            col(LangkahRow.siklus_id).in_([satu.id for satu in semua]),
        )
        .group_by(col(LangkahRow.siklus_id), col(LangkahRow.kode))
    )
    return {(siklus, kode): (jadi, ada) for siklus, kode, ada, jadi in sesi.exec(kueri)}


def _line(
    lihat: _Pandang, siklus: Siklus, kemajuan: Mapping[tuple[str, str], tuple[int, int]]
) -> SiklusBaris:
    terbuka = [satu for satu in siklus.langkah if satu.keadaan.is_open]
    langkah = terbuka[0].langkah
    sini = [satu for satu in terbuka if satu.langkah is langkah]
    jadi, ada = kemajuan.get((siklus.id, langkah.kode), (0, 0))
    tenggat = lihat.due(siklus, langkah)
    return SiklusBaris(
        siklus_id=siklus.id,
        judul=siklus.sop.judul,
        periode=siklus.periode,
        nomor=langkah.nomor,
        dari_nomor=siklus.sop.banyak_nomor,
        langkah=fill(lihat.ctx, langkah.judul),
        menunggu=_waits_for(lihat, langkah, sini),
        kemajuan=f"{jadi} dari {ada} unit" if ada else "",
        tenggat=tenggat,
        terlambat=lihat.hari > tenggat,
    )


def _waits_for(lihat: _Pandang, langkah: Langkah, terbuka: Sequence[LangkahBerjalan]) -> str:
    """``menunggu Tim SAKIP sejak 4 Agustus 2025``; of a step per unit the units' names."""
    if any(map(lihat.is_mine, terbuka)):
        return f"giliran Anda sejak {lihat.since(terbuka)}"
    unit = [nama for satu in terbuka if (nama := lihat.unit.get(satu.unit_id, ""))]
    siapa = listed(unit) if unit else sebutan(langkah.pelaku[0], lihat.ctx.kantor.jenis)
    return f"menunggu {siapa} sejak {lihat.since(terbuka)}"


_SEBUT_TERBANYAK = 2


def listed(nama: Sequence[str]) -> str:
    """The first two names and how many more: ``Bagian A, Bagian B, dan 3 unit lagi``."""
    lagi = len(nama) - _SEBUT_TERBANYAK
    if lagi > 0:
        return f"{', '.join(nama[:_SEBUT_TERBANYAK])}, dan {lagi} unit lagi"
    return " dan ".join(nama)


def daftar_siklus(ctx: AppContext, periode: Periode | None = None) -> tuple[SiklusTampil, ...]:
    """Cycles with their step lists, newest first; with a period only those that touch it."""
    with ctx.read() as sesi:
        lihat = _look(ctx, sesi)
        semua = list_siklus(ctx, sesi, menyentuh=periode)
        return tuple(_siklus_tampil(lihat, siklus) for siklus in reversed(semua))


def langkah_siklus(ctx: AppContext, siklus_id: str) -> SiklusTampil | None:
    """One cycle with its step list; None when it is not there (any more)."""
    with ctx.read() as sesi:
        baris = sesi.get(SiklusRow, siklus_id)
        if baris is None or baris.opd_id != ctx.opd_id:
            return None
        (siklus,) = load_siklus(sesi, [baris])
        return _siklus_tampil(_look(ctx, sesi), siklus)


def _siklus_tampil(lihat: _Pandang, siklus: Siklus) -> SiklusTampil:
    baris = []
    untuk = _recorded_for(lihat.sesi, siklus)
    for langkah in siklus.sop.langkah:
        berjalan = [satu for satu in siklus.langkah if satu.langkah is langkah]
        if berjalan:
            baris.append(_langkah_tampil(lihat, siklus, berjalan, untuk))
    terbuka = next((satu for satu in siklus.langkah if satu.keadaan.is_open), None)
    posisi = (
        "selesai"
        if terbuka is None
        else f"langkah {terbuka.langkah.nomor}: {fill(lihat.ctx, terbuka.langkah.judul)}"
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


def _recorded_for(sesi: Session, siklus: Siklus) -> Mapping[str, str]:
    """For whom a step was recorded when it was left last, by its id; empty for one's own."""
    kueri = (
        select(Pengerjaan.langkah_id, Pengerjaan.atas_nama)
        .join(LangkahRow, col(LangkahRow.id) == col(Pengerjaan.langkah_id))
        .where(LangkahRow.siklus_id == siklus.id)
        .order_by(sa.text("pengerjaan.rowid"))
    )
    return dict(sesi.exec(kueri).all())


def _langkah_tampil(
    lihat: _Pandang,
    siklus: Siklus,
    berjalan: Sequence[LangkahBerjalan],
    untuk: Mapping[str, str],
) -> LangkahTampil:
    langkah = berjalan[0].langkah
    selesai = [satu for satu in berjalan if satu.keadaan.is_done]
    terbuka = [(satu, *lihat.role(satu)) for satu in berjalan if satu.keadaan.is_open]
    milik = [satu for satu, peran, untuk in terbuka if peran is not None and not untuk]
    catat = not milik and any(peran is not None for _, peran, _ in terbuka)
    tanda, keterangan = _state_of(lihat, berjalan, milik, untuk)
    return LangkahTampil(
        nomor=langkah.nomor,
        kode=langkah.kode,
        judul=fill(lihat.ctx, langkah.judul),
        halaman=langkah.halaman.value,
        tanda=tanda,
        keterangan=f"{keterangan} · dapat Anda catat" if catat else keterangan,
        kemajuan=f"{len(selesai)} dari {len(berjalan)} unit" if langkah.per_unit else "",
        milik_saya=bool(milik) or catat,
        tenggat=None if len(selesai) == len(berjalan) else lihat.due(siklus, langkah),
    )


def _state_of(
    lihat: _Pandang,
    berjalan: Sequence[LangkahBerjalan],
    milik: Sequence[LangkahBerjalan],
    untuk: Mapping[str, str],
) -> tuple[str, str]:
    """Sign and words of a step of the list."""
    langkah = berjalan[0].langkah
    siapa = sebutan(langkah.pelaku[0], lihat.ctx.kantor.jenis)
    terbuka = [satu for satu in berjalan if satu.keadaan.is_open]
    kembali = [satu for satu in milik or terbuka if satu.keadaan is KeadaanLangkah.DIKEMBALIKAN]
    if milik:
        return ("↩", f"dikembalikan kepada Anda{_why(kembali)}") if kembali else _MILIK_SAYA
    if terbuka:
        kata = "dikembalikan kepada" if kembali else "menunggu"
        alasan = _why(kembali)
        return "↩" if kembali else "○", f"{kata} {siapa} sejak {lihat.since(terbuka)}{alasan}"
    if not all(satu.keadaan.is_done for satu in berjalan):
        return "·", siapa
    akhir = max(satu.sejak for satu in berjalan if satu.sejak is not None)
    hari = tanggal_indonesia(lihat.ctx.local(akhir).date())
    selesai = [satu for satu in berjalan if satu.keadaan is KeadaanLangkah.SELESAI]
    if not selesai:
        return "–", f"dilewati {hari}{_why(berjalan, oleh=False)}"
    if len(berjalan) > 1:
        return "✓", f"{len(selesai)} unit, {hari}"
    wakil = untuk.get(selesai[0].id, "")
    return "✓", f"{selesai[0].oleh}{f' a.n. {wakil}' if wakil else ''}, {hari}"


_MILIK_SAYA = ("●", "giliran Anda")


def _why(langkah: Sequence[LangkahBerjalan], *, oleh: bool = True) -> str:
    """`` (Kabag: “Lampirkan bukti”)``; of several the first."""
    alasan = next((satu for satu in langkah if satu.catatan), None)
    if alasan is None:
        return ""
    return f" ({alasan.oleh}: “{alasan.catatan}”)" if oleh else f": {alasan.catatan}"


def unit_names(ctx: AppContext, sesi: Session) -> dict[str | None, str]:
    """Names of units by id; the office itself (None) has an empty one."""
    nama: dict[str | None, str] = {None: ""}
    nama.update({satu.id: satu.nama for satu in ctx.units(sesi)})
    return nama
