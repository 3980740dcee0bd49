"""What is in force when: versions of figures, retirement, one spelling for all years."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest
from kantor_uji import (
    AGUSTUS,
    ISIAN,
    JULI,
    NAMA,
    PENGUMPULAN,
    RUPIAH,
    TAHUN,
    TW3,
    A,
    B,
    change_indikator,
    closing,
    make_plan,
    open_kantor,
    write_plan,
)
from openpyxl import load_workbook
from sqlmodel import select

from sakip_desktop.db.models import IndikatorRow, IndikatorVersi, SimpulRow, SimpulVersi
from sakip_desktop.domain.errors import BerkasDitolak, DataTidakSah
from sakip_desktop.domain.kinerja import Frekuensi, JenisSimpul, Target
from sakip_desktop.domain.periode import bulan, setahun
from sakip_desktop.domain.rencana import BERLAKU_LAGI, JenisBeda, Objek
from sakip_desktop.services import (
    alur,
    baris_rencana,
    capaian,
    formulir,
    lembar_periksa,
    penyerahan,
    rencana,
)

PER_AGUSTUS = date(TAHUN, 8, 1)


@pytest.fixture
def buku(tmp_path):
    return tmp_path / "rencana-baru.xlsx"


def take(uji, buku, plan, **lain):
    write_plan(buku, plan)
    uji.masuk("perencana")
    return rencana.terapkan_impor(uji.ctx, buku, plan.tahun, **lain)


def change_simpul(plan, kode, **ubah):
    return replace(
        plan,
        simpul=tuple(replace(s, **ubah) if s.kode == kode else s for s in plan.simpul),
    )


def target_of(uji, kode, periode=JULI):
    return uji.baris(kode, periode).target.nilai


def measured(laporan):
    return [satu.indikator.kode for satu in laporan.semua]


LEBIH = change_indikator(
    make_plan(), "A1", target={setahun(TAHUN): Target(Decimal(240)), JULI: Target(Decimal(20))}
)


# --- the version of a figure ------------------------------------------------------------------


def test_a_target_corrected_before_sending_counts_for_what_is_typed(uji, buku):
    uji.masuk("pengisi-a").isi("A1", "nilai", "30")
    assert any(t.kode == "melebihi-dua-kali-target" for t in uji.figur("A1").temuan)
    write_plan(buku, LEBIH)
    catatan = rencana.uji_impor(uji.ctx, buku, TAHUN).catatan
    assert any("A1: isian Juli 2025 di formulir yang masih terbuka" in s for s in catatan)
    take(uji, buku, LEBIH)
    assert target_of(uji, "A1") == 20
    assert not any(t.kode == "melebihi-dua-kali-target" for t in uji.figur("A1").temuan)


@pytest.mark.luas
def test_what_was_sent_keeps_its_version_and_a_correction_later_does_too(uji, buku):
    uji.kirim(A)
    lama = uji.figur("A1").indikator_versi_id
    write_plan(buku, LEBIH)
    (kata,) = rencana.uji_impor(uji.ctx, buku, TAHUN).catatan
    assert kata.startswith("A1: Juli 2025 sudah dikirim dan tetap diukur dengan rencana lama.")
    take(uji, buku, LEBIH)
    penyerahan.tarik_formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI, "Salah ketik.")
    uji.isi("A1", "nilai", "11")
    assert uji.figur("A1").indikator_versi_id == lama
    assert target_of(uji, "A1") == 10
    uji.isi("A1", "nilai", "")
    uji.isi("A1", "nilai", "12")
    assert uji.figur("A1").indikator_versi_id == lama


def test_a_returned_form_takes_a_correction_of_the_plan(uji, buku):
    """The way out when the target itself was what was wrong."""
    uji.sampai_analisa().masuk("kabag")
    penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Target A1 salah.")
    take(uji, buku, LEBIH)
    assert target_of(uji, "A1") == 20
    assert target_of(uji, "B1") == 5


@pytest.mark.luas
def test_a_sent_month_stays_in_its_form_when_it_is_measured_less_often(uji, buku):
    uji.kirim(A)
    take(uji, buku, change_indikator(make_plan(), "A1", frekuensi=Frekuensi.TRIWULAN))
    uji.masuk("kabag")
    assert "A1" in measured(capaian.laporan_kini(uji.ctx, JULI))
    assert uji.baris("A1").indikator.frekuensi is Frekuensi.BULANAN
    with uji.ctx.read() as sesi:
        isi = formulir.build_formulir(uji.ctx, sesi, uji.unit[A], AGUSTUS)
    assert "A1" not in {satu.indikator.kode for satu in isi.baris}


# --- retired ----------------------------------------------------------------------------------


def retire(plan=None, kode="A1", pada=PER_AGUSTUS):
    return change_indikator(plan or make_plan(), kode, berhenti_pada=pada)


def test_retiring_is_a_change_that_the_dry_run_shows(uji, buku):
    write_plan(buku, retire())
    (beda,) = rencana.uji_impor(uji.ctx, buku, TAHUN).beda
    assert (beda.jenis, beda.kode, beda.kolom) == (
        JenisBeda.BERUBAH,
        "A1",
        "Berhenti per (tanggal)",
    )
    assert (beda.sebelum, beda.sesudah) == ("berlaku", "1 Agustus 2025")


def test_a_retired_indikator_keeps_its_past_and_is_asked_for_no_more(uji, buku):
    uji.kirim(A)
    uji.kirim(B)
    uji.jalan("")
    uji.masuk("kabag")
    sebelum = capaian.laporan_kini(uji.ctx, JULI)
    take(uji, buku, retire(), alasan="PK Perubahan")
    with uji.ctx.read() as sesi:
        versi = sesi.exec(
            select(IndikatorVersi)
            .where(IndikatorVersi.indikator_id == uji.indikator["A1"])
            .order_by(IndikatorVersi.nomor)
        ).all()
        isi = formulir.build_formulir(uji.ctx, sesi, uji.unit[A], AGUSTUS)
    assert [(v.nomor, v.berhenti, v.alasan) for v in versi] == [
        (1, False, "Impor rencana 2025"),
        (2, True, "PK Perubahan"),
    ]
    assert versi[1].berlaku_mulai == PER_AGUSTUS
    uji.masuk("kabag")
    assert capaian.laporan_kini(uji.ctx, JULI).semua == sebelum.semua
    assert "A1" in measured(sebelum)
    assert {satu.indikator.kode for satu in isi.baris} == {"A2", "A4"}
    assert isi.tidak_diukur == 1  # A3, once a quarter; A1 is not merely not due
    for periode in (AGUSTUS, TW3, setahun(TAHUN)):
        assert "A1" not in measured(capaian.laporan_kini(uji.ctx, periode))
    alur.mulai_siklus(uji.masuk("perencana").ctx, PENGUMPULAN, AGUSTUS)
    uji.jalan("isi-formulir", periode=AGUSTUS).masuk("pengisi-a")
    masukan = uji.isi
    with pytest.raises(DataTidakSah, match="berhenti per 1 Agustus 2025"):
        masukan("A1", "nilai", "1", AGUSTUS)


def test_a_paper_says_which_indikator_ended_within_its_period(uji, buku):
    take(uji, buku, retire())
    uji.masuk("kabag")
    catatan = capaian.laporan_kini(uji.ctx, TW3).catatan
    kalimat = (
        "A1 Indikator A1 berhenti per 1 Agustus 2025 dan tidak dihitung dalam Triwulan III 2025; "
        "periode sebelumnya tetap memuatnya."
    )
    assert catatan == (kalimat,)
    assert capaian.laporan_kini(uji.ctx, JULI).catatan == ()
    assert capaian.laporan_kini(uji.ctx, bulan(TAHUN, 9)).catatan == ()


@pytest.mark.luas
def test_a_blank_does_not_take_up_again_and_a_word_does(uji, buku):
    take(uji, buku, retire())
    take(uji, buku, make_plan())  # blank in the column
    with uji.ctx.read() as sesi:
        assert uji.ctx.rencana(sesi, TAHUN).get(uji.indikator["A1"]).berhenti_pada == PER_AGUSTUS
    write_plan(buku, make_plan())
    isi = load_workbook(buku)
    lembar = isi["Indikator"]
    kolom = next(s.column for s in lembar[3] if s.value == "Berhenti per (tanggal)")
    lembar.cell(4, kolom, "berlaku")
    isi.save(buku)
    (beda,) = rencana.uji_impor(uji.ctx, buku, TAHUN).beda
    assert (beda.sebelum, beda.sesudah) == ("1 Agustus 2025", "berlaku")
    rencana.terapkan_impor(uji.ctx, buku, TAHUN)
    uji.masuk("kabag")
    assert "A1" in measured(capaian.laporan_kini(uji.ctx, AGUSTUS))
    sebelum = uji.isi_basis_data()
    write_plan(buku, retire(pada=BERLAKU_LAGI))
    rencana.terapkan_impor(uji.masuk("perencana").ctx, buku, TAHUN)
    assert uji.isi_basis_data() == sebelum


@pytest.mark.luas
def test_the_template_carries_the_day_back(uji, buku):
    take(uji, buku, retire())
    rencana.write_template(uji.ctx, buku, TAHUN)
    assert rencana.uji_impor(uji.ctx, buku, TAHUN).beda == ()
    lembar = load_workbook(buku)["Indikator"]
    kolom = next(s for s in lembar[3] if s.value == "Berhenti per (tanggal)")
    assert "Berlaku" in kolom.comment.text
    assert lembar.cell(4, kolom.column).value == datetime(TAHUN, 8, 1)


@pytest.mark.parametrize(
    ("teks", "alasan"),
    [  # every 5th row is quick
        satu if ke % 5 == 0 else pytest.param(*satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(
            [
                ("besok", "bukan tanggal"),
                ("31/02/2025", "bukan tanggal"),
                (45870, "bukan tanggal"),
                (True, "bukan tanggal"),
                ("01/07/2024", "di luar tahun rencana 2025"),
            ]
        )
    ],
)
def test_what_is_no_day_of_the_year_is_a_problem(uji, buku, teks, alasan):
    write_plan(buku)
    isi = load_workbook(buku)
    lembar = isi["Indikator"]
    lembar.cell(4, next(s.column for s in lembar[3] if s.value == "Berhenti per (tanggal)"), teks)
    isi.save(buku)
    (masalah,) = rencana.uji_impor(uji.ctx, buku, TAHUN).masalah
    assert alasan in masalah.alasan
    assert (masalah.lembar, masalah.baris) == ("Indikator", 4)


@pytest.mark.parametrize(
    "teks",
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(["01/08/2025", "1-8-2025", "1 Agustus 2025", "1 agu 2025"])
    ],
)
def test_a_day_may_be_written_as_people_write_it(uji, buku, teks):
    write_plan(buku)
    isi = load_workbook(buku)
    lembar = isi["Sasaran & Program"]
    lembar.cell(8, next(s.column for s in lembar[3] if s.value == "Berhenti per (tanggal)"), teks)
    lembar = isi["Indikator"]
    lembar.cell(8, next(s.column for s in lembar[3] if s.value == "Berhenti per (tanggal)"), teks)
    isi.save(buku)
    rencana.terapkan_impor(uji.masuk("perencana").ctx, buku, TAHUN)
    with uji.ctx.read() as sesi:
        plan = uji.ctx.rencana(sesi, TAHUN)
        versi = sesi.exec(
            select(SimpulVersi)
            .where(SimpulVersi.simpul_id == uji.simpul["SK2"])
            .order_by(SimpulVersi.nomor)
        ).all()
    assert plan.node(uji.simpul["SK2"]).berhenti_pada == PER_AGUSTUS
    assert plan.get(uji.indikator["B1"]).berhenti_pada == PER_AGUSTUS
    assert [(v.nomor, v.berhenti) for v in versi] == [(1, False), (2, True)]


@pytest.mark.luas
def test_a_measured_period_forbids_an_earlier_day(uji, buku):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    uji.isi_rupiah("SK1", "5")
    plan = change_simpul(retire(pada=date(TAHUN, 7, 15)), "SK1", berhenti_pada=date(TAHUN, 7, 1))
    plan = change_indikator(plan, "A4", berhenti_pada=date(TAHUN, 7, 1))
    write_plan(buku, plan)
    sebelum = uji.isi_basis_data()
    masalah = {m.alasan.split(":")[0]: m for m in rencana.uji_impor(uji.ctx, buku, TAHUN).masalah}
    assert {kode: (m.baris, m.nilai) for kode, m in masalah.items()} == {
        "A1": (4, "15/07/2025"),
        "SK1": (7, "01/07/2025"),
    }
    assert "Sudah ada isian Juli 2025" in masalah["A1"].alasan
    assert masalah["A1"].saran == "Isi 1 Agustus 2025 atau sesudahnya."
    uji.masuk("perencana")
    with pytest.raises(BerkasDitolak, match="tidak ada yang berubah"):
        rencana.terapkan_impor(uji.ctx, buku, TAHUN)
    assert uji.isi_basis_data() == sebelum


def test_nothing_in_force_stays_below_what_is_retired(uji, buku):
    plan = change_simpul(make_plan(), "SK2", berhenti_pada=PER_AGUSTUS)
    write_plan(buku, plan)
    (masalah,) = rencana.uji_impor(uji.ctx, buku, TAHUN).masalah
    assert (masalah.lembar, masalah.baris, masalah.nilai) == ("Indikator", 8, "")
    assert masalah.alasan == "B1: SK2 di atasnya berhenti per 1 Agustus 2025."


@pytest.mark.luas
def test_a_retired_node_is_asked_for_no_rupiah_and_keeps_what_was_spent(uji, buku):
    uji.kirim(B)
    plan = change_simpul(retire(kode="B1"), "SK2", berhenti_pada=PER_AGUSTUS)
    take(uji, buku, plan)
    with uji.ctx.read() as sesi:
        juli = formulir.build_formulir(uji.ctx, sesi, uji.unit[B], JULI)
        agustus = formulir.build_formulir(uji.ctx, sesi, uji.unit[B], AGUSTUS)
        triwulan = formulir.build_formulir(uji.ctx, sesi, uji.unit[B], TW3)
    assert [(s.simpul.kode, s.nilai) for s in juli.anggaran] == [("SK2", 500_000)]
    assert agustus.anggaran == agustus.baris == ()
    assert [s.simpul.kode for s in triwulan.anggaran] == ["SK2"]  # July was spent in it
    uji.masuk("kabag")
    tahun = capaian.laporan_kini(uji.ctx, setahun(TAHUN))
    baris = {s.simpul.kode: s for s in tahun.anggaran}
    assert baris["SK2"].realisasi_sd == baris["K1"].realisasi_sd == 500_000


# --- one spelling for all years ---------------------------------------------------------------


@pytest.mark.luas
def test_codes_of_another_year_in_another_case_are_the_same_thing(uji, buku):
    plan = make_plan()
    kecil = replace(
        plan,
        tahun=2026,
        unit=tuple(replace(s, nama=s.nama.upper()) for s in plan.unit),
        simpul=tuple(
            replace(s, kode=s.kode.lower(), induk=s.induk.lower(), unit=s.unit.upper())
            for s in plan.simpul
        ),
        indikator=tuple(
            replace(
                s,
                kode=f" {s.kode.lower()} ",
                simpul=s.simpul.lower(),
                unit=s.unit.upper(),
                target={setahun(2026): Target(Decimal(1))},
            )
            for s in plan.indikator
        ),
    )
    with uji.ctx.read() as sesi:
        sebelum = [len(sesi.exec(select(t)).all()) for t in (IndikatorRow, SimpulRow)]
    take(uji, buku, kecil)
    with uji.ctx.read() as sesi:
        assert [len(sesi.exec(select(t)).all()) for t in (IndikatorRow, SimpulRow)] == sebelum
        plan = uji.ctx.rencana(sesi, 2026)
    assert [satu.id for satu in plan.indikator] == list(uji.indikator.values())
    assert {satu.kode for satu in plan.simpul} == set(uji.simpul)


# --- a unit that only reports money -----------------------------------------------------------


@pytest.fixture
def tanpa_indikator(uji, buku):
    """Unit B has a budget line and no indikator that is due in August."""
    take(uji, buku, change_indikator(make_plan(), "B1", frekuensi=Frekuensi.TAHUNAN))
    alur.mulai_siklus(uji.ctx, PENGUMPULAN, AGUSTUS)
    return uji.jalan("isi-formulir", periode=AGUSTUS)


@pytest.mark.luas
def test_a_unit_without_a_figure_due_is_asked_for_its_rupiah(tanpa_indikator):
    uji = tanpa_indikator
    assert ("isi-formulir", B) in uji.buka(periode=AGUSTUS)
    uji.masuk("pengisi-b")
    isi = formulir.formulir(uji.ctx, uji.unit[B], AGUSTUS)
    assert (isi.baris, [s.simpul.kode for s in isi.anggaran]) == ((), ["SK2"])
    with pytest.raises(Exception, match="realisasi Agustus 2025 belum diisi"):
        penyerahan.kirim_formulir(uji.ctx, uji.unit[B], AGUSTUS)
    uji.isi_rupiah("SK2", "250.000", AGUSTUS)
    penyerahan.kirim_formulir(uji.ctx, uji.unit[B], AGUSTUS)
    assert ("isi-formulir", B) not in uji.buka(periode=AGUSTUS)


@pytest.mark.luas
def test_its_form_is_checked_and_returned_like_any_other(tanpa_indikator):
    uji = tanpa_indikator
    uji.penuhi(A, AGUSTUS)
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], AGUSTUS)
    uji.masuk("pengisi-b").isi_rupiah("SK2", "250.000", AGUSTUS)
    penyerahan.kirim_formulir(uji.ctx, uji.unit[B], AGUSTUS)
    uji.jalan("analisa", periode=AGUSTUS).masuk("kabag")
    assert set(lembar_periksa.jumlah_berubah(uji.ctx, AGUSTUS)) == {uji.unit[A], uji.unit[B]}
    lembar = lembar_periksa.lembar_periksa(uji.ctx, uji.unit[B], AGUSTUS)
    assert (lembar.kunci, lembar.formulir.baris) == ("", ())
    penyerahan.kembalikan_formulir(uji.ctx, uji.unit[B], AGUSTUS, "Rupiahnya kurang.")
    assert uji.buka(periode=AGUSTUS) == [("isi-formulir", B)]


@pytest.mark.luas
def test_a_unit_without_money_and_without_a_figure_has_no_form(uji, buku):
    plan = change_indikator(make_plan(), "B1", frekuensi=Frekuensi.TAHUNAN)
    plan = replace(plan, tahun=2026, kantor=NAMA)
    plan = replace(
        plan,
        simpul=tuple(replace(s, pagu_murni=None) for s in plan.simpul),
        indikator=tuple(
            replace(s, target={setahun(2026): Target(Decimal(1))}) for s in plan.indikator
        ),
    )
    take(uji, buku, plan)
    januari = bulan(2026, 1)
    alur.mulai_siklus(uji.ctx, PENGUMPULAN, januari)
    uji.jalan("isi-formulir", periode=januari)
    assert uji.buka(periode=januari) == [("isi-formulir", A)]


@pytest.mark.luas
def test_everything_survives_closing_and_opening(uji, buku):
    take(uji, buku, retire())
    folder = uji.ctx.folder
    uji.ctx.engine.dispose()
    with closing(open_kantor(folder)) as lagi, lagi.ctx.read() as sesi:
        assert lagi.ctx.rencana(sesi, TAHUN).get(lagi.indikator["A1"]).berhenti_pada == PER_AGUSTUS


# --- another unit -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "apa",
    [  # every 2nd row is quick
        satu if ke % 2 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(["indikator", "simpul"])
    ],
)
def test_what_holds_figures_cannot_become_another_units(uji, buku, apa):
    """A form that was sent would lose a line, another one would get it."""
    plan = make_plan()
    kode = "A1"
    if apa == "indikator":
        pindah = change_indikator(plan, kode, unit=B)
    else:
        kode = next(s.kode for s in plan.simpul if s.unit == A)
        pindah = change_simpul(plan, kode, unit=B)
    write_plan(buku, pindah)
    uji.masuk("perencana")
    assert not rencana.uji_impor(uji.ctx, buku, TAHUN).masalah  # nothing is filled in yet

    uji.masuk("pengisi-a").penuhi(A)
    uji.masuk("perencana")
    (satu,) = rencana.uji_impor(uji.ctx, buku, TAHUN).masalah
    assert f"{kode} sudah berisi angka sampai Juli 2025 dari {A}" in satu.alasan
    assert "Berhenti per" in satu.saran
    with pytest.raises(BerkasDitolak):
        rencana.terapkan_impor(uji.ctx, buku, TAHUN)


def problems(uji, buku, plan):
    write_plan(buku, plan)
    uji.masuk("perencana")
    return [(m.kolom, m.nilai, m.alasan, m.saran) for m in _dry(uji, buku).masalah]


def _dry(uji, buku):
    return rencana.uji_impor(uji.ctx, buku, TAHUN)


@pytest.mark.luas
def test_a_workbook_orphans_no_figure_that_the_window_would_keep(uji, buku):
    """One rule for both ways in: ``domain.terikat``."""
    plan = make_plan()
    k1 = next(s for s in plan.simpul if s.kode == "K1")
    luas = replace(plan, simpul=(*plan.simpul, replace(k1, kode="K2", uraian="Kegiatan lain")))
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    uji.isi("A4", "nilai", "80")
    (satu,) = problems(uji, buku, change_indikator(plan, "A1", frekuensi=Frekuensi.TRIWULAN))
    assert satu[:2] == ("Frekuensi", "Triwulan")
    assert "Isian Juli 2025 di formulir yang masih terbuka tidak akan diminta lagi" in satu[2]
    (satu,) = problems(uji, buku, change_indikator(plan, "A4", pembilang="x", penyebut="y"))
    assert satu[:2] == ("Penyebut", "y")
    assert "kosongkan isiannya" in satu[3]

    uji.kirim(A)
    assert not problems(uji, buku, change_simpul(luas, "SK2", induk="K2")), "not measured"
    (satu,) = problems(uji, buku, change_simpul(luas, "SK1", induk="K2"))
    assert satu[:2] == ("Kode induk", "K2")
    assert "sudah diukur sampai Juli 2025; jumlah di atasnya akan berubah" in satu[2]
    assert satu[3].startswith("Hentikan yang ini (kolom Berhenti per) dan tambahkan pengganti")
    (satu,) = problems(uji, buku, change_indikator(plan, "A3", frekuensi=Frekuensi.BULANAN))
    assert satu[:2] == ("Frekuensi", "Bulanan")
    assert "Juli 2025 sudah dikirim tanpa angka indikator ini" in satu[2]
    assert "mulai 1 Agustus 2025" in satu[3]
    (satu,) = problems(uji, buku, change_indikator(plan, "B1", unit=A))
    assert satu[:2] == ("Unit penanggung jawab", A)
    assert "B1: Juli 2025 sudah dikirim tanpa angka" in satu[2]


@pytest.mark.luas
def test_the_word_berlaku_asks_about_the_forms_that_were_sent(uji, buku):
    plan = make_plan()
    take(uji, buku, change_indikator(plan, "A4", berhenti_pada=date(TAHUN, 7, 1)), alasan="Dihapus")
    lagi = change_indikator(plan, "A4", berhenti_pada=BERLAKU_LAGI)
    assert not problems(uji, buku, lagi), "nothing was sent without it"
    uji.masuk("pengisi-a").isi_rupiah(*RUPIAH[A])
    for kode, kolom, teks in ISIAN[A]:
        if kode != "A4":
            uji.isi(kode, kolom, teks)
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    (satu,) = problems(uji, buku, lagi)
    assert satu[:2] == ("Berhenti per (tanggal)", "Berlaku")
    assert "Juli 2025 sudah dikirim tanpa angka indikator ini" in satu[2]
    with pytest.raises(DataTidakSah, match="Juli 2025 sudah dikirim tanpa angka"):
        baris_rencana.berlakukan(uji.ctx, TAHUN, Objek.INDIKATOR, "A4", alasan="Dipakai lagi")


@pytest.mark.luas
def test_rupiah_are_not_cut_off_by_a_pagu_in_a_workbook(uji, buku):
    plan = make_plan()
    sk1 = next(s for s in plan.simpul if s.kode == "SK1")
    k9 = replace(sk1, jenis=JenisSimpul.KEGIATAN, kode="K9", induk="P1", pagu_murni=5_000)
    take(uji, buku, replace(plan, simpul=(*plan.simpul, k9)), alasan="Kegiatan baru")
    k9_id = next(s.id for s in uji.ctx.rencana_tahun(TAHUN).simpul if s.kode == "K9")
    uji.simpul = uji.simpul | {"K9": k9_id}
    uji.masuk("pengisi-a").isi_rupiah("K9", "1.000")
    sk9 = replace(sk1, kode="SK9", induk="K9", pagu_murni=None)
    assert not problems(uji, buku, replace(plan, simpul=(*plan.simpul, k9, sk9)))
    rinci = replace(plan, simpul=(*plan.simpul, k9, replace(sk9, pagu_murni=1)))
    (satu,) = problems(uji, buku, rinci)
    assert satu[:2] == ("Pagu murni (Rp)", "1")
    assert "sudah diisi di K9 sampai Juli 2025" in satu[2]
    ubah = replace(plan, simpul=(*plan.simpul, k9, replace(sk9, pagu_perubahan=2)))
    assert problems(uji, buku, ubah)[0][:2] == ("Pagu perubahan (Rp)", "2")


@pytest.mark.luas
def test_a_new_indikator_of_a_workbook_makes_no_gap_in_what_was_sent(uji, buku):
    plan = make_plan()
    a9 = replace(plan.indikator[0], kode="A9", nama="Indikator baru")
    luas = replace(plan, indikator=(*plan.indikator, a9))
    uji.kirim(A)
    lama = formulir.formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI).baris
    write_plan(buku, luas)
    uji.masuk("perencana")
    assert "A9: dihitung mulai 1 Agustus 2025; yang sudah dikirim tidak berubah." in (
        _dry(uji, buku).catatan
    )
    rencana.terapkan_impor(uji.ctx, buku, TAHUN, alasan="Indikator baru")
    (a9,) = (i for i in uji.ctx.rencana_tahun(TAHUN).indikator if i.kode == "A9")
    assert a9.mulai_pada == PER_AGUSTUS
    assert formulir.formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI).baris == lama
    agustus = formulir.formulir(uji.ctx, uji.unit[A], AGUSTUS).baris
    assert "A9" in [satu.indikator.kode for satu in agustus]
    uji.masuk("perencana")
    assert not rencana.uji_impor(uji.ctx, buku, TAHUN).beda, "the same workbook again"


def test_a_workbook_says_from_when_a_new_indikator_counts(uji, buku):
    plan = make_plan()
    sejak = date(TAHUN, 9, 1)
    a9 = replace(plan.indikator[0], kode="A9", nama="Indikator baru", mulai_pada=sejak)
    uji.kirim(A)
    uji.masuk("perencana")
    awal = replace(a9, mulai_pada=date(TAHUN, 7, 1))
    (satu,) = problems(uji, buku, replace(plan, indikator=(*plan.indikator, awal)))
    assert satu == (
        "Berlaku mulai (tanggal)",
        "01/07/2025",
        "A9: Formulir unitnya sudah dikirim sampai 31 Juli 2025.",
        "Pilih 1 Agustus 2025 atau sesudahnya.",
    )
    luas = replace(plan, indikator=(*plan.indikator, a9))
    write_plan(buku, luas)
    assert "A9: dihitung mulai 1 September 2025; yang sudah dikirim tidak berubah." in (
        _dry(uji, buku).catatan
    )
    rencana.terapkan_impor(uji.ctx, buku, TAHUN, alasan="Indikator baru")
    (ada,) = (i for i in uji.ctx.rencana_tahun(TAHUN).indikator if i.kode == "A9")
    assert ada.mulai_pada == sejak
    assert [ada.measured_in(satu) for satu in (JULI, AGUSTUS, bulan(TAHUN, 9))] == [
        False, False, True,
    ]  # fmt: skip
    assert not rencana.uji_impor(uji.ctx, buku, TAHUN).beda, "the same workbook again"
    rencana.write_template(uji.ctx, buku, TAHUN)
    assert not rencana.uji_impor(uji.ctx, buku, TAHUN).beda, "and the program's own"


def test_the_first_day_of_what_is_in_the_plan_does_not_move(uji, buku):
    plan = make_plan()
    awal = replace(plan.indikator[0], mulai_pada=date(TAHUN, 1, 1))
    uji.masuk("perencana")
    write_plan(buku, replace(plan, indikator=(awal, *plan.indikator[1:])))
    assert not _dry(uji, buku).beda, "the whole year, as before"
    nanti = replace(awal, mulai_pada=date(TAHUN, 3, 1))
    (satu,) = problems(uji, buku, replace(plan, indikator=(nanti, *plan.indikator[1:])))
    assert satu == (
        "Berlaku mulai (tanggal)",
        "01/03/2025",
        f"{awal.kode} sudah berlaku sejak awal tahun; hari pertamanya tidak berubah lagi.",
        (
            "Hentikan yang ini (kolom Berhenti per) dan tambahkan penggantinya dengan kode lain "
            "yang berlaku mulai tanggal itu."
        ),
    )


# --- pagu ----------------------------------------------------------------------------------------


@pytest.mark.luas
def test_a_form_that_was_sent_keeps_the_pagu_of_that_day(uji, buku):
    """A later pagu counts for what is filled in from then on, not for what was handed in."""
    uji.kirim(A)
    lama = formulir.formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI)
    uji.jam.maju(days=40)
    baru = change_simpul(make_plan(), "SK1", pagu_perubahan=500_000)
    take(uji, buku, baru, alasan="Perubahan APBD")
    kini = formulir.formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI)
    (satu,), (dulu,) = kini.anggaran, lama.anggaran
    assert (satu.pagu, satu.serapan, satu.temuan) == (dulu.pagu, dulu.serapan, dulu.temuan)
    assert satu.pagu == 12_000_000
    assert kini.penanda_tangan == lama.penanda_tangan
    (baris,) = formulir.formulir(uji.ctx, uji.unit[A], AGUSTUS).anggaran
    assert baris.pagu == 500_000


@pytest.mark.luas
def test_a_form_that_was_sent_gets_no_new_line(uji, buku):
    uji.kirim(A)
    lama = formulir.formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI)
    uji.jam.maju(days=40)
    plan = make_plan()
    sk3 = replace(next(s for s in plan.simpul if s.kode == "SK1"), kode="SK3", uraian="Baru")
    take(uji, buku, replace(plan, simpul=(*plan.simpul, sk3)), alasan="Sub kegiatan baru")
    uji.masuk("pengisi-a")
    assert formulir.formulir(uji.ctx, uji.unit[A], JULI).anggaran == lama.anggaran
    agustus = formulir.formulir(uji.ctx, uji.unit[A], AGUSTUS).anggaran
    assert [satu.simpul.kode for satu in agustus] == ["SK1", "SK3"]
