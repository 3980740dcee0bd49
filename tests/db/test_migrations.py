"""Migrations: from every earlier schema to the present one, and from that to the next.

Before a column is added, the present schema is kept as a filled sample: ``make skema`` (that is,
this file run as a program) writes ``tests/data/skema/NNNN.sql``, NNNN being ``HEAD``.  Only then
come the step, the models and the new ``HEAD``.
"""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from sampel_db import JamUji, change_figure, fill_office, value_of
from sqlmodel import SQLModel

from sakip_desktop.db import migrate, models
from sakip_desktop.db.backup import verify_backup
from sakip_desktop.db.engine import HEAD, guard_triggers
from sakip_desktop.db.journal import verify_chain
from sakip_desktop.db.manifest import list_backups
from sakip_desktop.db.open import create_database, open_database
from sakip_desktop.db.work import read
from sakip_desktop.domain.errors import DiskPenuh

SEDIKIT = frozenset({"alembic_version", "meta", "jurnal"})  # need not hold three rows
SKEMA_LAMA = Path(__file__).parents[1] / "data" / "skema"
BERIKUT = f"{int(HEAD) + 1:04d}"  # the step that the next release will bring

LANGKAH_BARU = '''
"""A step that rebuilds a parent, an append-only table and adds a column."""
import sqlalchemy as sa
from alembic import op
revision = "{berikut}"
down_revision = "{head}"
BARIS_BERUBAH = frozenset({boleh})
def upgrade():
    with op.batch_alter_table("opd", recreate="always") as b:
        b.add_column(sa.Column("kolom_uji", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("disposisi", recreate="always") as b:
        b.alter_column("catatan", existing_type=sa.String(), type_=sa.Text())
    op.execute("UPDATE meta SET nilai = nilai WHERE kunci = 'dibuat'")
    {lagi}
'''


def dump(path):
    """Every table and row as text, in a canonical order."""
    with closing(sqlite3.connect(path)) as db:
        return sorted(db.iterdump())


def write_sample(folder):
    """Keep a filled office of the present schema as SQL, for the tests of later releases.

    Written once, just before the schema changes, and never again: it is what people have.
    """
    with tempfile.TemporaryDirectory() as sementara:
        path = Path(sementara) / "sakip.sqlite3"
        engine = create_database(path, JamUji())
        fill_office(engine, JamUji())
        engine.dispose()
        with closing(sqlite3.connect(path)) as db:
            kepala = [
                f"PRAGMA {nama}={db.execute(f'PRAGMA {nama}').fetchone()[0]};"
                for nama in ("application_id", "user_version")
            ]
            teks = "\n".join([*kepala, *db.iterdump(), ""])
    hasil = folder / f"{HEAD}.sql"
    with hasil.open("x", encoding="utf-8") as berkas:
        berkas.write(teks)
    return hasil


