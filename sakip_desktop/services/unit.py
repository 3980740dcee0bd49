"""A unit that an office gives up: retired from a day on, its forms and figures stay.

What it answers for has to end or move before: a unit that is gone is asked for nothing.
"""

from datetime import date

from sqlmodel import Session, col, select

from sakip_desktop.db.models import SimpulVersi, UnitKerja
from sakip_desktop.domain.alasan import is_alasan
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Indikator, Simpul
from sakip_desktop.domain.periode import check_tahun, tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.rencana import BERLAKU_LAGI
from sakip_desktop.domain.teks import clean_text
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.siklus import list_siklus

_PALING_BANYAK_DISEBUT = 5


def hentikan_unit(
    ctx: AppContext, unit_id: str, pada: date, *, alasan: str, sebagai: Peran | None = None
) -> Perubahan:
    """Retire a unit: ``pada`` is the first day without it.

    Raises:
        DataTidakSah: it is retired already, a form of it is open, something of the plan or another
            unit below it is in force longer, or the reason is missing.
        IzinDitolak: only the administrator may.
    """
    sebab = _reason(alasan)
    check_tahun(pada.year)
    label = f"Hentikan unit per {tanggal_indonesia(pada)}: {sebab}"
    with ctx.work(Tindakan.KANTOR_UBAH, label, tentang=unit_id, sebagai=sebagai) as sesi:
        baris = sesi.get_one(UnitKerja, unit_id)
        if baris.berhenti_pada is not None:
            raise DataTidakSah(
                f"{baris.nama} sudah berhenti per {tanggal_indonesia(baris.berhenti_pada)}.",
                saran="Berlakukan lagi dahulu bila tanggalnya keliru.",
            )
        _refuse_living(ctx, sesi, baris, pada)
        baris.berhenti_pada = pada
        sesi.add(baris)
    return _changed(f"{baris.nama} berhenti per {tanggal_indonesia(pada)}")


def berlakukan_unit(
    ctx: AppContext, unit_id: str, *, alasan: str, sebagai: Peran | None = None
) -> Perubahan:
    """Take a retired unit up again.

    Raises:
        DataTidakSah: the reason is missing.
        IzinDitolak: only the administrator may.
    """
    label = f"Berlakukan lagi unit: {_reason(alasan)}"
    with ctx.work(Tindakan.KANTOR_UBAH, label, tentang=unit_id, sebagai=sebagai) as sesi:
        baris = sesi.get_one(UnitKerja, unit_id)
        baris.berhenti_pada = None
        sesi.add(baris)
    return _changed(f"{baris.nama} berlaku lagi")


def _changed(label: str) -> Perubahan:
    return Perubahan(frozenset({Jenis.KANTOR, Jenis.RENCANA}), label)


def _reason(alasan: str) -> str:
    if not is_alasan(alasan):
        raise DataTidakSah(
            "Alasannya belum diisi.",
            "Jurnal menyimpan mengapa susunan kantor berubah.",
            "Tulis alasannya, misalnya “Peraturan bupati tentang SOTK baru”.",
        )
    return clean_text(alasan).strip()


def _refuse_living(ctx: AppContext, sesi: Session, baris: UnitKerja, pada: date) -> None:
    apa = f"{baris.nama} belum dapat dihentikan."
    terbuka = [
        siklus.periode.label
        for siklus in list_siklus(ctx, sesi)
        if any(satu.unit_id == baris.id and satu.keadaan.is_open for satu in siklus.langkah)
    ]
    if terbuka:
        raise DataTidakSah(
            apa,
            f"Formulirnya masih terbuka: {', '.join(dict.fromkeys(terbuka))}.",
            "Minta unit itu mengirimnya dahulu.",
        )
    bawah = sesi.exec(
        select(UnitKerja.nama).where(
            UnitKerja.induk_id == baris.id, col(UnitKerja.berhenti_pada).is_(None)
        )
    ).all()
    if bawah:
        raise DataTidakSah(
            apa, f"Di bawahnya masih ada: {', '.join(bawah)}.", "Hentikan itu dahulu."
        )
    tahun = sesi.exec(
        select(SimpulVersi.tahun).where(SimpulVersi.opd_id == ctx.opd_id).distinct()
    ).all()
    if tahun and pada.year > max(tahun):
        raise DataTidakSah(
            apa,
            f"Rencana {pada.year} belum ada, sehingga indikatornya belum dapat dipindahkan.",
            f"Mulai dahulu rencana {pada.year}, pindahkan isinya ke unit lain, lalu hentikan.",
        )
    masih: dict[str, None] = {}
    for kini in sorted(satu for satu in tahun if satu >= pada.year):
        rencana = ctx.rencana(sesi, kini)
        milik: tuple[Indikator | Simpul, ...] = (*rencana.indikator, *rencana.simpul)
        batas = max(pada, date(kini, 1, 1))
        masih |= {
            satu.kode: None
            for satu in milik
            if satu.unit_id == baris.id and (satu.berhenti_pada or BERLAKU_LAGI) > batas
        }
    if masih:
        lagi = len(masih) - _PALING_BANYAK_DISEBUT
        sebut = ", ".join([*masih][:_PALING_BANYAK_DISEBUT])
        raise DataTidakSah(
            apa,
            f"Sesudah {tanggal_indonesia(pada)} unit itu masih memegang {sebut}"
            f"{f' dan {lagi} lagi' if lagi > 0 else ''}.",
            f"Minta {sebutan(Peran.PERENCANA, ctx.kantor.jenis)} menghentikan, mengganti, atau "
            "memindahkannya dahulu di Rencana & dokumen, bagian Indikator serta Susunan & "
            "anggaran, per tanggal yang sama.",
        )
