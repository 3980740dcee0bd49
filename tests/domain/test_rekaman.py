from dataclasses import replace
from datetime import date, datetime

import pytest
from sampel_domain import (
    TAHUN,
    d,
    make_anggaran,
    make_figur,
    make_indikator,
    make_kebijakan,
    make_realisasi,
    make_simpul,
    make_target,
)

from sakip_desktop.domain import masukan, tugas
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Frekuensi, Kantor, Keadaan
from sakip_desktop.domain.langkah import (
    KeadaanLangkah,
    Langkah,
    LangkahBerjalan,
    Siklus,
    Sop,
)
from sakip_desktop.domain.laporan import KelompokPengukuran, LaporanPengukuran
from sakip_desktop.domain.pengukuran import measure
from sakip_desktop.domain.periode import bulan, setahun, triwulan
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.progress import silent
from sakip_desktop.domain.rerata import compute_rerata


def test_months_in_which_a_figure_is_asked_for():
    triwulanan = make_indikator(frekuensi=Frekuensi.TRIWULAN)
    assert triwulanan.measured_in(bulan(TAHUN, 6))
    assert not triwulanan.measured_in(bulan(TAHUN, 5))
    assert triwulanan.measured_months(setahun(TAHUN)) == tuple(
        bulan(TAHUN, ke) for ke in (3, 6, 9, 12)
    )
    assert make_indikator(frekuensi=Frekuensi.TAHUNAN).measured_months(triwulan(TAHUN, 3)) == ()


def test_what_is_retired_is_asked_for_as_long_as_it_is_in_force_at_the_end():
    satu = make_indikator(berhenti_pada=date(TAHUN, 7, 15))
    assert satu.measured_months(setahun(TAHUN)) == tuple(bulan(TAHUN, ke) for ke in range(1, 7))
    assert satu.in_force(bulan(TAHUN, 6))
    assert not satu.in_force(bulan(TAHUN, 7))
    assert not satu.in_force(setahun(TAHUN))
    tepat = make_indikator(berhenti_pada=date(TAHUN, 7, 1))
    assert tepat.in_force(triwulan(TAHUN, 2))
    assert not tepat.in_force(bulan(TAHUN, 7))


def test_money_is_asked_for_as_long_as_a_day_was_left():
    satu = replace(make_simpul("SK"), berhenti_pada=date(TAHUN, 7, 15))
    assert satu.spends_in(bulan(TAHUN, 7))
    assert not satu.spends_in(bulan(TAHUN, 8))
    assert satu.spends_in(triwulan(TAHUN, 3))
    assert (satu.in_force(bulan(TAHUN, 6)), satu.in_force(bulan(TAHUN, 7))) == (True, False)
    assert make_simpul("SK").spends_in(bulan(TAHUN, 8))
    assert make_simpul("SK").in_force(bulan(TAHUN, 8))


def test_all_that_cannot_be_read_in_one_line():
    (figur,) = make_figur(1).values()
    assert figur.belum_terbaca == ""
    assert replace(figur, teks_asli="x").belum_terbaca == "x"
    assert replace(figur, teks_asli="x", teks_penyebut="y").belum_terbaca == "x / y"


@pytest.mark.parametrize(
    ("ubah", "terisi"),
    [
        ({}, False),
        ({"keadaan": Keadaan.TERISI, "nilai": d(0)}, True),
        ({"keadaan": Keadaan.TERISI, "pembilang": d(1)}, False),
        ({"keadaan": Keadaan.TERISI, "penyebut": d(1)}, False),
        ({"keadaan": Keadaan.TERISI, "pembilang": d(1), "penyebut": d(0)}, True),
        ({"keadaan": Keadaan.BELUM_JELAS, "teks_asli": "8.450"}, False),
        ({"keadaan": Keadaan.BELUM_JELAS, "teks_asli": "x", "pembilang": d(1)}, False),
        ({"keadaan": Keadaan.TIDAK_DAPAT_DIPENUHI, "alasan": "Alat rusak"}, True),
        ({"keadaan": Keadaan.TIDAK_DIUKUR}, True),
    ],
)
def test_what_cannot_be_read_and_half_a_ratio_are_not_filled_in(ubah, terisi):
    figur = make_realisasi(1, **({"keadaan": Keadaan.BELUM_DIISI} | ubah))
    assert figur.is_filled is terisi
    setengah = ubah.get("keadaan") is Keadaan.TERISI and not terisi
    assert figur.is_half is setengah


