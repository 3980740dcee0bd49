"""The six shipped procedures against tables written by hand from their sources, and walked."""

import re
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from siklus_uji import Siklus

from sakip_desktop.domain.identitas_sop import KOTAK
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.domain.langkah import LEWATI_BILA, SatuanWaktu
from sakip_desktop.domain.periode import JenisPeriode
from sakip_desktop.paths import resource
from sakip_desktop.sop.loader import load_sop

SETWAN, KECAMATAN = "pengukuran-kinerja-setwan", "pengukuran-kinerja-kecamatan"
BADAN, DINAS = "pengukuran-kinerja-badan", "pengukuran-kinerja-dinas"
PENGUMPULAN, PENGUKURAN = "pengumpulan-data-kinerja", "pengukuran-kinerja"
BERKAS = {
    satu.stem: load_sop(satu.read_text(encoding="utf-8"), satu.name)
    for satu in sorted(resource("sop").glob("*.toml"))
}
TIM = {"anggota_tim", "perencana"}
SEMUA = {"pimpinan", "verifikator", "perencana", "anggota_tim"}

# Number, words of the uraian, roles, minutes, kelengkapan, output, Ya and Tidak.  Steps of our own
# (6a, 10b) belong to the step whose number they bear: a way to 6a is a way to 6, and the branch of
# 10b is that of 10.
EMPAT_BELAS = (
    ("1", "memerintahkan", {"pimpinan"}, 15, "lembar disposisi", "disposisi", "2", ""),
    ("2", "membuat format", {"perencana"}, 60, "form pengukuran", "draf pengukuran", "3", ""),
    ("3", "menyampaikan format", {"perencana"}, 25, "form pengukuran", "tanda terima", "4", ""),
    ("4", "mengundang", {"perencana"}, 30, "undangan rapat", "undangan rapat", "5", ""),
    ("5", "rapat pembahasan", SEMUA, 120, "draf pengukuran", "draf pengukuran", "6", ""),
    ("6", "menghimpun format", TIM, 120, "draf dokumen", "draf dokumen", "7", ""),
    ("7", "memvalidasi data", None, 240, "draf dokumen", "draf dokumen", "8", "6"),
    ("8", "menyampaikan data", TIM, 40, "draf dokumen", "draf dokumen", "9", ""),
    ("9", "mengoreksi dokumen", {"verifikator"}, 60, "dokumen", "dokumen", "10", "7"),
    ("10", "meminta persetujuan", {"verifikator"}, 25, "dokumen", "dokumen", "11", "9"),
    ("11", "penandatanganan", {"pimpinan"}, 10, "dokumen", "ditandatangani", "12", ""),
    ("12", "surat pengantar", {"perencana"}, 15, "dokumen", "surat pengantar", "13", ""),
    ("13", "penggandaan", {"anggota_tim"}, 25, "dokumen", "dokumen", "14", ""),
    ("14", "pengarsipan", {"anggota_tim"}, 10, "dokumen", "dokumen", "", ""),
)
SK_TIM = (
    ("1", "disposisi kepada sekretaris", {"pimpinan"}, 10, "rapim", "disposisi kadis", "2", ""),
    ("2", "memerintahkan fungsional", {"verifikator"}, 10, "disposisi kadis", "sekdis", "3", ""),
    ("3", "konsep sk", {"perencana"}, 45, "peraturan terkait", "draf sk", "4", ""),
    ("4", "memeriksa konsep sk", {"verifikator"}, 15, "draf sk", "draf sk", "5", "3"),
    ("5", "menandatangani", {"pimpinan"}, 45, "draf sk", "final sk", "6", "4"),
    ("6", "mengumpulkan, mengolah", TIM, 330, "renja", "draf dokumen laporan", "7", ""),
    ("7", "verifikasi dan validasi", {"verifikator"}, 45, "draf", "draf", "8", "6"),
    ("8", "laporan pengukuran", {"pimpinan"}, 30, "draf", "final laporan", "9", "7"),
    ("9", "rencana tindak lanjut", TIM | {"verifikator"}, 60, "hasil pengukuran", "tindak", "", ""),
)
TABEL = {SETWAN: EMPAT_BELAS, KECAMATAN: EMPAT_BELAS, BADAN: EMPAT_BELAS, DINAS: SK_TIM}
VALIDASI = {SETWAN: {"verifikator"}, KECAMATAN: {"atasan_unit"}, BADAN: {"atasan_unit"}}
TAMBAHAN = {
    SETWAN: {"6a": {"pengisi", "staf"}, "10b": {"pimpinan"}},
    KECAMATAN: {"6a": {"pengisi", "staf"}, "10b": {"pimpinan"}},
    BADAN: {"6a": {"pengisi", "staf"}, "10b": {"pimpinan"}},
    DINAS: {"6a": {"pengisi", "staf"}},
    PENGUMPULAN: {"11b": {"pimpinan"}},
    PENGUKURAN: {"9b": {"pimpinan"}},
}


