"""What a question remembers of a cell."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sampel_domain import TAHUN, d, make_indikator, make_rasio, make_realisasi, make_simpul

from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.periode import bulan
from sakip_desktop.domain.pertanyaan import (
    KATA_KEADAAN,
    KOLOM,
    IsiRupiah,
    KeadaanTanya,
    MacamPesan,
    Perihal,
    Pertanyaan,
    Pesan,
    cell_text,
    cell_value,
)


@pytest.mark.parametrize(
    ("figur", "kolom", "nilai", "teks"),
    [
        (make_realisasi(1, "10.00"), "nilai", "10", "10,00"),
        (make_realisasi(1, "-0.50"), "nilai", "-0.5", "-0,50"),
        (make_realisasi(1, "100"), "nilai", "100", "100,00"),
        (make_realisasi(1), "nilai", "", "kosong"),
        (make_rasio(1, "45.0", 50), "pembilang", "45", "45"),
        (make_rasio(1, 45, 1200), "penyebut", "1200", "1.200"),
        (make_realisasi(1, "7", penjelasan="12"), "penjelasan", "12", "12"),
        (make_realisasi(1, "7", upaya=""), "upaya", "", "kosong"),
        (
            make_realisasi(1, keadaan=Keadaan.BELUM_JELAS, teks_asli="1.250"),
            "nilai",
            "“1.250”",
            "“1.250”",
        ),
        (
            make_realisasi(1, keadaan=Keadaan.TIDAK_DAPAT_DIPENUHI, alasan="Survei mundur"),
            "nilai",
            "tidak dapat dipenuhi: Survei mundur",
            "tidak dapat dipenuhi: Survei mundur",
        ),
    ],
)
def test_a_cell_is_remembered_plainly_and_shown_as_in_the_form(figur, kolom, nilai, teks):
    perihal = Perihal(make_indikator(satuan="Indeks", desimal=2))
    assert cell_value(figur, kolom) == nilai
    assert cell_text(perihal, kolom, nilai) == teks


@pytest.mark.parametrize(
    ("isi", "kolom", "nilai", "teks"),
    [
        (IsiRupiah(nilai=1500000), "nilai", "1500000", "Rp1.500.000"),
        (IsiRupiah(nilai=-250), "nilai", "-250", "-Rp250"),
        (IsiRupiah(nilai=0), "nilai", "0", "Rp0"),
        (IsiRupiah(teks_asli="sejuta"), "nilai", "“sejuta”", "“sejuta”"),
        (IsiRupiah(), "nilai", "", "kosong"),
        (IsiRupiah(nilai=1, penjelasan="12"), "penjelasan", "12", "12"),
    ],
)
def test_rupiah_are_remembered_plainly_too(isi, kolom, nilai, teks):
    assert cell_value(isi, kolom) == nilai
    assert cell_text(Perihal(make_simpul("s")), kolom, nilai) == teks


def test_what_a_question_is_about_has_one_face():
    indikator, simpul = make_indikator(), make_simpul("s")
    figur, rupiah = Perihal(indikator), Perihal(simpul)
    assert (figur.id, figur.kode, figur.nama, figur.unit_id) == (
        indikator.id,
        indikator.kode,
        indikator.nama,
        indikator.unit_id,
    )
    assert (rupiah.id, rupiah.kode, rupiah.nama, rupiah.unit_id) == ("s", "s", "Uraian s", "")
    assert (figur.is_anggaran, rupiah.is_anggaran) == (False, True)
    assert rupiah.kolom == ("nilai", "penjelasan")
    assert figur.kolom == ("nilai", "penjelasan", "kendala", "upaya")
    rasio = make_indikator(pembilang="Selesai", penyebut="Masuk")
    assert Perihal(rasio).kolom == tuple(KOLOM)


def test_the_same_number_written_otherwise_is_no_change():
    satu, dua = (make_realisasi(1, teks) for teks in ("12.50", "12.5"))
    assert cell_value(satu, "nilai") == cell_value(dua, "nilai")


def test_the_last_time_it_was_asked_counts():
    def pesan(macam, nilai, menit):
        return Pesan(
            orang_id="o",
            nama="Kabag",
            peran="verifikator",
            macam=macam,
            isi="…",
            nilai=nilai,
            pada=datetime(TAHUN, 8, 1, 9, menit, tzinfo=UTC),
        )

    tanya = Pertanyaan(
        id="p",
        indikator_id="i",
        periode=bulan(TAHUN, 7),
        kolom="nilai",
        keadaan=KeadaanTanya.TERBUKA,
        pembuka_id="o",
        nilai_awal="1",
        dibuka_pada=datetime(TAHUN, 8, 1, 9, tzinfo=UTC),
        pesan=(
            pesan(MacamPesan.TANYA, "1", 0),
            pesan(MacamPesan.PERBAIKAN, "2", 1),
            pesan(MacamPesan.TANYA, "2", 2),
            pesan(MacamPesan.TUTUP, "3", 3),
        ),
    )
    assert tanya.terakhir_ditanya is tanya.pesan[2]
    assert tanya.perihal_id == "i"
    assert replace(tanya, indikator_id="", simpul_id="s").perihal_id == "s"
    assert (tanya.nilai_ditanya, tanya.nilai_awal) == ("2", "1")


def test_every_state_and_cell_has_its_words():
    assert set(KATA_KEADAAN) == set(KeadaanTanya)
    assert all(hasattr(make_realisasi(1, d(1)), kolom) for kolom in KOLOM)
