"""Times of procedures: a table reckoned by hand, and sums that hold whatever the work."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import Arah, Langkah, SatuanWaktu, Sop, Waktu
from sakip_desktop.domain.periode import bulan
from sakip_desktop.domain.waktu_sop import (
    KOLOM,
    JumlahWaktu,
    Kembali,
    LaporanWaktu,
    SiklusWaktu,
    Sudut,
    WaktuLangkah,
    add_standards,
    value_text,
)

SAAT = datetime(2025, 8, 1, 1, tzinfo=UTC)
MENIT, JAM, HARI = SatuanWaktu
SUM = JumlahWaktu.__dataclass_fields__.keys()


def step(kode, nomor, pelaku, waktu, **lain):
    return Langkah(
        kode=kode,
        nomor=nomor,
        judul=kode.title(),
        pelaku=pelaku,
        halaman=Halaman.TUGAS,
        tombol="Terus",
        waktu=waktu,
        **lain,
    )


KUMPUL = Sop(
    kode="kumpul",
    versi=1,
    judul="Pengumpulan",
    sumber="",
    langkah=(
        step("surat", "1", (Peran.PIMPINAN,), Waktu(15, MENIT)),
        step("isi", "2", (Peran.PENGISI, Peran.STAF), Waktu(3, HARI), per_unit=True),
        step("periksa", "3", (Peran.PIMPINAN,), Waktu(60, MENIT), tidak="isi"),
        step("rapat", "4", (Peran.VERIFIKATOR,), Waktu(2, JAM)),
        step("arsip", "5", (Peran.VERIFIKATOR,), None),
    ),
)
KUMPUL_LAMA = Sop(
    kode="kumpul",
    versi=0,
    judul="Pengumpulan",
    sumber="",
    langkah=(
        step("surat", "1", (Peran.PIMPINAN,), Waktu(30, MENIT)),
        step("salin", "1b", (Peran.VERIFIKATOR,), Waktu(5, MENIT)),
    ),
)
UKUR = Sop(
    kode="ukur",
    versi=1,
    judul="Pengukuran",
    sumber="",
    langkah=(step("hitung", "1", (Peran.VERIFIKATOR,), Waktu(90, MENIT)),),
)
JULI = SiklusWaktu(id="juli", sop=KUMPUL, periode=bulan(2025, 7), hari=8)
AGUSTUS = SiklusWaktu(id="agustus", sop=KUMPUL, periode=bulan(2025, 8), hari=None)
JUNI = SiklusWaktu(id="juni", sop=KUMPUL_LAMA, periode=bulan(2025, 6), hari=3)
TW = SiklusWaktu(id="tw", sop=UKUR, periode=bulan(2025, 9), hari=2)


def work(siklus, kode, menit, berlalu, hari, hasil=Arah.LANJUT, unit=None):
    langkah = siklus.sop.step(kode)
    return WaktuLangkah(
        id=f"{siklus.id}-{kode}-{menit}-{berlalu}",
        siklus_id=siklus.id,
        siklus=siklus.sop.judul,
        sop_kode=siklus.sop.kode,
        periode=siklus.periode,
        langkah=langkah,
        unit_id=unit,
        peran=langkah.pelaku[0],
        oleh="Orang (Contoh)",
        hasil=hasil,
        dibuka=SAAT,
        selesai=SAAT + timedelta(minutes=berlalu),
        menit=menit,
        menit_berlalu=berlalu,
        hari_berlalu=hari,
    )


LAPORAN = LaporanWaktu(
    kantor="Kantor",
    tahun=2025,
    siklus=(JULI, AGUSTUS, TW),
    kerja=(
        work(JULI, "surat", 10, 30, 0),
        work(JULI, "isi", 120, 900, 2, unit="a"),
        work(JULI, "isi", None, 1350, 3, unit="b"),
        work(JULI, "periksa", 45, 60, 0, Arah.KEMBALI),
        work(JULI, "isi", 30, 450, 1, unit="b"),
        work(JULI, "periksa", 20, 40, 0),
        work(JULI, "rapat", 100, 150, 1, Arah.LEWAT),
        work(AGUSTUS, "surat", 21, 480, 1),
        work(AGUSTUS, "isi", 60, 700, 2, Arah.TARIK, unit="a"),
        work(TW, "hitung", None, 100, 0),
    ),
    kembali=(Kembali("juli", "isi"),),
    sebutan={Peran.PIMPINAN: "Sekretaris"},
)

# What the tables must say, reckoned by hand: heads left out, a dash for nothing.
DENGAN_TANGAN = {
    Sudut.LANGKAH: """
