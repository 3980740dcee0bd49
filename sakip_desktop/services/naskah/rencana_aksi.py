"""Rencana Aksi: the sasaran's indikator with their targets per triwulan, and what is done."""

from collections import defaultdict
from dataclasses import replace

from sqlmodel import Session

from sakip_desktop.db.records import RencanaTahun
from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import JenisSimpul, Simpul
from sakip_desktop.domain.naskah import (
    Bidang,
    Isian,
    JenisBidang,
    KepalaNaskah,
    Naskah,
    PilihanTtd,
)
from sakip_desktop.domain.periode import triwulan
from sakip_desktop.domain.perjanjian import Aksi, BarisAksi, RencanaAksi, printed
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.syarat import Syarat
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah.jenis import Buku, JenisNaskah
from sakip_desktop.services.naskah.perjanjian import pagu_tree
from sakip_desktop.services.syarat_laporan import name_first

_KOLOM = (
    "Kode indikator",
    "Program/kegiatan/sub kegiatan",
    "Uraian aksi",
    "Jadwal",
    "Output aksi",
    "Anggaran (Rp)",
    "Penanggung jawab",
)
_BIDANG = (
    Bidang(
        kunci="aksi",
        judul="Aksi tiap indikator",
        jenis=JenisBidang.TABEL,
        kolom=_KOLOM,
        wajib=True,
    ),
)


def _suggest(ctx: AppContext, sesi: Session, naskah: Naskah, _induk: Naskah | None) -> Isian:
    """A row for each program below the sasaran of an indikator; words of last year stay."""
    if naskah.isian.rows("aksi"):
        return naskah.isian
    rencana = ctx.rencana(sesi, naskah.periode.tahun)
    pagu_semua = pagu_tree(rencana, naskah.periode, perubahan=True)
    baris = []
    for ind in rencana.indikator:
        sasaran = _sasaran_of(rencana, ind.simpul_id)
        if sasaran is None or sasaran.id != ind.simpul_id or not ind.in_force(naskah.periode):
            continue
        program = [
            satu
            for satu in rencana.simpul
            if satu.jenis is JenisSimpul.PROGRAM
            and satu.in_force(naskah.periode)
            and _sasaran_of(rencana, satu.id) == sasaran
        ]
        for satu in (*program, *([] if program else [None])):
            pagu = None if satu is None else pagu_semua[satu.id]
            baris.append(
                (
                    ind.kode,
                    "" if satu is None else satu.uraian,
                    "",
                    "TW I-IV",
                    "",
                    "" if pagu is None else format_angka(pagu),
                    ind.penanggung_jawab,
                )
            )
    return replace(naskah.isian, tabel={**naskah.isian.tabel, "aksi": tuple(baris)})


def _sasaran_of(rencana: RencanaTahun, simpul_id: str | None) -> Simpul | None:
    """The sasaran that a node is or lies below."""
    simpul = {satu.id: satu for satu in rencana.simpul}
    satu = simpul.get(simpul_id or "")
    while satu is not None and satu.jenis is not JenisSimpul.SASARAN:
        satu = simpul.get(satu.induk_id or "")
    return satu


def _plan(ctx: AppContext, sesi: Session, naskah: Naskah, kepala: KepalaNaskah) -> RencanaAksi:
    tahun = naskah.periode.tahun
    rencana = ctx.rencana(sesi, tahun)
    aksi: dict[str, list[Aksi]] = defaultdict(list)
    for kode, *isi in naskah.isian.rows("aksi"):
        kegiatan, uraian, jadwal, keluaran, anggaran, siapa = isi
        aksi[kode.strip().casefold()].append(
            Aksi(
                kegiatan=kegiatan,
                uraian=uraian,
                jadwal=jadwal,
                keluaran=keluaran,
                anggaran=anggaran,
                penanggung_jawab=siapa,
            )
        )
    baris = []
    for ind in rencana.indikator:
        sasaran = _sasaran_of(rencana, ind.simpul_id)
        if sasaran is None or sasaran.id != ind.simpul_id or not ind.in_force(naskah.periode):
            continue
        tw = [ind.target.get(triwulan(tahun, ke)) for ke in (1, 2, 3, 4)]
        baris.append(
            BarisAksi(
                sasaran=sasaran,
                indikator=printed(ind, naskah.periode),
                triwulan=(tw[0], tw[1], tw[2], tw[3]),
                aksi=tuple(aksi.get(ind.kode.casefold(), ())),
            )
        )
    return RencanaAksi(kepala=kepala, isian=naskah.isian, baris=tuple(baris))


def _check(_ctx: AppContext, _sesi: Session, rekam: RencanaAksi) -> tuple[Syarat, ...]:
    tanpa = [
        satu.indikator.kode
        for satu in rekam.baris
        if not any(aksi.uraian.strip() for aksi in satu.aksi)
    ]
    if not tanpa:
        return (Syarat(terpenuhi=True, isi="Setiap indikator sasaran mempunyai aksi."),)
    return (Syarat(terpenuhi=False, isi=f"Belum ada uraian aksi: {name_first(tanpa)}."),)


def _draw(rekam: RencanaAksi, progress: Progress) -> bytes:
    from sakip_desktop.reports.rencana_aksi import render_rencana_aksi

    return render_rencana_aksi(rekam, progress)


JENIS_RENCANA_AKSI = (
    JenisNaskah(
        kode=KodeDokumen.RENCANA_AKSI,
        rekam=RencanaAksi,
        susun=_plan,
        gambar=_draw,
        bidang=_BIDANG,
        usul=_suggest,
        penanda=(PilihanTtd(peran=Peran.PIMPINAN),),
        buku=Buku.DOKUMEN,
        setahun=True,
        banyak=True,
        syarat=_check,
    ),
)
