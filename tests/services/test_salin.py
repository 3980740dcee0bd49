"""A copy on a flash disk: read again from there, or no copy at all."""

import errno
import hashlib
import json

import pytest
from kantor_uji import SANDI, closing, open_kantor

from sakip_desktop.db import backup, ruang
from sakip_desktop.db.journal import head
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    CadanganDitolak,
    DiskPenuh,
    FolderTidakDapatDitulis,
    IzinDitolak,
    MediaBermasalah,
)
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.domain.tempat import Disk, JenisTempat
from sakip_desktop.domain.ukuran import MB
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import cadangan, kabar, riwayat, salin
from sakip_desktop.services.salin import Letak, medium_sentence


@pytest.fixture
def stik(tmp_path, monkeypatch):
    """A folder that counts as another disk."""
    folder = tmp_path / "stik"
    folder.mkdir()
    monkeypatch.setattr(salin, "same_disk", lambda satu, _lain: folder not in (satu, *satu.parents))
    monkeypatch.setattr(salin, "kind_of", lambda _folder: JenisTempat.LEPAS)
    return folder


def last(uji):
    return riwayat.daftar_jurnal(uji.ctx, batas=1)[0]


def names(folder):
    return sorted(str(satu.relative_to(folder)) for satu in folder.rglob("*"))


@pytest.mark.luas
def test_a_copy_is_the_present_state_read_back_and_journalled(uji, stik):
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    uji.masuk("admin")
    langkah = []
    hasil = salin.salin(uji.ctx, stik, lambda *satu: langkah.append(satu))
    berkas = hasil.cadangan.berkas
    assert names(stik) == sorted([berkas.name, "manifest.json"])
    assert berkas.stat().st_size == hasil.cadangan.ukuran
    assert hashlib.sha256(berkas.read_bytes()).hexdigest() == hasil.cadangan.sidik
    assert backup.verify_backup(berkas).bermanifes
    assert hasil.letak is Letak.LUAR
    assert hasil.dibuat.tzname() == "WIB"
    assert "Membaca kembali salinan" in [teks for _, _, teks in langkah]
    baris = last(uji)
    assert (baris.tindakan, baris.nama) == ("cadangan.salin", "Admin (Contoh)")
    assert hasil.cadangan.sidik[:12] in baris.label
    assert cadangan.compare(uji.ctx, berkas).hilang.ringkas == "1 salinan ke disk lain"
    # It is a backup like any other: another computer brings the office back from it alone.
    lain = DataFolder(stik.parent / "pc-baru")
    lain.create()
    cadangan.restore_as(lain, berkas, "admin", SANDI, clock=uji.jam)
    with closing(open_kantor(lain, uji.jam)) as baru:
        assert baru.figur("A1").nilai == 10


@pytest.mark.luas
def test_the_second_copy_goes_beside_the_first_with_the_next_number(uji, stik):
    uji.masuk("admin")
    (stik / "cadangan-000001-x.sqlite3.tmp").write_bytes(b"setengah")
    satu = salin.salin(uji.ctx, stik).cadangan
    dua = salin.salin(uji.ctx, stik).cadangan
    assert (satu.nomor, dua.nomor) == (1, 2)
    assert names(stik) == sorted([satu.berkas.name, dua.berkas.name, "manifest.json"])
    # The data folder's own newest one is taken when nothing has changed since, if it is whole.
    sendiri = cadangan.daftar(uji.ctx)[0]
    cadangan.rapikan(uji.ctx)
    sendiri.berkas.write_bytes(sendiri.berkas.read_bytes()[:-1])
    tiga = salin.salin(uji.ctx, stik).cadangan
    assert backup.verify_backup(tiga.berkas).sidik == tiga.sidik


@pytest.mark.luas
def test_scans_go_along_once_and_damaged_ones_do_not(uji, stik):
    isi = b"%PDF-1.7\nsurat\n"
    baik = uji.ctx.folder.bukti / f"{hashlib.sha256(isi).hexdigest()}.pdf"
    baik.write_bytes(isi)
    (uji.ctx.folder.bukti / f"{'ab' * 32}.pdf").write_bytes(b"%PDF-lain")
    uji.masuk("admin")
    assert salin.salin(uji.ctx, stik).pindaian == 1
    ada = stik / "bukti" / baik.name
    assert ada.read_bytes() == isi
    ada.write_bytes(b"rusak di stik")
    assert salin.salin(uji.ctx, stik).pindaian == 1
    assert ada.read_bytes() == isi
    assert names(stik / "bukti") == [baik.name]


def test_only_the_administrator_takes_the_data_away(uji, stik):
    for akun in ("perencana", "pemeriksa", "tamu"):
        with pytest.raises(IzinDitolak):
            salin.salin(uji.masuk(akun).ctx, stik)
    assert names(stik) == []


# --- what can go wrong ------------------------------------------------------------------------


class Gagal:
    """Lets one step of the copying fail as a medium would."""

    def __init__(self, galat, saat):
        self.galat, self.saat, self.sejauh = galat, saat, 0

    def __call__(self, _n, _dari, teks):
        if teks.startswith(self.saat):
            self.sejauh += 1
            raise self.galat


