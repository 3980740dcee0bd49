"""SIGKILL inside a migration, at every statement that writes: the old version stays whole."""

import shutil
import sqlite3
from contextlib import closing

from sakip_desktop.db import migrate
from sakip_desktop.db.engine import HEAD

BERIKUT = f"{int(HEAD) + 1:04d}"
LANGKAH = f"""
import sqlalchemy as sa
from alembic import op
revision = "{BERIKUT}"
down_revision = "{HEAD}"
def upgrade():
    with op.batch_alter_table("opd", recreate="always") as b:
        b.add_column(sa.Column("kolom_uji", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("jurnal", recreate="always") as b:
        b.alter_column("label", existing_type=sa.String(), type_=sa.Text())
"""


def look(path):
    """Version, and everything else; by plain SQLite, which recovers what was left."""
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        isi = sorted(db.iterdump())
        return db.execute("SELECT version_num FROM alembic_version").fetchone()[0], isi


def test_killed_at_every_statement(ladang, berkas, tmp_path):
    script = tmp_path / "langkah"
    shutil.copytree(migrate.LANGKAH, script, ignore=shutil.ignore_patterns("__pycache__"))
    (script / "versions" / f"{BERIKUT}_uji.py").write_text(LANGKAH)
    kerja = tmp_path / "kerja.sqlite3"
    shutil.copy(berkas, kerja)
    lama = look(kerja)

    lines = ladang.start("migration", kerja, str(script), 0)
    lines += ladang.finish(lines)
    (banyak,) = [int(b.split()[1]) for b in lines if b.startswith("SELESAI")]
    baru = look(kerja)
    assert (lama[0], baru[0]) == (HEAD, BERIKUT)

    for mati_di in range(1, banyak + 1):
        for p in tmp_path.glob("kerja.sqlite3*"):
            p.unlink()
        shutil.copy(berkas, kerja)
        lines = ladang.start("migration", kerja, str(script), mati_di)
        lines += ladang.finish(lines)
        assert not [b for b in lines if b.startswith(("SELESAI", "GALAT"))], mati_di
        assert look(kerja) == lama, mati_di
    assert banyak > 15
