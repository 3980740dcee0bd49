"""Attacks on the journal by somebody with any tool and all the time: what is found, and when.

The anchor is what the program remembers beside the database, as a printed footer and a backup's
manifest hold it too.  Without one a journal that was rolled back or written anew agrees with
itself: those two are the controls that must go unseen then.
"""

import hashlib
import json
import random
import shutil
import sqlite3
from contextlib import closing

import pytest
from kantor_uji import A, B, open_kantor
from kantor_uji import closing as closing_office

from sakip_desktop.db.engine import guard_triggers
from sakip_desktop.paths import DIPERIKSA, DataFolder
from sakip_desktop.services import periksa

KOLOM = (
    "instalasi", "urut", "waktu", "jam_diragukan", "opd_id", "orang_id", "nama", "peran",
    "atas_nama", "tindakan", "objek", "label", "membatalkan", "isi", "sebelumnya", "sidik",
)  # fmt: skip
AWAL = "00" * 32


@pytest.fixture(scope="module")
def kantor(cetakan_kantor, tmp_path_factory):
    """The folder of an office with its anchor, and the file as it was some time before."""
    akar = tmp_path_factory.mktemp("jurnal")
    folder = DataFolder(shutil.copytree(cetakan_kantor[0].root, akar / "kantor"))
    with closing_office(open_kantor(folder)) as uji:
        uji.kirim(A)
    lama = folder.database.read_bytes()
    with closing_office(open_kantor(folder)) as uji:
        uji.kirim(B)
        uji.jalan("")
    return folder, lama


def change_figure(db):
    db.execute("UPDATE realisasi SET nilai = '99' WHERE nilai = '10'")


def change_entry(db):
    db.execute("UPDATE jurnal SET isi = replace(isi, '10', '99') WHERE tindakan = 'realisasi.isi'")


def delete_entry(db):
    db.execute("DELETE FROM jurnal_baris WHERE urut = 12")
    db.execute("DELETE FROM jurnal WHERE urut = 12")


def swap_entries(db):
    for tabel in ("jurnal_baris", "jurnal"):
        for dari, ke in ((10, -1), (11, 10), (-1, 11)):
            db.execute(f"UPDATE {tabel} SET urut = ? WHERE urut = ?", (ke, dari))


