"""Charts: one definition, drawn as PDF.

``draw_grafik`` gives the drawing as it can stand in a document, ``render_grafik`` the same as a
page of its own for the screen.  Colour is never alone: every class has its sign and its word, and
what has no class is drawn hollow.
"""

from collections.abc import Sequence
from decimal import Decimal
from io import BytesIO
from math import ceil
from typing import Any, Literal

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import (
    Circle,
    Drawing,
    Polygon,
    PolyLine,
    Rect,
    Shape,
    String,
)
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.grafik import (
    SERATUS_PERSEN,
    Batang,
    Daerah,
    Gambar,
    Grafik,
    GrafikBatang,
    GrafikGaris,
    Seri,
)
from sakip_desktop.domain.periode import NAMA_BULAN
from sakip_desktop.reports.huruf import BAWAAN, Huruf, known_characters, load_huruf

TINTA = HexColor("#1e2530")
REDUP = HexColor("#566170")
GARIS = HexColor("#d3d9e0")
SUMBU = HexColor("#7a8794")
UTAMA = HexColor("#1b5e8c")
LALU = HexColor("#8a94a0")
LATAR = HexColor("#f3f5f7")
PUTIH = HexColor("#ffffff")

LEBAR_BATANG = 640.0
_BARIS = 30.0
_KEPALA = 52.0  # title, note and heads of the columns
_KIRI_BATANG, _LEBAR_SKALA = 220.0, 200.0
_KANAN_ANGKA = 472.0
_KIRI_KATA, _LEBAR_KATA = 482.0, 82.0
_KIRI_TREN, _LEBAR_TREN = 572.0, 64.0

LEBAR_GARIS, TINGGI_GARIS = 340.0, 160.0
_UKURAN = 8.0
_UKURAN_JUDUL, _UKURAN_JUDUL_KECIL = 10.5, 8.5
_TANPA_NILAI = "Belum ada angka untuk digambar."
_SEGI = {  # corners of the signs in a unit square; a hollow one is only outlined
    "▲": ((0, 0), (1, 0), (0.5, 1)),
    "△": ((0, 0), (1, 0), (0.5, 1)),
    "▼": ((0, 1), (1, 1), (0.5, 0)),
    "▽": ((0, 1), (1, 1), (0.5, 0)),
    "■": ((0, 0), (1, 0), (1, 1), (0, 1)),
}
_BERONGGA = frozenset("△▽")
Rata = Literal["start", "middle", "end"]


def render_grafik(grafik: Grafik, huruf: str = BAWAAN) -> Gambar:
    """The chart as a PDF page of its own size, with the places of its bars.

    Raises:
        DataTidakSah: the font cannot be used.
    """
    lukisan = draw_grafik(grafik, huruf)
    tampung = BytesIO()
    kanvas = Canvas(tampung, pagesize=(lukisan.width, lukisan.height), invariant=1)
    kanvas.setTitle(grafik.judul)
    renderPDF.draw(lukisan, kanvas, 0, 0)
    kanvas.showPage()
    kanvas.save()
    daerah: tuple[Daerah, ...] = ()
    if isinstance(grafik, GrafikBatang):
        daerah = tuple(
            Daerah(satu.kunci, 0, _KEPALA + ke * _BARIS, LEBAR_BATANG, _BARIS)
            for ke, satu in enumerate(grafik.batang)
        )
    return Gambar(isi=tampung.getvalue(), lebar=lukisan.width, tinggi=lukisan.height, daerah=daerah)


def draw_grafik(grafik: Grafik, huruf: str = BAWAAN) -> Drawing:
    """The chart as a drawing, which is a flowable of documents.

    Raises:
        DataTidakSah: the font cannot be used.
    """
    pena = _Pena(load_huruf(huruf))
    if isinstance(grafik, GrafikBatang):
        return _draw_bars(pena, grafik)
    return _draw_lines(pena, grafik)


