"""A draft with a number gets another day: its line in the book goes along, or it is refused."""

from datetime import date

from sqlmodel import Session, select

from sakip_desktop.db.models import Agenda
from sakip_desktop.db.models import Naskah as Baris
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.naskah import KeadaanNaskah
from sakip_desktop.domain.nomor import find_pola
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.kepala import load_tata


def move_in_book(
    ctx: AppContext, sesi: Session, baris: Baris, hari: date | None, label: str
) -> None:
    """Let the line of a draft's number follow its day, as long as the number can stay.

    Raises:
        DataTidakSah: the number names another year or month, or the book would no longer run by
            days.
    """
    lama = baris.tanggal
    if not baris.nomor or lama == hari or baris.keadaan != KeadaanNaskah.KONSEP:
        return
    sendiri = {"opd_id": ctx.opd_id, "naskah_id": baris.id, "keadaan": "dipakai"}
    milik = sesi.exec(select(Agenda).filter_by(**sendiri)).first()
    if milik is None or lama is None:
        return
    if hari is None or hari.year != milik.tahun or _named_month(ctx, sesi, baris, lama, hari):
        mengapa = f"Nomornya, {baris.nomor}, milik tanggal {lama:%d-%m-%Y}."
    elif _out_of_order(ctx, sesi, milik, lama, hari):
        mengapa = f"Buku agenda berurutan menurut tanggal, dan nomornya {baris.nomor}."
    else:
        milik.tanggal = hari
        return
    raise DataTidakSah(
        f"Tanggal {label} tidak diubah.",
        mengapa,
        "Batalkan dahulu nomornya di Buku agenda, lalu beri nomor yang baru.",
    )


def _named_month(ctx: AppContext, sesi: Session, baris: Baris, lama: date, hari: date) -> bool:
    """Whether the number names a month and the day moves to another one."""
    buku = JENIS[KodeDokumen(baris.kode)].buku
    pola = find_pola(load_tata(ctx, sesi).pola, buku.value if buku else "")
    return lama.month != hari.month and "{bulan" in pola


def _out_of_order(ctx: AppContext, sesi: Session, milik: Agenda, lama: date, hari: date) -> bool:
    """Whether a number before it would get a later day now, or one behind it an earlier day."""
    kueri = select(Agenda).filter_by(opd_id=ctx.opd_id, buku=milik.buku, tahun=milik.tahun)
    letak = (milik.urut, milik.sisipan)
    return any(
        hari < satu.tanggal <= lama
        if (satu.urut, satu.sisipan) < letak
        else lama <= satu.tanggal < hari
        for satu in sesi.exec(kueri)
        if satu.id != milik.id and satu.keadaan != "batal"
    )
