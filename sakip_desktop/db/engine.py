"""The one way to a connection, and all that only SQLite knows about it.

Profile "lokal" of the reliability rules: WAL + synchronous FULL + EXCLUSIVE locking + one pooled
connection, our own ``BEGIN IMMEDIATE``, ``mode=rw`` so that a missing file is an error and never
a fresh empty database.  A file on a flash disk, in a shared folder or in the cloud gets the
profile "lepas" instead: a rollback journal with synchronous EXTRA, so that the one file is whole
whenever nothing is being saved and no log of it can be left behind on another computer.

SQLite versions: 3.7.0 to 3.51.2 (except 3.50.7) can corrupt a WAL database when *two*
connections are open and one resets the log.  EXCLUSIVE locking with a pool of one keeps that out
of reach, so any SQLite from 3.37 on is accepted (older ones are not tested); the pool must never
grow.

A live database file is never opened with ``open()``: closing that handle would drop SQLite's own
locks (POSIX).  ``is_held`` tells whether this process has the file open.
"""

import sqlite3
from pathlib import Path
from typing import Literal

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from sakip_desktop.db.tempat import kind_of
from sakip_desktop.db.types import read_days_strictly

Profil = Literal["lokal", "lepas"]

APPLICATION_ID = 0x53414B50
"""``SAKP`` in bytes 68-71 of the file header: whose file it is, readable without SQLite."""

HEAD = "0008"
"""The schema revision this program reads and writes; a test holds it against Alembic's scripts."""

SQLITE_TERENDAH = (3, 37, 0)
TUNGGU_MS = 5000
"""How long another program's lock is waited for."""

HANYA_TAMBAH = ("jurnal", "jurnal_baris", "disposisi")
"""Tables whose rows are never changed or removed; triggers stand guard."""

_PRAGMA = (
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
    "secure_delete=ON",
)
_JURNAL: dict[Profil, tuple[str, str]] = {"lokal": ("wal", "FULL"), "lepas": ("delete", "EXTRA")}
"""Journal mode and how hard is synchronised."""

_OPSI_PATH = "sakip_path"
_terpegang: set[Path] = set()


def is_held(path: Path) -> bool:
    """Whether this process has a connection to the file."""
    return path.resolve() in _terpegang


def profile_of(path: Path) -> Profil:
    """How a file in that place is to be written."""
    return "lokal" if kind_of(path.parent).aman else "lepas"


def make_engine(path: Path, *, create: bool = False, profil: Profil | None = None) -> Engine:
    """An engine with exactly one connection, opened on first use.

    Args:
        path: the database file; it may contain any character (it is never put into a URL of
            SQLAlchemy's).
        create: make the file when it is missing; only ``create_database`` does.
        profil: how it is written; None to judge by the place.

    Returns:
        The engine.  Nothing has been opened yet; the first use raises SQLAlchemy's errors
        (``galat.translated`` gives them sentences).
    """
    path = path.resolve()
    profil = profil or profile_of(path)
    sumber = f"{path.as_uri()}?mode={'rwc' if create else 'rw'}"

    def creator() -> sqlite3.Connection:
        db = sqlite3.connect(
            sumber,
            uri=True,
            timeout=TUNGGU_MS / 1000,
            check_same_thread=False,
            cached_statements=256,
        )
        try:
            _configure(db, profil)
        except BaseException:
            db.close()
            raise
        _terpegang.add(path)
        return db

    engine = create_engine(
        "sqlite://",
        creator=creator,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=10,
        hide_parameters=True,
        execution_options={_OPSI_PATH: path},
    )
    read_days_strictly(engine)
    event.listen(engine, "close", lambda _db, _catatan: _terpegang.discard(path))
    event.listen(engine, "begin", _begin)
    event.listen(engine, "checkin", _end)
    return engine


def is_open(engine: Engine) -> bool:
    """Whether an engine has its connection; not any more after ``dispose``."""
    return isinstance(engine.pool, QueuePool) and engine.pool.checkedin() > 0


