"""The signature block: who signs, in whose name, with a pen or electronically.

A box for an electronic signature is about 60 × 25 mm and holds one character in light grey: BSrE's
service looks for it in the text of the page and puts the signature there, so it stands on the
paper exactly as often as there are signers (``pick_jangkar``).
"""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.laporan import PenandaTangan
from sakip_desktop.reports.layout import GARIS, Gaya, P

RUANG_TTD = 22  # millimetres left free for a signature and a stamp
KOTAK_TTE = (60, 25)  # width and height of the box for an electronic one

_JANGKAR = "#$^~¤§¦"
_ABU_JANGKAR = HexColor("#d9d9d9")


def pick_jangkar(isi: str) -> str:
    """A character that the paper does not have anywhere else.

    Args:
        isi: all that is printed: a frozen record as text.

    Raises:
        DataTidakSah: every one that could serve was typed somewhere.
    """
    for satu in _JANGKAR:
        if satu not in isi:
            return satu
    raise DataTidakSah(
        "Kotak tanda tangan elektronik tidak dapat dibuat.",
        f"Isi naskah memuat semua tanda yang dapat dipakai: {' '.join(_JANGKAR)}",
        "Hapus salah satu tanda itu dari isi naskah.",
    )


def make_pengesahan(
    gaya: Gaya,
    lebar: float,
    tempat_tanggal: str,
    penanda_tangan: Sequence[PenandaTangan],
    *,
    jangkar: str = "",
    penerima: PenandaTangan | None = None,
) -> list[Flowable]:
    """The signature block; put it below something with ``close_with``.

    Each part of a signer (capacity and title, room for the signature, name) is a row of a measured
    table, so a title of three lines moves the names of all signers and never runs into one.

    Args:
        gaya: styles of the paper.
        lebar: width in points.
        tempat_tanggal: ``Contoh, 30 September 2025``, above the last signer of the first row.
        penanda_tangan: from left to right; one alone stands on the right.
        jangkar: the character in the boxes for electronic signatures; empty for a pen.
        penerima: somebody outside who signs first, always with a pen.
    """
    semua = [*([penerima] if penerima else []), *penanda_tangan]
    per_baris = 2 if len(semua) in {1, 2, 4} or jangkar else 3
    blok: list[Flowable] = []
    for awal in range(0, len(semua), per_baris):
        sebaris: list[PenandaTangan | None] = list(semua[awal : awal + per_baris])
        # A short row fills from the right: the last signer is the highest one.
        kosong: list[PenandaTangan | None] = [None] * (per_baris - len(sebaris))
        blok.append(Spacer(1, 8))
        blok.append(
            _signature_row(
                gaya,
                lebar,
                kosong + sebaris,
                tempat_tanggal if awal == 0 else "",
                jangkar,
                penerima,
            )
        )
    return blok


def _signature_row(
    gaya: Gaya,
    lebar: float,
    sebaris: Sequence[PenandaTangan | None],
    tempat_tanggal: str,
    jangkar: str,
    penerima: PenandaTangan | None,
) -> Table:
    isi: list[list[Any]] = [
        ["" if satu is None else _capacity(gaya, satu) for satu in sebaris],
        [
            _box(gaya, jangkar)
            if jangkar and satu is not None and satu is not penerima and not satu.pena
            else ""
            for satu in sebaris
        ],
        ["" if satu is None else _name(gaya, satu) for satu in sebaris],
    ]
    if tempat_tanggal:
        isi.insert(0, [""] * (len(sebaris) - 1) + [P(tempat_tanggal, gaya.ttd)])
    tinggi = [None] * len(isi)
    kosong = len(isi) - 2
    ruang = (KOTAK_TTE[1] + 2 if jangkar else RUANG_TTD) * mm
    return Table(
        isi,
        colWidths=[lebar / len(sebaris)] * len(sebaris),
        rowHeights=[ruang if n == kosong else t for n, t in enumerate(tinggi)],
        style=[
            ("FONTNAME", (0, 0), (-1, -1), gaya.huruf.biasa),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("VALIGN", (0, kosong), (-1, kosong), "MIDDLE"),
            ("NOSPLIT", (0, 0), (-1, -1)),
            ("ALIGN", (0, 0), (-1, -1), "CENTER"),
            ("LEFTPADDING", (0, 0), (-1, -1), 3),
            ("RIGHTPADDING", (0, 0), (-1, -1), 3),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ],
    )


def _capacity(gaya: Gaya, satu: PenandaTangan) -> list[Flowable]:
    jabatan = satu.jabatan.strip()
    koma = "," if jabatan[-1:].isalnum() else ""  # below it stands who that is
    return _lines(gaya.ttd, satu.sebagai, *satu.atas_nama.splitlines(), f"{jabatan}{koma}")


def _name(gaya: Gaya, satu: PenandaTangan) -> list[Flowable]:
    nip = f"NIP {satu.nip}" if satu.nip else ""
    return [P(satu.nama or "." * 40, gaya.ttd_nama), *_lines(gaya.ttd, satu.pangkat, nip)]


def _box(gaya: Gaya, jangkar: str) -> Table:
    """The clear box, its anchor in the middle."""
    abu = ParagraphStyle("jangkar", parent=gaya.ttd, textColor=_ABU_JANGKAR)
    lebar, tinggi = (satu * mm for satu in KOTAK_TTE)
    return Table(
        [[P(jangkar, abu)]],
        colWidths=[lebar],
        rowHeights=[tinggi],
        style=[
            ("BOX", (0, 0), (-1, -1), 0.3, GARIS),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("FONTNAME", (0, 0), (-1, -1), gaya.huruf.biasa),
        ],
    )


def make_paraf(gaya: Gaya, paraf: Sequence[PenandaTangan]) -> list[Flowable]:
    """Who initials the paper before it is signed: title and empty cell; nothing for none."""
    if not paraf:
        return []
    isi = [[P("Paraf", gaya.kepala), ""]]
    isi += [[P(satu.jabatan or satu.nama, gaya.sel), ""] for satu in paraf]
    return [
        Spacer(1, 8),
        Table(
            isi,
            colWidths=[60 * mm, 22 * mm],
            minRowHeights=[0, *[8 * mm] * len(paraf)],
            style=[
                ("GRID", (0, 0), (-1, -1), 0.4, GARIS),
                ("SPAN", (0, 0), (-1, 0)),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("FONTNAME", (0, 0), (-1, -1), gaya.huruf.biasa),
            ],
            hAlign="LEFT",
        ),
    ]


def _lines(gaya: ParagraphStyle, *teks: str) -> list[Flowable]:
    return [P(satu, gaya) for satu in teks if satu]
