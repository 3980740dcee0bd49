"""From a flash disk to this computer: whole and checked, and the old folder says where it went."""

import errno
import hashlib
import json
import os
import subprocess

import pytest
from kantor_uji import SANDI, Jam, closing, open_kantor

from sakip_desktop.db import engine as db_engine
from sakip_desktop.db.journal import verify_chain
from sakip_desktop.db.manifest import list_backups
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    BasisDataTerkunci,
    DiskPenuh,
    MediaBermasalah,
    SudahDipindah,
)
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.domain.tempat import JenisTempat
from sakip_desktop.paths import DIPINDAH, DataFolder
from sakip_desktop.services import cadangan, pembukaan, pindah, tempat
from sakip_desktop.services.pindah import pindahkan


def names(folder):
    return sorted(str(satu.relative_to(folder)) for satu in folder.rglob("*"))


@pytest.fixture
def stik(folder_kantor, monkeypatch):
    """The closed office on a stick, with a figure, a backup, a scan and a paper."""
    asli = db_engine.kind_of
    monkeypatch.setattr(
        db_engine,
        "kind_of",
        lambda f: JenisTempat.LEPAS if f == folder_kantor.root else asli(f),
    )
    with closing(open_kantor(folder_kantor)) as uji:
        uji.masuk("pengisi-a").isi("A1", "nilai", "10")
        cadangan.buat(uji.ctx)
    isi = b"%PDF-1.7\nsurat\n"
    (folder_kantor.bukti / f"{hashlib.sha256(isi).hexdigest()}.pdf").write_bytes(isi)
    (folder_kantor.dokumen / "2025").mkdir()
    (folder_kantor.dokumen / "2025" / "laporan.pdf").write_bytes(b"%PDF-")
    return folder_kantor


@pytest.fixture
def rumah(tmp_path):
    """Where it is to go; nothing is there yet."""
    return DataFolder(tmp_path / "rumah" / "data")


def test_everything_comes_along_and_work_goes_on_there(stik, rumah):
    sebelum = {nama: (stik.root / nama).read_bytes() for nama in files(stik.root)}
    assert pindahkan(stik, rumah, clock=Jam())
    with closing(open_kantor(rumah)) as uji:
        assert uji.ctx.pemberitahuan == []  # nothing was restored, nothing is odd
        assert uji.figur("A1").nilai == 10
        with uji.ctx.engine.connect() as conn:
            assert verify_chain(conn) == []
            assert conn.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        uji.masuk("pengisi-a").isi("A1", "kendala", "Hujan")
    assert [satu.alasan for satu in list_backups(rumah.cadangan)] == ["pindah", "manual"]
    for nama in [*files(stik.bukti, stik.root), "dokumen/2025/laporan.pdf"]:
        assert (rumah.root / nama).read_bytes() == sebelum[nama]
    # What was left behind is as it was, but for the mark (and what opening it remembers).
    for nama, isi in sebelum.items():
        if nama not in (".diperiksa.json", "sakip.sqlite3"):
            assert (stik.root / nama).read_bytes() == isi
    assert not rumah.root.with_name("data.baru").exists()


def files(folder, akar=None):
    return [str(s.relative_to(akar or folder)) for s in folder.rglob("*") if s.is_file()]


@pytest.mark.luas
def test_nobody_works_on_the_old_one_by_mistake(stik, rumah):
    pindahkan(stik, rumah, clock=Jam())
    bacaan = (stik.root / tempat.BACAAN).read_text(encoding="utf-8-sig")
    assert str(rumah.root) in bacaan
    assert "\r\n" in (stik.root / tempat.BACAAN).read_bytes().decode("utf-8-sig")
    with pytest.raises(SudahDipindah, match="tinggal salinan lama") as galat:
        pembukaan.open_office(stik)
    assert str(rumah.root) in galat.value.mengapa
    [satu] = list_backups(stik.cadangan)
    with pytest.raises(SudahDipindah):
        cadangan.restore_as(stik, satu.berkas, "admin", SANDI, clock=Jam())
    assert tempat.pindahan(stik).ke == rumah.root
    tempat.use_again(stik)
    with closing(open_kantor(stik)) as uji:
        assert uji.figur("A1").nilai == 10


@pytest.mark.parametrize("isi", [b"", b"[]", b"{}", b'{"ke": 1}', b"\xff", b"[" * 10_000])
def test_a_damaged_mark_still_is_one(folder_kantor, isi):
    (folder_kantor.root / DIPINDAH).write_bytes(isi)
    with pytest.raises(SudahDipindah, match="tidak terbaca lagi"):
        pembukaan.open_office(folder_kantor)


def test_a_folder_or_a_pipe_in_the_marks_place_is_a_mark_too(folder_kantor):
    penanda = folder_kantor.root / DIPINDAH
    os.mkfifo(penanda)
    with pytest.raises(SudahDipindah, match="tidak terbaca lagi"):
        pembukaan.open_office(folder_kantor)
    tempat.use_again(folder_kantor)
    (penanda / "isi").mkdir(parents=True)
    with pytest.raises(SudahDipindah, match="tidak terbaca lagi"):
        pembukaan.open_office(folder_kantor)
    tempat.use_again(folder_kantor)
    with closing(open_kantor(folder_kantor)):
        assert (folder_kantor.root / "karantina" / "0001" / DIPINDAH / "isi").is_dir()


