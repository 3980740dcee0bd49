"""SK Tim and Program Kerja, with the people and the steps that the program knows."""

from dataclasses import replace

from sqlmodel import Session, col, or_, select

from sakip_desktop.db import records
from sakip_desktop.db.models import Orang, PeranDipegang
from sakip_desktop.db.work import WriteSession
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
from sakip_desktop.domain.sk_tim_naskah import AnggotaTim, ProgramKerja, SkTimNaskah
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah.jenis import Buku, JenisNaskah
from sakip_desktop.services.naskah.orang import renew_people
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.siklus import fill, list_siklus
from sakip_desktop.services.sk_tim import daftarkan_sk
from sakip_desktop.services.tenggat import step_dues

_KEDUDUKAN = {
    Peran.PIMPINAN: "Pengarah",
    Peran.VERIFIKATOR: "Ketua",
    Peran.PERENCANA: "Sekretaris",
    Peran.ANGGOTA_TIM: "Anggota",
}
_TUGAS = {
    Peran.PIMPINAN: "Memberi arahan dan menyetujui hasil pengukuran kinerja",
    Peran.VERIFIKATOR: "Memimpin tim dan memeriksa hasil pengumpulan data dan pengukuran",
    Peran.PERENCANA: "Menyiapkan rencana kerja, formulir, dan dokumen tim",
    Peran.ANGGOTA_TIM: "Mengumpulkan data, mengukur, dan menyusun laporan kinerja",
}
_SK = (
    Bidang(
        kunci="tentang",
        judul="Tentang",
        wajib=True,
        bawaan="Pembentukan Tim Sistem Akuntabilitas Kinerja Instansi Pemerintah pada {opd} "
        "Tahun {tahun}",
    ),
    Bidang(
        kunci="menimbang",
        judul="Menimbang",
        jenis=JenisBidang.DAFTAR,
        wajib=True,
        bawaan="bahwa untuk menyelenggarakan Sistem Akuntabilitas Kinerja Instansi Pemerintah "
        "pada {opd} perlu dibentuk tim;\n"
        "bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a, perlu menetapkan "
        "keputusan tentang pembentukan tim tersebut;",
    ),
    Bidang(
        kunci="mengingat",
        judul="Mengingat",
        jenis=JenisBidang.DAFTAR,
        wajib=True,
        bawaan="Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja "
        "Instansi Pemerintah;\n"
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun "
        "2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu "
        "atas Laporan Kinerja Instansi Pemerintah;\n"
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 88 Tahun "
        "2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah;",
    ),
    Bidang(kunci="memperhatikan", judul="Memperhatikan", jenis=JenisBidang.DAFTAR),
    Bidang(
        kunci="menetapkan",
        judul="Menetapkan (KESATU, KEDUA, …)",
        jenis=JenisBidang.DAFTAR,
        wajib=True,
        bawaan="Membentuk Tim SAKIP pada {opd} Tahun {tahun} dengan susunan sebagaimana tercantum "
        "dalam lampiran keputusan ini.\n"
        "Tim bertugas mengumpulkan data kinerja, mengukur kinerja, dan menyusun laporannya.\n"
        "Dalam melaksanakan tugasnya tim bertanggung jawab kepada {pimpinan}.\n"
        "Keputusan ini mulai berlaku pada tanggal ditetapkan.",
    ),
    Bidang(
        kunci="anggota",
        judul="Lampiran: susunan tim",
        jenis=JenisBidang.TABEL,
        wajib=True,
        kolom=("Nama", "NIP", "Jabatan dinas", "Kedudukan dalam tim", "Uraian tugas"),
    ),
)
_PROGRAM = (
    Bidang(
        kunci="dasar",
        judul="Dasar",
        jenis=JenisBidang.PROSA,
        bawaan="Disposisi pimpinan dan hasil rapat tim tentang pengumpulan data dan pengukuran "
        "kinerja {periode}.",
    ),
    Bidang(
        kunci="tujuan",
        judul="Tujuan",
        jenis=JenisBidang.PROSA,
        bawaan="Data kinerja {periode} terkumpul lengkap, terukur, dan dilaporkan tepat waktu.",
    ),
    Bidang(
        kunci="kegiatan",
        judul="Rencana kegiatan",
        jenis=JenisBidang.TABEL,
        wajib=True,
        kolom=("Kegiatan", "Waktu", "Penanggung jawab", "Keluaran"),
    ),
)


