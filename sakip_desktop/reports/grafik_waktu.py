"""The chart of times: two bars a row, each unit on its own scale, the standard as an upright mark.

One ink for all of them: a long bar is no fault.
"""

from collections.abc import Iterable
from decimal import Decimal

from reportlab.graphics.shapes import Drawing

from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.grafik import BatangWaktu, Daerah, GrafikWaktu
from sakip_desktop.reports.pena import GARIS, LATAR, PUTIH, REDUP, TINTA, UKURAN_JUDUL, UTAMA, Pena

LEBAR = 640.0
BARIS = 30.0
KEPALA = 66.0  # title, note, heads of the scales and their figures
_LEBAR_NAMA = 212.0
_MENIT = (224.0, 150.0)  # left edge and length of a scale
_HARI = (434.0, 134.0)
_ANGKA = 44.0  # room for a figure beside its scale
_TANPA_NILAI = "Belum ada langkah yang tercatat."


def bar_places(grafik: GrafikWaktu) -> tuple[Daerah, ...]:
    """Where each row stands."""
    return tuple(
        Daerah(satu.kunci, 0, KEPALA + ke * BARIS, LEBAR, BARIS)
        for ke, satu in enumerate(grafik.batang)
    )


def draw_times(pena: Pena, grafik: GrafikWaktu) -> Drawing:
    """The chart on its sheet."""
    pena.start(LEBAR, KEPALA + max(1, len(grafik.batang)) * BARIS + 6)
    pena.title(grafik.judul, grafik.keterangan, LEBAR, UKURAN_JUDUL)
    if not grafik.batang:
        pena.text(4, KEPALA + 16, _TANPA_NILAI)
        return pena.lukisan
    for ke in range(0, len(grafik.batang), 2):
        pena.rect((0, KEPALA + ke * BARIS), (LEBAR, BARIS), LATAR)
    menit = scale_end(n for satu in grafik.batang for n in (satu.menit, satu.menit_baku))
    hari = scale_end(n for satu in grafik.batang for n in (satu.hari, satu.hari_baku))
    _draw_scale(pena, _MENIT, grafik.menit, menit)
    _draw_scale(pena, _HARI, grafik.hari, hari)
    for ke, satu in enumerate(grafik.batang):
        _draw_row(pena, satu, KEPALA + ke * BARIS, menit, hari)
    return pena.lukisan


def scale_end(nilai: Iterable[Decimal | int | None]) -> int:
    """The end of a scale that holds these values, even so that its middle is a whole number."""
    terbesar = max((satu for satu in nilai if satu is not None), default=0)
    sepuluh = 1
    while True:
        for kali in (2, 4, 6, 8, 10):
            if terbesar <= kali * sepuluh:
                return kali * sepuluh
        sepuluh *= 10


def _draw_scale(pena: Pena, letak: tuple[float, float], judul: str, ujung: int) -> None:
    kiri, lebar = letak
    bawah = float(pena.lukisan.height) - 4
    (teks,) = pena.wrap(judul, lebar + _ANGKA, 1)
    pena.text(kiri, 45, teks, warna=REDUP, tebal=True)
    for ke in range(3):
        x = kiri + lebar * ke / 2
        pena.text(x, 58, format_angka(ujung * ke // 2), warna=REDUP, rata="middle")
        pena.line(((x, 62), (x, bawah)), GARIS)


def _draw_row(pena: Pena, satu: BatangWaktu, atas: float, menit: int, hari: int) -> None:
    pena.lines(4, atas, pena.wrap(satu.nama, _LEBAR_NAMA, 2))
    isi = (satu.menit, satu.menit_teks, satu.menit_baku)
    _draw_bar(pena, _MENIT, atas, menit, isi, satu.menit_lain)
    _draw_bar(pena, _HARI, atas, hari, (satu.hari, satu.hari_teks, satu.hari_baku))


def _draw_bar(
    pena: Pena,
    letak: tuple[float, float],
    atas: float,
    ujung: int,
    isi: tuple[Decimal | None, str, int | None],
    lain: int = 0,
) -> None:
    """The bar with its mark; of ``lain``, its end, only the outline."""
    (kiri, lebar), (nilai, teks, baku) = letak, isi
    if nilai:
        penuh = float(nilai - lain) / ujung * lebar
        if penuh:
            pena.rect((kiri, atas + 10), (penuh, 10), UTAMA)
        if lain:
            pena.rect((kiri + penuh, atas + 10), (lain / ujung * lebar, 10), PUTIH, UTAMA)
    if baku is not None:
        x = kiri + baku / ujung * lebar
        pena.line(((x, atas + 4), (x, atas + 26)), TINTA, 1.8)
    kanan = kiri + lebar + _ANGKA
    if baku is None:
        pena.text(kanan, atas + 18, teks, tebal=True, rata="end")
    else:
        pena.text(kanan, atas + 13, teks, tebal=True, rata="end")
        pena.text(kanan, atas + 24, f"baku {format_angka(baku)}", warna=REDUP, ukuran=7, rata="end")
