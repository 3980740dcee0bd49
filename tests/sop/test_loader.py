"""The loader: every fault in a file is a sentence with file, step, key and the nearest word."""

import re

import pytest

from sakip_desktop.domain.dokumen import DIBEKUKAN, KodeDokumen
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.identitas_sop import Identitas, Koreksi
from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.domain.langkah import PENYELESAIAN, SatuanWaktu, Waktu
from sakip_desktop.domain.periode import JenisPeriode
from sakip_desktop.paths import resource
from sakip_desktop.sop.loader import load_sop

BAIK = """
kode = "coba"
versi = 3
judul = "SOP coba"
sumber = "uji"

[[langkah]]
kode = "mulai"
nomor = "1"
judul = "Memulai"
pelaku = ["pimpinan"]
dicatat_oleh = ["perencana"]
halaman = "tugas"
tombol = "Mulai"
tindakan = ["langkah.selesai"]
periksa = ["formulir.semua_masuk"]
lanjut = "akhir"
kelengkapan = ["Surat"]
waktu = { nilai = 5, satuan = "menit" }
keluaran = ["Disposisi"]

[[langkah]]
kode = "akhir"
nomor = "2"
judul = "Mengakhiri"
pelaku = ["verifikator"]
halaman = "validasi"
tombol = "Selesai"
tindakan = ["validasi.setujui", "validasi.kembalikan"]
tidak = "mulai"
"""


def galat(ganti, dengan, jumlah=1):
    """The refusal of the good file with one change."""
    assert ganti in BAIK
    with pytest.raises(DataTidakSah) as info:
        load_sop(BAIK.replace(ganti, dengan, jumlah), "coba.toml")
    return info.value


def test_a_good_file_becomes_a_procedure():
    sop = load_sop(BAIK, "coba.toml")
    assert (sop.kode, sop.versi, sop.judul, sop.sumber) == ("coba", 3, "SOP coba", "uji")
    mulai, akhir = sop.langkah
    assert mulai.pelaku == (Peran.PIMPINAN,)
    assert mulai.dicatat_oleh == (Peran.PERENCANA,)
    assert mulai.halaman is Halaman.TUGAS
    assert mulai.waktu == Waktu(5, SatuanWaktu.MENIT)
    assert (mulai.lanjut, mulai.tidak) == ("akhir", "")
    assert (akhir.lanjut, akhir.tidak, akhir.waktu) == ("", "mulai", None)


@pytest.mark.parametrize(
    ("ganti", "dengan", "langkah", "kunci", "dekat"),
    [
        ('pelaku = ["pimpinan"]', 'pelaku = ["pimpnan"]', "mulai", "pelaku", "pimpinan"),
        ('["perencana"]', '["perencna"]', "mulai", "dicatat_oleh", "perencana"),
        ('"tugas"', '"tugass"', "mulai", "halaman", "tugas"),
        ('"langkah.selesai"', '"langkah.selsai"', "mulai", "tindakan", "langkah.selesai"),
        ('"formulir.semua_masuk"', '"formulir.semua"', "mulai", "periksa", "formulir.semua_masuk"),
        ('"menit"', '"menitt"', "mulai", "waktu.satuan", "menit"),
        ('lanjut = "akhir"', 'lanjut = "akir"', "mulai", "lanjut", "akhir"),
        ('tidak = "mulai"', 'tidak = "mulia"', "akhir", "tidak", "mulai"),
        (
            'tombol = "Mulai"',
            'tombol = "Mulai"\ndokumen = "Pengukuran-Kinerja"',
            "mulai",
            "dokumen",
            "pengukuran-kinerja",
        ),
        ('tombol = "Mulai"', 'tombol = "Mulai"\ntombl = "x"', "mulai", "tombl", "tombol"),
        ('sumber = "uji"', 'sumber = "uji"\nsumbr = "x"', "", "sumbr", "sumber"),
        ('sumber = "uji"', 'sumber = "uji"\njenis_kantor = "stwan"', "", "jenis_kantor", "setwan"),
        ('sumber = "uji"', 'sumber = "uji"\nperiode = "triwulanan"', "", "periode", "triwulan"),
        ('sumber = "uji"', 'sumber = "uji"\nidentitas.nomer = "1"', "", "nomer", "nomor"),
        (
            'tombol = "Mulai"',
            'tombol = "Mulai"\nlewati_bila = "sk_tim.berlku"',
            "mulai",
            "lewati_bila",
            "sk_tim.berlaku",
        ),
        (
            'tombol = "Mulai"',
            'tombol = "Mulai"\nkoreksi = [{kunci="judl", asli="", kita="b", mengapa="c"}]',
            "mulai",
            "koreksi.kunci",
            "judul",
        ),
    ],
)
def test_an_unknown_word_is_named_with_file_step_key_and_the_nearest(
    ganti, dengan, langkah, kunci, dekat
):
    teks = str(galat(ganti, dengan))
    assert "coba.toml" in teks
    assert f"kunci “{kunci}”" in teks
    assert f"maksudnya “{dekat}”?" in teks
    assert (f"langkah “{langkah}”" in teks) is bool(langkah)


