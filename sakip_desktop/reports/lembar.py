"""The page: paper size, kop, foot, DRAF across, and the PDF file itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from io import BytesIO
from math import atan2, degrees, hypot
from typing import Any

from reportlab.lib.colors import HexColor, black
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    PageTemplate,
    Spacer,
    Table,
)

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.kinerja import Kantor, Kebijakan
from sakip_desktop.domain.laporan import Finalisasi, LaporanPengukuran
from sakip_desktop.domain.periode import waktu_indonesia
from sakip_desktop.domain.teks import format_sidik
from sakip_desktop.domain.waktu import zone_of
from sakip_desktop.reports.huruf import load_huruf
from sakip_desktop.reports.layout import (
    UKURAN_PROSA,
    UKURAN_TABEL,
    Gaya,
    P,
    clean,
    make_gaya,
    make_seimbang,
)
from sakip_desktop.reports.sidik import sidik_isi

KERTAS = {"A4": A4, "F4": (215 * mm, 330 * mm)}
"""Paper sizes in points, portrait (F4 as sold in Indonesia: 215 × 330 mm)."""

_UKURAN_KAKI = 8
_BARIS_KAKI = 4  # of the office's own sentence
_TINGGI_KAKI = 10.0  # of one line of the foot, points
_JARAK_KAKI = 5 * mm  # between the text and the foot
_UKURAN_KODE = 18  # of the code of a form, points: it is read aloud over the telephone
_TINGGI_KODE = 10 * mm  # of the strip in which it stands
_TEPI_CETAK = 7 * mm  # what office printers cannot reach
_ABU = HexColor("#45505a")
_ABU_DRAF = HexColor("#ececec")


@dataclass(frozen=True, slots=True)
class Lembar:
    """A page of the office's paper, in points.

    Attributes:
        margin: top, right, bottom, left.
    """

    lebar: float
    tinggi: float
    margin: tuple[float, float, float, float]
    gaya: Gaya

    @property
    def lebar_isi(self) -> float:
        """Width between the margins."""
        return self.lebar - self.margin[1] - self.margin[3]


@dataclass(frozen=True, slots=True, kw_only=True)
class Keterangan:
    """What the foot and the file's properties say.

    Attributes:
        judul: title of the paper, with its period.
        draf: DRAF is printed across each page.
        nomor: document number, empty while none is given.
        sidik: fingerprint of the content, 64 hexadecimal digits.
        final: moment and journal head of a final paper.
        kode: what finds a form again, read aloud from the top of each page; empty without one.
        tentang_kode: which form of its unit it is and when it was made, below the code.
        kaki: the office's own sentence, last in the foot.
        turunan: made of the figures of a final paper without being that paper.
    """

    judul: str
    kantor: Kantor
    sidik: str
    draf: bool
    nomor: str = ""
    final: Finalisasi | None = None
    kode: str = ""
    tentang_kode: str = ""
    kaki: str = ""
    turunan: bool = False


def describe(judul: str, laporan: LaporanPengukuran, *, turunan: bool = False) -> Keterangan:
    """Of a paper that is made of a measurement; its fingerprint is that of the measurement."""
    return Keterangan(
        judul=f"{judul} {laporan.periode.label}",
        kantor=laporan.kantor,
        sidik=sidik_isi(laporan),
        draf=laporan.final is None,
        nomor=laporan.nomor,
        final=laporan.final,
        turunan=turunan,
    )


def tanda_final(final: Finalisasi) -> str:
    """What a final paper carries unseen, by which ``services.cek_dokumen`` knows which it is."""
    return f"sakip:{final.jurnal_urut}:{final.jurnal_sidik}"


def make_lembar(
    kebijakan: Kebijakan,
    *,
    rebah: bool,
    prosa: float = UKURAN_PROSA,
    tabel: float = UKURAN_TABEL,
) -> Lembar:
    """The page by the office's policy.

    Args:
        kebijakan: paper, font and margins.
        rebah: landscape.
        prosa: points of running text.
        tabel: points of text in tables.

    Raises:
        DataTidakSah: a paper or a font that the program cannot use.
    """
    try:
        lebar, tinggi = KERTAS[kebijakan.kertas]
    except KeyError:
        raise DataTidakSah(
            f"Ukuran kertas “{kebijakan.kertas}” tidak dikenal.",
            saran="Pilih A4 atau F4 di Administrasi.",
        ) from None
    if rebah:
        lebar, tinggi = tinggi, lebar
    atas, kanan, bawah, kiri = (max(satu * mm, _TEPI_CETAK) for satu in kebijakan.margin_mm)
    return Lembar(
        lebar,
        tinggi,
        (atas, kanan, bawah, kiri),
        make_gaya(load_huruf(kebijakan.huruf), prosa, tabel),
    )


def make_kop(lembar: Lembar, kantor: Kantor, logo: Flowable | None = None) -> list[Flowable]:
    """Letterhead: pemda, office, address and contact, a double line below; a logo on the left."""
    gaya = lembar.gaya
    baris: list[Flowable] = []
    if kantor.pemda:
        depan = "" if kantor.pemda.casefold().startswith("pemerintah") else "Pemerintah "
        baris.append(P(f"{depan}{kantor.pemda}".upper(), gaya.kop_pemda))
    lebar = lembar.lebar_isi - (0 if logo is None else 2 * _beside_width(logo))
    baris.append(make_seimbang(kantor.nama.upper(), gaya.kop_nama, lebar))
    baris += [P(satu, gaya.kop_alamat) for satu in (kantor.alamat, kantor.kontak) if satu]
    garis: dict[str, Any] = {"width": "100%", "color": black, "spaceBefore": 0}
    return [
        *(baris if logo is None else [_beside(lembar, logo, baris)]),
        Spacer(1, 4),
        HRFlowable(thickness=2, spaceAfter=1.2, **garis),
        HRFlowable(thickness=0.6, spaceAfter=8, **garis),
    ]


def _beside(lembar: Lembar, logo: Flowable, baris: list[Flowable]) -> Table:
    """Three columns, the third as wide as the first: the words stay in the middle of the page."""
    tepi = _beside_width(logo)
    return Table(
        [[logo, baris, ""]],
        colWidths=[tepi, lembar.lebar_isi - 2 * tepi, tepi],
        style=[
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("ALIGN", (0, 0), (0, 0), "LEFT"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            ("FONTNAME", (0, 0), (-1, -1), lembar.gaya.huruf.biasa),
        ],
    )


def _beside_width(logo: Flowable) -> float:
    return float(logo.drawWidth) + 3 * mm  # type: ignore[attr-defined] # an Image has it


def moment_text(pada: datetime, zona: str) -> str:
    """A moment in the office's time: ``2 Oktober 2025 pukul 10.42 WIB``."""
    return f"{waktu_indonesia(pada.astimezone(zone_of(zona)))} {zona}"


