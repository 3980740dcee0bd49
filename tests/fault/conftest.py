"""The fault suite: its marker, its table, the warm server of the harnesses, a prepared database.

``make fault`` asks for the full counts and for every row of the table; a single file run by hand
takes fewer rounds and prints the rows that it has.
"""

import os
import shutil
import sys
from pathlib import Path

import pytest

sys.path.extend(  # whose helpers are used here
    str(Path(__file__).parents[1] / nama)
    for nama in ("fault", "db", "domain", "services", "spreadsheet", "gui", "scenarios")
)

from ladang import Ladang
from simpan import prepare
from tabel import BARIS, collect, draw

SINI = Path(__file__).parent
SELALU = "test_kill9.py"  # with fewer rounds in `make test` too: "Tersimpan" is the first promise
PENUH = "SAKIP_FAULT_FULL" in os.environ


def _reports(terminal):
    semua = terminal.stats.get("passed", []) + terminal.stats.get("failed", [])
    return [satu for satu in semua if satu.when == "call"]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    for item in items:
        if SINI in item.path.parents and item.path.name != SELALU:
            item.add_marker(pytest.mark.fault)


def pytest_terminal_summary(terminalreporter):
    angka = collect(_reports(terminalreporter))
    if not angka:
        return
    terminalreporter.section("fault table")
    for baris in draw(angka):
        terminalreporter.write_line(baris)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session):
    """A row without figures is a failure of the whole, when all were asked for."""
    terminal = session.config.pluginmanager.get_plugin("terminalreporter")
    if not PENUH or terminal is None or hasattr(session.config, "workerinput"):
        return
    kurang = BARIS.keys() - collect(_reports(terminal)).keys()
    if kurang:
        terminal.write_line(f"\nrows that did not run: {', '.join(sorted(kurang))}", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture
def angka(request):
    """Tell figures of a row: ``angka("R1", kills=200, lost=0)``."""

    def angka(baris, **nilai):
        assert baris in BARIS
        request.node.user_properties.append(("angka", (baris, nilai)))

    return angka


@pytest.fixture(scope="session")
def banyak():
    """How many of something: the first number in the full run, the second by hand."""
    return lambda penuh, sedikit: penuh if PENUH else sedikit


@pytest.fixture(scope="session")
def ladang():
    ladang = Ladang()
    yield ladang
    ladang.close()


@pytest.fixture(scope="session")
def cetakan_simpan(tmp_path_factory):
    path = tmp_path_factory.mktemp("cetakan") / "sakip.sqlite3"
    prepare(path, banyak=5)
    return path


@pytest.fixture
def berkas(cetakan_simpan, tmp_path):
    """A closed database that holds the saves 1 to 5."""
    return Path(shutil.copy(cetakan_simpan, tmp_path / "sakip.sqlite3"))
