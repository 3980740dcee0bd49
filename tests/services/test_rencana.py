"""The plan by workbook: a dry run first, all or nothing, versions, nothing erased by blanks."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from kantor_uji import (
    AGUSTUS,
    JULI,
    NAMA,
    TAHUN,
    A,
    B,
    change_indikator,
    make_plan,
    write_plan,
)
from openpyxl import load_workbook
from sqlmodel import select

from sakip_desktop.db.models import IndikatorRow, IndikatorVersi, RealisasiRow
from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.kinerja import JenisSimpul, Polaritas, Target
from sakip_desktop.domain.periode import bulan, setahun
from sakip_desktop.domain.rencana import JenisBeda, Objek, SimpulMasuk, UnitMasuk
from sakip_desktop.services import capaian, formulir, kantor, rencana


@pytest.fixture
def buku(tmp_path):
    return tmp_path / "rencana-baru.xlsx"


def take(uji, buku, plan, **lain):
    write_plan(buku, plan)
    uji.masuk("perencana")
    return rencana.terapkan_impor(uji.ctx, buku, plan.tahun, **lain)


def versions(uji, kode):
    with uji.ctx.read() as sesi:
        baris = sesi.exec(
            select(IndikatorVersi)
            .where(IndikatorVersi.indikator_id == uji.indikator[kode])
            .order_by(IndikatorVersi.nomor)
        )
        return [(satu.tahun, satu.nomor, satu.nama, satu.alasan) for satu in baris]


def current(uji, kode, tahun=TAHUN):
    with uji.ctx.read() as sesi:
        return next(s for s in uji.ctx.rencana(sesi, tahun).indikator if s.kode == kode)


# --- dry run ---------------------------------------------------------------------------------


def test_a_dry_run_says_what_would_change_and_writes_nothing(uji, buku):
    plan = change_indikator(
        make_plan(), "A1", nama="Nama baru", target={bulan(TAHUN, 7): Target(12)}
    )
    plan = replace(
        plan,
        unit=(*plan.unit, UnitMasuk(nama="Bagian C")),
        indikator=tuple(satu for satu in plan.indikator if satu.kode != "B1"),
    )
    write_plan(buku, plan)
    sebelum = uji.isi_basis_data()
    uji_hasil = rencana.uji_impor(uji.masuk(None).ctx, buku, TAHUN)
    assert uji.isi_basis_data() == sebelum
    assert uji_hasil.masalah == ()
    beda = {
        (s.jenis, s.objek, s.kode or s.nama, s.kolom, s.sebelum, s.sesudah) for s in uji_hasil.beda
    }
    assert beda == {
        (JenisBeda.BERUBAH, Objek.INDIKATOR, "A1", "Nama", "Indikator A1", "Nama baru"),
        (JenisBeda.BERUBAH, Objek.INDIKATOR, "A1", "Target Juli 2025", "10", "12"),
        (JenisBeda.BARU, Objek.UNIT, "Bagian C", "", "", ""),
        (JenisBeda.TIDAK_ADA, Objek.INDIKATOR, "B1", "", "", ""),
    }
    assert len(uji_hasil.jadi.indikator) == 5  # B1 is kept


def test_the_plan_in_force_changes_nothing(uji, buku):
    """The template that the program writes is taken back without a difference."""
    uji.masuk("perencana")
    rencana.write_template(uji.ctx, buku, TAHUN)
    assert rencana.uji_impor(uji.ctx, buku, TAHUN).beda == ()
    sebelum = uji.isi_basis_data()
    rencana.terapkan_impor(uji.ctx, buku, TAHUN)
    assert uji.isi_basis_data() == sebelum
    assert rencana.year_of(buku) == TAHUN


@pytest.mark.luas
def test_findings_of_the_plan_are_said_before_it_is_taken(uji, buku):
    plan = change_indikator(
        make_plan(), "A4", nama="Persentase penurunan kesalahan", polaritas=Polaritas.TURUN
    )
    write_plan(buku, plan)
    temuan = rencana.uji_impor(uji.ctx, buku, TAHUN).temuan
    assert "A4" in {kode for kode, _ in temuan}


def renamed(kode, **lain):
    """The plan with another spelling of the kode A1."""
    plan = make_plan()
    satu = next(satu for satu in plan.indikator if satu.kode == "A1")
    baru = replace(satu, kode=kode, **lain)
    return replace(plan, indikator=tuple(baru if i is satu else i for i in plan.indikator))


@pytest.mark.luas
def test_a_kode_stored_in_an_odd_spelling_is_found_again(uji, buku):
    """What was taken before codes were tidied stays one indikator."""
    with uji.masuk("perencana").ctx.work(Tindakan.RENCANA_IMPOR, "ejaan lama") as sesi:
        baris = sesi.get_one(IndikatorRow, uji.indikator["A1"])
        baris.kode = "A\u20111"
        sesi.add(baris)
    take(uji, buku, renamed("a-1\u200b", nama="Nama baru"))
    assert rencana.uji_impor(uji.ctx, buku, TAHUN).beda == ()
    assert current(uji, "A\u20111").nama == "Nama baru"


@pytest.mark.parametrize(
    "kode",
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(["A1\u200b", "A1\u202e", "\uff21\uff11", "a1\u00a0"])
    ],
)
def test_a_kode_that_looks_the_same_makes_no_second_indikator(uji, buku, kode):
    take(uji, buku, renamed(kode))
    with uji.ctx.read() as sesi:
        assert len(sesi.exec(select(IndikatorRow)).all()) == len(make_plan().indikator)


def test_rupiah_and_years_that_no_database_holds_are_problems_of_the_dry_run(uji, buku):
    write_plan(buku, make_plan())
    isi = load_workbook(buku)
    for lembar, judul, nilai in (
        ("Sasaran & Program", "Pagu murni", 2**63),
        ("Indikator", "Tahun baseline", "9" * 20),
    ):
        kolom = next(s.column for s in isi[lembar][3] if str(s.value).startswith(judul))
        isi[lembar].cell(4, kolom, nilai)
    isi.save(buku)
    uji.masuk("perencana")
    sebelum = uji.isi_basis_data()
    hasil = rencana.uji_impor(uji.ctx, buku, TAHUN)
    assert [(s.baris, s.kolom) for s in hasil.masalah] == [
        (4, "Pagu murni (Rp)"),
        (4, "Tahun baseline"),
    ]
    with pytest.raises(BerkasDitolak):
        rencana.terapkan_impor(uji.ctx, buku, TAHUN)
    assert uji.isi_basis_data() == sebelum


# --- all or nothing --------------------------------------------------------------------------


def test_one_bad_row_refuses_the_whole_file(uji, buku):
    write_plan(buku, change_indikator(make_plan(), "A1", nama="Nama baru"))
    isi = load_workbook(buku)
    lembar = isi["Indikator"]
    kolom = next(s.column for s in lembar[3] if str(s.value).startswith("Polaritas"))
    lembar.cell(5, kolom, "kadang-kadang")
    isi.save(buku)
    uji.masuk("perencana")
    sebelum = uji.isi_basis_data()
    hasil = rencana.uji_impor(uji.ctx, buku, TAHUN)
    assert [(s.lembar, s.baris, s.kolom, s.nilai) for s in hasil.masalah] == [
        ("Indikator", 5, "Polaritas", "kadang-kadang")
    ]
    with pytest.raises(BerkasDitolak) as info:
        rencana.terapkan_impor(uji.ctx, buku, TAHUN)
    assert info.value.apa == "Rencana belum diambil, tidak ada yang berubah."
    assert "baris 5, kolom “Polaritas” (“kadang-kadang”)" in info.value.mengapa
    assert uji.isi_basis_data() == sebelum


@pytest.mark.parametrize(("kantor_nama", "tahun"), [("Kantor lain", TAHUN), (NAMA, TAHUN + 1)])
def test_a_workbook_of_another_office_or_year_is_refused(uji, buku, kantor_nama, tahun):
    write_plan(buku, kantor_nama=kantor_nama)
    uji.masuk("perencana")
    sebelum = uji.isi_basis_data()
    with pytest.raises(BerkasDitolak):
        rencana.terapkan_impor(uji.ctx, buku, tahun)
    assert uji.isi_basis_data() == sebelum


@pytest.mark.parametrize("isi", [b"", b"bukan buku", b"PK\x03\x04rusak"])
def test_a_file_that_is_no_workbook_is_refused(uji, buku, isi):
    buku.write_bytes(isi)
    uji.masuk("perencana")
    with pytest.raises(BerkasDitolak):
        rencana.terapkan_impor(uji.ctx, buku, TAHUN)
    with pytest.raises(BerkasDitolak):
        rencana.year_of(buku)


# --- versions --------------------------------------------------------------------------------


def test_a_changed_indikator_gets_a_version_and_the_others_none(uji, buku):
    take(uji, buku, change_indikator(make_plan(), "A1", nama="Nama baru"), alasan="PK perubahan")
    assert versions(uji, "A1") == [
        (TAHUN, 1, "Indikator A1", "Impor rencana 2025"),
        (TAHUN, 2, "Nama baru", "PK perubahan"),
    ]
    assert len(versions(uji, "B1")) == 1
    assert current(uji, "A1").nama == "Nama baru"


def test_blank_never_erases(uji, buku):
    plan = change_indikator(make_plan(), "A1", definisi="", target={})
    take(uji, buku, plan)
    assert current(uji, "A1").definisi == "Definisi A1"
    assert current(uji, "A1").target[bulan(TAHUN, 7)] == Target(Decimal(10))
    assert len(versions(uji, "A1")) == 1
    tanpa_pagu = tuple(replace(satu, pagu_murni=None) for satu in make_plan().simpul)
    take(uji, buku, replace(make_plan(), simpul=tanpa_pagu))
    pagu = {s.simpul.kode: s.anggaran.pagu for s in rencana.pohon_rencana(uji.ctx, TAHUN)}
    assert (pagu["SK1"], pagu["SK2"]) == (12_000_000, 6_000_000)


def test_what_the_file_does_not_mention_is_kept(uji, buku):
    plan = make_plan()
    take(uji, buku, replace(plan, indikator=plan.indikator[:1]))
    with uji.ctx.read() as sesi:
        kode = {satu.kode for satu in uji.ctx.rencana(sesi, TAHUN).indikator}
    assert kode == {"A1", "A2", "A3", "A4", "B1"}


@pytest.mark.luas
def test_a_measured_period_keeps_its_version_and_its_numbers(uji, buku):
    uji.kirim(A)
    uji.masuk("kabag")
    sebelum = capaian.laporan_kini(uji.ctx, JULI)
    ubah = {"target": {setahun(TAHUN): Target(240), JULI: Target(20), AGUSTUS: Target(20)}}
    take(uji, buku, change_indikator(make_plan(), "A1", nama="Nama baru", **ubah))
    uji.masuk("kabag")
    sesudah = capaian.laporan_kini(uji.ctx, JULI)
    a1 = next(s for s in sesudah.semua if s.indikator.kode == "A1")
    assert (a1.indikator.nama, a1.target_periode.nilai) == ("Indikator A1", 10)
    assert sesudah.semua == sebelum.semua
    agustus = capaian.laporan_kini(uji.ctx, AGUSTUS)
    a1 = next(s for s in agustus.semua if s.indikator.kode == "A1")
    assert (a1.indikator.nama, a1.target_periode.nilai) == ("Nama baru", 20)
    isi = formulir.formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI)
    assert isi.baris[0].target.nilai == 10


def test_a_new_pagu_is_in_force_and_the_old_one_is_kept(uji, buku):
    plan = make_plan()
    simpul = tuple(
        replace(s, pagu_perubahan=9_000_000) if s.kode == "SK1" else s for s in plan.simpul
    )
    take(uji, buku, replace(plan, simpul=simpul))
    cabang = next(s for s in rencana.pohon_rencana(uji.ctx, TAHUN) if s.simpul.kode == "SK1")
    assert (cabang.anggaran.pagu_murni, cabang.anggaran.pagu) == (12_000_000, 9_000_000)


@pytest.mark.luas
def test_an_indikator_without_a_figure_moves_to_another_unit(uji, buku):
    uji.masuk("pengisi-a").isi("A4", "nilai", "85")
    uji.isi("A4", "nilai", "")
    take(uji, buku, change_indikator(make_plan(), "A4", unit=B))
    assert current(uji, "A4").unit_id == uji.unit[B]
    uji.masuk("pengisi-b").isi("A4", "nilai", "86")
    with uji.ctx.read() as sesi:
        baris = sesi.exec(select(RealisasiRow)).one()
    assert baris.nilai == 86
    assert baris.versi == 4  # typed, cleared, moved with its indikator, typed again


@pytest.mark.luas
def test_the_same_codes_may_be_planned_for_the_next_year(uji, buku):
    plan = make_plan()
    lain = {"target": {setahun(2026): Target(130)}}
    take(
        uji,
        buku,
        replace(
            plan,
            tahun=2026,
            indikator=tuple(replace(satu, **lain) for satu in plan.indikator),
        ),
    )
    assert rencana.tahun_berencana(uji.ctx) == (2026, 2025)
    assert current(uji, "A1", 2026).id == current(uji, "A1", 2025).id
    assert current(uji, "A1", 2025).target[setahun(TAHUN)].nilai == 120
    assert [(tahun, nomor) for tahun, nomor, *_ in versions(uji, "A1")] == [(2025, 1), (2026, 1)]


# --- names -----------------------------------------------------------------------------------


@pytest.mark.luas
def test_spelling_of_codes_and_units_makes_nothing_twice(uji, buku):
    """What is compared without regard to case is also stored so."""
    plan = make_plan()
    kecil = replace(
        plan,
        unit=tuple(replace(s, nama=s.nama.upper()) for s in plan.unit),
        simpul=tuple(
            replace(s, kode=s.kode.lower(), induk=s.induk.lower(), unit=s.unit.upper())
            for s in plan.simpul
        ),
        indikator=tuple(
            replace(s, kode=s.kode.lower(), simpul=s.simpul.lower(), unit=s.unit.upper())
            for s in plan.indikator
        ),
    )
    write_plan(buku, kecil)
    assert rencana.uji_impor(uji.ctx, buku, TAHUN).beda == ()
    sebelum = uji.isi_basis_data()
    take(uji, buku, kecil)
    assert uji.isi_basis_data() == sebelum
    assert [satu.nama for satu in kantor.list_unit(uji.ctx)] == [A, B]


@pytest.mark.luas
def test_the_kind_of_a_node_does_not_change_under_its_code(uji, buku):
    plan = make_plan()
    simpul = tuple(
        replace(s, jenis=JenisSimpul.TUJUAN) if s.kode == "S1" else s for s in plan.simpul
    )
    uji.masuk("perencana")
    sebelum = uji.isi_basis_data()
    with pytest.raises(BerkasDitolak, match="S1 sudah dipakai untuk sasaran"):
        take(uji, buku, replace(plan, simpul=simpul))
    assert uji.isi_basis_data() == sebelum


def test_another_year_may_use_a_code_for_another_kind(uji, buku):
    plan = make_plan()
    lain = {"target": {setahun(2026): Target(1)}}
    take(
        uji,
        buku,
        replace(
            plan,
            tahun=2026,
            simpul=(
                SimpulMasuk(jenis=JenisSimpul.TUJUAN, kode="S1", uraian="Kini tujuan"),
                *plan.simpul[1:],
            ),
            indikator=tuple(replace(satu, **lain) for satu in plan.indikator),
        ),
    )
    jenis = {t: rencana.pohon_rencana(uji.ctx, t)[0].simpul.jenis for t in (2025, 2026)}
    assert jenis == {2025: JenisSimpul.SASARAN, 2026: JenisSimpul.TUJUAN}


def test_names_of_people_never_become_markup_or_formulas(uji, buku):
    plan = change_indikator(make_plan(), "A1", nama='=1+1 <b>"A&B"</b>')
    take(uji, buku, plan)
    assert current(uji, "A1").nama == '=1+1 <b>"A&B"</b>'


def test_the_tree_has_parents_before_children_with_units_and_indikator(uji):
    uji.masuk("perencana")
    pohon = rencana.pohon_rencana(uji.ctx, TAHUN)
    assert [(s.simpul.kode, s.tingkat, s.unit_nama) for s in pohon] == [
        ("S1", 0, ""),
        ("P1", 1, ""),
        ("K1", 2, ""),
        ("SK1", 3, A),
        ("SK2", 3, B),
    ]
    assert [i.kode for i in pohon[0].indikator] == ["A1", "A2", "A3"]
    assert rencana.pohon_rencana(uji.ctx, 2030) == ()


# --- where a problem stands ------------------------------------------------------------------


def open_book(path, plan):
    """The plan's workbook with another name for one of its sheets."""
    write_plan(path, plan)
    isi = load_workbook(path)
    isi["Indikator"].title = "Indikator kami"
    isi.save(path)
    return path


