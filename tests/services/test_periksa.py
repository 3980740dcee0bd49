"""*Periksa*: all is well, or what is wrong is found and said."""

import sqlite3
from contextlib import closing

import pytest
from kantor_uji import A

from sakip_desktop.paths import DataFolder
from sakip_desktop.services import cadangan, pembukaan, periksa


@pytest.fixture
def folder(uji):
    """A closed office with some figures and a backup."""
    uji.kirim(A)
    cadangan.buat(uji.ctx)
    pembukaan.close_office(uji.ctx)
    return uji.ctx.folder


def tamper(folder, *perintah):
    with closing(sqlite3.connect(folder.database, isolation_level=None)) as db:
        for satu in perintah:
            db.execute(satu)


def wrong(folder):
    return [satu.kalimat for satu in periksa.periksa_folder(folder) if not satu.baik]


def test_a_whole_office_is_said_to_be_whole(folder):
    hasil = periksa.periksa_folder(folder)
    assert wrong(folder) == []
    kalimat = " ".join(satu.kalimat for satu in hasil)
    for bagian in ("utuh", "Semua rujukan", "Jurnal utuh", "Cadangan"):
        assert bagian in kalimat


def test_checking_changes_nothing(folder):
    sebelum = folder.database.read_bytes()
    periksa.periksa_folder(folder)
    assert folder.database.read_bytes() == sebelum


@pytest.mark.parametrize(
    ("perintah", "tabel"),
    [
        ("UPDATE realisasi SET nilai = '99' WHERE nilai = '10'", "realisasi"),
        ("DELETE FROM realisasi WHERE nilai = '10'", "realisasi"),
        ("UPDATE langkah_berjalan SET keadaan = 'selesai'", "langkah_berjalan"),
        ("UPDATE peran_dipegang SET peran = 'admin'", "peran_dipegang"),
        ("UPDATE target SET nilai = '1'", "target"),
    ],
)
def test_a_row_changed_behind_the_programs_back_is_found(folder, perintah, tabel):
    tamper(folder, perintah)
    assert any(tabel in satu for satu in wrong(folder))


@pytest.mark.parametrize(
    "perintah", ["UPDATE jurnal SET nama = 'x' WHERE urut = 3", "DELETE FROM jurnal WHERE urut = 3"]
)
def test_a_changed_journal_is_found(folder, perintah):
    with closing(sqlite3.connect(folder.database, isolation_level=None)) as db:
        pemicu = [n for (n,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")]
        with pytest.raises(sqlite3.IntegrityError):
            db.execute(perintah)  # the guard; whoever removes it is found out by the chain
    tamper(
        folder,
        *[f'DROP TRIGGER "{satu}"' for satu in pemicu],
        "PRAGMA foreign_keys = OFF",
        perintah,
    )
    assert wrong(folder)


def test_a_reference_into_nothing_is_found(folder):
    tamper(folder, "PRAGMA foreign_keys = OFF", "DELETE FROM unit_kerja WHERE nama = 'Bagian B'")
    assert any("merujuk ke baris yang tidak ada" in satu for satu in wrong(folder))


def test_a_damaged_backup_is_found_and_named(folder):
    berkas = next(folder.cadangan.glob("*.sqlite3"))
    isi = bytearray(berkas.read_bytes())
    isi[40_000:45_000] = bytes(5000)
    berkas.write_bytes(isi)
    salah = wrong(folder)
    assert len(salah) == 1
    assert berkas.name in salah[0]
    hasil = periksa.periksa_berkas(berkas)
    assert not hasil.baik


def test_a_good_backup_is_described(folder):
    berkas = next(folder.cadangan.glob("*.sqlite3"))
    hasil = periksa.periksa_berkas(berkas)
    assert hasil.baik
    assert f"Cadangan {berkas.name} utuh" in hasil.kalimat


def test_a_missing_or_damaged_office_is_a_sentence(folder, tmp_path):
    assert any("tidak ditemukan" in satu for satu in wrong(DataFolder(tmp_path / "tidak-ada")))
    folder.database.write_bytes(b"rusak" * 9999)
    assert wrong(folder)
    assert not periksa.periksa_berkas(tmp_path / "tidak-ada.sqlite3").baik


def test_many_findings_are_cut_short(folder):
    tamper(folder, "UPDATE langkah_berjalan SET versi = versi + 7", "UPDATE orang SET nama = 'x'")
    salah = wrong(folder)
    assert len(salah) <= periksa.TEMUAN_TERBANYAK + 1
    assert salah[-1].endswith("temuan lagi.")
