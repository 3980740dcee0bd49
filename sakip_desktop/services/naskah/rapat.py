"""Undangan Rapat, Daftar Hadir and Notulen: one meeting makes all three."""

from dataclasses import replace

from sqlmodel import Session, col, select

from sakip_desktop.db import records
from sakip_desktop.db.models import Orang, PeranDipegang
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.naskah import (
    Bidang,
    Isian,
    JenisBidang,
    KepalaNaskah,
    Naskah,
    PilihanTtd,
)
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.rapat import DaftarHadir, Hadirin, Notulen, SuratUndangan
from sakip_desktop.domain.syarat import Syarat
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.kalender import load_kalender
from sakip_desktop.services.naskah.jenis import Buku, JenisNaskah
from sakip_desktop.services.naskah.orang import renew_people
from sakip_desktop.services.naskah.tindak import put_on_agenda, remind

_RAPAT = (
    Bidang(
        kunci="acara",
        judul="Agenda rapat",
        wajib=True,
        bawaan="Pembahasan pengumpulan data dan pengukuran kinerja {periode}",
    ),
    Bidang(kunci="hari", judul="Hari dan tanggal", jenis=JenisBidang.TANGGAL, wajib=True),
    Bidang(kunci="waktu", judul="Waktu", wajib=True, bawaan="09.00 sampai selesai"),
    Bidang(kunci="tempat", judul="Tempat rapat", wajib=True, bawaan="Ruang rapat {opd}"),
)
_UNDANGAN = (
    Bidang(
        kunci="sifat",
        judul="Sifat",
        jenis=JenisBidang.PILIHAN,
        pilihan=("Biasa", "Penting", "Segera"),
        bawaan="Biasa",
    ),
    Bidang(kunci="lampiran", judul="Lampiran", bawaan="-"),
    Bidang(kunci="hal", judul="Hal", wajib=True, bawaan="Undangan rapat"),
    Bidang(
        kunci="yth",
        judul="Yth.",
        jenis=JenisBidang.DAFTAR,
        wajib=True,
        bawaan="Para Kepala Bagian\nTim SAKIP",
    ),
    Bidang(
        kunci="pembuka",
        judul="Pembuka",
        jenis=JenisBidang.PROSA,
        bawaan="Dalam rangka penyusunan pengukuran kinerja {periode} pada {opd}, dengan hormat "
        "kami mengundang Saudara untuk hadir pada:",
    ),
    *_RAPAT,
    Bidang(
        kunci="penutup",
        judul="Penutup",
        jenis=JenisBidang.PROSA,
        bawaan="Demikian undangan ini disampaikan, atas kehadiran Saudara diucapkan terima kasih.",
    ),
)
_HADIR = (
    *_RAPAT,
    Bidang(
        kunci="hadirin",
        judul="Yang diharapkan hadir",
        jenis=JenisBidang.TABEL,
        kolom=("Nama", "NIP", "Jabatan/unit"),
    ),
)
_NOTULEN = (
    *_RAPAT,
    Bidang(kunci="pemimpin", judul="Pimpinan rapat", wajib=True),
    Bidang(kunci="pencatat", judul="Pencatat", wajib=True),
    Bidang(
        kunci="peserta",
        judul="Peserta",
        jenis=JenisBidang.DAFTAR,
        petunjuk="Satu baris untuk tiap peserta, atau “terlampir pada daftar hadir”",
        bawaan="Terlampir pada daftar hadir",
    ),
    Bidang(
        kunci="pembukaan",
        judul="I. Pembukaan",
        jenis=JenisBidang.PROSA,
        wajib=True,
        bawaan="Rapat dibuka oleh pimpinan rapat pada pukul ….",
    ),
    Bidang(kunci="pembahasan", judul="II. Pembahasan", jenis=JenisBidang.PROSA, wajib=True),
    Bidang(kunci="kesimpulan", judul="III. Kesimpulan", jenis=JenisBidang.PROSA, wajib=True),
)
_KUNCI_RAPAT = tuple(satu.kunci for satu in _RAPAT)


def _same_meeting(isian: Isian, induk: Naskah | None) -> Isian:
    """When, where and about what, taken over from the invitation."""
    if induk is None:
        return isian
    sama = {kunci: induk.isian.text(kunci) for kunci in _KUNCI_RAPAT}
    return replace(isian, teks={**isian.teks, **{k: teks for k, teks in sama.items() if teks}})


def _expect_people(ctx: AppContext, sesi: Session, naskah: Naskah, induk: Naskah | None) -> Isian:
    """The people of the team, those who check and those who fill, as a start."""
    isian = _same_meeting(naskah.isian, induk)
    lalu = isian.rows("hadirin")
    if lalu:
        hadirin = renew_people(ctx, sesi, lalu)
        return replace(isian, tabel={**isian.tabel, "hadirin": hadirin})
    orang = sesi.exec(
        select(Orang)
        .join(PeranDipegang, col(PeranDipegang.orang_id) == Orang.id)
        .where(Orang.opd_id == ctx.opd_id, PeranDipegang.peran != Peran.ADMIN.value)
        .distinct()
        .order_by(col(Orang.nama))
    )
    hari = ctx.role_day(sesi)
    baris = tuple((s.nama, s.nip, records.load_jabatan(sesi, s.id, hari)) for s in orang)
    return replace(isian, tabel={**isian.tabel, "hadirin": baris})