def test_a_component_is_named_with_its_unit():
    satu = make_indikator(
        pembilang="Raperda selesai", penyebut="Raperda masuk", satuan_pembilang="Dokumen"
    )
    assert satu.nama_pembilang == "Raperda selesai (Dokumen)"
    assert satu.nama_penyebut == "Raperda masuk", "without a unit its name alone"
    assert make_indikator(satuan_penyebut="Dokumen").nama_penyebut == "", "no name, no unit"


def test_a_ratio_has_both_components():
    assert make_indikator(pembilang="a", penyebut="b").is_rasio
    assert not make_indikator(pembilang="a").is_rasio


def test_budget_totals_tell_nothing_from_zero():
    anggaran = make_anggaran("a", 100, b1=0, b4=5)
    assert anggaran.total(bulan(TAHUN, 1)) == 0
    assert anggaran.total(bulan(TAHUN, 2)) is None
    assert anggaran.total_sd(bulan(TAHUN, 5)) == 5
    assert make_anggaran("a").total_sd(bulan(TAHUN, 5)) is None
    assert anggaran.pagu == 100


LANGKAH = Langkah(
    kode="isi",
    nomor="7",
    judul="Mengisi formulir",
    pelaku=(Peran.PENGISI,),
    halaman=Halaman.ISI_DATA,
    tombol="Kirim",
)
SOP = Sop(kode="pengumpulan", versi=1, judul="Pengumpulan", sumber="usulan", langkah=(LANGKAH,))


def test_steps_are_found_by_code():
    assert SOP.step("isi") is LANGKAH
    with pytest.raises(KeyError):
        SOP.step("lain")


def test_a_step_that_was_opened_again_is_before_those_that_follow_it():
    """The work went back past a step: what stands after it waits for the first that is open."""
    langkah = tuple(replace(LANGKAH, kode=satu) for satu in ("isi", "periksa", "kirim"))
    selesai, buka, kembali = (
        KeadaanLangkah.SELESAI,
        KeadaanLangkah.TERBUKA,
        KeadaanLangkah.DIKEMBALIKAN,
    )

    def before(kode, *keadaan):
        siklus = Siklus(
            id="c",
            sop=replace(SOP, langkah=langkah),
            periode=bulan(TAHUN, 1),
            dimulai=datetime(TAHUN, 2, 1),
            tenggat=date(TAHUN, 2, 10),
            langkah=tuple(
                LangkahBerjalan(id=satu.kode, langkah=satu, unit_id=None, keadaan=ini)
                for satu, ini in zip(langkah, keadaan, strict=True)
            ),
        )
        ada = siklus.open_before(kode)
        return ada and ada.langkah.kode

    assert before("kirim", selesai, selesai, buka) is None, "itself is not before itself"
    assert before("kirim", kembali, selesai, buka) == "isi"
    assert before("kirim", kembali, buka, selesai) == "isi"
    assert before("periksa", selesai, buka, kembali) is None, "what comes later does not hold it up"
    assert before("isi", kembali, selesai, buka) is None


def test_a_cycle_knows_where_it_stands():
    def siklus(keadaan):
        berjalan = LangkahBerjalan(id="l1", langkah=LANGKAH, unit_id="u1", keadaan=keadaan)
        return Siklus(
            id="c",
            sop=SOP,
            periode=bulan(TAHUN, 1),
            dimulai=datetime(TAHUN, 2, 1),
            tenggat=date(TAHUN, 2, 10),
            langkah=(berjalan,),
        )

    assert siklus(KeadaanLangkah.SELESAI).selesai
    buka = siklus(KeadaanLangkah.TERBUKA)
    assert not buka.selesai
    assert buka.running("isi", "u1").id == "l1"
    with pytest.raises(KeyError):
        buka.running("isi")
    assert [satu for satu in KeadaanLangkah if satu.is_open] == [
        KeadaanLangkah.TERBUKA,
        KeadaanLangkah.DIKEMBALIKAN,
    ]


