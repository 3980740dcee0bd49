"""Lembar Disposisi: the letter that came, ticks for whom and what, and the head's initials."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table

from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.surat import LembarDisposisi, Tujuan
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import GARIS, BabTabel, Baris, Kolom, P, make_tabel
from sakip_desktop.reports.lembar import Lembar
from sakip_desktop.reports.surat import close, finish, make_halaman, make_kepala

JUDUL = "Lembar Disposisi"
ASAL = Asal(
    JenisAsal.USULAN,
    "Keluaran SOP contoh 004 langkah I-1 dan II-1 (Disposisi); SOP itu tidak memberi susunannya, "
    "isiannya usulan program ini.",
)


_TINGGI_CATATAN = 34  # millimetres for the head's own words
_SIFAT = ("Biasa", "Segera", "Sangat segera", "Rahasia")


def render_disposisi(rekam: LembarDisposisi, progress: Progress) -> bytes:
    """One page of boxes, unless the notes are long."""
    kepala, isian = rekam.kepala, rekam.isian
    lembar = make_halaman(kepala)
    gaya = lembar.gaya
    catatan = isian.text("catatan")
    kotak = make_tabel(
        gaya,
        lembar.lebar_isi,
        (Kolom("Catatan", bobot=1),),
        [Baris((P(catatan, gaya.sel),))],
        tinggi_baris=_TINGGI_CATATAN,
    )
    isi: list[Flowable] = [
        *make_kepala(lembar, kepala),
        P(JUDUL.upper(), gaya.judul),
        Spacer(1, 3 * mm),
        _letter(lembar, rekam),
        *_ticks(lembar, rekam),
        BabTabel([], kotak),
    ]
    return finish(lembar, kepala, rekam, close(lembar, kepala, rekam, isi), progress)


def _letter(lembar: Lembar, rekam: LembarDisposisi) -> Flowable:
    """What came, in two columns of boxes."""
    gaya, isian = lembar.gaya, rekam.isian

    def day(kunci: str) -> str:
        hari = isian.day(kunci)
        return "-" if hari is None else tanggal_indonesia(hari)

    sifat = isian.text("sifat")
    semua = _SIFAT if sifat in _SIFAT or not sifat else (*_SIFAT, sifat)
    pilihan = "   ".join(f"{_mark(satu == sifat)} {satu}" for satu in semua)
    baris = (
        (("Surat dari", isian.text("dari")), ("Diterima tanggal", day("diterima"))),
        (("Nomor surat", isian.text("nomor_surat") or "-"), ("Nomor agenda", _agenda(rekam))),
        (("Tanggal surat", day("tanggal_masuk_surat")), ("Sifat", pilihan)),
        (("Hal", isian.text("hal")), None),
    )
    isi = [
        [
            "" if satu is None else [P(satu[0], gaya.sel_tebal), P(satu[1], gaya.sel)]
            for satu in sebaris
        ]
        for sebaris in baris
    ]
    return Table(
        isi,
        colWidths=[lembar.lebar_isi / 2] * 2,
        splitInRow=1,
        style=[
            ("GRID", (0, 0), (-1, -1), 0.4, GARIS),
            ("SPAN", (0, -1), (-1, -1)),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ("FONTNAME", (0, 0), (-1, -1), gaya.huruf.biasa),
        ],
        hAlign="LEFT",
    )


def _agenda(rekam: LembarDisposisi) -> str:
    return rekam.isian.text("agenda") or "-"


def _ticks(lembar: Lembar, rekam: LembarDisposisi) -> list[Flowable]:
    """Both lists beside each other, a row for each pair."""
    kiri, kanan = rekam.tujuan, rekam.instruksi
    baris = [Baris((_tick(kiri, ke), _tick(kanan, ke))) for ke in range(max(len(kiri), len(kanan)))]
    kolom = (Kolom("Diteruskan kepada", bobot=1), Kolom("Instruksi", bobot=1))
    return [make_tabel(lembar.gaya, lembar.lebar_isi, kolom, baris, tinggi_baris=6.5)]


def _tick(semua: tuple[Tujuan, ...], ke: int) -> str:
    if ke >= len(semua):
        return ""
    return f"{_mark(semua[ke].dicentang)}  {semua[ke].jabatan}"


def _mark(ya: bool) -> str:  # noqa: FBT001 - the one thing it is about
    return "[√]" if ya else "[  ]"
