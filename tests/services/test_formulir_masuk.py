"""Forms that come back: the dry run says everything, and only what was shown is taken."""

from dataclasses import replace
from datetime import date, time

import pytest
from isi_formulir import Titik, dan_yang_ditahan, isi_berkas
from kantor_uji import JULI, TW3, A, B, change_indikator, make_plan, write_plan
from sqlmodel import select

from sakip_desktop.db.models import FormulirGerak, FormulirTerbit
from sakip_desktop.domain.errors import BerkasDitolak, IzinDitolak, SudahBerubah
from sakip_desktop.domain.formulir_berkas import KunciSel, Milik
from sakip_desktop.domain.formulir_periksa import SEMUA, KeadaanSel, PilihanTerap
from sakip_desktop.domain.formulir_susunan import TIDAK_DAPAT
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.domain.tanda_terima import BentukFormulir, CaraSerah
from sakip_desktop.services import pembatalan, penyerahan, rencana, riwayat
from sakip_desktop.services.formulir_laporan import report_rows, save_report
from sakip_desktop.services.formulir_masuk import (
    baca_berkas,
    cari_berkas,
    periksa_formulir,
    periksa_masuk,
    terapkan_berkas,
    terapkan_formulir,
)
from sakip_desktop.services.formulir_terbit import buat_formulir
from sakip_desktop.services.pemeriksa_formulir import state_of

PENUH = {
    ("A1", "nilai"): 10,
    ("A2", "pembilang"): 45,
    ("A2", "penyebut"): 50,
    ("A4", "nilai"): 85.5,
    ("A4", "penjelasan"): "=1+1 bukan rumus",
    ("SK1", "nilai"): 1_000_000,
}


def make(uji, folder, nama=A, **lain):
    """A form of a unit, made by the planner."""
    uji.masuk("perencana")
    return buat_formulir(uji.ctx, [uji.unit[nama]], JULI, folder, **lain).berkas[0]


def check(uji, *jalur, **lain):
    return periksa_formulir(uji.ctx, jalur, **lain)


def by_cell(uji, hasil):
    """The cells of a result by kode and column."""
    kode = {v: k for k, v in (uji.indikator | uji.simpul).items()}
    return {(kode[satu.kunci.id], satu.kunci.kolom): satu for satu in hasil.sel}


def moves(uji):
    with uji.ctx.read() as sesi:
        return sesi.exec(select(FormulirGerak).order_by(FormulirGerak.id)).all()


# --- the dry run -----------------------------------------------------------------------------


def test_a_filled_form_is_new_then_taken_then_the_same(uji, tmp_path):
    berkas = isi_berkas(make(uji, tmp_path), PENUH)
    uji.masuk(None)  # a dry run needs nobody
    sebelum = uji.isi_basis_data()
    (hasil,) = check(uji, berkas)
    assert (hasil.ditolak, hasil.masalah, hasil.unit_nama, hasil.periode) == (False, (), A, JULI)
    assert {k: s.keadaan for k, s in by_cell(uji, hasil).items()} == dict.fromkeys(
        PENUH, KeadaanSel.BARU
    )
    assert hasil.ringkas == "6 baru"
    satu = by_cell(uji, hasil)["A4", "nilai"]
    assert (satu.tertulis, satu.ketik, satu.sekarang, satu.semula) == ("85,5", "85,5", "", "")
    assert satu.baris == "A4 Indikator A4"
    assert satu.tempat.startswith("Kinerja, baris ")
    assert uji.isi_basis_data() == sebelum

    uji.masuk("tim")
    perubahan = terapkan_berkas(
        uji.ctx, hasil, cara=CaraSerah.FLASH_DISK, orang="Kasubag A", sebagai=Peran.ANGGOTA_TIM
    )
    assert perubahan.label == f"Formulir Juli 2025 – {A} dari {berkas.name}"
    assert (uji.figur("A1").nilai, uji.figur("A2").nilai, str(uji.figur("A4").nilai)) == (
        10, 90, "85.5",
    )  # fmt: skip
    assert uji.figur("A4").penjelasan == "=1+1 bukan rumus"
    assert uji.figur("A1").diubah_oleh == "Tim (Contoh)"
    (gerak,) = moves(uji)
    assert (gerak.arah, gerak.cara, gerak.orang) == ("kembali", "flash disk", "Kasubag A")
    assert (gerak.berkas, gerak.sidik, gerak.dicatat_oleh) == (
        berkas.name, hasil.sidik, "Tim (Contoh)",
    )  # fmt: skip

    (lagi,) = check(uji, berkas)
    assert (lagi.sudah_dibaca, lagi.ada_kerja, lagi.ringkas) == (True, False, "6 sama")
    assert "Berkas ini sudah pernah diambil" in lagi.catatan[0]
    sebelum = uji.isi_basis_data()
    assert terapkan_formulir(uji.ctx, [lagi])[0].jurnal_urut is None
    assert uji.isi_basis_data() == sebelum
    terakhir = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0]
    assert (terakhir.nama, terakhir.peran, terakhir.tindakan) == (
        "Tim (Contoh)", "anggota_tim", "formulir.baca",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("berkas", "tersimpan", "semula", "keadaan"),
    [
        ("5", "5", "3", "sama"),
        ("5", "5", None, "sama"),
        ("5", "", "", "baru"),
        ("5", "", None, "baru"),
        ("5", "", "3", "bentrok"),  # somebody cleared it, the file changed it
        ("5", "3", "3", "ubah"),
        ("5", "3", "", "bentrok"),
        ("5", "3", "4", "bentrok"),
        ("5", "3", None, "bentrok"),
        ("5", "3", "5", "lama"),
        ("5", "", "5", "lama"),
    ],
)
def test_three_values_decide(berkas, tersimpan, semula, keadaan):
    assert state_of(berkas, tersimpan, semula) == keadaan


