"""Backups that were reopened and checked.

A backup is made in one step of SQLite's backup API through the one pooled connection, then
closed, forced to the disk, reopened and compared with what the source said: journal head, row
counts, schema.  Only then it gets its name, and its SHA-256 goes into the folder's manifest:
SQLite's own check sees few single-bit flips, the manifest sees all.

Evidence files (``bukti/``) are not inside; they are stored under their own hashes.
"""

import hashlib
import logging
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace as changed
from datetime import datetime
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, UniqueConstraint, create_engine
from sqlalchemy.exc import DBAPIError
from sqlmodel import SQLModel

from sakip_desktop.db.engine import HEAD, driver, guard_triggers, is_held, path_of
from sakip_desktop.db.galat import terkunci, tidak_ada, translated
from sakip_desktop.db.header import check_header, check_revision, length_in_header
from sakip_desktop.db.journal import (
    DIBUAT,
    head,
    last_seen,
    verify_chain,
)
from sakip_desktop.db.manifest import (
    moment_of,
    next_number,
    read_manifest,
    recorded,
    write_manifest,
)
from sakip_desktop.db.ruang import free_space
from sakip_desktop.domain.cadangan import Cadangan
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    BasisDataHilang,
    BasisDataLebihBaru,
    BasisDataRusak,
    CadanganDitolak,
    CadanganLebihBaru,
    DiskPenuh,
)
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.riwayat import Kepala
from sakip_desktop.domain.ukuran import MB, format_ukuran
from sakip_desktop.domain.waktu import Clock, clock_doubtful
from sakip_desktop.paths import MANIFES, file_set, fsync_file, replace

log = logging.getLogger(__name__)

TABEL_UTAMA = ("opd", "indikator_versi", "realisasi", "realisasi_anggaran", "jurnal")
"""Tables whose rows are counted in source and copy."""
_SISA_LAMA = 3600.0


def make_backup(
    engine: Engine,
    folder: Path,
    *,
    clock: Clock,
    alasan: str = "manual",
    oleh: str = "",
    awalan: str = "cadangan",
    progress: Progress = silent,
) -> Cadangan:
    """Make a verified backup.

    Args:
        engine: from ``open_database``; nobody else may use it meanwhile (one connection).
        folder: where to; made when missing.
        clock: for the name and the manifest.
        alasan: why, kept in the manifest; ``pra-migrasi`` ones are kept for a year.
        oleh: who asked for it, kept in the manifest too.
        awalan: beginning of the file's name.
        progress: told step by step; may raise ``Cancelled``, which leaves nothing behind.

    Returns:
        The backup, verified.

    Raises:
        DiskPenuh: no room in the folder.
        CadanganDitolak: the copy did not pass its check; it was removed.
        BasisDataGalat: source or folder cannot be used.
    """
    folder = folder.resolve()
    with _backup_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        read_manifest(folder)  # another program's is seen before anything is copied
        now = clock.now()
        sementara = folder / f"{awalan}-{_source_mark(engine)}-{now:%Y%m%dT%H%M%SZ}.tmp"
        try:
            progress(0, 3, "Menyalin basis data")
            asal, diragukan = _copy(engine, sementara, now)
            progress(1, 3, "Memeriksa salinan")
            sidik = sha256_of(sementara)
            salinan = _examine(sementara, sidik)
            _check_same(salinan, asal)
            progress(2, 3, "Mencatat cadangan")
            # Only now, while nobody else can use the source: two programs would take one name.
            manifes = read_manifest(folder)
            nomor = next_number(folder, manifes)
            tujuan = folder / f"{awalan}-{nomor:06d}-{now:%Y%m%dT%H%M%SZ}.sqlite3"
            replace(sementara, tujuan)
        except BaseException:
            remove_temp(sementara)
            raise
        hasil = changed(
            salinan,
            berkas=tujuan,
            nomor=nomor,
            dibuat=now,
            alasan=alasan,
            oleh=oleh,
            jam_diragukan=diragukan,
            bermanifes=True,
            dibuat_tercatat=True,
        )
        write_manifest(folder, [*manifes, hasil])
        progress(3, 3, "Cadangan terverifikasi")
    return hasil


def _source_mark(engine: Engine) -> str:
    """What tells the temporary copies of one database from those of another."""
    return hashlib.sha256(os.fsencode(path_of(engine))).hexdigest()[:8]


