"""The head of a paper: office, number, day and signers as they are valid on that day."""

import json
from dataclasses import replace

from sqlmodel import Session

from sakip_desktop.db.models import TataNaskahRow
from sakip_desktop.db.rows import find_row
from sakip_desktop.domain.laporan import Finalisasi, PenandaTangan
from sakip_desktop.domain.naskah import (
    CaraTtd,
    KepalaNaskah,
    Naskah,
    PilihanTtd,
    TataNaskah,
)
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.signers import find_chosen


def load_tata(ctx: AppContext, sesi: Session) -> TataNaskah:
    """What the office fixed for all its papers; the defaults where it fixed nothing."""
    baris = find_row(sesi, TataNaskahRow, opd_id=ctx.opd_id)
    if baris is None:
        return TataNaskah()
    return TataNaskah(
        kode_unit=baris.kode_unit,
        pola=json.loads(baris.pola),
        kaki_tte=baris.kaki_tte,
        logo=baris.logo,
        atasan_nama=baris.atasan_nama,
        atasan_jabatan=baris.atasan_jabatan,
        atasan_nip=baris.atasan_nip,
        versi=baris.versi,
    )


def make_kepala(
    ctx: AppContext,
    sesi: Session,
    naskah: Naskah,
    judul: str,
    *,
    final: Finalisasi | None = None,
) -> KepalaNaskah:
    """The head of a paper as it would be today, or as it becomes final.

    Args:
        ctx: the open office.
        sesi: an open session.
        naskah: what was typed and chosen.
        judul: title of its kind.
        final: how it becomes final; None for a draft.
    """
    tata = load_tata(ctx, sesi)
    hari = naskah.tanggal or ctx.today()

    def signers(pilihan: tuple[PilihanTtd, ...]) -> tuple[PenandaTangan, ...]:
        return tuple(
            replace(
                _superior(tata, satu)
                if satu.atasan
                else find_chosen(ctx, sesi, satu, hari, naskah.unit_id),
                pena=satu.pena,
            )
            for satu in pilihan
        )

    return KepalaNaskah(
        kantor=ctx.kantor,
        kebijakan=ctx.kebijakan(sesi, hari),
        kode=naskah.kode,
        periode=naskah.periode,
        judul=judul,
        perihal=naskah.perihal,
        nomor=naskah.nomor,
        tanggal_surat=hari,
        tempat=naskah.tempat or ctx.kantor.tempat,
        penanda_tangan=signers(naskah.penanda),
        paraf=signers(naskah.paraf),
        cara=naskah.cara,
        kaki=tata.kaki_tte if naskah.cara is CaraTtd.TTE else "",
        logo=tata.logo,
        tembusan=naskah.tembusan,
        final=final,
    )


def _superior(tata: TataNaskah, pilihan: PilihanTtd) -> PenandaTangan:
    return PenandaTangan(
        sebagai=pilihan.sebagai,
        jabatan=tata.atasan_jabatan,
        nama=tata.atasan_nama,
        nip=tata.atasan_nip,
    )
