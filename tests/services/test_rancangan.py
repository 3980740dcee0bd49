"""What beginning a procedure would mean: due date, roles that nobody holds, an SK Tim."""

from datetime import date

import pytest
from kantor_uji import AGUSTUS, JULI, PENGUKURAN, PENGUMPULAN, TAHUN, B, person

from sakip_desktop.domain.periode import bulan, setahun, triwulan
from sakip_desktop.services import alur, kalender, pengguna, sk_tim, sop_kantor
from sakip_desktop.services.rancangan import rancang
from sakip_desktop.services.siklus import parse_sop, shipped_sop
from sakip_desktop.services.sk_tim import SkTimInput
from sakip_desktop.services.tenggat import step_dues

DINAS = "pengukuran-kinerja-dinas"


def proposed(uji, periode, kode=PENGUMPULAN):
    sop = parse_sop(shipped_sop()[kode], kode)
    with uji.ctx.read() as sesi:
        return alur.saran_tenggat(uji.ctx, sesi, sop, periode)


@pytest.mark.parametrize(
    ("periode", "tenggat"),
    [
        (bulan(2025, 8), date(2025, 9, 10)),  # Wednesday
        (bulan(2025, 12), date(2026, 1, 12)),  # the tenth is a Saturday
        (bulan(2025, 7), date(2025, 8, 11)),  # the tenth is a Sunday
        (triwulan(2025, 3), date(2025, 10, 10)),  # Friday
        (bulan(2026, 5), date(2026, 6, 10)),
        (bulan(1900, 1), date(1900, 2, 12)),  # no national day is known of it
        (setahun(2999), date(3000, 1, 10)),
    ],
)
def test_forms_are_due_ten_days_after_the_period_on_a_working_day(uji, periode, tenggat):
    assert proposed(uji, periode) == tenggat


def test_the_offices_own_days_and_hours_move_it(uji):
    uji.masuk("admin")
    kalender.simpan_hari(uji.ctx, date(2025, 9, 10), "Hari jadi daerah")
    assert proposed(uji, AGUSTUS) == date(2025, 9, 11)
    kalender.simpan_jam(uji.ctx, 3, "", 0)  # Thursdays are free
    assert proposed(uji, AGUSTUS) == date(2025, 9, 12)
    alur.mulai_siklus(uji.masuk("perencana").ctx, PENGUMPULAN, AGUSTUS)
    assert uji.siklus(periode=AGUSTUS).tenggat == date(2025, 9, 12)


def test_without_forms_the_standard_times_count_from_now(uji):
    """455 minutes and 2 days from Friday, 1 August 2025, 09.00: over the weekend."""
    assert uji.ctx.today() == date(2025, 8, 1)
    assert proposed(uji, JULI, PENGUKURAN) == date(2025, 8, 6)
    uji.masuk("admin")
    kalender.simpan_hari(uji.ctx, date(2025, 8, 5), "Hari jadi daerah")
    assert proposed(uji, JULI, PENGUKURAN) == date(2025, 8, 7)
    satu = rancang(uji.ctx, PENGUKURAN, JULI)
    assert satu.tenggat == date(2025, 8, 7)
    assert "waktu baku semua langkah" in satu.dasar_tenggat
    assert satu.ringkas.startswith("10 langkah, waktu baku 455 menit + 2 hari")
    assert satu.ringkas.endswith("ditulis untuk Sekretariat DPRD.")
    assert satu.kosong == ()


def test_the_day_that_the_planner_chose_is_the_last_steps(uji):
    """Earlier than the standard times: no step is due later than the cycle."""
    alur.mulai_siklus(uji.masuk("perencana").ctx, PENGUKURAN, JULI, date(2025, 8, 4))
    with uji.ctx.read() as sesi:
        semua = step_dues(uji.ctx, sesi, uji.siklus(PENGUKURAN))
    assert semua["arsip"] == max(semua.values()) == date(2025, 8, 4)
    assert semua["perintah"] == date(2025, 8, 1)


def test_roles_that_nobody_holds_are_named_with_their_steps(uji):
    uji.masuk("admin")
    for akun, lain in (("kabag", {"peran": ()}), ("pengisi-b", {"aktif": False})):
        pengguna.save_orang(
            uji.ctx, person(akun, uji.unit, orang_id=uji.orang[akun], sandi="", **lain)
        )
    satu = rancang(uji.ctx, PENGUMPULAN, AGUSTUS)
    assert satu.kosong == (
        "Kepala Bagian (verifikator): langkah 2, 10, 11",
        "Kepala Subbagian/JF (pengisi data) atau Staf untuk Bagian B: langkah 7",
    )
    alur.mulai_siklus(uji.masuk("perencana").ctx, PENGUMPULAN, AGUSTUS)  # nothing is forbidden
    assert uji.langkah("isi-formulir", B, periode=AGUSTUS)


def test_a_valid_sk_tim_is_named_with_the_steps_that_it_passes_over(uji):
    uji.masuk("perencana")
    sop_kantor.anut_sop(uji.ctx, DINAS, versi=0)
    periode = triwulan(TAHUN, 3)
    assert rancang(uji.ctx, DINAS, periode).lewat == ""
    sk_tim.simpan_sk(
        uji.ctx,
        SkTimInput(
            nomor="188/7/2025",
            tanggal=date(2025, 1, 6),
            mulai=date(2025, 1, 6),
            sampai=date(2025, 12, 31),
        ),
    )
    satu = rancang(uji.ctx, DINAS, periode)
    assert satu.lewat == (
        "Langkah 3, 4, 5 dilewati: SK Tim nomor 188/7/2025 tanggal 6 Januari 2025, berlaku sampai "
        "31 Desember 2025."
    )
    assert "ditulis untuk Dinas, dipakai juga di sini." in satu.ringkas


def test_titles_that_repeat_carry_what_tells_them_apart(uji):
    uji.masuk("perencana")
    judul = dict(alur.daftar_sop(uji.ctx))
    assert judul[PENGUKURAN] == "Pengukuran Kinerja (dari data yang terkumpul)"
    sop_kantor.anut_sop(uji.ctx, DINAS, versi=0)
    judul = dict(alur.daftar_sop(uji.ctx))
    assert judul[DINAS] == "Pengukuran Kinerja (Dinas, dengan formulir unit)"
    assert judul[PENGUKURAN] == "Pengukuran Kinerja (Sekretariat DPRD, dari data yang terkumpul)"
    assert judul[PENGUMPULAN] == "Pengumpulan Data Kinerja"
    assert len(set(judul.values())) == len(judul)
