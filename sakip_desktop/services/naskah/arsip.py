"""Daftar Arsip: the year's finished papers, as the archive has them."""

from sqlmodel import Session

from sakip_desktop.domain.daftar_arsip import BerkasArsip, DaftarArsip
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.naskah import (
    Bidang,
    JenisBidang,
    KepalaNaskah,
    Naskah,
    PilihanTtd,
)
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.syarat import Syarat
from sakip_desktop.services.arsip import BarisArsip, daftar_arsip
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah.jenis import Buku, JenisNaskah
from sakip_desktop.services.pengiriman import jumlah_penggandaan

_BIDANG = (
    Bidang(kunci="pencipta", judul="Pencipta arsip", bawaan="{opd}"),
    Bidang(
        kunci="pengantar",
        judul="Keterangan",
        jenis=JenisBidang.PROSA,
        bawaan="Arsip pengumpulan data dan pengukuran kinerja tahun {tahun} yang sudah final. "
        "Retensi dihitung sejak tahun penetapan.",
    ),
)


def _list(ctx: AppContext, sesi: Session, naskah: Naskah, kepala: KepalaNaskah) -> DaftarArsip:
    """The list does not name itself, or it would change by being finished."""
    return DaftarArsip(
        kepala=kepala,
        isian=naskah.isian,
        berkas=tuple(
            _line(ctx, sesi, satu)
            for satu in daftar_arsip(ctx, sesi, naskah.periode.tahun)
            if satu.dokumen.kode is not KodeDokumen.DAFTAR_ARSIP
        ),
    )


def _line(ctx: AppContext, sesi: Session, satu: BarisArsip) -> BerkasArsip:
    return BerkasArsip(
        judul=satu.judul,
        perihal=satu.perihal,
        nomor=satu.nomor,
        hari=satu.tanggal,
        unit=satu.unit,
        klasifikasi=satu.klasifikasi,
        aktif=satu.aktif,
        inaktif=satu.inaktif,
        nasib="" if satu.nasib is None else satu.nasib.value,
        akhir=satu.akhir,
        usulan=satu.usulan,
        rak=satu.rak,
        banyaknya=1 + jumlah_penggandaan(ctx, sesi, satu.dokumen.id),
        pindaian=bool(satu.pindaian),
        tte=bool(satu.tte),
    )


def _check(_ctx: AppContext, _sesi: Session, rekam: DaftarArsip) -> tuple[Syarat, ...]:
    if not rekam.berkas:
        return (Syarat(terpenuhi=False, isi="Belum ada dokumen final pada tahun ini."),)
    tanpa = sum(not (satu.pindaian or satu.tte) for satu in rekam.berkas)
    hasil = [Syarat(terpenuhi=True, isi=f"{len(rekam.berkas)} arsip tercantum.")]
    if tanpa:
        isi = f"{tanpa} arsip belum mempunyai berkas bertanda tangan."
        hasil.append(Syarat(terpenuhi=None, isi=isi))
    return tuple(hasil)


def _draw(rekam: DaftarArsip, progress: Progress) -> bytes:
    from sakip_desktop.reports.daftar_arsip import render_daftar_arsip

    return render_daftar_arsip(rekam, progress)


JENIS_ARSIP = (
    JenisNaskah(
        kode=KodeDokumen.DAFTAR_ARSIP,
        rekam=DaftarArsip,
        susun=_list,
        gambar=_draw,
        bidang=_BIDANG,
        penanda=(
            PilihanTtd(sebagai="Mengetahui,", peran=Peran.VERIFIKATOR),
            PilihanTtd(sebagai="Yang menyusun,", peran=Peran.PERENCANA),
        ),
        buku=Buku.DOKUMEN,
        setahun=True,
        syarat=_check,
    ),
)
