"""The catalogue of rules: complete, honest about levels, and what an office makes of it."""

import ast
import inspect
from dataclasses import replace
from datetime import UTC, date, datetime
from types import ModuleType

import pytest
from sampel_domain import (
    TAHUN,
    d,
    make_anggaran,
    make_indikator,
    make_kebijakan,
    make_rasio,
    make_realisasi,
    make_simpul,
)

from sakip_desktop.domain import bukti, validasi, validasi_anggaran, validasi_rencana
from sakip_desktop.domain.aturan import (
    ATURAN,
    BAWAAN,
    KATA_LINGKUP,
    KATA_TINGKAT,
    AturanKantor,
    Dikecualikan,
    Ketetapan,
    Lingkup,
    VersiAturan,
    check_ketetapan,
    is_exempted,
    is_printed,
    kecualikan,
    rules_on,
)
from sakip_desktop.domain.capaian import compute_capaian_indikator
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.kinerja import Agregasi, Polaritas, Target, Varian
from sakip_desktop.domain.periode import bulan
from sakip_desktop.domain.temuan import Tingkat, info, kesalahan, peringatan
from sakip_desktop.domain.validasi import check_realisasi
from sakip_desktop.domain.validasi_anggaran import check_anggaran, check_anggaran_pohon
from sakip_desktop.domain.validasi_rencana import check_rencana

# Findings that services make of what no check of one figure or plan can see.
DARI_LAYANAN = {"belum-dikirim", "rencana-bertentangan"}
_PEMBUAT = {
    "kesalahan": {Tingkat.KESALAHAN},
    "peringatan": {Tingkat.PERINGATAN},
    "info": {Tingkat.INFO},
    "buat": set(Tingkat),  # chosen where it is called
    "_jump": set(Tingkat),
}


def codes_of(modul: ModuleType) -> dict[str, set[Tingkat]]:
    """Every code that a module of checks can make a finding of, with its possible levels."""
    hasil: dict[str, set[Tingkat]] = {}
    pohon = ast.parse(inspect.getsource(modul))
    f_string = {
        satu.targets[0].elts[1].id: satu.value.elts[1]
        for satu in ast.walk(pohon)
        if isinstance(satu, ast.Assign)
        and isinstance(satu.targets[0], ast.Tuple)
        and isinstance(satu.value, ast.Tuple)
        and isinstance(satu.value.elts[1], ast.JoinedStr)
    }
    for satu in ast.walk(pohon):
        if not isinstance(satu, ast.Call) or not isinstance(satu.func, ast.Name):
            continue
        tingkat = _PEMBUAT.get(satu.func.id)
        if tingkat is None:
            continue
        kode = satu.args[1] if satu.func.id == "_jump" else satu.args[0]
        if isinstance(kode, ast.Constant):
            hasil.setdefault(kode.value, set()).update(tingkat)
        elif isinstance(kode, ast.Name) and kode.id in f_string:
            kepala, _, ekor = f_string[kode.id].values
            for kolom in ("pagu", "nilai"):
                hasil.setdefault(f"{kepala.value}{kolom}{ekor.value}", set()).update(tingkat)
        else:  # a finding told once more, or the helper itself
            assert ast.unparse(kode) in {"satu.kode", "kode"}, ast.unparse(satu)
    return hasil


def test_every_code_of_the_checks_is_in_the_catalogue_and_no_other():
    kode: dict[str, set[Tingkat]] = {}
    for modul in (validasi, validasi_anggaran, validasi_rencana, bukti):
        for satu, tingkat in codes_of(modul).items():
            kode.setdefault(satu, set()).update(tingkat)
    assert len(kode) > 35, "the source is no longer read as it is written"
    assert set(kode) | DARI_LAYANAN == set(ATURAN)
    for satu, tingkat in kode.items():
        assert set(ATURAN[satu].tingkat) <= tingkat, satu
        pasti = {t for t in tingkat if tingkat != set(Tingkat)}
        assert pasti <= set(ATURAN[satu].tingkat), satu


