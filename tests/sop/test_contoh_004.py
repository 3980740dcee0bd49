"""The two shipped procedures against their corrected tables, written here by hand."""

import ast
from collections import Counter

import pytest

from sakip_desktop.domain.dokumen import DIBEKUKAN, KodeDokumen
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import HAK, Tindakan
from sakip_desktop.domain.langkah import PENYELESAIAN, PERIKSA, SatuanWaktu
from sakip_desktop.paths import resource
from sakip_desktop.services.dokumen import PEMBEKUAN
from sakip_desktop.services.pemeriksaan import PEMERIKSAAN
from sakip_desktop.services.peran import load_peran, sebutan
from sakip_desktop.sop.loader import load_sop

SETWAN, KABAG, KASUBAG, TIM, STAF = (
    "Sekretaris DPRD", "Kepala Bagian", "Kepala Subbagian/JF", "Anggota Tim SAKIP", "Staf",
)  # fmt: skip

# nomor, words of the uraian, first pelaku, time, nomor of Ya and of Tidak (empty: none)
PENGUMPULAN = (
    ("1", "memerintahkan", SETWAN, "5 menit", "2", ""),
    ("2", "rapat arahan", KABAG, "60 menit", "3", ""),
    ("3", "rencana pengumpulan", "Sekretaris Tim SAKIP", "1 hari", "4", ""),
    ("4", "mengumpulkan dokumen", "Sekretaris Tim SAKIP", "3 hari", "5", ""),
    ("5", "menyiapkan formulir", "Sekretaris Tim SAKIP", "120 menit", "6", ""),
    ("6", "mendistribusikan formulir", "Sekretaris Tim SAKIP", "5 menit", "7", ""),
    ("7", "mengisi", KASUBAG, "1 hari", "8", ""),
    ("8", "merekap", TIM, "120 menit", "9", ""),
    ("9", "melaporkan", TIM, "30 menit", "10", ""),
    ("10", "menganalisa", KABAG, "90 menit", "11", "7"),
    ("11", "melaporkan", KABAG, "", "11b", ""),
    ("11b", "disposisi", SETWAN, "", "12", "10"),
    ("12", "mengarsipkan", TIM, "", "", ""),
)
PENGUKURAN = (
    ("1", "memerintahkan", SETWAN, "5 menit", "2", ""),
    ("2", "rapat arahan", KABAG, "60 menit", "3", ""),
    ("3", "rencana pengukuran", "Sekretaris Tim SAKIP", "120 menit", "4", ""),
    ("4", "metodologi", "Sekretaris Tim SAKIP", "1 hari", "5", ""),
    ("5", "mengukur capaian", TIM, "1 hari", "6", ""),
    ("6", "merekap", TIM, "120 menit", "7", ""),
    ("7", "melaporkan", TIM, "30 menit", "8", ""),
    ("8", "menganalisa hasil", KABAG, "90 menit", "9", "5"),
    ("9", "melaporkan", KABAG, "30 menit", "9b", ""),
    ("9b", "menyetujui", SETWAN, "", "10", "8"),
    ("10", "mengarsipkan", TIM, "", "", ""),
)
TABEL = {"pengumpulan-data-kinerja": PENGUMPULAN, "pengukuran-kinerja": PENGUKURAN}
BERKAS = {
    satu.stem: load_sop(satu.read_text(encoding="utf-8"), satu.name)
    for satu in resource("sop").glob("*.toml")
}


def time_text(waktu):
    return "" if waktu is None else f"{waktu.nilai} {waktu.satuan.value}"


@pytest.fixture(params=list(TABEL))
def pasangan(request):
    return BERKAS[request.param], TABEL[request.param]


@pytest.fixture(params=list(BERKAS))
def sop(request):
    return BERKAS[request.param]


def test_both_procedures_ship():
    assert set(TABEL) <= set(BERKAS)


def test_steps_roles_times_and_branches_are_those_of_the_table(pasangan):
    sop, tabel = pasangan
    nomor = {satu.kode: satu.nomor for satu in sop.langkah} | {"": ""}
    dibaca = tuple(
        (
            satu.nomor,
            sebutan(satu.pelaku[0], "setwan"),
            time_text(satu.waktu),
            nomor[satu.lanjut],
            nomor[satu.tidak],
        )
        for satu in sop.langkah
    )
    assert dibaca == tuple(
        (no, pelaku, waktu, ya, tidak) for no, _, pelaku, waktu, ya, tidak in tabel
    )


