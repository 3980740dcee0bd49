from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sampel_domain import (
    TAHUN,
    d,
    make_anggaran,
    make_indikator,
    make_kebijakan,
    make_rasio,
    make_realisasi,
    make_simpul,
    make_target,
)

from sakip_desktop.domain.capaian import Capaian, Status, compute_capaian_indikator
from sakip_desktop.domain.jabatan import JenisKantor
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Frekuensi,
    JenisSimpul,
    Kantor,
    Keadaan,
    Polaritas,
    Target,
    Unit,
    Varian,
)
from sakip_desktop.domain.laporan import BarisFormulir, BarisFormulirAnggaran, Formulir
from sakip_desktop.domain.periode import bulan, triwulan
from sakip_desktop.domain.temuan import Temuan, Tingkat
from sakip_desktop.domain.validasi import check_formulir, check_realisasi
from sakip_desktop.domain.validasi_anggaran import check_anggaran, check_anggaran_pohon
from sakip_desktop.domain.validasi_rencana import check_indikator, check_rencana

SALAH, INGAT, INFO = Tingkat.KESALAHAN, Tingkat.PERINGATAN, Tingkat.INFO
PREDIKAT = (("CC", d(3)), ("B", d(4)), ("BB", d(5)))
BAGIAN = {"pembilang": "surat selesai", "penyebut": "surat masuk", "satuan": "%"}


def ringkas(temuan):
    return [(satu.kode, satu.tingkat) for satu in temuan]


def periksa(nilai, *, target=None, sebelumnya=None, tahun_lalu=None, ke=2, **ubah):
    indikator = make_indikator(**ubah)
    capaian = None
    if target is not None:
        batas = (
            Target(d(target[0]), d(target[1])) if isinstance(target, tuple) else Target(d(target))
        )
        capaian = compute_capaian_indikator(indikator, batas, d(nilai), make_kebijakan())
    return check_realisasi(
        indikator,
        make_realisasi(ke, nilai),
        capaian=capaian,
        sebelumnya=None if sebelumnya is None else d(sebelumnya),
        terisi_terakhir=None if sebelumnya is None or ke == 1 else make_realisasi(1, sebelumnya),
        tahun_lalu=None if tahun_lalu is None else d(tahun_lalu),
    )


# --- one figure ------------------------------------------------------------------------------


def test_a_sound_figure_has_no_findings():
    assert periksa("10", target="10", sebelumnya="9", tahun_lalu="11") == ()


@pytest.mark.parametrize(
    ("figur", "kode"),
    [
        (make_realisasi(1), []),
        (make_realisasi(1, keadaan=Keadaan.TIDAK_DIUKUR), []),
        (make_realisasi(1, keadaan=Keadaan.TIDAK_DAPAT_DIPENUHI, alasan="Survei batal"), []),
        (
            make_realisasi(1, keadaan=Keadaan.TIDAK_DAPAT_DIPENUHI, alasan=" "),
            [("alasan-kosong", SALAH)],
        ),
        (
            make_realisasi(1, keadaan=Keadaan.BELUM_JELAS, teks_asli="1.2.3"),
            [("belum-jelas", SALAH)],
        ),
        (make_realisasi(1, keadaan=Keadaan.TERISI), []),
    ],
)
def test_states(figur, kode):
    assert ringkas(check_realisasi(make_indikator(), figur)) == kode


def test_unclear_text_is_quoted():
    figur = make_realisasi(1, keadaan=Keadaan.BELUM_JELAS, teks_asli="dua belas")
    assert check_realisasi(make_indikator(), figur)[0].isi.startswith("“dua belas”")


@pytest.mark.parametrize(
    ("ubah", "teks", "kalimat"),
    [
        (
            {"satuan": "%"},
            "8.450",
            (
                "“8.450” dapat berarti 8450 atau 8,45. "
                "Tulis 8450 bila titiknya pemisah ribuan, 8,45 bila desimal."
            ),
        ),
        (
            {"satuan": "%"},
            "8,450.5",
            (
                "“8,450.5” ditulis cara Inggris. "
                "Tulis 8.450,5 (titik untuk ribuan, koma untuk desimal)."
            ),
        ),
        # The unit of the plan is another one than when it was typed.
        ({"satuan": "Dokumen"}, "8.450", "“8.450” belum terbaca. Ketik ulang angkanya."),
    ],
)
def test_the_finding_of_an_unclear_text_says_what_the_cell_says(ubah, teks, kalimat):
    figur = make_realisasi(1, keadaan=Keadaan.BELUM_JELAS, teks_asli=teks)
    (satu,) = check_realisasi(make_indikator(**ubah), figur)
    assert f"{satu.isi} {satu.saran}" == kalimat


def test_both_texts_of_a_ratio_name_their_readings():
    figur = make_realisasi(
        1, keadaan=Keadaan.BELUM_JELAS, teks_asli="1.250", teks_penyebut="kira 50"
    )
    atas, bawah = check_realisasi(make_indikator(**BAGIAN), figur)
    assert atas.isi == "“1.250” dapat berarti 1250 atau 1,25."
    assert (bawah.kolom, bawah.isi) == ("penyebut", "“kira 50” tidak terbaca sebagai angka.")