def test_what_changed_on_both_sides_is_shown_and_not_taken_unless_chosen(uji, tmp_path):
    uji.penuhi(A)
    asli = make(uji, tmp_path)
    diisi = {("A1", "nilai"): 12, ("A4", "nilai"): 90, ("A2", "pembilang"): 45}
    berkas = isi_berkas(asli, diisi, tmp_path / "kembali.xlsx")
    uji.masuk("pengisi-a").isi("A1", "nilai", "11")
    uji.isi("A2", "penyebut", "60")
    (hasil,) = check(uji, berkas)
    sel = by_cell(uji, hasil)
    assert {k: s.keadaan.value for k, s in sel.items()} == {
        ("A1", "nilai"): "bentrok",
        ("A4", "nilai"): "ubah",
        ("A2", "pembilang"): "sama",
        ("A2", "penyebut"): "lama",
        ("SK1", "nilai"): "sama",
    }
    bentrok = sel["A1", "nilai"]
    assert (bentrok.tertulis, bentrok.sekarang, bentrok.semula) == ("12", "11", "10")
    (jadi,) = terapkan_formulir(uji.ctx, [hasil])
    assert (jadi.diambil, jadi.galat, uji.figur("A1").nilai, uji.figur("A4").nilai) == (
        1, "", 11, 90,
    )  # fmt: skip
    assert uji.figur("A2").penyebut == 60
    pilihan = PilihanTerap(dengan=frozenset({(hasil.sidik, bentrok.kunci)}))
    (hasil,) = check(uji, berkas)
    (jadi,) = terapkan_formulir(uji.ctx, [hasil], pilihan)
    assert (jadi.diambil, uji.figur("A1").nilai, uji.figur("A2").penyebut) == (1, 12, 60)
    assert len(moves(uji)) == 1


@pytest.mark.luas
def test_half_of_a_figure_is_not_put_beside_what_the_office_changed(uji, tmp_path):
    """48 of 60 was written by nobody: neither in the file (48 of 50) nor here (45 of 60)."""
    uji.penuhi(A)
    asli = make(uji, tmp_path)
    satu = isi_berkas(asli, {("A2", "pembilang"): 48}, tmp_path / "satu.xlsx")
    (dulu,) = check(uji.masuk("pengisi-a"), satu)
    uji.isi("A2", "penyebut", "60")
    with pytest.raises(SudahBerubah, match="bukan lagi yang diperiksa"):
        terapkan_berkas(uji.ctx, dulu)
    (hasil,) = check(uji, satu)
    sel = by_cell(uji, hasil)["A2", "pembilang"]
    assert (sel.keadaan, sel.catatan) == (KeadaanSel.BENTROK, "Penyebut di kantor kini “60”")
    assert terapkan_formulir(uji.ctx, [hasil])[0].diambil == 0
    pilihan = PilihanTerap(dengan=frozenset({(hasil.sidik, sel.kunci)}))
    assert terapkan_formulir(uji.ctx, [hasil], pilihan)[0].diambil == 1
    assert (uji.figur("A2").pembilang, uji.figur("A2").penyebut) == (48, 60)

    # A reason against a number that came since, and two files of which one has each.
    uji.isi("A1", "nilai", "11")
    tidak = {("A1", "nilai"): None, ("A1", TIDAK_DAPAT): "Alat rusak"}
    dua = isi_berkas(asli, tidak, tmp_path / "dua.xlsx")
    (hasil,) = check(uji, dua)
    assert by_cell(uji, hasil)["A1", TIDAK_DAPAT].keadaan is KeadaanSel.BENTROK
    uji.isi("A1", "nilai", "10")
    tiga = isi_berkas(
        asli,
        {("A1", "nilai"): 12, ("A2", "pembilang"): 48, ("A2", "penyebut"): 61},
        tmp_path / "tiga.xlsx",
    )
    hasil = check(uji, dua, tiga)
    assert [by_cell(uji, ini)["A1", kolom].keadaan.value for ini, kolom in
            zip(hasil, (TIDAK_DAPAT, "nilai"), strict=True)] == ["bentrok", "bentrok"]  # fmt: skip
    assert [ini.diambil for ini in terapkan_formulir(uji.ctx, hasil)] == [0, 0]
    assert uji.figur("A1").nilai == 10