def places(hasil):
    return [(s.lembar, s.baris, s.kolom, s.nilai) for s in hasil.masalah]


def test_what_the_office_forbids_names_the_cell_as_the_file_has_it(uji, buku):
    """One fault of each kind that shows only beside what is stored."""
    uji.kirim(A)
    plan = change_indikator(make_plan(), "A1", unit=B)
    plan = change_indikator(plan, "A4", berhenti_pada=date(TAHUN, 7, 1))
    simpul = tuple(
        replace(s, jenis=JenisSimpul.TUJUAN)
        if s.kode == "S1"
        else replace(s, berhenti_pada=date(TAHUN, 8, 1))
        if s.kode == "SK2"
        else replace(s, induk="K2")
        if s.kode == "SK1"
        else s
        for s in plan.simpul
    )
    k1 = next(s for s in plan.simpul if s.kode == "K1")
    luas = (*simpul, replace(k1, kode="K2", uraian="Kegiatan lain"))
    hasil = rencana.uji_impor(
        uji.masuk("perencana").ctx, open_book(buku, replace(plan, simpul=luas)), TAHUN
    )
    assert set(places(hasil)) == {
        ("Sasaran & Program", 4, "Tingkat", "Tujuan"),
        ("Sasaran & Program", 7, "Kode induk", "K2"),
        ("Indikator kami", 4, "Unit penanggung jawab", B),
        ("Indikator kami", 7, "Berhenti per (tanggal)", "01/07/2025"),
        ("Indikator kami", 8, "Berhenti per (tanggal)", ""),
    }
    alasan = {s.baris: s.alasan for s in hasil.masalah if s.lembar == "Indikator kami"}
    assert alasan[4].startswith("A1 sudah berisi angka")
    assert alasan[7] == "A4: Sudah ada isian Juli 2025, sesudah tanggal berhentinya."
    assert alasan[8] == "B1: SK2 di atasnya berhenti per 1 Agustus 2025."


