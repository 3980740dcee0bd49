"""People in the tables of papers: their names are typed once, what they are comes from the data."""

from sqlmodel import Session, select

from sakip_desktop.db import records
from sakip_desktop.db.models import Orang
from sakip_desktop.domain.teks import kunci
from sakip_desktop.services.context import AppContext


def renew_people(
    ctx: AppContext, sesi: Session, semua: tuple[tuple[str, ...], ...]
) -> tuple[tuple[str, ...], ...]:
    """Rows that begin with name, NIP and title, those of the office's people as they are today.

    Somebody whom the office does not know stays as typed last time.
    """
    hari = ctx.role_day(sesi)
    orang = {
        kunci(satu.nama): satu
        for satu in sesi.exec(select(Orang).where(Orang.opd_id == ctx.opd_id))
    }
    hasil = []
    for baris in semua:
        nama, nip, jabatan, *lain = baris
        satu = orang.get(kunci(nama))
        if satu is not None:
            nip, jabatan = satu.nip, records.load_jabatan(sesi, satu.id, hari) or jabatan
        hasil.append((nama, nip, jabatan, *lain))
    return tuple(hasil)