@pytest.mark.parametrize("satu", ATURAN.values(), ids=lambda satu: satu.kode)
def test_what_guards_arithmetic_stands_and_the_rest_can_be_decided(satu):
    assert satu.dapat_dimatikan is (satu.tingkat != (Tingkat.KESALAHAN,))
    satu_sel = {Lingkup.FIGUR, Lingkup.RUPIAH} & set(satu.lingkup)
    angka = bool(satu_sel) and Tingkat.PERINGATAN in satu.tingkat
    assert satu.dapat_dikecualikan is angka
    assert satu.kalimat().endswith(".")
    assert "{" not in satu.kalimat()
    assert (satu.ambang is None) is ("{ambang}" not in satu.menemukan)
    assert satu.judul[0].isupper()
    assert not satu.judul.endswith(".")
    assert all(lingkup in KATA_LINGKUP for lingkup in satu.lingkup)
    assert satu.kata_tingkat.split(" atau ") == [KATA_TINGKAT[t] for t in satu.tingkat]
    if satu.ambang is not None:
        check_ketetapan(satu.kode, Ketetapan(ambang=satu.ambang.bawaan))
        assert satu.ambang.write(satu.ambang.bawaan) in satu.kalimat()


def test_a_sentence_names_the_threshold_in_force():
    assert "lebih dari 50 %" in ATURAN["lompatan"].kalimat()
    assert "lebih dari 40 %" in ATURAN["lompatan"].kalimat(d(40))
    assert "di atas Rp1.000," in ATURAN["rupiah-ganda"].kalimat(d(1000))
    assert ATURAN["negatif"].kalimat(d(40)) == ATURAN["negatif"].menemukan


@pytest.mark.parametrize(
    ("kode", "isi", "kata"),
    [
        ("tidak-ada", Ketetapan(), "tidak ada"),
        ("belum-jelas", Ketetapan(aktif=False), "tidak dapat dimatikan"),
        ("negatif", Ketetapan(ambang=d(3)), "tidak mempunyai ambang"),
        ("lompatan", Ketetapan(ambang=d(4)), "di luar jangkauan"),
        ("lompatan", Ketetapan(ambang=d(1001)), "antara 5 % dan 1.000 %"),
    ],
)
def test_an_office_cannot_decide_everything(kode, isi, kata):
    with pytest.raises(DataTidakSah, match=kata):
        check_ketetapan(kode, isi)


def test_what_can_be_switched_off_needs_no_threshold():
    check_ketetapan("negatif", Ketetapan(aktif=False))


@pytest.mark.parametrize("nilai", [5, 1000])
def test_the_ends_of_a_threshold_belong_to_it(nilai):
    check_ketetapan("lompatan", Ketetapan(ambang=d(nilai)))


# --- what the checks make of it ------------------------------------------------------------------


def kantor(**ketetapan):
    return AturanKantor({nama.replace("_", "-"): isi for nama, isi in ketetapan.items()})


def mati():
    return Ketetapan(aktif=False)


def kode_of(temuan):
    return [satu.kode for satu in temuan]


def measured(nilai, target, **ubah):
    indikator = make_indikator(**ubah)
    return compute_capaian_indikator(indikator, Target(d(target)), d(nilai), make_kebijakan())


def test_a_kesalahan_stands_although_its_rule_is_off():
    indikator = make_indikator(satuan="Orang")
    temuan = check_realisasi(indikator, make_realisasi(1, -3), aturan=kantor(negatif=mati()))
    assert [(satu.kode, satu.tingkat) for satu in temuan] == [("negatif", Tingkat.KESALAHAN)]
    longgar = make_indikator(satuan="Indeks")
    assert kode_of(check_realisasi(longgar, make_realisasi(1, -3))) == ["negatif"]
    assert check_realisasi(longgar, make_realisasi(1, -3), aturan=kantor(negatif=mati())) == ()


