"""Everything that a person can hand in wrongly, from the command line, with real files.

Each is a sentence in three parts (what, why, what to do), exit code 1, and changes nothing: the
database keeps its bytes, or where the file itself is the trouble, that file does.
"""

import contextlib
import errno
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from kantor_uji import (
    SANDI,
    TAHUN,
    change_indikator,
    closing,
    make_plan,
    open_kantor,
    write_plan,
)
from openpyxl import Workbook, load_workbook
from openpyxl.writer.excel import ExcelWriter
from pypdf import PdfReader

from sakip_desktop.cli import parse, run
from sakip_desktop.db import engine, ruang
from sakip_desktop.domain.errors import BasisDataGalat, GalatSakip
from sakip_desktop.paths import SEDANG_PULIH, DataFolder
from sakip_desktop.services import cadangan, ekspor, pengguna

AKAR = getattr(os, "geteuid", lambda: 1)() == 0


@pytest.fixture
def sandi(tmp_path):
    berkas = tmp_path / "sandi.txt"
    berkas.write_text(SANDI, encoding="utf-8")
    return str(berkas)


def call(folder, *kata):
    return parse(["--data-dir", str(folder.root), *map(str, kata)])


@pytest.fixture
def refuse(folder_kantor, capsys):
    """Run a command that must be refused; gives its sentence.

    ``tetap`` is the file that must keep its bytes, the office's database unless told otherwise.
    """

    def refuse(*kata, folder=folder_kantor, tetap=None):
        tetap = tetap or folder.database
        sebelum = tetap.read_bytes()
        pilihan = call(folder, *kata)
        with pytest.raises(GalatSakip) as ditangkap:
            pilihan.perintah(pilihan)
        galat = ditangkap.value
        for bagian in (galat.apa, galat.mengapa, galat.saran):
            assert bagian.endswith((".", "!"))
        capsys.readouterr()
        assert run(call(folder, *kata)) == 1
        keluar = capsys.readouterr()
        assert str(galat) in keluar.err
        assert "Traceback" not in keluar.err + keluar.out
        assert tetap.read_bytes() == sebelum
        return str(galat)

    return refuse


# --- workbooks --------------------------------------------------------------------------------


def test_a_workbook_that_is_not_ours(refuse, tmp_path):
    buku = Workbook()
    buku.active.append(["Indikator", "Target"])
    buku.save(tmp_path / "lain.xlsx")
    kata = refuse("impor", tmp_path / "lain.xlsx")
    assert "bukan buku kerja rencana dari program ini" in kata


def test_a_workbook_of_another_year(refuse, tmp_path):
    kata = refuse("impor", write_plan(tmp_path / "r.xlsx"), "--tahun", TAHUN + 1)
    assert f"untuk tahun {TAHUN}, bukan {TAHUN + 1}" in kata


def change_book(path, ubah):
    """The plan's workbook after somebody worked in it."""
    write_plan(path)
    buku = load_workbook(path)
    ubah(buku)
    buku.save(path)
    return path


def column(lembar, judul):
    return next(s.column for s in lembar[3] if str(s.value).startswith(judul))


def drop_column(buku):
    buku["Indikator"].delete_cols(column(buku["Indikator"], "Satuan"))


def merge_cells(buku):
    buku["Indikator"].merge_cells("B4:B6")


def add_formula(buku):
    lembar = buku["Indikator"]
    lembar.cell(4, column(lembar, "Target tahun"), "=60+60")