1. Surat  | 15 menit | 2 | 2 | 15,5 | 31  | 0,5 | 255  | 0 | 0
2. Isi    | 3 hari   | 3 | 2 | 75   | 150 | 2   | 900  | 1 | 0
3. Periksa| 60 menit | 2 | 2 | 32,5 | 65  | 0   | 50   | 0 | 0
4. Rapat  | 2 jam    | 0 | 0 | –    | –   | –   | –    | 0 | 1
5. Arsip  | –        | 0 | 0 | –    | –   | –   | –    | 0 | 0
1. Hitung | 90 menit | 1 | 0 | –    | –   | 0   | 100  | 0 | 0
""",
    Sudut.PERAN: """
Sekretaris | 75 menit | 4 | 4 | 96  | 150 | 0 | 50  | 0 | 0
pengisi    | 3 hari   | 3 | 2 | 150 | –   | 2 | 900 | 1 | 0
verifikator| 2 jam    | 0 | 0 | –   | –   | – | –   | 0 | 1
verifikator| 90 menit | 1 | 0 | –   | –   | 0 | 100 | 0 | 0
""",
    Sudut.SIKLUS: """
Pengumpulan, Juli 2025     | 75 menit + 2 jam + 3 hari | 6 | 5 | 225 | 135 | 8 | 1 | 1
Pengumpulan, Agustus 2025  | 75 menit + 2 jam + 3 hari | 1 | 1 | 21  | 15  | – | 0 | 0
Pengukuran, September 2025 | 90 menit                  | 1 | 0 | –   | –   | 2 | 0 | 0
""",
    Sudut.TAHUN: """
