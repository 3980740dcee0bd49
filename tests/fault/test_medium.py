"""Full and read-only media: the right sentence, and nothing lost."""

import resource
import shutil
import signal
import subprocess
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from kantor_uji import JULI
from naskah_uji import draft
from sampel_db import JamUji
from simpan import judge, last_saved, open_for_saving, save

from sakip_desktop.db import ruang
from sakip_desktop.db.backup import make_backup
from sakip_desktop.db.open import create_database
from sakip_desktop.db.restore import restore
from sakip_desktop.db.work import read
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import DiskPenuh, FolderTidakDapatDitulis
from sakip_desktop.paths import write_atomic
from sakip_desktop.services import cadangan, ekspor, ekspor_semua
from sakip_desktop.services.naskah import final

UKURAN = "1792k"
GANJAL = 300_000


@pytest.fixture(autouse=True)
def to_the_last_byte(monkeypatch):
    """The rule that stops writing long before a medium is full has tests of its own."""
    monkeypatch.setattr(ruang, "TERENDAH", 0)
    monkeypatch.setattr(ruang, "KALI_BASIS_DATA", 0)


def mount(*kata):
    hasil = subprocess.run(["mount", *kata], capture_output=True, text=True, check=False)
    assert hasil.returncode == 0, f"mounting is refused, run this as root: {hasil.stderr}"


@pytest.fixture
def medium(tmp_path):
    """A folder on a medium of its own (1,8 MB)."""
    folder = tmp_path / "medium"
    folder.mkdir()
    mount("-t", "tmpfs", "-o", f"size={UKURAN}", "tmpfs", str(folder))
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@dataclass
class Penuh:
    """A database on a medium that fills up, and functions that take and free room."""

    path: Path
    squeeze: Callable[[], None]
    free: Callable[[], None]


def ballast(path, banyak=None):
    """Take so much room, or all that there is."""
    with path.open("wb", buffering=0) as berkas:
        if banyak is not None:
            berkas.write(bytes(banyak))
            return
        with suppress(OSError):
            while berkas.write(bytes(512)):
                pass


def on_tmpfs(medium, berkas):
    path = Path(shutil.copy(berkas, medium / "sakip.sqlite3"))
    ganjal = [medium / "ganjal", medium / "ganjal-lagi"]
    ballast(ganjal[0], GANJAL)

    def free():
        for satu in ganjal:
            satu.unlink(missing_ok=True)

    return Penuh(path, lambda: ballast(ganjal[1]), free)


def under_quota(folder, berkas):
    """A limit for each file, as a quota gives it: SQLite says "I/O error", not "full"."""
    path = Path(shutil.copy(berkas, folder / "sakip.sqlite3"))
    lama = resource.getrlimit(resource.RLIMIT_FSIZE)
    limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE)
    limit((path.stat().st_size + 200_000, lama[1]))
    return Penuh(path, lambda: limit((50_000, lama[1])), lambda: limit(lama))


@pytest.fixture(params=["tmpfs", "quota"])
def penuh(request, berkas, tmp_path):
    if request.param == "tmpfs":
        yield on_tmpfs(request.getfixturevalue("medium"), berkas)
        return
    abaikan = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    folder = tmp_path / "jatah"
    folder.mkdir()
    hasil = under_quota(folder, berkas)
    yield hasil
    hasil.free()
    signal.signal(signal.SIGXFSZ, abaikan)


def fill(engine, mulai):
    """Save until there is no room; returns the last number saved."""
    for t in range(mulai, 5000):
        try:
            save(engine, t)
        except DiskPenuh as galat:
            kalimat = str(galat)
            break
    assert "disk penuh" in kalimat
    assert "isian di layar, bila ada, tidak hilang" in kalimat
    return t - 1


def test_a_full_disk_loses_nothing_and_goes_on_after_freeing(penuh, angka):
    engine = open_for_saving(penuh.path)
    terakhir = fill(engine, 6)
    assert terakhir > 10
    for _ in range(3):
        with pytest.raises(DiskPenuh):
            save(engine, terakhir + 1)
    with read(engine) as sesi:  # reading still works
        assert last_saved(sesi) == terakhir
    penuh.free()
    save(engine, terakhir + 1)
    engine.dispose()
    ada, salah = judge(penuh.path)
    assert salah == []
    assert ada == set(range(1, terakhir + 2))
    angka("R5", saves_until_full=terakhir - 5, lost=0, refused_as_full=4)


def test_a_disk_that_is_full_at_the_start(penuh, angka):
    """Not a byte is free: the office opens, is read, and says why nothing is saved."""
    penuh.squeeze()
    engine = open_for_saving(penuh.path)
    with read(engine) as sesi:
        assert last_saved(sesi) == 5
    assert fill(engine, 6) in {5, 6, 7}
    engine.dispose()
    engine = open_for_saving(penuh.path)  # and once more, with what that left
    with read(engine) as sesi:
        terakhir = last_saved(sesi)
    penuh.free()
    save(engine, terakhir + 1)
    engine.dispose()
    assert judge(penuh.path) == (set(range(1, terakhir + 2)), [])
    angka("R5", lost=0, opened_with_0_bytes_free=2, refused_as_full=1)


