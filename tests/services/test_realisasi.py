"""One cell saved: numbers as Indonesians write them, unclear text kept, findings stored."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from kantor_uji import JULI, TAHUN, TW3, A, B, Jam, closing, open_kantor
from sqlmodel import func, select

from sakip_desktop.db.models import Jurnal, RealisasiAnggaran, RealisasiRow
from sakip_desktop.domain.beku import thaw
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, LangkahBelumSiap, SudahBerubah
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.masukan import AnggaranInput, RealisasiInput
from sakip_desktop.domain.periode import bulan
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.domain.temuan import Temuan
from sakip_desktop.services import (
    formulir,
    kebijakan,
    pembatalan,
    pembukaan,
    penyerahan,
    realisasi,
)
from sakip_desktop.services.pengguna import enter


@pytest.fixture
def isi(uji):
    """Type a cell of unit A as its filler."""
    uji.masuk("pengisi-a")

    def type_cell(kode, kolom, teks):
        uji.isi(kode, kolom, teks)
        return uji.figur(kode)

    return type_cell


@pytest.mark.parametrize(
    ("kode", "teks", "nilai"),
    [  # every 3rd row is quick
        satu if ke % 3 == 0 else pytest.param(*satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(
            [
                ("A1", "1.234", "1234"),  # a unit that is counted
                ("A1", "10", "10"),
                ("A1", "0", "0"),
                ("A1", "12 Dokumen", "12"),
                ("A4", "85,5", "85.5"),
                ("A4", "1.234,5", "1234.5"),
                ("A4", "0,648", "0.648"),
                ("A4", "0.648", "0.648"),
                ("A4", "-5", "-5"),
                ("A4", "(5)", "-5"),
                ("A4", " 1 234 ", "1234"),
            ]
        )
    ],
)
def test_numbers_are_read_as_an_indonesian_reads_them(isi, kode, teks, nilai):
    figur = isi(kode, "nilai", teks)
    assert (figur.nilai, figur.keadaan, figur.teks_asli) == (Decimal(nilai), Keadaan.TERISI, "")


@pytest.mark.parametrize("teks", ["87.455", "1.250", "1,234.56", "1e5", "abc", "٣", "80..90"])
def test_text_that_cannot_be_read_is_kept_with_its_finding(isi, teks):
    figur = isi("A4", "nilai", teks)
    assert (figur.nilai, figur.keadaan) == (None, Keadaan.BELUM_JELAS)
    assert figur.teks_asli == teks
    assert [satu.kode for satu in figur.temuan] == ["belum-jelas"]


@pytest.mark.parametrize("teks", ["1,250", "12,000"])
def test_an_english_comma_is_asked_where_things_are_counted(isi, teks):
    figur = isi("A1", "nilai", teks)
    assert (figur.nilai, figur.keadaan, figur.teks_asli) == (None, Keadaan.BELUM_JELAS, teks)


@pytest.mark.parametrize("kolom", ["pembilang", "penyebut"])
@pytest.mark.parametrize("teks", ["1,250", "12,000", "01.250"])
def test_an_english_comma_is_asked_in_a_component_too(uji, isi, kolom, teks):
    figur = isi("A2", kolom, teks)
    assert (figur.keadaan, figur.teks_asli) == (Keadaan.BELUM_JELAS, teks)
    assert getattr(figur, kolom) is None
    assert "dapat berarti" in realisasi.echo(uji.baris("A2").indikator, kolom, teks)
    assert getattr(isi("A2", kolom, "12,255"), kolom) == Decimal("12.255")


def test_the_question_about_an_english_comma_gives_both_readings(uji, isi):
    isi("A1", "nilai", "1,255")
    indikator = uji.baris("A1").indikator
    assert realisasi.echo(indikator, "nilai", "1,255") == (
        "“1,255” dapat berarti 1255 atau 1,255. "
        "Tulis 1255 bila komanya pemisah ribuan, 1,2550 bila desimal."
    )
    assert isi("A1", "nilai", "1,2550").nilai == Decimal("1.255")
    assert isi("A4", "nilai", "1,250").nilai == Decimal("1.25")


def test_texts_are_stored_without_what_cannot_be_seen(isi):
    figur = isi("A1", "kendala", " Baris\u202e satu\r\nbaris\x00 dua\u200b\ud800 ")
    assert figur.kendala == "Baris satu\nbaris dua"
    assert isi("A4", "nilai", "kira\u202e-kira").teks_asli == "kira-kira"


def test_unclear_text_survives_closing_and_opening(uji, folder_kantor, isi):
    isi("A4", "nilai", "1.250")
    pembukaan.close_office(uji.ctx)
    with closing(open_kantor(folder_kantor, Jam(uji.jam.kini + timedelta(days=1)))) as lagi:
        figur = lagi.figur("A4")
        assert (figur.keadaan, figur.teks_asli) == (Keadaan.BELUM_JELAS, "1.250")
        baris = lagi.masuk("pengisi-a").baris("A4")
        assert [satu.kode for satu in baris.temuan] == ["belum-jelas"]


def test_unclear_text_goes_when_a_number_comes(isi):
    isi("A4", "nilai", "1.250")
    figur = isi("A4", "nilai", "1250")
    assert (figur.nilai, figur.teks_asli, figur.temuan[:0]) == (1250, "", ())
    assert figur.keadaan is Keadaan.TERISI


def test_empty_text_clears_the_figure_and_is_not_zero(isi):
    isi("A1", "nilai", "10")
    for kosong in ("", "  ", "-"):
        figur = isi("A1", "nilai", kosong)
        assert (figur.nilai, figur.keadaan) == (None, Keadaan.BELUM_DIISI)


# --- ratio -----------------------------------------------------------------------------------


def test_a_ratio_is_computed_from_its_components(isi):
    setengah = isi("A2", "pembilang", "45")
    assert (setengah.nilai, setengah.keadaan) == (None, Keadaan.TERISI)
    assert setengah.temuan
    figur = isi("A2", "penyebut", "50")
    assert (figur.pembilang, figur.penyebut, figur.nilai) == (45, 50, 90)
    assert figur.temuan == ()


def test_a_ratio_over_zero_has_no_value_and_a_finding(isi):
    isi("A2", "pembilang", "4")
    figur = isi("A2", "penyebut", "0")
    assert figur.nilai is None
    assert figur.temuan


def test_a_numerator_above_the_denominator_is_a_mistake(isi):
    isi("A2", "pembilang", "60")
    figur = isi("A2", "penyebut", "50")
    assert "kesalahan" in [satu.tingkat.value for satu in figur.temuan]


@pytest.mark.parametrize(
    ("pertama", "kedua"), [("pembilang", "penyebut"), ("penyebut", "pembilang")]
)
def test_an_unclear_component_is_not_lost_by_typing_the_other(isi, pertama, kedua):
    isi("A2", pertama, "1.250")
    figur = isi("A2", kedua, "40")
    assert figur.keadaan is Keadaan.BELUM_JELAS
    assert figur.teks_asli == "1.250"
    assert [(satu.kode, satu.kolom) for satu in figur.temuan] == [("belum-jelas", pertama)]
    figur = isi("A2", pertama, "1250")
    assert figur.keadaan is Keadaan.TERISI
    assert getattr(figur, kedua) == 40
    assert figur.teks_asli == ""


@pytest.mark.parametrize("urut", [("pembilang", "penyebut"), ("penyebut", "pembilang")])
def test_two_unclear_components_are_both_kept(uji, urut):
    """Nothing that was typed is lost, in whatever order, also over closing and opening."""
    teks = {"pembilang": "empat lima", "penyebut": "kira 50"}
    uji.masuk("pengisi-a")
    for kolom in urut:
        uji.isi("A2", kolom, teks[kolom])
    folder = uji.ctx.folder
    uji.ctx.engine.dispose()
    with closing(open_kantor(folder)) as lagi:
        lagi.masuk("pengisi-a")
        figur = lagi.figur("A2")
        assert (figur.keadaan, figur.pembilang, figur.penyebut) == (Keadaan.BELUM_JELAS, None, None)
        assert (figur.teks_asli, figur.teks_penyebut) == ("empat lima", "kira 50")
        temuan = lagi.baris("A2").temuan
        assert [(t.kode, t.kolom) for t in temuan] == [
            ("belum-jelas", "pembilang"),
            ("belum-jelas", "penyebut"),
        ]
        assert "“kira 50”" in temuan[1].isi
        lagi.isi("A2", "pembilang", "45")
        figur = lagi.figur("A2")
        assert (figur.pembilang, figur.teks_asli, figur.teks_penyebut) == (45, "kira 50", "")
        assert [(t.kode, t.kolom) for t in lagi.baris("A2").temuan] == [("belum-jelas", "penyebut")]
        lagi.isi("A2", "penyebut", "50")
        figur = lagi.figur("A2")
        assert (figur.keadaan, figur.nilai, figur.belum_terbaca) == (Keadaan.TERISI, 90, "")


def test_the_first_of_two_unclear_components_may_be_emptied_or_both_be_given_up(uji):
    uji.masuk("pengisi-a").isi("A2", "pembilang", "x")
    uji.isi("A2", "penyebut", "y")
    uji.isi("A2", "pembilang", "")
    assert (uji.figur("A2").teks_asli, uji.figur("A2").teks_penyebut) == ("y", "")
    uji.isi("A2", "pembilang", "x")
    uji.isi("A2", "tidak_dapat_dipenuhi", "Alat rusak.")
    assert uji.figur("A2").belum_terbaca == ""


def test_the_value_of_a_ratio_goes_when_a_component_becomes_unclear(isi):
    isi("A2", "pembilang", "45")
    isi("A2", "penyebut", "50")
    figur = isi("A2", "pembilang", "4x")
    assert (figur.nilai, figur.pembilang, figur.penyebut) == (None, None, 50)
    figur = isi("A2", "pembilang", "")
    assert (figur.keadaan, figur.teks_asli) == (Keadaan.TERISI, "")
    figur = isi("A2", "penyebut", "")
    assert figur.keadaan is Keadaan.BELUM_DIISI


@pytest.mark.parametrize(
    ("kode", "kolom"), [("A2", "nilai"), ("A1", "pembilang"), ("A1", "penyebut")]
)
def test_a_field_that_the_indikator_has_not_is_refused(uji, isi, kode, kolom):
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match="tidak diisi sendiri"):
        isi(kode, kolom, "5")
    assert uji.isi_basis_data() == sebelum


# --- what else is typed ----------------------------------------------------------------------


def test_cannot_be_fulfilled_needs_a_reason_and_takes_the_value_away(isi):
    isi("A1", "nilai", "10")
    figur = isi("A1", "tidak_dapat_dipenuhi", "Kegiatan ditunda")
    assert figur.keadaan is Keadaan.TIDAK_DAPAT_DIPENUHI
    assert (figur.nilai, figur.alasan) == (None, "Kegiatan ditunda")
    figur = isi("A1", "tidak_dapat_dipenuhi", "")
    assert (figur.keadaan, figur.alasan) == (Keadaan.BELUM_DIISI, "")


def test_a_number_ends_cannot_be_fulfilled(isi):
    isi("A1", "tidak_dapat_dipenuhi", "Kegiatan ditunda")
    figur = isi("A1", "nilai", "3")
    assert (figur.keadaan, figur.alasan) == (Keadaan.TERISI, "")


def test_an_empty_reason_takes_no_number_away(isi):
    isi("A1", "nilai", "10")
    figur = isi("A1", "tidak_dapat_dipenuhi", "")
    assert (figur.keadaan, figur.nilai) == (Keadaan.TERISI, 10)
    isi("A4", "nilai", "1.250")
    figur = isi("A4", "tidak_dapat_dipenuhi", "")
    assert (figur.keadaan, figur.teks_asli) == (Keadaan.BELUM_JELAS, "1.250")


@pytest.mark.parametrize("kolom", ["penjelasan", "kendala", "upaya"])
def test_words_are_kept_beside_the_figure(isi, kolom):
    isi("A1", "nilai", "10")
    figur = isi("A1", kolom, " <b>Kegiatan</b> & rapat ")
    assert getattr(figur, kolom) == "<b>Kegiatan</b> & rapat"
    assert figur.nilai == 10


def test_words_alone_do_not_fill_the_figure(isi):
    figur = isi("A1", "kendala", "Menunggu data")
    assert figur.keadaan is Keadaan.BELUM_DIISI


@pytest.mark.parametrize("kolom", ["nilai", "penjelasan"])
def test_a_text_without_end_is_refused(uji, isi, kolom):
    with pytest.raises(DataTidakSah, match="terlalu panjang"):
        isi("A1", kolom, "x" * 4001)
    assert uji.figur("A1").versi == 0


@pytest.mark.parametrize("periode", [TW3, bulan(TAHUN, 7)])
def test_a_figure_is_typed_in_a_month_in_which_it_is_measured(uji, periode):
    uji.masuk("pengisi-a")
    kode = "A1" if periode is TW3 else "A3"  # A3 is measured in the quarter's last month
    sebelum = uji.isi_basis_data()
    with pytest.raises((DataTidakSah, IzinDitolak)):
        uji.isi(kode, "nilai", "1", periode, versi=0)
    assert uji.isi_basis_data() == sebelum


def test_a_quarter_is_no_month_although_its_form_is_open(uji):
    uji.masuk("pengisi-a")
    with uji.ctx.read() as sesi:
        indikator = uji.ctx.rencana(sesi, TAHUN).get(uji.indikator["A3"])
    masukan = RealisasiInput(
        indikator_id=indikator.id, periode=TW3, kolom="nilai", teks="1", versi=0
    )
    with pytest.raises(DataTidakSah, match="tidak diukur pada Triwulan III"):
        realisasi._require_measured(indikator, masukan, diminta=True)
    realisasi._require_measured(indikator, replace(masukan, periode=bulan(TAHUN, 9)), diminta=True)


# --- findings and versions -------------------------------------------------------------------


def test_findings_are_stored_with_the_figure(uji, isi):
    isi("A1", "nilai", "25")  # more than twice the target of 10
    with uji.ctx.read() as sesi:
        tersimpan = sesi.exec(select(RealisasiRow)).one().temuan
    temuan = thaw(tuple[Temuan, ...], tersimpan)
    assert temuan
    assert temuan == uji.baris("A1").temuan == uji.figur("A1").temuan
    assert all(satu.isi and satu.saran for satu in temuan)


def test_findings_never_block_saving_but_sending(uji, isi):
    uji.penuhi(A)
    isi("A1", "nilai", "25")
    with pytest.raises(LangkahBelumSiap, match="1 hal belum beres"):
        penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    isi("A1", "penjelasan", "Ada tambahan kegiatan")
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)


def test_the_figure_remembers_version_policy_and_person(uji, isi):
    isi("A1", "nilai", "10")
    with uji.ctx.read() as sesi:
        baris = sesi.exec(select(RealisasiRow)).one()
        indikator = uji.ctx.rencana(sesi, TAHUN).get(uji.indikator["A1"])
    assert baris.indikator_versi_id == indikator.versi_id
    assert baris.kebijakan_id == kebijakan.get_kebijakan(uji.ctx).id
    assert baris.diubah_oleh == "Pengisi-A (Contoh)"


def test_a_page_that_saw_an_older_row_is_told_who_was_first(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10", versi=0)
    uji.masuk("staf-a")
    with pytest.raises(SudahBerubah, match=r"Terakhir diubah oleh Pengisi-A \(Contoh\)"):
        uji.isi("A1", "nilai", "11", versi=0)
    assert uji.figur("A1").nilai == 10
    uji.isi("A1", "nilai", "11", versi=1)
    assert (uji.figur("A1").nilai, uji.figur("A1").versi) == (11, 2)


def test_the_outcome_says_what_changed_and_its_journal_number(uji):
    uji.masuk("pengisi-a")
    hasil = uji.isi("A1", "nilai", "10")
    assert (hasil.jenis, hasil.periode) == (frozenset({Jenis.REALISASI}), JULI)
    assert hasil.jurnal_urut > 0
    assert uji.isi("A1", "nilai", "10").jurnal_urut > hasil.jurnal_urut  # the time differs


# --- budget ----------------------------------------------------------------------------------


def budget_line(uji, kode="SK1", periode=JULI):
    nama = A if kode == "SK1" else B
    with uji.ctx.read() as sesi:
        isi = formulir.build_formulir(uji.ctx, sesi, uji.unit[nama], periode)
    return next(satu for satu in isi.anggaran if satu.simpul.kode == kode)


@pytest.mark.parametrize(
    ("teks", "nilai"), [("1.500.000", 1_500_000), ("Rp1.500.000", 1_500_000), ("0", 0)]
)
def test_rupiah_are_whole(uji, teks, nilai):
    uji.masuk("pengisi-a").isi_rupiah("SK1", teks)
    baris = budget_line(uji)
    assert (baris.nilai, baris.teks_asli, baris.versi) == (nilai, "", 1)


@pytest.mark.parametrize("teks", ["satu juta", "1,5 jt", "9" * 30])
def test_rupiah_that_cannot_be_read_stay_as_typed(uji, teks):
    uji.masuk("pengisi-a").isi_rupiah("SK1", teks)
    baris = budget_line(uji)
    assert (baris.nilai, baris.teks_asli) == (None, teks)
    assert [satu.tingkat.value for satu in baris.temuan] == ["kesalahan"]


@pytest.mark.parametrize("teks", ["25,000", "184,600", "9" * 20, str(2**63), "1000000000000000"])
def test_rupiah_that_are_doubtful_or_without_end_are_asked_about(uji, teks):
    uji.masuk("pengisi-a").isi_rupiah("SK1", teks)
    baris = budget_line(uji)
    assert (baris.nilai, baris.teks_asli) == (None, teks)
    assert [satu.kode for satu in baris.temuan] == ["belum-jelas"]


def test_the_greatest_rupiah_are_stored(uji):
    uji.masuk("pengisi-a").isi_rupiah("SK1", "999.999.999.999.999")
    assert budget_line(uji).nilai == 999_999_999_999_999


def test_a_budget_line_keeps_its_words_and_its_progress(uji):
    uji.masuk("pengisi-a").isi_rupiah("SK1", "13.000.000")
    uji.isi_rupiah("SK1", "Pergeseran", kolom="penjelasan", versi=1)
    baris = budget_line(uji)
    assert (baris.penjelasan, baris.nilai, baris.pagu) == ("Pergeseran", 13_000_000, 12_000_000)
    assert [satu.kode for satu in baris.temuan] == ["melebihi-pagu"]
    assert round(baris.serapan, 2) == Decimal("108.33")
    uji.isi_rupiah("SK1", "", versi=2)
    baris = budget_line(uji)
    assert (baris.nilai, baris.penjelasan) == (None, "Pergeseran")


def test_a_budget_row_has_its_version(uji):
    uji.masuk("pengisi-a").isi_rupiah("SK1", "1.000")
    with pytest.raises(SudahBerubah):
        uji.isi_rupiah("SK1", "2.000", versi=0)
    with uji.ctx.read() as sesi:
        assert sesi.exec(select(RealisasiAnggaran)).one().nilai == 1000


@pytest.mark.parametrize(("kode", "periode"), [("K1", JULI), ("P1", JULI), ("SK1", TW3)])
def test_rupiah_stand_at_the_lowest_node_and_in_a_month(uji, kode, periode):
    uji.masuk("pengisi-a")
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match="tidak dapat diisi di sini"):
        uji.isi_rupiah(kode, "1", periode)
    assert uji.isi_basis_data() == sebelum


# --- words about what was read ---------------------------------------------------------------


def test_the_echo_says_how_a_text_was_read(uji):
    baris = uji.masuk("pengisi-a").baris("A4").indikator
    assert realisasi.echo(baris, "nilai", "85,5") == ""
    assert "85,5" in realisasi.echo(baris, "nilai", "85.5")
    assert "1.250" in realisasi.echo(baris, "nilai", "1.250")
    assert realisasi.value_text(baris, Decimal("85.5")).startswith("85,5")
    assert realisasi.value_text(baris, None) == ""


def test_a_person_who_left_the_unit_cannot_go_on(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "1")
    enter(uji.ctx, uji.orang["pengisi-b"])
    with pytest.raises(IzinDitolak, match="milik unit lain"):
        uji.isi("A1", "nilai", "2")


# --- several fields as one act -----------------------------------------------------------------


def journal_count(uji):
    with uji.ctx.read() as sesi:
        return sesi.exec(select(func.count(Jurnal.urut))).one()


def figure_input(uji, kode, kolom, teks, versi=0, periode=JULI):
    return RealisasiInput(
        indikator_id=uji.indikator[kode], periode=periode, kolom=kolom, teks=teks, versi=versi
    )


def test_several_fields_are_one_entry_and_one_undo(uji):
    uji.masuk("pengisi-a")
    sebelum = journal_count(uji)
    hasil = realisasi.record_banyak(
        uji.ctx,
        (
            figure_input(uji, "A1", "nilai", "4+6"),
            figure_input(uji, "A1", "penjelasan", "Dua tahap"),
            figure_input(uji, "A2", "pembilang", "45"),
            figure_input(uji, "A2", "penyebut", "50"),
            AnggaranInput(
                simpul_id=uji.simpul["SK1"], periode=JULI, kolom="nilai", teks="700+300", versi=0
            ),
        ),
        "Tempel",
    )
    assert hasil.label == "Tempel 5 isian Juli 2025"
    assert hasil.jenis == {Jenis.REALISASI, Jenis.ANGGARAN}
    assert (uji.figur("A1").nilai, uji.figur("A1").penjelasan) == (10, "Dua tahap")
    assert (uji.figur("A2").nilai, uji.figur("A2").versi) == (90, 1)
    assert budget_line(uji).nilai == 1000
    assert journal_count(uji) == sebelum + 1
    urut, label = pembatalan.undoable(uji.ctx)
    assert (urut, label) == (hasil.jurnal_urut, hasil.label)
    kembali = pembatalan.undo(uji.ctx, urut)
    assert uji.figur("A1").keadaan is uji.figur("A2").keadaan is Keadaan.BELUM_DIISI
    assert budget_line(uji).nilai is None
    pembatalan.undo(uji.ctx, kembali.jurnal_urut)
    assert uji.figur("A2").nilai == 90


@pytest.mark.parametrize(
    ("akun", "salah", "galat"),
    [
        ("pengisi-a", ("A1", "kendala", "x" * 4001), DataTidakSah),
        ("pengisi-a", ("A1", "pembilang", "1"), DataTidakSah),
        ("pengisi-a", ("B1", "nilai", "1"), IzinDitolak),
        ("pengisi-b", ("B1", "nilai", "1"), IzinDitolak),
        ("tim", ("A1", "nilai", "1"), IzinDitolak),
    ],
)
def test_of_several_fields_all_are_saved_or_none(uji, akun, salah, galat):
    uji.masuk(akun)
    sebelum = uji.isi_basis_data()
    masukan = (figure_input(uji, "A4", "nilai", "85"), figure_input(uji, *salah))
    with pytest.raises(galat):
        realisasi.record_banyak(uji.ctx, masukan, "Tempel")
    assert uji.isi_basis_data() == sebelum


def test_nothing_to_save_and_another_budget_line_are_refused(uji):
    uji.masuk("pengisi-a")
    with pytest.raises(DataTidakSah, match="Tidak ada yang diisi"):
        realisasi.record_banyak(uji.ctx, (), "Tempel")
    uang = AnggaranInput(simpul_id=uji.simpul["P1"], periode=JULI, kolom="nilai", teks="1", versi=0)
    with pytest.raises(DataTidakSah, match="tidak dapat diisi di sini"):
        realisasi.record_banyak(uji.ctx, (uang,), "Tempel")
    uji.isi("A1", "nilai", "1")
    with pytest.raises(SudahBerubah):
        realisasi.record_banyak(uji.ctx, (figure_input(uji, "A1", "nilai", "2"),), "Tempel")


def test_a_block_that_is_refused_names_the_cell(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "1")
    uji.isi_rupiah("SK1", "1.000")
    panjang = "x" * (realisasi.TEKS_TERPANJANG + 1)
    rupiah = AnggaranInput(
        simpul_id=uji.simpul["SK1"], periode=JULI, kolom="nilai", teks="2", versi=0
    )
    baik = figure_input(uji, "A4", "nilai", "85")
    for salah, kata in (
        ((figure_input(uji, "A1", "nilai", "2"),), "A1 Indikator A1, Realisasi, Juli 2025: Isian"),
        (
            (figure_input(uji, "A2", "pembilang", "4"), figure_input(uji, "A2", "upaya", panjang)),
            "A2 Indikator A2, Upaya, Juli 2025: Teks ini terlalu panjang.",
        ),
        ((rupiah,), "SK1 Sub kegiatan satu, Realisasi, Juli 2025: Isian ini sudah berubah"),
        (
            (replace(rupiah, kolom="penjelasan", teks=panjang, versi=1),),
            "SK1 Sub kegiatan satu, Penjelasan, Juli 2025: Teks ini terlalu panjang.",
        ),
    ):
        with pytest.raises((DataTidakSah, SudahBerubah), match=kata):
            realisasi.record_banyak(uji.ctx, (baik, *salah), "Tempel")
    assert uji.figur("A4").versi == 0


def test_a_form_renews_the_lines_of_one_indikator_alone(uji):
    uji.masuk("pengisi-a")
    isi = formulir.formulir(uji.ctx, uji.unit[A], JULI)
    uji.isi("A1", "nilai", "10")
    uji.isi("A4", "nilai", "85,5")
    uji.isi_rupiah("SK1", "1.000")
    baru = formulir.renew_figure(uji.ctx, isi, uji.indikator["A1"])
    sama = {satu.indikator.kode for satu in isi.baris if any(satu is lain for lain in baru.baris)}
    assert sama == {"A2", "A4"}
    baru = formulir.renew_figure(uji.ctx, baru, uji.indikator["A4"])
    assert formulir.renew_budget(uji.ctx, baru) == formulir.formulir(uji.ctx, uji.unit[A], JULI)