@pytest.mark.luas
def test_of_two_files_the_half_that_agrees_waits_for_the_half_that_does_not(uji, tmp_path):
    asli = make(uji, tmp_path)
    berkas = [
        isi_berkas(asli, {("A2", "pembilang"): 45, ("A2", "penyebut"): n}, tmp_path / f"{n}.xlsx")
        for n in (50, 55)
    ]
    hasil = check(uji.masuk("tim"), *berkas)
    sel, lain = (by_cell(uji, ini) for ini in hasil)
    assert (sel["A2", "pembilang"].keadaan.value, sel["A2", "pembilang"].catatan) == (
        "bentrok", "menunggu pasangannya",
    )  # fmt: skip
    assert lain["A2", "penyebut"].catatan == "di 50.xlsx tertulis “50”"
    assert [ini.diambil for ini in terapkan_formulir(uji.ctx, hasil)] == [0, 0]
    dengan = {
        (hasil[0].sidik, sel["A2", "pembilang"].kunci),
        (hasil[1].sidik, lain["A2", "penyebut"].kunci),
    }
    jadi = terapkan_formulir(uji.ctx, hasil, PilihanTerap(dengan=frozenset(dengan)))
    assert [(ini.diambil, ini.galat) for ini in jadi] == [(1, ""), (1, "")]
    assert (uji.figur("A2").pembilang, uji.figur("A2").penyebut) == (45, 55)


@pytest.mark.luas
def test_some_cells_or_none(uji, tmp_path):
    berkas = isi_berkas(make(uji, tmp_path), PENUH)
    (hasil,) = check(uji.masuk("pengisi-a"), berkas)
    sebelum = uji.isi_basis_data()
    assert terapkan_formulir(uji.ctx, [hasil], PilihanTerap(berkas=frozenset()))[0].diambil == 0
    assert uji.isi_basis_data() == sebelum
    tanpa = frozenset((hasil.sidik, k) for k in (s.kunci for s in hasil.sel) if k.kolom != "nilai")
    (jadi,) = terapkan_formulir(uji.ctx, [hasil], PilihanTerap(tanpa=tanpa))
    assert jadi.diambil == 3
    assert uji.figur("A2").versi == 0
    assert uji.figur("A4").penjelasan == ""


@pytest.mark.luas
def test_blank_never_erases_and_is_told(uji, tmp_path):
    uji.penuhi(A)
    asli = make(uji, tmp_path)
    berkas = isi_berkas(asli, {("A1", "nilai"): None, ("A4", "nilai"): "-"})
    (hasil,) = check(uji, berkas)
    assert ("A1", "nilai") not in by_cell(uji, hasil)
    assert "2 isian yang semula ada kosong di berkas ini" in " ".join(hasil.catatan)
    terapkan_berkas(uji.ctx, hasil)
    assert uji.figur("A1").nilai == 10
    assert str(uji.figur("A4").nilai) == "85.5"


def test_texts_are_read_as_typed_ones_and_what_is_doubtful_is_not_taken(uji, tmp_path):
    berkas = isi_berkas(
        make(uji, tmp_path),
        {
            ("A1", "nilai"): "1.250",  # Dokumen: counted
            ("A4", "nilai"): "87.455",  # Indeks: both readings
            ("A2", "pembilang"): "12.5",
            ("A2", "penyebut"): "1,234.56",
            ("SK1", "nilai"): "Rp1.500.000,00",
            ("A1", "kendala"): "x" * 4_001,
        },
    )
    (hasil,) = check(uji.masuk("pengisi-a"), berkas)
    sel = by_cell(uji, hasil)
    assert set(sel) == {("A1", "nilai"), ("SK1", "nilai")}
    assert sel["SK1", "nilai"].kanon == "1500000"
    assert not hasil.ditolak
    alasan = {satu.nilai[:9]: f"{satu.alasan} {satu.saran}" for satu in hasil.masalah}
    assert "dapat berarti 87455 atau 87,455" in alasan["87.455"]
    assert "cara Inggris" in alasan["1,234.56"]
    assert alasan["12.5"].startswith("Pasangannya ditolak; pembilang dan penyebut diambil bersama")
    ragu = next(satu for satu in hasil.masalah if satu.nilai == "87.455")
    assert (ragu.lembar, isinstance(ragu.baris, int), ragu.kolom) == (
        "Kinerja",
        True,
        "J (Realisasi)",
    )
    assert ragu.isian == "A4 Indikator A4"
    terapkan_berkas(uji.ctx, hasil, dan_yang_ditahan(hasil))
    assert (uji.figur("A1").nilai, uji.figur("A4").versi) == (1250, 0)
    assert uji.figur("A2").keadaan is Keadaan.BELUM_DIISI
    assert moves(uji)[0].catatan == "4 isian tidak diambil"


