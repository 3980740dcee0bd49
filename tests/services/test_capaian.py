"""What was measured: the same numbers as the domain's, frozen when they were approved."""

import hashlib
from dataclasses import replace
from decimal import Decimal

import pytest
from kantor_uji import (
    AGUSTUS,
    JULI,
    PENGUKURAN,
    TAHUN,
    TW3,
    A,
    B,
    change_indikator,
    make_plan,
    write_plan,
)
from pdf_teks import pdf_text
from sqlmodel import select

from sakip_desktop.db.models import Dokumen
from sakip_desktop.domain.beku import freeze, thaw
from sakip_desktop.domain.capaian import Status
from sakip_desktop.domain.kinerja import Target
from sakip_desktop.domain.laporan import Formulir, LaporanPengukuran
from sakip_desktop.domain.masukan import KebijakanInput
from sakip_desktop.domain.pengukuran import measure
from sakip_desktop.domain.periode import setahun
from sakip_desktop.domain.rerata import compute_rerata
from sakip_desktop.services import (
    capaian,
    ekspor,
    formulir,
    kantor,
    kebijakan,
    penyerahan,
    rencana,
)
from sakip_desktop.services.formulir import load_bahan


def by_code(laporan):
    return {satu.indikator.kode: satu for satu in laporan.semua}


# --- numbers ---------------------------------------------------------------------------------


def test_the_numbers_are_those_of_the_domain(uji):
    uji.penuhi(A).penuhi(B)
    uji.masuk("pengisi-a").isi("A1", "nilai", "7")
    uji.masuk("kabag")
    laporan = capaian.laporan_kini(uji.ctx, JULI)
    with uji.ctx.read() as sesi:
        bahan = load_bahan(uji.ctx, sesi, JULI)
    for satu in laporan.semua:
        sendiri = measure(
            satu.indikator, bahan.figur.get(satu.indikator.id, {}), JULI, bahan.kebijakan
        )
        assert (satu.capaian, satu.kemajuan, satu.kategori) == (
            sendiri.capaian,
            sendiri.kemajuan,
            sendiri.kategori,
        )
    assert laporan.rerata == compute_rerata(laporan.semua)


def test_known_numbers_of_the_small_office(uji):
    uji.penuhi(A).penuhi(B)
    uji.masuk("pengisi-a").isi("A1", "nilai", "7")
    uji.masuk("pengisi-b").isi("B1", "nilai", "6")
    uji.masuk("kabag")
    ukuran = by_code(capaian.laporan_kini(uji.ctx, JULI))
    assert set(ukuran) == {"A1", "A2", "A4", "B1"}  # A3 is not measured in July
    tampil = {kode: round(satu.capaian.nilai_tampil, 2) for kode, satu in ukuran.items()}
    assert tampil == {
        "A1": Decimal(70),  # 7 of 10
        "A2": Decimal(100),  # 45/50 = 90 of 90
        "A4": Decimal("100.59"),  # 85,5 of 85
        "B1": Decimal(80),  # (2 × 5 − 6) ÷ 5
    }
    laporan = capaian.laporan_kini(uji.ctx, JULI)
    assert laporan.rerata.nilai == Decimal("87.5")  # (70 + 100 + 100 + 80) ÷ 4, capped at 100
    assert (laporan.rerata.dihitung, laporan.rerata.seharusnya) == (4, 4)
    anggaran = {s.simpul.kode: s for s in laporan.anggaran}
    assert anggaran["K1"].realisasi_periode == 1_500_000
    assert round(anggaran["P1"].serapan, 2) == Decimal("8.33")


def test_empty_is_not_zero_and_says_so(uji):
    uji.masuk("kabag")
    laporan = capaian.laporan_kini(uji.ctx, JULI)
    assert {s.capaian.status for s in laporan.semua} == {Status.REALISASI_KOSONG}
    assert (laporan.rerata.nilai, laporan.rerata.dihitung, laporan.rerata.seharusnya) == (
        None,
        0,
        4,
    )
    assert all(satu.kategori is None for satu in laporan.semua)


def test_a_quarter_without_all_its_months_has_no_category(uji):
    uji.penuhi(A).masuk("kabag")
    ukuran = by_code(capaian.laporan_kini(uji.ctx, TW3))
    assert (ukuran["A1"].terisi, ukuran["A1"].seharusnya) == (1, 3)
    assert ukuran["A1"].kategori is None
    assert ukuran["A3"].seharusnya == 1


def test_signers_are_people_of_the_day(uji):
    laporan = capaian.laporan_pengukuran(uji.masuk("kabag").ctx, JULI)
    assert [(s.sebagai, s.nama, s.jabatan) for s in laporan.penanda_tangan] == [
        ("Diperiksa oleh", "Kabag (Contoh)", "Jabatan kabag"),
        ("Disetujui oleh", "Pimpinan (Contoh)", "Jabatan pimpinan"),
    ]


# --- frozen ----------------------------------------------------------------------------------


@pytest.fixture
def final(uji):
    """July measured and approved while its forms are still open."""
    uji.penuhi(A).penuhi(B)
    return uji.ukur(JULI)


def change_everything(uji, tmp_path):
    """Figures, budget, plan, policy and profile after the approval."""
    uji.masuk("pengisi-a").isi("A1", "nilai", "1")
    uji.isi_rupiah("SK1", "9.000.000", versi=1)
    uji.masuk("admin")
    kebijakan.save_kebijakan(uji.ctx, KebijakanInput(batas_tampil="50", kertas="F4", alasan="Uji"))
    kantor.save_kantor(
        uji.ctx,
        replace(
            kantor_input(uji.ctx.kantor),
            nama=uji.ctx.kantor.nama,
            alamat="Alamat baru",
        ),
    )
    uji.masuk("perencana")
    plan = change_indikator(
        make_plan(), "A1", nama="Nama baru", target={setahun(TAHUN): Target(1), JULI: Target(1)}
    )
    rencana.terapkan_impor(uji.ctx, write_plan(tmp_path / "lain.xlsx", plan), TAHUN)
    uji.jam.maju(days=30)


