"""The dispositions of a cycle as a chain: who handed what to whom, with which words, until when."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Session, select

from sakip_desktop.db.models import Disposisi, Orang, SiklusRow
from sakip_desktop.domain.errors import LangkahBelumSiap
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import Arah, LangkahBerjalan, Siklus
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.siklus import fill, load_siklus
from sakip_desktop.services.tugas import unit_names

KATA_ARAH: Mapping[Arah, str] = {
    Arah.LANJUT: "diteruskan",
    Arah.KEMBALI: "dikembalikan",
    Arah.TARIK: "ditarik kembali",
    Arah.LEWAT: "dilewati",
}
"""What is said of a way on which a step was left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisposisiTampil:
    """One hand-over, as people read it.

    Attributes:
        id: of the row.
        pada: local moment.
        pengirim: who handed it over, with ``atas nama`` when it was done for somebody.
        penerima: what the receivers are called in this office; empty at the end of a cycle.
        dari, ke: number and title of the steps; ``ke`` is empty at the end.
        unit: the unit whose form it was; empty for the office.
        unit_id: the same by its id.
        dari_pimpinan: it left a step of the head.
        arah: word of ``KATA_ARAH``.
        instruksi: what the receiver shall do.
        catatan: words or reason.
        tenggat: until when the sender wants it, None when not asked.
    """

    id: str
    pada: datetime
    pengirim: str
    penerima: str
    dari: str
    ke: str
    unit: str
    arah: str
    instruksi: str
    catatan: str
    tenggat: date | None
    unit_id: str | None
    dari_pimpinan: bool

    @property
    def kalimat(self) -> str:
        """``Kabag (Contoh), 4 Agustus 2025: “Segera”``."""
        kata = f"{self.pengirim}, {tanggal_indonesia(self.pada.date())}"
        if self.arah != KATA_ARAH[Arah.LANJUT]:
            kata += f", {self.arah}"
        return f"{kata}: “{self.catatan}”" if self.catatan else f"{kata}."


def chain(ctx: AppContext, siklus_id: str) -> tuple[DisposisiTampil, ...]:
    """Every hand-over of a cycle, in the order in which they happened.

    Raises:
        LangkahBelumSiap: the cycle is not there (any more).
    """
    with ctx.read() as sesi:
        baris = sesi.get(SiklusRow, siklus_id)
        if baris is None or baris.opd_id != ctx.opd_id:
            raise LangkahBelumSiap(
                "Putaran kerja ini tidak ditemukan.", saran="Muat ulang halaman ini."
            )
        (siklus,) = load_siklus(sesi, [baris])
        return chain_of(ctx, sesi, siklus)


def chain_of(ctx: AppContext, sesi: Session, siklus: Siklus) -> tuple[DisposisiTampil, ...]:
    """The same inside an open session."""
    orang = {satu.id: satu.nama for satu in sesi.exec(select(Orang))}
    unit = unit_names(ctx, sesi)
    return tuple(_record(ctx, siklus, satu, orang, unit) for satu in _rows(sesi, siklus))


def handed_to(
    ctx: AppContext, sesi: Session, siklus: Siklus, langkah: LangkahBerjalan
) -> tuple[DisposisiTampil, ...]:
    """With what a step was opened, the last first; nothing for the first step of a cycle.

    An office's step that waits for every unit is opened by the last one; of the others, only those
    that say something to its person.
    """
    orang = {satu.id: satu.nama for satu in sesi.exec(select(Orang))}
    unit = unit_names(ctx, sesi)
    sampai: list[Disposisi] = []
    for satu in reversed(_rows(sesi, siklus)):
        if not _leads_to(siklus, satu, langkah):
            continue
        bersama = (
            bool(sampai)
            and langkah.unit_id is None
            and None
            not in (
                satu.unit_id,
                sampai[0].unit_id,
            )
        )
        if sampai and not bersama:
            break
        if satu.unit_id not in {lain.unit_id for lain in sampai}:
            sampai.append(satu)
    return tuple(
        _record(ctx, siklus, satu, orang, unit)
        for satu in sampai
        if satu is sampai[0] or satu.catatan or satu.instruksi or satu.tenggat
    )


def _rows(sesi: Session, siklus: Siklus) -> list[Disposisi]:
    """In the order of writing: a clock set back does not turn the chain round."""
    kueri = select(Disposisi).where(Disposisi.siklus_id == siklus.id)
    return list(sesi.exec(kueri.order_by(sa.text("disposisi.rowid"))))


def _leads_to(siklus: Siklus, satu: Disposisi, langkah: LangkahBerjalan) -> bool:
    """Whether it opened that step; the way may have gone past steps that were passed over."""
    if satu.unit_id is not None and langkah.unit_id not in (None, satu.unit_id):
        return False
    if satu.ke == langkah.langkah.kode:
        return True
    kode = [langkah.kode for langkah in siklus.sop.langkah]
    if satu.arah not in (Arah.LANJUT, Arah.LEWAT) or satu.ke not in kode:
        return False
    antara = kode[kode.index(satu.ke) : kode.index(langkah.langkah.kode)]
    return bool(antara) and all(
        lain.keadaan.is_done and siklus.sop.step(lain.langkah.kode).lewati_bila
        for lain in siklus.langkah
        if lain.langkah.kode in antara
    )


def _record(
    ctx: AppContext,
    siklus: Siklus,
    satu: Disposisi,
    orang: Mapping[str, str],
    unit: Mapping[str | None, str],
) -> DisposisiTampil:
    nama = orang.get(satu.orang_id, "")
    return DisposisiTampil(
        id=satu.id,
        pada=ctx.local(satu.pada),
        pengirim=f"{nama} atas nama {satu.atas_nama}" if satu.atas_nama else nama,
        penerima=_receivers(ctx, siklus, satu, unit),
        dari=_step(ctx, siklus, satu.dari),
        ke=_step(ctx, siklus, satu.ke),
        unit=unit.get(satu.unit_id, ""),
        arah=KATA_ARAH[Arah(satu.arah)],
        instruksi=satu.instruksi,
        catatan=satu.catatan,
        tenggat=satu.tenggat,
        unit_id=satu.unit_id,
        dari_pimpinan=Peran.PIMPINAN in siklus.sop.step(satu.dari).pelaku,
    )


def _receivers(
    ctx: AppContext, siklus: Siklus, satu: Disposisi, unit: Mapping[str | None, str]
) -> str:
    """What the receivers are called; a disposisi of before they were kept has the step's roles."""
    kode = json.loads(satu.penerima)
    if not satu.ke:
        return ""
    langkah = siklus.sop.step(satu.ke)
    peran = [Peran(kode_peran) for kode_peran in kode] or list(langkah.pelaku)
    kata = " / ".join(dict.fromkeys(sebutan(satu_peran, ctx.kantor.jenis) for satu_peran in peran))
    if not langkah.per_unit:
        return kata
    return f"{kata} {unit.get(satu.unit_id, '') or 'tiap unit'}".strip()


def _step(ctx: AppContext, siklus: Siklus, kode: str) -> str:
    if not kode:
        return ""
    langkah = siklus.sop.step(kode)
    return f"{langkah.nomor} {fill(ctx, langkah.judul)}"
