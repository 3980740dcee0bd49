"""Deadlines: when a period is opened, due and closed; due later, or opened again, for one unit.

Only ever added: the journal and the rows say what held when.  Whoever never fixes anything here
notices nothing.  The due date of a running collection is changed with it, so that every list and
paper names the same day.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from sqlmodel import Session, col, select

from sakip_desktop.db.models import MasaIsi as MasaIsiRow
from sakip_desktop.db.models import RealisasiAnggaran, RealisasiRow, SiklusRow, new_id
from sakip_desktop.db.rows import newest_row, of_period
from sakip_desktop.domain.errors import DataTidakSah, SudahBerubah
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Unit
from sakip_desktop.domain.langkah import KeadaanLangkah, LangkahBerjalan, Siklus
from sakip_desktop.domain.masa_isi import (
    BarisMasa,
    MasaIsi,
    MasaUnit,
    check_buka_lagi,
    check_masa,
    check_tenggat_unit,
    hari_tanggal,
)
from sakip_desktop.domain.periode import JenisPeriode, Periode, setahun
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import one_line
from sakip_desktop.services.alur import hari_tenggat, units_due
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.masa_berlaku import masa_of, refuse_typing, stored_masa
from sakip_desktop.services.siklus import form_step, list_siklus

ALASAN_TERPANJANG = 500
BELUM_DIMULAI = "Pengumpulannya belum dimulai, tanggalnya belum ditetapkan."


def daftar_masa(ctx: AppContext, tahun: int) -> tuple[BarisMasa, ...]:
    """The periods of a year with their dates, begun or not, in order.

    Those that have not begun are as long as the forms of the year; months until there are any.

    Raises:
        IzinDitolak: the person may not read the office's recap.
    """
    with ctx.read(Tindakan.REKAP_LIHAT) as sesi:
        berjalan = {satu.periode: satu for satu in _collections(ctx, sesi, tahun)}
        tersimpan = stored_masa(ctx, sesi, tahun)
        semua = set(berjalan) | set(tersimpan)
        for satu in _same_length(tahun, berjalan or tersimpan):
            bebas = not any(satu in lain or lain in satu for lain in berjalan)
            if bebas and units_due(ctx, sesi, satu):
                semua.add(satu)
        unit = ctx.units(sesi)
        return tuple(
            _line(ctx, sesi, periode, berjalan.get(periode), tersimpan.get(periode), unit)
            for periode in sorted(semua)
        )


def _collections(ctx: AppContext, sesi: Session, tahun: int) -> list[Siklus]:
    """The cycles of a year in which units fill forms."""
    return [
        satu
        for satu in list_siklus(ctx, sesi, tahun=tahun)
        if any(langkah.diisi_unit for langkah in satu.sop.langkah)
    ]


def _same_length(tahun: int, ada: Iterable[Periode]) -> list[Periode]:
    """All periods of the year as long as the last of those that there are."""
    contoh = max(ada, default=None)
    if contoh is None:
        return list(setahun(tahun).bulan)
    banyak = len(setahun(tahun).bulan) // len(contoh.bulan)
    return [Periode(tahun, contoh.jenis, ke) for ke in range(1, banyak + 1)]


def _line(
    ctx: AppContext,
    sesi: Session,
    periode: Periode,
    siklus: Siklus | None,
    tersimpan: MasaIsi | None,
    unit: tuple[Unit, ...],
) -> BarisMasa:
    hari = ctx.role_day(sesi)
    masa = tersimpan if siklus is None else masa_of(ctx, sesi, siklus)
    return BarisMasa(
        periode=periode,
        masa=masa,
        keadaan=None if masa is None else masa.state(hari),
        kata=_sentence(siklus, masa, hari),
        dimulai=siklus is not None,
        selesai=siklus is not None and siklus.selesai,
        usul=masa or _proposed(ctx, sesi, periode),
        unit=()
        if siklus is None or masa is None
        else _units(ctx, sesi, siklus, masa, {satu.id: satu.nama for satu in unit}),
    )


def _sentence(siklus: Siklus | None, masa: MasaIsi | None, hari: date) -> str:
    """How a period stands today; one that has ended says only when it was due."""
    if masa is None:
        return BELUM_DIMULAI
    if siklus is not None and siklus.selesai:
        return f"Pengumpulannya sudah selesai; tenggatnya {hari_tanggal(masa.tenggat)}."
    return masa.describe(hari)


def _proposed(ctx: AppContext, sesi: Session, periode: Periode) -> MasaIsi:
    """What is usual: open from the day after the period, due as cycles are."""
    tenggat = hari_tenggat(ctx, sesi, periode)
    dibuka = min(periode.berikutnya().mulai, tenggat)
    return MasaIsi(periode=periode, dibuka=dibuka, tenggat=tenggat)


def _units(
    ctx: AppContext, sesi: Session, siklus: Siklus, masa: MasaIsi, nama: dict[str, str]
) -> tuple[MasaUnit, ...]:
    hari = ctx.role_day(sesi)
    terlambat = _late(ctx, sesi, siklus.periode)
    terakhir = {unit_id: masa.decided(unit_id) for unit_id in _form_steps(siklus)}
    return tuple(
        MasaUnit(
            unit_id=unit_id,
            nama=nama.get(unit_id, ""),
            dikirim=langkah.keadaan is KeadaanLangkah.SELESAI,
            keadaan=masa.state(hari, unit_id),
            kata="Formulirnya sudah dikirim."
            if langkah.keadaan is KeadaanLangkah.SELESAI
            else masa.describe(hari, unit_id),
            terlambat=terlambat[unit_id],
            tenggat=masa.due(unit_id),
            sendiri=masa.own_due(unit_id),
            lagi=masa.reopened(unit_id),
            versi=0 if (satu := terakhir[unit_id]) is None else satu.versi,
            alasan=_why_not(siklus, langkah, nama.get(unit_id, ""))
            or ("" if masa.is_closed(hari, unit_id) else "Periode ini belum ditutup."),
            alasan_tenggat=_why_not(siklus, langkah, nama.get(unit_id, ""))
            or ("Periode ini sudah ditutup." if masa.is_closed(hari, unit_id) else ""),
        )
        for unit_id, langkah in _form_steps(siklus).items()
    )


def _form_steps(siklus: Siklus) -> dict[str, LangkahBerjalan]:
    """The step of each unit's form."""
    return {
        satu.unit_id: satu
        for satu in siklus.langkah
        if satu.unit_id is not None and Tindakan.REALISASI_ISI in satu.langkah.tindakan
    }


