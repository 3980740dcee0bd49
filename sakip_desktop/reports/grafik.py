"""Charts: one definition, drawn as PDF.

``draw_grafik`` gives the drawing as it can stand in a document, ``render_grafik`` the same as a
page of its own for the screen.  Colour is never alone: every class has its sign and its word, and
what has no class is drawn hollow.
"""

from collections.abc import Sequence
from decimal import Decimal
from io import BytesIO
from math import ceil

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import HexColor
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
    GrafikWaktu,
    Seri,
)
from sakip_desktop.domain.periode import NAMA_BULAN
from sakip_desktop.reports.grafik_waktu import bar_places, draw_times
from sakip_desktop.reports.huruf import BAWAAN, load_huruf
from sakip_desktop.reports.pena import (
    GARIS,
    LALU,
    LATAR,
    PUTIH,
    REDUP,
    SUMBU,
    TINTA,
    UKURAN,
    UKURAN_JUDUL,
    UTAMA,
    Pena,
    Rata,
)

LEBAR_BATANG = 640.0
_BARIS = 30.0
_KEPALA = 52.0  # title, note and heads of the columns
_KIRI_BATANG, _LEBAR_SKALA = 220.0, 200.0
_KANAN_ANGKA = 472.0
_KIRI_KATA, _LEBAR_KATA = 482.0, 82.0
_KIRI_TREN, _LEBAR_TREN = 572.0, 64.0

LEBAR_GARIS, TINGGI_GARIS = 340.0, 160.0
_UKURAN_JUDUL_KECIL = 8.5
_TANPA_NILAI = "Belum ada angka untuk digambar."


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
    elif isinstance(grafik, GrafikWaktu):
        daerah = bar_places(grafik)
    return Gambar(isi=tampung.getvalue(), lebar=lukisan.width, tinggi=lukisan.height, daerah=daerah)


def draw_grafik(grafik: Grafik, huruf: str = BAWAAN) -> Drawing:
    """The chart as a drawing, which is a flowable of documents.

    Raises:
        DataTidakSah: the font cannot be used.
    """
    pena = Pena(load_huruf(huruf))
    if isinstance(grafik, GrafikBatang):
        return _draw_bars(pena, grafik)
    if isinstance(grafik, GrafikWaktu):
        return draw_times(pena, grafik)
    return _draw_lines(pena, grafik)


# --- bars ----------------------------------------------------------------------------------------


def _scale_end(nilai: Sequence[Decimal | None], paling: int = 200) -> Decimal:
    """The end of a scale that holds 100 % and these values: 120, 150 or 200."""
    terbesar = max((satu for satu in nilai if satu is not None), default=SERATUS_PERSEN)
    return next((Decimal(satu) for satu in (120, 150) if terbesar <= satu), Decimal(paling))


def _draw_bars(pena: Pena, grafik: GrafikBatang) -> Drawing:
    pena.start(LEBAR_BATANG, _KEPALA + max(1, len(grafik.batang)) * _BARIS + 6)
    pena.title(grafik.judul, grafik.keterangan, LEBAR_BATANG, UKURAN_JUDUL)
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


def _draw_bar(pena: Pena, satu: Batang, atas: float, ujung: Decimal) -> None:
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


def _draw_spark(pena: Pena, satu: Batang, atas: float) -> None:
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


def _draw_lines(pena: Pena, grafik: GrafikGaris) -> Drawing:
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


def _draw_series(pena: Pena, seri: Seri, ujung: Decimal, *, utama: bool) -> None:
    """Points joined in order; months in which nothing is measured are bridged."""
    isi = [(ke, nilai) for ke, nilai in enumerate(seri.nilai) if nilai is not None]
    titik = [(_line_x(ke), _line_y(nilai, ujung)) for ke, nilai in isi]
    pena.line(titik, UTAMA if utama else LALU, 1.6 if utama else 1.0, None if utama else (3, 2))
    for tempat, (_, nilai) in zip(titik, isi, strict=True):
        _marker(pena, tempat, utama=utama)
        if utama:
            x, atas = tempat
            pena.text(x, atas - 5, format_angka(nilai, 2), ukuran=7, rata="middle")


def _marker(pena: Pena, tempat: tuple[float, float], *, utama: bool) -> None:
    """This year a filled circle, the year before a hollow square."""
    if utama:
        pena.dot(tempat, 2.6, UTAMA)
    else:
        x, atas = tempat
        pena.rect((x - 2, atas - 2), (4, 4), PUTIH, LALU)


def _draw_legend(pena: Pena, seri: Sequence[Seri]) -> None:
    x = _KIRI
    for ke, satu in enumerate(seri):
        _marker(pena, (x + 3, 36.5), utama=ke == 0)
        pena.text(x + 10, 39, satu.nama)
        x += 22 + stringWidth(satu.nama, pena.font(satu.nama), UKURAN)
    pena.line(((x + 2, 36.5), (x + 16, 36.5)), TINTA, 0.9)
    pena.text(x + 20, 39, "100 % = sesuai target")
