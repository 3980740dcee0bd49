"""The warm server of the harnesses, and a prepared database."""

import shutil
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from ladang import Ladang
from simpan import prepare


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
