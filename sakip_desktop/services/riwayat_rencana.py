"""How a row of the plan came to be what it is: its versions over all years, for people.

Versions are rows; who wrote them and when stands in the journal.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlmodel import Session, col, select

from sakip_desktop.db import records
from sakip_desktop.db.journal import makers
from sakip_desktop.db.models import (
    IndikatorRow,
    Pagu,
    RealisasiRow,
    SimpulRow,
    SimpulVersi,
    UnitKerja,
)
from sakip_desktop.domain import rencana as r
from sakip_desktop.domain.angka import format_rupiah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.kinerja import JenisSimpul, Keadaan
from sakip_desktop.domain.periode import JenisPeriode, Periode, tanggal_indonesia
from sakip_desktop.domain.teks import kunci
from sakip_desktop.services.context import AppContext
from sakip_desktop.spreadsheet import kolom_rencana
from sakip_desktop.spreadsheet.isian_rencana import column_title, write_field

BERLAKU = "berlaku"


@dataclass(frozen=True, slots=True)
class VersiTertulis:
    """One version as people read it.

    Attributes:
        tahun: year of the plan.
        nomor: within the year.
        berlaku_mulai: first day; of a retirement the first day without it.
        alasan: why.
        pada, oleh: when it was written and by whom.
        beda: what changed: label, before, after, in the words of the workbook's columns; of the
            first version of all nothing.
        dipakai: labels of the months whose figure is measured with it.
    """

    tahun: int
    nomor: int
    berlaku_mulai: date
    alasan: str
    pada: datetime | None
    oleh: str
    beda: tuple[tuple[str, str, str], ...]
    dipakai: tuple[str, ...]


def riwayat_indikator(ctx: AppContext, kode: str) -> tuple[VersiTertulis, ...]:
    """Every version of an indikator, newest first over all years; empty for an unknown kode.

    Raises:
        IzinDitolak: staf do not see the plan.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        milik = [
            satu.id
            for satu in sesi.exec(select(IndikatorRow).where(IndikatorRow.opd_id == ctx.opd_id))
            if kunci(satu.kode) == kunci(kode)
        ]
        if not milik:
            return ()
        semua = records.load_versions(sesi, ctx.opd_id, milik[0])
        ditulis = makers(sesi, "indikator_versi", [s.indikator.versi_id for s in semua])
        dipakai = _months_measured(sesi, milik[0])
        unit, simpul = _names(ctx, sesi)
    masuk = [
        r.make_indikator_masuk(
            satu.indikator,
            simpul=simpul.get(satu.indikator.simpul_id, ""),
            unit=unit.get(satu.indikator.unit_id, ""),
        )
        for satu in semua
    ]
    hasil = []
    for ke, satu in enumerate(semua):
        oleh = ditulis[satu.indikator.versi_id]
        hasil.append(
            VersiTertulis(
                tahun=satu.tahun,
                nomor=satu.indikator.versi,
                berlaku_mulai=satu.berlaku_mulai,
                alasan=satu.alasan,
                pada=oleh.waktu,
                oleh=oleh.nama,
                beda=_differences(masuk[ke - 1], semua[ke - 1].tahun, masuk[ke], satu.tahun)
                if ke
                else (),
                dipakai=tuple(b.label for b in dipakai.get(satu.indikator.versi_id, ())),
            )
        )
    return tuple(reversed(hasil))


