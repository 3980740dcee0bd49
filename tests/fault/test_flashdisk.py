"""A copy on a real medium that is full, locked or pulled out half-way: told, and nothing left."""

import errno
import subprocess

import pytest

from sakip_desktop.db import backup
from sakip_desktop.domain.errors import DiskPenuh, FolderTidakDapatDitulis, MediaBermasalah
from sakip_desktop.services import salin


def mount(*kata):
    hasil = subprocess.run(["mount", *kata], capture_output=True, text=True, check=False)
    assert hasil.returncode == 0, f"mounting is refused, run this as root: {hasil.stderr}"


@pytest.fixture
def stik(tmp_path):
    """A medium of its own, with room for a little more than one copy."""
    folder = tmp_path / "stik"
    folder.mkdir()
    mount("-t", "tmpfs", "-o", "size=8m", "tmpfs", str(folder))
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False, capture_output=True)


def files(folder):
    return sorted(satu.name for satu in folder.rglob("*"))


def test_a_medium_of_its_own_counts_as_a_copy_elsewhere(uji, stik):
    hasil = salin.salin(uji.masuk("admin").ctx, stik)
    assert hasil.letak is not salin.Letak.SAMA
    assert backup.verify_backup(hasil.cadangan.berkas).sidik == hasil.cadangan.sidik
    assert salin.salinan_terakhir(uji.ctx) is not None


def test_full_before_and_full_in_the_middle(uji, stik, monkeypatch):
    uji.masuk("admin")
    (stik / "foto.jpg").write_bytes(bytes(8 * 2**20 - 200_000))
    with pytest.raises(DiskPenuh, match="tidak cukup ruang"):
        salin.salin(uji.ctx, stik)
    monkeypatch.setattr(salin, "free_space", lambda _folder: 10**9)  # somebody else takes the room
    with pytest.raises(DiskPenuh, match="tidak cukup ruang") as galat:
        salin.salin(uji.ctx, stik)
    sebab = galat.value.__cause__
    assert isinstance(sebab, OSError)
    assert sebab.errno == errno.ENOSPC
    assert files(stik) == ["foto.jpg"]


def test_locked_against_writing(uji, stik):
    uji.masuk("admin")
    mount("-o", "remount,ro", str(stik))
    with pytest.raises(FolderTidakDapatDitulis, match="terkunci tulis"):
        salin.salin(uji.ctx, stik)
    assert files(stik) == []


@pytest.mark.parametrize("saat", ["Menulis ke", "Membaca kembali"])
def test_pulled_out_in_the_middle(uji, stik, saat):
    uji.masuk("admin")

    def pull(_n, _dari, teks):
        if teks.startswith(saat):
            subprocess.run(["umount", "-l", str(stik)], check=True)

    with pytest.raises(MediaBermasalah, match="tercabut"):
        salin.salin(uji.ctx, stik, pull)
    assert files(stik) == []
    assert salin.salinan_terakhir(uji.ctx) is None