@pytest.mark.parametrize(
    ("ubah", "kata"),
    [
        (drop_column, "kolom “Satuan”: Kolom wajib ini tidak ada."),
        (merge_cells, "Ada sel yang digabung di daerah isian. Pisahkan selnya"),
        (add_formula, "Rumus di sel ini belum pernah dihitung. Buka berkas ini di Excel"),
    ],
)
@pytest.mark.parametrize("terapkan", [pytest.param(False, marks=pytest.mark.luas), True])
def test_a_workbook_that_was_worked_on(
    folder_kantor, tmp_path, capsys, sandi, ubah, kata, terapkan
):
    buku = change_book(tmp_path / "r.xlsx", ubah)
    lagi = ("--terapkan", "--sebagai", "perencana", "--sandi-dari", sandi) if terapkan else ()
    with closing(open_kantor(folder_kantor)) as uji:
        sebelum = uji.isi_basis_data()[0]
    assert run(call(folder_kantor, "impor", buku, *lagi)) == 1
    keluar = capsys.readouterr()
    assert kata in keluar.out
    assert "tidak ada yang diambil" in keluar.err
    with closing(open_kantor(folder_kantor)) as uji:
        sesudah = uji.isi_basis_data()[0]
    assert sesudah == sebelum


def repack(path, tambah=(), ganti=None):
    """The plan's workbook with parts added or replaced."""
    isi = BytesIO(write_plan(path).read_bytes())
    with zipfile.ZipFile(isi) as asal, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as tujuan:
        for nama in asal.namelist():
            tujuan.writestr(nama, (ganti or {}).get(nama) or asal.read(nama))
        for nama, satu in tambah:
            tujuan.writestr(nama, satu)
    return path


def test_a_macro(refuse, tmp_path):
    kata = refuse("impor", repack(tmp_path / "r.xlsx", [("xl/vbaProject.bin", b"\0" * 99)]))
    assert "karena berisi makro" in kata


@pytest.mark.luas
def test_600_megabytes_unpacked(refuse, tmp_path):
    path = repack(tmp_path / "r.xlsx")
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as arsip,
        arsip.open("xl/media/a.bin", "w", force_zip64=True) as besar,
    ):
        besar._compressor = zlib.compressobj(1, zlib.DEFLATED, -15)
        for _ in range(600):
            besar.write(bytes(1_000_000))
    assert path.stat().st_size < 10_000_000
    assert "terlalu besar" in refuse("impor", path)


def test_a_million_laughs(refuse, tmp_path):
    entitas = "".join(f'<!ENTITY e{k + 1} "{f"&e{k};" * 10}">' for k in range(6))
    teks = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">{entitas}]><x>&e6;</x>'
    kata = refuse("impor", repack(tmp_path / "r.xlsx", ganti={"xl/workbook.xml": teks}))
    assert "definisi dokumen (DTD)" in kata


# --- the database -----------------------------------------------------------------------------


def test_a_database_of_a_newer_program(refuse, folder_kantor):
    with contextlib.closing(sqlite3.connect(folder_kantor.database)) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
        db.commit()
    kata = refuse("cadangkan")
    assert "dibuat oleh SAKIP Desktop yang lebih baru" in kata
    assert "versi 9999" in kata


