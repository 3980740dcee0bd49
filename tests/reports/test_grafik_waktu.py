"""The chart of times: where bars and marks stand, one ink, what is written beside them."""

from dataclasses import replace
from decimal import Decimal
from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from reportlab.graphics.shapes import PolyLine, Rect, String

from sakip_desktop.domain.grafik import BatangWaktu, GrafikWaktu
from sakip_desktop.reports.grafik import draw_grafik, render_grafik
from sakip_desktop.reports.grafik_waktu import BARIS, KEPALA, LEBAR, scale_end
from sakip_desktop.reports.pena import PUTIH, TINTA, UTAMA

LEBIH = BatangWaktu(
    kunci="isi",
    nama="2. Mengisi dan menyerahkan formulir",
    menit=Decimal("57.5"),
    menit_teks="57,5",
    menit_baku=40,
    hari=Decimal(3),
    hari_teks="3",
    hari_baku=1,
)
KOSONG = BatangWaktu(
    kunci="rapat",
    nama="1. Rapat",
    menit=None,
    menit_teks="–",
    menit_baku=None,
    hari=Decimal(0),
    hari_teks="0",
    hari_baku=None,
)
GRAFIK = GrafikWaktu(
    judul="Waktu per langkah, tahun 2025",
    keterangan="Batang = yang terjadi",
    menit="Menit kerja, nilai tengah",
    hari="Hari kerja berlalu, nilai tengah",
    batang=(KOSONG, LEBIH),
)


def bars(lukisan):
    return [satu for satu in lukisan.contents if isinstance(satu, Rect) and satu.height == 10]


def marks(lukisan):
    return [
        satu for satu in lukisan.contents if isinstance(satu, PolyLine) and satu.strokeWidth > 1
    ]


def test_bars_and_marks_stand_on_the_same_scale_each_unit_on_its_own():
    lukisan = draw_grafik(GRAFIK)
    menit, hari = bars(lukisan)
    baku_menit, baku_hari = marks(lukisan)
    for batang, tanda, perbandingan in ((menit, baku_menit, 57.5 / 40), (hari, baku_hari, 3.0)):
        jauh = tanda.points[0] - batang.x
        assert tanda.points[0] == tanda.points[2], "upright"
        assert abs(batang.width / jauh - perbandingan) < 1e-9
        assert tanda.points[1] > batang.y + batang.height > batang.y > tanda.points[3]
    assert menit.x + menit.width < hari.x


def test_what_took_longer_has_the_same_ink_and_every_figure_is_written():
    lukisan = draw_grafik(GRAFIK)
    assert {satu.fillColor for satu in bars(lukisan)} == {UTAMA}
    assert {satu.strokeColor for satu in marks(lukisan)} == {TINTA}
    teks = [satu.text for satu in lukisan.contents if isinstance(satu, String)]
    assert {"57,5", "baku 40", "3", "baku 1", "–", "0", GRAFIK.menit, GRAFIK.hari} <= set(teks)
    for satu in lukisan.contents:
        if isinstance(satu, String):
            kiri, bawah, kanan, atas = satu.getBounds()
            assert 0 <= kiri < kanan <= LEBAR, satu.text
            assert 0 <= bawah < atas <= lukisan.height, satu.text


def test_work_without_standard_minutes_is_hollow_at_the_end_of_the_bar():
    campur = replace(LEBIH, menit_lain=20, hari=None)
    penuh, rongga = bars(draw_grafik(replace(GRAFIK, batang=(campur,))))
    assert (penuh.fillColor, rongga.fillColor, rongga.strokeColor) == (UTAMA, PUTIH, UTAMA)
    assert abs(penuh.width / rongga.width - 37.5 / 20) < 1e-9
    assert abs(penuh.x + penuh.width - rongga.x) < 1e-9
    (hanya,) = bars(
        draw_grafik(replace(GRAFIK, batang=(replace(campur, menit=Decimal(20), menit_baku=None),)))
    )
    assert hanya.fillColor == PUTIH


def test_each_row_can_be_pointed_at_and_the_page_is_readable():
    gambar = render_grafik(GRAFIK)
    assert [(d.kunci, d.atas, d.tinggi) for d in gambar.daerah] == [
        ("rapat", KEPALA, BARIS),
        ("isi", KEPALA + BARIS, BARIS),
    ]
    (halaman,) = PdfReader(BytesIO(gambar.isi)).pages
    assert "Mengisi dan menyerahkan formulir" in " ".join(halaman.extract_text().split())
    assert gambar.isi == render_grafik(GRAFIK).isi, "the same record gives the same bytes"
    kosong = draw_grafik(replace(GRAFIK, batang=()))
    assert any("Belum ada langkah" in getattr(satu, "text", "") for satu in kosong.contents)


@given(st.lists(st.none() | st.integers(0, 10**7), max_size=6))
def test_a_scale_holds_its_values_and_has_a_whole_middle(nilai):
    ujung = scale_end(nilai)
    terbesar = max((satu for satu in nilai if satu is not None), default=0)
    assert ujung % 2 == 0
    assert terbesar <= ujung <= max(2, 2 * terbesar)
