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
from sakip_desktop.domain.periode import bulan
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


def test_a_policy_saved_under_a_clock_set_back_does_not_count_for_the_past(uji):
    uji.masuk("admin")
    uji.jam.ke(date(2009, 1, 1))
    kantor.save_kebijakan(uji.ctx, LAIN)
    assert kantor.kebijakan_pada(uji.ctx, date(2025, 7, 31)).varian_turun is Varian.SELISIH
    assert kantor.kebijakan_pada(uji.ctx, date(2025, 8, 31)).varian_turun is Varian.RASIO


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
