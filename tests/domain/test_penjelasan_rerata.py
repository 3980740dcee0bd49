"""Why a mean, an absorption or an efficiency is what it is: sentences against the record."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kertas_uji import BIASA, KETAT, LONGGAR, TAHUN, every_kind, make_kertas
from sampel_domain import d, make_figur, make_indikator, make_simpul, make_target

from sakip_desktop.domain.angka import format_persen, format_rupiah
from sakip_desktop.domain.kinerja import Agregasi, Keadaan
from sakip_desktop.domain.laporan import BarisSasaran, RerataTertimbang
from sakip_desktop.domain.penjelasan import SumberAnggaran
from sakip_desktop.domain.penjelasan_rerata import (
    absorption_text,
    ceiling_text,
    efficiency_text,
    explain_anggaran,
    explain_rerata,
)
from sakip_desktop.domain.periode import bulan, triwulan
from sakip_desktop.domain.rerata import (
    JumlahAnggaran,
    compute_efisiensi,
    counted_value,
    format_kelengkapan,
)

JAN, TW3 = bulan(TAHUN, 1), triwulan(TAHUN, 3)


def laporan(*isi, kebijakan=BIASA, **ubah):
    """Indikator with the target 100 in January: (value, weight) each."""
    indikator = [
        make_indikator(
            id=f"i{ke}",
            kode=f"I{ke}",
            nama="Nama",
            agregasi=Agregasi.TERAKHIR,
            bobot=d(bobot),
            target=make_target(b1=100),
            **ubah,
        )
        for ke, (_, bobot) in enumerate(isi)
    ]
    figur = {i.id: make_figur(nilai) for i, (nilai, _) in zip(indikator, isi, strict=True)}
    return make_kertas(indikator, figur, JAN, kebijakan).laporan


def explain(satu, **lain):
    return explain_rerata("Kantor", satu.rerata, satu.semua, satu, **lain)


# --- means ---------------------------------------------------------------------------------------


def test_a_mean_names_every_indikator_and_why_it_is_left_out():
    satu = laporan((90, 1), (80, 2), (70, 0), (None, 1), (Keadaan.TIDAK_DAPAT_DIPENUHI, 1))
    jelas = explain(satu, status="Draf.", anggaran=(("Efisiensi", "Belum."),))
    assert (jelas.judul, jelas.sebutan) == ("Kantor", "Rata-rata capaian Januari 2025")
    assert (jelas.angka, jelas.keterangan) == ("83,33 %", "2 dari 5 indikator")
    bagian = dict(jelas.bagian)
    assert bagian["Hitungan rata-rata"].split("\n") == [
        "Jumlah bobot × capaian dibagi jumlah bobot.",
        "(1 × 90 + 2 × 80) ÷ 3 = 83,33 % (dibulatkan)",
        "Kelengkapan: 2 dari 5 indikator ikut dihitung.",
    ]
    assert (bagian["Efisiensi"], bagian["Keadaan angka"]) == ("Belum.", "Draf.")
    assert "Kategori" not in bagian, "without a class nothing is said of one"
    assert [(b.apa, b.nilai, b.guna) for b in jelas.sumber] == [
        ("I0  Nama", "90,00 %", "dihitung"),
        ("I1  Nama (bobot 2)", "80,00 %", "dihitung"),
        ("I2  Nama (bobot 0)", "bobot 0", "tidak dihitung"),
        ("I3  Nama", "Realisasi belum diisi.", "tidak dihitung"),
        ("I4  Nama", satu.semua[4].capaian.alasan, "tidak dihitung"),
    ]


def test_what_is_filled_in_part_is_told_with_how_much():
    ind = make_indikator(kode="I", target=make_target(t3=100))
    satu = make_kertas([ind], {ind.id: make_figur(*[None] * 6, 5, 6)}, TW3).laporan
    (baris,) = explain(satu).sumber
    assert (baris.nilai, baris.guna) == ("terisi 2 dari 3 bulan", "tidak dihitung")
    assert explain(satu).angka == "–"


def test_the_class_of_a_mean_is_said_with_its_bounds():
    satu = laporan((90, 1), (70, 1))
    jelas = explain(satu, kategori=BIASA.skala.kelas[1], cakupan="sasaran S1")
    assert jelas.keterangan == "Tinggi · 2 dari 2 indikator"
    assert jelas.sebutan == "Rata-rata capaian sasaran S1 Januari 2025"
    assert dict(jelas.bagian)["Kategori"].startswith("Tinggi: mulai 76 % sampai di bawah 91 %")


@pytest.mark.parametrize(
    ("kebijakan", "kata"),
    [
        (
            BIASA,
            (
                "dihitung paling tinggi 100,00 % dan paling rendah 0,00 %. Indikator tanpa nilai "
                "lengkap tidak ikut dihitung dan tidak dianggap nol."
            ),
        ),
        (
            KETAT,
            (
                "dihitung paling tinggi 110,00 % dan paling rendah 20,00 %. Yang bertarget tetapi "
                "tanpa realisasi dihitung 0; yang tanpa nilai selain itu tidak ikut."
            ),
        ),
        (LONGGAR, "dihitung tanpa batas atas dan paling rendah -50,00 %."),
    ],
)
def test_the_policy_says_how_far_one_figure_can_move_a_mean(kebijakan, kata):
    teks = dict(explain(laporan((250, 1), kebijakan=kebijakan)).bagian)["Batas dan yang kosong"]
    assert teks.startswith("Kebijakan kantor yang berlaku mulai 1 Januari 2025:")
    assert kata in teks


@pytest.mark.parametrize("kebijakan", [BIASA, KETAT, LONGGAR])
def test_the_lines_of_every_mean_are_what_the_record_counts(kebijakan):
    satu = make_kertas(*every_kind(11), TW3, kebijakan).laporan
    jelas = explain(satu)
    nilai = [counted_value(p, kosong_nol=kebijakan.kosong_nol) for p in satu.semua]
    assert [b.guna == "dihitung" for b in jelas.sumber] == [n is not None for n in nilai]
    dihitung = [b.nilai for b in jelas.sumber if b.guna == "dihitung"]
    assert dihitung == [format_persen(n) for n in nilai if n is not None]
    assert len(dihitung) == satu.rerata.dihitung + satu.rerata.nol
    assert all(b.nilai for b in jelas.sumber), "each that is left out says why"
    assert format_kelengkapan(satu.rerata) in jelas.keterangan


# --- money ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pagu", "sampai", "teks"),
    [
        (None, 5, "Tidak ada pagu, sehingga serapan tidak dihitung."),
        (0, 5, "Tidak ada pagu, sehingga serapan tidak dihitung."),
        (1000, None, "Belum ada realisasi anggaran sampai Triwulan III 2025."),
        (
            1000,
            0,
            "Realisasi s.d. Triwulan III 2025 ÷ pagu setahun × 100: Rp0 ÷ Rp1.000 × 100 = 0,00 %.",
        ),
        (
            3_000_000,
            2_500_000,
            (
                "Realisasi s.d. Triwulan III 2025 ÷ pagu setahun × 100: Rp2.500.000 ÷ Rp3.000.000 "
                "× 100 = 83,33 % (dibulatkan)."
            ),
        ),
    ],
)
def test_absorption_is_reckoned_or_the_reason_is_given(pagu, sampai, teks):
    jumlah = JumlahAnggaran(pagu=pagu, realisasi_periode=None, realisasi_sd=sampai)
    assert absorption_text(jumlah, TW3) == teks


def sasaran(rerata, serapan, label=""):
    efisiensi = None if rerata is None or serapan is None else d(rerata) - d(serapan)
    return BarisSasaran(
        simpul=make_simpul("s"),
        rerata=RerataTertimbang(
            nilai=None if rerata is None else d(rerata), dihitung=1, seharusnya=1
        ),
        kategori=None,
        pagu=None,
        realisasi=None,
        serapan=None if serapan is None else d(serapan),
        efisiensi=efisiensi,
        efisiensi_label=label,
    )


def test_efficiency_is_reckoned_and_judged_only_when_it_may_be():
    kalimat = "Rata-rata capaian − serapan: 80 − 95,5 = −15,50 poin."
    dinilai = efficiency_text(sasaran(80, "95.5", "Tidak efisien"))
    assert dinilai.startswith(f"{kalimat} Tidak efisien. Lebih dari 5 efisien, kurang dari −5")
    belum = efficiency_text(sasaran(80, "95.5"))
    assert belum.startswith(f"{kalimat} Keterangannya diberikan pada akhir tahun")
    for kurang in (sasaran(None, 80), sasaran(80, None)):
        assert efficiency_text(kurang).startswith("Belum dapat dihitung:")


@given(st.integers(0, 20000), st.integers(0, 20000))
def test_the_points_of_an_efficiency_are_those_of_the_record(rerata, serapan):
    satu = sasaran(Decimal(rerata) / 100, Decimal(serapan) / 100)
    assert satu.efisiensi == compute_efisiensi(satu.rerata.nilai, satu.serapan)[0]
    poin = efficiency_text(satu).split(" = ")[1].split(" poin")[0]
    baca = Decimal(poin.replace("−", "-").replace(".", "").replace(",", "."))
    assert baca == satu.efisiensi


def rupiah(kode, ke, nilai):
    return SumberAnggaran(
        kode=kode,
        uraian="Uraian",
        bulan=bulan(TAHUN, ke),
        nilai=nilai,
        oleh="Pengisi (Contoh)",
        pada=datetime(TAHUN, 10, 1, tzinfo=UTC),
    )


def money(*sumber, pagu=1000, **lain):
    isi = [satu.nilai for satu in sumber]
    jumlah = JumlahAnggaran(
        pagu=pagu, realisasi_periode=None, realisasi_sd=sum(isi) if isi else None
    )
    return explain_anggaran("P1", jumlah, "Rp1.000, pagu murni.", sumber, TW3, **lain)


def test_absorption_is_explained_down_to_the_rupiah_of_each_month():
    jelas = money(rupiah("p1", 6, 100), rupiah("p1", 7, 250), status="Draf.", efisiensi="Belum.")
    assert (jelas.sebutan, jelas.angka) == ("Serapan anggaran s.d. Triwulan III 2025", "35,00 %")
    assert [judul for judul, _ in jelas.bagian] == [
        "Hitungan serapan",
        "Pagu",
        "Realisasi",
        "Efisiensi",
        "Keadaan angka",
    ]
    assert dict(jelas.bagian)["Realisasi"] == "Rp100 + Rp250 = Rp350"
    # Of one node the month is enough; what lies before the period only counts up to its end.
    assert [(b.apa, b.guna) for b in jelas.sumber] == [
        ("Juni 2025", "s.d. periode"),
        ("Juli 2025", "periode ini"),
    ]
    assert jelas.sumber[0].oleh == "Pengisi (Contoh)"


def test_of_several_nodes_each_line_names_its_own():
    jelas = money(rupiah("p1", 7, 100), rupiah("p2", 7, 250))
    assert [b.apa for b in jelas.sumber] == ["Juli: p1  Uraian", "Juli: p2  Uraian"]


def test_without_rupiah_nothing_is_reckoned():
    jelas = money()
    assert (jelas.angka, jelas.sumber) == ("–", ())
    assert "Realisasi" not in dict(jelas.bagian)


@given(st.lists(st.integers(-(10**9), 10**12), min_size=1, max_size=14))
def test_a_sum_is_written_out_while_it_can_be_read(nilai):
    sumber = [rupiah(f"p{ke}", 7, satu) for ke, satu in enumerate(nilai)]
    teks = dict(money(*sumber, pagu=10**13).bagian)["Realisasi"]
    jumlah = format_rupiah(sum(nilai))
    if 1 < len(nilai) <= 12:
        kiri, kanan = teks.split(" = ")
        assert kiri.split(" + ") == [format_rupiah(satu) for satu in nilai]
        assert kanan == jumlah
    else:
        assert teks == f"Jumlah {len(nilai)} isian di bawah: {jumlah}"


@pytest.mark.parametrize(
    ("murni", "perubahan", "pagu", "teks"),
    [
        (None, None, None, "Tidak ada pagu."),
        (1000, None, 1000, "Rp1.000, pagu murni."),
        (1000, 1500, 1500, "Rp1.500, pagu setelah perubahan (pagu murni Rp1.000)."),
        (None, 1500, 1500, "Rp1.500, pagu setelah perubahan."),
        (1000, 0, 0, "Rp0, pagu setelah perubahan (pagu murni Rp1.000)."),
        (None, None, 900, "Rp900, jumlah pagu di bawahnya."),
    ],
)
def test_which_ceiling_counts(murni, perubahan, pagu, teks):
    assert ceiling_text(murni, perubahan, pagu) == teks


def test_a_policy_of_another_day_is_named_by_its_day():
    lama = replace(BIASA, berlaku_mulai=date(2000, 1, 1))
    teks = dict(explain(laporan((90, 1), kebijakan=lama)).bagian)["Batas dan yang kosong"]
    assert teks.startswith("Kebijakan kantor yang berlaku sejak awal:")