def contents(path):
    with closing(sqlite3.connect(path)) as db:
        nama = [n for (n,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        return {n: sorted(map(repr, db.execute(f'SELECT * FROM "{n}"'))) for n in nama}


@pytest.fixture
def newer_program(tmp_path, monkeypatch):
    """The program of the next release: one more step."""
    folder = tmp_path / "langkah"
    shutil.copytree(migrate.LANGKAH, folder, ignore=shutil.ignore_patterns("__pycache__"))

    def make(lagi="pass", boleh="()"):
        teks = LANGKAH_BARU.format(lagi=lagi, boleh=boleh, head=HEAD, berikut=BERIKUT)
        (folder / "versions" / f"{BERIKUT}_uji.py").write_text(teks)
        monkeypatch.setattr(migrate, "LANGKAH", folder)
        for modul in ("open", "header", "backup"):
            monkeypatch.setattr(f"sakip_desktop.db.{modul}.HEAD", BERIKUT)

    return make


def buka(path):
    return open_database(path, backup_folder=path.parent / "cadangan", clock=JamUji())


def test_the_steps_make_exactly_the_models(engine):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with engine.connect() as conn:
        konteks = MigrationContext.configure(conn, opts={"compare_server_default": True})
        assert compare_metadata(konteks, SQLModel.metadata) == []
    assert models.Meta.__tablename__ in SQLModel.metadata.tables


SKEMA = sorted(SKEMA_LAMA.glob("*.sql"))


def restore_sample(skema, path):
    with closing(sqlite3.connect(path)) as db:
        db.executescript(skema.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "skema",
    [
        pytest.param(satu, id=satu.stem, marks=() if satu is SKEMA[-1] else pytest.mark.luas)
        for satu in SKEMA
    ],
)
def test_a_filled_file_of_every_earlier_schema_is_migrated(skema, tmp_path):
    """``tests/data/skema`` holds an office as each earlier schema stored it, as SQL."""
    path = tmp_path / "sakip.sqlite3"
    restore_sample(skema, path)
    lama, before = dump(path), contents(path)
    assert min(len(baris) for nama, baris in before.items() if nama not in SEDIKIT) >= 3
    engine = buka(path)
    with read(engine) as sesi:
        assert verify_chain(sesi.connection()) == []
        assert sesi.get_one(models.RealisasiRow, "realisasi-1").teks_penyebut == ""
    assert change_figure(engine, JamUji(), "81") == len(before["jurnal"]) + 1
    engine.dispose()
    after = contents(path)
    assert after["alembic_version"] == [f"('{HEAD}',)"]
    tumbuh = {"jurnal", "jurnal_baris"}
    assert {n: len(after[n]) for n in before if n not in tumbuh} == {
        n: len(r) for n, r in before.items() if n not in tumbuh
    }
    assert all(after[n] == [] for n in after.keys() - before.keys())  # a new table begins empty
    with closing(sqlite3.connect(path)) as db:
        ada = dict(db.execute("SELECT name, sql FROM sqlite_master WHERE type='trigger'"))
        assert ada == guard_triggers()
    (satu,) = list_backups(tmp_path / "cadangan")
    assert (satu.skema, satu.alasan) == (skema.stem, "pra-migrasi")
    assert dump(satu.berkas) == lama
    buka(path).dispose()  # nothing that the steps made is taken for foreign


@pytest.mark.luas
def test_questions_and_exemptions_of_figures_stay_with_their_figures(tmp_path):
    """Since 0006 they may be about a budget line instead, but never about both or nothing."""
    path = tmp_path / "sakip.sqlite3"
    restore_sample(SKEMA_LAMA / "0005.sql", path)
    buka(path).dispose()
    for tabel in ("pertanyaan", "pengecualian"):
        with closing(sqlite3.connect(path)) as db:
            milik = db.execute(
                f"SELECT indikator_id, simpul_id FROM {tabel} ORDER BY id"
            ).fetchall()
            assert milik == [(f"indikator-{ke}", None) for ke in (1, 2, 3)]
            db.execute(f"UPDATE {tabel} SET indikator_id = NULL, simpul_id = 'simpul-1'")
            for salah in ("simpul_id = NULL", "indikator_id = 'indikator-1'"):
                with pytest.raises(sqlite3.IntegrityError, match="satu_perihal"):
                    db.execute(f"UPDATE {tabel} SET {salah}")


def test_every_earlier_schema_has_its_file():
    langkah = sorted(satu.name[:4] for satu in (migrate.LANGKAH / "versions").glob("0*.py"))
    assert [satu.stem for satu in SKEMA] == langkah[:-1], "sesudah langkah baru: lihat atas berkas"
    assert langkah[-1] == HEAD


@pytest.mark.luas
def test_the_present_schema_can_be_kept_for_the_tests_of_the_next_release(tmp_path):
    skema = write_sample(tmp_path)
    assert skema.name == f"{HEAD}.sql"
    path = tmp_path / "sakip.sqlite3"
    restore_sample(skema, path)
    isi = contents(path)
    assert min(len(baris) for nama, baris in isi.items() if nama not in SEDIKIT) >= 3
    engine = buka(path)
    assert change_figure(engine, JamUji(), "81") == len(isi["jurnal"]) + 1
    engine.dispose()
    with pytest.raises(FileExistsError):
        write_sample(tmp_path)


def test_the_sample_fills_every_table_and_uses_every_reference(berkas):
    isi = contents(berkas)
    for nama, tabel in SQLModel.metadata.tables.items():
        if nama != "jurnal":
            assert len(isi[nama]) >= 3, nama
        with closing(sqlite3.connect(berkas)) as db:
            for kunci in tabel.foreign_keys:
                kolom = kunci.parent.name
                pilih = f'SELECT count(*) FROM "{nama}" WHERE "{kolom}" IS NOT NULL'
                assert db.execute(pilih).fetchone()[0] >= 1, (nama, kolom)


def test_an_old_database_is_migrated_behind_a_verified_backup(berkas, newer_program):
    before = contents(berkas)
    lama = dump(berkas)
    newer_program()
    laporan = []
    engine = open_database(
        berkas, backup_folder=berkas.parent / "cadangan", clock=JamUji(),
        progress=lambda done, total, text: laporan.append((done, total, text)),
    )  # fmt: skip
    with read(engine) as sesi:
        assert verify_chain(sesi.connection()) == []
    assert change_figure(engine, JamUji(), "81") == 2
    engine.dispose()
    assert laporan[0][0] == 0
    assert laporan[-1][:2] == (2, 2)
    after = contents(berkas)
    assert after.pop("alembic_version") == [f"('{BERIKUT}',)"]
    del before["alembic_version"]
    assert {n: len(r) for n, r in after.items() if n not in {"jurnal", "jurnal_baris"}} == {
        n: len(r) for n, r in before.items() if n not in {"jurnal", "jurnal_baris"}
    }
    untouched = set(before) - {"opd", "meta", "realisasi", "jurnal", "jurnal_baris"}
    assert {n: after[n] for n in untouched} == {n: before[n] for n in untouched}
    with closing(sqlite3.connect(berkas)) as db:
        ada = dict(db.execute("SELECT name, sql FROM sqlite_master WHERE type='trigger'"))
        assert ada == guard_triggers()
        assert db.execute("PRAGMA user_version").fetchone() == (int(BERIKUT),)
    (satu,) = list_backups(berkas.parent / "cadangan")
    assert satu.alasan == "pra-migrasi"
    assert satu.berkas.name.startswith(f"pra-migrasi_{HEAD}_{BERIKUT}-")
    assert satu.skema == HEAD
    assert verify_backup(satu.berkas).sidik == satu.sidik
    assert dump(satu.berkas) == lama


@pytest.mark.parametrize(
    ("lagi", "kata"),
    [
        ("raise ZeroDivisionError('uji')", "uji"),
        pytest.param("op.execute('DELETE FROM target')", "row counts", marks=pytest.mark.luas),
        pytest.param("op.execute('DROP TABLE pagu')", "row counts", marks=pytest.mark.luas),
        pytest.param(
            "op.execute(\"UPDATE orang SET opd_id='tidak ada'\")",
            "references",
            marks=pytest.mark.luas,
        ),
        pytest.param(
            "op.execute('DELETE FROM alembic_version')", "alembic_version", marks=pytest.mark.luas
        ),
    ],
)
def test_a_failing_migration_leaves_the_file_as_it_was(berkas, newer_program, lagi, kata):
    before = dump(berkas)
    newer_program(lagi)
    with pytest.raises(Exception, match=kata):
        buka(berkas)
    assert dump(berkas) == before
    newer_program()
    buka(berkas).dispose()
    assert value_of(berkas) == "80.25"


@pytest.mark.luas
def test_a_step_may_say_which_rows_it_changes(berkas, newer_program):
    newer_program("op.execute('DELETE FROM target')", '{"target"}')
    buka(berkas).dispose()
    assert contents(berkas)["target"] == []


def test_without_room_nothing_is_touched(berkas, newer_program, monkeypatch):
    before = dump(berkas)
    newer_program()
    monkeypatch.setattr("sakip_desktop.db.ruang.free_space", lambda folder: 100_000)
    with pytest.raises(DiskPenuh, match="Data tidak berubah"):
        buka(berkas)
    assert dump(berkas) == before
    assert not (berkas.parent / "cadangan").exists()


@pytest.mark.luas
def test_foreign_keys_are_on_again_after_a_migration(berkas, newer_program):
    newer_program()
    engine = buka(berkas)
    with engine.connect() as conn:
        assert conn.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    engine.dispose()


def test_the_switch_of_foreign_keys_is_read_back(engine):
    from sakip_desktop.db.engine import driver, set_foreign_keys

    with engine.connect() as conn:
        conn.exec_driver_sql("SELECT 1")
        with pytest.raises(RuntimeError, match="outside a transaction"):
            set_foreign_keys(driver(conn), on=False)


if __name__ == "__main__":
    write_sample(SKEMA_LAMA)
