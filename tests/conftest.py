"""The small office that services, command line and scenarios share (see services/kantor_uji)."""

import gc
import os
import shutil
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

import sakip_desktop.spreadsheet  # noqa: F401 - before openpyxl: which reader of XML it takes

# Thousands of widgets and records are made and thrown away: fewer looks for cycles, a tenth faster.
gc.set_threshold(100_000, 20, 100)
sys.path.insert(0, str(Path(__file__).parent / "services"))

import kompilasi_bersama  # noqa: E402, F401 - for all databases of this process

# A busy machine breaks no law.
settings.register_profile("tanpa-waktu", deadline=None, database=None)
settings.load_profile("tanpa-waktu")


def _sweep():
    """Throw the garbage of cycles away; what is left stays and is not looked at again."""
    gc.collect()
    gc.freeze()


def pytest_collection_finish():
    """Modules and thousands of tests stay to the end."""
    _sweep()


@pytest.fixture(scope="module", autouse=True)
def _swept():
    """Where the program has switched the search for cycles off, its event loop may not run long."""
    yield
    if not gc.isenabled():
        _sweep()


def pytest_sessionfinish():
    """What a test copied goes while Python lives: the offscreen clipboard dies after it."""
    qt = sys.modules.get("PySide6.QtGui")
    if qt is not None and qt.QGuiApplication.instance() is not None:
        qt.QGuiApplication.clipboard().clear()


def pytest_terminal_summary(terminalreporter):
    """What a test counted and told by ``record_property("dicetak", …)``, also where it passes."""
    for satu in terminalreporter.stats.get("passed", []):
        for nama, isi in satu.user_properties:
            if nama == "dicetak" and satu.when == "call":
                terminalreporter.write_line(isi)


@pytest.fixture(scope="session", autouse=True)
def quick_hash():
    """Hundreds of logins: argon2id with its smallest cost, but where the cost is the subject."""
    from argon2 import PasswordHasher

    from sakip_desktop.services import pengguna

    sungguh = pengguna._hasher
    pengguna._hasher = lambda: PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    yield sungguh
    pengguna._hasher = sungguh


@pytest.fixture(scope="session")
def berdandan(qapp):
    """The application as the program dresses it: once, as there."""
    from sakip_desktop.gui.application import dress

    dress(qapp)
    return qapp


@pytest.fixture(scope="session")
def cetakan_kantor(tmp_path_factory):
    """A closed data folder with the small office, and its recovery code; never written to."""
    from kantor_uji import MULAI, Jam, closing, make_office, open_kantor

    from sakip_desktop.paths import DataFolder

    sementara = tmp_path_factory.mktemp("cetakan-kantor")
    folder = DataFolder(sementara / "data")
    kode = make_office(folder, sementara)
    # The full check of the week, before the hour at which the copies are opened.
    with closing(open_kantor(folder, Jam(MULAI))):
        pass
    return folder, kode


@pytest.fixture
def folder_kantor(cetakan_kantor, tmp_path):
    """A copy of the small office's folder, closed."""
    from sakip_desktop.paths import DataFolder

    return DataFolder(Path(shutil.copytree(cetakan_kantor[0].root, tmp_path / "kantor")))


@pytest.fixture
def uji(folder_kantor):
    """The small office, open; nobody acts yet."""
    from kantor_uji import copy_open

    with copy_open(folder_kantor) as satu:
        yield satu


@pytest.fixture
def dokumen_saya(tmp_path_factory, monkeypatch):
    """The Documents of the person at this PC, who saved nothing yet."""
    from sakip_desktop.gui.dialogs import berkas

    rumah = tmp_path_factory.getbasetemp() / "rumah"
    dokumen = rumah / "Documents"
    dokumen.mkdir(parents=True, exist_ok=True)
    monkeypatch.setenv("HOME", str(rumah))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(rumah))
    monkeypatch.setattr(berkas, "_terakhir", [])
    return dokumen
