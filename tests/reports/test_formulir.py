import re
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import pairwise

import pytest
from contoh_laporan import KEBIJAKAN, make_formulir
from membaca import fonts, overlaps, page_texts, read_pdf, runs, whole_text
from reportlab.lib.units import mm

from sakip_desktop.domain.agregasi import target_for
from sakip_desktop.domain.baris_formulir import entry_target
from sakip_desktop.domain.formulir_berkas import IdentitasFormulir
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.kinerja import Agregasi, Keadaan, Target
from sakip_desktop.domain.langkah import KeadaanLangkah, Langkah, LangkahBerjalan
from sakip_desktop.domain.periode import bulan, triwulan
from sakip_desktop.reports.formulir import render_formulir
from sakip_desktop.reports.huruf import BAWAAN, load_huruf
from sakip_desktop.reports.layout import (
    TINGGI_TULIS,
    Baris,
    GarisTulis,
    Kolom,
    make_gaya,
    make_tabel,
)


@pytest.fixture(scope="module")
def terisi():
    return render_formulir(make_formulir(7), KEBIJAKAN, kosong=False)


@pytest.fixture(scope="module")
def kosong():
    return render_formulir(make_formulir(7), KEBIJAKAN, kosong=True)


def test_a_filled_form_shows_what_the_screen_shows(terisi):
    teks = whole_text(terisi)
    for satu in make_formulir(7).baris:
        assert satu.indikator.nama in teks
        for isi in (satu.realisasi.kendala, satu.realisasi.upaya, satu.realisasi.penjelasan):
            assert isi in teks
    for kata in (
        "FORMULIR PENGUMPULAN DATA KINERJA",
        "Bagian Umum – September 2025",
        "paling lambat Minggu, 5 Oktober 2025",
        "Rumus: rekomendasi selesai ÷ seluruh rekomendasi × 100",
        "rekomendasi selesai: 48",
        "seluruh rekomendasi: 60",
        "1.971.343.265 1.142.750.000 127.500.000 1.270.250.000 64,44",
        "Realisasi 64,00 turun 52 %",
        "2 indikator Bagian Umum tidak diukur pada periode ini",
        "Kepala Subbagian Umum",
        "Diterima Tim SAKIP,",
        "Belum dikirim ke Tim SAKIP",
    ):
        assert kata in teks


def test_an_empty_form_has_no_figures_of_the_period_but_room_for_them(kosong):
    teks = whole_text(kosong)
    assert "71,00" in teks  # the period before stands there to compare with
    assert "85,00 Sep 80,00 Agu 71,00" in teks
    for kata in ("48,00", "Jadwal rapat", "Dua rapat", "127.500.000", "Kategori", "C. Temuan"):
        assert kata not in teks
    assert "1.971.343.265 1.142.750.000" in teks  # pagu, and what was spent before
    assert "Tulis angka dengan koma" in teks.split("A. Kinerja")[0], "said before it is needed"


@pytest.mark.luas
def test_only_what_was_not_handed_in_is_a_draft(terisi, kosong):
    assert all("DRAF" in teks for teks in page_texts(terisi))
    assert all("DRAF" not in teks.upper() for teks in page_texts(kosong))
    langkah = LangkahBerjalan(
        id="l",
        langkah=Langkah(
            kode="isi",
            nomor="7",
            judul="Mengisi",
            pelaku=(),
            halaman=next(iter(Halaman)),
            tombol="",
        ),
        unit_id="u1",
        keadaan=KeadaanLangkah.SELESAI,
        sejak=datetime(2025, 10, 3, 2, 5, tzinfo=UTC),
        oleh="Rina (Contoh)",
    )
    terkirim = render_formulir(make_formulir(7, langkah=langkah), KEBIJAKAN, kosong=False)
    assert all("DRAF" not in teks.upper() for teks in page_texts(terkirim))
    assert "Dikirim 3 Oktober 2025 pukul 09.05 WIB oleh Rina (Contoh)" in whole_text(terkirim)


def test_states_are_words_and_never_zero():
    formulir = make_formulir(4)
    keadaan = (
        replace(formulir.baris[0].realisasi, keadaan=Keadaan.BELUM_DIISI, nilai=None),
        replace(
            formulir.baris[1].realisasi, keadaan=Keadaan.BELUM_JELAS, nilai=None, teks_asli="1.250"
        ),
        replace(
            formulir.baris[2].realisasi,
            keadaan=Keadaan.TIDAK_DAPAT_DIPENUHI,
            nilai=None,
            alasan="survei diundur",
        ),
        replace(formulir.baris[3].realisasi, nilai=Decimal(0)),
    )
    baris = tuple(
        replace(satu, realisasi=figur) for satu, figur in zip(formulir.baris, keadaan, strict=True)
    )
    teks = whole_text(render_formulir(replace(formulir, baris=baris), KEBIJAKAN, kosong=False))
    assert "belum diisi" in teks
    assert "belum jelas: 1.250" in teks
    assert "tidak dapat dipenuhi: survei diundur" in teks
    assert " 0,00 " in teks


