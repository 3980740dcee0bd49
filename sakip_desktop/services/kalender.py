"""The office's working calendar: its hours, its own days, and the nation's free days.

National holidays and joint leave come from ``resources/libur-nasional.csv``, which
``packaging/make_libur.py`` writes from the ``holidays`` library; days that it only estimates (moon
years not announced yet) carry "(perkiraan)" in their name.  The office's own days win over them, in
both directions: a free day of its own, and one on which it works although it is free.
"""

import csv
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from functools import cache

from sqlmodel import Session, select

from sakip_desktop.db.journal import canonical_json
from sakip_desktop.db.models import HariKhusus, JamKerja, new_id
from sakip_desktop.db.work import expect_version
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kalender import (
    JAM_BAWAAN,
    KalenderKerja,
    Sesi,
    parse_sessions,
    sessions_text,
)
from sakip_desktop.domain.periode import (
    NAMA_HARI,
    TAHUN_TERAKHIR,
    TAHUN_TERAWAL,
    tanggal_indonesia,
)
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import take_nama
from sakip_desktop.paths import resource
from sakip_desktop.services.context import AppContext

TABEL_KALENDER = frozenset({"jam_kerja", "hari_khusus"})
PERKIRAAN = "(perkiraan)"
"""What stands behind the name of a day whose date is only reckoned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HariKalender:
    """One day of the year that is not as usual.

    Attributes:
        sumber: ``nasional``, ``cuti bersama`` or ``kantor``.
        masuk: the office works on it.
        id: of the office's own row; empty for the nation's.
        versi: row version of the office's own row, 0 for the nation's.
    """

    tanggal: date
    nama: str
    sumber: str
    masuk: bool = False
    id: str = ""
    versi: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class JamHari:
    """The hours of a weekday (0 is Monday) as they are written."""

    hari: int
    teks: str
    versi: int

    @property
    def nama(self) -> str:
        """Name of the weekday."""
        return NAMA_HARI[self.hari]


@cache
def _all_national_days() -> dict[int, dict[date, HariKalender]]:
    hasil: dict[int, dict[date, HariKalender]] = {}
    with resource("libur-nasional.csv").open(encoding="utf-8", newline="") as berkas:
        for baris in csv.DictReader(berkas):
            hari = date.fromisoformat(baris["tanggal"])
            satu = HariKalender(tanggal=hari, nama=baris["nama"], sumber=baris["sumber"])
            hasil.setdefault(hari.year, {})[hari] = satu
    return hasil


def national_days(tahun: int) -> Mapping[date, HariKalender]:
    """National holidays and joint leave of a year, by date; none for a year not in the file."""
    return _all_national_days().get(tahun, {})


def load_kalender(ctx: AppContext, sesi: Session, tahun: int) -> KalenderKerja:
    """The calendar for work that begins in a year: that year, the one before and the one after."""

    def build() -> KalenderKerja:
        khusus = _own_days(ctx, sesi)
        libur = {
            hari: satu.nama
            for lain in (tahun - 1, tahun, tahun + 1)
            for hari, satu in national_days(lain).items()
        }
        libur.update({hari: satu.nama for hari, satu in khusus.items()})
        masuk = {hari for hari, satu in khusus.items() if satu.masuk}
        jam = {hari: sesi for hari, (sesi, _) in _hours(ctx, sesi).items() if sesi}
        return KalenderKerja(
            jam=jam,
            libur={hari: nama for hari, nama in libur.items() if hari not in masuk},
            masuk=frozenset(masuk),
        )

    return ctx.kept(sesi, ("kalender", tahun), TABEL_KALENDER, build)


def _own_days(ctx: AppContext, sesi: Session) -> dict[date, HariKhusus]:
    kueri = select(HariKhusus).where(HariKhusus.opd_id == ctx.opd_id)
    return {satu.tanggal: satu for satu in sesi.exec(kueri)}


def _hours(ctx: AppContext, sesi: Session) -> dict[int, tuple[tuple[Sesi, ...], int]]:
    """The sessions of each weekday and the version of its row, 0 where the usual hours hold."""
    hasil = {hari: (JAM_BAWAAN.get(hari, ()), 0) for hari in range(len(NAMA_HARI))}
    for satu in sesi.exec(select(JamKerja).where(JamKerja.opd_id == ctx.opd_id)):
        bagian = tuple(
            Sesi(time.fromisoformat(mulai), time.fromisoformat(selesai))
            for mulai, selesai in json.loads(satu.sesi)
        )
        hasil[satu.hari] = (bagian, satu.versi)
    return hasil


def daftar_jam(ctx: AppContext) -> tuple[JamHari, ...]:
    """The working hours of each weekday, Monday first."""
    with ctx.read() as sesi:
        semua = _hours(ctx, sesi)
    return tuple(
        JamHari(hari=hari, teks=sessions_text(bagian), versi=versi)
        for hari, (bagian, versi) in sorted(semua.items())
    )


def daftar_hari(ctx: AppContext, tahun: int) -> tuple[HariKalender, ...]:
    """Every day of a year that is not as usual, in order; the office's own replace the nation's.

    Raises:
        DataTidakSah: nobody can mean that year.
    """
    _check_year(tahun)
    with ctx.read() as sesi:
        khusus = [
            HariKalender(
                tanggal=satu.tanggal,
                nama=satu.nama,
                sumber="kantor",
                masuk=satu.masuk,
                id=satu.id,
                versi=satu.versi,
            )
            for satu in _own_days(ctx, sesi).values()
            if satu.tanggal.year == tahun
        ]
    semua = {**national_days(tahun), **{satu.tanggal: satu for satu in khusus}}
    return tuple(semua[hari] for hari in sorted(semua))


def find_hari(ctx: AppContext, tanggal: date) -> HariKalender | None:
    """What the list of the year says of a day; None when the day is as usual.

    Raises:
        DataTidakSah: nobody can mean that year.
    """
    return next((satu for satu in daftar_hari(ctx, tanggal.year) if satu.tanggal == tanggal), None)


def kata_hari(ctx: AppContext, tanggal: date) -> str:
    """What a day is: ``Kamis, libur (Hari Raya Natal)``, ``Rabu, kerja 07.30-12.00, …``."""
    with ctx.read() as sesi:
        kalender = load_kalender(ctx, sesi, tanggal.year)
    nama = NAMA_HARI[tanggal.weekday()]
    jam = kalender.sessions(tanggal)
    if jam:
        return f"{nama}, kerja {sessions_text(jam)}"
    sebab = kalender.libur.get(tanggal, "")
    return f"{nama}, libur ({sebab})" if sebab else f"{nama}, tidak ada jam kerja"


def simpan_jam(
    ctx: AppContext, hari: int, teks: str, versi: int, *, sebagai: Peran | None = None
) -> Perubahan:
    """Fix the working hours of a weekday; an empty text makes it free.

    Args:
        ctx: the open office.
        hari: 0 is Monday.
        teks: as ``domain.kalender.parse_sessions`` reads it.
        versi: row version that the page has seen.
        sebagai: the role of the tab.

    Raises:
        DataTidakSah: the hours cannot be read, or no weekday would be left.
        SudahBerubah: somebody changed them since.
        IzinDitolak: only the administrator may.
    """
    bagian = parse_sessions(teks, NAMA_HARI[hari])
    label = f"Jam kerja {NAMA_HARI[hari]}"
    with ctx.work(Tindakan.KANTOR_UBAH, label, sebagai=sebagai) as sesi:
        semua = _hours(ctx, sesi)
        if not bagian and not any(isi for lain, (isi, _) in semua.items() if lain != hari):
            raise DataTidakSah(
                f"{label} tidak disimpan.",
                "Kantor tidak punya hari kerja lagi, sehingga tenggat tidak dapat dihitung.",
                "Isi jam kerja hari lain lebih dulu.",
            )
        kueri = select(JamKerja).where(JamKerja.opd_id == ctx.opd_id, JamKerja.hari == hari)
        baris = sesi.exec(kueri).first()
        expect_version(baris, versi)
        if baris is None and bagian == semua[hari][0]:
            return Perubahan(frozenset(), label)
        baris = baris or JamKerja(id=new_id(), opd_id=ctx.opd_id, hari=hari, sesi="")
        baris.sesi = canonical_json(
            [[f"{satu.mulai:%H:%M}", f"{satu.selesai:%H:%M}"] for satu in bagian]
        )
        sesi.add(baris)
    return Perubahan(frozenset({Jenis.KANTOR}), f"{label} tersimpan")


def simpan_hari(
    ctx: AppContext,
    tanggal: date,
    nama: str,
    *,
    masuk: bool = False,
    versi: int = 0,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Make a day free, or (``masuk``) a working day although it is free.

    Raises:
        DataTidakSah: the name is missing or too long, or nobody can mean that year.
        SudahBerubah: somebody entered the day since.
        IzinDitolak: only the administrator may.
    """
    _check_year(tanggal.year)
    nama = take_nama(nama, "Keterangan hari")
    kapan = tanggal_indonesia(tanggal)
    if not nama:
        raise DataTidakSah(
            f"Hari {kapan} tidak disimpan.",
            "Keterangannya belum diisi.",
            "Tulis mengapa kantor libur atau masuk, misalnya Hari jadi daerah.",
        )
    label = f"Hari {'masuk' if masuk else 'libur'} kantor {kapan}"
    with ctx.work(Tindakan.KANTOR_UBAH, label, sebagai=sebagai) as sesi:
        baris = _own_days(ctx, sesi).get(tanggal)
        expect_version(baris, versi)
        baris = baris or HariKhusus(id=new_id(), opd_id=ctx.opd_id, tanggal=tanggal, nama=nama)
        baris.nama, baris.masuk = nama, masuk
        sesi.add(baris)
    return Perubahan(frozenset({Jenis.KANTOR}), f"{label} tersimpan")


def hapus_hari(
    ctx: AppContext, tanggal: date, versi: int, *, sebagai: Peran | None = None
) -> Perubahan:
    """Take the office's own entry of a day away; it is as the nation has it again.

    Raises:
        SudahBerubah: somebody changed or removed it since.
        IzinDitolak: only the administrator may.
    """
    label = f"Hapus hari khusus {tanggal_indonesia(tanggal)}"
    with ctx.work(Tindakan.KANTOR_UBAH, label, sebagai=sebagai) as sesi:
        baris = _own_days(ctx, sesi).get(tanggal)
        expect_version(baris, versi)
        if baris is None:
            return Perubahan(frozenset(), label)
        sesi.delete(baris)
    return Perubahan(frozenset({Jenis.KANTOR}), label)


def _check_year(tahun: int) -> None:
    if not TAHUN_TERAWAL <= tahun <= TAHUN_TERAKHIR:
        raise DataTidakSah(
            f"Tahun {tahun} tidak ada dalam kalender.",
            saran=f"Pilih tahun {TAHUN_TERAWAL} sampai {TAHUN_TERAKHIR}.",
        )
