"""Opening the database, and making a new one: two roads that never meet.

``open_database`` looks at the file before SQLite may touch it, finishes an interrupted restore,
checks what it finds and migrates behind a verified backup.  ``create_database`` refuses a file
that exists.  The happy road imports no Alembic: the start of the program is a budget.
"""

from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, Engine
from uuid_utils.compat import uuid7

from sakip_desktop.db import backup
from sakip_desktop.db.engine import HEAD, ensure_guards, is_held, make_engine
from sakip_desktop.db.galat import rusak, terkunci, translate, translated
from sakip_desktop.db.header import check_header, refuse_newer
from sakip_desktop.db.journal import DIBUAT, INSTALASI, TERAKHIR_DILIHAT, canonical
from sakip_desktop.db.karantina import discard, left_behind, quarantine
from sakip_desktop.db.restore import finish_restore
from sakip_desktop.domain.cadangan import PRA_MIGRASI
from sakip_desktop.domain.errors import BasisDataGalat, BasisDataTerkunci, DiskPenuh
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.waktu import Clock, clock_doubtful
from sakip_desktop.paths import replace

_KALI_RUANG_MIGRASI = 3


def open_database(
    path: Path, *, backup_folder: Path, clock: Clock, progress: Progress = silent
) -> Engine:
    """Open an installation's database, checked and at the present schema.

    Args:
        path: the file; it must exist.
        backup_folder: where the backup before a migration goes.
        clock: for that backup's date.
        progress: told while a migration runs.

    Returns:
        The engine, its one connection open and holding the lock.

    Raises:
        BasisDataGalat: missing; the children: damaged, locked, read-only, too new.  Nothing was
            changed then.
    """
    path = path.resolve()
    with translated(path):
        if is_held(path):
            raise terkunci(path)
        finish_restore(path)
        check_header(path)
        bersih = not left_behind(path)
        salinan = None if bersih else quarantine(path)
        engine = make_engine(path)
        try:
            skema = _examine(engine, path, bersih=bersih)
            if skema < HEAD:
                _check_room(engine, path)
                nama = f"pra-migrasi_{skema}_{HEAD}"
                backup.make_backup(
                    engine, backup_folder, clock=clock, alasan=PRA_MIGRASI, awalan=nama
                )
                _upgrade(engine, progress)
        except BaseException as galat:
            engine.dispose()
            if isinstance(translate(galat, path), BasisDataTerkunci):
                discard(salinan)
            raise
    return engine


def create_database(path: Path, clock: Clock) -> Engine:
    """Make a new, empty database and open it.

    It is built beside its place and moved there when it is whole, so that a power cut leaves
    either nothing or a database.

    Raises:
        BasisDataGalat: there is a file already, or the folder cannot be written.
    """
    from sakip_desktop.db import migrate

    path = path.resolve()
    if path.exists():
        raise BasisDataGalat(
            "Basis data baru tidak dibuat.",
            f"Sudah ada berkas {path}.",
            "Buka berkas itu, atau pilih folder data lain.",
        )
    sementara = path.with_name(f"{path.name}.baru")
    with translated(path):
        _remove_set(sementara)
        try:
            engine = make_engine(sementara, create=True)
            try:
                migrate.upgrade(engine)
                with engine.begin() as conn:
                    _fill_meta(conn, clock)
            finally:
                engine.dispose()
            replace(sementara, path)
        except BaseException:
            with suppress(OSError):
                _remove_set(sementara)
            raise
        engine = make_engine(path)
        with engine.connect():
            return engine


def _examine(engine: Engine, path: Path, *, bersih: bool) -> str:
    """Check a database just opened.

    Returns:
        The schema revision; an older one is left to the migration.
    """
    with engine.connect() as conn:
        skema = _revision(conn, path)
        refuse_newer(path, skema)
        periksa = "quick_check" if bersih else "integrity_check"
        hasil = conn.exec_driver_sql(f"PRAGMA {periksa}(1)").scalar()
        if hasil != "ok":
            raise rusak(path, "Isinya rusak: pemeriksaan SQLite menemukan halaman yang salah.")
        if conn.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise rusak(path, "Isinya rusak: ada baris yang merujuk ke baris yang tidak ada.")
        if skema == HEAD and ensure_guards(conn):
            conn.commit()
    return skema


def _revision(conn: Connection, path: Path) -> str:
    """The schema revision, by plain SQL."""
    ada = conn.exec_driver_sql(
        "SELECT count(*) FROM sqlite_master WHERE name IN ('alembic_version', 'meta')"
    ).scalar()
    pilih = "SELECT version_num FROM alembic_version"
    skema = conn.exec_driver_sql(pilih).scalar() if ada == 2 else None
    if skema is None:
        raise rusak(path, "Tabelnya tidak ada; mungkin berkas disalin saat program masih berjalan.")
    return str(skema)


def _check_room(engine: Engine, path: Path) -> None:
    """A migration needs room for the rebuilt tables, the log and the backup."""
    with engine.connect() as conn:
        perlu = _KALI_RUANG_MIGRASI * backup.database_size(conn)
    if backup.free_space(path.parent) < perlu:
        raise DiskPenuh(
            "Basis data belum diperbarui: disk hampir penuh.",
            f"Pembaruan perlu {perlu // 1_000_000 + 1} MB di {path.parent}.",
            "Kosongkan ruang, lalu buka program lagi. Data tidak berubah.",
        )


def _upgrade(engine: Engine, progress: Progress) -> None:
    """Alembic is loaded only when there is something to do."""
    from sakip_desktop.db import migrate

    migrate.upgrade(engine, progress=progress)


def _fill_meta(conn: Connection, clock: Clock) -> None:
    now = clock.now()
    for kunci, nilai in (
        (INSTALASI, str(uuid7())),
        (DIBUAT, canonical(now)),
        (TERAKHIR_DILIHAT, "" if clock_doubtful(None, now) else canonical(now)),
    ):
        conn.exec_driver_sql("INSERT INTO meta (kunci, nilai) VALUES (?, ?)", (kunci, nilai))


def _remove_set(path: Path) -> None:
    """Remove a half-made new database with its companions."""
    for akhiran in ("", "-wal", "-journal", "-shm"):
        path.with_name(f"{path.name}{akhiran}").unlink(missing_ok=True)