def base(langkah):
    return re.sub("[a-z]$", "", langkah.nomor)


def ways(sop, langkah):
    """Numbers of Ya and Tidak with our own steps counted to the step that they belong to."""
    tidak, kini = langkah.tidak, langkah
    while kini.lanjut and base(sop.step(kini.lanjut)) == base(langkah):
        kini = sop.step(kini.lanjut)
        tidak = tidak or kini.tidak
    ya = base(sop.step(kini.lanjut)) if kini.lanjut else ""
    return ya, base(sop.step(tidak)) if tidak else ""


@pytest.fixture(params=list(BERKAS))
def sop(request):
    return BERKAS[request.param]


def test_these_six_ship():
    assert set(BERKAS) == {SETWAN, KECAMATAN, BADAN, DINAS, PENGUMPULAN, PENGUKURAN}


@pytest.mark.parametrize("kode", list(TABEL))
def test_steps_roles_times_papers_and_branches_are_those_of_the_table(kode):
    sop = BERKAS[kode]
    asli = [satu for satu in sop.langkah if not satu.tambahan]
    for langkah, baris in zip(asli, TABEL[kode], strict=True):
        nomor, uraian, pelaku, menit, kelengkapan, keluaran, ya, tidak = baris
        assert langkah.nomor == nomor
        assert uraian in langkah.judul.lower()
        assert set(langkah.pelaku) == (pelaku or VALIDASI[kode]), nomor
        assert (langkah.waktu.nilai, langkah.waktu.satuan) == (menit, SatuanWaktu.MENIT)
        assert kelengkapan in "; ".join(langkah.kelengkapan).lower(), nomor
        assert keluaran in "; ".join(langkah.keluaran).lower(), nomor
        assert ways(sop, langkah) == (ya, tidak), nomor
        assert langkah.pelaksana


def test_what_is_ours_is_marked_and_takes_no_standard_time(sop):
    tambahan = {satu.nomor: satu for satu in sop.langkah if satu.tambahan}
    assert {nomor: set(satu.pelaku) for nomor, satu in tambahan.items()} == TAMBAHAN[sop.kode]
    for satu in tambahan.values():
        assert satu.waktu is None
        assert [koreksi.asli for koreksi in satu.koreksi if koreksi.kunci == "judul"] == [""]


@pytest.mark.parametrize(
    ("kode", "jumlah"),
    [
        (SETWAN, {"menit": 795}),
        (KECAMATAN, {"menit": 795}),
        (BADAN, {"menit": 795}),
        (DINAS, {"menit": 590}),
        (PENGUMPULAN, {"menit": 430, "hari": 5}),
        (PENGUKURAN, {"menit": 455, "hari": 2}),
    ],
)
def test_totals_keep_each_unit_for_itself(kode, jumlah):
    assert {satu.satuan: satu.nilai for satu in BERKAS[kode].jumlah_waktu} == jumlah


def test_kind_of_office_and_period():
    assert {kode: (satu.jenis_kantor, satu.periode) for kode, satu in BERKAS.items()} == {
        SETWAN: (JenisKantor.SETWAN, JenisPeriode.TRIWULAN),
        KECAMATAN: (JenisKantor.KECAMATAN, JenisPeriode.TRIWULAN),
        BADAN: (JenisKantor.BADAN, JenisPeriode.TRIWULAN),
        DINAS: (JenisKantor.DINAS, JenisPeriode.TRIWULAN),
        PENGUMPULAN: (JenisKantor.SETWAN, JenisPeriode.BULAN),
        PENGUKURAN: (JenisKantor.SETWAN, JenisPeriode.TRIWULAN),
    }


def test_what_a_source_does_not_give_stays_empty():
    kosong = {
        kode: {nama for nama in KOTAK if not getattr(satu.identitas, nama)}
        for kode, satu in BERKAS.items()
    }
    assert {kode: nama for kode, nama in kosong.items() if nama} == {
        BADAN: {"keterkaitan", "peralatan", "peringatan", "pencatatan"}
    }
    tanpa_nomor = {kode for kode, satu in BERKAS.items() if not satu.identitas.nomor}
    assert tanpa_nomor == {DINAS, PENGUKURAN}  # the second carried the number of another SOP
    dinas = BERKAS[DINAS].identitas
    assert not any((dinas.tanggal_pembuatan, dinas.tanggal_efektif, dinas.disahkan_oleh))
    assert BERKAS[BADAN].identitas.tanggal_revisi == ""
    assert BERKAS[SETWAN].identitas.nomor == "067/13a/Set.DPRD/2025"