def os_error(nomor, windows=None):
    galat = OSError(nomor, "kata sistem")
    galat.winerror = windows
    return galat


@pytest.mark.parametrize(
    ("galat", "jenis", "kata"),
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(*satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(
            [
                (os_error(errno.ENOSPC), DiskPenuh, "tidak cukup ruang"),
                (os_error(errno.EINVAL, 112), DiskPenuh, "tidak cukup ruang"),
                (os_error(errno.EFBIG), DiskPenuh, "terlalu besar"),
                (os_error(errno.EROFS), FolderTidakDapatDitulis, "terkunci tulis"),
                (os_error(errno.EACCES, 19), FolderTidakDapatDitulis, "terkunci tulis"),
                (os_error(errno.EACCES, 5), FolderTidakDapatDitulis, "tidak boleh menulis"),
                (os_error(errno.EIO), MediaBermasalah, "tercabut"),
                (os_error(errno.ENOENT, 3), MediaBermasalah, "tercabut"),
                (os_error(errno.EACCES, 21), MediaBermasalah, "tercabut"),
                (os_error(errno.EINVAL, 1167), MediaBermasalah, "tercabut"),
                (os_error(errno.EINVAL), BasisDataGalat, "tidak dapat dipakai"),
                (os_error(errno.ENAMETOOLONG), BasisDataGalat, "namanya terlalu panjang"),
                (os_error(errno.EINVAL, 206), BasisDataGalat, "namanya terlalu panjang"),
            ]
        )
    ],
)
def test_each_failure_of_the_medium_has_its_sentence_and_leaves_nothing(
    uji, stik, galat, jenis, kata
):
    uji.masuk("admin")
    urut = head_of(uji)
    for saat in ("Menulis ke", "Membaca kembali"):
        with pytest.raises(jenis, match=kata) as terlempar:
            salin.salin(uji.ctx, stik, Gagal(galat, saat))
        assert terlempar.value.apa.startswith("Belum disalin")
        assert terlempar.value.saran
        assert names(stik) == []
    assert head_of(uji) == urut  # no copy, no entry


def test_a_folder_with_a_name_that_no_disk_takes_is_a_sentence(uji, stik, tmp_path):
    uji.masuk("admin")
    for induk in (stik, tmp_path):
        with pytest.raises(BasisDataGalat) as terlempar:
            salin.salin(uji.ctx, induk / ("x" * 300))
        assert "File name" not in str(terlempar.value)
        assert terlempar.value.saran
    assert names(stik) == []


def head_of(uji):
    with uji.ctx.engine.connect() as conn:
        return head(conn).urut


def test_a_stick_that_went_away_is_told_whatever_the_system_says(tmp_path):
    galat = medium_sentence(os_error(errno.EINVAL), tmp_path / "tercabut", 1)
    assert isinstance(galat, MediaBermasalah)
    assert ".tmp" in galat.saran


def test_too_little_room_is_seen_before_anything_is_written(uji, stik, monkeypatch):
    uji.masuk("admin")
    monkeypatch.setattr(salin, "free_space", lambda _folder: 1000)
    with pytest.raises(DiskPenuh, match="tersisa 1 KB"):
        salin.salin(uji.ctx, stik)
    assert names(stik) == []


