"""The procedures as the office sees them: its own identity, and the wording that it adopts.

What ships is a corrected source.  The office may adopt that wording: then it is the office's SOP,
on paper no draft any more, and it stays as it is until the office adopts a later one.  What it
fills in of the identity (number, dates, boxes) goes before what the source says.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Session, col, select

from sakip_desktop.db.models import LangkahRow, SiklusRow, SopKantor, SopVersi, new_id
from sakip_desktop.db.rows import find_row
from sakip_desktop.db.work import expect_version
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.identitas_sop import Identitas
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import LABEL_KANTOR, Peran
from sakip_desktop.domain.langkah import KeadaanLangkah, Langkah, Siklus, Sop
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.isian_sop import (
    DIISI_KANTOR,
    Milik,
    milik_from_json,
    milik_to_json,
    read_isian,
    with_own,
)
from sakip_desktop.services.siklus import (
    fill,
    load_siklus,
    parse_sop,
    shipped_sop,
    store_shipped,
)

_BERJALAN = select(LangkahRow.siklus_id).where(
    col(LangkahRow.keadaan).in_([satu.value for satu in KeadaanLangkah if not satu.is_done])
)


class Anutan(StrEnum):
    """Whether the office adopted a procedure."""

    BELUM = "belum dianut"
    DIANUT = "dianut"
    ADA_PERBAIKAN = "ada perbaikan baru"


@dataclass(frozen=True, slots=True, kw_only=True)
class SopTampil:
    """One procedure in the office's list.

    Attributes:
        judul: with what tells it apart where another one has the same title.
        jenis: the kind of office that it was written for, in words; empty when it does not say.
        waktu: total of the standard times, each unit for itself.
        cocok: it was written for this kind of office, or for any.
        berjalan: how many cycles of it run.
        dikirim: its file is still there; a cycle goes on without.
    """

    kode: str
    judul: str
    jenis: str
    waktu: str
    cocok: bool
    anutan: Anutan
    berjalan: int
    dikirim: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class NaskahSop:
    """One procedure in full, as the office has it.

    Attributes:
        sop: what the next cycle begins with, the office's own identity in it.
        teks: its file, letter by letter.
        asal: the identity of the file.
        milik: what the office filled in.
        versi: row version, 0 while the office fixed nothing.
        terbaru: what ships now; None when the file has gone.
        beda: what the shipped one changes against the adopted one, one sentence piece each.
    """

    sop: Sop
    teks: str
    asal: Identitas
    anutan: Anutan
    milik: Milik = field(default_factory=dict)
    versi: int = 0
    dianut_pada: date | None = None
    dianut_oleh: str = ""
    terbaru: Sop | None = None
    beda: tuple[str, ...] = ()


# What there is


def daftar_sop_kantor(ctx: AppContext) -> tuple[SopTampil, ...]:
    """Every procedure that ships or runs here: those for this kind of office first."""
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        semua = {kode: parse_sop(teks, kode) for kode, teks in _texts(ctx, sesi).items()}
        kantor = _rows(ctx, sesi)
        berjalan = _running(ctx, sesi)
    judul = _coded_titles(ctx, semua.values())
    dikirim = shipped_sop()
    hasil = [
        SopTampil(
            kode=kode,
            judul=judul[kode],
            jenis="" if sop.jenis_kantor is None else LABEL_KANTOR[sop.jenis_kantor],
            waktu=" + ".join(satu.teks for satu in sop.jumlah_waktu),
            cocok=_fits(ctx, sop),
            anutan=_adopted(kantor.get(kode), dikirim.get(kode)),
            berjalan=berjalan[kode],
            dikirim=kode in dikirim,
        )
        for kode, sop in sorted(semua.items(), key=lambda satu: _work_order(satu[1]))
    ]
    return tuple(sorted(hasil, key=lambda satu: not satu.cocok))


def naskah_sop(ctx: AppContext, kode: str) -> NaskahSop:
    """One procedure in full.

    Raises:
        DataTidakSah: there is none of that code, or what is stored of it cannot be read.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        teks = _texts(ctx, sesi).get(kode)
        baris = _rows(ctx, sesi).get(kode)
    if teks is None:
        raise DataTidakSah(f"SOP “{kode}” tidak ada.", saran="Muat ulang halaman ini.")
    sop = parse_sop(teks, kode)
    baru = shipped_sop().get(kode)
    terbaru = None if baru is None else parse_sop(baru, kode)
    milik = {} if baris is None else milik_from_json(baris.identitas)
    anutan = _adopted(baris, baru)
    berubah = anutan is Anutan.ADA_PERBAIKAN and terbaru is not None
    return NaskahSop(
        sop=replace(sop, identitas=with_own(sop.identitas, milik)),
        teks=teks,
        asal=sop.identitas,
        anutan=anutan,
        milik=milik,
        versi=0 if baris is None else baris.versi,
        dianut_pada=None if baris is None else baris.dianut_pada,
        dianut_oleh="" if baris is None else baris.dianut_oleh,
        terbaru=terbaru,
        beda=list_differences(sop, terbaru) if berubah and terbaru is not None else (),
    )


