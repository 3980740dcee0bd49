"""Notulen: the minutes of a meeting in three chapters."""

from reportlab.platypus import Flowable, Spacer

from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.rapat import Notulen
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import P
from sakip_desktop.reports.rapat import meeting_lines
from sakip_desktop.reports.surat import (
    close,
    finish,
    make_halaman,
    make_kepala,
    make_pasangan,
    make_prosa,
)

JUDUL = "Notulen"
ASAL = Asal(
    JenisAsal.SEED,
    "Keluaran SOP contoh 004 langkah I-2 dan II-2 (Notulen). Tiga babnya seperti contoh naskah "
    "umum yang merujuk Permendagri 1/2023; kepalanya usulan program ini.",
)
_BAB = (
    ("I. PEMBUKAAN", "pembukaan"),
    ("II. PEMBAHASAN", "pembahasan"),
    ("III. KESIMPULAN", "kesimpulan"),
)


def render_notulen(rekam: Notulen, progress: Progress) -> bytes:
    """The minutes as a PDF."""
    kepala, isian = rekam.kepala, rekam.isian
    lembar = make_halaman(kepala)
    gaya = lembar.gaya
    isi: list[Flowable] = [
        *make_kepala(lembar, kepala),
        P(JUDUL.upper(), gaya.judul),
        Spacer(1, 6),
        make_pasangan(
            lembar,
            (
                *meeting_lines(isian),
                ("Pimpinan rapat", isian.text("pemimpin")),
                ("Pencatat", isian.text("pencatat")),
                ("Peserta", "\n".join(isian.items("peserta"))),
            ),
            lebar_kata=34,
        ),
    ]
    for judul, kunci in _BAB:
        isi += make_prosa(lembar, judul, isian.text(kunci))
    return finish(lembar, kepala, rekam, close(lembar, kepala, rekam, isi), progress)