def _foot(ket: Keterangan) -> list[str]:
    """The parts of the foot, from the left, without the page number."""
    bagian = [ket.judul]
    if ket.nomor:
        bagian.append(f"Nomor {ket.nomor}")
    bagian.append("Draf, belum disetujui" if ket.draf else "")
    if ket.final is not None:
        bagian.append(f"Revisi {ket.final.revisi}")
    bagian.append(f"Sidik isi: {format_sidik(ket.sidik)}")
    if ket.final is not None:
        bagian.append(f"Final {moment_text(ket.final.pada, ket.kantor.zona)}")
        bagian.append(f"Jurnal {ket.final.jurnal_urut}/…{ket.final.jurnal_sidik[-8:]}")
    return [clean(satu).replace("\n", " ") for satu in bagian if satu]


def _pack(bagian: Sequence[str], font: str, lebar: float) -> list[str]:
    """Parts joined into as few lines as fit the width; an overlong part is cut with an ellipsis."""
    hasil: list[str] = []
    for satu in bagian:
        teks = satu
        if stringWidth(teks, font, _UKURAN_KAKI) > lebar:
            while teks and stringWidth(f"{teks}…", font, _UKURAN_KAKI) > lebar:
                teks = teks[:-1]
            teks += "…"
        if hasil and stringWidth(f"{hasil[-1]} · {teks}", font, _UKURAN_KAKI) <= lebar:
            hasil[-1] = f"{hasil[-1]} · {teks}"
        else:
            hasil.append(teks)
    return hasil


class _Kanvas(Canvas):
    """Keeps each page until the number of pages is known, then writes the feet.

    Laying the paper out a second time only to learn the last page number would double the cost.
    """

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - handed through
        draw_foot: Callable[[Canvas, int, int], None],
        **kwargs: Any,  # noqa: ANN401 - the same
    ) -> None:
        super().__init__(*args, **kwargs)
        self._draw_foot = draw_foot
        self._halaman: list[dict[str, Any]] = []

    def showPage(self) -> None:
        """Keep the page instead of writing it."""
        self._halaman.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined] # not in the stubs

    def save(self) -> None:
        """Write all pages with their feet."""
        jumlah = len(self._halaman)
        for ke, keadaan in enumerate(self._halaman, start=1):
            self.__dict__.update(keadaan)
            self._draw_foot(self, ke, jumlah)
            super().showPage()
        super().save()


