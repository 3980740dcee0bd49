"""Real widgets, offscreen, dressed as the program is; a real office in a temporary folder."""

import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # contoh_halaman, shared by these tests

from datetime import UTC, datetime

import pytest

from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.domain.masukan import (
    AwalKantor,
    KantorInput,
    KebijakanInput,
    OrangInput,
    PeranInput,
)
from sakip_desktop.paths import DataFolder

SANDI = "sandi latihan"

# What the offscreen platform says of itself; no other warning of Qt is let through.
_OFFSCREEN = r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"


def pytest_collection_modifyitems(items):
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN))


class JamTetap:
    """A clock that stands still."""

    def now(self):
        return datetime(2025, 8, 4, 3, 42, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _dressed(berdandan, dokumen_saya):
    pass


@pytest.fixture
def jam():
    return JamTetap()


def make_awal():
    return AwalKantor(
        kantor=KantorInput(
            nama="Sekretariat DPRD Kabupaten Contoh",
            jenis=JenisKantor.SETWAN,
            pemda="Pemerintah Kabupaten Contoh",
            tempat="Contoh",
        ),
        kebijakan=KebijakanInput(),
        unit=("Bagian Umum", "Bagian Keuangan"),
        admin=OrangInput(
            nama="Dewi Lestari (Contoh)",
            nama_akun="perencana",
            jabatan="Perencana Ahli Muda",
            peran=(PeranInput(peran=Peran.ADMIN), PeranInput(peran=Peran.PERENCANA)),
            sandi=SANDI,
        ),
    )


@pytest.fixture
def awal():
    return make_awal()


@pytest.fixture
def folder(tmp_path):
    folder = DataFolder(tmp_path / "data")
    folder.create()
    return folder


@pytest.fixture(scope="session")
def cetakan_baru(quick_hash, tmp_path_factory):
    """An office that was made and closed again, never written to: folder and recovery code."""
    from sakip_desktop.services import pembukaan

    folder = DataFolder(tmp_path_factory.mktemp("cetakan-baru") / "data")
    folder.create()
    ctx, kode = pembukaan.first_start(folder, make_awal(), clock=JamTetap())
    pembukaan.close_office(ctx)
    return folder, kode


@pytest.fixture
def kantor_baru(cetakan_baru, folder):
    """A copy of that office, closed: folder and recovery code."""
    cetakan, kode = cetakan_baru
    shutil.copytree(cetakan.root, folder.root, dirs_exist_ok=True)
    return folder, kode


@pytest.fixture
def ctx(kantor_baru, jam):
    """The office open, the administrator and planner logged in."""
    from sakip_desktop.services import pembukaan, pengguna

    folder, _kode = kantor_baru
    ctx = pembukaan.open_office(folder, clock=jam)
    pengguna.login(ctx, "perencana", SANDI)
    yield ctx
    pembukaan.close_office(ctx)