def test_backups_and_exports_on_a_full_disk(penuh, angka):
    """What does not fit is not there at all, and what was there before still is."""
    path = penuh.path
    write_atomic(path.with_name("laporan.pdf"), b"lama")
    engine = open_for_saving(path)
    terakhir = fill(engine, 6)
    penuh.squeeze()
    with pytest.raises(DiskPenuh, match="Cadangan tidak dibuat"):
        make_backup(engine, path.parent / "cadangan", clock=JamUji())
    assert list(path.parent.glob("cadangan/*")) == []
    with pytest.raises(OSError, match=r"No space|too large"):
        write_atomic(path.with_name("laporan.pdf"), bytes(3_000_000))
    assert path.with_name("laporan.pdf").read_bytes() == b"lama"
    with pytest.raises(DiskPenuh):
        create_database(path.with_name("baru.sqlite3"), JamUji())
    assert not list(path.parent.glob("baru*"))
    engine.dispose()
    penuh.free()
    assert judge(path) == (set(range(1, terakhir + 1)), [])
    angka("R5", lost=0, refused_as_full=4)


def test_a_backup_and_a_paper_onto_a_full_stick(uji, medium, angka):
    """The office is on a disk with room; only where somebody wants the result there is none."""
    lama = medium / "lama.pdf"
    lama.write_bytes(b"lama")
    ballast(medium / "ganjal")
    sebelum = uji.masuk("perencana").isi_basis_data()
    for simpan in (
        lambda: cadangan.buat(uji.ctx, medium / "flash"),
        lambda: cadangan.buat(uji.ctx, medium / "c.sqlite3"),
        lambda: ekspor.ekspor(uji.ctx, "rekapitulasi", JULI, lama),
        lambda: ekspor.ekspor(uji.ctx, "rekapitulasi", JULI, medium / "baru.xlsx"),
    ):
        with pytest.raises(DiskPenuh) as galat:
            simpan()
        assert galat.value.saran
    assert [p.name for p in medium.rglob("*") if p.is_file()] in (
        ["lama.pdf", "ganjal"],
        ["ganjal", "lama.pdf"],
    )
    assert lama.read_bytes() == b"lama"
    assert uji.isi_basis_data() == sebelum
    angka("R5", refused_as_full=4)


def test_papers_onto_a_full_stick_and_a_final_one_without_room(uji, medium, angka):
    """Of many papers those before the disk is full stay whole; a final one is none without file."""
    siap = ekspor_semua.siapkan_semua(uji.masuk("perencana").ctx, JULI)
    ballast(medium / "ganjal", 1_600_000)
    with pytest.raises(DiskPenuh) as galat:
        ekspor_semua.simpan_semua(siap, JULI, medium / "k")
    assert galat.value.saran
    ada = list((medium / "k").iterdir())
    assert 0 < len(ada) < len(siap)
    assert all(satu.read_bytes() == ekspor_of(siap, satu) for satu in ada)

    naskah = draft(uji, KodeDokumen.UNDANGAN)
    jadi = final.siapkan_final(uji.ctx, naskah.id, naskah.versi)
    pdf = final.gambar_final(jadi)
    sebelum, _ = uji.isi_basis_data()
    folder = uji.ctx.folder.dokumen
    folder.rmdir()
    folder.symlink_to(medium)
    ballast(medium / "ganjal-lagi")
    with pytest.raises(DiskPenuh):
        final.finalkan(uji.ctx, jadi, pdf)
    assert uji.isi_basis_data()[0] == sebelum
    assert not list(medium.glob("undangan*"))
    angka("R5", refused_as_full=2, half_files=0)


def ekspor_of(siap, path):
    """What the paper of that file is when it is drawn again."""
    for satu in siap:
        if ekspor.name_listed(satu.dokumen, JULI, satu.bahan) == path.name:
            return ekspor.make(satu.bahan, satu.dokumen.kode)
    raise LookupError(path)


def test_a_restore_onto_a_full_disk_leaves_the_present_state(penuh, tmp_path, angka):
    engine = open_for_saving(penuh.path)
    satu = make_backup(engine, tmp_path / "cadangan", clock=JamUji())
    terakhir = fill(engine, 6)
    engine.dispose()
    penuh.squeeze()
    with pytest.raises(DiskPenuh):
        restore(satu.berkas, penuh.path, backup_folder=tmp_path / "cadangan", clock=JamUji())
    penuh.free()
    assert judge(penuh.path) == (set(range(1, terakhir + 1)), [])
    angka("R5", lost=0, refused_as_full=1)


def test_a_read_only_medium_is_named_and_not_called_damaged(medium, berkas, angka):
    path = medium / "sakip.sqlite3"
    shutil.copy(berkas, path)
    before = path.read_bytes()
    mount("-o", "remount,ro", str(medium))
    coba = (
        lambda: open_for_saving(path),
        lambda: create_database(medium / "baru.sqlite3", JamUji()),
        lambda: restore(berkas, path, backup_folder=berkas.parent / "c", clock=JamUji()),
    )
    try:
        for satu in coba:
            with pytest.raises(FolderTidakDapatDitulis) as galat:
                satu()
            assert "rusak" not in str(galat.value)
    finally:
        mount("-o", "remount,rw", str(medium))
    assert [p.name for p in medium.iterdir()] == ["sakip.sqlite3"]
    assert path.read_bytes() == before
    angka("R6", tries_refused_by_name=len(coba), new_files=0, changed_bytes=0)


def test_a_medium_that_turns_read_only_while_working(medium, berkas, angka):
    """The lock of a stick is moved: nothing half is left, reading goes on, later saving too."""
    path = Path(shutil.copy(berkas, medium / "sakip.sqlite3"))
    engine = open_for_saving(path)
    engine.dispose()
    mount("-o", "remount,ro", str(medium))
    with pytest.raises(FolderTidakDapatDitulis):
        open_for_saving(path)
    mount("-o", "remount,rw", str(medium))
    engine = open_for_saving(path)
    save(engine, 6)
    engine.dispose()
    assert judge(path) == (set(range(1, 7)), [])
    angka("R6", goes_on_afterwards=1)
