"""Writing a plan: versions of nodes and indikator, pagu, targets, inside one open session.

Rows are only ever added: what a figure was measured with stays.  The import (``rencana``) writes a
whole plan, the window (``naskah_rencana``) single rows; both through ``Penulis``.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlmodel import Session, select

from sakip_desktop.db.models import (
    IndikatorRow,
    IndikatorVersi,
    Pagu,
    SimpulRow,
    SimpulVersi,
    TargetRow,
    UnitKerja,
    new_id,
)
from sakip_desktop.db.rows import count_rows, find_row, newest_row
from sakip_desktop.domain import rencana as r
from sakip_desktop.domain.kinerja import Indikator
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.terikat import first_day
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.kantor import insert_unit


class Penulis:
    """Writes versions of a plan inside one session; what it adds is flushed by the caller."""

    def __init__(
        self, ctx: AppContext, sesi: Session, tahun: int, alasan: str, progress: Progress = silent
    ) -> None:
        self.progress = progress
        self.ctx = ctx
        self.sesi = sesi
        self.tahun = tahun
        self.alasan = alasan
        self.opd_id = ctx.opd_id

    def write(self, lama: r.RencanaMasuk, jadi: r.RencanaMasuk) -> None:
        """Units first, then nodes from the top, then indikator."""
        unit = self._units(jadi)
        simpul = self._nodes(lama, jadi, unit)
        dulu = {satu.kode: satu for satu in lama.indikator}
        banyak = len(jadi.indikator)
        for urut, satu in enumerate(jadi.indikator):
            self.progress(urut, banyak, f"Menyimpan indikator {urut + 1} dari {banyak}")
            lengkap = r.with_defaults(satu)
            sebelum = dulu.get(satu.kode)
            if sebelum is not None and r.with_defaults(sebelum) == lengkap:
                continue
            simpul_id, unit_id = simpul[satu.simpul], unit[satu.unit]
            mulai = None
            if sebelum is None:
                terkirim = lama.tercatat.terkirim.get(satu.unit, ())
                mulai = satu.mulai_pada or first_day(terkirim)
            if mulai is not None and mulai > date(self.tahun, 1, 1):
                self.add_before(lengkap, urut, simpul_id=simpul_id, unit_id=unit_id)
            self.add_indikator(
                lengkap, urut, simpul_id=simpul_id, unit_id=unit_id, berlaku_mulai=mulai
            )

    def _units(self, jadi: r.RencanaMasuk) -> dict[str, str]:
        ada = {
            satu.nama: satu
            for satu in self.sesi.exec(select(UnitKerja).where(UnitKerja.opd_id == self.opd_id))
        }
        for urut, satu in enumerate(jadi.unit):
            if satu.nama not in ada:
                ada[satu.nama] = insert_unit(self.ctx, self.sesi, satu.nama, urut, satu.singkatan)
        for satu in jadi.unit:
            baris = ada[satu.nama]
            baris.singkatan = satu.singkatan
            baris.induk_id = ada[satu.induk].id if satu.induk else None
            self.sesi.add(baris)
        self.sesi.flush()
        return {nama: baris.id for nama, baris in ada.items()}

    def _nodes(
        self, lama: r.RencanaMasuk, jadi: r.RencanaMasuk, unit: dict[str, str]
    ) -> dict[str, str]:
        kode = self.node_ids(jadi.simpul)
        dulu = {satu.kode: (urut, satu) for urut, satu in enumerate(lama.simpul)}
        for urut, satu in enumerate(jadi.simpul):
            if dulu.get(satu.kode) != (urut, satu):
                self.add_simpul(satu, urut, kode, unit)
            self.add_pagu(satu, kode[satu.kode])
        self.sesi.flush()
        return kode

    def node_ids(self, simpul: Iterable[r.SimpulMasuk]) -> dict[str, str]:
        """Ids of nodes by kode; one that the office never had gets its row."""
        ada = {
            (satu.jenis, satu.kode): satu.id
            for satu in self.sesi.exec(select(SimpulRow).where(SimpulRow.opd_id == self.opd_id))
        }
        hasil: dict[str, str] = {}
        for satu in simpul:
            jenis = satu.jenis.value
            hasil[satu.kode] = ada.get((jenis, satu.kode)) or new_id()
            if (jenis, satu.kode) not in ada:
                baris = SimpulRow(
                    id=hasil[satu.kode], opd_id=self.opd_id, jenis=jenis, kode=satu.kode
                )
                self.sesi.add(baris)
        self.sesi.flush()
        return hasil

    def add_simpul(
        self,
        satu: r.SimpulMasuk,
        urut: int,
        kode: Mapping[str, str],
        unit: Mapping[str, str],
        *,
        berlaku_mulai: date | None = None,
    ) -> None:
        """A new version of a node whose row is there.

        Args:
            satu: the node as it will be.
            urut: its place among its siblings.
            kode: ids of the nodes by kode, its own and that of the one above among them.
            unit: ids of the units by name.
            berlaku_mulai: first day of the version, today unless given; a retired one has its own.
        """
        simpul_id = kode[satu.kode]
        nomor = count_rows(self.sesi, SimpulVersi, simpul_id=simpul_id, tahun=self.tahun)
        self.sesi.add(
            SimpulVersi(
                id=new_id(),
                opd_id=self.opd_id,
                simpul_id=simpul_id,
                tahun=self.tahun,
                nomor=nomor + 1,
                berlaku_mulai=satu.berhenti_pada or berlaku_mulai or self.ctx.today(),
                berhenti=satu.berhenti_pada is not None,
                alasan=self.alasan,
                induk_id=kode[satu.induk] if satu.induk else None,
                unit_id=unit[satu.unit] if satu.unit else None,
                uraian=satu.uraian,
                urut=urut,
            )
        )

    def add_pagu(self, satu: r.SimpulMasuk, simpul_id: str) -> None:
        """The budget ceilings of a node where they are another sum than before."""
        for jenis, nilai in (("murni", satu.pagu_murni), ("perubahan", satu.pagu_perubahan)):
            if nilai is None:
                continue
            terakhir = newest_row(
                self.sesi, Pagu, "nomor", simpul_id=simpul_id, tahun=self.tahun, jenis=jenis
            )
            if terakhir is not None and terakhir.nilai == nilai:
                continue
            self.sesi.add(
                Pagu(
                    id=new_id(),
                    opd_id=self.opd_id,
                    simpul_id=simpul_id,
                    tahun=self.tahun,
                    jenis=jenis,
                    nomor=1 if terakhir is None else terakhir.nomor + 1,
                    nilai=nilai,
                    berlaku_mulai=self.ctx.today(),
                    alasan=self.alasan,
                )
            )

    def add_before(
        self, satu: r.IndikatorMasuk, urut: int, *, simpul_id: str, unit_id: str
    ) -> None:
        """What joins within the year is not in force before: its first version says so."""
        belum = replace(satu, berhenti_pada=date(self.tahun, 1, 1), target={})
        self.add_indikator(belum, urut, simpul_id=simpul_id, unit_id=unit_id)
        self.sesi.flush()

    def add_indikator(
        self,
        satu: r.IndikatorMasuk,
        urut: int,
        *,
        simpul_id: str,
        unit_id: str,
        berlaku_mulai: date | None = None,
    ) -> Indikator:
        """A new version of an indikator, and its row where there is none.

        Args:
            satu: the indikator as it will be, defaults filled in.
            urut: its place in the plan.
            simpul_id: the node that it measures.
            unit_id: the unit responsible.
            berlaku_mulai: first day of the version, today unless given; a retired one has its own.

        Returns:
            The version as it is measured with.
        """
        baris = find_row(self.sesi, IndikatorRow, opd_id=self.opd_id, kode=satu.kode)
        if baris is None:
            baris = IndikatorRow(id=new_id(), opd_id=self.opd_id, kode=satu.kode)
            self.sesi.add(baris)
            self.sesi.flush()
        nomor = count_rows(self.sesi, IndikatorVersi, indikator_id=baris.id, tahun=self.tahun)
        versi = IndikatorVersi(
            id=new_id(),
            opd_id=self.opd_id,
            indikator_id=baris.id,
            tahun=self.tahun,
            nomor=nomor + 1,
            berlaku_mulai=satu.berhenti_pada or berlaku_mulai or self.ctx.today(),
            berhenti=satu.berhenti_pada is not None,
            alasan=self.alasan,
            urut=urut,
            simpul_id=simpul_id,
            unit_id=unit_id,
            predikat=json.dumps([[label, _plain(skor)] for label, skor in satu.predikat]),
            target_renstra_tahunan=json.dumps(
                [
                    [tahun.tahun, _plain(target.nilai), _plain(target.atas)]
                    for tahun, target in sorted(satu.target_renstra_tahunan.items())
                ]
            ),
            **_plain_fields(satu),
        )
        self.sesi.add(versi)
        for periode, target in satu.target.items():
            self.sesi.add(
                TargetRow(
                    indikator_versi_id=versi.id,
                    tahun=periode.tahun,
                    jenis=periode.jenis.value,
                    ke=periode.ke,
                    nilai=target.nilai,
                    atas=target.atas,
                )
            )
        return r.make_indikator(
            satu,
            indikator_id=baris.id,
            versi_id=versi.id,
            versi=versi.nomor,
            simpul_id=simpul_id,
            unit_id=unit_id,
        )


_KHUSUS = frozenset(
    {
        "kode", "simpul", "unit", "predikat", "target", "target_renstra_tahunan", "berhenti_pada",
        "mulai_pada",
    }
)  # fmt: skip


def _plain(nilai: Decimal | None) -> str | None:
    return None if nilai is None else format(nilai, "f")


def _plain_fields(satu: r.IndikatorMasuk) -> dict[str, Any]:
    """Fields that are stored under their own name; enumerations as their word."""
    hasil: dict[str, Any] = {}
    for nama in r.IndikatorMasuk.__dataclass_fields__:
        if nama not in _KHUSUS:
            nilai = getattr(satu, nama)
            hasil[nama] = getattr(nilai, "value", nilai)
    return hasil