@pytest.mark.parametrize(
    ("nilai", "ubah", "kode"),
    [
        ("101", {"satuan": "%", "batas_bawah": d(0), "batas_atas": d(100)}, "di-luar-batas"),
        ("-1", {"satuan": "%", "batas_bawah": d(0), "batas_atas": d(100)}, "di-luar-batas"),
        ("6", {"satuan": "Indeks", "batas_atas": d(5)}, "di-luar-batas"),
        ("0.5", {"satuan": "Indeks", "batas_bawah": d(1)}, "di-luar-batas"),
        ("-1", {"satuan": "Dokumen"}, "negatif"),
    ],
)
def test_outside_what_the_unit_allows(nilai, ubah, kode):
    assert ringkas(periksa(nilai, **ubah)) == [(kode, SALAH)]


def test_bounds_are_named_in_the_sentence():
    isi = periksa("101", satuan="%", batas_bawah=d(0), batas_atas=d(100))[0].isi
    assert isi == "101 % di luar batas indikator ini (0 sampai 100)."
    assert "tanpa batas atas" in periksa("0", satuan="x", batas_bawah=d(1))[0].isi
    assert "tanpa batas bawah" in periksa("7", satuan="x", batas_atas=d(1))[0].isi


def test_the_bounds_themselves_are_allowed():
    for nilai in ("0", "100"):
        assert periksa(nilai, satuan="%", batas_bawah=d(0), batas_atas=d(100)) == ()


@pytest.mark.parametrize(
    ("nilai", "satuan", "hasil"),
    [
        ("-2.5", "%", [("negatif", INGAT)]),
        ("120", "%", [("lebih-dari-seratus", INGAT)]),
        ("120", "Orang", []),
        ("0.8", "Dok", [("pecahan", INFO)]),
        ("11.25", "Orang / Bulan", []),
        ("2.0", "Dok", []),
        ("-2.5", "", [("negatif", INGAT)]),
    ],
)
def test_odd_but_possible(nilai, satuan, hasil):
    assert ringkas(periksa(nilai, satuan=satuan)) == hasil


def test_more_than_100_per_cent_is_fine_where_the_unit_allows_it():
    assert periksa("120", satuan="%", batas_atas=d(200)) == ()
    assert periksa("-5", satuan="%", batas_bawah=d(-50)) == ()


@pytest.mark.parametrize(
    ("pembilang", "penyebut", "ubah", "hasil"),
    [
        (5, 10, {}, []),
        (12, 10, {}, [("pembilang-melebihi-penyebut", INGAT)]),
        (12, 10, {"batas_atas": d(100)}, [("pembilang-melebihi-penyebut", SALAH)]),
        (12, 10, {"batas_atas": d(200)}, []),
        (12, 10, {"satuan": "Rasio"}, []),
        (12, 10, {"pengali": d(1000)}, []),
        (5, 0, {}, [("penyebut-nol", SALAH)]),
        (0, 0, {}, [("penyebut-nol", INGAT)]),
        (0, 0, {"agregasi": Agregasi.RERATA}, [("penyebut-nol", SALAH)]),
        (-1, 10, {}, [("komponen-negatif", SALAH)]),
        (1, -10, {}, [("komponen-negatif", SALAH)]),
    ],
)
def test_numerator_and_denominator(pembilang, penyebut, ubah, hasil):
    indikator = make_indikator(**BAGIAN | ubah)
    temuan = check_realisasi(indikator, make_rasio(1, pembilang, penyebut))
    assert ringkas(temuan) == hasil


def test_numerator_and_denominator_are_named():
    indikator = make_indikator(**BAGIAN)
    figur = replace(make_rasio(1, 12, 10), nilai=d(120))
    temuan = check_realisasi(indikator, figur)
    assert ringkas(temuan) == [("pembilang-melebihi-penyebut", INGAT)]
    assert temuan[0].isi == (
        "Pembilang 12 (surat selesai) lebih besar dari penyebut 10 (surat masuk)."
    )
    assert temuan[0].kolom == "pembilang"
    kurang = check_realisasi(indikator, replace(figur, penyebut=None))
    assert (kurang[0].kolom, kurang[0].isi) == ("penyebut", "Surat masuk belum diisi.")
    tanpa = check_realisasi(indikator, replace(figur, pembilang=None))
    assert (tanpa[0].kolom, tanpa[0].kode) == ("pembilang", "komponen-kosong")


def test_only_a_choice_can_be_chosen():
    predikat = {"polaritas": Polaritas.PREDIKAT, "predikat": PREDIKAT}
    assert periksa("4", **predikat) == ()
    assert periksa("9", **predikat)[0].saran == "Pilih CC, B, BB."
    assert periksa("9", polaritas=Polaritas.PREDIKAT) == ()
    assert periksa("1", polaritas=Polaritas.YA_TIDAK) == ()
    assert ringkas(periksa("2", polaritas=Polaritas.YA_TIDAK)) == [("bukan-pilihan", SALAH)]
    assert periksa("5", sebelumnya="3", tahun_lalu="3", **predikat) == ()