class _Pena:
    """Puts texts and lines on a drawing, measured from the upper left corner."""

    def __init__(self, huruf: Huruf) -> None:
        self._huruf = huruf
        self._bawaan = load_huruf(BAWAAN)
        self.lukisan = Drawing(0, 0)

    def start(self, lebar: float, tinggi: float) -> None:
        """A white sheet."""
        self.lukisan = Drawing(lebar, tinggi)
        self.rect((0, 0), (lebar, tinggi), PUTIH)

    def y(self, atas: float) -> float:
        """Height above the lower edge."""
        return float(self.lukisan.height) - atas

    def font(self, teks: str, *, tebal: bool = False) -> str:
        """The office's face, or the shipped one where that lacks a character."""
        nama = self._huruf.tebal if tebal else self._huruf.biasa
        if known_characters(nama).issuperset(teks):
            return nama
        return self._bawaan.tebal if tebal else self._bawaan.biasa

    def text(
        self,
        x: float,
        atas: float,
        teks: str,
        *,
        warna: Color = TINTA,
        ukuran: float = _UKURAN,
        tebal: bool = False,
        rata: Rata = "start",
    ) -> None:
        """A line of text standing on ``atas``."""
        self.lukisan.add(
            String(
                x,
                self.y(atas),
                teks,
                fontName=self.font(teks, tebal=tebal),
                fontSize=ukuran,
                fillColor=warna,
                textAnchor=rata,
            )
        )

    def lines(self, x: float, atas: float, baris: Sequence[str]) -> None:
        """One or two lines in the middle of a bar's row."""
        awal = atas + (18 if len(baris) == 1 else 13)
        for ke, teks in enumerate(baris):
            self.text(x, awal + ke * 10, teks)

    def wrap(self, teks: str, lebar: float, baris: int, ukuran: float = _UKURAN) -> list[str]:
        """The text in so many lines at most; what has no room ends in “…”."""
        nama = self.font(teks)
        hasil, kini = [], ""
        for kata in teks.split():
            coba = f"{kini} {kata}".strip()
            if kini and stringWidth(coba, nama, ukuran) > lebar:
                hasil.append(kini)
                kini = kata
            else:
                kini = coba
        hasil.append(kini)
        cukup = len(hasil) <= baris
        hasil = hasil[:baris]
        return [
            self._shorten(satu, lebar, nama, ukuran, lanjut=not cukup and ke == baris - 1)
            for ke, satu in enumerate(hasil)
        ]

    def _shorten(self, teks: str, lebar: float, nama: str, ukuran: float, *, lanjut: bool) -> str:
        if not lanjut and stringWidth(teks, nama, ukuran) <= lebar:
            return teks
        while teks and stringWidth(f"{teks}…", nama, ukuran) > lebar:
            teks = teks[:-1]
        return f"{teks.rstrip()}…"

    def rect(
        self,
        pojok: tuple[float, float],
        ukuran: tuple[float, float],
        isi: Color,
        garis: Color | None = None,
        *,
        putus: bool = False,
    ) -> None:
        """A rectangle from its upper left corner on."""
        (x, atas), (lebar, tinggi) = pojok, ukuran
        gaya: dict[str, Any] = {"fillColor": isi, "strokeColor": garis, "strokeWidth": 0.8}
        if putus:
            gaya["strokeDashArray"] = [2, 2]
        self.add(Rect(x, self.y(atas + tinggi), lebar, tinggi, **gaya))

    def line(
        self,
        titik: Sequence[tuple[float, float]],
        warna: Color,
        tebal: float = 0.5,
        putus: tuple[int, int] | None = None,
    ) -> None:
        """A line through points."""
        rata = [n for x, atas in titik for n in (x, self.y(atas))]
        gaya: dict[str, Any] = {"strokeColor": warna, "strokeWidth": tebal}
        if putus:
            gaya["strokeDashArray"] = list(putus)
        if len(rata) > 2:
            self.add(PolyLine(rata, **gaya))

    def sign(self, x: float, atas: float, tanda: str, warna: Color) -> None:
        """A sign of a class as a shape (fonts lack some of them), any other as text."""
        segi = _SEGI.get(tanda)
        if segi is None:
            self.text(x, atas, tanda, warna=warna, tebal=True)
            return
        sisi = 6.5
        titik = [n for a, b in segi for n in (x + a * sisi, self.y(atas) + b * sisi)]
        isi = PUTIH if tanda in _BERONGGA else warna
        self.add(Polygon(titik, fillColor=isi, strokeColor=warna, strokeWidth=0.9))

    def dot(self, tempat: tuple[float, float], jari: float, warna: Color) -> None:
        """A filled circle."""
        x, atas = tempat
        self.add(Circle(x, self.y(atas), jari, fillColor=warna, strokeColor=PUTIH, strokeWidth=0.4))

    def add(self, bentuk: Shape) -> None:
        """Put a shape on the sheet."""
        self.lukisan.add(bentuk)

    def title(self, judul: str, keterangan: str, lebar: float, ukuran: float) -> None:
        """Title and note at the top."""
        (teks,) = self.wrap(judul, lebar * 0.92, 1, ukuran)  # bold is wider
        self.text(4, 13, teks, ukuran=ukuran, tebal=True)
        (teks,) = self.wrap(keterangan, lebar - 8, 1)
        self.text(4, 25, teks, warna=REDUP)