def _remove_leftovers(folder: Path, milik: str) -> None:
    """Half copies that a crash or a power cut left.

    Those of this database, which nobody else can be copying now, and old ones: another program may
    be making a backup of another database in the same folder.
    """
    for sisa in folder.glob("*-[0-9]*T[0-9]*Z.tmp*"):
        with suppress(OSError):
            if f"-{milik}-" in sisa.name or abs(time.time() - sisa.stat().st_mtime) > _SISA_LAMA:
                sisa.unlink()


def verify_backup(path: Path) -> Cadangan:
    """Check a backup fully: what it is, its bytes, its pages, references and journal.

    A file without manifest beside it is taken when integrity and journal are right.

    Raises:
        CadanganDitolak: it is not used; the sentence says why.
        BasisDataGalat: there is none, or it is in use.
    """
    try:
        path = path.resolve()
    except RuntimeError as galat:  # links that lead in a circle
        raise _unusable(path, tidak_ada(path)) from galat
    if is_held(path):
        raise terkunci(path)
    try:
        with translated(path):
            wal = check_header(path)
            if wal and path.with_name(f"{path.name}-wal").exists():
                raise ditolak(path, "Ini basis data yang sedang dipakai, bukan cadangan.")
            if not wal and path.stat().st_size != length_in_header(path):
                raise ditolak(path, "Isinya rusak: terpotong, atau ada yang ditambahkan.")
            tercatat = recorded(path)
            sidik = sha256_of(path)
            if tercatat and tercatat.sidik != sidik:
                raise ditolak(path, "Isinya tidak sama lagi dengan saat dibuat.")
            hasil = _examine(path, sidik)
    except CadanganDitolak:
        raise
    except (BasisDataHilang, BasisDataLebihBaru, BasisDataRusak) as galat:
        raise _unusable(path, galat) from galat
    if tercatat is None:
        kapan = moment_of(path)
        return hasil if kapan is None else changed(hasil, dibuat=kapan, dibuat_tercatat=True)
    return changed(
        tercatat,
        ukuran=hasil.ukuran,
        kepala=hasil.kepala,
        jumlah=hasil.jumlah,
        isi_sampai=hasil.isi_sampai,
    )


def database_size(conn: Connection) -> int:
    """Bytes of the database's pages."""
    halaman: int = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
    ukuran: int = conn.exec_driver_sql("PRAGMA page_size").scalar_one()
    return halaman * ukuran


def _copy(
    engine: Engine, sementara: Path, now: datetime
) -> tuple[tuple[Kepala, dict[str, int], str], bool]:
    """Copy through the pooled connection; nobody can write while it is checked out.

    Returns:
        What the source said (head, counts, schema), and whether the clock is doubtful.
    """
    with translated(path_of(engine), files=False), engine.connect() as conn:
        _remove_leftovers(sementara.parent, _source_mark(engine))
        ukuran = database_size(conn)
        asal = (head(conn), _counts(conn), _schema(conn))
        diragukan = clock_doubtful(last_seen(conn), now)
        conn.rollback()
        if free_space(sementara.parent) < ukuran + MB:
            raise _disk_penuh(sementara.parent, ukuran)
        _copy_pages(driver(conn), sementara)
    fsync_file(sementara)
    return asal, diragukan


def _check_same(salinan: Cadangan, asal: tuple[Kepala, dict[str, int], str]) -> None:
    if (salinan.kepala, salinan.jumlah, salinan.skema) != asal:
        raise ditolak(salinan.berkas, "Salinannya tidak sama dengan basis data asalnya.")


def _copy_pages(sumber: sqlite3.Connection, sementara: Path) -> None:
    """One step: an incremental backup may never finish."""
    remove_temp(sementara)
    with translated(sementara), closing(sqlite3.connect(sementara, isolation_level=None)) as db:
        db.execute("PRAGMA locking_mode=EXCLUSIVE")
        sumber.backup(db)
        db.execute("PRAGMA journal_mode=DELETE")