@pytest.mark.parametrize("halaman", ["rencana", "administrasi"])
def test_a_page_that_finishes_no_step_is_refused(halaman):
    teks = str(galat('halaman = "tugas"', f'halaman = "{halaman}"'))
    assert "coba.toml: langkah “mulai”, kunci “halaman”" in teks
    assert f"“{halaman}” tidak dapat menyelesaikan langkah; yang dapat: isi_data, pers" in teks


@pytest.mark.parametrize("halaman", list(PENYELESAIAN))
def test_a_step_without_the_action_that_its_page_finishes_with_is_refused(halaman):
    awal = 'halaman = "tugas"\ntombol = "Mulai"\ntindakan = ["langkah.selesai"]'
    kepala = f'per_unit = {str(halaman == "isi_data").lower()}\nhalaman = "{halaman}"\n'
    for satu in sorted(PENYELESAIAN[halaman]):
        load_sop(
            BAIK.replace(awal, f'{kepala}tombol = "Mulai"\ntindakan = ["{satu}"]'), "coba.toml"
        )
    teks = str(galat(awal, f'{kepala}tombol = "Mulai"\ntindakan = ["realisasi.isi"]'))
    assert "langkah “mulai”, kunci “tindakan”: tidak memuat" in teks
    assert f"“{min(PENYELESAIAN[halaman])}”" in teks


def test_a_form_and_a_step_of_each_unit_stand_where_they_can_be_finished():
    kirim = 'halaman = "isi_data"\ntombol = "Mulai"\ntindakan = ["realisasi.kirim"]'
    awal = 'halaman = "tugas"\ntombol = "Mulai"\ntindakan = ["langkah.selesai"]'
    assert "tambahkan per_unit = true" in str(galat(awal, kirim))
    assert load_sop(BAIK.replace(awal, f"per_unit = true\n{awal}"), "x").langkah[0].per_unit
    teks = str(galat('halaman = "validasi"', 'per_unit = true\nhalaman = "validasi"'))
    assert "langkah “akhir”, kunci “halaman”" in teks
    assert "yang dapat: isi_data, tugas" in teks


@pytest.mark.parametrize("kode", [satu for satu in KodeDokumen if satu not in DIBEKUKAN])
def test_only_a_document_that_can_become_final_is_made_final(kode):
    teks = str(galat('tombol = "Mulai"', f'tombol = "Mulai"\ndokumen = "{kode}"'))
    assert "langkah “mulai”, kunci “dokumen”" in teks


def test_a_word_near_to_nothing_lists_what_is_known():
    teks = str(galat('"menit"', '"zzz"'))
    assert "“zzz” tidak dikenal; yang dikenal: hari, jam, menit" in teks


