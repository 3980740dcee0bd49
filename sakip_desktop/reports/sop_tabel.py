"""The table of a procedure with its flowchart: on the pages of the paper, and as one picture.

Texts are measured first, then the flowchart is laid out beside them (``domain.alir``), then each
page is drawn; head and columns are the same on every page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from sakip_desktop.domain.alir import Bidang, columns, lay_out
from sakip_desktop.domain.alir_gambar import Alir, HalamanAlir
from sakip_desktop.domain.grafik import Daerah, Gambar
from sakip_desktop.domain.langkah import Langkah
from sakip_desktop.domain.lembar_sop import LembarSop, waktu_text
from sakip_desktop.reports.huruf import load_huruf
from sakip_desktop.reports.layout import GARIS, LATAR_GRUP, LATAR_KEPALA, Gaya, P, make_gaya
from sakip_desktop.reports.sop_alir import RUPA, PelukisAlir, draw_sign

_PAD = 3.0
_ATAS_BAWAH = 3.0
_LEBAR_NOMOR, _LEBAR_WAKTU = 24.0, 44.0
_KOLOM_PELAKSANA, _KOLOM_SEMPIT, _TEPI_ALIR = 56.0, 46.0, 26.0
_TEKS_TERSEMPIT = 270.0  # what the texts keep at least beside a wide flowchart
_LENTUR = {"Kegiatan": 90.0, "Kelengkapan": 62.0, "Output": 62.0, "Keterangan": 56.0}  # at least
_DI_TENGAH = frozenset({"No.", "Waktu"})
_TINGGI_KEPALA_ATAS = 14.0
_KEPALA_TERKECIL = 7.0
_BAYANG_KOLOM = GARIS.clone(alpha=0.55)

LEBAR_GAMBAR = 640.0
_KAKI_GAMBAR = 22.0
TAMBAHAN = "Langkah tambahan, tidak ada dalam SOP sumbernya."


@dataclass(frozen=True, slots=True)
class _Kolom:
    judul: str
    kiri: float
    lebar: float


class TabelSop:
    """A laid-out procedure.

    Args:
        lembar: the procedure with the office's words.
        gaya: styles of the paper.
        lebar: width of the table.
        tinggi: of the table on a page, its head included; None for one page without an end.
        ekor: what must stand below the last row.
    """

    def __init__(
        self, lembar: LembarSop, gaya: Gaya, lebar: float, tinggi: float | None, ekor: float = 0
    ) -> None:
        self.lembar = lembar
        self.gaya = gaya
        self.lebar = lebar
        self.ringkas = tinggi is None  # on the screen the papers of the step stand elsewhere
        self._kepala: list[Flowable] = []
        self._bobot = self._weights()
        banyak = len(columns(lembar.sop, lembar.kata))
        sempit, biasa = (banyak * satu + _TEPI_ALIR for satu in (_KOLOM_SEMPIT, _KOLOM_PELAKSANA))
        ruang = lebar - _LEBAR_NOMOR - _LEBAR_WAKTU - _TEKS_TERSEMPIT
        wanted = max(min(biasa, 0.42 * lebar), sempit, 150.0)
        self.tinggi_kepala = 0.0
        kepala = self._measure_head(wanted)
        bidang = Bidang(
            lebar=wanted,
            lebar_terbesar=max(ruang, wanted),
            tinggi=None if tinggi is None else tinggi - kepala,
            ekor=ekor,
        )
        self.alir: Alir = lay_out(lembar.sop, lembar.kata, bidang, self._measure)
        self.tinggi_kepala = self._measure_head(self.alir.lebar)
        self.kolom = self._columns(self.alir.lebar)

    def pages(self) -> list[Flowable]:
        """A flowable for each page."""
        return [_HalamanSop(self, satu) for satu in self.alir.halaman]

    # Columns and texts

    def _columns(self, lebar_alir: float) -> dict[str, _Kolom]:
        """Every column but the executors', which share ``Pelaksana``."""
        sisa = self.lebar - lebar_alir - _LEBAR_NOMOR - _LEBAR_WAKTU
        lentur = {judul: _LENTUR[judul] for judul in self._bobot}
        lebih = max(sisa - sum(lentur.values()), 0)
        ciut = min(1.0, sisa / sum(lentur.values()))
        urutan = ["No.", "Kegiatan", "Pelaksana", "Kelengkapan", "Waktu", "Output", "Keterangan"]
        tetap = {"No.": _LEBAR_NOMOR, "Pelaksana": lebar_alir, "Waktu": _LEBAR_WAKTU}
        hasil, x = {}, 0.0
        for judul in urutan:
            if judul in tetap or judul in lentur:
                lebar = tetap.get(judul, 0.0)
                if not lebar:
                    lebar = lentur[judul] * ciut + lebih * self._bobot[judul]
                hasil[judul] = _Kolom(judul, x, lebar)
                x += lebar
        return hasil

    def _weights(self) -> dict[str, float]:
        """How what is left is shared: columns with more text get more of it."""
        banyak = dict.fromkeys(("Kegiatan",) if self.ringkas else _LENTUR, 1.0)
        for langkah in self.lembar.sop.langkah:
            for judul, isi in self._texts(langkah, self._others(langkah)).items():
                if judul in banyak:
                    banyak[judul] += len(isi) ** 1.5
        akar = {judul: satu**0.5 for judul, satu in banyak.items()}
        return {judul: satu / sum(akar.values()) for judul, satu in akar.items()}

    def _measure(self, lebar_alir: float) -> Sequence[float]:
        """Height of each step's texts beside a flowchart of a width."""
        kolom = self._columns(lebar_alir)
        return [
            max(
                _height(teks, kolom[judul].lebar)
                for judul, teks in self.cells(langkah, self._others(langkah)).items()
                if judul in kolom
            )
            + 2 * _ATAS_BAWAH
            for langkah in self.lembar.sop.langkah
        ]

    def _others(self, langkah: Langkah) -> tuple[str, ...]:
        """All that might have to be named in words, so that there is room for them."""
        return tuple(dict.fromkeys(self.lembar.kata[peran] for peran in langkah.pelaku))[1:]

    def cells(self, langkah: Langkah, lain: Sequence[str]) -> dict[str, Flowable]:
        """The texts of a row, set."""
        gaya = self.gaya
        return {
            judul: P(teks, gaya.sel_tengah if judul in _DI_TENGAH else gaya.sel)
            for judul, teks in self._texts(langkah, lain).items()
        }

    def _texts(self, langkah: Langkah, lain: Sequence[str]) -> dict[str, str]:
        kata = self.lembar.words
        keterangan = [kata(langkah.keterangan)] if langkah.keterangan else []
        if langkah.tambahan and not self.ringkas:
            keterangan.append(TAMBAHAN)
        judul = kata(langkah.judul)
        if lain:
            judul += f"\n(bersama {', '.join(lain)})"
        return {
            "No.": langkah.nomor,
            "Kegiatan": judul,
            "Kelengkapan": _list([kata(satu) for satu in langkah.kelengkapan]),
            "Waktu": waktu_text(langkah.waktu),
            "Output": _list([kata(satu) for satu in langkah.keluaran]),
            "Keterangan": "\n".join(keterangan),
        }

    def _measure_head(self, lebar_alir: float) -> float:
        """Height of the head; the titles of the executors are set smaller where they must."""
        kolom = columns(self.lembar.sop, self.lembar.kata)
        sempit = (lebar_alir - _TEPI_ALIR) / len(kolom) - 2
        self._kepala = [P(*self._fitting(teks, sempit)) for teks in kolom]
        tinggi = max(satu.wrap(sempit, 1000)[1] for satu in self._kepala)
        return float(_TINGGI_KEPALA_ATAS + tinggi + 5)

    def _fitting(self, teks: str, lebar: float) -> tuple[str, ParagraphStyle]:
        gaya = self.gaya.kepala
        pilihan = (teks, teks.replace("/", "/ "))
        ukuran = gaya.fontSize
        while True:
            for satu in pilihan:
                terpanjang = max(stringWidth(k, gaya.fontName, ukuran) for k in satu.split())
                if terpanjang <= lebar or (ukuran <= _KEPALA_TERKECIL and satu is pilihan[1]):
                    kecil = ParagraphStyle(
                        f"kepala{ukuran}", gaya, fontSize=ukuran, leading=round(ukuran * 1.22, 1)
                    )
                    return satu, kecil
            ukuran -= 0.5

    # Drawing

    def draw_head(self, kanvas: Canvas, atas: float) -> None:
        """The two lines of the head, from a height down."""
        bawah, tengah = atas - self.tinggi_kepala, atas - _TINGGI_KEPALA_ATAS
        kanvas.setFillColor(LATAR_KEPALA)
        kanvas.rect(0, bawah, self.lebar, self.tinggi_kepala, stroke=0, fill=1)
        kanvas.setStrokeColor(GARIS)
        kanvas.setLineWidth(0.5)
        pelaksana = self.kolom["Pelaksana"]
        mutu = [self.kolom[j] for j in ("Kelengkapan", "Waktu", "Output") if j in self.kolom]
        gabung = [("Pelaksana", pelaksana.kiri, pelaksana.kiri + pelaksana.lebar)]
        gabung.append(("Mutu baku", mutu[0].kiri, mutu[-1].kiri + mutu[-1].lebar))
        for judul, kiri, kanan in gabung:
            self._head(kanvas, P(judul, self.gaya.kepala), (kiri, kanan), (tengah, atas))
            kanvas.line(kiri, tengah, kanan, tengah)
        for kolom in self.kolom.values():
            if kolom is pelaksana:
                continue
            tepi = (bawah, tengah if kolom in mutu else atas)
            lebar = (kolom.kiri, kolom.kiri + kolom.lebar)
            self._head(kanvas, P(kolom.judul, self.gaya.kepala), lebar, tepi)
        for kata, kiri, kanan in zip(
            self._kepala, self.alir.batas, self.alir.batas[1:], strict=False
        ):
            geser = pelaksana.kiri
            self._head(kanvas, kata, (geser + kiri, geser + kanan), (bawah, tengah))
        kanvas.rect(0, bawah, self.lebar, self.tinggi_kepala, stroke=1, fill=0)
        for x, pendek in self._rules():
            kanvas.line(x, bawah, x, tengah if pendek else atas)

    @staticmethod
    def _head(
        kanvas: Canvas, judul: Flowable, lebar: tuple[float, float], tepi: tuple[float, float]
    ) -> None:
        _, tinggi = judul.wrap(lebar[1] - lebar[0] - 2, 1000)
        judul.drawOn(kanvas, lebar[0] + 1, (tepi[0] + tepi[1] - tinggi) / 2)

    def _rules(self) -> list[tuple[float, bool]]:
        """Where the columns meet, and whether only in the lower line of the head."""
        hasil = []
        mutu = {"Waktu", "Output"} if "Kelengkapan" in self.kolom else set()
        for judul, kolom in self.kolom.items():
            if kolom.kiri:
                hasil.append((kolom.kiri, judul in mutu))
        geser = self.kolom["Pelaksana"].kiri
        return [*hasil, *((geser + x, True) for x in self.alir.batas[1:-1])]

    def draw_rows(self, kanvas: Canvas, atas: float, halaman: HalamanAlir) -> None:
        """The rows of a page below a height: texts, rules, flowchart."""
        kanvas.setStrokeColor(GARIS)
        kanvas.setLineWidth(0.5)
        pelaksana = self.kolom["Pelaksana"]
        kiri, kanan = pelaksana.kiri, pelaksana.kiri + pelaksana.lebar
        self._shade_bands(kanvas, atas, halaman)
        for baris in halaman.baris:
            y = atas - baris.atas - baris.tinggi
            kanvas.setStrokeColor(GARIS)
            kanvas.line(0, y, kiri, y)
            kanvas.line(kanan, y, self.lebar, y)
            kanvas.setStrokeColor(_BAYANG_KOLOM)
            kanvas.setDash(1, 2)
            kanvas.line(kiri, y, kanan, y)
            kanvas.setDash()
            langkah = self.lembar.sop.step(baris.kode)
            for judul, teks in self.cells(langkah, baris.lain).items():
                if judul in self.kolom:
                    kolom = self.kolom[judul]
                    tinggi = _height(teks, kolom.lebar)
                    teks.drawOn(kanvas, kolom.kiri + _PAD, y + (baris.tinggi - tinggi) / 2)
        kanvas.setStrokeColor(GARIS)
        kanvas.rect(0, atas - halaman.tinggi, self.lebar, halaman.tinggi, stroke=1, fill=0)
        for x, pendek in self._rules():
            dalam = pendek and kiri < x < kanan
            kanvas.setStrokeColor(_BAYANG_KOLOM if dalam else GARIS)
            kanvas.line(x, atas, x, atas - halaman.tinggi)
        pelukis = PelukisAlir(kanvas, self.gaya.huruf, (kiri, atas))
        pelukis.draw(halaman, self.lembar.posisi)

    def _shade_bands(self, kanvas: Canvas, atas: float, halaman: HalamanAlir) -> None:
        """Where pentagons stand above or below the rows there is no step."""
        awal, akhir = halaman.baris[0], halaman.baris[-1]
        kanvas.setFillColor(LATAR_GRUP)
        for dari, ke in ((0.0, awal.atas), (akhir.atas + akhir.tinggi, halaman.tinggi)):
            if ke - dari > 1:
                kanvas.rect(0, atas - ke, self.lebar, ke - dari, stroke=0, fill=1)
                kanvas.line(0, atas - dari, self.lebar, atas - dari)
                kanvas.line(0, atas - ke, self.lebar, atas - ke)


