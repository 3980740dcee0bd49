"""Charts read back from their PDF: words, places, what is solid and what is hollow."""

from dataclasses import replace
from decimal import Decimal

import pytest
from membaca import page_texts, read_pdf, whole_text
from reportlab.graphics.shapes import PolyLine, Rect, String
from reportlab.lib.colors import HexColor

from sakip_desktop.domain.grafik import Batang, GrafikBatang, GrafikGaris, Seri
from sakip_desktop.reports.grafik import draw_grafik, render_grafik
from sakip_desktop.reports.pena import PUTIH

HIJAU = "#1b7837"
BATANG = Batang(
    kunci="a",
    kode="IKU-01",
    nama="Indeks kepuasan anggota atas layanan",
    nilai=Decimal("96.87"),
    teks="96,87 %",
    tanda="▲",
    kata="Sangat Tinggi",
    tinta="#1a6238",
    warna=HIJAU,
    tren=(Decimal(80), None, Decimal(110), *(None,) * 9),
)
SETENGAH = replace(
    BATANG, kunci="b", kode="IKU-02", teks="50,00 %", nilai=Decimal(50), tanda="!",
    kata="Belum lengkap", warna="",
)  # fmt: skip
KOSONG = replace(
    BATANG, kunci="c", kode="IKU-03", teks="–", nilai=None, tanda="○", kata="Belum diisi",
    warna="", tren=(),
)  # fmt: skip
GRAFIK = GrafikBatang(judul="Capaian", keterangan="Juli 2025", batang=(BATANG, SETENGAH, KOSONG))


def shapes(grafik, jenis):
    return [satu for satu in draw_grafik(grafik).contents if isinstance(satu, jenis)]


def bars(grafik):
    """The bars alone, from the left edge of the scale on."""
    return [satu for satu in shapes(grafik, Rect) if satu.height == 12]


def test_every_bar_says_in_words_what_it_shows():
    gambar = render_grafik(GRAFIK)
    teks = whole_text(gambar.isi)
    for kata in ("IKU-01", "96,87 %", "Sangat Tinggi", "Belum lengkap", "Belum diisi", "100 %"):
        assert kata in teks, kata
    halaman = read_pdf(gambar.isi).pages
    assert len(halaman) == 1
    assert [float(n) for n in halaman[0].mediabox[2:]] == [gambar.lebar, gambar.tinggi]
    assert render_grafik(GRAFIK).isi == gambar.isi, "the same chart is the same file"


def test_what_has_no_class_is_hollow_and_what_has_no_value_has_no_bar():
    penuh, berongga = bars(GRAFIK)
    assert penuh.fillColor == HexColor(HIJAU)
    assert (berongga.fillColor, berongga.strokeDashArray) == (PUTIH, [2, 2])
    assert penuh.width / berongga.width == pytest.approx(96.87 / 50)


def test_the_scale_grows_and_a_bar_beyond_it_says_so():
    def scale(nilai):
        grafik = replace(GRAFIK, batang=(replace(BATANG, nilai=Decimal(nilai)),))
        (satu,) = bars(grafik)
        return satu.width, {s.text for s in shapes(grafik, String)}

    assert scale(100)[0] == pytest.approx(200 * 100 / 120)
    assert "150" in scale(140)[1]
    lebar, teks = scale(450)
    assert lebar == 200
    assert {"200", "»"} <= teks
    grafik = replace(GRAFIK, batang=(replace(BATANG, nilai=Decimal(-20)),))
    assert bars(grafik) == [], "less than nothing is not a bar"


def test_what_can_be_pointed_at_lies_where_it_is_drawn():
    gambar = render_grafik(GRAFIK)
    assert [satu.kunci for satu in gambar.daerah] == ["a", "b", "c"]
    for satu, batang in zip(gambar.daerah, bars(GRAFIK), strict=False):
        tengah = gambar.tinggi - batang.y - batang.height / 2
        assert satu.atas < tengah < satu.atas + satu.tinggi
    assert gambar.daerah[-1].atas + gambar.daerah[-1].tinggi <= gambar.tinggi


def test_the_small_line_bridges_months_in_which_nothing_is_measured():
    titik = [satu for satu in shapes(GRAFIK, PolyLine) if satu.strokeWidth == 1.3]
    assert [len(satu.points) // 2 for satu in titik] == [2, 2]


def test_a_long_name_ends_in_dots_and_no_character_breaks_the_chart():
    panjang = replace(BATANG, nama="Persentase " * 40 + "漢字 <b>&", kata="Tidak dapat dihitung")
    teks = " ".join(page_texts(render_grafik(replace(GRAFIK, batang=(panjang,))).isi))
    assert "…" in teks
    assert "Tidak dapat" in teks
    kosong = render_grafik(replace(GRAFIK, batang=()))
    assert "Belum ada angka untuk digambar." in whole_text(kosong.isi)
    assert kosong.daerah == ()


def test_two_years_are_told_apart_without_colour():
    ini = Seri(nama="Tahun 2025", nilai=(Decimal("87.5"), None, Decimal(104), *(None,) * 9))
    lalu = Seri(nama="Tahun 2024", nilai=(Decimal(70), Decimal(75), *(None,) * 10))
    grafik = GrafikGaris(judul="IKU-01", keterangan="Capaian tiap bulan", seri=(ini, lalu))
    gambar = render_grafik(grafik)
    teks = whole_text(gambar.isi)
    for kata in (
        "Tahun 2025",
        "Tahun 2024",
        "87,5",
        "104,0",
        "Jan",
        "Des",
        "100 % = sesuai target",
    ):
        assert kata in teks, kata
    assert "75,0" not in teks, "the figures of the year before would stand in the way"
    garis = [satu for satu in shapes(grafik, PolyLine) if satu.strokeWidth in {1.0, 1.6}]
    assert [satu.strokeDashArray for satu in garis] == [[3, 2], None]
    assert gambar.daerah == ()
    polos = replace(grafik, seri=(Seri(nama="Tahun 2025", nilai=(None,) * 12),))
    assert "Belum ada angka untuk digambar." in whole_text(render_grafik(polos).isi)
