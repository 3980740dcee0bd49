"""The office: profile, units, dated policy."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlmodel import Session, col, func, select

from sakip_desktop.db import records
from sakip_desktop.db.journal import last_seen
from sakip_desktop.db.models import Kebijakan as KebijakanRow
from sakip_desktop.db.models import Opd, UnitKerja, new_id
from sakip_desktop.db.work import confirm_clock
from sakip_desktop.domain.angka import Kosong, Terbaca, parse_angka
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kategori import SKALA_PERMENDAGRI, skala_to_json
from sakip_desktop.domain.kinerja import VARIAN_SAH, Kantor, Kebijakan, Polaritas, Unit, Varian
from sakip_desktop.domain.masukan import KantorInput, KebijakanInput
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import (
    clean_text,
    explain_foreign,
    find_foreign_letter,
    kunci,
    take_nama,
)
from sakip_desktop.domain.waktu import clock_doubtful
from sakip_desktop.services.context import AppContext

SEJAK_AWAL = date(2000, 1, 1)  # the first policy covers whatever is entered for the past
KERTAS = ("A4", "F4")
MARGIN_TERKECIL, MARGIN_TERBESAR = 5, 50  # mm
ZONA = ("WIB", "WITA", "WIT")


@dataclass(frozen=True, slots=True)
class VersiKebijakan:
    """One version of the policy, with the reason that was given for it."""

    kebijakan: Kebijakan
    alasan: str


def load(sesi: Session, opd_id: str) -> Kantor:
    """The profile of an office."""
    return records.load_kantor(sesi, opd_id)


def list_unit(ctx: AppContext) -> tuple[Unit, ...]:
    """Units that are not retired, in their order."""
    with ctx.read() as sesi:
        return records.load_units(sesi, ctx.opd_id)


def find_unit(ctx: AppContext, nama: str) -> Unit:
    """The unit of that name or abbreviation, without regard to case and spaces.

    Raises:
        DataTidakSah: there is none; the sentence lists them.
    """
    semua = list_unit(ctx)
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


def get_kebijakan(ctx: AppContext) -> Kebijakan:
    """The policy in force today."""
    return kebijakan_pada(ctx, ctx.today())


def kebijakan_pada(ctx: AppContext, pada: date) -> Kebijakan:
    """The policy in force on a day."""
    with ctx.read() as sesi:
        return ctx.kebijakan(sesi, pada)


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
        urut = sesi.exec(
            select(func.count()).select_from(UnitKerja).where(UnitKerja.opd_id == ctx.opd_id)
        ).one()
        insert_unit(ctx, sesi, nama, urut)
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


def save_kebijakan(ctx: AppContext, masukan: KebijakanInput) -> Perubahan:
    """A new dated version of the policy, in force from today; measured periods keep theirs.

    Raises:
        DataTidakSah: a percent cannot be read, the average's floor is above its cap, or the clock
            is in doubt: with a wrong day the policy would count for the past, or not yet.
        IzinDitolak: only the administrator may.
    """
    with ctx.work(Tindakan.KANTOR_UBAH, "Ubah kebijakan pengukuran") as sesi:
        add_kebijakan(ctx, sesi, masukan)
    return Perubahan(frozenset({Jenis.KANTOR}), "Kebijakan tersimpan")


def add_kebijakan(
    ctx: AppContext, sesi: Session, masukan: KebijakanInput, *, awal: bool = False
) -> None:
    """A policy row inside an open session.

    Raises:
        DataTidakSah: see ``save_kebijakan``.
    """
    batas_rerata = _percent(masukan.batas_rerata, "Batas capaian dalam rerata")
    lantai = _percent(masukan.lantai_rerata, "Lantai capaian dalam rerata") or Decimal(0)
    if batas_rerata is not None and lantai > batas_rerata:
        raise DataTidakSah(
            "Kebijakan belum dapat disimpan.",
            "Lantai rerata lebih tinggi daripada batasnya.",
            "Isi lantai yang lebih rendah, biasanya 0.",
        )
    if masukan.kertas not in KERTAS:
        raise DataTidakSah(f"Kertas “{masukan.kertas}” tidak dikenal.", saran="Pilih A4 atau F4.")
    if masukan.varian_turun not in VARIAN_SAH[Polaritas.TURUN]:
        raise DataTidakSah(
            f"Rumus “{masukan.varian_turun}” tidak dikenal.", saran="Pilih selisih atau rasio."
        )
    if not all(MARGIN_TERKECIL <= sisi <= MARGIN_TERBESAR for sisi in masukan.margin_mm):
        raise DataTidakSah(
            "Margin tidak sah.",
            f"Margin {MARGIN_TERKECIL} sampai {MARGIN_TERBESAR} mm muat di kertas dan di pencetak.",
            "Isi misalnya 20 mm.",
        )
    nomor = sesi.exec(
        select(func.count()).select_from(KebijakanRow).where(KebijakanRow.opd_id == ctx.opd_id)
    ).one()
    sesi.add(
        KebijakanRow(
            id=new_id(),
            opd_id=ctx.opd_id,
            nomor=nomor + 1,
            berlaku_mulai=SEJAK_AWAL if awal else _policy_day(ctx, sesi),
            alasan=clean_text(masukan.alasan).strip(),
            batas_tampil=_percent(masukan.batas_tampil, "Batas capaian yang ditampilkan"),
            batas_rerata=batas_rerata,
            lantai_rerata=lantai,
            varian_turun=Varian(masukan.varian_turun).value,
            skala=skala_to_json(SKALA_PERMENDAGRI),
            pengisi_boleh_memeriksa=masukan.pengisi_boleh_memeriksa,
            persetujuan_tertulis=masukan.persetujuan_tertulis,
            kertas=masukan.kertas,
            huruf=masukan.huruf,
            margin_mm=",".join(str(sisi) for sisi in masukan.margin_mm),
        )
    )
    sesi.flush()


def _policy_day(ctx: AppContext, sesi: Session) -> date:
    """Today, when the clock can be believed."""
    terakhir = last_seen(sesi.connection())
    if clock_doubtful(terakhir, ctx.clock.now()):
        jurnal = ctx.today() if terakhir is None else ctx.local(terakhir).date()
        raise DataTidakSah(
            "Kebijakan belum disimpan.",
            "Kebijakan berlaku sejak hari disimpan, dan hari itu meragukan: jam komputer "
            f"menunjukkan {tanggal_indonesia(ctx.today())}, catatan terakhir di jurnal "
            f"{tanggal_indonesia(jurnal)}.",
            "Betulkan jam komputer. Bila sudah benar, buka Administrasi › Jurnal, tekan “Jam "
            "komputer sudah benar”, lalu simpan lagi.",
        )
    return ctx.today()


def _percent(teks: str, nama: str) -> Decimal | None:
    hasil = parse_angka(teks, satuan="%")
    if isinstance(hasil, Kosong):
        return None
    if not isinstance(hasil, Terbaca) or hasil.nilai < 0:
        raise DataTidakSah(
            f"{nama} tidak dapat dibaca.",
            f"Tertulis “{teks}”.",
            "Isi persen, misalnya 120, atau kosongkan bila tanpa batas.",
        )
    return hasil.nilai


def kebijakan_versions(ctx: AppContext) -> tuple[VersiKebijakan, ...]:
    """Every version of the policy, newest first."""
    with ctx.read() as sesi:
        baris = sesi.exec(
            select(KebijakanRow)
            .where(KebijakanRow.opd_id == ctx.opd_id)
            .order_by(col(KebijakanRow.nomor).desc())
        )
        return tuple(VersiKebijakan(records.kebijakan_record(satu), satu.alasan) for satu in baris)