@pytest.mark.parametrize("kunci", ["kode", "nomor", "judul", "pelaku", "halaman", "tombol"])
def test_a_missing_key_of_a_step_is_named(kunci):
    akhir = BAIK[BAIK.index('kode = "akhir"') :]
    baris = re.search(rf"^{kunci} = .*\n", akhir, re.MULTILINE).group()
    teks = str(galat(baris, ""))
    assert f"kunci “{kunci}”: tidak ada, padahal wajib" in teks


@pytest.mark.parametrize("kunci", ["kode", "versi", "judul", "sumber"])
def test_a_missing_key_of_the_procedure_is_named(kunci):
    baris = re.search(rf"^{kunci} = .*\n", BAIK, re.MULTILINE).group()
    assert f"kunci “{kunci}”: tidak ada" in str(galat(baris, ""))


def test_a_file_without_steps_is_refused():
    kepala = BAIK[: BAIK.index("[[langkah]]")]
    for isi in (kepala, kepala + "langkah = []\n"):
        with pytest.raises(DataTidakSah, match="kunci “langkah”"):
            load_sop(isi, "coba.toml")


def test_a_code_used_twice_is_refused():
    teks = str(galat('kode = "akhir"', 'kode = "mulai"'))
    assert "langkah “mulai”" in teks
    assert "dipakai dua kali" in teks


def test_a_step_that_is_never_reached_is_refused():
    teks = str(galat('lanjut = "akhir"\n', ""))
    assert "langkah “akhir”" in teks
    assert "tidak pernah tercapai" in teks


def test_a_syntax_error_names_the_file_and_the_line():
    teks = str(galat('judul = "SOP coba"', "judul = SOP coba"))
    assert "coba.toml" in teks
    assert "tidak dapat dibaca pada baris 4, kolom 9: nilainya tidak dikenal" in teks


@pytest.mark.parametrize(
    ("ganti", "dengan", "kunci"),
    [
        ("versi = 3", 'versi = "tiga"', "versi"),
        ('judul = "SOP coba"', "judul = 7", "judul"),
        ('nomor = "1"', "nomor = 1", "nomor"),
        ('pelaku = ["pimpinan"]', 'pelaku = "pimpinan"', "pelaku"),
        ('pelaku = ["pimpinan"]', "pelaku = []", "pelaku"),
        ('pelaku = ["pimpinan"]', "pelaku = [1]", "pelaku"),
        ('halaman = "tugas"', "halaman = 1", "halaman"),
        ('lanjut = "akhir"', 'lanjut = ["akhir"]', "lanjut"),
        ('kelengkapan = ["Surat"]', 'kelengkapan = "Surat"', "kelengkapan"),
        ('waktu = { nilai = 5, satuan = "menit" }', "waktu = 5", "waktu"),
        ('waktu = { nilai = 5, satuan = "menit" }', "waktu = { nilai = 5 }", "waktu.satuan"),
        ("nilai = 5,", 'nilai = "lima",', "waktu.nilai"),
        ("nilai = 5,", "nilai = 5, lama = 1,", "lama"),
        ('tombol = "Mulai"', 'tombol = "Mulai"\nper_unit = "ya"', "per_unit"),
    ],
)
def test_a_value_of_the_wrong_kind_is_named_and_never_a_crash(ganti, dengan, kunci):
    teks = str(galat(ganti, dengan))
    assert "coba.toml" in teks
    assert f"kunci “{kunci}”" in teks


def test_steps_that_are_no_list_of_tables_are_refused():
    kepala = BAIK[: BAIK.index("[[langkah]]")]
    for isi in ("langkah = 1\n", 'langkah = ["a"]\n', "[langkah]\nkode = 'x'\n"):
        with pytest.raises(DataTidakSah, match="langkah"):
            load_sop(kepala + isi, "coba.toml")


