"""The command line: exit codes, sentences, no Qt, no display."""

import os
import re
import signal
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from kantor_uji import (
    JULI,
    SANDI,
    TAHUN,
    A,
    change_indikator,
    closing,
    make_plan,
    open_kantor,
    write_plan,
)
from naskah_uji import draft, finish
from openpyxl import load_workbook
from pypdf import PdfReader
from sqlmodel import select

from sakip_desktop import __version__
from sakip_desktop.__main__ import main
from sakip_desktop.cli import make_parser, parse, run
from sakip_desktop.db.models import Jurnal
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.paths import resource
from sakip_desktop.services import contoh, ekspor_semua
from sakip_desktop.services.naskah import konsep
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.periksa import periksa_folder

AKAR = Path(__file__).parents[1]


@pytest.fixture
def sandi(tmp_path):
    berkas = tmp_path / "sandi.txt"
    berkas.write_bytes(b"\xef\xbb\xbf" + SANDI.encode() + b"\r\n")
    return str(berkas)


@pytest.fixture
def jalan(folder_kantor, capsys):
    """Run a command on the small office; gives status, output and error output."""

    def run_words(*kata, folder=folder_kantor.root):
        depan = ["--data-dir", str(folder)] if folder else []
        status = run(parse([*depan, *map(str, kata)]))
        keluar = capsys.readouterr()
        return status, keluar.out, keluar.err

    return run_words


def refused(hasil, kalimat):
    status, _, galat = hasil
    assert status == 1
    assert kalimat in galat
    assert "Traceback" not in galat


# --- calling ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kata", [["periksa", "--data-dir", "D"], ["--data-dir", "D", "periksa"]])
def test_the_data_folder_is_named_before_or_after_the_word(kata):
    pilihan = parse(kata)
    assert pilihan.data_dir == Path("D")
    assert pilihan.perintah.__name__ == "_periksa"


def test_without_a_folder_there_is_none_and_without_a_word_the_window_opens():
    pilihan = parse([])
    assert (pilihan.data_dir, pilihan.perintah, pilihan.self_test) == (None, None, False)
    assert parse(["--data-dir", "D"]).data_dir == Path("D")


@pytest.mark.parametrize(
    ("kata", "kalimat"),
    [
        (["hitung"], "argumen berikut wajib diisi: MASUKAN, --keluaran"),
        (["hitung", "a.csv"], "argumen berikut wajib diisi: --keluaran"),
        (["contoh", "--kantor", "dinas"], "pilihan tidak dikenal: 'dinas' (pilih dari"),
        (["lari"], "pilihan tidak dikenal: 'lari'"),
        (["periksa", "--cepat"], "argumen tidak dikenal: --cepat"),
        (["impor", "x.xlsx", "--tahun", "dua"], "bukan bilangan: 'dua'"),
        (["cadangkan", "--keluaran"], "perlu satu nilai"),
    ],
)
def test_a_wrong_call_ends_with_two_and_an_indonesian_sentence(kata, kalimat, capsys):
    with pytest.raises(SystemExit) as info:
        parse(kata)
    assert info.value.code == 2
    galat = capsys.readouterr().err
    assert galat.startswith("Pemakaian: sakip-desktop")
    assert kalimat in galat


def test_the_version_is_printed(capsys):
    with pytest.raises(SystemExit) as info:
        parse(["--version"])
    assert info.value.code == 0
    assert capsys.readouterr().out == f"SAKIP Desktop {__version__}\n"


PERINTAH = ("contoh", "hitung", "impor", "ekspor", "cadangkan", "pulihkan", "periksa")


@pytest.mark.parametrize("kata", [(), *[(satu,) for satu in PERINTAH]], ids=str)
def test_the_help_speaks_indonesian(kata, capsys):
    with pytest.raises(SystemExit) as info:
        parse([*kata, "--help"])
    assert info.value.code == 0
    teks = capsys.readouterr().out
    assert teks.startswith("Pemakaian: sakip-desktop")
    for asing in ("usage", "options", "positional", "show this", "exit"):
        assert asing not in teks
    assert "--data-dir FOLDER" in teks
    if not kata:
        assert all(satu in teks for satu in PERINTAH)


def test_everything_that_can_be_said_is_explained():
    def walk(pengurai):
        for satu in pengurai._actions:
            if isinstance(satu.choices, dict):
                for lagi in satu.choices.values():
                    yield from walk(lagi)
            elif not satu.help:
                yield f"{pengurai.prog} {satu.dest}"

    assert list(walk(make_parser())) == []