def sop_dipakai(ctx: AppContext) -> tuple[Sop, ...]:
    """What can be begun in *Tugas saya*: what fits this kind of office, and what it adopted.

    A procedure that collects comes first, one that neither collects nor makes a paper last.
    """
    with ctx.read() as sesi:
        semua = {kode: parse_sop(teks, kode) for kode, teks in _texts(ctx, sesi).items()}
        kantor = _rows(ctx, sesi)
    dikirim = shipped_sop()
    dipakai = [
        sop
        for kode, sop in semua.items()
        if (kode in dikirim and _fits(ctx, sop))
        or _adopted(kantor.get(kode), dikirim.get(kode)) is not Anutan.BELUM
    ]
    return tuple(sorted(dipakai, key=_work_order))


def _work_order(sop: Sop) -> tuple[bool, bool, str]:
    """Collecting alone, then collecting and measuring in one, then measuring."""
    berformulir = any(satu.diisi_unit for satu in sop.langkah)
    return not berformulir, any(satu.dokumen for satu in sop.langkah), sop.kode


def siklus_sop(ctx: AppContext, kode: str, tahun: int) -> tuple[Siklus, ...]:
    """Cycles whose place can be drawn: those that run, newest first, then the year's finished ones.

    Each has the procedure as it began with it, whatever became of the file since.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        kueri = select(SiklusRow).where(
            SiklusRow.opd_id == ctx.opd_id,
            SiklusRow.sop_kode == kode,
            sa.or_(col(SiklusRow.id).in_(_BERJALAN), col(SiklusRow.tahun) == tahun),
        )
        semua = load_siklus(sesi, sesi.exec(kueri.order_by(col(SiklusRow.dimulai).desc())).all())
    return tuple(sorted(semua, key=lambda satu: satu.selesai))


def identitas_kantor(ctx: AppContext, sop: Sop) -> tuple[Identitas, Milik]:
    """The identity of a procedure, of whatever version, as the office has it, and what is its own.

    What the office filled in before the file said the same counts as its own.
    """
    with ctx.read() as sesi:
        baris = _rows(ctx, sesi).get(sop.kode)
    milik = {} if baris is None else milik_from_json(baris.identitas)
    return with_own(sop.identitas, milik), milik


def unique_titles(ctx: AppContext, semua: Iterable[Sop]) -> dict[str, str]:
    """Title of each procedure by its code.

    Where a title repeats, the kind of office stands in it, or whether units fill forms, or both;
    the code where that does not tell them apart.
    """
    judul: dict[str, list[Sop]] = {}
    for sop in semua:
        judul.setdefault(fill(ctx, sop.judul), []).append(sop)
    hasil: dict[str, str] = {}
    for teks, sama in judul.items():
        kata = next(k for k in _PEMBEDA if len({k(satu) for satu in sama}) == len(sama))
        hasil |= {satu.kode: teks if len(sama) == 1 else f"{teks} ({kata(satu)})" for satu in sama}
    return hasil


def _coded_titles(ctx: AppContext, semua: Iterable[Sop]) -> dict[str, str]:
    """The same for the list, in which the kind of office stands anyway: the code tells apart."""
    judul = {sop.kode: fill(ctx, sop.judul) for sop in semua}
    banyak = Counter(judul.values())
    return {kode: satu if banyak[satu] == 1 else f"{satu} ({kode})" for kode, satu in judul.items()}


def _kind(sop: Sop) -> str:
    return LABEL_KANTOR[sop.jenis_kantor] if sop.jenis_kantor is not None else "semua kantor"


def _forms(sop: Sop) -> str:
    ada = any(satu.diisi_unit for satu in sop.langkah)
    return "dengan formulir unit" if ada else "dari data yang terkumpul"


_PEMBEDA: tuple[Callable[[Sop], str], ...] = (
    _kind,
    _forms,
    lambda sop: f"{_kind(sop)}, {_forms(sop)}",
    lambda sop: sop.kode,
)


def list_differences(lama: Sop, baru: Sop) -> tuple[str, ...]:
    """What another version of a procedure changes: ``langkah 5: waktu, keluaran``."""
    dulu = {satu.kode: satu for satu in lama.langkah}
    kini = {satu.kode: satu for satu in baru.langkah}
    hasil: list[str] = []
    hasil += [f"langkah {satu.nomor} baru" for kode, satu in kini.items() if kode not in dulu]
    hasil += [f"langkah {satu.nomor} dihapus" for kode, satu in dulu.items() if kode not in kini]
    for kode, satu in kini.items():
        beda = [] if kode not in dulu else _changed(dulu[kode], satu)
        if beda:
            hasil.append(f"langkah {satu.nomor}: {', '.join(beda)}")
    if lama.judul != baru.judul:
        hasil.append("judul")
    kotak = _changed(lama.identitas, baru.identitas)
    hasil += [f"identitas: {', '.join(kotak)}"] if kotak else []
    return tuple(hasil) or ("keterangan pembetulan",)


def _changed(lama: Langkah | Identitas, baru: Langkah | Identitas) -> list[str]:
    """Names of the fields that differ, as the file has them."""
    return [
        satu.name.replace("_", " ")
        for satu in fields(baru)
        if satu.name != "koreksi" and getattr(lama, satu.name) != getattr(baru, satu.name)
    ]


def _texts(ctx: AppContext, sesi: Session) -> dict[str, str]:
    """The text of each procedure: the adopted one, else what ships, else what a cycle keeps."""
    tersimpan: dict[str, str] = {}
    dianut: dict[str, str] = {}
    sidik = {satu.kode: satu.dianut_sidik for satu in _rows(ctx, sesi).values()}
    kueri = select(SopVersi).where(SopVersi.opd_id == ctx.opd_id)
    for satu in sesi.exec(kueri.order_by(col(SopVersi.nomor), col(SopVersi.id))):
        tersimpan[satu.kode] = satu.isi
        if satu.sidik == sidik.get(satu.kode):
            dianut[satu.kode] = satu.isi
    return tersimpan | shipped_sop() | dianut


def _rows(ctx: AppContext, sesi: Session) -> dict[str, SopKantor]:
    kueri = select(SopKantor).where(SopKantor.opd_id == ctx.opd_id)
    return {satu.kode: satu for satu in sesi.exec(kueri)}


def _running(ctx: AppContext, sesi: Session) -> Counter[str]:
    """How many cycles of each procedure run."""
    kueri = (
        select(SiklusRow.sop_kode, sa.func.count())
        .where(SiklusRow.opd_id == ctx.opd_id, col(SiklusRow.id).in_(_BERJALAN))
        .group_by(col(SiklusRow.sop_kode))
    )
    return Counter(dict(sesi.exec(kueri).all()))


def _fits(ctx: AppContext, sop: Sop) -> bool:
    return sop.jenis_kantor in (None, ctx.kantor.jenis)


def _adopted(baris: SopKantor | None, dikirim: str | None) -> Anutan:
    if baris is None or not baris.dianut_sidik:
        return Anutan.BELUM
    if dikirim is not None and _digest(dikirim) != baris.dianut_sidik:
        return Anutan.ADA_PERBAIKAN
    return Anutan.DIANUT


def _digest(teks: str) -> str:
    return hashlib.sha256(teks.encode()).hexdigest()


# What the office fixes


def anut_sop(ctx: AppContext, kode: str, *, versi: int, sebagai: Peran | None = None) -> Perubahan:
    """Adopt the wording that ships: the next cycle begins with it, also after a later version.

    Args:
        ctx: the open office.
        kode: the procedure.
        versi: row version that the page has seen, 0 while the office fixed nothing.
        sebagai: the role of the tab.

    Raises:
        DataTidakSah: it does not ship, or exactly this wording is adopted already.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner may.
    """
    label = f"Anut SOP {kode}"
    with ctx.work(Tindakan.SOP_UBAH, label, tentang=kode, sebagai=sebagai) as sesi:
        if ctx.pelaku is None:
            raise AssertionError
        naskah = store_shipped(ctx, sesi, kode)
        baris = _row_to_change(ctx, sesi, kode, versi)
        if baris.dianut_sidik == naskah.sidik:
            raise DataTidakSah(f"SOP “{kode}” sudah dianut.", "Naskahnya tidak berubah sejak itu.")
        baris.dianut_sidik = naskah.sidik
        baris.dianut_pada = ctx.today()
        baris.dianut_oleh = ctx.pelaku.nama
        sesi.add(baris)
    return Perubahan(frozenset({Jenis.ALUR}), f"SOP {kode} dianut")


def lepas_sop(ctx: AppContext, kode: str, *, versi: int, sebagai: Peran | None = None) -> Perubahan:
    """Take an adoption back; cycles that run keep the wording they began with.

    Raises:
        DataTidakSah: it is not adopted.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner may.
    """
    label = f"Batal menganut SOP {kode}"
    with ctx.work(Tindakan.SOP_UBAH, label, tentang=kode, sebagai=sebagai) as sesi:
        baris = _row_to_change(ctx, sesi, kode, versi)
        if not baris.dianut_sidik:
            raise DataTidakSah(f"SOP “{kode}” belum dianut.", saran="Muat ulang halaman ini.")
        baris.dianut_sidik, baris.dianut_pada, baris.dianut_oleh = "", None, ""
        sesi.add(baris)
    return Perubahan(frozenset({Jenis.ALUR}), f"SOP {kode} tidak lagi dianut")


def simpan_identitas(
    ctx: AppContext,
    kode: str,
    isian: Mapping[str, str],
    *,
    versi: int,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Keep what the office fills in itself: number, dates, jabatan, boxes.

    Args:
        ctx: the open office.
        kode: the procedure.
        isian: a field of the identity and what was typed, one thing a line in a box.
        versi: row version that the page has seen, 0 while the office fixed nothing.
        sebagai: the role of the tab.

    Raises:
        DataTidakSah: a date cannot be read, a text does not fit on the paper, or there is no such
            procedure or field.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner may.
    """
    asing = set(isian) - set(DIISI_KANTOR)
    if asing:
        raise DataTidakSah(f"Isian identitas “{min(asing)}” tidak dikenal.")
    label = f"Identitas SOP {kode}"
    with ctx.work(Tindakan.SOP_UBAH, label, tentang=kode, sebagai=sebagai) as sesi:
        naskah = _texts(ctx, sesi).get(kode)
        if naskah is None:
            raise DataTidakSah(f"SOP “{kode}” tidak ada.", saran="Muat ulang halaman ini.")
        milik = read_isian(isian, parse_sop(naskah, kode).identitas)
        baris = _row_to_change(ctx, sesi, kode, versi)
        baris.identitas = milik_to_json(milik)
        sesi.add(baris)
    return Perubahan(frozenset({Jenis.ALUR}), f"{label} tersimpan")


def _row_to_change(ctx: AppContext, sesi: Session, kode: str, versi: int) -> SopKantor:
    """The office's row of a procedure, a new one where there is none.

    Raises:
        SudahBerubah: it is not the one that the page has seen.
    """
    baris = find_row(sesi, SopKantor, opd_id=ctx.opd_id, kode=kode)
    expect_version(baris, versi)
    return SopKantor(id=new_id(), opd_id=ctx.opd_id, kode=kode) if baris is None else baris
