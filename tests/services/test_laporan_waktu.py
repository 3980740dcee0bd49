"""The times of a year as the office's own records tell them, on the screen's terms and in xlsx."""

from datetime import date
from io import BytesIO

import pytest
from kantor_uji import JULI, PENGUKURAN, PENGUMPULAN, TAHUN, A, B
from openpyxl import load_workbook

from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak
from sakip_desktop.domain.langkah import Arah
from sakip_desktop.domain.masukan import SerahInput
from sakip_desktop.domain.periode import bulan
from sakip_desktop.domain.waktu_sop import KETERANGAN, KOLOM, Sudut, add_standards
from sakip_desktop.services import alur, pengerjaan, penyerahan, riwayat
from sakip_desktop.services import laporan_waktu as waktu
from sakip_desktop.spreadsheet.waktu_sop import BARIS_JUDUL, columns_of

# Totals of the standard times, written by hand from the seeds.
JUMLAH_BAKU = {
    "pengukuran-kinerja-setwan": "795 menit",
    "pengukuran-kinerja-kecamatan": "795 menit",
    "pengukuran-kinerja-badan": "795 menit",
    "pengukuran-kinerja-dinas": "590 menit",
    "pengumpulan-data-kinerja": "430 menit + 5 hari",
    "pengukuran-kinerja": "455 menit + 2 hari",
}


@pytest.fixture
def berjalan(uji):
    """July collected to its end: A's form came back once, minutes told three times."""

    def walk():
        uji.jam.ke(date(TAHUN, 8, 4))
        uji.penuhi(A)
        penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI, serah=SerahInput(menit=95))
        uji.jam.ke(date(TAHUN, 8, 6))
        uji.masuk("atasan-a")
        penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Lengkapi buktinya")
        uji.jam.ke(date(TAHUN, 8, 7))
        uji.masuk("pengisi-a")
        penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI, serah=SerahInput(menit=20))
        uji.jam.ke(date(TAHUN, 8, 8))
        uji.penuhi(B)
        penyerahan.kirim_formulir(uji.ctx, uji.unit[B], JULI)
        rekap = next(satu for satu in uji.siklus().langkah if satu.keadaan.is_open)
        uji.jam.ke(date(TAHUN, 8, 11))
        uji.masuk("tim")
        alur.selesaikan_langkah(uji.ctx, rekap.id, serah=SerahInput(menit=130))
        uji.jalan("")

    return uji.titik("waktu berjalan", walk)


def row(laporan, sudut, bagian):
    return next(satu for satu in laporan.rows(sudut) if bagian in satu.kunci)


def test_the_report_tells_what_happened(berjalan):
    uji = berjalan.masuk("kabag")
    laporan = waktu.laporan_waktu(uji.ctx, TAHUN)
    isi = row(laporan, Sudut.LANGKAH, "isi-formulir")
    assert (isi.baku_teks, isi.jumlah.dikerjakan, isi.jumlah.dicatat) == ("1 hari", 3, 2)
    assert (isi.menit_tengah, isi.jumlah.menit, isi.jumlah.dikembalikan) == (57.5, 115, 1)
    # Friday 1 August to Monday 4, Wednesday 6 to Thursday 7, Friday 1 to Friday 8 August.
    assert (isi.berlalu_hari_tengah, isi.jumlah.berlalu_hari) == (1, 7)
    siklus = row(laporan, Sudut.SIKLUS, laporan.siklus[0].id)
    assert siklus.nama == "Pengumpulan Data Kinerja, Juli 2025"
    assert (siklus.lama, siklus.baku_teks) == (6, JUMLAH_BAKU[PENGUMPULAN])
    assert siklus.jumlah.menit == 245
    assert siklus.jumlah.baku_dicatat == 120, "the form's standard is in days and stays out"
    pengisi = row(laporan, Sudut.PERAN, "/pengisi")
    assert pengisi.nama == "Kepala Subbagian/JF (pengisi data)"
    assert "{" not in "".join(satu.nama for satu in laporan.rows(Sudut.LANGKAH))
    assert not any("(Contoh)" in repr(satu) for sudut in Sudut for satu in laporan.rows(sudut))


@pytest.mark.luas
def test_the_workbook_says_what_the_screen_says(berjalan):
    uji = berjalan.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUKURAN, JULI)
    laporan = waktu.laporan_waktu(uji.ctx, TAHUN)
    for satu in (laporan, laporan.only(PENGUMPULAN)):
        isi = waktu.buku_waktu(satu)
        assert isi == waktu.buku_waktu(satu)
        buku = load_workbook(BytesIO(isi))
        assert buku.sheetnames == [sudut.judul for sudut in Sudut]
        for sudut in Sudut:
            lembar, kolom = buku[sudut.judul], columns_of(sudut)
            assert [satu[0].value for satu in lembar["A1:A4"]] == [
                f"Waktu pelaksanaan SOP {TAHUN}, {sudut.judul.lower()}",
                laporan.kantor,
                satu.lingkup or "Semua prosedur dan siklus tahun itu",
                KETERANGAN,
            ]
            kepala, *baris = lembar.iter_rows(min_row=BARIS_JUDUL, values_only=True)
            assert list(kepala) == [k.kepala for k in kolom]
            assert set(KOLOM[sudut]) <= set(kolom)
            dari_layar = [[k.nilai(b) for k in kolom] for b in satu.rows(sudut)]
            assert [list(b) for b in baris] == [
                [None if nilai == "" else nilai for nilai in b] for b in dari_layar
            ]
            assert lembar.freeze_panes == f"A{BARIS_JUDUL + 1}"
        assert "(Contoh)" not in "".join(
            str(sel) for lembar in buku for b in lembar.iter_rows(values_only=True) for sel in b
        ).replace(laporan.kantor, "")