def _take_meeting(ctx: AppContext, sesi: Session, naskah: Naskah, induk: Naskah | None) -> Isian:
    """The meeting of the invitation; its discussion begins with what is still to be done."""
    isian = _same_meeting(naskah.isian, induk)
    pembahasan = remind(ctx, sesi, naskah.periode, isian.text("pembahasan"))
    return replace(isian, teks={**isian.teks, "pembahasan": pembahasan})


def _take_agenda(ctx: AppContext, sesi: Session, naskah: Naskah, _induk: Naskah | None) -> Isian:
    """Last time's invitation; its agenda names what is still to be done."""
    isian = naskah.isian
    acara = put_on_agenda(ctx, sesi, naskah.periode, isian.text("acara"))
    return replace(isian, teks={**isian.teks, "acara": acara})


def _invitation(
    _ctx: AppContext, _sesi: Session, naskah: Naskah, kepala: KepalaNaskah
) -> SuratUndangan:
    return SuratUndangan(kepala=kepala, isian=naskah.isian)


def _attendance(
    _ctx: AppContext, _sesi: Session, naskah: Naskah, kepala: KepalaNaskah
) -> DaftarHadir:
    return DaftarHadir(
        kepala=kepala,
        isian=naskah.isian,
        hadirin=tuple(
            Hadirin(nama=nama, nip=nip, jabatan=jabatan)
            for nama, nip, jabatan in naskah.isian.rows("hadirin")
        ),
    )


def _minutes(_ctx: AppContext, _sesi: Session, naskah: Naskah, kepala: KepalaNaskah) -> Notulen:
    return Notulen(kepala=kepala, isian=naskah.isian)


def _check_day(ctx: AppContext, sesi: Session, surat: SuratUndangan) -> tuple[Syarat, ...]:
    """A meeting on a day on which nobody works, or before its letter: told, not refused."""
    hari = surat.isian.day("hari")
    if hari is None:
        return ()
    rapat = f"Rapatnya {tanggal_indonesia(hari, hari=True)}"
    kalender = load_kalender(ctx, sesi, hari.year)
    hal = []
    if not kalender.is_workday(hari):
        nama = kalender.libur.get(hari, "")
        hal.append(f"{rapat}, bukan hari kerja{f' ({nama})' if nama else ''}.")
    if hari < surat.kepala.tanggal_surat:
        hal.append(f"{rapat}, sebelum tanggal surat.")
    return tuple(Syarat(terpenuhi=None, isi=isi, kunci="hari") for isi in hal)


def _draw_invitation(surat: SuratUndangan, progress: Progress) -> bytes:
    from sakip_desktop.reports.undangan import render_undangan

    return render_undangan(surat, progress)


def _draw_attendance(daftar: DaftarHadir, progress: Progress) -> bytes:
    from sakip_desktop.reports.daftar_hadir import render_daftar_hadir

    return render_daftar_hadir(daftar, progress)


def _draw_minutes(notulen: Notulen, progress: Progress) -> bytes:
    from sakip_desktop.reports.notulen import render_notulen

    return render_notulen(notulen, progress)


JENIS_RAPAT = (
    JenisNaskah(
        kode=KodeDokumen.UNDANGAN,
        rekam=SuratUndangan,
        susun=_invitation,
        gambar=_draw_invitation,
        bidang=_UNDANGAN,
        usul=_take_agenda,
        penanda=(PilihanTtd(peran=Peran.PIMPINAN),),
        buku=Buku.KELUAR,
        banyak=True,
        syarat=_check_day,
    ),
    JenisNaskah(
        kode=KodeDokumen.DAFTAR_HADIR,
        rekam=DaftarHadir,
        susun=_attendance,
        gambar=_draw_attendance,
        bidang=_HADIR,
        usul=_expect_people,
        penanda=(PilihanTtd(sebagai="Pimpinan rapat,", peran=Peran.VERIFIKATOR),),
        banyak=True,
        induk=KodeDokumen.UNDANGAN,
    ),
    JenisNaskah(
        kode=KodeDokumen.NOTULEN,
        rekam=Notulen,
        susun=_minutes,
        gambar=_draw_minutes,
        bidang=_NOTULEN,
        usul=_take_meeting,
        penanda=(
            PilihanTtd(sebagai="Pimpinan rapat,", peran=Peran.VERIFIKATOR),
            PilihanTtd(sebagai="Notulis,", peran=Peran.PERENCANA),
        ),
        banyak=True,
        induk=KodeDokumen.UNDANGAN,
    ),
)