@pytest.mark.parametrize(
    "kata",
    [  # every 3rd row is quick
        satu if ke % 3 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate([("cadangkan",), ("impor", "x.xlsx"), ("pulihkan", "c.sqlite3")])
    ],
)
def test_a_database_with_an_unknown_schema(refuse, folder_kantor, tmp_path, kata, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with closing(open_kantor(folder_kantor)) as uji:
        cadangan.buat(uji.ctx, tmp_path / "c.sqlite3")
    for path in (folder_kantor.database, tmp_path / "c.sqlite3"):
        with contextlib.closing(sqlite3.connect(path)) as db:
            db.execute("UPDATE alembic_version SET version_num = '0000'")
            db.commit()
    assert "('0000') bukan buatan program ini" in refuse(*kata)


def test_a_planted_trigger(refuse, folder_kantor):
    with contextlib.closing(sqlite3.connect(folder_kantor.database)) as db:
        db.execute("CREATE TRIGGER bantu AFTER UPDATE ON realisasi BEGIN SELECT 1; END")
    assert "bukan buatan program ini (bantu)" in refuse("cadangkan")


@pytest.mark.parametrize("isi", [b"", b"{}"])
def test_a_damaged_marker_of_a_restore_is_told_and_the_work_is_done(folder_kantor, capsys, isi):
    folder_kantor.database.with_name(SEDANG_PULIH).write_bytes(isi)
    assert run(call(folder_kantor, "periksa")) == 0
    assert "Perhatian: Pemulihan cadangan yang terputus" in capsys.readouterr().out
    folder_kantor.database.with_name(SEDANG_PULIH).write_bytes(isi)
    assert run(call(folder_kantor, "cadangkan")) == 0
    assert "Perhatian: Pemulihan cadangan yang terputus" in capsys.readouterr().err


@pytest.mark.luas
def test_a_manifest_with_missing_fields(folder_kantor, capsys):
    folder_kantor.cadangan.mkdir(exist_ok=True)
    (folder_kantor.cadangan / "manifest.json").write_text('{"format":"sakip-cadangan-1"}')
    for kata in ("cadangkan", "periksa"):
        assert run(call(folder_kantor, kata)) == 0
    assert "utuh" in capsys.readouterr().out


@pytest.mark.luas
def test_a_database_that_another_program_holds(refuse, folder_kantor, monkeypatch):
    monkeypatch.setattr(engine, "TUNGGU_MS", 200)
    buku = write_plan(folder_kantor.root / "r.xlsx")  # opening the held file would drop its lock
    kode = (
        "import sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None); "
        "db.execute('PRAGMA locking_mode=EXCLUSIVE'); db.execute('BEGIN EXCLUSIVE'); "
        "print('siap', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", kode, str(folder_kantor.database)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as lain:
        lain.stdout.readline()
        assert "sedang dipakai program lain" in refuse("cadangkan", tetap=buku)
        lain.stdin.close()


@pytest.mark.parametrize(
    ("isi", "kata"),
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(*satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(
            [
                (lambda semua: b"", "kosong (0 byte)"),
                (lambda semua: semua[:50], "terpotong"),
                (lambda semua: semua[: len(semua) // 2], "Isinya rusak"),
                (lambda semua: b"halo" * 900, "bukan data SAKIP Desktop"),
            ]
        )
    ],
)
def test_a_database_that_was_cut_off(refuse, folder_kantor, isi, kata):
    with closing(open_kantor(folder_kantor)) as uji:
        cadangan.buat(uji.ctx)
    folder_kantor.database.write_bytes(isi(folder_kantor.database.read_bytes()))
    kalimat = refuse("impor", folder_kantor.root / "r.xlsx", "--tahun", TAHUN)
    assert kata in kalimat
    assert "Pulihkan cadangan terakhir yang utuh" in kalimat


@pytest.fixture
def read_only(tmp_path, folder_kantor):
    """The office in a folder that can only be read."""
    folder = tmp_path / "medium"
    folder.mkdir()
    if AKAR:  # root writes over permissions, so a medium of its own is locked
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(folder)], check=True)
    data = shutil.copytree(folder_kantor.root, folder / "data")
    if AKAR:
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    else:
        for satu in (data / folder_kantor.database.name, data):
            satu.chmod(0o500)
    yield type(folder_kantor)(data)
    if AKAR:
        subprocess.run(["umount", str(folder)], check=True)
    else:
        data.chmod(0o700)


def test_a_read_only_folder(refuse, read_only, tmp_path):
    buku = write_plan(tmp_path / "r.xlsx")
    kata = refuse("impor", buku, folder=read_only)
    assert "tidak dapat ditulis" in kata
    assert "rusak" not in kata


@pytest.fixture
def full(tmp_path, folder_kantor, monkeypatch):
    """The office on a medium without any room, and what makes room again.

    The rule that stops writing long before that is switched off: it has tests of its own.
    """
    monkeypatch.setattr(ruang, "TERENDAH", 0)
    monkeypatch.setattr(ruang, "KALI_BASIS_DATA", 0)
    folder = tmp_path / "medium"
    folder.mkdir()
    if AKAR:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)], check=True)
    data = type(folder_kantor)(shutil.copytree(folder_kantor.root, folder / "data"))
    lama = resource.getrlimit(resource.RLIMIT_FSIZE)
    abaikan = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    ganjal = folder / "ganjal"
    if AKAR:
        with contextlib.suppress(OSError), ganjal.open("wb", buffering=0) as berkas:
            while berkas.write(bytes(4096)):
                pass
        free = ganjal.unlink
    else:  # a limit on the size of files stands in for a full medium
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, lama[1]))

        def free():
            resource.setrlimit(resource.RLIMIT_FSIZE, lama)

    yield data, free
    resource.setrlimit(resource.RLIMIT_FSIZE, lama)
    signal.signal(signal.SIGXFSZ, abaikan)
    if AKAR:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_while_saving(refuse, full, tmp_path, sandi):
    folder, free = full
    buku = write_plan(tmp_path / "r.xlsx", change_indikator(make_plan(), "A1", nama="Baru"))
    masuk = ("--sebagai", "perencana", "--sandi-dari", sandi)
    kata = refuse("impor", buku, "--terapkan", *masuk, folder=folder)
    assert "Rencana belum diambil" in kata  # the backup before it has no room
    assert "disk penuh" in kata
    assert "Kosongkan ruang" in kata
    free()
    assert run(call(folder, "impor", buku, "--terapkan", *masuk)) == 0


