"""A warm process that forks children to be killed, and the reading of what they said."""

import json
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

SIMPAN = Path(__file__).with_name("simpan.py")


class Ladang:
    """One server process of ``simpan.py``; ``start`` gives it a task, ``kill`` ends the child."""

    def __init__(self):
        self._proses = subprocess.Popen(
            [sys.executable, str(SIMPAN)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
        )
        self._sisa = b""
        self._anak = 0
        self._wait_for("SIAP")

    def close(self):
        if self._anak:  # a test failed and left its child behind
            os.kill(self._anak, signal.SIGKILL)
        self._proses.stdin.close()
        self._proses.wait()
        self._proses.stdout.close()

    def start(self, tugas, path, *sisa, tahan=False):
        perintah = [tahan, tugas, str(path), *sisa]
        self._proses.stdin.write(json.dumps(perintah).encode() + b"\n")
        pertama, *sisa_lines = self._wait_for("PID ")
        self._anak = int(pertama[4:])
        return sisa_lines

    def kill_at(self, panggilan, ke, tugas, path, *sisa):
        """Let it work until the ``ke``-th system call of one kind, which it does not survive.

        One kind at a time: strace counts each kind by itself, a combined set would skip points.

        Returns:
            All that it said.
        """
        suntik = f"inject={panggilan}:signal=SIGKILL:when={ke}"
        pilihan = ("-o", os.devnull, "-e", f"trace={panggilan}", "-e", suntik)
        return self._traced(pilihan, tugas, path, *sisa)

    def count_calls(self, panggilan, catatan, tugas, path, *sisa):
        """Let it work to its end; how often each of those system calls was made."""
        pilihan = ("-o", str(catatan), "-e", f"trace={','.join(panggilan)}")
        lines = self._traced(pilihan, tugas, path, *sisa)
        dipanggil = Counter(b.split("(")[0] for b in catatan.read_text().splitlines())
        return lines, {satu: dipanggil[satu] for satu in panggilan}

    def _traced(self, pilihan, tugas, path, *sisa):
        """Run a task under strace, which is attached before it begins."""
        assert shutil.which("strace"), "strace is missing: apt-get install strace"
        lines = self.start(tugas, path, *sisa, tahan=True)
        with subprocess.Popen(
            ["strace", *pilihan, "-p", str(self._anak)], stderr=subprocess.PIPE, text=True
        ) as strace:
            kata = strace.stderr.readline()
            assert "attached" in kata, f"strace is refused: {kata}"
            self._proses.stdin.write(b"!")
            return lines + self.finish(lines)

    def kill_after(self, detik, sudah=(), *, sejak="SIAP"):
        """Let it work for some time from a word of its, kill it, and return all that it said."""
        lines = list(sudah)
        lines += self.ready(lines)
        while not any(b.startswith((sejak, "MATI")) for b in lines):
            lines += self._read(60)
        if "MATI" in lines:  # it failed by itself, and said why
            return lines + self.finish(lines)
        batas = time.monotonic() + detik
        while (sisa := batas - time.monotonic()) > 0:
            lines += self._read(sisa)
        os.kill(self._anak, signal.SIGKILL)
        return lines + self.finish(lines)

    def ready(self, sudah=()):
        """Read until the child says that it works."""
        return [] if "SIAP" in sudah else self._wait_for("SIAP")

    def finish(self, sudah=()):
        """Read until the child has been waited for."""
        lines = [] if "MATI" in sudah else self._wait_for("MATI")
        self._anak = 0
        return lines

    def _wait_for(self, awal):
        lines = []
        while not any(b.startswith((awal, "MATI")) for b in lines):
            lines += self._read(60)
            assert self._proses.poll() is None, f"the server of the harness ended: {lines}"
        return lines

    def _read(self, detik):
        siap, _, _ = select.select([self._proses.stdout], [], [], detik)
        if not siap:
            return []
        *lines, self._sisa = (self._sisa + os.read(self._proses.stdout.fileno(), 65536)).split(
            b"\n"
        )
        return [b.decode() for b in lines]


def acked(lines):
    """Numbers of the saves that were acknowledged; only whole lines count."""
    return {int(b[4:]) for b in lines if b.startswith("ACK ")}


def alone(tugas, path, *sisa, **lingkungan):
    """Run a task in a process of its own, to its end; gives the lines that it said."""
    hasil = subprocess.run(
        [sys.executable, str(SIMPAN), json.dumps([tugas, str(path), *sisa])],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | lingkungan,
    )
    assert hasil.returncode == 0, hasil.stderr
    return hasil.stdout.splitlines()
