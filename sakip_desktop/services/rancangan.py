"""What beginning a procedure for a period would mean, before anybody begins it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, or_, select

from sakip_desktop.db.models import Akun, PeranDipegang, UnitKerja
from sakip_desktop.domain.jabatan import LABEL_KANTOR, JenisKantor, Peran
from sakip_desktop.domain.langkah import Langkah, Sop
from sakip_desktop.domain.lembar_sop import total_text
from sakip_desktop.domain.periode import Periode
from sakip_desktop.services.alur import HARI_TENGGAT, saran_tenggat, units_due
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.masa_berlaku import fixed_due
from sakip_desktop.services.peran import sebutan_lengkap
from sakip_desktop.services.sk_tim import passed_over
from sakip_desktop.services.sop_kantor import sop_dipakai

_Pemegang = Mapping[Peran, frozenset[str | None]]
"""Units for which somebody holds each role today; None stands for the whole office."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rancangan:
    """A cycle as it would begin now.

    Attributes:
        ringkas: ``14 langkah, waktu baku 795 menit; ditulis untuk Kecamatan``.
        tenggat: the due date that is proposed.
        dasar_tenggat: what it was reckoned from.
        kosong: roles that nobody holds today, each with the steps that would wait for it.
        lewat: which steps would be passed over, and why; empty when none would.
    """

    ringkas: str
    tenggat: date
    dasar_tenggat: str
    kosong: tuple[str, ...]
    lewat: str


def rancang(ctx: AppContext, sop_kode: str, periode: Periode) -> Rancangan:
    """What a cycle of a procedure that the office uses would be.

    Raises:
        DataTidakSah: the office's calendar has no working days.
    """
    sop = next(satu for satu in sop_dipakai(ctx) if satu.kode == sop_kode)
    with ctx.read() as sesi:
        lewat, mengapa = passed_over(ctx, sesi, sop)
        return Rancangan(
            ringkas=_in_short(ctx, sop),
            tenggat=saran_tenggat(ctx, sesi, sop, periode),
            dasar_tenggat=_reckoned_from(ctx, sesi, sop, periode),
            kosong=_unheld(ctx, sesi, sop, lewat, periode),
            lewat=_passed_over(sop, lewat, mengapa),
        )


def _in_short(ctx: AppContext, sop: Sop) -> str:
    teks = f"{sop.banyak_nomor} langkah, waktu baku {total_text(sop)}"
    if sop.jenis_kantor is None:
        return f"{teks}."
    asing = sop.jenis_kantor != JenisKantor(ctx.kantor.jenis)
    tambahan = ", dipakai juga di sini" if asing else ""
    return f"{teks}; ditulis untuk {LABEL_KANTOR[sop.jenis_kantor]}{tambahan}."


def _reckoned_from(ctx: AppContext, sesi: Session, sop: Sop, periode: Periode) -> str:
    if any(satu.diisi_unit for satu in sop.langkah):
        if fixed_due(ctx, sesi, periode) is not None:
            return (
                f"Tenggat {periode.label} sudah ditetapkan di Rekap › Tenggat; hari itu formulir "
                "unit paling lambat masuk."
            )
        return (
            f"Disarankan: {HARI_TENGGAT} hari sesudah {periode.label} berakhir, atau hari kerja "
            "berikutnya; hari itu formulir unit paling lambat masuk."
        )
    return "Disarankan: waktu baku semua langkah sejak hari ini, menurut kalender kantor."


def _passed_over(sop: Sop, lewat: frozenset[str], mengapa: str) -> str:
    nomor = [satu.nomor for satu in sop.langkah if satu.kode in lewat]
    return f"Langkah {', '.join(nomor)} dilewati: {mengapa}" if nomor else ""


# Roles that nobody holds


def _unheld(
    ctx: AppContext, sesi: Session, sop: Sop, lewat: frozenset[str], periode: Periode
) -> tuple[str, ...]:
    """``Kepala Seksi (atasan unit) untuk Bagian B: langkah 7``, in the order of the steps."""
    dipegang = _holders(ctx, sesi)
    unit = units_due(ctx, sesi, periode)
    nama = {satu.id: satu.nama for satu in sesi.exec(select(UnitKerja))}
    hasil: dict[str, list[str]] = {}
    for langkah in sop.langkah:
        if langkah.kode in lewat:
            continue
        siapa = " atau ".join(
            dict.fromkeys(sebutan_lengkap(satu, ctx.kantor.jenis) for satu in langkah.pelaku)
        )
        for milik in unit if langkah.per_unit else [None]:
            if not _is_held(langkah, milik, dipegang):
                untuk = f" untuk {nama.get(milik, '')}" if milik else ""
                hasil.setdefault(siapa + untuk, []).append(langkah.nomor)
    return tuple(f"{siapa}: langkah {', '.join(nomor)}" for siapa, nomor in hasil.items())


def _is_held(langkah: Langkah, unit_id: str | None, dipegang: _Pemegang) -> bool:
    """Whether somebody can work in the step; one for the office is anybody's who holds the role."""
    for peran in langkah.pelaku:
        milik = dipegang.get(peran, frozenset())
        if milik and (unit_id is None or milik & {None, unit_id}):
            return True
    return False


def _holders(ctx: AppContext, sesi: Session) -> _Pemegang:
    """Roles held today by somebody who can log in."""
    hari = ctx.role_day(sesi)
    kueri = (
        select(PeranDipegang)
        .join(Akun, col(Akun.orang_id) == PeranDipegang.orang_id)
        .where(
            PeranDipegang.opd_id == ctx.opd_id,
            col(Akun.aktif).is_(True),
            PeranDipegang.mulai <= hari,
            or_(col(PeranDipegang.sampai).is_(None), col(PeranDipegang.sampai) >= hari),
        )
    )
    hasil: dict[Peran, set[str | None]] = {}
    for satu in sesi.exec(kueri):
        hasil.setdefault(Peran(satu.peran), set()).add(satu.unit_id)
    return {peran: frozenset(unit) for peran, unit in hasil.items()}