Pengumpulan | 75 menit + 2 jam + 3 hari | 2 | 7 | 6 | 246 | 150 | 8 | 1 | 1
Pengukuran  | 90 menit                  | 1 | 1 | 0 | –   | –   | 2 | 0 | 0
""",
}


@pytest.mark.parametrize("sudut", Sudut)
def test_the_tables_are_those_reckoned_by_hand(sudut):
    diharapkan = [
        [sel.strip() for sel in baris.split("|")]
        for baris in DENGAN_TANGAN[sudut].strip().split("\n")
    ]
    assert [
        [kolom.text(baris) for kolom in KOLOM[sudut]] for baris in LAPORAN.rows(sudut)
    ] == diharapkan


@pytest.mark.parametrize("sudut", Sudut)
def test_a_table_has_a_name_and_heads_in_one_line_that_tell_its_columns_apart(sudut):
    assert sudut.judul == f"Per {sudut}"
    kepala = [kolom.kepala for kolom in KOLOM[sudut]]
    assert not any("\n" in satu for satu in kepala)
    assert len(set(kepala)) == len(kepala)
    assert len({kolom.kunci for kolom in KOLOM[sudut]}) == len(kepala)


def test_the_standard_of_one_unit_of_time():
    (baris, _) = LAPORAN.rows(Sudut.TAHUN)
    assert [baris.standard(satu) for satu in SatuanWaktu] == [75, 2, 3]
    surat, *_ = LAPORAN.rows(Sudut.LANGKAH)
    assert [surat.standard(satu) for satu in SatuanWaktu] == [15, None, None]


def test_a_cycle_is_looked_at_alone():
    satu = LAPORAN.only(siklus_id="juli")
    assert (satu.lingkup, len(satu.kerja)) == ("Pengumpulan, Juli 2025", 7)
    (baris,) = satu.rows(Sudut.TAHUN)
    assert (baris.siklus, baris.jumlah.menit, baris.lama) == (1, 225, 8)
    sisa = "150 dari 225 menit kerja itu pada langkah yang bakunya bukan dalam menit."
    assert (baris.jumlah.menit_lain, baris.catatan) == (150, sisa)
    satu = LAPORAN.only("ukur")
    assert (satu.lingkup, satu.prosedur) == ("Pengukuran", (("ukur", "Pengukuran"),))
    assert LAPORAN.only() is LAPORAN
    dua = LAPORAN.rows(Sudut.TAHUN)[0]
    assert dua.catatan.startswith("1 siklus masih berjalan. 150 dari 246 menit")


def test_a_standard_that_changed_in_the_year_is_said_and_old_steps_stay():
    lama = LaporanWaktu(kantor="", tahun=2025, siklus=(JUNI, JULI), kerja=())
    surat, *_, salin = lama.rows(Sudut.LANGKAH)
    assert (surat.baku_teks, surat.catatan) == ("15 menit", "Waktu bakunya pernah 30 menit.")
    assert (salin.nama, salin.baku_teks) == ("1b. Salin", "5 menit")
    assert [satu.baku_teks for satu in lama.rows(Sudut.SIKLUS)] == [
        "35 menit",
        "75 menit + 2 jam + 3 hari",
    ]


def test_no_cycle_no_rows_and_units_are_never_made_into_each_other():
    kosong = LaporanWaktu(kantor="", tahun=2025, siklus=(), kerja=())
    assert all(kosong.rows(sudut) == () for sudut in Sudut)
    assert add_standards([Waktu(60, MENIT), None, Waktu(1, JAM), Waktu(8, JAM)]) == (
        Waktu(60, MENIT),
        Waktu(9, JAM),
    )
    assert [value_text(n) for n in (None, "", 1200, Decimal("2.5"))] == ["–", "–", "1.200", "2,5"]


kerja = st.builds(
    work,
    st.just(JULI) | st.just(AGUSTUS),
    st.sampled_from([satu.kode for satu in KUMPUL.langkah]),
    st.none() | st.integers(0, 120_000),
    st.integers(0, 10**6),
    st.integers(0, 400),
    st.sampled_from(Arah),
    st.sampled_from([None, "a", "b"]),
) | st.builds(
    work,
    st.just(TW),
    st.just("hitung"),
    st.none() | st.integers(0, 600),
    st.integers(0, 10**4),
    st.integers(0, 40),
    st.sampled_from(Arah),
)
kembali = st.builds(
    Kembali, st.sampled_from(["juli", "agustus"]), st.sampled_from(["surat", "isi", "periksa"])
)


@pytest.mark.luas
@given(st.lists(kerja, max_size=30), st.lists(kembali, max_size=8))
def test_sums_are_the_same_from_every_side_and_no_row_names_a_person(kerja, kembali):
    laporan = LaporanWaktu(
        kantor="",
        tahun=2025,
        siklus=(JULI, AGUSTUS, TW),
        kerja=tuple(kerja),
        kembali=tuple(kembali),
    )
    jumlah = {
        sudut: {
            kolom: sum(getattr(satu.jumlah, kolom) for satu in laporan.rows(sudut)) for kolom in SUM
        }
        for sudut in Sudut
    }
    assert all(satu == jumlah[Sudut.LANGKAH] for satu in jumlah.values())
    assert jumlah[Sudut.LANGKAH]["dikembalikan"] == len(kembali)
    assert all(nilai >= 0 for nilai in jumlah[Sudut.LANGKAH].values())
    assert jumlah[Sudut.LANGKAH]["menit_lain"] <= jumlah[Sudut.LANGKAH]["menit"]
    for sudut in (Sudut.LANGKAH, Sudut.PERAN):
        baku = add_standards(w for satu in laporan.rows(sudut) for w in satu.baku)
        assert baku == add_standards(w for sop in (KUMPUL, UKUR) for w in sop.jumlah_waktu)
    assert not any("Orang" in repr(satu) for sudut in Sudut for satu in laporan.rows(sudut))