@pytest.mark.luas
def test_a_reader_that_goes_away_gets_no_traceback():
    baca, tulis = os.pipe()
    os.close(baca)  # as after `| head -1`
    hasil = subprocess.run(
        [sys.executable, "-m", "sakip_desktop", "ekspor"],
        cwd=AKAR,
        stdout=tulis,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(tulis)
    assert (hasil.returncode, hasil.stderr) == (1, "")


# --- every command ---------------------------------------------------------------------------


def test_hitung_needs_no_office(jalan, tmp_path):
    masuk, keluar = tmp_path / "a.csv", tmp_path / "b.csv"
    masuk.write_text("indikator,satuan,polaritas,target,realisasi\nX,Dok,naik,10,7\n")
    status, teks, _ = jalan("hitung", masuk, "--keluaran", keluar, folder=None)
    assert status == 0
    assert "dihitung                    1" in teks
    assert "70,00" in keluar.read_text(encoding="utf-8-sig")
    refused(jalan("hitung", tmp_path / "z.csv", "--keluaran", keluar), "tidak ditemukan")
    refused(jalan("hitung", masuk, "--keluaran", tmp_path), "tidak dapat disimpan")
    refused(jalan("hitung", masuk, "--keluaran", tmp_path / "b.pdf"), ".csv atau .xlsx")
    assert not (tmp_path / "b.pdf").exists()


# The sample of README, as it stands there.
CONTOH_HITUNG = """\
indikator;satuan;polaritas;target;realisasi;rumus;batas
Dokumen selesai;Dokumen;naik;12;15;;120
Waktu layanan;Hari;turun;24;4,88;;
Indeks kepuasan;Indeks;rentang;80..90;85;;
"""


def test_the_sample_of_the_readme_is_computed_as_it_says(jalan, tmp_path):
    teks = (AKAR / "README.md").read_text(encoding="utf-8")
    panduan = resource("panduan", "perintah.md").read_text(encoding="utf-8")
    assert CONTOH_HITUNG in teks
    assert CONTOH_HITUNG in panduan
    masuk, keluar = tmp_path / "data.csv", tmp_path / "hasil.csv"
    masuk.write_text(CONTOH_HITUNG, encoding="utf-8")
    assert jalan("hitung", masuk, "--keluaran", keluar)[0] == 0
    hasil = [baris.split(";") for baris in keluar.read_text(encoding="utf-8-sig").splitlines()]
    assert [baris[7] for baris in hasil] == ["capaian", "120,00", "179,67", "100,00"]
    assert all(baris[7] in teks and baris[7] in panduan for baris in hasil[1:])


@pytest.mark.parametrize(
    "kata", [("hitung", "--keluaran", "x.csv"), ("impor",), ("periksa",), ("pulihkan",)]
)
def test_a_folder_where_a_file_is_needed_is_named(jalan, tmp_path, monkeypatch, kata):
    monkeypatch.chdir(tmp_path)
    hasil = jalan(*kata, ".")
    refused(hasil, f"{tmp_path} adalah folder, bukan berkas.")
    assert ("--data-dir" in hasil[2]) == (kata == ("periksa",))


@pytest.mark.parametrize(
    "kata", [("hitung", "--keluaran", "x.csv"), ("impor",), ("periksa",), ("pulihkan",)]
)
def test_a_pipe_is_not_waited_for(jalan, tmp_path, kata):
    pipa = tmp_path / "pipa.csv"
    os.mkfifo(pipa)
    refused(jalan(*kata, pipa), f"{pipa} bukan berkas biasa.")


@pytest.mark.parametrize("tahun", ["0", "-3", "1899", "3000", "99999999999999999999"])
def test_a_year_that_cannot_be_is_a_sentence(jalan, tmp_path, tahun):
    buku = write_plan(tmp_path / "r.xlsx", make_plan())
    refused(jalan("impor", buku, f"--tahun={tahun}"), "Program ini mengenal tahun 1900 sampai 2999")


def test_a_period_of_a_year_that_cannot_be_is_a_sentence(jalan, tmp_path):
    kata = ("ekspor", "rekapitulasi", "--periode", "0000", "--keluaran", tmp_path / "x.xlsx")
    refused(jalan(*kata), "Program ini mengenal tahun 1900 sampai 2999")


def test_a_folder_that_had_to_be_made_is_told(jalan, tmp_path):
    masuk = tmp_path / "a.csv"
    masuk.write_text("indikator;satuan;polaritas;target;realisasi\nA;Dok;naik;10;7\n")
    baru = tmp_path / "hasl" / "dua"  # a mistyped name
    *_, kabar = jalan("hitung", masuk, "--keluaran", baru / "b.csv")
    assert kabar == f"Folder {baru} dibuat.\n"
    assert "Folder" not in jalan("hitung", masuk, "--keluaran", baru / "b.csv")[2]
    stik = tmp_path / "stik"
    assert f"Folder {stik} dibuat." in jalan("cadangkan", "--keluaran", stik)[2]
    assert "Folder" not in jalan("cadangkan", "--keluaran", stik)[2]


def test_hitung_ends_with_zero_also_when_rows_have_problems(jalan, tmp_path):
    masuk = tmp_path / "a.csv"
    masuk.write_text("indikator;satuan;polaritas;target;realisasi\nX;Dok;naik;x;y\n")
    assert jalan("hitung", masuk, "--keluaran", tmp_path / "b.csv")[0] == 0


def test_hitung_names_the_columns_that_it_keeps_under_another_name(jalan, tmp_path):
    masuk = tmp_path / "a.csv"
    kepala = "indikator;satuan;polaritas;target;realisasi;Kategori;Status"
    masuk.write_text(f"{kepala}\nX;Dok;naik;1;1;IKU;aktif\n")
    status, teks, _ = jalan("hitung", masuk, "--keluaran", masuk)
    (kalimat,) = [baris for baris in teks.splitlines() if "(asal)" in baris]
    assert status == 0
    assert "Kategori menjadi “Kategori (asal)”, Status menjadi “Status (asal)”" in kalimat
    assert "IKU;aktif;100,00" in masuk.read_text(encoding="utf-8-sig")
    assert "(asal)" not in jalan("hitung", masuk, "--keluaran", masuk)[1]


def test_impor_is_a_dry_run_that_needs_nobody(jalan, tmp_path, folder_kantor):
    buku = write_plan(tmp_path / "r.xlsx", change_indikator(make_plan(), "A1", nama="Nama baru"))
    sebelum = folder_kantor.database.read_bytes()
    status, teks, _ = jalan("impor", buku)
    assert status == 0
    assert "berubah    indikator A1 Nama baru Nama: “Indikator A1” → “Nama baru”" in teks
    assert "1 perbedaan. Belum ada yang berubah; tambahkan --terapkan." in teks
    assert folder_kantor.database.read_bytes() == sebelum


def test_impor_writes_as_somebody(jalan, tmp_path, sandi, folder_kantor):
    buku = write_plan(tmp_path / "r.xlsx", change_indikator(make_plan(), "A1", nama="Nama baru"))
    masuk = ("--sandi-dari", sandi)
    refused(jalan("impor", buku, "--terapkan"), "Tambahkan --sebagai AKUN.")
    refused(
        jalan("impor", buku, "--terapkan", "--sebagai", "admin", *masuk),
        "Hanya Sekretaris Tim SAKIP yang",
    )
    status, teks, _ = jalan(
        "impor", buku, "--terapkan", "--sebagai", "perencana", *masuk, "--alasan", "PK perubahan"
    )
    assert (status, teks.splitlines()[-1]) == (0, "Rencana 2025 diambil.")
    with closing(open_kantor(folder_kantor)) as uji:
        assert uji.baris("A1", JULI).indikator.nama == "Nama baru"


def test_impor_of_a_faulty_book_lists_every_problem_and_ends_with_one(jalan, tmp_path):
    buku = write_plan(tmp_path / "r.xlsx")
    isi = load_workbook(buku)
    kolom = next(s.column for s in isi["Indikator"][3] if str(s.value).startswith("Polaritas"))
    for baris in (4, 5):
        isi["Indikator"].cell(baris, kolom, "miring")
    isi.save(buku)
    status, teks, galat = jalan("impor", buku)
    assert status == 1
    assert teks.count("(“miring”)") == 2
    assert "2 masalah; tidak ada yang diambil." in galat


def test_impor_of_something_else_is_a_sentence(jalan, tmp_path):
    (tmp_path / "x.xlsx").write_text("bukan buku")
    refused(jalan("impor", tmp_path / "x.xlsx"), "bukan xlsx")
    refused(jalan("impor", tmp_path / "tidak-ada.xlsx"), "tidak ditemukan")
    refused(jalan("impor", write_plan(tmp_path / "r.xlsx"), "--tahun", "2026"), "2025")


def test_ekspor_without_a_code_lists_the_codes(jalan):
    status, teks, _ = jalan("ekspor", folder=None)
    assert status == 0
    kode = [baris.split()[0] for baris in teks.splitlines()]
    assert kode == [satu.value for satu in KodeDokumen]


@pytest.mark.parametrize(
    ("kode", "akhiran", "lain"),
    [
        ("pengukuran-kinerja", "pdf", ()),
        ("rekapitulasi", "xlsx", ()),
        ("ringkasan-pimpinan", "pdf", ()),
        ("kertas-kerja", "pdf", ()),
        ("kertas-kerja-excel", "xlsx", ()),
        ("kertas-kerja", "XLSX", ("--unit", "a")),
        ("formulir", "pdf", ("--unit", "a")),
        ("formulir-kosong", "pdf", ("--unit", A)),
        ("tanda-terima", "pdf", ("--unit", A)),
        ("tanda-terima-daftar", "pdf", ()),
        ("rencana-tindak-lanjut", "xlsx", ()),
        *(pytest.param(kode.value, "pdf", (), marks=pytest.mark.luas) for kode in JENIS),
    ],
)
def test_ekspor_makes_every_paper(jalan, tmp_path, sandi, kode, akhiran, lain):
    keluar = tmp_path / "baru" / f"x.{akhiran}"
    status, teks, galat = jalan(
        "ekspor", kode, "--periode", "2025-07", "--keluaran", keluar, *lain,
        "--sebagai", "perencana", "--sandi-dari", sandi,
    )  # fmt: skip
    assert (status, galat) == (0, f"Folder {keluar.parent} dibuat.\n")
    assert teks == f"Tersimpan: {keluar}\n"
    if akhiran == "pdf":
        assert PdfReader(keluar).pages
    else:
        assert load_workbook(BytesIO(keluar.read_bytes())).sheetnames


@pytest.mark.parametrize(
    ("kata", "kalimat"),
    [
        (("lain", "--periode", "2025-07"), "Dokumen “lain” tidak dikenal. Yang ada:"),
        (("rekapitulasi", "--periode", "2025-13"), "Periode “2025-13” tidak dikenal."),
        (("rekapitulasi",), "Tambahkan --periode P dan --keluaran BERKAS."),
        (("formulir", "--periode", "2025-07"), "Sebutkan unitnya"),
        (("formulir", "--periode", "2025-07", "--unit", "Z"), "Unit “Z” tidak ada. Yang ada:"),
        (("rekapitulasi", "--periode", "2025-07"), "selalu berkas .xlsx"),
        (("rekapitulasi", "--periode", "2025-07"), "pada pengukuran-kinerja (.pdf)"),
        (("pengukuran-kinerja", "--periode", "2025", "--unit", "a"), "untuk seluruh kantor"),
        (("tanda-terima-daftar", "--periode", "2025-07", "--unit", "a"), "untuk seluruh kantor"),
        (("undangan", "--periode", "2025-07", "--unit", "a"), "untuk seluruh kantor"),
        (("semua", "--periode", "2025-07", "--unit", "a"), "dokumen kantor dan setiap unit"),
        (("semua", "--periode", "2030"), "Belum ada rencana tahun 2030."),
        (("pengukuran-kinerja", "--periode", "2030"), "Belum ada rencana tahun 2030."),
        (("formulir", "--periode", "2030-07", "--unit", "a"), "Belum ada rencana tahun 2030."),
        (("formulir-kosong", "--periode", "2030", "--unit", "a"), "Belum ada rencana tahun 2030."),
    ],
)
def test_ekspor_says_what_is_missing(jalan, tmp_path, sandi, kata, kalimat):
    keluar = tmp_path / "x.pdf"
    hasil = jalan(
        "ekspor", *kata, "--keluaran", keluar, "--sebagai", "perencana", "--sandi-dari", sandi
    )
    refused(hasil, kalimat)
    assert not keluar.exists()


def exported(folder_kantor):
    with closing(open_kantor(folder_kantor)) as uji, uji.ctx.read() as sesi:
        return sesi.exec(select(Jurnal.label).where(Jurnal.label.startswith("Ekspor "))).all()


@pytest.mark.luas
def test_ekspor_semua_makes_a_folder_of_whole_files_and_tells_how_far_it_is(
    jalan, tmp_path, sandi, folder_kantor, monkeypatch, capsys
):
    with closing(open_kantor(folder_kantor)) as uji:
        uji.masuk("perencana")
        usul = konsep.usulkan(uji.ctx, KodeDokumen.UNDANGAN, JULI)
        konsep.simpan_naskah(uji.ctx, usul)
    folder = tmp_path / "semua"
    kata = ("ekspor", "semua", "--periode", "2025-07", "--keluaran", folder)
    refused(jalan(*kata), "Tambahkan --sebagai AKUN.")
    kata = (*kata, "--sebagai", "perencana", "--sandi-dari", sandi)
    status, teks, galat = jalan(*kata)
    assert status == 0
    ada = sorted(folder.iterdir())
    assert teks.splitlines() == [f"Tersimpan: {folder / satu.name}" for satu in _in_order(teks)]
    assert sorted(_in_order(teks)) == ada
    assert {satu.name.split(" ")[0] for satu in ada} >= {"undangan", "pengukuran-kinerja"}
    *baris, terakhir = galat.splitlines()
    assert terakhir == f"Folder {folder} dibuat."
    assert [satu.split("]")[0] for satu in baris] == [
        f"[{ke}/{len(ada)}" for ke in range(1, len(ada) + 1)
    ]
    assert all(satu.partition("] ")[2] for satu in baris)
    sebelum = {satu: satu.read_bytes() for satu in ada}
    assert jalan(*kata)[0] == 0  # once more: written over, whole
    assert sorted(folder.iterdir()) == ada
    assert all(satu.read_bytes()[:2] == isi[:2] for satu, isi in sebelum.items())
    (tmp_path / "berkas").write_text("x")
    refused(jalan(*kata[:5], tmp_path / "berkas", *kata[6:]), "tidak dapat disimpan")

    # Where one cannot be saved, those before it are out: they stand in the journal.
    sebelum, ketiga = len(exported(folder_kantor)), _in_order(teks)[2]
    ketiga.unlink()
    ketiga.mkdir()
    refused(jalan(*kata), ketiga.name)
    assert len(exported(folder_kantor)) == sebelum + 2

    def pressed(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(ekspor_semua, "siapkan_semua", pressed)  # before anything is saved
    monkeypatch.setattr(sys, "argv", ["x", "--data-dir", str(folder_kantor.root), *map(str, kata)])
    assert (main(), capsys.readouterr().err) == (1, "Dihentikan.\n")
    assert jalan("periksa")[0] == 0


def _in_order(teks):
    return [Path(baris.removeprefix("Tersimpan: ")) for baris in teks.splitlines()]


def test_periksa_says_whether_a_pdf_is_what_was_finalised(jalan, tmp_path, folder_kantor, sandi):
    with closing(open_kantor(folder_kantor)) as uji:
        uji.masuk("perencana")
        satu = finish(uji, draft(uji, KodeDokumen.PROGRAM_KERJA))
        isi = (uji.ctx.folder.dokumen / satu.berkas).read_bytes()

    def check(apa):
        berkas = tmp_path / "Surat yang dikirim.PDF"
        berkas.write_bytes(apa)
        return jalan("periksa", berkas)

    assert check(isi)[:2] == (
        0, "✓ Asli: Program Kerja Juli 2025, sama persis dengan yang difinalkan.\n"
    )  # fmt: skip
    status, teks, galat = check(isi.replace(b"/Count 1", b"/Count 2"))
    assert (status, galat) == (1, "")
    assert teks.startswith("✕ Berkas ini menyebut diri Program Kerja Juli 2025, tetapi ")
    assert check(isi + b"tambahan\n")[0] == 1
    status, teks, _ = check(b"%PDF-1.7 yang lain")
    assert (status, teks[:30]) == (1, "✕ Bukan dokumen final kantor i")
    assert "milik kantor lain" in check(b"%PDF-1.7 sakip:9:" + b"0" * 64)[1]
    refused(jalan("periksa", tmp_path / "tidak-ada.pdf"), "tidak dapat dibaca")
    (tmp_path / "folder.pdf").mkdir()
    os.mkfifo(tmp_path / "pipa.pdf")  # reading it would wait for ever
    for nama in ("folder.pdf", "pipa.pdf"):
        refused(jalan("periksa", tmp_path / nama), "bukan berkas")
    tujuan = folder_kantor.dokumen / satu.berkas
    for path, kata in (
        (tujuan, "tidak ditimpa"),  # another paper is never put under a final one's name
        (tmp_path / f"{'n' * 300}.pdf", "nama berkas"),
    ):
        kode = ("ekspor", "program-kerja", "--periode", "2025-08", "--keluaran", path)
        refused(jalan(*kode, "--sebagai", "perencana", "--sandi-dari", sandi), kata)
    assert tujuan.read_bytes() == isi


def test_ekspor_acts_as_somebody(jalan, tmp_path, sandi):
    kata = ("ekspor", "rekapitulasi", "--periode", "2025", "--keluaran", tmp_path / "x.xlsx")
    refused(jalan(*kata), "Tambahkan --sebagai AKUN.")
    refused(
        jalan(*kata, "--sebagai", "staf-a", "--sandi-dari", sandi), "Ini tidak dapat dilakukan."
    )
    salah = tmp_path / "salah.txt"
    salah.write_text("bukan sandinya")
    refused(
        jalan(*kata, "--sebagai", "perencana", "--sandi-dari", salah), "Nama atau sandi tidak cocok"
    )
    refused(
        jalan(*kata, "--sebagai", "perencana", "--sandi-dari", tmp_path / "tidak-ada"),
        "tidak dapat dibaca",
    )
    assert not (tmp_path / "x.xlsx").exists()


def test_the_password_is_asked_for_when_no_file_is_named(jalan, tmp_path, monkeypatch):
    tanya = []
    monkeypatch.setattr("getpass.getpass", lambda teks: tanya.append(teks) or SANDI)
    kata = ("ekspor", "rekapitulasi", "--periode", "2025", "--keluaran", tmp_path / "x.xlsx")
    assert jalan(*kata, "--sebagai", "perencana")[0] == 0
    assert tanya == ["Sandi perencana: "]


def test_cadangkan_periksa_and_pulihkan(jalan, tmp_path, sandi, folder_kantor):
    berkas = tmp_path / "stik" / "c.sqlite3"
    status, teks, _ = jalan("cadangkan", "--keluaran", berkas)
    assert status == 0
    assert teks.startswith(f"Cadangan terverifikasi: {berkas}\n")
    assert jalan("cadangkan")[0] == 0
    assert len(list(folder_kantor.cadangan.glob("*.sqlite3"))) == 1

    status, teks, _ = jalan("periksa", berkas, folder=None)
    assert (status, teks[:1]) == (0, "✓")
    status, teks, _ = jalan("periksa")
    assert status == 0
    assert all(baris.startswith("✓ ") for baris in teks.splitlines())

    with closing(open_kantor(folder_kantor)) as uji:
        uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    status, teks, _ = jalan("pulihkan", berkas)
    assert status == 0
    assert "Bila dipulihkan, 1 catatan sesudahnya hilang." in teks
    assert re.search(r", isi sampai \d+ [A-Z][a-z]+ \d{4} pukul \d\d\.\d\d WIB\.", teks)
    assert "Belum ada yang berubah" in teks
    refused(jalan("pulihkan", berkas, "--terapkan"), "Tambahkan --sebagai AKUN.")
    refused(
        jalan("pulihkan", berkas, "--terapkan", "--sebagai", "tim", "--sandi-dari", sandi),
        "Hanya Administrator",
    )
    status, teks, _ = jalan(
        "pulihkan", berkas, "--terapkan", "--sebagai", "admin", "--sandi-dari", sandi
    )
    assert status == 0
    assert "Dipulihkan dari c.sqlite3." in teks
    assert "Keadaan sebelumnya dicadangkan di" in teks
    with closing(open_kantor(folder_kantor)) as uji:
        assert uji.figur("A1").nilai is None


@pytest.mark.luas
def test_pulihkan_into_an_empty_folder(jalan, tmp_path, sandi):
    berkas = tmp_path / "c.sqlite3"
    jalan("cadangkan", "--keluaran", berkas)
    baru = tmp_path / "baru"
    status, teks, _ = jalan("pulihkan", berkas, folder=baru)
    assert status == 0
    assert "0 catatan sesudahnya hilang" in teks
    assert not baru.exists()
    kata = ("--terapkan", "--sebagai", "admin", "--sandi-dari", sandi)
    assert jalan("pulihkan", berkas, *kata, folder=baru)[0] == 0
    assert jalan("periksa", folder=baru)[0] == 0


def test_periksa_ends_with_one_when_something_is_wrong(jalan, tmp_path, folder_kantor):
    status, teks, _ = jalan("periksa", folder=tmp_path / "tidak-ada")
    assert status == 1
    assert "✕ Basis data tidak ditemukan." in teks
    status, teks, _ = jalan("periksa", tmp_path / "tidak-ada.sqlite3")
    assert (status, teks[:1]) == (1, "✕")
    folder_kantor.database.write_bytes(folder_kantor.database.read_bytes()[:9000])
    status, teks, _ = jalan("periksa")
    assert (status, teks[:1]) == (1, "✕")


def test_sop_daftar_begins_each_line_with_the_code_and_needs_no_office(jalan):
    status, keluar, galat = jalan("sop", "daftar", folder=None)
    assert (status, galat) == (0, "")
    assert [baris.split()[0] for baris in keluar.splitlines()] == [
        "pengukuran-kinerja",
        "pengukuran-kinerja-badan",
        "pengukuran-kinerja-dinas",
        "pengukuran-kinerja-kecamatan",
        "pengukuran-kinerja-setwan",
        "pengumpulan-data-kinerja",
    ]
    assert "9 langkah, 590 menit" in keluar
    assert keluar.splitlines()[-1].endswith("12 langkah, 430 menit + 5 hari")


def test_sop_periksa_tells_every_fault_in_its_line(jalan, tmp_path):
    baik = resource("sop", "pengukuran-kinerja-badan.toml")
    status, keluar, galat = jalan("sop", "periksa", baik)
    assert (status, galat) == (0, "")
    assert f"{baik}:5: info: kunci “kode”: 14 langkah, jumlah waktu baku 795 menit" in keluar
    assert "belum diisi: tanggal_revisi, keterkaitan" in keluar
    assert keluar.endswith("✓ pengukuran-kinerja-badan.toml dapat dipakai.\n")

    _, keluar, _ = jalan("sop", "periksa", baik, "--kantor", "setwan")
    assert "peringatan: kunci “disahkan_oleh”: menyebut “Kepala Badan”" in keluar

    salah = tmp_path / "salah.toml"
    isi = baik.read_text(encoding="utf-8").replace('["pimpinan"]', '["pimpnan"]', 1)
    isi = isi.replace('halaman = "rekap"', 'halaman = "recap"', 1)
    salah.write_bytes(b"\xef\xbb\xbf" + isi.replace("\n", "\r\n").encode())
    hasil = jalan("sop", "periksa", salah)
    refused(hasil, "2 kesalahan; SOP ini tidak dapat dipakai.")
    baris = isi.splitlines()
    for satu, kata in zip(hasil[1].splitlines(), ("pimpinan", "rekap"), strict=True):
        nomor = int(satu.removeprefix(f"{salah}:").split(":")[0])
        assert kata[:3] in baris[nomor - 1] or "recap" in baris[nomor - 1]
        assert f"maksudnya “{kata}”?" in satu

    salah.write_text('kode = "a"\nversi = dua\n', encoding="utf-8")
    status, keluar, _ = jalan("sop", "periksa", salah)
    assert status == 1
    assert keluar.startswith(f"{salah}:2: kesalahan: tidak dapat dibaca pada baris 2, kolom 9:")


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [(None, "tidak dapat dibaca"), (b"\xff\xfe", "bukan teks UTF-8"), (b" " * 1_000_001, "besar")],
)
def test_sop_periksa_of_something_else_is_a_sentence(jalan, tmp_path, isi, kalimat):
    berkas = tmp_path / "x.toml"
    if isi is not None:
        berkas.write_bytes(isi)
    refused(jalan("sop", "periksa", berkas), kalimat)
    refused(jalan("sop", "periksa", tmp_path), "adalah folder")


def test_sop_waktu_writes_the_times_of_a_year_as_somebody(jalan, tmp_path, sandi):
    keluar = tmp_path / "waktu.xlsx"
    kata = ("sop", "waktu", "--tahun", TAHUN, "--keluaran", keluar)
    refused(jalan(*kata), "Tambahkan --sebagai AKUN")
    masuk = ("--sebagai", "pengisi-a", "--sandi-dari", sandi)
    refused(jalan(*kata, *masuk), "berwenang")
    masuk = ("--sebagai", "kabag", "--sandi-dari", sandi)
    refused(jalan(*kata[:5], tmp_path / "waktu.pdf", *masuk), "selalu berkas .xlsx")
    refused(jalan("sop", "waktu", "--tahun", 2030, *kata[4:], *masuk), "Belum ada siklus")
    refused(jalan("sop", "waktu", "--tahun", 99, *kata[4:], *masuk), "99")
    assert not keluar.exists()
    status, teks, galat = jalan(*kata, *masuk)
    assert (status, galat) == (0, "")
    assert " ".join(teks.splitlines()[0].split()) == (
        "pengumpulan-data-kinerja Pengumpulan Data Kinerja 1 siklus, baku 430 menit + 5 hari"
    )
    assert teks.splitlines()[1] == f"Tersimpan: {keluar}"
    buku = load_workbook(keluar)
    assert buku.sheetnames == ["Per langkah", "Per peran", "Per siklus", "Per tahun"]
    assert buku["Per tahun"]["A7"].value == "Pengumpulan Data Kinerja"
    assert buku["Per tahun"]["B7"].value == "430 menit + 5 hari"


@pytest.mark.parametrize("kata", [["sop"], ["sop", "periksa"], ["sop", "hapus"]])
def test_sop_alone_or_with_an_unknown_word_is_a_wrong_call(kata, capsys):
    with pytest.raises(SystemExit) as keluar:
        parse(kata)
    assert keluar.value.code == 2
    assert "Panggilan salah:" in capsys.readouterr().err


def test_cadangkan_says_that_scans_are_not_inside(jalan, folder_kantor):
    assert "berkas bukti" not in jalan("cadangkan")[1]
    (folder_kantor.bukti / "catatan.txt").write_bytes(b"bukan pindaian")
    (folder_kantor.bukti / f"{'ab' * 32}.pdf").write_bytes(b"%PDF-")
    assert f"1 berkas bukti di {folder_kantor.bukti} tidak ikut" in jalan("cadangkan")[1]


@pytest.mark.parametrize("kata", [("cadangkan",), ("impor", "x.xlsx"), ("pulihkan", "x.sqlite3")])
def test_a_folder_without_an_office_is_a_sentence(jalan, tmp_path, kata):
    status, _, galat = jalan(*kata, folder=tmp_path / "kosong")
    assert status == 1
    assert galat.strip()
    assert not (tmp_path / "kosong").exists()


def test_an_office_that_is_open_elsewhere_is_refused(jalan, folder_kantor):
    with closing(open_kantor(folder_kantor)):
        refused(jalan("cadangkan"), "sedang dipakai program lain")


# --- contoh ----------------------------------------------------------------------------------


@pytest.fixture
def singkat(monkeypatch):
    """The sample year cut to its first month: the whole year has its own test."""
    semua = contoh._Tahun._collections
    monkeypatch.setattr(contoh._Tahun, "_collections", lambda diri: semua(diri)[:1])


@pytest.mark.luas
@pytest.mark.usefixtures("singkat")
def test_contoh_makes_an_office_and_prints_what_it_made(jalan, tmp_path):
    folder = tmp_path / "contoh"
    status, teks, galat = jalan("contoh", "--kantor", "setwan", "--latihan", folder=folder)
    assert (status, galat) == (0, "")
    baris = teks.splitlines()
    assert baris[0] == "Sekretariat DPRD Kabupaten Contoh"
    tabel = {satu[2:34].strip(): satu.split()[-1] for satu in baris if satu.startswith("  ")}
    assert (tabel["unit"], tabel["indikator"]) == ("5", "27")
    assert float(tabel["lama pembuatan (detik)"].replace(",", ".")) > 0
    assert "Sandi     : latihan-sakip (sandi latihan, sama untuk semua akun)" in teks
    [orang] = [satu for satu in baris if satu.startswith("  kasubag-umum ")]
    bagian = re.split(r"\s{2,}", orang.strip())
    assert bagian == [
        "kasubag-umum",
        "Yuliana Kartika, S.Sos. (Contoh)",
        "Kepala Subbagian Tata Usaha dan Rumah Tangga",
    ]
    assert all(satu in (AKAR / "README.md").read_text(encoding="utf-8") for satu in bagian)
    assert jalan("periksa", folder=folder)[0] == 0

    refused(jalan("contoh", "--kantor", "setwan", "--latihan", folder=folder), "tidak kosong")
    (folder / "dokumen" / "punya-saya.txt").write_text("x")
    kata = ("contoh", "--kantor", "setwan", "--latihan", "--ulang")
    assert jalan(*kata, folder=folder)[0] == 0
    assert not (folder / "dokumen" / "punya-saya.txt").exists()  # the old sample went


@pytest.mark.parametrize("lain", [(), ("--ulang",)])
@pytest.mark.parametrize("isi", ["kantor", "berkas"])
def test_contoh_never_removes_what_is_no_sample(jalan, tmp_path, folder_kantor, lain, isi):
    folder = folder_kantor.root
    if isi == "berkas":
        folder = tmp_path / "surat"
        folder.mkdir()
        (folder / "surat.txt").write_text("penting")
    sebelum = {satu: satu.read_bytes() for satu in folder.rglob("*") if satu.is_file()}
    refused(jalan("contoh", "--kantor", "setwan", *lain, folder=folder), "tidak kosong")
    assert {satu: satu.read_bytes() for satu in folder.rglob("*") if satu.is_file()} == sebelum


def test_contoh_needs_a_folder_of_its_own(jalan, tmp_path):
    refused(jalan("contoh", "--kantor", "setwan", folder=None), "Tambahkan --data-dir FOLDER.")
    berkas = tmp_path / "berkas"
    berkas.write_text("x")
    refused(jalan("contoh", "--kantor", "setwan", folder=berkas), "bukan folder")
    refused(jalan("contoh", "--kantor", "setwan", folder=berkas / "di-dalam"), "tidak dapat")


# --- as a program ----------------------------------------------------------------------------


def program(*kata, **lain):
    """The program in its own process, without any display."""
    env = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    env.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, *lain.pop("python", ()), "-m", "sakip_desktop", *map(str, kata)],
        cwd=AKAR,
        env=env | lain.pop("env", {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
        start_new_session=True,  # no terminal to ask for a password at
        **lain,
    )


def test_the_program_works_without_a_display_and_without_qt(folder_kantor, tmp_path):
    masuk = tmp_path / "a.csv"
    masuk.write_text("indikator,satuan,polaritas,target,realisasi\nX,Dok,naik,10,7\n")
    hasil = program("hitung", masuk, "--keluaran", tmp_path / "b.csv", python=("-X", "importtime"))
    assert hasil.returncode == 0
    assert b"PySide6" not in hasil.stderr
    assert b"sakip_desktop.gui" not in hasil.stderr
    hasil = program("--data-dir", folder_kantor.root, "periksa", python=("-X", "importtime"))
    assert hasil.returncode == 0
    assert b"sqlmodel" in hasil.stderr
    assert b"PySide6" not in hasil.stderr
    assert b"sakip_desktop.gui" not in hasil.stderr


@pytest.mark.luas
def test_the_program_ends_with_one_and_two(tmp_path):
    hasil = program("periksa", "--data-dir", tmp_path / "tidak-ada")
    assert hasil.returncode == 1
    hasil = program("lari")
    assert hasil.returncode == 2
    assert hasil.stdout == b""


@pytest.mark.luas
def test_a_console_without_these_characters_is_no_reason_to_fail(folder_kantor):
    hasil = program("periksa", "--data-dir", folder_kantor.root, env={"PYTHONIOENCODING": "ascii"})
    assert (hasil.returncode, hasil.stderr) == (0, b"")
    assert b"utuh" in hasil.stdout


@pytest.mark.luas
def test_where_no_password_can_be_asked_for_it_is_said(folder_kantor, tmp_path):
    hasil = program(
        "ekspor", "rekapitulasi", "--periode", TAHUN, "--keluaran", tmp_path / "x.xlsx",
        "--sebagai", "perencana", "--data-dir", folder_kantor.root,
    )  # fmt: skip
    assert hasil.returncode == 1
    galat = hasil.stderr.decode()
    assert "--sandi-dari BERKAS" in galat
    assert "Traceback" not in galat
    assert "Warning" not in galat


@pytest.mark.luas
def test_ctrl_c_leaves_whole_files_and_says_how_many(folder_kantor, tmp_path):
    masuk, folder = tmp_path / "sandi.txt", tmp_path / "keluar"
    masuk.write_text(SANDI)
    jalan = subprocess.Popen(
        [
            sys.executable, "-m", "sakip_desktop", "ekspor", "semua", "--periode", "2025-07",
            "--keluaran", folder, "--data-dir", folder_kantor.root,
            "--sebagai", "perencana", "--sandi-dari", masuk,
        ],
        cwd=AKAR,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )  # fmt: skip
    with jalan:
        for baris in jalan.stderr:
            if baris.startswith("[3/"):
                jalan.send_signal(signal.SIGINT)
                break
        sisa = jalan.stderr.read().splitlines()
        assert jalan.stdout.read() == ""
    assert jalan.returncode == 1
    ada = list(folder.iterdir())
    assert sisa[-2].startswith(f"Dihentikan: {len(ada)} dari ")
    assert sisa[-1] == f"Folder {folder} dibuat."
    assert len(ada) >= 2
    for satu in ada:
        if satu.suffix == ".pdf":
            assert PdfReader(satu).pages
        else:
            assert load_workbook(satu).sheetnames
    assert len(exported(folder_kantor)) == len(ada)


def test_nothing_of_this_changed_the_office(folder_kantor):
    """What only looks leaves every row and the journal as they were."""
    assert all(satu.baik for satu in periksa_folder(folder_kantor))