@pytest.mark.luas
def test_a_full_disk_while_exporting(full, folder_kantor, tmp_path, sandi, capsys):
    """The office is elsewhere; the paper goes to the full medium."""
    folder, free = full
    keluar = folder.root.parent / "laporan.pdf"
    kata = ("ekspor", "pengukuran-kinerja", "--periode", "2025-07", "--keluaran", keluar)
    masuk = ("--sebagai", "perencana", "--sandi-dari", sandi)
    if AKAR:
        with closing(open_kantor(folder_kantor)) as uji:
            sebelum = uji.isi_basis_data()[0]["realisasi"]
        assert run(call(folder_kantor, *kata, *masuk)) == 1
        galat = capsys.readouterr().err
        assert "laporan.pdf" in galat
        assert "disk penuh" in galat.lower()
        assert not keluar.exists()
        with closing(open_kantor(folder_kantor)) as uji:
            assert uji.isi_basis_data()[0]["realisasi"] == sebelum
    free()
    assert run(call(folder_kantor, *kata, *masuk)) == 0
    assert keluar.read_bytes().startswith(b"%PDF")


@pytest.fixture
def full_temp(tmp_path, monkeypatch):
    """The system's temporary folder has a few kilobytes left; data and results have room."""
    folder = tmp_path / "sementara"
    folder.mkdir()
    if AKAR:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)], check=True)
    else:
        asli = shutil.copyfile

        def copyfile(asal, tujuan, **lain):
            if folder in Path(tujuan).parents:
                raise OSError(errno.ENOSPC, "No space left on device", str(tujuan))
            return asli(asal, tujuan, **lain)

        def save(_penulis):
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(shutil, "copyfile", copyfile)
        monkeypatch.setattr(ExcelWriter, "save", save)
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    if AKAR:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_temporary_folder_while_exporting(full_temp, folder_kantor, tmp_path, sandi, capsys):
    """The sheets are put together there; a large table does not fit."""
    if AKAR:
        (full_temp / "ganjal").write_bytes(bytes(60_000))
    keluar = tmp_path / "rekap.xlsx"
    kata = ("ekspor", "rekapitulasi", "--periode", "2025-07", "--keluaran", keluar)
    assert run(call(folder_kantor, *kata, "--sebagai", "perencana", "--sandi-dari", sandi)) == 1
    galat = capsys.readouterr().err
    assert f"Folder sementara {full_temp} penuh." in galat
    assert not keluar.exists()


@pytest.mark.luas
def test_a_full_temporary_folder_while_restoring(refuse, folder_kantor, tmp_path, full_temp, sandi):
    with closing(open_kantor(folder_kantor)) as uji:
        berkas = cadangan.buat(uji.ctx, tmp_path / "c.sqlite3").berkas
    masuk = ("--terapkan", "--sebagai", "admin", "--sandi-dari", sandi)
    for lagi in ((), masuk):
        kata = refuse("pulihkan", berkas, *lagi)
        assert "c.sqlite3 tidak dapat dibuka." in kata
        assert f"Folder sementara {full_temp} penuh." in kata