def test_the_new_keys_are_read():
    sop = load_sop(
        BAIK.replace(
            'sumber = "uji"',
            'sumber = "uji"\njenis_kantor = "badan"\nperiode = "bulan"\n'
            'identitas = { nomor = "7", dasar_hukum = ["UU"], disahkan_oleh = "Kepala" }\n'
            'koreksi = [{ kunci = "nomor", asli = "1", kita = "7", mengapa = "Salah." }]',
        ).replace(
            'tombol = "Mulai"',
            'tombol = "Mulai"\npelaksana = "Kabid"\nketerangan = "ket"\nboleh_dilewati = true\n'
            'lewati_bila = "sk_tim.berlaku"\n'
            'koreksi = [{ kunci = "judul", asli = "", kita = "Memulai", mengapa = "Baru." }]',
        ),
        "coba.toml",
    )
    assert (sop.jenis_kantor, sop.periode) == (JenisKantor.BADAN, JenisPeriode.BULAN)
    assert sop.identitas == Identitas(nomor="7", dasar_hukum=("UU",), disahkan_oleh="Kepala")
    assert sop.koreksi == (Koreksi(kunci="nomor", asli="1", kita="7", mengapa="Salah."),)
    mulai = sop.langkah[0]
    assert (mulai.pelaksana, mulai.keterangan) == ("Kabid", "ket")
    assert (mulai.lewati_bila, mulai.boleh_dilewati) == ("sk_tim.berlaku", True)
    assert mulai.koreksi == (Koreksi(kunci="judul", asli="", kita="Memulai", mengapa="Baru."),)
    assert (sop.langkah[1].keputusan, mulai.keputusan) == (True, False)


def test_what_an_older_file_does_not_say_is_empty():
    sop = load_sop(BAIK, "coba.toml")
    assert sop.identitas == Identitas()
    assert (sop.jenis_kantor, sop.periode, sop.koreksi) == (None, None, ())
    mulai = sop.langkah[0]
    assert (mulai.pelaksana, mulai.lewati_bila, mulai.boleh_dilewati) == ("", "", False)


AKHIR = 'tindakan = ["validasi.setujui", "validasi.kembalikan"]\ntidak = "mulai"\n'


@pytest.mark.parametrize(
    ("ganti", "dengan", "langkah", "kunci", "kalimat"),
    [
        (
            AKHIR,
            AKHIR.replace('tidak = "mulai"\n', ""),
            "akhir",
            "tidak",
            "tidak ada, padahal “validasi.kembalikan” mengembalikan",
        ),
        (
            '["validasi.setujui", "validasi.kembalikan"]',
            '["validasi.setujui"]',
            "akhir",
            "tidak",
            "langkah ini tidak dapat mengembalikan",
        ),
        (
            AKHIR,
            AKHIR.replace('"mulai"', '"akhir"'),
            "akhir",
            "tidak",
            "menuju “akhir” yang bukan langkah sebelumnya",
        ),
        (AKHIR, AKHIR + 'lanjut = "mulai"\n', "akhir", "lanjut", "siklus tidak pernah selesai"),
        (AKHIR, AKHIR + 'lanjut = "akhir"\n', "akhir", "lanjut", "siklus tidak pernah selesai"),
        ("nilai = 5", "nilai = 0", "mulai", "waktu.nilai", "harus lebih dari 0"),
        ('judul = "Memulai"', 'judul = ""', "mulai", "judul", "kosong, padahal wajib"),
        ('kode = "coba"', 'kode = "Coba SOP"', "", "kode", "bukan huruf kecil"),
        ('judul = "Memulai"', 'judul = " \t"', "mulai", "judul", "kosong, padahal wajib"),
        ("versi = 3", "versi = 0", "", "versi", "harus 1 atau lebih"),
        ("versi = 3", "versi = 99999999999999999999", "", "versi", "paling besar 9999"),
        ("nilai = 5", "nilai = 120001", "mulai", "waktu.nilai", "paling banyak 120000 menit"),
        (
            'nilai = 5, satuan = "menit"',
            'nilai = 1000000000, satuan = "hari"',
            "mulai",
            "waktu.nilai",
            "paling banyak 366 hari",
        ),
        (
            'tindakan = ["langkah.selesai"]',
            'tindakan = ["langkah.selesai", "formulir.kembalikan"]',
            "mulai",
            "tidak",
            "tidak ada, padahal “formulir.kembalikan”",
        ),
    ],
)
def test_a_procedure_that_cannot_be_walked_is_refused(ganti, dengan, langkah, kunci, kalimat):
    teks = str(galat(ganti, dengan))
    assert f"kunci “{kunci}”" in teks
    assert (f"langkah “{langkah}”" in teks) is bool(langkah)
    assert kalimat in teks