def test_the_uraian_of_the_table_are_the_titles(pasangan):
    sop, tabel = pasangan
    for langkah, (_, uraian, *_) in zip(sop.langkah, tabel, strict=True):
        assert uraian in langkah.judul.lower()


@pytest.mark.parametrize(
    ("kode", "menit", "hari"),
    [("pengumpulan-data-kinerja", 430, 5), ("pengukuran-kinerja", 455, 2)],
)
def test_total_standard_time_keeps_minutes_and_days_apart(kode, menit, hari):
    jumlah = Counter()
    for satu in BERKAS[kode].langkah:
        if satu.waktu:
            jumlah[satu.waktu.satuan] += satu.waktu.nilai
    assert jumlah == {SatuanWaktu.MENIT: menit, SatuanWaktu.HARI: hari}


def test_only_our_own_steps_are_marked_as_additions(pasangan):
    sop, tabel = pasangan
    assert [satu.nomor for satu in sop.langkah if satu.tambahan] == [
        baris[0] for baris in tabel if baris[0].endswith("b")
    ]


def test_the_form_runs_per_unit_and_nothing_else():
    semua = [satu for kode in TABEL for satu in BERKAS[kode].langkah]
    assert [satu.kode for satu in semua if satu.per_unit] == ["isi-formulir"]


def test_a_button_says_where_it_goes_in_the_offices_words():
    pengumpulan = BERKAS["pengumpulan-data-kinerja"]
    assert pengumpulan.step("isi-formulir").tombol == "Kirim ke Tim SAKIP (di PC ini)"
    assert "{verifikator}" in pengumpulan.step("lapor-verifikator").tombol


def test_whoever_works_in_a_step_may_do_its_actions(sop):
    for langkah in sop.langkah:
        for tindakan in langkah.tindakan:
            pekerja = set(langkah.pelaku)
            if tindakan in (Tindakan.PERSETUJUAN_CATAT, Tindakan.FORMULIR_KEMBALIKAN):
                continue  # somebody else's act inside that step
            assert pekerja & HAK[tindakan], (langkah.kode, tindakan)


def test_every_step_can_be_finished(sop):
    """A step that nobody can finish would stop every cycle for ever."""
    for langkah in sop.langkah:
        cara = PENYELESAIAN[langkah.halaman] & set(langkah.tindakan)
        assert len(cara) == 1, langkah.kode
        assert (Tindakan.VALIDASI_SETUJUI in cara) is (
            Tindakan.VALIDASI_KEMBALIKAN in langkah.tindakan
        )


def test_the_page_of_a_step_is_a_tab_of_those_who_work_in_it(sop):
    for langkah in sop.langkah:
        for peran in langkah.pelaku:
            punya = {Halaman.TUGAS, *load_peran().peran[peran].kerja}
            assert langkah.halaman in punya, (langkah.kode, peran)


def test_the_heads_act_makes_the_measurement_final_and_nothing_else_does():
    ada = {
        (kode, satu.kode): satu.dokumen
        for kode, sop in BERKAS.items()
        for satu in sop.langkah
        if satu.dokumen is not None
    }
    assert ada == {
        ("pengukuran-kinerja", "disposisi-pimpinan"): KodeDokumen.PENGUKURAN,
        ("pengukuran-kinerja-setwan", "tanda-tangan"): KodeDokumen.PENGUKURAN,
        ("pengukuran-kinerja-kecamatan", "tanda-tangan"): KodeDokumen.PENGUKURAN,
        ("pengukuran-kinerja-badan", "tanda-tangan"): KodeDokumen.PENGUKURAN,
        ("pengukuran-kinerja-dinas", "periksa-laporan"): KodeDokumen.PENGUKURAN,
    }
    assert set(PEMBEKUAN) == DIBEKUKAN


def test_names_of_checks_and_their_functions_are_the_same():
    assert set(PEMERIKSAAN) == PERIKSA
    dipakai = {nama for sop in BERKAS.values() for satu in sop.langkah for nama in satu.periksa}
    assert dipakai == PERIKSA


def test_every_page_that_a_step_names_is_shown_by_the_window():
    """Read from the registry's text: this test needs no window."""
    berkas = resource().parent / "sakip_desktop" / "gui" / "registry.py"
    ada = {
        satu.attr.lower()
        for satu in ast.walk(ast.parse(berkas.read_text(encoding="utf-8")))
        if isinstance(satu, ast.Attribute) and getattr(satu.value, "id", "") == "Halaman"
    }
    assert {satu.halaman.value for sop in BERKAS.values() for satu in sop.langkah} <= ada
