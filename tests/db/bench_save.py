"""How long one cell's save takes through the writing door, against the same rows bare.

Run as a program; prints medians and p95 in milliseconds and the ratio.  Both sides use the same
engine settings and write the same rows: the figure, its journal entry, the index row.
"""

import sys
import tempfile
import time
from decimal import Decimal
from pathlib import Path
from statistics import median, quantiles

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]

from sampel_db import JamUji, entri, fill_office  # noqa: E402
from sqlmodel import Session  # noqa: E402

from sakip_desktop.db.journal import canonical_json  # noqa: E402
from sakip_desktop.db.models import Jurnal, JurnalBaris, RealisasiRow  # noqa: E402
from sakip_desktop.db.open import create_database  # noqa: E402
from sakip_desktop.db.work import write  # noqa: E402

BANYAK = 300


def by_the_door(engine, jam, ke):
    with write(engine, entri(), jam) as sesi:
        row = sesi.get_one(RealisasiRow, "realisasi-1")
        row.nilai = Decimal(ke)
        row.diubah_pada = jam.saat


def bare(engine, jam, ke):
    with Session(engine) as sesi:
        row = sesi.get_one(RealisasiRow, "realisasi-1")
        isi = canonical_json({"sebelum": row.model_dump(mode="json"), "sesudah": ke})
        row.nilai = Decimal(ke)
        row.diubah_pada = jam.saat
        row.versi += 1
        sesi.add(row)
        sesi.add(
            Jurnal(
                instalasi="bare", urut=ke, waktu=jam.now(), tindakan="x", label="Isi realisasi",
                isi=isi * 2, sebelumnya="0" * 64, sidik="0" * 64,
            )
        )  # fmt: skip
        sesi.flush()
        sesi.add(
            JurnalBaris(instalasi="bare", urut=ke, ke=1, tabel="realisasi", kunci="realisasi-1")
        )
        sesi.commit()


def measure(cara):
    """Milliseconds of each save on a fresh database."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        jam = JamUji()
        engine = create_database(Path(folder) / "s.sqlite3", jam)
        fill_office(engine, jam)
        waktu = []
        for ke in range(1, BANYAK + 1):
            mulai = time.perf_counter()
            cara(engine, jam, ke)
            waktu.append((time.perf_counter() - mulai) * 1000)
        engine.dispose()
    return waktu[20:]


if __name__ == "__main__":
    hasil = {"pintu": [], "polos": []}
    for _ in range(5):
        hasil["polos"].append(median(measure(bare)))
        semua = measure(by_the_door)
        hasil["pintu"].append(median(semua))
        sys.stdout.write(f"p95 {quantiles(semua, n=20)[-1]:.2f} ms\n")
    pintu, polos = median(hasil["pintu"]), median(hasil["polos"])
    sys.stdout.write(f"door {pintu:.2f} ms, bare {polos:.2f} ms, ratio {pintu / polos:.2f}\n")