def _examine(path: Path, sidik: str) -> Cadangan:
    """Open a copy read-only and check everything that needs no manifest.

    Raises:
        CadanganDitolak: a check failed.
        BasisDataRusak, BasisDataLebihBaru: what the file is.
    """
    check_header(path)
    sumber = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(sumber, uri=True, isolation_level=None),
        poolclass=NullPool,
        hide_parameters=True,
    )
    try:
        with engine.connect() as conn:
            conn.exec_driver_sql("PRAGMA trusted_schema=OFF")
            conn.exec_driver_sql("PRAGMA cell_size_check=ON")
            if conn.exec_driver_sql("PRAGMA integrity_check(1)").scalar() != "ok":
                log.info("backup refused: integrity_check")
                raise ditolak(path, "Isinya rusak: sebagian tidak lagi seperti saat disimpan.")
            _check_schema(conn, path)
            if conn.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                log.info("backup refused: foreign_key_check")
                raise ditolak(
                    path,
                    "Isinya rusak: ada data yang kehilangan pasangannya, misalnya unit atau "
                    "indikatornya.",
                )
            last_seen(conn)
            temuan = verify_chain(conn)
            if temuan:
                raise ditolak(path, f"Jurnalnya tidak utuh. {temuan[0].isi}")
            terakhir = _last_moment(conn)
            return Cadangan(
                berkas=path,
                nomor=0,
                dibuat=terakhir,
                alasan="",
                ukuran=path.stat().st_size,
                sidik=sidik,
                skema=_schema(conn),
                kepala=head(conn),
                jumlah=_counts(conn),
                bermanifes=False,
                dibuat_tercatat=False,
                isi_sampai=terakhir,
            )
    except (DBAPIError, UnicodeDecodeError, KeyError, ValueError) as galat:
        raise ditolak(path, "Isinya rusak: tidak dapat dibaca.") from galat
    finally:
        engine.dispose()


def _check_schema(conn: Connection, path: Path) -> None:
    """Version, and nothing planted: a foreign trigger or view would run inside our program."""
    pilih = "SELECT name FROM sqlite_master WHERE type = 'table'"
    tabel = set(conn.exec_driver_sql(pilih).scalars())
    if not {"alembic_version", "meta", "jurnal", "jurnal_baris"} <= tabel:
        raise ditolak(path, "Isinya tidak lengkap; mungkin disalin saat program masih berjalan.")
    skema = _schema(conn)
    check_revision(path, skema)
    asing = foreign_parts(conn, skema)
    if asing:
        raise ditolak(path, f"Ada bagian yang bukan buatan program ini: {asing[0]}.")


def foreign_parts(conn: Connection, skema: str) -> list[str]:
    """Names of triggers, views, tables, columns and indexes that this program did not make.

    SQLite takes any letters for the kind of a part: one that is not written as SQLite writes it is
    nobody's.  Tables, columns and indexes are told apart at the present schema only.  What SQLite
    itself keeps (``sqlite_…``, a name that nobody else can take) is no part.
    """
    isi = conn.exec_driver_sql("SELECT type, name, sql FROM sqlite_master").all()
    teks = (skema, *map(tuple, isi))
    if teks in _HANYA_MILIK_KITA:
        return []
    jaga = guard_triggers()
    biasa = ("table", "index")
    asing = [str(n) for jenis, n, sql in isi if jenis not in biasa and jaga.get(n) != sql]
    if skema == HEAD:
        milik = {*SQLModel.metadata.tables, "alembic_version"}
        tabel = {n for jenis, n, _ in isi if jenis == "table" and not n.startswith("sqlite_")}
        asing += sorted(tabel - milik)
        asing += _foreign_columns(conn) + _foreign_indexes(conn)
    if not asing:
        _HANYA_MILIK_KITA.add(teks)
    return asing


# The texts of a schema say all that there is of it: what had nothing foreign is not taken apart
# again at the next backup.
_HANYA_MILIK_KITA: set[tuple[object, ...]] = set()


def _foreign_columns(conn: Connection) -> list[str]:
    """Columns that our tables do not have, hidden ones too."""
    semua = conn.exec_driver_sql(
        "SELECT t.name, k.name FROM sqlite_master AS t JOIN pragma_table_xinfo(t.name) AS k "
        "WHERE t.type = 'table' ORDER BY t.name, k.cid"
    )
    tabel = SQLModel.metadata.tables
    return [f"{t}.{k}" for t, k in semua if t in tabel and k not in tabel[t].columns]


def _foreign_indexes(conn: Connection) -> list[str]:
    """Indexes of our tables that are not ours: a UNIQUE one refuses what the office may enter."""
    semua = conn.exec_driver_sql(
        "SELECT t.name, CASE i.origin WHEN 'u' THEN '' ELSE i.name END, i.seq, "
        'i."unique", i.partial, k.name, k.coll FROM sqlite_master AS t '
        "JOIN pragma_index_list(t.name) AS i JOIN pragma_index_xinfo(i.name) AS k "
        "WHERE t.type = 'table' AND i.origin <> 'pk' AND k.key ORDER BY t.name, i.name, k.seqno"
    )
    ada: dict[tuple[str, str, int, bool, bool], list[tuple[str | None, str]]] = {}
    for tabel, nama, ke, unik, sebagian, kolom, urutan in semua:
        if tabel in SQLModel.metadata.tables:
            kunci = (tabel, nama, ke, bool(unik), bool(sebagian))
            ada.setdefault(kunci, []).append((kolom, urutan))
    milik = _own_indexes()
    return [
        nama or f"{tabel}: UNIQUE"
        for (tabel, nama, _, unik, sebagian), isi in ada.items()
        if sebagian
        or any(urutan != "BINARY" for _, urutan in isi)
        or (tabel, nama, unik, tuple(kolom for kolom, _ in isi)) not in milik
    ]