def riwayat_simpul(ctx: AppContext, kode: str) -> tuple[VersiTertulis, ...]:
    """Every version of a node and of its pagu, newest first; empty for an unknown kode.

    What one command wrote is one entry; entries are numbered within the year.

    Raises:
        IzinDitolak: staf do not see the plan.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        baris = {
            satu.id: satu
            for satu in sesi.exec(select(SimpulRow).where(SimpulRow.opd_id == ctx.opd_id))
        }
        milik = [satu.id for satu in baris.values() if kunci(satu.kode) == kunci(kode)]
        versi = sesi.exec(select(SimpulVersi).where(col(SimpulVersi.simpul_id).in_(milik))).all()
        pagu = sesi.exec(select(Pagu).where(col(Pagu.simpul_id).in_(milik))).all()
        ditulis = makers(sesi, "simpul_versi", [satu.id for satu in versi])
        ditulis |= makers(sesi, "pagu", [satu.id for satu in pagu])
        unit, simpul = _names(ctx, sesi)
    langkah: dict[tuple[int, int], list[SimpulVersi | Pagu]] = {}
    semua: list[SimpulVersi | Pagu] = [*versi, *pagu]
    for satu in semua:
        langkah.setdefault((satu.tahun, ditulis[satu.id].urut), []).append(satu)
    hasil: list[VersiTertulis] = []
    kini: r.SimpulMasuk | None = None
    for tahun, urut in sorted(langkah):
        bersama = langkah[tahun, urut]
        awal_tahun = not hasil or hasil[-1].tahun != tahun
        sebelum = kini
        if sebelum is not None and awal_tahun:  # every year has a DPA of its own
            sebelum = replace(sebelum, pagu_murni=None, pagu_perubahan=None)
        kini = sebelum or r.SimpulMasuk(jenis=JenisSimpul.TUJUAN, kode=kode, uraian="")
        for isi in bersama:
            if isinstance(isi, Pagu):
                pagu_baru: dict[str, Any] = {f"pagu_{isi.jenis}": isi.nilai}
                kini = replace(kini, **pagu_baru)
            else:
                jenis = JenisSimpul(baris[isi.simpul_id].jenis)
                kini = _with_version(kini, isi, jenis, unit, simpul)
        oleh = ditulis[bersama[0].id]
        hasil.append(
            VersiTertulis(
                tahun=tahun,
                nomor=1 if awal_tahun else hasil[-1].nomor + 1,
                berlaku_mulai=bersama[0].berlaku_mulai,
                alasan=bersama[0].alasan,
                pada=oleh.waktu,
                oleh=oleh.nama,
                beda=() if sebelum is None else _differences(sebelum, tahun, kini, tahun),
                dipakai=(),
            )
        )
    return tuple(reversed(hasil))


def _with_version(
    kini: r.SimpulMasuk,
    satu: SimpulVersi,
    jenis: JenisSimpul,
    unit: dict[str | None, str],
    simpul: dict[str | None, str],
) -> r.SimpulMasuk:
    return replace(
        kini,
        jenis=jenis,
        uraian=satu.uraian,
        induk=simpul.get(satu.induk_id, ""),
        unit=unit.get(satu.unit_id, ""),
        berhenti_pada=satu.berlaku_mulai if satu.berhenti else None,
    )


def _names(ctx: AppContext, sesi: Session) -> tuple[dict[str | None, str], dict[str | None, str]]:
    """Names of the units and codes of the nodes by id, of all years."""
    unit: dict[str | None, str] = {
        satu.id: satu.nama
        for satu in sesi.exec(select(UnitKerja).where(UnitKerja.opd_id == ctx.opd_id))
    }
    simpul: dict[str | None, str] = {
        satu.id: satu.kode
        for satu in sesi.exec(select(SimpulRow).where(SimpulRow.opd_id == ctx.opd_id))
    }
    return unit, simpul


def _months_measured(sesi: Session, indikator_id: str) -> dict[str, list[Periode]]:
    """The months with a figure by the version that it is measured with."""
    hasil: dict[str, list[Periode]] = {}
    for satu in sesi.exec(
        select(RealisasiRow)
        .where(
            RealisasiRow.indikator_id == indikator_id,
            RealisasiRow.keadaan != Keadaan.BELUM_DIISI.value,
        )
        .order_by(col(RealisasiRow.tahun), col(RealisasiRow.ke))
    ):
        periode = Periode(satu.tahun, JenisPeriode(satu.jenis), satu.ke)
        hasil.setdefault(satu.indikator_versi_id, []).append(periode)
    return hasil


def _differences(
    lama: r.SimpulMasuk | r.IndikatorMasuk,
    tahun_lama: int,
    baru: r.SimpulMasuk | r.IndikatorMasuk,
    tahun: int,
) -> tuple[tuple[str, str, str], ...]:
    """Label, before and after of each field of the workbook that is another one."""

    def shown(kolom: kolom_rencana.Kolom, satu: r.SimpulMasuk | r.IndikatorMasuk, di: int) -> str:
        nilai = getattr(satu, kolom.kunci, None)
        if kolom.isi is kolom_rencana.Isi.TANGGAL:
            return tanggal_indonesia(nilai) if isinstance(nilai, date) else BERLAKU
        if kolom.isi is kolom_rencana.Isi.RUPIAH and isinstance(nilai, int):
            return format_rupiah(nilai)
        return write_field(kolom, satu, di)

    simpul = isinstance(baru, r.SimpulMasuk)
    lembar = kolom_rencana.SIMPUL if simpul else kolom_rencana.INDIKATOR
    semua = (
        (column_title(kolom, tahun), shown(kolom, lama, tahun_lama), shown(kolom, baru, tahun))
        for kolom in lembar.kolom
    )
    return tuple(satu for satu in semua if satu[1] != satu[2])
