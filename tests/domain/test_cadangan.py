from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sakip_desktop.domain.cadangan import PALING_BANYAK_DIHAPUS, PRA_MIGRASI, Cadangan, thin
from sakip_desktop.domain.riwayat import Entri, Kepala
from sakip_desktop.domain.waktu import clock_doubtful

KINI = datetime(2026, 6, 30, 8, tzinfo=UTC)


def cadangan(nomor, hari, alasan="harian", *, bermanifes=True):
    return Cadangan(
        berkas=Path(f"{nomor}.sakip"),
        nomor=nomor,
        dibuat=KINI - timedelta(days=hari),
        alasan=alasan,
        ukuran=1,
        sidik="",
        skema="",
        kepala=Kepala("i", nomor, ""),
        jumlah={},
        bermanifes=bermanifes,
    )


def test_only_old_ones_that_stand_for_nothing_may_go():
    semua = [cadangan(1000 - hari, hari) for hari in range(300)]
    hapus = [satu.nomor for satu in thin(semua, now=KINI, jam_diragukan=False)]
    assert len(hapus) == PALING_BANYAK_DIHAPUS
    assert hapus == sorted(hapus)
    assert not {1000 - hari for hari in range(12)} & set(hapus)
    assert thin(semua, now=KINI, jam_diragukan=True) == []


def test_before_a_migration_and_unknown_files_stay():
    baru = [cadangan(900 + n, n) for n in range(20)]
    migrasi = [cadangan(n, 200 + n, PRA_MIGRASI) for n in range(1, 20)]
    asing = [cadangan(300 + n, 300, bermanifes=False) for n in range(9)]
    hapus = thin([*baru, *migrasi, *asing], now=KINI, jam_diragukan=False)
    assert all(satu.alasan != PRA_MIGRASI and satu.bermanifes for satu in hapus)


@pytest.mark.parametrize(
    ("terakhir", "kini", "ragu"),
    [
        (None, KINI, False),
        (None, datetime(2009, 1, 1, tzinfo=UTC), True),
        (KINI, KINI + timedelta(days=400), False),
        (KINI, KINI + timedelta(days=401), True),
        (KINI, KINI - timedelta(minutes=5), False),
        (KINI, KINI - timedelta(minutes=6), True),
    ],
)
def test_a_clock_that_should_not_be_believed(terakhir, kini, ragu):
    assert clock_doubtful(terakhir, kini) is ragu


def test_an_entry_is_for_oneself_unless_said():
    assert Entri(tindakan="realisasi.isi", label="Isi").atas_nama == ""


def test_of_a_backup_only_the_moments_that_are_known_are_told():
    satu = cadangan(1, 0)
    isi = replace(satu, isi_sampai=KINI - timedelta(days=1))

    def write(kapan):
        return f"{kapan:%d/%m}"

    assert satu.kata_waktu(write) == "dibuat 30/06"
    assert isi.kata_waktu(write) == "dibuat 30/06, isi sampai 29/06"
    assert replace(isi, dibuat_tercatat=False).kata_waktu(write) == "isi sampai 29/06"
    assert replace(satu, dibuat_tercatat=False).kata_waktu(write) == ""
