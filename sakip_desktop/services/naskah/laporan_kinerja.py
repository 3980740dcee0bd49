"""Laporan Pengukuran Kinerja: the figures of the measurement, and words that begin from its own."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from sqlmodel import Session

from sakip_desktop.db.records import RencanaTahun
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import JenisSimpul, Simpul
from sakip_desktop.domain.laporan import LaporanPengukuran, Pengukuran
from sakip_desktop.domain.laporan_kinerja import (
    BagianLaporan,
    BandingIndikator,
    CapaianLalu,
    LaporanKinerja,
    UraianLain,
)
from sakip_desktop.domain.naskah import (
    PROSA_TERPANJANG,
    Bidang,
    Isian,
    JenisBidang,
    KepalaNaskah,
    Naskah,
    PilihanTtd,
)
from sakip_desktop.domain.pengukuran import compare_with
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.progress import Progress
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import final_laporan
from sakip_desktop.services.naskah.jenis import Buku, JenisNaskah
from sakip_desktop.services.pengukuran import build_laporan
from sakip_desktop.services.tindak_lanjut import load_tindak

_TAHUN_LALU = 2
"""Years before that stand beside the period's figures, where the office measured them."""
_KOSONG = ("", "", "")
_BIDANG = (
    Bidang(
        kunci="latar",
        judul="I. Latar belakang dan dasar",
        jenis=JenisBidang.PROSA,
        wajib=True,
        bawaan="Laporan ini disusun sebagai pertanggungjawaban atas pelaksanaan Perjanjian Kinerja "
        "{opd} Tahun {tahun}, dan memuat hasil pengukuran kinerja {periode}.\n\n"
        "Penyusunannya berdasarkan Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem "
        "Akuntabilitas Kinerja Instansi Pemerintah dan Peraturan Menteri Pendayagunaan Aparatur "
        "Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian "
        "Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah.",
    ),
    Bidang(
        kunci="tugas",
        judul="I. Tugas dan fungsi",
        jenis=JenisBidang.PROSA,
        petunjuk="Tugas, fungsi, dan susunan organisasi menurut peraturan kepala daerah",
    ),
    Bidang(
        kunci="perencanaan",
        judul="II. Perencanaan kinerja",
        jenis=JenisBidang.PROSA,
        bawaan="Target kinerja tahun {tahun} ditetapkan dalam Perjanjian Kinerja {opd}. Sasaran, "
        "indikator, target, dan anggarannya sebagai berikut.",
    ),
    Bidang(
        kunci="akuntabilitas",
        judul="III. Pengantar capaian kinerja",
        jenis=JenisBidang.PROSA,
        bawaan="Capaian tiap indikator dihitung dari realisasi terhadap targetnya. Cara menghitung "
        "dan asal tiap angka tercantum pada Dokumen Pengukuran Kinerja dan Kertas Kerja {periode}.",
    ),
    Bidang(
        kunci="uraian",
        judul="III. Analisis tiap sasaran",
        jenis=JenisBidang.TABEL,
        kolom=(
            "Kode sasaran",
            "Penyebab keberhasilan/kegagalan",
            "Solusi yang dilakukan",
            "Efisiensi sumber daya",
        ),
        petunjuk="Satu baris untuk tiap sasaran; awalnya dari penjelasan, kendala, dan upaya "
        "yang ditulis unit kerja.",
    ),
    Bidang(kunci="anggaran", judul="III. Uraian realisasi anggaran", jenis=JenisBidang.PROSA),
    Bidang(
        kunci="kesimpulan",
        judul="IV. Kesimpulan",
        jenis=JenisBidang.PROSA,
        wajib=True,
        petunjuk="Hal pokok yang perlu diketahui pimpinan dari periode ini",
    ),
    Bidang(kunci="rekomendasi", judul="IV. Rekomendasi", jenis=JenisBidang.DAFTAR),
)


# What is proposed


def _suggest(ctx: AppContext, sesi: Session, naskah: Naskah, _induk: Naskah | None) -> Isian:
    """Causes and solutions are those of this period's figures, never of the period before."""
    laporan = _report(ctx, sesi, naskah.periode)
    baris = []
    for bagian in _parts(laporan, ctx.rencana(sesi, naskah.periode.tahun), {}):
        kode = set(bagian.pendukung)
        milik = [
            satu
            for satu in laporan.semua
            if satu.indikator.simpul_id == bagian.simpul.id or satu.indikator.kode in kode
        ]
        sebab = [*_words(milik, "penjelasan"), *_words(milik, "kendala")]
        baris.append((bagian.simpul.kode, _joined(sebab), _joined(_words(milik, "upaya")), ""))
    return replace(naskah.isian, tabel={**naskah.isian.tabel, "uraian": tuple(baris)})


def _words(milik: Iterable[Pengukuran], nama: str) -> list[str]:
    """What the units wrote about each figure, each sentence once."""
    hasil = []
    for satu in milik:
        teks = dict.fromkeys(isi for figur in satu.figur if (isi := getattr(figur, nama).strip()))
        if teks:
            hasil.append(f"{satu.indikator.nama}: {' '.join(teks)}")
    return hasil


def _joined(kalimat: list[str]) -> str:
    teks = ""
    for satu in kalimat:
        if len(teks) + len(satu) + 2 > PROSA_TERPANJANG:
            break
        teks += f"\n\n{satu}" if teks else satu
    return teks


# The record


def _report(ctx: AppContext, sesi: Session, periode: Periode) -> LaporanPengukuran:
    """The approved measurement, or as it stands while there is none."""
    return final_laporan(ctx, sesi, periode) or build_laporan(ctx, sesi, periode)