@pytest.mark.luas
def test_what_the_checks_of_typing_say_stands_beside_each_change(uji, tmp_path):
    """A far jump and what cannot be right wait for a person; the rest is taken as ever."""
    uji.masuk("pengisi-a").isi_rupiah("SK1", "530.943.000")
    uji.isi("A4", "nilai", "85,5")
    berkas = isi_berkas(
        make(uji, tmp_path),
        {
            ("SK1", "nilai"): 90,  # thousands were left out
            ("A4", "nilai"): 855,  # the comma was left out
            ("A1", "nilai"): -3,
            ("A1", "penjelasan"): "Koreksi",
            ("A2", "pembilang"): 60,
            ("A2", "penyebut"): 50,
        },
    )
    (hasil,) = check(uji, berkas)
    sel = by_cell(uji, hasil)
    kata = {k: [(t.tingkat.value, t.kode) for t in s.temuan] for k, s in sel.items()}
    assert kata == {
        ("SK1", "nilai"): [("peringatan", "jauh-dari-tersimpan")],
        ("A4", "nilai"): [
            ("peringatan", "melebihi-dua-kali-target"), ("peringatan", "jauh-dari-tersimpan"),
        ],
        ("A1", "nilai"): [("kesalahan", "negatif"), ("peringatan", "capaian-negatif")],
        ("A1", "penjelasan"): [],
        ("A2", "pembilang"): [("kesalahan", "pembilang-melebihi-penyebut")],
        ("A2", "penyebut"): [],
    }  # fmt: skip
    assert sel["SK1", "nilai"].temuan[0].isi == (
        "90 sepersepuluh atau kurang dari yang tersimpan (530.943.000)."
    )
    # A figure is taken whole or not at all: with its pembilang the penyebut waits, too.
    assert [k for k, s in sel.items() if not s.ditahan] == [("A1", "penjelasan")]
    assert hasil.ringkas == "4 baru, 2 berubah, 5 ditahan pemeriksaan"
    teks = {satu[7]: satu for satu in report_rows([hasil])}
    assert teks["SK1 Sub kegiatan satu"][3] == "Berubah, ditahan"
    assert "peringatan: 90 sepersepuluh" in teks["SK1 Sub kegiatan satu"][11]

    uji.masuk("pengisi-a")
    assert terapkan_formulir(uji.ctx, [hasil])[0].diambil == 1
    assert (uji.figur("A1").penjelasan, uji.figur("A1").nilai) == ("Koreksi", None)
    (hasil,) = check(uji, berkas)
    assert terapkan_formulir(uji.ctx, [hasil], dan_yang_ditahan(hasil))[0].diambil == 5
    assert uji.figur("A1").nilai == -3, "typing stores a kesalahan, too; it holds up the sending"
    dilihat = {t.kode for k in ("A1", "A2", "A4") for t in uji.figur(k).temuan}
    assert dilihat == {t.kode for s in hasil.sel for t in s.temuan} - {"jauh-dari-tersimpan"}


@pytest.mark.parametrize(
    ("tertulis", "kata"),
    [
        ({46082: "46082", 0.1 + 0.2: "0,3", "85\u00a0,5": "85,5", "(5)": "-5"}, ""),
        pytest.param(
            dict.fromkeys(("٥٠", "５０"), ""), "memakai angka selain 0–9", marks=pytest.mark.luas
        ),
        pytest.param(
            dict.fromkeys(("∞", "NaN", "=5", "1.5.2", "01/03/2026"), ""),
            "tidak terbaca sebagai",
            marks=pytest.mark.luas,
        ),
        pytest.param(
            dict.fromkeys((date(2026, 3, 1), time(3)), ""),
            "sebagai tanggal atau jam",
            marks=pytest.mark.luas,
        ),
        pytest.param({1e300: ""}, "lebih panjang dari 20 digit", marks=pytest.mark.luas),
        pytest.param({True: ""}, "benar/salah, bukan angka", marks=pytest.mark.luas),
        pytest.param(
            {"Rp 1.234": "", "85,5 %": ""},
            "sedangkan satuan indikator ini “Indeks”",
            marks=pytest.mark.luas,
        ),
    ],
)
def test_odd_cells_are_read_exactly_or_refused(uji, tmp_path, tertulis, kata):
    berkas = make(uji, tmp_path)
    for nilai, kanon in tertulis.items():
        (hasil,) = check(uji, isi_berkas(berkas, {("A4", "nilai"): nilai}))
        assert not hasil.ditolak
        assert [satu.kanon for satu in hasil.sel] == ([kanon] if kanon else []), nilai
        assert [kata in satu.alasan for satu in hasil.masalah] == [True] * bool(kata), nilai
        assert all(satu.isian == "A4 Indikator A4" for satu in hasil.masalah)


@pytest.mark.luas
def test_a_number_and_a_reason_for_none_exclude_each_other(uji, tmp_path):
    uji.penuhi(A)
    asli = make(uji, tmp_path)
    dua = isi_berkas(asli, {("A1", "tidak_dapat_dipenuhi"): "Banjir"}, tmp_path / "dua.xlsx")
    (hasil,) = check(uji, dua)
    assert "terisi dua-duanya" in hasil.masalah[0].alasan
    isian = {("A1", "tidak_dapat_dipenuhi"): "Banjir", ("A1", "nilai"): None}
    (hasil,) = check(uji.masuk("pengisi-a"), isi_berkas(asli, isian, tmp_path / "satu.xlsx"))
    satu = by_cell(uji, hasil)["A1", "tidak_dapat_dipenuhi"]
    assert satu.catatan == "angka yang tersimpan (10) dikosongkan"
    terapkan_berkas(uji.ctx, hasil)
    assert uji.figur("A1").keadaan is Keadaan.TIDAK_DAPAT_DIPENUHI
    assert (uji.figur("A1").alasan, uji.figur("A1").nilai) == ("Banjir", None)
    uji.masuk("perencana")
    baru = buat_formulir(uji.ctx, [uji.unit[A]], JULI, tmp_path).berkas[0]
    isi_berkas(baru, {("A1", "nilai"): 7, ("A1", "tidak_dapat_dipenuhi"): None})
    (hasil,) = check(uji, baru)
    assert "sebab" in by_cell(uji, hasil)["A1", "nilai"].catatan
    terapkan_berkas(uji.ctx, hasil)
    assert (uji.figur("A1").nilai, uji.figur("A1").alasan) == (7, "")