def test_a_longer_period_has_a_line_for_each_month():
    formulir = make_formulir(3, periode=triwulan(2025, 3))
    teks = whole_text(render_formulir(formulir, KEBIJAKAN, kosong=False))
    assert teks.count("Juli") == teks.count("Agustus") >= 3
    assert teks.count(formulir.baris[0].indikator.definisi) == 3


def test_a_unit_without_indikator_gets_a_sentence():
    formulir = make_formulir(1, baris=(), anggaran=())
    teks = whole_text(render_formulir(formulir, KEBIJAKAN, kosong=False))
    assert "Tidak ada indikator Bagian Umum yang diukur pada September 2025." in teks
    assert "Diterima Tim SAKIP," in teks


@pytest.mark.parametrize("kosong", [True, False])
@pytest.mark.parametrize("kertas", ["A4", pytest.param("F4", marks=pytest.mark.luas)])
@pytest.mark.parametrize(
    "jumlah", [3, *(pytest.param(satu, marks=pytest.mark.luas) for satu in (1, 5, 12))]
)
def test_layout_holds_for_any_length(kosong, kertas, jumlah):
    kebijakan = replace(KEBIJAKAN, kertas=kertas)
    pdf = render_formulir(make_formulir(jumlah), kebijakan, kosong=kosong)
    for halaman in read_pdf(pdf).pages:
        assert overlaps(halaman) == []
        assert all(satu.ukuran >= 8 for satu in runs(halaman))
    [akhir] = [teks for teks in page_texts(pdf) if "Diterima Tim SAKIP," in teks]
    assert "dihitung oleh program" in akhir
    assert "Penyediaan bahan logistik kantor" in akhir or "Temuan" in akhir


@pytest.mark.luas
def test_long_words_and_names_stay_in_their_cells():
    formulir = make_formulir(3)
    panjang = replace(
        formulir.baris[0].indikator,
        nama="Persentase ketidaktercapaianpertanggungjawabanpelaksanaan " * 4,
        satuan="Rekomendasi/Triwulan/Kabupaten",
        pembilang="jumlah " * 20,
        penyebut="seluruh " * 20,
    )
    figur = replace(formulir.baris[0].realisasi, kendala="k" * 300, upaya="upaya " * 700)
    baris = (replace(formulir.baris[0], indikator=panjang, realisasi=figur), *formulir.baris[1:])
    pdf = render_formulir(replace(formulir, baris=baris), KEBIJAKAN, kosong=False)
    for halaman in read_pdf(pdf).pages:
        assert overlaps(halaman) == []
    assert whole_text(pdf).count("upaya ") >= 700


def test_same_record_same_bytes_and_embedded_fonts(terisi, kosong):
    assert render_formulir(make_formulir(7), KEBIJAKAN, kosong=False) == terisi
    assert render_formulir(make_formulir(7), KEBIJAKAN, kosong=True) == kosong
    assert all(fonts(terisi).values())
    assert all(fonts(kosong).values())


IDENTITAS = IdentitasFormulir(
    opd_id="k", unit_id="u1", periode=make_formulir(1).periode, kode="K7QX2M9P", nomor=2,
    sidik_susunan="s",
)  # fmt: skip
KODE = "K7QX 2M9P"


@pytest.mark.parametrize(
    "margin", [(20, 20, 20, 25), pytest.param((5, 5, 5, 5), marks=pytest.mark.luas)]
)
@pytest.mark.parametrize("kosong", [True, False])
@pytest.mark.parametrize("kertas", ["A4", pytest.param("F4", marks=pytest.mark.luas)])
def test_every_page_carries_the_code_large_enough_to_be_read_aloud(kertas, kosong, margin):
    kebijakan = replace(KEBIJAKAN, kertas=kertas, margin_mm=margin)
    pdf = render_formulir(
        make_formulir(12),
        kebijakan,
        kosong=kosong,
        identitas=IDENTITAS,
        dibuat=date(2025, 10, 1),
    )
    halaman = read_pdf(pdf).pages
    assert len(halaman) > 1
    for satu in halaman:
        isi = {potong.teks: potong for potong in runs(satu)}
        assert isi[KODE].ukuran >= 16
        assert isi[KODE].kanan <= float(satu.mediabox.width)
        assert isi[KODE].y + isi[KODE].ukuran <= float(satu.mediabox.height)
        for kata in ("Kode formulir", "Nomor 2, dibuat 1 Oktober 2025"):
            assert isi[kata].kanan < isi[KODE].x
        assert overlaps(satu) == []