def test_an_sk_that_is_valid_passes_over_its_three_steps_and_nothing_else():
    ada = {
        (kode, satu.nomor): satu.lewati_bila
        for kode, sop in BERKAS.items()
        for satu in sop.langkah
        if satu.lewati_bila
    }
    assert ada == {(DINAS, nomor): "sk_tim.berlaku" for nomor in ("3", "4", "5")}
    assert set(ada.values()) == LEWATI_BILA


def test_each_unit_is_checked_by_its_own_head_where_the_source_says_so():
    per_unit = {
        kode: [satu.nomor for satu in sop.langkah if satu.per_unit] for kode, sop in BERKAS.items()
    }
    assert per_unit == {
        SETWAN: ["6a"],
        KECAMATAN: ["6a", "7"],
        BADAN: ["6a", "7"],
        DINAS: ["6a"],
        PENGUMPULAN: ["7"],
        PENGUKURAN: [],
    }


# --- corrections ---------------------------------------------------------------------------------


def value_of(sop, kunci):
    """What our file says under a key of the identity or of the whole."""
    if kunci == "pelaksana":
        return "; ".join(satu.pelaksana for satu in sop.langkah)
    milik = sop.identitas if hasattr(sop.identitas, kunci) else sop
    nilai = getattr(milik, kunci)
    return "; ".join(nilai) if isinstance(nilai, tuple) else str(nilai)


def test_every_correction_says_what_our_file_says_and_why(sop):
    for satu in sop.koreksi:
        assert satu.mengapa.endswith("."), satu
        assert satu.asli != satu.kita
        if satu.kunci != "langkah":
            assert satu.kita in value_of(sop, satu.kunci)
    for langkah in sop.langkah:
        for satu in langkah.koreksi:
            nilai = getattr(langkah, satu.kunci)
            nilai = "; ".join(nilai) if isinstance(nilai, tuple) else nilai
            assert satu.kita == nilai, (langkah.nomor, satu)
            assert satu.asli != satu.kita
            assert satu.mengapa.endswith(".")


def test_the_known_faults_of_the_sources_are_corrected():
    """From the list of faults, by hand: words of the source, and what must not be left of it."""
    for kode, asli in (
        (SETWAN, "Kepala Dinas Pertanian"),
        (SETWAN, "Kabid"),
        (SETWAN, "Pengawasan Internal"),
        (SETWAN, "Nomor 29 Tahun 2010"),
        (SETWAN, "No. 79 Tahun 2005"),
        (KECAMATAN, "Dinas Pertanian"),
        (KECAMATAN, "masing-masing bidang"),
        (KECAMATAN, "Nomor 29 Tahun 2010"),
        (BADAN, "BKPo1"),
        (BADAN, "Nomor 29 Tahun 2010"),
        (DINAS, "Evaluasi Akuntabilitas Kinerja Internal"),
        (DINAS, "Refference"),
        (PENGUMPULAN, "Nomor 12 Tahun 2015"),
        (PENGUMPULAN, "Tahunan"),
        (PENGUKURAN, "Nomor 12 Tahun 2015"),
        (PENGUKURAN, "Kasi yang terkait"),
    ):
        sop = BERKAS[kode]
        koreksi = [*sop.koreksi, *(satu for langkah in sop.langkah for satu in langkah.koreksi)]
        assert any(asli in satu.asli for satu in koreksi), (kode, asli)
        kita = " ".join(
            [value_of(sop, nama) for nama in (*KOTAK, "nomor", "nama_unit", "pelaksana")]
            + [satu.judul for satu in sop.langkah]
        )
        assert asli not in kita, (kode, asli)


def test_rows_that_were_swapped_show_the_words_of_the_source():
    for kode, nomor in ((PENGUMPULAN, "23457"), (PENGUKURAN, "23457")):
        tertukar = [
            satu.nomor
            for satu in BERKAS[kode].langkah
            if any("tertukar" in koreksi.mengapa for koreksi in satu.koreksi)
        ]
        assert tertukar == list(nomor)


# --- walked --------------------------------------------------------------------------------------


def walk(siklus, sampai=""):
    """Go on until the named step is open, or to the end; the steps passed, in order."""
    dilalui = []
    while siklus.buka and sampai not in {kode for kode, _ in siklus.buka}:
        for satu in [s for s in siklus.langkah if s.keadaan.is_open]:
            dilalui.append(satu.langkah.kode)
            siklus.setuju(satu)
    return dilalui


