"""The steps of an explanation: what stands left of an equals sign makes what is right of it."""

import re
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "spreadsheet"))

from kertas_uji import BIASA, KETAT, TAHUN, every_kind, make_kertas, sample_year

from sakip_desktop.domain.agregasi import target_for
from sakip_desktop.domain.kinerja import Target
from sakip_desktop.domain.penjelasan import (
    class_text,
    explain_indikator,
    is_counted,
    limit_text,
    mean_steps,
    steps_own,
    steps_to_date,
    target_steps,
    write_figure,
    write_number,
    write_operand,
)
from sakip_desktop.domain.periode import bulan, semester, setahun, triwulan

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
    hitung = _ANGKA.sub(lambda m: m[0].replace(".", "").replace(",", "."), kiri.replace("≈", ""))
    for tanda, milik in (("÷", "/"), ("×", "*"), ("−", "-")):
        hitung = hitung.replace(tanda, milik)
    hitung = re.sub(r" \((?:s\.d\. )?[A-Za-z]+\)", "", hitung)
    assert set(hitung) <= set("0123456789.+-*/() "), kiri
    return eval(hitung)  # noqa: S307 - digits and signs only


def check_line(baris):
    """Left equals right, as far as six places of each operand can say."""
    kiri, kanan = baris.rsplit(" = ", 1)
    kiri = kiri.split(": ", 1)[-1].removesuffix(", tanpa angka sebelumnya")
    benar = computed(kanan.split(" %")[0])
    assert abs(computed(kiri) - benar) <= 1e-4 * max(1, abs(benar)), baris


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
                    if " = " in baris and nilai is not None:
                        check_line(baris)
                        dilihat += 1
                if nilai is not None:
                    tulis = (write_figure, write_operand, lambda _ind, n: write_number(n))
                    jadi = tuple(satu(ukuran.indikator, nilai) for satu in tulis)
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
            dihitung = sum(is_counted(u, laporan.kebijakan) for u in semua)
            assert dihitung == rerata.dihitung + rerata.nol
            langkah = mean_steps(rerata, semua, laporan.kebijakan)
            if rerata.nilai is None:
                assert langkah == ("Belum ada capaian yang dapat dirata-rata.",)
            else:
                check_line(langkah[1].split(", ditampilkan")[0])


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


def test_caps_and_rounding_say_whether_they_changed_the_figure(kertas):
    kena = next(
        s.capaian
        for s in kertas[5].laporan.semua
        if s.capaian.nilai_mentah is not None and s.capaian.nilai_mentah > 120
    )
    teks = limit_text(kena, KETAT)
    assert "paling tinggi 120,00 %: dipotong" in teks
    assert "2 desimal (5 dibulatkan ke atas): 120,00 %" in teks
    assert "paling tinggi 110,00 % dan paling rendah 20,00 %: 110 %." in teks


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
    assert write_number(Decimal(2) / 3) == "≈0,666667"
    assert write_number(Decimal("-0.5")) == "(−0,5)"
    assert write_number(None) == "–"