def test_the_code_is_no_content(terisi, kosong):
    """The fingerprint is that of the figures: a form with a code and one without have the same."""

    def fingerprint(pdf):
        return whole_text(pdf).split("Sidik isi: ")[1][:19]

    for tanpa, apa in ((terisi, False), (kosong, True)):
        pdf = render_formulir(make_formulir(7), KEBIJAKAN, kosong=apa, identitas=IDENTITAS)
        assert "Nomor 2" in whole_text(pdf)
        assert "Kode formulir" not in whole_text(tanpa)
        assert fingerprint(pdf) == fingerprint(tanpa)


@pytest.mark.luas
def test_what_was_saved_late_carries_its_mark():
    formulir = make_formulir(3)
    telat = replace(formulir.baris[0].realisasi, terlambat=True)
    kosong = replace(telat, keadaan=Keadaan.BELUM_DIISI, nilai=None)
    for figur, banyak in ((telat, 1), (kosong, 0)):
        baris = (replace(formulir.baris[0], realisasi=figur), *formulir.baris[1:])
        isi = replace(formulir, baris=baris)
        teks = whole_text(render_formulir(isi, KEBIJAKAN, kosong=False))
        assert teks.count("diisi setelah tenggat") == banyak
        assert (
            "tenggat"
            not in whole_text(render_formulir(isi, KEBIJAKAN, kosong=True)).split("A. Kinerja")[1]
        )
    rupiah = tuple(replace(satu, terlambat=True) for satu in formulir.anggaran)
    teks = whole_text(render_formulir(replace(formulir, anggaran=rupiah), KEBIJAKAN, kosong=False))
    assert "127.500.000 diisi setelah tenggat" in teks, "the number is not broken for its mark"
    assert teks.count("diisi setelah tenggat") == sum(r.nilai is not None for r in rupiah) > 0


def test_a_late_figure_has_another_fingerprint_and_one_in_time_its_old_one():
    from sakip_desktop.reports.sidik import sidik_isi

    formulir = make_formulir(3)
    figur = formulir.baris[0].realisasi
    assert sidik_isi(replace(figur, terlambat=True)) != sidik_isi(figur)
    assert '"terlambat"' not in str(sidik_isi(figur))


def test_the_columns_stand_in_the_order_of_the_window(terisi, kosong):
    """From the left: what the window shows, and the cells in the order in which they are typed."""
    kepala = (
        *("No.", "Indikator kinerja", "Satuan", "Target tahun", "Target periode", "Periode lalu"),
        *("Pembilang,", "Realisasi", "Penjelasan", "Kendala", "Upaya"),
    )
    for pdf, judul in ((kosong, kepala), (terisi, kepala)):
        isi = " ".join(page_texts(pdf)[0].split())
        awal = isi.index("A. Kinerja")
        tempat = [isi.index(satu, awal) for satu in judul]
        assert all(satu < lain for satu, lain in pairwise(tempat)), judul


def test_columns_that_would_be_empty_leave_their_room_to_the_others():
    formulir = make_formulir(3)
    tanpa = tuple(
        replace(
            satu,
            tahun_lalu=None,
            indikator=replace(satu.indikator, pembilang="", penyebut=""),
        )
        for satu in formulir.baris
    )
    teks = whole_text(render_formulir(replace(formulir, baris=tanpa), KEBIJAKAN, kosong=True))
    assert "Pembilang" not in teks
    assert "Tahun lalu" not in teks
    ada = tuple(replace(satu, tahun_lalu=Decimal("7.5")) for satu in tanpa)
    teks = whole_text(render_formulir(replace(formulir, baris=ada), KEBIJAKAN, kosong=True))
    assert "Tahun lalu" in teks
    assert "7,50" in teks


def test_a_form_without_signers_still_has_its_lines():
    from contoh_laporan import TTD

    tanpa_nama = replace(TTD[0], nama="", nip="", pangkat="")
    pdf = render_formulir(make_formulir(1, penanda_tangan=(tanpa_nama,)), KEBIJAKAN, kosong=True)
    assert "." * 40 in whole_text(pdf)
    pdf = render_formulir(make_formulir(1, penanda_tangan=()), KEBIJAKAN, kosong=True)
    assert "Capaian dan kategori dihitung oleh program." in whole_text(pdf)