# --- refusals --------------------------------------------------------------------------------


def refused(uji, *jalur, **lain):
    """The reasons for which every file is refused; the database keeps its bytes."""
    sebelum = uji.isi_basis_data()
    hasil = check(uji, *jalur, **lain)
    assert all(satu.ditolak and satu.sel == () for satu in hasil)
    for satu in hasil:
        with pytest.raises(BerkasDitolak):
            terapkan_berkas(uji.ctx, satu)
    assert [satu.diambil for satu in terapkan_formulir(uji.ctx, hasil)] == [0] * len(hasil)
    assert uji.isi_basis_data() == sebelum
    return [f"{satu.masalah[0].alasan} {satu.masalah[0].saran}" for satu in hasil]


def test_forms_of_another_unit_period_year_or_office_are_refused(uji, tmp_path):
    berkas = isi_berkas(make(uji, tmp_path), PENUH)
    (satu,) = refused(uji, berkas, unit_id=uji.unit[B])
    assert satu.startswith(f"Formulir ini milik {A}, sedangkan yang dibaca {B}.")
    (satu,) = refused(uji, berkas, periode=TW3)
    assert satu.startswith("Formulir ini untuk Juli 2025, sedangkan yang dibaca Triwulan III 2025.")
    (masuk,) = baca_berkas([berkas])
    for identitas, sebab in (
        ({"opd_id": "lain"}, "dibuat untuk kantor lain"),
        ({"unit_id": "lain"}, "Unit pada formulir ini tidak ada"),
        ({"unit_id": uji.unit[B]}, "milik formulir lain: Bagian A, Juli 2025"),
        ({"periode": TW3}, "milik formulir lain"),
        ({"kode": "00000000", "periode": TW3}, "Pengumpulan data Triwulan III 2025 belum dimulai"),
        ({"kode": "00000000", "sidik_susunan": "0"}, "Rencana Bagian A berubah"),
    ):
        palsu = replace(masuk, identitas=replace(masuk.identitas, **identitas))
        (hasil,) = periksa_masuk(uji.ctx, [palsu])
        assert hasil.ditolak
        assert sebab in hasil.masalah[0].alasan
    sel = masuk.sel[0]
    asing = replace(sel, kunci=sel.kunci._replace(id=uji.indikator["B1"]))
    (hasil,) = periksa_masuk(uji.ctx, [replace(masuk, sel=(*masuk.sel[1:], asing))])
    assert hasil.ditolak
    assert hasil.masalah[0].alasan == "Isian ini tidak diminta formulir ini."
    assert (hasil.masalah[0].lembar, hasil.masalah[0].nilai) == ("Kinerja", "10")


@pytest.mark.luas
def test_a_form_of_an_older_plan_is_refused(uji, tmp_path):
    berkas = isi_berkas(make(uji, tmp_path), PENUH)
    plan = change_indikator(make_plan(), "A4", nama="Nama lain")
    rencana.terapkan_impor(uji.ctx, write_plan(tmp_path / "r.xlsx", plan), 2025, "Perubahan")
    (satu,) = refused(uji, berkas)
    assert satu.startswith(f"Rencana {A} berubah sejak formulir ini dibuat.")
    assert not check(uji, isi_berkas(make(uji, tmp_path), PENUH))[0].ditolak


@pytest.mark.luas
def test_a_form_that_is_not_open_says_who_has_it_and_how_to_open_it(uji, tmp_path):
    berkas = isi_berkas(make(uji, tmp_path), {("A1", "nilai"): 11})
    uji.kirim(A)
    for akun in (None, "tim", "pengisi-a"):
        (satu,) = (
            refused(uji.masuk(akun), berkas)
            if akun
            else [check(uji.masuk(None), berkas)[0].masalah[0].alasan]
        )
        assert "Langkah 7 sudah diselesaikan oleh Pengisi-A (Contoh)" in satu
    (satu,) = check(uji.masuk("tim"), berkas)
    assert satu.masalah[0].saran == f"Minta Kepala Subbagian/JF {A} menariknya kembali di Isi data."
    penyerahan.tarik_formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI, "Salah ketik")
    assert not check(uji, berkas)[0].ditolak
    uji.ctx.pelaku = None
    penyerahan.kirim_formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI)
    uji.kirim(B)
    uji.jalan("analisa")
    (satu,) = check(uji.masuk("tim"), berkas)
    assert satu.masalah[0].saran == "Minta Kepala Bagian mengembalikannya lewat Validasi."