# --- names, passwords, clocks -----------------------------------------------------------------


def test_markup_in_a_name_stands_on_the_paper_as_typed(folder_kantor, tmp_path, sandi, capsys):
    nama = 'Rasio <b>A</b> & "B" <img src="x">'
    buku = write_plan(tmp_path / "r.xlsx", change_indikator(make_plan(), "A1", nama=nama))
    masuk = ("--sebagai", "perencana", "--sandi-dari", sandi)
    assert run(call(folder_kantor, "impor", buku, "--terapkan", *masuk)) == 0
    for kode, unit in (("pengukuran-kinerja", ()), ("formulir", ("--unit", "a"))):
        keluar = tmp_path / f"{kode}.pdf"
        kata = ("ekspor", kode, "--periode", "2025-07", "--keluaran", keluar, *unit)
        assert run(call(folder_kantor, *kata, *masuk)) == 0
        teks = " ".join("".join(h.extract_text() for h in PdfReader(keluar).pages).split())
        assert "".join(nama.split()) in "".join(teks.split())
    capsys.readouterr()


def test_a_wrong_password(refuse, folder_kantor, tmp_path):
    """A failed login is itself in the journal, so the file cannot stay the same; the plan does."""
    (tmp_path / "salah.txt").write_text("bukan sandinya", encoding="utf-8")
    buku = write_plan(tmp_path / "r.xlsx", change_indikator(make_plan(), "A1", nama="Baru"))
    with closing(open_kantor(folder_kantor)) as uji:
        sebelum = uji.isi_basis_data()[0]
    kata = ("impor", buku, "--terapkan", "--sebagai", "perencana")
    kalimat = refuse(*kata, "--sandi-dari", tmp_path / "salah.txt", tetap=buku)
    assert "Nama atau sandi tidak cocok" in kalimat
    with closing(open_kantor(folder_kantor)) as uji:
        sesudah = uji.isi_basis_data()[0]
    for satu in ("akun", "jurnal", "jurnal_baris", "meta"):
        del sebelum[satu], sesudah[satu]
    assert sesudah == sebelum


@pytest.mark.parametrize("pilihan", ["--sebagai", "--alasan", "--tahun"])
def test_bytes_that_are_no_letters_on_the_command_line(folder_kantor, capsys, pilihan):
    with pytest.raises(SystemExit) as keluar:
        call(folder_kantor, "impor", "x.xlsx", pilihan, "admin\udcff")
    assert keluar.value.code == 2
    assert "Panggilan salah" in capsys.readouterr().err


def test_half_a_letter_in_a_name_or_a_password(uji):
    with pytest.raises(GalatSakip, match="tanda yang rusak"):
        pengguna.login(uji.ctx, "admin\udcff", SANDI)
    with pytest.raises(GalatSakip, match="tidak cocok"):
        pengguna.login(uji.ctx, "admin", f"{SANDI}\ud83d")


@pytest.mark.luas
def test_a_clock_set_back_is_told_and_the_work_is_done(folder_kantor, tmp_path, sandi, capsys):
    """A day long after today was believed once; no clock blocks saving."""
    with contextlib.closing(sqlite3.connect(folder_kantor.database)) as db:
        db.execute("UPDATE meta SET nilai = '2190-01-01T00:00:00Z' WHERE kunci = 'last_seen_utc'")
        db.commit()
    buku = write_plan(tmp_path / "r.xlsx", change_indikator(make_plan(), "A1", nama="Baru"))
    masuk = ("--sebagai", "perencana", "--sandi-dari", sandi)
    assert run(call(folder_kantor, "impor", buku)) == 0
    galat = capsys.readouterr().err
    assert "Perhatian: Jam komputer ini tampaknya salah." in galat
    assert "Betulkan tanggal dan jam komputer" in galat
    assert run(call(folder_kantor, "impor", buku, "--terapkan", *masuk)) == 0
    capsys.readouterr()
    assert run(call(folder_kantor, "periksa")) == 0
    assert "Perhatian: Jam komputer" in capsys.readouterr().out


