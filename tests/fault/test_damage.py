"""A damaged database: no crash, not a byte of it written, and no approved value changes unseen.

Each damaged file is opened and checked as *Periksa* does it.  What neither opening nor checking
sees must not have changed anything: plain SQLite reads it and compares.
"""

import random
import sqlite3
from collections import Counter
from contextlib import closing

import pytest
from kantor_uji import A, B, open_kantor
from kantor_uji import closing as closing_office

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import pembukaan, periksa

HALAMAN = 4096
DISETUJUI = (
    "dokumen", "realisasi", "realisasi_anggaran", "target", "pagu", "indikator", "indikator_versi",
    "simpul", "simpul_versi", "kebijakan", "disposisi", "siklus", "langkah_berjalan",
)  # fmt: skip


def flip(isi, acak):
    isi[acak.randrange(len(isi))] ^= 1 << acak.randrange(8)


def flip_header(isi, acak):
    isi[acak.randrange(100)] ^= 1 << acak.randrange(8)


def page(isi, acak):
    di = HALAMAN * acak.randrange(1, len(isi) // HALAMAN)
    return slice(di, di + HALAMAN)


def zero_page(isi, acak):
    isi[page(isi, acak)] = bytes(HALAMAN)


def random_page(isi, acak):
    isi[page(isi, acak)] = acak.randbytes(HALAMAN)


def swap_pages(isi, acak):
    satu, lain = page(isi, acak), page(isi, acak)
    while lain == satu:
        lain = page(isi, acak)
    isi[satu], isi[lain] = isi[lain], isi[satu]


def cut(isi, acak):
    del isi[acak.randrange(len(isi)) :]


def cut_at_page(isi, acak):
    del isi[HALAMAN * acak.randrange(len(isi) // HALAMAN) :]


KERUSAKAN = {
    "1 bit": flip,
    "page zeroed": zero_page,
    "page random": random_page,
    "2 pages swapped": swap_pages,
    "cut": cut,
    "cut at a page": cut_at_page,
    "1 bit of the header": flip_header,
}


@pytest.fixture(scope="module")
def disetujui(cetakan_kantor, tmp_path_factory):
    """The folder of an office whose July was collected, measured and approved; closed."""
    import shutil

    tujuan = tmp_path_factory.mktemp("disetujui") / "kantor"
    folder = DataFolder(shutil.copytree(cetakan_kantor[0].root, tujuan))
    with closing_office(open_kantor(folder)) as uji:
        uji.kirim(A)
        uji.kirim(B)
        uji.jalan("")
        uji.ukur()
    return folder


def read_rows(path, tabel=None):
    """The rows of tables (all of them) by plain SQLite, or what it says of the file."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
            pilih = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
            tabel = tabel or [nama for (nama,) in db.execute(pilih)]
            return {
                nama: sorted(map(repr, db.execute(f'SELECT * FROM "{nama}"'))) for nama in tabel
            }
    except (sqlite3.Error, UnicodeDecodeError) as galat:
        return repr(galat)


def look(folder):
    """How far the program comes with a file: refused at opening, found by a check, or not."""
    try:
        pembukaan.open_office(folder).engine.dispose()
    except GalatSakip:
        return "opening"
    return "check" if any(not satu.baik for satu in periksa.periksa_folder(folder)) else "not"


@pytest.mark.parametrize("kerusakan", KERUSAKAN)
def test_damage_is_found_and_the_file_left_alone(disetujui, kerusakan, banyak, angka):
    path = disetujui.database
    asli, baris = path.read_bytes(), read_rows(path)
    acak = random.Random(kerusakan)
    hasil = Counter()
    try:
        for ke in range(banyak(200, 20)):
            isi = bytearray(asli)
            KERUSAKAN[kerusakan](isi, acak)
            path.write_bytes(isi)
            kata = look(disetujui)
            assert path.read_bytes() == bytes(isi), f"written to at number {ke}"
            if kata == "not":
                assert read_rows(path) == baris, f"number {ke} was not seen"
                kata = "nothing changed"
            hasil[kata] += 1
    finally:
        path.write_bytes(asli)
    angka(
        "R7",
        damaged_files=hasil.total(),
        crashes=0,
        writes=0,
        by_kind=f"{kerusakan}: "
        + ", ".join(f"{n} {k}" for k, n in sorted(hasil.items(), reverse=True)),
    )


def places(asli, baris):
    """Where the file holds what was approved: every longer text of its rows."""
    tempat = set()
    for isi in {satu for milik in baris.values() for satu in milik}:
        for teks in isi.split("'")[1::2]:
            for awal in range(0, len(teks) - 11, 12):
                potong = teks[awal : awal + 12].encode()
                dari = -1
                while (dari := asli.find(potong, dari + 1)) >= 0:
                    tempat.update(range(dari, dari + len(potong)))
    return sorted(tempat)


def test_every_flip_that_changes_an_approved_value_is_found(disetujui, banyak, angka):
    path = disetujui.database
    asli, baris = path.read_bytes(), read_rows(path, DISETUJUI)
    acak = random.Random(41)
    tempat = places(asli, baris)
    assert len(tempat) > 10_000
    berubah = Counter()
    try:
        for di in acak.sample(tempat, banyak(6000, 300)):
            isi = bytearray(asli)
            isi[di] ^= 1 << acak.randrange(8)
            path.write_bytes(isi)
            if read_rows(path, DISETUJUI) == baris:
                continue
            berubah[look(disetujui)] += 1
            assert path.read_bytes() == bytes(isi)
    finally:
        path.write_bytes(asli)
    assert berubah["not"] == 0
    assert berubah.total() > banyak(500, 20)
    angka("R7", flips_of_approved_values=berubah.total(), of_them_missed=berubah["not"])
