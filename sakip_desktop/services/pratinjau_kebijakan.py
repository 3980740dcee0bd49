"""What a policy would change in the figures of a year, before it is made.

Nothing is written.  A version from today counts for the periods that have not ended; those that
have keep theirs, and so does a paper that is final.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sqlmodel import Session, select

from sakip_desktop.db.models import Dokumen
from sakip_desktop.domain.angka import round_half_up
from sakip_desktop.domain.capaian import Capaian
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import JenisSimpul, Kebijakan, Kelas
from sakip_desktop.domain.laporan import BarisSasaran, Pengukuran, RerataTertimbang
from sakip_desktop.domain.masukan import KebijakanInput
from sakip_desktop.domain.periode import (
    JenisPeriode,
    Periode,
    bulan,
    check_tahun,
    semester,
    setahun,
    triwulan,
)
from sakip_desktop.domain.rerata import compute_rerata, make_baris_sasaran, roll_up_anggaran
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import Bahan, load_bahan
from sakip_desktop.services.isian_kebijakan import read_kebijakan
from sakip_desktop.services.pengukuran import measure_all


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisPratinjau:
    """A figure that is another under the new policy.

    Attributes:
        tingkat: ``Indikator``, ``Sasaran`` or ``Kantor``.
        apa: ``capaian``, ``kemajuan`` (against the year's target) or ``rata-rata``.
        sebelum, sesudah: in percent, not rounded; None where there is no number.
        berlaku: False when the period keeps its version, because it has ended or its paper is
            final; shown only to compare.
    """

    tingkat: str
    kode: str
    nama: str
    periode: Periode
    apa: str
    sebelum: Decimal | None
    sesudah: Decimal | None
    kategori_sebelum: Kelas | None = None
    kategori_sesudah: Kelas | None = None
    berlaku: bool = True

    @property
    def pindah_kategori(self) -> bool:
        """Whether the class is another one."""
        return _label(self.kategori_sebelum) != _label(self.kategori_sesudah)


@dataclass(frozen=True, slots=True, kw_only=True)
class DampakKebijakan:
    """What a policy would change in a year.

    Attributes:
        berlaku_mulai: the day from which it would count.
        baris: figures that are another, in the order of the periods.
        terkena: periods that would be measured with it.
        tetap: periods that have ended and keep their version.
        final: periods among ``terkena`` whose paper is final and stays as it was approved.
    """

    tahun: int
    berlaku_mulai: date
    baris: tuple[BarisPratinjau, ...]
    terkena: tuple[Periode, ...]
    tetap: tuple[Periode, ...]
    final: tuple[Periode, ...] = ()

    @property
    def berubah(self) -> tuple[BarisPratinjau, ...]:
        """Figures that would change."""
        return tuple(satu for satu in self.baris if satu.berlaku)


def pratinjau(
    ctx: AppContext, masukan: KebijakanInput, tahun: int, *, sebagai: Peran | None = None
) -> DampakKebijakan:
    """Measure every period of a year with the policy in force for it and with the new one.

    Nothing is written.  A period without any figure is left out: nobody has seen a number there.

    Raises:
        DataTidakSah: the policy cannot be read or is none, see ``read_kebijakan``; no year.
        IzinDitolak: only the administrator may.
    """
    with ctx.read(Tindakan.KANTOR_UBAH, sebagai=sebagai) as sesi:
        mulai = ctx.today()
        baru = read_kebijakan(masukan, mulai)
        semua = periods_of(check_tahun(tahun))
        terkena = tuple(satu for satu in semua if satu.akhir >= mulai)
        final = _final_periods(ctx, sesi, tahun)
        bahan = load_bahan(ctx, sesi, setahun(tahun))
        baris: list[BarisPratinjau] = []
        for periode in semua:
            lama = ctx.kebijakan(sesi, periode.akhir)
            if replace(baru, id=lama.id, berlaku_mulai=lama.berlaku_mulai) == lama:
                continue
            beda = _differences(ctx.kantor.nama, bahan, periode, lama, baru)
            berlaku = periode in terkena and periode not in final
            baris += (replace(satu, berlaku=berlaku) for satu in beda)
    return DampakKebijakan(
        tahun=tahun,
        berlaku_mulai=mulai,
        baris=tuple(baris),
        terkena=terkena,
        tetap=tuple(satu for satu in semua if satu not in terkena),
        final=tuple(satu for satu in terkena if satu in final),
    )


def periods_of(tahun: int) -> tuple[Periode, ...]:
    """Every period of a year that a paper is made for, by its end."""
    return tuple(
        sorted(
            [
                *(bulan(tahun, ke) for ke in range(1, 13)),
                *(triwulan(tahun, ke) for ke in range(1, 5)),
                *(semester(tahun, ke) for ke in (1, 2)),
                setahun(tahun),
            ]
        )
    )


def _final_periods(ctx: AppContext, sesi: Session, tahun: int) -> frozenset[Periode]:
    return frozenset(
        Periode(tahun, JenisPeriode(jenis), ke)
        for jenis, ke in sesi.exec(
            select(Dokumen.jenis, Dokumen.ke).where(
                Dokumen.opd_id == ctx.opd_id,
                Dokumen.kode == KodeDokumen.PENGUKURAN.value,
                Dokumen.tahun == tahun,
            )
        )
    )


def _differences(
    kantor: str, bahan: Bahan, periode: Periode, lama: Kebijakan, baru: Kebijakan
) -> Iterable[BarisPratinjau]:
    """The figures of a period that the two policies see differently."""
    sebelum, sesudah = (
        measure_all(replace(bahan, kebijakan=satu), periode) for satu in (lama, baru)
    )
    if not any(figur.versi for satu in sebelum for figur in satu.figur):
        return
    yield from _office(kantor, periode, (sebelum, lama), (sesudah, baru))
    yield from _sasaran(bahan, periode, (sebelum, lama), (sesudah, baru))
    for dulu, kini in zip(sebelum, sesudah, strict=True):
        yield from _indikator(dulu, kini)


_Diukur = tuple[Sequence[Pengukuran], Kebijakan]


def _office(
    kantor: str, periode: Periode, dulu: _Diukur, kini: _Diukur
) -> Iterable[BarisPratinjau]:
    rerata = [compute_rerata(semua, kosong_nol=milik.kosong_nol) for semua, milik in (dulu, kini)]
    if _mean_differs(*rerata):
        yield BarisPratinjau(
            tingkat="Kantor",
            kode="",
            nama=kantor,
            periode=periode,
            apa="rata-rata",
            sebelum=rerata[0].nilai,
            sesudah=rerata[1].nilai,
        )


def _sasaran(
    bahan: Bahan, periode: Periode, dulu: _Diukur, kini: _Diukur
) -> Iterable[BarisPratinjau]:
    jumlah = roll_up_anggaran(bahan.rencana.simpul, bahan.anggaran, periode)
    for simpul in bahan.rencana.simpul:
        if simpul.jenis is not JenisSimpul.SASARAN or not simpul.in_force(periode):
            continue
        a, b = (
            make_baris_sasaran(simpul, semua, jumlah[simpul.id], milik, berlabel=False)
            for semua, milik in (dulu, kini)
        )
        if _mean_differs(a.rerata, b.rerata) or _class_differs(a, b):
            yield BarisPratinjau(
                tingkat="Sasaran",
                kode=simpul.kode,
                nama=simpul.uraian,
                periode=periode,
                apa="rata-rata",
                sebelum=a.rerata.nilai,
                sesudah=b.rerata.nilai,
                kategori_sebelum=a.kategori,
                kategori_sesudah=b.kategori,
            )


def _indikator(dulu: Pengukuran, kini: Pengukuran) -> Iterable[BarisPratinjau]:
    bagian: list[tuple[str, Capaian, Capaian]] = [("capaian", dulu.capaian, kini.capaian)]
    if dulu.periode.jenis is not JenisPeriode.TAHUN:
        bagian.append(("kemajuan", dulu.kemajuan, kini.kemajuan))
    for apa, a, b in bagian:
        pindah = apa == "capaian" and _class_differs(dulu, kini)
        if a.nilai_tampil != b.nilai_tampil or pindah:
            yield BarisPratinjau(
                tingkat="Indikator",
                kode=dulu.indikator.kode,
                nama=dulu.indikator.nama,
                periode=dulu.periode,
                apa=apa,
                sebelum=a.nilai_tampil,
                sesudah=b.nilai_tampil,
                kategori_sebelum=dulu.kategori if apa == "capaian" else None,
                kategori_sesudah=kini.kategori if apa == "capaian" else None,
            )


def _mean_differs(dulu: RerataTertimbang, kini: RerataTertimbang) -> bool:
    return _shown(dulu.nilai) != _shown(kini.nilai)


def _shown(nilai: Decimal | None) -> Decimal | None:
    return None if nilai is None else round_half_up(nilai, 2)


def _class_differs(dulu: Pengukuran | BarisSasaran, kini: Pengukuran | BarisSasaran) -> bool:
    return _label(dulu.kategori) != _label(kini.kategori)


def _label(kelas: Kelas | None) -> str:
    return kelas.label if kelas else ""