def test_a_stick_that_reads_back_something_else_is_not_believed(uji, stik, monkeypatch):
    """A worn-out or fake one: it takes everything and gives other bytes back."""
    uji.masuk("admin")
    asli = salin._forget_cached

    def flip(path):
        isi = bytearray(path.read_bytes())
        isi[len(isi) // 2] ^= 1
        path.write_bytes(isi)
        asli(path)

    monkeypatch.setattr(salin, "_forget_cached", flip)
    with pytest.raises(CadanganDitolak, match="tidak sama dengan yang ditulis"):
        salin.salin(uji.ctx, stik)
    assert names(stik) == []


def test_cancelling_leaves_nothing_there(uji, stik):
    uji.masuk("admin")
    with pytest.raises(Cancelled):
        salin.salin(uji.ctx, stik, Gagal(Cancelled(), "Menulis ke"))
    assert names(stik) == []


@pytest.mark.parametrize("tempat", ["", "cadangan", "dokumen/2025", "tautan"])
def test_the_offices_own_folder_is_no_other_place(uji, stik, tempat):
    uji.masuk("admin")
    (uji.ctx.folder.root / "tautan").symlink_to(uji.ctx.folder.cadangan)
    sebelum = names(uji.ctx.folder.root)
    with pytest.raises(BasisDataGalat, match="di dalam folder data kantor"):
        salin.salin(uji.ctx, uji.ctx.folder.root / tempat)
    assert names(uji.ctx.folder.root) == sebelum


def test_another_programs_folder_is_left_alone(uji, stik):
    uji.masuk("admin")
    (stik / "manifest.json").write_text(json.dumps({"nama": "lain"}))
    with pytest.raises(BasisDataGalat, match="milik program lain"):
        salin.salin(uji.ctx, stik)
    assert names(stik) == ["manifest.json"]
    with pytest.raises(BasisDataGalat, match="disimpan di sana"):
        salin.salin(uji.ctx, uji.ctx.folder.bukti)


def test_without_room_beside_the_data_the_copy_is_made_on_the_stick(uji, stik, monkeypatch):
    """The disk of the data is full: this is when a copy elsewhere is needed most."""
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    uji.masuk("admin")
    penuh = uji.ctx.folder.root
    monkeypatch.setattr(ruang, "free_space", lambda f: 1000 if penuh in (f, *f.parents) else 10**9)
    monkeypatch.setattr(backup, "free_space", ruang.free_space)
    ruang.check_room(uji.ctx.engine)
    hasil = salin.salin(uji.ctx, stik)
    assert backup.verify_backup(hasil.cadangan.berkas).kepala == hasil.cadangan.kepala
    assert last(uji).tindakan == "cadangan.salin"
    with pytest.raises(DiskPenuh):
        uji.masuk("pengisi-a").isi("A1", "nilai", "11")


# --- where to, and the reminder ---------------------------------------------------------------


def test_the_same_disk_is_told_and_does_not_count(uji, tmp_path):
    uji.masuk("admin")
    hasil = salin.salin(uji.ctx, tmp_path / "di-sini")
    assert hasil.letak is Letak.SAMA
    assert "ikut hilang" in hasil.letak.kalimat
    assert salin.salinan_terakhir(uji.ctx) is None


def test_another_fixed_disk_may_be_the_same_one(uji, tmp_path, monkeypatch):
    monkeypatch.setattr(salin, "same_disk", lambda _satu, _lain: False)
    assert salin.letak(uji.ctx, tmp_path) is Letak.TETAP
    assert Letak.TETAP.kalimat
    assert not Letak.LUAR.kalimat


def test_disks_are_offered_unless_they_are_the_one_of_the_data(uji, stik, monkeypatch, tmp_path):
    def disk(akar, jenis):
        return Disk(akar=akar, nama="", jenis=jenis, bebas=1, besar=1)

    semua = (disk(stik, JenisTempat.LEPAS), disk(tmp_path, JenisTempat.TETAP))
    monkeypatch.setattr(salin, "list_disks", lambda: semua)
    assert [satu.akar for satu in salin.disk_tujuan(uji.ctx)] == [stik]


def test_after_seven_days_without_a_copy_the_administrator_is_reminded(uji, stik):
    uji.masuk("admin")
    assert kabar.kabar_jendela(uji.ctx) == ()
    uji.jam.maju(days=8)
    [satu] = kabar.kabar_jendela(uji.ctx)
    assert satu.kunci == "salinan"
    assert satu.teks.startswith("Sudah 8 hari belum ada salinan")
    assert kabar.kabar_salinan(uji.masuk("pengisi-a").ctx) is None
    salin.salin(uji.masuk("admin").ctx, stik)
    assert kabar.kabar_jendela(uji.ctx) == ()
    uji.jam.maju(days=6)
    assert salin.hari_tanpa_salinan(uji.ctx) is None
    uji.jam.maju(days=2)
    assert salin.hari_tanpa_salinan(uji.ctx) == 8
    assert kabar.kabar_salinan(uji.ctx).teks.startswith("Sudah 8 hari tidak ada salinan baru")
    uji.jam.maju(days=-4000)  # a clock that cannot be right counts no days
    assert salin.hari_tanpa_salinan(uji.ctx) is None


def test_a_folder_that_went_away_is_told_and_is_no_fault(uji, monkeypatch):
    """The stick was pulled out while nobody typed."""

    def gone(_folder):
        raise FileNotFoundError

    uji.masuk("pengisi-a")
    monkeypatch.setattr(ruang, "free_space", gone)
    [satu] = kabar.kabar_jendela(uji.ctx)
    assert (satu.kunci, "Pasang kembali" in satu.teks) == ("ruang", True)


def test_little_room_and_a_place_that_is_not_safe_stand_above_the_page(uji, monkeypatch):
    uji.masuk("pengisi-a")
    monkeypatch.setattr(kabar, "kind_of", lambda _folder: JenisTempat.AWAN)
    monkeypatch.setattr(ruang, "free_space", lambda _folder: 300 * MB)
    tempat, sempit = kabar.kabar_jendela(uji.ctx)
    assert (tempat.kunci, sempit.kunci) == ("tempat", "ruang")
    assert "disinkronkan" in tempat.teks
    assert sempit.teks.startswith("Ruang disk tinggal 300 MB")
    monkeypatch.setattr(ruang, "free_space", lambda _folder: 10_000_000)
    assert "hanya dapat dibaca" in kabar.kabar_jendela(uji.ctx)[1].teks
    with pytest.raises(DiskPenuh):  # it filled up after it had been opened
        uji.isi("A1", "nilai", "11")
    monkeypatch.undo()
    assert kabar.kabar_jendela(uji.ctx) == ()
    uji.isi("A1", "nilai", "11")