def test_a_report_lists_every_measured_indikator_in_order():
    kebijakan = make_kebijakan()
    ukuran = [
        measure(
            make_indikator(id=kunci, target=make_target(b1=1)),
            make_figur(1),
            bulan(TAHUN, 1),
            kebijakan,
        )
        for kunci in ("a", "b", "c")
    ]
    kelompok = tuple(
        KelompokPengukuran(simpul=make_simpul("S"), tingkat=0, pengukuran=tuple(isi))
        for isi in (ukuran[:2], ukuran[2:])
    )
    laporan = LaporanPengukuran(
        kantor=Kantor(id="o", nama="Kantor", jenis="setwan", pemda="Kabupaten", tempat="Contoh"),
        kebijakan=kebijakan,
        periode=bulan(TAHUN, 1),
        kelompok=kelompok,
        anggaran=(),
        sasaran=(),
        rerata=compute_rerata(ukuran),
        penanda_tangan=(),
        tanggal=date(TAHUN, 2, 1),
    )
    assert [satu.indikator.id for satu in laporan.semua] == ["a", "b", "c"]


def test_defaults_of_what_is_handed_over():
    isian = masukan.RealisasiInput(
        indikator_id="i", periode=bulan(TAHUN, 1), kolom="nilai", teks="5", versi=0
    )
    with pytest.raises(AttributeError):
        isian.teks = "6"
    assert masukan.KebijakanInput().batas_rerata == "100"
    tampil = tugas.LangkahTampil(
        nomor="7", kode="isi", judul="Mengisi", halaman="isi_data", tanda="●", keterangan=""
    )
    assert not tampil.milik_saya
    ubah = Perubahan(frozenset({Jenis.REALISASI}), "Isi realisasi")
    assert ubah.periode is None


def test_a_progress_that_nobody_watches_goes_on():
    assert silent(1, 2, "Halaman 1") is None


def test_the_month_measured_before_may_be_of_the_year_before():
    triwulanan = make_indikator(frekuensi=Frekuensi.TRIWULAN)
    assert triwulanan.measured_before(bulan(TAHUN, 3)) == bulan(TAHUN - 1, 12)
    assert triwulanan.measured_before(bulan(TAHUN, 9)) == bulan(TAHUN, 6)
    assert make_indikator().measured_before(bulan(TAHUN, 9)) == bulan(TAHUN, 8)


def test_where_a_cycle_stands_in_a_line():
    baris = tugas.SiklusBaris(
        siklus_id="c",
        judul="Pengumpulan",
        periode=bulan(TAHUN, 7),
        nomor="9b",
        dari_nomor="13",
        langkah="Periksa",
        menunggu="menunggu Tim SAKIP sejak 3 Agustus 2025",
        kemajuan="3 dari 5 unit",
        tenggat=date(2026, 4, 10),
        terlambat=False,
    )
    assert baris.posisi == "Langkah 9b dari 13"
    assert baris.kalimat == f"Langkah 9b dari 13 · 3 dari 5 unit · {baris.menunggu}"
    assert replace(baris, kemajuan="").kalimat == f"Langkah 9b dari 13 · {baris.menunggu}"
    assert baris.paling_lambat == "paling lambat Jumat, 10 April 2026"
    satu = tugas.Tugas(
        siklus_id="c",
        sop=SOP,
        periode=baris.periode,
        langkah=LangkahBerjalan(
            id="l", langkah=LANGKAH, unit_id=None, keadaan=KeadaanLangkah.TERBUKA
        ),
        unit_nama="",
        sebagai=Peran.PENGISI,
        sejak=datetime(2026, 4, 1),
        tenggat=baris.tenggat,
        terlambat=False,
    )
    assert satu.paling_lambat == baris.paling_lambat, "one wording everywhere"