@pytest.mark.parametrize(
    ("nilai", "sebelumnya", "ke", "ubah", "turun"),
    [
        ("9", "10", 2, {}, True),
        ("10", "10", 2, {}, False),
        ("11", "10", 2, {}, False),
        ("9", None, 2, {}, False),
        ("9", "10", 1, {}, False),
        ("9", "10", 6, {"frekuensi": Frekuensi.TRIWULAN}, True),
        ("9", "10", 2, {"agregasi": Agregasi.MAKS}, True),
        ("9", "10", 2, {"agregasi": Agregasi.TERAKHIR}, False),
        ("9", "10", 2, {"agregasi": Agregasi.JUMLAH, "kumulatif_realisasi": False}, False),
    ],
)
def test_a_running_total_may_not_fall(nilai, sebelumnya, ke, ubah, turun):
    temuan = periksa(nilai, sebelumnya=sebelumnya, ke=ke, **{"kumulatif_realisasi": True} | ubah)
    assert ringkas(temuan) == ([("kumulatif-turun", INGAT)] if turun else [])


@pytest.mark.parametrize(
    ("dulu", "kini", "ubah", "kolom"),
    [
        ((9, 10), (10, 20), {}, []),  # the quotient falls, what it is made of does not
        ((5, 9), (1, 9), {}, ["pembilang"]),
        ((5, 9), (5, 8), {}, ["penyebut"]),
        ((5, 9), (1, 4), {}, ["pembilang"]),
        ((5, 9), (1, 4), {"kumulatif_realisasi": False}, []),
        ((5, 9), (1, 4), {"agregasi": Agregasi.TERAKHIR}, []),
    ],
)
def test_the_components_of_a_running_ratio_may_not_fall(dulu, kini, ubah, kolom):
    """Also over months that nobody filled; the sentence names the month of the figure before."""
    jumlah = {"kumulatif_realisasi": True, "agregasi": Agregasi.JUMLAH}
    indikator = make_indikator(**BAGIAN | jumlah | ubah)
    figur = replace(make_rasio(12, *kini), nilai=d(100) * kini[0] / kini[1])
    semua = check_realisasi(indikator, figur, terisi_terakhir=make_rasio(6, *dulu))
    temuan = [satu for satu in semua if satu.kode == "kumulatif-turun"]
    assert [satu.kolom for satu in temuan] == kolom
    assert all("(Juni " in satu.isi for satu in temuan)


@pytest.mark.parametrize(
    ("nilai", "target", "ubah", "kode"),
    [
        ("21", "10", {}, "melebihi-dua-kali-target"),
        ("20", "10", {}, "capaian-tinggi"),
        ("15", "10", {}, None),
        ("15.1", "10", {"satuan": "Kg"}, "capaian-tinggi"),
        ("30", "10", {"polaritas": Polaritas.TURUN}, "melebihi-dua-kali-target"),
        ("0", "10", {"polaritas": Polaritas.TURUN}, "capaian-tinggi"),
        ("-5", "10", {"satuan": "%", "batas_bawah": d(-10)}, "capaian-negatif"),
        ("200", (80, 90), {"polaritas": Polaritas.RENTANG}, "melebihi-dua-kali-target"),
        ("170", (80, 90), {"polaritas": Polaritas.RENTANG}, None),
        ("5", "2", {"polaritas": Polaritas.PREDIKAT}, "capaian-tinggi"),
        ("-25", "-10", {"satuan": "%", "batas_bawah": d(-90)}, "capaian-negatif"),
    ],
)
def test_unlikely_against_the_target(nilai, target, ubah, kode):
    temuan = periksa(nilai, target=target, **ubah)
    assert ringkas(temuan) == ([] if kode is None else [(kode, INGAT)])


def test_unlikely_without_inputs_on_the_record():
    tinggi = Capaian(status=Status.OK, nilai_mentah=d(151))
    assert check_realisasi(make_indikator(), make_realisasi(1, 5), capaian=tinggi)
    kosong = Capaian(status=Status.TARGET_KOSONG)
    assert not check_realisasi(make_indikator(), make_realisasi(1, 5), capaian=kosong)