# --- bars ----------------------------------------------------------------------------------------


def _scale_end(nilai: Sequence[Decimal | None], paling: int = 200) -> Decimal:
    """The end of a scale that holds 100 % and these values: 120, 150 or 200."""
    terbesar = max((satu for satu in nilai if satu is not None), default=SERATUS_PERSEN)
    return next((Decimal(satu) for satu in (120, 150) if terbesar <= satu), Decimal(paling))


def _draw_bars(pena: _Pena, grafik: GrafikBatang) -> Drawing:
    pena.start(LEBAR_BATANG, _KEPALA + max(1, len(grafik.batang)) * _BARIS + 6)
    pena.title(grafik.judul, grafik.keterangan, LEBAR_BATANG, _UKURAN_JUDUL)
    if not grafik.batang:
        pena.text(4, 46, _TANPA_NILAI)
        return pena.lukisan
    ujung = _scale_end([satu.nilai for satu in grafik.batang])
    bawah = float(pena.lukisan.height) - 4
    kepala: tuple[tuple[float, str, Rata], ...] = (
        (4.0, "Indikator", "start"),
        (_KANAN_ANGKA, "Capaian", "end"),
        (_KIRI_KATA, "Kategori", "start"),
        (_KIRI_TREN, "Jan – Des", "start"),
    )
    for x, teks, rata in kepala:
        pena.text(x, 46, teks, warna=REDUP, tebal=True, rata=rata)
    for ke in range(0, len(grafik.batang), 2):
        pena.rect((0, _KEPALA + ke * _BARIS), (LEBAR_BATANG, _BARIS), LATAR)
    for persen in range(0, int(ujung) + 1, 50):
        x = _bar_x(Decimal(persen), ujung)
        seratus = persen == SERATUS_PERSEN
        pena.text(x, 46, str(persen) + (" %" if seratus else ""), rata="middle", tebal=seratus)
        warna = TINTA if seratus else GARIS
        pena.line(((x, 50), (x, bawah)), warna, 1.0 if seratus else 0.5)
    for ke, satu in enumerate(grafik.batang):
        _draw_bar(pena, satu, _KEPALA + ke * _BARIS, ujung)
    return pena.lukisan


def _bar_x(nilai: Decimal, ujung: Decimal) -> float:
    terbatas = min(max(nilai, Decimal(0)), ujung)
    return _KIRI_BATANG + float(terbatas / ujung) * _LEBAR_SKALA


def _draw_bar(pena: _Pena, satu: Batang, atas: float, ujung: Decimal) -> None:
    pena.lines(4, atas, pena.wrap(f"{satu.kode}  {satu.nama}", _KIRI_BATANG - 16, 2))
    tinta = HexColor(satu.tinta)
    if satu.nilai is not None and satu.nilai > 0:
        kanan = _bar_x(satu.nilai, ujung)
        isi, garis = (HexColor(satu.warna),) * 2 if satu.warna else (PUTIH, tinta)
        ukuran = (kanan - _KIRI_BATANG, 12.0)
        pena.rect((_KIRI_BATANG, atas + 9), ukuran, isi, garis, putus=not satu.warna)
        if satu.nilai > ujung:  # it goes on beyond the scale
            pena.text(kanan + 1, atas + 19, "»", tebal=True)
    pena.text(_KANAN_ANGKA, atas + 18, satu.teks, tebal=True, rata="end")
    pena.sign(_KIRI_KATA, atas + 18, satu.tanda, tinta)
    pena.lines(_KIRI_KATA + 10, atas, pena.wrap(satu.kata, _LEBAR_KATA - 12, 2))
    _draw_spark(pena, satu, atas)


def _draw_spark(pena: _Pena, satu: Batang, atas: float) -> None:
    """The small line of the year; the thin one below it is the year before."""
    ujung = _scale_end([*satu.tren, *satu.tren_lalu])

    def place(ke: int, nilai: Decimal) -> tuple[float, float]:
        tinggi = float(min(max(nilai, Decimal(0)), ujung) / ujung) * 20
        return _KIRI_TREN + ke * _LEBAR_TREN / 11, atas + 25 - tinggi

    if not any(nilai is not None for nilai in satu.tren):
        return
    _, seratus = place(0, SERATUS_PERSEN)
    pena.line(((_KIRI_TREN, seratus), (_KIRI_TREN + _LEBAR_TREN, seratus)), SUMBU, 0.4, (1, 2))
    for tren, warna, tebal in ((satu.tren_lalu, LALU, 0.7), (satu.tren, UTAMA, 1.3)):
        titik = [place(ke, nilai) for ke, nilai in enumerate(tren) if nilai is not None]
        pena.line(titik, warna, tebal)
        if titik:
            pena.dot(titik[-1], 1.6 if warna is UTAMA else 1.0, warna)