def test_a_step_on_the_way_back_alone_is_refused():
    """A cycle is done when each of its steps is; such a step would never be."""
    sisip = BAIK[BAIK.index("[[langkah]]") : BAIK.index('[[langkah]]\nkode = "akhir"')]
    sisip = sisip.replace('"mulai"', '"perbaiki"').replace('nomor = "1"', 'nomor = "1a"')
    isi = BAIK.replace('[[langkah]]\nkode = "akhir"', f'{sisip}[[langkah]]\nkode = "akhir"')
    isi = isi.replace('tidak = "mulai"', 'tidak = "perbaiki"')
    with pytest.raises(DataTidakSah, match=r"“perbaiki”.* hanya tercapai lewat Tidak"):
        load_sop(isi, "coba.toml")


FORMULIR = """
[[langkah]]
kode = "isi"
nomor = "1a"
judul = "Mengisi"
pelaku = ["pengisi"]
per_unit = true
halaman = "isi_data"
tombol = "Kirim"
tindakan = ["realisasi.isi", "realisasi.kirim"]
periksa = ["formulir.lengkap"]
lanjut = "akhir"
"""
BERFORMULIR = BAIK.replace('lanjut = "akhir"', 'lanjut = "isi"').replace(
    '\n[[langkah]]\nkode = "akhir"', f'{FORMULIR}\n[[langkah]]\nkode = "akhir"'
)
PERIKSA_AKHIR = 'tindakan = ["validasi.setujui", "validasi.kembalikan"]\ntidak = "mulai"'
SETUJU = 'tindakan = ["persetujuan.setujui", "persetujuan.kembalikan"]'


@pytest.mark.parametrize(
    ("ganti", "dengan", "kunci", "kalimat"),
    [
        (
            'kode = "isi"\n',
            'kode = "isi"\nboleh_dilewati = true\n',
            "boleh_dilewati",
            "formulir unit harus terkirim",
        ),
        (
            'kode = "isi"\n',
            'kode = "isi"\nlewati_bila = "sk_tim.berlaku"\n',
            "lewati_bila",
            "formulir unit harus terkirim",
        ),
        (
            'kode = "isi"\n',
            'kode = "isi"\ndokumen = "pengukuran-kinerja"\n',
            "dokumen",
            "begitu unit pertama selesai",
        ),
        (
            PERIKSA_AKHIR,
            f'{PERIKSA_AKHIR}\ndokumen = "pengukuran-kinerja"\nboleh_dilewati = true',
            "boleh_dilewati",
            "“pengukuran-kinerja” baru final bila langkah ini selesai",
        ),
        (
            PERIKSA_AKHIR,
            f'{PERIKSA_AKHIR}\ndokumen = "pengukuran-kinerja"\nlewati_bila = "sk_tim.berlaku"',
            "lewati_bila",
            "“pengukuran-kinerja” baru final bila langkah ini selesai",
        ),
        (
            '["formulir.semua_masuk"]',
            '["formulir.lengkap"]',
            "periksa",
            "hanya untuk langkah yang mengisi formulir",
        ),
        (
            'halaman = "validasi"\ntombol = "Selesai"\n' + PERIKSA_AKHIR,
            f'halaman = "persetujuan"\ntombol = "Selesai"\n{SETUJU}\ntidak = "isi"',
            "tidak",
            "unitnya hanya dapat dipilih dengan “validasi.kembalikan”",
        ),
    ],
)
def test_what_could_never_end_as_the_sop_promises_is_refused(ganti, dengan, kunci, kalimat):
    """A form that is left out, a paper that nobody made final, a Tidak that nobody can take."""
    assert load_sop(BERFORMULIR, "coba.toml").step("isi").diisi_unit
    assert ganti in BERFORMULIR
    with pytest.raises(DataTidakSah) as info:
        load_sop(BERFORMULIR.replace(ganti, dengan, 1), "coba.toml")
    assert f"kunci “{kunci}”" in str(info.value)
    assert kalimat in str(info.value)