@pytest.mark.parametrize(
    ("nilai", "sebelumnya", "tahun_lalu", "ubah", "hasil"),
    [
        ("16", "10", None, {"agregasi": Agregasi.TERAKHIR}, [("lompatan", INGAT)]),
        ("4", "10", None, {"agregasi": Agregasi.TERAKHIR}, [("lompatan", INGAT)]),
        ("15", "10", None, {"agregasi": Agregasi.TERAKHIR}, []),
        ("5", "10", None, {"agregasi": Agregasi.TERAKHIR}, []),
        ("16", "10", "10", {}, [("lompatan", INFO), ("lompatan-tahunan", INFO)]),
        ("5", "0", "0", {"agregasi": Agregasi.TERAKHIR}, []),
        ("30", "10", None, {"kumulatif_realisasi": True}, []),
        (
            "5",
            "4",
            "50",
            {"agregasi": Agregasi.RERATA, "kumulatif_realisasi": True},
            [("lompatan-tahunan", INGAT)],
        ),
    ],
)
def test_jumps(nilai, sebelumnya, tahun_lalu, ubah, hasil):
    assert ringkas(periksa(nilai, sebelumnya=sebelumnya, tahun_lalu=tahun_lalu, **ubah)) == hasil


def test_a_jump_is_told_with_its_numbers():
    naik = periksa("16", sebelumnya="10", agregasi=Agregasi.TERAKHIR)[0]
    assert naik.isi == "16 naik 60,00 % dari periode sebelumnya (10)."
    turun = periksa("2", tahun_lalu="8", agregasi=Agregasi.TERAKHIR)[0]
    assert turun.isi == "2 turun 75,00 % dari bulan yang sama tahun lalu (8)."


# --- budget ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("anggaran", "hasil"),
    [
        (make_anggaran("a", 1000, b1=600, b2=400), []),
        (make_anggaran("a", 1000, b1=600, b2=401), [("melebihi-pagu", INGAT)]),
        (make_anggaran("a", 0, b2=1), [("melebihi-pagu", INGAT)]),
        (make_anggaran("a", None, b2=1), [("tanpa-pagu", INGAT)]),
        (make_anggaran("a", None, b2=0), []),
        (make_anggaran("a", 1000), []),
        (make_anggaran("a", 1000, b1=600, b2=-50), [("rupiah-negatif", INGAT)]),
    ],
)
def test_budget_lines(anggaran, hasil):
    assert ringkas(check_anggaran(anggaran, bulan(TAHUN, 2))) == hasil


def test_over_the_budget_is_told_with_its_amounts():
    temuan = check_anggaran(make_anggaran("a", 1000, b1=1500), bulan(TAHUN, 2))
    assert (
        temuan[0].isi == "Realisasi s.d. Februari 2025 Rp1.500 melebihi pagu Rp1.000 sebesar Rp500."
    )


def test_unclear_rupiah():
    temuan = check_anggaran(make_anggaran("a", 1000), bulan(TAHUN, 2), teks_asli="1,5 jt")
    assert ringkas(temuan) == [("belum-jelas", SALAH)]
    assert temuan[0].isi == "“1,5 jt” ditulis dengan kata."
    assert temuan[0].saran == "Tulis seluruh angkanya: 1.500.000."


POHON = (
    make_simpul("P"),
    make_simpul("K1", induk="P"),
    make_simpul("K2", induk="P"),
    make_simpul("SK", induk="K1"),
)


def test_the_same_rupiah_twice():
    anggaran = {
        "K1": make_anggaran("K1", 900, b1=250),
        "K2": make_anggaran("K2", 900, b1=250),
        "SK": make_anggaran("SK", 900, b1=250),
    }
    hasil = check_anggaran_pohon(POHON, anggaran, bulan(TAHUN, 1))
    assert ringkas(hasil["K2"]) == [("rupiah-ganda", INGAT)]
    assert hasil["K2"][0].isi == "Rp250 juga tercatat pada K1 Uraian K1, SK Uraian SK."
    # A kegiatan with one sub kegiatan has the same amount, of course.
    assert hasil["K1"][0].isi == "Rp250 juga tercatat pada K2 Uraian K2."
    assert set(hasil) == {"K1", "K2", "SK"}


def test_a_child_that_has_all_of_its_parent_is_nothing_twice():
    """P, its only spending kegiatan and that one's sub kegiatan: one amount on three lines."""
    anggaran = {kunci: make_anggaran(kunci, 900, b1=250) for kunci in ("P", "K1", "SK")}
    for simpul in (POHON, POHON[::-1]):
        assert check_anggaran_pohon(simpul, anggaran, bulan(TAHUN, 1)) == {}
    # The other branch makes it twice; each line names the other branch and not its own.
    anggaran["K2"] = make_anggaran("K2", 0, b1=250)
    hasil = check_anggaran_pohon(POHON, anggaran, bulan(TAHUN, 1))
    juga = {k: s.isi for k, t in hasil.items() for s in t if s.kode == "rupiah-ganda"}
    assert juga == {
        "K1": "Rp250 juga tercatat pada K2 Uraian K2.",
        "SK": "Rp250 juga tercatat pada K2 Uraian K2.",
        "K2": "Rp250 juga tercatat pada K1 Uraian K1, SK Uraian SK.",
    }


def test_nothing_twice_is_not_the_same_amount():
    anggaran = {kunci: make_anggaran(kunci, 900, b1=0) for kunci in ("K1", "K2")}
    assert check_anggaran_pohon(POHON, anggaran, bulan(TAHUN, 1)) == {}


