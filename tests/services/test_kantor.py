"""Profile, units and the dated policy of the office."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from kantor_uji import JULI, A, B

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.jabatan import JenisKantor
from sakip_desktop.domain.kinerja import Varian
from sakip_desktop.domain.masukan import KantorInput, KebijakanInput
from sakip_desktop.domain.periode import bulan, tanggal_indonesia
from sakip_desktop.services import capaian, kantor

LAIN = KebijakanInput(
    batas_tampil="120", batas_rerata="110", lantai_rerata="10", varian_turun="rasio", alasan="baru"
)


def test_the_profile_is_saved_and_stands_on_the_next_paper(uji):
    uji.masuk("admin")
    kantor.save_kantor(
        uji.ctx,
        KantorInput(
            nama=" Dinas <b>A&B</b> ",
            jenis=JenisKantor.DINAS,
            pemda="Kabupaten Contoh",
            tempat="Contoh",
            zona="WIT",
        ),
    )
    assert uji.ctx.kantor.nama == "Dinas <b>A&B</b>"
    assert uji.ctx.local(uji.jam.now()).hour == 11  # 02.00 UTC in the east
    assert capaian.laporan_pengukuran(uji.ctx, JULI).kantor.nama == "Dinas <b>A&B</b>"


@pytest.mark.parametrize("kolom", ["nama", "pemda", "tempat"])
def test_what_every_paper_needs_must_be_there(uji, kolom):
    uji.masuk("admin")
    lengkap = KantorInput(nama="K", jenis=JenisKantor.DINAS, pemda="P", tempat="T")
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match="belum diisi"):
        kantor.save_kantor(uji.ctx, replace(lengkap, **{kolom: "  "}))
    assert uji.isi_basis_data() == sebelum


def test_units_are_added_at_the_end_and_found_by_name_or_abbreviation(uji):
    uji.masuk("admin")
    kantor.add_unit(uji.ctx, " Bagian C ")
    assert [satu.nama for satu in kantor.list_unit(uji.ctx)] == [A, B, "Bagian C"]
    assert kantor.find_unit(uji.ctx, "bagian c").nama == "Bagian C"
    assert kantor.find_unit(uji.ctx, " b ").nama == B
    with pytest.raises(DataTidakSah, match=r"Unit “X” tidak ada\. Yang ada: Bagian A \(A\)"):
        kantor.find_unit(uji.ctx, "X")
    for nama in ("", A):
        with pytest.raises(DataTidakSah):
            kantor.add_unit(uji.ctx, nama)


def test_a_unit_without_abbreviation_is_not_found_by_nothing(uji):
    uji.masuk("admin")
    kantor.add_unit(uji.ctx, "Bagian C")
    with pytest.raises(DataTidakSah):
        kantor.find_unit(uji.ctx, "")


def test_a_policy_is_a_new_version_from_today(uji):
    uji.masuk("admin")
    kantor.save_kebijakan(uji.ctx, LAIN)
    versi = kantor.kebijakan_versions(uji.ctx)
    assert [satu.alasan for satu in versi] == [LAIN.alasan, ""]
    baru, awal = (satu.kebijakan for satu in versi)
    assert baru == kantor.get_kebijakan(uji.ctx)
    assert (baru.batas_tampil, baru.batas_rerata, baru.lantai_rerata) == (120, 110, 10)
    assert (baru.varian_turun, baru.berlaku_mulai) == (Varian.RASIO, date(2025, 8, 1))
    assert kantor.kebijakan_pada(uji.ctx, date(2025, 7, 31)) == awal
    assert kantor.kebijakan_pada(uji.ctx, date(1999, 1, 1)) == awal


def test_a_change_today_does_not_touch_a_measured_past_period(uji):
    uji.kirim(A)
    uji.masuk("pengisi-b").isi("B1", "nilai", "2")
    uji.masuk("kabag")
    sebelum = capaian.laporan_kini(uji.ctx, JULI)
    turun = next(s for s in sebelum.semua if s.indikator.kode == "B1")
    assert turun.capaian.nilai_tampil == Decimal(160)  # (2 × 5 − 2) ÷ 5
    uji.masuk("admin")
    kantor.save_kebijakan(uji.ctx, LAIN)
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
        kantor.save_kebijakan(uji.ctx, LAIN)
    assert tanggal_indonesia(hari) in galat.value.mengapa
    assert "1 Agustus 2025" in galat.value.mengapa
    assert "Administrasi › Jurnal" in galat.value.saran
    assert uji.isi_basis_data() == sebelum


def test_a_policy_counts_at_once_after_a_clock_that_once_ran_ahead(uji):
    uji.masuk("admin")
    uji.jam.ke(date(2026, 7, 1))  # believed: not longer than an office may rest
    kantor.add_unit(uji.ctx, "Salah jam")
    kantor.save_kebijakan(uji.ctx, replace(LAIN, batas_tampil="111"))
    uji.jam.ke(date(2025, 8, 2))
    with pytest.raises(DataTidakSah, match="1 Juli 2026"):
        kantor.save_kebijakan(uji.ctx, LAIN)
    kantor.pastikan_jam(uji.ctx)
    kantor.save_kebijakan(uji.ctx, LAIN)
    kini = kantor.get_kebijakan(uji.ctx)
    assert (kini.batas_tampil, kini.berlaku_mulai) == (120, date(2025, 8, 2))
    assert kantor.kebijakan_pada(uji.ctx, date(2026, 12, 31)).batas_tampil == 120


def test_a_clock_that_was_put_right_by_a_minute_is_no_doubt(uji):
    uji.masuk("admin")
    uji.jam.kini = uji.jam.kini.replace(hour=17, minute=1)  # 00.01 of the next day in WIB
    kantor.add_unit(uji.ctx, "Bagian C")
    uji.jam.maju(minutes=-3)
    kantor.save_kebijakan(uji.ctx, LAIN)
    assert kantor.get_kebijakan(uji.ctx).batas_tampil == 120


@pytest.mark.parametrize(
    "nama", ["BAGIAN A", "Bagian  A", " bagian\u00a0a ", "Bagian\u200b A", "Ｂagian A"]
)
def test_a_unit_in_another_spelling_is_the_same_unit(uji, tmp_path, nama):
    uji.masuk("admin")
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match=r"Unit “Bagian A” sudah ada\. Pakai unit itu"):
        kantor.add_unit(uji.ctx, nama)
    assert uji.isi_basis_data() == sebelum
    assert kantor.find_unit(uji.ctx, nama).nama == A


def test_a_unit_that_only_looks_like_another_is_refused(uji):
    uji.masuk("admin")
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match=r"Tanda ke-8, “\u0410”, bukan huruf Latin") as galat:
        kantor.add_unit(uji.ctx, "Bagian \u0410")
    assert "papan ketik" in galat.value.saran
    assert uji.isi_basis_data() == sebelum
    kantor.add_unit(uji.ctx, "Bagian É")
    assert kantor.list_unit(uji.ctx)[-1].nama == "Bagian É"


def test_names_are_stored_on_one_line_without_what_cannot_be_seen(uji):
    uji.masuk("admin")
    kantor.add_unit(uji.ctx, " Bagian\r\nC\u202e\x00 ")
    kantor.save_kantor(
        uji.ctx,
        KantorInput(
            nama="Dinas\n\u2066A\u2069",
            jenis=JenisKantor.DINAS,
            pemda="P\u200b",
            tempat="T\t",
            alamat="Jalan 1\nKota",
            kontak="\x1b0",
        ),
    )
    profil = uji.ctx.kantor
    assert kantor.list_unit(uji.ctx)[-1].nama == "Bagian C"
    assert (profil.nama, profil.pemda, profil.tempat) == ("Dinas A", "P", "T")
    assert (profil.alamat, profil.kontak) == ("Jalan 1 Kota", "0")


def test_names_that_no_paper_holds_are_refused(uji):
    uji.masuk("admin")
    lengkap = KantorInput(nama="K", jenis=JenisKantor.DINAS, pemda="P", tempat="T")
    sebelum = uji.isi_basis_data()
    for kolom in ("nama", "pemda", "tempat", "alamat", "kontak"):
        with pytest.raises(DataTidakSah, match="500 huruf"):
            kantor.save_kantor(uji.ctx, replace(lengkap, **{kolom: "a\n" * 251}))
    with pytest.raises(DataTidakSah, match="Nama unit terlalu panjang"):
        kantor.add_unit(uji.ctx, "x" * 501)
    assert uji.isi_basis_data() == sebelum


def test_empty_percent_means_none(uji):
    uji.masuk("admin")
    kantor.save_kebijakan(uji.ctx, KebijakanInput(batas_rerata="", lantai_rerata=""))
    kini = kantor.get_kebijakan(uji.ctx)
    assert (kini.batas_tampil, kini.batas_rerata, kini.lantai_rerata) == (None, None, 0)


@pytest.mark.parametrize(
    "salah",
    [
        {"batas_tampil": "seratus"},
        {"batas_rerata": "-5"},
        {"batas_rerata": "1e3"},
        {"lantai_rerata": "101"},
        {"kertas": "Letter"},
        {"varian_turun": "lain"},
        {"margin_mm": (20, 20, -1, 20)},
        {"margin_mm": (20, 150, 20, 150)},
    ],
)
def test_a_policy_that_cannot_be_is_refused(uji, salah):
    uji.masuk("admin")
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah):
        kantor.save_kebijakan(uji.ctx, replace(KebijakanInput(), **salah))
    assert uji.isi_basis_data() == sebelum
