"""“Jelaskan angka ini”: the same number as the record, the cells behind it, who and when."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from kantor_uji import AGUSTUS, JULI, TAHUN, TW3, A, B

from sakip_desktop.domain import penjelasan
from sakip_desktop.domain.angka import format_persen
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak
from sakip_desktop.domain.penjelasan_rerata import mean_steps
from sakip_desktop.domain.periode import setahun
from sakip_desktop.domain.rerata import compute_rerata
from sakip_desktop.services import capaian, kebijakan
from sakip_desktop.services.penjelasan import Apa, Tentang, jelaskan, kertas_kerja


def explain(uji, kode="", apa=Apa.CAPAIAN, periode=JULI, **lain):
    id_ = "" if not kode else uji.indikator.get(kode) or uji.simpul[kode]
    return jelaskan(uji.ctx, Tentang(apa=apa, periode=periode, id=id_, **lain))


def test_an_indikator_is_explained_from_its_cells_to_its_class(uji):
    uji.penuhi(A)
    uji.isi("A1", "nilai", "9,5")
    satu = explain(uji, "A1")
    bagian = dict(satu.bagian)
    assert (satu.judul, satu.sebutan) == ("A1  Indikator A1", "Capaian Juli 2025")
    assert (satu.angka, satu.keterangan) == ("95,00 %", "Sangat Tinggi")
    assert bagian["Hitungan capaian"] == "9,5 ÷ 10 × 100 = 95,00 %"
    assert "R ÷ T × 100" in bagian["Rumus dalam kata"]
    assert "yang berlaku sejak awal." in bagian["Batas dan pembulatan"]
    assert penjelasan.SEJAK_AWAL == kebijakan.SEJAK_AWAL
    assert "2 desimal" in bagian["Batas dan pembulatan"]
    assert bagian["Kategori"].startswith("Sangat Tinggi: mulai 91 %")
    assert bagian["Realisasi Juli 2025"] == "Cara: jumlah angka yang terisi.\nJuli: 9,5"
    assert bagian["Target Juli 2025"] == "10, ditulis dalam rencana untuk Juli 2025."
    assert bagian["Terhadap target tahun"] == "9,5 ÷ 120 × 100 = 7,92 %"
    assert bagian["Versi indikator"].startswith("Versi 1, berlaku mulai")
    assert bagian["Formulir"] == "Bagian A: Belum dikirim"
    assert bagian["Keadaan angka"] == "Belum disetujui; masih dapat berubah."
    juli = satu.sumber[-1]
    assert juli.apa == "Juli 2025", "as the calendar has them"
    assert juli.nilai == "9,5"
    assert juli.oleh == "Pengisi-A (Contoh)"
    assert juli.pada.date() == date(2025, 8, 1)
    assert [baris.nilai for baris in satu.sumber[:-1]] == ["belum diisi"] * 6
    assert "95,00 %" in satu.teks


def test_who_wrote_the_value_is_told_not_who_wrote_beside_it(uji):
    """A remark, an explanation, the same number again: none of them is the entry."""
    uji.penuhi(A)
    uji.jam.maju(days=2)
    uji.masuk("staf-a")
    uji.isi("A1", "kendala", "Listrik padam")
    assert explain(uji, "A1").sumber[-1].oleh == "Pengisi-A (Contoh)"
    uji.isi("A1", "nilai", "11")
    sel = explain(uji, "A1").sumber[-1]
    assert (sel.oleh, sel.nilai, sel.pada.day) == ("Staf-A (Contoh)", "11", 3)


def test_months_are_put_together_step_by_step(uji):
    """A triwulan of which each month was typed, and one month is missing."""
    uji.penuhi(A)
    satu = explain(uji, "A2", periode=TW3)
    assert dict(satu.bagian)["Realisasi Triwulan III 2025"] == (
        "Cara: rata-rata angka yang terisi.\nJuli: 45 ÷ 50 × 100 = 90\n"
        "Tidak ikut dihitung (bukan nol): Agustus belum diisi; September belum diisi."
    )
    assert satu.angka == "–"
    assert "tidak bertarget sendiri" in dict(satu.bagian)["Kategori"]
    triwulanan = explain(uji, "A3")  # asked for in September only
    assert triwulanan.angka == "–"
    assert dict(triwulanan.bagian)["Hitungan capaian"] == "Tidak diukur pada periode ini."
    assert [baris.guna for baris in triwulanan.sumber] == ["hanya s.d. periode"] * 2
    tahun = explain(uji, "A2", periode=TW3, terhadap_tahun=True)
    assert tahun.sebutan == "Terhadap target tahun, s.d. Triwulan III 2025"
    assert tahun.bagian[0][0] == "Terhadap target tahun"


def test_the_mean_of_a_node_and_of_the_office_name_every_indikator(uji):
    uji.sampai_analisa().masuk("kabag")
    laporan = capaian.laporan_pengukuran(uji.ctx, JULI)
    kantor, sasaran = explain(uji, apa=Apa.RERATA), explain(uji, "S1", Apa.RERATA)
    assert kantor.angka == format_persen(laporan.rerata.nilai)
    assert kantor.keterangan == "4 dari 4 indikator"
    assert sasaran.angka == format_persen(laporan.sasaran[0].rerata.nilai)
    assert len(kantor.sumber) == len(laporan.semua)
    assert {baris.guna for baris in kantor.sumber} == {"dihitung"}
    assert "÷ 4 = " in dict(kantor.bagian)["Hitungan rata-rata"]
    assert "poin" in dict(sasaran.bagian)["Efisiensi"]
    bawahan = explain(uji, "P1", Apa.RERATA, bawahan=True)
    assert [baris.apa.split()[0] for baris in bawahan.sumber] == ["A4", "B1"]
    assert bawahan.keterangan.endswith("2 dari 2 indikator")


def test_serapan_is_explained_down_to_the_rupiah_of_each_month(uji):
    uji.sampai_analisa().masuk("kabag")
    laporan = capaian.laporan_pengukuran(uji.ctx, JULI)
    satu = explain(uji, "P1", Apa.SERAPAN)
    assert satu.angka == format_persen(laporan.anggaran[0].serapan)
    bagian = dict(satu.bagian)
    assert "Rp1.500.000 ÷ Rp18.000.000 × 100" in bagian["Hitungan serapan"]
    assert bagian["Realisasi"] == "Rp1.000.000 + Rp500.000 = Rp1.500.000"
    assert bagian["Pagu"] == "Rp18.000.000, jumlah pagu di bawahnya."
    assert [(baris.nilai, baris.oleh) for baris in satu.sumber] == [
        ("Rp1.000.000", "Pengisi-A (Contoh)"),
        ("Rp500.000", "Pengisi-B (Contoh)"),
    ]
    assert explain(uji, apa=Apa.SERAPAN).angka == satu.angka
    uji.masuk("pengisi-a")
    formulir = explain(uji, "SK1", Apa.SERAPAN, unit_id=uji.unit[A])
    assert formulir.angka == "8,33 %"
    assert [baris.apa for baris in formulir.sumber] == ["Juli 2025"]


def test_an_approved_period_is_explained_from_what_was_frozen(uji):
    """A cell of an approved month that is changed behind its back changes no explanation."""
    uji.sampai_analisa()
    uji.ukur()
    uji.masuk("kabag")
    semula = explain(uji, "A1")
    assert dict(semula.bagian)["Keadaan angka"].startswith("Final: disetujui Pimpinan")
    assert dict(semula.bagian)["Formulir"] == "Bagian A: Datanya disetujui, revisi 0"
    tanpa = dict(explain(uji, "A3").bagian)["Keadaan angka"]
    assert tanpa == "Tidak termuat dalam dokumen yang disetujui untuk periode ini."
    kertas = kertas_kerja(uji.ctx, JULI)
    with uji.ctx.engine.begin() as conn:
        conn.exec_driver_sql(
            "UPDATE realisasi SET nilai = '3' WHERE indikator_id = ?", (uji.indikator["A1"],)
        )
    kini = explain(uji, "A1")
    assert kini.angka == semula.angka == "100,00 %"
    assert kini.sumber == semula.sumber
    assert "Menurut isian sekarang: 30,00 %" in dict(kini.bagian)["Keadaan angka"]
    assert kertas_kerja(uji.ctx, JULI) == kertas


@pytest.mark.luas
def test_months_before_an_approved_one_are_told_as_they_were_then(uji):
    """What the year's figure was made of stands in the journal of that day."""
    uji.sampai_analisa()
    uji.ukur(AGUSTUS)
    uji.masuk("kabag")
    semula = explain(uji, "A1", periode=AGUSTUS)
    with uji.ctx.engine.begin() as conn:
        conn.exec_driver_sql(
            "UPDATE realisasi SET nilai = '3' WHERE indikator_id = ?", (uji.indikator["A1"],)
        )
    kini = explain(uji, "A1", periode=AGUSTUS)
    assert kini.sumber == semula.sumber
    juli = next(satu for satu in kini.sumber if satu.apa == "Juli 2025")
    assert (juli.nilai, juli.guna) == ("10", "hanya s.d. periode")
    assert (juli.oleh, juli.pada.month) == ("Pengisi-A (Contoh)", 8)


