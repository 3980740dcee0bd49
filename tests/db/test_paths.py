import errno
import os
from pathlib import Path

import pytest

from sakip_desktop import paths
from sakip_desktop.paths import replace, write_atomic


@pytest.fixture
def target(tmp_path):
    berkas = tmp_path / "laporan.pdf"
    berkas.write_bytes(b"lama")
    return berkas


def names(path):
    return [p.name for p in path.parent.iterdir()]


def test_new_and_replaced(tmp_path, target):
    write_atomic(target, b"baru")
    write_atomic(tmp_path / "lain.pdf", b"")
    assert target.read_bytes() == b"baru"
    assert sorted(names(target)) == ["lain.pdf", "laporan.pdf"]


def test_bytes_and_names_are_forced_to_the_disk_in_order(target, monkeypatch):
    urut = []
    asli_fsync, asli_replace = os.fsync, type(target).replace
    monkeypatch.setattr(
        os,
        "fsync",
        lambda fd: (urut.append(str(Path(f"/proc/self/fd/{fd}").readlink())), asli_fsync(fd)),
    )
    monkeypatch.setattr(
        type(target), "replace", lambda a, b: (urut.append("pindah"), asli_replace(a, b))
    )
    write_atomic(target, b"baru")
    assert urut[0].endswith(".tmp")
    assert urut[1:] == ["pindah", str(target.parent)]


@pytest.mark.parametrize("tahap", ["fsync", "replace"])
def test_a_failure_leaves_the_old_file_and_nothing_beside_it(target, monkeypatch, tahap):
    def gagal(*_args):
        raise OSError(errno.ENOSPC, "penuh")

    monkeypatch.setattr(os if tahap == "fsync" else type(target), tahap, gagal)
    with pytest.raises(OSError, match="penuh"):
        write_atomic(target, b"baru")
    monkeypatch.undo()
    assert target.read_bytes() == b"lama"
    assert names(target) == ["laporan.pdf"]


def windows_error(nomor):
    galat = PermissionError(errno.EACCES, "in use")
    galat.winerror = nomor
    return galat


@pytest.mark.parametrize(("nomor", "banyak"), [(32, 3), (5, 6), (33, 1)])
def test_a_scanner_on_windows_is_waited_for(target, monkeypatch, nomor, banyak):
    tunggu = []
    asli = type(target).replace

    def sibuk(sumber, tujuan):
        if len(tunggu) < banyak:
            raise windows_error(nomor)
        return asli(sumber, tujuan)

    monkeypatch.setattr(type(target), "replace", sibuk)
    monkeypatch.setattr(paths.time, "sleep", tunggu.append)
    write_atomic(target, b"baru")
    assert target.read_bytes() == b"baru"
    assert tunggu == [0.05, 0.1, 0.2, 0.4, 0.8, 1.0][:banyak]


@pytest.mark.parametrize(("nomor", "banyak"), [(32, 6), (1224, 0), (None, 0)])
def test_and_not_for_ever(target, monkeypatch, nomor, banyak):
    tunggu = []

    def sibuk(sumber, tujuan):
        raise windows_error(nomor)

    monkeypatch.setattr(type(target), "replace", sibuk)
    monkeypatch.setattr(paths.time, "sleep", tunggu.append)
    with pytest.raises(PermissionError):
        replace(target, target.with_name("x"))
    assert len(tunggu) == banyak