def test_a_ring_of_parents_does_not_hang():
    cincin = (make_simpul("A", induk="B"), make_simpul("B", induk="A"))
    anggaran = {kunci: make_anggaran(kunci, 9, b1=5) for kunci in ("A", "B")}
    assert check_anggaran_pohon(cincin, anggaran, bulan(TAHUN, 1)) == {}


def test_the_published_total_that_counts_two_programs_twice():
    """Row 1 of the real Form E.81, triwulan I; its two programs are in it once more."""
    anak = {"A": 1_971_343_265, "B": 32_763_514, "C": 0}
    simpul = (make_simpul("U"), *(make_simpul(kunci, induk="U") for kunci in anak))
    anggaran = {kunci: make_anggaran(kunci, 10**11, b3=rp) for kunci, rp in anak.items()}
    anggaran["U"] = make_anggaran("U", None, b3=2_004_106_779)
    benar = check_anggaran_pohon(simpul, anggaran, triwulan(TAHUN, 1))
    assert ringkas(benar["U"]) == [("tanpa-pagu", INGAT)]
    anggaran["B"] = make_anggaran("B", 10**11, b3=0)
    salah = check_anggaran_pohon(simpul, anggaran, triwulan(TAHUN, 1))["U"][-1]
    assert salah.kode == "jumlah-nilai-berbeda"
    assert salah.isi == (
        "Realisasi Triwulan I 2025 Rp2.004.106.779 tidak sama dengan jumlah rinciannya "
        "Rp1.971.343.265 (selisih Rp32.763.514)."
    )


def test_a_total_is_compared_with_what_was_entered_levels_below():
    jenis = JenisSimpul
    simpul = (
        make_simpul("S", jenis.SASARAN),
        make_simpul("P", jenis.PROGRAM, "S"),
        make_simpul("K", jenis.KEGIATAN, "P"),
        make_simpul("SK1", jenis.SUB_KEGIATAN, "K"),
        make_simpul("SK2", jenis.SUB_KEGIATAN, "K"),
        make_simpul("P2", jenis.PROGRAM, "S"),
    )
    anggaran = {
        "S": make_anggaran("S", 300, b3=100),
        "P": make_anggaran("P", 200),
        "K": make_anggaran("K", 200),
        "SK1": make_anggaran("SK1", 150, b3=60),
        "SK2": make_anggaran("SK2", 50, b3=20),
        "P2": make_anggaran("P2", 100, b3=10),
    }
    tw1 = triwulan(TAHUN, 1)
    (temuan,) = check_anggaran_pohon(simpul, anggaran, tw1)["S"]
    assert "Rp100 tidak sama dengan jumlah rinciannya Rp90 (selisih Rp10)" in temuan.isi
    # As long as something is missing below, a difference says nothing ...
    for kunci in ("SK2", "P2"):
        kurang = anggaran | {kunci: make_anggaran(kunci, anggaran[kunci].pagu)}
        assert "S" not in check_anggaran_pohon(simpul, kurang, tw1)
    # ... and what has no pagu is not missing.
    tanpa = anggaran | {"P2": make_anggaran("P2", None), "S": make_anggaran("S", 200, b3=80)}
    assert "S" not in check_anggaran_pohon(simpul, tanpa, tw1)


def test_a_pagu_that_is_not_the_sum_of_its_parts():
    anggaran = {
        "K1": make_anggaran("K1", 100),
        "K2": make_anggaran("K2", 50),
        "P": make_anggaran("P", 160),
    }
    hasil = check_anggaran_pohon(POHON, anggaran, bulan(TAHUN, 1))
    assert ringkas(hasil["P"]) == [("jumlah-pagu-berbeda", INGAT)]
    anggaran["P"] = make_anggaran("P", 150)
    assert check_anggaran_pohon(POHON, anggaran, bulan(TAHUN, 1)) == {}


@pytest.mark.parametrize("kolom", ["pagu", "nilai"])
@pytest.mark.parametrize(
    ("induk", "anak", "selisih"),
    [
        (150, (100, 50), None),
        (150, (150, 0), None),  # the child that has all of it
        (160, (100, 50), "Rp10"),
        (140, (100, 50), "-Rp10"),  # a part that is counted twice below
        (0, (100, 50), "-Rp150"),
        (149, (100, 50), "-Rp1"),
    ],
)
def test_a_parent_above_or_below_the_sum_of_its_children_is_told(kolom, induk, anak, selisih):
    def satu(kunci, nilai):
        if kolom == "pagu":
            return make_anggaran(kunci, nilai)
        return make_anggaran(kunci, 1000 if kunci != "P" else 2000, b1=nilai)

    anggaran = {"P": satu("P", induk), "K1": satu("K1", anak[0]), "K2": satu("K2", anak[1])}
    hasil = check_anggaran_pohon(POHON, anggaran, bulan(TAHUN, 1))
    if selisih is None:
        assert hasil == {}
        return
    (temuan,) = hasil["P"]
    assert (temuan.kode, temuan.kolom, temuan.tingkat) == (f"jumlah-{kolom}-berbeda", kolom, INGAT)
    assert f"tidak sama dengan jumlah rinciannya Rp150 (selisih {selisih})" in temuan.isi
    assert set(hasil) == {"P"}