def test_a_row_that_the_file_leaves_out_is_told_where_the_file_causes_it(uji, buku):
    plan = make_plan()
    simpul = tuple(
        replace(s, berhenti_pada=date(TAHUN, 8, 1)) if s.kode == "SK2" else s for s in plan.simpul
    )
    indikator = tuple(s for s in plan.indikator if s.kode != "B1")
    write_plan(buku, replace(plan, simpul=simpul, indikator=indikator))
    (satu,) = rencana.uji_impor(uji.ctx, buku, TAHUN).masalah
    assert (satu.lembar, satu.baris, satu.kolom, satu.nilai) == (
        "Sasaran & Program",
        8,
        "Berhenti per (tanggal)",
        "01/08/2025",
    )
    assert satu.alasan == (
        "B1 (tidak disebut di berkas ini): SK2 di atasnya berhenti per 1 Agustus 2025."
    )


# --- months that keep the old plan -----------------------------------------------------------


def notes(uji, buku, plan):
    write_plan(buku, plan)
    return rencana.uji_impor(uji.masuk("perencana").ctx, buku, TAHUN).catatan


def test_a_dry_run_says_which_months_keep_the_old_plan(uji, buku):
    uji.kirim(A)
    baru = change_indikator(make_plan(), "A1", target={JULI: Target(20)})
    kata = (
        "A1: Juli 2025 sudah dikirim dan tetap diukur dengan rencana lama. Bila rencana baru "
        "harus berlaku juga di situ, kembalikan formulirnya lewat Validasi dahulu, lalu uji lagi."
    )
    assert [satu for satu in notes(uji, buku, baru) if "rencana lama" in satu] == [kata]
    henti = change_indikator(make_plan(), "A1", berhenti_pada=date(TAHUN, 8, 1))
    assert not [satu for satu in notes(uji, buku, henti) if "rencana lama" in satu]
    assert not [satu for satu in notes(uji, buku, make_plan()) if "rencana lama" in satu]


def test_many_months_are_told_from_first_to_last():
    bulan_ = [bulan(TAHUN, ke) for ke in (12, 1, 2, 3, 4, 6, 8, 9)]
    assert rencana.tell_months(bulan_) == (
        "Januari sampai April 2025, Juni 2025, Agustus 2025, September 2025, Desember 2025"
    )
