"""Power cuts by replay: what the disk could hold if the power had gone at any moment.

``strace`` records every write, sync, truncate and unlink of four real saves, a checkpoint and
the closing.  After each event the disk is rebuilt: what was synced is there; of what was not,
nothing, everything, a random part, or a part whose last write was torn at a sector; an unlink not
yet made durable may be undone.  Each such state is opened with plain SQLite and must hold every
acknowledged save.

The positive controls show that the replay can see trouble: with ``synchronous=NORMAL``
acknowledged saves are lost, with ``OFF`` the file is damaged as well or saves are lost.
"""

import json
import os
import random
import re
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

import pytest
from ladang import SIMPAN
from simpan import judge

SEKTOR = 512
DISK_CEPAT = Path("/dev/shm")  # noqa: S108 - thousands of small files
TULIS, SYNC, POTONG, HAPUS, AKU = "write", "sync", "truncate", "unlink", "ack"

_BARIS = (
    (TULIS, re.compile(r'pwrite64\(\d+<([^>]+)>, "((?:\\x..)*)"(?:\.\.\.)?, \d+, (\d+)\) = (\d+)')),
    (SYNC, re.compile(r"f(?:data)?sync\(\d+<([^>]+)>\) += 0")),
    (POTONG, re.compile(r"ftruncate\(\d+<([^>]+)>, (\d+)\) += 0")),
    (HAPUS, re.compile(r'unlink(?:at)?\((?:AT_FDCWD[^,]*, )?"((?:\\x..)*)"')),
    (AKU, re.compile(r'write\(1<[^>]*>, "((?:\\x..)*)"')),
)


def unhex(teks):
    return bytes.fromhex(teks.replace("\\x", ""))