def write_anew(db):
    """Change a figure in the data and in every entry, and forge the whole chain after it."""
    pilih = f"SELECT {','.join(KOLOM[:14])} FROM jurnal ORDER BY urut"
    sebelumnya = AWAL
    for baris in db.execute(pilih).fetchall():
        badan = dict(zip(KOLOM, baris, strict=False))
        badan["jam_diragukan"] = bool(badan["jam_diragukan"])
        badan["isi"] = forged(badan["isi"])
        teks = json.dumps(badan, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        sidik = hashlib.sha256(
            b"SAKIP-JURNAL-v1\0" + bytes.fromhex(sebelumnya) + teks.encode()
        ).hexdigest()
        db.execute(
            "UPDATE jurnal SET isi = ?, sebelumnya = ?, sidik = ? WHERE urut = ?",
            (badan["isi"], sebelumnya, sidik, badan["urut"]),
        )
        sebelumnya = sidik
    db.execute("UPDATE realisasi SET nilai = '99' WHERE nilai = '10'")


def forged(isi):
    """The changes of an entry with another figure."""
    semua = json.loads(isi)
    for satu in semua:
        for saat in ("sebelum", "sesudah"):
            if satu["tabel"] == "realisasi" and satu[saat] and satu[saat]["nilai"] == "10":
                satu[saat]["nilai"] = "99"
    return json.dumps(semua, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


SERANGAN = {
    "figure changed in the data alone": (change_figure, True),
    "entry changed": (change_entry, True),
    "entry deleted": (delete_entry, True),
    "entries exchanged": (swap_entries, True),
    "rolled back with its data": (None, False),
    "written anew as a whole": (write_anew, False),
}


def attack(path, serang):
    """Change the closed file with a tool that takes the guards away and puts them back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        pemicu = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for nama, _ in pemicu:
            db.execute(f'DROP TRIGGER "{nama}"')
        serang(db)
        for nama, teks in pemicu:
            db.execute(f'DROP TRIGGER IF EXISTS "{nama}"')
            db.execute(teks)


def found(folder):
    return [satu.kalimat for satu in periksa.periksa_folder(folder) if not satu.baik]


@pytest.mark.parametrize("nama", SERANGAN)
def test_the_six_attacks(kantor, tmp_path, nama, angka):
    asli, lama = kantor
    serang, tanpa_jangkar = SERANGAN[nama]
    folder = DataFolder(shutil.copytree(asli.root, tmp_path / "kantor"))
    assert found(folder) == []
    if serang is None:
        folder.database.write_bytes(lama)
    else:
        attack(folder.database, serang)
    dengan = found(folder)
    assert dengan, "with the anchor every attack is found"
    (folder.root / DIPERIKSA).unlink()
    tanpa = found(folder)
    assert bool(tanpa) is tanpa_jangkar
    angka(
        "S3",
        attacks_found_with_anchor=bool(dengan) + 0,
        without_it=bool(tanpa) + 0,
        **({} if tanpa else {"seen_by_the_anchor_alone": nama}),
    )


def test_a_final_paper_is_an_anchor_too(kantor, tmp_path, angka):
    """It names the journal's head of its day: a chain written anew before it does not hold."""
    asli, _ = kantor
    folder = DataFolder(shutil.copytree(asli.root, tmp_path / "kantor"))
    with closing_office(open_kantor(folder)) as uji:
        uji.ukur()
    attack(folder.database, write_anew)
    (folder.root / DIPERIKSA).unlink()
    assert found(folder)
    angka("S3", found_by_a_final_paper=1)


def test_a_flipped_letter_in_any_column(kantor, tmp_path, banyak, angka):
    """One bit of one column of one entry, with the anchor and without."""
    asli, _ = kantor
    folder = DataFolder(shutil.copytree(asli.root, tmp_path / "kantor"))
    bersih, acak, dibalik = folder.database.read_bytes(), random.Random(3), 0
    jangkar = (folder.root / DIPERIKSA).read_bytes()
    for kolom in KOLOM:
        for _ in range(banyak(6, 2)):
            folder.database.write_bytes(bersih)
            if not flip_cell(folder.database, kolom, acak):
                continue
            for ada in (True, False):
                if ada:
                    (folder.root / DIPERIKSA).write_bytes(jangkar)
                else:
                    (folder.root / DIPERIKSA).unlink(missing_ok=True)
                assert found(folder), (kolom, ada)
            dibalik += 1
    assert dibalik > 14 * banyak(6, 2)
    angka("S3", flipped_bits_found=dibalik, missed=0)


def flip_cell(path, kolom, acak):
    """Flip one bit of one cell; a number stays one, a text stays a text."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("DROP TRIGGER jaga_jurnal_update")
        pilih = f"SELECT urut, {kolom} FROM jurnal WHERE {kolom} IS NOT NULL AND {kolom} <> ''"
        semua = db.execute(pilih).fetchall()
        if not semua:  # nobody has acted for somebody else, or taken anything back
            urut, isi = acak.choice(db.execute("SELECT urut, 'x' FROM jurnal").fetchall())
        else:
            urut, isi = acak.choice(semua)
        if isinstance(isi, int):
            baru = isi ^ (1 << acak.randrange(3)) if kolom != "urut" else 1000 + isi
        else:
            di = acak.randrange(len(isi))
            baru = isi[:di] + chr(ord(isi[di]) ^ (1 << acak.randrange(5))) + isi[di + 1 :]
        ubah = f"UPDATE jurnal SET {kolom} = ? WHERE urut = ?"
        db.execute(ubah, (baru, urut))
        db.execute(guard_triggers()["jaga_jurnal_update"])
    return baru != isi
