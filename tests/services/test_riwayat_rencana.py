"""The history of a row of the plan, as people read it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from kantor_uji import TAHUN, A, B, change_indikator, make_plan, ubah_isian, write_plan

from sakip_desktop.domain.errors import IzinDitolak
from sakip_desktop.domain.kinerja import JenisSimpul, Polaritas, Target
from sakip_desktop.domain.periode import setahun
from sakip_desktop.domain.rencana import Objek, SimpulMasuk
from sakip_desktop.services import baris_rencana, rencana, riwayat, riwayat_rencana, tahun_rencana

SEBAB = "Perjanjian Kinerja Perubahan"


@pytest.mark.luas
def test_the_versions_of_an_indikator_say_who_when_why_and_what(uji, tmp_path):
    uji.kirim(A)
    uji.masuk("perencana")
    ubah = ubah_isian
    ubah(uji.ctx, TAHUN, "A1", "target:2025-08", "1.250", alasan=SEBAB)
    ubah(uji.ctx, TAHUN, "A1", "agregasi", "Rata-rata", alasan="Salah pilih")
    plan = change_indikator(
        make_plan(), "A1", definisi="Definisi baru", target={setahun(TAHUN): Target(Decimal(99))}
    )
    rencana.terapkan_impor(uji.ctx, write_plan(tmp_path / "b.xlsx", plan), TAHUN, "Lewat berkas")
    baris_rencana.hentikan(
        uji.ctx, TAHUN, Objek.INDIKATOR, "A1", date(TAHUN, 9, 1), alasan="Tidak relevan"
    )
    baris_rencana.berlakukan(uji.ctx, TAHUN, Objek.INDIKATOR, "A1", alasan="Salah hentikan")
    tahun_rencana.mulai_tahun(
        uji.ctx, 2026, dari=TAHUN, dengan_target=True, alasan="Rencana tahun baru"
    )
    ubah(uji.ctx, 2026, "A1", "unit", "B", alasan="Pindah bagian")
    versi = riwayat_rencana.riwayat_indikator(uji.ctx, "a1")
    assert [(v.tahun, v.nomor, v.alasan) for v in versi] == [
        (2026, 2, "Pindah bagian"),
        (2026, 1, "Rencana tahun baru"),
        (2025, 6, "Salah hentikan"),
        (2025, 5, "Tidak relevan"),
        (2025, 4, "Lewat berkas"),
        (2025, 3, "Salah pilih"),
        (2025, 2, SEBAB),
        (2025, 1, "Impor rencana 2025"),
    ]
    assert [v.beda for v in versi] == [
        (("Unit penanggung jawab", A, B),),
        (),  # the year began with what was in force
        (("Berhenti per (tanggal)", "1 September 2025", "berlaku"),),
        (("Berhenti per (tanggal)", "berlaku", "1 September 2025"),),
        (
            ("Agregasi", "Rata-rata", "Jumlah"),
            ("Target Tahun 2025", "120", "99"),
            ("Definisi operasional", "Definisi A1", "Definisi baru"),
        ),
        (("Agregasi", "Jumlah", "Rata-rata"),),
        (("Target Agustus 2025", "10", "1250"),),
        (),
    ]
    assert [v.dipakai for v in versi] == [()] * 7 + [("Juli 2025",)]
    assert {v.oleh for v in versi} == {"Perencana (Contoh)"}
    waktu = [v.pada for v in versi]
    assert waktu == sorted(waktu, reverse=True)
    assert versi[0].berlaku_mulai == date(2026, 1, 1)
    assert riwayat_rencana.riwayat_indikator(uji.ctx, "Z") == ()
    with pytest.raises(IzinDitolak):
        riwayat_rencana.riwayat_indikator(uji.masuk("staf-a").ctx, "A1")


def test_what_joins_within_the_year_has_no_version_before_it(uji):
    uji.kirim(A)
    uji.masuk("perencana")
    baru = replace(make_plan().indikator[0], kode="A9")
    baris_rencana.ganti_indikator(
        uji.ctx, TAHUN, "A1", baru, date(TAHUN, 9, 1), alasan="Pengganti A1"
    )
    (satu,) = riwayat_rencana.riwayat_indikator(uji.ctx, "A9")
    assert (satu.berlaku_mulai, satu.beda) == (date(TAHUN, 9, 1), ())


def test_the_versions_of_a_node_go_with_its_pagu(uji):
    uji.masuk("perencana")
    for kolom, teks in (
        ("pagu_perubahan", "15.000.000"),
        ("uraian", "Uraian baru"),
        ("pagu_perubahan", "16.000.000"),
        ("unit", "B"),
    ):
        ubah_isian(uji.ctx, TAHUN, "SK1", kolom, teks, alasan=SEBAB)
    tahun_rencana.mulai_tahun(uji.ctx, 2026, dari=TAHUN, dengan_target=True, alasan="Tahun baru")
    ubah_isian(uji.ctx, 2026, "SK1", "pagu_murni", "1.000.000", alasan="DPA 2026")
    k2 = SimpulMasuk(jenis=JenisSimpul.KEGIATAN, kode="K2", uraian="Kegiatan dua", induk="P1")
    baris_rencana.tambah_simpul(uji.ctx, 2026, k2, alasan="Susunan baru")
    ubah_isian(uji.ctx, 2026, "SK1", "induk", "K2", alasan="Susunan baru")
    versi = riwayat_rencana.riwayat_simpul(uji.ctx, "sk1")
    assert [(v.tahun, v.nomor, v.beda) for v in versi] == [
        (2026, 3, (("Kode induk", "K1", "K2"),)),
        (2026, 2, (("Pagu murni (Rp)", "", "Rp1.000.000"),)),
        (2026, 1, ()),
        (2025, 5, (("Unit penanggung jawab", A, B),)),
        (2025, 4, (("Pagu perubahan (Rp)", "Rp15.000.000", "Rp16.000.000"),)),
        (2025, 3, (("Uraian", "Sub kegiatan satu", "Uraian baru"),)),
        (2025, 2, (("Pagu perubahan (Rp)", "", "Rp15.000.000"),)),
        (2025, 1, ()),
    ]
    assert versi[1].alasan == "DPA 2026"
    assert {v.oleh for v in versi} == {"Perencana (Contoh)"}
    assert riwayat_rencana.riwayat_simpul(uji.ctx, "Z") == ()


def test_the_journal_tells_a_version_by_what_the_one_before_did_not_say(uji):
    uji.masuk("perencana")
    for kode, kolom, teks in (
        ("A1", "target:2025-08", "12.5"),
        ("A1", "target:2025-07", ""),
        ("B1", "agregasi", "Maksimum"),
    ):
        ubah_isian(uji.ctx, TAHUN, kode, kolom, teks, alasan=SEBAB)
    ubah_isian(uji.ctx, TAHUN, "SK1", "pagu_murni", "9.000.000", alasan=SEBAB)
    ubah_isian(uji.ctx, TAHUN, "SK1", "uraian", "Lain", alasan=SEBAB)
    pada = date(TAHUN, 9, 1)
    baris_rencana.hentikan(uji.ctx, TAHUN, Objek.INDIKATOR, "A2", pada, alasan=SEBAB)
    baru = replace(
        make_plan().indikator[0],
        kode="A9",
        polaritas=Polaritas.RENTANG,
        target={setahun(TAHUN): Target(Decimal(1), Decimal(2))},
    )
    baris_rencana.tambah_indikator(uji.ctx, TAHUN, baru, alasan=SEBAB)
    jurnal = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=7)
    alasan = f"alasan: kosong → {SEBAB}"
    assert {satu.label: satu.lengkap.split("\n") for satu in jurnal[1:]} == {
        "Hentikan A2 per 1 September 2025": [
            alasan,
            "tidak berlaku lagi: Tidak → Ya",
            "berlaku mulai: 1 Agustus 2025 → 1 September 2025",
        ],
        "Uraian – SK1": [alasan, "uraian: Sub kegiatan satu → Lain"],
        "Pagu murni (Rp) – SK1": [alasan, "nilai: 12.000.000 → 9.000.000"],
        "Agregasi – B1": ["agregasi: Rata-rata → Maksimum", alasan],
        "Target Juli 2025 – A1": [alasan, "target juli 2025: 10 → kosong"],
        "Target Agustus 2025 – A1": [alasan, "target agustus 2025: 10 → 12,5"],
    }
    assert "target tahun 2025: kosong → 1..2" in jurnal[0].lengkap
    assert jurnal[-1].ringkas == "target agustus 2025: 10 → 12,5 (+1 lagi di Rincian)"