def test_what_is_off_does_not_hide_what_comes_after_it():
    bagian = make_indikator(pembilang="a", penyebut="b", satuan="%", agregasi=Agregasi.RERATA)
    figur = make_rasio(1, 12, 10)
    figur = replace(figur, nilai=d(120))
    assert kode_of(check_realisasi(bagian, figur)) == ["pembilang-melebihi-penyebut"]
    tanpa = kantor(pembilang_melebihi_penyebut=mati())
    assert check_realisasi(bagian, figur, aturan=tanpa) == ()
    jauh = measured(250, 100)
    indikator = make_indikator()
    assert kode_of(check_realisasi(indikator, make_realisasi(1, 250), capaian=jauh)) == [
        "melebihi-dua-kali-target"
    ]
    tanpa = kantor(melebihi_dua_kali_target=mati())
    temuan = check_realisasi(indikator, make_realisasi(1, 250), capaian=jauh, aturan=tanpa)
    assert kode_of(temuan) == ["capaian-tinggi"]


@pytest.mark.parametrize(("nilai", "ada"), [("140", False), ("140.01", True), ("59.99", True)])
def test_the_threshold_of_a_jump_is_the_offices(nilai, ada):
    indikator = make_indikator(satuan="Indeks", agregasi=Agregasi.RERATA)
    aturan = kantor(lompatan=Ketetapan(ambang=d(40)))
    temuan = check_realisasi(indikator, make_realisasi(2, nilai), sebelumnya=d(100), aturan=aturan)
    assert kode_of(temuan) == (["lompatan"] if ada else [])
    tahunan = kantor(lompatan_tahunan=Ketetapan(ambang=d(40)))
    temuan = check_realisasi(indikator, make_realisasi(2, nilai), tahun_lalu=d(100), aturan=tahunan)
    assert kode_of(temuan) == (["lompatan-tahunan"] if ada else [])
    assert check_realisasi(indikator, make_realisasi(2, nilai), sebelumnya=d(100)) == ()


def test_the_thresholds_against_the_target_are_the_offices():
    indikator = make_indikator()
    aturan = kantor(melebihi_dua_kali_target=Ketetapan(ambang=d("2.5")))
    for nilai, kata in ((250, None), (251, "Realisasi 251 lebih dari 2,5 kali target 100.")):
        temuan = check_realisasi(
            indikator, make_realisasi(1, nilai), capaian=measured(nilai, 100), aturan=aturan
        )
        assert (temuan[0].isi == kata) is (kata is not None)
    turun = {"polaritas": Polaritas.TURUN, "varian": Varian.SELISIH}
    indikator = make_indikator(**turun)
    aturan = kantor(capaian_tinggi=Ketetapan(ambang=d(120)))
    temuan = check_realisasi(
        indikator, make_realisasi(1, 70), capaian=measured(70, 100, **turun), aturan=aturan
    )
    assert temuan[0].isi == "Capaian 130,00 %, lebih dari 120 %."
    pas = measured(80, 100, **turun)
    assert check_realisasi(indikator, make_realisasi(1, 80), capaian=pas, aturan=aturan) == ()


POHON = (make_simpul("P"), make_simpul("K1", induk="P"), make_simpul("K2", induk="P"))


def test_rupiah_follow_the_office_too():
    januari = bulan(TAHUN, 1)
    anggaran = {
        "P": make_anggaran("P", 1000, b1=505),
        "K1": make_anggaran("K1", 500, b1=250),
        "K2": make_anggaran("K2", 490, b1=250),
    }
    bawaan = check_anggaran_pohon(POHON, anggaran, januari)
    assert {kunci: kode_of(satu) for kunci, satu in bawaan.items()} == {
        "P": ["jumlah-pagu-berbeda", "jumlah-nilai-berbeda"],
        "K1": ["rupiah-ganda"],
        "K2": ["rupiah-ganda"],
    }
    ambang = kantor(
        rupiah_ganda=Ketetapan(ambang=d(250)),
        jumlah_pagu_berbeda=Ketetapan(ambang=d(10)),
        jumlah_nilai_berbeda=Ketetapan(ambang=d(4)),
    )
    hasil = check_anggaran_pohon(POHON, anggaran, januari, aturan=ambang)
    assert {kunci: kode_of(satu) for kunci, satu in hasil.items()} == {
        "P": ["jumlah-nilai-berbeda"]
    }
    semua_mati = kantor(
        rupiah_ganda=mati(), jumlah_pagu_berbeda=mati(), jumlah_nilai_berbeda=mati()
    )
    assert check_anggaran_pohon(POHON, anggaran, januari, aturan=semua_mati) == {}
    lebih = make_anggaran("a", 100, b1=150)
    assert kode_of(check_anggaran(lebih, januari)) == ["melebihi-pagu"]
    assert check_anggaran(lebih, januari, aturan=kantor(melebihi_pagu=mati())) == ()