@cache
def _own_indexes() -> frozenset[tuple[str, str, bool, tuple[str | None, ...]]]:
    """Table, name, uniqueness and columns of each index of the present schema.

    SQLite numbers the indexes of UNIQUE rules itself: theirs have no name here.
    """
    milik: set[tuple[str, str, bool, tuple[str | None, ...]]] = set()
    for nama, tabel in SQLModel.metadata.tables.items():
        for satu in tabel.indexes:
            milik.add((nama, str(satu.name), bool(satu.unique), tuple(satu.columns.keys())))
        for aturan in tabel.constraints:
            if isinstance(aturan, UniqueConstraint):
                milik.add((nama, "", True, tuple(aturan.columns.keys())))
    return frozenset(milik)


def _schema(conn: Connection) -> str:
    """The schema revision; more than one (never of our making) all together."""
    semua = conn.exec_driver_sql("SELECT version_num FROM alembic_version").scalars()
    return ", ".join(str(satu) for satu in semua)


def _counts(conn: Connection) -> dict[str, int]:
    return {
        nama: conn.exec_driver_sql(f"SELECT count(*) FROM {nama}").scalar_one()  # noqa: S608 - ours
        for nama in TABEL_UTAMA
    }


def _last_moment(conn: Connection) -> datetime:
    """When something was last written."""
    teks = conn.exec_driver_sql("SELECT waktu FROM jurnal ORDER BY urut DESC LIMIT 1").scalar()
    if teks is None:
        teks = conn.exec_driver_sql(
            "SELECT nilai FROM meta WHERE kunci = ?", (DIBUAT,)
        ).scalar_one()
    return datetime.fromisoformat(teks)


def sha256_of(path: Path) -> str:
    """SHA-256 of a file as hex."""
    with path.open("rb") as berkas:
        return hashlib.file_digest(berkas, "sha256").hexdigest()


def remove_temp(path: Path) -> None:
    """Remove a temporary copy with its companions; what cannot be removed stays."""
    for satu in file_set(path):
        with suppress(OSError):
            satu.unlink(missing_ok=True)


@contextmanager
def _backup_errors(folder: Path) -> Iterator[None]:
    """Failures of the folder, with what a full disk means for a backup."""
    try:
        with translated(folder / MANIFES):
            yield
    except DiskPenuh as galat:
        if galat.apa.startswith("Cadangan"):
            raise
        raise _disk_penuh(folder, 0) from galat


def _disk_penuh(folder: Path, ukuran: int) -> DiskPenuh:
    perlu = f" Perlu sekitar {format_ukuran(ukuran + MB)}." if ukuran else ""
    return DiskPenuh(
        "Cadangan tidak dibuat: disk penuh.",
        f"Tidak cukup ruang di {folder}.{perlu}",
        "Kosongkan ruang, atau pilih folder di disk lain.",
    )


def _unusable(path: Path, galat: BasisDataGalat) -> BasisDataGalat:
    """What is wrong with a file, with advice for whoever wants it as a backup."""
    if isinstance(galat, BasisDataHilang):
        return BasisDataHilang(
            f"Cadangan {path.name} tidak ditemukan.",
            f"Tidak ada berkas {path}.",
            "Periksa nama dan foldernya; bila di flash disk, pasang kembali flash disknya. Data "
            "yang sekarang tidak berubah.",
        )
    mengapa = f"{galat.apa} {galat.mengapa}"
    if isinstance(galat, BasisDataLebihBaru):
        return CadanganLebihBaru(
            f"Cadangan {path.name} tidak dipakai.",
            mengapa,
            "Pasang versi program yang terbaru, lalu pakai cadangan ini di sana; atau pilih "
            "cadangan lain. Data yang sekarang tidak berubah.",
        )
    return ditolak(path, mengapa)


def ditolak(path: Path, mengapa: str) -> CadanganDitolak:
    """The backup is not used; ``mengapa`` says why."""
    return CadanganDitolak(
        f"Cadangan {path.name} tidak dipakai.",
        mengapa,
        "Pilih cadangan lain. Data yang sekarang tidak berubah.",
    )
