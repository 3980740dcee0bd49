"""What the fault harnesses save, and how a file is judged without the program.

``save`` types one cell of the small office's open form through ``services.realisasi``: permission,
SOP step, findings, journal and row version included.  Save ``t`` writes "Simpan t" into one figure
and its entry into the journal, so that a torn save shows.

Run as a program it does tasks for ``ladang.Ladang`` (see there): it loads everything once, then
forks a child for each task, so that a round does not pay the imports.
"""

import ctypes
import gc
import hashlib
import json
import os
import signal
import sqlite3
import sys
import tempfile
import time
import weakref
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "db"))
sys.path.insert(0, str(Path(__file__).parents[1] / "services"))
sys.path.insert(0, str(Path(__file__).parents[2]))

import kompilasi_bersama  # noqa: F401 - what the server compiled, its children know
from kantor_uji import JULI, make_office
from kerja import make_tasks, warm
from sampel_db import JamUji
from sqlalchemy import event
from sqlmodel import select

from sakip_desktop.db import migrate
from sakip_desktop.db.engine import driver, make_engine, path_of
from sakip_desktop.db.models import Akun, IndikatorRow, Opd, RealisasiRow
from sakip_desktop.db.open import open_database
from sakip_desktop.db.records import load_kantor
from sakip_desktop.db.work import read
from sakip_desktop.domain.masukan import RealisasiInput
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import pengguna, realisasi
from sakip_desktop.services.context import AppContext

MULAI = datetime(2025, 8, 2, 1, 0, tzinfo=UTC)
_PR_SET_PTRACER = 0x59616D61


def prepare(path, banyak=0):
    """The small office with its form open and some saves, closed; ``path`` is its database."""
    folder = DataFolder(path.parent)
    make_office(folder, path.parent)
    engine = open_for_saving(path)
    for t in range(1, banyak + 1):
        save(engine, t)
    engine.dispose()


def open_for_saving(path):
    return open_database(path, backup_folder=path.parent / "cadangan", clock=JamUji(MULAI))


def _office(engine):
    """The office of an open file and the figure that is saved, acted on by its filler."""
    with read(engine) as sesi:
        kantor = load_kantor(sesi, sesi.exec(select(Opd.id)).one())
        orang = sesi.exec(select(Akun.orang_id).where(Akun.nama_akun == "pengisi-a")).one()
        indikator = sesi.exec(select(IndikatorRow.id).where(IndikatorRow.kode == "A1")).one()
    ctx = AppContext(DataFolder(path_of(engine).parent), engine, JamUji(MULAI), kantor)
    pengguna.enter(ctx, orang)
    return ctx, indikator


_KANTOR = weakref.WeakKeyDictionary()


def save(engine, t):
    """Save number ``t`` through the program; returns only after the commit."""
    if engine not in _KANTOR:
        _KANTOR[engine] = _office(engine)
    ctx, indikator = _KANTOR[engine]
    ctx.clock = JamUji(MULAI + timedelta(seconds=t))
    masukan = RealisasiInput(
        indikator_id=indikator,
        periode=JULI,
        kolom="kendala",
        teks=f"Simpan {t}",
        versi=realisasi.row_version(ctx, indikator, JULI),
    )
    realisasi.record_realisasi(ctx, masukan)


def last_saved(sesi):
    """Number of the last save that the figure shows."""
    return max(int(isi.split()[1]) for isi in sesi.exec(select(RealisasiRow.kendala)) if isi)


def judge(path):
    """Look at a file with plain SQLite only.

    Returns:
        The numbers of the saves that are in it, and a list of what is wrong.
    """
    salah = []
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        if db.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            salah.append("integrity")
        if db.execute("PRAGMA foreign_key_check").fetchall():
            salah.append("references")
        tercatat = [
            satu["sesudah"]["kendala"]
            for (isi,) in db.execute("SELECT isi FROM jurnal WHERE tindakan='realisasi.isi'")
            for satu in json.loads(isi)
        ]
        ada = {int(teks.split()[1]) for teks in tercatat if teks.startswith("Simpan ")}
        [terakhir] = db.execute("SELECT kendala FROM realisasi WHERE kendala <> ''").fetchall()
        if terakhir[0] != f"Simpan {max(ada)}":
            salah.append("torn: journal and figure differ")
        salah += _judge_chain(db)
    return ada, salah


