"""Papers as records: what was typed, numbers, what differs between two of them."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakip_desktop.domain.beku import freeze, thaw
from sakip_desktop.domain.dokumen import KodeDokumen, kata_final
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.isi_rekam import Beda, compare, content_of
from sakip_desktop.domain.kategori import SKALA_PERMENDAGRI
from sakip_desktop.domain.kinerja import Indikator, JenisIndikator, Kantor, Kebijakan, Target
from sakip_desktop.domain.naskah import (
    Bidang,
    Isian,
    JenisBidang,
    KepalaNaskah,
    fill_words,
    renew_words,
)
from sakip_desktop.domain.nomor import (
    KATA_POLA,
    POLA_BAWAAN,
    check_pola,
    find_pola,
    make_nomor,
    read_klasifikasi,
)
from sakip_desktop.domain.periode import bulan, setahun
from sakip_desktop.domain.perjanjian import printed
from sakip_desktop.domain.rapat import Notulen
from sakip_desktop.domain.sk_tim_naskah import AnggotaTim, SkTimNaskah
from sakip_desktop.domain.surat import LembarDisposisi, Tujuan
from sakip_desktop.domain.syarat import Syarat
from sakip_desktop.domain.tindak_lanjut import (
    AsalTindak,
    GerakTindak,
    KeadaanTindak,
    TindakLanjut,
    UsulTindak,
    origin_of,
)

BIDANG = tuple(
    Bidang(kunci=jenis.value, judul=jenis.value.title(), jenis=jenis, wajib=True, kolom=("A", "B"))
    for jenis in JenisBidang
)
PENUH = Isian(
    teks={"baris": "x", "prosa": "y", "tanggal": "2025-08-05", "pilihan": "z"},
    daftar={"daftar": ("", "satu")},
    tabel={"tabel": (("", " "), ("", "isi"))},
)


def test_what_was_typed_is_found_under_its_key_and_what_was_not_is_empty():
    assert (PENUH.text("baris"), PENUH.text("lain")) == ("x", "")
    assert (PENUH.day("tanggal"), PENUH.day("lain")) == (date(2025, 8, 5), None)
    assert (PENUH.items("daftar"), PENUH.items("lain")) == (("", "satu"), ())
    assert (PENUH.rows("tabel")[1], PENUH.rows("lain")) == (("", "isi"), ())


def test_every_kind_of_field_can_be_missing_and_blanks_are_no_answer():
    assert PENUH.missing(BIDANG) == ()
    assert Isian().missing(BIDANG) == BIDANG
    kosong = Isian(
        teks=dict.fromkeys(("baris", "prosa", "tanggal", "pilihan"), "  "),
        daftar={"daftar": (" ", "")},
        tabel={"tabel": ((" ", ""),)},
    )
    assert kosong.missing(BIDANG) == BIDANG
    assert Isian().missing([replace(satu, wajib=False) for satu in BIDANG]) == ()


def test_words_of_a_template_are_filled_in_and_others_stay():
    assert fill_words("{a} dan {b}, {c}", {"a": "satu", "b": "{x}"}) == "satu dan {x}, {c}"


LAMA = {"periode": "Juli 2025", "akhir_periode": "31 Juli 2025", "tahun": "2025"}
BARU = {"periode": "Agustus 2026", "akhir_periode": "31 Agustus 2026", "tahun": "2026"}


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ("Kinerja Juli 2025 sampai 31 Juli 2025", "Kinerja Agustus 2026 sampai 31 Agustus 2026"),
        ("pada 5 Juli 2025", "pada 5 Juli 2025"),
        ("Tim Tahun 2025, tahun 2025", "Tim Tahun 2026, tahun 2026"),
        ("Peraturan Nomor 5 Tahun 2025", "Peraturan Nomor 5 Tahun 2025"),
        ("Juli 20251", "Juli 20251"),
    ],
)
def test_last_periods_words_get_this_periods_days_and_regulations_keep_theirs(lama, baru):
    assert renew_words(lama, LAMA, BARU) == baru


# Numbers

HARI = date(2025, 9, 3)


def test_a_number_has_every_word_of_the_pattern():
    pola = "/".join(f"{{{satu}}}" for satu in KATA_POLA)
    assert check_pola(f" {pola}  ") == pola
    assert (
        make_nomor(pola, 7, HARI, klasifikasi="000.8.6", kode_unit="Set.DPRD")
        == "000.8.6/7/007/Set.DPRD/IX/09/2025"
    )
    assert make_nomor("{urut3}", 12, HARI, klasifikasi="", kode_unit="", sisipan="a") == "012.a"


@pytest.mark.parametrize("ke", range(1, 13))
def test_months_are_roman(ke):
    romawi = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
    nomor = make_nomor("{urut}-{bulan_romawi}", 1, date(2025, ke, 1), klasifikasi="", kode_unit="")
    assert nomor == f"1-{romawi[ke - 1]}"


def test_what_is_empty_leaves_no_separator_behind():
    nomor = make_nomor(POLA_BAWAAN, 3, HARI, klasifikasi=" ", kode_unit="")
    assert nomor == "3/2025"
    assert make_nomor("{urut}/{kode_unit}", 3, HARI, klasifikasi="", kode_unit="") == "3"


@pytest.mark.parametrize(
    ("pola", "sebab"),
    [
        ("{urut}/{minggu}", "minggu"),
        ("{urut}/{tahun", "tidak berpasangan"),
        ("urut}/{urut}", "tidak berpasangan"),
        ("{klasifikasi}/{tahun}", "semua surat bernomor sama"),
        ("", "semua surat bernomor sama"),
        ("{urut}/{kode_unit}", "tanpa {tahun} nomornya terulang"),
    ],
)
def test_a_pattern_that_cannot_be_used_is_refused_with_the_reason(pola, sebab):
    with pytest.raises(DataTidakSah, match=sebab) as galat:
        check_pola(pola)
    assert galat.value.saran


@given(
    klasifikasi=st.from_regex(r"[0-9]{3}(\.[0-9]){0,3}", fullmatch=True),
    urut=st.integers(1, 9999),
    hari=st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    sisipan=st.sampled_from(["", "a", "z"]),
    pola=st.sampled_from(
        [
            POLA_BAWAAN,
            "{klasifikasi}/{urut}/{kode_unit}/{bulan_romawi}/{tahun}",
            "{urut3}/{klasifikasi}/{bulan}/{tahun}",
            "{urut}-{kode_unit}-{klasifikasi}",
        ]
    ),
)
def test_the_classification_is_read_out_of_the_number_that_it_made(
    klasifikasi, urut, hari, sisipan, pola
):
    nomor = make_nomor(
        pola, urut, hari, klasifikasi=klasifikasi, kode_unit="Set.DPRD", sisipan=sisipan
    )
    assert read_klasifikasi(pola, nomor) == klasifikasi


def test_where_no_classification_can_be_told_there_is_none():
    assert read_klasifikasi("{urut}/{tahun}", "3/2025") == ""
    assert read_klasifikasi(POLA_BAWAAN, "surat lama tanpa pola") == ""


# What differs


@dataclass(frozen=True)
class Isi:
    kode: str
    nilai: int = 0


@dataclass(frozen=True)
class Baris:
    isi: Isi
    periode: str = ""
    terlambat: bool = False


@dataclass(frozen=True)
class Rekam:
    baris: tuple = ()
    nama: str = ""
    sah: bool = False
    target: object = None
    id: str = ""


def test_the_same_words_are_the_same_content_whatever_the_ids():
    assert compare(Rekam(nama="a", id="1"), Rekam(nama="a", id="2")) == ()
    assert content_of(Rekam(nama="a")) == {"nama": "a", "sah": False}
    tindak = {"tindak": [{"tenggat": "2025-08-31"}], "tenggat": "1"}
    beda = compare(Rekam(target=tindak), Rekam(target={"tindak": [{"tenggat": "2025-12-30"}]}))
    assert [satu.jalur[-1] for satu in beda] == ["tenggat"]  # it is printed there
    satu, dua = Baris(Isi("A", 1), terlambat=False), Baris(Isi("A", 1), terlambat=True)
    assert compare(satu, dua) == (Beda(("terlambat",), "", "ya"),)


def test_rows_are_known_by_the_code_inside_them_and_not_by_their_period():
    a, b = Baris(Isi("A", 1), "2025-07"), Baris(Isi("B", 2), "2025-07")
    assert compare(Rekam((a, b)), Rekam((b,))) == (Beda(("baris", "A"), "A", ""),)
    assert compare(Rekam((b,)), Rekam((a, b))) == (Beda(("baris", "A"), "", "A"),)
    assert compare(Rekam((a, b)), Rekam((b, a))) == ()
    ubah = Rekam((a, replace(b, isi=Isi("B", 3))))
    assert compare(Rekam((a, b)), ubah) == (Beda(("baris", "B", "isi", "nilai"), "2", "3"),)


def test_rows_without_a_code_are_known_by_period_name_or_place():
    lama = Rekam(({"periode": "2025-07", "n": 1}, {"nama": "x"}, {"nama": "x"}, {"n": 3}, 4))
    baru = Rekam(({"periode": "2025-07", "n": 2}, {"nama": "x"}, {"nama": "x"}, {"n": 5}, 6))
    assert [satu.jalur for satu in compare(lama, baru)] == [
        ("baris", "2025-07", "n"),
        ("baris", "4", "n"),
        ("baris", "5"),
    ]
    dalam = ({"isi": {"label": "L"}, "n": 1},)
    assert compare(Rekam(dalam), Rekam()) == (Beda(("baris",), "L", ""),)


def test_a_difference_is_written_as_people_read_it():
    assert compare(Rekam(sah=True), Rekam())[0] == Beda(("sah",), "ya", "tidak")
    assert compare(Rekam(), Rekam(target=Target(Decimal(80), Decimal(90))))[0].baru == "80 – 90"
    assert compare(Rekam(), Rekam(target=(1, "dua")))[0].baru == "1, dua"
    assert compare(Rekam(target={"x": {"y": []}}), Rekam(target=5))[0].lama == "ada"


KEPALA = KepalaNaskah(
    kantor=Kantor(id="1", nama="Kantor", jenis="setwan", pemda="P", tempat="T"),
    kebijakan=Kebijakan(id="1", berlaku_mulai=date(2025, 1, 1), skala=SKALA_PERMENDAGRI),
    kode=KodeDokumen.NOTULEN,
    periode=bulan(2025, 7),
    judul="Notulen",
    tanggal_surat=HARI,
    tempat="T",
)


def test_what_a_policy_counts_is_no_content_of_a_letter_and_its_office_is():
    lama = Notulen(kepala=KEPALA, isian=PENUH)
    lain = replace(KEPALA.kebijakan, batas_tampil=Decimal(120), berlaku_mulai=HARI)
    assert compare(lama, replace(lama, kepala=replace(KEPALA, kebijakan=lain))) == ()
    kantor = replace(KEPALA.kantor, nama="Lain")
    beda = compare(lama, replace(lama, kepala=replace(KEPALA, kantor=kantor)))
    assert beda == (Beda(("kepala", "kantor", "nama"), "Kantor", "Lain"),)


# Others


def test_an_agreement_prints_name_unit_and_the_targets_of_its_period_only():
    tahun = setahun(2025)
    ind = Indikator(
        id="1", versi_id="2", versi=3, kode="A1", nama="N", jenis=JenisIndikator.IKU,
        simpul_id="s", unit_id="u", satuan="%", definisi="D", bobot=Decimal(2),
        target={tahun: Target(Decimal(9)), bulan(2025, 7): Target(Decimal(1))},
    )  # fmt: skip
    cetak = printed(ind, tahun)
    assert (cetak.kode, cetak.nama, cetak.satuan) == ("A1", "N", "%")
    assert cetak.target == {tahun: Target(Decimal(9))}
    assert (cetak.definisi, cetak.bobot) == ("", 1)
    assert printed(replace(ind, target={}), tahun).target == {}
    assert compare(cetak, printed(replace(ind, definisi="X", sumber_data="Y"), tahun)) == ()


def test_a_follow_up_is_overdue_after_its_day_while_it_is_open():
    satu = TindakLanjut(
        id="1", periode=bulan(2025, 7), asal=AsalTindak.TEMUAN, rujukan="", uraian="u", rencana="",
        keluaran="", unit_id="u", orang_id=None, penanggung_jawab="", tenggat=HARI,
        keadaan=KeadaanTindak.PROSES, persen=10, dibuat_oleh="",
    )  # fmt: skip
    assert not satu.overdue(HARI)
    assert satu.overdue(date(2025, 9, 4))
    assert not replace(satu, keadaan=KeadaanTindak.SELESAI).overdue(date(2025, 9, 4))
    assert [satu.terbuka for satu in KeadaanTindak] == [True, True, False, False]
    assert satu.pokok == "u"
    tentang = replace(satu, rujukan="A1 Indikator satu", indikator_id="1")
    assert tentang.pokok == "A1: u"
    assert replace(tentang, rujukan="").pokok == "u"
    assert satu.catatan_terakhir == "", "before its first turn nothing was said"
    gerak = [
        GerakTindak(
            keadaan=KeadaanTindak.PROSES, persen=ke, catatan=f"ke-{ke}", tenggat=HARI,
            pada=datetime(2025, 9, ke), oleh="",
        )
        for ke in (1, 2)
    ]  # fmt: skip
    assert replace(satu, gerak=tuple(gerak)).catatan_terakhir == "ke-2"


@pytest.mark.parametrize(
    ("ubah", "sama"),
    [
        ({"rencana": "Lain", "unit_id": "u2", "bulan": bulan(2025, 8)}, True),
        ({"asal": AsalTindak.INSTRUKSI}, False),
        ({"rujukan": "A2 Lain"}, False),
        ({"indikator_id": "2"}, False),
        ({"simpul_id": "3"}, False),
        ({"disposisi_id": "4"}, False),
        ({"uraian": "Ditulis lain"}, True),  # known by its indikator, whatever the words
    ],
)
def test_doubles_of_a_follow_up_are_told_by_what_it_came_from(ubah, sama):
    satu = UsulTindak(
        asal=AsalTindak.TEMUAN, rujukan="A1 Satu", uraian="Kurang", indikator_id="1", unit_id="u"
    )
    assert (origin_of(replace(satu, **ubah)) == origin_of(satu)) is sama
    # What is about nothing in the plan is known by its words alone.
    lepas = replace(satu, indikator_id="")
    assert origin_of(replace(lepas, uraian="Ditulis lain")) != origin_of(lepas)


def test_letters_and_decrees_are_kept_as_they_were():
    satu = LembarDisposisi(
        kepala=KEPALA,
        isian=PENUH,
        tujuan=(Tujuan(jabatan="Kabag", dicentang=True), Tujuan(jabatan="Staf")),
        instruksi=(),
    )
    assert thaw(LembarDisposisi, freeze(satu)) == satu
    beda = compare(satu, replace(satu, tujuan=(replace(satu.tujuan[0], dicentang=False),)))
    assert [(b.jalur[-1], b.lama) for b in beda] == [("dicentang", "ya"), ("Staf", "Staf")]
    sk = SkTimNaskah(kepala=KEPALA, isian=PENUH, anggota=(AnggotaTim(nama="A", tugas="T"),))
    assert thaw(SkTimNaskah, freeze(sk)) == sk


def test_a_condition_that_is_only_told_is_neither_met_nor_not():
    assert Syarat(None, "Ditandatangani X.").terpenuhi is None
    assert (Syarat(True, "a").isi, Syarat(False, "b").kunci) == ("a", "")


@pytest.mark.parametrize(
    ("revisi", "kata"), [(0, "Final"), (1, "Final, Revisi 1"), (12, "Final, Revisi 12")]
)
def test_how_a_finished_paper_stands(revisi, kata):
    assert kata_final(revisi) == kata


def test_every_book_has_a_pattern_of_its_own_until_the_office_fixes_one():
    """The same number is never given in two books, so their patterns are no two alike."""
    bawaan = [find_pola({}, buku) for buku in ("surat", "keputusan", "dokumen")]
    assert bawaan[0] == POLA_BAWAAN
    assert len(set(bawaan)) == 3
    assert [check_pola(satu) for satu in bawaan] == bawaan
    milik = {"keputusan": "{urut}/{tahun}", "dokumen": ""}
    assert find_pola(milik, "keputusan") == "{urut}/{tahun}"
    assert find_pola(milik, "dokumen") == bawaan[2], "an empty one is none"
