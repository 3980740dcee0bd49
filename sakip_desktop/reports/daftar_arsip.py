"""Daftar Arsip: a line for each finished paper of a year, across the page."""

from reportlab.platypus import Flowable, Spacer

from sakip_desktop.domain.arsip import kata_nasib
from sakip_desktop.domain.daftar_arsip import BerkasArsip, DaftarArsip
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.progress import Progress
from sakip_desktop.reports import kata
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import BabTabel, Baris, Kolom, P, make_tabel
from sakip_desktop.reports.surat import (
    close,
    finish,
    make_halaman,
    make_kepala,
    make_paragraf,
    make_pasangan,
)

JUDUL = "Daftar Arsip"
ASAL = Asal(
    JenisAsal.SEED,
    "Keluaran langkah pengarsipan SOP contoh 000 (14) dan 004 (I-12, II-10: Arsip); SOP itu tidak "
    "memberi susunannya, kolomnya usulan program ini.",
)
_KOLOM = (
    Kolom("No", "tengah", minimal=9),
    Kolom("Nomor", bobot=2, minimal=41),
    Kolom("Tanggal", "tengah", bobot=1, minimal=22),
    Kolom("Jenis dan uraian arsip", bobot=3, minimal=42),
    Kolom("Klasifikasi", bobot=0.5, minimal=18),
    Kolom("Aktif (tahun)", "tengah", minimal=12),
    Kolom("Inaktif (tahun)", "tengah", minimal=12),
    Kolom("Nasib akhir", bobot=3, minimal=33),
    Kolom("Rak/boks", bobot=1, minimal=18),
    Kolom("Banyaknya", "tengah", minimal=15),
    Kolom("Berkas bertanda tangan", bobot=1, minimal=24),
)


def render_daftar_arsip(rekam: DaftarArsip, progress: Progress) -> bytes:
    """The list as a PDF, landscape."""
    kepala, isian = rekam.kepala, rekam.isian
    lembar = make_halaman(kepala, rebah=True)
    gaya = lembar.gaya
    baris = [_row(nomor, satu) for nomor, satu in enumerate(rekam.berkas, start=1)]
    kosong = Baris(("", "", "", "Belum ada dokumen final.", *[""] * (len(_KOLOM) - 4)))
    isi: list[Flowable] = [
        *make_kepala(lembar, kepala),
        P(f"DAFTAR ARSIP TAHUN {kepala.periode.tahun}", gaya.judul),
        *([P(f"Nomor {kepala.nomor}", gaya.subjudul)] if kepala.nomor else []),
        Spacer(1, 4),
        make_pasangan(lembar, (("Pencipta arsip", isian.text("pencipta") or kepala.kantor.nama),)),
        *make_paragraf(lembar, isian.text("pengantar")),
        BabTabel([], make_tabel(gaya, lembar.lebar_isi, _KOLOM, baris or [kosong])),
    ]
    return finish(lembar, kepala, rekam, close(lembar, kepala, rekam, isi), progress)


def _row(nomor: int, satu: BerkasArsip) -> Baris:
    sama = satu.perihal.casefold() in satu.judul.casefold()
    uraian = (satu.judul, "" if sama else satu.perihal, satu.unit)
    nasib = kata_nasib(satu.nasib, satu.akhir, usulan=satu.usulan)
    return Baris(
        (
            str(nomor),
            satu.nomor or kata.KOSONG,
            kata.KOSONG if satu.hari is None else tanggal_indonesia(satu.hari),
            "\n".join(teks for teks in uraian if teks),
            satu.klasifikasi or kata.KOSONG,
            _years(satu.aktif),
            _years(satu.inaktif),
            nasib[:1].upper() + nasib[1:] or kata.KOSONG,
            satu.rak or kata.KOSONG,
            str(satu.banyaknya),
            _signed(satu),
        )
    )


def _years(tahun: int | None) -> str:
    return kata.KOSONG if tahun is None else str(tahun)


def _signed(satu: BerkasArsip) -> str:
    ada = [nama for nama, benar in (("Pindaian", satu.pindaian), ("TTE", satu.tte)) if benar]
    return f"Ada ({', '.join(ada)})" if ada else "Tidak ada"