# --- lines ---------------------------------------------------------------------------------------

_ATAS, _KIRI, _KANAN, _BAWAH = 52.0, 34.0, 14.0, 22.0


def _draw_lines(pena: _Pena, grafik: GrafikGaris) -> Drawing:
    pena.start(LEBAR_GARIS, TINGGI_GARIS)
    pena.title(grafik.judul, grafik.keterangan, LEBAR_GARIS, _UKURAN_JUDUL_KECIL)
    semua = [nilai for seri in grafik.seri for nilai in seri.nilai]
    if not any(nilai is not None for nilai in semua):
        pena.text(LEBAR_GARIS / 2, TINGGI_GARIS / 2, _TANPA_NILAI, warna=REDUP, rata="middle")
        return pena.lukisan
    ujung = _scale_end(semua, 50 * ceil(max(n for n in semua if n is not None) / 50))
    langkah = 50 if ujung <= 200 else int(ujung) // 4
    for persen in range(0, int(ujung) + 1, langkah):
        y = _line_y(Decimal(persen), ujung)
        pena.line(((_KIRI, y), (LEBAR_GARIS - _KANAN, y)), GARIS)
        pena.text(_KIRI - 4, y + 3, str(persen), warna=REDUP, rata="end")
    seratus = _line_y(SERATUS_PERSEN, ujung)
    pena.line(((_KIRI, seratus), (LEBAR_GARIS - _KANAN, seratus)), TINTA, 0.9)
    for ke, nama in enumerate(NAMA_BULAN):
        pena.text(_line_x(ke), TINGGI_GARIS - 8, nama[:3], warna=REDUP, rata="middle")
    for ke, seri in reversed(list(enumerate(grafik.seri))):
        _draw_series(pena, seri, ujung, utama=ke == 0)
    _draw_legend(pena, grafik.seri)
    return pena.lukisan


def _line_x(ke: int) -> float:
    return _KIRI + 14 + ke * (LEBAR_GARIS - _KIRI - _KANAN - 28) / 11


def _line_y(nilai: Decimal, ujung: Decimal) -> float:
    tinggi = TINGGI_GARIS - _ATAS - _BAWAH
    return TINGGI_GARIS - _BAWAH - float(min(max(nilai, Decimal(0)), ujung) / ujung) * tinggi


def _draw_series(pena: _Pena, seri: Seri, ujung: Decimal, *, utama: bool) -> None:
    """Points joined in order; months in which nothing is measured are bridged."""
    isi = [(ke, nilai) for ke, nilai in enumerate(seri.nilai) if nilai is not None]
    titik = [(_line_x(ke), _line_y(nilai, ujung)) for ke, nilai in isi]
    pena.line(titik, UTAMA if utama else LALU, 1.6 if utama else 1.0, None if utama else (3, 2))
    for tempat, (_, nilai) in zip(titik, isi, strict=True):
        _marker(pena, tempat, utama=utama)
        if utama:
            x, atas = tempat
            pena.text(x, atas - 5, format_angka(nilai, 2), ukuran=7, rata="middle")


def _marker(pena: _Pena, tempat: tuple[float, float], *, utama: bool) -> None:
    """This year a filled circle, the year before a hollow square."""
    if utama:
        pena.dot(tempat, 2.6, UTAMA)
    else:
        x, atas = tempat
        pena.rect((x - 2, atas - 2), (4, 4), PUTIH, LALU)


def _draw_legend(pena: _Pena, seri: Sequence[Seri]) -> None:
    x = _KIRI
    for ke, satu in enumerate(seri):
        _marker(pena, (x + 3, 36.5), utama=ke == 0)
        pena.text(x + 10, 39, satu.nama)
        x += 22 + stringWidth(satu.nama, pena.font(satu.nama), _UKURAN)
    pena.line(((x + 2, 36.5), (x + 16, 36.5)), TINTA, 0.9)
    pena.text(x + 20, 39, "100 % = sesuai target")
