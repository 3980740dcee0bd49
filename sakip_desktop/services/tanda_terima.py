"""Custody of forms: handed out to whom, brought back by whom, what is outstanding.

Rows are only added; what was written down wrongly is written down again, and the last one counts.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from functools import cache

from sqlmodel import Session, col, select

from sakip_desktop.db import records
from sakip_desktop.db.models import FormulirGerak, FormulirTerbit, new_id
from sakip_desktop.db.rows import of_period
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.formulir_susunan import sidik_susunan
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.periode import Periode, tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.tanda_terima import (
    ArahGerak,
    BentukFormulir,
    CaraSerah,
    FormulirTercatat,
    GerakFormulir,
    TandaTerima,
)
from sakip_desktop.domain.teks import one_line, take_nama
from sakip_desktop.services import signers
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir_terbit import period_of_row, replaced_by
from sakip_desktop.services.pemeriksa_formulir import lines_of

_SIANG = time(12)
_CATATAN_TERPANJANG = 500


def daftar_formulir(
    ctx: AppContext, periode: Periode, unit_id: str | None = None
) -> tuple[FormulirTercatat, ...]:
    """The forms of a period with all that happened to them, by unit, then number.

    Args:
        ctx: the open office.
        periode: exactly this period.
        unit_id: only of this unit.

    Raises:
        IzinDitolak: the person sees neither the recap nor that unit's data.
    """
    with ctx.read() as sesi:
        _require_reader(ctx, unit_id)
        return load_forms(ctx, sesi, periode, unit_id)


def bukti_tanda_terima(
    ctx: AppContext, periode: Periode, unit_id: str | None = None
) -> TandaTerima:
    """The frozen record of *Bukti tanda terima formulir*: of one unit, or the list of all.

    Raises:
        IzinDitolak: the person sees neither the recap nor that unit's data.
    """
    with ctx.read() as sesi:
        _require_reader(ctx, unit_id)
        baris = load_forms(ctx, sesi, periode, unit_id)
        unit = [
            satu
            for satu in ctx.units(sesi)
            if unit_id in (None, satu.id) and satu.berhenti_pada is None
        ]
        rencana = ctx.rencana(sesi, periode.tahun)
        figur = records.load_realisasi(sesi, ctx.opd_id, (periode.tahun,), dalam=periode)
        ada = {satu.unit.id for satu in baris}
        belum = tuple(
            satu.nama
            for satu in unit
            if satu.id not in ada and not lines_of(rencana, figur, satu.id, periode).kosong
        )
        hari = ctx.today()
        pihak: list[tuple[Peran, str, str | None]] = [
            (Peran.PERENCANA, "Yang menyerahkan", None),
        ]
        if unit_id is not None:
            pihak.append((Peran.PENGISI, "Yang menerima", unit_id))
        return TandaTerima(
            kantor=ctx.kantor,
            periode=periode,
            unit=unit[0] if unit_id is not None and unit else None,
            baris=baris,
            belum_dibuat=belum,
            tanggal=hari,
            penanda_tangan=tuple(
                signers.find_signer(ctx, sesi, peran, hari, sebagai=sebagai, unit_id=milik)
                for peran, sebagai, milik in pihak
            ),
        )


def _require_reader(ctx: AppContext, unit_id: str | None) -> None:
    if unit_id is None or ctx.izin(Tindakan.REKAP_LIHAT).boleh:
        ctx.require(Tindakan.REKAP_LIHAT)
    else:
        ctx.require(Tindakan.REALISASI_LIHAT, Objek(unit_id))


def load_forms(
    ctx: AppContext, sesi: Session, periode: Periode, unit_id: str | None
) -> tuple[FormulirTercatat, ...]:
    """``daftar_formulir`` inside an open session."""
    pilih = select(FormulirTerbit).filter_by(opd_id=ctx.opd_id, **of_period(periode))
    semua = sesi.exec(pilih.order_by(col(FormulirTerbit.nomor))).all()
    gerak: dict[str, list[GerakFormulir]] = {satu.id: [] for satu in semua}
    for satu in sesi.exec(
        select(FormulirGerak)
        .where(col(FormulirGerak.formulir_id).in_(gerak))
        .order_by(col(FormulirGerak.pada), col(FormulirGerak.id))
    ):
        gerak[satu.formulir_id].append(_move(ctx, satu))
    unit = {satu.id: satu for satu in ctx.units(sesi)}
    urut = {kunci: ke for ke, kunci in enumerate(unit)}
    hasil = [
        FormulirTercatat(
            id=satu.id,
            kode=satu.kode,
            nomor=satu.nomor,
            bentuk=BentukFormulir(satu.bentuk),
            unit=unit[satu.unit_id],
            periode=periode,
            dibuat=ctx.local(satu.dibuat_pada),
            dibuat_oleh=satu.dibuat_oleh,
            diganti_oleh=replaced_by(
                satu, (lain for lain in semua if lain.unit_id == satu.unit_id)
            ),
            gerak=tuple(gerak[satu.id]),
        )
        for satu in semua
        if unit_id in (None, satu.unit_id)
    ]
    if any(satu.is_out for satu in hasil):
        asal = {satu.id: satu.sidik_susunan for satu in semua}
        hasil = _held_against_plan(ctx, sesi, periode, hasil, asal)
    return tuple(sorted(hasil, key=lambda satu: (urut[satu.unit.id], satu.nomor)))


def _held_against_plan(
    ctx: AppContext,
    sesi: Session,
    periode: Periode,
    semua: Sequence[FormulirTercatat],
    asal: Mapping[str, str],
) -> list[FormulirTercatat]:
    """Forms that are out, with whether the plan still asks for what they ask; each unit once."""
    rencana = ctx.rencana(sesi, periode.tahun)
    figur = records.load_realisasi(sesi, ctx.opd_id, (periode.tahun,), dalam=periode)
    kini = cache(lambda unit_id: sidik_susunan(lines_of(rencana, figur, unit_id, periode)))
    return [
        replace(satu, rencana_berubah=asal[satu.id] != kini(satu.unit.id)) if satu.is_out else satu
        for satu in semua
    ]


def _move(ctx: AppContext, satu: FormulirGerak) -> GerakFormulir:
    return GerakFormulir(
        arah=ArahGerak(satu.arah),
        cara=CaraSerah(satu.cara),
        orang=satu.orang,
        pada=ctx.local(satu.pada),
        berkas=satu.berkas,
        sidik=satu.sidik,
        catatan=satu.catatan,
        dicatat_oleh=satu.dicatat_oleh,
    )


def catat_keluar(
    ctx: AppContext,
    formulir_ids: Sequence[str],
    cara: CaraSerah,
    orang: str,
    *,
    pada: date | None = None,
    catatan: str = "",
    sebagai: Peran | None = None,
) -> Perubahan:
    """Record that forms were handed out; one command for all of them.

    Args:
        ctx: the open office.
        formulir_ids: ``FormulirTercatat.id``, all of one period.
        cara: by which way.
        orang: to whom, as told.
        pada: on which day; None for now.
        catatan: a remark.
        sebagai: the role of the tab in front.

    Raises:
        DataTidakSah: nobody is named, the day lies ahead or before the form was made.
        IzinDitolak: only the SAKIP team records it.
    """
    gerak = _Gerak(ArahGerak.KELUAR, cara, orang, pada, catatan)
    return _record(ctx, formulir_ids, gerak, sebagai)


def catat_kembali(
    ctx: AppContext,
    formulir_ids: Sequence[str],
    cara: CaraSerah,
    orang: str,
    *,
    pada: date | None = None,
    catatan: str = "",
    sebagai: Peran | None = None,
) -> Perubahan:
    """Record that forms came back on paper or in hand; what is read in is recorded by itself.

    Raises:
        DataTidakSah: nobody is named, the day lies ahead or before the form was made.
        IzinDitolak: only the SAKIP team records it.
    """
    gerak = _Gerak(ArahGerak.KEMBALI, cara, orang, pada, catatan)
    return _record(ctx, formulir_ids, gerak, sebagai)


class _Gerak:
    """A movement as it was told; refused when a name is missing."""

    def __init__(
        self, arah: ArahGerak, cara: CaraSerah, orang: str, pada: date | None, catatan: str
    ) -> None:
        self.arah = arah
        self.cara = cara
        self.pada = pada
        keluar = arah is ArahGerak.KELUAR
        self.orang = take_nama(orang, "Nama penerima" if keluar else "Nama pengantar")
        self.catatan = one_line(catatan)
        if not self.orang:
            raise DataTidakSah(
                "Serah terima belum dicatat.",
                "Belum disebutkan siapa yang "
                + ("menerima formulirnya." if keluar else "mengembalikan formulirnya."),
                "Ketik namanya, atau jabatan dan unitnya.",
            )
        if len(self.catatan) > _CATATAN_TERPANJANG:
            raise DataTidakSah(
                "Serah terima belum dicatat.",
                f"Catatannya {len(self.catatan)} huruf, paling banyak {_CATATAN_TERPANJANG}.",
                "Ringkas catatannya.",
            )


def _record(
    ctx: AppContext, formulir_ids: Sequence[str], gerak: _Gerak, sebagai: Peran | None
) -> Perubahan:
    kata = "dibagikan" if gerak.arah is ArahGerak.KELUAR else "kembali"
    with ctx.read() as sesi:
        baris = [sesi.get(FormulirTerbit, kunci) for kunci in dict.fromkeys(formulir_ids)]
    ada = [satu for satu in baris if satu is not None and satu.opd_id == ctx.opd_id]
    if not ada or len(ada) != len(baris):
        raise DataTidakSah(
            "Serah terima belum dicatat.",
            "Formulir yang dipilih tidak ditemukan."
            if baris
            else "Belum ada formulir yang dipilih.",
            "Muat ulang halaman, lalu pilih formulirnya.",
        )
    periode = period_of_row(ada[0])
    label = (
        f"Formulir {ada[0].kode} {kata}" if len(ada) == 1 else f"{len(ada)} formulir {kata}"
    ) + f" – {periode.label}"
    tentang = f"{periode.kode} {ada[0].unit_id}" if len(ada) == 1 else periode.kode
    with ctx.work(Tindakan.FORMULIR_CATAT, label, tentang=tentang, sebagai=sebagai) as tulis:
        pada = _moment(ctx, gerak.pada)
        for satu in ada:
            _require_after(ctx, satu, gerak.pada)
            tulis.add(
                FormulirGerak(
                    id=new_id(),
                    formulir_id=satu.id,
                    arah=gerak.arah.value,
                    cara=gerak.cara.value,
                    orang=gerak.orang,
                    pada=pada,
                    catatan=gerak.catatan,
                    dicatat_oleh="" if ctx.pelaku is None else ctx.pelaku.nama,
                )
            )
    return Perubahan(frozenset({Jenis.FORMULIR}), label, periode, tulis.urut)


def _moment(ctx: AppContext, hari: date | None) -> datetime:
    """Now, or noon of an earlier day.

    Raises:
        DataTidakSah: the day has not come yet.
    """
    if hari is None or hari == ctx.today():
        return ctx.clock.now()
    if hari > ctx.today():
        raise DataTidakSah(
            "Serah terima belum dicatat.",
            f"{tanggal_indonesia(hari)} belum tiba.",
            "Pilih hari ini atau sebelumnya.",
        )
    return datetime.combine(hari, _SIANG, tzinfo=ctx.zona)


def _require_after(ctx: AppContext, satu: FormulirTerbit, hari: date | None) -> None:
    dibuat = ctx.local(satu.dibuat_pada).date()
    if hari is not None and hari < dibuat:
        raise DataTidakSah(
            "Serah terima belum dicatat.",
            f"Formulir {satu.kode} baru dibuat {tanggal_indonesia(dibuat)}.",
            "Pilih hari itu atau sesudahnya.",
        )