def test_each_is_walked_to_its_end_through_every_step(sop):
    siklus = Siklus(sop, ("a", "b"))
    banyak = Counter(walk(siklus))
    assert banyak == {satu.kode: 2 if satu.per_unit else 1 for satu in sop.langkah}
    assert siklus.buka == set()
    assert all(satu.keadaan.value == "selesai" for satu in siklus.langkah)


def test_every_tidak_goes_back_and_the_way_is_walked_again(sop):
    keputusan = [satu for satu in sop.langkah if satu.tidak]
    assert keputusan
    for satu in keputusan:
        siklus = Siklus(sop, ("a", "b"))
        walk(siklus, satu.kode)
        tujuan = sop.step(satu.tidak)
        siklus.kembali(satu.kode, "b", dari="b" if satu.per_unit else None)
        assert siklus.buka == {(tujuan.kode, "b" if tujuan.per_unit else None)}
        lagi = walk(siklus, satu.kode)
        assert lagi[0] == tujuan.kode
        walk(siklus)
        assert all(lain.keadaan.value == "selesai" for lain in siklus.langkah)


def test_a_step_that_decides_has_both_actions_and_both_ways(sop):
    mengembalikan = {
        Tindakan.VALIDASI_KEMBALIKAN,
        Tindakan.PERSETUJUAN_KEMBALIKAN,
    }
    for satu in sop.langkah:
        dapat = bool(mengembalikan & set(satu.tindakan)) or (
            Tindakan.FORMULIR_KEMBALIKAN in satu.tindakan and not satu.diisi_unit
        )
        assert satu.keputusan is dapat, satu.nomor
        assert satu.lanjut or not satu.keputusan


@settings(max_examples=80)
@given(st.data(), st.sampled_from(list(BERKAS)), st.integers(1, 3))
def test_law_no_number_of_returns_keeps_a_cycle_from_its_end(data, kode, banyak):
    """At each decision Tidak some times, then Ya: the last step is done, none is left out."""
    sop = BERKAS[kode]
    unit = ("a", "b", "c")[:banyak]
    siklus = Siklus(sop, unit)
    tolak = {satu.kode: data.draw(st.integers(0, 2)) for satu in sop.langkah if satu.tidak}
    for _ in range(1000):
        terbuka = [satu for satu in siklus.langkah if satu.keadaan.is_open]
        if not terbuka:
            break
        satu = terbuka[0]
        if tolak.get(satu.langkah.kode, 0):
            tolak[satu.langkah.kode] -= 1
            kembali = data.draw(st.sets(st.sampled_from(unit), min_size=1))
            siklus.kembali(satu.langkah.kode, *kembali, dari=satu.unit_id)
        else:
            siklus.setuju(satu)
    assert all(satu.keadaan.value == "selesai" for satu in siklus.langkah)
    assert not any(tolak.values())


def test_roles_that_an_office_needs_for_each():
    """What is said when a cycle starts without somebody."""
    perlu = {kode: {p for satu in sop.langkah for p in satu.pelaku} for kode, sop in BERKAS.items()}
    tim = {Peran.PIMPINAN, Peran.VERIFIKATOR, Peran.PERENCANA, Peran.ANGGOTA_TIM}
    unit = {Peran.PENGISI, Peran.STAF}
    assert perlu == {
        SETWAN: tim | unit,
        KECAMATAN: tim | unit | {Peran.ATASAN_UNIT},
        BADAN: tim | unit | {Peran.ATASAN_UNIT},
        DINAS: tim | unit,
        PENGUMPULAN: tim | unit,
        PENGUKURAN: tim | {Peran.STAF},
    }


@pytest.mark.parametrize(
    ("kode", "banyak"), [(PENGUMPULAN, 12), (PENGUKURAN, 10), (DINAS, 9), (SETWAN, 14)]
)
def test_the_steps_are_counted_as_the_source_numbers_them(kode, banyak):
    assert BERKAS[kode].banyak_nomor == banyak


@pytest.mark.parametrize(
    ("nomor", "banyak"), [(("1", "2", "4"), 4), (("1", "1b", "2"), 2), (("A", "B", "C"), 3)]
)
def test_an_office_may_number_its_steps_otherwise(nomor, banyak):
    sop = BERKAS[PENGUKURAN]
    langkah = [replace(satu, nomor=kata) for satu, kata in zip(sop.langkah, nomor, strict=False)]
    assert replace(sop, langkah=tuple(langkah)).banyak_nomor == banyak
