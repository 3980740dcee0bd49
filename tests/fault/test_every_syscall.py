"""SIGKILL at every system call: of a save, and of everything else that changes files.

strace kills the process as it enters the n-th call of one kind; n goes up until it comes to the
end by itself.  What it leaves is judged by plain SQLite.
"""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from kantor_uji import A, B, make_plan, open_kantor, write_plan
from kantor_uji import closing as closing_office
from kerja import AKHIRAN
from ladang import acked
from simpan import judge

from sakip_desktop.db.manifest import list_backups, unlisted
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import cadangan, pembukaan, periksa

PANGGILAN = ("pwrite64", "fdatasync", "fsync", "unlink", "ftruncate")
KERTAS = {"paper": "pengukuran-kinerja", "table": "rekapitulasi"}
DENGAN_BERKAS = (*PANGGILAN, "write", "rename")


def points(ladang, panggilan, siapkan, tugas, *sisa, akhir):
    """Kill at the first, second … call of one kind; yields its number and what was said."""
    for ke in range(1, 400):
        path = siapkan()
        lines = ladang.kill_at(panggilan, ke, tugas, path, *sisa)
        assert not [b for b in lines if b.startswith("GALAT")], (panggilan, ke, lines)
        if any(b.startswith(akhir) for b in lines):
            return
        yield ke, path, lines
    raise AssertionError("it never came to its end")


def test_a_save_killed_at_every_call(ladang, berkas, tmp_path, angka):
    kerja = tmp_path / "kerja"

    def siapkan():
        shutil.rmtree(kerja, ignore_errors=True)
        kerja.mkdir()
        return shutil.copy(berkas, kerja / "sakip.sqlite3")

    titik, masuk, hilang = 0, 0, 0
    for panggilan in PANGGILAN:
        for ke, path, lines in points(
            ladang, panggilan, siapkan, "saves", 6, 1, ["wal_autocheckpoint=12"], akhir="TUTUP"
        ):
            ada, salah = judge(path)
            assert salah == [], (panggilan, ke)
            hilang += len(({1, 2, 3, 4, 5} | acked(lines)) - ada)
            masuk += 6 in ada
            titik += 1
    assert hilang == 0
    assert titik >= 20
    assert 0 < masuk < titik  # before the commit, and after it
    angka("R2", points=titik, with_the_save=masuk, lost=hilang, torn=0)


# --- other work -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def menunggu(cetakan_kantor, tmp_path_factory):
    """The folder of an office whose head is about to approve, closed, and what the tasks need."""
    akar = tmp_path_factory.mktemp("menunggu")
    folder = DataFolder(shutil.copytree(cetakan_kantor[0].root, akar / "kantor"))
    with closing_office(open_kantor(folder)) as uji:
        uji.masuk("admin")
        lama = cadangan.buat(uji.ctx, akar / "lama.sqlite3").berkas
        uji.kirim(A)
        uji.kirim(B)
        uji.jalan("")
        uji.ukur(sampai="disposisi-pimpinan")
    plan = make_plan()
    lagi = [replace(plan.indikator[0], kode=f"X{n:03}", nama=f"Tambahan {n}") for n in range(200)]
    buku = write_plan(akar / "rencana.xlsx", replace(plan, indikator=(*plan.indikator, *lagi)))
    pindaian = akar / "pindaian.pdf"
    pindaian.write_bytes(b"%PDF-1.7\nsurat\n")
    return folder, {
        "approve": (),
        "record": (str(pindaian),),
        "import": (str(buku),),
        "backup": (),
        "paper": (),
        "table": (),
        "restore": (str(lama),),
    }


def contents(path):
    """Everything that is stored, by plain SQLite."""
    with closing(sqlite3.connect(path)) as db:
        pilih = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
        return {
            nama: sorted(map(repr, db.execute(f'SELECT * FROM "{nama}"')))
            for (nama,) in db.execute(pilih).fetchall()
        }


def shape(isi):
    """What two runs of the same work have in common: new keys and moments differ."""
    return {nama: len(baris) for nama, baris in isi.items()}


def reopened(path):
    """Open what was left as the program does, check it, and give what is stored."""
    ctx = pembukaan.open_office(DataFolder(path.parent))
    assert [satu.kalimat for satu in periksa.periksa_kantor(ctx) if not satu.baik] == []
    pembukaan.close_office(ctx)
    return contents(path)


@pytest.mark.parametrize(
    "tugas", ["approve", "record", "import", "backup", "paper", "table", "restore"]
)
def test_other_work_killed_at_every_call(ladang, menunggu, tmp_path, tugas, angka, banyak):
    folder, pilihan = menunggu
    asal, keluaran, kerja = contents(folder.database), tmp_path / "hasil", tmp_path / "kerja"
    nama, sisa = tugas, pilihan[tugas]
    if tugas in KERTAS:
        nama, sisa = "export", (str(keluaran), KERTAS[tugas])

    def siapkan():
        shutil.rmtree(kerja, ignore_errors=True)
        shutil.rmtree(keluaran, ignore_errors=True)
        keluaran.mkdir()
        for kode, akhiran in AKHIRAN.items():
            (keluaran / f"{kode}.{akhiran}").write_bytes(b"lama")
        return shutil.copytree(folder.root, kerja) / folder.database.name

    path = siapkan()
    lines, dipanggil = ladang.count_calls(DENGAN_BERKAS, tmp_path / "panggilan", nama, path, *sisa)
    assert "SELESAI" in lines, lines
    jadi = reopened(path)
    hasil = {satu.name: satu.stat().st_size for satu in keluaran.iterdir()}

    titik = 0
    for panggilan, kali in dipanggil.items():
        for ke in spread(kali, banyak(10, 3)):
            path = siapkan()
            lines = ladang.kill_at(panggilan, ke, nama, path, *sisa)
            isi, di = reopened(path), (tugas, panggilan, ke, lines)
            assert not any(b.startswith(("SELESAI", "GALAT")) for b in lines), di
            sudah = shape(isi) == shape(jadi)
            assert sudah or isi == asal, di
            assert sudah or not acked(lines), di
            check_backups(DataFolder(path.parent), must=bool(acked(lines)) and tugas == "backup")
            check_papers(keluaran, hasil)
            titik += 1
    assert titik >= banyak(20, 10)
    angka("R4", points=titik, of_calls=sum(dipanggil.values()), half_states=0, work=tugas)


def spread(kali, paling_banyak):
    """All of the calls, or so many of them over their whole range."""
    if kali <= paling_banyak:
        return range(1, kali + 1)
    return sorted({1 + round(ke * (kali - 1) / (paling_banyak - 1)) for ke in range(paling_banyak)})


def check_backups(folder, *, must):
    """What has a backup's name is one; whatever else was left, the next one is made."""
    ada = list_backups(folder.cadangan)
    assert len(ada) + len(unlisted(folder.cadangan)) == len(list(folder.cadangan.glob("*.sqlite3")))
    assert ada or not must
    ctx = pembukaan.open_office(folder)
    baru = cadangan.buat(ctx)
    assert all(periksa.periksa_berkas(satu.berkas).baik for satu in cadangan.daftar(ctx))
    assert cadangan.daftar(ctx)[0] == baru
    pembukaan.close_office(ctx)


def check_papers(keluaran, hasil):
    """A paper is the old one or the whole new one."""
    for satu in keluaran.glob("[!.]*.*"):
        if satu.name in hasil:
            isi = satu.read_bytes()
            assert isi == b"lama" or abs(len(isi) - hasil[satu.name]) < 200, satu.name