def _judge_chain(db):
    """The journal's chain, computed from its description and not by the program's code."""
    kolom = [
        "instalasi",
        "urut",
        "waktu",
        "jam_diragukan",
        "opd_id",
        "orang_id",
        "nama",
        "peran",
        "atas_nama",
        "tindakan",
        "objek",
        "label",
        "membatalkan",
        "isi",
    ]
    pilih = f"SELECT {','.join(kolom)}, sebelumnya, sidik FROM jurnal ORDER BY urut"
    lama = "00" * 32
    for urut, (*isi, sebelumnya, sidik) in enumerate(db.execute(pilih), 1):
        badan = dict(zip(kolom, isi, strict=True))
        badan["jam_diragukan"] = bool(badan["jam_diragukan"])
        teks = json.dumps(badan, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        dihitung = hashlib.sha256(b"SAKIP-JURNAL-v1\0" + bytes.fromhex(lama) + teks.encode())
        if (badan["urut"], sebelumnya, sidik) != (urut, lama, dihitung.hexdigest()):
            return [f"chain at {urut}"]
        lama = sidik
    banyak = db.execute("SELECT count(*) FROM jurnal_baris").fetchone()[0]
    baris = sum(len(json.loads(isi)) for (isi,) in db.execute("SELECT isi FROM jurnal"))
    return [] if banyak == baris else ["journal index"]


def say(teks):
    """One line to the harness, straight into the pipe."""
    os.write(1, f"{teks}\n".encode())


def _saves(path, mulai, banyak, pragma=()):
    engine = open_for_saving(path)
    for satu in pragma:
        with engine.connect() as conn:
            driver(conn).execute(f"PRAGMA {satu}")
    say("SIAP")
    for t in range(mulai, mulai + banyak):
        save(engine, t)
        say(f"ACK {t}")  # only after the commit returned
    engine.dispose()
    say("TUTUP")


def _migration(path, langkah, mati_di):
    """Migrate with one more step, and die at the n-th statement that writes."""
    engine = make_engine(path)
    ke = [0]

    def count(*_args):
        ke[0] += 1
        if ke[0] == mati_di:
            os.kill(os.getpid(), signal.SIGKILL)

    def statement(_conn, _cursor, teks, *_args):
        kata = teks.split(None, 1)[0]
        if kata not in {"SELECT", "BEGIN", "PRAGMA"} or (kata == "PRAGMA" and "=" in teks):
            count()

    event.listen(engine, "before_cursor_execute", statement)
    event.listen(engine, "commit", count)
    migrate.upgrade(engine, script=Path(langkah))
    engine.dispose()
    say(f"SELESAI {ke[0]}")


def _opening(path):
    """Open an office as the program does, which migrates one of an earlier schema."""
    say("SIAP")
    open_for_saving(path).dispose()
    say("SELESAI")


def _soak(path, detik, sedikitnya, setiap):
    """Save without pause; tells now and then how much memory and how many files are in use."""
    engine = open_for_saving(path)
    mulai, t, lama = time.monotonic(), 6, []
    while time.monotonic() - mulai < detik or len(lama) < sedikitnya:
        awal = time.perf_counter()
        save(engine, t)
        lama.append(time.perf_counter() - awal)
        if len(lama) % setiap == 0:
            halaman = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
            say(json.dumps([len(lama), halaman * os.sysconf("SC_PAGE_SIZE"), open_files()]))
        t += 1
    engine.dispose()
    say(json.dumps([len(lama), sorted(lama)[len(lama) * 95 // 100] * 1000, max(lama) * 1000]))


def open_files():
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - names are enough


def _wait_for_tracer():
    """Let anybody trace this process (a rule of some kernels), and wait for the word to go."""
    ctypes.CDLL(None).prctl(_PR_SET_PTRACER, ctypes.c_ulong(-1), 0, 0, 0)
    os.read(0, 1)


TUGAS = {
    "saves": _saves,
    "migration": _migration,
    "opening": _opening,
    "soak": _soak,
    **make_tasks(say),
}


def _settle():
    """What is here stays: a child's search for cycles would copy every page of memory."""
    gc.collect()
    gc.freeze()


def serve():
    """Fork a child for each line of work; its end is told when it has been waited for.

    Children start with everything warm: what saving takes at once, the rest before the first task
    that is more.
    """
    with tempfile.TemporaryDirectory() as folder:
        prepare(Path(folder) / "sakip.sqlite3", banyak=2)
    _settle()
    say("SIAP")
    hangat = False
    for baris in sys.stdin:
        tahan, nama, path, *sisa = json.loads(baris)
        if not (hangat or nama == "saves"):
            with tempfile.TemporaryDirectory() as folder:
                prepare(Path(folder) / "sakip.sqlite3")
                warm(DataFolder(Path(folder)))
            _settle()
            hangat = True
        anak = os.fork()
        if anak == 0:
            kode = 1
            try:
                if tahan:
                    _wait_for_tracer()
                TUGAS[nama](Path(path), *sisa)
                kode = 0
            except BaseException as galat:  # noqa: BLE001 - the harness reads it
                say(f"GALAT {type(galat).__name__} {galat}")
            finally:
                os._exit(kode)
        say(f"PID {anak}")
        os.waitpid(anak, 0)
        say("MATI")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        nama, path, *sisa = json.loads(sys.argv[1])
        TUGAS[nama](Path(path), *sisa)
    else:
        serve()
