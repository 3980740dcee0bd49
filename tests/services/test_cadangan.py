"""Backups through the services: made, compared, restored by an administrator of the backup."""

import json
import sqlite3
from contextlib import suppress
from datetime import timedelta

import pytest
from kantor_uji import A, Jam, Kantor, closing, first_office, open_kantor, person

from sakip_desktop.db import backup, ruang
from sakip_desktop.db import restore as db_restore
from sakip_desktop.db.journal import verify_chain
from sakip_desktop.db.open import create_database
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    BasisDataRusak,
    BasisDataTerkunci,
    CadanganDitolak,
    DataTidakSah,
    DiskPenuh,
    GagalMasuk,
    IzinDitolak,
)
from sakip_desktop.paths import DIPULIHKAN, GAGAL_PULIH, DataFolder
from sakip_desktop.services import agenda, cadangan, pembukaan, pengguna, riwayat
from sakip_desktop.services.kantor import add_unit
from sakip_desktop.services.naskah.jenis import Buku

SANDI = "sandi latihan"


@pytest.fixture
def simpanan(uji, tmp_path):
    """A backup in which A1 is 10; afterwards it becomes 11, and the office is closed."""
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    berkas = cadangan.buat(uji.ctx, tmp_path / "bawa" / "cadangan.sqlite3").berkas
    uji.isi("A1", "nilai", "11")
    uji.isi("A1", "kendala", "Hujan")
    pembukaan.close_office(uji.ctx)
    return berkas


def reopened(folder, jam=None):
    return closing(open_kantor(folder, jam or Jam(Jam().kini + timedelta(days=3))))


# --- making ----------------------------------------------------------------------------------


def test_a_backup_goes_into_the_own_folder_by_itself(uji):
    hasil = cadangan.buat(uji.ctx)
    assert hasil.berkas.parent == uji.ctx.folder.cadangan
    assert [satu.berkas for satu in cadangan.daftar(uji.ctx)] == [hasil.berkas]
    assert hasil.kepala.urut > 0
    assert hasil.bermanifes


def test_a_backup_goes_into_a_named_folder_or_file(uji, tmp_path):
    folder = cadangan.buat(uji.ctx, tmp_path / "stik" / "sub")
    assert folder.berkas.parent == tmp_path / "stik" / "sub"
    berkas = cadangan.buat(uji.ctx, tmp_path / "stik" / "satu.sqlite3")
    assert berkas.berkas == tmp_path / "stik" / "satu.sqlite3"
    assert sorted(p.name for p in (tmp_path / "stik").iterdir()) == ["satu.sqlite3", "sub"]
    assert folder.kepala == berkas.kepala


@pytest.mark.parametrize(
    "nama",
    [  # every 3rd row is quick
        satu if ke % 3 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(["satu.db", "satu.sqlite3", "CADANGAN.2026"])
    ],
)
def test_a_name_with_an_ending_is_a_file_unless_it_is_a_folder(uji, tmp_path, nama):
    assert cadangan.buat(uji.ctx, tmp_path / nama).berkas == tmp_path / nama
    (tmp_path / "lain" / nama).mkdir(parents=True)
    hasil = cadangan.buat(uji.ctx, tmp_path / "lain" / nama).berkas
    assert hasil.parent == tmp_path / "lain" / nama


@pytest.mark.luas
def test_no_file_is_ever_replaced_by_a_backup(uji, tmp_path):
    rencana = tmp_path / "rencana.xlsx"
    rencana.write_bytes(b"PK milik orang")
    asing = tmp_path / "lain" / "sakip.sqlite3"  # where an office could be
    assert cadangan.buat(uji.ctx, asing).berkas == asing
    bernomor = cadangan.buat(uji.ctx).berkas
    for tujuan in (rencana, asing, bernomor, uji.ctx.folder.database):
        sebelum = tujuan.read_bytes()
        with pytest.raises(CadanganDitolak, match="tidak ditimpa"):
            cadangan.buat(uji.ctx, tujuan)
        assert tujuan.read_bytes() == sebelum


