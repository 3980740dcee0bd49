"""The way out of a damaged file, killed at its system calls: it ends whole, the original is kept.

Whoever starts the program again meets what that left: opening finishes what has begun, or asks
once more.  There is nothing in between.
"""

import shutil
import sqlite3
from contextlib import closing

import pytest
from kantor_uji import SANDI, A, open_kantor
from kantor_uji import closing as closing_office
from test_every_syscall import DENGAN_BERKAS, contents, spread

from sakip_desktop.domain.errors import BasisDataRusak
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import cadangan, pembukaan, pemulihan, periksa

HALAMAN = 4096


@pytest.fixture(scope="module")
def kantor(cetakan_kantor, tmp_path_factory):
    """A closed office with a backup; after that something was typed and sent."""
    tujuan = tmp_path_factory.mktemp("rusak") / "kantor"
    folder = DataFolder(shutil.copytree(cetakan_kantor[0].root, tujuan))
    with closing_office(open_kantor(folder)) as uji:
        cadangan.buat(uji.ctx)
        uji.kirim(A)
    return folder


def page_of(path, jenis):
    """The first page of a table, or of one of its own indexes."""
    with closing(sqlite3.connect(path)) as db:
        pilih = "SELECT rootpage FROM sqlite_schema WHERE type = ? AND tbl_name = ?"
        return db.execute(pilih, (jenis, "realisasi")).fetchone()[0]


def damage(path, jenis):
    isi = bytearray(path.read_bytes())
    akar = HALAMAN * (page_of(path, jenis) - 1)
    if jenis == "table":
        isi[akar : akar + HALAMAN] = bytes(HALAMAN)
    else:
        isi[akar + HALAMAN - 20] ^= 4  # in the text of a key
    path.write_bytes(isi)


def recover(folder):
    """What the window does when opening says that the file is damaged, and what it leaves open."""
    try:
        return pembukaan.open_office(folder)
    except BasisDataRusak as galat:
        pemulihan.tandai(folder, galat)
    pemulihan.pulihkan(folder, pemulihan.periksa(folder), "admin", SANDI)
    return pembukaan.open_office(folder)


def kept(folder, rusak):
    """Whether the damaged file lies somewhere in the folder, byte by byte."""
    return any(
        satu.stat().st_size == len(rusak) and satu.read_bytes() == rusak
        for satu in folder.root.rglob(f"{folder.database.name}*")
        if satu.is_file()
    )


@pytest.mark.parametrize("jenis", ["table", "index"])
def test_a_recovery_killed_at_its_calls(ladang, kantor, tmp_path, jenis, banyak, angka):
    kerja = tmp_path / "kerja"
    damage(shutil.copy(kantor.database, tmp_path / "contoh.sqlite3"), jenis)
    rusak = (tmp_path / "contoh.sqlite3").read_bytes()

    def siapkan():
        shutil.rmtree(kerja, ignore_errors=True)
        path = shutil.copytree(kantor.root, kerja) / kantor.database.name
        path.write_bytes(rusak)
        with pytest.raises(BasisDataRusak) as galat:
            pembukaan.open_office(DataFolder(kerja))
        pemulihan.tandai(DataFolder(kerja), galat.value)
        return path

    lines, dipanggil = ladang.count_calls(
        DENGAN_BERKAS, tmp_path / "panggilan", "recover", siapkan()
    )
    assert "SELESAI" in lines, lines
    pembukaan.close_office(recover(DataFolder(kerja)))
    jadi = {nama: len(isi) for nama, isi in contents(kerja / kantor.database.name).items()}
    titik = 0
    for panggilan, kali in dipanggil.items():
        for ke in spread(kali, banyak(6, 2)):
            path = siapkan()
            di = (panggilan, ke, ladang.kill_at(panggilan, ke, "recover", path))
            folder = DataFolder(path.parent)
            assert kept(folder, rusak), di
            ctx = recover(folder)
            assert [s.kalimat for s in periksa.periksa_kantor(ctx) if not s.baik] == [], di
            pembukaan.close_office(ctx)
            assert kept(folder, rusak), di
            assert not pemulihan.is_marked(folder), di
            isi = {nama: len(baris) for nama, baris in contents(path).items()}
            assert isi["realisasi"] == jadi["realisasi"], di
            assert isi["jurnal"] >= jadi["jurnal"], di
            titik += 1
    angka("R8", points=titik, of_calls=sum(dipanggil.values()), ended_whole=titik, original_lost=0)