def test_the_kertas_kerja_holds_the_cells_of_every_indikator(uji):
    uji.sampai_analisa().masuk("kabag")
    kertas = kertas_kerja(uji.ctx, TW3)
    assert [satu.indikator_id for satu in kertas.asal] == [
        satu.indikator.id for satu in kertas.laporan.semua
    ]
    for satu, asal in zip(kertas.laporan.semua, kertas.asal, strict=True):
        dalam = [sel for sel in asal.sumber if sel.bulan in TW3]
        assert len(dalam) == len(satu.indikator.measured_months(TW3))
        assert {sel.figur for sel in dalam if sel.figur.versi} == set(satu.figur)
        assert asal.versi.nomor == 1
        assert asal.unit in (A, B)
    assert kertas == kertas_kerja(uji.ctx, TW3)


def test_a_weight_of_two_counts_twice(uji):
    uji.sampai_analisa().masuk("kabag")
    laporan = capaian.laporan_pengukuran(uji.ctx, JULI)
    berat = [
        replace(satu, indikator=replace(satu.indikator, bobot=Decimal(ke)))
        for ke, satu in enumerate(laporan.semua)
    ]
    rerata = compute_rerata(berat)
    langkah = mean_steps(rerata, berat, laporan.kebijakan)
    assert langkah[0] == "Jumlah bobot × capaian dibagi jumlah bobot."
    assert "3 × " in langkah[1]
    assert f" = {format_persen(rerata.nilai)}" in langkah[1]


