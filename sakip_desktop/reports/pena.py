"""The pen that charts are drawn with: texts, lines and signs, measured from the upper left."""

from collections.abc import Sequence
from typing import Any, Literal

from reportlab.graphics.shapes import Circle, Drawing, Polygon, PolyLine, Rect, Shape, String
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from sakip_desktop.reports.huruf import BAWAAN, Huruf, known_characters, load_huruf

TINTA = HexColor("#1e2530")
REDUP = HexColor("#566170")
GARIS = HexColor("#d3d9e0")
SUMBU = HexColor("#7a8794")
UTAMA = HexColor("#1b5e8c")
LALU = HexColor("#8a94a0")
LATAR = HexColor("#f3f5f7")
PUTIH = HexColor("#ffffff")

UKURAN = 8.0
UKURAN_JUDUL = 10.5
SEGI = {  # corners of the signs in a unit square; a hollow one is only outlined
    "▲": ((0, 0), (1, 0), (0.5, 1)),
    "△": ((0, 0), (1, 0), (0.5, 1)),
    "▼": ((0, 1), (1, 1), (0.5, 0)),
    "▽": ((0, 1), (1, 1), (0.5, 0)),
    "■": ((0, 0), (1, 0), (1, 1), (0, 1)),
}
BERONGGA = frozenset("△▽")
Rata = Literal["start", "middle", "end"]


class Pena:
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
        ukuran: float = UKURAN,
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

    def wrap(self, teks: str, lebar: float, baris: int, ukuran: float = UKURAN) -> list[str]:
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
        segi = SEGI.get(tanda)
        if segi is None:
            self.text(x, atas, tanda, warna=warna, tebal=True)
            return
        sisi = 6.5
        titik = [n for a, b in segi for n in (x + a * sisi, self.y(atas) + b * sisi)]
        isi = PUTIH if tanda in BERONGGA else warna
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