def build_pdf(
    lembar: Lembar,
    ket: Keterangan,
    isi: list[Flowable],
    *,
    on_page: Callable[[int], None] = lambda _: None,
) -> bytes:
    """The PDF of a paper; the same input gives the same bytes.

    Args:
        lembar: page.
        ket: foot and file properties.
        isi: what stands on the pages, kop included.
        on_page: called with the number of each page that is begun; may raise to stop.
    """
    huruf = lembar.gaya.huruf
    atas, kanan, bawah, kiri = lembar.margin
    ruang_nomor = stringWidth("Halaman 999 dari 999", huruf.biasa, _UKURAN_KAKI) + 12
    kaki = _pack(_foot(ket), huruf.biasa, lembar.lebar_isi - ruang_nomor)
    kaki += simpleSplit(clean(ket.kaki), huruf.biasa, _UKURAN_KAKI, lembar.lebar_isi)[:_BARIS_KAKI]
    # The foot stands in the bottom margin; the text gives way where that is too narrow.
    dasar = max(bawah, _TEPI_CETAK + len(kaki) * _TINGGI_KAKI + _JARAK_KAKI)
    # So does the code in the top margin.
    if ket.kode:
        atas = max(atas, _TEPI_CETAK + _TINGGI_KODE)

    def draw_foot(kanvas: Canvas, ke: int, jumlah: int) -> None:
        kanvas.saveState()
        kanvas.setStrokeColor(_ABU)
        kanvas.setLineWidth(0.4)
        y = dasar - _JARAK_KAKI
        kanvas.line(kiri, y + 1.5, lembar.lebar - kanan, y + 1.5)
        kanvas.setFont(huruf.biasa, _UKURAN_KAKI)
        kanvas.setFillColor(_ABU)
        kanvas.drawRightString(lembar.lebar - kanan, y - 8, f"Halaman {ke} dari {jumlah}")
        for nomor, baris in enumerate(kaki):
            kanvas.drawString(kiri, y - 8 - nomor * _TINGGI_KAKI, baris)
        kanvas.restoreState()

    def begin_page(kanvas: Canvas, dokumen: BaseDocTemplate) -> None:
        on_page(dokumen.page)
        if ket.draf:
            _draw_draf(kanvas, lembar)
        if ket.kode:
            _draw_kode(kanvas, lembar, ket)

    berkas = BytesIO()
    dokumen = BaseDocTemplate(
        berkas,
        pagesize=(lembar.lebar, lembar.tinggi),
        title=clean(ket.judul),
        author=clean(ket.kantor.nama),
        subject="SAKIP",
        keywords=[] if ket.final is None or ket.turunan else [tanda_final(ket.final)],
        creator="SAKIP Desktop",
        producer="SAKIP Desktop",
        lang="id",
        invariant=1,
        initialFontName=huruf.biasa,
        displayDocTitle=1,
        pageCompression=1,
    )
    bingkai = Frame(
        kiri, dasar, lembar.lebar_isi, lembar.tinggi - atas - dasar,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip
    dokumen.addPageTemplates([PageTemplate("isi", [bingkai], onPage=begin_page)])
    dokumen.build(isi, canvasmaker=partial(_Kanvas, draw_foot=draw_foot, pdfVersion=(1, 7)))
    return berkas.getvalue()


def _draw_kode(kanvas: Canvas, lembar: Lembar, ket: Keterangan) -> None:
    """The code in two groups of four, large, at the top right; what it is in small print."""
    huruf, kanan = lembar.gaya.huruf, lembar.lebar - lembar.margin[1]
    puncak = lembar.tinggi - _TEPI_CETAK
    kode = f"{ket.kode[:4]} {ket.kode[4:]}".strip()
    kanvas.saveState()
    kanvas.setFillColor(black)
    kanvas.setFont(huruf.tebal, _UKURAN_KODE)
    kanvas.drawRightString(kanan, puncak - 0.8 * _UKURAN_KODE, kode)
    tepi = kanan - stringWidth(kode, huruf.tebal, _UKURAN_KODE) - 6
    kanvas.setFillColor(_ABU)
    kanvas.setFont(huruf.biasa, _UKURAN_KAKI)
    for nomor, baris in enumerate(("Kode formulir", clean(ket.tentang_kode))):
        kanvas.drawRightString(tepi, puncak - 6.5 - nomor * _TINGGI_KAKI, baris)
    kanvas.restoreState()


def _draw_draf(kanvas: Canvas, lembar: Lembar) -> None:
    """DRAF from corner to corner, below the text so that nothing becomes hard to read."""
    ukuran = 0.22 * hypot(lembar.lebar, lembar.tinggi)
    kanvas.saveState()
    kanvas.translate(lembar.lebar / 2, lembar.tinggi / 2)
    kanvas.rotate(degrees(atan2(lembar.tinggi, lembar.lebar)))
    kanvas.setFillColor(_ABU_DRAF)
    kanvas.setFont(lembar.gaya.huruf.tebal, ukuran)
    kanvas.drawCentredString(0, -0.36 * ukuran, "DRAF")
    kanvas.restoreState()
