"""Backups: none that is bad is called verified, what is restored equals it, the right ones stay."""

import random
import sqlite3
import threading
import time
from contextlib import closing
from datetime import timedelta

import pytest
import test_thin
from kantor_uji import open_kantor
from sampel_db import JamUji
from simpan import judge, open_for_saving, save

from sakip_desktop.db.backup import make_backup, verify_backup
from sakip_desktop.db.manifest import list_backups
from sakip_desktop.db.restore import restore
from sakip_desktop.domain.cadangan import thin
from sakip_desktop.domain.errors import CadanganDitolak
from sakip_desktop.services import cadangan
from sakip_desktop.services.cadangan import keep_daily


def dump(path):
    with closing(sqlite3.connect(path)) as db:
        return list(db.iterdump())


def test_backups_while_somebody_saves(berkas, tmp_path, angka):
    """Twelve backups in the middle of saving: each holds all that was acknowledged before it."""
    engine = open_for_saving(berkas)
    diakui = [5]

    def isi():
        for _ in range(15):
            save(engine, diakui[-1] + 1)
            diakui.append(diakui[-1] + 1)

    for _ in range(12):
        penulis = threading.Thread(target=isi)
        penulis.start()
        harus = diakui[-1]
        satu = make_backup(engine, tmp_path / "cadangan", clock=JamUji())
        penulis.join()
        ada, salah = judge(satu.berkas)
        assert salah == []
        assert set(range(1, harus + 1)) <= ada <= set(diakui) | set(range(1, 6))
        assert verify_backup(satu.berkas) == satu
    engine.dispose()
    angka("R11", backups_while_saving=12, saves_meanwhile=len(diakui) - 1, missing=0, unusable=0)


@pytest.fixture
def dua(berkas, tmp_path):
    """Two backups of one file, a save between them."""
    engine = open_for_saving(berkas)
    pertama = make_backup(engine, tmp_path / "cadangan", clock=JamUji())
    save(engine, 6)
    kedua = make_backup(engine, tmp_path / "cadangan", clock=JamUji())
    engine.dispose()
    return pertama, kedua


def test_no_bad_backup_is_called_verified(dua, tmp_path, banyak, angka):
    """Flipped, cut or exchanged: refused, beside its manifest."""
    pertama, kedua = dua
    asli, acak = pertama.berkas.read_bytes(), random.Random(11)
    ditolak = 0

    def refused(isi):
        pertama.berkas.write_bytes(isi)
        with pytest.raises(CadanganDitolak) as galat:
            verify_backup(pertama.berkas)
        assert galat.value.saran
        return 1

    for _ in range(banyak(200, 20)):
        isi = bytearray(asli)
        isi[acak.randrange(len(isi))] ^= 1 << acak.randrange(8)
        ditolak += refused(isi)
    for _ in range(banyak(50, 10)):
        ditolak += refused(asli[: acak.randrange(len(asli))])
    ditolak += refused(kedua.berkas.read_bytes())  # another backup under this one's name
    ditolak += refused(b"")
    pertama.berkas.write_bytes(asli)
    assert verify_backup(pertama.berkas) == pertama
    angka("R11", bad_backups_refused=ditolak, called_verified=0)


def test_what_is_restored_equals_the_backup(dua, berkas, tmp_path, angka):
    for satu in dua:
        hasil = restore(satu.berkas, berkas, backup_folder=tmp_path / "cadangan", clock=JamUji())
        assert dump(berkas) == dump(satu.berkas)
        assert dump(hasil.sebelumnya.berkas)
        open_for_saving(berkas).dispose()
        assert judge(berkas)[1] == []
    angka("R11", restores_equal=2)


def test_ten_megabytes(berkas, tmp_path, angka):
    """A year's worth of long texts: how long a verified backup and a restore take."""
    engine = open_for_saving(berkas)
    tambah_sampai(engine, 10_000_000)
    mulai = time.perf_counter()
    satu = make_backup(engine, tmp_path / "cadangan", clock=JamUji())
    tengah = time.perf_counter()
    engine.dispose()
    restore(satu.berkas, berkas, backup_folder=tmp_path / "cadangan", clock=JamUji())
    akhir = time.perf_counter()
    assert satu.ukuran > 10_000_000
    assert dump(berkas) == dump(satu.berkas)
    angka(
        "R11",
        of_10_MB=f"{satu.ukuran / 1e6:.0f} MB: backup {tengah - mulai:.1f} s, "
        f"restore {akhir - tengah:.1f} s",
    )


def tambah_sampai(engine, ukuran):
    """Journalled entries with long texts, until the pages are that large."""
    from sampel_db import entri
    from sqlmodel import select

    from sakip_desktop.db.backup import database_size
    from sakip_desktop.db.models import RealisasiRow
    from sakip_desktop.db.work import write

    ke = 0
    while True:
        with engine.connect() as conn:
            if database_size(conn) > ukuran:
                return
        for _ in range(100):
            ke += 1
            with write(engine, entri(), JamUji()) as sesi:
                satu = sesi.exec(select(RealisasiRow).where(RealisasiRow.kendala != "")).first()
                satu.upaya = f"{ke} " + "Perbaikan layanan. " * 200


# --- which ones are kept ----------------------------------------------------------------------


def test_the_rules_under_every_clock(banyak, angka):
    """However the clock jumped when they were made and when they are thinned."""
    acak, putaran = random.Random(12), banyak(4000, 300)
    lompat = (0, 0, 0, -3650, 3650)
    for _ in range(putaran):
        hari, semua = 0, []
        for nomor in range(1, acak.randrange(2, 60)):
            hari += acak.choice((0, 1, 1, 7, 31)) + (acak.random() < 0.05) * acak.choice(lompat)
            dibuat = test_thin.KINI + timedelta(days=max(-300_000, hari))
            semua.append(test_thin.satu(nomor, dibuat, acak.choice(("harian", "pra-migrasi"))))
        kini = test_thin.KINI + timedelta(days=hari + acak.choice(lompat))
        tinggal = test_thin.run(semua, kini)
        terbaru = [satu.nomor for satu in semua][-3:]
        assert set(terbaru) <= set(tinggal)
        assert thin(semua, now=kini, jam_diragukan=True) == []
    angka("R12", histories=putaran, newest_deleted=0, fewer_than_3=0)


def test_two_years_of_days_with_a_clock_that_jumps(folder_kantor, banyak, angka):
    """Real files: a backup every few days, the clock ten years back and ahead now and then."""
    acak, berapa = random.Random(13), 0
    uji = open_kantor(folder_kantor)
    uji.masuk("pengisi-a")
    benar = uji.jam.kini
    for ke in range(banyak(120, 25)):
        benar += timedelta(days=6)
        salah = ke % 10 == 7
        uji.jam.kini = benar + timedelta(days=acak.choice((-3650, 3650)) if salah else 0)
        sebelum = {satu.nomor for satu in list_backups(folder_kantor.cadangan)}
        uji.isi("A1", "kendala", f"Catatan {ke}")
        baru = keep_daily(uji.ctx)
        if baru is None:
            continue
        berapa += 1
        ada = list_backups(folder_kantor.cadangan)
        assert ada[0] == baru
        assert len(ada) >= min(3, berapa)
        if salah:
            assert sebelum <= {satu.nomor for satu in ada}  # nothing goes under a doubtful clock
    ada = cadangan.daftar(uji.ctx)
    assert all(verify_backup(satu.berkas) == satu for satu in ada)
    assert 3 <= len(ada) < berapa
    uji.ctx.engine.dispose()
    angka("R12", backups_made=berapa, kept=len(ada), kept_ones_that_do_not_verify=0)
