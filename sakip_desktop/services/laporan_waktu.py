"""The times of a year's cycles as one record, for the screen and for the workbook."""

from dataclasses import replace
from decimal import Decimal

from sqlmodel import Session, col, select

from sakip_desktop.db.models import Disposisi
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.grafik import BATANG_TERBANYAK, BatangWaktu, GrafikWaktu
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import Arah, SatuanWaktu, Siklus, Sop
from sakip_desktop.domain.periode import check_tahun, setahun
from sakip_desktop.domain.waktu_sop import (
    BERKELOMPOK,
    BarisWaktu,
    Kembali,
    LaporanWaktu,
    SiklusWaktu,
    Sudut,
    WaktuLangkah,
    value_text,
)
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.ekspor import note_export
from sakip_desktop.services.kalender import load_kalender
from sakip_desktop.services.pengerjaan import load_times
from sakip_desktop.services.peran import sebutan_lengkap
from sakip_desktop.services.siklus import fill, list_siklus
from sakip_desktop.services.sop_kantor import unique_titles

KODE = "waktu-sop"
"""What the journal calls the workbook."""


def laporan_waktu(ctx: AppContext, tahun: int) -> LaporanWaktu:
    """The times of every cycle of a year; without cycles it is empty.

    Raises:
        IzinDitolak: only who sees the recap does.
    """
    with ctx.read(Tindakan.REKAP_LIHAT) as sesi:
        asli = list_siklus(ctx, sesi, tahun=tahun)
        judul = unique_titles(ctx, {satu.sop.kode: satu.sop for satu in asli}.values())
        semua = [replace(satu, sop=_filled(ctx, satu.sop, judul[satu.sop.kode])) for satu in asli]
        kerja = load_times(ctx, sesi, semua)
        return LaporanWaktu(
            kantor=ctx.kantor.nama,
            tahun=tahun,
            siklus=tuple(_cycle(ctx, sesi, satu, kerja) for satu in semua),
            kerja=kerja,
            kembali=_returns(sesi, semua),
            kertas=ctx.kebijakan(sesi, ctx.today()).kertas,
            sebutan={peran: sebutan_lengkap(peran, ctx.kantor.jenis) for peran in Peran},
        )


def _filled(ctx: AppContext, sop: Sop, judul: str) -> Sop:
    """The procedure under a title of its own, the office's words in the names of its steps."""
    langkah = tuple(replace(satu, judul=fill(ctx, satu.judul)) for satu in sop.langkah)
    return replace(sop, judul=judul, langkah=langkah)


def _cycle(
    ctx: AppContext, sesi: Session, siklus: Siklus, kerja: tuple[WaktuLangkah, ...]
) -> SiklusWaktu:
    hari = None
    if siklus.selesai:
        mulai = ctx.local(siklus.dimulai)
        milik = [satu.selesai for satu in kerja if satu.siklus_id == siklus.id]
        kalender = load_kalender(ctx, sesi, mulai.year)
        hari = kalender.workdays_between(mulai.date(), max(milik, default=mulai).date())
    return SiklusWaktu(id=siklus.id, sop=siklus.sop, periode=siklus.periode, hari=hari)


def _returns(sesi: Session, semua: list[Siklus]) -> tuple[Kembali, ...]:
    kueri = (
        select(Disposisi.siklus_id, Disposisi.ke)
        .where(
            col(Disposisi.siklus_id).in_([satu.id for satu in semua]),
            Disposisi.arah == Arah.KEMBALI.value,
        )
        .order_by(col(Disposisi.pada), col(Disposisi.id))
    )
    return tuple(Kembali(siklus_id, ke) for siklus_id, ke in sesi.exec(kueri))


# --- as a chart ----------------------------------------------------------------------------------