@given(
    st.lists(st.integers(0, 10**13), min_size=1, max_size=5),
    st.integers(-(10**13), 10**13) | st.integers(-2, 2),
)
def test_a_total_is_told_exactly_when_it_is_not_the_sum(anak, geser):
    """Of the pagu: with every number of children, above, below and equal."""
    simpul = (make_simpul("P"), *(make_simpul(f"K{ke}", induk="P") for ke in range(len(anak))))
    anggaran = {f"K{ke}": make_anggaran(f"K{ke}", nilai) for ke, nilai in enumerate(anak)}
    anggaran["P"] = make_anggaran("P", sum(anak) + geser)
    hasil = check_anggaran_pohon(simpul, anggaran, bulan(TAHUN, 1))
    assert {kunci: [satu.kode for satu in temuan] for kunci, temuan in hasil.items()} == (
        {"P": ["jumlah-pagu-berbeda"]} if geser else {}
    )


# --- a form ----------------------------------------------------------------------------------


def baris(figur, temuan=()):
    kosong = Capaian(status=Status.TARGET_KOSONG)
    return BarisFormulir(
        indikator=make_indikator(),
        simpul=make_simpul("S"),
        realisasi=figur,
        sebelumnya=None,
        tahun_lalu=None,
        target=None,
        target_tahun=None,
        capaian=kosong,
        terhadap_tahun=True,
        kategori=None,
        temuan=temuan,
    )


def baris_anggaran(nilai, pagu=1000, teks_asli="", penjelasan="", temuan=()):
    return BarisFormulirAnggaran(
        simpul=make_simpul("S"),
        bulan=bulan(TAHUN, 1),
        pagu=pagu,
        nilai=nilai,
        teks_asli=teks_asli,
        sebelumnya=None,
        realisasi_sd=None,
        serapan=None,
        penjelasan=penjelasan,
        temuan=temuan,
        versi=0,
    )


def formulir(isi=(), anggaran=()):
    return Formulir(
        kantor=Kantor(
            id="o", nama="Kantor", jenis=JenisKantor.SETWAN, pemda="Kabupaten", tempat="Contoh"
        ),
        unit=Unit(id="u1", nama="Bagian Umum"),
        periode=bulan(TAHUN, 1),
        baris=tuple(isi),
        anggaran=tuple(anggaran),
        tidak_diukur=0,
        langkah=None,
    )


TEMUAN = {
    tingkat: Temuan(f"uji-{tingkat}", tingkat, "nilai", "Isi.", "Saran.") for tingkat in Tingkat
}


def test_a_form_that_can_be_sent():
    isi = [
        baris(make_realisasi(1, 5), (TEMUAN[INFO],)),
        baris(make_realisasi(1, 5, penjelasan="Karena banjir."), (TEMUAN[INGAT],)),
        baris(make_realisasi(1, keadaan=Keadaan.TIDAK_DIUKUR)),
        baris(make_realisasi(1, keadaan=Keadaan.TIDAK_DAPAT_DIPENUHI, alasan="x")),
    ]
    anggaran = [
        baris_anggaran(0),
        baris_anggaran(None, pagu=None),
        baris_anggaran(None, pagu=0),
        baris_anggaran(5, penjelasan="Sudah benar.", temuan=(TEMUAN[INGAT],)),
    ]
    assert check_formulir(formulir(isi, anggaran)) == ()


@pytest.mark.parametrize(
    ("isi", "anggaran", "kode", "kata"),
    [
        ([baris(make_realisasi(1))], [], "belum-diisi", "IKU.1 Jumlah dokumen: belum diisi."),
        (
            [baris(make_realisasi(1, 5), (TEMUAN[SALAH],))],
            [],
            "uji-kesalahan",
            "IKU.1 Jumlah dokumen: Isi.",
        ),
        (
            [baris(make_realisasi(1, 5, penjelasan="  "), (TEMUAN[INGAT],))],
            [],
            "penjelasan-kosong",
            "IKU.1 Jumlah dokumen: Isi.",
        ),
        (
            [],
            [baris_anggaran(None)],
            "belum-diisi",
            "Anggaran S Uraian S: realisasi Januari 2025 belum diisi.",
        ),
        (
            [],
            [baris_anggaran(None, teks_asli="x", temuan=(TEMUAN[SALAH],))],
            "uji-kesalahan",
            "Anggaran S Uraian S: Isi.",
        ),
        (
            [],
            [baris_anggaran(5, temuan=(TEMUAN[INGAT],))],
            "penjelasan-kosong",
            "Anggaran S Uraian S: Isi.",
        ),
    ],
)
def test_what_keeps_a_form_from_being_sent(isi, anggaran, kode, kata):
    temuan = check_formulir(formulir(isi, anggaran))
    assert ringkas(temuan) == [(kode, SALAH)]
    assert temuan[0].isi == kata
    assert temuan[0].saran


