"""The steps of an explanation: what stands left of an equals sign makes what is right of it."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from kertas_uji import BIASA, KETAT, TAHUN, every_kind, make_kertas, sample_year
from sampel_domain import make_figur, make_indikator, make_target

from sakip_desktop.domain.agregasi import target_for
from sakip_desktop.domain.capaian import Bentuk, is_short
from sakip_desktop.domain.kinerja import Agregasi, Polaritas, Target
from sakip_desktop.domain.pengukuran import measure
from sakip_desktop.domain.penjelasan import (
    VersiDipakai,
    category_text,
    class_text,
    equation,
    explain_indikator,
    limit_text,
    rule_text,
    steps_own,
    steps_to_date,
    target_steps,
    version_text,
    write_figure,
    write_number,
    write_operand,
    write_result,
)
from sakip_desktop.domain.penjelasan_rerata import TANPA_INDIKATOR, mean_steps
from sakip_desktop.domain.periode import bulan, semester, setahun, triwulan
from sakip_desktop.domain.rerata import counted_value

TW3 = triwulan(TAHUN, 3)
_ANGKA = re.compile(r"[0-9][0-9.]*(?:,[0-9]+)?")


@pytest.fixture(scope="module")
def kertas():
    contoh = sample_year()
    return [
        *(
            make_kertas(*contoh, p)
            for p in (bulan(TAHUN, 9), TW3, semester(TAHUN, 1), setahun(TAHUN))
        ),
        make_kertas(*every_kind(7), TW3, BIASA),
        make_kertas(*every_kind(11), TW3, KETAT),
    ]


def computed(kiri):
    """The value of a sum as it is printed."""
    hitung = _ANGKA.sub(lambda m: m[0].replace(".", "").replace(",", "."), kiri)
    for tanda, milik in (("÷", "/"), ("×", "*"), ("−", "-")):
        hitung = hitung.replace(tanda, milik)
    hitung = re.sub(r" \((?:s\.d\. )?[A-Za-z]+\)", "", hitung)
    assert set(hitung) <= set("0123456789.+-*/() "), kiri
    return eval(hitung)  # noqa: S307 - digits and signs only


def check_line(baris):
    """Left equals right, as far as the places that are printed can say."""
    kiri, tanda, kanan = re.split(r" ([=≈]) (?!.* [=≈] )", baris)
    kiri = kiri.split(": ", 1)[-1].removesuffix(", tanpa angka sebelumnya")
    assert not re.search(r"[=≈+−×÷] [=≈+×÷]", baris), baris
    benar = computed(kanan.split(" %")[0])
    bulat = 0.0051 if tanda == "≈" or "dibulatkan" in kanan else 0
    assert abs(computed(kiri) - benar) <= bulat + 1e-4 * max(1, abs(benar)), baris


def test_every_step_of_every_kind_adds_up_to_the_number_of_the_record(kertas):
    dilihat = 0
    for satu in kertas:
        for ukuran, asal in zip(satu.laporan.semua, satu.asal, strict=True):
            for langkah, nilai in (
                (steps_own(ukuran, asal.figur), ukuran.realisasi_periode),
                (steps_to_date(ukuran, asal.figur), ukuran.realisasi_sd),
            ):
                hitungan = [b for b in langkah if not b.startswith("Tidak ikut")]
                for baris in hitungan:
                    if re.search(" [=≈] ", baris) and nilai is not None:
                        check_line(baris)
                        dilihat += 1
                if nilai is not None:
                    tulis = (write_figure, write_operand, lambda _ind, n: write_number(n))
                    jadi = (
                        *(satu(ukuran.indikator, nilai) for satu in tulis),
                        write_result(nilai),
                    )
                    assert hitungan[-1].endswith(jadi), langkah
    assert dilihat > 500


def test_every_mean_adds_up_and_counts_what_the_record_counts(kertas):
    for satu in kertas:
        laporan = satu.laporan
        kelompok = [
            (s.rerata, [u for u in laporan.semua if u.indikator.simpul_id == s.simpul.id])
            for s in laporan.sasaran
        ]
        for rerata, semua in [*kelompok, (laporan.rerata, laporan.semua)]:
            nol = laporan.kebijakan.kosong_nol
            dihitung = sum(counted_value(u, kosong_nol=nol) is not None for u in semua)
            assert dihitung == rerata.dihitung + rerata.nol
            langkah = mean_steps(rerata, semua, laporan.kebijakan)
            if rerata.nilai is None:
                kata = "Belum ada capaian yang dapat dirata-rata." if semua else TANPA_INDIKATOR
                assert langkah == (kata,)
            else:
                check_line(langkah[1])


def test_an_explanation_says_all_that_an_auditor_asks(kertas):
    for satu in kertas:
        for ukuran, asal in zip(satu.laporan.semua, satu.asal, strict=True):
            jelas = explain_indikator(ukuran, satu.laporan.kebijakan, asal, status="Draf.")
            judul = [bagian[0] for bagian in jelas.bagian]
            assert judul[0] == "Hitungan capaian"
            for wajib in ("Rumus dalam kata", "Kategori", "Versi indikator", "Formulir"):
                assert wajib in judul
            assert ("Batas dan pembulatan" in judul) == (ukuran.capaian.nilai_mentah is not None)
            assert jelas.keterangan == (
                ukuran.kategori.label if ukuran.kategori else "tanpa kategori"
            )
            assert len(jelas.sumber) == len(asal.sumber)
            assert all(teks for _, teks in jelas.bagian)


def test_a_month_without_a_figure_is_named_and_is_no_zero(kertas):
    teks = [
        baris
        for ukuran, asal in zip(kertas[4].laporan.semua, kertas[4].asal, strict=True)
        for baris in steps_own(ukuran, asal.figur)
        if baris.startswith("Tidak ikut")
    ]
    for kata in ("belum diisi", "tidak diukur", "tidak dapat dipenuhi: @alasan", "“=2+2” belum"):
        assert any(kata in baris for baris in teks), kata


def test_a_division_stands_above_the_capaian_that_it_goes_into(kertas):
    dilihat = 0
    for ukuran, asal in zip(kertas[1].laporan.semua, kertas[1].asal, strict=True):
        (_, isi), *_ = explain_indikator(ukuran, BIASA, asal).bagian
        panjang = ukuran.realisasi_periode is not None and not is_short(ukuran.realisasi_periode)
        bagi = ukuran.indikator.is_rasio or panjang
        if bagi and ukuran.capaian.nilai_mentah is not None:
            atas, bawah = isi.split("\n")
            assert atas.startswith("Realisasi")
            assert bawah == ukuran.capaian.penjelasan
            if "÷" in atas:  # not the highest of several
                check_line(atas.removeprefix("Realisasi: "))
            dilihat += 1
        else:
            assert isi == ukuran.capaian.penjelasan
    assert dilihat


def test_the_rule_says_what_surprises(kertas):
    """One Tidak for the whole year, and more than 100 % outside a range."""
    aturan = {
        (u.indikator.polaritas, u.capaian.rumus, u.indikator.agregasi): rule_text(
            u.indikator, u.capaian, BIASA
        )
        for satu in kertas[4:]
        for u in satu.laporan.semua
    }
    for (polaritas, rumus, agregasi), teks in aturan.items():
        terendah = polaritas is Polaritas.YA_TIDAK and agregasi is Agregasi.MIN
        assert ("satu bulan Tidak membuat seluruh" in teks) == terendah
        assert ("di atas 100 %, nilai di atas batas atas" in teks) == (rumus == "rentang-khusus")
    semua = [u for satu in kertas for u in satu.laporan.semua]
    assert any(u.capaian.bentuk is Bentuk.TERBURUK for u in semua)
    for u in semua:
        teks = rule_text(u.indikator, u.capaian, BIASA)
        terburuk = u.capaian.bentuk is Bentuk.TERBURUK
        assert ("Di sini dipakai (A − R) ÷ A × 100. " in teks) == terburuk
    assert any("satu bulan Tidak" in teks for teks in aturan.values())
    assert any("Makin singkat" in teks for teks in aturan.values())


def test_caps_and_rounding_say_whether_they_changed_the_figure(kertas):
    kena = next(
        s.capaian
        for s in kertas[5].laporan.semua
        if s.capaian.nilai_mentah is not None and s.capaian.nilai_mentah > 120
    )
    teks = limit_text(kena, KETAT)
    assert "paling tinggi 120,00 %: dipotong" in teks
    assert "2 desimal (5 dibulatkan ke atas): 120,00 %" in teks
    assert "paling tinggi 110,00 % dan paling rendah 20,00 %: 110,00 %." in teks


@pytest.mark.parametrize(
    ("kebijakan", "label", "batas"),
    [
        (BIASA, "Sangat Tinggi", "mulai 91 %, menurut"),
        (BIASA, "Tinggi", "mulai 76 % sampai di bawah 91 %"),
        (KETAT, "Tinggi", "di atas 75 % sampai 90 %"),
    ],
)
def test_a_class_is_named_with_both_its_bounds(kebijakan, label, batas):
    assert f"{label}: {batas}" in class_text(kebijakan, label, Decimal("90.9999999"))


def test_a_target_says_where_it_comes_from():
    semua = {satu.id: satu for satu in sample_year()[0]}
    jumlah = semua["LN-08"]
    kata = target_steps(jumlah, TW3, target_for(jumlah, TW3))
    assert kata == "6 + 6 + 7 = 19, dari target bulan atau triwulan di dalamnya."
    assert target_steps(jumlah, bulan(TAHUN, 7), Target(Decimal(6))).startswith("6, ditulis dalam")
    assert "tidak memuat target" in target_steps(jumlah, TW3, None)
    kumulatif = replace(
        jumlah,
        kumulatif_target=True,
        target={triwulan(TAHUN, 2): Target(Decimal(10)), TW3: Target(Decimal(24))},
    )
    assert target_steps(kumulatif, TW3, target_for(kumulatif, TW3)).startswith(
        "14: target kumulatif"
    )


def test_numbers_in_sentences():
    assert write_number(Decimal("1234567.5")) == "1.234.567,5"
    assert write_number(Decimal(2) / 3) == "0,666667"
    assert write_number(Decimal(200) / 3) == "66,6667"
    assert write_number(Decimal("66.123456")) == "66,123456"
    assert write_result(Decimal(200) / 3) == "66,67"
    assert equation("6 ÷ 12", Decimal("0.5")) == "6 ÷ 12 = 0,5"
    assert equation("50 ÷ 60 × 100", Decimal(500) / 6) == "50 ÷ 60 × 100 ≈ 83,33"
    assert write_number(Decimal("-0.5")) == "(−0,5)"
    assert write_number(None) == "–"


def test_a_figure_that_is_not_there_is_a_dash_and_a_label_is_read():
    angka, predikat = (
        make_indikator(),
        make_indikator(
            polaritas=Polaritas.PREDIKAT, predikat=(("B", Decimal(4)), ("BB", Decimal(5)))
        ),
    )
    assert write_figure(angka, None) == write_figure(predikat, None) == "–"
    assert write_figure(angka, Decimal("1250.5")) == "1.250,5"
    assert write_figure(predikat, Decimal(5)) == "BB"
    assert write_operand(predikat, Decimal(5)) == "5 (BB)"


def test_without_the_month_before_a_running_total_has_no_class():
    """April's own figure is not known while March's running total is missing."""
    ind = make_indikator(kumulatif_realisasi=True, target=make_target(b4=10))
    for maret, kata in ((None, "angka kumulatif bulan sebelumnya belum ada"), (3, "mulai")):
        figur = make_figur(1, 2, maret, 12)
        satu = measure(ind, figur, bulan(TAHUN, 4), BIASA)
        assert (satu.kategori is None) == (maret is None)
        assert kata in category_text(satu, BIASA)


def test_what_is_not_known_of_versions_is_not_said():
    assert version_text(None) == ""
    versi = VersiDipakai(nomor=2, berlaku_mulai=date(TAHUN, 8, 1))
    assert version_text(versi) == "Versi 2, berlaku mulai 1 Agustus 2025"
    assert version_text(replace(versi, alasan="Target naik")).endswith("Agustus 2025: Target naik")


def test_the_explanation_as_plain_text_has_every_part():
    satu = make_kertas(*every_kind(7), TW3, BIASA)
    for ukuran, asal in zip(satu.laporan.semua[:20], satu.asal, strict=False):
        jelas = explain_indikator(ukuran, BIASA, asal, status="Draf.")
        baris = jelas.teks.split("\n")
        assert baris[0] == jelas.judul
        assert baris[1].startswith(f"{jelas.sebutan} · {jelas.angka}")
        for judul, isi in jelas.bagian:
            assert f"\n\n{judul}\n{isi}" in jelas.teks
    tanpa = replace(jelas, keterangan="")
    assert tanpa.teks.split("\n")[1] == f"{jelas.sebutan} · {jelas.angka}"


def test_a_kertas_kerja_says_whose_it_is():
    satu = make_kertas(*every_kind(7), TW3, BIASA)
    assert satu.cakupan == f"Seluruh {satu.laporan.kantor.nama}"
    assert replace(satu, unit=("Bagian A", "Bagian B")).cakupan == "Hanya Bagian A dan Bagian B"