@pytest.mark.luas
def test_a_file_that_was_taken_before_the_form_was_sent_is_nothing_to_do(uji, tmp_path):
    berkas = isi_berkas(make(uji, tmp_path), PENUH)
    terapkan_formulir(uji.masuk("tim").ctx, check(uji, berkas))
    penyerahan.kirim_formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI)
    uji.masuk("tim")
    sebelum = uji.isi_basis_data()
    (hasil,) = check(uji, berkas)
    assert (hasil.ditolak, hasil.sudah_dibaca, hasil.ada_kerja) == (False, True, False)
    assert "Tidak ada yang perlu diambil. Langkah 7 sudah" in hasil.catatan[-1]
    assert terapkan_formulir(uji.ctx, [hasil])[0].galat == ""
    assert uji.isi_basis_data() == sebelum
    penyerahan.tarik_formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI, "Salah ketik")
    uji.isi("A1", "nilai", "11")
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    (hasil,) = check(uji.masuk("tim"), berkas)
    assert hasil.ditolak
    assert "Langkah 7 sudah diselesaikan" in hasil.masalah[0].alasan


@pytest.mark.luas
def test_a_closed_form_whose_file_says_the_same_is_no_reason_to_refuse(uji, tmp_path):
    """The unit typed it and sent it, and brings the file as well."""
    berkas = isi_berkas(make(uji, tmp_path), {("A1", "nilai"): 10})
    uji.kirim(A)
    uji.masuk("tim")
    sebelum = uji.isi_basis_data()
    (hasil,) = check(uji, berkas)
    assert (hasil.ditolak, hasil.terkunci, hasil.ringkas) == (False, True, "1 sama")
    assert terapkan_formulir(uji.ctx, [hasil])[0].galat == ""
    assert uji.isi_basis_data() == sebelum


@pytest.mark.luas
def test_the_form_is_closed_between_dry_run_and_taking(uji, tmp_path):
    berkas = isi_berkas(make(uji, tmp_path), {("A1", "nilai"): 11})
    (hasil,) = check(uji, berkas)
    uji.kirim(A)
    uji.masuk("tim")
    sebelum = uji.isi_basis_data()
    with pytest.raises(IzinDitolak, match="sudah diselesaikan"):
        terapkan_berkas(uji.ctx, hasil)
    (jadi,) = terapkan_formulir(uji.ctx, [hasil])
    assert "sudah diselesaikan" in jadi.galat
    assert uji.isi_basis_data() == sebelum


@pytest.mark.luas
def test_a_cell_that_changed_since_the_dry_run_is_not_written_over(uji, tmp_path):
    berkas = isi_berkas(make(uji, tmp_path), PENUH)
    (hasil,) = check(uji, berkas)
    uji.masuk("pengisi-a").isi("A4", "nilai", "70")
    sebelum = uji.isi_basis_data()
    with pytest.raises(SudahBerubah, match="Periksa lagi berkas itu"):
        terapkan_berkas(uji.ctx, hasil)
    assert uji.isi_basis_data() == sebelum
    uji.isi_rupiah("SK1", "5")
    tanpa = frozenset(
        {(hasil.sidik, KunciSel(Milik.INDIKATOR, uji.indikator["A4"], JULI, "nilai"))}
    )
    with pytest.raises(SudahBerubah):
        terapkan_berkas(uji.ctx, hasil, PilihanTerap(tanpa=tanpa))
    assert uji.figur("A1").versi == 0


@pytest.mark.luas
def test_who_reads_forms_in(uji, tmp_path):
    berkas = isi_berkas(make(uji, tmp_path), PENUH)
    (hasil,) = check(uji.masuk("tim"), berkas)
    for akun in ("tamu", "pemeriksa", "kabag", "atasan-a", "staf-a", "admin", "pengisi-b"):
        uji.masuk(akun)
        sebelum = uji.isi_basis_data()
        (satu,) = check(uji, berkas)
        assert satu.ditolak
        alasan = {"tamu": "tidak memegang peran apa pun", "pengisi-b": "milik unit lain"}
        assert alasan.get(akun, "yang berwenang") in satu.masalah[0].alasan
        with pytest.raises(IzinDitolak):
            terapkan_berkas(uji.ctx, hasil)
        assert uji.isi_basis_data() == sebelum
    for akun in ("tim", "perencana", "pengisi-a"):
        assert not check(uji.masuk(akun), berkas)[0].ditolak


# --- several files ---------------------------------------------------------------------------


