from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakip_desktop.domain.cadangan import Cadangan, thin
from sakip_desktop.domain.riwayat import Kepala

KINI = datetime(2026, 11, 20, 12, tzinfo=UTC)


def satu(nomor, dibuat, alasan="harian", *, bermanifes=True):
    return Cadangan(
        berkas=Path(f"{nomor}.sqlite3"), nomor=nomor, dibuat=dibuat, alasan=alasan, ukuran=1,
        sidik="", skema="0001", kepala=Kepala("i", nomor, ""), jumlah={}, bermanifes=bermanifes,
    )  # fmt: skip


def run(semua, now=KINI):
    """Thin until nothing more goes; returns the numbers kept."""
    semua = list(semua)
    while hapus := thin(semua, now=now, jam_diragukan=False):
        assert len(hapus) <= 5
        assert [s.nomor for s in hapus] == sorted(s.nomor for s in hapus)
        semua = [s for s in semua if s not in hapus]
    return [s.nomor for s in semua]


def daily(hari):
    """One backup a day at noon, the newest last."""
    return [satu(ke + 1, KINI - timedelta(days=hari - 1 - ke)) for ke in range(hari)]


def test_a_year_of_days_become_days_weeks_and_months():
    umur = sorted(400 - nomor for nomor in run(daily(400)))
    assert umur[:12] == list(range(12))
    assert 22 <= len(umur) <= 12 + 10 + 12
    tanggal = {(KINI - timedelta(days=u)) for u in umur}
    assert len({t.strftime("%G-%V") for t in tanggal}) >= 10
    assert len({t.strftime("%Y-%m") for t in tanggal}) == 12


def test_everything_of_the_last_two_days_is_kept():
    sering = [satu(n, KINI - timedelta(hours=47 - n)) for n in range(1, 47)]
    assert run(sering) == list(range(1, 47))
    lama = [satu(n, KINI - timedelta(days=9, minutes=60 - n)) for n in range(1, 47)]
    assert run(lama) == [44, 45, 46]


def test_before_a_migration_is_kept_for_a_year():
    hari = KINI - timedelta(days=364)
    penuh = [satu(n, KINI - timedelta(days=3, minutes=60 - n)) for n in range(10, 20)]
    pra = [satu(n, hari + timedelta(minutes=n), "pra-migrasi") for n in (1, 2, 3)]
    assert run([*pra, *penuh])[:3] == [1, 2, 3]
    assert run([*pra, *penuh], KINI + timedelta(days=2))[:1] == [3]  # the newest of its month


def test_a_doubtful_clock_deletes_nothing():
    assert thin(daily(300), now=KINI, jam_diragukan=True) == []


def test_files_without_manifest_are_not_ours_to_delete():
    asing = [satu(0, KINI - timedelta(days=900), bermanifes=False)] * 3
    assert thin(asing, now=KINI, jam_diragukan=False) == []


def test_clock_jumps_of_ten_years():
    for lompat in (-3650, 0, 3650):
        kept = run(daily(60), KINI + timedelta(days=lompat))
        assert kept[-3:] == [58, 59, 60]


@pytest.mark.luas
@given(
    st.lists(st.integers(-5000, 5000), min_size=1, max_size=60),
    st.integers(-5000, 5000),
)
def test_never_fewer_than_three_and_never_the_newest(hari, kini):
    """However wild the clocks are: the newest by number stay."""
    semua = [satu(n, KINI + timedelta(days=h)) for n, h in enumerate(hari, 1)]
    kept = run(semua, KINI + timedelta(days=kini))
    terbaru = [s.nomor for s in semua][-3:]
    assert set(terbaru) <= set(kept)
