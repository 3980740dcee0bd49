"""Migrations: every earlier schema comes over whole; killed anywhere, the old file stays whole."""

import shutil
import sqlite3
from contextlib import closing

import pytest
import test_migrations
from test_migrations import SKEMA, contents, restore_sample

from sakip_desktop.db import migrate
from sakip_desktop.db.engine import HEAD
from sakip_desktop.db.journal import verify_chain
from sakip_desktop.db.open import open_database

PANGGILAN = ("pwrite64", "fdatasync", "fsync", "unlink", "ftruncate", "write", "rename")
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


@pytest.mark.parametrize("skema", SKEMA, ids=lambda satu: satu.stem)
def test_every_earlier_schema(skema, tmp_path, angka):
    test_migrations.test_a_filled_file_of_every_earlier_schema_is_migrated(skema, tmp_path)
    angka("R13", schemas=1, rows_lost=0)


@pytest.mark.parametrize("panggilan", PANGGILAN)
def test_the_newest_step_killed_at_every_call(ladang, tmp_path, panggilan, banyak, angka):
    """Opening a file of the schema before: backup and migration, as the program does it."""
    from sampel_db import JamUji

    lama = tmp_path / "lama.sqlite3"
    restore_sample(SKEMA[-1], lama)
    asal, kerja = contents(lama), tmp_path / "kerja"

    def siapkan():
        shutil.rmtree(kerja, ignore_errors=True)
        kerja.mkdir()
        return shutil.copy(lama, kerja / "sakip.sqlite3")

    siapkan()
    lines, dipanggil = ladang.count_calls(
        [panggilan], tmp_path / "panggilan", "opening", kerja / "sakip.sqlite3"
    )
    assert "SELESAI" in lines, lines
    jadi = contents(kerja / "sakip.sqlite3")
    titik = 0
    for ke in range(1, dipanggil[panggilan] + 1, banyak(1, 12)):
        path = siapkan()
        lines = ladang.kill_at(panggilan, ke, "opening", path)
        assert "SELESAI" not in lines, ke
        with closing(sqlite3.connect(path)) as db:
            assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert contents(path) in (asal, jadi), ke
        engine = open_database(path, backup_folder=kerja / "cadangan", clock=JamUji())
        with engine.connect() as conn:
            assert verify_chain(conn) == []
        engine.dispose()
        assert contents(path) == jadi, ke
        titik += 1
    angka("R13", kill_points=titik, of_calls=dipanggil[panggilan], half_migrated=0, rows_lost=0)


def test_killed_at_every_statement_of_a_rebuild(ladang, berkas, tmp_path, angka):
    """A step that the next release may bring: it rebuilds a parent and the journal."""
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
    angka("R13", statements_of_a_rebuild=banyak, half_migrated=0)