def test_the_standards_of_the_six_add_up_in_the_report(uji):
    uji.masuk("perencana")
    for ke, kode in enumerate(sorted(JUMLAH_BAKU.keys() - {PENGUMPULAN}), start=8):
        alur.mulai_siklus(uji.ctx, kode, bulan(TAHUN, ke))
    laporan = waktu.laporan_waktu(uji.ctx, TAHUN)
    tahun = {satu.kunci: satu for satu in laporan.rows(Sudut.TAHUN)}
    assert {kunci: satu.baku_teks for kunci, satu in tahun.items()} == JUMLAH_BAKU
    assert sorted(satu.baku_teks for satu in laporan.rows(Sudut.SIKLUS)) == sorted(
        JUMLAH_BAKU.values()
    )
    assert len({satu.nama for satu in tahun.values()}) == 6, "titles that repeat are told apart"
    for sudut in (Sudut.LANGKAH, Sudut.PERAN):
        jumlah = {
            kode: add_standards(
                w for b in laporan.rows(sudut) if b.kunci.startswith(f"{kode}/") for w in b.baku
            )
            for kode in JUMLAH_BAKU
        }
        assert {kode: " + ".join(w.teks for w in satu) for kode, satu in jumlah.items()} == (
            JUMLAH_BAKU
        )
    buku = load_workbook(BytesIO(waktu.buku_waktu(laporan)))
    kolom = [satu[1].value for satu in buku["Per tahun"].iter_rows(min_row=BARIS_JUDUL + 1)]
    assert sorted(kolom) == sorted(JUMLAH_BAKU.values())


def test_a_clock_that_was_set_back_gives_no_negative_time(uji):
    uji.penuhi(A)
    uji.jam.maju(days=-400)
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    satu = next(
        s for s in pengerjaan.waktu_saya(uji.ctx, TAHUN) if s.langkah.kode == "isi-formulir"
    )
    assert (satu.menit_berlalu, satu.hari_berlalu) == (0, 0)
    assert satu.selesai >= satu.dibuka, "the later time counts"
    laporan = waktu.laporan_waktu(uji.masuk("kabag").ctx, TAHUN)
    assert all(
        min(b.jumlah.berlalu_menit, b.jumlah.berlalu_hari, b.lama or 0) >= 0
        for sudut in Sudut
        for b in laporan.rows(sudut)
    )


@pytest.mark.luas
def test_my_own_work_is_mine_alone_and_the_newest_first(berjalan):
    uji = berjalan.masuk("pengisi-a")
    saya = pengerjaan.waktu_saya(uji.ctx, TAHUN)
    assert [(s.langkah.kode, s.unit, s.menit, s.hasil) for s in saya] == [
        ("isi-formulir", A, 20, Arah.LANJUT),
        ("isi-formulir", A, 95, Arah.LANJUT),
    ]
    pengerjaan.catat_waktu(uji.ctx, saya[1].id, None, saya[1].versi)
    assert [s.menit for s in pengerjaan.waktu_saya(uji.ctx, TAHUN)] == [20, None]
    assert pengerjaan.waktu_saya(uji.ctx, TAHUN + 1) == ()
    with pytest.raises(IzinDitolak):
        pengerjaan.waktu_saya(uji.masuk("pemeriksa").ctx, TAHUN)


def test_who_may_see_it_and_an_empty_year(berjalan):
    uji = berjalan
    with pytest.raises(IzinDitolak):
        waktu.laporan_waktu(uji.masuk("pengisi-a").ctx, TAHUN)
    kosong = waktu.laporan_waktu(uji.masuk("pemeriksa").ctx, TAHUN + 1)
    assert (kosong.siklus, kosong.kerja, kosong.rows(Sudut.TAHUN)) == ((), (), ())
    with pytest.raises(DataTidakSah, match=f"Belum ada siklus pada tahun {TAHUN + 1}"):
        waktu.buku_waktu(kosong)
    waktu.catat_ekspor(uji.ctx, TAHUN)
    (entri,) = riwayat.daftar_jurnal(uji.ctx, batas=1)
    assert (entri.label, entri.peran) == ("Ekspor waktu-sop Tahun 2025", "pemeriksa")


def test_a_chart_has_two_units_on_two_scales_and_one_ink(berjalan):
    laporan = waktu.laporan_waktu(berjalan.masuk("kabag").ctx, TAHUN)
    grafik = waktu.grafik_waktu(laporan, Sudut.LANGKAH)
    isi = next(satu for satu in grafik.batang if "isi-formulir" in satu.kunci)
    assert (isi.menit, isi.menit_teks, isi.menit_baku) == (57.5, "57,5", None)
    assert (isi.hari, isi.hari_baku) == (1, 1)
    siklus = waktu.grafik_waktu(laporan, Sudut.SIKLUS).batang[0]
    assert (siklus.menit, siklus.menit_baku, siklus.hari, siklus.hari_baku) == (245, 120, 6, None)
