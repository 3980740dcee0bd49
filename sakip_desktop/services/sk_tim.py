"""The decree that names the SAKIP team: while one is valid, the steps that make one are left out.

An office makes it once a year; an SOP that makes it in every run would be walked past anyway.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from sakip_desktop.db.models import SkTim, new_id
from sakip_desktop.db.work import WriteSession, expect_version
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import Sop
from sakip_desktop.domain.periode import check_tahun, tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import kunci, take_nama
from sakip_desktop.services.context import AppContext


@dataclass(frozen=True, slots=True, kw_only=True)
class SkTimInput:
    """A decree as typed; ``id`` empty for a new one.

    Attributes:
        tanggal: of the decree.
        mulai, sampai: first and last day on which it holds.
        versi: row version that the page has seen, 0 for a new one.
    """

    nomor: str
    tanggal: date
    mulai: date
    sampai: date
    tentang: str = ""
    id: str = ""
    versi: int = 0

    @property
    def ringkas(self) -> str:
        """``SK Tim nomor 188/1/2026 tanggal 5 Januari 2026, berlaku sampai 31 Desember 2026``."""
        return (
            f"SK Tim nomor {self.nomor} tanggal {tanggal_indonesia(self.tanggal)}, "
            f"berlaku sampai {tanggal_indonesia(self.sampai)}"
        )


def daftar_sk(ctx: AppContext) -> tuple[SkTimInput, ...]:
    """Every decree, the newest first."""
    with ctx.read() as sesi:
        kueri = select(SkTim).where(SkTim.opd_id == ctx.opd_id)
        return tuple(_record(satu) for satu in sesi.exec(kueri.order_by(col(SkTim.mulai).desc())))


def sk_berlaku(ctx: AppContext, sesi: Session, hari: date) -> SkTimInput | None:
    """The decree that holds on a day, the newest when several do; None without one."""
    kueri = select(SkTim).where(
        SkTim.opd_id == ctx.opd_id, SkTim.mulai <= hari, SkTim.sampai >= hari
    )
    satu = sesi.exec(kueri.order_by(col(SkTim.mulai).desc(), col(SkTim.id).desc())).first()
    return None if satu is None else _record(satu)


def simpan_sk(ctx: AppContext, masukan: SkTimInput, *, sebagai: Peran | None = None) -> Perubahan:
    """Enter or correct a decree.

    Raises:
        DataTidakSah: its number is missing or taken, it ends before it begins, or nobody can mean
            one of its years.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner may.
    """
    nomor = take_nama(masukan.nomor, "Nomor SK")
    tentang = take_nama(masukan.tentang, "Tentang SK")
    if not nomor:
        raise DataTidakSah(
            "SK Tim tidak disimpan.", "Nomornya belum diisi.", "Tulis nomor seperti pada SK."
        )
    for hari in (masukan.tanggal, masukan.mulai, masukan.sampai):
        check_tahun(hari.year)
    if masukan.sampai < masukan.mulai:
        raise DataTidakSah(
            "SK Tim tidak disimpan.",
            f"Masa berlakunya berakhir {tanggal_indonesia(masukan.sampai)}, "
            f"sebelum mulai {tanggal_indonesia(masukan.mulai)}.",
            "Periksa kedua tanggal itu.",
        )
    label = f"SK Tim {nomor}"
    with ctx.work(Tindakan.RENCANA_UBAH, label, sebagai=sebagai) as sesi:
        kueri = select(SkTim).where(SkTim.opd_id == ctx.opd_id)
        semua = {satu.id: satu for satu in sesi.exec(kueri)}
        sama = [satu.id for satu in semua.values() if kunci(satu.nomor) == kunci(nomor)]
        if any(satu != masukan.id for satu in sama):
            raise DataTidakSah(
                f"{label} sudah ada.",
                saran="Ubah yang sudah ada, atau periksa nomornya.",
            )
        baris = semua.get(masukan.id)
        expect_version(baris, masukan.versi)
        isi: dict[str, Any] = {
            "nomor": nomor,
            "tentang": tentang,
            "tanggal": masukan.tanggal,
            "mulai": masukan.mulai,
            "sampai": masukan.sampai,
        }
        if baris is None:
            sesi.add(SkTim(id=new_id(), opd_id=ctx.opd_id, **isi))
        else:
            for kolom, nilai in isi.items():
                setattr(baris, kolom, nilai)
    return Perubahan(frozenset({Jenis.ALUR, Jenis.DOKUMEN}), f"{label} tersimpan")


def daftarkan_sk(
    ctx: AppContext, sesi: WriteSession, *, nomor: str, tentang: str, tanggal: date, tahun: int
) -> None:
    """Enter a decree that was made final here, or bring its entry up to date after a revision.

    It holds from its day until 31 December of its year; what was entered by hand otherwise stays.

    Args:
        ctx: the open office.
        sesi: the transaction in which it becomes final.
        nomor: what an entry is known by.
        tentang: what it is about.
        tanggal: the day on it.
        tahun: the year that it is made for; one dated earlier holds from that day on.
    """
    semua = sesi.exec(select(SkTim).where(SkTim.opd_id == ctx.opd_id))
    baris = next((satu for satu in semua if kunci(satu.nomor) == kunci(nomor)), None)
    sampai = date(max(tahun, tanggal.year), 12, 31)
    if baris is None:
        baris = SkTim(
            id=new_id(),
            opd_id=ctx.opd_id,
            nomor=nomor,
            tentang=tentang,
            tanggal=tanggal,
            mulai=tanggal,
            sampai=sampai,
        )
        sesi.add(baris)
        return
    if baris.mulai == baris.tanggal:
        baris.mulai = tanggal
    baris.tanggal, baris.tentang = tanggal, tentang
    baris.sampai = max(baris.sampai, baris.mulai)


def _record(satu: SkTim) -> SkTimInput:
    return SkTimInput(
        id=satu.id,
        nomor=satu.nomor,
        tentang=satu.tentang,
        tanggal=satu.tanggal,
        mulai=satu.mulai,
        sampai=satu.sampai,
        versi=satu.versi,
    )


def _because_of_decree(ctx: AppContext, sesi: Session) -> str:
    sk = sk_berlaku(ctx, sesi, ctx.role_day(sesi))
    return "" if sk is None else f"{sk.ringkas}."


LEWATI: dict[str, Callable[[AppContext, Session], str]] = {"sk_tim.berlaku": _because_of_decree}
"""For each word of ``domain.langkah.LEWATI_BILA``: why it is so today, empty when it is not."""


def passed_over(ctx: AppContext, sesi: Session, sop: Sop) -> tuple[frozenset[str], str]:
    """Codes of a procedure's steps that need not be done today, and why."""
    alasan = {
        kata: LEWATI[kata](ctx, sesi) for kata in {satu.lewati_bila for satu in sop.langkah} if kata
    }
    lewat = frozenset(satu.kode for satu in sop.langkah if alasan.get(satu.lewati_bila))
    return lewat, " ".join(sorted({alasan[kata] for kata in alasan if alasan[kata]}))
