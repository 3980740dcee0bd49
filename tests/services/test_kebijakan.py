"""The office's policy: dated versions, scales as typed, and what a version would change."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from kantor_uji import AGUSTUS, JULI, A, B
from pdf_teks import pdf_text

from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak
from sakip_desktop.domain.kategori import SKALA_DIKENAL, SKALA_PERMENDAGRI
from sakip_desktop.domain.kinerja import Varian
from sakip_desktop.domain.masukan import KebijakanInput, KelasInput, SkalaInput
from sakip_desktop.domain.periode import JenisPeriode, bulan, setahun, tanggal_indonesia
from sakip_desktop.services import capaian, ekspor, kantor, kebijakan

LAIN = KebijakanInput(
    batas_tampil="120", batas_rerata="110", lantai_rerata="10", varian_turun="rasio", alasan="baru"
)
DUA_KELAS = SkalaInput(
    nama="Skala kantor",
    sumber="Pedoman contoh",
    kelas=(
        KelasInput(batas="90,5", label="Tercapai Penuh", warna="#1b7837", termasuk=False),
        KelasInput(batas="0", label="Belum", singkatan="B", warna="#b2182b"),
    ),
)


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


@pytest.mark.parametrize("hari", [date(2009, 1, 1), date(2025, 7, 31), date(2026, 12, 20)], ids=str)
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
        {"batas_rerata": "1e3"},
        {"lantai_rerata": "111"},
        {"kertas": "Letter"},
        {"varian_turun": "lain"},
        {"margin_mm": (20, 20, -1, 20)},
        {"margin_mm": (20, 150, 20, 150)},
        {"alasan": " \u200b "},
    ],
)
def test_a_policy_that_cannot_be_is_refused(uji, salah):
    uji.masuk("admin")
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah):
        kebijakan.save_kebijakan(uji.ctx, replace(LAIN, **salah))
    assert uji.isi_basis_data() == sebelum


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


# --- scales as typed ---------------------------------------------------------------------------


def test_a_scale_is_read_as_typed_and_goes_with_the_policy(uji):
    uji.masuk("admin")
    kebijakan.save_kebijakan(uji.ctx, KebijakanInput(skala=DUA_KELAS, alasan="Uji"))
    skala = kebijakan.get_kebijakan(uji.ctx).skala
    assert [(s.batas_bawah, s.termasuk, s.label, s.singkatan) for s in skala.kelas] == [
        (Decimal("90.5"), False, "Tercapai Penuh", "TP"),
        (0, True, "Belum", "B"),
    ]
    for satu in SKALA_DIKENAL:
        assert kebijakan.read_skala(kebijakan.skala_masukan(satu)) == satu
    assert kebijakan.read_kebijakan(KebijakanInput(), date(2025, 1, 1)).skala == SKALA_PERMENDAGRI


def kelas(nomor, **ubah):
    isi = list(DUA_KELAS.kelas)
    isi[nomor] = replace(isi[nomor], **ubah)
    return replace(DUA_KELAS, kelas=tuple(isi))


@pytest.mark.parametrize(
    ("skala", "kata"),
    [
        (replace(DUA_KELAS, nama=" "), "belum bernama"),
        (replace(DUA_KELAS, kelas=()), "tidak mempunyai kelas"),
        (replace(DUA_KELAS, kelas=DUA_KELAS.kelas[:1] * 11), "11 kelas"),
        (kelas(0, label=""), "Nama kelas belum diisi"),
        (kelas(0, label="x" * 41), "Nama kelas terlalu panjang"),
        (kelas(0, batas="tinggi"), "Tercapai Penuh” tidak dapat dibaca"),
        (kelas(0, batas=""), "Tercapai Penuh” tidak dapat dibaca"),
        (kelas(0, singkatan="TINGGI"), "Singkatan “TINGGI”"),
        (kelas(0, warna="#123456"), "Pilih hijau tua"),
        (kelas(0, batas="0"), "tumpang tindih"),
        (kelas(1, batas="10"), "tidak berakhir di 0"),
        (kelas(1, termasuk=False), "tidak memuat 0"),
    ],
)
def test_a_scale_that_is_none_is_refused_with_its_sentence(uji, skala, kata):
    uji.masuk("admin")
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match=kata) as galat:
        kebijakan.save_kebijakan(uji.ctx, KebijakanInput(skala=skala, alasan="Uji"))
    assert galat.value.saran
    assert uji.isi_basis_data() == sebelum


def test_the_papers_say_which_rule_and_how_many_counted_as_zero(uji):
    uji.masuk("admin").jam.ke(date(2025, 8, 2))
    skala = kebijakan.skala_masukan(SKALA_DIKENAL[1])
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


# --- what it would change ----------------------------------------------------------------------


@pytest.fixture
def berjalan(uji):
    """July is sent and over; August is filled in part, and today is in its middle."""

    def fill():
        uji.kirim(A)
        uji.kirim(B)
        uji.jam.ke(date(2025, 8, 20))
        uji.masuk("perencana")

    uji.titik("pratinjau", fill)
    uji.masuk("admin")
    return uji


def lines(hasil, **cari):
    return [
        satu
        for satu in hasil.baris
        if all(getattr(satu, nama) == nilai for nama, nilai in cari.items())
    ]


def test_a_preview_shows_each_figure_before_and_after_and_writes_nothing(berjalan):
    sebelum = berjalan.isi_basis_data()
    hasil = kebijakan.pratinjau(berjalan.ctx, replace(LAIN, alasan=""), 2025)
    assert berjalan.isi_basis_data() == sebelum
    assert hasil.mulai == date(2025, 8, 20)
    assert [satu.kode for satu in hasil.tetap] == [
        "2025-01", "2025-02", "2025-03", "2025-TW1", "2025-04", "2025-05", "2025-06", "2025-TW2",
        "2025-S1", "2025-07",
    ]  # fmt: skip
    assert setahun(2025) in hasil.terkena
    assert AGUSTUS in hasil.terkena
    assert not any(satu.berlaku for satu in lines(hasil, periode=JULI))
    assert {satu.periode for satu in hasil.berubah} <= set(hasil.terkena)


def test_what_the_preview_says_is_what_the_pages_show_afterwards(berjalan):
    masukan = replace(LAIN, batas_tampil="50", batas_rerata="50", kosong_nol=True, skala=DUA_KELAS)
    dulu = {satu: snapshot(berjalan, satu) for satu in kebijakan.periods_of(2025)}
    hasil = kebijakan.pratinjau(berjalan.masuk("admin").ctx, masukan, 2025)
    kebijakan.save_kebijakan(berjalan.ctx, masukan)
    for periode in kebijakan.periods_of(2025):
        kini = snapshot(berjalan, periode)
        if periode in hasil.tetap:
            assert kini == dulu[periode], periode
            continue
        if not dulu[periode]["ada"]:
            continue
        beda = {kunci for kunci in kini if kini[kunci] != dulu[periode][kunci]}
        assert beda == {
            (satu.tingkat, satu.kode, satu.apa) for satu in hasil.berubah if satu.periode == periode
        }, periode
    assert hasil.berubah


def snapshot(uji, periode):
    """What a recap shows of a period: each number with its class."""
    laporan = capaian.laporan_kini(uji.masuk("kabag").ctx, periode)

    def label(satu):
        return satu.kategori.label if satu.kategori else ""

    isi = {("Kantor", "", "rata-rata"): two(laporan.rerata.nilai)}
    for satu in laporan.sasaran:
        isi["Sasaran", satu.simpul.kode, "rata-rata"] = (two(satu.rerata.nilai), label(satu))
    for satu in laporan.semua:
        kode = satu.indikator.kode
        isi["Indikator", kode, "capaian"] = (satu.capaian.nilai_tampil, label(satu))
        if periode.jenis is not JenisPeriode.TAHUN:
            isi["Indikator", kode, "kemajuan"] = satu.kemajuan.nilai_tampil
    return isi | {"ada": any(satu.figur for satu in laporan.semua)}


def two(nilai):
    return None if nilai is None else round(nilai, 2)


def test_a_preview_of_what_is_in_force_or_of_paper_alone_changes_nothing(berjalan):
    kini = kebijakan.masukan_kini(berjalan.ctx)
    assert kebijakan.pratinjau(berjalan.ctx, kini, 2025).baris == ()
    assert kebijakan.pratinjau(berjalan.ctx, replace(kini, kertas="F4"), 2025).baris == ()


def test_a_year_that_is_over_keeps_all_and_can_be_compared(berjalan):
    berjalan.jam.ke(date(2026, 1, 5))
    hasil = kebijakan.pratinjau(berjalan.ctx, replace(LAIN, batas_tampil="50"), 2025)
    assert (hasil.berubah, hasil.terkena, len(hasil.tetap)) == ((), (), 19)
    [satu] = lines(hasil, kode="A1", periode=JULI, apa="capaian")
    assert (satu.sebelum, satu.sesudah, satu.berlaku) == (100, 50, False)
    assert not satu.pindah_kategori  # the class is decided on what was computed


def test_a_paper_that_is_final_is_named_among_what_stays(uji):
    uji.sampai_analisa().jalan("")
    uji.ukur(bulan(2025, 7))
    uji.masuk("admin")
    uji.jam.ke(date(2025, 7, 31))
    hasil = kebijakan.pratinjau(uji.ctx, LAIN, 2025)
    assert hasil.final == (JULI,)


def test_only_the_administrator_looks_ahead(uji):
    for akun in ("perencana", "pemeriksa", "pengisi-a"):
        with pytest.raises(IzinDitolak):
            kebijakan.pratinjau(uji.masuk(akun).ctx, LAIN, 2025)
    with pytest.raises(DataTidakSah, match="tidak dapat dibaca"):
        kebijakan.pratinjau(uji.masuk("admin").ctx, replace(LAIN, batas_tampil="x"), 2025)
