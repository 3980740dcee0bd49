"""Undangan Rapat: the letter."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.rapat import SuratUndangan
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import P
from sakip_desktop.reports.rapat import meeting_lines
from sakip_desktop.reports.surat import (
    close,
    finish,
    make_halaman,
    make_kepala,
    make_paragraf,
    make_pasangan,
    make_yth,
    place_and_day,
)

JUDUL = "Undangan Rapat"
ASAL = Asal(
    JenisAsal.USULAN,
    "Keluaran SOP contoh 000 langkah 4 (Undangan rapat); SOP itu tidak memberi susunannya, isian "
    "dan susunannya usulan program ini.",
)


def render_undangan(surat: SuratUndangan, progress: Progress) -> bytes:
    """The letter as a PDF."""
    kepala, isian = surat.kepala, surat.isian
    lembar = make_halaman(kepala)
    gaya = lembar.gaya
    isi: list[Flowable] = [
        *make_kepala(lembar, kepala),
        P(place_and_day(kepala), gaya.kanan),
        make_pasangan(
            lembar,
            (
                ("Nomor", kepala.nomor or "................"),
                ("Sifat", isian.text("sifat")),
                ("Lampiran", isian.text("lampiran")),
                ("Hal", isian.text("hal")),
            ),
            lebar_kata=22,
        ),
        Spacer(1, 5 * mm),
        *make_yth(lembar, isian.items("yth"), di="di Tempat"),
        Spacer(1, 5 * mm),
        *make_paragraf(lembar, isian.text("pembuka")),
        make_pasangan(lembar, meeting_lines(isian), masuk=12),
        Spacer(1, 3 * mm),
        *make_paragraf(lembar, isian.text("penutup")),
    ]
    isi = close(lembar, kepala, surat, isi, tempat="")
    return finish(lembar, kepala, surat, isi, progress)