@pytest.mark.luas
def test_two_files_of_one_form(uji, tmp_path):
    asli = make(uji, tmp_path / "a")
    satu = isi_berkas(asli, {("A1", "nilai"): 10, ("A4", "nilai"): 80}, tmp_path / "1.xlsx")
    dua = isi_berkas(asli, {("A1", "nilai"): 12, ("A4", "nilai"): 80}, tmp_path / "2.xlsx")
    tiga = tmp_path / "3.xlsx"
    tiga.write_bytes(satu.read_bytes())
    hasil = check(uji, satu, dua, tiga)
    sel, lain = by_cell(uji, hasil[1]), by_cell(uji, hasil[0])
    assert (sel["A1", "nilai"].keadaan, sel["A4", "nilai"].keadaan) == ("bentrok", "sama")
    assert sel["A1", "nilai"].catatan == "di 1.xlsx tertulis “10”"
    assert (lain["A1", "nilai"].keadaan, lain["A4", "nilai"].keadaan) == ("bentrok", "baru")
    assert lain["A1", "nilai"].catatan == "di 2.xlsx tertulis “12”"
    for ini in hasil[:2]:  # which one counts is said by nobody but a person
        assert ini.catatan[0].startswith(f"2 berkas untuk {A}, Juli 2025: 1.xlsx, 2.xlsx.")
    assert hasil[2].catatan == ("Isinya sama persis dengan 1.xlsx; tidak ada yang dikerjakan.",)
    dengan = frozenset({(hasil[1].sidik, sel["A1", "nilai"].kunci)})
    jadi = terapkan_formulir(uji.ctx, hasil, PilihanTerap(dengan=dengan))
    assert [(ini.diambil, ini.galat) for ini in jadi] == [(1, ""), (1, ""), (0, "")]
    assert uji.figur("A1").nilai == 12
    assert [gerak.berkas for gerak in moves(uji)] == ["1.xlsx", "2.xlsx"]


@pytest.mark.luas
def test_a_folder_is_read_with_everything_in_it(uji, tmp_path):
    isi_berkas(make(uji, tmp_path / "masuk" / "a"), PENUH)
    isi_berkas(make(uji, tmp_path / "masuk", B), {("B1", "nilai"): 5, ("SK2", "nilai"): "500.000"})
    (tmp_path / "masuk" / "rusak.xlsx").write_bytes(b"PK bukan")
    (tmp_path / "masuk" / "lama.xls").write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600))
    (tmp_path / "masuk" / "~$kunci.xlsx").write_bytes(b"x")
    (tmp_path / "masuk" / "surat.pdf").write_bytes(b"%PDF-1.7")
    ditemukan = cari_berkas([tmp_path / "masuk", tmp_path / "masuk" / "rusak.xlsx"])
    assert [satu.name for satu in ditemukan.dilewati] == ["surat.pdf"]
    assert len(ditemukan.berkas) == 4
    langkah = []
    hasil = check(uji, tmp_path / "masuk", progress=lambda *isi: langkah.append(isi[:2]))
    assert langkah == [(0, 4), (1, 4), (2, 4), (3, 4)]
    assert sorted((satu.ditolak, len(satu.sel)) for satu in hasil) == [
        (False, 2), (False, 6), (True, 0), (True, 0),
    ]  # fmt: skip
    uji.masuk("tim")
    jadi = terapkan_formulir(uji.ctx, hasil)
    assert sorted(satu.diambil for satu in jadi) == [0, 0, 2, 6]
    assert (uji.figur("A1").nilai, uji.figur("B1").nilai) == (10, 5)
    with pytest.raises(BerkasDitolak, match="tidak ada"):
        cari_berkas([tmp_path / "tidak"])
    with pytest.raises(Cancelled):
        check(uji, tmp_path / "masuk", progress=_stop)


@pytest.mark.luas
def test_a_folder_of_a_thousand_other_files_and_odd_names(uji, tmp_path):
    folder = tmp_path / "unduhan"
    folder.mkdir()
    aneh = "=1+1 “baru”\u202egnp\udce9\n\t" + "é" * 90 + ".xlsx"
    isi_berkas(make(uji, tmp_path), {("A1", "nilai"): 7}, folder / aneh)
    for nomor in range(1_000):
        (folder / f"foto {nomor}.jpg").touch()
    (folder / ".tersembunyi.xlsx").touch()
    ditemukan = cari_berkas([folder])
    assert (len(ditemukan.berkas), len(ditemukan.dilewati)) == (1, 1_000)
    (hasil,) = check(uji, folder)
    assert hasil.berkas == "=1+1 “baru”gnp " + "é" * 90 + ".xlsx"
    (jadi,) = terapkan_formulir(uji.masuk("tim").ctx, [hasil])
    assert (jadi.diambil, jadi.galat, moves(uji)[0].berkas) == (1, "", hasil.berkas)
    save_report([hasil], tmp_path / "laporan.csv", [jadi])
    assert "'=1+1" in (tmp_path / "laporan.csv").read_text("utf-8-sig")
    for nomor in range(1_001):
        (folder / f"{nomor}.xlsx").touch()
    with pytest.raises(BerkasDitolak, match="lebih dari 1000 buku kerja"):
        cari_berkas([folder])


@pytest.mark.luas
def test_a_file_that_went_or_changed_after_the_dry_run_is_not_taken(uji, tmp_path):
    satu = isi_berkas(make(uji, tmp_path), {("A1", "nilai"): 7})
    dua = isi_berkas(make(uji, tmp_path, B), {("B1", "nilai"): 5})
    hasil = check(uji, satu, dua)
    satu.unlink()
    isi_berkas(dua, {("B1", "nilai"): 6})
    uji.masuk("tim")
    sebelum = uji.isi_basis_data()
    jadi = terapkan_formulir(uji.ctx, hasil)
    assert [ini.diambil for ini in jadi] == [0, 0]
    assert "tidak ditemukan. Berkas dipindahkan, dihapus, atau flash disk dilepas" in jadi[0].galat
    assert "Isi berkasnya berubah sesudah diperiksa. Periksa lagi berkas itu" in jadi[1].galat
    with pytest.raises(SudahBerubah):
        terapkan_berkas(uji.ctx, hasil[1])
    with pytest.raises(BerkasDitolak):
        terapkan_berkas(uji.ctx, hasil[0])
    assert uji.isi_basis_data() == sebelum
    terapkan_formulir(uji.ctx, check(uji, dua))
    assert uji.figur("B1").nilai == 6


