"""The office: its profile and its units."""

from typing import Any

from sqlmodel import Session, select

from sakip_desktop.db import records
from sakip_desktop.db.journal import last_seen
from sakip_desktop.db.models import Opd, UnitKerja, new_id
from sakip_desktop.db.rows import count_rows
from sakip_desktop.db.work import confirm_clock
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Kantor, Unit
from sakip_desktop.domain.masukan import KantorInput
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import (
    explain_foreign,
    find_foreign_letter,
    kunci,
    take_nama,
)
from sakip_desktop.domain.waktu import ZONA, clock_doubtful
from sakip_desktop.services.context import AppContext


def load(sesi: Session, opd_id: str) -> Kantor:
    """The profile of an office."""
    return records.load_kantor(sesi, opd_id)


def list_unit(ctx: AppContext) -> tuple[Unit, ...]:
    """Units that are not retired, in their order: what can be chosen."""
    return tuple(satu for satu in semua_unit(ctx) if satu.berhenti_pada is None)


def semua_unit(ctx: AppContext) -> tuple[Unit, ...]:
    """Every unit in their order, the retired ones too: what has a name."""
    with ctx.read() as sesi:
        return ctx.units(sesi)


def find_unit(ctx: AppContext, nama: str) -> Unit:
    """The unit of that name or abbreviation, without regard to case and spaces.

    Raises:
        DataTidakSah: there is none; the sentence lists them.
    """
    semua = semua_unit(ctx)
    dicari = kunci(nama)
    for satu in semua:
        if dicari and dicari in (kunci(satu.nama), kunci(satu.singkatan)):
            return satu
    raise DataTidakSah(
        f"Unit “{nama}” tidak ada.",
        saran="Yang ada: " + "; ".join(f"{satu.nama} ({satu.singkatan})" for satu in semua),
    )


def jam_diragukan(ctx: AppContext) -> bool:
    """Whether what is written now is flagged in the journal, because the clock may be wrong."""
    with ctx.read() as sesi:
        return clock_doubtful(last_seen(sesi.connection()), ctx.clock.now())


def pastikan_jam(ctx: AppContext, *, sebagai: Peran | None = None) -> Perubahan:
    """Believe the computer's clock from now on: an administrator has looked at it.

    For a clock that was wrong before and is right now: what was written since is flagged in the
    journal until somebody says so.

    Raises:
        IzinDitolak: only the administrator may.
    """
    label = "Jam komputer dipastikan benar"
    with ctx.work(Tindakan.KANTOR_UBAH, label, sebagai=sebagai) as sesi:
        sesi.selalu_dicatat = True
    confirm_clock(ctx.engine, ctx.clock)
    return Perubahan(frozenset({Jenis.KANTOR}), label)


def check_kantor(masukan: KantorInput) -> None:
    """Refuse a profile that papers could not be made from.

    Raises:
        DataTidakSah: a name is missing or too long, or the zone is unknown.
    """
    for nilai, nama in (
        (masukan.nama, "Nama kantor"),
        (masukan.pemda, "Nama pemerintah daerah"),
        (masukan.tempat, "Tempat tanda tangan"),
    ):
        if not take_nama(nilai, nama):
            raise DataTidakSah(
                f"{nama} belum diisi.",
                "Nama itu tercetak di setiap dokumen.",
                "Isi, lalu lanjutkan.",
            )
    if masukan.zona not in ZONA:
        raise DataTidakSah(
            f"Zona waktu “{masukan.zona}” tidak dikenal.", saran=f"Pilih {', '.join(ZONA)}."
        )


def add_kantor(sesi: Session, masukan: KantorInput, sandi_pemulihan: str) -> Opd:
    """A new office row."""
    baris = Opd(id=new_id(), sandi_pemulihan=sandi_pemulihan, **_profile(masukan))
    sesi.add(baris)
    sesi.flush()
    return baris


def _profile(masukan: KantorInput) -> dict[str, Any]:
    return {
        "nama": take_nama(masukan.nama, "Nama kantor"),
        "jenis": masukan.jenis.value,
        "pemda": take_nama(masukan.pemda, "Nama pemerintah daerah"),
        "tempat": take_nama(masukan.tempat, "Tempat tanda tangan"),
        "alamat": take_nama(masukan.alamat, "Alamat"),
        "kontak": take_nama(masukan.kontak, "Kontak"),
        "zona": masukan.zona,
    }


def save_kantor(ctx: AppContext, masukan: KantorInput) -> Perubahan:
    """Change the office's profile.

    Raises:
        DataTidakSah: a name is missing.
        IzinDitolak: only the administrator may.
    """
    check_kantor(masukan)
    with ctx.work(Tindakan.KANTOR_UBAH, "Ubah profil kantor") as sesi:
        baris = sesi.get_one(Opd, ctx.opd_id)
        for kolom, nilai in _profile(masukan).items():
            setattr(baris, kolom, nilai)
        sesi.add(baris)
        sesi.flush()
        ctx.kantor = load(sesi, ctx.opd_id)
    return Perubahan(frozenset({Jenis.KANTOR}), "Profil kantor tersimpan")


def add_unit(ctx: AppContext, nama: str) -> Perubahan:
    """Add a unit at the end.

    Raises:
        DataTidakSah: the name is empty, too long or taken, or a letter of it is not Latin.
        IzinDitolak: only the administrator may.
    """
    nama = take_nama(nama, "Nama unit")
    with ctx.work(Tindakan.KANTOR_UBAH, f"Tambah unit {nama}") as sesi:
        insert_unit(ctx, sesi, nama, count_rows(sesi, UnitKerja, opd_id=ctx.opd_id))
    return Perubahan(frozenset({Jenis.KANTOR}), f"Unit {nama} ditambahkan")


def insert_unit(
    ctx: AppContext, sesi: Session, nama: str, urut: int, singkatan: str = ""
) -> UnitKerja:
    """A new unit row inside an open session.

    Raises:
        DataTidakSah: the name is empty, too long, taken, also in another spelling, or it or the
            abbreviation holds a letter that only looks Latin.
    """
    nama = take_nama(nama, "Nama unit")
    if not nama:
        raise DataTidakSah("Nama unit belum diisi.", saran="Tulis nama unit seperti di SOTK.")
    for teks in (nama, singkatan):
        asing = find_foreign_letter(teks)
        if asing:
            raise DataTidakSah(
                f"Unit “{teks}” tidak disimpan.",
                explain_foreign(teks, asing),
                "Ketik ulang namanya dengan papan ketik; jangan menyalin-tempel.",
            )
    # The plan's workbook names units; two that differ only in case would be one there.
    for ada in sesi.exec(select(UnitKerja.nama).where(UnitKerja.opd_id == ctx.opd_id)):
        if kunci(ada) == kunci(nama):
            raise DataTidakSah(f"Unit “{ada}” sudah ada.", saran="Pakai unit itu, atau nama lain.")
    baris = UnitKerja(id=new_id(), opd_id=ctx.opd_id, nama=nama, singkatan=singkatan, urut=urut)
    sesi.add(baris)
    sesi.flush()
    return baris
