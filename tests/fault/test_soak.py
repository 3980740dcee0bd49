"""Saving without pause: memory and open files stay as they are."""

import json

from ladang import alone
from simpan import judge

MIB = 1 << 20
HANGAT = 1000  # saves after which the caches have been filled


def slope(titik):
    """Growth for each step of x, by least squares."""
    rata_x = sum(x for x, _ in titik) / len(titik)
    rata_y = sum(y for _, y in titik) / len(titik)
    atas = sum((x - rata_x) * (y - rata_y) for x, y in titik)
    return atas / sum((x - rata_x) ** 2 for x, _ in titik)


def test_memory_and_files_stay(berkas, banyak, angka):
    detik = banyak(45, 1)
    *titik, akhir = map(json.loads, alone("soak", berkas, detik, HANGAT + 600, 100))
    banyaknya, p95, _ = akhir
    tetap = [satu for satu in titik if satu[0] > HANGAT]
    naik = slope([(kali, rss) for kali, rss, _ in tetap]) * 10_000 / MIB
    assert len(tetap) >= 4
    assert naik < 1
    assert len({files for _, _, files in titik}) == 1
    ada, salah = judge(berkas)
    assert salah == []
    assert ada == set(range(1, banyaknya + 6))
    angka(
        "L1",
        seconds=detik,
        saves=banyaknya,
        p95=f"{p95:.1f} ms",
        growth=f"{naik:.2f} MiB per 10,000 saves",
        files=f"constant at {titik[0][2]}",
    )
