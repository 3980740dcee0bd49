"""Lembar Disposisi and Surat Pengantar, from what the running procedures know."""

from dataclasses import replace

from sqlmodel import Session

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
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.surat import LembarDisposisi, SuratPengantar, Tujuan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.disposisi import chain_of
from sakip_desktop.services.dokumen import daftar_final, name_of
from sakip_desktop.services.naskah.jenis import Buku, JenisNaskah
from sakip_desktop.services.pengiriman import jumlah_penggandaan
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.siklus import list_siklus

_INSTRUKSI = (
    "Tindak lanjuti",
    "Koordinasikan",
    "Siapkan bahan",
    "Pelajari dan beri saran",
    "Hadiri/wakili",
    "Untuk diketahui",
    "Arsipkan",
)
_DITERUSKAN = (
    Peran.VERIFIKATOR,
    Peran.PERENCANA,
    Peran.ANGGOTA_TIM,
    Peran.ATASAN_UNIT,
    Peran.PENGISI,
)
_BILANGAN = (
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
)
_DI_DALAM = frozenset(
    {
        KodeDokumen.SURAT_PENGANTAR,
        KodeDokumen.DISPOSISI,
        KodeDokumen.CEKLIST,
        KodeDokumen.UNDANGAN,
        KodeDokumen.DAFTAR_HADIR,
        KodeDokumen.NOTULEN,
        KodeDokumen.PROGRAM_KERJA,
    }
)
"""Papers that stay in the office."""
_DISPOSISI = (
    Bidang(kunci="dari", judul="Surat dari", wajib=True, bawaan="Bupati/Inspektorat"),
    Bidang(kunci="nomor_surat", judul="Nomor surat masuk"),
    Bidang(kunci="tanggal_masuk_surat", judul="Tanggal surat masuk", jenis=JenisBidang.TANGGAL),
    Bidang(kunci="diterima", judul="Diterima tanggal", jenis=JenisBidang.TANGGAL),
    Bidang(kunci="agenda", judul="Nomor agenda"),
    Bidang(
        kunci="sifat",
        judul="Sifat",
        jenis=JenisBidang.PILIHAN,
        pilihan=("Biasa", "Segera", "Sangat segera", "Rahasia"),
        bawaan="Biasa",
    ),
    Bidang(
        kunci="hal",
        judul="Hal",
        wajib=True,
        bawaan="Pengumpulan data dan pengukuran kinerja {periode}",
    ),
    Bidang(
        kunci="diteruskan",
        judul="Diteruskan kepada",
        jenis=JenisBidang.DAFTAR,
        wajib=True,
        petunjuk="Satu jabatan tiap baris; jabatan lain tetap tercetak tanpa centang",
    ),
    Bidang(
        kunci="instruksi",
        judul="Instruksi",
        jenis=JenisBidang.DAFTAR,
        wajib=True,
        petunjuk="Satu instruksi tiap baris",
    ),
    Bidang(kunci="catatan", judul="Catatan", jenis=JenisBidang.PROSA),
)
_PENGANTAR = (
    Bidang(
        kunci="yth",
        judul="Yth.",
        jenis=JenisBidang.DAFTAR,
        wajib=True,
        bawaan="Bupati melalui Sekretaris Daerah\ndi Tempat",
    ),
    Bidang(
        kunci="kiriman",
        judul="Yang dikirimkan",
        jenis=JenisBidang.TABEL,
        wajib=True,
        kolom=("Naskah dinas yang dikirimkan", "Banyaknya", "Keterangan"),
    ),
)


