"""A filled database, made once and copied for each test (its file is closed: copying is safe)."""

import shutil
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from sampel_db import JamUji, fill_office

from sakip_desktop.db.open import create_database, open_database


@pytest.fixture(scope="session")
def cetakan(tmp_path_factory):
    path = tmp_path_factory.mktemp("cetakan") / "sakip.sqlite3"
    engine = create_database(path, JamUji())
    fill_office(engine, JamUji())
    engine.dispose()
    return path


@pytest.fixture
def jam():
    return JamUji()


@pytest.fixture
def berkas(cetakan, tmp_path):
    """Path of a closed, filled database."""
    return Path(shutil.copy(cetakan, tmp_path / "sakip.sqlite3"))


@pytest.fixture
def engine(berkas, jam, tmp_path):
    engine = open_database(berkas, backup_folder=tmp_path / "cadangan", clock=jam)
    yield engine
    engine.dispose()
