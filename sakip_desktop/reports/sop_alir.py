"""Draws one page of a flowchart: the five symbols, the arrows and where a running cycle stands.

A state has a colour and a sign of its own; on a copy without colour the sign is left.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import atan2, cos, pi, sin

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from sakip_desktop.domain.alir_gambar import Bentuk, HalamanAlir, Panah, Simbol, Titik
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.reports.huruf import Huruf

_TINTA = HexColor("#1e2530")
_PUTIH = HexColor("#ffffff")
_LATAR_SEGILIMA = HexColor("#e8edf2")
_UKURAN = 7.0
_MATA_PANAH = 4.6
_SUDUT_MATA = 0.42  # radians to each side


@dataclass(frozen=True, slots=True)
class RupaLangkah:
    """How a state is shown: word, ink and fill."""

    kata: str
    tinta: str
    latar: str


RUPA = {
    KeadaanLangkah.SELESAI: RupaLangkah("selesai", "#1a6238", "#dff0e3"),
    KeadaanLangkah.TERBUKA: RupaLangkah("sedang dikerjakan", "#1b5e8c", "#cfe4f5"),
    KeadaanLangkah.DIKEMBALIKAN: RupaLangkah("dikembalikan", "#9a3b00", "#ffe3cc"),
    KeadaanLangkah.DILEWATI: RupaLangkah("dilewati", "#566170", "#eceff2"),
}
"""States that are marked; a step that waits stays white."""


class PelukisAlir:
    """Puts a page of a flowchart on a canvas, its upper left corner at a point."""

    def __init__(self, kanvas: Canvas, huruf: Huruf, asal: Titik) -> None:
        self._kanvas = kanvas
        self._huruf = huruf
        self._asal = asal

    def draw(self, halaman: HalamanAlir, posisi: Mapping[str, KeadaanLangkah]) -> None:
        """Symbols, arrows and their words."""
        self._kanvas.saveState()
        self._kanvas.setLineJoin(1)
        for panah in halaman.panah:
            self._arrow(panah)
        for simbol in halaman.simbol:
            self._symbol(simbol, posisi.get(simbol.kunci))
        for panah in halaman.panah:
            if panah.tulisan is not None:
                letak = panah.tulisan.letak
                self._text(letak.tengah, panah.tulisan.teks, _TINTA)
        self._kanvas.restoreState()

    def _at(self, titik: Titik) -> Titik:
        return self._asal[0] + titik[0], self._asal[1] - titik[1]

    def _arrow(self, panah: Panah) -> None:
        kanvas = self._kanvas
        kanvas.setStrokeColor(_TINTA)
        kanvas.setFillColor(_TINTA)
        kanvas.setLineWidth(0.8)
        titik = [self._at(satu) for satu in panah.titik]
        (x0, y0), (x1, y1) = titik[-2:]
        arah = atan2(y1 - y0, x1 - x0)
        # The line ends inside the head, so that its square end does not show at the tip.
        akhir = (x1 - cos(arah) * 2, y1 - sin(arah) * 2)
        alur = kanvas.beginPath()
        alur.moveTo(*titik[0])
        for satu in (*titik[1:-1], akhir):
            alur.lineTo(*satu)
        kanvas.drawPath(alur, stroke=1, fill=0)
        mata = kanvas.beginPath()
        mata.moveTo(x1, y1)
        for sisi in (pi - _SUDUT_MATA, pi + _SUDUT_MATA):
            mata.lineTo(x1 + _MATA_PANAH * cos(arah + sisi), y1 + _MATA_PANAH * sin(arah + sisi))
        mata.close()
        kanvas.drawPath(mata, stroke=0, fill=1)

    def _symbol(self, simbol: Simbol, keadaan: KeadaanLangkah | None) -> None:
        kanvas, letak = self._kanvas, simbol.letak
        rupa = None if keadaan is None else RUPA.get(keadaan)
        tinta = _TINTA if rupa is None else HexColor(rupa.tinta)
        latar = _PUTIH if rupa is None else HexColor(rupa.latar)
        if simbol.bentuk is Bentuk.SEGILIMA:
            latar = _LATAR_SEGILIMA
        kanvas.setStrokeColor(tinta)
        kanvas.setFillColor(latar)
        kanvas.setLineWidth(0.9 if rupa is None else 1.3)
        if simbol.bentuk is Bentuk.KAPSUL:
            x, y = self._at((letak.kiri, letak.bawah))
            kanvas.roundRect(x, y, letak.lebar, letak.tinggi, letak.tinggi / 2, stroke=1, fill=1)
        else:
            alur = kanvas.beginPath()
            alur.moveTo(*self._at(simbol.corners[0]))
            for sudut in simbol.corners[1:]:
                alur.lineTo(*self._at(sudut))
            alur.close()
            kanvas.drawPath(alur, stroke=1, fill=1)
        self._content(simbol, keadaan if rupa is not None else None, tinta)

    def _content(self, simbol: Simbol, keadaan: KeadaanLangkah | None, tinta: Color) -> None:
        """The word of a symbol and the sign of its state, side by side."""
        x, y = simbol.letak.tengah
        if simbol.bentuk is Bentuk.SEGILIMA:
            self._text((x, y - 1), simbol.teks, _TINTA, tebal=True)
            return
        tanda = 9.0 if keadaan is not None else 0.0
        lebar = stringWidth(simbol.teks, self._huruf.biasa, _UKURAN)
        if simbol.teks and lebar + tanda <= simbol.letak.lebar - 3:
            self._text((x + tanda / 2, y), simbol.teks, _TINTA)
            x -= lebar / 2 + 1.5
        if keadaan is not None:
            self._sign((x, y), keadaan, tinta)

    def _text(self, tengah: Titik, teks: str, warna: Color, *, tebal: bool = False) -> None:
        x, y = self._at(tengah)
        self._kanvas.setFillColor(warna)
        self._kanvas.setFont(self._huruf.tebal if tebal else self._huruf.biasa, _UKURAN)
        self._kanvas.drawCentredString(x, y - 0.36 * _UKURAN, teks)

    def _sign(self, tengah: Titik, keadaan: KeadaanLangkah, warna: Color) -> None:
        draw_sign(self._kanvas, self._at(tengah), keadaan, warna)


def draw_sign(kanvas: Canvas, tengah: Titik, keadaan: KeadaanLangkah, warna: Color) -> None:
    """The sign of a state: a tick, a dot, an arrow that turns back, two angles; fonts lack most."""
    x, y = tengah
    kanvas.setStrokeColor(warna)
    kanvas.setFillColor(warna)
    kanvas.setLineWidth(1.5)
    if keadaan is KeadaanLangkah.TERBUKA:
        kanvas.circle(x, y, 2.8, stroke=0, fill=1)
        return
    alur = kanvas.beginPath()
    if keadaan is KeadaanLangkah.SELESAI:
        alur.moveTo(x - 3.2, y)
        alur.lineTo(x - 0.8, y - 2.6)
        alur.lineTo(x + 3.4, y + 3)
    elif keadaan is KeadaanLangkah.DILEWATI:
        for geser in (-2.8, 0.6):
            alur.moveTo(x + geser, y + 2.8)
            alur.lineTo(x + geser + 2.4, y)
            alur.lineTo(x + geser, y - 2.8)
    else:
        alur.moveTo(x - 1.2, y + 3.6)
        alur.lineTo(x - 3.6, y + 1.2)
        alur.lineTo(x - 1.2, y - 1.2)
        alur.moveTo(x - 3.4, y + 1.2)
        alur.lineTo(x + 2.8, y + 1.2)
        alur.lineTo(x + 2.8, y - 3)
        alur.lineTo(x - 2, y - 3)
    kanvas.drawPath(alur, stroke=1, fill=0)