def _gather(ctx: AppContext, sesi: Session, naskah: Naskah, kepala: KepalaNaskah) -> LaporanKinerja:
    periode = naskah.periode
    laporan = _report(ctx, sesi, periode)
    uraian = _typed(naskah.isian)
    bagian = _parts(laporan, ctx.rencana(sesi, periode.tahun), uraian)
    dikenal = {satu.simpul.kode.casefold() for satu in bagian}
    return LaporanKinerja(
        kepala=kepala,
        isian=naskah.isian,
        laporan=laporan,
        bagian=bagian,
        banding=_comparisons(ctx, sesi, laporan),
        tindak=load_tindak(ctx, sesi, periode),
        lain=tuple(
            UraianLain(kode=kode, sebab=isi[0], solusi=isi[1], efisiensi=isi[2])
            for kode, isi in uraian.items()
            if kode.casefold() not in dikenal
        ),
    )


def _typed(isian: Isian) -> dict[str, tuple[str, str, str]]:
    """The three texts by code; rows of the same code go together."""
    hasil: dict[str, list[list[str]]] = defaultdict(lambda: [[], [], []])
    tulisan: dict[str, str] = {}
    for kode, *isi in isian.rows("uraian"):
        if not any(teks.strip() for teks in isi):
            continue
        kunci = tulisan.setdefault(kode.strip().casefold(), kode.strip())
        for tempat, teks in zip(hasil[kunci], isi, strict=True):
            if teks.strip():
                tempat.append(teks.strip())
    return {
        kode: ("\n\n".join(isi[0]), "\n\n".join(isi[1]), "\n\n".join(isi[2]))
        for kode, isi in hasil.items()
    }


def _parts(
    laporan: LaporanPengukuran, rencana: RencanaTahun, uraian: dict[str, tuple[str, str, str]]
) -> tuple[BagianLaporan, ...]:
    """Every tujuan with indikator of its own, and every sasaran, in the order of the plan."""
    simpul = {satu.id: satu for satu in rencana.simpul}
    sasaran = {satu.simpul.id for satu in laporan.sasaran}
    ada = {satu.indikator.simpul_id for satu in laporan.semua}
    teks = {kode.casefold(): isi for kode, isi in uraian.items()}
    dibawah: dict[str, list[str]] = defaultdict(list)
    for satu in laporan.semua:
        atas = _above(simpul, satu.indikator.simpul_id, sasaran)
        if atas != satu.indikator.simpul_id:
            dibawah[atas].append(satu.indikator.kode)
    program: dict[str, list[str]] = defaultdict(list)
    for baris in laporan.anggaran:
        if baris.simpul.jenis is JenisSimpul.PROGRAM:
            program[_above(simpul, baris.simpul.id, sasaran)].append(baris.simpul.kode)
    hasil = []
    for node in rencana.simpul:
        if node.id in sasaran or (node.jenis is JenisSimpul.TUJUAN and node.id in ada):
            sebab, solusi, efisiensi = teks.get(node.kode.casefold(), _KOSONG)
            hasil.append(
                BagianLaporan(
                    simpul=node,
                    pendukung=tuple(dibawah[node.id]) if node.id in sasaran else (),
                    program=tuple(program[node.id]),
                    sebab=sebab,
                    solusi=solusi,
                    efisiensi=efisiensi,
                )
            )
    return tuple(hasil)


def _above(simpul: dict[str, Simpul], simpul_id: str, sasaran: set[str]) -> str:
    """The sasaran that a node lies below; the node itself where it lies below none."""
    satu = simpul.get(simpul_id)
    while satu is not None:
        if satu.id in sasaran:
            return satu.id
        satu = simpul.get(satu.induk_id or "")
    return simpul_id


def _comparisons(
    ctx: AppContext, sesi: Session, laporan: LaporanPengukuran
) -> tuple[BandingIndikator, ...]:
    lalu: dict[str, list[CapaianLalu]] = defaultdict(list)
    periode = laporan.periode
    for _ in range(_TAHUN_LALU):
        periode = periode.tahun_lalu()
        if not ctx.rencana(sesi, periode.tahun).indikator:
            continue
        for satu in _report(ctx, sesi, periode).semua:
            lalu[satu.indikator.id].append(
                CapaianLalu(
                    periode=periode,
                    target=satu.target_periode,
                    realisasi=satu.realisasi_periode,
                    capaian=satu.capaian,
                    kategori=satu.kategori,
                )
            )
    hasil = []
    for satu in laporan.semua:
        ind = satu.indikator
        acuan = (ind.target_renstra, ind.standar_nasional)
        renstra, standar = (
            None if nilai is None else compare_with(satu, nilai, laporan.kebijakan)
            for nilai in acuan
        )
        hasil.append(
            BandingIndikator(
                kode=ind.kode, lalu=tuple(lalu[ind.id]), renstra=renstra, standar=standar
            )
        )
    return tuple(hasil)


def _draw(rekam: LaporanKinerja, progress: Progress) -> bytes:
    from sakip_desktop.reports.laporan_kinerja import render_laporan_kinerja

    return render_laporan_kinerja(rekam, progress)


JENIS_LAPORAN_KINERJA = (
    JenisNaskah(
        kode=KodeDokumen.LAPORAN_PENGUKURAN,
        rekam=LaporanKinerja,
        susun=_gather,
        gambar=_draw,
        bidang=_BIDANG,
        usul=_suggest,
        penanda=(PilihanTtd(peran=Peran.PIMPINAN),),
        paraf=(PilihanTtd(peran=Peran.VERIFIKATOR),),
        buku=Buku.DOKUMEN,
    ),
)
