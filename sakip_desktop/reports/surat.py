"""What letters and decrees share: kop with logo, lines of a head, signatures, copies."""

import base64
import logging
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, Image, Spacer, Table

from sakip_desktop.domain.beku import freeze
from sakip_desktop.domain.laporan import PenandaTangan
from sakip_desktop.domain.naskah import CaraTtd, KepalaNaskah
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.progress import Progress
from sakip_desktop.reports.layout import (
    UKURAN_PROSA,
    UKURAN_SURAT,
    UKURAN_TABEL,
    UKURAN_TABEL_SURAT,
    P,
    close_with,
    make_bab,
)
from sakip_desktop.reports.lembar import Keterangan, Lembar, build_pdf, make_kop, make_lembar
from sakip_desktop.reports.pengesahan import make_paraf, make_pengesahan, pick_jangkar
from sakip_desktop.reports.sidik import sidik_isi

log = logging.getLogger(__name__)

TINGGI_LOGO = 24  # millimetres


def make_halaman(kepala: KepalaNaskah, *, rebah: bool = False, padat: bool = False) -> Lembar:
    """The page of a paper, by the policy that is frozen with it.

    Args:
        kepala: its head.
        rebah: landscape: a table with a few lines of prose.
        padat: a letter with tables of many columns.
    """
    return make_lembar(
        kepala.kebijakan,
        rebah=rebah,
        prosa=UKURAN_PROSA if rebah else UKURAN_SURAT,
        tabel=UKURAN_TABEL if rebah or padat else UKURAN_TABEL_SURAT,
    )


def make_kepala(lembar: Lembar, kepala: KepalaNaskah) -> list[Flowable]:
    """The kop of a paper, with the logo that is frozen with it."""
    return make_kop(lembar, kepala.kantor, make_logo(kepala.logo))


def make_logo(logo: str, tinggi: float = TINGGI_LOGO) -> Image | None:
    """The picture of a kop; None for none, and for one that cannot be drawn.

    Args:
        logo: a small PNG as base64.
        tinggi: at most so high, in millimetres; a broad one is as wide as that at most.
    """
    if not logo:
        return None
    try:
        isi = base64.b64decode(logo, validate=True)
        lebar_asli, tinggi_asli = ImageReader(BytesIO(isi)).getSize()
        skala = tinggi * mm / max(lebar_asli / 1.4, tinggi_asli)
        return Image(
            BytesIO(isi), width=lebar_asli * skala, height=tinggi_asli * skala, mask="auto"
        )
    except Exception:  # a picture that is damaged must not take the paper with it
        log.warning("A logo cannot be drawn", exc_info=True)
        return None


def make_pasangan(
    lembar: Lembar,
    baris: Sequence[tuple[str, str]],
    *,
    lebar_kata: float = 28,
    masuk: float = 0,
) -> Table:
    """Pairs under each other: ``Nomor : 067/12``; empty ones are left out.

    Args:
        lembar: the page.
        baris: word and what stands behind its colon.
        lebar_kata: width of the words in millimetres.
        masuk: how far it stands from the left margin, in millimetres.
    """
    gaya = lembar.gaya
    isi = [
        ["", P(kata, gaya.pasangan), P(":", gaya.pasangan), P(teks, gaya.pasangan)]
        for kata, teks in baris
        if teks
    ] or [[""] * 4]  # a draft in which nothing is filled in yet
    return _grid(lembar, isi, (masuk * mm, lebar_kata * mm, 4 * mm))


def make_uraian(lembar: Lembar, judul: str, butir: Sequence[str], *, angka: bool) -> list[Flowable]:
    """``Menimbang : a. …``: items in a column beside their word; a long one splits over pages."""
    gaya = lembar.gaya
    hasil: list[Flowable] = []
    for ke, satu in enumerate(butir, start=1):
        tanda = f"{ke}." if angka else f"{_letter(ke)}."
        depan = (judul, ":") if ke == 1 else ("", "")
        baris: list[Any] = [P(teks, gaya.pasangan) for teks in (*depan, tanda, satu)]
        hasil.append(_grid(lembar, [baris], (28 * mm, 4 * mm, 8 * mm)))
    return hasil