def _late(ctx: AppContext, sesi: Session, periode: Periode) -> Counter[str]:
    """How many figures and rupiah of each unit were saved after the due date."""
    rencana = ctx.rencana(sesi, periode.tahun)
    unit = {satu.id: satu.unit_id for satu in rencana.indikator}
    unit |= {satu.id: satu.unit_id or "" for satu in rencana.simpul}
    hasil: Counter[str] = Counter()
    for tabel, milik in (
        (RealisasiRow, RealisasiRow.indikator_id),
        (RealisasiAnggaran, RealisasiAnggaran.simpul_id),
    ):
        kueri = select(milik).where(
            tabel.opd_id == ctx.opd_id,
            tabel.tahun == periode.tahun,
            tabel.jenis == JenisPeriode.BULAN.value,
            col(tabel.ke).between(periode.bulan_awal, periode.bulan_akhir),
            col(tabel.terlambat),
        )
        hasil.update(unit.get(satu, "") for satu in sesi.exec(kueri))
    return hasil


def _why_not(siklus: Siklus, langkah: LangkahBerjalan, nama: str) -> str:
    """Why nothing can be decided for a unit alone any more; empty when something can."""
    if siklus.selesai:
        return f"{siklus.sop.judul} {siklus.periode.label} sudah selesai dan tidak dibuka lagi."
    if langkah.keadaan is KeadaanLangkah.SELESAI:
        return (
            f"Formulir {nama} sudah dikirim. Bila perlu diperbaiki, kembalikan dahulu lewat "
            "Validasi, lalu buka lagi periodenya."
        )
    return ""


