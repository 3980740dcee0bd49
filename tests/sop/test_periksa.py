"""The check of an SOP file: every fault in its line, and what should be looked at besides."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sakip_desktop.domain.jabatan import JenisKantor
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.paths import resource
from sakip_desktop.sop.baris import find_line, line_map
from sakip_desktop.sop.loader import load_sop, read_berkas
from sakip_desktop.sop.periksa import check_sop
from sakip_desktop.sop.peringatan import foreign_names, has_nip, revoked

HARI = date(2026, 1, 1)
SHIPPED = {
    satu.name: satu.read_text(encoding="utf-8") for satu in sorted(resource("sop").glob("*.toml"))
}
SETWAN = SHIPPED["pengukuran-kinerja-setwan.toml"]


def check(teks, nama="pengukuran-kinerja-setwan.toml", jenis=None, hari=HARI):
    return check_sop(teks, nama, jenis_kantor=jenis, hari=hari)


def of(temuan, tingkat):
    return [satu for satu in temuan if satu.tingkat is tingkat]


def test_every_fault_is_told_with_its_own_line():
    salah = (
        SETWAN.replace('jenis_kantor = "setwan"', 'jenis_kantor = "stwan"')
        .replace('disahkan_oleh = "', 'disahkan = "')
        .replace('pelaku = ["pimpinan"]', 'pelaku = ["pimpnan"]', 1)
        .replace('halaman = "rekap"', 'halaman = "rekp"', 1)
        .replace('satuan = "menit" }', 'satuan = "mnit" }', 1)
        .replace('tidak = "validasi"', 'tidak = "validas"')
        .replace("nilai = 240", "nilai = -1")
    )
    baris = salah.splitlines()
    temuan = check(salah)
    assert all(satu.tingkat is Tingkat.KESALAHAN for satu in temuan)
    tempat = [(satu.langkah, satu.kunci) for satu in temuan]
    assert tempat == [
        ("", "jenis_kantor"),
        ("", "disahkan"),
        ("perintah", "pelaku"),
        ("perintah", "waktu.satuan"),
        ("himpun", "halaman"),
        ("validasi", "waktu.nilai"),
        ("koreksi", "tidak"),
    ]
    for satu in temuan:
        assert baris[satu.baris - 1].split("=")[0].strip() == satu.kunci.split(".")[0], satu
    assert [satu.baris for satu in temuan] == sorted(satu.baris for satu in temuan)


def test_words_of_the_file_forge_no_line_of_the_answer():
    palsu = r"x\nb.toml:1: info: baik\u001b[2J\u202e"
    for asli, kunci in (('"perintah"', "kode"), ('"tugas"', "halaman"), ('"langkah.selesai"', "")):
        temuan = of(check(SETWAN.replace(asli, f'"{palsu}"', 1)), Tingkat.KESALAHAN)
        assert any(satu.kunci == kunci for satu in temuan) or not kunci
        assert temuan
        assert all(satu.kalimat.isprintable() for satu in temuan)


def test_a_key_that_is_missing_stands_at_the_head_of_its_table():
    (satu,) = check(SETWAN.replace('nomor = "1"\n', "", 1))
    assert (satu.langkah, satu.kunci, satu.isi) == ("perintah", "nomor", "tidak ada, padahal wajib")
    assert SETWAN.splitlines()[satu.baris - 1] == "[[langkah]]"


def test_a_syntax_error_has_line_and_column_and_is_the_only_finding():
    (satu,) = check(SETWAN.replace("versi        = 1", "versi        = satu"))
    assert SETWAN.splitlines()[satu.baris - 1].startswith("versi")
    assert (satu.kolom, satu.tingkat) == (16, Tingkat.KESALAHAN)


@pytest.mark.parametrize("nama", list(SHIPPED))
def test_what_ships_has_neither_faults_nor_warnings(nama):
    temuan = check(SHIPPED[nama], nama)
    assert of(temuan, Tingkat.KESALAHAN) == of(temuan, Tingkat.PERINGATAN) == []


def test_totals_and_empty_boxes_are_said():
    def remarks(nama):
        return [satu.isi for satu in of(check(SHIPPED[nama], nama), Tingkat.INFO)]

    jumlah, *_ = remarks("pengumpulan-data-kinerja.toml")
    assert jumlah == (
        "12 langkah, jumlah waktu baku 430 menit + 5 hari; tanpa waktu: langkah 11, 11b, 12"
    )
    kosong = remarks("pengukuran-kinerja-badan.toml")[1]
    assert kosong == ("belum diisi: tanggal_revisi, keterkaitan, peralatan, peringatan, pencatatan")
    (bernama,) = [satu for satu in check(SETWAN, "lain.toml") if "bernama" in satu.isi]
    assert bernama.kunci == "kode"


def test_the_faults_of_the_source_are_found_again():
    """The file with the words of its source: what we corrected is what the check warns of."""
    sop = load_sop(SETWAN, "x")
    teks = SETWAN
    for satu in sop.koreksi:
        if satu.kunci in {"dasar_hukum", "pelaksana"}:
            teks = teks.replace(f'kita = "{satu.kita}"', 'kita = "-"')
            teks = teks.replace(f'"{satu.kita}"', f'"{satu.asli}"')
    kata = {(satu.kunci, satu.isi.split(", ")[0]) for satu in of(check(teks), Tingkat.PERINGATAN)}
    assert {
        ("dasar_hukum", "menyebut PermenPAN-RB 29/2010"),
        ("dasar_hukum", "menyebut PP 79/2005"),
        ("pelaksana", "menyebut “Kepala Dinas Pertanian”"),
    } <= kata
    for satu in of(check(teks), Tingkat.PERINGATAN):
        isi = teks.splitlines()[satu.baris - 1]
        assert "29 Tahun 2010" in isi or "79 Tahun 2005" in isi or "Dinas Pertanian" in isi


@pytest.mark.parametrize(
    ("teks", "hari", "dicabut"),
    [
        ("PermenPAN-RB 29/2010", HARI, ["29/2010"]),
        ("Permenpan RB No. 29 Tahun 2010", HARI, ["29/2010"]),
        (
            "Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan RB Nomor 29 Tahun 2010",
            HARI,
            ["29/2010"],
        ),
        ("PermenPAN-RB 29/2010", date(2013, 12, 31), []),
        ("PermenPAN-RB 12/2015 dan PermenPAN-RB 29/2010", HARI, ["29/2010", "12/2015"]),
        ("PermenPAN-RB 12/2015", date(2021, 1, 1), ["12/2015"]),
        ("PermenPAN-RB 12/2015", date(2020, 12, 31), []),
        ("PP No. 79 Tahun 2005", HARI, ["79/2005"]),
        ("Perpres Nomor 29 Tahun 2014", HARI, []),
        ("Peraturan Bupati Nomor 29 Tahun 2010", HARI, []),
        ("PermenPAN-RB 35/2012, Perbup 29/2010", HARI, []),
        ("PermenPAN-RB 53/2014 dan 88/2021", HARI, []),
    ],
)
def test_revoked_regulations_by_number_and_day(teks, hari, dicabut):
    temuan = revoked(teks, hari)
    assert [re.search(r"menyebut \S+ (\S+),", satu)[1] for satu in temuan] == dicabut


@pytest.mark.parametrize(
    ("teks", "jenis", "asing"),
    [
        ("Kepala Dinas Pertanian menyetujui", "setwan", ["Kepala Dinas Pertanian"]),
        ("Dokumen Kinerja Dinas Pertanian", "kecamatan", ["Dinas Pertanian"]),
        ("Dokumen Kinerja Dinas Pertanian", "dinas", []),
        ("Perintah dinas, perjalanan dinas", "setwan", []),
        ("seluruh Sekretariat dan Kasi yang terkait", "setwan", ["Kasi"]),
        ("Kabid menghimpun", "kecamatan", ["Kabid"]),
        ("Kabid menghimpun", "badan", []),
        ("Camat mengoreksi; Sekcam mencatat", "dinas", ["Camat", "Sekcam"]),
        ("Sekretaris DPRD dan Kepala Bagian", "setwan", []),
        ("disposisi kepada Sekretaris DPRD", "badan", ["Sekretaris DPRD"]),
        ("evaluasi, lokasi, kasih", "setwan", []),
    ],
)
def test_words_of_another_kind_of_office(teks, jenis, asing):
    assert foreign_names(teks, JenisKantor(jenis)) == asing


def test_the_kind_of_the_office_that_asks_counts():
    nama = "pengukuran-kinerja-badan.toml"
    temuan = check(SHIPPED[nama], nama, JenisKantor.KECAMATAN)
    assert any("menyebut “Kepala Badan”" in satu.isi for satu in of(temuan, Tingkat.PERINGATAN))
    assert any(
        satu.isi == "ditulis untuk Badan, kantor ini Kecamatan" for satu in of(temuan, Tingkat.INFO)
    )


def test_a_number_of_a_civil_servant_does_not_belong_into_a_procedure():
    assert has_nip("NIP. 19000101 190001 1 001")
    assert has_nip("190001011900011001")
    assert not has_nip("Nomor 067/13a/Set.DPRD/2025")
    teks = SETWAN.replace('disahkan_oleh = "', 'disahkan_oleh = "190001011900011001 ')
    (satu,) = of(check(teks), Tingkat.PERINGATAN)
    assert satu.kunci == "disahkan_oleh"


def test_an_action_that_nobody_in_the_step_may_do_is_said():
    teks = SETWAN.replace(
        'tindakan = ["langkah.selesai"]', 'tindakan = ["langkah.selesai", "realisasi.isi"]', 1
    )
    (satu,) = of(check(teks), Tingkat.PERINGATAN)
    assert satu.kalimat == (
        "langkah “perintah”, kunci “tindakan”: “realisasi.isi” bukan wewenang pimpinan."
    )


# --- lines ---------------------------------------------------------------------------------------


def test_lines_of_tables_keys_and_values_over_many_lines():
    teks = """a = 1