def _list(isi: Sequence[str]) -> str:
    """Several things below each other."""
    return isi[0] if len(isi) == 1 else "\n".join(f"– {satu}" for satu in isi)


def _height(teks: Flowable, lebar: float) -> float:
    _, tinggi = teks.wrap(lebar - 2 * _PAD, 10_000)
    return float(tinggi)


class _HalamanSop(Flowable):
    """The part of the table that stands on one page."""

    def __init__(self, tabel: TabelSop, halaman: HalamanAlir) -> None:
        super().__init__()
        self._tabel = tabel
        self._halaman = halaman

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002 - reportlab's names
        """As high as head and rows."""
        return self._tabel.lebar, self._tabel.tinggi_kepala + self._halaman.tinggi

    def draw(self) -> None:
        """Head and rows."""
        kanvas: Canvas = self.canv
        tinggi = self._halaman.tinggi
        self._tabel.draw_head(kanvas, tinggi + self._tabel.tinggi_kepala)
        self._tabel.draw_rows(kanvas, tinggi, self._halaman)


def render_gambar(lembar: LembarSop) -> Gambar:
    """The flowchart as one picture for the screen, with the place of each step.

    Raises:
        DataTidakSah: the font cannot be used, or the arrows find no way.
    """
    gaya = make_gaya(load_huruf(lembar.kebijakan.huruf))
    tabel = TabelSop(lembar, gaya, LEBAR_GAMBAR - 2, None)
    (halaman,) = tabel.alir.halaman
    kaki = _KAKI_GAMBAR if lembar.posisi else 2.0
    tinggi = tabel.tinggi_kepala + halaman.tinggi + kaki + 1
    tampung = BytesIO()
    kanvas = Canvas(
        tampung,
        pagesize=(LEBAR_GAMBAR, tinggi),
        invariant=1,
        initialFontName=gaya.huruf.biasa,  # type: ignore[arg-type] # wrong in the stubs
    )
    kanvas.setTitle(lembar.sop.judul)
    kanvas.translate(1, 0)
    tabel.draw_head(kanvas, tinggi - 1)
    tabel.draw_rows(kanvas, tinggi - 1 - tabel.tinggi_kepala, halaman)
    if lembar.posisi:
        draw_legend(kanvas, gaya, 4, 9)
    kanvas.showPage()
    kanvas.save()
    daerah = tuple(
        Daerah(
            satu.kode,
            1,
            1 + tabel.tinggi_kepala + satu.atas,
            LEBAR_GAMBAR - 2,
            satu.tinggi,
        )
        for satu in halaman.baris
    )
    return Gambar(isi=tampung.getvalue(), lebar=LEBAR_GAMBAR, tinggi=tinggi, daerah=daerah)


def draw_legend(kanvas: Canvas, gaya: Gaya, x: float, y: float) -> None:
    """What the signs of the states mean."""
    for keadaan, rupa in RUPA.items():
        draw_sign(kanvas, (x + 4, y), keadaan, HexColor(rupa.tinta))
        kanvas.setFont(gaya.huruf.biasa, gaya.sel.fontSize)
        kanvas.drawString(x + 12, y - 3, rupa.kata)
        x += 30 + stringWidth(rupa.kata, gaya.huruf.biasa, gaya.sel.fontSize)