def _running(formulir):
    """The first line as a running total since January: 2 a month, 19 typed for September."""
    satu = formulir.baris[1]
    target = {bulan(2025, ke): Target(Decimal(2 * ke)) for ke in range(1, 13)}
    ind = replace(
        satu.indikator,
        kumulatif_realisasi=True,
        kumulatif_target=True,
        agregasi=Agregasi.JUMLAH,
        target=target,
        desimal=0,
        pembilang="",
        penyebut="",
    )
    lalu = replace(satu.realisasi, periode=bulan(2025, 8), nilai=Decimal(16))
    figur = replace(satu.realisasi, nilai=Decimal(19), keadaan=Keadaan.TERISI)
    baris = replace(
        satu,
        indikator=ind,
        realisasi=figur,
        sebelumnya=Decimal(16),
        target=target_for(ind, bulan(2025, 9)),
        figur_lalu=(lalu,),
        tahun_lalu=None,
    )
    return replace(formulir, baris=(formulir.baris[0], baris))


def test_a_running_total_stands_beside_the_running_target():
    """Both since January, and both say so; the capaian says of which months it is."""
    formulir = _running(make_formulir(3))
    teks = whole_text(render_formulir(formulir, KEBIJAKAN, kosong=False))
    assert "s.d. Sep 18 s.d. Agu 16" in teks
    assert "s.d. Sep 19" in teks
    assert "Sep 3 dari 2" in teks
    kosong = whole_text(render_formulir(formulir, KEBIJAKAN, kosong=True))
    assert "s.d. Sep 18 s.d. Agu 16" in kosong
    assert kosong.count("s.d. Sep") == 3, "said once, the target, the cell to write in"


def test_a_running_total_without_running_targets_is_held_against_their_sum():
    formulir = _running(make_formulir(3))
    satu = formulir.baris[1]
    target = {bulan(2025, ke): Target(Decimal(2)) for ke in range(1, 13)}
    ind = replace(satu.indikator, kumulatif_target=False, target=target)
    assert entry_target(replace(satu, indikator=ind)) == Target(Decimal(18))
    del target[bulan(2025, 3)]
    assert entry_target(replace(satu, indikator=ind)) is None, "not the sum of some months"


def test_cells_that_nobody_fills_in_are_hatched_and_the_others_have_room_for_a_hand():
    def hatched(formulir):
        pdf = read_pdf(render_formulir(formulir, KEBIJAKAN, kosong=True))
        return sum(len(_CLIP.findall(satu.get_contents().get_data())) for satu in pdf.pages)

    formulir = make_formulir(6, anggaran=())  # two of them are ratios
    assert hatched(formulir) == 1 + 6, "the legend, and one cell of every line"
    tanpa = tuple(
        replace(satu, indikator=replace(satu.indikator, pembilang="", penyebut=""))
        for satu in formulir.baris
    )
    assert hatched(replace(formulir, baris=tanpa)) == 1, "a column nobody needs is left out"
    assert TINGGI_TULIS >= 8
    [satu] = make_tabel(
        make_gaya(load_huruf(BAWAAN)), 300, [Kolom("a")], [Baris(([GarisTulis(), GarisTulis()],))]
    ).split(300, 500)
    assert satu.row_heights[1] >= 16 * mm


_CLIP = re.compile(rb"\bW\*? n\b")


@pytest.mark.parametrize("kertas", ["A4", "F4"])
def test_an_empty_form_with_the_longest_names_keeps_every_word(kertas):
    formulir = make_formulir(6)
    panjang = "Kepala Subbagian Perencanaan, Keuangan, Evaluasi dan Pelaporan pada "
    ttd = tuple(
        replace(satu, jabatan=panjang * 2, nama=f"{'Nama Panjang Sekali ' * 3}, S.E.")
        for satu in formulir.penanda_tangan
    )
    baris = tuple(
        replace(
            satu,
            indikator=replace(
                satu.indikator,
                nama="Persentase ketidaktercapaian pertanggungjawaban " * 3,
                satuan="Rekomendasi",
                pembilang=satu.indikator.pembilang and "jumlah rekomendasi " * 6,
            ),
        )
        for satu in formulir.baris
    )
    unit = replace(
        formulir.unit, nama="Bagian Persidangan, Perundang-undangan dan Hubungan Masyarakat"
    )
    pdf = render_formulir(
        replace(formulir, baris=baris, unit=unit, penanda_tangan=ttd),
        replace(KEBIJAKAN, kertas=kertas),
        kosong=True,
        identitas=IDENTITAS,
    )
    kepala = {"No.", "Realisasi", "Kendala", "Upaya", "Satuan"}
    for halaman in read_pdf(pdf).pages:
        assert overlaps(halaman) == []
        isi = {satu.teks for satu in runs(halaman)}
        assert kepala <= isi or not kepala & isi, "no head is broken inside a word"
    assert whole_text(pdf).count("Persentase ketidaktercapaian") == 18