def _letter(ke: int) -> str:
    """Of an item: a to z, then aa, ab."""
    return (chr(96 + (ke - 1) // 26) if ke > 26 else "") + chr(97 + (ke - 1) % 26)


def _grid(lembar: Lembar, isi: list[list[Any]], lebar: tuple[float, ...]) -> Table:
    """Columns without lines, the last as wide as what is left."""
    return Table(
        isi,
        colWidths=[*lebar, lembar.lebar_isi - sum(lebar)],
        splitInRow=1,
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 2),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
            ("FONTNAME", (0, 0), (-1, -1), lembar.gaya.huruf.biasa),
        ],
        hAlign="LEFT",
    )


def make_prosa(lembar: Lembar, judul: str, teks: str, tanpa: str = "…") -> list[Flowable]:
    """A heading with its prose, or with what is said where nothing was typed."""
    isi = make_paragraf(lembar, teks) or make_paragraf(lembar, tanpa)
    return [*make_bab(lembar.gaya, judul), *isi]


def make_paragraf(lembar: Lembar, teks: str) -> list[Flowable]:
    """Prose as it was typed: an empty line begins a new paragraph."""
    return [P(satu.strip(), lembar.gaya.prosa) for satu in teks.split("\n\n") if satu.strip()]


def make_butir(lembar: Lembar, butir: Sequence[str], *, angka: bool) -> list[Flowable]:
    """Numbered (``1.``) or lettered (``a.``) items."""
    return [
        P(satu, lembar.gaya.daftar, butir=f"{ke}." if angka else f"{_letter(ke)}.")
        for ke, satu in enumerate(butir, start=1)
    ]


def make_yth(lembar: Lembar, nama: Sequence[str], *, di: str = "") -> list[Flowable]:
    """``Yth.`` with one name beside it, or with a numbered list below."""
    gaya = lembar.gaya
    if len(nama) == 1:
        isi: list[Flowable] = [P(f"Yth. {nama[0]}", gaya.pasangan)]
    else:
        isi = [P("Yth.", gaya.pasangan), *make_butir(lembar, nama, angka=True)]
    return [*isi, *([P(di, gaya.pasangan)] if di else [])]


def place_and_day(kepala: KepalaNaskah) -> str:
    """``Contoh, 30 September 2025``."""
    return f"{kepala.tempat}, {tanggal_indonesia(kepala.tanggal_surat)}"


def close(
    lembar: Lembar,
    kepala: KepalaNaskah,
    rekam: object,
    isi: list[Flowable],
    *,
    lampiran: bool = False,
    tempat: str | None = None,
    penerima: PenandaTangan | None = None,
) -> list[Flowable]:
    """Signatures, initials and copies below what is there; never alone on a page.

    Args:
        lembar: the page.
        kepala: who signs, and how.
        rekam: the whole record, in which the anchor of an electronic signature must not occur.
        isi: what stands above.
        lampiran: the end of a lampiran: copies are named once, and one box for an electronic
            signature is enough, because it is put on the whole file.
        tempat: what stands above the last signer instead of place and day; empty for nothing.
        penerima: somebody outside who signs on the left, always by hand.
    """
    gaya = lembar.gaya
    elektronik = kepala.cara is CaraTtd.TTE and not lampiran
    jangkar = pick_jangkar(freeze(rekam)) if elektronik else ""
    tempat_tanggal = place_and_day(kepala) if tempat is None else tempat
    ekor = make_pengesahan(
        gaya,
        lembar.lebar_isi,
        tempat_tanggal,
        kepala.penanda_tangan,
        jangkar=jangkar,
        penerima=penerima,
    )
    ekor += make_paraf(gaya, kepala.paraf)
    if kepala.tembusan and not lampiran:
        ekor += [Spacer(1, 8), P("Tembusan:", gaya.prosa)]
        ekor += [P(satu, gaya.daftar, butir=f"{ke}.") for ke, satu in enumerate(kepala.tembusan, 1)]
    return close_with(isi, ekor)


def finish(
    lembar: Lembar, kepala: KepalaNaskah, rekam: object, isi: list[Flowable], progress: Progress
) -> bytes:
    """The PDF of a paper; its fingerprint is that of its frozen record."""
    ket = Keterangan(
        judul=f"{kepala.judul} {kepala.periode.label}",
        kantor=kepala.kantor,
        sidik=sidik_isi(rekam),
        draf=kepala.final is None,
        nomor=kepala.nomor,
        final=kepala.final,
        kaki=kepala.kaki,
    )
    return build_pdf(
        lembar, ket, isi, on_page=lambda ke: progress(ke, ke + 1, f"{kepala.judul}: halaman {ke}")
    )