def _suggest_disposition(
    ctx: AppContext, sesi: Session, naskah: Naskah, _induk: Naskah | None
) -> Isian:
    """The head's first hand-over of the period's newest procedure: to whom, and what they do.

    The letter is another one than last time: its numbers are not proposed again.
    """
    teks = {k: isi for k, isi in naskah.isian.teks.items() if k not in ("nomor_surat", "agenda")}
    naskah = replace(naskah, isian=replace(naskah.isian, teks=teks))
    semua = list_siklus(ctx, sesi, menyentuh=naskah.periode)
    if not semua:
        return naskah.isian
    awal = next(iter(chain_of(ctx, sesi, semua[-1])), None)
    if awal is None:
        return naskah.isian
    daftar = {**naskah.isian.daftar}
    if awal.penerima:
        daftar["diteruskan"] = (awal.penerima,)
    daftar["instruksi"] = (awal.instruksi or _INSTRUKSI[0],)
    teks = {**naskah.isian.teks}
    if awal.catatan:
        teks["catatan"] = awal.catatan
    return replace(naskah.isian, daftar=daftar, teks=teks)


def _disposition(
    ctx: AppContext, _sesi: Session, naskah: Naskah, kepala: KepalaNaskah
) -> LembarDisposisi:
    jabatan = [sebutan(satu, ctx.kantor.jenis) for satu in _DITERUSKAN]
    return LembarDisposisi(
        kepala=kepala,
        isian=naskah.isian,
        tujuan=_ticked(jabatan, naskah.isian.items("diteruskan")),
        instruksi=_ticked(_INSTRUKSI, naskah.isian.items("instruksi")),
    )


def _ticked(semua: list[str] | tuple[str, ...], dipilih: tuple[str, ...]) -> tuple[Tujuan, ...]:
    """All that could be ticked; what was typed and is none of them stands below, ticked."""
    kunci = {satu.strip().casefold() for satu in dipilih}
    ada = dict.fromkeys(semua)
    lain = [satu for satu in dipilih if satu.strip() and satu.strip() not in ada]
    return (
        *(Tujuan(jabatan=satu, dicentang=satu.casefold() in kunci) for satu in ada),
        *(Tujuan(jabatan=satu, dicentang=True) for satu in lain),
    )


def _suggest_cover(ctx: AppContext, sesi: Session, naskah: Naskah, _induk: Naskah | None) -> Isian:
    """The period's final reports, in as many copies as their recipients get, as a start."""
    baris = tuple(
        (
            name_of(satu),
            _copies(jumlah_penggandaan(ctx, sesi, satu.id)),
            "Disampaikan dengan hormat",
        )
        for satu in daftar_final(ctx, sesi, naskah.periode)
        if satu.terbaru and satu.kode not in _DI_DALAM
    )
    if not baris:
        return naskah.isian
    return replace(naskah.isian, tabel={**naskah.isian.tabel, "kiriman": baris})


def _copies(banyak: int) -> str:
    """``2 (dua) berkas``; one where no recipient is written down."""
    banyak = max(banyak, 1)
    kata = f" ({_BILANGAN[banyak - 1]})" if banyak <= len(_BILANGAN) else ""
    return f"{banyak}{kata} berkas"


def _cover(
    _ctx: AppContext, _sesi: Session, naskah: Naskah, kepala: KepalaNaskah
) -> SuratPengantar:
    return SuratPengantar(kepala=kepala, isian=naskah.isian)


def _draw_disposition(rekam: LembarDisposisi, progress: Progress) -> bytes:
    from sakip_desktop.reports.disposisi import render_disposisi

    return render_disposisi(rekam, progress)


def _draw_cover(rekam: SuratPengantar, progress: Progress) -> bytes:
    from sakip_desktop.reports.surat_pengantar import render_surat_pengantar

    return render_surat_pengantar(rekam, progress)


JENIS_SURAT = (
    JenisNaskah(
        kode=KodeDokumen.DISPOSISI,
        rekam=LembarDisposisi,
        susun=_disposition,
        gambar=_draw_disposition,
        bidang=_DISPOSISI,
        usul=_suggest_disposition,
        penanda=(PilihanTtd(peran=Peran.PIMPINAN),),
        banyak=True,
    ),
    JenisNaskah(
        kode=KodeDokumen.SURAT_PENGANTAR,
        rekam=SuratPengantar,
        susun=_cover,
        gambar=_draw_cover,
        bidang=_PENGANTAR,
        usul=_suggest_cover,
        penanda=(PilihanTtd(peran=Peran.PIMPINAN),),
        buku=Buku.KELUAR,
        banyak=True,
    ),
)