def test_forms_are_filled_in_one_step_and_a_document_is_made_final_in_one():
    dua = FORMULIR.replace('"isi"', '"isi-lagi"').replace('"1a"', '"1b"')
    isi = BERFORMULIR.replace('lanjut = "akhir"', 'lanjut = "isi-lagi"')
    isi = isi.replace('\n[[langkah]]\nkode = "akhir"', f'{dua}\n[[langkah]]\nkode = "akhir"')
    with pytest.raises(DataTidakSah, match=r"“isi-lagi”.*“realisasi\.isi” sudah ada"):
        load_sop(isi, "coba.toml")
    kata = 'dokumen = "pengukuran-kinerja"\n'
    isi = BAIK.replace('lanjut = "akhir"\n', f'lanjut = "akhir"\n{kata}') + kata
    with pytest.raises(DataTidakSah, match="“pengukuran-kinerja” sudah ada di langkah lain"):
        load_sop(isi, "coba.toml")


def test_a_unit_sends_back_only_to_its_own_form():
    isi = BAIK.replace(
        'halaman = "validasi"\ntombol = "Selesai"\n'
        'tindakan = ["validasi.setujui", "validasi.kembalikan"]',
        'per_unit = true\nhalaman = "tugas"\ntombol = "Selesai"\n'
        'tindakan = ["langkah.selesai", "formulir.kembalikan"]',
    )
    with pytest.raises(DataTidakSah, match="mengembalikan formulir satu unit"):
        load_sop(isi, "coba.toml")
    formulir = isi.replace(
        'halaman = "tugas"\ntombol = "Mulai"\ntindakan = ["langkah.selesai"]',
        'per_unit = true\nhalaman = "isi_data"\ntombol = "Mulai"\n'
        'tindakan = ["realisasi.isi", "realisasi.kirim"]',
    )
    assert load_sop(formulir, "coba.toml").langkah[1].tidak == "mulai"


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        ('kode = "a', "baris 1, kolom 10: tanda kutip belum ditutup"),
        ('kode = "a\nb = 1\n', "baris 1, kolom 10: tanda kutip belum ditutup"),
        ("kode = 'a'\nkode = 'b'\n", "baris 2, kolom 11: kunci ini ditulis dua kali"),
        ("x = [1,\n2\n", "baris 2, kolom 2: kurung siku belum ditutup"),
        ("kode 'a'", "sesudah kunci harus ada tanda ="),
    ],
)
def test_syntax_is_told_in_our_words_with_line_and_column(isi, kalimat):
    with pytest.raises(DataTidakSah) as info:
        load_sop(isi, "coba.toml")
    assert kalimat in str(info.value)


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        (f"kode = {'[' * 20_000}", "kurung di dalam kurung terlalu dalam"),
        (f"kode = {'[' * 900}{']' * 900}", "kurung di dalam kurung terlalu dalam"),
        (f"kode = {'{a = ' * 3_000}1{'}' * 3_000}", "kurung di dalam kurung terlalu dalam"),
        (f"versi = {'9' * 5_000}", "bilangannya terlalu panjang"),
    ],
    ids=["terbuka", "siku", "kurawal", "bilangan"],
)
def test_what_is_too_much_to_read_is_told_with_its_line(isi, kalimat):
    with pytest.raises(DataTidakSah, match=f"pada baris 3: {kalimat}"):
        load_sop(f'judul = "x"\nsumber = "y"\n{isi}\n', "coba.toml")


@pytest.mark.parametrize("berkas", sorted(resource("sop").glob("*.toml")), ids=lambda p: p.stem)
def test_every_shipped_file_loads_under_its_own_name(berkas):
    sop = load_sop(berkas.read_text(encoding="utf-8"), berkas.name)
    assert sop.kode == berkas.stem
