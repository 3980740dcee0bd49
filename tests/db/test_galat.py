import ast
import errno
import logging
import re
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from sakip_desktop.db import galat as galat_modul
from sakip_desktop.db.galat import translate, translated
from sakip_desktop.db.header import check_header
from sakip_desktop.domain.errors import (
    BasisDataHilang,
    BasisDataRusak,
    BasisDataTerkunci,
    DiskPenuh,
    FolderTidakDapatDitulis,
    MediaBermasalah,
)  # fmt: skip


def sqlite_error(nama, kelas=sqlite3.OperationalError):
    satu = kelas("english")
    satu.sqlite_errorname = nama
    return satu


@pytest.fixture
def path(tmp_path):
    berkas = tmp_path / "sakip.sqlite3"
    berkas.write_bytes(b"")
    return berkas


@pytest.mark.parametrize(
    ("nama", "kelas"),
    [
        ("SQLITE_FULL", DiskPenuh),
        ("SQLITE_BUSY", BasisDataTerkunci),
        ("SQLITE_BUSY_SNAPSHOT", BasisDataTerkunci),
        ("SQLITE_LOCKED", BasisDataTerkunci),
        ("SQLITE_READONLY", FolderTidakDapatDitulis),
        ("SQLITE_READONLY_DBMOVED", FolderTidakDapatDitulis),
        ("SQLITE_IOERR_FSYNC", MediaBermasalah),
        ("SQLITE_IOERR_WRITE", MediaBermasalah),
        ("SQLITE_IOERR", MediaBermasalah),
        ("SQLITE_CANTOPEN", MediaBermasalah),
        ("SQLITE_CORRUPT", BasisDataRusak),
        ("SQLITE_CORRUPT_INDEX", BasisDataRusak),
        ("SQLITE_NOTADB", BasisDataRusak),
    ],
)
def test_every_failure_has_its_own_three_part_sentence(path, nama, kelas):
    for galat in (
        sqlite_error(nama),
        OperationalError("SELECT 1", None, sqlite_error(nama)),
    ):
        arti = translate(galat, path)
        assert type(arti) is kelas
        assert arti.apa
        assert arti.mengapa
        assert arti.saran
        assert "english" not in str(arti)
        assert "SELECT" not in str(arti)
    if kelas is not BasisDataRusak:
        assert "rusak" not in str(translate(galat, path)).lower()


@pytest.mark.parametrize(
    ("nomor", "kelas"),
    [
        (errno.ENOSPC, DiskPenuh),
        (errno.EFBIG, DiskPenuh),
        (errno.EACCES, FolderTidakDapatDitulis),
        (errno.EROFS, FolderTidakDapatDitulis),
        (errno.EIO, MediaBermasalah),
        (errno.ENOENT, BasisDataHilang),
    ],
)
def test_file_errors(path, nomor, kelas):
    assert type(translate(OSError(nomor, "english"), path)) is kelas


@pytest.mark.parametrize(
    ("nomor", "kelas"),
    [
        (errno.ENOSPC, DiskPenuh),
        (errno.EFBIG, DiskPenuh),
        (errno.EROFS, FolderTidakDapatDitulis),
        (errno.EIO, MediaBermasalah),
        (None, MediaBermasalah),
    ],
)
def test_an_io_error_is_told_apart_by_trying(path, monkeypatch, nomor, kelas):
    """A quota shows as an I/O error of SQLite."""
    monkeypatch.setattr(galat_modul, "_probe", lambda folder: nomor)
    assert type(translate(sqlite_error("SQLITE_IOERR_WRITE"), path)) is kelas


def test_the_probe_leaves_nothing(path):
    assert galat_modul._probe(path.parent) is None
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    assert galat_modul._probe(path / "bukan folder") == errno.ENOTDIR


def test_cannot_open_is_explained_by_looking(tmp_path, path, monkeypatch):
    galat = sqlite_error("SQLITE_CANTOPEN")
    assert "tidak ditemukan" in str(translate(galat, tmp_path / "tidak-ada"))
    assert "folder" in str(translate(galat, tmp_path))
    monkeypatch.setattr(galat_modul, "_probe", lambda folder: errno.EROFS)
    assert type(translate(galat, path)) is FolderTidakDapatDitulis


@pytest.mark.parametrize(
    "galat",
    [
        sqlite_error("SQLITE_CONSTRAINT_UNIQUE", sqlite3.IntegrityError),
        sqlite_error("SQLITE_ERROR"),
        OSError(errno.EINVAL, "x"),
        ValueError("x"),
    ],
)
def test_bugs_stay_bugs(path, galat):
    assert translate(galat, path) is None
    with pytest.raises(type(galat)) as seen, translated(path):
        raise galat
    assert seen.value is galat


def test_other_files_are_not_blamed_on_the_database():
    with pytest.raises(PermissionError), translated(Path("x"), files=False):
        raise PermissionError(errno.EACCES, "a workbook")


JARGON = re.compile(
    r"SQLite|_check\b|\bWAL\b|malformed|foreign|\bpage|halaman (?:yang|berkas)|merujuk|\bskema\b"
    r"|\btabel\b|\bindeks\b|manifest|\bmeta\b|terverifikasi|\blog\b",
    re.IGNORECASE,
)
AKAR = Path(galat_modul.__file__).parents[1]
BICARA = [
    *(AKAR / "db" / f"{nama}.py" for nama in ("backup", "galat", "header", "kerusakan", "open")),
    *(AKAR / "db" / f"{nama}.py" for nama in ("pemulihan", "restore")),
    *(AKAR / "services" / f"{nama}.py" for nama in ("pemulihan", "periksa")),
]


def sentences(path):
    """What a module may say to somebody: texts that end like a sentence."""
    pohon = ast.parse(path.read_text(encoding="utf-8"))
    bukan = {id(satu.value) for satu in ast.walk(pohon) if isinstance(satu, ast.Expr)}
    for satu in ast.walk(pohon):
        if isinstance(satu, ast.JoinedStr):
            teks = "…".join(s.value for s in satu.values if isinstance(s, ast.Constant))
        elif isinstance(satu, ast.Constant) and isinstance(satu.value, str):
            teks = satu.value
        else:
            continue
        if id(satu) not in bukan and " " in teks and teks.rstrip().endswith("."):
            yield teks


@pytest.mark.parametrize("path", BICARA, ids=lambda path: path.stem)
def test_damage_is_told_without_words_of_the_trade(path):
    semua = list(sentences(path))
    assert [teks for teks in semua if JARGON.search(teks)] == []


def test_how_damage_was_seen_goes_into_the_log(path, caplog):
    caplog.set_level(logging.INFO)
    galat = translate(sqlite_error("SQLITE_CORRUPT_INDEX", sqlite3.DatabaseError), path)
    assert galat.mengapa == "Isinya rusak: sebagian tidak dapat dibaca lagi."
    with pytest.raises(BasisDataRusak):
        check_header(path)
    assert [satu.getMessage() for satu in caplog.records] == [
        "damaged: SQLITE_CORRUPT_INDEX",
        "damaged: 0 bytes",
    ]