def test_an_explanation_answers_a_warning_and_not_a_mistake():
    dijelaskan = make_realisasi(1, 5, penjelasan="Karena banjir.")
    assert check_formulir(formulir([baris(dijelaskan, (TEMUAN[INGAT],))])) == ()
    temuan = check_formulir(formulir([baris(dijelaskan, (TEMUAN[SALAH], TEMUAN[INGAT]))]))
    assert ringkas(temuan) == [("uji-kesalahan", SALAH)]


# --- the plan --------------------------------------------------------------------------------


def kode(**ubah):
    return [satu.kode for satu in check_indikator(make_indikator(**ubah), TAHUN)]


def test_a_sound_indikator_has_no_findings():
    assert kode() == []
    assert kode(target=make_target(tahun=40, t1=10, t2=10, t3=10, t4=10)) == []


@pytest.mark.parametrize(
    ("nama", "polaritas", "ragu"),
    [
        ("Persentase penurunan pelanggaran Perda", "turun", True),
        ("Penurunan angka stunting", "turun", True),
        ("Menurunnya kasus DBD", "turun", True),
        ("Persentase penurunan pelanggaran Perda", "naik", False),
        ("Angka kematian ibu", "turun", False),
        ("Angka kematian ibu", "naik", True),
        ("Tingkat pengangguran terbuka", "naik", True),
        ("Prevalensi stunting", "naik", True),
        ("Indeks Risiko Bencana", "naik", True),
        ("Jumlah dokumen penurunan emisi", "turun", False),
        ("Persentase kasus yang selesai", "naik", False),
    ],
)
def test_polarity_suspected_wrong(nama, polaritas, ragu):
    assert kode(nama=nama, polaritas=Polaritas(polaritas)) == (
        ["polaritas-diragukan"] if ragu else []
    )


@pytest.mark.parametrize(
    ("ubah", "tanya"),
    [
        ({"satuan": "%"}, True),
        ({"satuan": "Indeks"}, True),
        ({"satuan": "Dokumen"}, False),
        ({"satuan": "%", "agregasi": Agregasi.TERAKHIR}, False),
        ({"satuan": "%", "frekuensi": Frekuensi.TAHUNAN}, False),
        ({"satuan": "%", "pembilang": "a", "penyebut": "b"}, False),
        ({"polaritas": Polaritas.YA_TIDAK, "target": make_target(tahun=1)}, True),
        (
            {"polaritas": Polaritas.PREDIKAT, "predikat": PREDIKAT, "target": make_target(tahun=4)},
            True,
        ),
    ],
)
def test_summing_what_cannot_be_summed_is_a_warning_and_no_ban(ubah, tanya):
    temuan = check_indikator(make_indikator(**ubah), TAHUN)
    assert ringkas(temuan) == ([("tidak-dapat-dijumlahkan", INGAT)] if tanya else [])


@pytest.mark.parametrize(
    ("ubah", "kode_"),
    [
        ({"satuan": " "}, "satuan-kosong"),
        ({"nama": "1. Nilai LHE AKIP 2. Indeks Kepuasan"}, "dua-indikator"),
        ({"pembilang": "a"}, "komponen-timpang"),
        ({"pembilang": "a", "penyebut": "b", "pengali": d(0)}, "pengali-salah"),
        ({"bobot": d(-1)}, "bobot-negatif"),
        ({"batas_bawah": d(5), "batas_atas": d(4)}, "batas-terbalik"),
        ({"realisasi_terburuk": d(0)}, "terburuk-salah"),
        ({"target": {}}, "target-kosong"),
        ({"target": make_target(tahun=0)}, "target-nol"),
        ({"target": make_target(tahun=(80, 90))}, "target-rentang"),
        ({"polaritas": Polaritas.RENTANG}, "target-bukan-rentang"),
        (
            {"polaritas": Polaritas.RENTANG, "target": make_target(tahun=(90, 80))},
            "target-terbalik",
        ),
        (
            {
                "polaritas": Polaritas.PREDIKAT,
                "agregasi": Agregasi.TERAKHIR,
                "target": make_target(tahun=5),
            },
            "predikat-kosong",
        ),
        (
            {
                "polaritas": Polaritas.PREDIKAT,
                "predikat": PREDIKAT,
                "agregasi": Agregasi.TERAKHIR,
                "target": make_target(tahun=9),
            },
            "bukan-pilihan",
        ),
        ({"target": make_target(tahun=40, t1=10, t2=10, t3=10, t4=11)}, "target-tidak-sejalan"),
        ({"target": make_target(tahun=40, s1=10, s2=20)}, "target-tidak-sejalan"),
        (
            {
                "polaritas": Polaritas.RENTANG,
                "agregasi": Agregasi.TERAKHIR,
                "target": make_target(tahun=(80, 90), s1=(70, 90), s2=(75, 90)),
            },
            "target-tidak-sejalan",
        ),
        ({"baseline": d(120), "baseline_tahun": TAHUN - 1}, "target-tidak-menantang"),
        (
            {"baseline": d(80), "baseline_tahun": TAHUN - 1, "polaritas": Polaritas.TURUN},
            "target-tidak-menantang",
        ),
    ],
)
def test_the_plan(ubah, kode_):
    assert kode(**ubah) == [kode_]


