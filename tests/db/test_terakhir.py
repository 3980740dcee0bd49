"""What the journal said last of each row: kept out of the memory, and as sure as a dictionary."""

import sqlite3
import tracemalloc
from contextlib import closing

import pytest

from sakip_desktop.db.terakhir import _TABEL, Terakhir, remember_last
from sakip_desktop.domain.errors import DiskPenuh


def test_the_last_word_counts_and_is_given_once():
    with remember_last() as ingat:
        ingat.add([("unit", "a", 1, '["nama"]', 7), ("unit", "b", 1, '["nama"]', -8)])
        ingat.add([("unit", "a", 2, None, 0), ("orang", "a", 2, '["nama"]', 2**63 - 1)])
        assert ingat.tables() == {"unit", "orang"}
        assert ingat.take("unit", ["a", "b", "c"]) == {"a": (2, None, 0), "b": (1, '["nama"]', -8)}
        assert ingat.take("unit", ["a", "b"]) == {}
        assert ingat.take("unit", []) == {}
        assert list(ingat.left()) == [("orang", "a", 2)]


@pytest.mark.luas
def test_many_rows_do_not_fill_the_memory():
    tracemalloc.start()
    try:
        with remember_last() as ingat:
            ingat.add(("realisasi", f"kunci-{n:09d}", n, '["nilai"]', n) for n in range(50_000))
            assert len(ingat.take("realisasi", [f"kunci-{n:09d}" for n in range(500)])) == 500
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_a_full_temporary_folder_is_said_and_is_no_damage():
    with closing(sqlite3.connect("", isolation_level=None)) as db:
        db.execute(_TABEL)
        db.execute("PRAGMA max_page_count=4")
        with pytest.raises(DiskPenuh, match=r"Folder sementara .* penuh"):
            Terakhir(db).add(("realisasi", f"kunci-{n}", n, None, 0) for n in range(5000))