def _suggest_members(
    ctx: AppContext, sesi: Session, naskah: Naskah, _induk: Naskah | None
) -> Isian:
    lalu = naskah.isian.rows("anggota")
    if lalu:
        anggota = renew_people(ctx, sesi, lalu)
        return replace(naskah.isian, tabel={**naskah.isian.tabel, "anggota": anggota})
    hari = ctx.role_day(sesi)
    baris = []
    for peran, kedudukan in _KEDUDUKAN.items():
        kueri = (
            select(Orang)
            .join(PeranDipegang, col(PeranDipegang.orang_id) == Orang.id)
            .where(
                PeranDipegang.opd_id == ctx.opd_id,
                PeranDipegang.peran == peran.value,
                PeranDipegang.mulai <= hari,
                or_(col(PeranDipegang.sampai).is_(None), col(PeranDipegang.sampai) >= hari),
            )
            .distinct()
            .order_by(col(Orang.nama))
        )
        baris += [
            (
                satu.nama,
                satu.nip,
                records.load_jabatan(sesi, satu.id, hari) or sebutan(peran, ctx.kantor.jenis),
                kedudukan,
                _TUGAS[peran],
            )
            for satu in sesi.exec(kueri)
        ]
    return replace(naskah.isian, tabel={**naskah.isian.tabel, "anggota": tuple(baris)})


def _suggest_steps(ctx: AppContext, sesi: Session, naskah: Naskah, _induk: Naskah | None) -> Isian:
    """The steps of the period's running procedures with their due dates."""
    baris = []
    for siklus in list_siklus(ctx, sesi, menyentuh=naskah.periode):
        tenggat = step_dues(ctx, sesi, siklus)
        for langkah in siklus.sop.langkah:
            hari = tenggat.get(langkah.kode)
            baris.append(
                (
                    fill(ctx, langkah.judul),
                    "" if hari is None else tanggal_indonesia(hari),
                    " / ".join(sebutan(satu, ctx.kantor.jenis) for satu in langkah.pelaku),
                    ", ".join(fill(ctx, satu) for satu in langkah.keluaran),
                )
            )
    if not baris:
        return naskah.isian
    return replace(naskah.isian, tabel={**naskah.isian.tabel, "kegiatan": tuple(baris)})


def _decree(_ctx: AppContext, _sesi: Session, naskah: Naskah, kepala: KepalaNaskah) -> SkTimNaskah:
    return SkTimNaskah(
        kepala=kepala,
        isian=naskah.isian,
        anggota=tuple(
            AnggotaTim(nama=nama, nip=nip, jabatan=jabatan, kedudukan=kedudukan, tugas=tugas)
            for nama, nip, jabatan, kedudukan, tugas in naskah.isian.rows("anggota")
        ),
    )


def _plan(_ctx: AppContext, _sesi: Session, naskah: Naskah, kepala: KepalaNaskah) -> ProgramKerja:
    return ProgramKerja(kepala=kepala, isian=naskah.isian)


def _register_decree(ctx: AppContext, sesi: WriteSession, naskah: Naskah) -> None:
    """The decree holds from its day to the end of its year; steps that make one are left out."""
    if naskah.tanggal is not None and naskah.nomor:
        daftarkan_sk(
            ctx,
            sesi,
            nomor=naskah.nomor,
            tentang=naskah.isian.text("tentang"),
            tanggal=naskah.tanggal,
            tahun=naskah.periode.tahun,
        )


def _draw_decree(rekam: SkTimNaskah, progress: Progress) -> bytes:
    from sakip_desktop.reports.sk_tim import render_sk_tim

    return render_sk_tim(rekam, progress)


def _draw_plan(rekam: ProgramKerja, progress: Progress) -> bytes:
    from sakip_desktop.reports.program_kerja import render_program_kerja

    return render_program_kerja(rekam, progress)


JENIS_TIM = (
    JenisNaskah(
        kode=KodeDokumen.PROGRAM_KERJA,
        rekam=ProgramKerja,
        susun=_plan,
        gambar=_draw_plan,
        bidang=_PROGRAM,
        usul=_suggest_steps,
        penanda=(
            PilihanTtd(sebagai="Mengetahui,", peran=Peran.VERIFIKATOR),
            PilihanTtd(sebagai="Yang menyusun,", peran=Peran.PERENCANA),
        ),
        buku=None,
    ),
    JenisNaskah(
        kode=KodeDokumen.SK_TIM,
        sesudah_final=_register_decree,
        rekam=SkTimNaskah,
        susun=_decree,
        gambar=_draw_decree,
        bidang=_SK,
        usul=_suggest_members,
        penanda=(PilihanTtd(peran=Peran.PIMPINAN),),
        buku=Buku.KEPUTUSAN,
        setahun=True,
        banyak=True,
    ),
)
