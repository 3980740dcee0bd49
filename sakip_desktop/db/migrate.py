"""From an older schema to the present one: all steps in one transaction, or none.

SQLite rebuilds a table by dropping the old one.  With foreign keys on, that silently deletes the
rows that refer to it, so they are off while the steps run; switching them works only outside a
transaction and on the driver's connection.  What the switch no longer guards is checked before
the commit: references, and the number of rows of each table.
"""

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, MetaData, inspect

from sakip_desktop.db.engine import (
    APPLICATION_ID,
    driver,
    ensure_guards,
    guard_triggers,
    set_foreign_keys,
)
from sakip_desktop.domain.progress import Progress, silent

LANGKAH = Path(__file__).with_name("migrations")


def alembic_config(script: Path = LANGKAH) -> Config:
    """Alembic's configuration without an ini file."""
    config = Config()
    config.set_main_option("script_location", str(script).replace("%", "%%"))
    return config


def upgrade(
    engine: Engine,
    *,
    target: str = "head",
    script: Path | None = None,
    progress: Progress = silent,
) -> None:
    """Bring the database to a revision.

    Args:
        engine: an open database, or a new empty file.
        target: where to; ``head`` in the program, an older one to make test files.
        script: folder of the steps, the program's own when None.
        progress: told before and after; it cannot stop what has begun.

    Raises:
        Exception: a step failed or lost rows; the file is as it was before.
    """
    progress(0, 2, "Memperbarui basis data")
    with engine.connect() as conn:
        db = driver(conn)
        set_foreign_keys(db, on=False)
        try:
            with conn.begin():
                _run(conn, target, script or LANGKAH)
        finally:
            set_foreign_keys(db, on=True)
    progress(2, 2, "Basis data siap")


def _run(conn: Connection, target: str, script: Path) -> None:
    """All steps and the checks, inside the caller's transaction."""
    before = row_counts(conn)
    mulai = revision(conn)
    config = alembic_config(script)
    config.attributes["connection"] = conn
    command.upgrade(config, target)
    sekarang = revision(conn)
    if sekarang is None:
        msg = "the migration left no revision"
        raise RuntimeError(msg)
    boleh = _may_change(config, mulai, sekarang)
    after = row_counts(conn)
    hilang = {
        t: (n, after.get(t)) for t, n in before.items() if t not in boleh and after.get(t) != n
    }
    if hilang:
        msg = f"the migration changed row counts: {hilang}"
        raise RuntimeError(msg)
    if conn.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        msg = "the migration broke references"
        raise RuntimeError(msg)
    ensure_guards(conn)
    ada = set(conn.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='trigger'").scalars())
    if not guard_triggers().keys() <= ada:
        msg = "guard triggers are missing"
        raise RuntimeError(msg)
    conn.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    conn.exec_driver_sql(f"PRAGMA user_version={int(sekarang)}")


def revision(conn: Connection) -> str | None:
    """The schema revision; None when the file has none."""
    if not inspect(conn).has_table("alembic_version"):
        return None
    return conn.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()


def row_counts(conn: Connection) -> dict[str, int]:
    """Rows of each table."""
    tabel = MetaData()
    tabel.reflect(conn)
    return {
        nama: conn.exec_driver_sql(f'SELECT count(*) FROM "{nama}"').scalar_one()  # noqa: S608 - ours
        for nama in tabel.tables
        if nama != "alembic_version"
    }


def _may_change(config: Config, mulai: str | None, sampai: str) -> set[str]:
    """Tables whose rows the steps said they would change."""
    langkah: Any = ScriptDirectory.from_config(config).iterate_revisions(sampai, mulai or "base")
    return {tabel for satu in langkah for tabel in getattr(satu.module, "BARIS_BERUBAH", ())}