def test_the_plan_follows_the_office_too():
    satu = make_indikator(id="a", kode="X", satuan="", target={})
    dua = make_indikator(id="b", kode="X")
    aturan = kantor(satuan_kosong=mati(), target_kosong=mati(), kode_ganda=mati())
    hasil = check_rencana([satu, dua], (), {}, TAHUN, aturan=aturan)
    assert {kunci: kode_of(isi) for kunci, isi in hasil.items()} == {
        "a": ["kode-ganda"],
        "b": ["kode-ganda"],
    }
    assert kode_of(check_rencana([satu], (), {}, TAHUN)["a"]) == ["satuan-kosong", "target-kosong"]
    assert check_rencana([satu], (), {}, TAHUN, aturan=aturan) == {}


def test_a_rule_without_a_threshold_has_none():
    with pytest.raises(ValueError, match="negatif"):
        BAWAAN.ambang("negatif")
    assert BAWAAN.ambang("lompatan") == 50
    assert kantor(lompatan=Ketetapan()).ambang("lompatan") == 50


# --- versions ------------------------------------------------------------------------------------


def versi(nomor, mulai, *, kode="lompatan", pada=None, **isi):
    return VersiAturan(
        kode=kode, nomor=nomor, berlaku_mulai=mulai, ketetapan=Ketetapan(**isi), pada=pada
    )


def test_the_version_in_force_on_the_last_day_of_the_period_counts():
    semua = (
        versi(1, date(TAHUN, 3, 1), ambang=d(40)),
        versi(2, date(TAHUN, 5, 31), aktif=False),
        versi(1, date(TAHUN, 1, 1), kode="dari-masa-depan", aktif=False),
    )
    assert rules_on(semua, date(TAHUN, 2, 28)) == BAWAAN
    assert rules_on(semua, date(TAHUN, 4, 30)).ambang("lompatan") == 40
    assert rules_on(semua, date(TAHUN, 5, 30)).aktif("lompatan")
    assert not rules_on(semua, date(TAHUN, 5, 31)).aktif("lompatan")


def test_what_was_sent_keeps_the_rules_of_its_moment():
    pagi, siang = (datetime(TAHUN, 3, 31, jam, tzinfo=UTC) for jam in (8, 12))
    semua = (versi(1, date(TAHUN, 3, 31), pada=siang, aktif=False),)
    akhir = date(TAHUN, 3, 31)
    assert rules_on(semua, akhir, pagi).aktif("lompatan")
    assert not rules_on(semua, akhir, siang).aktif("lompatan")
    tanpa = (versi(1, date(TAHUN, 3, 31), aktif=False),)
    assert not rules_on(tanpa, akhir, pagi).aktif("lompatan"), "the journal does not say when"


# --- exemptions ----------------------------------------------------------------------------------


def test_an_exempted_peringatan_is_only_said():
    semua = (
        peringatan("lompatan", "nilai", "Naik 60 %.", "Jelaskan."),
        kesalahan("negatif", "nilai", "Di bawah 0.", "Periksa."),
        info("pecahan", "nilai", "Berkoma.", ""),
        peringatan("capaian-tinggi", "nilai", "Tinggi.", "Jelaskan."),
    )
    kecuali = [Dikecualikan(kode, "Kabag", "Musim hujan.") for kode in ("lompatan", "negatif")]
    hasil = kecualikan(semua, kecuali)
    assert hasil[1:] == semua[1:], "a kesalahan always stands"
    assert hasil[0].tingkat is Tingkat.INFO
    assert hasil[0].isi == "Naik 60 %. Dikecualikan oleh Kabag: Musim hujan."
    assert hasil[0].saran == "Tidak perlu penjelasan."
    assert [is_exempted(satu) for satu in hasil] == [True, False, False, False]
    assert [is_printed(satu) for satu in hasil] == [True, True, False, True]
