"""Finished papers: their data frozen, drawn from them alone, kept as a file under its hash.

A paper becomes final in two ways: a step of an SOP makes it so when it is approved (the
measurement), or the planner does (letters, agreements, reports: ``naskah.final``).  Both end here.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy.orm import defer
from sqlmodel import Session, col, select

from sakip_desktop.db.journal import head
from sakip_desktop.db.models import Dokumen, new_id
from sakip_desktop.db.rows import newest_row, of_period
from sakip_desktop.domain.beku import freeze, thaw
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import BasisDataRusak, DataTidakSah
from sakip_desktop.domain.langkah import Siklus
from sakip_desktop.domain.laporan import Finalisasi, LaporanPengukuran
from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.paths import DataFolder, write_atomic
from sakip_desktop.services.berkas import storing_in
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.pengukuran import build_laporan

T = TypeVar("T")

_DOKUMEN = frozenset({"dokumen"})
_TANPA_ISI = defer(Dokumen.beku)  # type: ignore[arg-type] # SQLModel; of many papers it is much


@dataclass(frozen=True, slots=True, kw_only=True)
class DokumenFinal:
    """A finished paper as the program knows it.

    Attributes:
        unit_id: the unit that it belongs to; None for the office.
        urut: which of several of its kind in the period.
        naskah_id: the paper that it was made from; empty for the measurement.
        sidik_pdf: SHA-256 of its file; empty for one of a program that kept no file.
        berkas: name of its file in the folder of papers.
        terbaru: no later revision of it is final.
    """

    id: str
    kode: KodeDokumen
    periode: Periode
    unit_id: str | None
    urut: int
    revisi: int
    difinalkan: datetime
    oleh: str
    jurnal_urut: int
    jurnal_sidik: str
    sidik_isi: str
    naskah_id: str
    sidik_pdf: str
    berkas: str
    terbaru: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Pembekuan:
    """How a kind of paper that a step of an SOP makes final is gathered, and drawn again.

    Attributes:
        rekam: the record that is frozen.
        susun: gathers it inside an open session.
        gambar: draws it.
    """

    rekam: type[Any]
    susun: Callable[[AppContext, Session, Periode, Finalisasi], Any]
    gambar: Callable[[Any], bytes]


def _gather_pengukuran(
    ctx: AppContext, sesi: Session, periode: Periode, final: Finalisasi
) -> LaporanPengukuran:
    return build_laporan(ctx, sesi, periode, final=final)


def _draw_pengukuran(laporan: LaporanPengukuran) -> bytes:
    from sakip_desktop.reports.pengukuran import render_pengukuran

    return render_pengukuran(laporan)


PEMBEKUAN: dict[KodeDokumen, Pembekuan] = {
    KodeDokumen.PENGUKURAN: Pembekuan(
        rekam=LaporanPengukuran, susun=_gather_pengukuran, gambar=_draw_pengukuran
    )
}
"""Each document in ``domain.dokumen.DIBEKUKAN``."""


def next_final(
    ctx: AppContext, sesi: Session, *, oleh: str, revisi: int, alasan: str
) -> Finalisasi:
    """When, by whom and as which state of the journal a paper becomes final now.

    A clock set back makes no paper final before what it is made of was saved.
    """
    kepala = head(sesi.connection())
    return Finalisasi(
        pada=ctx.moment(sesi),
        oleh=oleh,
        jurnal_urut=kepala.urut,
        jurnal_sidik=kepala.sidik,
        revisi=revisi,
        alasan=alasan,
    )


def finalise(
    ctx: AppContext, sesi: Session, siklus: Siklus, kode: KodeDokumen, *, oleh: str
) -> None:
    """Freeze a document of a cycle inside the approving transaction.

    Raises:
        BasisDataGalat: its file cannot be stored; nothing is approved then.
    """
    cara = PEMBEKUAN[kode]
    final = next_final(ctx, sesi, oleh=oleh, revisi=0, alasan="")
    rekam = cara.susun(ctx, sesi, siklus.periode, final)
    store(ctx, sesi, rekam, cara.gambar(rekam), kode=kode, periode=siklus.periode, final=final)


def store(
    ctx: AppContext,
    sesi: Session,
    rekam: object,
    pdf: bytes,
    *,
    kode: KodeDokumen,
    periode: Periode,
    final: Finalisasi,
    unit_id: str | None = None,
    urut: int = 1,
    naskah_id: str | None = None,
) -> Dokumen:
    """Keep a finished paper: its file first, then its row inside the open transaction.

    A file whose row does not come about after all is harmless: it is known by no row.

    Raises:
        BasisDataGalat: no room, read-only, or the file is open in another program.
    """
    beku = freeze(rekam)
    sidik_pdf = hashlib.sha256(pdf).hexdigest()
    berkas = file_name(kode, periode, urut, final.revisi, sidik_pdf)
    put_file(ctx.folder, berkas, pdf)
    baris = Dokumen(
        id=new_id(),
        opd_id=ctx.opd_id,
        kode=kode.value,
        tahun=periode.tahun,
        jenis=periode.jenis.value,
        ke=periode.ke,
        unit_id=unit_id,
        urut=urut,
        revisi=final.revisi,
        difinalkan=final.pada,
        disetujui_oleh=final.oleh,
        jurnal_urut=final.jurnal_urut,
        jurnal_sidik=final.jurnal_sidik,
        sidik_isi=hashlib.sha256(beku.encode()).hexdigest(),
        beku=beku,
        naskah_id=naskah_id,
        sidik_pdf=sidik_pdf,
        berkas=berkas,
    )
    sesi.add(baris)
    return baris


def file_name(kode: KodeDokumen, periode: Periode, urut: int, revisi: int, sidik: str) -> str:
    """``pengukuran-kinerja 2025-TW3 final 1a2b3c4d.pdf``: no two papers share a name."""
    bagian = [kode.value, periode.kode]
    bagian += [str(urut)] if urut > 1 else []
    bagian += ["final" if not revisi else f"final revisi {revisi}", sidik[:8]]
    return f"{' '.join(bagian)}.pdf"


def put_file(folder: DataFolder, berkas: str, pdf: bytes) -> None:
    """Store the file of a finished paper in the folder of papers.

    Raises:
        BasisDataGalat: no room, read-only, or the file is open in another program.
    """
    path = folder.dokumen / berkas
    with storing_in(path.parent, path.name):  # nothing else is let in under such a name
        write_atomic(path, pdf)


# Reading


def daftar_final(
    ctx: AppContext, sesi: Session, periode: Periode | None = None
) -> tuple[DokumenFinal, ...]:
    """Finished papers of a period (or all), the newest revision of each first."""
    kueri = select(Dokumen).where(Dokumen.opd_id == ctx.opd_id).options(_TANPA_ISI)
    if periode is not None:
        kueri = kueri.filter_by(**of_period(periode))
    semua = sesi.exec(kueri.order_by(col(Dokumen.revisi).desc(), col(Dokumen.id))).all()
    terbaru: dict[object, str] = {}
    for satu in semua:
        terbaru.setdefault(_key(satu), satu.id)
    return tuple(_record(satu, terbaru=terbaru[_key(satu)] == satu.id) for satu in semua)


def find_final(ctx: AppContext, sesi: Session, dokumen_id: str) -> DokumenFinal:
    """A finished paper of this office.

    Raises:
        DataTidakSah: there is none.
    """
    for satu in daftar_final(ctx, sesi):
        if satu.id == dokumen_id:
            return satu
    raise DataTidakSah("Dokumen final itu tidak ada.", saran="Muat ulang halaman ini (F5).")


def name_of(satu: DokumenFinal) -> str:
    """``Dokumen Pengukuran Kinerja Triwulan I 2025, revisi 1``."""
    from sakip_desktop.reports.registri import DOKUMEN

    revisi = f", revisi {satu.revisi}" if satu.revisi else ""
    ke = f" {satu.urut}" if satu.urut > 1 else ""
    return f"{DOKUMEN[satu.kode].judul}{ke} {satu.periode.label}{revisi}"


def isi_beku(ctx: AppContext, sesi: Session, dokumen_id: str) -> tuple[KodeDokumen, str]:
    """What kind of paper it is, and its frozen record as text.

    Raises:
        DataTidakSah: there is no such paper.
        BasisDataRusak: the text is not the one that was frozen.
    """
    baris = sesi.get(Dokumen, dokumen_id)
    if baris is None or baris.opd_id != ctx.opd_id:
        raise DataTidakSah("Dokumen final itu tidak ada.", saran="Muat ulang halaman ini (F5).")
    return KodeDokumen(baris.kode), frozen_text(baris)


def frozen_text(baris: Dokumen) -> str:
    """The frozen record of a finished paper as text, compared with its hash.

    Raises:
        BasisDataRusak: the text is not the one that was frozen.
    """
    if hashlib.sha256(baris.beku.encode()).hexdigest() != baris.sidik_isi:
        raise _damaged("tidak sama lagi dengan sidiknya")
    return baris.beku


def thawed(jenis: type[T], teks: str) -> T:
    """The record of a finished paper.

    Raises:
        BasisDataRusak: the text is no such record.
    """
    try:
        return thaw(jenis, teks)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as galat:
        raise _damaged("tidak dapat dibaca lagi") from galat


def _damaged(apa: str) -> BasisDataRusak:
    return BasisDataRusak(
        f"Isi satu dokumen final {apa}.",
        "Basis datanya rusak, atau diubah di luar program ini.",
        "Jalankan Periksa keutuhan; dokumennya disebut di sana. Lalu pulihkan cadangan terakhir "
        "yang utuh.",
    )


def final_laporan(ctx: AppContext, sesi: Session, periode: Periode) -> LaporanPengukuran | None:
    """The frozen report of a period, read once until a document is made; None without one."""
    return ctx.kept(sesi, ("final", periode), _DOKUMEN, lambda: _load_final(ctx, sesi, periode))


def _load_final(ctx: AppContext, sesi: Session, periode: Periode) -> LaporanPengukuran | None:
    baris = newest_row(
        sesi,
        Dokumen,
        "revisi",
        opd_id=ctx.opd_id,
        kode=KodeDokumen.PENGUKURAN.value,
        **of_period(periode),
    )
    return None if baris is None else thawed(LaporanPengukuran, frozen_text(baris))


def _key(satu: Dokumen) -> tuple[object, ...]:
    return satu.kode, satu.tahun, satu.jenis, satu.ke, satu.unit_id, satu.urut


def _record(satu: Dokumen, *, terbaru: bool) -> DokumenFinal:
    return DokumenFinal(
        id=satu.id,
        kode=KodeDokumen(satu.kode),
        periode=Periode(satu.tahun, JenisPeriode(satu.jenis), satu.ke),
        unit_id=satu.unit_id,
        urut=satu.urut,
        revisi=satu.revisi,
        difinalkan=satu.difinalkan,
        oleh=satu.disetujui_oleh,
        jurnal_urut=satu.jurnal_urut,
        jurnal_sidik=satu.jurnal_sidik,
        sidik_isi=satu.sidik_isi,
        naskah_id=satu.naskah_id or "",
        sidik_pdf=satu.sidik_pdf,
        berkas=satu.berkas,
        terbaru=terbaru,
    )
