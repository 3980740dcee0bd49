"""The office's policy: dated versions and what they say of themselves."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from kantor_uji import AGUSTUS, JULI, A
from kebijakan_uji import DUA_KELAS, LAIN
from pdf_teks import pdf_text
from pypdf import PdfReader

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.kategori import SKALA_DIKENAL
from sakip_desktop.domain.kinerja import Varian
from sakip_desktop.domain.masukan import KebijakanInput
from sakip_desktop.domain.periode import bulan, tanggal_indonesia
from sakip_desktop.services import capaian, ekspor, kantor, kebijakan
from sakip_desktop.services.isian_kebijakan import skala_masukan


def test_a_policy_is_a_new_version_from_today(uji):
    uji.masuk("admin")
    kebijakan.save_kebijakan(uji.ctx, LAIN)
    versi = kebijakan.kebijakan_versions(uji.ctx)
    assert [satu.alasan for satu in versi] == [LAIN.alasan, ""]
    baru, awal = (satu.kebijakan for satu in versi)
    assert baru == kebijakan.get_kebijakan(uji.ctx)
    assert (baru.batas_tampil, baru.batas_rerata, baru.lantai_rerata) == (120, 110, 10)
    assert (baru.varian_turun, baru.berlaku_mulai) == (Varian.RASIO, date(2025, 8, 1))
    assert kebijakan.kebijakan_pada(uji.ctx, date(2025, 7, 31)) == awal
    assert kebijakan.kebijakan_pada(uji.ctx, date(1999, 1, 1)) == awal


def test_a_change_today_does_not_touch_a_measured_past_period(uji):
    uji.kirim(A)
    uji.masuk("pengisi-b").isi("B1", "nilai", "2")
    uji.masuk("kabag")
    sebelum = capaian.laporan_kini(uji.ctx, JULI)
    turun = next(s for s in sebelum.semua if s.indikator.kode == "B1")
    assert turun.capaian.nilai_tampil == Decimal(160)  # (2 × 5 − 2) ÷ 5
    uji.masuk("admin")
    kebijakan.save_kebijakan(uji.ctx, LAIN)
    uji.masuk("kabag")
    sesudah = capaian.laporan_kini(uji.ctx, JULI)
    assert sesudah.semua == sebelum.semua
    assert sesudah.rerata == sebelum.rerata
    assert sesudah.kebijakan == sebelum.kebijakan
    assert capaian.laporan_kini(uji.ctx, bulan(2025, 8)).kebijakan.varian_turun is Varian.RASIO


def test_a_draft_of_a_past_period_is_printed_on_todays_paper(uji):
    def lebar(kode):
        kertas = PdfReader(BytesIO(ekspor.render(uji.ctx, kode, JULI))).pages[0].mediabox
        return round(float(min(kertas.width, kertas.height)) / 72 * 25.4)

    uji.masuk("admin")
    assert lebar("pengukuran-kinerja") == 210
    kebijakan.save_kebijakan(uji.ctx, KebijakanInput(kertas="F4", alasan="Kertas kantor F4"))
    assert lebar("pengukuran-kinerja") == 215
    lama = kebijakan.kebijakan_pada(uji.ctx, JULI.akhir)
    assert lama.berlaku_mulai < JULI.akhir, "the rules stay those of the period"


@pytest.mark.parametrize(
    "hari",
    [  # every 3rd row is quick
        satu if ke % 3 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate([date(2009, 1, 1), date(2025, 7, 31), date(2026, 12, 20)])
    ],
    ids=str,
)
def test_a_policy_is_not_saved_under_a_clock_in_doubt(uji, hari):
    """It would count for the past, or not yet."""
    uji.masuk("admin")
    uji.jam.ke(hari)
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match="Kebijakan belum disimpan") as galat:
        kebijakan.save_kebijakan(uji.ctx, LAIN)
    assert tanggal_indonesia(hari) in galat.value.mengapa
    assert "1 Agustus 2025" in galat.value.mengapa
    assert "Administrasi › Jurnal" in galat.value.saran
    assert uji.isi_basis_data() == sebelum


def test_a_policy_counts_at_once_after_a_clock_that_once_ran_ahead(uji):
    uji.masuk("admin")
    uji.jam.ke(date(2026, 7, 1))  # believed: not longer than an office may rest
    kantor.add_unit(uji.ctx, "Salah jam")
    kebijakan.save_kebijakan(uji.ctx, replace(LAIN, batas_tampil="111"))
    uji.jam.ke(date(2025, 8, 2))
    with pytest.raises(DataTidakSah, match="1 Juli 2026"):
        kebijakan.save_kebijakan(uji.ctx, LAIN)
    kantor.pastikan_jam(uji.ctx)
    kebijakan.save_kebijakan(uji.ctx, LAIN)
    kini = kebijakan.get_kebijakan(uji.ctx)
    assert (kini.batas_tampil, kini.berlaku_mulai) == (120, date(2025, 8, 2))
    assert kebijakan.kebijakan_pada(uji.ctx, date(2026, 12, 31)).batas_tampil == 120


def test_a_clock_that_was_put_right_by_a_minute_is_no_doubt(uji):
    uji.masuk("admin")
    uji.jam.kini = uji.jam.kini.replace(hour=17, minute=1)  # 00.01 of the next day in WIB
    kantor.add_unit(uji.ctx, "Bagian C")
    uji.jam.maju(minutes=-3)
    kebijakan.save_kebijakan(uji.ctx, LAIN)
    assert kebijakan.get_kebijakan(uji.ctx).batas_tampil == 120


def test_empty_percent_means_none(uji):
    uji.masuk("admin")
    kebijakan.save_kebijakan(
        uji.ctx, KebijakanInput(batas_rerata="", lantai_rerata="", alasan="Uji")
    )
    kini = kebijakan.get_kebijakan(uji.ctx)
    assert (kini.batas_tampil, kini.batas_rerata, kini.lantai_rerata) == (None, None, 0)


@pytest.mark.parametrize(
    "salah",
    [
        {"batas_tampil": "seratus"},
        {"batas_rerata": "-5"},
        {"batas_rerata": "0", "lantai_rerata": ""},
        {"batas_tampil": "0,00"},
        {"batas_rerata": "1e3"},
        {"lantai_rerata": "111"},
        {"kertas": "Letter"},
        {"varian_turun": "lain"},
        {"margin_mm": (20, 20, -1, 20)},
        {"margin_mm": (20, 150, 20, 150)},
        {"margin_mm": (20, 20, 20)},
        {"margin_mm": (20, 20, 20, 20, 20)},
        {"margin_mm": ("20", "20", "20", "20")},
        {"margin_mm": (20, 20.5, 20, 20)},
        {"huruf": ""},
        {"huruf": "Comic Sans"},
        {"huruf": "/tidak/ada/huruf.ttf"},
        {"alasan": " \u200b "},
    ],
)
def test_a_policy_that_cannot_be_is_refused(uji, salah):
    uji.masuk("admin")
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah):
        kebijakan.save_kebijakan(uji.ctx, replace(LAIN, **salah))
    assert uji.isi_basis_data() == sebelum


@pytest.mark.parametrize(
    ("kolom", "isi"),
    [
        ("margin_mm", "20,20,20"),
        ("margin_mm", "20,20,20,x"),
        ("margin_mm", ""),
        ("varian_turun", "lain"),
        ("skala", "{}"),
    ],
)
def test_a_stored_policy_that_this_program_did_not_write_is_refused(uji, kolom, isi):
    with uji.ctx.engine.begin() as conn:
        conn.exec_driver_sql(f"UPDATE kebijakan SET {kolom} = ?", (isi,))
    uji.ctx.tersimpan.clear()
    with pytest.raises(DataTidakSah, match="tidak terbaca") as galat:
        kebijakan.get_kebijakan(uji.masuk("admin").ctx)
    assert "cadangan" in galat.value.saran


# --- versions ----------------------------------------------------------------------------------


def test_a_version_says_why_by_whom_when_and_what_it_changed(uji):
    uji.masuk("admin")
    kebijakan.save_kebijakan(uji.ctx, replace(LAIN, kosong_nol=True, skala=DUA_KELAS))
    baru, awal = kebijakan.kebijakan_versions(uji.ctx)
    assert (baru.nomor, baru.alasan, baru.oleh) == (2, "baru", "Admin (Contoh)")
    assert uji.ctx.local(baru.pada).date() == date(2025, 8, 1)
    assert baru.ubahan == (
        "batas rata-rata 100 % → 110 %",
        "batas tampil tanpa batas → 120 %",
        "lantai rata-rata 0 % → 10 %",
        "rumus makin rendah makin baik Selisih → Rasio",
        "yang kosong tidak ikut dihitung → dihitung 0",
        "skala Permendagri 86/2017 → Skala kantor",
    )
    assert (awal.ubahan, awal.oleh) == ((), "Admin (Contoh)")
    diubah = replace(DUA_KELAS, kelas=(replace(DUA_KELAS.kelas[0], batas="91"), DUA_KELAS.kelas[1]))
    kebijakan.save_kebijakan(
        uji.ctx, replace(kebijakan.masukan_kini(uji.ctx), skala=diubah, alasan="x")
    )
    assert kebijakan.kebijakan_versions(uji.ctx)[0].ubahan == ("kelas dalam skala Skala kantor",)


def test_what_is_in_force_is_not_saved_again(uji):
    uji.masuk("admin")
    kebijakan.save_kebijakan(uji.ctx, replace(LAIN, kosong_nol=True, skala=DUA_KELAS))
    kini = kebijakan.masukan_kini(uji.ctx)
    assert (kini.batas_tampil, kini.kosong_nol, kini.alasan) == ("120", True, "")
    assert kini.skala.kelas[0].batas == "90,5"
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match="sama dengan yang berlaku"):
        kebijakan.save_kebijakan(uji.ctx, replace(kini, alasan="lagi"))
    assert uji.isi_basis_data() == sebelum


@pytest.mark.luas
def test_the_papers_say_which_rule_and_how_many_counted_as_zero(uji):
    uji.masuk("admin").jam.ke(date(2025, 8, 2))
    skala = skala_masukan(SKALA_DIKENAL[1])
    kebijakan.save_kebijakan(uji.ctx, KebijakanInput(kosong_nol=True, skala=skala, alasan="Uji"))
    laporan = capaian.laporan_kini(uji.masuk("kabag").ctx, AGUSTUS)
    assert (laporan.rerata.nilai, laporan.rerata.dihitung, laporan.rerata.nol) == (0, 0, 1)
    teks = pdf_text(ekspor.render(uji.ctx, "pengukuran-kinerja", AGUSTUS))
    assert "0,00 % (0 dari 4 indikator, 1 yang kosong dihitung 0)" in teks
    assert "yang kosong (bertarget, tanpa realisasi) dihitung 0" in teks
    assert "Sangat Tinggi (ST) di atas 90 %" in teks
    lama = pdf_text(ekspor.render(uji.ctx, "pengukuran-kinerja", JULI))
    assert "indikator tanpa nilai tidak ikut dihitung dan tidak dianggap nol" in lama
    assert "Sangat Tinggi (ST) mulai 91 %" in lama