@pytest.mark.parametrize(
    "nama",
    [
        ".sedang-pulih", ".dipulihkan", ".Diperiksa.json", "sakip.sqlite3.pulih", "jendela.ini",
        "SAKIP.sqlite3.Baru", "sakip.sqlite3-wal", "diganti", "Karantina", "bukti", "log",
        "diganti/dua/tiga", ".sedang-pulih/dua", "cadangan/manifest.json/dua", "bukti/x.sqlite3",
        "karantina/x.sqlite3",
    ],
)  # fmt: skip
@pytest.mark.parametrize("ada", [False, True])
def test_no_backups_are_put_where_the_program_keeps_something_else(uji, nama, ada):
    """A folder at the marker's place, for one, would be taken for a damaged marker."""
    tujuan = uji.ctx.folder.root / nama
    if ada and not tujuan.suffix.endswith(("-wal", ".sqlite3")):
        with suppress(OSError):
            tujuan.mkdir(parents=True)
    sebelum = sorted(uji.ctx.folder.root.rglob("*"))
    with pytest.raises(BasisDataGalat, match=r"disimpan di sana.*|tidak ditimpa.*"):
        cadangan.buat(uji.ctx, tujuan)
    assert sorted(uji.ctx.folder.root.rglob("*")) == sebelum


@pytest.mark.parametrize(
    "nama",
    [  # every 3rd row is quick
        satu if ke % 3 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(["diganti", "karantina/bukti", "log"])
    ],
)
def test_such_a_name_elsewhere_is_a_folder_like_any_other(uji, tmp_path, nama):
    assert cadangan.buat(uji.ctx, tmp_path / nama).berkas.parent == tmp_path / nama
    dalam = uji.ctx.folder.cadangan / "lama"
    assert cadangan.buat(uji.ctx, dalam).berkas.parent == dalam


def test_a_link_to_the_programs_own_folder_is_no_way_in(uji, tmp_path):
    (uji.ctx.folder.root / "karantina").mkdir()
    (tmp_path / "tautan").symlink_to(uji.ctx.folder.root / "karantina")
    with pytest.raises(BasisDataGalat, match="disimpan di sana"):
        cadangan.buat(uji.ctx, tmp_path / "tautan" / "dua")


def test_a_place_that_cannot_be_used_is_a_sentence(uji, tmp_path):
    (tmp_path / "berkas").write_bytes(b"x")
    for tujuan in (tmp_path / "berkas", tmp_path / "berkas" / "satu.sqlite3"):
        with pytest.raises(BasisDataGalat):
            cadangan.buat(uji.ctx, tujuan)
    assert (tmp_path / "berkas").read_bytes() == b"x"


def test_a_full_disk_is_named_by_the_folder_that_was_asked_for(uji, tmp_path, monkeypatch):
    monkeypatch.setattr(backup, "free_space", lambda _folder: 1000)
    with pytest.raises(DiskPenuh) as galat:
        cadangan.buat(uji.ctx, tmp_path / "stik" / "satu.sqlite3")
    assert f"ruang di {tmp_path / 'stik'}. " in galat.value.mengapa
    assert list((tmp_path / "stik").iterdir()) == []


def test_the_day_is_backed_up_once_and_only_when_something_changed(uji):
    assert cadangan.keep_daily(uji.ctx) is not None
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    assert cadangan.keep_daily(uji.ctx) is None  # the same day
    uji.jam.maju(days=1)
    assert cadangan.keep_daily(uji.ctx).alasan == "harian"
    uji.jam.maju(days=1)
    assert cadangan.keep_daily(uji.ctx) is None  # nothing happened
    assert cadangan.keep_changed(uji.ctx) is None


# --- comparing -------------------------------------------------------------------------------


def test_a_comparison_counts_what_would_be_lost(simpanan, folder_kantor):
    with reopened(folder_kantor) as kini:
        banding = cadangan.compare(kini.ctx, simpanan)
        assert banding.kejadian_hilang == 2
        assert banding.kantor == kini.ctx.kantor.nama
        isi = f"{kini.ctx.waktu(banding.cadangan.isi_sampai)} {kini.ctx.kantor.zona}"
        assert banding.waktu == f"isi sampai {isi}"  # nobody wrote down when this file was made
        satu = cadangan.buat(kini.ctx)
        kapan = f"{kini.ctx.waktu(satu.dibuat)} {kini.ctx.kantor.zona}"
        isi = f"{kini.ctx.waktu(satu.isi_sampai)} {kini.ctx.kantor.zona}"
        assert kapan != isi
        waktu = cadangan.compare(kini.ctx, satu.berkas).waktu
        assert waktu == f"dibuat {kapan}, isi sampai {isi}"
    assert cadangan.compare(None, simpanan).kejadian_hilang == 0