def kantor_input(kini):
    from sakip_desktop.domain.jabatan import JenisKantor
    from sakip_desktop.domain.masukan import KantorInput

    return KantorInput(
        nama=kini.nama, jenis=JenisKantor(kini.jenis), pemda=kini.pemda, tempat=kini.tempat
    )


@pytest.mark.parametrize(
    "kode", ["pengukuran-kinerja", pytest.param("rekapitulasi", marks=pytest.mark.luas)]
)
def test_nothing_that_happens_afterwards_changes_a_byte_of_a_final_paper(final, tmp_path, kode):
    uji = final.masuk("kabag")
    sebelum = ekspor.render(uji.ctx, kode, JULI)
    change_everything(uji, tmp_path)
    uji.masuk("kabag")
    assert ekspor.render(uji.ctx, kode, JULI) == sebelum
    assert by_code(capaian.laporan_kini(uji.ctx, JULI))["A1"].realisasi_periode == 1


@pytest.mark.luas
def test_the_same_data_give_the_same_bytes(uji):
    uji.penuhi(A).masuk("kabag")
    assert ekspor.render(uji.ctx, "pengukuran-kinerja", JULI) == ekspor.render(
        uji.ctx, "pengukuran-kinerja", JULI
    )


@pytest.mark.luas
def test_a_draft_says_draft_and_a_final_paper_its_moment(uji):
    uji.penuhi(A).penuhi(B).ukur(sampai="disposisi-pimpinan").masuk("kabag")
    assert "DRAF" in pdf_text(ekspor.render(uji.ctx, "pengukuran-kinerja", JULI))
    uji.jalan("", sop=PENGUKURAN).masuk("kabag")
    teks = pdf_text(ekspor.render(uji.ctx, "pengukuran-kinerja", JULI))
    assert "DRAF" not in teks
    assert "1 Agustus 2025" in teks


@pytest.mark.luas
def test_the_frozen_text_is_kept_with_its_fingerprint(final):
    with final.ctx.read() as sesi:
        baris = sesi.exec(select(Dokumen)).one()
    assert baris.sidik_isi == hashlib.sha256(baris.beku.encode()).hexdigest()
    laporan = thaw(LaporanPengukuran, baris.beku)
    assert freeze(laporan) == baris.beku
    assert laporan == capaian.laporan_pengukuran(final.masuk("kabag").ctx, JULI)
    assert (laporan.final.jurnal_urut, laporan.final.jurnal_sidik) == (
        baris.jurnal_urut,
        baris.jurnal_sidik,
    )


@pytest.mark.luas
def test_law_real_records_thaw_to_themselves(uji):
    uji.penuhi(A)
    uji.isi("A1", "nilai", "25")
    uji.isi("A4", "nilai", "1.250")
    isi = formulir.formulir(uji.ctx, uji.unit[A], JULI)
    beku = freeze(isi)
    assert thaw(Formulir, beku) == isi
    uji.masuk("kabag")
    for periode in (JULI, TW3, setahun(TAHUN)):
        laporan = capaian.laporan_kini(uji.ctx, periode)
        assert thaw(LaporanPengukuran, freeze(laporan)) == laporan


@pytest.mark.luas
def test_periods_are_approved_each_on_its_own(final):
    uji = final.masuk("kabag")
    assert capaian.laporan_pengukuran(uji.ctx, JULI).final
    assert capaian.laporan_pengukuran(uji.ctx, TW3).final is None
    assert capaian.laporan_pengukuran(uji.ctx, AGUSTUS).final is None


# --- what changed since a return -------------------------------------------------------------


def differences(uji, nama=A):
    return capaian.selisih(uji.ctx, uji.unit[nama], JULI)


def test_before_a_return_there_is_no_difference(uji):
    uji.sampai_analisa().masuk("kabag")
    assert differences(uji) == ()


@pytest.mark.luas
def test_after_a_return_the_changed_cells_are_shown_before_and_after(uji):
    uji.sampai_analisa().masuk("kabag")
    penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Periksa A1")
    assert differences(uji) == ()
    uji.masuk("pengisi-a")
    uji.isi("A1", "nilai", "8")
    uji.isi("A1", "nilai", "9")
    uji.isi("A1", "kendala", "Hujan")
    uji.isi("A2", "pembilang", "40")
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    uji.masuk("kabag")
    semua = differences(uji)
    assert [(s.kode, s.kolom, s.sebelum, s.sesudah) for s in semua] == [
        ("A1", "nilai", "10,00", "9,00"),
        ("A1", "kendala", "", "Hujan"),
        ("A2", "nilai", "90,00", "80,00"),
        ("A2", "pembilang", "45", "40"),
    ]
    assert {(s.oleh, s.periode) for s in semua} == {("Pengisi-A (Contoh)", JULI)}
    assert differences(uji, B) == ()


def test_a_figure_that_was_changed_and_changed_back_is_no_difference(uji):
    uji.sampai_analisa().masuk("kabag")
    penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Periksa A1")
    uji.masuk("pengisi-a")
    uji.isi("A1", "nilai", "8")
    uji.isi("A1", "nilai", "10")
    assert differences(uji.masuk("kabag")) == ()