@pytest.mark.luas
def test_a_read_only_medium_is_copied_too_and_cannot_be_marked(stik, rumah, monkeypatch):
    def refuse(folder, **lain):
        if folder == stik:
            raise pindah.FolderTidakDapatDitulis("Hanya dapat dibaca.")
        return pembukaan.open_office(folder, **lain)

    def no_writing(_path, _isi):
        raise OSError(errno.EROFS, "read-only")

    monkeypatch.setattr(pindah, "open_office", refuse)
    monkeypatch.setattr(tempat, "write_atomic", no_writing)
    assert not pindahkan(stik, rumah, clock=Jam())
    with closing(open_kantor(rumah)) as uji:
        assert uji.figur("A1").nilai == 10
    assert tempat.pindahan(stik) is None


@pytest.mark.parametrize(
    "langkah",
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(range(4))
    ],
)
def test_stopped_half_way_nothing_is_there_and_nothing_is_marked(stik, rumah, langkah):
    sebelum = names(stik.root)

    def stop(nomor, _dari, _teks):
        if nomor == langkah:
            raise Cancelled

    with pytest.raises(Cancelled):
        pindahkan(stik, rumah, clock=Jam(), progress=stop)
    assert names(rumah.root.parent) == []
    assert names(stik.root) == sebelum
    pindahkan(stik, rumah, clock=Jam())


def test_a_stick_pulled_out_in_the_middle(stik, rumah, monkeypatch):
    def gone(sumber, _tujuan):
        raise OSError(errno.EIO, "input/output error", str(sumber))

    monkeypatch.setattr(pindah.shutil, "copy2", gone)
    with pytest.raises(MediaBermasalah, match="tercabut"):
        pindahkan(stik, rumah, clock=Jam())
    assert names(rumah.root.parent) == []
    assert tempat.pindahan(stik) is None


@pytest.mark.luas
def test_a_stick_that_reads_twice_differently(stik, rumah, monkeypatch):
    monkeypatch.setattr(pindah, "sha256_of", str)
    with pytest.raises(BasisDataGalat, match="tidak terbaca sama dua kali"):
        pindahkan(stik, rumah, clock=Jam())
    assert names(rumah.root.parent) == []


@pytest.mark.luas
def test_no_room_a_used_folder_and_an_open_office_are_refused(stik, rumah, monkeypatch):
    with monkeypatch.context() as tambal:
        tambal.setattr(pindah, "free_space", lambda _folder: 1000)
        with pytest.raises(DiskPenuh, match="ruang disk tidak cukup"):
            pindahkan(stik, rumah, clock=Jam())
    with closing(open_kantor(stik)), pytest.raises(BasisDataTerkunci):
        pindahkan(stik, rumah, clock=Jam())
    assert names(rumah.root.parent) == []
    rumah.create()
    rumah.database.write_bytes(b"milik orang")
    with pytest.raises(BasisDataGalat, match="sudah ada data kantor"):
        pindahkan(stik, rumah, clock=Jam())
    assert rumah.database.read_bytes() == b"milik orang"


@pytest.mark.luas
def test_what_lies_beside_the_new_folder_is_not_touched(stik, rumah):
    lain = rumah.root.with_name("data.baru") / "catatan.docx"
    lain.parent.mkdir(parents=True)
    lain.write_bytes(b"milik orang")
    assert pindahkan(stik, rumah, clock=Jam())
    assert lain.read_bytes() == b"milik orang"
    assert sorted(satu.name for satu in rumah.root.parent.iterdir()) == ["data", "data.baru"]


@pytest.mark.parametrize(
    "tempat_baru",
    [  # every 2nd row is quick
        satu if ke % 2 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(["", "dalam", "cadangan/dalam", ".."])
    ],
)
def test_one_folder_inside_the_other_is_refused(stik, tempat_baru):
    sebelum = names(stik.root)
    with pytest.raises(BasisDataGalat, match=r"satu di dalam yang lain|sudah ada data kantor"):
        pindahkan(stik, DataFolder(stik.root / tempat_baru), clock=Jam())
    assert names(stik.root) == sebelum


def test_the_usual_folder_is_proposed_or_the_next_free_name(tmp_path):
    dasar = DataFolder(tmp_path / "data")
    assert tempat.usul_tujuan(dasar) == dasar
    dasar.create()
    (dasar.log / "sakip.log").write_text("mulai")  # an empty start is no office
    assert tempat.usul_tujuan(dasar) == dasar
    (dasar.cadangan / "satu.sqlite3").write_bytes(b"x")
    dua = tempat.usul_tujuan(dasar)
    assert dua.root.name == "data-2"
    dua.create()
    (dua.root / "sakip.sqlite3-wal").write_bytes(b"x")
    tiga = DataFolder(tmp_path / "data-3")
    tiga.create()
    (tiga.root / DIPINDAH).write_text(json.dumps({}))
    assert tempat.usul_tujuan(dasar).root.name == "data-4"


@pytest.mark.luas
def test_a_log_left_on_the_stick_comes_along(stik, rumah, tmp_path):
    """The other computer lost its power: what it had saved lies in the log beside the file."""
    with closing(open_kantor(stik)) as uji:
        uji.ctx.engine.dispose()
        uji.ctx.engine = db_engine.make_engine(stik.database, profil="lokal")
        uji.masuk("pengisi-a").isi("A1", "nilai", "12")
        lain = tmp_path / "lain"
        subprocess.run(["cp", "-r", str(stik.root), str(lain)], check=True)
    dibawa = DataFolder(lain)
    assert (lain / "sakip.sqlite3-wal").stat().st_size > 0
    pindahkan(dibawa, rumah, clock=Jam())
    with closing(open_kantor(rumah)) as uji:
        assert uji.figur("A1").nilai == 12