_MENIT = {
    Sudut.LANGKAH: "Menit kerja, nilai tengah",
    Sudut.PERAN: "Menit kerja, jumlah",
    Sudut.SIKLUS: "Menit kerja, jumlah",
    Sudut.TAHUN: "Menit kerja, jumlah",
}
_HARI = {
    Sudut.LANGKAH: "Hari kerja berlalu, nilai tengah",
    Sudut.PERAN: "Hari kerja berlalu, nilai tengah",
    Sudut.SIKLUS: "Lama siklus, hari kerja",
    Sudut.TAHUN: "Lama siklus, hari kerja, nilai tengah",
}


def grafik_waktu(laporan: LaporanWaktu, sudut: Sudut) -> GrafikWaktu:
    """Bars of worked minutes and of working days that elapsed; the standard is the mark."""
    baris = laporan.rows(sudut)
    banyak = sudut in BERKELOMPOK and len(laporan.prosedur) > 1
    tanda = (
        "garis tegak = waktu baku"
        if sudut is Sudut.LANGKAH
        else "garis tegak = menit baku pekerjaan yang dicatat"
    )
    bagian = ["Batang = yang terjadi", tanda, "– = belum ada yang tercatat"]
    if sudut is not Sudut.LANGKAH and any(satu.jumlah.menit_lain for satu in baris):
        bagian.insert(1, "berongga = langkah yang bakunya bukan menit")
    if len(baris) > BATANG_TERBANYAK:
        bagian.append(f"{BATANG_TERBANYAK} dari {len(baris)} baris; tabel memuat semuanya")
    return GrafikWaktu(
        judul=f"Waktu {sudut.judul.lower()}, {laporan.lingkup or f'tahun {laporan.tahun}'}",
        keterangan="; ".join(bagian),
        menit=_MENIT[sudut],
        hari=_HARI[sudut],
        batang=tuple(_bar(satu, sudut, kelompok=banyak) for satu in baris[:BATANG_TERBANYAK]),
    )


def _bar(satu: BarisWaktu, sudut: Sudut, *, kelompok: bool) -> BatangWaktu:
    if sudut is Sudut.LANGKAH:
        menit, hari = satu.menit_tengah, satu.berlalu_hari_tengah
        baku = satu.standard(SatuanWaktu.MENIT)
    else:
        dicatat = bool(satu.jumlah.dicatat)
        menit = Decimal(satu.jumlah.menit) if dicatat else None
        baku = satu.jumlah.baku_dicatat if dicatat and satu.jumlah.baku_dicatat else None
        hari = satu.berlalu_hari_tengah if sudut is Sudut.PERAN else satu.lama
    return BatangWaktu(
        kunci=satu.kunci,
        nama=f"{satu.nama} ({satu.kelompok})" if kelompok else satu.nama,
        menit=menit,
        menit_teks=value_text(menit),
        menit_baku=baku,
        hari=hari,
        hari_teks=value_text(hari),
        hari_baku=satu.standard(SatuanWaktu.HARI) if sudut is Sudut.LANGKAH else None,
        menit_lain=0 if sudut is Sudut.LANGKAH else satu.jumlah.menit_lain,
    )


# --- as a workbook -------------------------------------------------------------------------------


def buku_waktu(laporan: LaporanWaktu) -> bytes:
    """The report as a workbook; asks no database.

    Raises:
        DataTidakSah: there is nothing in it.
    """
    if not laporan.siklus:
        raise DataTidakSah(
            "Buku waktu tidak dibuat.",
            f"Belum ada siklus pada tahun {laporan.tahun}.",
            "Mulai satu siklus di Tugas saya, atau sebutkan tahun lain.",
        )
    from sakip_desktop.spreadsheet.waktu_sop import make_waktu

    return make_waktu(laporan)


def catat_ekspor(ctx: AppContext, tahun: int, *, sebagai: Peran | None = None) -> None:
    """Journal that the workbook left the program.

    Raises:
        IzinDitolak: the person may not export.
    """
    note_export(ctx, KODE, setahun(check_tahun(tahun)), sebagai=sebagai)