@pytest.mark.parametrize(
    "tentang",
    [
        {"apa": Apa.CAPAIAN},
        {"apa": Apa.CAPAIAN, "id": "tidak-ada"},
        {"apa": Apa.CAPAIAN, "id": "A1", "periode": setahun(TAHUN + 1)},
        {"apa": Apa.RERATA, "id": "tidak-ada"},
        {"apa": Apa.RERATA, "id": "A1", "bawahan": True},
        {"apa": Apa.SERAPAN, "id": "tidak-ada"},
        {"apa": Apa.SERAPAN, "id": "SK1", "unit_id": "tidak-ada"},
        {"apa": Apa.SERAPAN, "id": "SK2", "unit_id": A},
        {"apa": Apa.SERAPAN, "unit_id": A},
    ],
    ids=str,
)
def test_what_is_not_there_is_refused_with_a_sentence(uji, tentang):
    kenal = {**uji.indikator, **uji.simpul, **uji.unit}
    isi = {nama: kenal.get(nilai, nilai) for nama, nilai in tentang.items()}
    uji.masuk("tim")
    with pytest.raises(DataTidakSah, match=r"tidak dapat dijelaskan\."):
        jelaskan(uji.ctx, Tentang(**{"periode": JULI} | isi))
    assert explain(uji, apa=Apa.RERATA, periode=setahun(TAHUN + 1)).angka == "–"


@pytest.mark.parametrize(
    ("akun", "kode", "boleh"),
    [
        ("pengisi-a", "A1", True),
        ("staf-a", "A1", True),
        ("pengisi-a", "B1", False),
        ("pimpinan", "B1", True),
        ("admin", "A1", False),
    ],
)
def test_only_who_may_read_a_figure_has_it_explained(uji, akun, kode, boleh):
    uji.masuk(akun)
    if boleh:
        assert explain(uji, kode).judul.startswith(kode)
    else:
        with pytest.raises(IzinDitolak):
            explain(uji, kode)
    uji.masuk("staf-a")
    with pytest.raises(IzinDitolak):
        explain(uji, apa=Apa.RERATA, periode=setahun(TAHUN))