def record(berkas, pragma, tmp_path):
    """Run four saves under strace; returns the events on the database's files, in order."""
    assert shutil.which("strace"), "strace is missing: apt-get install strace"
    jejak = tmp_path / "jejak"
    tugas = json.dumps(["saves", str(berkas), 6, 4, ["wal_autocheckpoint=12", *pragma]])
    calls = "pwrite64,write,fdatasync,fsync,ftruncate,unlink,unlinkat"
    hasil = subprocess.run(
        ["strace", "-qq", "-o", jejak, "-y", "-xx", "-s", "200000", "-e", f"trace={calls}",
         sys.executable, str(SIMPAN), tugas],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert hasil.stdout.split("\n")[-2:] == ["TUTUP", ""], hasil.stderr
    return list(_events(jejak.read_text(), berkas))


def _events(teks, berkas):
    for baris in teks.splitlines():
        for jenis, pola in _BARIS:
            cocok = pola.match(baris)
            if not cocok:
                continue
            if jenis == AKU:
                isi = unhex(cocok[1])
                if isi.startswith(b"ACK "):
                    yield AKU, "", int(isi[4:]), b""
                break
            path = unhex(cocok[1]).decode() if cocok[1].startswith("\\x") else cocok[1]
            if path == str(berkas.parent) or path.startswith(str(berkas)):
                if jenis == TULIS:
                    yield TULIS, path, int(cocok[3]), unhex(cocok[2])[: int(cocok[4])]
                else:
                    yield jenis, path, int(cocok[2]) if jenis == POTONG else 0, b""
            break


class Disk:
    """Durable content, and what is on its way: per file in order, and unlinks."""

    def __init__(self, berkas):
        self.folder = str(berkas.parent)
        self.tetap = {str(berkas): berkas.read_bytes()}
        self.tertunda = defaultdict(list)
        self.hantu = {}

    def take(self, jenis, path, di, isi):
        if jenis in {TULIS, POTONG}:
            self.tetap.setdefault(path, b"")
            self.tertunda[path].append((jenis, di, isi))
        elif jenis == HAPUS and path in self.tetap:
            self.hantu[path] = self.tetap.pop(path)
            self.tertunda.pop(path, None)
        elif jenis == SYNC and path == self.folder:
            self.hantu.clear()
        elif jenis == SYNC:
            self.tetap[path] = applied(self.tetap.get(path, b""), self.tertunda.pop(path, []))

    def states(self, acak, banyak):
        """Files as they could be after a cut now: none, all, random and torn; unlinks undone."""
        pilihan = [lambda ops: [], lambda ops: ops]
        pilihan += [lambda ops: [o for o in ops if acak.random() < 0.5]] * banyak
        pilihan += [lambda ops: torn(ops, acak)] * 2
        if not any(self.tertunda.values()):
            pilihan = pilihan[:1]
        for pilih in pilihan:
            files = {p: applied(isi, pilih(self.tertunda[p])) for p, isi in self.tetap.items()}
            yield files
            if self.hantu:
                yield self.hantu | files


def applied(isi, ops):
    if not ops:
        return isi
    hasil = bytearray(isi)
    for jenis, di, data in ops:
        if jenis == POTONG:
            del hasil[di:]
            hasil.extend(bytes(di - len(hasil)))
        else:
            hasil.extend(bytes(max(0, di - len(hasil))))
            hasil[di : di + len(data)] = data
    return bytes(hasil)


def torn(ops, acak):
    """The first operations, the last of them cut at a sector."""
    if not ops:
        return []
    awal = ops[: acak.randrange(len(ops)) + 1]
    jenis, di, data = awal[-1]
    if jenis == TULIS:
        awal[-1] = (jenis, di, data[: SEKTOR * acak.randrange(len(data) // SEKTOR + 1)])
    return awal


def replay(berkas, pragma, banyak, tmp_path):
    """Check every state; returns how many were whole, lost a save, or were damaged."""
    disk = Disk(berkas)
    events = record(berkas, pragma, tmp_path)
    acak = random.Random(7)
    papan = tmp_path / "papan"
    if DISK_CEPAT.is_dir() and os.access(DISK_CEPAT, os.W_OK):
        papan = DISK_CEPAT / f"sakip-{os.getpid()}"
    hasil, seen, diakui = Counter(), set(), set(range(1, 6))
    try:
        for satu in [None, *events]:
            if satu and satu[0] == AKU:
                diakui.add(satu[2])
            elif satu:
                disk.take(*satu)
            for files in disk.states(acak, banyak):
                kunci = hash((tuple(sorted(files.items())), len(diakui)))
                if kunci not in seen:
                    seen.add(kunci)
                    hasil[verdict(files, diakui, papan)] += 1
    finally:
        shutil.rmtree(papan, ignore_errors=True)
    assert diakui == set(range(1, 10))
    return hasil, Counter(satu[0] for satu in events)


def verdict(files, diakui, papan):
    shutil.rmtree(papan, ignore_errors=True)
    papan.mkdir()
    for path, isi in files.items():
        (papan / Path(path).name).write_bytes(isi)
    try:
        ada, salah = judge(papan / "sakip.sqlite3")
    except Exception:  # noqa: BLE001 - SQLite may say anything of a damaged file
        return "damaged"
    if salah:
        return "damaged"
    return "lost" if diakui - ada else "whole"


def test_no_power_cut_loses_an_acknowledged_save(berkas, tmp_path, angka, banyak):
    hasil, events = replay(berkas, (), banyak(120, 24), tmp_path)
    angka("R3", states=hasil.total(), lost=hasil["lost"], damaged=hasil["damaged"])
    assert hasil["lost"] == 0
    assert hasil["damaged"] == 0
    assert hasil["whole"] > 300
    assert events[AKU] == 4
    assert events[SYNC] >= 4 + 2  # each save, and a checkpoint in between
    assert events[HAPUS] >= 1  # the log, at closing


@pytest.mark.parametrize(("sync", "harus"), [("OFF", "damaged"), ("NORMAL", "lost")])
def test_the_replay_sees_what_weaker_settings_do(berkas, tmp_path, sync, harus, angka):
    hasil, _ = replay(berkas, (f"synchronous={sync}",), 3, tmp_path)
    angka("R3", control=f"{sync} {hasil[harus]} of {hasil.total()} {harus}")
    assert hasil[harus] > 0
    if sync == "NORMAL":
        assert hasil["damaged"] == 0
