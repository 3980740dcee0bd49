"""A year's plan while the window changes it: rows looked up, judged and written in one session.

The plan is read once, when the command begins; every row that changes is judged as it will be and
written as a new version.  ``pintu_rencana`` opens it.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from sqlmodel import Session, func, select

from sakip_desktop.db import records
from sakip_desktop.db.models import (
    IndikatorRow,
    IndikatorVersi,
    SimpulRow,
    UnitKerja,
)
from sakip_desktop.domain import rencana as r
from sakip_desktop.domain.aturan import AturanKantor
from sakip_desktop.domain.errors import DataTidakSah, TerikatAngka
from sakip_desktop.domain.kinerja import (
    Anggaran,
    Indikator,
    Polaritas,
    Simpul,
)
from sakip_desktop.domain.periode import setahun, tanggal_indonesia
from sakip_desktop.domain.rerata import children_of
from sakip_desktop.domain.teks import explain_foreign, find_foreign, kunci
from sakip_desktop.domain.temuan import Temuan, kesalahan
from sakip_desktop.domain.terikat import Ikatan, first_day, tied_indikator, tied_pagu, tied_simpul
from sakip_desktop.domain.validasi_anggaran import check_parents
from sakip_desktop.domain.validasi_rencana import check_indikator
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.ikatan_rencana import Pengikat
from sakip_desktop.services.realisasi import move_figures_of
from sakip_desktop.services.tulis_rencana import Penulis

BERTENTANGAN = "rencana-bertentangan"
# Filled in one after the other: half of it does no harm until the other half is there.
_BERPASANGAN = frozenset({"pembilang", "penyebut", "predikat"})
_PALING_BANYAK_DISEBUT = 5

T = TypeVar("T", Simpul, Indikator)


class Naskah:
    """The plan of a year in one session, and the rows that it is changed by.

    Attributes:
        rencana: the plan, with what this command has changed so far.
    """

    def __init__(self, ctx: AppContext, sesi: Session, tahun: int, alasan: str) -> None:
        self.ctx = ctx
        self.sesi = sesi
        self.tahun = tahun
        self.rencana = ctx.rencana(sesi, tahun)
        self.penulis = Penulis(ctx, sesi, tahun, alasan)
        unit = sesi.exec(select(UnitKerja).where(UnitKerja.opd_id == ctx.opd_id)).all()
        self.nama_unit: dict[str | None, str] = {satu.id: satu.nama for satu in unit}
        self.unit = {satu.nama: satu.id for satu in unit}
        self.unit_berhenti = {s.nama: s.berhenti_pada for s in unit if s.berhenti_pada}
        berlaku = [satu for satu in unit if satu.berhenti_pada is None]
        self._cari_unit = {kunci(s.singkatan): s.nama for s in berlaku if s.singkatan}
        self._cari_unit |= {kunci(satu.nama): satu.nama for satu in berlaku}
        self.kode: dict[str | None, str] = {satu.id: satu.kode for satu in self.rencana.simpul}
        self.simpul_id = {satu.kode: satu.id for satu in self.rencana.simpul}
        self.ikatan = Pengikat(ctx, sesi, tahun)
        # A version prepared before the year begins counts from its first day.
        self.berlaku_mulai = max(ctx.today(), date(tahun, 1, 1))

    # --- looking up --------------------------------------------------------------------------

    def simpul(self, kode: str) -> Simpul:
        """The node of that kode.

        Raises:
            DataTidakSah: the plan of the year has none.
        """
        return _find(self.rencana.simpul, kode, f"Kode {kode} tidak ada di rencana {self.tahun}.")

    def indikator(self, kode: str) -> Indikator:
        """The indikator of that kode.

        Raises:
            DataTidakSah: the plan of the year has none.
        """
        alasan = f"Indikator {kode} tidak ada di rencana {self.tahun}."
        return _find(self.rencana.indikator, kode, alasan)

    def find_unit(self, teks: str) -> str:
        """The full name of a unit from its name or abbreviation; empty stays empty.

        Raises:
            DataTidakSah: there is no such unit.
        """
        if not teks:
            return ""
        nama = self._cari_unit.get(kunci(teks))
        if nama is None:
            semua = dict.fromkeys(self._cari_unit.values())
            raise DataTidakSah(
                f"Unit “{teks}” tidak ada.", saran=f"Pilih salah satu: {'; '.join(semua)}."
            )
        return nama

    def find_simpul(self, teks: str) -> str:
        """The kode of a node in force as it is stored; empty stays empty.

        Raises:
            DataTidakSah: there is none, or it is retired.
        """
        if not teks:
            return ""
        simpul = self.simpul(teks)
        if simpul.berhenti_pada is not None:
            raise DataTidakSah(
                f"{simpul.kode} sudah berhenti per {tanggal_indonesia(simpul.berhenti_pada)}.",
                saran="Pilih kode yang masih berlaku.",
            )
        return simpul.kode

    def take_simpul(self, simpul: Simpul) -> r.SimpulMasuk:
        """A node as a row of the plan."""
        murni, perubahan = self.rencana.pagu_of(simpul.id)
        pagu = Anggaran(simpul_id=simpul.id, pagu_murni=murni, pagu_perubahan=perubahan)
        return r.make_simpul_masuk(simpul, kode=self.kode, unit=self.nama_unit, pagu=pagu)

    def take_indikator(self, indikator: Indikator) -> r.IndikatorMasuk:
        """An indikator as a row of the plan."""
        return r.make_indikator_masuk(
            indikator,
            simpul=self.kode[indikator.simpul_id],
            unit=self.nama_unit[indikator.unit_id],
        )

    def new_kode(self, kode: str, objek: r.Objek) -> str:
        """A kode for something new, spelled as another year spells it.

        Raises:
            DataTidakSah: it is empty, holds a letter that only looks Latin, or is taken.
        """
        if not kode:
            raise DataTidakSah("Kode belum diisi.", saran="Tulis kodenya, misalnya 1.01.01.")
        asing = find_foreign(kode)
        if asing:
            raise DataTidakSah(
                f"Kode {kode} tidak dapat dipakai.",
                explain_foreign(kode, asing),
                "Ketik ulang kodenya dengan papan ketik; jangan menyalin-tempel.",
            )
        milik: tuple[Simpul | Indikator, ...] = (
            self.rencana.simpul if objek is r.Objek.SIMPUL else self.rencana.indikator
        )
        ada = next((satu for satu in milik if kunci(satu.kode) == kunci(kode)), None)
        if ada is not None:
            berhenti = "; " + (
                "sudah dihentikan, dan kodenya tidak dipakai lagi tahun ini"
                if ada.berhenti_pada
                else "masih berlaku"
            )
            raise DataTidakSah(
                f"Kode {ada.kode} sudah dipakai di rencana {self.tahun}{berhenti}.",
                saran="Pakai kode lain.",
            )
        kolom, opd = (
            (SimpulRow.kode, SimpulRow.opd_id)
            if objek is r.Objek.SIMPUL
            else (IndikatorRow.kode, IndikatorRow.opd_id)
        )
        for lain in self.sesi.exec(select(kolom).where(opd == self.ctx.opd_id)):
            if kunci(lain) == kunci(kode):
                return lain
        return kode

    def below(self, simpul: Simpul) -> tuple[list[Simpul], list[Indikator]]:
        """The nodes and indikator below a node; the node itself is not among the nodes."""
        anak = children_of(self.rencana.simpul)
        bawah: list[Simpul] = []
        antre = [simpul]
        while antre:
            milik = anak.get(antre.pop().id, [])
            bawah += milik
            antre += milik
        dalam = {simpul.id, *(satu.id for satu in bawah)}
        return bawah, [satu for satu in self.rencana.indikator if satu.simpul_id in dalam]

    # --- judging -------------------------------------------------------------------------------

    def judge_simpul(self, lama: Simpul | None, jadi: r.SimpulMasuk) -> None:
        """Refuse a node that contradicts the plan or what was measured.

        Raises:
            DataTidakSah: the first thing that is wrong with it.
        """
        atas = self.simpul(jadi.induk) if jadi.induk else None
        induk = None if atas is None else self.take_simpul(atas)
        keluhan = r.check_simpul(jadi, induk)
        keluhan += r.check_unit(jadi, self.unit_berhenti, self.tahun)
        ikatan: list[Ikatan] = []
        dulu = None
        if lama is not None:
            dulu = self.take_simpul(lama)
            bawah, indikator = self.below(lama)
            if jadi.induk != dulu.induk and any(satu.kode == jadi.induk for satu in bawah):
                alasan = f"{jadi.induk} berada di bawah {jadi.kode} sendiri."
                keluhan.append(("induk", alasan, "Pilih induk yang lain."))
            diukur = (
                *self.ikatan.bound_rupiah(lama, *bawah).diukur,
                *self.ikatan.bound(*indikator).diukur,
            )
            ikatan += tied_simpul(dulu, jadi, self.ikatan.bound_rupiah(lama), diukur)
        if atas is not None:
            rupiah = self.ikatan.bound_rupiah(atas)
            ikatan += tied_pagu(dulu, jadi, induk, rupiah, self._with_pagu_below())
        _refuse(jadi.kode, keluhan, ikatan)

    def _with_pagu_below(self) -> set[str]:
        """Kode of every node that has a node with a pagu below it."""
        punya = {satu.induk_id for satu in self.rencana.simpul if satu.id in self.rencana.pagu}
        return {self.kode[satu] for satu in punya if satu is not None}

    def judge_indikator(
        self, lama: Indikator | None, jadi: r.IndikatorMasuk, diubah: frozenset[str]
    ) -> None:
        """Refuse an indikator that contradicts itself in what was changed, or what was measured.

        A contradiction elsewhere in the row is a finding (``findings``), so that a way of
        measuring can be changed field by field.

        Raises:
            DataTidakSah: the first thing that is wrong with it.
        """
        keluhan = [
            satu
            for satu in r.check_indikator(jadi)
            if lama is None or (_field(satu[0]) in diubah - _BERPASANGAN)
        ]
        if "predikat" in diubah and jadi.predikat:
            berlaku = replace(jadi, polaritas=Polaritas.PREDIKAT, target={})
            keluhan += [satu for satu in r.check_indikator(berlaku) if satu[0] == "predikat"]
        keluhan += r.check_unit(jadi, self.unit_berhenti, self.tahun)
        ikatan: list[Ikatan] = []
        if lama is not None:
            ikatan = tied_indikator(
                self.take_indikator(lama),
                jadi,
                self.ikatan.bound(lama),
                self.ikatan.sent_months(self.unit[jadi.unit]),
            )
        _refuse(jadi.kode, keluhan, ikatan)

    def judge_berhenti(self, jadi: r.SimpulMasuk | r.IndikatorMasuk) -> None:
        """Refuse a day of retirement, or taking up again, that the plan or the figures forbid.

        Raises:
            DataTidakSah: there are figures after that day, something below is in force longer, or
                what stands above is not in force.
        """
        if isinstance(jadi, r.SimpulMasuk):
            lama = self.simpul(jadi.kode)
            self._refuse_in_force_below(lama, jadi.berhenti_pada)
            tercatat = r.Tercatat(simpul={jadi.kode: self.ikatan.bound_rupiah(lama)})
            rencana = self._around((jadi, *self._above(jadi.induk)), ())
        else:
            terikat = self.ikatan.bound(self.indikator(jadi.kode))
            tercatat = r.Tercatat(indikator={jadi.kode: terikat})
            rencana = self._around(self._above(jadi.simpul), (jadi,))
        for satu in r.check_berhenti(rencana, tercatat):
            raise DataTidakSah(f"{satu.nilai} belum diubah.", satu.alasan, satu.saran)

    def _above(self, kode: str) -> tuple[r.SimpulMasuk, ...]:
        return (replace(self.take_simpul(self.simpul(kode)), induk=""),) if kode else ()

    def _around(
        self, simpul: tuple[r.SimpulMasuk, ...], indikator: tuple[r.IndikatorMasuk, ...]
    ) -> r.RencanaMasuk:
        return r.RencanaMasuk(
            tahun=self.tahun, kantor=self.ctx.kantor.nama, simpul=simpul, indikator=indikator
        )

    def _refuse_in_force_below(self, simpul: Simpul, pada: date | None) -> None:
        if pada is None:
            return
        bawah, indikator = self.below(simpul)
        bersama: list[Simpul | Indikator] = [*bawah, *indikator]
        masih = [satu.kode for satu in bersama if (satu.berhenti_pada or r.BERLAKU_LAGI) > pada]
        if masih:
            lagi = len(masih) - _PALING_BANYAK_DISEBUT
            sebut = ", ".join(masih[:_PALING_BANYAK_DISEBUT])
            raise DataTidakSah(
                f"{simpul.kode} belum dapat dihentikan.",
                f"Di bawahnya masih berlaku: {sebut}{f' dan {lagi} lagi' if lagi > 0 else ''}.",
                "Hentikan itu dahulu per tanggal yang sama atau lebih awal, atau pindahkan.",
            )

    # --- writing -------------------------------------------------------------------------------

    def write_simpul(self, lama: Simpul | None, jadi: r.SimpulMasuk) -> tuple[Temuan, ...]:
        """A new version of a node, or its first, with its pagu; returns its findings."""
        if lama is None:
            self.simpul_id |= self.penulis.node_ids((jadi,))
            self.kode[self.simpul_id[jadi.kode]] = jadi.kode
            urut = max((satu.urut for satu in self.rencana.simpul), default=-1) + 1
        else:
            urut = lama.urut
        simpul_id = self.simpul_id[jadi.kode]
        if lama is None or _without_pagu(self.take_simpul(lama)) != _without_pagu(jadi):
            self.penulis.add_simpul(
                jadi, urut, self.simpul_id, self.unit, berlaku_mulai=self.berlaku_mulai
            )
        self.penulis.add_pagu(jadi, simpul_id)
        self.sesi.flush()
        self._remember_simpul(
            Simpul(
                id=simpul_id,
                versi_id="",
                jenis=jadi.jenis,
                kode=jadi.kode,
                uraian=jadi.uraian,
                induk_id=self.simpul_id[jadi.induk] if jadi.induk else None,
                unit_id=self.unit[jadi.unit] if jadi.unit else None,
                urut=urut,
                berhenti_pada=jadi.berhenti_pada,
            ),
            jadi,
        )
        return self._simpul_findings(simpul_id)

    def _remember_simpul(self, simpul: Simpul, jadi: r.SimpulMasuk) -> None:
        lain = self.rencana.simpul
        if any(satu.id == simpul.id for satu in lain):
            semua = tuple(simpul if satu.id == simpul.id else satu for satu in lain)
        else:
            semua = (*lain, simpul)
        versi = tuple(
            records.PaguVersi(self.ctx.today(), jenis, nilai)
            for jenis, nilai in (("murni", jadi.pagu_murni), ("perubahan", jadi.pagu_perubahan))
            if nilai is not None
        )
        pagu = {**self.rencana.pagu, simpul.id: versi} if versi else self.rencana.pagu
        self.rencana = replace(self.rencana, simpul=semua, pagu=pagu)

    def _simpul_findings(self, simpul_id: str) -> tuple[Temuan, ...]:
        """Pagu that is not the sum, at the node itself or at the one above it."""
        anggaran = {
            satu: Anggaran(simpul_id=satu, pagu_murni=murni, pagu_perubahan=perubahan)
            for satu in self.rencana.pagu
            for murni, perubahan in [self.rencana.pagu_of(satu)]
        }
        dekat = {simpul_id, self.rencana.node(simpul_id).induk_id}
        aturan = self._rules()
        semua = check_parents(self.rencana.simpul, anggaran, setahun(self.tahun), aturan=aturan)
        return tuple(temuan for satu, temuan in semua if satu in dekat and temuan.kolom == "pagu")

    def first_day(self, unit_id: str) -> date | None:
        """First day of something new in a unit whose forms were handed over; None for January.

        Raises:
            DataTidakSah: the whole year was handed over.
        """
        mulai = first_day(self.ikatan.sent_months(unit_id))
        if mulai is not None and mulai.year != self.tahun:
            raise DataTidakSah(
                "Indikator ini belum ditambahkan.",
                f"Semua bulan {self.tahun} sudah dikirim oleh unitnya.",
                f"Tambahkan dalam rencana {self.tahun + 1}.",
            )
        return mulai

    def add_indikator(
        self, jadi: r.IndikatorMasuk, mulai: date | None = None
    ) -> tuple[Temuan, ...]:
        """The first version of an indikator, in force from a day on; returns its findings."""
        terakhir = self.sesi.exec(
            select(func.max(IndikatorVersi.urut)).where(
                IndikatorVersi.opd_id == self.ctx.opd_id, IndikatorVersi.tahun == self.tahun
            )
        ).one()
        urut = 0 if terakhir is None else terakhir + 1
        lengkap = r.with_defaults(jadi)
        tempat = {"simpul_id": self.simpul_id[jadi.simpul], "unit_id": self.unit[jadi.unit]}
        if mulai is not None and mulai > date(self.tahun, 1, 1):
            self.penulis.add_before(lengkap, urut, **tempat)
        baru = self.penulis.add_indikator(
            lengkap, urut, berlaku_mulai=mulai or self.berlaku_mulai, **tempat
        )
        self.sesi.flush()
        return self._remember_indikator(replace(baru, mulai_pada=mulai))

    def write_indikator(self, lama: Indikator, jadi: r.IndikatorMasuk) -> tuple[Temuan, ...]:
        """A new version of an indikator; returns its findings.

        Figures in open forms go over to it; what was handed over keeps its version.
        """
        baru = self.penulis.add_indikator(
            r.with_defaults(jadi),
            self.sesi.get_one(IndikatorVersi, lama.versi_id).urut,
            simpul_id=self.simpul_id[jadi.simpul],
            unit_id=self.unit[jadi.unit],
            berlaku_mulai=self.berlaku_mulai,
        )
        self.sesi.flush()
        move_figures_of(self.ctx, self.sesi, self.tahun, lama, baru)
        return self._remember_indikator(baru)

    def _remember_indikator(self, baru: Indikator) -> tuple[Temuan, ...]:
        lain = tuple(satu for satu in self.rencana.indikator if satu.id != baru.id)
        self.rencana = replace(self.rencana, indikator=(*lain, baru))
        return self._rules().saring(findings(baru, self.tahun))

    def _rules(self) -> AturanKantor:
        """The rules by which the year's plan is looked at."""
        return self.ctx.aturan(self.sesi, setahun(self.tahun).akhir)