def checkpoint(engine: Engine) -> None:
    """Bring the log into the file, so that a plain copy of the file alone holds every save.

    A reading of one file name where there is nothing to do; without effect under the profile
    "lepas", which keeps no log.
    """
    path = path_of(engine)
    log = path.with_name(f"{path.name}-wal")
    if not is_open(engine) or not log.exists() or not log.stat().st_size:
        return
    with engine.connect() as conn:
        driver(conn).execute("PRAGMA wal_checkpoint(TRUNCATE)")


def path_of(engine: Engine) -> Path:
    """The file behind an engine made by ``make_engine``."""
    path: Path = engine.get_execution_options()[_OPSI_PATH]
    return path


def driver(conn: Connection) -> sqlite3.Connection:
    """The sqlite3 connection underneath, for what must happen outside a transaction."""
    asli = conn.connection.driver_connection
    if not isinstance(asli, sqlite3.Connection):
        msg = "not an SQLite connection"
        raise TypeError(msg)
    return asli


def set_foreign_keys(db: sqlite3.Connection, *, on: bool) -> None:
    """Switch foreign keys and read the switch back: inside a transaction it silently stays."""
    db.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")
    if db.execute("PRAGMA foreign_keys").fetchone()[0] != int(on):
        msg = "foreign_keys can only be switched outside a transaction"
        raise RuntimeError(msg)


def guard_triggers() -> dict[str, str]:
    """Name and text of each trigger that keeps append-only tables append-only."""
    return {
        f"jaga_{tabel}_{kata.lower()}": (
            f"CREATE TRIGGER jaga_{tabel}_{kata.lower()} BEFORE {kata} ON {tabel} "
            f"BEGIN SELECT RAISE(ABORT, '{tabel} hanya boleh ditambah'); END"
        )
        for tabel in HANYA_TAMBAH
        for kata in ("UPDATE", "DELETE")
    }


def ensure_guards(conn: Connection) -> list[str]:
    """Make missing or altered guard triggers anew.

    Returns:
        Names of those that had to be mended.
    """
    pilih = "SELECT name, sql FROM sqlite_master WHERE type='trigger'"
    ada: dict[str, str] = dict(conn.exec_driver_sql(pilih).all())
    jaga = guard_triggers()
    beda = [nama for nama, teks in jaga.items() if ada.get(nama) != teks]
    for nama in beda:
        conn.exec_driver_sql(f"DROP TRIGGER IF EXISTS {nama}")
        conn.exec_driver_sql(jaga[nama])
    return beda


def _configure(db: sqlite3.Connection, profil: Profil) -> None:
    """Set a fresh connection up; the order matters."""
    if sqlite3.sqlite_version_info < SQLITE_TERENDAH:
        msg = f"SQLite {sqlite3.sqlite_version} is too old"
        raise RuntimeError(msg)
    db.isolation_level = None  # the driver stops emitting BEGIN and COMMIT by itself
    db.execute(f"PRAGMA busy_timeout={TUNGGU_MS}")  # first: the journal switch needs a lock
    db.execute("PRAGMA locking_mode=EXCLUSIVE")  # before the first access: no -shm is ever made
    mode, tulis = _JURNAL[profil]
    jurnal = db.execute(f"PRAGMA journal_mode={mode}").fetchone()[0]
    if jurnal != mode:
        msg = f"journal mode stayed {jurnal}"
        raise RuntimeError(msg)
    db.execute(f"PRAGMA synchronous={tulis}")
    set_foreign_keys(db, on=True)
    for satu in _PRAGMA:
        db.execute(f"PRAGMA {satu}")


def _begin(conn: Connection) -> None:
    """Begin as a writer at once: a read that turns into a write would fail without waiting.

    Foreign keys are checked at the commit, so that the order of inserts inside one does not
    matter.
    """
    conn.exec_driver_sql("BEGIN IMMEDIATE")
    driver(conn).execute("PRAGMA defer_foreign_keys=ON")  # at every reading: the short way


def _end(db: sqlite3.Connection | None, _catatan: object) -> None:
    """Roll back what a failed COMMIT left open (no room, a broken reference).

    SQLAlchemy takes the transaction for ended then; SQLite does not, and the next BEGIN would
    fail on this one connection.
    """
    if db is not None and db.in_transaction:
        db.rollback()
