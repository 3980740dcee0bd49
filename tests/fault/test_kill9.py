"""Random SIGKILL through the real save path: nothing that was acknowledged is ever lost."""

import random
import shutil

from ladang import acked
from simpan import judge, open_for_saving

from sakip_desktop.db.journal import verify_chain
from sakip_desktop.db.work import read

_SELAMA = 0.06  # seconds in which it is killed: many saves long


def kill_rounds(ladang, berkas, tmp_path, banyak):
    """Kill a saving process again and again on the same file; judge a copy of what it leaves.

    The judge works on a copy, so that the next round's program does the recovery itself.
    """
    acak = random.Random(banyak)
    harus = set(range(1, 6))
    panas = diakui = 0
    salinan = tmp_path / "salinan"
    for putaran in range(banyak):
        sudah = ladang.start("saves", berkas, max(harus) + 1, 100_000)
        sejak = ("SIAP", "ACK")[putaran % 2]  # on a slow disk every other round saves something
        lines = ladang.kill_after(acak.random() * _SELAMA, sudah, sejak=sejak)
        assert not [b for b in lines if b.startswith("GALAT")], (putaran, lines)
        harus |= acked(lines)
        diakui += len(acked(lines))
        shutil.rmtree(salinan, ignore_errors=True)
        salinan.mkdir()
        for p in berkas.parent.glob("sakip.sqlite3*"):
            shutil.copy(p, salinan)
        wal = salinan / "sakip.sqlite3-wal"
        panas += wal.exists() and wal.stat().st_size > 0
        ada, salah = judge(salinan / "sakip.sqlite3")
        assert salah == [], putaran
        assert harus - ada == set(), f"lost in round {putaran}"
        assert len(ada - harus) <= 1, f"more than one unacknowledged save in round {putaran}"
        harus = ada
    engine = open_for_saving(berkas)
    with read(engine) as sesi:
        assert verify_chain(sesi.connection()) == []
    engine.dispose()
    assert diakui >= banyak // 2  # the rounds did save
    assert panas > banyak // 2  # and did leave a log to recover from
    return {"kills": banyak, "saves_acknowledged": diakui, "lost": 0, "torn": 0, "hot_logs": panas}


def test_random_kills_lose_nothing(ladang, berkas, tmp_path, angka, banyak):
    angka("R1", **kill_rounds(ladang, berkas, tmp_path, banyak(200, 60)))
