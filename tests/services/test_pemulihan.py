"""A damaged office comes back: who may, what is journalled, and what an interruption leaves."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from kantor_uji import SANDI, A, Jam, Kantor, open_kantor
from kantor_uji import closing as closing_office
from openpyxl import load_workbook

from sakip_desktop.db import restore as restore_modul
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    BasisDataRusak,
    DataTidakSah,
    GagalMasuk,
    IzinDitolak,
)
from sakip_desktop.domain.kerusakan import JenisRusak
from sakip_desktop.paths import RUSAK, SEDANG_PULIH, DataFolder
from sakip_desktop.services import cadangan, darurat, pembukaan, pemulihan, riwayat

HALAMAN = 4096
_CETAKAN = {}


@pytest.fixture
def rusak(cetakan_kantor, tmp_path):
    """A closed office whose figures are damaged; its backup lacks what was typed afterwards."""
    if not _CETAKAN:
        asal = DataFolder(Path(shutil.copytree(cetakan_kantor[0].root, tmp_path / "asal")))
        with closing_office(open_kantor(asal)) as uji:
            cadangan.buat(uji.ctx)
            uji.kirim(A)
        with closing(sqlite3.connect(asal.database)) as db:
            pilih = "SELECT rootpage FROM sqlite_master WHERE name = 'realisasi'"
            [(akar,)] = db.execute(pilih)
        isi = bytearray(asal.database.read_bytes())
        isi[(akar - 1) * HALAMAN : akar * HALAMAN] = bytes(HALAMAN)
        asal.database.write_bytes(isi)
        _CETAKAN["isi"] = files_of(asal)
    folder = DataFolder(tmp_path / "rusak-nya")
    folder.create()
    for nama, isi in _CETAKAN["isi"].items():
        (folder.root / nama).parent.mkdir(parents=True, exist_ok=True)
        (folder.root / nama).write_bytes(isi)
    return folder


def files_of(folder):
    return {
        str(satu.relative_to(folder.root)): satu.read_bytes()
        for satu in folder.root.rglob("*")
        if satu.is_file()
    }


def found(folder):
    """Opening refused it, as the program notes it; then it is looked at."""
    with pytest.raises(BasisDataRusak) as galat:
        pembukaan.open_office(folder)
    pemulihan.tandai(folder, galat.value)
    assert pemulihan.is_marked(folder)
    return pemulihan.periksa(folder)


def test_it_comes_back_with_an_administrators_password_and_the_journal_says_so(rusak):
    rencana = found(rusak)
    isi_rusak = rusak.database.read_bytes()
    awal, akhir = rencana.cadangan.kepala.urut, rencana.keadaan.kepala.urut
    assert rencana.jumlah_hilang == akhir - awal == len(rencana.hilang) > 0
    sebelum = files_of(rusak)
    for akun, sandi, kelas in (
        ("admin", "salah sama sekali", GagalMasuk),
        ("perencana", SANDI, IzinDitolak),
    ):
        with pytest.raises(kelas):
            pemulihan.pulihkan(rusak, rencana, akun, sandi)
        beda = {nama for nama, isi in files_of(rusak).items() if sebelum.get(nama) != isi}
        assert beda <= {".rusak", ".gagal-pulih.json"}
        assert pemulihan.is_marked(rusak)
    pemulihan.pulihkan(rusak, rencana, "admin", SANDI)
    assert not pemulihan.is_marked(rusak)
    ctx = pembukaan.open_office(rusak)
    [folder] = (rusak.root / "rusak").iterdir()
    assert (folder / rusak.database.name).read_bytes() == isi_rusak
    assert [satu.apa for satu in ctx.pemberitahuan if "pulih" in satu.apa] == [
        "Data kantor sudah dipulihkan dari kerusakan."
    ]
    Kantor(ctx, Jam()).masuk("admin")
    sisih, pulih = riwayat.daftar_jurnal(ctx, batas=2)
    assert sisih.label == f"Berkas yang rusak disisihkan ke rusak/{folder.name}"
    assert pulih.label.startswith("Dipulihkan dari cadangan-")
    assert pulih.nama == "Admin (Contoh)"
    with ctx.engine.connect() as conn:
        objek = conn.exec_driver_sql("SELECT objek FROM jurnal ORDER BY urut DESC LIMIT 2").all()
    assert f"sampai {akhir}" in objek[0][0]
    assert objek[1][0].startswith(f"jurnal {awal}, ")
    pembukaan.close_office(ctx)
    ctx = pembukaan.open_office(rusak)  # told once, journalled once
    assert ctx.pemberitahuan == []
    assert riwayat.daftar_jurnal(Kantor(ctx, Jam()).masuk("admin").ctx, batas=1)[0] == sisih
    pembukaan.close_office(ctx)


@pytest.mark.parametrize(
    "langkah",
    [
        "sesudah penanda",
        *(
            pytest.param(satu, marks=pytest.mark.luas)
            for satu in ("sesudah pindah", "sebelum sisih")
        ),
    ],
)
def test_an_interrupted_recovery_is_finished_by_the_next_opening(rusak, monkeypatch, langkah):
    rencana = found(rusak)
    asli = restore_modul.finish_restore

    class MatiLampu(BaseException):
        pass

    def die(path):
        if not path.with_name(SEDANG_PULIH).exists():
            return asli(path)
        if langkah != "sesudah penanda":
            monkeypatch.setattr(restore_modul, "forget_diperiksa", lambda _path: _raise())
            if langkah == "sebelum sisih":
                monkeypatch.undo()
            asli(path)
        raise MatiLampu

    def _raise():
        raise MatiLampu

    monkeypatch.setattr(restore_modul, "finish_restore", die)
    with pytest.raises(MatiLampu):
        pemulihan.pulihkan(rusak, rencana, "admin", SANDI)
    monkeypatch.undo()
    assert not pemulihan.is_marked(rusak) or pemulihan.periksa(rusak).keadaan.jenis is (
        JenisRusak.UTUH
    )
    ctx = pembukaan.open_office(rusak)
    assert [satu.apa for satu in ctx.pemberitahuan if "pulih" in satu.apa] == [
        "Data kantor sudah dipulihkan dari kerusakan."
    ]
    assert len(list((rusak.root / "rusak").iterdir())) == 1
    with ctx.engine.connect() as conn:
        label = [n for (n,) in conn.exec_driver_sql("SELECT label FROM jurnal ORDER BY urut")]
    assert label[-1].startswith("Berkas yang rusak disisihkan")
    assert label[-2].startswith("Dipulihkan dari cadangan-")
    pembukaan.close_office(ctx)
    assert not (rusak.root / RUSAK).exists()


@pytest.mark.luas
def test_without_a_backup_what_can_be_read_is_saved_to_look_at(rusak, tmp_path):
    [simpanan] = rusak.cadangan.glob("*.sqlite3")
    lain = Path(shutil.move(simpanan, tmp_path / simpanan.name))
    rencana = found(rusak)
    assert rencana.cadangan is None
    with pytest.raises(BasisDataGalat, match="Tidak ada cadangan"):
        pemulihan.pulihkan(rusak, rencana, "admin", SANDI)
    sebelum = files_of(rusak)
    buku = tmp_path / "lihat.xlsx"
    jumlah = pemulihan.selamatkan(rusak, buku)
    assert files_of(rusak) == sebelum
    isi = load_workbook(buku)
    assert isi.sheetnames[0] == "Baca dahulu"
    assert isi["Baca dahulu"]["A1"].value == "Salinan ini hanya untuk dilihat."
    assert jumlah == sum(isi[nama].max_row - 1 for nama in isi.sheetnames[1:])
    nama = [sel.value for sel in isi["orang"][1]].index("nama")
    assert "Admin (Contoh)" in [baris[nama] for baris in isi["orang"].values]
    assert "sandi" not in [sel.value for sel in isi["akun"][1]]
    # A backup from elsewhere is taken, a file that is none is not.
    with pytest.raises(DataTidakSah, match="tidak dapat dipakai"):
        pemulihan.pakai_berkas(rencana, buku)
    pemulihan.pulihkan(rusak, pemulihan.pakai_berkas(rencana, lain), "admin", SANDI)
    pembukaan.close_office(pembukaan.open_office(rusak))


@pytest.mark.luas
def test_an_emergency_copy_is_made_of_an_open_and_of_a_closed_office(uji, rusak, tmp_path):
    tujuan = tmp_path / "flash disk"
    tujuan.mkdir()
    berkas = darurat.simpan(uji.ctx.folder, uji.ctx, tujuan)
    assert cadangan.compare(None, berkas).kantor == uji.ctx.kantor.nama
    folder = darurat.simpan(rusak, None, tujuan)
    assert (folder / rusak.database.name).read_bytes() == rusak.database.read_bytes()
    with pytest.raises(BasisDataGalat, match="sedang terbuka"):
        darurat.simpan(uji.ctx.folder, None, tujuan)
    with pytest.raises(BasisDataGalat, match="tidak disimpan di sana"):
        darurat.simpan(rusak, None, rusak.bukti)
    kosong = DataFolder(tmp_path / "kosong")
    with pytest.raises(BasisDataGalat, match="Tidak ada berkas"):
        darurat.simpan(kosong, None, tujuan)