@pytest.mark.luas
def test_what_would_be_lost_is_counted_from_where_the_journals_part(simpanan, folder_kantor):
    """After a restore the numbers go on from the backup: comparing them alone would mislead."""
    with reopened(folder_kantor) as kini:
        hilang = cadangan.compare(kini.ctx, simpanan).hilang
        assert hilang.ringkas == "2 isian realisasi"
        assert hilang.dari < hilang.sampai
    penuh = cadangan.restore_as(folder_kantor, simpanan, "admin", SANDI, clock=Jam()).sebelumnya
    with reopened(folder_kantor) as kini:
        kini.masuk("pengisi-a").isi("A1", "nilai", "12")
        banding = cadangan.compare(kini.ctx, penuh.berkas)
        assert banding.hilang.ringkas == "1 pemulihan cadangan, 1 isian realisasi"
        assert banding.kembali == 2
        assert cadangan.compare(kini.ctx, simpanan).kembali == 0
        lain = cadangan.buat(kini.ctx)
        assert cadangan.compare(kini.ctx, lain.berkas).hilang.jumlah == 0


def spoil(simpanan, apa, tujuan):
    """A backup that must not come back, alone or (a flipped bit) beside its manifest."""
    isi = bytearray(simpanan.read_bytes())
    tujuan.parent.mkdir(exist_ok=True)
    if apa == "terpotong":
        del isi[len(isi) // 2 :]
    elif apa == "kosong":
        isi.clear()
    elif apa == "halaman":
        isi[8192:12288] = bytes(4096)
    tujuan.write_bytes(isi)
    if apa == "lebih baru":
        with sqlite3.connect(tujuan) as db:
            db.execute("UPDATE alembic_version SET version_num = '9999'")
        db.close()
    return tujuan


@pytest.mark.parametrize(
    ("apa", "kata"),
    [
        pytest.param("kosong", "0 byte", marks=pytest.mark.luas),
        ("terpotong", "Isinya rusak"),
        pytest.param("halaman", "Isinya rusak", marks=pytest.mark.luas),
        ("lebih baru", "SAKIP Desktop yang lebih baru"),
        ("bit", "tidak sama lagi dengan saat dibuat"),
    ],
)
def test_what_must_not_come_back_is_refused_before_anything_moves(
    simpanan, folder_kantor, tmp_path, apa, kata
):
    if apa == "bit":
        with reopened(folder_kantor) as kini:
            berkas = cadangan.buat(kini.ctx, tmp_path / "stik").berkas
        isi = bytearray(berkas.read_bytes())
        isi[len(isi) // 3] ^= 4
        berkas.write_bytes(isi)
    else:
        berkas = spoil(simpanan, apa, tmp_path / "rusak" / "cadangan.sqlite3")
    with reopened(folder_kantor) as kini, pytest.raises(CadanganDitolak, match=kata) as galat:
        cadangan.compare(kini.ctx, berkas)
    assert "Data yang sekarang tidak berubah" in galat.value.saran
    sebelum = {p: p.read_bytes() for p in folder_kantor.root.rglob("*") if p.is_file()}
    with pytest.raises(CadanganDitolak, match=kata):
        cadangan.restore_as(folder_kantor, berkas, "admin", SANDI, clock=Jam())
    assert {p: p.read_bytes() for p in folder_kantor.root.rglob("*") if p.is_file()} == sebelum


def test_looking_at_a_backup_changes_nothing_in_it(simpanan):
    sebelum = simpanan.read_bytes()
    cadangan.compare(None, simpanan)
    assert simpanan.read_bytes() == sebelum
    assert [satu.name for satu in simpanan.parent.iterdir()] == [simpanan.name]


@pytest.fixture
def kantor_lain(tmp_path):
    """A backup of another office with an administrator of the same name and password."""
    folder = DataFolder(tmp_path / "lain")
    folder.create()
    ctx, _ = pembukaan.first_start(folder, first_office("Kantor Lain"), clock=Jam())
    with closing(Kantor(ctx, Jam())):
        return cadangan.buat(ctx, tmp_path / "lain.sqlite3").berkas


@pytest.mark.luas
def test_another_offices_backup_is_refused_before_anything_happens(
    simpanan, kantor_lain, folder_kantor
):
    sebelum = folder_kantor.database.read_bytes()
    with reopened(folder_kantor) as kini, pytest.raises(CadanganDitolak, match="milik Kantor Lain"):
        cadangan.compare(kini.ctx, kantor_lain)
    with pytest.raises(CadanganDitolak, match="milik Kantor Lain"):
        cadangan.restore_as(folder_kantor, kantor_lain, "admin", SANDI, clock=Jam())
    assert folder_kantor.database.read_bytes() == sebelum


@pytest.mark.luas
def test_another_offices_backup_may_come_back_where_no_office_can_be_read(kantor_lain, tmp_path):
    folder = DataFolder(tmp_path / "kosong")
    folder.create()
    cadangan.restore_as(folder, kantor_lain, "admin", SANDI, clock=Jam())
    with reopened(folder) as kini:
        assert kini.ctx.kantor.nama == "Kantor Lain"


# --- restoring -------------------------------------------------------------------------------


def test_a_restore_brings_the_state_back_and_keeps_the_present_one(simpanan, folder_kantor):
    hasil = cadangan.restore_as(folder_kantor, simpanan, "admin", SANDI, clock=Jam())
    with reopened(folder_kantor) as kini:
        assert kini.figur("A1").nilai == 10
        baris = riwayat.daftar_jurnal(kini.masuk("pemeriksa").ctx, batas=1)[0]
        assert baris.label == "Dipulihkan dari cadangan.sqlite3"
        assert (baris.nama, baris.peran, baris.tindakan) == (
            "Admin (Contoh)",
            "admin",
            "cadangan.pulihkan",
        )
        # Numbers given since the copy was made are not in the book: said until one is recorded.
        ctx = kini.masuk("perencana").ctx
        hari = ctx.today()
        assert "surat lampau" in agenda.kabar_pulih(ctx, Buku.KELUAR, hari.year)
        agenda.pesan_nomor(ctx, Buku.KELUAR, hari, "Surat")
        assert agenda.kabar_pulih(ctx, Buku.KELUAR, hari.year) == ""
    kembali = hasil.sebelumnya.berkas
    cadangan.restore_as(folder_kantor, kembali, "admin", SANDI, clock=Jam())
    with reopened(folder_kantor) as kini:
        assert kini.figur("A1").nilai == 11
        assert kini.figur("A1").kendala == "Hujan"


class Padam(BaseException):
    """The power goes."""


def cut(monkeypatch, di):
    """Let the power go at a step of a restore, before it is done (``ke`` times it goes well)."""
    modul, nama, ke = di
    asli = getattr(modul, nama)
    sisa = [ke]

    def step(*args, **kw):
        if sisa[0] == 0:
            raise Padam
        sisa[0] -= 1
        return asli(*args, **kw)

    monkeypatch.setattr(modul, nama, step)


@pytest.mark.luas
@pytest.mark.parametrize(
    "di",
    [
        (db_restore, "replace", 0),  # the marker is written, nothing moved
        (db_restore, "replace", 1),  # the old file is aside
        (db_restore, "replace", 2),  # the copy is in its place
        (cadangan, "open_database", 0),  # all is done but the journal
        (db_restore, "forget_note", 0),  # the journal says it, the note is still there
    ],
)
def test_a_restore_that_was_cut_off_is_journalled_once_and_told(
    simpanan, folder_kantor, monkeypatch, di
):
    with monkeypatch.context() as tambal:
        cut(tambal, di)
        with pytest.raises(Padam):
            cadangan.restore_as(folder_kantor, simpanan, "admin", SANDI, clock=Jam())
    with reopened(folder_kantor) as kini:
        assert kini.figur("A1").nilai == 10
        [kabar] = kini.ctx.pemberitahuan
        assert kabar.apa == "Pemulihan cadangan yang terputus sudah diselesaikan."
        assert "Dipulihkan dari cadangan.sqlite3 oleh Admin (Contoh)" in kabar.mengapa
        assert "diganti" in kabar.saran
    with reopened(folder_kantor) as kini:
        assert kini.ctx.pemberitahuan == []
        catatan = riwayat.daftar_jurnal(kini.masuk("pemeriksa").ctx, batas=50)
        [satu] = [c for c in catatan if c.tindakan == "cadangan.pulihkan"]
        assert (satu.nama, satu.peran) == ("Admin (Contoh)", "admin")
        with kini.ctx.engine.connect() as conn:
            assert verify_chain(conn) == []
    assert not folder_kantor.database.with_name(DIPULIHKAN).exists()


@pytest.mark.luas
def test_a_restore_that_was_not_cut_off_is_not_told(simpanan, folder_kantor):
    cadangan.restore_as(folder_kantor, simpanan, "admin", SANDI, clock=Jam())
    assert not folder_kantor.database.with_name(DIPULIHKAN).exists()
    with reopened(folder_kantor) as kini:
        assert kini.ctx.pemberitahuan == []


@pytest.mark.luas
def test_without_room_the_note_waits_for_the_next_opening(simpanan, folder_kantor, monkeypatch):
    with monkeypatch.context() as tambal:
        cut(tambal, (cadangan, "open_database", 0))
        with pytest.raises(Padam):
            cadangan.restore_as(folder_kantor, simpanan, "admin", SANDI, clock=Jam())
        tambal.setattr(ruang, "free_space", lambda _folder: 10_000_000)
        with reopened(folder_kantor) as kini:
            assert any("terputus" in satu.apa for satu in kini.ctx.pemberitahuan)
    with reopened(folder_kantor) as kini:
        catatan = riwayat.daftar_jurnal(kini.masuk("pemeriksa").ctx, batas=2)
        assert any(c.tindakan == "cadangan.pulihkan" for c in catatan)


@pytest.mark.luas
def test_a_backup_whose_name_is_no_text_comes_back_too(simpanan, folder_kantor):
    aneh = simpanan.rename(simpanan.with_name("c\udcff.sqlite3"))
    cadangan.restore_as(folder_kantor, aneh, "admin", SANDI, clock=Jam())
    with reopened(folder_kantor) as kini:
        assert kini.figur("A1").nilai == 10


@pytest.mark.parametrize(
    ("akun", "sandi", "galat"),
    [
        pytest.param("admin", "sandi yang salah", GagalMasuk, marks=pytest.mark.luas),
        pytest.param("tidak-ada", SANDI, GagalMasuk, marks=pytest.mark.luas),
        ("perencana", SANDI, IzinDitolak),
    ],
)
def test_only_an_administrator_of_the_backup_restores(simpanan, folder_kantor, akun, sandi, galat):
    with pytest.raises(galat):
        cadangan.restore_as(folder_kantor, simpanan, akun, sandi, clock=Jam())
    assert not list(folder_kantor.cadangan.glob("pra-pulihkan*"))
    with reopened(folder_kantor) as kini:
        assert kini.figur("A1").nilai == 11


def attempt(folder, berkas, sandi, jam, akun="admin"):
    cadangan.restore_as(folder, berkas, akun, sandi, clock=jam)


def fail_five_times(folder, berkas, jam, akun="admin"):
    for _ in range(5):
        with pytest.raises(GagalMasuk, match="tidak cocok"):
            attempt(folder, berkas, "sandi yang salah", jam, akun)


@pytest.mark.luas
def test_wrong_passwords_count_in_the_office_that_stays(simpanan, folder_kantor):
    jam = Jam()
    fail_five_times(folder_kantor, simpanan, jam)
    for sandi in ("sandi yang salah", SANDI):
        with pytest.raises(GagalMasuk, match="Sandi salah 5 kali"):
            attempt(folder_kantor, simpanan, sandi, jam)
    with closing(open_kantor(folder_kantor, jam)) as kini:
        with pytest.raises(GagalMasuk, match="Sandi salah 5 kali"):
            pengguna.login(kini.ctx, "admin", SANDI)
        jurnal = riwayat.daftar_jurnal(kini.masuk("pemeriksa").ctx, batas=5)
        assert {satu.tindakan for satu in jurnal} == {"akun.gagal"}
    jam.maju(seconds=61)
    attempt(folder_kantor, simpanan, SANDI, jam)
    with reopened(folder_kantor) as kini:
        assert kini.figur("A1").nilai == 10


@pytest.mark.luas
@pytest.mark.parametrize(
    "apa",
    ["no office", *(pytest.param(n, marks=pytest.mark.luas) for n in ("damaged", "unknown name"))],
)
def test_wrong_passwords_count_in_a_file_where_no_account_can(simpanan, folder_kantor, apa):
    akun = "admin"
    if apa == "no office":
        folder_kantor.database.unlink()
    elif apa == "damaged":
        folder_kantor.database.write_bytes(b"rusak" * 1000)
    else:
        akun = "tidak-ada"
    jam = Jam()
    fail_five_times(folder_kantor, simpanan, jam, akun)
    with pytest.raises(GagalMasuk, match="Sandi salah 5 kali"):
        attempt(folder_kantor, simpanan, SANDI, jam, akun)
    jam.maju(seconds=61)
    if akun == "admin":
        attempt(folder_kantor, simpanan, SANDI, jam)
        assert not (folder_kantor.root / GAGAL_PULIH).exists()
    else:
        fail_five_times(folder_kantor, simpanan, jam, akun)


@pytest.mark.parametrize(
    "isi",
    [
        b'{"gagal": "x"}',
        *(
            pytest.param(satu, marks=pytest.mark.luas)
            for satu in (
                b"",
                b"[]",
                b"\xff",
                b"[" * 10_000,
                b'{"gagal": 1e999, "tunggu_sampai": null}',
                b'{"gagal": 4, "tunggu_sampai": "2026-01-01T00:00"}',
                b'{"gagal": 4, "tunggu_sampai": "9999-12-31T23:59-12:00"}',
            )
        ),
    ],
)
def test_a_damaged_count_begins_anew(simpanan, folder_kantor, isi):
    folder_kantor.database.unlink()
    hitungan = folder_kantor.root / GAGAL_PULIH
    hitungan.write_bytes(isi)
    with pytest.raises(GagalMasuk, match="tidak cocok"):
        attempt(folder_kantor, simpanan, "sandi yang salah", Jam())
    assert json.loads(hitungan.read_bytes())["gagal"] == 1


@pytest.mark.luas
def test_half_an_office_may_be_replaced(simpanan, folder_kantor):
    """The power went between the making of the file and the office's first row."""
    folder_kantor.database.unlink()
    create_database(folder_kantor.database, Jam()).dispose()
    with pytest.raises(BasisDataRusak, match="tidak memuat kantor"):
        pembukaan.open_office(folder_kantor)
    attempt(folder_kantor, simpanan, SANDI, Jam())
    with reopened(folder_kantor) as kini:
        assert kini.figur("A1").nilai == 10


@pytest.mark.luas
@pytest.mark.parametrize("letak", [0.3, 0.7])
def test_a_damaged_backup_is_refused(simpanan, folder_kantor, letak):
    isi = bytearray(simpanan.read_bytes())
    awal = int(len(isi) * letak)
    isi[awal : awal + 5000] = bytes(5000)
    simpanan.write_bytes(isi)
    sebelum = folder_kantor.database.read_bytes()
    with pytest.raises(BasisDataGalat):
        cadangan.restore_as(folder_kantor, simpanan, "admin", SANDI, clock=Jam())
    assert folder_kantor.database.read_bytes() == sebelum


def test_a_restore_while_the_office_is_open_is_refused(uji, tmp_path):
    berkas = cadangan.buat(uji.ctx, tmp_path / "x.sqlite3").berkas
    with pytest.raises(BasisDataTerkunci):
        cadangan.restore_as(uji.ctx.folder, berkas, "admin", SANDI, clock=Jam())
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    assert uji.figur("A1").nilai == 10


def test_a_damaged_office_comes_back_from_its_backup(simpanan, folder_kantor):
    folder_kantor.database.write_bytes(b"rusak" * 1000)
    hasil = cadangan.restore_as(folder_kantor, simpanan, "admin", SANDI, clock=Jam())
    assert hasil.sebelumnya is None
    assert hasil.disisihkan is not None
    with reopened(folder_kantor) as kini:
        assert kini.figur("A1").nilai == 10


@pytest.mark.luas
def test_a_missing_office_comes_back_from_its_backup(simpanan, folder_kantor):
    folder_kantor.database.unlink()
    cadangan.restore_as(folder_kantor, simpanan, "admin", SANDI, clock=Jam())
    with reopened(folder_kantor) as kini:
        assert kini.figur("A1").nilai == 10


@pytest.mark.luas
def test_a_restore_under_a_clock_set_back_still_knows_the_administrator(simpanan, folder_kantor):
    jam = Jam()
    jam.maju(days=-5000)
    cadangan.restore_as(folder_kantor, simpanan, "admin", SANDI, clock=jam)
    with reopened(folder_kantor) as kini:
        assert kini.figur("A1").nilai == 10


@pytest.mark.luas
def test_after_a_restore_the_office_works_on(simpanan, folder_kantor):
    cadangan.restore_as(folder_kantor, simpanan, "admin", SANDI, clock=Jam())
    with reopened(folder_kantor) as kini:
        kini.kirim(A)
        kini.masuk("admin")
        add_unit(kini.ctx, "Bagian C")
        with pytest.raises(DataTidakSah):
            add_unit(kini.ctx, "Bagian C")
        assert person("x", {}).nama == "X (Contoh)"
