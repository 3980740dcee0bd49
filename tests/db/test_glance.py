import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from sampel_db import entri

from sakip_desktop.db.glance import account_names
from sakip_desktop.db.models import Akun, JabatanDipegang, Orang
from sakip_desktop.db.open import open_database
from sakip_desktop.db.work import write

ROOT = Path(__file__).parents[2]
SEMUA = [(f"kasubag{ke}", f"Kasubag {ke} (Contoh)", "Kasubag Umum") for ke in (1, 2, 3)]


def test_names_of_active_accounts(berkas, jam):
    assert account_names(berkas) == SEMUA
    engine = open_database(berkas, backup_folder=berkas.parent, clock=jam)
    with write(engine, entri(), jam) as sesi:
        sesi.get_one(Akun, "akun-1").aktif = False
        sesi.get_one(Orang, "orang-2").berhenti_pada = date(2026, 2, 1)
        sesi.get_one(JabatanDipegang, "jabatan-3").sampai = date(2026, 2, 1)
        sesi.add(
            JabatanDipegang(
                opd_id="opd-3", orang_id="orang-3", nama="Kepala Bagian", mulai=date(2026, 2, 2)
            )
        )
    engine.dispose()
    assert account_names(berkas) == [("kasubag3", "Kasubag 3 (Contoh)", "Kepala Bagian")]


def test_a_glance_changes_nothing(berkas):
    before = berkas.stat().st_mtime_ns
    account_names(berkas)
    assert sorted(p.name for p in berkas.parent.iterdir()) == [berkas.name]
    assert berkas.stat().st_mtime_ns == before


def test_no_names_while_it_is_in_use_or_unclean(berkas, jam):
    engine = open_database(berkas, backup_folder=berkas.parent, clock=jam)
    with write(engine, entri(), jam) as sesi:
        sesi.get_one(Akun, "akun-1").aktif = False
        sesi.flush()
        assert account_names(berkas) == []
    assert account_names(berkas) == []
    engine.dispose()
    assert len(account_names(berkas)) == 2


def test_no_names_from_what_is_no_database(tmp_path):
    path = tmp_path / "s.sqlite3"
    assert account_names(path) == []
    path.write_bytes(b"")
    assert account_names(path) == []
    path.write_bytes(b"hello" * 2000)
    assert account_names(path) == []
    assert account_names(tmp_path) == []


def test_it_loads_nothing_heavy(berkas):
    kode = (
        "import sys, pathlib\n"
        "from sakip_desktop.db.glance import account_names\n"
        "assert len(account_names(pathlib.Path(sys.argv[1]))) == 3\n"
        "print([m for m in ('sqlalchemy', 'sqlmodel', 'PySide6') if m in sys.modules])\n"
    )
    hasil = subprocess.run(
        [sys.executable, "-c", kode, str(berkas)],
        capture_output=True, text=True, check=True, env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert hasil.stdout.strip() == "[]"