@pytest.mark.parametrize(
    "ubah",
    [
        {"baseline": d(120), "baseline_tahun": TAHUN - 2},
        {"baseline": d(80), "baseline_tahun": TAHUN - 1},
        {
            "polaritas": Polaritas.RENTANG,
            "target": make_target(tahun=(80, 90)),
            "baseline": d(99),
            "baseline_tahun": TAHUN - 1,
        },
        {"polaritas": Polaritas.RENTANG, "target": make_target(tahun=(80, 90)),
         "varian": Varian.KHUSUS},
        {"polaritas": Polaritas.TURUN, "target": make_target(tahun=0)},
        {"batas_bawah": d(0), "batas_atas": d(200), "realisasi_terburuk": d(5)},
        {
            "kumulatif_target": True,
            "target": make_target(tahun=40, t1=10, t2=20, t3=30, t4=40),
        },
        {"target": make_target(tahun=40, t1=10, t2=10, t3=10)},
    ],
)  # fmt: skip
def test_plans_that_are_sound(ubah):
    assert kode(**ubah) == []


def test_last_years_figure_may_be_given():
    temuan = check_indikator(make_indikator(), TAHUN, realisasi_tahun_lalu=d(101))
    assert ringkas(temuan) == [("target-tidak-menantang", INFO)]


def test_targets_that_do_not_make_the_year_are_told_with_numbers():
    indikator = make_indikator(
        polaritas=Polaritas.RENTANG,
        agregasi=Agregasi.TERAKHIR,
        target=make_target(tahun=(80, 90), s1=(70, 90), s2=(75, 90)),
    )
    assert check_indikator(indikator, TAHUN)[0].isi == (
        "Target semester menghasilkan 75–90 (terakhir), sedangkan target tahun 2025 80–90."
    )


def test_the_plan_as_a_whole():
    satu = make_indikator(id="i1", kode="1")
    dua = make_indikator(id="i2", kode="1", satuan="")
    tanpa = [make_indikator(id=kunci, kode="") for kunci in ("i3", "i4")]
    anggaran = {
        "K1": make_anggaran("K1", 100, b1=1),
        "K2": make_anggaran("K2", 50),
        "P": make_anggaran("P", 160, b1=9),
    }
    hasil = check_rencana([satu, dua, *tanpa], POHON, anggaran, TAHUN)
    assert {kunci: [t.kode for t in temuan] for kunci, temuan in hasil.items()} == {
        "i1": ["kode-ganda"],
        "i2": ["satuan-kosong", "kode-ganda"],
        "P": ["jumlah-pagu-berbeda"],
    }
    assert check_rencana([], POHON, {}, TAHUN) == {}
    terisi = {"P": make_anggaran("P", 100, b1=9)} | {
        kunci: make_anggaran(kunci, 50, b1=1) for kunci in ("K1", "K2")
    }
    assert check_rencana([], POHON, terisi, TAHUN) == {}  # what was spent is not planning


# --- laws ------------------------------------------------------------------------------------

nilai_ = st.one_of(st.none(), st.decimals(min_value=-1000, max_value=1000, places=2))


@given(
    nilai_, nilai_, nilai_, nilai_, nilai_,
    st.sampled_from(list(Polaritas)),
    st.sampled_from(list(Agregasi)),
    st.sampled_from(["%", "Dok", "Indeks", ""]),
    st.sampled_from(list(Keadaan)),
    st.booleans(),
)  # fmt: skip
def test_law_checks_never_raise_and_always_advise(
    nilai, pembilang, penyebut, sebelumnya, tahun_lalu, polaritas, agregasi, satuan, keadaan, rasio
):
    indikator = make_indikator(
        polaritas=polaritas,
        agregasi=agregasi,
        satuan=satuan,
        pembilang="a" if rasio else "",
        penyebut="b" if rasio else "",
        kumulatif_realisasi=rasio,
    )
    figur = make_realisasi(
        2, keadaan=keadaan, pembilang=pembilang, penyebut=penyebut, nilai=nilai
    ) if nilai is None else replace(
        make_realisasi(2, nilai, pembilang=pembilang, penyebut=penyebut), keadaan=keadaan
    )  # fmt: skip
    temuan = check_realisasi(indikator, figur, sebelumnya=sebelumnya, tahun_lalu=tahun_lalu)
    for satu in temuan:
        assert satu.isi.endswith(".")
        assert satu.saran.endswith(".")
        assert "Decimal" not in satu.isi