def catatan_tertutup(ctx: AppContext, unit_id: str, periode: Periode) -> str:
    """What somebody who sends a form back must know: its unit could not type; empty if it could.

    Raises:
        IzinDitolak: another unit's form, and no role that may read it.
    """
    with ctx.read(Tindakan.REALISASI_LIHAT, Objek(unit_id)) as sesi:
        ditemukan = form_step(ctx, sesi, unit_id, periode)
        if ditemukan is None or not refuse_typing(ctx, sesi, ditemukan[0], unit_id):
            return ""
        label = ditemukan[0].periode.label
    return (
        f"Pengisian {label} sudah ditutup: sesudah dikembalikan, buka lagi untuk unit ini di "
        "Rekap › Tenggat."
    )


# --- commands ----------------------------------------------------------------------------------


def atur_masa(
    ctx: AppContext,
    periode: Periode,
    *,
    dibuka: date,
    tenggat: date,
    ditutup: date | None,
    alasan: str = "",
    versi: int = 0,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Fix the dates of a period, begun or not.

    Args:
        ctx: the open office.
        periode: the period of the forms.
        dibuka: first day of filling.
        tenggat: the day on which they are due.
        ditutup: last day of filling, None to close nothing.
        alasan: why, may be empty.
        versi: ``MasaIsi.versi`` that the page has seen, 0 where nothing was fixed.
        sebagai: the role of the tab.

    Raises:
        DataTidakSah: the dates do not follow each other, or the collection has ended.
        SudahBerubah: somebody fixed them since.
        IzinDitolak: only the planner may.
    """
    check_masa(periode, dibuka, tenggat, ditutup)
    sebab = _reason(alasan)
    label = f"Tenggat {periode.label}: {hari_tanggal(tenggat)}"
    with ctx.work(Tindakan.MASA_ATUR, label, tentang=periode.kode, sebagai=sebagai) as sesi:
        siklus = _collection(ctx, sesi, periode)
        if siklus is not None and siklus.selesai:
            raise DataTidakSah(
                f"Tanggal pengisian {periode.label} tidak disimpan.",
                f"{siklus.sop.judul} {periode.label} sudah selesai.",
                "Yang sudah selesai tidak diubah lagi tanggalnya.",
            )
        lama = newest_row(
            sesi, MasaIsiRow, "nomor", opd_id=ctx.opd_id, unit_id=None, **of_period(periode)
        )
        _expect(lama, versi)
        sesi.add(_row(ctx, periode, dibuka, tenggat, ditutup, nomor=versi + 1, alasan=sebab))
        if siklus is not None and siklus.tenggat != tenggat:
            baris = sesi.get_one(SiklusRow, siklus.id)
            baris.tenggat = tenggat
            sesi.add(baris)
    return Perubahan(frozenset({Jenis.ALUR}), f"{label} tersimpan", periode)


def buka_lagi(
    ctx: AppContext,
    periode: Periode,
    unit_id: str,
    sampai: date,
    alasan: str,
    *,
    versi: int = 0,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Open a closed period again for one unit, until a day.

    Args:
        ctx: the open office.
        periode: the period of the forms.
        unit_id: the unit.
        sampai: the last day on which it may type.
        alasan: why.
        versi: ``MasaUnit.versi`` that the page has seen, 0 where nothing was decided for the unit.
        sebagai: the role of the tab.

    Raises:
        DataTidakSah: the period is not closed, its collection has ended, the unit's form was sent,
            the day cannot be, or the reason says nothing.
        SudahBerubah: somebody decided since.
        IzinDitolak: neither verifikator nor planner.
    """
    with ctx.read() as sesi:
        nama = _unit_name(ctx, sesi, unit_id)
    label = f"Buka lagi {periode.label} untuk {nama} sampai {hari_tanggal(sampai)}"
    with ctx.work(
        Tindakan.MASA_BUKA,
        label,
        Objek(unit_id),
        tentang=f"{periode.kode} {unit_id}",
        sebagai=sebagai,
    ) as sesi:
        hari = ctx.role_day(sesi)
        siklus, masa = _require_unit(ctx, sesi, periode, unit_id, nama)
        check_buka_lagi(masa, hari, unit_id, sampai, alasan)
        _expect_unit(masa, unit_id, versi)
        sesi.add(
            _row(
                ctx,
                siklus.periode,
                hari,
                masa.tenggat,
                sampai,
                nomor=versi + 1,
                alasan=_reason(alasan),
                unit_id=unit_id,
            )
        )
    return Perubahan(frozenset({Jenis.ALUR}), label, periode)


def atur_tenggat_unit(
    ctx: AppContext,
    periode: Periode,
    unit_id: str,
    tenggat: date | None,
    alasan: str,
    *,
    versi: int = 0,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Give one unit a later due date of its own while the period is open; None takes it back.

    What the unit saved late by then keeps its mark.

    Args:
        ctx: the open office.
        periode: the period of the forms.
        unit_id: the unit.
        tenggat: its due date; None lets the office's hold again.
        alasan: why; not asked for when it is taken back.
        versi: ``MasaUnit.versi`` that the page has seen, 0 where nothing was decided for the unit.
        sebagai: the role of the tab.

    Raises:
        DataTidakSah: the period is closed, its collection has ended, the unit's form was sent, the
            day cannot be, the reason says nothing, or there is nothing to take back.
        SudahBerubah: somebody decided since.
        IzinDitolak: neither verifikator nor planner.
    """
    with ctx.read() as sesi:
        nama = _unit_name(ctx, sesi, unit_id)
    label = f"Tenggat {periode.label} untuk {nama}: " + (
        "sama dengan kantor" if tenggat is None else hari_tanggal(tenggat)
    )
    with ctx.work(
        Tindakan.MASA_UNIT,
        label,
        Objek(unit_id),
        tentang=f"{periode.kode} {unit_id}",
        sebagai=sebagai,
    ) as sesi:
        hari = ctx.role_day(sesi)
        siklus, masa = _require_unit(ctx, sesi, periode, unit_id, nama)
        if tenggat is not None:
            check_tenggat_unit(masa, hari, unit_id, tenggat, alasan)
        _expect_unit(masa, unit_id, versi)
        if tenggat is None and masa.own_due(unit_id) is None:
            raise DataTidakSah(
                f"Tenggat {nama} tidak berubah.",
                "Unit ini tidak punya tenggat sendiri.",
                "Muat ulang halaman ini.",
            )
        sesi.add(
            _row(
                ctx,
                siklus.periode,
                masa.dibuka,
                # Taken back it is later than nothing, whatever the office fixes after that.
                tenggat or min(periode.mulai, masa.tenggat),
                None,
                nomor=versi + 1,
                alasan=_reason(alasan),
                unit_id=unit_id,
            )
        )
    return Perubahan(frozenset({Jenis.ALUR}), label, periode)


def tutup_lagi(
    ctx: AppContext,
    periode: Periode,
    unit_id: str,
    *,
    versi: int,
    sebagai: Peran | None = None,
) -> Perubahan:
    """End what was opened again for a unit, at once.

    Raises:
        DataTidakSah: nothing is open for the unit.
        SudahBerubah: somebody decided since.
        IzinDitolak: neither verifikator nor planner.
    """
    with ctx.read() as sesi:
        nama = _unit_name(ctx, sesi, unit_id)
    label = f"Tutup {periode.label} untuk {nama}"
    with ctx.work(
        Tindakan.MASA_BUKA,
        label,
        Objek(unit_id),
        tentang=f"{periode.kode} {unit_id}",
        sebagai=sebagai,
    ) as sesi:
        hari = ctx.role_day(sesi)
        siklus = _collection(ctx, sesi, periode)
        masa = None if siklus is None else masa_of(ctx, sesi, siklus)
        lagi = None if masa is None else masa.reopened(unit_id)
        _expect_unit(masa, unit_id, versi)
        if masa is None or lagi is None or not lagi.holds(hari):
            raise DataTidakSah(
                f"{periode.label} untuk {nama} tidak ditutup.",
                "Periode itu tidak sedang dibuka lagi untuk unit ini.",
                "Muat ulang halaman ini.",
            )
        kemarin = hari - timedelta(days=1)
        sesi.add(
            _row(
                ctx,
                periode,
                min(lagi.mulai, kemarin),
                masa.tenggat,
                kemarin,
                nomor=versi + 1,
                alasan=lagi.alasan,
                unit_id=unit_id,
            )
        )
    return Perubahan(frozenset({Jenis.ALUR}), label, periode)


def _reason(alasan: str) -> str:
    """A reason as it is stored.

    Raises:
        DataTidakSah: it is longer than a sentence or two.
    """
    sebab = one_line(alasan)
    if len(sebab) > ALASAN_TERPANJANG:
        raise DataTidakSah(
            "Alasan ini terlalu panjang.",
            f"Paling banyak {ALASAN_TERPANJANG} huruf, tertulis {len(sebab)}.",
            "Ringkas menjadi satu atau dua kalimat.",
        )
    return sebab


def _collection(ctx: AppContext, sesi: Session, periode: Periode) -> Siklus | None:
    """The collection of exactly that period.

    Raises:
        DataTidakSah: the forms of those months belong to another period.
    """
    for satu in _collections(ctx, sesi, periode.tahun):
        if satu.periode == periode:
            return satu
        if satu.periode in periode or periode in satu.periode:
            raise DataTidakSah(
                f"Tanggal pengisian {periode.label} tidak disimpan.",
                f"Formulirnya dikumpulkan untuk {satu.periode.label}.",
                "Pilih periode itu.",
            )
    return None


def _require_unit(
    ctx: AppContext, sesi: Session, periode: Periode, unit_id: str, nama: str
) -> tuple[Siklus, MasaIsi]:
    """The collection in which the unit fills a form that can be opened again, or be due later.

    Raises:
        DataTidakSah: there is none, it has ended, or the form was sent.
    """
    siklus = _collection(ctx, sesi, periode)
    langkah = None if siklus is None else _form_steps(siklus).get(unit_id)
    if siklus is None or langkah is None:
        raise DataTidakSah(
            f"{periode.label} tidak berubah untuk {nama}.",
            f"Tidak ada formulir {nama} untuk {periode.label}.",
            "Pilih periode dan unit lain.",
        )
    if siklus.selesai or langkah.keadaan is KeadaanLangkah.SELESAI:
        raise DataTidakSah(
            f"{periode.label} tidak berubah untuk {nama}.",
            _why_not(siklus, langkah, nama),
        )
    return siklus, masa_of(ctx, sesi, siklus)


def _unit_name(ctx: AppContext, sesi: Session, unit_id: str) -> str:
    semua = ctx.units(sesi)
    return next((satu.nama for satu in semua if satu.id == unit_id), "unit ini")


def _row(
    ctx: AppContext,
    periode: Periode,
    dibuka: date,
    tenggat: date,
    ditutup: date | None,
    *,
    nomor: int,
    alasan: str,
    unit_id: str | None = None,
) -> MasaIsiRow:
    return MasaIsiRow(
        id=new_id(),
        opd_id=ctx.opd_id,
        tahun=periode.tahun,
        jenis=periode.jenis.value,
        ke=periode.ke,
        unit_id=unit_id,
        nomor=nomor,
        dibuka=dibuka,
        tenggat=tenggat,
        ditutup=ditutup,
        alasan=alasan,
        ditetapkan_pada=ctx.clock.now(),
        ditetapkan_oleh="" if ctx.pelaku is None else ctx.pelaku.nama,
    )


def _expect(baris: MasaIsiRow | None, versi: int) -> None:
    if (0 if baris is None else baris.nomor) != versi:
        raise _changed("" if baris is None else baris.ditetapkan_oleh)


def _expect_unit(masa: MasaIsi | None, unit_id: str, versi: int) -> None:
    terakhir = None if masa is None else masa.decided(unit_id)
    if (0 if terakhir is None else terakhir.versi) != versi:
        raise _changed("" if terakhir is None else terakhir.oleh)


def _changed(oleh: str) -> SudahBerubah:
    return SudahBerubah(
        "Tanggal ini sudah berubah sejak halaman dibuka.",
        f"Terakhir ditetapkan oleh {oleh}." if oleh else "Ada perubahan lain yang lebih dulu.",
        "Lihat tanggal yang terbaru, lalu ulangi bila perlu.",
    )
