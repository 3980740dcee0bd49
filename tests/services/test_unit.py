"""A unit that is given up in the middle of a year."""

from dataclasses import replace
from datetime import date

import pytest
from kantor_uji import (
    AGUSTUS,
    JULI,
    TAHUN,
    A,
    B,
    change_indikator,
    make_plan,
    ubah_isian,
    write_plan,
)

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.rencana import BERLAKU_LAGI, Objek
from sakip_desktop.services import baris_rencana, formulir, kantor, rencana, tahun_rencana, unit

SEBAB = "SOTK baru"
PER_AGUSTUS = date(TAHUN, 8, 1)


def refused(uji, pada, cocok, alasan=SEBAB):
    uji.masuk("admin")
    with pytest.raises(DataTidakSah, match=cocok):
        unit.hentikan_unit(uji.ctx, uji.unit[B], pada, alasan=alasan)
    assert len(kantor.list_unit(uji.ctx)) == 2


def test_a_unit_ends_on_a_day_when_nothing_of_it_is_open_or_lives_on(uji, tmp_path):
    refused(uji, PER_AGUSTUS, "Alasannya belum diisi", alasan="12345")
    refused(uji, PER_AGUSTUS, "Formulirnya masih terbuka: Juli 2025")
    uji.kirim(B)
    refused(
        uji, PER_AGUSTUS, "Sesudah 1 Agustus 2025 unit itu masih memegang B1, SK2.*Sekretaris Tim"
    )
    refused(uji, date(TAHUN + 1, 1, 1), "Rencana 2026 belum ada.*Mulai dahulu rencana 2026")
    uji.masuk("perencana")
    for objek, kode in ((Objek.INDIKATOR, "B1"), (Objek.SIMPUL, "SK2")):
        baris_rencana.hentikan(uji.ctx, TAHUN, objek, kode, PER_AGUSTUS, alasan=SEBAB)
    refused(uji, date(TAHUN, 7, 1), "masih memegang B1, SK2")

    dulu = formulir.formulir(uji.masuk("pengisi-b").ctx, uji.unit[B], JULI)
    uji.masuk("admin")
    hasil = unit.hentikan_unit(uji.ctx, uji.unit[B], PER_AGUSTUS, alasan=SEBAB)
    assert hasil.label == "Bagian B berhenti per 1 Agustus 2025"
    assert [satu.nama for satu in kantor.list_unit(uji.ctx)] == [A]
    with pytest.raises(DataTidakSah, match="sudah berhenti per 1 Agustus 2025"):
        unit.hentikan_unit(uji.ctx, uji.unit[B], PER_AGUSTUS, alasan=SEBAB)

    # What it did stays, with its name.
    kini = formulir.formulir(uji.masuk("pengisi-b").ctx, uji.unit[B], JULI)
    assert (kini.baris, kini.anggaran) == (dulu.baris, dulu.anggaran)
    assert kini.unit.nama == B
    assert not formulir.formulir(uji.ctx, uji.unit[B], AGUSTUS).baris

    # Nothing new becomes its own, in the window or by workbook.
    uji.masuk("perencana")
    with pytest.raises(DataTidakSah, match="Unit “Bagian B” tidak ada"):
        ubah_isian(uji.ctx, TAHUN, "A3", "unit", B, alasan=SEBAB)
    with pytest.raises(DataTidakSah, match="Bagian B berhenti per 1 Agustus 2025"):
        baris_rencana.berlakukan(uji.ctx, TAHUN, Objek.INDIKATOR, "B1", alasan=SEBAB)
    with pytest.raises(DataTidakSah, match="Bagian B berhenti per 1 Agustus 2025"):
        baris_rencana.berlakukan(uji.ctx, TAHUN, Objek.SIMPUL, "SK2", alasan=SEBAB)
    buku = tmp_path / "rencana.xlsx"
    rencana.write_template(uji.ctx, buku, TAHUN)
    hasil = rencana.uji_impor(uji.ctx, buku, TAHUN)
    assert (hasil.masalah, hasil.beda) == ((), ()), "its template still goes in"
    for salah in (
        change_indikator(make_plan(), "B1", berhenti_pada=BERLAKU_LAGI),
        change_indikator(make_plan(), "A3", unit=B),
    ):
        write_plan(buku, salah)
        masalah = rencana.uji_impor(uji.ctx, buku, TAHUN).masalah
        sebab = "Bagian B berhenti per 1 Agustus 2025."
        (satu,) = (satu for satu in masalah if satu.alasan.endswith(sebab))
        assert (satu.nilai, satu.baris > 0) == (B, True)
    tahun_rencana.mulai_tahun(uji.ctx, TAHUN + 1, dari=TAHUN, dengan_target=False, alasan=SEBAB)
    assert {satu.unit_id for satu in uji.ctx.rencana_tahun(TAHUN + 1).indikator} == {uji.unit[A]}
    depan = replace(make_plan(), tahun=TAHUN + 1)
    assert "Bagian B" not in [s.nama for s in rencana.rencana_kini(uji.ctx, depan.tahun).unit]

    uji.masuk("admin")
    unit.berlakukan_unit(uji.ctx, uji.unit[B], alasan="Keliru")
    assert [satu.nama for satu in kantor.list_unit(uji.ctx)] == [A, B]


@pytest.mark.luas
def test_from_new_year_on_when_its_rows_have_moved(uji):
    uji.kirim(B)
    uji.masuk("perencana")
    depan = TAHUN + 1
    tahun_rencana.mulai_tahun(uji.ctx, depan, dari=TAHUN, dengan_target=False, alasan=SEBAB)
    refused(uji, date(depan, 1, 1), "Sesudah 1 Januari 2026 unit itu masih memegang B1, SK2")
    uji.masuk("perencana")
    ubah_isian(uji.ctx, depan, "B1", "unit", A, alasan=SEBAB)
    ubah_isian(uji.ctx, depan, "SK2", "unit", A, alasan=SEBAB)
    uji.masuk("admin")
    unit.hentikan_unit(uji.ctx, uji.unit[B], date(depan, 1, 1), alasan=SEBAB)
    uji.masuk("perencana")
    with pytest.raises(DataTidakSah, match="Bagian B, yang sudah berhenti"):
        tahun_rencana.mulai_tahun(uji.ctx, depan + 1, dari=TAHUN, dengan_target=True, alasan=SEBAB)
    tahun_rencana.mulai_tahun(uji.ctx, depan + 1, dari=depan, dengan_target=True, alasan=SEBAB)