b = [
  "c = 1", # d = 2
  "]",
]
"e" = \'\'\'
f = 1
\'\'\'
[g]
h = { i = 1 }
[[langkah]]
j = "x # y [" # [
[[langkah.koreksi]]
k = 1
[[langkah]]
j = 2
[[langkah.koreksi]]
k = 3
"""
    assert line_map(teks) == {
        ("a",): 1,
        ("b",): 2,
        ("e",): 6,
        ("g",): 9,
        ("g", "h"): 10,
        ("langkah", 0): 11,
        ("langkah", 0, "j"): 12,
        ("langkah", 0, "koreksi", 0): 13,
        ("langkah", 0, "koreksi", 0, "k"): 14,
        ("langkah", 1): 15,
        ("langkah", 1, "j"): 16,
        ("langkah", 1, "koreksi", 0): 17,
        ("langkah", 1, "koreksi", 0, "k"): 18,
    }
    assert find_line(line_map(teks), ("g", "h", "i")) == 10
    dalam = """[[langkah]]
a = \"\"\"x \\\" # "
b = 1
[c]\"\"\" # \"\"\"
d = [ "e", \'\'\'f\'\'\', # ]
]
[langkah.waktu]
nilai = 1
"""
    assert line_map(dalam) == {
        ("langkah", 0): 1,
        ("langkah", 0, "a"): 2,
        ("langkah", 0, "d"): 5,
        ("langkah", 0, "waktu"): 7,
        ("langkah", 0, "waktu", "nilai"): 8,
    }
    rusak = "a = '''x''', \"y\nb = 1"  # a quote that is not closed ends with its line
    assert line_map(rusak) == {("a",): 1, ("b",): 2}
    assert find_line({}, ("x",)) is None


@settings(max_examples=60)
@given(st.data(), st.sampled_from(list(SHIPPED)))
def test_law_lines_in_between_move_every_key_by_as_many(data, nama):
    """Comments and empty lines anywhere between the tables change nothing but the numbers."""
    teks = SHIPPED[nama]
    baris = teks.splitlines()
    kepala = [ke for ke, satu in enumerate(baris) if satu.startswith("[")]
    di = data.draw(st.sampled_from(kepala))
    isi = data.draw(st.lists(st.sampled_from(["", "# kode = [", '  # "x', "#'"]), max_size=5))
    lama, baru = line_map(teks), line_map("\n".join([*baris[:di], *isi, *baris[di:]]))
    assert baru == {jalur: nomor + (len(isi) if nomor > di else 0) for jalur, nomor in lama.items()}


RUSAK = st.sampled_from(["hapus", "ganda", "potong", "kata", "angka", "kutip"])


@pytest.mark.luas
@settings(max_examples=80)
@given(st.data(), st.sampled_from(list(SHIPPED)), RUSAK)
def test_law_a_damaged_file_is_told_in_a_line_or_loads_and_never_crashes(data, nama, cara):
    baris = SHIPPED[nama].splitlines()
    ke = data.draw(st.integers(0, len(baris) - 1))
    satu = baris[ke]
    baris[ke : ke + 1] = {
        "hapus": [],
        "ganda": [satu, satu],
        "potong": [satu[: len(satu) // 2]],
        "kata": [satu.replace("e", "x")],
        "angka": [re.sub(r"= .*", "= 7", satu)],
        "kutip": [satu.replace('"', "", 1)],
    }[cara]
    teks = "\n".join(baris) + "\n"
    terbaca = read_berkas(teks)
    assert (terbaca.sop is None) is bool(terbaca.temuan)
    for temuan in check(teks, nama):
        assert 1 <= temuan.baris <= len(baris)
        assert temuan.isi