# --- results that would be written over something ----------------------------------------------


@pytest.fixture
def tabel(tmp_path):
    berkas = tmp_path / "tabel.csv"
    berkas.write_text("indikator;satuan;polaritas;target;realisasi\nA;%;naik;80;60\n", "utf-8")
    return berkas


@pytest.mark.luas
def test_a_result_is_never_written_over_a_database(refuse, folder_kantor, tmp_path, tabel):
    """Whatever it is called: the magic tells, and the log beside one that is open."""
    lain = DataFolder(shutil.copytree(folder_kantor.root, tmp_path / "lain"))
    with closing(open_kantor(lain)) as uji:
        nomor = cadangan.buat(uji.ctx).berkas
    samaran = tmp_path / "hasil.csv"
    shutil.copy(nomor, samaran)
    assert "dipakai program untuk menyimpan data" in refuse(
        "hitung", tabel, "--keluaran", samaran, tetap=samaran
    )
    for asli in (lain.database, nomor):
        assert ".csv atau .xlsx" in refuse("hitung", tabel, "--keluaran", asli, tetap=asli)
        kata = refuse("cadangkan", "--keluaran", asli, tetap=asli)
        assert "tidak ditimpa" in kata


@pytest.mark.luas
def test_a_paper_is_never_written_over_a_file_of_the_program(folder_kantor, tmp_path):
    """The door of every export, also for the open office."""
    with closing(open_kantor(folder_kantor)) as uji:
        nomor = cadangan.buat(uji.ctx).berkas
        sidik = folder_kantor.bukti / f"{'ab' * 32}.pdf"
        penanda = folder_kantor.database.with_name(SEDANG_PULIH)
        for satu in (sidik, penanda):
            satu.write_bytes(b"milik program")
        uji.masuk("pengisi-a").isi("A1", "nilai", "10")
        milik = (folder_kantor.database, nomor, nomor.with_name("manifest.json"), sidik, penanda)
        for path in milik:
            sebelum = "" if path == folder_kantor.database else path.read_bytes()
            with pytest.raises(BasisDataGalat, match="tidak ditimpa"):
                ekspor.save(b"%PDF-", path)
            if sebelum:
                assert path.read_bytes() == sebelum
        with pytest.raises(BasisDataGalat, match="tidak ditimpa"):
            ekspor.save(b"%PDF-", folder_kantor.root / "lain.sqlite3-wal")
        terbuka = folder_kantor.database.with_name("x.sqlite3")
        terbuka.with_name("x.sqlite3-wal").write_bytes(b"")
        with pytest.raises(BasisDataGalat, match="tidak ditimpa"):
            ekspor.save(b"%PDF-", terbuka)
        uji.masuk("pengisi-a").isi("A1", "nilai", "11")
        assert uji.figur("A1").nilai == 11
        penanda.unlink()
    with closing(open_kantor(folder_kantor)) as uji:
        assert uji.figur("A1").nilai == 11


@pytest.mark.luas
def test_a_backup_into_a_file_never_replaces_one(refuse, folder_kantor, tmp_path):
    lama = tmp_path / "satu.sqlite3"
    assert run(call(folder_kantor, "cadangkan", "--keluaran", lama)) == 0
    assert "Sudah ada berkas" in refuse("cadangkan", "--keluaran", lama, tetap=lama)


@pytest.mark.parametrize("nama", [".", "", "/", ".."])
def test_a_folder_as_the_result(refuse, tabel, sandi, nama, monkeypatch):
    monkeypatch.chdir(tabel.parent)
    assert "adalah folder, bukan berkas" in refuse("hitung", tabel, "--keluaran", nama)
    kata = ("ekspor", "rekapitulasi", "--periode", "2025-07", "--keluaran", nama)
    pilihan = call(DataFolder(tabel.parent / "kantor"), *kata, "--sebagai", "perencana")
    with pytest.raises(GalatSakip, match="adalah folder, bukan berkas"):
        pilihan.perintah(pilihan)