def _stop(*_isi):
    raise Cancelled


@pytest.mark.luas
def test_batal_between_files_keeps_whole_files(uji, tmp_path):
    isi_berkas(make(uji, tmp_path), PENUH)
    isi_berkas(make(uji, tmp_path, B), {("B1", "nilai"): 5})
    hasil = check(uji, tmp_path)

    def progress(selesai, _semua, _teks):
        if selesai == 1:
            raise Cancelled

    jadi = terapkan_formulir(uji.ctx, hasil, progress=progress)
    assert [bool(satu.galat) for satu in jadi] == [False, True]
    assert jadi[1].galat == "Dibatalkan sebelum berkas ini diambil."
    assert sum(satu.diambil for satu in jadi) in (1, 6)


# --- from another installation ----------------------------------------------------------------


@pytest.mark.luas
def test_a_form_with_an_unknown_code_is_taken_when_all_else_agrees(uji, tmp_path):
    """*Simpan untuk dikirim* on a computer whose file is a copy of the office's."""
    titik = Titik(uji)
    uji.penuhi(A)
    berkas = buat_formulir(
        uji.ctx, [uji.unit[A]], JULI, tmp_path, bentuk=BentukFormulir.KIRIMAN
    ).berkas[0]
    titik.back()
    (hasil,) = check(uji.masuk("tim"), berkas)
    assert (hasil.ditolak, hasil.formulir_id) == (False, None)
    assert "tidak dikenal kantor ini: dibuat di komputer lain" in hasil.catatan[0]
    assert {s.keadaan for s in hasil.sel} == {KeadaanSel.BARU}
    (masuk,) = baca_berkas([berkas])
    for kode in ("=1+1+++A", "\u202eAAAAAAA", "K" * 30_000):  # forged: it would be recorded
        palsu = replace(masuk, identitas=replace(masuk.identitas, kode=kode))
        (tolak,) = periksa_masuk(uji.ctx, [palsu])
        assert "bukan kode dari program ini" in tolak.masalah[0].alasan
    terapkan_berkas(uji.ctx, hasil)
    assert uji.figur("A1").nilai == 10
    with uji.ctx.read() as sesi:
        (baris,) = sesi.exec(select(FormulirTerbit)).all()
    assert (baris.kode, baris.bentuk, baris.nomor) == (hasil.identitas.kode, "kiriman", 1)
    assert moves(uji)[0].formulir_id == baris.id
    urut, label = pembatalan.undoable(uji.ctx)
    assert label.startswith("Formulir Juli 2025")
    pembatalan.undo(uji.ctx, urut)
    assert (uji.figur("A1").versi, moves(uji)) == (0, [])


# --- undo and report --------------------------------------------------------------------------


@pytest.mark.luas
def test_what_was_read_in_is_taken_back_at_once_and_brought_again(uji, tmp_path):
    uji.masuk("pengisi-a").isi("A1", "nilai", "3")
    berkas = isi_berkas(make(uji, tmp_path), PENUH)
    (hasil,) = check(uji.masuk("tim"), berkas)
    terapkan_berkas(uji.ctx, hasil)
    urut, label = pembatalan.undoable(uji.ctx, uji.unit[A], JULI, sebagai=Peran.ANGGOTA_TIM)
    assert label == f"Formulir Juli 2025 – {A} dari {berkas.name}"
    kembali = pembatalan.undo(uji.ctx, urut, sebagai=Peran.ANGGOTA_TIM)
    assert (uji.figur("A1").nilai, uji.figur("A4").versi, moves(uji)) == (3, 0, [])
    pembatalan.undo(uji.ctx, kembali.jurnal_urut)
    assert (uji.figur("A1").nilai, len(moves(uji))) == (10, 1)
    with pytest.raises(IzinDitolak):
        pembatalan.undo(uji.masuk("pengisi-a").ctx, urut)


@pytest.mark.luas
def test_the_report_is_a_table_that_no_spreadsheet_takes_for_formulas(uji, tmp_path):
    berkas = isi_berkas(
        make(uji, tmp_path), {("A1", "nilai"): 12, ("A4", "nilai"): "87.455", ("A1", "upaya"): "=1"}
    )
    hasil = check(uji, berkas)
    baris = report_rows(hasil)
    assert [satu[3] for satu in baris] == ["2 baru, 1 ditolak", "Ditolak", "Baru", "Baru"]
    assert all(len(satu) == 13 for satu in baris)
    save_report(hasil, tmp_path / "laporan.csv")
    teks = (tmp_path / "laporan.csv").read_bytes().decode("utf-8-sig")
    assert teks.splitlines()[0].startswith("berkas;unit;periode;keadaan;lembar;baris;kolom")
    assert ";'=1;" in teks
    assert SEMUA.picks(hasil[0]) == hasil[0].diambil