def findings(indikator: Indikator, tahun: int) -> tuple[Temuan, ...]:
    """What stands out in an indikator as planned: the plan's check, and what contradicts itself."""
    temuan = check_indikator(indikator, tahun)
    ada = {satu.kolom for satu in temuan}
    masuk = r.make_indikator_masuk(indikator, simpul="", unit="")
    bertentangan = (
        kesalahan(BERTENTANGAN, _field(kolom), alasan, saran)
        for kolom, alasan, saran in r.check_indikator(masuk)
        if _field(kolom).partition(":")[0] not in ada
    )
    return (*bertentangan, *temuan)


def _without_pagu(satu: r.SimpulMasuk) -> r.SimpulMasuk:
    return replace(satu, pagu_murni=None, pagu_perubahan=None)


def _field(kolom: str) -> str:
    """A complaint's field as the window names it: ``target 2025-07`` is ``target:2025-07``."""
    return kolom.replace("target 2", "target:2", 1)


def _refuse(kode: str, keluhan: list[r.Keluhan], ikatan: list[Ikatan]) -> None:
    """The first thing that is wrong; what is tied to figures is an error of its own."""
    apa = f"{kode} belum disimpan."
    for kolom, alasan, saran in keluhan:
        galat = DataTidakSah(apa, alasan, saran)
        galat.kolom = _field(kolom)
        raise galat
    for satu in ikatan:
        jenis = TerikatAngka if satu.ganti else DataTidakSah
        galat = jenis(apa, satu.alasan, satu.advice())
        galat.kolom = satu.kolom
        raise galat


def _find(semua: Iterable[T], kode: str, alasan: str) -> T:
    for satu in semua:
        if kunci(satu.kode) == kunci(kode):
            return satu
    raise DataTidakSah(alasan, saran="Periksa kodenya, atau muat ulang halaman.")
